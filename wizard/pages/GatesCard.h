// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/DynamicArea.h"
#include "pages/StateGlyph.h"
#include "setup/DomainSetup.h"

namespace postseal {

/// "Ready to enforce?": the gates with their evidence, what to do about those that bar the way, and
/// overruling one.
class GatesCard : public QWidget
{
    Q_OBJECT
public:
    explicit GatesCard(DomainSetup &setup, QWidget *parent = nullptr);

    void refresh();

private:
    void fill(QVBoxLayout *layout);
    void addGate(QVBoxLayout *layout, const GateResult &gate);

    DomainSetup &m_setup;
    DynamicArea *m_area;
};

[[nodiscard]] Glyph glyphOf(const GateResult &gate);

} // namespace postseal
