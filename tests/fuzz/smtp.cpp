// SPDX-License-Identifier: Apache-2.0
#include "probe/SmtpDialogue.h"
#include "probe/StarttlsProbe.h"

#include "fuzz/Target.h"

namespace postseal {

namespace {

constexpr const char *ourName = "client.example";

struct Played
{
    SmtpDialogue::State state = SmtpDialogue::State::Greeting;
    QByteArray said;
    StarttlsObservation seen;
};

Played play(const QList<QByteArray> &pieces)
{
    SmtpDialogue dialogue(ourName);
    Played played;
    for (const QByteArray &piece : pieces) {
        dialogue.feed(piece);
        played.said += dialogue.takeOutput();
    }
    if (dialogue.state() != SmtpDialogue::State::ReadyForTls)
        dialogue.serverClosed();
    played.said += dialogue.takeOutput();
    dialogue.describe(played.seen);
    played.state = dialogue.state();
    if (played.state == SmtpDialogue::State::Over)
        played.seen.outcome = dialogue.outcome();
    return played;
}

} // namespace

void fuzz::tryInput(const QByteArray &octets)
{
    const Played played = play(inPieces(octets));
    require(played.state == SmtpDialogue::State::Over
                || played.state == SmtpDialogue::State::ReadyForTls,
            "a dialogue ends or comes to TLS");
    QByteArray rest = played.said;
    for (const QByteArray &command : {QByteArray("EHLO client.example\r\n"),
                                      QByteArray("HELO client.example\r\n"),
                                      QByteArray("STARTTLS\r\n"),
                                      QByteArray("QUIT\r\n")}) {
        if (rest.startsWith(command))
            rest.remove(0, command.size());
    }
    require(rest.isEmpty(),
            "nothing is said but greeting, STARTTLS and leave, each once and in this order");
    require(played.seen.reply.size() <= 512, "the deciding reply is cut");

    // A server that waits for each command sees the same whatever pieces its octets come in.
    QList<QByteArray> octetByOctet;
    for (const char octet : octets)
        octetByOctet.append(QByteArray(1, octet));
    const Played slow = play(octetByOctet);
    require(slow.state == played.state && slow.seen.outcome == played.seen.outcome
                && slow.said == played.said,
            "the pieces do not matter");
}

} // namespace postseal
