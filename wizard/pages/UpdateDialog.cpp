// SPDX-License-Identifier: Apache-2.0
#include "pages/UpdateDialog.h"

#include "pages/Announce.h"
#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/DynamicArea.h"
#include "pages/FormField.h"
#include "pages/TextLabel.h"
#include "pages/WizardWords.h"
#include "wording/UpdateText.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestKey = 20'000;

StateRow *makeLine(const UpdateLine &line)
{
    Glyph glyph = Glyph::Fine;
    QString word = UpdateDialog::tr("Stays", "@status");
    if (line.kind == UpdateLine::Kind::Removed) {
        glyph = Glyph::Skipped;
        word = UpdateDialog::tr("Goes", "@status");
    } else if (line.kind == UpdateLine::Kind::Added) {
        glyph = Glyph::Info;
        word = UpdateDialog::tr("Comes", "@status");
    }
    const QString what = word + ": "_L1 + line.record.owner.toDisplay() + u' '
        + QString::fromLatin1(toText(line.record.type));
    return new StateRow(glyph, word, what, QString::fromUtf8(line.record.text));
}

} // namespace

UpdateDialog::UpdateDialog(DomainSetup &setup, Publication publication, QWidget *parent)
    : FormDialog(u"updateDialog"_s,
                 tr("DNS update – %1 – Postseal", "@title:window").arg(setup.zone().toDisplay()),
                 {700, 640},
                 parent)
    , m_setup(setup)
    , m_publication(publication)
    , m_session(setup.makeUpdateSession(publication, this))
    , m_result(new DynamicArea)
{
    setHeading(tr("Publish at your own name server", "@title"),
               tr("For a name server that takes changes signed with a key, "
                  "such as BIND, Knot DNS or PowerDNS (RFC 2136). You "
                  "see what would change before anything does.",
                  "@info"));
    makeForm(content());
    content()->addWidget(m_result);
    makeButtons();
    connect(m_session, &UpdateSession::changed, this, &UpdateDialog::refresh);
    connect(m_session, &UpdateSession::serverFound, this, [this](const QString &name) {
        if (m_server->edit()->text().isEmpty())
            m_server->edit()->setText(name);
    });
    if (m_setup.updateAccess().server.isEmpty())
        m_session->findServer();
    refresh();
}

void UpdateDialog::makeForm(QVBoxLayout *layout)
{
    const UpdateAccess &access = m_setup.updateAccess();
    m_server = new FormField(tr("&Primary name server", "@label"),
                             tr("The one on which the zone is changed: a name or an address, with "
                                "“:port” if it is not 53.",
                                "@info"),
                             u"updateServer"_s);
    m_server->edit()->setMaxLength(300);
    m_server->edit()->setText(access.server);
    m_key = new FormField(
        tr("&Key", "@label"),
        tr("The whole key as tsig-keygen writes it, or algorithm:name:secret.", "@info"),
        u"updateKey"_s);
    m_key->edit()->setPlaceholderText(u"hmac-sha256:name:secret"_s);
    m_key->edit()->setEchoMode(QLineEdit::Password);
    m_key->edit()->setMaxLength(longestKey);
    m_keySeen = new TextLabel(TextRole::Muted);
    m_keySeen->setObjectName(u"updateKeySeen"_s);
    if (access.key) {
        m_key->edit()->setText(QString::fromLatin1(toText(access.key->algorithm) + ':'
                                                   + access.key->name.toAscii() + ':'
                                                   + access.key->secret.toBase64()));
    }
    auto *file = new Button(tr("&Open a key file…", "@button"), ButtonKind::Small);
    file->setObjectName(u"openKeyFileButton"_s);
    connect(file, &QPushButton::clicked, this, &UpdateDialog::openKeyFile);
    m_key->addBeside(file);
    for (FormField *field : {m_server, m_key}) {
        connect(field->edit(), &QLineEdit::textChanged, field, &FormField::clearError);
        connect(field->edit(), &QLineEdit::textChanged, m_session, &UpdateSession::reset);
        layout->addWidget(field->withHint());
    }
    connect(m_key->edit(), &QLineEdit::textChanged, this, &UpdateDialog::keyTyped);
    layout->addWidget(m_keySeen);
    keyTyped();
}

void UpdateDialog::makeButtons()
{
    m_look = addButton(tr("&Show what would change", "@button"), u"lookAtZoneButton"_s);
    connect(m_look, &QPushButton::clicked, this, &UpdateDialog::look);
    m_publish = addButton(tr("P&ublish", "@button"), u"publishUpdateButton"_s);
    connect(m_publish, &QPushButton::clicked, m_session, &UpdateSession::publish);
    m_close = addCancel(tr("Close", "@button"));
}

void UpdateDialog::openKeyFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a key file", "@title:window"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_key->showError(tr("The file cannot be read: %1", "@info").arg(file.errorString()));
        return;
    }
    const QByteArray text = file.read(longestKey);
    const auto key = readTsigKey(text);
    if (!key) {
        m_key->showError(describe(key.error()));
        return;
    }
    m_key->edit()->setText(QString::fromLatin1(toText(key->algorithm) + ':' + key->name.toAscii()
                                               + ':' + key->secret.toBase64()));
}

/// The field shows no letter, so its name says whether the right key was pasted.
void UpdateDialog::keyTyped()
{
    const auto key = readTsigKey(m_key->edit()->text().toUtf8());
    const QString what = key
        ? tr("This is the key %1, %2.", "@info name, algorithm")
              .arg(key->name.toDisplay(), QString::fromLatin1(toText(key->algorithm)))
        : tr("The whole key as tsig-keygen writes it, or algorithm:name:secret.", "@info");
    m_keySeen->setText(what + u' '
                       + tr("Postseal keeps it until it ends and never stores it.", "@info"));
}

void UpdateDialog::look()
{
    const auto key = readTsigKey(m_key->edit()->text().toUtf8());
    const QString server = m_server->edit()->text().trimmed();
    if (server.isEmpty()) {
        m_server->showError(tr("Type the name or the address of the server.", "@info"));
        return;
    }
    if (!key) {
        m_key->showError(describe(key.error()));
        return;
    }
    m_setup.updateAccess() = {server, *key};
    m_session->look(m_setup.updateAccess());
}

void UpdateDialog::refresh()
{
    using State = UpdateSession::State;
    const State state = m_session->state();
    const bool isOver = state == State::Published || state == State::NothingToDo;
    m_look->setVisible(!isOver && state != State::Shown);
    m_look->setEnabled(!m_session->isBusy());
    m_publish->setVisible(state == State::Shown);
    m_close->setDefault(isOver);
    m_look->setDefault(m_look->isVisibleTo(this));
    m_publish->setDefault(state == State::Shown);
    for (FormField *field : {m_server, m_key})
        field->setEnabled(state != State::Publishing);
    m_close->setEnabled(state != State::Publishing);
    if (state == State::ServerNotLookedUp)
        m_server->showError(
            tr("The DNS does not answer, so the server's address is not known.", "@info"));
    if (state == State::NoServer)
        m_server->showError(tr(
            "That is no name or address of a server, or it has no address in the DNS.", "@info"));
    m_result->show(QByteArray::number(int(state)), [this](QVBoxLayout *layout) {
        layout->setSpacing(scaled(10));
        showOutcome(layout);
        showChanges(layout);
    });
    const bool mayBeThere =
        state == State::NotPublished && m_session->publication().end() == UpdateEnd::Unknown;
    if (isOver || mayBeThere)
        watch();
}

/// What was sent cannot be called back, and what came of it is worth waiting for.
void UpdateDialog::reject()
{
    if (m_session->state() != UpdateSession::State::Publishing)
        QDialog::reject();
}

void UpdateDialog::watch()
{
    // Of the policy host this is the record only: whether a policy is served there is another
    // matter.
    if (m_publication == Publication::PolicyHost)
        m_setup.lookNow();
    else
        m_setup.sayPublished(m_publication);
}

void UpdateDialog::callOut(QVBoxLayout *layout,
                           Glyph glyph,
                           const QString &word,
                           const QString &headline,
                           const QString &text) const
{
    layout->addWidget(makeCallout(glyph, word, headline, text));
    m_result->setAccessibleName(headline);
    announce(m_result);
}

/// Why the server could not be looked at, or what became of the update.
void UpdateDialog::showEnd(QVBoxLayout *layout) const
{
    const bool wasLook = m_session->state() == UpdateSession::State::NotLooked;
    const ZonePublication &publication = m_session->publication();
    const UpdateEnd end = wasLook ? UpdateEnd::Refused : publication.end();
    const UpdateSentence sentence = describe(end,
                                             wasLook ? m_session->seen().reply : publication.reply,
                                             m_session->key(),
                                             m_session->wanted().zone,
                                             m_session->seen().server,
                                             SystemClock().nowUtc());
    const bool isUnknown = end == UpdateEnd::Unknown;
    callOut(layout,
            isUnknown ? Glyph::Unknown : Glyph::Wrong,
            isUnknown ? tr("Not known", "@status") : tr("Not done", "@status"),
            sentence.headline,
            sentence.text);
}

void UpdateDialog::showOutcome(QVBoxLayout *layout) const
{
    using State = UpdateSession::State;
    const auto callout =
        [&](Glyph glyph, const QString &word, const QString &headline, const QString &text = {}) {
            callOut(layout, glyph, word, headline, text);
        };
    const bool isRecord = m_publication != Publication::PolicyHost;
    switch (m_session->state()) {
    case State::Idle:
    case State::NoServer:
    case State::ServerNotLookedUp:
        break;
    case State::Looking:
        callout(
            Glyph::Working, tr("Working", "@status"), tr("Looking at the server…", "@title"), {});
        break;
    case State::Publishing:
        callout(Glyph::Working, tr("Working", "@status"), tr("Publishing…", "@title"), {});
        break;
    case State::NotLooked:
        showEnd(layout);
        break;
    case State::Shown:
        callout(Glyph::Info,
                tr("Ready", "@status"),
                tr("The key fits. This would change:", "@title"),
                tr("All of it at once, or nothing, and only if nobody has changed these records in "
                   "the meantime.",
                   "@info"));
        break;
    case State::NothingToDo:
        callout(Glyph::Fine, tr("Done", "@status"), tr("It is all there already", "@title"), {});
        break;
    case State::Published:
        callout(Glyph::Fine,
                tr("Done", "@status"),
                tr("Published", "@title"),
                isRecord ? tr("The server took the change and shows it. Postseal now watches the other name "
                           "servers.",
                           "@info")
                      : tr("The server took the change and shows it.", "@info"));
        break;
    case State::NotPublished:
        showEnd(layout);
        break;
    }
}

void UpdateDialog::showChanges(QVBoxLayout *layout) const
{
    using State = UpdateSession::State;
    const State state = m_session->state();
    const bool isAfter = state == State::Published;
    if (state != State::Shown && state != State::Publishing && state != State::NothingToDo
        && !isAfter)
        return;
    const ZoneLook &look = isAfter ? m_session->publication().after : m_session->seen();
    const HeadedCard card = makeCard({});
    for (const UpdateLine &line : look.plan.lines)
        card.layout->addWidget(makeLine(line));
    layout->addWidget(card.card);
}

QPushButton *makeUpdateButton(DomainSetup &setup, Publication publication, QWidget *context)
{
    auto *button = new Button(UpdateDialog::tr("DNS &update…", "@button"), ButtonKind::Small);
    button->setObjectName(u"updateButton"_s);
    button->setToolTip(
        UpdateDialog::tr("Publish at a name server of your own, with a key", "@info:tooltip"));
    QObject::connect(button, &QPushButton::clicked, context, [&setup, publication, context] {
        auto *dialog = new UpdateDialog(setup, publication, context->window());
        closeWithDomain(dialog, setup);
        dialog->open();
    });
    return button;
}

} // namespace postseal
