# SPDX-License-Identifier: Apache-2.0
# Two packages for Debian 12 and what is made of it: `postseal` (the window) and `postseal-cli`.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME postseal)
set(CPACK_PACKAGE_VENDOR Postseal)
set(CPACK_PACKAGE_CONTACT "Postseal developers <developers@postseal.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Set up MTA-STS for a mail domain, step by step")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_COMPONENTS_ALL window cli)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_WINDOW_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_CLI_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME postseal)
set(CPACK_DEBIAN_CLI_PACKAGE_NAME postseal-cli)

# What is loaded while the program runs, and so not seen by the computation of dependencies: SQLite's driver, the
# plugins that draw on X11 and Wayland, roots to verify certificates with.
set(run_time "libqt6sql6-sqlite, ca-certificates")
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "${run_time}")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "postseal, bash-completion")
set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS
    "postseal-cli (= ${PROJECT_VERSION}), qt6-qpa-plugins, ${run_time}")
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, fonts-dejavu-core")
set(CPACK_DEBIAN_WINDOW_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager, fonts-noto-cjk")

set(about
"MTA-STS (RFC 8461) lets a mail domain ask for verified TLS on the way to its
mail servers, and TLS-RPT (RFC 8460) makes senders report what went wrong.
Postseal tests a domain as the strictest sender would, writes the policy and
the DNS records, verifies every step, takes in the reports, and says when
enforcing is safe and what has changed.")
set(CPACK_COMPONENT_WINDOW_DESCRIPTION "${about}\n\nThis package has the program with a window.")
set(CPACK_COMPONENT_CLI_DESCRIPTION
    "${about}\n\nThis package has the command line, for terminals, scripts and servers.")

# The time of the last commit, so that the same sources make the same packages.
execute_process(COMMAND git -C ${PROJECT_SOURCE_DIR} log -1 --format=%cD
    OUTPUT_VARIABLE commit_date OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT commit_date)
    set(commit_date "Thu, 01 Jan 2026 00:00:00 +0000")
endif()

# What Debian's policy wants in /usr/share/doc, and manual pages packed.
foreach(package window:postseal cli:postseal-cli)
    string(REPLACE : ";" package ${package})
    list(POP_FRONT package component)
    set(doc ${CMAKE_CURRENT_BINARY_DIR}/${package})
    configure_file(debian/changelog.in ${doc}/changelog @ONLY)
    install(FILES debian/copyright DESTINATION share/doc/${package} COMPONENT ${component})
    install(FILES ${doc}/changelog DESTINATION share/doc/${package} COMPONENT ${component})
endforeach()
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/debian/pack-texts.cmake)
include(CPack)
