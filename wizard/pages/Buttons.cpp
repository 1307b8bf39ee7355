// SPDX-License-Identifier: Apache-2.0
#include "pages/Buttons.h"

#include "pages/Announce.h"

#include <QApplication>
#include <QClipboard>
#include <QRadioButton>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// The label as people see it: without the mnemonic's mark.
QString withoutMnemonic(QString label)
{
    static const QString escaped(1, QChar(0xFFFF));
    return label.replace("&&"_L1, escaped).remove(u'&').replace(escaped, "&"_L1);
}

} // namespace

Button::Button(const QString &label, ButtonKind kind, QWidget *parent)
    : QPushButton(label, parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFlat(kind == ButtonKind::Link);
    if (kind == ButtonKind::Link)
        setCursor(Qt::PointingHandCursor);
    setProperty("small", kind == ButtonKind::Small);
    updateAccessibleName();
}

void Button::setWhich(const QString &which)
{
    m_which = which;
    updateAccessibleName();
}

void Button::setLabel(const QString &label)
{
    setText(label);
    updateAccessibleName();
    updateGeometry();
}

void Button::updateAccessibleName()
{
    const QString name = withoutMnemonic(text());
    setAccessibleName(m_which.isEmpty() ? name : u"%1: %2"_s.arg(name, m_which));
}

CopyButton::CopyButton(const QString &label,
                       const QString &which,
                       std::function<QString()> text,
                       QWidget *parent,
                       ButtonKind kind)
    : Button(label, kind, parent)
    , m_label(label)
    , m_text(std::move(text))
{
    setWhich(which);
    m_backToLabel.setSingleShot(true);
    m_backToLabel.setInterval(std::chrono::seconds(2));
    connect(&m_backToLabel, &QTimer::timeout, this, [this] { setLabel(m_label); });
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

CopyButton::CopyButton(const QString &which, std::function<QString()> text, QWidget *parent)
    : CopyButton(tr("Copy", "@button"), which, std::move(text), parent)
{ }

QSize CopyButton::sizeHint() const
{
    // As wide as the wider of the two labels, so that nothing moves when it says "Copied".
    const QFontMetrics metrics = fontMetrics();
    const int label = metrics.horizontalAdvance(m_label);
    const int copied = metrics.horizontalAdvance(tr("Copied", "@button"));
    const QSize hint = Button::sizeHint();
    const int shown = metrics.horizontalAdvance(text());
    return {hint.width() - shown + std::max(label, copied), hint.height()};
}

void CopyButton::copy()
{
    QApplication::clipboard()->setText(m_text());
    setLabel(tr("Copied", "@button"));
    announce(this);
    m_backToLabel.start();
}

void chooseRadio(const QList<QRadioButton *> &choice, QRadioButton *chosen)
{
    QRadioButton *reachable = chosen ? chosen : choice.first();
    for (QRadioButton *each : choice) {
        const QSignalBlocker byProgram(each);
        // Without this the last one of a choice cannot be taken back.
        each->setAutoExclusive(false);
        each->setChecked(each == chosen);
        each->setAutoExclusive(true);
        each->setFocusPolicy(each == reachable ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void setCheckedQuietly(QAbstractButton *button, bool checked)
{
    const QSignalBlocker byProgram(button);
    button->setChecked(checked);
}

} // namespace postseal
