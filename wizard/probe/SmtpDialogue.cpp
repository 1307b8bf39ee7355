// SPDX-License-Identifier: Apache-2.0
#include "probe/SmtpDialogue.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace postseal {

namespace {

/// How much of the deciding reply is kept.
constexpr qsizetype longestKeptReply = 512;

QByteArray keywordOf(const QByteArray &extension)
{
    const qsizetype space = extension.indexOf(' ');
    return (space < 0 ? extension : extension.first(space)).toUpper();
}

/// A greeting of which a middlebox left only asterisks, as in "220 ****************0*2******". It
/// says so of itself; RFC 5321 section 4.2 wants the server's name there.
bool isBlankedGreeting(QByteArrayView text)
{
    const auto stars = std::count(text.begin(), text.end(), '*');
    return stars >= 8 && stars * 2 > text.size();
}

} // namespace

bool isUsableEhloName(QByteArrayView name)
{
    const auto mayStand = [](char octet) {
        return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z')
            || (octet >= '0' && octet <= '9') || octet == '-' || octet == '.' || octet == '_'
            || octet == '[' || octet == ']' || octet == ':';
    };
    return !name.isEmpty() && name.size() <= 255 && std::all_of(name.begin(), name.end(), mayStand);
}

QByteArray addressLiteral(const QHostAddress &address)
{
    QHostAddress plain = address;
    plain.setScopeId({});
    const QByteArray text = plain.toString().toLatin1();
    return plain.protocol() == QAbstractSocket::IPv6Protocol ? "[IPv6:" + text + ']'
                                                             : '[' + text + ']';
}

bool isBlankedKeyword(QByteArrayView keyword)
{
    const auto marks =
        std::find_if(keyword.begin(), keyword.end(), [](char c) { return c != 'X'; });
    return marks - keyword.begin() >= 4 && keyword.end() - marks <= 1;
}

SmtpDialogue::SmtpDialogue(QByteArray ehloName)
    : m_ehloName(std::move(ehloName))
{
    Q_ASSERT(isUsableEhloName(m_ehloName));
}

void SmtpDialogue::feed(QByteArrayView fromServer)
{
    while (!fromServer.isEmpty() && m_state != State::Over) {
        if (m_state == State::ReadyForTls) {
            // RFC 3207 section 4.2 has everything before the handshake forgotten. Who keeps such
            // octets takes them for answers under TLS later, which is how commands and answers are
            // smuggled in.
            record("S: ", fromServer.first(std::min(fromServer.size(), longestKeptReply)));
            end(StarttlsOutcome::Injected);
            return;
        }
        const auto status = m_reader.feed(fromServer);
        if (status == SmtpReplyReader::Status::Incomplete)
            return;
        const QByteArray raw = m_reader.reply().raw;
        m_reply = raw.first(std::min(raw.size(), longestKeptReply));
        record("S: ", raw);
        // Whoever does not speak SMTP, or does not stop speaking, is not told QUIT.
        if (status == SmtpReplyReader::Status::NotSmtp)
            end(StarttlsOutcome::NotSmtp);
        else if (status == SmtpReplyReader::Status::TooLong)
            end(StarttlsOutcome::LineTooLong);
        else
            handleReply(m_reader.reply());
    }
}

void SmtpDialogue::handleReply(const SmtpReply &reply)
{
    // No command of ours has an intermediate answer (RFC 5321 section 4.3.2).
    if (reply.kind() == 3)
        return end(StarttlsOutcome::NotSmtp);
    switch (m_state) {
    case State::Greeting:
        return handleGreeting(reply);
    case State::Ehlo:
        return handleEhlo(reply);
    case State::Helo:
        return handleHelo(reply);
    case State::Starttls:
        return handleStarttls(reply);
    case State::ReadyForTls:
    case State::Over:
        return;
    }
}

void SmtpDialogue::handleGreeting(const SmtpReply &reply)
{
    m_greeting = reply.raw;
    if (reply.kind() == 4)
        return endWithQuit(StarttlsOutcome::GreetingTemporary);
    if (reply.kind() == 5)
        return endWithQuit(StarttlsOutcome::GreetingRefused);
    if (isBlankedGreeting(reply.lines.first()))
        m_blankedGreeting = reply.lines.first();
    send("EHLO " + m_ehloName);
    m_state = State::Ehlo;
}

void SmtpDialogue::handleEhlo(const SmtpReply &reply)
{
    // RFC 5321 section 3.2: a server that does not know EHLO is asked with HELO. One that has no
    // time for us now would not have more for HELO.
    if (reply.kind() == 4)
        return endWithQuit(StarttlsOutcome::EhloRefused);
    if (reply.kind() == 5) {
        send("HELO " + m_ehloName);
        m_state = State::Helo;
        return;
    }
    m_extensions = reply.lines.mid(1);
    const auto offersStarttls = [](const QByteArray &line) {
        return keywordOf(line) == "STARTTLS";
    };
    if (!std::any_of(m_extensions.cbegin(), m_extensions.cend(), offersStarttls))
        return concludeWithoutStarttls();
    send("STARTTLS");
    m_state = State::Starttls;
}

void SmtpDialogue::handleHelo(const SmtpReply &reply)
{
    if (reply.kind() != 2)
        return endWithQuit(StarttlsOutcome::EhloRefused);
    concludeWithoutStarttls();
}

void SmtpDialogue::concludeWithoutStarttls()
{
    m_strippingMark = m_blankedGreeting;
    for (const QByteArray &line : std::as_const(m_extensions)) {
        if (isBlankedKeyword(keywordOf(line)))
            m_strippingMark = line;
    }
    endWithQuit(m_strippingMark.isEmpty() ? StarttlsOutcome::NotOffered
                                          : StarttlsOutcome::Stripped);
}

void SmtpDialogue::handleStarttls(const SmtpReply &reply)
{
    // RFC 3207 section 4 has 220 only. Other 2yz codes are taken for it, as senders do.
    if (reply.kind() != 2)
        return endWithQuit(StarttlsOutcome::StarttlsRefused);
    m_state = State::ReadyForTls;
}

void SmtpDialogue::serverClosed()
{
    if (m_state == State::Over)
        return;
    // Many servers hang up once they have refused EHLO; that refusal stays the deciding reply then.
    if (m_state == State::Helo)
        return end(StarttlsOutcome::EhloRefused);
    keepUnfinishedReply();
    end(StarttlsOutcome::ClosedEarly);
}

void SmtpDialogue::timeUp()
{
    if (m_state == State::Over)
        return;
    keepUnfinishedReply();
    end(m_state == State::Greeting ? StarttlsOutcome::GreetingTimeout
                                   : StarttlsOutcome::ReplyTimeout);
}

void SmtpDialogue::keepUnfinishedReply()
{
    const QByteArray unfinished = m_reader.unfinished();
    m_reply = unfinished.first(std::min(unfinished.size(), longestKeptReply));
    record("S: ", unfinished);
}

QByteArray SmtpDialogue::takeOutput()
{
    return std::exchange(m_output, {});
}

Phase SmtpDialogue::phase() const
{
    switch (m_state) {
    case State::Greeting:
        return Phase::Greeting;
    case State::Ehlo:
    case State::Helo:
        return Phase::Ehlo;
    case State::Starttls:
        return Phase::Starttls;
    case State::ReadyForTls:
    case State::Over:
        break;
    }
    return Phase::Handshake;
}

void SmtpDialogue::describe(StarttlsObservation &seen) const
{
    seen.greeting = m_greeting;
    seen.extensions = m_extensions;
    seen.reply = m_reply;
    seen.strippingMark = m_strippingMark;
    seen.transcript = m_transcript;
}

void SmtpDialogue::send(const QByteArray &command)
{
    m_output += command + "\r\n";
    record("C: ", command + "\r\n");
}

void SmtpDialogue::record(QByteArrayView speaker, QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype lineEnd = text.indexOf('\n');
        const QByteArrayView line = lineEnd < 0 ? text : text.first(lineEnd + 1);
        text = text.sliced(line.size());
        m_transcript += speaker;
        m_transcript += line;
        if (lineEnd < 0)
            m_transcript += '\n';
    }
}

void SmtpDialogue::end(StarttlsOutcome outcome)
{
    m_outcome = outcome;
    m_state = State::Over;
}

void SmtpDialogue::endWithQuit(StarttlsOutcome outcome)
{
    // RFC 5321 section 4.1.1.10: a client says QUIT before it hangs up, after a refused greeting
    // too (section 3.1).
    send("QUIT");
    m_saidQuit = true;
    end(outcome);
}

} // namespace postseal
