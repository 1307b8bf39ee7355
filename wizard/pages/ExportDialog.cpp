// SPDX-License-Identifier: Apache-2.0
#include "pages/ExportDialog.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/SavedFile.h"
#include "pages/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// The tool, and what to do with the file.
struct FormatText
{
    QString name;
    QString use;
};

FormatText formatText(ExportFormat format)
{
    const QString applied = ExportDialog::tr("Put it with your other files, look at the plan, and apply it.", "@info");
    const QString script =
        ExportDialog::tr("A script. Look through it, and run it where you are signed in.", "@info");
    switch (format) {
    case ExportFormat::Table:
        return {ExportDialog::tr("Table", "@item:inlistbox"),
                ExportDialog::tr("To read, to print, to send to somebody.", "@info")};
    case ExportFormat::Zone:
        return {ExportDialog::tr("Zone file (BIND, NSD, Knot)", "@item:inlistbox"),
                ExportDialog::tr("Add these lines to the zone, and raise its serial number.", "@info")};
    case ExportFormat::Cloudflare:
        return {ExportDialog::tr("Cloudflare, for its import", "@item:inlistbox"),
                ExportDialog::tr("In Cloudflare: DNS, Records, Import and Export. It only adds: first delete what the "
                                 "comments in the file name.",
                                 "@info")};
    case ExportFormat::Route53:
        return {u"Amazon Route 53"_s,
                ExportDialog::tr("For aws route53 change-resource-record-sets --change-batch.", "@info")};
    case ExportFormat::Azure:
        return {u"Azure DNS (az)"_s, script};
    case ExportFormat::Gcloud:
        return {u"Google Cloud DNS (gcloud)"_s, script};
    case ExportFormat::TerraformCloudflare:
        return {u"Terraform: Cloudflare"_s, applied};
    case ExportFormat::TerraformAws:
        return {u"Terraform: Amazon Route 53"_s, applied};
    case ExportFormat::TerraformAzure:
        return {u"Terraform: Azure DNS"_s, applied};
    case ExportFormat::TerraformGoogle:
        return {u"Terraform: Google Cloud DNS"_s, applied};
    case ExportFormat::DnsControl:
        return {u"DNSControl"_s, applied};
    case ExportFormat::OctoDns:
        return {u"octoDNS"_s, applied};
    case ExportFormat::Nsupdate:
        return {u"nsupdate (RFC 2136)"_s,
                ExportDialog::tr("For nsupdate, with the key of your server.", "@info")};
    case ExportFormat::PowerShell:
        return {u"Windows DNS Server (PowerShell)"_s, script};
    case ExportFormat::Csv:
        return {ExportDialog::tr("CSV, for a spreadsheet", "@item:inlistbox"),
                ExportDialog::tr("One line for each record, with the columns name, type, ttl, value.", "@info")};
    case ExportFormat::Json:
        break;
    }
    return {u"JSON"_s, ExportDialog::tr("For programs of your own.", "@info")};
}

} // namespace

ExportDialog::ExportDialog(ExportInput input, QWidget *parent)
    : QDialog(parent)
    , m_input(std::move(input))
    , m_formats(new QComboBox(this))
    , m_use(new TextLabel(TextRole::Muted, {}, this))
    , m_text(new QPlainTextEdit(this))
    , m_saved(new SavedFile(this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export records – %1 – Postseal", "@title:window").arg(m_input.zone.toDisplay()));
    resize(scaled(760), scaled(560));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(26), scaled(22), scaled(26), scaled(18));
    layout->setSpacing(scaled(10));
    layout->addWidget(new TextLabel(TextRole::Title, tr("Export records", "@title"), this));
    layout->addLayout(makeChoice());
    layout->addWidget(m_use);
    m_text->setObjectName(u"exportText"_s);
    m_text->setAccessibleName(tr("Exported records", "@label"));
    layout->addWidget(makeRawTextCard(m_text, this), 1);
    layout->addWidget(m_saved);
    layout->addLayout(makeButtons());
    showFormat();
    m_formats->setFocus();
}

QLayout *ExportDialog::makeChoice()
{
    auto *label = new QLabel(tr("&Format", "@label"), this);
    label->setBuddy(m_formats);
    m_formats->setObjectName(u"exportFormatCombo"_s);
    for (const ExportFormat each : exportFormats())
        m_formats->addItem(formatText(each).name, int(each));
    m_formats->setMaxVisibleItems(m_formats->count());
    connect(m_formats, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    row->addWidget(label);
    row->addWidget(m_formats);
    row->addStretch();
    return row;
}

QLayout *ExportDialog::makeButtons()
{
    auto *copy = new CopyButton(
        tr("&Copy", "@button"), tr("exported records", "@label"), [this] { return m_text->toPlainText(); }, this);
    copy->setObjectName(u"copyExportButton"_s);
    auto *saveButton = new Button(tr("&Save the file…", "@button"), ButtonKind::Small, this);
    saveButton->setObjectName(u"saveExportButton"_s);
    connect(saveButton, &QPushButton::clicked, this, [this] { save({}); });
    auto *close = new Button(tr("Close", "@button"), ButtonKind::Normal, this);
    close->setObjectName(u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(copy);
    row->addWidget(saveButton);
    row->addStretch();
    row->addWidget(close);
    return row;
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_formats->currentData().toInt());
}

void ExportDialog::showFormat()
{
    m_use->setText(formatText(format()).use);
    m_text->setPlainText(QString::fromUtf8(exportRecords(format(), m_input)));
    m_saved->clear();
}

void ExportDialog::save(QString path)
{
    if (path.isEmpty()) {
        path = m_saved->ask(tr("Save the records", "@title:window"),
                            QString::fromUtf8(exportFileName(format(), m_input.zone)));
    }
    if (!path.isEmpty())
        m_saved->save(path, exportRecords(format(), m_input));
}

} // namespace postseal
