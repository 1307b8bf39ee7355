// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"

#include <QCoreApplication>

#include <span>

namespace postseal {

/// The English sentences of one finding: a row of the tables in FindingText….cpp, and a key for
/// translations.
///
/// %1 is the finding's subject; %2, %3, … are its values, as FindingCatalogue.def names them.
struct FindingSentences
{
    FindingCode code{};
    const char *summary = nullptr; ///< a headline, without a full stop
    const char *explanation = nullptr; ///< whole sentences: what it means for the mail
    const char *remedy =
        nullptr; ///< whole sentences: what to do now; nothingToDo for a good finding
    int counted = 0; ///< the placeholder whose number is meant by %n, 0 without %n
};

/// For a finding that asks for nothing.
constexpr const char *nothingToDo = "";

/// The context of all these sentences in the translation files.
constexpr const char *findingsContext = "Findings";

// One table a step, two or three where a step has many findings. In the order of the catalogue.
[[nodiscard]] std::span<const FindingSentences> mailServersSentences();
[[nodiscard]] std::span<const FindingSentences> starttlsSentences();
[[nodiscard]] std::span<const FindingSentences> starttlsCertificateSentences();
[[nodiscard]] std::span<const FindingSentences> tlsRptSentences();
[[nodiscard]] std::span<const FindingSentences> policyHostSentences();
[[nodiscard]] std::span<const FindingSentences> policyAnswerSentences();
[[nodiscard]] std::span<const FindingSentences> policyFileSentences();
[[nodiscard]] std::span<const FindingSentences> policyMxSentences();
[[nodiscard]] std::span<const FindingSentences> recordSentences();
[[nodiscard]] std::span<const FindingSentences> coverageSentences();
[[nodiscard]] std::span<const FindingSentences> daneSentences();
[[nodiscard]] std::span<const FindingSentences> reportSentences();

/// All tables, in the order of the steps.
[[nodiscard]] const QList<std::span<const FindingSentences>> &allFindingSentences();

/// The row of a code, null when nobody has written it yet (a test fails then).
[[nodiscard]] const FindingSentences *findingSentences(FindingCode code);

/// What stands in a sentence for a subject or value that is empty, by its name in the catalogue:
/// "issuer" gives "an unknown authority". Null for a name that has no word yet (a test fails then).
[[nodiscard]] const char *wordForNothing(QByteArrayView valueName);

/// Whether a sentence of an explanation or remedy is better left out than filled with a word for
/// nothing. True of a guess ("You probably mean “enforce”") that could not be made. A headline gets
/// the word all the same.
[[nodiscard]] bool isBetterLeftOut(QByteArrayView valueName);

/// What a value is called in a finding's details, by its name in the catalogue. Null for a name
/// that has no label yet (a test fails then).
[[nodiscard]] const char *valueLabel(QByteArrayView valueName);

/// The context of the labels in the translation files.
constexpr const char *valueLabelsContext = "ValueLabels";

/// The context of the words for nothing there.
constexpr const char *valuesContext = "Values";

} // namespace postseal
