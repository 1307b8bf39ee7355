// SPDX-License-Identifier: Apache-2.0
// postseal-cli mailbox: where reports are fetched from.
#include "setup/MailboxSettings.h"
#include "setup/MailboxTrial.h"
#include "terminal/FindingOutput.h"
#include "terminal/MailboxOptions.h"
#include "terminal/Say.h"
#include "terminal/Storage.h"

#include <QCoroFuture>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What the command works with.
struct MailboxWork
{
    std::shared_ptr<QCommandLineParser> parser;
    CommonOptions common;
    CommandContext context;
    std::shared_ptr<Store> store;
    std::shared_ptr<PasswordKeeper> keeper;
};

QJsonObject toJson(const MailboxAccount &account)
{
    const bool isTls = account.security == MailboxAccount::Security::Tls;
    QJsonObject object{{u"schema"_s, 1},
                       {u"server"_s, account.server},
                       {u"port"_s, account.port},
                       {u"security"_s, isTls ? u"tls"_s : u"starttls"_s},
                       {u"user"_s, account.user},
                       {u"folder"_s, account.folder},
                       {u"sign_in"_s, account.usesOAuth() ? u"oauth"_s : u"password"_s}};
    if (account.usesOAuth()) {
        object.insert(u"client_id"_s, account.client.id);
        object.insert(u"issuer"_s, account.client.issuer);
    }
    return object;
}

/// Says what came of it.
ExitStatus tell(const MailboxWork &work,
                const MailboxAccount &account,
                const Result<quint32, MailboxError> &result)
{
    Console &console = *work.context.console;
    if (work.common.json) {
        QJsonObject object = toJson(account);
        object.insert(u"mails"_s, result ? QJsonValue(qint64(*result)) : QJsonValue());
        object.insert(u"error"_s, result ? QJsonValue() : QJsonValue(toId(result.error().fault)));
        console.write(toLine(object));
    } else if (result) {
        console.write(say(QT_TRANSLATE_NOOP("Terminal", "Signed in; mails in the folder: %1"))
                          .arg(*result)
                          .toUtf8()
                      + '\n');
    }
    return result ? ExitStatus::Good : statusOf(result.error().fault);
}

/// Signs in and says what came of it.
QCoro::Task<ExitStatus> tryAccount(MailboxWork work,
                                   MailboxAccount account,
                                   Result<MailboxAdmission, NoAdmission> admission)
{
    if (!admission && !admission.error().error)
        co_return admission.error().status;
    if (!admission)
        co_return tell(work, account, failure(*admission.error().error));
    const auto result = co_await tryMailbox(account, admission->keys, work.context.stop);
    if (!result)
        complain(result.error(), account, *work.context.console);
    co_return tell(work, account, result);
}

/// Tries the account, and keeps it when that went well.
QCoro::Task<ExitStatus> setMailbox(MailboxWork work)
{
    const auto account = readMailboxAccount(*work.parser);
    if (!account) {
        work.context.console->complain(account.error());
        co_return ExitStatus::Unusable;
    }
    const auto before = co_await work.store->setting(mailboxSetting);
    const auto admission = co_await readMailboxKeys(
        work.parser, work.common, work.context, *account, work.keeper, PasswordWish::Another);
    const ExitStatus status = co_await tryAccount(work, *account, admission);
    if (status != ExitStatus::Good)
        co_return status;
    const bool isKept =
        co_await keepSecret(work.parser, work.context, *account, work.keeper, admission->secret);
    // A password can be given each time, a sign-in cannot.
    if (!isKept && account->usesOAuth())
        co_return ExitStatus::Unusable;
    const auto stored = co_await work.store->setSetting(mailboxSetting, toSetting(*account));
    if (!stored) {
        work.context.console->complain(storeSentence(stored.error()));
        co_return ExitStatus::Unusable;
    }
    // Nobody would ever take the secret of the account before out of the keychain.
    const QString old = passwordKey(mailboxFrom(before.value_or(QByteArray())));
    if (old != passwordKey(MailboxAccount()) && old != passwordKey(*account))
        co_await work.keeper->forget(old);
    co_return ExitStatus::Good;
}

QCoro::Task<ExitStatus> testStored(MailboxWork work, MailboxAccount account)
{
    const auto admission =
        co_await readMailboxKeys(work.parser, work.common, work.context, account, work.keeper);
    co_return co_await tryAccount(work, account, admission);
}

QCoro::Task<ExitStatus> removeStored(MailboxWork work, MailboxAccount account)
{
    const auto stored = co_await work.store->setSetting(mailboxSetting, QByteArray());
    if (!stored) {
        work.context.console->complain(storeSentence(stored.error()));
        co_return ExitStatus::Unusable;
    }
    co_await work.keeper->forget(passwordKey(account));
    co_return ExitStatus::Good;
}

void show(const MailboxAccount &account, bool asJson, Console &console)
{
    const QString text = say(QT_TRANSLATE_NOOP("Terminal", "%1 at %2, folder %3"))
                             .arg(plainText(account.user),
                                  plainText(serverText(account)),
                                  plainText(account.folder));
    console.write(asJson ? toLine(toJson(account)) : text.toUtf8() + '\n');
}

} // namespace

void addMailboxOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"what"_s,
        say(QT_TRANSLATE_NOOP("Terminal", "set, test or remove; without it the mailbox is shown.")),
        u"[set|test|remove]"_s);
    parser.addOption(
        {u"user"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Name to sign in with, mostly the mail address.")),
         u"USER"_s});
    parser.addOption(
        {u"server"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "IMAP server; without it the usual one for the mail address.")),
         u"HOST[:PORT]"_s});
    parser.addOption(
        {u"folder"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Folder that the reports arrive in (default: INBOX).")),
         u"NAME"_s});
    parser.addOption(
        {u"starttls"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Begin without TLS and ask for it, as at port 143."))});
    addSecretOptions(parser);
    addOAuthOptions(parser);
}

QCoro::Task<ExitStatus> runMailbox(std::shared_ptr<QCommandLineParser> parser,
                                   CommonOptions common,
                                   CommandContext context)
{
    const QStringList arguments = parser->positionalArguments();
    const QString what = arguments.value(0);
    if (arguments.size() > 1 || !QStringList{{}, u"set"_s, u"test"_s, u"remove"_s}.contains(what)) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal", "mailbox needs set, test, remove or nothing more")));
        co_return ExitStatus::Unusable;
    }
    MailboxWork work;
    work.parser = parser;
    work.common = common;
    work.context = context;
    work.keeper = std::make_shared<PasswordKeeper>();
    work.store = co_await openStore(common, context);
    if (!work.store)
        co_return ExitStatus::Unusable;
    if (what == "set"_L1)
        co_return co_await setMailbox(work);
    const MailboxAccount account = co_await storedMailbox(work.store, context);
    if (account.isEmpty())
        co_return ExitStatus::Unusable;
    if (what == "test"_L1)
        co_return co_await testStored(work, account);
    if (what == "remove"_L1)
        co_return co_await removeStored(work, account);
    show(account, common.json, *context.console);
    co_return ExitStatus::Good;
}

} // namespace postseal
