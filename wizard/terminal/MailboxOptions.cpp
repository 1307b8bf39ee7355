// SPDX-License-Identifier: Apache-2.0
#include "terminal/MailboxOptions.h"

#include "setup/MailboxSettings.h"
#include "terminal/Say.h"
#include "terminal/Storage.h"
#include "wording/MailboxText.h"

#include <QFile>

#include <QCoroFuture>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestPasswordLine = 4096;

/// The first line of a file, or of standard input for "-".
Result<QString, ArgumentError> readPasswordFile(const QString &path, Console &console)
{
    if (path == "-"_L1)
        return console.readSecret({});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "Cannot read %1: %2")).arg(path, file.errorString()));
    return QString::fromUtf8(file.readLine(longestPasswordLine)).remove(u'\n').remove(u'\r');
}

} // namespace

void addPasswordOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"password-file"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "Read the mailbox's password from the first line of this file, or "
                               "of standard input with -.")),
         u"FILE"_s});
}

Result<MailboxAccount, ArgumentError> readMailboxAccount(const QCommandLineParser &parser)
{
    MailboxAccount account;
    if (parser.isSet(u"starttls"_s))
        account.security = MailboxAccount::Security::StartTls;
    account.user = parser.value(u"user"_s);
    if (account.user.isEmpty())
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "mailbox set needs --user")));
    const QString server =
        parser.isSet(u"server"_s) ? parser.value(u"server"_s) : likelyServer(account.user);
    if (!readServer(server, account))
        return failure(say(QT_TRANSLATE_NOOP("Terminal",
                                             "--server needs an address or a host name, with a "
                                             "port from 1 to 65535 if any, not “%1”"))
                           .arg(server));
    if (parser.isSet(u"folder"_s))
        account.folder = parser.value(u"folder"_s);
    return account;
}

QCoro::Task<Result<MailboxKeys, ExitStatus>> readMailboxKeys(
    std::shared_ptr<QCommandLineParser> parser,
    CommonOptions common,
    CommandContext context,
    MailboxAccount account,
    std::shared_ptr<PasswordKeeper> keeper,
    PasswordWish wish)
{
    MailboxKeys keys;
    const auto roots = makeTrustStore(common, {});
    if (!roots) {
        context.console->complain(roots.error());
        co_return failure(ExitStatus::Unusable);
    }
    keys.rootsPem = roots->pem();
    if (parser->isSet(u"password-file"_s)) {
        const auto password = readPasswordFile(parser->value(u"password-file"_s), *context.console);
        if (!password) {
            context.console->complain(password.error());
            co_return failure(ExitStatus::Unusable);
        }
        keys.password = *password;
    } else {
        const bool canAsk = context.console->inputIsTerminal();
        if (wish == PasswordWish::Stored || !canAsk)
            keys.password = co_await keeper->read(passwordKey(account));
        if (keys.password.isEmpty() && canAsk)
            keys.password = context.console->readSecret(
                say(QT_TRANSLATE_NOOP("Terminal", "Password of %1 at %2:"))
                    .arg(account.user, account.server));
    }
    if (keys.password.isEmpty()) {
        context.console->complain(say(QT_TRANSLATE_NOOP(
            "Terminal", "No password is known for the mailbox; give one with --password-file")));
        co_return failure(ExitStatus::Unusable);
    }
    co_return keys;
}

QCoro::Task<MailboxAccount> storedMailbox(std::shared_ptr<Store> store, CommandContext context)
{
    const auto setting = co_await store->setting(mailboxSetting);
    if (!setting) {
        context.console->complain(storeSentence(setting.error()));
        co_return MailboxAccount();
    }
    const MailboxAccount account = mailboxFrom(*setting);
    if (account.isEmpty())
        context.console->complain(say(
            QT_TRANSLATE_NOOP("Terminal", "No mailbox is set; see postseal-cli mailbox --help")));
    co_return account;
}

void complain(const MailboxError &error, const MailboxAccount &account, Console &console)
{
    const MailboxSentence sentence = describe(error, account);
    console.complain(sentence.headline + u". "_s + sentence.text);
    const bool isAboutPassword =
        error.fault == MailboxFault::WrongPassword || error.fault == MailboxFault::LoginDisabled;
    if (const QString advice = mailboxAdvice(account.server); isAboutPassword && !advice.isEmpty())
        console.complain(advice);
}

ExitStatus statusOf(MailboxFault fault)
{
    switch (fault) {
    case MailboxFault::NoSuchHost:
    case MailboxFault::Silent:
    case MailboxFault::Unreachable:
    case MailboxFault::Lost:
    case MailboxFault::ServerRefuses:
    case MailboxFault::Unavailable:
    case MailboxFault::Stopped:
        return ExitStatus::Undetermined;
    case MailboxFault::Refused:
    case MailboxFault::NoTls:
    case MailboxFault::WrongName:
    case MailboxFault::Expired:
    case MailboxFault::NotTrusted:
    case MailboxFault::LoginDisabled:
    case MailboxFault::WrongPassword:
    case MailboxFault::NoFolder:
    case MailboxFault::Nonsense:
        break;
    }
    return ExitStatus::Failed;
}

QString toId(MailboxFault fault)
{
    switch (fault) {
    case MailboxFault::NoSuchHost:
        return u"no-such-host"_s;
    case MailboxFault::Refused:
        return u"refused"_s;
    case MailboxFault::Silent:
        return u"silent"_s;
    case MailboxFault::Unreachable:
        return u"unreachable"_s;
    case MailboxFault::NoTls:
        return u"no-tls"_s;
    case MailboxFault::WrongName:
        return u"certificate-wrong-name"_s;
    case MailboxFault::Expired:
        return u"certificate-expired"_s;
    case MailboxFault::NotTrusted:
        return u"certificate-not-trusted"_s;
    case MailboxFault::LoginDisabled:
        return u"login-disabled"_s;
    case MailboxFault::WrongPassword:
        return u"wrong-password"_s;
    case MailboxFault::NoFolder:
        return u"no-folder"_s;
    case MailboxFault::ServerRefuses:
        return u"server-refuses"_s;
    case MailboxFault::Unavailable:
        return u"unavailable"_s;
    case MailboxFault::Lost:
        return u"lost"_s;
    case MailboxFault::Nonsense:
        return u"not-imap"_s;
    case MailboxFault::Stopped:
        return u"stopped"_s;
    }
    return {};
}

} // namespace postseal
