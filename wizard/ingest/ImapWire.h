// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "ingest/ImapResponse.h"
#include "ingest/MailboxAccount.h"

#include <QElapsedTimer>
#include <QSslSocket>

#include <functional>

namespace postseal {

/// How long it waits for a server that says nothing.
struct ImapTimes
{
    int connectMs = 20'000;
    int silenceMs = 60'000;
    int commandMs = 1'800'000; ///< or says something, and never the end
    int pauseMs = 500; ///< before it is tried again
};

/// The connection to one IMAP server: TCP, TLS with the certificate verified for the server's name,
/// and what comes cut into responses. Knows no command. Blocks: for a thread of its own.
class ImapWire
{
public:
    template <class Value>
    using Answer = Result<Value, MailboxError>;

    /// isStopped is asked ten times a second.
    ImapWire(std::function<bool()> isStopped, ImapTimes times);

    /// Ready for the server's first words, encrypted if the account says that TLS comes first. An
    /// empty rootsPem stands for the system's certificates.
    [[nodiscard]] Answer<void> connectTo(const MailboxAccount &account, const QByteArray &rootsPem);
    /// The handshake, and whose certificate it is.
    [[nodiscard]] Answer<void> encrypt();

    [[nodiscard]] bool isEncrypted() const { return m_socket.isEncrypted(); }

    void send(const QByteArray &octets);

    /// The time of a command runs from here.
    void beginCommand() { m_sinceCommand.start(); }

    [[nodiscard]] Answer<ImapResponse> receive();
    /// Whether octets came that nobody has received yet.
    [[nodiscard]] bool hasPending() const;

    [[nodiscard]] bool isConnected() const;
    /// Sends what is left, and waits for nobody.
    void close();

private:
    Answer<void> waitUntil(const std::function<bool()> &condition, int milliseconds);
    [[nodiscard]] MailboxError trouble() const;

    std::function<bool()> m_isStopped;
    ImapTimes m_times;
    QSslSocket m_socket;
    ImapReader m_reader;
    QList<QSslError> m_tlsErrors;
    QString m_server; ///< whose certificate it must be
    QElapsedTimer m_sinceCommand;
};

} // namespace postseal
