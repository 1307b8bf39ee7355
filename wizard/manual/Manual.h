// SPDX-License-Identifier: Apache-2.0
// The offline manual: the same pages in the window, on the command line and as files.
#pragma once

#include "base/Finding.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace postseal {

/// One page, in the language of the program; in English where nobody has translated it.
struct ManualPage
{
    QString id; ///< "testing", "finding:starttls.not-offered"
    QString language; ///< of its text: BCP 47
    QString title; ///< plain text
    QString html; ///< a fragment that begins with its h1; links are page ids, or "finding:ID"
};

/// The pages that people read, in the order of the contents; without those of findings.
[[nodiscard]] const QStringList &manualPageIds();

/// The page of a finding: what it means, what to do, and where its repair is told.
[[nodiscard]] QString manualIdOf(FindingCode code);

/// Nothing for an id that there is not.
[[nodiscard]] std::optional<ManualPage> manualPage(const QString &id);

/// The page that tells how to repair what a finding is about; empty for what needs none.
[[nodiscard]] QString repairPageOf(FindingCode code);

/// The page's words, for searching and for terminals.
[[nodiscard]] QByteArray plainText(const ManualPage &page);

/// A file of the manual: its name, and a whole HTML page whose links lead to the other files.
struct ManualFile
{
    QString name; ///< "testing.html", "finding-starttls.not-offered.html"
    QByteArray content;
};

/// All pages, those of findings included; begins with "index.html".
[[nodiscard]] QList<ManualFile> manualFiles();

} // namespace postseal
