// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

namespace postseal {

/// Where a pattern has the customer's domain.
constexpr QByteArrayView customerDomainPlaceholder("<domain>");

/// A Perl-compatible expression for a whole host name in lower case. It is compiled when a name
/// first comes near it, for that costs more than all the rest.
class NameExpression
{
public:
    explicit NameExpression(const QString &pattern);

    /// Compiles the expression.
    [[nodiscard]] bool isValid() const { return m_expression.isValid(); }

    [[nodiscard]] QString pattern() const { return m_expression.pattern(); }

    [[nodiscard]] bool matches(const DomainName &host, const DomainName &customer) const;

    friend bool operator==(const NameExpression &a, const NameExpression &b)
    {
        return a.m_expression == b.m_expression;
    }

private:
    QRegularExpression m_expression;
    QByteArray m_start; ///< every name that matches begins with this
    QByteArray m_end;
};

/// How a company's hosts are told by their names.
struct NamePatterns
{
    /// Lower case, no root dot. With a leading dot: the host ends with it; without: the host is it,
    /// or below it.
    QList<QByteArray> suffixes;
    QList<NameExpression> expressions; ///< "<domain>" stands for the customer's domain

    /// How well the host fits: 0 not at all, more for a longer suffix, and most for an expression,
    /// which says more about a name than its end does.
    [[nodiscard]] int fit(const DomainName &host, const DomainName &customer) const;

    friend bool operator==(const NamePatterns &, const NamePatterns &) = default;
};

} // namespace postseal
