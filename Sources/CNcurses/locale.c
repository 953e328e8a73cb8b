// The character set of the environment's locale.

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "cncurses.h"

bool cn_utf8_locale(void) {
  const char *name = setlocale(LC_CTYPE, "");
  if (name == NULL) {
    // A locale that is not installed here, as after ssh; only its character set matters.
    const char *wanted = getenv("LC_ALL");
    if (wanted == NULL || *wanted == 0) wanted = getenv("LC_CTYPE");
    if (wanted == NULL || *wanted == 0) wanted = getenv("LANG");
    if (wanted != NULL && (strstr(wanted, "UTF-8") || strstr(wanted, "utf8") ||
                           strstr(wanted, "utf-8") || strstr(wanted, "UTF8"))) {
      if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "en_US.UTF-8");
    }
  }
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}
