# SPDX-License-Identifier: Apache-2.0
# Gives the programs icon, version and manifest. The installer itself is made by build-installer.sh.
enable_language(RC)
foreach(program postseal postseal-cli)
    set(description "Postseal")
    if(program STREQUAL postseal-cli)
        set(description "Postseal (command line)")
    endif()
    set(resource ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
    configure_file(windows/postseal.rc.in ${resource} @ONLY)
    target_sources(${program} PRIVATE ${resource})
    # A unity build would take it for C++.
    set_source_files_properties(${resource} TARGET_DIRECTORY ${program} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endforeach()
