// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>

#include <QCoroTask>

namespace postseal {

/// Where a password is now.
enum class PasswordPlace {
    Nowhere,
    Keychain, ///< of the system, or of the person's desktop
    ThisRun, ///< in memory until the program ends
};

/// Passwords: in the system's keychain, and where there is none, or nobody wants it, in memory.
/// They are never written to a file. Main thread only.
class PasswordKeeper : public QObject
{
    Q_OBJECT
public:
    explicit PasswordKeeper(QObject *parent = nullptr);

    /// Null when it is nowhere. The system may ask the person whether the keychain may be opened.
    [[nodiscard]] QCoro::Task<QString> read(QString key);

    /// Into the keychain if it is to last and the system has one, else for this run.
    [[nodiscard]] QCoro::Task<PasswordPlace> keep(QString key, QString password, bool lasting);

    /// Everywhere.
    [[nodiscard]] QCoro::Task<> forget(QString key);

    /// For the whole program: whether keychains are asked at all. Tests set it to false.
    static void setKeychainUsed(bool used);

private:
    QHash<QString, QString> m_ofThisRun;
};

} // namespace postseal
