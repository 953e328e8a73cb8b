// Opening the terminal and giving it back.

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cncurses.h"
#include "internal.h"

static SCREEN *screen;
static FILE *output;
static bool is_away;

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";

// newterm takes these signals over where nobody has; they belong to whoever watches signals.
static const int taken[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
enum { TAKEN = sizeof taken / sizeof taken[0] };

cn_opened cn_open(bool colour) {
  if (screen != NULL) return CN_CANNOT_START;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CN_NOT_A_TERMINAL;
  cn_utf8_locale();

  if (!cn_know_terminal()) return CN_UNKNOWN_TERMINAL;

  int descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  output = descriptor < 0 ? NULL : fdopen(descriptor, "w");
  if (output == NULL) return CN_CANNOT_START;
  cn_prepare_farewell(paste_off);

  struct sigaction actions[TAKEN];
  for (int i = 0; i < TAKEN; i++) sigaction(taken[i], NULL, &actions[i]);
  screen = newterm(NULL, output, stdin);
  for (int i = 0; i < TAKEN; i++) sigaction(taken[i], &actions[i], NULL);
  if (screen == NULL) {
    fclose(output);
    return CN_CANNOT_START;
  }
  static bool registered;
  if (!registered) atexit(cn_close);
  registered = true;

  cn_arm_crash(true);
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  // Inserting and deleting characters goes wrong on some terminals when wide ones are about.
  idcok(stdscr, FALSE);
  // Keys are read elsewhere; a frame is drawn to its end whatever is typed meanwhile.
  typeahead(-1);
  cn_start_colours(colour);
  is_away = false;
  cn_write(paste_on, sizeof paste_on - 1);
  return CN_OPENED;
}

void cn_leave(void) {
  if (screen == NULL || is_away) return;
  is_away = true;
  cn_write(paste_off, sizeof paste_off - 1);
  curs_set(1);
  endwin();
  cn_arm_crash(false);
}

void cn_come_back(void) {
  if (screen == NULL) return;
  // Also when the process was stopped and continued without being asked.
  cn_leave();
  is_away = false;
  cn_arm_crash(true);
  reset_prog_mode();
  cn_write(paste_on, sizeof paste_on - 1);
  // The terminal's other modes come with the next frame. It must not be one that may be held back.
  doupdate();
  clearok(curscr, TRUE);
}

void cn_suspend(void) {
  cn_leave();
  struct sigaction action = {.sa_handler = SIG_IGN}, saved;
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, &saved);
  // Those who wait for this process, as a script that started it, stop with it. It stops itself by
  // a signal to this thread, for that takes effect before the next line.
  kill(0, SIGTSTP);
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &saved, NULL);
  cn_forget_continued();
  cn_come_back();
}

void cn_close(void) {
  if (screen == NULL) return;
  cn_leave();
  delscreen(screen);
  screen = NULL;
  fclose(output);
  output = NULL;
}

bool cn_window_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) {
    if (screen == NULL) return false;
    *rows = LINES;
    *columns = COLS;
    return true;
  }
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

void cn_resize(int rows, int columns) {
  if (screen == NULL) return;
  resizeterm(rows, columns);
  erase();
  clearok(curscr, TRUE);
}

void cn_erase(void) {
  if (screen != NULL) erase();
}

void cn_set_cursor(int row, int column) {
  if (screen == NULL) return;
  curs_set(row >= 0);
  // A hidden cursor may stay wherever drawing ended.
  leaveok(stdscr, row < 0);
  if (row >= 0) move(row, column);
}

void cn_flush(void) {
  if (screen != NULL && !is_away) cn_show(fileno(output));
}

void cn_redraw(void) {
  if (screen == NULL || is_away) return;
  clearok(curscr, TRUE);
  cn_show(fileno(output));
}
