# SPDX-License-Identifier: Apache-2.0
# source: libarchive
# needs: toolchain
# Only the containers that reports come in: zip, tar, gzip and what needs no other library.
cp -a "$SOURCE" source && cd source
autoreconf -fi
./configure --build=x86_64-linux-gnu --host=$TARGET --prefix="$SYSROOT" --enable-shared --disable-static \
    --disable-bsdtar --disable-bsdcpio --disable-bsdcat --disable-acl --disable-xattr --without-bz2lib \
    --without-libb2 --without-iconv --without-lz4 --without-zstd --without-lzma --without-cng --without-openssl \
    --without-xml2 --without-expat CC=$TARGET-gcc-posix
make -j"$JOBS" libarchive.la
make install-libLTLIBRARIES install-includeHEADERS install-pkgconfigDATA
