// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace postseal {

/// A part of a page that is made anew when what it shows has changed, and only then: so the keyboard, a selection and a
/// screen reader's place are not lost with every look at the network.
class DynamicArea : public QWidget
{
    Q_OBJECT
public:
    explicit DynamicArea(QWidget *parent = nullptr);

    /// Fills the area when the key is another one than before. The key stands for everything that is shown.
    void show(const QByteArray &key, const std::function<void(QVBoxLayout *)> &fill);

    /// Shows nothing and takes no room.
    void clear();

    using QWidget::show;

private:
    QByteArray m_key;
    bool m_filled = false;
    QVBoxLayout *m_layout;
};

/// Removes everything from a layout, for filling it anew.
void clearLayout(QLayout *layout);

} // namespace postseal
