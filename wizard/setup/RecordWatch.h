// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/SetupChoices.h"
#include "setup/Watch.h"

#include <vector>

namespace postseal {

/// Watches for a TXT record: first at the zone's own name servers; only when all of those have it,
/// at the person's resolver and at public ones. Whoever asks a resolver too early makes it remember
/// that there is none.
class RecordWatch : public Watch
{
    Q_OBJECT
public:
    enum class Sight {
        NotAsked, ///< its turn comes when the zone's own servers have the record
        Asking,
        Seen,
        Other, ///< something else than what is waited for: an older record, or one with a mistake
        Absent,
        Alias, ///< the name is an alias; what lies behind it the resolver says
        Silent,
    };

    struct Row
    {
        enum class Kind {
            NameServer,
            OwnResolver,
            PublicResolver,
        };

        Kind kind = Kind::NameServer;
        QString name; ///< of the name server or the public resolver
        Sight sight = Sight::NotAsked;
        QByteArray text; ///< the record that it shows, if any
        QDateTime seenUtc; ///< when it first showed the record that is waited for
        QDateTime forgetsUtc; ///< when it drops the older answer that it remembers

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// What is waited for: a valid record; with an id other than one that belonged to an older policy, or with these
    /// report addresses.
    struct Target
    {
        DomainName domain;
        Publication publication = Publication::PolicyRecord;
        QList<NameServer> servers; ///< the zone's own; empty when they are not known
        QByteArray staleId;
        QList<QByteArray> reportUris; ///< empty: any
    };

    using Watch::Watch;

    void start(Target target, WatchNetwork network);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] const Target &target() const { return m_target; }

    /// Every name server that answers has it; where none answers, a resolver does.
    [[nodiscard]] bool isPublished() const;
    /// So do all the resolvers that were asked.
    [[nodiscard]] bool isEverywhere() const;
    /// When the last resolver will have forgotten what it remembers; invalid when none does.
    [[nodiscard]] QDateTime everywhereByUtc() const;

Q_SIGNALS:
    /// The name servers' answers of one look.
    void looked(const QList<postseal::ServerAnswers> &answers);
    /// isPublished() has become true.
    void published();

protected:
    void look(StopToken stop) override;

private:
    struct Question
    {
        qsizetype row = 0; ///< whose answer it is
        QCoro::Task<DnsAnswer> answer;
    };

    QCoro::Task<> lookOnce(StopToken stop);
    /// The answers at the right name and at wrong ones.
    [[nodiscard]] QCoro::Task<QList<ServerAnswers>> askServers(StopToken stop) const;
    [[nodiscard]] std::vector<Question> askResolvers(const StopToken &stop) const;
    /// All name servers that answer have it: no resolver can remember an absence any more.
    [[nodiscard]] bool isResolversTurn() const;
    void noteServers(const QList<ServerAnswers> &answers);
    void noteResolver(qsizetype index, const DnsAnswer &answer);
    void showAsking(Row::Kind from, Row::Kind to);
    [[nodiscard]] Sight sightOf(const DnsAnswer &answer, QByteArray &text) const;
    [[nodiscard]] std::chrono::seconds untilSomebodyForgets() const;

    Target m_target;
    QList<Row> m_rows;
    bool m_toldPublished = false;
};

} // namespace postseal
