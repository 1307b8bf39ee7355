// SPDX-License-Identifier: Apache-2.0
// How paper looks: the design's light colours, and type for reading on paper.
#pragma once

#include "report/Document.h"

#include <QColor>
#include <QFont>

namespace postseal {

struct PageInk
{
    QColor text{0x1A, 0x22, 0x30};
    QColor muted{0x56, 0x61, 0x72};
    QColor line{0xDD, 0xE2, 0xE9};
    QColor code{0xF3, 0xF5, 0xF8};
    QColor accent{0x24, 0x57, 0xC5};
    QColor paper{Qt::white};

    [[nodiscard]] static QColor strong(Tone tone);
    [[nodiscard]] static QColor tint(Tone tone);
};

enum class PageType {
    Title,
    Chapter,
    Section,
    Strong,
    Body,
    Cell,
    Small,
    Code,
};

/// The font, for a device with so many pixels a point. Without ligatures: "certificate" must be found when it is searched for.
[[nodiscard]] QFont pageFont(PageType type, double unit);

} // namespace postseal
