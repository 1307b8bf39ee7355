// SPDX-License-Identifier: Apache-2.0
#include "setup/Preferences.h"

#include <QDir>

namespace postseal {

using namespace Qt::StringLiterals;

Preferences::Preferences(const QString &folder)
    : m_settings(QDir(folder).filePath(u"postseal.ini"_s), QSettings::IniFormat)
{ }

bool Preferences::askPublicResolvers() const
{
    return m_settings.value(u"network/ask_public_resolvers"_s, true).toBool();
}

void Preferences::setAskPublicResolvers(bool ask)
{
    m_settings.setValue(u"network/ask_public_resolvers"_s, ask);
}

std::chrono::hours Preferences::checkInterval() const
{
    constexpr int day = 24;
    constexpr int longest = 24 * 366;
    bool isNumber = false;
    const int hours = m_settings.value(u"watch/hours"_s, day).toInt(&isNumber);
    return std::chrono::hours(isNumber && hours >= 0 && hours <= longest ? hours : day);
}

void Preferences::setCheckInterval(std::chrono::hours interval)
{
    m_settings.setValue(u"watch/hours"_s, int(interval.count()));
}

bool Preferences::staysInTray() const
{
    return m_settings.value(u"watch/stays_in_tray"_s, false).toBool();
}

void Preferences::setStaysInTray(bool stays)
{
    m_settings.setValue(u"watch/stays_in_tray"_s, stays);
}

QString Preferences::language() const
{
    return m_settings.value(u"window/language"_s).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(u"window/language"_s, language);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

} // namespace postseal
