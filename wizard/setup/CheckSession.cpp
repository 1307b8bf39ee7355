// SPDX-License-Identifier: Apache-2.0
#include "setup/CheckSession.h"

namespace postseal {

CheckSession::CheckSession(CheckEngine &engine, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(clock)
{
    connect(&engine, &CheckEngine::finished, this, &CheckSession::onFinished);
    connect(&engine, &CheckEngine::progress, this, [this](Step step, int done, int known) {
        if (m_state != State::Running || m_next)
            return;
        m_progress[step] = {done, known};
        Q_EMIT progressed(step);
    });
}

const Assessment *CheckSession::assessment() const
{
    return m_state == State::Done ? &*m_assessment : nullptr;
}

const Observations *CheckSession::observations() const
{
    return m_state == State::Done ? &*m_seen : nullptr;
}

CheckSession::StepProgress CheckSession::overallProgress() const
{
    StepProgress all;
    for (const StepProgress &step : m_progress) {
        all.done += step.done;
        all.known += step.known;
    }
    return all;
}

std::chrono::seconds CheckSession::age() const
{
    if (!m_assessment)
        return {};
    return std::chrono::seconds(
        std::max<qint64>(0, m_assessment->checkedUtc.secsTo(m_clock.nowUtc())));
}

void CheckSession::check(const DomainName &domain)
{
    if (domain != m_domain) {
        m_seen.reset();
        m_assessment.reset();
    }
    m_domain = domain;
    m_fromBefore = false;
    m_progress.clear();
    m_state = State::Running;
    if (m_engineBusy) {
        m_next = domain;
        m_engine.stop();
    } else {
        begin();
    }
    Q_EMIT changed();
}

void CheckSession::begin()
{
    m_engineBusy = true;
    m_dropResult = false;
    m_engine.start(m_domain);
}

void CheckSession::checkAgain()
{
    if (m_state != State::Empty && m_state != State::Running)
        check(m_domain);
}

void CheckSession::cancel()
{
    if (m_state != State::Running)
        return;
    if (m_next)
        m_dropResult = true;
    m_next.reset();
    m_engine.stop();
}

void CheckSession::show(const Observations &seen, const Assessment &assessment)
{
    if (m_engineBusy)
        m_engine.stop();
    m_next.reset();
    m_domain = assessment.domain;
    m_seen = seen;
    m_assessment = assessment;
    m_fromBefore = false;
    m_state = State::Done;
    Q_EMIT changed();
}

void CheckSession::clear()
{
    if (m_engineBusy)
        m_engine.stop();
    m_next.reset();
    m_domain = {};
    m_seen.reset();
    m_assessment.reset();
    m_progress.clear();
    m_fromBefore = false;
    m_state = State::Empty;
    Q_EMIT changed();
}

void CheckSession::onFinished(const Observations &seen, const Assessment &assessment)
{
    m_engineBusy = false;
    if (m_next) {
        m_next.reset();
        begin();
        return;
    }
    // Cleared, or an earlier check was opened, while this one was ending.
    if (m_state != State::Running)
        return;
    if (seen.cancelled || m_dropResult) {
        m_fromBefore = m_assessment.has_value();
        m_state = m_fromBefore ? State::Done : State::Cancelled;
    } else {
        m_seen = seen;
        m_assessment = assessment;
        m_state = State::Done;
    }
    Q_EMIT changed();
}

} // namespace postseal
