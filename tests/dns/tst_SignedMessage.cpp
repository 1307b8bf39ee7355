// SPDX-License-Identifier: Apache-2.0
// Replies as an honest server and as others would sign them, made with ldns.
#include "dns/SignedMessage.h"

#include <QTest>

#include <ldns/ldns.h>

#include <stdbool.h>

using namespace postseal;

namespace {

const TsigKey key{DomainName::literal("key.example"), TsigAlgorithm::HmacSha256, "the secret"};

DnsQuestion question()
{
    DnsQuestion asked;
    asked.name = DomainName::literal("_mta-sts.a.example");
    asked.type = RecordType::Txt;
    asked.recursionDesired = false;
    return asked;
}

/// The same one each time: a second later the signature is another.
SignedMessage sent()
{
    static const SignedMessage message = *encodeSignedQuery(question(), key, 4711);
    return message;
}

/// A reply with one record, signed with any key over any request's signature.
QByteArray reply(const SignedMessage &request, const TsigKey &with, quint16 id = 4711)
{
    ldns_pkt *packet = nullptr;
    [&] {
        QCOMPARE(ldns_wire2pkt(&packet,
                               reinterpret_cast<const uint8_t *>(request.wire.constData()),
                               size_t(request.wire.size())),
                 LDNS_STATUS_OK);
    }();
    ldns_rr_free(ldns_pkt_tsig(packet));
    ldns_pkt_set_tsig(packet, nullptr);
    ldns_pkt_set_qr(packet, true);
    ldns_pkt_set_aa(packet, true);
    ldns_pkt_set_id(packet, id);
    ldns_rr *record = nullptr;
    ldns_rr_new_frm_str(
        &record, "_mta-sts.a.example. 60 IN TXT \"v=STSv1; id=1;\"", 0, nullptr, nullptr);
    ldns_pkt_push_rr(packet, LDNS_SECTION_ANSWER, record);
    if (!with.name.isRoot()) {
        ldns_rdf *mac = ldns_rdf_new_frm_data(
            LDNS_RDF_TYPE_INT16_DATA, size_t(request.mac.size()), request.mac.constData());
        ldns_pkt_tsig_sign(packet,
                           (with.name.toAscii() + '.').constData(),
                           with.secret.toBase64().constData(),
                           300,
                           (toText(with.algorithm) + '.').constData(),
                           mac);
        ldns_rdf_deep_free(mac);
    }
    uint8_t *wire = nullptr;
    size_t size = 0;
    ldns_pkt2wire(&wire, packet, &size);
    const QByteArray octets(reinterpret_cast<const char *>(wire), qsizetype(size));
    free(wire);
    ldns_pkt_free(packet);
    return octets;
}

TsigVerdict verdict(const QByteArray &octets, qint64 secondsLater = 0)
{
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(secondsLater);
    return readSignedReply(sent(), octets, key, now)->verdict;
}

} // namespace

class tst_SignedMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnHonestReply();
    void believesNobodyElse();
    void wantsTheTimeToFit();
    void takesNoReplyToSomethingElse();
    void survivesEveryCutAndChange();
    void writesAnUpdateAsItIsMeant();
};

void tst_SignedMessage::takesAnHonestReply()
{
    const auto read =
        readSignedReply(sent(), reply(sent(), key), key, QDateTime::currentDateTimeUtc());
    QVERIFY(read.has_value());
    QCOMPARE(read->verdict, TsigVerdict::Valid);
    QCOMPARE(read->reply.answer.size(), 1);
    QCOMPARE(read->reply.answer.first().text, QByteArray("\"v=STSv1; id=1;\""));
}

void tst_SignedMessage::believesNobodyElse()
{
    QCOMPARE(verdict(reply(sent(), TsigKey())), TsigVerdict::Missing);
    TsigKey other = key;
    other.secret = "another secret";
    QCOMPARE(verdict(reply(sent(), other)), TsigVerdict::Forged);
    other = key;
    other.name = DomainName::literal("other.example");
    QCOMPARE(verdict(reply(sent(), other)), TsigVerdict::Forged);
    other = key;
    other.algorithm = TsigAlgorithm::HmacSha1;
    QCOMPARE(verdict(reply(sent(), other)), TsigVerdict::Forged);
    // A reply to another message of ours, played again.
    DnsQuestion elsewhere = question();
    elsewhere.name = DomainName::literal("_smtp._tls.a.example");
    const SignedMessage earlier = *encodeSignedQuery(elsewhere, key, 4711);
    QCOMPARE(verdict(reply(earlier, key)), TsigVerdict::Forged);
    // One octet of the record is another one.
    QByteArray changed = reply(sent(), key);
    const qsizetype at = changed.indexOf("id=1");
    changed[at + 3] = '2';
    QCOMPARE(verdict(changed), TsigVerdict::Forged);
}

void tst_SignedMessage::wantsTheTimeToFit()
{
    QCOMPARE(verdict(reply(sent(), key), 290), TsigVerdict::Valid);
    QCOMPARE(verdict(reply(sent(), key), 310), TsigVerdict::OutOfTime);
    QCOMPARE(verdict(reply(sent(), key), -310), TsigVerdict::OutOfTime);
}

void tst_SignedMessage::takesNoReplyToSomethingElse()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(!readSignedReply(sent(), reply(sent(), key, 4712), key, now));
    QVERIFY(!readSignedReply(sent(), sent().wire, key, now));
    ZoneUpdate update;
    update.zone = DomainName::literal("a.example");
    QVERIFY(!readSignedReply(*encodeSignedUpdate(update, key, 4711), reply(sent(), key), key, now));
}

void tst_SignedMessage::survivesEveryCutAndChange()
{
    const QByteArray whole = reply(sent(), key);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const SignedMessage request = sent();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const auto cut = readSignedReply(request, QByteArrayView(whole).first(i), key, now);
        QVERIFY(!cut || cut->verdict != TsigVerdict::Valid);
        for (const int flip : {0x01, 0x80, 0xff}) {
            QByteArray changed = whole;
            changed[i] = char(changed[i] ^ flip);
            const auto read = readSignedReply(request, changed, key, now);
            // The capitals of names are not signed, RFC 8945 section 4.3.3, and neither is the id:
            // RFC 8945 section 4.3.2.
            const bool isSame = read && read->reply.answer.size() == 1
                && read->reply.answer.first().text == "\"v=STSv1; id=1;\""
                && read->reply.responseCode == 0;
            QVERIFY2(!read || read->verdict != TsigVerdict::Valid || isSame,
                     qPrintable(QString::number(i)));
        }
    }
}

void tst_SignedMessage::writesAnUpdateAsItIsMeant()
{
    const DomainName name = DomainName::literal("_mta-sts.a.example");
    const auto text = [](const char *value) {
        return *recordFromText(QByteArray("_mta-sts.a.example. 300 IN TXT ") + value);
    };
    ZoneUpdate update;
    update.zone = DomainName::literal("a.example");
    update.changes = {{name, RecordType::Txt, {text("\"old\"")}, {text("\"new; \\\"quoted\\\"\"")}},
                      {name, RecordType::Cname, {}, {}},
                      {DomainName::literal("mta-sts.a.example"), RecordType::A, {}, {}}};
    const auto message = encodeSignedUpdate(update, key, 1);
    QVERIFY(message.has_value());
    ldns_pkt *packet = nullptr;
    QCOMPARE(ldns_wire2pkt(&packet,
                           reinterpret_cast<const uint8_t *>(message->wire.constData()),
                           size_t(message->wire.size())),
             LDNS_STATUS_OK);
    QCOMPARE(ldns_pkt_get_opcode(packet), LDNS_PACKET_UPDATE);
    QCOMPARE(ldns_pkt_qdcount(packet), 1);
    // RFC 2136 sections 2.4.2, 2.4.3: one set as it was, two that are not there.
    QCOMPARE(ldns_pkt_ancount(packet), 3);
    const auto classes = [](const ldns_rr_list *list) {
        QList<int> found;
        for (size_t i = 0; i < ldns_rr_list_rr_count(list); ++i)
            found.append(int(ldns_rr_get_class(ldns_rr_list_rr(list, i))));
        return found;
    };
    QCOMPARE(classes(ldns_pkt_answer(packet)),
             (QList<int>{LDNS_RR_CLASS_IN, LDNS_RR_CLASS_NONE, LDNS_RR_CLASS_NONE}));
    // RFC 2136 sections 2.5.2, 2.5.1: the old set goes, the new one comes.
    QCOMPARE(classes(ldns_pkt_authority(packet)),
             (QList<int>{LDNS_RR_CLASS_ANY, LDNS_RR_CLASS_IN}));
    QCOMPARE(ldns_rr_ttl(ldns_rr_list_rr(ldns_pkt_answer(packet), 0)), 0U);
    QCOMPARE(ldns_rr_ttl(ldns_rr_list_rr(ldns_pkt_authority(packet), 1)), 300U);
    ldns_pkt_free(packet);
}

QTEST_APPLESS_MAIN(tst_SignedMessage)
#include "tst_SignedMessage.moc"
