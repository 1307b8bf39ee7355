// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/DomainSetup.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QRadioButton;

namespace postseal {

struct HeadedCard;

/// Where the policy file is to be served from: what the person has, the two places that suit it
/// best, all the others.
class HostingChoice : public QWidget
{
    Q_OBJECT
public:
    explicit HostingChoice(DomainSetup &setup, QWidget *parent = nullptr);

    void refresh();

private:
    void addPossessions(const HeadedCard &card);
    void addPlaces(const HeadedCard &card);
    void takeRadio();

    DomainSetup &m_setup;
    QList<QCheckBox *> m_possessions; ///< by Possession
    QRadioButton *m_best = nullptr;
    QRadioButton *m_second = nullptr;
    QRadioButton *m_other = nullptr;
    QRadioButton *m_somebodyElse = nullptr;
    QComboBox *m_places = nullptr;
    DomainName m_owner;
    bool m_wantsOther = false; ///< the person looks among the others, also where one of the two
                               ///< proposals stands in the box
};

} // namespace postseal
