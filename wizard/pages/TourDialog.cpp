// SPDX-License-Identifier: Apache-2.0
#include "pages/TourDialog.h"

#include "pages/Announce.h"
#include "pages/Buttons.h"
#include "pages/DynamicArea.h"
#include "pages/Illustration.h"
#include "pages/TextLabel.h"
#include "pages/Theme.h"

#include <QVBoxLayout>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

struct TourPage
{
    Illustration::Picture picture;
    QString title;
    QString text;
};

QList<TourPage> tourPages()
{
    using Picture = Illustration::Picture;
    return {{Picture::Open,
             TourDialog::tr("What Postseal does", "@title"),
             TourDialog::tr("It takes your mail domain, step by step, to the point where other mail servers deliver to you encrypted, or not "
                            "at all. You can stop at any time; everything is saved.",
                            "@info")},
            {Picture::Road,
             TourDialog::tr("Check, or set up", "@title"),
             TourDialog::tr("Type your domain. “Check” only looks, and keeps nothing. “Set up a domain” begins seven pages: each asks one "
                            "thing, shows what to copy, and watches until it can be seen.",
                            "@info")},
            {Picture::Sealed,
             TourDialog::tr("First testing, then enforce", "@title"),
             TourDialog::tr("For about two weeks your policy is only tried, and no mail is held back. Reports of large senders come in, "
                            "and Postseal says when it is safe to enforce.",
                            "@info")},
            {Picture::Road,
             TourDialog::tr("Try without risk", "@title"),
             TourDialog::tr("Practise with pretend domains: nothing on the internet is touched. F1 opens the help for the page that you "
                            "are on, and each finding has a way to its repair.",
                            "@info")}};
}

} // namespace

TourDialog::TourDialog(QWidget *parent)
    : FormDialog(u"tourDialog"_s, tr("A look round – Postseal", "@title:window"), {560, 420}, parent)
    , m_shown(new DynamicArea)
{
    content()->addWidget(m_shown);
    content()->addStretch(1);
    m_back = addButton(tr("&Back", "@button"), u"tourBack"_s);
    m_next = addButton(tr("&Next", "@button"), u"tourNext"_s);
    m_next->setDefault(true);
    addCancel(tr("Close", "@button"));
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    turnTo(0);
}

void TourDialog::turnTo(int page)
{
    const QList<TourPage> pages = tourPages();
    m_page = page;
    const TourPage &shown = pages.at(page);
    TextLabel *text = nullptr;
    m_shown->show(shown.title.toUtf8(), [&](QVBoxLayout *layout) {
        layout->addWidget(new Illustration(shown.picture), 0, Qt::AlignHCenter);
        layout->addWidget(new TextLabel(TextRole::Title, shown.title));
        text = new TextLabel(TextRole::Lead, shown.text);
        layout->addWidget(text);
        layout->addWidget(new TextLabel(
            TextRole::Small, tr("%1 of %2", "@info page").arg(page + 1).arg(pages.size())));
    });
    m_back->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages.size());
    if (text)
        announce(text);
}

} // namespace postseal
