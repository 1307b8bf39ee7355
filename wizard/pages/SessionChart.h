// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/ReportSummary.h"

#include <QWidget>

namespace postseal {

/// Sessions in one stretch of time of a chart.
struct SessionBar
{
    QDate first;
    QDate last; ///< the same day in a short span
    SessionCount sessions;

    friend bool operator==(const SessionBar &, const SessionBar &) = default;
};

/// The days of a span, also those without reports; by weeks or months when there are many.
[[nodiscard]] QList<SessionBar> sessionBars(const QMap<QDate, SessionCount> &byDay);

/// Sessions over time, stacked: encrypted ones filled, failed ones outlined and hatched, so that no
/// colour is needed. A failure is always seen, however small. Its twin for screen readers is a
/// table.
class SessionChart : public QWidget
{
    Q_OBJECT
public:
    explicit SessionChart(QWidget *parent = nullptr);

    void setBars(const QList<SessionBar> &bars);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qint64 top() const;
    void paintAxis(QPainter &painter, const QRectF &plot, qint64 top) const;
    void paintBar(QPainter &painter,
                  const QRectF &place,
                  const SessionCount &sessions,
                  qint64 top) const;
    void paintLegend(QPainter &painter, const QRectF &place) const;

    QList<SessionBar> m_bars;
};

/// "13 Nov", or "13–19 Nov" for a longer stretch: short, in the reader's language.
[[nodiscard]] QString barDates(const SessionBar &bar);

} // namespace postseal
