// SPDX-License-Identifier: Apache-2.0
#include "base/Finding.h"

namespace postseal {

const QList<FindingInfo> &findingCatalogue()
{
    static const QList<FindingInfo> catalogue = {
#define POSTSEAL_FINDING(code, id, step, severity, rfc, section, subject, values) \
    FindingInfo{FindingCode::code, \
                id, \
                Step::step, \
                Severity::severity, \
                RfcRef{rfc, section}, \
                subject, \
                values},
#include "base/FindingCatalogue.def"
#undef POSTSEAL_FINDING
    };
    return catalogue;
}

const FindingInfo &info(FindingCode code)
{
    // The enum and the list are made from the same file, so the number is the place.
    return findingCatalogue().at(qsizetype(code));
}

} // namespace postseal
