# SPDX-License-Identifier: Apache-2.0
# What cpack needs to know. The version comes from project() in the top CMakeLists.txt and from nowhere else.
set(CPACK_PACKAGE_NAME postseal)
set(CPACK_PACKAGE_VENDOR Postseal)
set(CPACK_PACKAGE_CONTACT "Postseal developers <developers@postseal.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Set up MTA-STS for a mail domain, step by step")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_COMPONENTS_ALL window cli)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    include(windows/Programs.cmake) # windows/build-installer.sh does without cpack
    return()
elseif(APPLE)
    include(macos/Packaging.cmake)
else()
    include(debian/Packaging.cmake)
endif()
include(CPack)
