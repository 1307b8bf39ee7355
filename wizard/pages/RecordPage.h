// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/WizardPage.h"

namespace postseal {

class RecordCard;
class WatchBox;

/// The last record, which tells senders that there is a policy. RFC 8461 section 3.1.
class RecordPage : public WizardPage
{
    Q_OBJECT
public:
    explicit RecordPage(DomainSetup &setup);

    void refresh() override;
    [[nodiscard]] QString status() const override;

Q_SIGNALS:
    void askPublicResolversChanged(bool ask);

private:
    void showBefore();

    DynamicArea *m_before;
    DynamicArea *m_wanting;
    RecordCard *m_record;
    WatchBox *m_watch;
    DynamicArea *m_quiet;
    DynamicArea *m_foot;
};

} // namespace postseal
