// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "publish/HostingFinder.h"
#include "publish/HostingTraps.h"

#include <QStringList>

namespace postseal {

/// The name of the place: of a product as it is, in words where it is none.
[[nodiscard]] QString hostingName(const HostingRecipe &recipe);

/// "Free. About 20 minutes."
[[nodiscard]] QString hostingEffort(const HostingRecipe &recipe);

/// What to do there for the domain, in order. RFC 8461 section 3.3.
[[nodiscard]] QStringList hostingSteps(const HostingRecipe &recipe, const DomainName &domain);

/// A command out of a step.
struct HostingCommand
{
    qsizetype step = 0; ///< number of the step that names it, from 1
    QString text;
};

/// What is to be typed into a terminal there, in order; mostly nothing.
[[nodiscard]] QList<HostingCommand> hostingCommands(const HostingRecipe &recipe,
                                                    const DomainName &domain);

/// What the person is asked for to make the record at mta-sts; empty when there is nothing to ask.
/// With mnemonic.
[[nodiscard]] QString hostingQuestion(const HostingRecipe &recipe);
/// An answer to it, for example.
[[nodiscard]] QString hostingExample(const HostingRecipe &recipe);

/// What goes wrong there, why, and how to mend it.
[[nodiscard]] QString trapSentence(QByteArrayView trap, const HostingRecipe &recipe);

/// "A web server of my own": with mnemonic.
[[nodiscard]] QString possessionLabel(Possession possession);

} // namespace postseal
