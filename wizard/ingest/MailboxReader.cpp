// SPDX-License-Identifier: Apache-2.0
#include "ingest/MailboxReader.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace postseal {

namespace {

constexpr qsizetype envelopesAtOnce = 200;
constexpr qsizetype mailsAtOnce = 50;
constexpr qint64 octetsAtOnce = 4LL * 1024 * 1024;
constexpr int mostAttempts = 3; // in a row that brought nothing
constexpr qsizetype mostSkipped = 5; // in a row; with more of them it is the server

/// A mail that could not be had.
struct SkippedMail
{
    quint32 uid = 0;
    QString words; ///< the server's
};

/// One reading of a folder, over as many connections as it takes.
class FolderReading
{
public:
    FolderReading(const MailboxAccount &account,
                  const MailboxKeys &keys,
                  const MailboxPosition &from,
                  const MailboxSink &sink,
                  const ImapTimes &times)
        : m_account(account)
        , m_keys(keys)
        , m_position(from)
        , m_sink(sink)
        , m_times(times)
    { }

    Result<void, MailboxError> run()
    {
        for (;;) {
            const qint64 before = m_looked;
            const auto read = readOnce();
            if (read)
                refuseSkipped();
            if (read || m_sink.documents.isStopped())
                return read;
            if (m_looked != before)
                m_failures = 0;
            const bool goesOn = !m_batch.isEmpty() && isOfBatch(read.error().fault)
                ? narrow(read.error())
                : isPassing(read.error().fault) && ++m_failures < mostAttempts;
            if (!goesOn)
                return read;
            // Before a mail is given up the server gets some time to recover.
            const int pauses = m_failures == mostAttempts - 1 ? 10 : 1;
            QThread::msleep(ulong(m_times.pauseMs) * ulong(pauses));
        }
    }

private:
    /// Nothing that somebody has to mend first.
    static bool isPassing(MailboxFault fault)
    {
        return fault == MailboxFault::Lost || fault == MailboxFault::Silent;
    }

    /// One of the mails may be at fault, which no server should let us pay for.
    static bool isOfBatch(MailboxFault fault)
    {
        return isPassing(fault) || fault == MailboxFault::Nonsense
            || fault == MailboxFault::ServerRefuses;
    }

    /// A token that was good when this began has come to its end; the next reading has another.
    [[nodiscard]] MailboxError asSeenFromHere(MailboxError error) const
    {
        if (m_hasOpened && error.fault == MailboxFault::TokenRefused)
            error.fault = MailboxFault::Lost;
        return error;
    }

    /// Looks for the mail that cannot be had, and steps over it: a single one must not bar the way
    /// to all that come after it. False when it is not a single one.
    bool narrow(const MailboxError &error)
    {
        if (m_batch.size() > 1) {
            m_atOnce = m_batch.size() / 2;
        } else if (++m_failures >= mostAttempts) {
            m_skipped.append({m_batch.first(), error.words});
            m_position.uid = m_batch.first();
            m_failures = 0;
        }
        return m_skipped.size() <= mostSkipped;
    }

    /// Everything up to the last of these is done, and so is what was stepped over on the way:
    /// since a later one could be read, it was the mail and not the server.
    void pass(const QList<quint32> &uids)
    {
        refuseSkipped();
        m_position.uid = uids.last();
        m_sink.reached(m_position);
        m_looked += uids.size();
        m_sink.progressed(m_looked, std::max(m_all, m_looked));
    }

    /// Without a later one it is tried again the next time.
    void refuseSkipped()
    {
        for (const SkippedMail &mail : std::exchange(m_skipped, {}))
            m_sink.documents.refuse(nameOf(mail.uid), Refusal::Unreadable, mail.words);
    }

    Result<void, MailboxError> readOnce()
    {
        m_batch.clear();
        ImapSession session(m_sink.documents.isStopped, m_times);
        if (const auto opened = session.open(m_account, m_keys); !opened)
            return failure(asSeenFromHere(opened.error()));
        const auto folder = session.examine(m_account.folder);
        if (!folder)
            return failure(asSeenFromHere(folder.error()));
        m_hasOpened = true;
        // A server that does not tell may have numbered its mails anew since the last time.
        const bool isFirst = std::exchange(m_isFirst, false);
        if (folder->validity != m_position.validity || (folder->validity == 0 && isFirst))
            m_position = {folder->validity, 0};
        const auto uids = session.uidsAbove(m_position.uid);
        if (!uids)
            return failure(uids.error());
        m_all = m_looked + uids->size();
        for (qsizetype at = 0; at < uids->size();) {
            m_batch = uids->mid(at, m_atOnce);
            at += m_batch.size();
            if (const auto read = readBatch(session); !read)
                return read;
            m_atOnce = std::min(envelopesAtOnce, 2 * m_atOnce);
            m_batch.clear();
        }
        session.close();
        return {};
    }

    /// In pieces, each of which is done for good.
    Result<void, MailboxError> readBatch(ImapSession &session)
    {
        // Of a mail that could not be described it is tried whether it can be read.
        const bool isLastTry = m_batch.size() == 1 && m_failures == mostAttempts - 1;
        const auto envelopes = isLastTry
            ? Result<QList<ImapEnvelope>, MailboxError>({{m_batch.first(), 0, true}})
            : session.envelopes(m_batch);
        if (!envelopes)
            return failure(envelopes.error());
        QList<quint32> wanted;
        qint64 octets = 0;
        for (const ImapEnvelope &envelope : *envelopes) {
            if (!envelope.mayHoldReport)
                continue;
            if (envelope.size > largestMessage) {
                m_sink.documents.refuse(nameOf(envelope.uid), Refusal::TooLarge, {});
                continue;
            }
            wanted.append(envelope.uid);
            octets += envelope.size;
            if (wanted.size() < mailsAtOnce && octets < octetsAtOnce)
                continue;
            if (const auto taken = take(session, wanted); !taken)
                return taken;
            passUpTo(wanted.last());
            wanted.clear();
            octets = 0;
        }
        if (!wanted.isEmpty()) {
            if (const auto taken = take(session, wanted); !taken)
                return taken;
        }
        passUpTo(m_batch.last());
        return {};
    }

    /// What is left of the batch begins behind this one.
    void passUpTo(quint32 uid)
    {
        const auto end = std::upper_bound(m_batch.begin(), m_batch.end(), uid);
        const QList<quint32> done(m_batch.begin(), end);
        m_batch.erase(m_batch.begin(), end);
        if (!done.isEmpty())
            pass(done);
    }

    Result<void, MailboxError> take(ImapSession &session, const QList<quint32> &uids)
    {
        const auto missing = session.mails(uids, [this](quint32 uid, QByteArray mail) {
            return m_sink.documents.take(
                RawDocument{DocumentForm::Message, std::move(mail), nameOf(uid)});
        });
        if (!missing)
            return failure(missing.error());
        for (const quint32 uid : *missing)
            m_sink.documents.refuse(nameOf(uid), Refusal::Unreadable, {});
        return {};
    }

    [[nodiscard]] QString nameOf(quint32 uid) const
    {
        return m_account.folder + u'/' + QString::number(uid);
    }

    const MailboxAccount &m_account;
    const MailboxKeys &m_keys;
    MailboxPosition m_position;
    const MailboxSink &m_sink;
    const ImapTimes &m_times;
    QList<quint32> m_batch; ///< what is being read; empty outside of mails
    qsizetype m_atOnce = envelopesAtOnce;
    bool m_isFirst = true; ///< of the connections
    bool m_hasOpened = false; ///< the folder, at least once
    int m_failures = 0; ///< in a row
    QList<SkippedMail> m_skipped; ///< since the last one that could be read
    qint64 m_looked = 0;
    qint64 m_all = 0;
};

} // namespace

Result<void, MailboxError> readMailbox(const MailboxAccount &account,
                                       const MailboxKeys &keys,
                                       const MailboxPosition &from,
                                       const MailboxSink &sink,
                                       const ImapTimes &times)
{
    return FolderReading(account, keys, from, sink, times).run();
}

Result<quint32, MailboxError> testMailbox(const MailboxAccount &account,
                                          const MailboxKeys &keys,
                                          const std::function<bool()> &isStopped,
                                          const ImapTimes &times)
{
    ImapSession session(isStopped, times);
    if (const auto opened = session.open(account, keys); !opened)
        return failure(opened.error());
    const auto folder = session.examine(account.folder);
    if (!folder)
        return failure(folder.error());
    session.close();
    return folder->mails;
}

} // namespace postseal
