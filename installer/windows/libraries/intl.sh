# SPDX-License-Identifier: Apache-2.0
# needs: toolchain
# GLib wants the interface of libintl. Postseal shows none of GLib's texts, so the texts stay as they are: these few
# functions give back what they are given.
cat >libintl.h <<'END'
#pragma once
#include <locale.h>
#ifdef __cplusplus
extern "C" {
#endif
#ifndef LC_MESSAGES
#define LC_MESSAGES 1729
#endif
#define LIBINTL_ARGUMENT(n) __attribute__((format_arg(n)))
char *gettext(const char *text) LIBINTL_ARGUMENT(1);
char *dgettext(const char *domain, const char *text) LIBINTL_ARGUMENT(2);
char *dcgettext(const char *domain, const char *text, int category) LIBINTL_ARGUMENT(2);
char *ngettext(const char *one, const char *many, unsigned long n) LIBINTL_ARGUMENT(1) LIBINTL_ARGUMENT(2);
char *dngettext(const char *domain, const char *one, const char *many, unsigned long n)
    LIBINTL_ARGUMENT(2) LIBINTL_ARGUMENT(3);
char *textdomain(const char *domain);
char *bindtextdomain(const char *domain, const char *folder);
char *bind_textdomain_codeset(const char *domain, const char *codeset);
#ifdef __cplusplus
}
#endif
END
cat >libintl.c <<'END'
#include "libintl.h"
char *gettext(const char *text) { return (char *)text; }
char *dgettext(const char *domain, const char *text) { (void)domain; return (char *)text; }
char *dcgettext(const char *domain, const char *text, int category)
{ (void)domain; (void)category; return (char *)text; }
char *ngettext(const char *one, const char *many, unsigned long n) { return (char *)(n == 1 ? one : many); }
char *dngettext(const char *domain, const char *one, const char *many, unsigned long n)
{ (void)domain; return (char *)(n == 1 ? one : many); }
char *textdomain(const char *domain) { return (char *)domain; }
char *bindtextdomain(const char *domain, const char *folder) { (void)domain; return (char *)folder; }
char *bind_textdomain_codeset(const char *domain, const char *codeset) { (void)domain; return (char *)codeset; }
END
$TARGET-gcc-posix $CFLAGS -c libintl.c
$TARGET-ar rcs libintl.a libintl.o
install -D -m644 libintl.h "$SYSROOT/include/libintl.h"
install -D -m644 libintl.a "$SYSROOT/lib/libintl.a"
