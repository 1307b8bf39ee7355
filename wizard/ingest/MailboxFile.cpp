// SPDX-License-Identifier: Apache-2.0
#include "ingest/MailboxFile.h"

#include "ingest/RawDocument.h"

#include <QIODevice>

#include <algorithm>

namespace postseal {

namespace {

constexpr qint64 linesBetween = 10'000; // that somebody may end it
constexpr qint64 longestPiece = 64 * 1024; // of a line; longer ones come in pieces

bool isEmptyLine(QByteArrayView line)
{
    return line == "\n" || line == "\r\n";
}

/// "From a@b.example Sat Nov 21 04:00:00 2026": the time tells it from a sentence. RFC 4155
/// section 3.1
bool isSeparator(QByteArrayView line)
{
    if (!line.startsWith("From "))
        return false;
    const auto isDigit = [&](qsizetype at) { return line[at] >= '0' && line[at] <= '9'; };
    for (qsizetype at = 2; at + 2 < std::min<qsizetype>(line.size(), 1000); ++at) {
        if (line[at] == ':' && isDigit(at - 2) && isDigit(at - 1) && isDigit(at + 1)
            && isDigit(at + 2))
            return true;
    }
    return false;
}

/// ">From " is a "From " of the text that was quoted. mboxrd.
bool isQuotedFrom(QByteArrayView line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](char c) { return c != '>'; });
    return end != line.begin() && line.sliced(end - line.begin()).startsWith("From ");
}

/// The rest of an overlong line is nobody's text.
void skipLine(QIODevice &device, const QByteArray &beginning)
{
    QByteArray piece = beginning;
    while (!piece.endsWith('\n') && !device.atEnd())
        piece = device.readLine(longestPiece);
}

} // namespace

bool splitMailbox(QIODevice &device,
                  const std::function<bool(std::optional<QByteArray>)> &take,
                  const std::function<bool()> &isStopped)
{
    qint64 lines = 0;
    QByteArray message;
    bool tooLarge = false;
    bool begun = false;
    bool afterEmpty = true;
    bool atLineStart = true;
    const auto finish = [&] {
        const bool wanted = !begun || (message.isEmpty() && !tooLarge)
            || take(tooLarge ? std::nullopt : std::optional(std::move(message)));
        message = {};
        tooLarge = false;
        return wanted;
    };
    while (!device.atEnd()) {
        QByteArray piece = device.readLine(longestPiece);
        if (piece.isEmpty())
            break;
        if (++lines % linesBetween == 0 && isStopped())
            return false;
        if (!begun)
            piece = withoutBlanksBefore(piece).toByteArray();
        if (piece.isEmpty())
            continue;
        if (atLineStart && afterEmpty
            && (isSeparator(piece) || (!begun && piece.startsWith("From ")))) {
            if (!finish())
                return false;
            begun = true;
            skipLine(device, piece);
            afterEmpty = false;
            atLineStart = true;
            continue;
        }
        if (begun && !tooLarge) {
            const bool quoted = atLineStart && isQuotedFrom(piece);
            message.append(quoted ? piece.sliced(1) : piece);
            tooLarge = message.size() > largestMessage;
            if (tooLarge)
                message = {};
        }
        afterEmpty = atLineStart && isEmptyLine(piece);
        atLineStart = piece.endsWith('\n');
    }
    return finish();
}

} // namespace postseal
