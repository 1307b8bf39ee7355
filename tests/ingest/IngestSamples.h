// SPDX-License-Identifier: Apache-2.0
// Reports and mails in the shapes that senders and people give them.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

#include <utility>

namespace postseal::samples {

/// A small report in JSON.
inline QByteArray report(const QByteArray &id = "r1", const QByteArray &domain = "a.example")
{
    return R"({"organization-name":"Reporter Inc.","contact-info":"tls@reporter.example","report-id":")"
        + id
        + R"(","date-range":{"start-datetime":"2026-11-20T00:00:00Z","end-datetime":"2026-11-20T23:59:59Z"},)"
          R"("policies":[{"policy":{"policy-type":"sts","policy-domain":")"
        + domain
        + R"(","policy-string":["version: STSv1","mode: testing"]},"summary":{"total-successful-session-count":10,)"
          R"("total-failure-session-count":1},"failure-details":[{"result-type":"certificate-expired",)"
          R"("receiving-mx-hostname":"mx1.a.example","failed-session-count":1}]}]})";
}

enum class Packing {
    Gzip,
    Zip,
    Tar,
    TarGzip,
};

/// Files packed by libarchive. With Gzip the first one alone, without an archive around it.
inline QByteArray packed(Packing packing, const QList<std::pair<QByteArray, QByteArray>> &files)
{
    QByteArray content;
    archive *writer = archive_write_new();
    if (packing == Packing::Gzip || packing == Packing::TarGzip)
        archive_write_add_filter_gzip(writer);
    if (packing == Packing::Gzip)
        archive_write_set_format_raw(writer);
    else if (packing == Packing::Zip)
        archive_write_set_format_zip(writer);
    else
        archive_write_set_format_pax_restricted(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    const auto append = [](archive *, void *to, const void *piece, size_t size) -> la_ssize_t {
        static_cast<QByteArray *>(to)->append(static_cast<const char *>(piece), qsizetype(size));
        return la_ssize_t(size);
    };
    archive_write_open(writer, &content, nullptr, append, nullptr);
    for (const auto &[name, bytes] : files) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, bytes.size());
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.constData(), size_t(bytes.size()));
        archive_entry_free(entry);
        if (packing == Packing::Gzip)
            break;
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return content;
}

inline QByteArray gzip(const QByteArray &bytes)
{
    return packed(Packing::Gzip, {{"report.json", bytes}});
}

/// A part of a mail, in base64.
inline QByteArray part(const QByteArray &type, const QByteArray &name, const QByteArray &bytes)
{
    return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n"
        + (name.isEmpty() ? QByteArray()
                          : "Content-Disposition: attachment; filename=\"" + name + "\"\r\n")
        + "\r\n" + bytes.toBase64() + "\r\n";
}

/// A mail with these parts behind a text for people.
inline QByteArray mail(const QList<QByteArray> &parts,
                       const QByteArray &type = "multipart/report; report-type=\"tlsrpt\"")
{
    QByteArray text =
        "From: Reporter <noreply@reporter.example>\r\nTo: tls@a.example\r\n"
        "Date: Sat, 21 Nov 2026 04:00:00 +0000\r\n"
        "Subject: Report Domain: a.example Submitter: reporter.example Report-ID: <r1>\r\n"
        "TLS-Report-Domain: a.example\r\nTLS-Report-Submitter: reporter.example\r\nMIME-Version: "
        "1.0\r\n"
        "Content-Type: "
        + type + "; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nA report.\r\n";
    for (const QByteArray &each : parts)
        text += "--b\r\n" + each;
    return text + "--b--\r\n";
}

} // namespace postseal::samples
