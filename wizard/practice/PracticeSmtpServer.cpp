// SPDX-License-Identifier: Apache-2.0
#include "practice/PracticeSmtpServer.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace postseal {

namespace {

constexpr qsizetype longestCommand = 1024; // RFC 5321 section 4.5.3.1.4 has 512

class PracticeSmtpConnection final : public PracticeConnection
{
public:
    PracticeSmtpConnection(QTcpSocket *socket, const PracticeSmtpServer &server, QObject *parent)
        : PracticeConnection(socket, parent)
        , m_server(server)
    {
        QTimer::singleShot(server.plan().greetingDelay, this, [this] { greet(); });
    }

protected:
    void received(const QByteArray &bytes) override
    {
        m_input += bytes;
        if (!m_greeted) // whoever speaks first is heard when it is their turn
            return;
        takeCommands();
    }

private:
    void greet()
    {
        m_greeted = true;
        reply("220 " + m_server.plan().host + " ESMTP practice server, takes no mail");
        takeCommands();
    }

    void takeCommands()
    {
        for (;;) {
            const qsizetype end = m_input.indexOf('\n');
            if (end > longestCommand || (end < 0 && m_input.size() > longestCommand)) {
                reply("500 5.5.2 Line too long");
                return finish();
            }
            if (end < 0)
                return;
            const QByteArray line = m_input.left(end).trimmed();
            m_input.remove(0, end + 1);
            handle(line.split(' ').first().toUpper());
        }
    }

    void handle(const QByteArray &verb)
    {
        if (verb == "EHLO")
            reply(capabilities());
        else if (verb == "HELO" || verb == "NOOP" || verb == "RSET")
            reply("250 " + m_server.plan().host);
        else if (verb == "STARTTLS")
            beginTls();
        else if (verb == "MAIL")
            reply("550 5.7.1 This is a practice server; it takes no mail");
        else if (verb == "RCPT" || verb == "DATA")
            reply("503 5.5.1 No mail was begun");
        else if (verb == "VRFY")
            reply("252 2.5.0 Nobody lives here");
        else if (verb == "QUIT") {
            reply("221 2.0.0 Goodbye");
            finish();
        } else
            reply("502 5.5.1 Command not known here");
    }

    [[nodiscard]] bool offersStarttls() const
    {
        return m_server.plan().starttls == PracticeStarttls::Offered && !isSecured();
    }

    [[nodiscard]] QByteArray capabilities() const
    {
        const QByteArray starttls = offersStarttls() ? "250-STARTTLS\r\n" : "";
        return "250-" + m_server.plan().host + "\r\n250-SIZE 10485760\r\n" + starttls
            + "250 8BITMIME";
    }

    void beginTls()
    {
        if (!offersStarttls())
            return reply("502 5.5.1 Command not known here");
        reply("220 2.0.0 Go ahead");
        // RFC 3207 section 4.2: nothing that came in plaintext may count inside.
        m_input.clear();
        startTls(m_server.credentials());
    }

    void reply(const QByteArray &text) { send(text + "\r\n"); }

    const PracticeSmtpServer &m_server; // the parent, in fact
    QByteArray m_input;
    bool m_greeted = false;
};

} // namespace

PracticeSmtpServer::PracticeSmtpServer(PracticeMailServer plan,
                                       PracticeCredentials credentials,
                                       QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_credentials(std::move(credentials))
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.setListenBacklogSize(practiceBacklog);
    connect(&m_server, &QTcpServer::newConnection, this, &PracticeSmtpServer::acceptConnections);
}

bool PracticeSmtpServer::listen()
{
    return m_server.listen(QHostAddress::LocalHost, 0);
}

Endpoint PracticeSmtpServer::endpoint() const
{
    return {QHostAddress(QHostAddress::LocalHost), m_server.serverPort()};
}

void PracticeSmtpServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new PracticeSmtpConnection(socket, *this, this);
}

} // namespace postseal
