// SPDX-License-Identifier: Apache-2.0
#include "probe/SmtpReplyReader.h"

namespace postseal {

namespace {

bool isAsciiDigit(char octet)
{
    return octet >= '0' && octet <= '9';
}

/// Whether the last octet of a line that is being read may stand there: three digits, then SP or
/// "-", then anything. A line may end after the digits (RFC 5321 section 4.2 lets clients accept
/// that).
bool mayStandThere(QByteArrayView line)
{
    const char octet = line.back();
    switch (line.size()) {
    case 1:
        return octet >= '2' && octet <= '5';
    case 2:
    case 3:
        return isAsciiDigit(octet);
    case 4:
        return octet == ' ' || octet == '-' || octet == '\r';
    case 5:
        return line[3] != '\r';
    default:
        return true;
    }
}

} // namespace

SmtpReplyReader::Status SmtpReplyReader::feed(QByteArrayView &bytes)
{
    if (m_complete) {
        m_reply = {};
        m_complete = false;
    }
    while (!bytes.isEmpty()) {
        const char octet = bytes.front();
        bytes = bytes.sliced(1);
        m_reply.raw.append(octet);
        const Status status = take(octet);
        if (status != Status::Incomplete)
            return status;
    }
    return Status::Incomplete;
}

SmtpReplyReader::Status SmtpReplyReader::take(char octet)
{
    if (m_reply.raw.size() > largestReply)
        return Status::TooLong;
    if (octet == '\n')
        return endLine();
    m_line.append(octet);
    if (m_line.size() >= longestReplyLine)
        return Status::TooLong;
    return mayStandThere(m_line) ? Status::Incomplete : Status::NotSmtp;
}

SmtpReplyReader::Status SmtpReplyReader::endLine()
{
    const QByteArray line = m_line.endsWith('\r') ? m_line.chopped(1) : m_line;
    m_line.clear();
    if (line.size() < 3)
        return Status::NotSmtp;
    const int code = line.first(3).toInt();
    // RFC 5321 section 4.2.1: every line of a reply has the same code.
    if (!m_reply.lines.isEmpty() && code != m_reply.code)
        return Status::NotSmtp;
    m_reply.code = code;
    m_reply.lines.append(line.mid(4));
    if (m_reply.lines.size() > mostReplyLines)
        return Status::TooLong;
    m_complete = line.size() == 3 || line[3] != '-';
    return m_complete ? Status::Complete : Status::Incomplete;
}

} // namespace postseal
