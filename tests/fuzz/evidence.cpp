// SPDX-License-Identifier: Apache-2.0
#include "check/Evidence.h"

#include "check/Assessment.h"
#include "tls/CertificateAuthority.h"
#include "tls/TrustStore.h"

#include "fuzz/Target.h"

namespace postseal {

void fuzz::tryInput(const QByteArray &octets)
{
    const auto evidence = fromEvidence(octets);
    if (!evidence)
        return;

    const QByteArray written = toEvidence(*evidence);
    const auto again = fromEvidence(written);
    require(again.has_value(), "what is written can be read");
    require(*again == *evidence, "and is the same");
    require(toEvidence(*again) == written, "to the octet");

    static const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
    static const TrustStore roots = *TrustStore::fromPem(CertificateAuthority(now).rootPem());
    const Assessment assessment = assess(evidence->seen, now, roots);
    require(assessment.steps.size() == 8, "whatever was seen, each step has a result");
}

} // namespace postseal
