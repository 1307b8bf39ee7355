// SPDX-License-Identifier: Apache-2.0
#include "dns/DnssecEvidence.h"
#include "dns/DnssecLabZones.h"
#include "dns/DnssecValidator.h"
#include "support/TaskResult.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <QtTest>

using namespace postseal;

namespace {

DnssecVerdict limitedVerdict(DnssecValidator &validator, const DnsAnswer &answer)
{
    const Deadline limit = Deadline::in(std::chrono::seconds(5));
    const auto result = test::start(validator.validate(answer, limit, {}));
    while (!result->has_value() && !limit.hasPassed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return result->value_or(DnssecVerdict{DnssecState::Unchecked, "no verdict"});
}

DnssecVerdict limitedVerdict(DnssecLab &lab, const char *name, RecordType type)
{
    const StillClock clock;
    DnssecValidator validator(lab.lookup(), lab.trustAnchors(), clock);
    return limitedVerdict(validator, lab.answer(DomainName::literal(name), type));
}

/// DNSKEY records of different keys with one tag: the tag is a sum of 16-bit words, so their order
/// does not matter to it.
QByteArrayList keysWithOneTag(const QByteArray &zone, int count)
{
    QByteArrayList lines;
    for (int i = 0; i < count; ++i) {
        QByteArray key;
        for (int word = 0; word < 32; ++word)
            key.append(char(0x20 + (word + i) % 32)).append(char(0x40 + (word + i) % 32));
        // 32 rotations of the words, then the halves of the key the other way round.
        if (i >= 32)
            std::swap(key[0], key[2 * (1 + i % 31)]);
        lines.append(zone + ". DNSKEY 256 3 13 " + key.toBase64());
    }
    return lines;
}

quint16 tagOf(const QByteArray &line)
{
    ldns_rr *raw = nullptr;
    ldns_rr_new_frm_str(&raw, line.constData(), 3600, nullptr, nullptr);
    const LdnsRecordPtr record(raw);
    return ldns_calc_keytag(record.get());
}

/// Copies of the signature for another key, each with another wrong value.
void multiplySignatures(DnsResponse &response, quint16 tag, int count)
{
    QList<ResourceRecord> wrong;
    for (const ResourceRecord &record : std::as_const(response.answer)) {
        for (int i = 0; i < count && record.type == RecordType::Rrsig; ++i) {
            ResourceRecord copy = record;
            qToBigEndian(tag, copy.rdata.data() + 16);
            qToBigEndian(quint16(i), copy.rdata.data() + copy.rdata.size() - 2);
            wrong.append(copy);
        }
    }
    stripSignatures(response);
    response.answer += wrong;
}

} // namespace

class TestDnssecLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyTrapIsBounded();
    void keyTrapCostsFewChecks();
    void manyDelegationSignersAreBounded();
    void iterationsOfNsec3_data();
    void iterationsOfNsec3();
    void iterationsAboveADelegation();
    void endlessAliases();
    void nameWithTooManyLabels();
    void cutMessages();
    void randomMessages();
    void doubledRecordsDoNotSpoilSignatures();
};

void TestDnssecLimits::keyTrapIsBounded()
{
    const QByteArrayList keys = keysWithOneTag("trap.test", 60);
    const quint16 tag = tagOf(keys.first());
    QCOMPARE(tagOf(keys.last()), tag);
    DnssecLab lab;
    lab.addZone(".", {});
    lab.addZone("test", {});
    lab.addZone("trap.test", keys + QByteArrayList{"trap.test. MX 10 mx.trap.test."});
    lab.sign();
    QCOMPARE(limitedVerdict(lab, "trap.test", RecordType::Mx).state, DnssecState::Secure);
    lab.alter("trap.test", RecordType::Mx, [tag](DnsResponse &response) {
        multiplySignatures(response, tag, 60);
    });
    const DnssecVerdict verdict = limitedVerdict(lab, "trap.test", RecordType::Mx);
    QCOMPARE(verdict.state, DnssecState::Bogus);
    QVERIFY2(verdict.reason.contains("CVE-2023-50387"), verdict.reason.constData());
}

void TestDnssecLimits::keyTrapCostsFewChecks()
{
    const QByteArrayList keys = keysWithOneTag("trap.test", 60);
    const quint16 tag = tagOf(keys.first());
    DnssecLab lab;
    lab.addZone("trap.test", keys + QByteArrayList{"trap.test. MX 10 mx.trap.test."});
    lab.sign();
    lab.alter("trap.test", RecordType::Mx, [tag](DnsResponse &response) {
        multiplySignatures(response, tag, 60);
    });
    const auto name = DomainName::literal("trap.test");
    const auto message = parseDnssecMessage(lab.answer(name, RecordType::Mx).message);
    QVERIFY(message);
    const DnssecRrset *rrset = message->answer.find(name, LDNS_RR_TYPE_MX);
    QVERIFY(rrset);
    QCOMPARE(rrset->signatureCount(), size_t(60));
    DnssecZone zone;
    zone.name = name;
    const auto keyMessage = parseDnssecMessage(lab.answer(name, RecordType::Dnskey).message);
    const DnssecRrset *keyRecords = keyMessage->answer.find(name, LDNS_RR_TYPE_DNSKEY);
    for (size_t i = 0; i < keyRecords->count(); ++i)
        ldns_rr_list_push_rr(zone.keys.get(), ldns_rr_clone(keyRecords->record(i)));
    DnssecEffort effort;
    const int before = effort.signatureChecks;
    QCOMPARE(verifyRrset(*rrset, zone, StillClock().nowUtc(), effort).state, DnssecState::Bogus);
    // 60 signatures meet 61 keys: 3600 checks without the bound.
    QCOMPARE(before - effort.signatureChecks, 16);
    QVERIFY(effort.isSpent());
}

void TestDnssecLimits::manyDelegationSignersAreBounded()
{
    const QByteArrayList keys = keysWithOneTag("trap.test", 60);
    const QByteArray tag = QByteArray::number(tagOf(keys.first()));
    QByteArrayList signers;
    for (int i = 0; i < 60; ++i)
        signers.append("trap.test. DS " + tag + " 13 2 " + QByteArray(32, char('!' + i)).toHex());
    DnssecLab lab;
    lab.addZone(".", {});
    lab.addZone("test", signers);
    lab.addZone("trap.test", keys + QByteArrayList{"trap.test. MX 10 mx.trap.test."});
    lab.leaveOutDs("trap.test");
    lab.sign();
    const DnssecVerdict verdict = limitedVerdict(lab, "trap.test", RecordType::Mx);
    QCOMPARE(verdict.state, DnssecState::Bogus);
    QVERIFY2(verdict.reason.contains("does not match any DNSKEY"), verdict.reason.constData());
}

void TestDnssecLimits::iterationsOfNsec3_data()
{
    QTest::addColumn<int>("iterations");
    QTest::addColumn<DnssecState>("state");
    QTest::newRow("RFC 9276 section 3.1: none, as it should be") << 0 << DnssecState::Secure;
    QTest::newRow("as many as are computed") << 100 << DnssecState::Secure;
    QTest::newRow("RFC 9276 section 3.2: more are as good as unsigned")
        << 101 << DnssecState::Insecure;
    QTest::newRow("the last that resolvers take") << 500 << DnssecState::Insecure;
    QTest::newRow("RFC 9276 section 3.2: so many that resolvers refuse")
        << 501 << DnssecState::Bogus;
}

void TestDnssecLimits::iterationsOfNsec3()
{
    QFETCH(int, iterations);
    QFETCH(DnssecState, state);
    LabSigning signing;
    signing.denial = LabSigning::Denial::Nsec3;
    signing.iterations = quint16(iterations);
    DnssecLab lab;
    lab.addZone(".", {});
    lab.addZone("turns.test", {"turns.test. MX 10 mx.turns.test."}, signing);
    lab.sign();
    const DnssecVerdict absent = limitedVerdict(lab, "nobody.turns.test", RecordType::A);
    QVERIFY2(absent.state == state, absent.reason.constData());
    QCOMPARE(absent.reason.contains("iterations (RFC 9276)"), state != DnssecState::Secure);
    // Records that exist need no hashes.
    QCOMPARE(limitedVerdict(lab, "turns.test", RecordType::Mx).state, DnssecState::Secure);
}

void TestDnssecLimits::iterationsAboveADelegation()
{
    LabSigning signing;
    signing.denial = LabSigning::Denial::Nsec3;
    signing.iterations = 150;
    LabSigning unsignedZone;
    unsignedZone.denial = LabSigning::Denial::Unsigned;
    DnssecLab lab;
    lab.addZone(".", {});
    lab.addZone("turns", {}, signing);
    lab.addZone("child.turns", {"child.turns. MX 10 mx.child.turns."}, unsignedZone);
    lab.sign();
    const DnssecVerdict verdict = limitedVerdict(lab, "child.turns", RecordType::Mx);
    QCOMPARE(verdict.state, DnssecState::Insecure);
    QCOMPARE(verdict.reason, QByteArray("DS of child.turns: NSEC3 with 150 iterations (RFC 9276)"));
}

void TestDnssecLimits::endlessAliases()
{
    QByteArrayList lines;
    for (int i = 0; i < 40; ++i)
        lines.append("a" + QByteArray::number(i) + ".long.test. CNAME a" + QByteArray::number(i + 1)
                     + ".long.test.");
    DnssecLab lab;
    lab.addZone(".", {});
    lab.addZone("long.test", lines);
    lab.sign();
    lab.resetCounters();
    const DnssecVerdict verdict = limitedVerdict(lab, "a0.long.test", RecordType::A);
    QCOMPARE(verdict.state, DnssecState::Secure);
    QVERIFY2(lab.questions() < 20, QByteArray::number(lab.questions()).constData());
}

void TestDnssecLimits::nameWithTooManyLabels()
{
    DnssecLab lab;
    lab.addZone(".", {});
    LabSigning unsignedZone;
    unsignedZone.denial = LabSigning::Denial::Unsigned;
    lab.addZone("test", {}, unsignedZone);
    lab.sign();
    const QByteArray name = QByteArray("a.").repeated(100) + "test";
    lab.resetCounters();
    const DnssecVerdict verdict = limitedVerdict(lab, name.constData(), RecordType::A);
    QCOMPARE(verdict.state, DnssecState::Indeterminate);
    QVERIFY(verdict.reason.startsWith("too many labels: "));
    QCOMPARE(lab.questions(), 0);
}

void TestDnssecLimits::cutMessages()
{
    DnssecLab lab;
    addUsualZones(lab);
    lab.sign();
    const StillClock clock;
    DnssecValidator validator(lab.lookup(), lab.trustAnchors(), clock);
    DnsAnswer answer = lab.answer(DomainName::literal("nobody.hashed.test"), RecordType::A);
    const QByteArray whole = answer.message;
    QCOMPARE(limitedVerdict(validator, answer).state, DnssecState::Secure);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        answer.message = whole.left(length);
        QCOMPARE(limitedVerdict(validator, answer).state, DnssecState::Indeterminate);
    }
}

void TestDnssecLimits::randomMessages()
{
    DnssecLab lab;
    addUsualZones(lab);
    lab.sign();
    const StillClock clock;
    DnssecValidator validator(lab.lookup(), lab.trustAnchors(), clock);
    QRandomGenerator random(20260115);
    int changed = 0;
    for (const char *name : {"signed.test", "any.wild.hashed.test", "nobody.signed.test"}) {
        DnsAnswer answer = lab.answer(DomainName::literal(name), RecordType::Txt);
        const QByteArray whole = answer.message;
        const auto sound = decodeReply(whole);
        for (int i = 0; i < 400; ++i) {
            answer.message = whole;
            for (int octet = 0; octet < 1 + i % 3; ++octet)
                answer.message[random.bounded(int(whole.size()))] = char(random.bounded(256));
            if (limitedVerdict(validator, answer).state != DnssecState::Secure) {
                ++changed;
                continue;
            }
            // Secure only when the records are still the signed ones; flags and TTL may be others.
            const auto reply = decodeReply(answer.message);
            QVERIFY(reply);
            QCOMPARE(reply->responseCode & 0xf, sound->responseCode);
            for (const ResourceRecord &record : reply->answer) {
                const bool isSigned =
                    std::any_of(sound->answer.begin(), sound->answer.end(), [&](const auto &other) {
                        return other.type == record.type && other.rdata == record.rdata
                            && other.owner == record.owner;
                    });
                const bool wasAsked = record.type == RecordType::Txt && record.owner == answer.name;
                QVERIFY(isSigned || !wasAsked);
            }
        }
    }
    QVERIFY(changed > 600);
}

void TestDnssecLimits::doubledRecordsDoNotSpoilSignatures()
{
    DnssecLab lab;
    addUsualZones(lab);
    lab.sign();
    lab.alter("signed.test", RecordType::Mx, [](DnsResponse &response) {
        response.answer += QList<ResourceRecord>(response.answer);
    });
    QCOMPARE(limitedVerdict(lab, "signed.test", RecordType::Mx).state, DnssecState::Secure);
}

QTEST_GUILESS_MAIN(TestDnssecLimits)
#include "tst_DnssecLimits.moc"
