// SPDX-License-Identifier: Apache-2.0
#include "setup/UpdateSession.h"

#include <QPointer>

namespace postseal {

namespace {

using std::chrono_literals::operator""s;

constexpr quint16 dnsPort = 53;
constexpr std::chrono::seconds updatePatience = 15s;

} // namespace

UpdateSession::UpdateSession(std::shared_ptr<Resolver> resolver,
                             ExportInput wanted,
                             QObject *parent)
    : QObject(parent)
    , m_resolver(std::move(resolver))
    , m_wanted(std::move(wanted))
{ }

UpdateSession::~UpdateSession()
{
    m_stop.stop();
}

void UpdateSession::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void UpdateSession::findServer()
{
    find();
}

QCoro::Task<> UpdateSession::find()
{
    const QPointer<UpdateSession> self(this);
    const FoundPrimary found = co_await findPrimary(
        m_resolver, m_wanted.zone, Deadline::in(updatePatience), m_stop.token());
    if (self && !found.server.isRoot())
        Q_EMIT serverFound(found.server.toDisplay());
}

void UpdateSession::look(const UpdateAccess &access)
{
    if (isBusy() || !access.key)
        return;
    m_key = *access.key;
    m_look = {};
    m_publication = {};
    m_stop.stop();
    m_stop = StopSource();
    setState(State::Looking);
    runLook(access.server, m_stop.token());
}

QCoro::Task<> UpdateSession::runLook(QString server, StopToken stop)
{
    const QPointer<UpdateSession> self(this);
    const FoundServer found = co_await postseal::findServer(
        m_resolver, server, dnsPort, Deadline::in(updatePatience), stop);
    if (!self || stop.isStopped())
        co_return;
    if (found.addresses.isEmpty()) {
        setState(found.isReadable && found.isUndetermined ? State::ServerNotLookedUp
                                                          : State::NoServer);
        co_return;
    }
    const ZoneLook look =
        co_await lookAtZone(found.addresses, m_key, m_wanted, Deadline::in(updatePatience), stop);
    if (!self || stop.isStopped())
        co_return;
    m_look = look;
    if (!m_look.isDone())
        setState(State::NotLooked);
    else
        setState(m_look.plan.isEmpty() ? State::NothingToDo : State::Shown);
}

void UpdateSession::publish()
{
    if (m_state != State::Shown)
        return;
    setState(State::Publishing);
    runPublish(m_stop.token());
}

QCoro::Task<> UpdateSession::runPublish(StopToken stop)
{
    const QPointer<UpdateSession> self(this);
    const ZonePublication done =
        co_await publishInZone(m_look, m_key, m_wanted, Deadline::in(updatePatience), stop);
    if (!self || stop.isStopped())
        co_return;
    m_publication = done;
    setState(done.end() == UpdateEnd::Published ? State::Published : State::NotPublished);
}

void UpdateSession::reset()
{
    if (m_state == State::Idle || m_state == State::Publishing)
        return;
    m_stop.stop();
    m_stop = StopSource();
    setState(State::Idle);
}

} // namespace postseal
