# SPDX-License-Identifier: Apache-2.0
# source: libpsl
# needs: toolchain
meson setup --cross-file "$SYSROOT/mingw.meson" --prefix="$SYSROOT" --libdir=lib --buildtype=release \
    -Dc_args="$CFLAGS -D_POSIX_THREAD_SAFE_FUNCTIONS" -Druntime=no -Dbuiltin=true -Ddocs=false \
    -Dpsl_file=/usr/share/publicsuffix/public_suffix_list.dat . "$SOURCE"
ninja -j"$JOBS"
meson install --no-rebuild
