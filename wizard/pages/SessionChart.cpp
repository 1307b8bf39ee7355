// SPDX-License-Identifier: Apache-2.0
#include "pages/SessionChart.h"

#include "pages/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBars = 45;

int daysOfBar(int days)
{
    constexpr int week = 7;
    constexpr int month = 30;
    if (days <= mostBars)
        return 1;
    return days <= mostBars * week ? week : std::max(month, (days + mostBars - 1) / mostBars);
}

QString shortDate(const QDate &date)
{
    return QLocale().toString(date, u"d MMM"_s);
}

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

} // namespace

QList<SessionBar> sessionBars(const QMap<QDate, SessionCount> &byDay)
{
    if (byDay.isEmpty())
        return {};
    const QDate first = byDay.firstKey();
    // One report from the year 9999 must not make a million bars.
    constexpr int longest = 20 * 366;
    const int days = int(std::min<qint64>(first.daysTo(byDay.lastKey()) + 1, longest));
    const int step = daysOfBar(days);
    QList<SessionBar> bars((days + step - 1) / step);
    for (qsizetype i = 0; i < bars.size(); ++i) {
        bars[i].first = first.addDays(i * step);
        bars[i].last = bars[i].first.addDays(step - 1);
    }
    for (auto day = byDay.cbegin(); day != byDay.cend(); ++day) {
        const qint64 index = std::min<qint64>(first.daysTo(day.key()) / step, bars.size() - 1);
        bars[index].sessions.add(day.value().successful, day.value().failed);
    }
    return bars;
}

QString barDates(const SessionBar &bar)
{
    return bar.first == bar.last ? shortDate(bar.first)
                                 : shortDate(bar.first) + " – "_L1 + shortDate(bar.last);
}

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

qint64 SessionChart::top() const
{
    qint64 most = 1;
    for (const SessionBar &bar : m_bars) {
        SessionCount sum;
        sum.add(bar.sessions.successful, 0);
        sum.add(bar.sessions.failed, 0);
        most = std::max(most, sum.successful);
    }
    return niceNumber(most);
}

void SessionChart::paintAxis(QPainter &painter, const QRectF &plot, qint64 top) const
{
    const Theme theme = Theme::of(this);
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    for (const int half : {0, 1, 2}) {
        const double y = plot.bottom() - plot.height() * half / 2;
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.muted);
        const QRectF place(0, y - metrics.height() / 2, plot.left() - scaled(8), metrics.height());
        painter.drawText(
            place, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(half == 2 ? top : top / 2 * half));
    }
    const qsizetype last = m_bars.size() - 1;
    const double width = plot.width() / double(m_bars.size());
    QList<qsizetype> labelled{0};
    if (last > 1)
        labelled.append(last / 2);
    if (last > 0)
        labelled.append(last);
    for (const qsizetype index : labelled) {
        const QString text = shortDate(m_bars.at(index).first);
        const double wide = metrics.horizontalAdvance(text);
        const double middle = plot.left() + width * (double(index) + 0.5);
        const double x = std::clamp(middle - wide / 2, plot.left(), plot.right() - wide);
        painter.drawText(QPointF(x, plot.bottom() + metrics.ascent() + scaled(6)), text);
    }
}

void SessionChart::paintBar(QPainter &painter,
                            const QRectF &place,
                            const SessionCount &sessions,
                            qint64 top) const
{
    const Theme theme = Theme::of(this);
    const double perSession = place.height() / double(top);
    const double least = scaled(4);
    const double good =
        sessions.successful > 0 ? std::max(1.0, double(sessions.successful) * perSession) : 0;
    double failed = double(sessions.failed) * perSession;
    if (sessions.failed > 0)
        failed = std::max(failed, least);
    const double radius = scaled(3);
    const double base = std::min(good, place.height() - failed);
    if (base > 0) {
        const QRectF bar(place.left(), place.bottom() - base, place.width(), base);
        painter.fillPath(barShape(bar, sessions.failed > 0 ? 0 : radius), theme.accent);
    }
    if (sessions.failed > 0) {
        const QRectF bar(
            place.left() + 0.5, place.bottom() - base - failed, place.width() - 1, failed);
        const QPainterPath shape = barShape(bar, radius);
        painter.fillPath(shape, theme.wrong.tint);
        painter.fillPath(shape, QBrush(theme.wrong.strong, Qt::BDiagPattern));
        painter.strokePath(shape, QPen(theme.wrong.strong, 1.5));
    }
}

void SessionChart::paintLegend(QPainter &painter, const QRectF &place) const
{
    const Theme theme = Theme::of(this);
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const double side = scaled(11);
    double x = place.left();
    const auto entry = [&](const QString &text, bool isFailed) {
        const QRectF square(x, place.center().y() - side / 2, side, side);
        QPainterPath shape;
        shape.addRoundedRect(square, scaled(2), scaled(2));
        painter.fillPath(shape, isFailed ? theme.wrong.tint : theme.accent);
        if (isFailed) {
            painter.fillPath(shape, QBrush(theme.wrong.strong, Qt::BDiagPattern));
            painter.strokePath(shape, QPen(theme.wrong.strong, 1.5));
        }
        painter.setPen(theme.muted);
        painter.drawText(
            QPointF(x + side + scaled(6), place.center().y() + metrics.ascent() / 2 - 1), text);
        x += side + scaled(22) + metrics.horizontalAdvance(text);
    };
    entry(tr("encrypted", "@label sessions"), false);
    entry(tr("failed", "@label sessions"), true);
}

void SessionChart::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(fontFor(TextRole::Small));
    const qint64 most = top();
    const double left = metrics.horizontalAdvance(QLocale().toString(most)) + scaled(12);
    const double below = metrics.height() * 2 + scaled(22);
    const QRectF plot(left,
                      metrics.height() / 2 + 2,
                      width() - left - 2,
                      height() - below - metrics.height() / 2 - 2);
    if (plot.width() < 10 || plot.height() < 10)
        return;
    paintAxis(painter, plot, most);
    const double step = plot.width() / double(m_bars.size());
    const double wide = std::min(step * 0.7, double(scaled(30)));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QRectF place(
            plot.left() + step * double(i) + (step - wide) / 2, plot.top(), wide, plot.height());
        paintBar(painter, place, m_bars.at(i).sessions, most);
    }
    paintLegend(painter,
                QRectF(left, height() - metrics.height() - 2, plot.width(), metrics.height()));
}

} // namespace postseal
