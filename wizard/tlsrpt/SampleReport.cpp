// SPDX-License-Identifier: Apache-2.0
#include "tlsrpt/SampleReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

const QString sampleOrganization = QStringLiteral("Postseal sample report");
/// A name that nobody can have: RFC 6761 section 6.4.
const QString sampleSender = QStringLiteral("sample.postseal.invalid");

QString sampleContact()
{
    return u"nobody@"_s + sampleSender;
}

} // namespace

SampleReport makeSampleReport(const DomainName &domain, const QDateTime &nowUtc)
{
    const QString name = QString::fromLatin1(domain.toAscii());
    const QDateTime begin(nowUtc.date().addDays(-1), QTime(0, 0), Qt::UTC);
    const QDateTime end = begin.addDays(1).addSecs(-1);
    const QString id = u"sample-"_s + QString::number(nowUtc.toSecsSinceEpoch());
    const QJsonObject policy{{u"policy-type"_s, u"no-policy-found"_s}, {u"policy-domain"_s, name}};
    const QJsonObject summary{{u"total-successful-session-count"_s, 0},
                              {u"total-failure-session-count"_s, 0}};
    const QJsonObject report{
        {u"organization-name"_s, sampleOrganization},
        {u"contact-info"_s, sampleContact()},
        {u"report-id"_s, id},
        {u"date-range"_s,
         QJsonObject{{u"start-datetime"_s, begin.toString(Qt::ISODate)},
                     {u"end-datetime"_s, end.toString(Qt::ISODate)}}},
        {u"policies"_s, QJsonArray{QJsonObject{{u"policy"_s, policy}, {u"summary"_s, summary}}}}};
    return {u"%1!%2!%3!%4!%5.json"_s.arg(sampleSender,
                                         name,
                                         QString::number(begin.toSecsSinceEpoch()),
                                         QString::number(end.toSecsSinceEpoch()),
                                         id),
            QJsonDocument(report).toJson()};
}

bool isSampleReport(const QString &organization, const QString &contact)
{
    return organization == sampleOrganization && contact == sampleContact();
}

} // namespace postseal
