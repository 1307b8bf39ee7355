// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/DomainList.h"
#include "setup/QuotedPolicies.h"
#include "setup/ReportImport.h"
#include "setup/ReportSummary.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <QCoroTask>

#include <functional>
#include <memory>
#include <optional>

namespace postseal {

/// The stored reports, as the window shows them: of one domain, in a span of days; and taking in
/// more. Uses the store that the list of domains uses.
class ReportLibrary : public QObject
{
    Q_OBJECT
public:
    /// All there are.
    static constexpr int allDays = 0;

    ReportLibrary(DomainList &list, const Clock &clock, QObject *parent = nullptr);
    ~ReportLibrary() override;

    /// Where the keys of reporters' signatures are looked up; without it nobody asks who wrote a
    /// mail.
    void setResolver(DkimKeys::ResolverSource resolver) { m_resolver = std::move(resolver); }

    /// Takes files and folders in, after what was asked for before.
    void import(const QStringList &paths);
    /// The same for what was pasted.
    void importOctets(const QByteArray &octets, const QString &name);
    /// The same for a mailbox; quietly: only news is told, and it gives way to everything else,
    /// with fetchPutOff().
    void fetch(const MailboxOrder &order, bool quietly);
    /// Ends a fetch that runs.
    void stopFetch();
    void stopImport();

    /// An import into the list's store that somebody asked for; looking into the watched folder is
    /// none.
    [[nodiscard]] bool isImporting() const;

    /// Something is taken in, asked for or not.
    [[nodiscard]] bool isBusy() const { return m_import && m_import->isRunning(); }

    /// Looks into a folder from now on, whenever something changes there, and takes in what is new;
    /// empty: no folder. Remembered in the store.
    void watchFolder(const QString &path);

    /// Empty: none is watched.
    [[nodiscard]] QString watchedFolder() const { return m_folder; }

    /// The import that runs or ran last; null before the first, and when it was dismissed.
    [[nodiscard]] const ImportAccount *account() const;
    void dismissAccount();

    /// Domains that reports were stored for, by name; empty before they were read.
    [[nodiscard]] const QList<ReportedDomain> &domains() const { return m_domains; }

    /// Shows a domain's reports of the last days. An empty one: the domain with the latest report.
    void show(const QByteArray &domain, int days);
    /// Reads again what is shown.
    void refresh();

    [[nodiscard]] const QByteArray &domain() const { return m_domain; }

    [[nodiscard]] int days() const { return m_days; }

    /// Nothing before it was read.
    [[nodiscard]] const std::optional<ReportSummary> &summary() const { return m_summary; }

    /// Older policies that the reports quote.
    [[nodiscard]] const QList<QuotedPolicy> &quotedPolicies() const { return m_quoted; }

    /// Where the domain's checks are; null without a store.
    [[nodiscard]] std::shared_ptr<Store> store() const;

    /// Why nothing can be read.
    [[nodiscard]] const std::optional<StoreError> &error() const { return m_error; }

Q_SIGNALS:
    /// What is shown is another now.
    void changed();
    /// The import has come further.
    void progressed();
    /// The import has ended, and what is shown was read again.
    void imported();
    /// A mailbox was read, or could not be.
    void fetched(const postseal::ImportAccount &account);
    /// A quiet fetch gave way, or did not begin.
    void fetchPutOff();

private:
    /// Why an import runs.
    enum class Reason {
        Asked, ///< somebody asked for it
        Folder, ///< to look into the watched folder
        Mailbox, ///< an hour has passed
    };

    /// What somebody asked for.
    struct Request
    {
        std::shared_ptr<Store> store;
        std::function<void(ReportImport &)> start;
    };

    /// An import that nobody asked for tells only good news.
    [[nodiscard]] bool isQuiet() const { return m_reason != Reason::Asked; }

    /// What runs or ran last is another store's, and nothing of it is of interest here.
    [[nodiscard]] bool isElsewhere() const { return m_importStore != m_list.store(); }

    /// Begins the import now, or as soon as what runs has ended.
    void ask(std::function<void(ReportImport &)> start);
    void begin(std::shared_ptr<Store> store);
    void beginNext();
    [[nodiscard]] ImportAccount accountSoFar() const;
    void forgetStore();
    void loadFolder();
    QCoro::Task<> readFolder();
    void setFolder(const QString &path);
    void lookIntoFolder();
    QCoro::Task<> read(int question);
    void endImport();
    void watchFound();
    void tellNews(ImportAccount account);
    [[nodiscard]] QByteArray likeliestDomain() const;

    DomainList &m_list;
    const Clock &m_clock;
    DkimKeys::ResolverSource m_resolver;
    std::unique_ptr<DkimKeys>
        m_keys; ///< of the import that runs: a silent DNS may answer the next one
    std::shared_ptr<Store> m_importStore; ///< lives as long as the import that writes into it
    std::unique_ptr<ReportImport> m_import;
    std::optional<ImportAccount>
        m_account; ///< of what somebody asked for, or what the folder brought
    QString m_folder;
    std::shared_ptr<SeenFiles> m_seen; ///< in that folder, since the program started
    bool m_folderIsChosen = false; ///< in this session, after the store was opened
    Reason m_reason = Reason::Asked; ///< of the import that runs
    QList<Request> m_waiting; ///< for the end of what runs
    ImportAccount m_earlier; ///< of the imports that ran before this one, with nothing between
    QFileSystemWatcher m_watcher;
    QTimer m_regularly; ///< a file that grows or changes makes no noise
    QTimer m_soon; ///< files come in crowds, and not whole at once
    std::shared_ptr<Store> m_folderStore; ///< whose setting was read
    QList<ReportedDomain> m_domains;
    QByteArray m_domain;
    int m_days = 30;
    std::optional<ReportSummary> m_summary;
    QList<QuotedPolicy> m_quoted;
    std::optional<StoreError> m_error;
    int m_question = 0; ///< counts the readings: an answer to an earlier one does not count
};

} // namespace postseal
