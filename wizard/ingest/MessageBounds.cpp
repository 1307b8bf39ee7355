// SPDX-License-Identifier: Apache-2.0
#include "ingest/MessageBounds.h"

#include "ingest/FieldName.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace postseal {

namespace {

constexpr qsizetype mostBoundaries = 5000; // of a digest of as many mails
constexpr qint64 mostComparisons = 500'000'000; // of lines with boundaries: a second or two
constexpr qsizetype mostFields = 1'000'000; // lines of a text that look like fields count too
constexpr qsizetype longestAddresses = qsizetype(1024) * 1024;
constexpr qsizetype longestParameters = qsizetype(64) * 1024;
constexpr qsizetype mostGroups = 200; // colons of an address field

/// The fields that GMime takes apart at once, in mails inside of mails: addresses, and what has
/// parameters. Of the mail itself we let it take From apart.
constexpr std::array<std::string_view, 6> addressFields{
    "from", "sender", "reply-to", "to", "cc", "bcc"};
constexpr std::array<std::string_view, 2> parameterFields{"content-type", "content-disposition"};

/// Whether the word before the place ends like "boundary", blanks or not.
bool isEndOfBoundary(std::string_view line, size_t at)
{
    while (at > 0 && isBlank(line[at - 1]))
        --at;
    return at > 0 && asciiLower(line[at - 1]) == 'y';
}

/// Goes through a mail line by line.
class CostCount
{
public:
    void add(std::string_view line)
    {
        if (!line.empty() && isBlank(line.front())) {
            addToField(line);
        } else {
            const std::string_view name = fieldName(line);
            m_isAddress = isAmong(name, addressFields);
            m_isBounded = m_isAddress || isAmong(name, parameterFields);
            m_length = m_groups = 0;
            m_fields += name.empty() ? 0 : 1;
            addToField(line);
        }
        m_hyphens += line.substr(0, 2) == "--" ? 1 : 0;
        for (size_t at = line.find('='); at != std::string_view::npos; at = line.find('=', at + 1))
            m_boundaries += isEndOfBoundary(line, at) ? 1 : 0;
    }

    [[nodiscard]] bool isTooMuch() const
    {
        return m_isTooLong || m_fields > mostFields || m_boundaries > mostBoundaries
            || qint64(m_boundaries) * m_hyphens > mostComparisons;
    }

private:
    void addToField(std::string_view line)
    {
        if (!m_isBounded)
            return;
        m_length += qsizetype(line.size());
        if (m_isAddress)
            m_groups += qsizetype(std::count(line.begin(), line.end(), ':'));
        const qsizetype longest = m_isAddress ? longestAddresses : longestParameters;
        m_isTooLong = m_isTooLong || m_length > longest || m_groups > mostGroups;
    }

    qsizetype m_fields = 0;
    qsizetype m_boundaries = 0;
    qsizetype m_hyphens = 0; ///< lines that may be a boundary's
    qsizetype m_length = 0; ///< of the field that goes on
    qsizetype m_groups = 0;
    bool m_isAddress = false;
    bool m_isBounded = false;
    bool m_isTooLong = false;
};

} // namespace

bool costsTooMuch(const QByteArray &mail)
{
    CostCount count;
    std::string_view rest(mail.constData(), size_t(mail.size()));
    while (!rest.empty()) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        count.add(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (count.isTooMuch())
            return true;
    }
    return false;
}

} // namespace postseal
