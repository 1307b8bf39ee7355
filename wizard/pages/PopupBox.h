// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QKeyEvent>
#include <QWheelEvent>

namespace postseal {

/// A combo box in which only the opened list chooses. A turn of the wheel over it, or an arrow key
/// on the way, changes nothing that takes effect at once. WCAG 3.2.2.
class PopupBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool wouldChoose = !event->text().trimmed().isEmpty() || event->key() == Qt::Key_Up
            || event->key() == Qt::Key_Down || event->key() == Qt::Key_Home
            || event->key() == Qt::Key_End || event->key() == Qt::Key_PageUp
            || event->key() == Qt::Key_PageDown;
        const bool isForWindow = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab
            || event->key() == Qt::Key_Backtab
            || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
        if (wouldChoose && !isForWindow)
            showPopup();
        else
            QComboBox::keyPressEvent(event);
    }
};

} // namespace postseal
