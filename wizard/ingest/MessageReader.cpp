// SPDX-License-Identifier: Apache-2.0
// The only place that sees GMime.
#include "ingest/MessageReader.h"

#include "ingest/FieldName.h"
#include "ingest/MessageBounds.h"
#include "ingest/RawDocument.h"

#include <memory>
#include <mutex>

#include <gmime/gmime.h>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestPart = 20;
constexpr qsizetype mostParts = 1000;

/// What says how a mail's body is to be read.
constexpr std::array<std::string_view, 3> bodyFields{
    "content-type", "content-transfer-encoding", "content-disposition"};

/// What is asked of a mail's own header.
constexpr std::array<std::string_view, 5> askedFields{
    "from", "subject", "date", "tls-report-domain", "tls-report-submitter"};

/// A mail's own header as it came: the first field of each name in askedFields, after its colon.
using AskedFields = std::array<QByteArray, askedFields.size()>;

enum AskedField : size_t {
    From,
    Subject,
    Date,
    ReportDomain,
    ReportSubmitter
};

struct GObjectEnd
{
    void operator()(void *object) const { g_object_unref(object); }
};

template <class Type>
using GPtr = std::unique_ptr<Type, GObjectEnd>;

void initializeGmime()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

/// A mail's header goes through here line by line: what we ask for is kept, and the fields that
/// GMime needs for the body are left to it. Mails have forty fields by the time they arrive, and
/// each is an object to GMime.
class HeaderSplit
{
public:
    explicit HeaderSplit(GByteArray *forGmime)
        : m_forGmime(forGmime)
    { }

    void add(std::string_view line)
    {
        if (!isBlank(line.front()))
            begin(fieldName(line));
        if (m_isOfBody)
            append(line);
        else if (m_asked)
            m_asked->append(line.data(), qsizetype(line.size()));
    }

    void append(std::string_view text)
    {
        g_byte_array_append(
            m_forGmime, reinterpret_cast<const guint8 *>(text.data()), guint(text.size()));
    }

    /// To be called once, after the last line.
    [[nodiscard]] AskedFields take()
    {
        for (QByteArray &each : m_fields)
            each = each.mid(each.indexOf(':') + 1);
        return std::move(m_fields);
    }

private:
    void begin(std::string_view name)
    {
        m_isOfBody = isAmong(name, bodyFields);
        m_asked = nullptr;
        for (size_t i = 0; !m_isOfBody && i < askedFields.size(); ++i) {
            if (isSameName(name, askedFields[i]) && m_fields[i].isEmpty())
                m_asked = &m_fields[i];
        }
    }

    GByteArray *m_forGmime;
    AskedFields m_fields;
    QByteArray *m_asked = nullptr; ///< the field that goes on
    bool m_isOfBody = false; ///< the one that goes on
};

/// Lines that are no field go neither way: at those, and at the first line of an mbox, GMime would
/// stop.
GPtr<GMimeStream> openMail(const QByteArray &mail, AskedFields &asked)
{
    GByteArray *octets = g_byte_array_sized_new(guint(mail.size()));
    HeaderSplit header(octets);
    std::string_view rest(mail.constData(), size_t(mail.size()));
    while (!rest.empty() && rest.front() != '\n' && rest.front() != '\r') {
        const size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
        header.add(rest.substr(0, end));
        rest.remove_prefix(end);
    }
    header.append(rest);
    asked = header.take();
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(octets);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), TRUE);
    return GPtr<GMimeStream>(stream);
}

QString textOf(const char *utf8)
{
    return QString::fromUtf8(utf8).left(1000);
}

class PartCollector
{
public:
    explicit PartCollector(ReadMessage &message)
        : m_message(message)
    { }

    void collect(GMimeObject *object, int depth)
    {
        if (depth > deepestPart || m_message.parts.size() >= mostParts) {
            m_message.isTooDeep = true;
        } else if (GMIME_IS_MULTIPART(object)) {
            collectMultipart(GMIME_MULTIPART(object), depth);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
            ++m_mailDepth;
            if (GMimeObject *body = inner ? g_mime_message_get_mime_part(inner) : nullptr)
                collect(body, depth + 1);
            --m_mailDepth;
        } else if (GMIME_IS_PART(object)) {
            collectPart(GMIME_PART(object));
        }
    }

private:
    void collectMultipart(GMimeMultipart *multipart, int depth)
    {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
        const QString kind =
            textOf(g_mime_content_type_get_parameter(type, "report-type")).toLower();
        const bool isReport = g_mime_content_type_is_type(type, "multipart", "report");
        // A bounce of one's own report is no report. RFC 6522, RFC 8460 section 5.3.
        if (isReport && !kind.isEmpty() && kind != "tlsrpt"_L1) {
            m_message.isBounce = true;
            return;
        }
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
            collect(g_mime_multipart_get_part(multipart, i), depth + 1);
    }

    void collectPart(GMimePart *part)
    {
        QByteArray bytes = contentOf(part);
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        MessagePart found;
        found.name = textOf(g_mime_part_get_filename(part));
        found.mediaType = (textOf(g_mime_content_type_get_media_type(type)) + u'/'
                           + textOf(g_mime_content_type_get_media_subtype(type)))
                              .toLower();
        // The text for people may quote JSON; only an attachment is a report then.
        const bool isForPeople = found.mediaType.startsWith("text/"_L1) && found.name.isEmpty();
        const DocumentForm form = formOf(bytes);
        const bool claims = found.mediaType.contains("tlsrpt"_L1);
        if ((form == DocumentForm::Nothing && !claims) || (isForPeople && !isWholeReport(bytes)))
            return;
        found.isForwarded = m_mailDepth > 0;
        found.bytes = std::move(bytes);
        m_message.parts.append(std::move(found));
    }

    [[nodiscard]] static bool isWholeReport(const QByteArray &bytes)
    {
        return bytes.contains("\"organization-name\"") && bytes.contains("\"policies\"");
    }

    [[nodiscard]] static QByteArray contentOf(GMimePart *part)
    {
        GMimeDataWrapper *content = g_mime_part_get_content(part);
        if (!content)
            return {};
        const GPtr<GMimeStream> memory(g_mime_stream_mem_new());
        g_mime_data_wrapper_write_to_stream(content, memory.get());
        const GByteArray *octets = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
        return octets
            ? QByteArray(reinterpret_cast<const char *>(octets->data), qsizetype(octets->len))
            : QByteArray();
    }

    ReadMessage &m_message;
    int m_mailDepth = 0; ///< mails that we are in
};

struct GFree
{
    void operator()(void *memory) const { g_free(memory); }
};

using GText = std::unique_ptr<char, GFree>;

/// Unfolded, and encoded words decoded. RFC 5322 section 2.2.3, RFC 2047
QString decoded(const QByteArray &field)
{
    if (field.isEmpty())
        return {};
    const GText line(g_mime_utils_header_unfold(field.constData()));
    const GText text(g_mime_utils_header_decode_text(nullptr, line.get()));
    return textOf(text.get()).trimmed();
}

/// The address without the name, which anybody can choose. Of the octets as they came: what an
/// encoded word holds is a name, whatever it looks like, and nobody has counted its colons.
QString addressIn(const QByteArray &field)
{
    const GPtr<InternetAddressList> list(
        field.isEmpty() ? nullptr : internet_address_list_parse(nullptr, field.constData()));
    InternetAddress *first = list && internet_address_list_length(list.get()) > 0
        ? internet_address_list_get_address(list.get(), 0)
        : nullptr;
    return first && INTERNET_ADDRESS_IS_MAILBOX(first)
        ? textOf(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)))
        : QString();
}

QDateTime dateIn(const QByteArray &field)
{
    const GText line(field.isEmpty() ? nullptr : g_mime_utils_header_unfold(field.constData()));
    GDateTime *date = line ? g_mime_utils_header_decode_date(line.get()) : nullptr;
    if (!date)
        return {};
    const qint64 seconds = g_date_time_to_unix(date);
    g_date_time_unref(date);
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

void readHeader(const AskedFields &header, ReadMessage &read)
{
    read.from = addressIn(header[From]);
    read.subject = decoded(header[Subject]);
    read.sentUtc = dateIn(header[Date]);
    read.reportDomain = decoded(header[ReportDomain]);
    read.reportSubmitter = decoded(header[ReportSubmitter]);
}

} // namespace

ReadMessage readMessage(const QByteArray &bytes)
{
    ReadMessage read;
    // What claims no report is none, and nobody needs to hear of it.
    if (costsTooMuch(bytes)) {
        const QByteArray lower = bytes.toLower();
        read.isTooDeep = lower.contains("tlsrpt") || lower.contains("tls-report");
        return read;
    }
    initializeGmime();
    AskedFields header;
    const GPtr<GMimeStream> stream = openMail(bytes, header);
    const GPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    // A mail is a part with a few fields more. As a message it would cost more, for GMime then
    // takes every address apart and keeps lists of them.
    const GPtr<GMimeObject> mail(g_mime_parser_construct_part(parser.get(), nullptr));
    readHeader(header, read);
    if (!mail)
        return read;
    PartCollector(read).collect(mail.get(), 0);
    return read;
}

} // namespace postseal
