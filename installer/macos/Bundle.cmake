# SPDX-License-Identifier: Apache-2.0
# The application bundle for macOS: Postseal.app with the command line beside the program. NEVER RUN: no Mac was there.
set(icon ${PROJECT_SOURCE_DIR}/resources/icon/postseal.icns)
target_sources(postseal PRIVATE ${icon})
set_source_files_properties(${icon} TARGET_DIRECTORY postseal PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(postseal PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Postseal
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in)
# Where PrintCommand looks for the other program: the same folder.
install(TARGETS postseal-cli RUNTIME DESTINATION Postseal.app/Contents/MacOS COMPONENT cli)
install(TARGETS postseal BUNDLE DESTINATION . COMPONENT window)
