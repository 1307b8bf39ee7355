// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace postseal {

/// Space or tab. RFC 5322 section 2.2.2 (WSP)
inline bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

inline char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

/// The name before the colon; empty when the line is no header field. RFC 5322 section 2.2, and
/// blanks before the colon, which section 4.5 has.
inline std::string_view fieldName(std::string_view line)
{
    // Most lines are base64 and have none.
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return {};
    std::string_view name = line.substr(0, colon);
    while (!name.empty() && isBlank(name.back()))
        name.remove_suffix(1);
    return name.find_first_of(" \t") == std::string_view::npos ? name : std::string_view();
}

/// The second is in lower case.
inline bool isSameName(std::string_view name, std::string_view known)
{
    return std::equal(name.begin(), name.end(), known.begin(), known.end(), [](char a, char b) {
        return asciiLower(a) == b;
    });
}

/// The names are in lower case.
template <size_t Size>
bool isAmong(std::string_view name, const std::array<std::string_view, Size> &names)
{
    return std::any_of(
        names.begin(), names.end(), [&](std::string_view each) { return isSameName(name, each); });
}

} // namespace postseal
