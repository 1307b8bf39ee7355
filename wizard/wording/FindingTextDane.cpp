// SPDX-License-Identifier: Apache-2.0
// Sentences for the step dane: TLSA records and DNSSEC.
#include "wording/FindingSentences.h"

namespace postseal {

namespace {

// One block a finding, laid out for people who write.
// clang-format off
constexpr FindingSentences daneRows[] = {
    {FindingCode::DaneAbsent,
     //: dane.absent (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "%1 does not use DANE"),
     QT_TRANSLATE_NOOP("Findings",
                       "DANE is another way to protect incoming mail, and needs signed DNS "
                       "(DNSSEC). MTA-STS works without it."),
     nothingToDo},
    {FindingCode::DaneGood,
     //: dane.good (%1: host, %2: record)
     QT_TRANSLATE_NOOP("Findings", "The DANE record of %1 fits its certificate"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders that know DANE deliver to this server over protected connections. "
                       "This record fits: %2."),
     nothingToDo},
    {FindingCode::DaneMismatch,
     //: dane.mismatch (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "The DANE record of %1 does not fit its certificate"),
     QT_TRANSLATE_NOOP("Findings",
                       "The server at %2 shows another certificate than DNS announces (TLSA "
                       "record). Senders that know DANE do not deliver to it, whatever your "
                       "MTA-STS mode is."),
     QT_TRANSLATE_NOOP("Findings",
                       "Publish a record for the present certificate now. Next time, publish the "
                       "new record before you change the certificate.")},
    {FindingCode::DaneNameMismatch,
     //: dane.name-mismatch (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings",
                       "The certificate of %1 fits its DANE record, but is for a different name"),
     QT_TRANSLATE_NOOP("Findings",
                       "The record names a certificate authority, so the name must fit as well "
                       "(usage 2). Senders that know DANE do not deliver to the server at %2."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask your mail provider for a certificate that carries the name %1, or "
                       "publish a record for exactly this certificate.")},
    {FindingCode::DaneUnusable,
     //: dane.unusable (%1: host, %2: record)
     QT_TRANSLATE_NOOP("Findings", "A DANE record of %1 cannot be used for mail"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders pass over this record: %2. For mail only the kinds that begin "
                       "with 2 or 3 count (certificate usage)."),
     QT_TRANSLATE_NOOP("Findings",
                       "Publish a record of the kind “3 1 1” instead, or remove this one.")},
    {FindingCode::DaneUnsigned,
     //: dane.unsigned (%1: host)
     QT_TRANSLATE_NOOP("Findings", "The DANE record of %1 has no effect"),
     QT_TRANSLATE_NOOP("Findings",
                       "The DNS for this server is not signed (DNSSEC). Senders pass over the "
                       "record. It does no harm."),
     QT_TRANSLATE_NOOP("Findings", "Sign the DNS of that domain, or remove the record.")},
    {FindingCode::DaneNotTested,
     //: dane.not-tested (%1: host)
     QT_TRANSLATE_NOOP("Findings",
                       "The DANE record of %1 could not be compared with a certificate"),
     QT_TRANSLATE_NOOP("Findings",
                       "No certificate of this server could be seen from here. Nothing is known "
                       "to be wrong with the record."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check again when the server can be reached. You can also run "
                       "“postseal-cli check” with your domain on a server elsewhere.")},
    {FindingCode::DaneLookupFailed,
     //: dane.lookup-failed (%1: host, %2: answer)
     QT_TRANSLATE_NOOP("Findings", "The DANE record of %1 could not be looked up"),
     QT_TRANSLATE_NOOP("Findings",
                       "The answer from DNS was: %2. Senders that know DANE may hold mail back "
                       "while this question has no proper answer."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask whoever runs the DNS of that server to repair it. A question for a "
                       "record that does not exist must get a proper answer too.")},
    {FindingCode::DnssecBogus,
     //: dnssec.bogus (%1: name, %2: reason)
     QT_TRANSLATE_NOOP("Findings", "The DNS signatures of %1 are not right"),
     QT_TRANSLATE_NOOP("Findings",
                       "The signed answers do not stand up to a check (DNSSEC: %2). Many senders "
                       "then cannot find your domain, and mail to you is held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask your DNS provider to repair the signatures. After a change of "
                       "provider, the old DS record at your registrar is the usual cause.")},
    {FindingCode::DnssecIndeterminate,
     //: dnssec.indeterminate (%1: domain, %2: reason)
     QT_TRANSLATE_NOOP("Findings", "Whether the DNS of %1 is signed could not be found out"),
     QT_TRANSLATE_NOOP("Findings",
                       "Not all DNS servers that are needed for it gave an answer (DNSSEC: %2). "
                       "Nothing is known to be wrong."),
     QT_TRANSLATE_NOOP("Findings", "Check again later, or from another network.")},
    {FindingCode::DnssecResolverSays,
     //: dnssec.resolver-says (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "The DNS resolver says that the DNS of %1 is signed correctly"),
     QT_TRANSLATE_NOOP("Findings",
                       "Postseal did not verify this itself, so it is hearsay (AD bit)."),
     nothingToDo},
};
// clang-format on

} // namespace

std::span<const FindingSentences> daneSentences()
{
    return daneRows;
}

} // namespace postseal
