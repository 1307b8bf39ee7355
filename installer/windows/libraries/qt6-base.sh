# SPDX-License-Identifier: Apache-2.0
# source: qt6-base
# needs: toolchain openssl sqlite3
# Debian's own Qt tools (moc, rcc, uic) do the host's part, so the versions are the same.
# direct2d stays on: without it Qt does not link. What is off is not used, or wants more libraries.
off=()
for feature in opengl opengl_dynamic vulkan dbus icu glib tabletevent direct2d1_1 tuiotouch androiddeployqt qmake \
    windeployqt system_pcre2 system_harfbuzz system_freetype system_png system_jpeg system_zlib \
    system_doubleconversion zstd brotli sql_odbc sql_mysql sql_psql sql_oci sql_db2 sql_ibase; do
    off+=("-DFEATURE_$feature=OFF")
done
cmake -G Ninja "$SOURCE" -DCMAKE_TOOLCHAIN_FILE="$SYSROOT/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$SYSROOT" -DQT_HOST_PATH=/usr \
    -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
    -DBUILD_SHARED_LIBS=ON -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DBUILD_WITH_PCH=ON \
    -DCMAKE_CXX_FLAGS="-Wno-attributes ${CXXFLAGS#-O2 }" -DCMAKE_C_FLAGS="${CFLAGS#-O2 }" -DINPUT_opengl=no "${off[@]}" \
    -DFEATURE_direct2d=ON -DFEATURE_testlib=ON -DFEATURE_system_sqlite=ON \
    -DSQLite3_INCLUDE_DIR="$SYSROOT/include" -DSQLite3_LIBRARY="$SYSROOT/lib/libsqlite3.a" \
    -DINPUT_openssl=linked -DOPENSSL_ROOT_DIR="$SYSROOT"
# A feature that was not found would be left out in silence.
grep -q '^TEST_openssl:INTERNAL=1' CMakeCache.txt
grep -q '^FEATURE_sql_sqlite:BOOL=ON' CMakeCache.txt
grep -q '^FEATURE_directwrite3:BOOL=ON' CMakeCache.txt
ninja -j"$JOBS"
cmake --install . --strip
