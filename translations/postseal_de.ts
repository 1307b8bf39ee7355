<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Concern</name>
    <message>
        <source>No policy can be used, and senders may keep the old one until %1</source>
        <translation>Keine Richtlinie ist nutzbar, und Absender behalten die alte eventuell bis zum %1</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>Richtlinie oder Eintrag ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>Not in the policy: %1</source>
        <translation>Fehlt in der Richtlinie: %1</translation>
    </message>
    <message>
        <source>Does not encrypt as it should: %1</source>
        <translation>Verschlüsselt nicht wie gewünscht: %1</translation>
    </message>
    <message>
        <source>“%1” since %2, and nobody decided so here</source>
        <translation>„%1“ seit dem %2, und hier hat das niemand entschieden</translation>
    </message>
    <message>
        <source>Another policy since %1, not made here</source>
        <translation>Andere Richtlinie seit dem %1, nicht hier erstellt</translation>
    </message>
    <message>
        <source>Senders report failures</source>
        <translation>Absender melden Fehler</translation>
    </message>
    <message>
        <source>The certificate ends soon: %1</source>
        <translation>Das Zertifikat läuft bald ab: %1</translation>
    </message>
    <message>
        <source>No report has come in since %1</source>
        <translation>Seit dem %1 ist kein Bericht eingegangen</translation>
    </message>
    <message>
        <source>Does not report any more: %1</source>
        <translation>Sendet keine Berichte mehr: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>DNS</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Test of a mail server</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Prüfung eines Mailservers</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>Report mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Berichtspostfach</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@item of a list of names</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom Postseal has connected to since it was started</source>
        <comment>@title</comment>
        <translation>Mit wem sich Postseal seit dem Start verbunden hat</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <comment>@info</comment>
        <translation>Noch mit niemandem.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>@title:column of connections</comment>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>To</source>
        <comment>@title:column of connections</comment>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@title:column of connections</comment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title:column of connections</comment>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>@title:column of connections</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Sign-in to the mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Anmeldung am Postfach</translation>
    </message>
</context>
<context>
    <name>Domains</name>
    <message>
        <source>Type your mail domain, for example example.com.</source>
        <translation>Geben Sie Ihre E-Mail-Domain ein, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Type the part of your mail address after the @ sign, for example example.com.</source>
        <translation>„%1“ ist keine Domain. Geben Sie den Teil Ihrer E-Mail-Adresse nach dem @-Zeichen ein, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>“%1” is only one part of a domain. Type the whole domain, for example example.com.</source>
        <translation>„%1“ ist nur ein Teil einer Domain. Geben Sie die ganze Domain ein, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>“%1” is an IP address. Type the part of your mail address after the @ sign instead.</source>
        <translation>„%1“ ist eine IP-Adresse. Geben Sie stattdessen den Teil Ihrer E-Mail-Adresse nach dem @-Zeichen ein.</translation>
    </message>
    <message>
        <source>“%1” is too long for a domain. Type your domain without anything else.</source>
        <translation>„%1“ ist zu lang für eine Domain. Geben Sie nur Ihre Domain ein, sonst nichts.</translation>
    </message>
    <message>
        <source>Under “%1” anybody can have a domain, so it is not yours alone. Add your own name in front of it.</source>
        <translation>Unter „%1“ kann jeder eine Domain haben, sie gehört also nicht Ihnen allein. Stellen Sie Ihren eigenen Namen voran.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 could not be tested to the end</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>%1 konnte nicht vollständig getestet werden</translation>
    </message>
    <message>
        <source>The time for this check ran out first. Nothing is known to be wrong.</source>
        <translation>Die Zeit für diese Prüfung war vorher abgelaufen. Es ist kein Fehler bekannt.</translation>
    </message>
    <message>
        <source>Check again. With “--timeout 60” the check may take longer.</source>
        <translation>Prüfen Sie noch einmal. Mit „--timeout 60“ darf die Prüfung länger dauern.</translation>
    </message>
    <message>
        <source>The policy covers every mail server of %1</source>
        <extracomment>coverage.good (%1: domain, %2: count)</extracomment>
        <translation>Die Richtlinie deckt alle Mailserver von %1 ab</translation>
    </message>
    <message numerus="yes">
        <source>It fits the %n mail server(s) that DNS names for your domain.</source>
        <translation>
            <numerusform>Sie passt zu dem %n Mailserver, den das DNS für Ihre Domain nennt.</numerusform>
            <numerusform>Sie passt zu den %n Mailservern, die das DNS für Ihre Domain nennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy does not cover the mail server %1</source>
        <extracomment>coverage.mx-not-covered (%1: host, %2: entries)</extracomment>
        <translation>Die Richtlinie deckt den Mailserver %1 nicht ab</translation>
    </message>
    <message>
        <source>The policy lists only: %2. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Die Richtlinie nennt nur: %2. Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender diesen Server nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>Add the line “mx: %1” to the policy file. Then change the id of the policy record.</source>
        <translation>Fügen Sie der Richtliniendatei die Zeile „mx: %1“ hinzu. Ändern Sie danach die ID des Richtlinieneintrags.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1</source>
        <extracomment>coverage.wildcard-too-deep (%1: host, %2: entry)</extracomment>
        <translation>Die Richtlinienzeile „%2“ deckt den Mailserver %1 nicht ab</translation>
    </message>
    <message>
        <source>The star stands for exactly one part of a name, and this name has more (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Das Sternchen steht für genau einen Teil eines Namens, und dieser Name hat mehr Teile (Platzhalter). Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender diesen Server nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1 itself</source>
        <extracomment>coverage.wildcard-apex (%1: host, %2: entry)</extracomment>
        <translation>Die Richtlinienzeile „%2“ deckt den Mailserver %1 selbst nicht ab</translation>
    </message>
    <message>
        <source>The star stands for exactly one more part in front of the name (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Das Sternchen steht für genau einen weiteren Teil vor dem Namen (Platzhalter). Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender diesen Server nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>No mail server of yours fits the policy line “%1”</source>
        <extracomment>coverage.entry-unused (%1: entry)</extracomment>
        <translation>Keiner Ihrer Mailserver passt zur Richtlinienzeile „%1“</translation>
    </message>
    <message>
        <source>This does no harm. It is even right while you prepare a move to a new mail provider.</source>
        <translation>Das schadet nicht. Es ist sogar richtig, wenn Sie gerade einen Wechsel zu einem neuen E-Mail-Anbieter vorbereiten.</translation>
    </message>
    <message>
        <source>Remove the line if you no longer use such a server. Then change the id of the policy record.</source>
        <translation>Entfernen Sie die Zeile, wenn Sie einen solchen Server nicht mehr verwenden. Ändern Sie danach die ID des Richtlinieneintrags.</translation>
    </message>
    <message>
        <source>The policy covers none of the mail servers of %1</source>
        <extracomment>coverage.none-match (%1: domain)</extracomment>
        <translation>Die Richtlinie deckt keinen der Mailserver von %1 ab</translation>
    </message>
    <message>
        <source>In testing mode mail still arrives. In enforce mode senders that follow MTA-STS could not deliver to you at all. Their mail would wait and be returned after some days.</source>
        <translation>Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce könnten Absender, die sich an MTA-STS halten, Ihnen gar nichts mehr zustellen. Ihre E-Mails würden warten und nach einigen Tagen zurückgeschickt.</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1</source>
        <extracomment>mode.none (%1: domain)</extracomment>
        <translation>MTA-STS ist für %1 abgeschaltet</translation>
    </message>
    <message>
        <source>The policy itself says so (mode none). Senders deliver mail to you without its protection.</source>
        <translation>Das steht so in der Richtlinie selbst (Modus none). Absender stellen Ihnen E-Mails ohne diesen Schutz zu.</translation>
    </message>
    <message>
        <source>To use MTA-STS, publish a policy in testing mode first.</source>
        <translation>Wenn Sie MTA-STS nutzen möchten, veröffentlichen Sie zuerst eine Richtlinie im Modus testing.</translation>
    </message>
    <message>
        <source>MTA-STS is being tried out for %1</source>
        <extracomment>mode.testing (%1: domain)</extracomment>
        <translation>MTA-STS wird für %1 erprobt</translation>
    </message>
    <message>
        <source>Senders deliver mail in any case, and report problems if you ask for reports (testing mode). So mail to you is not protected yet.</source>
        <translation>Absender stellen E-Mails in jedem Fall zu und melden Probleme, wenn Sie Berichte anfordern (Modus testing). E-Mails an Sie sind also noch nicht geschützt.</translation>
    </message>
    <message>
        <source>Read the TLS reports for at least two weeks. When they show no problems, change the mode to enforce and give the policy record a new id.</source>
        <translation>Lesen Sie mindestens zwei Wochen lang die TLS-Berichte. Wenn sie keine Probleme zeigen, stellen Sie den Modus auf enforce um und geben Sie dem Richtlinieneintrag eine neue ID.</translation>
    </message>
    <message>
        <source>MTA-STS is in force for %1</source>
        <extracomment>mode.enforce (%1: domain)</extracomment>
        <translation>MTA-STS ist für %1 in Kraft</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver to you only over encrypted connections, to servers with a good certificate (enforce mode).</source>
        <translation>Absender, die MTA-STS kennen, stellen Ihnen E-Mails nur über verschlüsselte Verbindungen zu, und nur an Server mit gültigem Zertifikat (Modus enforce).</translation>
    </message>
    <message>
        <source>%1 has not reached the mode that you asked for</source>
        <extracomment>mode.not-as-required (%1: domain, %2: mode, %3: required)</extracomment>
        <translation>%1 hat den gewünschten Modus nicht erreicht</translation>
    </message>
    <message>
        <source>The mode is %2. You asked for %3.</source>
        <translation>Der Modus ist %2. Gewünscht war %3.</translation>
    </message>
    <message>
        <source>Mend the other points first. Then change the mode in the policy file, and give the policy record a new id.</source>
        <translation>Beheben Sie zuerst die anderen Punkte. Ändern Sie danach den Modus in der Richtliniendatei und geben Sie dem Richtlinieneintrag eine neue ID.</translation>
    </message>
    <message>
        <source>%1 does not use DANE</source>
        <extracomment>dane.absent (%1: domain)</extracomment>
        <translation>%1 verwendet DANE nicht</translation>
    </message>
    <message>
        <source>DANE is another way to protect incoming mail, and needs signed DNS (DNSSEC). MTA-STS works without it.</source>
        <translation>DANE ist ein weiterer Weg, eingehende E-Mails zu schützen, und setzt signiertes DNS voraus (DNSSEC). MTA-STS funktioniert auch ohne DANE.</translation>
    </message>
    <message>
        <source>The DANE record of %1 fits its certificate</source>
        <extracomment>dane.good (%1: host, %2: record)</extracomment>
        <translation>Der DANE-Eintrag von %1 passt zum Zertifikat</translation>
    </message>
    <message>
        <source>Senders that know DANE deliver to this server over protected connections. This record fits: %2.</source>
        <translation>Absender, die DANE kennen, stellen an diesen Server über geschützte Verbindungen zu. Dieser Eintrag passt: %2.</translation>
    </message>
    <message>
        <source>The DANE record of %1 does not fit its certificate</source>
        <extracomment>dane.mismatch (%1: host, %2: address)</extracomment>
        <translation>Der DANE-Eintrag von %1 passt nicht zum Zertifikat</translation>
    </message>
    <message>
        <source>The server at %2 shows another certificate than DNS announces (TLSA record). Senders that know DANE do not deliver to it, whatever your MTA-STS mode is.</source>
        <translation>Der Server unter %2 zeigt ein anderes Zertifikat, als das DNS ankündigt (TLSA-Eintrag). Absender, die DANE kennen, stellen ihm nichts zu, gleich welcher MTA-STS-Modus gilt.</translation>
    </message>
    <message>
        <source>Publish a record for the present certificate now. Next time, publish the new record before you change the certificate.</source>
        <translation>Veröffentlichen Sie jetzt einen Eintrag für das aktuelle Zertifikat. Veröffentlichen Sie beim nächsten Mal den neuen Eintrag, bevor Sie das Zertifikat wechseln.</translation>
    </message>
    <message>
        <source>The certificate of %1 fits its DANE record, but is for a different name</source>
        <extracomment>dane.name-mismatch (%1: host, %2: address)</extracomment>
        <translation>Das Zertifikat von %1 passt zum DANE-Eintrag, gilt aber für einen anderen Namen</translation>
    </message>
    <message>
        <source>The record names a certificate authority, so the name must fit as well (usage 2). Senders that know DANE do not deliver to the server at %2.</source>
        <translation>Der Eintrag nennt eine Zertifizierungsstelle, deshalb muss auch der Name passen (Verwendung 2). Absender, die DANE kennen, stellen dem Server unter %2 nichts zu.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1, or publish a record for exactly this certificate.</source>
        <translation>Bitten Sie Ihren E-Mail-Anbieter um ein Zertifikat auf den Namen %1, oder veröffentlichen Sie einen Eintrag für genau dieses Zertifikat.</translation>
    </message>
    <message>
        <source>A DANE record of %1 cannot be used for mail</source>
        <extracomment>dane.unusable (%1: host, %2: record)</extracomment>
        <translation>Ein DANE-Eintrag von %1 ist für E-Mails nicht verwendbar</translation>
    </message>
    <message>
        <source>Senders pass over this record: %2. For mail only the kinds that begin with 2 or 3 count (certificate usage).</source>
        <translation>Absender übergehen diesen Eintrag: %2. Für E-Mails zählen nur die Arten, die mit 2 oder 3 beginnen (Zertifikatsverwendung).</translation>
    </message>
    <message>
        <source>Publish a record of the kind “3 1 1” instead, or remove this one.</source>
        <translation>Veröffentlichen Sie stattdessen einen Eintrag der Art „3 1 1“, oder entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>The DANE record of %1 has no effect</source>
        <extracomment>dane.unsigned (%1: host)</extracomment>
        <translation>Der DANE-Eintrag von %1 ist wirkungslos</translation>
    </message>
    <message>
        <source>The DNS for this server is not signed (DNSSEC). Senders pass over the record. It does no harm.</source>
        <translation>Das DNS dieses Servers ist nicht signiert (DNSSEC). Absender übergehen den Eintrag. Das schadet nicht.</translation>
    </message>
    <message>
        <source>Sign the DNS of that domain, or remove the record.</source>
        <translation>Signieren Sie das DNS dieser Domain, oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be compared with a certificate</source>
        <extracomment>dane.not-tested (%1: host)</extracomment>
        <translation>Der DANE-Eintrag von %1 konnte mit keinem Zertifikat verglichen werden</translation>
    </message>
    <message>
        <source>No certificate of this server could be seen from here. Nothing is known to be wrong with the record.</source>
        <translation>Von hier aus war kein Zertifikat dieses Servers zu sehen. Ein Fehler im Eintrag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check again when the server can be reached. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Prüfen Sie noch einmal, wenn der Server erreichbar ist. Sie können auch „postseal-cli check“ mit Ihrer Domain auf einem Server an einem anderen Ort ausführen.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be looked up</source>
        <extracomment>dane.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>Der DANE-Eintrag von %1 konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Senders that know DANE may hold mail back while this question has no proper answer.</source>
        <translation>Die Antwort des DNS lautete: %2. Solange diese Frage keine ordentliche Antwort bekommt, halten Absender, die DANE kennen, E-Mails eventuell zurück.</translation>
    </message>
    <message>
        <source>Ask whoever runs the DNS of that server to repair it. A question for a record that does not exist must get a proper answer too.</source>
        <translation>Bitten Sie den Betreiber des DNS für diesen Server, es in Ordnung zu bringen. Auch eine Frage nach einem Eintrag, den es nicht gibt, muss eine ordentliche Antwort bekommen.</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right</source>
        <extracomment>dnssec.bogus (%1: name, %2: reason)</extracomment>
        <translation>Die DNS-Signaturen von %1 stimmen nicht</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair the signatures. After a change of provider, the old DS record at your registrar is the usual cause.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die Signaturen in Ordnung zu bringen. Nach einem Anbieterwechsel liegt es meist am alten DS-Eintrag bei Ihrem Registrar.</translation>
    </message>
    <message>
        <source>Whether the DNS of %1 is signed could not be found out</source>
        <extracomment>dnssec.indeterminate (%1: domain, %2: reason)</extracomment>
        <translation>Ob das DNS von %1 signiert ist, ließ sich nicht feststellen</translation>
    </message>
    <message>
        <source>Check again later, or from another network.</source>
        <translation>Prüfen Sie später noch einmal oder aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The DNS resolver says that the DNS of %1 is signed correctly</source>
        <extracomment>dnssec.resolver-says (%1: domain)</extracomment>
        <translation>Laut DNS-Resolver ist das DNS von %1 korrekt signiert</translation>
    </message>
    <message>
        <source>Postseal did not verify this itself, so it is hearsay (AD bit).</source>
        <translation>Postseal hat das nicht selbst überprüft, es stammt also aus zweiter Hand (AD-Bit).</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mail server(s)</source>
        <extracomment>mx.found (%1: domain, %2: count)</extracomment>
        <translation>
            <numerusform>%1 hat %n Mailserver</numerusform>
            <numerusform>%1 hat %n Mailserver</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail to your domain is delivered to the servers that DNS names for it (MX records).</source>
        <translation>E-Mails an Ihre Domain werden den Servern zugestellt, die das DNS für sie nennt (MX-Einträge).</translation>
    </message>
    <message>
        <source>%1 says that it accepts no mail</source>
        <extracomment>mx.null-mx (%1: domain)</extracomment>
        <translation>%1 nimmt nach eigener Angabe keine E-Mails an</translation>
    </message>
    <message>
        <source>Senders return mail to this domain at once (null MX). That is right for a domain without mailboxes. MTA-STS has nothing to protect there.</source>
        <translation>Absender schicken E-Mails an diese Domain sofort zurück (Null-MX). Für eine Domain ohne Postfächer ist das richtig. MTA-STS hat dort nichts zu schützen.</translation>
    </message>
    <message>
        <source>If you want to receive mail at this domain, replace this record with the names of your mail servers. Otherwise leave it as it is.</source>
        <translation>Wenn Sie unter dieser Domain E-Mails empfangen möchten, ersetzen Sie diesen Eintrag durch die Namen Ihrer Mailserver. Andernfalls lassen Sie ihn, wie er ist.</translation>
    </message>
    <message>
        <source>%1 says both that it accepts no mail and where to deliver it</source>
        <extracomment>mx.null-mx-mixed (%1: domain)</extracomment>
        <translation>%1 gibt an, keine E-Mails anzunehmen, und zugleich, wohin sie zuzustellen sind</translation>
    </message>
    <message>
        <source>One of your MX records says that you take no mail at all (null MX). Senders may then return mail to you at once.</source>
        <translation>Einer Ihrer MX-Einträge besagt, dass Sie überhaupt keine E-Mails annehmen (Null-MX). Absender schicken E-Mails an Sie dann eventuell sofort zurück.</translation>
    </message>
    <message>
        <source>Remove the MX record that consists of a single dot. If you want no mail, remove all the others instead.</source>
        <translation>Entfernen Sie den MX-Eintrag, der nur aus einem Punkt besteht. Wenn Sie keine E-Mails möchten, entfernen Sie stattdessen alle anderen.</translation>
    </message>
    <message>
        <source>%1 names no mail server, so senders try the address of the domain itself</source>
        <extracomment>mx.implicit (%1: domain)</extracomment>
        <translation>%1 nennt keinen Mailserver, daher versuchen Absender es bei der Adresse der Domain selbst</translation>
    </message>
    <message>
        <source>Without an MX record senders deliver to the address of the domain, which often belongs to your website (implicit MX). A change of web host can then cut off your mail.</source>
        <translation>Ohne MX-Eintrag stellen Absender an die Adresse der Domain zu, die oft zu Ihrer Website gehört (impliziter MX). Ein Wechsel des Webhosters kann Sie dann von E-Mails abschneiden.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server.</source>
        <translation>Veröffentlichen Sie einen MX-Eintrag mit dem Namen Ihres Mailservers.</translation>
    </message>
    <message>
        <source>%1 has no mail server</source>
        <extracomment>mx.no-mail-server (%1: domain)</extracomment>
        <translation>%1 hat keinen Mailserver</translation>
    </message>
    <message>
        <source>DNS has neither an MX record nor an address for this domain. Mail to you cannot be delivered and is returned to the sender.</source>
        <translation>Im DNS gibt es für diese Domain weder einen MX-Eintrag noch eine Adresse. E-Mails an Sie können nicht zugestellt werden und gehen an den Absender zurück.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server. Your mail provider tells you that name.</source>
        <translation>Veröffentlichen Sie einen MX-Eintrag mit dem Namen Ihres Mailservers. Den Namen nennt Ihnen Ihr E-Mail-Anbieter.</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <extracomment>mx.domain-not-found (%1: domain)</extracomment>
        <translation>%1 gibt es im DNS nicht</translation>
    </message>
    <message>
        <source>Nobody can reach this domain by mail or on the web (NXDOMAIN).</source>
        <translation>Niemand kann diese Domain per E-Mail oder im Web erreichen (NXDOMAIN).</translation>
    </message>
    <message>
        <source>Check the spelling. If it is right, ask your registrar whether the domain has lapsed or has no name servers.</source>
        <translation>Prüfen Sie die Schreibweise. Wenn sie stimmt, fragen Sie Ihren Registrar, ob die Domain erloschen ist oder keine Nameserver hat.</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up</source>
        <extracomment>mx.lookup-refused (%1: domain, %2: answer)</extracomment>
        <translation>Die Mailserver von %1 konnten nicht abgefragt werden</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, use another DNS resolver or ask your DNS provider.</source>
        <translation>Prüfen Sie in ein paar Minuten noch einmal. Wenn es dabei bleibt, nutzen Sie einen anderen DNS-Resolver oder fragen Sie Ihren DNS-Anbieter.</translation>
    </message>
    <message>
        <source>Nobody answered the question for the mail servers of %1</source>
        <extracomment>mx.lookup-silent (%1: domain)</extracomment>
        <translation>Niemand hat auf die Frage nach den Mailservern von %1 geantwortet</translation>
    </message>
    <message>
        <source>No DNS server answered in time. The cause may be the network of this computer. So nothing is known to be wrong with your domain.</source>
        <translation>Kein DNS-Server hat rechtzeitig geantwortet. Das kann am Netzwerk dieses Computers liegen. Ein Fehler bei Ihrer Domain ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>Make sure that this computer is online, and check again. If other domains work, ask your DNS provider.</source>
        <translation>Vergewissern Sie sich, dass dieser Computer online ist, und prüfen Sie noch einmal. Wenn es bei anderen Domains funktioniert, fragen Sie Ihren DNS-Anbieter.</translation>
    </message>
    <message>
        <source>The DNS alias of %1 leads nowhere</source>
        <extracomment>mx.lookup-loop (%1: domain)</extracomment>
        <translation>Der DNS-Alias von %1 führt ins Leere</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot find your mail servers, so mail to you is returned.</source>
        <translation>Der Name verweist im Kreis oder über zu viele Schritte auf andere Namen (CNAME-Schleife). Absender finden Ihre Mailserver nicht, daher gehen E-Mails an Sie zurück.</translation>
    </message>
    <message>
        <source>Remove the alias in your DNS, or point it at a name that exists.</source>
        <translation>Entfernen Sie den Alias in Ihrem DNS, oder lassen Sie ihn auf einen vorhandenen Namen zeigen.</translation>
    </message>
    <message>
        <source>%1 has more mail servers than this check looks at</source>
        <extracomment>mx.too-many (%1: domain, %2: left out)</extracomment>
        <translation>%1 hat mehr Mailserver, als diese Prüfung betrachtet</translation>
    </message>
    <message>
        <source>Remove MX records that you do not need. A domain rarely needs more than a few mail servers.</source>
        <translation>Entfernen Sie MX-Einträge, die Sie nicht brauchen. Eine Domain braucht selten mehr als ein paar Mailserver.</translation>
    </message>
    <message>
        <source>The mail server %1 is written as an IP address</source>
        <extracomment>mx.target-is-address (%1: host)</extracomment>
        <translation>Der Mailserver %1 ist als IP-Adresse angegeben</translation>
    </message>
    <message>
        <source>An MX record must hold a name. Many senders do not deliver to an address written there, and no MTA-STS policy can match it.</source>
        <translation>Ein MX-Eintrag muss einen Namen enthalten. Viele Absender stellen nicht an eine dort eingetragene Adresse zu, und keine MTA-STS-Richtlinie kann zu ihr passen.</translation>
    </message>
    <message>
        <source>Give the server a name such as mail.example.com. Put that name into the MX record.</source>
        <translation>Geben Sie dem Server einen Namen wie mail.example.com. Tragen Sie diesen Namen in den MX-Eintrag ein.</translation>
    </message>
    <message>
        <source>The mail server name %1 is an alias of %2</source>
        <extracomment>mx.target-is-alias (%1: host, %2: target)</extracomment>
        <translation>Der Mailservername %1 ist ein Alias von %2</translation>
    </message>
    <message>
        <source>An MX record should name a server directly, not through an alias (CNAME). Some senders refuse an alias. Your policy and the certificate must carry the name %1 as long as it stands there.</source>
        <translation>Ein MX-Eintrag sollte einen Server direkt nennen, nicht über einen Alias (CNAME). Manche Absender lehnen einen Alias ab. Solange der Name %1 dort steht, müssen Ihre Richtlinie und das Zertifikat ihn enthalten.</translation>
    </message>
    <message>
        <source>Make sure that the certificate of the server carries the name %2, and add %2 to your policy. Then put %2 into the MX record.</source>
        <translation>Vergewissern Sie sich, dass das Zertifikat des Servers den Namen %2 enthält, und nehmen Sie %2 in Ihre Richtlinie auf. Tragen Sie danach %2 in den MX-Eintrag ein.</translation>
    </message>
    <message>
        <source>“%1” is not a name that a mail server can have</source>
        <extracomment>mx.target-not-host-name (%1: host)</extracomment>
        <translation>„%1“ ist als Name eines Mailservers nicht möglich</translation>
    </message>
    <message>
        <source>Host names consist of letters, digits and hyphens. Many senders pass over any other name, and no policy line can match it.</source>
        <translation>Hostnamen bestehen aus Buchstaben, Ziffern und Bindestrichen. Viele Absender übergehen jeden anderen Namen, und keine Richtlinienzeile kann zu ihm passen.</translation>
    </message>
    <message>
        <source>Correct the MX record so that it holds the proper name of your mail server.</source>
        <translation>Korrigieren Sie den MX-Eintrag, sodass er den richtigen Namen Ihres Mailservers enthält.</translation>
    </message>
    <message>
        <source>The mail server %1 does not exist in DNS</source>
        <extracomment>mx.target-not-found (%1: host)</extracomment>
        <translation>Den Mailserver %1 gibt es im DNS nicht</translation>
    </message>
    <message>
        <source>Senders pass over this server. If it is your only one, mail to you waits and is returned after some days.</source>
        <translation>Absender übergehen diesen Server. Wenn er Ihr einziger ist, warten E-Mails an Sie und werden nach einigen Tagen zurückgeschickt.</translation>
    </message>
    <message>
        <source>Remove the MX record if the server is gone. Otherwise correct the name, or publish an address for it.</source>
        <translation>Entfernen Sie den MX-Eintrag, wenn es den Server nicht mehr gibt. Andernfalls korrigieren Sie den Namen oder veröffentlichen eine Adresse für ihn.</translation>
    </message>
    <message>
        <source>The mail server %1 has no address</source>
        <extracomment>mx.target-no-address (%1: host)</extracomment>
        <translation>Der Mailserver %1 hat keine Adresse</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders pass over this server.</source>
        <translation>Den Namen gibt es, aber im DNS steht für ihn weder eine IPv4- noch eine IPv6-Adresse. Absender übergehen diesen Server.</translation>
    </message>
    <message>
        <source>Publish the address of the server (A or AAAA record), or remove the MX record.</source>
        <translation>Veröffentlichen Sie die Adresse des Servers (A- oder AAAA-Eintrag), oder entfernen Sie den MX-Eintrag.</translation>
    </message>
    <message>
        <source>The address of the mail server %1 could not be looked up</source>
        <extracomment>mx.target-lookup-failed (%1: host)</extracomment>
        <translation>Die Adresse des Mailservers %1 konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>The DNS servers gave no usable answer. Whether this server works could not be found out.</source>
        <translation>Die DNS-Server gaben keine brauchbare Antwort. Ob dieser Server funktioniert, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, ask whoever runs the DNS of that server.</source>
        <translation>Prüfen Sie in ein paar Minuten noch einmal. Wenn es dabei bleibt, fragen Sie den Betreiber des DNS für diesen Server.</translation>
    </message>
    <message>
        <source>The mail server %1 has an address that only works inside a network</source>
        <extracomment>mx.address-not-public (%1: host, %2: address)</extracomment>
        <translation>Der Mailserver %1 hat eine Adresse, die nur innerhalb eines Netzwerks funktioniert</translation>
    </message>
    <message>
        <source>The address %2 is private or reserved, so senders on the internet cannot reach it. It was tested all the same.</source>
        <translation>Die Adresse %2 ist privat oder reserviert, daher können Absender im Internet sie nicht erreichen. Sie wurde trotzdem getestet.</translation>
    </message>
    <message>
        <source>Publish the public address of the server, unless this is a test network.</source>
        <translation>Veröffentlichen Sie die öffentliche Adresse des Servers, sofern dies kein Testnetzwerk ist.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the mail servers of %1</source>
        <extracomment>mx.servers-disagree (%1: domain, %2: servers)</extracomment>
        <translation>Ihre Nameserver sind sich über die Mailserver von %1 nicht einig</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may deliver to other servers than you expect.</source>
        <translation>Diese Nameserver geben nicht alle dieselbe Antwort: %2. Manche Absender stellen eventuell an andere Server zu, als Sie erwarten.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to bring all name servers to the same state. Right after a change this often passes by itself within an hour.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, alle Nameserver auf denselben Stand zu bringen. Kurz nach einer Änderung erledigt sich das oft innerhalb einer Stunde von selbst.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer</source>
        <extracomment>dns.server-silent (%1: server, %2: address)</extracomment>
        <translation>Der Nameserver %1 antwortet nicht</translation>
    </message>
    <message>
        <source>It was asked at the address %2. Lookups of your domain take longer, and they go unanswered when your other name servers are down too.</source>
        <translation>Er wurde unter der Adresse %2 gefragt. Abfragen zu Ihrer Domain dauern länger, und sie bleiben unbeantwortet, wenn auch Ihre anderen Nameserver ausfallen.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair this name server or to remove it.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, diesen Nameserver in Ordnung zu bringen oder zu entfernen.</translation>
    </message>
    <message>
        <source>The name server %1 does not know your domain</source>
        <extracomment>dns.server-lame (%1: server, %2: address)</extracomment>
        <translation>Der Nameserver %1 kennt Ihre Domain nicht</translation>
    </message>
    <message>
        <source>It is listed for your domain, but the server at %2 does not answer for it (lame delegation). Some lookups of your domain are slow or get no answer.</source>
        <translation>Er ist für Ihre Domain eingetragen, aber der Server unter %2 ist nicht für sie zuständig (Lame Delegation). Manche Abfragen zu Ihrer Domain sind langsam oder bekommen keine Antwort.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to set up your domain on it, or remove it from the list at your registrar.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, Ihre Domain dort einzurichten, oder streichen Sie ihn aus der Liste bei Ihrem Registrar.</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked directly</source>
        <extracomment>dns.authoritative-unreachable (%1: domain)</extracomment>
        <translation>Die Nameserver von %1 konnten nicht direkt gefragt werden</translation>
    </message>
    <message>
        <source>The network of this computer probably allows only its own DNS resolver. The answers shown come from that resolver. They may be older than what your name servers say now.</source>
        <translation>Das Netzwerk dieses Computers lässt wahrscheinlich nur seinen eigenen DNS-Resolver zu. Die gezeigten Antworten stammen von diesem Resolver. Sie sind eventuell älter als das, was Ihre Nameserver jetzt sagen.</translation>
    </message>
    <message>
        <source>After a change in DNS, check again later or from another network.</source>
        <translation>Prüfen Sie nach einer Änderung im DNS später noch einmal oder aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Wait until then, and check again.</source>
        <translation>Warten Sie so lange, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The policy file of %1 is correct</source>
        <extracomment>policy.good (%1: domain, %2: mode)</extracomment>
        <translation>Die Richtliniendatei von %1 ist korrekt</translation>
    </message>
    <message>
        <source>Senders can load and understand it. Its mode is “%2”.</source>
        <translation>Absender können sie laden und verstehen. Ihr Modus ist „%2“.</translation>
    </message>
    <message>
        <source>%1 sends senders on to another address</source>
        <extracomment>policy.redirect (%1: host, %2: status, %3: target)</extracomment>
        <translation>%1 leitet Absender an eine andere Adresse weiter</translation>
    </message>
    <message>
        <source>Instead of the file it gives a redirect (status %2) to %3. Senders must not follow it, so they find no policy there.</source>
        <translation>Statt der Datei kommt eine Weiterleitung (Status %2) zu %3. Absender dürfen ihr nicht folgen und finden deshalb dort keine Richtlinie.</translation>
    </message>
    <message>
        <source>Serve the file at https://%1/.well-known/mta-sts.txt itself. Switch off redirects to www or to your main site for this name.</source>
        <translation>Stellen Sie die Datei direkt unter https://%1/.well-known/mta-sts.txt bereit. Schalten Sie für diesen Namen Weiterleitungen zu www oder zu Ihrer Hauptseite ab.</translation>
    </message>
    <message>
        <source>There is no policy file on %1</source>
        <extracomment>policy.not-found (%1: host, %2: address)</extracomment>
        <translation>Auf %1 gibt es keine Richtliniendatei</translation>
    </message>
    <message>
        <source>The web server at %2 says that the file does not exist (status 404). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Der Webserver unter %2 meldet, dass es die Datei nicht gibt (Status 404). Absender können Ihre Richtlinie nicht laden. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known on that web server. Some programs hide or leave out folders that begin with a dot.</source>
        <translation>Legen Sie die Datei mta-sts.txt auf diesem Webserver in den Ordner .well-known. Manche Programme verbergen Ordner, die mit einem Punkt beginnen, oder lassen sie aus.</translation>
    </message>
    <message>
        <source>%1 does not hand out the policy file</source>
        <extracomment>policy.http-status (%1: host, %2: status)</extracomment>
        <translation>%1 gibt die Richtliniendatei nicht heraus</translation>
    </message>
    <message>
        <source>The web server answered with status %2 instead of 200. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Der Webserver hat mit Status %2 statt 200 geantwortet. Absender können Ihre Richtlinie nicht laden. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Look at the settings for this file. Often the cause is a protection against robots, a password or a maintenance page.</source>
        <translation>Sehen Sie sich die Einstellungen für diese Datei an. Oft liegt es an einem Schutz gegen Bots, einem Passwort oder einer Wartungsseite.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a web server</source>
        <extracomment>policy.http-syntax (%1: host, %2: address)</extracomment>
        <translation>Was unter %1 antwortet, ist kein Webserver</translation>
    </message>
    <message>
        <source>The answer from %2 cannot be read (HTTP). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Die Antwort von %2 ist nicht lesbar (HTTP). Absender können Ihre Richtlinie nicht laden. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Make sure that port 443 of this address leads to a web server.</source>
        <translation>Vergewissern Sie sich, dass Port 443 dieser Adresse zu einem Webserver führt.</translation>
    </message>
    <message>
        <source>Senders stop reading after about 64 kilobytes, and then use nothing of it. So they find no policy.</source>
        <translation>Nach etwa 64 Kilobyte hören Absender auf zu lesen und verwenden dann gar nichts davon. Sie finden also keine Richtlinie.</translation>
    </message>
    <message>
        <source>%1 sends the policy file too slowly</source>
        <extracomment>policy.timeout (%1: host, %2: seconds)</extracomment>
        <translation>%1 sendet die Richtliniendatei zu langsam</translation>
    </message>
    <message numerus="yes">
        <source>The file was not complete after %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>Die Datei war nach %n Sekunde nicht vollständig. Absender warten bis zu 60 Sekunden, danach finden sie keine Richtlinie.</numerusform>
            <numerusform>Die Datei war nach %n Sekunden nicht vollständig. Absender warten bis zu 60 Sekunden, danach finden sie keine Richtlinie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out why the web server is so slow. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Finden Sie heraus, warum der Webserver so langsam ist. Mit „--timeout 60“ wartet diese Prüfung so lange wie die Absender.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then sends nothing</source>
        <extracomment>policy.no-answer (%1: host, %2: seconds)</extracomment>
        <translation>%1 nimmt die Verbindung an und sendet dann nichts</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>Innerhalb von %n Sekunde kam keine Antwort. Absender warten bis zu 60 Sekunden, danach finden sie keine Richtlinie.</numerusform>
            <numerusform>Innerhalb von %n Sekunden kam keine Antwort. Absender warten bis zu 60 Sekunden, danach finden sie keine Richtlinie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Suchen Sie die Ursache im Protokoll des Webservers. Mit „--timeout 60“ wartet diese Prüfung so lange wie die Absender.</translation>
    </message>
    <message>
        <source>%1 hangs up before the policy file is complete</source>
        <extracomment>policy.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 bricht die Verbindung ab, bevor die Richtliniendatei vollständig ist</translation>
    </message>
    <message>
        <source>The answer from %2 ended too early. Senders do not use half a file, so they find no policy.</source>
        <translation>Die Antwort von %2 endete zu früh. Eine halbe Datei verwenden Absender nicht, sie finden also keine Richtlinie.</translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. The length that it announces may also be wrong.</source>
        <translation>Suchen Sie die Ursache im Protokoll des Webservers. Auch die angekündigte Länge kann falsch sein.</translation>
    </message>
    <message>
        <source>%1 sends the policy file in a packed form</source>
        <extracomment>policy.encoded (%1: host, %2: encoding)</extracomment>
        <translation>%1 sendet die Richtliniendatei in gepackter Form</translation>
    </message>
    <message>
        <source>It uses “%2” although nobody asked for it (content encoding). Senders may not unpack it, and then they find no policy.</source>
        <translation>Verwendet wird „%2“, obwohl niemand danach gefragt hat (Content-Encoding). Absender entpacken die Datei eventuell nicht und finden dann keine Richtlinie.</translation>
    </message>
    <message>
        <source>Switch off compression for this file on the web server.</source>
        <translation>Schalten Sie auf dem Webserver die Komprimierung für diese Datei ab.</translation>
    </message>
    <message>
        <source>The addresses of %1 give different policy files</source>
        <extracomment>policy.addresses-differ (%1: host, %2: addresses)</extracomment>
        <translation>Die Adressen von %1 liefern unterschiedliche Richtliniendateien</translation>
    </message>
    <message>
        <source>These addresses do not all give the same file: %2. Which policy a sender gets is left to chance.</source>
        <translation>Diese Adressen liefern nicht alle dieselbe Datei: %2. Welche Richtlinie ein Absender bekommt, ist dem Zufall überlassen.</translation>
    </message>
    <message>
        <source>Put the same file on all servers, or remove wrong addresses from DNS.</source>
        <translation>Legen Sie dieselbe Datei auf alle Server, oder entfernen Sie falsche Adressen aus dem DNS.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Many senders then do not use it.</source>
        <translation>Der Webserver bezeichnet die Datei als „%2“ statt als „text/plain“ (Medientyp). Viele Absender verwenden sie dann nicht.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain. If a browser shows a web page at this address, put the policy file in its place.</source>
        <translation>Stellen Sie den Typ dieser Datei auf text/plain ein. Wenn ein Browser unter dieser Adresse eine Webseite zeigt, legen Sie an deren Stelle die Richtliniendatei ab.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Some senders then do not use it.</source>
        <translation>Der Webserver bezeichnet die Datei als „%2“ statt als „text/plain“ (Medientyp). Manche Absender verwenden sie dann nicht.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain on the web server.</source>
        <translation>Stellen Sie auf dem Webserver den Typ dieser Datei auf text/plain ein.</translation>
    </message>
    <message>
        <source>The web server should call the file “text/plain” (media type). Some senders do not use it otherwise.</source>
        <translation>Der Webserver sollte die Datei als „text/plain“ bezeichnen (Medientyp). Sonst verwenden manche Absender sie nicht.</translation>
    </message>
    <message>
        <source>The policy file is empty</source>
        <extracomment>policy.empty (%1: file)</extracomment>
        <translation>Die Richtliniendatei ist leer</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Absender finden darin keine Richtlinie. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Upload the policy file again.</source>
        <translation>Laden Sie die Richtliniendatei noch einmal hoch.</translation>
    </message>
    <message>
        <source>There is a web page where the policy file should be</source>
        <extracomment>policy.is-web-page (%1: file)</extracomment>
        <translation>Wo die Richtliniendatei sein sollte, ist eine Webseite</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Some web servers show their start page for every address, or a page that keeps robots out.</source>
        <translation>Absender finden darin keine Richtlinie. Manche Webserver zeigen unter jeder Adresse ihre Startseite oder eine Seite, die Bots fernhält.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known. Switch off the rule that shows a page for every address.</source>
        <translation>Legen Sie die Datei mta-sts.txt in den Ordner .well-known. Schalten Sie die Regel ab, die unter jeder Adresse eine Seite zeigt.</translation>
    </message>
    <message>
        <source>The policy file begins with an invisible mark</source>
        <extracomment>policy.bom (%1: file)</extracomment>
        <translation>Die Richtliniendatei beginnt mit einem unsichtbaren Zeichen</translation>
    </message>
    <message>
        <source>A text editor has put it there (byte order mark). Most senders then do not recognise the first line, and use nothing of the file.</source>
        <translation>Ein Texteditor hat es dort eingefügt (Byte Order Mark). Die meisten Absender erkennen dann die erste Zeile nicht und verwerfen die ganze Datei.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”.</source>
        <translation>Speichern Sie die Datei neu als „UTF-8 ohne BOM“.</translation>
    </message>
    <message>
        <source>The policy file is saved in the wrong text encoding</source>
        <extracomment>policy.utf-16 (%1: file)</extracomment>
        <translation>Die Richtliniendatei ist in der falschen Textkodierung gespeichert</translation>
    </message>
    <message>
        <source>It uses two bytes for each character (UTF-16). Senders cannot read it, so they find no policy.</source>
        <translation>Sie verwendet zwei Bytes für jedes Zeichen (UTF-16). Absender können sie nicht lesen und finden deshalb keine Richtlinie.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is empty</source>
        <extracomment>policy.blank-line (%1: line)</extracomment>
        <translation>Zeile %1 der Richtliniendatei ist leer</translation>
    </message>
    <message>
        <source>Empty lines are not allowed in a policy. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>Leerzeilen sind in einer Richtlinie nicht erlaubt. Manche Absender verwerfen deswegen die ganze Datei, andere stört es nicht.</translation>
    </message>
    <message>
        <source>Delete the empty line. There must be none at the end of the file either.</source>
        <translation>Löschen Sie die Leerzeile. Auch am Ende der Datei darf keine stehen.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is a comment</source>
        <extracomment>policy.comment (%1: line)</extracomment>
        <translation>Zeile %1 der Richtliniendatei ist ein Kommentar</translation>
    </message>
    <message>
        <source>A policy has no comments. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>In einer Richtlinie gibt es keine Kommentare. Manche Absender verwerfen deswegen die ganze Datei, andere stört es nicht.</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>Löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file begins with a space</source>
        <extracomment>policy.leading-space (%1: line)</extracomment>
        <translation>Zeile %1 der Richtliniendatei beginnt mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>Each line must begin with its keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>Jede Zeile muss mit ihrem Schlüsselwort beginnen. Manche Absender verwerfen wegen des Leerzeichens die ganze Datei, andere stört es nicht.</translation>
    </message>
    <message>
        <source>Delete the space at the beginning of the line.</source>
        <translation>Löschen Sie das Leerzeichen am Anfang der Zeile.</translation>
    </message>
    <message>
        <source>There is a space between “%1” and its colon</source>
        <extracomment>policy.space-before-colon (%1: key)</extracomment>
        <translation>Zwischen „%1“ und dem Doppelpunkt steht ein Leerzeichen</translation>
    </message>
    <message>
        <source>The colon must follow right after the keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>Der Doppelpunkt muss direkt auf das Schlüsselwort folgen. Manche Absender verwerfen wegen des Leerzeichens die ganze Datei, andere stört es nicht.</translation>
    </message>
    <message>
        <source>Delete the space before the colon.</source>
        <translation>Löschen Sie das Leerzeichen vor dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has no colon</source>
        <extracomment>policy.no-colon (%1: line)</extracomment>
        <translation>In Zeile %1 der Richtliniendatei fehlt der Doppelpunkt</translation>
    </message>
    <message>
        <source>Each line must be of the form “keyword: value”. Some senders use nothing of the file because of such a line.</source>
        <translation>Jede Zeile muss die Form „Schlüsselwort: Wert“ haben. Manche Absender verwerfen wegen einer solchen Zeile die ganze Datei.</translation>
    </message>
    <message>
        <source>Correct the line, or delete it.</source>
        <translation>Korrigieren oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>“%1” is followed by an equals sign instead of a colon</source>
        <extracomment>policy.equals-sign (%1: key)</extracomment>
        <translation>Auf „%1“ folgt ein Gleichheitszeichen statt eines Doppelpunkts</translation>
    </message>
    <message>
        <source>Senders do not understand the line, so the policy is incomplete for them.</source>
        <translation>Absender verstehen die Zeile nicht, die Richtlinie ist für sie also unvollständig.</translation>
    </message>
    <message>
        <source>Write a colon after “%1” instead of the equals sign.</source>
        <translation>Schreiben Sie nach „%1“ einen Doppelpunkt statt des Gleichheitszeichens.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has an outdated line end</source>
        <extracomment>policy.bare-cr (%1: line)</extracomment>
        <translation>Zeile %1 der Richtliniendatei hat ein veraltetes Zeilenende</translation>
    </message>
    <message>
        <source>It ends like lines of very old Macintosh files (bare CR). Most senders see one long line and use nothing of the file.</source>
        <translation>Sie endet wie die Zeilen sehr alter Macintosh-Dateien (nur CR). Die meisten Absender sehen eine einzige lange Zeile und verwerfen die ganze Datei.</translation>
    </message>
    <message>
        <source>Save the file again with Windows or Unix line ends.</source>
        <translation>Speichern Sie die Datei neu mit Windows- oder Unix-Zeilenenden.</translation>
    </message>
    <message>
        <source>There is an unusual space beside “%1”</source>
        <extracomment>policy.non-ascii-space (%1: key, %2: character)</extracomment>
        <translation>Neben „%1“ steht ein ungewöhnliches Leerzeichen</translation>
    </message>
    <message>
        <source>The character %2 looks like a space but is none. It often comes from text copied out of a web page or a document. Senders take it as a part of the word.</source>
        <translation>Das Zeichen %2 sieht aus wie ein Leerzeichen, ist aber keines. Oft stammt es aus Text, der von einer Webseite oder aus einem Dokument kopiert wurde. Absender halten es für einen Teil des Wortes.</translation>
    </message>
    <message>
        <source>Delete the gap, and type an ordinary space.</source>
        <translation>Löschen Sie die Lücke und geben Sie ein normales Leerzeichen ein.</translation>
    </message>
    <message>
        <source>The value of “%1” is in quotation marks</source>
        <extracomment>policy.quotes (%1: key)</extracomment>
        <translation>Der Wert von „%1“ steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>Senders take the marks as a part of the value, and then do not understand it.</source>
        <translation>Absender halten die Anführungszeichen für einen Teil des Werts und verstehen ihn dann nicht.</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>Entfernen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains an invisible character</source>
        <extracomment>policy.control-character (%1: line, %2: character)</extracomment>
        <translation>Zeile %1 der Richtliniendatei enthält ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>The character is %2. Strict senders use nothing of the file because of it.</source>
        <translation>Das Zeichen ist %2. Strenge Absender verwerfen deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>Delete the line, and type it anew.</source>
        <translation>Löschen Sie die Zeile und geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains characters that cannot be read</source>
        <extracomment>policy.not-utf-8 (%1: line)</extracomment>
        <translation>Zeile %1 der Richtliniendatei enthält unlesbare Zeichen</translation>
    </message>
    <message>
        <source>They are not in the text encoding that senders expect (UTF-8). Strict senders use nothing of the file because of them.</source>
        <translation>Sie sind nicht in der Textkodierung, die Absender erwarten (UTF-8). Strenge Absender verwerfen deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”. A policy needs no letters beyond a to z.</source>
        <translation>Speichern Sie die Datei neu als „UTF-8 ohne BOM“. Eine Richtlinie braucht keine anderen Buchstaben als a bis z.</translation>
    </message>
    <message>
        <source>The lines of the policy file end in different ways</source>
        <extracomment>policy.mixed-line-ends (%1: file)</extracomment>
        <translation>Die Zeilen der Richtliniendatei enden unterschiedlich</translation>
    </message>
    <message>
        <source>Some end as in Windows, others as in Unix. The standard allows it, but at least one known program does not read such a file.</source>
        <translation>Einige enden wie in Windows, andere wie in Unix. Der Standard erlaubt das, aber mindestens ein bekanntes Programm liest eine solche Datei nicht.</translation>
    </message>
    <message>
        <source>Save the file again with Windows line ends in all lines (CRLF).</source>
        <translation>Speichern Sie die Datei neu und verwenden Sie in allen Zeilen Windows-Zeilenenden (CRLF).</translation>
    </message>
    <message>
        <source>“%1” in the policy file is probably a slip for “%2”</source>
        <extracomment>policy.near-miss-key (%1: key, %2: meant)</extracomment>
        <translation>„%1“ in der Richtliniendatei ist wahrscheinlich ein Versehen statt „%2“</translation>
    </message>
    <message>
        <source>Change “%1” to “%2”.</source>
        <translation>Ändern Sie „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file has capital letters</source>
        <extracomment>policy.key-case (%1: key, %2: meant)</extracomment>
        <translation>Das Schlüsselwort „%1“ in der Richtliniendatei enthält Großbuchstaben</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file means nothing to senders</source>
        <extracomment>policy.unknown-field (%1: key)</extracomment>
        <translation>Das Schlüsselwort „%1“ in der Richtliniendatei sagt Absendern nichts</translation>
    </message>
    <message>
        <source>Senders pass over the line. At least one known checking program does not accept a file with it.</source>
        <translation>Absender übergehen die Zeile. Mindestens ein bekanntes Prüfprogramm akzeptiert eine Datei mit ihr nicht.</translation>
    </message>
    <message>
        <source>Remove the line, unless you know what it is for.</source>
        <translation>Entfernen Sie die Zeile, es sei denn, Sie wissen, wozu sie dient.</translation>
    </message>
    <message>
        <source>The extra line “%1” in the policy file is not well formed</source>
        <extracomment>policy.field-syntax (%1: key)</extracomment>
        <translation>Die zusätzliche Zeile „%1“ in der Richtliniendatei ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>Senders do not need this line. Still, strict ones use nothing of the file because of it.</source>
        <translation>Absender brauchen diese Zeile nicht. Trotzdem verwerfen strenge Absender deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>“%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-field (%1: key, %2: used, %3: ignored)</extracomment>
        <translation>„%1“ steht mehrmals in der Richtliniendatei</translation>
    </message>
    <message>
        <source>Keep one of these lines, and delete the others.</source>
        <translation>Behalten Sie eine dieser Zeilen und löschen Sie die anderen.</translation>
    </message>
    <message>
        <source>The mail server “%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-mx (%1: mx)</extracomment>
        <translation>Der Mailserver „%1“ steht mehrmals in der Richtliniendatei</translation>
    </message>
    <message>
        <source>This does no harm.</source>
        <translation>Das schadet nicht.</translation>
    </message>
    <message>
        <source>You can delete all these lines but one.</source>
        <translation>Bis auf eine können Sie alle diese Zeilen löschen.</translation>
    </message>
    <message>
        <source>The policy file does not name its version</source>
        <extracomment>policy.version-missing (%1: file)</extracomment>
        <translation>Die Richtliniendatei nennt ihre Version nicht</translation>
    </message>
    <message>
        <source>The line “version: STSv1” is missing. Most senders use nothing of the file without it.</source>
        <translation>Die Zeile „version: STSv1“ fehlt. Ohne sie verwerfen die meisten Absender die ganze Datei.</translation>
    </message>
    <message>
        <source>Add “version: STSv1” as the first line of the file.</source>
        <translation>Fügen Sie „version: STSv1“ als erste Zeile der Datei ein.</translation>
    </message>
    <message>
        <source>Senders do not know the policy version “%1”</source>
        <extracomment>policy.version-wrong (%1: value)</extracomment>
        <translation>Absender kennen die Richtlinienversion „%1“ nicht</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Most senders use nothing of the file otherwise.</source>
        <translation>Die Version muss STSv1 sein, genau so geschrieben. Sonst verwerfen die meisten Absender die ganze Datei.</translation>
    </message>
    <message>
        <source>Change the line to “version: STSv1”.</source>
        <translation>Ändern Sie die Zeile in „version: STSv1“.</translation>
    </message>
    <message>
        <source>The policy version “%1” mixes up capital and small letters</source>
        <extracomment>policy.version-case (%1: value)</extracomment>
        <translation>Die Richtlinienversion „%1“ verwechselt Groß- und Kleinbuchstaben</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Many senders tell capital from small letters, and use nothing of the file.</source>
        <translation>Die Version muss STSv1 sein, genau so geschrieben. Viele Absender unterscheiden Groß- und Kleinbuchstaben und verwerfen die ganze Datei.</translation>
    </message>
    <message>
        <source>The policy file does not name its mode</source>
        <extracomment>policy.mode-missing (%1: file)</extracomment>
        <translation>Die Richtliniendatei nennt ihren Modus nicht</translation>
    </message>
    <message>
        <source>Without a mode senders do not know what to do. They use nothing of the file.</source>
        <translation>Ohne Modus wissen Absender nicht, was sie tun sollen. Sie verwerfen die ganze Datei.</translation>
    </message>
    <message>
        <source>Add the line “mode: testing”. Change it to “mode: enforce” when all is well.</source>
        <translation>Fügen Sie die Zeile „mode: testing“ hinzu. Ändern Sie sie in „mode: enforce“, wenn alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>“%1” is not a mode that senders know</source>
        <extracomment>policy.mode-wrong (%1: value, %2: meant)</extracomment>
        <translation>„%1“ ist kein Modus, den Absender kennen</translation>
    </message>
    <message>
        <source>The mode must be testing, enforce or none, in small letters. With any other word senders use nothing of the file.</source>
        <translation>Der Modus muss testing, enforce oder none sein, in Kleinbuchstaben. Bei jedem anderen Wort verwerfen Absender die ganze Datei.</translation>
    </message>
    <message>
        <source>The mode “%1” has capital letters</source>
        <extracomment>policy.mode-case (%1: value, %2: meant)</extracomment>
        <translation>Der Modus „%1“ enthält Großbuchstaben</translation>
    </message>
    <message>
        <source>The mode must be written in small letters. Most senders use nothing of the file otherwise.</source>
        <translation>Der Modus muss in Kleinbuchstaben geschrieben sein. Sonst verwerfen die meisten Absender die ganze Datei.</translation>
    </message>
    <message>
        <source>Change the line to “mode: %2”.</source>
        <translation>Ändern Sie die Zeile in „mode: %2“.</translation>
    </message>
    <message>
        <source>The policy file does not say how long it is valid</source>
        <extracomment>policy.max-age-missing (%1: file)</extracomment>
        <translation>Die Richtliniendatei sagt nicht, wie lange sie gilt</translation>
    </message>
    <message>
        <source>The line with the number of seconds is missing (max_age). Most senders use nothing of the file without it.</source>
        <translation>Die Zeile mit der Anzahl der Sekunden fehlt (max_age). Ohne sie verwerfen die meisten Absender die ganze Datei.</translation>
    </message>
    <message>
        <source>Add the line “max_age: 604800”, which stands for a week.</source>
        <translation>Fügen Sie die Zeile „max_age: 604800“ hinzu, das entspricht einer Woche.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds</source>
        <extracomment>policy.max-age-not-number (%1: value)</extracomment>
        <translation>„%1“ ist keine Anzahl von Sekunden</translation>
    </message>
    <message>
        <source>How long the policy is valid must be written in digits only (max_age). Strict senders use nothing of the file otherwise.</source>
        <translation>Die Gültigkeitsdauer der Richtlinie darf nur aus Ziffern bestehen (max_age). Sonst verwerfen strenge Absender die ganze Datei.</translation>
    </message>
    <message>
        <source>Write “max_age: 604800”, which stands for a week.</source>
        <translation>Schreiben Sie „max_age: 604800“, das entspricht einer Woche.</translation>
    </message>
    <message>
        <source>The number of seconds “%1” is too long</source>
        <extracomment>policy.max-age-too-many-digits (%1: value)</extracomment>
        <translation>Die Anzahl der Sekunden „%1“ ist zu lang</translation>
    </message>
    <message>
        <source>It may have ten digits at most (max_age). Strict senders use nothing of the file because of it.</source>
        <translation>Sie darf höchstens zehn Ziffern haben (max_age). Strenge Absender verwerfen deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>The policy is valid for more than a year</source>
        <extracomment>policy.max-age-too-large (%1: value)</extracomment>
        <translation>Die Richtlinie gilt länger als ein Jahr</translation>
    </message>
    <message>
        <source>The number %1 is above the limit of 31557600 seconds (max_age). Some senders use nothing of the file because of it.</source>
        <translation>Die Zahl %1 liegt über der Grenze von 31557600 Sekunden (max_age). Manche Absender verwerfen deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>Write a smaller number, for instance “max_age: 2592000”, which stands for thirty days.</source>
        <translation>Schreiben Sie eine kleinere Zahl, zum Beispiel „max_age: 2592000“, das entspricht dreißig Tagen.</translation>
    </message>
    <message>
        <source>The policy is valid for no time at all</source>
        <extracomment>policy.max-age-zero (%1: value)</extracomment>
        <translation>Die Gültigkeitsdauer der Richtlinie ist null</translation>
    </message>
    <message>
        <source>Senders do not keep it for later mail (max_age: %1), and some do not use it at all. So it protects little or nothing.</source>
        <translation>Absender behalten sie nicht für spätere E-Mails (max_age: %1), und manche verwenden sie gar nicht. Sie schützt also wenig oder nichts.</translation>
    </message>
    <message>
        <source>The policy is valid for a short time only</source>
        <extracomment>policy.max-age-short (%1: value)</extracomment>
        <translation>Die Richtlinie gilt nur kurze Zeit</translation>
    </message>
    <message>
        <source>Senders keep it for %1 seconds (max_age). Some large senders are said to pass over policies of less than a day. A short time also makes it easier for attackers to wait until the policy is forgotten.</source>
        <translation>Absender behalten sie %1 Sekunden lang (max_age). Einige große Absender sollen Richtlinien übergehen, die weniger als einen Tag gelten. Eine kurze Zeit macht es Angreifern auch leichter, abzuwarten, bis die Richtlinie vergessen ist.</translation>
    </message>
    <message>
        <source>You can let senders keep the policy for longer</source>
        <extracomment>policy.max-age-raise (%1: value)</extracomment>
        <translation>Sie können Absender die Richtlinie länger behalten lassen</translation>
    </message>
    <message>
        <source>They now keep it for %1 seconds (max_age). The longer they keep it, the better it protects you.</source>
        <translation>Zurzeit behalten sie die Richtlinie %1 Sekunden lang (max_age). Je länger sie sie behalten, desto besser schützt sie Sie.</translation>
    </message>
    <message>
        <source>When enforce mode has worked well for some weeks, write 1209600 or more, which stands for two weeks. Then change the id of the policy record.</source>
        <translation>Wenn der Modus enforce einige Wochen lang gut funktioniert hat, schreiben Sie 1209600 oder mehr, das entspricht zwei Wochen. Ändern Sie danach die ID des Richtlinieneintrags.</translation>
    </message>
    <message>
        <source>The policy host %1 answers with a good certificate</source>
        <extracomment>policy-host.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>Der Richtlinienserver %1 antwortet mit einem gültigen Zertifikat</translation>
    </message>
    <message numerus="yes">
        <source>The web server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>Der Webserver unter %2 verwendet %3. Sein Zertifikat ist noch %n Tag gültig.</numerusform>
            <numerusform>Der Webserver unter %2 verwendet %3. Sein Zertifikat ist noch %n Tage gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy host %1 does not exist</source>
        <extracomment>policy-host.missing (%1: host)</extracomment>
        <translation>Den Richtlinienserver %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Senders fetch your policy from a web server with this name. Without it they find no policy, and their mail to you is not protected.</source>
        <translation>Absender holen Ihre Richtlinie von einem Webserver mit diesem Namen. Ohne ihn finden sie keine Richtlinie, und ihre E-Mails an Sie sind nicht geschützt.</translation>
    </message>
    <message>
        <source>Set up web space for the policy file, and publish an address for %1.</source>
        <translation>Richten Sie Webspace für die Richtliniendatei ein und veröffentlichen Sie eine Adresse für %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has no address</source>
        <extracomment>policy-host.no-address (%1: host)</extracomment>
        <translation>Der Richtlinienserver %1 hat keine Adresse</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Den Namen gibt es, aber im DNS steht für ihn weder eine IPv4- noch eine IPv6-Adresse. Absender können Ihre Richtlinie nicht laden. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Publish the address of your web server for %1, or an alias to your hosting provider (A, AAAA or CNAME record).</source>
        <translation>Veröffentlichen Sie für %1 die Adresse Ihres Webservers oder einen Alias zu Ihrem Hosting-Anbieter (A-, AAAA- oder CNAME-Eintrag).</translation>
    </message>
    <message>
        <source>The policy host %1 could not be looked up</source>
        <extracomment>policy-host.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>Der Richtlinienserver %1 konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the policy host works could not be found out.</source>
        <translation>Die Antwort des DNS lautete: %2. Ob der Richtlinienserver funktioniert, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy host %1 leads nowhere</source>
        <extracomment>policy-host.alias-loop (%1: host)</extracomment>
        <translation>Der DNS-Alias des Richtlinienservers %1 führt ins Leere</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Der Name verweist im Kreis oder über zu viele Schritte auf andere Namen (CNAME-Schleife). Absender können Ihre Richtlinie nicht laden. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Point the alias at the name that your hosting provider gave you.</source>
        <translation>Lassen Sie den Alias auf den Namen zeigen, den Ihr Hosting-Anbieter Ihnen genannt hat.</translation>
    </message>
    <message>
        <source>The policy host %1 points to a name that does not exist</source>
        <extracomment>policy-host.alias-dangling (%1: host, %2: target)</extracomment>
        <translation>Der Richtlinienserver %1 verweist auf einen Namen, den es nicht gibt</translation>
    </message>
    <message>
        <source>The target %2 is gone, so senders cannot load your policy. A stranger might claim that name at the hosting provider and publish a policy in your place.</source>
        <translation>Das Ziel %2 gibt es nicht mehr, daher können Absender Ihre Richtlinie nicht laden. Ein Fremder könnte sich diesen Namen beim Hosting-Anbieter sichern und an Ihrer Stelle eine Richtlinie veröffentlichen.</translation>
    </message>
    <message>
        <source>Set up the site again at your hosting provider. If you have moved it, point the alias at the new name.</source>
        <translation>Richten Sie die Website bei Ihrem Hosting-Anbieter wieder ein. Wenn Sie umgezogen sind, lassen Sie den Alias auf den neuen Namen zeigen.</translation>
    </message>
    <message>
        <source>The policy host %1 is run at %2</source>
        <extracomment>policy-host.delegated (%1: host, %2: target)</extracomment>
        <translation>Der Richtlinienserver %1 wird bei %2 betrieben</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides about your policy. The certificate must still be for the name %1.</source>
        <translation>Der Name ist ein Alias, über Ihre Richtlinie entscheidet also der Betreiber von %2. Das Zertifikat muss trotzdem auf den Namen %1 lauten.</translation>
    </message>
    <message>
        <source>The policy host %1 has an address that only works inside a network</source>
        <extracomment>policy-host.address-not-public (%1: host, %2: address)</extracomment>
        <translation>Der Richtlinienserver %1 hat eine Adresse, die nur innerhalb eines Netzwerks funktioniert</translation>
    </message>
    <message>
        <source>Publish the public address of the web server, unless this is a test network.</source>
        <translation>Veröffentlichen Sie die öffentliche Adresse des Webservers, sofern dies kein Testnetzwerk ist.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv6 from this computer</source>
        <extracomment>policy-host.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>Der Richtlinienserver %1 konnte von diesem Computer aus nicht über IPv6 getestet werden</translation>
    </message>
    <message>
        <source>Your computer has no IPv6 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Ihr Computer hat keine IPv6-Verbindung, daher ist die Adresse %2 von hier aus nicht erreichbar. Ein Fehler ist dort nicht bekannt.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv6.</source>
        <translation>Um es herauszufinden, führen Sie „postseal-cli check“ mit Ihrer Domain auf einem Computer mit IPv6 aus.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv4 from this computer</source>
        <extracomment>policy-host.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>Der Richtlinienserver %1 konnte von diesem Computer aus nicht über IPv4 getestet werden</translation>
    </message>
    <message>
        <source>Your computer has no IPv4 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Ihr Computer hat keine IPv4-Verbindung, daher ist die Adresse %2 von hier aus nicht erreichbar. Ein Fehler ist dort nicht bekannt.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv4.</source>
        <translation>Um es herauszufinden, führen Sie „postseal-cli check“ mit Ihrer Domain auf einem Computer mit IPv4 aus.</translation>
    </message>
    <message>
        <source>The policy host %1 refuses secure web connections</source>
        <extracomment>policy-host.connection-refused (%1: host, %2: address)</extracomment>
        <translation>Der Richtlinienserver %1 lehnt sichere Webverbindungen ab</translation>
    </message>
    <message>
        <source>Nothing listens at %2 for them (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Unter %2 nimmt nichts solche Verbindungen an (Port 443). Absender können Ihre Richtlinie nicht laden. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Switch on HTTPS on that web server, and open port 443 in its firewall. If the address is old, correct it in DNS.</source>
        <translation>Schalten Sie auf diesem Webserver HTTPS ein und öffnen Sie Port 443 in seiner Firewall. Wenn die Adresse veraltet ist, korrigieren Sie sie im DNS.</translation>
    </message>
    <message>
        <source>The policy host %1 does not answer</source>
        <extracomment>policy-host.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>Der Richtlinienserver %1 antwortet nicht</translation>
    </message>
    <message>
        <source>No secure web connection to %2 came about in time (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Mit %2 kam nicht rechtzeitig eine sichere Webverbindung zustande (Port 443). Absender können Ihre Richtlinie nicht laden. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Make sure that the web server runs and that its firewall lets port 443 through. If the address is old, correct it in DNS.</source>
        <translation>Vergewissern Sie sich, dass der Webserver läuft und seine Firewall Port 443 durchlässt. Wenn die Adresse veraltet ist, korrigieren Sie sie im DNS.</translation>
    </message>
    <message>
        <source>There is no way through the network to the policy host %1</source>
        <extracomment>policy-host.unreachable (%1: host, %2: address)</extracomment>
        <translation>Kein Weg durch das Netzwerk führt zum Richtlinienserver %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Das Netzwerk meldet, dass die Adresse %2 nicht erreichbar ist. Absender können Ihre Richtlinie nicht laden. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the web server. If both look right, ask your hosting provider.</source>
        <translation>Prüfen Sie die Adresse im DNS und die Netzwerkverbindung des Webservers. Wenn beides richtig aussieht, fragen Sie Ihren Hosting-Anbieter.</translation>
    </message>
    <message>
        <source>The policy host %1 and this computer could not agree on encryption</source>
        <extracomment>policy-host.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Der Richtlinienserver %1 und dieser Computer konnten sich nicht auf eine Verschlüsselung einigen</translation>
    </message>
    <message>
        <source>Ask your hosting provider whether HTTPS is set up for the name %1. The server should offer TLS 1.2 and TLS 1.3.</source>
        <translation>Fragen Sie Ihren Hosting-Anbieter, ob HTTPS für den Namen %1 eingerichtet ist. Der Server sollte TLS 1.2 und TLS 1.3 anbieten.</translation>
    </message>
    <message>
        <source>The policy host %1 falls silent when encryption should begin</source>
        <extracomment>policy-host.handshake-timeout (%1: host, %2: address)</extracomment>
        <translation>Der Richtlinienserver %1 verstummt, wenn die Verschlüsselung beginnen soll</translation>
    </message>
    <message>
        <source>The web server at %2 accepted the connection and then stopped answering. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Der Webserver unter %2 hat die Verbindung angenommen und dann nicht mehr geantwortet. Absender können Ihre Richtlinie nicht laden. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Check the load and the HTTPS settings of the web server. Something in front of it may also hold the connection up.</source>
        <translation>Prüfen Sie die Auslastung und die HTTPS-Einstellungen des Webservers. Auch etwas, das vor ihm steht, kann die Verbindung aufhalten.</translation>
    </message>
    <message>
        <source>The policy host %1 only knows outdated encryption</source>
        <extracomment>policy-host.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>Der Richtlinienserver %1 kennt nur veraltete Verschlüsselung</translation>
    </message>
    <message>
        <source>The web server at %2 offers %3, which is no longer seen as safe. Many senders do not load your policy over it.</source>
        <translation>Der Webserver unter %2 bietet %3 an, das nicht mehr als sicher gilt. Viele Absender laden Ihre Richtlinie nicht darüber.</translation>
    </message>
    <message>
        <source>Update the web server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Aktualisieren Sie den Webserver, oder schalten Sie in seinen Einstellungen TLS 1.2 und TLS 1.3 ein.</translation>
    </message>
    <message>
        <source>A program on your side replaces the certificate of %1</source>
        <extracomment>policy-host.proxy-here (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Ein Programm auf Ihrer Seite ersetzt das Zertifikat von %1</translation>
    </message>
    <message>
        <source>The certificate seen for %2 was issued by “%3”. That looks like a company proxy or a virus scanner that opens secure connections. So the real certificate could not be seen, and nothing is known to be wrong with it.</source>
        <translation>Das Zertifikat, das für %2 zu sehen war, wurde von „%3“ ausgestellt. Das sieht nach einem Firmen-Proxy oder einem Virenscanner aus, der sichere Verbindungen öffnet. Das echte Zertifikat war daher nicht zu sehen, und ein Fehler daran ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check again from another network, or on a computer without such a program.</source>
        <translation>Prüfen Sie noch einmal aus einem anderen Netzwerk oder auf einem Computer ohne ein solches Programm.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is for a different name</source>
        <extracomment>policy-host.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>Das Zertifikat des Richtlinienservers %1 gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate for %3 (host name mismatch). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Der Webserver unter %2 zeigt ein Zertifikat für %3 (abweichender Hostname). Absender laden Ihre Richtlinie nicht. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Add %1 as a domain at your hosting provider, and have a certificate issued for it.</source>
        <translation>Fügen Sie %1 bei Ihrem Hosting-Anbieter als Domain hinzu und lassen Sie ein Zertifikat dafür ausstellen.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has its name in the wrong place</source>
        <extracomment>policy-host.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>Im Zertifikat des Richtlinienservers %1 steht der Name an der falschen Stelle</translation>
    </message>
    <message>
        <source>At %2 the name %3 stands only in an old field that senders do not look at (common name). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Unter %2 steht der Name %3 nur in einem alten Feld, das Absender nicht beachten (Common Name). Absender laden Ihre Richtlinie nicht. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Order a new certificate that lists %1 among its DNS names.</source>
        <translation>Bestellen Sie ein neues Zertifikat, das %1 unter seinen DNS-Namen aufführt.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has expired</source>
        <extracomment>policy-host.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>Das Zertifikat des Richtlinienservers %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that ran out on %3. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Der Webserver unter %2 zeigt ein Zertifikat, das am %3 abgelaufen ist. Absender laden Ihre Richtlinie nicht. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Renew the certificate, and make sure that the web server uses the new one. Then let the renewal run by itself.</source>
        <translation>Erneuern Sie das Zertifikat und vergewissern Sie sich, dass der Webserver das neue verwendet. Lassen Sie es danach automatisch erneuern.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is not valid yet</source>
        <extracomment>policy-host.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>Das Zertifikat des Richtlinienservers %1 ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that counts only from %3. Until then senders do not load your policy.</source>
        <translation>Der Webserver unter %2 zeigt ein Zertifikat, das erst ab dem %3 gilt. Bis dahin laden Absender Ihre Richtlinie nicht.</translation>
    </message>
    <message>
        <source>Install a certificate that is valid today. If the date looks right, check the clock of this computer.</source>
        <translation>Installieren Sie ein Zertifikat, das heute gültig ist. Wenn das Datum stimmt, prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The policy host %1 made its certificate itself</source>
        <extracomment>policy-host.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Der Richtlinienserver %1 hat sein Zertifikat selbst ausgestellt</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Keine öffentliche Zertifizierungsstelle bürgt für das Zertifikat unter %2 (selbst signiert). Absender laden Ihre Richtlinie nicht. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Most hosting providers include one free of charge.</source>
        <translation>Installieren Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle. Bei den meisten Hosting-Anbietern ist eines kostenlos enthalten.</translation>
    </message>
    <message>
        <source>The policy host %1 does not send all the certificates that it should</source>
        <extracomment>policy-host.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Der Richtlinienserver %1 sendet nicht alle nötigen Zertifikate</translation>
    </message>
    <message>
        <source>The web server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). Browsers often hide this fault, but many senders do not load your policy.</source>
        <translation>Der Webserver unter %2 lässt das Zertifikat von „%3“ weg, das sein eigenes mit einer bekannten Zertifizierungsstelle verbindet (Zwischenzertifikat). Browser überdecken diesen Fehler oft, aber viele Absender laden Ihre Richtlinie nicht.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem.</source>
        <translation>Installieren Sie die vollständige Kette Ihrer Zertifizierungsstelle, oft eine Datei namens fullchain.pem.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 comes from an authority that is not publicly known</source>
        <extracomment>policy-host.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Das Zertifikat des Richtlinienservers %1 stammt von einer Zertifizierungsstelle, die nicht öffentlich bekannt ist</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Das Zertifikat unter %2 wurde von „%3“ ausgestellt, und dem trauen öffentliche Absender nicht. Absender laden Ihre Richtlinie nicht. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 cannot be used</source>
        <extracomment>policy-host.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Das Zertifikat des Richtlinienservers %1 ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the web server.</source>
        <translation>Bestellen Sie ein neues Zertifikat für %1 mit den üblichen Einstellungen und installieren Sie es auf dem Webserver.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 expires soon</source>
        <extracomment>policy-host.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>Das Zertifikat des Richtlinienservers %1 läuft bald ab</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the web server at %2 is valid for %n more day(s), until %4. After that date senders can no longer load your policy.</source>
        <translation>
            <numerusform>Das Zertifikat des Webservers unter %2 ist noch %n Tag gültig, bis zum %4. Danach können Absender Ihre Richtlinie nicht mehr laden.</numerusform>
            <numerusform>Das Zertifikat des Webservers unter %2 ist noch %n Tage gültig, bis zum %4. Danach können Absender Ihre Richtlinie nicht mehr laden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate now. Find out why it was not renewed by itself.</source>
        <translation>Erneuern Sie das Zertifikat jetzt. Finden Sie heraus, warum es nicht automatisch erneuert wurde.</translation>
    </message>
    <message>
        <source>Your DNS may prevent a certificate for %1</source>
        <extracomment>policy-host.caa-blocks (%1: host, %2: name with CAA, %3: allowed issuers)</extracomment>
        <translation>Ihr DNS verhindert eventuell ein Zertifikat für %1</translation>
    </message>
    <message>
        <source>A record at %2 says who may issue certificates (CAA): %3. If your hosting provider uses another authority, it can neither get nor renew the certificate.</source>
        <translation>Ein Eintrag unter %2 legt fest, wer Zertifikate ausstellen darf (CAA): %3. Wenn Ihr Hosting-Anbieter eine andere Zertifizierungsstelle nutzt, kann er das Zertifikat weder bekommen noch erneuern.</translation>
    </message>
    <message>
        <source>Add the authority of your hosting provider to that record. For many providers it is letsencrypt.org.</source>
        <translation>Nehmen Sie die Zertifizierungsstelle Ihres Hosting-Anbieters in diesen Eintrag auf. Bei vielen Anbietern ist es letsencrypt.org.</translation>
    </message>
    <message>
        <source>%1 only has an address because your DNS answers for every name</source>
        <extracomment>policy-host.wildcard-dns (%1: host, %2: address)</extracomment>
        <translation>%1 hat nur deshalb eine Adresse, weil Ihr DNS für jeden Namen antwortet</translation>
    </message>
    <message>
        <source>Any name under your domain leads to %2 (wildcard record). So this host was probably not set up for MTA-STS.</source>
        <translation>Jeder Name unter Ihrer Domain führt zu %2 (Platzhaltereintrag). Dieser Server wurde also wahrscheinlich nicht für MTA-STS eingerichtet.</translation>
    </message>
    <message>
        <source>Publish a DNS record of its own for %1 that points to the web space with your policy.</source>
        <translation>Veröffentlichen Sie für %1 einen eigenen DNS-Eintrag, der zum Webspace mit Ihrer Richtlinie führt.</translation>
    </message>
    <message>
        <source>The policy file lists no mail server</source>
        <extracomment>policy.mx-missing (%1: file)</extracomment>
        <translation>Die Richtliniendatei nennt keinen Mailserver</translation>
    </message>
    <message>
        <source>Without a line that begins with “mx:” senders use nothing of the file.</source>
        <translation>Ohne eine Zeile, die mit „mx:“ beginnt, verwerfen Absender die ganze Datei.</translation>
    </message>
    <message>
        <source>Add a line for each of your mail servers, for instance “mx: mail.example.com”.</source>
        <translation>Fügen Sie für jeden Ihrer Mailserver eine Zeile hinzu, zum Beispiel „mx: mail.example.com“.</translation>
    </message>
    <message>
        <source>The policy file lists no mail server, and some senders want one</source>
        <extracomment>policy.mx-missing-mode-none (%1: file)</extracomment>
        <translation>Die Richtliniendatei nennt keinen Mailserver, und manche Absender verlangen einen</translation>
    </message>
    <message>
        <source>Mode none allows this. Still, some senders do not accept the file, and keep to the policy that they stored before.</source>
        <translation>Im Modus none ist das erlaubt. Trotzdem akzeptieren manche Absender die Datei nicht und halten sich an die Richtlinie, die sie vorher gespeichert haben.</translation>
    </message>
    <message>
        <source>Keep the lines that begin with “mx:” in the file.</source>
        <translation>Lassen Sie die Zeilen, die mit „mx:“ beginnen, in der Datei.</translation>
    </message>
    <message>
        <source>The policy file has a line for a mail server without a name</source>
        <extracomment>policy.mx-empty (%1: file)</extracomment>
        <translation>Die Richtliniendatei hat eine Zeile für einen Mailserver ohne Namen</translation>
    </message>
    <message>
        <source>Nothing stands after “mx:”. Strict senders use nothing of the file because of it.</source>
        <translation>Nach „mx:“ steht nichts. Strenge Absender verwerfen deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>Write the name of your mail server there, or delete the line.</source>
        <translation>Tragen Sie dort den Namen Ihres Mailservers ein, oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The policy file lists the IP address “%1” as a mail server</source>
        <extracomment>policy.mx-address (%1: mx)</extracomment>
        <translation>Die Richtliniendatei nennt die IP-Adresse „%1“ als Mailserver</translation>
    </message>
    <message>
        <source>Senders compare names, so an address never fits. Strict senders use nothing of the file because of it.</source>
        <translation>Absender vergleichen Namen, eine Adresse passt also nie. Strenge Absender verwerfen deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>Write the name of the mail server instead, as it stands in your MX record.</source>
        <translation>Schreiben Sie stattdessen den Namen des Mailservers, wie er in Ihrem MX-Eintrag steht.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file ends with a dot</source>
        <extracomment>policy.mx-trailing-dot (%1: mx, %2: meant)</extracomment>
        <translation>Der Mailserver „%1“ in der Richtliniendatei endet mit einem Punkt</translation>
    </message>
    <message>
        <source>The dot is usual in DNS but wrong in a policy. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Der Punkt ist im DNS üblich, in einer Richtlinie aber falsch. Strenge Absender verwerfen deswegen die ganze Datei, für andere passt kein Server.</translation>
    </message>
    <message>
        <source>One line of the policy file lists several mail servers: “%1”</source>
        <extracomment>policy.mx-list (%1: mx)</extracomment>
        <translation>Eine Zeile der Richtliniendatei nennt mehrere Mailserver: „%1“</translation>
    </message>
    <message>
        <source>Senders read the line as one single name, which fits no server. Strict senders use nothing of the file because of it.</source>
        <translation>Absender lesen die Zeile als einen einzigen Namen, zu dem kein Server passt. Strenge Absender verwerfen deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>Write a line of its own for each mail server.</source>
        <translation>Schreiben Sie für jeden Mailserver eine eigene Zeile.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has letters beyond a to z</source>
        <extracomment>policy.mx-unicode (%1: mx, %2: meant)</extracomment>
        <translation>Der Mailserver „%1“ in der Richtliniendatei enthält andere Buchstaben als a bis z</translation>
    </message>
    <message>
        <source>A policy must hold names in the form that DNS uses (A-label). Strict senders use nothing of the file otherwise.</source>
        <translation>Eine Richtlinie muss Namen in der Form enthalten, die das DNS verwendet (A-Label). Sonst verwerfen strenge Absender die ganze Datei.</translation>
    </message>
    <message>
        <source>Write “%2” instead.</source>
        <translation>Schreiben Sie stattdessen „%2“.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is a web address</source>
        <extracomment>policy.mx-url (%1: mx, %2: meant)</extracomment>
        <translation>„%1“ in der Richtliniendatei ist eine Webadresse</translation>
    </message>
    <message>
        <source>Only the name of a mail server may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Dort darf nur der Name eines Mailservers stehen. Strenge Absender verwerfen deswegen die ganze Datei, für andere passt kein Server.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a port number</source>
        <extracomment>policy.mx-port (%1: mx, %2: meant)</extracomment>
        <translation>Der Mailserver „%1“ in der Richtliniendatei hat eine Portnummer</translation>
    </message>
    <message>
        <source>Only its name may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Dort darf nur sein Name stehen. Strenge Absender verwerfen deswegen die ganze Datei, für andere passt kein Server.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a number in front</source>
        <extracomment>policy.mx-preference (%1: mx, %2: meant)</extracomment>
        <translation>Vor dem Mailserver „%1“ in der Richtliniendatei steht eine Zahl</translation>
    </message>
    <message>
        <source>The number belongs to the MX record in DNS (preference). Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Die Zahl gehört zum MX-Eintrag im DNS (Präferenz). Strenge Absender verwerfen deswegen die ganze Datei, für andere passt kein Server.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file begins with a dot</source>
        <extracomment>policy.mx-leading-dot (%1: mx, %2: meant)</extracomment>
        <translation>Der Mailserver „%1“ in der Richtliniendatei beginnt mit einem Punkt</translation>
    </message>
    <message>
        <source>An early draft of the standard knew this form. Today strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Ein früher Entwurf des Standards kannte diese Form. Heute verwerfen strenge Absender deswegen die ganze Datei, für andere passt kein Server.</translation>
    </message>
    <message>
        <source>The star in “%1” stands in the wrong place</source>
        <extracomment>policy.mx-wildcard-place (%1: mx)</extracomment>
        <translation>Das Sternchen in „%1“ steht an der falschen Stelle</translation>
    </message>
    <message>
        <source>A star can only be the whole first part of a name, as in “*.example.com” (wildcard). Strict senders use nothing of the file because of it.</source>
        <translation>Ein Sternchen kann nur den ganzen ersten Teil eines Namens ersetzen, wie in „*.example.com“ (Platzhalter). Strenge Absender verwerfen deswegen die ganze Datei.</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers instead.</source>
        <translation>Schreiben Sie stattdessen die vollständigen Namen Ihrer Mailserver.</translation>
    </message>
    <message>
        <source>“%1” allows mail servers of countless strangers</source>
        <extracomment>policy.mx-wildcard-top-level (%1: mx)</extracomment>
        <translation>„%1“ lässt Mailserver zahlloser Fremder zu</translation>
    </message>
    <message>
        <source>The star stands directly in front of a name under which anybody can register (wildcard). So an attacker can easily have a mail server that fits your policy.</source>
        <translation>Das Sternchen steht direkt vor einem Namen, unter dem sich jeder registrieren kann (Platzhalter). Ein Angreifer kann sich also leicht einen Mailserver beschaffen, der zu Ihrer Richtlinie passt.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is not the name of a mail server</source>
        <extracomment>policy.mx-not-domain (%1: mx)</extracomment>
        <translation>„%1“ in der Richtliniendatei ist nicht der Name eines Mailservers</translation>
    </message>
    <message>
        <source>A name consists of letters, digits, hyphens and dots. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Ein Name besteht aus Buchstaben, Ziffern, Bindestrichen und Punkten. Strenge Absender verwerfen deswegen die ganze Datei, für andere passt kein Server.</translation>
    </message>
    <message>
        <source>Write the name of the mail server as it stands in your MX record.</source>
        <translation>Schreiben Sie den Namen des Mailservers, wie er in Ihrem MX-Eintrag steht.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has capital letters</source>
        <extracomment>policy.mx-case (%1: mx)</extracomment>
        <translation>Der Mailserver „%1“ in der Richtliniendatei enthält Großbuchstaben</translation>
    </message>
    <message>
        <source>Nearly all senders compare names without regard to capitals. So this does no harm with them.</source>
        <translation>Fast alle Absender vergleichen Namen ohne Rücksicht auf Groß- und Kleinschreibung. Bei ihnen schadet das nicht.</translation>
    </message>
    <message>
        <source>To be on the safe side, write the name in small letters.</source>
        <translation>Schreiben Sie den Namen sicherheitshalber in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The policy record at %1 is correct</source>
        <extracomment>record.good (%1: name, %2: id)</extracomment>
        <translation>Der Richtlinieneintrag unter %1 ist korrekt</translation>
    </message>
    <message>
        <source>It tells senders that you have a policy. The version of the policy that it announces is “%2” (id).</source>
        <translation>Er sagt Absendern, dass Sie eine Richtlinie haben. Die Richtlinienversion, die er ankündigt, ist „%2“ (id).</translation>
    </message>
    <message>
        <source>There is no policy record at %1</source>
        <extracomment>record.missing (%1: name)</extracomment>
        <translation>Unter %1 gibt es keinen Richtlinieneintrag</translation>
    </message>
    <message>
        <source>Senders look for this TXT record first. Without it they do not look for your policy, so their mail to you is not protected.</source>
        <translation>Absender suchen zuerst nach diesem TXT-Eintrag. Ohne ihn suchen sie Ihre Richtlinie nicht, daher sind ihre E-Mails an Sie nicht geschützt.</translation>
    </message>
    <message>
        <source>Publish the record as the last step, when the policy file can be loaded.</source>
        <translation>Veröffentlichen Sie den Eintrag als letzten Schritt, wenn sich die Richtliniendatei laden lässt.</translation>
    </message>
    <message>
        <source>The policy record at %1 could not be looked up</source>
        <extracomment>record.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>Der Richtlinieneintrag unter %1 konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the record is there could not be found out.</source>
        <translation>Die Antwort des DNS lautete: %2. Ob der Eintrag vorhanden ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy record at %1 leads nowhere</source>
        <extracomment>record.alias-loop (%1: name)</extracomment>
        <translation>Der DNS-Alias des Richtlinieneintrags unter %1 führt ins Leere</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders find no policy record, so their mail to you is not protected.</source>
        <translation>Der Name verweist im Kreis oder über zu viele Schritte auf andere Namen (CNAME-Schleife). Absender finden keinen Richtlinieneintrag, daher sind ihre E-Mails an Sie nicht geschützt.</translation>
    </message>
    <message>
        <source>Point the alias at the right name, or replace it with the TXT record itself.</source>
        <translation>Lassen Sie den Alias auf den richtigen Namen zeigen, oder ersetzen Sie ihn durch den TXT-Eintrag selbst.</translation>
    </message>
    <message>
        <source>There are %2 policy records at %1</source>
        <extracomment>record.multiple (%1: name, %2: count)</extracomment>
        <translation>Unter %1 gibt es %2 Richtlinieneinträge</translation>
    </message>
    <message>
        <source>When there is more than one record, senders act as if there were none. So mail to you is not protected.</source>
        <translation>Wenn es mehr als einen Eintrag gibt, tun Absender so, als gäbe es keinen. E-Mails an Sie sind also nicht geschützt.</translation>
    </message>
    <message>
        <source>Keep the record with the newest id, and delete the others.</source>
        <translation>Behalten Sie den Eintrag mit der neuesten ID und löschen Sie die anderen.</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with the wrong word</source>
        <extracomment>record.wrong-version (%1: name, %2: version)</extracomment>
        <translation>Der Richtlinieneintrag unter %1 beginnt mit dem falschen Wort</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Senders pass over it, so mail to you is not protected.</source>
        <translation>Er beginnt mit „%2“ statt mit „v=STSv1“. Absender übergehen ihn, daher sind E-Mails an Sie nicht geschützt.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=STSv1;”.</source>
        <translation>Ändern Sie den Anfang des Eintrags auf genau „v=STSv1;“.</translation>
    </message>
    <message>
        <source>The policy record at %1 mixes up capital and small letters</source>
        <extracomment>record.version-case (%1: name, %2: version)</extracomment>
        <translation>Der Richtlinieneintrag unter %1 verwechselt Groß- und Kleinbuchstaben</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Er beginnt mit „%2“ statt mit „v=STSv1“. Viele Absender unterscheiden Groß- und Kleinbuchstaben und übergehen ihn.</translation>
    </message>
    <message>
        <source>The policy record at %1 lacks its first semicolon</source>
        <extracomment>record.no-semicolon (%1: name)</extracomment>
        <translation>Im Richtlinieneintrag unter %1 fehlt das erste Semikolon</translation>
    </message>
    <message>
        <source>It must begin with “v=STSv1;”. Senders pass over it otherwise, so mail to you is not protected.</source>
        <translation>Er muss mit „v=STSv1;“ beginnen. Sonst übergehen Absender ihn, daher sind E-Mails an Sie nicht geschützt.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=STSv1”.</source>
        <translation>Schreiben Sie direkt nach „v=STSv1“ ein Semikolon.</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with a space</source>
        <extracomment>record.leading-space (%1: name)</extracomment>
        <translation>Der Richtlinieneintrag unter %1 beginnt mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>Senders expect “v=STSv1;” at the very beginning. They pass over the record, so mail to you is not protected.</source>
        <translation>Absender erwarten „v=STSv1;“ ganz am Anfang. Sie übergehen den Eintrag, daher sind E-Mails an Sie nicht geschützt.</translation>
    </message>
    <message>
        <source>Remove the space at the beginning of the record.</source>
        <translation>Entfernen Sie das Leerzeichen am Anfang des Eintrags.</translation>
    </message>
    <message>
        <source>The policy record at %1 has a space before its first semicolon</source>
        <extracomment>record.space-before-semicolon (%1: name)</extracomment>
        <translation>Im Richtlinieneintrag unter %1 steht ein Leerzeichen vor dem ersten Semikolon</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. Their mail to you is not protected.</source>
        <translation>Manche Absender übergehen einen so geschriebenen Eintrag. Ihre E-Mails an Sie sind nicht geschützt.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=STSv1;”.</source>
        <translation>Entfernen Sie das Leerzeichen, sodass der Eintrag mit „v=STSv1;“ beginnt.</translation>
    </message>
    <message>
        <source>The policy record at %1 contains quotation marks</source>
        <extracomment>record.quotes-inside (%1: name)</extracomment>
        <translation>Der Richtlinieneintrag unter %1 enthält Anführungszeichen</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so mail to you is not protected.</source>
        <translation>Ihre DNS-Verwaltung hat die Anführungszeichen als Teil des Textes gespeichert. Absender erkennen den Eintrag nicht, daher sind E-Mails an Sie nicht geschützt.</translation>
    </message>
    <message>
        <source>Enter the text of the record again without quotation marks.</source>
        <translation>Geben Sie den Text des Eintrags noch einmal ohne Anführungszeichen ein.</translation>
    </message>
    <message>
        <source>The policy record at %1 has no id</source>
        <extracomment>record.no-id (%1: name)</extracomment>
        <translation>Der Richtlinieneintrag unter %1 hat keine ID</translation>
    </message>
    <message>
        <source>The id tells senders when your policy has changed. Without it they pass over the record, so mail to you is not protected.</source>
        <translation>An der ID erkennen Absender, dass sich Ihre Richtlinie geändert hat. Ohne sie übergehen sie den Eintrag, daher sind E-Mails an Sie nicht geschützt.</translation>
    </message>
    <message>
        <source>Add an id of letters and digits to the record, for instance today&apos;s date as in “id=20261124;”.</source>
        <translation>Ergänzen Sie den Eintrag um eine ID aus Buchstaben und Ziffern, zum Beispiel das heutige Datum wie in „id=20261124;“.</translation>
    </message>
    <message>
        <source>The id “%1” contains a character that is not allowed there</source>
        <extracomment>record.id-character (%1: id, %2: character)</extracomment>
        <translation>Die ID „%1“ enthält ein Zeichen, das dort nicht erlaubt ist</translation>
    </message>
    <message>
        <source>Write an id of letters and digits only.</source>
        <translation>Schreiben Sie eine ID, die nur aus Buchstaben und Ziffern besteht.</translation>
    </message>
    <message>
        <source>The id in the policy record at %1 is empty</source>
        <extracomment>record.id-empty (%1: name)</extracomment>
        <translation>Die ID im Richtlinieneintrag unter %1 ist leer</translation>
    </message>
    <message>
        <source>Write an id of letters and digits, for instance today&apos;s date.</source>
        <translation>Schreiben Sie eine ID aus Buchstaben und Ziffern, zum Beispiel das heutige Datum.</translation>
    </message>
    <message>
        <source>The id “%1” is too long</source>
        <extracomment>record.id-too-long (%1: id, %2: length)</extracomment>
        <translation>Die ID „%1“ ist zu lang</translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s), and 32 is the limit. Senders pass over the record, so mail to you is not protected.</source>
        <translation>
            <numerusform>Sie hat %n Zeichen, erlaubt sind 32. Absender übergehen den Eintrag, daher sind E-Mails an Sie nicht geschützt.</numerusform>
            <numerusform>Sie hat %n Zeichen, erlaubt sind 32. Absender übergehen den Eintrag, daher sind E-Mails an Sie nicht geschützt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a shorter id, for instance today&apos;s date.</source>
        <translation>Schreiben Sie eine kürzere ID, zum Beispiel das heutige Datum.</translation>
    </message>
    <message>
        <source>The policy record at %1 has more than one id</source>
        <extracomment>record.duplicate-id (%1: name, %2: used, %3: ignored)</extracomment>
        <translation>Der Richtlinieneintrag unter %1 hat mehr als eine ID</translation>
    </message>
    <message>
        <source>The first one counts: “%2”. Some senders go by a later one instead (“%3”), and at least one passes over the record.</source>
        <translation>Die erste zählt: „%2“. Manche Absender richten sich stattdessen nach einer späteren („%3“), und mindestens einer übergeht den Eintrag.</translation>
    </message>
    <message>
        <source>Keep one id, and delete the others.</source>
        <translation>Behalten Sie eine ID und löschen Sie die anderen.</translation>
    </message>
    <message>
        <source>The word “%1” in the policy record has the wrong capital letters</source>
        <extracomment>record.key-case (%1: key, %2: meant)</extracomment>
        <translation>Beim Wort „%1“ im Richtlinieneintrag stimmt die Groß- und Kleinschreibung nicht</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here. They do not find what they need, so mail to you is not protected.</source>
        <translation>Absender unterscheiden hier Groß- und Kleinbuchstaben. Sie finden nicht, was sie brauchen, daher sind E-Mails an Sie nicht geschützt.</translation>
    </message>
    <message>
        <source>Something is left over at the end of the policy record at %1</source>
        <extracomment>record.trailing (%1: name)</extracomment>
        <translation>Am Ende des Richtlinieneintrags unter %1 steht noch etwas</translation>
    </message>
    <message>
        <source>Only a single semicolon may stand at the end. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Am Ende darf nur ein einzelnes Semikolon stehen. Strenge Absender übergehen den Eintrag, daher sind ihre E-Mails an Sie nicht geschützt.</translation>
    </message>
    <message>
        <source>Remove what follows the last semicolon, also spaces.</source>
        <translation>Entfernen Sie, was auf das letzte Semikolon folgt, auch Leerzeichen.</translation>
    </message>
    <message>
        <source>The policy record at %1 cannot be understood</source>
        <extracomment>record.syntax (%1: name)</extracomment>
        <translation>Der Richtlinieneintrag unter %1 ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Ein Teil davon hat nicht die Form „Name=Wert“. Strenge Absender übergehen den Eintrag, daher sind ihre E-Mails an Sie nicht geschützt.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=STSv1; id=20261124;”.</source>
        <translation>Schreiben Sie den Eintrag neu, zum Beispiel als „v=STSv1; id=20261124;“.</translation>
    </message>
    <message>
        <source>“%1” belongs in the policy file, not in the policy record</source>
        <extracomment>record.policy-inside (%1: key)</extracomment>
        <translation>„%1“ gehört in die Richtliniendatei, nicht in den Richtlinieneintrag</translation>
    </message>
    <message>
        <source>Senders pass over it here. Mode, mail servers and validity count only in the file.</source>
        <translation>Absender übergehen das hier. Modus, Mailserver und Gültigkeitsdauer zählen nur in der Datei.</translation>
    </message>
    <message>
        <source>Remove this part from the record. Make sure that it stands in the policy file.</source>
        <translation>Entfernen Sie diesen Teil aus dem Eintrag. Vergewissern Sie sich, dass er in der Richtliniendatei steht.</translation>
    </message>
    <message>
        <source>The part “%1” of the policy record means nothing to senders</source>
        <extracomment>record.unknown-field (%1: key)</extracomment>
        <translation>Der Teil „%1“ des Richtlinieneintrags sagt Absendern nichts</translation>
    </message>
    <message>
        <source>They pass over it. It does no harm.</source>
        <translation>Sie übergehen ihn. Das schadet nicht.</translation>
    </message>
    <message>
        <source>Check its spelling if you meant something by it. Otherwise you can remove it.</source>
        <translation>Prüfen Sie die Schreibweise, wenn Sie damit etwas bezweckt haben. Andernfalls können Sie ihn entfernen.</translation>
    </message>
    <message>
        <source>The policy record at %1 is stored in %2 pieces</source>
        <extracomment>record.split (%1: name, %2: count)</extracomment>
        <translation>Der Richtlinieneintrag unter %1 ist in %2 Stücken gespeichert</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. Nearly all read the record correctly.</source>
        <translation>Absender fügen die Stücke ohne Leerzeichen zusammen. Fast alle lesen den Eintrag richtig.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with MTA-STS. Senders pass over it.</source>
        <translation>Der Eintrag „%2“ hat nichts mit MTA-STS zu tun. Absender übergehen ihn.</translation>
    </message>
    <message>
        <source>You can remove it, unless you need it for something else.</source>
        <translation>Sie können ihn entfernen, sofern Sie ihn nicht für etwas anderes brauchen.</translation>
    </message>
    <message>
        <source>The policy record at %1 is kept at %2</source>
        <extracomment>record.delegated (%1: name, %2: target)</extracomment>
        <translation>Der Richtlinieneintrag unter %1 wird bei %2 geführt</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides when senders load your policy anew.</source>
        <translation>Der Name ist ein Alias, der Betreiber von %2 entscheidet also, wann Absender Ihre Richtlinie neu laden.</translation>
    </message>
    <message>
        <source>There is a policy record at %1, where no sender looks</source>
        <extracomment>record.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>Unter %1 gibt es einen Richtlinieneintrag, wo kein Absender sucht</translation>
    </message>
    <message>
        <source>Senders look for it at %2 only. So this record has no effect.</source>
        <translation>Absender suchen ihn nur unter %2. Dieser Eintrag ist also wirkungslos.</translation>
    </message>
    <message>
        <source>Move the record to the name %2. Many DNS panels add your domain to the name by themselves.</source>
        <translation>Verschieben Sie den Eintrag unter den Namen %2. Viele DNS-Verwaltungen hängen Ihre Domain automatisch an den Namen an.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the policy record at %1</source>
        <extracomment>record.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>Ihre Nameserver sind sich über den Richtlinieneintrag unter %1 nicht einig</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may miss your policy or a change to it.</source>
        <translation>Diese Nameserver geben nicht alle dieselbe Antwort: %2. Manchen Absendern entgeht eventuell Ihre Richtlinie oder eine Änderung daran.</translation>
    </message>
    <message>
        <source>The policy file has changed, but the id “%1” has not</source>
        <extracomment>record.id-unchanged (%1: id, %2: date)</extracomment>
        <translation>Die Richtliniendatei hat sich geändert, die ID „%1“ aber nicht</translation>
    </message>
    <message>
        <source>The id is the same as on %2, when the file was different. Senders that know this id keep to the old policy until it runs out.</source>
        <translation>Die ID ist dieselbe wie am %2, als die Datei noch anders war. Absender, die diese ID kennen, halten sich an die alte Richtlinie, bis sie abläuft.</translation>
    </message>
    <message>
        <source>Give the policy record a new id now.</source>
        <translation>Geben Sie dem Richtlinieneintrag jetzt eine neue ID.</translation>
    </message>
    <message>
        <source>The id “%1” is new, but the policy file is the same as before</source>
        <extracomment>record.body-unchanged (%1: id, %2: date)</extracomment>
        <translation>Die ID „%1“ ist neu, die Richtliniendatei aber dieselbe wie vorher</translation>
    </message>
    <message>
        <source>The file has not changed since %2. Senders load it once more, which does no harm.</source>
        <translation>Die Datei hat sich seit dem %2 nicht geändert. Absender laden sie noch einmal, was nicht schadet.</translation>
    </message>
    <message>
        <source>If you meant to change the policy, upload the new file. Then give the record another new id.</source>
        <translation>Wenn Sie die Richtlinie ändern wollten, laden Sie die neue Datei hoch. Geben Sie dem Eintrag danach wieder eine neue ID.</translation>
    </message>
    <message>
        <source>The file is not a TLS report that can be read</source>
        <extracomment>report.not-json (%1: file, %2: reason)</extracomment>
        <translation>Die Datei ist kein lesbarer TLS-Bericht</translation>
    </message>
    <message>
        <source>Save the attachment from the mail once more, and open that file.</source>
        <translation>Speichern Sie den Anhang aus der E-Mail noch einmal und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The report is too large to be read</source>
        <extracomment>report.too-large (%1: file, %2: limit)</extracomment>
        <translation>Der Bericht ist zu groß, um gelesen zu werden</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report. If it is, ask its sender for smaller ones.</source>
        <translation>Vergewissern Sie sich, dass die Datei ein TLS-Bericht ist. Wenn ja, bitten Sie seinen Absender um kleinere.</translation>
    </message>
    <message>
        <source>The report cannot be unpacked</source>
        <extracomment>report.gzip-broken (%1: file, %2: reason)</extracomment>
        <translation>Der Bericht lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>The file is not a TLS report</source>
        <extracomment>report.not-a-report (%1: file)</extracomment>
        <translation>Die Datei ist kein TLS-Bericht</translation>
    </message>
    <message>
        <source>It can be read, but has nothing of what such a report holds.</source>
        <translation>Sie ist lesbar, enthält aber nichts von dem, was in einem solchen Bericht steht.</translation>
    </message>
    <message>
        <source>Open the attachment of a TLS report. DMARC reports and other files are of another kind.</source>
        <translation>Öffnen Sie den Anhang eines TLS-Berichts. DMARC-Berichte und andere Dateien sind von anderer Art.</translation>
    </message>
    <message>
        <source>The report has no results in it</source>
        <extracomment>report.no-policies (%1: file)</extracomment>
        <translation>Der Bericht enthält keine Ergebnisse</translation>
    </message>
    <message>
        <source>The list of policies with their counts is missing (policies). So it says nothing about your mail.</source>
        <translation>Die Liste der Richtlinien mit ihren Zahlen fehlt (policies). Der Bericht sagt also nichts über Ihre E-Mails.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. If the same sender does this often, tell them.</source>
        <translation>Auf Ihrer Seite liegt kein Fehler. Wenn derselbe Absender das öfter macht, weisen Sie ihn darauf hin.</translation>
    </message>
    <message>
        <source>The report lacks the part “%1”</source>
        <extracomment>report.missing-member (%1: member)</extracomment>
        <translation>Im Bericht fehlt der Teil „%1“</translation>
    </message>
    <message>
        <source>The sender of the report left it out. The rest was read, and a missing count is taken as zero.</source>
        <translation>Der Absender des Berichts hat ihn weggelassen. Der Rest wurde gelesen, und eine fehlende Zahl gilt als null.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side, and nothing that you need to do.</source>
        <translation>Auf Ihrer Seite liegt kein Fehler, und Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is not of the expected kind</source>
        <extracomment>report.wrong-type (%1: member, %2: expected)</extracomment>
        <translation>Der Teil „%1“ des Berichts ist nicht von der erwarteten Art</translation>
    </message>
    <message>
        <source>It should be of this kind: %2. The rest of the report was read.</source>
        <translation>Er sollte von dieser Art sein: %2. Der Rest des Berichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The count “%1” in the report makes no sense</source>
        <extracomment>report.bad-count (%1: member, %2: value)</extracomment>
        <translation>Die Zahl „%1“ im Bericht ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The value %2 is not a count of connections, so it is taken as zero.</source>
        <translation>Der Wert %2 ist keine Anzahl von Verbindungen und gilt deshalb als null.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. Do not rely on the sums of this report.</source>
        <translation>Auf Ihrer Seite liegt kein Fehler. Verlassen Sie sich nicht auf die Summen dieses Berichts.</translation>
    </message>
    <message>
        <source>The date “%1” in the report makes no sense</source>
        <extracomment>report.bad-date (%1: member, %2: value)</extracomment>
        <translation>Das Datum „%1“ im Bericht ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The value %2 cannot be read as a date. The rest of the report was read.</source>
        <translation>Der Wert %2 lässt sich nicht als Datum lesen. Der Rest des Berichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The date “%1” in the report has no time zone</source>
        <extracomment>report.date-no-zone (%1: member, %2: value)</extracomment>
        <translation>Dem Datum „%1“ im Bericht fehlt die Zeitzone</translation>
    </message>
    <message>
        <source>Some reports from Microsoft are written like this. The value %2 was read as universal time (UTC).</source>
        <translation>Manche Berichte von Microsoft sind so geschrieben. Der Wert %2 wurde als Weltzeit (UTC) gelesen.</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of policy: “%1”</source>
        <extracomment>report.unknown-policy-type (%1: value)</extracomment>
        <translation>Der Bericht spricht von einer unbekannten Art von Richtlinie: „%1“</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is.</source>
        <translation>Die Zahlen wurden übernommen, und das Wort wird unverändert gezeigt.</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of problem: “%1”</source>
        <extracomment>report.unknown-result-type (%1: value)</extracomment>
        <translation>Der Bericht spricht von einer unbekannten Art von Problem: „%1“</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is. It may be newer than this program.</source>
        <translation>Die Zahlen wurden übernommen, und das Wort wird unverändert gezeigt. Es ist möglicherweise neuer als dieses Programm.</translation>
    </message>
    <message>
        <source>Look at the details of this problem in the report. They often tell the cause.</source>
        <translation>Sehen Sie sich die Details zu diesem Problem im Bericht an. Oft nennen sie die Ursache.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is a text instead of a list</source>
        <extracomment>report.mx-host-string (%1: member)</extracomment>
        <translation>Der Teil „%1“ des Berichts ist ein Text statt einer Liste</translation>
    </message>
    <message>
        <source>Some senders write it like this. It was understood all the same.</source>
        <translation>Manche Absender schreiben das so. Es wurde trotzdem verstanden.</translation>
    </message>
    <message>
        <source>The policy in the part “%1” of the report is written in an unusual form</source>
        <extracomment>report.policy-string-form (%1: member)</extracomment>
        <translation>Die Richtlinie im Teil „%1“ des Berichts ist ungewöhnlich geschrieben</translation>
    </message>
    <message>
        <source>The details for %1 add up to more than the sum in the report</source>
        <extracomment>report.details-exceed-summary (%1: domain, %2: details, %3: summary)</extracomment>
        <translation>Die Details zu %1 ergeben mehr als die Summe im Bericht</translation>
    </message>
    <message>
        <source>The details count %2 connections, the sum says %3. One connection may stand in several details, so only the sum was counted.</source>
        <translation>Die Details zählen %2 Verbindungen, die Summe nennt %3. Eine Verbindung kann in mehreren Details vorkommen, deshalb wurde nur die Summe gezählt.</translation>
    </message>
    <message>
        <source>Whether the report is genuine was not checked</source>
        <extracomment>report.unauthenticated (%1: file)</extracomment>
        <translation>Ob der Bericht echt ist, wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Genuine reports are signed by their sender (DKIM). In a saved file the signature can usually no longer be checked.</source>
        <translation>Echte Berichte sind von ihrem Absender signiert (DKIM). In einer gespeicherten Datei lässt sich die Signatur meist nicht mehr prüfen.</translation>
    </message>
    <message>
        <source>If a report surprises you, look at the original mail before you act on it.</source>
        <translation>Wenn ein Bericht Sie überrascht, sehen Sie sich die ursprüngliche E-Mail an, bevor Sie handeln.</translation>
    </message>
    <message>
        <source>%1 takes mail over encrypted connections with a good certificate</source>
        <extracomment>starttls.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>%1 nimmt E-Mails über verschlüsselte Verbindungen mit gültigem Zertifikat an</translation>
    </message>
    <message numerus="yes">
        <source>The server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>Der Server unter %2 verwendet %3. Sein Zertifikat ist noch %n Tag gültig.</numerusform>
            <numerusform>Der Server unter %2 verwendet %3. Sein Zertifikat ist noch %n Tage gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail servers of %1 were not tested</source>
        <extracomment>starttls.skipped (%1: domain)</extracomment>
        <translation>Die Mailserver von %1 wurden nicht getestet</translation>
    </message>
    <message>
        <source>You asked for a check without connections to mail servers. So nothing is known about their encryption and certificates.</source>
        <translation>Sie wollten eine Prüfung ohne Verbindungen zu Mailservern. Über deren Verschlüsselung und Zertifikate ist also nichts bekannt.</translation>
    </message>
    <message>
        <source>Check again with the mail servers before you move to enforce mode.</source>
        <translation>Prüfen Sie noch einmal mit den Mailservern, bevor Sie auf den Modus enforce umstellen.</translation>
    </message>
    <message>
        <source>The network of this computer blocks connections to mail servers</source>
        <extracomment>starttls.port-25-blocked (%1: domain)</extracomment>
        <translation>Das Netzwerk dieses Computers blockiert Verbindungen zu Mailservern</translation>
    </message>
    <message>
        <source>Many home and office lines block outgoing mail connections (port 25). Large, well-known mail servers could not be reached from here either. So nothing is known to be wrong with your mail servers.</source>
        <translation>Viele private und geschäftliche Anschlüsse blockieren ausgehende Verbindungen zu Mailservern (Port 25). Auch große, bekannte Mailserver waren von hier aus nicht erreichbar. Ein Fehler bei Ihren Mailservern ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>Run “postseal-cli check %1” on a server elsewhere whose port 25 is open. Your TLS reports also show whether senders can deliver to you over encrypted connections.</source>
        <translation>Führen Sie „postseal-cli check %1“ auf einem Server an einem anderen Ort aus, dessen Port 25 offen ist. Auch Ihre TLS-Berichte zeigen, ob Absender Ihnen über verschlüsselte Verbindungen zustellen können.</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv6 from this computer</source>
        <extracomment>starttls.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>%1 konnte von diesem Computer aus nicht über IPv6 getestet werden</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv4 from this computer</source>
        <extracomment>starttls.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>%1 konnte von diesem Computer aus nicht über IPv4 getestet werden</translation>
    </message>
    <message>
        <source>%1 does not accept mail connections</source>
        <extracomment>starttls.connection-refused (%1: host, %2: address)</extracomment>
        <translation>%1 nimmt keine Verbindungen für E-Mails an</translation>
    </message>
    <message>
        <source>The computer at %2 refuses connections for mail (port 25). Senders try your other mail servers, or try again later.</source>
        <translation>Der Computer unter %2 lehnt Verbindungen für E-Mails ab (Port 25). Absender versuchen es bei Ihren anderen Mailservern oder später noch einmal.</translation>
    </message>
    <message>
        <source>Start the mail service there, or open port 25 in its firewall. If the server no longer takes mail, remove its MX record.</source>
        <translation>Starten Sie dort den Maildienst, oder öffnen Sie Port 25 in der Firewall. Wenn der Server keine E-Mails mehr annimmt, entfernen Sie seinen MX-Eintrag.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>starttls.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>No mail connection to %2 came about in time (port 25). Senders lose time there. Then they try your other mail servers, or try again later.</source>
        <translation>Mit %2 kam nicht rechtzeitig eine Verbindung für E-Mails zustande (Port 25). Absender verlieren dort Zeit. Danach versuchen sie es bei Ihren anderen Mailservern oder später noch einmal.</translation>
    </message>
    <message>
        <source>Make sure that the server runs and that its firewall lets port 25 through. If the server no longer takes mail, remove its MX record.</source>
        <translation>Vergewissern Sie sich, dass der Server läuft und seine Firewall Port 25 durchlässt. Wenn der Server keine E-Mails mehr annimmt, entfernen Sie seinen MX-Eintrag.</translation>
    </message>
    <message>
        <source>There is no way through the network to %1</source>
        <extracomment>starttls.host-unreachable (%1: host, %2: address)</extracomment>
        <translation>Kein Weg durch das Netzwerk führt zu %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders try your other mail servers, or try again later.</source>
        <translation>Das Netzwerk meldet, dass die Adresse %2 nicht erreichbar ist. Absender versuchen es bei Ihren anderen Mailservern oder später noch einmal.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the server. If both look right, ask your hosting provider.</source>
        <translation>Prüfen Sie die Adresse im DNS und die Netzwerkverbindung des Servers. Wenn beides richtig aussieht, fragen Sie Ihren Hosting-Anbieter.</translation>
    </message>
    <message>
        <source>%1 may be out of reach on purpose</source>
        <extracomment>starttls.may-be-deliberate (%1: host)</extracomment>
        <translation>%1 ist vielleicht absichtlich nicht erreichbar</translation>
    </message>
    <message>
        <source>Some owners list a mail server that never answers, to keep spam away (nolisting). Your other mail servers do answer.</source>
        <translation>Manche Betreiber tragen einen Mailserver ein, der nie antwortet, um Spam fernzuhalten (Nolisting). Ihre anderen Mailserver antworten.</translation>
    </message>
    <message>
        <source>If this is on purpose, leave it as it is. Otherwise repair the server, or remove its MX record.</source>
        <translation>Wenn das Absicht ist, lassen Sie es so. Andernfalls bringen Sie den Server in Ordnung oder entfernen seinen MX-Eintrag.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing</source>
        <extracomment>starttls.greeting-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 nimmt die Verbindung an und sagt dann nichts</translation>
    </message>
    <message>
        <source>The server at %2 sent no greeting in time. Patient senders wait up to five minutes. Others give up and try again later.</source>
        <translation>Der Server unter %2 hat nicht rechtzeitig eine Begrüßung gesendet. Geduldige Absender warten bis zu fünf Minuten. Andere geben auf und versuchen es später noch einmal.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server why its greeting is slow. It may be overloaded, or its spam checks may take too long. With “--timeout 60” this check waits longer.</source>
        <translation>Fragen Sie den Betreiber des Servers, warum die Begrüßung so lange dauert. Vielleicht ist er überlastet, oder seine Spamprüfung braucht zu lange. Mit „--timeout 60“ wartet diese Prüfung länger.</translation>
    </message>
    <message>
        <source>%1 turns connections away for the moment</source>
        <extracomment>starttls.greeting-temporary (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 weist Verbindungen vorübergehend ab</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a temporary refusal: %3. Other senders try again later. The server may only distrust the computer that this check runs on.</source>
        <translation>Der Server unter %2 begrüßte mit einer vorübergehenden Ablehnung: %3. Andere Absender versuchen es später noch einmal. Vielleicht misstraut der Server nur dem Computer, auf dem diese Prüfung läuft.</translation>
    </message>
    <message>
        <source>Check again later, or from another network. If it stays like this, ask whoever runs the server.</source>
        <translation>Prüfen Sie später noch einmal oder aus einem anderen Netzwerk. Wenn es dabei bleibt, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 turns connections away</source>
        <extracomment>starttls.greeting-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 weist Verbindungen ab</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a refusal: %3. Whether it refuses all senders or only this computer cannot be seen from here.</source>
        <translation>Der Server unter %2 begrüßte mit einer Ablehnung: %3. Ob er alle Absender abweist oder nur diesen Computer, ist von hier aus nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Fragen Sie den Betreiber des Servers. Sie können auch „postseal-cli check“ mit Ihrer Domain auf einem Server an einem anderen Ort ausführen.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server</source>
        <extracomment>starttls.not-smtp (%1: host, %2: address)</extracomment>
        <translation>Was unter %1 antwortet, ist kein Mailserver</translation>
    </message>
    <message>
        <source>The program at %2 does not speak the language of mail (SMTP). Senders cannot deliver mail there.</source>
        <translation>Das Programm unter %2 spricht nicht die Sprache der Mailserver (SMTP). Absender können dort keine E-Mails zustellen.</translation>
    </message>
    <message>
        <source>Make sure that port 25 of this address leads to your mail server, and not to a website or another service.</source>
        <translation>Vergewissern Sie sich, dass Port 25 dieser Adresse zu Ihrem Mailserver führt und nicht zu einer Website oder einem anderen Dienst.</translation>
    </message>
    <message>
        <source>%1 hangs up in the middle of the conversation</source>
        <extracomment>starttls.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 bricht mitten im Gespräch die Verbindung ab</translation>
    </message>
    <message>
        <source>The server at %2 closed the connection before encryption was in place. In testing mode mail may still arrive. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Der Server unter %2 hat die Verbindung geschlossen, bevor die Verschlüsselung stand. Im Modus testing kommen E-Mails eventuell weiterhin an. Im Modus enforce würden Absender diesen Server nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. It may also block computers that it does not know.</source>
        <translation>Suchen Sie den Grund im Protokoll des Servers. Vielleicht blockiert er auch Computer, die er nicht kennt.</translation>
    </message>
    <message>
        <source>%1 sends an answer without end</source>
        <extracomment>starttls.line-too-long (%1: host, %2: address)</extracomment>
        <translation>%1 sendet eine Antwort ohne Ende</translation>
    </message>
    <message>
        <source>The server at %2 sent far more text than mail allows, so the conversation was stopped. Other senders stop as well, and then mail does not get through.</source>
        <translation>Der Server unter %2 sendete weit mehr Text, als bei E-Mails erlaubt ist, deshalb wurde das Gespräch beendet. Auch andere Absender brechen ab, und dann kommen E-Mails nicht durch.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at what answers on port 25.</source>
        <translation>Bitten Sie den Betreiber des Servers, nachzusehen, was auf Port 25 antwortet.</translation>
    </message>
    <message>
        <source>%1 refuses the greeting that encryption needs</source>
        <extracomment>starttls.ehlo-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 lehnt die Begrüßung ab, die für die Verschlüsselung nötig ist</translation>
    </message>
    <message>
        <source>The server at %2 answered this greeting (EHLO) with: %3. Without it the server cannot offer encryption. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Der Server unter %2 antwortete auf diese Begrüßung (EHLO) mit: %3. Ohne sie kann der Server keine Verschlüsselung anbieten. Im Modus enforce würden Absender diesen Server nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow this greeting. A firewall in front of the server may also be the cause.</source>
        <translation>Bitten Sie den Betreiber des Servers, diese Begrüßung zuzulassen. Es kann auch an einer Firewall vor dem Server liegen.</translation>
    </message>
    <message>
        <source>%1 does not offer encryption</source>
        <extracomment>starttls.not-offered (%1: host, %2: address)</extracomment>
        <translation>%1 bietet keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>The server at %2 takes mail in plain text only (no STARTTLS). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Der Server unter %2 nimmt E-Mails nur im Klartext an (kein STARTTLS). Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender diesen Server nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>Ask your mail provider to switch on encryption for incoming mail, with a certificate for the name %1.</source>
        <translation>Bitten Sie Ihren E-Mail-Anbieter, die Verschlüsselung für eingehende E-Mails einzuschalten, mit einem Zertifikat auf den Namen %1.</translation>
    </message>
    <message>
        <source>Something in front of %1 removes the offer of encryption</source>
        <extracomment>starttls.stripped (%1: host, %2: address, %3: keyword)</extracomment>
        <translation>Etwas vor %1 entfernt das Angebot der Verschlüsselung</translation>
    </message>
    <message>
        <source>The answer from %2 shows “%3” where the offer of encryption should stand. That is the mark of a firewall that rewrites mail traffic. It may stand in front of your server, or in the network of this computer.</source>
        <translation>Die Antwort von %2 zeigt „%3“, wo das Angebot der Verschlüsselung stehen sollte. Daran erkennt man eine Firewall, die den E-Mail-Verkehr umschreibt. Sie kann vor Ihrem Server stehen oder im Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>Switch off mail inspection in the firewall in front of your server (SMTP fixup). Check from another network to see whose firewall it is.</source>
        <translation>Schalten Sie in der Firewall vor Ihrem Server die E-Mail-Überprüfung ab (SMTP-Fixup). Prüfen Sie aus einem anderen Netzwerk, um zu sehen, wessen Firewall es ist.</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it</source>
        <extracomment>starttls.refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 bietet Verschlüsselung an und lehnt sie dann ab</translation>
    </message>
    <message>
        <source>The server at %2 answered: %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Der Server unter %2 antwortete: %3. Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender diesen Server nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. Often the certificate or its key is missing, or cannot be read.</source>
        <translation>Suchen Sie den Grund im Protokoll des Servers. Oft fehlt das Zertifikat oder sein Schlüssel, oder er lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 sends unprotected text where encryption must begin</source>
        <extracomment>starttls.injected (%1: host, %2: address)</extracomment>
        <translation>%1 sendet ungeschützten Text, wo die Verschlüsselung beginnen muss</translation>
    </message>
    <message>
        <source>Plain text from %2 followed right after the agreement to encrypt. Attackers use such a gap to slip in commands. Careful senders hang up.</source>
        <translation>Direkt nach der Einigung auf Verschlüsselung kam von %2 Klartext. Angreifer nutzen eine solche Lücke, um Befehle einzuschleusen. Vorsichtige Absender brechen die Verbindung ab.</translation>
    </message>
    <message>
        <source>Update the software of the mail server, and that of any mail filter in front of it.</source>
        <translation>Aktualisieren Sie die Software des Mailservers und die eines vorgeschalteten E-Mail-Filters.</translation>
    </message>
    <message>
        <source>%1 answers too slowly</source>
        <extracomment>starttls.reply-timeout (%1: host, %2: address, %3: phase)</extracomment>
        <translation>%1 antwortet zu langsam</translation>
    </message>
    <message>
        <source>The server at %2 stopped answering during the conversation (step: %3). Senders may give up and try again later.</source>
        <translation>Der Server unter %2 hat während des Gesprächs aufgehört zu antworten (Schritt: %3). Absender geben dann eventuell auf und versuchen es später noch einmal.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server about its load, and about filters that slow strangers down. With “--timeout 60” this check waits longer.</source>
        <translation>Fragen Sie den Betreiber des Servers nach der Auslastung und nach Filtern, die Fremde ausbremsen. Mit „--timeout 60“ wartet diese Prüfung länger.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on encryption</source>
        <extracomment>starttls.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>%1 und dieser Computer konnten sich nicht auf eine Verschlüsselung einigen</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its TLS settings. It should offer TLS 1.2 and TLS 1.3 with the usual ciphers.</source>
        <translation>Bitten Sie den Betreiber des Servers, die TLS-Einstellungen zu prüfen. Er sollte TLS 1.2 und TLS 1.3 mit den üblichen Verfahren anbieten.</translation>
    </message>
    <message>
        <source>%1 only knows outdated encryption</source>
        <extracomment>starttls.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>%1 kennt nur veraltete Verschlüsselung</translation>
    </message>
    <message>
        <source>The server at %2 offers %3, which is no longer seen as safe. In testing mode mail still arrives. In enforce mode senders that ask for TLS 1.2 would not use this server, and their mail would be held back.</source>
        <translation>Der Server unter %2 bietet %3 an, das nicht mehr als sicher gilt. Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender, die TLS 1.2 verlangen, diesen Server nicht nutzen, und ihre E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>Update the mail server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Aktualisieren Sie den Mailserver, oder schalten Sie in seinen Einstellungen TLS 1.2 und TLS 1.3 ein.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for a different name</source>
        <extracomment>starttls.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>Das Zertifikat von %1 gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate for %3 (host name mismatch). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Der Server unter %2 zeigt ein Zertifikat für %3 (abweichender Hostname). Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender diesen Server nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1.</source>
        <translation>Bitten Sie Ihren E-Mail-Anbieter um ein Zertifikat auf den Namen %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has its name in the wrong place</source>
        <extracomment>starttls.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>Im Zertifikat von %1 steht der Name an der falschen Stelle</translation>
    </message>
    <message>
        <source>The name %3 stands only in an old field that senders do not look at (common name). In testing mode mail still arrives. In enforce mode senders would not use the server at %2, and mail would be held back.</source>
        <translation>Der Name %3 steht nur in einem alten Feld, das Absender nicht beachten (Common Name). Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender den Server unter %2 nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>starttls.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>Das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that ran out on %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Der Server unter %2 zeigt ein Zertifikat, das am %3 abgelaufen ist. Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender diesen Server nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>Renew the certificate, and restart the mail server so that it uses the new one. Then make sure that the renewal runs by itself.</source>
        <translation>Erneuern Sie das Zertifikat und starten Sie den Mailserver neu, damit er das neue verwendet. Sorgen Sie danach dafür, dass es automatisch erneuert wird.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>starttls.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>Das Zertifikat von %1 ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that counts only from %3. In testing mode mail still arrives. In enforce mode senders would not use this server until then, and mail would be held back.</source>
        <translation>Der Server unter %2 zeigt ein Zertifikat, das erst ab dem %3 gilt. Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender diesen Server bis dahin nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself</source>
        <extracomment>starttls.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 hat sein Zertifikat selbst ausgestellt</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Keine öffentliche Zertifizierungsstelle bürgt für das Zertifikat unter %2 (selbst signiert). Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender diesen Server nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Some, such as Let&apos;s Encrypt, are free of charge.</source>
        <translation>Installieren Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle. Einige, etwa Let’s Encrypt, sind kostenlos.</translation>
    </message>
    <message>
        <source>%1 does not send all the certificates that it should</source>
        <extracomment>starttls.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 sendet nicht alle nötigen Zertifikate</translation>
    </message>
    <message>
        <source>The server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). In testing mode mail still arrives. In enforce mode many senders would not use this server, and their mail would be held back.</source>
        <translation>Der Server unter %2 lässt das Zertifikat von „%3“ weg, das sein eigenes mit einer bekannten Zertifizierungsstelle verbindet (Zwischenzertifikat). Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden viele Absender diesen Server nicht nutzen, und ihre E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem. Then restart the mail server.</source>
        <translation>Installieren Sie die vollständige Kette Ihrer Zertifizierungsstelle, oft eine Datei namens fullchain.pem. Starten Sie danach den Mailserver neu.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not publicly known</source>
        <extracomment>starttls.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, die nicht öffentlich bekannt ist</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Das Zertifikat unter %2 wurde von „%3“ ausgestellt, und dem trauen öffentliche Absender nicht. Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender diesen Server nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. An authority of your own is of no use here, because other senders do not know it.</source>
        <translation>Installieren Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle. Eine eigene Zertifizierungsstelle nützt hier nichts, weil andere Absender sie nicht kennen.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used</source>
        <extracomment>starttls.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Das Zertifikat von %1 ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the mail server.</source>
        <translation>Bestellen Sie ein neues Zertifikat für %1 mit den üblichen Einstellungen und installieren Sie es auf dem Mailserver.</translation>
    </message>
    <message>
        <source>The certificate of %1 expires soon</source>
        <extracomment>starttls.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>Das Zertifikat von %1 läuft bald ab</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server at %2 is valid for %n more day(s), until %4. After that date, in enforce mode, mail would be held back.</source>
        <translation>
            <numerusform>Das Zertifikat des Servers unter %2 ist noch %n Tag gültig, bis zum %4. Danach würden E-Mails im Modus enforce zurückgehalten.</numerusform>
            <numerusform>Das Zertifikat des Servers unter %2 ist noch %n Tage gültig, bis zum %4. Danach würden E-Mails im Modus enforce zurückgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders know where to send TLS reports for %1</source>
        <extracomment>tlsrpt.good (%1: domain, %2: addresses)</extracomment>
        <translation>Absender wissen, wohin sie TLS-Berichte für %1 schicken sollen</translation>
    </message>
    <message>
        <source>Reports about encryption problems go to %2.</source>
        <translation>Berichte über Verschlüsselungsprobleme gehen an %2.</translation>
    </message>
    <message>
        <source>Senders do not know where to send TLS reports</source>
        <extracomment>tlsrpt.missing (%1: name)</extracomment>
        <translation>Absender wissen nicht, wohin sie TLS-Berichte schicken sollen</translation>
    </message>
    <message>
        <source>Large senders can tell you every day whether they reached you over encrypted connections. There is no record at %1 that asks them to (TLS-RPT). Mail itself is not affected.</source>
        <translation>Große Absender können Ihnen täglich mitteilen, ob sie Sie über verschlüsselte Verbindungen erreicht haben. Unter %1 gibt es keinen Eintrag, der sie darum bittet (TLS-RPT). Die E-Mails selbst sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Publish a TXT record at %1 that names a mailbox for the reports.</source>
        <translation>Veröffentlichen Sie unter %1 einen TXT-Eintrag, der ein Postfach für die Berichte nennt.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 could not be looked up</source>
        <extracomment>tlsrpt.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>Der Eintrag für TLS-Berichte unter %1 konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>There are %2 TLS report records at %1</source>
        <extracomment>tlsrpt.multiple (%1: name, %2: count)</extracomment>
        <translation>Unter %1 gibt es %2 Einträge für TLS-Berichte</translation>
    </message>
    <message>
        <source>When there is more than one record, senders use none of them. So you get no reports.</source>
        <translation>Wenn es mehr als einen Eintrag gibt, verwenden Absender keinen davon. Sie erhalten also keine Berichte.</translation>
    </message>
    <message>
        <source>Keep one record and delete the others. One record can name several addresses, separated by commas.</source>
        <translation>Behalten Sie einen Eintrag und löschen Sie die anderen. Ein Eintrag kann mehrere Adressen nennen, getrennt durch Kommas.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with the wrong word</source>
        <extracomment>tlsrpt.wrong-version (%1: name, %2: version)</extracomment>
        <translation>Der Eintrag für TLS-Berichte unter %1 beginnt mit dem falschen Wort</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Senders pass over it, so you get no reports.</source>
        <translation>Er beginnt mit „%2“ statt mit „v=TLSRPTv1“. Absender übergehen ihn, daher erhalten Sie keine Berichte.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=TLSRPTv1;”.</source>
        <translation>Ändern Sie den Anfang des Eintrags auf genau „v=TLSRPTv1;“.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has two letters swapped</source>
        <extracomment>tlsrpt.swapped-letters (%1: name, %2: version)</extracomment>
        <translation>Im Eintrag für TLS-Berichte unter %1 sind zwei Buchstaben vertauscht</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”, a slip that some guides print. Senders pass over it, so you get no reports.</source>
        <translation>Er beginnt mit „%2“ statt mit „v=TLSRPTv1“, ein Versehen, das in manchen Anleitungen steht. Absender übergehen ihn, daher erhalten Sie keine Berichte.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 mixes up capital and small letters</source>
        <extracomment>tlsrpt.version-case (%1: name, %2: version)</extracomment>
        <translation>Der Eintrag für TLS-Berichte unter %1 verwechselt Groß- und Kleinbuchstaben</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Er beginnt mit „%2“ statt mit „v=TLSRPTv1“. Viele Absender unterscheiden Groß- und Kleinbuchstaben und übergehen ihn.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lacks its first semicolon</source>
        <extracomment>tlsrpt.no-semicolon (%1: name)</extracomment>
        <translation>Im Eintrag für TLS-Berichte unter %1 fehlt das erste Semikolon</translation>
    </message>
    <message>
        <source>It must begin with “v=TLSRPTv1;”. Senders pass over it otherwise, so you get no reports.</source>
        <translation>Er muss mit „v=TLSRPTv1;“ beginnen. Sonst übergehen Absender ihn, daher erhalten Sie keine Berichte.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=TLSRPTv1”.</source>
        <translation>Schreiben Sie direkt nach „v=TLSRPTv1“ ein Semikolon.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with a space</source>
        <extracomment>tlsrpt.leading-space (%1: name)</extracomment>
        <translation>Der Eintrag für TLS-Berichte unter %1 beginnt mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>Senders expect “v=TLSRPTv1;” at the very beginning. They pass over the record, so you get no reports.</source>
        <translation>Absender erwarten „v=TLSRPTv1;“ ganz am Anfang. Sie übergehen den Eintrag, daher erhalten Sie keine Berichte.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains quotation marks</source>
        <extracomment>tlsrpt.quotes-inside (%1: name)</extracomment>
        <translation>Der Eintrag für TLS-Berichte unter %1 enthält Anführungszeichen</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so you get no reports.</source>
        <translation>Ihre DNS-Verwaltung hat die Anführungszeichen als Teil des Textes gespeichert. Absender erkennen den Eintrag nicht, daher erhalten Sie keine Berichte.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 names no address</source>
        <extracomment>tlsrpt.no-rua (%1: name)</extracomment>
        <translation>Der Eintrag für TLS-Berichte unter %1 nennt keine Adresse</translation>
    </message>
    <message>
        <source>The part that says where reports go is missing (rua). So nobody can send you any.</source>
        <translation>Der Teil, der sagt, wohin die Berichte gehen, fehlt (rua). Niemand kann Ihnen also welche schicken.</translation>
    </message>
    <message>
        <source>Add “rua=mailto:” and your mailbox to the record.</source>
        <translation>Ergänzen Sie den Eintrag um „rua=mailto:“ und Ihr Postfach.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lists its addresses in two places</source>
        <extracomment>tlsrpt.duplicate-rua (%1: name)</extracomment>
        <translation>Der Eintrag für TLS-Berichte unter %1 nennt Adressen an zwei Stellen</translation>
    </message>
    <message>
        <source>Some senders use only the first list of addresses (rua). They do not report to the others.</source>
        <translation>Manche Absender verwenden nur die erste Adressliste (rua). An die anderen Adressen berichten sie nicht.</translation>
    </message>
    <message>
        <source>Put all addresses into one list, separated by commas.</source>
        <translation>Fassen Sie alle Adressen in einer Liste zusammen, getrennt durch Kommas.</translation>
    </message>
    <message>
        <source>The word “%2” in the TLS report record has capital letters</source>
        <extracomment>tlsrpt.key-case (%1: name, %2: key)</extracomment>
        <translation>Das Wort „%2“ im Eintrag für TLS-Berichte enthält Großbuchstaben</translation>
    </message>
    <message>
        <source>Senders understand this word in small letters only. They find no address for reports at %1, so you get none.</source>
        <translation>Absender verstehen dieses Wort nur in Kleinbuchstaben. Sie finden unter %1 keine Adresse für Berichte, daher erhalten Sie keine.</translation>
    </message>
    <message>
        <source>Write the word in small letters: “rua”.</source>
        <translation>Schreiben Sie das Wort in Kleinbuchstaben: „rua“.</translation>
    </message>
    <message>
        <source>Reports cannot be sent to “%1”</source>
        <extracomment>tlsrpt.uri-not-address (%1: uri)</extracomment>
        <translation>An „%1“ können keine Berichte geschickt werden</translation>
    </message>
    <message>
        <source>This is not a complete address. Senders cannot use it, and some pass over the whole record.</source>
        <translation>Das ist keine vollständige Adresse. Absender können sie nicht verwenden, und manche übergehen den ganzen Eintrag.</translation>
    </message>
    <message>
        <source>Write a mailbox like “mailto:tls@example.com”, or a web address that begins with “https://”.</source>
        <translation>Schreiben Sie ein Postfach wie „mailto:tls@example.com“ oder eine Webadresse, die mit „https://“ beginnt.</translation>
    </message>
    <message>
        <source>The report address “%1” does not say what kind of address it is</source>
        <extracomment>tlsrpt.uri-no-scheme (%1: uri)</extracomment>
        <translation>Die Berichtsadresse „%1“ sagt nicht, welche Art von Adresse sie ist</translation>
    </message>
    <message>
        <source>Without “mailto:” or “https://” in front, senders do not know how to reach it. Some pass over the whole record.</source>
        <translation>Ohne „mailto:“ oder „https://“ davor wissen Absender nicht, wie sie dorthin berichten sollen. Manche übergehen den ganzen Eintrag.</translation>
    </message>
    <message>
        <source>Put “mailto:” in front of a mailbox, or “https://” in front of a web address.</source>
        <translation>Setzen Sie „mailto:“ vor ein Postfach oder „https://“ vor eine Webadresse.</translation>
    </message>
    <message>
        <source>Senders cannot report to “%1”</source>
        <extracomment>tlsrpt.uri-unusable-scheme (%1: uri, %2: scheme)</extracomment>
        <translation>Absender können nicht an „%1“ berichten</translation>
    </message>
    <message>
        <source>Addresses that begin with “%2” are not used for TLS reports. Senders only know “mailto” and “https”.</source>
        <translation>Adressen, die mit „%2“ beginnen, werden für TLS-Berichte nicht verwendet. Absender kennen nur „mailto“ und „https“.</translation>
    </message>
    <message>
        <source>Name a mailbox with “mailto:” in front, or a web address that begins with “https://”.</source>
        <translation>Nennen Sie ein Postfach mit „mailto:“ davor oder eine Webadresse, die mit „https://“ beginnt.</translation>
    </message>
    <message>
        <source>The report address “%1” carries a size limit</source>
        <extracomment>tlsrpt.uri-size-suffix (%1: uri)</extracomment>
        <translation>Die Berichtsadresse „%1“ enthält eine Größenbeschränkung</translation>
    </message>
    <message>
        <source>Such a limit after an exclamation mark belongs to DMARC records. Here it spoils the address, and you may get no reports.</source>
        <translation>Eine solche Beschränkung nach einem Ausrufezeichen gehört in DMARC-Einträge. Hier macht sie die Adresse unbrauchbar, und Sie erhalten eventuell keine Berichte.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and all that follows it in the address.</source>
        <translation>Entfernen Sie das Ausrufezeichen und alles, was in der Adresse darauf folgt.</translation>
    </message>
    <message>
        <source>The report address “%1” contains a character that is not allowed there</source>
        <extracomment>tlsrpt.uri-character (%1: uri)</extracomment>
        <translation>Die Berichtsadresse „%1“ enthält ein Zeichen, das dort nicht erlaubt ist</translation>
    </message>
    <message>
        <source>Strict senders pass over the whole record. Then you get no reports from them.</source>
        <translation>Strenge Absender übergehen den ganzen Eintrag. Von ihnen erhalten Sie dann keine Berichte.</translation>
    </message>
    <message>
        <source>Use an address without spaces, quotation marks and letters with accents.</source>
        <translation>Verwenden Sie eine Adresse ohne Leerzeichen, Anführungszeichen, Umlaute und Akzente.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains an empty address</source>
        <extracomment>tlsrpt.uri-empty (%1: name)</extracomment>
        <translation>Der Eintrag für TLS-Berichte unter %1 enthält eine leere Adresse</translation>
    </message>
    <message>
        <source>There is a comma too many, or nothing at all after “rua=”. Strict senders pass over the whole record.</source>
        <translation>Es steht ein Komma zu viel da, oder nach „rua=“ steht gar nichts. Strenge Absender übergehen den ganzen Eintrag.</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in your mailbox.</source>
        <translation>Entfernen Sie das Komma, oder tragen Sie Ihr Postfach ein.</translation>
    </message>
    <message>
        <source>The report address “%1” may be cut short by a semicolon</source>
        <extracomment>tlsrpt.uri-cut (%1: uri)</extracomment>
        <translation>Die Berichtsadresse „%1“ ist vielleicht durch ein Semikolon abgeschnitten</translation>
    </message>
    <message>
        <source>A semicolon ends the list of addresses. Senders do not read what comes after it as a part of the address.</source>
        <translation>Ein Semikolon beendet die Adressliste. Was danach kommt, lesen Absender nicht als Teil der Adresse.</translation>
    </message>
    <message>
        <source>Use an address without a semicolon.</source>
        <translation>Verwenden Sie eine Adresse ohne Semikolon.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has a space before its first semicolon</source>
        <extracomment>tlsrpt.space-before-semicolon (%1: name)</extracomment>
        <translation>Im Eintrag für TLS-Berichte unter %1 steht ein Leerzeichen vor dem ersten Semikolon</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. You get no reports from them.</source>
        <translation>Manche Absender übergehen einen so geschriebenen Eintrag. Von ihnen erhalten Sie keine Berichte.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=TLSRPTv1;”.</source>
        <translation>Entfernen Sie das Leerzeichen, sodass der Eintrag mit „v=TLSRPTv1;“ beginnt.</translation>
    </message>
    <message>
        <source>Something is left over at the end of the TLS report record at %1</source>
        <extracomment>tlsrpt.trailing (%1: name)</extracomment>
        <translation>Am Ende des Eintrags für TLS-Berichte unter %1 steht noch etwas</translation>
    </message>
    <message>
        <source>Strict senders pass over a record with anything after its last address. You get no reports from them.</source>
        <translation>Strenge Absender übergehen einen Eintrag, in dem nach der letzten Adresse noch etwas steht. Von ihnen erhalten Sie keine Berichte.</translation>
    </message>
    <message>
        <source>Remove what follows the last address. A single semicolon may stay.</source>
        <translation>Entfernen Sie, was auf die letzte Adresse folgt. Ein einzelnes Semikolon darf bleiben.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 cannot be understood</source>
        <extracomment>tlsrpt.syntax (%1: name)</extracomment>
        <translation>Der Eintrag für TLS-Berichte unter %1 ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Senders pass over the record, so you get no reports.</source>
        <translation>Ein Teil davon hat nicht die Form „Name=Wert“. Absender übergehen den Eintrag, daher erhalten Sie keine Berichte.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=TLSRPTv1; rua=mailto:tls@example.com”.</source>
        <translation>Schreiben Sie den Eintrag neu, zum Beispiel als „v=TLSRPTv1; rua=mailto:tls@example.com“.</translation>
    </message>
    <message>
        <source>The part “%1” of the TLS report record means nothing to senders</source>
        <extracomment>tlsrpt.unknown-field (%1: field)</extracomment>
        <translation>Der Teil „%1“ des Eintrags für TLS-Berichte sagt Absendern nichts</translation>
    </message>
    <message>
        <source>The TLS report record at %1 is stored in %2 pieces</source>
        <extracomment>tlsrpt.split (%1: name, %2: count)</extracomment>
        <translation>Der Eintrag für TLS-Berichte unter %1 ist in %2 Stücken gespeichert</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. They read the record correctly.</source>
        <translation>Absender fügen die Stücke ohne Leerzeichen zusammen. Sie lesen den Eintrag richtig.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with TLS reports. Senders pass over it.</source>
        <translation>Der Eintrag „%2“ hat nichts mit TLS-Berichten zu tun. Absender übergehen ihn.</translation>
    </message>
    <message>
        <source>There is a TLS report record at %1, where no sender looks</source>
        <extracomment>tlsrpt.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>Unter %1 gibt es einen Eintrag für TLS-Berichte, wo kein Absender sucht</translation>
    </message>
    <message>
        <source>Your name servers disagree about the TLS report record at %1</source>
        <extracomment>tlsrpt.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>Ihre Nameserver sind sich über den Eintrag für TLS-Berichte unter %1 nicht einig</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may not find the record.</source>
        <translation>Diese Nameserver geben nicht alle dieselbe Antwort: %2. Manche Absender finden den Eintrag eventuell nicht.</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. The cause may be your name servers or the DNS resolver used here. So nothing is known about your mail servers.</source>
        <translation>Die Antwort des DNS lautete: %2. Es kann an Ihren Nameservern liegen oder am hier verwendeten DNS-Resolver. Über Ihre Mailserver ist also nichts bekannt.</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a policy record</source>
        <extracomment>record.other (%1: name, %2: text)</extracomment>
        <translation>Ein TXT-Eintrag unter %1 ist kein Richtlinieneintrag</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a TLS report record</source>
        <extracomment>tlsrpt.other (%1: name, %2: text)</extracomment>
        <translation>Ein TXT-Eintrag unter %1 ist kein Eintrag für TLS-Berichte</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about what it left out: %n mail server(s).</source>
        <translation>
            <numerusform>Über das, was sie ausgelassen hat, ist nichts bekannt: %n Mailserver.</numerusform>
            <numerusform>Über das, was sie ausgelassen hat, ist nichts bekannt: %n Mailserver.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy file is far too large</source>
        <extracomment>policy.too-large (%1: host, %2: limit)</extracomment>
        <translation>Die Richtliniendatei ist viel zu groß</translation>
    </message>
    <message>
        <source>Look at what is served there. A policy file is only a few lines long.</source>
        <translation>Sehen Sie nach, was dort ausgeliefert wird. Eine Richtliniendatei ist nur wenige Zeilen lang.</translation>
    </message>
    <message>
        <source>The policy file is served as a web page</source>
        <extracomment>policy.media-type-html (%1: host, %2: media type)</extracomment>
        <translation>Die Richtliniendatei wird als Webseite ausgeliefert</translation>
    </message>
    <message>
        <source>The policy file is served with an unusual type</source>
        <extracomment>policy.media-type-other (%1: host, %2: media type)</extracomment>
        <translation>Die Richtliniendatei wird mit einem ungewöhnlichen Typ ausgeliefert</translation>
    </message>
    <message>
        <source>The policy file is served without a type</source>
        <extracomment>policy.media-type-missing (%1: host)</extracomment>
        <translation>Die Richtliniendatei wird ohne Typ ausgeliefert</translation>
    </message>
    <message>
        <source>Senders do not know the keyword “%1”, and pass over the line. What it says does not count.</source>
        <translation>Absender kennen das Schlüsselwort „%1“ nicht und übergehen die Zeile. Was darin steht, zählt nicht.</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here, and pass over the line. What it says does not count.</source>
        <translation>Absender unterscheiden hier Groß- und Kleinbuchstaben und übergehen die Zeile. Was darin steht, zählt nicht.</translation>
    </message>
    <message>
        <source>Write the keyword in small letters. Here that is “%2”.</source>
        <translation>Schreiben Sie das Schlüsselwort in Kleinbuchstaben. Hier ist das „%2“.</translation>
    </message>
    <message>
        <source>Some senders use the first value, “%2”. Others use a later one, “%3”. By the standard the first one counts.</source>
        <translation>Manche Absender verwenden den ersten Wert, „%2“. Andere verwenden einen späteren, „%3“. Nach dem Standard zählt der erste.</translation>
    </message>
    <message>
        <source>Write one of these three words after “mode:”. You probably mean “%2”.</source>
        <translation>Schreiben Sie nach „mode:“ eines dieser drei Wörter. Wahrscheinlich meinen Sie „%2“.</translation>
    </message>
    <message>
        <source>Remove the dot. The line then reads “mx: %2”.</source>
        <translation>Entfernen Sie den Punkt. Die Zeile lautet dann „mx: %2“.</translation>
    </message>
    <message>
        <source>Write the name in that form. Here that is “%2”.</source>
        <translation>Schreiben Sie den Namen in dieser Form. Hier ist das „%2“.</translation>
    </message>
    <message>
        <source>Write only the name of the mail server. That is probably “%2”.</source>
        <translation>Schreiben Sie nur den Namen des Mailservers. Das ist wahrscheinlich „%2“.</translation>
    </message>
    <message>
        <source>Remove the port number. The line then reads “mx: %2”.</source>
        <translation>Entfernen Sie die Portnummer. Die Zeile lautet dann „mx: %2“.</translation>
    </message>
    <message>
        <source>Remove the number. The line then reads “mx: %2”.</source>
        <translation>Entfernen Sie die Zahl. Die Zeile lautet dann „mx: %2“.</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers. If you want one line for several of them, write “%2”.</source>
        <translation>Schreiben Sie die vollständigen Namen Ihrer Mailserver. Wenn Sie eine Zeile für mehrere davon möchten, schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>Only letters from a to z and digits may stand in it, and not “%2”. Senders pass over the record, so mail to you is not protected.</source>
        <translation>Sie darf nur Buchstaben von a bis z und Ziffern enthalten, nicht „%2“. Absender übergehen den Eintrag, daher sind E-Mails an Sie nicht geschützt.</translation>
    </message>
    <message>
        <source>It is larger than %2 bytes. Ordinary reports are far smaller.</source>
        <translation>Er ist größer als %2 Bytes. Gewöhnliche Berichte sind viel kleiner.</translation>
    </message>
    <message>
        <source>The signed answers do not stand up to a check (DNSSEC: %2). Many senders then cannot find your domain, and mail to you is held back.</source>
        <translation>Die signierten Antworten halten einer Überprüfung nicht stand (DNSSEC: %2). Viele Absender finden Ihre Domain dann nicht, und E-Mails an Sie werden zurückgehalten.</translation>
    </message>
    <message>
        <source>Not all DNS servers that are needed for it gave an answer (DNSSEC: %2). Nothing is known to be wrong.</source>
        <translation>Nicht alle DNS-Server, die dafür gebraucht werden, haben geantwortet (DNSSEC: %2). Es ist kein Fehler bekannt.</translation>
    </message>
    <message>
        <source>The start of encryption with the web server at %2 broke off (%3). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Der Beginn der Verschlüsselung mit dem Webserver unter %2 ist abgebrochen (%3). Absender können Ihre Richtlinie nicht laden. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). So they do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Absender akzeptieren das Zertifikat unter %2 nicht (%3). Sie laden Ihre Richtlinie daher nicht. Wer eine gespeicherte Kopie hat, hält sich daran, alle anderen stellen zu, als hätten Sie keine.</translation>
    </message>
    <message>
        <source>It is not in the format of such reports (JSON: %2). So nothing in it could be counted.</source>
        <translation>Sie hat nicht das Format solcher Berichte (JSON: %2). Daher konnte nichts darin gezählt werden.</translation>
    </message>
    <message>
        <source>The packed file is damaged or incomplete (gzip: %2).</source>
        <translation>Die gepackte Datei ist beschädigt oder unvollständig (gzip: %2).</translation>
    </message>
    <message>
        <source>The start of encryption with the server at %2 broke off (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Der Beginn der Verschlüsselung mit dem Server unter %2 ist abgebrochen (%3). Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender diesen Server nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Absender akzeptieren das Zertifikat unter %2 nicht (%3). Im Modus testing kommen E-Mails weiterhin an. Im Modus enforce würden Absender diesen Server nicht nutzen, und E-Mails würden zurückgehalten.</translation>
    </message>
    <message>
        <source>Some senders may still see older mail servers of %1</source>
        <extracomment>dns.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Manche Absender sehen eventuell noch ältere Mailserver von %1</translation>
    </message>
    <message numerus="yes">
        <source>Your name servers already give a new answer. DNS resolvers may use the old one for up to %n more second(s).</source>
        <translation>
            <numerusform>Ihre Nameserver geben schon eine neue Antwort. DNS-Resolver verwenden die alte eventuell noch bis zu %n Sekunde lang.</numerusform>
            <numerusform>Ihre Nameserver geben schon eine neue Antwort. DNS-Resolver verwenden die alte eventuell noch bis zu %n Sekunden lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some senders may still see an older policy record at %1</source>
        <extracomment>record.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Manche Absender sehen eventuell noch einen älteren Richtlinieneintrag unter %1</translation>
    </message>
    <message>
        <source>Some senders may still see an older TLS report record at %1</source>
        <extracomment>tlsrpt.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Manche Absender sehen eventuell noch einen älteren Eintrag für TLS-Berichte unter %1</translation>
    </message>
    <message>
        <source>There is a permission for reports at %1 that nobody needs</source>
        <extracomment>tlsrpt.needless-permission (%1: name found, %2: domain of the reports)</extracomment>
        <translation>Unter %1 gibt es eine Erlaubnis für Berichte, die niemand braucht</translation>
    </message>
    <message>
        <source>Some web pages want it, because DMARC has such permissions. TLS reports go to %2 without any, and no sender looks for it.</source>
        <translation>Manche Webseiten verlangen sie, weil es bei DMARC solche Erlaubnisse gibt. TLS-Berichte gehen auch ohne sie an %2, und kein Absender sucht danach.</translation>
    </message>
    <message>
        <source>It does no harm. Whoever runs %2 can remove it.</source>
        <translation>Sie schadet nicht. Der Betreiber von %2 kann sie entfernen.</translation>
    </message>
    <message>
        <source>Some parts of the mail lie too deep to be read</source>
        <extracomment>report.too-nested (%1: file)</extracomment>
        <translation>Einige Teile der E-Mail liegen zu tief verschachtelt, um gelesen zu werden</translation>
    </message>
    <message>
        <source>There are too many mails or archives inside one another, or too many parts. Reports in the innermost ones were left out.</source>
        <translation>Zu viele E-Mails oder Archive sind ineinander verschachtelt, oder es sind zu viele Teile. Berichte in den innersten wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Save the innermost attachment, and open that file.</source>
        <translation>Speichern Sie den innersten Anhang und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Put the names of your mail servers into the policy file now, and change the id of the policy record. Only if you do not know the right names yet, set the mode to testing in the same way.</source>
        <translation>Tragen Sie jetzt die Namen Ihrer Mailserver in die Richtliniendatei ein, und ändern Sie die ID des Richtlinieneintrags. Nur wenn Sie die richtigen Namen noch nicht kennen, stellen Sie den Modus auf die gleiche Weise auf testing um.</translation>
    </message>
    <message>
        <source>While you test, and in the first week of enforce mode, write 86400, which stands for a day. After that write 604800, which stands for a week.</source>
        <translation>Schreiben Sie während des Testens und in der ersten Woche im Modus enforce 86400, das entspricht einem Tag. Schreiben Sie danach 604800, das entspricht einer Woche.</translation>
    </message>
    <message>
        <source>This network answers for the internet, so %1 cannot be seen</source>
        <extracomment>dns.portal-here (%1: domain, %2: address)</extracomment>
        <translation>Dieses Netz antwortet anstelle des Internets, deshalb ist %1 nicht zu sehen</translation>
    </message>
    <message>
        <source>Every name leads to %2 here, also names that do not exist. Guest networks do that until you have signed in (captive portal). Nothing is known about your domain.</source>
        <translation>Jeder Name führt hier zu %2, auch Namen, die es nicht gibt. Gastnetze tun das, bis man sich angemeldet hat (Captive Portal). Über Ihre Domain ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Open any web page and sign in there, then check again. If there is nothing to sign in to, check from another network.</source>
        <translation>Öffnen Sie irgendeine Webseite, melden Sie sich dort an und prüfen Sie noch einmal. Wenn es nichts anzumelden gibt, prüfen Sie aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>Your DNS resolver makes up addresses for names that do not exist</source>
        <extracomment>dns.rewritten-here (%1: domain, %2: address)</extracomment>
        <translation>Ihr DNS-Resolver erfindet Adressen für Namen, die es nicht gibt</translation>
    </message>
    <message>
        <source>It leads them to %2, often to show a search page (NXDOMAIN rewriting). Postseal counts such names below %1 as missing. Sending servers ask other resolvers, so your mail is not affected.</source>
        <translation>Er führt sie zu %2, oft um eine Suchseite zu zeigen (NXDOMAIN-Umschreibung). Postseal zählt solche Namen unter %1 als nicht vorhanden. Sendende Server fragen andere Resolver, Ihre Mail ist also nicht betroffen.</translation>
    </message>
    <message>
        <source>Nothing to do for your mail. Many internet providers let you switch the search page off.</source>
        <translation>Für Ihre Mail ist nichts zu tun. Bei vielen Internetanbietern können Sie die Suchseite abschalten.</translation>
    </message>
    <message>
        <source>This network does not let secure connections through to %1</source>
        <extracomment>policy-host.https-blocked-here (%1: host, %2: other hosts)</extracomment>
        <translation>Dieses Netz lässt keine sicheren Verbindungen zu %1 durch</translation>
    </message>
    <message>
        <source>Well-known hosts (%2) were not reached with a good certificate either. Guest networks and firewalls do that, and so does a wrong date of this computer. Nothing is known to be wrong with your policy host.</source>
        <translation>Auch bekannte Server (%2) waren nicht mit einem guten Zertifikat zu erreichen. Das tun Gastnetze und Firewalls, und auch ein falsches Datum dieses Computers führt dazu. Von Ihrem Richtlinienserver ist kein Fehler bekannt.</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in and check again. Look at the date of this computer, or check from another network.</source>
        <translation>Wenn Ihr Netz eine Anmeldeseite hat, melden Sie sich an und prüfen Sie noch einmal. Sehen Sie nach dem Datum dieses Computers, oder prüfen Sie aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong</source>
        <extracomment>clock.doubtful-here (%1: domain, %2: host, %3: date there, %4: date here)</extracomment>
        <translation>Das Datum dieses Computers ist vielleicht falsch</translation>
    </message>
    <message>
        <source>Set the date of this computer, and check again.</source>
        <translation>Stellen Sie das Datum dieses Computers und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Whether everything of %1 is still valid cannot be judged</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>Ob bei %1 noch alles gültig ist, lässt sich nicht beurteilen</translation>
    </message>
    <message>
        <source>A certificate or DNS signatures are not valid by the clock of this computer, and its date may be wrong. Nothing is known about them.</source>
        <translation>Ein Zertifikat oder DNS-Signaturen sind nach der Uhr dieses Computers nicht gültig, und sein Datum ist vielleicht falsch. Über sie ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The server %2 says that it is %3, this computer says %4. Certificates and DNS signatures are valid for a certain time. For some of %1 it is over, or has not begun, by this computer and not by that server. Nothing is known about these until this computer has the right date.</source>
        <translation>Der Server %2 sagt, es sei der %3, dieser Computer sagt: %4. Zertifikate und DNS-Signaturen gelten für eine bestimmte Zeit. Für einige von %1 ist sie nach der Uhr dieses Computers vorbei oder hat noch nicht begonnen, nach jenem Server nicht. Über diese ist nichts bekannt, bis dieser Computer das richtige Datum hat.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone of this computer, and check again.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers richtig ein und prüfen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Please do this:</source>
        <translation>Bitte erledigen Sie Folgendes:</translation>
    </message>
    <message>
        <source>To be copied as it is</source>
        <translation>Genau so kopieren</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Die Datei %1</translation>
    </message>
    <message>
        <source>How to see that it is right</source>
        <translation>So erkennen Sie, dass es stimmt</translation>
    </message>
    <message>
        <source>A DNS record for %1</source>
        <translation>Ein DNS-Eintrag für %1</translation>
    </message>
    <message>
        <source>First open %1. Go on only when it shows a short text.</source>
        <translation>Öffnen Sie zuerst %1. Fahren Sie nur fort, wenn dort ein kurzer Text erscheint.</translation>
    </message>
    <message>
        <source>Add the record below. If there is one of the same name and type that begins with the same word, replace it: there must be only one.</source>
        <translation>Fügen Sie den Eintrag unten hinzu. Wenn es einen mit demselben Namen und Typ gibt, der mit demselben Wort beginnt, ersetzen Sie ihn: Es darf nur einen geben.</translation>
    </message>
    <message>
        <source>In full the name is %1. Where the form adds the domain by itself, leave the domain out.</source>
        <translation>Der vollständige Name ist %1. Wo das Formular die Domain selbst anhängt, lassen Sie die Domain weg.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>After some minutes this command shows the content:</source>
        <translation>Nach einigen Minuten zeigt dieser Befehl den Inhalt:</translation>
    </message>
    <message>
        <source>A small web site for %1</source>
        <translation>Eine kleine Website für %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS-Eintrag</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS-Name</translation>
    </message>
    <message>
        <source>This command shows “200”, “text/plain” and the file, without a word of “location”:</source>
        <translation>Dieser Befehl zeigt „200“, „text/plain“ und die Datei, und nirgends das Wort „location“:</translation>
    </message>
    <message>
        <source>It is part of e-mail security (MTA-STS and TLS reports, RFC 8461 and RFC 8460). Other mail servers read it.</source>
        <translation>Er gehört zur E-Mail-Sicherheit (MTA-STS und TLS-Berichte, RFC 8461 und RFC 8460). Andere Mailserver lesen ihn.</translation>
    </message>
    <message>
        <source>Other mail servers load one text file from it before they deliver (MTA-STS, RFC 8461). Nothing else will ever be there.</source>
        <translation>Andere Mailserver laden von dort eine einzige Textdatei, bevor sie zustellen (MTA-STS, RFC 8461). Sonst wird dort nie etwas sein.</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>In DNS, add the record below. It leads %1 to your web server.</source>
        <translation>Fügen Sie im DNS den Eintrag unten hinzu. Er führt %1 zu Ihrem Webserver.</translation>
    </message>
    <message>
        <source>Copy mta-sts.txt into the folder /var/www/%1/.well-known on the server.</source>
        <translation>Kopieren Sie mta-sts.txt in den Ordner /var/www/%1/.well-known auf dem Server.</translation>
    </message>
    <message>
        <source>In DNS, add the record below.</source>
        <translation>Fügen Sie im DNS den Eintrag unten hinzu.</translation>
    </message>
    <message>
        <source>If your DNS is somewhere else, add the record below there. The panel&apos;s own DNS has it already.</source>
        <translation>Wenn Ihr DNS anderswo liegt, fügen Sie den Eintrag unten dort hinzu. Das DNS des Panels selbst hat ihn schon.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It mostly takes minutes, sometimes an hour.</source>
        <translation>Warten Sie auf das Zertifikat. Meist dauert es Minuten, manchmal eine Stunde.</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --nginx -d %1</source>
        <translation>Holen Sie ein Zertifikat, das sich selbst erneuert: certbot certonly --nginx -d %1</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --apache -d %1</source>
        <translation>Holen Sie ein Zertifikat, das sich selbst erneuert: certbot certonly --apache -d %1</translation>
    </message>
    <message>
        <source>Add the lines of the file Caddyfile to your own, and load it with systemctl reload caddy. Caddy gets the certificate itself; ports 80 and 443 must be open.</source>
        <translation>Fügen Sie die Zeilen der Datei Caddyfile in Ihre eigene ein und laden Sie sie mit systemctl reload caddy. Caddy holt das Zertifikat selbst; die Ports 80 und 443 müssen offen sein.</translation>
    </message>
    <message>
        <source>Make a folder for the site, such as C:\inetpub\%1, and copy web.config and the folder .well-known into it. Where Explorer refuses that name, type .well-known. with a dot at its end.</source>
        <translation>Legen Sie einen Ordner für die Website an, etwa C:\inetpub\%1, und kopieren Sie web.config und den Ordner .well-known hinein. Wenn der Explorer diesen Namen ablehnt, geben Sie .well-known. mit einem Punkt am Ende ein.</translation>
    </message>
    <message>
        <source>Copy compose.yaml and the folder site to the Docker host. If your entry point and certificate resolver are not called websecure and letsencrypt, change that in compose.yaml.</source>
        <translation>Kopieren Sie compose.yaml und den Ordner site auf den Docker-Host. Wenn Ihr Entrypoint und Ihr Zertifikats-Resolver nicht websecure und letsencrypt heißen, ändern Sie das in compose.yaml.</translation>
    </message>
    <message>
        <source>Start it with docker compose up -d, in a network that Traefik reaches.</source>
        <translation>Starten Sie es mit docker compose up -d, in einem Netzwerk, das Traefik erreicht.</translation>
    </message>
    <message>
        <source>In cPanel, open Domains and create %1 with a folder of its own outside public_html.</source>
        <translation>Öffnen Sie in cPanel „Domains“ und legen Sie %1 mit einem eigenen Ordner außerhalb von public_html an.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, switch on hidden files in its settings, upload the zip file and extract it there.</source>
        <translation>Öffnen Sie diesen Ordner im Dateimanager, schalten Sie in dessen Einstellungen versteckte Dateien ein, laden Sie die ZIP-Datei hoch und entpacken Sie sie dort.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Status and run AutoSSL for %1.</source>
        <translation>Öffnen Sie „SSL/TLS Status“ und führen Sie AutoSSL für %1 aus.</translation>
    </message>
    <message>
        <source>In Plesk, add the subdomain mta-sts with a document root of its own.</source>
        <translation>Legen Sie in Plesk die Subdomain mta-sts mit einem eigenen Dokumentenstamm an.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, upload the zip file and extract it there.</source>
        <translation>Öffnen Sie diesen Ordner im Dateimanager, laden Sie die ZIP-Datei hoch und entpacken Sie sie dort.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Certificates and get one for %1. Switch off redirects to www for this subdomain.</source>
        <translation>Öffnen Sie die SSL/TLS-Zertifikate und holen Sie eines für %1. Schalten Sie für diese Subdomain Weiterleitungen zu www ab.</translation>
    </message>
    <message>
        <source>At github.com, make a new public repository, for example with the name %1.</source>
        <translation>Legen Sie auf github.com ein neues öffentliches Repository an, zum Beispiel mit dem Namen %1.</translation>
    </message>
    <message>
        <source>In the repository&apos;s Settings, open Pages, choose the branch main, and enter %1 as custom domain.</source>
        <translation>Öffnen Sie in den „Settings“ des Repositorys „Pages“, wählen Sie den Branch main und tragen Sie %1 als „Custom domain“ ein.</translation>
    </message>
    <message>
        <source>In DNS, add the record below. It leads to your account, not to the repository.</source>
        <translation>Fügen Sie im DNS den Eintrag unten hinzu. Er führt zu Ihrem Konto, nicht zum Repository.</translation>
    </message>
    <message>
        <source>Wait until that page shows the certificate, up to an hour. Then tick “Enforce HTTPS”.</source>
        <translation>Warten Sie, bis diese Seite das Zertifikat zeigt, bis zu einer Stunde. Setzen Sie dann das Häkchen bei „Enforce HTTPS“.</translation>
    </message>
    <message>
        <source>In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>Lassen Sie unter „Settings“, „General“, „Visibility“ alle die Pages sehen.</translation>
    </message>
    <message>
        <source>In Deploy, Pages, add the domain %1 with an automatic certificate. GitLab shows a verification record as well: add it in DNS.</source>
        <translation>Fügen Sie unter „Deploy“, „Pages“ die Domain %1 mit automatischem Zertifikat hinzu. GitLab zeigt auch einen Eintrag zur Bestätigung: Fügen Sie ihn im DNS hinzu.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard, make a Pages project by direct upload, and upload the zip file.</source>
        <translation>Legen Sie im Dashboard von Cloudflare ein Pages-Projekt per direktem Upload an und laden Sie die ZIP-Datei hoch.</translation>
    </message>
    <message>
        <source>In the project, open Custom domains and add %1 before anything in DNS.</source>
        <translation>Öffnen Sie im Projekt „Custom domains“ und fügen Sie %1 hinzu, bevor Sie im DNS etwas tun.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, the record is made for you. Anywhere else, add the record below.</source>
        <translation>Wenn Ihr DNS bei Cloudflare liegt, wird der Eintrag für Sie angelegt. Überall sonst fügen Sie den Eintrag unten hinzu.</translation>
    </message>
    <message>
        <source>This needs the DNS of %2 at Cloudflare. In the dashboard, create a Worker and replace its code by that of worker.js.</source>
        <translation>Dafür muss das DNS von %2 bei Cloudflare liegen. Legen Sie im Dashboard einen Worker an und ersetzen Sie seinen Code durch den aus worker.js.</translation>
    </message>
    <message>
        <source>In the Worker&apos;s settings, under Domains and Routes, add the custom domain %1. Cloudflare makes the record and the certificate.</source>
        <translation>Fügen Sie in den Einstellungen des Workers unter „Domains and Routes“ die Custom Domain %1 hinzu. Cloudflare legt Eintrag und Zertifikat an.</translation>
    </message>
    <message>
        <source>At netlify.com, add a new project by dropping the whole folder on the page. Let it be a project of its own.</source>
        <translation>Fügen Sie auf netlify.com ein neues Projekt hinzu, indem Sie den ganzen Ordner auf die Seite ziehen. Es sollte ein eigenes Projekt sein.</translation>
    </message>
    <message>
        <source>In Domain management, add %1.</source>
        <translation>Fügen Sie unter „Domain management“ %1 hinzu.</translation>
    </message>
    <message>
        <source>Put everything from the folder into a repository of its own, and import it at vercel.com as a new project.</source>
        <translation>Legen Sie alles aus dem Ordner in ein eigenes Repository und importieren Sie es auf vercel.com als neues Projekt.</translation>
    </message>
    <message>
        <source>In Settings, Domains, add %1, not as a redirect.</source>
        <translation>Fügen Sie unter „Settings“, „Domains“ %1 hinzu, nicht als Weiterleitung.</translation>
    </message>
    <message>
        <source>In DNS, add the record that Vercel shows. Mostly it is the one below.</source>
        <translation>Fügen Sie im DNS den Eintrag hinzu, den Vercel zeigt. Meist ist es der unten.</translation>
    </message>
    <message>
        <source>In the Azure portal, create a Static Web App with the Free plan and deploy everything from the folder, for example from a repository at GitHub.</source>
        <translation>Legen Sie im Azure-Portal eine Static Web App mit dem Tarif „Free“ an und stellen Sie alles aus dem Ordner bereit, zum Beispiel aus einem Repository bei GitHub.</translation>
    </message>
    <message>
        <source>Let Azure validate the domain. It gets the certificate itself.</source>
        <translation>Lassen Sie Azure die Domain bestätigen. Das Zertifikat holt es selbst.</translation>
    </message>
    <message>
        <source>Make a private S3 bucket, and upload mta-sts.txt with the key .well-known/mta-sts.txt and the content type text/plain.</source>
        <translation>Legen Sie einen privaten S3-Bucket an und laden Sie mta-sts.txt mit dem Schlüssel .well-known/mta-sts.txt und dem Inhaltstyp text/plain hoch.</translation>
    </message>
    <message>
        <source>In Certificate Manager, in the region us-east-1, request a certificate for %1, and add the record in DNS that it shows.</source>
        <translation>Fordern Sie im Certificate Manager in der Region us-east-1 ein Zertifikat für %1 an und fügen Sie im DNS den Eintrag hinzu, den er zeigt.</translation>
    </message>
    <message>
        <source>Run firebase deploy in the folder, for a project of your own.</source>
        <translation>Führen Sie im Ordner firebase deploy aus, für ein eigenes Projekt.</translation>
    </message>
    <message>
        <source>In the console, under Hosting, add the custom domain %1. It shows the records for DNS.</source>
        <translation>Fügen Sie in der Konsole unter „Hosting“ die benutzerdefinierte Domain %1 hinzu. Sie zeigt die Einträge für das DNS.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It can take a day.</source>
        <translation>Warten Sie auf das Zertifikat. Es kann einen Tag dauern.</translation>
    </message>
    <message>
        <source>Order the service for %2. It shows two CNAME records, for mta-sts and for _mta-sts.</source>
        <translation>Bestellen Sie den Dienst für %2. Er zeigt zwei CNAME-Einträge, für mta-sts und für _mta-sts.</translation>
    </message>
    <message>
        <source>Get a certificate for %1, the same way as for your web site. It must renew itself.</source>
        <translation>Holen Sie ein Zertifikat für %1, auf demselben Weg wie für Ihre Website. Es muss sich selbst erneuern.</translation>
    </message>
    <message>
        <source>Save the file so that https://%1/.well-known/mta-sts.txt shows it. The folder .well-known begins with a dot: some programs hide it.</source>
        <translation>Speichern Sie die Datei so, dass https://%1/.well-known/mta-sts.txt sie zeigt. Der Ordner .well-known beginnt mit einem Punkt: Manche Programme verbergen ihn.</translation>
    </message>
    <message>
        <source>Let the web server send it directly, as plain text. A redirect, for example to www, makes senders pass over it.</source>
        <translation>Lassen Sie den Webserver sie direkt senden, als reinen Text. Bei einer Weiterleitung, zum Beispiel zu www, übergehen Absender sie.</translation>
    </message>
    <message>
        <source>Another site on the same server answers for this name. The server needs a site of its own for it, with the name in its settings and a certificate for it.</source>
        <translation>Für diesen Namen antwortet eine andere Website auf demselben Server. Der Server braucht dafür eine eigene Website mit dem Namen in den Einstellungen und einem Zertifikat für ihn.</translation>
    </message>
    <message>
        <source>Many Apache servers refuse every name that begins with a dot, by RedirectMatch or Files. Make an exception for /.well-known/.</source>
        <translation>Viele Apache-Server lehnen mit RedirectMatch oder Files jeden Namen ab, der mit einem Punkt beginnt. Richten Sie eine Ausnahme für /.well-known/ ein.</translation>
    </message>
    <message>
        <source>The server shows a browser check, or refuses programs that are no browser. Switch that off for this name: mail servers cannot solve puzzles.</source>
        <translation>Der Server zeigt eine Browserprüfung oder lehnt Programme ab, die keine Browser sind. Schalten Sie das für diesen Namen ab: Mailserver können keine Rätsel lösen.</translation>
    </message>
    <message>
        <source>The server has no certificate for the name yet. It gets one by itself as soon as DNS leads there and ports 80 and 443 can be reached from outside; its log says what is missing.</source>
        <translation>Der Server hat noch kein Zertifikat für den Namen. Er holt es selbst, sobald das DNS dorthin führt und die Ports 80 und 443 von außen erreichbar sind; was fehlt, steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>Every address is answered with the start page, so a missing file looks like a web page. See whether the file was uploaded, and take /.well-known/ out of the rewriting.</source>
        <translation>Unter jeder Adresse erscheint die Startseite, eine fehlende Datei sieht also wie eine Webseite aus. Sehen Sie nach, ob die Datei hochgeladen wurde, und nehmen Sie /.well-known/ vom Umschreiben aus.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, let the record be “DNS only” (a grey cloud) until the certificate is there.</source>
        <translation>Wenn Ihr DNS bei Cloudflare liegt, lassen Sie den Eintrag auf „DNS only“ (graue Wolke), bis das Zertifikat da ist.</translation>
    </message>
    <message>
        <source>Rules of a folder above, such as those of WordPress or a redirect to www, count here too. Give the subdomain a folder outside public_html, with the .htaccess file that Postseal writes.</source>
        <translation>Regeln eines übergeordneten Ordners, etwa die von WordPress oder eine Weiterleitung zu www, gelten auch hier. Geben Sie der Subdomain einen Ordner außerhalb von public_html, mit der Datei .htaccess, die Postseal schreibt.</translation>
    </message>
    <message>
        <source>DNS leads to the company, but the project there does not know the name. Add it as custom domain in the project; the certificate comes after that.</source>
        <translation>Das DNS führt zum Anbieter, aber das Projekt dort kennt den Namen nicht. Fügen Sie ihn im Projekt als Custom Domain hinzu; danach kommt das Zertifikat.</translation>
    </message>
    <message>
        <source>Firebase leaves out whatever begins with a dot unless firebase.json is changed. Take the firebase.json that Postseal writes, and deploy again.</source>
        <translation>Firebase lässt alles weg, was mit einem Punkt beginnt, solange firebase.json nicht geändert ist. Nehmen Sie die firebase.json, die Postseal schreibt, und führen Sie das Deployment noch einmal aus.</translation>
    </message>
    <message>
        <source>GitHub shows its own certificate until the custom domain is entered under Settings, Pages, and for up to an hour after that. If it takes longer, remove the domain there and enter it again.</source>
        <translation>GitHub zeigt sein eigenes Zertifikat, bis unter „Settings“, „Pages“ die Custom Domain eingetragen ist, und danach noch bis zu einer Stunde. Wenn es länger dauert, entfernen Sie die Domain dort und tragen Sie sie neu ein.</translation>
    </message>
    <message>
        <source>GitLab needs up to an hour for the certificate. The domain must be verified, and have one CNAME and no AAAA record. If it takes longer, remove the domain and add it again.</source>
        <translation>GitLab braucht bis zu einer Stunde für das Zertifikat. Die Domain muss bestätigt sein und einen CNAME-Eintrag, aber keinen AAAA-Eintrag haben. Wenn es länger dauert, entfernen Sie die Domain und fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>GitLab asks visitors to sign in. In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>GitLab verlangt von Besuchern, dass sie sich anmelden. Lassen Sie unter „Settings“, „General“, „Visibility“ alle die Pages sehen.</translation>
    </message>
    <message>
        <source>The service does not know your domain yet. Finish its set-up there, or ask its support.</source>
        <translation>Der Dienst kennt Ihre Domain noch nicht. Schließen Sie dort die Einrichtung ab, oder fragen Sie seinen Support.</translation>
    </message>
    <message>
        <source>The folder may have the wrong name: in Explorer, type .well-known. with a dot at its end, and the last dot goes away.</source>
        <translation>Vielleicht hat der Ordner den falschen Namen: Geben Sie im Explorer .well-known. mit einem Punkt am Ende ein, der letzte Punkt verschwindet dann.</translation>
    </message>
    <message>
        <source>IIS does not send files from a folder with the attribute “hidden”. Switch that off in the folder&apos;s properties.</source>
        <translation>IIS sendet keine Dateien aus einem Ordner mit dem Attribut „Versteckt“. Schalten Sie es in den Eigenschaften des Ordners ab.</translation>
    </message>
    <message>
        <source>A rule of URL Rewrite or HTTP Redirect answers instead of the file. Make an exception for /.well-known/.</source>
        <translation>Statt der Datei antwortet eine Regel von URL Rewrite oder HTTP Redirect. Richten Sie eine Ausnahme für /.well-known/ ein.</translation>
    </message>
    <message>
        <source>The name has addresses on more than one server, mostly an old AAAA record. Remove the one that leads elsewhere, or serve the file there too.</source>
        <translation>Der Name hat Adressen auf mehr als einem Server, meist durch einen alten AAAA-Eintrag. Entfernen Sie den, der anderswohin führt, oder stellen Sie die Datei auch dort bereit.</translation>
    </message>
    <message>
        <source>The name leads to a place that is not there any more. Remove the record in DNS, or set the place up again: otherwise a stranger may claim the name and publish a policy for you.</source>
        <translation>Der Name führt zu einem Ort, den es nicht mehr gibt. Entfernen Sie den Eintrag im DNS, oder richten Sie den Ort wieder ein: Sonst könnte sich ein Fremder den Namen sichern und eine Richtlinie für Sie veröffentlichen.</translation>
    </message>
    <message>
        <source>The panel has no certificate for the name yet. It can be issued only when DNS leads there, nothing redirects the name, and CAA records allow it. Then start it again.</source>
        <translation>Das Panel hat noch kein Zertifikat für den Namen. Es kann erst ausgestellt werden, wenn das DNS dorthin führt, nichts den Namen weiterleitet und CAA-Einträge es erlauben. Stoßen Sie es dann noch einmal an.</translation>
    </message>
    <message>
        <source>In Plesk, open Hosting Settings of the subdomain, and set the preferred domain to “none” and the permanent redirect off.</source>
        <translation>Öffnen Sie in Plesk die Hosting-Einstellungen der Subdomain, stellen Sie die bevorzugte Domain auf „Keine“ und schalten Sie die permanente Weiterleitung aus.</translation>
    </message>
    <message>
        <source>A rule that redirects every name, to www or to another place, counts here too. Make an exception for this name.</source>
        <translation>Eine Regel, die jeden Namen zu www oder anderswohin weiterleitet, gilt auch hier. Richten Sie eine Ausnahme für diesen Namen ein.</translation>
    </message>
    <message>
        <source>The record leads to the bucket itself, which has no certificate for your name. It must lead to the CloudFront distribution.</source>
        <translation>Der Eintrag führt zum Bucket selbst, der kein Zertifikat für Ihren Namen hat. Er muss zur CloudFront-Distribution führen.</translation>
    </message>
    <message>
        <source>The project redirects to its main domain. Make the name the main domain, in a project of its own.</source>
        <translation>Das Projekt leitet zu seiner Hauptdomain weiter. Machen Sie den Namen zur Hauptdomain, in einem eigenen Projekt.</translation>
    </message>
    <message>
        <source>A middleware of Traefik redirects the name. Only http may be redirected to https; leave this router out of all the rest.</source>
        <translation>Eine Middleware von Traefik leitet den Namen weiter. Nur http darf zu https weitergeleitet werden; nehmen Sie diesen Router von allem anderen aus.</translation>
    </message>
    <message>
        <source>The folder that begins with a dot may have been left out in the upload. Upload the zip file, or the whole folder.</source>
        <translation>Der Ordner, der mit einem Punkt beginnt, fehlt vielleicht im Upload. Laden Sie die ZIP-Datei oder den ganzen Ordner hoch.</translation>
    </message>
    <message>
        <source>Vercel asks visitors to sign in. In Settings, Deployment Protection, let everyone see the production site.</source>
        <translation>Vercel verlangt von Besuchern, dass sie sich anmelden. Lassen Sie unter „Settings“, „Deployment Protection“ alle die Produktionsseite sehen.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Etwa %n Minute.</numerusform>
            <numerusform>Etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No extra cost.</source>
        <translation>Keine zusätzlichen Kosten.</translation>
    </message>
    <message>
        <source>Costs a little.</source>
        <translation>Kostet ein wenig.</translation>
    </message>
    <message>
        <source>Add&amp;ress or name of the web server</source>
        <translation>Adr&amp;esse oder Name des Webservers</translation>
    </message>
    <message>
        <source>Name of your account o&amp;r project at %1</source>
        <translation>&amp;Name Ihres Kontos oder Projekts bei %1</translation>
    </message>
    <message>
        <source>The name that the &amp;record leads to</source>
        <translation>Name, zu dem de&amp;r Eintrag führt</translation>
    </message>
    <message>
        <source>A &amp;web server of my own</source>
        <translation>Ein ei&amp;gener Webserver</translation>
    </message>
    <message>
        <source>An account at &amp;GitHub or GitLab</source>
        <translation>Ein Konto bei GitH&amp;ub oder GitLab</translation>
    </message>
    <message>
        <source>A subscription at &amp;Azure</source>
        <translation>Ein Abonnement bei &amp;Azure</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/nginx/conf.d, test it with nginx -t, and load it with systemctl reload nginx.</source>
        <translation>Kopieren Sie %1.conf nach /etc/nginx/conf.d, testen Sie sie mit nginx -t und laden Sie sie mit systemctl reload nginx.</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/apache2/sites-available. Then run a2enmod ssl, a2ensite %1 and systemctl reload apache2.</source>
        <translation>Kopieren Sie %1.conf nach /etc/apache2/sites-available. Führen Sie dann a2enmod ssl, a2ensite %1 und systemctl reload apache2 aus.</translation>
    </message>
    <message>
        <source>In IIS Manager, add a web site with that folder and a binding for http, port 80 and the host name %1.</source>
        <translation>Fügen Sie im IIS-Manager eine Website mit diesem Ordner und einer Bindung für http, Port 80 und den Hostnamen %1 hinzu.</translation>
    </message>
    <message>
        <source>Get a certificate for %1 that renews itself, for example with win-acme, which makes the binding for https as well. SNI must be ticked in it.</source>
        <translation>Holen Sie ein Zertifikat für %1, das sich selbst erneuert, zum Beispiel mit win-acme, das auch die Bindung für https anlegt. Darin muss SNI angehakt sein.</translation>
    </message>
    <message>
        <source>Choose “Add file”, “Create new file”, type .well-known/mta-sts.txt as its name and paste the policy. Then make _config.yml the same way. (Dragging files in would leave out what begins with a dot.)</source>
        <translation>Wählen Sie „Add file“, „Create new file“, geben Sie .well-known/mta-sts.txt als Namen ein und fügen Sie die Richtlinie ein. Legen Sie dann _config.yml genauso an. (Beim Hineinziehen von Dateien würde alles fehlen, was mit einem Punkt beginnt.)</translation>
    </message>
    <message>
        <source>At gitlab.com, make a new project and create each file with “New file”, its whole path as the name.</source>
        <translation>Legen Sie auf gitlab.com ein neues Projekt an und erstellen Sie jede Datei mit „New file“, mit ihrem ganzen Pfad als Namen.</translation>
    </message>
    <message>
        <source>In Custom domains, add %1. Azure shows the name that the record leads to.</source>
        <translation>Fügen Sie unter „Custom domains“ %1 hinzu. Azure zeigt den Namen, zu dem der Eintrag führt.</translation>
    </message>
    <message>
        <source>Put a CloudFront distribution before the bucket, with the alternate name %1 and that certificate. The record leads to its name.</source>
        <translation>Schalten Sie dem Bucket eine CloudFront-Distribution mit dem alternativen Namen %1 und diesem Zertifikat vor. Der Eintrag führt zu ihrem Namen.</translation>
    </message>
    <message>
        <source>Add the records as they are shown: a CNAME, or addresses.</source>
        <translation>Fügen Sie die Einträge so hinzu, wie sie gezeigt werden: einen CNAME oder Adressen.</translation>
    </message>
    <message>
        <source>Enter the mail servers there, exactly as the policy names them.</source>
        <translation>Tragen Sie dort die Mailserver genau so ein, wie die Richtlinie sie nennt.</translation>
    </message>
    <message>
        <source>In DNS, add the record for mta-sts.</source>
        <translation>Fügen Sie im DNS den Eintrag für mta-sts hinzu.</translation>
    </message>
    <message>
        <source>The CNAME for _mta-sts comes last, when the policy can be loaded. It takes the place of a TXT record: never have both.</source>
        <translation>Der CNAME für _mta-sts kommt zuletzt, wenn sich die Richtlinie laden lässt. Er tritt an die Stelle eines TXT-Eintrags: Verwenden Sie nie beide.</translation>
    </message>
    <message>
        <source>CAA records in DNS say who may issue certificates, and none of this place&apos;s issuers is among them (%1). Add one, then let the certificate be requested again.</source>
        <translation>CAA-Einträge im DNS legen fest, wer Zertifikate ausstellen darf, und keine der Zertifizierungsstellen dieses Orts ist darunter (%1). Fügen Sie eine hinzu und lassen Sie das Zertifikat dann neu anfordern.</translation>
    </message>
    <message>
        <source>GitHub Pages leaves out folders that begin with a dot unless the repository has the file _config.yml that Postseal writes, or an empty file .nojekyll. Dragging files in leaves them out as well: make them with “Create new file”. A workflow of your own must keep hidden files.</source>
        <translation>GitHub Pages lässt Ordner weg, die mit einem Punkt beginnen, es sei denn, das Repository enthält die Datei _config.yml, die Postseal schreibt, oder eine leere Datei .nojekyll. Auch beim Hineinziehen von Dateien fehlen sie: Legen Sie sie mit „Create new file“ an. Ein eigener Workflow muss versteckte Dateien behalten.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain, as the lines that Postseal writes do.</source>
        <translation>Stellen Sie den Typ dieser Datei auf text/plain ein, wie es die Zeilen tun, die Postseal schreibt.</translation>
    </message>
    <message>
        <source>Many nginx servers refuse every name that begins with a dot. The location that Postseal writes goes before such a rule; see that it is in the right server block.</source>
        <translation>Viele nginx-Server lehnen jeden Namen ab, der mit einem Punkt beginnt. Die location, die Postseal schreibt, geht einer solchen Regel vor; achten Sie darauf, dass sie im richtigen server-Block steht.</translation>
    </message>
    <message>
        <source>W&amp;eb space with cPanel or Plesk</source>
        <translation>Webs&amp;pace mit cPanel oder Plesk</translation>
    </message>
    <message>
        <source>My &amp;DNS is at Cloudflare</source>
        <translation>Mein &amp;DNS liegt bei Cloudflare</translation>
    </message>
    <message>
        <source>An account at Amazon or Google C&amp;loud</source>
        <translation>Ein Konto bei Amazon oder Google C&amp;loud</translation>
    </message>
    <message>
        <source>A service that hosts the policy</source>
        <translation>Ein Dienst, der die Richtlinie bereitstellt</translation>
    </message>
    <message>
        <source>Another web server</source>
        <translation>Ein anderer Webserver</translation>
    </message>
    <message>
        <source>Nobody here can update a file la&amp;ter</source>
        <translation>Niemand hier kann später eine Da&amp;tei aktualisieren</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>There is no server called %1</source>
        <translation>Einen Server namens %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Its name is not in the DNS, or this computer has no connection. Look up the name of the IMAP server in your provider&apos;s help.</source>
        <translation>Sein Name steht nicht im DNS, oder dieser Computer hat keine Verbindung. Den Namen des IMAP-Servers finden Sie in der Hilfe Ihres Anbieters.</translation>
    </message>
    <message>
        <source>%1 takes no connection at port %2</source>
        <translation>%1 nimmt auf Port %2 keine Verbindung an</translation>
    </message>
    <message>
        <source>The computer is there, and no IMAP server listens at this port. Compare server and port with your provider&apos;s help.</source>
        <translation>Den Computer gibt es, aber auf diesem Port läuft kein IMAP-Server. Vergleichen Sie Server und Port mit der Hilfe Ihres Anbieters.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing came in time from port %2. A firewall may be in the way, or the server is busy. Try again later, or from another network.</source>
        <translation>Von Port %2 kam nicht rechtzeitig eine Antwort. Vielleicht ist eine Firewall im Weg, oder der Server ist ausgelastet. Versuchen Sie es später noch einmal oder aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The connection to %1 ended too soon</source>
        <translation>Die Verbindung zu %1 endete zu früh</translation>
    </message>
    <message>
        <source>What had come by then is stored. The next time it goes on from there.</source>
        <translation>Was bis dahin angekommen war, ist gespeichert. Beim nächsten Mal geht es von dort weiter.</translation>
    </message>
    <message>
        <source>%1 does not speak IMAP at port %2</source>
        <translation>%1 spricht auf Port %2 kein IMAP</translation>
    </message>
    <message>
        <source>What it sent is not what a mailbox server sends. Compare server and port with your provider&apos;s help.</source>
        <translation>Was er sendete, ist nicht die Antwort eines Postfachservers. Vergleichen Sie Server und Port mit der Hilfe Ihres Anbieters.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Es wurde angehalten</translation>
    </message>
    <message>
        <source>What had come by then is stored.</source>
        <translation>Was bis dahin angekommen war, ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>There is trouble on the way to port %2. Try again later.</source>
        <translation>Auf dem Weg zu Port %2 gibt es Schwierigkeiten. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 offers no encryption at port %2</source>
        <translation>%1 bietet auf Port %2 keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>Your password was not sent: anybody on the way could have read it. Use port 993, or with STARTTLS port 143.</source>
        <translation>Ihr Passwort wurde nicht gesendet: Unterwegs hätte es jeder lesen können. Verwenden Sie Port 993 oder, mit STARTTLS, Port 143.</translation>
    </message>
    <message>
        <source>The certificate is not for %1</source>
        <translation>Das Zertifikat gilt nicht für %1</translation>
    </message>
    <message>
        <source>Another server may be pretending to be yours, so your password was not sent. Use the name of the server that your provider tells, not an address or a name of your own.</source>
        <translation>Vielleicht gibt sich ein anderer Server für Ihren aus, deshalb wurde Ihr Passwort nicht gesendet. Verwenden Sie den Servernamen, den Ihr Anbieter nennt, keine Adresse und keinen eigenen Namen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today</source>
        <translation>Das Zertifikat von %1 ist heute nicht gültig</translation>
    </message>
    <message>
        <source>It has ended or has not begun, so your password was not sent. Check the date of this computer; if that is right, the server needs a new certificate.</source>
        <translation>Es ist abgelaufen oder gilt noch nicht, deshalb wurde Ihr Passwort nicht gesendet. Prüfen Sie das Datum dieses Computers; wenn es stimmt, braucht der Server ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for it, so your password was not sent. A server of your own needs a certificate of a public authority, or its authority must be known to this computer.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt dafür, deshalb wurde Ihr Passwort nicht gesendet. Ein eigener Server braucht ein Zertifikat einer öffentlichen Zertifizierungsstelle, oder seine Zertifizierungsstelle muss diesem Computer bekannt sein.</translation>
    </message>
    <message>
        <source>%1 lets no program in with a password</source>
        <translation>%1 lässt kein Programm mit einem Passwort hinein</translation>
    </message>
    <message>
        <source>%1 does not accept the password of %3</source>
        <translation>%1 akzeptiert das Passwort von %3 nicht</translation>
    </message>
    <message>
        <source>Type it once more. Some providers want the whole address as the name, and a password of its own for each program.</source>
        <translation>Geben Sie es noch einmal ein. Manche Anbieter wollen die ganze Adresse als Namen und für jedes Programm ein eigenes Passwort.</translation>
    </message>
    <message>
        <source>There is no folder “%4”</source>
        <translation>Es gibt keinen Ordner „%4“</translation>
    </message>
    <message>
        <source>Folders that there are: %5.</source>
        <translation>Vorhandene Ordner: %5.</translation>
    </message>
    <message>
        <source>%1 does not do what it was asked for</source>
        <translation>%1 tut nicht, worum er gebeten wurde</translation>
    </message>
    <message>
        <source>It may be out of order just now. Try again later.</source>
        <translation>Vielleicht ist er gerade gestört. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>In its own words: “%1”</source>
        <translation>In seinen eigenen Worten: „%1“</translation>
    </message>
    <message>
        <source>Google wants an app password here, not the one that you use in the browser: turn on 2-Step Verification in your Google account, then make one at myaccount.google.com/apppasswords. A Workspace administrator may have switched them off.</source>
        <translation>Google verlangt hier ein App-Passwort, nicht das, das Sie im Browser verwenden: Schalten Sie in Ihrem Google-Konto die Bestätigung in zwei Schritten ein und erstellen Sie dann eines unter myaccount.google.com/apppasswords. In Workspace hat ein Administrator sie vielleicht abgeschaltet.</translation>
    </message>
    <message>
        <source>This provider wants an app password here, which you make in the security settings of your account.</source>
        <translation>Dieser Anbieter verlangt hier ein App-Passwort, das Sie in den Sicherheitseinstellungen Ihres Kontos erstellen.</translation>
    </message>
    <message>
        <source>IMAP must be switched on first, in the settings of the mailbox (POP3/IMAP).</source>
        <translation>IMAP muss zuerst in den Einstellungen des Postfachs eingeschaltet werden (POP3/IMAP).</translation>
    </message>
    <message>
        <source>Sign in with the browser instead, if your provider lets you register programs. Or let the reports be forwarded to another mailbox, or save them into a folder that Postseal watches.</source>
        <translation>Melden Sie sich stattdessen im Browser an, wenn Sie bei Ihrem Anbieter Programme registrieren können. Oder lassen Sie die Berichte an ein anderes Postfach weiterleiten, oder speichern Sie sie in einem Ordner, den Postseal beobachtet.</translation>
    </message>
    <message>
        <source>%1 does not take a sign-in from the browser</source>
        <translation>%1 nimmt keine Anmeldung aus dem Browser an</translation>
    </message>
    <message>
        <source>It does not offer XOAUTH2. Sign in with a password, or compare the name of the server with your provider&apos;s help.</source>
        <translation>Er bietet XOAUTH2 nicht an. Melden Sie sich mit einem Passwort an, oder vergleichen Sie den Namen des Servers mit der Hilfe Ihres Anbieters.</translation>
    </message>
    <message>
        <source>%1 does not let whoever signed in into %3</source>
        <translation>%1 gibt der angemeldeten Person keinen Zugang zu %3</translation>
    </message>
    <message>
        <source>The sign-in itself went well. The person must be allowed to read this mailbox, and IMAP must be switched on for it.</source>
        <translation>Die Anmeldung selbst hat geklappt. Die Person muss dieses Postfach lesen dürfen, und IMAP muss dafür eingeschaltet sein.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached</source>
        <translation>Der Anmeldeserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>It gives out what opens the mailbox. Try again later, or check its address.</source>
        <translation>Er vergibt den Zugang zum Postfach. Versuchen Sie es später noch einmal, oder prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>Somebody has to sign in again for %3</source>
        <translation>Für %3 muss sich jemand neu anmelden</translation>
    </message>
    <message>
        <source>The permission has ended: they last only so long, and a new password or an administrator can end them too.</source>
        <translation>Die Erlaubnis ist erloschen: Sie gilt nur eine gewisse Zeit, und auch ein neues Passwort oder ein Administrator kann sie beenden.</translation>
    </message>
    <message>
        <source>The sign-in server refuses</source>
        <translation>Der Anmeldeserver lehnt ab</translation>
    </message>
    <message>
        <source>Compare the IDs with those that the provider shows, and whether the program may read mail there.</source>
        <translation>Vergleichen Sie die IDs mit denen, die der Anbieter zeigt, und prüfen Sie, ob das Programm dort E-Mails lesen darf.</translation>
    </message>
    <message>
        <source>Microsoft 365 and Outlook.com let programs in only when somebody signs in with the browser. For that an administrator registers Postseal once in Microsoft Entra and gets two IDs; the manual says how. Without them, add a rule that forwards TLS reports to another mailbox, or save them from Outlook into a folder that Postseal watches.</source>
        <translation>Microsoft 365 und Outlook.com lassen Programme nur hinein, wenn sich jemand im Browser anmeldet. Dafür registriert ein Administrator Postseal einmal in Microsoft Entra und erhält zwei IDs; wie das geht, steht im Handbuch. Ohne diese IDs richten Sie eine Regel ein, die TLS-Berichte an ein anderes Postfach weiterleitet, oder speichern Sie die Berichte aus Outlook in einem Ordner, den Postseal beobachtet.</translation>
    </message>
    <message>
        <source>You can close this page now and go on in Postseal.</source>
        <translation>Sie können diese Seite jetzt schließen und in Postseal weitermachen.</translation>
    </message>
    <message>
        <source>That is no sign-in server</source>
        <translation>Das ist kein Anmeldeserver</translation>
    </message>
    <message>
        <source>What came from there is not what one says. Compare the tenant or the address with what your provider shows.</source>
        <translation>Was von dort kam, ist nicht die Antwort eines Anmeldeservers. Vergleichen Sie den Mandanten oder die Adresse mit dem, was Ihr Anbieter zeigt.</translation>
    </message>
    <message>
        <source>The sign-in would end after an hour</source>
        <translation>Die Anmeldung würde nach einer Stunde enden</translation>
    </message>
    <message>
        <source>The sign-in server gives no lasting permission. Let the program have “offline_access” there.</source>
        <translation>Der Anmeldeserver erteilt keine dauerhafte Erlaubnis. Erlauben Sie dem Programm dort „offline_access“.</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Niemand hat sich angemeldet</translation>
    </message>
    <message>
        <source>The browser has not come back. If its page showed an error, compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <translation>Vom Browser kam keine Antwort. Wenn seine Seite einen Fehler zeigte, vergleichen Sie die IDs, und prüfen Sie, ob http://localhost als Umleitungs-URI registriert ist.</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>it is no JSON from octet %1 on</source>
        <translation>ab Oktett %1 kein gültiges JSON</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>“%1” is of the wrong kind</source>
        <translation>„%1“ ist von der falschen Art</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”</source>
        <translation>„%1“ kann nicht „%2“ sein</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>„%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2</translation>
    </message>
    <message>
        <source>this id is there twice</source>
        <translation>diese ID kommt zweimal vor</translation>
    </message>
    <message>
        <source>in the entry %1, %2</source>
        <translation>im Eintrag %1, %2</translation>
    </message>
    <message>
        <source>Your file %1 is not used: %2.</source>
        <translation>Ihre Datei %1 wird nicht verwendet: %2.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Unerwarteter Wert nach „%1“.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The mail server did not offer encryption</source>
        <translation>Der Mailserver bot keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>STARTTLS is switched off, or a firewall or virus scanner on the way takes it out, or an old backup server answered. It can also be an attack.</source>
        <translation>STARTTLS ist abgeschaltet, oder eine Firewall oder ein Virenscanner unterwegs entfernt es, oder ein alter Ersatzserver hat geantwortet. Es kann auch ein Angriff sein.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, switch off the inspection of mail in the firewall, and remove backup servers that cannot do it.</source>
        <translation>Schalten Sie STARTTLS ein, schalten Sie die E-Mail-Überprüfung in der Firewall ab und entfernen Sie Ersatzserver, die es nicht beherrschen.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is for another name</source>
        <translation>Das Zertifikat des Mailservers gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The certificate does not have the name from the MX record. Some senders also say this when no mx line of the policy fits.</source>
        <translation>Das Zertifikat enthält nicht den Namen aus dem MX-Eintrag. Manche Absender melden das auch, wenn keine mx-Zeile der Richtlinie passt.</translation>
    </message>
    <message>
        <source>Get a certificate with the name from the MX record, or let the MX record point to the name that has one.</source>
        <translation>Holen Sie ein Zertifikat mit dem Namen aus dem MX-Eintrag, oder lassen Sie den MX-Eintrag auf den Namen zeigen, der eines hat.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired</source>
        <translation>Das Zertifikat des Mailservers ist abgelaufen</translation>
    </message>
    <message>
        <source>Nobody renewed it in time, or the mail server was not restarted after that.</source>
        <translation>Niemand hat es rechtzeitig erneuert, oder der Mailserver wurde danach nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Renew the certificate, reload the mail server, and let both happen by themselves from now on.</source>
        <translation>Erneuern Sie das Zertifikat, laden Sie den Mailserver neu und lassen Sie künftig beides automatisch geschehen.</translation>
    </message>
    <message>
        <source>Senders do not trust the mail server&apos;s certificate</source>
        <translation>Absender vertrauen dem Zertifikat des Mailservers nicht</translation>
    </message>
    <message>
        <source>It is self-signed, comes from an authority of one&apos;s own, or the server does not send the intermediate certificate.</source>
        <translation>Es ist selbst signiert oder stammt von einer eigenen Zertifizierungsstelle, oder der Server sendet das Zwischenzertifikat nicht mit.</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority, and let the server send the whole chain.</source>
        <translation>Verwenden Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle und lassen Sie den Server die ganze Kette senden.</translation>
    </message>
    <message>
        <source>The sender could not verify the connection, and does not say why</source>
        <translation>Der Absender konnte die Verbindung nicht überprüfen und sagt nicht, warum</translation>
    </message>
    <message>
        <source>Google writes this when the mx lines of the policy do not fit the MX record. Otherwise the encryption itself failed.</source>
        <translation>Google schreibt das, wenn die mx-Zeilen der Richtlinie nicht zum MX-Eintrag passen. Andernfalls ist die Verschlüsselung selbst fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Compare the mx lines with the MX records first, then have the encryption of the mail server looked at.</source>
        <translation>Vergleichen Sie zuerst die mx-Zeilen mit den MX-Einträgen und lassen Sie dann die Verschlüsselung des Mailservers untersuchen.</translation>
    </message>
    <message>
        <source>The DANE record does not fit the certificate</source>
        <translation>Der DANE-Eintrag passt nicht zum Zertifikat</translation>
    </message>
    <message>
        <source>The mail server got another key, and the TLSA record still has the old one. Only senders that use DANE are concerned.</source>
        <translation>Der Mailserver hat einen anderen Schlüssel bekommen, und im TLSA-Eintrag steht noch der alte. Betroffen sind nur Absender, die DANE verwenden.</translation>
    </message>
    <message>
        <source>Publish the new TLSA record before the certificate changes, or keep the key when it is renewed.</source>
        <translation>Veröffentlichen Sie den neuen TLSA-Eintrag, bevor das Zertifikat wechselt, oder behalten Sie beim Erneuern den Schlüssel.</translation>
    </message>
    <message>
        <source>The signature of a DNS answer was broken</source>
        <translation>Die Signatur einer DNS-Antwort war fehlerhaft</translation>
    </message>
    <message>
        <source>Signatures have expired, or the domain moved and its DS record did not. Whoever checks DNSSEC cannot reach you.</source>
        <translation>Signaturen sind abgelaufen, oder die Domain ist umgezogen, ihr DS-Eintrag aber nicht. Wer DNSSEC prüft, kann Sie nicht erreichen.</translation>
    </message>
    <message>
        <source>Have the DNSSEC signatures and the DS record repaired where the domain is registered.</source>
        <translation>Lassen Sie die DNSSEC-Signaturen und den DS-Eintrag dort in Ordnung bringen, wo die Domain registriert ist.</translation>
    </message>
    <message>
        <source>The sender insists on DANE, and there is none</source>
        <translation>Der Absender besteht auf DANE, und es gibt keines</translation>
    </message>
    <message>
        <source>An agreement between that sender and you; nobody else is concerned.</source>
        <translation>Das ist eine Vereinbarung zwischen diesem Absender und Ihnen; sonst ist niemand betroffen.</translation>
    </message>
    <message>
        <source>Publish TLSA records, or talk to that sender.</source>
        <translation>Veröffentlichen Sie TLSA-Einträge, oder sprechen Sie mit diesem Absender.</translation>
    </message>
    <message>
        <source>The sender could not load your policy</source>
        <translation>Der Absender konnte Ihre Richtlinie nicht laden</translation>
    </message>
    <message>
        <source>The policy&apos;s web server was down, answered with an error or a redirect, or kept the sender out as a robot. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>Der Webserver der Richtlinie war nicht erreichbar, hat mit einem Fehler oder einer Weiterleitung geantwortet oder den Absender als Bot abgewiesen. Absender, die die Richtlinie kennen, halten sich daran; andere stellen ohne Schutz zu.</translation>
    </message>
    <message>
        <source>Your policy has a mistake in it</source>
        <translation>In Ihrer Richtlinie ist ein Fehler</translation>
    </message>
    <message>
        <source>The file could be loaded but not read. Senders that know an earlier policy keep to that; others deliver without protection.</source>
        <translation>Die Datei ließ sich laden, aber nicht lesen. Absender, die eine frühere Richtlinie kennen, halten sich an diese; andere stellen ohne Schutz zu.</translation>
    </message>
    <message>
        <source>Publish the file again as Postseal writes it, and give it a new id.</source>
        <translation>Veröffentlichen Sie die Datei noch einmal so, wie Postseal sie schreibt, und geben Sie ihr eine neue ID.</translation>
    </message>
    <message>
        <source>The certificate of the policy&apos;s web server is not valid</source>
        <translation>Das Zertifikat des Webservers der Richtlinie ist nicht gültig</translation>
    </message>
    <message>
        <source>It is for another name, has expired, or was not there yet. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>Es gilt für einen anderen Namen, ist abgelaufen oder war noch nicht da. Absender, die die Richtlinie kennen, halten sich daran; andere stellen ohne Schutz zu.</translation>
    </message>
    <message>
        <source>Get a certificate for the policy host, and see that it is renewed by itself.</source>
        <translation>Holen Sie ein Zertifikat für den Richtlinienserver und achten Sie darauf, dass es automatisch erneuert wird.</translation>
    </message>
    <message>
        <source>The sender reports “%1”</source>
        <translation>Der Absender meldet „%1“</translation>
    </message>
    <message>
        <source>The standard does not know this word, so only the sender can say what it means.</source>
        <translation>Der Standard kennt dieses Wort nicht, daher kann nur der Absender sagen, was es bedeutet.</translation>
    </message>
    <message>
        <source>If it goes on, ask the sender.</source>
        <translation>Wenn es andauert, fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>by your MTA-STS policy</source>
        <translation>nach Ihrer MTA-STS-Richtlinie</translation>
    </message>
    <message>
        <source>by your DANE records</source>
        <translation>nach Ihren DANE-Einträgen</translation>
    </message>
    <message>
        <source>without any policy</source>
        <translation>ohne Richtlinie</translation>
    </message>
    <message>
        <source>by a policy called “%1”</source>
        <translation>nach einer Richtlinie namens „%1“</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>is larger than any report</source>
        <translation>ist größer als jeder Bericht</translation>
    </message>
    <message>
        <source>is no report</source>
        <translation>ist kein Bericht</translation>
    </message>
    <message>
        <source>is a damaged archive, or one with a password</source>
        <translation>ist ein beschädigtes oder passwortgeschütztes Archiv</translation>
    </message>
    <message>
        <source>lies too deep in other archives or folders</source>
        <translation>liegt zu tief in anderen Archiven oder Ordnern</translation>
    </message>
    <message>
        <source>unpacks to far more than any reports would, and was given up</source>
        <translation>ergab beim Entpacken weit mehr, als Berichte je enthalten, und wurde aufgegeben</translation>
    </message>
    <message>
        <source>Look at how the policy is hosted. If only one sender says so, ask its support with the reason that it gives.</source>
        <translation>Sehen Sie sich an, wie die Richtlinie bereitgestellt wird. Wenn nur ein Absender das meldet, fragen Sie seinen Support und nennen Sie den Grund, den er angibt.</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signiert von %1</translation>
    </message>
    <message>
        <source>signature of %1 does not fit</source>
        <translation>Signatur von %1 passt nicht</translation>
    </message>
    <message>
        <source>key of %1 is not in the DNS</source>
        <translation>Schlüssel von %1 ist nicht im DNS</translation>
    </message>
    <message>
        <source>key of %1 could not be looked up</source>
        <translation>Schlüssel von %1 konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>has ended Postseal twice while it was read, and is left out</source>
        <translation>hat Postseal beim Lesen zweimal zum Absturz gebracht und wird ausgelassen</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Every mail server is in the policy</source>
        <translation>Alle Mailserver stehen in der Richtlinie</translation>
    </message>
    <message>
        <source>Every address encrypts correctly</source>
        <translation>Alle Adressen verschlüsseln richtig</translation>
    </message>
    <message>
        <source>Policy and record are healthy</source>
        <translation>Richtlinie und Eintrag sind in Ordnung</translation>
    </message>
    <message>
        <source>Tested for long enough</source>
        <translation>Lange genug getestet</translation>
    </message>
    <message>
        <source>Enough senders have reported</source>
        <translation>Genügend Absender haben berichtet</translation>
    </message>
    <message>
        <source>No unexplained failures</source>
        <translation>Keine ungeklärten Fehler</translation>
    </message>
    <message>
        <source>No change of mail servers ahead</source>
        <translation>Kein Wechsel der Mailserver geplant</translation>
    </message>
    <message>
        <source>Somebody reads the reports</source>
        <translation>Jemand liest die Berichte</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no check to judge it by</source>
        <translation>keine Prüfung, nach der sich das beurteilen ließe</translation>
    </message>
    <message>
        <source>%1 of %2 mail servers</source>
        <translation>%1 von %2 Mailservern</translation>
    </message>
    <message>
        <source>missing: %3</source>
        <translation>es fehlen: %3</translation>
    </message>
    <message>
        <source>senders cannot use a policy yet</source>
        <translation>Absender können noch keine Richtlinie nutzen</translation>
    </message>
    <message>
        <source>the mail servers could not be found out</source>
        <translation>die Mailserver ließen sich nicht feststellen</translation>
    </message>
    <message>
        <source>%1 of %2 addresses</source>
        <translation>%1 von %2 Adressen</translation>
    </message>
    <message>
        <source>not in order: %3</source>
        <translation>nicht in Ordnung: %3</translation>
    </message>
    <message>
        <source>could not be tested from here</source>
        <translation>von hier aus nicht testbar</translation>
    </message>
    <message>
        <source>%1 of %2 addresses, by a check of %4</source>
        <translation>%1 von %2 Adressen, laut Prüfung vom %4</translation>
    </message>
    <message>
        <source>could not be tested since %4</source>
        <translation>seit dem %4 nicht testbar</translation>
    </message>
    <message>
        <source>everything in order</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>etwas stimmt nicht</translation>
    </message>
    <message>
        <source>could not be looked at from here</source>
        <translation>von hier aus nicht einsehbar</translation>
    </message>
    <message>
        <source>the certificate of the policy host ends soon</source>
        <translation>das Zertifikat des Richtlinienservers läuft bald ab</translation>
    </message>
    <message>
        <source>testing has not begun</source>
        <translation>der Test hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>enforced since %4</source>
        <translation>in Kraft seit dem %4</translation>
    </message>
    <message>
        <source>few, as with little mail; the live checks count instead</source>
        <translation>wenige, wie bei geringem E-Mail-Aufkommen; stattdessen zählen die Live-Prüfungen</translation>
    </message>
    <message>
        <source>%1 failed sessions, all explained</source>
        <translation>%1 fehlgeschlagene Verbindungen, alle geklärt</translation>
    </message>
    <message>
        <source>none that Postseal knows of</source>
        <translation>keiner, von dem Postseal weiß</translation>
    </message>
    <message>
        <source>the latest is of %4</source>
        <translation>der letzte ist vom %4</translation>
    </message>
    <message>
        <source>they are looked after</source>
        <translation>jemand kümmert sich darum</translation>
    </message>
    <message>
        <source>none has been taken in yet</source>
        <translation>noch keiner eingelesen</translation>
    </message>
    <message>
        <source>none has been taken in since %4</source>
        <translation>seit dem %4 keiner mehr eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1; on %n day(s)</source>
        <translation>
            <numerusform>%1; an %n Tag</numerusform>
            <numerusform>%1; an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>%1; with little mail this waits until %2</source>
        <translation>%1; bei geringem E-Mail-Aufkommen wartet das bis zum %2</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 session(s)</source>
        <translation>
            <numerusform>0 von %1 Verbindung</numerusform>
            <numerusform>0 von %1 Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed session(s)</source>
        <translation>
            <numerusform>%n fehlgeschlagene Verbindung</numerusform>
            <numerusform>%n fehlgeschlagene Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for %1: %2</source>
        <translation>geplant für den %1: %2</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>geplant: %1</translation>
    </message>
    <message>
        <source>Add the missing mail servers to the policy, and publish it with a new id.</source>
        <translation>Nehmen Sie die fehlenden Mailserver in die Richtlinie auf und veröffentlichen Sie sie mit einer neuen ID.</translation>
    </message>
    <message>
        <source>Run postseal-cli check --evidence FILE on a server outside, and import the file here.</source>
        <translation>Führen Sie auf einem Server außerhalb postseal-cli check --evidence DATEI aus und importieren Sie die Datei hier.</translation>
    </message>
    <message>
        <source>Have the mail servers put right: their page says what is wrong.</source>
        <translation>Lassen Sie die Mailserver in Ordnung bringen: Auf ihrer Seite steht, was nicht stimmt.</translation>
    </message>
    <message>
        <source>See the pages for hosting the policy and publishing the record.</source>
        <translation>Siehe die Seiten zum Bereitstellen der Richtlinie und zum Veröffentlichen des Eintrags.</translation>
    </message>
    <message>
        <source>Publish the policy in testing mode first.</source>
        <translation>Veröffentlichen Sie die Richtlinie zuerst im Modus testing.</translation>
    </message>
    <message>
        <source>Import the reports that the mailbox has received.</source>
        <translation>Importieren Sie die Berichte, die im Postfach angekommen sind.</translation>
    </message>
    <message>
        <source>The page with the reports tells what each means, and whether it is still so.</source>
        <translation>Auf der Seite mit den Berichten steht, was jeder bedeutet und ob es noch zutrifft.</translation>
    </message>
    <message>
        <source>Finish the change first, then enforce.</source>
        <translation>Schließen Sie zuerst den Wechsel ab, und stellen Sie dann auf den Modus enforce um.</translation>
    </message>
    <message>
        <source>Import reports, fetch them from the mailbox, or say who reads them.</source>
        <translation>Importieren Sie Berichte, rufen Sie sie aus dem Postfach ab, oder geben Sie an, wer sie liest.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Go on with the set-up</source>
        <translation>Mit der Einrichtung fortfahren</translation>
    </message>
    <message>
        <source>Switch to enforce mode from %1</source>
        <translation>Ab dem %1 auf den Modus enforce umstellen</translation>
    </message>
    <message>
        <source>Switch to enforce mode</source>
        <translation>Auf den Modus enforce umstellen</translation>
    </message>
    <message>
        <source>Mend it today: mail may be held back</source>
        <translation>Noch heute beheben: E-Mails werden eventuell zurückgehalten</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1 from %2</source>
        <translation>Absender die Richtlinie ab dem %2 länger behalten lassen: %1</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1</source>
        <translation>Absender die Richtlinie länger behalten lassen: %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Leave everything in place until %1</source>
        <translation>Bis zum %1 alles unverändert lassen</translation>
    </message>
    <message>
        <source>Delete the record, then the policy host</source>
        <translation>Den Eintrag löschen, danach den Richtlinienserver</translation>
    </message>
    <message>
        <source>Put the policy back with mode none: senders still keep the old one</source>
        <translation>Die Richtlinie mit Modus none wieder bereitstellen: Absender behalten noch die alte</translation>
    </message>
    <message>
        <source>From testing to enforce mode</source>
        <translation>Vom Modus testing zum Modus enforce</translation>
    </message>
    <message>
        <source>Changing the mail servers</source>
        <translation>Wechsel der Mailserver</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>Ablaufende Zertifikate</translation>
    </message>
    <message>
        <source>Leaving MTA-STS</source>
        <translation>MTA-STS beenden</translation>
    </message>
    <message>
        <source>Publish the policy with mode enforce, for %1</source>
        <translation>Die Richtlinie mit Modus enforce veröffentlichen, Dauer: %1</translation>
    </message>
    <message>
        <source>Add to the policy: %1</source>
        <translation>In die Richtlinie aufnehmen: %1</translation>
    </message>
    <message>
        <source>Wait until senders have the new policy</source>
        <translation>Warten, bis Absender die neue Richtlinie haben</translation>
    </message>
    <message>
        <source>Change the MX records to: %1</source>
        <translation>Die MX-Einträge ändern auf: %1</translation>
    </message>
    <message>
        <source>Keep the old mail servers running</source>
        <translation>Die alten Mailserver weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keep running, and in the policy: %1</source>
        <translation>Weiterlaufen und in der Richtlinie lassen: %1</translation>
    </message>
    <message>
        <source>Take the old mail servers out of the policy</source>
        <translation>Die alten Mailserver aus der Richtlinie nehmen</translation>
    </message>
    <message>
        <source>Take out of the policy: %1</source>
        <translation>Aus der Richtlinie nehmen: %1</translation>
    </message>
    <message>
        <source>Tell Postseal that the change is over</source>
        <translation>In Postseal angeben, dass der Wechsel abgeschlossen ist</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>Das Zertifikat von %1 erneuern</translation>
    </message>
    <message>
        <source>Publish the policy with mode none</source>
        <translation>Die Richtlinie mit Modus none veröffentlichen</translation>
    </message>
    <message>
        <source>Wait until nobody keeps the old policy</source>
        <translation>Warten, bis niemand mehr die alte Richtlinie behält</translation>
    </message>
    <message>
        <source>Delete the TXT record at _mta-sts</source>
        <translation>Den TXT-Eintrag unter _mta-sts löschen</translation>
    </message>
    <message>
        <source>Delete the policy host</source>
        <translation>Den Richtlinienserver löschen</translation>
    </message>
    <message>
        <source>The longer senders keep it, the harder it is to take the protection away. First the file, then a new id.</source>
        <translation>Je länger Absender sie behalten, desto schwerer lässt sich der Schutz aushebeln. Zuerst die Datei, dann eine neue ID.</translation>
    </message>
    <message>
        <source>Beside the old ones. First the file, then the record with a new id.</source>
        <translation>Zusätzlich zu den alten. Zuerst die Datei, dann der Eintrag mit neuer ID.</translation>
    </message>
    <message>
        <source>Senders look for a new policy once a day; some keep the old one for as long as it said.</source>
        <translation>Absender sehen einmal täglich nach einer neuen Richtlinie; manche behalten die alte so lange, wie darin stand.</translation>
    </message>
    <message>
        <source>Not before: senders with the old policy refuse servers that it does not name.</source>
        <translation>Nicht vorher: Absender mit der alten Richtlinie lehnen Server ab, die sie nicht nennt.</translation>
    </message>
    <message>
        <source>Some senders still have the old MX records, and mail waits in queues for two days.</source>
        <translation>Manche Absender haben noch die alten MX-Einträge, und E-Mails warten bis zu zwei Tage in Warteschlangen.</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id.</source>
        <translation>Zuerst die Datei, dann der Eintrag mit neuer ID.</translation>
    </message>
    <message>
        <source>It no longer keeps the domain from enforcing.</source>
        <translation>Dann hindert er die Domain nicht mehr am Modus enforce.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Es läuft am %1 ab.</translation>
    </message>
    <message>
        <source>With a max_age of a day, and all mx lines as they are. First the file, then a new id. Nothing is deleted yet.</source>
        <translation>Mit einer max_age von einem Tag und allen mx-Zeilen wie bisher. Zuerst die Datei, dann eine neue ID. Noch wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>File, certificate and record stay. Whoever deletes them earlier makes senders keep to the policy that they have.</source>
        <translation>Datei, Zertifikat und Eintrag bleiben. Wer sie früher löscht, sorgt dafür, dass Absender sich an die Richtlinie halten, die sie haben.</translation>
    </message>
    <message>
        <source>The record for TLS reports may stay; it harms nobody.</source>
        <translation>Der Eintrag für TLS-Berichte darf bleiben; er schadet niemandem.</translation>
    </message>
    <message>
        <source>The name mta-sts, its certificate and the file.</source>
        <translation>Der Name mta-sts, sein Zertifikat und die Datei.</translation>
    </message>
    <message>
        <source>“%1” counts again</source>
        <translation>„%1“ zählt wieder</translation>
    </message>
    <message>
        <source>A change of mail servers was planned: %1</source>
        <translation>Ein Wechsel der Mailserver wurde geplant: %1</translation>
    </message>
    <message>
        <source>The change of mail servers is over</source>
        <translation>Der Wechsel der Mailserver ist abgeschlossen</translation>
    </message>
    <message>
        <source>Who reads the reports: %1</source>
        <translation>Wer die Berichte liest: %1</translation>
    </message>
    <message>
        <source>Nobody reads the reports any more</source>
        <translation>Niemand liest die Berichte mehr</translation>
    </message>
    <message numerus="yes">
        <source>To be tested for %n day(s)</source>
        <translation>
            <numerusform>Zu testen: %n Tag</numerusform>
            <numerusform>Zu testen: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided to publish mode %1</source>
        <translation>Veröffentlichung im Modus %1 beschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – overruled on %2: “%3”</source>
        <translation>%1 – ausgesetzt am %2: „%3“</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Overruled “%1”: “%2”</source>
        <translation>„%1“ ausgesetzt: „%2“</translation>
    </message>
    <message>
        <source>last looked at on %4; check again</source>
        <translation>zuletzt am %4 geprüft; prüfen Sie noch einmal</translation>
    </message>
    <message>
        <source>Not every mail server is in the policy</source>
        <translation>Nicht alle Mailserver stehen in der Richtlinie</translation>
    </message>
    <message>
        <source>Not every address encrypts correctly</source>
        <translation>Nicht alle Adressen verschlüsseln richtig</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>Richtlinie oder Eintrag ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>Not tested for long enough yet</source>
        <translation>Noch nicht lange genug getestet</translation>
    </message>
    <message>
        <source>Not enough senders have reported yet</source>
        <translation>Noch nicht genügend Absender haben berichtet</translation>
    </message>
    <message>
        <source>There are unexplained failures</source>
        <translation>Es gibt ungeklärte Fehler</translation>
    </message>
    <message>
        <source>A change of mail servers is planned</source>
        <translation>Ein Wechsel der Mailserver ist geplant</translation>
    </message>
    <message>
        <source>Nobody is known to read the reports</source>
        <translation>Nicht bekannt, ob jemand die Berichte liest</translation>
    </message>
    <message>
        <source>no reports yet, so nothing is known of failures</source>
        <translation>noch keine Berichte, also ist über Fehler nichts bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in testing mode</source>
        <translation>
            <numerusform>%n Tag im Modus testing</numerusform>
            <numerusform>%n Tage im Modus testing</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 of %2, until %3</source>
        <translation>Tag %1 von %2, bis zum %3</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Noch keine Berichte</translation>
    </message>
    <message>
        <source>Still in the way of enforcing: “%1”</source>
        <translation>Steht dem Modus enforce noch im Weg: „%1“</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id. Senders drop a mistake after that time.</source>
        <translation>Zuerst die Datei, dann der Eintrag mit neuer ID. Nach dieser Zeit vergessen Absender einen Fehler.</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Ein Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>Not known yet, so do not enforce: “%1”</source>
        <translation>Noch nicht bekannt, deshalb noch nicht in den Modus enforce: „%1“</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>Wird eingerichtet</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Im Test</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Enforced, long term</source>
        <translation>Langfristig in Kraft</translation>
    </message>
    <message>
        <source>Being switched off</source>
        <translation>Wird abgeschaltet</translation>
    </message>
    <message>
        <source>Ready to enforce</source>
        <translation>Bereit für den Modus enforce</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Your mail servers</source>
        <translation>Ihre Mailserver</translation>
    </message>
    <message>
        <source>Encryption of incoming mail</source>
        <translation>Verschlüsselung eingehender E-Mails</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>TLS-Berichte</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Richtlinienserver</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>Policy record</source>
        <translation>Richtlinieneintrag</translation>
    </message>
    <message>
        <source>Policy and mail servers together</source>
        <translation>Richtlinie und Mailserver zusammen</translation>
    </message>
    <message>
        <source>DANE and DNSSEC</source>
        <translation>DANE und DNSSEC</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>DNS tells senders which servers take mail for you.</source>
        <translation>Das DNS sagt Absendern, welche Server E-Mails für Sie annehmen.</translation>
    </message>
    <message>
        <source>Every mail server must offer encryption with a good certificate before you enforce it.</source>
        <translation>Jeder Mailserver muss Verschlüsselung mit einem gültigen Zertifikat anbieten, bevor Sie auf den Modus enforce umstellen.</translation>
    </message>
    <message>
        <source>Senders report to you every day whether encryption worked.</source>
        <translation>Absender berichten Ihnen täglich, ob die Verschlüsselung funktioniert hat.</translation>
    </message>
    <message>
        <source>Senders load your policy from a web server with a fixed name.</source>
        <translation>Absender laden Ihre Richtlinie von einem Webserver mit festem Namen.</translation>
    </message>
    <message>
        <source>A small text file names your mail servers and says how strict senders must be.</source>
        <translation>Eine kleine Textdatei nennt Ihre Mailserver und legt fest, wie streng Absender sein müssen.</translation>
    </message>
    <message>
        <source>A record in DNS tells senders that you have a policy, and when it changes.</source>
        <translation>Ein Eintrag im DNS sagt Absendern, dass Sie eine Richtlinie haben und wann sie sich ändert.</translation>
    </message>
    <message>
        <source>The policy must name every one of your mail servers, or mail is held back in enforce mode.</source>
        <translation>Die Richtlinie muss jeden Ihrer Mailserver nennen, sonst werden E-Mails im Modus enforce zurückgehalten.</translation>
    </message>
    <message>
        <source>Signed DNS is a second way to protect mail, and helps only when it is free of faults.</source>
        <translation>Signiertes DNS ist ein zweiter Weg, E-Mails zu schützen, und hilft nur, wenn es fehlerfrei ist.</translation>
    </message>
    <message>
        <source>A TLS report tells how a sender got on with your mail servers.</source>
        <translation>Ein TLS-Bericht zeigt, wie ein Absender mit Ihren Mailservern zurechtgekommen ist.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Your work cannot be saved: there is no folder %1</source>
        <translation>Ihre Arbeit lässt sich nicht speichern: Den Ordner %1 gibt es nicht</translation>
    </message>
    <message>
        <source>The folder is not there, and it could not be made.</source>
        <translation>Der Ordner ist nicht vorhanden und ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>See why the folder cannot be made, then press Try again.</source>
        <translation>Finden Sie heraus, warum sich der Ordner nicht anlegen lässt, und drücken Sie dann „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: %1 may not be written</source>
        <translation>Ihre Arbeit lässt sich nicht speichern: In %1 darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>What you see and choose now is lost when you close the program.</source>
        <translation>Was Sie jetzt sehen und auswählen, geht verloren, wenn Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>Allow yourself to write there, then press Try again.</source>
        <translation>Geben Sie sich dort Schreibrechte, und drücken Sie dann „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk is full</source>
        <translation>Ihre Arbeit lässt sich nicht speichern: Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Everything up to now is safe in %1. Newer changes wait in memory.</source>
        <translation>Alles bis hierher liegt sicher in %1. Neuere Änderungen warten im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Make room on the disk. Postseal tries again by itself.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger. Postseal versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk reports a fault</source>
        <translation>Ihre Arbeit lässt sich nicht speichern: Der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>Writing to %1 did not work. Newer changes wait in memory.</source>
        <translation>Das Schreiben in %1 ist fehlgeschlagen. Neuere Änderungen warten im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Check the disk. Postseal tries again by itself.</source>
        <translation>Prüfen Sie den Datenträger. Postseal versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Your work cannot be saved just now: another program uses the file</source>
        <translation>Ihre Arbeit lässt sich gerade nicht speichern: Ein anderes Programm verwendet die Datei</translation>
    </message>
    <message>
        <source>Another program has held %1 for longer than usual. Changes wait in memory.</source>
        <translation>Ein anderes Programm belegt %1 länger als üblich. Änderungen warten im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Postseal tries again by itself.</source>
        <translation>Postseal versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Your data was written by a newer Postseal</source>
        <translation>Ihre Daten wurden von einem neueren Postseal geschrieben</translation>
    </message>
    <message>
        <source>This version does not understand %1, and leaves it as it is.</source>
        <translation>Diese Version versteht %1 nicht und lässt die Datei unverändert.</translation>
    </message>
    <message>
        <source>Start the newer version. Or go on here without saving.</source>
        <translation>Starten Sie die neuere Version. Oder machen Sie hier weiter, ohne zu speichern.</translation>
    </message>
    <message>
        <source>Your data cannot be read: the file is damaged</source>
        <translation>Ihre Daten lassen sich nicht lesen: Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is no longer a database, or part of it is broken. It was not changed.</source>
        <translation>%1 ist keine Datenbank mehr, oder ein Teil davon ist beschädigt. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Put a backup in its place and press Try again, or set the file aside and start afresh. What is published on the internet is not affected.</source>
        <translation>Ersetzen Sie sie durch eine Sicherung und drücken Sie „Erneut versuchen“, oder legen Sie die Datei beiseite und fangen Sie neu an. Was im Internet veröffentlicht ist, bleibt davon unberührt.</translation>
    </message>
    <message>
        <source>Your work cannot be saved</source>
        <translation>Ihre Arbeit lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1.</source>
        <translation>Mit %1 ist etwas Unerwartetes passiert.</translation>
    </message>
    <message>
        <source>Press Try again. The details are for whoever helps you.</source>
        <translation>Drücken Sie „Erneut versuchen“. Die Details sind für jemanden, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>%1 is no file of Postseal, or it is damaged. Nothing was changed.</source>
        <translation>%1 ist keine Datei von Postseal, oder sie ist beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Postseal. Update this one first. Nothing was changed.</source>
        <translation>%1 wurde von einem neueren Postseal geschrieben. Aktualisieren Sie zuerst dieses. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation>%1 ließ sich nicht lesen oder schreiben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 holds one domain only: it can be added, but not put in the place of everything. Nothing was changed.</source>
        <translation>%1 enthält nur eine Domain: Sie lässt sich hinzufügen, kann aber nicht alles ersetzen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>--%1 needs a port from 1 to 65535, not “%2”</source>
        <translation>--%1 braucht einen Port von 1 bis 65535, nicht „%2“</translation>
    </message>
    <message>
        <source>Print JSON documents, one a line.</source>
        <translation>JSON-Dokumente ausgeben, eines pro Zeile.</translation>
    </message>
    <message>
        <source>Folder of the database, reports and settings.</source>
        <translation>Ordner für Datenbank, Berichte und Einstellungen.</translation>
    </message>
    <message>
        <source>Recursive DNS server to ask instead of the system&apos;s. Repeatable.</source>
        <translation>Rekursiver DNS-Server, der statt dem des Systems gefragt wird. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Trust these roots instead of the system&apos;s.</source>
        <translation>Diesen Stammzertifikaten vertrauen statt denen des Systems.</translation>
    </message>
    <message>
        <source>Port of name servers (labs only).</source>
        <translation>Port der Nameserver (nur für Testlabore).</translation>
    </message>
    <message>
        <source>Port of policy hosts (labs only).</source>
        <translation>Port der Richtlinienserver (nur für Testlabore).</translation>
    </message>
    <message>
        <source>Port of mail servers (labs only).</source>
        <translation>Port der Mailserver (nur für Testlabore).</translation>
    </message>
    <message>
        <source>DNSSEC root anchors (labs only).</source>
        <translation>DNSSEC-Vertrauensanker der Root-Zone (nur für Testlabore).</translation>
    </message>
    <message>
        <source>Language of the output, for example es.</source>
        <translation>Sprache der Ausgabe, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Use the built-in practice network instead of the internet.</source>
        <translation>Das eingebaute Übungsnetz statt des Internets verwenden.</translation>
    </message>
    <message>
        <source>--resolver needs an IP address, not “%1”</source>
        <translation>--resolver braucht eine IP-Adresse, nicht „%1“</translation>
    </message>
    <message>
        <source>The practice network does not start: %1</source>
        <translation>Das Übungsnetz startet nicht: %1</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate</source>
        <translation>%1 enthält kein PEM-Zertifikat</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Check domains as the strictest sender would.</source>
        <translation>Domains so prüfen, wie es der strengste Absender täte.</translation>
    </message>
    <message>
        <source>Check a record, a policy file or a report from a file.</source>
        <translation>Einen Eintrag, eine Richtliniendatei oder einen Bericht aus einer Datei prüfen.</translation>
    </message>
    <message>
        <source>Write the policy file and the DNS records of a domain.</source>
        <translation>Die Richtliniendatei und die DNS-Einträge einer Domain schreiben.</translation>
    </message>
    <message>
        <source>Run the practice network until Ctrl-C.</source>
        <translation>Das Übungsnetz bis Strg+C laufen lassen.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli COMMAND [OPTIONS]</source>
        <translation>Aufruf: postseal-cli BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>postseal-cli COMMAND --help tells more about one of them.</source>
        <translation>postseal-cli BEFEHL --help sagt mehr über einen davon.</translation>
    </message>
    <message>
        <source>Exit status: 0 all good, 1 something is wrong, 2 unusable arguments or input, 3 something could not be found out.</source>
        <translation>Exitcode: 0 alles gut, 1 etwas stimmt nicht, 2 unbrauchbare Argumente oder Eingabe, 3 etwas ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>No command. Try postseal-cli --help.</source>
        <translation>Kein Befehl. Versuchen Sie postseal-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try postseal-cli --help.</source>
        <translation>Den Befehl „%1“ gibt es nicht. Versuchen Sie postseal-cli --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli %1</source>
        <translation>Aufruf: postseal-cli %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 sessions succeeded, %4 failed</source>
        <translation>%1 (%2): %3 Verbindungen erfolgreich, %4 fehlgeschlagen</translation>
    </message>
    <message>
        <source>✓ Good: this is as the standard wants it</source>
        <translation>✓ Gut: Das ist so, wie der Standard es will</translation>
    </message>
    <message>
        <source>✗ Not usable: this breaks the standard</source>
        <translation>✗ Nicht verwendbar: Das verstößt gegen den Standard</translation>
    </message>
    <message>
        <source>– There is no such record here</source>
        <translation>– Einen solchen Eintrag gibt es hier nicht</translation>
    </message>
    <message>
        <source>%1 is covered by %2</source>
        <translation>%1 ist durch %2 abgedeckt</translation>
    </message>
    <message>
        <source>How senders whose parser is known read this file</source>
        <translation>Wie Absender, deren Parser bekannt ist, diese Datei lesen</translation>
    </message>
    <message>
        <source>record, policy, tlsrpt or report</source>
        <translation>record, policy, tlsrpt oder report</translation>
    </message>
    <message>
        <source>File to read; - or nothing is standard input</source>
        <translation>Zu lesende Datei; - oder nichts steht für die Standardeingabe</translation>
    </message>
    <message>
        <source>Content-Type that the policy is served with.</source>
        <translation>Content-Type, mit dem die Richtlinie ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Mail server that the policy must cover. Repeatable.</source>
        <translation>Mailserver, den die Richtlinie abdecken muss. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>lint needs to know what it reads: %1</source>
        <translation>lint muss wissen, was es liest: %1</translation>
    </message>
    <message>
        <source>lint reads one file at a time</source>
        <translation>lint liest nur eine Datei auf einmal</translation>
    </message>
    <message>
        <source>--mx and --content-type belong to lint policy</source>
        <translation>--mx und --content-type gehören zu lint policy</translation>
    </message>
    <message>
        <source>The practice network runs until Ctrl-C.</source>
        <translation>Das Übungsnetz läuft bis Strg+C.</translation>
    </message>
    <message>
        <source>DNS server for other tools: %1</source>
        <translation>DNS-Server für andere Werkzeuge: %1</translation>
    </message>
    <message>
        <source>Domains and what is wrong with them</source>
        <translation>Domains und was bei ihnen nicht stimmt</translation>
    </message>
    <message>
        <source>Addresses in the DNS answers, and where to connect instead</source>
        <translation>Adressen in den DNS-Antworten, und wohin stattdessen zu verbinden ist</translation>
    </message>
    <message>
        <source>Certificate authority to trust meanwhile</source>
        <translation>Zertifizierungsstelle, der solange zu vertrauen ist</translation>
    </message>
    <message>
        <source>practice takes no arguments</source>
        <translation>practice nimmt keine Argumente</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4)</source>
        <translation>%1: %2 (%3 von %4)</translation>
    </message>
    <message>
        <source>check needs a domain, for example: postseal-cli check example.com</source>
        <translation>check braucht eine Domain, zum Beispiel: postseal-cli check example.com</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Angehalten, bevor alles geprüft war</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 braucht eine ganze Zahl von %2 bis %3, nicht „%4“</translation>
    </message>
    <message>
        <source>Domains: names, mail addresses or URLs.</source>
        <translation>Domains: Namen, E-Mail-Adressen oder URLs.</translation>
    </message>
    <message>
        <source>Check the domains of this list as well, one a line; - is standard input.</source>
        <translation>Auch die Domains dieser Liste prüfen, eine pro Zeile; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Do not connect to mail servers.</source>
        <translation>Keine Verbindung zu Mailservern aufbauen.</translation>
    </message>
    <message>
        <source>Name to greet mail servers with.</source>
        <translation>Name, mit dem Mailserver begrüßt werden.</translation>
    </message>
    <message>
        <source>Do not ask the domain&apos;s own name servers.</source>
        <translation>Die eigenen Nameserver der Domain nicht fragen.</translation>
    </message>
    <message>
        <source>Fail unless the policy&apos;s mode is at least this.</source>
        <translation>Fehlschlagen, wenn der Modus der Richtlinie nicht mindestens dieser ist.</translation>
    </message>
    <message>
        <source>Show what the check waited for.</source>
        <translation>Zeigen, worauf die Prüfung gewartet hat.</translation>
    </message>
    <message>
        <source>--ehlo-name needs a host name, not “%1”</source>
        <translation>--ehlo-name braucht einen Hostnamen, nicht „%1“</translation>
    </message>
    <message>
        <source>--require needs testing or enforce, not “%1”</source>
        <translation>--require braucht testing oder enforce, nicht „%1“</translation>
    </message>
    <message>
        <source>covered by %1</source>
        <translation>abgedeckt durch %1</translation>
    </message>
    <message>
        <source>not covered by the policy</source>
        <translation>nicht von der Richtlinie abgedeckt</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>jetzt: %1</translation>
    </message>
    <message>
        <source>if enforced: %1</source>
        <translation>im Modus enforce: %1</translation>
    </message>
    <message>
        <source>What senders with MTA-STS do</source>
        <translation>Was Absender mit MTA-STS tun</translation>
    </message>
    <message>
        <source>Senders that do not read this policy file as it is meant</source>
        <translation>Absender, die diese Richtliniendatei nicht so lesen, wie sie gemeint ist</translation>
    </message>
    <message>
        <source>Checked at %1 in %2 s</source>
        <translation>Geprüft: %1, in %2 s</translation>
    </message>
    <message>
        <source>What the check waited for, one after the other</source>
        <translation>Worauf die Prüfung gewartet hat, der Reihe nach</translation>
    </message>
    <message>
        <source>generate needs --mode testing, enforce or none</source>
        <translation>generate braucht --mode testing, enforce oder none</translation>
    </message>
    <message>
        <source>--mode needs testing, enforce or none, not “%1”</source>
        <translation>--mode braucht testing, enforce oder none, nicht „%1“</translation>
    </message>
    <message>
        <source>--max-age needs seconds from 0 to %1, not “%2”</source>
        <translation>--max-age braucht Sekunden von 0 bis %1, nicht „%2“</translation>
    </message>
    <message>
        <source>--mx needs a host name or *.DOMAIN, not “%1”</source>
        <translation>--mx braucht einen Hostnamen oder *.DOMAIN, nicht „%1“</translation>
    </message>
    <message>
        <source>generate needs one domain</source>
        <translation>generate braucht eine Domain</translation>
    </message>
    <message>
        <source>--rua needs a mail address or an https: address, not “%1”</source>
        <translation>--rua braucht eine E-Mail-Adresse oder eine https:-Adresse, nicht „%1“</translation>
    </message>
    <message>
        <source>--id needs 1 to 32 letters and digits, not “%1”</source>
        <translation>--id braucht 1 bis 32 Buchstaben und Ziffern, nicht „%1“</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up; name them with --mx</source>
        <translation>Die Mailserver von %1 konnten nicht abgefragt werden; nennen Sie sie mit --mx</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The mail domain.</source>
        <translation>Die E-Mail-Domain.</translation>
    </message>
    <message>
        <source>What senders shall do.</source>
        <translation>Was Absender tun sollen.</translation>
    </message>
    <message>
        <source>Mail server or *.DOMAIN. Repeatable; without it the DNS is asked.</source>
        <translation>Mailserver oder *.DOMAIN. Mehrfach möglich; ohne Angabe wird das DNS gefragt.</translation>
    </message>
    <message>
        <source>How long senders may keep the policy.</source>
        <translation>Wie lange Absender die Richtlinie behalten dürfen.</translation>
    </message>
    <message>
        <source>Address for reports. Repeatable.</source>
        <translation>Adresse für Berichte. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Id of the policy instead of one from the clock.</source>
        <translation>ID der Richtlinie statt einer aus der Uhrzeit.</translation>
    </message>
    <message>
        <source>1. Publish this file at %1</source>
        <translation>1. Veröffentlichen Sie diese Datei unter %1</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records</source>
        <translation>2. Veröffentlichen Sie danach diese DNS-Einträge</translation>
    </message>
    <message>
        <source>The web server at %1 needs a DNS name and a valid certificate of its own.</source>
        <translation>Der Webserver unter %1 braucht einen DNS-Namen und ein eigenes gültiges Zertifikat.</translation>
    </message>
    <message>
        <source>With --rua ADDRESS there is a record as well that brings you reports.</source>
        <translation>Mit --rua ADRESSE kommt ein weiterer Eintrag hinzu, der Ihnen Berichte bringt.</translation>
    </message>
    <message>
        <source>There is no domain in the list %1</source>
        <translation>Die Liste %1 enthält keine Domain</translation>
    </message>
    <message>
        <source>Longest time for one domain, in seconds (15 unless given).</source>
        <translation>Längste Zeit für eine Domain, in Sekunden (ohne Angabe 15).</translation>
    </message>
    <message>
        <source>How many domains are checked at once (16 unless given).</source>
        <translation>Wie viele Domains gleichzeitig geprüft werden (ohne Angabe 16).</translation>
    </message>
    <message>
        <source>Mail domain that tells whether port 25 and HTTPS are open (labs only). Repeatable.</source>
        <translation>E-Mail-Domain, an der sich zeigt, ob Port 25 und HTTPS offen sind (nur für Testlabore). Mehrfach möglich.</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 is an IP address</source>
        <translation>%1 ist eine IP-Adresse</translation>
    </message>
    <message>
        <source>%1 has characters that host names must not have</source>
        <translation>%1 enthält Zeichen, die in Hostnamen nicht erlaubt sind</translation>
    </message>
    <message>
        <source>%1 says in the DNS that it takes no mail (null MX); if that is to change, name the mail servers with --mx</source>
        <translation>%1 gibt im DNS an, keine E-Mails anzunehmen (Null-MX); wenn sich das ändern soll, nennen Sie die Mailserver mit --mx</translation>
    </message>
    <message>
        <source>An MX record of %1 names no mail server that a policy can name: %2. Mend the DNS, or name the mail servers with --mx</source>
        <translation>Ein MX-Eintrag von %1 nennt keinen Mailserver, den eine Richtlinie nennen kann: %2. Bringen Sie das DNS in Ordnung, oder nennen Sie die Mailserver mit --mx</translation>
    </message>
    <message>
        <source>%1 has neither an MX record nor an address, so mail cannot reach it; name the mail servers with --mx</source>
        <translation>%1 hat weder einen MX-Eintrag noch eine Adresse, E-Mails kommen dort also nicht an; nennen Sie die Mailserver mit --mx</translation>
    </message>
    <message>
        <source>Remark: the MX host %1 is an alias of %2; the policy names the MX host, as senders compare it</source>
        <translation>Hinweis: Der MX-Host %1 ist ein Alias von %2; die Richtlinie nennt den MX-Host, weil Absender ihn vergleichen</translation>
    </message>
    <message>
        <source>There is no domain %1 in the DNS</source>
        <translation>Die Domain %1 gibt es im DNS nicht</translation>
    </message>
    <message>
        <source>The name %1 is an alias that leads nowhere; name the servers with --mx</source>
        <translation>Der Name %1 ist ein Alias, der ins Leere führt; nennen Sie die Server mit --mx</translation>
    </message>
    <message>
        <source>Warning: with --max-age 0 no sender keeps the policy, so that it protects nothing</source>
        <translation>Warnung: Mit --max-age 0 behält kein Absender die Richtlinie, sie schützt also nichts</translation>
    </message>
    <message>
        <source>Warning: with --max-age %1 senders forget the policy within a day; 86400 is the least that makes sense</source>
        <translation>Warnung: Mit --max-age %1 vergessen Absender die Richtlinie innerhalb eines Tages; 86400 ist das sinnvolle Minimum</translation>
    </message>
    <message>
        <source>Warning: there is no mx line in the policy, and some senders refuse such a file even with mode none; name one with --mx</source>
        <translation>Warnung: Die Richtlinie enthält keine mx-Zeile, und manche Absender lehnen eine solche Datei sogar im Modus none ab; nennen Sie einen Mailserver mit --mx</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>--ca-file needs the name of a file</source>
        <translation>--ca-file braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>%1 holds no DS or DNSKEY record</source>
        <translation>%1 enthält keinen DS- oder DNSKEY-Eintrag</translation>
    </message>
    <message>
        <source>Evidence in %1, SHA-256 %2</source>
        <translation>Belege in %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>--evidence needs the name of a file; it does not write to the standard output</source>
        <translation>--evidence braucht den Namen einer Datei; in die Standardausgabe wird nicht geschrieben</translation>
    </message>
    <message>
        <source>--evidence needs exactly one domain, for a file holds one check</source>
        <translation>--evidence braucht genau eine Domain, denn eine Datei enthält eine Prüfung</translation>
    </message>
    <message>
        <source>Write everything that was seen to a file; for one domain.</source>
        <translation>Alles, was zu sehen war, in eine Datei schreiben; für eine Domain.</translation>
    </message>
    <message>
        <source>Judge checks again that were kept as files.</source>
        <translation>Als Dateien aufbewahrte Prüfungen neu beurteilen.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Postseal, which this one cannot read</source>
        <translation>%1 stammt von einer späteren Version von Postseal, die diese nicht lesen kann</translation>
    </message>
    <message>
        <source>%1 is too large for the evidence of a check</source>
        <translation>%1 ist zu groß für die Belege einer Prüfung</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read at “%2”, so that nothing in it can be relied on</source>
        <translation>%1 ist beschädigt: Bei „%2“ ist die Datei nicht lesbar, daher ist auf nichts darin Verlass</translation>
    </message>
    <message>
        <source>%1 is not the evidence of a check</source>
        <translation>%1 enthält keine Belege einer Prüfung</translation>
    </message>
    <message>
        <source>Checked at %1 by %2</source>
        <translation>Geprüft: %1, mit %2</translation>
    </message>
    <message>
        <source>Checked at %1 by %2 on the computer %3</source>
        <translation>Geprüft: %1, mit %2 auf dem Computer %3</translation>
    </message>
    <message>
        <source>Files that check --evidence wrote.</source>
        <translation>Dateien, die check --evidence geschrieben hat.</translation>
    </message>
    <message>
        <source>evidence needs to know what to do, for example: postseal-cli evidence verify FILE</source>
        <translation>evidence muss wissen, was zu tun ist, zum Beispiel: postseal-cli evidence verify DATEI</translation>
    </message>
    <message>
        <source>Keep the check in the data folder, where the window shows it.</source>
        <translation>Die Prüfung im Datenordner aufbewahren, wo das Fenster sie zeigt.</translation>
    </message>
    <message>
        <source>--format needs one of %1, not “%2”</source>
        <translation>--format braucht eines von %1, nicht „%2“</translation>
    </message>
    <message>
        <source>--zone needs %1 or a domain above it, not “%2”</source>
        <translation>--zone braucht %1 oder eine übergeordnete Domain, nicht „%2“</translation>
    </message>
    <message>
        <source>No DNS host is called “%1” here; --dns-host list shows them all</source>
        <translation>Kein DNS-Anbieter heißt hier „%1“; --dns-host list zeigt alle</translation>
    </message>
    <message>
        <source>Write the table for this DNS provider&apos;s form; “list” shows which there are.</source>
        <translation>Die Tabelle für das Formular dieses DNS-Anbieters schreiben; „list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>The DNS zone of the records, if it is not the registered domain.</source>
        <translation>Die DNS-Zone der Einträge, wenn es nicht die registrierte Domain ist.</translation>
    </message>
    <message>
        <source>How the form of %1 wants the names is not certain; in full they are: %2</source>
        <translation>Wie das Formular von %1 die Namen haben will, ist nicht sicher; vollständig lauten sie: %2</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records at %1</source>
        <translation>2. Veröffentlichen Sie danach diese DNS-Einträge bei %1</translation>
    </message>
    <message>
        <source>--hosting-at needs --hosting</source>
        <translation>--hosting-at braucht --hosting</translation>
    </message>
    <message>
        <source>No place for the policy is called “%1” here; --hosting list shows them all</source>
        <translation>Kein Ort für die Richtlinie heißt hier „%1“; --hosting list zeigt alle</translation>
    </message>
    <message>
        <source>No record for %1 can be made of --hosting-at “%2”</source>
        <translation>Aus --hosting-at „%2“ lässt sich kein Eintrag für %1 bilden</translation>
    </message>
    <message>
        <source>Add what this place for the policy needs: files, steps, record; “list” shows which there are.</source>
        <translation>Hinzufügen, was dieser Ort für die Richtlinie braucht: Dateien, Schritte, Eintrag; „list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>The address, account or name that the policy host leads to.</source>
        <translation>Adresse, Konto oder Name, wohin der Richtlinienserver führt.</translation>
    </message>
    <message>
        <source>With --hosting-at WHERE the record for the policy host is made as well.</source>
        <translation>Mit --hosting-at ORT wird auch der Eintrag für den Richtlinienserver erstellt.</translation>
    </message>
    <message>
        <source>What to do: %1 (--out DIR writes the files)</source>
        <translation>Was zu tun ist: %1 (--out ORDNER schreibt die Dateien)</translation>
    </message>
    <message>
        <source>Write files into this folder, or into this file.zip, instead.</source>
        <translation>Dateien stattdessen in diesen Ordner oder in diese Datei.zip schreiben.</translation>
    </message>
    <message>
        <source>%1 takes no --hosting-at: its record is known</source>
        <translation>%1 nimmt kein --hosting-at: Der Eintrag steht fest</translation>
    </message>
    <message>
        <source>Put DNS records into a zone by dynamic update (RFC 2136).</source>
        <translation>DNS-Einträge per dynamischem Update in eine Zone schreiben (RFC 2136).</translation>
    </message>
    <message>
        <source>The zone of %1 could not be found out; name it with --zone</source>
        <translation>Die Zone von %1 ließ sich nicht feststellen; nennen Sie sie mit --zone</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server has no address that can be seen from here; name it with --server</source>
        <translation>Der primäre Server der Zone hat keine Adresse, die von hier aus zu sehen ist; nennen Sie ihn mit --server</translation>
    </message>
    <message>
        <source>Nothing was changed. With --apply these changes are made.</source>
        <translation>Es wurde nichts geändert. Mit --apply werden diese Änderungen vorgenommen.</translation>
    </message>
    <message>
        <source>publish needs --key and a file with the key of the server</source>
        <translation>publish braucht --key und eine Datei mit dem Schlüssel des Servers</translation>
    </message>
    <message>
        <source>--policy-host needs an address or a host name, not “%1”</source>
        <translation>--policy-host braucht eine Adresse oder einen Hostnamen, nicht „%1“</translation>
    </message>
    <message>
        <source>publish needs at least one of --id, --rua and --policy-host</source>
        <translation>publish braucht mindestens eines von --id, --rua und --policy-host</translation>
    </message>
    <message>
        <source>File with the TSIG key that may change the zone, as tsig-keygen writes it.</source>
        <translation>Datei mit dem TSIG-Schlüssel, der die Zone ändern darf, wie tsig-keygen sie schreibt.</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server, if the SOA record names another.</source>
        <translation>Der primäre Server der Zone, wenn der SOA-Eintrag einen anderen nennt.</translation>
    </message>
    <message>
        <source>The DNS zone, if it cannot be looked up.</source>
        <translation>Die DNS-Zone, wenn sie sich nicht abfragen lässt.</translation>
    </message>
    <message>
        <source>Publish the _smtp._tls record with this address for reports. Repeatable.</source>
        <translation>Den Eintrag _smtp._tls mit dieser Adresse für Berichte veröffentlichen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Publish the record at mta-sts that leads to this address or host.</source>
        <translation>Den Eintrag unter mta-sts veröffentlichen, der zu dieser Adresse oder diesem Host führt.</translation>
    </message>
    <message>
        <source>Publish the _mta-sts record with this id. The policy must be served before that.</source>
        <translation>Den Eintrag _mta-sts mit dieser ID veröffentlichen. Vorher muss die Richtlinie bereitstehen.</translation>
    </message>
    <message>
        <source>Make the changes; without it they are only shown.</source>
        <translation>Die Änderungen vornehmen; ohne diese Option werden sie nur gezeigt.</translation>
    </message>
    <message>
        <source>publish needs one domain</source>
        <translation>publish braucht eine Domain</translation>
    </message>
    <message>
        <source>Take in TLS reports, list them, sum them up.</source>
        <translation>TLS-Berichte einlesen, auflisten und zusammenfassen.</translation>
    </message>
    <message>
        <source>--server needs an address or a host name, with a port from 1 to 65535 if any, not “%1”</source>
        <translation>--server braucht eine Adresse oder einen Hostnamen, eventuell mit einem Port von 1 bis 65535, nicht „%1“</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up</source>
        <translation>Die Adresse von %1 konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>%1 has no address in the DNS</source>
        <translation>%1 hat keine Adresse im DNS</translation>
    </message>
    <message>
        <source>The practice network takes no updates</source>
        <translation>Das Übungsnetz nimmt keine Updates an</translation>
    </message>
    <message>
        <source>reports import needs files or folders</source>
        <translation>reports import braucht Dateien oder Ordner</translation>
    </message>
    <message>
        <source>--days needs a number of days, not “%1”</source>
        <translation>--days braucht eine Anzahl von Tagen, nicht „%1“</translation>
    </message>
    <message>
        <source>Files and folders with reports, or a domain.</source>
        <translation>Dateien und Ordner mit Berichten oder eine Domain.</translation>
    </message>
    <message>
        <source>Only reports of the last days; without it all.</source>
        <translation>Nur Berichte der letzten Tage; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Reported by %1; last on %2</source>
        <translation>Gemeldet von %1; zuletzt am %2</translation>
    </message>
    <message>
        <source>%1 read, %2 new: %3</source>
        <translation>%1 gelesen, %2 neu: %3</translation>
    </message>
    <message>
        <source>%1 new reports stored.</source>
        <translation>%1 neue Berichte gespeichert.</translation>
    </message>
    <message>
        <source>Already there: %1 files or mails, and %2 reports from others.</source>
        <translation>Schon vorhanden: %1 Dateien oder E-Mails und %2 Berichte aus anderen.</translation>
    </message>
    <message>
        <source>Held no report that can be stored: %1.</source>
        <translation>Ohne Bericht, der sich speichern lässt: %1.</translation>
    </message>
    <message>
        <source>Stopped before the end; what is counted here is stored.</source>
        <translation>Vor dem Ende angehalten; was hier gezählt ist, ist gespeichert.</translation>
    </message>
    <message>
        <source>No reports are stored.</source>
        <translation>Es sind keine Berichte gespeichert.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>not among your domains</source>
        <translation>gehört nicht zu Ihren Domains</translation>
    </message>
    <message>
        <source>No report on %1 is stored for this time.</source>
        <translation>Für diese Zeit ist kein Bericht zu %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2 reports from %3 to %4</source>
        <translation>%1: %2 Berichte vom %3 bis zum %4</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Berichtender</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Set where reports are fetched from.</source>
        <translation>Einstellen, von wo Berichte abgerufen werden.</translation>
    </message>
    <message>
        <source>Signed in; mails in the folder: %1</source>
        <translation>Angemeldet; E-Mails im Ordner: %1</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the password: give it with --password-file each time</source>
        <translation>Hier gibt es keinen Schlüsselbund, der das Passwort aufbewahren könnte: Geben Sie es jedes Mal mit --password-file an</translation>
    </message>
    <message>
        <source>%1 at %2, folder %3</source>
        <translation>%1 bei %2, Ordner %3</translation>
    </message>
    <message>
        <source>set, test or remove; without it the mailbox is shown.</source>
        <translation>set, test oder remove; ohne Angabe wird das Postfach gezeigt.</translation>
    </message>
    <message>
        <source>Name to sign in with, mostly the mail address.</source>
        <translation>Name für die Anmeldung, meist die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>IMAP server; without it the usual one for the mail address.</source>
        <translation>IMAP-Server; ohne Angabe der übliche für die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Folder that the reports arrive in (default: INBOX).</source>
        <translation>Ordner, in dem die Berichte eintreffen (Standard: INBOX).</translation>
    </message>
    <message>
        <source>Begin without TLS and ask for it, as at port 143.</source>
        <translation>Ohne TLS beginnen und es anfordern, wie auf Port 143.</translation>
    </message>
    <message>
        <source>mailbox needs set, test, remove or nothing more</source>
        <translation>mailbox braucht set, test, remove oder gar nichts</translation>
    </message>
    <message>
        <source>Read the mailbox&apos;s password from the first line of this file, or of standard input with -.</source>
        <translation>Das Passwort des Postfachs aus der ersten Zeile dieser Datei lesen, oder mit - aus der Standardeingabe.</translation>
    </message>
    <message>
        <source>mailbox set needs --user</source>
        <translation>mailbox set braucht --user</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>Passwort von %1 bei %2:</translation>
    </message>
    <message>
        <source>No password is known for the mailbox; give one with --password-file</source>
        <translation>Für das Postfach ist kein Passwort bekannt; geben Sie eines mit --password-file an</translation>
    </message>
    <message>
        <source>No mailbox is set; see postseal-cli mailbox --help</source>
        <translation>Es ist kein Postfach eingestellt; siehe postseal-cli mailbox --help</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at, %3 new reports</source>
        <translation>%1 von %2 E-Mails durchgesehen, %3 neue Berichte</translation>
    </message>
    <message>
        <source>import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN.</source>
        <translation>import PFAD..., fetch, list [DOMAIN], summary DOMAIN oder sample DOMAIN.</translation>
    </message>
    <message>
        <source>reports needs import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN</source>
        <translation>reports braucht import PFAD..., fetch, list [DOMAIN], summary DOMAIN oder sample DOMAIN</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer es geschrieben hat</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words; only a good signature proves who wrote them.</source>
        <translation>Diese Zahlen sind Angaben der Berichtenden; nur eine gültige Signatur beweist, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Show how far each domain has come, and what comes next.</source>
        <translation>Zeigen, wie weit jede Domain ist und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Dated steps of a change that takes days.</source>
        <translation>Datierte Schritte einer Änderung, die Tage braucht.</translation>
    </message>
    <message>
        <source>Note what you decided about a domain.</source>
        <translation>Festhalten, was Sie für eine Domain entschieden haben.</translation>
    </message>
    <message>
        <source>%1 is dated in the future, so it is not taken</source>
        <translation>%1 trägt ein Datum in der Zukunft und wird deshalb nicht übernommen</translation>
    </message>
    <message>
        <source>%1: the check of %2 is taken in</source>
        <translation>%1: Die Prüfung vom %2 ist übernommen</translation>
    </message>
    <message>
        <source>verify: judge the checks again, with the time they were made at; import: take checks made elsewhere into the history of their domains.</source>
        <translation>verify: Prüfungen mit dem Zeitpunkt, zu dem sie stattfanden, neu beurteilen; import: anderswo ausgeführte Prüfungen in den Verlauf ihrer Domains übernehmen.</translation>
    </message>
    <message>
        <source>%1 is not among your domains. Check it first: postseal-cli check --save %1</source>
        <translation>%1 gehört nicht zu Ihren Domains. Prüfen Sie sie zuerst: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>A mail server that will take the mail after the change; repeatable. Name those that stay as well.</source>
        <translation>Mailserver, der nach dem Wechsel die E-Mails annimmt; mehrfach möglich. Nennen Sie auch die, die bleiben.</translation>
    </message>
    <message>
        <source>There is no gate “%1”; there are: %2</source>
        <translation>Eine Bedingung „%1“ gibt es nicht; es gibt: %2</translation>
    </message>
    <message>
        <source>A move needs the mail servers of later: --new-mx HOST</source>
        <translation>Ein Wechsel braucht die künftigen Mailserver: --new-mx HOST</translation>
    </message>
    <message>
        <source>--on needs a day like 2026-12-24, not “%1”</source>
        <translation>--on braucht einen Tag wie 2026-12-24, nicht „%1“</translation>
    </message>
    <message>
        <source>testing-days needs a number of days, not “%1”</source>
        <translation>testing-days braucht eine Anzahl von Tagen, nicht „%1“</translation>
    </message>
    <message>
        <source>One of your domains; without it all of them.</source>
        <translation>Eine Ihrer Domains; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>One of your domains.</source>
        <translation>Eine Ihrer Domains.</translation>
    </message>
    <message>
        <source>enforce: from testing to enforce mode. change-mx: other mail servers. renew: certificates that end. remove: out of MTA-STS.</source>
        <translation>enforce: vom Modus testing zum Modus enforce. change-mx: andere Mailserver. renew: ablaufende Zertifikate. remove: MTA-STS beenden.</translation>
    </message>
    <message>
        <source>Write the steps to come as a calendar file.</source>
        <translation>Die kommenden Schritte als Kalenderdatei schreiben.</translation>
    </message>
    <message>
        <source>plan needs a domain and a change: postseal-cli plan example.com enforce|change-mx|renew|remove</source>
        <translation>plan braucht eine Domain und eine Änderung: postseal-cli plan example.com enforce|change-mx|renew|remove</translation>
    </message>
    <message>
        <source>A change of mail servers needs those of later: --new-mx HOST</source>
        <translation>Ein Wechsel der Mailserver braucht die künftigen: --new-mx HOST</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>Warum; wird mit der Entscheidung aufbewahrt.</translation>
    </message>
    <message>
        <source>The day of the move, like 2026-12-24.</source>
        <translation>Der Tag des Wechsels, etwa 2026-12-24.</translation>
    </message>
    <message>
        <source>If it had been enforced in the last 30 days: %1 sessions delivered, %2 refused, %3 delivered without a policy, %4 decided by DANE</source>
        <translation>Wäre in den letzten 30 Tagen der Modus enforce in Kraft gewesen: %1 Verbindungen mit Zustellung, %2 abgelehnt, %3 Zustellung ohne Richtlinie, %4 durch DANE entschieden</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit dem %1</translation>
    </message>
    <message>
        <source>Senders may keep an enforce policy until %1</source>
        <translation>Absender behalten eine Richtlinie im Modus enforce eventuell bis zum %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Overruling a gate needs a reason: --reason TEXT</source>
        <translation>Um eine Bedingung auszusetzen, ist ein Grund nötig: --reason TEXT</translation>
    </message>
    <message>
        <source>decide needs a domain and overrule GATE --reason TEXT, restore GATE, move --new-mx HOST, move-over, reports-read, reports-unread or testing-days N</source>
        <translation>decide braucht eine Domain und overrule BEDINGUNG --reason TEXT, restore BEDINGUNG, move --new-mx HOST, move-over, reports-read, reports-unread oder testing-days N</translation>
    </message>
    <message>
        <source>overrule GATE: enforce although this gate is not met, with a --reason. restore GATE: it counts again. move: other mail servers are planned (--new-mx, --on). move-over: that is done. reports-read, reports-unread: whether somebody reads the reports. testing-days N: how long to test.</source>
        <translation>overrule BEDINGUNG: auf den Modus enforce umstellen, obwohl diese Bedingung nicht erfüllt ist, mit einem --reason. restore BEDINGUNG: sie zählt wieder. move: andere Mailserver sind geplant (--new-mx, --on). move-over: das ist erledigt. reports-read, reports-unread: ob jemand die Berichte liest. testing-days N: wie lange getestet wird.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>There is no domain in the data folder yet</source>
        <translation>Im Datenordner ist noch keine Domain</translation>
    </message>
    <message>
        <source>Check every domain of the data folder.</source>
        <translation>Alle Domains des Datenordners prüfen.</translation>
    </message>
    <message>
        <source>List your domains, add and remove some, take one to another computer.</source>
        <translation>Ihre Domains auflisten, hinzufügen und entfernen, eine auf einen anderen Computer mitnehmen.</translation>
    </message>
    <message>
        <source>Write everything that is stored into one file.</source>
        <translation>Alles Gespeicherte in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Put a backup in the place of everything.</source>
        <translation>Alles durch eine Sicherung ersetzen.</translation>
    </message>
    <message>
        <source>domains needs one of: list, add DOMAIN..., remove DOMAIN..., export DOMAIN FILE, import FILE...</source>
        <translation>domains braucht eines von: list, add DOMAIN..., remove DOMAIN..., export DOMAIN DATEI, import DATEI...</translation>
    </message>
    <message>
        <source>%1 is not among your domains</source>
        <translation>%1 gehört nicht zu Ihren Domains</translation>
    </message>
    <message>
        <source>%1: domains %2, new checks %3, new reports %4</source>
        <translation>%1: Domains %2, neue Prüfungen %3, neue Berichte %4</translation>
    </message>
    <message>
        <source>list; add or remove with domains; export with a domain and a file; import with files that export or backup wrote.</source>
        <translation>list; add oder remove mit Domains; export mit einer Domain und einer Datei; import mit Dateien, die export oder backup geschrieben hat.</translation>
    </message>
    <message>
        <source>With add and remove: the domains of this list as well; - is standard input.</source>
        <translation>Bei add und remove: auch die Domains dieser Liste; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>Die Sicherung.</translation>
    </message>
    <message>
        <source>backup and restore need the name of one file</source>
        <translation>backup und restore brauchen den Namen einer Datei</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept in %1</source>
        <translation>Die Sicherung ist eingespielt. Was vorher da war, ist aufbewahrt in %1</translation>
    </message>
    <message>
        <source>Write the verification report of a domain&apos;s last check.</source>
        <translation>Den Prüfbericht zur letzten Prüfung einer Domain schreiben.</translation>
    </message>
    <message>
        <source>print needs one domain and a file, for example: postseal-cli print example.com --pdf report.pdf</source>
        <translation>print braucht eine Domain und eine Datei, zum Beispiel: postseal-cli print example.com --pdf bericht.pdf</translation>
    </message>
    <message>
        <source>--paper needs A4 or Letter, not “%1”</source>
        <translation>--paper braucht A4 oder Letter, nicht „%1“</translation>
    </message>
    <message>
        <source>A PDF is drawn by %1, which cannot be started; --html and --text need nothing else</source>
        <translation>Ein PDF zeichnet %1, und das lässt sich nicht starten; --html und --text brauchen nichts weiter</translation>
    </message>
    <message>
        <source>The PDF could not be drawn</source>
        <translation>Das PDF konnte nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>Write the report as PDF, with the evidence attached.</source>
        <translation>Den Bericht als PDF schreiben, mit den Belegen im Anhang.</translation>
    </message>
    <message>
        <source>Write it as a web page; - for the output.</source>
        <translation>Als Webseite schreiben; - für die Ausgabe.</translation>
    </message>
    <message>
        <source>Write it as plain text; - for the output.</source>
        <translation>Als reinen Text schreiben; - für die Ausgabe.</translation>
    </message>
    <message>
        <source>Write the evidence that the report names the SHA-256 of.</source>
        <translation>Die Belege schreiben, deren SHA-256 der Bericht nennt.</translation>
    </message>
    <message>
        <source>Size of the PDF&apos;s pages; by default the one usual in your country.</source>
        <translation>Seitenformat des PDF; ohne Angabe das in Ihrem Land übliche.</translation>
    </message>
    <message>
        <source>Checks of the practice network are printed in the window: its certificates end with it</source>
        <translation>Prüfungen des Übungsnetzes werden im Fenster gedruckt: Die Zertifikate enden mit dem Netz</translation>
    </message>
    <message>
        <source>%1 has no stored check. Check it first: postseal-cli check --save %1</source>
        <translation>Zu %1 ist keine Prüfung gespeichert. Prüfen Sie sie zuerst: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>Only one web page or text goes to the output; PDF and evidence go into files</source>
        <translation>Nur eine Webseite oder ein Text geht in die Ausgabe; PDF und Belege kommen in Dateien</translation>
    </message>
    <message>
        <source>Read the offline manual, a page for every finding included.</source>
        <translation>Das Handbuch ohne Internet lesen, mit einer Seite für jeden Befund.</translation>
    </message>
    <message>
        <source>There can be no folder %1</source>
        <translation>Es kann keinen Ordner %1 geben</translation>
    </message>
    <message>
        <source>postseal-cli manual PAGE shows one of them; a finding&apos;s id, such as starttls.not-offered, is a page too.</source>
        <translation>postseal-cli manual SEITE zeigt eine davon; auch die ID eines Befunds, etwa starttls.not-offered, ist eine Seite.</translation>
    </message>
    <message>
        <source>A page, or the id of a finding; without it the contents.</source>
        <translation>Eine Seite oder die ID eines Befunds; ohne Angabe das Inhaltsverzeichnis.</translation>
    </message>
    <message>
        <source>Write all pages as HTML files into this folder.</source>
        <translation>Alle Seiten als HTML-Dateien in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>manual takes one page, or --out FOLDER, or nothing</source>
        <translation>manual nimmt eine Seite, oder --out ORDNER, oder nichts</translation>
    </message>
    <message>
        <source>The manual has no page “%1”</source>
        <translation>Das Handbuch hat keine Seite „%1“</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in there:</source>
        <translation>Öffnen Sie diese Adresse in einem Browser auf diesem Computer und melden Sie sich dort an:</translation>
    </message>
    <message>
        <source>Nobody has signed in to the mailbox; use postseal-cli mailbox set, or give --token-file</source>
        <translation>Niemand hat sich am Postfach angemeldet; verwenden Sie postseal-cli mailbox set, oder geben Sie --token-file an</translation>
    </message>
    <message>
        <source>--oauth-issuer needs a tenant or an address with https, not “%1”</source>
        <translation>--oauth-issuer braucht einen Mandanten oder eine Adresse mit https, nicht „%1“</translation>
    </message>
    <message>
        <source>With OAuth: keep the refresh token in this file, not in the keychain. Whoever has it can read the mailbox.</source>
        <translation>Mit OAuth: das Refresh-Token in dieser Datei aufbewahren, nicht im Schlüsselbund. Wer es hat, kann das Postfach lesen.</translation>
    </message>
    <message>
        <source>Sign in with the browser (OAuth), as the application (client) with this ID that an administrator has registered.</source>
        <translation>Im Browser anmelden (OAuth), als die Anwendung (Client) mit dieser ID, die ein Administrator registriert hat.</translation>
    </message>
    <message>
        <source>Where to sign in: a tenant of Microsoft 365 (ID or domain), or the address of another provider&apos;s sign-in server. Default: the mail address&apos;s domain as a tenant.</source>
        <translation>Wo die Anmeldung erfolgt: ein Mandant von Microsoft 365 (ID oder Domain) oder die Adresse des Anmeldeservers eines anderen Anbieters. Ohne Angabe: die Domain der E-Mail-Adresse als Mandant.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the sign-in: keep it in a file with --token-file</source>
        <translation>Hier gibt es keinen Schlüsselbund, der die Anmeldung aufbewahren könnte: Bewahren Sie sie mit --token-file in einer Datei auf</translation>
    </message>
    <message>
        <source>--oauth-issuer goes with --oauth-client</source>
        <translation>--oauth-issuer gilt nur zusammen mit --oauth-client</translation>
    </message>
    <message>
        <source>--token-file needs a file that can be written</source>
        <translation>--token-file braucht eine Datei, in die geschrieben werden kann</translation>
    </message>
</context>
<context>
    <name>ValueLabels</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Authorities that may</source>
        <translation>Erlaubte Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Common Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Verbleibende Tage</translation>
    </message>
    <message>
        <source>Sessions in the details</source>
        <translation>Verbindungen laut Details</translation>
    </message>
    <message>
        <source>Domain of the reports</source>
        <translation>Domain der Berichte</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Richtlinienzeilen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Richtlinienzeile</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Wahrscheinlich gemeint</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Name with CAA records</source>
        <translation>Name mit CAA-Einträgen</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Namen im Zertifikat</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Andere Server</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Right name</source>
        <translation>Richtiger Name</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sessions in the summary</source>
        <translation>Verbindungen laut Summe</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date here</source>
        <translation>Datum hier</translation>
    </message>
    <message>
        <source>Date there</source>
        <translation>Datum dort</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>its address</source>
        <translation>seiner Adresse</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>eine unbekannte Adresse</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>des Servers</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>unbekannten Tag</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>diese Domain</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>no mail server at all</source>
        <translation>gar keinen Mailserver</translation>
    </message>
    <message>
        <source>mx</source>
        <translation>mx</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>an empty value</source>
        <translation>ein leerer Wert</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>einer unbekannten Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>a line without a keyword</source>
        <translation>eine Zeile ohne Schlüsselwort</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>unlesbare Zeichen</translation>
    </message>
    <message>
        <source>more than 32</source>
        <translation>mehr als 32</translation>
    </message>
    <message>
        <source>of unknown number</source>
        <translation>mit unbekannter Nummer</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>seinem Namen</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>einem anderen Namen</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>gar keinen Namen</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>the proper name</source>
        <translation>dem richtigen Namen</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>einem anderen Wort</translation>
    </message>
    <message>
        <source>of your domain</source>
        <translation>Ihrer Domain</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>ohne Text</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>eine leere Adresse</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>another character</source>
        <translation>ein anderes Zeichen</translation>
    </message>
    <message>
        <source>the permitted number of</source>
        <translation>die erlaubte Zahl von</translation>
    </message>
    <message>
        <source>that domain</source>
        <translation>diese Domain</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Mail to %1 is being held back: no mail server keeps to the policy</source>
        <translation>E-Mails an %1 werden zurückgehalten: Kein Mailserver hält sich an die Richtlinie</translation>
    </message>
    <message>
        <source>%1 is protected, but senders refuse some of its mail servers</source>
        <translation>%1 ist geschützt, aber Absender lehnen einige der Mailserver ab</translation>
    </message>
    <message>
        <source>%1 is protected: senders that know MTA-STS deliver encrypted or not at all</source>
        <translation>%1 ist geschützt: Absender, die MTA-STS kennen, stellen verschlüsselt zu oder gar nicht</translation>
    </message>
    <message>
        <source>%1 is protected, but some points deserve a look</source>
        <translation>%1 ist geschützt, aber einige Punkte verdienen einen Blick</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but something is wrong</source>
        <translation>%1 hat eine Richtlinie im Modus enforce, aber etwas stimmt nicht</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but not everything could be tested from here</source>
        <translation>%1 hat eine Richtlinie im Modus enforce, aber nicht alles war von hier aus testbar</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would hold back all mail now</source>
        <translation>%1 ist im Modus testing, und der Modus enforce würde jetzt alle E-Mails zurückhalten</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would shut out some of its mail servers</source>
        <translation>%1 ist im Modus testing, und der Modus enforce würde einige der Mailserver aussperren</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, but all looks good</source>
        <translation>%1 ist im Modus testing und noch nicht geschützt, aber alles sieht gut aus</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and some points deserve a look</source>
        <translation>%1 ist im Modus testing und noch nicht geschützt, und einige Punkte verdienen einen Blick</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and something is wrong</source>
        <translation>%1 ist im Modus testing und noch nicht geschützt, und etwas stimmt nicht</translation>
    </message>
    <message>
        <source>%1 is in testing mode, but not everything could be tested from here</source>
        <translation>%1 ist im Modus testing, aber nicht alles war von hier aus testbar</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1 by its own policy</source>
        <translation>MTA-STS ist für %1 durch die eigene Richtlinie abgeschaltet</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet, and its mail servers need attention first</source>
        <translation>MTA-STS ist für %1 noch nicht eingerichtet, und vorher brauchen die Mailserver Aufmerksamkeit</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet</source>
        <translation>MTA-STS ist für %1 noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Whether %1 is protected could not be found out from here</source>
        <translation>Ob %1 geschützt ist, ließ sich von hier aus nicht feststellen</translation>
    </message>
    <message>
        <source>%1 is not protected: senders do not find the policy record</source>
        <translation>%1 ist nicht geschützt: Absender finden den Richtlinieneintrag nicht</translation>
    </message>
    <message>
        <source>%1 is not protected: senders cannot use the policy file</source>
        <translation>%1 ist nicht geschützt: Absender können die Richtliniendatei nicht verwenden</translation>
    </message>
    <message>
        <source>%1 is not protected: MTA-STS is only half set up</source>
        <translation>%1 ist nicht geschützt: MTA-STS ist nur halb eingerichtet</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <translation>%1 gibt es im DNS nicht</translation>
    </message>
    <message>
        <source>%1 accepts no mail, so there is nothing to protect</source>
        <translation>%1 nimmt keine E-Mails an, es gibt also nichts zu schützen</translation>
    </message>
    <message>
        <source>%1 has no mail server, so mail to it is returned</source>
        <translation>%1 hat keinen Mailserver, E-Mails dorthin gehen daher zurück</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because DNS did not answer</source>
        <translation>Über %1 ließ sich nichts feststellen, weil das DNS nicht geantwortet hat</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right, so many senders cannot deliver to it</source>
        <translation>Die DNS-Signaturen von %1 stimmen nicht, daher können viele Absender dort nicht zustellen</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because this network answers for the internet</source>
        <translation>Über %1 ließ sich nichts feststellen, weil dieses Netz für das Internet antwortet</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <translation>Ließ sich nicht feststellen</translation>
    </message>
    <message>
        <source>Mail is delivered</source>
        <translation>E-Mails werden zugestellt</translation>
    </message>
    <message>
        <source>Mail is delivered, and the problem is reported</source>
        <translation>E-Mails werden zugestellt, und das Problem wird gemeldet</translation>
    </message>
    <message>
        <source>Mail is held back</source>
        <translation>E-Mails werden zurückgehalten</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Lehnt ab</translation>
    </message>
    <message>
        <source>Misreads</source>
        <translation>Missversteht</translation>
    </message>
</context>
<context>
    <name>WrongAdvice</name>
    <message>
        <source>A help page of Google shows it like that.</source>
        <translation>Eine Hilfeseite von Google zeigt es so.</translation>
    </message>
    <message>
        <source>A much-copied example for Microsoft 365 leaves out the “*.” before mail.protection.outlook.com.</source>
        <translation>In einem oft kopierten Beispiel für Microsoft 365 fehlt das „*.“ vor mail.protection.outlook.com.</translation>
    </message>
    <message>
        <source>This line is much-copied advice for Microsoft 365, but Microsoft&apos;s names have two parts before mx.microsoft.</source>
        <translation>Diese Zeile ist ein oft kopierter Rat für Microsoft 365, aber die Namen von Microsoft haben zwei Teile vor mx.microsoft.</translation>
    </message>
    <message>
        <source>Some web pages say that the id of the record must be in the file too; it need not.</source>
        <translation>Manche Webseiten behaupten, die ID des Eintrags müsse auch in der Datei stehen; das ist nicht nötig.</translation>
    </message>
</context>
<context>
    <name>ZoneUpdate</name>
    <message>
        <source>%2 does not know the key %1</source>
        <translation>%2 kennt den Schlüssel %1 nicht</translation>
    </message>
    <message>
        <source>The server needs a key of this very name with the algorithm %3. Compare it with the key in the server&apos;s configuration, and reload the server if it is new there.</source>
        <translation>Der Server braucht einen Schlüssel mit genau diesem Namen und dem Algorithmus %3. Vergleichen Sie ihn mit dem Schlüssel in der Konfiguration des Servers, und laden Sie den Server neu, wenn der Schlüssel dort neu ist.</translation>
    </message>
    <message>
        <source>%2 has another secret for the key %1</source>
        <translation>%2 hat für den Schlüssel %1 ein anderes Geheimnis</translation>
    </message>
    <message>
        <source>The name is right, the secret is not. Copy the secret from the server&apos;s configuration once more.</source>
        <translation>Der Name stimmt, das Geheimnis nicht. Kopieren Sie das Geheimnis noch einmal aus der Konfiguration des Servers.</translation>
    </message>
    <message>
        <source>The answer was not signed with the key %1</source>
        <translation>Die Antwort war nicht mit dem Schlüssel %1 signiert</translation>
    </message>
    <message>
        <source>Somebody on the way may have changed it, or the server does not sign. Nothing in it is believed. Use the server&apos;s own network, or one without a filter for DNS.</source>
        <translation>Vielleicht hat jemand sie unterwegs verändert, oder der Server signiert nicht. Nichts darin gilt als verlässlich. Verwenden Sie das Netzwerk des Servers selbst oder eines ohne DNS-Filter.</translation>
    </message>
    <message>
        <source>%2 does not let the key %1 do that</source>
        <translation>%2 erlaubt dem Schlüssel %1 das nicht</translation>
    </message>
    <message>
        <source>%2 does not have the zone %4</source>
        <translation>%2 hat die Zone %4 nicht</translation>
    </message>
    <message>
        <source>Updates go to the server on which the zone is changed, the primary one. It is often not among those that the world sees.</source>
        <translation>Updates gehen an den Server, auf dem die Zone geändert wird, den primären. Oft ist er nicht unter denen, die von außen zu sehen sind.</translation>
    </message>
    <message>
        <source>%2 takes no updates</source>
        <translation>%2 nimmt keine Updates an</translation>
    </message>
    <message>
        <source>It says that it does not know how. Add the records by hand, or export them for your tool.</source>
        <translation>Nach eigener Angabe beherrscht er das nicht. Fügen Sie die Einträge von Hand hinzu, oder exportieren Sie sie für Ihr Werkzeug.</translation>
    </message>
    <message>
        <source>The zone has changed meanwhile</source>
        <translation>Die Zone hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody changed these records after they were shown here, so nothing was done. Look again and decide by what is there now.</source>
        <translation>Jemand hat diese Einträge geändert, nachdem sie hier gezeigt wurden, deshalb wurde nichts unternommen. Sehen Sie noch einmal nach und entscheiden Sie nach dem, was jetzt dort steht.</translation>
    </message>
    <message>
        <source>%2 had a fault of its own</source>
        <translation>%2 hatte selbst einen Fehler</translation>
    </message>
    <message>
        <source>It answers SERVFAIL. Its log tells why; often it may not write its zone file, or passes updates on to a server that does not answer.</source>
        <translation>Er antwortet mit SERVFAIL. Warum, steht in seinem Protokoll; oft darf er seine Zonendatei nicht schreiben oder reicht Updates an einen Server weiter, der nicht antwortet.</translation>
    </message>
    <message>
        <source>These records cannot be sent</source>
        <translation>Diese Einträge lassen sich nicht senden</translation>
    </message>
    <message>
        <source>The zone or the key does not fit into a message.</source>
        <translation>Die Zone oder der Schlüssel passt nicht in eine Nachricht.</translation>
    </message>
    <message>
        <source>%2 answers with an error</source>
        <translation>%2 antwortet mit einem Fehler</translation>
    </message>
    <message>
        <source>Its response code is %5. Its log may tell more.</source>
        <translation>Der Antwortcode ist %5. Im Protokoll des Servers steht eventuell mehr.</translation>
    </message>
    <message>
        <source>%2 does not answer</source>
        <translation>%2 antwortet nicht</translation>
    </message>
    <message>
        <source>There was no answer in time. A firewall may stop TCP on that port; ask whoever runs the server.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Vielleicht sperrt eine Firewall TCP auf diesem Port; fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%2 cannot be reached from here</source>
        <translation>%2 ist von hier aus nicht erreichbar</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and the port, and whether this computer&apos;s network leads there.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie Adresse und Port, und ob das Netzwerk dieses Computers dorthin führt.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%2 sent something that is no answer</source>
        <translation>%2 hat etwas gesendet, das keine Antwort ist</translation>
    </message>
    <message>
        <source>It hung up, or what listens there is no name server.</source>
        <translation>Er hat die Verbindung abgebrochen, oder was dort läuft, ist kein Nameserver.</translation>
    </message>
    <message>
        <source>Set both clocks, and try again.</source>
        <translation>Stellen Sie beide Uhren, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A signature is good for five minutes. By the server it is %1, by this computer %2 (UTC). Set the wrong clock, and try again.</source>
        <translation>Eine Signatur gilt fünf Minuten. Nach dem Server ist es %1, nach diesem Computer %2 (UTC). Stellen Sie die falsche Uhr, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The clocks of %2 and of this computer differ too much</source>
        <translation>Die Uhren von %2 und von diesem Computer gehen zu weit auseinander</translation>
    </message>
    <message>
        <source>The key&apos;s algorithm must be hmac-sha256, hmac-sha512, hmac-sha1 or hmac-md5.</source>
        <translation>Der Algorithmus des Schlüssels muss hmac-sha256, hmac-sha512, hmac-sha1 oder hmac-md5 sein.</translation>
    </message>
    <message>
        <source>The key&apos;s name is no name that the DNS can have.</source>
        <translation>Der Name des Schlüssels ist im DNS nicht möglich.</translation>
    </message>
    <message>
        <source>The key&apos;s secret is no base64 text.</source>
        <translation>Das Geheimnis des Schlüssels ist kein Base64-Text.</translation>
    </message>
    <message>
        <source>There is no key in it that is known here.</source>
        <translation>Darin ist kein Schlüssel, der hier bekannt ist.</translation>
    </message>
    <message>
        <source>The key is known, but it may not look at or change these records, or the server does not have the zone %4. On the server, allow it for this zone (in BIND: update-policy or allow-update).</source>
        <translation>Der Schlüssel ist bekannt, darf diese Einträge aber nicht ansehen oder ändern, oder der Server hat die Zone %4 nicht. Erlauben Sie ihm das auf dem Server für diese Zone (in BIND: update-policy oder allow-update).</translation>
    </message>
    <message>
        <source>A part of %4 is delegated to other servers</source>
        <translation>Ein Teil von %4 ist an andere Server delegiert</translation>
    </message>
    <message>
        <source>These records would lie in that part, a zone of its own (NS records). Change them at its primary server.</source>
        <translation>Diese Einträge lägen in diesem Teil, einer eigenen Zone (NS-Einträge). Ändern Sie sie auf deren primärem Server.</translation>
    </message>
    <message>
        <source>%2 refuses, without looking at the key</source>
        <translation>%2 lehnt ab, ohne den Schlüssel anzusehen</translation>
    </message>
    <message>
        <source>It may allow only certain addresses, want Kerberos as Windows does, be a resolver, or not be the primary server of %4.</source>
        <translation>Vielleicht lässt er nur bestimmte Adressen zu, verlangt Kerberos wie Windows, ist ein Resolver oder nicht der primäre Server von %4.</translation>
    </message>
    <message>
        <source>The server took the change, but does not show it</source>
        <translation>Der Server hat die Änderung angenommen, zeigt sie aber nicht</translation>
    </message>
    <message>
        <source>It may make its records from another source, or something else is at that name. Look at its log, and add the records there.</source>
        <translation>Vielleicht erzeugt er seine Einträge aus einer anderen Quelle, oder unter diesem Namen steht etwas anderes. Sehen Sie in sein Protokoll, und fügen Sie die Einträge dort hinzu.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known</source>
        <translation>Ob die Änderung vorgenommen wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>It was sent, and after that no answer came that can be believed. Look again in a minute: what is there then counts.</source>
        <translation>Sie wurde gesendet, und danach kam keine verlässliche Antwort. Sehen Sie in einer Minute noch einmal nach: Was dann dort steht, zählt.</translation>
    </message>
</context>
<context>
    <name>postseal::CheckFootnote</name>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Alles anzeigen, was zu sehen war</translation>
    </message>
</context>
<context>
    <name>postseal::CheckView</name>
    <message>
        <source>No policy in use</source>
        <comment>@status</comment>
        <translation>Keine Richtlinie in Gebrauch</translation>
    </message>
    <message>
        <source>Policy enforced</source>
        <comment>@status</comment>
        <translation>Richtlinie in Kraft</translation>
    </message>
    <message>
        <source>Policy in testing mode</source>
        <comment>@status</comment>
        <translation>Richtlinie im Modus testing</translation>
    </message>
    <message>
        <source>Policy switched off</source>
        <comment>@status</comment>
        <translation>Richtlinie abgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix now: your policy is enforced.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Punkt ist jetzt zu beheben: Ihre Richtlinie ist in Kraft.</numerusform>
            <numerusform>%n Punkte sind jetzt zu beheben: Ihre Richtlinie ist in Kraft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Punkt ist vor dem Modus enforce zu beheben.</numerusform>
            <numerusform>%n Punkte sind vor dem Modus enforce zu beheben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out from here.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Punkt ließ sich von hier aus nicht feststellen.</numerusform>
            <numerusform>%n Punkte ließen sich von hier aus nicht feststellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is broken. %n thing(s) could be better.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Es gibt keine Fehler. %n Punkt ließe sich verbessern.</numerusform>
            <numerusform>Es gibt keine Fehler. %n Punkte ließen sich verbessern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <comment>@status</comment>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>@status</comment>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <comment>@status</comment>
        <translation>%1 von %2 Antworten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>%1 wird geprüft.</translation>
    </message>
    <message>
        <source>You stopped this check.</source>
        <comment>@status</comment>
        <translation>Sie haben diese Prüfung angehalten.</translation>
    </message>
</context>
<context>
    <name>postseal::CopyButton</name>
    <message>
        <source>Copy</source>
        <comment>@button</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>@button</comment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>postseal::DesktopNotice</name>
    <message numerus="yes">
        <source>%n domain(s) need something from you</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n Domain erfordert Ihre Aufmerksamkeit</numerusform>
            <numerusform>%n Domains erfordern Ihre Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@action</comment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>postseal::DetailsDialog</name>
    <message>
        <source>Everything that was seen – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Alles, was zu sehen war – %1 – Postseal</translation>
    </message>
    <message>
        <source>Everything that was seen</source>
        <comment>@title</comment>
        <translation>Alles, was zu sehen war</translation>
    </message>
    <message>
        <source>The raw answers, for whoever wants to look closer. Nothing here is judged.</source>
        <comment>@info</comment>
        <translation>Die rohen Antworten, für alle, die genauer hinsehen möchten. Hier wird nichts bewertet.</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>@title</comment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <comment>@button</comment>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <comment>@info</comment>
        <translation>Hier war nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>postseal::DomainBar</name>
    <message>
        <source>Find a domain</source>
        <comment>@info:placeholder</comment>
        <translation>Domain suchen</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <comment>@button</comment>
        <translation>Alle &amp;prüfen</translation>
    </message>
    <message>
        <source>St&amp;op checking</source>
        <comment>@button</comment>
        <translation>Prüfung an&amp;halten</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <comment>@button</comment>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>A file with one domain a line, or a table whose first column has them</source>
        <comment>@info:tooltip</comment>
        <translation>Eine Datei mit einer Domain pro Zeile oder eine Tabelle, deren erste Spalte die Domains enthält</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <comment>@button</comment>
        <translation>Liste exportieren…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>@button</comment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <comment>@info</comment>
        <translation>Prüfung läuft: %1 von %2</translation>
    </message>
    <message>
        <source>No name server answers: this computer seems to have no network. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>Kein Nameserver antwortet: Dieser Computer hat anscheinend keine Netzwerkverbindung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Import a list of domains</source>
        <comment>@title:window</comment>
        <translation>Liste von Domains importieren</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Listen (*.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <comment>@title</comment>
        <translation>Die Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file is too large for a list.</source>
        <comment>@info</comment>
        <translation>Die Datei ist zu groß für eine Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) in the list</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n Domain in der Liste</numerusform>
            <numerusform>%n Domains in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list of domains</source>
        <comment>@title:window</comment>
        <translation>Liste der Domains exportieren</translation>
    </message>
    <message>
        <source>New among them: %1.</source>
        <comment>@info domains</comment>
        <translation>Neu darunter: %1.</translation>
    </message>
    <message>
        <source>Left out, since they are no domains: %1</source>
        <comment>@info</comment>
        <translation>Ausgelassen, weil keine Domains: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>@button</comment>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>postseal::DomainLine</name>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>postseal::DomainPage</name>
    <message>
        <source>Your own mail server, or a provider that Postseal does not know.</source>
        <comment>@info</comment>
        <translation>Ihr eigener Mailserver oder ein Anbieter, den Postseal nicht kennt.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your mail servers.</source>
        <comment>@info</comment>
        <translation>%1, nach den Namen Ihrer Mailserver zu urteilen.</translation>
    </message>
    <message>
        <source>Not recognised. You can choose your provider when you publish a record.</source>
        <comment>@info</comment>
        <translation>Nicht erkannt. Sie können Ihren Anbieter wählen, wenn Sie einen Eintrag veröffentlichen.</translation>
    </message>
    <message>
        <source>%1, as you chose.</source>
        <comment>@info</comment>
        <translation>%1, wie von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your name servers.</source>
        <comment>@info</comment>
        <translation>%1, nach den Namen Ihrer Nameserver zu urteilen.</translation>
    </message>
    <message>
        <source>A policy in enforce mode is in use. Postseal takes it over and helps you keep it right.</source>
        <comment>@info</comment>
        <translation>Eine Richtlinie im Modus enforce ist in Gebrauch. Postseal übernimmt sie und hilft Ihnen, sie in Ordnung zu halten.</translation>
    </message>
    <message>
        <source>A policy in testing mode is in use. Postseal takes it over.</source>
        <comment>@info</comment>
        <translation>Eine Richtlinie im Modus testing ist in Gebrauch. Postseal übernimmt sie.</translation>
    </message>
    <message>
        <source>There is a policy that switches MTA-STS off.</source>
        <comment>@info</comment>
        <translation>Es gibt eine Richtlinie, die MTA-STS abschaltet.</translation>
    </message>
    <message>
        <source>Parts of MTA-STS are set up. The next pages show what is missing.</source>
        <comment>@info</comment>
        <translation>Teile von MTA-STS sind eingerichtet. Die nächsten Seiten zeigen, was fehlt.</translation>
    </message>
    <message>
        <source>TLS reports are switched on. There is no policy yet.</source>
        <comment>@info</comment>
        <translation>TLS-Berichte sind eingeschaltet. Eine Richtlinie gibt es noch nicht.</translation>
    </message>
    <message>
        <source>Nothing yet. Mail works, but somebody on the way can switch off its encryption and read it.</source>
        <comment>@info</comment>
        <translation>Noch nichts. E-Mails funktionieren, aber unterwegs kann jemand ihre Verschlüsselung abschalten und mitlesen.</translation>
    </message>
    <message>
        <source>From scratch to a verified policy in testing mode, one step at a time. You can stop anywhere and go on another day.</source>
        <comment>@info</comment>
        <translation>Von null bis zur überprüften Richtlinie im Modus testing, Schritt für Schritt. Sie können jederzeit aufhören und an einem anderen Tag weitermachen.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>Postseal only looks: it sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>Postseal sieht nur nach: Es sendet keine E-Mails und ändert nichts. Es spricht direkt mit den Servern Ihrer Domain.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>@title</comment>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Your mail servers are tested: one minute. Whoever runs them fixes any fault.</source>
        <comment>@info</comment>
        <translation>Ihre Mailserver werden getestet: eine Minute. Fehler behebt ihr Betreiber.</translation>
    </message>
    <message>
        <source>You add a TXT record in DNS that brings you reports: five minutes.</source>
        <comment>@info</comment>
        <translation>Sie fügen im DNS einen TXT-Eintrag hinzu, der Ihnen Berichte bringt: fünf Minuten.</translation>
    </message>
    <message>
        <source>You put a small text file on a web server with the name mta-sts in front of your domain: about half an hour, because the name needs a certificate.</source>
        <comment>@info</comment>
        <translation>Sie legen eine kleine Textdatei auf einen Webserver, dessen Name aus mta-sts und Ihrer Domain besteht: etwa eine halbe Stunde, denn der Name braucht ein Zertifikat.</translation>
    </message>
    <message>
        <source>You add a second TXT record that announces the file: five minutes. From then on senders test your policy, and no mail is held back.</source>
        <comment>@info</comment>
        <translation>Sie fügen einen zweiten TXT-Eintrag hinzu, der die Datei ankündigt: fünf Minuten. Von da an testen Absender Ihre Richtlinie, und keine E-Mail wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Two weeks later, when the reports are good, you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Zwei Wochen später, wenn die Berichte gut sind, stellen Sie auf den Modus enforce um.</translation>
    </message>
    <message>
        <source>You need: access to your DNS, a place for the file, and a mailbox for the reports. Where somebody else has access, copy what the page shows and send it to them.</source>
        <comment>@info</comment>
        <translation>Sie brauchen: Zugang zu Ihrem DNS, einen Ort für die Datei und ein Postfach für die Berichte. Wo jemand anders den Zugang hat, kopieren Sie, was die Seite zeigt, und senden es dorthin.</translation>
    </message>
    <message>
        <source>Type your domain to begin.</source>
        <comment>@status</comment>
        <translation>Geben Sie Ihre Domain ein, um zu beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>Mail servers found: %n.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Gefunden: %n Mailserver.</numerusform>
            <numerusform>Gefunden: %n Mailserver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <comment>@status</comment>
        <translation>Ließ sich nicht feststellen</translation>
    </message>
    <message>
        <source>Your internet line blocks port 25</source>
        <comment>@title</comment>
        <translation>Ihr Internetanschluss blockiert Port 25</translation>
    </message>
    <message>
        <source>So your mail servers cannot be tested from here. That is usual in homes and offices, and says nothing about the servers. Everything else works. To test them as well, run postseal-cli on a server outside.</source>
        <comment>@info</comment>
        <translation>Daher können Ihre Mailserver von hier aus nicht getestet werden. In Haushalten und Büros ist das üblich und sagt nichts über die Server. Alles andere funktioniert. Um auch sie zu testen, führen Sie postseal-cli auf einem Server außerhalb aus.</translation>
    </message>
    <message>
        <source>What we know about %1</source>
        <comment>@title</comment>
        <translation>Was wir über %1 wissen</translation>
    </message>
    <message>
        <source>Your mail</source>
        <comment>@label</comment>
        <translation>Ihre E-Mails</translation>
    </message>
    <message>
        <source>Your DNS</source>
        <comment>@label</comment>
        <translation>Ihr DNS</translation>
    </message>
    <message>
        <source>Already published</source>
        <comment>@label</comment>
        <translation>Schon veröffentlicht</translation>
    </message>
</context>
<context>
    <name>postseal::DomainRow</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Punkt zu beheben</numerusform>
            <numerusform>%n Punkte zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Punkt ließ sich nicht feststellen</numerusform>
            <numerusform>%n Punkte ließen sich nicht feststellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Punkt anzusehen</numerusform>
            <numerusform>%n Punkte anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing · day %1 of %2</source>
        <comment>@status</comment>
        <translation>Im Test · Tag %1 von %2</translation>
    </message>
    <message>
        <source>Enforced since %1</source>
        <comment>@status date</comment>
        <translation>In Kraft seit dem %1</translation>
    </message>
    <message>
        <source>Wait for somebody else: %1</source>
        <comment>@info step</comment>
        <translation>Auf jemand anderen warten: %1</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@info step</comment>
        <translation>Weiter mit „%1“</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>@info</comment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Wait for reports until %1</source>
        <comment>@info date</comment>
        <translation>Bis zum %1 auf Berichte warten</translation>
    </message>
    <message>
        <source>Look at the reports, then enforce</source>
        <comment>@info</comment>
        <translation>Berichte ansehen, dann Modus enforce</translation>
    </message>
    <message>
        <source>Fix what the last check found wrong</source>
        <comment>@info</comment>
        <translation>Beheben, was die letzte Prüfung beanstandet hat</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>@info</comment>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Wait until senders have forgotten the policy</source>
        <comment>@info</comment>
        <translation>Warten, bis Absender die Richtlinie vergessen haben</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>@status reports</comment>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%1 Verbindung</numerusform>
            <numerusform>%1 Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>@status sessions</comment>
        <translation>
            <numerusform>%1 fehlgeschlagen</numerusform>
            <numerusform>%1 fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Servers and policy fine</source>
        <comment>@status</comment>
        <translation>Server und Richtlinie in Ordnung</translation>
    </message>
</context>
<context>
    <name>postseal::DomainTable</name>
    <message>
        <source>Domain</source>
        <comment>@title:column</comment>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Protection</source>
        <comment>@title:column</comment>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Last check</source>
        <comment>@title:column</comment>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>@title:column</comment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>None of your domains is called like that.</source>
        <comment>@info</comment>
        <translation>Keine Ihrer Domains heißt so.</translation>
    </message>
    <message numerus="yes">
        <source>Reports, %n day(s)</source>
        <comment>@title:column</comment>
        <translation>
            <numerusform>Berichte, %n Tag</numerusform>
            <numerusform>Berichte, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>@button domains</comment>
        <translation>Alle %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>postseal::EnforcePage</name>
    <message>
        <source>Senders cannot use a policy of yours yet.</source>
        <comment>@info</comment>
        <translation>Absender können noch keine Richtlinie von Ihnen nutzen.</translation>
    </message>
    <message>
        <source>Senders test your policy and deliver as before. Somebody on the way can still switch encryption off.</source>
        <comment>@info</comment>
        <translation>Absender testen Ihre Richtlinie und stellen zu wie bisher. Unterwegs kann weiterhin jemand die Verschlüsselung abschalten.</translation>
    </message>
    <message>
        <source>Everything that can be seen speaks for enforcing. From then on senders deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Alles, was zu sehen ist, spricht für den Modus enforce. Von da an stellen Absender Ihren Mailservern verschlüsselt zu oder gar nicht.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Absender, die MTA-STS kennen, stellen Ihren Mailservern verschlüsselt zu oder gar nicht.</translation>
    </message>
    <message>
        <source>Senders are told to forget your policy. Leave file, certificate and record where they are until they have.</source>
        <comment>@info</comment>
        <translation>Absender sind angewiesen, Ihre Richtlinie zu vergessen. Lassen Sie Datei, Zertifikat und Eintrag, wo sie sind, bis das geschehen ist.</translation>
    </message>
    <message>
        <source>Nothing of MTA-STS is published any more.</source>
        <comment>@info</comment>
        <translation>Von MTA-STS ist nichts mehr veröffentlicht.</translation>
    </message>
    <message>
        <source>The file is there. Now the record with the new id.</source>
        <comment>@status</comment>
        <translation>Die Datei ist da. Jetzt der Eintrag mit der neuen ID.</translation>
    </message>
    <message>
        <source>First the file, then the record.</source>
        <comment>@status</comment>
        <translation>Zuerst die Datei, dann der Eintrag.</translation>
    </message>
    <message>
        <source>Somebody has changed this outside Postseal</source>
        <comment>@title</comment>
        <translation>Jemand hat das außerhalb von Postseal geändert</translation>
    </message>
    <message>
        <source>Seen on %1, and not decided here. If it was not you, find out who.</source>
        <comment>@info date</comment>
        <translation>Gesehen am %1 und nicht hier entschieden. Wenn Sie es nicht waren, finden Sie heraus, wer.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>@title stage, date</comment>
        <translation>%1 seit dem %2</translation>
    </message>
    <message>
        <source>Delete nothing: senders keep to the policy that they know. Mend what is wrong, or go back to testing mode below until it is mended. Most mail waits meanwhile and arrives later.</source>
        <comment>@info</comment>
        <translation>Löschen Sie nichts: Absender halten sich an die Richtlinie, die sie kennen. Beheben Sie, was nicht stimmt, oder kehren Sie unten zum Modus testing zurück, bis es behoben ist. Die meisten E-Mails warten so lange und kommen später an.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>@title</comment>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is published</source>
        <comment>@button</comment>
        <translation>So l&amp;assen, wie es veröffentlicht ist</translation>
    </message>
    <message>
        <source>Mode %1, kept for %2.</source>
        <comment>@info</comment>
        <translation>Modus %1, Speicherdauer %2.</translation>
    </message>
    <message>
        <source>Switch to &amp;enforce mode</source>
        <comment>@button</comment>
        <translation>Auf &amp;den Modus enforce umstellen</translation>
    </message>
    <message>
        <source>Senders keep the policy for a day at first, so that a mistake is soon forgotten.</source>
        <comment>@info</comment>
        <translation>Absender behalten die Richtlinie zunächst einen Tag lang, damit ein Fehler bald vergessen ist.</translation>
    </message>
    <message>
        <source>See what is &amp;missing</source>
        <comment>@button</comment>
        <translation>Zeigen, was &amp;noch fehlt</translation>
    </message>
    <message>
        <source>Keep it for &amp;longer</source>
        <comment>@button</comment>
        <translation>Länger be&amp;halten lassen</translation>
    </message>
    <message>
        <source>Back to &amp;testing mode</source>
        <comment>@button</comment>
        <translation>&amp;Zurück zum Modus testing</translation>
    </message>
    <message>
        <source>Senders deliver again whatever they meet, as soon as they have seen the new policy. Nothing has to be deleted.</source>
        <comment>@info</comment>
        <translation>Absender stellen wieder in jedem Fall zu, sobald sie die neue Richtlinie gesehen haben. Es muss nichts gelöscht werden.</translation>
    </message>
    <message>
        <source>S&amp;witch MTA-STS off</source>
        <comment>@button</comment>
        <translation>MTA-STS abschal&amp;ten</translation>
    </message>
    <message>
        <source>1. The file</source>
        <comment>@title</comment>
        <translation>1. Die Datei</translation>
    </message>
    <message>
        <source>Put it in the place of the one that is there. The page “%1” says how, where your policy is hosted.</source>
        <comment>@info</comment>
        <translation>Ersetzen Sie damit die vorhandene. Wie das geht, steht auf der Seite „%1“, je nachdem, wo Ihre Richtlinie liegt.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>Text der Richtlinie</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>Datei s&amp;peichern…</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Richtliniendatei speichern</translation>
    </message>
    <message>
        <source>The service that hosts your policy has the record too, and changes its id.</source>
        <comment>@info</comment>
        <translation>Der Dienst, bei dem Ihre Richtlinie liegt, hat auch den Eintrag und ändert dessen ID.</translation>
    </message>
    <message>
        <source>Now the new id, so that senders look at the file again.</source>
        <comment>@info</comment>
        <translation>Jetzt die neue ID, damit Absender die Datei noch einmal ansehen.</translation>
    </message>
    <message>
        <source>It comes when the new file can be seen: the new id makes senders look at it.</source>
        <comment>@info</comment>
        <translation>Sie kommt, wenn die neue Datei zu sehen ist: Durch die neue ID sehen Absender sie an.</translation>
    </message>
    <message>
        <source>2. The record</source>
        <comment>@title</comment>
        <translation>2. Der Eintrag</translation>
    </message>
    <message>
        <source>What senders remember</source>
        <comment>@title</comment>
        <translation>Was Absender sich merken</translation>
    </message>
    <message>
        <source>Some may keep an enforce policy of yours until %1, whatever you publish meanwhile. Most look once a day, and a sender that meets a fault must look again before it gives up.</source>
        <comment>@info date</comment>
        <translation>Manche behalten eventuell bis zum %1 eine Ihrer Richtlinien im Modus enforce, gleich was Sie inzwischen veröffentlichen. Die meisten sehen einmal täglich nach, und ein Absender, der auf einen Fehler stößt, muss noch einmal nachsehen, bevor er aufgibt.</translation>
    </message>
    <message>
        <source>Switch to enforce mode, then let senders keep the policy for longer. You can always go back.</source>
        <comment>@info</comment>
        <translation>Stellen Sie auf den Modus enforce um und lassen Sie Absender die Richtlinie dann länger behalten. Sie können jederzeit zurück.</translation>
    </message>
    <message>
        <source>Some points are still open. There you can also skip one, if you say why.</source>
        <comment>@info</comment>
        <translation>Einige Punkte sind noch offen. Dort können Sie auch einen überspringen, wenn Sie angeben, warum.</translation>
    </message>
    <message>
        <source>The safe way: mode none first, and everything stays in place until senders have forgotten the old policy.</source>
        <comment>@info</comment>
        <translation>Der sichere Weg: zuerst Modus none, und alles bleibt bestehen, bis Absender die alte Richtlinie vergessen haben.</translation>
    </message>
</context>
<context>
    <name>postseal::EvidenceCard</name>
    <message>
        <source>A check made elsewhere</source>
        <comment>@title</comment>
        <translation>Eine Prüfung von anderswo</translation>
    </message>
    <message>
        <source>Checks (*.json);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Prüfungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The gates count it, and the history shows it.</source>
        <comment>@info</comment>
        <translation>Die Bedingungen berücksichtigen sie, und der Verlauf zeigt sie.</translation>
    </message>
    <message>
        <source>It is about %1. Open that domain to take it in.</source>
        <comment>@info</comment>
        <translation>Sie betrifft %1. Öffnen Sie diese Domain, um sie zu übernehmen.</translation>
    </message>
    <message>
        <source>It is dated in the future. Is the clock right, here and there?</source>
        <comment>@info</comment>
        <translation>Sie trägt ein Datum in der Zukunft. Geht die Uhr hier und dort richtig?</translation>
    </message>
    <message>
        <source>Where your line blocks port 25, a server outside can test the mail servers: run postseal-cli check --evidence FILE there, and import the file here. It counts for a week.</source>
        <comment>@info</comment>
        <translation>Wenn Ihr Anschluss Port 25 blockiert, kann ein Server außerhalb die Mailserver testen: Führen Sie dort postseal-cli check --evidence DATEI aus und importieren Sie die Datei hier. Sie zählt eine Woche lang.</translation>
    </message>
    <message>
        <source>&amp;Import a check…</source>
        <comment>@button</comment>
        <translation>Prüfung &amp;importieren…</translation>
    </message>
    <message>
        <source>Import a check</source>
        <comment>@title:window</comment>
        <translation>Prüfung importieren</translation>
    </message>
    <message>
        <source>The check was not imported</source>
        <comment>@title</comment>
        <translation>Die Prüfung wurde nicht importiert</translation>
    </message>
    <message>
        <source>The check of %1 is imported</source>
        <comment>@title date</comment>
        <translation>Die Prüfung vom %1 ist importiert</translation>
    </message>
</context>
<context>
    <name>postseal::ExportDialog</name>
    <message>
        <source>Put it with your other files, look at the plan, and apply it.</source>
        <comment>@info</comment>
        <translation>Legen Sie sie zu Ihren anderen Dateien, sehen Sie sich den Plan an und wenden Sie ihn an.</translation>
    </message>
    <message>
        <source>A script. Look through it, and run it where you are signed in.</source>
        <comment>@info</comment>
        <translation>Ein Skript. Sehen Sie es durch und führen Sie es aus, wo Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>@item:inlistbox</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>To read, to print, to send to somebody.</source>
        <comment>@info</comment>
        <translation>Zum Lesen, Drucken oder Versenden.</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot)</source>
        <comment>@item:inlistbox</comment>
        <translation>Zonendatei (BIND, NSD, Knot)</translation>
    </message>
    <message>
        <source>Add these lines to the zone, and raise its serial number.</source>
        <comment>@info</comment>
        <translation>Fügen Sie diese Zeilen der Zone hinzu und erhöhen Sie deren Seriennummer.</translation>
    </message>
    <message>
        <source>Cloudflare, for its import</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloudflare, für den dortigen Import</translation>
    </message>
    <message>
        <source>In Cloudflare: DNS, Records, Import and Export. It only adds: first delete what the comments in the file name.</source>
        <comment>@info</comment>
        <translation>In Cloudflare: „DNS“, „Records“, „Import and Export“. Dabei wird nur hinzugefügt: Löschen Sie zuerst, was die Kommentare in der Datei nennen.</translation>
    </message>
    <message>
        <source>For aws route53 change-resource-record-sets --change-batch.</source>
        <comment>@info</comment>
        <translation>Für aws route53 change-resource-record-sets --change-batch.</translation>
    </message>
    <message>
        <source>For nsupdate, with the key of your server.</source>
        <comment>@info</comment>
        <translation>Für nsupdate, mit dem Schlüssel Ihres Servers.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <comment>@item:inlistbox</comment>
        <translation>CSV, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>One line for each record, with the columns name, type, ttl, value.</source>
        <comment>@info</comment>
        <translation>Eine Zeile pro Eintrag, mit den Spalten name, type, ttl, value.</translation>
    </message>
    <message>
        <source>For programs of your own.</source>
        <comment>@info</comment>
        <translation>Für eigene Programme.</translation>
    </message>
    <message>
        <source>Export records – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Einträge exportieren – %1 – Postseal</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>@label</comment>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Exported records</source>
        <comment>@label</comment>
        <translation>Exportierte Einträge</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <comment>@button</comment>
        <translation>Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export records</source>
        <comment>@title</comment>
        <translation>Einträge exportieren</translation>
    </message>
    <message>
        <source>Save the records</source>
        <comment>@title:window</comment>
        <translation>Einträge speichern</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@button</comment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>exported records</source>
        <comment>@label</comment>
        <translation>exportierte Einträge</translation>
    </message>
</context>
<context>
    <name>postseal::FindingCard</name>
    <message>
        <source>Finding</source>
        <comment>@label</comment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>@label</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@label</comment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>@info</comment>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>@label</comment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>This is about e-mail for %1.</source>
        <comment>@info</comment>
        <translation>Es geht um E-Mails für %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@title state · step</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <comment>@button to send to whoever runs the server</comment>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@button</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>details of “%1”</source>
        <comment>@label</comment>
        <translation>Details zu „%1“</translation>
    </message>
    <message>
        <source>Hide details</source>
        <comment>@button</comment>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>How to repair it</source>
        <comment>@button</comment>
        <translation>So lässt es sich beheben</translation>
    </message>
    <message>
        <source>How to find out</source>
        <comment>@button</comment>
        <translation>So lässt es sich feststellen</translation>
    </message>
</context>
<context>
    <name>postseal::FolderCard</name>
    <message>
        <source>Let Postseal look by itself</source>
        <comment>@title</comment>
        <translation>Postseal selbst nachsehen lassen</translation>
    </message>
    <message>
        <source>Choose a folder where reports arrive, such as one that your mail program saves attachments into, or a Maildir. While Postseal runs it takes in whatever is new there. It changes nothing in it.</source>
        <comment>@info</comment>
        <translation>Wählen Sie einen Ordner, in dem Berichte eintreffen, etwa einen, in dem Ihr E-Mail-Programm Anhänge speichert, oder ein Maildir. Solange Postseal läuft, liest es ein, was dort neu ist. Es ändert darin nichts.</translation>
    </message>
    <message>
        <source>Looks into %1 while it runs.</source>
        <comment>@info</comment>
        <translation>Sieht in %1 nach, solange es läuft.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <comment>@button</comment>
        <translation>Ordner &amp;wählen…</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <comment>@title:window</comment>
        <translation>In diesem Ordner nachsehen</translation>
    </message>
    <message>
        <source>Look no &amp;longer</source>
        <comment>@button</comment>
        <translation>Nicht &amp;mehr nachsehen</translation>
    </message>
</context>
<context>
    <name>postseal::FormField</name>
    <message>
        <source>Not usable</source>
        <comment>@status</comment>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Domain</translation>
    </message>
    <message>
        <source>The part after the @ of your mail address.</source>
        <comment>@info</comment>
        <translation>Der Teil nach dem @ in Ihrer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>example.com</source>
        <comment>@placeholder</comment>
        <translation>example.com</translation>
    </message>
</context>
<context>
    <name>postseal::GatesCard</name>
    <message>
        <source>Ready to enforce?</source>
        <comment>@title</comment>
        <translation>Bereit für den Modus enforce?</translation>
    </message>
    <message>
        <source>I read them</source>
        <comment>@button</comment>
        <translation>Ich lese sie</translation>
    </message>
    <message>
        <source>The change is over</source>
        <comment>@button</comment>
        <translation>Der Wechsel ist abgeschlossen</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <comment>@button</comment>
        <translation>Wieder zählen lassen</translation>
    </message>
    <message>
        <source>Skip this point…</source>
        <comment>@button</comment>
        <translation>Diesen Punkt überspringen…</translation>
    </message>
</context>
<context>
    <name>postseal::GlossaryBar</name>
    <message>
        <source>MX record</source>
        <comment>@label</comment>
        <translation>MX-Eintrag</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>@label</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>TLS report</source>
        <comment>@label</comment>
        <translation>TLS-Bericht</translation>
    </message>
    <message>
        <source>TXT record</source>
        <comment>@label</comment>
        <translation>TXT-Eintrag</translation>
    </message>
    <message>
        <source>MTA-STS policy</source>
        <comment>@label</comment>
        <translation>MTA-STS-Richtlinie</translation>
    </message>
    <message>
        <source>Policy host</source>
        <comment>@label</comment>
        <translation>Richtlinienserver</translation>
    </message>
    <message>
        <source>Testing mode</source>
        <comment>@label</comment>
        <translation>Modus testing</translation>
    </message>
    <message>
        <source>Enforce mode</source>
        <comment>@label</comment>
        <translation>Modus enforce</translation>
    </message>
    <message>
        <source>max_age</source>
        <comment>@label</comment>
        <translation>max_age</translation>
    </message>
    <message>
        <source>Name server</source>
        <comment>@label</comment>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>DNS resolver</source>
        <comment>@label</comment>
        <translation>DNS-Resolver</translation>
    </message>
    <message>
        <source>TTL</source>
        <comment>@label</comment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Port 25</source>
        <comment>@label</comment>
        <translation>Port 25</translation>
    </message>
    <message>
        <source>The record in DNS that names the servers which take mail for a domain. The lowest number is tried first.</source>
        <comment>@info</comment>
        <translation>Der Eintrag im DNS, der die Server nennt, die E-Mails für eine Domain annehmen. Die niedrigste Zahl wird zuerst versucht.</translation>
    </message>
    <message>
        <source>How two mail servers agree to encrypt: the receiver offers it, the sender takes it up. Anybody on the way can hide the offer; with a policy in enforce mode senders then do not deliver.</source>
        <comment>@info</comment>
        <translation>So einigen sich zwei Mailserver auf Verschlüsselung: Der Empfänger bietet sie an, der Absender nimmt an. Unterwegs kann jeder das Angebot verbergen; bei einer Richtlinie im Modus enforce stellen Absender dann nicht zu.</translation>
    </message>
    <message>
        <source>The proof that a server is the one it says it is. It holds the server&apos;s name, runs out after a while, and must come from an authority that everybody trusts.</source>
        <comment>@info</comment>
        <translation>Der Nachweis, dass ein Server der ist, für den er sich ausgibt. Ein Zertifikat enthält den Namen des Servers, läuft nach einiger Zeit ab und muss von einer Zertifizierungsstelle stammen, der alle vertrauen.</translation>
    </message>
    <message>
        <source>A daily mail from large senders that counts how many of their connections to you were encrypted, and what went wrong with the others (TLS-RPT).</source>
        <comment>@info</comment>
        <translation>Eine tägliche E-Mail großer Absender, die zählt, wie viele ihrer Verbindungen zu Ihnen verschlüsselt waren und was bei den anderen schiefging (TLS-RPT).</translation>
    </message>
    <message>
        <source>A record in DNS that holds a line of text. You add it where your domain&apos;s DNS is managed.</source>
        <comment>@info</comment>
        <translation>Ein Eintrag im DNS, der eine Textzeile enthält. Sie fügen ihn dort hinzu, wo das DNS Ihrer Domain verwaltet wird.</translation>
    </message>
    <message>
        <source>A small text file in which you tell senders which mail servers are yours, and that they must encrypt.</source>
        <comment>@info</comment>
        <translation>Eine kleine Textdatei, in der Sie Absendern mitteilen, welche Mailserver Ihre sind und dass sie verschlüsseln müssen.</translation>
    </message>
    <message>
        <source>The web server with the name mta-sts in front of your domain. Senders load the policy file from it and from nowhere else.</source>
        <comment>@info</comment>
        <translation>Der Webserver mit dem Namen mta-sts vor Ihrer Domain. Absender laden die Richtliniendatei von dort und nirgends sonst.</translation>
    </message>
    <message>
        <source>Senders try your policy and report what would go wrong, but deliver all mail as before.</source>
        <comment>@info</comment>
        <translation>Absender probieren Ihre Richtlinie aus und melden, was schiefginge, stellen aber alle E-Mails zu wie bisher.</translation>
    </message>
    <message>
        <source>Senders deliver to your mail servers encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>Absender stellen Ihren Mailservern verschlüsselt zu oder gar nicht.</translation>
    </message>
    <message>
        <source>How long a sender may keep your policy without looking again. Within that time a mistake in it cannot be taken back at once.</source>
        <comment>@info</comment>
        <translation>Wie lange ein Absender Ihre Richtlinie behalten darf, ohne erneut nachzusehen. In dieser Zeit lässt sich ein Fehler darin nicht sofort zurücknehmen.</translation>
    </message>
    <message>
        <source>A server that holds your domain&apos;s DNS records. What it says is what you have published.</source>
        <comment>@info</comment>
        <translation>Ein Server, auf dem die DNS-Einträge Ihrer Domain liegen. Was er sagt, ist das, was Sie veröffentlicht haben.</translation>
    </message>
    <message>
        <source>The server that looks things up in DNS for you, and remembers the answers for a while, also the answer “there is no such record”.</source>
        <comment>@info</comment>
        <translation>Der Server, der für Sie im DNS abfragt und sich die Antworten eine Zeit lang merkt, auch die Antwort „einen solchen Eintrag gibt es nicht“.</translation>
    </message>
    <message>
        <source>How many seconds others may remember a DNS record before they ask again.</source>
        <comment>@info</comment>
        <translation>Wie viele Sekunden andere sich einen DNS-Eintrag merken dürfen, bevor sie erneut fragen.</translation>
    </message>
    <message>
        <source>The door through which mail servers talk to each other. Many internet providers close it for homes and offices, so mail servers cannot be tested from there.</source>
        <comment>@info</comment>
        <translation>Die Tür, durch die Mailserver miteinander sprechen. Viele Internetanbieter schließen sie für Haushalte und Büros, daher lassen sich Mailserver von dort nicht testen.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Terms:</source>
        <comment>@label</comment>
        <translation>Begriffe:</translation>
    </message>
</context>
<context>
    <name>postseal::HandOverDialog</name>
    <message>
        <source>Hand over – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Übergeben – %1 – Postseal</translation>
    </message>
    <message>
        <source>Text for somebody else</source>
        <comment>@label</comment>
        <translation>Text für jemand anderen</translation>
    </message>
    <message>
        <source>For whoever has access</source>
        <comment>@title</comment>
        <translation>Für die Person mit dem Zugang</translation>
    </message>
    <message>
        <source>Everything that the other person needs, and nothing else. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Alles, was die andere Person braucht, und sonst nichts. Postseal sieht, wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <comment>@button</comment>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <comment>@button</comment>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <comment>@button</comment>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Als &amp;Text speichern…</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <comment>@button</comment>
        <translation>Ich habe es &amp;gesendet</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the page</source>
        <comment>@title:window</comment>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Save the files as &amp;zip…</source>
        <comment>@button</comment>
        <translation>Dateien als &amp;ZIP speichern…</translation>
    </message>
</context>
<context>
    <name>postseal::HelpWindow</name>
    <message>
        <source>Help – Postseal</source>
        <comment>@title:window</comment>
        <translation>Hilfe – Postseal</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <comment>@label</comment>
        <translation>Hilfe durch&amp;suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>@title</comment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>@title</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>postseal::HistoryPage</name>
    <message>
        <source>Made elsewhere, and taken in as a file</source>
        <comment>@info</comment>
        <translation>Anderswo ausgeführt und als Datei übernommen</translation>
    </message>
    <message>
        <source>By the command line</source>
        <comment>@info</comment>
        <translation>Über die Befehlszeile</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <comment>@title</comment>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>@title</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>A policy file with mistakes was published</source>
        <comment>@title</comment>
        <translation>Eine Richtliniendatei mit Fehlern wurde veröffentlicht</translation>
    </message>
    <message>
        <source>Policy published: mode %1, kept for %2</source>
        <comment>@title</comment>
        <translation>Richtlinie veröffentlicht: Modus %1, Speicherdauer %2</translation>
    </message>
    <message>
        <source>Id %1, seen until %2</source>
        <comment>@info</comment>
        <translation>ID %1, gesehen bis zum %2</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <comment>@title</comment>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>Changed outside Postseal</source>
        <comment>@info</comment>
        <translation>Außerhalb von Postseal geändert</translation>
    </message>
    <message>
        <source>Went: %1</source>
        <comment>@info</comment>
        <translation>Weggefallen: %1</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>First report of the last 30 days</source>
        <comment>@title</comment>
        <translation>Erster Bericht der letzten 30 Tage</translation>
    </message>
    <message>
        <source>What is planned, what happened, and what has changed between two checks.</source>
        <comment>@info</comment>
        <translation>Was geplant ist, was geschehen ist und was sich zwischen zwei Prüfungen geändert hat.</translation>
    </message>
    <message>
        <source>Plans</source>
        <comment>@title</comment>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Changes that take days, because senders keep what they have seen. Each step is checked off when it is seen.</source>
        <comment>@info</comment>
        <translation>Änderungen, die Tage dauern, weil Absender behalten, was sie gesehen haben. Jeder Schritt wird abgehakt, sobald er zu sehen ist.</translation>
    </message>
    <message>
        <source>&amp;Plan for</source>
        <comment>@label</comment>
        <translation>Pl&amp;an für</translation>
    </message>
    <message>
        <source>Compare two checks</source>
        <comment>@title</comment>
        <translation>Zwei Prüfungen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <comment>@label</comment>
        <translation>Ä&amp;ltere</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>@label</comment>
        <translation>&amp;Neuere</translation>
    </message>
    <message>
        <source>Try the mail servers of later on the page “%1” first; there they can be noted as planned.</source>
        <comment>@info</comment>
        <translation>Probieren Sie die künftigen Mailserver zuerst auf der Seite „%1“ aus; dort lassen sie sich als geplant vormerken.</translation>
    </message>
    <message>
        <source>Nothing to plan: no certificate was seen.</source>
        <comment>@info</comment>
        <translation>Nichts zu planen: Es war kein Zertifikat zu sehen.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>Als &amp;Kalender speichern…</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Termine als Kalender speichern</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Nothing yet: the first check begins the history.</source>
        <comment>@info</comment>
        <translation>Noch nichts: Die erste Prüfung beginnt den Verlauf.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <comment>@title</comment>
        <translation>Es hat sich nichts geändert</translation>
    </message>
    <message>
        <source>new in the later one</source>
        <comment>@info</comment>
        <translation>neu in der neueren</translation>
    </message>
    <message>
        <source>not so any more in the later one</source>
        <comment>@info</comment>
        <translation>trifft in der neueren nicht mehr zu</translation>
    </message>
    <message>
        <source>in both</source>
        <comment>@info</comment>
        <translation>in beiden</translation>
    </message>
    <message>
        <source>Mail servers that came</source>
        <comment>@title</comment>
        <translation>Neue Mailserver</translation>
    </message>
    <message>
        <source>Mail servers that went</source>
        <comment>@title</comment>
        <translation>Weggefallene Mailserver</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@title</comment>
        <translation>ID des Eintrags</translation>
    </message>
    <message>
        <source>Policy file before</source>
        <comment>@label</comment>
        <translation>Richtliniendatei vorher</translation>
    </message>
    <message>
        <source>Policy file after</source>
        <comment>@label</comment>
        <translation>Richtliniendatei nachher</translation>
    </message>
    <message>
        <source>To another computer</source>
        <comment>@title</comment>
        <translation>Auf einen anderen Computer</translation>
    </message>
    <message>
        <source>One file with this domain and all that belongs to it: choices, checks, reports, decisions. On the other computer: Settings, “Add from a file…”.</source>
        <comment>@info</comment>
        <translation>Eine Datei mit dieser Domain und allem, was dazugehört: Auswahl, Prüfungen, Berichte, Entscheidungen. Auf dem anderen Computer: Einstellungen, „Aus Datei hinzufügen…“.</translation>
    </message>
    <message>
        <source>Save this &amp;domain…</source>
        <comment>@button</comment>
        <translation>Diese &amp;Domain speichern…</translation>
    </message>
    <message>
        <source>Save this domain</source>
        <comment>@title:window</comment>
        <translation>Diese Domain speichern</translation>
    </message>
    <message>
        <source>The domain was not saved</source>
        <comment>@title</comment>
        <translation>Die Domain wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The domain is in %1</source>
        <comment>@title</comment>
        <translation>Die Domain liegt in %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>@info</comment>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>postseal::HostPage</name>
    <message>
        <source>Senders load the policy from one fixed place: a web server with the name mta-sts in front of your domain.</source>
        <comment>@info</comment>
        <translation>Absender laden die Richtlinie von einem festen Ort: einem Webserver mit dem Namen mta-sts vor Ihrer Domain.</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>Datei s&amp;peichern…</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>Text der Richtlinie</translation>
    </message>
    <message>
        <source>For whoever looks after the web server</source>
        <comment>@title</comment>
        <translation>Für den Betreuer des Webservers</translation>
    </message>
    <message>
        <source>Send them this text and the file. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Senden Sie ihm diesen Text und die Datei. Postseal sieht, wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <comment>@button</comment>
        <translation>&amp;Nachricht kopieren</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Richtliniendatei speichern</translation>
    </message>
    <message>
        <source>Say where the file will be.</source>
        <comment>@status</comment>
        <translation>Geben Sie an, wo die Datei liegen wird.</translation>
    </message>
    <message>
        <source>Put the file in its place, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Legen Sie die Datei an ihren Ort, und geben Sie an, wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@status</comment>
        <translation>Absender können Ihre Richtlinie laden.</translation>
    </message>
    <message>
        <source>Known trap</source>
        <comment>@status</comment>
        <translation>Bekannte Falle</translation>
    </message>
    <message>
        <source>What is known to go wrong like this: %1</source>
        <comment>@title place</comment>
        <translation>Was hier bekanntermaßen so schiefgeht: %1</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>Ü&amp;bergeben…</translation>
    </message>
    <message>
        <source>Does somebody else do this? Give them a page with all of it.</source>
        <comment>@info</comment>
        <translation>Macht das jemand anders? Geben Sie ihm eine Seite, auf der alles steht.</translation>
    </message>
</context>
<context>
    <name>postseal::HostingCard</name>
    <message>
        <source>What to do: %1</source>
        <comment>@title place</comment>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>No record can be made of that. See what the place shows, and copy it.</source>
        <comment>@info</comment>
        <translation>Daraus lässt sich kein Eintrag bilden. Sehen Sie nach, was dort angezeigt wird, und kopieren Sie es.</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The files</source>
        <comment>@title</comment>
        <translation>Die Dateien</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>@button file</comment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Save the &amp;folder…</source>
        <comment>@button</comment>
        <translation>Ordner &amp;speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;zip file…</source>
        <comment>@button</comment>
        <translation>Als &amp;ZIP-Datei speichern…</translation>
    </message>
    <message>
        <source>These steps rest on general knowledge. Where %1 looks different, its own help counts.</source>
        <comment>@info</comment>
        <translation>Diese Schritte beruhen auf allgemeinem Wissen. Wo %1 anders aussieht, gilt die dortige Hilfe.</translation>
    </message>
    <message>
        <source>&amp;Help of %1</source>
        <comment>@button place</comment>
        <translation>&amp;Hilfe von %1</translation>
    </message>
    <message>
        <source>Save the folder %1 into</source>
        <comment>@title:window</comment>
        <translation>Ordner %1 speichern in</translation>
    </message>
    <message>
        <source>Save the zip file</source>
        <comment>@title:window</comment>
        <translation>ZIP-Datei speichern</translation>
    </message>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, it is %1.</source>
        <comment>@info</comment>
        <translation>Die meisten DNS-Anbieter hängen Ihre Domain selbst an den Namen an. Wenn Ihrer den ganzen Namen will, lautet er %1.</translation>
    </message>
    <message>
        <source>Is that the address on the internet?</source>
        <comment>@title</comment>
        <translation>Ist das die Adresse im Internet?</translation>
    </message>
    <message>
        <source>%1 is only good inside a network, or in examples. Senders load the policy from outside.</source>
        <comment>@info</comment>
        <translation>%1 taugt nur innerhalb eines Netzwerks oder in Beispielen. Absender laden die Richtlinie von außen.</translation>
    </message>
    <message>
        <source>The commands</source>
        <comment>@title</comment>
        <translation>Die Befehle</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>@label number</comment>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>The file is online</source>
        <comment>@title</comment>
        <translation>Die Datei ist online</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <comment>@button</comment>
        <translation>Schritte noch einmal zeigen</translation>
    </message>
</context>
<context>
    <name>postseal::HostingChoice</name>
    <message>
        <source>Where will the file be?</source>
        <comment>@title</comment>
        <translation>Wo wird die Datei liegen?</translation>
    </message>
    <message>
        <source>Tick what there is already. The two places that suit it best come first.</source>
        <comment>@info</comment>
        <translation>Haken Sie an, was es schon gibt. Die beiden Orte, die am besten dazu passen, kommen zuerst.</translation>
    </message>
    <message>
        <source>&amp;Somebody else looks after it: save the file and send it</source>
        <comment>@option:radio</comment>
        <translation>Jemand anders &amp;kümmert sich darum: Datei speichern und senden</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>@option:radio place, effort</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>An&amp;other place:</source>
        <comment>@option:radio</comment>
        <translation>Anderer &amp;Ort:</translation>
    </message>
</context>
<context>
    <name>postseal::ImportAccountCard</name>
    <message numerus="yes">
        <source>%n new report(s) stored.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n neuer Bericht gespeichert.</numerusform>
            <numerusform>%n neue Berichte gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>@info reports</comment>
        <translation>
            <numerusform>%n war schon vorhanden.</numerusform>
            <numerusform>%n waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) held no report that can be read.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n Datei enthielt keinen lesbaren Bericht.</numerusform>
            <numerusform>%n Dateien enthielten keinen lesbaren Bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <comment>@info</comment>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Taking reports in…</source>
        <comment>@title</comment>
        <translation>Berichte werden eingelesen…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Reports imported</source>
        <comment>@title</comment>
        <translation>Berichte wurden eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>@info files</comment>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>@button</comment>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at.</source>
        <comment>@info</comment>
        <translation>%1 von %2 E-Mails durchgesehen.</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>Nicht abgerufen</translation>
    </message>
</context>
<context>
    <name>postseal::ListEditor</name>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <comment>@info</comment>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>@button</comment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>postseal::MailServerTable</name>
    <message>
        <source>no IPv6 here</source>
        <comment>@status</comment>
        <translation>hier kein IPv6</translation>
    </message>
    <message>
        <source>no IPv4 here</source>
        <comment>@status</comment>
        <translation>hier kein IPv4</translation>
    </message>
    <message>
        <source>refuses</source>
        <comment>@status</comment>
        <translation>lehnt ab</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>@status</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no way there</source>
        <comment>@status</comment>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>@status</comment>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>turns us away</source>
        <comment>@status</comment>
        <translation>weist uns ab</translation>
    </message>
    <message>
        <source>not a mail server</source>
        <comment>@status</comment>
        <translation>kein Mailserver</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>@status</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>@status</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no</source>
        <comment>@status</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>blanked out</source>
        <comment>@status</comment>
        <translation>überschrieben</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>@status</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>tampered with</source>
        <comment>@status</comment>
        <translation>manipuliert</translation>
    </message>
    <message>
        <source>hangs up</source>
        <comment>@status</comment>
        <translation>trennt die Verbindung</translation>
    </message>
    <message>
        <source>endless answer</source>
        <comment>@status</comment>
        <translation>endlose Antwort</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>@status</comment>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>breaks off</source>
        <comment>@status</comment>
        <translation>bricht ab</translation>
    </message>
    <message>
        <source>name not where senders look</source>
        <comment>@status</comment>
        <translation>Name an falscher Stelle</translation>
    </message>
    <message>
        <source>this name</source>
        <comment>@status</comment>
        <translation>dieser Name</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>@status</comment>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>@status</comment>
        <translation>selbst signiert</translation>
    </message>
    <message>
        <source>chain incomplete</source>
        <comment>@status</comment>
        <translation>Kette unvollständig</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <comment>@status</comment>
        <translation>Aussteller unbekannt</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>@status</comment>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>@status</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>run out</source>
        <comment>@status</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>@status</comment>
        <translation>noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>first choice (%1)</source>
        <comment>@info</comment>
        <translation>erste Wahl (%1)</translation>
    </message>
    <message>
        <source>backup (%1)</source>
        <comment>@info</comment>
        <translation>Ersatz (%1)</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>@title:column</comment>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Encrypts</source>
        <comment>@title:column</comment>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <comment>@title:column</comment>
        <translation>Zertifikat für</translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>@title:column</comment>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Valid for</source>
        <comment>@title:column</comment>
        <translation>Gültig noch</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>keine Adresse</translation>
    </message>
</context>
<context>
    <name>postseal::MailServersPage</name>
    <message>
        <source>Other servers deliver your mail to these machines. Each must offer encryption with a certificate in its own name.</source>
        <comment>@info</comment>
        <translation>Andere Server stellen Ihre E-Mails diesen Rechnern zu. Jeder muss Verschlüsselung mit einem Zertifikat auf seinen eigenen Namen anbieten.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce. You can go on with testing.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Punkt ist vor dem Modus enforce zu beheben. Mit dem Modus testing können Sie fortfahren.</numerusform>
            <numerusform>%n Punkte sind vor dem Modus enforce zu beheben. Mit dem Modus testing können Sie fortfahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mail server is ready.</source>
        <comment>@status</comment>
        <translation>Alle Mailserver sind bereit.</translation>
    </message>
    <message>
        <source>Copy one message about all of it</source>
        <comment>@button</comment>
        <translation>Eine Nachricht über alles kopieren</translation>
    </message>
    <message>
        <source>For whoever runs your mail servers.</source>
        <comment>@info</comment>
        <translation>Für den Betreiber Ihrer Mailserver.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxCard</name>
    <message>
        <source>Fetch from a mailbox</source>
        <comment>@title</comment>
        <translation>Aus einem Postfach abrufen</translation>
    </message>
    <message>
        <source>Postseal can read the mailbox that your reports are sent to, over IMAP. It only reads: nothing there is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>Postseal kann das Postfach, an das Ihre Berichte gehen, über IMAP lesen. Es liest nur: Nichts dort wird markiert, verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Looks into %3 of %1 at %2, once an hour while it runs.</source>
        <comment>@info user, server, folder</comment>
        <translation>Sieht in %3 von %1 bei %2 nach, stündlich, solange es läuft.</translation>
    </message>
    <message>
        <source>Set up a &amp;mailbox…</source>
        <comment>@button</comment>
        <translation>&amp;Postfach einrichten…</translation>
    </message>
    <message>
        <source>Fetch &amp;now</source>
        <comment>@button</comment>
        <translation>&amp;Jetzt abrufen</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>@button</comment>
        <translation>Ände&amp;rn…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@button</comment>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>Nicht abgerufen</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>The password is not known</source>
        <comment>@title</comment>
        <translation>Das Passwort ist nicht bekannt</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to type it.</source>
        <comment>@info</comment>
        <translation>Im Schlüsselbund dieses Computers ist es nicht, oder er ist gesperrt. Drücken Sie „Jetzt abrufen“, um es einzugeben.</translation>
    </message>
    <message>
        <source>Last looked at %1.</source>
        <comment>@info date and time</comment>
        <translation>Zuletzt nachgesehen: %1.</translation>
    </message>
    <message>
        <source>The sign-in is not known</source>
        <comment>@title</comment>
        <translation>Die Anmeldung ist nicht bekannt</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to sign in again.</source>
        <comment>@info</comment>
        <translation>Im Schlüsselbund dieses Computers ist sie nicht, oder er ist gesperrt. Drücken Sie „Jetzt abrufen“, um sich neu anzumelden.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@info</comment>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>The keychain does not keep what opens it: Postseal asks again after a restart.</source>
        <comment>@info</comment>
        <translation>Der Schlüsselbund bewahrt den Zugang zum Postfach nicht auf: Nach einem Neustart fragt Postseal erneut danach.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxDialog</name>
    <message>
        <source>Mailbox for reports – Postseal</source>
        <comment>@title:window</comment>
        <translation>Postfach für Berichte – Postseal</translation>
    </message>
    <message>
        <source>Fetch reports from a mailbox</source>
        <comment>@title</comment>
        <translation>Berichte aus einem Postfach abrufen</translation>
    </message>
    <message>
        <source>The mailbox that your reports are sent to, read over IMAP. The connection is always encrypted, and nothing is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>Das Postfach, an das Ihre Berichte gehen, gelesen über IMAP. Die Verbindung ist immer verschlüsselt, und nichts wird markiert, verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Name to sign in with</source>
        <comment>@label</comment>
        <translation>A&amp;nmeldename</translation>
    </message>
    <message>
        <source>Mostly the whole mail address, such as tls-reports@example.com.</source>
        <comment>@info</comment>
        <translation>Meist die ganze E-Mail-Adresse, etwa tls-reports@example.com.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>@label</comment>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>The IMAP server, with “:143” behind it if it wants STARTTLS.</source>
        <comment>@info</comment>
        <translation>Der IMAP-Server, mit „:143“ dahinter, wenn er STARTTLS verlangt.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <comment>@label</comment>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>INBOX, or the folder that a rule sorts the reports into.</source>
        <comment>@info</comment>
        <translation>INBOX oder der Ordner, in den eine Regel die Berichte einsortiert.</translation>
    </message>
    <message>
        <source>S&amp;ign in and fetch</source>
        <comment>@button</comment>
        <translation>&amp;Anmelden und abrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type the name that you sign in with.</source>
        <comment>@info</comment>
        <translation>Geben Sie den Namen ein, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>That is no name or address of a server.</source>
        <comment>@info</comment>
        <translation>Das ist kein Name und keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@title</comment>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <comment>@title</comment>
        <translation>Melden Sie sich im Browser an</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <comment>@button</comment>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>It was opened at your provider&apos;s page. Sign in there with a name that may read the mailbox, and come back. If no browser came, copy the address into one on this computer. If its page shows an error, go back and compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <comment>@info</comment>
        <translation>Er wurde auf der Seite Ihres Anbieters geöffnet. Melden Sie sich dort mit einem Namen an, der das Postfach lesen darf, und kommen Sie hierher zurück. Wenn kein Browser erschienen ist, kopieren Sie die Adresse in einen Browser auf diesem Computer. Wenn seine Seite einen Fehler zeigt, gehen Sie zurück, vergleichen Sie die IDs, und prüfen Sie, ob http://localhost als Umleitungs-URI registriert ist.</translation>
    </message>
    <message>
        <source>&amp;Back to the entries</source>
        <comment>@button</comment>
        <translation>&amp;Zurück zu den Eingaben</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxSignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <comment>@label</comment>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>With a passwor&amp;d</source>
        <comment>@option:radio</comment>
        <translation>&amp;Mit Passwort</translation>
    </message>
    <message>
        <source>In the &amp;browser (OAuth)</source>
        <comment>@option:radio</comment>
        <translation>Im &amp;Browser (OAuth)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>@info:placeholder</comment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Application (&amp;client) ID</source>
        <comment>@label</comment>
        <translation>Anwendungs-ID (&amp;Client)</translation>
    </message>
    <message>
        <source>From the registration of Postseal at your provider.</source>
        <comment>@info</comment>
        <translation>Aus der Registrierung von Postseal bei Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>Directory (&amp;tenant) ID</source>
        <comment>@label</comment>
        <translation>Verzeichnis-ID (Man&amp;dant)</translation>
    </message>
    <message>
        <source>From the same page; your domain will do as well. At another provider than Microsoft: the address of its sign-in server (issuer), with https:// in front.</source>
        <comment>@info</comment>
        <translation>Von derselben Seite; Ihre Domain genügt auch. Bei einem anderen Anbieter als Microsoft: die Adresse seines Anmeldeservers (Issuer), mit https:// davor.</translation>
    </message>
    <message>
        <source>&amp;How to get these IDs</source>
        <comment>@button</comment>
        <translation>&amp;Wie man diese IDs bekommt</translation>
    </message>
    <message>
        <source>Type the ID of the application.</source>
        <comment>@info</comment>
        <translation>Geben Sie die ID der Anwendung ein.</translation>
    </message>
    <message>
        <source>That is neither a tenant nor an address with https://.</source>
        <comment>@info</comment>
        <translation>Das ist weder ein Mandant noch eine Adresse mit https://.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <comment>@info</comment>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>&amp;Remember the sign-in in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>Anmeldung im &amp;Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
        <source>&amp;Remember the password in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>Passwort im &amp;Schlüsselbund dieses Computers merken</translation>
    </message>
</context>
<context>
    <name>postseal::MainWindow</name>
    <message>
        <source>%1 – Postseal</source>
        <comment>@title:window page</comment>
        <translation>%1 – Postseal</translation>
    </message>
    <message>
        <source>%1 – %2 – Postseal</source>
        <comment>@title:window page, domain</comment>
        <translation>%1 – %2 – Postseal</translation>
    </message>
</context>
<context>
    <name>postseal::Manual</name>
    <message>
        <source>What to do</source>
        <comment>@title</comment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>More about it:</source>
        <comment>@info</comment>
        <translation>Mehr dazu:</translation>
    </message>
</context>
<context>
    <name>postseal::MoveCard</name>
    <message>
        <source>covered by the line %1</source>
        <comment>@info</comment>
        <translation>abgedeckt durch die Zeile %1</translation>
    </message>
    <message>
        <source>not covered: the star in %1 stands for exactly one part of a name</source>
        <comment>@info</comment>
        <translation>nicht abgedeckt: Das Sternchen in %1 steht für genau einen Teil eines Namens</translation>
    </message>
    <message>
        <source>not covered by any line</source>
        <comment>@info</comment>
        <translation>durch keine Zeile abgedeckt</translation>
    </message>
    <message>
        <source>Mail ser&amp;vers after a change</source>
        <comment>@label</comment>
        <translation>Mailser&amp;ver nach einem Wechsel</translation>
    </message>
    <message>
        <source>Try Microsoft 365&apos;s new names</source>
        <comment>@button</comment>
        <translation>Die neuen Namen von Microsoft 365 ausprobieren</translation>
    </message>
    <message>
        <source>What if your mail servers were others?</source>
        <comment>@title</comment>
        <translation>Was wäre, wenn Ihre Mailserver andere wären?</translation>
    </message>
    <message>
        <source>Try it here before you change an MX record: a server that the policy does not name gets no mail in enforce mode.</source>
        <comment>@info</comment>
        <translation>Probieren Sie es hier aus, bevor Sie einen MX-Eintrag ändern: Ein Server, den die Richtlinie nicht nennt, bekommt im Modus enforce keine E-Mails.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>@button</comment>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>Type the names of the mail servers as the MX records will have them.</source>
        <comment>@info</comment>
        <translation>Geben Sie die Namen der Mailserver so ein, wie sie in den MX-Einträgen stehen werden.</translation>
    </message>
    <message>
        <source>That is no name of a mail server: %1</source>
        <comment>@info</comment>
        <translation>Das ist kein Name eines Mailservers: %1</translation>
    </message>
    <message>
        <source>The policy fits these servers</source>
        <comment>@title</comment>
        <translation>Die Richtlinie passt zu diesen Servern</translation>
    </message>
    <message>
        <source>As far as the policy goes, the MX records can be changed.</source>
        <comment>@info</comment>
        <translation>Was die Richtlinie betrifft, können die MX-Einträge geändert werden.</translation>
    </message>
    <message>
        <source>Change the policy before the MX records</source>
        <comment>@title</comment>
        <translation>Ändern Sie die Richtlinie vor den MX-Einträgen</translation>
    </message>
    <message>
        <source>Otherwise senders that know MTA-STS hold mail back.</source>
        <comment>@info</comment>
        <translation>Sonst halten Absender, die MTA-STS kennen, E-Mails zurück.</translation>
    </message>
    <message>
        <source>In testing mode mail would be delivered all the same, with failures in the reports. In enforce mode senders would hold it back.</source>
        <comment>@info</comment>
        <translation>Im Modus testing würden E-Mails trotzdem zugestellt, mit Fehlern in den Berichten. Im Modus enforce würden Absender sie zurückhalten.</translation>
    </message>
    <message>
        <source>Add a line for each of them, and publish the policy and its new id.</source>
        <comment>@info</comment>
        <translation>Fügen Sie für jeden davon eine Zeile hinzu und veröffentlichen Sie die Richtlinie und ihre neue ID.</translation>
    </message>
    <message>
        <source>Wait %1 after that, until no sender keeps the old policy any more.</source>
        <comment>@info time</comment>
        <translation>Warten Sie danach, bis kein Absender mehr die alte Richtlinie behält: %1.</translation>
    </message>
    <message>
        <source>Change the MX records. Old lines can go when no mail arrives at the old servers.</source>
        <comment>@info</comment>
        <translation>Ändern Sie die MX-Einträge. Alte Zeilen können weg, wenn auf den alten Servern keine E-Mails mehr ankommen.</translation>
    </message>
    <message>
        <source>Add the lines</source>
        <comment>@button</comment>
        <translation>Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>The policy is switched off, so mail would be delivered. With any other mode it would have to name these servers.</source>
        <comment>@info</comment>
        <translation>Die Richtlinie ist abgeschaltet, E-Mails würden also zugestellt. In jedem anderen Modus müsste sie diese Server nennen.</translation>
    </message>
    <message>
        <source>Noted: the way to enforce mode waits for it.</source>
        <comment>@info</comment>
        <translation>Vorgemerkt: Der Weg zum Modus enforce wartet darauf.</translation>
    </message>
    <message>
        <source>Note as planned</source>
        <comment>@button</comment>
        <translation>Als geplant vormerken</translation>
    </message>
    <message>
        <source>Noted for %1: the way to enforce mode waits for it.</source>
        <comment>@info date</comment>
        <translation>Vorgemerkt für den %1: Der Weg zum Modus enforce wartet darauf.</translation>
    </message>
    <message>
        <source>&amp;Day of the change, if it is known</source>
        <comment>@label</comment>
        <translation>&amp;Tag des Wechsels, falls bekannt</translation>
    </message>
    <message>
        <source>For example %1; the plan on the page “%2” is dated by it.</source>
        <comment>@info day, page</comment>
        <translation>Zum Beispiel %1; der Plan auf der Seite „%2“ richtet sich danach.</translation>
    </message>
    <message>
        <source>Change the day</source>
        <comment>@button</comment>
        <translation>Tag ändern</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <comment>@info</comment>
        <translation>Das ist kein Tag.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <comment>@info</comment>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
</context>
<context>
    <name>postseal::Options</name>
    <message>
        <source>There is no certificate that can be read in %1</source>
        <comment>@info:shell</comment>
        <translation>In %1 ist kein lesbares Zertifikat</translation>
    </message>
    <message>
        <source>Colours other than the system&apos;s: light or dark.</source>
        <comment>@info:shell</comment>
        <translation>Andere Farben als die des Systems: light oder dark.</translation>
    </message>
    <message>
        <source>One domain at a time; postseal-cli takes a list</source>
        <comment>@info:shell</comment>
        <translation>Nur eine Domain auf einmal; postseal-cli nimmt eine Liste</translation>
    </message>
    <message>
        <source>--colors needs light or dark, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--colors braucht light oder dark, nicht „%1“</translation>
    </message>
    <message>
        <source>--public-resolver needs an address, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--public-resolver braucht eine Adresse, nicht „%1“</translation>
    </message>
    <message>
        <source>Sets up MTA-STS and TLS reports for a mail domain, step by step, in a window.</source>
        <comment>@info:shell</comment>
        <translation>Richtet MTA-STS und TLS-Berichte für eine E-Mail-Domain ein, Schritt für Schritt, in einem Fenster.</translation>
    </message>
    <message>
        <source>A domain to set up or to look after.</source>
        <comment>@info:shell</comment>
        <translation>Eine Domain zum Einrichten oder Betreuen.</translation>
    </message>
    <message>
        <source>Public DNS resolver to ask what others see, instead of well-known ones. Repeatable.</source>
        <comment>@info:shell</comment>
        <translation>Öffentlicher DNS-Resolver, der danach gefragt wird, was andere sehen, statt bekannter. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Open no window: show a notification when something new needs you, and end. For schedulers, after postseal-cli check --all --save.</source>
        <comment>@info:shell</comment>
        <translation>Kein Fenster öffnen: eine Benachrichtigung zeigen, wenn etwas Neues Ihre Aufmerksamkeit erfordert, und beenden. Für Zeitplaner, nach postseal-cli check --all --save.</translation>
    </message>
</context>
<context>
    <name>postseal::OverruleDialog</name>
    <message>
        <source>Enforce all the same – Postseal</source>
        <comment>@title:window</comment>
        <translation>Trotzdem Modus enforce – Postseal</translation>
    </message>
    <message>
        <source>&amp;Why you go on all the same</source>
        <comment>@label</comment>
        <translation>&amp;Warum Sie trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Kept in the history with today&apos;s date, for whoever asks later.</source>
        <comment>@info</comment>
        <translation>Wird mit dem heutigen Datum im Verlauf aufbewahrt, für spätere Nachfragen.</translation>
    </message>
    <message>
        <source>&amp;Go on all the same</source>
        <comment>@button</comment>
        <translation>&amp;Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <comment>@info</comment>
        <translation>Schreiben Sie ein paar Worte.</translation>
    </message>
</context>
<context>
    <name>postseal::OverviewPage</name>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Everything is looked at at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Alles wird gleichzeitig geprüft. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>@title</comment>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <comment>@label</comment>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Asking the first questions.</source>
        <comment>@status</comment>
        <translation>Die ersten Fragen werden gestellt.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are in.</source>
        <comment>@status</comment>
        <translation>%1 von %2 Antworten sind da.</translation>
    </message>
    <message>
        <source>You stopped this check before it was complete.</source>
        <comment>@info</comment>
        <translation>Sie haben diese Prüfung angehalten, bevor sie vollständig war.</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Drücken Sie „Jetzt prüfen“, um noch einmal nachzusehen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>You stopped the last check. These are the results of the one before.</source>
        <comment>@info</comment>
        <translation>Sie haben die letzte Prüfung angehalten. Das sind die Ergebnisse der vorigen.</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <comment>@title</comment>
        <translation>Was mit Ihren E-Mails geschieht</translation>
    </message>
    <message>
        <source>What a careful sender does with mail for each of your servers.</source>
        <comment>@info</comment>
        <translation>Was ein sorgfältiger Absender bei jedem Ihrer Server mit E-Mails tut.</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>If you enforced today</source>
        <comment>@title:column</comment>
        <translation>Mit Modus enforce heute</translation>
    </message>
    <message>
        <source>What to do, most urgent first</source>
        <comment>@title</comment>
        <translation>Was zu tun ist, das Dringendste zuerst</translation>
    </message>
    <message>
        <source>&amp;Set up this domain</source>
        <comment>@button</comment>
        <translation>Diese Domain &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;Go on with this domain</source>
        <comment>@button</comment>
        <translation>Mit dieser Domain fortfahr&amp;en</translation>
    </message>
    <message>
        <source>the problem is reported</source>
        <comment>@status second line</comment>
        <translation>das Problem wird gemeldet</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyExplained</name>
    <message>
        <source>Try it and report, but deliver all mail.</source>
        <comment>@info</comment>
        <translation>Ausprobieren und berichten, aber alle E-Mails zustellen.</translation>
    </message>
    <message>
        <source>Deliver encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>Verschlüsselt zustellen oder gar nicht.</translation>
    </message>
    <message>
        <source>There is no policy any more.</source>
        <comment>@info</comment>
        <translation>Es gibt keine Richtlinie mehr.</translation>
    </message>
    <message>
        <source>Every mail server with exactly one more part before %1 is mine.</source>
        <comment>@info</comment>
        <translation>Jeder Mailserver mit genau einem weiteren Teil vor %1 gehört mir.</translation>
    </message>
    <message>
        <source>This mail server is mine.</source>
        <comment>@info</comment>
        <translation>Dieser Mailserver gehört mir.</translation>
    </message>
    <message>
        <source>This is an MTA-STS policy.</source>
        <comment>@info</comment>
        <translation>Das ist eine MTA-STS-Richtlinie.</translation>
    </message>
    <message>
        <source>Keep this policy for %1.</source>
        <comment>@info time</comment>
        <translation>Diese Richtlinie behalten: %1.</translation>
    </message>
    <message>
        <source>Every kind of sender that we know reads this file as it is meant.</source>
        <comment>@info</comment>
        <translation>Jede Art von Absender, die wir kennen, liest diese Datei so, wie sie gemeint ist.</translation>
    </message>
    <message>
        <source>Read it as it is meant</source>
        <comment>@info</comment>
        <translation>Lesen sie, wie sie gemeint ist</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPage</name>
    <message>
        <source>A line names one mail server, such as mx1.example.com, or has a star in place of its first part, such as *.example.com.</source>
        <comment>@info</comment>
        <translation>Eine Zeile nennt einen Mailserver, etwa mx1.example.com, oder hat ein Sternchen anstelle seines ersten Teils, etwa *.example.com.</translation>
    </message>
    <message>
        <source>Another &amp;line</source>
        <comment>@label</comment>
        <translation>Weitere &amp;Zeile</translation>
    </message>
    <message>
        <source>A star stands for exactly one part of a name.</source>
        <comment>@info</comment>
        <translation>Ein Sternchen steht für genau einen Teil eines Namens.</translation>
    </message>
    <message>
        <source>mx1.example.com</source>
        <comment>@placeholder</comment>
        <translation>mx1.example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>This line is in the policy already.</source>
        <comment>@info</comment>
        <translation>Diese Zeile steht schon in der Richtlinie.</translation>
    </message>
    <message>
        <source>Testing mode: senders try the policy and report what would go wrong, and all mail is delivered as before. Everybody starts like this. After two good weeks you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Modus testing: Absender probieren die Richtlinie aus und melden, was schiefginge, und alle E-Mails werden zugestellt wie bisher. So beginnt jeder. Nach zwei guten Wochen stellen Sie auf den Modus enforce um.</translation>
    </message>
    <message>
        <source>The policy names your mail servers and says how strict senders must be. Postseal has filled it in; look it over.</source>
        <comment>@info</comment>
        <translation>Die Richtlinie nennt Ihre Mailserver und legt fest, wie streng Absender sein müssen. Postseal hat sie ausgefüllt; sehen Sie sie durch.</translation>
    </message>
    <message>
        <source>How strict</source>
        <comment>@title</comment>
        <translation>Wie streng</translation>
    </message>
    <message>
        <source>Which mail servers</source>
        <comment>@title</comment>
        <translation>Welche Mailserver</translation>
    </message>
    <message>
        <source>One line for &amp;each of your mail servers (recommended)</source>
        <comment>@option:radio</comment>
        <translation>&amp;Eine Zeile für jeden Ihrer Mailserver (empfohlen)</translation>
    </message>
    <message>
        <source>The lines that your &amp;provider is known for</source>
        <comment>@option:radio</comment>
        <translation>Die für Ihren An&amp;bieter bekannten Zeilen</translation>
    </message>
    <message>
        <source>My &amp;own lines</source>
        <comment>@option:radio</comment>
        <translation>Ei&amp;gene Zeilen</translation>
    </message>
    <message>
        <source>How long senders keep it</source>
        <comment>@title</comment>
        <translation>Wie lange Absender sie behalten</translation>
    </message>
    <message>
        <source>&amp;Keep the policy for</source>
        <comment>@label</comment>
        <translation>&amp;Richtlinie behalten für</translation>
    </message>
    <message>
        <source>Without a mail server there is nothing to put into the policy.</source>
        <comment>@status</comment>
        <translation>Ohne Mailserver gibt es nichts, was in die Richtlinie gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail server(s) are missing in the policy.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>In der Richtlinie fehlt %n Mailserver.</numerusform>
            <numerusform>In der Richtlinie fehlen %n Mailserver.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy fits your mail servers.</source>
        <comment>@status</comment>
        <translation>Die Richtlinie passt zu Ihren Mailservern.</translation>
    </message>
    <message>
        <source>%1: %2. They still fit when the provider adds servers; exact names are easier to check.</source>
        <comment>@info</comment>
        <translation>%1: %2. Sie passen auch noch, wenn der Anbieter Server hinzunimmt; genaue Namen sind leichter zu prüfen.</translation>
    </message>
    <message>
        <source>The policy does not cover %1</source>
        <comment>@title</comment>
        <translation>Die Richtlinie deckt %1 nicht ab</translation>
    </message>
    <message>
        <source>In enforce mode senders would not use what is missing, and mail would be held back. Add a line for it, or go back to one line for each of your mail servers.</source>
        <comment>@info</comment>
        <translation>Im Modus enforce würden Absender nicht nutzen, was fehlt, und E-Mails würden zurückgehalten. Fügen Sie eine Zeile dafür hinzu, oder kehren Sie zu einer Zeile für jeden Ihrer Mailserver zurück.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>No mail server of yours fits %1</source>
        <comment>@title</comment>
        <translation>Keiner Ihrer Mailserver passt zu %1</translation>
    </message>
    <message>
        <source>That does no harm. It is right when you are about to add a server that fits.</source>
        <comment>@info</comment>
        <translation>Das schadet nicht. Es ist richtig, wenn Sie bald einen passenden Server hinzunehmen.</translation>
    </message>
    <message>
        <source>The file, line by line</source>
        <comment>@title</comment>
        <translation>Die Datei, Zeile für Zeile</translation>
    </message>
    <message>
        <source>This is what senders will load, to the letter.</source>
        <comment>@info</comment>
        <translation>Das werden Absender laden, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>Text der Richtlinie</translation>
    </message>
    <message>
        <source>How senders read it</source>
        <comment>@title</comment>
        <translation>Wie Absender sie lesen</translation>
    </message>
    <message>
        <source>Enforce mode: senders deliver encrypted, or not at all. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Modus enforce: Absender stellen verschlüsselt zu oder gar nicht. Ändern lässt sich das auf der Seite „Modus enforce“.</translation>
    </message>
    <message>
        <source>Mode none: it switches MTA-STS off. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Modus none: Er schaltet MTA-STS ab. Ändern lässt sich das auf der Seite „Modus enforce“.</translation>
    </message>
    <message>
        <source>Senders may keep a mistake for as long, so begin with a day. Some large senders ignore anything shorter.</source>
        <comment>@info</comment>
        <translation>Absender behalten auch einen Fehler eventuell so lange, beginnen Sie also mit einem Tag. Einige große Absender übergehen alles, was kürzer ist.</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyText</name>
    <message>
        <source>Policy text</source>
        <comment>@title</comment>
        <translation>Text der Richtlinie</translation>
    </message>
</context>
<context>
    <name>postseal::PracticeEnvironment</name>
    <message>
        <source>The practice network could not be started on this computer (%1).</source>
        <comment>@info</comment>
        <translation>Das Übungsnetz konnte auf diesem Computer nicht gestartet werden (%1).</translation>
    </message>
    <message>
        <source>everything in order</source>
        <comment>@info</comment>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>nothing set up yet</source>
        <comment>@info</comment>
        <translation>noch nichts eingerichtet</translation>
    </message>
    <message>
        <source>Practice resolver</source>
        <comment>@label</comment>
        <translation>Übungs-Resolver</translation>
    </message>
</context>
<context>
    <name>postseal::RecordCard</name>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, use the one in the zone-file line.</source>
        <comment>@info</comment>
        <translation>Die meisten DNS-Anbieter hängen Ihre Domain selbst an den Namen an. Wenn Ihrer den ganzen Namen will, nehmen Sie den aus der Zonendatei-Zeile.</translation>
    </message>
    <message>
        <source>This is how %1 is likely to want it. If its form shows your domain behind the name field, leave the domain out.</source>
        <comment>@info</comment>
        <translation>So will %1 ihn wahrscheinlich haben. Wenn das Formular Ihre Domain hinter dem Namensfeld zeigt, lassen Sie die Domain weg.</translation>
    </message>
    <message>
        <source>%1 adds your domain to the name by itself. Typing it as well would double it.</source>
        <comment>@info</comment>
        <translation>%1 hängt Ihre Domain selbst an den Namen an. Wenn Sie sie auch eingeben, steht sie doppelt da.</translation>
    </message>
    <message>
        <source>%1 wants the whole name, with your domain.</source>
        <comment>@info</comment>
        <translation>%1 will den ganzen Namen, mit Ihrer Domain.</translation>
    </message>
    <message>
        <source>DN&amp;S provider</source>
        <comment>@label</comment>
        <translation>DN&amp;S-Anbieter</translation>
    </message>
    <message>
        <source>As recognised</source>
        <comment>@item:inlistbox</comment>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Add this record at %1</source>
        <comment>@title</comment>
        <translation>Fügen Sie diesen Eintrag bei %1 hinzu</translation>
    </message>
    <message>
        <source>Add this record where your DNS is managed</source>
        <comment>@title</comment>
        <translation>Fügen Sie diesen Eintrag dort hinzu, wo Ihr DNS verwaltet wird</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Where the form asks for a TTL, %1 seconds is good.</source>
        <comment>@info</comment>
        <translation>Wo das Formular nach einer TTL fragt, sind %1 Sekunden gut.</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <comment>@button</comment>
        <translation>A&amp;lles kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;zone-file line</source>
        <comment>@button</comment>
        <translation>Als Zonendatei-Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>Einträge &amp;exportieren…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>Ü&amp;bergeben…</translation>
    </message>
    <message>
        <source>Not recognised – choose yours</source>
        <comment>@item:inlistbox</comment>
        <translation>Nicht erkannt – Ihren Anbieter wählen</translation>
    </message>
    <message>
        <source>This record is published</source>
        <comment>@title</comment>
        <translation>Dieser Eintrag ist veröffentlicht</translation>
    </message>
</context>
<context>
    <name>postseal::RecordPage</name>
    <message>
        <source>This last record tells the world that your policy exists. Its id changes whenever the policy does, so senders know when to look again.</source>
        <comment>@info</comment>
        <translation>Dieser letzte Eintrag sagt der Welt, dass es Ihre Richtlinie gibt. Seine ID ändert sich immer zusammen mit der Richtlinie, damit Absender wissen, wann sie wieder nachsehen müssen.</translation>
    </message>
    <message>
        <source>The policy file is not visible yet</source>
        <comment>@title</comment>
        <translation>Die Richtliniendatei ist noch nicht zu sehen</translation>
    </message>
    <message>
        <source>Publish this record only when the page “%1” is done. Otherwise senders look for a file that is not there.</source>
        <comment>@info</comment>
        <translation>Veröffentlichen Sie diesen Eintrag erst, wenn die Seite „%1“ erledigt ist. Sonst suchen Absender nach einer Datei, die nicht da ist.</translation>
    </message>
    <message>
        <source>Published. Everyone will see it by %1.</source>
        <comment>@status time</comment>
        <translation>Veröffentlicht. Bis %1 sehen ihn alle.</translation>
    </message>
    <message>
        <source>Published.</source>
        <comment>@status</comment>
        <translation>Veröffentlicht.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Fügen Sie den Eintrag hinzu, und geben Sie an, wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>Publish the record with the new id.</source>
        <comment>@status</comment>
        <translation>Veröffentlichen Sie den Eintrag mit der neuen ID.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>Es ist etwas da, aber Absender können es noch nicht verwenden.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>The service that hosts your policy has this record too</source>
        <comment>@title</comment>
        <translation>Der Dienst, bei dem Ihre Richtlinie liegt, hat auch diesen Eintrag</translation>
    </message>
    <message>
        <source>Add the CNAME record for _mta-sts that it shows, and no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>Fügen Sie den CNAME-Eintrag für _mta-sts hinzu, den er zeigt, und daneben keinen TXT-Eintrag.</translation>
    </message>
    <message>
        <source>It keeps the id up to date by itself. Add no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>Er hält die ID von selbst aktuell. Fügen Sie daneben keinen TXT-Eintrag hinzu.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportCard</name>
    <message>
        <source>Verification report</source>
        <comment>@title</comment>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <comment>@button</comment>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <comment>@button</comment>
        <translation>Als PDF s&amp;peichern…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <comment>@button</comment>
        <translation>Als Web&amp;seite speichern…</translation>
    </message>
    <message>
        <source>Save the ev&amp;idence…</source>
        <comment>@button</comment>
        <translation>&amp;Belege speichern…</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <comment>@title:window</comment>
        <translation>Belege speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>@title:window</comment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Print the verification report</source>
        <comment>@title:window</comment>
        <translation>Prüfbericht drucken</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Als &amp;Text speichern…</translation>
    </message>
    <message>
        <source>For your files, or for whoever wants proof: what is protected and what is not, every finding, and all that was seen. It holds your decisions with their reasons. The evidence in it can be verified later, by anybody.</source>
        <comment>@info</comment>
        <translation>Für Ihre Unterlagen oder für alle, die einen Nachweis wollen: was geschützt ist und was nicht, jeder Befund und alles, was zu sehen war. Er enthält Ihre Entscheidungen mit ihren Gründen. Die Belege darin kann später jeder überprüfen.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <comment>@info</comment>
        <translation>Das PDF ließ sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>the report</source>
        <comment>@info</comment>
        <translation>der Bericht</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <comment>@info</comment>
        <translation>Es gibt noch nichts, worüber zu berichten wäre.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Still broken</source>
        <comment>@status</comment>
        <translation>Noch fehlerhaft</translation>
    </message>
    <message>
        <source>The check of now finds it too.</source>
        <comment>@info</comment>
        <translation>Die aktuelle Prüfung stellt es auch fest.</translation>
    </message>
    <message>
        <source>Not so any more</source>
        <comment>@status</comment>
        <translation>Trifft nicht mehr zu</translation>
    </message>
    <message>
        <source>The check of now finds that part in order.</source>
        <comment>@info</comment>
        <translation>Für die aktuelle Prüfung ist dieser Teil in Ordnung.</translation>
    </message>
    <message>
        <source>This is none of your mail servers any more.</source>
        <comment>@info</comment>
        <translation>Das ist keiner Ihrer Mailserver mehr.</translation>
    </message>
    <message>
        <source>Not your fault</source>
        <comment>@status</comment>
        <translation>Nicht Ihr Fehler</translation>
    </message>
    <message>
        <source>It is a matter of that sender; nothing at your side shows it.</source>
        <comment>@info</comment>
        <translation>Das ist Sache dieses Absenders; auf Ihrer Seite deutet nichts darauf hin.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Whether it is still so could not be found out from here.</source>
        <comment>@info</comment>
        <translation>Ob es noch so ist, ließ sich von hier aus nicht feststellen.</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>TLS-Berichte</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Domain</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <comment>@label</comment>
        <translation>Zei&amp;traum</translation>
    </message>
    <message>
        <source>All reports</source>
        <comment>@item:inlistbox</comment>
        <translation>Alle Berichte</translation>
    </message>
    <message>
        <source>No domain named</source>
        <comment>@item:inlistbox</comment>
        <translation>Keine Domain genannt</translation>
    </message>
    <message>
        <source>%1 – not yours</source>
        <comment>@item:inlistbox domain</comment>
        <translation>%1 – nicht Ihre</translation>
    </message>
    <message>
        <source>No reports on this domain in this time</source>
        <comment>@title</comment>
        <translation>Für diesen Zeitraum gibt es keine Berichte zu dieser Domain</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <comment>@title</comment>
        <translation>Noch keine Berichte</translation>
    </message>
    <message>
        <source>Large senders write once a day, in the morning, about the day before. Save the attachments, or whole mails, from the mailbox that your TLS-RPT record names, and import them here. You can also drop files onto this window.</source>
        <comment>@info</comment>
        <translation>Große Absender schreiben einmal täglich, am Morgen, über den Vortag. Speichern Sie die Anhänge oder ganze E-Mails aus dem Postfach, das Ihr TLS-RPT-Eintrag nennt, und importieren Sie sie hier. Sie können Dateien auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>It takes a day or two after the record was published until the first reports come.</source>
        <comment>@info</comment>
        <translation>Nach dem Veröffentlichen des Eintrags dauert es ein oder zwei Tage, bis die ersten Berichte kommen.</translation>
    </message>
    <message>
        <source>Only senders that delivered mail to you report, and only some of them: Google, Microsoft and a few others.</source>
        <comment>@info</comment>
        <translation>Nur Absender, die Ihnen E-Mails zugestellt haben, berichten, und auch davon nur einige: Google, Microsoft und ein paar andere.</translation>
    </message>
    <message>
        <source>Without reports after a week, look at the TLS-RPT record, and into the spam folder of the mailbox.</source>
        <comment>@info</comment>
        <translation>Wenn nach einer Woche keine Berichte da sind, sehen Sie sich den TLS-RPT-Eintrag an und schauen Sie in den Spam-Ordner des Postfachs.</translation>
    </message>
    <message>
        <source>none failed</source>
        <comment>@info part of a sentence</comment>
        <translation>keine fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>@info part of a sentence</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>Was Absender gemeldet haben</translation>
    </message>
    <message numerus="yes">
        <source>%1 encrypted sessions, %2. %n report(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 verschlüsselte Verbindungen, %2. %n Bericht</numerusform>
            <numerusform>%1 verschlüsselte Verbindungen, %2. %n Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s).</source>
        <comment>@info end of a sentence</comment>
        <translation>
            <numerusform>an %n Tag.</numerusform>
            <numerusform>an %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@label</comment>
        <translation>Verbindungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>@title:column</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>@title:column</comment>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@title:column</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>As a &amp;chart</source>
        <comment>@button</comment>
        <translation>Als &amp;Diagramm</translation>
    </message>
    <message>
        <source>As a t&amp;able</source>
        <comment>@button</comment>
        <translation>Als Ta&amp;belle</translation>
    </message>
    <message>
        <source>What failed, and what it means</source>
        <comment>@title</comment>
        <translation>Was fehlgeschlagen ist und was es bedeutet</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>@button</comment>
        <translation>Prüfung läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of failing are not shown.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n weitere Fehlerart wird nicht angezeigt.</numerusform>
            <numerusform>%n weitere Fehlerarten werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <comment>@info</comment>
        <translation>Gemeldet von %1</translation>
    </message>
    <message>
        <source>Sent from %1</source>
        <comment>@info addresses</comment>
        <translation>Gesendet von %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Probably no fault of yours</source>
        <comment>@info</comment>
        <translation>Wahrscheinlich nicht Ihr Fehler</translation>
    </message>
    <message>
        <source>A handful of sessions from one machine on one day, beside many good ones: more likely a broken line than a broken server.</source>
        <comment>@info</comment>
        <translation>Eine Handvoll Verbindungen von einem Rechner an einem Tag, neben vielen guten: eher eine gestörte Leitung als ein gestörter Server.</translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Wer berichtet hat</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>@title:column</comment>
        <translation>Berichtender</translation>
    </message>
    <message>
        <source>No name given</source>
        <comment>@info</comment>
        <translation>Kein Name angegeben</translation>
    </message>
    <message>
        <source>%1 sessions, last on %2</source>
        <comment>@info count, date</comment>
        <translation>%1 Verbindungen, zuletzt am %2</translation>
    </message>
    <message>
        <source>Look &amp;whether it is still so</source>
        <comment>@button</comment>
        <translation>Nachsehen, &amp;ob es noch so ist</translation>
    </message>
    <message>
        <source>Reports that speak of another policy</source>
        <comment>@title</comment>
        <translation>Berichte, die von einer anderen Richtlinie sprechen</translation>
    </message>
    <message>
        <source>Seen here until %1. Senders may keep it until %2, so this is no fault.</source>
        <comment>@info dates</comment>
        <translation>Hier bis zum %1 gesehen. Absender dürfen sie bis zum %2 behalten, das ist also kein Fehler.</translation>
    </message>
    <message>
        <source>Postseal has never seen it published. It may be from before; if it names servers that are not yours, ask who published it.</source>
        <comment>@info</comment>
        <translation>Postseal hat sie nie veröffentlicht gesehen. Vielleicht stammt sie aus der Zeit davor; wenn sie Server nennt, die nicht Ihre sind, fragen Sie, wer sie veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Quoted until %1</source>
        <comment>@info date</comment>
        <translation>Zitiert bis zum %1</translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <comment>@item:inlistbox</comment>
        <translation>Die letzten %1 Tage</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words. Only a mail with a good signature (DKIM) proves who wrote it; a file alone does not, and a mail that was forwarded mostly not.</source>
        <comment>@info</comment>
        <translation>Diese Zahlen sind Angaben der Berichtenden. Nur eine E-Mail mit gültiger Signatur (DKIM) beweist, wer sie geschrieben hat; eine Datei allein nicht, und eine weitergeleitete E-Mail meist auch nicht.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <comment>@title:column</comment>
        <translation>Wer es geschrieben hat</translation>
    </message>
    <message>
        <source>Not reported since %1</source>
        <comment>@info date</comment>
        <translation>Nicht mehr gemeldet seit dem %1</translation>
    </message>
    <message>
        <source>Those who reported it have counted %1 encrypted sessions after that.</source>
        <comment>@info</comment>
        <translation>Wer es gemeldet hat, hat danach %1 verschlüsselte Verbindungen gezählt.</translation>
    </message>
    <message>
        <source>Nothing from %1 in this time. Who delivers no mail to you has nothing to report; otherwise look whether their reports went elsewhere, or into the spam folder.</source>
        <comment>@info names</comment>
        <translation>Nichts von %1 in diesem Zeitraum. Wer Ihnen keine E-Mails zustellt, hat nichts zu berichten; sehen Sie sonst nach, ob die Berichte anderswohin oder in den Spam-Ordner gegangen sind.</translation>
    </message>
    <message>
        <source>In order since %1</source>
        <comment>@info date</comment>
        <translation>In Ordnung seit dem %1</translation>
    </message>
    <message>
        <source>The check of %1 still found a fault there, and none since %2 has.</source>
        <comment>@info date and time</comment>
        <translation>Die Prüfung vom %1 fand dort noch einen Fehler, seit dem %2 keine mehr.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsView</name>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>Berichte &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>@button</comment>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>@button</comment>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Takes in a report or a whole mail that was copied</source>
        <comment>@info:tooltip</comment>
        <translation>Liest einen kopierten Bericht oder eine ganze kopierte E-Mail ein</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Import reports</source>
        <comment>@title:window</comment>
        <translation>Berichte importieren</translation>
    </message>
    <message>
        <source>Reports and mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Berichte und E-Mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <comment>@info</comment>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>@status</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The reports cannot be read just now.</source>
        <comment>@status</comment>
        <translation>Die Berichte lassen sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>No reports are stored yet.</source>
        <comment>@status</comment>
        <translation>Noch sind keine Berichte gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are stored.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n Bericht ist gespeichert.</numerusform>
            <numerusform>%n Berichte sind gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::ReviewPage</name>
    <message>
        <source>Senders do not use a policy of yours yet. They deliver as before.</source>
        <comment>@info</comment>
        <translation>Absender verwenden noch keine Richtlinie von Ihnen. Sie stellen zu wie bisher.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS test your policy with every mail, and report once a day what would have gone wrong. All mail is delivered as before.</source>
        <comment>@info</comment>
        <translation>Absender, die MTA-STS kennen, testen Ihre Richtlinie mit jeder E-Mail und melden einmal täglich, was schiefgegangen wäre. Alle E-Mails werden zugestellt wie bisher.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Absender, die MTA-STS kennen, stellen Ihren Mailservern verschlüsselt zu oder gar nicht.</translation>
    </message>
    <message>
        <source>Your policy switches MTA-STS off. Senders deliver as without it.</source>
        <comment>@info</comment>
        <translation>Ihre Richtlinie schaltet MTA-STS ab. Absender stellen zu wie ohne.</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <comment>@status step</comment>
        <translation>Noch zu tun: %1.</translation>
    </message>
    <message>
        <source>Everything is set up and verified.</source>
        <comment>@status</comment>
        <translation>Alles ist eingerichtet und überprüft.</translation>
    </message>
    <message>
        <source>The steps</source>
        <comment>@title</comment>
        <translation>Die Schritte</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show &amp;all findings of the check</source>
        <comment>@button</comment>
        <translation>&amp;Alle Befunde der Prüfung anzeigen</translation>
    </message>
    <message>
        <source>The first reports come within two days, to the address in the record.</source>
        <comment>@info</comment>
        <translation>Die ersten Berichte kommen innerhalb von zwei Tagen, an die Adresse im Eintrag.</translation>
    </message>
    <message>
        <source>Testing began on %1. Leave it like this until %2.</source>
        <comment>@info dates</comment>
        <translation>Der Test hat am %1 begonnen. Lassen Sie es so bis zum %2.</translation>
    </message>
    <message>
        <source>If you change a mail server meanwhile, open this domain again: the policy must name it.</source>
        <comment>@info</comment>
        <translation>Wenn Sie inzwischen einen Mailserver ändern, öffnen Sie diese Domain wieder: Die Richtlinie muss ihn nennen.</translation>
    </message>
    <message>
        <source>When the reports show no fault, switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Wenn die Berichte keine Fehler zeigen, stellen Sie auf den Modus enforce um.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>@title</comment>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>As it is published now</source>
        <comment>@title</comment>
        <translation>Wie es jetzt veröffentlicht ist</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>published policy</source>
        <comment>@label</comment>
        <translation>veröffentlichte Richtlinie</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>Einträge &amp;exportieren…</translation>
    </message>
    <message>
        <source>Nothing to do: this domain takes no mail.</source>
        <comment>@status</comment>
        <translation>Nichts zu tun: Diese Domain nimmt keine E-Mails an.</translation>
    </message>
    <message>
        <source>Nothing needs to be set up. Open this domain again if it shall ever receive mail.</source>
        <comment>@info</comment>
        <translation>Es muss nichts eingerichtet werden. Öffnen Sie diese Domain wieder, falls sie einmal E-Mails empfangen soll.</translation>
    </message>
    <message>
        <source>Right now</source>
        <comment>@title</comment>
        <translation>Im Moment</translation>
    </message>
</context>
<context>
    <name>postseal::SampleReportCard</name>
    <message>
        <source>Save a sample report</source>
        <comment>@title:window</comment>
        <translation>Beispielbericht speichern</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <comment>@info</comment>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>@status</comment>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>The sample report has arrived</source>
        <comment>@title</comment>
        <translation>Der Beispielbericht ist angekommen</translation>
    </message>
    <message>
        <source>Reports that are sent to that mailbox find their way here. The sample counts as none.</source>
        <comment>@info</comment>
        <translation>Berichte, die an dieses Postfach geschickt werden, finden ihren Weg hierher. Das Beispiel zählt nicht als Bericht.</translation>
    </message>
    <message>
        <source>Try whether reports arrive</source>
        <comment>@title</comment>
        <translation>Ausprobieren, ob Berichte ankommen</translation>
    </message>
    <message>
        <source>Save a sample report, attach it to a mail, and send that to the address of your TLS-RPT record, best from another provider. Then fetch or import what arrived.</source>
        <comment>@info</comment>
        <translation>Speichern Sie einen Beispielbericht, hängen Sie ihn an eine E-Mail an und senden Sie sie an die Adresse Ihres TLS-RPT-Eintrags, am besten von einem anderen Anbieter aus. Rufen Sie dann ab oder importieren Sie, was angekommen ist.</translation>
    </message>
    <message>
        <source>Save a sampl&amp;e report…</source>
        <comment>@button</comment>
        <translation>Bei&amp;spielbericht speichern…</translation>
    </message>
</context>
<context>
    <name>postseal::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <comment>@info</comment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <comment>@info</comment>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>@status</comment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>postseal::SeenText</name>
    <message>
        <source>DNS answers</source>
        <comment>@title</comment>
        <translation>DNS-Antworten</translation>
    </message>
    <message>
        <source>Your own name servers</source>
        <comment>@title</comment>
        <translation>Ihre eigenen Nameserver</translation>
    </message>
    <message>
        <source>Policy from %1</source>
        <comment>@title</comment>
        <translation>Richtlinie von %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>@title host at address</comment>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title</comment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Checked just now in %1 s</source>
        <comment>@info</comment>
        <translation>Gerade eben geprüft, in %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n second(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Vor %n Sekunde geprüft, in %1 s</numerusform>
            <numerusform>Vor %n Sekunden geprüft, in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Vor %n Minute geprüft, in %1 s</numerusform>
            <numerusform>Vor %n Minuten geprüft, in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n hour(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Vor %n Stunde geprüft, in %1 s</numerusform>
            <numerusform>Vor %n Stunden geprüft, in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::SessionChart</name>
    <message>
        <source>Chart: sessions over time</source>
        <comment>@label</comment>
        <translation>Diagramm: Verbindungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message>
        <source>Postseal&apos;s files (*.postseal *.sqlite);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Dateien von Postseal (*.postseal *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Settings – Postseal</source>
        <comment>@title:window</comment>
        <translation>Einstellungen – Postseal</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>@title</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>For all of your domains.</source>
        <comment>@info</comment>
        <translation>Für alle Ihre Domains.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>While Postseal runs</source>
        <comment>@title</comment>
        <translation>Solange Postseal läuft</translation>
    </message>
    <message>
        <source>It checks your domains by itself, and shows a notification only when something new needs you: a mail server that is not in the policy, a certificate that ends, reports that turn bad or stop.</source>
        <comment>@info</comment>
        <translation>Es prüft Ihre Domains von selbst und zeigt nur dann eine Benachrichtigung, wenn etwas Neues Ihre Aufmerksamkeit erfordert: ein Mailserver, der nicht in der Richtlinie steht, ein Zertifikat, das abläuft, Berichte, die schlecht werden oder ausbleiben.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>@item:inlistbox</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <comment>@item:inlistbox</comment>
        <translation>alle 6 Stunden</translation>
    </message>
    <message>
        <source>every day</source>
        <comment>@item:inlistbox</comment>
        <translation>täglich</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>@item:inlistbox</comment>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>&amp;Check the domains</source>
        <comment>@label</comment>
        <translation>Domains &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <comment>@option:check</comment>
        <translation>Im Info&amp;bereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <comment>@info</comment>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>When Postseal does not run</source>
        <comment>@title</comment>
        <translation>Wenn Postseal nicht läuft</translation>
    </message>
    <message>
        <source>A timer of systemd checks your domains.</source>
        <comment>@info</comment>
        <translation>Ein Timer von systemd prüft Ihre Domains.</translation>
    </message>
    <message>
        <source>A timer of systemd can check your domains.</source>
        <comment>@info</comment>
        <translation>Ein Timer von systemd kann Ihre Domains prüfen.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows checks your domains.</source>
        <comment>@info</comment>
        <translation>Die Aufgabenplanung von Windows prüft Ihre Domains.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows can check your domains.</source>
        <comment>@info</comment>
        <translation>Die Aufgabenplanung von Windows kann Ihre Domains prüfen.</translation>
    </message>
    <message>
        <source>An agent of macOS checks your domains.</source>
        <comment>@info</comment>
        <translation>Ein Agent von macOS prüft Ihre Domains.</translation>
    </message>
    <message>
        <source>An agent of macOS can check your domains.</source>
        <comment>@info</comment>
        <translation>Ein Agent von macOS kann Ihre Domains prüfen.</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <comment>@info</comment>
        <translation>Das hat nicht funktioniert: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from the scheduler</source>
        <comment>@button</comment>
        <translation>Aus dem Zeitplaner ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Add to the scheduler</source>
        <comment>@button</comment>
        <translation>Zum Zeitplaner &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Backup, and another computer</source>
        <comment>@title</comment>
        <translation>Sicherung und anderer Computer</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <comment>@button</comment>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <comment>@button</comment>
        <translation>Aus &amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Adds domains with their history from a backup, or from a file of one domain</source>
        <comment>@info:tooltip</comment>
        <translation>Fügt Domains mit ihrem Verlauf aus einer Sicherung oder aus der Datei einer Domain hinzu</translation>
    </message>
    <message>
        <source>Re&amp;store everything…</source>
        <comment>@button</comment>
        <translation>Alles &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Back up</source>
        <comment>@title:window</comment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <comment>@title:window</comment>
        <translation>Alles wiederherstellen</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <comment>@title:window</comment>
        <translation>Aus Datei hinzufügen</translation>
    </message>
    <message>
        <source>Restore everything – Postseal</source>
        <comment>@title:window</comment>
        <translation>Alles wiederherstellen – Postseal</translation>
    </message>
    <message>
        <source>Put the backup in the place of everything?</source>
        <comment>@info</comment>
        <translation>Alles durch die Sicherung ersetzen?</translation>
    </message>
    <message>
        <source>What is there now is kept in a file beside it, and is no longer shown.</source>
        <comment>@info</comment>
        <translation>Was jetzt da ist, wird in einer Datei daneben aufbewahrt und nicht mehr angezeigt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>@button</comment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The backup was not written</source>
        <comment>@title</comment>
        <translation>Die Sicherung wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Nothing was taken from the file</source>
        <comment>@title</comment>
        <translation>Aus der Datei wurde nichts übernommen</translation>
    </message>
    <message>
        <source>Everything is in %1</source>
        <comment>@title</comment>
        <translation>Alles liegt in %1</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <comment>@title</comment>
        <translation>Die Sicherung ist eingespielt</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <comment>@info</comment>
        <translation>Was vorher da war, ist aufbewahrt in %1.</translation>
    </message>
    <message numerus="yes">
        <source>In your list, from the file: %n domain(s)</source>
        <comment>@title</comment>
        <translation>
            <numerusform>In Ihrer Liste, aus der Datei: %n Domain</numerusform>
            <numerusform>In Ihrer Liste, aus der Datei: %n Domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n check(s),</source>
        <comment>@info first part: checks, reports</comment>
        <translation>
            <numerusform>Neu: %n Prüfung,</numerusform>
            <numerusform>Neu: %n Prüfungen,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s).</source>
        <comment>@info second part</comment>
        <translation>
            <numerusform>%n Bericht.</numerusform>
            <numerusform>%n Berichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <comment>@title</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window, and of what is printed or saved from it.</source>
        <comment>@info</comment>
        <translation>Für das Fenster und für alles, was daraus gedruckt oder gespeichert wird.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>@label</comment>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>@item:inlistbox language</comment>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>One file with everything about your domains: checks, reports, decisions, the report mailbox. Its password is not in it but in your system&apos;s keychain, and the settings of this window are not in it either.</source>
        <comment>@info</comment>
        <translation>Eine Datei mit allem zu Ihren Domains: Prüfungen, Berichte, Entscheidungen, das Postfach für die Berichte. Das Passwort dafür ist nicht darin, sondern liegt im Schlüsselbund Ihres Systems. Auch die Einstellungen dieses Fensters sind nicht darin.</translation>
    </message>
</context>
<context>
    <name>postseal::StartPage</name>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>New here? Practise first</source>
        <comment>@title</comment>
        <translation>Neu hier? Üben Sie zuerst</translation>
    </message>
    <message>
        <source>Open the &amp;practice domains</source>
        <comment>@button</comment>
        <translation>Übu&amp;ngsdomains öffnen</translation>
    </message>
    <message>
        <source>Practice domains</source>
        <comment>@title</comment>
        <translation>Übungsdomains</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <comment>@button</comment>
        <translation>Übung &amp;verlassen</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>@title</comment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Protect the mail of your domain</source>
        <comment>@title</comment>
        <translation>Schützen Sie die E-Mails Ihrer Domain</translation>
    </message>
    <message>
        <source>Your domains</source>
        <comment>@title</comment>
        <translation>Ihre Domains</translation>
    </message>
    <message>
        <source>A small internet inside this window. Nothing that you do here leaves your computer.</source>
        <comment>@info</comment>
        <translation>Ein kleines Internet in diesem Fenster. Nichts, was Sie hier tun, verlässt Ihren Computer.</translation>
    </message>
    <message>
        <source>Mail between servers is encrypted only if nobody interferes. Postseal takes you, step by step, to mail that is encrypted or not delivered at all.</source>
        <comment>@info</comment>
        <translation>E-Mails zwischen Servern sind nur verschlüsselt, wenn niemand eingreift. Postseal führt Sie Schritt für Schritt zu E-Mails, die verschlüsselt oder gar nicht zugestellt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need something from you.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n Domain erfordert Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%n Domains erfordern Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here needs you today.</source>
        <comment>@info</comment>
        <translation>Heute gibt es hier nichts für Sie zu tun.</translation>
    </message>
    <message>
        <source>A new file was begun</source>
        <comment>@title</comment>
        <translation>Eine neue Datei wurde begonnen</translation>
    </message>
    <message>
        <source>The old one is kept as %1.</source>
        <comment>@info</comment>
        <translation>Die alte ist aufbewahrt als %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <comment>@button</comment>
        <translation>Erneut ver&amp;suchen</translation>
    </message>
    <message>
        <source>Set the &amp;file aside and start afresh</source>
        <comment>@button</comment>
        <translation>Datei beiseitelegen und neu an&amp;fangen</translation>
    </message>
    <message>
        <source>%1 was removed from your list.</source>
        <comment>@info</comment>
        <translation>%1 wurde aus Ihrer Liste entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@button</comment>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>Look at any domain. Nothing is kept.</source>
        <comment>@info:tooltip</comment>
        <translation>Eine beliebige Domain ansehen. Es wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Set up a domain</source>
        <comment>@button</comment>
        <translation>Domain &amp;einrichten</translation>
    </message>
    <message>
        <source>Checking only looks: Postseal sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>Das Prüfen sieht nur nach: Postseal sendet keine E-Mails und ändert nichts. Es spricht direkt mit den Servern Ihrer Domain.</translation>
    </message>
    <message>
        <source>Walk the whole way with a pretend domain, or look at pretend mistakes. Nothing on the internet is touched.</source>
        <comment>@info</comment>
        <translation>Gehen Sie den ganzen Weg mit einer erfundenen Domain, oder sehen Sie sich erfundene Fehler an. Im Internet wird nichts angetastet.</translation>
    </message>
    <message>
        <source>These domains exist only inside this window. Choose one to open it. Begin with untouched.example: there Postseal publishes for you.</source>
        <comment>@info</comment>
        <translation>Diese Domains gibt es nur in diesem Fenster. Wählen Sie eine, um sie zu öffnen. Beginnen Sie mit untouched.example: Dort veröffentlicht Postseal für Sie.</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>@status</comment>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>One of your own files is not used</source>
        <comment>@title</comment>
        <translation>Eine Ihrer eigenen Dateien wird nicht verwendet</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>TLS-Berichte</translation>
    </message>
    <message>
        <source>What senders write every day: whether mail to you was encrypted, and what failed. Drop the files or mails onto this window, or choose them.</source>
        <comment>@info</comment>
        <translation>Was Absender täglich schreiben: ob E-Mails an Sie verschlüsselt waren und was fehlgeschlagen ist. Ziehen Sie die Dateien oder E-Mails auf dieses Fenster, oder wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Berichte &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>Berichte &amp;importieren…</translation>
    </message>
    <message>
        <source>Take a &amp;look round</source>
        <comment>@button</comment>
        <translation>R&amp;undgang starten</translation>
    </message>
</context>
<context>
    <name>postseal::StepList</name>
    <message>
        <source>Steps</source>
        <comment>@title</comment>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>postseal::StepPage</name>
    <message numerus="yes">
        <source>And %n more finding(s) of the same or lesser weight.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Und %n weiterer Befund mit gleichem oder geringerem Gewicht.</numerusform>
            <numerusform>Und %n weitere Befunde mit gleichem oder geringerem Gewicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>This step is being looked at.</source>
        <comment>@info</comment>
        <translation>Dieser Schritt wird gerade geprüft.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>You stopped this check. Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Sie haben diese Prüfung angehalten. Drücken Sie „Jetzt prüfen“, um noch einmal nachzusehen.</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what is wrong in another step.</source>
        <comment>@info</comment>
        <translation>Das konnte nicht geprüft werden, weil in einem anderen Schritt etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>There is nothing to say about this step.</source>
        <comment>@info</comment>
        <translation>Zu diesem Schritt gibt es nichts zu sagen.</translation>
    </message>
    <message>
        <source>The record as published</source>
        <comment>@title</comment>
        <translation>Der Eintrag, wie er veröffentlicht ist</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>@title:column</comment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>@title:column</comment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@status</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>the record</source>
        <comment>@label</comment>
        <translation>der Eintrag</translation>
    </message>
    <message>
        <source>The policy file as fetched</source>
        <comment>@title</comment>
        <translation>Die Richtliniendatei, wie sie geladen wurde</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>Text der Richtlinie</translation>
    </message>
    <message>
        <source>How senders read this file</source>
        <comment>@title</comment>
        <translation>Wie Absender diese Datei lesen</translation>
    </message>
    <message>
        <source>Each kind of sender reads a policy in its own way.</source>
        <comment>@info</comment>
        <translation>Jede Art von Absender liest eine Richtlinie auf ihre Weise.</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>@title:column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Because</source>
        <comment>@title:column</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Mail servers and policy entries</source>
        <comment>@title</comment>
        <translation>Mailserver und Richtlinienzeilen</translation>
    </message>
    <message>
        <source>Covered by</source>
        <comment>@title:column</comment>
        <translation>Abgedeckt durch</translation>
    </message>
    <message>
        <source>no entry</source>
        <comment>@status</comment>
        <translation>keine Zeile</translation>
    </message>
</context>
<context>
    <name>postseal::StepShell</name>
    <message>
        <source>Check &amp;now</source>
        <comment>@button</comment>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>@button</comment>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>postseal::TestingPage</name>
    <message>
        <source>%1 of %2 sessions would have been refused at that server. Mail in them waits, and is returned after some days if nothing changes.</source>
        <comment>@info</comment>
        <translation>%1 von %2 Verbindungen wären an diesem Server abgelehnt worden. Die E-Mails darin warten und werden nach einigen Tagen zurückgeschickt, wenn sich nichts ändert.</translation>
    </message>
    <message>
        <source>No session of %1 would have been refused.</source>
        <comment>@info</comment>
        <translation>Von %1 Verbindungen wäre keine abgelehnt worden.</translation>
    </message>
    <message>
        <source>Nothing is refused yet: senders try your policy and report. What they say, and what Postseal sees, tells when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Noch wird nichts abgelehnt: Absender probieren Ihre Richtlinie aus und berichten. Was sie sagen und was Postseal sieht, zeigt, wann Sie gefahrlos auf den Modus enforce umstellen können.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Testing has not begun</source>
        <comment>@title</comment>
        <translation>Der Test hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>Testing is over: your policy is enforced</source>
        <comment>@title</comment>
        <translation>Der Test ist vorbei: Ihre Richtlinie ist in Kraft</translation>
    </message>
    <message>
        <source>Since %1. The list still shows whether everything it rests on is in order.</source>
        <comment>@info date</comment>
        <translation>Seit dem %1. Die Liste zeigt weiterhin, ob alles in Ordnung ist, worauf das beruht.</translation>
    </message>
    <message>
        <source>Your policy is being switched off</source>
        <comment>@title</comment>
        <translation>Ihre Richtlinie wird abgeschaltet</translation>
    </message>
    <message>
        <source>Mode none is published. See “%1”.</source>
        <comment>@info</comment>
        <translation>Modus none ist veröffentlicht. Siehe „%1“.</translation>
    </message>
    <message>
        <source>Ready: you can switch to enforce mode</source>
        <comment>@title</comment>
        <translation>Bereit: Sie können auf den Modus enforce umstellen</translation>
    </message>
    <message>
        <source>The page “%1” takes you through it.</source>
        <comment>@info</comment>
        <translation>Die Seite „%1“ führt Sie hindurch.</translation>
    </message>
    <message>
        <source>No reports in the last 30 days. The first ones come a day or two after testing began.</source>
        <comment>@info</comment>
        <translation>Keine Berichte in den letzten 30 Tagen. Die ersten kommen ein oder zwei Tage nach Beginn des Tests.</translation>
    </message>
    <message>
        <source>%1 encrypted sessions, %2 failed, in the last 30 days. From %3.</source>
        <comment>@info</comment>
        <translation>%1 verschlüsselte Verbindungen, %2 fehlgeschlagen, in den letzten 30 Tagen. Von %3.</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>Was Absender gemeldet haben</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Berichte &amp;ansehen</translation>
    </message>
    <message>
        <source>If you had enforced in these 30 days</source>
        <comment>@title</comment>
        <translation>Mit dem Modus enforce in diesen 30 Tagen</translation>
    </message>
    <message>
        <source>%1 delivered, %2 refused</source>
        <comment>@info</comment>
        <translation>%1 zugestellt, %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1 delivered without a policy</source>
        <comment>@info</comment>
        <translation>%1 ohne Richtlinie zugestellt</translation>
    </message>
    <message>
        <source>%1 decided by DANE</source>
        <comment>@info</comment>
        <translation>%1 durch DANE entschieden</translation>
    </message>
    <message>
        <source>How long to test</source>
        <comment>@title</comment>
        <translation>Wie lange testen</translation>
    </message>
    <message>
        <source>&amp;Test for at least</source>
        <comment>@label</comment>
        <translation>&amp;Mindestens testen</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>Als &amp;Kalender speichern…</translation>
    </message>
    <message>
        <source>The dates of the way to enforce mode, for your calendar program</source>
        <comment>@info:tooltip</comment>
        <translation>Die Termine auf dem Weg zum Modus enforce, für Ihr Kalenderprogramm</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Termine als Kalender speichern</translation>
    </message>
    <message>
        <source>It begins by itself when your policy and its record can be seen.</source>
        <comment>@info</comment>
        <translation>Er beginnt von selbst, wenn Ihre Richtlinie und ihr Eintrag zu sehen sind.</translation>
    </message>
</context>
<context>
    <name>postseal::TlsReportsPage</name>
    <message>
        <source>That is no address that reports can go to. Type a mail address such as tls-reports@example.com, or one that begins with https://.</source>
        <comment>@info</comment>
        <translation>An diese Adresse können keine Berichte gehen. Geben Sie eine E-Mail-Adresse wie tls-reports@example.com ein oder eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Report &amp;address</source>
        <comment>@label</comment>
        <translation>Berichts&amp;adresse</translation>
    </message>
    <message>
        <source>A mailbox of its own is best: large senders write every day. It may be at any domain, and no permission is needed there. Some senders use only the first address.</source>
        <comment>@info</comment>
        <translation>Am besten ist ein eigenes Postfach: Große Absender schreiben jeden Tag. Es darf bei jeder Domain liegen, und dort ist keine Erlaubnis nötig. Manche Absender verwenden nur die erste Adresse.</translation>
    </message>
    <message>
        <source>tls-reports@example.com</source>
        <comment>@placeholder</comment>
        <translation>tls-reports@example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>This address is in the list already.</source>
        <comment>@info</comment>
        <translation>Diese Adresse steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Large senders report every day whether mail to you was encrypted. The reports tell you when it is safe to be strict, so this comes first.</source>
        <comment>@info</comment>
        <translation>Große Absender berichten täglich, ob E-Mails an Sie verschlüsselt waren. Die Berichte zeigen Ihnen, wann Sie gefahrlos streng sein können, deshalb kommt das zuerst.</translation>
    </message>
    <message>
        <source>Where should reports go?</source>
        <comment>@title</comment>
        <translation>Wohin sollen Berichte gehen?</translation>
    </message>
    <message>
        <source>Say where reports should go. You can also do it later.</source>
        <comment>@status</comment>
        <translation>Geben Sie an, wohin Berichte gehen sollen. Das geht auch später.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Fügen Sie den Eintrag hinzu, und geben Sie an, wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>Es ist etwas da, aber Absender können es noch nicht verwenden.</translation>
    </message>
    <message>
        <source>When reports have come</source>
        <comment>@title</comment>
        <translation>Wenn Berichte gekommen sind</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Berichte &amp;ansehen</translation>
    </message>
    <message>
        <source>They arrive in that mailbox from the day after tomorrow on. Take them in here, and Postseal says what they mean. There you can also try with a sample whether the mailbox takes reports, before anybody sends one.</source>
        <comment>@info</comment>
        <translation>Sie treffen ab übermorgen in diesem Postfach ein. Lesen Sie sie hier ein, und Postseal sagt, was sie bedeuten. Dort können Sie auch mit einem Beispiel ausprobieren, ob das Postfach Berichte annimmt, bevor jemand einen schickt.</translation>
    </message>
</context>
<context>
    <name>postseal::TourDialog</name>
    <message>
        <source>What Postseal does</source>
        <comment>@title</comment>
        <translation>Was Postseal macht</translation>
    </message>
    <message>
        <source>It takes your mail domain, step by step, to the point where other mail servers deliver to you encrypted, or not at all. You can stop at any time; everything is saved.</source>
        <comment>@info</comment>
        <translation>Postseal führt Ihre E-Mail-Domain Schritt für Schritt dahin, dass andere Mailserver Ihnen verschlüsselt zustellen oder gar nicht. Sie können jederzeit aufhören; alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Check, or set up</source>
        <comment>@title</comment>
        <translation>Prüfen oder einrichten</translation>
    </message>
    <message>
        <source>Type your domain. “Check” only looks, and keeps nothing. “Set up a domain” begins seven pages: each asks one thing, shows what to copy, and watches until it can be seen.</source>
        <comment>@info</comment>
        <translation>Geben Sie Ihre Domain ein. „Prüfen“ sieht nur nach und speichert nichts. Mit „Domain einrichten“ beginnen sieben Seiten: Jede fragt nach einer Sache, zeigt, was zu kopieren ist, und wartet, bis es zu sehen ist.</translation>
    </message>
    <message>
        <source>First testing, then enforce</source>
        <comment>@title</comment>
        <translation>Erst Modus testing, dann Modus enforce</translation>
    </message>
    <message>
        <source>For about two weeks your policy is only tried, and no mail is held back. Reports of large senders come in, and Postseal says when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Etwa zwei Wochen lang wird Ihre Richtlinie nur ausprobiert, und es werden keine E-Mails zurückgehalten. Berichte großer Absender gehen ein, und Postseal sagt Ihnen, wann Sie gefahrlos auf den Modus enforce umstellen können.</translation>
    </message>
    <message>
        <source>Try without risk</source>
        <comment>@title</comment>
        <translation>Ohne Risiko ausprobieren</translation>
    </message>
    <message>
        <source>Practise with pretend domains: nothing on the internet is touched. F1 opens the help for the page that you are on, and each finding has a way to its repair.</source>
        <comment>@info</comment>
        <translation>Üben Sie mit erfundenen Domains: Im Internet wird nichts angetastet. F1 öffnet die Hilfe zu der Seite, auf der Sie gerade sind, und von jedem Befund führt ein Weg zu seiner Behebung.</translation>
    </message>
    <message>
        <source>A look round – Postseal</source>
        <comment>@title:window</comment>
        <translation>Rundgang – Postseal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>@info page</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>postseal::TrayIcon</name>
    <message>
        <source>Open Postseal</source>
        <comment>@action</comment>
        <translation>Postseal öffnen</translation>
    </message>
    <message>
        <source>Check all domains</source>
        <comment>@action</comment>
        <translation>Alle Domains prüfen</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>@action</comment>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Postseal: %n domain(s) need something from you</source>
        <comment>@info:tooltip</comment>
        <translation>
            <numerusform>Postseal: %n Domain erfordert Ihre Aufmerksamkeit</numerusform>
            <numerusform>Postseal: %n Domains erfordern Ihre Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Postseal: nothing needs you</source>
        <comment>@info:tooltip</comment>
        <translation>Postseal: nichts zu tun</translation>
    </message>
</context>
<context>
    <name>postseal::UpdateDialog</name>
    <message>
        <source>Stays</source>
        <comment>@status</comment>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Goes</source>
        <comment>@status</comment>
        <translation>Fällt weg</translation>
    </message>
    <message>
        <source>Comes</source>
        <comment>@status</comment>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <source>DNS update – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>DNS-Update – %1 – Postseal</translation>
    </message>
    <message>
        <source>Publish at your own name server</source>
        <comment>@title</comment>
        <translation>Auf Ihrem eigenen Nameserver veröffentlichen</translation>
    </message>
    <message>
        <source>For a name server that takes changes signed with a key, such as BIND, Knot DNS or PowerDNS (RFC 2136). You see what would change before anything does.</source>
        <comment>@info</comment>
        <translation>Für einen Nameserver, der mit einem Schlüssel signierte Änderungen annimmt, etwa BIND, Knot DNS oder PowerDNS (RFC 2136). Sie sehen, was sich ändern würde, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>&amp;Primary name server</source>
        <comment>@label</comment>
        <translation>&amp;Primärer Nameserver</translation>
    </message>
    <message>
        <source>The one on which the zone is changed: a name or an address, with “:port” if it is not 53.</source>
        <comment>@info</comment>
        <translation>Der, auf dem die Zone geändert wird: ein Name oder eine Adresse, mit „:Port“, wenn es nicht 53 ist.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>@label</comment>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>The whole key as tsig-keygen writes it, or algorithm:name:secret.</source>
        <comment>@info</comment>
        <translation>Der ganze Schlüssel, wie tsig-keygen ihn schreibt, oder Algorithmus:Name:Geheimnis.</translation>
    </message>
    <message>
        <source>&amp;Open a key file…</source>
        <comment>@button</comment>
        <translation>Schlüsseldatei öff&amp;nen…</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <comment>@button</comment>
        <translation>&amp;Zeigen, was sich ändern würde</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <comment>@button</comment>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <comment>@title:window</comment>
        <translation>Schlüsseldatei öffnen</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <comment>@info</comment>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>This is the key %1, %2.</source>
        <comment>@info name, algorithm</comment>
        <translation>Das ist der Schlüssel %1, %2.</translation>
    </message>
    <message>
        <source>Postseal keeps it until it ends and never stores it.</source>
        <comment>@info</comment>
        <translation>Postseal behält ihn, bis es beendet wird, und speichert ihn nie.</translation>
    </message>
    <message>
        <source>Type the name or the address of the server.</source>
        <comment>@info</comment>
        <translation>Geben Sie den Namen oder die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Looking at the server…</source>
        <comment>@title</comment>
        <translation>Der Server wird abgefragt…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <comment>@title</comment>
        <translation>Wird veröffentlicht…</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The key fits. This would change:</source>
        <comment>@title</comment>
        <translation>Der Schlüssel passt. Das würde sich ändern:</translation>
    </message>
    <message>
        <source>All of it at once, or nothing, and only if nobody has changed these records in the meantime.</source>
        <comment>@info</comment>
        <translation>Alles auf einmal oder nichts, und nur, wenn inzwischen niemand diese Einträge geändert hat.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It is all there already</source>
        <comment>@title</comment>
        <translation>Es ist schon alles da</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>The server took the change and shows it. Postseal now watches the other name servers.</source>
        <comment>@info</comment>
        <translation>Der Server hat die Änderung angenommen und zeigt sie. Postseal beobachtet jetzt die anderen Nameserver.</translation>
    </message>
    <message>
        <source>DNS &amp;update…</source>
        <comment>@button</comment>
        <translation>DNS-&amp;Update…</translation>
    </message>
    <message>
        <source>Publish at a name server of your own, with a key</source>
        <comment>@info:tooltip</comment>
        <translation>Auf einem eigenen Nameserver veröffentlichen, mit einem Schlüssel</translation>
    </message>
    <message>
        <source>The DNS does not answer, so the server&apos;s address is not known.</source>
        <comment>@info</comment>
        <translation>Das DNS antwortet nicht, daher ist die Adresse des Servers nicht bekannt.</translation>
    </message>
    <message>
        <source>That is no name or address of a server, or it has no address in the DNS.</source>
        <comment>@info</comment>
        <translation>Das ist kein Name und keine Adresse eines Servers, oder er hat keine Adresse im DNS.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The server took the change and shows it.</source>
        <comment>@info</comment>
        <translation>Der Server hat die Änderung angenommen und zeigt sie.</translation>
    </message>
</context>
<context>
    <name>postseal::VerificationReport</name>
    <message>
        <source>Whether a policy is in force.</source>
        <comment>@info</comment>
        <translation>Ob eine Richtlinie in Kraft ist.</translation>
    </message>
    <message>
        <source>Mail from senders that keep to MTA-STS: they deliver it over verified TLS to the mail servers in the policy, or not at all.</source>
        <comment>@info</comment>
        <translation>E-Mails von Absendern, die sich an MTA-STS halten: Sie stellen über geprüftes TLS an die Mailserver in der Richtlinie zu oder gar nicht.</translation>
    </message>
    <message>
        <source>Mail is not held back when encryption fails. In testing mode senders deliver it all the same, and only report the failure.</source>
        <comment>@info</comment>
        <translation>E-Mails werden nicht zurückgehalten, wenn die Verschlüsselung fehlschlägt. Im Modus testing stellen Absender sie trotzdem zu und melden nur den Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of the mail servers encrypt, with a certificate that proves whose they are.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n Adresse der Mailserver verschlüsselt, mit einem Zertifikat, das belegt, wem sie gehört.</numerusform>
            <numerusform>%n Adressen der Mailserver verschlüsseln, mit einem Zertifikat, das belegt, wem sie gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>These addresses of the mail servers do not encrypt as they should: %1.</source>
        <comment>@info</comment>
        <translation>Diese Adressen der Mailserver verschlüsseln nicht wie gewünscht: %1.</translation>
    </message>
    <message>
        <source>How these addresses of the mail servers encrypt: %1.</source>
        <comment>@info</comment>
        <translation>Wie diese Adressen der Mailserver verschlüsseln: %1.</translation>
    </message>
    <message>
        <source>Failures stay unseen: no address for TLS reports is published.</source>
        <comment>@info</comment>
        <translation>Fehler bleiben unbemerkt: Es ist keine Adresse für TLS-Berichte veröffentlicht.</translation>
    </message>
    <message>
        <source>Mail from senders that use DANE: the certificates match what DNSSEC vouches for.</source>
        <comment>@info</comment>
        <translation>E-Mails von Absendern, die DANE verwenden: Die Zertifikate entsprechen dem, wofür DNSSEC bürgt.</translation>
    </message>
    <message>
        <source>DANE protects only some of the mail servers.</source>
        <comment>@info</comment>
        <translation>DANE schützt nur einige der Mailserver.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>@info stage, day</comment>
        <translation>%1, seit dem %2</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <comment>@info program, computer</comment>
        <translation>%1 auf dem Computer %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>@label</comment>
        <translation>Domain</translation>
    </message>
    <message>
        <source>In the DNS</source>
        <comment>@label</comment>
        <translation>Im DNS</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>@label</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>@label</comment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Checked by</source>
        <comment>@label</comment>
        <translation>Geprüft mit</translation>
    </message>
    <message>
        <source>Mail servers tested</source>
        <comment>@label</comment>
        <translation>Mailserver getestet</translation>
    </message>
    <message>
        <source>Tested by</source>
        <comment>@label</comment>
        <translation>Getestet mit</translation>
    </message>
    <message>
        <source>Report made</source>
        <comment>@label</comment>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Encrypted mail to %1</source>
        <comment>@title domain</comment>
        <translation>Verschlüsselte E-Mails an %1</translation>
    </message>
    <message>
        <source>Verification report on MTA-STS (RFC 8461) and TLS reports (RFC 8460)</source>
        <comment>@title</comment>
        <translation>Prüfbericht zu MTA-STS (RFC 8461) und TLS-Berichten (RFC 8460)</translation>
    </message>
    <message numerus="yes">
        <source>This check was made %n day(s) before the report. Something else may hold by now.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Diese Prüfung fand %n Tag vor dem Bericht statt. Inzwischen kann etwas anderes gelten.</numerusform>
            <numerusform>Diese Prüfung fand %n Tage vor dem Bericht statt. Inzwischen kann etwas anderes gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made in the practice network. This domain does not exist outside it.</source>
        <comment>@info</comment>
        <translation>Im Übungsnetz erstellt. Außerhalb davon gibt es diese Domain nicht.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <comment>@title</comment>
        <translation>Was geschützt ist</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <comment>@title</comment>
        <translation>Was nicht geschützt ist</translation>
    </message>
    <message>
        <source>What could not be found out</source>
        <comment>@title</comment>
        <translation>Was sich nicht feststellen ließ</translation>
    </message>
    <message>
        <source>What happens to mail</source>
        <comment>@title</comment>
        <translation>Was mit E-Mails geschieht</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Preference</source>
        <comment>@title:column</comment>
        <translation>Präferenz</translation>
    </message>
    <message>
        <source>Line of the policy</source>
        <comment>@title:column</comment>
        <translation>Richtlinienzeile</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>If enforced today</source>
        <comment>@title:column</comment>
        <translation>Mit Modus enforce heute</translation>
    </message>
    <message>
        <source>How each address encrypts</source>
        <comment>@title</comment>
        <translation>Wie jede Adresse verschlüsselt</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>@title:column</comment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate by</source>
        <comment>@title:column</comment>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>@title:column</comment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>The check, step by step</source>
        <comment>@title</comment>
        <translation>Die Prüfung, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <comment>@title</comment>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>@title:column</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Another check could test them, at another time or from another place:</source>
        <comment>@info</comment>
        <translation>Eine weitere Prüfung könnte sie testen, zu einer anderen Zeit oder von einem anderen Ort aus:</translation>
    </message>
    <message>
        <source>The mail servers</source>
        <comment>@title</comment>
        <translation>Die Mailserver</translation>
    </message>
    <message>
        <source>As seen on %1.</source>
        <comment>@info time</comment>
        <translation>Wie am %1 gesehen.</translation>
    </message>
    <message>
        <source>What a sender that keeps to MTA-STS does with mail for each of them.</source>
        <comment>@info</comment>
        <translation>Was ein Absender, der sich an MTA-STS hält, bei jedem davon mit E-Mails tut.</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>@label</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>@label</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>@info</comment>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <comment>@label</comment>
        <translation>SHA-256 der Belege</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <comment>@info</comment>
        <translation>Es kam nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are in the evidence.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n weitere Zeile steht in den Belegen.</numerusform>
            <numerusform>%n weitere Zeilen stehen in den Belegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>@title</comment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>This check</source>
        <comment>@title</comment>
        <translation>Diese Prüfung</translation>
    </message>
    <message>
        <source>The check of the mail servers</source>
        <comment>@title</comment>
        <translation>Die Prüfung der Mailserver</translation>
    </message>
    <message>
        <source>Proof: the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Nachweis: die Prüfung der Mailserver</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>@label</comment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Senders keep it for</source>
        <comment>@label</comment>
        <translation>Speicherdauer bei Absendern</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@label</comment>
        <translation>ID des Eintrags</translation>
    </message>
    <message>
        <source>Seen from</source>
        <comment>@label</comment>
        <translation>Gesehen ab</translation>
    </message>
    <message>
        <source>Seen until</source>
        <comment>@label</comment>
        <translation>Gesehen bis</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>@title:column</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How</source>
        <comment>@title:column</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>As it is published</source>
        <comment>@title</comment>
        <translation>Wie sie veröffentlicht ist</translation>
    </message>
    <message>
        <source>Neither policy nor records were seen.</source>
        <comment>@info</comment>
        <translation>Weder Richtlinie noch Einträge waren zu sehen.</translation>
    </message>
    <message>
        <source>Records in the DNS</source>
        <comment>@label</comment>
        <translation>Einträge im DNS</translation>
    </message>
    <message>
        <source>What enforce mode rests on</source>
        <comment>@title</comment>
        <translation>Worauf der Modus enforce beruht</translation>
    </message>
    <message>
        <source>Overruled on %1: %2</source>
        <comment>@info day, reason</comment>
        <translation>Ausgesetzt am %1: %2</translation>
    </message>
    <message>
        <source>What to do next</source>
        <comment>@title</comment>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <comment>@title</comment>
        <translation>Was geschehen ist, das Neueste zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <comment>@title:column</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <comment>@title:column</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@title:column</comment>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not printed.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n früheres Ereignis ist nicht gedruckt.</numerusform>
            <numerusform>%n frühere Ereignisse sind nicht gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Wer berichtet hat</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@title:column</comment>
        <translation>Verschlüsselte Verbindungen</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@title:column</comment>
        <translation>Fehlgeschlagene Verbindungen</translation>
    </message>
    <message>
        <source>Signature of the reports</source>
        <comment>@title:column</comment>
        <translation>Signatur der Berichte</translation>
    </message>
    <message>
        <source>some mail server</source>
        <comment>@info</comment>
        <translation>einem Mailserver</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1, told by %2, last on %3</source>
        <comment>@info server, senders, day</comment>
        <translation>Bei %1, laut %2, zuletzt am %3</translation>
    </message>
    <message>
        <source>If it had been enforced in these days</source>
        <comment>@title</comment>
        <translation>Mit dem Modus enforce in diesen Tagen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>@label sessions</comment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>@label sessions</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Delivered without a policy</source>
        <comment>@label sessions</comment>
        <translation>Ohne Richtlinie zugestellt</translation>
    </message>
    <message>
        <source>Decided by DANE</source>
        <comment>@label sessions</comment>
        <translation>Durch DANE entschieden</translation>
    </message>
    <message>
        <source>No report came in. The last one was of %1.</source>
        <comment>@info</comment>
        <translation>Es ging kein Bericht ein. Der letzte war vom %1.</translation>
    </message>
    <message>
        <source>No report came in.</source>
        <comment>@info</comment>
        <translation>Es ging kein Bericht ein.</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>@label</comment>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Senders</source>
        <comment>@label</comment>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@label</comment>
        <translation>Verschlüsselte Verbindungen</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@label</comment>
        <translation>Fehlgeschlagene Verbindungen</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>What failed</source>
        <comment>@title</comment>
        <translation>Was fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>@title domain</comment>
        <translation>Prüfbericht: %1</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>@info program, day</comment>
        <translation>%1, erstellt am %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>@info</comment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Evidence of the check</source>
        <comment>@title</comment>
        <translation>Belege der Prüfung</translation>
    </message>
    <message>
        <source>Evidence of the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Belege der Prüfung der Mailserver</translation>
    </message>
    <message>
        <source>A sender that has seen the policy keeps to it for %1, even if somebody hides it meanwhile.</source>
        <comment>@info span</comment>
        <translation>Ein Absender, der die Richtlinie gesehen hat, hält sich für diese Dauer daran, auch wenn jemand sie inzwischen verbirgt: %1.</translation>
    </message>
    <message>
        <source>What senders reported in the last 30 days</source>
        <comment>@title</comment>
        <translation>Was Absender in den letzten 30 Tagen gemeldet haben</translation>
    </message>
    <message>
        <source>There is no policy that senders could use: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>Es gibt keine Richtlinie, die Absender verwenden könnten: Kein Absender, der dies zum ersten Mal sieht, besteht auf Verschlüsselung.</translation>
    </message>
    <message>
        <source>The policy switches MTA-STS off: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>Die Richtlinie schaltet MTA-STS ab: Kein Absender, der dies zum ersten Mal sieht, besteht auf Verschlüsselung.</translation>
    </message>
    <message>
        <source>Senders that have seen the earlier policy may keep to it until %1, and hold mail back when encryption fails.</source>
        <comment>@info day</comment>
        <translation>Absender, die die frühere Richtlinie gesehen haben, halten sich womöglich bis zum %1 daran und halten E-Mails zurück, wenn die Verschlüsselung scheitert.</translation>
    </message>
    <message>
        <source>These mail servers are not in the policy; under enforce mode senders pass them over: %1.</source>
        <comment>@info</comment>
        <translation>Diese Mailserver stehen nicht in der Richtlinie; im Modus enforce übergehen Absender sie: %1.</translation>
    </message>
    <message>
        <source>How the mail servers encrypt.</source>
        <comment>@info</comment>
        <translation>Wie die Mailserver verschlüsseln.</translation>
    </message>
    <message numerus="yes">
        <source>How %n more mail server(s) or addresses encrypt: there are too many to test all.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Wie %n weiterer Mailserver oder eine weitere Adresse verschlüsselt: Es sind zu viele, um alle zu testen.</numerusform>
            <numerusform>Wie %n weitere Mailserver oder Adressen verschlüsseln: Es sind zu viele, um alle zu testen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders that make TLS reports are asked to send them to %1.</source>
        <comment>@info</comment>
        <translation>Absender, die TLS-Berichte erstellen, sind gebeten, sie hierhin zu schicken: %1.</translation>
    </message>
    <message>
        <source>Whether senders are asked to report failures.</source>
        <comment>@info</comment>
        <translation>Ob Absender gebeten sind, Fehler zu melden.</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back from some or all of the mail servers: see “%1”.</source>
        <comment>@info step</comment>
        <translation>Absender, die DANE verwenden, halten E-Mails für einige oder alle Mailserver zurück: siehe „%1“.</translation>
    </message>
    <message>
        <source>Whether DANE protects the mail servers.</source>
        <comment>@info</comment>
        <translation>Ob DANE die Mailserver schützt.</translation>
    </message>
    <message>
        <source>Mail from senders that know neither MTA-STS nor DANE: they may deliver with or without encryption.</source>
        <comment>@info</comment>
        <translation>E-Mails von Absendern, die weder MTA-STS noch DANE kennen: Sie können mit oder ohne Verschlüsselung zustellen.</translation>
    </message>
    <message>
        <source>The first mail of a sender that has not seen the policy yet: who falsifies the DNS answers that it gets can hide the policy from it.</source>
        <comment>@info</comment>
        <translation>Die erste E-Mail eines Absenders, der die Richtlinie noch nicht gesehen hat: Wer die DNS-Antworten fälscht, die er bekommt, kann sie vor ihm verbergen.</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <comment>@info stage</comment>
        <translation>ließ sich nicht feststellen</translation>
    </message>
    <message>
        <source>This check was stopped before it was complete.</source>
        <comment>@info</comment>
        <translation>Diese Prüfung wurde angehalten, bevor sie vollständig war.</translation>
    </message>
    <message>
        <source>What is in place</source>
        <comment>@title</comment>
        <translation>Was vorhanden ist</translation>
    </message>
    <message>
        <source>This report is about mail on its way to the domain: not about mail that the domain sends, where the receivers&apos; policies decide, and not about how mail is stored and read.</source>
        <comment>@info</comment>
        <translation>Dieser Bericht handelt von E-Mails auf dem Weg zur Domain: nicht von E-Mails, die die Domain verschickt, denn dort entscheiden die Richtlinien der Empfänger, und nicht davon, wie E-Mails gespeichert und gelesen werden.</translation>
    </message>
    <message>
        <source>Judged for</source>
        <comment>@label</comment>
        <translation>Beurteilt zum Stand</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>@label</comment>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>@info</comment>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Everything that the check saw is kept in one file, its evidence; a PDF of this report has it attached. Who has the file can have it judged again without any network: postseal-cli evidence verify FILE. The same version of Postseal, trusting the same roots, comes to the verdict of this report. The same SHA-256 means: not a byte was changed.</source>
        <comment>@info</comment>
        <translation>Alles, was die Prüfung gesehen hat, ist in einer Datei aufbewahrt, ihren Belegen; ein PDF dieses Berichts hat sie im Anhang. Wer die Datei hat, kann sie ganz ohne Netzwerk neu beurteilen lassen: postseal-cli evidence verify DATEI. Dieselbe Version von Postseal mit denselben vertrauenswürdigen Wurzelzertifikaten kommt zum Urteil dieses Berichts. Derselbe SHA-256 bedeutet: Kein Byte wurde verändert.</translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@title</comment>
        <translation>Verbindungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>These mail servers have no address: %1.</source>
        <comment>@info</comment>
        <translation>Diese Mailserver haben keine Adresse: %1.</translation>
    </message>
</context>
<context>
    <name>postseal::WatchBox</name>
    <message>
        <source>is asked when your name servers have it</source>
        <comment>@status</comment>
        <translation>wird gefragt, wenn Ihre Nameserver ihn haben</translation>
    </message>
    <message>
        <source>is being asked</source>
        <comment>@status</comment>
        <translation>wird gerade gefragt</translation>
    </message>
    <message>
        <source>points to another name</source>
        <comment>@status</comment>
        <translation>verweist auf einen anderen Namen</translation>
    </message>
    <message>
        <source>still remembers %1</source>
        <comment>@status</comment>
        <translation>merkt sich noch %1</translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>@status</comment>
        <translation>sagt %1</translation>
    </message>
    <message>
        <source>still remembers “no such record”</source>
        <comment>@status</comment>
        <translation>merkt sich noch „kein solcher Eintrag“</translation>
    </message>
    <message>
        <source>does not have it yet</source>
        <comment>@status</comment>
        <translation>hat ihn noch nicht</translation>
    </message>
    <message>
        <source>does not answer from here</source>
        <comment>@status</comment>
        <translation>antwortet von hier aus nicht</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <comment>@status time</comment>
        <translation>gesehen um %1</translation>
    </message>
    <message>
        <source>forgets it in %1</source>
        <comment>@status time left</comment>
        <translation>vergisst ihn in %1</translation>
    </message>
    <message>
        <source>Your DNS resolver</source>
        <comment>@label</comment>
        <translation>Ihr DNS-Resolver</translation>
    </message>
    <message>
        <source>Also ask p&amp;ublic DNS resolvers</source>
        <comment>@option:check</comment>
        <translation>Auch öffentliche DNS-Resolver fra&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Publish it for me</source>
        <comment>@button</comment>
        <translation>Für &amp;mich veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;I have published it</source>
        <comment>@button</comment>
        <translation>&amp;Ich habe es veröffentlicht</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <comment>@title date</comment>
        <translation>Übergeben am %1</translation>
    </message>
    <message>
        <source>Stop looking: I have not published it &amp;yet</source>
        <comment>@button</comment>
        <translation>Nicht mehr nachsehen: Ich habe es noch nicht &amp;veröffentlicht</translation>
    </message>
</context>
<context>
    <name>postseal::Wizard</name>
    <message>
        <source>Domain</source>
        <comment>@title</comment>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <comment>@title</comment>
        <translation>Ihre Mailserver</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>TLS-Berichte</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>@title</comment>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Host the policy</source>
        <comment>@title</comment>
        <translation>Richtlinie bereitstellen</translation>
    </message>
    <message>
        <source>Publish the record</source>
        <comment>@title</comment>
        <translation>Eintrag veröffentlichen</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@title</comment>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>@status</comment>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not visible yet</source>
        <comment>@status</comment>
        <translation>Noch nicht zu sehen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>When you have done it</source>
        <comment>@title</comment>
        <translation>Wenn Sie es erledigt haben</translation>
    </message>
    <message>
        <source>Watching for it</source>
        <comment>@title</comment>
        <translation>Postseal hält danach Ausschau</translation>
    </message>
    <message>
        <source>What is published is not what you chose here</source>
        <comment>@title</comment>
        <translation>Veröffentlicht ist nicht, was Sie hier gewählt haben</translation>
    </message>
    <message>
        <source>Something is there, but it cannot be used yet</source>
        <comment>@title</comment>
        <translation>Es ist etwas da, aber noch nicht verwendbar</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Then Postseal looks at the web server as senders do, again and again, until everything is right.</source>
        <comment>@info</comment>
        <translation>Dann sieht Postseal auf dem Webserver nach, wie Absender es tun, immer wieder, bis alles stimmt.</translation>
    </message>
    <message>
        <source>Then Postseal asks your name servers by itself, again and again, until they have it.</source>
        <comment>@info</comment>
        <translation>Dann fragt Postseal von selbst Ihre Nameserver, immer wieder, bis sie ihn haben.</translation>
    </message>
    <message>
        <source>Postseal keeps looking. You can go on, or close the program and come back.</source>
        <comment>@info</comment>
        <translation>Postseal sieht weiter nach. Sie können fortfahren oder das Programm schließen und später wiederkommen.</translation>
    </message>
    <message>
        <source>Your own name servers first, then what the rest of the world still remembers. You can go on meanwhile.</source>
        <comment>@info</comment>
        <translation>Zuerst Ihre eigenen Nameserver, dann, was der Rest der Welt sich noch merkt. Sie können inzwischen fortfahren.</translation>
    </message>
    <message>
        <source>Publish it again as shown here. Until then senders use what is there.</source>
        <comment>@info</comment>
        <translation>Veröffentlichen Sie es noch einmal, wie hier gezeigt. Bis dahin verwenden Absender, was da ist.</translation>
    </message>
    <message>
        <source>See above what is wrong and what to do. Postseal keeps looking.</source>
        <comment>@info</comment>
        <translation>Oben steht, was nicht stimmt und was zu tun ist. Postseal sieht weiter nach.</translation>
    </message>
    <message>
        <source>Your name servers have it. Some DNS resolvers still remember an older answer; you need not wait for them.</source>
        <comment>@info</comment>
        <translation>Ihre Nameserver haben ihn. Einige DNS-Resolver merken sich noch eine ältere Antwort; auf sie brauchen Sie nicht zu warten.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@info</comment>
        <translation>Absender können Ihre Richtlinie laden.</translation>
    </message>
    <message>
        <source>Your name servers have it.</source>
        <comment>@info</comment>
        <translation>Ihre Nameserver haben ihn.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label of a light</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Web server</source>
        <comment>@label of a light</comment>
        <translation>Webserver</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label of a light</comment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>@label of a light</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label of a light</comment>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>is good, but not the policy that you chose here</source>
        <comment>@status</comment>
        <translation>ist gut, aber nicht die hier gewählte Richtlinie</translation>
    </message>
    <message>
        <source>is not in DNS yet</source>
        <comment>@status</comment>
        <translation>ist noch nicht im DNS</translation>
    </message>
    <message>
        <source>comes after that</source>
        <comment>@status</comment>
        <translation>kommt danach</translation>
    </message>
    <message>
        <source>leads to an address</source>
        <comment>@status</comment>
        <translation>führt zu einer Adresse</translation>
    </message>
    <message>
        <source>answers on port 443</source>
        <comment>@status</comment>
        <translation>antwortet auf Port 443</translation>
    </message>
    <message>
        <source>is for this name, trusted and valid</source>
        <comment>@status</comment>
        <translation>gilt für diesen Namen, vertrauenswürdig und gültig</translation>
    </message>
    <message>
        <source>comes directly and as plain text</source>
        <comment>@status</comment>
        <translation>kommt direkt und als reiner Text</translation>
    </message>
    <message>
        <source>is the policy that you chose</source>
        <comment>@status</comment>
        <translation>ist die von Ihnen gewählte Richtlinie</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>@info time</comment>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing period</source>
        <comment>@title</comment>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>Enforce</source>
        <comment>@title</comment>
        <translation>Modus enforce</translation>
    </message>
    <message>
        <source>History</source>
        <comment>@title</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>@status</comment>
        <translation>Im Gange</translation>
    </message>
</context>
<context>
    <name>postseal::WizardPage</name>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>%1 wird geprüft.</translation>
    </message>
    <message>
        <source>This step is still to do.</source>
        <comment>@status</comment>
        <translation>Dieser Schritt ist noch zu tun.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <comment>@status</comment>
        <translation>Noch wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Not visible yet. Postseal keeps looking; you can go on.</source>
        <comment>@status</comment>
        <translation>Noch nicht zu sehen. Postseal sieht weiter nach; Sie können fortfahren.</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <comment>@status</comment>
        <translation>Dieser Schritt ist erledigt.</translation>
    </message>
    <message>
        <source>Nothing is broken here. Some points deserve a look.</source>
        <comment>@status</comment>
        <translation>Hier gibt es keine Fehler. Einige Punkte verdienen einen Blick.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <comment>@status</comment>
        <translation>Hier stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Not everything could be found out from here.</source>
        <comment>@status</comment>
        <translation>Nicht alles ließ sich von hier aus feststellen.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <comment>@info date and time</comment>
        <translation>Geprüft am %1.</translation>
    </message>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Alles anzeigen, was zu sehen war</translation>
    </message>
    <message>
        <source>Your domain is being looked at</source>
        <comment>@title</comment>
        <translation>Ihre Domain wird geprüft</translation>
    </message>
    <message>
        <source>Everything is asked at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Alles wird gleichzeitig gefragt. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>You stopped this check</source>
        <comment>@title</comment>
        <translation>Sie haben diese Prüfung angehalten</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Drücken Sie „Jetzt prüfen“, um noch einmal nachzusehen.</translation>
    </message>
    <message>
        <source>This takes its days.</source>
        <comment>@status</comment>
        <translation>Das dauert einige Tage.</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@button step</comment>
        <translation>Weiter mit „%1“</translation>
    </message>
</context>
<context>
    <name>postseal::WizardView</name>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>@button</comment>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <comment>@info</comment>
        <translation>DNS bei %1</translation>
    </message>
    <message>
        <source>A new domain</source>
        <comment>@title</comment>
        <translation>Eine neue Domain</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <comment>@status</comment>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>@status</comment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <comment>@status</comment>
        <translation>Nicht gespeichert.</translation>
    </message>
</context>
</TS>
