// SPDX-License-Identifier: Apache-2.0
#include "terminal/MailboxOptions.h"

#include "base/WholeFile.h"
#include "setup/MailboxSettings.h"
#include "terminal/Say.h"
#include "terminal/Storage.h"
#include "wording/MailboxText.h"

#include <QFile>
#include <QFileInfo>

#include <QCoroFuture>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestSecretLine = 20'000; // a refresh token has two thousand

using Admission = Result<MailboxAdmission, NoAdmission>;
using Secret = Result<QString, ExitStatus>;

/// The first line of a file, or of standard input for "-".
Result<QString, ArgumentError> readSecretFile(const QString &path, Console &console)
{
    if (path == "-"_L1)
        return console.readSecret({});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "Cannot read %1: %2")).arg(path, file.errorString()));
    return QString::fromUtf8(file.readLine(longestSecretLine)).remove(u'\n').remove(u'\r');
}

/// For nobody but its owner from the first octet on, also where there was another file. A device is
/// written to as it is.
Result<void, QString> writeSecretFile(const QString &path, const QString &secret)
{
    QFile file(path);
    constexpr QFile::Permissions forOwner = QFile::ReadOwner | QFile::WriteOwner;
    bool isReady = true;
    if (QFileInfo(path).isFile())
        isReady = file.setPermissions(forOwner);
    else if (!file.exists())
        isReady = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, forOwner);
    if (!isReady)
        return failure(file.errorString());
    file.close();
    return writeWholeFile(path, secret.toUtf8() + '\n');
}

/// Somebody signs in with a browser, and this waits for them.
QCoro::Task<Admission> askPerson(CommandContext context,
                                 MailboxAccount account,
                                 QByteArray rootsPem)
{
    OAuthPerson person;
    person.openBrowser = [console = context.console](const QUrl &url) {
        console->writeError(
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "Open this address in a browser on this computer and "
                                  "sign in there:"))
                .toUtf8()
            + '\n' + url.toEncoded() + '\n');
    };
    person.page = signedInPage();
    auto admission = co_await admissionBy(person, account, rootsPem, context.stop);
    if (admission)
        co_return std::move(*admission);
    complain(admission.error(), account, *context.console);
    co_return failure(NoAdmission{statusOf(admission.error().fault), admission.error()});
}

/// What was kept for the account, or is typed now.
QCoro::Task<Secret> findSecret(std::shared_ptr<QCommandLineParser> parser,
                               CommandContext context,
                               MailboxAccount account,
                               std::shared_ptr<PasswordKeeper> keeper,
                               PasswordWish wish)
{
    const QString option = account.usesOAuth() ? u"token-file"_s : u"password-file"_s;
    if (parser->isSet(option)) {
        auto secret = readSecretFile(parser->value(option), *context.console);
        if (secret && !secret->isEmpty())
            co_return std::move(*secret);
        if (!secret) {
            context.console->complain(secret.error());
            co_return failure(ExitStatus::Unusable);
        }
    }
    const bool canAsk = context.console->inputIsTerminal() && !account.usesOAuth();
    QString secret;
    if (!parser->isSet(option) && (wish == PasswordWish::Stored || !canAsk))
        secret = co_await keeper->read(passwordKey(account));
    if (secret.isEmpty() && canAsk && !parser->isSet(option))
        secret =
            context.console->readSecret(say(QT_TRANSLATE_NOOP("Terminal", "Password of %1 at %2:"))
                                            .arg(account.user, account.server));
    if (!secret.isEmpty())
        co_return secret;
    context.console->complain(
        account.usesOAuth()
            ? say(QT_TRANSLATE_NOOP("Terminal",
                                    "Nobody has signed in to the mailbox; use "
                                    "postseal-cli mailbox set, or give --token-file"))
            : say(QT_TRANSLATE_NOOP(
                "Terminal",
                "No password is known for the mailbox; give one with --password-file")));
    co_return failure(ExitStatus::Unusable);
}

/// Empty without --oauth-client.
Result<OAuthClient, ArgumentError> readOAuthClient(const QCommandLineParser &parser,
                                                   const QString &user)
{
    const QString id = parser.value(u"oauth-client"_s).trimmed();
    if (id.isEmpty() && parser.isSet(u"oauth-issuer"_s))
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "--oauth-issuer goes with --oauth-client")));
    if (id.isEmpty())
        return OAuthClient();
    if (parser.value(u"token-file"_s) == "-"_L1)
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "--token-file needs a file that can be written")));
    const QString where =
        parser.isSet(u"oauth-issuer"_s) ? parser.value(u"oauth-issuer"_s) : likelyTenant(user);
    const auto issuer = issuerFrom(where);
    if (!issuer)
        return failure(say(QT_TRANSLATE_NOOP("Terminal",
                                             "--oauth-issuer needs a tenant or an address with "
                                             "https, not “%1”"))
                           .arg(where));
    return OAuthClient{id, *issuer};
}

} // namespace

void addSecretOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"password-file"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "Read the mailbox's password from the first line of this file, or "
                               "of standard input with -.")),
         u"FILE"_s});
    parser.addOption(
        {u"token-file"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "With OAuth: keep the refresh token in this file, not in the "
                               "keychain. Whoever has it can read the mailbox.")),
         u"FILE"_s});
}

void addOAuthOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"oauth-client"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "Sign in with the browser (OAuth), as the application (client) with "
                               "this ID that an administrator has registered.")),
         u"ID"_s});
    parser.addOption(
        {u"oauth-issuer"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "Where to sign in: a tenant of Microsoft 365 (ID or domain), or the "
                               "address of another provider's sign-in server. Default: the mail "
                               "address's domain as a tenant.")),
         u"TENANT|URL"_s});
}

Result<MailboxAccount, ArgumentError> readMailboxAccount(const QCommandLineParser &parser)
{
    MailboxAccount account;
    if (parser.isSet(u"starttls"_s))
        account.security = MailboxAccount::Security::StartTls;
    account.user = parser.value(u"user"_s);
    if (account.user.isEmpty())
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "mailbox set needs --user")));
    if (const auto client = readOAuthClient(parser, account.user))
        account.client = *client;
    else
        return failure(client.error());
    const bool isMicrosoft = issuerText(account.client.issuer) != account.client.issuer;
    const QString usual = isMicrosoft ? microsoftServer : likelyServer(account.user);
    const QString server = parser.isSet(u"server"_s) ? parser.value(u"server"_s) : usual;
    if (!readServer(server, account))
        return failure(say(QT_TRANSLATE_NOOP("Terminal",
                                             "--server needs an address or a host name, with a "
                                             "port from 1 to 65535 if any, not “%1”"))
                           .arg(server));
    if (parser.isSet(u"folder"_s))
        account.folder = parser.value(u"folder"_s);
    return account;
}

QCoro::Task<Result<MailboxAdmission, NoAdmission>> readMailboxKeys(
    std::shared_ptr<QCommandLineParser> parser,
    CommonOptions common,
    CommandContext context,
    MailboxAccount account,
    std::shared_ptr<PasswordKeeper> keeper,
    PasswordWish wish)
{
    const auto roots = makeTrustStore(common, {});
    if (!roots) {
        context.console->complain(roots.error());
        co_return failure(NoAdmission());
    }
    const QByteArray pem = roots->pem();
    if (account.usesOAuth() && wish == PasswordWish::Another)
        co_return co_await askPerson(context, account, pem);
    const auto secret = co_await findSecret(parser, context, account, keeper, wish);
    if (!secret)
        co_return failure(NoAdmission{secret.error(), {}});
    // Not to be stopped half-way: the server may have given another token by then, and take this
    // one for used up.
    const StopToken unstopped;
    auto admission = co_await admissionFor(account, *secret, pem, unstopped);
    if (!admission) {
        complain(admission.error(), account, *context.console);
        co_return failure(NoAdmission{statusOf(admission.error().fault), admission.error()});
    }
    // Where it cannot be kept that is told, and what can be fetched is fetched.
    const QString next = admission->secret;
    if (next != *secret)
        co_await keepSecret(parser, context, account, keeper, next);
    co_return std::move(*admission);
}

QCoro::Task<bool> keepSecret(std::shared_ptr<QCommandLineParser> parser,
                             CommandContext context,
                             MailboxAccount account,
                             std::shared_ptr<PasswordKeeper> keeper,
                             QString secret)
{
    if (account.usesOAuth() && parser->isSet(u"token-file"_s)) {
        const QString path = parser->value(u"token-file"_s);
        const auto written = writeSecretFile(path, secret);
        if (!written)
            context.console->complain(say(QT_TRANSLATE_NOOP("Terminal", "Cannot write %1: %2"))
                                          .arg(path, written.error()));
        co_return written.has_value();
    }
    const PasswordPlace place = co_await keeper->keep(passwordKey(account), secret, true);
    if (place == PasswordPlace::Keychain)
        co_return true;
    context.console->complain(
        account.usesOAuth()
            ? say(QT_TRANSLATE_NOOP("Terminal",
                                    "There is no keychain here that could keep the "
                                    "sign-in: keep it in a file with --token-file"))
            : say(QT_TRANSLATE_NOOP("Terminal",
                                    "There is no keychain here that could keep the password: give "
                                    "it with --password-file each time")));
    co_return false;
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
    case MailboxFault::SignInUnreachable:
    case MailboxFault::NobodySignedIn:
    case MailboxFault::Stopped:
        return ExitStatus::Undetermined;
    case MailboxFault::Refused:
    case MailboxFault::NoTls:
    case MailboxFault::WrongName:
    case MailboxFault::Expired:
    case MailboxFault::NotTrusted:
    case MailboxFault::LoginDisabled:
    case MailboxFault::WrongPassword:
    case MailboxFault::NoOAuth:
    case MailboxFault::TokenRefused:
    case MailboxFault::SignInRefused:
    case MailboxFault::SignInEnded:
    case MailboxFault::NoSignInServer:
    case MailboxFault::SignInNotLasting:
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
    case MailboxFault::NoOAuth:
        return u"no-oauth"_s;
    case MailboxFault::TokenRefused:
        return u"token-refused"_s;
    case MailboxFault::SignInUnreachable:
        return u"sign-in-unreachable"_s;
    case MailboxFault::SignInRefused:
        return u"sign-in-refused"_s;
    case MailboxFault::SignInEnded:
        return u"sign-in-ended"_s;
    case MailboxFault::NoSignInServer:
        return u"no-sign-in-server"_s;
    case MailboxFault::SignInNotLasting:
        return u"sign-in-not-lasting"_s;
    case MailboxFault::NobodySignedIn:
        return u"nobody-signed-in"_s;
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
