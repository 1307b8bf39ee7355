// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mtasts/Policy.h"
#include "mtasts/StsRecord.h"
#include "terminal/TextStyle.h"
#include "tlsrpt/TlsRptRecord.h"

namespace postseal {

/// All that a domain has to publish.
struct GeneratedTexts
{
    DomainName domain;
    Policy policy;
    StsRecord record;
    TlsRptRecord tlsRpt; ///< without rua there is no such record
};

struct GeneratedFile
{
    QString name; ///< below the folder that was asked for
    QByteArray content;
};

/// As "table", "zone" or "json".
[[nodiscard]] QByteArray toText(const GeneratedTexts &texts,
                                const QString &format,
                                const TextStyle &style);

/// The policy file where a web server wants it, and the records in the format.
[[nodiscard]] QList<GeneratedFile> toFiles(const GeneratedTexts &texts, const QString &format);

} // namespace postseal
