// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace postseal {

/// One reply of an SMTP server, all its lines. RFC 5321 section 4.2.
struct SmtpReply
{
    int code = 0;
    QList<QByteArray> lines; ///< text of each line, without code, separator and line end
    QByteArray raw; ///< as received; of an unfinished reply, what has come of it

    /// First digit: 2 good, 4 not now, 5 no.
    [[nodiscard]] int kind() const { return code / 100; }

    friend bool operator==(const SmtpReply &, const SmtpReply &) = default;
};

/// Longest line that is read, line end included. RFC 5321 section 4.5.3.1.5 has 512 octets, which
/// real servers exceed.
constexpr qsizetype longestReplyLine = 2048;
constexpr qsizetype largestReply = qsizetype(64) * 1024;
constexpr qsizetype mostReplyLines = 100;

/// Reads SMTP replies octet by octet. Forgives what real servers do (bare LF, no text after the
/// code), and says at the first octet that fits no reply that this is not SMTP: the peer may never
/// send a line end.
class SmtpReplyReader
{
public:
    enum class Status {
        Incomplete,
        Complete,
        NotSmtp, ///< no reply code, or lines of one reply with different codes
        TooLong, ///< a line or a reply beyond the limits above
    };

    /// Takes octets from the front of the view up to the end of one reply; the rest stays in it.
    /// After Complete the next call starts the next reply.
    Status feed(QByteArrayView &bytes);

    /// The reply, or what has come of it.
    [[nodiscard]] const SmtpReply &reply() const { return m_reply; }

    /// What has come of a reply that is not finished; empty between replies.
    [[nodiscard]] QByteArray unfinished() const { return m_complete ? QByteArray() : m_reply.raw; }

private:
    [[nodiscard]] Status take(char octet);
    [[nodiscard]] Status endLine();

    SmtpReply m_reply;
    QByteArray m_line;
    bool m_complete = false;
};

} // namespace postseal
