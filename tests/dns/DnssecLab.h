// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "dns/DnsMessage.h"
#include "dns/Ldns.h"
#include "dns/RawLookup.h"

#include <QHash>
#include <QMap>
#include <QTimer>

#include <functional>
#include <memory>

namespace postseal {

/// Stands still at noon of 15 January 2026.
class StillClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }

    QDateTime now{QDate(2026, 1, 15), QTime(12, 0), Qt::UTC};
};

/// How a zone of the lab is signed.
struct LabSigning
{
    enum class Denial {
        Nsec,
        Nsec3,
        Unsigned
    };
    Denial denial = Denial::Nsec;
    quint16 iterations = 0;
    bool optOut = false;
    QDateTime inceptionUtc{QDate(2026, 1, 1), QTime(0, 0), Qt::UTC};
    QDateTime expirationUtc{QDate(2026, 2, 1), QTime(0, 0), Qt::UTC};
    ldns_signing_algorithm algorithm = LDNS_SIGN_ECDSAP256SHA256;
};

/// Zones signed by ldns in this process, and a resolver that answers from them as a recursive one
/// would with DO and CD set: alias chains across zones, wildcards, denial of existence. No network.
class DnssecLab
{
public:
    /// A zone with these records beside SOA and NS; names in full, "a.example. MX 10 b.example.".
    /// Delegation NS records of child zones are added by themselves.
    void addZone(const char *name, const QByteArrayList &records, const LabSigning &signing = {});

    /// The parent gets no DS for this zone.
    void leaveOutDs(const char *zone) { m_zonesWithoutDs.append(DomainName::literal(zone)); }

    /// Signs all zones, deepest first. Call once.
    void sign();

    /// The root's DS, for the validator.
    [[nodiscard]] QByteArray trustAnchors() const;
    [[nodiscard]] QByteArray dsOf(const char *zone) const;

    // Faults, by question.
    void alter(const char *name, RecordType type, std::function<void(DnsResponse &)> change);
    void fail(const char *name, RecordType type, AnswerKind kind);
    void answerWith(const char *name, RecordType type, const QByteArray &message);

    /// What the resolver would answer now.
    [[nodiscard]] DnsAnswer answer(const DomainName &name, RecordType type) const;

    /// Answers in batches: all questions that are open when a round trip ends. rounds() counts
    /// them.
    [[nodiscard]] RawLookup lookup();

    [[nodiscard]] int rounds() const { return m_rounds; }

    [[nodiscard]] int questions() const { return m_questions; }

    void resetCounters();

    /// The records of a zone of one owner and type, with or without their RRSIGs.
    [[nodiscard]] QList<ResourceRecord> records(const char *zone,
                                                const DomainName &owner,
                                                int type) const;

private:
    struct KeyDeleter
    {
        void operator()(ldns_key *key) const { ldns_key_deep_free(key); }
    };

    struct Zone
    {
        DomainName name;
        QByteArrayList lines;
        QByteArrayList unsignedLines;
        LabSigning signing;
        std::unique_ptr<ldns_key, KeyDeleter> key;
        QByteArray delegationSigner; ///< a line
        QList<ResourceRecord> records;
    };

    void signZone(Zone &zone);
    void makeKey(Zone &zone);
    void addDelegations(Zone &zone);
    [[nodiscard]] const Zone *zoneFor(const DomainName &name, RecordType type) const;
    [[nodiscard]] DnsResponse respond(const DomainName &name, RecordType type, int depth = 0) const;
    void respondAbsent(const Zone &zone,
                       const DomainName &name,
                       RecordType type,
                       DnsResponse &response) const;
    [[nodiscard]] bool exists(const Zone &zone, const DomainName &name) const;
    [[nodiscard]] QList<ResourceRecord> rrset(const Zone &zone,
                                              const DomainName &owner,
                                              int type) const;
    /// The NSEC or NSEC3 of the name, or the one that covers it.
    [[nodiscard]] QList<ResourceRecord> denialFor(const Zone &zone, const DomainName &name) const;
    [[nodiscard]] QByteArray hashLabel(const Zone &zone, const DomainName &name) const;
    [[nodiscard]] QCoro::Task<DnsAnswer> answerAtEndOfRound(DomainName name,
                                                            RecordType type,
                                                            Deadline deadline,
                                                            StopToken stop);

    using Question = std::pair<DomainName, int>;
    std::map<DomainName, Zone> m_zones;
    QList<DomainName> m_zonesWithoutDs;
    QHash<Question, std::function<void(DnsResponse &)>> m_changes;
    QHash<Question, AnswerKind> m_failures;
    QHash<Question, QByteArray> m_messages;
    QObject m_context;
    QList<std::function<void()>> m_waiting;
    int m_rounds = 0;
    int m_questions = 0;
};

/// Takes RRSIG records out of both sections.
void stripSignatures(DnsResponse &response);

/// Takes out records of a type, from both sections.
void stripRecords(DnsResponse &response, int type);

} // namespace postseal
