<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Concern</name>
    <message>
        <source>No policy can be used, and senders may keep the old one until %1</source>
        <translation>Er is geen bruikbaar beleid, en verzenders kunnen het oude bewaren tot %1</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>Beleid of record is niet in orde</translation>
    </message>
    <message>
        <source>Not in the policy: %1</source>
        <translation>Niet in het beleid: %1</translation>
    </message>
    <message>
        <source>Does not encrypt as it should: %1</source>
        <translation>Versleutelt niet zoals het hoort: %1</translation>
    </message>
    <message>
        <source>“%1” since %2, and nobody decided so here</source>
        <translation>“%1” sinds %2, en dat is hier door niemand besloten</translation>
    </message>
    <message>
        <source>Another policy since %1, not made here</source>
        <translation>Een ander beleid sinds %1, niet hier gemaakt</translation>
    </message>
    <message>
        <source>Senders report failures</source>
        <translation>Verzenders melden fouten</translation>
    </message>
    <message>
        <source>The certificate ends soon: %1</source>
        <translation>Het certificaat verloopt binnenkort: %1</translation>
    </message>
    <message>
        <source>No report has come in since %1</source>
        <translation>Geen rapport meer ontvangen sinds %1</translation>
    </message>
    <message>
        <source>Does not report any more: %1</source>
        <translation>Stuurt geen rapporten meer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
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
        <translation>Test van een mailserver</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Beleidsbestand</translation>
    </message>
    <message>
        <source>Report mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Postvak voor rapporten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@item of a list of names</comment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom Postseal has connected to since it was started</source>
        <comment>@title</comment>
        <translation>Met wie Postseal sinds de start verbinding heeft gemaakt</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <comment>@info</comment>
        <translation>Nog met niemand.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>@title:column of connections</comment>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>To</source>
        <comment>@title:column of connections</comment>
        <translation>Naar</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@title:column of connections</comment>
        <translation>Betreft</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title:column of connections</comment>
        <translation>Aantal keer</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>@title:column of connections</comment>
        <translation>Laatste keer</translation>
    </message>
    <message>
        <source>Sign-in to the mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Aanmelding bij het postvak</translation>
    </message>
</context>
<context>
    <name>Domains</name>
    <message>
        <source>Type your mail domain, for example example.com.</source>
        <translation>Typ uw e-maildomein, bijvoorbeeld example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Type the part of your mail address after the @ sign, for example example.com.</source>
        <translation>“%1” is geen domein. Typ het deel van uw e-mailadres na het @-teken, bijvoorbeeld example.com.</translation>
    </message>
    <message>
        <source>“%1” is only one part of a domain. Type the whole domain, for example example.com.</source>
        <translation>“%1” is maar één deel van een domein. Typ het hele domein, bijvoorbeeld example.com.</translation>
    </message>
    <message>
        <source>“%1” is an IP address. Type the part of your mail address after the @ sign instead.</source>
        <translation>“%1” is een IP-adres. Typ in plaats daarvan het deel van uw e-mailadres na het @-teken.</translation>
    </message>
    <message>
        <source>“%1” is too long for a domain. Type your domain without anything else.</source>
        <translation>“%1” is te lang voor een domein. Typ alleen uw domein, zonder iets anders.</translation>
    </message>
    <message>
        <source>Under “%1” anybody can have a domain, so it is not yours alone. Add your own name in front of it.</source>
        <translation>Onder “%1” kan iedereen een domein hebben, dus het is niet van u alleen. Zet uw eigen naam ervoor.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 could not be tested to the end</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>%1 kon niet tot het einde worden getest</translation>
    </message>
    <message>
        <source>The time for this check ran out first. Nothing is known to be wrong.</source>
        <translation>De tijd voor deze controle was eerder om. Voor zover bekend is er niets mis.</translation>
    </message>
    <message>
        <source>Check again. With “--timeout 60” the check may take longer.</source>
        <translation>Controleer opnieuw. Met “--timeout 60” mag de controle langer duren.</translation>
    </message>
    <message>
        <source>The policy covers every mail server of %1</source>
        <extracomment>coverage.good (%1: domain, %2: count)</extracomment>
        <translation>Het beleid dekt alle mailservers van %1</translation>
    </message>
    <message numerus="yes">
        <source>It fits the %n mail server(s) that DNS names for your domain.</source>
        <translation>
            <numerusform>Het past bij de %n mailserver die de DNS voor uw domein noemt.</numerusform>
            <numerusform>Het past bij de %n mailservers die de DNS voor uw domein noemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy does not cover the mail server %1</source>
        <extracomment>coverage.mx-not-covered (%1: host, %2: entries)</extracomment>
        <translation>Het beleid dekt de mailserver %1 niet</translation>
    </message>
    <message>
        <source>The policy lists only: %2. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Het beleid noemt alleen: %2. In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders deze server niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>Add the line “mx: %1” to the policy file. Then change the id of the policy record.</source>
        <translation>Voeg de regel “mx: %1” toe aan het beleidsbestand. Wijzig daarna de id van het beleidsrecord.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1</source>
        <extracomment>coverage.wildcard-too-deep (%1: host, %2: entry)</extracomment>
        <translation>De beleidsregel “%2” dekt de mailserver %1 niet</translation>
    </message>
    <message>
        <source>The star stands for exactly one part of a name, and this name has more (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Het sterretje staat voor precies één deel van een naam, en deze naam heeft er meer (wildcard). In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders deze server niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1 itself</source>
        <extracomment>coverage.wildcard-apex (%1: host, %2: entry)</extracomment>
        <translation>De beleidsregel “%2” dekt de mailserver %1 zelf niet</translation>
    </message>
    <message>
        <source>The star stands for exactly one more part in front of the name (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Het sterretje staat voor precies één extra deel vóór de naam (wildcard). In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders deze server niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>No mail server of yours fits the policy line “%1”</source>
        <extracomment>coverage.entry-unused (%1: entry)</extracomment>
        <translation>Geen van uw mailservers past bij de beleidsregel “%1”</translation>
    </message>
    <message>
        <source>This does no harm. It is even right while you prepare a move to a new mail provider.</source>
        <translation>Dit kan geen kwaad. Het is zelfs goed zo als u een overstap naar een nieuwe e-mailprovider voorbereidt.</translation>
    </message>
    <message>
        <source>Remove the line if you no longer use such a server. Then change the id of the policy record.</source>
        <translation>Verwijder de regel als u zo’n server niet meer gebruikt. Wijzig daarna de id van het beleidsrecord.</translation>
    </message>
    <message>
        <source>The policy covers none of the mail servers of %1</source>
        <extracomment>coverage.none-match (%1: domain)</extracomment>
        <translation>Het beleid dekt geen enkele mailserver van %1</translation>
    </message>
    <message>
        <source>In testing mode mail still arrives. In enforce mode senders that follow MTA-STS could not deliver to you at all. Their mail would wait and be returned after some days.</source>
        <translation>In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders die MTA-STS volgen, helemaal niets bij u kunnen bezorgen. Hun e-mail zou blijven wachten en na enkele dagen worden teruggestuurd.</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1</source>
        <extracomment>mode.none (%1: domain)</extracomment>
        <translation>MTA-STS is uitgeschakeld voor %1</translation>
    </message>
    <message>
        <source>The policy itself says so (mode none). Senders deliver mail to you without its protection.</source>
        <translation>Dat staat in het beleid zelf (modus none). Verzenders bezorgen e-mail bij u zonder de bescherming van MTA-STS.</translation>
    </message>
    <message>
        <source>To use MTA-STS, publish a policy in testing mode first.</source>
        <translation>Wilt u MTA-STS gebruiken, publiceer dan eerst een beleid in de modus testing.</translation>
    </message>
    <message>
        <source>MTA-STS is being tried out for %1</source>
        <extracomment>mode.testing (%1: domain)</extracomment>
        <translation>MTA-STS wordt uitgeprobeerd voor %1</translation>
    </message>
    <message>
        <source>Senders deliver mail in any case, and report problems if you ask for reports (testing mode). So mail to you is not protected yet.</source>
        <translation>Verzenders bezorgen e-mail in elk geval en melden problemen als u om rapporten vraagt (modus testing). Uw inkomende e-mail is dus nog niet beschermd.</translation>
    </message>
    <message>
        <source>Read the TLS reports for at least two weeks. When they show no problems, change the mode to enforce and give the policy record a new id.</source>
        <translation>Lees de TLS-rapporten minstens twee weken. Zijn er geen problemen te zien, zet de modus dan op enforce en geef het beleidsrecord een nieuwe id.</translation>
    </message>
    <message>
        <source>MTA-STS is in force for %1</source>
        <extracomment>mode.enforce (%1: domain)</extracomment>
        <translation>MTA-STS is van kracht voor %1</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver to you only over encrypted connections, to servers with a good certificate (enforce mode).</source>
        <translation>Verzenders die MTA-STS kennen, bezorgen alleen via versleutelde verbindingen bij u, aan servers met een goed certificaat (modus enforce).</translation>
    </message>
    <message>
        <source>%1 has not reached the mode that you asked for</source>
        <extracomment>mode.not-as-required (%1: domain, %2: mode, %3: required)</extracomment>
        <translation>%1 heeft de modus waarom u vroeg nog niet bereikt</translation>
    </message>
    <message>
        <source>The mode is %2. You asked for %3.</source>
        <translation>De modus is %2. U vroeg om %3.</translation>
    </message>
    <message>
        <source>Mend the other points first. Then change the mode in the policy file, and give the policy record a new id.</source>
        <translation>Verhelp eerst de andere punten. Wijzig daarna de modus in het beleidsbestand en geef het beleidsrecord een nieuwe id.</translation>
    </message>
    <message>
        <source>%1 does not use DANE</source>
        <extracomment>dane.absent (%1: domain)</extracomment>
        <translation>%1 gebruikt geen DANE</translation>
    </message>
    <message>
        <source>DANE is another way to protect incoming mail, and needs signed DNS (DNSSEC). MTA-STS works without it.</source>
        <translation>DANE is een andere manier om inkomende e-mail te beschermen en vereist ondertekende DNS (DNSSEC). MTA-STS werkt ook zonder.</translation>
    </message>
    <message>
        <source>The DANE record of %1 fits its certificate</source>
        <extracomment>dane.good (%1: host, %2: record)</extracomment>
        <translation>Het DANE-record van %1 past bij het certificaat</translation>
    </message>
    <message>
        <source>Senders that know DANE deliver to this server over protected connections. This record fits: %2.</source>
        <translation>Verzenders die DANE kennen, bezorgen via beschermde verbindingen bij deze server. Dit record past: %2.</translation>
    </message>
    <message>
        <source>The DANE record of %1 does not fit its certificate</source>
        <extracomment>dane.mismatch (%1: host, %2: address)</extracomment>
        <translation>Het DANE-record van %1 past niet bij het certificaat</translation>
    </message>
    <message>
        <source>The server at %2 shows another certificate than DNS announces (TLSA record). Senders that know DANE do not deliver to it, whatever your MTA-STS mode is.</source>
        <translation>De server op %2 toont een ander certificaat dan in de DNS is aangekondigd (TLSA-record). Verzenders die DANE kennen, bezorgen niet bij deze server, wat uw MTA-STS-modus ook is.</translation>
    </message>
    <message>
        <source>Publish a record for the present certificate now. Next time, publish the new record before you change the certificate.</source>
        <translation>Publiceer nu een record voor het huidige certificaat. Publiceer de volgende keer het nieuwe record vóór u het certificaat vervangt.</translation>
    </message>
    <message>
        <source>The certificate of %1 fits its DANE record, but is for a different name</source>
        <extracomment>dane.name-mismatch (%1: host, %2: address)</extracomment>
        <translation>Het certificaat van %1 past bij het DANE-record, maar is voor een andere naam</translation>
    </message>
    <message>
        <source>The record names a certificate authority, so the name must fit as well (usage 2). Senders that know DANE do not deliver to the server at %2.</source>
        <translation>Het record noemt een certificeringsinstantie, dus ook de naam moet kloppen (gebruik 2). Verzenders die DANE kennen, bezorgen niet bij de server op %2.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1, or publish a record for exactly this certificate.</source>
        <translation>Vraag uw e-mailprovider om een certificaat met de naam %1, of publiceer een record voor precies dit certificaat.</translation>
    </message>
    <message>
        <source>A DANE record of %1 cannot be used for mail</source>
        <extracomment>dane.unusable (%1: host, %2: record)</extracomment>
        <translation>Een DANE-record van %1 is niet bruikbaar voor e-mail</translation>
    </message>
    <message>
        <source>Senders pass over this record: %2. For mail only the kinds that begin with 2 or 3 count (certificate usage).</source>
        <translation>Verzenders negeren dit record: %2. Voor e-mail tellen alleen de soorten die met 2 of 3 beginnen (certificaatgebruik).</translation>
    </message>
    <message>
        <source>Publish a record of the kind “3 1 1” instead, or remove this one.</source>
        <translation>Publiceer in plaats daarvan een record van de soort “3 1 1”, of verwijder dit record.</translation>
    </message>
    <message>
        <source>The DANE record of %1 has no effect</source>
        <extracomment>dane.unsigned (%1: host)</extracomment>
        <translation>Het DANE-record van %1 heeft geen effect</translation>
    </message>
    <message>
        <source>The DNS for this server is not signed (DNSSEC). Senders pass over the record. It does no harm.</source>
        <translation>De DNS van deze server is niet ondertekend (DNSSEC). Verzenders negeren het record. Het kan geen kwaad.</translation>
    </message>
    <message>
        <source>Sign the DNS of that domain, or remove the record.</source>
        <translation>Onderteken de DNS van dat domein, of verwijder het record.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be compared with a certificate</source>
        <extracomment>dane.not-tested (%1: host)</extracomment>
        <translation>Het DANE-record van %1 kon niet met een certificaat worden vergeleken</translation>
    </message>
    <message>
        <source>No certificate of this server could be seen from here. Nothing is known to be wrong with the record.</source>
        <translation>Vanaf hier was geen certificaat van deze server te zien. Voor zover bekend is er niets mis met het record.</translation>
    </message>
    <message>
        <source>Check again when the server can be reached. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Controleer opnieuw als de server bereikbaar is. U kunt “postseal-cli check” met uw domein ook uitvoeren op een server elders.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be looked up</source>
        <extracomment>dane.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>Het DANE-record van %1 kon niet worden opgevraagd</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Senders that know DANE may hold mail back while this question has no proper answer.</source>
        <translation>Het antwoord van de DNS was: %2. Verzenders die DANE kennen, kunnen e-mail vasthouden zolang deze vraag geen goed antwoord krijgt.</translation>
    </message>
    <message>
        <source>Ask whoever runs the DNS of that server to repair it. A question for a record that does not exist must get a proper answer too.</source>
        <translation>Vraag de beheerder van de DNS van die server om dit te herstellen. Ook een vraag naar een record dat niet bestaat, moet een goed antwoord krijgen.</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right</source>
        <extracomment>dnssec.bogus (%1: name, %2: reason)</extracomment>
        <translation>De DNS-handtekeningen van %1 kloppen niet</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair the signatures. After a change of provider, the old DS record at your registrar is the usual cause.</source>
        <translation>Vraag uw DNS-provider om de handtekeningen te herstellen. Na een overstap naar een andere provider ligt het meestal aan het oude DS-record bij uw registrar.</translation>
    </message>
    <message>
        <source>Whether the DNS of %1 is signed could not be found out</source>
        <extracomment>dnssec.indeterminate (%1: domain, %2: reason)</extracomment>
        <translation>Of de DNS van %1 is ondertekend, kon niet worden vastgesteld</translation>
    </message>
    <message>
        <source>Check again later, or from another network.</source>
        <translation>Controleer later opnieuw, of vanaf een ander netwerk.</translation>
    </message>
    <message>
        <source>The DNS resolver says that the DNS of %1 is signed correctly</source>
        <extracomment>dnssec.resolver-says (%1: domain)</extracomment>
        <translation>De DNS-resolver zegt dat de DNS van %1 correct is ondertekend</translation>
    </message>
    <message>
        <source>Postseal did not verify this itself, so it is hearsay (AD bit).</source>
        <translation>Postseal heeft dit niet zelf geverifieerd, dus het is van horen zeggen (AD-bit).</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mail server(s)</source>
        <extracomment>mx.found (%1: domain, %2: count)</extracomment>
        <translation>
            <numerusform>%1 heeft %n mailserver</numerusform>
            <numerusform>%1 heeft %n mailservers</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail to your domain is delivered to the servers that DNS names for it (MX records).</source>
        <translation>E-mail voor uw domein wordt bezorgd bij de servers die de DNS daarvoor noemt (MX-records).</translation>
    </message>
    <message>
        <source>%1 says that it accepts no mail</source>
        <extracomment>mx.null-mx (%1: domain)</extracomment>
        <translation>%1 geeft aan geen e-mail aan te nemen</translation>
    </message>
    <message>
        <source>Senders return mail to this domain at once (null MX). That is right for a domain without mailboxes. MTA-STS has nothing to protect there.</source>
        <translation>Verzenders sturen e-mail aan dit domein meteen terug (null MX). Dat is goed voor een domein zonder postvakken. MTA-STS heeft daar niets te beschermen.</translation>
    </message>
    <message>
        <source>If you want to receive mail at this domain, replace this record with the names of your mail servers. Otherwise leave it as it is.</source>
        <translation>Wilt u op dit domein e-mail ontvangen, vervang dit record dan door de namen van uw mailservers. Laat het anders zoals het is.</translation>
    </message>
    <message>
        <source>%1 says both that it accepts no mail and where to deliver it</source>
        <extracomment>mx.null-mx-mixed (%1: domain)</extracomment>
        <translation>%1 zegt zowel dat het geen e-mail aanneemt als waar die bezorgd moet worden</translation>
    </message>
    <message>
        <source>One of your MX records says that you take no mail at all (null MX). Senders may then return mail to you at once.</source>
        <translation>Volgens een van uw MX-records neemt u helemaal geen e-mail aan (null MX). Verzenders kunnen e-mail aan u dan meteen terugsturen.</translation>
    </message>
    <message>
        <source>Remove the MX record that consists of a single dot. If you want no mail, remove all the others instead.</source>
        <translation>Verwijder het MX-record dat uit één punt bestaat. Wilt u geen e-mail, verwijder dan juist alle andere.</translation>
    </message>
    <message>
        <source>%1 names no mail server, so senders try the address of the domain itself</source>
        <extracomment>mx.implicit (%1: domain)</extracomment>
        <translation>%1 noemt geen mailserver, dus verzenders proberen het adres van het domein zelf</translation>
    </message>
    <message>
        <source>Without an MX record senders deliver to the address of the domain, which often belongs to your website (implicit MX). A change of web host can then cut off your mail.</source>
        <translation>Zonder MX-record bezorgen verzenders op het adres van het domein, dat vaak van uw website is (impliciete MX). Als u van webhost verandert, kan uw e-mail dan wegvallen.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server.</source>
        <translation>Publiceer een MX-record met de naam van uw mailserver.</translation>
    </message>
    <message>
        <source>%1 has no mail server</source>
        <extracomment>mx.no-mail-server (%1: domain)</extracomment>
        <translation>%1 heeft geen mailserver</translation>
    </message>
    <message>
        <source>DNS has neither an MX record nor an address for this domain. Mail to you cannot be delivered and is returned to the sender.</source>
        <translation>De DNS heeft voor dit domein geen MX-record en ook geen adres. E-mail aan u kan niet worden bezorgd en gaat terug naar de afzender.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server. Your mail provider tells you that name.</source>
        <translation>Publiceer een MX-record met de naam van uw mailserver. Uw e-mailprovider kan u die naam geven.</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <extracomment>mx.domain-not-found (%1: domain)</extracomment>
        <translation>%1 bestaat niet in de DNS</translation>
    </message>
    <message>
        <source>Nobody can reach this domain by mail or on the web (NXDOMAIN).</source>
        <translation>Niemand kan dit domein bereiken, niet per e-mail en niet op het web (NXDOMAIN).</translation>
    </message>
    <message>
        <source>Check the spelling. If it is right, ask your registrar whether the domain has lapsed or has no name servers.</source>
        <translation>Controleer de spelling. Klopt die, vraag dan uw registrar of het domein is verlopen of geen nameservers heeft.</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up</source>
        <extracomment>mx.lookup-refused (%1: domain, %2: answer)</extracomment>
        <translation>De mailservers van %1 konden niet worden opgevraagd</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, use another DNS resolver or ask your DNS provider.</source>
        <translation>Controleer over enkele minuten opnieuw. Blijft het zo, gebruik dan een andere DNS-resolver of vraag het aan uw DNS-provider.</translation>
    </message>
    <message>
        <source>Nobody answered the question for the mail servers of %1</source>
        <extracomment>mx.lookup-silent (%1: domain)</extracomment>
        <translation>Niemand beantwoordde de vraag naar de mailservers van %1</translation>
    </message>
    <message>
        <source>No DNS server answered in time. The cause may be the network of this computer. So nothing is known to be wrong with your domain.</source>
        <translation>Geen enkele DNS-server antwoordde op tijd. De oorzaak kan het netwerk van deze computer zijn. Voor zover bekend is er dus niets mis met uw domein.</translation>
    </message>
    <message>
        <source>Make sure that this computer is online, and check again. If other domains work, ask your DNS provider.</source>
        <translation>Zorg dat deze computer online is en controleer opnieuw. Werken andere domeinen wel, vraag het dan aan uw DNS-provider.</translation>
    </message>
    <message>
        <source>The DNS alias of %1 leads nowhere</source>
        <extracomment>mx.lookup-loop (%1: domain)</extracomment>
        <translation>De DNS-alias van %1 leidt nergens heen</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot find your mail servers, so mail to you is returned.</source>
        <translation>De naam verwijst in een kring of via te veel stappen naar andere namen (CNAME-lus). Verzenders kunnen uw mailservers niet vinden, dus e-mail aan u wordt teruggestuurd.</translation>
    </message>
    <message>
        <source>Remove the alias in your DNS, or point it at a name that exists.</source>
        <translation>Verwijder de alias in uw DNS, of laat hem verwijzen naar een naam die bestaat.</translation>
    </message>
    <message>
        <source>%1 has more mail servers than this check looks at</source>
        <extracomment>mx.too-many (%1: domain, %2: left out)</extracomment>
        <translation>%1 heeft meer mailservers dan deze controle bekijkt</translation>
    </message>
    <message>
        <source>Remove MX records that you do not need. A domain rarely needs more than a few mail servers.</source>
        <translation>Verwijder MX-records die u niet nodig hebt. Een domein heeft zelden meer dan een paar mailservers nodig.</translation>
    </message>
    <message>
        <source>The mail server %1 is written as an IP address</source>
        <extracomment>mx.target-is-address (%1: host)</extracomment>
        <translation>De mailserver %1 is als IP-adres geschreven</translation>
    </message>
    <message>
        <source>An MX record must hold a name. Many senders do not deliver to an address written there, and no MTA-STS policy can match it.</source>
        <translation>In een MX-record moet een naam staan. Veel verzenders bezorgen niet bij een adres dat daar staat, en geen enkel MTA-STS-beleid kan erbij passen.</translation>
    </message>
    <message>
        <source>Give the server a name such as mail.example.com. Put that name into the MX record.</source>
        <translation>Geef de server een naam zoals mail.example.com. Zet die naam in het MX-record.</translation>
    </message>
    <message>
        <source>The mail server name %1 is an alias of %2</source>
        <extracomment>mx.target-is-alias (%1: host, %2: target)</extracomment>
        <translation>De mailservernaam %1 is een alias van %2</translation>
    </message>
    <message>
        <source>An MX record should name a server directly, not through an alias (CNAME). Some senders refuse an alias. Your policy and the certificate must carry the name %1 as long as it stands there.</source>
        <translation>Een MX-record hoort een server rechtstreeks te noemen, niet via een alias (CNAME). Sommige verzenders weigeren een alias. Zolang de naam %1 daar staat, moeten uw beleid en het certificaat die naam dragen.</translation>
    </message>
    <message>
        <source>Make sure that the certificate of the server carries the name %2, and add %2 to your policy. Then put %2 into the MX record.</source>
        <translation>Zorg dat de naam %2 in het certificaat van de server staat en voeg %2 toe aan uw beleid. Zet %2 daarna in het MX-record.</translation>
    </message>
    <message>
        <source>“%1” is not a name that a mail server can have</source>
        <extracomment>mx.target-not-host-name (%1: host)</extracomment>
        <translation>“%1” is geen naam die een mailserver kan hebben</translation>
    </message>
    <message>
        <source>Host names consist of letters, digits and hyphens. Many senders pass over any other name, and no policy line can match it.</source>
        <translation>Hostnamen bestaan uit letters, cijfers en koppeltekens. Veel verzenders negeren elke andere naam, en geen enkele beleidsregel kan erbij passen.</translation>
    </message>
    <message>
        <source>Correct the MX record so that it holds the proper name of your mail server.</source>
        <translation>Verbeter het MX-record, zodat de juiste naam van uw mailserver erin staat.</translation>
    </message>
    <message>
        <source>The mail server %1 does not exist in DNS</source>
        <extracomment>mx.target-not-found (%1: host)</extracomment>
        <translation>De mailserver %1 bestaat niet in de DNS</translation>
    </message>
    <message>
        <source>Senders pass over this server. If it is your only one, mail to you waits and is returned after some days.</source>
        <translation>Verzenders negeren deze server. Is het uw enige, dan blijft e-mail aan u wachten en wordt die na enkele dagen teruggestuurd.</translation>
    </message>
    <message>
        <source>Remove the MX record if the server is gone. Otherwise correct the name, or publish an address for it.</source>
        <translation>Verwijder het MX-record als de server er niet meer is. Verbeter anders de naam, of publiceer er een adres voor.</translation>
    </message>
    <message>
        <source>The mail server %1 has no address</source>
        <extracomment>mx.target-no-address (%1: host)</extracomment>
        <translation>De mailserver %1 heeft geen adres</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders pass over this server.</source>
        <translation>De naam bestaat, maar de DNS heeft er geen IPv4- en ook geen IPv6-adres voor. Verzenders negeren deze server.</translation>
    </message>
    <message>
        <source>Publish the address of the server (A or AAAA record), or remove the MX record.</source>
        <translation>Publiceer het adres van de server (A- of AAAA-record), of verwijder het MX-record.</translation>
    </message>
    <message>
        <source>The address of the mail server %1 could not be looked up</source>
        <extracomment>mx.target-lookup-failed (%1: host)</extracomment>
        <translation>Het adres van de mailserver %1 kon niet worden opgevraagd</translation>
    </message>
    <message>
        <source>The DNS servers gave no usable answer. Whether this server works could not be found out.</source>
        <translation>De DNS-servers gaven geen bruikbaar antwoord. Of deze server werkt, kon niet worden vastgesteld.</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, ask whoever runs the DNS of that server.</source>
        <translation>Controleer over enkele minuten opnieuw. Blijft het zo, vraag het dan aan de beheerder van de DNS van die server.</translation>
    </message>
    <message>
        <source>The mail server %1 has an address that only works inside a network</source>
        <extracomment>mx.address-not-public (%1: host, %2: address)</extracomment>
        <translation>De mailserver %1 heeft een adres dat alleen binnen een netwerk werkt</translation>
    </message>
    <message>
        <source>The address %2 is private or reserved, so senders on the internet cannot reach it. It was tested all the same.</source>
        <translation>Het adres %2 is privé of gereserveerd, dus verzenders op het internet kunnen het niet bereiken. Het is toch getest.</translation>
    </message>
    <message>
        <source>Publish the public address of the server, unless this is a test network.</source>
        <translation>Publiceer het openbare adres van de server, tenzij dit een testnetwerk is.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the mail servers of %1</source>
        <extracomment>mx.servers-disagree (%1: domain, %2: servers)</extracomment>
        <translation>Uw nameservers zijn het niet eens over de mailservers van %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may deliver to other servers than you expect.</source>
        <translation>Deze nameservers geven niet allemaal hetzelfde antwoord: %2. Sommige verzenders bezorgen misschien bij andere servers dan u verwacht.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to bring all name servers to the same state. Right after a change this often passes by itself within an hour.</source>
        <translation>Vraag uw DNS-provider om alle nameservers gelijk te trekken. Vlak na een wijziging gaat dit vaak binnen een uur vanzelf over.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer</source>
        <extracomment>dns.server-silent (%1: server, %2: address)</extracomment>
        <translation>De nameserver %1 antwoordt niet</translation>
    </message>
    <message>
        <source>It was asked at the address %2. Lookups of your domain take longer, and they go unanswered when your other name servers are down too.</source>
        <translation>De vraag is gesteld op het adres %2. Uw domein opvragen duurt zo langer, en lukt niet als uw andere nameservers ook uitvallen.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair this name server or to remove it.</source>
        <translation>Vraag uw DNS-provider om deze nameserver te herstellen of te verwijderen.</translation>
    </message>
    <message>
        <source>The name server %1 does not know your domain</source>
        <extracomment>dns.server-lame (%1: server, %2: address)</extracomment>
        <translation>De nameserver %1 kent uw domein niet</translation>
    </message>
    <message>
        <source>It is listed for your domain, but the server at %2 does not answer for it (lame delegation). Some lookups of your domain are slow or get no answer.</source>
        <translation>Hij staat in de lijst voor uw domein, maar de server op %2 antwoordt er niet voor (lame delegation). Uw domein opvragen gaat soms traag of blijft zonder antwoord.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to set up your domain on it, or remove it from the list at your registrar.</source>
        <translation>Vraag uw DNS-provider om uw domein op deze server in te stellen, of verwijder hem uit de lijst bij uw registrar.</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked directly</source>
        <extracomment>dns.authoritative-unreachable (%1: domain)</extracomment>
        <translation>De nameservers van %1 konden niet rechtstreeks worden bevraagd</translation>
    </message>
    <message>
        <source>The network of this computer probably allows only its own DNS resolver. The answers shown come from that resolver. They may be older than what your name servers say now.</source>
        <translation>Het netwerk van deze computer staat waarschijnlijk alleen de eigen DNS-resolver toe. De getoonde antwoorden komen van die resolver. Ze kunnen ouder zijn dan wat uw nameservers nu zeggen.</translation>
    </message>
    <message>
        <source>After a change in DNS, check again later or from another network.</source>
        <translation>Controleer na een wijziging in de DNS later opnieuw, of vanaf een ander netwerk.</translation>
    </message>
    <message>
        <source>Wait until then, and check again.</source>
        <translation>Wacht tot dan en controleer opnieuw.</translation>
    </message>
    <message>
        <source>The policy file of %1 is correct</source>
        <extracomment>policy.good (%1: domain, %2: mode)</extracomment>
        <translation>Het beleidsbestand van %1 is correct</translation>
    </message>
    <message>
        <source>Senders can load and understand it. Its mode is “%2”.</source>
        <translation>Verzenders kunnen het laden en begrijpen. De modus is “%2”.</translation>
    </message>
    <message>
        <source>%1 sends senders on to another address</source>
        <extracomment>policy.redirect (%1: host, %2: status, %3: target)</extracomment>
        <translation>%1 stuurt verzenders door naar een ander adres</translation>
    </message>
    <message>
        <source>Instead of the file it gives a redirect (status %2) to %3. Senders must not follow it, so they find no policy there.</source>
        <translation>In plaats van het bestand geeft deze server een omleiding (status %2) naar %3. Verzenders mogen die niet volgen, dus ze vinden daar geen beleid.</translation>
    </message>
    <message>
        <source>Serve the file at https://%1/.well-known/mta-sts.txt itself. Switch off redirects to www or to your main site for this name.</source>
        <translation>Bied het bestand rechtstreeks aan op https://%1/.well-known/mta-sts.txt. Schakel voor deze naam omleidingen naar www of naar uw hoofdsite uit.</translation>
    </message>
    <message>
        <source>There is no policy file on %1</source>
        <extracomment>policy.not-found (%1: host, %2: address)</extracomment>
        <translation>Er staat geen beleidsbestand op %1</translation>
    </message>
    <message>
        <source>The web server at %2 says that the file does not exist (status 404). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>De webserver op %2 zegt dat het bestand niet bestaat (status 404). Verzenders kunnen uw beleid niet laden. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known on that web server. Some programs hide or leave out folders that begin with a dot.</source>
        <translation>Zet het bestand mta-sts.txt in de map .well-known op die webserver. Sommige programma’s verbergen mappen die met een punt beginnen, of slaan ze over.</translation>
    </message>
    <message>
        <source>%1 does not hand out the policy file</source>
        <extracomment>policy.http-status (%1: host, %2: status)</extracomment>
        <translation>%1 geeft het beleidsbestand niet</translation>
    </message>
    <message>
        <source>The web server answered with status %2 instead of 200. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>De webserver antwoordde met status %2 in plaats van 200. Verzenders kunnen uw beleid niet laden. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Look at the settings for this file. Often the cause is a protection against robots, a password or a maintenance page.</source>
        <translation>Bekijk de instellingen voor dit bestand. Vaak is een beveiliging tegen robots, een wachtwoord of een onderhoudspagina de oorzaak.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a web server</source>
        <extracomment>policy.http-syntax (%1: host, %2: address)</extracomment>
        <translation>Wat op %1 antwoordt, is geen webserver</translation>
    </message>
    <message>
        <source>The answer from %2 cannot be read (HTTP). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Het antwoord van %2 is onleesbaar (HTTP). Verzenders kunnen uw beleid niet laden. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Make sure that port 443 of this address leads to a web server.</source>
        <translation>Zorg dat poort 443 van dit adres naar een webserver leidt.</translation>
    </message>
    <message>
        <source>Senders stop reading after about 64 kilobytes, and then use nothing of it. So they find no policy.</source>
        <translation>Verzenders stoppen na ongeveer 64 kilobyte met lezen en gebruiken er dan niets van. Ze vinden dus geen beleid.</translation>
    </message>
    <message>
        <source>%1 sends the policy file too slowly</source>
        <extracomment>policy.timeout (%1: host, %2: seconds)</extracomment>
        <translation>%1 stuurt het beleidsbestand te traag</translation>
    </message>
    <message numerus="yes">
        <source>The file was not complete after %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>Het bestand was na %n seconde niet volledig. Verzenders wachten soms tot 60 seconden, en vinden dan geen beleid.</numerusform>
            <numerusform>Het bestand was na %n seconden niet volledig. Verzenders wachten soms tot 60 seconden, en vinden dan geen beleid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out why the web server is so slow. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Zoek uit waarom de webserver zo traag is. Met “--timeout 60” wacht deze controle even lang als verzenders.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then sends nothing</source>
        <extracomment>policy.no-answer (%1: host, %2: seconds)</extracomment>
        <translation>%1 accepteert de verbinding en stuurt dan niets</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>Er kwam binnen %n seconde geen antwoord. Verzenders wachten soms tot 60 seconden, en vinden dan geen beleid.</numerusform>
            <numerusform>Er kwam binnen %n seconden geen antwoord. Verzenders wachten soms tot 60 seconden, en vinden dan geen beleid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Zoek de oorzaak in het logboek van de webserver. Met “--timeout 60” wacht deze controle even lang als verzenders.</translation>
    </message>
    <message>
        <source>%1 hangs up before the policy file is complete</source>
        <extracomment>policy.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 verbreekt de verbinding voordat het beleidsbestand volledig is</translation>
    </message>
    <message>
        <source>The answer from %2 ended too early. Senders do not use half a file, so they find no policy.</source>
        <translation>Het antwoord van %2 eindigde te vroeg. Verzenders gebruiken geen half bestand, dus ze vinden geen beleid.</translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. The length that it announces may also be wrong.</source>
        <translation>Zoek de oorzaak in het logboek van de webserver. Misschien klopt ook de lengte niet die de server aankondigt.</translation>
    </message>
    <message>
        <source>%1 sends the policy file in a packed form</source>
        <extracomment>policy.encoded (%1: host, %2: encoding)</extracomment>
        <translation>%1 stuurt het beleidsbestand gecomprimeerd</translation>
    </message>
    <message>
        <source>It uses “%2” although nobody asked for it (content encoding). Senders may not unpack it, and then they find no policy.</source>
        <translation>De server gebruikt “%2” hoewel niemand daarom vroeg (content encoding). Verzenders pakken het misschien niet uit, en vinden dan geen beleid.</translation>
    </message>
    <message>
        <source>Switch off compression for this file on the web server.</source>
        <translation>Schakel op de webserver compressie uit voor dit bestand.</translation>
    </message>
    <message>
        <source>The addresses of %1 give different policy files</source>
        <extracomment>policy.addresses-differ (%1: host, %2: addresses)</extracomment>
        <translation>De adressen van %1 geven verschillende beleidsbestanden</translation>
    </message>
    <message>
        <source>These addresses do not all give the same file: %2. Which policy a sender gets is left to chance.</source>
        <translation>Deze adressen geven niet allemaal hetzelfde bestand: %2. Welk beleid een verzender krijgt, hangt van het toeval af.</translation>
    </message>
    <message>
        <source>Put the same file on all servers, or remove wrong addresses from DNS.</source>
        <translation>Zet op alle servers hetzelfde bestand, of verwijder verkeerde adressen uit de DNS.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Many senders then do not use it.</source>
        <translation>De webserver noemt het bestand “%2” in plaats van “text/plain” (mediatype). Veel verzenders gebruiken het dan niet.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain. If a browser shows a web page at this address, put the policy file in its place.</source>
        <translation>Zet het type van dit bestand op text/plain. Toont een browser op dit adres een webpagina, zet dan het beleidsbestand daarvoor in de plaats.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Some senders then do not use it.</source>
        <translation>De webserver noemt het bestand “%2” in plaats van “text/plain” (mediatype). Sommige verzenders gebruiken het dan niet.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain on the web server.</source>
        <translation>Zet het type van dit bestand op de webserver op text/plain.</translation>
    </message>
    <message>
        <source>The web server should call the file “text/plain” (media type). Some senders do not use it otherwise.</source>
        <translation>De webserver hoort het bestand “text/plain” te noemen (mediatype). Anders gebruiken sommige verzenders het niet.</translation>
    </message>
    <message>
        <source>The policy file is empty</source>
        <extracomment>policy.empty (%1: file)</extracomment>
        <translation>Het beleidsbestand is leeg</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Verzenders vinden er geen beleid in. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Upload the policy file again.</source>
        <translation>Upload het beleidsbestand opnieuw.</translation>
    </message>
    <message>
        <source>There is a web page where the policy file should be</source>
        <extracomment>policy.is-web-page (%1: file)</extracomment>
        <translation>Waar het beleidsbestand hoort te staan, staat een webpagina</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Some web servers show their start page for every address, or a page that keeps robots out.</source>
        <translation>Verzenders vinden er geen beleid in. Sommige webservers tonen voor elk adres hun startpagina, of een pagina die robots tegenhoudt.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known. Switch off the rule that shows a page for every address.</source>
        <translation>Zet het bestand mta-sts.txt in de map .well-known. Schakel de regel uit die voor elk adres een pagina toont.</translation>
    </message>
    <message>
        <source>The policy file begins with an invisible mark</source>
        <extracomment>policy.bom (%1: file)</extracomment>
        <translation>Het beleidsbestand begint met een onzichtbaar teken</translation>
    </message>
    <message>
        <source>A text editor has put it there (byte order mark). Most senders then do not recognise the first line, and use nothing of the file.</source>
        <translation>Een teksteditor heeft dat daar neergezet (byte order mark). De meeste verzenders herkennen de eerste regel dan niet en gebruiken niets van het bestand.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”.</source>
        <translation>Sla het bestand opnieuw op als “UTF-8 zonder BOM”.</translation>
    </message>
    <message>
        <source>The policy file is saved in the wrong text encoding</source>
        <extracomment>policy.utf-16 (%1: file)</extracomment>
        <translation>Het beleidsbestand is in de verkeerde tekstcodering opgeslagen</translation>
    </message>
    <message>
        <source>It uses two bytes for each character (UTF-16). Senders cannot read it, so they find no policy.</source>
        <translation>Het gebruikt twee bytes per teken (UTF-16). Verzenders kunnen het niet lezen, dus ze vinden geen beleid.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is empty</source>
        <extracomment>policy.blank-line (%1: line)</extracomment>
        <translation>Regel %1 van het beleidsbestand is leeg</translation>
    </message>
    <message>
        <source>Empty lines are not allowed in a policy. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>Lege regels zijn in een beleid niet toegestaan. Sommige verzenders gebruiken daarom niets van het bestand, andere trekken zich er niets van aan.</translation>
    </message>
    <message>
        <source>Delete the empty line. There must be none at the end of the file either.</source>
        <translation>Verwijder de lege regel. Ook aan het einde van het bestand mag er geen staan.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is a comment</source>
        <extracomment>policy.comment (%1: line)</extracomment>
        <translation>Regel %1 van het beleidsbestand is een opmerking</translation>
    </message>
    <message>
        <source>A policy has no comments. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>Een beleid kent geen opmerkingen. Sommige verzenders gebruiken daarom niets van het bestand, andere trekken zich er niets van aan.</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>Verwijder de regel.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file begins with a space</source>
        <extracomment>policy.leading-space (%1: line)</extracomment>
        <translation>Regel %1 van het beleidsbestand begint met een spatie</translation>
    </message>
    <message>
        <source>Each line must begin with its keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>Elke regel moet met het trefwoord beginnen. Sommige verzenders gebruiken vanwege de spatie niets van het bestand, andere trekken zich er niets van aan.</translation>
    </message>
    <message>
        <source>Delete the space at the beginning of the line.</source>
        <translation>Verwijder de spatie aan het begin van de regel.</translation>
    </message>
    <message>
        <source>There is a space between “%1” and its colon</source>
        <extracomment>policy.space-before-colon (%1: key)</extracomment>
        <translation>Er staat een spatie tussen “%1” en de dubbele punt</translation>
    </message>
    <message>
        <source>The colon must follow right after the keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>De dubbele punt moet meteen na het trefwoord komen. Sommige verzenders gebruiken vanwege de spatie niets van het bestand, andere trekken zich er niets van aan.</translation>
    </message>
    <message>
        <source>Delete the space before the colon.</source>
        <translation>Verwijder de spatie vóór de dubbele punt.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has no colon</source>
        <extracomment>policy.no-colon (%1: line)</extracomment>
        <translation>Regel %1 van het beleidsbestand heeft geen dubbele punt</translation>
    </message>
    <message>
        <source>Each line must be of the form “keyword: value”. Some senders use nothing of the file because of such a line.</source>
        <translation>Elke regel moet de vorm “trefwoord: waarde” hebben. Sommige verzenders gebruiken vanwege zo’n regel niets van het bestand.</translation>
    </message>
    <message>
        <source>Correct the line, or delete it.</source>
        <translation>Verbeter de regel of verwijder hem.</translation>
    </message>
    <message>
        <source>“%1” is followed by an equals sign instead of a colon</source>
        <extracomment>policy.equals-sign (%1: key)</extracomment>
        <translation>Na “%1” staat een isgelijkteken in plaats van een dubbele punt</translation>
    </message>
    <message>
        <source>Senders do not understand the line, so the policy is incomplete for them.</source>
        <translation>Verzenders begrijpen de regel niet, dus voor hen is het beleid onvolledig.</translation>
    </message>
    <message>
        <source>Write a colon after “%1” instead of the equals sign.</source>
        <translation>Schrijf na “%1” een dubbele punt in plaats van het isgelijkteken.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has an outdated line end</source>
        <extracomment>policy.bare-cr (%1: line)</extracomment>
        <translation>Regel %1 van het beleidsbestand heeft een verouderd regeleinde</translation>
    </message>
    <message>
        <source>It ends like lines of very old Macintosh files (bare CR). Most senders see one long line and use nothing of the file.</source>
        <translation>De regel eindigt zoals in heel oude Macintosh-bestanden (losse CR). De meeste verzenders zien één lange regel en gebruiken niets van het bestand.</translation>
    </message>
    <message>
        <source>Save the file again with Windows or Unix line ends.</source>
        <translation>Sla het bestand opnieuw op met regeleinden van Windows of Unix.</translation>
    </message>
    <message>
        <source>There is an unusual space beside “%1”</source>
        <extracomment>policy.non-ascii-space (%1: key, %2: character)</extracomment>
        <translation>Er staat een ongewone spatie naast “%1”</translation>
    </message>
    <message>
        <source>The character %2 looks like a space but is none. It often comes from text copied out of a web page or a document. Senders take it as a part of the word.</source>
        <translation>Het teken %2 lijkt op een spatie, maar is er geen. Het komt vaak mee met tekst die uit een webpagina of document is gekopieerd. Verzenders zien het als deel van het woord.</translation>
    </message>
    <message>
        <source>Delete the gap, and type an ordinary space.</source>
        <translation>Verwijder de tussenruimte en typ een gewone spatie.</translation>
    </message>
    <message>
        <source>The value of “%1” is in quotation marks</source>
        <extracomment>policy.quotes (%1: key)</extracomment>
        <translation>De waarde van “%1” staat tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>Senders take the marks as a part of the value, and then do not understand it.</source>
        <translation>Verzenders zien de aanhalingstekens als deel van de waarde en begrijpen die dan niet.</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>Verwijder de aanhalingstekens.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains an invisible character</source>
        <extracomment>policy.control-character (%1: line, %2: character)</extracomment>
        <translation>Regel %1 van het beleidsbestand bevat een onzichtbaar teken</translation>
    </message>
    <message>
        <source>The character is %2. Strict senders use nothing of the file because of it.</source>
        <translation>Het teken is %2. Strikte verzenders gebruiken daarom niets van het bestand.</translation>
    </message>
    <message>
        <source>Delete the line, and type it anew.</source>
        <translation>Verwijder de regel en typ hem opnieuw.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains characters that cannot be read</source>
        <extracomment>policy.not-utf-8 (%1: line)</extracomment>
        <translation>Regel %1 van het beleidsbestand bevat onleesbare tekens</translation>
    </message>
    <message>
        <source>They are not in the text encoding that senders expect (UTF-8). Strict senders use nothing of the file because of them.</source>
        <translation>Ze staan niet in de tekstcodering die verzenders verwachten (UTF-8). Strikte verzenders gebruiken daarom niets van het bestand.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”. A policy needs no letters beyond a to z.</source>
        <translation>Sla het bestand opnieuw op als “UTF-8 zonder BOM”. Een beleid heeft geen andere letters nodig dan a tot en met z.</translation>
    </message>
    <message>
        <source>The lines of the policy file end in different ways</source>
        <extracomment>policy.mixed-line-ends (%1: file)</extracomment>
        <translation>De regels van het beleidsbestand eindigen op verschillende manieren</translation>
    </message>
    <message>
        <source>Some end as in Windows, others as in Unix. The standard allows it, but at least one known program does not read such a file.</source>
        <translation>Sommige eindigen zoals in Windows, andere zoals in Unix. De standaard staat dit toe, maar minstens één bekend programma leest zo’n bestand niet.</translation>
    </message>
    <message>
        <source>Save the file again with Windows line ends in all lines (CRLF).</source>
        <translation>Sla het bestand opnieuw op met Windows-regeleinden in alle regels (CRLF).</translation>
    </message>
    <message>
        <source>“%1” in the policy file is probably a slip for “%2”</source>
        <extracomment>policy.near-miss-key (%1: key, %2: meant)</extracomment>
        <translation>“%1” in het beleidsbestand is waarschijnlijk een tikfout voor “%2”</translation>
    </message>
    <message>
        <source>Change “%1” to “%2”.</source>
        <translation>Wijzig “%1” in “%2”.</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file has capital letters</source>
        <extracomment>policy.key-case (%1: key, %2: meant)</extracomment>
        <translation>Het trefwoord “%1” in het beleidsbestand bevat hoofdletters</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file means nothing to senders</source>
        <extracomment>policy.unknown-field (%1: key)</extracomment>
        <translation>Het trefwoord “%1” in het beleidsbestand zegt verzenders niets</translation>
    </message>
    <message>
        <source>Senders pass over the line. At least one known checking program does not accept a file with it.</source>
        <translation>Verzenders negeren de regel. Minstens één bekend controleprogramma accepteert een bestand met deze regel niet.</translation>
    </message>
    <message>
        <source>Remove the line, unless you know what it is for.</source>
        <translation>Verwijder de regel, tenzij u weet waar die voor dient.</translation>
    </message>
    <message>
        <source>The extra line “%1” in the policy file is not well formed</source>
        <extracomment>policy.field-syntax (%1: key)</extracomment>
        <translation>De extra regel “%1” in het beleidsbestand is niet goed opgebouwd</translation>
    </message>
    <message>
        <source>Senders do not need this line. Still, strict ones use nothing of the file because of it.</source>
        <translation>Verzenders hebben deze regel niet nodig. Toch gebruiken strikte verzenders daarom niets van het bestand.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Verwijder de regel.</translation>
    </message>
    <message>
        <source>“%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-field (%1: key, %2: used, %3: ignored)</extracomment>
        <translation>“%1” staat meer dan eens in het beleidsbestand</translation>
    </message>
    <message>
        <source>Keep one of these lines, and delete the others.</source>
        <translation>Houd één van deze regels en verwijder de andere.</translation>
    </message>
    <message>
        <source>The mail server “%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-mx (%1: mx)</extracomment>
        <translation>De mailserver “%1” staat meer dan eens in het beleidsbestand</translation>
    </message>
    <message>
        <source>This does no harm.</source>
        <translation>Dit kan geen kwaad.</translation>
    </message>
    <message>
        <source>You can delete all these lines but one.</source>
        <translation>U kunt al deze regels op één na verwijderen.</translation>
    </message>
    <message>
        <source>The policy file does not name its version</source>
        <extracomment>policy.version-missing (%1: file)</extracomment>
        <translation>Het beleidsbestand noemt geen versie</translation>
    </message>
    <message>
        <source>The line “version: STSv1” is missing. Most senders use nothing of the file without it.</source>
        <translation>De regel “version: STSv1” ontbreekt. Zonder die regel gebruiken de meeste verzenders niets van het bestand.</translation>
    </message>
    <message>
        <source>Add “version: STSv1” as the first line of the file.</source>
        <translation>Voeg “version: STSv1” toe als eerste regel van het bestand.</translation>
    </message>
    <message>
        <source>Senders do not know the policy version “%1”</source>
        <extracomment>policy.version-wrong (%1: value)</extracomment>
        <translation>Verzenders kennen de beleidsversie “%1” niet</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Most senders use nothing of the file otherwise.</source>
        <translation>De versie moet STSv1 zijn, precies zo geschreven. Anders gebruiken de meeste verzenders niets van het bestand.</translation>
    </message>
    <message>
        <source>Change the line to “version: STSv1”.</source>
        <translation>Wijzig de regel in “version: STSv1”.</translation>
    </message>
    <message>
        <source>The policy version “%1” mixes up capital and small letters</source>
        <extracomment>policy.version-case (%1: value)</extracomment>
        <translation>In de beleidsversie “%1” zijn hoofdletters en kleine letters verwisseld</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Many senders tell capital from small letters, and use nothing of the file.</source>
        <translation>De versie moet STSv1 zijn, precies zo geschreven. Veel verzenders maken verschil tussen hoofdletters en kleine letters en gebruiken dan niets van het bestand.</translation>
    </message>
    <message>
        <source>The policy file does not name its mode</source>
        <extracomment>policy.mode-missing (%1: file)</extracomment>
        <translation>Het beleidsbestand noemt geen modus</translation>
    </message>
    <message>
        <source>Without a mode senders do not know what to do. They use nothing of the file.</source>
        <translation>Zonder modus weten verzenders niet wat ze moeten doen. Ze gebruiken niets van het bestand.</translation>
    </message>
    <message>
        <source>Add the line “mode: testing”. Change it to “mode: enforce” when all is well.</source>
        <translation>Voeg de regel “mode: testing” toe. Wijzig die in “mode: enforce” als alles in orde is.</translation>
    </message>
    <message>
        <source>“%1” is not a mode that senders know</source>
        <extracomment>policy.mode-wrong (%1: value, %2: meant)</extracomment>
        <translation>“%1” is geen modus die verzenders kennen</translation>
    </message>
    <message>
        <source>The mode must be testing, enforce or none, in small letters. With any other word senders use nothing of the file.</source>
        <translation>De modus moet testing, enforce of none zijn, in kleine letters. Bij elk ander woord gebruiken verzenders niets van het bestand.</translation>
    </message>
    <message>
        <source>The mode “%1” has capital letters</source>
        <extracomment>policy.mode-case (%1: value, %2: meant)</extracomment>
        <translation>De modus “%1” bevat hoofdletters</translation>
    </message>
    <message>
        <source>The mode must be written in small letters. Most senders use nothing of the file otherwise.</source>
        <translation>De modus moet in kleine letters worden geschreven. Anders gebruiken de meeste verzenders niets van het bestand.</translation>
    </message>
    <message>
        <source>Change the line to “mode: %2”.</source>
        <translation>Wijzig de regel in “mode: %2”.</translation>
    </message>
    <message>
        <source>The policy file does not say how long it is valid</source>
        <extracomment>policy.max-age-missing (%1: file)</extracomment>
        <translation>Het beleidsbestand zegt niet hoelang het geldig is</translation>
    </message>
    <message>
        <source>The line with the number of seconds is missing (max_age). Most senders use nothing of the file without it.</source>
        <translation>De regel met het aantal seconden ontbreekt (max_age). Zonder die regel gebruiken de meeste verzenders niets van het bestand.</translation>
    </message>
    <message>
        <source>Add the line “max_age: 604800”, which stands for a week.</source>
        <translation>Voeg de regel “max_age: 604800” toe. Dat staat voor een week.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds</source>
        <extracomment>policy.max-age-not-number (%1: value)</extracomment>
        <translation>“%1” is geen aantal seconden</translation>
    </message>
    <message>
        <source>How long the policy is valid must be written in digits only (max_age). Strict senders use nothing of the file otherwise.</source>
        <translation>De geldigheidsduur van het beleid moet alleen uit cijfers bestaan (max_age). Anders gebruiken strikte verzenders niets van het bestand.</translation>
    </message>
    <message>
        <source>Write “max_age: 604800”, which stands for a week.</source>
        <translation>Schrijf “max_age: 604800”. Dat staat voor een week.</translation>
    </message>
    <message>
        <source>The number of seconds “%1” is too long</source>
        <extracomment>policy.max-age-too-many-digits (%1: value)</extracomment>
        <translation>Het aantal seconden “%1” is te lang</translation>
    </message>
    <message>
        <source>It may have ten digits at most (max_age). Strict senders use nothing of the file because of it.</source>
        <translation>Het mag hoogstens tien cijfers hebben (max_age). Strikte verzenders gebruiken daarom niets van het bestand.</translation>
    </message>
    <message>
        <source>The policy is valid for more than a year</source>
        <extracomment>policy.max-age-too-large (%1: value)</extracomment>
        <translation>Het beleid is langer dan een jaar geldig</translation>
    </message>
    <message>
        <source>The number %1 is above the limit of 31557600 seconds (max_age). Some senders use nothing of the file because of it.</source>
        <translation>Het getal %1 ligt boven de grens van 31557600 seconden (max_age). Sommige verzenders gebruiken daarom niets van het bestand.</translation>
    </message>
    <message>
        <source>Write a smaller number, for instance “max_age: 2592000”, which stands for thirty days.</source>
        <translation>Schrijf een kleiner getal, bijvoorbeeld “max_age: 2592000”. Dat staat voor dertig dagen.</translation>
    </message>
    <message>
        <source>The policy is valid for no time at all</source>
        <extracomment>policy.max-age-zero (%1: value)</extracomment>
        <translation>Het beleid is helemaal niet geldig: de geldigheidsduur is nul</translation>
    </message>
    <message>
        <source>Senders do not keep it for later mail (max_age: %1), and some do not use it at all. So it protects little or nothing.</source>
        <translation>Verzenders bewaren het niet voor latere e-mail (max_age: %1), en sommige gebruiken het helemaal niet. Het beschermt dus weinig of niets.</translation>
    </message>
    <message>
        <source>The policy is valid for a short time only</source>
        <extracomment>policy.max-age-short (%1: value)</extracomment>
        <translation>Het beleid is maar kort geldig</translation>
    </message>
    <message>
        <source>Senders keep it for %1 seconds (max_age). Some large senders are said to pass over policies of less than a day. A short time also makes it easier for attackers to wait until the policy is forgotten.</source>
        <translation>Verzenders bewaren het %1 seconden (max_age). Van sommige grote verzenders wordt gezegd dat ze een beleid van minder dan een dag negeren. Een korte tijd maakt het aanvallers ook makkelijker om te wachten tot het beleid vergeten is.</translation>
    </message>
    <message>
        <source>You can let senders keep the policy for longer</source>
        <extracomment>policy.max-age-raise (%1: value)</extracomment>
        <translation>U kunt verzenders het beleid langer laten bewaren</translation>
    </message>
    <message>
        <source>They now keep it for %1 seconds (max_age). The longer they keep it, the better it protects you.</source>
        <translation>Ze bewaren het nu %1 seconden (max_age). Hoe langer ze het bewaren, hoe beter het u beschermt.</translation>
    </message>
    <message>
        <source>When enforce mode has worked well for some weeks, write 1209600 or more, which stands for two weeks. Then change the id of the policy record.</source>
        <translation>Schrijf 1209600 of meer (twee weken) als de modus enforce enkele weken goed heeft gewerkt. Wijzig daarna de id van het beleidsrecord.</translation>
    </message>
    <message>
        <source>The policy host %1 answers with a good certificate</source>
        <extracomment>policy-host.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>De beleidsserver %1 antwoordt met een goed certificaat</translation>
    </message>
    <message numerus="yes">
        <source>The web server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>De webserver op %2 gebruikt %3. Het certificaat is nog %n dag geldig.</numerusform>
            <numerusform>De webserver op %2 gebruikt %3. Het certificaat is nog %n dagen geldig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy host %1 does not exist</source>
        <extracomment>policy-host.missing (%1: host)</extracomment>
        <translation>De beleidsserver %1 bestaat niet</translation>
    </message>
    <message>
        <source>Senders fetch your policy from a web server with this name. Without it they find no policy, and their mail to you is not protected.</source>
        <translation>Verzenders halen uw beleid op van een webserver met deze naam. Zonder die server vinden ze geen beleid en is hun e-mail aan u niet beschermd.</translation>
    </message>
    <message>
        <source>Set up web space for the policy file, and publish an address for %1.</source>
        <translation>Richt webruimte in voor het beleidsbestand en publiceer een adres voor %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has no address</source>
        <extracomment>policy-host.no-address (%1: host)</extracomment>
        <translation>De beleidsserver %1 heeft geen adres</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>De naam bestaat, maar de DNS heeft er geen IPv4- en ook geen IPv6-adres voor. Verzenders kunnen uw beleid niet laden. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Publish the address of your web server for %1, or an alias to your hosting provider (A, AAAA or CNAME record).</source>
        <translation>Publiceer voor %1 het adres van uw webserver, of een alias naar uw hostingprovider (A-, AAAA- of CNAME-record).</translation>
    </message>
    <message>
        <source>The policy host %1 could not be looked up</source>
        <extracomment>policy-host.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>De beleidsserver %1 kon niet worden opgevraagd</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the policy host works could not be found out.</source>
        <translation>Het antwoord van de DNS was: %2. Of de beleidsserver werkt, kon niet worden vastgesteld.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy host %1 leads nowhere</source>
        <extracomment>policy-host.alias-loop (%1: host)</extracomment>
        <translation>De DNS-alias van de beleidsserver %1 leidt nergens heen</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>De naam verwijst in een kring of via te veel stappen naar andere namen (CNAME-lus). Verzenders kunnen uw beleid niet laden. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Point the alias at the name that your hosting provider gave you.</source>
        <translation>Laat de alias verwijzen naar de naam die u van uw hostingprovider hebt gekregen.</translation>
    </message>
    <message>
        <source>The policy host %1 points to a name that does not exist</source>
        <extracomment>policy-host.alias-dangling (%1: host, %2: target)</extracomment>
        <translation>De beleidsserver %1 verwijst naar een naam die niet bestaat</translation>
    </message>
    <message>
        <source>The target %2 is gone, so senders cannot load your policy. A stranger might claim that name at the hosting provider and publish a policy in your place.</source>
        <translation>Het doel %2 is verdwenen, dus verzenders kunnen uw beleid niet laden. Een onbekende kan die naam bij de hostingprovider aanvragen en in uw plaats een beleid publiceren.</translation>
    </message>
    <message>
        <source>Set up the site again at your hosting provider. If you have moved it, point the alias at the new name.</source>
        <translation>Stel de site bij uw hostingprovider opnieuw in. Hebt u hem verhuisd, laat de alias dan naar de nieuwe naam verwijzen.</translation>
    </message>
    <message>
        <source>The policy host %1 is run at %2</source>
        <extracomment>policy-host.delegated (%1: host, %2: target)</extracomment>
        <translation>De beleidsserver %1 wordt beheerd bij %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides about your policy. The certificate must still be for the name %1.</source>
        <translation>Het is een alias, dus wie %2 beheert, beslist over uw beleid. Het certificaat moet toch voor de naam %1 zijn.</translation>
    </message>
    <message>
        <source>The policy host %1 has an address that only works inside a network</source>
        <extracomment>policy-host.address-not-public (%1: host, %2: address)</extracomment>
        <translation>De beleidsserver %1 heeft een adres dat alleen binnen een netwerk werkt</translation>
    </message>
    <message>
        <source>Publish the public address of the web server, unless this is a test network.</source>
        <translation>Publiceer het openbare adres van de webserver, tenzij dit een testnetwerk is.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv6 from this computer</source>
        <extracomment>policy-host.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>De beleidsserver %1 kon vanaf deze computer niet via IPv6 worden getest</translation>
    </message>
    <message>
        <source>Your computer has no IPv6 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Uw computer heeft geen IPv6-verbinding, dus het adres %2 is vanaf hier niet bereikbaar. Voor zover bekend is er niets mis mee.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv6.</source>
        <translation>Voer “postseal-cli check” met uw domein uit op een computer met IPv6 om dit na te gaan.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv4 from this computer</source>
        <extracomment>policy-host.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>De beleidsserver %1 kon vanaf deze computer niet via IPv4 worden getest</translation>
    </message>
    <message>
        <source>Your computer has no IPv4 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Uw computer heeft geen IPv4-verbinding, dus het adres %2 is vanaf hier niet bereikbaar. Voor zover bekend is er niets mis mee.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv4.</source>
        <translation>Voer “postseal-cli check” met uw domein uit op een computer met IPv4 om dit na te gaan.</translation>
    </message>
    <message>
        <source>The policy host %1 refuses secure web connections</source>
        <extracomment>policy-host.connection-refused (%1: host, %2: address)</extracomment>
        <translation>De beleidsserver %1 weigert beveiligde webverbindingen</translation>
    </message>
    <message>
        <source>Nothing listens at %2 for them (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Op %2 reageert niets op zulke verbindingen (poort 443). Verzenders kunnen uw beleid niet laden. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Switch on HTTPS on that web server, and open port 443 in its firewall. If the address is old, correct it in DNS.</source>
        <translation>Schakel HTTPS in op die webserver en open poort 443 in de firewall. Is het adres oud, verbeter het dan in de DNS.</translation>
    </message>
    <message>
        <source>The policy host %1 does not answer</source>
        <extracomment>policy-host.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>De beleidsserver %1 antwoordt niet</translation>
    </message>
    <message>
        <source>No secure web connection to %2 came about in time (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Er kwam niet op tijd een beveiligde webverbinding met %2 tot stand (poort 443). Verzenders kunnen uw beleid niet laden. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Make sure that the web server runs and that its firewall lets port 443 through. If the address is old, correct it in DNS.</source>
        <translation>Zorg dat de webserver draait en dat de firewall poort 443 doorlaat. Is het adres oud, verbeter het dan in de DNS.</translation>
    </message>
    <message>
        <source>There is no way through the network to the policy host %1</source>
        <extracomment>policy-host.unreachable (%1: host, %2: address)</extracomment>
        <translation>Er is geen netwerkroute naar de beleidsserver %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Het netwerk meldt dat het adres %2 niet bereikbaar is. Verzenders kunnen uw beleid niet laden. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the web server. If both look right, ask your hosting provider.</source>
        <translation>Controleer het adres in de DNS en de netwerkverbinding van de webserver. Ziet alles er goed uit, vraag het dan aan uw hostingprovider.</translation>
    </message>
    <message>
        <source>The policy host %1 and this computer could not agree on encryption</source>
        <extracomment>policy-host.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>De beleidsserver %1 en deze computer werden het niet eens over versleuteling</translation>
    </message>
    <message>
        <source>Ask your hosting provider whether HTTPS is set up for the name %1. The server should offer TLS 1.2 and TLS 1.3.</source>
        <translation>Vraag uw hostingprovider of HTTPS is ingesteld voor de naam %1. De server hoort TLS 1.2 en TLS 1.3 aan te bieden.</translation>
    </message>
    <message>
        <source>The policy host %1 falls silent when encryption should begin</source>
        <extracomment>policy-host.handshake-timeout (%1: host, %2: address)</extracomment>
        <translation>De beleidsserver %1 zwijgt als de versleuteling moet beginnen</translation>
    </message>
    <message>
        <source>The web server at %2 accepted the connection and then stopped answering. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>De webserver op %2 accepteerde de verbinding en antwoordde daarna niet meer. Verzenders kunnen uw beleid niet laden. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Check the load and the HTTPS settings of the web server. Something in front of it may also hold the connection up.</source>
        <translation>Controleer de belasting en de HTTPS-instellingen van de webserver. Misschien houdt ook iets vóór de server de verbinding op.</translation>
    </message>
    <message>
        <source>The policy host %1 only knows outdated encryption</source>
        <extracomment>policy-host.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>De beleidsserver %1 kent alleen verouderde versleuteling</translation>
    </message>
    <message>
        <source>The web server at %2 offers %3, which is no longer seen as safe. Many senders do not load your policy over it.</source>
        <translation>De webserver op %2 biedt %3 aan, dat niet meer als veilig geldt. Veel verzenders laden uw beleid daarmee niet.</translation>
    </message>
    <message>
        <source>Update the web server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Werk de webserver bij, of schakel TLS 1.2 en TLS 1.3 in bij de instellingen.</translation>
    </message>
    <message>
        <source>A program on your side replaces the certificate of %1</source>
        <extracomment>policy-host.proxy-here (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Een programma aan uw kant vervangt het certificaat van %1</translation>
    </message>
    <message>
        <source>The certificate seen for %2 was issued by “%3”. That looks like a company proxy or a virus scanner that opens secure connections. So the real certificate could not be seen, and nothing is known to be wrong with it.</source>
        <translation>Het certificaat dat voor %2 te zien was, is uitgegeven door “%3”. Dat lijkt een bedrijfsproxy of een virusscanner die beveiligde verbindingen opent. Het echte certificaat was dus niet te zien, en voor zover bekend is daar niets mis mee.</translation>
    </message>
    <message>
        <source>Check again from another network, or on a computer without such a program.</source>
        <translation>Controleer opnieuw vanaf een ander netwerk, of op een computer zonder zo’n programma.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is for a different name</source>
        <extracomment>policy-host.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>Het certificaat van de beleidsserver %1 is voor een andere naam</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate for %3 (host name mismatch). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>De webserver op %2 toont een certificaat voor %3 (hostnaam komt niet overeen). Verzenders laden uw beleid niet. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Add %1 as a domain at your hosting provider, and have a certificate issued for it.</source>
        <translation>Voeg %1 bij uw hostingprovider toe als domein en laat er een certificaat voor uitgeven.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has its name in the wrong place</source>
        <extracomment>policy-host.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>In het certificaat van de beleidsserver %1 staat de naam op de verkeerde plaats</translation>
    </message>
    <message>
        <source>At %2 the name %3 stands only in an old field that senders do not look at (common name). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Op %2 staat de naam %3 alleen in een oud veld waar verzenders niet naar kijken (common name). Verzenders laden uw beleid niet. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Order a new certificate that lists %1 among its DNS names.</source>
        <translation>Vraag een nieuw certificaat aan met %1 bij de DNS-namen.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has expired</source>
        <extracomment>policy-host.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>Het certificaat van de beleidsserver %1 is verlopen</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that ran out on %3. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>De webserver op %2 toont een certificaat dat op %3 is verlopen. Verzenders laden uw beleid niet. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Renew the certificate, and make sure that the web server uses the new one. Then let the renewal run by itself.</source>
        <translation>Vernieuw het certificaat en zorg dat de webserver het nieuwe gebruikt. Laat het vernieuwen daarna automatisch gebeuren.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is not valid yet</source>
        <extracomment>policy-host.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>Het certificaat van de beleidsserver %1 is nog niet geldig</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that counts only from %3. Until then senders do not load your policy.</source>
        <translation>De webserver op %2 toont een certificaat dat pas vanaf %3 geldt. Tot dan laden verzenders uw beleid niet.</translation>
    </message>
    <message>
        <source>Install a certificate that is valid today. If the date looks right, check the clock of this computer.</source>
        <translation>Installeer een certificaat dat vandaag geldig is. Lijkt de datum te kloppen, controleer dan de klok van deze computer.</translation>
    </message>
    <message>
        <source>The policy host %1 made its certificate itself</source>
        <extracomment>policy-host.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>De beleidsserver %1 heeft zijn certificaat zelf gemaakt</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Geen openbare certificeringsinstantie staat in voor het certificaat op %2 (zelfondertekend). Verzenders laden uw beleid niet. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Most hosting providers include one free of charge.</source>
        <translation>Installeer een certificaat van een openbare certificeringsinstantie. Bij de meeste hostingproviders zit dat er gratis bij.</translation>
    </message>
    <message>
        <source>The policy host %1 does not send all the certificates that it should</source>
        <extracomment>policy-host.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>De beleidsserver %1 stuurt niet alle certificaten die hij zou moeten sturen</translation>
    </message>
    <message>
        <source>The web server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). Browsers often hide this fault, but many senders do not load your policy.</source>
        <translation>De webserver op %2 laat het certificaat van “%3” weg, dat zijn eigen certificaat met een bekende certificeringsinstantie verbindt (tussencertificaat). Browsers verbergen deze fout vaak, maar veel verzenders laden uw beleid niet.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem.</source>
        <translation>Installeer de volledige keten van uw certificeringsinstantie, vaak een bestand met de naam fullchain.pem.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 comes from an authority that is not publicly known</source>
        <extracomment>policy-host.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Het certificaat van de beleidsserver %1 komt van een certificeringsinstantie die niet algemeen bekend is</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Het certificaat op %2 is uitgegeven door “%3”, die openbare verzenders niet vertrouwen. Verzenders laden uw beleid niet. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 cannot be used</source>
        <extracomment>policy-host.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Het certificaat van de beleidsserver %1 is niet bruikbaar</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the web server.</source>
        <translation>Vraag een nieuw certificaat voor %1 aan met de gebruikelijke instellingen en installeer het op de webserver.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 expires soon</source>
        <extracomment>policy-host.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>Het certificaat van de beleidsserver %1 verloopt binnenkort</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the web server at %2 is valid for %n more day(s), until %4. After that date senders can no longer load your policy.</source>
        <translation>
            <numerusform>Het certificaat van de webserver op %2 is nog %n dag geldig, tot %4. Na die datum kunnen verzenders uw beleid niet meer laden.</numerusform>
            <numerusform>Het certificaat van de webserver op %2 is nog %n dagen geldig, tot %4. Na die datum kunnen verzenders uw beleid niet meer laden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate now. Find out why it was not renewed by itself.</source>
        <translation>Vernieuw het certificaat nu. Zoek uit waarom het niet vanzelf is vernieuwd.</translation>
    </message>
    <message>
        <source>Your DNS may prevent a certificate for %1</source>
        <extracomment>policy-host.caa-blocks (%1: host, %2: name with CAA, %3: allowed issuers)</extracomment>
        <translation>Uw DNS kan een certificaat voor %1 verhinderen</translation>
    </message>
    <message>
        <source>A record at %2 says who may issue certificates (CAA): %3. If your hosting provider uses another authority, it can neither get nor renew the certificate.</source>
        <translation>Een record op %2 bepaalt wie certificaten mag uitgeven (CAA): %3. Gebruikt uw hostingprovider een andere certificeringsinstantie, dan kan die het certificaat niet verkrijgen en ook niet vernieuwen.</translation>
    </message>
    <message>
        <source>Add the authority of your hosting provider to that record. For many providers it is letsencrypt.org.</source>
        <translation>Voeg de certificeringsinstantie van uw hostingprovider toe aan dat record. Bij veel providers is dat letsencrypt.org.</translation>
    </message>
    <message>
        <source>%1 only has an address because your DNS answers for every name</source>
        <extracomment>policy-host.wildcard-dns (%1: host, %2: address)</extracomment>
        <translation>%1 heeft alleen een adres omdat uw DNS voor elke naam antwoordt</translation>
    </message>
    <message>
        <source>Any name under your domain leads to %2 (wildcard record). So this host was probably not set up for MTA-STS.</source>
        <translation>Elke naam onder uw domein leidt naar %2 (wildcardrecord). Deze host is dus waarschijnlijk niet voor MTA-STS ingesteld.</translation>
    </message>
    <message>
        <source>Publish a DNS record of its own for %1 that points to the web space with your policy.</source>
        <translation>Publiceer voor %1 een eigen DNS-record dat verwijst naar de webruimte met uw beleid.</translation>
    </message>
    <message>
        <source>The policy file lists no mail server</source>
        <extracomment>policy.mx-missing (%1: file)</extracomment>
        <translation>Het beleidsbestand noemt geen mailserver</translation>
    </message>
    <message>
        <source>Without a line that begins with “mx:” senders use nothing of the file.</source>
        <translation>Zonder een regel die met “mx:” begint, gebruiken verzenders niets van het bestand.</translation>
    </message>
    <message>
        <source>Add a line for each of your mail servers, for instance “mx: mail.example.com”.</source>
        <translation>Voeg voor elk van uw mailservers een regel toe, bijvoorbeeld “mx: mail.example.com”.</translation>
    </message>
    <message>
        <source>The policy file lists no mail server, and some senders want one</source>
        <extracomment>policy.mx-missing-mode-none (%1: file)</extracomment>
        <translation>Het beleidsbestand noemt geen mailserver, en sommige verzenders verwachten er een</translation>
    </message>
    <message>
        <source>Mode none allows this. Still, some senders do not accept the file, and keep to the policy that they stored before.</source>
        <translation>In de modus none mag dat. Toch accepteren sommige verzenders het bestand niet en houden ze zich aan het beleid dat ze eerder hebben opgeslagen.</translation>
    </message>
    <message>
        <source>Keep the lines that begin with “mx:” in the file.</source>
        <translation>Laat de regels die met “mx:” beginnen in het bestand staan.</translation>
    </message>
    <message>
        <source>The policy file has a line for a mail server without a name</source>
        <extracomment>policy.mx-empty (%1: file)</extracomment>
        <translation>Het beleidsbestand heeft een regel voor een mailserver zonder naam</translation>
    </message>
    <message>
        <source>Nothing stands after “mx:”. Strict senders use nothing of the file because of it.</source>
        <translation>Na “mx:” staat niets. Strikte verzenders gebruiken daarom niets van het bestand.</translation>
    </message>
    <message>
        <source>Write the name of your mail server there, or delete the line.</source>
        <translation>Schrijf daar de naam van uw mailserver, of verwijder de regel.</translation>
    </message>
    <message>
        <source>The policy file lists the IP address “%1” as a mail server</source>
        <extracomment>policy.mx-address (%1: mx)</extracomment>
        <translation>Het beleidsbestand noemt het IP-adres “%1” als mailserver</translation>
    </message>
    <message>
        <source>Senders compare names, so an address never fits. Strict senders use nothing of the file because of it.</source>
        <translation>Verzenders vergelijken namen, dus een adres past nooit. Strikte verzenders gebruiken daarom niets van het bestand.</translation>
    </message>
    <message>
        <source>Write the name of the mail server instead, as it stands in your MX record.</source>
        <translation>Schrijf in plaats daarvan de naam van de mailserver, zoals die in uw MX-record staat.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file ends with a dot</source>
        <extracomment>policy.mx-trailing-dot (%1: mx, %2: meant)</extracomment>
        <translation>De mailserver “%1” in het beleidsbestand eindigt op een punt</translation>
    </message>
    <message>
        <source>The dot is usual in DNS but wrong in a policy. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>De punt is gebruikelijk in de DNS, maar fout in een beleid. Strikte verzenders gebruiken daarom niets van het bestand, andere vinden dan geen passende server.</translation>
    </message>
    <message>
        <source>One line of the policy file lists several mail servers: “%1”</source>
        <extracomment>policy.mx-list (%1: mx)</extracomment>
        <translation>Eén regel van het beleidsbestand noemt meerdere mailservers: “%1”</translation>
    </message>
    <message>
        <source>Senders read the line as one single name, which fits no server. Strict senders use nothing of the file because of it.</source>
        <translation>Verzenders lezen de regel als één enkele naam, die bij geen server past. Strikte verzenders gebruiken daarom niets van het bestand.</translation>
    </message>
    <message>
        <source>Write a line of its own for each mail server.</source>
        <translation>Schrijf voor elke mailserver een eigen regel.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has letters beyond a to z</source>
        <extracomment>policy.mx-unicode (%1: mx, %2: meant)</extracomment>
        <translation>De mailserver “%1” in het beleidsbestand bevat andere letters dan a tot en met z</translation>
    </message>
    <message>
        <source>A policy must hold names in the form that DNS uses (A-label). Strict senders use nothing of the file otherwise.</source>
        <translation>In een beleid moeten namen staan in de vorm die de DNS gebruikt (A-label). Anders gebruiken strikte verzenders niets van het bestand.</translation>
    </message>
    <message>
        <source>Write “%2” instead.</source>
        <translation>Schrijf in plaats daarvan “%2”.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is a web address</source>
        <extracomment>policy.mx-url (%1: mx, %2: meant)</extracomment>
        <translation>“%1” in het beleidsbestand is een webadres</translation>
    </message>
    <message>
        <source>Only the name of a mail server may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Daar mag alleen de naam van een mailserver staan. Strikte verzenders gebruiken daarom niets van het bestand, andere vinden dan geen passende server.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a port number</source>
        <extracomment>policy.mx-port (%1: mx, %2: meant)</extracomment>
        <translation>De mailserver “%1” in het beleidsbestand heeft een poortnummer</translation>
    </message>
    <message>
        <source>Only its name may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Daar mag alleen de naam staan. Strikte verzenders gebruiken daarom niets van het bestand, andere vinden dan geen passende server.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a number in front</source>
        <extracomment>policy.mx-preference (%1: mx, %2: meant)</extracomment>
        <translation>De mailserver “%1” in het beleidsbestand heeft een getal ervoor</translation>
    </message>
    <message>
        <source>The number belongs to the MX record in DNS (preference). Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Het getal hoort bij het MX-record in de DNS (voorkeur). Strikte verzenders gebruiken daarom niets van het bestand, andere vinden dan geen passende server.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file begins with a dot</source>
        <extracomment>policy.mx-leading-dot (%1: mx, %2: meant)</extracomment>
        <translation>De mailserver “%1” in het beleidsbestand begint met een punt</translation>
    </message>
    <message>
        <source>An early draft of the standard knew this form. Today strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Een vroeg concept van de standaard kende deze vorm. Tegenwoordig gebruiken strikte verzenders daarom niets van het bestand, andere vinden dan geen passende server.</translation>
    </message>
    <message>
        <source>The star in “%1” stands in the wrong place</source>
        <extracomment>policy.mx-wildcard-place (%1: mx)</extracomment>
        <translation>Het sterretje in “%1” staat op de verkeerde plaats</translation>
    </message>
    <message>
        <source>A star can only be the whole first part of a name, as in “*.example.com” (wildcard). Strict senders use nothing of the file because of it.</source>
        <translation>Een sterretje mag alleen het hele eerste deel van een naam zijn, zoals in “*.example.com” (wildcard). Strikte verzenders gebruiken daarom niets van het bestand.</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers instead.</source>
        <translation>Schrijf in plaats daarvan de volledige namen van uw mailservers.</translation>
    </message>
    <message>
        <source>“%1” allows mail servers of countless strangers</source>
        <extracomment>policy.mx-wildcard-top-level (%1: mx)</extracomment>
        <translation>“%1” laat mailservers van talloze onbekenden toe</translation>
    </message>
    <message>
        <source>The star stands directly in front of a name under which anybody can register (wildcard). So an attacker can easily have a mail server that fits your policy.</source>
        <translation>Het sterretje staat direct vóór een naam waaronder iedereen kan registreren (wildcard). Een aanvaller kan dus makkelijk een mailserver hebben die bij uw beleid past.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is not the name of a mail server</source>
        <extracomment>policy.mx-not-domain (%1: mx)</extracomment>
        <translation>“%1” in het beleidsbestand is niet de naam van een mailserver</translation>
    </message>
    <message>
        <source>A name consists of letters, digits, hyphens and dots. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Een naam bestaat uit letters, cijfers, koppeltekens en punten. Strikte verzenders gebruiken daarom niets van het bestand, andere vinden dan geen passende server.</translation>
    </message>
    <message>
        <source>Write the name of the mail server as it stands in your MX record.</source>
        <translation>Schrijf de naam van de mailserver zoals die in uw MX-record staat.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has capital letters</source>
        <extracomment>policy.mx-case (%1: mx)</extracomment>
        <translation>De mailserver “%1” in het beleidsbestand bevat hoofdletters</translation>
    </message>
    <message>
        <source>Nearly all senders compare names without regard to capitals. So this does no harm with them.</source>
        <translation>Bijna alle verzenders vergelijken namen zonder op hoofdletters te letten. Bij hen kan dit dus geen kwaad.</translation>
    </message>
    <message>
        <source>To be on the safe side, write the name in small letters.</source>
        <translation>Schrijf de naam voor de zekerheid in kleine letters.</translation>
    </message>
    <message>
        <source>The policy record at %1 is correct</source>
        <extracomment>record.good (%1: name, %2: id)</extracomment>
        <translation>Het beleidsrecord op %1 is correct</translation>
    </message>
    <message>
        <source>It tells senders that you have a policy. The version of the policy that it announces is “%2” (id).</source>
        <translation>Het vertelt verzenders dat u een beleid hebt. De versie van het beleid die het aankondigt, is “%2” (id).</translation>
    </message>
    <message>
        <source>There is no policy record at %1</source>
        <extracomment>record.missing (%1: name)</extracomment>
        <translation>Er is geen beleidsrecord op %1</translation>
    </message>
    <message>
        <source>Senders look for this TXT record first. Without it they do not look for your policy, so their mail to you is not protected.</source>
        <translation>Verzenders zoeken eerst dit TXT-record. Zonder dit record zoeken ze uw beleid niet, dus hun e-mail aan u is niet beschermd.</translation>
    </message>
    <message>
        <source>Publish the record as the last step, when the policy file can be loaded.</source>
        <translation>Publiceer het record als laatste stap, als het beleidsbestand kan worden geladen.</translation>
    </message>
    <message>
        <source>The policy record at %1 could not be looked up</source>
        <extracomment>record.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>Het beleidsrecord op %1 kon niet worden opgevraagd</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the record is there could not be found out.</source>
        <translation>Het antwoord van de DNS was: %2. Of het record er is, kon niet worden vastgesteld.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy record at %1 leads nowhere</source>
        <extracomment>record.alias-loop (%1: name)</extracomment>
        <translation>De DNS-alias van het beleidsrecord op %1 leidt nergens heen</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders find no policy record, so their mail to you is not protected.</source>
        <translation>De naam verwijst in een kring of via te veel stappen naar andere namen (CNAME-lus). Verzenders vinden geen beleidsrecord, dus hun e-mail aan u is niet beschermd.</translation>
    </message>
    <message>
        <source>Point the alias at the right name, or replace it with the TXT record itself.</source>
        <translation>Laat de alias naar de juiste naam verwijzen, of vervang hem door het TXT-record zelf.</translation>
    </message>
    <message>
        <source>There are %2 policy records at %1</source>
        <extracomment>record.multiple (%1: name, %2: count)</extracomment>
        <translation>Er zijn %2 beleidsrecords op %1</translation>
    </message>
    <message>
        <source>When there is more than one record, senders act as if there were none. So mail to you is not protected.</source>
        <translation>Bij meer dan één record doen verzenders alsof er geen is. E-mail aan u is dus niet beschermd.</translation>
    </message>
    <message>
        <source>Keep the record with the newest id, and delete the others.</source>
        <translation>Houd het record met de nieuwste id en verwijder de andere.</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with the wrong word</source>
        <extracomment>record.wrong-version (%1: name, %2: version)</extracomment>
        <translation>Het beleidsrecord op %1 begint met het verkeerde woord</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Senders pass over it, so mail to you is not protected.</source>
        <translation>Het begint met “%2” in plaats van “v=STSv1”. Verzenders negeren het, dus e-mail aan u is niet beschermd.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=STSv1;”.</source>
        <translation>Wijzig het begin van het record in precies “v=STSv1;”.</translation>
    </message>
    <message>
        <source>The policy record at %1 mixes up capital and small letters</source>
        <extracomment>record.version-case (%1: name, %2: version)</extracomment>
        <translation>In het beleidsrecord op %1 zijn hoofdletters en kleine letters verwisseld</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Het begint met “%2” in plaats van “v=STSv1”. Veel verzenders maken verschil tussen hoofdletters en kleine letters en negeren het.</translation>
    </message>
    <message>
        <source>The policy record at %1 lacks its first semicolon</source>
        <extracomment>record.no-semicolon (%1: name)</extracomment>
        <translation>In het beleidsrecord op %1 ontbreekt de eerste puntkomma</translation>
    </message>
    <message>
        <source>It must begin with “v=STSv1;”. Senders pass over it otherwise, so mail to you is not protected.</source>
        <translation>Het moet met “v=STSv1;” beginnen. Anders negeren verzenders het, dus e-mail aan u is niet beschermd.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=STSv1”.</source>
        <translation>Schrijf meteen na “v=STSv1” een puntkomma.</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with a space</source>
        <extracomment>record.leading-space (%1: name)</extracomment>
        <translation>Het beleidsrecord op %1 begint met een spatie</translation>
    </message>
    <message>
        <source>Senders expect “v=STSv1;” at the very beginning. They pass over the record, so mail to you is not protected.</source>
        <translation>Verzenders verwachten “v=STSv1;” helemaal aan het begin. Ze negeren het record, dus e-mail aan u is niet beschermd.</translation>
    </message>
    <message>
        <source>Remove the space at the beginning of the record.</source>
        <translation>Verwijder de spatie aan het begin van het record.</translation>
    </message>
    <message>
        <source>The policy record at %1 has a space before its first semicolon</source>
        <extracomment>record.space-before-semicolon (%1: name)</extracomment>
        <translation>Het beleidsrecord op %1 heeft een spatie vóór de eerste puntkomma</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. Their mail to you is not protected.</source>
        <translation>Sommige verzenders negeren een record dat zo geschreven is. Hun e-mail aan u is niet beschermd.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=STSv1;”.</source>
        <translation>Verwijder de spatie, zodat het record met “v=STSv1;” begint.</translation>
    </message>
    <message>
        <source>The policy record at %1 contains quotation marks</source>
        <extracomment>record.quotes-inside (%1: name)</extracomment>
        <translation>Het beleidsrecord op %1 bevat aanhalingstekens</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so mail to you is not protected.</source>
        <translation>Uw DNS-paneel heeft de aanhalingstekens als deel van de tekst opgeslagen. Verzenders herkennen het record niet, dus e-mail aan u is niet beschermd.</translation>
    </message>
    <message>
        <source>Enter the text of the record again without quotation marks.</source>
        <translation>Voer de tekst van het record opnieuw in, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>The policy record at %1 has no id</source>
        <extracomment>record.no-id (%1: name)</extracomment>
        <translation>Het beleidsrecord op %1 heeft geen id</translation>
    </message>
    <message>
        <source>The id tells senders when your policy has changed. Without it they pass over the record, so mail to you is not protected.</source>
        <translation>Aan de id zien verzenders dat uw beleid is gewijzigd. Zonder id negeren ze het record, dus e-mail aan u is niet beschermd.</translation>
    </message>
    <message>
        <source>Add an id of letters and digits to the record, for instance today&apos;s date as in “id=20261124;”.</source>
        <translation>Voeg een id van letters en cijfers toe aan het record, bijvoorbeeld de datum van vandaag, zoals in “id=20261124;”.</translation>
    </message>
    <message>
        <source>The id “%1” contains a character that is not allowed there</source>
        <extracomment>record.id-character (%1: id, %2: character)</extracomment>
        <translation>De id “%1” bevat een teken dat daar niet is toegestaan</translation>
    </message>
    <message>
        <source>Write an id of letters and digits only.</source>
        <translation>Schrijf een id van alleen letters en cijfers.</translation>
    </message>
    <message>
        <source>The id in the policy record at %1 is empty</source>
        <extracomment>record.id-empty (%1: name)</extracomment>
        <translation>De id in het beleidsrecord op %1 is leeg</translation>
    </message>
    <message>
        <source>Write an id of letters and digits, for instance today&apos;s date.</source>
        <translation>Schrijf een id van letters en cijfers, bijvoorbeeld de datum van vandaag.</translation>
    </message>
    <message>
        <source>The id “%1” is too long</source>
        <extracomment>record.id-too-long (%1: id, %2: length)</extracomment>
        <translation>De id “%1” is te lang</translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s), and 32 is the limit. Senders pass over the record, so mail to you is not protected.</source>
        <translation>
            <numerusform>Hij heeft %n teken, en 32 is de grens. Verzenders negeren het record, dus e-mail aan u is niet beschermd.</numerusform>
            <numerusform>Hij heeft %n tekens, en 32 is de grens. Verzenders negeren het record, dus e-mail aan u is niet beschermd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a shorter id, for instance today&apos;s date.</source>
        <translation>Schrijf een kortere id, bijvoorbeeld de datum van vandaag.</translation>
    </message>
    <message>
        <source>The policy record at %1 has more than one id</source>
        <extracomment>record.duplicate-id (%1: name, %2: used, %3: ignored)</extracomment>
        <translation>Het beleidsrecord op %1 heeft meer dan één id</translation>
    </message>
    <message>
        <source>The first one counts: “%2”. Some senders go by a later one instead (“%3”), and at least one passes over the record.</source>
        <translation>De eerste telt: “%2”. Sommige verzenders gaan in plaats daarvan uit van een latere (“%3”), en minstens één negeert het record.</translation>
    </message>
    <message>
        <source>Keep one id, and delete the others.</source>
        <translation>Houd één id en verwijder de andere.</translation>
    </message>
    <message>
        <source>The word “%1” in the policy record has the wrong capital letters</source>
        <extracomment>record.key-case (%1: key, %2: meant)</extracomment>
        <translation>Het woord “%1” in het beleidsrecord heeft verkeerde hoofdletters</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here. They do not find what they need, so mail to you is not protected.</source>
        <translation>Verzenders maken hier verschil tussen hoofdletters en kleine letters. Ze vinden niet wat ze nodig hebben, dus e-mail aan u is niet beschermd.</translation>
    </message>
    <message>
        <source>Something is left over at the end of the policy record at %1</source>
        <extracomment>record.trailing (%1: name)</extracomment>
        <translation>Aan het einde van het beleidsrecord op %1 staat nog iets</translation>
    </message>
    <message>
        <source>Only a single semicolon may stand at the end. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Aan het einde mag alleen één puntkomma staan. Strikte verzenders negeren het record, dus hun e-mail aan u is niet beschermd.</translation>
    </message>
    <message>
        <source>Remove what follows the last semicolon, also spaces.</source>
        <translation>Verwijder wat na de laatste puntkomma staat, ook spaties.</translation>
    </message>
    <message>
        <source>The policy record at %1 cannot be understood</source>
        <extracomment>record.syntax (%1: name)</extracomment>
        <translation>Het beleidsrecord op %1 is onbegrijpelijk</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Een deel ervan heeft niet de vorm “naam=waarde”. Strikte verzenders negeren het record, dus hun e-mail aan u is niet beschermd.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=STSv1; id=20261124;”.</source>
        <translation>Schrijf het record opnieuw, bijvoorbeeld als “v=STSv1; id=20261124;”.</translation>
    </message>
    <message>
        <source>“%1” belongs in the policy file, not in the policy record</source>
        <extracomment>record.policy-inside (%1: key)</extracomment>
        <translation>“%1” hoort in het beleidsbestand, niet in het beleidsrecord</translation>
    </message>
    <message>
        <source>Senders pass over it here. Mode, mail servers and validity count only in the file.</source>
        <translation>Verzenders negeren het hier. Modus, mailservers en geldigheidsduur tellen alleen in het bestand.</translation>
    </message>
    <message>
        <source>Remove this part from the record. Make sure that it stands in the policy file.</source>
        <translation>Verwijder dit deel uit het record. Zorg dat het in het beleidsbestand staat.</translation>
    </message>
    <message>
        <source>The part “%1” of the policy record means nothing to senders</source>
        <extracomment>record.unknown-field (%1: key)</extracomment>
        <translation>Het deel “%1” van het beleidsrecord zegt verzenders niets</translation>
    </message>
    <message>
        <source>They pass over it. It does no harm.</source>
        <translation>Ze negeren het. Het kan geen kwaad.</translation>
    </message>
    <message>
        <source>Check its spelling if you meant something by it. Otherwise you can remove it.</source>
        <translation>Controleer de spelling als u er iets mee bedoelde. Anders kunt u het verwijderen.</translation>
    </message>
    <message>
        <source>The policy record at %1 is stored in %2 pieces</source>
        <extracomment>record.split (%1: name, %2: count)</extracomment>
        <translation>Het beleidsrecord op %1 is in %2 stukken opgeslagen</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. Nearly all read the record correctly.</source>
        <translation>Verzenders voegen de stukken samen zonder spatie ertussen. Bijna alle lezen het record goed.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with MTA-STS. Senders pass over it.</source>
        <translation>Het record “%2” heeft niets met MTA-STS te maken. Verzenders negeren het.</translation>
    </message>
    <message>
        <source>You can remove it, unless you need it for something else.</source>
        <translation>U kunt het verwijderen, tenzij u het voor iets anders nodig hebt.</translation>
    </message>
    <message>
        <source>The policy record at %1 is kept at %2</source>
        <extracomment>record.delegated (%1: name, %2: target)</extracomment>
        <translation>Het beleidsrecord op %1 wordt bijgehouden op %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides when senders load your policy anew.</source>
        <translation>Het is een alias, dus wie %2 beheert, bepaalt wanneer verzenders uw beleid opnieuw laden.</translation>
    </message>
    <message>
        <source>There is a policy record at %1, where no sender looks</source>
        <extracomment>record.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>Er is een beleidsrecord op %1, waar geen verzender kijkt</translation>
    </message>
    <message>
        <source>Senders look for it at %2 only. So this record has no effect.</source>
        <translation>Verzenders zoeken het alleen op %2. Dit record heeft dus geen effect.</translation>
    </message>
    <message>
        <source>Move the record to the name %2. Many DNS panels add your domain to the name by themselves.</source>
        <translation>Verplaats het record naar de naam %2. Veel DNS-panelen voegen uw domein zelf aan de naam toe.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the policy record at %1</source>
        <extracomment>record.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>Uw nameservers zijn het niet eens over het beleidsrecord op %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may miss your policy or a change to it.</source>
        <translation>Deze nameservers geven niet allemaal hetzelfde antwoord: %2. Sommige verzenders missen misschien uw beleid of een wijziging ervan.</translation>
    </message>
    <message>
        <source>The policy file has changed, but the id “%1” has not</source>
        <extracomment>record.id-unchanged (%1: id, %2: date)</extracomment>
        <translation>Het beleidsbestand is gewijzigd, maar de id “%1” niet</translation>
    </message>
    <message>
        <source>The id is the same as on %2, when the file was different. Senders that know this id keep to the old policy until it runs out.</source>
        <translation>De id is dezelfde als op %2, toen het bestand anders was. Verzenders die deze id kennen, houden zich aan het oude beleid tot het verloopt.</translation>
    </message>
    <message>
        <source>Give the policy record a new id now.</source>
        <translation>Geef het beleidsrecord nu een nieuwe id.</translation>
    </message>
    <message>
        <source>The id “%1” is new, but the policy file is the same as before</source>
        <extracomment>record.body-unchanged (%1: id, %2: date)</extracomment>
        <translation>De id “%1” is nieuw, maar het beleidsbestand is hetzelfde als eerst</translation>
    </message>
    <message>
        <source>The file has not changed since %2. Senders load it once more, which does no harm.</source>
        <translation>Het bestand is sinds %2 niet gewijzigd. Verzenders laden het nog een keer, en dat kan geen kwaad.</translation>
    </message>
    <message>
        <source>If you meant to change the policy, upload the new file. Then give the record another new id.</source>
        <translation>Wilde u het beleid wijzigen, upload dan het nieuwe bestand. Geef het record daarna nog een nieuwe id.</translation>
    </message>
    <message>
        <source>The file is not a TLS report that can be read</source>
        <extracomment>report.not-json (%1: file, %2: reason)</extracomment>
        <translation>Het bestand is geen leesbaar TLS-rapport</translation>
    </message>
    <message>
        <source>Save the attachment from the mail once more, and open that file.</source>
        <translation>Sla de bijlage uit de e-mail nog eens op en open dat bestand.</translation>
    </message>
    <message>
        <source>The report is too large to be read</source>
        <extracomment>report.too-large (%1: file, %2: limit)</extracomment>
        <translation>Het rapport is te groot om te lezen</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report. If it is, ask its sender for smaller ones.</source>
        <translation>Controleer of het bestand een TLS-rapport is. Is het dat, vraag de verzender dan om kleinere rapporten.</translation>
    </message>
    <message>
        <source>The report cannot be unpacked</source>
        <extracomment>report.gzip-broken (%1: file, %2: reason)</extracomment>
        <translation>Het rapport kan niet worden uitgepakt</translation>
    </message>
    <message>
        <source>The file is not a TLS report</source>
        <extracomment>report.not-a-report (%1: file)</extracomment>
        <translation>Het bestand is geen TLS-rapport</translation>
    </message>
    <message>
        <source>It can be read, but has nothing of what such a report holds.</source>
        <translation>Het is leesbaar, maar bevat niets van wat in zo’n rapport hoort.</translation>
    </message>
    <message>
        <source>Open the attachment of a TLS report. DMARC reports and other files are of another kind.</source>
        <translation>Open de bijlage van een TLS-rapport. DMARC-rapporten en andere bestanden zijn van een andere soort.</translation>
    </message>
    <message>
        <source>The report has no results in it</source>
        <extracomment>report.no-policies (%1: file)</extracomment>
        <translation>In het rapport staan geen resultaten</translation>
    </message>
    <message>
        <source>The list of policies with their counts is missing (policies). So it says nothing about your mail.</source>
        <translation>De lijst met het beleid en de aantallen ontbreekt (policies). Het rapport zegt dus niets over uw e-mail.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. If the same sender does this often, tell them.</source>
        <translation>Aan uw kant is er niets mis. Komt dit bij dezelfde verzender vaker voor, laat het die dan weten.</translation>
    </message>
    <message>
        <source>The report lacks the part “%1”</source>
        <extracomment>report.missing-member (%1: member)</extracomment>
        <translation>In het rapport ontbreekt het deel “%1”</translation>
    </message>
    <message>
        <source>The sender of the report left it out. The rest was read, and a missing count is taken as zero.</source>
        <translation>De verzender van het rapport heeft het weggelaten. De rest is gelezen, en een ontbrekend aantal telt als nul.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side, and nothing that you need to do.</source>
        <translation>Aan uw kant is er niets mis en u hoeft niets te doen.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is not of the expected kind</source>
        <extracomment>report.wrong-type (%1: member, %2: expected)</extracomment>
        <translation>Het deel “%1” van het rapport is niet van de verwachte soort</translation>
    </message>
    <message>
        <source>It should be of this kind: %2. The rest of the report was read.</source>
        <translation>Het hoort van deze soort te zijn: %2. De rest van het rapport is gelezen.</translation>
    </message>
    <message>
        <source>The count “%1” in the report makes no sense</source>
        <extracomment>report.bad-count (%1: member, %2: value)</extracomment>
        <translation>Het aantal “%1” in het rapport kan niet kloppen</translation>
    </message>
    <message>
        <source>The value %2 is not a count of connections, so it is taken as zero.</source>
        <translation>De waarde %2 is geen aantal verbindingen en telt daarom als nul.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. Do not rely on the sums of this report.</source>
        <translation>Aan uw kant is er niets mis. Vertrouw niet op de totalen van dit rapport.</translation>
    </message>
    <message>
        <source>The date “%1” in the report makes no sense</source>
        <extracomment>report.bad-date (%1: member, %2: value)</extracomment>
        <translation>De datum “%1” in het rapport kan niet kloppen</translation>
    </message>
    <message>
        <source>The value %2 cannot be read as a date. The rest of the report was read.</source>
        <translation>De waarde %2 is niet als datum te lezen. De rest van het rapport is gelezen.</translation>
    </message>
    <message>
        <source>The date “%1” in the report has no time zone</source>
        <extracomment>report.date-no-zone (%1: member, %2: value)</extracomment>
        <translation>De datum “%1” in het rapport heeft geen tijdzone</translation>
    </message>
    <message>
        <source>Some reports from Microsoft are written like this. The value %2 was read as universal time (UTC).</source>
        <translation>Sommige rapporten van Microsoft zijn zo geschreven. De waarde %2 is gelezen als universele tijd (UTC).</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of policy: “%1”</source>
        <extracomment>report.unknown-policy-type (%1: value)</extracomment>
        <translation>Het rapport noemt een onbekende soort beleid: “%1”</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is.</source>
        <translation>De aantallen zijn behouden, en het woord wordt getoond zoals het er staat.</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of problem: “%1”</source>
        <extracomment>report.unknown-result-type (%1: value)</extracomment>
        <translation>Het rapport noemt een onbekende soort probleem: “%1”</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is. It may be newer than this program.</source>
        <translation>De aantallen zijn behouden, en het woord wordt getoond zoals het er staat. Misschien is het nieuwer dan dit programma.</translation>
    </message>
    <message>
        <source>Look at the details of this problem in the report. They often tell the cause.</source>
        <translation>Bekijk de details van dit probleem in het rapport. Daarin staat vaak de oorzaak.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is a text instead of a list</source>
        <extracomment>report.mx-host-string (%1: member)</extracomment>
        <translation>Het deel “%1” van het rapport is een tekst in plaats van een lijst</translation>
    </message>
    <message>
        <source>Some senders write it like this. It was understood all the same.</source>
        <translation>Sommige verzenders schrijven het zo. Het is toch begrepen.</translation>
    </message>
    <message>
        <source>The policy in the part “%1” of the report is written in an unusual form</source>
        <extracomment>report.policy-string-form (%1: member)</extracomment>
        <translation>Het beleid in het deel “%1” van het rapport is in een ongewone vorm geschreven</translation>
    </message>
    <message>
        <source>The details for %1 add up to more than the sum in the report</source>
        <extracomment>report.details-exceed-summary (%1: domain, %2: details, %3: summary)</extracomment>
        <translation>De details voor %1 zijn samen meer dan het totaal in het rapport</translation>
    </message>
    <message>
        <source>The details count %2 connections, the sum says %3. One connection may stand in several details, so only the sum was counted.</source>
        <translation>De details tellen %2 verbindingen, het totaal zegt %3. Eén verbinding kan in meerdere details staan, daarom is alleen het totaal geteld.</translation>
    </message>
    <message>
        <source>Whether the report is genuine was not checked</source>
        <extracomment>report.unauthenticated (%1: file)</extracomment>
        <translation>Of het rapport echt is, is niet gecontroleerd</translation>
    </message>
    <message>
        <source>Genuine reports are signed by their sender (DKIM). In a saved file the signature can usually no longer be checked.</source>
        <translation>Echte rapporten zijn door hun verzender ondertekend (DKIM). In een opgeslagen bestand is de handtekening meestal niet meer te controleren.</translation>
    </message>
    <message>
        <source>If a report surprises you, look at the original mail before you act on it.</source>
        <translation>Verrast een rapport u, bekijk dan de oorspronkelijke e-mail voordat u er iets mee doet.</translation>
    </message>
    <message>
        <source>%1 takes mail over encrypted connections with a good certificate</source>
        <extracomment>starttls.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>%1 neemt e-mail aan via versleutelde verbindingen met een goed certificaat</translation>
    </message>
    <message numerus="yes">
        <source>The server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>De server op %2 gebruikt %3. Het certificaat is nog %n dag geldig.</numerusform>
            <numerusform>De server op %2 gebruikt %3. Het certificaat is nog %n dagen geldig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail servers of %1 were not tested</source>
        <extracomment>starttls.skipped (%1: domain)</extracomment>
        <translation>De mailservers van %1 zijn niet getest</translation>
    </message>
    <message>
        <source>You asked for a check without connections to mail servers. So nothing is known about their encryption and certificates.</source>
        <translation>U vroeg om een controle zonder verbindingen met mailservers. Over hun versleuteling en certificaten is dus niets bekend.</translation>
    </message>
    <message>
        <source>Check again with the mail servers before you move to enforce mode.</source>
        <translation>Controleer opnieuw mét de mailservers voordat u overschakelt naar de modus enforce.</translation>
    </message>
    <message>
        <source>The network of this computer blocks connections to mail servers</source>
        <extracomment>starttls.port-25-blocked (%1: domain)</extracomment>
        <translation>Het netwerk van deze computer blokkeert verbindingen met mailservers</translation>
    </message>
    <message>
        <source>Many home and office lines block outgoing mail connections (port 25). Large, well-known mail servers could not be reached from here either. So nothing is known to be wrong with your mail servers.</source>
        <translation>Veel internetverbindingen thuis en op kantoor blokkeren uitgaande mailverbindingen (poort 25). Ook grote, bekende mailservers waren vanaf hier niet bereikbaar. Voor zover bekend is er dus niets mis met uw mailservers.</translation>
    </message>
    <message>
        <source>Run “postseal-cli check %1” on a server elsewhere whose port 25 is open. Your TLS reports also show whether senders can deliver to you over encrypted connections.</source>
        <translation>Voer “postseal-cli check %1” uit op een server elders waar poort 25 open is. Ook uw TLS-rapporten laten zien of verzenders via versleutelde verbindingen bij u kunnen bezorgen.</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv6 from this computer</source>
        <extracomment>starttls.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>%1 kon vanaf deze computer niet via IPv6 worden getest</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv4 from this computer</source>
        <extracomment>starttls.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>%1 kon vanaf deze computer niet via IPv4 worden getest</translation>
    </message>
    <message>
        <source>%1 does not accept mail connections</source>
        <extracomment>starttls.connection-refused (%1: host, %2: address)</extracomment>
        <translation>%1 accepteert geen mailverbindingen</translation>
    </message>
    <message>
        <source>The computer at %2 refuses connections for mail (port 25). Senders try your other mail servers, or try again later.</source>
        <translation>De computer op %2 weigert verbindingen voor e-mail (poort 25). Verzenders proberen uw andere mailservers, of proberen het later opnieuw.</translation>
    </message>
    <message>
        <source>Start the mail service there, or open port 25 in its firewall. If the server no longer takes mail, remove its MX record.</source>
        <translation>Start daar de maildienst, of open poort 25 in de firewall. Neemt de server geen e-mail meer aan, verwijder dan het MX-record ervan.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>starttls.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 antwoordt niet</translation>
    </message>
    <message>
        <source>No mail connection to %2 came about in time (port 25). Senders lose time there. Then they try your other mail servers, or try again later.</source>
        <translation>Er kwam niet op tijd een mailverbinding met %2 tot stand (poort 25). Verzenders verliezen daar tijd. Daarna proberen ze uw andere mailservers, of proberen ze het later opnieuw.</translation>
    </message>
    <message>
        <source>Make sure that the server runs and that its firewall lets port 25 through. If the server no longer takes mail, remove its MX record.</source>
        <translation>Zorg dat de server draait en dat de firewall poort 25 doorlaat. Neemt de server geen e-mail meer aan, verwijder dan het MX-record ervan.</translation>
    </message>
    <message>
        <source>There is no way through the network to %1</source>
        <extracomment>starttls.host-unreachable (%1: host, %2: address)</extracomment>
        <translation>Er is geen netwerkroute naar %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders try your other mail servers, or try again later.</source>
        <translation>Het netwerk meldt dat het adres %2 niet bereikbaar is. Verzenders proberen uw andere mailservers, of proberen het later opnieuw.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the server. If both look right, ask your hosting provider.</source>
        <translation>Controleer het adres in de DNS en de netwerkverbinding van de server. Ziet alles er goed uit, vraag het dan aan uw hostingprovider.</translation>
    </message>
    <message>
        <source>%1 may be out of reach on purpose</source>
        <extracomment>starttls.may-be-deliberate (%1: host)</extracomment>
        <translation>%1 is misschien met opzet onbereikbaar</translation>
    </message>
    <message>
        <source>Some owners list a mail server that never answers, to keep spam away (nolisting). Your other mail servers do answer.</source>
        <translation>Sommige eigenaren zetten een mailserver in de lijst die nooit antwoordt, om spam te weren (nolisting). Uw andere mailservers antwoorden wel.</translation>
    </message>
    <message>
        <source>If this is on purpose, leave it as it is. Otherwise repair the server, or remove its MX record.</source>
        <translation>Is dit met opzet, laat het dan zo. Herstel anders de server, of verwijder het MX-record ervan.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing</source>
        <extracomment>starttls.greeting-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 accepteert de verbinding en zegt dan niets</translation>
    </message>
    <message>
        <source>The server at %2 sent no greeting in time. Patient senders wait up to five minutes. Others give up and try again later.</source>
        <translation>De server op %2 stuurde niet op tijd een begroeting. Geduldige verzenders wachten tot vijf minuten. Andere geven het op en proberen het later opnieuw.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server why its greeting is slow. It may be overloaded, or its spam checks may take too long. With “--timeout 60” this check waits longer.</source>
        <translation>Vraag de beheerder van de server waarom de begroeting traag is. Misschien is de server overbelast, of duren de spamcontroles te lang. Met “--timeout 60” wacht deze controle langer.</translation>
    </message>
    <message>
        <source>%1 turns connections away for the moment</source>
        <extracomment>starttls.greeting-temporary (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 wijst verbindingen voorlopig af</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a temporary refusal: %3. Other senders try again later. The server may only distrust the computer that this check runs on.</source>
        <translation>De server op %2 begroette met een tijdelijke weigering: %3. Andere verzenders proberen het later opnieuw. Misschien wantrouwt de server alleen de computer waarop deze controle draait.</translation>
    </message>
    <message>
        <source>Check again later, or from another network. If it stays like this, ask whoever runs the server.</source>
        <translation>Controleer later opnieuw, of vanaf een ander netwerk. Blijft het zo, vraag het dan aan de beheerder van de server.</translation>
    </message>
    <message>
        <source>%1 turns connections away</source>
        <extracomment>starttls.greeting-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 wijst verbindingen af</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a refusal: %3. Whether it refuses all senders or only this computer cannot be seen from here.</source>
        <translation>De server op %2 begroette met een weigering: %3. Of hij alle verzenders weigert of alleen deze computer, is vanaf hier niet te zien.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Vraag het aan de beheerder van de server. U kunt “postseal-cli check” met uw domein ook uitvoeren op een server elders.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server</source>
        <extracomment>starttls.not-smtp (%1: host, %2: address)</extracomment>
        <translation>Wat op %1 antwoordt, is geen mailserver</translation>
    </message>
    <message>
        <source>The program at %2 does not speak the language of mail (SMTP). Senders cannot deliver mail there.</source>
        <translation>Het programma op %2 spreekt niet de taal van e-mail (SMTP). Verzenders kunnen daar geen e-mail bezorgen.</translation>
    </message>
    <message>
        <source>Make sure that port 25 of this address leads to your mail server, and not to a website or another service.</source>
        <translation>Zorg dat poort 25 van dit adres naar uw mailserver leidt, en niet naar een website of een andere dienst.</translation>
    </message>
    <message>
        <source>%1 hangs up in the middle of the conversation</source>
        <extracomment>starttls.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 verbreekt de verbinding midden in het gesprek</translation>
    </message>
    <message>
        <source>The server at %2 closed the connection before encryption was in place. In testing mode mail may still arrive. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>De server op %2 sloot de verbinding voordat de versleuteling tot stand was gekomen. In de modus testing komt e-mail misschien nog aan. In de modus enforce zouden verzenders deze server niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. It may also block computers that it does not know.</source>
        <translation>Zoek de reden in het logboek van de server. Misschien blokkeert hij ook computers die hij niet kent.</translation>
    </message>
    <message>
        <source>%1 sends an answer without end</source>
        <extracomment>starttls.line-too-long (%1: host, %2: address)</extracomment>
        <translation>%1 stuurt een eindeloos antwoord</translation>
    </message>
    <message>
        <source>The server at %2 sent far more text than mail allows, so the conversation was stopped. Other senders stop as well, and then mail does not get through.</source>
        <translation>De server op %2 stuurde veel meer tekst dan bij e-mail is toegestaan, dus het gesprek is afgebroken. Andere verzenders doen dat ook, en dan komt e-mail niet aan.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at what answers on port 25.</source>
        <translation>Vraag de beheerder van de server om te bekijken wat er op poort 25 antwoordt.</translation>
    </message>
    <message>
        <source>%1 refuses the greeting that encryption needs</source>
        <extracomment>starttls.ehlo-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 weigert de begroeting die voor versleuteling nodig is</translation>
    </message>
    <message>
        <source>The server at %2 answered this greeting (EHLO) with: %3. Without it the server cannot offer encryption. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>De server op %2 antwoordde op deze begroeting (EHLO) met: %3. Zonder die begroeting kan de server geen versleuteling aanbieden. In de modus enforce zouden verzenders deze server niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow this greeting. A firewall in front of the server may also be the cause.</source>
        <translation>Vraag de beheerder van de server om deze begroeting toe te staan. Ook een firewall vóór de server kan de oorzaak zijn.</translation>
    </message>
    <message>
        <source>%1 does not offer encryption</source>
        <extracomment>starttls.not-offered (%1: host, %2: address)</extracomment>
        <translation>%1 biedt geen versleuteling aan</translation>
    </message>
    <message>
        <source>The server at %2 takes mail in plain text only (no STARTTLS). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>De server op %2 neemt e-mail alleen onversleuteld aan (geen STARTTLS). In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders deze server niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>Ask your mail provider to switch on encryption for incoming mail, with a certificate for the name %1.</source>
        <translation>Vraag uw e-mailprovider om versleuteling voor inkomende e-mail in te schakelen, met een certificaat voor de naam %1.</translation>
    </message>
    <message>
        <source>Something in front of %1 removes the offer of encryption</source>
        <extracomment>starttls.stripped (%1: host, %2: address, %3: keyword)</extracomment>
        <translation>Iets vóór %1 verwijdert het aanbod van versleuteling</translation>
    </message>
    <message>
        <source>The answer from %2 shows “%3” where the offer of encryption should stand. That is the mark of a firewall that rewrites mail traffic. It may stand in front of your server, or in the network of this computer.</source>
        <translation>In het antwoord van %2 staat “%3” op de plaats waar het aanbod van versleuteling hoort te staan. Dat is het kenmerk van een firewall die mailverkeer herschrijft. Die kan vóór uw server staan, of in het netwerk van deze computer.</translation>
    </message>
    <message>
        <source>Switch off mail inspection in the firewall in front of your server (SMTP fixup). Check from another network to see whose firewall it is.</source>
        <translation>Schakel de mailinspectie uit in de firewall vóór uw server (SMTP fixup). Controleer vanaf een ander netwerk om te zien van wie de firewall is.</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it</source>
        <extracomment>starttls.refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 biedt versleuteling aan en weigert die dan</translation>
    </message>
    <message>
        <source>The server at %2 answered: %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>De server op %2 antwoordde: %3. In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders deze server niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. Often the certificate or its key is missing, or cannot be read.</source>
        <translation>Zoek de reden in het logboek van de server. Vaak ontbreekt het certificaat of de sleutel ervan, of kan die niet worden gelezen.</translation>
    </message>
    <message>
        <source>%1 sends unprotected text where encryption must begin</source>
        <extracomment>starttls.injected (%1: host, %2: address)</extracomment>
        <translation>%1 stuurt onbeschermde tekst waar de versleuteling moet beginnen</translation>
    </message>
    <message>
        <source>Plain text from %2 followed right after the agreement to encrypt. Attackers use such a gap to slip in commands. Careful senders hang up.</source>
        <translation>Meteen na de afspraak om te versleutelen kwam er onversleutelde tekst van %2. Aanvallers gebruiken zo’n lek om opdrachten binnen te smokkelen. Voorzichtige verzenders verbreken de verbinding.</translation>
    </message>
    <message>
        <source>Update the software of the mail server, and that of any mail filter in front of it.</source>
        <translation>Werk de software van de mailserver bij, en ook die van een eventueel mailfilter ervoor.</translation>
    </message>
    <message>
        <source>%1 answers too slowly</source>
        <extracomment>starttls.reply-timeout (%1: host, %2: address, %3: phase)</extracomment>
        <translation>%1 antwoordt te traag</translation>
    </message>
    <message>
        <source>The server at %2 stopped answering during the conversation (step: %3). Senders may give up and try again later.</source>
        <translation>De server op %2 antwoordde tijdens het gesprek niet meer (stap: %3). Verzenders kunnen het opgeven en het later opnieuw proberen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server about its load, and about filters that slow strangers down. With “--timeout 60” this check waits longer.</source>
        <translation>Vraag de beheerder van de server naar de belasting, en naar filters die onbekenden vertragen. Met “--timeout 60” wacht deze controle langer.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on encryption</source>
        <extracomment>starttls.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>%1 en deze computer werden het niet eens over versleuteling</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its TLS settings. It should offer TLS 1.2 and TLS 1.3 with the usual ciphers.</source>
        <translation>Vraag de beheerder van de server om de TLS-instellingen te controleren. De server hoort TLS 1.2 en TLS 1.3 met de gebruikelijke coderingen aan te bieden.</translation>
    </message>
    <message>
        <source>%1 only knows outdated encryption</source>
        <extracomment>starttls.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>%1 kent alleen verouderde versleuteling</translation>
    </message>
    <message>
        <source>The server at %2 offers %3, which is no longer seen as safe. In testing mode mail still arrives. In enforce mode senders that ask for TLS 1.2 would not use this server, and their mail would be held back.</source>
        <translation>De server op %2 biedt %3 aan, dat niet meer als veilig geldt. In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders die TLS 1.2 eisen deze server niet gebruiken en zou hun e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>Update the mail server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Werk de mailserver bij, of schakel TLS 1.2 en TLS 1.3 in bij de instellingen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for a different name</source>
        <extracomment>starttls.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>Het certificaat van %1 is voor een andere naam</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate for %3 (host name mismatch). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>De server op %2 toont een certificaat voor %3 (hostnaam komt niet overeen). In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders deze server niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1.</source>
        <translation>Vraag uw e-mailprovider om een certificaat met de naam %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has its name in the wrong place</source>
        <extracomment>starttls.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>In het certificaat van %1 staat de naam op de verkeerde plaats</translation>
    </message>
    <message>
        <source>The name %3 stands only in an old field that senders do not look at (common name). In testing mode mail still arrives. In enforce mode senders would not use the server at %2, and mail would be held back.</source>
        <translation>De naam %3 staat alleen in een oud veld waar verzenders niet naar kijken (common name). In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders de server op %2 niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>starttls.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>Het certificaat van %1 is verlopen</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that ran out on %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>De server op %2 toont een certificaat dat op %3 is verlopen. In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders deze server niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>Renew the certificate, and restart the mail server so that it uses the new one. Then make sure that the renewal runs by itself.</source>
        <translation>Vernieuw het certificaat en start de mailserver opnieuw, zodat hij het nieuwe gebruikt. Zorg daarna dat het vernieuwen automatisch gebeurt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>starttls.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>Het certificaat van %1 is nog niet geldig</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that counts only from %3. In testing mode mail still arrives. In enforce mode senders would not use this server until then, and mail would be held back.</source>
        <translation>De server op %2 toont een certificaat dat pas vanaf %3 geldt. In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders deze server tot dan niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself</source>
        <extracomment>starttls.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 heeft zijn certificaat zelf gemaakt</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Geen openbare certificeringsinstantie staat in voor het certificaat op %2 (zelfondertekend). In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders deze server niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Some, such as Let&apos;s Encrypt, are free of charge.</source>
        <translation>Installeer een certificaat van een openbare certificeringsinstantie. Sommige, zoals Let’s Encrypt, zijn gratis.</translation>
    </message>
    <message>
        <source>%1 does not send all the certificates that it should</source>
        <extracomment>starttls.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 stuurt niet alle certificaten die hij zou moeten sturen</translation>
    </message>
    <message>
        <source>The server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). In testing mode mail still arrives. In enforce mode many senders would not use this server, and their mail would be held back.</source>
        <translation>De server op %2 laat het certificaat van “%3” weg, dat zijn eigen certificaat met een bekende certificeringsinstantie verbindt (tussencertificaat). In de modus testing komt e-mail nog wel aan. In de modus enforce zouden veel verzenders deze server niet gebruiken en zou hun e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem. Then restart the mail server.</source>
        <translation>Installeer de volledige keten van uw certificeringsinstantie, vaak een bestand met de naam fullchain.pem. Start daarna de mailserver opnieuw.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not publicly known</source>
        <extracomment>starttls.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Het certificaat van %1 komt van een certificeringsinstantie die niet algemeen bekend is</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Het certificaat op %2 is uitgegeven door “%3”, die openbare verzenders niet vertrouwen. In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders deze server niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. An authority of your own is of no use here, because other senders do not know it.</source>
        <translation>Installeer een certificaat van een openbare certificeringsinstantie. Een eigen instantie helpt hier niet, want andere verzenders kennen die niet.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used</source>
        <extracomment>starttls.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Het certificaat van %1 is niet bruikbaar</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the mail server.</source>
        <translation>Vraag een nieuw certificaat voor %1 aan met de gebruikelijke instellingen en installeer het op de mailserver.</translation>
    </message>
    <message>
        <source>The certificate of %1 expires soon</source>
        <extracomment>starttls.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>Het certificaat van %1 verloopt binnenkort</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server at %2 is valid for %n more day(s), until %4. After that date, in enforce mode, mail would be held back.</source>
        <translation>
            <numerusform>Het certificaat van de server op %2 is nog %n dag geldig, tot %4. Na die datum zou e-mail in de modus enforce worden vastgehouden.</numerusform>
            <numerusform>Het certificaat van de server op %2 is nog %n dagen geldig, tot %4. Na die datum zou e-mail in de modus enforce worden vastgehouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders know where to send TLS reports for %1</source>
        <extracomment>tlsrpt.good (%1: domain, %2: addresses)</extracomment>
        <translation>Verzenders weten waar ze TLS-rapporten voor %1 naartoe moeten sturen</translation>
    </message>
    <message>
        <source>Reports about encryption problems go to %2.</source>
        <translation>Rapporten over problemen met versleuteling gaan naar %2.</translation>
    </message>
    <message>
        <source>Senders do not know where to send TLS reports</source>
        <extracomment>tlsrpt.missing (%1: name)</extracomment>
        <translation>Verzenders weten niet waar ze TLS-rapporten naartoe moeten sturen</translation>
    </message>
    <message>
        <source>Large senders can tell you every day whether they reached you over encrypted connections. There is no record at %1 that asks them to (TLS-RPT). Mail itself is not affected.</source>
        <translation>Grote verzenders kunnen u elke dag laten weten of ze u via versleutelde verbindingen hebben bereikt. Er is geen record op %1 dat daarom vraagt (TLS-RPT). Voor de e-mail zelf maakt dit niet uit.</translation>
    </message>
    <message>
        <source>Publish a TXT record at %1 that names a mailbox for the reports.</source>
        <translation>Publiceer op %1 een TXT-record dat een postvak voor de rapporten noemt.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 could not be looked up</source>
        <extracomment>tlsrpt.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>Het record voor TLS-rapporten op %1 kon niet worden opgevraagd</translation>
    </message>
    <message>
        <source>There are %2 TLS report records at %1</source>
        <extracomment>tlsrpt.multiple (%1: name, %2: count)</extracomment>
        <translation>Er zijn %2 records voor TLS-rapporten op %1</translation>
    </message>
    <message>
        <source>When there is more than one record, senders use none of them. So you get no reports.</source>
        <translation>Bij meer dan één record gebruiken verzenders er geen enkel. U krijgt dus geen rapporten.</translation>
    </message>
    <message>
        <source>Keep one record and delete the others. One record can name several addresses, separated by commas.</source>
        <translation>Houd één record en verwijder de andere. In één record kunnen meerdere adressen staan, gescheiden door komma’s.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with the wrong word</source>
        <extracomment>tlsrpt.wrong-version (%1: name, %2: version)</extracomment>
        <translation>Het record voor TLS-rapporten op %1 begint met het verkeerde woord</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Senders pass over it, so you get no reports.</source>
        <translation>Het begint met “%2” in plaats van “v=TLSRPTv1”. Verzenders negeren het, dus u krijgt geen rapporten.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=TLSRPTv1;”.</source>
        <translation>Wijzig het begin van het record in precies “v=TLSRPTv1;”.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has two letters swapped</source>
        <extracomment>tlsrpt.swapped-letters (%1: name, %2: version)</extracomment>
        <translation>In het record voor TLS-rapporten op %1 zijn twee letters verwisseld</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”, a slip that some guides print. Senders pass over it, so you get no reports.</source>
        <translation>Het begint met “%2” in plaats van “v=TLSRPTv1”, een fout die in sommige handleidingen staat. Verzenders negeren het, dus u krijgt geen rapporten.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 mixes up capital and small letters</source>
        <extracomment>tlsrpt.version-case (%1: name, %2: version)</extracomment>
        <translation>In het record voor TLS-rapporten op %1 zijn hoofdletters en kleine letters verwisseld</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Het begint met “%2” in plaats van “v=TLSRPTv1”. Veel verzenders maken verschil tussen hoofdletters en kleine letters en negeren het.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lacks its first semicolon</source>
        <extracomment>tlsrpt.no-semicolon (%1: name)</extracomment>
        <translation>In het record voor TLS-rapporten op %1 ontbreekt de eerste puntkomma</translation>
    </message>
    <message>
        <source>It must begin with “v=TLSRPTv1;”. Senders pass over it otherwise, so you get no reports.</source>
        <translation>Het moet met “v=TLSRPTv1;” beginnen. Anders negeren verzenders het, dus u krijgt geen rapporten.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=TLSRPTv1”.</source>
        <translation>Schrijf meteen na “v=TLSRPTv1” een puntkomma.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with a space</source>
        <extracomment>tlsrpt.leading-space (%1: name)</extracomment>
        <translation>Het record voor TLS-rapporten op %1 begint met een spatie</translation>
    </message>
    <message>
        <source>Senders expect “v=TLSRPTv1;” at the very beginning. They pass over the record, so you get no reports.</source>
        <translation>Verzenders verwachten “v=TLSRPTv1;” helemaal aan het begin. Ze negeren het record, dus u krijgt geen rapporten.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains quotation marks</source>
        <extracomment>tlsrpt.quotes-inside (%1: name)</extracomment>
        <translation>Het record voor TLS-rapporten op %1 bevat aanhalingstekens</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so you get no reports.</source>
        <translation>Uw DNS-paneel heeft de aanhalingstekens als deel van de tekst opgeslagen. Verzenders herkennen het record niet, dus u krijgt geen rapporten.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 names no address</source>
        <extracomment>tlsrpt.no-rua (%1: name)</extracomment>
        <translation>Het record voor TLS-rapporten op %1 noemt geen adres</translation>
    </message>
    <message>
        <source>The part that says where reports go is missing (rua). So nobody can send you any.</source>
        <translation>Het deel dat zegt waar rapporten naartoe gaan, ontbreekt (rua). Niemand kan u er dus een sturen.</translation>
    </message>
    <message>
        <source>Add “rua=mailto:” and your mailbox to the record.</source>
        <translation>Voeg “rua=mailto:” en uw postvak toe aan het record.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lists its addresses in two places</source>
        <extracomment>tlsrpt.duplicate-rua (%1: name)</extracomment>
        <translation>In het record voor TLS-rapporten op %1 staan de adressen op twee plaatsen</translation>
    </message>
    <message>
        <source>Some senders use only the first list of addresses (rua). They do not report to the others.</source>
        <translation>Sommige verzenders gebruiken alleen de eerste lijst met adressen (rua). Naar de andere adressen sturen ze niets.</translation>
    </message>
    <message>
        <source>Put all addresses into one list, separated by commas.</source>
        <translation>Zet alle adressen in één lijst, gescheiden door komma’s.</translation>
    </message>
    <message>
        <source>The word “%2” in the TLS report record has capital letters</source>
        <extracomment>tlsrpt.key-case (%1: name, %2: key)</extracomment>
        <translation>Het woord “%2” in het record voor TLS-rapporten bevat hoofdletters</translation>
    </message>
    <message>
        <source>Senders understand this word in small letters only. They find no address for reports at %1, so you get none.</source>
        <translation>Verzenders begrijpen dit woord alleen in kleine letters. Ze vinden op %1 geen adres voor rapporten, dus u krijgt er geen.</translation>
    </message>
    <message>
        <source>Write the word in small letters: “rua”.</source>
        <translation>Schrijf het woord in kleine letters: “rua”.</translation>
    </message>
    <message>
        <source>Reports cannot be sent to “%1”</source>
        <extracomment>tlsrpt.uri-not-address (%1: uri)</extracomment>
        <translation>Naar “%1” kunnen geen rapporten worden gestuurd</translation>
    </message>
    <message>
        <source>This is not a complete address. Senders cannot use it, and some pass over the whole record.</source>
        <translation>Dit is geen volledig adres. Verzenders kunnen het niet gebruiken, en sommige negeren het hele record.</translation>
    </message>
    <message>
        <source>Write a mailbox like “mailto:tls@example.com”, or a web address that begins with “https://”.</source>
        <translation>Schrijf een postvak zoals “mailto:tls@example.com”, of een webadres dat met “https://” begint.</translation>
    </message>
    <message>
        <source>The report address “%1” does not say what kind of address it is</source>
        <extracomment>tlsrpt.uri-no-scheme (%1: uri)</extracomment>
        <translation>Het rapportadres “%1” zegt niet wat voor adres het is</translation>
    </message>
    <message>
        <source>Without “mailto:” or “https://” in front, senders do not know how to reach it. Some pass over the whole record.</source>
        <translation>Zonder “mailto:” of “https://” ervoor weten verzenders niet hoe ze het moeten bereiken. Sommige negeren het hele record.</translation>
    </message>
    <message>
        <source>Put “mailto:” in front of a mailbox, or “https://” in front of a web address.</source>
        <translation>Zet “mailto:” voor een postvak, of “https://” voor een webadres.</translation>
    </message>
    <message>
        <source>Senders cannot report to “%1”</source>
        <extracomment>tlsrpt.uri-unusable-scheme (%1: uri, %2: scheme)</extracomment>
        <translation>Verzenders kunnen geen rapporten sturen naar “%1”</translation>
    </message>
    <message>
        <source>Addresses that begin with “%2” are not used for TLS reports. Senders only know “mailto” and “https”.</source>
        <translation>Adressen die met “%2” beginnen, worden niet gebruikt voor TLS-rapporten. Verzenders kennen alleen “mailto” en “https”.</translation>
    </message>
    <message>
        <source>Name a mailbox with “mailto:” in front, or a web address that begins with “https://”.</source>
        <translation>Geef een postvak op met “mailto:” ervoor, of een webadres dat met “https://” begint.</translation>
    </message>
    <message>
        <source>The report address “%1” carries a size limit</source>
        <extracomment>tlsrpt.uri-size-suffix (%1: uri)</extracomment>
        <translation>Het rapportadres “%1” bevat een maximale grootte</translation>
    </message>
    <message>
        <source>Such a limit after an exclamation mark belongs to DMARC records. Here it spoils the address, and you may get no reports.</source>
        <translation>Zo’n grens na een uitroepteken hoort bij DMARC-records. Hier maakt die het adres onbruikbaar, en misschien krijgt u geen rapporten.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and all that follows it in the address.</source>
        <translation>Verwijder het uitroepteken en alles wat er in het adres op volgt.</translation>
    </message>
    <message>
        <source>The report address “%1” contains a character that is not allowed there</source>
        <extracomment>tlsrpt.uri-character (%1: uri)</extracomment>
        <translation>Het rapportadres “%1” bevat een teken dat daar niet is toegestaan</translation>
    </message>
    <message>
        <source>Strict senders pass over the whole record. Then you get no reports from them.</source>
        <translation>Strikte verzenders negeren het hele record. Van hen krijgt u dan geen rapporten.</translation>
    </message>
    <message>
        <source>Use an address without spaces, quotation marks and letters with accents.</source>
        <translation>Gebruik een adres zonder spaties, aanhalingstekens en letters met accenten.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains an empty address</source>
        <extracomment>tlsrpt.uri-empty (%1: name)</extracomment>
        <translation>Het record voor TLS-rapporten op %1 bevat een leeg adres</translation>
    </message>
    <message>
        <source>There is a comma too many, or nothing at all after “rua=”. Strict senders pass over the whole record.</source>
        <translation>Er staat een komma te veel, of helemaal niets na “rua=”. Strikte verzenders negeren het hele record.</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in your mailbox.</source>
        <translation>Verwijder de komma, of vul uw postvak in.</translation>
    </message>
    <message>
        <source>The report address “%1” may be cut short by a semicolon</source>
        <extracomment>tlsrpt.uri-cut (%1: uri)</extracomment>
        <translation>Het rapportadres “%1” is misschien door een puntkomma afgekapt</translation>
    </message>
    <message>
        <source>A semicolon ends the list of addresses. Senders do not read what comes after it as a part of the address.</source>
        <translation>Een puntkomma beëindigt de lijst met adressen. Wat erna komt, lezen verzenders niet als deel van het adres.</translation>
    </message>
    <message>
        <source>Use an address without a semicolon.</source>
        <translation>Gebruik een adres zonder puntkomma.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has a space before its first semicolon</source>
        <extracomment>tlsrpt.space-before-semicolon (%1: name)</extracomment>
        <translation>Het record voor TLS-rapporten op %1 heeft een spatie vóór de eerste puntkomma</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. You get no reports from them.</source>
        <translation>Sommige verzenders negeren een record dat zo geschreven is. Van hen krijgt u geen rapporten.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=TLSRPTv1;”.</source>
        <translation>Verwijder de spatie, zodat het record met “v=TLSRPTv1;” begint.</translation>
    </message>
    <message>
        <source>Something is left over at the end of the TLS report record at %1</source>
        <extracomment>tlsrpt.trailing (%1: name)</extracomment>
        <translation>Aan het einde van het record voor TLS-rapporten op %1 staat nog iets</translation>
    </message>
    <message>
        <source>Strict senders pass over a record with anything after its last address. You get no reports from them.</source>
        <translation>Strikte verzenders negeren een record als er na het laatste adres nog iets staat. Van hen krijgt u geen rapporten.</translation>
    </message>
    <message>
        <source>Remove what follows the last address. A single semicolon may stay.</source>
        <translation>Verwijder wat na het laatste adres staat. Eén puntkomma mag blijven.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 cannot be understood</source>
        <extracomment>tlsrpt.syntax (%1: name)</extracomment>
        <translation>Het record voor TLS-rapporten op %1 is onbegrijpelijk</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Senders pass over the record, so you get no reports.</source>
        <translation>Een deel ervan heeft niet de vorm “naam=waarde”. Verzenders negeren het record, dus u krijgt geen rapporten.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=TLSRPTv1; rua=mailto:tls@example.com”.</source>
        <translation>Schrijf het record opnieuw, bijvoorbeeld als “v=TLSRPTv1; rua=mailto:tls@example.com”.</translation>
    </message>
    <message>
        <source>The part “%1” of the TLS report record means nothing to senders</source>
        <extracomment>tlsrpt.unknown-field (%1: field)</extracomment>
        <translation>Het deel “%1” van het record voor TLS-rapporten zegt verzenders niets</translation>
    </message>
    <message>
        <source>The TLS report record at %1 is stored in %2 pieces</source>
        <extracomment>tlsrpt.split (%1: name, %2: count)</extracomment>
        <translation>Het record voor TLS-rapporten op %1 is in %2 stukken opgeslagen</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. They read the record correctly.</source>
        <translation>Verzenders voegen de stukken samen zonder spatie ertussen. Ze lezen het record goed.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with TLS reports. Senders pass over it.</source>
        <translation>Het record “%2” heeft niets met TLS-rapporten te maken. Verzenders negeren het.</translation>
    </message>
    <message>
        <source>There is a TLS report record at %1, where no sender looks</source>
        <extracomment>tlsrpt.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>Er is een record voor TLS-rapporten op %1, waar geen verzender kijkt</translation>
    </message>
    <message>
        <source>Your name servers disagree about the TLS report record at %1</source>
        <extracomment>tlsrpt.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>Uw nameservers zijn het niet eens over het record voor TLS-rapporten op %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may not find the record.</source>
        <translation>Deze nameservers geven niet allemaal hetzelfde antwoord: %2. Sommige verzenders vinden het record misschien niet.</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. The cause may be your name servers or the DNS resolver used here. So nothing is known about your mail servers.</source>
        <translation>Het antwoord van de DNS was: %2. De oorzaak kan bij uw nameservers liggen, of bij de DNS-resolver die hier wordt gebruikt. Over uw mailservers is dus niets bekend.</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a policy record</source>
        <extracomment>record.other (%1: name, %2: text)</extracomment>
        <translation>Een TXT-record op %1 is geen beleidsrecord</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a TLS report record</source>
        <extracomment>tlsrpt.other (%1: name, %2: text)</extracomment>
        <translation>Een TXT-record op %1 is geen record voor TLS-rapporten</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about what it left out: %n mail server(s).</source>
        <translation>
            <numerusform>Over wat is overgeslagen, is niets bekend: %n mailserver.</numerusform>
            <numerusform>Over wat is overgeslagen, is niets bekend: %n mailservers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy file is far too large</source>
        <extracomment>policy.too-large (%1: host, %2: limit)</extracomment>
        <translation>Het beleidsbestand is veel te groot</translation>
    </message>
    <message>
        <source>Look at what is served there. A policy file is only a few lines long.</source>
        <translation>Bekijk wat daar wordt aangeboden. Een beleidsbestand is maar een paar regels lang.</translation>
    </message>
    <message>
        <source>The policy file is served as a web page</source>
        <extracomment>policy.media-type-html (%1: host, %2: media type)</extracomment>
        <translation>Het beleidsbestand wordt als webpagina aangeboden</translation>
    </message>
    <message>
        <source>The policy file is served with an unusual type</source>
        <extracomment>policy.media-type-other (%1: host, %2: media type)</extracomment>
        <translation>Het beleidsbestand wordt met een ongewoon type aangeboden</translation>
    </message>
    <message>
        <source>The policy file is served without a type</source>
        <extracomment>policy.media-type-missing (%1: host)</extracomment>
        <translation>Het beleidsbestand wordt zonder type aangeboden</translation>
    </message>
    <message>
        <source>Senders do not know the keyword “%1”, and pass over the line. What it says does not count.</source>
        <translation>Verzenders kennen het trefwoord “%1” niet en negeren de regel. Wat erin staat, telt niet.</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here, and pass over the line. What it says does not count.</source>
        <translation>Verzenders maken hier verschil tussen hoofdletters en kleine letters en negeren de regel. Wat erin staat, telt niet.</translation>
    </message>
    <message>
        <source>Write the keyword in small letters. Here that is “%2”.</source>
        <translation>Schrijf het trefwoord in kleine letters. Hier is dat “%2”.</translation>
    </message>
    <message>
        <source>Some senders use the first value, “%2”. Others use a later one, “%3”. By the standard the first one counts.</source>
        <translation>Sommige verzenders gebruiken de eerste waarde, “%2”. Andere gebruiken een latere, “%3”. Volgens de standaard telt de eerste.</translation>
    </message>
    <message>
        <source>Write one of these three words after “mode:”. You probably mean “%2”.</source>
        <translation>Schrijf na “mode:” een van deze drie woorden. Waarschijnlijk bedoelt u “%2”.</translation>
    </message>
    <message>
        <source>Remove the dot. The line then reads “mx: %2”.</source>
        <translation>Verwijder de punt. De regel wordt dan “mx: %2”.</translation>
    </message>
    <message>
        <source>Write the name in that form. Here that is “%2”.</source>
        <translation>Schrijf de naam in die vorm. Hier is dat “%2”.</translation>
    </message>
    <message>
        <source>Write only the name of the mail server. That is probably “%2”.</source>
        <translation>Schrijf alleen de naam van de mailserver. Dat is waarschijnlijk “%2”.</translation>
    </message>
    <message>
        <source>Remove the port number. The line then reads “mx: %2”.</source>
        <translation>Verwijder het poortnummer. De regel wordt dan “mx: %2”.</translation>
    </message>
    <message>
        <source>Remove the number. The line then reads “mx: %2”.</source>
        <translation>Verwijder het getal. De regel wordt dan “mx: %2”.</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers. If you want one line for several of them, write “%2”.</source>
        <translation>Schrijf de volledige namen van uw mailservers. Wilt u één regel voor meerdere mailservers, schrijf dan “%2”.</translation>
    </message>
    <message>
        <source>Only letters from a to z and digits may stand in it, and not “%2”. Senders pass over the record, so mail to you is not protected.</source>
        <translation>Er mogen alleen letters van a tot en met z en cijfers in staan, en niet “%2”. Verzenders negeren het record, dus e-mail aan u is niet beschermd.</translation>
    </message>
    <message>
        <source>It is larger than %2 bytes. Ordinary reports are far smaller.</source>
        <translation>Het is groter dan %2 bytes. Gewone rapporten zijn veel kleiner.</translation>
    </message>
    <message>
        <source>The signed answers do not stand up to a check (DNSSEC: %2). Many senders then cannot find your domain, and mail to you is held back.</source>
        <translation>De ondertekende antwoorden doorstaan de controle niet (DNSSEC: %2). Veel verzenders kunnen uw domein dan niet vinden, en e-mail aan u wordt vastgehouden.</translation>
    </message>
    <message>
        <source>Not all DNS servers that are needed for it gave an answer (DNSSEC: %2). Nothing is known to be wrong.</source>
        <translation>Niet alle DNS-servers die ervoor nodig zijn, gaven antwoord (DNSSEC: %2). Voor zover bekend is er niets mis.</translation>
    </message>
    <message>
        <source>The start of encryption with the web server at %2 broke off (%3). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Het begin van de versleuteling met de webserver op %2 werd afgebroken (%3). Verzenders kunnen uw beleid niet laden. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). So they do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Verzenders accepteren het certificaat op %2 niet (%3). Ze laden uw beleid dus niet. Wie een opgeslagen kopie heeft, houdt zich daaraan. Alle anderen bezorgen alsof u geen beleid hebt.</translation>
    </message>
    <message>
        <source>It is not in the format of such reports (JSON: %2). So nothing in it could be counted.</source>
        <translation>Het heeft niet de indeling van zulke rapporten (JSON: %2). Er kon dus niets in worden geteld.</translation>
    </message>
    <message>
        <source>The packed file is damaged or incomplete (gzip: %2).</source>
        <translation>Het gecomprimeerde bestand is beschadigd of onvolledig (gzip: %2).</translation>
    </message>
    <message>
        <source>The start of encryption with the server at %2 broke off (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Het begin van de versleuteling met de server op %2 werd afgebroken (%3). In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders deze server niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Verzenders accepteren het certificaat op %2 niet (%3). In de modus testing komt e-mail nog wel aan. In de modus enforce zouden verzenders deze server niet gebruiken en zou e-mail worden vastgehouden.</translation>
    </message>
    <message>
        <source>Some senders may still see older mail servers of %1</source>
        <extracomment>dns.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Sommige verzenders zien misschien nog oudere mailservers van %1</translation>
    </message>
    <message numerus="yes">
        <source>Your name servers already give a new answer. DNS resolvers may use the old one for up to %n more second(s).</source>
        <translation>
            <numerusform>Uw nameservers geven al een nieuw antwoord. DNS-resolvers kunnen het oude nog tot %n seconde gebruiken.</numerusform>
            <numerusform>Uw nameservers geven al een nieuw antwoord. DNS-resolvers kunnen het oude nog tot %n seconden gebruiken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some senders may still see an older policy record at %1</source>
        <extracomment>record.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Sommige verzenders zien misschien nog een ouder beleidsrecord op %1</translation>
    </message>
    <message>
        <source>Some senders may still see an older TLS report record at %1</source>
        <extracomment>tlsrpt.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Sommige verzenders zien misschien nog een ouder record voor TLS-rapporten op %1</translation>
    </message>
    <message>
        <source>There is a permission for reports at %1 that nobody needs</source>
        <extracomment>tlsrpt.needless-permission (%1: name found, %2: domain of the reports)</extracomment>
        <translation>Er is op %1 een toestemming voor rapporten die niemand nodig heeft</translation>
    </message>
    <message>
        <source>Some web pages want it, because DMARC has such permissions. TLS reports go to %2 without any, and no sender looks for it.</source>
        <translation>Sommige webpagina’s vragen erom, omdat DMARC zulke toestemmingen kent. TLS-rapporten gaan ook zonder naar %2, en geen verzender kijkt ernaar.</translation>
    </message>
    <message>
        <source>It does no harm. Whoever runs %2 can remove it.</source>
        <translation>Het kan geen kwaad. Wie %2 beheert, kan de toestemming verwijderen.</translation>
    </message>
    <message>
        <source>Some parts of the mail lie too deep to be read</source>
        <extracomment>report.too-nested (%1: file)</extracomment>
        <translation>Sommige delen van de e-mail liggen te diep om te worden gelezen</translation>
    </message>
    <message>
        <source>There are too many mails or archives inside one another, or too many parts. Reports in the innermost ones were left out.</source>
        <translation>Er zitten te veel e-mails of archieven in elkaar, of er zijn te veel delen. Rapporten in de binnenste zijn weggelaten.</translation>
    </message>
    <message>
        <source>Save the innermost attachment, and open that file.</source>
        <translation>Sla de binnenste bijlage op en open dat bestand.</translation>
    </message>
    <message>
        <source>Put the names of your mail servers into the policy file now, and change the id of the policy record. Only if you do not know the right names yet, set the mode to testing in the same way.</source>
        <translation>Zet nu de namen van uw mailservers in het beleidsbestand en wijzig de id van het beleidsrecord. Alleen als u de juiste namen nog niet kent, zet u de modus op dezelfde manier op testing.</translation>
    </message>
    <message>
        <source>While you test, and in the first week of enforce mode, write 86400, which stands for a day. After that write 604800, which stands for a week.</source>
        <translation>Schrijf tijdens het testen en in de eerste week van de modus enforce 86400, dat staat voor een dag. Schrijf daarna 604800, dat staat voor een week.</translation>
    </message>
    <message>
        <source>This network answers for the internet, so %1 cannot be seen</source>
        <extracomment>dns.portal-here (%1: domain, %2: address)</extracomment>
        <translation>Dit netwerk antwoordt in plaats van het internet, dus %1 is niet te zien</translation>
    </message>
    <message>
        <source>Every name leads to %2 here, also names that do not exist. Guest networks do that until you have signed in (captive portal). Nothing is known about your domain.</source>
        <translation>Elke naam leidt hier naar %2, ook namen die niet bestaan. Gastnetwerken doen dat tot u zich hebt aangemeld (captive portal). Over uw domein is niets bekend.</translation>
    </message>
    <message>
        <source>Open any web page and sign in there, then check again. If there is nothing to sign in to, check from another network.</source>
        <translation>Open een willekeurige webpagina, meld u daar aan en controleer opnieuw. Als er niets aan te melden is, controleer dan vanaf een ander netwerk.</translation>
    </message>
    <message>
        <source>Your DNS resolver makes up addresses for names that do not exist</source>
        <extracomment>dns.rewritten-here (%1: domain, %2: address)</extracomment>
        <translation>Uw DNS-resolver verzint adressen voor namen die niet bestaan</translation>
    </message>
    <message>
        <source>It leads them to %2, often to show a search page (NXDOMAIN rewriting). Postseal counts such names below %1 as missing. Sending servers ask other resolvers, so your mail is not affected.</source>
        <translation>Hij leidt ze naar %2, vaak om een zoekpagina te tonen (herschreven NXDOMAIN). Postseal telt zulke namen onder %1 als ontbrekend. Verzendende servers vragen andere resolvers, dus uw mail heeft er geen last van.</translation>
    </message>
    <message>
        <source>Nothing to do for your mail. Many internet providers let you switch the search page off.</source>
        <translation>Voor uw mail hoeft u niets te doen. Bij veel internetproviders kunt u de zoekpagina uitzetten.</translation>
    </message>
    <message>
        <source>This network does not let secure connections through to %1</source>
        <extracomment>policy-host.https-blocked-here (%1: host, %2: other hosts)</extracomment>
        <translation>Dit netwerk laat geen veilige verbindingen door naar %1</translation>
    </message>
    <message>
        <source>Well-known hosts (%2) were not reached with a good certificate either. Guest networks and firewalls do that, and so does a wrong date of this computer. Nothing is known to be wrong with your policy host.</source>
        <translation>Ook bekende servers (%2) waren niet met een goed certificaat te bereiken. Gastnetwerken en firewalls doen dat, en een verkeerde datum van deze computer ook. Er is niets bekend dat aan uw beleidsserver mankeert.</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in and check again. Look at the date of this computer, or check from another network.</source>
        <translation>Als uw netwerk een aanmeldpagina heeft, meld u dan aan en controleer opnieuw. Kijk naar de datum van deze computer, of controleer vanaf een ander netwerk.</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong</source>
        <extracomment>clock.doubtful-here (%1: domain, %2: host, %3: date there, %4: date here)</extracomment>
        <translation>De datum van deze computer klopt misschien niet</translation>
    </message>
    <message>
        <source>Set the date of this computer, and check again.</source>
        <translation>Stel de datum van deze computer in en controleer opnieuw.</translation>
    </message>
    <message>
        <source>Whether everything of %1 is still valid cannot be judged</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>Of alles van %1 nog geldig is, kan niet worden beoordeeld</translation>
    </message>
    <message>
        <source>A certificate or DNS signatures are not valid by the clock of this computer, and its date may be wrong. Nothing is known about them.</source>
        <translation>Een certificaat of DNS-handtekeningen zijn volgens de klok van deze computer niet geldig, en de datum klopt misschien niet. Er is niets over bekend.</translation>
    </message>
    <message>
        <source>The server %2 says that it is %3, this computer says %4. Certificates and DNS signatures are valid for a certain time. For some of %1 it is over, or has not begun, by this computer and not by that server. Nothing is known about these until this computer has the right date.</source>
        <translation>De server %2 zegt dat het %3 is, deze computer zegt %4. Certificaten en DNS-handtekeningen gelden een bepaalde tijd. Voor enkele van %1 is die tijd volgens deze computer voorbij of nog niet begonnen, en volgens die server niet. Daarover is niets bekend tot deze computer de juiste datum heeft.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone of this computer, and check again.</source>
        <translation>Stel datum, tijd en tijdzone van deze computer in en controleer opnieuw.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Please do this:</source>
        <translation>Wilt u het volgende doen:</translation>
    </message>
    <message>
        <source>To be copied as it is</source>
        <translation>Letterlijk over te nemen</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Het bestand %1</translation>
    </message>
    <message>
        <source>How to see that it is right</source>
        <translation>Zo ziet u dat het klopt</translation>
    </message>
    <message>
        <source>A DNS record for %1</source>
        <translation>Een DNS-record voor %1</translation>
    </message>
    <message>
        <source>First open %1. Go on only when it shows a short text.</source>
        <translation>Open eerst %1. Ga pas verder als daar een korte tekst staat.</translation>
    </message>
    <message>
        <source>Add the record below. If there is one of the same name and type that begins with the same word, replace it: there must be only one.</source>
        <translation>Voeg het onderstaande record toe. Is er al een met dezelfde naam en hetzelfde type dat met hetzelfde woord begint, vervang dat dan: er mag er maar één zijn.</translation>
    </message>
    <message>
        <source>In full the name is %1. Where the form adds the domain by itself, leave the domain out.</source>
        <translation>Voluit is de naam %1. Voegt het formulier het domein zelf toe, laat het domein dan weg.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>After some minutes this command shows the content:</source>
        <translation>Na enkele minuten toont deze opdracht de inhoud:</translation>
    </message>
    <message>
        <source>A small web site for %1</source>
        <translation>Een kleine website voor %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS-record</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS-naam</translation>
    </message>
    <message>
        <source>This command shows “200”, “text/plain” and the file, without a word of “location”:</source>
        <translation>Deze opdracht toont “200”, “text/plain” en het bestand, zonder het woord “location”:</translation>
    </message>
    <message>
        <source>It is part of e-mail security (MTA-STS and TLS reports, RFC 8461 and RFC 8460). Other mail servers read it.</source>
        <translation>Het hoort bij de beveiliging van e-mail (MTA-STS en TLS-rapporten, RFC 8461 en RFC 8460). Andere mailservers lezen het.</translation>
    </message>
    <message>
        <source>Other mail servers load one text file from it before they deliver (MTA-STS, RFC 8461). Nothing else will ever be there.</source>
        <translation>Andere mailservers laden er één tekstbestand van voordat ze e-mail bezorgen (MTA-STS, RFC 8461). Er zal nooit iets anders op staan.</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>In DNS, add the record below. It leads %1 to your web server.</source>
        <translation>Voeg in de DNS het onderstaande record toe. Het leidt %1 naar uw webserver.</translation>
    </message>
    <message>
        <source>Copy mta-sts.txt into the folder /var/www/%1/.well-known on the server.</source>
        <translation>Kopieer mta-sts.txt naar de map /var/www/%1/.well-known op de server.</translation>
    </message>
    <message>
        <source>In DNS, add the record below.</source>
        <translation>Voeg in de DNS het onderstaande record toe.</translation>
    </message>
    <message>
        <source>If your DNS is somewhere else, add the record below there. The panel&apos;s own DNS has it already.</source>
        <translation>Staat uw DNS ergens anders, voeg het onderstaande record dan daar toe. De eigen DNS van het paneel heeft het al.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It mostly takes minutes, sometimes an hour.</source>
        <translation>Wacht op het certificaat. Meestal duurt het enkele minuten, soms een uur.</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --nginx -d %1</source>
        <translation>Vraag een certificaat aan dat zichzelf vernieuwt: certbot certonly --nginx -d %1</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --apache -d %1</source>
        <translation>Vraag een certificaat aan dat zichzelf vernieuwt: certbot certonly --apache -d %1</translation>
    </message>
    <message>
        <source>Add the lines of the file Caddyfile to your own, and load it with systemctl reload caddy. Caddy gets the certificate itself; ports 80 and 443 must be open.</source>
        <translation>Voeg de regels van het bestand Caddyfile toe aan uw eigen Caddyfile en laad die met systemctl reload caddy. Caddy haalt het certificaat zelf op; de poorten 80 en 443 moeten open zijn.</translation>
    </message>
    <message>
        <source>Make a folder for the site, such as C:\inetpub\%1, and copy web.config and the folder .well-known into it. Where Explorer refuses that name, type .well-known. with a dot at its end.</source>
        <translation>Maak een map voor de site, bijvoorbeeld C:\inetpub\%1, en kopieer web.config en de map .well-known erin. Weigert Verkenner die naam, typ dan .well-known. met een punt aan het einde.</translation>
    </message>
    <message>
        <source>Copy compose.yaml and the folder site to the Docker host. If your entry point and certificate resolver are not called websecure and letsencrypt, change that in compose.yaml.</source>
        <translation>Kopieer compose.yaml en de map site naar de Docker-host. Heten uw entrypoint en certificaatresolver niet websecure en letsencrypt, wijzig dat dan in compose.yaml.</translation>
    </message>
    <message>
        <source>Start it with docker compose up -d, in a network that Traefik reaches.</source>
        <translation>Start het met docker compose up -d, in een netwerk dat Traefik kan bereiken.</translation>
    </message>
    <message>
        <source>In cPanel, open Domains and create %1 with a folder of its own outside public_html.</source>
        <translation>Open in cPanel Domains en maak %1 aan met een eigen map buiten public_html.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, switch on hidden files in its settings, upload the zip file and extract it there.</source>
        <translation>Open die map in File Manager, schakel in de instellingen daarvan verborgen bestanden in, upload het zip-bestand en pak het daar uit.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Status and run AutoSSL for %1.</source>
        <translation>Open SSL/TLS Status en voer AutoSSL uit voor %1.</translation>
    </message>
    <message>
        <source>In Plesk, add the subdomain mta-sts with a document root of its own.</source>
        <translation>Voeg in Plesk het subdomein mta-sts toe met een eigen documentroot.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, upload the zip file and extract it there.</source>
        <translation>Open die map in File Manager, upload het zip-bestand en pak het daar uit.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Certificates and get one for %1. Switch off redirects to www for this subdomain.</source>
        <translation>Open SSL/TLS Certificates en vraag er een aan voor %1. Schakel omleidingen naar www voor dit subdomein uit.</translation>
    </message>
    <message>
        <source>At github.com, make a new public repository, for example with the name %1.</source>
        <translation>Maak op github.com een nieuwe openbare repository, bijvoorbeeld met de naam %1.</translation>
    </message>
    <message>
        <source>In the repository&apos;s Settings, open Pages, choose the branch main, and enter %1 as custom domain.</source>
        <translation>Open in Settings van de repository Pages, kies de branch main en voer %1 in als aangepast domein.</translation>
    </message>
    <message>
        <source>In DNS, add the record below. It leads to your account, not to the repository.</source>
        <translation>Voeg in de DNS het onderstaande record toe. Het leidt naar uw account, niet naar de repository.</translation>
    </message>
    <message>
        <source>Wait until that page shows the certificate, up to an hour. Then tick “Enforce HTTPS”.</source>
        <translation>Wacht tot die pagina het certificaat toont, hoogstens een uur. Vink dan “Enforce HTTPS” aan.</translation>
    </message>
    <message>
        <source>In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>Geef bij Settings, General, Visibility iedereen toegang tot Pages.</translation>
    </message>
    <message>
        <source>In Deploy, Pages, add the domain %1 with an automatic certificate. GitLab shows a verification record as well: add it in DNS.</source>
        <translation>Voeg bij Deploy, Pages het domein %1 toe met een automatisch certificaat. GitLab toont ook een verificatierecord: voeg dat toe in de DNS.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard, make a Pages project by direct upload, and upload the zip file.</source>
        <translation>Maak in het dashboard van Cloudflare een Pages-project via directe upload en upload het zip-bestand.</translation>
    </message>
    <message>
        <source>In the project, open Custom domains and add %1 before anything in DNS.</source>
        <translation>Open in het project Custom domains en voeg %1 toe voordat u iets in de DNS doet.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, the record is made for you. Anywhere else, add the record below.</source>
        <translation>Staat uw DNS bij Cloudflare, dan wordt het record voor u gemaakt. Voeg anders het onderstaande record toe.</translation>
    </message>
    <message>
        <source>This needs the DNS of %2 at Cloudflare. In the dashboard, create a Worker and replace its code by that of worker.js.</source>
        <translation>Hiervoor moet de DNS van %2 bij Cloudflare staan. Maak in het dashboard een Worker en vervang de code door die van worker.js.</translation>
    </message>
    <message>
        <source>In the Worker&apos;s settings, under Domains and Routes, add the custom domain %1. Cloudflare makes the record and the certificate.</source>
        <translation>Voeg in de instellingen van de Worker, onder Domains and Routes, het aangepaste domein %1 toe. Cloudflare maakt het record en het certificaat.</translation>
    </message>
    <message>
        <source>At netlify.com, add a new project by dropping the whole folder on the page. Let it be a project of its own.</source>
        <translation>Voeg op netlify.com een nieuw project toe door de hele map op de pagina te slepen. Maak er een eigen project van.</translation>
    </message>
    <message>
        <source>In Domain management, add %1.</source>
        <translation>Voeg in Domain management %1 toe.</translation>
    </message>
    <message>
        <source>Put everything from the folder into a repository of its own, and import it at vercel.com as a new project.</source>
        <translation>Zet alles uit de map in een eigen repository en importeer die op vercel.com als nieuw project.</translation>
    </message>
    <message>
        <source>In Settings, Domains, add %1, not as a redirect.</source>
        <translation>Voeg bij Settings, Domains %1 toe, niet als omleiding.</translation>
    </message>
    <message>
        <source>In DNS, add the record that Vercel shows. Mostly it is the one below.</source>
        <translation>Voeg in de DNS het record toe dat Vercel toont. Meestal is dat het onderstaande.</translation>
    </message>
    <message>
        <source>In the Azure portal, create a Static Web App with the Free plan and deploy everything from the folder, for example from a repository at GitHub.</source>
        <translation>Maak in de Azure-portal een Static Web App met het abonnement Free en implementeer alles uit de map, bijvoorbeeld vanuit een repository op GitHub.</translation>
    </message>
    <message>
        <source>Let Azure validate the domain. It gets the certificate itself.</source>
        <translation>Laat Azure het domein valideren. Het certificaat haalt Azure zelf op.</translation>
    </message>
    <message>
        <source>Make a private S3 bucket, and upload mta-sts.txt with the key .well-known/mta-sts.txt and the content type text/plain.</source>
        <translation>Maak een privé-S3-bucket en upload mta-sts.txt met de sleutel .well-known/mta-sts.txt en het contenttype text/plain.</translation>
    </message>
    <message>
        <source>In Certificate Manager, in the region us-east-1, request a certificate for %1, and add the record in DNS that it shows.</source>
        <translation>Vraag in Certificate Manager, in de regio us-east-1, een certificaat aan voor %1 en voeg in de DNS het record toe dat wordt getoond.</translation>
    </message>
    <message>
        <source>Run firebase deploy in the folder, for a project of your own.</source>
        <translation>Voer in de map firebase deploy uit, voor een eigen project.</translation>
    </message>
    <message>
        <source>In the console, under Hosting, add the custom domain %1. It shows the records for DNS.</source>
        <translation>Voeg in de console, onder Hosting, het aangepaste domein %1 toe. U ziet daar de records voor de DNS.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It can take a day.</source>
        <translation>Wacht op het certificaat. Dat kan een dag duren.</translation>
    </message>
    <message>
        <source>Order the service for %2. It shows two CNAME records, for mta-sts and for _mta-sts.</source>
        <translation>Bestel de dienst voor %2. U krijgt twee CNAME-records te zien, voor mta-sts en voor _mta-sts.</translation>
    </message>
    <message>
        <source>Get a certificate for %1, the same way as for your web site. It must renew itself.</source>
        <translation>Vraag een certificaat aan voor %1, op dezelfde manier als voor uw website. Het moet zichzelf vernieuwen.</translation>
    </message>
    <message>
        <source>Save the file so that https://%1/.well-known/mta-sts.txt shows it. The folder .well-known begins with a dot: some programs hide it.</source>
        <translation>Sla het bestand zo op dat https://%1/.well-known/mta-sts.txt het toont. De map .well-known begint met een punt: sommige programma’s verbergen die.</translation>
    </message>
    <message>
        <source>Let the web server send it directly, as plain text. A redirect, for example to www, makes senders pass over it.</source>
        <translation>Laat de webserver het bestand rechtstreeks sturen, als platte tekst. Bij een omleiding, bijvoorbeeld naar www, negeren verzenders het.</translation>
    </message>
    <message>
        <source>Another site on the same server answers for this name. The server needs a site of its own for it, with the name in its settings and a certificate for it.</source>
        <translation>Een andere site op dezelfde server antwoordt voor deze naam. De server heeft er een eigen site voor nodig, met de naam in de instellingen en een certificaat ervoor.</translation>
    </message>
    <message>
        <source>Many Apache servers refuse every name that begins with a dot, by RedirectMatch or Files. Make an exception for /.well-known/.</source>
        <translation>Veel Apache-servers weigeren elke naam die met een punt begint, via RedirectMatch of Files. Maak een uitzondering voor /.well-known/.</translation>
    </message>
    <message>
        <source>The server shows a browser check, or refuses programs that are no browser. Switch that off for this name: mail servers cannot solve puzzles.</source>
        <translation>De server toont een browsercontrole, of weigert programma’s die geen browser zijn. Schakel dat uit voor deze naam: mailservers kunnen geen puzzels oplossen.</translation>
    </message>
    <message>
        <source>The server has no certificate for the name yet. It gets one by itself as soon as DNS leads there and ports 80 and 443 can be reached from outside; its log says what is missing.</source>
        <translation>De server heeft nog geen certificaat voor de naam. Dat komt vanzelf zodra de DNS ernaartoe leidt en de poorten 80 en 443 van buiten bereikbaar zijn. In het logboek staat wat er ontbreekt.</translation>
    </message>
    <message>
        <source>Every address is answered with the start page, so a missing file looks like a web page. See whether the file was uploaded, and take /.well-known/ out of the rewriting.</source>
        <translation>Op elk adres komt de startpagina, dus een ontbrekend bestand ziet eruit als een webpagina. Kijk of het bestand is geüpload en sluit /.well-known/ uit van het herschrijven.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, let the record be “DNS only” (a grey cloud) until the certificate is there.</source>
        <translation>Staat uw DNS bij Cloudflare, zet het record dan op “DNS only” (een grijze wolk) tot het certificaat er is.</translation>
    </message>
    <message>
        <source>Rules of a folder above, such as those of WordPress or a redirect to www, count here too. Give the subdomain a folder outside public_html, with the .htaccess file that Postseal writes.</source>
        <translation>Regels van een bovenliggende map, zoals die van WordPress of een omleiding naar www, gelden hier ook. Geef het subdomein een map buiten public_html, met het bestand .htaccess dat Postseal schrijft.</translation>
    </message>
    <message>
        <source>DNS leads to the company, but the project there does not know the name. Add it as custom domain in the project; the certificate comes after that.</source>
        <translation>De DNS leidt naar het bedrijf, maar het project daar kent de naam niet. Voeg de naam in het project toe als aangepast domein; daarna komt het certificaat.</translation>
    </message>
    <message>
        <source>Firebase leaves out whatever begins with a dot unless firebase.json is changed. Take the firebase.json that Postseal writes, and deploy again.</source>
        <translation>Firebase laat alles weg wat met een punt begint, tenzij firebase.json is aangepast. Neem de firebase.json die Postseal schrijft en voer de deploy opnieuw uit.</translation>
    </message>
    <message>
        <source>GitHub shows its own certificate until the custom domain is entered under Settings, Pages, and for up to an hour after that. If it takes longer, remove the domain there and enter it again.</source>
        <translation>GitHub toont zijn eigen certificaat tot het aangepaste domein is ingevoerd bij Settings, Pages, en daarna nog hoogstens een uur. Duurt het langer, verwijder het domein daar dan en voer het opnieuw in.</translation>
    </message>
    <message>
        <source>GitLab needs up to an hour for the certificate. The domain must be verified, and have one CNAME and no AAAA record. If it takes longer, remove the domain and add it again.</source>
        <translation>GitLab heeft hoogstens een uur nodig voor het certificaat. Het domein moet geverifieerd zijn en één CNAME en geen AAAA-record hebben. Duurt het langer, verwijder het domein dan en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>GitLab asks visitors to sign in. In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>GitLab vraagt bezoekers om zich aan te melden. Geef bij Settings, General, Visibility iedereen toegang tot Pages.</translation>
    </message>
    <message>
        <source>The service does not know your domain yet. Finish its set-up there, or ask its support.</source>
        <translation>De dienst kent uw domein nog niet. Rond de instelling daar af, of vraag het aan de ondersteuning.</translation>
    </message>
    <message>
        <source>The folder may have the wrong name: in Explorer, type .well-known. with a dot at its end, and the last dot goes away.</source>
        <translation>Misschien heeft de map de verkeerde naam: typ in Verkenner .well-known. met een punt aan het einde, dan verdwijnt die laatste punt.</translation>
    </message>
    <message>
        <source>IIS does not send files from a folder with the attribute “hidden”. Switch that off in the folder&apos;s properties.</source>
        <translation>IIS stuurt geen bestanden uit een map met het kenmerk “verborgen”. Schakel dat uit in de eigenschappen van de map.</translation>
    </message>
    <message>
        <source>A rule of URL Rewrite or HTTP Redirect answers instead of the file. Make an exception for /.well-known/.</source>
        <translation>Een regel van URL Rewrite of HTTP Redirect antwoordt in plaats van het bestand. Maak een uitzondering voor /.well-known/.</translation>
    </message>
    <message>
        <source>The name has addresses on more than one server, mostly an old AAAA record. Remove the one that leads elsewhere, or serve the file there too.</source>
        <translation>De naam heeft adressen op meer dan één server, meestal door een oud AAAA-record. Verwijder het record dat ergens anders heen leidt, of bied het bestand daar ook aan.</translation>
    </message>
    <message>
        <source>The name leads to a place that is not there any more. Remove the record in DNS, or set the place up again: otherwise a stranger may claim the name and publish a policy for you.</source>
        <translation>De naam leidt naar een plaats die er niet meer is. Verwijder het record in de DNS, of richt de plaats opnieuw in. Anders kan een onbekende de naam claimen en een beleid voor u publiceren.</translation>
    </message>
    <message>
        <source>The panel has no certificate for the name yet. It can be issued only when DNS leads there, nothing redirects the name, and CAA records allow it. Then start it again.</source>
        <translation>Het paneel heeft nog geen certificaat voor de naam. Dat kan pas worden uitgegeven als de DNS ernaartoe leidt, niets de naam omleidt en CAA-records het toestaan. Start het dan opnieuw.</translation>
    </message>
    <message>
        <source>In Plesk, open Hosting Settings of the subdomain, and set the preferred domain to “none” and the permanent redirect off.</source>
        <translation>Open in Plesk Hosting Settings van het subdomein, zet het voorkeursdomein op “none” en schakel de permanente omleiding uit.</translation>
    </message>
    <message>
        <source>A rule that redirects every name, to www or to another place, counts here too. Make an exception for this name.</source>
        <translation>Een regel die elke naam omleidt, naar www of naar een andere plaats, geldt hier ook. Maak een uitzondering voor deze naam.</translation>
    </message>
    <message>
        <source>The record leads to the bucket itself, which has no certificate for your name. It must lead to the CloudFront distribution.</source>
        <translation>Het record leidt naar de bucket zelf, die geen certificaat voor uw naam heeft. Het moet naar de CloudFront-distributie leiden.</translation>
    </message>
    <message>
        <source>The project redirects to its main domain. Make the name the main domain, in a project of its own.</source>
        <translation>Het project leidt om naar zijn hoofddomein. Maak van de naam het hoofddomein, in een eigen project.</translation>
    </message>
    <message>
        <source>A middleware of Traefik redirects the name. Only http may be redirected to https; leave this router out of all the rest.</source>
        <translation>Een middleware van Traefik leidt de naam om. Alleen http mag naar https worden omgeleid; sluit deze router uit van al het andere.</translation>
    </message>
    <message>
        <source>The folder that begins with a dot may have been left out in the upload. Upload the zip file, or the whole folder.</source>
        <translation>Misschien is de map die met een punt begint bij het uploaden weggelaten. Upload het zip-bestand, of de hele map.</translation>
    </message>
    <message>
        <source>Vercel asks visitors to sign in. In Settings, Deployment Protection, let everyone see the production site.</source>
        <translation>Vercel vraagt bezoekers om zich aan te melden. Geef bij Settings, Deployment Protection iedereen toegang tot de productiesite.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Ongeveer %n minuut.</numerusform>
            <numerusform>Ongeveer %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No extra cost.</source>
        <translation>Geen extra kosten.</translation>
    </message>
    <message>
        <source>Costs a little.</source>
        <translation>Kost een beetje.</translation>
    </message>
    <message>
        <source>Add&amp;ress or name of the web server</source>
        <translation>Ad&amp;res of naam van de webserver</translation>
    </message>
    <message>
        <source>Name of your account o&amp;r project at %1</source>
        <translation>Naam van uw account of p&amp;roject bij %1</translation>
    </message>
    <message>
        <source>The name that the &amp;record leads to</source>
        <translation>De naam waar het &amp;record naar leidt</translation>
    </message>
    <message>
        <source>A &amp;web server of my own</source>
        <translation>Een eigen &amp;webserver</translation>
    </message>
    <message>
        <source>An account at &amp;GitHub or GitLab</source>
        <translation>Een a&amp;ccount bij GitHub of GitLab</translation>
    </message>
    <message>
        <source>A subscription at &amp;Azure</source>
        <translation>Een abonnement bi&amp;j Azure</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/nginx/conf.d, test it with nginx -t, and load it with systemctl reload nginx.</source>
        <translation>Kopieer %1.conf naar /etc/nginx/conf.d, test het met nginx -t en laad het met systemctl reload nginx.</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/apache2/sites-available. Then run a2enmod ssl, a2ensite %1 and systemctl reload apache2.</source>
        <translation>Kopieer %1.conf naar /etc/apache2/sites-available. Voer daarna a2enmod ssl, a2ensite %1 en systemctl reload apache2 uit.</translation>
    </message>
    <message>
        <source>In IIS Manager, add a web site with that folder and a binding for http, port 80 and the host name %1.</source>
        <translation>Voeg in IIS-beheer een website toe met die map en een binding voor http, poort 80 en de hostnaam %1.</translation>
    </message>
    <message>
        <source>Get a certificate for %1 that renews itself, for example with win-acme, which makes the binding for https as well. SNI must be ticked in it.</source>
        <translation>Vraag een certificaat voor %1 aan dat zichzelf vernieuwt, bijvoorbeeld met win-acme, dat ook de binding voor https maakt. Daarin moet SNI zijn aangevinkt.</translation>
    </message>
    <message>
        <source>Choose “Add file”, “Create new file”, type .well-known/mta-sts.txt as its name and paste the policy. Then make _config.yml the same way. (Dragging files in would leave out what begins with a dot.)</source>
        <translation>Kies “Add file”, “Create new file”, typ .well-known/mta-sts.txt als naam en plak het beleid. Maak _config.yml daarna op dezelfde manier. (Bij het slepen van bestanden valt weg wat met een punt begint.)</translation>
    </message>
    <message>
        <source>At gitlab.com, make a new project and create each file with “New file”, its whole path as the name.</source>
        <translation>Maak op gitlab.com een nieuw project en maak elk bestand met “New file”, met het hele pad als naam.</translation>
    </message>
    <message>
        <source>In Custom domains, add %1. Azure shows the name that the record leads to.</source>
        <translation>Voeg in Custom domains %1 toe. Azure toont de naam waar het record naar leidt.</translation>
    </message>
    <message>
        <source>Put a CloudFront distribution before the bucket, with the alternate name %1 and that certificate. The record leads to its name.</source>
        <translation>Zet een CloudFront-distributie vóór de bucket, met de alternatieve naam %1 en dat certificaat. Het record leidt naar de naam van de distributie.</translation>
    </message>
    <message>
        <source>Add the records as they are shown: a CNAME, or addresses.</source>
        <translation>Voeg de records toe zoals ze worden getoond: een CNAME, of adressen.</translation>
    </message>
    <message>
        <source>Enter the mail servers there, exactly as the policy names them.</source>
        <translation>Voer daar de mailservers in, precies zoals het beleid ze noemt.</translation>
    </message>
    <message>
        <source>In DNS, add the record for mta-sts.</source>
        <translation>Voeg in de DNS het record voor mta-sts toe.</translation>
    </message>
    <message>
        <source>The CNAME for _mta-sts comes last, when the policy can be loaded. It takes the place of a TXT record: never have both.</source>
        <translation>De CNAME voor _mta-sts komt als laatste, als het beleid kan worden geladen. Die komt in de plaats van een TXT-record: gebruik ze nooit allebei.</translation>
    </message>
    <message>
        <source>CAA records in DNS say who may issue certificates, and none of this place&apos;s issuers is among them (%1). Add one, then let the certificate be requested again.</source>
        <translation>CAA-records in de DNS bepalen wie certificaten mag uitgeven, en geen van de instanties die deze plaats gebruikt, staat erbij (%1). Voeg er een toe en laat het certificaat daarna opnieuw aanvragen.</translation>
    </message>
    <message>
        <source>GitHub Pages leaves out folders that begin with a dot unless the repository has the file _config.yml that Postseal writes, or an empty file .nojekyll. Dragging files in leaves them out as well: make them with “Create new file”. A workflow of your own must keep hidden files.</source>
        <translation>GitHub Pages laat mappen weg die met een punt beginnen, tenzij de repository het bestand _config.yml bevat dat Postseal schrijft, of een leeg bestand .nojekyll. Ook bij het slepen van bestanden vallen ze weg: maak ze met “Create new file”. Een eigen workflow moet verborgen bestanden behouden.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain, as the lines that Postseal writes do.</source>
        <translation>Zet het type van dit bestand op text/plain, zoals de regels doen die Postseal schrijft.</translation>
    </message>
    <message>
        <source>Many nginx servers refuse every name that begins with a dot. The location that Postseal writes goes before such a rule; see that it is in the right server block.</source>
        <translation>Veel nginx-servers weigeren elke naam die met een punt begint. De location die Postseal schrijft, komt vóór zo’n regel; zorg dat die in het juiste serverblok staat.</translation>
    </message>
    <message>
        <source>W&amp;eb space with cPanel or Plesk</source>
        <translation>W&amp;ebruimte met cPanel of Plesk</translation>
    </message>
    <message>
        <source>My &amp;DNS is at Cloudflare</source>
        <translation>Mijn DNS staat bij Cloud&amp;flare</translation>
    </message>
    <message>
        <source>An account at Amazon or Google C&amp;loud</source>
        <translation>Een account bij Amazon of Goog&amp;le Cloud</translation>
    </message>
    <message>
        <source>A service that hosts the policy</source>
        <translation>Een dienst die het beleid aanbiedt</translation>
    </message>
    <message>
        <source>Another web server</source>
        <translation>Een andere webserver</translation>
    </message>
    <message>
        <source>Nobody here can update a file la&amp;ter</source>
        <translation>Niemand hier kan la&amp;ter een bestand bijwerken</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Nederlands</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>There is no server called %1</source>
        <translation>Er is geen server met de naam %1</translation>
    </message>
    <message>
        <source>Its name is not in the DNS, or this computer has no connection. Look up the name of the IMAP server in your provider&apos;s help.</source>
        <translation>De naam staat niet in de DNS, of deze computer heeft geen verbinding. Zoek de naam van de IMAP-server op in de hulp van uw provider.</translation>
    </message>
    <message>
        <source>%1 takes no connection at port %2</source>
        <translation>%1 accepteert geen verbinding op poort %2</translation>
    </message>
    <message>
        <source>The computer is there, and no IMAP server listens at this port. Compare server and port with your provider&apos;s help.</source>
        <translation>De computer is er, maar op deze poort luistert geen IMAP-server. Vergelijk server en poort met de hulp van uw provider.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwoordt niet</translation>
    </message>
    <message>
        <source>Nothing came in time from port %2. A firewall may be in the way, or the server is busy. Try again later, or from another network.</source>
        <translation>Van poort %2 kwam niets op tijd. Misschien zit er een firewall tussen, of is de server druk. Probeer het later opnieuw, of vanaf een ander netwerk.</translation>
    </message>
    <message>
        <source>The connection to %1 ended too soon</source>
        <translation>De verbinding met %1 eindigde te vroeg</translation>
    </message>
    <message>
        <source>What had come by then is stored. The next time it goes on from there.</source>
        <translation>Wat tot dan toe was binnengekomen, is opgeslagen. De volgende keer gaat het daar verder.</translation>
    </message>
    <message>
        <source>%1 does not speak IMAP at port %2</source>
        <translation>%1 spreekt geen IMAP op poort %2</translation>
    </message>
    <message>
        <source>What it sent is not what a mailbox server sends. Compare server and port with your provider&apos;s help.</source>
        <translation>Wat de server stuurde, is niet wat een postvakserver stuurt. Vergelijk server en poort met de hulp van uw provider.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Het is gestopt</translation>
    </message>
    <message>
        <source>What had come by then is stored.</source>
        <translation>Wat tot dan toe was binnengekomen, is opgeslagen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 is niet bereikbaar</translation>
    </message>
    <message>
        <source>There is trouble on the way to port %2. Try again later.</source>
        <translation>Er is een probleem op de weg naar poort %2. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>%1 offers no encryption at port %2</source>
        <translation>%1 biedt geen versleuteling aan op poort %2</translation>
    </message>
    <message>
        <source>Your password was not sent: anybody on the way could have read it. Use port 993, or with STARTTLS port 143.</source>
        <translation>Uw wachtwoord is niet verstuurd: iedereen onderweg had het kunnen lezen. Gebruik poort 993, of met STARTTLS poort 143.</translation>
    </message>
    <message>
        <source>The certificate is not for %1</source>
        <translation>Het certificaat is niet voor %1</translation>
    </message>
    <message>
        <source>Another server may be pretending to be yours, so your password was not sent. Use the name of the server that your provider tells, not an address or a name of your own.</source>
        <translation>Misschien doet een andere server zich voor als de uwe, dus uw wachtwoord is niet verstuurd. Gebruik de servernaam die uw provider opgeeft, geen adres of eigen naam.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today</source>
        <translation>Het certificaat van %1 is vandaag niet geldig</translation>
    </message>
    <message>
        <source>It has ended or has not begun, so your password was not sent. Check the date of this computer; if that is right, the server needs a new certificate.</source>
        <translation>Het is verlopen of nog niet begonnen, dus uw wachtwoord is niet verstuurd. Controleer de datum van deze computer; klopt die, dan heeft de server een nieuw certificaat nodig.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Het certificaat van %1 wordt niet vertrouwd</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for it, so your password was not sent. A server of your own needs a certificate of a public authority, or its authority must be known to this computer.</source>
        <translation>Niemand die deze computer vertrouwt, staat ervoor in, dus uw wachtwoord is niet verstuurd. Een eigen server heeft een certificaat van een openbare certificeringsinstantie nodig, of de instantie moet bij deze computer bekend zijn.</translation>
    </message>
    <message>
        <source>%1 lets no program in with a password</source>
        <translation>%1 laat geen programma toe met een wachtwoord</translation>
    </message>
    <message>
        <source>%1 does not accept the password of %3</source>
        <translation>%1 accepteert het wachtwoord van %3 niet</translation>
    </message>
    <message>
        <source>Type it once more. Some providers want the whole address as the name, and a password of its own for each program.</source>
        <translation>Typ het nog eens. Sommige providers willen het hele adres als naam, en een eigen wachtwoord voor elk programma.</translation>
    </message>
    <message>
        <source>There is no folder “%4”</source>
        <translation>Er is geen map “%4”</translation>
    </message>
    <message>
        <source>Folders that there are: %5.</source>
        <translation>Mappen die er zijn: %5.</translation>
    </message>
    <message>
        <source>%1 does not do what it was asked for</source>
        <translation>%1 doet niet wat er is gevraagd</translation>
    </message>
    <message>
        <source>It may be out of order just now. Try again later.</source>
        <translation>Misschien is de server nu even buiten gebruik. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>In its own words: “%1”</source>
        <translation>In de eigen woorden van de server: “%1”</translation>
    </message>
    <message>
        <source>Google wants an app password here, not the one that you use in the browser: turn on 2-Step Verification in your Google account, then make one at myaccount.google.com/apppasswords. A Workspace administrator may have switched them off.</source>
        <translation>Google wil hier een app-wachtwoord, niet het wachtwoord dat u in de browser gebruikt. Schakel authenticatie in twee stappen in voor uw Google-account en maak er dan een op myaccount.google.com/apppasswords. Een Workspace-beheerder kan app-wachtwoorden hebben uitgeschakeld.</translation>
    </message>
    <message>
        <source>This provider wants an app password here, which you make in the security settings of your account.</source>
        <translation>Deze provider wil hier een app-wachtwoord, dat u maakt in de beveiligingsinstellingen van uw account.</translation>
    </message>
    <message>
        <source>IMAP must be switched on first, in the settings of the mailbox (POP3/IMAP).</source>
        <translation>IMAP moet eerst worden ingeschakeld in de instellingen van het postvak (POP3/IMAP).</translation>
    </message>
    <message>
        <source>Sign in with the browser instead, if your provider lets you register programs. Or let the reports be forwarded to another mailbox, or save them into a folder that Postseal watches.</source>
        <translation>Meld u in plaats daarvan aan via de browser, als u bij uw provider programma’s kunt registreren. Of laat de rapporten doorsturen naar een ander postvak, of sla ze op in een map waarop Postseal let.</translation>
    </message>
    <message>
        <source>%1 does not take a sign-in from the browser</source>
        <translation>%1 accepteert geen aanmelding via de browser</translation>
    </message>
    <message>
        <source>It does not offer XOAUTH2. Sign in with a password, or compare the name of the server with your provider&apos;s help.</source>
        <translation>De server biedt geen XOAUTH2 aan. Meld u aan met een wachtwoord, of vergelijk de naam van de server met de hulp van uw provider.</translation>
    </message>
    <message>
        <source>%1 does not let whoever signed in into %3</source>
        <translation>%1 geeft degene die zich aanmeldde geen toegang tot %3</translation>
    </message>
    <message>
        <source>The sign-in itself went well. The person must be allowed to read this mailbox, and IMAP must be switched on for it.</source>
        <translation>Het aanmelden zelf is gelukt. De persoon moet dit postvak mogen lezen, en IMAP moet ervoor zijn ingeschakeld.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached</source>
        <translation>De aanmeldserver is niet bereikbaar</translation>
    </message>
    <message>
        <source>It gives out what opens the mailbox. Try again later, or check its address.</source>
        <translation>Die server geeft de toegang tot het postvak uit. Probeer het later opnieuw, of controleer het adres ervan.</translation>
    </message>
    <message>
        <source>Somebody has to sign in again for %3</source>
        <translation>Iemand moet zich opnieuw aanmelden voor %3</translation>
    </message>
    <message>
        <source>The permission has ended: they last only so long, and a new password or an administrator can end them too.</source>
        <translation>De toestemming is verlopen: die geldt maar een beperkte tijd, en ook een nieuw wachtwoord of een beheerder kan er een einde aan maken.</translation>
    </message>
    <message>
        <source>The sign-in server refuses</source>
        <translation>De aanmeldserver weigert</translation>
    </message>
    <message>
        <source>Compare the IDs with those that the provider shows, and whether the program may read mail there.</source>
        <translation>Vergelijk de id’s met die van de provider, en kijk of het programma daar e-mail mag lezen.</translation>
    </message>
    <message>
        <source>Microsoft 365 and Outlook.com let programs in only when somebody signs in with the browser. For that an administrator registers Postseal once in Microsoft Entra and gets two IDs; the manual says how. Without them, add a rule that forwards TLS reports to another mailbox, or save them from Outlook into a folder that Postseal watches.</source>
        <translation>Microsoft 365 en Outlook.com laten programma’s alleen toe als iemand zich via de browser aanmeldt. Daarvoor registreert een beheerder Postseal één keer in Microsoft Entra en krijgt dan twee id’s; hoe dat gaat, staat in de handleiding. Hebt u die niet, voeg dan een regel toe die TLS-rapporten doorstuurt naar een ander postvak, of sla de rapporten vanuit Outlook op in een map waarop Postseal let.</translation>
    </message>
    <message>
        <source>You can close this page now and go on in Postseal.</source>
        <translation>U kunt deze pagina nu sluiten en verdergaan in Postseal.</translation>
    </message>
    <message>
        <source>That is no sign-in server</source>
        <translation>Dat is geen aanmeldserver</translation>
    </message>
    <message>
        <source>What came from there is not what one says. Compare the tenant or the address with what your provider shows.</source>
        <translation>Wat daarvandaan kwam, is niet wat een aanmeldserver stuurt. Vergelijk de tenant of het adres met wat uw provider toont.</translation>
    </message>
    <message>
        <source>The sign-in would end after an hour</source>
        <translation>De aanmelding zou na een uur verlopen</translation>
    </message>
    <message>
        <source>The sign-in server gives no lasting permission. Let the program have “offline_access” there.</source>
        <translation>De aanmeldserver geeft geen blijvende toestemming. Sta het programma daar “offline_access” toe.</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Niemand heeft zich aangemeld</translation>
    </message>
    <message>
        <source>The browser has not come back. If its page showed an error, compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <translation>De browser heeft zich niet teruggemeld. Toonde de pagina een fout, vergelijk dan de id’s, en kijk of http://localhost als omleidings-URI is geregistreerd.</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>it is no JSON from octet %1 on</source>
        <translation>het is vanaf octet %1 geen JSON</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” ontbreekt</translation>
    </message>
    <message>
        <source>“%1” is of the wrong kind</source>
        <translation>“%1” is van de verkeerde soort</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”</source>
        <translation>“%1” kan niet “%2” zijn</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>“%1” bestaat niet</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <translation>“%1” is geen reguliere expressie: %2</translation>
    </message>
    <message>
        <source>this id is there twice</source>
        <translation>deze id komt twee keer voor</translation>
    </message>
    <message>
        <source>in the entry %1, %2</source>
        <translation>in het onderdeel %1: %2</translation>
    </message>
    <message>
        <source>Your file %1 is not used: %2.</source>
        <translation>Uw bestand %1 wordt niet gebruikt: %2.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>het is geen bestand</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[opties]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumenten:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Onbekende optie “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Onbekende opties: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Waarde ontbreekt na “%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Onverwachte waarde na “%1”.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The mail server did not offer encryption</source>
        <translation>De mailserver bood geen versleuteling aan</translation>
    </message>
    <message>
        <source>STARTTLS is switched off, or a firewall or virus scanner on the way takes it out, or an old backup server answered. It can also be an attack.</source>
        <translation>STARTTLS is uitgeschakeld, of een firewall of virusscanner onderweg haalt het weg, of een oude back-upserver antwoordde. Het kan ook een aanval zijn.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, switch off the inspection of mail in the firewall, and remove backup servers that cannot do it.</source>
        <translation>Schakel STARTTLS in, schakel de mailinspectie in de firewall uit en verwijder back-upservers die het niet kunnen.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is for another name</source>
        <translation>Het certificaat van de mailserver is voor een andere naam</translation>
    </message>
    <message>
        <source>The certificate does not have the name from the MX record. Some senders also say this when no mx line of the policy fits.</source>
        <translation>De naam uit het MX-record staat niet in het certificaat. Sommige verzenders melden dit ook als geen enkele mx-regel van het beleid past.</translation>
    </message>
    <message>
        <source>Get a certificate with the name from the MX record, or let the MX record point to the name that has one.</source>
        <translation>Vraag een certificaat aan met de naam uit het MX-record, of laat het MX-record verwijzen naar de naam die er een heeft.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired</source>
        <translation>Het certificaat van de mailserver is verlopen</translation>
    </message>
    <message>
        <source>Nobody renewed it in time, or the mail server was not restarted after that.</source>
        <translation>Niemand heeft het op tijd vernieuwd, of de mailserver is daarna niet opnieuw gestart.</translation>
    </message>
    <message>
        <source>Renew the certificate, reload the mail server, and let both happen by themselves from now on.</source>
        <translation>Vernieuw het certificaat, laad de mailserver opnieuw en laat beide voortaan automatisch gebeuren.</translation>
    </message>
    <message>
        <source>Senders do not trust the mail server&apos;s certificate</source>
        <translation>Verzenders vertrouwen het certificaat van de mailserver niet</translation>
    </message>
    <message>
        <source>It is self-signed, comes from an authority of one&apos;s own, or the server does not send the intermediate certificate.</source>
        <translation>Het is zelfondertekend, komt van een eigen certificeringsinstantie, of de server stuurt het tussencertificaat niet mee.</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority, and let the server send the whole chain.</source>
        <translation>Gebruik een certificaat van een openbare certificeringsinstantie en laat de server de hele keten sturen.</translation>
    </message>
    <message>
        <source>The sender could not verify the connection, and does not say why</source>
        <translation>De verzender kon de verbinding niet verifiëren en zegt niet waarom</translation>
    </message>
    <message>
        <source>Google writes this when the mx lines of the policy do not fit the MX record. Otherwise the encryption itself failed.</source>
        <translation>Google schrijft dit als de mx-regels van het beleid niet bij het MX-record passen. Anders is de versleuteling zelf mislukt.</translation>
    </message>
    <message>
        <source>Compare the mx lines with the MX records first, then have the encryption of the mail server looked at.</source>
        <translation>Vergelijk eerst de mx-regels met de MX-records en laat dan de versleuteling van de mailserver nakijken.</translation>
    </message>
    <message>
        <source>The DANE record does not fit the certificate</source>
        <translation>Het DANE-record past niet bij het certificaat</translation>
    </message>
    <message>
        <source>The mail server got another key, and the TLSA record still has the old one. Only senders that use DANE are concerned.</source>
        <translation>De mailserver heeft een andere sleutel gekregen, en het TLSA-record bevat nog de oude. Dit betreft alleen verzenders die DANE gebruiken.</translation>
    </message>
    <message>
        <source>Publish the new TLSA record before the certificate changes, or keep the key when it is renewed.</source>
        <translation>Publiceer het nieuwe TLSA-record voordat het certificaat verandert, of behoud de sleutel bij het vernieuwen.</translation>
    </message>
    <message>
        <source>The signature of a DNS answer was broken</source>
        <translation>De handtekening van een DNS-antwoord was ongeldig</translation>
    </message>
    <message>
        <source>Signatures have expired, or the domain moved and its DS record did not. Whoever checks DNSSEC cannot reach you.</source>
        <translation>Handtekeningen zijn verlopen, of het domein is verhuisd en het DS-record niet. Wie DNSSEC controleert, kan u niet bereiken.</translation>
    </message>
    <message>
        <source>Have the DNSSEC signatures and the DS record repaired where the domain is registered.</source>
        <translation>Laat de DNSSEC-handtekeningen en het DS-record herstellen waar het domein is geregistreerd.</translation>
    </message>
    <message>
        <source>The sender insists on DANE, and there is none</source>
        <translation>De verzender eist DANE, en dat is er niet</translation>
    </message>
    <message>
        <source>An agreement between that sender and you; nobody else is concerned.</source>
        <translation>Een afspraak tussen die verzender en u; het betreft niemand anders.</translation>
    </message>
    <message>
        <source>Publish TLSA records, or talk to that sender.</source>
        <translation>Publiceer TLSA-records, of overleg met die verzender.</translation>
    </message>
    <message>
        <source>The sender could not load your policy</source>
        <translation>De verzender kon uw beleid niet laden</translation>
    </message>
    <message>
        <source>The policy&apos;s web server was down, answered with an error or a redirect, or kept the sender out as a robot. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>De webserver van het beleid was niet bereikbaar, antwoordde met een fout of een omleiding, of hield de verzender als robot buiten. Verzenders die het beleid kennen, houden zich eraan; andere bezorgen zonder bescherming.</translation>
    </message>
    <message>
        <source>Your policy has a mistake in it</source>
        <translation>In uw beleid zit een fout</translation>
    </message>
    <message>
        <source>The file could be loaded but not read. Senders that know an earlier policy keep to that; others deliver without protection.</source>
        <translation>Het bestand kon wel worden geladen, maar niet gelezen. Verzenders die een eerder beleid kennen, houden zich daaraan; andere bezorgen zonder bescherming.</translation>
    </message>
    <message>
        <source>Publish the file again as Postseal writes it, and give it a new id.</source>
        <translation>Publiceer het bestand opnieuw zoals Postseal het schrijft, en geef het een nieuwe id.</translation>
    </message>
    <message>
        <source>The certificate of the policy&apos;s web server is not valid</source>
        <translation>Het certificaat van de webserver van het beleid is niet geldig</translation>
    </message>
    <message>
        <source>It is for another name, has expired, or was not there yet. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>Het is voor een andere naam, is verlopen of was er nog niet. Verzenders die het beleid kennen, houden zich eraan; andere bezorgen zonder bescherming.</translation>
    </message>
    <message>
        <source>Get a certificate for the policy host, and see that it is renewed by itself.</source>
        <translation>Vraag een certificaat aan voor de beleidsserver en zorg dat het vanzelf wordt vernieuwd.</translation>
    </message>
    <message>
        <source>The sender reports “%1”</source>
        <translation>De verzender meldt “%1”</translation>
    </message>
    <message>
        <source>The standard does not know this word, so only the sender can say what it means.</source>
        <translation>De standaard kent dit woord niet, dus alleen de verzender kan zeggen wat het betekent.</translation>
    </message>
    <message>
        <source>If it goes on, ask the sender.</source>
        <translation>Gaat het door, vraag het dan aan de verzender.</translation>
    </message>
    <message>
        <source>by your MTA-STS policy</source>
        <translation>volgens uw MTA-STS-beleid</translation>
    </message>
    <message>
        <source>by your DANE records</source>
        <translation>volgens uw DANE-records</translation>
    </message>
    <message>
        <source>without any policy</source>
        <translation>zonder enig beleid</translation>
    </message>
    <message>
        <source>by a policy called “%1”</source>
        <translation>volgens een beleid met de naam “%1”</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>is onleesbaar</translation>
    </message>
    <message>
        <source>is larger than any report</source>
        <translation>is groter dan welk rapport ook</translation>
    </message>
    <message>
        <source>is no report</source>
        <translation>is geen rapport</translation>
    </message>
    <message>
        <source>is a damaged archive, or one with a password</source>
        <translation>is een beschadigd archief, of een met een wachtwoord</translation>
    </message>
    <message>
        <source>lies too deep in other archives or folders</source>
        <translation>ligt te diep in andere archieven of mappen</translation>
    </message>
    <message>
        <source>unpacks to far more than any reports would, and was given up</source>
        <translation>wordt uitgepakt veel groter dan rapporten ooit zijn, en is overgeslagen</translation>
    </message>
    <message>
        <source>Look at how the policy is hosted. If only one sender says so, ask its support with the reason that it gives.</source>
        <translation>Bekijk hoe het beleid wordt gehost. Zegt maar één verzender dit, vraag het dan aan de ondersteuning daarvan en noem de opgegeven reden.</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>kan niet worden opgeslagen</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>ondertekend door %1</translation>
    </message>
    <message>
        <source>signature of %1 does not fit</source>
        <translation>handtekening van %1 klopt niet</translation>
    </message>
    <message>
        <source>key of %1 is not in the DNS</source>
        <translation>sleutel van %1 staat niet in de DNS</translation>
    </message>
    <message>
        <source>key of %1 could not be looked up</source>
        <translation>sleutel van %1 kon niet worden opgevraagd</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>niet ondertekend</translation>
    </message>
    <message>
        <source>has ended Postseal twice while it was read, and is left out</source>
        <translation>heeft Postseal bij het lezen twee keer laten crashen, en wordt overgeslagen</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Every mail server is in the policy</source>
        <translation>Elke mailserver staat in het beleid</translation>
    </message>
    <message>
        <source>Every address encrypts correctly</source>
        <translation>Elk adres versleutelt correct</translation>
    </message>
    <message>
        <source>Policy and record are healthy</source>
        <translation>Beleid en record zijn in orde</translation>
    </message>
    <message>
        <source>Tested for long enough</source>
        <translation>Lang genoeg getest</translation>
    </message>
    <message>
        <source>Enough senders have reported</source>
        <translation>Genoeg verzenders hebben gerapporteerd</translation>
    </message>
    <message>
        <source>No unexplained failures</source>
        <translation>Geen onverklaarde fouten</translation>
    </message>
    <message>
        <source>No change of mail servers ahead</source>
        <translation>Geen wijziging van mailservers op komst</translation>
    </message>
    <message>
        <source>Somebody reads the reports</source>
        <translation>Iemand leest de rapporten</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no check to judge it by</source>
        <translation>geen controle om het op te baseren</translation>
    </message>
    <message>
        <source>%1 of %2 mail servers</source>
        <translation>%1 van %2 mailservers</translation>
    </message>
    <message>
        <source>missing: %3</source>
        <translation>ontbreekt: %3</translation>
    </message>
    <message>
        <source>senders cannot use a policy yet</source>
        <translation>verzenders kunnen nog geen beleid gebruiken</translation>
    </message>
    <message>
        <source>the mail servers could not be found out</source>
        <translation>de mailservers konden niet worden vastgesteld</translation>
    </message>
    <message>
        <source>%1 of %2 addresses</source>
        <translation>%1 van %2 adressen</translation>
    </message>
    <message>
        <source>not in order: %3</source>
        <translation>niet in orde: %3</translation>
    </message>
    <message>
        <source>could not be tested from here</source>
        <translation>kon vanaf hier niet worden getest</translation>
    </message>
    <message>
        <source>%1 of %2 addresses, by a check of %4</source>
        <translation>%1 van %2 adressen, volgens een controle van %4</translation>
    </message>
    <message>
        <source>could not be tested since %4</source>
        <translation>kon sinds %4 niet worden getest</translation>
    </message>
    <message>
        <source>everything in order</source>
        <translation>alles in orde</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>er is iets mis mee</translation>
    </message>
    <message>
        <source>could not be looked at from here</source>
        <translation>kon vanaf hier niet worden bekeken</translation>
    </message>
    <message>
        <source>the certificate of the policy host ends soon</source>
        <translation>het certificaat van de beleidsserver verloopt binnenkort</translation>
    </message>
    <message>
        <source>testing has not begun</source>
        <translation>het testen is nog niet begonnen</translation>
    </message>
    <message>
        <source>enforced since %4</source>
        <translation>van kracht sinds %4</translation>
    </message>
    <message>
        <source>few, as with little mail; the live checks count instead</source>
        <translation>weinig, zoals bij weinig e-mail; in plaats daarvan tellen de directe controles</translation>
    </message>
    <message>
        <source>%1 failed sessions, all explained</source>
        <translation>%1 mislukte sessies, alle verklaard</translation>
    </message>
    <message>
        <source>none that Postseal knows of</source>
        <translation>geen die Postseal kent</translation>
    </message>
    <message>
        <source>the latest is of %4</source>
        <translation>het nieuwste is van %4</translation>
    </message>
    <message>
        <source>they are looked after</source>
        <translation>er wordt naar gekeken</translation>
    </message>
    <message>
        <source>none has been taken in yet</source>
        <translation>er is er nog geen ingelezen</translation>
    </message>
    <message>
        <source>none has been taken in since %4</source>
        <translation>sinds %4 is er geen ingelezen</translation>
    </message>
    <message numerus="yes">
        <source>%1; on %n day(s)</source>
        <translation>
            <numerusform>%1; op %n dag</numerusform>
            <numerusform>%1; op %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>alleen %1</translation>
    </message>
    <message>
        <source>%1; with little mail this waits until %2</source>
        <translation>%1; bij weinig e-mail wordt gewacht tot %2</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 session(s)</source>
        <translation>
            <numerusform>0 van %1 sessie</numerusform>
            <numerusform>0 van %1 sessies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed session(s)</source>
        <translation>
            <numerusform>%n mislukte sessie</numerusform>
            <numerusform>%n mislukte sessies</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for %1: %2</source>
        <translation>gepland voor %1: %2</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>gepland: %1</translation>
    </message>
    <message>
        <source>Add the missing mail servers to the policy, and publish it with a new id.</source>
        <translation>Voeg de ontbrekende mailservers toe aan het beleid en publiceer het met een nieuwe id.</translation>
    </message>
    <message>
        <source>Run postseal-cli check --evidence FILE on a server outside, and import the file here.</source>
        <translation>Voer postseal-cli check --evidence BESTAND uit op een server buiten uw netwerk en importeer het bestand hier.</translation>
    </message>
    <message>
        <source>Have the mail servers put right: their page says what is wrong.</source>
        <translation>Laat de mailservers in orde brengen: op hun pagina staat wat er mis is.</translation>
    </message>
    <message>
        <source>See the pages for hosting the policy and publishing the record.</source>
        <translation>Zie de pagina’s voor het hosten van het beleid en het publiceren van het record.</translation>
    </message>
    <message>
        <source>Publish the policy in testing mode first.</source>
        <translation>Publiceer eerst het beleid in de modus testing.</translation>
    </message>
    <message>
        <source>Import the reports that the mailbox has received.</source>
        <translation>Importeer de rapporten die in het postvak zijn binnengekomen.</translation>
    </message>
    <message>
        <source>The page with the reports tells what each means, and whether it is still so.</source>
        <translation>Op de pagina met de rapporten staat wat elke fout betekent en of die nog bestaat.</translation>
    </message>
    <message>
        <source>Finish the change first, then enforce.</source>
        <translation>Rond eerst de wijziging af en schakel daarna over naar de modus enforce.</translation>
    </message>
    <message>
        <source>Import reports, fetch them from the mailbox, or say who reads them.</source>
        <translation>Importeer rapporten, haal ze op uit het postvak, of geef op wie ze leest.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Vervuld</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Niet vervuld</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Controleer het</translation>
    </message>
    <message>
        <source>Go on with the set-up</source>
        <translation>Verdergaan met instellen</translation>
    </message>
    <message>
        <source>Switch to enforce mode from %1</source>
        <translation>Vanaf %1 overschakelen naar de modus enforce</translation>
    </message>
    <message>
        <source>Switch to enforce mode</source>
        <translation>Overschakelen naar de modus enforce</translation>
    </message>
    <message>
        <source>Mend it today: mail may be held back</source>
        <translation>Verhelp het vandaag: misschien wordt e-mail vastgehouden</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1 from %2</source>
        <translation>Vanaf %2 verzenders het beleid %1 laten bewaren</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1</source>
        <translation>Verzenders het beleid %1 laten bewaren</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>Leave everything in place until %1</source>
        <translation>Alles laten staan tot %1</translation>
    </message>
    <message>
        <source>Delete the record, then the policy host</source>
        <translation>Eerst het record verwijderen, dan de beleidsserver</translation>
    </message>
    <message>
        <source>Put the policy back with mode none: senders still keep the old one</source>
        <translation>Het beleid met modus none terugzetten: verzenders bewaren het oude nog</translation>
    </message>
    <message>
        <source>From testing to enforce mode</source>
        <translation>Van testing naar de modus enforce</translation>
    </message>
    <message>
        <source>Changing the mail servers</source>
        <translation>De mailservers wijzigen</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>Certificaten die verlopen</translation>
    </message>
    <message>
        <source>Leaving MTA-STS</source>
        <translation>Stoppen met MTA-STS</translation>
    </message>
    <message>
        <source>Publish the policy with mode enforce, for %1</source>
        <translation>Het beleid publiceren met modus enforce, voor %1</translation>
    </message>
    <message>
        <source>Add to the policy: %1</source>
        <translation>Toevoegen aan het beleid: %1</translation>
    </message>
    <message>
        <source>Wait until senders have the new policy</source>
        <translation>Wachten tot verzenders het nieuwe beleid hebben</translation>
    </message>
    <message>
        <source>Change the MX records to: %1</source>
        <translation>De MX-records wijzigen in: %1</translation>
    </message>
    <message>
        <source>Keep the old mail servers running</source>
        <translation>De oude mailservers laten draaien</translation>
    </message>
    <message>
        <source>Keep running, and in the policy: %1</source>
        <translation>Laten draaien en in het beleid houden: %1</translation>
    </message>
    <message>
        <source>Take the old mail servers out of the policy</source>
        <translation>De oude mailservers uit het beleid halen</translation>
    </message>
    <message>
        <source>Take out of the policy: %1</source>
        <translation>Uit het beleid halen: %1</translation>
    </message>
    <message>
        <source>Tell Postseal that the change is over</source>
        <translation>Aan Postseal melden dat de wijziging klaar is</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>Het certificaat van %1 vernieuwen</translation>
    </message>
    <message>
        <source>Publish the policy with mode none</source>
        <translation>Het beleid met modus none publiceren</translation>
    </message>
    <message>
        <source>Wait until nobody keeps the old policy</source>
        <translation>Wachten tot niemand het oude beleid nog bewaart</translation>
    </message>
    <message>
        <source>Delete the TXT record at _mta-sts</source>
        <translation>Het TXT-record op _mta-sts verwijderen</translation>
    </message>
    <message>
        <source>Delete the policy host</source>
        <translation>De beleidsserver verwijderen</translation>
    </message>
    <message>
        <source>The longer senders keep it, the harder it is to take the protection away. First the file, then a new id.</source>
        <translation>Hoe langer verzenders het bewaren, hoe moeilijker de bescherming weg te nemen is. Eerst het bestand, dan een nieuwe id.</translation>
    </message>
    <message>
        <source>Beside the old ones. First the file, then the record with a new id.</source>
        <translation>Naast de oude. Eerst het bestand, dan het record met een nieuwe id.</translation>
    </message>
    <message>
        <source>Senders look for a new policy once a day; some keep the old one for as long as it said.</source>
        <translation>Verzenders kijken één keer per dag of er een nieuw beleid is; sommige bewaren het oude zo lang als het aangaf.</translation>
    </message>
    <message>
        <source>Not before: senders with the old policy refuse servers that it does not name.</source>
        <translation>Niet eerder: verzenders met het oude beleid weigeren servers die er niet in staan.</translation>
    </message>
    <message>
        <source>Some senders still have the old MX records, and mail waits in queues for two days.</source>
        <translation>Sommige verzenders hebben nog de oude MX-records, en e-mail wacht twee dagen in wachtrijen.</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id.</source>
        <translation>Eerst het bestand, dan het record met een nieuwe id.</translation>
    </message>
    <message>
        <source>It no longer keeps the domain from enforcing.</source>
        <translation>Daarna houdt de wijziging het domein niet meer tegen om over te schakelen naar de modus enforce.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Het verloopt op %1.</translation>
    </message>
    <message>
        <source>With a max_age of a day, and all mx lines as they are. First the file, then a new id. Nothing is deleted yet.</source>
        <translation>Met een max_age van een dag en alle mx-regels zoals ze zijn. Eerst het bestand, dan een nieuwe id. Er wordt nog niets verwijderd.</translation>
    </message>
    <message>
        <source>File, certificate and record stay. Whoever deletes them earlier makes senders keep to the policy that they have.</source>
        <translation>Bestand, certificaat en record blijven staan. Wie ze eerder verwijdert, zorgt dat verzenders zich houden aan het beleid dat ze hebben.</translation>
    </message>
    <message>
        <source>The record for TLS reports may stay; it harms nobody.</source>
        <translation>Het record voor TLS-rapporten mag blijven; niemand heeft er last van.</translation>
    </message>
    <message>
        <source>The name mta-sts, its certificate and the file.</source>
        <translation>De naam mta-sts, het certificaat ervan en het bestand.</translation>
    </message>
    <message>
        <source>“%1” counts again</source>
        <translation>“%1” telt weer mee</translation>
    </message>
    <message>
        <source>A change of mail servers was planned: %1</source>
        <translation>Er was een wijziging van mailservers gepland: %1</translation>
    </message>
    <message>
        <source>The change of mail servers is over</source>
        <translation>De wijziging van mailservers is klaar</translation>
    </message>
    <message>
        <source>Who reads the reports: %1</source>
        <translation>Wie de rapporten leest: %1</translation>
    </message>
    <message>
        <source>Nobody reads the reports any more</source>
        <translation>Niemand leest de rapporten nog</translation>
    </message>
    <message numerus="yes">
        <source>To be tested for %n day(s)</source>
        <translation>
            <numerusform>Testduur: %n dag</numerusform>
            <numerusform>Testduur: %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided to publish mode %1</source>
        <translation>Besloten om modus %1 te publiceren</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – overruled on %2: “%3”</source>
        <translation>%1 – terzijde geschoven op %2: “%3”</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Terzijde geschoven</translation>
    </message>
    <message>
        <source>Overruled “%1”: “%2”</source>
        <translation>“%1” terzijde geschoven: “%2”</translation>
    </message>
    <message>
        <source>last looked at on %4; check again</source>
        <translation>voor het laatst bekeken op %4; controleer opnieuw</translation>
    </message>
    <message>
        <source>Not every mail server is in the policy</source>
        <translation>Niet elke mailserver staat in het beleid</translation>
    </message>
    <message>
        <source>Not every address encrypts correctly</source>
        <translation>Niet elk adres versleutelt correct</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>Beleid of record is niet in orde</translation>
    </message>
    <message>
        <source>Not tested for long enough yet</source>
        <translation>Nog niet lang genoeg getest</translation>
    </message>
    <message>
        <source>Not enough senders have reported yet</source>
        <translation>Nog niet genoeg verzenders hebben gerapporteerd</translation>
    </message>
    <message>
        <source>There are unexplained failures</source>
        <translation>Er zijn onverklaarde fouten</translation>
    </message>
    <message>
        <source>A change of mail servers is planned</source>
        <translation>Er is een wijziging van mailservers op komst</translation>
    </message>
    <message>
        <source>Nobody is known to read the reports</source>
        <translation>Niet bekend of iemand de rapporten leest</translation>
    </message>
    <message>
        <source>no reports yet, so nothing is known of failures</source>
        <translation>nog geen rapporten, dus over fouten is niets bekend</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in testing mode</source>
        <translation>
            <numerusform>%n dag in de modus testing</numerusform>
            <numerusform>%n dagen in de modus testing</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 of %2, until %3</source>
        <translation>dag %1 van %2, tot %3</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Nog geen rapporten</translation>
    </message>
    <message>
        <source>Still in the way of enforcing: “%1”</source>
        <translation>Staat de modus enforce nog in de weg: “%1”</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id. Senders drop a mistake after that time.</source>
        <translation>Eerst het bestand, dan het record met een nieuwe id. Na die tijd vergeten verzenders een fout.</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Een certificaat verloopt binnenkort</translation>
    </message>
    <message>
        <source>Not known yet, so do not enforce: “%1”</source>
        <translation>Nog niet bekend, dus nog niet naar de modus enforce: “%1”</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Not set up</source>
        <translation>Niet ingesteld</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>Wordt ingesteld</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Wordt getest</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>Enforced, long term</source>
        <translation>Van kracht, langdurig</translation>
    </message>
    <message>
        <source>Being switched off</source>
        <translation>Wordt uitgeschakeld</translation>
    </message>
    <message>
        <source>Ready to enforce</source>
        <translation>Klaar voor de modus enforce</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Uitgeschakeld</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Your mail servers</source>
        <translation>Uw mailservers</translation>
    </message>
    <message>
        <source>Encryption of incoming mail</source>
        <translation>Versleuteling van inkomende e-mail</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>TLS-rapporten</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Beleidsserver</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Beleidsbestand</translation>
    </message>
    <message>
        <source>Policy record</source>
        <translation>Beleidsrecord</translation>
    </message>
    <message>
        <source>Policy and mail servers together</source>
        <translation>Beleid en mailservers samen</translation>
    </message>
    <message>
        <source>DANE and DNSSEC</source>
        <translation>DANE en DNSSEC</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>DNS tells senders which servers take mail for you.</source>
        <translation>De DNS vertelt verzenders welke servers e-mail voor u aannemen.</translation>
    </message>
    <message>
        <source>Every mail server must offer encryption with a good certificate before you enforce it.</source>
        <translation>Elke mailserver moet versleuteling met een goed certificaat aanbieden voordat u overschakelt naar de modus enforce.</translation>
    </message>
    <message>
        <source>Senders report to you every day whether encryption worked.</source>
        <translation>Verzenders melden u elke dag of de versleuteling werkte.</translation>
    </message>
    <message>
        <source>Senders load your policy from a web server with a fixed name.</source>
        <translation>Verzenders laden uw beleid van een webserver met een vaste naam.</translation>
    </message>
    <message>
        <source>A small text file names your mail servers and says how strict senders must be.</source>
        <translation>Een klein tekstbestand noemt uw mailservers en zegt hoe streng verzenders moeten zijn.</translation>
    </message>
    <message>
        <source>A record in DNS tells senders that you have a policy, and when it changes.</source>
        <translation>Een record in de DNS vertelt verzenders dat u een beleid hebt, en wanneer het verandert.</translation>
    </message>
    <message>
        <source>The policy must name every one of your mail servers, or mail is held back in enforce mode.</source>
        <translation>Het beleid moet al uw mailservers noemen, anders wordt e-mail in de modus enforce vastgehouden.</translation>
    </message>
    <message>
        <source>Signed DNS is a second way to protect mail, and helps only when it is free of faults.</source>
        <translation>Ondertekende DNS is een tweede manier om e-mail te beschermen, en helpt alleen als die foutloos is.</translation>
    </message>
    <message>
        <source>A TLS report tells how a sender got on with your mail servers.</source>
        <translation>Een TLS-rapport vertelt hoe het een verzender is vergaan met uw mailservers.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Your work cannot be saved: there is no folder %1</source>
        <translation>Uw werk kan niet worden opgeslagen: er is geen map %1</translation>
    </message>
    <message>
        <source>The folder is not there, and it could not be made.</source>
        <translation>De map is er niet en kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>See why the folder cannot be made, then press Try again.</source>
        <translation>Zoek uit waarom de map niet kan worden gemaakt en kies dan Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: %1 may not be written</source>
        <translation>Uw werk kan niet worden opgeslagen: in %1 mag niet worden geschreven</translation>
    </message>
    <message>
        <source>What you see and choose now is lost when you close the program.</source>
        <translation>Wat u nu ziet en kiest, gaat verloren als u het programma sluit.</translation>
    </message>
    <message>
        <source>Allow yourself to write there, then press Try again.</source>
        <translation>Geef uzelf daar schrijfrechten en kies dan Opnieuw proberen.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk is full</source>
        <translation>Uw werk kan niet worden opgeslagen: de schijf is vol</translation>
    </message>
    <message>
        <source>Everything up to now is safe in %1. Newer changes wait in memory.</source>
        <translation>Alles tot nu toe staat veilig in %1. Nieuwere wijzigingen wachten in het geheugen.</translation>
    </message>
    <message>
        <source>Make room on the disk. Postseal tries again by itself.</source>
        <translation>Maak ruimte vrij op de schijf. Postseal probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk reports a fault</source>
        <translation>Uw werk kan niet worden opgeslagen: de schijf meldt een fout</translation>
    </message>
    <message>
        <source>Writing to %1 did not work. Newer changes wait in memory.</source>
        <translation>Schrijven naar %1 is niet gelukt. Nieuwere wijzigingen wachten in het geheugen.</translation>
    </message>
    <message>
        <source>Check the disk. Postseal tries again by itself.</source>
        <translation>Controleer de schijf. Postseal probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Your work cannot be saved just now: another program uses the file</source>
        <translation>Uw werk kan nu niet worden opgeslagen: een ander programma gebruikt het bestand</translation>
    </message>
    <message>
        <source>Another program has held %1 for longer than usual. Changes wait in memory.</source>
        <translation>Een ander programma houdt %1 langer vast dan gewoonlijk. Wijzigingen wachten in het geheugen.</translation>
    </message>
    <message>
        <source>Postseal tries again by itself.</source>
        <translation>Postseal probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Your data was written by a newer Postseal</source>
        <translation>Uw gegevens zijn geschreven door een nieuwere Postseal</translation>
    </message>
    <message>
        <source>This version does not understand %1, and leaves it as it is.</source>
        <translation>Deze versie begrijpt %1 niet en laat het zoals het is.</translation>
    </message>
    <message>
        <source>Start the newer version. Or go on here without saving.</source>
        <translation>Start de nieuwere versie. Of ga hier verder zonder op te slaan.</translation>
    </message>
    <message>
        <source>Your data cannot be read: the file is damaged</source>
        <translation>Uw gegevens kunnen niet worden gelezen: het bestand is beschadigd</translation>
    </message>
    <message>
        <source>%1 is no longer a database, or part of it is broken. It was not changed.</source>
        <translation>%1 is geen database meer, of een deel ervan is defect. Het is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Put a backup in its place and press Try again, or set the file aside and start afresh. What is published on the internet is not affected.</source>
        <translation>Zet er een back-up voor in de plaats en kies Opnieuw proberen, of zet het bestand opzij en begin opnieuw. Wat op het internet is gepubliceerd, verandert daardoor niet.</translation>
    </message>
    <message>
        <source>Your work cannot be saved</source>
        <translation>Uw werk kan niet worden opgeslagen</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1.</source>
        <translation>Er is iets onverwachts gebeurd met %1.</translation>
    </message>
    <message>
        <source>Press Try again. The details are for whoever helps you.</source>
        <translation>Kies Opnieuw proberen. De details zijn voor wie u helpt.</translation>
    </message>
    <message>
        <source>%1 is no file of Postseal, or it is damaged. Nothing was changed.</source>
        <translation>%1 is geen bestand van Postseal, of het is beschadigd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Postseal. Update this one first. Nothing was changed.</source>
        <translation>%1 is geschreven door een nieuwere Postseal. Werk deze eerst bij. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>De schijf is vol. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation>%1 kon niet worden gelezen of geschreven. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 holds one domain only: it can be added, but not put in the place of everything. Nothing was changed.</source>
        <translation>%1 bevat maar één domein: het kan worden toegevoegd, maar niet alles vervangen. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>--%1 needs a port from 1 to 65535, not “%2”</source>
        <translation>--%1 verwacht een poort van 1 tot 65535, niet “%2”</translation>
    </message>
    <message>
        <source>Print JSON documents, one a line.</source>
        <translation>JSON-documenten afdrukken, één per regel.</translation>
    </message>
    <message>
        <source>Folder of the database, reports and settings.</source>
        <translation>Map van de database, rapporten en instellingen.</translation>
    </message>
    <message>
        <source>Recursive DNS server to ask instead of the system&apos;s. Repeatable.</source>
        <translation>Recursieve DNS-server om te bevragen in plaats van die van het systeem. Herhaalbaar.</translation>
    </message>
    <message>
        <source>Trust these roots instead of the system&apos;s.</source>
        <translation>Deze roots vertrouwen in plaats van die van het systeem.</translation>
    </message>
    <message>
        <source>Port of name servers (labs only).</source>
        <translation>Poort van nameservers (alleen voor testomgevingen).</translation>
    </message>
    <message>
        <source>Port of policy hosts (labs only).</source>
        <translation>Poort van beleidsservers (alleen voor testomgevingen).</translation>
    </message>
    <message>
        <source>Port of mail servers (labs only).</source>
        <translation>Poort van mailservers (alleen voor testomgevingen).</translation>
    </message>
    <message>
        <source>DNSSEC root anchors (labs only).</source>
        <translation>DNSSEC-rootankers (alleen voor testomgevingen).</translation>
    </message>
    <message>
        <source>Language of the output, for example es.</source>
        <translation>Taal van de uitvoer, bijvoorbeeld es.</translation>
    </message>
    <message>
        <source>Use the built-in practice network instead of the internet.</source>
        <translation>Het ingebouwde oefennetwerk gebruiken in plaats van het internet.</translation>
    </message>
    <message>
        <source>--resolver needs an IP address, not “%1”</source>
        <translation>--resolver verwacht een IP-adres, niet “%1”</translation>
    </message>
    <message>
        <source>The practice network does not start: %1</source>
        <translation>Het oefennetwerk start niet: %1</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 kan niet worden gelezen</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate</source>
        <translation>%1 bevat geen PEM-certificaat</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 is een map, geen bestand</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>Check domains as the strictest sender would.</source>
        <translation>Domeinen controleren zoals de strengste verzender dat zou doen.</translation>
    </message>
    <message>
        <source>Check a record, a policy file or a report from a file.</source>
        <translation>Een record, beleidsbestand of rapport uit een bestand controleren.</translation>
    </message>
    <message>
        <source>Write the policy file and the DNS records of a domain.</source>
        <translation>Het beleidsbestand en de DNS-records van een domein schrijven.</translation>
    </message>
    <message>
        <source>Run the practice network until Ctrl-C.</source>
        <translation>Het oefennetwerk laten draaien tot Ctrl-C.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli COMMAND [OPTIONS]</source>
        <translation>Gebruik: postseal-cli OPDRACHT [OPTIES]</translation>
    </message>
    <message>
        <source>postseal-cli COMMAND --help tells more about one of them.</source>
        <translation>postseal-cli OPDRACHT --help geeft meer uitleg over een opdracht.</translation>
    </message>
    <message>
        <source>Exit status: 0 all good, 1 something is wrong, 2 unusable arguments or input, 3 something could not be found out.</source>
        <translation>Afsluitstatus: 0 alles goed, 1 er is iets mis, 2 onbruikbare argumenten of invoer, 3 iets kon niet worden vastgesteld.</translation>
    </message>
    <message>
        <source>No command. Try postseal-cli --help.</source>
        <translation>Geen opdracht. Probeer postseal-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try postseal-cli --help.</source>
        <translation>Er is geen opdracht “%1”. Probeer postseal-cli --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli %1</source>
        <translation>Gebruik: postseal-cli %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>regel %1, kolom %2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Te doen: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gezien: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 sessions succeeded, %4 failed</source>
        <translation>%1 (%2): %3 sessies geslaagd, %4 mislukt</translation>
    </message>
    <message>
        <source>✓ Good: this is as the standard wants it</source>
        <translation>✓ Goed: dit is zoals de standaard het wil</translation>
    </message>
    <message>
        <source>✗ Not usable: this breaks the standard</source>
        <translation>✗ Niet bruikbaar: dit is in strijd met de standaard</translation>
    </message>
    <message>
        <source>– There is no such record here</source>
        <translation>– Er is hier geen record van die soort</translation>
    </message>
    <message>
        <source>%1 is covered by %2</source>
        <translation>%1 wordt gedekt door %2</translation>
    </message>
    <message>
        <source>How senders whose parser is known read this file</source>
        <translation>Hoe verzenders waarvan de parser bekend is, dit bestand lezen</translation>
    </message>
    <message>
        <source>record, policy, tlsrpt or report</source>
        <translation>record, policy, tlsrpt of report</translation>
    </message>
    <message>
        <source>File to read; - or nothing is standard input</source>
        <translation>Bestand om te lezen; - of niets is de standaardinvoer</translation>
    </message>
    <message>
        <source>Content-Type that the policy is served with.</source>
        <translation>Content-Type waarmee het beleid wordt aangeboden.</translation>
    </message>
    <message>
        <source>Mail server that the policy must cover. Repeatable.</source>
        <translation>Mailserver die het beleid moet dekken. Herhaalbaar.</translation>
    </message>
    <message>
        <source>lint needs to know what it reads: %1</source>
        <translation>lint moet weten wat het leest: %1</translation>
    </message>
    <message>
        <source>lint reads one file at a time</source>
        <translation>lint leest één bestand tegelijk</translation>
    </message>
    <message>
        <source>--mx and --content-type belong to lint policy</source>
        <translation>--mx en --content-type horen bij lint policy</translation>
    </message>
    <message>
        <source>The practice network runs until Ctrl-C.</source>
        <translation>Het oefennetwerk draait tot Ctrl-C.</translation>
    </message>
    <message>
        <source>DNS server for other tools: %1</source>
        <translation>DNS-server voor andere hulpmiddelen: %1</translation>
    </message>
    <message>
        <source>Domains and what is wrong with them</source>
        <translation>Domeinen en wat ermee mis is</translation>
    </message>
    <message>
        <source>Addresses in the DNS answers, and where to connect instead</source>
        <translation>Adressen in de DNS-antwoorden, en waarmee u in plaats daarvan verbinding maakt</translation>
    </message>
    <message>
        <source>Certificate authority to trust meanwhile</source>
        <translation>Certificeringsinstantie om zolang te vertrouwen</translation>
    </message>
    <message>
        <source>practice takes no arguments</source>
        <translation>practice heeft geen argumenten</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4)</source>
        <translation>%1: %2 (%3 van %4)</translation>
    </message>
    <message>
        <source>check needs a domain, for example: postseal-cli check example.com</source>
        <translation>check heeft een domein nodig, bijvoorbeeld: postseal-cli check example.com</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Gestopt voordat alles was gecontroleerd</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 verwacht een geheel getal van %2 tot %3, niet “%4”</translation>
    </message>
    <message>
        <source>Domains: names, mail addresses or URLs.</source>
        <translation>Domeinen: namen, e-mailadressen of URL’s.</translation>
    </message>
    <message>
        <source>Check the domains of this list as well, one a line; - is standard input.</source>
        <translation>Ook de domeinen van deze lijst controleren, één per regel; - is de standaardinvoer.</translation>
    </message>
    <message>
        <source>Do not connect to mail servers.</source>
        <translation>Geen verbinding maken met mailservers.</translation>
    </message>
    <message>
        <source>Name to greet mail servers with.</source>
        <translation>Naam om mailservers mee te begroeten.</translation>
    </message>
    <message>
        <source>Do not ask the domain&apos;s own name servers.</source>
        <translation>De eigen nameservers van het domein niet bevragen.</translation>
    </message>
    <message>
        <source>Fail unless the policy&apos;s mode is at least this.</source>
        <translation>Mislukken tenzij de modus van het beleid minstens dit is.</translation>
    </message>
    <message>
        <source>Show what the check waited for.</source>
        <translation>Tonen waarop de controle wachtte.</translation>
    </message>
    <message>
        <source>--ehlo-name needs a host name, not “%1”</source>
        <translation>--ehlo-name verwacht een hostnaam, niet “%1”</translation>
    </message>
    <message>
        <source>--require needs testing or enforce, not “%1”</source>
        <translation>--require verwacht testing of enforce, niet “%1”</translation>
    </message>
    <message>
        <source>covered by %1</source>
        <translation>gedekt door %1</translation>
    </message>
    <message>
        <source>not covered by the policy</source>
        <translation>niet gedekt door het beleid</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>nu: %1</translation>
    </message>
    <message>
        <source>if enforced: %1</source>
        <translation>in de modus enforce: %1</translation>
    </message>
    <message>
        <source>What senders with MTA-STS do</source>
        <translation>Wat verzenders met MTA-STS doen</translation>
    </message>
    <message>
        <source>Senders that do not read this policy file as it is meant</source>
        <translation>Verzenders die dit beleidsbestand niet lezen zoals het bedoeld is</translation>
    </message>
    <message>
        <source>Checked at %1 in %2 s</source>
        <translation>Gecontroleerd om %1 in %2 s</translation>
    </message>
    <message>
        <source>What the check waited for, one after the other</source>
        <translation>Waarop de controle wachtte, één voor één</translation>
    </message>
    <message>
        <source>generate needs --mode testing, enforce or none</source>
        <translation>generate heeft --mode testing, enforce of none nodig</translation>
    </message>
    <message>
        <source>--mode needs testing, enforce or none, not “%1”</source>
        <translation>--mode verwacht testing, enforce of none, niet “%1”</translation>
    </message>
    <message>
        <source>--max-age needs seconds from 0 to %1, not “%2”</source>
        <translation>--max-age verwacht seconden van 0 tot %1, niet “%2”</translation>
    </message>
    <message>
        <source>--mx needs a host name or *.DOMAIN, not “%1”</source>
        <translation>--mx verwacht een hostnaam of *.DOMEIN, niet “%1”</translation>
    </message>
    <message>
        <source>generate needs one domain</source>
        <translation>generate heeft één domein nodig</translation>
    </message>
    <message>
        <source>--rua needs a mail address or an https: address, not “%1”</source>
        <translation>--rua verwacht een e-mailadres of een https:-adres, niet “%1”</translation>
    </message>
    <message>
        <source>--id needs 1 to 32 letters and digits, not “%1”</source>
        <translation>--id verwacht 1 tot 32 letters en cijfers, niet “%1”</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up; name them with --mx</source>
        <translation>De mailservers van %1 konden niet worden opgevraagd; noem ze met --mx</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>The mail domain.</source>
        <translation>Het e-maildomein.</translation>
    </message>
    <message>
        <source>What senders shall do.</source>
        <translation>Wat verzenders moeten doen.</translation>
    </message>
    <message>
        <source>Mail server or *.DOMAIN. Repeatable; without it the DNS is asked.</source>
        <translation>Mailserver of *.DOMEIN. Herhaalbaar; zonder deze optie wordt de DNS bevraagd.</translation>
    </message>
    <message>
        <source>How long senders may keep the policy.</source>
        <translation>Hoelang verzenders het beleid mogen bewaren.</translation>
    </message>
    <message>
        <source>Address for reports. Repeatable.</source>
        <translation>Adres voor rapporten. Herhaalbaar.</translation>
    </message>
    <message>
        <source>Id of the policy instead of one from the clock.</source>
        <translation>Id van het beleid, in plaats van een id op basis van de klok.</translation>
    </message>
    <message>
        <source>1. Publish this file at %1</source>
        <translation>1. Publiceer dit bestand op %1</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records</source>
        <translation>2. Publiceer daarna deze DNS-records</translation>
    </message>
    <message>
        <source>The web server at %1 needs a DNS name and a valid certificate of its own.</source>
        <translation>De webserver op %1 heeft een eigen DNS-naam en een geldig eigen certificaat nodig.</translation>
    </message>
    <message>
        <source>With --rua ADDRESS there is a record as well that brings you reports.</source>
        <translation>Met --rua ADRES komt er ook een record dat u rapporten oplevert.</translation>
    </message>
    <message>
        <source>There is no domain in the list %1</source>
        <translation>Er staat geen domein in de lijst %1</translation>
    </message>
    <message>
        <source>Longest time for one domain, in seconds (15 unless given).</source>
        <translation>Langste tijd voor één domein, in seconden (standaard 15).</translation>
    </message>
    <message>
        <source>How many domains are checked at once (16 unless given).</source>
        <translation>Hoeveel domeinen tegelijk worden gecontroleerd (standaard 16).</translation>
    </message>
    <message>
        <source>Mail domain that tells whether port 25 and HTTPS are open (labs only). Repeatable.</source>
        <translation>E-maildomein dat laat zien of poort 25 en HTTPS open zijn (alleen voor testomgevingen). Herhaalbaar.</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>De uitvoer kon niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>%1 is an IP address</source>
        <translation>%1 is een IP-adres</translation>
    </message>
    <message>
        <source>%1 has characters that host names must not have</source>
        <translation>%1 bevat tekens die niet in hostnamen mogen</translation>
    </message>
    <message>
        <source>%1 says in the DNS that it takes no mail (null MX); if that is to change, name the mail servers with --mx</source>
        <translation>%1 zegt in de DNS dat het geen e-mail aanneemt (null MX); moet dat veranderen, noem de mailservers dan met --mx</translation>
    </message>
    <message>
        <source>An MX record of %1 names no mail server that a policy can name: %2. Mend the DNS, or name the mail servers with --mx</source>
        <translation>Een MX-record van %1 noemt geen mailserver die in een beleid kan staan: %2. Verhelp dit in de DNS, of noem de mailservers met --mx</translation>
    </message>
    <message>
        <source>%1 has neither an MX record nor an address, so mail cannot reach it; name the mail servers with --mx</source>
        <translation>%1 heeft geen MX-record en ook geen adres, dus e-mail kan er niet aankomen; noem de mailservers met --mx</translation>
    </message>
    <message>
        <source>Remark: the MX host %1 is an alias of %2; the policy names the MX host, as senders compare it</source>
        <translation>Opmerking: de MX-host %1 is een alias van %2; het beleid noemt de MX-host, zoals verzenders die vergelijken</translation>
    </message>
    <message>
        <source>There is no domain %1 in the DNS</source>
        <translation>Er is geen domein %1 in de DNS</translation>
    </message>
    <message>
        <source>The name %1 is an alias that leads nowhere; name the servers with --mx</source>
        <translation>De naam %1 is een alias die nergens heen leidt; noem de servers met --mx</translation>
    </message>
    <message>
        <source>Warning: with --max-age 0 no sender keeps the policy, so that it protects nothing</source>
        <translation>Waarschuwing: met --max-age 0 bewaart geen verzender het beleid, zodat het niets beschermt</translation>
    </message>
    <message>
        <source>Warning: with --max-age %1 senders forget the policy within a day; 86400 is the least that makes sense</source>
        <translation>Waarschuwing: met --max-age %1 vergeten verzenders het beleid binnen een dag; minder dan 86400 heeft geen zin</translation>
    </message>
    <message>
        <source>Warning: there is no mx line in the policy, and some senders refuse such a file even with mode none; name one with --mx</source>
        <translation>Waarschuwing: het beleid bevat geen mx-regel, en sommige verzenders weigeren zo’n bestand zelfs met modus none; geef er een op met --mx</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standaardinvoer</translation>
    </message>
    <message>
        <source>--ca-file needs the name of a file</source>
        <translation>--ca-file heeft de naam van een bestand nodig</translation>
    </message>
    <message>
        <source>%1 holds no DS or DNSKEY record</source>
        <translation>%1 bevat geen DS- of DNSKEY-record</translation>
    </message>
    <message>
        <source>Evidence in %1, SHA-256 %2</source>
        <translation>Bewijs in %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>--evidence needs the name of a file; it does not write to the standard output</source>
        <translation>--evidence heeft de naam van een bestand nodig; het schrijft niet naar de standaarduitvoer</translation>
    </message>
    <message>
        <source>--evidence needs exactly one domain, for a file holds one check</source>
        <translation>--evidence heeft precies één domein nodig, want een bestand bevat één controle</translation>
    </message>
    <message>
        <source>Write everything that was seen to a file; for one domain.</source>
        <translation>Alles wat is gezien naar een bestand schrijven; voor één domein.</translation>
    </message>
    <message>
        <source>Judge checks again that were kept as files.</source>
        <translation>Controles opnieuw beoordelen die als bestand zijn bewaard.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Postseal, which this one cannot read</source>
        <translation>%1 is gemaakt door een latere versie van Postseal, die deze versie niet kan lezen</translation>
    </message>
    <message>
        <source>%1 is too large for the evidence of a check</source>
        <translation>%1 is te groot voor het bewijs van een controle</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read at “%2”, so that nothing in it can be relied on</source>
        <translation>%1 is beschadigd: het is onleesbaar bij “%2”, dus op niets ervan kan worden vertrouwd</translation>
    </message>
    <message>
        <source>%1 is not the evidence of a check</source>
        <translation>%1 is niet het bewijs van een controle</translation>
    </message>
    <message>
        <source>Checked at %1 by %2</source>
        <translation>Gecontroleerd op %1 door %2</translation>
    </message>
    <message>
        <source>Checked at %1 by %2 on the computer %3</source>
        <translation>Gecontroleerd op %1 door %2 op de computer %3</translation>
    </message>
    <message>
        <source>Files that check --evidence wrote.</source>
        <translation>Bestanden die check --evidence heeft geschreven.</translation>
    </message>
    <message>
        <source>evidence needs to know what to do, for example: postseal-cli evidence verify FILE</source>
        <translation>evidence moet weten wat het moet doen, bijvoorbeeld: postseal-cli evidence verify BESTAND</translation>
    </message>
    <message>
        <source>Keep the check in the data folder, where the window shows it.</source>
        <translation>De controle in de gegevensmap bewaren, waar het venster die toont.</translation>
    </message>
    <message>
        <source>--format needs one of %1, not “%2”</source>
        <translation>--format verwacht een van deze: %1, niet “%2”</translation>
    </message>
    <message>
        <source>--zone needs %1 or a domain above it, not “%2”</source>
        <translation>--zone verwacht %1 of een domein erboven, niet “%2”</translation>
    </message>
    <message>
        <source>No DNS host is called “%1” here; --dns-host list shows them all</source>
        <translation>Er is hier geen DNS-host “%1”; --dns-host list toont ze allemaal</translation>
    </message>
    <message>
        <source>Write the table for this DNS provider&apos;s form; “list” shows which there are.</source>
        <translation>De tabel voor het formulier van deze DNS-provider schrijven; “list” toont welke er zijn.</translation>
    </message>
    <message>
        <source>The DNS zone of the records, if it is not the registered domain.</source>
        <translation>De DNS-zone van de records, als dat niet het geregistreerde domein is.</translation>
    </message>
    <message>
        <source>How the form of %1 wants the names is not certain; in full they are: %2</source>
        <translation>Hoe het formulier van %1 de namen wil, is niet zeker; voluit zijn ze: %2</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records at %1</source>
        <translation>2. Publiceer daarna deze DNS-records bij %1</translation>
    </message>
    <message>
        <source>--hosting-at needs --hosting</source>
        <translation>--hosting-at heeft --hosting nodig</translation>
    </message>
    <message>
        <source>No place for the policy is called “%1” here; --hosting list shows them all</source>
        <translation>Er is hier geen plaats voor het beleid met de naam “%1”; --hosting list toont ze allemaal</translation>
    </message>
    <message>
        <source>No record for %1 can be made of --hosting-at “%2”</source>
        <translation>Van --hosting-at “%2” is geen record voor %1 te maken</translation>
    </message>
    <message>
        <source>Add what this place for the policy needs: files, steps, record; “list” shows which there are.</source>
        <translation>Toevoegen wat deze plaats voor het beleid nodig heeft: bestanden, stappen, record; “list” toont welke er zijn.</translation>
    </message>
    <message>
        <source>The address, account or name that the policy host leads to.</source>
        <translation>Het adres, account of de naam waar de beleidsserver naar leidt.</translation>
    </message>
    <message>
        <source>With --hosting-at WHERE the record for the policy host is made as well.</source>
        <translation>Met --hosting-at WAAR wordt ook het record voor de beleidsserver gemaakt.</translation>
    </message>
    <message>
        <source>What to do: %1 (--out DIR writes the files)</source>
        <translation>Wat u moet doen: %1 (--out MAP schrijft de bestanden)</translation>
    </message>
    <message>
        <source>Write files into this folder, or into this file.zip, instead.</source>
        <translation>Bestanden in deze map schrijven, of in dit bestand.zip.</translation>
    </message>
    <message>
        <source>%1 takes no --hosting-at: its record is known</source>
        <translation>%1 heeft geen --hosting-at nodig: het record is bekend</translation>
    </message>
    <message>
        <source>Put DNS records into a zone by dynamic update (RFC 2136).</source>
        <translation>DNS-records in een zone zetten via dynamische update (RFC 2136).</translation>
    </message>
    <message>
        <source>The zone of %1 could not be found out; name it with --zone</source>
        <translation>De zone van %1 kon niet worden vastgesteld; geef die op met --zone</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server has no address that can be seen from here; name it with --server</source>
        <translation>De primaire server van de zone heeft geen adres dat vanaf hier te zien is; geef het op met --server</translation>
    </message>
    <message>
        <source>Nothing was changed. With --apply these changes are made.</source>
        <translation>Er is niets gewijzigd. Met --apply worden deze wijzigingen uitgevoerd.</translation>
    </message>
    <message>
        <source>publish needs --key and a file with the key of the server</source>
        <translation>publish heeft --key en een bestand met de sleutel van de server nodig</translation>
    </message>
    <message>
        <source>--policy-host needs an address or a host name, not “%1”</source>
        <translation>--policy-host verwacht een adres of hostnaam, niet “%1”</translation>
    </message>
    <message>
        <source>publish needs at least one of --id, --rua and --policy-host</source>
        <translation>publish heeft minstens een van --id, --rua en --policy-host nodig</translation>
    </message>
    <message>
        <source>File with the TSIG key that may change the zone, as tsig-keygen writes it.</source>
        <translation>Bestand met de TSIG-sleutel die de zone mag wijzigen, zoals tsig-keygen het schrijft.</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server, if the SOA record names another.</source>
        <translation>De primaire server van de zone, als het SOA-record een andere noemt.</translation>
    </message>
    <message>
        <source>The DNS zone, if it cannot be looked up.</source>
        <translation>De DNS-zone, als die niet kan worden opgevraagd.</translation>
    </message>
    <message>
        <source>Publish the _smtp._tls record with this address for reports. Repeatable.</source>
        <translation>Het record _smtp._tls met dit adres voor rapporten publiceren. Herhaalbaar.</translation>
    </message>
    <message>
        <source>Publish the record at mta-sts that leads to this address or host.</source>
        <translation>Het record op mta-sts publiceren dat naar dit adres of deze host leidt.</translation>
    </message>
    <message>
        <source>Publish the _mta-sts record with this id. The policy must be served before that.</source>
        <translation>Het record _mta-sts met deze id publiceren. Het beleid moet daarvoor al worden aangeboden.</translation>
    </message>
    <message>
        <source>Make the changes; without it they are only shown.</source>
        <translation>De wijzigingen uitvoeren; zonder deze optie worden ze alleen getoond.</translation>
    </message>
    <message>
        <source>publish needs one domain</source>
        <translation>publish heeft één domein nodig</translation>
    </message>
    <message>
        <source>Take in TLS reports, list them, sum them up.</source>
        <translation>TLS-rapporten inlezen, weergeven en samenvatten.</translation>
    </message>
    <message>
        <source>--server needs an address or a host name, with a port from 1 to 65535 if any, not “%1”</source>
        <translation>--server verwacht een adres of hostnaam, eventueel met een poort van 1 tot 65535, niet “%1”</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up</source>
        <translation>Het adres van %1 kon niet worden opgevraagd</translation>
    </message>
    <message>
        <source>%1 has no address in the DNS</source>
        <translation>%1 heeft geen adres in de DNS</translation>
    </message>
    <message>
        <source>The practice network takes no updates</source>
        <translation>Het oefennetwerk accepteert geen updates</translation>
    </message>
    <message>
        <source>reports import needs files or folders</source>
        <translation>reports import heeft bestanden of mappen nodig</translation>
    </message>
    <message>
        <source>--days needs a number of days, not “%1”</source>
        <translation>--days verwacht een aantal dagen, niet “%1”</translation>
    </message>
    <message>
        <source>Files and folders with reports, or a domain.</source>
        <translation>Bestanden en mappen met rapporten, of een domein.</translation>
    </message>
    <message>
        <source>Only reports of the last days; without it all.</source>
        <translation>Alleen rapporten van de laatste dagen; zonder deze optie alle.</translation>
    </message>
    <message>
        <source>Reported by %1; last on %2</source>
        <translation>Gemeld door %1; laatst op %2</translation>
    </message>
    <message>
        <source>%1 read, %2 new: %3</source>
        <translation>%1 gelezen, %2 nieuw: %3</translation>
    </message>
    <message>
        <source>%1 new reports stored.</source>
        <translation>%1 nieuwe rapporten opgeslagen.</translation>
    </message>
    <message>
        <source>Already there: %1 files or mails, and %2 reports from others.</source>
        <translation>Al aanwezig: %1 bestanden of e-mails, en %2 rapporten uit andere bestanden.</translation>
    </message>
    <message>
        <source>Held no report that can be stored: %1.</source>
        <translation>Bevatten geen rapport dat kan worden opgeslagen: %1.</translation>
    </message>
    <message>
        <source>Stopped before the end; what is counted here is stored.</source>
        <translation>Voortijdig gestopt; wat hier is geteld, is opgeslagen.</translation>
    </message>
    <message>
        <source>No reports are stored.</source>
        <translation>Er zijn geen rapporten opgeslagen.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>not among your domains</source>
        <translation>niet een van uw domeinen</translation>
    </message>
    <message>
        <source>No report on %1 is stored for this time.</source>
        <translation>Voor deze periode is geen rapport over %1 opgeslagen.</translation>
    </message>
    <message>
        <source>%1: %2 reports from %3 to %4</source>
        <translation>%1: %2 rapporten van %3 tot %4</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Rapport van</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles samen</translation>
    </message>
    <message>
        <source>Set where reports are fetched from.</source>
        <translation>Instellen waar rapporten worden opgehaald.</translation>
    </message>
    <message>
        <source>Signed in; mails in the folder: %1</source>
        <translation>Aangemeld; e-mails in de map: %1</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the password: give it with --password-file each time</source>
        <translation>Er is hier geen sleutelhanger die het wachtwoord kan bewaren: geef het telkens op met --password-file</translation>
    </message>
    <message>
        <source>%1 at %2, folder %3</source>
        <translation>%1 op %2, map %3</translation>
    </message>
    <message>
        <source>set, test or remove; without it the mailbox is shown.</source>
        <translation>set, test of remove; zonder een daarvan wordt het postvak getoond.</translation>
    </message>
    <message>
        <source>Name to sign in with, mostly the mail address.</source>
        <translation>Naam om mee aan te melden, meestal het e-mailadres.</translation>
    </message>
    <message>
        <source>IMAP server; without it the usual one for the mail address.</source>
        <translation>IMAP-server; zonder deze optie de gebruikelijke voor het e-mailadres.</translation>
    </message>
    <message>
        <source>Folder that the reports arrive in (default: INBOX).</source>
        <translation>Map waarin de rapporten aankomen (standaard: INBOX).</translation>
    </message>
    <message>
        <source>Begin without TLS and ask for it, as at port 143.</source>
        <translation>Zonder TLS beginnen en erom vragen, zoals op poort 143.</translation>
    </message>
    <message>
        <source>mailbox needs set, test, remove or nothing more</source>
        <translation>mailbox heeft set, test, remove of niets anders nodig</translation>
    </message>
    <message>
        <source>Read the mailbox&apos;s password from the first line of this file, or of standard input with -.</source>
        <translation>Het wachtwoord van het postvak lezen uit de eerste regel van dit bestand, of met - van de standaardinvoer.</translation>
    </message>
    <message>
        <source>mailbox set needs --user</source>
        <translation>mailbox set heeft --user nodig</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>Wachtwoord van %1 op %2:</translation>
    </message>
    <message>
        <source>No password is known for the mailbox; give one with --password-file</source>
        <translation>Voor het postvak is geen wachtwoord bekend; geef het op met --password-file</translation>
    </message>
    <message>
        <source>No mailbox is set; see postseal-cli mailbox --help</source>
        <translation>Er is geen postvak ingesteld; zie postseal-cli mailbox --help</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at, %3 new reports</source>
        <translation>%1 van %2 e-mails bekeken, %3 nieuwe rapporten</translation>
    </message>
    <message>
        <source>import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN.</source>
        <translation>import PAD..., fetch, list [DOMEIN], summary DOMEIN of sample DOMEIN.</translation>
    </message>
    <message>
        <source>reports needs import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN</source>
        <translation>reports heeft import PAD..., fetch, list [DOMEIN], summary DOMEIN of sample DOMEIN nodig</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wie het schreef</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words; only a good signature proves who wrote them.</source>
        <translation>Deze aantallen komen van de verzenders van de rapporten zelf; alleen een goede handtekening bewijst wie ze schreef.</translation>
    </message>
    <message>
        <source>Show how far each domain has come, and what comes next.</source>
        <translation>Tonen hoe ver elk domein is en wat er nu komt.</translation>
    </message>
    <message>
        <source>Dated steps of a change that takes days.</source>
        <translation>Stappen met datum van een wijziging die dagen duurt.</translation>
    </message>
    <message>
        <source>Note what you decided about a domain.</source>
        <translation>Vastleggen wat u over een domein hebt besloten.</translation>
    </message>
    <message>
        <source>%1 is dated in the future, so it is not taken</source>
        <translation>%1 heeft een datum in de toekomst en wordt daarom niet ingelezen</translation>
    </message>
    <message>
        <source>%1: the check of %2 is taken in</source>
        <translation>%1: de controle van %2 is ingelezen</translation>
    </message>
    <message>
        <source>verify: judge the checks again, with the time they were made at; import: take checks made elsewhere into the history of their domains.</source>
        <translation>verify: de controles opnieuw beoordelen, met de tijd waarop ze zijn gemaakt; import: elders gemaakte controles opnemen in de geschiedenis van hun domeinen.</translation>
    </message>
    <message>
        <source>%1 is not among your domains. Check it first: postseal-cli check --save %1</source>
        <translation>%1 is niet een van uw domeinen. Controleer het eerst: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>A mail server that will take the mail after the change; repeatable. Name those that stay as well.</source>
        <translation>Een mailserver die na de wijziging de e-mail aanneemt; herhaalbaar. Noem ook de servers die blijven.</translation>
    </message>
    <message>
        <source>There is no gate “%1”; there are: %2</source>
        <translation>Er is geen voorwaarde “%1”; dit zijn ze: %2</translation>
    </message>
    <message>
        <source>A move needs the mail servers of later: --new-mx HOST</source>
        <translation>Een overstap heeft de toekomstige mailservers nodig: --new-mx HOST</translation>
    </message>
    <message>
        <source>--on needs a day like 2026-12-24, not “%1”</source>
        <translation>--on verwacht een dag zoals 2026-12-24, niet “%1”</translation>
    </message>
    <message>
        <source>testing-days needs a number of days, not “%1”</source>
        <translation>testing-days verwacht een aantal dagen, niet “%1”</translation>
    </message>
    <message>
        <source>One of your domains; without it all of them.</source>
        <translation>Een van uw domeinen; zonder dit argument allemaal.</translation>
    </message>
    <message>
        <source>One of your domains.</source>
        <translation>Een van uw domeinen.</translation>
    </message>
    <message>
        <source>enforce: from testing to enforce mode. change-mx: other mail servers. renew: certificates that end. remove: out of MTA-STS.</source>
        <translation>enforce: van testing naar de modus enforce. change-mx: andere mailservers. renew: certificaten die verlopen. remove: stoppen met MTA-STS.</translation>
    </message>
    <message>
        <source>Write the steps to come as a calendar file.</source>
        <translation>De komende stappen als agendabestand schrijven.</translation>
    </message>
    <message>
        <source>plan needs a domain and a change: postseal-cli plan example.com enforce|change-mx|renew|remove</source>
        <translation>plan heeft een domein en een wijziging nodig: postseal-cli plan example.com enforce|change-mx|renew|remove</translation>
    </message>
    <message>
        <source>A change of mail servers needs those of later: --new-mx HOST</source>
        <translation>Een wijziging van mailservers heeft de toekomstige servers nodig: --new-mx HOST</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>Waarom; wordt bij het besluit bewaard.</translation>
    </message>
    <message>
        <source>The day of the move, like 2026-12-24.</source>
        <translation>De dag van de overstap, zoals 2026-12-24.</translation>
    </message>
    <message>
        <source>If it had been enforced in the last 30 days: %1 sessions delivered, %2 refused, %3 delivered without a policy, %4 decided by DANE</source>
        <translation>Als de modus enforce de laatste 30 dagen had gegolden: %1 sessies bezorgd, %2 geweigerd, %3 zonder beleid bezorgd, %4 door DANE bepaald</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Senders may keep an enforce policy until %1</source>
        <translation>Verzenders kunnen een enforce-beleid bewaren tot %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Volgende: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>Overruling a gate needs a reason: --reason TEXT</source>
        <translation>Een voorwaarde terzijde schuiven vereist een reden: --reason TEKST</translation>
    </message>
    <message>
        <source>decide needs a domain and overrule GATE --reason TEXT, restore GATE, move --new-mx HOST, move-over, reports-read, reports-unread or testing-days N</source>
        <translation>decide heeft een domein nodig, en overrule VOORWAARDE --reason TEKST, restore VOORWAARDE, move --new-mx HOST, move-over, reports-read, reports-unread of testing-days N</translation>
    </message>
    <message>
        <source>overrule GATE: enforce although this gate is not met, with a --reason. restore GATE: it counts again. move: other mail servers are planned (--new-mx, --on). move-over: that is done. reports-read, reports-unread: whether somebody reads the reports. testing-days N: how long to test.</source>
        <translation>overrule VOORWAARDE: overschakelen naar de modus enforce hoewel deze voorwaarde niet vervuld is, met een --reason. restore VOORWAARDE: de voorwaarde telt weer mee. move: er zijn andere mailservers gepland (--new-mx, --on). move-over: dat is klaar. reports-read, reports-unread: of iemand de rapporten leest. testing-days N: hoelang er wordt getest.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>There is no domain in the data folder yet</source>
        <translation>Er staat nog geen domein in de gegevensmap</translation>
    </message>
    <message>
        <source>Check every domain of the data folder.</source>
        <translation>Elk domein in de gegevensmap controleren.</translation>
    </message>
    <message>
        <source>List your domains, add and remove some, take one to another computer.</source>
        <translation>Uw domeinen weergeven, er toevoegen en verwijderen, of er een naar een andere computer overbrengen.</translation>
    </message>
    <message>
        <source>Write everything that is stored into one file.</source>
        <translation>Alles wat is opgeslagen naar één bestand schrijven.</translation>
    </message>
    <message>
        <source>Put a backup in the place of everything.</source>
        <translation>Alles vervangen door een back-up.</translation>
    </message>
    <message>
        <source>domains needs one of: list, add DOMAIN..., remove DOMAIN..., export DOMAIN FILE, import FILE...</source>
        <translation>domains heeft een van deze nodig: list, add DOMEIN..., remove DOMEIN..., export DOMEIN BESTAND, import BESTAND...</translation>
    </message>
    <message>
        <source>%1 is not among your domains</source>
        <translation>%1 is niet een van uw domeinen</translation>
    </message>
    <message>
        <source>%1: domains %2, new checks %3, new reports %4</source>
        <translation>%1: domeinen %2, nieuwe controles %3, nieuwe rapporten %4</translation>
    </message>
    <message>
        <source>list; add or remove with domains; export with a domain and a file; import with files that export or backup wrote.</source>
        <translation>list; add of remove met domeinen; export met een domein en een bestand; import met bestanden die export of backup heeft geschreven.</translation>
    </message>
    <message>
        <source>With add and remove: the domains of this list as well; - is standard input.</source>
        <translation>Bij add en remove: ook de domeinen van deze lijst; - is de standaardinvoer.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>De back-up.</translation>
    </message>
    <message>
        <source>backup and restore need the name of one file</source>
        <translation>backup en restore hebben de naam van één bestand nodig</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept in %1</source>
        <translation>De back-up is teruggezet. Wat er eerst was, wordt bewaard in %1</translation>
    </message>
    <message>
        <source>Write the verification report of a domain&apos;s last check.</source>
        <translation>Het verificatierapport van de laatste controle van een domein schrijven.</translation>
    </message>
    <message>
        <source>print needs one domain and a file, for example: postseal-cli print example.com --pdf report.pdf</source>
        <translation>print heeft één domein en een bestand nodig, bijvoorbeeld: postseal-cli print example.com --pdf report.pdf</translation>
    </message>
    <message>
        <source>--paper needs A4 or Letter, not “%1”</source>
        <translation>--paper verwacht A4 of Letter, niet “%1”</translation>
    </message>
    <message>
        <source>A PDF is drawn by %1, which cannot be started; --html and --text need nothing else</source>
        <translation>Een pdf wordt getekend door %1, dat niet kan worden gestart; --html en --text hebben niets anders nodig</translation>
    </message>
    <message>
        <source>The PDF could not be drawn</source>
        <translation>De pdf kon niet worden getekend</translation>
    </message>
    <message>
        <source>Write the report as PDF, with the evidence attached.</source>
        <translation>Het rapport als pdf schrijven, met het bewijs als bijlage.</translation>
    </message>
    <message>
        <source>Write it as a web page; - for the output.</source>
        <translation>Het als webpagina schrijven; - voor de uitvoer.</translation>
    </message>
    <message>
        <source>Write it as plain text; - for the output.</source>
        <translation>Het als platte tekst schrijven; - voor de uitvoer.</translation>
    </message>
    <message>
        <source>Write the evidence that the report names the SHA-256 of.</source>
        <translation>Het bewijs schrijven waarvan het rapport de SHA-256 noemt.</translation>
    </message>
    <message>
        <source>Size of the PDF&apos;s pages; by default the one usual in your country.</source>
        <translation>Formaat van de pdf-pagina’s; standaard het gebruikelijke in uw land.</translation>
    </message>
    <message>
        <source>Checks of the practice network are printed in the window: its certificates end with it</source>
        <translation>Controles van het oefennetwerk drukt u af in het venster: de certificaten ervan verdwijnen samen met het netwerk</translation>
    </message>
    <message>
        <source>%1 has no stored check. Check it first: postseal-cli check --save %1</source>
        <translation>%1 heeft geen opgeslagen controle. Controleer het eerst: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>Only one web page or text goes to the output; PDF and evidence go into files</source>
        <translation>Er kan maar één webpagina of tekst naar de standaarduitvoer; pdf en bewijs gaan naar bestanden</translation>
    </message>
    <message>
        <source>Read the offline manual, a page for every finding included.</source>
        <translation>De offline handleiding lezen, met een pagina voor elke bevinding.</translation>
    </message>
    <message>
        <source>There can be no folder %1</source>
        <translation>De map %1 is niet mogelijk</translation>
    </message>
    <message>
        <source>postseal-cli manual PAGE shows one of them; a finding&apos;s id, such as starttls.not-offered, is a page too.</source>
        <translation>postseal-cli manual PAGINA toont er een; de id van een bevinding, zoals starttls.not-offered, is ook een pagina.</translation>
    </message>
    <message>
        <source>A page, or the id of a finding; without it the contents.</source>
        <translation>Een pagina, of de id van een bevinding; zonder iets de inhoudsopgave.</translation>
    </message>
    <message>
        <source>Write all pages as HTML files into this folder.</source>
        <translation>Alle pagina’s als HTML-bestanden in deze map schrijven.</translation>
    </message>
    <message>
        <source>manual takes one page, or --out FOLDER, or nothing</source>
        <translation>manual accepteert één pagina, of --out MAP, of niets</translation>
    </message>
    <message>
        <source>The manual has no page “%1”</source>
        <translation>De handleiding heeft geen pagina “%1”</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in there:</source>
        <translation>Open dit adres in een browser op deze computer en meld u daar aan:</translation>
    </message>
    <message>
        <source>Nobody has signed in to the mailbox; use postseal-cli mailbox set, or give --token-file</source>
        <translation>Niemand heeft zich bij het postvak aangemeld; gebruik postseal-cli mailbox set, of geef --token-file op</translation>
    </message>
    <message>
        <source>--oauth-issuer needs a tenant or an address with https, not “%1”</source>
        <translation>--oauth-issuer verwacht een tenant of een adres met https, niet “%1”</translation>
    </message>
    <message>
        <source>With OAuth: keep the refresh token in this file, not in the keychain. Whoever has it can read the mailbox.</source>
        <translation>Met OAuth: het refresh-token in dit bestand bewaren, niet in de sleutelhanger. Wie het heeft, kan het postvak lezen.</translation>
    </message>
    <message>
        <source>Sign in with the browser (OAuth), as the application (client) with this ID that an administrator has registered.</source>
        <translation>Aanmelden via de browser (OAuth), als de toepassing (client) met deze id die een beheerder heeft geregistreerd.</translation>
    </message>
    <message>
        <source>Where to sign in: a tenant of Microsoft 365 (ID or domain), or the address of another provider&apos;s sign-in server. Default: the mail address&apos;s domain as a tenant.</source>
        <translation>Waar wordt aangemeld: een tenant van Microsoft 365 (id of domein), of het adres van de aanmeldserver van een andere provider. Zonder deze optie: het domein van het e-mailadres als tenant.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the sign-in: keep it in a file with --token-file</source>
        <translation>Er is hier geen sleutelhanger die de aanmelding kan bewaren: bewaar die met --token-file in een bestand</translation>
    </message>
    <message>
        <source>--oauth-issuer goes with --oauth-client</source>
        <translation>--oauth-issuer hoort bij --oauth-client</translation>
    </message>
    <message>
        <source>--token-file needs a file that can be written</source>
        <translation>--token-file heeft een bestand nodig waarin kan worden geschreven</translation>
    </message>
</context>
<context>
    <name>ValueLabels</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Authorities that may</source>
        <translation>Toegestane certificeringsinstanties</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Common name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Resterende dagen</translation>
    </message>
    <message>
        <source>Sessions in the details</source>
        <translation>Sessies volgens de details</translation>
    </message>
    <message>
        <source>Domain of the reports</source>
        <translation>Domein van de rapporten</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Beleidsregels</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Beleidsregel</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Trefwoord</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limiet</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Waarschijnlijk bedoeld</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Mediatype</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Name with CAA records</source>
        <translation>Naam met CAA-records</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Namen in het certificaat</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Andere servers</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Vereist</translation>
    </message>
    <message>
        <source>Right name</source>
        <translation>Juiste naam</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sessions in the summary</source>
        <translation>Sessies volgens het totaal</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leidt naar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-versie</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Date here</source>
        <translation>Datum hier</translation>
    </message>
    <message>
        <source>Date there</source>
        <translation>Datum daar</translation>
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
        <translation>zijn adres</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>een onbekend adres</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>geen bruikbaar antwoord</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>van de server</translation>
    </message>
    <message>
        <source>several</source>
        <translation>meerdere</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>een onbekende dag</translation>
    </message>
    <message>
        <source>some</source>
        <translation>enkele</translation>
    </message>
    <message>
        <source>more</source>
        <translation>meer</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>dit domein</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>compressie</translation>
    </message>
    <message>
        <source>no mail server at all</source>
        <translation>helemaal geen mailserver</translation>
    </message>
    <message>
        <source>mx</source>
        <translation>mx</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>het bestand</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>de server</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>an empty value</source>
        <translation>een lege waarde</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>een onbekende instantie</translation>
    </message>
    <message>
        <source>a line without a keyword</source>
        <translation>een regel zonder trefwoord</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>onleesbare tekens</translation>
    </message>
    <message>
        <source>more than 32</source>
        <translation>meer dan 32</translation>
    </message>
    <message>
        <source>of unknown number</source>
        <translation>met onbekend nummer</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet ingesteld</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>zijn naam</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>een andere naam</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>helemaal geen naam</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>er is geen reden opgegeven</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>geen tekst</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>een andere</translation>
    </message>
    <message>
        <source>the proper name</source>
        <translation>de juiste naam</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>een ander woord</translation>
    </message>
    <message>
        <source>of your domain</source>
        <translation>van uw domein</translation>
    </message>
    <message>
        <source>less</source>
        <translation>minder</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>zonder tekst</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>een leeg adres</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>another character</source>
        <translation>een ander teken</translation>
    </message>
    <message>
        <source>the permitted number of</source>
        <translation>het toegestane aantal</translation>
    </message>
    <message>
        <source>that domain</source>
        <translation>dat domein</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Mail to %1 is being held back: no mail server keeps to the policy</source>
        <translation>E-mail aan %1 wordt vastgehouden: geen enkele mailserver voldoet aan het beleid</translation>
    </message>
    <message>
        <source>%1 is protected, but senders refuse some of its mail servers</source>
        <translation>%1 is beschermd, maar verzenders weigeren sommige mailservers ervan</translation>
    </message>
    <message>
        <source>%1 is protected: senders that know MTA-STS deliver encrypted or not at all</source>
        <translation>%1 is beschermd: verzenders die MTA-STS kennen, bezorgen versleuteld of helemaal niet</translation>
    </message>
    <message>
        <source>%1 is protected, but some points deserve a look</source>
        <translation>%1 is beschermd, maar enkele punten verdienen aandacht</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but something is wrong</source>
        <translation>%1 heeft een beleid in de modus enforce, maar er is iets mis</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but not everything could be tested from here</source>
        <translation>%1 heeft een beleid in de modus enforce, maar niet alles kon vanaf hier worden getest</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would hold back all mail now</source>
        <translation>%1 staat in de modus testing; in de modus enforce zou nu alle e-mail worden vastgehouden</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would shut out some of its mail servers</source>
        <translation>%1 staat in de modus testing; in de modus enforce zouden sommige mailservers worden uitgesloten</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, but all looks good</source>
        <translation>%1 staat in de modus testing en is nog niet beschermd, maar alles ziet er goed uit</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and some points deserve a look</source>
        <translation>%1 staat in de modus testing en is nog niet beschermd, en enkele punten verdienen aandacht</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and something is wrong</source>
        <translation>%1 staat in de modus testing en is nog niet beschermd, en er is iets mis</translation>
    </message>
    <message>
        <source>%1 is in testing mode, but not everything could be tested from here</source>
        <translation>%1 staat in de modus testing, maar niet alles kon vanaf hier worden getest</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1 by its own policy</source>
        <translation>MTA-STS is voor %1 uitgeschakeld door het eigen beleid</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet, and its mail servers need attention first</source>
        <translation>MTA-STS is nog niet ingesteld voor %1, en eerst hebben de mailservers aandacht nodig</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet</source>
        <translation>MTA-STS is nog niet ingesteld voor %1</translation>
    </message>
    <message>
        <source>Whether %1 is protected could not be found out from here</source>
        <translation>Of %1 is beschermd, kon vanaf hier niet worden vastgesteld</translation>
    </message>
    <message>
        <source>%1 is not protected: senders do not find the policy record</source>
        <translation>%1 is niet beschermd: verzenders vinden het beleidsrecord niet</translation>
    </message>
    <message>
        <source>%1 is not protected: senders cannot use the policy file</source>
        <translation>%1 is niet beschermd: verzenders kunnen het beleidsbestand niet gebruiken</translation>
    </message>
    <message>
        <source>%1 is not protected: MTA-STS is only half set up</source>
        <translation>%1 is niet beschermd: MTA-STS is maar half ingesteld</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <translation>%1 bestaat niet in de DNS</translation>
    </message>
    <message>
        <source>%1 accepts no mail, so there is nothing to protect</source>
        <translation>%1 neemt geen e-mail aan, dus er is niets te beschermen</translation>
    </message>
    <message>
        <source>%1 has no mail server, so mail to it is returned</source>
        <translation>%1 heeft geen mailserver, dus e-mail eraan wordt teruggestuurd</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because DNS did not answer</source>
        <translation>Over %1 kon niets worden vastgesteld, omdat de DNS niet antwoordde</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right, so many senders cannot deliver to it</source>
        <translation>De DNS-handtekeningen van %1 kloppen niet, dus veel verzenders kunnen er niet bezorgen</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because this network answers for the internet</source>
        <translation>Over %1 kon niets worden vastgesteld, omdat dit netwerk in plaats van het internet antwoordt</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Fine</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Bekijk dit</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Niet getest</translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <translation>Kon niet worden vastgesteld</translation>
    </message>
    <message>
        <source>Mail is delivered</source>
        <translation>E-mail wordt bezorgd</translation>
    </message>
    <message>
        <source>Mail is delivered, and the problem is reported</source>
        <translation>E-mail wordt bezorgd, en het probleem wordt gemeld</translation>
    </message>
    <message>
        <source>Mail is held back</source>
        <translation>E-mail wordt vastgehouden</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Accepteert</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Weigert</translation>
    </message>
    <message>
        <source>Misreads</source>
        <translation>Leest verkeerd</translation>
    </message>
</context>
<context>
    <name>WrongAdvice</name>
    <message>
        <source>A help page of Google shows it like that.</source>
        <translation>Een hulppagina van Google toont het zo.</translation>
    </message>
    <message>
        <source>A much-copied example for Microsoft 365 leaves out the “*.” before mail.protection.outlook.com.</source>
        <translation>In een veel gekopieerd voorbeeld voor Microsoft 365 ontbreekt “*.” vóór mail.protection.outlook.com.</translation>
    </message>
    <message>
        <source>This line is much-copied advice for Microsoft 365, but Microsoft&apos;s names have two parts before mx.microsoft.</source>
        <translation>Deze regel is een veel gekopieerd advies voor Microsoft 365, maar de namen van Microsoft hebben twee delen vóór mx.microsoft.</translation>
    </message>
    <message>
        <source>Some web pages say that the id of the record must be in the file too; it need not.</source>
        <translation>Volgens sommige webpagina’s moet de id van het record ook in het bestand staan; dat hoeft niet.</translation>
    </message>
</context>
<context>
    <name>ZoneUpdate</name>
    <message>
        <source>%2 does not know the key %1</source>
        <translation>%2 kent de sleutel %1 niet</translation>
    </message>
    <message>
        <source>The server needs a key of this very name with the algorithm %3. Compare it with the key in the server&apos;s configuration, and reload the server if it is new there.</source>
        <translation>De server heeft een sleutel met precies deze naam en het algoritme %3 nodig. Vergelijk de sleutel met die in de configuratie van de server en laad de server opnieuw als hij daar nieuw is.</translation>
    </message>
    <message>
        <source>%2 has another secret for the key %1</source>
        <translation>%2 heeft een ander geheim voor de sleutel %1</translation>
    </message>
    <message>
        <source>The name is right, the secret is not. Copy the secret from the server&apos;s configuration once more.</source>
        <translation>De naam klopt, het geheim niet. Kopieer het geheim nog eens uit de configuratie van de server.</translation>
    </message>
    <message>
        <source>The answer was not signed with the key %1</source>
        <translation>Het antwoord was niet met de sleutel %1 ondertekend</translation>
    </message>
    <message>
        <source>Somebody on the way may have changed it, or the server does not sign. Nothing in it is believed. Use the server&apos;s own network, or one without a filter for DNS.</source>
        <translation>Iemand onderweg kan het hebben gewijzigd, of de server ondertekent niet. Op niets erin wordt vertrouwd. Gebruik het eigen netwerk van de server, of een netwerk zonder filter voor DNS.</translation>
    </message>
    <message>
        <source>%2 does not let the key %1 do that</source>
        <translation>%2 staat de sleutel %1 dat niet toe</translation>
    </message>
    <message>
        <source>%2 does not have the zone %4</source>
        <translation>%2 heeft de zone %4 niet</translation>
    </message>
    <message>
        <source>Updates go to the server on which the zone is changed, the primary one. It is often not among those that the world sees.</source>
        <translation>Updates gaan naar de server waarop de zone wordt gewijzigd, de primaire. Vaak is dat niet een van de servers die de buitenwereld ziet.</translation>
    </message>
    <message>
        <source>%2 takes no updates</source>
        <translation>%2 accepteert geen updates</translation>
    </message>
    <message>
        <source>It says that it does not know how. Add the records by hand, or export them for your tool.</source>
        <translation>De server zegt dat hij dat niet kan. Voeg de records met de hand toe, of exporteer ze voor uw hulpmiddel.</translation>
    </message>
    <message>
        <source>The zone has changed meanwhile</source>
        <translation>De zone is intussen gewijzigd</translation>
    </message>
    <message>
        <source>Somebody changed these records after they were shown here, so nothing was done. Look again and decide by what is there now.</source>
        <translation>Iemand heeft deze records gewijzigd nadat ze hier waren getoond, dus er is niets gedaan. Kijk opnieuw en beslis op basis van wat er nu staat.</translation>
    </message>
    <message>
        <source>%2 had a fault of its own</source>
        <translation>%2 had zelf een fout</translation>
    </message>
    <message>
        <source>It answers SERVFAIL. Its log tells why; often it may not write its zone file, or passes updates on to a server that does not answer.</source>
        <translation>De server antwoordt SERVFAIL. In het logboek staat waarom; vaak mag hij zijn zonebestand niet schrijven, of geeft hij updates door aan een server die niet antwoordt.</translation>
    </message>
    <message>
        <source>These records cannot be sent</source>
        <translation>Deze records kunnen niet worden verstuurd</translation>
    </message>
    <message>
        <source>The zone or the key does not fit into a message.</source>
        <translation>De zone of de sleutel past niet in een bericht.</translation>
    </message>
    <message>
        <source>%2 answers with an error</source>
        <translation>%2 antwoordt met een fout</translation>
    </message>
    <message>
        <source>Its response code is %5. Its log may tell more.</source>
        <translation>De antwoordcode is %5. Misschien staat er meer in het logboek.</translation>
    </message>
    <message>
        <source>%2 does not answer</source>
        <translation>%2 antwoordt niet</translation>
    </message>
    <message>
        <source>There was no answer in time. A firewall may stop TCP on that port; ask whoever runs the server.</source>
        <translation>Er kwam niet op tijd een antwoord. Misschien houdt een firewall TCP op die poort tegen; vraag het aan de beheerder van de server.</translation>
    </message>
    <message>
        <source>%2 cannot be reached from here</source>
        <translation>%2 is vanaf hier niet bereikbaar</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and the port, and whether this computer&apos;s network leads there.</source>
        <translation>Er is niets verstuurd. Controleer het adres en de poort, en of het netwerk van deze computer daarheen leidt.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>%2 sent something that is no answer</source>
        <translation>%2 stuurde iets dat geen antwoord is</translation>
    </message>
    <message>
        <source>It hung up, or what listens there is no name server.</source>
        <translation>De server verbrak de verbinding, of wat daar luistert is geen nameserver.</translation>
    </message>
    <message>
        <source>Set both clocks, and try again.</source>
        <translation>Zet beide klokken gelijk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A signature is good for five minutes. By the server it is %1, by this computer %2 (UTC). Set the wrong clock, and try again.</source>
        <translation>Een handtekening is vijf minuten geldig. Volgens de server is het %1, volgens deze computer %2 (UTC). Zet de klok die fout loopt goed en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The clocks of %2 and of this computer differ too much</source>
        <translation>De klokken van %2 en van deze computer verschillen te veel</translation>
    </message>
    <message>
        <source>The key&apos;s algorithm must be hmac-sha256, hmac-sha512, hmac-sha1 or hmac-md5.</source>
        <translation>Het algoritme van de sleutel moet hmac-sha256, hmac-sha512, hmac-sha1 of hmac-md5 zijn.</translation>
    </message>
    <message>
        <source>The key&apos;s name is no name that the DNS can have.</source>
        <translation>De naam van de sleutel is geen naam die in de DNS kan bestaan.</translation>
    </message>
    <message>
        <source>The key&apos;s secret is no base64 text.</source>
        <translation>Het geheim van de sleutel is geen base64-tekst.</translation>
    </message>
    <message>
        <source>There is no key in it that is known here.</source>
        <translation>Er staat geen sleutel in die hier bekend is.</translation>
    </message>
    <message>
        <source>The key is known, but it may not look at or change these records, or the server does not have the zone %4. On the server, allow it for this zone (in BIND: update-policy or allow-update).</source>
        <translation>De sleutel is bekend, maar mag deze records niet bekijken of wijzigen, of de server heeft de zone %4 niet. Sta het op de server toe voor deze zone (in BIND: update-policy of allow-update).</translation>
    </message>
    <message>
        <source>A part of %4 is delegated to other servers</source>
        <translation>Een deel van %4 is aan andere servers gedelegeerd</translation>
    </message>
    <message>
        <source>These records would lie in that part, a zone of its own (NS records). Change them at its primary server.</source>
        <translation>Deze records zouden in dat deel liggen, dat een eigen zone is (NS-records). Wijzig ze op de primaire server daarvan.</translation>
    </message>
    <message>
        <source>%2 refuses, without looking at the key</source>
        <translation>%2 weigert, zonder naar de sleutel te kijken</translation>
    </message>
    <message>
        <source>It may allow only certain addresses, want Kerberos as Windows does, be a resolver, or not be the primary server of %4.</source>
        <translation>Misschien laat de server alleen bepaalde adressen toe, wil hij Kerberos zoals Windows, is hij een resolver, of is hij niet de primaire server van %4.</translation>
    </message>
    <message>
        <source>The server took the change, but does not show it</source>
        <translation>De server nam de wijziging aan, maar toont die niet</translation>
    </message>
    <message>
        <source>It may make its records from another source, or something else is at that name. Look at its log, and add the records there.</source>
        <translation>Misschien haalt hij zijn records ergens anders vandaan, of staat er iets anders bij die naam. Bekijk het logboek en voeg de records daar toe.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known</source>
        <translation>Of de wijziging is uitgevoerd, is niet bekend</translation>
    </message>
    <message>
        <source>It was sent, and after that no answer came that can be believed. Look again in a minute: what is there then counts.</source>
        <translation>De wijziging is verstuurd, en daarna kwam er geen antwoord dat te vertrouwen is. Kijk over een minuut opnieuw: wat er dan staat, telt.</translation>
    </message>
</context>
<context>
    <name>postseal::CheckFootnote</name>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Alles tonen wat is gezien</translation>
    </message>
</context>
<context>
    <name>postseal::CheckView</name>
    <message>
        <source>No policy in use</source>
        <comment>@status</comment>
        <translation>Geen beleid in gebruik</translation>
    </message>
    <message>
        <source>Policy enforced</source>
        <comment>@status</comment>
        <translation>Beleid van kracht</translation>
    </message>
    <message>
        <source>Policy in testing mode</source>
        <comment>@status</comment>
        <translation>Beleid in de modus testing</translation>
    </message>
    <message>
        <source>Policy switched off</source>
        <comment>@status</comment>
        <translation>Beleid uitgeschakeld</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix now: your policy is enforced.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punt om nu te verhelpen: uw beleid is van kracht.</numerusform>
            <numerusform>%n punten om nu te verhelpen: uw beleid is van kracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punt om te verhelpen vóór de modus enforce.</numerusform>
            <numerusform>%n punten om te verhelpen vóór de modus enforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out from here.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punt kon vanaf hier niet worden vastgesteld.</numerusform>
            <numerusform>%n punten konden vanaf hier niet worden vastgesteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is broken. %n thing(s) could be better.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Er is niets mis. %n punt kan beter.</numerusform>
            <numerusform>Er is niets mis. %n punten kunnen beter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <comment>@status</comment>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>Wordt bekeken</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>@status</comment>
        <translation>Bezig met controleren</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <comment>@status</comment>
        <translation>%1 van %2 antwoorden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>%1 wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>You stopped this check.</source>
        <comment>@status</comment>
        <translation>U hebt deze controle gestopt.</translation>
    </message>
</context>
<context>
    <name>postseal::CopyButton</name>
    <message>
        <source>Copy</source>
        <comment>@button</comment>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>@button</comment>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>postseal::DesktopNotice</name>
    <message numerus="yes">
        <source>%n domain(s) need something from you</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n domein vraagt uw aandacht</numerusform>
            <numerusform>%n domeinen vragen uw aandacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@action</comment>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>postseal::DetailsDialog</name>
    <message>
        <source>Everything that was seen – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Alles wat is gezien – %1 – Postseal</translation>
    </message>
    <message>
        <source>Everything that was seen</source>
        <comment>@title</comment>
        <translation>Alles wat is gezien</translation>
    </message>
    <message>
        <source>The raw answers, for whoever wants to look closer. Nothing here is judged.</source>
        <comment>@info</comment>
        <translation>De onbewerkte antwoorden, voor wie het precies wil weten. Hier wordt niets beoordeeld.</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>@title</comment>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <comment>@button</comment>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <comment>@info</comment>
        <translation>Hier is niets gezien.</translation>
    </message>
</context>
<context>
    <name>postseal::DomainBar</name>
    <message>
        <source>Find a domain</source>
        <comment>@info:placeholder</comment>
        <translation>Domein zoeken</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <comment>@button</comment>
        <translation>&amp;Alle controleren</translation>
    </message>
    <message>
        <source>St&amp;op checking</source>
        <comment>@button</comment>
        <translation>Controle st&amp;oppen</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <comment>@button</comment>
        <translation>Lijst importeren…</translation>
    </message>
    <message>
        <source>A file with one domain a line, or a table whose first column has them</source>
        <comment>@info:tooltip</comment>
        <translation>Een bestand met één domein per regel, of een tabel met de domeinen in de eerste kolom</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <comment>@button</comment>
        <translation>Lijst exporteren…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>@button</comment>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <comment>@info</comment>
        <translation>Controleren: %1 van %2</translation>
    </message>
    <message>
        <source>No name server answers: this computer seems to have no network. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>Geen nameserver antwoordt: deze computer lijkt geen netwerk te hebben. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Import a list of domains</source>
        <comment>@title:window</comment>
        <translation>Lijst met domeinen importeren</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Lijsten (*.txt *.csv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <comment>@title</comment>
        <translation>De lijst kon niet worden gelezen</translation>
    </message>
    <message>
        <source>The file is too large for a list.</source>
        <comment>@info</comment>
        <translation>Het bestand is te groot voor een lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) in the list</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n domein in de lijst</numerusform>
            <numerusform>%n domeinen in de lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list of domains</source>
        <comment>@title:window</comment>
        <translation>Lijst met domeinen exporteren</translation>
    </message>
    <message>
        <source>New among them: %1.</source>
        <comment>@info domains</comment>
        <translation>Nieuw daarvan: %1.</translation>
    </message>
    <message>
        <source>Left out, since they are no domains: %1</source>
        <comment>@info</comment>
        <translation>Weggelaten, want geen domeinen: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>@button</comment>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>postseal::DomainLine</name>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>postseal::DomainPage</name>
    <message>
        <source>Your own mail server, or a provider that Postseal does not know.</source>
        <comment>@info</comment>
        <translation>Uw eigen mailserver, of een provider die Postseal niet kent.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your mail servers.</source>
        <comment>@info</comment>
        <translation>%1, te oordelen naar de namen van uw mailservers.</translation>
    </message>
    <message>
        <source>Not recognised. You can choose your provider when you publish a record.</source>
        <comment>@info</comment>
        <translation>Niet herkend. U kunt uw provider kiezen als u een record publiceert.</translation>
    </message>
    <message>
        <source>%1, as you chose.</source>
        <comment>@info</comment>
        <translation>%1, zoals u hebt gekozen.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your name servers.</source>
        <comment>@info</comment>
        <translation>%1, te oordelen naar de namen van uw nameservers.</translation>
    </message>
    <message>
        <source>A policy in enforce mode is in use. Postseal takes it over and helps you keep it right.</source>
        <comment>@info</comment>
        <translation>Er is een beleid in de modus enforce in gebruik. Postseal neemt het over en helpt u om het in orde te houden.</translation>
    </message>
    <message>
        <source>A policy in testing mode is in use. Postseal takes it over.</source>
        <comment>@info</comment>
        <translation>Er is een beleid in de modus testing in gebruik. Postseal neemt het over.</translation>
    </message>
    <message>
        <source>There is a policy that switches MTA-STS off.</source>
        <comment>@info</comment>
        <translation>Er is een beleid dat MTA-STS uitschakelt.</translation>
    </message>
    <message>
        <source>Parts of MTA-STS are set up. The next pages show what is missing.</source>
        <comment>@info</comment>
        <translation>Delen van MTA-STS zijn ingesteld. De volgende pagina’s laten zien wat ontbreekt.</translation>
    </message>
    <message>
        <source>TLS reports are switched on. There is no policy yet.</source>
        <comment>@info</comment>
        <translation>TLS-rapporten zijn ingeschakeld. Er is nog geen beleid.</translation>
    </message>
    <message>
        <source>Nothing yet. Mail works, but somebody on the way can switch off its encryption and read it.</source>
        <comment>@info</comment>
        <translation>Nog niets. E-mail werkt, maar iemand onderweg kan de versleuteling uitschakelen en meelezen.</translation>
    </message>
    <message>
        <source>From scratch to a verified policy in testing mode, one step at a time. You can stop anywhere and go on another day.</source>
        <comment>@info</comment>
        <translation>Van nul naar een geverifieerd beleid in de modus testing, stap voor stap. U kunt op elk moment stoppen en een andere dag verdergaan.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>Postseal only looks: it sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>Postseal kijkt alleen: het verstuurt geen e-mail en wijzigt niets. Het praat rechtstreeks met de servers van uw domein.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>@title</comment>
        <translation>Wat er gaat gebeuren</translation>
    </message>
    <message>
        <source>Your mail servers are tested: one minute. Whoever runs them fixes any fault.</source>
        <comment>@info</comment>
        <translation>Uw mailservers worden getest: één minuut. De beheerder ervan verhelpt eventuele fouten.</translation>
    </message>
    <message>
        <source>You add a TXT record in DNS that brings you reports: five minutes.</source>
        <comment>@info</comment>
        <translation>U voegt in de DNS een TXT-record toe dat u rapporten oplevert: vijf minuten.</translation>
    </message>
    <message>
        <source>You put a small text file on a web server with the name mta-sts in front of your domain: about half an hour, because the name needs a certificate.</source>
        <comment>@info</comment>
        <translation>U zet een klein tekstbestand op een webserver met de naam mta-sts vóór uw domein: ongeveer een half uur, omdat de naam een certificaat nodig heeft.</translation>
    </message>
    <message>
        <source>You add a second TXT record that announces the file: five minutes. From then on senders test your policy, and no mail is held back.</source>
        <comment>@info</comment>
        <translation>U voegt een tweede TXT-record toe dat het bestand aankondigt: vijf minuten. Vanaf dan testen verzenders uw beleid, en er wordt geen e-mail vastgehouden.</translation>
    </message>
    <message>
        <source>Two weeks later, when the reports are good, you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Twee weken later, als de rapporten goed zijn, schakelt u over naar de modus enforce.</translation>
    </message>
    <message>
        <source>You need: access to your DNS, a place for the file, and a mailbox for the reports. Where somebody else has access, copy what the page shows and send it to them.</source>
        <comment>@info</comment>
        <translation>U hebt nodig: toegang tot uw DNS, een plaats voor het bestand en een postvak voor de rapporten. Heeft iemand anders de toegang, kopieer dan wat de pagina toont en stuur het op.</translation>
    </message>
    <message>
        <source>Type your domain to begin.</source>
        <comment>@status</comment>
        <translation>Typ uw domein om te beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>Mail servers found: %n.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Mailservers gevonden: %n.</numerusform>
            <numerusform>Mailservers gevonden: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <comment>@status</comment>
        <translation>Kon niet worden vastgesteld</translation>
    </message>
    <message>
        <source>Your internet line blocks port 25</source>
        <comment>@title</comment>
        <translation>Uw internetverbinding blokkeert poort 25</translation>
    </message>
    <message>
        <source>So your mail servers cannot be tested from here. That is usual in homes and offices, and says nothing about the servers. Everything else works. To test them as well, run postseal-cli on a server outside.</source>
        <comment>@info</comment>
        <translation>Uw mailservers kunnen dus niet vanaf hier worden getest. Dat is thuis en op kantoor gebruikelijk en zegt niets over de servers. Al het andere werkt. Wilt u ze ook testen, voer postseal-cli dan uit op een server buiten uw netwerk.</translation>
    </message>
    <message>
        <source>What we know about %1</source>
        <comment>@title</comment>
        <translation>Wat we weten over %1</translation>
    </message>
    <message>
        <source>Your mail</source>
        <comment>@label</comment>
        <translation>Uw e-mail</translation>
    </message>
    <message>
        <source>Your DNS</source>
        <comment>@label</comment>
        <translation>Uw DNS</translation>
    </message>
    <message>
        <source>Already published</source>
        <comment>@label</comment>
        <translation>Al gepubliceerd</translation>
    </message>
</context>
<context>
    <name>postseal::DomainRow</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punt om te verhelpen</numerusform>
            <numerusform>%n punten om te verhelpen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punt kon niet worden vastgesteld</numerusform>
            <numerusform>%n punten konden niet worden vastgesteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punt om te bekijken</numerusform>
            <numerusform>%n punten om te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing · day %1 of %2</source>
        <comment>@status</comment>
        <translation>Wordt getest · dag %1 van %2</translation>
    </message>
    <message>
        <source>Enforced since %1</source>
        <comment>@status date</comment>
        <translation>Van kracht sinds %1</translation>
    </message>
    <message>
        <source>Wait for somebody else: %1</source>
        <comment>@info step</comment>
        <translation>Wachten op iemand anders: %1</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@info step</comment>
        <translation>Verdergaan met “%1”</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>@info</comment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Wait for reports until %1</source>
        <comment>@info date</comment>
        <translation>Wachten op rapporten tot %1</translation>
    </message>
    <message>
        <source>Look at the reports, then enforce</source>
        <comment>@info</comment>
        <translation>Rapporten bekijken, dan naar de modus enforce</translation>
    </message>
    <message>
        <source>Fix what the last check found wrong</source>
        <comment>@info</comment>
        <translation>Verhelpen wat bij de laatste controle fout was</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>@info</comment>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>Wait until senders have forgotten the policy</source>
        <comment>@info</comment>
        <translation>Wachten tot verzenders het beleid zijn vergeten</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>@status reports</comment>
        <translation>nog geen</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%1 sessie</numerusform>
            <numerusform>%1 sessies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>@status sessions</comment>
        <translation>
            <numerusform>%1 mislukt</numerusform>
            <numerusform>%1 mislukt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>Servers and policy fine</source>
        <comment>@status</comment>
        <translation>Servers en beleid in orde</translation>
    </message>
</context>
<context>
    <name>postseal::DomainTable</name>
    <message>
        <source>Domain</source>
        <comment>@title:column</comment>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Protection</source>
        <comment>@title:column</comment>
        <translation>Bescherming</translation>
    </message>
    <message>
        <source>Last check</source>
        <comment>@title:column</comment>
        <translation>Laatste controle</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>@title:column</comment>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>None of your domains is called like that.</source>
        <comment>@info</comment>
        <translation>Geen van uw domeinen heet zo.</translation>
    </message>
    <message numerus="yes">
        <source>Reports, %n day(s)</source>
        <comment>@title:column</comment>
        <translation>
            <numerusform>Rapporten, %n dag</numerusform>
            <numerusform>Rapporten, %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>@button domains</comment>
        <translation>Alle %1 tonen</translation>
    </message>
</context>
<context>
    <name>postseal::EnforcePage</name>
    <message>
        <source>Senders cannot use a policy of yours yet.</source>
        <comment>@info</comment>
        <translation>Verzenders kunnen nog geen beleid van u gebruiken.</translation>
    </message>
    <message>
        <source>Senders test your policy and deliver as before. Somebody on the way can still switch encryption off.</source>
        <comment>@info</comment>
        <translation>Verzenders testen uw beleid en bezorgen zoals voorheen. Iemand onderweg kan de versleuteling nog uitschakelen.</translation>
    </message>
    <message>
        <source>Everything that can be seen speaks for enforcing. From then on senders deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Alles wat te zien is, pleit voor de modus enforce. Vanaf dan bezorgen verzenders versleuteld bij uw mailservers, of helemaal niet.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Verzenders die MTA-STS kennen, bezorgen versleuteld bij uw mailservers, of helemaal niet.</translation>
    </message>
    <message>
        <source>Senders are told to forget your policy. Leave file, certificate and record where they are until they have.</source>
        <comment>@info</comment>
        <translation>Verzenders krijgen te horen dat ze uw beleid mogen vergeten. Laat bestand, certificaat en record staan tot ze dat hebben gedaan.</translation>
    </message>
    <message>
        <source>Nothing of MTA-STS is published any more.</source>
        <comment>@info</comment>
        <translation>Er is niets meer van MTA-STS gepubliceerd.</translation>
    </message>
    <message>
        <source>The file is there. Now the record with the new id.</source>
        <comment>@status</comment>
        <translation>Het bestand staat er. Nu het record met de nieuwe id.</translation>
    </message>
    <message>
        <source>First the file, then the record.</source>
        <comment>@status</comment>
        <translation>Eerst het bestand, dan het record.</translation>
    </message>
    <message>
        <source>Somebody has changed this outside Postseal</source>
        <comment>@title</comment>
        <translation>Iemand heeft dit buiten Postseal gewijzigd</translation>
    </message>
    <message>
        <source>Seen on %1, and not decided here. If it was not you, find out who.</source>
        <comment>@info date</comment>
        <translation>Gezien op %1, en niet hier besloten. Was u het niet, zoek dan uit wie het was.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>@title stage, date</comment>
        <translation>%1 sinds %2</translation>
    </message>
    <message>
        <source>Delete nothing: senders keep to the policy that they know. Mend what is wrong, or go back to testing mode below until it is mended. Most mail waits meanwhile and arrives later.</source>
        <comment>@info</comment>
        <translation>Verwijder niets: verzenders houden zich aan het beleid dat ze kennen. Verhelp wat er mis is, of ga hieronder terug naar de modus testing tot het verholpen is. De meeste e-mail wacht intussen en komt later aan.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>@title</comment>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is published</source>
        <comment>@button</comment>
        <translation>Zo laten als het gepubli&amp;ceerd is</translation>
    </message>
    <message>
        <source>Mode %1, kept for %2.</source>
        <comment>@info</comment>
        <translation>Modus %1, %2 bewaard.</translation>
    </message>
    <message>
        <source>Switch to &amp;enforce mode</source>
        <comment>@button</comment>
        <translation>Overschakelen naar de modus &amp;enforce</translation>
    </message>
    <message>
        <source>Senders keep the policy for a day at first, so that a mistake is soon forgotten.</source>
        <comment>@info</comment>
        <translation>Verzenders bewaren het beleid eerst één dag, zodat een fout snel vergeten is.</translation>
    </message>
    <message>
        <source>See what is &amp;missing</source>
        <comment>@button</comment>
        <translation>Be&amp;kijken wat er ontbreekt</translation>
    </message>
    <message>
        <source>Keep it for &amp;longer</source>
        <comment>@button</comment>
        <translation>Langer laten be&amp;waren</translation>
    </message>
    <message>
        <source>Back to &amp;testing mode</source>
        <comment>@button</comment>
        <translation>Terug naar de modus &amp;testing</translation>
    </message>
    <message>
        <source>Senders deliver again whatever they meet, as soon as they have seen the new policy. Nothing has to be deleted.</source>
        <comment>@info</comment>
        <translation>Verzenders bezorgen weer, wat ze ook tegenkomen, zodra ze het nieuwe beleid hebben gezien. Er hoeft niets te worden verwijderd.</translation>
    </message>
    <message>
        <source>S&amp;witch MTA-STS off</source>
        <comment>@button</comment>
        <translation>&amp;MTA-STS uitschakelen</translation>
    </message>
    <message>
        <source>1. The file</source>
        <comment>@title</comment>
        <translation>1. Het bestand</translation>
    </message>
    <message>
        <source>Put it in the place of the one that is there. The page “%1” says how, where your policy is hosted.</source>
        <comment>@info</comment>
        <translation>Zet het in de plaats van het bestand dat er nu staat. Op de pagina “%1” leest u hoe dat gaat waar uw beleid wordt gehost.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>Beleidsbestand</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>beleidstekst</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>&amp;Bestand opslaan…</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Beleidsbestand opslaan</translation>
    </message>
    <message>
        <source>The service that hosts your policy has the record too, and changes its id.</source>
        <comment>@info</comment>
        <translation>De dienst die uw beleid host, heeft ook het record en wijzigt de id daarvan.</translation>
    </message>
    <message>
        <source>Now the new id, so that senders look at the file again.</source>
        <comment>@info</comment>
        <translation>Nu de nieuwe id, zodat verzenders opnieuw naar het bestand kijken.</translation>
    </message>
    <message>
        <source>It comes when the new file can be seen: the new id makes senders look at it.</source>
        <comment>@info</comment>
        <translation>Dit komt als het nieuwe bestand te zien is: door de nieuwe id kijken verzenders ernaar.</translation>
    </message>
    <message>
        <source>2. The record</source>
        <comment>@title</comment>
        <translation>2. Het record</translation>
    </message>
    <message>
        <source>What senders remember</source>
        <comment>@title</comment>
        <translation>Wat verzenders onthouden</translation>
    </message>
    <message>
        <source>Some may keep an enforce policy of yours until %1, whatever you publish meanwhile. Most look once a day, and a sender that meets a fault must look again before it gives up.</source>
        <comment>@info date</comment>
        <translation>Sommige bewaren misschien een enforce-beleid van u tot %1, wat u intussen ook publiceert. De meeste kijken één keer per dag, en een verzender die een fout tegenkomt, moet opnieuw kijken voordat hij het opgeeft.</translation>
    </message>
    <message>
        <source>Switch to enforce mode, then let senders keep the policy for longer. You can always go back.</source>
        <comment>@info</comment>
        <translation>Schakel over naar de modus enforce en laat verzenders het beleid daarna langer bewaren. U kunt altijd terug.</translation>
    </message>
    <message>
        <source>Some points are still open. There you can also skip one, if you say why.</source>
        <comment>@info</comment>
        <translation>Enkele punten staan nog open. Daar kunt u er ook een overslaan, als u zegt waarom.</translation>
    </message>
    <message>
        <source>The safe way: mode none first, and everything stays in place until senders have forgotten the old policy.</source>
        <comment>@info</comment>
        <translation>De veilige manier: eerst modus none, en alles blijft staan tot verzenders het oude beleid zijn vergeten.</translation>
    </message>
</context>
<context>
    <name>postseal::EvidenceCard</name>
    <message>
        <source>A check made elsewhere</source>
        <comment>@title</comment>
        <translation>Een elders gemaakte controle</translation>
    </message>
    <message>
        <source>Checks (*.json);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Controles (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The gates count it, and the history shows it.</source>
        <comment>@info</comment>
        <translation>De voorwaarden tellen de controle mee, en in de geschiedenis is die te zien.</translation>
    </message>
    <message>
        <source>It is about %1. Open that domain to take it in.</source>
        <comment>@info</comment>
        <translation>De controle gaat over %1. Open dat domein om die in te lezen.</translation>
    </message>
    <message>
        <source>It is dated in the future. Is the clock right, here and there?</source>
        <comment>@info</comment>
        <translation>De controle heeft een datum in de toekomst. Loopt de klok goed, hier en daar?</translation>
    </message>
    <message>
        <source>Where your line blocks port 25, a server outside can test the mail servers: run postseal-cli check --evidence FILE there, and import the file here. It counts for a week.</source>
        <comment>@info</comment>
        <translation>Blokkeert uw verbinding poort 25, dan kan een server buiten uw netwerk de mailservers testen: voer daar postseal-cli check --evidence BESTAND uit en importeer het bestand hier. Het telt een week mee.</translation>
    </message>
    <message>
        <source>&amp;Import a check…</source>
        <comment>@button</comment>
        <translation>Controle &amp;importeren…</translation>
    </message>
    <message>
        <source>Import a check</source>
        <comment>@title:window</comment>
        <translation>Controle importeren</translation>
    </message>
    <message>
        <source>The check was not imported</source>
        <comment>@title</comment>
        <translation>De controle is niet geïmporteerd</translation>
    </message>
    <message>
        <source>The check of %1 is imported</source>
        <comment>@title date</comment>
        <translation>De controle van %1 is geïmporteerd</translation>
    </message>
</context>
<context>
    <name>postseal::ExportDialog</name>
    <message>
        <source>Put it with your other files, look at the plan, and apply it.</source>
        <comment>@info</comment>
        <translation>Zet dit bij uw andere bestanden, bekijk het plan en pas het toe.</translation>
    </message>
    <message>
        <source>A script. Look through it, and run it where you are signed in.</source>
        <comment>@info</comment>
        <translation>Een script. Lees het door en voer het uit waar u bent aangemeld.</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>@item:inlistbox</comment>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>To read, to print, to send to somebody.</source>
        <comment>@info</comment>
        <translation>Om te lezen, af te drukken of naar iemand te sturen.</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot)</source>
        <comment>@item:inlistbox</comment>
        <translation>Zonebestand (BIND, NSD, Knot)</translation>
    </message>
    <message>
        <source>Add these lines to the zone, and raise its serial number.</source>
        <comment>@info</comment>
        <translation>Voeg deze regels toe aan de zone en verhoog het serienummer.</translation>
    </message>
    <message>
        <source>Cloudflare, for its import</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloudflare, voor de importfunctie</translation>
    </message>
    <message>
        <source>In Cloudflare: DNS, Records, Import and Export. It only adds: first delete what the comments in the file name.</source>
        <comment>@info</comment>
        <translation>In Cloudflare: DNS, Records, Import and Export. Importeren voegt alleen toe: verwijder eerst wat de opmerkingen in het bestand noemen.</translation>
    </message>
    <message>
        <source>For aws route53 change-resource-record-sets --change-batch.</source>
        <comment>@info</comment>
        <translation>Voor aws route53 change-resource-record-sets --change-batch.</translation>
    </message>
    <message>
        <source>For nsupdate, with the key of your server.</source>
        <comment>@info</comment>
        <translation>Voor nsupdate, met de sleutel van uw server.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <comment>@item:inlistbox</comment>
        <translation>CSV, voor een spreadsheet</translation>
    </message>
    <message>
        <source>One line for each record, with the columns name, type, ttl, value.</source>
        <comment>@info</comment>
        <translation>Eén regel per record, met de kolommen name, type, ttl, value.</translation>
    </message>
    <message>
        <source>For programs of your own.</source>
        <comment>@info</comment>
        <translation>Voor uw eigen programma’s.</translation>
    </message>
    <message>
        <source>Export records – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Records exporteren – %1 – Postseal</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>@label</comment>
        <translation>&amp;Indeling</translation>
    </message>
    <message>
        <source>Exported records</source>
        <comment>@label</comment>
        <translation>Geëxporteerde records</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <comment>@button</comment>
        <translation>Bestand op&amp;slaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Export records</source>
        <comment>@title</comment>
        <translation>Records exporteren</translation>
    </message>
    <message>
        <source>Save the records</source>
        <comment>@title:window</comment>
        <translation>Records opslaan</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@button</comment>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>exported records</source>
        <comment>@label</comment>
        <translation>geëxporteerde records</translation>
    </message>
</context>
<context>
    <name>postseal::FindingCard</name>
    <message>
        <source>Finding</source>
        <comment>@label</comment>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>@label</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@label</comment>
        <translation>Betreft</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>@info</comment>
        <translation>regel %1, kolom %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>@label</comment>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>This is about e-mail for %1.</source>
        <comment>@info</comment>
        <translation>Dit gaat over e-mail voor %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@title state · step</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <comment>@button to send to whoever runs the server</comment>
        <translation>Bericht kopiëren</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@button</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>details of “%1”</source>
        <comment>@label</comment>
        <translation>details van “%1”</translation>
    </message>
    <message>
        <source>Hide details</source>
        <comment>@button</comment>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>How to repair it</source>
        <comment>@button</comment>
        <translation>Zo verhelpt u het</translation>
    </message>
    <message>
        <source>How to find out</source>
        <comment>@button</comment>
        <translation>Zo stelt u het vast</translation>
    </message>
</context>
<context>
    <name>postseal::FolderCard</name>
    <message>
        <source>Let Postseal look by itself</source>
        <comment>@title</comment>
        <translation>Postseal zelf laten kijken</translation>
    </message>
    <message>
        <source>Choose a folder where reports arrive, such as one that your mail program saves attachments into, or a Maildir. While Postseal runs it takes in whatever is new there. It changes nothing in it.</source>
        <comment>@info</comment>
        <translation>Kies een map waarin rapporten aankomen, bijvoorbeeld een map waarin uw e-mailprogramma bijlagen opslaat, of een Maildir. Zolang Postseal draait, leest het in wat daar nieuw is. In de map zelf wijzigt het niets.</translation>
    </message>
    <message>
        <source>Looks into %1 while it runs.</source>
        <comment>@info</comment>
        <translation>Kijkt in %1 zolang het draait.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <comment>@button</comment>
        <translation>&amp;Map kiezen…</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <comment>@title:window</comment>
        <translation>In deze map kijken</translation>
    </message>
    <message>
        <source>Look no &amp;longer</source>
        <comment>@button</comment>
        <translation>Niet meer &amp;kijken</translation>
    </message>
</context>
<context>
    <name>postseal::FormField</name>
    <message>
        <source>Not usable</source>
        <comment>@status</comment>
        <translation>Niet bruikbaar</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Domein</translation>
    </message>
    <message>
        <source>The part after the @ of your mail address.</source>
        <comment>@info</comment>
        <translation>Het deel na de @ van uw e-mailadres.</translation>
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
        <translation>Klaar voor de modus enforce?</translation>
    </message>
    <message>
        <source>I read them</source>
        <comment>@button</comment>
        <translation>Ik lees ze</translation>
    </message>
    <message>
        <source>The change is over</source>
        <comment>@button</comment>
        <translation>De wijziging is klaar</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <comment>@button</comment>
        <translation>Weer laten meetellen</translation>
    </message>
    <message>
        <source>Skip this point…</source>
        <comment>@button</comment>
        <translation>Dit punt overslaan…</translation>
    </message>
</context>
<context>
    <name>postseal::GlossaryBar</name>
    <message>
        <source>MX record</source>
        <comment>@label</comment>
        <translation>MX-record</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>@label</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>TLS report</source>
        <comment>@label</comment>
        <translation>TLS-rapport</translation>
    </message>
    <message>
        <source>TXT record</source>
        <comment>@label</comment>
        <translation>TXT-record</translation>
    </message>
    <message>
        <source>MTA-STS policy</source>
        <comment>@label</comment>
        <translation>MTA-STS-beleid</translation>
    </message>
    <message>
        <source>Policy host</source>
        <comment>@label</comment>
        <translation>Beleidsserver</translation>
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
        <translation>DNS-resolver</translation>
    </message>
    <message>
        <source>TTL</source>
        <comment>@label</comment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Port 25</source>
        <comment>@label</comment>
        <translation>Poort 25</translation>
    </message>
    <message>
        <source>The record in DNS that names the servers which take mail for a domain. The lowest number is tried first.</source>
        <comment>@info</comment>
        <translation>Het record in de DNS dat de servers noemt die e-mail voor een domein aannemen. Het laagste nummer wordt eerst geprobeerd.</translation>
    </message>
    <message>
        <source>How two mail servers agree to encrypt: the receiver offers it, the sender takes it up. Anybody on the way can hide the offer; with a policy in enforce mode senders then do not deliver.</source>
        <comment>@info</comment>
        <translation>Zo spreken twee mailservers af om te versleutelen: de ontvanger biedt het aan, de verzender gaat erop in. Iedereen onderweg kan het aanbod verbergen; met een beleid in de modus enforce bezorgen verzenders dan niet.</translation>
    </message>
    <message>
        <source>The proof that a server is the one it says it is. It holds the server&apos;s name, runs out after a while, and must come from an authority that everybody trusts.</source>
        <comment>@info</comment>
        <translation>Het bewijs dat een server is wie hij zegt te zijn. Het bevat de naam van de server, verloopt na een tijd en moet komen van een instantie die iedereen vertrouwt.</translation>
    </message>
    <message>
        <source>A daily mail from large senders that counts how many of their connections to you were encrypted, and what went wrong with the others (TLS-RPT).</source>
        <comment>@info</comment>
        <translation>Een dagelijkse e-mail van grote verzenders die telt hoeveel van hun verbindingen met u versleuteld waren, en wat er bij de andere misging (TLS-RPT).</translation>
    </message>
    <message>
        <source>A record in DNS that holds a line of text. You add it where your domain&apos;s DNS is managed.</source>
        <comment>@info</comment>
        <translation>Een record in de DNS met een regel tekst. U voegt het toe waar de DNS van uw domein wordt beheerd.</translation>
    </message>
    <message>
        <source>A small text file in which you tell senders which mail servers are yours, and that they must encrypt.</source>
        <comment>@info</comment>
        <translation>Een klein tekstbestand waarin u verzenders vertelt welke mailservers van u zijn, en dat ze moeten versleutelen.</translation>
    </message>
    <message>
        <source>The web server with the name mta-sts in front of your domain. Senders load the policy file from it and from nowhere else.</source>
        <comment>@info</comment>
        <translation>De webserver met de naam mta-sts vóór uw domein. Verzenders laden het beleidsbestand daarvan en nergens anders vandaan.</translation>
    </message>
    <message>
        <source>Senders try your policy and report what would go wrong, but deliver all mail as before.</source>
        <comment>@info</comment>
        <translation>Verzenders proberen uw beleid uit en melden wat er mis zou gaan, maar bezorgen alle e-mail zoals voorheen.</translation>
    </message>
    <message>
        <source>Senders deliver to your mail servers encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>Verzenders bezorgen versleuteld bij uw mailservers, of helemaal niet.</translation>
    </message>
    <message>
        <source>How long a sender may keep your policy without looking again. Within that time a mistake in it cannot be taken back at once.</source>
        <comment>@info</comment>
        <translation>Hoelang een verzender uw beleid mag bewaren zonder opnieuw te kijken. Binnen die tijd is een fout erin niet meteen terug te draaien.</translation>
    </message>
    <message>
        <source>A server that holds your domain&apos;s DNS records. What it says is what you have published.</source>
        <comment>@info</comment>
        <translation>Een server die de DNS-records van uw domein bevat. Wat hij zegt, is wat u hebt gepubliceerd.</translation>
    </message>
    <message>
        <source>The server that looks things up in DNS for you, and remembers the answers for a while, also the answer “there is no such record”.</source>
        <comment>@info</comment>
        <translation>De server die voor u dingen opvraagt in de DNS en de antwoorden een tijd onthoudt, ook het antwoord “dat record bestaat niet”.</translation>
    </message>
    <message>
        <source>How many seconds others may remember a DNS record before they ask again.</source>
        <comment>@info</comment>
        <translation>Hoeveel seconden anderen een DNS-record mogen onthouden voordat ze het opnieuw opvragen.</translation>
    </message>
    <message>
        <source>The door through which mail servers talk to each other. Many internet providers close it for homes and offices, so mail servers cannot be tested from there.</source>
        <comment>@info</comment>
        <translation>De deur waardoor mailservers met elkaar praten. Veel internetproviders sluiten die voor huizen en kantoren, dus mailservers kunnen van daaruit niet worden getest.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Terms:</source>
        <comment>@label</comment>
        <translation>Begrippen:</translation>
    </message>
</context>
<context>
    <name>postseal::HandOverDialog</name>
    <message>
        <source>Hand over – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Overdragen – %1 – Postseal</translation>
    </message>
    <message>
        <source>Text for somebody else</source>
        <comment>@label</comment>
        <translation>Tekst voor iemand anders</translation>
    </message>
    <message>
        <source>For whoever has access</source>
        <comment>@title</comment>
        <translation>Voor wie de toegang heeft</translation>
    </message>
    <message>
        <source>Everything that the other person needs, and nothing else. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Alles wat de ander nodig heeft, en niets anders. Postseal ziet wanneer het gedaan is.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <comment>@button</comment>
        <translation>Tekst &amp;kopiëren</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <comment>@button</comment>
        <translation>Opslaan als &amp;pdf…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <comment>@button</comment>
        <translation>Opslaan als &amp;html…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Opslaan als &amp;tekst…</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <comment>@button</comment>
        <translation>Ik heb het ver&amp;stuurd</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save the page</source>
        <comment>@title:window</comment>
        <translation>Pagina opslaan</translation>
    </message>
    <message>
        <source>Save the files as &amp;zip…</source>
        <comment>@button</comment>
        <translation>Bestanden opslaan als &amp;zip…</translation>
    </message>
</context>
<context>
    <name>postseal::HelpWindow</name>
    <message>
        <source>Help – Postseal</source>
        <comment>@title:window</comment>
        <translation>Hulp – Postseal</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <comment>@label</comment>
        <translation>&amp;Zoeken in de hulp</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>@title</comment>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>@title</comment>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>postseal::HistoryPage</name>
    <message>
        <source>Made elsewhere, and taken in as a file</source>
        <comment>@info</comment>
        <translation>Elders gemaakt en als bestand ingelezen</translation>
    </message>
    <message>
        <source>By the command line</source>
        <comment>@info</comment>
        <translation>Via de opdrachtregel</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <comment>@title</comment>
        <translation>Controle: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>@title</comment>
        <translation>Controle</translation>
    </message>
    <message>
        <source>A policy file with mistakes was published</source>
        <comment>@title</comment>
        <translation>Er is een beleidsbestand met fouten gepubliceerd</translation>
    </message>
    <message>
        <source>Policy published: mode %1, kept for %2</source>
        <comment>@title</comment>
        <translation>Beleid gepubliceerd: modus %1, %2 bewaard</translation>
    </message>
    <message>
        <source>Id %1, seen until %2</source>
        <comment>@info</comment>
        <translation>Id %1, gezien tot %2</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <comment>@title</comment>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>Changed outside Postseal</source>
        <comment>@info</comment>
        <translation>Buiten Postseal gewijzigd</translation>
    </message>
    <message>
        <source>Went: %1</source>
        <comment>@info</comment>
        <translation>Eraf: %1</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Mailservers</translation>
    </message>
    <message>
        <source>First report of the last 30 days</source>
        <comment>@title</comment>
        <translation>Eerste rapport van de laatste 30 dagen</translation>
    </message>
    <message>
        <source>What is planned, what happened, and what has changed between two checks.</source>
        <comment>@info</comment>
        <translation>Wat er is gepland, wat er is gebeurd en wat er tussen twee controles is veranderd.</translation>
    </message>
    <message>
        <source>Plans</source>
        <comment>@title</comment>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Changes that take days, because senders keep what they have seen. Each step is checked off when it is seen.</source>
        <comment>@info</comment>
        <translation>Wijzigingen die dagen duren, omdat verzenders bewaren wat ze hebben gezien. Elke stap wordt afgevinkt als die is gezien.</translation>
    </message>
    <message>
        <source>&amp;Plan for</source>
        <comment>@label</comment>
        <translation>&amp;Planning voor</translation>
    </message>
    <message>
        <source>Compare two checks</source>
        <comment>@title</comment>
        <translation>Twee controles vergelijken</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <comment>@label</comment>
        <translation>&amp;Eerdere</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>@label</comment>
        <translation>&amp;Latere</translation>
    </message>
    <message>
        <source>Try the mail servers of later on the page “%1” first; there they can be noted as planned.</source>
        <comment>@info</comment>
        <translation>Probeer de toekomstige mailservers eerst uit op de pagina “%1”; daar kunt u ze als gepland vastleggen.</translation>
    </message>
    <message>
        <source>Nothing to plan: no certificate was seen.</source>
        <comment>@info</comment>
        <translation>Niets te plannen: er is geen certificaat gezien.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>klaar</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>Als agenda op&amp;slaan…</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Datums als agenda opslaan</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Nothing yet: the first check begins the history.</source>
        <comment>@info</comment>
        <translation>Nog niets: met de eerste controle begint de geschiedenis.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <comment>@title</comment>
        <translation>Er is niets veranderd</translation>
    </message>
    <message>
        <source>new in the later one</source>
        <comment>@info</comment>
        <translation>nieuw in de latere</translation>
    </message>
    <message>
        <source>not so any more in the later one</source>
        <comment>@info</comment>
        <translation>niet meer zo in de latere</translation>
    </message>
    <message>
        <source>in both</source>
        <comment>@info</comment>
        <translation>in beide</translation>
    </message>
    <message>
        <source>Mail servers that came</source>
        <comment>@title</comment>
        <translation>Mailservers erbij</translation>
    </message>
    <message>
        <source>Mail servers that went</source>
        <comment>@title</comment>
        <translation>Mailservers eraf</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@title</comment>
        <translation>Id van het record</translation>
    </message>
    <message>
        <source>Policy file before</source>
        <comment>@label</comment>
        <translation>Beleidsbestand vóór</translation>
    </message>
    <message>
        <source>Policy file after</source>
        <comment>@label</comment>
        <translation>Beleidsbestand na</translation>
    </message>
    <message>
        <source>To another computer</source>
        <comment>@title</comment>
        <translation>Naar een andere computer</translation>
    </message>
    <message>
        <source>One file with this domain and all that belongs to it: choices, checks, reports, decisions. On the other computer: Settings, “Add from a file…”.</source>
        <comment>@info</comment>
        <translation>Eén bestand met dit domein en alles wat erbij hoort: keuzes, controles, rapporten, besluiten. Op de andere computer: Instellingen, “Toevoegen uit een bestand…”.</translation>
    </message>
    <message>
        <source>Save this &amp;domain…</source>
        <comment>@button</comment>
        <translation>Dit &amp;domein opslaan…</translation>
    </message>
    <message>
        <source>Save this domain</source>
        <comment>@title:window</comment>
        <translation>Dit domein opslaan</translation>
    </message>
    <message>
        <source>The domain was not saved</source>
        <comment>@title</comment>
        <translation>Het domein is niet opgeslagen</translation>
    </message>
    <message>
        <source>The domain is in %1</source>
        <comment>@title</comment>
        <translation>Het domein staat in %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>@info</comment>
        <translation>Nieuw: %1</translation>
    </message>
</context>
<context>
    <name>postseal::HostPage</name>
    <message>
        <source>Senders load the policy from one fixed place: a web server with the name mta-sts in front of your domain.</source>
        <comment>@info</comment>
        <translation>Verzenders laden het beleid van één vaste plaats: een webserver met de naam mta-sts vóór uw domein.</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>&amp;Bestand opslaan…</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>beleidstekst</translation>
    </message>
    <message>
        <source>For whoever looks after the web server</source>
        <comment>@title</comment>
        <translation>Voor wie de webserver beheert</translation>
    </message>
    <message>
        <source>Send them this text and the file. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Stuur hun deze tekst en het bestand. Postseal ziet wanneer het gedaan is.</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <comment>@button</comment>
        <translation>&amp;Bericht kopiëren</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Beleidsbestand opslaan</translation>
    </message>
    <message>
        <source>Say where the file will be.</source>
        <comment>@status</comment>
        <translation>Geef aan waar het bestand komt te staan.</translation>
    </message>
    <message>
        <source>Put the file in its place, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Zet het bestand op zijn plaats en geef aan wanneer dat is gedaan.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@status</comment>
        <translation>Verzenders kunnen uw beleid laden.</translation>
    </message>
    <message>
        <source>Known trap</source>
        <comment>@status</comment>
        <translation>Bekende valkuil</translation>
    </message>
    <message>
        <source>What is known to go wrong like this: %1</source>
        <comment>@title place</comment>
        <translation>Wat er dan vaak misgaat: %1</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>&amp;Overdragen…</translation>
    </message>
    <message>
        <source>Does somebody else do this? Give them a page with all of it.</source>
        <comment>@info</comment>
        <translation>Doet iemand anders dit? Geef die een pagina met alles erop.</translation>
    </message>
</context>
<context>
    <name>postseal::HostingCard</name>
    <message>
        <source>What to do: %1</source>
        <comment>@title place</comment>
        <translation>Wat u moet doen: %1</translation>
    </message>
    <message>
        <source>No record can be made of that. See what the place shows, and copy it.</source>
        <comment>@info</comment>
        <translation>Daarvan is geen record te maken. Kijk wat daar wordt getoond en kopieer dat.</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>The files</source>
        <comment>@title</comment>
        <translation>De bestanden</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>@button file</comment>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>Save the &amp;folder…</source>
        <comment>@button</comment>
        <translation>&amp;Map opslaan…</translation>
    </message>
    <message>
        <source>Save as &amp;zip file…</source>
        <comment>@button</comment>
        <translation>Opslaan als &amp;zip-bestand…</translation>
    </message>
    <message>
        <source>These steps rest on general knowledge. Where %1 looks different, its own help counts.</source>
        <comment>@info</comment>
        <translation>Deze stappen berusten op algemene kennis. Ziet %1 er anders uit, dan geldt de hulp daarvan.</translation>
    </message>
    <message>
        <source>&amp;Help of %1</source>
        <comment>@button place</comment>
        <translation>&amp;Hulp van %1</translation>
    </message>
    <message>
        <source>Save the folder %1 into</source>
        <comment>@title:window</comment>
        <translation>De map %1 opslaan in</translation>
    </message>
    <message>
        <source>Save the zip file</source>
        <comment>@title:window</comment>
        <translation>Zip-bestand opslaan</translation>
    </message>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, it is %1.</source>
        <comment>@info</comment>
        <translation>De meeste DNS-providers voegen uw domein zelf aan de naam toe. Wil de uwe de hele naam, dan is die %1.</translation>
    </message>
    <message>
        <source>Is that the address on the internet?</source>
        <comment>@title</comment>
        <translation>Is dat het adres op het internet?</translation>
    </message>
    <message>
        <source>%1 is only good inside a network, or in examples. Senders load the policy from outside.</source>
        <comment>@info</comment>
        <translation>%1 werkt alleen binnen een netwerk of in voorbeelden. Verzenders laden het beleid van buiten.</translation>
    </message>
    <message>
        <source>The commands</source>
        <comment>@title</comment>
        <translation>De opdrachten</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>@label number</comment>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>The file is online</source>
        <comment>@title</comment>
        <translation>Het bestand staat online</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <comment>@button</comment>
        <translation>De stappen opnieuw tonen</translation>
    </message>
</context>
<context>
    <name>postseal::HostingChoice</name>
    <message>
        <source>Where will the file be?</source>
        <comment>@title</comment>
        <translation>Waar komt het bestand te staan?</translation>
    </message>
    <message>
        <source>Tick what there is already. The two places that suit it best come first.</source>
        <comment>@info</comment>
        <translation>Vink aan wat er al is. De twee plaatsen die daar het best bij passen, staan bovenaan.</translation>
    </message>
    <message>
        <source>&amp;Somebody else looks after it: save the file and send it</source>
        <comment>@option:radio</comment>
        <translation>Iemand anders beheert dit: bestand op&amp;slaan en versturen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>@option:radio place, effort</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>An&amp;other place:</source>
        <comment>@option:radio</comment>
        <translation>Een andere plaats &amp;kiezen:</translation>
    </message>
</context>
<context>
    <name>postseal::ImportAccountCard</name>
    <message numerus="yes">
        <source>%n new report(s) stored.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n nieuw rapport opgeslagen.</numerusform>
            <numerusform>%n nieuwe rapporten opgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>@info reports</comment>
        <translation>
            <numerusform>%n was er al.</numerusform>
            <numerusform>%n waren er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) held no report that can be read.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n bestand bevatte geen leesbaar rapport.</numerusform>
            <numerusform>%n bestanden bevatten geen leesbaar rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <comment>@info</comment>
        <translation>Voortijdig gestopt.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Taking reports in…</source>
        <comment>@title</comment>
        <translation>Rapporten inlezen…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Bekijk dit</translation>
    </message>
    <message>
        <source>Reports imported</source>
        <comment>@title</comment>
        <translation>Rapporten zijn ingelezen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>@info files</comment>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>@button</comment>
        <translation>Dit ver&amp;bergen</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at.</source>
        <comment>@info</comment>
        <translation>%1 van %2 e-mails bekeken.</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>Niet opgehaald</translation>
    </message>
</context>
<context>
    <name>postseal::ListEditor</name>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <comment>@info</comment>
        <translation>%1 is verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>@button</comment>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>postseal::MailServerTable</name>
    <message>
        <source>no IPv6 here</source>
        <comment>@status</comment>
        <translation>hier geen IPv6</translation>
    </message>
    <message>
        <source>no IPv4 here</source>
        <comment>@status</comment>
        <translation>hier geen IPv4</translation>
    </message>
    <message>
        <source>refuses</source>
        <comment>@status</comment>
        <translation>weigert</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>@status</comment>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>no way there</source>
        <comment>@status</comment>
        <translation>geen route</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>@status</comment>
        <translation>zwijgt</translation>
    </message>
    <message>
        <source>turns us away</source>
        <comment>@status</comment>
        <translation>wijst ons af</translation>
    </message>
    <message>
        <source>not a mail server</source>
        <comment>@status</comment>
        <translation>geen mailserver</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>@status</comment>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>@status</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no</source>
        <comment>@status</comment>
        <translation>nee</translation>
    </message>
    <message>
        <source>blanked out</source>
        <comment>@status</comment>
        <translation>weggefilterd</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>@status</comment>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>tampered with</source>
        <comment>@status</comment>
        <translation>gemanipuleerd</translation>
    </message>
    <message>
        <source>hangs up</source>
        <comment>@status</comment>
        <translation>verbreekt verbinding</translation>
    </message>
    <message>
        <source>endless answer</source>
        <comment>@status</comment>
        <translation>eindeloos antwoord</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>@status</comment>
        <translation>te traag</translation>
    </message>
    <message>
        <source>breaks off</source>
        <comment>@status</comment>
        <translation>afgebroken</translation>
    </message>
    <message>
        <source>name not where senders look</source>
        <comment>@status</comment>
        <translation>naam niet waar verzenders kijken</translation>
    </message>
    <message>
        <source>this name</source>
        <comment>@status</comment>
        <translation>deze naam</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>@status</comment>
        <translation>geen naam</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>@status</comment>
        <translation>zelfondertekend</translation>
    </message>
    <message>
        <source>chain incomplete</source>
        <comment>@status</comment>
        <translation>keten onvolledig</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <comment>@status</comment>
        <translation>onbekende uitgever</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>@status</comment>
        <translation>ongeldig</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>@status</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>run out</source>
        <comment>@status</comment>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>@status</comment>
        <translation>nog niet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>first choice (%1)</source>
        <comment>@info</comment>
        <translation>eerste keus (%1)</translation>
    </message>
    <message>
        <source>backup (%1)</source>
        <comment>@info</comment>
        <translation>reserve (%1)</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Mailservers</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>@title:column</comment>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Encrypts</source>
        <comment>@title:column</comment>
        <translation>Versleutelt</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <comment>@title:column</comment>
        <translation>Certificaat voor</translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>@title:column</comment>
        <translation>Vertrouwd</translation>
    </message>
    <message>
        <source>Valid for</source>
        <comment>@title:column</comment>
        <translation>Nog geldig</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>geen adres</translation>
    </message>
</context>
<context>
    <name>postseal::MailServersPage</name>
    <message>
        <source>Other servers deliver your mail to these machines. Each must offer encryption with a certificate in its own name.</source>
        <comment>@info</comment>
        <translation>Andere servers bezorgen uw e-mail bij deze machines. Elke machine moet versleuteling aanbieden, met een certificaat op de eigen naam.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce. You can go on with testing.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punt om te verhelpen vóór de modus enforce. U kunt doorgaan met testen.</numerusform>
            <numerusform>%n punten om te verhelpen vóór de modus enforce. U kunt doorgaan met testen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mail server is ready.</source>
        <comment>@status</comment>
        <translation>Elke mailserver is klaar.</translation>
    </message>
    <message>
        <source>Copy one message about all of it</source>
        <comment>@button</comment>
        <translation>Eén bericht over alles kopiëren</translation>
    </message>
    <message>
        <source>For whoever runs your mail servers.</source>
        <comment>@info</comment>
        <translation>Voor wie uw mailservers beheert.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxCard</name>
    <message>
        <source>Fetch from a mailbox</source>
        <comment>@title</comment>
        <translation>Ophalen uit een postvak</translation>
    </message>
    <message>
        <source>Postseal can read the mailbox that your reports are sent to, over IMAP. It only reads: nothing there is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>Postseal kan het postvak waar uw rapporten naartoe gaan via IMAP lezen. Het leest alleen: er wordt daar niets gemarkeerd, verplaatst of verwijderd.</translation>
    </message>
    <message>
        <source>Looks into %3 of %1 at %2, once an hour while it runs.</source>
        <comment>@info user, server, folder</comment>
        <translation>Kijkt in %3 van %1 op %2, één keer per uur zolang het draait.</translation>
    </message>
    <message>
        <source>Set up a &amp;mailbox…</source>
        <comment>@button</comment>
        <translation>Post&amp;vak instellen…</translation>
    </message>
    <message>
        <source>Fetch &amp;now</source>
        <comment>@button</comment>
        <translation>&amp;Nu ophalen</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>@button</comment>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@button</comment>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>Niet opgehaald</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Bekijk dit</translation>
    </message>
    <message>
        <source>The password is not known</source>
        <comment>@title</comment>
        <translation>Het wachtwoord is niet bekend</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to type it.</source>
        <comment>@info</comment>
        <translation>De sleutelhanger van deze computer heeft het niet, of is vergrendeld. Kies “Nu ophalen” om het te typen.</translation>
    </message>
    <message>
        <source>Last looked at %1.</source>
        <comment>@info date and time</comment>
        <translation>Laatst gekeken op %1.</translation>
    </message>
    <message>
        <source>The sign-in is not known</source>
        <comment>@title</comment>
        <translation>De aanmelding is niet bekend</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to sign in again.</source>
        <comment>@info</comment>
        <translation>De sleutelhanger van deze computer heeft die niet, of is vergrendeld. Kies “Nu ophalen” om u opnieuw aan te melden.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@info</comment>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>The keychain does not keep what opens it: Postseal asks again after a restart.</source>
        <comment>@info</comment>
        <translation>De sleutelhanger bewaart de toegang tot het postvak niet: na een herstart vraagt Postseal er opnieuw om.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxDialog</name>
    <message>
        <source>Mailbox for reports – Postseal</source>
        <comment>@title:window</comment>
        <translation>Postvak voor rapporten – Postseal</translation>
    </message>
    <message>
        <source>Fetch reports from a mailbox</source>
        <comment>@title</comment>
        <translation>Rapporten ophalen uit een postvak</translation>
    </message>
    <message>
        <source>The mailbox that your reports are sent to, read over IMAP. The connection is always encrypted, and nothing is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>Het postvak waar uw rapporten naartoe gaan, gelezen via IMAP. De verbinding is altijd versleuteld, en er wordt niets gemarkeerd, verplaatst of verwijderd.</translation>
    </message>
    <message>
        <source>&amp;Name to sign in with</source>
        <comment>@label</comment>
        <translation>Aanmeld&amp;naam</translation>
    </message>
    <message>
        <source>Mostly the whole mail address, such as tls-reports@example.com.</source>
        <comment>@info</comment>
        <translation>Meestal het hele e-mailadres, zoals tls-reports@example.com.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>@label</comment>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>The IMAP server, with “:143” behind it if it wants STARTTLS.</source>
        <comment>@info</comment>
        <translation>De IMAP-server, met “:143” erachter als die STARTTLS wil.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <comment>@label</comment>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>INBOX, or the folder that a rule sorts the reports into.</source>
        <comment>@info</comment>
        <translation>INBOX, of de map waarin een regel de rapporten plaatst.</translation>
    </message>
    <message>
        <source>S&amp;ign in and fetch</source>
        <comment>@button</comment>
        <translation>&amp;Aanmelden en ophalen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Type the name that you sign in with.</source>
        <comment>@info</comment>
        <translation>Typ de naam waarmee u zich aanmeldt.</translation>
    </message>
    <message>
        <source>That is no name or address of a server.</source>
        <comment>@info</comment>
        <translation>Dat is geen naam of adres van een server.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@title</comment>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>Niet gelukt</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <comment>@title</comment>
        <translation>Meld u aan in de browser</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <comment>@button</comment>
        <translation>Adres &amp;kopiëren</translation>
    </message>
    <message>
        <source>It was opened at your provider&apos;s page. Sign in there with a name that may read the mailbox, and come back. If no browser came, copy the address into one on this computer. If its page shows an error, go back and compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <comment>@info</comment>
        <translation>De browser is geopend op de pagina van uw provider. Meld u daar aan met een naam die het postvak mag lezen, en kom terug. Is er geen browser verschenen, kopieer het adres dan naar een browser op deze computer. Toont de pagina een fout, ga dan terug en vergelijk de id’s, en kijk of http://localhost als omleidings-URI is geregistreerd.</translation>
    </message>
    <message>
        <source>&amp;Back to the entries</source>
        <comment>@button</comment>
        <translation>&amp;Terug naar de gegevens</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxSignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <comment>@label</comment>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>With a passwor&amp;d</source>
        <comment>@option:radio</comment>
        <translation>Met een wachtwoor&amp;d</translation>
    </message>
    <message>
        <source>In the &amp;browser (OAuth)</source>
        <comment>@option:radio</comment>
        <translation>In de &amp;browser (OAuth)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>@info:placeholder</comment>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>Application (&amp;client) ID</source>
        <comment>@label</comment>
        <translation>Toepassings-id (&amp;client)</translation>
    </message>
    <message>
        <source>From the registration of Postseal at your provider.</source>
        <comment>@info</comment>
        <translation>Uit de registratie van Postseal bij uw provider.</translation>
    </message>
    <message>
        <source>Directory (&amp;tenant) ID</source>
        <comment>@label</comment>
        <translation>Map-id (&amp;tenant)</translation>
    </message>
    <message>
        <source>From the same page; your domain will do as well. At another provider than Microsoft: the address of its sign-in server (issuer), with https:// in front.</source>
        <comment>@info</comment>
        <translation>Van dezelfde pagina; uw domein mag ook. Bij een andere provider dan Microsoft: het adres van de aanmeldserver (issuer), met https:// ervoor.</translation>
    </message>
    <message>
        <source>&amp;How to get these IDs</source>
        <comment>@button</comment>
        <translation>&amp;Hoe u aan deze id’s komt</translation>
    </message>
    <message>
        <source>Type the ID of the application.</source>
        <comment>@info</comment>
        <translation>Typ de id van de toepassing.</translation>
    </message>
    <message>
        <source>That is neither a tenant nor an address with https://.</source>
        <comment>@info</comment>
        <translation>Dat is geen tenant en ook geen adres met https://.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <comment>@info</comment>
        <translation>Typ het wachtwoord.</translation>
    </message>
    <message>
        <source>&amp;Remember the sign-in in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>Aanmelding onthouden in de s&amp;leutelhanger van deze computer</translation>
    </message>
    <message>
        <source>&amp;Remember the password in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>Wachtwoord onthouden in de s&amp;leutelhanger van deze computer</translation>
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
        <translation>Wat u moet doen</translation>
    </message>
    <message>
        <source>More about it:</source>
        <comment>@info</comment>
        <translation>Meer hierover:</translation>
    </message>
</context>
<context>
    <name>postseal::MoveCard</name>
    <message>
        <source>covered by the line %1</source>
        <comment>@info</comment>
        <translation>gedekt door de regel %1</translation>
    </message>
    <message>
        <source>not covered: the star in %1 stands for exactly one part of a name</source>
        <comment>@info</comment>
        <translation>niet gedekt: het sterretje in %1 staat voor precies één deel van een naam</translation>
    </message>
    <message>
        <source>not covered by any line</source>
        <comment>@info</comment>
        <translation>door geen enkele regel gedekt</translation>
    </message>
    <message>
        <source>Mail ser&amp;vers after a change</source>
        <comment>@label</comment>
        <translation>&amp;Mailservers na een wijziging</translation>
    </message>
    <message>
        <source>Try Microsoft 365&apos;s new names</source>
        <comment>@button</comment>
        <translation>De nieuwe namen van Microsoft 365 proberen</translation>
    </message>
    <message>
        <source>What if your mail servers were others?</source>
        <comment>@title</comment>
        <translation>Wat als u andere mailservers had?</translation>
    </message>
    <message>
        <source>Try it here before you change an MX record: a server that the policy does not name gets no mail in enforce mode.</source>
        <comment>@info</comment>
        <translation>Probeer het hier uit voordat u een MX-record wijzigt: een server die het beleid niet noemt, krijgt in de modus enforce geen e-mail.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>@button</comment>
        <translation>&amp;Uitproberen</translation>
    </message>
    <message>
        <source>Type the names of the mail servers as the MX records will have them.</source>
        <comment>@info</comment>
        <translation>Typ de namen van de mailservers zoals ze in de MX-records komen te staan.</translation>
    </message>
    <message>
        <source>That is no name of a mail server: %1</source>
        <comment>@info</comment>
        <translation>Dat is geen naam van een mailserver: %1</translation>
    </message>
    <message>
        <source>The policy fits these servers</source>
        <comment>@title</comment>
        <translation>Het beleid past bij deze servers</translation>
    </message>
    <message>
        <source>As far as the policy goes, the MX records can be changed.</source>
        <comment>@info</comment>
        <translation>Wat het beleid betreft kunnen de MX-records worden gewijzigd.</translation>
    </message>
    <message>
        <source>Change the policy before the MX records</source>
        <comment>@title</comment>
        <translation>Wijzig het beleid vóór de MX-records</translation>
    </message>
    <message>
        <source>Otherwise senders that know MTA-STS hold mail back.</source>
        <comment>@info</comment>
        <translation>Anders houden verzenders die MTA-STS kennen e-mail vast.</translation>
    </message>
    <message>
        <source>In testing mode mail would be delivered all the same, with failures in the reports. In enforce mode senders would hold it back.</source>
        <comment>@info</comment>
        <translation>In de modus testing zou e-mail toch worden bezorgd, met fouten in de rapporten. In de modus enforce zouden verzenders de e-mail vasthouden.</translation>
    </message>
    <message>
        <source>Add a line for each of them, and publish the policy and its new id.</source>
        <comment>@info</comment>
        <translation>Voeg voor elk ervan een regel toe, en publiceer het beleid en de nieuwe id.</translation>
    </message>
    <message>
        <source>Wait %1 after that, until no sender keeps the old policy any more.</source>
        <comment>@info time</comment>
        <translation>Wacht daarna %1, tot geen verzender het oude beleid nog bewaart.</translation>
    </message>
    <message>
        <source>Change the MX records. Old lines can go when no mail arrives at the old servers.</source>
        <comment>@info</comment>
        <translation>Wijzig de MX-records. Oude regels mogen weg als er bij de oude servers geen e-mail meer aankomt.</translation>
    </message>
    <message>
        <source>Add the lines</source>
        <comment>@button</comment>
        <translation>De regels toevoegen</translation>
    </message>
    <message>
        <source>The policy is switched off, so mail would be delivered. With any other mode it would have to name these servers.</source>
        <comment>@info</comment>
        <translation>Het beleid is uitgeschakeld, dus e-mail zou worden bezorgd. In elke andere modus zou het deze servers moeten noemen.</translation>
    </message>
    <message>
        <source>Noted: the way to enforce mode waits for it.</source>
        <comment>@info</comment>
        <translation>Vastgelegd: de weg naar de modus enforce wacht hierop.</translation>
    </message>
    <message>
        <source>Note as planned</source>
        <comment>@button</comment>
        <translation>Vastleggen als gepland</translation>
    </message>
    <message>
        <source>Noted for %1: the way to enforce mode waits for it.</source>
        <comment>@info date</comment>
        <translation>Vastgelegd voor %1: de weg naar de modus enforce wacht hierop.</translation>
    </message>
    <message>
        <source>&amp;Day of the change, if it is known</source>
        <comment>@label</comment>
        <translation>&amp;Dag van de wijziging, indien bekend</translation>
    </message>
    <message>
        <source>For example %1; the plan on the page “%2” is dated by it.</source>
        <comment>@info day, page</comment>
        <translation>Bijvoorbeeld %1; de planning op de pagina “%2” gaat van die dag uit.</translation>
    </message>
    <message>
        <source>Change the day</source>
        <comment>@button</comment>
        <translation>De dag wijzigen</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <comment>@info</comment>
        <translation>Dat is geen dag.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <comment>@info</comment>
        <translation>Die dag is voorbij.</translation>
    </message>
</context>
<context>
    <name>postseal::Options</name>
    <message>
        <source>There is no certificate that can be read in %1</source>
        <comment>@info:shell</comment>
        <translation>Er is geen leesbaar certificaat in %1</translation>
    </message>
    <message>
        <source>Colours other than the system&apos;s: light or dark.</source>
        <comment>@info:shell</comment>
        <translation>Andere kleuren dan die van het systeem: light of dark.</translation>
    </message>
    <message>
        <source>One domain at a time; postseal-cli takes a list</source>
        <comment>@info:shell</comment>
        <translation>Eén domein tegelijk; postseal-cli verwerkt een lijst</translation>
    </message>
    <message>
        <source>--colors needs light or dark, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--colors verwacht light of dark, niet “%1”</translation>
    </message>
    <message>
        <source>--public-resolver needs an address, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--public-resolver verwacht een adres, niet “%1”</translation>
    </message>
    <message>
        <source>Sets up MTA-STS and TLS reports for a mail domain, step by step, in a window.</source>
        <comment>@info:shell</comment>
        <translation>Stelt MTA-STS en TLS-rapporten voor een e-maildomein in, stap voor stap, in een venster.</translation>
    </message>
    <message>
        <source>A domain to set up or to look after.</source>
        <comment>@info:shell</comment>
        <translation>Een domein om in te stellen of te beheren.</translation>
    </message>
    <message>
        <source>Public DNS resolver to ask what others see, instead of well-known ones. Repeatable.</source>
        <comment>@info:shell</comment>
        <translation>Openbare DNS-resolver om te vragen wat anderen zien, in plaats van bekende resolvers. Herhaalbaar.</translation>
    </message>
    <message>
        <source>Open no window: show a notification when something new needs you, and end. For schedulers, after postseal-cli check --all --save.</source>
        <comment>@info:shell</comment>
        <translation>Geen venster openen: een melding tonen als iets nieuws uw aandacht vraagt, en stoppen. Voor taakplanners, na postseal-cli check --all --save.</translation>
    </message>
</context>
<context>
    <name>postseal::OverruleDialog</name>
    <message>
        <source>Enforce all the same – Postseal</source>
        <comment>@title:window</comment>
        <translation>Toch naar de modus enforce – Postseal</translation>
    </message>
    <message>
        <source>&amp;Why you go on all the same</source>
        <comment>@label</comment>
        <translation>&amp;Waarom u toch doorgaat</translation>
    </message>
    <message>
        <source>Kept in the history with today&apos;s date, for whoever asks later.</source>
        <comment>@info</comment>
        <translation>Wordt met de datum van vandaag in de geschiedenis bewaard, voor wie er later naar vraagt.</translation>
    </message>
    <message>
        <source>&amp;Go on all the same</source>
        <comment>@button</comment>
        <translation>&amp;Toch doorgaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <comment>@info</comment>
        <translation>Schrijf een paar woorden.</translation>
    </message>
</context>
<context>
    <name>postseal::OverviewPage</name>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Everything is looked at at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Alles wordt tegelijk bekeken. Dit duurt enkele seconden.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>@title</comment>
        <translation>%1 controleren</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <comment>@label</comment>
        <translation>Voortgang van de controle</translation>
    </message>
    <message>
        <source>Asking the first questions.</source>
        <comment>@status</comment>
        <translation>De eerste vragen worden gesteld.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are in.</source>
        <comment>@status</comment>
        <translation>%1 van %2 antwoorden zijn binnen.</translation>
    </message>
    <message>
        <source>You stopped this check before it was complete.</source>
        <comment>@info</comment>
        <translation>U hebt deze controle gestopt voordat die volledig was.</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Kies Nu controleren om opnieuw te kijken.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>You stopped the last check. These are the results of the one before.</source>
        <comment>@info</comment>
        <translation>U hebt de laatste controle gestopt. Dit zijn de resultaten van de vorige.</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <comment>@title</comment>
        <translation>Wat er met uw e-mail gebeurt</translation>
    </message>
    <message>
        <source>What a careful sender does with mail for each of your servers.</source>
        <comment>@info</comment>
        <translation>Wat een zorgvuldige verzender doet met e-mail voor elk van uw servers.</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>If you enforced today</source>
        <comment>@title:column</comment>
        <translation>Vandaag in de modus enforce</translation>
    </message>
    <message>
        <source>What to do, most urgent first</source>
        <comment>@title</comment>
        <translation>Wat u moet doen, het dringendste eerst</translation>
    </message>
    <message>
        <source>&amp;Set up this domain</source>
        <comment>@button</comment>
        <translation>Dit domein &amp;instellen</translation>
    </message>
    <message>
        <source>&amp;Go on with this domain</source>
        <comment>@button</comment>
        <translation>Verdergaan met d&amp;it domein</translation>
    </message>
    <message>
        <source>the problem is reported</source>
        <comment>@status second line</comment>
        <translation>het probleem wordt gemeld</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyExplained</name>
    <message>
        <source>Try it and report, but deliver all mail.</source>
        <comment>@info</comment>
        <translation>Probeer het uit en meld problemen, maar bezorg alle e-mail.</translation>
    </message>
    <message>
        <source>Deliver encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>Bezorg versleuteld, of helemaal niet.</translation>
    </message>
    <message>
        <source>There is no policy any more.</source>
        <comment>@info</comment>
        <translation>Er is geen beleid meer.</translation>
    </message>
    <message>
        <source>Every mail server with exactly one more part before %1 is mine.</source>
        <comment>@info</comment>
        <translation>Elke mailserver met precies één deel meer vóór %1 is van mij.</translation>
    </message>
    <message>
        <source>This mail server is mine.</source>
        <comment>@info</comment>
        <translation>Deze mailserver is van mij.</translation>
    </message>
    <message>
        <source>This is an MTA-STS policy.</source>
        <comment>@info</comment>
        <translation>Dit is een MTA-STS-beleid.</translation>
    </message>
    <message>
        <source>Keep this policy for %1.</source>
        <comment>@info time</comment>
        <translation>Bewaar dit beleid %1.</translation>
    </message>
    <message>
        <source>Every kind of sender that we know reads this file as it is meant.</source>
        <comment>@info</comment>
        <translation>Elke soort verzender die we kennen, leest dit bestand zoals het bedoeld is.</translation>
    </message>
    <message>
        <source>Read it as it is meant</source>
        <comment>@info</comment>
        <translation>Lezen het zoals het bedoeld is</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPage</name>
    <message>
        <source>A line names one mail server, such as mx1.example.com, or has a star in place of its first part, such as *.example.com.</source>
        <comment>@info</comment>
        <translation>Een regel noemt één mailserver, zoals mx1.example.com, of heeft een sterretje in plaats van het eerste deel, zoals *.example.com.</translation>
    </message>
    <message>
        <source>Another &amp;line</source>
        <comment>@label</comment>
        <translation>Nog een &amp;regel</translation>
    </message>
    <message>
        <source>A star stands for exactly one part of a name.</source>
        <comment>@info</comment>
        <translation>Een sterretje staat voor precies één deel van een naam.</translation>
    </message>
    <message>
        <source>mx1.example.com</source>
        <comment>@placeholder</comment>
        <translation>mx1.example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>This line is in the policy already.</source>
        <comment>@info</comment>
        <translation>Deze regel staat al in het beleid.</translation>
    </message>
    <message>
        <source>Testing mode: senders try the policy and report what would go wrong, and all mail is delivered as before. Everybody starts like this. After two good weeks you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Modus testing: verzenders proberen het beleid uit en melden wat er mis zou gaan, en alle e-mail wordt bezorgd zoals voorheen. Iedereen begint zo. Na twee goede weken schakelt u over naar de modus enforce.</translation>
    </message>
    <message>
        <source>The policy names your mail servers and says how strict senders must be. Postseal has filled it in; look it over.</source>
        <comment>@info</comment>
        <translation>Het beleid noemt uw mailservers en zegt hoe streng verzenders moeten zijn. Postseal heeft het ingevuld; kijk het na.</translation>
    </message>
    <message>
        <source>How strict</source>
        <comment>@title</comment>
        <translation>Hoe streng</translation>
    </message>
    <message>
        <source>Which mail servers</source>
        <comment>@title</comment>
        <translation>Welke mailservers</translation>
    </message>
    <message>
        <source>One line for &amp;each of your mail servers (recommended)</source>
        <comment>@option:radio</comment>
        <translation>Eén regel voor &amp;elk van uw mailservers (aanbevolen)</translation>
    </message>
    <message>
        <source>The lines that your &amp;provider is known for</source>
        <comment>@option:radio</comment>
        <translation>De regels die bij uw &amp;provider bekend zijn</translation>
    </message>
    <message>
        <source>My &amp;own lines</source>
        <comment>@option:radio</comment>
        <translation>Mijn ei&amp;gen regels</translation>
    </message>
    <message>
        <source>How long senders keep it</source>
        <comment>@title</comment>
        <translation>Hoelang verzenders het bewaren</translation>
    </message>
    <message>
        <source>&amp;Keep the policy for</source>
        <comment>@label</comment>
        <translation>Beleid &amp;bewaren gedurende</translation>
    </message>
    <message>
        <source>Without a mail server there is nothing to put into the policy.</source>
        <comment>@status</comment>
        <translation>Zonder mailserver is er niets om in het beleid te zetten.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail server(s) are missing in the policy.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n mailserver ontbreekt in het beleid.</numerusform>
            <numerusform>%n mailservers ontbreken in het beleid.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy fits your mail servers.</source>
        <comment>@status</comment>
        <translation>Het beleid past bij uw mailservers.</translation>
    </message>
    <message>
        <source>%1: %2. They still fit when the provider adds servers; exact names are easier to check.</source>
        <comment>@info</comment>
        <translation>%1: %2. Ze passen nog steeds als de provider servers toevoegt; exacte namen zijn makkelijker te controleren.</translation>
    </message>
    <message>
        <source>The policy does not cover %1</source>
        <comment>@title</comment>
        <translation>Het beleid dekt %1 niet</translation>
    </message>
    <message>
        <source>In enforce mode senders would not use what is missing, and mail would be held back. Add a line for it, or go back to one line for each of your mail servers.</source>
        <comment>@info</comment>
        <translation>In de modus enforce zouden verzenders niet gebruiken wat ontbreekt, en zou e-mail worden vastgehouden. Voeg er een regel voor toe, of ga terug naar één regel voor elk van uw mailservers.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>No mail server of yours fits %1</source>
        <comment>@title</comment>
        <translation>Geen van uw mailservers past bij %1</translation>
    </message>
    <message>
        <source>That does no harm. It is right when you are about to add a server that fits.</source>
        <comment>@info</comment>
        <translation>Dat kan geen kwaad. Het is goed zo als u binnenkort een passende server toevoegt.</translation>
    </message>
    <message>
        <source>The file, line by line</source>
        <comment>@title</comment>
        <translation>Het bestand, regel voor regel</translation>
    </message>
    <message>
        <source>This is what senders will load, to the letter.</source>
        <comment>@info</comment>
        <translation>Dit laden verzenders, letter voor letter.</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>beleidstekst</translation>
    </message>
    <message>
        <source>How senders read it</source>
        <comment>@title</comment>
        <translation>Hoe verzenders het lezen</translation>
    </message>
    <message>
        <source>Enforce mode: senders deliver encrypted, or not at all. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Modus enforce: verzenders bezorgen versleuteld, of helemaal niet. Op de pagina “Modus enforce” kunt u dit wijzigen.</translation>
    </message>
    <message>
        <source>Mode none: it switches MTA-STS off. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Modus none: die schakelt MTA-STS uit. Op de pagina “Modus enforce” kunt u dit wijzigen.</translation>
    </message>
    <message>
        <source>Senders may keep a mistake for as long, so begin with a day. Some large senders ignore anything shorter.</source>
        <comment>@info</comment>
        <translation>Verzenders bewaren ook een fout misschien zo lang, dus begin met een dag. Sommige grote verzenders negeren alles wat korter is.</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyText</name>
    <message>
        <source>Policy text</source>
        <comment>@title</comment>
        <translation>Beleidstekst</translation>
    </message>
</context>
<context>
    <name>postseal::PracticeEnvironment</name>
    <message>
        <source>The practice network could not be started on this computer (%1).</source>
        <comment>@info</comment>
        <translation>Het oefennetwerk kon op deze computer niet worden gestart (%1).</translation>
    </message>
    <message>
        <source>everything in order</source>
        <comment>@info</comment>
        <translation>alles in orde</translation>
    </message>
    <message>
        <source>nothing set up yet</source>
        <comment>@info</comment>
        <translation>nog niets ingesteld</translation>
    </message>
    <message>
        <source>Practice resolver</source>
        <comment>@label</comment>
        <translation>Oefenresolver</translation>
    </message>
</context>
<context>
    <name>postseal::RecordCard</name>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, use the one in the zone-file line.</source>
        <comment>@info</comment>
        <translation>De meeste DNS-providers voegen uw domein zelf aan de naam toe. Wil de uwe de hele naam, gebruik dan die in de regel voor het zonebestand.</translation>
    </message>
    <message>
        <source>This is how %1 is likely to want it. If its form shows your domain behind the name field, leave the domain out.</source>
        <comment>@info</comment>
        <translation>Zo wil %1 het waarschijnlijk hebben. Staat uw domein in het formulier al achter het naamveld, laat het domein dan weg.</translation>
    </message>
    <message>
        <source>%1 adds your domain to the name by itself. Typing it as well would double it.</source>
        <comment>@info</comment>
        <translation>%1 voegt uw domein zelf aan de naam toe. Typt u het ook, dan staat het er dubbel.</translation>
    </message>
    <message>
        <source>%1 wants the whole name, with your domain.</source>
        <comment>@info</comment>
        <translation>%1 wil de hele naam, met uw domein.</translation>
    </message>
    <message>
        <source>DN&amp;S provider</source>
        <comment>@label</comment>
        <translation>DN&amp;S-provider</translation>
    </message>
    <message>
        <source>As recognised</source>
        <comment>@item:inlistbox</comment>
        <translation>Zoals herkend</translation>
    </message>
    <message>
        <source>Add this record at %1</source>
        <comment>@title</comment>
        <translation>Voeg dit record toe bij %1</translation>
    </message>
    <message>
        <source>Add this record where your DNS is managed</source>
        <comment>@title</comment>
        <translation>Voeg dit record toe waar uw DNS wordt beheerd</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Where the form asks for a TTL, %1 seconds is good.</source>
        <comment>@info</comment>
        <translation>Vraagt het formulier om een TTL, dan is %1 seconden goed.</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <comment>@button</comment>
        <translation>A&amp;lles kopiëren</translation>
    </message>
    <message>
        <source>Copy as &amp;zone-file line</source>
        <comment>@button</comment>
        <translation>Kopiëren als regel voor het &amp;zonebestand</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>Records e&amp;xporteren…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>&amp;Overdragen…</translation>
    </message>
    <message>
        <source>Not recognised – choose yours</source>
        <comment>@item:inlistbox</comment>
        <translation>Niet herkend – kies uw provider</translation>
    </message>
    <message>
        <source>This record is published</source>
        <comment>@title</comment>
        <translation>Dit record is gepubliceerd</translation>
    </message>
</context>
<context>
    <name>postseal::RecordPage</name>
    <message>
        <source>This last record tells the world that your policy exists. Its id changes whenever the policy does, so senders know when to look again.</source>
        <comment>@info</comment>
        <translation>Dit laatste record vertelt de wereld dat uw beleid bestaat. De id verandert telkens als het beleid verandert, zodat verzenders weten wanneer ze opnieuw moeten kijken.</translation>
    </message>
    <message>
        <source>The policy file is not visible yet</source>
        <comment>@title</comment>
        <translation>Het beleidsbestand is nog niet zichtbaar</translation>
    </message>
    <message>
        <source>Publish this record only when the page “%1” is done. Otherwise senders look for a file that is not there.</source>
        <comment>@info</comment>
        <translation>Publiceer dit record pas als de pagina “%1” klaar is. Anders zoeken verzenders een bestand dat er niet is.</translation>
    </message>
    <message>
        <source>Published. Everyone will see it by %1.</source>
        <comment>@status time</comment>
        <translation>Gepubliceerd. Om %1 ziet iedereen het.</translation>
    </message>
    <message>
        <source>Published.</source>
        <comment>@status</comment>
        <translation>Gepubliceerd.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Voeg het record toe en geef aan wanneer dat is gedaan.</translation>
    </message>
    <message>
        <source>Publish the record with the new id.</source>
        <comment>@status</comment>
        <translation>Publiceer het record met de nieuwe id.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>Er staat iets, maar verzenders kunnen het nog niet gebruiken.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>The service that hosts your policy has this record too</source>
        <comment>@title</comment>
        <translation>De dienst die uw beleid host, heeft dit record ook</translation>
    </message>
    <message>
        <source>Add the CNAME record for _mta-sts that it shows, and no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>Voeg het CNAME-record voor _mta-sts toe dat daar wordt getoond, en geen TXT-record ernaast.</translation>
    </message>
    <message>
        <source>It keeps the id up to date by itself. Add no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>Die houdt de id zelf actueel. Voeg er geen TXT-record naast toe.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportCard</name>
    <message>
        <source>Verification report</source>
        <comment>@title</comment>
        <translation>Verificatierapport</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <comment>@button</comment>
        <translation>Afd&amp;rukken…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <comment>@button</comment>
        <translation>Opslaan als pd&amp;f…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <comment>@button</comment>
        <translation>Opslaan als &amp;webpagina…</translation>
    </message>
    <message>
        <source>Save the ev&amp;idence…</source>
        <comment>@button</comment>
        <translation>&amp;Bewijs opslaan…</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <comment>@title:window</comment>
        <translation>Bewijs opslaan</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>@title:window</comment>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Print the verification report</source>
        <comment>@title:window</comment>
        <translation>Verificatierapport afdrukken</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Opslaan als &amp;tekst…</translation>
    </message>
    <message>
        <source>For your files, or for whoever wants proof: what is protected and what is not, every finding, and all that was seen. It holds your decisions with their reasons. The evidence in it can be verified later, by anybody.</source>
        <comment>@info</comment>
        <translation>Voor uw administratie, of voor wie bewijs wil: wat is beschermd en wat niet, elke bevinding en alles wat is gezien. Uw besluiten staan erin, met de redenen. Het bewijs erin kan later door iedereen worden geverifieerd.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <comment>@info</comment>
        <translation>De pdf kon niet worden getekend.</translation>
    </message>
    <message>
        <source>the report</source>
        <comment>@info</comment>
        <translation>het rapport</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <comment>@info</comment>
        <translation>Er is nog niets om over te rapporteren.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Still broken</source>
        <comment>@status</comment>
        <translation>Nog steeds fout</translation>
    </message>
    <message>
        <source>The check of now finds it too.</source>
        <comment>@info</comment>
        <translation>De huidige controle vindt het ook.</translation>
    </message>
    <message>
        <source>Not so any more</source>
        <comment>@status</comment>
        <translation>Niet meer zo</translation>
    </message>
    <message>
        <source>The check of now finds that part in order.</source>
        <comment>@info</comment>
        <translation>Volgens de huidige controle is dat deel in orde.</translation>
    </message>
    <message>
        <source>This is none of your mail servers any more.</source>
        <comment>@info</comment>
        <translation>Dit is niet meer een van uw mailservers.</translation>
    </message>
    <message>
        <source>Not your fault</source>
        <comment>@status</comment>
        <translation>Niet uw fout</translation>
    </message>
    <message>
        <source>It is a matter of that sender; nothing at your side shows it.</source>
        <comment>@info</comment>
        <translation>Dit ligt bij die verzender; aan uw kant is er niets van te zien.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Whether it is still so could not be found out from here.</source>
        <comment>@info</comment>
        <translation>Of het nog zo is, kon vanaf hier niet worden vastgesteld.</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>TLS-rapporten</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Domein</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <comment>@label</comment>
        <translation>Perio&amp;de</translation>
    </message>
    <message>
        <source>All reports</source>
        <comment>@item:inlistbox</comment>
        <translation>Alle rapporten</translation>
    </message>
    <message>
        <source>No domain named</source>
        <comment>@item:inlistbox</comment>
        <translation>Geen domein genoemd</translation>
    </message>
    <message>
        <source>%1 – not yours</source>
        <comment>@item:inlistbox domain</comment>
        <translation>%1 – niet van u</translation>
    </message>
    <message>
        <source>No reports on this domain in this time</source>
        <comment>@title</comment>
        <translation>Geen rapporten over dit domein in deze periode</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <comment>@title</comment>
        <translation>Nog geen rapporten</translation>
    </message>
    <message>
        <source>Large senders write once a day, in the morning, about the day before. Save the attachments, or whole mails, from the mailbox that your TLS-RPT record names, and import them here. You can also drop files onto this window.</source>
        <comment>@info</comment>
        <translation>Grote verzenders schrijven één keer per dag, ’s ochtends, over de dag ervoor. Sla de bijlagen of hele e-mails op uit het postvak dat uw TLS-RPT-record noemt, en importeer ze hier. U kunt ook bestanden naar dit venster slepen.</translation>
    </message>
    <message>
        <source>It takes a day or two after the record was published until the first reports come.</source>
        <comment>@info</comment>
        <translation>Na het publiceren van het record duurt het een dag of twee tot de eerste rapporten komen.</translation>
    </message>
    <message>
        <source>Only senders that delivered mail to you report, and only some of them: Google, Microsoft and a few others.</source>
        <comment>@info</comment>
        <translation>Alleen verzenders die e-mail bij u hebben bezorgd, rapporteren, en daarvan slechts enkele: Google, Microsoft en een paar andere.</translation>
    </message>
    <message>
        <source>Without reports after a week, look at the TLS-RPT record, and into the spam folder of the mailbox.</source>
        <comment>@info</comment>
        <translation>Zijn er na een week geen rapporten, kijk dan naar het TLS-RPT-record en in de spammap van het postvak.</translation>
    </message>
    <message>
        <source>none failed</source>
        <comment>@info part of a sentence</comment>
        <translation>geen mislukt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>@info part of a sentence</comment>
        <translation>%1 mislukt</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>Wat verzenders hebben gemeld</translation>
    </message>
    <message numerus="yes">
        <source>%1 encrypted sessions, %2. %n report(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 versleutelde sessies, %2. %n rapport</numerusform>
            <numerusform>%1 versleutelde sessies, %2. %n rapporten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s).</source>
        <comment>@info end of a sentence</comment>
        <translation>
            <numerusform>op %n dag.</numerusform>
            <numerusform>op %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@label</comment>
        <translation>Sessies in de loop van de tijd</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>@title:column</comment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>@title:column</comment>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@title:column</comment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>As a &amp;chart</source>
        <comment>@button</comment>
        <translation>Als &amp;grafiek</translation>
    </message>
    <message>
        <source>As a t&amp;able</source>
        <comment>@button</comment>
        <translation>Als tabe&amp;l</translation>
    </message>
    <message>
        <source>What failed, and what it means</source>
        <comment>@title</comment>
        <translation>Wat er misging, en wat het betekent</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>@button</comment>
        <translation>Controleren…</translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of failing are not shown.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Nog %n soort fout wordt niet getoond.</numerusform>
            <numerusform>Nog %n soorten fouten worden niet getoond.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <comment>@info</comment>
        <translation>Gemeld door %1</translation>
    </message>
    <message>
        <source>Sent from %1</source>
        <comment>@info addresses</comment>
        <translation>Verstuurd vanaf %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Probably no fault of yours</source>
        <comment>@info</comment>
        <translation>Waarschijnlijk niet uw fout</translation>
    </message>
    <message>
        <source>A handful of sessions from one machine on one day, beside many good ones: more likely a broken line than a broken server.</source>
        <comment>@info</comment>
        <translation>Een handvol sessies van één machine op één dag, naast veel goede: eerder een slechte verbinding dan een defecte server.</translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Wie heeft gerapporteerd</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>@title:column</comment>
        <translation>Rapport van</translation>
    </message>
    <message>
        <source>No name given</source>
        <comment>@info</comment>
        <translation>Geen naam opgegeven</translation>
    </message>
    <message>
        <source>%1 sessions, last on %2</source>
        <comment>@info count, date</comment>
        <translation>%1 sessies, laatst op %2</translation>
    </message>
    <message>
        <source>Look &amp;whether it is still so</source>
        <comment>@button</comment>
        <translation>Controleren of het nog &amp;zo is</translation>
    </message>
    <message>
        <source>Reports that speak of another policy</source>
        <comment>@title</comment>
        <translation>Rapporten over een ander beleid</translation>
    </message>
    <message>
        <source>Seen here until %1. Senders may keep it until %2, so this is no fault.</source>
        <comment>@info dates</comment>
        <translation>Hier gezien tot %1. Verzenders mogen het bewaren tot %2, dus dit is geen fout.</translation>
    </message>
    <message>
        <source>Postseal has never seen it published. It may be from before; if it names servers that are not yours, ask who published it.</source>
        <comment>@info</comment>
        <translation>Postseal heeft het nooit gepubliceerd gezien. Misschien is het van daarvoor; noemt het servers die niet van u zijn, vraag dan wie het heeft gepubliceerd.</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Bekijk dit</translation>
    </message>
    <message>
        <source>Quoted until %1</source>
        <comment>@info date</comment>
        <translation>Genoemd tot %1</translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <comment>@item:inlistbox</comment>
        <translation>De laatste %1 dagen</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words. Only a mail with a good signature (DKIM) proves who wrote it; a file alone does not, and a mail that was forwarded mostly not.</source>
        <comment>@info</comment>
        <translation>Deze aantallen komen van de verzenders van de rapporten zelf. Alleen een e-mail met een goede handtekening (DKIM) bewijst wie ze schreef; een bestand alleen doet dat niet, en een doorgestuurde e-mail meestal ook niet.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <comment>@title:column</comment>
        <translation>Wie het schreef</translation>
    </message>
    <message>
        <source>Not reported since %1</source>
        <comment>@info date</comment>
        <translation>Niet meer gemeld sinds %1</translation>
    </message>
    <message>
        <source>Those who reported it have counted %1 encrypted sessions after that.</source>
        <comment>@info</comment>
        <translation>Wie het meldde, telde daarna %1 versleutelde sessies.</translation>
    </message>
    <message>
        <source>Nothing from %1 in this time. Who delivers no mail to you has nothing to report; otherwise look whether their reports went elsewhere, or into the spam folder.</source>
        <comment>@info names</comment>
        <translation>Niets van %1 in deze periode. Wie geen e-mail bij u bezorgt, heeft niets te melden. Kijk anders of die rapporten ergens anders heen gingen, of in de spammap staan.</translation>
    </message>
    <message>
        <source>In order since %1</source>
        <comment>@info date</comment>
        <translation>In orde sinds %1</translation>
    </message>
    <message>
        <source>The check of %1 still found a fault there, and none since %2 has.</source>
        <comment>@info date and time</comment>
        <translation>Bij de controle van %1 werd daar nog een fout gevonden, sinds %2 bij geen enkele meer.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsView</name>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>Rapporten &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>@button</comment>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>@button</comment>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Takes in a report or a whole mail that was copied</source>
        <comment>@info:tooltip</comment>
        <translation>Leest een gekopieerd rapport of een gekopieerde hele e-mail in</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Import reports</source>
        <comment>@title:window</comment>
        <translation>Rapporten importeren</translation>
    </message>
    <message>
        <source>Reports and mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Rapporten en e-mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <comment>@info</comment>
        <translation>geplakte tekst</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>@status</comment>
        <translation>Fout</translation>
    </message>
    <message>
        <source>The reports cannot be read just now.</source>
        <comment>@status</comment>
        <translation>De rapporten kunnen nu niet worden gelezen.</translation>
    </message>
    <message>
        <source>No reports are stored yet.</source>
        <comment>@status</comment>
        <translation>Er zijn nog geen rapporten opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are stored.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n rapport is opgeslagen.</numerusform>
            <numerusform>%n rapporten zijn opgeslagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::ReviewPage</name>
    <message>
        <source>Senders do not use a policy of yours yet. They deliver as before.</source>
        <comment>@info</comment>
        <translation>Verzenders gebruiken nog geen beleid van u. Ze bezorgen zoals voorheen.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS test your policy with every mail, and report once a day what would have gone wrong. All mail is delivered as before.</source>
        <comment>@info</comment>
        <translation>Verzenders die MTA-STS kennen, testen uw beleid met elke e-mail en melden één keer per dag wat er mis zou zijn gegaan. Alle e-mail wordt bezorgd zoals voorheen.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Verzenders die MTA-STS kennen, bezorgen versleuteld bij uw mailservers, of helemaal niet.</translation>
    </message>
    <message>
        <source>Your policy switches MTA-STS off. Senders deliver as without it.</source>
        <comment>@info</comment>
        <translation>Uw beleid schakelt MTA-STS uit. Verzenders bezorgen alsof het er niet is.</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <comment>@status step</comment>
        <translation>Nog te doen: %1.</translation>
    </message>
    <message>
        <source>Everything is set up and verified.</source>
        <comment>@status</comment>
        <translation>Alles is ingesteld en geverifieerd.</translation>
    </message>
    <message>
        <source>The steps</source>
        <comment>@title</comment>
        <translation>De stappen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show &amp;all findings of the check</source>
        <comment>@button</comment>
        <translation>Alle bevin&amp;dingen van de controle tonen</translation>
    </message>
    <message>
        <source>The first reports come within two days, to the address in the record.</source>
        <comment>@info</comment>
        <translation>De eerste rapporten komen binnen twee dagen, op het adres in het record.</translation>
    </message>
    <message>
        <source>Testing began on %1. Leave it like this until %2.</source>
        <comment>@info dates</comment>
        <translation>Het testen begon op %1. Laat het zo tot %2.</translation>
    </message>
    <message>
        <source>If you change a mail server meanwhile, open this domain again: the policy must name it.</source>
        <comment>@info</comment>
        <translation>Wijzigt u intussen een mailserver, open dit domein dan opnieuw: het beleid moet die noemen.</translation>
    </message>
    <message>
        <source>When the reports show no fault, switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Als de rapporten geen fouten laten zien, schakelt u over naar de modus enforce.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>@title</comment>
        <translation>Wat er nu komt</translation>
    </message>
    <message>
        <source>As it is published now</source>
        <comment>@title</comment>
        <translation>Zoals het nu is gepubliceerd</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>Beleidsbestand</translation>
    </message>
    <message>
        <source>published policy</source>
        <comment>@label</comment>
        <translation>gepubliceerd beleid</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>Records e&amp;xporteren…</translation>
    </message>
    <message>
        <source>Nothing to do: this domain takes no mail.</source>
        <comment>@status</comment>
        <translation>Niets te doen: dit domein neemt geen e-mail aan.</translation>
    </message>
    <message>
        <source>Nothing needs to be set up. Open this domain again if it shall ever receive mail.</source>
        <comment>@info</comment>
        <translation>Er hoeft niets te worden ingesteld. Open dit domein opnieuw als het ooit e-mail moet ontvangen.</translation>
    </message>
    <message>
        <source>Right now</source>
        <comment>@title</comment>
        <translation>Op dit moment</translation>
    </message>
</context>
<context>
    <name>postseal::SampleReportCard</name>
    <message>
        <source>Save a sample report</source>
        <comment>@title:window</comment>
        <translation>Voorbeeldrapport opslaan</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <comment>@info</comment>
        <translation>Het bestand kon niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>@status</comment>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>The sample report has arrived</source>
        <comment>@title</comment>
        <translation>Het voorbeeldrapport is aangekomen</translation>
    </message>
    <message>
        <source>Reports that are sent to that mailbox find their way here. The sample counts as none.</source>
        <comment>@info</comment>
        <translation>Rapporten die naar dat postvak worden gestuurd, vinden de weg hierheen. Het voorbeeld telt niet mee.</translation>
    </message>
    <message>
        <source>Try whether reports arrive</source>
        <comment>@title</comment>
        <translation>Proberen of rapporten aankomen</translation>
    </message>
    <message>
        <source>Save a sample report, attach it to a mail, and send that to the address of your TLS-RPT record, best from another provider. Then fetch or import what arrived.</source>
        <comment>@info</comment>
        <translation>Sla een voorbeeldrapport op, voeg het als bijlage toe aan een e-mail en stuur die naar het adres in uw TLS-RPT-record, het liefst vanaf een andere provider. Haal daarna op wat is aangekomen, of importeer het.</translation>
    </message>
    <message>
        <source>Save a sampl&amp;e report…</source>
        <comment>@button</comment>
        <translation>Voorb&amp;eeldrapport opslaan…</translation>
    </message>
</context>
<context>
    <name>postseal::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <comment>@info</comment>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <comment>@info</comment>
        <translation>%1 kon niet worden opgeslagen: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>@status</comment>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>postseal::SeenText</name>
    <message>
        <source>DNS answers</source>
        <comment>@title</comment>
        <translation>DNS-antwoorden</translation>
    </message>
    <message>
        <source>Your own name servers</source>
        <comment>@title</comment>
        <translation>Uw eigen nameservers</translation>
    </message>
    <message>
        <source>Policy from %1</source>
        <comment>@title</comment>
        <translation>Beleid van %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>@title host at address</comment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title</comment>
        <translation>Tijden</translation>
    </message>
    <message>
        <source>Checked just now in %1 s</source>
        <comment>@info</comment>
        <translation>Zojuist gecontroleerd in %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n second(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n seconde geleden gecontroleerd in %1 s</numerusform>
            <numerusform>%n seconden geleden gecontroleerd in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n minuut geleden gecontroleerd in %1 s</numerusform>
            <numerusform>%n minuten geleden gecontroleerd in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n hour(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n uur geleden gecontroleerd in %1 s</numerusform>
            <numerusform>%n uur geleden gecontroleerd in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::SessionChart</name>
    <message>
        <source>Chart: sessions over time</source>
        <comment>@label</comment>
        <translation>Grafiek: sessies in de loop van de tijd</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>versleuteld</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>mislukt</translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message>
        <source>Postseal&apos;s files (*.postseal *.sqlite);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Bestanden van Postseal (*.postseal *.sqlite);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Settings – Postseal</source>
        <comment>@title:window</comment>
        <translation>Instellingen – Postseal</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>@title</comment>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>For all of your domains.</source>
        <comment>@info</comment>
        <translation>Voor al uw domeinen.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>While Postseal runs</source>
        <comment>@title</comment>
        <translation>Zolang Postseal draait</translation>
    </message>
    <message>
        <source>It checks your domains by itself, and shows a notification only when something new needs you: a mail server that is not in the policy, a certificate that ends, reports that turn bad or stop.</source>
        <comment>@info</comment>
        <translation>Het controleert uw domeinen vanzelf en toont alleen een melding als iets nieuws uw aandacht vraagt: een mailserver die niet in het beleid staat, een certificaat dat verloopt, rapporten die slecht worden of uitblijven.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>@item:inlistbox</comment>
        <translation>nooit</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <comment>@item:inlistbox</comment>
        <translation>elke 6 uur</translation>
    </message>
    <message>
        <source>every day</source>
        <comment>@item:inlistbox</comment>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>@item:inlistbox</comment>
        <translation>elke week</translation>
    </message>
    <message>
        <source>&amp;Check the domains</source>
        <comment>@label</comment>
        <translation>Domeinen &amp;controleren</translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <comment>@option:check</comment>
        <translation>Actief &amp;blijven in het systeemvak als het venster wordt gesloten</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <comment>@info</comment>
        <translation>Dit bureaublad heeft geen systeemvak.</translation>
    </message>
    <message>
        <source>When Postseal does not run</source>
        <comment>@title</comment>
        <translation>Als Postseal niet draait</translation>
    </message>
    <message>
        <source>A timer of systemd checks your domains.</source>
        <comment>@info</comment>
        <translation>Een timer van systemd controleert uw domeinen.</translation>
    </message>
    <message>
        <source>A timer of systemd can check your domains.</source>
        <comment>@info</comment>
        <translation>Een timer van systemd kan uw domeinen controleren.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows checks your domains.</source>
        <comment>@info</comment>
        <translation>De Taakplanner van Windows controleert uw domeinen.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows can check your domains.</source>
        <comment>@info</comment>
        <translation>De Taakplanner van Windows kan uw domeinen controleren.</translation>
    </message>
    <message>
        <source>An agent of macOS checks your domains.</source>
        <comment>@info</comment>
        <translation>Een agent van macOS controleert uw domeinen.</translation>
    </message>
    <message>
        <source>An agent of macOS can check your domains.</source>
        <comment>@info</comment>
        <translation>Een agent van macOS kan uw domeinen controleren.</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <comment>@info</comment>
        <translation>Het is niet gelukt: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from the scheduler</source>
        <comment>@button</comment>
        <translation>Ve&amp;rwijderen uit de taakplanner</translation>
    </message>
    <message>
        <source>&amp;Add to the scheduler</source>
        <comment>@button</comment>
        <translation>&amp;Toevoegen aan de taakplanner</translation>
    </message>
    <message>
        <source>Backup, and another computer</source>
        <comment>@title</comment>
        <translation>Back-up en andere computer</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <comment>@button</comment>
        <translation>Back-&amp;up maken…</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <comment>@button</comment>
        <translation>Toevoegen uit een b&amp;estand…</translation>
    </message>
    <message>
        <source>Adds domains with their history from a backup, or from a file of one domain</source>
        <comment>@info:tooltip</comment>
        <translation>Voegt domeinen met hun geschiedenis toe uit een back-up, of uit een bestand van één domein</translation>
    </message>
    <message>
        <source>Re&amp;store everything…</source>
        <comment>@button</comment>
        <translation>&amp;Alles terugzetten…</translation>
    </message>
    <message>
        <source>Back up</source>
        <comment>@title:window</comment>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <comment>@title:window</comment>
        <translation>Alles terugzetten</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <comment>@title:window</comment>
        <translation>Toevoegen uit een bestand</translation>
    </message>
    <message>
        <source>Restore everything – Postseal</source>
        <comment>@title:window</comment>
        <translation>Alles terugzetten – Postseal</translation>
    </message>
    <message>
        <source>Put the backup in the place of everything?</source>
        <comment>@info</comment>
        <translation>Alles vervangen door de back-up?</translation>
    </message>
    <message>
        <source>What is there now is kept in a file beside it, and is no longer shown.</source>
        <comment>@info</comment>
        <translation>Wat er nu is, wordt bewaard in een bestand ernaast en niet meer getoond.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>@button</comment>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>The backup was not written</source>
        <comment>@title</comment>
        <translation>De back-up is niet geschreven</translation>
    </message>
    <message>
        <source>Nothing was taken from the file</source>
        <comment>@title</comment>
        <translation>Er is niets uit het bestand overgenomen</translation>
    </message>
    <message>
        <source>Everything is in %1</source>
        <comment>@title</comment>
        <translation>Alles staat in %1</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <comment>@title</comment>
        <translation>De back-up is teruggezet</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <comment>@info</comment>
        <translation>Wat er eerst was, wordt bewaard in %1.</translation>
    </message>
    <message numerus="yes">
        <source>In your list, from the file: %n domain(s)</source>
        <comment>@title</comment>
        <translation>
            <numerusform>In uw lijst, uit het bestand: %n domein</numerusform>
            <numerusform>In uw lijst, uit het bestand: %n domeinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n check(s),</source>
        <comment>@info first part: checks, reports</comment>
        <translation>
            <numerusform>Nieuw: %n controle,</numerusform>
            <numerusform>Nieuw: %n controles,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s).</source>
        <comment>@info second part</comment>
        <translation>
            <numerusform>%n rapport.</numerusform>
            <numerusform>%n rapporten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <comment>@title</comment>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of the window, and of what is printed or saved from it.</source>
        <comment>@info</comment>
        <translation>Van het venster, en van wat eruit wordt afgedrukt of opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>@label</comment>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>@item:inlistbox language</comment>
        <translation>systeemtaal</translation>
    </message>
    <message>
        <source>One file with everything about your domains: checks, reports, decisions, the report mailbox. Its password is not in it but in your system&apos;s keychain, and the settings of this window are not in it either.</source>
        <comment>@info</comment>
        <translation>Eén bestand met alles over uw domeinen: controles, rapporten, besluiten, het postvak voor de rapporten. Het wachtwoord van dat postvak staat er niet in, maar in de sleutelhanger van uw systeem. Ook de instellingen van dit venster staan er niet in.</translation>
    </message>
</context>
<context>
    <name>postseal::StartPage</name>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>New here? Practise first</source>
        <comment>@title</comment>
        <translation>Nieuw hier? Oefen eerst</translation>
    </message>
    <message>
        <source>Open the &amp;practice domains</source>
        <comment>@button</comment>
        <translation>Oefendomeinen o&amp;penen</translation>
    </message>
    <message>
        <source>Practice domains</source>
        <comment>@title</comment>
        <translation>Oefendomeinen</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <comment>@button</comment>
        <translation>Oefening ver&amp;laten</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>@title</comment>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Protect the mail of your domain</source>
        <comment>@title</comment>
        <translation>Bescherm de e-mail van uw domein</translation>
    </message>
    <message>
        <source>Your domains</source>
        <comment>@title</comment>
        <translation>Uw domeinen</translation>
    </message>
    <message>
        <source>A small internet inside this window. Nothing that you do here leaves your computer.</source>
        <comment>@info</comment>
        <translation>Een klein internet in dit venster. Niets van wat u hier doet, verlaat uw computer.</translation>
    </message>
    <message>
        <source>Mail between servers is encrypted only if nobody interferes. Postseal takes you, step by step, to mail that is encrypted or not delivered at all.</source>
        <comment>@info</comment>
        <translation>E-mail tussen servers is alleen versleuteld als niemand ingrijpt. Postseal brengt u stap voor stap naar e-mail die versleuteld of helemaal niet wordt bezorgd.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need something from you.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n domein vraagt uw aandacht.</numerusform>
            <numerusform>%n domeinen vragen uw aandacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here needs you today.</source>
        <comment>@info</comment>
        <translation>Vandaag hoeft u hier niets te doen.</translation>
    </message>
    <message>
        <source>A new file was begun</source>
        <comment>@title</comment>
        <translation>Er is een nieuw bestand begonnen</translation>
    </message>
    <message>
        <source>The old one is kept as %1.</source>
        <comment>@info</comment>
        <translation>Het oude wordt bewaard als %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <comment>@button</comment>
        <translation>Opnieuw p&amp;roberen</translation>
    </message>
    <message>
        <source>Set the &amp;file aside and start afresh</source>
        <comment>@button</comment>
        <translation>&amp;Bestand opzijzetten en opnieuw beginnen</translation>
    </message>
    <message>
        <source>%1 was removed from your list.</source>
        <comment>@info</comment>
        <translation>%1 is uit uw lijst verwijderd.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@button</comment>
        <translation>On&amp;gedaan maken</translation>
    </message>
    <message>
        <source>Look at any domain. Nothing is kept.</source>
        <comment>@info:tooltip</comment>
        <translation>Een willekeurig domein bekijken. Er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>&amp;Set up a domain</source>
        <comment>@button</comment>
        <translation>Domein &amp;instellen</translation>
    </message>
    <message>
        <source>Checking only looks: Postseal sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>Controleren is alleen kijken: Postseal verstuurt geen e-mail en wijzigt niets. Het praat rechtstreeks met de servers van uw domein.</translation>
    </message>
    <message>
        <source>Walk the whole way with a pretend domain, or look at pretend mistakes. Nothing on the internet is touched.</source>
        <comment>@info</comment>
        <translation>Doorloop de hele weg met een fictief domein, of bekijk fictieve fouten. Op het internet verandert er niets.</translation>
    </message>
    <message>
        <source>These domains exist only inside this window. Choose one to open it. Begin with untouched.example: there Postseal publishes for you.</source>
        <comment>@info</comment>
        <translation>Deze domeinen bestaan alleen in dit venster. Kies er een om het te openen. Begin met untouched.example: daar publiceert Postseal voor u.</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>@status</comment>
        <translation>Niet gebruikt</translation>
    </message>
    <message>
        <source>One of your own files is not used</source>
        <comment>@title</comment>
        <translation>Een van uw bestanden kon niet worden overgenomen</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>TLS-rapporten</translation>
    </message>
    <message>
        <source>What senders write every day: whether mail to you was encrypted, and what failed. Drop the files or mails onto this window, or choose them.</source>
        <comment>@info</comment>
        <translation>Wat verzenders elke dag schrijven: of e-mail aan u versleuteld was, en wat er misging. Sleep de bestanden of e-mails naar dit venster, of kies ze.</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Rapporten be&amp;kijken</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>Rapporten &amp;importeren…</translation>
    </message>
    <message>
        <source>Take a &amp;look round</source>
        <comment>@button</comment>
        <translation>Rondleiding &amp;starten</translation>
    </message>
</context>
<context>
    <name>postseal::StepList</name>
    <message>
        <source>Steps</source>
        <comment>@title</comment>
        <translation>Stappen</translation>
    </message>
</context>
<context>
    <name>postseal::StepPage</name>
    <message numerus="yes">
        <source>And %n more finding(s) of the same or lesser weight.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>En nog %n bevinding van hetzelfde of minder gewicht.</numerusform>
            <numerusform>En nog %n bevindingen van hetzelfde of minder gewicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>This step is being looked at.</source>
        <comment>@info</comment>
        <translation>Deze stap wordt bekeken.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>You stopped this check. Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>U hebt deze controle gestopt. Kies Nu controleren om opnieuw te kijken.</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what is wrong in another step.</source>
        <comment>@info</comment>
        <translation>Dit kon niet worden bekeken, vanwege wat er in een andere stap mis is.</translation>
    </message>
    <message>
        <source>There is nothing to say about this step.</source>
        <comment>@info</comment>
        <translation>Over deze stap valt niets te zeggen.</translation>
    </message>
    <message>
        <source>The record as published</source>
        <comment>@title</comment>
        <translation>Het record zoals gepubliceerd</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Mailservers</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>@title:column</comment>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>@title:column</comment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@status</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>the record</source>
        <comment>@label</comment>
        <translation>het record</translation>
    </message>
    <message>
        <source>The policy file as fetched</source>
        <comment>@title</comment>
        <translation>Het beleidsbestand zoals opgehaald</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>beleidstekst</translation>
    </message>
    <message>
        <source>How senders read this file</source>
        <comment>@title</comment>
        <translation>Hoe verzenders dit bestand lezen</translation>
    </message>
    <message>
        <source>Each kind of sender reads a policy in its own way.</source>
        <comment>@info</comment>
        <translation>Elke soort verzender leest een beleid op zijn eigen manier.</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Verzender</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>@title:column</comment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Because</source>
        <comment>@title:column</comment>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Mail servers and policy entries</source>
        <comment>@title</comment>
        <translation>Mailservers en beleidsregels</translation>
    </message>
    <message>
        <source>Covered by</source>
        <comment>@title:column</comment>
        <translation>Gedekt door</translation>
    </message>
    <message>
        <source>no entry</source>
        <comment>@status</comment>
        <translation>geen regel</translation>
    </message>
</context>
<context>
    <name>postseal::StepShell</name>
    <message>
        <source>Check &amp;now</source>
        <comment>@button</comment>
        <translation>&amp;Nu controleren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>@button</comment>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>&amp;Volgende</translation>
    </message>
</context>
<context>
    <name>postseal::TestingPage</name>
    <message>
        <source>%1 of %2 sessions would have been refused at that server. Mail in them waits, and is returned after some days if nothing changes.</source>
        <comment>@info</comment>
        <translation>%1 van %2 sessies zouden bij die server zijn geweigerd. De e-mail daarin wacht, en wordt na enkele dagen teruggestuurd als er niets verandert.</translation>
    </message>
    <message>
        <source>No session of %1 would have been refused.</source>
        <comment>@info</comment>
        <translation>Geen enkele sessie van %1 zou zijn geweigerd.</translation>
    </message>
    <message>
        <source>Nothing is refused yet: senders try your policy and report. What they say, and what Postseal sees, tells when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Er wordt nog niets geweigerd: verzenders proberen uw beleid uit en rapporteren. Uit wat zij melden en wat Postseal ziet, blijkt wanneer de modus enforce veilig is.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Testing has not begun</source>
        <comment>@title</comment>
        <translation>Het testen is nog niet begonnen</translation>
    </message>
    <message>
        <source>Testing is over: your policy is enforced</source>
        <comment>@title</comment>
        <translation>Het testen is voorbij: uw beleid is van kracht</translation>
    </message>
    <message>
        <source>Since %1. The list still shows whether everything it rests on is in order.</source>
        <comment>@info date</comment>
        <translation>Sinds %1. De lijst laat nog steeds zien of alles waarop dit berust in orde is.</translation>
    </message>
    <message>
        <source>Your policy is being switched off</source>
        <comment>@title</comment>
        <translation>Uw beleid wordt uitgeschakeld</translation>
    </message>
    <message>
        <source>Mode none is published. See “%1”.</source>
        <comment>@info</comment>
        <translation>Modus none is gepubliceerd. Zie “%1”.</translation>
    </message>
    <message>
        <source>Ready: you can switch to enforce mode</source>
        <comment>@title</comment>
        <translation>Klaar: u kunt overschakelen naar de modus enforce</translation>
    </message>
    <message>
        <source>The page “%1” takes you through it.</source>
        <comment>@info</comment>
        <translation>De pagina “%1” leidt u erdoorheen.</translation>
    </message>
    <message>
        <source>No reports in the last 30 days. The first ones come a day or two after testing began.</source>
        <comment>@info</comment>
        <translation>Geen rapporten in de laatste 30 dagen. De eerste komen een dag of twee na het begin van het testen.</translation>
    </message>
    <message>
        <source>%1 encrypted sessions, %2 failed, in the last 30 days. From %3.</source>
        <comment>@info</comment>
        <translation>%1 versleutelde sessies, %2 mislukt, in de laatste 30 dagen. Van %3.</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>Wat verzenders hebben gemeld</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Rapporten be&amp;kijken</translation>
    </message>
    <message>
        <source>If you had enforced in these 30 days</source>
        <comment>@title</comment>
        <translation>Als de modus enforce in deze 30 dagen had gegolden</translation>
    </message>
    <message>
        <source>%1 delivered, %2 refused</source>
        <comment>@info</comment>
        <translation>%1 bezorgd, %2 geweigerd</translation>
    </message>
    <message>
        <source>%1 delivered without a policy</source>
        <comment>@info</comment>
        <translation>%1 zonder beleid bezorgd</translation>
    </message>
    <message>
        <source>%1 decided by DANE</source>
        <comment>@info</comment>
        <translation>%1 door DANE bepaald</translation>
    </message>
    <message>
        <source>How long to test</source>
        <comment>@title</comment>
        <translation>Hoelang er wordt getest</translation>
    </message>
    <message>
        <source>&amp;Test for at least</source>
        <comment>@label</comment>
        <translation>Minstens &amp;testen gedurende</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>Als agenda op&amp;slaan…</translation>
    </message>
    <message>
        <source>The dates of the way to enforce mode, for your calendar program</source>
        <comment>@info:tooltip</comment>
        <translation>De datums van de weg naar de modus enforce, voor uw agendaprogramma</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Datums als agenda opslaan</translation>
    </message>
    <message>
        <source>It begins by itself when your policy and its record can be seen.</source>
        <comment>@info</comment>
        <translation>Het begint vanzelf als uw beleid en het record ervan te zien zijn.</translation>
    </message>
</context>
<context>
    <name>postseal::TlsReportsPage</name>
    <message>
        <source>That is no address that reports can go to. Type a mail address such as tls-reports@example.com, or one that begins with https://.</source>
        <comment>@info</comment>
        <translation>Naar dat adres kunnen geen rapporten worden gestuurd. Typ een e-mailadres zoals tls-reports@example.com, of een adres dat met https:// begint.</translation>
    </message>
    <message>
        <source>Report &amp;address</source>
        <comment>@label</comment>
        <translation>&amp;Rapportadres</translation>
    </message>
    <message>
        <source>A mailbox of its own is best: large senders write every day. It may be at any domain, and no permission is needed there. Some senders use only the first address.</source>
        <comment>@info</comment>
        <translation>Een eigen postvak is het beste: grote verzenders schrijven elke dag. Het mag op elk domein staan, en er is daar geen toestemming voor nodig. Sommige verzenders gebruiken alleen het eerste adres.</translation>
    </message>
    <message>
        <source>tls-reports@example.com</source>
        <comment>@placeholder</comment>
        <translation>tls-reports@example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>This address is in the list already.</source>
        <comment>@info</comment>
        <translation>Dit adres staat al in de lijst.</translation>
    </message>
    <message>
        <source>Large senders report every day whether mail to you was encrypted. The reports tell you when it is safe to be strict, so this comes first.</source>
        <comment>@info</comment>
        <translation>Grote verzenders melden elke dag of e-mail aan u versleuteld was. Uit de rapporten blijkt wanneer u veilig streng kunt zijn, dus dit komt eerst.</translation>
    </message>
    <message>
        <source>Where should reports go?</source>
        <comment>@title</comment>
        <translation>Waar moeten rapporten naartoe?</translation>
    </message>
    <message>
        <source>Say where reports should go. You can also do it later.</source>
        <comment>@status</comment>
        <translation>Geef aan waar rapporten naartoe moeten. U kunt dit ook later doen.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Voeg het record toe en geef aan wanneer dat is gedaan.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>Er staat iets, maar verzenders kunnen het nog niet gebruiken.</translation>
    </message>
    <message>
        <source>When reports have come</source>
        <comment>@title</comment>
        <translation>Als er rapporten zijn</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Rapporten be&amp;kijken</translation>
    </message>
    <message>
        <source>They arrive in that mailbox from the day after tomorrow on. Take them in here, and Postseal says what they mean. There you can also try with a sample whether the mailbox takes reports, before anybody sends one.</source>
        <comment>@info</comment>
        <translation>Ze komen vanaf overmorgen in dat postvak aan. Lees ze hier in, dan zegt Postseal wat ze betekenen. U kunt daar ook met een voorbeeld proberen of het postvak rapporten aanneemt, nog voordat iemand er een stuurt.</translation>
    </message>
</context>
<context>
    <name>postseal::TourDialog</name>
    <message>
        <source>What Postseal does</source>
        <comment>@title</comment>
        <translation>Wat Postseal doet</translation>
    </message>
    <message>
        <source>It takes your mail domain, step by step, to the point where other mail servers deliver to you encrypted, or not at all. You can stop at any time; everything is saved.</source>
        <comment>@info</comment>
        <translation>Postseal brengt uw e-maildomein stap voor stap zover dat andere mailservers versleuteld bij u bezorgen, of helemaal niet. U kunt op elk moment stoppen; alles wordt opgeslagen.</translation>
    </message>
    <message>
        <source>Check, or set up</source>
        <comment>@title</comment>
        <translation>Controleren of instellen</translation>
    </message>
    <message>
        <source>Type your domain. “Check” only looks, and keeps nothing. “Set up a domain” begins seven pages: each asks one thing, shows what to copy, and watches until it can be seen.</source>
        <comment>@info</comment>
        <translation>Typ uw domein. “Controleren” kijkt alleen en bewaart niets. Met “Domein instellen” beginnen zeven pagina’s: elke pagina vraagt één ding, toont wat u moet kopiëren en wacht tot het zichtbaar is.</translation>
    </message>
    <message>
        <source>First testing, then enforce</source>
        <comment>@title</comment>
        <translation>Eerst de modus testing, dan enforce</translation>
    </message>
    <message>
        <source>For about two weeks your policy is only tried, and no mail is held back. Reports of large senders come in, and Postseal says when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Ongeveer twee weken lang wordt uw beleid alleen uitgeprobeerd en wordt er geen e-mail vastgehouden. Rapporten van grote verzenders komen binnen, en Postseal meldt wanneer de modus enforce veilig is.</translation>
    </message>
    <message>
        <source>Try without risk</source>
        <comment>@title</comment>
        <translation>Proberen zonder risico</translation>
    </message>
    <message>
        <source>Practise with pretend domains: nothing on the internet is touched. F1 opens the help for the page that you are on, and each finding has a way to its repair.</source>
        <comment>@info</comment>
        <translation>Oefen met fictieve domeinen: op het internet verandert er niets. F1 opent de hulp bij de pagina waarop u bent, en vanuit elke bevinding komt u bij de oplossing.</translation>
    </message>
    <message>
        <source>A look round – Postseal</source>
        <comment>@title:window</comment>
        <translation>Rondleiding – Postseal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>@info page</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>postseal::TrayIcon</name>
    <message>
        <source>Open Postseal</source>
        <comment>@action</comment>
        <translation>Postseal openen</translation>
    </message>
    <message>
        <source>Check all domains</source>
        <comment>@action</comment>
        <translation>Alle domeinen controleren</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>@action</comment>
        <translation>Afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>Postseal: %n domain(s) need something from you</source>
        <comment>@info:tooltip</comment>
        <translation>
            <numerusform>Postseal: %n domein vraagt uw aandacht</numerusform>
            <numerusform>Postseal: %n domeinen vragen uw aandacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Postseal: nothing needs you</source>
        <comment>@info:tooltip</comment>
        <translation>Postseal: u hoeft niets te doen</translation>
    </message>
</context>
<context>
    <name>postseal::UpdateDialog</name>
    <message>
        <source>Stays</source>
        <comment>@status</comment>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>Goes</source>
        <comment>@status</comment>
        <translation>Gaat weg</translation>
    </message>
    <message>
        <source>Comes</source>
        <comment>@status</comment>
        <translation>Komt erbij</translation>
    </message>
    <message>
        <source>DNS update – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>DNS-update – %1 – Postseal</translation>
    </message>
    <message>
        <source>Publish at your own name server</source>
        <comment>@title</comment>
        <translation>Publiceren op uw eigen nameserver</translation>
    </message>
    <message>
        <source>For a name server that takes changes signed with a key, such as BIND, Knot DNS or PowerDNS (RFC 2136). You see what would change before anything does.</source>
        <comment>@info</comment>
        <translation>Voor een nameserver die met een sleutel ondertekende wijzigingen accepteert, zoals BIND, Knot DNS of PowerDNS (RFC 2136). U ziet wat er zou veranderen voordat er iets gebeurt.</translation>
    </message>
    <message>
        <source>&amp;Primary name server</source>
        <comment>@label</comment>
        <translation>&amp;Primaire nameserver</translation>
    </message>
    <message>
        <source>The one on which the zone is changed: a name or an address, with “:port” if it is not 53.</source>
        <comment>@info</comment>
        <translation>De server waarop de zone wordt gewijzigd: een naam of adres, met “:poort” als dat niet 53 is.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>@label</comment>
        <translation>&amp;Sleutel</translation>
    </message>
    <message>
        <source>The whole key as tsig-keygen writes it, or algorithm:name:secret.</source>
        <comment>@info</comment>
        <translation>De hele sleutel zoals tsig-keygen die schrijft, of algoritme:naam:geheim.</translation>
    </message>
    <message>
        <source>&amp;Open a key file…</source>
        <comment>@button</comment>
        <translation>Sleutelbestand &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <comment>@button</comment>
        <translation>&amp;Tonen wat er zou veranderen</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <comment>@button</comment>
        <translation>P&amp;ubliceren</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <comment>@title:window</comment>
        <translation>Sleutelbestand openen</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <comment>@info</comment>
        <translation>Het bestand kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>This is the key %1, %2.</source>
        <comment>@info name, algorithm</comment>
        <translation>Dit is de sleutel %1, %2.</translation>
    </message>
    <message>
        <source>Postseal keeps it until it ends and never stores it.</source>
        <comment>@info</comment>
        <translation>Postseal bewaart hem tot het wordt afgesloten en slaat hem nooit op.</translation>
    </message>
    <message>
        <source>Type the name or the address of the server.</source>
        <comment>@info</comment>
        <translation>Typ de naam of het adres van de server.</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>Niet gelukt</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Looking at the server…</source>
        <comment>@title</comment>
        <translation>De server wordt bekeken…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <comment>@title</comment>
        <translation>Publiceren…</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>The key fits. This would change:</source>
        <comment>@title</comment>
        <translation>De sleutel past. Dit zou veranderen:</translation>
    </message>
    <message>
        <source>All of it at once, or nothing, and only if nobody has changed these records in the meantime.</source>
        <comment>@info</comment>
        <translation>Alles in één keer, of niets, en alleen als niemand deze records intussen heeft gewijzigd.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>It is all there already</source>
        <comment>@title</comment>
        <translation>Alles staat er al</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>The server took the change and shows it. Postseal now watches the other name servers.</source>
        <comment>@info</comment>
        <translation>De server nam de wijziging aan en toont die. Postseal let nu op de andere nameservers.</translation>
    </message>
    <message>
        <source>DNS &amp;update…</source>
        <comment>@button</comment>
        <translation>DNS-&amp;update…</translation>
    </message>
    <message>
        <source>Publish at a name server of your own, with a key</source>
        <comment>@info:tooltip</comment>
        <translation>Publiceren op een eigen nameserver, met een sleutel</translation>
    </message>
    <message>
        <source>The DNS does not answer, so the server&apos;s address is not known.</source>
        <comment>@info</comment>
        <translation>De DNS antwoordt niet, dus het adres van de server is onbekend.</translation>
    </message>
    <message>
        <source>That is no name or address of a server, or it has no address in the DNS.</source>
        <comment>@info</comment>
        <translation>Dat is geen naam of adres van een server, of de server heeft geen adres in de DNS.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>The server took the change and shows it.</source>
        <comment>@info</comment>
        <translation>De server nam de wijziging aan en toont die.</translation>
    </message>
</context>
<context>
    <name>postseal::VerificationReport</name>
    <message>
        <source>Whether a policy is in force.</source>
        <comment>@info</comment>
        <translation>Of er een beleid van kracht is.</translation>
    </message>
    <message>
        <source>Mail from senders that keep to MTA-STS: they deliver it over verified TLS to the mail servers in the policy, or not at all.</source>
        <comment>@info</comment>
        <translation>E-mail van verzenders die zich aan MTA-STS houden: ze bezorgen die via geverifieerde TLS bij de mailservers in het beleid, of helemaal niet.</translation>
    </message>
    <message>
        <source>Mail is not held back when encryption fails. In testing mode senders deliver it all the same, and only report the failure.</source>
        <comment>@info</comment>
        <translation>E-mail wordt niet vastgehouden als de versleuteling mislukt. In de modus testing bezorgen verzenders toch, en melden ze de fout alleen.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of the mail servers encrypt, with a certificate that proves whose they are.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n adres van de mailservers versleutelt, met een certificaat dat bewijst van wie het is.</numerusform>
            <numerusform>%n adressen van de mailservers versleutelen, met een certificaat dat bewijst van wie ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>These addresses of the mail servers do not encrypt as they should: %1.</source>
        <comment>@info</comment>
        <translation>Deze adressen van de mailservers versleutelen niet zoals het hoort: %1.</translation>
    </message>
    <message>
        <source>How these addresses of the mail servers encrypt: %1.</source>
        <comment>@info</comment>
        <translation>Hoe deze adressen van de mailservers versleutelen: %1.</translation>
    </message>
    <message>
        <source>Failures stay unseen: no address for TLS reports is published.</source>
        <comment>@info</comment>
        <translation>Fouten blijven onopgemerkt: er is geen adres voor TLS-rapporten gepubliceerd.</translation>
    </message>
    <message>
        <source>Mail from senders that use DANE: the certificates match what DNSSEC vouches for.</source>
        <comment>@info</comment>
        <translation>E-mail van verzenders die DANE gebruiken: de certificaten kloppen met waar DNSSEC voor instaat.</translation>
    </message>
    <message>
        <source>DANE protects only some of the mail servers.</source>
        <comment>@info</comment>
        <translation>DANE beschermt maar een deel van de mailservers.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>@info stage, day</comment>
        <translation>%1, sinds %2</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <comment>@info program, computer</comment>
        <translation>%1 op de computer %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>@label</comment>
        <translation>Domein</translation>
    </message>
    <message>
        <source>In the DNS</source>
        <comment>@label</comment>
        <translation>In de DNS</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>@label</comment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>@label</comment>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Checked by</source>
        <comment>@label</comment>
        <translation>Gecontroleerd door</translation>
    </message>
    <message>
        <source>Mail servers tested</source>
        <comment>@label</comment>
        <translation>Mailservers getest</translation>
    </message>
    <message>
        <source>Tested by</source>
        <comment>@label</comment>
        <translation>Getest door</translation>
    </message>
    <message>
        <source>Report made</source>
        <comment>@label</comment>
        <translation>Rapport gemaakt</translation>
    </message>
    <message>
        <source>Encrypted mail to %1</source>
        <comment>@title domain</comment>
        <translation>Versleutelde e-mail aan %1</translation>
    </message>
    <message>
        <source>Verification report on MTA-STS (RFC 8461) and TLS reports (RFC 8460)</source>
        <comment>@title</comment>
        <translation>Verificatierapport over MTA-STS (RFC 8461) en TLS-rapporten (RFC 8460)</translation>
    </message>
    <message numerus="yes">
        <source>This check was made %n day(s) before the report. Something else may hold by now.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Deze controle is %n dag vóór het rapport gemaakt. Inmiddels kan iets anders gelden.</numerusform>
            <numerusform>Deze controle is %n dagen vóór het rapport gemaakt. Inmiddels kan iets anders gelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made in the practice network. This domain does not exist outside it.</source>
        <comment>@info</comment>
        <translation>Gemaakt in het oefennetwerk. Dit domein bestaat daarbuiten niet.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <comment>@title</comment>
        <translation>Wat is beschermd</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <comment>@title</comment>
        <translation>Wat is niet beschermd</translation>
    </message>
    <message>
        <source>What could not be found out</source>
        <comment>@title</comment>
        <translation>Wat kon niet worden vastgesteld</translation>
    </message>
    <message>
        <source>What happens to mail</source>
        <comment>@title</comment>
        <translation>Wat gebeurt er met e-mail</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Preference</source>
        <comment>@title:column</comment>
        <translation>Voorkeur</translation>
    </message>
    <message>
        <source>Line of the policy</source>
        <comment>@title:column</comment>
        <translation>Beleidsregel</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>If enforced today</source>
        <comment>@title:column</comment>
        <translation>Vandaag in de modus enforce</translation>
    </message>
    <message>
        <source>How each address encrypts</source>
        <comment>@title</comment>
        <translation>Hoe elk adres versleutelt</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>@title:column</comment>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Certificate by</source>
        <comment>@title:column</comment>
        <translation>Certificaat van</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>@title:column</comment>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>geen adres</translation>
    </message>
    <message>
        <source>The check, step by step</source>
        <comment>@title</comment>
        <translation>De controle, stap voor stap</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <comment>@title</comment>
        <translation>Stappen van de controle</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>@title:column</comment>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Another check could test them, at another time or from another place:</source>
        <comment>@info</comment>
        <translation>Een andere controle kan ze wel testen, op een ander moment of vanaf een andere plaats:</translation>
    </message>
    <message>
        <source>The mail servers</source>
        <comment>@title</comment>
        <translation>De mailservers</translation>
    </message>
    <message>
        <source>As seen on %1.</source>
        <comment>@info time</comment>
        <translation>Zoals gezien op %1.</translation>
    </message>
    <message>
        <source>What a sender that keeps to MTA-STS does with mail for each of them.</source>
        <comment>@info</comment>
        <translation>Wat een verzender die zich aan MTA-STS houdt, met e-mail voor elk ervan doet.</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>@label</comment>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>@label</comment>
        <translation>Duur</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>@info</comment>
        <translation>%1 seconden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <comment>@label</comment>
        <translation>SHA-256 van het bewijs</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <comment>@info</comment>
        <translation>Er kwam niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are in the evidence.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Nog %n regel staat in het bewijs.</numerusform>
            <numerusform>Nog %n regels staan in het bewijs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>@title</comment>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>This check</source>
        <comment>@title</comment>
        <translation>Deze controle</translation>
    </message>
    <message>
        <source>The check of the mail servers</source>
        <comment>@title</comment>
        <translation>De controle van de mailservers</translation>
    </message>
    <message>
        <source>Proof: the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Onderbouwing: de controle van de mailservers</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>@label</comment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Senders keep it for</source>
        <comment>@label</comment>
        <translation>Bewaartijd bij verzenders</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@label</comment>
        <translation>Id van het record</translation>
    </message>
    <message>
        <source>Seen from</source>
        <comment>@label</comment>
        <translation>Gezien vanaf</translation>
    </message>
    <message>
        <source>Seen until</source>
        <comment>@label</comment>
        <translation>Gezien tot</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>@title:column</comment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How</source>
        <comment>@title:column</comment>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>klaar</translation>
    </message>
    <message>
        <source>As it is published</source>
        <comment>@title</comment>
        <translation>Zoals het is gepubliceerd</translation>
    </message>
    <message>
        <source>Neither policy nor records were seen.</source>
        <comment>@info</comment>
        <translation>Er zijn geen beleid en geen records gezien.</translation>
    </message>
    <message>
        <source>Records in the DNS</source>
        <comment>@label</comment>
        <translation>Records in de DNS</translation>
    </message>
    <message>
        <source>What enforce mode rests on</source>
        <comment>@title</comment>
        <translation>Waarop de modus enforce berust</translation>
    </message>
    <message>
        <source>Overruled on %1: %2</source>
        <comment>@info day, reason</comment>
        <translation>Terzijde geschoven op %1: %2</translation>
    </message>
    <message>
        <source>What to do next</source>
        <comment>@title</comment>
        <translation>Wat u nu moet doen</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <comment>@title</comment>
        <translation>Wat er is gebeurd, het nieuwste eerst</translation>
    </message>
    <message>
        <source>When</source>
        <comment>@title:column</comment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <comment>@title:column</comment>
        <translation>Wat</translation>
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
            <numerusform>%n eerdere gebeurtenis is niet afgedrukt.</numerusform>
            <numerusform>%n eerdere gebeurtenissen zijn niet afgedrukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Wie heeft gerapporteerd</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Verzender</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@title:column</comment>
        <translation>Versleutelde sessies</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@title:column</comment>
        <translation>Mislukte sessies</translation>
    </message>
    <message>
        <source>Signature of the reports</source>
        <comment>@title:column</comment>
        <translation>Handtekening van de rapporten</translation>
    </message>
    <message>
        <source>some mail server</source>
        <comment>@info</comment>
        <translation>een van de mailservers</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n sessie</numerusform>
            <numerusform>%n sessies</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1, told by %2, last on %3</source>
        <comment>@info server, senders, day</comment>
        <translation>Op %1, gemeld door %2, laatst op %3</translation>
    </message>
    <message>
        <source>If it had been enforced in these days</source>
        <comment>@title</comment>
        <translation>Als de modus enforce in deze dagen had gegolden</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>@label sessions</comment>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>@label sessions</comment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Delivered without a policy</source>
        <comment>@label sessions</comment>
        <translation>Zonder beleid bezorgd</translation>
    </message>
    <message>
        <source>Decided by DANE</source>
        <comment>@label sessions</comment>
        <translation>Door DANE bepaald</translation>
    </message>
    <message>
        <source>No report came in. The last one was of %1.</source>
        <comment>@info</comment>
        <translation>Er is geen rapport binnengekomen. Het laatste was van %1.</translation>
    </message>
    <message>
        <source>No report came in.</source>
        <comment>@info</comment>
        <translation>Er is geen rapport binnengekomen.</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>@label</comment>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Senders</source>
        <comment>@label</comment>
        <translation>Verzenders</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@label</comment>
        <translation>Versleutelde sessies</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@label</comment>
        <translation>Mislukte sessies</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>versleuteld</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>What failed</source>
        <comment>@title</comment>
        <translation>Wat er misging</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>@title domain</comment>
        <translation>Verificatierapport: %1</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>@info program, day</comment>
        <translation>%1, gemaakt op %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>@info</comment>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Evidence of the check</source>
        <comment>@title</comment>
        <translation>Bewijs van de controle</translation>
    </message>
    <message>
        <source>Evidence of the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Bewijs van de controle van de mailservers</translation>
    </message>
    <message>
        <source>A sender that has seen the policy keeps to it for %1, even if somebody hides it meanwhile.</source>
        <comment>@info span</comment>
        <translation>Een verzender die het beleid heeft gezien, houdt zich er %1 aan, ook als iemand het intussen verbergt.</translation>
    </message>
    <message>
        <source>What senders reported in the last 30 days</source>
        <comment>@title</comment>
        <translation>Wat verzenders in de laatste 30 dagen hebben gemeld</translation>
    </message>
    <message>
        <source>There is no policy that senders could use: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>Er is geen beleid dat verzenders kunnen gebruiken: geen enkele verzender die dit voor het eerst ziet, staat op versleuteling.</translation>
    </message>
    <message>
        <source>The policy switches MTA-STS off: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>Het beleid schakelt MTA-STS uit: geen enkele verzender die dit voor het eerst ziet, staat op versleuteling.</translation>
    </message>
    <message>
        <source>Senders that have seen the earlier policy may keep to it until %1, and hold mail back when encryption fails.</source>
        <comment>@info day</comment>
        <translation>Verzenders die het vorige beleid hebben gezien, kunnen zich daaraan houden tot %1, en houden e-mail vast als de versleuteling mislukt.</translation>
    </message>
    <message>
        <source>These mail servers are not in the policy; under enforce mode senders pass them over: %1.</source>
        <comment>@info</comment>
        <translation>Deze mailservers staan niet in het beleid; in de modus enforce negeren verzenders ze: %1.</translation>
    </message>
    <message>
        <source>How the mail servers encrypt.</source>
        <comment>@info</comment>
        <translation>Hoe de mailservers versleutelen.</translation>
    </message>
    <message numerus="yes">
        <source>How %n more mail server(s) or addresses encrypt: there are too many to test all.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Hoe nog %n mailserver of adres versleutelt: het zijn er te veel om ze allemaal te testen.</numerusform>
            <numerusform>Hoe nog %n mailservers of adressen versleutelen: het zijn er te veel om ze allemaal te testen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders that make TLS reports are asked to send them to %1.</source>
        <comment>@info</comment>
        <translation>Verzenders die TLS-rapporten maken, wordt gevraagd die naar %1 te sturen.</translation>
    </message>
    <message>
        <source>Whether senders are asked to report failures.</source>
        <comment>@info</comment>
        <translation>Of verzenders wordt gevraagd fouten te melden.</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back from some or all of the mail servers: see “%1”.</source>
        <comment>@info step</comment>
        <translation>Verzenders die DANE gebruiken, houden e-mail voor een deel van de mailservers of voor alle mailservers vast: zie “%1”.</translation>
    </message>
    <message>
        <source>Whether DANE protects the mail servers.</source>
        <comment>@info</comment>
        <translation>Of DANE de mailservers beschermt.</translation>
    </message>
    <message>
        <source>Mail from senders that know neither MTA-STS nor DANE: they may deliver with or without encryption.</source>
        <comment>@info</comment>
        <translation>E-mail van verzenders die MTA-STS noch DANE kennen: ze kunnen die met of zonder versleuteling bezorgen.</translation>
    </message>
    <message>
        <source>The first mail of a sender that has not seen the policy yet: who falsifies the DNS answers that it gets can hide the policy from it.</source>
        <comment>@info</comment>
        <translation>De eerste e-mail van een verzender die het beleid nog niet heeft gezien: wie de DNS-antwoorden vervalst die deze verzender krijgt, kan het beleid voor hem verbergen.</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <comment>@info stage</comment>
        <translation>kon niet worden vastgesteld</translation>
    </message>
    <message>
        <source>This check was stopped before it was complete.</source>
        <comment>@info</comment>
        <translation>Deze controle is gestopt voordat die volledig was.</translation>
    </message>
    <message>
        <source>What is in place</source>
        <comment>@title</comment>
        <translation>Wat er is geregeld</translation>
    </message>
    <message>
        <source>This report is about mail on its way to the domain: not about mail that the domain sends, where the receivers&apos; policies decide, and not about how mail is stored and read.</source>
        <comment>@info</comment>
        <translation>Dit rapport gaat over e-mail die onderweg is naar het domein. Het gaat niet over e-mail die het domein verstuurt, want daar beslist het beleid van de ontvangers, en niet over hoe e-mail wordt opgeslagen en gelezen.</translation>
    </message>
    <message>
        <source>Judged for</source>
        <comment>@label</comment>
        <translation>Beoordeeld per</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>@label</comment>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>@info</comment>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Everything that the check saw is kept in one file, its evidence; a PDF of this report has it attached. Who has the file can have it judged again without any network: postseal-cli evidence verify FILE. The same version of Postseal, trusting the same roots, comes to the verdict of this report. The same SHA-256 means: not a byte was changed.</source>
        <comment>@info</comment>
        <translation>Alles wat de controle heeft gezien, wordt in één bestand bewaard: het bewijs. Bij een pdf van dit rapport zit het als bijlage. Wie het bestand heeft, kan het zonder netwerk opnieuw laten beoordelen: postseal-cli evidence verify BESTAND. Dezelfde versie van Postseal, die dezelfde roots vertrouwt, komt tot het oordeel van dit rapport. Dezelfde SHA-256 betekent: er is geen byte gewijzigd.</translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@title</comment>
        <translation>Sessies in de loop van de tijd</translation>
    </message>
    <message>
        <source>These mail servers have no address: %1.</source>
        <comment>@info</comment>
        <translation>Deze mailservers hebben geen adres: %1.</translation>
    </message>
</context>
<context>
    <name>postseal::WatchBox</name>
    <message>
        <source>is asked when your name servers have it</source>
        <comment>@status</comment>
        <translation>wordt bevraagd zodra uw nameservers het hebben</translation>
    </message>
    <message>
        <source>is being asked</source>
        <comment>@status</comment>
        <translation>wordt nu bevraagd</translation>
    </message>
    <message>
        <source>points to another name</source>
        <comment>@status</comment>
        <translation>verwijst naar een andere naam</translation>
    </message>
    <message>
        <source>still remembers %1</source>
        <comment>@status</comment>
        <translation>onthoudt nog %1</translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>@status</comment>
        <translation>zegt %1</translation>
    </message>
    <message>
        <source>still remembers “no such record”</source>
        <comment>@status</comment>
        <translation>onthoudt nog “dat record bestaat niet”</translation>
    </message>
    <message>
        <source>does not have it yet</source>
        <comment>@status</comment>
        <translation>heeft het nog niet</translation>
    </message>
    <message>
        <source>does not answer from here</source>
        <comment>@status</comment>
        <translation>antwoordt niet vanaf hier</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <comment>@status time</comment>
        <translation>gezien om %1</translation>
    </message>
    <message>
        <source>forgets it in %1</source>
        <comment>@status time left</comment>
        <translation>vergeet het over %1</translation>
    </message>
    <message>
        <source>Your DNS resolver</source>
        <comment>@label</comment>
        <translation>Uw DNS-resolver</translation>
    </message>
    <message>
        <source>Also ask p&amp;ublic DNS resolvers</source>
        <comment>@option:check</comment>
        <translation>Ook openbare &amp;DNS-resolvers bevragen</translation>
    </message>
    <message>
        <source>&amp;Publish it for me</source>
        <comment>@button</comment>
        <translation>Voor mij &amp;publiceren</translation>
    </message>
    <message>
        <source>&amp;I have published it</source>
        <comment>@button</comment>
        <translation>&amp;Ik heb het gepubliceerd</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <comment>@title date</comment>
        <translation>Overgedragen op %1</translation>
    </message>
    <message>
        <source>Stop looking: I have not published it &amp;yet</source>
        <comment>@button</comment>
        <translation>Niet meer kijken: ik heb het nog niet &amp;gepubliceerd</translation>
    </message>
</context>
<context>
    <name>postseal::Wizard</name>
    <message>
        <source>Domain</source>
        <comment>@title</comment>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <comment>@title</comment>
        <translation>Uw mailservers</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>TLS-rapporten</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>@title</comment>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Host the policy</source>
        <comment>@title</comment>
        <translation>Beleid hosten</translation>
    </message>
    <message>
        <source>Publish the record</source>
        <comment>@title</comment>
        <translation>Record publiceren</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@title</comment>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>@status</comment>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>Wordt bekeken</translation>
    </message>
    <message>
        <source>Not visible yet</source>
        <comment>@status</comment>
        <translation>Nog niet zichtbaar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>When you have done it</source>
        <comment>@title</comment>
        <translation>Als u het hebt gedaan</translation>
    </message>
    <message>
        <source>Watching for it</source>
        <comment>@title</comment>
        <translation>Wachten tot het zichtbaar is</translation>
    </message>
    <message>
        <source>What is published is not what you chose here</source>
        <comment>@title</comment>
        <translation>Wat is gepubliceerd, is niet wat u hier hebt gekozen</translation>
    </message>
    <message>
        <source>Something is there, but it cannot be used yet</source>
        <comment>@title</comment>
        <translation>Er staat iets, maar het is nog niet bruikbaar</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>Then Postseal looks at the web server as senders do, again and again, until everything is right.</source>
        <comment>@info</comment>
        <translation>Dan bekijkt Postseal de webserver zoals verzenders dat doen, steeds opnieuw, tot alles klopt.</translation>
    </message>
    <message>
        <source>Then Postseal asks your name servers by itself, again and again, until they have it.</source>
        <comment>@info</comment>
        <translation>Dan vraagt Postseal het vanzelf aan uw nameservers, steeds opnieuw, tot ze het hebben.</translation>
    </message>
    <message>
        <source>Postseal keeps looking. You can go on, or close the program and come back.</source>
        <comment>@info</comment>
        <translation>Postseal blijft kijken. U kunt verdergaan, of het programma sluiten en later terugkomen.</translation>
    </message>
    <message>
        <source>Your own name servers first, then what the rest of the world still remembers. You can go on meanwhile.</source>
        <comment>@info</comment>
        <translation>Eerst uw eigen nameservers, daarna wat de rest van de wereld nog onthoudt. U kunt intussen verdergaan.</translation>
    </message>
    <message>
        <source>Publish it again as shown here. Until then senders use what is there.</source>
        <comment>@info</comment>
        <translation>Publiceer het opnieuw zoals hier getoond. Tot dan gebruiken verzenders wat er staat.</translation>
    </message>
    <message>
        <source>See above what is wrong and what to do. Postseal keeps looking.</source>
        <comment>@info</comment>
        <translation>Kijk hierboven wat er mis is en wat u moet doen. Postseal blijft kijken.</translation>
    </message>
    <message>
        <source>Your name servers have it. Some DNS resolvers still remember an older answer; you need not wait for them.</source>
        <comment>@info</comment>
        <translation>Uw nameservers hebben het. Sommige DNS-resolvers onthouden nog een ouder antwoord; daar hoeft u niet op te wachten.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@info</comment>
        <translation>Verzenders kunnen uw beleid laden.</translation>
    </message>
    <message>
        <source>Your name servers have it.</source>
        <comment>@info</comment>
        <translation>Uw nameservers hebben het.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label of a light</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Web server</source>
        <comment>@label of a light</comment>
        <translation>Webserver</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label of a light</comment>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>@label of a light</comment>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label of a light</comment>
        <translation>Beleidsbestand</translation>
    </message>
    <message>
        <source>is good, but not the policy that you chose here</source>
        <comment>@status</comment>
        <translation>is goed, maar niet het beleid dat u hier hebt gekozen</translation>
    </message>
    <message>
        <source>is not in DNS yet</source>
        <comment>@status</comment>
        <translation>staat nog niet in de DNS</translation>
    </message>
    <message>
        <source>comes after that</source>
        <comment>@status</comment>
        <translation>komt daarna</translation>
    </message>
    <message>
        <source>leads to an address</source>
        <comment>@status</comment>
        <translation>leidt naar een adres</translation>
    </message>
    <message>
        <source>answers on port 443</source>
        <comment>@status</comment>
        <translation>antwoordt op poort 443</translation>
    </message>
    <message>
        <source>is for this name, trusted and valid</source>
        <comment>@status</comment>
        <translation>is voor deze naam, vertrouwd en geldig</translation>
    </message>
    <message>
        <source>comes directly and as plain text</source>
        <comment>@status</comment>
        <translation>komt rechtstreeks en als platte tekst</translation>
    </message>
    <message>
        <source>is the policy that you chose</source>
        <comment>@status</comment>
        <translation>is het beleid dat u hebt gekozen</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>@info time</comment>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing period</source>
        <comment>@title</comment>
        <translation>Testperiode</translation>
    </message>
    <message>
        <source>Enforce</source>
        <comment>@title</comment>
        <translation>Modus enforce</translation>
    </message>
    <message>
        <source>History</source>
        <comment>@title</comment>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>@status</comment>
        <translation>Bezig</translation>
    </message>
</context>
<context>
    <name>postseal::WizardPage</name>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>%1 wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>This step is still to do.</source>
        <comment>@status</comment>
        <translation>Deze stap moet nog worden gedaan.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <comment>@status</comment>
        <translation>Er is nog niets bekeken.</translation>
    </message>
    <message>
        <source>Not visible yet. Postseal keeps looking; you can go on.</source>
        <comment>@status</comment>
        <translation>Nog niet zichtbaar. Postseal blijft kijken; u kunt verdergaan.</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <comment>@status</comment>
        <translation>Deze stap is klaar.</translation>
    </message>
    <message>
        <source>Nothing is broken here. Some points deserve a look.</source>
        <comment>@status</comment>
        <translation>Er is hier niets mis. Enkele punten verdienen aandacht.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <comment>@status</comment>
        <translation>Er is hier iets mis.</translation>
    </message>
    <message>
        <source>Not everything could be found out from here.</source>
        <comment>@status</comment>
        <translation>Niet alles kon vanaf hier worden vastgesteld.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <comment>@info date and time</comment>
        <translation>Gecontroleerd op %1.</translation>
    </message>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Alles tonen wat is gezien</translation>
    </message>
    <message>
        <source>Your domain is being looked at</source>
        <comment>@title</comment>
        <translation>Uw domein wordt bekeken</translation>
    </message>
    <message>
        <source>Everything is asked at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Alles wordt tegelijk opgevraagd. Dit duurt enkele seconden.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>You stopped this check</source>
        <comment>@title</comment>
        <translation>U hebt deze controle gestopt</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Kies Nu controleren om opnieuw te kijken.</translation>
    </message>
    <message>
        <source>This takes its days.</source>
        <comment>@status</comment>
        <translation>Dit duurt enkele dagen.</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@button step</comment>
        <translation>Verdergaan met “%1”</translation>
    </message>
</context>
<context>
    <name>postseal::WizardView</name>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>@button</comment>
        <translation>V&amp;oltooien</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <comment>@info</comment>
        <translation>DNS bij %1</translation>
    </message>
    <message>
        <source>A new domain</source>
        <comment>@title</comment>
        <translation>Een nieuw domein</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <comment>@status</comment>
        <translation>Alles is opgeslagen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>@status</comment>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <comment>@status</comment>
        <translation>Niet opgeslagen.</translation>
    </message>
</context>
</TS>
