// SPDX-License-Identifier: Apache-2.0
#include "mtasts/PolicyFields.h"

#include "mtasts/PolicyText.h"

#include <algorithm>
#include <array>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allPolicyFields = {
    PolicyField::Version, PolicyField::Mode, PolicyField::Mx, PolicyField::MaxAge};
constexpr qsizetype longestWord = 32; // what an extension name may have

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

/// Lower case without the characters that people use to join words: "Max-Age" and "maxage" become
/// one.
QByteArray simplified(QByteArrayView key)
{
    QByteArray result;
    for (const char c : key.toByteArray().toLower()) {
        if (isAsciiLetter(c) || isAsciiDigit(c))
            result.append(c);
    }
    return result;
}

std::optional<PolicyMode> modeMeant(QByteArrayView value)
{
    const QByteArray word = value.toByteArray().toLower();
    for (const PolicyMode mode : {PolicyMode::Enforce, PolicyMode::Testing, PolicyMode::None}) {
        constexpr int near = 2; // "enforced", "enforcing" is 3 and begins alike
        if (editDistance(word, toId(mode)) <= near)
            return mode;
    }
    if (word.startsWith("enforc") || word == "on" || word == "strict")
        return PolicyMode::Enforce;
    if (word.startsWith("test") || word == "report" || word == "monitor")
        return PolicyMode::Testing;
    if (word == "off" || word == "disabled" || word == "no")
        return PolicyMode::None;
    return {};
}

/// Whether the value is what one would write into that field.
bool fits(PolicyField field, QByteArrayView value)
{
    switch (field) {
    case PolicyField::Version:
        return value.toByteArray().toLower().startsWith("sts");
    case PolicyField::Mode:
        return modeMeant(value).has_value();
    case PolicyField::Mx: {
        const auto pattern = MxPattern::fromText(value);
        return pattern && pattern->domain().labelCount() > 1;
    }
    case PolicyField::MaxAge:
        return allDigits(value);
    }
    return false;
}

/// Longer words may have more slips and still be recognised.
int slipsAllowed(PolicyField field)
{
    switch (field) {
    case PolicyField::Version:
    case PolicyField::MaxAge:
        return 3;
    case PolicyField::Mode:
        return 2;
    case PolicyField::Mx:
        return 1;
    }
    return 0;
}

} // namespace

QByteArray toText(PolicyField field)
{
    switch (field) {
    case PolicyField::Version:
        return "version";
    case PolicyField::Mode:
        return "mode";
    case PolicyField::Mx:
        return "mx";
    case PolicyField::MaxAge:
        return "max_age";
    }
    return {};
}

std::optional<PolicyField> policyFieldFromKey(QByteArrayView key)
{
    for (const PolicyField field : allPolicyFields) {
        if (key == toText(field))
            return field;
    }
    return {};
}

std::optional<KeyGuess> guessPolicyField(QByteArrayView key, QByteArrayView value)
{
    if (key.isEmpty() || key.size() > longestWord)
        return {};
    const QByteArray lower = key.toByteArray().toLower();
    for (const PolicyField field : allPolicyFields) {
        if (lower == toText(field))
            return KeyGuess{field, true};
    }
    const QByteArray word = simplified(key);
    for (const PolicyField field : allPolicyFields) {
        const QByteArray known = simplified(toText(field));
        if (word == known)
            return KeyGuess{field, false};
        // One slip in a long word is telling by itself ("max_ages", "verison"); more need a fitting
        // value.
        const int distance = editDistance(word, known);
        const bool telling = distance == 1 && known.size() >= 6;
        if (telling || (distance <= slipsAllowed(field) && fits(field, value)))
            return KeyGuess{field, false};
    }
    return {};
}

std::optional<PolicyField> leadingPolicyField(QByteArrayView line)
{
    line = trimmedWsp(line);
    const auto end = std::find_if_not(
        line.begin(), line.end(), [](char c) { return isAsciiLetter(c) || c == '_' || c == '-'; });
    const QByteArrayView key = line.first(std::min<qsizetype>(end - line.begin(), longestWord));
    return policyFieldFromKey(key.toByteArray().toLower());
}

bool isExtensionName(QByteArrayView key)
{
    return !key.isEmpty() && key.size() <= longestWord
        && (isAsciiLetter(key.front()) || isAsciiDigit(key.front()))
        && std::all_of(key.begin(), key.end(), [](char c) {
               return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '-' || c == '.';
           });
}

bool isExtensionValue(QByteArrayView value)
{
    return !value.isEmpty() && value.front() != ' ' && value.back() != ' '
        && std::all_of(
            value.begin(), value.end(), [](char c) { return uchar(c) >= 0x20 && c != 0x7F; });
}

ValueReading<bool> readVersionValue(QByteArrayView value, TextPosition position)
{
    if (value == "STSv1")
        return {true, {}};
    const bool onlyCase = value.compare("STSv1", Qt::CaseInsensitive) == 0;
    const FindingCode code =
        onlyCase ? FindingCode::PolicyVersionCase : FindingCode::PolicyVersionWrong;
    return {{}, {Finding(code, printable(value), {}, evidenceOf(value), position)}};
}

ValueReading<PolicyMode> readModeValue(QByteArrayView value, TextPosition position)
{
    if (const auto mode = policyModeFromId(value))
        return {*mode, {}};
    const auto meant = value.size() > longestWord ? std::nullopt : modeMeant(value);
    const QByteArray meantId = meant ? toId(*meant) : QByteArray();
    const bool onlyCase = meant && value.compare(meantId, Qt::CaseInsensitive) == 0;
    const FindingCode code = onlyCase ? FindingCode::PolicyModeCase : FindingCode::PolicyModeWrong;
    return {
        {},
        {Finding(
            code, printable(value), {QString::fromLatin1(meantId)}, evidenceOf(value), position)}};
}

ValueReading<std::chrono::seconds> readMaxAgeValue(QByteArrayView value, TextPosition position)
{
    const auto fault = [value, position](FindingCode code) {
        return ValueReading<std::chrono::seconds>{
            {}, {Finding(code, printable(value), {}, evidenceOf(value), position)}};
    };
    // Signs, underscores, exponents and units are read by many number parsers, but the grammar is
    // 1*10DIGIT.
    if (!allDigits(value))
        return fault(FindingCode::PolicyMaxAgeNotNumber);
    constexpr qsizetype mostDigits = 10;
    if (value.size() > mostDigits)
        return fault(FindingCode::PolicyMaxAgeTooManyDigits);
    const std::chrono::seconds maxAge(value.toByteArray().toLongLong());
    if (maxAge > Policy::longestMaxAge)
        return fault(FindingCode::PolicyMaxAgeTooLarge);
    return {maxAge, {}};
}

std::optional<Finding> adviseMaxAge(std::chrono::seconds maxAge,
                                    PolicyMode mode,
                                    QByteArrayView value,
                                    TextPosition position)
{
    using std::chrono::hours;
    const auto advice = [value, position](FindingCode code) {
        return Finding(code, printable(value), {}, evidenceOf(value), position);
    };
    if (maxAge.count() == 0)
        return advice(FindingCode::PolicyMaxAgeZero);
    if (maxAge < hours(24))
        return advice(FindingCode::PolicyMaxAgeShort);
    // An attacker who blocks the fetch need only wait for max_age. RFC 8461 sections 3.2 and 10.2.
    if (mode == PolicyMode::Enforce && maxAge < hours(24 * 14))
        return advice(FindingCode::PolicyMaxAgeRaise);
    return {};
}

int editDistance(QByteArrayView a, QByteArrayView b)
{
    if (a.size() > longestWord || b.size() > longestWord)
        return int(longestWord);
    // Optimal string alignment; three rows are enough.
    std::array<std::array<int, longestWord + 1>, 3> rows{};
    const auto row = [&rows](qsizetype i) -> std::array<int, longestWord + 1> & {
        return rows[size_t(i % 3)];
    };
    for (qsizetype j = 0; j <= b.size(); ++j)
        row(0)[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row(i)[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            int best = std::min({row(i - 1)[size_t(j)] + 1,
                                 row(i)[size_t(j - 1)] + 1,
                                 row(i - 1)[size_t(j - 1)] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min(best, row(i - 2)[size_t(j - 2)] + 1);
            row(i)[size_t(j)] = best;
        }
    }
    return row(a.size())[size_t(b.size())];
}

} // namespace postseal
