// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace postseal {

/// The technical terms that the pages use, each explained in a few sentences.
enum class Term {
    Mx,
    Starttls,
    Certificate,
    TlsReport,
    TxtRecord,
    Policy,
    PolicyHost,
    TestingMode,
    EnforceMode,
    MaxAge,
    NameServer,
    Resolver,
    Ttl,
    Port25,
};

[[nodiscard]] QString termName(Term term);
[[nodiscard]] QString termExplanation(Term term);

/// The terms of a page as links; each opens its explanation beside it.
class GlossaryBar : public QWidget
{
    Q_OBJECT
public:
    explicit GlossaryBar(const QList<Term> &terms, QWidget *parent = nullptr);

private:
    void explain(Term term, QWidget *beside);
};

} // namespace postseal
