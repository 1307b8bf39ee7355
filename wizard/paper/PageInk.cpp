// SPDX-License-Identifier: Apache-2.0
#include "paper/PageInk.h"

#include <QFontDatabase>

namespace postseal {

QColor PageInk::strong(Tone tone)
{
    switch (tone) {
    case Tone::Fine:
        return {0x1B, 0x74, 0x47};
    case Tone::Look:
        return {0x8A, 0x52, 0x00};
    case Tone::Wrong:
        return {0xB0, 0x26, 0x1D};
    case Tone::None:
        return {0x1A, 0x22, 0x30};
    case Tone::Info:
        return {0x24, 0x57, 0xC5};
    case Tone::Unknown:
    case Tone::Skipped:
        break;
    }
    return {0x56, 0x61, 0x72};
}

QColor PageInk::tint(Tone tone)
{
    switch (tone) {
    case Tone::Fine:
        return {0xE6, 0xF4, 0xEC};
    case Tone::Look:
        return {0xFC, 0xF1, 0xDF};
    case Tone::Wrong:
        return {0xFB, 0xE9, 0xE7};
    case Tone::None:
    case Tone::Unknown:
    case Tone::Info:
    case Tone::Skipped:
        break;
    }
    return {0xED, 0xF0, 0xF4};
}

QFont pageFont(PageType type, double unit)
{
    QFont font = QFontDatabase::systemFont(type == PageType::Code ? QFontDatabase::FixedFont
                                                                  : QFontDatabase::GeneralFont);
    double points = 9.5;
    switch (type) {
    case PageType::Title:
        points = 18;
        font.setWeight(QFont::DemiBold);
        break;
    case PageType::Chapter:
        points = 15;
        font.setWeight(QFont::DemiBold);
        break;
    case PageType::Section:
        points = 11;
        font.setWeight(QFont::DemiBold);
        break;
    case PageType::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case PageType::Body:
        break;
    case PageType::Cell:
        points = 8.5;
        break;
    case PageType::Small:
        points = 8;
        break;
    case PageType::Code:
        points = 7.5;
        break;
    }
    font.setPixelSize(std::max(1, qRound(points * unit)));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing switches ligatures off; this much is not seen. Less is rounded to none.
    constexpr double unseen = 0.05;
    font.setLetterSpacing(QFont::AbsoluteSpacing, unseen);
    return font;
}

} // namespace postseal
