// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSettings>

#include <chrono>

namespace postseal {

/// What the program remembers about itself, in a file of the data folder. Losing it loses no work.
class Preferences
{
public:
    explicit Preferences(const QString &folder);

    /// Public resolvers may be asked what the rest of the world sees.
    [[nodiscard]] bool askPublicResolvers() const;
    void setAskPublicResolvers(bool ask);

    /// How often domains are checked by themselves while the program runs; 0: never. A day unless it was chosen.
    [[nodiscard]] std::chrono::hours checkInterval() const;
    void setCheckInterval(std::chrono::hours interval);

    /// Closing the window leaves the program running in the system tray.
    [[nodiscard]] bool staysInTray() const;
    void setStaysInTray(bool stays);

    /// A code such as "es" or "pt_BR"; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// QWidget::saveGeometry() of the main window.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    mutable QSettings m_settings;
};

} // namespace postseal
