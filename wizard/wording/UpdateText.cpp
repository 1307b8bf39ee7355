// SPDX-License-Identifier: Apache-2.0
// Sentences for publishing by dynamic update. RFC 2136, RFC 8945.
#include "wording/UpdateText.h"

#include <QCoreApplication>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString updateText(const char *source)
{
    return QCoreApplication::translate("ZoneUpdate", source);
}

/// What went wrong with the key: %1 its name, %2 the server, %3 the algorithm.
UpdateSentence describeKey(PrimaryOutcome outcome)
{
    switch (outcome) {
    case PrimaryOutcome::KeyUnknown:
        return {
            updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "%2 does not know the key %1")),
            updateText(QT_TRANSLATE_NOOP(
                "ZoneUpdate",
                "The server needs a key of this very name with the algorithm %3. Compare it with "
                "the "
                "key in the server's configuration, and reload the server if it is new there."))};
    case PrimaryOutcome::SignatureBad:
        return {updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "%2 has another secret for the key %1")),
                updateText(QT_TRANSLATE_NOOP(
                    "ZoneUpdate",
                    "The name is right, the secret is not. Copy the secret from the server's "
                    "configuration once more."))};
    default:
        break;
    }
    return {
        updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "The answer was not signed with the key %1")),
        updateText(QT_TRANSLATE_NOOP(
            "ZoneUpdate",
            "Somebody on the way may have changed it, or the server does not sign. Nothing in it "
            "is "
            "believed. Use the server's own network, or one without a filter for DNS."))};
}

UpdateSentence describeRefusal(PrimaryOutcome outcome)
{
    switch (outcome) {
    case PrimaryOutcome::Refused:
        return {
            updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "%2 does not let the key %1 do that")),
            updateText(QT_TRANSLATE_NOOP(
                "ZoneUpdate",
                "The key is known, but it may not look at or change these records, or the server does not have the "
                    "zone %4. On the server, allow it for this zone (in BIND: update-policy or allow-update)."))};
    case PrimaryOutcome::Delegated:
        return {updateText(
                    QT_TRANSLATE_NOOP("ZoneUpdate", "A part of %4 is delegated to other servers")),
                updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                             "These records would lie in that part, a zone of its "
                                             "own (NS records). Change them at its "
                                             "primary server."))};
    case PrimaryOutcome::NotAuthoritative:
        return {updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "%2 does not have the zone %4")),
                updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                             "Updates go to the server on which the zone is "
                                             "changed, the primary one. It is often "
                                             "not among those that the world sees."))};
    case PrimaryOutcome::NotImplemented:
        return {updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "%2 takes no updates")),
                updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                             "It says that it does not know how. Add the records "
                                             "by hand, or export them for your tool."))};
    case PrimaryOutcome::Changed:
        return {updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "The zone has changed meanwhile")),
                updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                             "Somebody changed these records after they were shown "
                                             "here, so nothing was done. Look "
                                             "again and decide by what is there now."))};
    case PrimaryOutcome::ServerFailure:
        return {
            updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "%2 had a fault of its own")),
            updateText(QT_TRANSLATE_NOOP(
                "ZoneUpdate",
                "It answers SERVFAIL. Its log tells why; often it may not write its zone file, or "
                "passes updates on to a server that does not answer."))};
    case PrimaryOutcome::NotEncoded:
        return {updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "These records cannot be sent")),
                updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                             "The zone or the key does not fit into a message."))};
    default:
        break;
    }
    return {updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "%2 answers with an error")),
            updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                         "Its response code is %5. Its log may tell more."))};
}

UpdateSentence describeNetwork(PrimaryOutcome outcome)
{
    switch (outcome) {
    case PrimaryOutcome::Silent:
        return {updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "%2 does not answer")),
                updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                             "There was no answer in time. A firewall may stop TCP "
                                             "on that port; ask whoever runs "
                                             "the server."))};
    case PrimaryOutcome::Unreachable:
        return {updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "%2 cannot be reached from here")),
                updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                             "Nothing was sent. Check the address and the port, "
                                             "and whether this computer's network "
                                             "leads there."))};
    case PrimaryOutcome::Cancelled:
        return {updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "Stopped")), {}};
    default:
        break;
    }
    return {updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "%2 sent something that is no answer")),
            updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                         "It hung up, or what listens there is no name server."))};
}

QString describeClocks(const PrimaryReply &reply, const QDateTime &nowUtc)
{
    if (!reply.serverUtc.isValid())
        return updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "Set both clocks, and try again."));
    return updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                        "A signature is good for five minutes. By the server it is "
                                        "%1, by this computer %2 (UTC). "
                                        "Set the wrong clock, and try again."))
        .arg(reply.serverUtc.toString(u"yyyy-MM-dd HH:mm:ss"_s),
             nowUtc.toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

/// Nothing in such an answer was made with the key, so nothing is said of it.
UpdateSentence describeUnsignedRefusal()
{
    return {updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "%2 refuses, without looking at the key")),
            updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                         "It may allow only certain addresses, want Kerberos as "
                                         "Windows does, be a resolver, or not be the "
                                         "primary server of %4."))};
}

UpdateSentence describeOutcome(const PrimaryReply &reply, const QDateTime &nowUtc)
{
    const bool isRefusal = reply.outcome == PrimaryOutcome::Refused
        || (reply.outcome == PrimaryOutcome::NotAuthoritative && reply.responseCode != 0);
    if (isRefusal && !reply.isSigned)
        return describeUnsignedRefusal();
    switch (reply.outcome) {
    case PrimaryOutcome::KeyUnknown:
    case PrimaryOutcome::SignatureBad:
    case PrimaryOutcome::Forged:
        return describeKey(reply.outcome);
    case PrimaryOutcome::TimeBad:
        return {updateText(QT_TRANSLATE_NOOP(
                    "ZoneUpdate", "The clocks of %2 and of this computer differ too much")),
                describeClocks(reply, nowUtc)};
    case PrimaryOutcome::Malformed:
    case PrimaryOutcome::Silent:
    case PrimaryOutcome::Unreachable:
    case PrimaryOutcome::Cancelled:
        return describeNetwork(reply.outcome);
    default:
        return describeRefusal(reply.outcome);
    }
}

} // namespace

UpdateSentence describe(const PrimaryReply &reply,
                        const TsigKey &key,
                        const DomainName &zone,
                        const Endpoint &server,
                        const QDateTime &nowUtc)
{
    UpdateSentence sentence = describeOutcome(reply, nowUtc);
    for (QString *text : {&sentence.headline, &sentence.text}) {
        text->replace("%5"_L1, QString::number(reply.responseCode));
        text->replace("%4"_L1, zone.toDisplay());
        text->replace("%3"_L1, QString::fromLatin1(toText(key.algorithm)));
        text->replace("%2"_L1, server.toString());
        text->replace("%1"_L1, key.name.toDisplay());
    }
    return sentence;
}

UpdateSentence describe(UpdateEnd end,
                        const PrimaryReply &reply,
                        const TsigKey &key,
                        const DomainName &zone,
                        const Endpoint &server,
                        const QDateTime &nowUtc)
{
    switch (end) {
    case UpdateEnd::NotShown:
        return {updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                             "The server took the change, but does not show it")),
                updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                             "It may make its records from another source, or "
                                             "something else is at that name. Look at its "
                                             "log, and add the records there."))};
    case UpdateEnd::Unknown:
        return {
            updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "Whether the change was made is not known")),
            updateText(QT_TRANSLATE_NOOP("ZoneUpdate",
                                         "It was sent, and after that no answer came that can be "
                                         "believed. Look again in a minute: what is "
                                         "there then counts."))};
    case UpdateEnd::Published:
    case UpdateEnd::Refused:
        break;
    }
    return describe(reply, key, zone, server, nowUtc);
}

QString describe(TsigKeyError error)
{
    switch (error) {
    case TsigKeyError::NoKey:
        break;
    case TsigKeyError::OtherAlgorithm:
        return updateText(QT_TRANSLATE_NOOP(
            "ZoneUpdate",
            "The key's algorithm must be hmac-sha256, hmac-sha512, hmac-sha1 or hmac-md5."));
    case TsigKeyError::BadName:
        return updateText(
            QT_TRANSLATE_NOOP("ZoneUpdate", "The key's name is no name that the DNS can have."));
    case TsigKeyError::BadSecret:
        return updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "The key's secret is no base64 text."));
    }
    return updateText(QT_TRANSLATE_NOOP("ZoneUpdate", "There is no key in it that is known here."));
}

} // namespace postseal
