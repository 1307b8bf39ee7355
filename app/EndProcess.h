// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

#include <cstdio>

namespace postseal {

/// The last call of main(), after everything has been put away: gives `status` to whoever started the program.
///
/// On Windows the usual end stops all other threads wherever they are, and then runs the libraries' last code.
/// QThread::wait() may return while its thread is still leaving, inside the C++ library; stopped there it keeps a lock
/// that this last code waits for, and the process hangs. Seen under Wine in every third run, and nothing in Windows
/// forbids it. So there the process ends without that code.
inline int endProcess(int status)
{
#ifdef Q_OS_WIN
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(status));
#endif
    return status;
}

} // namespace postseal
