// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publish/RecordExport.h"

namespace postseal {

/// Records to be written in every format, by name.
struct ExportCase
{
    const char *name;
    ExportInput input;
};

/// Everything that means something to a shell, a template, a script or a zone file.
inline QByteArray hostileText()
{
    return "v=STSv1; id=1; \"q\" \\ \\\\ \\\" \\; '$(touch pwned)' `touch pwned` ${var.x} $${y} "
           "%{if true}z%{endif} %%{w} $env:X @f ^|^ a,b || # // <!-- -- ; ]) }\n"
           "update delete example.com.\r\n\ttab %PATH% !h \x7F "
           "\xC3\xA9 \xE2\x80\x98t\xE2\x80\x99 \xE2\x80\xA8 \xF0\x9F\x94\x92 'end'";
}

inline QByteArray longText()
{
    QByteArray text = "v=TLSRPTv1; rua=mailto:tls@example.com";
    for (int i = 0; i < 20; ++i)
        text += ",https://reports.example.com/tls/" + QByteArray::number(i);
    return text;
}

inline QList<ExportCase> exportCases()
{
    const DomainName zone = DomainName::literal("example.com");
    const auto records = [](const char *domain) -> QList<TxtToPublish> {
        return {stsRecordToPublish(DomainName::literal(domain), "20261125T101500"),
                tlsRptRecordToPublish(DomainName::literal(domain),
                                      {"mailto:tls@example.com", "https://example.com/r"})};
    };
    const auto host = [](HostToPublish::Type type, const char *value) {
        using std::chrono_literals::operator""s;
        return HostToPublish{DomainName::literal("mta-sts.example.com"), type, value, 300s};
    };
    const auto text = [](const char *name, const QByteArray &value) {
        using std::chrono_literals::operator""s;
        return TxtToPublish{DomainName::literal(name), value, 600s};
    };
    return {
        {"domain", {zone, records("example.com"), std::nullopt}},
        {"below the zone", {zone, records("shop.example.com"), std::nullopt}},
        {"international",
         {DomainName::literal("xn--bcher-kva.example"),
          records("xn--bcher-kva.example"),
          std::nullopt}},
        {"address", {zone, records("example.com"), host(HostToPublish::Type::A, "192.0.2.1")}},
        {"IPv6 address",
         {zone, records("example.com"), host(HostToPublish::Type::Aaaa, "2001:db8::1")}},
        {"alias",
         {zone, records("example.com"), host(HostToPublish::Type::Cname, "Policy.Example.NET.")}},
        {"long", {zone, {text("_smtp._tls.example.com", longText())}, std::nullopt}},
        {"hostile",
         {zone,
          {text("_mta-sts.example.com", hostileText()),
           text("example.com", hostileText() + longText() + hostileText())},
          std::nullopt}},
    };
}

} // namespace postseal
