// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"
#include "ingest/MailboxAccount.h"
#include "ingest/RawDocument.h"
#include "store/StoreError.h"

#include <QList>
#include <QString>

#include <optional>

namespace postseal {

/// Something that was given and holds no report that can be stored.
struct ImportProblem
{
    QString name;
    std::optional<Refusal> refusal;
    QString words; ///< the system's own
    QList<Finding> findings; ///< without a refusal: what is wrong in it
};

/// Whether something is wrong with it; what never was a report is not broken.
[[nodiscard]] bool isBroken(const ImportProblem &problem);

/// What an import has done so far.
struct ImportAccount
{
    int documents = 0; ///< report files and mails looked at
    int reports = 0; ///< stored now
    int duplicates = 0; ///< reports that came before in another file
    int known = 0; ///< documents that came before as they are
    int problems = 0;
    QList<ImportProblem> firstBroken; ///< reports that cannot be read or stored; the first thousand
    QList<ImportProblem> firstForeign; ///< what never was a report; the first thousand
    QString current; ///< what was looked at last
    bool wasStopped = false;
    std::optional<StoreError> error; ///< nothing more could be stored; what is counted is
    bool isFetch = false; ///< from a mailbox
    MailboxAccount mailbox; ///< that mailboxError is about
    qint64 mailsLooked = 0; ///< of the mailbox's new ones, whatever is in them
    qint64 mailsAll = 0;
    std::optional<MailboxError> mailboxError; ///< why no more could be fetched

    void add(const ImportProblem &problem);
    /// Counts what an earlier import did as well.
    void add(const ImportAccount &earlier);
    /// Whether somebody who has not asked wants to hear of it: reports, no more room, or a document
    /// that must not be read any more.
    [[nodiscard]] bool isNews() const;
    /// Whatever else lies in a folder or a mailbox is nobody's mistake.
    void forgetOthersProblems();

    /// The broken ones first.
    [[nodiscard]] QList<ImportProblem> firstProblems() const { return firstBroken + firstForeign; }
};

} // namespace postseal
