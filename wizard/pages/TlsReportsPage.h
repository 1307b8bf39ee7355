// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/WizardPage.h"

namespace postseal {

class ListEditor;
class RecordCard;
class WatchBox;

/// Where reports shall go, and the record that says so. RFC 8460 section 3.
class TlsReportsPage : public WizardPage
{
    Q_OBJECT
public:
    explicit TlsReportsPage(DomainSetup &setup);

    void refresh() override;
    bool goOn() override;
    [[nodiscard]] QString status() const override;

Q_SIGNALS:
    void reportsRequested();
    void askPublicResolversChanged(bool ask);

private:
    void takeAddresses();

    DynamicArea *m_wanting;
    ListEditor *m_addresses;
    RecordCard *m_record;
    WatchBox *m_watch;
    QWidget *m_reports; ///< the way to what has come
    DynamicArea *m_quiet;
    DynamicArea *m_foot;
};

} // namespace postseal
