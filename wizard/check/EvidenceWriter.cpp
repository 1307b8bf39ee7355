// SPDX-License-Identifier: Apache-2.0
#include "check/EvidenceFields.h"
#include "check/EvidenceIds.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// Makes JSON values; one writer for each JSON object.
class EvidenceWriter
{
public:
    template <class Value>
    void field(const char *key, const Value &value)
    {
        m_object.insert(QLatin1StringView(key), toValue(value));
    }

    template <class Value>
    void laterField(const char *key, const Value &value)
    {
        field(key, value);
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;

    static QJsonValue toValue(bool value) { return value; }

    static QJsonValue toValue(const QString &text) { return text; }

    /// Text stays readable, everything else is an object, so that one cannot be taken for the
    /// other.
    static QJsonValue toValue(const QByteArray &octets)
    {
        const bool isText = std::all_of(octets.begin(), octets.end(), [](char c) {
            return (c >= ' ' && c <= '~') || c == '\r' || c == '\n' || c == '\t';
        });
        if (isText)
            return QString::fromLatin1(octets);
        return QJsonObject{{u"base64"_s, QString::fromLatin1(octets.toBase64())}};
    }

    static QJsonValue toValue(const DomainName &name)
    {
        return toValue(name.isRoot() ? QByteArray(".") : name.toAscii());
    }

    /// Empty for no address at all.
    static QJsonValue toValue(const QHostAddress &address) { return address.toString(); }

    static QJsonValue toValue(const QDateTime &time)
    {
        return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    }

    template <class Count, class Period>
    static QJsonValue toValue(const std::chrono::duration<Count, Period> &time)
    {
        return qint64(time.count());
    }

    template <class Value>
    static QJsonValue toValue(const std::optional<Value> &value)
    {
        return value ? toValue(*value) : QJsonValue();
    }

    template <class Value>
    static QJsonValue toValue(const QList<Value> &list)
    {
        QJsonArray array;
        for (const Value &value : list)
            array.append(toValue(value));
        return array;
    }

    template <class Value>
    static QJsonValue toValue(const Value &value)
    {
        if constexpr (std::is_enum_v<Value>) {
            return QString::fromLatin1(evidenceId(value));
        } else if constexpr (std::is_integral_v<Value>) {
            return qint64(value);
        } else {
            EvidenceWriter nested;
            visitFields(nested, value);
            return nested.object();
        }
    }
};

} // namespace

QByteArray toEvidence(const Evidence &evidence)
{
    EvidenceWriter writer;
    writer.field(evidenceVersionKey, evidenceVersion);
    visitFields(writer, evidence);
    // Keys are sorted and numbers have one form, so equal observations are equal octets.
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Indented);
}

QByteArray evidenceHash(QByteArrayView file)
{
    return QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex();
}

} // namespace postseal
