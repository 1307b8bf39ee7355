// SPDX-License-Identifier: Apache-2.0
#include "base/DomainName.h"

#include <QUrl>

#include <algorithm>
#include <optional>

#include <libpsl.h>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 253; // RFC 1035 section 2.3.4, without length octets and root
constexpr qsizetype longestLabel = 63;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Positions of the dots that separate labels; escaped dots do not.
QList<qsizetype> separators(QByteArrayView name)
{
    QList<qsizetype> dots;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] == '\\')
            ++i;
        else if (name[i] == '.')
            dots.append(i);
    }
    return dots;
}

void appendEscaped(QByteArray &text, char c)
{
    // The set that ldns escapes.
    if (c == '.' || c == ';' || c == '(' || c == ')' || c == '\\')
        text.append('\\').append(c);
    else if (c > 0x20 && c < 0x7f)
        text.append(c);
    else
        text.append('\\').append(QByteArray::number(quint8(c)).rightJustified(3, '0'));
}

/// The octet that an escape stands for, RFC 1035 section 5.1; the index moves to its last
/// character. Nothing for what is no escape.
std::optional<char> unescape(QByteArrayView text, qsizetype &index)
{
    const auto isDigit = [&text](qsizetype at) {
        return at < text.size() && text[at] >= '0' && text[at] <= '9';
    };
    if (!isDigit(index + 1))
        return ++index < text.size() ? std::optional(text[index]) : std::nullopt;
    if (!isDigit(index + 2) || !isDigit(index + 3))
        return std::nullopt;
    const int octet = text.sliced(index + 1, 3).toInt();
    index += 3;
    return octet <= 255 ? std::optional(char(octet)) : std::nullopt;
}

/// The octets of each label; nothing when an escape is none.
std::optional<QList<QByteArray>> labelsOfText(QByteArrayView text)
{
    QList<QByteArray> labels(1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '.') {
            labels.append(QByteArray());
            continue;
        }
        const std::optional<char> octet = text[i] == '\\' ? unescape(text, i) : text[i];
        if (!octet)
            return std::nullopt;
        labels.last().append(*octet);
    }
    return labels;
}

bool looksLikeIpv4(QByteArrayView name)
{
    const QList<QByteArray> parts = name.toByteArray().split('.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QByteArray &part) {
               bool number = false;
               return part.toUInt(&number) <= 255 && number;
           });
}

bool looksLikeIpv6(QByteArrayView name)
{
    const bool digits = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')
            || c == ':' || c == '.';
    });
    return digits && std::count(name.begin(), name.end(), ':') >= 2;
}

/// What is left of a pasted URL or mail address when only the domain is wanted.
QString stripDecoration(QStringView text)
{
    QString name = text.trimmed().toString();
    while (name.startsWith(u'"') || name.startsWith(u'<') || name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'"') || name.endsWith(u'>') || name.endsWith(u'\'')
           || name.endsWith(u','))
        name.chop(1);
    if (name.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        name = name.mid(7);
    if (const qsizetype scheme = name.indexOf("://"_L1); scheme >= 0)
        name = name.mid(scheme + 3);
    if (const auto end = std::find_if(name.cbegin(),
                                      name.cend(),
                                      [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
        end != name.cend())
        name.truncate(end - name.cbegin());
    if (const qsizetype at = name.lastIndexOf(u'@'); at >= 0)
        name = name.mid(at + 1);
    // A port, but not the colons of an IPv6 address.
    if (name.count(u':') == 1 && !name.startsWith(u'['))
        name.truncate(name.indexOf(u':'));
    return name.trimmed();
}

const psl_ctx_t *suffixList()
{
    static const psl_ctx_t *list = psl_builtin();
    return list;
}

} // namespace

Result<DomainName, DomainNameError> DomainName::fromUserInput(QStringView text)
{
    QString name = stripDecoration(text.left(4096));
    if (name.isEmpty() || name == "."_L1)
        return failure(DomainNameError::Empty);
    if (name.startsWith(u'['))
        return failure(DomainNameError::IpAddress);
    // The ideographic full stops are dots to IDNA (RFC 3490 section 3.1).
    for (const QChar dot : {QChar(0x3002), QChar(0xFF0E), QChar(0xFF61)})
        name.replace(dot, u'.');
    if (name.endsWith(u'.'))
        name.chop(1);
    if (looksLikeIpv6(name.toUtf8()))
        return failure(DomainNameError::IpAddress);

    // toAce() answers nothing both for a bad character and for a length that no name can have.
    const QByteArray ace = QUrl::toAce(name).toLower();
    if (ace.isEmpty()) {
        const QStringList labels = name.split(u'.');
        const bool tooLong = name.size() > longestName
            || std::any_of(labels.begin(), labels.end(), [](const QString &label) {
                                 return label.size() > longestLabel;
                             });
        return failure(tooLong ? DomainNameError::TooLong : DomainNameError::NotADomain);
    }
    if (looksLikeIpv4(ace))
        return failure(DomainNameError::IpAddress);
    const DomainName domain(ace);
    if (ace.size() > longestName)
        return failure(DomainNameError::TooLong);
    for (const QByteArray &label : ace.split('.')) {
        if (label.size() > longestLabel)
            return failure(DomainNameError::TooLong);
    }
    if (!domain.isHostName())
        return failure(DomainNameError::NotADomain);
    // An A-label that stands for nothing: QUrl leaves it as it is. RFC 5891 section 5.4.
    for (const QByteArray &label : ace.split('.')) {
        if (label.startsWith("xn--")
            && QUrl::fromAce(label, QUrl::IgnoreIDNWhitelist) == QLatin1StringView(label))
            return failure(DomainNameError::NotADomain);
    }
    if (!ace.contains('.'))
        return failure(DomainNameError::SingleLabel);
    // No top-level domain is numeric (RFC 3696 section 2): "10.1" or "1.2.3" is a broken address.
    const QByteArray top = ace.mid(ace.lastIndexOf('.') + 1);
    if (std::all_of(top.begin(), top.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return failure(DomainNameError::NotADomain);
    return domain;
}

Result<DomainName, DomainNameError> DomainName::fromDns(QByteArrayView presentation)
{
    if (presentation == ".")
        return DomainName();
    if (presentation.isEmpty())
        return failure(DomainNameError::Empty);
    std::optional<QList<QByteArray>> labels = labelsOfText(presentation);
    if (!labels)
        return failure(DomainNameError::NotADomain);
    if (labels->last().isEmpty())
        labels->removeLast();
    return fromLabels(*labels);
}

Result<DomainName, DomainNameError> DomainName::fromLabels(const QList<QByteArray> &labels)
{
    QByteArray name;
    qsizetype total = qMax<qsizetype>(labels.size() - 1, 0);
    for (const QByteArray &label : labels) {
        if (label.isEmpty())
            return failure(DomainNameError::NotADomain);
        total += label.size();
        if (label.size() > longestLabel || total > longestName)
            return failure(DomainNameError::TooLong);
        if (!name.isEmpty())
            name.append('.');
        for (const char c : label)
            appendEscaped(name, c);
    }
    return DomainName(name.toLower());
}

QList<QByteArray> DomainName::labels() const
{
    return isRoot() ? QList<QByteArray>() : labelsOfText(m_name).value_or(QList<QByteArray>());
}

DomainName DomainName::literal(const char *name)
{
    const auto domain = fromDns(name);
    Q_ASSERT_X(domain, "DomainName::literal", name);
    return domain ? *domain : DomainName();
}

QString DomainName::toDisplay() const
{
    if (isRoot())
        return u"."_s;
    // Qt shows U-labels only below registries on a list of its own; here the user knows the domain.
    return isHostName() ? QUrl::fromAce(m_name, QUrl::IgnoreIDNWhitelist)
                        : QString::fromLatin1(m_name);
}

bool DomainName::isHostName() const
{
    if (isRoot())
        return false;
    const QList<QByteArray> labels = m_name.split('.');
    return std::all_of(labels.begin(), labels.end(), [](const QByteArray &label) {
        return !label.isEmpty() && label.front() != '-' && label.back() != '-'
            && std::all_of(
                label.begin(), label.end(), [](char c) { return isLetterOrDigit(c) || c == '-'; });
    });
}

bool DomainName::isIpAddress() const
{
    return looksLikeIpv4(m_name) || looksLikeIpv6(m_name)
        || (m_name.startsWith('[') && m_name.endsWith(']'));
}

bool DomainName::isPublicSuffix() const
{
    return !isRoot()
        && psl_is_public_suffix2(
               suffixList(), m_name.constData(), PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE)
        != 0;
}

DomainName DomainName::registrableDomain() const
{
    const char *domain = psl_registrable_domain(suffixList(), m_name.constData());
    if (!domain)
        return *this;
    // The list's library takes an escaped dot for one that separates labels.
    const DomainName found{QByteArray(domain)};
    return isSubdomainOf(found) ? found : *this;
}

DomainName DomainName::child(QByteArrayView label) const
{
    const QByteArray name = isRoot() ? label.toByteArray() : label.toByteArray() + '.' + m_name;
    const auto domain = fromDns(name);
    return domain ? *domain : DomainName();
}

DomainName DomainName::parent() const
{
    const QList<qsizetype> dots = separators(m_name);
    return dots.isEmpty() ? DomainName() : DomainName(m_name.mid(dots.first() + 1));
}

bool DomainName::isSubdomainOf(const DomainName &ancestor) const
{
    if (ancestor.isRoot() || m_name == ancestor.m_name)
        return true;
    // An escaped dot is part of a label, so the ancestor must begin behind a real one.
    return m_name.endsWith('.' + ancestor.m_name)
        && separators(m_name).contains(m_name.size() - ancestor.m_name.size() - 1);
}

int DomainName::labelCount() const
{
    return isRoot() ? 0 : int(separators(m_name).size()) + 1;
}

} // namespace postseal
