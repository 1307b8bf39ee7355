// SPDX-License-Identifier: Apache-2.0
// How known senders read a policy file that is not as it should be.
//
// A new sender is a line in Senders.def and one more column in the table here; the compiler
// complains until every row has it. The columns mox, postfix-tlspol and Stalwart were worked out
// from their parsers' source, the others were seen by running their parsers.
#include "mtasts/SenderCompatibility.h"

#include <algorithm>
#include <array>

namespace postseal {

namespace {

constexpr size_t senderCount = 0
#define POSTSEAL_SENDER(kind, id, name, source) +1 // NOLINT: a sum, one for each line
#include "mtasts/Senders.def"
#undef POSTSEAL_SENDER
    ;

using Outcomes = std::array<SenderOutcome, senderCount>;

struct DeviationRow
{
    FindingCode code;
    Outcomes outcomes;

    template <class... Outcome>
    constexpr explicit DeviationRow(FindingCode code, Outcome... outcome)
        : code(code)
        , outcomes{outcome...}
    {
        static_assert(sizeof...(outcome) == senderCount, "one column for each line of Senders.def");
    }
};

constexpr SenderOutcome OK = SenderOutcome::Accepts;
constexpr SenderOutcome REJ = SenderOutcome::Rejects;
constexpr SenderOutcome MIS = SenderOutcome::Misreads;

/// A deviation without a row is decided by its severity: a failure is taken for rejected by
/// everybody (what the RFC asks for, and the safe thing to tell), anything less for accepted.
// clang-format off
constexpr std::array deviations = {
    //                                                          mox  tlspol resolver Stalwart mailauth checkdmarc dmarq
    DeviationRow(FindingCode::PolicyMixedLineEnds,              OK,  OK,    OK,      OK,      OK,      REJ,       OK),
    DeviationRow(FindingCode::PolicyBareCr,                     REJ, REJ,   OK,      REJ,     REJ,     REJ,       OK),
    DeviationRow(FindingCode::PolicyBlankLine,                  REJ, REJ,   OK,      OK,      OK,      OK,        OK),
    DeviationRow(FindingCode::PolicyBom,                        REJ, REJ,   REJ,     OK,      OK,      REJ,       REJ),
    DeviationRow(FindingCode::PolicyLeadingSpace,               REJ, REJ,   REJ,     OK,      OK,      OK,        OK),
    // Known of all but dmarq, which is lenient about spaces elsewhere.
    DeviationRow(FindingCode::PolicySpaceBeforeColon,           REJ, REJ,   REJ,     OK,      OK,      OK,        REJ),
    DeviationRow(FindingCode::PolicyComment,                    REJ, REJ,   OK,      OK,      OK,      REJ,       OK),
    // To a parser a comment is a line without a colon, so both go the same way.
    DeviationRow(FindingCode::PolicyNoColon,                    REJ, REJ,   OK,      OK,      OK,      REJ,       OK),
    DeviationRow(FindingCode::PolicyVersionMissing,             REJ, REJ,   REJ,     OK,      REJ,     OK,        REJ),
    DeviationRow(FindingCode::PolicyVersionCase,                REJ, REJ,   REJ,     OK,      OK,      REJ,       OK),
    DeviationRow(FindingCode::PolicyMaxAgeMissing,              REJ, REJ,   REJ,     OK,      REJ,     OK,        REJ),
    DeviationRow(FindingCode::PolicyMaxAgeZero,                 OK,  OK,    OK,      OK,      OK,      OK,        REJ),
    DeviationRow(FindingCode::PolicyMaxAgeTooLarge,             OK,  OK,    REJ,     OK,      REJ,     REJ,       OK),
    DeviationRow(FindingCode::PolicyModeWrong,                  REJ, REJ,   REJ,     REJ,     REJ,     REJ,       REJ),
    DeviationRow(FindingCode::PolicyModeCase,                   REJ, REJ,   REJ,     REJ,     OK,      REJ,       OK),
    DeviationRow(FindingCode::PolicyDuplicateField,             OK,  OK,    MIS,     MIS,     MIS,     REJ,       MIS),
    DeviationRow(FindingCode::PolicyMxMissingModeNone,          OK,  OK,    OK,      REJ,     OK,      OK,        REJ),
    DeviationRow(FindingCode::PolicyMxTrailingDot,              REJ, MIS,   MIS,     MIS,     MIS,     MIS,       MIS),
    DeviationRow(FindingCode::PolicyMxAddress,                  REJ, REJ,   MIS,     MIS,     MIS,     MIS,       MIS),
    DeviationRow(FindingCode::PolicyMxList,                     REJ, REJ,   MIS,     MIS,     MIS,     MIS,       MIS),
    DeviationRow(FindingCode::PolicyMxUnicode,                  REJ, REJ,   MIS,     OK,      MIS,     MIS,       MIS),
    DeviationRow(FindingCode::PolicyUnknownField,               OK,  OK,    OK,      OK,      OK,      REJ,       OK),
    DeviationRow(FindingCode::PolicyFieldSyntax,                REJ, REJ,   OK,      OK,      OK,      REJ,       OK),
    DeviationRow(FindingCode::PolicyMediaTypeHtml,              OK,  REJ,   REJ,     OK,      OK,      OK,        OK),
    DeviationRow(FindingCode::PolicyMediaTypeOther,             OK,  REJ,   REJ,     OK,      OK,      OK,        OK),
    DeviationRow(FindingCode::PolicyMediaTypeMissing,           OK,  REJ,   REJ,     OK,      OK,      OK,        OK),
    DeviationRow(FindingCode::PolicyRedirect,                   REJ, REJ,   REJ,     REJ,     REJ,     MIS,       REJ),
};

// clang-format on

/// Accepts, Misreads, Rejects: the later one decides over the earlier.
int weight(SenderOutcome outcome)
{
    switch (outcome) {
    case SenderOutcome::Accepts:
        return 0;
    case SenderOutcome::Misreads:
        return 1;
    case SenderOutcome::Rejects:
        return 2;
    }
    return 0;
}

/// A near miss that stands beside the real field is just one more unknown field to every parser.
FindingCode effectiveCode(const Finding &finding)
{
    const bool nearMiss = finding.code == FindingCode::PolicyNearMissKey
        || finding.code == FindingCode::PolicyKeyCase;
    return nearMiss && finding.severity != Severity::Fail ? FindingCode::PolicyUnknownField
                                                          : finding.code;
}

Outcomes outcomesOf(const Finding &finding)
{
    const FindingCode code = effectiveCode(finding);
    const auto row =
        std::find_if(deviations.begin(), deviations.end(), [code](const DeviationRow &deviation) {
            return deviation.code == code;
        });
    Outcomes outcomes;
    if (row == deviations.end()) {
        outcomes.fill(finding.severity == Severity::Fail ? SenderOutcome::Rejects
                                                         : SenderOutcome::Accepts);
        return outcomes;
    }
    outcomes = row->outcomes;
    // Who takes the last of two equal values takes the right one.
    const bool sameTwice = code == FindingCode::PolicyDuplicateField && finding.values.size() == 2
        && finding.values.first() == finding.values.last();
    if (sameTwice)
        std::replace(
            outcomes.begin(), outcomes.end(), SenderOutcome::Misreads, SenderOutcome::Accepts);
    return outcomes;
}

struct SenderInfo
{
    const char *id;
    const char *name;
};

constexpr std::array<SenderInfo, senderCount> senders = {{
#define POSTSEAL_SENDER(kind, id, name, source) {id, name},
#include "mtasts/Senders.def"
#undef POSTSEAL_SENDER
}};

} // namespace

QList<SenderJudgement> judgeSenders(const QList<Finding> &policyFindings)
{
    QList<SenderJudgement> judgements;
    for (size_t i = 0; i < senderCount; ++i)
        judgements.append({SenderKind(i), SenderOutcome::Accepts, {}});
    for (const Finding &finding : policyFindings) {
        const Outcomes outcomes = outcomesOf(finding);
        for (SenderJudgement &judgement : judgements) {
            const SenderOutcome outcome = outcomes[size_t(judgement.sender)];
            if (weight(outcome) > weight(judgement.outcome)) {
                judgement.outcome = outcome;
                judgement.because = finding.code;
            }
        }
    }
    return judgements;
}

QByteArray toId(SenderKind kind)
{
    return senders[size_t(kind)].id;
}

QString senderName(SenderKind kind)
{
    return QString::fromLatin1(senders[size_t(kind)].name);
}

QByteArray toId(SenderOutcome outcome)
{
    switch (outcome) {
    case SenderOutcome::Accepts:
        return "accepts";
    case SenderOutcome::Rejects:
        return "rejects";
    case SenderOutcome::Misreads:
        return "misreads";
    }
    return {};
}

} // namespace postseal
