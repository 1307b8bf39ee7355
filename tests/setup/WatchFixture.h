// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/RecordWatch.h"
#include "support/Answers.h"
#include "support/FakeResolver.h"
#include "support/SetClock.h"

namespace postseal::test {

/// Two name servers of a zone, the person's resolver and a public one, all answering from tables.
struct WatchFixture
{
    const DomainName domain = DomainName::literal("shop.example");
    const DomainName stsName = DomainName::literal("_mta-sts.shop.example");
    const DomainName tlsRptName = DomainName::literal("_smtp._tls.shop.example");
    const NameServer first{DomainName::literal("ns1.shop.example"),
                           QHostAddress(QStringLiteral("192.0.2.1"))};
    const NameServer second{DomainName::literal("ns2.shop.example"),
                            QHostAddress(QStringLiteral("192.0.2.2"))};
    SetClock clock;
    std::shared_ptr<FakeResolver> own = std::make_shared<FakeResolver>();
    std::shared_ptr<FakeResolver> others = std::make_shared<FakeResolver>();

    WatchFixture() { publishAtServers(answers::none(stsName, RecordType::Txt)); }

    void publishAtServers(const DnsAnswer &answer) const
    {
        for (const NameServer &server : {first, second})
            own->addServer(server.address, answer);
    }

    [[nodiscard]] DnsAnswer record(const QByteArray &id) const
    {
        return answers::txt(stsName, {"v=STSv1; id=" + id + ';'});
    }

    [[nodiscard]] RecordWatch::Target target(const QByteArray &staleId = {}) const
    {
        return {domain, Publication::PolicyRecord, {first, second}, staleId, {}};
    }

    [[nodiscard]] WatchNetwork network() const
    {
        return {own, {}, {{QStringLiteral("Quad9"), others}}};
    }
};

inline QList<RecordWatch::Sight> sights(const RecordWatch &watch)
{
    QList<RecordWatch::Sight> result;
    for (const RecordWatch::Row &row : watch.rows())
        result.append(row.sight);
    return result;
}

} // namespace postseal::test
