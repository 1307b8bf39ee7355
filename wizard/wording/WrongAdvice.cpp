// SPDX-License-Identifier: Apache-2.0
#include "wording/WrongAdvice.h"

#include <QCoreApplication>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString adviceText(const char *source)
{
    return QCoreApplication::translate("WrongAdvice", source);
}

/// Microsoft's wildcard as the policy has it, without its star.
bool namesOutlookWithoutStar(const QString &entries)
{
    const QStringList all = entries.split(u", "_s);
    return all.contains(u"mail.protection.outlook.com"_s);
}

} // namespace

QString originOf(const Finding &finding)
{
    const QString value = finding.values.value(0);
    switch (finding.code) {
    case FindingCode::PolicyModeWrong:
        // support.google.com/a/answer/9711996
        if (finding.subject == "enforced"_L1)
            return adviceText(
                QT_TRANSLATE_NOOP("WrongAdvice", "A help page of Google shows it like that."));
        break;
    case FindingCode::PolicyUnknownField:
        if (finding.subject.compare(u"id"_s, Qt::CaseInsensitive) == 0) {
            return adviceText(QT_TRANSLATE_NOOP(
                "WrongAdvice",
                "Some web pages say that the id of the record must be in the file too; it need "
                "not."));
        }
        break;
    case FindingCode::CoverageMxNotCovered:
        if (finding.subject.endsWith(".mail.protection.outlook.com"_L1)
            && namesOutlookWithoutStar(value)) {
            return adviceText(QT_TRANSLATE_NOOP(
                "WrongAdvice",
                "A much-copied example for Microsoft 365 leaves out the “*.” before "
                "mail.protection.outlook.com."));
        }
        break;
    case FindingCode::CoverageWildcardTooDeep:
        if (value == "*.mx.microsoft"_L1) {
            return adviceText(QT_TRANSLATE_NOOP(
                "WrongAdvice",
                "This line is much-copied advice for Microsoft 365, but Microsoft's names have "
                "two parts before mx.microsoft."));
        }
        break;
    default: // all the rest of the catalogue is taught by nobody that we know of
        break;
    }
    return {};
}

} // namespace postseal
