// SPDX-License-Identifier: Apache-2.0
// postseal-cli practice: the practice network in the foreground.
#include "base/WaitPoint.h"
#include "practice/PracticeNetwork.h"
#include "terminal/Commands.h"
#include "terminal/FindingOutput.h"
#include "terminal/Say.h"

#include <QCoreApplication>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QJsonObject practiceDocument(const PracticeNetwork &network)
{
    const ResolverSettings settings = network.resolverSettings();
    QJsonArray resolvers;
    for (const Endpoint &server : settings.servers)
        resolvers.append(server.toString());
    QJsonArray domains;
    for (const PracticeDomain &domain : network.domains()) {
        QJsonArray findings;
        for (const QByteArray &id : domain.expectedFindings)
            findings.append(QString::fromLatin1(id));
        domains.append(QJsonObject{{u"domain"_s, QString::fromLatin1(domain.name.toAscii())},
                                   {u"fault"_s, QString::fromLatin1(domain.fault)},
                                   {u"findings"_s, findings}});
    }
    QJsonArray map;
    for (const auto &[wanted, real] : network.endpointMap())
        map.append(
            QJsonObject{{u"address"_s, wanted.toString()}, {u"connects_to"_s, real.toString()}});
    return QJsonObject{{u"schema"_s, 1},
                       {u"resolver"_s, resolvers},
                       {u"dns_port"_s, settings.authoritativePort},
                       {u"trust_anchor"_s, QString::fromLatin1(settings.trustAnchors)},
                       {u"ca"_s, QString::fromLatin1(network.authorityPem())},
                       {u"domains"_s, domains},
                       {u"map"_s, map}};
}

QString practiceText(const PracticeNetwork &network, const TextStyle &style)
{
    const ResolverSettings settings = network.resolverSettings();
    QString text =
        style.bold(say(QT_TRANSLATE_NOOP("Terminal", "The practice network runs until Ctrl-C.")))
        + u"\n\n"_s;
    for (const Endpoint &server : settings.servers)
        text += say(QT_TRANSLATE_NOOP("Terminal", "DNS server for other tools: %1"))
                    .arg(server.toString())
            + u'\n';
    text += u'\n'
        + style.bold(say(QT_TRANSLATE_NOOP("Terminal", "Domains and what is wrong with them")))
        + u'\n';
    QList<QStringList> domains;
    for (const PracticeDomain &domain : network.domains())
        domains.append(
            {QString::fromLatin1(domain.name.toAscii()), QString::fromLatin1(domain.fault)});
    text += aligned(domains, 2);
    text += u'\n'
        + style.bold(say(QT_TRANSLATE_NOOP(
            "Terminal", "Addresses in the DNS answers, and where to connect instead")))
        + u'\n';
    QList<QStringList> map;
    for (const auto &[wanted, real] : network.endpointMap())
        map.append({wanted.toString(), real.toString()});
    text += aligned(map, 2);
    text += u'\n'
        + style.bold(say(QT_TRANSLATE_NOOP("Terminal", "Certificate authority to trust meanwhile")))
        + u'\n' + QString::fromLatin1(network.authorityPem());
    return text;
}

} // namespace

void addPracticeOptions(QCommandLineParser &) { }

QCoro::Task<ExitStatus> runPractice(std::shared_ptr<QCommandLineParser> parser,
                                    CommonOptions options,
                                    CommandContext context)
{
    if (!parser->positionalArguments().isEmpty()) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal", "practice takes no arguments")));
        co_return ExitStatus::Unusable;
    }
    const auto network = PracticeNetwork::start();
    if (!network) {
        const QString why =
            say(QT_TRANSLATE_NOOP("Terminal", "The practice network does not start: %1"))
                .arg(network.error().what);
        context.console->complain(why);
        co_return ExitStatus::Undetermined;
    }
    const TextStyle style(wantsColors(context.console->outputIsTerminal()));
    context.console->write(options.json ? toLine(practiceDocument(**network))
                                        : practiceText(**network, style).toUtf8());
    if (!context.console->outputError().isEmpty())
        co_return ExitStatus::Unusable; // nobody could learn how to reach it
    const Deadline never;
    WaitPoint point(never, context.stop);
    co_await point.wait();
    co_return ExitStatus::Good;
}

} // namespace postseal
