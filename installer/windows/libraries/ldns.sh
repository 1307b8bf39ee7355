# SPDX-License-Identifier: Apache-2.0
# source: ldns
# needs: toolchain openssl
cp -a "$SOURCE" source && cd source
# 1.8.3 forgets its own configuration header there, and with it <winsock2.h>.
grep -q 'ldns/config.h' edns.c || sed -i 's|^#include <ldns/ldns.h>|#include <ldns/config.h>\n&|' edns.c
libtoolize -ci
autoreconf -fi
./configure --build=x86_64-linux-gnu --host=$TARGET --prefix="$SYSROOT" --with-ssl="$SYSROOT" --enable-shared \
    --disable-static --without-drill --without-examples --disable-ldns-config --disable-rpath --disable-gost \
    --with-trust-anchor=root.key CC=$TARGET-gcc-posix
make -j"$JOBS"
make install
