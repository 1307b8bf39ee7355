# SPDX-License-Identifier: Apache-2.0
# source: libjpeg-turbo
# needs: toolchain
# qpdf wants it.
cmake -G Ninja "$SOURCE" -DCMAKE_TOOLCHAIN_FILE="$SYSROOT/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$SYSROOT" -DENABLE_STATIC=OFF -DWITH_TURBOJPEG=OFF -DWITH_SIMD=OFF
ninja -j"$JOBS"
cmake --install . --strip
