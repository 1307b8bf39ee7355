// SPDX-License-Identifier: Apache-2.0
// Evidence is read back as it was written, and what is no evidence does no harm.
#include "check/DomainCheck.h"
#include "check/Evidence.h"
#include "check/EvidenceIds.h"
#include "practice/PracticeNetwork.h"
#include "support/HealthyDomain.h"
#include "support/TaskResult.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <functional>
#include <map>

#include "DistinctObservations.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

using Kind = EvidenceError::Kind;

/// The whole file with another value in one place.
using Rebuild = std::function<QJsonValue(const QJsonValue &)>;
using Visit = std::function<void(const QJsonValue &, const QByteArray &, const Rebuild &)>;

/// Calls visit for every value below, with its path.
void walk(const QJsonValue &node,
          const QByteArray &path,
          const Rebuild &rebuild,
          const Visit &visit)
{
    if (!path.isEmpty())
        visit(node, path, rebuild);
    const QJsonObject object = node.toObject();
    for (const QString &key : object.contains("base64"_L1) ? QStringList() : object.keys()) {
        const Rebuild inner = [&](const QJsonValue &other) {
            QJsonObject changed = object;
            changed.insert(key, other); // undefined removes it
            return rebuild(changed);
        };
        walk(object.value(key), path + (path.isEmpty() ? "" : ".") + key.toLatin1(), inner, visit);
    }
    const QJsonArray array = node.toArray();
    for (int i = 0; i < array.size(); ++i) {
        const Rebuild inner = [&](const QJsonValue &other) {
            QJsonArray changed = array;
            changed.replace(i, other);
            return rebuild(changed);
        };
        walk(array.at(i), path + '[' + QByteArray::number(i) + ']', inner, visit);
    }
}

QByteArray fileOf(const QJsonValue &document)
{
    return QJsonDocument(document.toObject()).toJson();
}

/// What a reader makes of the file, in a form that tests can compare.
QByteArray outcomeOf(QByteArrayView file)
{
    const auto evidence = fromEvidence(file);
    if (evidence)
        return "good";
    switch (evidence.error().kind) {
    case Kind::NotEvidence:
        return "not-evidence";
    case Kind::NewerVersion:
        return "newer";
    case Kind::TooLarge:
        return "too-large";
    case Kind::Damaged:
        break;
    }
    return "damaged " + evidence.error().where;
}

bool equal(const StepResult &a, const StepResult &b)
{
    return a.step == b.step && a.status == b.status && a.findings == b.findings;
}

bool equal(const AddressResult &a, const AddressResult &b)
{
    return a.address == b.address && a.status == b.status && a.leaf == b.leaf && a.seen == b.seen;
}

bool equal(const MxResult &a, const MxResult &b)
{
    return a.mx == b.mx && a.coveredBy == b.coveredBy && a.now == b.now
        && a.ifEnforced == b.ifEnforced
        && std::equal(a.addresses.begin(),
                      a.addresses.end(),
                      b.addresses.begin(),
                      b.addresses.end(),
                      [](const auto &x, const auto &y) { return equal(x, y); });
}

bool equal(const Assessment &a, const Assessment &b)
{
    const auto same = [](const auto &x, const auto &y) { return equal(x, y); };
    return a.domain == b.domain && a.checkedUtc == b.checkedUtc && a.duration == b.duration
        && a.verdict == b.verdict && a.policyText == b.policyText && a.record.text == b.record.text
        && a.tlsRpt.text == b.tlsRpt.text
        && std::equal(a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(), same)
        && std::equal(a.mx.begin(), a.mx.end(), b.mx.begin(), b.mx.end(), same);
}

QString sampleFile()
{
    return QStringLiteral(POSTSEAL_SOURCE_DIR "/tests/check/evidence-version-1.json");
}

/// Every value has a name of its own and comes back by it.
template <class Enum>
bool hasDistinctIds(Enum last)
{
    QSet<QByteArray> ids;
    for (int number = 0; number <= int(last); ++number) {
        const QByteArray id = evidenceId(Enum(number));
        if (id.isEmpty() || ids.contains(id) || fromEvidenceId<Enum>(id) != Enum(number))
            return false;
        ids.insert(id);
    }
    return !fromEvidenceId<Enum>("bogus-id") && !fromEvidenceId<Enum>("");
}

} // namespace

class tst_Evidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFieldComesBack();
    void theDefaultsComeBack();
    void theSameObservationsAreTheSameOctets();
    void filesOfVersionOneAreReadForEver();
    void everyIdIsUnique();
    void textIsReadable();
    void aRealCheckIsJudgedTheSame_data();
    void aRealCheckIsJudgedTheSame();
    void unknownKeysArePassedOver();
    void aWrongTypeIsNamed();
    void aMissingKeyIsNamed();
    void aWrongValueIsNamed_data();
    void aWrongValueIsNamed();
    void whatIsNoEvidence_data();
    void whatIsNoEvidence();
    void aFileThatWasCutOff();
    void changedOctetsDoNoHarm();
    void theHashIsSha256();

private:
    struct RunningCheck
    {
        std::unique_ptr<DomainCheck> check;
        test::TaskResult<Observations> seen;
    };

    SystemClock m_clock;
    std::unique_ptr<PracticeNetwork> m_network;
    std::map<DomainName, RunningCheck> m_checks;
};

void tst_Evidence::initTestCase()
{
    auto network = PracticeNetwork::start();
    QVERIFY(network);
    m_network = std::move(*network);
    CheckSettings settings;
    settings.connector = m_network->connector();
    for (const PracticeDomain &domain : m_network->domains()) {
        RunningCheck &running = m_checks[domain.name];
        running.check = std::make_unique<DomainCheck>(
            domain.name, settings, makeResolver(m_network->resolverSettings()), m_clock);
        running.seen = test::start(running.check->run());
    }
}

void tst_Evidence::everyFieldComesBack()
{
    const Evidence evidence = DistinctObservations().make();
    const auto read = fromEvidence(toEvidence(evidence));
    QVERIFY2(read, read ? "" : read.error().where.constData());
    QVERIFY(read->seen == evidence.seen);
    QVERIFY(read->origin == evidence.origin);
}

void tst_Evidence::theDefaultsComeBack()
{
    const auto read = fromEvidence(toEvidence({}));
    QVERIFY(read);
    QVERIFY(*read == Evidence());
    QVERIFY(!read->seen.startedUtc.isValid());
}

void tst_Evidence::theSameObservationsAreTheSameOctets()
{
    const QByteArray file = toEvidence(DistinctObservations().make());
    QCOMPARE(file, toEvidence(DistinctObservations().make()));
    QCOMPARE(file, toEvidence(*fromEvidence(file)));
    QVERIFY(file.endsWith("}\n"));
    QVERIFY(file.size() > 10000);
}

void tst_Evidence::filesOfVersionOneAreReadForEver()
{
    QFile sample(sampleFile());
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const auto read = fromEvidence(sample.readAll());
    QVERIFY2(read, read ? "" : read.error().where.constData());
    Evidence then = DistinctObservations().make();
    then.seen.network = {}; // came later
    QVERIFY(*read == then);
}

void tst_Evidence::everyIdIsUnique()
{
    QVERIFY(hasDistinctIds(AnswerKind::Cancelled));
    QVERIFY(hasDistinctIds(DnssecState::Indeterminate));
    QVERIFY(hasDistinctIds(StarttlsOutcome::Cancelled));
    QVERIFY(hasDistinctIds(FetchOutcome::Cancelled));
    QVERIFY(hasDistinctIds(Port25::Undetermined));
    QVERIFY(hasDistinctIds(Phase::Body));
    QVERIFY(hasDistinctIds(RecordType(0xFFFF)));
    QVERIFY(!fromEvidenceId<RecordType>("TYPE1")); // that is A
    QVERIFY(!fromEvidenceId<RecordType>("TYPE65536"));
    QVERIFY(!fromEvidenceId<RecordType>("TYPE 7"));
}

void tst_Evidence::textIsReadable()
{
    Evidence evidence;
    evidence.seen.domain = DomainName::literal("shop.example");
    PolicyFetchObservation fetch;
    fetch.body = "version: STSv1\r\n";
    fetch.head = "HTTP/1.1 200 \xC3\x9C\r\n";
    evidence.seen.fetches = {fetch};
    const QByteArray file = toEvidence(evidence);
    QVERIFY(file.contains("\"postseal-evidence\": 1"));
    QVERIFY(file.contains("\"domain\": \"shop.example\""));
    QVERIFY(file.contains(R"("body": "version: STSv1\r\n")"));
    QVERIFY(file.contains("\"base64\": \"SFRUUC8xLjEgMjAwIMOcDQo=\""));
}

void tst_Evidence::aRealCheckIsJudgedTheSame_data()
{
    QTest::addColumn<DomainName>("name");
    for (const PracticeDomain &domain : m_network->domains())
        QTest::newRow(domain.name.toAscii() + ": " + domain.fault) << domain.name;
}

void tst_Evidence::aRealCheckIsJudgedTheSame()
{
    QFETCH(DomainName, name);
    const RunningCheck &running = m_checks[name];
    QTRY_VERIFY_WITH_TIMEOUT(running.seen->has_value(), 20'000);
    const Observations &seen = **running.seen;
    const auto read = fromEvidence(toEvidence({seen, {}}));
    QVERIFY2(read, read ? "" : read.error().where.constData());
    QVERIFY(read->seen == seen);
    const QDateTime now = m_clock.nowUtc();
    const TrustStore roots = m_network->trustStore();
    QVERIFY(equal(assess(read->seen, now, roots), assess(seen, now, roots)));
}

void tst_Evidence::unknownKeysArePassedOver()
{
    const Evidence evidence = DistinctObservations().make();
    const QJsonObject document = QJsonDocument::fromJson(toEvidence(evidence)).object();
    int objects = 0;
    const Rebuild same = [](const QJsonValue &value) { return value; };
    walk(document,
         {},
         same,
         [&](const QJsonValue &node, const QByteArray &path, const Rebuild &rebuild) {
             QJsonObject object = node.toObject();
             if (object.isEmpty() || object.contains("base64"_L1))
                 return;
             object.insert("a_later_invention"_L1, QJsonArray{1, u"x"_s});
             const auto read = fromEvidence(fileOf(rebuild(object)));
             QVERIFY2(read && *read == evidence, path.constData());
             ++objects;
         });
    QVERIFY(objects > 50);
}

void tst_Evidence::aWrongTypeIsNamed()
{
    const QByteArray file = toEvidence(DistinctObservations().make());
    int values = 0;
    walk(
        QJsonDocument::fromJson(file).object(),
        {},
        [](const QJsonValue &value) { return value; },
        [&](const QJsonValue &node, const QByteArray &path, const Rebuild &rebuild) {
            const QJsonValue wrong = node.isBool() ? QJsonValue(7) : QJsonValue(true);
            QCOMPARE(outcomeOf(fileOf(rebuild(wrong))), "damaged " + path);
            ++values;
        });
    QVERIFY(values > 500);
}

void tst_Evidence::aMissingKeyIsNamed()
{
    const QByteArray file = toEvidence(DistinctObservations().make());
    walk(
        QJsonDocument::fromJson(file).object(),
        {},
        [](const QJsonValue &value) { return value; },
        [&](const QJsonValue &, const QByteArray &path, const Rebuild &rebuild) {
            if (path.endsWith(']'))
                return;
            const QMap<QByteArray, QByteArray> others{{"postseal-evidence", "not-evidence"},
                                                      {"seen.network", "good"}}; // came later
            QCOMPARE(outcomeOf(fileOf(rebuild(QJsonValue::Undefined))),
                     others.value(path, "damaged " + path));
        });
}

void tst_Evidence::aWrongValueIsNamed_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QJsonValue>("value");
    const auto base64 = [](const QString &text) { return QJsonObject{{u"base64"_s, text}}; };
    QJsonArray many;
    for (int i = 0; i < 20000; ++i)
        many.append(u"TEXT"_s);
    using Row = std::tuple<const char *, const char *, QJsonValue>;
    for (const auto &[name, path, value] : {
             Row{"a kind nobody knows", "seen.mx.kind", u"perhaps"_s},
             Row{"an outcome of the other list",
                 "seen.mx_hosts[0].probes[0].outcome",
                 u"timeout"_s},
             Row{"a number for a kind", "seen.mx.kind", 3},
             Row{"a record type nobody can ask for", "seen.mx.type", u"TYPE65536"_s},
             Row{"no whole number", "seen.mx.ttl_s", 1.5},
             Row{"a number as text", "seen.mx.ttl_s", u"300"_s},
             Row{"a negative number", "seen.mx.ttl_s", -1},
             Row{"over 32 bits", "seen.mx.ttl_s", 4294967296.0},
             Row{"over 16 bits", "seen.smtp_port", 65536},
             Row{"over 64 bits", "seen.duration_ms", 1e19},
             Row{"longer than all of history", "seen.duration_ms", 1e16},
             Row{"before all of history", "seen.timeline[0].start_us", -2e18},
             Row{"a list without end", "seen.mx_hosts[0].probes[0].extensions", many},
             Row{"an empty name", "seen.domain", u""_s},
             Row{"an empty label", "seen.domain", u"a..example"_s},
             Row{"a name that is too long", "seen.zone", QString(300, u'a')},
             Row{"a short address", "seen.fetches[0].address", u"1.2.3"_s},
             Row{"no address", "seen.fetches[0].address", u"localhost"_s},
             Row{"local time", "seen.started", u"2026-11-24T12:00:00.000"_s},
             Row{"another time zone", "seen.started", u"2026-11-24T12:00:00.000+01:00"_s},
             Row{"no such day", "seen.started", u"2026-02-30T12:00:00.000Z"_s},
             Row{"text beyond ASCII", "seen.fetches[0].body", u"Ü"_s},
             Row{"no Base64", "seen.fetches[0].body", base64(u"AAA*"_s)},
             Row{"octets in an unknown coding", "seen.fetches[0].body", QJsonObject()},
             Row{"no octets", "seen.fetches[0].body", QJsonValue()},
             Row{"half an optional value", "seen.fetches[0].unfinished", QJsonArray()},
         })
        QTest::newRow(name) << QByteArray(path) << value;
}

void tst_Evidence::aWrongValueIsNamed()
{
    QFETCH(QByteArray, path);
    QFETCH(QJsonValue, value);
    const QByteArray file = toEvidence(DistinctObservations().make());
    bool found = false;
    walk(
        QJsonDocument::fromJson(file).object(),
        {},
        [](const QJsonValue &whole) { return whole; },
        [&](const QJsonValue &, const QByteArray &here, const Rebuild &rebuild) {
            if (here != path)
                return;
            found = true;
            QCOMPARE(outcomeOf(fileOf(rebuild(value))), "damaged " + path);
        });
    QVERIFY(found);
}

void tst_Evidence::whatIsNoEvidence_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("outcome");
    using Row = std::tuple<const char *, QByteArray, QByteArray>;
    const QByteArray good = toEvidence({});
    QByteArray newer = good;
    newer.replace("\"postseal-evidence\": 1", "\"postseal-evidence\": 2");
    QByteArray older = good;
    older.replace("\"postseal-evidence\": 1", "\"postseal-evidence\": 0");
    QByteArray worded = good;
    worded.replace("\"postseal-evidence\": 1", "\"postseal-evidence\": \"1\"");
    for (const auto &[name, file, outcome] : {
             Row{"nothing", "", "not-evidence"},
             Row{"a policy", "version: STSv1\nmode: enforce\n", "not-evidence"},
             Row{"other JSON", "{\"schema\": 1}", "not-evidence"},
             Row{"a list", "[1]", "not-evidence"},
             Row{"very deep", QByteArray(200000, '['), "not-evidence"},
             Row{"a later version", newer, "newer"},
             Row{"a later version, with nothing else", "{\"postseal-evidence\": 2}", "newer"},
             Row{"no such version", older, "damaged postseal-evidence"},
             Row{"a version in words", worded, "damaged postseal-evidence"},
             Row{"only the version", "{\"postseal-evidence\": 1}", "damaged seen"},
             Row{"40 MiB", QByteArray(40 * 1024 * 1024, ' '), "too-large"},
             Row{"one octet too many",
                 good + QByteArray(largestEvidence + 1 - good.size(), ' '),
                 "too-large"},
             Row{"as large as may be",
                 good + QByteArray(largestEvidence - good.size(), ' '),
                 "good"},
         })
        QTest::newRow(name) << file << outcome;
}

void tst_Evidence::whatIsNoEvidence()
{
    QFETCH(QByteArray, file);
    QTEST(outcomeOf(file), "outcome");
}

void tst_Evidence::aFileThatWasCutOff()
{
    const QByteArray file = toEvidence(DistinctObservations().make());
    for (qsizetype length = 0; length < file.size() - 2; length += 97) {
        const QByteArray outcome = outcomeOf(file.first(length));
        QVERIFY2(length < 200 || outcome.startsWith("damaged octet "), outcome.constData());
        QVERIFY(outcome != "good");
    }
    QVERIFY(outcomeOf(file + "{}").startsWith("damaged octet "));
}

void tst_Evidence::changedOctetsDoNoHarm()
{
    constexpr int rounds = 4000;
    const HealthyDomain healthy;
    const auto roots = TrustStore::fromPem(healthy.authority.rootPem());
    const QByteArray good = toEvidence({healthy.seen, {}});
    QRandomGenerator random(20261124);
    int readable = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray file = good;
        const int changes = 1 + int(random.bounded(3));
        for (int i = 0; i < changes; ++i) {
            const auto at = qsizetype(random.bounded(quint32(file.size())));
            file[at] = round % 2 == 0 ? char(random.bounded(256))
                                      : "0123456789-.e\"{}[]:,tn"[random.bounded(22)];
        }
        const auto read = fromEvidence(file);
        if (!read)
            continue;
        ++readable;
        // What could be read can be written, read and judged.
        const auto again = fromEvidence(toEvidence(*read));
        QVERIFY(again && *again == *read);
        QCOMPARE(assess(read->seen, healthy.now, *roots).steps.size(), 8);
    }
    QVERIFY(readable > 10);
}

void tst_Evidence::theHashIsSha256()
{
    QCOMPARE(evidenceHash("abc"),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

QTEST_GUILESS_MAIN(tst_Evidence)
#include "tst_Evidence.moc"
