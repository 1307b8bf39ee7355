// SPDX-License-Identifier: Apache-2.0
#include "pages/Illustration.h"

#include "pages/Theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(Illustration::Picture picture)
{
    switch (picture) {
    case Illustration::Picture::Open:
        return u":/illustrations/open.svg"_s;
    case Illustration::Picture::Sealed:
        return u":/illustrations/sealed.svg"_s;
    case Illustration::Picture::Road:
        return u":/illustrations/road.svg"_s;
    }
    return {};
}

/// The drawings name their colours by number, so that they follow the theme.
QByteArray inColorsOf(const Theme &theme, QByteArray drawing)
{
    const std::pair<const char *, QColor> colors[] = {{"#000001", theme.accent},
                                                      {"#000002", theme.accentTint},
                                                      {"#000003", theme.surface},
                                                      {"#000004", theme.fine.strong},
                                                      {"#000005", theme.fieldLine}};
    for (const auto &[number, color] : colors)
        drawing.replace(number, color.name().toLatin1());
    return drawing;
}

} // namespace

Illustration::Illustration(Picture picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Illustration::sizeHint() const
{
    return m_picture == Picture::Road ? QSize(scaled(240), scaled(72)) : QSize(scaled(80), scaled(60));
}

void Illustration::paintEvent(QPaintEvent *)
{
    QFile file(fileOf(m_picture));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(inColorsOf(Theme::of(this), file.readAll()));
    QPainter painter(this);
    renderer.render(&painter, rect());
}

} // namespace postseal
