// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace postseal {

/// A drawing in the theme's colours. It says nothing that the words beside it do not say.
class Illustration : public QWidget
{
    Q_OBJECT
public:
    enum class Picture {
        Open, ///< a letter on its way that anybody could read
        Sealed, ///< a letter with a seal
        Road, ///< steps towards a sealed letter
    };

    explicit Illustration(Picture picture, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Picture m_picture;
};

} // namespace postseal
