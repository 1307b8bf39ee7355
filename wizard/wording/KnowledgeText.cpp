// SPDX-License-Identifier: Apache-2.0
#include "wording/KnowledgeText.h"

#include "wording/ForeignText.h"

#include <QCoreApplication>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString knowledgeText(const char *source)
{
    return QCoreApplication::translate("OwnFiles", source);
}

QString reason(const KnowledgeError &error)
{
    switch (error.kind) {
    case KnowledgeError::Kind::NotJson:
        return knowledgeText(QT_TRANSLATE_NOOP("OwnFiles", "it is no JSON from octet %1 on"))
            .arg(error.offset);
    case KnowledgeError::Kind::Missing:
        return knowledgeText(QT_TRANSLATE_NOOP("OwnFiles", "“%1” is missing"));
    case KnowledgeError::Kind::WrongType:
        return knowledgeText(QT_TRANSLATE_NOOP("OwnFiles", "“%1” is of the wrong kind"));
    case KnowledgeError::Kind::UnknownValue:
        return knowledgeText(QT_TRANSLATE_NOOP("OwnFiles", "“%1” cannot be “%2”"));
    case KnowledgeError::Kind::UnknownMember:
        return knowledgeText(QT_TRANSLATE_NOOP("OwnFiles", "there is no “%1”"));
    case KnowledgeError::Kind::BadPattern:
        return knowledgeText(QT_TRANSLATE_NOOP("OwnFiles", "“%1” is no regular expression: %2"));
    case KnowledgeError::Kind::DuplicateId:
        return knowledgeText(QT_TRANSLATE_NOOP("OwnFiles", "this id is there twice"));
    }
    return {};
}

} // namespace

QString describe(const OwnFileProblem &problem)
{
    QString why;
    if (const auto *error = std::get_if<KnowledgeError>(&problem.why)) {
        why = reason(*error).replace("%1"_L1, QString::fromUtf8(error->member));
        why.replace("%2"_L1, QString::fromUtf8(error->value.left(80)));
        if (!error->entry.isEmpty())
            why = knowledgeText(QT_TRANSLATE_NOOP("OwnFiles", "in the entry %1, %2"))
                      .arg(QString::fromUtf8(error->entry), why);
    } else {
        why = std::get<QString>(problem.why);
        if (why.isEmpty())
            why = knowledgeText(QT_TRANSLATE_NOOP("OwnFiles", "it is no file"));
    }
    return knowledgeText(QT_TRANSLATE_NOOP("OwnFiles", "Your file %1 is not used: %2."))
        .arg(pathText(problem.path), why);
}

} // namespace postseal
