// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace postseal {

/// A report file made here, to send to the report mailbox and see whether it comes back.
struct SampleReport
{
    QString fileName; ///< as RFC 8460 section 5.1 has it
    QByteArray octets; ///< JSON: a mail program shows it, and no filter takes it for an archive
};

/// A report of the day before that counts no session, so that it changes no sum.
[[nodiscard]] SampleReport makeSampleReport(const DomainName &domain, const QDateTime &nowUtc);

/// Whether it was made here, by the organisation and the contact that it names. Counts are not
/// looked at: one that has any is none.
[[nodiscard]] bool isSampleReport(const QString &organization, const QString &contact);

} // namespace postseal
