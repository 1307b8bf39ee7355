// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/FormDialog.h"
#include "pages/StateGlyph.h"
#include "setup/DomainSetup.h"

class QPushButton;
class QVBoxLayout;

namespace postseal {

class DynamicArea;
class FormField;
class TextLabel;

/// Publishes a step's records at a name server of one's own: shows what would change, changes it,
/// and looks again. RFC 2136, RFC 8945.
class UpdateDialog : public FormDialog
{
    Q_OBJECT
public:
    UpdateDialog(DomainSetup &setup, Publication publication, QWidget *parent);

    void reject() override;

private:
    void makeForm(QVBoxLayout *layout);
    void makeButtons();
    void openKeyFile();
    void keyTyped();
    void look();
    void refresh();
    void watch();
    void showChanges(QVBoxLayout *layout) const;
    void showOutcome(QVBoxLayout *layout) const;
    void showEnd(QVBoxLayout *layout) const;
    void callOut(QVBoxLayout *layout,
                 Glyph glyph,
                 const QString &word,
                 const QString &headline,
                 const QString &text) const;

    DomainSetup &m_setup;
    Publication m_publication;
    UpdateSession *m_session = nullptr;
    FormField *m_server = nullptr;
    FormField *m_key = nullptr;
    TextLabel *m_keySeen = nullptr;
    DynamicArea *m_result = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_close = nullptr;
};

/// A button that opens the dialog, to be put beside what is to be published.
[[nodiscard]] QPushButton *makeUpdateButton(DomainSetup &setup,
                                            Publication publication,
                                            QWidget *context);

} // namespace postseal
