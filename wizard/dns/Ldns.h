// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one way to ldns, for .cpp files of this folder only. <stdbool.h> must come first: without it
// ldns/common.h makes macros of bool, true and false, and the C++ library no longer compiles.
// clang-format off
#include <stdbool.h>
// Its headers name the types of sockets without including them on Windows.
#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#endif
#include <ldns/ldns.h>
// clang-format on

#include <cstdlib>
#include <memory>

namespace postseal {

/// Frees what ldns allocated, each kind in its own way and with everything in it.
struct LdnsDeleter
{
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
    void operator()(ldns_rr *record) const { ldns_rr_free(record); }
    void operator()(ldns_rdf *field) const { ldns_rdf_deep_free(field); }
    void operator()(ldns_rr_list *list) const { ldns_rr_list_deep_free(list); }
    void operator()(ldns_buffer *buffer) const { ldns_buffer_free(buffer); }
    void operator()(char *text) const { std::free(text); }
    void operator()(uint8_t *bytes) const { std::free(bytes); }
};

/// A list whose records belong to somebody else.
struct LdnsShallowDeleter
{
    void operator()(ldns_rr_list *list) const { ldns_rr_list_free(list); }
};

using LdnsPacketPtr = std::unique_ptr<ldns_pkt, LdnsDeleter>;
using LdnsRecordPtr = std::unique_ptr<ldns_rr, LdnsDeleter>;
using LdnsFieldPtr = std::unique_ptr<ldns_rdf, LdnsDeleter>;
using LdnsRecordListPtr = std::unique_ptr<ldns_rr_list, LdnsDeleter>;
using LdnsRecordViewPtr = std::unique_ptr<ldns_rr_list, LdnsShallowDeleter>;
using LdnsBufferPtr = std::unique_ptr<ldns_buffer, LdnsDeleter>;
using LdnsTextPtr = std::unique_ptr<char, LdnsDeleter>;
using LdnsBytesPtr = std::unique_ptr<uint8_t, LdnsDeleter>;

} // namespace postseal
