// SPDX-License-Identifier: Apache-2.0
// How the style draws what one chooses with: radio buttons, check boxes, combo boxes.
#pragma once

#include "pages/Theme.h"

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionComboBox;

namespace postseal {

/// Edge of the circle or the box, in pixels.
[[nodiscard]] int choiceIndicatorSize();

void paintRadioIndicator(const QStyleOption &option, const Theme &theme, QPainter *painter);
void paintCheckIndicator(const QStyleOption &option, const Theme &theme, QPainter *painter);

/// A field with an arrow; the chosen entry's text is drawn by the style's label.
void paintComboBox(const QStyleOptionComboBox &option, const Theme &theme, QPainter *painter);

} // namespace postseal
