# SPDX-License-Identifier: Apache-2.0

# postseal_layer(<name> [SEPARATE] SOURCES <files> [USES <targets>] [PRIVATE_USES <targets>])
#
# One folder of wizard/ as a static library with the alias Postseal::<name>. USES is what the headers
# show to others, PRIVATE_USES what stays inside the folder. Which layer may use which is kept by
# tests/architecture, which reads the includes. SEPARATE keeps the sources apart in a unity build, for folders
# whose files have small helpers of the same name.
function(postseal_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 layer "SEPARATE" "" "SOURCES;USES;PRIVATE_USES")
    add_library(postseal_${name} STATIC ${layer_SOURCES})
    add_library(Postseal::${name} ALIAS postseal_${name})
    target_include_directories(postseal_${name} PUBLIC ${PROJECT_SOURCE_DIR}/wizard)
    target_link_libraries(postseal_${name}
        PUBLIC ${layer_USES}
        PRIVATE ${layer_PRIVATE_USES} postseal_compiler)
    if(layer_SEPARATE)
        set_target_properties(postseal_${name} PROPERTIES UNITY_BUILD OFF)
    endif()
endfunction()

# postseal_test(<tst_Unit> SOURCES <files> USES <targets>)
#
# One Qt Test program, registered with ctest, offscreen, with the layer's folder as label.
function(postseal_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "" "" "SOURCES;USES")
    add_executable(${name} ${test_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE POSTSEAL_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${test_USES} Qt6::Test postseal_compiler)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
    set_tests_properties(${name} PROPERTIES LABELS ${folder} TIMEOUT 120
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
