// SPDX-License-Identifier: Apache-2.0
#include "ingest/MailboxReader.h"

#include <QThread>

#include <algorithm>

namespace postseal {

namespace {

constexpr qsizetype envelopesAtOnce = 200;
constexpr qsizetype mailsAtOnce = 50;
constexpr qint64 octetsAtOnce = 4 * 1024 * 1024;
constexpr int mostAttempts = 3; // in a row that brought nothing
constexpr int pauseMs = 500; // before the next one

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
        for (int attempt = 1;; ++attempt) {
            const qint64 before = m_looked;
            const auto read = readOnce();
            if (read || !isPassing(read.error().fault) || m_sink.documents.isStopped())
                return read;
            if (m_looked != before)
                attempt = 0;
            if (attempt >= mostAttempts)
                return read;
            QThread::msleep(pauseMs);
        }
    }

private:
    /// Nothing that somebody has to mend first.
    static bool isPassing(MailboxFault fault)
    {
        return fault == MailboxFault::Lost || fault == MailboxFault::Silent;
    }

    Result<void, MailboxError> readOnce()
    {
        ImapSession session(m_sink.documents.isStopped, m_times);
        if (const auto opened = session.open(m_account, m_keys); !opened)
            return opened;
        const auto folder = session.examine(m_account.folder);
        if (!folder)
            return failure(folder.error());
        if (folder->validity != m_position.validity)
            m_position = {folder->validity, 0};
        const auto uids = session.uidsAbove(m_position.uid);
        if (!uids)
            return failure(uids.error());
        m_all = m_looked + uids->size();
        for (qsizetype at = 0; at < uids->size(); at += envelopesAtOnce) {
            const QList<quint32> some = uids->mid(at, envelopesAtOnce);
            if (const auto read = readSome(session, some); !read)
                return read;
            m_position.uid = some.last();
            m_looked += some.size();
            m_sink.reached(m_position);
            m_sink.progressed(m_looked, m_all);
        }
        session.close();
        return {};
    }

    Result<void, MailboxError> readSome(ImapSession &session, const QList<quint32> &uids)
    {
        auto envelopes = session.envelopes(uids);
        if (!envelopes)
            return failure(envelopes.error());
        std::sort(envelopes->begin(), envelopes->end(), [](const auto &a, const auto &b) {
            return a.uid < b.uid;
        });
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
            wanted.clear();
            octets = 0;
        }
        return wanted.isEmpty() ? Result<void, MailboxError>() : take(session, wanted);
    }

    Result<void, MailboxError> take(ImapSession &session, const QList<quint32> &uids)
    {
        return session.mails(uids, [this](quint32 uid, QByteArray mail) {
            return m_sink.documents.take(
                RawDocument{DocumentForm::Message, std::move(mail), nameOf(uid)});
        });
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
