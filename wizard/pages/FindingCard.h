// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "base/Finding.h"
#include "pages/Card.h"

class QGridLayout;

namespace postseal {

class Button;

/// A finding as a callout: what is wrong, what it means for the mail, what to do now; on demand the
/// details with id, rule and evidence.
class FindingCard : public Card
{
    Q_OBJECT
public:
    enum class Context {
        OwnStep, ///< on the page of its step
        AllSteps, ///< on the overview, where the step must be named
    };

    FindingCard(const Finding &finding,
                const DomainName &domain,
                Context context,
                QWidget *parent = nullptr);

    [[nodiscard]] const Finding &finding() const { return m_finding; }

    [[nodiscard]] bool detailsAreShown() const;
    void setDetailsShown(bool shown);

private:
    QWidget *makeTexts(Context context);
    QWidget *makeActions(const DomainName &domain);
    QWidget *makeDetails();

    Finding m_finding;
    QString m_summary;
    QGridLayout *m_grid;
    QWidget *m_details = nullptr;
    Button *m_detailsButton = nullptr;
};

/// The finding as a message that can be sent to whoever runs the server. Plain text.
[[nodiscard]] QString messageAbout(const Finding &finding, const DomainName &domain);

/// The details as text, for the clipboard.
[[nodiscard]] QString detailsText(const Finding &finding);

} // namespace postseal
