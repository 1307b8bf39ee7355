// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"

#include <QList>
#include <QMap>

namespace postseal {

/// Collects findings about one file, but not more than a person reads: a few of each kind and a
/// hundred in all. The first of each kind is always kept, because verdict and sender table depend
/// on the kinds.
class FindingCollector
{
public:
    void add(Finding finding);

    [[nodiscard]] bool hasFailure() const { return m_hasFailure; }

    /// In the order of the file; findings without a place come last.
    [[nodiscard]] QList<Finding> inFileOrder() &&;

private:
    QList<Finding> m_findings;
    QMap<FindingCode, int> m_seen;
    bool m_hasFailure = false;
};

} // namespace postseal
