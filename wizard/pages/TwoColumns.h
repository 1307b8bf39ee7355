// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;

namespace postseal {

/// Two widgets side by side, the first one wider; below each other where the window is narrow.
class TwoColumns : public QWidget
{
    Q_OBJECT
public:
    TwoColumns(QWidget *first, QWidget *second, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_layout;
};

} // namespace postseal
