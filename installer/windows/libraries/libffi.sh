# SPDX-License-Identifier: Apache-2.0
# source: libffi
# needs: toolchain
"$SOURCE/configure" --build=x86_64-linux-gnu --host=$TARGET --prefix="$SYSROOT" --enable-shared --disable-static \
    --disable-docs CC=$TARGET-gcc-posix
make -j"$JOBS"
make install
