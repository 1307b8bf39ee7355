// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSettings>

namespace postseal {

/// What the program remembers about itself, in a file of the data folder. Losing it loses no work.
class Preferences
{
public:
    explicit Preferences(const QString &folder);

    /// Public resolvers may be asked what the rest of the world sees.
    [[nodiscard]] bool askPublicResolvers() const;
    void setAskPublicResolvers(bool ask);

    /// QWidget::saveGeometry() of the main window.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    mutable QSettings m_settings;
};

} // namespace postseal
