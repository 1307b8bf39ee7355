// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "mtasts/Policy.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>

#include <array>
#include <chrono>

namespace postseal {

/// The pages of the wizard: first the steps of setting up, in the order in which they are walked, then what comes after.
enum class WizardStep {
    Domain,
    MailServers,
    TlsReports,
    Policy,
    HostPolicy,
    PublishRecord,
    Review,
    Testing,
    Enforce,
    History,
};

constexpr int wizardStepCount = 10;
/// From Domain to Review.
constexpr int setupStepCount = 7;

/// "mail-servers", "policy": for storing.
[[nodiscard]] const char *toId(WizardStep step);

/// What the person has to publish, each at a place of its own.
enum class Publication {
    TlsReportRecord, ///< TXT at _smtp._tls
    PolicyHost, ///< name, certificate and file
    PolicyRecord, ///< TXT at _mta-sts
};

/// Everything that a person has chosen and said about one domain. What was seen is not in here.
struct SetupChoices
{
    /// While testing a mistake should be forgotten within a day; shorter is ignored by large
    /// senders.
    static constexpr std::chrono::seconds testingMaxAge{24 * 3600};
    /// For hosting: the file is saved and given to whoever runs the web site.
    static constexpr const char *somebodyElse = "somebody-else";

    static constexpr qsizetype mostProposed = 8;

    WizardStep step = WizardStep::Domain; ///< where to go on
    QList<QByteArray> reportUris; ///< for rua=; empty: not chosen yet
    PolicyMode mode = PolicyMode::Testing;
    std::chrono::seconds maxAge = testingMaxAge;
    bool ownMxLines = false; ///< false: the lines follow the MX set that was seen
    QList<MxPattern> mxLines; ///< with ownMxLines only
    bool policyDecided =
        false; ///< the person has looked at the policy and gone on, or it was adopted
    QByteArray policyId; ///< for the record
    QByteArray policyOfId; ///< the policy text that this id belongs to
    QList<QByteArray> proposed; ///< policy texts that had an id before, the latest first; at most `mostProposed`
    QByteArray dnsHost; ///< id of the provider knowledge; empty: as recognised
    QByteArray hosting; ///< where the policy is served: id of a HostingRecipe, or somebodyElse; empty: undecided
    QMap<QByteArray, QString> hostingAt; ///< what was typed for the record at mta-sts, by hostingAnswerKey()
    QList<QByteArray> possessions; ///< ids of Possession: what there is to host it with
    QDateTime tlsReportRecordSaidUtc; ///< when the person said that it is published
    QDateTime policyHostSaidUtc;
    QDateTime policyRecordSaidUtc;
    std::array<QDateTime, 3> handedOverUtc; ///< by Publication: when it was given to somebody else to publish

    [[nodiscard]] const QDateTime &handedOver(Publication publication) const
    {
        return handedOverUtc[size_t(publication)];
    }

    [[nodiscard]] QDateTime saidPublished(Publication publication) const;
    void setSaidPublished(Publication publication, const QDateTime &utc);

    friend bool operator==(const SetupChoices &, const SetupChoices &) = default;
};

/// Why stored choices could not be read: the technical name of the member.
struct SetupChoicesError
{
    QByteArray member;
};

/// As JSON, for the store.
[[nodiscard]] QByteArray toJson(const SetupChoices &choices);
/// Members that are missing keep their defaults; unknown members and unknown words are passed over:
/// the document may come from an older or newer version.
[[nodiscard]] Result<SetupChoices, SetupChoicesError> setupChoicesFromJson(const QByteArray &json);

/// What was chosen before the stored choices could be read, over those: every answer that is not
/// the first one. Ids stay those that are stored, for they may be published.
[[nodiscard]] SetupChoices joined(SetupChoices stored, const SetupChoices &later);
/// The same for documents. The later one when the stored one cannot be read.
[[nodiscard]] QByteArray joinedDocuments(const QByteArray &stored, const QByteArray &later);

} // namespace postseal
