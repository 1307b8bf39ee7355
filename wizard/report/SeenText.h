// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"
#include "check/Observations.h"

#include <QList>
#include <QString>

namespace postseal {

/// A part of everything that a check saw, as technical plain text.
struct SeenSection
{
    QString title;
    QString text; ///< protocol data, not translated; bytes escaped
    bool isTechnical = false; ///< how the check went, nothing of the domain
};

/// All that was seen, raw: DNS answers, conversations, HTTP answers, certificates, times. Nothing
/// of what it means. Bounded: each part by what the probes keep, the whole by cutting very long
/// bodies.
[[nodiscard]] QList<SeenSection> everythingSeen(const Observations &seen);

/// "Checked 12 seconds ago in 0.6 s".
[[nodiscard]] QString checkedSentence(std::chrono::seconds age, std::chrono::milliseconds duration);

} // namespace postseal
