# SPDX-License-Identifier: Apache-2.0
# The tool chain files for CMake and Meson, and what the compiler itself brings: its run-time libraries and zlib.
cat >"$SYSROOT/mingw.cmake" <<END
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER $TARGET-gcc-posix)
set(CMAKE_CXX_COMPILER $TARGET-g++-posix)
set(CMAKE_RC_COMPILER $TARGET-windres)
set(CMAKE_FIND_ROOT_PATH \${CMAKE_CURRENT_LIST_DIR} /usr/$TARGET)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_CROSSCOMPILING_EMULATOR /usr/bin/wine)
set(ENV{PKG_CONFIG_LIBDIR} \${CMAKE_CURRENT_LIST_DIR}/lib/pkgconfig:/usr/$TARGET/lib/pkgconfig)
set(ENV{PKG_CONFIG_PATH} "")
END
cat >"$SYSROOT/mingw.meson" <<END
[binaries]
c = '$TARGET-gcc-posix'
cpp = '$TARGET-g++-posix'
ar = '$TARGET-ar'
strip = '$TARGET-strip'
windres = '$TARGET-windres'
pkgconfig = 'pkg-config'
[host_machine]
system = 'windows'
cpu_family = 'x86_64'
cpu = 'x86_64'
endian = 'little'
[properties]
needs_exe_wrapper = true
END
compiler=$(ls -d /usr/lib/gcc/$TARGET/*-posix | tail -1)
mkdir -p "$SYSROOT"/{bin,lib/pkgconfig,include}
cp "$compiler/libgcc_s_seh-1.dll" "$compiler/libstdc++-6.dll" /usr/$TARGET/lib/libwinpthread-1.dll \
    /usr/$TARGET/lib/zlib1.dll "$SYSROOT/bin/"
