// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "dns/RawLookup.h"

#include <memory>

namespace postseal {

class DnssecChain;

/// What validation came to.
struct DnssecVerdict
{
    DnssecState state = DnssecState::Indeterminate;
    QByteArray reason; ///< for Details, in English technical terms; empty when Secure

    friend bool operator==(const DnssecVerdict &, const DnssecVerdict &) = default;
};

/// Validates answers from the trust anchors down, by itself. RFC 4035 section 5, RFC 5155, RFC
/// 6840.
///
/// Secure: signed and right. Insecure: proven to be in an unsigned zone, or in one signed in a way
/// that nobody can check (unsupported algorithm; NSEC3 with 101 to 500 iterations, RFC 9276).
/// Bogus: signatures missing, wrong or out of date; the reason says which. Indeterminate: parts of
/// the chain did not answer.
///
/// All levels of the chain are asked for at once: one round trip, none when prefetch() came early
/// enough. Work per validation is bounded against hostile zones (KeyTrap). Main thread only. May be
/// destroyed while validations run; they then run on to their end, so the clock and what the lookup
/// uses must outlive them.
class DnssecValidator
{
public:
    /// Trust anchors: DS or DNSKEY records in zone-file form, one a line; empty means the built-in
    /// root anchors. When none of the lines can be read, every verdict is Indeterminate.
    DnssecValidator(RawLookup lookup, const QByteArray &trustAnchors, const Clock &clock);
    ~DnssecValidator();
    DnssecValidator(const DnssecValidator &) = delete;
    DnssecValidator &operator=(const DnssecValidator &) = delete;

    /// Whether any of the trust anchors could be read.
    [[nodiscard]] bool hasTrustAnchors() const;

    /// Starts asking for the chain above a name, at the same time as the question itself.
    void prefetch(const DomainName &name, Deadline deadline, const StopToken &stop);

    /// Validates an answer with its whole alias chain. Always ends by the deadline or the stop
    /// token.
    ///
    /// The verdict is on the records of DnsAnswer::message, which must be the response to the
    /// answer's question with DO and CD set. When it came without signatures, it is asked for again
    /// and must say the same; links of an alias chain that it lacks are asked for, too.
    [[nodiscard]] QCoro::Task<DnssecVerdict> validate(DnsAnswer answer,
                                                      Deadline deadline,
                                                      StopToken stop);

private:
    std::shared_ptr<DnssecChain> m_chain;
};

} // namespace postseal
