# SPDX-License-Identifier: Apache-2.0
# Compiler settings that every target of ours shares.

add_library(postseal_compiler INTERFACE)
target_compile_definitions(postseal_compiler INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    # QT_USE_QSTRINGBUILDER stays off: returning such an expression from a lambda dangles (QTBUG-47066).
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(postseal_compiler INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
        -fstack-protector-strong
        # Packages say nothing of the folder that they were built in, and are the same from any other.
        $<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>)
    # Fortify needs optimisation, and would hide faults from the sanitizers.
    if(NOT POSTSEAL_SANITIZE)
        target_compile_options(postseal_compiler INTERFACE
            $<$<CONFIG:Release>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
    endif()
endif()
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC takes a source that a unity source includes for a header, and warns of coroutine frames that hold
    # types from its anonymous namespace. Each is included once, so nothing can go wrong.
    target_compile_options(postseal_compiler INTERFACE -Wno-subobject-linkage)
endif()
if(MINGW)
    # Where the stack protector and fortified functions are; linked in, so that no DLL more is needed.
    target_link_libraries(postseal_compiler INTERFACE -l:libssp.a)
endif()
if(UNIX AND NOT APPLE)
    target_link_options(postseal_compiler INTERFACE -Wl,-z,relro -Wl,-z,now)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(POSTSEAL_SANITIZE)
    add_compile_options(-fsanitize=${POSTSEAL_SANITIZE} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${POSTSEAL_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Qt's signals that only their class may emit pass a reference to nothing, which GCC takes for ours.
        add_compile_options(-fno-sanitize=null)
    endif()
endif()

# ccache when it is there. The base directory makes a second checkout hit what the first compiled.
find_program(POSTSEAL_CCACHE ccache)
if(POSTSEAL_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros ${POSTSEAL_CCACHE})
endif()
