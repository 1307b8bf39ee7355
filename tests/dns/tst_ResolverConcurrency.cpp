// SPDX-License-Identifier: Apache-2.0
// Many who ask one resolver at once: sharing, stopping, speed.
#include "dns/Resolver.h"
#include "support/ScriptedDnsServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const DomainName domain = DomainName::literal("a.example");

ResolverSettings settingsFor(const ScriptedDnsServer &server)
{
    ResolverSettings settings;
    settings.servers = {server.endpoint()};
    settings.authoritativePort = server.endpoint().port;
    return settings;
}

DnsAnswer query(Resolver &resolver, const char *name, RecordType type)
{
    return QCoro::waitFor(
        resolver.query(DomainName::literal(name), type, Deadline::in(3s), StopToken()));
}

void fillZone(ScriptedDnsServer &server)
{
    server.add("a.example. 900 IN SOA ns.a.example. root.a.example. 1 2 3 4 120");
    server.add("a.example. 300 IN MX 10 mail.a.example.");
}

/// Network sockets that this process has open.
int openSockets()
{
    int count = 0;
    const QDir folder(u"/proc/self/fd"_s);
    for (const QString &name : folder.entryList(QDir::Files | QDir::System)) {
        if (QFile::symLinkTarget(folder.filePath(name)).contains("socket:"_L1))
            ++count;
    }
    return count;
}

/// Many questions at once, each answer asking the next.
struct Burst
{
    Resolver *resolver = nullptr;
    int next = 0;
    int total = 0;
    int good = 0;
    int running = 0;
};

QCoro::Task<> askInTurn(std::shared_ptr<Burst> burst)
{
    ++burst->running;
    while (burst->next < burst->total) {
        const QByteArray name = "host" + QByteArray::number(burst->next++) + ".a.example";
        const DomainName host = DomainName::literal(name.constData());
        const DnsAnswer answer =
            co_await burst->resolver->query(host, RecordType::A, Deadline::in(5s), StopToken());
        burst->good += addresses(answer).size() == 1 ? 1 : 0;
    }
    --burst->running;
}

} // namespace

class tst_ResolverConcurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOneExchangeAmongThoseWhoAskTogether();
    void asksAgainAfterwards();
    void outlivesSomebodyElsesShorterDeadline();
    void goesOnForTheOthersWhenOneIsStopped();
    void leavesNoSocketWhenStopped();
    void endsWhenTheResolverIsGone();
    void asksAThousandQuestions();
};

void tst_ResolverConcurrency::sharesOneExchangeAmongThoseWhoAskTogether()
{
    ScriptedDnsServer server;
    fillZone(server);
    const auto resolver = makeResolver(settingsFor(server));
    std::vector<QCoro::Task<DnsAnswer>> tasks;
    for (int i = 0; i < 20; ++i)
        tasks.push_back(resolver->query(domain, RecordType::Mx, Deadline::in(3s), StopToken()));
    for (QCoro::Task<DnsAnswer> &task : tasks)
        QVERIFY(QCoro::waitFor(task).hasRecords());
    QCOMPARE(server.seen().size(), 1);
}

void tst_ResolverConcurrency::asksAgainAfterwards()
{
    ScriptedDnsServer server;
    fillZone(server);
    const auto resolver = makeResolver(settingsFor(server));
    QCOMPARE(mxRecords(query(*resolver, "a.example", RecordType::Mx)).size(), 1);
    server.add("a.example. 300 IN MX 20 backup.a.example.");
    QCOMPARE(mxRecords(query(*resolver, "a.example", RecordType::Mx)).size(), 2);
}

void tst_ResolverConcurrency::outlivesSomebodyElsesShorterDeadline()
{
    ScriptedDnsServer server;
    fillZone(server);
    server.setDelay(300ms);
    const auto resolver = makeResolver(settingsFor(server));
    auto hasty = resolver->query(domain, RecordType::Mx, Deadline::in(100ms), StopToken());
    auto patient = resolver->query(domain, RecordType::Mx, Deadline::in(3s), StopToken());
    auto hastyToo = resolver->query(domain, RecordType::Mx, Deadline::in(50ms), StopToken());
    QCOMPARE(QCoro::waitFor(hastyToo).kind, AnswerKind::Silent);
    QCOMPARE(QCoro::waitFor(hasty).kind, AnswerKind::Silent);
    QCOMPARE(QCoro::waitFor(patient).kind, AnswerKind::Records);
}

void tst_ResolverConcurrency::goesOnForTheOthersWhenOneIsStopped()
{
    ScriptedDnsServer server;
    fillZone(server);
    server.setDelay(200ms);
    const auto resolver = makeResolver(settingsFor(server));
    StopSource stop;
    auto stopped = resolver->query(domain, RecordType::Mx, Deadline::in(3s), stop.token());
    auto other = resolver->query(domain, RecordType::Mx, Deadline::in(3s), StopToken());
    stop.stop();
    QCOMPARE(QCoro::waitFor(stopped).kind, AnswerKind::Cancelled);
    QCOMPARE(QCoro::waitFor(other).kind, AnswerKind::Records);
    QCOMPARE(server.seen().size(), 1);
}

void tst_ResolverConcurrency::leavesNoSocketWhenStopped()
{
#ifndef Q_OS_LINUX
    QSKIP("Counts sockets in /proc.");
#endif
    ScriptedDnsServer server;
    server.setFault(DnsFault::Silence);
    const auto resolver = makeResolver(settingsFor(server));
    const int before = openSockets();
    StopSource stop;
    std::vector<QCoro::Task<DnsAnswer>> tasks;
    for (const char *name : {"a.example", "b.example", "c.example"}) {
        const DomainName asked = DomainName::literal(name);
        tasks.push_back(resolver->query(asked, RecordType::Mx, Deadline::in(9s), stop.token()));
        tasks.push_back(
            resolver->queryValidated(asked, RecordType::A, Deadline::in(9s), stop.token()));
        tasks.push_back(resolver->queryServer(
            server.endpoint().address, asked, RecordType::A, Deadline::in(9s), stop.token()));
    }
    QVERIFY(openSockets() >= before + 9);
    stop.stop();
    for (QCoro::Task<DnsAnswer> &task : tasks)
        QCOMPARE(QCoro::waitFor(task).kind, AnswerKind::Cancelled);
    QTRY_COMPARE(openSockets(), before);
}

void tst_ResolverConcurrency::endsWhenTheResolverIsGone()
{
    ScriptedDnsServer server;
    fillZone(server);
    server.setDelay(50ms);
    auto resolver = makeResolver(settingsFor(server));
    auto plain = resolver->query(domain, RecordType::Mx, Deadline::in(3s), StopToken());
    auto validated =
        resolver->queryValidated(domain, RecordType::Mx, Deadline::in(1s), StopToken());
    resolver.reset();
    QCOMPARE(QCoro::waitFor(plain).kind, AnswerKind::Records);
    QCOMPARE(QCoro::waitFor(validated).kind, AnswerKind::Records);
}

void tst_ResolverConcurrency::asksAThousandQuestions()
{
    ScriptedDnsServer server;
    constexpr int questions = 1000;
    for (int i = 0; i < questions; ++i) {
        DnsResponse response;
        const QByteArray name = "host" + QByteArray::number(i) + ".a.example";
        response.answer.append(*recordFromText(name + ". 60 IN A 192.0.2.1"));
        server.answer(DomainName::literal(name.constData()), RecordType::A, response);
    }
    const auto resolver = makeResolver(settingsFor(server));
    const auto burst = std::make_shared<Burst>();
    burst->resolver = resolver.get();
    burst->total = questions;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i)
        const QCoro::Task<> detached = askInTurn(burst);
    QTRY_COMPARE_WITH_TIMEOUT(burst->running, 0, 10000);
    QCOMPARE(burst->good, questions);
    qInfo("1000 questions, 50 at a time: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 3000);
}

QTEST_GUILESS_MAIN(tst_ResolverConcurrency)
#include "tst_ResolverConcurrency.moc"
