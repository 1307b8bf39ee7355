// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "ingest/ImapWire.h"

#include <functional>
#include <optional>

namespace postseal {

/// What EXAMINE said of a folder.
struct ImapFolder
{
    quint32 validity = 0; ///< 0: the server did not say
    quint32 mails = 0;
};

/// A mail that is there, as far as it takes to know whether to fetch it.
struct ImapEnvelope
{
    quint32 uid = 0;
    qint64 size = 0;
    bool mayHoldReport = false; ///< by its parts' types and names
};

/// Talks to one server, from connecting to the last mail. RFC 9051, and RFC 3501 for older servers.
///
/// Only ever reads: EXAMINE and BODY.PEEK, so no mail is marked, moved or deleted. The password
/// goes nowhere before the certificate was verified for the server's name. Blocks: for a thread of
/// its own. Ends at an error; then nothing more can be asked.
class ImapSession
{
public:
    template <class Value>
    using Answer = Result<Value, MailboxError>;

    /// isStopped is asked ten times a second.
    explicit ImapSession(std::function<bool()> isStopped, ImapTimes times = {});

    /// Connects, makes it TLS, and signs in.
    [[nodiscard]] Answer<void> open(const MailboxAccount &account, const MailboxKeys &keys);

    /// Names of the folders, for people; at most a hundred.
    [[nodiscard]] Answer<QStringList> folders();
    [[nodiscard]] Answer<ImapFolder> examine(const QString &folder);

    /// The UIDs above one, sorted.
    [[nodiscard]] Answer<QList<quint32>> uidsAbove(quint32 uid);
    /// Those of the UIDs that are there now, sorted.
    [[nodiscard]] Answer<QList<quint32>> existing(const QList<quint32> &uids);
    /// Sorted. A mail that the server tells nothing of, and that is there, may hold a report.
    [[nodiscard]] Answer<QList<ImapEnvelope>> envelopes(const QList<quint32> &uids);

    /// Whole mails, each as soon as it is there. What was deleted in the meantime does not come;
    /// the answer is what did not come and is there all the same. Ends when take says false.
    [[nodiscard]] Answer<QList<quint32>> mails(
        const QList<quint32> &uids, const std::function<bool(quint32 uid, QByteArray mail)> &take);

    /// Takes leave; needs no answer.
    void close();

private:
    /// Sees responses without a tag, "+" included; false ends it.
    using Untagged = std::function<bool(const ImapResponse &)>;

    Answer<void> greet();
    Answer<void> startTls();
    Answer<void> askCapabilities();
    Answer<void> signIn(const MailboxAccount &account, const MailboxKeys &keys);
    Answer<ImapResponse> authenticatePlain(const MailboxAccount &account, const MailboxKeys &keys);
    Answer<void> signInWithToken(const MailboxAccount &account, const MailboxKeys &keys);
    Answer<ImapResponse> login(const MailboxAccount &account, const MailboxKeys &keys);
    Answer<QList<quint32>> search(const QByteArray &set);
    void begin(const QByteArray &words);
    Answer<ImapResponse> command(const QByteArray &words, const Untagged &untagged = {});
    Answer<void> done(const QByteArray &words, const Untagged &untagged = {});
    Answer<ImapResponse> finish(const Untagged &untagged);
    Answer<void> awaitGoOn();
    [[nodiscard]] bool offers(const char *capability) const;

    ImapWire m_wire;
    QList<QByteArray> m_capabilities; ///< upper case
    bool m_isSignedIn = false;
    bool m_hasToken = false; ///< by an access token
    int m_count = 0; ///< of commands
};

} // namespace postseal
