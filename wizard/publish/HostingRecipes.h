// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"
#include "mtasts/Policy.h"
#include "publish/ProviderKnowledge.h"
#include "publish/RecordExport.h"

#include <optional>

namespace postseal {

/// What kind of place serves the policy file.
enum class HostingGroup {
    Server, ///< a web server that the person configures
    Panel, ///< web space with a control panel
    Site, ///< a company that serves folders of files
    Hosted, ///< a company that writes and serves the policy itself
};

/// How the record at mta-sts comes about.
enum class HostingDns {
    Address, ///< A or AAAA with the server's address, or CNAME to its name
    Account, ///< CNAME to a name that is made of the person's account or project there
    Pasted, ///< CNAME to a name that the place shows
    Fixed, ///< CNAME to the same name for everybody
    Automatic, ///< the place makes the record itself
};

/// A file that a place needs. Lines hold placeholders; see resources/hosting-recipes.json.
struct HostingFile
{
    QString path; ///< below the folder, with slashes
    QList<QByteArray> lines;
    bool isPolicy = false; ///< the policy itself, and no lines
};

/// A place that can serve a policy, and what it takes there. The sentences are in
/// wording/HostingText.h.
struct HostingRecipe
{
    QByteArray id; ///< "github-pages"
    QString name;
    HostingGroup group = HostingGroup::Server;
    bool isFree = false;
    int minutes = 0; ///< a guess, for people
    HostingDns dns = HostingDns::Address;
    QByteArray pattern; ///< of the CNAME's target: "@AT@.github.io"
    QList<DomainName> targets; ///< a CNAME at mta-sts that leads to one of these, or below it,
                               ///< leads to this place
    QList<HostingFile> files;
    QList<QByteArray> traps; ///< ids of HostingTraps.h, the most usual first
    QList<QByteArray>
        caa; ///< its CAs, one of which a CAA record must allow; empty: not known. RFC 8659
    QUrl help;
    Confidence confidence = Confidence::Unknown;
    QStringList sources;
};

/// All that come with the program. Read once.
[[nodiscard]] const QList<HostingRecipe> &hostingRecipes();
/// Null when there is none with the id.
[[nodiscard]] const HostingRecipe *hostingRecipe(QByteArrayView id);

/// The place that an alias of the policy host leads to; null when it is none that is known.
[[nodiscard]] const HostingRecipe *hostingRecipeOfTarget(const DomainName &target);

/// What an answer for hostingRecord() is remembered under: an account there is no address here, but
/// one server's address serves for every kind of web server.
[[nodiscard]] QByteArray hostingAnswerKey(const HostingRecipe &recipe);

/// A file as it goes to the place.
struct FileToUpload
{
    QString path; ///< relative, with slashes
    QByteArray content;
};

/// The files of a recipe, ready for the domain; empty for Hosted.
[[nodiscard]] QList<FileToUpload> hostingFiles(const HostingRecipe &recipe,
                                               const DomainName &domain,
                                               const QByteArray &policyText);

/// The record at mta-sts, from what the person typed: an address or host name of the server, an
/// account, a name that the place shows; also as copied with https:// or with the rest of the name.
/// Nothing when that is no such thing, when nothing was typed, and with Automatic.
[[nodiscard]] std::optional<HostToPublish> hostingRecord(const HostingRecipe &recipe,
                                                         const DomainName &domain,
                                                         const QString &typed);

/// The record at mta-sts that leads to an address or to a host of that name; nothing when what was typed is neither.
[[nodiscard]] std::optional<HostToPublish> policyHostRecord(const DomainName &domain, const QString &typed);

} // namespace postseal
