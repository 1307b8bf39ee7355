// SPDX-License-Identifier: Apache-2.0
#include "pages/Motion.h"

#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

#include <cmath>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

#if defined(Q_OS_WIN)
bool systemReducesMotion()
{
    BOOL animates = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animates, 0) && !animates;
}
#elif defined(Q_OS_MACOS)
bool systemReducesMotion()
{
    const QSettings access(u"com.apple.universalaccess"_s, QSettings::NativeFormat);
    return access.value("reduceMotion"_L1, false).toBool();
}
#else
bool systemReducesMotion()
{
    const auto setting = [](const QString &file, QAnyStringView key, const QVariant &otherwise) {
        const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
        return path.isEmpty()
            ? otherwise
            : QSettings(path, QSettings::IniFormat).value(key.toString(), otherwise);
    };
    // Plasma: "animation speed: instant". GTK desktops: "animations off", as their settings files
    // keep it.
    if (setting(u"kdeglobals"_s, "KDE/AnimationDurationFactor"_L1, 1.0).toDouble() == 0.0)
        return true;
    for (const QString &file : {u"gtk-4.0/settings.ini"_s, u"gtk-3.0/settings.ini"_s}) {
        const QString animates =
            setting(file, "Settings/gtk-enable-animations"_L1, u"1"_s).toString();
        if (animates == u"0"_s || animates.compare(u"false"_s, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}
#endif

} // namespace

bool motionIsReduced()
{
    return qEnvironmentVariableIsSet("POSTSEAL_REDUCE_MOTION") || systemReducesMotion();
}

WorkingRing::WorkingRing(QWidget *widget)
    : QObject(widget)
{
    constexpr std::chrono::milliseconds frame{33};
    constexpr double degreesPerFrame = 360.0 * 33 / 1100;
    m_timer.setInterval(frame);
    connect(&m_timer, &QTimer::timeout, widget, [this, widget] {
        m_angle = std::fmod(m_angle + degreesPerFrame, 360.0);
        widget->update();
    });
}

void WorkingRing::start()
{
    if (!m_timer.isActive() && !motionIsReduced())
        m_timer.start();
}

void WorkingRing::stop()
{
    m_timer.stop();
    m_angle = 0;
}

} // namespace postseal
