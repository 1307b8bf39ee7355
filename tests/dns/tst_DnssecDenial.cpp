// SPDX-License-Identifier: Apache-2.0
#include "dns/DnsMessage.h"
#include "dns/DnssecDenial.h"

#include <QtTest>

using namespace postseal;

namespace {

/// An RRset of one record, as if its signature had been checked.
DnssecRrset rrsetFromLine(const QByteArray &line)
{
    ldns_rr *raw = nullptr;
    if (ldns_rr_new_frm_str(&raw, line.constData(), 300, nullptr, nullptr) != LDNS_STATUS_OK)
        qFatal("%s", line.constData());
    DnssecRrset rrset;
    rrset.owner = recordFromText(line)->owner;
    rrset.type = ldns_rr_get_type(raw);
    ldns_rr_list_push_rr(rrset.records.get(), raw);
    return rrset;
}

DnssecDenial denialOf(const char *zone, const QByteArrayList &lines)
{
    DnssecDenial denial(DomainName::literal(zone));
    for (const QByteArray &line : lines)
        denial.add(rrsetFromLine(line));
    return denial;
}

enum class Claim {
    NoMx,
    NoDs,
    NxDomain,
    NoZone,
    NoCloserThanTwoLabels
};

DenialProof proofOf(const DnssecDenial &denial, const DomainName &name, Claim claim)
{
    switch (claim) {
    case Claim::NoMx:
        return denial.noData(name, LDNS_RR_TYPE_MX);
    case Claim::NoDs:
        return denial.noData(name, LDNS_RR_TYPE_DS);
    case Claim::NxDomain:
        return denial.nameError(name);
    case Claim::NoZone:
        return denial.noSecureDelegation(name);
    case Claim::NoCloserThanTwoLabels:
        return denial.noCloserMatch(name, 2);
    }
    return {};
}

struct DenialRow
{
    const char *sentence;
    const char *zone;
    const char *lines; ///< separated by |
    const char *name;
    Claim claim;
    DenialProof::Outcome outcome;
};

using O = DenialProof::Outcome;
constexpr DenialRow rangeRows[] = {
    {"RFC 4035 section 5.4: the type is not in the bitmap",
     "a.test",
     "a.test. NSEC b.a.test. NS SOA RRSIG NSEC",
     "a.test",
     Claim::NoMx,
     O::Proven},
    {"the type is in the bitmap",
     "a.test",
     "a.test. NSEC b.a.test. NS SOA MX RRSIG NSEC",
     "a.test",
     Claim::NoMx,
     O::Unproven},
    {"an alias has no other type",
     "a.test",
     "c.a.test. NSEC d.a.test. CNAME RRSIG NSEC",
     "c.a.test",
     Claim::NoMx,
     O::Unproven},
    {"RFC 6840 section 4.1: the parent's side of a zone cut says nothing of the child's records",
     "test",
     "a.test. NSEC b.test. NS RRSIG NSEC",
     "a.test",
     Claim::NoMx,
     O::Unproven},
    {"RFC 6840 section 4.1: nor of the names below",
     "test",
     "a.test. NSEC b.test. NS RRSIG NSEC",
     "mx.a.test",
     Claim::NxDomain,
     O::Unproven},
    {"RFC 6672 section 5.3.4.1: nor does a DNAME",
     "test",
     "a.test. NSEC b.test. DNAME RRSIG NSEC",
     "mx.a.test",
     Claim::NxDomain,
     O::Unproven},
    {"RFC 4035 section 5.2: absence of DS is proven by the parent",
     "test",
     "a.test. NSEC b.test. NS RRSIG NSEC",
     "a.test",
     Claim::NoDs,
     O::Proven},
    {"RFC 4035 section 5.2: not by the child",
     "a.test",
     "a.test. NSEC b.a.test. NS SOA RRSIG NSEC",
     "a.test",
     Claim::NoDs,
     O::Unproven},
    {"an unsigned delegation",
     "test",
     "a.test. NSEC b.test. NS RRSIG NSEC",
     "a.test",
     Claim::NoZone,
     O::Insecure},
    {"a signed delegation is none without DS",
     "test",
     "a.test. NSEC b.test. NS DS RRSIG NSEC",
     "a.test",
     Claim::NoZone,
     O::Unproven},
    {"the child's apex does not prove an unsigned delegation",
     "a.test",
     "a.test. NSEC b.a.test. NS SOA RRSIG NSEC",
     "a.test",
     Claim::NoZone,
     O::Unproven},
    {"a name without NS is no zone",
     "test",
     "a.test. NSEC b.test. A RRSIG NSEC",
     "a.test",
     Claim::NoZone,
     O::Proven},
    {"a name that is not there is no zone",
     "test",
     "a.test. NSEC c.test. A RRSIG NSEC",
     "b.test",
     Claim::NoZone,
     O::Proven},
    {"the last record of the zone covers what follows",
     "test",
     "y.test. NSEC test. A RRSIG NSEC|test. NSEC a.test. NS SOA RRSIG NSEC",
     "z.test",
     Claim::NxDomain,
     O::Proven},
    {"RFC 4034 section 6.1: canonical order goes by labels",
     "test",
     "a.test. NSEC z.a.test. A RRSIG NSEC|test. NSEC a.test. NS SOA RRSIG NSEC",
     "b.test",
     Claim::NxDomain,
     O::Unproven},
    {"the next closer name is covered",
     "test",
     "a.w.test. NSEC z.test. A RRSIG NSEC",
     "b.w.test",
     Claim::NoCloserThanTwoLabels,
     O::Proven},
    {"RFC 4035 section 5.3.4: a closer name exists, if only to hold others",
     "test",
     "a.w.test. NSEC c.b.w.test. A RRSIG NSEC",
     "a.b.w.test",
     Claim::NoCloserThanTwoLabels,
     O::Unproven},
    {"RFC 9824 section 3.5: compact denial says NXNAME",
     "a.test",
     "x.a.test. NSEC \\000.x.a.test. RRSIG NSEC TYPE128",
     "x.a.test",
     Claim::NxDomain,
     O::Proven},
    {"compact denial without NXNAME is NODATA",
     "a.test",
     "x.a.test. NSEC \\000.x.a.test. RRSIG NSEC",
     "x.a.test",
     Claim::NoMx,
     O::Proven},
    {"a name of another zone",
     "a.test",
     "a.test. NSEC a.test. NS SOA RRSIG NSEC",
     "b.test",
     Claim::NxDomain,
     O::Unproven},
    {"RFC 1035 section 5.1: a dot inside a label makes no zone",
     "example.test",
     "example.test. NSEC example.test. NS SOA RRSIG NSEC",
     "a\\.example.test",
     Claim::NxDomain,
     O::Unproven},
};

} // namespace

class TestDnssecDenial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranges_data();
    void ranges();
    void hashesOfTheRfc_data();
    void hashesOfTheRfc();
    void foreignHashedRecordsAreIgnored_data();
    void foreignHashedRecordsAreIgnored();
    void bitmapsOfAnyShape();
};

void TestDnssecDenial::ranges_data()
{
    QTest::addColumn<const DenialRow *>("row");
    for (const DenialRow &row : rangeRows)
        QTest::newRow(row.sentence) << &row;
}

void TestDnssecDenial::ranges()
{
    QFETCH(const DenialRow *, row);
    const DnssecDenial denial = denialOf(row->zone, QByteArray(row->lines).split('|'));
    const DenialProof proof = proofOf(denial, DomainName::literal(row->name), row->claim);
    QVERIFY2(proof.outcome == row->outcome, proof.reason.constData());
}

// The zone of RFC 5155 appendix A: salt AABBCCDD, 12 iterations, opt-out set.
const QByteArrayList rfcZone = {
    "0p9mhaveqvm6t7vbl5lop2u3t2rp3tom.example. NSEC3 1 1 12 aabbccdd "
    "2t7b4g4vsa5smi47k61mv5bv1a22bojr MX DNSKEY NS SOA NSEC3PARAM RRSIG",
    "b4um86eghhds6nea196smvmlo4ors995.example. NSEC3 1 1 12 aabbccdd "
    "gjeqe526plbf1g8mklp59enfd789njgi MX RRSIG",
    "35mthgpgcu1qg68fab165klnsnk3dpvl.example. NSEC3 1 1 12 aabbccdd "
    "b4um86eghhds6nea196smvmlo4ors995 NS DS RRSIG",
    "q04jkcevqvmu85r014c7dkba38o0ji5r.example. NSEC3 1 1 12 aabbccdd "
    "r53bq7cc2uvmubfu5ocmm6pers9tk9en A RRSIG",
    "2t7b4g4vsa5smi47k61mv5bv1a22bojr.example. NSEC3 1 1 12 aabbccdd "
    "2vptu5timamqttgl4luu9kg21e0aor3s A RRSIG",
    "ji6neoaepv8b5o6k4ev33abha8ht9fgc.example. NSEC3 1 1 12 aabbccdd "
    "k8udemvp1j2f7eg6jebps17vp3n8i58h",
};

void TestDnssecDenial::hashesOfTheRfc_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Claim>("claim");
    QTest::addColumn<DenialProof::Outcome>("outcome");
    // The zone uses opt-out, so what is covered is proven to be absent or unsigned, no more.
    QTest::newRow("RFC 5155 appendix B.1: name error")
        << QByteArray("a.c.x.w.example") << Claim::NxDomain << O::Insecure;
    QTest::newRow("RFC 5155 appendix B.2: no data")
        << QByteArray("ns1.example") << Claim::NoMx << O::Proven;
    QTest::newRow("RFC 5155 appendix B.2.1: no data at an empty non-terminal")
        << QByteArray("y.w.example") << Claim::NoMx << O::Proven;
    QTest::newRow("RFC 5155 appendix B.3: opt-out delegation")
        << QByteArray("c.example") << Claim::NoZone << O::Insecure;
    QTest::newRow("a name that exists is not denied")
        << QByteArray("ns1.example") << Claim::NxDomain << O::Unproven;
}

void TestDnssecDenial::hashesOfTheRfc()
{
    QFETCH(QByteArray, name);
    QFETCH(Claim, claim);
    QFETCH(DenialProof::Outcome, outcome);
    const DnssecDenial denial = denialOf("example", rfcZone);
    const DenialProof proof = proofOf(denial, DomainName::literal(name.constData()), claim);
    QVERIFY2(proof.outcome == outcome, proof.reason.constData());
}

void TestDnssecDenial::foreignHashedRecordsAreIgnored_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray owner("0p9mhaveqvm6t7vbl5lop2u3t2rp3tom");
    const QByteArray rest(" 12 aabbccdd 2t7b4g4vsa5smi47k61mv5bv1a22bojr NS SOA RRSIG");
    QTest::newRow("RFC 5155 section 8.1: unknown hash algorithm")
        << owner + ".example. NSEC3 2 0" + rest;
    QTest::newRow("RFC 5155 section 8.2: unknown flag") << owner + ".example. NSEC3 1 2" + rest;
    QTest::newRow("of another zone") << owner + ".elsewhere. NSEC3 1 0" + rest;
    QTest::newRow("too deep in the zone") << owner + ".sub.example. NSEC3 1 0" + rest;
}

void TestDnssecDenial::foreignHashedRecordsAreIgnored()
{
    QFETCH(QByteArray, line);
    const DnssecDenial denial = denialOf("example", {line});
    const DenialProof proof = proofOf(denial, DomainName::literal("example"), Claim::NoMx);
    QCOMPARE(proof.outcome, O::Unproven);
    QCOMPARE(proof.reason, QByteArray("no usable NSEC or NSEC3 record"));
}

void TestDnssecDenial::bitmapsOfAnyShape()
{
    // Windows that claim more octets than there are end the bitmap; none of these may read beyond.
    for (const char *hex :
         {"", "00", "0001", "0021", "00ff", "000180", "0001400", "ff20", "00014001"}) {
        const QByteArray octets = QByteArray::fromHex(hex);
        const LdnsFieldPtr bitmap(
            ldns_rdf_new_frm_data(LDNS_RDF_TYPE_BITMAP,
                                  size_t(octets.size()),
                                  octets.isEmpty() ? "" : octets.constData()));
        DnssecRrset rrset = rrsetFromLine("a.test. NSEC b.a.test. A RRSIG NSEC");
        ldns_rr *record = ldns_rr_list_rr(rrset.records.get(), 0);
        const LdnsFieldPtr old(ldns_rr_set_rdf(record, ldns_rdf_clone(bitmap.get()), 1));
        DnssecDenial denial(DomainName::literal("a.test"));
        denial.add(rrset);
        const DenialProof proof = denial.noData(DomainName::literal("a.test"), LDNS_RR_TYPE_MX);
        QCOMPARE(proof.outcome, O::Proven);
    }
}

QTEST_GUILESS_MAIN(TestDnssecDenial)
#include "tst_DnssecDenial.moc"
