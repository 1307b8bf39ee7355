# SPDX-License-Identifier: Apache-2.0
# source: openssl
# needs: toolchain
cp -a "$SOURCE" source && cd source
./Configure mingw64 --cross-compile-prefix=$TARGET- --prefix="$SYSROOT" --libdir=lib shared $CFLAGS \
    no-tests no-legacy no-engine no-module no-async no-capieng no-autoload-config
# Perl on Linux takes C:/ for a relative path, and the build folder would become the place of the configuration: a
# folder that any user of the computer may create, read by every program. So these go to make.
folder='C:/Program Files/Common Files/SSL'
places=(OPENSSLDIR="$folder" ENGINESDIR="$folder/engines-3" MODULESDIR="$folder/ossl-modules")
make -j"$JOBS" build_libs "${places[@]}"
make install_dev "${places[@]}"
rm -f "$SYSROOT/lib/libcrypto.a" "$SYSROOT/lib/libssl.a"
! strings -a "$SYSROOT/bin/libcrypto-3-x64.dll" | grep -F "$SYSROOT"
