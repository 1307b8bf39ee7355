# SPDX-License-Identifier: Apache-2.0
# source: qpdf
# needs: toolchain openssl libjpeg-turbo
cmake -G Ninja "$SOURCE" -DCMAKE_TOOLCHAIN_FILE="$SYSROOT/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$SYSROOT" -DBUILD_SHARED_LIBS=ON -DBUILD_STATIC_LIBS=OFF -DUSE_IMPLICIT_CRYPTO=OFF \
    -DREQUIRE_CRYPTO_OPENSSL=ON -DBUILD_DOC=OFF -DINSTALL_EXAMPLES=OFF -DINSTALL_MANUAL=OFF
ninja -j"$JOBS" libqpdf
# The library alone: its programs are not built.
cmake --install libqpdf --strip
cmake --install include
