// SPDX-License-Identifier: Apache-2.0
// Sentences for the step coverage: policy against MX set, and the mode.
#include "wording/FindingSentences.h"

namespace postseal {

namespace {

// One block a finding, laid out for people who write.
// clang-format off
constexpr FindingSentences coverageRows[] = {
    {FindingCode::CoverageGood,
     //: coverage.good (%1: domain, %2: count)
     QT_TRANSLATE_NOOP("Findings", "The policy covers every mail server of %1"),
     QT_TRANSLATE_N_NOOP("Findings",
                         "It fits the %n mail server(s) that DNS names for your domain."),
     nothingToDo,
     2},
    {FindingCode::CoverageMxNotCovered,
     //: coverage.mx-not-covered (%1: host, %2: entries)
     QT_TRANSLATE_NOOP("Findings", "The policy does not cover the mail server %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "The policy lists only: %2. In testing mode mail still arrives. In enforce "
                       "mode senders would not use this server, and mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Add the line “mx: %1” to the policy file. Then change the id of the "
                       "policy record.")},
    {FindingCode::CoverageWildcardTooDeep,
     //: coverage.wildcard-too-deep (%1: host, %2: entry)
     QT_TRANSLATE_NOOP("Findings", "The policy line “%2” does not cover the mail server %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "The star stands for exactly one part of a name, and this name has more "
                       "(wildcard). In testing mode mail still arrives. In enforce mode senders "
                       "would not use this server, and mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Add the line “mx: %1” to the policy file. Then change the id of the "
                       "policy record.")},
    {FindingCode::CoverageWildcardApex,
     //: coverage.wildcard-apex (%1: host, %2: entry)
     QT_TRANSLATE_NOOP("Findings",
                       "The policy line “%2” does not cover the mail server %1 itself"),
     QT_TRANSLATE_NOOP("Findings",
                       "The star stands for exactly one more part in front of the name "
                       "(wildcard). In testing mode mail still arrives. In enforce mode senders "
                       "would not use this server, and mail would be held back."),
     QT_TRANSLATE_NOOP("Findings",
                       "Add the line “mx: %1” to the policy file. Then change the id of the "
                       "policy record.")},
    {FindingCode::CoverageEntryUnused,
     //: coverage.entry-unused (%1: entry)
     QT_TRANSLATE_NOOP("Findings", "No mail server of yours fits the policy line “%1”"),
     QT_TRANSLATE_NOOP("Findings",
                       "This does no harm. It is even right while you prepare a move to a new "
                       "mail provider."),
     QT_TRANSLATE_NOOP("Findings",
                       "Remove the line if you no longer use such a server. Then change the id of "
                       "the policy record.")},
    {FindingCode::CoverageNoneMatch,
     //: coverage.none-match (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "The policy covers none of the mail servers of %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "In testing mode mail still arrives. In enforce mode senders that follow "
                       "MTA-STS could not deliver to you at all. Their mail would wait and be "
                       "returned after some days."),
     QT_TRANSLATE_NOOP("Findings",
                       "Put the names of your mail servers into the policy file now, and change "
                       "the id of the policy record. Only if you do not know the right names yet, "
                       "set the mode to testing in the same way.")},
    {FindingCode::ModeNone,
     //: mode.none (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "MTA-STS is switched off for %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "The policy itself says so (mode none). Senders deliver mail to you "
                       "without its protection."),
     QT_TRANSLATE_NOOP("Findings", "To use MTA-STS, publish a policy in testing mode first.")},
    {FindingCode::ModeTesting,
     //: mode.testing (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "MTA-STS is being tried out for %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders deliver mail in any case, and report problems if you ask for "
                       "reports (testing mode). So mail to you is not protected yet."),
     QT_TRANSLATE_NOOP("Findings",
                       "Read the TLS reports for at least two weeks. When they show no problems, "
                       "change the mode to enforce and give the policy record a new id.")},
    {FindingCode::ModeEnforce,
     //: mode.enforce (%1: domain)
     QT_TRANSLATE_NOOP("Findings", "MTA-STS is in force for %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders that know MTA-STS deliver to you only over encrypted connections, "
                       "to servers with a good certificate (enforce mode)."),
     nothingToDo},
    {FindingCode::ModeNotRequired,
     //: mode.not-as-required (%1: domain, %2: mode, %3: required)
     QT_TRANSLATE_NOOP("Findings", "%1 has not reached the mode that you asked for"),
     QT_TRANSLATE_NOOP("Findings", "The mode is %2. You asked for %3."),
     QT_TRANSLATE_NOOP("Findings",
                       "Mend the other points first. Then change the mode in the policy file, and "
                       "give the policy record a new id.")},
};
// clang-format on

} // namespace

std::span<const FindingSentences> coverageSentences()
{
    return coverageRows;
}

} // namespace postseal
