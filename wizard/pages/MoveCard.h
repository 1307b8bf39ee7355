// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/DynamicArea.h"
#include "publish/MoveTrial.h"
#include "setup/DomainSetup.h"

namespace postseal {

class Button;
class FormField;

/// "What if my mail servers were others?": tried on the policy that senders use now, or on the one
/// that is being made.
class MoveCard : public QWidget
{
    Q_OBJECT
public:
    explicit MoveCard(DomainSetup &setup, QWidget *parent = nullptr);

    void refresh();

private:
    void tryTyped();
    void showTrial(const MoveTrial &trial);
    void addNote(QVBoxLayout *layout, const MoveTrial &trial);
    void noteMove(const QByteArray &hosts, FormField *field);
    void addWayThere(QVBoxLayout *layout, const MoveTrial &trial);
    [[nodiscard]] Policy policy() const;

    DomainSetup &m_setup;
    FormField *m_field;
    Button *m_microsoft;
    DynamicArea *m_result;
    DomainName m_owner; ///< whose trial it is
    QString m_tried;
};

} // namespace postseal
