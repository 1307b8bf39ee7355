// SPDX-License-Identifier: Apache-2.0
#include "terminal/Console.h"

#include "terminal/TextStyle.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>

#ifdef Q_OS_WIN
#include "terminal/WindowsConsole.h"

#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

constexpr qsizetype longestSecret = 4096;

/// What is typed does not show while this lives.
class NoEcho
{
public:
    NoEcho();
    ~NoEcho();
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
#ifdef Q_OS_WIN
    HANDLE m_input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
    bool m_isChanged = false;
};

#ifdef Q_OS_WIN
NoEcho::NoEcho()
{
    m_isChanged = GetConsoleMode(m_input, &m_before)
        && SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
}

NoEcho::~NoEcho()
{
    if (m_isChanged)
        SetConsoleMode(m_input, m_before);
}
#else
NoEcho::NoEcho()
{
    if (tcgetattr(STDIN_FILENO, &m_before) != 0)
        return;
    termios silent = m_before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    m_isChanged = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
}

NoEcho::~NoEcho()
{
    if (m_isChanged)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
}
#endif

QString firstLine(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    QString line = QString::fromUtf8(end < 0 ? text : text.first(end));
    if (line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

/// Whether everything arrived; errno tells why not.
bool writeAll(std::FILE *stream, const QByteArray &text)
{
#ifdef Q_OS_WIN
    if (isTerminal(stream))
        return writeToConsole(stream, text);
#endif
    const auto length = size_t(text.size());
    const bool taken = std::fwrite(text.constData(), 1, length, stream) == length;
    return std::fflush(stream) == 0 && taken;
}

} // namespace

void Console::complain(const QString &message)
{
    writeError("postseal-cli: " + plainText(message).toUtf8() + '\n');
}

QString Console::readSecret(const QString &)
{
    return firstLine(readInput(longestSecret));
}

void Console::showProgress(const QString &what)
{
    if (errorIsTerminal())
        writeError("\r\x1B[K" + plainText(what).left(width() - 1).toUtf8());
}

void Console::clearProgress()
{
    if (errorIsTerminal())
        writeError("\r\x1B[K");
}

#ifdef Q_OS_WIN
StandardConsole::StandardConsole()
{
    prepareStreams();
}
#else
StandardConsole::StandardConsole() = default;
#endif

void StandardConsole::write(const QByteArray &text)
{
    // Once is enough: what comes after a gap is of no use.
    if (m_outputError.isEmpty() && !writeAll(stdout, text))
        m_outputError = qt_error_string(errno);
}

void StandardConsole::writeError(const QByteArray &text)
{
    writeAll(stderr, text);
}

QByteArray StandardConsole::readInput(qint64 limit)
{
    constexpr qint64 chunk = 64LL * 1024;
    QByteArray input;
    while (input.size() < limit) {
        QByteArray piece(std::min(chunk, limit - input.size()), Qt::Uninitialized);
        const size_t length = std::fread(piece.data(), 1, size_t(piece.size()), stdin);
        input.append(piece.constData(), qsizetype(length));
        if (length == 0)
            break;
    }
    return input;
}

QString StandardConsole::readSecret(const QString &question)
{
    std::optional<NoEcho> silence;
    if (inputIsTerminal()) {
        writeError(plainText(question).toUtf8() + ' ');
        silence.emplace();
    }
#ifdef Q_OS_WIN
    if (silence) {
        const QString typed = readLineFromConsole();
        writeError("\n");
        return typed;
    }
#endif
    QByteArray line(longestSecret, Qt::Uninitialized);
    const bool isRead = std::fgets(line.data(), int(line.size()), stdin) != nullptr;
    if (silence)
        writeError("\n");
    return isRead ? firstLine(line.constData()) : QString();
}

bool StandardConsole::inputIsTerminal() const
{
    return isTerminal(stdin);
}

bool StandardConsole::outputIsTerminal() const
{
    return isTerminal(stdout);
}

bool StandardConsole::errorIsTerminal() const
{
    return isTerminal(stderr);
}

int StandardConsole::width() const
{
    // COLUMNS is what shells keep up to date; wider than this nobody reads sentences.
    constexpr int narrowest = 40;
    constexpr int widest = 100;
    bool known = false;
    const int columns = qEnvironmentVariableIntValue("COLUMNS", &known);
    return known ? std::clamp(columns, narrowest, widest) : 80;
}

} // namespace postseal
