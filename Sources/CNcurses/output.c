// The way from ncurses' buffers to the terminal.

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "cncurses.h"
#include "internal.h"

// ncurses writes a page in some forty pieces, each of which wakes the terminal. While a frame is
// drawn its descriptor leads to memory instead, and the frame is then written as one. (The first frame
// also sets the terminal's modes through it, in vain: they are set already.)
static int collector = -1;

void cn_write(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, length);
    if (written > 0) {
      bytes += written;
      length -= (size_t)written;
    } else if (errno == EAGAIN) {
      // Somebody else made the shared terminal non-blocking.
      struct pollfd wait = {.fd = STDOUT_FILENO, .events = POLLOUT};
      if (poll(&wait, 1, 1000) <= 0) return;
    } else if (errno != EINTR) {
      return;  // The terminal is gone; the signal or the end of the input will tell.
    }
  }
}

static void open_collector(void) {
#ifdef __linux__
  collector = memfd_create("frame", MFD_CLOEXEC);
#else
  char name[] = "/tmp/frame-XXXXXX";
  collector = mkstemp(name);
  if (collector >= 0) {
    unlink(name);
    fcntl(collector, F_SETFD, FD_CLOEXEC);
  }
#endif
}

static char ready[64 * 1024];
static size_t filled;

static void flush_ready(void) {
  cn_write(ready, filled);
  filled = 0;
}

static void add(const char *bytes, size_t length) {
  while (length > 0) {
    if (filled == sizeof ready) flush_ready();
    size_t part = length < sizeof ready - filled ? length : sizeof ready - filled;
    memcpy(ready + filled, bytes, part);
    filled += part;
    bytes += part;
    length -= part;
  }
}

// The length of an `ESC [ count b` (REP) at the start; 0 for anything else.
static size_t repetition(const char *bytes, size_t length, int *count) {
  if (length < 4 || bytes[0] != '\033' || bytes[1] != '[') return 0;
  size_t i = 2;
  for (*count = 0; i < length && i < 8 && bytes[i] >= '0' && bytes[i] <= '9'; i++) {
    *count = *count * 10 + (bytes[i] - '0');
  }
  return i > 2 && i < length && bytes[i] == 'b' ? i + 1 : 0;
}

// Repeats written out, for terminals that call themselves xterm do not all know how to.
static void add_repeating(const char *bytes, size_t length) {
  size_t from = 0, at = 0;
  while (at < length) {
    const char *escape = memchr(bytes + at, '\033', length - at);
    if (escape == NULL) break;
    at = (size_t)(escape - bytes);
    int count;
    size_t sequence = repetition(escape, length - at, &count);
    if (sequence > 0 && at > 0) {
      add(bytes + from, at - from);
      for (; count > 0; count--) add(bytes + at - 1, 1);
      from = at + sequence;
    }
    at += sequence > 0 ? sequence : 1;
  }
  add(bytes + from, length - from);
}

// Whether a frame moves lines of the screen: a scrolling region, or a scroll inside one.
static bool moves_lines(const char *bytes, size_t length) {
  const char *end = bytes + length;
  for (const char *at = bytes; (at = memchr(at, '\033', (size_t)(end - at))) != NULL;) {
    if (++at == end || *at != '[') continue;
    do at++;
    while (at < end && ((*at >= '0' && *at <= '9') || *at == ';'));
    if (at < end && (*at == 'S' || *at == 'T' || *at == 'r')) return true;
  }
  return false;
}

// Sends the collected frame, and starts the next one. Returns false, and sends nothing, when it moves
// lines: programs that call themselves xterm do not all know how to, and keep the old lines.
static bool send_frame(bool whatever) {
  off_t length = lseek(collector, 0, SEEK_CUR);
  lseek(collector, 0, SEEK_SET);
  if (length <= 0) return true;
  char *frame = mmap(NULL, (size_t)length, PROT_READ, MAP_SHARED, collector, 0);
  if (frame == MAP_FAILED) return true;
  bool sends = whatever || !moves_lines(frame, (size_t)length);
  if (sends) {
    add_repeating(frame, (size_t)length);
    flush_ready();
  }
  munmap(frame, (size_t)length);
  return sends;
}

void cn_show(int descriptor) {
  if (collector < 0) open_collector();
  bool into_memory = collector >= 0 && dup2(collector, descriptor) >= 0;
  wnoutrefresh(stdscr);
  doupdate();
  if (!into_memory) return;
  if (!send_frame(false)) {
    // ncurses believes that the frame was shown: every line is written anew.
    redrawwin(stdscr);
    wnoutrefresh(stdscr);
    doupdate();
    send_frame(true);
  }
  dup2(STDOUT_FILENO, descriptor);
  fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}
