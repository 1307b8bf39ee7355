// SPDX-License-Identifier: Apache-2.0
#include "SingleInstance.h"

#include "base/WholeFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestMessage = 2000; ///< octets; a domain has at most 253
constexpr int patience = 2000; ///< milliseconds for the first one to answer

QString socketName(const QString &folder)
{
    const QByteArray path = QDir(folder).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24);
    const QString name = u"postseal-"_s + QString::fromLatin1(hash);
#if defined(Q_OS_UNIX)
    // In the folder for temporary files, where Qt would put it, another user could take the name first.
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return own.isEmpty() ? name : QDir(own).filePath(name);
#else
    return name;
#endif
}

QString lockPath(const QString &folder)
{
    (void)makePrivateFolder(folder); // The lock will not be had then, which is told.
    return QDir(folder).filePath(u"postseal.lock"_s);
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_name(socketName(folder))
    , m_lock(lockPath(folder))
{
    // A lock belongs to its process for as long as that lives, however long that is.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::isRunning()
{
    if (m_lock.tryLock(0)) {
        m_lock.unlock();
        return false;
    }
    return m_lock.error() == QLockFile::LockFailedError;
}

bool SingleInstance::isFirst(const QString &domain)
{
    if (m_lock.tryLock(0)) {
        listen();
        return true;
    }
    if (m_lock.error() != QLockFile::LockFailedError)
        return true;
    // The first one may be hanging, or have been killed while we asked: then this one takes its place.
    return !tellFirst(domain);
}

void SingleInstance::listen()
{
    // What a killed program left behind.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

bool SingleInstance::tellFirst(const QString &domain) const
{
    // Before the event loop runs, and for two seconds at most: there is no window yet that could hang.
    QLocalSocket socket;
    QElapsedTimer elapsed;
    elapsed.start();
    // The first one may not listen yet, when both are started at once.
    for (;;) {
        socket.connectToServer(m_name);
        if (socket.waitForConnected(patience))
            break;
        if (elapsed.elapsed() > patience)
            return false;
        QThread::msleep(50);
    }
    socket.write(domain.toUtf8().left(longestMessage) + '\n');
    socket.flush();
    const int left = std::max<int>(1, patience - int(elapsed.elapsed()));
    return socket.waitForReadyRead(left) && socket.readAll().startsWith("ok");
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < longestMessage)
                return;
            const QByteArray line = socket->readLine(longestMessage).trimmed();
            socket->write("ok\n");
            socket->disconnectFromServer();
            Q_EMIT raised(QString::fromUtf8(line));
        });
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
    }
}

} // namespace postseal
