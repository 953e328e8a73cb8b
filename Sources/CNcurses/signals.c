// Signals are noted here and acted upon by whoever polls the descriptor.

#include <errno.h>
#include <signal.h>
#include <unistd.h>

#include "cncurses.h"
#include "internal.h"

static const struct {
  int number;
  unsigned bit;
} watched[] = {
    {SIGWINCH, CN_RESIZED},   {SIGTERM, CN_TERMINATE}, {SIGQUIT, CN_TERMINATE}, {SIGHUP, CN_HANG_UP},
    {SIGCONT, CN_CONTINUED}, {SIGINT, CN_INTERRUPT},  {SIGTSTP, CN_STOP},
};
enum { WATCHED = sizeof watched / sizeof watched[0] };

static struct sigaction earlier[WATCHED];
static volatile sig_atomic_t noted[WATCHED];
static volatile sig_atomic_t bell = -1;

static void note(int signal_number) {
  int saved = errno;
  for (int i = 0; i < WATCHED; i++) {
    if (watched[i].number == signal_number) noted[i] = 1;
  }
  // A full pipe is a bell that rings already.
  if (bell >= 0 && write(bell, "", 1) < 0) errno = saved;
  errno = saved;
}

bool cn_watch_signals(int descriptor) {
  if (bell >= 0) return false;
  bell = descriptor;
  // SA_RESTART: only poll, which never restarts, is to be interrupted.
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < WATCHED; i++) {
    noted[i] = 0;
    sigaction(watched[i].number, &action, &earlier[i]);
  }
  return true;
}

void cn_unwatch_signals(void) {
  if (bell < 0) return;
  for (int i = 0; i < WATCHED; i++) sigaction(watched[i].number, &earlier[i], NULL);
  bell = -1;
}

unsigned cn_take_signals(void) {
  unsigned taken = 0;
  for (int i = 0; i < WATCHED; i++) {
    if (noted[i]) {
      noted[i] = 0;
      taken |= watched[i].bit;
    }
  }
  return taken;
}

void cn_forget_continued(void) {
  for (int i = 0; i < WATCHED; i++) {
    if (watched[i].bit == CN_CONTINUED) noted[i] = 0;
  }
}
