// SPDX-License-Identifier: Apache-2.0
#include "ingest/ImapSession.h"

#include "base/HiddenCharacters.h"
#include "ingest/ImapText.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostResponses = 2'000'000; // to one command
constexpr qsizetype mostFolders = 100;

QString shown(const QByteArray &words)
{
    return strangersWords(QString::fromUtf8(words));
}

auto fail(MailboxFault fault, const QString &words = {})
{
    return failure(MailboxError{fault, words, {}});
}

/// The number behind a word of a response code: "UIDVALIDITY 7".
std::optional<quint32> numberIn(const QByteArray &code, QByteArrayView word)
{
    const QList<QByteArray> words = code.split(' ');
    if (words.size() < 2 || words[0].compare(word, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    bool isNumber = false;
    const quint32 number = words[1].toUInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Whether one of a mail's parts is of a kind, or has a name, that reports come in. Reports that
/// somebody pasted into the text of a letter are not seen.
bool namesReport(const ImapValue &structure)
{
    if (structure.kind == ImapValue::Kind::List)
        return std::any_of(structure.items.begin(), structure.items.end(), namesReport);
    const QByteArray word = structure.bytes.toLower();
    for (const QByteArrayView mark :
         {"tlsrpt", "gzip", "zip", "json", "octet-stream", "rfc822", "compress", "-tar", "mbox"}) {
        if (word.contains(mark))
            return true;
    }
    return false;
}

/// A server that cannot tell what is in a mail does not say that there is nothing in it.
bool mayHoldReport(const ImapValue &structure)
{
    return structure.kind != ImapValue::Kind::List || namesReport(structure);
}

/// RFC 5530: what was asked for cannot be told because somebody has deleted a mail just now.
bool isDone(const ImapResponse &answer)
{
    return answer.status == "OK" || answer.code.toUpper() == "EXPUNGEISSUED";
}

/// RFC 5530: the whole account, for a time.
bool isPassing(const ImapResponse &answer)
{
    constexpr QByteArrayView codes[] = {"UNAVAILABLE", "LIMIT", "INUSE", "OVERQUOTA"};
    const QByteArray code = answer.code.toUpper();
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

/// RFC 5530, RFC 9051 section 7.1: these say that the password is not the trouble.
bool isOtherTrouble(const ImapResponse &answer)
{
    constexpr QByteArrayView codes[] = {
        "UNAVAILABLE", "CONTACTADMIN", "INUSE", "LIMIT", "SERVERBUG", "PRIVACYREQUIRED"};
    const QByteArray code = answer.code.toUpper();
    return answer.status == "BAD"
        || std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

} // namespace

ImapSession::ImapSession(std::function<bool()> isStopped, ImapTimes times)
    : m_wire(std::move(isStopped), times)
{ }

ImapSession::Answer<void> ImapSession::open(const MailboxAccount &account, const MailboxKeys &keys)
{
    if (const auto connected = m_wire.connectTo(account, keys.rootsPem); !connected)
        return connected;
    if (const auto greeted = greet(); !greeted)
        return greeted;
    if (account.security == MailboxAccount::Security::StartTls) {
        if (const auto encrypted = startTls(); !encrypted)
            return encrypted;
    }
    return signIn(account, keys);
}

/// The first words. RFC 9051 section 7.1.4: with PREAUTH the server knows who it is, so STARTTLS
/// cannot come any more; somebody on the way may have made it up.
ImapSession::Answer<void> ImapSession::greet()
{
    const auto greeting = m_wire.receive();
    if (!greeting)
        return failure(greeting.error());
    if (greeting->tag != "*")
        return fail(MailboxFault::Nonsense);
    if (greeting->status == "PREAUTH") {
        m_isSignedIn = m_wire.isEncrypted();
        return m_isSignedIn ? Answer<void>() : fail(MailboxFault::NoTls);
    }
    if (greeting->status == "BYE")
        return fail(MailboxFault::ServerRefuses, shown(greeting->text));
    return greeting->status == "OK" ? Answer<void>() : fail(MailboxFault::Nonsense);
}

ImapSession::Answer<void> ImapSession::startTls()
{
    const auto answer = command("STARTTLS");
    if (!answer)
        return failure(answer.error());
    // What comes before the handshake was not encrypted: somebody on the way put it there. RFC 9051
    // section 11.1.
    if (answer->status != "OK" || m_wire.hasPending())
        return fail(MailboxFault::NoTls, shown(answer->text));
    return m_wire.encrypt();
}

ImapSession::Answer<void> ImapSession::askCapabilities()
{
    m_capabilities.clear();
    return done("CAPABILITY", [this](const ImapResponse &response) {
        if (!response.data.isEmpty() && response.data.first().isAtom("CAPABILITY")) {
            for (const ImapValue &value : response.data)
                m_capabilities.append(value.bytes.toUpper());
        }
        return true;
    });
}

bool ImapSession::offers(const char *capability) const
{
    return m_capabilities.contains(capability);
}

ImapSession::Answer<void> ImapSession::signIn(const MailboxAccount &account,
                                              const MailboxKeys &keys)
{
    if (m_isSignedIn)
        return {};
    if (const auto asked = askCapabilities(); !asked)
        return asked;
    if (account.usesOAuth())
        return signInWithToken(account, keys);
    const bool knowsPlain = offers("AUTH=PLAIN");
    if (!knowsPlain && offers("LOGINDISABLED"))
        return fail(MailboxFault::LoginDisabled);
    const auto answer = knowsPlain ? authenticatePlain(account, keys) : login(account, keys);
    if (!answer)
        return failure(answer.error());
    m_isSignedIn = answer->status == "OK";
    if (m_isSignedIn)
        return {};
    return fail(isOtherTrouble(*answer) ? MailboxFault::ServerRefuses : MailboxFault::WrongPassword,
                shown(answer->text));
}

/// RFC 4616, with the first octets in the command where the server takes them: RFC 4959.
ImapSession::Answer<ImapResponse> ImapSession::authenticatePlain(const MailboxAccount &account,
                                                                 const MailboxKeys &keys)
{
    QByteArray words(1, '\0');
    words += account.user.toUtf8() + '\0' + keys.password.toUtf8();
    const QByteArray base64 = words.toBase64();
    if (offers("SASL-IR"))
        return command("AUTHENTICATE PLAIN " + base64);
    begin("AUTHENTICATE PLAIN");
    if (const auto goOn = awaitGoOn(); !goOn)
        return failure(goOn.error());
    m_wire.send(base64 + "\r\n");
    return finish({});
}

/// XOAUTH2, as Google and Microsoft describe it: the token in one answer, and when it is refused
/// the server tells why first and wants an empty line before it says no.
ImapSession::Answer<void> ImapSession::signInWithToken(const MailboxAccount &account,
                                                       const MailboxKeys &keys)
{
    if (!offers("AUTH=XOAUTH2"))
        return fail(MailboxFault::NoOAuth);
    const QByteArray words =
        "user=" + account.user.toUtf8() + "\1auth=Bearer " + keys.accessToken.toUtf8() + "\1\1";
    begin("AUTHENTICATE XOAUTH2" + (offers("SASL-IR") ? ' ' + words.toBase64() : QByteArray()));
    if (!offers("SASL-IR")) {
        if (const auto goOn = awaitGoOn(); !goOn)
            return goOn;
        m_wire.send(words.toBase64() + "\r\n");
    }
    const auto answer = finish([this](const ImapResponse &response) {
        if (response.tag == "+")
            m_wire.send("\r\n");
        return true;
    });
    if (!answer)
        return failure(answer.error());
    m_isSignedIn = m_hasToken = answer->status == "OK";
    if (m_isSignedIn)
        return {};
    if (isPassing(*answer))
        return fail(MailboxFault::Unavailable, shown(answer->text));
    return fail(isOtherTrouble(*answer) ? MailboxFault::ServerRefuses : MailboxFault::TokenRefused,
                shown(answer->text));
}

ImapSession::Answer<ImapResponse> ImapSession::login(const MailboxAccount &account,
                                                     const MailboxKeys &keys)
{
    ++m_count;
    m_wire.beginCommand();
    QByteArray words = "P" + QByteArray::number(m_count) + " LOGIN";
    for (const QByteArray &each : {account.user.toUtf8(), keys.password.toUtf8()}) {
        if (const auto text = quoted(each)) {
            words += ' ' + *text;
            continue;
        }
        m_wire.send(words + " {" + QByteArray::number(each.size()) + "}\r\n");
        if (const auto goOn = awaitGoOn(); !goOn)
            return failure(goOn.error());
        words = each;
    }
    m_wire.send(words + "\r\n");
    return finish({});
}

ImapSession::Answer<QStringList> ImapSession::folders()
{
    QStringList names;
    const auto listed = done(R"(LIST "" "*")", [&](const ImapResponse &response) {
        const bool isList = response.data.size() >= 4 && response.data[0].isAtom("LIST");
        const bool isFolder = isList
            && std::none_of(response.data[1].items.begin(),
                            response.data[1].items.end(),
                            [](const ImapValue &flag) { return flag.isAtom("\\Noselect"); });
        if (isFolder && names.size() < mostFolders)
            names.append(shown(fromImapFolder(response.data[3].bytes).toUtf8()));
        return true;
    });
    if (!listed)
        return failure(listed.error());
    return names;
}

ImapSession::Answer<ImapFolder> ImapSession::examine(const QString &folder)
{
    ImapFolder found;
    const auto name = quoted(toImapFolder(folder));
    if (!name)
        return fail(MailboxFault::NoFolder);
    const auto answer = command("EXAMINE " + *name, [&](const ImapResponse &response) {
        if (const auto validity = numberIn(response.code, "UIDVALIDITY"))
            found.validity = *validity;
        if (response.data.size() == 2 && response.data[1].isAtom("EXISTS"))
            found.mails = response.data[0].bytes.toUInt();
        return true;
    });
    if (!answer)
        return failure(answer.error());
    if (answer->status == "OK")
        return found;
    // Exchange lets in whoever has a token, and says only now that this mailbox is not theirs.
    if (m_hasToken && answer->text.toLower().contains("not connected"))
        return fail(MailboxFault::TokenRefused, shown(answer->text));
    // It may be there and not be readable.
    MailboxError error{MailboxFault::NoFolder, shown(answer->text), {}};
    if (const auto names = folders())
        error.folders = *names;
    if (error.folders.contains(folder) && answer->code.toUpper() != "NONEXISTENT")
        return fail(MailboxFault::ServerRefuses, error.words);
    return failure(error);
}

ImapSession::Answer<QList<quint32>> ImapSession::search(const QByteArray &set)
{
    QList<quint32> uids;
    const auto searched = done("UID SEARCH UID " + set, [&](const ImapResponse &response) {
        if (response.data.isEmpty() || !response.data.first().isAtom("SEARCH"))
            return true;
        for (const ImapValue &value : response.data) {
            if (const quint32 found = value.bytes.toUInt(); found > 0)
                uids.append(found);
        }
        return true;
    });
    if (!searched)
        return failure(searched.error());
    std::sort(uids.begin(), uids.end());
    uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
    return uids;
}

ImapSession::Answer<QList<quint32>> ImapSession::uidsAbove(quint32 uid)
{
    auto found = search(QByteArray::number(quint64(uid) + 1) + ":*");
    // The last mail comes even if it is below: RFC 9051 section 6.4.9.
    if (found)
        found->removeIf([uid](quint32 each) { return each <= uid; });
    return found;
}

ImapSession::Answer<QList<quint32>> ImapSession::existing(const QList<quint32> &uids)
{
    if (uids.isEmpty())
        return uids;
    const QSet<quint32> asked(uids.begin(), uids.end());
    auto found = search(toSet(uids));
    if (found)
        found->removeIf([&](quint32 each) { return !asked.contains(each); });
    return found;
}

ImapSession::Answer<QList<ImapEnvelope>> ImapSession::envelopes(const QList<quint32> &uids)
{
    const QSet<quint32> asked(uids.begin(), uids.end());
    QMap<quint32, ImapEnvelope> found;
    const auto fetched = done("UID FETCH " + toSet(uids) + " (UID RFC822.SIZE BODYSTRUCTURE)",
                              [&](const ImapResponse &response) {
                                  const ImapValue *uid = response.fetched("UID");
                                  const ImapValue *structure = response.fetched("BODYSTRUCTURE");
                                  // Changes of flags come in between, and are none of ours.
                                  if (!uid || !structure || !asked.contains(uid->bytes.toUInt()))
                                      return true;
                                  const ImapValue *size = response.fetched("RFC822.SIZE");
                                  found.insert(uid->bytes.toUInt(),
                                               {uid->bytes.toUInt(),
                                                size ? size->bytes.toLongLong() : 0,
                                                mayHoldReport(*structure)});
                                  return true;
                              });
    if (!fetched)
        return failure(fetched.error());
    QList<quint32> untold = uids;
    untold.removeIf([&](quint32 uid) { return found.contains(uid); });
    const auto there = existing(untold);
    if (!there)
        return failure(there.error());
    for (const quint32 uid : *there)
        found.insert(uid, {uid, 0, true});
    return found.values();
}

ImapSession::Answer<QList<quint32>> ImapSession::mails(
    const QList<quint32> &uids, const std::function<bool(quint32, QByteArray)> &take)
{
    QSet<quint32> awaited(uids.begin(), uids.end());
    const auto fetched =
        done("UID FETCH " + toSet(uids) + " (UID BODY.PEEK[])", [&](const ImapResponse &response) {
            const ImapValue *uid = response.fetched("UID");
            const ImapValue *mail = response.fetched("BODY[]");
            const bool isAwaited = uid && mail && mail->kind == ImapValue::Kind::Text
                && awaited.remove(uid->bytes.toUInt());
            return !isAwaited || take(uid->bytes.toUInt(), mail->bytes);
        });
    if (!fetched)
        return failure(fetched.error());
    QList<quint32> missing(awaited.begin(), awaited.end());
    std::sort(missing.begin(), missing.end());
    return existing(missing);
}

void ImapSession::close()
{
    if (!m_wire.isConnected())
        return;
    begin("LOGOUT");
    m_wire.close();
}

ImapSession::Answer<ImapResponse> ImapSession::command(const QByteArray &words,
                                                       const Untagged &untagged)
{
    begin(words);
    return finish(untagged);
}

void ImapSession::begin(const QByteArray &words)
{
    m_wire.beginCommand();
    m_wire.send("P" + QByteArray::number(++m_count) + ' ' + words + "\r\n");
}

/// A command that has to be carried out.
ImapSession::Answer<void> ImapSession::done(const QByteArray &words, const Untagged &untagged)
{
    const auto answer = command(words, untagged);
    if (!answer)
        return failure(answer.error());
    if (isDone(*answer))
        return {};
    return fail(isPassing(*answer) ? MailboxFault::Unavailable : MailboxFault::ServerRefuses,
                shown(answer->text));
}

/// Receives until the answer to the last command.
ImapSession::Answer<ImapResponse> ImapSession::finish(const Untagged &untagged)
{
    const QByteArray tag = "P" + QByteArray::number(m_count);
    for (qint64 count = 0; count < mostResponses; ++count) {
        auto response = m_wire.receive();
        if (!response)
            return response;
        if (response->tag == tag)
            return response;
        // Once we are in it is a restart, or a session that has lasted too long.
        if (response->status == "BYE")
            return fail(m_isSignedIn ? MailboxFault::Lost : MailboxFault::ServerRefuses,
                        shown(response->text));
        const bool isUntagged = response->tag == "*" || response->tag == "+";
        if (isUntagged && untagged && !untagged(*response))
            return fail(MailboxFault::Stopped);
    }
    return fail(MailboxFault::Nonsense);
}

/// Receives until the server wants more of the command.
ImapSession::Answer<void> ImapSession::awaitGoOn()
{
    for (;;) {
        const auto response = m_wire.receive();
        if (!response)
            return failure(response.error());
        if (response->tag == "+")
            return {};
        if (response->tag != "*" || response->status == "BYE")
            return fail(MailboxFault::ServerRefuses, shown(response->text));
    }
}

} // namespace postseal
