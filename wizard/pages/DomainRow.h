// SPDX-License-Identifier: Apache-2.0
// What a row of the list of domains says.
#pragma once

#include "pages/StateGlyph.h"
#include "setup/DomainBook.h"

#include <QCoreApplication>

namespace postseal {

/// The words of one domain's row: pure, so that a row is made anew only when one of them is
/// another.
struct DomainRow
{
    Q_DECLARE_TR_FUNCTIONS(postseal::DomainRow)
public:
    DomainName name;
    QString providers; ///< "Google Workspace · Cloudflare"; empty: not recognised
    Glyph stageTone = Glyph::Unknown;
    QString stage; ///< "Testing · day 3 of 14"
    Glyph health = Glyph::Unknown;
    QString check; ///< "Servers and policy fine"; of a domain that was not checked it says so
    QString age; ///< "2 hours ago"; empty without a check
    QString sessions; ///< "1,204 sessions"
    QString failed; ///< "41 failed"; empty when none did
    QString next;
    Want want = Want::Nothing;

    /// Everything that is shown.
    [[nodiscard]] QByteArray key() const;

    /// The outlook may be null.
    [[nodiscard]] static DomainRow of(const StoredDomain &domain,
                                      const DomainOutlook *outlook,
                                      const QDateTime &nowUtc);
};

} // namespace postseal
