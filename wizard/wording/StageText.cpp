// SPDX-License-Identifier: Apache-2.0
#include "wording/StageText.h"

#include <QCoreApplication>

namespace postseal {

namespace {

QString stageText(const char *source)
{
    return QCoreApplication::translate("Stages", source);
}

} // namespace

QString stageName(RolloutStage stage)
{
    switch (stage) {
    case RolloutStage::NotStarted:
        return stageText(QT_TRANSLATE_NOOP("Stages", "Not set up"));
    case RolloutStage::Publishing:
        return stageText(QT_TRANSLATE_NOOP("Stages", "Being set up"));
    case RolloutStage::Testing:
        return stageText(QT_TRANSLATE_NOOP("Stages", "Testing"));
    case RolloutStage::Ready:
        return stageText(QT_TRANSLATE_NOOP("Stages", "Ready to enforce"));
    case RolloutStage::Enforcing:
        return stageText(QT_TRANSLATE_NOOP("Stages", "Enforced"));
    case RolloutStage::LongTerm:
        return stageText(QT_TRANSLATE_NOOP("Stages", "Enforced, long term"));
    case RolloutStage::Removing:
        return stageText(QT_TRANSLATE_NOOP("Stages", "Being switched off"));
    case RolloutStage::Off:
        return stageText(QT_TRANSLATE_NOOP("Stages", "Switched off"));
    }
    return {};
}

} // namespace postseal
