// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/SessionBars.h"

#include <QWidget>

namespace postseal {

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
    QList<SessionBar> m_bars;
};

} // namespace postseal
