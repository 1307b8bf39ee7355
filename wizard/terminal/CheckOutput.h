// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"
#include "terminal/CommandLine.h"
#include "terminal/TextStyle.h"

#include <QJsonObject>

namespace postseal {

/// What a command that judged a domain ends with.
[[nodiscard]] ExitStatus exitStatusOf(StepStatus verdict);

/// The document of `check --json`.
[[nodiscard]] QJsonObject toJson(const Assessment &assessment, const Observations &seen);

/// The whole check for people.
[[nodiscard]] QString toText(const Assessment &assessment, const TextStyle &style, int width);

/// The chain of stretches that each had to wait for the one before, from the start to the end of
/// the check.
[[nodiscard]] QList<TimelineEntry> criticalPath(const QList<TimelineEntry> &timeline);
[[nodiscard]] QString timingsText(const Observations &seen, const TextStyle &style);
/// All stretches, those of the chain marked.
[[nodiscard]] QJsonObject timingsJson(const Observations &seen);

} // namespace postseal
