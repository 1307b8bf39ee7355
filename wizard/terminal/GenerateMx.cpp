// SPDX-License-Identifier: Apache-2.0
// The mx lines of `generate`, from the DNS.
#include "terminal/GenerateMx.h"

#include "publish/MxSuggestion.h"
#include "terminal/Say.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString notLookedUp()
{
    return say(QT_TRANSLATE_NOOP(
        "Terminal", "The mail servers of %1 could not be looked up; name them with --mx"));
}

/// The MX hosts that an mx line can name. RFC 8461 section 3.2 wants host names there, so the other
/// ones are a problem of the DNS and not to be passed over.
FoundMx hostsOf(const DnsAnswer &answer, const QString &domain)
{
    FoundMx found;
    QStringList wrong;
    const QList<MxRecord> records = mxRecords(answer);
    const MxSuggestion lines = suggestMxLines(answer.name, records, ProviderKnowledge());
    found.patterns = lines.exact;
    for (const DomainName &mx : lines.unusable) {
        const QString host = mx.toDisplay();
        if (mx.isIpAddress())
            wrong.append(say(QT_TRANSLATE_NOOP("Terminal", "%1 is an IP address")).arg(host));
        else
            wrong.append(say(QT_TRANSLATE_NOOP("Terminal",
                                               "%1 has characters that host names must not have"))
                             .arg(host));
    }
    const bool onlyNull = lines.exact.isEmpty() && lines.unusable.isEmpty();
    if (records.isEmpty()) { // there are records, and none of them can be read
        found.status = ExitStatus::Undetermined;
        found.problem = notLookedUp().arg(domain);
    } else if (onlyNull) {
        found.status = ExitStatus::Failed;
        found.problem =
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "%1 says in the DNS that it takes no mail (null MX); if that is "
                                  "to change, name the mail servers with --mx"))
                .arg(domain);
    } else if (!wrong.isEmpty()) {
        found.status = ExitStatus::Failed;
        found.problem =
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "An MX record of %1 names no mail server that a policy can name: "
                                  "%2. Mend the DNS, or name the mail servers with --mx"))
                .arg(domain, wrong.join(u"; "_s));
    }
    return found;
}

FoundMx noMxFound(ExitStatus status, const QString &sentence, const QString &domain)
{
    return {{}, status, sentence.arg(domain)};
}

/// Without an MX record mail goes to the domain's own address, if it has one. RFC 5321 section 5.1.
QCoro::Task<FoundMx> implicitMx(DomainName domain,
                                std::shared_ptr<Resolver> resolver,
                                Deadline deadline,
                                StopToken stop)
{
    const QString name = domain.toDisplay();
    auto first = resolver->query(domain, RecordType::A, deadline, stop);
    auto second = resolver->query(domain, RecordType::Aaaa, deadline, stop);
    const DnsAnswer ipv4 = co_await first;
    const DnsAnswer ipv6 = co_await second;
    if (ipv4.hasRecords() || ipv6.hasRecords()) {
        FoundMx itself;
        itself.patterns.append(MxPattern::exactly(domain));
        co_return itself;
    }
    if (ipv4.isUndetermined() || ipv6.isUndetermined())
        co_return noMxFound(ExitStatus::Undetermined, notLookedUp(), name);
    const QString sentence = say(
        QT_TRANSLATE_NOOP("Terminal",
                          "%1 has neither an MX record nor an address, so mail cannot reach it; "
                          "name the mail servers with --mx"));
    co_return noMxFound(ExitStatus::Failed, sentence, name);
}

/// A remark on each MX host that is an alias: RFC 5321 section 5.1 does not want that, and senders
/// match the policy with the name in the MX record.
QCoro::Task<> remarkOnAliases(QList<MxPattern> patterns,
                              std::shared_ptr<Resolver> resolver,
                              CommandContext context)
{
    using std::chrono_literals::operator""s;
    constexpr qsizetype mostHosts = 32;
    const Deadline deadline = Deadline::in(3s); // for a remark
    std::vector<QCoro::Task<DnsAnswer>> questions;
    for (const MxPattern &pattern : patterns.first(std::min(patterns.size(), mostHosts))) {
        if (const auto host = DomainName::fromDns(pattern.toText()))
            questions.push_back(resolver->query(*host, RecordType::A, deadline, context.stop));
    }
    for (QCoro::Task<DnsAnswer> &question : questions) {
        const DnsAnswer answer = co_await question;
        if (answer.aliases.isEmpty())
            continue;
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "Remark: the MX host %1 is an alias of %2; the policy names the "
                                  "MX host, as senders compare it"))
                .arg(answer.name.toDisplay(), answer.finalName().toDisplay()));
    }
}

} // namespace

QCoro::Task<FoundMx> lookUpMx(DomainName domain, CommonOptions common, CommandContext context)
{
    using std::chrono_literals::operator""s;
    const QString name = domain.toDisplay();
    const auto network = makeNetwork(common);
    if (!network) {
        FoundMx nothing;
        nothing.status = ExitStatus::Unusable;
        nothing.problem = network.error();
        co_return nothing;
    }
    const std::shared_ptr<Resolver> resolver = network->resolver;
    const Deadline deadline = Deadline::in(10s);
    const DnsAnswer answer =
        co_await resolver->query(domain, RecordType::Mx, deadline, context.stop);
    if (answer.isUndetermined())
        co_return noMxFound(ExitStatus::Undetermined, notLookedUp(), name);
    if (answer.kind == AnswerKind::NxDomain) {
        const QString sentence =
            say(QT_TRANSLATE_NOOP("Terminal", "There is no domain %1 in the DNS"));
        co_return noMxFound(ExitStatus::Failed, sentence, name);
    }
    if (answer.kind == AnswerKind::CnameLoop) {
        const QString sentence = say(QT_TRANSLATE_NOOP(
            "Terminal", "The name %1 is an alias that leads nowhere; name the servers with --mx"));
        co_return noMxFound(ExitStatus::Failed, sentence, name);
    }
    if (answer.kind == AnswerKind::NoData)
        co_return co_await implicitMx(domain, resolver, deadline, context.stop);
    const FoundMx found = hostsOf(answer, name);
    const QList<MxPattern> patterns = found.patterns;
    if (found.status == ExitStatus::Good)
        co_await remarkOnAliases(patterns, resolver, context);
    co_return found;
}

} // namespace postseal
