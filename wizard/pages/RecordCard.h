// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/DynamicArea.h"
#include "setup/DomainSetup.h"

class QComboBox;

namespace postseal {

class Card;
class TextLabel;

/// A TXT record to publish, in the form that the DNS host's panel wants: each value with its own Copy button.
class RecordCard : public QWidget
{
    Q_OBJECT
public:
    RecordCard(DomainSetup &setup, Publication publication, QWidget *parent = nullptr);

    /// Shows what the setup says now.
    void refresh();

private:
    [[nodiscard]] bool isPublished() const;
    void fillHosts();
    void openHandOver();
    void fill(QVBoxLayout *layout, const PanelEntry &entry);

    DomainSetup &m_setup;
    Publication m_publication;
    TextLabel *m_heading;
    QComboBox *m_hosts;
    DynamicArea *m_rows;
};

/// What to know about the form of a DNS host's panel, in a sentence; empty when there is nothing to say.
[[nodiscard]] QString panelSentence(const PanelEntry &entry, const DnsHost *host);

} // namespace postseal
