// SPDX-License-Identifier: Apache-2.0
#include "publish/MoveTrial.h"

#include <QRegularExpression>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

MoveTrial::Host judge(const Policy &policy, const DomainName &name)
{
    MoveTrial::Host host{name, std::nullopt, std::nullopt};
    for (const MxPattern &line : policy.mx) {
        if (line.covers(name)) {
            host.line = line;
            return host;
        }
        if (line.isWildcard() && name.isSubdomainOf(line.domain()))
            host.nearMiss = line;
    }
    return host;
}

/// "10" before a host, and the type when a whole record was pasted.
bool isNoHost(const QString &word)
{
    bool isNumber = false;
    (void)word.toUInt(&isNumber);
    return isNumber || word.compare(u"MX"_s, Qt::CaseInsensitive) == 0
        || word.compare(u"IN"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

bool MoveTrial::fits() const
{
    return !hosts.isEmpty() && std::all_of(hosts.begin(), hosts.end(), [](const Host &host) {
        return host.line.has_value();
    });
}

QList<MxPattern> MoveTrial::missingLines() const
{
    QList<MxPattern> lines;
    for (const Host &host : hosts) {
        if (!host.line)
            lines.append(MxPattern::exactly(host.name));
    }
    return lines;
}

MoveTrial tryMove(const Policy &policy, const QString &typed)
{
    static const QRegularExpression gaps(u"[\\s,;]+"_s);
    // A pasted record begins with the name that it belongs to.
    static const QRegularExpression owner(u"^.*\\bMX\\s+(?=\\d)"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::CaseInsensitiveOption);
    MoveTrial trial;
    for (const QString &word : QString(typed).remove(owner).split(gaps, Qt::SkipEmptyParts)) {
        if (isNoHost(word))
            continue;
        const auto name = DomainName::fromUserInput(word);
        if (!name || !name->isHostName() || name->isIpAddress()) {
            trial.unreadable.append(word);
            continue;
        }
        const bool known =
            std::any_of(trial.hosts.begin(),
                        trial.hosts.end(),
                        [&name](const MoveTrial::Host &host) { return host.name == *name; });
        if (!known)
            trial.hosts.append(judge(policy, *name));
    }
    return trial;
}

} // namespace postseal
