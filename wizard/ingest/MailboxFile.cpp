// SPDX-License-Identifier: Apache-2.0
#include "ingest/MailboxFile.h"

#include "ingest/RawDocument.h"

#include <QIODevice>

#include <algorithm>

namespace postseal {

namespace {

constexpr qint64 linesBetween = 10'000; // that somebody may end it
constexpr qint64 longestPiece = 64LL * 1024; // of a line; longer ones come in pieces

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

/// The mails of one mbox, a line after the other.
class MailboxSplitter
{
public:
    using Take = std::function<bool(std::optional<QByteArray>)>;

    MailboxSplitter(QIODevice &device, const Take &take)
        : m_device(device)
        , m_take(take)
    { }

    /// Takes the next line, or a piece of a long one. False when nobody wants more.
    bool step(QByteArray piece)
    {
        if (!m_begun)
            piece = withoutBlanksBefore(piece).toByteArray();
        if (piece.isEmpty())
            return true;
        if (beginsMail(piece))
            return begin(piece);
        if (m_begun && !m_tooLarge)
            append(piece);
        m_afterEmpty = m_atLineStart && isEmptyLine(piece);
        m_atLineStart = piece.endsWith('\n');
        return true;
    }

    /// Hands the last mail on.
    bool finish()
    {
        const bool wanted = !m_begun || (m_message.isEmpty() && !m_tooLarge)
            || m_take(m_tooLarge ? std::nullopt : std::optional(std::move(m_message)));
        m_message = {};
        m_tooLarge = false;
        return wanted;
    }

private:
    [[nodiscard]] bool beginsMail(const QByteArray &piece) const
    {
        return m_atLineStart && m_afterEmpty
            && (isSeparator(piece) || (!m_begun && piece.startsWith("From ")));
    }

    bool begin(const QByteArray &separator)
    {
        if (!finish())
            return false;
        m_begun = true;
        skipLine(separator);
        m_afterEmpty = false;
        m_atLineStart = true;
        return true;
    }

    /// The rest of an overlong line is nobody's text.
    void skipLine(QByteArray piece)
    {
        while (!piece.endsWith('\n') && !m_device.atEnd())
            piece = m_device.readLine(longestPiece);
    }

    void append(const QByteArray &piece)
    {
        const bool quoted = m_atLineStart && isQuotedFrom(piece);
        m_message.append(quoted ? piece.sliced(1) : piece);
        m_tooLarge = m_message.size() > largestMessage;
        if (m_tooLarge)
            m_message = {};
    }

    QIODevice &m_device;
    const Take &m_take;
    QByteArray m_message;
    bool m_tooLarge = false;
    bool m_begun = false;
    bool m_afterEmpty = true;
    bool m_atLineStart = true;
};

} // namespace

bool splitMailbox(QIODevice &device,
                  const std::function<bool(std::optional<QByteArray>)> &take,
                  const std::function<bool()> &isStopped)
{
    MailboxSplitter splitter(device, take);
    for (qint64 line = 1; !device.atEnd(); ++line) {
        const QByteArray piece = device.readLine(longestPiece);
        if (piece.isEmpty())
            break;
        if ((line % linesBetween == 0 && isStopped()) || !splitter.step(piece))
            return false;
    }
    return splitter.finish();
}

} // namespace postseal
