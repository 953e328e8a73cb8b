// Colours and attributes, as far as the terminal has them.

#include <wchar.h>

#include "cncurses.h"
#include "internal.h"

cchar_t cn_styles[CN_STYLES];
bool cn_fills[CN_STYLES];

enum { MAX_PAIRS = CN_STYLES };
static short pairs[MAX_PAIRS][2];
static int pair_count;
static int colours;
static short own_foreground = -1, own_background = -1;

void cn_start_colours(bool colour) {
  colours = 0;
  if (colour && has_colors() && start_color() == OK && COLORS >= 8) {
    colours = COLORS;
    if (use_default_colors() != OK) {
      own_foreground = COLOR_WHITE;
      own_background = COLOR_BLACK;
    }
  }
  cn_reset_styles();
}

int cn_colours(void) { return colours; }

// ncurses counts pairs from 1, and 0 is the terminal's own colours.
static short pair_of(short foreground, short background) {
  if (foreground == own_foreground && background == own_background) return 0;
  for (int i = 0; i < pair_count; i++) {
    if (pairs[i][0] == foreground && pairs[i][1] == background) return (short)(i + 1);
  }
  if (pair_count == MAX_PAIRS || pair_count + 1 >= COLOR_PAIRS) return 0;
  if (init_pair((short)(pair_count + 1), foreground, background) != OK) return 0;
  pairs[pair_count][0] = foreground;
  pairs[pair_count][1] = background;
  return (short)++pair_count;
}

void cn_reset_styles(void) {
  pair_count = 0;
  for (int i = 0; i < CN_STYLES; i++) cn_set_style(i, -1, -1, 0);
}

void cn_set_style(int style, int foreground, int background, unsigned attributes) {
  if (style < 0 || style >= CN_STYLES) return;
  attr_t attr = A_NORMAL;
  if (attributes & CN_BOLD) attr |= A_BOLD;
  if (attributes & CN_DIM) attr |= A_DIM;
  if (attributes & CN_UNDERLINE) attr |= A_UNDERLINE;
  if (attributes & CN_REVERSE) attr |= A_REVERSE;
#ifdef A_ITALIC
  if (attributes & CN_ITALIC) attr |= A_ITALIC;
#endif
  short pair = 0;
  if (colours > 0) {
    pair = pair_of(foreground < 0 ? own_foreground : (short)foreground,
                   background < 0 ? own_background : (short)background);
  }
  setcchar(&cn_styles[style], L" ", attr, pair, NULL);
  cn_fills[style] = background >= 0 || (attributes & (CN_UNDERLINE | CN_REVERSE)) != 0;
}
