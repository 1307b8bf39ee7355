// SPDX-License-Identifier: Apache-2.0
// Sentences for the step policy: the HTTP answer, up to the first look at the body.
#include "wording/FindingSentences.h"

namespace postseal {

namespace {

// One block a finding, laid out for people who write.
// clang-format off
constexpr FindingSentences policyAnswerRows[] = {
    {FindingCode::PolicyGood,
     //: policy.good (%1: domain, %2: mode)
     QT_TRANSLATE_NOOP("Findings", "The policy file of %1 is correct"),
     QT_TRANSLATE_NOOP("Findings", "Senders can load and understand it. Its mode is “%2”."),
     nothingToDo},
    {FindingCode::PolicyRedirect,
     //: policy.redirect (%1: host, %2: status, %3: target)
     QT_TRANSLATE_NOOP("Findings", "%1 sends senders on to another address"),
     QT_TRANSLATE_NOOP("Findings",
                       "Instead of the file it gives a redirect (status %2) to %3. Senders must "
                       "not follow it, so they find no policy there."),
     QT_TRANSLATE_NOOP("Findings",
                       "Serve the file at https://%1/.well-known/mta-sts.txt itself. Switch off "
                       "redirects to www or to your main site for this name.")},
    {FindingCode::PolicyNotFound,
     //: policy.not-found (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "There is no policy file on %1"),
     QT_TRANSLATE_NOOP("Findings",
                       "The web server at %2 says that the file does not exist (status 404). "
                       "Senders cannot load your policy. Those with a stored copy keep to it, all "
                       "others deliver as if you had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Put the file mta-sts.txt into the folder .well-known on that web server. "
                       "Some programs hide or leave out folders that begin with a dot.")},
    {FindingCode::PolicyHttpStatus,
     //: policy.http-status (%1: host, %2: status)
     QT_TRANSLATE_NOOP("Findings", "%1 does not hand out the policy file"),
     QT_TRANSLATE_NOOP("Findings",
                       "The web server answered with status %2 instead of 200. Senders cannot "
                       "load your policy. Those with a stored copy keep to it, all others deliver "
                       "as if you had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Look at the settings for this file. Often the cause is a protection "
                       "against robots, a password or a maintenance page.")},
    {FindingCode::PolicyHttpSyntax,
     //: policy.http-syntax (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "What answers at %1 is not a web server"),
     QT_TRANSLATE_NOOP("Findings",
                       "The answer from %2 cannot be read (HTTP). Senders cannot load your "
                       "policy. Those with a stored copy keep to it, all others deliver as if you "
                       "had none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Make sure that port 443 of this address leads to a web server.")},
    {FindingCode::PolicyTooLarge,
     //: policy.too-large (%1: host, %2: limit)
     QT_TRANSLATE_NOOP("Findings", "The policy file is far too large"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders stop reading after about 64 kilobytes, and then use nothing of "
                       "it. So they find no policy."),
     QT_TRANSLATE_NOOP("Findings",
                       "Look at what is served there. A policy file is only a few lines long.")},
    {FindingCode::PolicyTimeout,
     //: policy.timeout (%1: host, %2: seconds)
     QT_TRANSLATE_NOOP("Findings", "%1 sends the policy file too slowly"),
     QT_TRANSLATE_N_NOOP("Findings",
                         "The file was not complete after %n second(s). Senders may wait up to 60 "
                         "seconds, and then they find no policy."),
     QT_TRANSLATE_NOOP("Findings",
                       "Find out why the web server is so slow. With “--timeout 60” this check "
                       "waits as long as senders do."),
     2},
    {FindingCode::PolicyNoAnswer,
     //: policy.no-answer (%1: host, %2: seconds)
     QT_TRANSLATE_NOOP("Findings", "%1 accepts the connection and then sends nothing"),
     QT_TRANSLATE_N_NOOP("Findings",
                         "No answer came within %n second(s). Senders may wait up to 60 seconds, "
                         "and then they find no policy."),
     QT_TRANSLATE_NOOP("Findings",
                       "Look for the cause in the log of the web server. With “--timeout 60” this "
                       "check waits as long as senders do."),
     2},
    {FindingCode::PolicyClosedEarly,
     //: policy.closed-early (%1: host, %2: address)
     QT_TRANSLATE_NOOP("Findings", "%1 hangs up before the policy file is complete"),
     QT_TRANSLATE_NOOP("Findings",
                       "The answer from %2 ended too early. Senders do not use half a file, so "
                       "they find no policy."),
     QT_TRANSLATE_NOOP("Findings",
                       "Look for the cause in the log of the web server. The length that it "
                       "announces may also be wrong.")},
    {FindingCode::PolicyEncoded,
     //: policy.encoded (%1: host, %2: encoding)
     QT_TRANSLATE_NOOP("Findings", "%1 sends the policy file in a packed form"),
     QT_TRANSLATE_NOOP("Findings",
                       "It uses “%2” although nobody asked for it (content encoding). Senders may "
                       "not unpack it, and then they find no policy."),
     QT_TRANSLATE_NOOP("Findings", "Switch off compression for this file on the web server.")},
    {FindingCode::PolicyAddressesDiffer,
     //: policy.addresses-differ (%1: host, %2: addresses)
     QT_TRANSLATE_NOOP("Findings", "The addresses of %1 give different policy files"),
     QT_TRANSLATE_NOOP("Findings",
                       "These addresses do not all give the same file: %2. Which policy a sender "
                       "gets is left to chance."),
     QT_TRANSLATE_NOOP("Findings",
                       "Put the same file on all servers, or remove wrong addresses from DNS.")},
    {FindingCode::PolicyMediaTypeHtml,
     //: policy.media-type-html (%1: host, %2: media type)
     QT_TRANSLATE_NOOP("Findings", "The policy file is served as a web page"),
     QT_TRANSLATE_NOOP("Findings",
                       "The web server calls the file “%2” instead of “text/plain” (media type). "
                       "Many senders then do not use it."),
     QT_TRANSLATE_NOOP("Findings",
                       "Set the type of this file to text/plain. If a browser shows a web page at "
                       "this address, put the policy file in its place.")},
    {FindingCode::PolicyMediaTypeOther,
     //: policy.media-type-other (%1: host, %2: media type)
     QT_TRANSLATE_NOOP("Findings", "The policy file is served with an unusual type"),
     QT_TRANSLATE_NOOP("Findings",
                       "The web server calls the file “%2” instead of “text/plain” (media type). "
                       "Some senders then do not use it."),
     QT_TRANSLATE_NOOP("Findings", "Set the type of this file to text/plain on the web server.")},
    {FindingCode::PolicyMediaTypeMissing,
     //: policy.media-type-missing (%1: host)
     QT_TRANSLATE_NOOP("Findings", "The policy file is served without a type"),
     QT_TRANSLATE_NOOP("Findings",
                       "The web server should call the file “text/plain” (media type). Some "
                       "senders do not use it otherwise."),
     QT_TRANSLATE_NOOP("Findings", "Set the type of this file to text/plain on the web server.")},
    {FindingCode::PolicyEmpty,
     //: policy.empty (%1: file)
     QT_TRANSLATE_NOOP("Findings", "The policy file is empty"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders find no policy in it. Those with a stored copy keep to it, all "
                       "others deliver as if you had none."),
     QT_TRANSLATE_NOOP("Findings", "Upload the policy file again.")},
    {FindingCode::PolicyIsWebPage,
     //: policy.is-web-page (%1: file)
     QT_TRANSLATE_NOOP("Findings", "There is a web page where the policy file should be"),
     QT_TRANSLATE_NOOP("Findings",
                       "Senders find no policy in it. Some web servers show their start page for "
                       "every address, or a page that keeps robots out."),
     QT_TRANSLATE_NOOP("Findings",
                       "Put the file mta-sts.txt into the folder .well-known. Switch off the rule "
                       "that shows a page for every address.")},
};
// clang-format on

} // namespace

std::span<const FindingSentences> policyAnswerSentences()
{
    return policyAnswerRows;
}

} // namespace postseal
