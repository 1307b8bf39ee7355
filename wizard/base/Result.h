// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include <utility>

namespace postseal {

/// A value or the reason why there is none. Each module has one small error type of its own.
template <class Value, class Error>
using Result = tl::expected<Value, Error>;

/// Wraps an error for returning it from a function with a Result.
template <class Error>
[[nodiscard]] auto failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace postseal
