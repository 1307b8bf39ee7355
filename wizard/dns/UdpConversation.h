// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/WaitPoint.h"
#include "dns/DnsMessage.h"
#include "dns/Endpoint.h"

#include <QElapsedTimer>
#include <QUdpSocket>

#include <chrono>

namespace postseal {

/// One question to one server over UDP: a connected socket on a random port, a random id, random
/// capitals. A repetition is the same datagram from the same socket, so an answer to any of them
/// counts.
class UdpConversation
{
public:
    enum class Event {
        Nothing, ///< nothing of use yet
        Reply, ///< reply() is a reply to our question
        NeedsTcp, ///< the answer is truncated, or its capitals are not ours
        Unreachable, ///< nobody listens there, or no route
    };

    UdpConversation(Endpoint server, DnsQuestion question);

    /// Sends the question, again when called again. Event::Unreachable when that fails at once.
    [[nodiscard]] Event send(WaitPoint &point);

    /// Takes what has arrived. Datagrams that do not match are dropped and remembered.
    [[nodiscard]] Event receive();

    [[nodiscard]] const QByteArray &reply() const { return m_reply; }

    /// Something came that was no answer to the question.
    [[nodiscard]] bool hasSeenRubbish() const { return m_seenRubbish; }

    [[nodiscard]] std::chrono::microseconds sinceSent() const;

private:
    [[nodiscard]] bool open(WaitPoint &point);
    void encode();

    Endpoint m_server;
    DnsQuestion m_question;
    QUdpSocket m_socket;
    QByteArray m_query;
    QByteArray m_reply;
    QElapsedTimer m_sent;
    bool m_seenRubbish = false;
};

} // namespace postseal
