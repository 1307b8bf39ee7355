// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include <memory>
#include <optional>

namespace postseal::test {

/// Where a test finds the result of a coroutine that it has started: empty until there is one.
template <class Value>
using TaskResult = std::shared_ptr<std::optional<Value>>;

namespace detail {

template <class Value>
QCoro::Task<> keepResult(QCoro::Task<Value> task, TaskResult<Value> result)
{
    *result = co_await task;
}

} // namespace detail

/// Lets a coroutine run beside the test: QTRY_VERIFY(*result), then **result.
template <class Value>
[[nodiscard]] TaskResult<Value> start(QCoro::Task<Value> task)
{
    auto result = std::make_shared<std::optional<Value>>();
    detail::keepResult(std::move(task), result);
    return result;
}

} // namespace postseal::test
