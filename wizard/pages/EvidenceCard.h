// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/StateGlyph.h"
#include "setup/DomainSetup.h"

#include <QWidget>

namespace postseal {

class DynamicArea;

/// Takes in a check that was made elsewhere, where this line cannot test the mail servers.
class EvidenceCard : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceCard(DomainSetup &setup, QWidget *parent = nullptr);

    /// As the button does, with the file chosen.
    void take(const QString &path);
    /// Another domain: nothing was said of it yet.
    void forget();

private:
    void choose();
    [[nodiscard]] QString refusal(const QString &path, const EvidenceRefusal &why) const;
    void say(Glyph glyph, const QString &headline, const QString &text);

    DomainSetup &m_setup;
    DynamicArea *m_said;
};

} // namespace postseal
