// Putting cells on ncurses' screen.

#include <wchar.h>

#include "cncurses.h"
#include "internal.h"

// What the C library thinks of a scalar's columns is what ncurses counts with. Where it disagrees,
// or does not know the scalar, the row would go out of step; a stand-in of the right width does not.
static wchar_t drawable(uint32_t scalar, int span, bool *fits) {
  *fits = true;
  if (scalar < 0x7F || wcwidth((wchar_t)scalar) == span) return (wchar_t)scalar;
  *fits = span == 1;
  return wcwidth(0xFFFD) == 1 ? 0xFFFD : L'?';
}

void cn_put(int row, int column, const uint64_t *cells, int count) {
  enum { ROOM = 256 };
  cchar_t line[ROOM];
  int filled = 0, columns = 0, last = -1;
  for (int i = 0; i < count; i++) {
    uint32_t scalar = (uint32_t)cells[i];
    int span = (int)(cells[i] >> 40 & 3);
    if (span == 0) continue;
    bool fits;
    int id = (int)(cells[i] >> 32 & (CN_STYLES - 1));
    // A blank looks the same in many styles. In that of the cell before, it takes no switching there
    // and back, which is most of what is written for a line with marks.
    if (scalar == ' ' && last >= 0 && !cn_fills[id] && !cn_fills[last]) id = last;
    last = id;
    const cchar_t *style = &cn_styles[id];
    line[filled] = *style;
    line[filled++].chars[0] = drawable(scalar, span, &fits);
    if (!fits) line[filled++] = *style;
    columns += span;
    if (filled + 2 > ROOM) {
      mvadd_wchnstr(row, column, line, filled);
      column += columns;
      filled = columns = 0;
    }
  }
  if (filled > 0) mvadd_wchnstr(row, column, line, filled);
}

void cn_put_marked(int row, int column, int style, const uint32_t *scalars, int count) {
  if (count < 1 || style < 0 || style >= CN_STYLES) return;
  bool fits;
  cchar_t cell = cn_styles[style];
  int span = wcwidth((wchar_t)scalars[0]);
  cell.chars[0] = drawable(scalars[0], span < 1 ? 1 : span, &fits);
  for (int i = 1, filled = 1; i < count && filled < CCHARW_MAX; i++) {
    if (wcwidth((wchar_t)scalars[i]) == 0) cell.chars[filled++] = (wchar_t)scalars[i];
  }
  mvadd_wchnstr(row, column, &cell, 1);
}
