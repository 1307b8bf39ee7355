// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/MailboxSignIn.h"
#include "setup/PasswordKeeper.h"
#include "setup/ReportImport.h"
#include "terminal/Commands.h"

#include <QCoroTask>

#include <optional>

namespace postseal {

/// Where the password or the refresh token is read from.
void addSecretOptions(QCommandLineParser &parser);
/// Signing in with a browser.
void addOAuthOptions(QCommandLineParser &parser);

/// The mailbox that the arguments name: --server, --user, --folder, --starttls, --oauth-….
[[nodiscard]] Result<MailboxAccount, ArgumentError> readMailboxAccount(
    const QCommandLineParser &parser);

/// Whether the keychain's password will do, or somebody has just come to tell another one.
enum class PasswordWish {
    Stored,
    Another,
};

/// Why nothing opens a mailbox; it has been complained about.
struct NoAdmission
{
    ExitStatus status = ExitStatus::Unusable;
    std::optional<MailboxError> error; ///< a server's doing
};

/// What opens an account's mailbox: its secret from a file, the keychain or the terminal, or
/// somebody signs in with a browser.
[[nodiscard]] QCoro::Task<Result<MailboxAdmission, NoAdmission>> readMailboxKeys(
    std::shared_ptr<QCommandLineParser> parser,
    CommonOptions common,
    CommandContext context,
    MailboxAccount account,
    std::shared_ptr<PasswordKeeper> keeper,
    PasswordWish wish = PasswordWish::Stored);

/// Keeps a secret where the arguments want it, else in the keychain; false, after a complaint,
/// where that cannot be.
[[nodiscard]] QCoro::Task<bool> keepSecret(std::shared_ptr<QCommandLineParser> parser,
                                           CommandContext context,
                                           MailboxAccount account,
                                           std::shared_ptr<PasswordKeeper> keeper,
                                           QString secret);

/// The account that was set; empty, after a complaint, when there is none or it cannot be read.
[[nodiscard]] QCoro::Task<MailboxAccount> storedMailbox(std::shared_ptr<Store> store,
                                                        CommandContext context);

/// What is wrong, and what the provider is known for, as complaints.
void complain(const MailboxError &error, const MailboxAccount &account, Console &console);

/// Nobody is at fault when a server could not be reached.
[[nodiscard]] ExitStatus statusOf(MailboxFault fault);

/// "wrong-password", for programs.
[[nodiscard]] QString toId(MailboxFault fault);

} // namespace postseal
