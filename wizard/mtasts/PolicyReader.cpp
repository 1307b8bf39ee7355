// SPDX-License-Identifier: Apache-2.0
// Reads a policy file. RFC 8461 section 3.2:
//   field *WSP *(term field *WSP) [term]   with term = LF / CRLF, field = key ":" *WSP value
// No leading space, no blank line, no comment, no folding. Every deviation is a finding of its own.
#include "base/FindingCollector.h"
#include "mtasts/Policy.h"
#include "mtasts/PolicyFields.h"
#include "mtasts/PolicyText.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What a finding about the whole file names.
QString policyFileName()
{
    return u"mta-sts.txt"_s;
}

/// A line taken apart, with the columns of its parts.
struct SplitPolicyLine
{
    QByteArrayView key;
    QByteArrayView value;
    int number = 0;
    int keyColumn = 0;
    int valueColumn = 0;
};

/// One reading. Holds what the lines add up to.
class PolicyReader
{
public:
    PolicyReading read(QByteArrayView body);

private:
    void readLine(const PolicyTextLine &line);
    void noteLineEnd(const PolicyTextLine &line);
    [[nodiscard]] bool reportUnreadable(const PolicyTextLine &line);
    [[nodiscard]] std::optional<SplitPolicyLine> split(const PolicyTextLine &line,
                                                       QByteArrayView text,
                                                       int column);
    void readField(const SplitPolicyLine &line);
    void readOtherField(const SplitPolicyLine &line);
    void readKnownField(PolicyField field, QByteArrayView key, const SplitPolicyLine &line);
    [[nodiscard]] QByteArray cleanedKey(const SplitPolicyLine &line);
    [[nodiscard]] QByteArray cleanedValue(PolicyField field, const SplitPolicyLine &line);
    void readValue(PolicyField field, QByteArrayView value, TextPosition position);
    void readMx(QByteArrayView value, TextPosition position);
    void guess(const KeyGuess &guess, const SplitPolicyLine &line);
    [[nodiscard]] bool needsMx() const;
    void concludeGuesses();
    void concludeMissing();
    void concludeMaxAge();
    void keepLine(QByteArrayView key, QByteArrayView value, int number);

    void add(FindingCode code,
             const QString &subject,
             const QStringList &values,
             QByteArrayView evidence,
             TextPosition position)
    {
        m_findings.add(Finding(code, subject, values, evidenceOf(evidence), position));
    }

    /// A defined field: its value as written, and whether it stood there rightly or only in
    /// intention.
    struct FieldState
    {
        bool present = false; ///< with its right key
        bool intended = false; ///< something stands there for it, so it is not "missing"
        QByteArray value;
        TextPosition position;
    };

    FieldState &state(PolicyField field) { return m_fields[size_t(field)]; }

    PolicyReading m_reading;
    FindingCollector m_findings;
    std::array<FieldState, 4> m_fields;
    Policy m_policy;
    std::optional<PolicyMode> m_mode; ///< as written or, with a slip, as meant
    bool m_modeIsRight = false;
    std::optional<std::chrono::seconds> m_maxAge;
    QSet<QByteArray> m_mxSeen;
    QSet<QByteArray> m_extensionsSeen;
    QList<std::pair<PolicyField, Finding>> m_guesses; ///< weighed when the whole file is known
    int m_shift = 0; ///< octets of a byte-order mark in front of the first line
    int m_lfLines = 0;
    int m_crLfLines = 0;
};

PolicyReading PolicyReader::read(QByteArrayView body)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    const auto only = [](FindingCode code, QByteArrayView evidence) {
        PolicyReading reading;
        reading.findings.append(Finding(code, policyFileName(), {}, evidenceOf(evidence), {1, 1}));
        return reading;
    };
    if (looksLikeUtf16(body))
        return only(FindingCode::PolicyUtf16, body.first(std::min<qsizetype>(body.size(), 16)));
    const bool tooLarge = body.size() > largestPolicyText;
    if (tooLarge) {
        // RFC 8461 section 3.3 lets senders stop there, and a cut policy must not be used. What
        // stands in the part before is remarked all the same.
        add(FindingCode::PolicyTooLarge,
            policyFileName(),
            {QString::number(largestPolicyText)},
            {},
            {});
        const qsizetype lastLineEnd = body.first(largestPolicyText).lastIndexOf('\n');
        body = body.first(lastLineEnd > 0 ? lastLineEnd + 1 : largestPolicyText);
    }
    if (body.startsWith(byteOrderMark)) {
        add(FindingCode::PolicyBom, policyFileName(), {}, byteOrderMark, {1, 1});
        body = body.sliced(byteOrderMark.size());
        m_shift = int(byteOrderMark.size());
    }
    // One remark on a web page instead of one on each of its lines.
    if (looksLikeWebPage(body))
        return only(FindingCode::PolicyIsWebPage, body.first(std::min<qsizetype>(body.size(), 80)));
    if (std::all_of(
            body.begin(), body.end(), [](char c) { return isWsp(c) || c == '\r' || c == '\n'; })) {
        add(FindingCode::PolicyEmpty, policyFileName(), {}, body, {});
        m_reading.findings = std::move(m_findings).inFileOrder();
        return std::move(m_reading);
    }

    PolicyLineWalker walker(body);
    while (const auto line = walker.next()) {
        readLine(*line);
        m_shift = 0;
    }
    concludeGuesses();
    if (!tooLarge)
        concludeMissing();
    concludeMaxAge();
    if (!m_findings.hasFailure() && m_mode && m_maxAge) {
        m_policy.mode = *m_mode;
        m_policy.maxAge = *m_maxAge;
        m_reading.policy = std::move(m_policy);
    }
    m_reading.findings = std::move(m_findings).inFileOrder();
    return std::move(m_reading);
}

void PolicyReader::noteLineEnd(const PolicyTextLine &line)
{
    const QString number = QString::number(line.number);
    const TextPosition end{line.number, int(line.text.size()) + m_shift + 1};
    const int before = std::min(m_lfLines, m_crLfLines);
    switch (line.end) {
    case PolicyTextLine::End::None:
        return;
    case PolicyTextLine::End::Lf:
        ++m_lfLines;
        break;
    case PolicyTextLine::End::CrLf:
        ++m_crLfLines;
        break;
    case PolicyTextLine::End::BareCr:
        return add(FindingCode::PolicyBareCr, number, {}, "\r", end);
    }
    // Lawful, and yet one known reader stumbles over it. Said once, where the second kind begins.
    if (before == 0 && std::min(m_lfLines, m_crLfLines) == 1)
        add(FindingCode::PolicyMixedLineEnds, policyFileName(), {}, {}, end);
}

bool PolicyReader::reportUnreadable(const PolicyTextLine &line)
{
    const QString number = QString::number(line.number);
    const auto at = [&](qsizetype offset) {
        return TextPosition{line.number, int(offset) + m_shift + 1};
    };
    if (trimmedWsp(line.text).isEmpty()) {
        add(FindingCode::PolicyBlankLine, number, {}, line.text, at(0));
        return true;
    }
    const auto control = std::find_if(line.text.begin(), line.text.end(), [](char c) {
        return (uchar(c) < 0x20 && c != '\t') || c == 0x7F;
    });
    if (control != line.text.end()) {
        add(FindingCode::PolicyControlCharacter,
            number,
            {codePointName(uchar(*control))},
            line.text,
            at(control - line.text.begin()));
        return true;
    }
    if (!line.text.isValidUtf8()) {
        // The first octet that can begin no character, or has too few octets behind it.
        const qsizetype good =
            std::find_if(line.text.begin(), line.text.end(), [](char c) { return uchar(c) > 0x7F; })
            - line.text.begin();
        add(FindingCode::PolicyNotUtf8, number, {}, line.text, at(good));
        return true;
    }
    const QByteArrayView text = trimmedWsp(line.text);
    if (text.startsWith('#') || text.startsWith(';') || text.startsWith("//")) {
        add(FindingCode::PolicyComment, number, {}, line.text, at(text.data() - line.text.data()));
        return true;
    }
    return false;
}

void PolicyReader::readLine(const PolicyTextLine &line)
{
    noteLineEnd(line);
    if (reportUnreadable(line)) {
        if (const auto field = leadingPolicyField(line.text))
            state(*field).intended = true;
        return;
    }
    QByteArrayView text = line.text;
    int column = m_shift + 1;
    if (isWsp(text.front())) {
        const QByteArrayView trimmed = trimmedWsp(text);
        const qsizetype width = trimmed.data() - text.data();
        add(FindingCode::PolicyLeadingSpace,
            QString::number(line.number),
            {},
            text.first(width),
            {line.number, column});
        column += int(width);
        text = text.sliced(width);
    }
    if (const auto parts = split(line, text, column))
        readField(*parts);
}

std::optional<SplitPolicyLine> PolicyReader::split(const PolicyTextLine &line,
                                                   QByteArrayView text,
                                                   int column)
{
    const auto intended = leadingPolicyField(text);
    const qsizetype colon = text.indexOf(':');
    const qsizetype equals = text.indexOf('=');
    const bool equalsFirst = equals > 0 && (colon < 0 || equals < colon);
    if (equalsFirst && intended && leadingPolicyField(text.first(equals)) == intended
        && trimmedWsp(text.first(equals)).size() == toText(*intended).size()) {
        state(*intended).intended = true;
        const QByteArrayView key = trimmedWsp(text.first(equals));
        keepLine(key, trimmedWsp(text.sliced(equals + 1)), line.number);
        add(FindingCode::PolicyEqualsSign,
            printable(key),
            {},
            text,
            {line.number, column + int(equals)});
        return {};
    }
    if (colon < 0) {
        if (intended)
            state(*intended).intended = true;
        add(FindingCode::PolicyNoColon,
            QString::number(line.number),
            {},
            text,
            {line.number, column});
        return {};
    }
    const QByteArrayView afterColon = text.sliced(colon + 1);
    const QByteArrayView value = trimmedWsp(afterColon);
    const qsizetype gap = value.isEmpty() ? 0 : value.data() - afterColon.data();
    return SplitPolicyLine{
        text.first(colon), value, line.number, column, column + int(colon + 1 + gap)};
}

void PolicyReader::keepLine(QByteArrayView key, QByteArrayView value, int number)
{
    m_reading.lines.append({key.toByteArray(), value.toByteArray(), number});
}

void PolicyReader::readField(const SplitPolicyLine &line)
{
    if (const auto field = policyFieldFromKey(line.key))
        return readKnownField(*field, line.key, line);
    // The same key behind spaces, invisible characters or quotation marks.
    const QByteArray bare = withoutQuotes(withoutOddSpaces(line.key));
    if (const auto field = policyFieldFromKey(bare)) {
        const QByteArray key = cleanedKey(line);
        return readKnownField(*field, key, line);
    }
    readOtherField(line);
}

QByteArray PolicyReader::cleanedKey(const SplitPolicyLine &line)
{
    const QByteArray clean = withoutOddSpaces(line.key);
    const QByteArray bare = withoutQuotes(clean);
    const QString shown = QString::fromLatin1(bare);
    if (const auto odd = findOddSpace(line.key)) {
        add(FindingCode::PolicyNonAsciiSpace,
            shown,
            {odd->name},
            line.key.sliced(odd->offset, odd->length),
            {line.number, line.keyColumn + int(odd->offset)});
    }
    if (isQuoted(clean))
        add(FindingCode::PolicyQuotes, shown, {}, line.key, {line.number, line.keyColumn});
    if (isWsp(line.key.back())) {
        const int column = line.keyColumn + int(trimmedWsp(line.key).size());
        add(FindingCode::PolicySpaceBeforeColon, shown, {}, line.key, {line.number, column});
    }
    return bare;
}

QByteArray PolicyReader::cleanedValue(PolicyField field, const SplitPolicyLine &line)
{
    const QString key = QString::fromLatin1(toText(field));
    QByteArray value = line.value.toByteArray();
    if (const auto odd = findOddSpace(line.value)) {
        add(FindingCode::PolicyNonAsciiSpace,
            key,
            {odd->name},
            line.value.sliced(odd->offset, odd->length),
            {line.number, line.valueColumn + int(odd->offset)});
        value = withoutOddSpaces(line.value);
    }
    if (isQuoted(value)) {
        add(FindingCode::PolicyQuotes, key, {}, line.value, {line.number, line.valueColumn});
        value = withoutQuotes(value);
    }
    return value;
}

void PolicyReader::readKnownField(PolicyField field,
                                  QByteArrayView key,
                                  const SplitPolicyLine &line)
{
    keepLine(key, line.value, line.number);
    FieldState &known = state(field);
    const TextPosition position{line.number, line.valueColumn};
    if (field != PolicyField::Mx && known.present) {
        // RFC 8461 section 3.2: all entries but the first are ignored, whatever stands in them.
        return add(FindingCode::PolicyDuplicateField,
                   QString::fromLatin1(toText(field)),
                   {printable(known.value), printable(line.value)},
                   line.value,
                   position);
    }
    const QByteArray value = cleanedValue(field, line);
    known.present = true;
    known.intended = true;
    known.position = position;
    if (field == PolicyField::Mx)
        return readMx(value, position);
    known.value = evidenceOf(value);
    readValue(field, value, position);
}

void PolicyReader::readValue(PolicyField field, QByteArrayView value, TextPosition position)
{
    const auto take = [this](const QList<Finding> &findings) {
        for (const Finding &finding : findings)
            m_findings.add(finding);
    };
    if (field == PolicyField::Version)
        return take(readVersionValue(value, position).findings);
    if (field == PolicyField::Mode) {
        const auto mode = readModeValue(value, position);
        m_modeIsRight = mode.value.has_value();
        m_mode = mode.value ? mode.value
                            : policyModeFromId(mode.findings.first().values.first().toLatin1());
        return take(mode.findings);
    }
    const auto maxAge = readMaxAgeValue(value, position);
    m_maxAge = maxAge.value;
    take(maxAge.findings);
}

void PolicyReader::readMx(QByteArrayView value, TextPosition position)
{
    if (value.isEmpty())
        return add(FindingCode::PolicyMxEmpty, policyFileName(), {}, value, position);
    const auto mx = readMxValue(value, position);
    for (const Finding &finding : mx.findings)
        m_findings.add(finding);
    if (!mx.value)
        return;
    const QByteArray text = mx.value->toText();
    if (m_mxSeen.contains(text)) {
        add(FindingCode::PolicyDuplicateMx, QString::fromLatin1(text), {}, value, position);
        return;
    }
    m_mxSeen.insert(text);
    m_policy.mx.append(*mx.value);
}

void PolicyReader::guess(const KeyGuess &guess, const SplitPolicyLine &line)
{
    const FindingCode code =
        guess.onlyCase ? FindingCode::PolicyKeyCase : FindingCode::PolicyNearMissKey;
    state(guess.meant).intended = true;
    if (guess.meant == PolicyField::Mode && !m_mode)
        m_mode = policyModeFromId(line.value.toByteArray().toLower());
    constexpr qsizetype enough = 50;
    if (m_guesses.size() < enough) {
        m_guesses.append({guess.meant,
                          Finding(code,
                                  printable(line.key),
                                  {QString::fromLatin1(toText(guess.meant))},
                                  evidenceOf(line.key),
                                  {line.number, line.keyColumn})});
    }
}

void PolicyReader::readOtherField(const SplitPolicyLine &line)
{
    keepLine(line.key, line.value, line.number);
    const QByteArray bare = withoutQuotes(withoutOddSpaces(line.key));
    if (const auto likely = guessPolicyField(bare, line.value))
        return guess(*likely, line);
    const TextPosition position{line.number, line.keyColumn};
    if (!isExtensionName(line.key) || !isExtensionValue(line.value)) {
        // Refused by the strictest senders, ignored by most.
        return add(FindingCode::PolicyFieldSyntax, printable(line.key), {}, line.value, position);
    }
    add(FindingCode::PolicyUnknownField, printable(line.key), {}, line.value, position);
    const QByteArray key = line.key.toByteArray();
    if (!m_extensionsSeen.contains(key)) {
        m_extensionsSeen.insert(key);
        m_policy.extensions.append({key, line.value.toByteArray()});
    }
}

bool PolicyReader::needsMx() const
{
    return m_mode != PolicyMode::None; // also when the mode cannot be read
}

void PolicyReader::concludeGuesses()
{
    for (const auto &[field, finding] : std::as_const(m_guesses)) {
        // Beside the real field a near miss is just an extension with an odd name.
        const bool harmless = state(field).present || (field == PolicyField::Mx && !needsMx());
        m_findings.add(harmless ? finding.withSeverity(Severity::Warn) : finding);
    }
}

void PolicyReader::concludeMissing()
{
    const auto require = [this](PolicyField field, FindingCode code) {
        if (!state(field).intended)
            add(code, policyFileName(), {}, {}, {});
    };
    require(PolicyField::Version, FindingCode::PolicyVersionMissing);
    require(PolicyField::Mode, FindingCode::PolicyModeMissing);
    require(PolicyField::MaxAge, FindingCode::PolicyMaxAgeMissing);
    require(PolicyField::Mx,
            needsMx() ? FindingCode::PolicyMxMissing : FindingCode::PolicyMxMissingModeNone);
}

void PolicyReader::concludeMaxAge()
{
    if (!m_maxAge)
        return;
    const FieldState &maxAge = state(PolicyField::MaxAge);
    const PolicyMode mode = m_modeIsRight ? *m_mode : PolicyMode::Testing;
    if (const auto advice = adviseMaxAge(*m_maxAge, mode, maxAge.value, maxAge.position))
        m_findings.add(*advice);
}

} // namespace

PolicyReading readPolicy(QByteArrayView body)
{
    return PolicyReader().read(body);
}

} // namespace postseal
