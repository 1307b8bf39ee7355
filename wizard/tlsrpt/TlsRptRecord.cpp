// SPDX-License-Identifier: Apache-2.0
// The _smtp._tls record. RFC 8460 section 3:
//   tlsrpt-record = %s"v=TLSRPTv1" 1*(*WSP ";" *WSP tlsrpt-field) [*WSP ";" *WSP]
//   tlsrpt-rua    = %s"rua=" tlsrpt-uri *(*WSP "," *WSP tlsrpt-uri)
#include "tlsrpt/TlsRptRecord.h"

#include "base/TxtRecordText.h"
#include "tlsrpt/ReportUri.h"

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView tlsRptVersion("TLSRPTv1");
constexpr QByteArrayView tlsRptPrefix("v=TLSRPTv1;");
constexpr qsizetype mostUris = 100;
constexpr qsizetype enoughEvidence = 1024; // a file given as a record may be megabytes

bool isRptControl(char c)
{
    return uchar(c) < 0x20 || c == 0x7F;
}

QByteArray trimmedUri(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text.toByteArray();
}

/// A URI that goes on behind a semicolon in its path or query would do so without a space.
bool mayBeCut(QByteArrayView uri)
{
    const qsizetype authority = uri.indexOf("://");
    return authority >= 0 ? uri.indexOf('/', authority + 3) >= 0 : uri.contains('?');
}

/// Reads the one record that counts.
class TlsRptRecordReader
{
public:
    TlsRptRecordReader(QByteArrayView text, QString name)
        : m_text(text)
        , m_name(std::move(name))
    { }

    QList<Finding> read(TlsRptRecord &record);

private:
    void readRua(const TxtField &field);
    void readOtherField(const TxtField &field);
    void weighUnusableSchemes();
    void conclude(const TxtFields &fields);

    void add(FindingCode code,
             const QString &subject,
             const QStringList &values,
             QByteArrayView evidence,
             int column)
    {
        const QByteArray seen =
            evidence.first(std::min(evidence.size(), enoughEvidence)).toByteArray();
        m_findings.append(Finding(code, subject, values, seen, {1, column}));
    }

    QByteArrayView m_text;
    QString m_name;
    TlsRptRecord m_record;
    QList<Finding> m_findings;
    QByteArray m_lastUri; ///< of the field just read; empty when that was no rua
    int m_ruaFields = 0;
    bool m_ruaGarbled = false; ///< "rua = x", "rua": said by the finding about its syntax
    std::optional<TxtField> m_miscased;
};

QList<Finding> TlsRptRecordReader::read(TlsRptRecord &record)
{
    const TxtFields fields = splitTxtFields(m_text, tlsRptPrefix.size());
    for (const TxtField &field : fields.fields) {
        if (field.key == "rua" && field.hasEquals) {
            readRua(field);
            continue;
        }
        // RFC 8460 section 3: a semicolon inside a URI must be percent-encoded. A bare one ends the
        // field, and what follows it can look like a lawful extension.
        const bool touches = m_text.at(field.column - 2) == ';';
        if (touches && mayBeCut(m_lastUri))
            add(FindingCode::TlsRptUriCut, printable(m_lastUri), {}, m_text, field.column - 1);
        m_lastUri.clear();
        readOtherField(field);
    }
    conclude(fields);
    record = m_record;
    return m_findings;
}

void TlsRptRecordReader::readRua(const TxtField &field)
{
    // RFC 8460 has no rule for a second rua; some senders read all, some the first, some refuse the
    // record.
    if (++m_ruaFields > 1)
        add(FindingCode::TlsRptDuplicateRua, m_name, {}, field.value, field.column);
    int column = field.column + 4; // behind "rua="
    QByteArrayView rest = field.value;
    // RFC 8460 section 3: white space may stand around a comma, but not behind "rua=".
    if (rest.startsWith(' ') || rest.startsWith('\t'))
        add(FindingCode::TlsRptSyntax, m_name, {}, field.key + '=' + field.value, column);
    bool goesOn = true;
    for (qsizetype i = 0; goesOn && i < mostUris; ++i) {
        const qsizetype comma = rest.indexOf(',');
        goesOn = comma >= 0;
        const QByteArrayView piece = goesOn ? rest.first(comma) : rest;
        rest = goesOn ? rest.sliced(comma + 1) : QByteArrayView();
        const QByteArray uri = trimmedUri(piece);
        if (uri.isEmpty()) {
            add(FindingCode::TlsRptUriEmpty, m_name, {}, field.value, column);
        } else if (const auto fault = reportUriFault(uri)) {
            Finding finding = *fault;
            finding.position = {1, column + int(piece.indexOf(uri))};
            m_findings.append(finding);
        } else {
            m_record.rua.append(uri);
        }
        m_lastUri = uri;
        column += int(piece.size()) + 1;
    }
}

void TlsRptRecordReader::readOtherField(const TxtField &field)
{
    const QByteArray whole = field.hasEquals ? field.key + '=' + field.value : field.key;
    if (field.hasEquals && field.key.toLower() == "rua") {
        m_miscased = field;
        return;
    }
    if (field.hasEquals && isTxtFieldName(field.key) && isTxtFieldValue(field.value)) {
        add(FindingCode::TlsRptUnknownField, printable(field.key), {}, whole, field.column);
        m_record.extensions.append({field.key, field.value});
        return;
    }
    if (std::all_of(whole.begin(), whole.end(), isRptControl))
        return add(FindingCode::TlsRptTrailing, m_name, {}, whole, field.column);
    m_ruaGarbled = m_ruaGarbled || txtFieldMeans(field, "rua");
    const bool quotes = field.key.contains('"') || whole.startsWith('\'');
    add(quotes ? FindingCode::TlsRptQuotesInside : FindingCode::TlsRptSyntax,
        m_name,
        {},
        whole,
        field.column);
}

/// A well-formed URI that nobody uses does no harm beside one that is used.
void TlsRptRecordReader::weighUnusableSchemes()
{
    if (m_record.rua.isEmpty())
        return;
    for (Finding &finding : m_findings) {
        if (finding.code == FindingCode::TlsRptUriUnusableScheme)
            finding = finding.withSeverity(Severity::Warn);
    }
}

void TlsRptRecordReader::conclude(const TxtFields &fields)
{
    weighUnusableSchemes();
    if (m_miscased && m_ruaFields > 0) {
        add(FindingCode::TlsRptUnknownField,
            printable(m_miscased->key),
            {},
            m_miscased->key,
            m_miscased->column);
    } else if (m_miscased) {
        add(FindingCode::TlsRptKeyCase,
            m_name,
            {printable(m_miscased->key)},
            m_miscased->key,
            m_miscased->column);
    }
    const bool explained =
        m_miscased || m_ruaGarbled || contains(m_findings, FindingCode::TlsRptQuotesInside);
    if (m_ruaFields == 0 && !explained)
        add(FindingCode::TlsRptNoRua, m_name, {}, m_text, int(m_text.size()) + 1);
    const int lastColumn = fields.fields.isEmpty() ? 0 : fields.fields.last().column;
    if (fields.emptyColumn > 0) {
        const bool atEnd = fields.emptyColumn > lastColumn;
        add(atEnd ? FindingCode::TlsRptTrailing : FindingCode::TlsRptSyntax,
            m_name,
            {},
            m_text,
            fields.emptyColumn);
    }
    // A space after the last URI is not in the grammar, though at least one sender takes it.
    if (fields.trailingColumn > 0)
        add(FindingCode::TlsRptTrailing, m_name, {}, m_text, fields.trailingColumn);
}

/// "TSLRPTv1": the same letters in another order.
bool isSwapped(QByteArray stated)
{
    QByteArray right = tlsRptVersion.toByteArray();
    std::sort(stated.begin(), stated.end());
    std::sort(right.begin(), right.end());
    return stated == right;
}

Finding explainTlsRptMiss(const TxtVersion &version, const QByteArray &text, const QString &name)
{
    const QString stated = printable(version.stated);
    const auto finding = [&](FindingCode code, const QStringList &values = {}) {
        return Finding(code, name, values, text, {1, 1});
    };
    switch (version.match) {
    case TxtVersionMatch::SpaceBeforeSemicolon:
        return finding(FindingCode::TlsRptSpaceBeforeSemicolon);
    case TxtVersionMatch::NoSemicolon:
        return finding(FindingCode::TlsRptNoSemicolon);
    case TxtVersionMatch::Case:
        return finding(FindingCode::TlsRptVersionCase, {stated});
    case TxtVersionMatch::LeadingSpace:
        return finding(FindingCode::TlsRptLeadingSpace);
    case TxtVersionMatch::QuotesInside:
        return finding(FindingCode::TlsRptQuotesInside);
    case TxtVersionMatch::OtherVersion:
        return finding(FindingCode::TlsRptWrongVersion, {stated});
    case TxtVersionMatch::Misspelt:
        return finding(isSwapped(version.stated) ? FindingCode::TlsRptSwappedLetters
                                                 : FindingCode::TlsRptWrongVersion,
                       {stated});
    case TxtVersionMatch::Exact:
    case TxtVersionMatch::Garbled:
    case TxtVersionMatch::Unrelated:
        break;
    }
    return finding(FindingCode::TlsRptSyntax);
}

void readNearestTlsRptMiss(const QList<QByteArray> &texts,
                           const QString &name,
                           TlsRptRecordReading &reading)
{
    TxtVersion nearest;
    for (const QByteArray &text : texts) {
        const TxtVersion version = matchTxtVersion(text, tlsRptVersion);
        if (version.match < nearest.match) {
            nearest = version;
            reading.text = text;
        }
    }
    if (nearest.match == TxtVersionMatch::Unrelated) {
        reading.findings.append(Finding(FindingCode::TlsRptMissing, name));
        return;
    }
    reading.verdict = TlsRptVerdict::Invalid;
    reading.findings.append(explainTlsRptMiss(nearest, reading.text, name));
}

/// The domain in "_smtp._tls.example.com"; the name itself when it is something else.
QString reportedDomain(const QString &name)
{
    constexpr auto prefix = "_smtp._tls."_L1;
    return name.startsWith(prefix) ? name.mid(prefix.size()) : name;
}

} // namespace

TlsRptRecordReading readTlsRptRecords(const QList<QList<QByteArray>> &records, const QString &name)
{
    TlsRptRecordReading reading;
    QList<QByteArray> texts;
    qsizetype candidates = 0;
    qsizetype strings = 0;
    for (const QList<QByteArray> &record : records) {
        texts.append(record.join());
        if (!texts.last().startsWith(tlsRptPrefix))
            continue;
        if (++candidates == 1) {
            reading.text = texts.last();
            strings = record.size();
        }
    }
    if (candidates > 1) {
        reading.verdict = TlsRptVerdict::Invalid;
        reading.findings.append(Finding(FindingCode::TlsRptMultiple,
                                        name,
                                        {QString::number(candidates)},
                                        texts.join('\n').left(enoughEvidence)));
    } else if (candidates == 1) {
        TlsRptRecord record;
        reading.findings = TlsRptRecordReader(reading.text, name).read(record);
        if (strings > 1)
            reading.findings.append(
                Finding(FindingCode::TlsRptSplit, name, {QString::number(strings)}));
        const bool valid = worst(reading.findings) != Severity::Fail;
        reading.verdict = valid ? TlsRptVerdict::Valid : TlsRptVerdict::Invalid;
        if (valid) {
            reading.record = record;
            reading.findings.append(Finding(FindingCode::TlsRptGood,
                                            reportedDomain(name),
                                            {QString::fromLatin1(record.rua.join(", "))},
                                            reading.text));
        }
    } else {
        readNearestTlsRptMiss(texts, name, reading);
    }
    constexpr int mostOthers = 10;
    int others = 0;
    for (const QByteArray &text : std::as_const(texts)) {
        if (!text.startsWith(tlsRptPrefix) && text != reading.text && ++others <= mostOthers)
            reading.findings.append(Finding(
                FindingCode::TlsRptOther, name, {printable(text)}, text.left(enoughEvidence)));
    }
    return reading;
}

DomainName tlsRptRecordName(const DomainName &domain)
{
    // A child of the root that stands for "too long" would be a name of its own: "_smtp".
    const DomainName parent = domain.child("_tls");
    return parent.isRoot() ? parent : parent.child("_smtp");
}

QByteArray generateTlsRptRecord(const TlsRptRecord &record)
{
    QList<QByteArray> uris;
    QList<QByteArray> forms; // with scheme and domain in lower case
    for (const QByteArray &uri : record.rua) {
        const QByteArray encoded = encodedReportUri(uri);
        const QByteArray form =
            reportUriFromUserInput(QString::fromLatin1(encoded)).value_or(encoded);
        // One address twice would mean every report twice. RFC 3986 section 6.2.2.1: the case of
        // scheme and host makes no difference.
        if (forms.contains(form))
            continue;
        forms.append(form);
        uris.append(encoded);
    }
    QByteArray text = tlsRptPrefix.toByteArray() + " rua=" + uris.join(',');
    for (const auto &[key, value] : record.extensions)
        text += "; " + key + '=' + value;
    return text;
}

} // namespace postseal
