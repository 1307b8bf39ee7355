// SPDX-License-Identifier: Apache-2.0
#include "wording/FindingSentences.h"

#include <algorithm>
#include <array>

namespace postseal {

const QList<std::span<const FindingSentences>> &allFindingSentences()
{
    static const QList<std::span<const FindingSentences>> tables = {
        mailServersSentences(),
        starttlsSentences(),
        starttlsCertificateSentences(),
        tlsRptSentences(),
        policyHostSentences(),
        policyAnswerSentences(),
        policyFileSentences(),
        policyMxSentences(),
        recordSentences(),
        coverageSentences(),
        daneSentences(),
        reportSentences(),
    };
    return tables;
}

const FindingSentences *findingSentences(FindingCode code)
{
    static const QList<const FindingSentences *> rowOfCode = [] {
        QList<const FindingSentences *> rows(findingCatalogue().size(), nullptr);
        for (const std::span<const FindingSentences> table : allFindingSentences()) {
            for (const FindingSentences &row : table)
                rows[qsizetype(row.code)] = &row;
        }
        return rows;
    }();
    return rowOfCode.value(qsizetype(code), nullptr);
}

namespace {

struct WordForNothing
{
    QByteArrayView valueName;
    const char *word;
};

// The words stand where a name, a number or a quotation would: in the middle of a sentence,
// sometimes in quotation marks. So they are short, and begin with a small letter. Where no word
// would do, the sentence with the value is left out instead: see describe().
constexpr auto wordsForNothing = std::to_array<WordForNothing>({
    {"address", QT_TRANSLATE_NOOP("Values", "its address")},
    {"addresses", QT_TRANSLATE_NOOP("Values", "an unknown address")},
    {"allowed issuers", QT_TRANSLATE_NOOP("Values", "nobody")},
    {"answer", QT_TRANSLATE_NOOP("Values", "no usable answer")},
    {"character", QT_TRANSLATE_NOOP("Values", "another character")},
    {"common name", QT_TRANSLATE_NOOP("Values", "of the server")},
    {"count", QT_TRANSLATE_NOOP("Values", "several")},
    {"date", QT_TRANSLATE_NOOP("Values", "an unknown day")},
    {"date here", QT_TRANSLATE_NOOP("Values", "an unknown day")},
    {"date there", QT_TRANSLATE_NOOP("Values", "an unknown day")},
    {"days left", QT_TRANSLATE_NOOP("Values", "some")},
    {"details", QT_TRANSLATE_NOOP("Values", "more")},
    {"domain", QT_TRANSLATE_NOOP("Values", "this domain")},
    {"domain of the reports", QT_TRANSLATE_NOOP("Values", "that domain")},
    {"encoding", QT_TRANSLATE_NOOP("Values", "compression")},
    {"entries", QT_TRANSLATE_NOOP("Values", "no mail server at all")},
    {"entry", QT_TRANSLATE_NOOP("Values", "mx")},
    {"expected", QT_TRANSLATE_NOOP("Values", "not known")},
    {"field", QT_TRANSLATE_NOOP("Values", "without a name")},
    {"file", QT_TRANSLATE_NOOP("Values", "the file")},
    {"host", QT_TRANSLATE_NOOP("Values", "the server")},
    {"id", QT_TRANSLATE_NOOP("Values", "id")},
    {"ignored", QT_TRANSLATE_NOOP("Values", "an empty value")},
    {"issuer", QT_TRANSLATE_NOOP("Values", "an unknown authority")},
    {"key", QT_TRANSLATE_NOOP("Values", "a line without a keyword")},
    {"keyword", QT_TRANSLATE_NOOP("Values", "unreadable characters")},
    {"left out", QT_TRANSLATE_NOOP("Values", "several")},
    {"length", QT_TRANSLATE_NOOP("Values", "more than 32")},
    {"limit", QT_TRANSLATE_NOOP("Values", "the permitted number of")},
    {"line", QT_TRANSLATE_NOOP("Values", "of unknown number")},
    {"meant", QT_TRANSLATE_NOOP("Values", "another word")},
    {"media type", QT_TRANSLATE_NOOP("Values", "something else")},
    {"member", QT_TRANSLATE_NOOP("Values", "without a name")},
    {"mode", QT_TRANSLATE_NOOP("Values", "not set")},
    {"mx", QT_TRANSLATE_NOOP("Values", "mx")},
    {"name", QT_TRANSLATE_NOOP("Values", "its name")},
    {"name found", QT_TRANSLATE_NOOP("Values", "another name")},
    {"name with CAA", QT_TRANSLATE_NOOP("Values", "this domain")},
    {"names in certificate", QT_TRANSLATE_NOOP("Values", "no name at all")},
    {"other hosts", QT_TRANSLATE_NOOP("Values", "not known")},
    {"phase", QT_TRANSLATE_NOOP("Values", "not known")},
    {"reason", QT_TRANSLATE_NOOP("Values", "no reason was given")},
    {"record", QT_TRANSLATE_NOOP("Values", "not known")},
    {"reply", QT_TRANSLATE_NOOP("Values", "no text")},
    {"required", QT_TRANSLATE_NOOP("Values", "another one")},
    {"right name", QT_TRANSLATE_NOOP("Values", "the proper name")},
    {"scheme", QT_TRANSLATE_NOOP("Values", "another word")},
    {"seconds", QT_TRANSLATE_NOOP("Values", "some")},
    {"server", QT_TRANSLATE_NOOP("Values", "of your domain")},
    {"servers", QT_TRANSLATE_NOOP("Values", "not known")},
    {"status", QT_TRANSLATE_NOOP("Values", "not known")},
    {"summary", QT_TRANSLATE_NOOP("Values", "less")},
    {"target", QT_TRANSLATE_NOOP("Values", "another name")},
    {"text", QT_TRANSLATE_NOOP("Values", "without text")},
    {"tls version", QT_TRANSLATE_NOOP("Values", "TLS")},
    {"uri", QT_TRANSLATE_NOOP("Values", "an empty address")},
    {"used", QT_TRANSLATE_NOOP("Values", "an empty value")},
    {"value", QT_TRANSLATE_NOOP("Values", "an empty value")},
    {"version", QT_TRANSLATE_NOOP("Values", "nothing")},
});

struct ValueLabel
{
    QByteArrayView valueName;
    const char *label;
};

/// What the values are called in a finding's details.
constexpr auto valueLabels = std::to_array<ValueLabel>({
    {"address", QT_TRANSLATE_NOOP("ValueLabels", "Address")},
    {"addresses", QT_TRANSLATE_NOOP("ValueLabels", "Addresses")},
    {"allowed issuers", QT_TRANSLATE_NOOP("ValueLabels", "Authorities that may")},
    {"answer", QT_TRANSLATE_NOOP("ValueLabels", "Answer")},
    {"character", QT_TRANSLATE_NOOP("ValueLabels", "Character")},
    {"common name", QT_TRANSLATE_NOOP("ValueLabels", "Common name")},
    {"count", QT_TRANSLATE_NOOP("ValueLabels", "Number")},
    {"date", QT_TRANSLATE_NOOP("ValueLabels", "Date")},
    {"date here", QT_TRANSLATE_NOOP("ValueLabels", "Date here")},
    {"date there", QT_TRANSLATE_NOOP("ValueLabels", "Date there")},
    {"days left", QT_TRANSLATE_NOOP("ValueLabels", "Days left")},
    {"details", QT_TRANSLATE_NOOP("ValueLabels", "Sessions in the details")},
    {"domain of the reports", QT_TRANSLATE_NOOP("ValueLabels", "Domain of the reports")},
    {"encoding", QT_TRANSLATE_NOOP("ValueLabels", "Encoding")},
    {"entries", QT_TRANSLATE_NOOP("ValueLabels", "Entries")},
    {"entry", QT_TRANSLATE_NOOP("ValueLabels", "Entry")},
    {"expected", QT_TRANSLATE_NOOP("ValueLabels", "Expected")},
    {"host", QT_TRANSLATE_NOOP("ValueLabels", "Server")},
    {"id", QT_TRANSLATE_NOOP("ValueLabels", "ID")},
    {"ignored", QT_TRANSLATE_NOOP("ValueLabels", "Ignored")},
    {"issuer", QT_TRANSLATE_NOOP("ValueLabels", "Issuer")},
    {"key", QT_TRANSLATE_NOOP("ValueLabels", "Field")},
    {"keyword", QT_TRANSLATE_NOOP("ValueLabels", "Keyword")},
    {"left out", QT_TRANSLATE_NOOP("ValueLabels", "Left out")},
    {"length", QT_TRANSLATE_NOOP("ValueLabels", "Length")},
    {"limit", QT_TRANSLATE_NOOP("ValueLabels", "Limit")},
    {"meant", QT_TRANSLATE_NOOP("ValueLabels", "Probably meant")},
    {"media type", QT_TRANSLATE_NOOP("ValueLabels", "Media type")},
    {"mode", QT_TRANSLATE_NOOP("ValueLabels", "Mode")},
    {"name with CAA", QT_TRANSLATE_NOOP("ValueLabels", "Name with CAA records")},
    {"names in certificate", QT_TRANSLATE_NOOP("ValueLabels", "Names in the certificate")},
    {"other hosts", QT_TRANSLATE_NOOP("ValueLabels", "Other hosts")},
    {"phase", QT_TRANSLATE_NOOP("ValueLabels", "Phase")},
    {"reason", QT_TRANSLATE_NOOP("ValueLabels", "Reason")},
    {"record", QT_TRANSLATE_NOOP("ValueLabels", "Record")},
    {"reply", QT_TRANSLATE_NOOP("ValueLabels", "Reply")},
    {"required", QT_TRANSLATE_NOOP("ValueLabels", "Required")},
    {"right name", QT_TRANSLATE_NOOP("ValueLabels", "Right name")},
    {"scheme", QT_TRANSLATE_NOOP("ValueLabels", "Scheme")},
    {"seconds", QT_TRANSLATE_NOOP("ValueLabels", "Seconds")},
    {"servers", QT_TRANSLATE_NOOP("ValueLabels", "Servers")},
    {"status", QT_TRANSLATE_NOOP("ValueLabels", "Status")},
    {"summary", QT_TRANSLATE_NOOP("ValueLabels", "Sessions in the summary")},
    {"target", QT_TRANSLATE_NOOP("ValueLabels", "Leads to")},
    {"text", QT_TRANSLATE_NOOP("ValueLabels", "Text")},
    {"tls version", QT_TRANSLATE_NOOP("ValueLabels", "TLS version")},
    {"used", QT_TRANSLATE_NOOP("ValueLabels", "Used")},
    {"value", QT_TRANSLATE_NOOP("ValueLabels", "Value")},
    {"version", QT_TRANSLATE_NOOP("ValueLabels", "Version")},
});

} // namespace

const char *valueLabel(QByteArrayView valueName)
{
    const auto *const found =
        std::find_if(valueLabels.begin(), valueLabels.end(), [valueName](const ValueLabel &row) {
            return row.valueName == valueName;
        });
    return found == valueLabels.end() ? nullptr : found->label;
}

const char *wordForNothing(QByteArrayView valueName)
{
    const auto *const found =
        std::find_if(wordsForNothing.begin(),
                     wordsForNothing.end(),
                     [valueName](const WordForNothing &row) { return row.valueName == valueName; });
    return found == wordsForNothing.end() ? nullptr : found->word;
}

bool isBetterLeftOut(QByteArrayView valueName)
{
    return valueName == "meant";
}

} // namespace postseal
