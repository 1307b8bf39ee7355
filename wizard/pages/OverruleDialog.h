// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/FormDialog.h"
#include "setup/DomainSetup.h"

namespace postseal {

class FormField;

/// Asks why somebody wants to enforce although a gate is not met. The reason stays in the history.
class OverruleDialog : public FormDialog
{
    Q_OBJECT
public:
    OverruleDialog(DomainSetup &setup, const GateResult &gate, QWidget *parent);

private:
    void overrule();

    DomainSetup &m_setup;
    QByteArray m_subject;
    FormField *m_reason;
};

} // namespace postseal
