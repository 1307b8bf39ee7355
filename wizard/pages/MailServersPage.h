// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/WizardPage.h"

namespace postseal {

/// Every address of every mail server: reached, encrypted, certificate. And what to do where something is wrong.
class MailServersPage : public WizardPage
{
    Q_OBJECT
public:
    explicit MailServersPage(DomainSetup &setup);

    void refresh() override;
    [[nodiscard]] QString status() const override;

private:
    void showMessage();
    void showTable();

    DynamicArea *m_wanting;
    DynamicArea *m_message;
    DynamicArea *m_table;
    DynamicArea *m_quiet;
    DynamicArea *m_foot;
};

} // namespace postseal
