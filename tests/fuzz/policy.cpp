// SPDX-License-Identifier: Apache-2.0
#include "mtasts/Policy.h"

#include "mtasts/SenderCompatibility.h"

#include "fuzz/Target.h"

namespace postseal {

void fuzz::tryInput(const QByteArray &octets)
{
    const PolicyReading reading = readPolicy(octets);
    require(reading.policy.has_value() != (worst(reading.findings) == Severity::Fail),
            "a policy is there exactly when no finding is a failure");
    require(!judgeSenders(reading.findings).isEmpty(), "every sender has a judgement");
    if (!reading.policy)
        return;

    const Policy &policy = *reading.policy;
    require(policy.maxAge <= Policy::longestMaxAge && policy.maxAge.count() >= 0,
            "max_age is within its range");
    require(policy.mode == PolicyMode::None || !policy.mx.isEmpty(),
            "a policy that says something names hosts");
    for (const MxPattern &pattern : policy.mx) {
        require(MxPattern::fromText(pattern.toText()) == pattern,
                "a pattern reads back as it was written");
        require(pattern.covers(pattern.domain()) != pattern.isWildcard(),
                "a name covers itself, and a wildcard not what it hangs on");
        const DomainName child = pattern.domain().child("x");
        require(child.isRoot() || pattern.covers(child) == pattern.isWildcard(),
                "a wildcard is one label");
        require(child.child("y").isRoot() || !pattern.covers(child.child("y")), "and never two");
    }
    const PolicyReading again = readPolicy(generatePolicy(policy));
    require(again.policy && again.policy->mode == policy.mode && again.policy->mx == policy.mx
                && again.policy->maxAge == policy.maxAge,
            "the file that is written for a policy is read as that policy");
}

} // namespace postseal
