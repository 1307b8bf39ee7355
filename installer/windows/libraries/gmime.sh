# SPDX-License-Identifier: Apache-2.0
# source: gmime
# needs: toolchain glib2.0
cp -a "$SOURCE" source && cd source
# GMime converts character sets by iconv; GLib has one for Windows, with a prefix to the names.
mkdir -p shim
cat >shim/iconv.h <<'END'
#pragma once
#include <glib.h>
#define iconv_t GIConv
#define iconv_open g_iconv_open
#define iconv g_iconv
#define iconv_close g_iconv_close
END
# What its configure would find out by running a program: how that iconv names the character sets.
cat >iconv-detect.h <<'END'
#define ICONV_ISO_INT_FORMAT "iso-%u-%u"
#define ICONV_ISO_STR_FORMAT "iso-%u-%s"
#define ICONV_10646 "UCS-4BE"
#define ICONV_SHIFT_JIS "shift_jis"
END
# No documentation and no bindings for other languages, so their tools need not be there.
cat >m4/no-bindings.m4 <<'END'
AC_DEFUN([GOBJECT_INTROSPECTION_CHECK], [AM_CONDITIONAL([HAVE_INTROSPECTION], [false])])
AC_DEFUN([VAPIGEN_CHECK], [AM_CONDITIONAL([ENABLE_VAPIGEN], [false])])
END
touch ChangeLog
gtkdocize
autoreconf -fi -I m4
./configure --build=x86_64-linux-gnu --host=$TARGET --prefix="$SYSROOT" --enable-shared --disable-static \
    --disable-crypto --disable-gtk-doc ac_cv_have_iconv_detect_h=yes \
    --with-libiconv=no ac_cv_func_iconv_open=yes CC=$TARGET-gcc-posix \
    CPPFLAGS="-I$PWD/shim -I$SYSROOT/include" LDFLAGS="-L$SYSROOT/lib"
settings=(ICONV_LIBS=-lglib-2.0 INTROSPECTION_MAKEFILE=/dev/null LDFLAGS="-L$SYSROOT/lib -no-undefined")
make -j"$JOBS" -C util "${settings[@]}"
make -j"$JOBS" -C gmime "${settings[@]}"
make -C gmime install "${settings[@]}"
make install-pkgconfigDATA
# Its headers include it.
install -m644 shim/iconv.h "$SYSROOT/include/gmime-3.0/iconv.h"
