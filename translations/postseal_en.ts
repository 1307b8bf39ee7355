<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Concern</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@item of a list of names</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>It fits the %n mail server(s) that DNS names for your domain.</source>
        <translation>
            <numerusform>It fits the %n mail server that DNS names for your domain.</numerusform>
            <numerusform>It fits the %n mail servers that DNS names for your domain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mail server(s)</source>
        <extracomment>mx.found (%1: domain, %2: count)</extracomment>
        <translation>
            <numerusform>%1 has %n mail server</numerusform>
            <numerusform>%1 has %n mail servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was not complete after %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>The file was not complete after %n second. Senders may wait up to 60 seconds, and then they find no policy.</numerusform>
            <numerusform>The file was not complete after %n seconds. Senders may wait up to 60 seconds, and then they find no policy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>No answer came within %n second. Senders may wait up to 60 seconds, and then they find no policy.</numerusform>
            <numerusform>No answer came within %n seconds. Senders may wait up to 60 seconds, and then they find no policy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The web server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>The web server at %2 uses %3. Its certificate is valid for %n more day.</numerusform>
            <numerusform>The web server at %2 uses %3. Its certificate is valid for %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the web server at %2 is valid for %n more day(s), until %4. After that date senders can no longer load your policy.</source>
        <translation>
            <numerusform>The certificate of the web server at %2 is valid for %n more day, until %4. After that date senders can no longer load your policy.</numerusform>
            <numerusform>The certificate of the web server at %2 is valid for %n more days, until %4. After that date senders can no longer load your policy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s), and 32 is the limit. Senders pass over the record, so mail to you is not protected.</source>
        <translation>
            <numerusform>It has %n character, and 32 is the limit. Senders pass over the record, so mail to you is not protected.</numerusform>
            <numerusform>It has %n characters, and 32 is the limit. Senders pass over the record, so mail to you is not protected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>The server at %2 uses %3. Its certificate is valid for %n more day.</numerusform>
            <numerusform>The server at %2 uses %3. Its certificate is valid for %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server at %2 is valid for %n more day(s), until %4. After that date, in enforce mode, mail would be held back.</source>
        <translation>
            <numerusform>The certificate of the server at %2 is valid for %n more day, until %4. After that date, in enforce mode, mail would be held back.</numerusform>
            <numerusform>The certificate of the server at %2 is valid for %n more days, until %4. After that date, in enforce mode, mail would be held back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about what it left out: %n mail server(s).</source>
        <translation>
            <numerusform>Nothing is known about what it left out: %n mail server.</numerusform>
            <numerusform>Nothing is known about what it left out: %n mail servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your name servers already give a new answer. DNS resolvers may use the old one for up to %n more second(s).</source>
        <translation>
            <numerusform>Your name servers already give a new answer. DNS resolvers may use the old one for up to %n more second.</numerusform>
            <numerusform>Your name servers already give a new answer. DNS resolvers may use the old one for up to %n more seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>About %n minute.</numerusform>
            <numerusform>About %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; on %n day(s)</source>
        <translation>
            <numerusform>%1; on %n day</numerusform>
            <numerusform>%1; on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 session(s)</source>
        <translation>
            <numerusform>0 of %1 session</numerusform>
            <numerusform>0 of %1 sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in testing mode</source>
        <translation>
            <numerusform>%n day in testing mode</numerusform>
            <numerusform>%n days in testing mode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed session(s)</source>
        <translation>
            <numerusform>%n failed session</numerusform>
            <numerusform>%n failed sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be tested for %n day(s)</source>
        <translation>
            <numerusform>To be tested for %n day</numerusform>
            <numerusform>To be tested for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::CheckView</name>
    <message numerus="yes">
        <source>%n thing(s) to fix now: your policy is enforced.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n thing to fix now: your policy is enforced.</numerusform>
            <numerusform>%n things to fix now: your policy is enforced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n thing to fix before you enforce.</numerusform>
            <numerusform>%n things to fix before you enforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out from here.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n thing could not be found out from here.</numerusform>
            <numerusform>%n things could not be found out from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is broken. %n thing(s) could be better.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Nothing is broken. %n thing could be better.</numerusform>
            <numerusform>Nothing is broken. %n things could be better.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::DesktopNotice</name>
    <message numerus="yes">
        <source>%n domain(s) need something from you</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n domain needs something from you</numerusform>
            <numerusform>%n domains need something from you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::DomainBar</name>
    <message numerus="yes">
        <source>%n domain(s) in the list</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n domain in the list</numerusform>
            <numerusform>%n domains in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::DomainPage</name>
    <message numerus="yes">
        <source>Mail servers found: %n.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n mail server found.</numerusform>
            <numerusform>%n mail servers found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::DomainRow</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n thing to fix</numerusform>
            <numerusform>%n things to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n thing could not be found out</numerusform>
            <numerusform>%n things could not be found out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%1 session</numerusform>
            <numerusform>%1 sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>@status sessions</comment>
        <translation>
            <numerusform>%1 failed</numerusform>
            <numerusform>%1 failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::DomainTable</name>
    <message numerus="yes">
        <source>Reports, %n day(s)</source>
        <comment>@title:column</comment>
        <translation>
            <numerusform>Reports, %n day</numerusform>
            <numerusform>Reports, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::ImportAccountCard</name>
    <message numerus="yes">
        <source>%n new report(s) stored.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n new report stored.</numerusform>
            <numerusform>%n new reports stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>@info reports</comment>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) held no report that can be read.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n file held no report that can be read.</numerusform>
            <numerusform>%n files held no report that can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>@info files</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::MailServerTable</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::MailServersPage</name>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce. You can go on with testing.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n thing to fix before you enforce. You can go on with testing.</numerusform>
            <numerusform>%n things to fix before you enforce. You can go on with testing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPage</name>
    <message numerus="yes">
        <source>%n mail server(s) are missing in the policy.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n mail server is missing in the policy.</numerusform>
            <numerusform>%n mail servers are missing in the policy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::ReportsPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 encrypted sessions, %2. %n report(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 encrypted sessions, %2. %n report</numerusform>
            <numerusform>%1 encrypted sessions, %2. %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s).</source>
        <comment>@info end of a sentence</comment>
        <translation>
            <numerusform>on %n day.</numerusform>
            <numerusform>on %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of failing are not shown.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n more way of failing is not shown.</numerusform>
            <numerusform>%n more ways of failing are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::ReportsView</name>
    <message numerus="yes">
        <source>%n report(s) are stored.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n report is stored.</numerusform>
            <numerusform>%n reports are stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::SeenText</name>
    <message numerus="yes">
        <source>Checked %n second(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Checked %n second ago in %1 s</numerusform>
            <numerusform>Checked %n seconds ago in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Checked %n minute ago in %1 s</numerusform>
            <numerusform>Checked %n minutes ago in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n hour(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Checked %n hour ago in %1 s</numerusform>
            <numerusform>Checked %n hours ago in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message numerus="yes">
        <source>In your list, from the file: %n domain(s)</source>
        <comment>@title</comment>
        <translation>
            <numerusform>In your list, from the file: %n domain</numerusform>
            <numerusform>In your list, from the file: %n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n check(s),</source>
        <comment>@info first part: checks, reports</comment>
        <translation>
            <numerusform>New: %n check,</numerusform>
            <numerusform>New: %n checks,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s).</source>
        <comment>@info second part</comment>
        <translation>
            <numerusform>%n report.</numerusform>
            <numerusform>%n reports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::StartPage</name>
    <message numerus="yes">
        <source>%n domain(s) need something from you.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n domain needs something from you.</numerusform>
            <numerusform>%n domains need something from you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::StepPage</name>
    <message numerus="yes">
        <source>And %n more finding(s) of the same or lesser weight.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>And %n more finding of the same or lesser weight.</numerusform>
            <numerusform>And %n more findings of the same or lesser weight.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::TrayIcon</name>
    <message numerus="yes">
        <source>Postseal: %n domain(s) need something from you</source>
        <comment>@info:tooltip</comment>
        <translation>
            <numerusform>Postseal: %n domain needs something from you</numerusform>
            <numerusform>Postseal: %n domains need something from you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::VerificationReport</name>
    <message numerus="yes">
        <source>%n address(es) of the mail servers encrypt, with a certificate that proves whose they are.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n address of the mail servers encrypts, with a certificate that proves whose it is.</numerusform>
            <numerusform>%n addresses of the mail servers encrypt, with a certificate that proves whose they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This check was made %n day(s) before the report. Something else may hold by now.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>This check was made %n day before the report. Something else may hold by now.</numerusform>
            <numerusform>This check was made %n days before the report. Something else may hold by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are in the evidence.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n more line is in the evidence.</numerusform>
            <numerusform>%n more lines are in the evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not printed.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n earlier event is not printed.</numerusform>
            <numerusform>%n earlier events are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How %n more mail server(s) or addresses encrypt: there are too many to test all.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>How %n more mail server or address encrypts: there are too many to test all.</numerusform>
            <numerusform>How %n more mail servers or addresses encrypt: there are too many to test all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::Wizard</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
</TS>
