// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/PasswordKeeper.h"
#include "setup/ReportImport.h"
#include "terminal/Commands.h"

#include <QCoroTask>

namespace postseal {

void addPasswordOption(QCommandLineParser &parser);

/// The mailbox that the arguments name: --server, --user, --folder, --starttls.
[[nodiscard]] Result<MailboxAccount, ArgumentError> readMailboxAccount(
    const QCommandLineParser &parser);

/// Whether the keychain's password will do, or somebody has just come to tell another one.
enum class PasswordWish {
    Stored,
    Another,
};

/// The password of an account and the roots to trust: from --password-file, the keychain, or by
/// asking at the terminal; a status, after a complaint, when there is none.
[[nodiscard]] QCoro::Task<Result<MailboxKeys, ExitStatus>> readMailboxKeys(
    std::shared_ptr<QCommandLineParser> parser,
    CommonOptions common,
    CommandContext context,
    MailboxAccount account,
    std::shared_ptr<PasswordKeeper> keeper,
    PasswordWish wish = PasswordWish::Stored);

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
