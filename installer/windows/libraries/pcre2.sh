# SPDX-License-Identifier: Apache-2.0
# source: pcre2
# needs: toolchain
cmake -G Ninja "$SOURCE" -DCMAKE_TOOLCHAIN_FILE="$SYSROOT/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$SYSROOT" -DBUILD_SHARED_LIBS=ON -DBUILD_STATIC_LIBS=OFF -DPCRE2_BUILD_PCRE2GREP=OFF \
    -DPCRE2_BUILD_TESTS=OFF
ninja -j"$JOBS"
cmake --install . --strip
