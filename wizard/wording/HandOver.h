// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publish/HostingRecipes.h"

#include <QStringList>

namespace postseal {

/// What one other person is to do, and nothing else: for whoever holds the keys to DNS or to the
/// web server.
struct HandOver
{
    struct Value
    {
        QString label;
        QString value; ///< to be copied as it is
    };

    QString title;
    QString reason; ///< what it is for, and what it does to the mail
    QStringList steps;
    QList<Value> values;
    QList<Value> files; ///< by path; every one that the steps name
    QString proof; ///< how to see that it is right
    QString command; ///< that shows it
};

/// A record for whoever manages the DNS. With a URL, the record may only be published when a policy
/// is there.
[[nodiscard]] HandOver handOverRecord(const DomainName &domain,
                                      const TxtToPublish &record,
                                      const PanelEntry &entry,
                                      const QString &onlyAfterUrl = {});

/// The policy file for whoever runs the web server; the recipe's steps if there is one, else what
/// any server needs.
[[nodiscard]] HandOver handOverPolicy(const DomainName &domain,
                                      const QByteArray &policyText,
                                      const HostingRecipe *recipe,
                                      const std::optional<HostToPublish> &record);

/// As a mail.
[[nodiscard]] QString toPlainText(const HandOver &handOver);
/// As a page of HTML that needs nothing else. Every value is escaped.
[[nodiscard]] QString toHtml(const HandOver &handOver);

} // namespace postseal
