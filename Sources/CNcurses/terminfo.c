// What terminfo knows. Kept apart, because its header makes macros of words like `columns`.

#include <curses.h>
#include <stdlib.h>
#include <unistd.h>

#include "cncurses.h"
#include "internal.h"
#include <term.h>

bool cn_know_terminal(void) {
  int error = 0;
  const char *name = getenv("TERM");
  if (name == NULL || *name == 0) return false;
  if (setupterm(NULL, STDOUT_FILENO, &error) != OK) return false;
  char *place = tigetstr("cup");
  return place != NULL && place != (char *)-1;
}

static char farewell[256];
static size_t farewell_length;

static int add_farewell(int byte) {
  if (farewell_length < sizeof farewell) farewell[farewell_length++] = (char)byte;
  return byte;
}

void cn_prepare_farewell(const char *first) {
  static const char *const names[] = {"sgr0", "cnorm", "rmkx", "rmcup"};
  farewell_length = 0;
  for (const char *c = first; *c; c++) add_farewell(*c);
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    char *string = tigetstr((char *)names[i]);
    if (string != NULL && string != (char *)-1) tputs(string, 1, add_farewell);
  }
  cn_prepare_crash(farewell, farewell_length);
}

const char *cn_key_sequence(const char *name) {
  char *string = tigetstr((char *)name);
  return string == (char *)-1 ? NULL : string;
}
