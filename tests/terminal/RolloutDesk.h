// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Evidence.h"
#include "support/HealthyDomain.h"
#include "support/SetClock.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include "CommandRun.h"

namespace postseal {

using namespace Qt::StringLiterals;

/// A data folder, a clock, and a domain whose checks come as files.
class Desk
{
public:
    Desk()
    {
        write(u"roots.pem"_s, m_shop.authority.rootPem());
        clock->now = m_shop.now.addSecs(60);
    }

    /// Takes a check of now in.
    int takeCheck(const QByteArray &mode,
                  const QByteArray &maxAge = "86400",
                  bool portIsBlocked = false)
    {
        Observations seen = m_shop.seen;
        seen.startedUtc = clock->now;
        seen.fetches[0].body.replace("testing", mode).replace("1209600", maxAge);
        if (portIsBlocked) {
            seen.port25 = Port25::Blocked;
            for (MxHostObservation &host : seen.mxHosts) {
                for (StarttlsObservation &probe : host.probes) {
                    probe.outcome = StarttlsOutcome::ConnectionTimeout;
                    probe.tls = {};
                }
            }
        }
        const QString file =
            write(u"check.json"_s, toEvidence({seen, {u"postseal-cli"_s, u"server"_s}}));
        return run({u"evidence"_s, u"import"_s, file});
    }

    int run(const QStringList &arguments)
    {
        CommandRun command(arguments
                               + QStringList{u"--data-dir"_s,
                                             m_folder.filePath(u"data"_s),
                                             u"--ca-file"_s,
                                             m_folder.filePath(u"roots.pem"_s)},
                           {},
                           CommandRun::Disk::Empty,
                           clock);
        const int status = command.status();
        output = command.output();
        errors = command.errors();
        lines = command.jsonLines();
        return status;
    }

    [[nodiscard]] QJsonObject status()
    {
        return run({u"status"_s, u"shop.example"_s, u"--json"_s}) == 2 ? QJsonObject()
                                                                       : lines.value(0);
    }

    [[nodiscard]] QJsonObject gate(const QString &name)
    {
        for (const QJsonValue &gate : status()[u"gates"_s].toArray()) {
            if (gate[u"gate"_s] == name)
                return gate.toObject();
        }
        return {};
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &octets) const
    {
        QFile file(path(name));
        const bool isWritten =
            file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
        return isWritten ? file.fileName() : QString();
    }

    std::shared_ptr<SetClock> clock = std::make_shared<SetClock>();
    QByteArray output;
    QByteArray errors;
    QList<QJsonObject> lines;

private:
    QTemporaryDir m_folder;
    HealthyDomain m_shop{"testing"};
};

} // namespace postseal
