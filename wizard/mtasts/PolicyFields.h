// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mtasts/Policy.h"

namespace postseal {

/// The four fields that RFC 8461 section 3.2 defines.
enum class PolicyField {
    Version,
    Mode,
    Mx,
    MaxAge,
};

/// "version", "mode", "mx", "max_age"
[[nodiscard]] QByteArray toText(PolicyField field);

/// Exactly one of the four keys; they are case-sensitive.
[[nodiscard]] std::optional<PolicyField> policyFieldFromKey(QByteArrayView key);

/// A key that is none of the four, but probably was meant to be.
struct KeyGuess
{
    PolicyField meant = PolicyField::Version;
    bool onlyCase = false; ///< "Mode"
};

/// Guesses by likeness of the key, and for weak likeness by whether the value fits, so that an
/// extension called "max" is left alone unless it holds a number.
[[nodiscard]] std::optional<KeyGuess> guessPolicyField(QByteArrayView key, QByteArrayView value);

/// The field that a line without a usable colon begins with: "mode enforce", "mx=mail.example.com".
[[nodiscard]] std::optional<PolicyField> leadingPolicyField(QByteArrayView line);

/// ALPHA / DIGIT, then up to 31 of ALPHA, DIGIT, "_", "-", ".". RFC 8461 section 3.2.
[[nodiscard]] bool isExtensionName(QByteArrayView key);
/// Visible ASCII and UTF-8, spaces inside. RFC 8461 section 3.2.
[[nodiscard]] bool isExtensionValue(QByteArrayView value);

/// What became of a value: the meaning when it keeps the grammar, and what is wrong or remarkable.
template <class Value>
struct ValueReading
{
    std::optional<Value> value;
    QList<Finding> findings;
};

/// "STSv1" gives true.
[[nodiscard]] ValueReading<bool> readVersionValue(QByteArrayView value, TextPosition position);
[[nodiscard]] ValueReading<PolicyMode> readModeValue(QByteArrayView value, TextPosition position);
/// 1 to 10 digits, up to Policy::longestMaxAge.
[[nodiscard]] ValueReading<std::chrono::seconds> readMaxAgeValue(QByteArrayView value,
                                                                 TextPosition position);
[[nodiscard]] ValueReading<MxPattern> readMxValue(QByteArrayView value, TextPosition position);

/// What is unwise about a lawful max_age in this mode. RFC 8461 section 3.2 wants "weeks or
/// greater".
[[nodiscard]] std::optional<Finding> adviseMaxAge(std::chrono::seconds maxAge,
                                                  PolicyMode mode,
                                                  QByteArrayView value,
                                                  TextPosition position);

/// The shortest number of insertions, deletions, substitutions and swaps of neighbours between two
/// words. Only for short words; anything over 32 octets is far.
[[nodiscard]] int editDistance(QByteArrayView a, QByteArrayView b);

} // namespace postseal
