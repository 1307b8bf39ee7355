// SPDX-License-Identifier: Apache-2.0
// The appendix: what an auditor needs to follow every sentence, and to verify it later.
#include "report/ReportParts.h"

#include "report/SeenText.h"

#include <QLocale>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// What the pages hold of one section; the evidence has everything.
constexpr qsizetype mostLines = 1500;

void addFacts(Document &document, const PrintedCheck &check)
{
    const Assessment &assessment = check.assessment;
    const QString took = QLocale().toString(double(check.seen.duration.count()) / 1000, 'f', 1);
    document.blocks.append(
        Facts{{{ReportWords::tr("Began", "@label"), bothTimes(check.seen.startedUtc)},
               {ReportWords::tr("Took", "@label"), ReportWords::tr("%1 seconds", "@info").arg(took)},
               {ReportWords::tr("Judged as of", "@label"), bothTimes(assessment.checkedUtc)},
               {ReportWords::tr("Program", "@label"), foreignText(check.origin.program)},
               {ReportWords::tr("Evidence", "@label"), evidenceFileName(check)},
               {ReportWords::tr("Octets", "@label"), QLocale().toString(check.evidence.size())}}});
    // On one line, to be compared.
    document.blocks.append(
        Code{ReportWords::tr("SHA-256 of the evidence", "@label"), {QString::fromLatin1(check.sha256)}});
}

void addSeen(Document &document, const PrintedCheck &check)
{
    for (const SeenSection &section : everythingSeen(check.seen)) {
        if (section.isTechnical)
            continue;
        Code code{{}, section.text.split(u'\n')};
        const qsizetype lines = code.lines.size();
        if (lines > mostLines)
            code.lines.resize(mostLines);
        document.blocks.append(Heading{2, section.title});
        if (section.text.trimmed().isEmpty())
            document.blocks.append(Paragraph{ReportWords::tr("Nothing came.", "@info"), true});
        else
            document.blocks.append(code);
        if (lines > mostLines)
            document.blocks.append(
                Paragraph{ReportWords::tr("%n more line(s) are in the evidence.", "@info", int(lines - mostLines)), true});
    }
}

} // namespace

void addProof(Document &document, const ReportInput &input)
{
    document.blocks.append(PageBreak{});
    document.blocks.append(Heading{1, ReportWords::tr("Proof", "@title")});
    document.blocks.append(Paragraph{
        ReportWords::tr("Everything that the check saw is kept in one file, its evidence, which is attached to the PDF. Who "
                        "has this file can have it judged again without any network, and gets the verdict of this report: "
                        "postseal-cli evidence verify FILE. The same SHA-256 means: not an octet was changed.",
                        "@info"),
        false});
    document.blocks.append(Heading{2, ReportWords::tr("This check", "@title")});
    addFacts(document, input.check);
    if (input.servers) {
        document.blocks.append(Heading{2, ReportWords::tr("The check of the mail servers", "@title")});
        addFacts(document, *input.servers);
    }
    addSeen(document, input.check);
    if (!input.servers)
        return;
    document.blocks.append(Heading{1, ReportWords::tr("Proof: the check of the mail servers", "@title")});
    addSeen(document, *input.servers);
}

} // namespace postseal
