// SPDX-License-Identifier: Apache-2.0
#include "ingest/ImapWire.h"

#include "base/ConnectionLog.h"
#include "tls/ServerIdentity.h"

#include <QEventLoop>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>

namespace postseal {

namespace {

constexpr int lookEvery = 100; // milliseconds, whether it is stopped
constexpr qint64 socketBuffer = 256LL * 1024;

auto broken(MailboxFault fault, const QString &words = {})
{
    return failure(MailboxError{fault, words, {}});
}

MailboxFault faultOf(const QList<QSslError> &errors)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> which) {
        return std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
            return std::find(which.begin(), which.end(), error.error()) != which.end();
        });
    };
    if (has({QSslError::HostNameMismatch}))
        return MailboxFault::WrongName;
    if (has({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return MailboxFault::Expired;
    return MailboxFault::NotTrusted;
}

} // namespace

ImapWire::ImapWire(std::function<bool()> isStopped, ImapTimes times)
    : m_isStopped(std::move(isStopped))
    , m_times(times)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(socketBuffer);
    QObject::connect(&m_socket,
                     &QSslSocket::sslErrors,
                     &m_socket,
                     [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
}

ImapWire::Answer<void> ImapWire::connectTo(const MailboxAccount &account,
                                           const QByteArray &rootsPem)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!rootsPem.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromData(rootsPem, QSsl::Pem));
    m_socket.setSslConfiguration(configuration);
    beginCommand();
    m_server = account.server;
    m_socket.setPeerVerifyName(m_server);
    noteConnection(ConnectionPurpose::Mailbox,
                   QStringLiteral("%1:%2").arg(account.server).arg(account.port),
                   {});
    m_socket.connectToHost(account.server, account.port);
    const auto isSettled = [this] {
        return m_socket.state() == QAbstractSocket::ConnectedState
            || m_socket.state() == QAbstractSocket::UnconnectedState;
    };
    if (const auto settled = waitUntil(isSettled, m_times.connectMs); !settled)
        return settled;
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return failure(trouble());
    return account.security == MailboxAccount::Security::Tls ? encrypt() : Answer<void>();
}

ImapWire::Answer<void> ImapWire::encrypt()
{
    m_socket.startClientEncryption();
    const auto isSettled = [this] {
        return m_socket.isEncrypted() || m_socket.state() == QAbstractSocket::UnconnectedState
            || !m_tlsErrors.isEmpty();
    };
    if (const auto settled = waitUntil(isSettled, m_times.connectMs); !settled)
        return settled;
    if (!m_tlsErrors.isEmpty())
        return broken(faultOf(m_tlsErrors), m_tlsErrors.first().errorString());
    if (!m_socket.isEncrypted())
        return m_socket.error() == QAbstractSocket::SslHandshakeFailedError
            ? broken(MailboxFault::NoTls, m_socket.errorString())
            : failure(trouble());
    if (!isCertificateOf(m_socket.peerCertificate(), m_server))
        return broken(MailboxFault::WrongName);
    return {};
}

ImapWire::Answer<ImapResponse> ImapWire::receive()
{
    for (;;) {
        if (auto response = m_reader.next())
            return *std::move(response);
        if (m_reader.isBroken())
            return broken(MailboxFault::Nonsense);
        const auto isReadable = [this] {
            return m_socket.bytesAvailable() > 0
                || m_socket.state() != QAbstractSocket::ConnectedState;
        };
        if (m_sinceCommand.hasExpired(m_times.commandMs))
            return broken(MailboxFault::Silent);
        if (const auto waited = waitUntil(isReadable, m_times.silenceMs); !waited)
            return failure(waited.error());
        const QByteArray octets = m_socket.readAll();
        if (octets.isEmpty())
            return failure(trouble());
        m_reader.feed(octets);
    }
}

ImapWire::Answer<void> ImapWire::waitUntil(const std::function<bool()> &condition, int milliseconds)
{
    QElapsedTimer since;
    since.start();
    while (!condition()) {
        if (m_isStopped())
            return broken(MailboxFault::Stopped);
        if (since.hasExpired(milliseconds))
            return broken(MailboxFault::Silent);
        QEventLoop loop;
        QTimer alarm;
        QObject::connect(&alarm, &QTimer::timeout, &loop, &QEventLoop::quit);
        alarm.start(lookEvery);
        QObject::connect(&m_socket, &QSslSocket::readyRead, &loop, &QEventLoop::quit);
        QObject::connect(&m_socket, &QSslSocket::encrypted, &loop, &QEventLoop::quit);
        QObject::connect(&m_socket, &QSslSocket::stateChanged, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return m_isStopped() ? broken(MailboxFault::Stopped) : Answer<void>();
}

void ImapWire::send(const QByteArray &octets)
{
    m_socket.write(octets);
}

/// Why the connection is not there.
MailboxError ImapWire::trouble() const
{
    switch (m_socket.error()) {
    case QAbstractSocket::HostNotFoundError:
        return {MailboxFault::NoSuchHost, {}, {}};
    case QAbstractSocket::ConnectionRefusedError:
        return {MailboxFault::Refused, {}, {}};
    case QAbstractSocket::SocketTimeoutError:
        return {MailboxFault::Silent, {}, {}};
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::UnknownSocketError:
        return {MailboxFault::Lost, {}, {}};
    default:
        return {MailboxFault::Unreachable, m_socket.errorString(), {}};
    }
}

bool ImapWire::hasPending() const
{
    return m_reader.pending() > 0 || m_socket.bytesAvailable() > 0;
}

bool ImapWire::isConnected() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

void ImapWire::close()
{
    m_socket.flush();
    m_socket.disconnectFromHost();
}

} // namespace postseal
