// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace postseal {

/// Lets Tab follow the reading order: the order of the layouts, which is what is seen. Qt goes by the time at which
/// widgets were made, and parts of a page are made anew while others stay. Behind other pages of a stack nothing changes.
void tabInReadingOrder(QWidget *top);

} // namespace postseal
