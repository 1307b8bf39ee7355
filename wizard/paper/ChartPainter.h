// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/SessionBars.h"

#include <QColor>
#include <QFont>

class QPainter;
class QRectF;

namespace postseal {

struct ChartInk
{
    QColor good;
    QColor failed;
    QColor failedTint;
    QColor line;
    QColor text;
};

struct ChartLook
{
    ChartInk ink;
    QFont font;
    double unit = 1; ///< device pixels of one pixel of the design
};

/// What the legend says.
struct ChartWords
{
    QString good;
    QString failed;
};

/// Paints sessions over time into a place: stacked bars, encrypted ones filled, failed ones outlined and hatched, so that
/// no colour is needed. A failure is always seen, however small. Nothing without bars, or where there is no room.
void paintChart(QPainter &painter,
                const QRectF &place,
                const QList<SessionBar> &bars,
                const ChartWords &words,
                const ChartLook &look);

} // namespace postseal
