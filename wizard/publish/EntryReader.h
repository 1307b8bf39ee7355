// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publish/ProviderKnowledge.h"

#include <QJsonObject>
#include <QJsonValue>

#include <initializer_list>
#include <optional>

namespace postseal {

/// One entry of a knowledge file, read member by member. Members are named with their way through
/// the objects, "name_field.style". What is absent gives the fallback; the first thing wrong is
/// kept as the error, and reading goes on harmlessly.
class EntryReader
{
public:
    EntryReader(KnowledgeError::File file, QByteArray entry, QJsonObject object)
        : m_file(file)
        , m_entry(std::move(entry))
        , m_object(std::move(object))
    { }

    [[nodiscard]] QString text(QByteArrayView member);
    /// As text(), but not to be absent or empty.
    [[nodiscard]] QString neededText(QByteArrayView member);
    [[nodiscard]] QStringList texts(QByteArrayView member);
    [[nodiscard]] QList<QByteArray> octets(QByteArrayView member);
    [[nodiscard]] QList<QList<QByteArray>> listsOfOctets(QByteArrayView member);
    [[nodiscard]] QList<NameExpression> expressions(QByteArrayView member);
    /// An http: or https: address; null in the file is an empty one.
    [[nodiscard]] QUrl url(QByteArrayView member);
    /// One of the words.
    [[nodiscard]] QByteArray word(QByteArrayView member,
                                  std::initializer_list<const char *> words,
                                  const char *fallback);
    [[nodiscard]] Confidence confidence(QByteArrayView member);
    [[nodiscard]] QMap<QByteArray, Confidence> confidences(QByteArrayView member);

    template <class Value>
    struct Choice
    {
        const char *word;
        Value value;
    };

    template <class Value>
    [[nodiscard]] Value choice(QByteArrayView member,
                               std::initializer_list<Choice<Value>> choices,
                               Value fallback)
    {
        const QJsonValue found = value(member);
        for (const Choice<Value> &choice : choices) {
            if (found.isString() && found.toString() == QLatin1StringView(choice.word))
                return choice.value;
        }
        if (!found.isUndefined())
            failOn(member, found);
        return fallback;
    }

    /// No other members than these in the object; "" is the entry itself.
    void allowOnly(QByteArrayView object, std::initializer_list<const char *> members);

    /// The text cannot be what the member wants.
    void unknownValue(QByteArrayView member, const QByteArray &value);

    [[nodiscard]] const std::optional<KnowledgeError> &error() const { return m_error; }

private:
    [[nodiscard]] QJsonValue value(QByteArrayView member) const;
    [[nodiscard]] QJsonArray array(QByteArrayView member);
    void fail(KnowledgeError::Kind kind, QByteArrayView member, const QByteArray &value = {});
    void failOn(QByteArrayView member, const QJsonValue &found);

    KnowledgeError::File m_file;
    QByteArray m_entry;
    QJsonObject m_object;
    std::optional<KnowledgeError> m_error;
};

} // namespace postseal
