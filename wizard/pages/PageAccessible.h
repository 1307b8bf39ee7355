// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace postseal {

/// Describes our pages to assistive technology as plain panes. Call once, before the first page is
/// shown.
///
/// Qt 6.4's own description of a scroll area reads past its list of children when a scroll bar goes
/// while a screen reader looks, and takes the program with it
/// (QAccessibleAbstractScrollArea::child()).
void describePagesAsPanes();

} // namespace postseal
