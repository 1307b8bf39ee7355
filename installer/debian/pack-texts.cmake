# SPDX-License-Identifier: Apache-2.0
# Run by cpack over what is about to be packed: manual pages and change logs are kept packed in Debian, without the
# time of the packing.
file(GLOB_RECURSE texts
    ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/usr/share/man/*.1
    ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/usr/share/doc/*/changelog)
foreach(text ${texts})
    execute_process(COMMAND gzip -9n ${text} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
