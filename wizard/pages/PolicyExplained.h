// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/PolicyDraft.h"

class QWidget;

namespace postseal {

/// The policy file line by line, each with what it means.
[[nodiscard]] QWidget *explainPolicy(const Policy &policy, QWidget *parent);

/// How the known kinds of senders read the file, at a glance: who accepts it, and who does not and why.
[[nodiscard]] QWidget *summariseSenders(const PolicyDraft &draft, QWidget *parent);

} // namespace postseal
