// SPDX-License-Identifier: Apache-2.0
#include "setup/ReportLibrary.h"

#include <QPointer>

#include <QCoroFuture>

#include <algorithm>
#include <utility>

namespace postseal {

namespace {

constexpr std::chrono::seconds folderPause(2);
const QString folderSetting = QStringLiteral("reports.folder");

using SummaryFuture = QFuture<Result<ReportSummary, StoreError>>;

/// Read and summed up on the store's thread: ten thousand reports take longer than a frame.
SummaryFuture readSummary(Store &store,
                          const QByteArray &domain,
                          const QDateTime &fromUtc,
                          const QDateTime &toUtc)
{
    // A reporter's clock may be ahead.
    return store.reports(domain, fromUtc, toUtc.addYears(1))
        .then([=](const Result<DomainReports, StoreError> &reports)
                  -> Result<ReportSummary, StoreError> {
            if (!reports)
                return failure(reports.error());
            return summarize(*reports, domain, fromUtc, toUtc);
        });
}

QDateTime beginOf(int days, const QDateTime &nowUtc)
{
    return days == ReportLibrary::allDays ? QDateTime::fromSecsSinceEpoch(0, Qt::UTC)
                                          : nowUtc.addDays(-days);
}

} // namespace

ReportLibrary::ReportLibrary(DomainList &list, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(folderPause);
    m_regularly.setInterval(std::chrono::minutes(1));
    for (const QTimer *timer : {&m_soon, &m_regularly})
        connect(timer, &QTimer::timeout, this, &ReportLibrary::lookIntoFolder);
    connect(
        &m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&list, &DomainList::loaded, this, &ReportLibrary::loadFolder);
}

ReportLibrary::~ReportLibrary() = default;

void ReportLibrary::begin()
{
    // The one before may be telling its end just now.
    if (m_import)
        m_import.release()->deleteLater();
    m_importStore = m_list.store();
    m_import = std::make_unique<ReportImport>(*m_importStore, m_clock);
    connect(m_import.get(), &ReportImport::progressed, this, [this] {
        if (!m_isFromFolder)
            m_account = m_import->account();
        Q_EMIT progressed();
    });
    connect(m_import.get(), &ReportImport::finished, this, &ReportLibrary::endImport);
    m_isFromFolder = false;
    m_account = ImportAccount();
}

void ReportLibrary::ask(std::function<void(ReportImport &)> start)
{
    if (isImporting() || !m_list.store())
        return;
    if (isBusy()) {
        // What the look had before it and did not read is to be read the next time.
        m_next = std::move(start);
        m_seen = std::make_shared<SeenFiles>();
        m_import->stop();
        return;
    }
    begin();
    start(*m_import);
    Q_EMIT changed();
}

void ReportLibrary::import(const QStringList &paths)
{
    ask([paths](ReportImport &import) { import.start(paths); });
}

void ReportLibrary::importOctets(const QByteArray &octets, const QString &name)
{
    ask([octets, name](ReportImport &import) { import.startWith(octets, name); });
}

void ReportLibrary::stopImport()
{
    if (m_import)
        m_import->stop();
}

void ReportLibrary::endImport()
{
    ImportAccount account = m_import->account();
    if (!m_isFromFolder) {
        m_account = account;
    } else if (account.reports > 0 || account.error) {
        // What could not be stored is looked at again.
        if (account.error)
            m_seen = std::make_shared<SeenFiles>();
        // Whatever else lies in the folder is nobody's mistake.
        account.problems = 0;
        account.firstProblems.clear();
        account.known = 0;
        m_account = account;
    }
    const bool isNews =
        !std::exchange(m_isFromFolder, false) || account.reports > 0 || account.error;
    if (isNews) {
        Q_EMIT imported();
        refresh();
    }
    if (m_next)
        ask(std::exchange(m_next, {}));
}

const ImportAccount *ReportLibrary::account() const
{
    return m_account ? &*m_account : nullptr;
}

void ReportLibrary::dismissAccount()
{
    m_account.reset();
    Q_EMIT changed();
}

void ReportLibrary::watchFolder(const QString &path)
{
    if (const std::shared_ptr<Store> store = m_list.store())
        (void)store->setSetting(folderSetting, path.toUtf8());
    m_folderIsChosen = true;
    setFolder(path);
}

void ReportLibrary::setFolder(const QString &path)
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = path;
    m_seen = std::make_shared<SeenFiles>();
    Q_EMIT changed();
    m_regularly.stop();
    if (!path.isEmpty()) {
        m_regularly.start();
        lookIntoFolder();
    }
}

/// The folder that was chosen in another session; each store has its own.
void ReportLibrary::loadFolder()
{
    const std::shared_ptr<Store> store = m_list.store();
    if (store == m_folderStore)
        return;
    m_folderStore = store;
    m_folderIsChosen = false;
    readFolder();
}

QCoro::Task<> ReportLibrary::readFolder()
{
    const QPointer<ReportLibrary> self(this);
    const std::shared_ptr<Store> store = m_folderStore;
    const auto path = co_await store->setting(folderSetting);
    // Who chose one in the meantime wants that.
    if (self && store == m_folderStore && !m_folderIsChosen)
        setFolder(path ? QString::fromUtf8(*path) : QString());
}

void ReportLibrary::lookIntoFolder()
{
    if (m_folder.isEmpty() || !m_list.store())
        return;
    // Whatever runs now ends; then it is this one's turn.
    if (isBusy())
        return m_soon.start();
    watchSubfolders();
    const std::optional<ImportAccount> before = m_account;
    begin();
    m_isFromFolder = true;
    m_account = before;
    m_import->startAgain(m_folder, m_seen);
}

/// A Maildir's mails come into folders below it.
void ReportLibrary::watchSubfolders()
{
    constexpr qsizetype mostFolders = 100;
    QStringList folders{m_folder};
    for (const QFileInfo &entry :
         QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        if (folders.size() < mostFolders)
            folders.append(entry.filePath());
    }
    for (const QString &folder : folders) {
        if (!m_watcher.directories().contains(folder) && QFileInfo(folder).isDir())
            m_watcher.addPath(folder);
    }
}

void ReportLibrary::show(const QByteArray &domain, int days)
{
    if (domain != m_domain || days != m_days)
        m_summary.reset();
    m_domain = domain;
    m_days = days;
    refresh();
}

void ReportLibrary::refresh()
{
    read(++m_question);
    Q_EMIT changed();
}

/// Of the person's own domains the one with the latest report, or else of all.
QByteArray ReportLibrary::likeliestDomain() const
{
    const auto isLess = [](const ReportedDomain &a, const ReportedDomain &b) {
        return a.isOwn != b.isOwn ? b.isOwn : a.lastUtc < b.lastUtc;
    };
    const auto best = std::max_element(m_domains.begin(), m_domains.end(), isLess);
    return best == m_domains.end() ? QByteArray() : best->domain;
}

QCoro::Task<> ReportLibrary::read(int question)
{
    const QPointer<ReportLibrary> self(this);
    const std::shared_ptr<Store> store = m_list.store();
    if (!store)
        co_return;
    const auto domains = co_await store->reportedDomains();
    if (!self || question != m_question)
        co_return;
    m_error = domains ? std::nullopt : std::optional(domains.error());
    m_domains = domains ? *domains : QList<ReportedDomain>();
    if (m_domain.isEmpty())
        m_domain = likeliestDomain();
    if (m_domain.isEmpty() || m_error) {
        m_summary.reset();
        Q_EMIT changed();
        co_return;
    }
    const QDateTime now = m_clock.nowUtc();
    const auto summary = co_await readSummary(*store, m_domain, beginOf(m_days, now), now);
    if (!self || question != m_question)
        co_return;
    QList<PolicyVersion> versions;
    if (const auto name = DomainName::fromDns(m_domain); name && summary) {
        const auto read = co_await store->policyVersions(*name);
        if (!self || question != m_question)
            co_return;
        if (read)
            versions = *read;
    }
    m_quoted = summary ? olderPoliciesQuoted(*summary, versions) : QList<QuotedPolicy>();
    m_error = summary ? std::nullopt : std::optional(summary.error());
    m_summary = summary ? std::optional(*summary) : std::nullopt;
    Q_EMIT changed();
}

} // namespace postseal
