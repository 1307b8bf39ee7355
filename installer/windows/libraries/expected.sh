# SPDX-License-Identifier: Apache-2.0
# needs: toolchain
# Headers only, so those of Debian's package (libexpected-dev) will do.
cp -r /usr/include/tl "$SYSROOT/include/"
