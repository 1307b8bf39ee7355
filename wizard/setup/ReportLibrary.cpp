// SPDX-License-Identifier: Apache-2.0
#include "setup/ReportLibrary.h"

#include <QFileInfo>
#include <QPointer>

#include <QCoroFuture>

#include <algorithm>
#include <utility>

namespace postseal {

namespace {

constexpr std::chrono::seconds folderPause(2);

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

void ReportLibrary::begin(std::shared_ptr<Store> store)
{
    // The one before may be telling its end just now.
    if (m_import)
        m_import.release()->deleteLater();
    m_importStore = std::move(store);
    m_keys = m_resolver ? std::make_unique<DkimKeys>(m_resolver) : nullptr;
    m_import = std::make_unique<ReportImport>(*m_importStore, m_clock, m_keys.get());
    connect(m_import.get(), &ReportImport::progressed, this, [this] {
        if (!isQuiet() && !isElsewhere())
            m_account = accountSoFar();
        Q_EMIT progressed();
    });
    connect(m_import.get(), &ReportImport::finished, this, &ReportLibrary::endImport);
    m_reason = Reason::Asked;
}

/// Of all that was asked for since nothing ran.
ImportAccount ReportLibrary::accountSoFar() const
{
    ImportAccount account = m_import->account();
    account.add(m_earlier);
    return account;
}

bool ReportLibrary::isImporting() const
{
    const auto isOurs = [this](const Request &request) { return request.store == m_list.store(); };
    return (isBusy() && !isQuiet() && !isElsewhere())
        || std::any_of(m_waiting.begin(), m_waiting.end(), isOurs);
}

void ReportLibrary::ask(std::function<void(ReportImport &)> start)
{
    if (!m_list.store())
        return;
    if (!isImporting())
        m_earlier = {};
    m_waiting.append({m_list.store(), std::move(start)});
    if (!isBusy()) {
        beginNext();
    } else if (isQuiet()) {
        // What a look had before it and did not read is to be read the next time.
        m_seen = std::make_shared<SeenFiles>();
        m_import->stop();
        if (m_reason == Reason::Mailbox)
            Q_EMIT fetchPutOff();
    }
    Q_EMIT changed();
}

void ReportLibrary::beginNext()
{
    const Request next = m_waiting.takeFirst();
    begin(next.store);
    if (!isElsewhere())
        m_account = accountSoFar();
    next.start(*m_import);
}

void ReportLibrary::import(const QStringList &paths)
{
    ask([paths](ReportImport &import) { import.start(paths); });
}

void ReportLibrary::importOctets(const QByteArray &octets, const QString &name)
{
    ask([octets, name](ReportImport &import) { import.startWith(octets, name); });
}

void ReportLibrary::fetch(const MailboxOrder &order, bool quietly)
{
    if (!quietly)
        return ask([order](ReportImport &import) { import.startFetch(order); });
    if (isBusy() || !m_list.store())
        return Q_EMIT fetchPutOff();
    begin(m_list.store());
    m_reason = Reason::Mailbox;
    m_import->startFetch(order);
}

void ReportLibrary::stopFetch()
{
    if (isBusy() && m_import->isFetching())
        m_import->stop();
}

void ReportLibrary::stopImport()
{
    m_waiting.removeIf([this](const Request &request) { return request.store == m_list.store(); });
    if (m_import && !isElsewhere())
        m_import->stop();
}

void ReportLibrary::endImport()
{
    const bool wasQuiet = isQuiet();
    const ImportAccount account = m_import->account();
    if (!isElsewhere()) {
        if (m_reason == Reason::Folder)
            watchFound();
        if (wasQuiet)
            tellNews(account);
        else
            m_earlier = *(m_account = accountSoFar());
        if (account.error)
            m_waiting.clear();
        if (account.isFetch && !account.wasStopped)
            Q_EMIT fetched(account);
    }
    const bool isNews = !isElsewhere() && (!wasQuiet || account.isNews());
    m_reason = Reason::Asked;
    if (!m_waiting.isEmpty())
        beginNext();
    else if (isNews)
        Q_EMIT imported();
    if (isNews)
        refresh();
}

/// Folders that a look found are watched from now on.
void ReportLibrary::watchFound()
{
    for (const QString &folder : m_seen->folders) {
        if (!m_watcher.directories().contains(folder))
            m_watcher.addPath(folder);
    }
    // What could not be stored is looked at again.
    if (m_import->account().error)
        m_seen = std::make_shared<SeenFiles>();
}

void ReportLibrary::tellNews(ImportAccount account)
{
    if (!account.isNews())
        return;
    account.forgetOthersProblems();
    account.known = 0;
    m_account = account;
}

const ImportAccount *ReportLibrary::account() const
{
    return m_account ? &*m_account : nullptr;
}

std::shared_ptr<Store> ReportLibrary::store() const
{
    return m_list.store();
}

void ReportLibrary::dismissAccount()
{
    m_account.reset();
    Q_EMIT changed();
}

void ReportLibrary::watchFolder(const QString &path)
{
    if (const std::shared_ptr<Store> store = m_list.store())
        (void)store->setSetting(watchedFolderSetting, path.toUtf8());
    m_folderIsChosen = true;
    setFolder(path);
}

void ReportLibrary::setFolder(const QString &path)
{
    if (isBusy() && m_reason == Reason::Folder)
        m_import->stop();
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
    forgetStore();
    readFolder();
}

/// Practice and the person's own data are different stores. An import goes on into the one that it
/// was asked for.
void ReportLibrary::forgetStore()
{
    m_soon.stop();
    m_earlier = {};
    m_account.reset();
    ++m_question;
    m_domain.clear();
    m_domains.clear();
    m_summary.reset();
    m_quoted.clear();
    m_error.reset();
    setFolder({});
}

QCoro::Task<> ReportLibrary::readFolder()
{
    const QPointer<ReportLibrary> self(this);
    const std::shared_ptr<Store> store = m_folderStore;
    const auto path = co_await store->setting(watchedFolderSetting);
    // Who chose one in the meantime wants that.
    if (!self || store != m_folderStore)
        co_return;
    // A file that cannot be read now may be read when it is opened again.
    if (!path)
        m_folderStore.reset();
    else if (!m_folderIsChosen)
        setFolder(QString::fromUtf8(*path));
}

void ReportLibrary::lookIntoFolder()
{
    if (m_folder.isEmpty() || !m_list.store())
        return;
    // Whatever runs now ends; then it is this one's turn.
    if (isBusy())
        return m_soon.start();
    if (m_watcher.directories().isEmpty() && QFileInfo(m_folder).isDir())
        m_watcher.addPath(m_folder);
    begin(m_list.store());
    m_reason = Reason::Folder;
    m_import->startAgain(m_folder, m_seen);
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
