// SPDX-License-Identifier: Apache-2.0
// Sentences for the step policy: the lines of the file, but for mx.
#include "wording/FindingSentences.h"

namespace postseal {

namespace {

// One block a finding, laid out for people who write.
// clang-format off
constexpr FindingSentences policyFileRows[] = {
    {FindingCode::PolicyBom,
     //: policy.bom (%1: file)
     QT_TRANSLATE_NOOP("Findings", "The policy file begins with an invisible mark"),
     QT_TRANSLATE_NOOP("Findings",
                       "A text editor has put it there (byte order mark). Most senders then do "
                       "not recognise the first line, and use nothing of the file."),
     QT_TRANSLATE_NOOP("Findings", "Save the file again as “UTF-8 without BOM”.")},
    {FindingCode::PolicyUtf16,
     //: policy.utf-16 (%1: file)
     QT_TRANSLATE_NOOP("Findings", "The policy file is saved in the wrong text encoding"),
     QT_TRANSLATE_NOOP("Findings",
                       "It uses two bytes for each character (UTF-16). Senders cannot read it, so "
                       "they find no policy."),
     QT_TRANSLATE_NOOP("Findings", "Save the file again as “UTF-8 without BOM”.")},
    {FindingCode::PolicyBlankLine,
     //: policy.blank-line (%1: line)
     QT_TRANSLATE_NOOP("Findings", "Line %1 of the policy file is empty"),
     QT_TRANSLATE_NOOP("Findings",
                       "Empty lines are not allowed in a policy. Some senders use nothing of the "
                       "file because of one, others do not mind."),
     QT_TRANSLATE_NOOP("Findings",
                       "Delete the empty line. There must be none at the end of the file either.")},
    {FindingCode::PolicyComment,
     //: policy.comment (%1: line)
     QT_TRANSLATE_NOOP("Findings", "Line %1 of the policy file is a comment"),
     QT_TRANSLATE_NOOP("Findings",
                       "A policy has no comments. Some senders use nothing of the file because of "
                       "one, others do not mind."),
     QT_TRANSLATE_NOOP("Findings", "Delete the line.")},
    {FindingCode::PolicyLeadingSpace,
     //: policy.leading-space (%1: line)
     QT_TRANSLATE_NOOP("Findings", "Line %1 of the policy file begins with a space"),
     QT_TRANSLATE_NOOP("Findings",
                       "Each line must begin with its keyword. Some senders use nothing of the "
                       "file because of the space, others do not mind."),
     QT_TRANSLATE_NOOP("Findings", "Delete the space at the beginning of the line.")},
    {FindingCode::PolicySpaceBeforeColon,
     //: policy.space-before-colon (%1: key)
     QT_TRANSLATE_NOOP("Findings", "There is a space between “%1” and its colon"),
     QT_TRANSLATE_NOOP("Findings",
                       "The colon must follow right after the keyword. Some senders use nothing "
                       "of the file because of the space, others do not mind."),
     QT_TRANSLATE_NOOP("Findings", "Delete the space before the colon.")},
    {FindingCode::PolicyNoColon,
     //: policy.no-colon (%1: line)
     QT_TRANSLATE_NOOP("Findings", "Line %1 of the policy file has no colon"),
     QT_TRANSLATE_NOOP("Findings",
                       "Each line must be of the form “keyword: value”. Some senders use nothing "
                       "of the file because of such a line."),
     QT_TRANSLATE_NOOP("Findings", "Correct the line, or delete it.")},
    {FindingCode::PolicyEqualsSign,
     //: policy.equals-sign (%1: key)
     QT_TRANSLATE_NOOP("Findings", "“%1” is followed by an equals sign instead of a colon"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders do not understand the line, so the policy is incomplete for them."),
     QT_TRANSLATE_NOOP("Findings", "Write a colon after “%1” instead of the equals sign.")},
    {FindingCode::PolicyBareCr,
     //: policy.bare-cr (%1: line)
     QT_TRANSLATE_NOOP("Findings", "Line %1 of the policy file has an outdated line end"),
     QT_TRANSLATE_NOOP("Findings",
                       "It ends like lines of very old Macintosh files (bare CR). Most senders "
                       "see one long line and use nothing of the file."),
     QT_TRANSLATE_NOOP("Findings", "Save the file again with Windows or Unix line ends.")},
    {FindingCode::PolicyNonAsciiSpace,
     //: policy.non-ascii-space (%1: key, %2: character)
     QT_TRANSLATE_NOOP("Findings", "There is an unusual space beside “%1”"),
     QT_TRANSLATE_NOOP("Findings",
                       "The character %2 looks like a space but is none. It often comes from text "
                       "copied out of a web page or a document. Senders take it as a part of the "
                       "word."),
     QT_TRANSLATE_NOOP("Findings", "Delete the gap, and type an ordinary space.")},
    {FindingCode::PolicyQuotes,
     //: policy.quotes (%1: key)
     QT_TRANSLATE_NOOP("Findings", "The value of “%1” is in quotation marks"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders take the marks as a part of the value, and then do not understand "
                       "it."),
     QT_TRANSLATE_NOOP("Findings", "Remove the quotation marks.")},
    {FindingCode::PolicyControlCharacter,
     //: policy.control-character (%1: line, %2: character)
     QT_TRANSLATE_NOOP("Findings", "Line %1 of the policy file contains an invisible character"),
     QT_TRANSLATE_NOOP("Findings",
                       "The character is %2. Strict senders use nothing of the file because of "
                       "it."),
     QT_TRANSLATE_NOOP("Findings", "Delete the line, and type it anew.")},
    {FindingCode::PolicyNotUtf8,
     //: policy.not-utf-8 (%1: line)
     QT_TRANSLATE_NOOP("Findings",
                       "Line %1 of the policy file contains characters that cannot be read"),
     QT_TRANSLATE_NOOP("Findings",
                       "They are not in the text encoding that senders expect (UTF-8). Strict "
                       "senders use nothing of the file because of them."),
     QT_TRANSLATE_NOOP("Findings",
                       "Save the file again as “UTF-8 without BOM”. A policy needs no letters "
                       "beyond a to z.")},
    {FindingCode::PolicyMixedLineEnds,
     //: policy.mixed-line-ends (%1: file)
     QT_TRANSLATE_NOOP("Findings", "The lines of the policy file end in different ways"),
     QT_TRANSLATE_NOOP("Findings",
                       "Some end as in Windows, others as in Unix. The standard allows it, but at "
                       "least one known program does not read such a file."),
     QT_TRANSLATE_NOOP("Findings",
                       "Save the file again with Windows line ends in all lines (CRLF).")},
    {FindingCode::PolicyNearMissKey,
     //: policy.near-miss-key (%1: key, %2: meant)
     QT_TRANSLATE_NOOP("Findings", "“%1” in the policy file is probably a slip for “%2”"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders do not know the keyword “%1”, and pass over the line. What it "
                       "says does not count."),
     QT_TRANSLATE_NOOP("Findings", "Change “%1” to “%2”.")},
    {FindingCode::PolicyKeyCase,
     //: policy.key-case (%1: key, %2: meant)
     QT_TRANSLATE_NOOP("Findings", "The keyword “%1” in the policy file has capital letters"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders tell capital from small letters here, and pass over the line. "
                       "What it says does not count."),
     QT_TRANSLATE_NOOP("Findings", "Write the keyword in small letters. Here that is “%2”.")},
    {FindingCode::PolicyUnknownField,
     //: policy.unknown-field (%1: key)
     QT_TRANSLATE_NOOP("Findings", "The keyword “%1” in the policy file means nothing to senders"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders pass over the line. At least one known checking program does not "
                       "accept a file with it."),
     QT_TRANSLATE_NOOP("Findings", "Remove the line, unless you know what it is for.")},
    {FindingCode::PolicyFieldSyntax,
     //: policy.field-syntax (%1: key)
     QT_TRANSLATE_NOOP("Findings", "The extra line “%1” in the policy file is not well formed"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders do not need this line. Still, strict ones use nothing of the file "
                       "because of it."),
     QT_TRANSLATE_NOOP("Findings", "Remove the line.")},
    {FindingCode::PolicyDuplicateField,
     //: policy.duplicate-field (%1: key, %2: used, %3: ignored)
     QT_TRANSLATE_NOOP("Findings", "“%1” stands in the policy file more than once"),
     QT_TRANSLATE_NOOP("Findings",
                       "Some senders use the first value, “%2”. Others use a later one, “%3”. By "
                       "the standard the first one counts."),
     QT_TRANSLATE_NOOP("Findings", "Keep one of these lines, and delete the others.")},
    {FindingCode::PolicyDuplicateMx,
     //: policy.duplicate-mx (%1: mx)
     QT_TRANSLATE_NOOP("Findings",
                       "The mail server “%1” stands in the policy file more than once"),
     QT_TRANSLATE_NOOP("Findings", "This does no harm."),
     QT_TRANSLATE_NOOP("Findings", "You can delete all these lines but one.")},
    {FindingCode::PolicyVersionMissing,
     //: policy.version-missing (%1: file)
     QT_TRANSLATE_NOOP("Findings", "The policy file does not name its version"),
     QT_TRANSLATE_NOOP("Findings",
                       "The line “version: STSv1” is missing. Most senders use nothing of the "
                       "file without it."),
     QT_TRANSLATE_NOOP("Findings", "Add “version: STSv1” as the first line of the file.")},
    {FindingCode::PolicyVersionWrong,
     //: policy.version-wrong (%1: value)
     QT_TRANSLATE_NOOP("Findings", "Senders do not know the policy version “%1”"),
     QT_TRANSLATE_NOOP("Findings",
                       "The version must be STSv1, written exactly like this. Most senders use "
                       "nothing of the file otherwise."),
     QT_TRANSLATE_NOOP("Findings", "Change the line to “version: STSv1”.")},
    {FindingCode::PolicyVersionCase,
     //: policy.version-case (%1: value)
     QT_TRANSLATE_NOOP("Findings", "The policy version “%1” mixes up capital and small letters"),
     QT_TRANSLATE_NOOP("Findings",
                       "The version must be STSv1, written exactly like this. Many senders tell "
                       "capital from small letters, and use nothing of the file."),
     QT_TRANSLATE_NOOP("Findings", "Change the line to “version: STSv1”.")},
    {FindingCode::PolicyModeMissing,
     //: policy.mode-missing (%1: file)
     QT_TRANSLATE_NOOP("Findings", "The policy file does not name its mode"),
     QT_TRANSLATE_NOOP("Findings",
                       "Without a mode senders do not know what to do. They use nothing of the "
                       "file."),
     QT_TRANSLATE_NOOP("Findings",
                       "Add the line “mode: testing”. Change it to “mode: enforce” when all is "
                       "well.")},
    {FindingCode::PolicyModeWrong,
     //: policy.mode-wrong (%1: value, %2: meant)
     QT_TRANSLATE_NOOP("Findings", "“%1” is not a mode that senders know"),
     QT_TRANSLATE_NOOP("Findings",
                       "The mode must be testing, enforce or none, in small letters. With any "
                       "other word senders use nothing of the file."),
     QT_TRANSLATE_NOOP("Findings",
                       "Write one of these three words after “mode:”. You probably mean “%2”.")},
    {FindingCode::PolicyModeCase,
     //: policy.mode-case (%1: value, %2: meant)
     QT_TRANSLATE_NOOP("Findings", "The mode “%1” has capital letters"),
     QT_TRANSLATE_NOOP("Findings",
                       "The mode must be written in small letters. Most senders use nothing of "
                       "the file otherwise."),
     QT_TRANSLATE_NOOP("Findings", "Change the line to “mode: %2”.")},
    {FindingCode::PolicyMaxAgeMissing,
     //: policy.max-age-missing (%1: file)
     QT_TRANSLATE_NOOP("Findings", "The policy file does not say how long it is valid"),
     QT_TRANSLATE_NOOP("Findings",
                       "The line with the number of seconds is missing (max_age). Most senders "
                       "use nothing of the file without it."),
     QT_TRANSLATE_NOOP("Findings", "Add the line “max_age: 604800”, which stands for a week.")},
    {FindingCode::PolicyMaxAgeNotNumber,
     //: policy.max-age-not-number (%1: value)
     QT_TRANSLATE_NOOP("Findings", "“%1” is not a number of seconds"),
     QT_TRANSLATE_NOOP("Findings",
                       "How long the policy is valid must be written in digits only (max_age). "
                       "Strict senders use nothing of the file otherwise."),
     QT_TRANSLATE_NOOP("Findings", "Write “max_age: 604800”, which stands for a week.")},
    {FindingCode::PolicyMaxAgeTooManyDigits,
     //: policy.max-age-too-many-digits (%1: value)
     QT_TRANSLATE_NOOP("Findings", "The number of seconds “%1” is too long"),
     QT_TRANSLATE_NOOP("Findings",
                       "It may have ten digits at most (max_age). Strict senders use nothing of "
                       "the file because of it."),
     QT_TRANSLATE_NOOP("Findings", "Write “max_age: 604800”, which stands for a week.")},
    {FindingCode::PolicyMaxAgeTooLarge,
     //: policy.max-age-too-large (%1: value)
     QT_TRANSLATE_NOOP("Findings", "The policy is valid for more than a year"),
     QT_TRANSLATE_NOOP("Findings",
                       "The number %1 is above the limit of 31557600 seconds (max_age). Some "
                       "senders use nothing of the file because of it."),
     QT_TRANSLATE_NOOP("Findings",
                       "Write a smaller number, for instance “max_age: 2592000”, which stands for "
                       "thirty days.")},
    {FindingCode::PolicyMaxAgeZero,
     //: policy.max-age-zero (%1: value)
     QT_TRANSLATE_NOOP("Findings", "The policy is valid for no time at all"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders do not keep it for later mail (max_age: %1), and some do not use "
                       "it at all. So it protects little or nothing."),
     QT_TRANSLATE_NOOP("Findings", "Write “max_age: 604800”, which stands for a week.")},
    {FindingCode::PolicyMaxAgeShort,
     //: policy.max-age-short (%1: value)
     QT_TRANSLATE_NOOP("Findings", "The policy is valid for a short time only"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders keep it for %1 seconds (max_age). Some large senders are said to "
                       "pass over policies of less than a day. A short time also makes it easier "
                       "for attackers to wait until the policy is forgotten."),
     QT_TRANSLATE_NOOP("Findings",
                       "While you test, and in the first week of enforce mode, write 86400, which "
                       "stands for a day. After that write 604800, which stands for a week.")},
    {FindingCode::PolicyMaxAgeRaise,
     //: policy.max-age-raise (%1: value)
     QT_TRANSLATE_NOOP("Findings", "You can let senders keep the policy for longer"),
     QT_TRANSLATE_NOOP("Findings",
                       "They now keep it for %1 seconds (max_age). The longer they keep it, the "
                       "better it protects you."),
     QT_TRANSLATE_NOOP("Findings",
                       "When enforce mode has worked well for some weeks, write 1209600 or more, "
                       "which stands for two weeks. Then change the id of the policy record.")},
};
// clang-format on

} // namespace

std::span<const FindingSentences> policyFileSentences()
{
    return policyFileRows;
}

} // namespace postseal
