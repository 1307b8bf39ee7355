// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace postseal {

/// Describes every scroll area, of pages and of dialogs, to assistive technology as a plain pane.
/// Call once, before the first is shown.
///
/// Qt 6.4's own description of a scroll area reads past its list of children when a scroll bar goes
/// while a screen reader looks, and takes the program with it
/// (QAccessibleAbstractScrollArea::child()).
void describeScrollAreasAsPanes();

} // namespace postseal
