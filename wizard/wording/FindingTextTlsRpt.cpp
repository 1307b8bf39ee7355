// SPDX-License-Identifier: Apache-2.0
// Sentences for the step tls-rpt: the _smtp._tls record.
#include "wording/FindingSentences.h"

namespace postseal {

namespace {

// One block a finding, laid out for people who write.
// clang-format off
constexpr FindingSentences tlsRptRows[] = {
    {FindingCode::TlsRptGood,
     //: tlsrpt.good (%1: domain, %2: addresses)
     QT_TRANSLATE_NOOP("Findings", "Senders know where to send TLS reports for %1"),
     QT_TRANSLATE_NOOP("Findings", "Reports about encryption problems go to %2."),
     nothingToDo},
    {FindingCode::TlsRptMissing,
     //: tlsrpt.missing (%1: name)
     QT_TRANSLATE_NOOP("Findings", "Senders do not know where to send TLS reports"),
     QT_TRANSLATE_NOOP("Findings",
                       "Large senders can tell you every day whether they reached you over "
                       "encrypted connections. There is no record at %1 that asks them to "
                       "(TLS-RPT). Mail itself is not affected."),
     QT_TRANSLATE_NOOP("Findings",
                       "Publish a TXT record at %1 that names a mailbox for the reports.")},
    {FindingCode::TlsRptLookupFailed,
     //: tlsrpt.lookup-failed (%1: name, %2: answer)
     QT_TRANSLATE_NOOP("Findings", "The TLS report record at %1 could not be looked up"),
     QT_TRANSLATE_NOOP("Findings",
                       "The answer from DNS was: %2. Whether the record is there could not be "
                       "found out."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check again in a few minutes. If it stays like this, use another DNS "
                       "resolver or ask your DNS provider.")},
    {FindingCode::TlsRptMultiple,
     //: tlsrpt.multiple (%1: name, %2: count)
     QT_TRANSLATE_NOOP("Findings", "There are %2 TLS report records at %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "When there is more than one record, senders use none of them. So you get "
                       "no reports."),
     QT_TRANSLATE_NOOP("Findings",
                       "Keep one record and delete the others. One record can name several "
                       "addresses, separated by commas.")},
    {FindingCode::TlsRptWrongVersion,
     //: tlsrpt.wrong-version (%1: name, %2: version)
     QT_TRANSLATE_NOOP("Findings", "The TLS report record at %1 begins with the wrong word"),
     QT_TRANSLATE_NOOP("Findings",
                       "It begins with “%2” instead of “v=TLSRPTv1”. Senders pass over it, so you "
                       "get no reports."),
     QT_TRANSLATE_NOOP("Findings", "Change the beginning of the record to exactly “v=TLSRPTv1;”.")},
    {FindingCode::TlsRptVersionCase,
     //: tlsrpt.version-case (%1: name, %2: version)
     QT_TRANSLATE_NOOP("Findings",
                       "The TLS report record at %1 mixes up capital and small letters"),
     QT_TRANSLATE_NOOP("Findings",
                       "It begins with “%2” instead of “v=TLSRPTv1”. Many senders tell capital "
                       "from small letters and pass over it."),
     QT_TRANSLATE_NOOP("Findings", "Change the beginning of the record to exactly “v=TLSRPTv1;”.")},
    {FindingCode::TlsRptNoSemicolon,
     //: tlsrpt.no-semicolon (%1: name)
     QT_TRANSLATE_NOOP("Findings", "The TLS report record at %1 lacks its first semicolon"),
     QT_TRANSLATE_NOOP("Findings",
                       "It must begin with “v=TLSRPTv1;”. Senders pass over it otherwise, so you "
                       "get no reports."),
     QT_TRANSLATE_NOOP("Findings", "Write a semicolon right after “v=TLSRPTv1”.")},
    {FindingCode::TlsRptLeadingSpace,
     //: tlsrpt.leading-space (%1: name)
     QT_TRANSLATE_NOOP("Findings", "The TLS report record at %1 begins with a space"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders expect “v=TLSRPTv1;” at the very beginning. They pass over the "
                       "record, so you get no reports."),
     QT_TRANSLATE_NOOP("Findings", "Remove the space at the beginning of the record.")},
    {FindingCode::TlsRptSwappedLetters,
     //: tlsrpt.swapped-letters (%1: name, %2: version)
     QT_TRANSLATE_NOOP("Findings", "The TLS report record at %1 has two letters swapped"),
     QT_TRANSLATE_NOOP("Findings",
                       "It begins with “%2” instead of “v=TLSRPTv1”, a slip that some guides "
                       "print. Senders pass over it, so you get no reports."),
     QT_TRANSLATE_NOOP("Findings", "Change the beginning of the record to exactly “v=TLSRPTv1;”.")},
    {FindingCode::TlsRptQuotesInside,
     //: tlsrpt.quotes-inside (%1: name)
     QT_TRANSLATE_NOOP("Findings", "The TLS report record at %1 contains quotation marks"),
     QT_TRANSLATE_NOOP("Findings",
                       "Your DNS panel has stored the marks as a part of the text. Senders do not "
                       "recognise the record, so you get no reports."),
     QT_TRANSLATE_NOOP("Findings", "Enter the text of the record again without quotation marks.")},
    {FindingCode::TlsRptNoRua,
     //: tlsrpt.no-rua (%1: name)
     QT_TRANSLATE_NOOP("Findings", "The TLS report record at %1 names no address"),
     QT_TRANSLATE_NOOP("Findings",
                       "The part that says where reports go is missing (rua). So nobody can send "
                       "you any."),
     QT_TRANSLATE_NOOP("Findings", "Add “rua=mailto:” and your mailbox to the record.")},
    {FindingCode::TlsRptDuplicateRua,
     //: tlsrpt.duplicate-rua (%1: name)
     QT_TRANSLATE_NOOP("Findings",
                       "The TLS report record at %1 lists its addresses in two places"),
     QT_TRANSLATE_NOOP("Findings",
                       "Some senders use only the first list of addresses (rua). They do not "
                       "report to the others."),
     QT_TRANSLATE_NOOP("Findings", "Put all addresses into one list, separated by commas.")},
    {FindingCode::TlsRptKeyCase,
     //: tlsrpt.key-case (%1: name, %2: key)
     QT_TRANSLATE_NOOP("Findings", "The word “%2” in the TLS report record has capital letters"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders understand this word in small letters only. They find no address "
                       "for reports at %1, so you get none."),
     QT_TRANSLATE_NOOP("Findings", "Write the word in small letters: “rua”.")},
    {FindingCode::TlsRptUriNotAddress,
     //: tlsrpt.uri-not-address (%1: uri)
     QT_TRANSLATE_NOOP("Findings", "Reports cannot be sent to “%1”"),
     QT_TRANSLATE_NOOP("Findings",
                       "This is not a complete address. Senders cannot use it, and some pass over "
                       "the whole record."),
     QT_TRANSLATE_NOOP("Findings",
                       "Write a mailbox like “mailto:tls@example.com”, or a web address that "
                       "begins with “https://”.")},
    {FindingCode::TlsRptUriNoScheme,
     //: tlsrpt.uri-no-scheme (%1: uri)
     QT_TRANSLATE_NOOP("Findings",
                       "The report address “%1” does not say what kind of address it is"),
     QT_TRANSLATE_NOOP("Findings",
                       "Without “mailto:” or “https://” in front, senders do not know how to "
                       "reach it. Some pass over the whole record."),
     QT_TRANSLATE_NOOP("Findings",
                       "Put “mailto:” in front of a mailbox, or “https://” in front of a web "
                       "address.")},
    {FindingCode::TlsRptUriUnusableScheme,
     //: tlsrpt.uri-unusable-scheme (%1: uri, %2: scheme)
     QT_TRANSLATE_NOOP("Findings", "Senders cannot report to “%1”"),
     QT_TRANSLATE_NOOP("Findings",
                       "Addresses that begin with “%2” are not used for TLS reports. Senders only "
                       "know “mailto” and “https”."),
     QT_TRANSLATE_NOOP("Findings",
                       "Name a mailbox with “mailto:” in front, or a web address that begins with "
                       "“https://”.")},
    {FindingCode::TlsRptUriSizeSuffix,
     //: tlsrpt.uri-size-suffix (%1: uri)
     QT_TRANSLATE_NOOP("Findings", "The report address “%1” carries a size limit"),
     QT_TRANSLATE_NOOP("Findings",
                       "Such a limit after an exclamation mark belongs to DMARC records. Here it "
                       "spoils the address, and you may get no reports."),
     QT_TRANSLATE_NOOP("Findings",
                       "Remove the exclamation mark and all that follows it in the address.")},
    {FindingCode::TlsRptUriCharacter,
     //: tlsrpt.uri-character (%1: uri)
     QT_TRANSLATE_NOOP("Findings",
                       "The report address “%1” contains a character that is not allowed there"),
     QT_TRANSLATE_NOOP("Findings",
                       "Strict senders pass over the whole record. Then you get no reports from "
                       "them."),
     QT_TRANSLATE_NOOP("Findings",
                       "Use an address without spaces, quotation marks and letters with accents.")},
    {FindingCode::TlsRptUriEmpty,
     //: tlsrpt.uri-empty (%1: name)
     QT_TRANSLATE_NOOP("Findings", "The TLS report record at %1 contains an empty address"),
     QT_TRANSLATE_NOOP("Findings",
                       "There is a comma too many, or nothing at all after “rua=”. Strict senders "
                       "pass over the whole record."),
     QT_TRANSLATE_NOOP("Findings", "Remove the comma, or fill in your mailbox.")},
    {FindingCode::TlsRptUriCut,
     //: tlsrpt.uri-cut (%1: uri)
     QT_TRANSLATE_NOOP("Findings", "The report address “%1” may be cut short by a semicolon"),
     QT_TRANSLATE_NOOP("Findings",
                       "A semicolon ends the list of addresses. Senders do not read what comes "
                       "after it as a part of the address."),
     QT_TRANSLATE_NOOP("Findings", "Use an address without a semicolon.")},
    {FindingCode::TlsRptSpaceBeforeSemicolon,
     //: tlsrpt.space-before-semicolon (%1: name)
     QT_TRANSLATE_NOOP("Findings",
                       "The TLS report record at %1 has a space before its first semicolon"),
     QT_TRANSLATE_NOOP("Findings",
                       "Some senders pass over a record that is written like this. You get no "
                       "reports from them."),
     QT_TRANSLATE_NOOP("Findings",
                       "Remove the space, so that the record begins with “v=TLSRPTv1;”.")},
    {FindingCode::TlsRptTrailing,
     //: tlsrpt.trailing (%1: name)
     QT_TRANSLATE_NOOP("Findings",
                       "Something is left over at the end of the TLS report record at %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "Strict senders pass over a record with anything after its last address. "
                       "You get no reports from them."),
     QT_TRANSLATE_NOOP("Findings",
                       "Remove what follows the last address. A single semicolon may stay.")},
    {FindingCode::TlsRptSyntax,
     //: tlsrpt.syntax (%1: name)
     QT_TRANSLATE_NOOP("Findings", "The TLS report record at %1 cannot be understood"),
     QT_TRANSLATE_NOOP("Findings",
                       "A part of it is not of the form “name=value”. Senders pass over the "
                       "record, so you get no reports."),
     QT_TRANSLATE_NOOP("Findings",
                       "Write the record anew, for instance as “v=TLSRPTv1; "
                       "rua=mailto:tls@example.com”.")},
    {FindingCode::TlsRptUnknownField,
     //: tlsrpt.unknown-field (%1: field)
     QT_TRANSLATE_NOOP("Findings",
                       "The part “%1” of the TLS report record means nothing to senders"),
     QT_TRANSLATE_NOOP("Findings", "They pass over it. It does no harm."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check its spelling if you meant something by it. Otherwise you can remove "
                       "it.")},
    {FindingCode::TlsRptSplit,
     //: tlsrpt.split (%1: name, %2: count)
     QT_TRANSLATE_NOOP("Findings", "The TLS report record at %1 is stored in %2 pieces"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders join the pieces without a space between them. They read the "
                       "record correctly."),
     nothingToDo},
    {FindingCode::TlsRptOther,
     //: tlsrpt.other (%1: name, %2: text)
     QT_TRANSLATE_NOOP("Findings", "A TXT record at %1 is not a TLS report record"),
     QT_TRANSLATE_NOOP("Findings",
                       "The record “%2” has nothing to do with TLS reports. Senders pass over it."),
     QT_TRANSLATE_NOOP("Findings", "You can remove it, unless you need it for something else.")},
    {FindingCode::TlsRptWrongName,
     //: tlsrpt.wrong-name (%1: name found, %2: right name)
     QT_TRANSLATE_NOOP("Findings", "There is a TLS report record at %1, where no sender looks"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders look for it at %2 only. So this record has no effect."),
     QT_TRANSLATE_NOOP("Findings",
                       "Move the record to the name %2. Many DNS panels add your domain to the "
                       "name by themselves.")},
    {FindingCode::TlsRptNeedlessPermission,
     //: tlsrpt.needless-permission (%1: name found, %2: domain of the reports)
     QT_TRANSLATE_NOOP("Findings", "There is a permission for reports at %1 that nobody needs"),
     QT_TRANSLATE_NOOP("Findings",
                       "Some web pages want it, because DMARC has such permissions. TLS reports go to %2 "
                       "without any, and no sender looks for it."),
     QT_TRANSLATE_NOOP("Findings", "It does no harm. Whoever runs %2 can remove it.")},
    {FindingCode::TlsRptServersDisagree,
     //: tlsrpt.servers-disagree (%1: name, %2: servers)
     QT_TRANSLATE_NOOP("Findings", "Your name servers disagree about the TLS report record at %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "These name servers do not all give the same answer: %2. Some senders may "
                       "not find the record."),
     QT_TRANSLATE_NOOP("Findings",
                       "Ask your DNS provider to bring all name servers to the same state. Right "
                       "after a change this often passes by itself within an hour.")},
    {FindingCode::TlsRptOldAnswer,
     //: tlsrpt.old-answer (%1: name, %2: seconds)
     QT_TRANSLATE_NOOP("Findings", "Some senders may still see an older TLS report record at %1"),
     QT_TRANSLATE_N_NOOP("Findings",
                         "Your name servers already give a new answer. DNS resolvers may use the "
                         "old one for up to %n more second(s)."),
     QT_TRANSLATE_NOOP("Findings", "Wait until then, and check again."),
     2},
};
// clang-format on

} // namespace

std::span<const FindingSentences> tlsRptSentences()
{
    return tlsRptRows;
}

} // namespace postseal
