// SPDX-License-Identifier: Apache-2.0
// The _mta-sts record. RFC 8461 section 3.1:
//   sts-text-record = %s"v=STSv1" 1*(*WSP ";" *WSP sts-field) [*WSP ";" *WSP]
#include "mtasts/StsRecord.h"

#include "base/TxtRecordText.h"

#include <algorithm>
#include <array>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView stsVersion("STSv1");
constexpr QByteArrayView stsPrefix("v=STSv1;");
constexpr qsizetype longestId = 32;

QString stsText(QByteArrayView text)
{
    return printable(text);
}

bool isIdCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isControl(char c)
{
    return uchar(c) < 0x20 || c == 0x7F;
}

/// Reads the one record that counts.
class StsRecordReader
{
public:
    StsRecordReader(QByteArrayView text, QString name)
        : m_text(text)
        , m_name(std::move(name))
    { }

    QList<Finding> read(StsRecord &record);

private:
    void readField(const TxtField &field);
    void readId(const TxtField &field);
    void readOtherField(const TxtField &field);
    void concludeFields(const TxtFields &fields);

    void add(FindingCode code,
             const QString &subject,
             const QStringList &values,
             QByteArrayView evidence,
             int column)
    {
        m_findings.append(Finding(code, subject, values, evidence.toByteArray(), {1, column}));
    }

    QByteArrayView m_text;
    QString m_name;
    StsRecord m_record;
    QList<Finding> m_findings;
    std::optional<TxtField> m_id;
    std::optional<TxtField> m_miscasedId;
    bool m_idGarbled = false; ///< "id = 1", "id": said by the finding about its syntax
};

QList<Finding> StsRecordReader::read(StsRecord &record)
{
    const TxtFields fields = splitTxtFields(m_text, stsPrefix.size());
    for (const TxtField &field : fields.fields)
        readField(field);
    concludeFields(fields);
    record = m_record;
    return m_findings;
}

void StsRecordReader::readField(const TxtField &field)
{
    if (field.key == "id" && field.hasEquals) {
        if (m_id) {
            // RFC 8461 section 3.2, last paragraph, which speaks of TXT records too: the first
            // entry counts.
            add(FindingCode::RecordDuplicateId,
                m_name,
                {stsText(m_id->value), stsText(field.value)},
                field.value,
                field.column);
            return;
        }
        m_id = field;
        return readId(field);
    }
    if (field.hasEquals && field.key.toLower() == "id") {
        m_miscasedId = field;
        return;
    }
    readOtherField(field);
}

void StsRecordReader::readId(const TxtField &field)
{
    const int column = field.column + 3; // behind "id="
    const QByteArray &id = field.value;
    if (id.isEmpty())
        return add(FindingCode::RecordIdEmpty, m_name, {}, {}, column);
    if (id.contains('"') || id.contains('\''))
        return add(FindingCode::RecordQuotesInside, m_name, {}, id, column);
    const auto bad = std::find_if_not(id.begin(), id.end(), isIdCharacter);
    if (bad != id.end()) {
        // A line end or zero octet that slipped in behind the id is another mistake than an id with
        // a hyphen.
        const int place = column + int(bad - id.begin());
        if (std::all_of(bad, id.end(), isControl))
            return add(FindingCode::RecordTrailing,
                       m_name,
                       {},
                       QByteArrayView(bad, id.end() - bad),
                       place);
        return add(FindingCode::RecordIdCharacter,
                   stsText(id),
                   {stsText(QByteArrayView(&*bad, 1))},
                   id,
                   place);
    }
    if (id.size() > longestId)
        return add(
            FindingCode::RecordIdTooLong, stsText(id), {QString::number(id.size())}, id, column);
    m_record.id = id;
}

void StsRecordReader::readOtherField(const TxtField &field)
{
    constexpr std::array policyKeys = {"mode", "mx", "max_age", "version"};
    const QString key = stsText(field.key);
    const QByteArray whole = field.hasEquals ? field.key + '=' + field.value : field.key;
    const bool isPolicyKey =
        std::any_of(policyKeys.begin(), policyKeys.end(), [&field](const char *policyKey) {
            return field.key == policyKey;
        });
    if (isPolicyKey)
        add(FindingCode::RecordPolicyInside, key, {}, whole, field.column);
    if (field.hasEquals && isTxtFieldName(field.key) && isTxtFieldValue(field.value)) {
        if (!isPolicyKey)
            add(FindingCode::RecordUnknownField, key, {}, whole, field.column);
        m_record.extensions.append({field.key, field.value});
        return;
    }
    if (std::all_of(whole.begin(), whole.end(), isControl))
        return add(FindingCode::RecordTrailing, m_name, {}, whole, field.column);
    m_idGarbled = m_idGarbled || txtFieldMeans(field, "id");
    const bool quotes = field.key.contains('"') || whole.startsWith('\'');
    add(quotes ? FindingCode::RecordQuotesInside : FindingCode::RecordSyntax,
        m_name,
        {},
        whole,
        field.column);
}

void StsRecordReader::concludeFields(const TxtFields &fields)
{
    if (m_id && m_miscasedId) {
        add(FindingCode::RecordUnknownField,
            stsText(m_miscasedId->key),
            {},
            m_miscasedId->key,
            m_miscasedId->column);
    } else if (m_miscasedId) {
        add(FindingCode::RecordKeyCase,
            stsText(m_miscasedId->key),
            {u"id"_s},
            m_miscasedId->key,
            m_miscasedId->column);
    }
    const bool explained =
        std::any_of(m_findings.begin(), m_findings.end(), [](const Finding &finding) {
            return finding.code == FindingCode::RecordQuotesInside;
        });
    if (!m_id && !m_miscasedId && !m_idGarbled && !explained)
        add(FindingCode::RecordNoId, m_name, {}, m_text, int(m_text.size()) + 1);
    const int lastColumn = fields.fields.isEmpty() ? 0 : fields.fields.last().column;
    if (fields.emptyColumn > 0) {
        const bool atEnd = fields.emptyColumn > lastColumn;
        add(atEnd ? FindingCode::RecordTrailing : FindingCode::RecordSyntax,
            m_name,
            {},
            m_text,
            fields.emptyColumn);
    }
    if (fields.trailingColumn > 0)
        add(FindingCode::RecordTrailing, m_name, {}, m_text, fields.trailingColumn);
}

/// Why a record that begins almost rightly does not count.
Finding explainMiss(const TxtVersion &version, const QByteArray &text, const QString &name)
{
    const QString stated = stsText(version.stated);
    const auto finding = [&](FindingCode code, const QStringList &values = {}) {
        return Finding(code, name, values, text, {1, 1});
    };
    switch (version.match) {
    case TxtVersionMatch::SpaceBeforeSemicolon:
        // The grammar of section 3.1 allows it, the sentence about discarding records does not, and
        // senders are divided. RFC 8461 erratum 6285 (reported) wants it gone.
        return finding(FindingCode::RecordSpaceBeforeSemicolon);
    case TxtVersionMatch::NoSemicolon:
        return finding(FindingCode::RecordNoSemicolon);
    case TxtVersionMatch::Case:
        return finding(FindingCode::RecordVersionCase, {stated});
    case TxtVersionMatch::LeadingSpace:
        return finding(FindingCode::RecordLeadingSpace);
    case TxtVersionMatch::QuotesInside:
        return finding(FindingCode::RecordQuotesInside);
    case TxtVersionMatch::OtherVersion:
    case TxtVersionMatch::Misspelt:
        return finding(FindingCode::RecordWrongVersion, {stated});
    case TxtVersionMatch::Exact:
    case TxtVersionMatch::Garbled:
    case TxtVersionMatch::Unrelated:
        break;
    }
    return finding(FindingCode::RecordSyntax);
}

/// The record that comes nearest to being one, when none is.
void readNearestMiss(const QList<QByteArray> &texts, const QString &name, StsRecordReading &reading)
{
    TxtVersion nearest;
    for (const QByteArray &text : texts) {
        const TxtVersion version = matchTxtVersion(text, stsVersion);
        if (version.match < nearest.match) {
            nearest = version;
            reading.text = text;
        }
    }
    if (nearest.match == TxtVersionMatch::Unrelated) {
        reading.findings.append(Finding(FindingCode::RecordMissing, name));
        return;
    }
    reading.verdict = RecordVerdict::Invalid;
    reading.findings.append(explainMiss(nearest, reading.text, name));
}

} // namespace

StsRecordReading readStsRecords(const QList<TxtStrings> &records, const QString &name)
{
    StsRecordReading reading;
    QList<QByteArray> texts;
    qsizetype candidates = 0;
    qsizetype strings = 0;
    for (const TxtStrings &record : records) {
        texts.append(record.join());
        // Records are discarded by these eight octets, and counted, before anybody looks at their
        // syntax.
        if (!texts.last().startsWith(stsPrefix))
            continue;
        if (++candidates == 1) {
            reading.text = texts.last();
            strings = record.size();
        }
    }
    if (candidates > 1) {
        reading.verdict = RecordVerdict::Invalid;
        reading.findings.append(Finding(FindingCode::RecordMultiple,
                                        name,
                                        {QString::number(candidates)},
                                        texts.join('\n').left(1024)));
    } else if (candidates == 1) {
        StsRecord record;
        reading.findings = StsRecordReader(reading.text, name).read(record);
        if (strings > 1)
            reading.findings.append(
                Finding(FindingCode::RecordSplit, name, {QString::number(strings)}));
        const bool valid = worst(reading.findings) != Severity::Fail;
        reading.verdict = valid ? RecordVerdict::Valid : RecordVerdict::Invalid;
        if (valid) {
            reading.record = record;
            reading.findings.append(Finding(
                FindingCode::RecordGood, name, {QString::fromLatin1(record.id)}, reading.text));
        }
    } else {
        readNearestMiss(texts, name, reading);
    }
    constexpr int mostOthers = 10;
    int others = 0;
    for (const QByteArray &text : std::as_const(texts)) {
        if (!text.startsWith(stsPrefix) && text != reading.text && ++others <= mostOthers)
            reading.findings.append(
                Finding(FindingCode::RecordOther, name, {stsText(text)}, text.left(1024)));
    }
    return reading;
}

DomainName stsRecordName(const DomainName &domain)
{
    return domain.child("_mta-sts");
}

QByteArray generateStsRecord(const StsRecord &record)
{
    QByteArray text = stsPrefix.toByteArray() + " id=" + record.id + ';';
    for (const auto &[key, value] : record.extensions)
        text += ' ' + key + '=' + value + ';';
    return text;
}

QByteArray newPolicyId(const QDateTime &nowUtc, QByteArrayView previous)
{
    const QByteArray fromClock = nowUtc.toUTC().toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1();
    const bool sameForm = previous.size() == fromClock.size() && previous[8] == 'T';
    if (fromClock != previous && (!sameForm || previous.compare(fromClock) < 0))
        return fromClock;
    // The clock stands still or went back: count on from the id that senders have cached.
    QByteArray counted = previous.toByteArray();
    for (qsizetype i = counted.size() - 1; i >= 0; --i) {
        if (counted[i] < '0' || counted[i] > '9')
            continue;
        if (counted[i] < '9') {
            ++counted[i];
            return counted;
        }
        counted[i] = '0';
    }
    return '1' + counted.left(longestId - 1);
}

} // namespace postseal
