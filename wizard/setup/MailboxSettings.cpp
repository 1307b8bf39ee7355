// SPDX-License-Identifier: Apache-2.0
#include "setup/MailboxSettings.h"

#include "base/DomainName.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 tlsPort = 993; // RFC 8314 section 7.2
constexpr quint16 startTlsPort = 143;

quint16 usualPort(const MailboxAccount &account)
{
    return account.security == MailboxAccount::Security::Tls ? tlsPort : startTlsPort;
}

/// "mailserver": a name without a dot, as in a network of one's own. RFC 1123 section 2.1.
bool isLocalName(const QString &text)
{
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return label.match(text).hasMatch();
}

QJsonObject objectOf(const QByteArray &setting)
{
    return QJsonDocument::fromJson(setting).object();
}

/// The mailbox's, however one signs in.
QByteArray placeOf(MailboxAccount account)
{
    account.client = {};
    return toSetting(account);
}

} // namespace

QByteArray toSetting(const MailboxAccount &account)
{
    if (account.isEmpty())
        return {};
    const bool isTls = account.security == MailboxAccount::Security::Tls;
    QJsonObject object{{u"server"_s, account.server},
                       {u"port"_s, account.port},
                       {u"security"_s, isTls ? u"tls"_s : u"starttls"_s},
                       {u"user"_s, account.user},
                       {u"folder"_s, account.folder}};
    if (account.usesOAuth()) {
        object.insert(u"client_id"_s, account.client.id);
        object.insert(u"issuer"_s, account.client.issuer);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

MailboxAccount mailboxFrom(const QByteArray &setting)
{
    const QJsonObject object = objectOf(setting);
    MailboxAccount account;
    account.server = object.value("server"_L1).toString();
    if (object.value("security"_L1).toString() == "starttls"_L1)
        account.security = MailboxAccount::Security::StartTls;
    account.port = quint16(object.value("port"_L1).toInt(usualPort(account)));
    account.user = object.value("user"_L1).toString();
    account.folder = object.value("folder"_L1).toString(account.folder);
    account.client.id = object.value("client_id"_L1).toString();
    if (!account.usesOAuth())
        return account;
    // Whoever wrote this, it is a secret's way.
    const auto issuer = issuerFrom(object.value("issuer"_L1).toString());
    if (!issuer)
        return {};
    account.client.issuer = *issuer;
    return account;
}

QString passwordKey(const MailboxAccount &account)
{
    const QString place = account.user + u" @ "_s + account.server;
    return account.usesOAuth()
        ? u"%1 (%2, %3)"_s.arg(place, account.client.id, account.client.issuer)
        : place;
}

QByteArray toSetting(const MailboxPosition &position, const MailboxAccount &account)
{
    return QJsonDocument(QJsonObject{{u"account"_s, QString::fromUtf8(placeOf(account))},
                                     {u"validity"_s, qint64(position.validity)},
                                     {u"uid"_s, qint64(position.uid)}})
        .toJson(QJsonDocument::Compact);
}

MailboxPosition positionFrom(const QByteArray &setting, const MailboxAccount &account)
{
    const QJsonObject object = objectOf(setting);
    if (object.value("account"_L1).toString().toUtf8() != placeOf(account))
        return {};
    return {quint32(object.value("validity"_L1).toInteger()),
            quint32(object.value("uid"_L1).toInteger())};
}

bool readServer(const QString &text, MailboxAccount &account)
{
    QString host = text.trimmed();
    quint16 port = usualPort(account);
    const qsizetype colon = host.lastIndexOf(u':');
    // An IPv6 address has colons of its own; with a port it stands in brackets.
    const bool hasPort = colon > 0 && (host.count(u':') == 1 || host[colon - 1] == u']');
    if (hasPort) {
        bool isNumber = false;
        port = host.sliced(colon + 1).toUShort(&isNumber);
        host.truncate(colon);
        if (!isNumber || port == 0)
            return false;
    }
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1).chopped(1);
    if (QHostAddress(host).isNull() && !isLocalName(host)) {
        const auto name = DomainName::fromUserInput(host);
        if (!name)
            return false;
        host = QString::fromLatin1(name->toAscii());
    }
    account.server = host;
    account.port = port;
    return true;
}

QString serverText(const MailboxAccount &account)
{
    if (account.port == usualPort(account))
        return account.server;
    const bool isV6 = account.server.contains(u':');
    return (isV6 ? u'[' + account.server + u']' : account.server) + u':'
        + QString::number(account.port);
}

QString likelyServer(const QString &address)
{
    static const QMap<QString, QString> known{
        {u"gmail.com"_s, u"imap.gmail.com"_s},
        {u"googlemail.com"_s, u"imap.gmail.com"_s},
        {u"gmx.de"_s, u"imap.gmx.net"_s},
        {u"gmx.net"_s, u"imap.gmx.net"_s},
        {u"hotmail.com"_s, microsoftServer},
        {u"icloud.com"_s, u"imap.mail.me.com"_s},
        {u"me.com"_s, u"imap.mail.me.com"_s},
        {u"outlook.com"_s, microsoftServer},
        {u"web.de"_s, u"imap.web.de"_s},
        {u"yahoo.com"_s, u"imap.mail.yahoo.com"_s},
    };
    const QString domain = address.section(u'@', 1).trimmed().toLower();
    if (domain.isEmpty())
        return {};
    return known.value(domain, u"imap."_s + domain);
}

QString likelyTenant(const QString &address)
{
    // Private accounts belong to a tenant of that name.
    static const QStringList personal{u"hotmail.com"_s, u"outlook.com"_s, u"live.com"_s};
    const auto domain = DomainName::fromUserInput(address.section(u'@', 1));
    if (!domain || domain->isRoot())
        return {};
    const QString name = QString::fromLatin1(domain->toAscii());
    return personal.contains(name) ? u"consumers"_s : name;
}

} // namespace postseal
