// SPDX-License-Identifier: Apache-2.0
#include "dns/AnswerReader.h"
#include "dns/DnsTransport.h"
#include "dns/DnssecLabZones.h"
#include "dns/DnssecValidator.h"
#include "support/TaskResult.h"

#include <QCoreApplication>

#include "fuzz/Target.h"

// The input is how a forger on the way changes the messages of a signed tree. Whatever he does:
// what validates is what the zones' owners signed.

namespace postseal {

namespace {

struct Question
{
    const char *name;
    RecordType type;
};

constexpr Question questions[] = {
    {"signed.test", RecordType::Mx},
    {"signed.test", RecordType::Txt},
    {"mx.signed.test", RecordType::A},
    {"_mta-sts.signed.test", RecordType::Txt},
    {"none.signed.test", RecordType::A},
    {"a.wild.signed.test", RecordType::Txt},
    {"hosted.signed.test", RecordType::A},
    {"hashed.test", RecordType::Mx},
    {"none.hashed.test", RecordType::A},
    {"mx.hashed.test", RecordType::Tlsa},
    {"a.wild.hashed.test", RecordType::Txt},
    {"x.old.signed.test", RecordType::A},
    {"customer.registry.test", RecordType::Mx},
    {"unsigned.test", RecordType::Mx},
    {"gone.signed.test", RecordType::A},
    {"empty.signed.test", RecordType::A},
};

/// One thing that the forger does to one of the messages, counted in the order in which they are
/// asked for.
struct Forgery
{
    enum Kind {
        FlipOctet,
        Cut,
        Replay, ///< the answer to another question
        Silence,
        Insert,
        Remove,
        kinds,
    };

    int message = 0;
    Kind kind = FlipOctet;
    int at = 0;
    int value = 0;
};

const DnssecLab &lab()
{
    static const std::unique_ptr<DnssecLab> made = [] {
        auto lab = std::make_unique<DnssecLab>();
        addUsualZones(*lab);
        lab->sign();
        return lab;
    }();
    return *made;
}

void forge(QByteArray &message, const Forgery &forgery, const QByteArray &other)
{
    const qsizetype at = message.isEmpty() ? 0 : forgery.at % message.size();
    switch (forgery.kind) {
    case Forgery::FlipOctet:
        if (!message.isEmpty())
            message[at] = char(message[at] ^ forgery.value);
        break;
    case Forgery::Cut:
        message.truncate(at);
        break;
    case Forgery::Replay:
        message = other.left(2) + message.mid(2, 0) + other.mid(2);
        break;
    case Forgery::Silence:
        message.clear();
        break;
    case Forgery::Insert:
        message.insert(at, char(forgery.value));
        break;
    case Forgery::Remove:
        message.remove(at, 1 + forgery.value % 64);
        break;
    case Forgery::kinds:
        break;
    }
}

/// The network with the forger in it.
class ForgedNetwork
{
public:
    explicit ForgedNetwork(QList<Forgery> forgeries)
        : m_forgeries(std::move(forgeries))
    { }

    DnsAnswer answer(const DomainName &name, RecordType type)
    {
        DnsAnswer given = lab().answer(name, type);
        const QByteArray before = given.message;
        for (const Forgery &forgery : std::as_const(m_forgeries)) {
            if (forgery.message == m_asked)
                forge(given.message,
                      forgery,
                      m_earlier.value(forgery.at % qMax(1, int(m_earlier.size()))));
        }
        m_earlier.append(before);
        ++m_asked;
        if (given.message.isEmpty())
            given.kind = AnswerKind::Silent;
        return given;
    }

    RawLookup lookup()
    {
        return
            [this](
                DomainName name, RecordType type, Deadline, StopToken) -> QCoro::Task<DnsAnswer> {
                DnsAnswer given = answer(name, type);
                co_return given;
            };
    }

private:
    QList<Forgery> m_forgeries;
    QByteArrayList m_earlier;
    int m_asked = 0;
};

MessageAnswer asRead(const DnsAnswer &given)
{
    DnsExchange exchange;
    exchange.outcome = DnsExchange::Outcome::Malformed;
    exchange.message = given.message;
    if (const auto reply = decodeReply(given.message)) {
        exchange.outcome = DnsExchange::Outcome::Reply;
        exchange.reply = *reply;
    }
    return readAnswer(exchange, given.name, given.type);
}

DnssecVerdict validated(DnssecValidator &validator, const DnsAnswer &answer)
{
    const auto result =
        test::start(validator.validate(answer, Deadline::in(std::chrono::seconds(20)), {}));
    for (int round = 0; !*result && round < 1000; ++round)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    fuzz::require(result->has_value(), "a validation ends");
    return **result;
}

/// What the program makes of the forged network, as NetworkResolver::queryValidated() does: a link
/// of an alias chain that is not in the message with its beginning is asked for, and validated by
/// itself.
struct Believed
{
    DnsAnswer answer;
    DnssecVerdict verdict;
};

Believed ask(ForgedNetwork &network, const DomainName &name, RecordType type)
{
    static const QByteArray anchors = lab().trustAnchors();
    const StillClock clock;
    DnssecValidator validator(network.lookup(), anchors, clock);
    DnsAnswer given = network.answer(name, type);
    MessageAnswer part = asRead(given);
    Believed believed{part.answer, validated(validator, given)};
    while (part.chainLeavesMessage && believed.answer.kind == AnswerKind::NoData
           && believed.verdict.state == DnssecState::Secure) {
        given = network.answer(believed.answer.finalName(), type);
        part = asRead(given);
        believed.answer = joinChain(believed.answer, part.answer);
        believed.verdict = validated(validator, given);
    }
    return believed;
}

/// Whether both say the same, as far as anybody looks at it.
bool saySame(const DnsAnswer &a, const DnsAnswer &b)
{
    return a.kind == b.kind && addresses(a) == addresses(b) && txtRecords(a) == txtRecords(b)
        && mxRecords(a).size() == mxRecords(b).size()
        && (mxRecords(a).isEmpty() || mxRecords(a).first().host == mxRecords(b).first().host);
}

} // namespace

void fuzz::tryInput(const QByteArray &octets)
{
    Choices choices(octets);
    const Question &question = questions[choices.octet() % int(std::size(questions))];
    const DomainName name = DomainName::literal(question.name);
    QList<Forgery> forgeries;
    while (!choices.isEmpty() && forgeries.size() < 8) {
        forgeries.append({choices.octet() % 12,
                          Forgery::Kind(choices.octet() % Forgery::kinds),
                          choices.below(4096),
                          choices.octet()});
    }

    ForgedNetwork network(forgeries);
    const auto [read, verdict] = ask(network, name, question.type);
    require((verdict.state == DnssecState::Secure) == verdict.reason.isEmpty(),
            "what is not secure has a reason");

    const DnsAnswer genuine = asRead(lab().answer(name, question.type)).answer;
    if (forgeries.isEmpty())
        require(verdict.state == DnssecState::Secure || verdict.state == DnssecState::Insecure,
                "the truth validates");
    if (verdict.state == DnssecState::Secure)
        require(saySame(read, genuine), "what validates is what was signed");
    const bool isUnsigned = question.type == RecordType::Mx && !name.toAscii().startsWith("signed")
        && !name.toAscii().startsWith("hashed");
    require(isUnsigned || verdict.state != DnssecState::Insecure,
            "a signed zone is never taken for an unsigned one");
}

} // namespace postseal
