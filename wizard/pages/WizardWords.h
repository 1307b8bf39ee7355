// SPDX-License-Identifier: Apache-2.0
// Words that several pages of the wizard share.
#pragma once

#include "pages/StateGlyph.h"
#include "setup/DomainSetup.h"
#include "setup/HostLights.h"

#include <QDialog>
#include <QString>

#include <chrono>

namespace postseal {

/// "Your mail servers", "Publish the record": a wizard step in the map and above its page.
[[nodiscard]] QString wizardStepTitle(WizardStep step);

/// The state as a shape and as a word.
[[nodiscard]] Glyph glyphFor(WizardState state);
[[nodiscard]] QString wizardStateWord(WizardState state);
/// The word for a shape where nothing else says it.
[[nodiscard]] QString glyphWord(Glyph glyph);

/// Of a whole check: its verdict, but "to do" where nobody has begun and nothing else is wrong.
[[nodiscard]] Glyph glyphOfCheck(const Assessment &assessment);
[[nodiscard]] QString wordOfCheck(const Assessment &assessment);

/// How far one publication has come.
enum class PublicationState {
    ToPublish, ///< nobody has said or seen anything
    Watching, ///< said, and not seen
    Outdated, ///< usable, and not what was chosen here
    Mistaken, ///< something is there, and senders cannot use it
    Spreading, ///< the name servers have it, and a resolver still remembers older answers
    Published,
};

[[nodiscard]] PublicationState publicationState(DomainSetup &setup, Publication publication);
[[nodiscard]] QString publicationHeading(PublicationState state);
[[nodiscard]] QString publicationSentence(PublicationState state, Publication publication);

/// "Name", "Certificate", …
[[nodiscard]] QString hostPartName(HostPart part);
/// What the light says, in a few words or the headline of its gravest finding.
[[nodiscard]] QString hostPartSentence(const HostLight &light);

/// A dialog about the open domain goes away when another one is opened beneath it.
void closeWithDomain(QDialog *dialog, DomainSetup &setup);

/// A name that may be 253 characters long, for places that do not wrap: its middle left out.
[[nodiscard]] QString shortened(const QString &name);

/// "4:12", "1:03:00": time left.
[[nodiscard]] QString clockTime(std::chrono::seconds time);

/// "just now", "2 hours ago", or the date.
[[nodiscard]] QString ageWords(const QDateTime &thenUtc, const QDateTime &nowUtc);

} // namespace postseal
