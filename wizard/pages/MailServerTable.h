// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"
#include "pages/DataTable.h"

namespace postseal {

/// The mail servers of a domain: one row an address, one column a question, the answer in a word.
class MailServerTable : public DataTable
{
    Q_OBJECT
public:
    explicit MailServerTable(QWidget *parent = nullptr);

    void show(const Assessment &assessment);
    using DataTable::show;
};

/// What a server's preference means: "first choice (10)", "backup (20)".
[[nodiscard]] QString preferenceText(const MxResult &mx, const QList<MxResult> &all);

} // namespace postseal
