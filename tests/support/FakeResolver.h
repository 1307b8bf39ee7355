// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/WaitPoint.h"
#include "dns/Resolver.h"
#include "support/Answers.h"

#include <QMap>

namespace postseal {

/// Answers from a table. What is not in it does not exist; what is marked silent never answers.
class FakeResolver final : public Resolver
{
public:
    void add(const DnsAnswer &answer)
    {
        m_answers.insert({answer.name.toAscii(), int(answer.type)}, answer);
    }

    /// What an authoritative server at that address says; others are silent.
    void addServer(const QHostAddress &server, const DnsAnswer &answer)
    {
        m_serverAnswers.insert(
            {server.toString().toLatin1() + ' ' + answer.name.toAscii(), int(answer.type)}, answer);
    }

    void makeSilent(const DomainName &name, RecordType type)
    {
        m_silent.append({name.toAscii(), int(type)});
    }

    /// "MX shop.example", in the order asked.
    QList<QByteArray> asked;
    /// "192.0.2.1 TXT shop.example": what authoritative servers were asked.
    QList<QByteArray> askedServers;
    /// Where names that are not in the table lead to, instead of nowhere.
    QHostAddress invented;
    /// The authoritative servers keep everybody waiting.
    bool serversWait = false;

    QCoro::Task<DnsAnswer> query(DomainName name,
                                 RecordType type,
                                 Deadline deadline,
                                 StopToken stop) override
    {
        asked.append(toText(type) + ' ' + name.toAscii());
        const Key key{name.toAscii(), int(type)};
        DnsAnswer answer = m_answers.value(key, absent(name, type));
        if (answer.kind == AnswerKind::NxDomain && type == RecordType::A && !invented.isNull())
            answer = answers::address(name, {invented.toString()});
        if (m_silent.contains(key)) {
            answer.kind = AnswerKind::Silent;
            answer.records.clear();
            WaitPoint point(deadline, stop);
            const WakeReason reason = co_await point.wait();
            if (reason == WakeReason::Stopped)
                answer.kind = AnswerKind::Cancelled;
        }
        co_return answer;
    }

    QCoro::Task<DnsAnswer> queryValidated(DomainName name,
                                          RecordType type,
                                          Deadline deadline,
                                          StopToken stop) override
    {
        return query(name, type, deadline, stop);
    }

    QCoro::Task<DnsAnswer> queryServer(QHostAddress server,
                                       DomainName name,
                                       RecordType type,
                                       Deadline deadline,
                                       StopToken stop) override
    {
        const QByteArray address = server.toString().toLatin1();
        askedServers.append(address + ' ' + toText(type) + ' ' + name.toAscii());
        DnsAnswer silent = absent(name, type);
        silent.kind = AnswerKind::Silent;
        const DnsAnswer answer =
            m_serverAnswers.value({address + ' ' + name.toAscii(), int(type)}, silent);
        if (serversWait) {
            WaitPoint point(deadline, stop);
            const WakeReason reason = co_await point.wait();
            silent.kind =
                reason == WakeReason::Stopped ? AnswerKind::Cancelled : AnswerKind::Silent;
            co_return silent;
        }
        co_return answer;
    }

private:
    using Key = std::pair<QByteArray, int>;

    static DnsAnswer absent(const DomainName &name, RecordType type)
    {
        DnsAnswer answer;
        answer.name = name;
        answer.type = type;
        answer.kind = AnswerKind::NxDomain;
        answer.dnssec = DnssecState::Insecure;
        return answer;
    }

    QMap<Key, DnsAnswer> m_answers;
    QMap<Key, DnsAnswer> m_serverAnswers;
    QList<Key> m_silent;
};

} // namespace postseal
