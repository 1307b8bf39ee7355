// SPDX-License-Identifier: Apache-2.0
#include "pages/ReportCard.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/FlowLayout.h"
#include "pages/SavedFile.h"
#include "paper/PageLayout.h"
#include "paper/PdfDocument.h"
#include "report/HtmlDocument.h"
#include "report/PlainDocument.h"
#include "setup/CheckRecord.h"
#include "setup/CheckSession.h"
#include "setup/DomainSetup.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

void printOn(QPrinter &printer, const Document &document)
{
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Point).size();
    const PageLayout layout(document, paper, &printer);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), layout.pageCount()) : layout.pageCount();
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    // Some printers are finer one way than the other; the layout knows one resolution.
    painter.scale(1, double(printer.logicalDpiY()) / printer.logicalDpiX());
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        layout.paintPage(painter, page);
    }
}

QString thisProgram()
{
    return u"Postseal "_s + QCoreApplication::applicationVersion();
}

/// Of a check that was not stored: with no history.
std::optional<ReportInput> reportOnSeen(const Observations &seen,
                                        const Assessment &assessment,
                                        const Judge &judge,
                                        const JudgeAsOf &judgeAsOf,
                                        const QDateTime &nowUtc)
{
    RolloutRecord record;
    record.name = assessment.domain;
    record.reports.domain = assessment.domain.toAscii();
    record.lastCheck = StoredCheck{
        {}, checkRecord(seen, assessment, CheckOrigin::Window, thisProgram()).check.evidence};
    const RolloutView view = viewRollout(record, CheckOfNow{seen, assessment}, judge, nowUtc);
    return reportInput(record, view, judgeAsOf);
}

} // namespace

ReportCard::ReportCard(Source source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_saved(new SavedFile)
{
    const HeadedCard made = makeCard(
        tr("Verification report", "@title"),
        tr("For your files, or for whoever wants proof: what is protected and what is not, every finding, and all that was "
           "seen. It holds your decisions with their reasons. The evidence in it can be verified later, by anybody.",
           "@info"));
    auto *row = new QWidget(made.card);
    auto *buttons = new FlowLayout(row, scaled(8), scaled(8));
    const auto add = [&](const QString &text, const QString &name, const auto &act) {
        auto *button = new Button(text, ButtonKind::Small, row);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add(tr("P&rint…", "@button"), u"printButton"_s, [this] { preview(); });
    add(tr("Sa&ve as PDF…", "@button"), u"savePdfButton"_s, [this] { save(Format::Pdf, {}); });
    add(tr("Save as a &web page…", "@button"), u"saveHtmlButton"_s, [this] { save(Format::Html, {}); });
    add(tr("Save as &text…", "@button"), u"saveTextButton"_s, [this] { save(Format::Text, {}); });
    add(tr("Save the ev&idence…", "@button"), u"saveEvidenceButton"_s, [this] { save(Format::Evidence, {}); });
    made.layout->addWidget(row);
    made.layout->addWidget(m_saved);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(made.card);
}

std::optional<ReportInput> ReportCard::input() const
{
    auto found = m_source();
    if (found)
        found->program = thisProgram();
    return found;
}

void ReportCard::save(Format format, QString path)
{
    // As it is now: while somebody looks for a place another check may end.
    const auto report = input();
    if (!report)
        return sayNothingThere();
    constexpr std::pair<Format, const char *> extensions[] = {
        {Format::Pdf, "pdf"}, {Format::Html, "html"}, {Format::Text, "txt"}};
    QString name = report->check.fileName;
    for (const auto &[each, extension] : extensions) {
        if (each == format)
            name = reportFileName(*report, QLatin1StringView(extension));
    }
    if (path.isEmpty())
        path = m_saved->ask(format == Format::Evidence ? tr("Save the evidence", "@title:window")
                                                       : tr("Save the report", "@title:window"),
                            name);
    if (path.isEmpty())
        return;
    if (format == Format::Evidence)
        return saveEvidence(*report, path);
    const Document document = verificationReport(*report);
    const QByteArray content = format == Format::Pdf ? toPdf(document, usualPageSize(), evidenceOf(*report))
        : format == Format::Html                     ? toHtml(document)
                                                     : toPlainText(document);
    if (content.isEmpty())
        return m_saved->sayFailed(path, tr("The PDF could not be drawn.", "@info"));
    m_saved->save(path, content);
}

void ReportCard::saveEvidence(const ReportInput &report, const QString &path)
{
    const QList<Attachment> evidence = evidenceOf(report);
    QList<FileToUpload> files{{path, evidence.first().content}};
    QString said = path;
    for (const Attachment &further : evidence.mid(1)) {
        files.append({besideFile(path), further.content});
        said += u", "_s + files.last().path;
    }
    m_saved->saveAll(said, files);
}

void ReportCard::sayNothingThere()
{
    m_saved->sayFailed(tr("the report", "@info"), tr("There is nothing to report on yet.", "@info"));
}

void ReportCard::preview()
{
    const auto report = input();
    if (!report)
        return sayNothingThere();
    const auto document = std::make_shared<Document>(verificationReport(*report));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document->title);
    printer->setPageSize(usualPageSize());
    printer->setFullPage(true);
    auto *dialog = new QPrintPreviewDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setWindowTitle(tr("Print the verification report", "@title:window"));
    // Both live as long as the dialog.
    connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [document, printer](QPrinter *target) {
        printOn(*target, *document);
    });
    dialog->resize(window()->size() * 0.95);
    dialog->open();
}

std::optional<ReportInput> reportOn(DomainSetup &setup)
{
    const DomainRollout &rollout = setup.rollout();
    const JudgeAsOf judgeAsOf = [&setup](const Observations &seen, const QDateTime &atUtc) {
        return setup.judgedAsOf(seen, atUtc);
    };
    std::optional<ReportInput> input;
    if (rollout.record() && rollout.view())
        input = reportInput(*rollout.record(), *rollout.view(), judgeAsOf);
    if (!input && setup.observations() && setup.assessment())
        input = reportOnSeen(
            *setup.observations(),
            *setup.assessment(),
            [&rollout](const Observations &seen) { return rollout.judged(seen); },
            judgeAsOf,
            setup.clock().nowUtc());
    if (input)
        input->isPractice = input->check.seen.addressesAreMapped;
    return input;
}

std::optional<ReportInput> reportOn(const CheckSession &session)
{
    const Observations *seen = session.observations();
    const Assessment *assessment = session.assessment();
    if (!seen || !assessment)
        return std::nullopt;
    auto input = reportOnSeen(
        *seen,
        *assessment,
        [&session](const Observations &each) { return session.judgedAsOf(each, session.nowUtc()); },
        [&session](const Observations &each, const QDateTime &atUtc) { return session.judgedAsOf(each, atUtc); },
        session.nowUtc());
    if (input)
        input->isPractice = seen->addressesAreMapped;
    return input;
}

} // namespace postseal
