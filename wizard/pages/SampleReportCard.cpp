// SPDX-License-Identifier: Apache-2.0
#include "pages/SampleReportCard.h"

#include "base/WholeFile.h"
#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "tlsrpt/SampleReport.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

struct SampleTexts
{
    Q_DECLARE_TR_FUNCTIONS(postseal::SampleReportCard)
};

void saveSample(const DomainName &domain, QWidget *parent)
{
    const SampleReport sample = makeSampleReport(domain, QDateTime::currentDateTimeUtc());
    const QString title = SampleTexts::tr("Save a sample report", "@title:window");
    const QString path = QFileDialog::getSaveFileName(parent, title, sample.fileName);
    if (path.isEmpty())
        return;
    if (const auto written = writeWholeFile(path, sample.octets); !written)
        QMessageBox::warning(
            parent,
            title,
            SampleTexts::tr("The file could not be written: %1", "@info").arg(written.error()));
}

} // namespace

QWidget *makeSampleReportCard(const DomainName &domain, bool hasArrived)
{
    if (hasArrived)
        return makeCallout(Glyph::Fine,
                           SampleTexts::tr("Works", "@status"),
                           SampleTexts::tr("The sample report has arrived", "@title"),
                           SampleTexts::tr("Reports that are sent to that mailbox find their way "
                                           "here. The sample counts as none.",
                                           "@info"));
    const HeadedCard card = makeCard(
        SampleTexts::tr("Try whether reports arrive", "@title"),
        SampleTexts::tr("Save a sample report, attach it to a mail, and send that to the address "
                        "of your TLS-RPT "
                        "record, best from another provider. Then fetch or import what arrived.",
                        "@info"));
    auto *save =
        new Button(SampleTexts::tr("Save a sampl&e report…", "@button"), ButtonKind::Small);
    save->setObjectName(u"saveSampleButton"_s);
    QObject::connect(
        save, &QPushButton::clicked, save, [domain, save] { saveSample(domain, save->window()); });
    card.layout->addWidget(save, 0, Qt::AlignLeading);
    return card.card;
}

} // namespace postseal
