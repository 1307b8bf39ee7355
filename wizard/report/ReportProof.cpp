// SPDX-License-Identifier: Apache-2.0
// The appendix: what an auditor needs to follow every sentence, and to verify it later.
#include "report/ReportParts.h"

#include "report/SeenText.h"

#include <QLocale>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString makerText(const EvidenceOrigin &origin)
{
    if (origin.host.isEmpty())
        return foreignText(origin.program);
    return ReportWords::tr("%1 on the computer %2", "@info program, computer")
        .arg(foreignText(origin.program), foreignText(origin.host));
}

/// What the pages hold of one section; the evidence has everything.
constexpr qsizetype mostLines = 1500;

void addFacts(Document &document, const PrintedCheck &check)
{
    const QString took = QLocale().toString(double(check.seen.duration.count()) / 1000, 'f', 1);
    document.blocks.append(
        Facts{{{ReportWords::tr("Began", "@label"), bothTimes(check.seen.startedUtc)},
               {ReportWords::tr("Took", "@label"), ReportWords::tr("%1 seconds", "@info").arg(took)},
               {ReportWords::tr("Judged for", "@label"), bothTimes(seenUntil(check.seen))},
               {ReportWords::tr("Made by", "@label"), makerText(check.origin)},
               {ReportWords::tr("Evidence", "@label"), check.fileName},
               {ReportWords::tr("Size", "@label"), ReportWords::tr("%1 bytes", "@info").arg(QLocale().toString(check.evidence.size()))}}});
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
        ReportWords::tr("Everything that the check saw is kept in one file, its evidence; a PDF of this report has it attached. "
                        "Who has the file can have it judged again without any network: postseal-cli evidence verify FILE. The "
                        "same version of Postseal, trusting the same roots, comes to the verdict of this report. The same "
                        "SHA-256 means: not a byte was changed.",
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
