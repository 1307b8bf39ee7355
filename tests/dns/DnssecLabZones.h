// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/DnssecLab.h"

namespace postseal {

/// The zones that the DNSSEC tests share: a signed domain with NSEC, one with NSEC3, an unsigned
/// one, and a registry with opt-out.
inline void addUsualZones(DnssecLab &lab)
{
    lab.addZone(".", {});
    lab.addZone("test", {});
    lab.addZone("signed.test",
                {"signed.test. MX 10 mx.signed.test.",
                 "signed.test. TXT \"v=spf1 mx -all\"",
                 "mx.signed.test. A 192.0.2.25",
                 "_mta-sts.signed.test. TXT \"v=STSv1; id=1\"",
                 "*.wild.signed.test. TXT \"made by a wildcard\"",
                 "*.alias.signed.test. CNAME mx.signed.test.",
                 "host.under.empty.signed.test. A 192.0.2.26",
                 "local.signed.test. CNAME mx.signed.test.",
                 "hosted.signed.test. CNAME policy.hashed.test.",
                 "far.signed.test. CNAME www.unsigned.test.",
                 "gone.signed.test. CNAME nothing.hashed.test.",
                 "loop.signed.test. CNAME pool.signed.test.",
                 "pool.signed.test. CNAME loop.signed.test.",
                 "old.signed.test. DNAME hashed.test."});
    LabSigning nsec3;
    nsec3.denial = LabSigning::Denial::Nsec3;
    lab.addZone("hashed.test",
                {"hashed.test. MX 10 mx.hashed.test.",
                 "mx.hashed.test. A 192.0.2.27",
                 "policy.hashed.test. A 192.0.2.28",
                 "*.wild.hashed.test. TXT \"made by a wildcard\"",
                 "host.under.empty.hashed.test. A 192.0.2.29"},
                nsec3);
    LabSigning unsignedZone;
    unsignedZone.denial = LabSigning::Denial::Unsigned;
    lab.addZone("unsigned.test",
                {"unsigned.test. MX 10 mx.unsigned.test.", "www.unsigned.test. A 192.0.2.30"},
                unsignedZone);
    // Signed, but its owner never gave the DS to the registry: as good as unsigned.
    lab.addZone("island.test", {"island.test. MX 10 mx.island.test."});
    lab.leaveOutDs("island.test");
    LabSigning optOut = nsec3;
    optOut.optOut = true;
    lab.addZone("registry.test", {"www.registry.test. A 192.0.2.31"}, optOut);
    lab.addZone("customer.registry.test",
                {"customer.registry.test. MX 10 mx.customer.registry.test."},
                unsignedZone);
    lab.addZone("careful.registry.test",
                {"careful.registry.test. MX 10 mx.careful.registry.test."});
}

} // namespace postseal
