// SPDX-License-Identifier: Apache-2.0
#include "pages/WatchBox.h"

#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/FlowLayout.h"
#include "pages/StateGlyph.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "setup/HostLights.h"
#include "wording/DateText.h"
#include "wording/FindingText.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "report/SeenText.h"

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

using Row = RecordWatch::Row;
using Sight = RecordWatch::Sight;

Glyph glyphOf(const Row &row)
{
    switch (row.sight) {
    case Sight::NotAsked:
        return Glyph::ToCome;
    case Sight::Asking:
        return Glyph::Working;
    case Sight::Seen:
    case Sight::Alias:
        return Glyph::Fine;
    case Sight::Other:
        return Glyph::Look;
    case Sight::Absent:
        return Glyph::Working;
    case Sight::Silent:
        return Glyph::Unknown;
    }
    return Glyph::Unknown;
}

QString sightSentence(const Row &row)
{
    const bool remembers = row.kind != Row::Kind::NameServer;
    switch (row.sight) {
    case Sight::NotAsked:
        return WatchBox::tr("is asked when your name servers have it", "@status");
    case Sight::Asking:
        return WatchBox::tr("is being asked", "@status");
    case Sight::Seen:
        return QString::fromUtf8(row.text);
    case Sight::Alias:
        return WatchBox::tr("points to another name", "@status");
    case Sight::Other:
        return remembers ? WatchBox::tr("still remembers %1", "@status").arg(QString::fromUtf8(row.text))
                         : WatchBox::tr("says %1", "@status").arg(QString::fromUtf8(row.text));
    case Sight::Absent:
        return remembers ? WatchBox::tr("still remembers “no such record”", "@status")
                         : WatchBox::tr("does not have it yet", "@status");
    case Sight::Silent:
        return WatchBox::tr("does not answer from here", "@status");
    }
    return {};
}

QString whenSentence(const Row &row, const QDateTime &nowUtc)
{
    if (row.seenUtc.isValid())
        return WatchBox::tr("seen at %1", "@status time")
            .arg(QLocale().toString(row.seenUtc.toLocalTime().time(), QLocale::ShortFormat));
    if (!row.forgetsUtc.isValid())
        return {};
    const qint64 seconds = std::max<qint64>(0, nowUtc.secsTo(row.forgetsUtc));
    return WatchBox::tr("forgets it in %1", "@status time left").arg(clockTime(std::chrono::seconds(seconds)));
}

QString nameOf(const Row &row)
{
    return row.kind == Row::Kind::OwnResolver ? WatchBox::tr("Your DNS resolver", "@label") : row.name;
}

} // namespace

WatchBox::WatchBox(DomainSetup &setup, Publication publication, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_publication(publication)
{
    const HeadedCard made = makeCard({}, {}, this);
    m_card = made.card;
    m_heading = new TextLabel(TextRole::Heading, {}, m_card);
    m_sentence = new TextLabel(TextRole::Muted, {}, m_card);
    m_sentence->setObjectName(u"watchSentence"_s);
    made.layout->addWidget(m_heading);
    made.layout->addWidget(m_sentence);
    makeButtons(made.layout);
    m_area = new DynamicArea(m_card);
    made.layout->addWidget(m_area);
    m_public = new QCheckBox(tr("Also ask p&ublic DNS resolvers", "@option:check"), m_card);
    m_public->setObjectName(u"publicResolversCheck"_s);
    connect(m_public, &QCheckBox::toggled, this, &WatchBox::askPublicResolversChanged);
    made.layout->addWidget(m_public);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &WatchBox::refreshTimes);
    m_timer.start();
    connect(&watch(), &Watch::changed, this, &WatchBox::refresh);
}

void WatchBox::makeButtons(QVBoxLayout *layout)
{
    m_publish = new Button(tr("&Publish it for me", "@button"), ButtonKind::Normal, m_card);
    m_publish->setObjectName(u"publishButton"_s);
    m_said = new Button(tr("&I have published it", "@button"), ButtonKind::Normal, m_card);
    m_said->setObjectName(u"publishedButton"_s);
    m_takeBack = new Button(
        tr("Stop looking: I have not published it &yet", "@button"), ButtonKind::Small, m_card);
    m_takeBack->setObjectName(u"takeBackButton"_s);
    connect(m_publish, &QPushButton::clicked, this, [this] { m_setup.publishForMe(m_publication); });
    connect(m_said, &QPushButton::clicked, this, [this] { m_setup.sayPublished(m_publication); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { m_setup.takeBack(m_publication); });
    auto *row = new QWidget(m_card);
    auto *flow = new FlowLayout(row, scaled(10), scaled(8));
    for (Button *each : {m_publish, m_said, m_takeBack})
        flow->addWidget(each);
    layout->addWidget(row);
}

Watch &WatchBox::watch() const
{
    if (m_publication == Publication::PolicyHost)
        return m_setup.hostWatch();
    return m_setup.recordWatch(m_publication);
}

void WatchBox::setReady(bool ready)
{
    m_ready = ready;
    refresh();
}

void WatchBox::makeLines(QVBoxLayout *layout, int count)
{
    m_lines.clear();
    auto *list = new QWidget(m_area);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(7));
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    for (int row = 0; row < count; ++row) {
        const Line line{new StateGlyph(Glyph::ToCome, {}, list),
                        new TextLabel(TextRole::Body, {}, list),
                        new TextLabel(TextRole::Muted, {}, list),
                        new TextLabel(TextRole::Muted, {}, list)};
        line.glyph->setDesignSize(18);
        grid->addWidget(line.glyph, row, 0, Qt::AlignTop);
        grid->addWidget(line.name, row, 1, Qt::AlignTop);
        grid->addWidget(line.text, row, 2, Qt::AlignTop);
        grid->addWidget(line.when, row, 3, Qt::AlignTop);
        m_lines.append(line);
    }
    layout->addWidget(list);
}

void WatchBox::showLine(
    int index, Glyph glyph, const QString &word, const QString &name, const QString &text, const QString &when)
{
    const Line &line = m_lines.at(index);
    line.glyph->setGlyph(glyph, word);
    line.name->setText(name);
    line.text->setText(text);
    line.when->setText(when);
}

void WatchBox::refresh()
{
    const bool said = m_setup.choices().saidPublished(m_publication).isValid();
    const Assessment *assessment = m_setup.assessment();
    const bool seen = m_setup.isAsChosen(m_publication);
    const PublicationState state = publicationState(m_setup, m_publication);
    const QDateTime since = m_setup.choices().handedOver(m_publication);
    m_heading->setText(state == PublicationState::Watching && since.isValid()
                           ? tr("Handed over on %1", "@title date").arg(shortDayText(since))
                           : publicationHeading(state));
    m_sentence->setText(publicationSentence(state, m_publication));
    m_publish->setVisible(m_setup.canPublish() && !seen);
    m_publish->setEnabled(m_ready && assessment);
    m_said->setVisible(!seen && !said);
    m_said->setEnabled(m_ready && assessment);
    m_takeBack->setVisible(said && !seen);
    const bool record = m_publication != Publication::PolicyHost;
    m_public->setVisible(record && said && m_setup.hasPublicResolvers());
    setCheckedQuietly(m_public, m_setup.asksPublicResolvers());
    if (record)
        showRecordLines();
    else
        showHostLines();
}

void WatchBox::showRecordLines()
{
    const QList<Row> &rows = m_setup.recordWatch(m_publication).rows();
    const bool said = m_setup.choices().saidPublished(m_publication).isValid();
    const int count = said ? int(rows.size()) : 0;
    m_area->show(QByteArray::number(count), [this, count](QVBoxLayout *layout) {
        m_lines.clear();
        if (count > 0)
            makeLines(layout, count);
    });
    refreshTimes();
}

void WatchBox::refreshTimes()
{
    if (m_publication == Publication::PolicyHost || m_lines.isEmpty())
        return;
    const QList<Row> &rows = m_setup.recordWatch(m_publication).rows();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int index = 0; index < int(std::min(rows.size(), m_lines.size())); ++index) {
        const Row &row = rows.at(index);
        const Glyph glyph = glyphOf(row);
        showLine(index, glyph, glyphWord(glyph), nameOf(row), sightSentence(row), whenSentence(row, now));
    }
}

void WatchBox::showHostLines()
{
    const Assessment *assessment = m_setup.assessment();
    const bool begun = assessment
        && (m_setup.choices().policyHostSaidUtc.isValid() || !isAbsent(Publication::PolicyHost, *assessment));
    const int count = begun ? 5 : 0;
    m_area->show(QByteArray::number(count), [this, count](QVBoxLayout *layout) {
        m_lines.clear();
        if (count > 0)
            makeLines(layout, count);
    });
    if (!begun)
        return;
    const QList<HostLight> lights = hostLights(*assessment, m_setup.choices());
    const bool watching = m_setup.hostWatch().isRunning();
    for (int index = 0; index < count; ++index) {
        const HostLight &light = lights.at(index);
        Glyph glyph = glyphFor(light.state);
        if (light.state == WizardState::ToCome && watching && light.part == HostPart::Name)
            glyph = Glyph::Working;
        showLine(index, glyph, glyphWord(glyph), hostPartName(light.part), hostPartSentence(light), {});
    }
}

} // namespace postseal
