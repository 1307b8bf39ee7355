// SPDX-License-Identifier: Apache-2.0
#include "pages/Glossary.h"

#include "pages/Buttons.h"
#include "pages/Card.h"
#include "pages/FlowLayout.h"
#include "pages/TextLabel.h"

#include <QDialog>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

QString termName(Term term)
{
    switch (term) {
    case Term::Mx:
        return GlossaryBar::tr("MX record", "@label");
    case Term::Starttls:
        return GlossaryBar::tr("STARTTLS", "@label");
    case Term::Certificate:
        return GlossaryBar::tr("Certificate", "@label");
    case Term::TlsReport:
        return GlossaryBar::tr("TLS report", "@label");
    case Term::TxtRecord:
        return GlossaryBar::tr("TXT record", "@label");
    case Term::Policy:
        return GlossaryBar::tr("MTA-STS policy", "@label");
    case Term::PolicyHost:
        return GlossaryBar::tr("Policy host", "@label");
    case Term::TestingMode:
        return GlossaryBar::tr("Testing mode", "@label");
    case Term::EnforceMode:
        return GlossaryBar::tr("Enforce mode", "@label");
    case Term::MaxAge:
        return GlossaryBar::tr("max_age", "@label");
    case Term::NameServer:
        return GlossaryBar::tr("Name server", "@label");
    case Term::Resolver:
        return GlossaryBar::tr("DNS resolver", "@label");
    case Term::Ttl:
        return GlossaryBar::tr("TTL", "@label");
    case Term::Port25:
        return GlossaryBar::tr("Port 25", "@label");
    }
    return {};
}

QString termExplanation(Term term)
{
    switch (term) {
    case Term::Mx:
        return GlossaryBar::tr("The record in DNS that names the servers which take mail for a domain. The lowest "
                "number is tried first.",
                               "@info");
    case Term::Starttls:
        return GlossaryBar::tr("How two mail servers agree to encrypt: the receiver offers it, the sender takes it "
                "up. Anybody on the way can hide the offer; with a policy in enforce mode senders "
                "then do not deliver.",
                               "@info");
    case Term::Certificate:
        return GlossaryBar::tr("The proof that a server is the one it says it is. It holds the server's name, runs out "
                               "after a while, and must come from an authority that everybody trusts.",
                               "@info");
    case Term::TlsReport:
        return GlossaryBar::tr("A daily mail from large senders that counts how many of their connections to you were "
                               "encrypted, and what went wrong with the others (TLS-RPT).",
                               "@info");
    case Term::TxtRecord:
        return GlossaryBar::tr("A record in DNS that holds a line of text. You add it where your domain's DNS is "
                "managed.",
                               "@info");
    case Term::Policy:
        return GlossaryBar::tr("A small text file in which you tell senders which mail servers are yours, and that they "
                               "must encrypt.",
                               "@info");
    case Term::PolicyHost:
        return GlossaryBar::tr("The web server with the name mta-sts in front of your domain. Senders load the policy "
                               "file from it and from nowhere else.",
                               "@info");
    case Term::TestingMode:
        return GlossaryBar::tr("Senders try your policy and report what would go wrong, but deliver all mail as before.",
                               "@info");
    case Term::EnforceMode:
        return GlossaryBar::tr("Senders deliver to your mail servers encrypted, or not at all.", "@info");
    case Term::MaxAge:
        return GlossaryBar::tr("How long a sender may keep your policy without looking again. Within that time a "
                               "mistake in it cannot be taken back at once.",
                               "@info");
    case Term::NameServer:
        return GlossaryBar::tr("A server that holds your domain's DNS records. What it says is what you have "
                "published.",
                               "@info");
    case Term::Resolver:
        return GlossaryBar::tr("The server that looks things up in DNS for you, and remembers the answers for a while, "
                               "also the answer “there is no such record”.",
                               "@info");
    case Term::Ttl:
        return GlossaryBar::tr("How many seconds others may remember a DNS record before they ask again.", "@info");
    case Term::Port25:
        return GlossaryBar::tr("The door through which mail servers talk to each other. Many internet providers close it "
                               "for homes and offices, so mail servers cannot be tested from there.",
                               "@info");
    }
    return {};
}

GlossaryBar::GlossaryBar(const QList<Term> &terms, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this, scaled(14), scaled(2));
    layout->addWidget(new TextLabel(TextRole::Small, tr("Terms:", "@label"), this));
    for (const Term term : terms) {
        auto *link = new Button(termName(term), ButtonKind::Link, this);
        link->setObjectName(u"termButton"_s);
        connect(link, &QPushButton::clicked, this, [this, term, link] { explain(term, link); });
        layout->addWidget(link);
    }
}

void GlossaryBar::explain(Term term, QWidget *beside)
{
    auto *popover = new QDialog(this, Qt::Popup);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setObjectName(u"termPopover"_s);
    popover->setWindowTitle(termName(term));
    popover->setAccessibleName(termName(term));
    auto *card = new Card(popover);
    auto *outer = new QVBoxLayout(popover);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    layout->addWidget(new TextLabel(TextRole::Strong, termName(term), card));
    layout->addWidget(new TextLabel(TextRole::Body, termExplanation(term), card));
    auto *close = new Button(tr("Close", "@button"), ButtonKind::Small, card);
    connect(close, &QPushButton::clicked, popover, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    const int width = scaled(360);
    popover->resize(width, outer->heightForWidth(width));
    // Above the link, since the links stand at the end of a page.
    QPoint place = beside->mapToGlobal(QPoint(0, -popover->height() - scaled(4)));
    if (const QScreen *screen = beside->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width)));
        if (place.y() < room.top())
            place.setY(beside->mapToGlobal(QPoint(0, beside->height() + scaled(4))).y());
    }
    popover->move(place);
    popover->show();
    close->setFocus(Qt::PopupFocusReason);
}

} // namespace postseal
