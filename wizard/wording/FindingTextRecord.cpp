// SPDX-License-Identifier: Apache-2.0
// Sentences for the step record: the _mta-sts record.
#include "wording/FindingSentences.h"

namespace postseal {

namespace {

// One block a finding, laid out for people who write.
// clang-format off
constexpr FindingSentences recordRows[] = {
    {FindingCode::RecordGood,
     //: record.good (%1: name, %2: id)
     QT_TRANSLATE_NOOP("Findings", "The policy record at %1 is correct"),
     QT_TRANSLATE_NOOP("Findings",
                       "It tells senders that you have a policy. The version of the policy that "
                       "it announces is “%2” (id)."),
     nothingToDo},
    {FindingCode::RecordMissing,
     //: record.missing (%1: name)
     QT_TRANSLATE_NOOP("Findings", "There is no policy record at %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders look for this TXT record first. Without it they do not look for "
                       "your policy, so their mail to you is not protected."),
     QT_TRANSLATE_NOOP("Findings",
                       "Publish the record as the last step, when the policy file can be loaded.")},
    {FindingCode::RecordLookupFailed,
     //: record.lookup-failed (%1: name, %2: answer)
     QT_TRANSLATE_NOOP("Findings", "The policy record at %1 could not be looked up"),
     QT_TRANSLATE_NOOP("Findings",
                       "The answer from DNS was: %2. Whether the record is there could not be "
                       "found out."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check again in a few minutes. If it stays like this, use another DNS "
                       "resolver or ask your DNS provider.")},
    {FindingCode::RecordAliasLoop,
     //: record.alias-loop (%1: name)
     QT_TRANSLATE_NOOP("Findings", "The DNS alias of the policy record at %1 leads nowhere"),
     QT_TRANSLATE_NOOP("Findings",
                       "The name points to other names in a circle or through too many steps "
                       "(CNAME loop). Senders find no policy record, so their mail to you is not "
                       "protected."),
     QT_TRANSLATE_NOOP("Findings",
                       "Point the alias at the right name, or replace it with the TXT record "
                       "itself.")},
    {FindingCode::RecordMultiple,
     //: record.multiple (%1: name, %2: count)
     QT_TRANSLATE_NOOP("Findings", "There are %2 policy records at %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "When there is more than one record, senders act as if there were none. So "
                       "mail to you is not protected."),
     QT_TRANSLATE_NOOP("Findings", "Keep the record with the newest id, and delete the others.")},
    {FindingCode::RecordWrongVersion,
     //: record.wrong-version (%1: name, %2: version)
     QT_TRANSLATE_NOOP("Findings", "The policy record at %1 begins with the wrong word"),
     QT_TRANSLATE_NOOP("Findings",
                       "It begins with “%2” instead of “v=STSv1”. Senders pass over it, so mail "
                       "to you is not protected."),
     QT_TRANSLATE_NOOP("Findings", "Change the beginning of the record to exactly “v=STSv1;”.")},
    {FindingCode::RecordVersionCase,
     //: record.version-case (%1: name, %2: version)
     QT_TRANSLATE_NOOP("Findings", "The policy record at %1 mixes up capital and small letters"),
     QT_TRANSLATE_NOOP("Findings",
                       "It begins with “%2” instead of “v=STSv1”. Many senders tell capital from "
                       "small letters and pass over it."),
     QT_TRANSLATE_NOOP("Findings", "Change the beginning of the record to exactly “v=STSv1;”.")},
    {FindingCode::RecordNoSemicolon,
     //: record.no-semicolon (%1: name)
     QT_TRANSLATE_NOOP("Findings", "The policy record at %1 lacks its first semicolon"),
     QT_TRANSLATE_NOOP("Findings",
                       "It must begin with “v=STSv1;”. Senders pass over it otherwise, so mail to "
                       "you is not protected."),
     QT_TRANSLATE_NOOP("Findings", "Write a semicolon right after “v=STSv1”.")},
    {FindingCode::RecordLeadingSpace,
     //: record.leading-space (%1: name)
     QT_TRANSLATE_NOOP("Findings", "The policy record at %1 begins with a space"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders expect “v=STSv1;” at the very beginning. They pass over the "
                       "record, so mail to you is not protected."),
     QT_TRANSLATE_NOOP("Findings", "Remove the space at the beginning of the record.")},
    {FindingCode::RecordSpaceBeforeSemicolon,
     //: record.space-before-semicolon (%1: name)
     QT_TRANSLATE_NOOP("Findings",
                       "The policy record at %1 has a space before its first semicolon"),
     QT_TRANSLATE_NOOP("Findings",
                       "Some senders pass over a record that is written like this. Their mail to "
                       "you is not protected."),
     QT_TRANSLATE_NOOP("Findings", "Remove the space, so that the record begins with “v=STSv1;”.")},
    {FindingCode::RecordQuotesInside,
     //: record.quotes-inside (%1: name)
     QT_TRANSLATE_NOOP("Findings", "The policy record at %1 contains quotation marks"),
     QT_TRANSLATE_NOOP("Findings",
                       "Your DNS panel has stored the marks as a part of the text. Senders do not "
                       "recognise the record, so mail to you is not protected."),
     QT_TRANSLATE_NOOP("Findings", "Enter the text of the record again without quotation marks.")},
    {FindingCode::RecordNoId,
     //: record.no-id (%1: name)
     QT_TRANSLATE_NOOP("Findings", "The policy record at %1 has no id"),
     QT_TRANSLATE_NOOP("Findings",
                       "The id tells senders when your policy has changed. Without it they pass "
                       "over the record, so mail to you is not protected."),
     QT_TRANSLATE_NOOP("Findings",
                       "Add an id of letters and digits to the record, for instance today's date "
                       "as in “id=20261124;”.")},
    {FindingCode::RecordIdCharacter,
     //: record.id-character (%1: id, %2: character)
     QT_TRANSLATE_NOOP("Findings", "The id “%1” contains a character that is not allowed there"),
     QT_TRANSLATE_NOOP("Findings",
                       "Only letters from a to z and digits may stand in it, and not “%2”. "
                       "Senders pass over the record, so mail to you is not protected."),
     QT_TRANSLATE_NOOP("Findings", "Write an id of letters and digits only.")},
    {FindingCode::RecordIdEmpty,
     //: record.id-empty (%1: name)
     QT_TRANSLATE_NOOP("Findings", "The id in the policy record at %1 is empty"),
     QT_TRANSLATE_NOOP("Findings",
                       "The id tells senders when your policy has changed. Without it they pass "
                       "over the record, so mail to you is not protected."),
     QT_TRANSLATE_NOOP("Findings",
                       "Write an id of letters and digits, for instance today's date.")},
    {FindingCode::RecordIdTooLong,
     //: record.id-too-long (%1: id, %2: length)
     QT_TRANSLATE_NOOP("Findings", "The id “%1” is too long"),
     QT_TRANSLATE_N_NOOP("Findings",
                         "It has %n character(s), and 32 is the limit. Senders pass over the "
                         "record, so mail to you is not protected."),
     QT_TRANSLATE_NOOP("Findings", "Write a shorter id, for instance today's date."),
     2},
    {FindingCode::RecordDuplicateId,
     //: record.duplicate-id (%1: name, %2: used, %3: ignored)
     QT_TRANSLATE_NOOP("Findings", "The policy record at %1 has more than one id"),
     QT_TRANSLATE_NOOP("Findings",
                       "The first one counts: “%2”. Some senders go by a later one instead "
                       "(“%3”), and at least one passes over the record."),
     QT_TRANSLATE_NOOP("Findings", "Keep one id, and delete the others.")},
    {FindingCode::RecordKeyCase,
     //: record.key-case (%1: key, %2: meant)
     QT_TRANSLATE_NOOP("Findings",
                       "The word “%1” in the policy record has the wrong capital letters"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders tell capital from small letters here. They do not find what they "
                       "need, so mail to you is not protected."),
     QT_TRANSLATE_NOOP("Findings", "Write “%2” instead.")},
    {FindingCode::RecordTrailing,
     //: record.trailing (%1: name)
     QT_TRANSLATE_NOOP("Findings", "Something is left over at the end of the policy record at %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "Only a single semicolon may stand at the end. Strict senders pass over "
                       "the record, so their mail to you is not protected."),
     QT_TRANSLATE_NOOP("Findings", "Remove what follows the last semicolon, also spaces.")},
    {FindingCode::RecordSyntax,
     //: record.syntax (%1: name)
     QT_TRANSLATE_NOOP("Findings", "The policy record at %1 cannot be understood"),
     QT_TRANSLATE_NOOP("Findings",
                       "A part of it is not of the form “name=value”. Strict senders pass over "
                       "the record, so their mail to you is not protected."),
     QT_TRANSLATE_NOOP("Findings",
                       "Write the record anew, for instance as “v=STSv1; id=20261124;”.")},
    {FindingCode::RecordPolicyInside,
     //: record.policy-inside (%1: key)
     QT_TRANSLATE_NOOP("Findings", "“%1” belongs in the policy file, not in the policy record"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders pass over it here. Mode, mail servers and validity count only in "
                       "the file."),
     QT_TRANSLATE_NOOP("Findings",
                       "Remove this part from the record. Make sure that it stands in the policy "
                       "file.")},
    {FindingCode::RecordUnknownField,
     //: record.unknown-field (%1: key)
     QT_TRANSLATE_NOOP("Findings", "The part “%1” of the policy record means nothing to senders"),
     QT_TRANSLATE_NOOP("Findings", "They pass over it. It does no harm."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check its spelling if you meant something by it. Otherwise you can remove "
                       "it.")},
    {FindingCode::RecordSplit,
     //: record.split (%1: name, %2: count)
     QT_TRANSLATE_NOOP("Findings", "The policy record at %1 is stored in %2 pieces"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders join the pieces without a space between them. Nearly all read the "
                       "record correctly."),
     nothingToDo},
    {FindingCode::RecordOther,
     //: record.other (%1: name, %2: text)
     QT_TRANSLATE_NOOP("Findings", "A TXT record at %1 is not a policy record"),
     QT_TRANSLATE_NOOP("Findings",
                       "The record “%2” has nothing to do with MTA-STS. Senders pass over it."),
     QT_TRANSLATE_NOOP("Findings", "You can remove it, unless you need it for something else.")},
    {FindingCode::RecordDelegated,
     //: record.delegated (%1: name, %2: target)
     QT_TRANSLATE_NOOP("Findings", "The policy record at %1 is kept at %2"),
     QT_TRANSLATE_NOOP("Findings",
                       "It is an alias, so whoever runs %2 decides when senders load your policy "
                       "anew."),
     nothingToDo},
    {FindingCode::RecordWrongName,
     //: record.wrong-name (%1: name found, %2: right name)
     QT_TRANSLATE_NOOP("Findings", "There is a policy record at %1, where no sender looks"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders look for it at %2 only. So this record has no effect."),
     QT_TRANSLATE_NOOP("Findings",
                       "Move the record to the name %2. Many DNS panels add your domain to the "
                       "name by themselves.")},
    {FindingCode::RecordServersDisagree,
     //: record.servers-disagree (%1: name, %2: servers)
     QT_TRANSLATE_NOOP("Findings", "Your name servers disagree about the policy record at %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "These name servers do not all give the same answer: %2. Some senders may "
                       "miss your policy or a change to it."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask your DNS provider to bring all name servers to the same state. Right "
                       "after a change this often passes by itself within an hour.")},
    {FindingCode::RecordOldAnswer,
     //: record.old-answer (%1: name, %2: seconds)
     QT_TRANSLATE_NOOP("Findings", "Some senders may still see an older policy record at %1"),
     QT_TRANSLATE_N_NOOP("Findings",
                         "Your name servers already give a new answer. DNS resolvers may use the "
                         "old one for up to %n more second(s)."),
     QT_TRANSLATE_NOOP("Findings", "Wait until then, and check again."),
     2},
    {FindingCode::RecordIdUnchanged,
     //: record.id-unchanged (%1: id, %2: date)
     QT_TRANSLATE_NOOP("Findings", "The policy file has changed, but the id “%1” has not"),
     QT_TRANSLATE_NOOP("Findings",
                       "The id is the same as on %2, when the file was different. Senders that "
                       "know this id keep to the old policy until it runs out."),
     QT_TRANSLATE_NOOP("Findings", "Give the policy record a new id now.")},
    {FindingCode::RecordBodyUnchanged,
     //: record.body-unchanged (%1: id, %2: date)
     QT_TRANSLATE_NOOP("Findings",
                       "The id “%1” is new, but the policy file is the same as before"),
     QT_TRANSLATE_NOOP("Findings",
                       "The file has not changed since %2. Senders load it once more, which does "
                       "no harm."),
     QT_TRANSLATE_NOOP("Findings",
                       "If you meant to change the policy, upload the new file. Then give the "
                       "record another new id.")},
};
// clang-format on

} // namespace

std::span<const FindingSentences> recordSentences()
{
    return recordRows;
}

} // namespace postseal
