// SPDX-License-Identifier: Apache-2.0
#include "terminal/WindowsConsole.h"

#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <algorithm>

namespace postseal {

namespace {

HANDLE handleOf(std::FILE *stream)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
}

} // namespace

void prepareStreams()
{
    for (std::FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    for (std::FILE *stream : {stdout, stderr}) {
        DWORD mode = 0;
        if (GetConsoleMode(handleOf(stream), &mode))
            SetConsoleMode(handleOf(stream), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    }
}

bool writeToConsole(std::FILE *stream, const QByteArray &text)
{
    const QString wide = QString::fromUtf8(text);
    constexpr qsizetype atOnce = 8 * 1024; // older consoles refuse long texts
    for (qsizetype done = 0; done < wide.size();) {
        const DWORD length = DWORD(std::min(atOnce, wide.size() - done));
        DWORD written = 0;
        if (!WriteConsoleW(handleOf(stream), wide.utf16() + done, length, &written, nullptr) || written == 0)
            return false;
        done += written;
    }
    return true;
}

QString readLineFromConsole()
{
    constexpr DWORD longest = 4096;
    QString line(longest, Qt::Uninitialized);
    DWORD length = 0;
    if (!ReadConsoleW(handleOf(stdin), line.data(), longest, &length, nullptr))
        return {};
    line.truncate(length);
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace postseal
