// SPDX-License-Identifier: Apache-2.0
// Loaded before the program: it dies in GMime at every mail with a certain word in it, as if that
// mail had found a fault there.
#include <cstdlib>
#include <string_view>

#include <dlfcn.h>

namespace {

/// GLib's, as far as it is public.
struct ByteArray
{
    const char *data;
    unsigned length;
};

} // namespace

extern "C" void *g_mime_stream_mem_new_with_byte_array(ByteArray *mail)
{
    if (std::string_view(mail->data, mail->length).find("Ends-The-Program")
        != std::string_view::npos)
        std::abort();
    using Function = void *(*)(ByteArray *);
    static const auto real =
        reinterpret_cast<Function>(dlsym(RTLD_NEXT, "g_mime_stream_mem_new_with_byte_array"));
    return real(mail);
}
