// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/ZonePublishing.h"

#include <QObject>

namespace postseal {

/// Where a person's own zones are changed, and the key for it: kept while the program runs, never
/// stored.
struct UpdateAccess
{
    QString server; ///< as typed; empty: nothing was typed
    std::optional<TsigKey> key;
};

/// One publishing by dynamic update: look, decide, change, look again. Main thread only.
class UpdateSession : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Looking,
        NoServer, ///< what was typed is no server, or has no address
        ServerNotLookedUp, ///< the DNS does not answer
        NotLooked, ///< look() says why
        Shown, ///< look() has the changes
        NothingToDo, ///< everything is there already
        Publishing,
        Published, ///< the records were seen at the server afterwards
        NotPublished, ///< or not known; publication() says why
    };

    UpdateSession(std::shared_ptr<Resolver> resolver,
                  ExportInput wanted,
                  QObject *parent = nullptr);
    ~UpdateSession() override;

    /// Finds the primary server that the zone's SOA record names; serverFound() follows if there is
    /// one.
    void findServer();
    void look(const UpdateAccess &access);
    /// Makes the changes that are shown.
    void publish();
    /// Back to the beginning: server or key are others. Not while publishing.
    void reset();

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] bool isBusy() const
    {
        return m_state == State::Looking || m_state == State::Publishing;
    }

    [[nodiscard]] const ZoneLook &seen() const { return m_look; }

    [[nodiscard]] const ZonePublication &publication() const { return m_publication; }

    [[nodiscard]] const ExportInput &wanted() const { return m_wanted; }

    [[nodiscard]] const TsigKey &key() const { return m_key; }

Q_SIGNALS:
    void changed();
    void serverFound(const QString &name);

private:
    QCoro::Task<> find();
    QCoro::Task<> runLook(QString server, StopToken stop);
    QCoro::Task<> runPublish(StopToken stop);
    void setState(State state);

    std::shared_ptr<Resolver> m_resolver;
    ExportInput m_wanted;
    TsigKey m_key;
    State m_state = State::Idle;
    ZoneLook m_look;
    ZonePublication m_publication;
    StopSource m_stop;
};

} // namespace postseal
