// SPDX-License-Identifier: Apache-2.0
#include "publish/MxSuggestion.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// Each host once, in order of preference, without the root of a null MX.
QList<DomainName> hostsOf(QList<MxRecord> mx)
{
    std::stable_sort(mx.begin(), mx.end(), [](const MxRecord &a, const MxRecord &b) {
        return a.preference < b.preference;
    });
    QList<DomainName> hosts;
    for (const MxRecord &record : mx) {
        if (!record.host.isRoot() && !hosts.contains(record.host))
            hosts.append(record.host);
    }
    return hosts;
}

bool isCovered(const DomainName &host, const QList<MxPattern> &lines)
{
    return std::any_of(
        lines.begin(), lines.end(), [&host](const MxPattern &line) { return line.covers(host); });
}

/// The line as an expression that the hosts it can stand for match, "<…>" being part of a label.
QRegularExpression shapeOf(const QByteArray &line)
{
    QString expression;
    QString rest = QString::fromLatin1(line);
    if (rest.startsWith("*."_L1)) {
        expression = u"[^.]+\\."_s;
        rest = rest.mid(2);
    }
    while (!rest.isEmpty()) {
        const qsizetype open = rest.indexOf(u'<');
        const qsizetype close = rest.indexOf(u'>', std::max<qsizetype>(open, 0));
        if (open < 0 || close < 0)
            break;
        expression += QRegularExpression::escape(rest.left(open)) + u"[a-z0-9-]+"_s;
        rest = rest.mid(close + 1);
    }
    expression += QRegularExpression::escape(rest);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

/// A provider's line as mx lines: itself, or one for each host that has its shape.
QList<MxPattern> filled(QByteArray line, const DomainName &domain, const QList<DomainName> &hosts)
{
    line.replace(customerDomainPlaceholder, domain.toAscii());
    QList<MxPattern> result;
    if (!line.contains('<')) {
        if (const auto pattern = MxPattern::fromText(line))
            result.append(*pattern);
        return result;
    }
    const QRegularExpression shape = shapeOf(line);
    for (const DomainName &host : hosts) {
        if (!shape.match(QString::fromLatin1(host.toAscii())).hasMatch())
            continue;
        const QByteArray text =
            line.startsWith("*.") ? "*." + host.parent().toAscii() : host.toAscii();
        const auto pattern = MxPattern::fromText(text);
        if (pattern && !result.contains(*pattern))
            result.append(*pattern);
    }
    return result;
}

/// A wildcard for all customers of somebody who hands out names ("*.kasserver.com" is on the public
/// suffix list) would trust each of them.
bool trustsStrangers(const MxPattern &line)
{
    return line.isWildcard() && line.domain().isPublicSuffix();
}

/// The set for these hosts, or nothing when it has no wildcard, leaves a host out, or has a line
/// for nothing.
QList<MxPattern> fittingSet(const QList<QByteArray> &lines,
                            const DomainName &domain,
                            const QList<DomainName> &hosts)
{
    QList<MxPattern> set;
    for (const QByteArray &line : lines) {
        const QList<MxPattern> patterns = filled(line, domain, hosts);
        if (patterns.isEmpty())
            return {};
        set += patterns;
    }
    const bool hasWildcard = std::any_of(
        set.begin(), set.end(), [](const MxPattern &line) { return line.isWildcard(); });
    const bool eachIsUsed = std::all_of(set.begin(), set.end(), [&hosts](const MxPattern &line) {
        return std::any_of(hosts.begin(), hosts.end(), [&line](const DomainName &host) {
            return line.covers(host);
        });
    });
    const bool coversAll = std::all_of(hosts.begin(), hosts.end(), [&set](const DomainName &host) {
        return isCovered(host, set);
    });
    const bool good = hasWildcard && eachIsUsed && coversAll
        && std::none_of(set.begin(), set.end(), trustsStrangers);
    return good ? set : QList<MxPattern>();
}

QList<QList<QByteArray>> setsOf(const MailProvider &provider)
{
    QList<QList<QByteArray>> sets = provider.alternatives;
    sets.prepend(provider.mxLines);
    return sets;
}

/// The shortest set with a wildcard of all that the providers have; the first of equal ones, for
/// the lines that a provider names first are its own advice.
void suggestWildcards(MxSuggestion &suggestion,
                      const DomainName &domain,
                      const QList<DomainName> &hosts,
                      const QList<const MailProvider *> &providers)
{
    for (const MailProvider *provider : providers) {
        if (provider->strategy == MxStrategy::None)
            continue;
        for (const QList<QByteArray> &lines : setsOf(*provider)) {
            const QList<MxPattern> set = fittingSet(lines, domain, hosts);
            if (set.isEmpty()
                || (!suggestion.wildcard.isEmpty() && set.size() >= suggestion.wildcard.size()))
                continue;
            suggestion.wildcard = set;
            suggestion.provider = provider->id;
        }
    }
}

} // namespace

MxSuggestion suggestMxLines(const DomainName &domain,
                            const QList<MxRecord> &mx,
                            const ProviderKnowledge &knowledge)
{
    MxSuggestion suggestion;
    const QList<DomainName> hosts = hostsOf(mx);
    for (const DomainName &host : hosts) {
        // RFC 8461 section 3.2: an mx line is a Domain, never an address.
        if (const auto pattern = MxPattern::fromText(host.toAscii()))
            suggestion.exact.append(*pattern);
        else
            suggestion.unusable.append(host);
    }
    // What a policy cannot name is covered by no wildcard either.
    if (suggestion.unusable.isEmpty())
        suggestWildcards(suggestion, domain, hosts, knowledge.mailProvidersOf(domain, mx));
    return suggestion;
}

MxLineCheck checkMxLines(const QList<MxPattern> &lines, const QList<MxRecord> &mx)
{
    MxLineCheck check;
    const QList<DomainName> hosts = hostsOf(mx);
    for (const DomainName &host : hosts) {
        if (!isCovered(host, lines))
            check.uncovered.append(host);
    }
    for (const MxPattern &line : lines) {
        const bool used = std::any_of(hosts.begin(), hosts.end(), [&line](const DomainName &host) {
            return line.covers(host);
        });
        if (!used && !check.unused.contains(line))
            check.unused.append(line);
    }
    return check;
}

} // namespace postseal
