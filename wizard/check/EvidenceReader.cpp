// SPDX-License-Identifier: Apache-2.0
#include "check/EvidenceFields.h"
#include "check/EvidenceIds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

// No list of a check comes near: a DNS message of 64 KiB holds fewer than 6000 records. Judging
// takes long when somebody makes up more.
constexpr qsizetype longestList = 10000;

// About 36000 years. What is above could overflow when times are compared or added.
constexpr std::chrono::microseconds longestTime(qint64(1) << 60);

/// Where in the document the reading is, and where it went wrong first.
struct ReadingState
{
    QByteArray path;
    std::optional<QByteArray> failedAt;
};

/// Fills fields from one JSON object. After the first thing that is not as it should be nothing
/// more is read.
class EvidenceReader
{
public:
    EvidenceReader(QJsonObject object, ReadingState &state)
        : m_object(std::move(object))
        , m_state(state)
    { }

    template <class Value>
    void field(const char *key, Value &value)
    {
        const QByteArray name(key);
        const auto found = m_object.constFind(QLatin1StringView(name));
        // A key that is not there gives Undefined, which is no value of any kind.
        readAt(m_state.path.isEmpty() ? name : '.' + name,
               found == m_object.constEnd() ? QJsonValue(QJsonValue::Undefined) : found.value(),
               value);
    }

    /// One that files of earlier versions do not have.
    template <class Value>
    void laterField(const char *key, Value &value)
    {
        if (m_object.contains(QLatin1StringView(key)))
            field(key, value);
    }

private:
    QJsonObject m_object;
    ReadingState &m_state;

    template <class Value>
    bool readAt(const QByteArray &step, const QJsonValue &json, Value &value)
    {
        if (m_state.failedAt)
            return false;
        const qsizetype length = m_state.path.size();
        m_state.path += step;
        const bool good = read(json, value);
        if (!good && !m_state.failedAt)
            m_state.failedAt = m_state.path;
        m_state.path.truncate(length);
        return good;
    }

    static bool read(const QJsonValue &json, bool &value)
    {
        value = json.toBool();
        return json.isBool();
    }

    static bool read(const QJsonValue &json, QString &text)
    {
        text = json.toString();
        return json.isString();
    }

    static bool read(const QJsonValue &json, QByteArray &octets)
    {
        if (json.isString()) {
            // Other octets than ASCII are in Base64: a text has no encoding that could be guessed.
            const QString text = json.toString();
            octets = text.toLatin1();
            return std::all_of(
                text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
        }
        const QJsonValue encoded = json.toObject().value("base64"_L1);
        const auto decoded = QByteArray::fromBase64Encoding(
            encoded.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        octets = *decoded;
        return encoded.isString() && decoded;
    }

    static bool read(const QJsonValue &json, DomainName &name)
    {
        QByteArray presentation;
        if (!read(json, presentation))
            return false;
        const auto domain = DomainName::fromDns(presentation);
        if (domain)
            name = *domain;
        return domain.has_value();
    }

    static bool read(const QJsonValue &json, QHostAddress &address)
    {
        const QString text = json.toString();
        address = QHostAddress(text);
        // "1.2.3" would be read as 1.2.0.3: only what is written comes back the same.
        return json.isString() && address.toString() == text;
    }

    static bool read(const QJsonValue &json, QDateTime &time)
    {
        if (json.isNull()) {
            time = {};
            return true;
        }
        const QString text = json.toString();
        time = QDateTime::fromString(text, Qt::ISODateWithMs);
        return time.isValid() && time.timeSpec() == Qt::UTC
            && time.toString(Qt::ISODateWithMs) == text;
    }

    template <class Count, class Period>
    static bool read(const QJsonValue &json, std::chrono::duration<Count, Period> &time)
    {
        using Time = std::chrono::duration<Count, Period>;
        constexpr Count most = std::chrono::duration_cast<Time>(longestTime).count();
        Count count = 0;
        if (!readNumber(json, count) || count > most || count < -most)
            return false;
        time = Time(count);
        return true;
    }

    template <class Value>
    bool read(const QJsonValue &json, std::optional<Value> &value)
    {
        value.reset();
        return json.isNull() || read(json, value.emplace());
    }

    template <class Value>
    bool read(const QJsonValue &json, QList<Value> &list)
    {
        const QJsonArray array = json.toArray();
        if (!json.isArray() || array.size() > longestList)
            return false;
        list.clear();
        for (qsizetype i = 0; i < array.size(); ++i) {
            Value value;
            if (!readAt('[' + QByteArray::number(i) + ']', array.at(i), value))
                return false;
            list.append(std::move(value));
        }
        return true;
    }

    template <class Value>
    bool read(const QJsonValue &json, Value &value)
    {
        if constexpr (std::is_enum_v<Value>) {
            const auto known = fromEvidenceId<Value>(json.toString().toUtf8());
            value = known.value_or(Value());
            return known.has_value();
        } else if constexpr (std::is_integral_v<Value>) {
            return readNumber(json, value);
        } else {
            if (!json.isObject())
                return false;
            EvidenceReader nested(json.toObject(), m_state);
            visitFields(nested, value);
            return !m_state.failedAt;
        }
    }

    /// A whole number that fits. JSON's other numbers are none, also 1e3 and 1.5.
    template <class Number>
    static bool readNumber(const QJsonValue &json, Number &number)
    {
        // What is no whole number gives the default, whatever that is.
        const qint64 value = json.toInteger(0);
        if (!json.isDouble() || value != json.toInteger(1) || !std::in_range<Number>(value))
            return false;
        number = Number(value);
        return true;
    }
};

[[nodiscard]] auto refuse(EvidenceError::Kind kind, const QByteArray &where)
{
    return failure(EvidenceError{kind, where});
}

} // namespace

Result<Evidence, EvidenceError> fromEvidence(QByteArrayView file)
{
    using Kind = EvidenceError::Kind;
    if (file.size() > largestEvidence)
        return refuse(Kind::TooLarge, {});
    const QByteArray key(evidenceVersionKey);
    const QByteArray text = QByteArray::fromRawData(file.data(), file.size());
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError) {
        // The key stands near the beginning, so a file that was cut off is known by it.
        const bool wasEvidence = text.contains('"' + key + '"');
        return refuse(wasEvidence ? Kind::Damaged : Kind::NotEvidence,
                      "octet " + QByteArray::number(error.offset));
    }
    const QJsonValue version = document.value(QLatin1StringView(key));
    if (version.isUndefined())
        return refuse(Kind::NotEvidence, key);
    if (!version.isDouble() || version.toDouble() < evidenceVersion)
        return refuse(Kind::Damaged, key);
    if (version.toDouble() > evidenceVersion)
        return refuse(Kind::NewerVersion, key);

    ReadingState state;
    EvidenceReader reader(document, state);
    Evidence evidence;
    visitFields(reader, evidence);
    if (state.failedAt)
        return refuse(Kind::Damaged, *state.failedAt);
    return evidence;
}

} // namespace postseal
