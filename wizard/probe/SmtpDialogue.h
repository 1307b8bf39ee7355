// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/ProbeTiming.h"
#include "probe/SmtpReplyReader.h"
#include "probe/StarttlsProbe.h"

#include <QByteArray>
#include <QList>

namespace postseal {

/// The plaintext part of a STARTTLS conversation, without I/O: octets in, octets out, and a state.
///
/// Greeting, EHLO (HELO where EHLO is not known), STARTTLS, and then either the hand-over to TLS or
/// an outcome. Says QUIT wherever the protocol still allows it, and never starts a mail. RFC 5321
/// sections 3.1 and 3.2, RFC 3207 section 4.
class SmtpDialogue
{
public:
    enum class State {
        Greeting, ///< waits for the server to speak first
        Ehlo,
        Helo,
        Starttls,
        ReadyForTls, ///< the server said 220; the next octet is the ClientHello
        Over, ///< outcome() says how it ended
    };

    /// The name must satisfy isUsableEhloName().
    explicit SmtpDialogue(QByteArray ehloName);

    /// Octets from the server, in pieces of any size. In ReadyForTls, any octet is injected
    /// plaintext.
    void feed(QByteArrayView fromServer);

    /// The server hung up.
    void serverClosed();

    /// The deadline has passed.
    void timeUp();

    /// Octets that must go to the server since the last call.
    [[nodiscard]] QByteArray takeOutput();

    [[nodiscard]] State state() const { return m_state; }

    /// Whether the server knows that we leave.
    [[nodiscard]] bool hasSaidQuit() const { return m_saidQuit; }

    /// What is being waited for, for the timings.
    [[nodiscard]] Phase phase() const;

    /// Only when Over.
    [[nodiscard]] StarttlsOutcome outcome() const { return m_outcome; }

    /// Copies greeting, extensions, the deciding reply, the stripping mark and the transcript.
    void describe(StarttlsObservation &seen) const;

private:
    void handleReply(const SmtpReply &reply);
    void handleGreeting(const SmtpReply &reply);
    void handleEhlo(const SmtpReply &reply);
    void handleHelo(const SmtpReply &reply);
    void handleStarttls(const SmtpReply &reply);
    void concludeWithoutStarttls();
    void keepUnfinishedReply();
    void send(const QByteArray &command);
    void record(QByteArrayView speaker, QByteArrayView text);
    void end(StarttlsOutcome outcome);
    void endWithQuit(StarttlsOutcome outcome);

    QByteArray m_ehloName;
    State m_state = State::Greeting;
    StarttlsOutcome m_outcome = StarttlsOutcome::Cancelled;
    bool m_saidQuit = false;
    SmtpReplyReader m_reader;
    QByteArray m_output;
    QByteArray m_greeting;
    QByteArray m_blankedGreeting;
    QList<QByteArray> m_extensions;
    QByteArray m_reply;
    QByteArray m_strippingMark;
    QByteArray m_transcript;
};

/// Whether a name may stand in EHLO: a domain or an address literal (RFC 5321 section 4.1.2), and
/// nothing that could end the line.
[[nodiscard]] bool isUsableEhloName(QByteArrayView name);

/// What the command tells of us when no usable name is known: "[192.0.2.1]", "[IPv6:2001:db8::1]".
/// RFC 5321 section 4.1.3.
[[nodiscard]] QByteArray addressLiteral(const QHostAddress &address);

/// Whether an EHLO keyword looks blanked out by a middlebox: "XXXXXXXA", "XXXX". Cisco's PIX and
/// ASA overwrite what they do not know in place, so that the length of the segment stays.
[[nodiscard]] bool isBlankedKeyword(QByteArrayView keyword);

} // namespace postseal
