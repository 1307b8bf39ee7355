// SPDX-License-Identifier: Apache-2.0
#include "pages/PracticeEnvironment.h"

#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

const QString publishedKey = u"practice/published"_s;

} // namespace

/// Publishes in the practice network, and remembers it: the network itself is new at each start.
class PracticePublisher final : public Publisher
{
public:
    PracticePublisher(std::shared_ptr<PracticeNetwork> network, std::shared_ptr<Store> store)
        : m_network(std::move(network))
        , m_store(std::move(store))
    { }

    void publishRecord(const TxtToPublish &record) override
    {
        m_network->publishTxt(record.name, record.text);
        remember(u"txt "_s + QString::fromLatin1(record.name.toAscii()), record.text);
    }

    void publishPolicy(const DomainName &domain, const QByteArray &text) override
    {
        m_network->publishPolicy(domain, text);
        remember(u"policy "_s + QString::fromLatin1(domain.toAscii()), text);
    }

    /// Publishes again what was published in an earlier run.
    void restore(const QByteArray &document)
    {
        m_published = QJsonDocument::fromJson(document).object();
        for (auto entry = m_published.constBegin(); entry != m_published.constEnd(); ++entry) {
            const auto name = DomainName::fromDns(entry.key().section(u' ', 1).toLatin1());
            const QByteArray text = entry.value().toString().toUtf8();
            if (!name)
                continue;
            if (entry.key().startsWith("txt "_L1))
                m_network->publishTxt(*name, text);
            else
                m_network->publishPolicy(*name, text);
        }
    }

private:
    void remember(const QString &key, const QByteArray &text)
    {
        m_published.insert(key, QString::fromUtf8(text));
        (void)m_store->setSetting(publishedKey, QJsonDocument(m_published).toJson(QJsonDocument::Compact));
    }

    std::shared_ptr<PracticeNetwork> m_network;
    std::shared_ptr<Store> m_store;
    QJsonObject m_published;
};

PracticeEnvironment::PracticeEnvironment(DomainCheckEngine &engine,
                                         DomainSetup &setup,
                                         DomainList &list,
                                         CheckEnvironment outside,
                                         std::shared_ptr<Store> outsideStore,
                                         QString folder)
    : m_engine(engine)
    , m_setup(setup)
    , m_list(list)
    , m_outside(std::move(outside))
    , m_outsideStore(std::move(outsideStore))
    , m_folder(std::move(folder))
{ }

PracticeEnvironment::~PracticeEnvironment() = default;

CheckEnvironment PracticeEnvironment::inside() const
{
    CheckEnvironment inside;
    inside.isPractice = true;
    inside.resolver = m_network->resolverSettings();
    inside.check = m_outside.check;
    inside.check.connector = m_network->connector();
    inside.check.httpsPort = CheckSettings().httpsPort;
    inside.check.smtpPort = CheckSettings().smtpPort;
    inside.check.controlHosts.clear();
    inside.roots = [store = m_network->trustStore()] { return store; };
    for (const Endpoint &resolver : inside.resolver.servers)
        inside.publicResolvers.append({tr("Practice resolver", "@label"), resolver});
    return inside;
}

Result<QList<PracticeChoice>, QString> PracticeEnvironment::enter()
{
    if (!m_network) {
        auto started = PracticeNetwork::start();
        if (!started) {
            return failure(
                tr("The practice network could not be started on this computer (%1).", "@info")
                    .arg(started.error().what));
        }
        m_network = std::move(*started);
    }
    const auto store = std::make_shared<Store>(m_folder, u"practice.sqlite"_s);
    m_publisher = std::make_shared<PracticePublisher>(m_network, store);
    m_engine.setEnvironment(inside());
    m_setup.setPublisher(m_publisher);
    m_list.useStore(store);
    // The store works in order, so this is read as soon as it is open, and before any domain is.
    auto *watcher = new QFutureWatcher<Result<QByteArray, StoreError>>(&m_list);
    QObject::connect(watcher,
                     &QFutureWatcherBase::finished,
                     watcher,
                     [watcher, publisher = std::weak_ptr(m_publisher)] {
                         watcher->deleteLater();
                         const auto read = watcher->result();
                         if (const auto still = publisher.lock(); still && read)
                             still->restore(*read);
                     });
    watcher->setFuture(store->setting(publishedKey));

    QList<PracticeChoice> choices;
    for (const PracticeDomain &domain : m_network->domains()) {
        // The faults are for finding: only what has none says so.
        QString about;
        if (domain.fault == "none")
            about = tr("everything in order", "@info");
        else if (domain.fault == "untouched")
            about = tr("nothing set up yet", "@info");
        choices.append({domain.name, about});
    }
    return choices;
}

void PracticeEnvironment::leave()
{
    m_setup.setPublisher(nullptr);
    m_engine.setEnvironment(m_outside);
    m_list.useStore(m_outsideStore);
}

} // namespace postseal
