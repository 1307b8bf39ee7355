// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace postseal {

/// Tells assistive technology that a widget's text has changed by itself: the result of a check,
/// "Copied".
///
/// Real announcements came with Qt 6.8; until then a change of name is what screen readers speak.
void announce(QWidget *widget);

/// Says what has just become of something: announces it and scrolls it into view, in the next turn
/// of the event loop, when it has its place.
void announceNew(QWidget *widget);

} // namespace postseal
