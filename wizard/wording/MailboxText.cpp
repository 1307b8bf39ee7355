// SPDX-License-Identifier: Apache-2.0
// Sentences about the mailbox that reports are fetched from.
#include "wording/MailboxText.h"

#include <QCoreApplication>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString mailboxText(const char *source)
{
    return QCoreApplication::translate("Mailbox", source);
}

/// A headline and a text of a fault; %1 the server, %2 the port, %3 the user, %4 the folder.
struct FaultWords
{
    const char *headline;
    const char *text;
};

FaultWords wordsOfWay(MailboxFault fault)
{
    switch (fault) {
    case MailboxFault::NoSuchHost:
        return {QT_TRANSLATE_NOOP("Mailbox", "There is no server called %1"),
                QT_TRANSLATE_NOOP(
                    "Mailbox",
                    "Its name is not in the DNS, or this computer has no connection. Look up the "
                    "name of the IMAP server in your provider's help.")};
    case MailboxFault::Refused:
        return {QT_TRANSLATE_NOOP("Mailbox", "%1 takes no connection at port %2"),
                QT_TRANSLATE_NOOP(
                    "Mailbox",
                    "The computer is there, and no IMAP server listens at this port. Compare "
                    "server and port with your provider's help.")};
    case MailboxFault::Silent:
        return {
            QT_TRANSLATE_NOOP("Mailbox", "%1 does not answer"),
            QT_TRANSLATE_NOOP(
                "Mailbox",
                "Nothing came in time from port %2. A firewall may be in the way, or the server "
                "is busy. Try again later, or from another network.")};
    case MailboxFault::Lost:
        return {QT_TRANSLATE_NOOP("Mailbox", "The connection to %1 ended too soon"),
                QT_TRANSLATE_NOOP(
                    "Mailbox",
                    "What had come by then is stored. The next time it goes on from there.")};
    case MailboxFault::Nonsense:
        return {QT_TRANSLATE_NOOP("Mailbox", "%1 does not speak IMAP at port %2"),
                QT_TRANSLATE_NOOP(
                    "Mailbox",
                    "What it sent is not what a mailbox server sends. Compare server and port with "
                    "your provider's help.")};
    case MailboxFault::Stopped:
        return {QT_TRANSLATE_NOOP("Mailbox", "It was stopped"),
                QT_TRANSLATE_NOOP("Mailbox", "What had come by then is stored.")};
    default:
        break;
    }
    return {
        QT_TRANSLATE_NOOP("Mailbox", "%1 cannot be reached"),
        QT_TRANSLATE_NOOP("Mailbox", "There is trouble on the way to port %2. Try again later.")};
}

FaultWords wordsOfTls(MailboxFault fault)
{
    switch (fault) {
    case MailboxFault::NoTls:
        return {QT_TRANSLATE_NOOP("Mailbox", "%1 offers no encryption at port %2"),
                QT_TRANSLATE_NOOP("Mailbox",
                                  "Your password was not sent: anybody on the way could have read "
                                  "it. Use port 993, or "
                                  "with STARTTLS port 143.")};
    case MailboxFault::WrongName:
        return {QT_TRANSLATE_NOOP("Mailbox", "The certificate is not for %1"),
                QT_TRANSLATE_NOOP("Mailbox",
                                  "Another server may be pretending to be yours, so your password "
                                  "was not sent. Use the "
                                  "name of the server that your provider tells, not an address or "
                                  "a name of your own.")};
    case MailboxFault::Expired:
        return {
            QT_TRANSLATE_NOOP("Mailbox", "The certificate of %1 is not valid today"),
            QT_TRANSLATE_NOOP("Mailbox",
                              "It has ended or has not begun, so your password was not sent. Check "
                              "the date of this "
                              "computer; if that is right, the server needs a new certificate.")};
    default:
        break;
    }
    return {QT_TRANSLATE_NOOP("Mailbox", "The certificate of %1 is not trusted"),
            QT_TRANSLATE_NOOP("Mailbox",
                              "Nobody whom this computer trusts vouches for it, so your password "
                              "was not sent. A server "
                              "of your own needs a certificate of a public authority, or its "
                              "authority must be known to "
                              "this computer.")};
}

FaultWords wordsOfSigningIn(MailboxFault fault)
{
    switch (fault) {
    case MailboxFault::LoginDisabled:
        return {
            QT_TRANSLATE_NOOP("Mailbox", "%1 lets no program in with a password"),
            QT_TRANSLATE_NOOP(
                "Mailbox",
                "Sign in with the browser instead, if your provider lets you register programs. "
                "Or let the reports be forwarded to another mailbox, or save them into a folder "
                "that Postseal watches.")};
    case MailboxFault::WrongPassword:
        return {QT_TRANSLATE_NOOP("Mailbox", "%1 does not accept the password of %3"),
                QT_TRANSLATE_NOOP(
                    "Mailbox",
                    "Type it once more. Some providers want the whole address as the name, and a "
                    "password of its own for each program.")};
    case MailboxFault::NoFolder:
        return {QT_TRANSLATE_NOOP("Mailbox", "There is no folder “%4”"),
                QT_TRANSLATE_NOOP("Mailbox", "Folders that there are: %5.")};
    default:
        break;
    }
    return {QT_TRANSLATE_NOOP("Mailbox", "%1 does not do what it was asked for"),
            QT_TRANSLATE_NOOP("Mailbox", "It may be out of order just now. Try again later.")};
}

FaultWords wordsOfBrowser(MailboxFault fault)
{
    switch (fault) {
    case MailboxFault::NoOAuth:
        return {QT_TRANSLATE_NOOP("Mailbox", "%1 does not take a sign-in from the browser"),
                QT_TRANSLATE_NOOP("Mailbox",
                                  "It does not offer XOAUTH2. Sign in with a password, or compare "
                                  "the name of the server with your provider's help.")};
    case MailboxFault::TokenRefused:
        return {QT_TRANSLATE_NOOP("Mailbox", "%1 does not let whoever signed in into %3"),
                QT_TRANSLATE_NOOP("Mailbox",
                                  "The sign-in itself went well. The person must be allowed to "
                                  "read this mailbox, and IMAP must be switched on for it.")};
    case MailboxFault::SignInUnreachable:
        return {QT_TRANSLATE_NOOP("Mailbox", "The sign-in server cannot be reached"),
                QT_TRANSLATE_NOOP("Mailbox",
                                  "It gives out what opens the mailbox. Try again later, or check "
                                  "its address.")};
    case MailboxFault::SignInEnded:
        return {QT_TRANSLATE_NOOP("Mailbox", "Somebody has to sign in again for %3"),
                QT_TRANSLATE_NOOP("Mailbox",
                                  "The permission has ended: they last only so long, and a new "
                                  "password or an administrator can end them too.")};
    case MailboxFault::NoSignInServer:
        return {
            QT_TRANSLATE_NOOP("Mailbox", "That is no sign-in server"),
            QT_TRANSLATE_NOOP("Mailbox",
                              "What came from there is not what one says. Compare the tenant or "
                              "the address with what your provider shows.")};
    case MailboxFault::SignInNotLasting:
        return {QT_TRANSLATE_NOOP("Mailbox", "The sign-in would end after an hour"),
                QT_TRANSLATE_NOOP("Mailbox",
                                  "The sign-in server gives no lasting permission. Let the program "
                                  "have “offline_access” there.")};
    case MailboxFault::NobodySignedIn:
        return {QT_TRANSLATE_NOOP("Mailbox", "Nobody has signed in"),
                QT_TRANSLATE_NOOP("Mailbox",
                                  "The browser has not come back. If its page showed an error, "
                                  "compare the IDs, and whether http://localhost is registered as "
                                  "redirect URI.")};
    default:
        break;
    }
    return {QT_TRANSLATE_NOOP("Mailbox", "The sign-in server refuses"),
            QT_TRANSLATE_NOOP("Mailbox",
                              "Compare the IDs with those that the provider shows, and whether the "
                              "program may read mail there.")};
}

FaultWords wordsOf(MailboxFault fault)
{
    switch (fault) {
    case MailboxFault::NoOAuth:
    case MailboxFault::TokenRefused:
    case MailboxFault::SignInUnreachable:
    case MailboxFault::SignInRefused:
    case MailboxFault::SignInEnded:
    case MailboxFault::NoSignInServer:
    case MailboxFault::SignInNotLasting:
    case MailboxFault::NobodySignedIn:
        return wordsOfBrowser(fault);
    case MailboxFault::NoTls:
    case MailboxFault::WrongName:
    case MailboxFault::Expired:
    case MailboxFault::NotTrusted:
        return wordsOfTls(fault);
    case MailboxFault::LoginDisabled:
    case MailboxFault::WrongPassword:
    case MailboxFault::NoFolder:
    case MailboxFault::ServerRefuses:
    case MailboxFault::Unavailable:
        return wordsOfSigningIn(fault);
    default:
        return wordsOfWay(fault);
    }
}

/// Puts the values into their places, all at once: one may have a "%1" in it. A sentence need not
/// have a place for each.
QString filled(const QString &text, const QStringList &values)
{
    QString whole;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int place = text[at] == u'%' ? text.mid(at + 1, 1).toInt() : 0;
        whole += place > 0 ? values.value(place - 1) : QString(text[at]);
        at += place > 0 ? 1 : 0;
    }
    return whole;
}

bool isOf(const QString &server, QLatin1StringView domain)
{
    return server.compare(domain, Qt::CaseInsensitive) == 0
        || server.endsWith(u'.' + domain, Qt::CaseInsensitive);
}

} // namespace

MailboxSentence describe(const MailboxError &error, const MailboxAccount &account)
{
    const FaultWords words = wordsOf(error.fault);
    const QString folders = error.folders.isEmpty() ? u"–"_s : error.folders.join(u", "_s);
    const QStringList values{
        account.server, QString::number(account.port), account.user, account.folder, folders};
    MailboxSentence sentence{filled(mailboxText(words.headline), values),
                             filled(mailboxText(words.text), values)};
    if (!error.words.isEmpty())
        sentence.text += u' '
            + mailboxText(QT_TRANSLATE_NOOP("Mailbox", "In its own words: “%1”")).arg(error.words);
    return sentence;
}

QString mailboxAdvice(const QString &server)
{
    if (wantsBrowser(server))
        return mailboxText(QT_TRANSLATE_NOOP(
            "Mailbox",
            "Microsoft 365 and Outlook.com let programs in only when somebody signs in with the "
            "browser. For that an administrator registers Postseal once in Microsoft Entra and "
            "gets two IDs; the manual says how. Without them, add a rule that forwards TLS reports "
            "to another mailbox, or save them from Outlook into a folder that Postseal watches."));
    if (isOf(server, "gmail.com"_L1) || isOf(server, "googlemail.com"_L1))
        return mailboxText(QT_TRANSLATE_NOOP(
            "Mailbox",
            "Google wants an app password here, not the one that you use in the browser: turn on "
            "2-Step Verification in "
            "your Google account, then make one at myaccount.google.com/apppasswords. A Workspace "
            "administrator may have "
            "switched them off."));
    if (isOf(server, "mail.yahoo.com"_L1) || isOf(server, "mail.me.com"_L1)
        || isOf(server, "fastmail.com"_L1))
        return mailboxText(QT_TRANSLATE_NOOP("Mailbox",
                                             "This provider wants an app password here, which you "
                                             "make in the security settings of your account."));
    if (isOf(server, "imap.gmx.net"_L1) || isOf(server, "imap.web.de"_L1))
        return mailboxText(QT_TRANSLATE_NOOP(
            "Mailbox",
            "IMAP must be switched on first, in the settings of the mailbox (POP3/IMAP)."));
    return {};
}

bool wantsBrowser(const QString &server)
{
    return isOf(server, "office365.com"_L1) || isOf(server, "outlook.com"_L1);
}

QString signedInPage()
{
    return mailboxText(
        QT_TRANSLATE_NOOP("Mailbox", "You can close this page now and go on in Postseal."));
}

} // namespace postseal
