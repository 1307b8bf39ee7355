// SPDX-License-Identifier: Apache-2.0
#include "publish/EntryReader.h"

#include <QJsonArray>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::initializer_list<EntryReader::Choice<Confidence>> confidenceWords = {
    {"documented", Confidence::Documented},
    {"observed", Confidence::Observed},
    {"assumed", Confidence::Assumed},
    {"unknown", Confidence::Unknown},
};

} // namespace

QJsonValue EntryReader::value(QByteArrayView member) const
{
    QJsonValue found = m_object;
    while (!member.isEmpty()) {
        const qsizetype dot = member.indexOf('.');
        const QByteArrayView key = dot < 0 ? member : member.first(dot);
        member = dot < 0 ? QByteArrayView() : member.sliced(dot + 1);
        found = found.toObject().value(QLatin1StringView(key));
    }
    return found;
}

void EntryReader::fail(KnowledgeError::Kind kind, QByteArrayView member, const QByteArray &value)
{
    if (!m_error)
        m_error = KnowledgeError{m_file, kind, m_entry, member.toByteArray(), value, 0};
}

void EntryReader::failOn(QByteArrayView member, const QJsonValue &found)
{
    if (found.isString())
        fail(KnowledgeError::Kind::UnknownValue, member, found.toString().toUtf8());
    else
        fail(KnowledgeError::Kind::WrongType, member);
}

void EntryReader::unknownValue(QByteArrayView member, const QByteArray &value)
{
    fail(KnowledgeError::Kind::UnknownValue, member, value);
}

QString EntryReader::text(QByteArrayView member)
{
    const QJsonValue found = value(member);
    if (!found.isString() && !found.isUndefined())
        fail(KnowledgeError::Kind::WrongType, member);
    return found.toString();
}

QString EntryReader::neededText(QByteArrayView member)
{
    const QString found = text(member);
    if (found.isEmpty())
        fail(KnowledgeError::Kind::Missing, member);
    return found;
}

QJsonArray EntryReader::array(QByteArrayView member)
{
    const QJsonValue found = value(member);
    if (!found.isArray() && !found.isUndefined())
        fail(KnowledgeError::Kind::WrongType, member);
    return found.toArray();
}

QStringList EntryReader::texts(QByteArrayView member)
{
    QStringList result;
    for (const QJsonValue element : array(member)) {
        if (!element.isString())
            fail(KnowledgeError::Kind::WrongType, member);
        result.append(element.toString());
    }
    return result;
}

QList<QByteArray> EntryReader::octets(QByteArrayView member)
{
    QList<QByteArray> result;
    for (const QString &element : texts(member))
        result.append(element.toUtf8());
    return result;
}

QList<QList<QByteArray>> EntryReader::listsOfOctets(QByteArrayView member)
{
    QList<QList<QByteArray>> result;
    for (const QJsonValue list : array(member)) {
        if (!list.isArray())
            fail(KnowledgeError::Kind::WrongType, member);
        QList<QByteArray> octets;
        for (const QJsonValue element : list.toArray()) {
            if (!element.isString())
                fail(KnowledgeError::Kind::WrongType, member);
            octets.append(element.toString().toUtf8());
        }
        result.append(octets);
    }
    return result;
}

QList<NameExpression> EntryReader::expressions(QByteArrayView member)
{
    QList<NameExpression> result;
    for (const QString &pattern : texts(member))
        result.append(NameExpression(pattern));
    return result;
}

QUrl EntryReader::url(QByteArrayView member)
{
    const QJsonValue found = value(member);
    if (found.isNull() || found.isUndefined())
        return {};
    const QUrl url(text(member), QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        || url.host().isEmpty())
        failOn(member, found);
    return url;
}

QByteArray EntryReader::word(QByteArrayView member,
                             std::initializer_list<const char *> words,
                             const char *fallback)
{
    const QJsonValue found = value(member);
    const auto same = [&found](const char *word) {
        return found.isString() && found.toString() == QLatin1StringView(word);
    };
    const auto *known = std::find_if(words.begin(), words.end(), same);
    if (known != words.end())
        return *known;
    if (!found.isUndefined())
        failOn(member, found);
    return fallback;
}

Confidence EntryReader::confidence(QByteArrayView member)
{
    return choice(member, confidenceWords, Confidence::Unknown);
}

QMap<QByteArray, Confidence> EntryReader::confidences(QByteArrayView member)
{
    QMap<QByteArray, Confidence> result;
    const QJsonValue found = value(member);
    if (!found.isObject() && !found.isUndefined())
        fail(KnowledgeError::Kind::WrongType, member);
    for (const QString &key : found.toObject().keys()) {
        const QByteArray field = key.toUtf8();
        result.insert(field, confidence(member.toByteArray() + '.' + field));
    }
    return result;
}

void EntryReader::allowOnly(QByteArrayView object, std::initializer_list<const char *> members)
{
    const QJsonValue found = value(object);
    if (!found.isObject() && !found.isUndefined()) {
        fail(KnowledgeError::Kind::WrongType, object);
        return;
    }
    const QJsonObject entries = found.toObject();
    const auto isThere = [&entries](const char *member) {
        return entries.contains(QLatin1StringView(member));
    };
    // Almost always nothing is wrong, and counting is quick.
    if (std::count_if(members.begin(), members.end(), isThere) == entries.size())
        return;
    for (const QString &key : entries.keys()) {
        const auto same = [&key](const char *member) { return key == QLatin1StringView(member); };
        if (std::none_of(members.begin(), members.end(), same)) {
            const QByteArray name = key.toUtf8();
            fail(KnowledgeError::Kind::UnknownMember,
                 object.isEmpty() ? name : object.toByteArray() + '.' + name);
        }
    }
}

} // namespace postseal
