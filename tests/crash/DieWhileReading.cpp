// SPDX-License-Identifier: Apache-2.0
// Loaded before the program: it dies in GMime at every mail with a certain word in it, as if that
// mail had found a fault there.
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <dlfcn.h>

extern "C" void *g_mime_stream_mem_new_with_buffer(const char *buffer, size_t length)
{
    if (std::string_view(buffer, length).find("X-Ends-The-Program") != std::string_view::npos)
        std::abort();
    using Function = void *(*)(const char *, size_t);
    static const auto real =
        reinterpret_cast<Function>(dlsym(RTLD_NEXT, "g_mime_stream_mem_new_with_buffer"));
    return real(buffer, length);
}
