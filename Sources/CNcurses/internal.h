#ifndef CN_INTERNAL_H
#define CN_INTERNAL_H

#include <curses.h>
#include <stdbool.h>
#include <stddef.h>

/// Prepares what a crash needs, while there is time: the terminal's mode as it is now, and the
/// bytes that give the terminal back.
void cn_prepare_crash(const char *farewell, size_t length);
/// Whether a crash has a terminal to restore.
void cn_arm_crash(bool armed);

/// A blank in each style, to copy and put a letter in.
extern cchar_t cn_styles[];
/// Whether a blank in a style looks other than one in the terminal's own: a background, a line.
extern bool cn_fills[];
void cn_start_colours(bool colour);

void cn_forget_continued(void);

/// Whether terminfo knows `TERM` as a terminal that can place its cursor.
bool cn_know_terminal(void);
/// Prepares for a crash the bytes that give the terminal back, `first` before those of terminfo.
void cn_prepare_farewell(const char *first);

/// Writes to the terminal itself, past ncurses.
void cn_write(const char *bytes, size_t length);
/// Brings the terminal, which ncurses reaches through the descriptor, to what was put.
void cn_show(int descriptor);

#endif
