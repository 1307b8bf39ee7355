// SPDX-License-Identifier: Apache-2.0
#include "wording/EvidenceText.h"

#include <QCoreApplication>

namespace postseal {

namespace {

QString evidenceText(const char *source)
{
    return QCoreApplication::translate("Terminal", source);
}

} // namespace

QString describe(const EvidenceError &error, const QString &file)
{
    switch (error.kind) {
    case EvidenceError::Kind::NotEvidence:
        break;
    case EvidenceError::Kind::NewerVersion:
        return evidenceText(
                   QT_TRANSLATE_NOOP(
                       "Terminal",
                       "%1 was made by a later version of Postseal, which this one cannot read"))
            .arg(file);
    case EvidenceError::Kind::TooLarge:
        return evidenceText(
                   QT_TRANSLATE_NOOP("Terminal", "%1 is too large for the evidence of a check"))
            .arg(file);
    case EvidenceError::Kind::Damaged:
        return evidenceText(
                   QT_TRANSLATE_NOOP("Terminal",
                                     "%1 is damaged: it cannot be read at “%2”, so that nothing in "
                                     "it can be relied on"))
            .arg(file, QString::fromLatin1(error.where));
    }
    return evidenceText(QT_TRANSLATE_NOOP("Terminal", "%1 is not the evidence of a check"))
        .arg(file);
}

} // namespace postseal
