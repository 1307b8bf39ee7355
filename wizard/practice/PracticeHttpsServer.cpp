// SPDX-License-Identifier: Apache-2.0
#include "practice/PracticeHttpsServer.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace postseal {

namespace {

constexpr qsizetype longestRequest = 16LL * 1024;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 301:
        return "Moved Permanently";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    default:
        return "Status";
    }
}

QByteArray encodeHttp(const PracticeAnswer &answer)
{
    QByteArray response =
        "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    response += "Content-Type: " + answer.mediaType + "\r\n";
    if (!answer.location.isEmpty())
        response += "Location: " + answer.location + "\r\n";
    response += "Content-Length: " + QByteArray::number(answer.body.size())
        + "\r\nConnection: close\r\n\r\n";
    return response + answer.body;
}

PracticeAnswer respondTo(const QByteArray &requestLine, const PracticeAnswer &policy)
{
    const QList<QByteArray> words = requestLine.split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return {400, "text/plain", {}, "Bad request\n"};
    if (words.at(0) != "GET")
        return {405, "text/plain", {}, "Method not allowed\n"};
    // RFC 8461 section 3.3.
    if (words.at(1) != "/.well-known/mta-sts.txt")
        return {404, "text/plain", {}, "Not found\n"};
    return policy;
}

class PracticeHttpsConnection final : public PracticeConnection
{
public:
    PracticeHttpsConnection(QTcpSocket *socket, const PracticeHttpsServer &server, QObject *parent)
        : PracticeConnection(socket, parent)
        , m_server(server)
    {
        startTls(server.credentials());
    }

protected:
    void received(const QByteArray &bytes) override
    {
        m_request += bytes;
        if (m_request.size() > longestRequest)
            return finish();
        if (!m_request.contains("\r\n\r\n"))
            return;
        send(encodeHttp(respondTo(m_request.left(m_request.indexOf("\r\n")), m_server.answer())));
        finish();
    }

private:
    const PracticeHttpsServer &m_server; // the parent, in fact
    QByteArray m_request;
};

} // namespace

PracticeHttpsServer::PracticeHttpsServer(PracticeCredentials credentials,
                                         PracticeAnswer answer,
                                         QObject *parent)
    : QObject(parent)
    , m_credentials(std::move(credentials))
    , m_answer(std::move(answer))
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.setListenBacklogSize(practiceBacklog);
    connect(&m_server, &QTcpServer::newConnection, this, &PracticeHttpsServer::acceptConnections);
}

bool PracticeHttpsServer::listen()
{
    return m_server.listen(QHostAddress::LocalHost, 0);
}

Endpoint PracticeHttpsServer::endpoint() const
{
    return {QHostAddress(QHostAddress::LocalHost), m_server.serverPort()};
}

void PracticeHttpsServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new PracticeHttpsConnection(socket, *this, this);
}

} // namespace postseal
