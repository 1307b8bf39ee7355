// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/SmtpDialogue.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace postseal::test {

/// A conversation written down as a transcript, to be held with a SmtpDialogue.
///
///     SmtpScript script;
///     script.serverSays("220 mx.example ESMTP\r\n").clientMustSay("EHLO probe.example\r\n");
///     QCOMPARE(script.play(dialogue), QString());
class SmtpScript
{
public:
    /// How the server's octets reach the client.
    enum class Pieces {
        Whole, ///< each serverSays() in one piece
        Octets, ///< one octet at a time
    };

    SmtpScript &serverSays(const QByteArray &octets) { return add({Step::Server, octets}); }

    SmtpScript &clientMustSay(const QByteArray &octets) { return add({Step::Client, octets}); }

    SmtpScript &serverHangsUp() { return add({Step::HangUp, {}}); }

    SmtpScript &deadlinePasses() { return add({Step::Deadline, {}}); }

    /// Plays the script. Empty when the client said what it must, else what it said instead. The
    /// client may say nothing that is not in the script, except where the script ends.
    [[nodiscard]] QString play(SmtpDialogue &dialogue, Pieces pieces = Pieces::Whole) const
    {
        for (const Step &step : m_steps) {
            const QByteArray said = perform(dialogue, step, pieces);
            const QByteArray mustSay = step.kind == Step::Client ? step.octets : QByteArray();
            if (step.kind == Step::Client && said != mustSay)
                return QStringLiteral("said \"%1\" instead of \"%2\"")
                    .arg(QString::fromLatin1(said), QString::fromLatin1(mustSay));
        }
        const QByteArray more = dialogue.takeOutput();
        return more.isEmpty() ? QString()
                              : QStringLiteral("also said ") + QString::fromLatin1(more);
    }

private:
    struct Step
    {
        enum Kind {
            Server,
            Client,
            HangUp,
            Deadline,
        };

        Kind kind = Server;
        QByteArray octets;
    };

    SmtpScript &add(const Step &step)
    {
        m_steps.append(step);
        return *this;
    }

    static QByteArray perform(SmtpDialogue &dialogue, const Step &step, Pieces pieces)
    {
        switch (step.kind) {
        case Step::Server:
            if (pieces == Pieces::Whole) {
                dialogue.feed(step.octets);
            } else {
                for (const char &octet : step.octets)
                    dialogue.feed(QByteArrayView(&octet, 1));
            }
            break;
        case Step::Client:
            return dialogue.takeOutput();
        case Step::HangUp:
            dialogue.serverClosed();
            break;
        case Step::Deadline:
            dialogue.timeUp();
            break;
        }
        return {};
    }

    QList<Step> m_steps;
};

} // namespace postseal::test
