// A crash leaves no time for ncurses: its handler may only use what is safe in a signal handler. So
// the terminal's mode and the bytes that restore it are prepared beforehand.

#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "cncurses.h"
#include "internal.h"

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
enum { CRASHES = sizeof crashes / sizeof crashes[0] };

static struct sigaction earlier[CRASHES];
static volatile sig_atomic_t armed;
static struct termios mode;
static char farewell[256];
static size_t farewell_length;

// A stack of its own, since the crash may be that the stack is used up.
static char stack[64 * 1024];

static void restore_and_die(int signal_number, siginfo_t *info, void *context) {
  (void)context;
  if (armed) {
    armed = 0;
    // What was typed for this program, half a paste perhaps, must not become a shell's commands.
    if (write(STDOUT_FILENO, farewell, farewell_length) >= 0) tcflush(STDIN_FILENO, TCIFLUSH);
    tcsetattr(STDIN_FILENO, TCSANOW, &mode);
  }
  for (int i = 0; i < CRASHES; i++) {
    if (crashes[i] == signal_number) sigaction(signal_number, &earlier[i], NULL);
  }
  // A fault happens again when this returns, and then tells its place to whoever handled it before.
  // What was sent by a call, or steps over its instruction, must be raised.
  if (info->si_code <= 0 || signal_number == SIGTRAP) raise(signal_number);
}

void cn_prepare_crash(const char *bytes, size_t length) {
  static bool installed;
  tcgetattr(STDIN_FILENO, &mode);
  farewell_length = length < sizeof farewell ? length : sizeof farewell;
  memcpy(farewell, bytes, farewell_length);
  if (installed) return;
  installed = true;

  stack_t old;
  if (sigaltstack(NULL, &old) == 0 && (old.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
  }
  struct sigaction action = {.sa_sigaction = restore_and_die, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &action, &earlier[i]);
}

void cn_arm_crash(bool value) { armed = value; }
