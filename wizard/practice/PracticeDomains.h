// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace postseal {

/// What the certificate of a practice server is like.
enum class PracticeCertificate {
    Good,
    Expired,
    WrongName,
    SelfSigned,
    MissingIntermediate,
};

enum class PracticeStarttls {
    Offered,
    NotOffered
};

struct PracticeMailServer
{
    QByteArray host;
    quint16 preference = 10;
    PracticeCertificate certificate = PracticeCertificate::Good;
    PracticeStarttls starttls = PracticeStarttls::Offered;
    std::chrono::milliseconds greetingDelay{0};
};

struct PracticeText
{
    QByteArray name;
    QByteArray text;
};

/// The answer to the request for the policy file.
struct PracticeAnswer
{
    int status = 200;
    QByteArray mediaType = "text/plain";
    QByteArray location{}; ///< of a redirect
    QByteArray body{};
};

struct PracticePolicyHost
{
    bool exists = true;
    PracticeCertificate certificate = PracticeCertificate::Good;
    PracticeAnswer answer;
};

enum class PracticeFamilies {
    Ipv4,
    Both
};

/// One domain as it is to be made. All names absolute, without root dot.
struct PracticePlan
{
    QByteArray domain;
    QByteArray fault; ///< PracticeDomain::fault
    PracticeFamilies families = PracticeFamilies::Ipv4;
    bool nullMx = false; ///< RFC 7505, instead of the mail servers
    QList<PracticeMailServer> mailServers;
    QList<PracticeText> texts;
    PracticePolicyHost policyHost;
    QList<QByteArray> expectedFindings; ///< PracticeDomain::expectedFindings
};

/// The table of practice domains.
[[nodiscard]] QList<PracticePlan> practicePlans();

} // namespace postseal
