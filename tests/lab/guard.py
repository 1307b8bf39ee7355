# SPDX-License-Identifier: Apache-2.0
"""Ends the servers when the lab dies without doing so itself, even by SIGKILL. Started by servers.py.

Reads process group numbers from standard input, one a line, and then "done". When the input ends without that
word, the lab is gone: the groups are ended and the folder is removed. (The kernel's parent-death signal is not
enough: Postfix changes its user, and that clears it.)
"""

import os
import shutil
import signal
import sys
import time


def main(folder):
    groups = []
    for line in sys.stdin:
        if line.strip() == "done":
            return
        groups.append(int(line))
    for sign in (signal.SIGTERM, signal.SIGKILL):
        for group in groups:
            try:
                os.killpg(group, sign)
            except ProcessLookupError:
                pass
        time.sleep(1)
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    # The terminal's Ctrl-C is for the lab.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    main(sys.argv[1])
