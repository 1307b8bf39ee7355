// SPDX-License-Identifier: Apache-2.0
#include "pages/SessionChart.h"

#include "pages/Theme.h"
#include "paper/ChartPainter.h"

#include <QPainter>

namespace postseal {

SessionChart::SessionChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Chart: sessions over time", "@label"));
}

void SessionChart::setBars(const QList<SessionBar> &bars)
{
    m_bars = bars;
    update();
}

QSize SessionChart::sizeHint() const
{
    return {scaled(480), scaled(210)};
}

void SessionChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    const ChartInk ink{theme.accent, theme.wrong.strong, theme.wrong.tint, theme.line, theme.muted};
    constexpr double designPixels = 100;
    paintChart(painter,
               rect(),
               m_bars,
               {tr("encrypted", "@label sessions"), tr("failed", "@label sessions")},
               {ink, fontFor(TextRole::Small), scaled(designPixels) / designPixels});
}

} // namespace postseal
