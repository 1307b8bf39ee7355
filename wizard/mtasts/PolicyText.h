// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace postseal {

/// Senders may stop reading here. RFC 8461 section 3.3 suggests 64 kilobytes.
constexpr qsizetype largestPolicyText = qsizetype(64) * 1024;

/// A line of a policy file without its line end.
struct PolicyTextLine
{
    QByteArrayView text;
    int number = 0; ///< from 1
    enum class End {
        None,
        Lf,
        CrLf,
        BareCr
    } end = End::None;
};

/// Walks over the lines of a body. Only LF and CRLF end a line (RFC 8461 section 3.2); a CR on its
/// own is taken for a line end as well, so that one mistake is not reported as many, and marked as
/// BareCr.
class PolicyLineWalker
{
public:
    explicit PolicyLineWalker(QByteArrayView body)
        : m_body(body)
    { }

    /// The next line, nothing after the last. A last line end is not followed by one more empty
    /// line.
    [[nodiscard]] std::optional<PolicyTextLine> next();

private:
    QByteArrayView m_body;
    qsizetype m_offset = 0;
    int m_number = 0;
};

/// SP and HTAB, the WSP of RFC 5234 appendix B.1; nothing else is white space in these files.
[[nodiscard]] bool isWsp(char c);
[[nodiscard]] QByteArrayView trimmedWsp(QByteArrayView text);

/// A run of bytes that people cannot tell from a space, or cannot see at all: U+00A0, U+2003,
/// U+200B, U+FEFF …
struct OddSpace
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QString name; ///< "U+00A0"
};

/// The first such character in the text.
[[nodiscard]] std::optional<OddSpace> findOddSpace(QByteArrayView text);
/// Without such characters anywhere, and without WSP at the ends.
[[nodiscard]] QByteArray withoutOddSpaces(QByteArrayView text);

/// Straight or curly quotation marks at either end.
[[nodiscard]] bool isQuoted(QByteArrayView text);
[[nodiscard]] QByteArray withoutQuotes(QByteArrayView text);

/// The body as a web page: begins with a tag or a doctype.
[[nodiscard]] bool looksLikeWebPage(QByteArrayView body);
/// A byte-order mark of UTF-16, or every other octet zero at the beginning.
[[nodiscard]] bool looksLikeUtf16(QByteArrayView body);

/// "U+000B"
[[nodiscard]] QString codePointName(char32_t codePoint);
/// Evidence: these bytes, cut where a person has seen enough.
[[nodiscard]] QByteArray evidenceOf(QByteArrayView bytes);

} // namespace postseal
