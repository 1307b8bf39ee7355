// SPDX-License-Identifier: Apache-2.0
#include "setup/SetupChoices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stepIds = {
    std::pair(WizardStep::Domain, "domain"),
    std::pair(WizardStep::MailServers, "mail-servers"),
    std::pair(WizardStep::TlsReports, "tls-reports"),
    std::pair(WizardStep::Policy, "policy"),
    std::pair(WizardStep::HostPolicy, "host-policy"),
    std::pair(WizardStep::PublishRecord, "publish-record"),
    std::pair(WizardStep::Review, "review"),
    std::pair(WizardStep::Testing, "testing"),
    std::pair(WizardStep::Enforce, "enforce"),
    std::pair(WizardStep::History, "history"),
};

/// By Publication.
constexpr std::array handedOverKeys = {"tls_rpt_handed_over", "host_handed_over", "record_handed_over"};

template <class Table, class Value>
QString idOf(const Table &table, Value value)
{
    for (const auto &[each, id] : table) {
        if (each == value)
            return QString::fromLatin1(id);
    }
    return {};
}

/// Members of a stored document. The first one that cannot be is remembered.
class Members
{
public:
    explicit Members(QJsonObject object)
        : m_object(std::move(object))
    { }

    void read(const char *key, QByteArray &value)
    {
        if (const auto found = get(key, QJsonValue::String))
            value = found->toString().toUtf8();
    }

    void read(const char *key, QMap<QByteArray, QString> &value)
    {
        const auto found = get(key, QJsonValue::Object);
        if (!found)
            return;
        const QJsonObject object = found->toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            if (!member->isString())
                fail(key);
            value.insert(member.key().toUtf8(), member->toString());
        }
    }

    void read(const char *key, bool &value)
    {
        if (const auto found = get(key, QJsonValue::Bool))
            value = found->toBool();
    }

    void read(const char *key, QDateTime &value)
    {
        const auto found = get(key, QJsonValue::String);
        if (!found)
            return;
        value = QDateTime::fromString(found->toString(), Qt::ISODateWithMs).toUTC();
        if (!value.isValid())
            fail(key);
    }

    void read(const char *key, std::chrono::seconds &value)
    {
        const auto found = get(key, QJsonValue::Double);
        if (!found)
            return;
        const qint64 seconds = found->toInteger(-1);
        if (seconds < 0 || seconds > Policy::longestMaxAge.count())
            return fail(key);
        value = std::chrono::seconds(seconds);
    }

    /// A word that is not in the table is a newer version's; the value stays as it is.
    template <class Table, class Value>
    void read(const char *key, Value &value, const Table &table)
    {
        const auto found = get(key, QJsonValue::String);
        if (!found)
            return;
        for (const auto &[each, id] : table) {
            if (found->toString() == QLatin1StringView(id)) {
                value = each;
                return;
            }
        }
    }

    [[nodiscard]] QList<QByteArray> texts(const char *key)
    {
        QList<QByteArray> result;
        const auto found = get(key, QJsonValue::Array);
        if (!found)
            return result;
        const QJsonArray array = found->toArray();
        for (const QJsonValue each : array) {
            if (!each.isString())
                fail(key);
            result.append(each.toString().toUtf8());
        }
        return result;
    }

    void fail(const char *key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }

    [[nodiscard]] const QByteArray &wrong() const { return m_wrong; }

private:
    [[nodiscard]] std::optional<QJsonValue> get(const char *key, QJsonValue::Type type)
    {
        const auto found = m_object.constFind(QLatin1StringView(key));
        if (found == m_object.constEnd())
            return std::nullopt;
        if (found->type() != type) {
            fail(key);
            return std::nullopt;
        }
        return QJsonValue(*found);
    }

    QJsonObject m_object;
    QByteArray m_wrong;
};

QJsonArray toArray(const QList<QByteArray> &texts)
{
    QJsonArray array;
    for (const QByteArray &text : texts)
        array.append(QString::fromUtf8(text));
    return array;
}

QJsonObject toObject(const QMap<QByteArray, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        object.insert(QString::fromUtf8(text.key()), text.value());
    return object;
}

void insertTime(QJsonObject &object, const QString &key, const QDateTime &utc)
{
    // A clock that is thousands of years wrong gives no text; without a time the document can at
    // least be read.
    const QString text = utc.toUTC().toString(Qt::ISODateWithMs);
    if (!text.isEmpty())
        object.insert(key, text);
}

} // namespace

const char *toId(WizardStep step)
{
    return stepIds[size_t(step)].second;
}

QDateTime SetupChoices::saidPublished(Publication publication) const
{
    switch (publication) {
    case Publication::TlsReportRecord:
        return tlsReportRecordSaidUtc;
    case Publication::PolicyHost:
        return policyHostSaidUtc;
    case Publication::PolicyRecord:
        return policyRecordSaidUtc;
    }
    return {};
}

void SetupChoices::setSaidPublished(Publication publication, const QDateTime &utc)
{
    switch (publication) {
    case Publication::TlsReportRecord:
        tlsReportRecordSaidUtc = utc;
        break;
    case Publication::PolicyHost:
        policyHostSaidUtc = utc;
        break;
    case Publication::PolicyRecord:
        policyRecordSaidUtc = utc;
        break;
    }
}

QByteArray toJson(const SetupChoices &choices)
{
    QList<QByteArray> lines;
    for (const MxPattern &line : choices.mxLines)
        lines.append(line.toText());
    QJsonObject object{{u"step"_s, idOf(stepIds, choices.step)},
                       {u"rua"_s, toArray(choices.reportUris)},
                       {u"mode"_s, QString::fromLatin1(toId(choices.mode))},
                       {u"max_age"_s, qint64(choices.maxAge.count())},
                       {u"own_mx"_s, choices.ownMxLines},
                       {u"mx"_s, toArray(lines)},
                       {u"policy_decided"_s, choices.policyDecided},
                       {u"id"_s, QString::fromUtf8(choices.policyId)},
                       {u"id_of"_s, QString::fromUtf8(choices.policyOfId)},
                       {u"proposed"_s, toArray(choices.proposed)},
                       {u"dns_host"_s, QString::fromUtf8(choices.dnsHost)},
                       {u"hosting"_s, QString::fromUtf8(choices.hosting)},
                       {u"hosting_at"_s, toObject(choices.hostingAt)},
                       {u"has"_s, toArray(choices.possessions)}};
    insertTime(object, u"tls_rpt_said"_s, choices.tlsReportRecordSaidUtc);
    insertTime(object, u"host_said"_s, choices.policyHostSaidUtc);
    insertTime(object, u"record_said"_s, choices.policyRecordSaidUtc);
    for (size_t index = 0; index < handedOverKeys.size(); ++index)
        insertTime(object, QLatin1StringView(handedOverKeys[index]), choices.handedOverUtc[index]);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<SetupChoices, SetupChoicesError> setupChoicesFromJson(const QByteArray &json)
{
    SetupChoices choices;
    if (json.isEmpty())
        return choices;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(SetupChoicesError{"(document)"});
    Members members(document.object());
    members.read("step", choices.step, stepIds);
    choices.reportUris = members.texts("rua");
    QByteArray mode = toId(choices.mode);
    members.read("mode", mode);
    choices.mode = policyModeFromId(mode).value_or(choices.mode);
    members.read("max_age", choices.maxAge);
    members.read("own_mx", choices.ownMxLines);
    for (const QByteArray &text : members.texts("mx")) {
        if (const auto line = MxPattern::fromText(text))
            choices.mxLines.append(*line);
        else
            members.fail("mx");
    }
    members.read("policy_decided", choices.policyDecided);
    members.read("id", choices.policyId);
    members.read("id_of", choices.policyOfId);
    choices.proposed = members.texts("proposed");
    members.read("dns_host", choices.dnsHost);
    members.read("hosting", choices.hosting);
    members.read("hosting_at", choices.hostingAt);
    choices.possessions = members.texts("has");
    members.read("tls_rpt_said", choices.tlsReportRecordSaidUtc);
    members.read("host_said", choices.policyHostSaidUtc);
    members.read("record_said", choices.policyRecordSaidUtc);
    for (size_t index = 0; index < handedOverKeys.size(); ++index)
        members.read(handedOverKeys[index], choices.handedOverUtc[index]);
    if (!members.wrong().isEmpty())
        return failure(SetupChoicesError{members.wrong()});
    return choices;
}

SetupChoices joined(SetupChoices stored, const SetupChoices &later)
{
    const SetupChoices first;
    const auto take = [&](auto member) {
        if (later.*member != first.*member)
            stored.*member = later.*member;
    };
    take(&SetupChoices::step);
    take(&SetupChoices::reportUris);
    take(&SetupChoices::mode);
    take(&SetupChoices::maxAge);
    take(&SetupChoices::ownMxLines);
    take(&SetupChoices::mxLines);
    take(&SetupChoices::policyDecided);
    take(&SetupChoices::dnsHost);
    take(&SetupChoices::hosting);
    for (auto answer = later.hostingAt.cbegin(); answer != later.hostingAt.cend(); ++answer)
        stored.hostingAt.insert(answer.key(), answer.value());
    take(&SetupChoices::possessions);
    take(&SetupChoices::tlsReportRecordSaidUtc);
    take(&SetupChoices::policyHostSaidUtc);
    take(&SetupChoices::policyRecordSaidUtc);
    for (size_t index = 0; index < later.handedOverUtc.size(); ++index) {
        if (later.handedOverUtc[index].isValid())
            stored.handedOverUtc[index] = later.handedOverUtc[index];
    }
    if (stored.policyId.isEmpty()) {
        stored.policyId = later.policyId;
        stored.policyOfId = later.policyOfId;
        stored.proposed = later.proposed;
    }
    return stored;
}

QByteArray joinedDocuments(const QByteArray &stored, const QByteArray &later)
{
    const auto before = setupChoicesFromJson(stored);
    const auto after = setupChoicesFromJson(later);
    return before && after ? toJson(joined(*before, *after)) : later;
}

} // namespace postseal
