/// A small façade over ncursesw: what the terminal can do, in plain C types.
///
/// No curses header is included here, because Swift imports its macros badly and its globals not at
/// all. There is one screen in a process; everything but the signals is called from one thread.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

typedef enum {
  CN_OPENED,
  /// Standard input or output is no terminal.
  CN_NOT_A_TERMINAL,
  /// terminfo does not know `TERM`, or knows that it cannot place a cursor.
  CN_UNKNOWN_TERMINAL,
  CN_CANNOT_START,
} cn_opened;

/// The locale's character set, set up from the environment, is UTF-8.
bool cn_utf8_locale(void);

/// Takes the terminal over: raw mode, alternate screen, bracketed paste.
cn_opened cn_open(bool colour);
/// Gives the terminal back as it was. Does nothing when there is no screen.
void cn_close(void);
/// Gives the terminal back for a while; `cn_come_back` shows the screen again.
void cn_leave(void);
void cn_come_back(void);
/// Leaves, stops the process and its group as Ctrl-Z does, and comes back when it is continued.
void cn_suspend(void);

/// How many colours are in use; 0 without colour.
int cn_colours(void);

/// The window's size now; false when the terminal does not tell.
bool cn_window_size(int *rows, int *columns);
/// Makes the screen this size and forgets what it showed.
void cn_resize(int rows, int columns);

enum { CN_STYLES = 64 };
enum { CN_BOLD = 1, CN_DIM = 2, CN_UNDERLINE = 4, CN_REVERSE = 8, CN_ITALIC = 16 };

/// Forgets all styles, to be followed by `cn_set_style` for each.
void cn_reset_styles(void);
/// What a style looks like. Colours are those of xterm, −1 for the terminal's own.
void cn_set_style(int style, int foreground, int background, unsigned attributes);

/// Puts cells into a row. A cell is a word: the scalar in its low 32 bits, the style in the next 8,
/// the columns it spans in the next 8; right halves of wide glyphs span 0 and are passed over.
void cn_put(int row, int column, const uint64_t *cells, int count);
/// Puts one letter with marks on it.
void cn_put_marked(int row, int column, int style, const uint32_t *scalars, int count);
void cn_erase(void);

/// Places the cursor, or hides it when the row is negative.
void cn_set_cursor(int row, int column);
/// Brings the terminal to what was put, in one write.
void cn_flush(void);
/// The same, assuming nothing of what the terminal shows.
void cn_redraw(void);

/// The bytes a key sends, by its terminfo name ("kcuu1"); null when it sends none.
const char *cn_key_sequence(const char *name);

/// Signals as bits of a set.
enum {
  CN_RESIZED = 1,
  CN_TERMINATE = 2,
  CN_HANG_UP = 4,
  CN_CONTINUED = 8,
  CN_INTERRUPT = 16,
  CN_STOP = 32,
};
/// From now on SIGWINCH, SIGTERM, SIGQUIT, SIGHUP, SIGCONT, SIGINT and SIGTSTP are noted, and a
/// byte is written to the descriptor, which must not block. False when somebody does so already.
bool cn_watch_signals(int descriptor);
void cn_unwatch_signals(void);
/// The signals noted since the last call.
unsigned cn_take_signals(void);

#endif
