// SPDX-License-Identifier: Apache-2.0
#include "oauth/OAuthRedirect.h"

#include <QTcpSocket>

#include <utility>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead =
    qsizetype(32) * 1024; // a code of Microsoft's has a thousand octets

constexpr int mostPorts = 10; // that are tried

} // namespace

OAuthRedirect::OAuthRedirect(QString page, QObject *parent)
    : QObject(parent)
    , m_page(std::move(page))
{
    for (QTcpServer *server : {&m_server, &m_server6})
        connect(server, &QTcpServer::newConnection, this, [this, server] { greet(*server); });
}

Result<void, QString> OAuthRedirect::listen()
{
    for (int attempt = 0; attempt < mostPorts; ++attempt) {
        m_server.close();
        if (!m_server.listen(QHostAddress::LocalHost))
            return failure(m_server.errorString());
        // Some systems try that first. Without IPv6 the browser goes on to the other; where
        // somebody else has the port, it would not.
        if (m_server6.listen(QHostAddress::LocalHostIPv6, m_server.serverPort())
            || m_server6.serverError() != QAbstractSocket::AddressInUseError)
            break;
    }
    // By name: Microsoft takes any port of "localhost" and of no address.
    m_attempt = OAuthAttempt::to(QUrl(u"http://localhost:%1"_s.arg(m_server.serverPort())));
    return {};
}

void OAuthRedirect::greet(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(longestHead);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

/// Nothing but the first line of what a browser says is wanted, and the rest is waited for so that
/// it sees the answer.
void OAuthRedirect::hear(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(longestHead);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= longestHead)
            socket->abort();
        return;
    }
    (void)socket->readAll();
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const auto outcome =
        words.size() == 3 && words[0] == "GET" ? readRedirect(words[1], m_attempt) : std::nullopt;
    if (!outcome)
        return answer(socket, "404 Not Found", {});
    answer(socket, "200 OK", m_page);
    // A browser that comes again is told the same, and changes nothing.
    if (m_outcome)
        return;
    m_outcome = outcome;
    Q_EMIT arrived();
}

void OAuthRedirect::answer(QTcpSocket *socket, const QByteArray &status, const QString &page)
{
    const QByteArray body = u"<!DOCTYPE html><meta charset=\"utf-8\"><title>Postseal</title>"
                            "<body dir=\"auto\" style=\"font:1.2em sans-serif;margin:3em\">%1"_s
                                .arg(page.toHtmlEscaped())
                                .toUtf8();
    socket->write("HTTP/1.1 " + status
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                  + QByteArray::number(body.size())
                  + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
                    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
                    "Connection: close\r\n\r\n"
                  + body);
    socket->flush(); // this may be gone before the event loop comes to it
    socket->disconnectFromHost();
}

} // namespace postseal
