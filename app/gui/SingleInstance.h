// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace postseal {

/// One window for each data folder: a second start hands its domain to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Whether another one runs with that folder; nobody is disturbed.
    [[nodiscard]] bool isRunning();

    /// True when this is the first. False when another one was told and has answered. A folder where no lock can be
    /// made counts as the first: whether it can be written is the store's to say.
    [[nodiscard]] bool isFirst(const QString &domain);

Q_SIGNALS:
    /// Another start asks for the window; the domain may be empty.
    void raised(const QString &domain);

private:
    void listen();
    void onConnection();
    [[nodiscard]] bool tellFirst(const QString &domain) const;

    QString m_name; ///< of the local socket
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace postseal
