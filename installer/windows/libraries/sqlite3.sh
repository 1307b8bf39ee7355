# SPDX-License-Identifier: Apache-2.0
# source: sqlite3
# needs: toolchain
# Linked into Qt's plugin. Qt's own copy is not in Debian's source.
"$SOURCE/configure" --disable-tcl --disable-readline
make sqlite3.c sqlite3.h
$TARGET-gcc-posix $CFLAGS -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_THREADSAFE=1 \
    -c sqlite3.c
$TARGET-ar rcs libsqlite3.a sqlite3.o
install -D -m644 libsqlite3.a "$SYSROOT/lib/libsqlite3.a"
install -D -m644 sqlite3.h "$SYSROOT/include/sqlite3.h"
