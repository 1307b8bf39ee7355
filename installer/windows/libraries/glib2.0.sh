# SPDX-License-Identifier: Apache-2.0
# source: glib2.0
# needs: toolchain intl libffi pcre2
meson setup --cross-file "$SYSROOT/mingw.meson" --prefix="$SYSROOT" --libdir=lib --buildtype=release \
    -Dc_args="$CFLAGS -I$SYSROOT/include" -Dc_link_args="-L$SYSROOT/lib" -Dcpp_args="-I$SYSROOT/include" \
    -Dcpp_link_args="-L$SYSROOT/lib" \
    -Dtests=false -Dinstalled_tests=false -Dnls=disabled -Dman=false -Dgtk_doc=false -Dglib_debug=disabled \
    --wrap-mode=nodownload . "$SOURCE"
ninja -j"$JOBS"
meson install --no-rebuild
# Nobody else needs what GLib took from there, and libtool would refuse to make a DLL with it.
sed -i 's/ -lintl//' "$SYSROOT/lib/pkgconfig/glib-2.0.pc"
