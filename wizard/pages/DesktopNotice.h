// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/Lookout.h"

#include <QObject>

class QSystemTrayIcon;

namespace postseal {

/// Shows news in the desktop's own notifications: by D-Bus where there is such a service, else by
/// an icon in the tray, which is then shown for that.
class DesktopNotice : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotice(QObject *parent = nullptr);

    /// An icon that is there anyway.
    void setTrayIcon(QSystemTrayIcon *icon) { m_icon = icon; }

    /// One notification, however many domains.
    void tell(const QList<DomainNews> &news);

Q_SIGNALS:
    /// The person wants to see more.
    void activated();
    /// It was shown, or cannot be.
    void told();
    /// The person has put it away.
    void closed();

private Q_SLOTS:
    /// By D-Bus: a notification was clicked, or is gone.
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    [[nodiscard]] bool tellByDBus(const QString &title, const QString &text);
    void tellByTray(const QString &title, const QString &text);

    QList<uint> m_ids; ///< of the notifications that this program showed by D-Bus
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace postseal
