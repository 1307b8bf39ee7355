// SPDX-License-Identifier: Apache-2.0
#include "paper/ChartPainter.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// Two digits and zeros, and even, so that the line in the middle has a whole number: 2, 4, … 20, 40, … 200.
qint64 niceNumber(qint64 least)
{
    for (qint64 power = 1; power < 1'000'000'000'000'000'000; power *= 10) {
        for (qint64 factor = 2; factor <= 20; factor += 2) {
            if (factor * power >= least)
                return factor * power;
        }
    }
    return least;
}

/// A rectangle with round corners above only.
QPainterPath barShape(const QRectF &bar, double radius)
{
    QPainterPath path;
    const double round = std::min({radius, bar.width() / 2, bar.height()});
    path.moveTo(bar.bottomLeft());
    path.lineTo(bar.left(), bar.top() + round);
    path.quadTo(bar.topLeft(), QPointF(bar.left() + round, bar.top()));
    path.lineTo(bar.right() - round, bar.top());
    path.quadTo(bar.topRight(), QPointF(bar.right(), bar.top() + round));
    path.lineTo(bar.bottomRight());
    path.closeSubpath();
    return path;
}

/// Not by a brush: its lines would be as fine as the printer is.
void paintHatched(QPainter &painter, const QPainterPath &shape, const ChartLook &look)
{
    painter.fillPath(shape, look.ink.failedTint);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(look.ink.failed, look.unit));
    const QRectF bounds = shape.boundingRect();
    const int lines = qCeil((bounds.width() + bounds.height()) / (look.unit * 5));
    for (int line = 0; line < lines; ++line) {
        const double x = bounds.left() - bounds.height() + line * look.unit * 5;
        painter.drawLine(QPointF(x, bounds.bottom()), QPointF(x + bounds.height(), bounds.top()));
    }
    painter.restore();
    painter.strokePath(shape, QPen(look.ink.failed, look.unit * 1.5));
}

qint64 topOf(const QList<SessionBar> &bars)
{
    qint64 most = 1;
    for (const SessionBar &bar : bars) {
        SessionCount sum;
        sum.add(bar.sessions.successful, 0);
        sum.add(bar.sessions.failed, 0);
        most = std::max(most, sum.successful);
    }
    return niceNumber(most);
}

void paintAxis(QPainter &painter,
               const QRectF &plot,
               const QList<SessionBar> &bars,
               qint64 top,
               const ChartLook &look)
{
    painter.setFont(look.font);
    const QFontMetricsF metrics(look.font, painter.device());
    for (const int half : {0, 1, 2}) {
        const double y = plot.bottom() - plot.height() * half / 2;
        painter.setPen(QPen(look.ink.line, look.unit));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(look.ink.text);
        const double wide = metrics.horizontalAdvance(QLocale().toString(top));
        const QRectF place(plot.left() - look.unit * 8 - wide, y - metrics.height() / 2, wide, metrics.height());
        painter.drawText(
            place, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(half == 2 ? top : top / 2 * half));
    }
    const qsizetype last = bars.size() - 1;
    const double width = plot.width() / double(bars.size());
    QList<qsizetype> labelled{0};
    if (last > 1)
        labelled.append(last / 2);
    if (last > 0)
        labelled.append(last);
    for (const qsizetype index : labelled) {
        const QString text = barBegin(bars.at(index));
        const double wide = metrics.horizontalAdvance(text);
        const double middle = plot.left() + width * (double(index) + 0.5);
        const double x = std::clamp(middle - wide / 2, plot.left(), plot.right() - wide);
        painter.drawText(QPointF(x, plot.bottom() + metrics.ascent() + look.unit * 6), text);
    }
}

void paintBar(QPainter &painter,
              const QRectF &place,
              const SessionCount &sessions,
              qint64 top,
              const ChartLook &look)
{
    const double perSession = place.height() / double(top);
    const double least = look.unit * 4;
    const double good =
        sessions.successful > 0 ? std::max(1.0, double(sessions.successful) * perSession) : 0;
    double failed = double(sessions.failed) * perSession;
    if (sessions.failed > 0)
        failed = std::max(failed, least);
    const double radius = look.unit * 3;
    const double base = std::min(good, place.height() - failed);
    if (base > 0) {
        const QRectF bar(place.left(), place.bottom() - base, place.width(), base);
        painter.fillPath(barShape(bar, sessions.failed > 0 ? 0 : radius), look.ink.good);
    }
    if (sessions.failed > 0) {
        const QRectF bar(
            place.left() + 0.5, place.bottom() - base - failed, place.width() - 1, failed);
        const QPainterPath shape = barShape(bar, radius);
        paintHatched(painter, shape, look);
    }
}

void paintLegend(QPainter &painter, const QRectF &place, const ChartWords &words, const ChartLook &look)
{
    painter.setFont(look.font);
    const QFontMetricsF metrics(look.font, painter.device());
    const double side = look.unit * 11;
    double x = place.left();
    const auto entry = [&](const QString &text, bool isFailed) {
        const QRectF square(x, place.center().y() - side / 2, side, side);
        QPainterPath shape;
        shape.addRoundedRect(square, look.unit * 2, look.unit * 2);
        if (isFailed)
            paintHatched(painter, shape, look);
        else
            painter.fillPath(shape, look.ink.good);
        painter.setPen(look.ink.text);
        painter.drawText(
            QPointF(x + side + look.unit * 6, place.center().y() + metrics.ascent() / 2 - 1), text);
        x += side + look.unit * 22 + metrics.horizontalAdvance(text);
    };
    entry(words.good, false);
    entry(words.failed, true);
}

} // namespace

void paintChart(QPainter &painter,
                const QRectF &place,
                const QList<SessionBar> &bars,
                const ChartWords &words,
                const ChartLook &look)
{
    if (bars.isEmpty())
        return;
    const QFontMetricsF metrics(look.font, painter.device());
    const qint64 most = topOf(bars);
    const double left = metrics.horizontalAdvance(QLocale().toString(most)) + look.unit * 12;
    const double below = metrics.height() * 2 + look.unit * 22;
    const QRectF plot(place.left() + left,
                      place.top() + metrics.height() / 2 + 2,
                      place.width() - left - 2,
                      place.height() - below - metrics.height() / 2 - 2);
    if (plot.width() < 10 || plot.height() < 10)
        return;
    paintAxis(painter, plot, bars, most, look);
    const double step = plot.width() / double(bars.size());
    const double wide = std::min(step * 0.7, look.unit * 30);
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const QRectF column(
            plot.left() + step * double(i) + (step - wide) / 2, plot.top(), wide, plot.height());
        paintBar(painter, column, bars.at(i).sessions, most, look);
    }
    const double legend = metrics.height();
    paintLegend(painter, QRectF(plot.left(), place.bottom() - legend - 2, plot.width(), legend), words, look);
}

} // namespace postseal
