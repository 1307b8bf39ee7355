// SPDX-License-Identifier: Apache-2.0
#include "rollout/RolloutStage.h"

#include <array>

namespace postseal {

namespace {

constexpr std::array stageIds = {
    std::pair(RolloutStage::NotStarted, "not-started"),
    std::pair(RolloutStage::Publishing, "publishing"),
    std::pair(RolloutStage::Testing, "testing"),
    std::pair(RolloutStage::Ready, "ready"),
    std::pair(RolloutStage::Enforcing, "enforcing"),
    std::pair(RolloutStage::LongTerm, "long-term"),
    std::pair(RolloutStage::Removing, "removing"),
    std::pair(RolloutStage::Off, "off"),
};

RolloutStage stageOf(const Policy &policy)
{
    switch (policy.mode) {
    case PolicyMode::Testing:
        return RolloutStage::Testing;
    case PolicyMode::Enforce:
        return policy.maxAge >= longTermMaxAge ? RolloutStage::LongTerm : RolloutStage::Enforcing;
    case PolicyMode::None:
        break;
    }
    return RolloutStage::Removing;
}

} // namespace

const char *toId(RolloutStage stage)
{
    for (const auto &[each, id] : stageIds) {
        if (each == stage)
            return id;
    }
    return "not-started";
}

std::optional<RolloutStage> rolloutStageFromId(QByteArrayView id)
{
    for (const auto &[each, text] : stageIds) {
        if (id == text)
            return each;
    }
    return std::nullopt;
}

std::optional<RolloutStage> stageSeen(const Assessment &assessment)
{
    if (policyInForce(assessment))
        return stageOf(*assessment.policy.policy);
    // Whether senders find a policy is just what could not be found out.
    const auto unknown = [&assessment](Step step) {
        return assessment.step(step).status == StepStatus::Unknown;
    };
    if (unknown(Step::Record)
        || (assessment.record.record && (unknown(Step::PolicyHost) || unknown(Step::Policy))))
        return std::nullopt;
    const bool anything = assessment.record.verdict != RecordVerdict::None
        || assessment.tlsRpt.verdict != TlsRptVerdict::None || !assessment.policyText.isEmpty();
    return anything ? RolloutStage::Publishing : RolloutStage::NotStarted;
}

bool isEnforced(RolloutStage stage)
{
    return stage == RolloutStage::Enforcing || stage == RolloutStage::LongTerm;
}

bool isUnderPolicy(RolloutStage stage)
{
    return stage == RolloutStage::Testing || stage == RolloutStage::Ready || isEnforced(stage);
}

} // namespace postseal
