// SPDX-License-Identifier: Apache-2.0
// Loaded before the program: it dies in GMime at every mail with a certain word in it, and in
// libarchive at every archive that has it in a name, as if they had found a fault there.
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

void dieAt(std::string_view octets)
{
    if (octets.find("Ends-The-Program") != std::string_view::npos)
        std::abort();
}

} // namespace

extern "C" void *g_mime_stream_mem_new_with_byte_array(ByteArray *mail)
{
    dieAt(std::string_view(mail->data, mail->length));
    using Function = void *(*)(ByteArray *);
    static const auto real =
        reinterpret_cast<Function>(dlsym(RTLD_NEXT, "g_mime_stream_mem_new_with_byte_array"));
    return real(mail);
}

extern "C" const char *archive_entry_pathname_utf8(void *entry)
{
    using Function = const char *(*)(void *);
    static const auto real =
        reinterpret_cast<Function>(dlsym(RTLD_NEXT, "archive_entry_pathname_utf8"));
    const char *name = real(entry);
    dieAt(name ? name : "");
    return name;
}
