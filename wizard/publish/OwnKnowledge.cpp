// SPDX-License-Identifier: Apache-2.0
#include "publish/OwnKnowledge.h"

#include <QDir>
#include <QFile>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// Thirty times what comes with the program.
constexpr qint64 largestFile = 4LL * 1024 * 1024;

/// Empty for no file.
Result<QByteArray, QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    // A pipe would never end.
    if (!QFileInfo(path).isFile())
        return failure(QString());
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return failure(u"> %1 MiB"_s.arg(largestFile / 1024 / 1024));
    // An empty file has nothing in it, which is another fault than that there is none.
    return content.isEmpty() ? QByteArray(" ") : content;
}

} // namespace

KnowledgeWithOwn knowledgeWithOwnFiles(const QString &folder)
{
    KnowledgeWithOwn result{ProviderKnowledge::builtIn(), {}};
    for (const bool isMail : {true, false}) {
        const QString path =
            QDir(folder).filePath(isMail ? u"mail-providers.json"_s : u"dns-hosts.json"_s);
        const auto content = contentOf(path);
        if (!content) {
            result.problems.append({path, content.error()});
            continue;
        }
        if (content->isEmpty())
            continue;
        const auto more =
            isMail ? result.knowledge.with(*content, {}) : result.knowledge.with({}, *content);
        if (more)
            result.knowledge = *more;
        else
            result.problems.append({path, more.error()});
    }
    return result;
}

} // namespace postseal
