// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <QCoroTask>

#include <memory>

namespace postseal {

/// Where a password is now.
enum class PasswordPlace {
    Nowhere,
    Keychain, ///< of the system, or of the person's desktop
    ThisRun, ///< in memory until the program ends
};

/// Passwords, and refresh tokens in place of one: in the system's keychain, and where there is
/// none, or nobody wants it, in memory. They are never written to a file. Main thread only.
class PasswordKeeper : public QObject
{
    Q_OBJECT
public:
    explicit PasswordKeeper(QObject *parent = nullptr);

    /// Null when it is nowhere. The system may ask the person whether the keychain may be opened;
    /// what was read is remembered, so that it asks once.
    [[nodiscard]] QCoro::Task<QString> read(QString key);

    /// Into the keychain if it is to last and the system has one, else for this run. Nowhere when
    /// it was forgotten or kept again in the meantime.
    [[nodiscard]] QCoro::Task<PasswordPlace> keep(QString key, QString password, bool lasting);

    /// Null when it is nowhere. Past what is remembered: another program may have kept another one.
    [[nodiscard]] QCoro::Task<QString> readAnew(QString key);

    /// Where a secret is that was read or kept.
    [[nodiscard]] PasswordPlace placeOf(const QString &key) const;

    /// Puts a secret into the place of one that was used up, if that is still the one. It stays
    /// where that was: the keychain is not asked about what is kept for this run.
    [[nodiscard]] QCoro::Task<> replace(QString key, QString before, QString after);

    /// Everywhere.
    [[nodiscard]] QCoro::Task<> forget(QString key);

private:
    struct Memory;

    std::shared_ptr<Memory> m_memory; ///< an answer may come when this is gone
};

} // namespace postseal
