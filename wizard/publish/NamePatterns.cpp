// SPDX-License-Identifier: Apache-2.0
#include "publish/NamePatterns.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int fitOfExpression = 1000; // over the length of any name

bool hasSuffix(QByteArrayView host, QByteArrayView suffix)
{
    if (!host.endsWith(suffix))
        return false;
    const qsizetype before = host.size() - suffix.size();
    return suffix.startsWith('.') || before == 0 || host[before - 1] == '.';
}

bool standsForItself(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

/// Something that may change the meaning of what looks like plain letters.
bool isIntricate(QByteArrayView pattern)
{
    int depth = 0;
    for (const char c : pattern) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == '|' && depth == 0)
            return true;
    }
    return pattern.contains("(?") || pattern.contains("\\Q");
}

/// The plain letters behind "^", up to the first thing that is not plain.
QByteArray literalStart(QByteArrayView pattern)
{
    QByteArray start;
    if (!pattern.startsWith('^') || isIntricate(pattern))
        return start;
    qsizetype i = 1;
    while (i < pattern.size()) {
        const bool dot = pattern.sliced(i).startsWith("\\.");
        if (!dot && !standsForItself(pattern[i]))
            break;
        const qsizetype next = i + (dot ? 2 : 1);
        if (next < pattern.size() && QByteArrayView("?*{").contains(pattern[next]))
            break; // may be absent
        start += dot ? '.' : pattern[i];
        i = next;
    }
    return start;
}

/// The plain letters before "$", back to the first thing that is not plain.
QByteArray literalEnd(QByteArrayView pattern)
{
    QByteArray end;
    if (!pattern.endsWith('$') || isIntricate(pattern))
        return end;
    qsizetype i = pattern.size() - 1; // what stands before i is looked at
    while (i > 0) {
        const bool escaped = i > 1 && pattern[i - 2] == '\\';
        const char c = pattern[i - 1];
        if (escaped ? c != '.' : !standsForItself(c))
            break;
        end.prepend(c);
        i -= escaped ? 2 : 1;
    }
    return end;
}

} // namespace

NameExpression::NameExpression(const QString &pattern)
    : m_expression(pattern)
    , m_start(literalStart(pattern.toUtf8()))
    , m_end(literalEnd(pattern.toUtf8()))
{ }

bool NameExpression::matches(const DomainName &host, const DomainName &customer) const
{
    if (!host.toAscii().startsWith(m_start) || !host.toAscii().endsWith(m_end))
        return false;
    const QString name = QString::fromLatin1(host.toAscii());
    const auto placeholder = QLatin1StringView(customerDomainPlaceholder);
    if (!pattern().contains(placeholder))
        return m_expression.match(name).hasMatch();
    const QString domain = QRegularExpression::escape(QString::fromLatin1(customer.toAscii()));
    QString filled = pattern();
    return QRegularExpression(filled.replace(placeholder, domain)).match(name).hasMatch();
}

int NamePatterns::fit(const DomainName &host, const DomainName &customer) const
{
    for (const NameExpression &expression : expressions) {
        if (expression.matches(host, customer))
            return fitOfExpression;
    }
    int best = 0;
    for (const QByteArray &suffix : suffixes) {
        if (hasSuffix(host.toAscii(), suffix))
            best = std::max(best, int(suffix.size()));
    }
    return best;
}

} // namespace postseal
