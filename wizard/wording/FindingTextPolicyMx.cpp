// SPDX-License-Identifier: Apache-2.0
// Sentences for the step policy: the mx lines of the file.
#include "wording/FindingSentences.h"

namespace postseal {

namespace {

// One block a finding, laid out for people who write.
// clang-format off
constexpr FindingSentences policyMxRows[] = {
    {FindingCode::PolicyMxMissing,
     //: policy.mx-missing (%1: file)
     QT_TRANSLATE_NOOP("Findings", "The policy file lists no mail server"),
     QT_TRANSLATE_NOOP("Findings",
                       "Without a line that begins with “mx:” senders use nothing of the file."),
     QT_TRANSLATE_NOOP("Findings",
                       "Add a line for each of your mail servers, for instance “mx: "
                       "mail.example.com”.")},
    {FindingCode::PolicyMxMissingModeNone,
     //: policy.mx-missing-mode-none (%1: file)
     QT_TRANSLATE_NOOP("Findings",
                       "The policy file lists no mail server, and some senders want one"),
     QT_TRANSLATE_NOOP("Findings",
                       "Mode none allows this. Still, some senders do not accept the file, and "
                       "keep to the policy that they stored before."),
     QT_TRANSLATE_NOOP("Findings", "Keep the lines that begin with “mx:” in the file.")},
    {FindingCode::PolicyMxEmpty,
     //: policy.mx-empty (%1: file)
     QT_TRANSLATE_NOOP("Findings", "The policy file has a line for a mail server without a name"),
     QT_TRANSLATE_NOOP("Findings",
                       "Nothing stands after “mx:”. Strict senders use nothing of the file "
                       "because of it."),
     QT_TRANSLATE_NOOP("Findings",
                       "Write the name of your mail server there, or delete the line.")},
    {FindingCode::PolicyMxAddress,
     //: policy.mx-address (%1: mx)
     QT_TRANSLATE_NOOP("Findings", "The policy file lists the IP address “%1” as a mail server"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders compare names, so an address never fits. Strict senders use "
                       "nothing of the file because of it."),
     QT_TRANSLATE_NOOP("Findings",
                       "Write the name of the mail server instead, as it stands in your MX "
                       "record.")},
    {FindingCode::PolicyMxTrailingDot,
     //: policy.mx-trailing-dot (%1: mx, %2: meant)
     QT_TRANSLATE_NOOP("Findings", "The mail server “%1” in the policy file ends with a dot"),
     QT_TRANSLATE_NOOP("Findings",
                       "The dot is usual in DNS but wrong in a policy. Strict senders use nothing "
                       "of the file because of it, others find that no server fits."),
     QT_TRANSLATE_NOOP("Findings", "Remove the dot. The line then reads “mx: %2”.")},
    {FindingCode::PolicyMxList,
     //: policy.mx-list (%1: mx)
     QT_TRANSLATE_NOOP("Findings", "One line of the policy file lists several mail servers: “%1”"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders read the line as one single name, which fits no server. Strict "
                       "senders use nothing of the file because of it."),
     QT_TRANSLATE_NOOP("Findings", "Write a line of its own for each mail server.")},
    {FindingCode::PolicyMxUnicode,
     //: policy.mx-unicode (%1: mx, %2: meant)
     QT_TRANSLATE_NOOP("Findings",
                       "The mail server “%1” in the policy file has letters beyond a to z"),
     QT_TRANSLATE_NOOP("Findings",
                       "A policy must hold names in the form that DNS uses (A-label). Strict "
                       "senders use nothing of the file otherwise."),
     QT_TRANSLATE_NOOP("Findings", "Write the name in that form. Here that is “%2”.")},
    {FindingCode::PolicyMxUrl,
     //: policy.mx-url (%1: mx, %2: meant)
     QT_TRANSLATE_NOOP("Findings", "“%1” in the policy file is a web address"),
     QT_TRANSLATE_NOOP("Findings",
                       "Only the name of a mail server may stand there. Strict senders use "
                       "nothing of the file because of it, others find that no server fits."),
     QT_TRANSLATE_NOOP("Findings",
                       "Write only the name of the mail server. That is probably “%2”.")},
    {FindingCode::PolicyMxPort,
     //: policy.mx-port (%1: mx, %2: meant)
     QT_TRANSLATE_NOOP("Findings", "The mail server “%1” in the policy file has a port number"),
     QT_TRANSLATE_NOOP("Findings",
                       "Only its name may stand there. Strict senders use nothing of the file "
                       "because of it, others find that no server fits."),
     QT_TRANSLATE_NOOP("Findings", "Remove the port number. The line then reads “mx: %2”.")},
    {FindingCode::PolicyMxPreference,
     //: policy.mx-preference (%1: mx, %2: meant)
     QT_TRANSLATE_NOOP("Findings",
                       "The mail server “%1” in the policy file has a number in front"),
     QT_TRANSLATE_NOOP("Findings",
                       "The number belongs to the MX record in DNS (preference). Strict senders "
                       "use nothing of the file because of it, others find that no server fits."),
     QT_TRANSLATE_NOOP("Findings", "Remove the number. The line then reads “mx: %2”.")},
    {FindingCode::PolicyMxLeadingDot,
     //: policy.mx-leading-dot (%1: mx, %2: meant)
     QT_TRANSLATE_NOOP("Findings", "The mail server “%1” in the policy file begins with a dot"),
     QT_TRANSLATE_NOOP("Findings",
                       "An early draft of the standard knew this form. Today strict senders use "
                       "nothing of the file because of it, others find that no server fits."),
     QT_TRANSLATE_NOOP("Findings",
                       "Write the full names of your mail servers. If you want one line for "
                       "several of them, write “%2”.")},
    {FindingCode::PolicyMxWildcardPlace,
     //: policy.mx-wildcard-place (%1: mx)
     QT_TRANSLATE_NOOP("Findings", "The star in “%1” stands in the wrong place"),
     QT_TRANSLATE_NOOP("Findings",
                       "A star can only be the whole first part of a name, as in “*.example.com” "
                       "(wildcard). Strict senders use nothing of the file because of it."),
     QT_TRANSLATE_NOOP("Findings", "Write the full names of your mail servers instead.")},
    {FindingCode::PolicyMxWildcardTopLevel,
     //: policy.mx-wildcard-top-level (%1: mx)
     QT_TRANSLATE_NOOP("Findings", "“%1” allows mail servers of countless strangers"),
     QT_TRANSLATE_NOOP("Findings",
                       "The star stands directly in front of a name under which anybody can "
                       "register (wildcard). So an attacker can easily have a mail server that "
                       "fits your policy."),
     QT_TRANSLATE_NOOP("Findings", "Write the full names of your mail servers instead.")},
    {FindingCode::PolicyMxNotDomain,
     //: policy.mx-not-domain (%1: mx)
     QT_TRANSLATE_NOOP("Findings", "“%1” in the policy file is not the name of a mail server"),
     QT_TRANSLATE_NOOP("Findings",
                       "A name consists of letters, digits, hyphens and dots. Strict senders use "
                       "nothing of the file because of it, others find that no server fits."),
     QT_TRANSLATE_NOOP("Findings",
                       "Write the name of the mail server as it stands in your MX record.")},
    {FindingCode::PolicyMxCase,
     //: policy.mx-case (%1: mx)
     QT_TRANSLATE_NOOP("Findings", "The mail server “%1” in the policy file has capital letters"),
     QT_TRANSLATE_NOOP("Findings",
                       "Nearly all senders compare names without regard to capitals. So this does "
                       "no harm with them."),
     QT_TRANSLATE_NOOP("Findings", "To be on the safe side, write the name in small letters.")},
};
// clang-format on

} // namespace

std::span<const FindingSentences> policyMxSentences()
{
    return policyMxRows;
}

} // namespace postseal
