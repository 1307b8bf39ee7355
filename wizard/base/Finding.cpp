// SPDX-License-Identifier: Apache-2.0
#include "base/Finding.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

QString RfcRef::toString() const
{
    if (number == 0)
        return {};
    const QString text = u"RFC %1"_s.arg(number);
    return *section == '\0' ? text : u"%1 section %2"_s.arg(text, QString::fromLatin1(section));
}

Finding::Finding(FindingCode code,
                 QString subject,
                 QStringList values,
                 QByteArray evidence,
                 TextPosition position)
    : code(code)
    , severity(info(code).severity)
    , subject(std::move(subject))
    , values(std::move(values))
    , evidence(std::move(evidence))
    , position(position)
{ }

Finding Finding::withSeverity(Severity other) const
{
    Finding copy = *this;
    copy.severity = other;
    return copy;
}

Severity worst(const QList<Finding> &findings)
{
    Severity result = Severity::Pass;
    for (const Finding &finding : findings)
        result = worse(result, finding.severity);
    return result;
}

bool contains(const QList<Finding> &findings, FindingCode code)
{
    return std::any_of(findings.begin(), findings.end(), [code](const Finding &finding) {
        return finding.code == code;
    });
}

const char *toId(Step step)
{
    switch (step) {
    case Step::MailServers:
        return "mail-servers";
    case Step::Starttls:
        return "starttls";
    case Step::TlsRpt:
        return "tls-rpt";
    case Step::PolicyHost:
        return "policy-host";
    case Step::Policy:
        return "policy";
    case Step::Record:
        return "record";
    case Step::Coverage:
        return "coverage";
    case Step::Dane:
        return "dane";
    case Step::Report:
        return "report";
    }
    return "";
}

const char *toId(Severity severity)
{
    switch (severity) {
    case Severity::Pass:
        return "pass";
    case Severity::Info:
        return "info";
    case Severity::Warn:
        return "warn";
    case Severity::Unknown:
        return "unknown";
    case Severity::Fail:
        return "fail";
    }
    return "";
}

QString printable(QByteArrayView bytes)
{
    constexpr qsizetype longest = 200;
    QString text;
    for (const char c : bytes.first(std::min(bytes.size(), longest))) {
        if (c == '\\')
            text += R"(\\)"_L1;
        else if (c >= 0x20 && c < 0x7F)
            text += QLatin1Char(c);
        else
            text += u"\\x%1"_s.arg(uint(uchar(c)), 2, 16, QChar(u'0'));
    }
    if (bytes.size() > longest)
        text += u'…';
    return text;
}

} // namespace postseal
