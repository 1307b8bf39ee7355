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
    void setTrayIcon(QSystemTrayIcon *icon) { m_given = icon; }

    /// One notification, however many domains.
    void tell(const QList<DomainNews> &news);

Q_SIGNALS:
    /// The person wants to see more.
    void activated();
    /// It is shown.
    void told();
    /// This desktop shows no notifications; or who does failed.
    void failed(const QList<postseal::DomainNews> &news);
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
    QList<DomainNews> m_news; ///< the last
    QSystemTrayIcon *m_given = nullptr;
    QSystemTrayIcon *m_own = nullptr; ///< made for a notification
};

} // namespace postseal
