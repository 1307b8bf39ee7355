// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "base/Finding.h"
#include "check/Assessment.h"
#include "mtasts/SenderCompatibility.h"

#include <QString>

namespace postseal {

/// A finding in plain words: what is wrong, what it means for the mail, what to do now.
struct FindingText
{
    QString summary; ///< one sentence, no full stop: a headline
    QString explanation; ///< what it means for the mail
    QString remedy; ///< what to do now; empty when there is nothing to do
};

/// The sentences for a finding, in the current language. Plain text.
[[nodiscard]] FindingText describe(const Finding &finding);

/// What the finding's value at that place is called: "Issuer", "Days left".
[[nodiscard]] QString valueName(const Finding &finding, qsizetype index);

/// "Your mail servers", "Encryption", …: the title of a step.
[[nodiscard]] QString stepTitle(Step step);
/// One sentence: what the step is about and why it matters.
[[nodiscard]] QString stepPurpose(Step step);
/// "Fine", "Look at this", "Wrong", "Not tested", "Could not be found out".
[[nodiscard]] QString statusWord(StepStatus status);
/// "Wrong", "Look at this", "Good to know", …: the word for a severity.
[[nodiscard]] QString severityWord(Severity severity);
/// The verdict of a check in one sentence, with the domain.
[[nodiscard]] QString verdictSentence(const Assessment &assessment);
/// What a sender does with mail for this host: "Mail is delivered".
[[nodiscard]] QString deliveryWord(Delivery delivery);
/// Why a text is not a domain, and what to type instead.
[[nodiscard]] QString describe(DomainNameError error, const QString &input);
/// "Accepts", "Rejects", "Misreads".
[[nodiscard]] QString senderOutcomeWord(SenderOutcome outcome);

} // namespace postseal
