// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/Lookout.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace postseal {

class MainWindow;
class Preferences;

/// The icon in the system tray, while the person wants the program to stay when its window is
/// closed.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    TrayIcon(MainWindow &window,
             Lookout &lookout,
             const Preferences &preferences,
             QObject *parent = nullptr);

    /// The preferences are others now.
    void update();

    /// Null while there is none.
    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] QSystemTrayIcon *icon() { return m_icon.isVisible() ? &m_icon : nullptr; }

private:
    void describe();

    MainWindow &m_window;
    Lookout &m_lookout;
    const Preferences &m_preferences;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace postseal
