// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/WizardPage.h"
#include "publish/MxSuggestion.h"

class QComboBox;
class QRadioButton;

namespace postseal {

class ListEditor;
class MoveCard;
class TextLabel;

/// What the policy says: mode, mail servers, how long senders keep it; the file line by line, and who reads it how.
class PolicyPage : public WizardPage
{
    Q_OBJECT
public:
    explicit PolicyPage(DomainSetup &setup);

    void refresh() override;
    bool goOn() override;
    [[nodiscard]] QString status() const override;

private:
    [[nodiscard]] QWidget *makeModeCard();
    [[nodiscard]] QWidget *makeServersCard();
    [[nodiscard]] QWidget *makeAgeCard();
    void chooseLines();
    void takeOwnLines();
    void showLines();
    void showAge();
    void showText(const PolicyDraft &draft);
    void showSenders(const PolicyDraft &draft);
    void showTrouble(const PolicyDraft &draft);
    [[nodiscard]] MxSuggestion suggestion() const;

    DynamicArea *m_trouble = nullptr;
    TextLabel *m_mode = nullptr;
    QRadioButton *m_exact = nullptr;
    QRadioButton *m_provider = nullptr;
    QRadioButton *m_own = nullptr;
    TextLabel *m_providerNote = nullptr;
    ListEditor *m_lines = nullptr;
    QComboBox *m_age = nullptr;
    DynamicArea *m_text = nullptr;
    DynamicArea *m_senders = nullptr;
    MoveCard *m_move;
};

} // namespace postseal
