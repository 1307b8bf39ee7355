# SPDX-License-Identifier: Apache-2.0
# source: qtkeychain
# suite: trixie
# needs: toolchain qt6-base
# On Windows it keeps passwords in the Credential Manager.
cp -a "$SOURCE" source
# An option of Microsoft's compiler.
sed -i 's|/utf-8||' source/CMakeLists.txt source/qtkeychain/CMakeLists.txt
cmake -G Ninja -S source -B . -DCMAKE_TOOLCHAIN_FILE="$SYSROOT/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$SYSROOT" -DCMAKE_PREFIX_PATH="$SYSROOT" -DQT_HOST_PATH=/usr \
    -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF \
    -DBUILD_TEST_APPLICATION=OFF -DUSE_CREDENTIAL_STORE=ON -DCMAKE_CXX_FLAGS="$CXXFLAGS"
ninja -j"$JOBS"
cmake --install . --strip
