// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publish/ProviderKnowledge.h"

#include <variant>

namespace postseal {

/// A file of the person's own that was not taken, and why: what is wrong in it, or the system's
/// words. No words: it is no file.
struct OwnFileProblem
{
    QString path;
    std::variant<KnowledgeError, QString> why;
};

struct KnowledgeWithOwn
{
    ProviderKnowledge knowledge;
    QList<OwnFileProblem> problems; ///< the knowledge is without those files
};

/// What comes with the program, and what the files mail-providers.json and dns-hosts.json in the
/// folder add to it. A file that is not there is none.
[[nodiscard]] KnowledgeWithOwn knowledgeWithOwnFiles(const QString &folder);

} // namespace postseal
