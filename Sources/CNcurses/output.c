// The way from ncurses' buffers to the terminal.

#ifdef __linux__
#include <sys/mman.h>
#endif
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "cncurses.h"
#include "internal.h"

// ncurses writes a page in some forty pieces, each of which wakes the terminal. While a frame is
// drawn its descriptor leads to memory instead, and the frame is then written as one.
static int collector = -1;
static bool collects;

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

void cn_write_frames_whole(bool whole) { collects = whole; }

void cn_show(int descriptor) {
  if (collector < 0) open_collector();
  bool into_memory = collects && collector >= 0 && dup2(collector, descriptor) >= 0;
  wnoutrefresh(stdscr);
  doupdate();
  collects = true;
  if (!into_memory) return;

  off_t length = lseek(collector, 0, SEEK_CUR);
  dup2(STDOUT_FILENO, descriptor);
  fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  static char frame[64 * 1024];
  for (off_t done = 0; done < length;) {
    ssize_t got = pread(collector, frame, sizeof frame, done);
    if (got <= 0) break;
    if (got > length - done) got = (ssize_t)(length - done);
    cn_write(frame, (size_t)got);
    done += got;
  }
  lseek(collector, 0, SEEK_SET);
}
