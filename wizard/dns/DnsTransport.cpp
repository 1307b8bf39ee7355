// SPDX-License-Identifier: Apache-2.0
#include "dns/DnsTransport.h"

#include "dns/UdpConversation.h"

#include <algorithm>
#include <vector>

namespace postseal {

namespace {

using namespace std::chrono_literals;

constexpr auto longestExchange = 30s;
constexpr auto firstPatience = 1000ms;
constexpr auto longestPatience = 8000ms;
constexpr auto tcpPatience = 5000ms;

/// The servers of one question: who has been asked, who is out, and the best that came so far.
class ServerRound
{
public:
    ServerRound(const QList<Endpoint> &servers,
                DnsQuestion question,
                const std::shared_ptr<const Connector> &connector)
        : m_question(std::move(question))
    {
        for (const Endpoint &server : servers) {
            m_members.push_back(
                Member{server, connector ? connector->resolve(server) : server, {}, false});
        }
        m_best.outcome = DnsExchange::Outcome::Unreachable;
        m_best.server = servers.value(0);
    }

    /// Asks the next server that is not out; false when nobody is left who might say more.
    bool askNext(WaitPoint &point)
    {
        for (size_t tried = 0; tried < m_members.size(); ++tried) {
            if (m_nextIndex == m_members.size()) {
                m_nextIndex = 0;
                m_patience = std::min<std::chrono::milliseconds>(m_patience * 2, longestPatience);
                // Everybody had a turn: somebody's error is better than waiting for the silent
                // ones.
                if (m_best.outcome == DnsExchange::Outcome::Reply)
                    return false;
            }
            m_current = m_nextIndex++;
            Member &member = m_members[m_current];
            if (member.out)
                continue;
            if (!member.udp)
                member.udp = std::make_unique<UdpConversation>(member.real, m_question);
            if (member.udp->send(point) == UdpConversation::Event::Nothing)
                return true;
            noteUnreachable(member);
        }
        return false;
    }

    /// Takes what has arrived from anybody. A server to ask over TCP is left in tcpCandidate().
    void receive()
    {
        m_tcpCandidate = -1;
        for (size_t i = 0; i < m_members.size() && m_tcpCandidate < 0 && !isDecided(); ++i) {
            Member &member = m_members[i];
            if (member.out || !member.udp)
                continue;
            switch (member.udp->receive()) {
            case UdpConversation::Event::Nothing:
                break;
            case UdpConversation::Event::Unreachable:
                noteUnreachable(member);
                break;
            case UdpConversation::Event::NeedsTcp:
                m_tcpCandidate = int(i);
                break;
            case UdpConversation::Event::Reply:
                noteReply(member);
                break;
            }
        }
    }

    [[nodiscard]] bool needsTcp() const { return m_tcpCandidate >= 0; }

    [[nodiscard]] Endpoint tcpServer() const { return m_members[size_t(m_tcpCandidate)].real; }

    void noteTcp(DnsExchange exchange)
    {
        Member &member = m_members[size_t(m_tcpCandidate)];
        exchange.roundTrip = member.udp->sinceSent();
        note(member, std::move(exchange));
    }

    [[nodiscard]] bool isDecided() const { return m_best.isConclusive(); }

    /// The server asked last has nothing more to say.
    [[nodiscard]] bool isCurrentOut() const { return m_members[m_current].out; }

    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }

    /// The best that came, for when no more is waited for. Servers still being waited for count as
    /// silent.
    [[nodiscard]] DnsExchange result()
    {
        for (const Member &member : m_members) {
            if (member.out || !member.udp)
                continue;
            DnsExchange exchange;
            exchange.server = member.wanted;
            exchange.outcome = member.udp->hasSeenRubbish() ? DnsExchange::Outcome::Malformed
                                                            : DnsExchange::Outcome::Silent;
            if (rank(exchange) > rank(m_best))
                m_best = std::move(exchange);
        }
        return std::move(m_best);
    }

private:
    struct Member
    {
        Endpoint wanted;
        Endpoint real;
        std::unique_ptr<UdpConversation> udp;
        bool out = false; ///< has answered for good, or cannot
    };

    void noteUnreachable(Member &member)
    {
        DnsExchange exchange;
        exchange.outcome = DnsExchange::Outcome::Unreachable;
        note(member, std::move(exchange));
    }

    void noteReply(Member &member)
    {
        DnsExchange exchange;
        exchange.message = member.udp->reply();
        exchange.roundTrip = member.udp->sinceSent();
        exchange.outcome = DnsExchange::Outcome::Malformed;
        if (auto reply = decodeReply(exchange.message)) {
            exchange.outcome = DnsExchange::Outcome::Reply;
            exchange.reply = *std::move(reply);
        }
        note(member, std::move(exchange));
    }

    void note(Member &member, DnsExchange exchange)
    {
        member.out = true;
        member.udp.reset();
        exchange.server = member.wanted;
        if (!m_hasNoted || rank(exchange) > rank(m_best))
            m_best = std::move(exchange);
        m_hasNoted = true;
    }

    static int rank(const DnsExchange &exchange)
    {
        const int outcome = int(exchange.outcome) * 4;
        if (exchange.outcome != DnsExchange::Outcome::Reply)
            return outcome;
        // SERVFAIL says more than REFUSED: the server has at least tried.
        const bool triedHard = exchange.reply.responseCode == 2;
        return outcome + (exchange.isConclusive() ? 2 : triedHard ? 1 : 0);
    }

    DnsQuestion m_question;
    std::vector<Member> m_members;
    DnsExchange m_best;
    std::chrono::milliseconds m_patience = firstPatience;
    size_t m_nextIndex = 0;
    size_t m_current = 0;
    int m_tcpCandidate = -1;
    bool m_hasNoted = false; ///< m_best is about something that happened
};

} // namespace

bool DnsExchange::isConclusive() const
{
    constexpr int noError = 0;
    constexpr int nxDomain = 3;
    return outcome == Outcome::Reply
        && (reply.responseCode == noError || reply.responseCode == nxDomain);
}

QCoro::Task<DnsExchange> askServers(QList<Endpoint> servers,
                                    DnsQuestion question,
                                    std::shared_ptr<const Connector> connector,
                                    Deadline deadline,
                                    StopToken stop)
{
    ServerRound round(servers, question, connector);
    const Deadline end = deadline.orIn(longestExchange);
    WaitPoint point(end, stop);
    while (!end.hasPassed() && round.askNext(point)) {
        const Deadline turn = end.orIn(round.patience());
        point.setDeadline(turn);
        while (!round.isCurrentOut()) {
            const WakeReason reason = co_await point.wait();
            if (reason == WakeReason::Stopped) {
                DnsExchange cancelled = round.result();
                cancelled.outcome = DnsExchange::Outcome::Cancelled;
                co_return cancelled;
            }
            round.receive();
            if (round.needsTcp()) {
                const Endpoint server = round.tcpServer();
                DnsExchange overTcp =
                    co_await askOverTcp(server, question, end.orIn(tcpPatience), stop);
                if (overTcp.outcome == DnsExchange::Outcome::Cancelled)
                    co_return overTcp;
                round.noteTcp(std::move(overTcp));
                // Others may have answered meanwhile, and their signals have been spent.
                point.wake();
            }
            if (round.isDecided())
                co_return round.result();
            // Not only when the deadline woke us: somebody may send rubbish faster than we read it.
            if (turn.hasPassed())
                break;
        }
    }
    co_return round.result();
}

} // namespace postseal
