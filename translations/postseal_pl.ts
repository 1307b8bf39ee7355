<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Concern</name>
    <message>
        <source>No policy can be used, and senders may keep the old one until %1</source>
        <translation>Nie można zastosować żadnej polityki, a nadawcy mogą pamiętać starą do %1</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>Polityka lub rekord nie są w porządku</translation>
    </message>
    <message>
        <source>Not in the policy: %1</source>
        <translation>Brak w polityce: %1</translation>
    </message>
    <message>
        <source>Does not encrypt as it should: %1</source>
        <translation>Nie szyfruje tak, jak powinien: %1</translation>
    </message>
    <message>
        <source>“%1” since %2, and nobody decided so here</source>
        <translation>„%1” od %2, ale nie było tu takiej decyzji</translation>
    </message>
    <message>
        <source>Another policy since %1, not made here</source>
        <translation>Inna polityka od %1, utworzona poza programem</translation>
    </message>
    <message>
        <source>Senders report failures</source>
        <translation>Nadawcy zgłaszają błędy</translation>
    </message>
    <message>
        <source>The certificate ends soon: %1</source>
        <translation>Certyfikat wkrótce wygaśnie: %1</translation>
    </message>
    <message>
        <source>No report has come in since %1</source>
        <translation>Od %1 nie nadszedł żaden raport</translation>
    </message>
    <message>
        <source>Does not report any more: %1</source>
        <translation>Już nie przysyła raportów: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
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
        <translation>Test serwera pocztowego</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Plik polityki</translation>
    </message>
    <message>
        <source>Report mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Skrzynka na raporty</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@item of a list of names</comment>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom Postseal has connected to since it was started</source>
        <comment>@title</comment>
        <translation>Z kim Postseal łączył się od uruchomienia</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <comment>@info</comment>
        <translation>Jeszcze z nikim.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>@title:column of connections</comment>
        <translation>Cel</translation>
    </message>
    <message>
        <source>To</source>
        <comment>@title:column of connections</comment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@title:column of connections</comment>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title:column of connections</comment>
        <translation>Ile razy</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>@title:column of connections</comment>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Sign-in to the mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Logowanie do skrzynki pocztowej</translation>
    </message>
</context>
<context>
    <name>Domains</name>
    <message>
        <source>Type your mail domain, for example example.com.</source>
        <translation>Proszę wpisać swoją domenę pocztową, na przykład example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Type the part of your mail address after the @ sign, for example example.com.</source>
        <translation>„%1” nie jest domeną. Proszę wpisać część adresu e-mail po znaku @, na przykład example.com.</translation>
    </message>
    <message>
        <source>“%1” is only one part of a domain. Type the whole domain, for example example.com.</source>
        <translation>„%1” to tylko jedna część domeny. Proszę wpisać całą domenę, na przykład example.com.</translation>
    </message>
    <message>
        <source>“%1” is an IP address. Type the part of your mail address after the @ sign instead.</source>
        <translation>„%1” to adres IP. Zamiast niego proszę wpisać część adresu e-mail po znaku @.</translation>
    </message>
    <message>
        <source>“%1” is too long for a domain. Type your domain without anything else.</source>
        <translation>„%1” to za długa nazwa jak na domenę. Proszę wpisać samą domenę, bez niczego więcej.</translation>
    </message>
    <message>
        <source>Under “%1” anybody can have a domain, so it is not yours alone. Add your own name in front of it.</source>
        <translation>Pod „%1” każdy może mieć domenę, więc nie należy ona tylko do jednej osoby. Proszę dodać przed nią własną nazwę.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 could not be tested to the end</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>Nie udało się do końca przetestować: %1</translation>
    </message>
    <message>
        <source>The time for this check ran out first. Nothing is known to be wrong.</source>
        <translation>Czas na to sprawdzenie skończył się wcześniej. Nic nie wskazuje na problem.</translation>
    </message>
    <message>
        <source>Check again. With “--timeout 60” the check may take longer.</source>
        <translation>Należy sprawdzić ponownie. Z opcją „--timeout 60” sprawdzenie może trwać dłużej.</translation>
    </message>
    <message>
        <source>The policy covers every mail server of %1</source>
        <extracomment>coverage.good (%1: domain, %2: count)</extracomment>
        <translation>Polityka obejmuje każdy serwer pocztowy domeny %1</translation>
    </message>
    <message numerus="yes">
        <source>It fits the %n mail server(s) that DNS names for your domain.</source>
        <translation>
            <numerusform>Pasuje do %n serwera pocztowego, który DNS wskazuje dla tej domeny.</numerusform>
            <numerusform>Pasuje do %n serwerów pocztowych, które DNS wskazuje dla tej domeny.</numerusform>
            <numerusform>Pasuje do %n serwerów pocztowych, które DNS wskazuje dla tej domeny.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy does not cover the mail server %1</source>
        <extracomment>coverage.mx-not-covered (%1: host, %2: entries)</extracomment>
        <translation>Polityka nie obejmuje serwera pocztowego %1</translation>
    </message>
    <message>
        <source>The policy lists only: %2. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Polityka wymienia tylko: %2. W trybie testing poczta nadal dociera. W trybie enforce nadawcy nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>Add the line “mx: %1” to the policy file. Then change the id of the policy record.</source>
        <translation>Do pliku polityki należy dodać wiersz „mx: %1”. Następnie trzeba zmienić id w rekordzie polityki.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1</source>
        <extracomment>coverage.wildcard-too-deep (%1: host, %2: entry)</extracomment>
        <translation>Wiersz polityki „%2” nie obejmuje serwera pocztowego %1</translation>
    </message>
    <message>
        <source>The star stands for exactly one part of a name, and this name has more (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Gwiazdka zastępuje dokładnie jedną część nazwy, a ta nazwa ma ich więcej (symbol wieloznaczny). W trybie testing poczta nadal dociera. W trybie enforce nadawcy nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1 itself</source>
        <extracomment>coverage.wildcard-apex (%1: host, %2: entry)</extracomment>
        <translation>Wiersz polityki „%2” nie obejmuje samego serwera pocztowego %1</translation>
    </message>
    <message>
        <source>The star stands for exactly one more part in front of the name (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Gwiazdka zastępuje dokładnie jedną dodatkową część przed nazwą (symbol wieloznaczny). W trybie testing poczta nadal dociera. W trybie enforce nadawcy nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>No mail server of yours fits the policy line “%1”</source>
        <extracomment>coverage.entry-unused (%1: entry)</extracomment>
        <translation>Żaden z serwerów pocztowych nie pasuje do wiersza polityki „%1”</translation>
    </message>
    <message>
        <source>This does no harm. It is even right while you prepare a move to a new mail provider.</source>
        <translation>To nie szkodzi. Jest to wręcz prawidłowe podczas przygotowań do zmiany dostawcy poczty.</translation>
    </message>
    <message>
        <source>Remove the line if you no longer use such a server. Then change the id of the policy record.</source>
        <translation>Jeśli taki serwer nie jest już używany, należy usunąć ten wiersz. Następnie trzeba zmienić id w rekordzie polityki.</translation>
    </message>
    <message>
        <source>The policy covers none of the mail servers of %1</source>
        <extracomment>coverage.none-match (%1: domain)</extracomment>
        <translation>Polityka nie obejmuje żadnego serwera pocztowego domeny %1</translation>
    </message>
    <message>
        <source>In testing mode mail still arrives. In enforce mode senders that follow MTA-STS could not deliver to you at all. Their mail would wait and be returned after some days.</source>
        <translation>W trybie testing poczta nadal dociera. W trybie enforce nadawcy stosujący MTA-STS nie mogliby niczego dostarczyć. Ich wiadomości czekałyby, a po kilku dniach wróciłyby do nadawcy.</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1</source>
        <extracomment>mode.none (%1: domain)</extracomment>
        <translation>MTA-STS jest wyłączone dla domeny %1</translation>
    </message>
    <message>
        <source>The policy itself says so (mode none). Senders deliver mail to you without its protection.</source>
        <translation>Mówi o tym sama polityka (tryb none). Nadawcy dostarczają pocztę bez tej ochrony.</translation>
    </message>
    <message>
        <source>To use MTA-STS, publish a policy in testing mode first.</source>
        <translation>Aby korzystać z MTA-STS, trzeba najpierw opublikować politykę w trybie testing.</translation>
    </message>
    <message>
        <source>MTA-STS is being tried out for %1</source>
        <extracomment>mode.testing (%1: domain)</extracomment>
        <translation>MTA-STS jest testowane w domenie %1</translation>
    </message>
    <message>
        <source>Senders deliver mail in any case, and report problems if you ask for reports (testing mode). So mail to you is not protected yet.</source>
        <translation>Nadawcy w każdym przypadku dostarczają pocztę i zgłaszają problemy, jeśli poproszono o raporty (tryb testing). Poczta przychodząca nie jest więc jeszcze chroniona.</translation>
    </message>
    <message>
        <source>Read the TLS reports for at least two weeks. When they show no problems, change the mode to enforce and give the policy record a new id.</source>
        <translation>Przez co najmniej dwa tygodnie należy czytać raporty TLS. Gdy nie będą pokazywać problemów, można zmienić tryb na enforce i nadać rekordowi polityki nowy id.</translation>
    </message>
    <message>
        <source>MTA-STS is in force for %1</source>
        <extracomment>mode.enforce (%1: domain)</extracomment>
        <translation>MTA-STS obowiązuje w domenie %1</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver to you only over encrypted connections, to servers with a good certificate (enforce mode).</source>
        <translation>Nadawcy znający MTA-STS dostarczają pocztę tylko przez szyfrowane połączenia, do serwerów z prawidłowym certyfikatem (tryb enforce).</translation>
    </message>
    <message>
        <source>%1 has not reached the mode that you asked for</source>
        <extracomment>mode.not-as-required (%1: domain, %2: mode, %3: required)</extracomment>
        <translation>Domena %1 nie osiągnęła żądanego trybu</translation>
    </message>
    <message>
        <source>The mode is %2. You asked for %3.</source>
        <translation>Obecny tryb to %2. Żądany tryb to %3.</translation>
    </message>
    <message>
        <source>Mend the other points first. Then change the mode in the policy file, and give the policy record a new id.</source>
        <translation>Najpierw należy naprawić pozostałe punkty. Następnie trzeba zmienić tryb w pliku polityki i nadać rekordowi polityki nowy id.</translation>
    </message>
    <message>
        <source>%1 does not use DANE</source>
        <extracomment>dane.absent (%1: domain)</extracomment>
        <translation>Domena %1 nie używa DANE</translation>
    </message>
    <message>
        <source>DANE is another way to protect incoming mail, and needs signed DNS (DNSSEC). MTA-STS works without it.</source>
        <translation>DANE to inny sposób ochrony poczty przychodzącej; wymaga podpisanych stref DNS (DNSSEC). MTA-STS działa bez niego.</translation>
    </message>
    <message>
        <source>The DANE record of %1 fits its certificate</source>
        <extracomment>dane.good (%1: host, %2: record)</extracomment>
        <translation>Rekord DANE serwera %1 pasuje do jego certyfikatu</translation>
    </message>
    <message>
        <source>Senders that know DANE deliver to this server over protected connections. This record fits: %2.</source>
        <translation>Nadawcy znający DANE dostarczają pocztę do tego serwera przez chronione połączenia. Pasuje ten rekord: %2.</translation>
    </message>
    <message>
        <source>The DANE record of %1 does not fit its certificate</source>
        <extracomment>dane.mismatch (%1: host, %2: address)</extracomment>
        <translation>Rekord DANE serwera %1 nie pasuje do jego certyfikatu</translation>
    </message>
    <message>
        <source>The server at %2 shows another certificate than DNS announces (TLSA record). Senders that know DANE do not deliver to it, whatever your MTA-STS mode is.</source>
        <translation>Serwer pod adresem %2 pokazuje inny certyfikat niż zapowiedziany w DNS (rekord TLSA). Nadawcy znający DANE nie dostarczają mu poczty, niezależnie od trybu MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a record for the present certificate now. Next time, publish the new record before you change the certificate.</source>
        <translation>Należy od razu opublikować rekord dla obecnego certyfikatu. Następnym razem nowy rekord trzeba opublikować przed zmianą certyfikatu.</translation>
    </message>
    <message>
        <source>The certificate of %1 fits its DANE record, but is for a different name</source>
        <extracomment>dane.name-mismatch (%1: host, %2: address)</extracomment>
        <translation>Certyfikat serwera %1 pasuje do jego rekordu DANE, ale jest wystawiony na inną nazwę</translation>
    </message>
    <message>
        <source>The record names a certificate authority, so the name must fit as well (usage 2). Senders that know DANE do not deliver to the server at %2.</source>
        <translation>Rekord wskazuje urząd certyfikacji, więc nazwa też musi się zgadzać (użycie 2). Nadawcy znający DANE nie dostarczają poczty do serwera pod adresem %2.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1, or publish a record for exactly this certificate.</source>
        <translation>Należy poprosić dostawcę poczty o certyfikat z nazwą %1 albo opublikować rekord dokładnie dla tego certyfikatu.</translation>
    </message>
    <message>
        <source>A DANE record of %1 cannot be used for mail</source>
        <extracomment>dane.unusable (%1: host, %2: record)</extracomment>
        <translation>Rekordu DANE serwera %1 nie można użyć dla poczty</translation>
    </message>
    <message>
        <source>Senders pass over this record: %2. For mail only the kinds that begin with 2 or 3 count (certificate usage).</source>
        <translation>Nadawcy pomijają ten rekord: %2. Dla poczty liczą się tylko rodzaje zaczynające się od 2 lub 3 (użycie certyfikatu).</translation>
    </message>
    <message>
        <source>Publish a record of the kind “3 1 1” instead, or remove this one.</source>
        <translation>Zamiast niego należy opublikować rekord rodzaju „3 1 1” albo usunąć ten.</translation>
    </message>
    <message>
        <source>The DANE record of %1 has no effect</source>
        <extracomment>dane.unsigned (%1: host)</extracomment>
        <translation>Rekord DANE serwera %1 nie działa</translation>
    </message>
    <message>
        <source>The DNS for this server is not signed (DNSSEC). Senders pass over the record. It does no harm.</source>
        <translation>Strefa DNS tego serwera nie jest podpisana (DNSSEC). Nadawcy pomijają ten rekord. To nie szkodzi.</translation>
    </message>
    <message>
        <source>Sign the DNS of that domain, or remove the record.</source>
        <translation>Należy podpisać strefę DNS tej domeny albo usunąć rekord.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be compared with a certificate</source>
        <extracomment>dane.not-tested (%1: host)</extracomment>
        <translation>Nie udało się porównać rekordu DANE serwera %1 z certyfikatem</translation>
    </message>
    <message>
        <source>No certificate of this server could be seen from here. Nothing is known to be wrong with the record.</source>
        <translation>Stąd nie udało się zobaczyć certyfikatu tego serwera. Nic nie wskazuje na błąd w rekordzie.</translation>
    </message>
    <message>
        <source>Check again when the server can be reached. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Należy sprawdzić ponownie, gdy serwer będzie osiągalny. Można też uruchomić „postseal-cli check” z nazwą domeny na serwerze w innym miejscu.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be looked up</source>
        <extracomment>dane.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>Nie udało się odczytać z DNS rekordu DANE serwera %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Senders that know DANE may hold mail back while this question has no proper answer.</source>
        <translation>Odpowiedź z DNS: %2. Dopóki na to zapytanie nie ma prawidłowej odpowiedzi, nadawcy znający DANE mogą wstrzymywać pocztę.</translation>
    </message>
    <message>
        <source>Ask whoever runs the DNS of that server to repair it. A question for a record that does not exist must get a proper answer too.</source>
        <translation>Należy poprosić administratora DNS tego serwera o naprawę. Prawidłową odpowiedź trzeba dawać także na pytanie o rekord, który nie istnieje.</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right</source>
        <extracomment>dnssec.bogus (%1: name, %2: reason)</extracomment>
        <translation>Podpisy DNS domeny %1 są nieprawidłowe</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair the signatures. After a change of provider, the old DS record at your registrar is the usual cause.</source>
        <translation>Należy poprosić dostawcę DNS o naprawienie podpisów. Po zmianie dostawcy częstą przyczyną jest stary rekord DS u rejestratora.</translation>
    </message>
    <message>
        <source>Whether the DNS of %1 is signed could not be found out</source>
        <extracomment>dnssec.indeterminate (%1: domain, %2: reason)</extracomment>
        <translation>Nie udało się ustalić, czy strefa DNS domeny %1 jest podpisana</translation>
    </message>
    <message>
        <source>Check again later, or from another network.</source>
        <translation>Należy sprawdzić ponownie później albo z innej sieci.</translation>
    </message>
    <message>
        <source>The DNS resolver says that the DNS of %1 is signed correctly</source>
        <extracomment>dnssec.resolver-says (%1: domain)</extracomment>
        <translation>Resolver DNS podaje, że strefa DNS domeny %1 jest prawidłowo podpisana</translation>
    </message>
    <message>
        <source>Postseal did not verify this itself, so it is hearsay (AD bit).</source>
        <translation>Postseal nie zweryfikował tego sam, więc wie o tym tylko z drugiej ręki (bit AD).</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mail server(s)</source>
        <extracomment>mx.found (%1: domain, %2: count)</extracomment>
        <translation>
            <numerusform>Domena %1 ma %n serwer pocztowy</numerusform>
            <numerusform>Domena %1 ma %n serwery pocztowe</numerusform>
            <numerusform>Domena %1 ma %n serwerów pocztowych</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail to your domain is delivered to the servers that DNS names for it (MX records).</source>
        <translation>Poczta do tej domeny trafia do serwerów, które wskazuje dla niej DNS (rekordy MX).</translation>
    </message>
    <message>
        <source>%1 says that it accepts no mail</source>
        <extracomment>mx.null-mx (%1: domain)</extracomment>
        <translation>Domena %1 podaje, że nie przyjmuje poczty</translation>
    </message>
    <message>
        <source>Senders return mail to this domain at once (null MX). That is right for a domain without mailboxes. MTA-STS has nothing to protect there.</source>
        <translation>Nadawcy od razu zwracają pocztę do tej domeny (null MX). To właściwe dla domeny bez skrzynek pocztowych. MTA-STS nie ma tu czego chronić.</translation>
    </message>
    <message>
        <source>If you want to receive mail at this domain, replace this record with the names of your mail servers. Otherwise leave it as it is.</source>
        <translation>Aby odbierać pocztę w tej domenie, należy zastąpić ten rekord nazwami serwerów pocztowych. W przeciwnym razie można go zostawić bez zmian.</translation>
    </message>
    <message>
        <source>%1 says both that it accepts no mail and where to deliver it</source>
        <extracomment>mx.null-mx-mixed (%1: domain)</extracomment>
        <translation>Domena %1 podaje jednocześnie, że nie przyjmuje poczty i dokąd ją dostarczać</translation>
    </message>
    <message>
        <source>One of your MX records says that you take no mail at all (null MX). Senders may then return mail to you at once.</source>
        <translation>Jeden z rekordów MX mówi, że domena w ogóle nie przyjmuje poczty (null MX). Nadawcy mogą wtedy od razu zwracać pocztę.</translation>
    </message>
    <message>
        <source>Remove the MX record that consists of a single dot. If you want no mail, remove all the others instead.</source>
        <translation>Należy usunąć rekord MX złożony z samej kropki. Jeśli poczta nie jest potrzebna, trzeba zamiast tego usunąć wszystkie pozostałe.</translation>
    </message>
    <message>
        <source>%1 names no mail server, so senders try the address of the domain itself</source>
        <extracomment>mx.implicit (%1: domain)</extracomment>
        <translation>Domena %1 nie wskazuje serwera pocztowego, więc nadawcy próbują adresu samej domeny</translation>
    </message>
    <message>
        <source>Without an MX record senders deliver to the address of the domain, which often belongs to your website (implicit MX). A change of web host can then cut off your mail.</source>
        <translation>Bez rekordu MX nadawcy dostarczają pocztę pod adres domeny, który często należy do strony internetowej (niejawny MX). Zmiana hostingu strony może wtedy odciąć pocztę.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server.</source>
        <translation>Należy opublikować rekord MX z nazwą serwera pocztowego.</translation>
    </message>
    <message>
        <source>%1 has no mail server</source>
        <extracomment>mx.no-mail-server (%1: domain)</extracomment>
        <translation>Domena %1 nie ma serwera pocztowego</translation>
    </message>
    <message>
        <source>DNS has neither an MX record nor an address for this domain. Mail to you cannot be delivered and is returned to the sender.</source>
        <translation>W DNS nie ma dla tej domeny ani rekordu MX, ani adresu. Poczty nie można dostarczyć i wraca ona do nadawcy.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server. Your mail provider tells you that name.</source>
        <translation>Należy opublikować rekord MX z nazwą serwera pocztowego. Tę nazwę podaje dostawca poczty.</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <extracomment>mx.domain-not-found (%1: domain)</extracomment>
        <translation>Domena %1 nie istnieje w DNS</translation>
    </message>
    <message>
        <source>Nobody can reach this domain by mail or on the web (NXDOMAIN).</source>
        <translation>Do tej domeny nie dotrze ani poczta, ani nikt w sieci WWW (NXDOMAIN).</translation>
    </message>
    <message>
        <source>Check the spelling. If it is right, ask your registrar whether the domain has lapsed or has no name servers.</source>
        <translation>Należy sprawdzić pisownię. Jeśli jest prawidłowa, trzeba zapytać rejestratora, czy domena nie wygasła i czy ma serwery nazw.</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up</source>
        <extracomment>mx.lookup-refused (%1: domain, %2: answer)</extracomment>
        <translation>Nie udało się odczytać z DNS serwerów pocztowych domeny %1</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, use another DNS resolver or ask your DNS provider.</source>
        <translation>Należy sprawdzić ponownie za kilka minut. Jeśli nic się nie zmieni, warto użyć innego resolvera DNS albo zapytać dostawcę DNS.</translation>
    </message>
    <message>
        <source>Nobody answered the question for the mail servers of %1</source>
        <extracomment>mx.lookup-silent (%1: domain)</extracomment>
        <translation>Nikt nie odpowiedział na pytanie o serwery pocztowe domeny %1</translation>
    </message>
    <message>
        <source>No DNS server answered in time. The cause may be the network of this computer. So nothing is known to be wrong with your domain.</source>
        <translation>Żaden serwer DNS nie odpowiedział na czas. Przyczyną może być sieć tego komputera. Nic więc nie wskazuje na problem z domeną.</translation>
    </message>
    <message>
        <source>Make sure that this computer is online, and check again. If other domains work, ask your DNS provider.</source>
        <translation>Należy upewnić się, że ten komputer ma połączenie z internetem, i sprawdzić ponownie. Jeśli inne domeny działają, trzeba zapytać dostawcę DNS.</translation>
    </message>
    <message>
        <source>The DNS alias of %1 leads nowhere</source>
        <extracomment>mx.lookup-loop (%1: domain)</extracomment>
        <translation>Alias DNS domeny %1 prowadzi donikąd</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot find your mail servers, so mail to you is returned.</source>
        <translation>Nazwa wskazuje na inne nazwy w kółko albo przez zbyt wiele kroków (pętla CNAME). Nadawcy nie mogą znaleźć serwerów pocztowych, więc poczta jest zwracana.</translation>
    </message>
    <message>
        <source>Remove the alias in your DNS, or point it at a name that exists.</source>
        <translation>Należy usunąć alias z DNS albo skierować go na istniejącą nazwę.</translation>
    </message>
    <message>
        <source>%1 has more mail servers than this check looks at</source>
        <extracomment>mx.too-many (%1: domain, %2: left out)</extracomment>
        <translation>Domena %1 ma więcej serwerów pocztowych, niż obejmuje to sprawdzenie</translation>
    </message>
    <message>
        <source>Remove MX records that you do not need. A domain rarely needs more than a few mail servers.</source>
        <translation>Należy usunąć niepotrzebne rekordy MX. Domena rzadko potrzebuje więcej niż kilku serwerów pocztowych.</translation>
    </message>
    <message>
        <source>The mail server %1 is written as an IP address</source>
        <extracomment>mx.target-is-address (%1: host)</extracomment>
        <translation>Serwer pocztowy %1 jest podany jako adres IP</translation>
    </message>
    <message>
        <source>An MX record must hold a name. Many senders do not deliver to an address written there, and no MTA-STS policy can match it.</source>
        <translation>Rekord MX musi zawierać nazwę. Wielu nadawców nie dostarcza poczty pod wpisany tam adres, a żadna polityka MTA-STS nie może do niego pasować.</translation>
    </message>
    <message>
        <source>Give the server a name such as mail.example.com. Put that name into the MX record.</source>
        <translation>Należy nadać serwerowi nazwę, na przykład mail.example.com, i wpisać ją do rekordu MX.</translation>
    </message>
    <message>
        <source>The mail server name %1 is an alias of %2</source>
        <extracomment>mx.target-is-alias (%1: host, %2: target)</extracomment>
        <translation>Nazwa serwera pocztowego %1 jest aliasem nazwy %2</translation>
    </message>
    <message>
        <source>An MX record should name a server directly, not through an alias (CNAME). Some senders refuse an alias. Your policy and the certificate must carry the name %1 as long as it stands there.</source>
        <translation>Rekord MX powinien wskazywać serwer bezpośrednio, a nie przez alias (CNAME). Niektórzy nadawcy odrzucają aliasy. Dopóki w rekordzie jest nazwa %1, muszą ją zawierać polityka i certyfikat.</translation>
    </message>
    <message>
        <source>Make sure that the certificate of the server carries the name %2, and add %2 to your policy. Then put %2 into the MX record.</source>
        <translation>Należy upewnić się, że certyfikat serwera zawiera nazwę %2, i dodać %2 do polityki. Następnie trzeba wpisać %2 do rekordu MX.</translation>
    </message>
    <message>
        <source>“%1” is not a name that a mail server can have</source>
        <extracomment>mx.target-not-host-name (%1: host)</extracomment>
        <translation>Serwer pocztowy nie może mieć nazwy „%1”</translation>
    </message>
    <message>
        <source>Host names consist of letters, digits and hyphens. Many senders pass over any other name, and no policy line can match it.</source>
        <translation>Nazwy hostów składają się z liter, cyfr i łączników. Wielu nadawców pomija każdą inną nazwę, a żaden wiersz polityki nie może do niej pasować.</translation>
    </message>
    <message>
        <source>Correct the MX record so that it holds the proper name of your mail server.</source>
        <translation>Należy poprawić rekord MX tak, aby zawierał właściwą nazwę serwera pocztowego.</translation>
    </message>
    <message>
        <source>The mail server %1 does not exist in DNS</source>
        <extracomment>mx.target-not-found (%1: host)</extracomment>
        <translation>Serwer pocztowy %1 nie istnieje w DNS</translation>
    </message>
    <message>
        <source>Senders pass over this server. If it is your only one, mail to you waits and is returned after some days.</source>
        <translation>Nadawcy pomijają ten serwer. Jeśli jest jedyny, poczta czeka i po kilku dniach jest zwracana.</translation>
    </message>
    <message>
        <source>Remove the MX record if the server is gone. Otherwise correct the name, or publish an address for it.</source>
        <translation>Jeśli serwera już nie ma, należy usunąć rekord MX. W przeciwnym razie trzeba poprawić nazwę albo opublikować dla niej adres.</translation>
    </message>
    <message>
        <source>The mail server %1 has no address</source>
        <extracomment>mx.target-no-address (%1: host)</extracomment>
        <translation>Serwer pocztowy %1 nie ma adresu</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders pass over this server.</source>
        <translation>Nazwa istnieje, ale w DNS nie ma dla niej adresu IPv4 ani IPv6. Nadawcy pomijają ten serwer.</translation>
    </message>
    <message>
        <source>Publish the address of the server (A or AAAA record), or remove the MX record.</source>
        <translation>Należy opublikować adres serwera (rekord A lub AAAA) albo usunąć rekord MX.</translation>
    </message>
    <message>
        <source>The address of the mail server %1 could not be looked up</source>
        <extracomment>mx.target-lookup-failed (%1: host)</extracomment>
        <translation>Nie udało się odczytać z DNS adresu serwera pocztowego %1</translation>
    </message>
    <message>
        <source>The DNS servers gave no usable answer. Whether this server works could not be found out.</source>
        <translation>Serwery DNS nie dały użytecznej odpowiedzi. Nie udało się ustalić, czy ten serwer działa.</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, ask whoever runs the DNS of that server.</source>
        <translation>Należy sprawdzić ponownie za kilka minut. Jeśli nic się nie zmieni, trzeba zapytać administratora DNS tego serwera.</translation>
    </message>
    <message>
        <source>The mail server %1 has an address that only works inside a network</source>
        <extracomment>mx.address-not-public (%1: host, %2: address)</extracomment>
        <translation>Serwer pocztowy %1 ma adres, który działa tylko wewnątrz sieci</translation>
    </message>
    <message>
        <source>The address %2 is private or reserved, so senders on the internet cannot reach it. It was tested all the same.</source>
        <translation>Adres %2 jest prywatny lub zarezerwowany, więc nadawcy z internetu nie mogą się z nim połączyć. Mimo to został przetestowany.</translation>
    </message>
    <message>
        <source>Publish the public address of the server, unless this is a test network.</source>
        <translation>Należy opublikować publiczny adres serwera, chyba że jest to sieć testowa.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the mail servers of %1</source>
        <extracomment>mx.servers-disagree (%1: domain, %2: servers)</extracomment>
        <translation>Serwery nazw podają różne serwery pocztowe domeny %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may deliver to other servers than you expect.</source>
        <translation>Te serwery nazw nie dają jednakowej odpowiedzi: %2. Niektórzy nadawcy mogą dostarczać pocztę do innych serwerów, niż oczekiwano.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to bring all name servers to the same state. Right after a change this often passes by itself within an hour.</source>
        <translation>Należy poprosić dostawcę DNS o ujednolicenie wszystkich serwerów nazw. Tuż po zmianie często mija to samo w ciągu godziny.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer</source>
        <extracomment>dns.server-silent (%1: server, %2: address)</extracomment>
        <translation>Serwer nazw %1 nie odpowiada</translation>
    </message>
    <message>
        <source>It was asked at the address %2. Lookups of your domain take longer, and they go unanswered when your other name servers are down too.</source>
        <translation>Zapytano go pod adresem %2. Zapytania o domenę trwają dłużej, a gdy nie działają też pozostałe serwery nazw, zostają bez odpowiedzi.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair this name server or to remove it.</source>
        <translation>Należy poprosić dostawcę DNS o naprawienie lub usunięcie tego serwera nazw.</translation>
    </message>
    <message>
        <source>The name server %1 does not know your domain</source>
        <extracomment>dns.server-lame (%1: server, %2: address)</extracomment>
        <translation>Serwer nazw %1 nie zna tej domeny</translation>
    </message>
    <message>
        <source>It is listed for your domain, but the server at %2 does not answer for it (lame delegation). Some lookups of your domain are slow or get no answer.</source>
        <translation>Jest wpisany dla tej domeny, ale serwer pod adresem %2 za nią nie odpowiada (błędna delegacja). Niektóre zapytania o domenę trwają długo albo zostają bez odpowiedzi.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to set up your domain on it, or remove it from the list at your registrar.</source>
        <translation>Należy poprosić dostawcę DNS o skonfigurowanie na nim domeny albo usunąć go z listy u rejestratora.</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked directly</source>
        <extracomment>dns.authoritative-unreachable (%1: domain)</extracomment>
        <translation>Nie udało się bezpośrednio zapytać serwerów nazw domeny %1</translation>
    </message>
    <message>
        <source>The network of this computer probably allows only its own DNS resolver. The answers shown come from that resolver. They may be older than what your name servers say now.</source>
        <translation>Sieć tego komputera prawdopodobnie przepuszcza tylko własny resolver DNS. Pokazane odpowiedzi pochodzą od niego. Mogą być starsze niż to, co serwery nazw podają teraz.</translation>
    </message>
    <message>
        <source>After a change in DNS, check again later or from another network.</source>
        <translation>Po zmianie w DNS należy sprawdzić ponownie później albo z innej sieci.</translation>
    </message>
    <message>
        <source>Wait until then, and check again.</source>
        <translation>Należy do tego czasu poczekać i sprawdzić ponownie.</translation>
    </message>
    <message>
        <source>The policy file of %1 is correct</source>
        <extracomment>policy.good (%1: domain, %2: mode)</extracomment>
        <translation>Plik polityki domeny %1 jest prawidłowy</translation>
    </message>
    <message>
        <source>Senders can load and understand it. Its mode is “%2”.</source>
        <translation>Nadawcy mogą go pobrać i zrozumieć. Jego tryb to „%2”.</translation>
    </message>
    <message>
        <source>%1 sends senders on to another address</source>
        <extracomment>policy.redirect (%1: host, %2: status, %3: target)</extracomment>
        <translation>Serwer %1 odsyła nadawców pod inny adres</translation>
    </message>
    <message>
        <source>Instead of the file it gives a redirect (status %2) to %3. Senders must not follow it, so they find no policy there.</source>
        <translation>Zamiast pliku zwraca przekierowanie (stan %2) do %3. Nadawcom nie wolno za nim podążać, więc nie znajdują tam polityki.</translation>
    </message>
    <message>
        <source>Serve the file at https://%1/.well-known/mta-sts.txt itself. Switch off redirects to www or to your main site for this name.</source>
        <translation>Plik musi być dostępny bezpośrednio pod adresem https://%1/.well-known/mta-sts.txt. Dla tej nazwy należy wyłączyć przekierowania do www lub do strony głównej.</translation>
    </message>
    <message>
        <source>There is no policy file on %1</source>
        <extracomment>policy.not-found (%1: host, %2: address)</extracomment>
        <translation>Na serwerze %1 nie ma pliku polityki</translation>
    </message>
    <message>
        <source>The web server at %2 says that the file does not exist (status 404). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Serwer WWW pod adresem %2 podaje, że plik nie istnieje (stan 404). Nadawcy nie mogą pobrać polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known on that web server. Some programs hide or leave out folders that begin with a dot.</source>
        <translation>Należy umieścić plik mta-sts.txt w folderze .well-known na tym serwerze WWW. Niektóre programy ukrywają lub pomijają foldery zaczynające się od kropki.</translation>
    </message>
    <message>
        <source>%1 does not hand out the policy file</source>
        <extracomment>policy.http-status (%1: host, %2: status)</extracomment>
        <translation>Serwer %1 nie wydaje pliku polityki</translation>
    </message>
    <message>
        <source>The web server answered with status %2 instead of 200. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Serwer WWW odpowiedział stanem %2 zamiast 200. Nadawcy nie mogą pobrać polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Look at the settings for this file. Often the cause is a protection against robots, a password or a maintenance page.</source>
        <translation>Należy przejrzeć ustawienia dla tego pliku. Częstą przyczyną jest ochrona przed robotami, hasło lub strona o przerwie technicznej.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a web server</source>
        <extracomment>policy.http-syntax (%1: host, %2: address)</extracomment>
        <translation>Pod nazwą %1 nie odpowiada serwer WWW</translation>
    </message>
    <message>
        <source>The answer from %2 cannot be read (HTTP). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Odpowiedzi z %2 nie można odczytać (HTTP). Nadawcy nie mogą pobrać polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Make sure that port 443 of this address leads to a web server.</source>
        <translation>Należy upewnić się, że port 443 tego adresu prowadzi do serwera WWW.</translation>
    </message>
    <message>
        <source>Senders stop reading after about 64 kilobytes, and then use nothing of it. So they find no policy.</source>
        <translation>Nadawcy przestają czytać po około 64 kilobajtach i odrzucają wtedy cały plik. Nie znajdują więc polityki.</translation>
    </message>
    <message>
        <source>%1 sends the policy file too slowly</source>
        <extracomment>policy.timeout (%1: host, %2: seconds)</extracomment>
        <translation>Serwer %1 zbyt wolno wysyła plik polityki</translation>
    </message>
    <message numerus="yes">
        <source>The file was not complete after %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>Po %n sekundzie plik nie był kompletny. Nadawcy czekają nie dłużej niż 60 sekund i wtedy nie znajdują polityki.</numerusform>
            <numerusform>Po %n sekundach plik nie był kompletny. Nadawcy czekają nie dłużej niż 60 sekund i wtedy nie znajdują polityki.</numerusform>
            <numerusform>Po %n sekundach plik nie był kompletny. Nadawcy czekają nie dłużej niż 60 sekund i wtedy nie znajdują polityki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out why the web server is so slow. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Należy ustalić, dlaczego serwer WWW jest tak wolny. Z opcją „--timeout 60” sprawdzenie czeka tak długo jak nadawcy.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then sends nothing</source>
        <extracomment>policy.no-answer (%1: host, %2: seconds)</extracomment>
        <translation>Serwer %1 przyjmuje połączenie, a potem nic nie wysyła</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>W ciągu %n sekundy nie nadeszła odpowiedź. Nadawcy czekają nie dłużej niż 60 sekund i wtedy nie znajdują polityki.</numerusform>
            <numerusform>W ciągu %n sekund nie nadeszła odpowiedź. Nadawcy czekają nie dłużej niż 60 sekund i wtedy nie znajdują polityki.</numerusform>
            <numerusform>W ciągu %n sekund nie nadeszła odpowiedź. Nadawcy czekają nie dłużej niż 60 sekund i wtedy nie znajdują polityki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Przyczyny należy szukać w dzienniku serwera WWW. Z opcją „--timeout 60” sprawdzenie czeka tak długo jak nadawcy.</translation>
    </message>
    <message>
        <source>%1 hangs up before the policy file is complete</source>
        <extracomment>policy.closed-early (%1: host, %2: address)</extracomment>
        <translation>Serwer %1 rozłącza się, zanim plik polityki jest kompletny</translation>
    </message>
    <message>
        <source>The answer from %2 ended too early. Senders do not use half a file, so they find no policy.</source>
        <translation>Odpowiedź z %2 skończyła się za wcześnie. Nadawcy nie używają niepełnego pliku, więc nie znajdują polityki.</translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. The length that it announces may also be wrong.</source>
        <translation>Przyczyny należy szukać w dzienniku serwera WWW. Błędna może być też podawana przez niego długość.</translation>
    </message>
    <message>
        <source>%1 sends the policy file in a packed form</source>
        <extracomment>policy.encoded (%1: host, %2: encoding)</extracomment>
        <translation>Serwer %1 wysyła plik polityki w postaci skompresowanej</translation>
    </message>
    <message>
        <source>It uses “%2” although nobody asked for it (content encoding). Senders may not unpack it, and then they find no policy.</source>
        <translation>Używa „%2”, choć nikt o to nie prosił (kodowanie treści). Nadawcy mogą go nie rozpakować i wtedy nie znajdują polityki.</translation>
    </message>
    <message>
        <source>Switch off compression for this file on the web server.</source>
        <translation>Na serwerze WWW należy wyłączyć kompresję dla tego pliku.</translation>
    </message>
    <message>
        <source>The addresses of %1 give different policy files</source>
        <extracomment>policy.addresses-differ (%1: host, %2: addresses)</extracomment>
        <translation>Adresy serwera %1 zwracają różne pliki polityki</translation>
    </message>
    <message>
        <source>These addresses do not all give the same file: %2. Which policy a sender gets is left to chance.</source>
        <translation>Te adresy nie zwracają jednakowego pliku: %2. O tym, którą politykę dostanie nadawca, decyduje przypadek.</translation>
    </message>
    <message>
        <source>Put the same file on all servers, or remove wrong addresses from DNS.</source>
        <translation>Należy umieścić ten sam plik na wszystkich serwerach albo usunąć błędne adresy z DNS.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Many senders then do not use it.</source>
        <translation>Serwer WWW określa plik jako „%2” zamiast „text/plain” (typ treści). Wielu nadawców go wtedy nie używa.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain. If a browser shows a web page at this address, put the policy file in its place.</source>
        <translation>Należy ustawić typ tego pliku na text/plain. Jeśli przeglądarka pokazuje pod tym adresem stronę internetową, trzeba w jej miejscu umieścić plik polityki.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Some senders then do not use it.</source>
        <translation>Serwer WWW określa plik jako „%2” zamiast „text/plain” (typ treści). Niektórzy nadawcy go wtedy nie używają.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain on the web server.</source>
        <translation>Na serwerze WWW należy ustawić typ tego pliku na text/plain.</translation>
    </message>
    <message>
        <source>The web server should call the file “text/plain” (media type). Some senders do not use it otherwise.</source>
        <translation>Serwer WWW powinien określać plik jako „text/plain” (typ treści). W przeciwnym razie niektórzy nadawcy go nie używają.</translation>
    </message>
    <message>
        <source>The policy file is empty</source>
        <extracomment>policy.empty (%1: file)</extracomment>
        <translation>Plik polityki jest pusty</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Nadawcy nie znajdują w nim polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Upload the policy file again.</source>
        <translation>Należy ponownie przesłać plik polityki.</translation>
    </message>
    <message>
        <source>There is a web page where the policy file should be</source>
        <extracomment>policy.is-web-page (%1: file)</extracomment>
        <translation>W miejscu pliku polityki jest strona internetowa</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Some web servers show their start page for every address, or a page that keeps robots out.</source>
        <translation>Nadawcy nie znajdują w niej polityki. Niektóre serwery WWW pokazują pod każdym adresem stronę startową albo stronę, która ma zatrzymać roboty.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known. Switch off the rule that shows a page for every address.</source>
        <translation>Należy umieścić plik mta-sts.txt w folderze .well-known i wyłączyć regułę, która pokazuje stronę pod każdym adresem.</translation>
    </message>
    <message>
        <source>The policy file begins with an invisible mark</source>
        <extracomment>policy.bom (%1: file)</extracomment>
        <translation>Plik polityki zaczyna się od niewidocznego znaku</translation>
    </message>
    <message>
        <source>A text editor has put it there (byte order mark). Most senders then do not recognise the first line, and use nothing of the file.</source>
        <translation>Wstawił go tam edytor tekstu (znacznik kolejności bajtów). Większość nadawców nie rozpoznaje wtedy pierwszego wiersza i odrzuca cały plik.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”.</source>
        <translation>Należy ponownie zapisać plik jako „UTF-8 bez BOM”.</translation>
    </message>
    <message>
        <source>The policy file is saved in the wrong text encoding</source>
        <extracomment>policy.utf-16 (%1: file)</extracomment>
        <translation>Plik polityki jest zapisany w niewłaściwym kodowaniu tekstu</translation>
    </message>
    <message>
        <source>It uses two bytes for each character (UTF-16). Senders cannot read it, so they find no policy.</source>
        <translation>Każdy znak zajmuje w nim dwa bajty (UTF-16). Nadawcy nie mogą go odczytać, więc nie znajdują polityki.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is empty</source>
        <extracomment>policy.blank-line (%1: line)</extracomment>
        <translation>Wiersz %1 pliku polityki jest pusty</translation>
    </message>
    <message>
        <source>Empty lines are not allowed in a policy. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>Puste wiersze nie są dozwolone w polityce. Niektórzy nadawcy odrzucają z ich powodu cały plik, innym to nie przeszkadza.</translation>
    </message>
    <message>
        <source>Delete the empty line. There must be none at the end of the file either.</source>
        <translation>Należy usunąć pusty wiersz. Na końcu pliku też nie może go być.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is a comment</source>
        <extracomment>policy.comment (%1: line)</extracomment>
        <translation>Wiersz %1 pliku polityki jest komentarzem</translation>
    </message>
    <message>
        <source>A policy has no comments. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>W polityce nie ma komentarzy. Niektórzy nadawcy odrzucają z ich powodu cały plik, innym to nie przeszkadza.</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>Należy usunąć ten wiersz.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file begins with a space</source>
        <extracomment>policy.leading-space (%1: line)</extracomment>
        <translation>Wiersz %1 pliku polityki zaczyna się od spacji</translation>
    </message>
    <message>
        <source>Each line must begin with its keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>Każdy wiersz musi zaczynać się od słowa kluczowego. Niektórzy nadawcy odrzucają z powodu spacji cały plik, innym to nie przeszkadza.</translation>
    </message>
    <message>
        <source>Delete the space at the beginning of the line.</source>
        <translation>Należy usunąć spację na początku wiersza.</translation>
    </message>
    <message>
        <source>There is a space between “%1” and its colon</source>
        <extracomment>policy.space-before-colon (%1: key)</extracomment>
        <translation>Między „%1” a dwukropkiem jest spacja</translation>
    </message>
    <message>
        <source>The colon must follow right after the keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>Dwukropek musi stać tuż za słowem kluczowym. Niektórzy nadawcy odrzucają z powodu spacji cały plik, innym to nie przeszkadza.</translation>
    </message>
    <message>
        <source>Delete the space before the colon.</source>
        <translation>Należy usunąć spację przed dwukropkiem.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has no colon</source>
        <extracomment>policy.no-colon (%1: line)</extracomment>
        <translation>W wierszu %1 pliku polityki nie ma dwukropka</translation>
    </message>
    <message>
        <source>Each line must be of the form “keyword: value”. Some senders use nothing of the file because of such a line.</source>
        <translation>Każdy wiersz musi mieć postać „słowo kluczowe: wartość”. Niektórzy nadawcy odrzucają z powodu takiego wiersza cały plik.</translation>
    </message>
    <message>
        <source>Correct the line, or delete it.</source>
        <translation>Należy poprawić lub usunąć ten wiersz.</translation>
    </message>
    <message>
        <source>“%1” is followed by an equals sign instead of a colon</source>
        <extracomment>policy.equals-sign (%1: key)</extracomment>
        <translation>Po „%1” stoi znak równości zamiast dwukropka</translation>
    </message>
    <message>
        <source>Senders do not understand the line, so the policy is incomplete for them.</source>
        <translation>Nadawcy nie rozumieją tego wiersza, więc polityka jest dla nich niepełna.</translation>
    </message>
    <message>
        <source>Write a colon after “%1” instead of the equals sign.</source>
        <translation>Po „%1” należy wpisać dwukropek zamiast znaku równości.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has an outdated line end</source>
        <extracomment>policy.bare-cr (%1: line)</extracomment>
        <translation>Wiersz %1 pliku polityki ma przestarzały znak końca wiersza</translation>
    </message>
    <message>
        <source>It ends like lines of very old Macintosh files (bare CR). Most senders see one long line and use nothing of the file.</source>
        <translation>Kończy się tak jak wiersze bardzo starych plików z komputerów Macintosh (samo CR). Większość nadawców widzi jeden długi wiersz i odrzuca cały plik.</translation>
    </message>
    <message>
        <source>Save the file again with Windows or Unix line ends.</source>
        <translation>Należy ponownie zapisać plik ze znakami końca wiersza systemu Windows lub Unix.</translation>
    </message>
    <message>
        <source>There is an unusual space beside “%1”</source>
        <extracomment>policy.non-ascii-space (%1: key, %2: character)</extracomment>
        <translation>Obok „%1” jest nietypowy odstęp</translation>
    </message>
    <message>
        <source>The character %2 looks like a space but is none. It often comes from text copied out of a web page or a document. Senders take it as a part of the word.</source>
        <translation>Znak %2 wygląda jak spacja, ale nią nie jest. Często pochodzi z tekstu skopiowanego ze strony internetowej lub z dokumentu. Nadawcy traktują go jako część słowa.</translation>
    </message>
    <message>
        <source>Delete the gap, and type an ordinary space.</source>
        <translation>Należy usunąć ten odstęp i wpisać zwykłą spację.</translation>
    </message>
    <message>
        <source>The value of “%1” is in quotation marks</source>
        <extracomment>policy.quotes (%1: key)</extracomment>
        <translation>Wartość „%1” jest w cudzysłowie</translation>
    </message>
    <message>
        <source>Senders take the marks as a part of the value, and then do not understand it.</source>
        <translation>Nadawcy traktują cudzysłów jako część wartości i wtedy jej nie rozumieją.</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>Należy usunąć cudzysłów.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains an invisible character</source>
        <extracomment>policy.control-character (%1: line, %2: character)</extracomment>
        <translation>Wiersz %1 pliku polityki zawiera niewidoczny znak</translation>
    </message>
    <message>
        <source>The character is %2. Strict senders use nothing of the file because of it.</source>
        <translation>Jest to znak %2. Rygorystyczni nadawcy odrzucają z jego powodu cały plik.</translation>
    </message>
    <message>
        <source>Delete the line, and type it anew.</source>
        <translation>Należy usunąć ten wiersz i wpisać go od nowa.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains characters that cannot be read</source>
        <extracomment>policy.not-utf-8 (%1: line)</extracomment>
        <translation>Wiersz %1 pliku polityki zawiera znaki, których nie można odczytać</translation>
    </message>
    <message>
        <source>They are not in the text encoding that senders expect (UTF-8). Strict senders use nothing of the file because of them.</source>
        <translation>Nie są zapisane w kodowaniu tekstu, którego oczekują nadawcy (UTF-8). Rygorystyczni nadawcy odrzucają z ich powodu cały plik.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”. A policy needs no letters beyond a to z.</source>
        <translation>Należy ponownie zapisać plik jako „UTF-8 bez BOM”. Polityka nie wymaga liter spoza zakresu od a do z.</translation>
    </message>
    <message>
        <source>The lines of the policy file end in different ways</source>
        <extracomment>policy.mixed-line-ends (%1: file)</extracomment>
        <translation>Wiersze pliku polityki kończą się w różny sposób</translation>
    </message>
    <message>
        <source>Some end as in Windows, others as in Unix. The standard allows it, but at least one known program does not read such a file.</source>
        <translation>Niektóre kończą się jak w systemie Windows, inne jak w systemie Unix. Standard na to pozwala, ale co najmniej jeden znany program nie czyta takiego pliku.</translation>
    </message>
    <message>
        <source>Save the file again with Windows line ends in all lines (CRLF).</source>
        <translation>Należy ponownie zapisać plik ze znakami końca wiersza systemu Windows we wszystkich wierszach (CRLF).</translation>
    </message>
    <message>
        <source>“%1” in the policy file is probably a slip for “%2”</source>
        <extracomment>policy.near-miss-key (%1: key, %2: meant)</extracomment>
        <translation>„%1” w pliku polityki to prawdopodobnie literówka zamiast „%2”</translation>
    </message>
    <message>
        <source>Change “%1” to “%2”.</source>
        <translation>Należy zmienić „%1” na „%2”.</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file has capital letters</source>
        <extracomment>policy.key-case (%1: key, %2: meant)</extracomment>
        <translation>Słowo kluczowe „%1” w pliku polityki zawiera wielkie litery</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file means nothing to senders</source>
        <extracomment>policy.unknown-field (%1: key)</extracomment>
        <translation>Słowo kluczowe „%1” w pliku polityki nic nie znaczy dla nadawców</translation>
    </message>
    <message>
        <source>Senders pass over the line. At least one known checking program does not accept a file with it.</source>
        <translation>Nadawcy pomijają ten wiersz. Co najmniej jeden znany program sprawdzający nie akceptuje pliku z takim wierszem.</translation>
    </message>
    <message>
        <source>Remove the line, unless you know what it is for.</source>
        <translation>Należy usunąć ten wiersz, chyba że wiadomo, do czego służy.</translation>
    </message>
    <message>
        <source>The extra line “%1” in the policy file is not well formed</source>
        <extracomment>policy.field-syntax (%1: key)</extracomment>
        <translation>Dodatkowy wiersz „%1” w pliku polityki ma nieprawidłową postać</translation>
    </message>
    <message>
        <source>Senders do not need this line. Still, strict ones use nothing of the file because of it.</source>
        <translation>Nadawcy nie potrzebują tego wiersza. Mimo to rygorystyczni nadawcy odrzucają z jego powodu cały plik.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Należy usunąć ten wiersz.</translation>
    </message>
    <message>
        <source>“%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-field (%1: key, %2: used, %3: ignored)</extracomment>
        <translation>„%1” występuje w pliku polityki więcej niż raz</translation>
    </message>
    <message>
        <source>Keep one of these lines, and delete the others.</source>
        <translation>Należy zostawić jeden z tych wierszy, a pozostałe usunąć.</translation>
    </message>
    <message>
        <source>The mail server “%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-mx (%1: mx)</extracomment>
        <translation>Serwer pocztowy „%1” występuje w pliku polityki więcej niż raz</translation>
    </message>
    <message>
        <source>This does no harm.</source>
        <translation>To nie szkodzi.</translation>
    </message>
    <message>
        <source>You can delete all these lines but one.</source>
        <translation>Można usunąć wszystkie te wiersze oprócz jednego.</translation>
    </message>
    <message>
        <source>The policy file does not name its version</source>
        <extracomment>policy.version-missing (%1: file)</extracomment>
        <translation>Plik polityki nie podaje swojej wersji</translation>
    </message>
    <message>
        <source>The line “version: STSv1” is missing. Most senders use nothing of the file without it.</source>
        <translation>Brakuje wiersza „version: STSv1”. Większość nadawców odrzuca bez niego cały plik.</translation>
    </message>
    <message>
        <source>Add “version: STSv1” as the first line of the file.</source>
        <translation>Jako pierwszy wiersz pliku należy dodać „version: STSv1”.</translation>
    </message>
    <message>
        <source>Senders do not know the policy version “%1”</source>
        <extracomment>policy.version-wrong (%1: value)</extracomment>
        <translation>Nadawcy nie znają wersji polityki „%1”</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Most senders use nothing of the file otherwise.</source>
        <translation>Wersja musi brzmieć STSv1, zapisane dokładnie w ten sposób. W przeciwnym razie większość nadawców odrzuca cały plik.</translation>
    </message>
    <message>
        <source>Change the line to “version: STSv1”.</source>
        <translation>Należy zmienić ten wiersz na „version: STSv1”.</translation>
    </message>
    <message>
        <source>The policy version “%1” mixes up capital and small letters</source>
        <extracomment>policy.version-case (%1: value)</extracomment>
        <translation>Wersja polityki „%1” ma pomylone wielkie i małe litery</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Many senders tell capital from small letters, and use nothing of the file.</source>
        <translation>Wersja musi brzmieć STSv1, zapisane dokładnie w ten sposób. Wielu nadawców rozróżnia wielkie i małe litery i odrzuca cały plik.</translation>
    </message>
    <message>
        <source>The policy file does not name its mode</source>
        <extracomment>policy.mode-missing (%1: file)</extracomment>
        <translation>Plik polityki nie podaje trybu</translation>
    </message>
    <message>
        <source>Without a mode senders do not know what to do. They use nothing of the file.</source>
        <translation>Bez trybu nadawcy nie wiedzą, co robić. Odrzucają cały plik.</translation>
    </message>
    <message>
        <source>Add the line “mode: testing”. Change it to “mode: enforce” when all is well.</source>
        <translation>Należy dodać wiersz „mode: testing”. Gdy wszystko będzie w porządku, można go zmienić na „mode: enforce”.</translation>
    </message>
    <message>
        <source>“%1” is not a mode that senders know</source>
        <extracomment>policy.mode-wrong (%1: value, %2: meant)</extracomment>
        <translation>„%1” nie jest trybem znanym nadawcom</translation>
    </message>
    <message>
        <source>The mode must be testing, enforce or none, in small letters. With any other word senders use nothing of the file.</source>
        <translation>Tryb musi brzmieć testing, enforce lub none, zapisany małymi literami. Przy każdym innym słowie nadawcy odrzucają cały plik.</translation>
    </message>
    <message>
        <source>The mode “%1” has capital letters</source>
        <extracomment>policy.mode-case (%1: value, %2: meant)</extracomment>
        <translation>Tryb „%1” zawiera wielkie litery</translation>
    </message>
    <message>
        <source>The mode must be written in small letters. Most senders use nothing of the file otherwise.</source>
        <translation>Tryb musi być zapisany małymi literami. W przeciwnym razie większość nadawców odrzuca cały plik.</translation>
    </message>
    <message>
        <source>Change the line to “mode: %2”.</source>
        <translation>Należy zmienić ten wiersz na „mode: %2”.</translation>
    </message>
    <message>
        <source>The policy file does not say how long it is valid</source>
        <extracomment>policy.max-age-missing (%1: file)</extracomment>
        <translation>Plik polityki nie podaje, jak długo jest ważny</translation>
    </message>
    <message>
        <source>The line with the number of seconds is missing (max_age). Most senders use nothing of the file without it.</source>
        <translation>Brakuje wiersza z liczbą sekund (max_age). Większość nadawców odrzuca bez niego cały plik.</translation>
    </message>
    <message>
        <source>Add the line “max_age: 604800”, which stands for a week.</source>
        <translation>Należy dodać wiersz „max_age: 604800”, co oznacza tydzień.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds</source>
        <extracomment>policy.max-age-not-number (%1: value)</extracomment>
        <translation>„%1” nie jest liczbą sekund</translation>
    </message>
    <message>
        <source>How long the policy is valid must be written in digits only (max_age). Strict senders use nothing of the file otherwise.</source>
        <translation>Okres ważności polityki trzeba zapisać samymi cyframi (max_age). W przeciwnym razie rygorystyczni nadawcy odrzucają cały plik.</translation>
    </message>
    <message>
        <source>Write “max_age: 604800”, which stands for a week.</source>
        <translation>Należy wpisać „max_age: 604800”, co oznacza tydzień.</translation>
    </message>
    <message>
        <source>The number of seconds “%1” is too long</source>
        <extracomment>policy.max-age-too-many-digits (%1: value)</extracomment>
        <translation>Liczba sekund „%1” jest za długa</translation>
    </message>
    <message>
        <source>It may have ten digits at most (max_age). Strict senders use nothing of the file because of it.</source>
        <translation>Może mieć najwyżej dziesięć cyfr (max_age). Rygorystyczni nadawcy odrzucają z tego powodu cały plik.</translation>
    </message>
    <message>
        <source>The policy is valid for more than a year</source>
        <extracomment>policy.max-age-too-large (%1: value)</extracomment>
        <translation>Polityka jest ważna dłużej niż rok</translation>
    </message>
    <message>
        <source>The number %1 is above the limit of 31557600 seconds (max_age). Some senders use nothing of the file because of it.</source>
        <translation>Liczba %1 przekracza limit 31557600 sekund (max_age). Niektórzy nadawcy odrzucają z tego powodu cały plik.</translation>
    </message>
    <message>
        <source>Write a smaller number, for instance “max_age: 2592000”, which stands for thirty days.</source>
        <translation>Należy wpisać mniejszą liczbę, na przykład „max_age: 2592000”, co oznacza trzydzieści dni.</translation>
    </message>
    <message>
        <source>The policy is valid for no time at all</source>
        <extracomment>policy.max-age-zero (%1: value)</extracomment>
        <translation>Polityka nie jest ważna ani przez chwilę</translation>
    </message>
    <message>
        <source>Senders do not keep it for later mail (max_age: %1), and some do not use it at all. So it protects little or nothing.</source>
        <translation>Nadawcy nie zachowują jej na potrzeby późniejszej poczty (max_age: %1), a niektórzy wcale jej nie stosują. Chroni więc w niewielkim stopniu lub wcale.</translation>
    </message>
    <message>
        <source>The policy is valid for a short time only</source>
        <extracomment>policy.max-age-short (%1: value)</extracomment>
        <translation>Polityka jest ważna tylko przez krótki czas</translation>
    </message>
    <message>
        <source>Senders keep it for %1 seconds (max_age). Some large senders are said to pass over policies of less than a day. A short time also makes it easier for attackers to wait until the policy is forgotten.</source>
        <translation>Nadawcy zachowują ją przez %1 sekund (max_age). Niektórzy duzi nadawcy podobno pomijają polityki ważne krócej niż dzień. Krótki czas ułatwia też atakującym czekanie, aż polityka zostanie zapomniana.</translation>
    </message>
    <message>
        <source>You can let senders keep the policy for longer</source>
        <extracomment>policy.max-age-raise (%1: value)</extracomment>
        <translation>Nadawcy mogą zachowywać politykę na dłużej</translation>
    </message>
    <message>
        <source>They now keep it for %1 seconds (max_age). The longer they keep it, the better it protects you.</source>
        <translation>Teraz zachowują ją przez %1 sekund (max_age). Im dłużej ją zachowują, tym lepiej chroni.</translation>
    </message>
    <message>
        <source>When enforce mode has worked well for some weeks, write 1209600 or more, which stands for two weeks. Then change the id of the policy record.</source>
        <translation>Gdy tryb enforce działa dobrze od kilku tygodni, należy wpisać 1209600 lub więcej, co oznacza dwa tygodnie. Następnie trzeba zmienić id w rekordzie polityki.</translation>
    </message>
    <message>
        <source>The policy host %1 answers with a good certificate</source>
        <extracomment>policy-host.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>Serwer polityki %1 odpowiada z prawidłowym certyfikatem</translation>
    </message>
    <message numerus="yes">
        <source>The web server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>Serwer WWW pod adresem %2 używa %3. Jego certyfikat jest ważny jeszcze %n dzień.</numerusform>
            <numerusform>Serwer WWW pod adresem %2 używa %3. Jego certyfikat jest ważny jeszcze %n dni.</numerusform>
            <numerusform>Serwer WWW pod adresem %2 używa %3. Jego certyfikat jest ważny jeszcze %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy host %1 does not exist</source>
        <extracomment>policy-host.missing (%1: host)</extracomment>
        <translation>Serwer polityki %1 nie istnieje</translation>
    </message>
    <message>
        <source>Senders fetch your policy from a web server with this name. Without it they find no policy, and their mail to you is not protected.</source>
        <translation>Nadawcy pobierają politykę z serwera WWW o tej nazwie. Bez niego nie znajdują polityki i poczta od nich nie jest chroniona.</translation>
    </message>
    <message>
        <source>Set up web space for the policy file, and publish an address for %1.</source>
        <translation>Należy przygotować miejsce na plik polityki na serwerze WWW i opublikować adres dla nazwy %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has no address</source>
        <extracomment>policy-host.no-address (%1: host)</extracomment>
        <translation>Serwer polityki %1 nie ma adresu</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Nazwa istnieje, ale w DNS nie ma dla niej adresu IPv4 ani IPv6. Nadawcy nie mogą pobrać polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Publish the address of your web server for %1, or an alias to your hosting provider (A, AAAA or CNAME record).</source>
        <translation>Dla nazwy %1 należy opublikować adres serwera WWW albo alias prowadzący do dostawcy hostingu (rekord A, AAAA lub CNAME).</translation>
    </message>
    <message>
        <source>The policy host %1 could not be looked up</source>
        <extracomment>policy-host.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>Nie udało się odczytać z DNS serwera polityki %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the policy host works could not be found out.</source>
        <translation>Odpowiedź z DNS: %2. Nie udało się ustalić, czy serwer polityki działa.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy host %1 leads nowhere</source>
        <extracomment>policy-host.alias-loop (%1: host)</extracomment>
        <translation>Alias DNS serwera polityki %1 prowadzi donikąd</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Nazwa wskazuje na inne nazwy w kółko albo przez zbyt wiele kroków (pętla CNAME). Nadawcy nie mogą pobrać polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Point the alias at the name that your hosting provider gave you.</source>
        <translation>Należy skierować alias na nazwę podaną przez dostawcę hostingu.</translation>
    </message>
    <message>
        <source>The policy host %1 points to a name that does not exist</source>
        <extracomment>policy-host.alias-dangling (%1: host, %2: target)</extracomment>
        <translation>Serwer polityki %1 wskazuje na nazwę, która nie istnieje</translation>
    </message>
    <message>
        <source>The target %2 is gone, so senders cannot load your policy. A stranger might claim that name at the hosting provider and publish a policy in your place.</source>
        <translation>Nazwa docelowa %2 już nie istnieje, więc nadawcy nie mogą pobrać polityki. Ktoś obcy mógłby zająć tę nazwę u dostawcy hostingu i opublikować własną politykę.</translation>
    </message>
    <message>
        <source>Set up the site again at your hosting provider. If you have moved it, point the alias at the new name.</source>
        <translation>Należy ponownie założyć witrynę u dostawcy hostingu. Jeśli została przeniesiona, trzeba skierować alias na nową nazwę.</translation>
    </message>
    <message>
        <source>The policy host %1 is run at %2</source>
        <extracomment>policy-host.delegated (%1: host, %2: target)</extracomment>
        <translation>Serwer polityki %1 działa pod nazwą %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides about your policy. The certificate must still be for the name %1.</source>
        <translation>Jest to alias, więc o polityce decyduje administrator serwera %2. Certyfikat nadal musi być wystawiony na nazwę %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has an address that only works inside a network</source>
        <extracomment>policy-host.address-not-public (%1: host, %2: address)</extracomment>
        <translation>Serwer polityki %1 ma adres, który działa tylko wewnątrz sieci</translation>
    </message>
    <message>
        <source>Publish the public address of the web server, unless this is a test network.</source>
        <translation>Należy opublikować publiczny adres serwera WWW, chyba że jest to sieć testowa.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv6 from this computer</source>
        <extracomment>policy-host.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>Z tego komputera nie udało się przetestować serwera polityki %1 przez IPv6</translation>
    </message>
    <message>
        <source>Your computer has no IPv6 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Ten komputer nie ma połączenia IPv6, więc adres %2 jest stąd nieosiągalny. Nic nie wskazuje na problem z tym adresem.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv6.</source>
        <translation>Aby to ustalić, należy uruchomić „postseal-cli check” z nazwą domeny na komputerze z IPv6.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv4 from this computer</source>
        <extracomment>policy-host.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>Z tego komputera nie udało się przetestować serwera polityki %1 przez IPv4</translation>
    </message>
    <message>
        <source>Your computer has no IPv4 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Ten komputer nie ma połączenia IPv4, więc adres %2 jest stąd nieosiągalny. Nic nie wskazuje na problem z tym adresem.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv4.</source>
        <translation>Aby to ustalić, należy uruchomić „postseal-cli check” z nazwą domeny na komputerze z IPv4.</translation>
    </message>
    <message>
        <source>The policy host %1 refuses secure web connections</source>
        <extracomment>policy-host.connection-refused (%1: host, %2: address)</extracomment>
        <translation>Serwer polityki %1 odrzuca bezpieczne połączenia WWW</translation>
    </message>
    <message>
        <source>Nothing listens at %2 for them (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Pod adresem %2 nic ich nie obsługuje (port 443). Nadawcy nie mogą pobrać polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Switch on HTTPS on that web server, and open port 443 in its firewall. If the address is old, correct it in DNS.</source>
        <translation>Należy włączyć HTTPS na tym serwerze WWW i otworzyć port 443 w zaporze sieciowej. Jeśli adres jest nieaktualny, trzeba go poprawić w DNS.</translation>
    </message>
    <message>
        <source>The policy host %1 does not answer</source>
        <extracomment>policy-host.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>Serwer polityki %1 nie odpowiada</translation>
    </message>
    <message>
        <source>No secure web connection to %2 came about in time (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Nie udało się na czas nawiązać bezpiecznego połączenia WWW z %2 (port 443). Nadawcy nie mogą pobrać polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Make sure that the web server runs and that its firewall lets port 443 through. If the address is old, correct it in DNS.</source>
        <translation>Należy upewnić się, że serwer WWW działa i że jego zapora sieciowa przepuszcza port 443. Jeśli adres jest nieaktualny, trzeba go poprawić w DNS.</translation>
    </message>
    <message>
        <source>There is no way through the network to the policy host %1</source>
        <extracomment>policy-host.unreachable (%1: host, %2: address)</extracomment>
        <translation>Przez sieć nie ma drogi do serwera polityki %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Sieć zgłasza, że adres %2 jest nieosiągalny. Nadawcy nie mogą pobrać polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the web server. If both look right, ask your hosting provider.</source>
        <translation>Należy sprawdzić adres w DNS i połączenie sieciowe serwera WWW. Jeśli jedno i drugie wygląda dobrze, trzeba zapytać dostawcę hostingu.</translation>
    </message>
    <message>
        <source>The policy host %1 and this computer could not agree on encryption</source>
        <extracomment>policy-host.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Serwer polityki %1 i ten komputer nie uzgodniły szyfrowania</translation>
    </message>
    <message>
        <source>Ask your hosting provider whether HTTPS is set up for the name %1. The server should offer TLS 1.2 and TLS 1.3.</source>
        <translation>Należy zapytać dostawcę hostingu, czy dla nazwy %1 skonfigurowano HTTPS. Serwer powinien oferować TLS 1.2 i TLS 1.3.</translation>
    </message>
    <message>
        <source>The policy host %1 falls silent when encryption should begin</source>
        <extracomment>policy-host.handshake-timeout (%1: host, %2: address)</extracomment>
        <translation>Serwer polityki %1 milknie, gdy ma się zacząć szyfrowanie</translation>
    </message>
    <message>
        <source>The web server at %2 accepted the connection and then stopped answering. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Serwer WWW pod adresem %2 przyjął połączenie, a potem przestał odpowiadać. Nadawcy nie mogą pobrać polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Check the load and the HTTPS settings of the web server. Something in front of it may also hold the connection up.</source>
        <translation>Należy sprawdzić obciążenie i ustawienia HTTPS serwera WWW. Połączenie może też wstrzymywać coś, co stoi przed serwerem.</translation>
    </message>
    <message>
        <source>The policy host %1 only knows outdated encryption</source>
        <extracomment>policy-host.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>Serwer polityki %1 zna tylko przestarzałe szyfrowanie</translation>
    </message>
    <message>
        <source>The web server at %2 offers %3, which is no longer seen as safe. Many senders do not load your policy over it.</source>
        <translation>Serwer WWW pod adresem %2 oferuje %3, co nie jest już uznawane za bezpieczne. Wielu nadawców nie pobiera w ten sposób polityki.</translation>
    </message>
    <message>
        <source>Update the web server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Należy zaktualizować serwer WWW albo włączyć w jego ustawieniach TLS 1.2 i TLS 1.3.</translation>
    </message>
    <message>
        <source>A program on your side replaces the certificate of %1</source>
        <extracomment>policy-host.proxy-here (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Program na tym komputerze lub w tej sieci podmienia certyfikat serwera %1</translation>
    </message>
    <message>
        <source>The certificate seen for %2 was issued by “%3”. That looks like a company proxy or a virus scanner that opens secure connections. So the real certificate could not be seen, and nothing is known to be wrong with it.</source>
        <translation>Certyfikat widziany pod adresem %2 wystawił „%3”. Wygląda to na firmowy serwer proxy lub program antywirusowy, który otwiera bezpieczne połączenia. Prawdziwego certyfikatu nie udało się więc zobaczyć i nic nie wskazuje na problem z nim.</translation>
    </message>
    <message>
        <source>Check again from another network, or on a computer without such a program.</source>
        <translation>Należy sprawdzić ponownie z innej sieci albo na komputerze bez takiego programu.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is for a different name</source>
        <extracomment>policy-host.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>Certyfikat serwera polityki %1 jest wystawiony na inną nazwę</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate for %3 (host name mismatch). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Serwer WWW pod adresem %2 pokazuje certyfikat na nazwę %3 (niezgodność nazwy hosta). Nadawcy nie pobierają polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Add %1 as a domain at your hosting provider, and have a certificate issued for it.</source>
        <translation>Należy dodać %1 jako domenę u dostawcy hostingu i uzyskać dla niej certyfikat.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has its name in the wrong place</source>
        <extracomment>policy-host.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>Certyfikat serwera polityki %1 ma nazwę w niewłaściwym miejscu</translation>
    </message>
    <message>
        <source>At %2 the name %3 stands only in an old field that senders do not look at (common name). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Pod adresem %2 nazwa %3 jest tylko w starym polu, którego nadawcy nie sprawdzają (common name). Nadawcy nie pobierają polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Order a new certificate that lists %1 among its DNS names.</source>
        <translation>Należy zamówić nowy certyfikat, który wymienia %1 wśród nazw DNS.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has expired</source>
        <extracomment>policy-host.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>Certyfikat serwera polityki %1 wygasł</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that ran out on %3. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Serwer WWW pod adresem %2 pokazuje certyfikat, który wygasł %3. Nadawcy nie pobierają polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Renew the certificate, and make sure that the web server uses the new one. Then let the renewal run by itself.</source>
        <translation>Należy odnowić certyfikat i upewnić się, że serwer WWW używa nowego. Potem warto włączyć automatyczne odnawianie.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is not valid yet</source>
        <extracomment>policy-host.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>Certyfikat serwera polityki %1 nie jest jeszcze ważny</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that counts only from %3. Until then senders do not load your policy.</source>
        <translation>Serwer WWW pod adresem %2 pokazuje certyfikat ważny dopiero od %3. Do tego czasu nadawcy nie pobierają polityki.</translation>
    </message>
    <message>
        <source>Install a certificate that is valid today. If the date looks right, check the clock of this computer.</source>
        <translation>Należy zainstalować certyfikat, który jest już ważny. Jeśli data wygląda prawidłowo, trzeba sprawdzić zegar tego komputera.</translation>
    </message>
    <message>
        <source>The policy host %1 made its certificate itself</source>
        <extracomment>policy-host.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Serwer polityki %1 sam wystawił sobie certyfikat</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Za certyfikat pod adresem %2 nie ręczy żaden publiczny urząd certyfikacji (certyfikat samopodpisany). Nadawcy nie pobierają polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Most hosting providers include one free of charge.</source>
        <translation>Należy zainstalować certyfikat z publicznego urzędu certyfikacji. Większość dostawców hostingu daje go bezpłatnie.</translation>
    </message>
    <message>
        <source>The policy host %1 does not send all the certificates that it should</source>
        <extracomment>policy-host.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Serwer polityki %1 nie wysyła wszystkich certyfikatów, które powinien</translation>
    </message>
    <message>
        <source>The web server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). Browsers often hide this fault, but many senders do not load your policy.</source>
        <translation>Serwer WWW pod adresem %2 pomija certyfikat „%3”, który łączy jego własny certyfikat ze znanym urzędem (certyfikat pośredni). Przeglądarki często ukrywają ten błąd, ale wielu nadawców nie pobiera wtedy polityki.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem.</source>
        <translation>Należy zainstalować pełny łańcuch z urzędu certyfikacji, często w pliku o nazwie fullchain.pem.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 comes from an authority that is not publicly known</source>
        <extracomment>policy-host.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Certyfikat serwera polityki %1 pochodzi z urzędu, który nie jest publicznie znany</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Certyfikat pod adresem %2 wystawił „%3”, czemu nadawcy w internecie nie ufają. Nadawcy nie pobierają polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 cannot be used</source>
        <extracomment>policy-host.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Nie można użyć certyfikatu serwera polityki %1</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the web server.</source>
        <translation>Należy zamówić nowy certyfikat dla nazwy %1 ze zwykłymi ustawieniami i zainstalować go na serwerze WWW.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 expires soon</source>
        <extracomment>policy-host.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>Certyfikat serwera polityki %1 wkrótce wygaśnie</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the web server at %2 is valid for %n more day(s), until %4. After that date senders can no longer load your policy.</source>
        <translation>
            <numerusform>Certyfikat serwera WWW pod adresem %2 jest ważny jeszcze %n dzień, do %4. Po tej dacie nadawcy nie będą mogli pobrać polityki.</numerusform>
            <numerusform>Certyfikat serwera WWW pod adresem %2 jest ważny jeszcze %n dni, do %4. Po tej dacie nadawcy nie będą mogli pobrać polityki.</numerusform>
            <numerusform>Certyfikat serwera WWW pod adresem %2 jest ważny jeszcze %n dni, do %4. Po tej dacie nadawcy nie będą mogli pobrać polityki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate now. Find out why it was not renewed by itself.</source>
        <translation>Należy od razu odnowić certyfikat i ustalić, dlaczego nie został odnowiony automatycznie.</translation>
    </message>
    <message>
        <source>Your DNS may prevent a certificate for %1</source>
        <extracomment>policy-host.caa-blocks (%1: host, %2: name with CAA, %3: allowed issuers)</extracomment>
        <translation>DNS tej domeny może uniemożliwiać wydanie certyfikatu dla %1</translation>
    </message>
    <message>
        <source>A record at %2 says who may issue certificates (CAA): %3. If your hosting provider uses another authority, it can neither get nor renew the certificate.</source>
        <translation>Rekord pod nazwą %2 określa, kto może wystawiać certyfikaty (CAA): %3. Jeśli dostawca hostingu korzysta z innego urzędu, nie może uzyskać ani odnowić certyfikatu.</translation>
    </message>
    <message>
        <source>Add the authority of your hosting provider to that record. For many providers it is letsencrypt.org.</source>
        <translation>Do tego rekordu należy dodać urząd certyfikacji dostawcy hostingu. U wielu dostawców jest to letsencrypt.org.</translation>
    </message>
    <message>
        <source>%1 only has an address because your DNS answers for every name</source>
        <extracomment>policy-host.wildcard-dns (%1: host, %2: address)</extracomment>
        <translation>%1 ma adres tylko dlatego, że DNS odpowiada na każdą nazwę</translation>
    </message>
    <message>
        <source>Any name under your domain leads to %2 (wildcard record). So this host was probably not set up for MTA-STS.</source>
        <translation>Każda nazwa w tej domenie prowadzi do %2 (rekord wieloznaczny). Tego hosta prawdopodobnie nie skonfigurowano więc dla MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a DNS record of its own for %1 that points to the web space with your policy.</source>
        <translation>Należy opublikować osobny rekord DNS dla %1, który wskazuje miejsce z plikiem polityki.</translation>
    </message>
    <message>
        <source>The policy file lists no mail server</source>
        <extracomment>policy.mx-missing (%1: file)</extracomment>
        <translation>Plik polityki nie wymienia żadnego serwera pocztowego</translation>
    </message>
    <message>
        <source>Without a line that begins with “mx:” senders use nothing of the file.</source>
        <translation>Bez wiersza zaczynającego się od „mx:” nadawcy odrzucają cały plik.</translation>
    </message>
    <message>
        <source>Add a line for each of your mail servers, for instance “mx: mail.example.com”.</source>
        <translation>Należy dodać wiersz dla każdego serwera pocztowego, na przykład „mx: mail.example.com”.</translation>
    </message>
    <message>
        <source>The policy file lists no mail server, and some senders want one</source>
        <extracomment>policy.mx-missing-mode-none (%1: file)</extracomment>
        <translation>Plik polityki nie wymienia żadnego serwera pocztowego, a niektórzy nadawcy go wymagają</translation>
    </message>
    <message>
        <source>Mode none allows this. Still, some senders do not accept the file, and keep to the policy that they stored before.</source>
        <translation>Tryb none na to pozwala. Niektórzy nadawcy nie akceptują jednak takiego pliku i trzymają się polityki, którą zapisali wcześniej.</translation>
    </message>
    <message>
        <source>Keep the lines that begin with “mx:” in the file.</source>
        <translation>Należy zostawić w pliku wiersze zaczynające się od „mx:”.</translation>
    </message>
    <message>
        <source>The policy file has a line for a mail server without a name</source>
        <extracomment>policy.mx-empty (%1: file)</extracomment>
        <translation>W pliku polityki jest wiersz serwera pocztowego bez nazwy</translation>
    </message>
    <message>
        <source>Nothing stands after “mx:”. Strict senders use nothing of the file because of it.</source>
        <translation>Po „mx:” nic nie ma. Rygorystyczni nadawcy odrzucają z tego powodu cały plik.</translation>
    </message>
    <message>
        <source>Write the name of your mail server there, or delete the line.</source>
        <translation>Należy wpisać tam nazwę serwera pocztowego albo usunąć ten wiersz.</translation>
    </message>
    <message>
        <source>The policy file lists the IP address “%1” as a mail server</source>
        <extracomment>policy.mx-address (%1: mx)</extracomment>
        <translation>Plik polityki wymienia jako serwer pocztowy adres IP „%1”</translation>
    </message>
    <message>
        <source>Senders compare names, so an address never fits. Strict senders use nothing of the file because of it.</source>
        <translation>Nadawcy porównują nazwy, więc adres nigdy nie pasuje. Rygorystyczni nadawcy odrzucają z tego powodu cały plik.</translation>
    </message>
    <message>
        <source>Write the name of the mail server instead, as it stands in your MX record.</source>
        <translation>Zamiast tego należy wpisać nazwę serwera pocztowego w takiej postaci jak w rekordzie MX.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file ends with a dot</source>
        <extracomment>policy.mx-trailing-dot (%1: mx, %2: meant)</extracomment>
        <translation>Serwer pocztowy „%1” w pliku polityki kończy się kropką</translation>
    </message>
    <message>
        <source>The dot is usual in DNS but wrong in a policy. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Kropka jest zwyczajna w DNS, ale błędna w polityce. Rygorystyczni nadawcy odrzucają z jej powodu cały plik, a dla innych nie pasuje żaden serwer.</translation>
    </message>
    <message>
        <source>One line of the policy file lists several mail servers: “%1”</source>
        <extracomment>policy.mx-list (%1: mx)</extracomment>
        <translation>Jeden wiersz pliku polityki wymienia kilka serwerów pocztowych: „%1”</translation>
    </message>
    <message>
        <source>Senders read the line as one single name, which fits no server. Strict senders use nothing of the file because of it.</source>
        <translation>Nadawcy odczytują ten wiersz jako jedną nazwę, która nie pasuje do żadnego serwera. Rygorystyczni nadawcy odrzucają z tego powodu cały plik.</translation>
    </message>
    <message>
        <source>Write a line of its own for each mail server.</source>
        <translation>Każdy serwer pocztowy należy wpisać w osobnym wierszu.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has letters beyond a to z</source>
        <extracomment>policy.mx-unicode (%1: mx, %2: meant)</extracomment>
        <translation>Serwer pocztowy „%1” w pliku polityki zawiera litery spoza zakresu od a do z</translation>
    </message>
    <message>
        <source>A policy must hold names in the form that DNS uses (A-label). Strict senders use nothing of the file otherwise.</source>
        <translation>Polityka musi zawierać nazwy w postaci używanej w DNS (A-label). W przeciwnym razie rygorystyczni nadawcy odrzucają cały plik.</translation>
    </message>
    <message>
        <source>Write “%2” instead.</source>
        <translation>Zamiast tego należy wpisać „%2”.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is a web address</source>
        <extracomment>policy.mx-url (%1: mx, %2: meant)</extracomment>
        <translation>„%1” w pliku polityki to adres strony internetowej</translation>
    </message>
    <message>
        <source>Only the name of a mail server may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Może tam stać tylko nazwa serwera pocztowego. Rygorystyczni nadawcy odrzucają z tego powodu cały plik, a dla innych nie pasuje żaden serwer.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a port number</source>
        <extracomment>policy.mx-port (%1: mx, %2: meant)</extracomment>
        <translation>Serwer pocztowy „%1” w pliku polityki ma numer portu</translation>
    </message>
    <message>
        <source>Only its name may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Może tam stać tylko jego nazwa. Rygorystyczni nadawcy odrzucają z tego powodu cały plik, a dla innych nie pasuje żaden serwer.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a number in front</source>
        <extracomment>policy.mx-preference (%1: mx, %2: meant)</extracomment>
        <translation>Przed serwerem pocztowym „%1” w pliku polityki stoi liczba</translation>
    </message>
    <message>
        <source>The number belongs to the MX record in DNS (preference). Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Liczba należy do rekordu MX w DNS (preferencja). Rygorystyczni nadawcy odrzucają z tego powodu cały plik, a dla innych nie pasuje żaden serwer.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file begins with a dot</source>
        <extracomment>policy.mx-leading-dot (%1: mx, %2: meant)</extracomment>
        <translation>Serwer pocztowy „%1” w pliku polityki zaczyna się od kropki</translation>
    </message>
    <message>
        <source>An early draft of the standard knew this form. Today strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Taką postać znał wczesny projekt standardu. Dziś rygorystyczni nadawcy odrzucają z tego powodu cały plik, a dla innych nie pasuje żaden serwer.</translation>
    </message>
    <message>
        <source>The star in “%1” stands in the wrong place</source>
        <extracomment>policy.mx-wildcard-place (%1: mx)</extracomment>
        <translation>Gwiazdka w „%1” stoi w niewłaściwym miejscu</translation>
    </message>
    <message>
        <source>A star can only be the whole first part of a name, as in “*.example.com” (wildcard). Strict senders use nothing of the file because of it.</source>
        <translation>Gwiazdka może być tylko całą pierwszą częścią nazwy, jak w „*.example.com” (symbol wieloznaczny). Rygorystyczni nadawcy odrzucają z tego powodu cały plik.</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers instead.</source>
        <translation>Zamiast tego należy wpisać pełne nazwy serwerów pocztowych.</translation>
    </message>
    <message>
        <source>“%1” allows mail servers of countless strangers</source>
        <extracomment>policy.mx-wildcard-top-level (%1: mx)</extracomment>
        <translation>„%1” dopuszcza serwery pocztowe niezliczonych obcych osób</translation>
    </message>
    <message>
        <source>The star stands directly in front of a name under which anybody can register (wildcard). So an attacker can easily have a mail server that fits your policy.</source>
        <translation>Gwiazdka stoi bezpośrednio przed nazwą, pod którą każdy może zarejestrować domenę (symbol wieloznaczny). Atakujący łatwo może więc mieć serwer pocztowy pasujący do polityki.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is not the name of a mail server</source>
        <extracomment>policy.mx-not-domain (%1: mx)</extracomment>
        <translation>„%1” w pliku polityki nie jest nazwą serwera pocztowego</translation>
    </message>
    <message>
        <source>A name consists of letters, digits, hyphens and dots. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Nazwa składa się z liter, cyfr, łączników i kropek. Rygorystyczni nadawcy odrzucają z tego powodu cały plik, a dla innych nie pasuje żaden serwer.</translation>
    </message>
    <message>
        <source>Write the name of the mail server as it stands in your MX record.</source>
        <translation>Należy wpisać nazwę serwera pocztowego w takiej postaci jak w rekordzie MX.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has capital letters</source>
        <extracomment>policy.mx-case (%1: mx)</extracomment>
        <translation>Serwer pocztowy „%1” w pliku polityki zawiera wielkie litery</translation>
    </message>
    <message>
        <source>Nearly all senders compare names without regard to capitals. So this does no harm with them.</source>
        <translation>Prawie wszyscy nadawcy porównują nazwy bez względu na wielkość liter. U nich to nie szkodzi.</translation>
    </message>
    <message>
        <source>To be on the safe side, write the name in small letters.</source>
        <translation>Na wszelki wypadek warto zapisać nazwę małymi literami.</translation>
    </message>
    <message>
        <source>The policy record at %1 is correct</source>
        <extracomment>record.good (%1: name, %2: id)</extracomment>
        <translation>Rekord polityki pod nazwą %1 jest prawidłowy</translation>
    </message>
    <message>
        <source>It tells senders that you have a policy. The version of the policy that it announces is “%2” (id).</source>
        <translation>Informuje nadawców, że istnieje polityka. Podaje jej wersję „%2” (id).</translation>
    </message>
    <message>
        <source>There is no policy record at %1</source>
        <extracomment>record.missing (%1: name)</extracomment>
        <translation>Pod nazwą %1 nie ma rekordu polityki</translation>
    </message>
    <message>
        <source>Senders look for this TXT record first. Without it they do not look for your policy, so their mail to you is not protected.</source>
        <translation>Nadawcy najpierw szukają tego rekordu TXT. Bez niego nie szukają polityki, więc poczta od nich nie jest chroniona.</translation>
    </message>
    <message>
        <source>Publish the record as the last step, when the policy file can be loaded.</source>
        <translation>Ten rekord należy opublikować na końcu, gdy plik polityki da się już pobrać.</translation>
    </message>
    <message>
        <source>The policy record at %1 could not be looked up</source>
        <extracomment>record.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>Nie udało się odczytać z DNS rekordu polityki pod nazwą %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the record is there could not be found out.</source>
        <translation>Odpowiedź z DNS: %2. Nie udało się ustalić, czy rekord istnieje.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy record at %1 leads nowhere</source>
        <extracomment>record.alias-loop (%1: name)</extracomment>
        <translation>Alias DNS rekordu polityki pod nazwą %1 prowadzi donikąd</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders find no policy record, so their mail to you is not protected.</source>
        <translation>Nazwa wskazuje na inne nazwy w kółko albo przez zbyt wiele kroków (pętla CNAME). Nadawcy nie znajdują rekordu polityki, więc poczta od nich nie jest chroniona.</translation>
    </message>
    <message>
        <source>Point the alias at the right name, or replace it with the TXT record itself.</source>
        <translation>Należy skierować alias na właściwą nazwę albo zastąpić go samym rekordem TXT.</translation>
    </message>
    <message>
        <source>There are %2 policy records at %1</source>
        <extracomment>record.multiple (%1: name, %2: count)</extracomment>
        <translation>Liczba rekordów polityki pod nazwą %1: %2</translation>
    </message>
    <message>
        <source>When there is more than one record, senders act as if there were none. So mail to you is not protected.</source>
        <translation>Gdy rekordów jest więcej niż jeden, nadawcy postępują tak, jakby nie było żadnego. Poczta przychodząca nie jest więc chroniona.</translation>
    </message>
    <message>
        <source>Keep the record with the newest id, and delete the others.</source>
        <translation>Należy zostawić rekord z najnowszym id, a pozostałe usunąć.</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with the wrong word</source>
        <extracomment>record.wrong-version (%1: name, %2: version)</extracomment>
        <translation>Rekord polityki pod nazwą %1 zaczyna się od niewłaściwego słowa</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Senders pass over it, so mail to you is not protected.</source>
        <translation>Zaczyna się od „%2” zamiast od „v=STSv1”. Nadawcy go pomijają, więc poczta przychodząca nie jest chroniona.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=STSv1;”.</source>
        <translation>Należy zmienić początek rekordu dokładnie na „v=STSv1;”.</translation>
    </message>
    <message>
        <source>The policy record at %1 mixes up capital and small letters</source>
        <extracomment>record.version-case (%1: name, %2: version)</extracomment>
        <translation>Rekord polityki pod nazwą %1 ma pomylone wielkie i małe litery</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Zaczyna się od „%2” zamiast od „v=STSv1”. Wielu nadawców rozróżnia wielkie i małe litery i go pomija.</translation>
    </message>
    <message>
        <source>The policy record at %1 lacks its first semicolon</source>
        <extracomment>record.no-semicolon (%1: name)</extracomment>
        <translation>W rekordzie polityki pod nazwą %1 brakuje pierwszego średnika</translation>
    </message>
    <message>
        <source>It must begin with “v=STSv1;”. Senders pass over it otherwise, so mail to you is not protected.</source>
        <translation>Musi zaczynać się od „v=STSv1;”. W przeciwnym razie nadawcy go pomijają, więc poczta przychodząca nie jest chroniona.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=STSv1”.</source>
        <translation>Tuż za „v=STSv1” należy wpisać średnik.</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with a space</source>
        <extracomment>record.leading-space (%1: name)</extracomment>
        <translation>Rekord polityki pod nazwą %1 zaczyna się od spacji</translation>
    </message>
    <message>
        <source>Senders expect “v=STSv1;” at the very beginning. They pass over the record, so mail to you is not protected.</source>
        <translation>Nadawcy oczekują „v=STSv1;” na samym początku. Pomijają ten rekord, więc poczta przychodząca nie jest chroniona.</translation>
    </message>
    <message>
        <source>Remove the space at the beginning of the record.</source>
        <translation>Należy usunąć spację na początku rekordu.</translation>
    </message>
    <message>
        <source>The policy record at %1 has a space before its first semicolon</source>
        <extracomment>record.space-before-semicolon (%1: name)</extracomment>
        <translation>Rekord polityki pod nazwą %1 ma spację przed pierwszym średnikiem</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. Their mail to you is not protected.</source>
        <translation>Niektórzy nadawcy pomijają tak zapisany rekord. Poczta od nich nie jest chroniona.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=STSv1;”.</source>
        <translation>Należy usunąć spację, aby rekord zaczynał się od „v=STSv1;”.</translation>
    </message>
    <message>
        <source>The policy record at %1 contains quotation marks</source>
        <extracomment>record.quotes-inside (%1: name)</extracomment>
        <translation>Rekord polityki pod nazwą %1 zawiera cudzysłów</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so mail to you is not protected.</source>
        <translation>Panel DNS zapisał cudzysłów jako część tekstu. Nadawcy nie rozpoznają rekordu, więc poczta przychodząca nie jest chroniona.</translation>
    </message>
    <message>
        <source>Enter the text of the record again without quotation marks.</source>
        <translation>Należy ponownie wpisać tekst rekordu bez cudzysłowu.</translation>
    </message>
    <message>
        <source>The policy record at %1 has no id</source>
        <extracomment>record.no-id (%1: name)</extracomment>
        <translation>Rekord polityki pod nazwą %1 nie ma id</translation>
    </message>
    <message>
        <source>The id tells senders when your policy has changed. Without it they pass over the record, so mail to you is not protected.</source>
        <translation>Id informuje nadawców, kiedy polityka się zmieniła. Bez niego pomijają rekord, więc poczta przychodząca nie jest chroniona.</translation>
    </message>
    <message>
        <source>Add an id of letters and digits to the record, for instance today&apos;s date as in “id=20261124;”.</source>
        <translation>Do rekordu należy dodać id złożony z liter i cyfr, na przykład dzisiejszą datę: „id=20261124;”.</translation>
    </message>
    <message>
        <source>The id “%1” contains a character that is not allowed there</source>
        <extracomment>record.id-character (%1: id, %2: character)</extracomment>
        <translation>Id „%1” zawiera niedozwolony znak</translation>
    </message>
    <message>
        <source>Write an id of letters and digits only.</source>
        <translation>Należy wpisać id złożony tylko z liter i cyfr.</translation>
    </message>
    <message>
        <source>The id in the policy record at %1 is empty</source>
        <extracomment>record.id-empty (%1: name)</extracomment>
        <translation>Id w rekordzie polityki pod nazwą %1 jest pusty</translation>
    </message>
    <message>
        <source>Write an id of letters and digits, for instance today&apos;s date.</source>
        <translation>Należy wpisać id złożony z liter i cyfr, na przykład dzisiejszą datę.</translation>
    </message>
    <message>
        <source>The id “%1” is too long</source>
        <extracomment>record.id-too-long (%1: id, %2: length)</extracomment>
        <translation>Id „%1” jest za długi</translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s), and 32 is the limit. Senders pass over the record, so mail to you is not protected.</source>
        <translation>
            <numerusform>Ma %n znak, a limit to 32. Nadawcy pomijają rekord, więc poczta przychodząca nie jest chroniona.</numerusform>
            <numerusform>Ma %n znaki, a limit to 32. Nadawcy pomijają rekord, więc poczta przychodząca nie jest chroniona.</numerusform>
            <numerusform>Ma %n znaków, a limit to 32. Nadawcy pomijają rekord, więc poczta przychodząca nie jest chroniona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a shorter id, for instance today&apos;s date.</source>
        <translation>Należy wpisać krótszy id, na przykład dzisiejszą datę.</translation>
    </message>
    <message>
        <source>The policy record at %1 has more than one id</source>
        <extracomment>record.duplicate-id (%1: name, %2: used, %3: ignored)</extracomment>
        <translation>Rekord polityki pod nazwą %1 ma więcej niż jeden id</translation>
    </message>
    <message>
        <source>The first one counts: “%2”. Some senders go by a later one instead (“%3”), and at least one passes over the record.</source>
        <translation>Liczy się pierwszy: „%2”. Niektórzy nadawcy kierują się jednak późniejszym („%3”), a co najmniej jeden pomija rekord.</translation>
    </message>
    <message>
        <source>Keep one id, and delete the others.</source>
        <translation>Należy zostawić jeden id, a pozostałe usunąć.</translation>
    </message>
    <message>
        <source>The word “%1” in the policy record has the wrong capital letters</source>
        <extracomment>record.key-case (%1: key, %2: meant)</extracomment>
        <translation>Słowo „%1” w rekordzie polityki ma niewłaściwe wielkie litery</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here. They do not find what they need, so mail to you is not protected.</source>
        <translation>Nadawcy rozróżniają tu wielkie i małe litery. Nie znajdują tego, czego potrzebują, więc poczta przychodząca nie jest chroniona.</translation>
    </message>
    <message>
        <source>Something is left over at the end of the policy record at %1</source>
        <extracomment>record.trailing (%1: name)</extracomment>
        <translation>Na końcu rekordu polityki pod nazwą %1 jest coś zbędnego</translation>
    </message>
    <message>
        <source>Only a single semicolon may stand at the end. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Na końcu może stać tylko jeden średnik. Rygorystyczni nadawcy pomijają rekord, więc poczta od nich nie jest chroniona.</translation>
    </message>
    <message>
        <source>Remove what follows the last semicolon, also spaces.</source>
        <translation>Należy usunąć wszystko po ostatnim średniku, także spacje.</translation>
    </message>
    <message>
        <source>The policy record at %1 cannot be understood</source>
        <extracomment>record.syntax (%1: name)</extracomment>
        <translation>Nie można zrozumieć rekordu polityki pod nazwą %1</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Jego część nie ma postaci „nazwa=wartość”. Rygorystyczni nadawcy pomijają rekord, więc poczta od nich nie jest chroniona.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=STSv1; id=20261124;”.</source>
        <translation>Należy napisać rekord od nowa, na przykład „v=STSv1; id=20261124;”.</translation>
    </message>
    <message>
        <source>“%1” belongs in the policy file, not in the policy record</source>
        <extracomment>record.policy-inside (%1: key)</extracomment>
        <translation>„%1” należy do pliku polityki, a nie do rekordu polityki</translation>
    </message>
    <message>
        <source>Senders pass over it here. Mode, mail servers and validity count only in the file.</source>
        <translation>Nadawcy pomijają to w tym miejscu. Tryb, serwery pocztowe i okres ważności liczą się tylko w pliku.</translation>
    </message>
    <message>
        <source>Remove this part from the record. Make sure that it stands in the policy file.</source>
        <translation>Należy usunąć tę część z rekordu i upewnić się, że jest ona w pliku polityki.</translation>
    </message>
    <message>
        <source>The part “%1” of the policy record means nothing to senders</source>
        <extracomment>record.unknown-field (%1: key)</extracomment>
        <translation>Część „%1” rekordu polityki nic nie znaczy dla nadawców</translation>
    </message>
    <message>
        <source>They pass over it. It does no harm.</source>
        <translation>Nadawcy ją pomijają. To nie szkodzi.</translation>
    </message>
    <message>
        <source>Check its spelling if you meant something by it. Otherwise you can remove it.</source>
        <translation>Jeśli miała coś znaczyć, należy sprawdzić pisownię. W przeciwnym razie można ją usunąć.</translation>
    </message>
    <message>
        <source>The policy record at %1 is stored in %2 pieces</source>
        <extracomment>record.split (%1: name, %2: count)</extracomment>
        <translation>Rekord polityki pod nazwą %1 jest zapisany w kawałkach; ich liczba: %2</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. Nearly all read the record correctly.</source>
        <translation>Nadawcy łączą kawałki bez spacji między nimi. Prawie wszyscy odczytują rekord prawidłowo.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with MTA-STS. Senders pass over it.</source>
        <translation>Rekord „%2” nie ma nic wspólnego z MTA-STS. Nadawcy go pomijają.</translation>
    </message>
    <message>
        <source>You can remove it, unless you need it for something else.</source>
        <translation>Można go usunąć, chyba że jest potrzebny do czegoś innego.</translation>
    </message>
    <message>
        <source>The policy record at %1 is kept at %2</source>
        <extracomment>record.delegated (%1: name, %2: target)</extracomment>
        <translation>Rekord polityki pod nazwą %1 jest przechowywany pod nazwą %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides when senders load your policy anew.</source>
        <translation>Jest to alias, więc o tym, kiedy nadawcy ponownie pobiorą politykę, decyduje administrator %2.</translation>
    </message>
    <message>
        <source>There is a policy record at %1, where no sender looks</source>
        <extracomment>record.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>Pod nazwą %1, gdzie nie szuka żaden nadawca, jest rekord polityki</translation>
    </message>
    <message>
        <source>Senders look for it at %2 only. So this record has no effect.</source>
        <translation>Nadawcy szukają go tylko pod nazwą %2. Ten rekord nie ma więc żadnego działania.</translation>
    </message>
    <message>
        <source>Move the record to the name %2. Many DNS panels add your domain to the name by themselves.</source>
        <translation>Należy przenieść rekord pod nazwę %2. Wiele paneli DNS samodzielnie dodaje domenę do nazwy.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the policy record at %1</source>
        <extracomment>record.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>Serwery nazw podają różne rekordy polityki pod nazwą %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may miss your policy or a change to it.</source>
        <translation>Te serwery nazw nie dają jednakowej odpowiedzi: %2. Niektórzy nadawcy mogą nie zauważyć polityki lub jej zmiany.</translation>
    </message>
    <message>
        <source>The policy file has changed, but the id “%1” has not</source>
        <extracomment>record.id-unchanged (%1: id, %2: date)</extracomment>
        <translation>Plik polityki się zmienił, ale id „%1” nie</translation>
    </message>
    <message>
        <source>The id is the same as on %2, when the file was different. Senders that know this id keep to the old policy until it runs out.</source>
        <translation>Id jest taki sam jak %2, gdy plik był inny. Nadawcy, którzy znają ten id, trzymają się starej polityki, dopóki nie wygaśnie.</translation>
    </message>
    <message>
        <source>Give the policy record a new id now.</source>
        <translation>Należy od razu nadać rekordowi polityki nowy id.</translation>
    </message>
    <message>
        <source>The id “%1” is new, but the policy file is the same as before</source>
        <extracomment>record.body-unchanged (%1: id, %2: date)</extracomment>
        <translation>Id „%1” jest nowy, ale plik polityki jest taki sam jak wcześniej</translation>
    </message>
    <message>
        <source>The file has not changed since %2. Senders load it once more, which does no harm.</source>
        <translation>Plik nie zmienił się od %2. Nadawcy pobiorą go jeszcze raz, co nie szkodzi.</translation>
    </message>
    <message>
        <source>If you meant to change the policy, upload the new file. Then give the record another new id.</source>
        <translation>Jeśli polityka miała się zmienić, należy przesłać nowy plik. Następnie trzeba nadać rekordowi kolejny nowy id.</translation>
    </message>
    <message>
        <source>The file is not a TLS report that can be read</source>
        <extracomment>report.not-json (%1: file, %2: reason)</extracomment>
        <translation>Plik nie jest raportem TLS, który da się odczytać</translation>
    </message>
    <message>
        <source>Save the attachment from the mail once more, and open that file.</source>
        <translation>Należy jeszcze raz zapisać załącznik z wiadomości i otworzyć ten plik.</translation>
    </message>
    <message>
        <source>The report is too large to be read</source>
        <extracomment>report.too-large (%1: file, %2: limit)</extracomment>
        <translation>Raport jest zbyt duży, aby go odczytać</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report. If it is, ask its sender for smaller ones.</source>
        <translation>Należy upewnić się, że plik jest raportem TLS. Jeśli tak, trzeba poprosić jego nadawcę o mniejsze raporty.</translation>
    </message>
    <message>
        <source>The report cannot be unpacked</source>
        <extracomment>report.gzip-broken (%1: file, %2: reason)</extracomment>
        <translation>Nie można rozpakować raportu</translation>
    </message>
    <message>
        <source>The file is not a TLS report</source>
        <extracomment>report.not-a-report (%1: file)</extracomment>
        <translation>Plik nie jest raportem TLS</translation>
    </message>
    <message>
        <source>It can be read, but has nothing of what such a report holds.</source>
        <translation>Da się go odczytać, ale nie zawiera niczego, co powinno być w takim raporcie.</translation>
    </message>
    <message>
        <source>Open the attachment of a TLS report. DMARC reports and other files are of another kind.</source>
        <translation>Należy otworzyć załącznik z raportem TLS. Raporty DMARC i inne pliki są innego rodzaju.</translation>
    </message>
    <message>
        <source>The report has no results in it</source>
        <extracomment>report.no-policies (%1: file)</extracomment>
        <translation>W raporcie nie ma wyników</translation>
    </message>
    <message>
        <source>The list of policies with their counts is missing (policies). So it says nothing about your mail.</source>
        <translation>Brakuje listy polityk z liczbami połączeń (policies). Raport nie mówi więc nic o tej poczcie.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. If the same sender does this often, tell them.</source>
        <translation>W tej domenie wszystko jest w porządku. Jeśli zdarza się to często temu samemu nadawcy, warto go o tym powiadomić.</translation>
    </message>
    <message>
        <source>The report lacks the part “%1”</source>
        <extracomment>report.missing-member (%1: member)</extracomment>
        <translation>W raporcie brakuje części „%1”</translation>
    </message>
    <message>
        <source>The sender of the report left it out. The rest was read, and a missing count is taken as zero.</source>
        <translation>Nadawca raportu ją pominął. Resztę odczytano, a brakującą liczbę przyjęto jako zero.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side, and nothing that you need to do.</source>
        <translation>W tej domenie wszystko jest w porządku i nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is not of the expected kind</source>
        <extracomment>report.wrong-type (%1: member, %2: expected)</extracomment>
        <translation>Część „%1” raportu nie jest oczekiwanego rodzaju</translation>
    </message>
    <message>
        <source>It should be of this kind: %2. The rest of the report was read.</source>
        <translation>Powinna być tego rodzaju: %2. Resztę raportu odczytano.</translation>
    </message>
    <message>
        <source>The count “%1” in the report makes no sense</source>
        <extracomment>report.bad-count (%1: member, %2: value)</extracomment>
        <translation>Liczba „%1” w raporcie nie ma sensu</translation>
    </message>
    <message>
        <source>The value %2 is not a count of connections, so it is taken as zero.</source>
        <translation>Wartość %2 nie jest liczbą połączeń, więc przyjęto zero.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. Do not rely on the sums of this report.</source>
        <translation>W tej domenie wszystko jest w porządku. Na sumach z tego raportu nie należy polegać.</translation>
    </message>
    <message>
        <source>The date “%1” in the report makes no sense</source>
        <extracomment>report.bad-date (%1: member, %2: value)</extracomment>
        <translation>Data „%1” w raporcie nie ma sensu</translation>
    </message>
    <message>
        <source>The value %2 cannot be read as a date. The rest of the report was read.</source>
        <translation>Wartości %2 nie można odczytać jako daty. Resztę raportu odczytano.</translation>
    </message>
    <message>
        <source>The date “%1” in the report has no time zone</source>
        <extracomment>report.date-no-zone (%1: member, %2: value)</extracomment>
        <translation>Data „%1” w raporcie nie ma strefy czasowej</translation>
    </message>
    <message>
        <source>Some reports from Microsoft are written like this. The value %2 was read as universal time (UTC).</source>
        <translation>Tak zapisane są niektóre raporty firmy Microsoft. Wartość %2 odczytano jako czas uniwersalny (UTC).</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of policy: “%1”</source>
        <extracomment>report.unknown-policy-type (%1: value)</extracomment>
        <translation>Raport mówi o nieznanym rodzaju polityki: „%1”</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is.</source>
        <translation>Liczby zachowano, a słowo jest pokazane bez zmian.</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of problem: “%1”</source>
        <extracomment>report.unknown-result-type (%1: value)</extracomment>
        <translation>Raport mówi o nieznanym rodzaju problemu: „%1”</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is. It may be newer than this program.</source>
        <translation>Liczby zachowano, a słowo jest pokazane bez zmian. Może być nowsze niż ten program.</translation>
    </message>
    <message>
        <source>Look at the details of this problem in the report. They often tell the cause.</source>
        <translation>Warto przejrzeć szczegóły tego problemu w raporcie. Często podają przyczynę.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is a text instead of a list</source>
        <extracomment>report.mx-host-string (%1: member)</extracomment>
        <translation>Część „%1” raportu jest tekstem zamiast listą</translation>
    </message>
    <message>
        <source>Some senders write it like this. It was understood all the same.</source>
        <translation>Niektórzy nadawcy tak ją zapisują. Mimo to została zrozumiana.</translation>
    </message>
    <message>
        <source>The policy in the part “%1” of the report is written in an unusual form</source>
        <extracomment>report.policy-string-form (%1: member)</extracomment>
        <translation>Polityka w części „%1” raportu jest zapisana w nietypowej postaci</translation>
    </message>
    <message>
        <source>The details for %1 add up to more than the sum in the report</source>
        <extracomment>report.details-exceed-summary (%1: domain, %2: details, %3: summary)</extracomment>
        <translation>Szczegóły dla %1 dają razem więcej niż suma w raporcie</translation>
    </message>
    <message>
        <source>The details count %2 connections, the sum says %3. One connection may stand in several details, so only the sum was counted.</source>
        <translation>Według szczegółów połączeń jest %2, a według sumy %3. Jedno połączenie może występować w kilku szczegółach, więc policzono tylko sumę.</translation>
    </message>
    <message>
        <source>Whether the report is genuine was not checked</source>
        <extracomment>report.unauthenticated (%1: file)</extracomment>
        <translation>Nie sprawdzono, czy raport jest autentyczny</translation>
    </message>
    <message>
        <source>Genuine reports are signed by their sender (DKIM). In a saved file the signature can usually no longer be checked.</source>
        <translation>Autentyczne raporty są podpisane przez nadawcę (DKIM). W zapisanym pliku podpisu zwykle nie można już sprawdzić.</translation>
    </message>
    <message>
        <source>If a report surprises you, look at the original mail before you act on it.</source>
        <translation>Jeśli raport zaskakuje, warto obejrzeć oryginalną wiadomość, zanim podejmie się działania.</translation>
    </message>
    <message>
        <source>%1 takes mail over encrypted connections with a good certificate</source>
        <extracomment>starttls.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>Serwer %1 przyjmuje pocztę przez szyfrowane połączenia z prawidłowym certyfikatem</translation>
    </message>
    <message numerus="yes">
        <source>The server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>Serwer pod adresem %2 używa %3. Jego certyfikat jest ważny jeszcze %n dzień.</numerusform>
            <numerusform>Serwer pod adresem %2 używa %3. Jego certyfikat jest ważny jeszcze %n dni.</numerusform>
            <numerusform>Serwer pod adresem %2 używa %3. Jego certyfikat jest ważny jeszcze %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail servers of %1 were not tested</source>
        <extracomment>starttls.skipped (%1: domain)</extracomment>
        <translation>Serwerów pocztowych domeny %1 nie przetestowano</translation>
    </message>
    <message>
        <source>You asked for a check without connections to mail servers. So nothing is known about their encryption and certificates.</source>
        <translation>Wybrano sprawdzenie bez łączenia się z serwerami pocztowymi. Nic więc nie wiadomo o ich szyfrowaniu i certyfikatach.</translation>
    </message>
    <message>
        <source>Check again with the mail servers before you move to enforce mode.</source>
        <translation>Przed przejściem w tryb enforce należy sprawdzić ponownie, razem z serwerami pocztowymi.</translation>
    </message>
    <message>
        <source>The network of this computer blocks connections to mail servers</source>
        <extracomment>starttls.port-25-blocked (%1: domain)</extracomment>
        <translation>Sieć tego komputera blokuje połączenia z serwerami pocztowymi</translation>
    </message>
    <message>
        <source>Many home and office lines block outgoing mail connections (port 25). Large, well-known mail servers could not be reached from here either. So nothing is known to be wrong with your mail servers.</source>
        <translation>Wiele łączy domowych i biurowych blokuje wychodzące połączenia pocztowe (port 25). Duże, znane serwery pocztowe też były stąd nieosiągalne. Nic więc nie wskazuje na problem z serwerami pocztowymi tej domeny.</translation>
    </message>
    <message>
        <source>Run “postseal-cli check %1” on a server elsewhere whose port 25 is open. Your TLS reports also show whether senders can deliver to you over encrypted connections.</source>
        <translation>Należy uruchomić „postseal-cli check %1” na serwerze w innym miejscu, z otwartym portem 25. Także raporty TLS pokazują, czy nadawcy mogą dostarczać pocztę przez szyfrowane połączenia.</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv6 from this computer</source>
        <extracomment>starttls.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>Z tego komputera nie udało się przetestować serwera %1 przez IPv6</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv4 from this computer</source>
        <extracomment>starttls.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>Z tego komputera nie udało się przetestować serwera %1 przez IPv4</translation>
    </message>
    <message>
        <source>%1 does not accept mail connections</source>
        <extracomment>starttls.connection-refused (%1: host, %2: address)</extracomment>
        <translation>Serwer %1 nie przyjmuje połączeń pocztowych</translation>
    </message>
    <message>
        <source>The computer at %2 refuses connections for mail (port 25). Senders try your other mail servers, or try again later.</source>
        <translation>Komputer pod adresem %2 odrzuca połączenia pocztowe (port 25). Nadawcy próbują pozostałych serwerów pocztowych albo ponawiają próbę później.</translation>
    </message>
    <message>
        <source>Start the mail service there, or open port 25 in its firewall. If the server no longer takes mail, remove its MX record.</source>
        <translation>Należy uruchomić tam usługę pocztową albo otworzyć port 25 w zaporze sieciowej. Jeśli serwer nie przyjmuje już poczty, trzeba usunąć jego rekord MX.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>starttls.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>Serwer %1 nie odpowiada</translation>
    </message>
    <message>
        <source>No mail connection to %2 came about in time (port 25). Senders lose time there. Then they try your other mail servers, or try again later.</source>
        <translation>Nie udało się na czas nawiązać połączenia pocztowego z %2 (port 25). Nadawcy tracą przez to czas. Potem próbują pozostałych serwerów pocztowych albo ponawiają próbę później.</translation>
    </message>
    <message>
        <source>Make sure that the server runs and that its firewall lets port 25 through. If the server no longer takes mail, remove its MX record.</source>
        <translation>Należy upewnić się, że serwer działa i że jego zapora sieciowa przepuszcza port 25. Jeśli serwer nie przyjmuje już poczty, trzeba usunąć jego rekord MX.</translation>
    </message>
    <message>
        <source>There is no way through the network to %1</source>
        <extracomment>starttls.host-unreachable (%1: host, %2: address)</extracomment>
        <translation>Przez sieć nie ma drogi do serwera %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders try your other mail servers, or try again later.</source>
        <translation>Sieć zgłasza, że adres %2 jest nieosiągalny. Nadawcy próbują pozostałych serwerów pocztowych albo ponawiają próbę później.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the server. If both look right, ask your hosting provider.</source>
        <translation>Należy sprawdzić adres w DNS i połączenie sieciowe serwera. Jeśli jedno i drugie wygląda dobrze, trzeba zapytać dostawcę hostingu.</translation>
    </message>
    <message>
        <source>%1 may be out of reach on purpose</source>
        <extracomment>starttls.may-be-deliberate (%1: host)</extracomment>
        <translation>Serwer %1 może być nieosiągalny celowo</translation>
    </message>
    <message>
        <source>Some owners list a mail server that never answers, to keep spam away (nolisting). Your other mail servers do answer.</source>
        <translation>Niektórzy podają serwer pocztowy, który nigdy nie odpowiada, aby ograniczyć spam (nolisting). Pozostałe serwery pocztowe odpowiadają.</translation>
    </message>
    <message>
        <source>If this is on purpose, leave it as it is. Otherwise repair the server, or remove its MX record.</source>
        <translation>Jeśli to celowe, można tak zostawić. W przeciwnym razie należy naprawić serwer albo usunąć jego rekord MX.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing</source>
        <extracomment>starttls.greeting-timeout (%1: host, %2: address)</extracomment>
        <translation>Serwer %1 przyjmuje połączenie, a potem milczy</translation>
    </message>
    <message>
        <source>The server at %2 sent no greeting in time. Patient senders wait up to five minutes. Others give up and try again later.</source>
        <translation>Serwer pod adresem %2 nie wysłał na czas powitania. Cierpliwi nadawcy czekają do pięciu minut. Inni rezygnują i próbują później.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server why its greeting is slow. It may be overloaded, or its spam checks may take too long. With “--timeout 60” this check waits longer.</source>
        <translation>Należy zapytać administratora serwera, dlaczego powitanie trwa tak długo. Serwer może być przeciążony albo zbyt długo sprawdza spam. Z opcją „--timeout 60” sprawdzenie czeka dłużej.</translation>
    </message>
    <message>
        <source>%1 turns connections away for the moment</source>
        <extracomment>starttls.greeting-temporary (%1: host, %2: address, %3: reply)</extracomment>
        <translation>Serwer %1 chwilowo odrzuca połączenia</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a temporary refusal: %3. Other senders try again later. The server may only distrust the computer that this check runs on.</source>
        <translation>Serwer pod adresem %2 powitał tymczasową odmową: %3. Inni nadawcy spróbują później. Być może serwer nie ufa tylko komputerowi, na którym działa to sprawdzenie.</translation>
    </message>
    <message>
        <source>Check again later, or from another network. If it stays like this, ask whoever runs the server.</source>
        <translation>Należy sprawdzić ponownie później albo z innej sieci. Jeśli nic się nie zmieni, trzeba zapytać administratora serwera.</translation>
    </message>
    <message>
        <source>%1 turns connections away</source>
        <extracomment>starttls.greeting-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>Serwer %1 odrzuca połączenia</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a refusal: %3. Whether it refuses all senders or only this computer cannot be seen from here.</source>
        <translation>Serwer pod adresem %2 powitał odmową: %3. Stąd nie widać, czy odmawia wszystkim nadawcom, czy tylko temu komputerowi.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Należy zapytać administratora serwera. Można też uruchomić „postseal-cli check” z nazwą domeny na serwerze w innym miejscu.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server</source>
        <extracomment>starttls.not-smtp (%1: host, %2: address)</extracomment>
        <translation>Pod nazwą %1 nie odpowiada serwer pocztowy</translation>
    </message>
    <message>
        <source>The program at %2 does not speak the language of mail (SMTP). Senders cannot deliver mail there.</source>
        <translation>Program pod adresem %2 nie mówi językiem poczty (SMTP). Nadawcy nie mogą tam dostarczać poczty.</translation>
    </message>
    <message>
        <source>Make sure that port 25 of this address leads to your mail server, and not to a website or another service.</source>
        <translation>Należy upewnić się, że port 25 tego adresu prowadzi do serwera pocztowego, a nie do strony internetowej lub innej usługi.</translation>
    </message>
    <message>
        <source>%1 hangs up in the middle of the conversation</source>
        <extracomment>starttls.closed-early (%1: host, %2: address)</extracomment>
        <translation>Serwer %1 rozłącza się w trakcie rozmowy</translation>
    </message>
    <message>
        <source>The server at %2 closed the connection before encryption was in place. In testing mode mail may still arrive. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Serwer pod adresem %2 zamknął połączenie, zanim rozpoczęło się szyfrowanie. W trybie testing poczta może nadal docierać. W trybie enforce nadawcy nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. It may also block computers that it does not know.</source>
        <translation>Przyczyny należy szukać w dzienniku serwera. Może on też blokować komputery, których nie zna.</translation>
    </message>
    <message>
        <source>%1 sends an answer without end</source>
        <extracomment>starttls.line-too-long (%1: host, %2: address)</extracomment>
        <translation>Serwer %1 wysyła odpowiedź bez końca</translation>
    </message>
    <message>
        <source>The server at %2 sent far more text than mail allows, so the conversation was stopped. Other senders stop as well, and then mail does not get through.</source>
        <translation>Serwer pod adresem %2 wysłał o wiele więcej tekstu, niż dopuszcza poczta, więc rozmowę przerwano. Inni nadawcy też ją przerywają i poczta nie dociera.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at what answers on port 25.</source>
        <translation>Należy poprosić administratora serwera o sprawdzenie, co odpowiada na porcie 25.</translation>
    </message>
    <message>
        <source>%1 refuses the greeting that encryption needs</source>
        <extracomment>starttls.ehlo-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>Serwer %1 odrzuca powitanie potrzebne do szyfrowania</translation>
    </message>
    <message>
        <source>The server at %2 answered this greeting (EHLO) with: %3. Without it the server cannot offer encryption. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Serwer pod adresem %2 odpowiedział na to powitanie (EHLO): %3. Bez niego serwer nie może zaoferować szyfrowania. W trybie enforce nadawcy nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow this greeting. A firewall in front of the server may also be the cause.</source>
        <translation>Należy poprosić administratora serwera o dopuszczenie tego powitania. Przyczyną może być też zapora sieciowa przed serwerem.</translation>
    </message>
    <message>
        <source>%1 does not offer encryption</source>
        <extracomment>starttls.not-offered (%1: host, %2: address)</extracomment>
        <translation>Serwer %1 nie oferuje szyfrowania</translation>
    </message>
    <message>
        <source>The server at %2 takes mail in plain text only (no STARTTLS). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Serwer pod adresem %2 przyjmuje pocztę tylko jako zwykły tekst (brak STARTTLS). W trybie testing poczta nadal dociera. W trybie enforce nadawcy nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>Ask your mail provider to switch on encryption for incoming mail, with a certificate for the name %1.</source>
        <translation>Należy poprosić dostawcę poczty o włączenie szyfrowania poczty przychodzącej z certyfikatem na nazwę %1.</translation>
    </message>
    <message>
        <source>Something in front of %1 removes the offer of encryption</source>
        <extracomment>starttls.stripped (%1: host, %2: address, %3: keyword)</extracomment>
        <translation>Coś przed serwerem %1 usuwa ofertę szyfrowania</translation>
    </message>
    <message>
        <source>The answer from %2 shows “%3” where the offer of encryption should stand. That is the mark of a firewall that rewrites mail traffic. It may stand in front of your server, or in the network of this computer.</source>
        <translation>W odpowiedzi z %2 w miejscu oferty szyfrowania widać „%3”. To znak zapory sieciowej, która zmienia ruch pocztowy. Może stać przed serwerem albo w sieci tego komputera.</translation>
    </message>
    <message>
        <source>Switch off mail inspection in the firewall in front of your server (SMTP fixup). Check from another network to see whose firewall it is.</source>
        <translation>W zaporze sieciowej przed serwerem należy wyłączyć kontrolę poczty (SMTP fixup). Sprawdzenie z innej sieci pokaże, o czyją zaporę chodzi.</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it</source>
        <extracomment>starttls.refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>Serwer %1 oferuje szyfrowanie, a potem go odmawia</translation>
    </message>
    <message>
        <source>The server at %2 answered: %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Serwer pod adresem %2 odpowiedział: %3. W trybie testing poczta nadal dociera. W trybie enforce nadawcy nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. Often the certificate or its key is missing, or cannot be read.</source>
        <translation>Przyczyny należy szukać w dzienniku serwera. Często brakuje certyfikatu lub klucza albo nie można ich odczytać.</translation>
    </message>
    <message>
        <source>%1 sends unprotected text where encryption must begin</source>
        <extracomment>starttls.injected (%1: host, %2: address)</extracomment>
        <translation>Serwer %1 wysyła niechroniony tekst tam, gdzie musi zacząć się szyfrowanie</translation>
    </message>
    <message>
        <source>Plain text from %2 followed right after the agreement to encrypt. Attackers use such a gap to slip in commands. Careful senders hang up.</source>
        <translation>Tuż po uzgodnieniu szyfrowania z %2 nadszedł zwykły tekst. Atakujący wykorzystują taką lukę do wstawiania poleceń. Ostrożni nadawcy się rozłączają.</translation>
    </message>
    <message>
        <source>Update the software of the mail server, and that of any mail filter in front of it.</source>
        <translation>Należy zaktualizować oprogramowanie serwera pocztowego i ewentualnego filtra poczty przed nim.</translation>
    </message>
    <message>
        <source>%1 answers too slowly</source>
        <extracomment>starttls.reply-timeout (%1: host, %2: address, %3: phase)</extracomment>
        <translation>Serwer %1 odpowiada zbyt wolno</translation>
    </message>
    <message>
        <source>The server at %2 stopped answering during the conversation (step: %3). Senders may give up and try again later.</source>
        <translation>Serwer pod adresem %2 przestał odpowiadać w trakcie rozmowy (krok: %3). Nadawcy mogą zrezygnować i spróbować później.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server about its load, and about filters that slow strangers down. With “--timeout 60” this check waits longer.</source>
        <translation>Należy zapytać administratora serwera o obciążenie i o filtry, które spowalniają obcych. Z opcją „--timeout 60” sprawdzenie czeka dłużej.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on encryption</source>
        <extracomment>starttls.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Serwer %1 i ten komputer nie uzgodniły szyfrowania</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its TLS settings. It should offer TLS 1.2 and TLS 1.3 with the usual ciphers.</source>
        <translation>Należy poprosić administratora serwera o sprawdzenie ustawień TLS. Serwer powinien oferować TLS 1.2 i TLS 1.3 ze zwykłymi szyframi.</translation>
    </message>
    <message>
        <source>%1 only knows outdated encryption</source>
        <extracomment>starttls.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>Serwer %1 zna tylko przestarzałe szyfrowanie</translation>
    </message>
    <message>
        <source>The server at %2 offers %3, which is no longer seen as safe. In testing mode mail still arrives. In enforce mode senders that ask for TLS 1.2 would not use this server, and their mail would be held back.</source>
        <translation>Serwer pod adresem %2 oferuje %3, co nie jest już uznawane za bezpieczne. W trybie testing poczta nadal dociera. W trybie enforce nadawcy wymagający TLS 1.2 nie korzystaliby z tego serwera, a poczta od nich byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>Update the mail server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Należy zaktualizować serwer pocztowy albo włączyć w jego ustawieniach TLS 1.2 i TLS 1.3.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for a different name</source>
        <extracomment>starttls.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>Certyfikat serwera %1 jest wystawiony na inną nazwę</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate for %3 (host name mismatch). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Serwer pod adresem %2 pokazuje certyfikat na nazwę %3 (niezgodność nazwy hosta). W trybie testing poczta nadal dociera. W trybie enforce nadawcy nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1.</source>
        <translation>Należy poprosić dostawcę poczty o certyfikat z nazwą %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has its name in the wrong place</source>
        <extracomment>starttls.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>Certyfikat serwera %1 ma nazwę w niewłaściwym miejscu</translation>
    </message>
    <message>
        <source>The name %3 stands only in an old field that senders do not look at (common name). In testing mode mail still arrives. In enforce mode senders would not use the server at %2, and mail would be held back.</source>
        <translation>Nazwa %3 jest tylko w starym polu, którego nadawcy nie sprawdzają (common name). W trybie testing poczta nadal dociera. W trybie enforce nadawcy nie korzystaliby z serwera pod adresem %2, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>starttls.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>Certyfikat serwera %1 wygasł</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that ran out on %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Serwer pod adresem %2 pokazuje certyfikat, który wygasł %3. W trybie testing poczta nadal dociera. W trybie enforce nadawcy nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>Renew the certificate, and restart the mail server so that it uses the new one. Then make sure that the renewal runs by itself.</source>
        <translation>Należy odnowić certyfikat i ponownie uruchomić serwer pocztowy, aby użył nowego. Potem trzeba zadbać, aby odnawianie odbywało się automatycznie.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>starttls.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>Certyfikat serwera %1 nie jest jeszcze ważny</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that counts only from %3. In testing mode mail still arrives. In enforce mode senders would not use this server until then, and mail would be held back.</source>
        <translation>Serwer pod adresem %2 pokazuje certyfikat ważny dopiero od %3. W trybie testing poczta nadal dociera. W trybie enforce nadawcy do tego czasu nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself</source>
        <extracomment>starttls.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Serwer %1 sam wystawił sobie certyfikat</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Za certyfikat pod adresem %2 nie ręczy żaden publiczny urząd certyfikacji (certyfikat samopodpisany). W trybie testing poczta nadal dociera. W trybie enforce nadawcy nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Some, such as Let&apos;s Encrypt, are free of charge.</source>
        <translation>Należy zainstalować certyfikat z publicznego urzędu certyfikacji. Niektóre urzędy, na przykład Let’s Encrypt, są bezpłatne.</translation>
    </message>
    <message>
        <source>%1 does not send all the certificates that it should</source>
        <extracomment>starttls.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Serwer %1 nie wysyła wszystkich certyfikatów, które powinien</translation>
    </message>
    <message>
        <source>The server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). In testing mode mail still arrives. In enforce mode many senders would not use this server, and their mail would be held back.</source>
        <translation>Serwer pod adresem %2 pomija certyfikat „%3”, który łączy jego własny certyfikat ze znanym urzędem (certyfikat pośredni). W trybie testing poczta nadal dociera. W trybie enforce wielu nadawców nie korzystałoby z tego serwera, a poczta od nich byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem. Then restart the mail server.</source>
        <translation>Należy zainstalować pełny łańcuch z urzędu certyfikacji, często w pliku o nazwie fullchain.pem. Następnie trzeba ponownie uruchomić serwer pocztowy.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not publicly known</source>
        <extracomment>starttls.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Certyfikat serwera %1 pochodzi z urzędu, który nie jest publicznie znany</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Certyfikat pod adresem %2 wystawił „%3”, czemu nadawcy w internecie nie ufają. W trybie testing poczta nadal dociera. W trybie enforce nadawcy nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. An authority of your own is of no use here, because other senders do not know it.</source>
        <translation>Należy zainstalować certyfikat z publicznego urzędu certyfikacji. Własny urząd nic tu nie da, bo inni nadawcy go nie znają.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used</source>
        <extracomment>starttls.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Nie można użyć certyfikatu serwera %1</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the mail server.</source>
        <translation>Należy zamówić nowy certyfikat dla nazwy %1 ze zwykłymi ustawieniami i zainstalować go na serwerze pocztowym.</translation>
    </message>
    <message>
        <source>The certificate of %1 expires soon</source>
        <extracomment>starttls.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>Certyfikat serwera %1 wkrótce wygaśnie</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server at %2 is valid for %n more day(s), until %4. After that date, in enforce mode, mail would be held back.</source>
        <translation>
            <numerusform>Certyfikat serwera pod adresem %2 jest ważny jeszcze %n dzień, do %4. Po tej dacie w trybie enforce poczta byłaby wstrzymywana.</numerusform>
            <numerusform>Certyfikat serwera pod adresem %2 jest ważny jeszcze %n dni, do %4. Po tej dacie w trybie enforce poczta byłaby wstrzymywana.</numerusform>
            <numerusform>Certyfikat serwera pod adresem %2 jest ważny jeszcze %n dni, do %4. Po tej dacie w trybie enforce poczta byłaby wstrzymywana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders know where to send TLS reports for %1</source>
        <extracomment>tlsrpt.good (%1: domain, %2: addresses)</extracomment>
        <translation>Nadawcy wiedzą, dokąd wysyłać raporty TLS dla domeny %1</translation>
    </message>
    <message>
        <source>Reports about encryption problems go to %2.</source>
        <translation>Raporty o problemach z szyfrowaniem trafiają pod adres: %2.</translation>
    </message>
    <message>
        <source>Senders do not know where to send TLS reports</source>
        <extracomment>tlsrpt.missing (%1: name)</extracomment>
        <translation>Nadawcy nie wiedzą, dokąd wysyłać raporty TLS</translation>
    </message>
    <message>
        <source>Large senders can tell you every day whether they reached you over encrypted connections. There is no record at %1 that asks them to (TLS-RPT). Mail itself is not affected.</source>
        <translation>Duzi nadawcy mogą codziennie informować, czy dotarli tu przez szyfrowane połączenia. Pod nazwą %1 nie ma rekordu, który ich o to prosi (TLS-RPT). Na samą pocztę nie ma to wpływu.</translation>
    </message>
    <message>
        <source>Publish a TXT record at %1 that names a mailbox for the reports.</source>
        <translation>Pod nazwą %1 należy opublikować rekord TXT, który wskazuje skrzynkę pocztową na raporty.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 could not be looked up</source>
        <extracomment>tlsrpt.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>Nie udało się odczytać z DNS rekordu raportów TLS pod nazwą %1</translation>
    </message>
    <message>
        <source>There are %2 TLS report records at %1</source>
        <extracomment>tlsrpt.multiple (%1: name, %2: count)</extracomment>
        <translation>Liczba rekordów raportów TLS pod nazwą %1: %2</translation>
    </message>
    <message>
        <source>When there is more than one record, senders use none of them. So you get no reports.</source>
        <translation>Gdy rekordów jest więcej niż jeden, nadawcy nie używają żadnego. Raporty więc nie przychodzą.</translation>
    </message>
    <message>
        <source>Keep one record and delete the others. One record can name several addresses, separated by commas.</source>
        <translation>Należy zostawić jeden rekord, a pozostałe usunąć. W jednym rekordzie można podać kilka adresów, oddzielonych przecinkami.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with the wrong word</source>
        <extracomment>tlsrpt.wrong-version (%1: name, %2: version)</extracomment>
        <translation>Rekord raportów TLS pod nazwą %1 zaczyna się od niewłaściwego słowa</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Senders pass over it, so you get no reports.</source>
        <translation>Zaczyna się od „%2” zamiast od „v=TLSRPTv1”. Nadawcy go pomijają, więc raporty nie przychodzą.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=TLSRPTv1;”.</source>
        <translation>Należy zmienić początek rekordu dokładnie na „v=TLSRPTv1;”.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has two letters swapped</source>
        <extracomment>tlsrpt.swapped-letters (%1: name, %2: version)</extracomment>
        <translation>Rekord raportów TLS pod nazwą %1 ma dwie przestawione litery</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”, a slip that some guides print. Senders pass over it, so you get no reports.</source>
        <translation>Zaczyna się od „%2” zamiast od „v=TLSRPTv1”; ten błąd powtarzają niektóre poradniki. Nadawcy go pomijają, więc raporty nie przychodzą.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 mixes up capital and small letters</source>
        <extracomment>tlsrpt.version-case (%1: name, %2: version)</extracomment>
        <translation>Rekord raportów TLS pod nazwą %1 ma pomylone wielkie i małe litery</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Zaczyna się od „%2” zamiast od „v=TLSRPTv1”. Wielu nadawców rozróżnia wielkie i małe litery i go pomija.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lacks its first semicolon</source>
        <extracomment>tlsrpt.no-semicolon (%1: name)</extracomment>
        <translation>W rekordzie raportów TLS pod nazwą %1 brakuje pierwszego średnika</translation>
    </message>
    <message>
        <source>It must begin with “v=TLSRPTv1;”. Senders pass over it otherwise, so you get no reports.</source>
        <translation>Musi zaczynać się od „v=TLSRPTv1;”. W przeciwnym razie nadawcy go pomijają, więc raporty nie przychodzą.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=TLSRPTv1”.</source>
        <translation>Tuż za „v=TLSRPTv1” należy wpisać średnik.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with a space</source>
        <extracomment>tlsrpt.leading-space (%1: name)</extracomment>
        <translation>Rekord raportów TLS pod nazwą %1 zaczyna się od spacji</translation>
    </message>
    <message>
        <source>Senders expect “v=TLSRPTv1;” at the very beginning. They pass over the record, so you get no reports.</source>
        <translation>Nadawcy oczekują „v=TLSRPTv1;” na samym początku. Pomijają ten rekord, więc raporty nie przychodzą.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains quotation marks</source>
        <extracomment>tlsrpt.quotes-inside (%1: name)</extracomment>
        <translation>Rekord raportów TLS pod nazwą %1 zawiera cudzysłów</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so you get no reports.</source>
        <translation>Panel DNS zapisał cudzysłów jako część tekstu. Nadawcy nie rozpoznają rekordu, więc raporty nie przychodzą.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 names no address</source>
        <extracomment>tlsrpt.no-rua (%1: name)</extracomment>
        <translation>Rekord raportów TLS pod nazwą %1 nie podaje adresu</translation>
    </message>
    <message>
        <source>The part that says where reports go is missing (rua). So nobody can send you any.</source>
        <translation>Brakuje części, która mówi, dokąd wysyłać raporty (rua). Nikt więc nie może ich przysłać.</translation>
    </message>
    <message>
        <source>Add “rua=mailto:” and your mailbox to the record.</source>
        <translation>Do rekordu należy dodać „rua=mailto:” i adres skrzynki pocztowej.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lists its addresses in two places</source>
        <extracomment>tlsrpt.duplicate-rua (%1: name)</extracomment>
        <translation>Rekord raportów TLS pod nazwą %1 wymienia adresy w dwóch miejscach</translation>
    </message>
    <message>
        <source>Some senders use only the first list of addresses (rua). They do not report to the others.</source>
        <translation>Niektórzy nadawcy używają tylko pierwszej listy adresów (rua). Pod pozostałe nie wysyłają raportów.</translation>
    </message>
    <message>
        <source>Put all addresses into one list, separated by commas.</source>
        <translation>Należy umieścić wszystkie adresy na jednej liście i oddzielić je przecinkami.</translation>
    </message>
    <message>
        <source>The word “%2” in the TLS report record has capital letters</source>
        <extracomment>tlsrpt.key-case (%1: name, %2: key)</extracomment>
        <translation>Słowo „%2” w rekordzie raportów TLS zawiera wielkie litery</translation>
    </message>
    <message>
        <source>Senders understand this word in small letters only. They find no address for reports at %1, so you get none.</source>
        <translation>Nadawcy rozumieją to słowo tylko zapisane małymi literami. Nie znajdują pod nazwą %1 adresu do raportów, więc raporty nie przychodzą.</translation>
    </message>
    <message>
        <source>Write the word in small letters: “rua”.</source>
        <translation>Należy zapisać to słowo małymi literami: „rua”.</translation>
    </message>
    <message>
        <source>Reports cannot be sent to “%1”</source>
        <extracomment>tlsrpt.uri-not-address (%1: uri)</extracomment>
        <translation>Nie można wysyłać raportów pod adres „%1”</translation>
    </message>
    <message>
        <source>This is not a complete address. Senders cannot use it, and some pass over the whole record.</source>
        <translation>To nie jest pełny adres. Nadawcy nie mogą go użyć, a niektórzy pomijają cały rekord.</translation>
    </message>
    <message>
        <source>Write a mailbox like “mailto:tls@example.com”, or a web address that begins with “https://”.</source>
        <translation>Należy podać skrzynkę pocztową, na przykład „mailto:tls@example.com”, albo adres internetowy zaczynający się od „https://”.</translation>
    </message>
    <message>
        <source>The report address “%1” does not say what kind of address it is</source>
        <extracomment>tlsrpt.uri-no-scheme (%1: uri)</extracomment>
        <translation>Adres do raportów „%1” nie podaje, jakiego rodzaju jest to adres</translation>
    </message>
    <message>
        <source>Without “mailto:” or “https://” in front, senders do not know how to reach it. Some pass over the whole record.</source>
        <translation>Bez „mailto:” lub „https://” na początku nadawcy nie wiedzą, jak z niego skorzystać. Niektórzy pomijają cały rekord.</translation>
    </message>
    <message>
        <source>Put “mailto:” in front of a mailbox, or “https://” in front of a web address.</source>
        <translation>Przed adresem skrzynki pocztowej należy wpisać „mailto:”, a przed adresem internetowym „https://”.</translation>
    </message>
    <message>
        <source>Senders cannot report to “%1”</source>
        <extracomment>tlsrpt.uri-unusable-scheme (%1: uri, %2: scheme)</extracomment>
        <translation>Nadawcy nie mogą wysyłać raportów pod adres „%1”</translation>
    </message>
    <message>
        <source>Addresses that begin with “%2” are not used for TLS reports. Senders only know “mailto” and “https”.</source>
        <translation>Adresów zaczynających się od „%2” nie używa się do raportów TLS. Nadawcy znają tylko „mailto” i „https”.</translation>
    </message>
    <message>
        <source>Name a mailbox with “mailto:” in front, or a web address that begins with “https://”.</source>
        <translation>Należy podać skrzynkę pocztową z „mailto:” na początku albo adres internetowy zaczynający się od „https://”.</translation>
    </message>
    <message>
        <source>The report address “%1” carries a size limit</source>
        <extracomment>tlsrpt.uri-size-suffix (%1: uri)</extracomment>
        <translation>Adres do raportów „%1” zawiera limit rozmiaru</translation>
    </message>
    <message>
        <source>Such a limit after an exclamation mark belongs to DMARC records. Here it spoils the address, and you may get no reports.</source>
        <translation>Taki limit po wykrzykniku należy do rekordów DMARC. Tutaj psuje adres i raporty mogą nie przychodzić.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and all that follows it in the address.</source>
        <translation>Należy usunąć z adresu wykrzyknik i wszystko, co po nim następuje.</translation>
    </message>
    <message>
        <source>The report address “%1” contains a character that is not allowed there</source>
        <extracomment>tlsrpt.uri-character (%1: uri)</extracomment>
        <translation>Adres do raportów „%1” zawiera niedozwolony znak</translation>
    </message>
    <message>
        <source>Strict senders pass over the whole record. Then you get no reports from them.</source>
        <translation>Rygorystyczni nadawcy pomijają cały rekord. Raporty od nich wtedy nie przychodzą.</translation>
    </message>
    <message>
        <source>Use an address without spaces, quotation marks and letters with accents.</source>
        <translation>Należy użyć adresu bez spacji, cudzysłowów i liter ze znakami diakrytycznymi.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains an empty address</source>
        <extracomment>tlsrpt.uri-empty (%1: name)</extracomment>
        <translation>Rekord raportów TLS pod nazwą %1 zawiera pusty adres</translation>
    </message>
    <message>
        <source>There is a comma too many, or nothing at all after “rua=”. Strict senders pass over the whole record.</source>
        <translation>Jest o jeden przecinek za dużo albo po „rua=” nic nie ma. Rygorystyczni nadawcy pomijają cały rekord.</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in your mailbox.</source>
        <translation>Należy usunąć przecinek albo wpisać adres skrzynki pocztowej.</translation>
    </message>
    <message>
        <source>The report address “%1” may be cut short by a semicolon</source>
        <extracomment>tlsrpt.uri-cut (%1: uri)</extracomment>
        <translation>Adres do raportów „%1” może być ucięty przez średnik</translation>
    </message>
    <message>
        <source>A semicolon ends the list of addresses. Senders do not read what comes after it as a part of the address.</source>
        <translation>Średnik kończy listę adresów. Tego, co stoi po nim, nadawcy nie odczytują jako części adresu.</translation>
    </message>
    <message>
        <source>Use an address without a semicolon.</source>
        <translation>Należy użyć adresu bez średnika.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has a space before its first semicolon</source>
        <extracomment>tlsrpt.space-before-semicolon (%1: name)</extracomment>
        <translation>Rekord raportów TLS pod nazwą %1 ma spację przed pierwszym średnikiem</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. You get no reports from them.</source>
        <translation>Niektórzy nadawcy pomijają tak zapisany rekord. Raporty od nich nie przychodzą.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=TLSRPTv1;”.</source>
        <translation>Należy usunąć spację, aby rekord zaczynał się od „v=TLSRPTv1;”.</translation>
    </message>
    <message>
        <source>Something is left over at the end of the TLS report record at %1</source>
        <extracomment>tlsrpt.trailing (%1: name)</extracomment>
        <translation>Na końcu rekordu raportów TLS pod nazwą %1 jest coś zbędnego</translation>
    </message>
    <message>
        <source>Strict senders pass over a record with anything after its last address. You get no reports from them.</source>
        <translation>Rygorystyczni nadawcy pomijają rekord, w którym coś stoi po ostatnim adresie. Raporty od nich nie przychodzą.</translation>
    </message>
    <message>
        <source>Remove what follows the last address. A single semicolon may stay.</source>
        <translation>Należy usunąć wszystko po ostatnim adresie. Pojedynczy średnik może zostać.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 cannot be understood</source>
        <extracomment>tlsrpt.syntax (%1: name)</extracomment>
        <translation>Nie można zrozumieć rekordu raportów TLS pod nazwą %1</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Senders pass over the record, so you get no reports.</source>
        <translation>Jego część nie ma postaci „nazwa=wartość”. Nadawcy pomijają rekord, więc raporty nie przychodzą.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=TLSRPTv1; rua=mailto:tls@example.com”.</source>
        <translation>Należy napisać rekord od nowa, na przykład „v=TLSRPTv1; rua=mailto:tls@example.com”.</translation>
    </message>
    <message>
        <source>The part “%1” of the TLS report record means nothing to senders</source>
        <extracomment>tlsrpt.unknown-field (%1: field)</extracomment>
        <translation>Część „%1” rekordu raportów TLS nic nie znaczy dla nadawców</translation>
    </message>
    <message>
        <source>The TLS report record at %1 is stored in %2 pieces</source>
        <extracomment>tlsrpt.split (%1: name, %2: count)</extracomment>
        <translation>Rekord raportów TLS pod nazwą %1 jest zapisany w kawałkach; ich liczba: %2</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. They read the record correctly.</source>
        <translation>Nadawcy łączą kawałki bez spacji między nimi. Odczytują rekord prawidłowo.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with TLS reports. Senders pass over it.</source>
        <translation>Rekord „%2” nie ma nic wspólnego z raportami TLS. Nadawcy go pomijają.</translation>
    </message>
    <message>
        <source>There is a TLS report record at %1, where no sender looks</source>
        <extracomment>tlsrpt.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>Pod nazwą %1, gdzie nie szuka żaden nadawca, jest rekord raportów TLS</translation>
    </message>
    <message>
        <source>Your name servers disagree about the TLS report record at %1</source>
        <extracomment>tlsrpt.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>Serwery nazw podają różne rekordy raportów TLS pod nazwą %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may not find the record.</source>
        <translation>Te serwery nazw nie dają jednakowej odpowiedzi: %2. Niektórzy nadawcy mogą nie znaleźć rekordu.</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. The cause may be your name servers or the DNS resolver used here. So nothing is known about your mail servers.</source>
        <translation>Odpowiedź z DNS: %2. Przyczyną mogą być serwery nazw domeny albo użyty tu resolver DNS. O serwerach pocztowych nic więc nie wiadomo.</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a policy record</source>
        <extracomment>record.other (%1: name, %2: text)</extracomment>
        <translation>Rekord TXT pod nazwą %1 nie jest rekordem polityki</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a TLS report record</source>
        <extracomment>tlsrpt.other (%1: name, %2: text)</extracomment>
        <translation>Rekord TXT pod nazwą %1 nie jest rekordem raportów TLS</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about what it left out: %n mail server(s).</source>
        <translation>
            <numerusform>O pominiętych nic nie wiadomo: %n serwer pocztowy.</numerusform>
            <numerusform>O pominiętych nic nie wiadomo: %n serwery pocztowe.</numerusform>
            <numerusform>O pominiętych nic nie wiadomo: %n serwerów pocztowych.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy file is far too large</source>
        <extracomment>policy.too-large (%1: host, %2: limit)</extracomment>
        <translation>Plik polityki jest o wiele za duży</translation>
    </message>
    <message>
        <source>Look at what is served there. A policy file is only a few lines long.</source>
        <translation>Należy sprawdzić, co jest tam udostępniane. Plik polityki ma tylko kilka wierszy.</translation>
    </message>
    <message>
        <source>The policy file is served as a web page</source>
        <extracomment>policy.media-type-html (%1: host, %2: media type)</extracomment>
        <translation>Plik polityki jest udostępniany jako strona internetowa</translation>
    </message>
    <message>
        <source>The policy file is served with an unusual type</source>
        <extracomment>policy.media-type-other (%1: host, %2: media type)</extracomment>
        <translation>Plik polityki jest udostępniany z nietypowym typem</translation>
    </message>
    <message>
        <source>The policy file is served without a type</source>
        <extracomment>policy.media-type-missing (%1: host)</extracomment>
        <translation>Plik polityki jest udostępniany bez typu</translation>
    </message>
    <message>
        <source>Senders do not know the keyword “%1”, and pass over the line. What it says does not count.</source>
        <translation>Nadawcy nie znają słowa kluczowego „%1” i pomijają ten wiersz. To, co zawiera, się nie liczy.</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here, and pass over the line. What it says does not count.</source>
        <translation>Nadawcy rozróżniają tu wielkie i małe litery i pomijają ten wiersz. To, co zawiera, się nie liczy.</translation>
    </message>
    <message>
        <source>Write the keyword in small letters. Here that is “%2”.</source>
        <translation>Słowo kluczowe należy zapisać małymi literami, czyli „%2”.</translation>
    </message>
    <message>
        <source>Some senders use the first value, “%2”. Others use a later one, “%3”. By the standard the first one counts.</source>
        <translation>Niektórzy nadawcy używają pierwszej wartości, „%2”. Inni używają późniejszej, „%3”. Według standardu liczy się pierwsza.</translation>
    </message>
    <message>
        <source>Write one of these three words after “mode:”. You probably mean “%2”.</source>
        <translation>Po „mode:” należy wpisać jedno z tych trzech słów. Prawdopodobnie chodzi o „%2”.</translation>
    </message>
    <message>
        <source>Remove the dot. The line then reads “mx: %2”.</source>
        <translation>Należy usunąć kropkę. Wiersz będzie wtedy brzmiał „mx: %2”.</translation>
    </message>
    <message>
        <source>Write the name in that form. Here that is “%2”.</source>
        <translation>Nazwę należy zapisać w tej postaci, czyli „%2”.</translation>
    </message>
    <message>
        <source>Write only the name of the mail server. That is probably “%2”.</source>
        <translation>Należy wpisać tylko nazwę serwera pocztowego. Prawdopodobnie jest to „%2”.</translation>
    </message>
    <message>
        <source>Remove the port number. The line then reads “mx: %2”.</source>
        <translation>Należy usunąć numer portu. Wiersz będzie wtedy brzmiał „mx: %2”.</translation>
    </message>
    <message>
        <source>Remove the number. The line then reads “mx: %2”.</source>
        <translation>Należy usunąć liczbę. Wiersz będzie wtedy brzmiał „mx: %2”.</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers. If you want one line for several of them, write “%2”.</source>
        <translation>Należy wpisać pełne nazwy serwerów pocztowych. Jeśli jeden wiersz ma objąć kilka z nich, trzeba wpisać „%2”.</translation>
    </message>
    <message>
        <source>Only letters from a to z and digits may stand in it, and not “%2”. Senders pass over the record, so mail to you is not protected.</source>
        <translation>Mogą w nim stać tylko litery od a do z i cyfry, a nie „%2”. Nadawcy pomijają rekord, więc poczta przychodząca nie jest chroniona.</translation>
    </message>
    <message>
        <source>It is larger than %2 bytes. Ordinary reports are far smaller.</source>
        <translation>Jest większy niż %2 bajtów. Zwykłe raporty są znacznie mniejsze.</translation>
    </message>
    <message>
        <source>The signed answers do not stand up to a check (DNSSEC: %2). Many senders then cannot find your domain, and mail to you is held back.</source>
        <translation>Podpisane odpowiedzi nie przechodzą weryfikacji (DNSSEC: %2). Wielu nadawców nie może wtedy znaleźć domeny i poczta jest wstrzymywana.</translation>
    </message>
    <message>
        <source>Not all DNS servers that are needed for it gave an answer (DNSSEC: %2). Nothing is known to be wrong.</source>
        <translation>Nie wszystkie potrzebne do tego serwery DNS odpowiedziały (DNSSEC: %2). Nic nie wskazuje na problem.</translation>
    </message>
    <message>
        <source>The start of encryption with the web server at %2 broke off (%3). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Rozpoczęcie szyfrowania z serwerem WWW pod adresem %2 zostało przerwane (%3). Nadawcy nie mogą pobrać polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). So they do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Nadawcy nie akceptują certyfikatu pod adresem %2 (%3). Nie pobierają więc polityki. Nadawcy z zapisaną kopią nadal ją stosują, a pozostali dostarczają pocztę tak, jakby polityki nie było.</translation>
    </message>
    <message>
        <source>It is not in the format of such reports (JSON: %2). So nothing in it could be counted.</source>
        <translation>Nie ma formatu takich raportów (JSON: %2). Niczego więc nie dało się w nim policzyć.</translation>
    </message>
    <message>
        <source>The packed file is damaged or incomplete (gzip: %2).</source>
        <translation>Spakowany plik jest uszkodzony lub niepełny (gzip: %2).</translation>
    </message>
    <message>
        <source>The start of encryption with the server at %2 broke off (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Rozpoczęcie szyfrowania z serwerem pod adresem %2 zostało przerwane (%3). W trybie testing poczta nadal dociera. W trybie enforce nadawcy nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Nadawcy nie akceptują certyfikatu pod adresem %2 (%3). W trybie testing poczta nadal dociera. W trybie enforce nadawcy nie korzystaliby z tego serwera, a poczta byłaby wstrzymywana.</translation>
    </message>
    <message>
        <source>Some senders may still see older mail servers of %1</source>
        <extracomment>dns.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Niektórzy nadawcy mogą jeszcze widzieć starsze serwery pocztowe domeny %1</translation>
    </message>
    <message numerus="yes">
        <source>Your name servers already give a new answer. DNS resolvers may use the old one for up to %n more second(s).</source>
        <translation>
            <numerusform>Serwery nazw dają już nową odpowiedź. Resolvery DNS mogą używać starej jeszcze przez najwyżej %n sekundę.</numerusform>
            <numerusform>Serwery nazw dają już nową odpowiedź. Resolvery DNS mogą używać starej jeszcze przez najwyżej %n sekundy.</numerusform>
            <numerusform>Serwery nazw dają już nową odpowiedź. Resolvery DNS mogą używać starej jeszcze przez najwyżej %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some senders may still see an older policy record at %1</source>
        <extracomment>record.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Niektórzy nadawcy mogą jeszcze widzieć starszy rekord polityki pod nazwą %1</translation>
    </message>
    <message>
        <source>Some senders may still see an older TLS report record at %1</source>
        <extracomment>tlsrpt.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Niektórzy nadawcy mogą jeszcze widzieć starszy rekord raportów TLS pod nazwą %1</translation>
    </message>
    <message>
        <source>There is a permission for reports at %1 that nobody needs</source>
        <extracomment>tlsrpt.needless-permission (%1: name found, %2: domain of the reports)</extracomment>
        <translation>Pod nazwą %1 jest zezwolenie na raporty, którego nikt nie potrzebuje</translation>
    </message>
    <message>
        <source>Some web pages want it, because DMARC has such permissions. TLS reports go to %2 without any, and no sender looks for it.</source>
        <translation>Niektóre strony internetowe go żądają, bo takie zezwolenia są w DMARC. Raporty TLS trafiają do %2 bez zezwolenia i żaden nadawca go nie szuka.</translation>
    </message>
    <message>
        <source>It does no harm. Whoever runs %2 can remove it.</source>
        <translation>To nie szkodzi. Administrator domeny %2 może je usunąć.</translation>
    </message>
    <message>
        <source>Some parts of the mail lie too deep to be read</source>
        <extracomment>report.too-nested (%1: file)</extracomment>
        <translation>Niektóre części wiadomości są zbyt głęboko zagnieżdżone, aby je odczytać</translation>
    </message>
    <message>
        <source>There are too many mails or archives inside one another, or too many parts. Reports in the innermost ones were left out.</source>
        <translation>Zbyt wiele wiadomości lub archiwów jest zagnieżdżonych w sobie albo części jest za dużo. Raporty z najgłębszych pominięto.</translation>
    </message>
    <message>
        <source>Save the innermost attachment, and open that file.</source>
        <translation>Należy zapisać najgłębszy załącznik i otworzyć ten plik.</translation>
    </message>
    <message>
        <source>Put the names of your mail servers into the policy file now, and change the id of the policy record. Only if you do not know the right names yet, set the mode to testing in the same way.</source>
        <translation>Należy od razu wpisać nazwy serwerów pocztowych do pliku polityki i zmienić id w rekordzie polityki. Tylko jeśli właściwe nazwy nie są jeszcze znane, trzeba w ten sam sposób ustawić tryb testing.</translation>
    </message>
    <message>
        <source>While you test, and in the first week of enforce mode, write 86400, which stands for a day. After that write 604800, which stands for a week.</source>
        <translation>Podczas testów i w pierwszym tygodniu trybu enforce należy wpisać 86400, co oznacza dzień. Potem należy wpisać 604800, co oznacza tydzień.</translation>
    </message>
    <message>
        <source>This network answers for the internet, so %1 cannot be seen</source>
        <extracomment>dns.portal-here (%1: domain, %2: address)</extracomment>
        <translation>Ta sieć odpowiada zamiast internetu, więc nie widać %1</translation>
    </message>
    <message>
        <source>Every name leads to %2 here, also names that do not exist. Guest networks do that until you have signed in (captive portal). Nothing is known about your domain.</source>
        <translation>Każda nazwa prowadzi tu do %2, także nazwy, których nie ma. Sieci dla gości robią tak, dopóki się nie zaloguje (captive portal). O tej domenie nic nie wiadomo.</translation>
    </message>
    <message>
        <source>Open any web page and sign in there, then check again. If there is nothing to sign in to, check from another network.</source>
        <translation>Należy otworzyć dowolną stronę internetową, zalogować się i sprawdzić ponownie. Jeśli nie ma gdzie się zalogować, trzeba sprawdzić z innej sieci.</translation>
    </message>
    <message>
        <source>Your DNS resolver makes up addresses for names that do not exist</source>
        <extracomment>dns.rewritten-here (%1: domain, %2: address)</extracomment>
        <translation>Używany resolver DNS wymyśla adresy dla nazw, których nie ma</translation>
    </message>
    <message>
        <source>It leads them to %2, often to show a search page (NXDOMAIN rewriting). Postseal counts such names below %1 as missing. Sending servers ask other resolvers, so your mail is not affected.</source>
        <translation>Kieruje je do %2, często po to, by pokazać stronę wyszukiwania (przepisywanie NXDOMAIN). Postseal liczy takie nazwy w %1 jako nieistniejące. Serwery nadawców pytają inne resolvery, więc poczty to nie dotyczy.</translation>
    </message>
    <message>
        <source>Nothing to do for your mail. Many internet providers let you switch the search page off.</source>
        <translation>Dla poczty nie trzeba nic robić. U wielu dostawców internetu można wyłączyć stronę wyszukiwania.</translation>
    </message>
    <message>
        <source>This network does not let secure connections through to %1</source>
        <extracomment>policy-host.https-blocked-here (%1: host, %2: other hosts)</extracomment>
        <translation>Ta sieć nie przepuszcza bezpiecznych połączeń do %1</translation>
    </message>
    <message>
        <source>Well-known hosts (%2) were not reached with a good certificate either. Guest networks and firewalls do that, and so does a wrong date of this computer. Nothing is known to be wrong with your policy host.</source>
        <translation>Znane serwery (%2) też nie odpowiedziały z poprawnym certyfikatem. Tak działają sieci dla gości i zapory, a także błędna data tego komputera. Nic nie wskazuje na błąd serwera polityki.</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in and check again. Look at the date of this computer, or check from another network.</source>
        <translation>Jeśli sieć ma stronę logowania, należy się zalogować i sprawdzić ponownie. Należy też sprawdzić datę tego komputera albo powtórzyć sprawdzenie z innej sieci.</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong</source>
        <extracomment>clock.doubtful-here (%1: domain, %2: host, %3: date there, %4: date here)</extracomment>
        <translation>Data tego komputera może być błędna</translation>
    </message>
    <message>
        <source>Set the date of this computer, and check again.</source>
        <translation>Ustaw datę tego komputera i sprawdź ponownie.</translation>
    </message>
    <message>
        <source>Whether everything of %1 is still valid cannot be judged</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>Nie można ocenić, czy wszystko w %1 jest nadal ważne</translation>
    </message>
    <message>
        <source>A certificate or DNS signatures are not valid by the clock of this computer, and its date may be wrong. Nothing is known about them.</source>
        <translation>Certyfikat lub podpisy DNS nie są ważne według zegara tego komputera, a jego data może być błędna. Nic o nich nie wiadomo.</translation>
    </message>
    <message>
        <source>The server %2 says that it is %3, this computer says %4. Certificates and DNS signatures are valid for a certain time. For some of %1 it is over, or has not begun, by this computer and not by that server. Nothing is known about these until this computer has the right date.</source>
        <translation>Serwer %2 podaje datę %3, ten komputer podaje %4. Certyfikaty i podpisy DNS są ważne przez pewien czas. Dla niektórych z %1 ten czas według tego komputera minął lub się nie zaczął, a według tamtego serwera nie. Nic o nich nie wiadomo, dopóki ten komputer nie ma właściwej daty.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone of this computer, and check again.</source>
        <translation>Ustaw datę, godzinę i strefę czasową tego komputera i sprawdź ponownie.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Please do this:</source>
        <translation>Do wykonania:</translation>
    </message>
    <message>
        <source>To be copied as it is</source>
        <translation>Do skopiowania bez zmian</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Plik %1</translation>
    </message>
    <message>
        <source>How to see that it is right</source>
        <translation>Jak sprawdzić, czy wszystko się zgadza</translation>
    </message>
    <message>
        <source>A DNS record for %1</source>
        <translation>Rekord DNS dla %1</translation>
    </message>
    <message>
        <source>First open %1. Go on only when it shows a short text.</source>
        <translation>Najpierw należy otworzyć %1. Dalej można przejść dopiero wtedy, gdy widać tam krótki tekst.</translation>
    </message>
    <message>
        <source>Add the record below. If there is one of the same name and type that begins with the same word, replace it: there must be only one.</source>
        <translation>Należy dodać poniższy rekord. Jeśli istnieje już rekord o tej samej nazwie i tego samego typu, zaczynający się od tego samego słowa, trzeba go zastąpić: może być tylko jeden.</translation>
    </message>
    <message>
        <source>In full the name is %1. Where the form adds the domain by itself, leave the domain out.</source>
        <translation>Pełna nazwa to %1. Jeśli formularz sam dodaje domenę, należy ją pominąć.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>After some minutes this command shows the content:</source>
        <translation>Po kilku minutach to polecenie pokaże treść:</translation>
    </message>
    <message>
        <source>A small web site for %1</source>
        <translation>Mała witryna dla %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>Rekord DNS</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>Nazwa DNS</translation>
    </message>
    <message>
        <source>This command shows “200”, “text/plain” and the file, without a word of “location”:</source>
        <translation>To polecenie pokazuje „200”, „text/plain” i plik, bez słowa „location”:</translation>
    </message>
    <message>
        <source>It is part of e-mail security (MTA-STS and TLS reports, RFC 8461 and RFC 8460). Other mail servers read it.</source>
        <translation>Jest częścią zabezpieczeń poczty e-mail (MTA-STS i raporty TLS, RFC 8461 i RFC 8460). Czytają go inne serwery pocztowe.</translation>
    </message>
    <message>
        <source>Other mail servers load one text file from it before they deliver (MTA-STS, RFC 8461). Nothing else will ever be there.</source>
        <translation>Inne serwery pocztowe pobierają z niej przed dostarczeniem poczty jeden plik tekstowy (MTA-STS, RFC 8461). Nic innego nigdy tam nie będzie.</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>In DNS, add the record below. It leads %1 to your web server.</source>
        <translation>Dodać do DNS poniższy rekord. Dzięki niemu %1 prowadzi do serwera WWW.</translation>
    </message>
    <message>
        <source>Copy mta-sts.txt into the folder /var/www/%1/.well-known on the server.</source>
        <translation>Skopiować mta-sts.txt do folderu /var/www/%1/.well-known na serwerze.</translation>
    </message>
    <message>
        <source>In DNS, add the record below.</source>
        <translation>Dodać do DNS poniższy rekord.</translation>
    </message>
    <message>
        <source>If your DNS is somewhere else, add the record below there. The panel&apos;s own DNS has it already.</source>
        <translation>Jeśli DNS jest gdzie indziej, dodać tam poniższy rekord. We własnym DNS panelu już jest.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It mostly takes minutes, sometimes an hour.</source>
        <translation>Poczekać na certyfikat. Zwykle trwa to kilka minut, czasem godzinę.</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --nginx -d %1</source>
        <translation>Uzyskać certyfikat, który sam się odnawia: certbot certonly --nginx -d %1</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --apache -d %1</source>
        <translation>Uzyskać certyfikat, który sam się odnawia: certbot certonly --apache -d %1</translation>
    </message>
    <message>
        <source>Add the lines of the file Caddyfile to your own, and load it with systemctl reload caddy. Caddy gets the certificate itself; ports 80 and 443 must be open.</source>
        <translation>Dodać wiersze z pliku Caddyfile do własnego pliku i załadować go poleceniem systemctl reload caddy. Caddy sam uzyska certyfikat; porty 80 i 443 muszą być otwarte.</translation>
    </message>
    <message>
        <source>Make a folder for the site, such as C:\inetpub\%1, and copy web.config and the folder .well-known into it. Where Explorer refuses that name, type .well-known. with a dot at its end.</source>
        <translation>Utworzyć folder dla witryny, na przykład C:\inetpub\%1, i skopiować do niego web.config oraz folder .well-known. Jeśli Eksplorator odrzuca tę nazwę, wpisać .well-known. z kropką na końcu.</translation>
    </message>
    <message>
        <source>Copy compose.yaml and the folder site to the Docker host. If your entry point and certificate resolver are not called websecure and letsencrypt, change that in compose.yaml.</source>
        <translation>Skopiować compose.yaml i folder site na host Dockera. Jeśli punkt wejścia i moduł certyfikatów nie nazywają się websecure i letsencrypt, zmienić to w compose.yaml.</translation>
    </message>
    <message>
        <source>Start it with docker compose up -d, in a network that Traefik reaches.</source>
        <translation>Uruchomić go poleceniem docker compose up -d, w sieci dostępnej dla Traefika.</translation>
    </message>
    <message>
        <source>In cPanel, open Domains and create %1 with a folder of its own outside public_html.</source>
        <translation>W cPanel otworzyć Domains i utworzyć %1 z osobnym folderem poza public_html.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, switch on hidden files in its settings, upload the zip file and extract it there.</source>
        <translation>Otworzyć ten folder w File Manager, włączyć w jego ustawieniach ukryte pliki, przesłać plik zip i tam go rozpakować.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Status and run AutoSSL for %1.</source>
        <translation>Otworzyć SSL/TLS Status i uruchomić AutoSSL dla %1.</translation>
    </message>
    <message>
        <source>In Plesk, add the subdomain mta-sts with a document root of its own.</source>
        <translation>W Plesk dodać subdomenę mta-sts z osobnym katalogiem głównym dokumentów.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, upload the zip file and extract it there.</source>
        <translation>Otworzyć ten folder w File Manager, przesłać plik zip i tam go rozpakować.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Certificates and get one for %1. Switch off redirects to www for this subdomain.</source>
        <translation>Otworzyć SSL/TLS Certificates i uzyskać certyfikat dla %1. Wyłączyć dla tej subdomeny przekierowania do www.</translation>
    </message>
    <message>
        <source>At github.com, make a new public repository, for example with the name %1.</source>
        <translation>Na github.com utworzyć nowe publiczne repozytorium, na przykład o nazwie %1.</translation>
    </message>
    <message>
        <source>In the repository&apos;s Settings, open Pages, choose the branch main, and enter %1 as custom domain.</source>
        <translation>W Settings repozytorium otworzyć Pages, wybrać gałąź main i wpisać %1 jako custom domain.</translation>
    </message>
    <message>
        <source>In DNS, add the record below. It leads to your account, not to the repository.</source>
        <translation>Dodać do DNS poniższy rekord. Prowadzi do konta, a nie do repozytorium.</translation>
    </message>
    <message>
        <source>Wait until that page shows the certificate, up to an hour. Then tick “Enforce HTTPS”.</source>
        <translation>Poczekać, aż ta strona pokaże certyfikat, do godziny. Następnie zaznaczyć „Enforce HTTPS”.</translation>
    </message>
    <message>
        <source>In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>W Settings, General, Visibility udostępnić Pages wszystkim.</translation>
    </message>
    <message>
        <source>In Deploy, Pages, add the domain %1 with an automatic certificate. GitLab shows a verification record as well: add it in DNS.</source>
        <translation>W Deploy, Pages dodać domenę %1 z automatycznym certyfikatem. GitLab pokaże też rekord weryfikacyjny: dodać go do DNS.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard, make a Pages project by direct upload, and upload the zip file.</source>
        <translation>W panelu Cloudflare utworzyć projekt Pages metodą direct upload i przesłać plik zip.</translation>
    </message>
    <message>
        <source>In the project, open Custom domains and add %1 before anything in DNS.</source>
        <translation>W projekcie otworzyć Custom domains i dodać %1, zanim doda się cokolwiek do DNS.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, the record is made for you. Anywhere else, add the record below.</source>
        <translation>Jeśli DNS jest w Cloudflare, rekord powstanie automatycznie. W każdym innym przypadku dodać poniższy rekord.</translation>
    </message>
    <message>
        <source>This needs the DNS of %2 at Cloudflare. In the dashboard, create a Worker and replace its code by that of worker.js.</source>
        <translation>Wymaga to, aby DNS domeny %2 był w Cloudflare. W panelu utworzyć Worker i zastąpić jego kod zawartością worker.js.</translation>
    </message>
    <message>
        <source>In the Worker&apos;s settings, under Domains and Routes, add the custom domain %1. Cloudflare makes the record and the certificate.</source>
        <translation>W ustawieniach Workera, w Domains and Routes, dodać domenę niestandardową %1. Cloudflare utworzy rekord i certyfikat.</translation>
    </message>
    <message>
        <source>At netlify.com, add a new project by dropping the whole folder on the page. Let it be a project of its own.</source>
        <translation>Na netlify.com dodać nowy projekt, upuszczając na stronę cały folder. Powinien to być osobny projekt.</translation>
    </message>
    <message>
        <source>In Domain management, add %1.</source>
        <translation>W Domain management dodać %1.</translation>
    </message>
    <message>
        <source>Put everything from the folder into a repository of its own, and import it at vercel.com as a new project.</source>
        <translation>Umieścić całą zawartość folderu w osobnym repozytorium i zaimportować je na vercel.com jako nowy projekt.</translation>
    </message>
    <message>
        <source>In Settings, Domains, add %1, not as a redirect.</source>
        <translation>W Settings, Domains dodać %1, ale nie jako przekierowanie.</translation>
    </message>
    <message>
        <source>In DNS, add the record that Vercel shows. Mostly it is the one below.</source>
        <translation>Dodać do DNS rekord, który pokazuje Vercel. Zwykle jest to poniższy rekord.</translation>
    </message>
    <message>
        <source>In the Azure portal, create a Static Web App with the Free plan and deploy everything from the folder, for example from a repository at GitHub.</source>
        <translation>W portalu Azure utworzyć Static Web App z planem Free i wdrożyć całą zawartość folderu, na przykład z repozytorium w GitHub.</translation>
    </message>
    <message>
        <source>Let Azure validate the domain. It gets the certificate itself.</source>
        <translation>Pozwolić Azure zweryfikować domenę. Azure sam uzyska certyfikat.</translation>
    </message>
    <message>
        <source>Make a private S3 bucket, and upload mta-sts.txt with the key .well-known/mta-sts.txt and the content type text/plain.</source>
        <translation>Utworzyć prywatny zasobnik S3 i przesłać mta-sts.txt z kluczem .well-known/mta-sts.txt i typem treści text/plain.</translation>
    </message>
    <message>
        <source>In Certificate Manager, in the region us-east-1, request a certificate for %1, and add the record in DNS that it shows.</source>
        <translation>W Certificate Manager, w regionie us-east-1, zamówić certyfikat dla %1 i dodać do DNS pokazany tam rekord.</translation>
    </message>
    <message>
        <source>Run firebase deploy in the folder, for a project of your own.</source>
        <translation>W folderze uruchomić firebase deploy dla osobnego projektu.</translation>
    </message>
    <message>
        <source>In the console, under Hosting, add the custom domain %1. It shows the records for DNS.</source>
        <translation>W konsoli, w Hosting, dodać domenę niestandardową %1. Konsola pokaże rekordy dla DNS.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It can take a day.</source>
        <translation>Poczekać na certyfikat. Może to potrwać dzień.</translation>
    </message>
    <message>
        <source>Order the service for %2. It shows two CNAME records, for mta-sts and for _mta-sts.</source>
        <translation>Zamówić usługę dla %2. Pokaże ona dwa rekordy CNAME: dla mta-sts i dla _mta-sts.</translation>
    </message>
    <message>
        <source>Get a certificate for %1, the same way as for your web site. It must renew itself.</source>
        <translation>Uzyskać certyfikat dla %1, tak samo jak dla strony internetowej. Musi odnawiać się sam.</translation>
    </message>
    <message>
        <source>Save the file so that https://%1/.well-known/mta-sts.txt shows it. The folder .well-known begins with a dot: some programs hide it.</source>
        <translation>Zapisać plik tak, aby był widoczny pod adresem https://%1/.well-known/mta-sts.txt. Folder .well-known zaczyna się od kropki: niektóre programy go ukrywają.</translation>
    </message>
    <message>
        <source>Let the web server send it directly, as plain text. A redirect, for example to www, makes senders pass over it.</source>
        <translation>Serwer WWW ma wysyłać go bezpośrednio, jako zwykły tekst. Przekierowanie, na przykład do www, sprawia, że nadawcy go pomijają.</translation>
    </message>
    <message>
        <source>Another site on the same server answers for this name. The server needs a site of its own for it, with the name in its settings and a certificate for it.</source>
        <translation>Na tę nazwę odpowiada inna witryna na tym samym serwerze. Serwer potrzebuje dla niej osobnej witryny, z tą nazwą w ustawieniach i z certyfikatem dla niej.</translation>
    </message>
    <message>
        <source>Many Apache servers refuse every name that begins with a dot, by RedirectMatch or Files. Make an exception for /.well-known/.</source>
        <translation>Wiele serwerów Apache odrzuca każdą nazwę zaczynającą się od kropki, przez RedirectMatch lub Files. Należy dodać wyjątek dla /.well-known/.</translation>
    </message>
    <message>
        <source>The server shows a browser check, or refuses programs that are no browser. Switch that off for this name: mail servers cannot solve puzzles.</source>
        <translation>Serwer pokazuje kontrolę przeglądarki albo odrzuca programy, które nie są przeglądarką. Dla tej nazwy trzeba to wyłączyć: serwery pocztowe nie rozwiązują zagadek.</translation>
    </message>
    <message>
        <source>The server has no certificate for the name yet. It gets one by itself as soon as DNS leads there and ports 80 and 443 can be reached from outside; its log says what is missing.</source>
        <translation>Serwer nie ma jeszcze certyfikatu dla tej nazwy. Uzyska go sam, gdy tylko DNS będzie do niego prowadzić, a porty 80 i 443 będą dostępne z zewnątrz; czego brakuje, mówi jego dziennik.</translation>
    </message>
    <message>
        <source>Every address is answered with the start page, so a missing file looks like a web page. See whether the file was uploaded, and take /.well-known/ out of the rewriting.</source>
        <translation>Na każdy adres odpowiada strona startowa, więc brakujący plik wygląda jak strona internetowa. Należy sprawdzić, czy plik został przesłany, i wyłączyć /.well-known/ z przepisywania adresów.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, let the record be “DNS only” (a grey cloud) until the certificate is there.</source>
        <translation>Jeśli DNS jest w Cloudflare, rekord powinien pozostać w trybie „DNS only” (szara chmura), dopóki nie ma certyfikatu.</translation>
    </message>
    <message>
        <source>Rules of a folder above, such as those of WordPress or a redirect to www, count here too. Give the subdomain a folder outside public_html, with the .htaccess file that Postseal writes.</source>
        <translation>Liczą się tu także reguły folderu nadrzędnego, na przykład z WordPressa, albo przekierowanie do www. Należy dać subdomenie folder poza public_html, z plikiem .htaccess, który zapisuje Postseal.</translation>
    </message>
    <message>
        <source>DNS leads to the company, but the project there does not know the name. Add it as custom domain in the project; the certificate comes after that.</source>
        <translation>DNS prowadzi do tej firmy, ale projekt nie zna tej nazwy. Należy dodać ją w projekcie jako custom domain; certyfikat pojawi się potem.</translation>
    </message>
    <message>
        <source>Firebase leaves out whatever begins with a dot unless firebase.json is changed. Take the firebase.json that Postseal writes, and deploy again.</source>
        <translation>Firebase pomija wszystko, co zaczyna się od kropki, dopóki nie zmieni się firebase.json. Należy użyć pliku firebase.json, który zapisuje Postseal, i wdrożyć ponownie.</translation>
    </message>
    <message>
        <source>GitHub shows its own certificate until the custom domain is entered under Settings, Pages, and for up to an hour after that. If it takes longer, remove the domain there and enter it again.</source>
        <translation>GitHub pokazuje własny certyfikat, dopóki nie wpisze się domeny w Settings, Pages, i jeszcze do godziny potem. Jeśli trwa to dłużej, należy usunąć tam domenę i wpisać ją ponownie.</translation>
    </message>
    <message>
        <source>GitLab needs up to an hour for the certificate. The domain must be verified, and have one CNAME and no AAAA record. If it takes longer, remove the domain and add it again.</source>
        <translation>GitLab potrzebuje na certyfikat do godziny. Domena musi być zweryfikowana i mieć jeden rekord CNAME, bez rekordu AAAA. Jeśli trwa to dłużej, należy usunąć domenę i dodać ją ponownie.</translation>
    </message>
    <message>
        <source>GitLab asks visitors to sign in. In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>GitLab prosi odwiedzających o zalogowanie. W Settings, General, Visibility należy udostępnić Pages wszystkim.</translation>
    </message>
    <message>
        <source>The service does not know your domain yet. Finish its set-up there, or ask its support.</source>
        <translation>Usługa nie zna jeszcze tej domeny. Należy dokończyć tam jej konfigurację albo zwrócić się do pomocy technicznej.</translation>
    </message>
    <message>
        <source>The folder may have the wrong name: in Explorer, type .well-known. with a dot at its end, and the last dot goes away.</source>
        <translation>Folder może mieć niewłaściwą nazwę: w Eksploratorze należy wpisać .well-known. z kropką na końcu, a ostatnia kropka zniknie.</translation>
    </message>
    <message>
        <source>IIS does not send files from a folder with the attribute “hidden”. Switch that off in the folder&apos;s properties.</source>
        <translation>IIS nie wysyła plików z folderu z atrybutem „ukryty”. Należy go wyłączyć we właściwościach folderu.</translation>
    </message>
    <message>
        <source>A rule of URL Rewrite or HTTP Redirect answers instead of the file. Make an exception for /.well-known/.</source>
        <translation>Zamiast pliku odpowiada reguła URL Rewrite lub HTTP Redirect. Należy dodać wyjątek dla /.well-known/.</translation>
    </message>
    <message>
        <source>The name has addresses on more than one server, mostly an old AAAA record. Remove the one that leads elsewhere, or serve the file there too.</source>
        <translation>Nazwa ma adresy na więcej niż jednym serwerze; zwykle to stary rekord AAAA. Należy usunąć adres, który prowadzi gdzie indziej, albo udostępnić plik także tam.</translation>
    </message>
    <message>
        <source>The name leads to a place that is not there any more. Remove the record in DNS, or set the place up again: otherwise a stranger may claim the name and publish a policy for you.</source>
        <translation>Nazwa prowadzi do miejsca, którego już nie ma. Należy usunąć rekord z DNS albo ponownie założyć to miejsce: w przeciwnym razie ktoś obcy może zająć nazwę i opublikować własną politykę.</translation>
    </message>
    <message>
        <source>The panel has no certificate for the name yet. It can be issued only when DNS leads there, nothing redirects the name, and CAA records allow it. Then start it again.</source>
        <translation>Panel nie ma jeszcze certyfikatu dla tej nazwy. Można go wystawić dopiero wtedy, gdy DNS prowadzi do panelu, nic nie przekierowuje nazwy i pozwalają na to rekordy CAA. Potem należy uruchomić to ponownie.</translation>
    </message>
    <message>
        <source>In Plesk, open Hosting Settings of the subdomain, and set the preferred domain to “none” and the permanent redirect off.</source>
        <translation>W Plesk należy otworzyć Hosting Settings subdomeny, ustawić preferowaną domenę na „none” i wyłączyć stałe przekierowanie.</translation>
    </message>
    <message>
        <source>A rule that redirects every name, to www or to another place, counts here too. Make an exception for this name.</source>
        <translation>Liczy się tu także reguła, która przekierowuje każdą nazwę, do www lub w inne miejsce. Należy dodać wyjątek dla tej nazwy.</translation>
    </message>
    <message>
        <source>The record leads to the bucket itself, which has no certificate for your name. It must lead to the CloudFront distribution.</source>
        <translation>Rekord prowadzi do samego zasobnika, który nie ma certyfikatu dla tej nazwy. Musi prowadzić do dystrybucji CloudFront.</translation>
    </message>
    <message>
        <source>The project redirects to its main domain. Make the name the main domain, in a project of its own.</source>
        <translation>Projekt przekierowuje do swojej domeny głównej. Należy ustawić tę nazwę jako domenę główną, w osobnym projekcie.</translation>
    </message>
    <message>
        <source>A middleware of Traefik redirects the name. Only http may be redirected to https; leave this router out of all the rest.</source>
        <translation>Middleware Traefika przekierowuje tę nazwę. Przekierowywać można tylko http do https; z całej reszty należy ten router wyłączyć.</translation>
    </message>
    <message>
        <source>The folder that begins with a dot may have been left out in the upload. Upload the zip file, or the whole folder.</source>
        <translation>Folder zaczynający się od kropki mógł zostać pominięty przy przesyłaniu. Należy przesłać plik zip albo cały folder.</translation>
    </message>
    <message>
        <source>Vercel asks visitors to sign in. In Settings, Deployment Protection, let everyone see the production site.</source>
        <translation>Vercel prosi odwiedzających o zalogowanie. W Settings, Deployment Protection należy udostępnić witrynę produkcyjną wszystkim.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Około %n minuty.</numerusform>
            <numerusform>Około %n minut.</numerusform>
            <numerusform>Około %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>No extra cost.</source>
        <translation>Bez dodatkowych kosztów.</translation>
    </message>
    <message>
        <source>Costs a little.</source>
        <translation>Trochę kosztuje.</translation>
    </message>
    <message>
        <source>Add&amp;ress or name of the web server</source>
        <translation>Ad&amp;res lub nazwa serwera WWW</translation>
    </message>
    <message>
        <source>Name of your account o&amp;r project at %1</source>
        <translation>Nazwa konta lub p&amp;rojektu w %1</translation>
    </message>
    <message>
        <source>The name that the &amp;record leads to</source>
        <translation>Nazwa, do której p&amp;rowadzi rekord</translation>
    </message>
    <message>
        <source>A &amp;web server of my own</source>
        <translation>Wła&amp;sny serwer WWW</translation>
    </message>
    <message>
        <source>An account at &amp;GitHub or GitLab</source>
        <translation>Konto w &amp;GitHub lub GitLab</translation>
    </message>
    <message>
        <source>A subscription at &amp;Azure</source>
        <translation>Su&amp;bskrypcja Azure</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/nginx/conf.d, test it with nginx -t, and load it with systemctl reload nginx.</source>
        <translation>Skopiować %1.conf do /etc/nginx/conf.d, sprawdzić poleceniem nginx -t i załadować poleceniem systemctl reload nginx.</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/apache2/sites-available. Then run a2enmod ssl, a2ensite %1 and systemctl reload apache2.</source>
        <translation>Skopiować %1.conf do /etc/apache2/sites-available. Następnie uruchomić a2enmod ssl, a2ensite %1 i systemctl reload apache2.</translation>
    </message>
    <message>
        <source>In IIS Manager, add a web site with that folder and a binding for http, port 80 and the host name %1.</source>
        <translation>W menedżerze IIS dodać witrynę z tym folderem i powiązaniem dla http, portu 80 i nazwy hosta %1.</translation>
    </message>
    <message>
        <source>Get a certificate for %1 that renews itself, for example with win-acme, which makes the binding for https as well. SNI must be ticked in it.</source>
        <translation>Uzyskać dla %1 certyfikat, który sam się odnawia, na przykład przez win-acme, który tworzy też powiązanie dla https. Musi być w nim zaznaczone SNI.</translation>
    </message>
    <message>
        <source>Choose “Add file”, “Create new file”, type .well-known/mta-sts.txt as its name and paste the policy. Then make _config.yml the same way. (Dragging files in would leave out what begins with a dot.)</source>
        <translation>Wybrać „Add file”, „Create new file”, jako nazwę wpisać .well-known/mta-sts.txt i wkleić politykę. Następnie tak samo utworzyć _config.yml. (Przeciągnięcie plików pominęłoby to, co zaczyna się od kropki.)</translation>
    </message>
    <message>
        <source>At gitlab.com, make a new project and create each file with “New file”, its whole path as the name.</source>
        <translation>Na gitlab.com utworzyć nowy projekt, a w nim każdy plik przez „New file”, z całą ścieżką jako nazwą.</translation>
    </message>
    <message>
        <source>In Custom domains, add %1. Azure shows the name that the record leads to.</source>
        <translation>W Custom domains dodać %1. Azure pokaże nazwę, do której prowadzi rekord.</translation>
    </message>
    <message>
        <source>Put a CloudFront distribution before the bucket, with the alternate name %1 and that certificate. The record leads to its name.</source>
        <translation>Przed zasobnikiem umieścić dystrybucję CloudFront z alternatywną nazwą %1 i tym certyfikatem. Rekord prowadzi do jej nazwy.</translation>
    </message>
    <message>
        <source>Add the records as they are shown: a CNAME, or addresses.</source>
        <translation>Dodać rekordy tak, jak są pokazane: CNAME albo adresy.</translation>
    </message>
    <message>
        <source>Enter the mail servers there, exactly as the policy names them.</source>
        <translation>Wpisać tam serwery pocztowe dokładnie tak, jak wymienia je polityka.</translation>
    </message>
    <message>
        <source>In DNS, add the record for mta-sts.</source>
        <translation>Dodać do DNS rekord dla mta-sts.</translation>
    </message>
    <message>
        <source>The CNAME for _mta-sts comes last, when the policy can be loaded. It takes the place of a TXT record: never have both.</source>
        <translation>Rekord CNAME dla _mta-sts dodać na końcu, gdy politykę da się już pobrać. Zastępuje on rekord TXT: nigdy nie mogą istnieć oba.</translation>
    </message>
    <message>
        <source>CAA records in DNS say who may issue certificates, and none of this place&apos;s issuers is among them (%1). Add one, then let the certificate be requested again.</source>
        <translation>Rekordy CAA w DNS określają, kto może wystawiać certyfikaty, i nie ma wśród nich żadnego z urzędów tego miejsca (%1). Należy dodać jeden z nich, a następnie ponownie zamówić certyfikat.</translation>
    </message>
    <message>
        <source>GitHub Pages leaves out folders that begin with a dot unless the repository has the file _config.yml that Postseal writes, or an empty file .nojekyll. Dragging files in leaves them out as well: make them with “Create new file”. A workflow of your own must keep hidden files.</source>
        <translation>GitHub Pages pomija foldery zaczynające się od kropki, jeśli w repozytorium nie ma pliku _config.yml, który zapisuje Postseal, albo pustego pliku .nojekyll. Pomija je też przeciąganie plików: należy je utworzyć przez „Create new file”. Własny workflow musi zachowywać ukryte pliki.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain, as the lines that Postseal writes do.</source>
        <translation>Należy ustawić typ tego pliku na text/plain, tak jak w wierszach, które zapisuje Postseal.</translation>
    </message>
    <message>
        <source>Many nginx servers refuse every name that begins with a dot. The location that Postseal writes goes before such a rule; see that it is in the right server block.</source>
        <translation>Wiele serwerów nginx odrzuca każdą nazwę zaczynającą się od kropki. Blok location, który zapisuje Postseal, musi stać przed taką regułą; należy sprawdzić, czy jest we właściwym bloku server.</translation>
    </message>
    <message>
        <source>W&amp;eb space with cPanel or Plesk</source>
        <translation>Miejsce na stronę z cPanel lub Ples&amp;k</translation>
    </message>
    <message>
        <source>My &amp;DNS is at Cloudflare</source>
        <translation>DNS jest w Cloud&amp;flare</translation>
    </message>
    <message>
        <source>An account at Amazon or Google C&amp;loud</source>
        <translation>Konto w Amazon lub G&amp;oogle Cloud</translation>
    </message>
    <message>
        <source>A service that hosts the policy</source>
        <translation>Usługa, która udostępnia politykę</translation>
    </message>
    <message>
        <source>Another web server</source>
        <translation>Inny serwer WWW</translation>
    </message>
    <message>
        <source>Nobody here can update a file la&amp;ter</source>
        <translation>&amp;Nikt tutaj nie może później zaktualizować pliku</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>polski</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>There is no server called %1</source>
        <translation>Nie ma serwera o nazwie %1</translation>
    </message>
    <message>
        <source>Its name is not in the DNS, or this computer has no connection. Look up the name of the IMAP server in your provider&apos;s help.</source>
        <translation>Jego nazwy nie ma w DNS albo ten komputer nie ma połączenia. Nazwę serwera IMAP można znaleźć w pomocy dostawcy.</translation>
    </message>
    <message>
        <source>%1 takes no connection at port %2</source>
        <translation>Serwer %1 nie przyjmuje połączeń na porcie %2</translation>
    </message>
    <message>
        <source>The computer is there, and no IMAP server listens at this port. Compare server and port with your provider&apos;s help.</source>
        <translation>Komputer istnieje, ale na tym porcie nie działa serwer IMAP. Należy porównać serwer i port z pomocą dostawcy.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>Serwer %1 nie odpowiada</translation>
    </message>
    <message>
        <source>Nothing came in time from port %2. A firewall may be in the way, or the server is busy. Try again later, or from another network.</source>
        <translation>Z portu %2 nic nie nadeszło na czas. Na drodze może stać zapora sieciowa albo serwer jest zajęty. Należy spróbować ponownie później albo z innej sieci.</translation>
    </message>
    <message>
        <source>The connection to %1 ended too soon</source>
        <translation>Połączenie z %1 skończyło się za wcześnie</translation>
    </message>
    <message>
        <source>What had come by then is stored. The next time it goes on from there.</source>
        <translation>To, co do tej pory nadeszło, jest zapisane. Następnym razem pobieranie ruszy od tego miejsca.</translation>
    </message>
    <message>
        <source>%1 does not speak IMAP at port %2</source>
        <translation>Serwer %1 nie mówi w języku IMAP na porcie %2</translation>
    </message>
    <message>
        <source>What it sent is not what a mailbox server sends. Compare server and port with your provider&apos;s help.</source>
        <translation>Przysłał coś innego niż serwer skrzynki pocztowej. Należy porównać serwer i port z pomocą dostawcy.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>What had come by then is stored.</source>
        <translation>To, co do tej pory nadeszło, jest zapisane.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>Serwer %1 jest nieosiągalny</translation>
    </message>
    <message>
        <source>There is trouble on the way to port %2. Try again later.</source>
        <translation>Na drodze do portu %2 wystąpił problem. Należy spróbować ponownie później.</translation>
    </message>
    <message>
        <source>%1 offers no encryption at port %2</source>
        <translation>Serwer %1 nie oferuje szyfrowania na porcie %2</translation>
    </message>
    <message>
        <source>Your password was not sent: anybody on the way could have read it. Use port 993, or with STARTTLS port 143.</source>
        <translation>Hasła nie wysłano: każdy po drodze mógłby je odczytać. Należy użyć portu 993 albo, ze STARTTLS, portu 143.</translation>
    </message>
    <message>
        <source>The certificate is not for %1</source>
        <translation>Certyfikat nie jest wystawiony na %1</translation>
    </message>
    <message>
        <source>Another server may be pretending to be yours, so your password was not sent. Use the name of the server that your provider tells, not an address or a name of your own.</source>
        <translation>Inny serwer może podszywać się pod właściwy, więc hasła nie wysłano. Należy użyć nazwy serwera podanej przez dostawcę, a nie adresu ani własnej nazwy.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today</source>
        <translation>Certyfikat serwera %1 nie jest dziś ważny</translation>
    </message>
    <message>
        <source>It has ended or has not begun, so your password was not sent. Check the date of this computer; if that is right, the server needs a new certificate.</source>
        <translation>Wygasł albo jeszcze nie zaczął obowiązywać, więc hasła nie wysłano. Należy sprawdzić datę tego komputera; jeśli jest prawidłowa, serwer potrzebuje nowego certyfikatu.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Certyfikat serwera %1 nie jest zaufany</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for it, so your password was not sent. A server of your own needs a certificate of a public authority, or its authority must be known to this computer.</source>
        <translation>Nie ręczy za niego nikt, komu ufa ten komputer, więc hasła nie wysłano. Własny serwer potrzebuje certyfikatu z publicznego urzędu certyfikacji albo jego urząd musi być znany temu komputerowi.</translation>
    </message>
    <message>
        <source>%1 lets no program in with a password</source>
        <translation>Serwer %1 nie wpuszcza programów z hasłem</translation>
    </message>
    <message>
        <source>%1 does not accept the password of %3</source>
        <translation>Serwer %1 nie przyjmuje hasła użytkownika %3</translation>
    </message>
    <message>
        <source>Type it once more. Some providers want the whole address as the name, and a password of its own for each program.</source>
        <translation>Należy wpisać je jeszcze raz. Niektórzy dostawcy wymagają całego adresu jako nazwy i osobnego hasła dla każdego programu.</translation>
    </message>
    <message>
        <source>There is no folder “%4”</source>
        <translation>Nie ma folderu „%4”</translation>
    </message>
    <message>
        <source>Folders that there are: %5.</source>
        <translation>Istniejące foldery: %5.</translation>
    </message>
    <message>
        <source>%1 does not do what it was asked for</source>
        <translation>Serwer %1 nie robi tego, o co go poproszono</translation>
    </message>
    <message>
        <source>It may be out of order just now. Try again later.</source>
        <translation>Być może chwilowo nie działa. Należy spróbować ponownie później.</translation>
    </message>
    <message>
        <source>In its own words: “%1”</source>
        <translation>Dosłownie: „%1”</translation>
    </message>
    <message>
        <source>Google wants an app password here, not the one that you use in the browser: turn on 2-Step Verification in your Google account, then make one at myaccount.google.com/apppasswords. A Workspace administrator may have switched them off.</source>
        <translation>Google wymaga tu hasła do aplikacji, a nie tego, którego używa się w przeglądarce: należy włączyć weryfikację dwuetapową na koncie Google, a następnie utworzyć hasło na stronie myaccount.google.com/apppasswords. Administrator Workspace mógł je wyłączyć.</translation>
    </message>
    <message>
        <source>This provider wants an app password here, which you make in the security settings of your account.</source>
        <translation>Ten dostawca wymaga tu hasła do aplikacji, które tworzy się w ustawieniach zabezpieczeń konta.</translation>
    </message>
    <message>
        <source>IMAP must be switched on first, in the settings of the mailbox (POP3/IMAP).</source>
        <translation>Najpierw trzeba włączyć IMAP w ustawieniach skrzynki pocztowej (POP3/IMAP).</translation>
    </message>
    <message>
        <source>Sign in with the browser instead, if your provider lets you register programs. Or let the reports be forwarded to another mailbox, or save them into a folder that Postseal watches.</source>
        <translation>Zamiast tego można zalogować się w przeglądarce, jeśli dostawca pozwala rejestrować programy. Raporty można też przekazywać do innej skrzynki pocztowej albo zapisywać w folderze, który obserwuje Postseal.</translation>
    </message>
    <message>
        <source>%1 does not take a sign-in from the browser</source>
        <translation>Serwer %1 nie przyjmuje logowania z przeglądarki</translation>
    </message>
    <message>
        <source>It does not offer XOAUTH2. Sign in with a password, or compare the name of the server with your provider&apos;s help.</source>
        <translation>Nie oferuje XOAUTH2. Należy zalogować się hasłem albo porównać nazwę serwera z pomocą dostawcy.</translation>
    </message>
    <message>
        <source>%1 does not let whoever signed in into %3</source>
        <translation>Serwer %1 nie daje zalogowanej osobie dostępu do skrzynki %3</translation>
    </message>
    <message>
        <source>The sign-in itself went well. The person must be allowed to read this mailbox, and IMAP must be switched on for it.</source>
        <translation>Samo logowanie się powiodło. Ta osoba musi mieć prawo odczytu tej skrzynki pocztowej, a IMAP musi być w niej włączony.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached</source>
        <translation>Serwer logowania jest nieosiągalny</translation>
    </message>
    <message>
        <source>It gives out what opens the mailbox. Try again later, or check its address.</source>
        <translation>To on wydaje dostęp do skrzynki pocztowej. Należy spróbować ponownie później albo sprawdzić jego adres.</translation>
    </message>
    <message>
        <source>Somebody has to sign in again for %3</source>
        <translation>Do skrzynki %3 trzeba zalogować się ponownie</translation>
    </message>
    <message>
        <source>The permission has ended: they last only so long, and a new password or an administrator can end them too.</source>
        <translation>Zezwolenie przestało obowiązywać: jest ważne tylko przez pewien czas, a zakończyć je może też nowe hasło albo administrator.</translation>
    </message>
    <message>
        <source>The sign-in server refuses</source>
        <translation>Serwer logowania odmawia</translation>
    </message>
    <message>
        <source>Compare the IDs with those that the provider shows, and whether the program may read mail there.</source>
        <translation>Należy porównać identyfikatory z tymi, które pokazuje dostawca, i sprawdzić, czy program może tam czytać pocztę.</translation>
    </message>
    <message>
        <source>Microsoft 365 and Outlook.com let programs in only when somebody signs in with the browser. For that an administrator registers Postseal once in Microsoft Entra and gets two IDs; the manual says how. Without them, add a rule that forwards TLS reports to another mailbox, or save them from Outlook into a folder that Postseal watches.</source>
        <translation>Microsoft 365 i Outlook.com wpuszczają programy tylko wtedy, gdy ktoś zaloguje się w przeglądarce. W tym celu administrator raz rejestruje Postseal w Microsoft Entra i otrzymuje dwa identyfikatory; podręcznik opisuje, jak to zrobić. Bez nich można dodać regułę, która przekazuje raporty TLS do innej skrzynki pocztowej, albo zapisywać raporty z Outlooka w folderze, który obserwuje Postseal.</translation>
    </message>
    <message>
        <source>You can close this page now and go on in Postseal.</source>
        <translation>Można teraz zamknąć tę stronę i kontynuować w Postseal.</translation>
    </message>
    <message>
        <source>That is no sign-in server</source>
        <translation>To nie jest serwer logowania</translation>
    </message>
    <message>
        <source>What came from there is not what one says. Compare the tenant or the address with what your provider shows.</source>
        <translation>Nadeszło stamtąd coś innego, niż przysyła serwer logowania. Należy porównać dzierżawę albo adres z tym, co pokazuje dostawca.</translation>
    </message>
    <message>
        <source>The sign-in would end after an hour</source>
        <translation>Logowanie wygasłoby po godzinie</translation>
    </message>
    <message>
        <source>The sign-in server gives no lasting permission. Let the program have “offline_access” there.</source>
        <translation>Serwer logowania nie daje trwałego zezwolenia. Należy przyznać tam programowi „offline_access”.</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Nikt się nie zalogował</translation>
    </message>
    <message>
        <source>The browser has not come back. If its page showed an error, compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <translation>Przeglądarka nie wróciła z odpowiedzią. Jeśli jej strona pokazała błąd, należy porównać identyfikatory i sprawdzić, czy http://localhost zarejestrowano jako identyfikator URI przekierowania.</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>it is no JSON from octet %1 on</source>
        <translation>od oktetu %1 nie jest to JSON</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>brakuje „%1”</translation>
    </message>
    <message>
        <source>“%1” is of the wrong kind</source>
        <translation>„%1” jest niewłaściwego rodzaju</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”</source>
        <translation>„%1” nie może mieć wartości „%2”</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>nie ma „%1”</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <translation>„%1” nie jest wyrażeniem regularnym: %2</translation>
    </message>
    <message>
        <source>this id is there twice</source>
        <translation>ten id występuje dwa razy</translation>
    </message>
    <message>
        <source>in the entry %1, %2</source>
        <translation>we wpisie %1: %2</translation>
    </message>
    <message>
        <source>Your file %1 is not used: %2.</source>
        <translation>Własny plik %1 nie jest używany: %2.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>to nie jest plik</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[opcje]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcje:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumenty:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Nieznana opcja „%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Nieznane opcje: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Brak wartości po „%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nieoczekiwana wartość po „%1”.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The mail server did not offer encryption</source>
        <translation>Serwer pocztowy nie zaoferował szyfrowania</translation>
    </message>
    <message>
        <source>STARTTLS is switched off, or a firewall or virus scanner on the way takes it out, or an old backup server answered. It can also be an attack.</source>
        <translation>STARTTLS jest wyłączone albo usuwa je po drodze zapora sieciowa lub program antywirusowy, albo odpowiedział stary serwer zapasowy. Może to być też atak.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, switch off the inspection of mail in the firewall, and remove backup servers that cannot do it.</source>
        <translation>Należy włączyć STARTTLS, wyłączyć kontrolę poczty w zaporze sieciowej i usunąć serwery zapasowe, które tego nie potrafią.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is for another name</source>
        <translation>Certyfikat serwera pocztowego jest wystawiony na inną nazwę</translation>
    </message>
    <message>
        <source>The certificate does not have the name from the MX record. Some senders also say this when no mx line of the policy fits.</source>
        <translation>Certyfikat nie zawiera nazwy z rekordu MX. Niektórzy nadawcy zgłaszają to także wtedy, gdy nie pasuje żaden wiersz mx polityki.</translation>
    </message>
    <message>
        <source>Get a certificate with the name from the MX record, or let the MX record point to the name that has one.</source>
        <translation>Należy uzyskać certyfikat z nazwą z rekordu MX albo skierować rekord MX na nazwę, która ma certyfikat.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired</source>
        <translation>Certyfikat serwera pocztowego wygasł</translation>
    </message>
    <message>
        <source>Nobody renewed it in time, or the mail server was not restarted after that.</source>
        <translation>Nikt nie odnowił go na czas albo potem nie uruchomiono ponownie serwera pocztowego.</translation>
    </message>
    <message>
        <source>Renew the certificate, reload the mail server, and let both happen by themselves from now on.</source>
        <translation>Należy odnowić certyfikat, przeładować serwer pocztowy i sprawić, aby odtąd jedno i drugie działo się automatycznie.</translation>
    </message>
    <message>
        <source>Senders do not trust the mail server&apos;s certificate</source>
        <translation>Nadawcy nie ufają certyfikatowi serwera pocztowego</translation>
    </message>
    <message>
        <source>It is self-signed, comes from an authority of one&apos;s own, or the server does not send the intermediate certificate.</source>
        <translation>Jest samopodpisany, pochodzi z własnego urzędu albo serwer nie wysyła certyfikatu pośredniego.</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority, and let the server send the whole chain.</source>
        <translation>Należy użyć certyfikatu z publicznego urzędu certyfikacji, a serwer powinien wysyłać cały łańcuch.</translation>
    </message>
    <message>
        <source>The sender could not verify the connection, and does not say why</source>
        <translation>Nadawca nie mógł zweryfikować połączenia i nie podaje przyczyny</translation>
    </message>
    <message>
        <source>Google writes this when the mx lines of the policy do not fit the MX record. Otherwise the encryption itself failed.</source>
        <translation>Google zgłasza to, gdy wiersze mx polityki nie pasują do rekordu MX. W innym razie zawiodło samo szyfrowanie.</translation>
    </message>
    <message>
        <source>Compare the mx lines with the MX records first, then have the encryption of the mail server looked at.</source>
        <translation>Najpierw należy porównać wiersze mx z rekordami MX, a potem zlecić sprawdzenie szyfrowania serwera pocztowego.</translation>
    </message>
    <message>
        <source>The DANE record does not fit the certificate</source>
        <translation>Rekord DANE nie pasuje do certyfikatu</translation>
    </message>
    <message>
        <source>The mail server got another key, and the TLSA record still has the old one. Only senders that use DANE are concerned.</source>
        <translation>Serwer pocztowy dostał inny klucz, a rekord TLSA nadal zawiera stary. Dotyczy to tylko nadawców używających DANE.</translation>
    </message>
    <message>
        <source>Publish the new TLSA record before the certificate changes, or keep the key when it is renewed.</source>
        <translation>Nowy rekord TLSA należy publikować przed zmianą certyfikatu albo zachowywać klucz przy odnawianiu.</translation>
    </message>
    <message>
        <source>The signature of a DNS answer was broken</source>
        <translation>Podpis odpowiedzi DNS był nieprawidłowy</translation>
    </message>
    <message>
        <source>Signatures have expired, or the domain moved and its DS record did not. Whoever checks DNSSEC cannot reach you.</source>
        <translation>Podpisy wygasły albo przeniesiono domenę bez jej rekordu DS. Kto sprawdza DNSSEC, nie może się połączyć.</translation>
    </message>
    <message>
        <source>Have the DNSSEC signatures and the DS record repaired where the domain is registered.</source>
        <translation>Należy zlecić naprawę podpisów DNSSEC i rekordu DS tam, gdzie zarejestrowano domenę.</translation>
    </message>
    <message>
        <source>The sender insists on DANE, and there is none</source>
        <translation>Nadawca wymaga DANE, a tu go nie ma</translation>
    </message>
    <message>
        <source>An agreement between that sender and you; nobody else is concerned.</source>
        <translation>To umowa między tym nadawcą a tą domeną; nikogo innego nie dotyczy.</translation>
    </message>
    <message>
        <source>Publish TLSA records, or talk to that sender.</source>
        <translation>Należy opublikować rekordy TLSA albo porozumieć się z tym nadawcą.</translation>
    </message>
    <message>
        <source>The sender could not load your policy</source>
        <translation>Nadawca nie mógł pobrać polityki</translation>
    </message>
    <message>
        <source>The policy&apos;s web server was down, answered with an error or a redirect, or kept the sender out as a robot. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>Serwer WWW polityki nie działał, odpowiedział błędem lub przekierowaniem albo nie wpuścił nadawcy, biorąc go za robota. Nadawcy, którzy znają politykę, nadal ją stosują; pozostali dostarczają pocztę bez ochrony.</translation>
    </message>
    <message>
        <source>Your policy has a mistake in it</source>
        <translation>W polityce jest błąd</translation>
    </message>
    <message>
        <source>The file could be loaded but not read. Senders that know an earlier policy keep to that; others deliver without protection.</source>
        <translation>Plik dało się pobrać, ale nie odczytać. Nadawcy, którzy znają wcześniejszą politykę, trzymają się jej; pozostali dostarczają pocztę bez ochrony.</translation>
    </message>
    <message>
        <source>Publish the file again as Postseal writes it, and give it a new id.</source>
        <translation>Należy ponownie opublikować plik w postaci, którą zapisuje Postseal, i nadać nowy id.</translation>
    </message>
    <message>
        <source>The certificate of the policy&apos;s web server is not valid</source>
        <translation>Certyfikat serwera WWW polityki jest nieważny</translation>
    </message>
    <message>
        <source>It is for another name, has expired, or was not there yet. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>Jest wystawiony na inną nazwę, wygasł albo jeszcze go nie było. Nadawcy, którzy znają politykę, nadal ją stosują; pozostali dostarczają pocztę bez ochrony.</translation>
    </message>
    <message>
        <source>Get a certificate for the policy host, and see that it is renewed by itself.</source>
        <translation>Należy uzyskać certyfikat dla serwera polityki i zadbać, aby odnawiał się sam.</translation>
    </message>
    <message>
        <source>The sender reports “%1”</source>
        <translation>Nadawca zgłasza „%1”</translation>
    </message>
    <message>
        <source>The standard does not know this word, so only the sender can say what it means.</source>
        <translation>Standard nie zna tego słowa, więc tylko nadawca może powiedzieć, co ono znaczy.</translation>
    </message>
    <message>
        <source>If it goes on, ask the sender.</source>
        <translation>Jeśli to się powtarza, należy zapytać nadawcę.</translation>
    </message>
    <message>
        <source>by your MTA-STS policy</source>
        <translation>według polityki MTA-STS</translation>
    </message>
    <message>
        <source>by your DANE records</source>
        <translation>według rekordów DANE</translation>
    </message>
    <message>
        <source>without any policy</source>
        <translation>bez żadnej polityki</translation>
    </message>
    <message>
        <source>by a policy called “%1”</source>
        <translation>według polityki o nazwie „%1”</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>is larger than any report</source>
        <translation>jest większy niż jakikolwiek raport</translation>
    </message>
    <message>
        <source>is no report</source>
        <translation>nie jest raportem</translation>
    </message>
    <message>
        <source>is a damaged archive, or one with a password</source>
        <translation>jest uszkodzonym archiwum albo archiwum z hasłem</translation>
    </message>
    <message>
        <source>lies too deep in other archives or folders</source>
        <translation>leży zbyt głęboko w innych archiwach lub folderach</translation>
    </message>
    <message>
        <source>unpacks to far more than any reports would, and was given up</source>
        <translation>po rozpakowaniu jest znacznie większy niż jakiekolwiek raporty, więc go porzucono</translation>
    </message>
    <message>
        <source>Look at how the policy is hosted. If only one sender says so, ask its support with the reason that it gives.</source>
        <translation>Należy sprawdzić, jak udostępniana jest polityka. Jeśli zgłasza to tylko jeden nadawca, warto podać jego pomocy technicznej przyczynę z raportu.</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>nie można zapisać</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>podpisany przez %1</translation>
    </message>
    <message>
        <source>signature of %1 does not fit</source>
        <translation>podpis %1 nie pasuje</translation>
    </message>
    <message>
        <source>key of %1 is not in the DNS</source>
        <translation>klucza %1 nie ma w DNS</translation>
    </message>
    <message>
        <source>key of %1 could not be looked up</source>
        <translation>nie udało się odczytać z DNS klucza %1</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>bez podpisu</translation>
    </message>
    <message>
        <source>has ended Postseal twice while it was read, and is left out</source>
        <translation>dwukrotnie spowodował awarię Postseal podczas odczytu, więc jest pomijany</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Every mail server is in the policy</source>
        <translation>Każdy serwer pocztowy jest w polityce</translation>
    </message>
    <message>
        <source>Every address encrypts correctly</source>
        <translation>Każdy adres szyfruje prawidłowo</translation>
    </message>
    <message>
        <source>Policy and record are healthy</source>
        <translation>Polityka i rekord są w porządku</translation>
    </message>
    <message>
        <source>Tested for long enough</source>
        <translation>Wystarczająco długie testy</translation>
    </message>
    <message>
        <source>Enough senders have reported</source>
        <translation>Raporty od wystarczająco wielu nadawców</translation>
    </message>
    <message>
        <source>No unexplained failures</source>
        <translation>Brak niewyjaśnionych błędów</translation>
    </message>
    <message>
        <source>No change of mail servers ahead</source>
        <translation>Nie zbliża się zmiana serwerów pocztowych</translation>
    </message>
    <message>
        <source>Somebody reads the reports</source>
        <translation>Ktoś czyta raporty</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no check to judge it by</source>
        <translation>brak sprawdzenia, na którym można oprzeć ocenę</translation>
    </message>
    <message>
        <source>%1 of %2 mail servers</source>
        <translation>%1 z %2 serwerów pocztowych</translation>
    </message>
    <message>
        <source>missing: %3</source>
        <translation>brakuje: %3</translation>
    </message>
    <message>
        <source>senders cannot use a policy yet</source>
        <translation>nadawcy nie mogą jeszcze używać polityki</translation>
    </message>
    <message>
        <source>the mail servers could not be found out</source>
        <translation>nie udało się ustalić serwerów pocztowych</translation>
    </message>
    <message>
        <source>%1 of %2 addresses</source>
        <translation>%1 z %2 adresów</translation>
    </message>
    <message>
        <source>not in order: %3</source>
        <translation>nie w porządku: %3</translation>
    </message>
    <message>
        <source>could not be tested from here</source>
        <translation>nie udało się stąd przetestować</translation>
    </message>
    <message>
        <source>%1 of %2 addresses, by a check of %4</source>
        <translation>%1 z %2 adresów, według sprawdzenia z %4</translation>
    </message>
    <message>
        <source>could not be tested since %4</source>
        <translation>nie udało się przetestować od %4</translation>
    </message>
    <message>
        <source>everything in order</source>
        <translation>wszystko w porządku</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>coś jest nie tak</translation>
    </message>
    <message>
        <source>could not be looked at from here</source>
        <translation>nie udało się stąd sprawdzić</translation>
    </message>
    <message>
        <source>the certificate of the policy host ends soon</source>
        <translation>certyfikat serwera polityki wkrótce wygaśnie</translation>
    </message>
    <message>
        <source>testing has not begun</source>
        <translation>testy się nie zaczęły</translation>
    </message>
    <message>
        <source>enforced since %4</source>
        <translation>obowiązuje od %4</translation>
    </message>
    <message>
        <source>few, as with little mail; the live checks count instead</source>
        <translation>niewielu, jak przy małej ilości poczty; zamiast tego liczą się sprawdzenia na żywo</translation>
    </message>
    <message>
        <source>%1 failed sessions, all explained</source>
        <translation>nieudane sesje: %1, wszystkie wyjaśnione</translation>
    </message>
    <message>
        <source>none that Postseal knows of</source>
        <translation>Postseal o żadnej nie wie</translation>
    </message>
    <message>
        <source>the latest is of %4</source>
        <translation>najnowszy jest z %4</translation>
    </message>
    <message>
        <source>they are looked after</source>
        <translation>ktoś się nimi zajmuje</translation>
    </message>
    <message>
        <source>none has been taken in yet</source>
        <translation>nie wczytano jeszcze żadnego</translation>
    </message>
    <message>
        <source>none has been taken in since %4</source>
        <translation>od %4 nie wczytano żadnego</translation>
    </message>
    <message numerus="yes">
        <source>%1; on %n day(s)</source>
        <translation>
            <numerusform>%1; w ciągu %n dnia</numerusform>
            <numerusform>%1; w ciągu %n dni</numerusform>
            <numerusform>%1; w ciągu %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>jeszcze nikt</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>tylko %1</translation>
    </message>
    <message>
        <source>%1; with little mail this waits until %2</source>
        <translation>%1; przy małej ilości poczty trzeba poczekać do %2</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 session(s)</source>
        <translation>
            <numerusform>0 z %1 sesji</numerusform>
            <numerusform>0 z %1 sesji</numerusform>
            <numerusform>0 z %1 sesji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed session(s)</source>
        <translation>
            <numerusform>%n nieudana sesja</numerusform>
            <numerusform>%n nieudane sesje</numerusform>
            <numerusform>%n nieudanych sesji</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for %1: %2</source>
        <translation>planowana na %1: %2</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>planowana: %1</translation>
    </message>
    <message>
        <source>Add the missing mail servers to the policy, and publish it with a new id.</source>
        <translation>Należy dodać brakujące serwery pocztowe do polityki i opublikować ją z nowym id.</translation>
    </message>
    <message>
        <source>Run postseal-cli check --evidence FILE on a server outside, and import the file here.</source>
        <translation>Należy uruchomić postseal-cli check --evidence PLIK na serwerze zewnętrznym i zaimportować tu ten plik.</translation>
    </message>
    <message>
        <source>Have the mail servers put right: their page says what is wrong.</source>
        <translation>Należy zlecić naprawę serwerów pocztowych: na ich stronie widać, co jest nie tak.</translation>
    </message>
    <message>
        <source>See the pages for hosting the policy and publishing the record.</source>
        <translation>Wskazówki są na stronach o udostępnianiu polityki i publikowaniu rekordu.</translation>
    </message>
    <message>
        <source>Publish the policy in testing mode first.</source>
        <translation>Najpierw należy opublikować politykę w trybie testing.</translation>
    </message>
    <message>
        <source>Import the reports that the mailbox has received.</source>
        <translation>Należy zaimportować raporty, które nadeszły do skrzynki pocztowej.</translation>
    </message>
    <message>
        <source>The page with the reports tells what each means, and whether it is still so.</source>
        <translation>Strona z raportami wyjaśnia, co oznacza każdy z nich i czy nadal jest aktualny.</translation>
    </message>
    <message>
        <source>Finish the change first, then enforce.</source>
        <translation>Najpierw należy zakończyć zmianę, a potem przejść w tryb enforce.</translation>
    </message>
    <message>
        <source>Import reports, fetch them from the mailbox, or say who reads them.</source>
        <translation>Należy zaimportować raporty, pobrać je ze skrzynki pocztowej albo podać, kto je czyta.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Spełniony</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Niespełniony</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Sprawdzić</translation>
    </message>
    <message>
        <source>Go on with the set-up</source>
        <translation>Kontynuować konfigurację</translation>
    </message>
    <message>
        <source>Switch to enforce mode from %1</source>
        <translation>Przejść w tryb enforce od %1</translation>
    </message>
    <message>
        <source>Switch to enforce mode</source>
        <translation>Przejść w tryb enforce</translation>
    </message>
    <message>
        <source>Mend it today: mail may be held back</source>
        <translation>Naprawić jeszcze dziś: poczta może być wstrzymywana</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1 from %2</source>
        <translation>Od %2 pozwolić nadawcom zachowywać politykę przez %1</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1</source>
        <translation>Pozwolić nadawcom zachowywać politykę przez %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nic do zrobienia</translation>
    </message>
    <message>
        <source>Leave everything in place until %1</source>
        <translation>Zostawić wszystko bez zmian do %1</translation>
    </message>
    <message>
        <source>Delete the record, then the policy host</source>
        <translation>Usunąć rekord, a potem serwer polityki</translation>
    </message>
    <message>
        <source>Put the policy back with mode none: senders still keep the old one</source>
        <translation>Przywrócić politykę z trybem none: nadawcy nadal zachowują starą</translation>
    </message>
    <message>
        <source>From testing to enforce mode</source>
        <translation>Z trybu testing do trybu enforce</translation>
    </message>
    <message>
        <source>Changing the mail servers</source>
        <translation>Zmiana serwerów pocztowych</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>Wygasające certyfikaty</translation>
    </message>
    <message>
        <source>Leaving MTA-STS</source>
        <translation>Rezygnacja z MTA-STS</translation>
    </message>
    <message>
        <source>Publish the policy with mode enforce, for %1</source>
        <translation>Opublikować politykę z trybem enforce, na %1</translation>
    </message>
    <message>
        <source>Add to the policy: %1</source>
        <translation>Dodać do polityki: %1</translation>
    </message>
    <message>
        <source>Wait until senders have the new policy</source>
        <translation>Poczekać, aż nadawcy będą mieć nową politykę</translation>
    </message>
    <message>
        <source>Change the MX records to: %1</source>
        <translation>Zmienić rekordy MX na: %1</translation>
    </message>
    <message>
        <source>Keep the old mail servers running</source>
        <translation>Nie wyłączać starych serwerów pocztowych</translation>
    </message>
    <message>
        <source>Keep running, and in the policy: %1</source>
        <translation>Nie wyłączać i zostawić w polityce: %1</translation>
    </message>
    <message>
        <source>Take the old mail servers out of the policy</source>
        <translation>Usunąć z polityki stare serwery pocztowe</translation>
    </message>
    <message>
        <source>Take out of the policy: %1</source>
        <translation>Usunąć z polityki: %1</translation>
    </message>
    <message>
        <source>Tell Postseal that the change is over</source>
        <translation>Poinformować Postseal, że zmiana jest zakończona</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>Odnowić certyfikat serwera %1</translation>
    </message>
    <message>
        <source>Publish the policy with mode none</source>
        <translation>Opublikować politykę z trybem none</translation>
    </message>
    <message>
        <source>Wait until nobody keeps the old policy</source>
        <translation>Poczekać, aż nikt nie będzie zachowywać starej polityki</translation>
    </message>
    <message>
        <source>Delete the TXT record at _mta-sts</source>
        <translation>Usunąć rekord TXT pod nazwą _mta-sts</translation>
    </message>
    <message>
        <source>Delete the policy host</source>
        <translation>Usunąć serwer polityki</translation>
    </message>
    <message>
        <source>The longer senders keep it, the harder it is to take the protection away. First the file, then a new id.</source>
        <translation>Im dłużej nadawcy ją zachowują, tym trudniej odebrać ochronę. Najpierw plik, potem nowy id.</translation>
    </message>
    <message>
        <source>Beside the old ones. First the file, then the record with a new id.</source>
        <translation>Obok starych. Najpierw plik, potem rekord z nowym id.</translation>
    </message>
    <message>
        <source>Senders look for a new policy once a day; some keep the old one for as long as it said.</source>
        <translation>Nadawcy sprawdzają raz dziennie, czy jest nowa polityka; niektórzy zachowują starą tak długo, jak w niej podano.</translation>
    </message>
    <message>
        <source>Not before: senders with the old policy refuse servers that it does not name.</source>
        <translation>Nie wcześniej: nadawcy ze starą polityką odrzucają serwery, których ona nie wymienia.</translation>
    </message>
    <message>
        <source>Some senders still have the old MX records, and mail waits in queues for two days.</source>
        <translation>Niektórzy nadawcy mają jeszcze stare rekordy MX, a poczta czeka w kolejkach przez dwa dni.</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id.</source>
        <translation>Najpierw plik, potem rekord z nowym id.</translation>
    </message>
    <message>
        <source>It no longer keeps the domain from enforcing.</source>
        <translation>Nie powstrzymuje już domeny przed przejściem w tryb enforce.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Wygasa %1.</translation>
    </message>
    <message>
        <source>With a max_age of a day, and all mx lines as they are. First the file, then a new id. Nothing is deleted yet.</source>
        <translation>Z max_age równym jednemu dniowi i wszystkimi wierszami mx bez zmian. Najpierw plik, potem nowy id. Na razie nic się nie usuwa.</translation>
    </message>
    <message>
        <source>File, certificate and record stay. Whoever deletes them earlier makes senders keep to the policy that they have.</source>
        <translation>Plik, certyfikat i rekord zostają. Wcześniejsze usunięcie sprawi, że nadawcy będą się trzymać polityki, którą mają.</translation>
    </message>
    <message>
        <source>The record for TLS reports may stay; it harms nobody.</source>
        <translation>Rekord raportów TLS może zostać; nikomu nie szkodzi.</translation>
    </message>
    <message>
        <source>The name mta-sts, its certificate and the file.</source>
        <translation>Nazwa mta-sts, jej certyfikat i plik.</translation>
    </message>
    <message>
        <source>“%1” counts again</source>
        <translation>„%1” znów się liczy</translation>
    </message>
    <message>
        <source>A change of mail servers was planned: %1</source>
        <translation>Zaplanowano zmianę serwerów pocztowych: %1</translation>
    </message>
    <message>
        <source>The change of mail servers is over</source>
        <translation>Zmiana serwerów pocztowych jest zakończona</translation>
    </message>
    <message>
        <source>Who reads the reports: %1</source>
        <translation>Kto czyta raporty: %1</translation>
    </message>
    <message>
        <source>Nobody reads the reports any more</source>
        <translation>Nikt już nie czyta raportów</translation>
    </message>
    <message numerus="yes">
        <source>To be tested for %n day(s)</source>
        <translation>
            <numerusform>Testy mają trwać %n dzień</numerusform>
            <numerusform>Testy mają trwać %n dni</numerusform>
            <numerusform>Testy mają trwać %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided to publish mode %1</source>
        <translation>Zdecydowano o publikacji trybu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundę</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – overruled on %2: “%3”</source>
        <translation>%1 – uchylono %2: „%3”</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Uchylony</translation>
    </message>
    <message>
        <source>Overruled “%1”: “%2”</source>
        <translation>Uchylono „%1”: „%2”</translation>
    </message>
    <message>
        <source>last looked at on %4; check again</source>
        <translation>ostatnio sprawdzono %4; należy sprawdzić ponownie</translation>
    </message>
    <message>
        <source>Not every mail server is in the policy</source>
        <translation>Nie każdy serwer pocztowy jest w polityce</translation>
    </message>
    <message>
        <source>Not every address encrypts correctly</source>
        <translation>Nie każdy adres szyfruje prawidłowo</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>Polityka lub rekord nie są w porządku</translation>
    </message>
    <message>
        <source>Not tested for long enough yet</source>
        <translation>Testy trwają jeszcze zbyt krótko</translation>
    </message>
    <message>
        <source>Not enough senders have reported yet</source>
        <translation>Raporty jeszcze od zbyt niewielu nadawców</translation>
    </message>
    <message>
        <source>There are unexplained failures</source>
        <translation>Są niewyjaśnione błędy</translation>
    </message>
    <message>
        <source>A change of mail servers is planned</source>
        <translation>Planowana jest zmiana serwerów pocztowych</translation>
    </message>
    <message>
        <source>Nobody is known to read the reports</source>
        <translation>Nie wiadomo, czy ktoś czyta raporty</translation>
    </message>
    <message>
        <source>no reports yet, so nothing is known of failures</source>
        <translation>jeszcze brak raportów, więc o błędach nic nie wiadomo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in testing mode</source>
        <translation>
            <numerusform>%n dzień w trybie testing</numerusform>
            <numerusform>%n dni w trybie testing</numerusform>
            <numerusform>%n dni w trybie testing</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 of %2, until %3</source>
        <translation>dzień %1 z %2, do %3</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Jeszcze brak raportów</translation>
    </message>
    <message>
        <source>Still in the way of enforcing: “%1”</source>
        <translation>Co jeszcze przeszkadza w trybie enforce: „%1”</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id. Senders drop a mistake after that time.</source>
        <translation>Najpierw plik, potem rekord z nowym id. Po tym czasie nadawcy zapominają o ewentualnym błędzie.</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Pewien certyfikat wkrótce wygaśnie</translation>
    </message>
    <message>
        <source>Not known yet, so do not enforce: “%1”</source>
        <translation>Jeszcze nie wiadomo, więc jeszcze bez trybu enforce: „%1”</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Not set up</source>
        <translation>Nieskonfigurowane</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>W konfiguracji</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>W testach</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>Obowiązuje</translation>
    </message>
    <message>
        <source>Enforced, long term</source>
        <translation>Obowiązuje długoterminowo</translation>
    </message>
    <message>
        <source>Being switched off</source>
        <translation>Wyłączane</translation>
    </message>
    <message>
        <source>Ready to enforce</source>
        <translation>Gotowe do trybu enforce</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Wyłączone</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Your mail servers</source>
        <translation>Serwery pocztowe</translation>
    </message>
    <message>
        <source>Encryption of incoming mail</source>
        <translation>Szyfrowanie poczty przychodzącej</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>Raporty TLS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Serwer polityki</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Plik polityki</translation>
    </message>
    <message>
        <source>Policy record</source>
        <translation>Rekord polityki</translation>
    </message>
    <message>
        <source>Policy and mail servers together</source>
        <translation>Polityka i serwery pocztowe razem</translation>
    </message>
    <message>
        <source>DANE and DNSSEC</source>
        <translation>DANE i DNSSEC</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>DNS tells senders which servers take mail for you.</source>
        <translation>DNS informuje nadawców, które serwery przyjmują pocztę.</translation>
    </message>
    <message>
        <source>Every mail server must offer encryption with a good certificate before you enforce it.</source>
        <translation>Zanim zacznie obowiązywać tryb enforce, każdy serwer pocztowy musi oferować szyfrowanie z prawidłowym certyfikatem.</translation>
    </message>
    <message>
        <source>Senders report to you every day whether encryption worked.</source>
        <translation>Nadawcy codziennie zgłaszają, czy szyfrowanie działało.</translation>
    </message>
    <message>
        <source>Senders load your policy from a web server with a fixed name.</source>
        <translation>Nadawcy pobierają politykę z serwera WWW o ustalonej nazwie.</translation>
    </message>
    <message>
        <source>A small text file names your mail servers and says how strict senders must be.</source>
        <translation>Mały plik tekstowy wymienia serwery pocztowe i mówi, jak rygorystyczni mają być nadawcy.</translation>
    </message>
    <message>
        <source>A record in DNS tells senders that you have a policy, and when it changes.</source>
        <translation>Rekord w DNS informuje nadawców, że istnieje polityka i kiedy się zmienia.</translation>
    </message>
    <message>
        <source>The policy must name every one of your mail servers, or mail is held back in enforce mode.</source>
        <translation>Polityka musi wymieniać każdy z serwerów pocztowych, inaczej w trybie enforce poczta jest wstrzymywana.</translation>
    </message>
    <message>
        <source>Signed DNS is a second way to protect mail, and helps only when it is free of faults.</source>
        <translation>Podpisana strefa DNS to drugi sposób ochrony poczty; pomaga tylko wtedy, gdy jest wolna od błędów.</translation>
    </message>
    <message>
        <source>A TLS report tells how a sender got on with your mail servers.</source>
        <translation>Raport TLS mówi, jak nadawcy powiodło się z serwerami pocztowymi.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Your work cannot be saved: there is no folder %1</source>
        <translation>Nie można zapisać pracy: nie ma folderu %1</translation>
    </message>
    <message>
        <source>The folder is not there, and it could not be made.</source>
        <translation>Folder nie istnieje i nie udało się go utworzyć.</translation>
    </message>
    <message>
        <source>See why the folder cannot be made, then press Try again.</source>
        <translation>Należy sprawdzić, dlaczego nie można utworzyć folderu, a potem nacisnąć „Spróbuj ponownie”.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: %1 may not be written</source>
        <translation>Nie można zapisać pracy: nie wolno pisać do %1</translation>
    </message>
    <message>
        <source>What you see and choose now is lost when you close the program.</source>
        <translation>Wszystko, co teraz widać i co zostanie wybrane, przepadnie po zamknięciu programu.</translation>
    </message>
    <message>
        <source>Allow yourself to write there, then press Try again.</source>
        <translation>Należy przyznać sobie prawo zapisu w tym miejscu, a potem nacisnąć „Spróbuj ponownie”.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk is full</source>
        <translation>Nie można zapisać pracy: dysk jest pełny</translation>
    </message>
    <message>
        <source>Everything up to now is safe in %1. Newer changes wait in memory.</source>
        <translation>Wszystko do tej pory jest bezpieczne w %1. Nowsze zmiany czekają w pamięci.</translation>
    </message>
    <message>
        <source>Make room on the disk. Postseal tries again by itself.</source>
        <translation>Należy zwolnić miejsce na dysku. Postseal ponowi próbę automatycznie.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk reports a fault</source>
        <translation>Nie można zapisać pracy: dysk zgłasza błąd</translation>
    </message>
    <message>
        <source>Writing to %1 did not work. Newer changes wait in memory.</source>
        <translation>Zapis do %1 się nie udał. Nowsze zmiany czekają w pamięci.</translation>
    </message>
    <message>
        <source>Check the disk. Postseal tries again by itself.</source>
        <translation>Należy sprawdzić dysk. Postseal ponowi próbę automatycznie.</translation>
    </message>
    <message>
        <source>Your work cannot be saved just now: another program uses the file</source>
        <translation>Nie można teraz zapisać pracy: inny program używa pliku</translation>
    </message>
    <message>
        <source>Another program has held %1 for longer than usual. Changes wait in memory.</source>
        <translation>Inny program zajmuje %1 dłużej niż zwykle. Zmiany czekają w pamięci.</translation>
    </message>
    <message>
        <source>Postseal tries again by itself.</source>
        <translation>Postseal ponowi próbę automatycznie.</translation>
    </message>
    <message>
        <source>Your data was written by a newer Postseal</source>
        <translation>Dane zapisała nowsza wersja programu Postseal</translation>
    </message>
    <message>
        <source>This version does not understand %1, and leaves it as it is.</source>
        <translation>Ta wersja nie rozumie %1 i zostawia ten plik bez zmian.</translation>
    </message>
    <message>
        <source>Start the newer version. Or go on here without saving.</source>
        <translation>Należy uruchomić nowszą wersję. Można też pracować tu dalej bez zapisywania.</translation>
    </message>
    <message>
        <source>Your data cannot be read: the file is damaged</source>
        <translation>Nie można odczytać danych: plik jest uszkodzony</translation>
    </message>
    <message>
        <source>%1 is no longer a database, or part of it is broken. It was not changed.</source>
        <translation>%1 nie jest już bazą danych albo jej część jest uszkodzona. Pliku nie zmieniono.</translation>
    </message>
    <message>
        <source>Put a backup in its place and press Try again, or set the file aside and start afresh. What is published on the internet is not affected.</source>
        <translation>Należy wstawić w jego miejsce kopię zapasową i nacisnąć „Spróbuj ponownie” albo odłożyć plik i zacząć od nowa. Nie wpływa to na to, co jest opublikowane w internecie.</translation>
    </message>
    <message>
        <source>Your work cannot be saved</source>
        <translation>Nie można zapisać pracy</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1.</source>
        <translation>Z %1 stało się coś nieoczekiwanego.</translation>
    </message>
    <message>
        <source>Press Try again. The details are for whoever helps you.</source>
        <translation>Należy nacisnąć „Spróbuj ponownie”. Szczegóły są dla osoby, która pomaga.</translation>
    </message>
    <message>
        <source>%1 is no file of Postseal, or it is damaged. Nothing was changed.</source>
        <translation>%1 nie jest plikiem programu Postseal albo jest uszkodzony. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Postseal. Update this one first. Nothing was changed.</source>
        <translation>Plik %1 zapisała nowsza wersja programu Postseal. Najpierw należy zaktualizować tę. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Dysk jest pełny. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation>Nie udało się odczytać lub zapisać %1. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 holds one domain only: it can be added, but not put in the place of everything. Nothing was changed.</source>
        <translation>%1 zawiera tylko jedną domenę: można ją dodać, ale nie można zastąpić nią wszystkiego. Niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>--%1 needs a port from 1 to 65535, not “%2”</source>
        <translation>--%1 wymaga portu od 1 do 65535, a nie „%2”</translation>
    </message>
    <message>
        <source>Print JSON documents, one a line.</source>
        <translation>Wypisuje dokumenty JSON, po jednym w wierszu.</translation>
    </message>
    <message>
        <source>Folder of the database, reports and settings.</source>
        <translation>Folder bazy danych, raportów i ustawień.</translation>
    </message>
    <message>
        <source>Recursive DNS server to ask instead of the system&apos;s. Repeatable.</source>
        <translation>Rekurencyjny serwer DNS pytany zamiast systemowego. Można powtarzać.</translation>
    </message>
    <message>
        <source>Trust these roots instead of the system&apos;s.</source>
        <translation>Ufa tym certyfikatom głównym zamiast systemowych.</translation>
    </message>
    <message>
        <source>Port of name servers (labs only).</source>
        <translation>Port serwerów nazw (tylko do laboratoriów).</translation>
    </message>
    <message>
        <source>Port of policy hosts (labs only).</source>
        <translation>Port serwerów polityki (tylko do laboratoriów).</translation>
    </message>
    <message>
        <source>Port of mail servers (labs only).</source>
        <translation>Port serwerów pocztowych (tylko do laboratoriów).</translation>
    </message>
    <message>
        <source>DNSSEC root anchors (labs only).</source>
        <translation>Kotwice główne DNSSEC (tylko do laboratoriów).</translation>
    </message>
    <message>
        <source>Language of the output, for example es.</source>
        <translation>Język wyników, na przykład es.</translation>
    </message>
    <message>
        <source>Use the built-in practice network instead of the internet.</source>
        <translation>Używa wbudowanej sieci ćwiczebnej zamiast internetu.</translation>
    </message>
    <message>
        <source>--resolver needs an IP address, not “%1”</source>
        <translation>--resolver wymaga adresu IP, a nie „%1”</translation>
    </message>
    <message>
        <source>The practice network does not start: %1</source>
        <translation>Sieć ćwiczebna się nie uruchamia: %1</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>Nie można odczytać %1</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate</source>
        <translation>%1 nie zawiera certyfikatu PEM</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 jest folderem, a nie plikiem</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>Check domains as the strictest sender would.</source>
        <translation>Sprawdza domeny tak, jak zrobiłby to najbardziej rygorystyczny nadawca.</translation>
    </message>
    <message>
        <source>Check a record, a policy file or a report from a file.</source>
        <translation>Sprawdza rekord, plik polityki lub raport z pliku.</translation>
    </message>
    <message>
        <source>Write the policy file and the DNS records of a domain.</source>
        <translation>Zapisuje plik polityki i rekordy DNS domeny.</translation>
    </message>
    <message>
        <source>Run the practice network until Ctrl-C.</source>
        <translation>Uruchamia sieć ćwiczebną do naciśnięcia Ctrl-C.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli COMMAND [OPTIONS]</source>
        <translation>Użycie: postseal-cli POLECENIE [OPCJE]</translation>
    </message>
    <message>
        <source>postseal-cli COMMAND --help tells more about one of them.</source>
        <translation>postseal-cli POLECENIE --help podaje więcej o wybranym poleceniu.</translation>
    </message>
    <message>
        <source>Exit status: 0 all good, 1 something is wrong, 2 unusable arguments or input, 3 something could not be found out.</source>
        <translation>Kod wyjścia: 0 wszystko w porządku, 1 coś jest nie tak, 2 nieprzydatne argumenty lub dane wejściowe, 3 czegoś nie udało się ustalić.</translation>
    </message>
    <message>
        <source>No command. Try postseal-cli --help.</source>
        <translation>Brak polecenia. Zobacz postseal-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try postseal-cli --help.</source>
        <translation>Nie ma polecenia „%1”. Zobacz postseal-cli --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Wyświetla tę pomoc.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli %1</source>
        <translation>Użycie: postseal-cli %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>wiersz %1, kolumna %2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Do zrobienia: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Zaobserwowano: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 sessions succeeded, %4 failed</source>
        <translation>%1 (%2): sesje udane: %3, nieudane: %4</translation>
    </message>
    <message>
        <source>✓ Good: this is as the standard wants it</source>
        <translation>✓ Dobrze: zgodnie ze standardem</translation>
    </message>
    <message>
        <source>✗ Not usable: this breaks the standard</source>
        <translation>✗ Nie do użycia: niezgodne ze standardem</translation>
    </message>
    <message>
        <source>– There is no such record here</source>
        <translation>– Takiego rekordu tu nie ma</translation>
    </message>
    <message>
        <source>%1 is covered by %2</source>
        <translation>%1 jest objęty wierszem %2</translation>
    </message>
    <message>
        <source>How senders whose parser is known read this file</source>
        <translation>Jak odczytują ten plik nadawcy, których parser jest znany</translation>
    </message>
    <message>
        <source>record, policy, tlsrpt or report</source>
        <translation>record, policy, tlsrpt lub report</translation>
    </message>
    <message>
        <source>File to read; - or nothing is standard input</source>
        <translation>Plik do odczytania; - lub nic to standardowe wejście</translation>
    </message>
    <message>
        <source>Content-Type that the policy is served with.</source>
        <translation>Content-Type, z którym polityka jest udostępniana.</translation>
    </message>
    <message>
        <source>Mail server that the policy must cover. Repeatable.</source>
        <translation>Serwer pocztowy, który polityka musi obejmować. Można powtarzać.</translation>
    </message>
    <message>
        <source>lint needs to know what it reads: %1</source>
        <translation>lint musi wiedzieć, co czyta: %1</translation>
    </message>
    <message>
        <source>lint reads one file at a time</source>
        <translation>lint czyta jeden plik naraz</translation>
    </message>
    <message>
        <source>--mx and --content-type belong to lint policy</source>
        <translation>--mx i --content-type należą do lint policy</translation>
    </message>
    <message>
        <source>The practice network runs until Ctrl-C.</source>
        <translation>Sieć ćwiczebna działa do naciśnięcia Ctrl-C.</translation>
    </message>
    <message>
        <source>DNS server for other tools: %1</source>
        <translation>Serwer DNS dla innych narzędzi: %1</translation>
    </message>
    <message>
        <source>Domains and what is wrong with them</source>
        <translation>Domeny i ich problemy</translation>
    </message>
    <message>
        <source>Addresses in the DNS answers, and where to connect instead</source>
        <translation>Adresy w odpowiedziach DNS oraz miejsca, z którymi należy się zamiast nich łączyć</translation>
    </message>
    <message>
        <source>Certificate authority to trust meanwhile</source>
        <translation>Urząd certyfikacji, któremu na ten czas trzeba zaufać</translation>
    </message>
    <message>
        <source>practice takes no arguments</source>
        <translation>practice nie przyjmuje argumentów</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4)</source>
        <translation>%1: %2 (%3 z %4)</translation>
    </message>
    <message>
        <source>check needs a domain, for example: postseal-cli check example.com</source>
        <translation>check wymaga domeny, na przykład: postseal-cli check example.com</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Zatrzymano, zanim wszystko sprawdzono</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 wymaga liczby całkowitej od %2 do %3, a nie „%4”</translation>
    </message>
    <message>
        <source>Domains: names, mail addresses or URLs.</source>
        <translation>Domeny: nazwy, adresy e-mail lub adresy URL.</translation>
    </message>
    <message>
        <source>Check the domains of this list as well, one a line; - is standard input.</source>
        <translation>Sprawdza także domeny z tej listy, po jednej w wierszu; - to standardowe wejście.</translation>
    </message>
    <message>
        <source>Do not connect to mail servers.</source>
        <translation>Nie łączy się z serwerami pocztowymi.</translation>
    </message>
    <message>
        <source>Name to greet mail servers with.</source>
        <translation>Nazwa używana w powitaniu serwerów pocztowych.</translation>
    </message>
    <message>
        <source>Do not ask the domain&apos;s own name servers.</source>
        <translation>Nie pyta własnych serwerów nazw domeny.</translation>
    </message>
    <message>
        <source>Fail unless the policy&apos;s mode is at least this.</source>
        <translation>Zgłasza niepowodzenie, jeśli tryb polityki jest słabszy niż ten.</translation>
    </message>
    <message>
        <source>Show what the check waited for.</source>
        <translation>Pokazuje, na co czekało sprawdzenie.</translation>
    </message>
    <message>
        <source>--ehlo-name needs a host name, not “%1”</source>
        <translation>--ehlo-name wymaga nazwy hosta, a nie „%1”</translation>
    </message>
    <message>
        <source>--require needs testing or enforce, not “%1”</source>
        <translation>--require wymaga testing lub enforce, a nie „%1”</translation>
    </message>
    <message>
        <source>covered by %1</source>
        <translation>objęty wierszem %1</translation>
    </message>
    <message>
        <source>not covered by the policy</source>
        <translation>nieobjęty polityką</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>teraz: %1</translation>
    </message>
    <message>
        <source>if enforced: %1</source>
        <translation>w trybie enforce: %1</translation>
    </message>
    <message>
        <source>What senders with MTA-STS do</source>
        <translation>Co robią nadawcy z MTA-STS</translation>
    </message>
    <message>
        <source>Senders that do not read this policy file as it is meant</source>
        <translation>Nadawcy, którzy nie odczytują tego pliku polityki zgodnie z zamierzeniem</translation>
    </message>
    <message>
        <source>Checked at %1 in %2 s</source>
        <translation>Sprawdzono %1 w %2 s</translation>
    </message>
    <message>
        <source>What the check waited for, one after the other</source>
        <translation>Na co po kolei czekało sprawdzenie</translation>
    </message>
    <message>
        <source>generate needs --mode testing, enforce or none</source>
        <translation>generate wymaga --mode testing, enforce lub none</translation>
    </message>
    <message>
        <source>--mode needs testing, enforce or none, not “%1”</source>
        <translation>--mode wymaga testing, enforce lub none, a nie „%1”</translation>
    </message>
    <message>
        <source>--max-age needs seconds from 0 to %1, not “%2”</source>
        <translation>--max-age wymaga sekund od 0 do %1, a nie „%2”</translation>
    </message>
    <message>
        <source>--mx needs a host name or *.DOMAIN, not “%1”</source>
        <translation>--mx wymaga nazwy hosta lub *.DOMENA, a nie „%1”</translation>
    </message>
    <message>
        <source>generate needs one domain</source>
        <translation>generate wymaga jednej domeny</translation>
    </message>
    <message>
        <source>--rua needs a mail address or an https: address, not “%1”</source>
        <translation>--rua wymaga adresu e-mail lub adresu https:, a nie „%1”</translation>
    </message>
    <message>
        <source>--id needs 1 to 32 letters and digits, not “%1”</source>
        <translation>--id wymaga od 1 do 32 liter i cyfr, a nie „%1”</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up; name them with --mx</source>
        <translation>Nie udało się odczytać z DNS serwerów pocztowych domeny %1; należy je podać opcją --mx</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>The mail domain.</source>
        <translation>Domena pocztowa.</translation>
    </message>
    <message>
        <source>What senders shall do.</source>
        <translation>Co mają robić nadawcy.</translation>
    </message>
    <message>
        <source>Mail server or *.DOMAIN. Repeatable; without it the DNS is asked.</source>
        <translation>Serwer pocztowy lub *.DOMENA. Można powtarzać; bez tej opcji pytany jest DNS.</translation>
    </message>
    <message>
        <source>How long senders may keep the policy.</source>
        <translation>Jak długo nadawcy mogą zachowywać politykę.</translation>
    </message>
    <message>
        <source>Address for reports. Repeatable.</source>
        <translation>Adres do raportów. Można powtarzać.</translation>
    </message>
    <message>
        <source>Id of the policy instead of one from the clock.</source>
        <translation>Id polityki zamiast utworzonego z zegara.</translation>
    </message>
    <message>
        <source>1. Publish this file at %1</source>
        <translation>1. Ten plik należy opublikować pod adresem %1</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records</source>
        <translation>2. Następnie należy opublikować te rekordy DNS</translation>
    </message>
    <message>
        <source>The web server at %1 needs a DNS name and a valid certificate of its own.</source>
        <translation>Serwer WWW pod adresem %1 potrzebuje własnej nazwy DNS i ważnego certyfikatu.</translation>
    </message>
    <message>
        <source>With --rua ADDRESS there is a record as well that brings you reports.</source>
        <translation>Z opcją --rua ADRES powstaje także rekord, dzięki któremu przychodzą raporty.</translation>
    </message>
    <message>
        <source>There is no domain in the list %1</source>
        <translation>Na liście %1 nie ma domeny</translation>
    </message>
    <message>
        <source>Longest time for one domain, in seconds (15 unless given).</source>
        <translation>Najdłuższy czas na jedną domenę, w sekundach (domyślnie 15).</translation>
    </message>
    <message>
        <source>How many domains are checked at once (16 unless given).</source>
        <translation>Ile domen sprawdza się jednocześnie (domyślnie 16).</translation>
    </message>
    <message>
        <source>Mail domain that tells whether port 25 and HTTPS are open (labs only). Repeatable.</source>
        <translation>Domena pocztowa, która pokazuje, czy port 25 i HTTPS są otwarte (tylko do laboratoriów). Można powtarzać.</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>Nie udało się zapisać wyników: %1</translation>
    </message>
    <message>
        <source>%1 is an IP address</source>
        <translation>%1 jest adresem IP</translation>
    </message>
    <message>
        <source>%1 has characters that host names must not have</source>
        <translation>%1 zawiera znaki niedozwolone w nazwach hostów</translation>
    </message>
    <message>
        <source>%1 says in the DNS that it takes no mail (null MX); if that is to change, name the mail servers with --mx</source>
        <translation>Domena %1 podaje w DNS, że nie przyjmuje poczty (null MX); jeśli ma się to zmienić, należy podać serwery pocztowe opcją --mx</translation>
    </message>
    <message>
        <source>An MX record of %1 names no mail server that a policy can name: %2. Mend the DNS, or name the mail servers with --mx</source>
        <translation>Rekord MX domeny %1 nie wskazuje serwera pocztowego, który może wymienić polityka: %2. Należy poprawić DNS albo podać serwery pocztowe opcją --mx</translation>
    </message>
    <message>
        <source>%1 has neither an MX record nor an address, so mail cannot reach it; name the mail servers with --mx</source>
        <translation>Domena %1 nie ma ani rekordu MX, ani adresu, więc poczta do niej nie dociera; należy podać serwery pocztowe opcją --mx</translation>
    </message>
    <message>
        <source>Remark: the MX host %1 is an alias of %2; the policy names the MX host, as senders compare it</source>
        <translation>Uwaga: host MX %1 jest aliasem nazwy %2; polityka wymienia host MX, bo to jego nazwę porównują nadawcy</translation>
    </message>
    <message>
        <source>There is no domain %1 in the DNS</source>
        <translation>W DNS nie ma domeny %1</translation>
    </message>
    <message>
        <source>The name %1 is an alias that leads nowhere; name the servers with --mx</source>
        <translation>Nazwa %1 jest aliasem, który prowadzi donikąd; należy podać serwery opcją --mx</translation>
    </message>
    <message>
        <source>Warning: with --max-age 0 no sender keeps the policy, so that it protects nothing</source>
        <translation>Ostrzeżenie: z --max-age 0 żaden nadawca nie zachowuje polityki, więc niczego ona nie chroni</translation>
    </message>
    <message>
        <source>Warning: with --max-age %1 senders forget the policy within a day; 86400 is the least that makes sense</source>
        <translation>Ostrzeżenie: z --max-age %1 nadawcy zapominają politykę w ciągu dnia; najmniejsza sensowna wartość to 86400</translation>
    </message>
    <message>
        <source>Warning: there is no mx line in the policy, and some senders refuse such a file even with mode none; name one with --mx</source>
        <translation>Ostrzeżenie: w polityce nie ma wiersza mx, a niektórzy nadawcy odrzucają taki plik nawet w trybie none; należy podać serwer opcją --mx</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standardowe wejście</translation>
    </message>
    <message>
        <source>--ca-file needs the name of a file</source>
        <translation>--ca-file wymaga nazwy pliku</translation>
    </message>
    <message>
        <source>%1 holds no DS or DNSKEY record</source>
        <translation>%1 nie zawiera rekordu DS ani DNSKEY</translation>
    </message>
    <message>
        <source>Evidence in %1, SHA-256 %2</source>
        <translation>Dowody w %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>--evidence needs the name of a file; it does not write to the standard output</source>
        <translation>--evidence wymaga nazwy pliku; nie zapisuje na standardowe wyjście</translation>
    </message>
    <message>
        <source>--evidence needs exactly one domain, for a file holds one check</source>
        <translation>--evidence wymaga dokładnie jednej domeny, bo plik zawiera jedno sprawdzenie</translation>
    </message>
    <message>
        <source>Write everything that was seen to a file; for one domain.</source>
        <translation>Zapisuje do pliku wszystko, co zaobserwowano; dla jednej domeny.</translation>
    </message>
    <message>
        <source>Judge checks again that were kept as files.</source>
        <translation>Ponownie ocenia sprawdzenia zachowane jako pliki.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Postseal, which this one cannot read</source>
        <translation>Plik %1 utworzyła nowsza wersja programu Postseal; ta nie może go odczytać</translation>
    </message>
    <message>
        <source>%1 is too large for the evidence of a check</source>
        <translation>%1 jest za duży jak na dowody ze sprawdzenia</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read at “%2”, so that nothing in it can be relied on</source>
        <translation>%1 jest uszkodzony: nie można go odczytać w miejscu „%2”, więc nie można polegać na niczym, co zawiera</translation>
    </message>
    <message>
        <source>%1 is not the evidence of a check</source>
        <translation>%1 nie zawiera dowodów ze sprawdzenia</translation>
    </message>
    <message>
        <source>Checked at %1 by %2</source>
        <translation>Sprawdzono %1 programem %2</translation>
    </message>
    <message>
        <source>Checked at %1 by %2 on the computer %3</source>
        <translation>Sprawdzono %1 programem %2 na komputerze %3</translation>
    </message>
    <message>
        <source>Files that check --evidence wrote.</source>
        <translation>Pliki zapisane przez check --evidence.</translation>
    </message>
    <message>
        <source>evidence needs to know what to do, for example: postseal-cli evidence verify FILE</source>
        <translation>evidence musi wiedzieć, co zrobić, na przykład: postseal-cli evidence verify PLIK</translation>
    </message>
    <message>
        <source>Keep the check in the data folder, where the window shows it.</source>
        <translation>Zachowuje sprawdzenie w folderze danych, gdzie pokazuje je okno programu.</translation>
    </message>
    <message>
        <source>--format needs one of %1, not “%2”</source>
        <translation>--format wymaga jednej z wartości %1, a nie „%2”</translation>
    </message>
    <message>
        <source>--zone needs %1 or a domain above it, not “%2”</source>
        <translation>--zone wymaga %1 lub domeny nadrzędnej, a nie „%2”</translation>
    </message>
    <message>
        <source>No DNS host is called “%1” here; --dns-host list shows them all</source>
        <translation>Żaden dostawca DNS nie nazywa się tu „%1”; wszystkich pokazuje --dns-host list</translation>
    </message>
    <message>
        <source>Write the table for this DNS provider&apos;s form; “list” shows which there are.</source>
        <translation>Zapisuje tabelę do formularza tego dostawcy DNS; „list” pokazuje dostępnych.</translation>
    </message>
    <message>
        <source>The DNS zone of the records, if it is not the registered domain.</source>
        <translation>Strefa DNS rekordów, jeśli nie jest nią zarejestrowana domena.</translation>
    </message>
    <message>
        <source>How the form of %1 wants the names is not certain; in full they are: %2</source>
        <translation>Nie ma pewności, jakich nazw wymaga formularz %1; pełne nazwy to: %2</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records at %1</source>
        <translation>2. Następnie w %1 należy opublikować te rekordy DNS</translation>
    </message>
    <message>
        <source>--hosting-at needs --hosting</source>
        <translation>--hosting-at wymaga --hosting</translation>
    </message>
    <message>
        <source>No place for the policy is called “%1” here; --hosting list shows them all</source>
        <translation>Żadne miejsce na politykę nie nazywa się tu „%1”; wszystkie pokazuje --hosting list</translation>
    </message>
    <message>
        <source>No record for %1 can be made of --hosting-at “%2”</source>
        <translation>Z --hosting-at „%2” nie można utworzyć rekordu dla %1</translation>
    </message>
    <message>
        <source>Add what this place for the policy needs: files, steps, record; “list” shows which there are.</source>
        <translation>Dodaje to, czego wymaga to miejsce na politykę: pliki, kroki, rekord; „list” pokazuje dostępne.</translation>
    </message>
    <message>
        <source>The address, account or name that the policy host leads to.</source>
        <translation>Adres, konto lub nazwa, do której prowadzi serwer polityki.</translation>
    </message>
    <message>
        <source>With --hosting-at WHERE the record for the policy host is made as well.</source>
        <translation>Z opcją --hosting-at GDZIE powstaje także rekord dla serwera polityki.</translation>
    </message>
    <message>
        <source>What to do: %1 (--out DIR writes the files)</source>
        <translation>Co zrobić: %1 (--out FOLDER zapisuje pliki)</translation>
    </message>
    <message>
        <source>Write files into this folder, or into this file.zip, instead.</source>
        <translation>Zamiast tego zapisuje pliki w tym folderze albo w tym pliku .zip.</translation>
    </message>
    <message>
        <source>%1 takes no --hosting-at: its record is known</source>
        <translation>%1 nie przyjmuje --hosting-at: jego rekord jest znany</translation>
    </message>
    <message>
        <source>Put DNS records into a zone by dynamic update (RFC 2136).</source>
        <translation>Umieszcza rekordy DNS w strefie przez dynamiczną aktualizację (RFC 2136).</translation>
    </message>
    <message>
        <source>The zone of %1 could not be found out; name it with --zone</source>
        <translation>Nie udało się ustalić strefy %1; należy ją podać opcją --zone</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server has no address that can be seen from here; name it with --server</source>
        <translation>Serwer główny strefy nie ma adresu, który stąd widać; należy go podać opcją --server</translation>
    </message>
    <message>
        <source>Nothing was changed. With --apply these changes are made.</source>
        <translation>Niczego nie zmieniono. Z opcją --apply te zmiany zostaną wprowadzone.</translation>
    </message>
    <message>
        <source>publish needs --key and a file with the key of the server</source>
        <translation>publish wymaga --key i pliku z kluczem serwera</translation>
    </message>
    <message>
        <source>--policy-host needs an address or a host name, not “%1”</source>
        <translation>--policy-host wymaga adresu lub nazwy hosta, a nie „%1”</translation>
    </message>
    <message>
        <source>publish needs at least one of --id, --rua and --policy-host</source>
        <translation>publish wymaga co najmniej jednej z opcji --id, --rua i --policy-host</translation>
    </message>
    <message>
        <source>File with the TSIG key that may change the zone, as tsig-keygen writes it.</source>
        <translation>Plik z kluczem TSIG, który może zmieniać strefę, w postaci zapisanej przez tsig-keygen.</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server, if the SOA record names another.</source>
        <translation>Serwer główny strefy, jeśli rekord SOA wskazuje inny.</translation>
    </message>
    <message>
        <source>The DNS zone, if it cannot be looked up.</source>
        <translation>Strefa DNS, jeśli nie można jej odczytać z DNS.</translation>
    </message>
    <message>
        <source>Publish the _smtp._tls record with this address for reports. Repeatable.</source>
        <translation>Publikuje rekord _smtp._tls z tym adresem do raportów. Można powtarzać.</translation>
    </message>
    <message>
        <source>Publish the record at mta-sts that leads to this address or host.</source>
        <translation>Publikuje rekord mta-sts, który prowadzi do tego adresu lub hosta.</translation>
    </message>
    <message>
        <source>Publish the _mta-sts record with this id. The policy must be served before that.</source>
        <translation>Publikuje rekord _mta-sts z tym id. Polityka musi być udostępniona wcześniej.</translation>
    </message>
    <message>
        <source>Make the changes; without it they are only shown.</source>
        <translation>Wprowadza zmiany; bez tej opcji są tylko pokazywane.</translation>
    </message>
    <message>
        <source>publish needs one domain</source>
        <translation>publish wymaga jednej domeny</translation>
    </message>
    <message>
        <source>Take in TLS reports, list them, sum them up.</source>
        <translation>Wczytuje raporty TLS, wymienia je i podsumowuje.</translation>
    </message>
    <message>
        <source>--server needs an address or a host name, with a port from 1 to 65535 if any, not “%1”</source>
        <translation>--server wymaga adresu lub nazwy hosta, ewentualnie z portem od 1 do 65535, a nie „%1”</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up</source>
        <translation>Nie udało się odczytać z DNS adresu %1</translation>
    </message>
    <message>
        <source>%1 has no address in the DNS</source>
        <translation>%1 nie ma adresu w DNS</translation>
    </message>
    <message>
        <source>The practice network takes no updates</source>
        <translation>Sieć ćwiczebna nie przyjmuje aktualizacji</translation>
    </message>
    <message>
        <source>reports import needs files or folders</source>
        <translation>reports import wymaga plików lub folderów</translation>
    </message>
    <message>
        <source>--days needs a number of days, not “%1”</source>
        <translation>--days wymaga liczby dni, a nie „%1”</translation>
    </message>
    <message>
        <source>Files and folders with reports, or a domain.</source>
        <translation>Pliki i foldery z raportami albo domena.</translation>
    </message>
    <message>
        <source>Only reports of the last days; without it all.</source>
        <translation>Tylko raporty z ostatnich dni; bez tej opcji wszystkie.</translation>
    </message>
    <message>
        <source>Reported by %1; last on %2</source>
        <translation>Zgłaszający: %1; ostatnio %2</translation>
    </message>
    <message>
        <source>%1 read, %2 new: %3</source>
        <translation>Odczytano: %1, nowe: %2. Bieżący plik: %3</translation>
    </message>
    <message>
        <source>%1 new reports stored.</source>
        <translation>Zapisane nowe raporty: %1.</translation>
    </message>
    <message>
        <source>Already there: %1 files or mails, and %2 reports from others.</source>
        <translation>Były już wcześniej: pliki lub wiadomości: %1, raporty z innych: %2.</translation>
    </message>
    <message>
        <source>Held no report that can be stored: %1.</source>
        <translation>Nie zawierały raportu, który można zapisać: %1.</translation>
    </message>
    <message>
        <source>Stopped before the end; what is counted here is stored.</source>
        <translation>Zatrzymano przed końcem; to, co tu policzono, jest zapisane.</translation>
    </message>
    <message>
        <source>No reports are stored.</source>
        <translation>Nie ma zapisanych raportów.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domena</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Udane</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ostatni</translation>
    </message>
    <message>
        <source>not among your domains</source>
        <translation>spoza listy domen</translation>
    </message>
    <message>
        <source>No report on %1 is stored for this time.</source>
        <translation>Nie ma zapisanego raportu o domenie %1 z tego okresu.</translation>
    </message>
    <message>
        <source>%1: %2 reports from %3 to %4</source>
        <translation>%1: liczba raportów: %2, od %3 do %4</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Zgłaszający</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Łącznie</translation>
    </message>
    <message>
        <source>Set where reports are fetched from.</source>
        <translation>Określa, skąd pobierane są raporty.</translation>
    </message>
    <message>
        <source>Signed in; mails in the folder: %1</source>
        <translation>Zalogowano; wiadomości w folderze: %1</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the password: give it with --password-file each time</source>
        <translation>Nie ma tu pęku kluczy, który mógłby przechować hasło: należy je każdorazowo podać opcją --password-file</translation>
    </message>
    <message>
        <source>%1 at %2, folder %3</source>
        <translation>%1 na %2, folder %3</translation>
    </message>
    <message>
        <source>set, test or remove; without it the mailbox is shown.</source>
        <translation>set, test lub remove; bez tego pokazuje skrzynkę pocztową.</translation>
    </message>
    <message>
        <source>Name to sign in with, mostly the mail address.</source>
        <translation>Nazwa do logowania, zwykle adres e-mail.</translation>
    </message>
    <message>
        <source>IMAP server; without it the usual one for the mail address.</source>
        <translation>Serwer IMAP; bez tej opcji zwykły serwer dla tego adresu e-mail.</translation>
    </message>
    <message>
        <source>Folder that the reports arrive in (default: INBOX).</source>
        <translation>Folder, do którego przychodzą raporty (domyślnie: INBOX).</translation>
    </message>
    <message>
        <source>Begin without TLS and ask for it, as at port 143.</source>
        <translation>Zaczyna bez TLS i o nie prosi, jak na porcie 143.</translation>
    </message>
    <message>
        <source>mailbox needs set, test, remove or nothing more</source>
        <translation>mailbox wymaga set, test, remove lub niczego więcej</translation>
    </message>
    <message>
        <source>Read the mailbox&apos;s password from the first line of this file, or of standard input with -.</source>
        <translation>Czyta hasło skrzynki pocztowej z pierwszego wiersza tego pliku, a z - ze standardowego wejścia.</translation>
    </message>
    <message>
        <source>mailbox set needs --user</source>
        <translation>mailbox set wymaga --user</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>Hasło użytkownika %1 na %2:</translation>
    </message>
    <message>
        <source>No password is known for the mailbox; give one with --password-file</source>
        <translation>Hasło skrzynki pocztowej nie jest znane; należy je podać opcją --password-file</translation>
    </message>
    <message>
        <source>No mailbox is set; see postseal-cli mailbox --help</source>
        <translation>Nie ustawiono skrzynki pocztowej; zobacz postseal-cli mailbox --help</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at, %3 new reports</source>
        <translation>Przejrzano %1 z %2 wiadomości, nowe raporty: %3</translation>
    </message>
    <message>
        <source>import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN.</source>
        <translation>import ŚCIEŻKA..., fetch, list [DOMENA], summary DOMENA lub sample DOMENA.</translation>
    </message>
    <message>
        <source>reports needs import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN</source>
        <translation>reports wymaga import ŚCIEŻKA..., fetch, list [DOMENA], summary DOMENA lub sample DOMENA</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Kto to napisał</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words; only a good signature proves who wrote them.</source>
        <translation>Te liczby pochodzą od zgłaszających; tylko prawidłowy podpis dowodzi, kto je napisał.</translation>
    </message>
    <message>
        <source>Show how far each domain has come, and what comes next.</source>
        <translation>Pokazuje, jak daleko jest każda domena i co będzie dalej.</translation>
    </message>
    <message>
        <source>Dated steps of a change that takes days.</source>
        <translation>Kroki z datami dla zmiany, która trwa kilka dni.</translation>
    </message>
    <message>
        <source>Note what you decided about a domain.</source>
        <translation>Zapisuje decyzję dotyczącą domeny.</translation>
    </message>
    <message>
        <source>%1 is dated in the future, so it is not taken</source>
        <translation>%1 ma datę w przyszłości, więc nie zostało przyjęte</translation>
    </message>
    <message>
        <source>%1: the check of %2 is taken in</source>
        <translation>%1: wczytano sprawdzenie z %2</translation>
    </message>
    <message>
        <source>verify: judge the checks again, with the time they were made at; import: take checks made elsewhere into the history of their domains.</source>
        <translation>verify: ocenia sprawdzenia ponownie, według czasu ich wykonania; import: wczytuje sprawdzenia wykonane gdzie indziej do historii ich domen.</translation>
    </message>
    <message>
        <source>%1 is not among your domains. Check it first: postseal-cli check --save %1</source>
        <translation>%1 nie ma na liście domen. Najpierw należy sprawdzić domenę: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>A mail server that will take the mail after the change; repeatable. Name those that stay as well.</source>
        <translation>Serwer pocztowy, który po zmianie będzie przyjmować pocztę; można powtarzać. Należy podać też te, które zostają.</translation>
    </message>
    <message>
        <source>There is no gate “%1”; there are: %2</source>
        <translation>Nie ma warunku „%1”; istnieją: %2</translation>
    </message>
    <message>
        <source>A move needs the mail servers of later: --new-mx HOST</source>
        <translation>Zmiana wymaga podania przyszłych serwerów pocztowych: --new-mx HOST</translation>
    </message>
    <message>
        <source>--on needs a day like 2026-12-24, not “%1”</source>
        <translation>--on wymaga dnia w postaci 2026-12-24, a nie „%1”</translation>
    </message>
    <message>
        <source>testing-days needs a number of days, not “%1”</source>
        <translation>testing-days wymaga liczby dni, a nie „%1”</translation>
    </message>
    <message>
        <source>One of your domains; without it all of them.</source>
        <translation>Jedna z domen; bez tego wszystkie.</translation>
    </message>
    <message>
        <source>One of your domains.</source>
        <translation>Jedna z domen.</translation>
    </message>
    <message>
        <source>enforce: from testing to enforce mode. change-mx: other mail servers. renew: certificates that end. remove: out of MTA-STS.</source>
        <translation>enforce: z trybu testing do trybu enforce. change-mx: inne serwery pocztowe. renew: wygasające certyfikaty. remove: rezygnacja z MTA-STS.</translation>
    </message>
    <message>
        <source>Write the steps to come as a calendar file.</source>
        <translation>Zapisuje przyszłe kroki jako plik kalendarza.</translation>
    </message>
    <message>
        <source>plan needs a domain and a change: postseal-cli plan example.com enforce|change-mx|renew|remove</source>
        <translation>plan wymaga domeny i zmiany: postseal-cli plan example.com enforce|change-mx|renew|remove</translation>
    </message>
    <message>
        <source>A change of mail servers needs those of later: --new-mx HOST</source>
        <translation>Zmiana serwerów pocztowych wymaga podania przyszłych serwerów: --new-mx HOST</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>Powód; zachowywany razem z decyzją.</translation>
    </message>
    <message>
        <source>The day of the move, like 2026-12-24.</source>
        <translation>Dzień zmiany, w postaci 2026-12-24.</translation>
    </message>
    <message>
        <source>If it had been enforced in the last 30 days: %1 sessions delivered, %2 refused, %3 delivered without a policy, %4 decided by DANE</source>
        <translation>Gdyby przez ostatnie 30 dni obowiązywał tryb enforce: sesje dostarczone: %1, odrzucone: %2, dostarczone bez polityki: %3, rozstrzygnięte przez DANE: %4</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Senders may keep an enforce policy until %1</source>
        <translation>Nadawcy mogą zachowywać politykę enforce do %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Następnie: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>Overruling a gate needs a reason: --reason TEXT</source>
        <translation>Uchylenie warunku wymaga powodu: --reason TEKST</translation>
    </message>
    <message>
        <source>decide needs a domain and overrule GATE --reason TEXT, restore GATE, move --new-mx HOST, move-over, reports-read, reports-unread or testing-days N</source>
        <translation>decide wymaga domeny oraz overrule WARUNEK --reason TEKST, restore WARUNEK, move --new-mx HOST, move-over, reports-read, reports-unread lub testing-days N</translation>
    </message>
    <message>
        <source>overrule GATE: enforce although this gate is not met, with a --reason. restore GATE: it counts again. move: other mail servers are planned (--new-mx, --on). move-over: that is done. reports-read, reports-unread: whether somebody reads the reports. testing-days N: how long to test.</source>
        <translation>overrule WARUNEK: przejście w tryb enforce mimo niespełnionego warunku, z --reason. restore WARUNEK: warunek znów się liczy. move: zaplanowano inne serwery pocztowe (--new-mx, --on). move-over: zmiana jest zakończona. reports-read, reports-unread: czy ktoś czyta raporty. testing-days N: jak długo testować.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>później</translation>
    </message>
    <message>
        <source>There is no domain in the data folder yet</source>
        <translation>W folderze danych nie ma jeszcze domeny</translation>
    </message>
    <message>
        <source>Check every domain of the data folder.</source>
        <translation>Sprawdza każdą domenę z folderu danych.</translation>
    </message>
    <message>
        <source>List your domains, add and remove some, take one to another computer.</source>
        <translation>Wymienia domeny, dodaje je i usuwa, przenosi domenę na inny komputer.</translation>
    </message>
    <message>
        <source>Write everything that is stored into one file.</source>
        <translation>Zapisuje wszystko, co jest przechowywane, w jednym pliku.</translation>
    </message>
    <message>
        <source>Put a backup in the place of everything.</source>
        <translation>Zastępuje wszystko kopią zapasową.</translation>
    </message>
    <message>
        <source>domains needs one of: list, add DOMAIN..., remove DOMAIN..., export DOMAIN FILE, import FILE...</source>
        <translation>domains wymaga jednego z: list, add DOMENA..., remove DOMENA..., export DOMENA PLIK, import PLIK...</translation>
    </message>
    <message>
        <source>%1 is not among your domains</source>
        <translation>%1 nie ma na liście domen</translation>
    </message>
    <message>
        <source>%1: domains %2, new checks %3, new reports %4</source>
        <translation>%1: domeny: %2, nowe sprawdzenia: %3, nowe raporty: %4</translation>
    </message>
    <message>
        <source>list; add or remove with domains; export with a domain and a file; import with files that export or backup wrote.</source>
        <translation>list; add lub remove z domenami; export z domeną i plikiem; import z plikami, które zapisały export lub backup.</translation>
    </message>
    <message>
        <source>With add and remove: the domains of this list as well; - is standard input.</source>
        <translation>Z add i remove: także domeny z tej listy; - to standardowe wejście.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>Kopia zapasowa.</translation>
    </message>
    <message>
        <source>backup and restore need the name of one file</source>
        <translation>backup i restore wymagają nazwy jednego pliku</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept in %1</source>
        <translation>Kopia zapasowa jest na miejscu. To, co było tam wcześniej, zachowano w %1</translation>
    </message>
    <message>
        <source>Write the verification report of a domain&apos;s last check.</source>
        <translation>Zapisuje raport z weryfikacji dla ostatniego sprawdzenia domeny.</translation>
    </message>
    <message>
        <source>print needs one domain and a file, for example: postseal-cli print example.com --pdf report.pdf</source>
        <translation>print wymaga jednej domeny i pliku, na przykład: postseal-cli print example.com --pdf report.pdf</translation>
    </message>
    <message>
        <source>--paper needs A4 or Letter, not “%1”</source>
        <translation>--paper wymaga A4 lub Letter, a nie „%1”</translation>
    </message>
    <message>
        <source>A PDF is drawn by %1, which cannot be started; --html and --text need nothing else</source>
        <translation>Plik PDF tworzy %1, którego nie można uruchomić; --html i --text nie wymagają niczego więcej</translation>
    </message>
    <message>
        <source>The PDF could not be drawn</source>
        <translation>Nie udało się utworzyć pliku PDF</translation>
    </message>
    <message>
        <source>Write the report as PDF, with the evidence attached.</source>
        <translation>Zapisuje raport jako PDF, z dołączonymi dowodami.</translation>
    </message>
    <message>
        <source>Write it as a web page; - for the output.</source>
        <translation>Zapisuje go jako stronę WWW; - oznacza wyjście.</translation>
    </message>
    <message>
        <source>Write it as plain text; - for the output.</source>
        <translation>Zapisuje go jako zwykły tekst; - oznacza wyjście.</translation>
    </message>
    <message>
        <source>Write the evidence that the report names the SHA-256 of.</source>
        <translation>Zapisuje dowody, których SHA-256 podaje raport.</translation>
    </message>
    <message>
        <source>Size of the PDF&apos;s pages; by default the one usual in your country.</source>
        <translation>Rozmiar stron PDF; domyślnie zwykły w danym kraju.</translation>
    </message>
    <message>
        <source>Checks of the practice network are printed in the window: its certificates end with it</source>
        <translation>Sprawdzenia sieci ćwiczebnej drukuje się w oknie: jej certyfikaty kończą się razem z nią</translation>
    </message>
    <message>
        <source>%1 has no stored check. Check it first: postseal-cli check --save %1</source>
        <translation>Domena %1 nie ma zapisanego sprawdzenia. Najpierw należy ją sprawdzić: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>Only one web page or text goes to the output; PDF and evidence go into files</source>
        <translation>Na standardowe wyjście trafia tylko jedna strona internetowa albo jeden tekst; PDF i dowody zapisuje się w plikach</translation>
    </message>
    <message>
        <source>Read the offline manual, a page for every finding included.</source>
        <translation>Pokazuje podręcznik offline, w tym stronę o każdym ustaleniu.</translation>
    </message>
    <message>
        <source>There can be no folder %1</source>
        <translation>Nie można utworzyć folderu %1</translation>
    </message>
    <message>
        <source>postseal-cli manual PAGE shows one of them; a finding&apos;s id, such as starttls.not-offered, is a page too.</source>
        <translation>postseal-cli manual STRONA pokazuje jedną z nich; identyfikator ustalenia, taki jak starttls.not-offered, to też strona.</translation>
    </message>
    <message>
        <source>A page, or the id of a finding; without it the contents.</source>
        <translation>Strona albo identyfikator ustalenia; bez tego argumentu spis treści.</translation>
    </message>
    <message>
        <source>Write all pages as HTML files into this folder.</source>
        <translation>Zapisuje wszystkie strony jako pliki HTML w tym folderze.</translation>
    </message>
    <message>
        <source>manual takes one page, or --out FOLDER, or nothing</source>
        <translation>manual przyjmuje jedną stronę albo --out FOLDER, albo nic</translation>
    </message>
    <message>
        <source>The manual has no page “%1”</source>
        <translation>W podręczniku nie ma strony „%1”</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in there:</source>
        <translation>Należy otworzyć ten adres w przeglądarce na tym komputerze i tam się zalogować:</translation>
    </message>
    <message>
        <source>Nobody has signed in to the mailbox; use postseal-cli mailbox set, or give --token-file</source>
        <translation>Nikt nie zalogował się do skrzynki pocztowej; należy użyć postseal-cli mailbox set albo podać opcję --token-file</translation>
    </message>
    <message>
        <source>--oauth-issuer needs a tenant or an address with https, not “%1”</source>
        <translation>--oauth-issuer wymaga dzierżawy lub adresu z https, a nie „%1”</translation>
    </message>
    <message>
        <source>With OAuth: keep the refresh token in this file, not in the keychain. Whoever has it can read the mailbox.</source>
        <translation>Z OAuth: przechowuje token odświeżania w tym pliku, a nie w pęku kluczy. Kto go ma, może czytać skrzynkę pocztową.</translation>
    </message>
    <message>
        <source>Sign in with the browser (OAuth), as the application (client) with this ID that an administrator has registered.</source>
        <translation>Loguje w przeglądarce (OAuth) jako aplikacja (klient) o tym identyfikatorze, zarejestrowana przez administratora.</translation>
    </message>
    <message>
        <source>Where to sign in: a tenant of Microsoft 365 (ID or domain), or the address of another provider&apos;s sign-in server. Default: the mail address&apos;s domain as a tenant.</source>
        <translation>Miejsce logowania: dzierżawa Microsoft 365 (identyfikator lub domena) albo adres serwera logowania innego dostawcy. Bez tej opcji: domena adresu e-mail jako dzierżawa.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the sign-in: keep it in a file with --token-file</source>
        <translation>Nie ma tu pęku kluczy, który mógłby przechować dane logowania: należy je przechować w pliku opcją --token-file</translation>
    </message>
    <message>
        <source>--oauth-issuer goes with --oauth-client</source>
        <translation>--oauth-issuer stosuje się razem z --oauth-client</translation>
    </message>
    <message>
        <source>--token-file needs a file that can be written</source>
        <translation>--token-file wymaga pliku, do którego można zapisywać</translation>
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
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Authorities that may</source>
        <translation>Dozwolone urzędy certyfikacji</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Znak</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Common name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Pozostało dni</translation>
    </message>
    <message>
        <source>Sessions in the details</source>
        <translation>Sesje według szczegółów</translation>
    </message>
    <message>
        <source>Domain of the reports</source>
        <translation>Domena raportów</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wiersze polityki</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Wiersz polityki</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Zignorowane</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Słowo kluczowe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Prawdopodobnie chodziło o</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Typ treści</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Name with CAA records</source>
        <translation>Nazwa z rekordami CAA</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Nazwy w certyfikacie</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Inne serwery</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Right name</source>
        <translation>Właściwa nazwa</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schemat</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekundy</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sessions in the summary</source>
        <translation>Sesje według sumy</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Prowadzi do</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Wersja TLS</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Użyte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Date here</source>
        <translation>Data tutaj</translation>
    </message>
    <message>
        <source>Date there</source>
        <translation>Data tam</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>its address</source>
        <translation>(nieznany)</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>nieznany adres</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>brak użytecznej odpowiedzi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>serwera</translation>
    </message>
    <message>
        <source>several</source>
        <translation>kilka</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>nieznany dzień</translation>
    </message>
    <message>
        <source>some</source>
        <translation>kilka</translation>
    </message>
    <message>
        <source>more</source>
        <translation>więcej</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>(nieznana)</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>kompresja</translation>
    </message>
    <message>
        <source>no mail server at all</source>
        <translation>żaden serwer pocztowy</translation>
    </message>
    <message>
        <source>mx</source>
        <translation>mx</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez nazwy</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>(nieznany)</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>an empty value</source>
        <translation>pusta wartość</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>nieznany urząd</translation>
    </message>
    <message>
        <source>a line without a keyword</source>
        <translation>wiersz bez słowa kluczowego</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>nieczytelne znaki</translation>
    </message>
    <message>
        <source>more than 32</source>
        <translation>ponad 32</translation>
    </message>
    <message>
        <source>of unknown number</source>
        <translation>o nieznanym numerze</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>coś innego</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nie ustawiono</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>(nieznana)</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>(nieznana)</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>żadna nazwa</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>nie podano powodu</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>brak tekstu</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>inny</translation>
    </message>
    <message>
        <source>the proper name</source>
        <translation>właściwa nazwa</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>inne słowo</translation>
    </message>
    <message>
        <source>of your domain</source>
        <translation>tej domeny</translation>
    </message>
    <message>
        <source>less</source>
        <translation>mniej</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>bez tekstu</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>pusty adres</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>another character</source>
        <translation>inny znak</translation>
    </message>
    <message>
        <source>the permitted number of</source>
        <translation>dozwolona liczba</translation>
    </message>
    <message>
        <source>that domain</source>
        <translation>(nieznana)</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Mail to %1 is being held back: no mail server keeps to the policy</source>
        <translation>Poczta do domeny %1 jest wstrzymywana: żaden serwer pocztowy nie spełnia polityki</translation>
    </message>
    <message>
        <source>%1 is protected, but senders refuse some of its mail servers</source>
        <translation>Domena %1 jest chroniona, ale nadawcy odrzucają niektóre z jej serwerów pocztowych</translation>
    </message>
    <message>
        <source>%1 is protected: senders that know MTA-STS deliver encrypted or not at all</source>
        <translation>Domena %1 jest chroniona: nadawcy znający MTA-STS dostarczają pocztę szyfrowaną albo wcale</translation>
    </message>
    <message>
        <source>%1 is protected, but some points deserve a look</source>
        <translation>Domena %1 jest chroniona, ale niektóre punkty wymagają uwagi</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but something is wrong</source>
        <translation>Domena %1 ma politykę w trybie enforce, ale coś jest nie tak</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but not everything could be tested from here</source>
        <translation>Domena %1 ma politykę w trybie enforce, ale nie wszystko udało się stąd przetestować</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would hold back all mail now</source>
        <translation>Domena %1 jest w trybie testing, a tryb enforce wstrzymałby teraz całą pocztę</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would shut out some of its mail servers</source>
        <translation>Domena %1 jest w trybie testing, a tryb enforce wykluczyłby niektóre z jej serwerów pocztowych</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, but all looks good</source>
        <translation>Domena %1 jest w trybie testing i nie jest jeszcze chroniona, ale wszystko wygląda dobrze</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and some points deserve a look</source>
        <translation>Domena %1 jest w trybie testing i nie jest jeszcze chroniona, a niektóre punkty wymagają uwagi</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and something is wrong</source>
        <translation>Domena %1 jest w trybie testing i nie jest jeszcze chroniona, a coś jest nie tak</translation>
    </message>
    <message>
        <source>%1 is in testing mode, but not everything could be tested from here</source>
        <translation>Domena %1 jest w trybie testing, ale nie wszystko udało się stąd przetestować</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1 by its own policy</source>
        <translation>MTA-STS jest wyłączone dla domeny %1 przez jej własną politykę</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet, and its mail servers need attention first</source>
        <translation>MTA-STS nie jest jeszcze skonfigurowane dla domeny %1, a jej serwery pocztowe najpierw wymagają uwagi</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet</source>
        <translation>MTA-STS nie jest jeszcze skonfigurowane dla domeny %1</translation>
    </message>
    <message>
        <source>Whether %1 is protected could not be found out from here</source>
        <translation>Nie udało się stąd ustalić, czy domena %1 jest chroniona</translation>
    </message>
    <message>
        <source>%1 is not protected: senders do not find the policy record</source>
        <translation>Domena %1 nie jest chroniona: nadawcy nie znajdują rekordu polityki</translation>
    </message>
    <message>
        <source>%1 is not protected: senders cannot use the policy file</source>
        <translation>Domena %1 nie jest chroniona: nadawcy nie mogą użyć pliku polityki</translation>
    </message>
    <message>
        <source>%1 is not protected: MTA-STS is only half set up</source>
        <translation>Domena %1 nie jest chroniona: MTA-STS skonfigurowano tylko w połowie</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <translation>Domena %1 nie istnieje w DNS</translation>
    </message>
    <message>
        <source>%1 accepts no mail, so there is nothing to protect</source>
        <translation>Domena %1 nie przyjmuje poczty, więc nie ma czego chronić</translation>
    </message>
    <message>
        <source>%1 has no mail server, so mail to it is returned</source>
        <translation>Domena %1 nie ma serwera pocztowego, więc poczta do niej jest zwracana</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because DNS did not answer</source>
        <translation>O domenie %1 nic nie udało się ustalić, bo DNS nie odpowiedział</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right, so many senders cannot deliver to it</source>
        <translation>Podpisy DNS domeny %1 są nieprawidłowe, więc wielu nadawców nie może dostarczać do niej poczty</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because this network answers for the internet</source>
        <translation>O domenie %1 nic nie udało się ustalić, bo ta sieć odpowiada zamiast internetu</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Fine</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Źle</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nie przetestowano</translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <translation>Nie udało się ustalić</translation>
    </message>
    <message>
        <source>Mail is delivered</source>
        <translation>Poczta jest dostarczana</translation>
    </message>
    <message>
        <source>Mail is delivered, and the problem is reported</source>
        <translation>Poczta jest dostarczana, a problem zgłaszany</translation>
    </message>
    <message>
        <source>Mail is held back</source>
        <translation>Poczta jest wstrzymywana</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Akceptuje</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Odrzuca</translation>
    </message>
    <message>
        <source>Misreads</source>
        <translation>Odczytuje błędnie</translation>
    </message>
</context>
<context>
    <name>WrongAdvice</name>
    <message>
        <source>A help page of Google shows it like that.</source>
        <translation>Tak pokazuje to strona pomocy Google.</translation>
    </message>
    <message>
        <source>A much-copied example for Microsoft 365 leaves out the “*.” before mail.protection.outlook.com.</source>
        <translation>W często kopiowanym przykładzie dla Microsoft 365 brakuje „*.” przed mail.protection.outlook.com.</translation>
    </message>
    <message>
        <source>This line is much-copied advice for Microsoft 365, but Microsoft&apos;s names have two parts before mx.microsoft.</source>
        <translation>Ten wiersz to często kopiowana porada dla Microsoft 365, ale nazwy Microsoftu mają przed mx.microsoft dwie części.</translation>
    </message>
    <message>
        <source>Some web pages say that the id of the record must be in the file too; it need not.</source>
        <translation>Niektóre strony internetowe podają, że id z rekordu musi być też w pliku; nie musi.</translation>
    </message>
</context>
<context>
    <name>ZoneUpdate</name>
    <message>
        <source>%2 does not know the key %1</source>
        <translation>Serwer %2 nie zna klucza %1</translation>
    </message>
    <message>
        <source>The server needs a key of this very name with the algorithm %3. Compare it with the key in the server&apos;s configuration, and reload the server if it is new there.</source>
        <translation>Serwer wymaga klucza o dokładnie tej nazwie, z algorytmem %3. Należy porównać ją z kluczem w konfiguracji serwera, a jeśli klucz jest tam nowy, przeładować serwer.</translation>
    </message>
    <message>
        <source>%2 has another secret for the key %1</source>
        <translation>Serwer %2 ma inny sekret dla klucza %1</translation>
    </message>
    <message>
        <source>The name is right, the secret is not. Copy the secret from the server&apos;s configuration once more.</source>
        <translation>Nazwa się zgadza, sekret nie. Należy jeszcze raz skopiować sekret z konfiguracji serwera.</translation>
    </message>
    <message>
        <source>The answer was not signed with the key %1</source>
        <translation>Odpowiedź nie była podpisana kluczem %1</translation>
    </message>
    <message>
        <source>Somebody on the way may have changed it, or the server does not sign. Nothing in it is believed. Use the server&apos;s own network, or one without a filter for DNS.</source>
        <translation>Ktoś po drodze mógł ją zmienić albo serwer nie podpisuje. Nic z niej nie zostało przyjęte. Należy użyć sieci tego serwera albo sieci bez filtra DNS.</translation>
    </message>
    <message>
        <source>%2 does not let the key %1 do that</source>
        <translation>Serwer %2 nie zezwala na to kluczowi %1</translation>
    </message>
    <message>
        <source>%2 does not have the zone %4</source>
        <translation>Serwer %2 nie ma strefy %4</translation>
    </message>
    <message>
        <source>Updates go to the server on which the zone is changed, the primary one. It is often not among those that the world sees.</source>
        <translation>Aktualizacje trafiają do serwera, na którym zmienia się strefę, czyli do serwera głównego. Często nie ma go wśród tych, które widzi świat.</translation>
    </message>
    <message>
        <source>%2 takes no updates</source>
        <translation>Serwer %2 nie przyjmuje aktualizacji</translation>
    </message>
    <message>
        <source>It says that it does not know how. Add the records by hand, or export them for your tool.</source>
        <translation>Podaje, że tego nie potrafi. Rekordy należy dodać ręcznie albo wyeksportować je do swojego narzędzia.</translation>
    </message>
    <message>
        <source>The zone has changed meanwhile</source>
        <translation>Strefa zmieniła się w międzyczasie</translation>
    </message>
    <message>
        <source>Somebody changed these records after they were shown here, so nothing was done. Look again and decide by what is there now.</source>
        <translation>Ktoś zmienił te rekordy po tym, jak zostały tu pokazane, więc nic nie zrobiono. Należy obejrzeć je ponownie i zdecydować na podstawie obecnego stanu.</translation>
    </message>
    <message>
        <source>%2 had a fault of its own</source>
        <translation>Serwer %2 miał własny błąd</translation>
    </message>
    <message>
        <source>It answers SERVFAIL. Its log tells why; often it may not write its zone file, or passes updates on to a server that does not answer.</source>
        <translation>Odpowiada SERVFAIL. Przyczynę podaje jego dziennik; często serwer nie może zapisać pliku strefy albo przekazuje aktualizacje serwerowi, który nie odpowiada.</translation>
    </message>
    <message>
        <source>These records cannot be sent</source>
        <translation>Tych rekordów nie można wysłać</translation>
    </message>
    <message>
        <source>The zone or the key does not fit into a message.</source>
        <translation>Strefa lub klucz nie mieszczą się w komunikacie.</translation>
    </message>
    <message>
        <source>%2 answers with an error</source>
        <translation>Serwer %2 odpowiada błędem</translation>
    </message>
    <message>
        <source>Its response code is %5. Its log may tell more.</source>
        <translation>Jego kod odpowiedzi to %5. Więcej może powiedzieć jego dziennik.</translation>
    </message>
    <message>
        <source>%2 does not answer</source>
        <translation>Serwer %2 nie odpowiada</translation>
    </message>
    <message>
        <source>There was no answer in time. A firewall may stop TCP on that port; ask whoever runs the server.</source>
        <translation>Na czas nie nadeszła żadna odpowiedź. Zapora sieciowa może blokować TCP na tym porcie; należy zapytać administratora serwera.</translation>
    </message>
    <message>
        <source>%2 cannot be reached from here</source>
        <translation>Serwer %2 jest stąd nieosiągalny</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and the port, and whether this computer&apos;s network leads there.</source>
        <translation>Niczego nie wysłano. Należy sprawdzić adres i port oraz to, czy sieć tego komputera tam prowadzi.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>%2 sent something that is no answer</source>
        <translation>Serwer %2 przysłał coś, co nie jest odpowiedzią</translation>
    </message>
    <message>
        <source>It hung up, or what listens there is no name server.</source>
        <translation>Rozłączył się albo działa tam coś, co nie jest serwerem nazw.</translation>
    </message>
    <message>
        <source>Set both clocks, and try again.</source>
        <translation>Należy ustawić oba zegary i spróbować ponownie.</translation>
    </message>
    <message>
        <source>A signature is good for five minutes. By the server it is %1, by this computer %2 (UTC). Set the wrong clock, and try again.</source>
        <translation>Podpis jest ważny przez pięć minut. Według serwera jest %1, według tego komputera %2 (UTC). Należy ustawić zegar, który się myli, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The clocks of %2 and of this computer differ too much</source>
        <translation>Zegary serwera %2 i tego komputera zbyt się różnią</translation>
    </message>
    <message>
        <source>The key&apos;s algorithm must be hmac-sha256, hmac-sha512, hmac-sha1 or hmac-md5.</source>
        <translation>Algorytmem klucza musi być hmac-sha256, hmac-sha512, hmac-sha1 lub hmac-md5.</translation>
    </message>
    <message>
        <source>The key&apos;s name is no name that the DNS can have.</source>
        <translation>Nazwa klucza nie jest nazwą dozwoloną w DNS.</translation>
    </message>
    <message>
        <source>The key&apos;s secret is no base64 text.</source>
        <translation>Sekret klucza nie jest tekstem base64.</translation>
    </message>
    <message>
        <source>There is no key in it that is known here.</source>
        <translation>Nie ma w nim znanego tu klucza.</translation>
    </message>
    <message>
        <source>The key is known, but it may not look at or change these records, or the server does not have the zone %4. On the server, allow it for this zone (in BIND: update-policy or allow-update).</source>
        <translation>Klucz jest znany, ale nie może odczytywać lub zmieniać tych rekordów albo serwer nie ma strefy %4. Na serwerze należy mu na to zezwolić dla tej strefy (w BIND: update-policy lub allow-update).</translation>
    </message>
    <message>
        <source>A part of %4 is delegated to other servers</source>
        <translation>Część strefy %4 jest delegowana do innych serwerów</translation>
    </message>
    <message>
        <source>These records would lie in that part, a zone of its own (NS records). Change them at its primary server.</source>
        <translation>Te rekordy leżałyby w tej części, która jest osobną strefą (rekordy NS). Należy je zmienić na jej serwerze głównym.</translation>
    </message>
    <message>
        <source>%2 refuses, without looking at the key</source>
        <translation>Serwer %2 odmawia, nie sprawdzając klucza</translation>
    </message>
    <message>
        <source>It may allow only certain addresses, want Kerberos as Windows does, be a resolver, or not be the primary server of %4.</source>
        <translation>Być może dopuszcza tylko określone adresy, wymaga Kerberosa, jak Windows, jest resolverem albo nie jest serwerem głównym strefy %4.</translation>
    </message>
    <message>
        <source>The server took the change, but does not show it</source>
        <translation>Serwer przyjął zmianę, ale jej nie pokazuje</translation>
    </message>
    <message>
        <source>It may make its records from another source, or something else is at that name. Look at its log, and add the records there.</source>
        <translation>Być może tworzy rekordy z innego źródła albo pod tą nazwą jest coś innego. Należy zajrzeć do jego dziennika i dodać rekordy tam.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known</source>
        <translation>Nie wiadomo, czy zmiana została wprowadzona</translation>
    </message>
    <message>
        <source>It was sent, and after that no answer came that can be believed. Look again in a minute: what is there then counts.</source>
        <translation>Wysłano ją, ale potem nie nadeszła wiarygodna odpowiedź. Za minutę należy sprawdzić ponownie: liczy się to, co wtedy będzie widać.</translation>
    </message>
</context>
<context>
    <name>postseal::CheckFootnote</name>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Pokaż wszystko, co zaobserwowano</translation>
    </message>
</context>
<context>
    <name>postseal::CheckView</name>
    <message>
        <source>No policy in use</source>
        <comment>@status</comment>
        <translation>Żadna polityka nie jest używana</translation>
    </message>
    <message>
        <source>Policy enforced</source>
        <comment>@status</comment>
        <translation>Polityka obowiązuje</translation>
    </message>
    <message>
        <source>Policy in testing mode</source>
        <comment>@status</comment>
        <translation>Polityka w trybie testing</translation>
    </message>
    <message>
        <source>Policy switched off</source>
        <comment>@status</comment>
        <translation>Polityka wyłączona</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix now: your policy is enforced.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n rzecz do naprawienia teraz: polityka obowiązuje.</numerusform>
            <numerusform>%n rzeczy do naprawienia teraz: polityka obowiązuje.</numerusform>
            <numerusform>%n rzeczy do naprawienia teraz: polityka obowiązuje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n rzecz do naprawienia przed przejściem w tryb enforce.</numerusform>
            <numerusform>%n rzeczy do naprawienia przed przejściem w tryb enforce.</numerusform>
            <numerusform>%n rzeczy do naprawienia przed przejściem w tryb enforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out from here.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n rzeczy nie udało się stąd ustalić.</numerusform>
            <numerusform>%n rzeczy nie udało się stąd ustalić.</numerusform>
            <numerusform>%n rzeczy nie udało się stąd ustalić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is broken. %n thing(s) could be better.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Nic nie jest zepsute. %n rzecz może być lepsza.</numerusform>
            <numerusform>Nic nie jest zepsute. %n rzeczy mogą być lepsze.</numerusform>
            <numerusform>Nic nie jest zepsute. %n rzeczy może być lepszych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <comment>@status</comment>
        <translation>Wszystko jest w porządku.</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>Trwa badanie</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>@status</comment>
        <translation>Trwa sprawdzanie</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <comment>@status</comment>
        <translation>%1 z %2 odpowiedzi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>Trwa sprawdzanie domeny %1.</translation>
    </message>
    <message>
        <source>You stopped this check.</source>
        <comment>@status</comment>
        <translation>To sprawdzenie zostało zatrzymane.</translation>
    </message>
</context>
<context>
    <name>postseal::CopyButton</name>
    <message>
        <source>Copy</source>
        <comment>@button</comment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>@button</comment>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>postseal::DesktopNotice</name>
    <message numerus="yes">
        <source>%n domain(s) need something from you</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n domena wymaga działania</numerusform>
            <numerusform>%n domeny wymagają działania</numerusform>
            <numerusform>%n domen wymaga działania</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@action</comment>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>postseal::DetailsDialog</name>
    <message>
        <source>Everything that was seen – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Wszystko, co zaobserwowano – %1 – Postseal</translation>
    </message>
    <message>
        <source>Everything that was seen</source>
        <comment>@title</comment>
        <translation>Wszystko, co zaobserwowano</translation>
    </message>
    <message>
        <source>The raw answers, for whoever wants to look closer. Nothing here is judged.</source>
        <comment>@info</comment>
        <translation>Surowe odpowiedzi dla tych, którzy chcą przyjrzeć się bliżej. Nic tu nie jest oceniane.</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>@title</comment>
        <translation>Części</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <comment>@button</comment>
        <translation>Kopiuj wszystko</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <comment>@info</comment>
        <translation>Nic tu nie zaobserwowano.</translation>
    </message>
</context>
<context>
    <name>postseal::DomainBar</name>
    <message>
        <source>Find a domain</source>
        <comment>@info:placeholder</comment>
        <translation>Znajdź domenę</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <comment>@button</comment>
        <translation>Sprawdź ws&amp;zystkie</translation>
    </message>
    <message>
        <source>St&amp;op checking</source>
        <comment>@button</comment>
        <translation>&amp;Zatrzymaj sprawdzanie</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <comment>@button</comment>
        <translation>Importuj listę…</translation>
    </message>
    <message>
        <source>A file with one domain a line, or a table whose first column has them</source>
        <comment>@info:tooltip</comment>
        <translation>Plik z jedną domeną w wierszu albo tabela z domenami w pierwszej kolumnie</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <comment>@button</comment>
        <translation>Eksportuj listę…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>@button</comment>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <comment>@info</comment>
        <translation>Trwa sprawdzanie: %1 z %2</translation>
    </message>
    <message>
        <source>No name server answers: this computer seems to have no network. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>Żaden serwer nazw nie odpowiada: ten komputer chyba nie ma połączenia z siecią. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Import a list of domains</source>
        <comment>@title:window</comment>
        <translation>Importowanie listy domen</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Listy (*.txt *.csv);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <comment>@title</comment>
        <translation>Nie udało się odczytać listy</translation>
    </message>
    <message>
        <source>The file is too large for a list.</source>
        <comment>@info</comment>
        <translation>Plik jest za duży jak na listę.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) in the list</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n domena na liście</numerusform>
            <numerusform>%n domeny na liście</numerusform>
            <numerusform>%n domen na liście</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list of domains</source>
        <comment>@title:window</comment>
        <translation>Eksportowanie listy domen</translation>
    </message>
    <message>
        <source>New among them: %1.</source>
        <comment>@info domains</comment>
        <translation>W tym nowe: %1.</translation>
    </message>
    <message>
        <source>Left out, since they are no domains: %1</source>
        <comment>@info</comment>
        <translation>Pominięto, bo to nie domeny: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>@button</comment>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>postseal::DomainLine</name>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>postseal::DomainPage</name>
    <message>
        <source>Your own mail server, or a provider that Postseal does not know.</source>
        <comment>@info</comment>
        <translation>Własny serwer pocztowy albo dostawca, którego Postseal nie zna.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your mail servers.</source>
        <comment>@info</comment>
        <translation>%1, sądząc po nazwach serwerów pocztowych.</translation>
    </message>
    <message>
        <source>Not recognised. You can choose your provider when you publish a record.</source>
        <comment>@info</comment>
        <translation>Nie rozpoznano. Dostawcę można wybrać podczas publikowania rekordu.</translation>
    </message>
    <message>
        <source>%1, as you chose.</source>
        <comment>@info</comment>
        <translation>%1, zgodnie z wyborem.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your name servers.</source>
        <comment>@info</comment>
        <translation>%1, sądząc po nazwach serwerów nazw.</translation>
    </message>
    <message>
        <source>A policy in enforce mode is in use. Postseal takes it over and helps you keep it right.</source>
        <comment>@info</comment>
        <translation>W użyciu jest polityka w trybie enforce. Postseal ją przejmuje i pomaga utrzymać ją w porządku.</translation>
    </message>
    <message>
        <source>A policy in testing mode is in use. Postseal takes it over.</source>
        <comment>@info</comment>
        <translation>W użyciu jest polityka w trybie testing. Postseal ją przejmuje.</translation>
    </message>
    <message>
        <source>There is a policy that switches MTA-STS off.</source>
        <comment>@info</comment>
        <translation>Istnieje polityka, która wyłącza MTA-STS.</translation>
    </message>
    <message>
        <source>Parts of MTA-STS are set up. The next pages show what is missing.</source>
        <comment>@info</comment>
        <translation>Części MTA-STS są już skonfigurowane. Kolejne strony pokazują, czego brakuje.</translation>
    </message>
    <message>
        <source>TLS reports are switched on. There is no policy yet.</source>
        <comment>@info</comment>
        <translation>Raporty TLS są włączone. Polityki jeszcze nie ma.</translation>
    </message>
    <message>
        <source>Nothing yet. Mail works, but somebody on the way can switch off its encryption and read it.</source>
        <comment>@info</comment>
        <translation>Jeszcze nic. Poczta działa, ale ktoś po drodze może wyłączyć jej szyfrowanie i ją czytać.</translation>
    </message>
    <message>
        <source>From scratch to a verified policy in testing mode, one step at a time. You can stop anywhere and go on another day.</source>
        <comment>@info</comment>
        <translation>Od zera do zweryfikowanej polityki w trybie testing, krok po kroku. W każdej chwili można przerwać i wrócić innego dnia.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>Postseal only looks: it sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>Postseal tylko sprawdza: nie wysyła poczty i niczego nie zmienia. Łączy się bezpośrednio z serwerami domeny.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>@title</comment>
        <translation>Co się wydarzy</translation>
    </message>
    <message>
        <source>Your mail servers are tested: one minute. Whoever runs them fixes any fault.</source>
        <comment>@info</comment>
        <translation>Serwery pocztowe zostaną przetestowane: jedna minuta. Ewentualne błędy naprawia ich administrator.</translation>
    </message>
    <message>
        <source>You add a TXT record in DNS that brings you reports: five minutes.</source>
        <comment>@info</comment>
        <translation>W DNS trzeba dodać rekord TXT, dzięki któremu przychodzą raporty: pięć minut.</translation>
    </message>
    <message>
        <source>You put a small text file on a web server with the name mta-sts in front of your domain: about half an hour, because the name needs a certificate.</source>
        <comment>@info</comment>
        <translation>Na serwerze WWW z nazwą mta-sts przed domeną trzeba umieścić mały plik tekstowy: około pół godziny, bo nazwa wymaga certyfikatu.</translation>
    </message>
    <message>
        <source>You add a second TXT record that announces the file: five minutes. From then on senders test your policy, and no mail is held back.</source>
        <comment>@info</comment>
        <translation>Trzeba dodać drugi rekord TXT, który ogłasza ten plik: pięć minut. Odtąd nadawcy testują politykę, a żadna poczta nie jest wstrzymywana.</translation>
    </message>
    <message>
        <source>Two weeks later, when the reports are good, you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Dwa tygodnie później, gdy raporty są dobre, można przejść w tryb enforce.</translation>
    </message>
    <message>
        <source>You need: access to your DNS, a place for the file, and a mailbox for the reports. Where somebody else has access, copy what the page shows and send it to them.</source>
        <comment>@info</comment>
        <translation>Potrzebne są: dostęp do DNS, miejsce na plik i skrzynka pocztowa na raporty. Jeśli dostęp ma ktoś inny, można skopiować i wysłać mu to, co pokazuje strona.</translation>
    </message>
    <message>
        <source>Type your domain to begin.</source>
        <comment>@status</comment>
        <translation>Aby zacząć, należy wpisać domenę.</translation>
    </message>
    <message numerus="yes">
        <source>Mail servers found: %n.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Znaleziono %n serwer pocztowy.</numerusform>
            <numerusform>Znaleziono %n serwery pocztowe.</numerusform>
            <numerusform>Znaleziono %n serwerów pocztowych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <comment>@status</comment>
        <translation>Nie udało się ustalić</translation>
    </message>
    <message>
        <source>Your internet line blocks port 25</source>
        <comment>@title</comment>
        <translation>To łącze internetowe blokuje port 25</translation>
    </message>
    <message>
        <source>So your mail servers cannot be tested from here. That is usual in homes and offices, and says nothing about the servers. Everything else works. To test them as well, run postseal-cli on a server outside.</source>
        <comment>@info</comment>
        <translation>Serwerów pocztowych nie można więc stąd przetestować. To częste w domach i biurach i nic nie mówi o serwerach. Wszystko inne działa. Aby przetestować także serwery, należy uruchomić postseal-cli na serwerze zewnętrznym.</translation>
    </message>
    <message>
        <source>What we know about %1</source>
        <comment>@title</comment>
        <translation>Co wiadomo o domenie %1</translation>
    </message>
    <message>
        <source>Your mail</source>
        <comment>@label</comment>
        <translation>Poczta</translation>
    </message>
    <message>
        <source>Your DNS</source>
        <comment>@label</comment>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Already published</source>
        <comment>@label</comment>
        <translation>Już opublikowane</translation>
    </message>
</context>
<context>
    <name>postseal::DomainRow</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n rzecz do naprawienia</numerusform>
            <numerusform>%n rzeczy do naprawienia</numerusform>
            <numerusform>%n rzeczy do naprawienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n rzeczy nie udało się ustalić</numerusform>
            <numerusform>%n rzeczy nie udało się ustalić</numerusform>
            <numerusform>%n rzeczy nie udało się ustalić</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n rzecz do sprawdzenia</numerusform>
            <numerusform>%n rzeczy do sprawdzenia</numerusform>
            <numerusform>%n rzeczy do sprawdzenia</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing · day %1 of %2</source>
        <comment>@status</comment>
        <translation>W testach · dzień %1 z %2</translation>
    </message>
    <message>
        <source>Enforced since %1</source>
        <comment>@status date</comment>
        <translation>Obowiązuje od %1</translation>
    </message>
    <message>
        <source>Wait for somebody else: %1</source>
        <comment>@info step</comment>
        <translation>Poczekać na inną osobę: %1</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@info step</comment>
        <translation>Przejść do kroku „%1”</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>@info</comment>
        <translation>Zacząć</translation>
    </message>
    <message>
        <source>Wait for reports until %1</source>
        <comment>@info date</comment>
        <translation>Czekać na raporty do %1</translation>
    </message>
    <message>
        <source>Look at the reports, then enforce</source>
        <comment>@info</comment>
        <translation>Przejrzeć raporty, potem przejść w tryb enforce</translation>
    </message>
    <message>
        <source>Fix what the last check found wrong</source>
        <comment>@info</comment>
        <translation>Naprawić to, co wykryło ostatnie sprawdzenie</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>@info</comment>
        <translation>Nic do zrobienia</translation>
    </message>
    <message>
        <source>Wait until senders have forgotten the policy</source>
        <comment>@info</comment>
        <translation>Poczekać, aż nadawcy zapomną politykę</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>@status reports</comment>
        <translation>jeszcze brak</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>sesje: %1</numerusform>
            <numerusform>sesje: %1</numerusform>
            <numerusform>sesje: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>@status sessions</comment>
        <translation>
            <numerusform>nieudane: %1</numerusform>
            <numerusform>nieudane: %1</numerusform>
            <numerusform>nieudane: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>Jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>Servers and policy fine</source>
        <comment>@status</comment>
        <translation>Serwery i polityka w porządku</translation>
    </message>
</context>
<context>
    <name>postseal::DomainTable</name>
    <message>
        <source>Domain</source>
        <comment>@title:column</comment>
        <translation>Domena</translation>
    </message>
    <message>
        <source>Protection</source>
        <comment>@title:column</comment>
        <translation>Ochrona</translation>
    </message>
    <message>
        <source>Last check</source>
        <comment>@title:column</comment>
        <translation>Ostatnie sprawdzenie</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>@title:column</comment>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>None of your domains is called like that.</source>
        <comment>@info</comment>
        <translation>Żadna z domen nie ma takiej nazwy.</translation>
    </message>
    <message numerus="yes">
        <source>Reports, %n day(s)</source>
        <comment>@title:column</comment>
        <translation>
            <numerusform>Raporty, %n dzień</numerusform>
            <numerusform>Raporty, %n dni</numerusform>
            <numerusform>Raporty, %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>@button domains</comment>
        <translation>Pokaż wszystkie: %1</translation>
    </message>
</context>
<context>
    <name>postseal::EnforcePage</name>
    <message>
        <source>Senders cannot use a policy of yours yet.</source>
        <comment>@info</comment>
        <translation>Nadawcy nie mogą jeszcze używać polityki tej domeny.</translation>
    </message>
    <message>
        <source>Senders test your policy and deliver as before. Somebody on the way can still switch encryption off.</source>
        <comment>@info</comment>
        <translation>Nadawcy testują politykę i dostarczają pocztę jak dotąd. Ktoś po drodze może nadal wyłączyć szyfrowanie.</translation>
    </message>
    <message>
        <source>Everything that can be seen speaks for enforcing. From then on senders deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Wszystko, co widać, przemawia za trybem enforce. Odtąd nadawcy dostarczają pocztę do serwerów szyfrowaną albo wcale.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Nadawcy znający MTA-STS dostarczają pocztę do serwerów szyfrowaną albo wcale.</translation>
    </message>
    <message>
        <source>Senders are told to forget your policy. Leave file, certificate and record where they are until they have.</source>
        <comment>@info</comment>
        <translation>Nadawcy dowiadują się, że mają zapomnieć politykę. Do tego czasu plik, certyfikat i rekord muszą zostać na miejscu.</translation>
    </message>
    <message>
        <source>Nothing of MTA-STS is published any more.</source>
        <comment>@info</comment>
        <translation>Z MTA-STS nic już nie jest opublikowane.</translation>
    </message>
    <message>
        <source>The file is there. Now the record with the new id.</source>
        <comment>@status</comment>
        <translation>Plik jest na miejscu. Teraz rekord z nowym id.</translation>
    </message>
    <message>
        <source>First the file, then the record.</source>
        <comment>@status</comment>
        <translation>Najpierw plik, potem rekord.</translation>
    </message>
    <message>
        <source>Somebody has changed this outside Postseal</source>
        <comment>@title</comment>
        <translation>Ktoś zmienił to poza programem Postseal</translation>
    </message>
    <message>
        <source>Seen on %1, and not decided here. If it was not you, find out who.</source>
        <comment>@info date</comment>
        <translation>Zaobserwowano %1, ale nie zdecydowano o tym tutaj. Należy ustalić, kto to zrobił.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>@title stage, date</comment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Delete nothing: senders keep to the policy that they know. Mend what is wrong, or go back to testing mode below until it is mended. Most mail waits meanwhile and arrives later.</source>
        <comment>@info</comment>
        <translation>Niczego nie należy usuwać: nadawcy trzymają się polityki, którą znają. Należy naprawić to, co jest nie tak, albo do tego czasu wrócić poniżej do trybu testing. Większość poczty w tym czasie czeka i dociera później.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>@title</comment>
        <translation>Co można zrobić</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is published</source>
        <comment>@button</comment>
        <translation>&amp;Zostaw tak, jak jest opublikowane</translation>
    </message>
    <message>
        <source>Mode %1, kept for %2.</source>
        <comment>@info</comment>
        <translation>Tryb %1, zachowywany przez %2.</translation>
    </message>
    <message>
        <source>Switch to &amp;enforce mode</source>
        <comment>@button</comment>
        <translation>P&amp;rzejdź w tryb enforce</translation>
    </message>
    <message>
        <source>Senders keep the policy for a day at first, so that a mistake is soon forgotten.</source>
        <comment>@info</comment>
        <translation>Na początku nadawcy zachowują politykę przez jeden dzień, aby ewentualny błąd szybko został zapomniany.</translation>
    </message>
    <message>
        <source>See what is &amp;missing</source>
        <comment>@button</comment>
        <translation>Zobacz, &amp;czego brakuje</translation>
    </message>
    <message>
        <source>Keep it for &amp;longer</source>
        <comment>@button</comment>
        <translation>Zac&amp;howuj dłużej</translation>
    </message>
    <message>
        <source>Back to &amp;testing mode</source>
        <comment>@button</comment>
        <translation>Wróć do trybu testin&amp;g</translation>
    </message>
    <message>
        <source>Senders deliver again whatever they meet, as soon as they have seen the new policy. Nothing has to be deleted.</source>
        <comment>@info</comment>
        <translation>Gdy tylko nadawcy zobaczą nową politykę, znów dostarczają pocztę bez względu na przeszkody. Niczego nie trzeba usuwać.</translation>
    </message>
    <message>
        <source>S&amp;witch MTA-STS off</source>
        <comment>@button</comment>
        <translation>Wyłącz &amp;MTA-STS</translation>
    </message>
    <message>
        <source>1. The file</source>
        <comment>@title</comment>
        <translation>1. Plik</translation>
    </message>
    <message>
        <source>Put it in the place of the one that is there. The page “%1” says how, where your policy is hosted.</source>
        <comment>@info</comment>
        <translation>Należy umieścić go w miejscu obecnego. Strona „%1” wyjaśnia, jak to zrobić tam, gdzie udostępniana jest polityka.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>Plik polityki</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>tekst polityki</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>Zapisz pl&amp;ik…</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Zapisywanie pliku polityki</translation>
    </message>
    <message>
        <source>The service that hosts your policy has the record too, and changes its id.</source>
        <comment>@info</comment>
        <translation>Usługa, która udostępnia politykę, ma też rekord i zmienia jego id.</translation>
    </message>
    <message>
        <source>Now the new id, so that senders look at the file again.</source>
        <comment>@info</comment>
        <translation>Teraz nowy id, aby nadawcy ponownie sprawdzili plik.</translation>
    </message>
    <message>
        <source>It comes when the new file can be seen: the new id makes senders look at it.</source>
        <comment>@info</comment>
        <translation>Pojawi się, gdy będzie widać nowy plik: dzięki nowemu id nadawcy go sprawdzą.</translation>
    </message>
    <message>
        <source>2. The record</source>
        <comment>@title</comment>
        <translation>2. Rekord</translation>
    </message>
    <message>
        <source>What senders remember</source>
        <comment>@title</comment>
        <translation>Co pamiętają nadawcy</translation>
    </message>
    <message>
        <source>Some may keep an enforce policy of yours until %1, whatever you publish meanwhile. Most look once a day, and a sender that meets a fault must look again before it gives up.</source>
        <comment>@info date</comment>
        <translation>Niektórzy mogą zachowywać politykę enforce do %1, bez względu na to, co zostanie w tym czasie opublikowane. Większość sprawdza raz dziennie, a nadawca, który napotka błąd, musi sprawdzić ponownie, zanim zrezygnuje.</translation>
    </message>
    <message>
        <source>Switch to enforce mode, then let senders keep the policy for longer. You can always go back.</source>
        <comment>@info</comment>
        <translation>Najpierw tryb enforce, potem dłuższe przechowywanie polityki u nadawców. Zawsze można wrócić.</translation>
    </message>
    <message>
        <source>Some points are still open. There you can also skip one, if you say why.</source>
        <comment>@info</comment>
        <translation>Niektóre punkty są jeszcze otwarte. Można tam też pominąć jeden z nich, podając powód.</translation>
    </message>
    <message>
        <source>The safe way: mode none first, and everything stays in place until senders have forgotten the old policy.</source>
        <comment>@info</comment>
        <translation>Bezpieczny sposób: najpierw tryb none, a wszystko zostaje na miejscu, dopóki nadawcy nie zapomną starej polityki.</translation>
    </message>
</context>
<context>
    <name>postseal::EvidenceCard</name>
    <message>
        <source>A check made elsewhere</source>
        <comment>@title</comment>
        <translation>Sprawdzenie wykonane gdzie indziej</translation>
    </message>
    <message>
        <source>Checks (*.json);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Sprawdzenia (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The gates count it, and the history shows it.</source>
        <comment>@info</comment>
        <translation>Warunki je uwzględniają, a historia je pokazuje.</translation>
    </message>
    <message>
        <source>It is about %1. Open that domain to take it in.</source>
        <comment>@info</comment>
        <translation>Dotyczy domeny %1. Aby je wczytać, należy otworzyć tę domenę.</translation>
    </message>
    <message>
        <source>It is dated in the future. Is the clock right, here and there?</source>
        <comment>@info</comment>
        <translation>Ma datę w przyszłości. Czy zegary tu i tam są dobrze ustawione?</translation>
    </message>
    <message>
        <source>Where your line blocks port 25, a server outside can test the mail servers: run postseal-cli check --evidence FILE there, and import the file here. It counts for a week.</source>
        <comment>@info</comment>
        <translation>Jeśli to łącze blokuje port 25, serwery pocztowe może przetestować serwer zewnętrzny: należy uruchomić tam postseal-cli check --evidence PLIK i zaimportować tu ten plik. Liczy się przez tydzień.</translation>
    </message>
    <message>
        <source>&amp;Import a check…</source>
        <comment>@button</comment>
        <translation>&amp;Importuj sprawdzenie…</translation>
    </message>
    <message>
        <source>Import a check</source>
        <comment>@title:window</comment>
        <translation>Importowanie sprawdzenia</translation>
    </message>
    <message>
        <source>The check was not imported</source>
        <comment>@title</comment>
        <translation>Sprawdzenia nie zaimportowano</translation>
    </message>
    <message>
        <source>The check of %1 is imported</source>
        <comment>@title date</comment>
        <translation>Zaimportowano sprawdzenie z %1</translation>
    </message>
</context>
<context>
    <name>postseal::ExportDialog</name>
    <message>
        <source>Put it with your other files, look at the plan, and apply it.</source>
        <comment>@info</comment>
        <translation>Należy dodać go do pozostałych plików, obejrzeć plan i go zastosować.</translation>
    </message>
    <message>
        <source>A script. Look through it, and run it where you are signed in.</source>
        <comment>@info</comment>
        <translation>Skrypt. Należy go przejrzeć i uruchomić tam, gdzie ma się dostęp.</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>@item:inlistbox</comment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>To read, to print, to send to somebody.</source>
        <comment>@info</comment>
        <translation>Do czytania, drukowania lub wysłania komuś.</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot)</source>
        <comment>@item:inlistbox</comment>
        <translation>Plik strefy (BIND, NSD, Knot)</translation>
    </message>
    <message>
        <source>Add these lines to the zone, and raise its serial number.</source>
        <comment>@info</comment>
        <translation>Należy dodać te wiersze do strefy i zwiększyć jej numer seryjny.</translation>
    </message>
    <message>
        <source>Cloudflare, for its import</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloudflare, do importu</translation>
    </message>
    <message>
        <source>In Cloudflare: DNS, Records, Import and Export. It only adds: first delete what the comments in the file name.</source>
        <comment>@info</comment>
        <translation>W Cloudflare: DNS, Records, Import and Export. Import tylko dodaje: najpierw należy usunąć to, co wymieniają komentarze w pliku.</translation>
    </message>
    <message>
        <source>For aws route53 change-resource-record-sets --change-batch.</source>
        <comment>@info</comment>
        <translation>Dla aws route53 change-resource-record-sets --change-batch.</translation>
    </message>
    <message>
        <source>For nsupdate, with the key of your server.</source>
        <comment>@info</comment>
        <translation>Dla nsupdate, z kluczem własnego serwera.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <comment>@item:inlistbox</comment>
        <translation>CSV, do arkusza kalkulacyjnego</translation>
    </message>
    <message>
        <source>One line for each record, with the columns name, type, ttl, value.</source>
        <comment>@info</comment>
        <translation>Jeden wiersz na każdy rekord, z kolumnami name, type, ttl, value.</translation>
    </message>
    <message>
        <source>For programs of your own.</source>
        <comment>@info</comment>
        <translation>Dla własnych programów.</translation>
    </message>
    <message>
        <source>Export records – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Eksport rekordów – %1 – Postseal</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>@label</comment>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Exported records</source>
        <comment>@label</comment>
        <translation>Wyeksportowane rekordy</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <comment>@button</comment>
        <translation>&amp;Zapisz plik…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Export records</source>
        <comment>@title</comment>
        <translation>Eksport rekordów</translation>
    </message>
    <message>
        <source>Save the records</source>
        <comment>@title:window</comment>
        <translation>Zapisywanie rekordów</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@button</comment>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>exported records</source>
        <comment>@label</comment>
        <translation>wyeksportowane rekordy</translation>
    </message>
</context>
<context>
    <name>postseal::FindingCard</name>
    <message>
        <source>Finding</source>
        <comment>@label</comment>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>@label</comment>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@label</comment>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>@info</comment>
        <translation>wiersz %1, kolumna %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>@label</comment>
        <translation>Zaobserwowano</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>This is about e-mail for %1.</source>
        <comment>@info</comment>
        <translation>Dotyczy to poczty e-mail domeny %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@title state · step</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <comment>@button to send to whoever runs the server</comment>
        <translation>Kopiuj wiadomość</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@button</comment>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>details of “%1”</source>
        <comment>@label</comment>
        <translation>szczegóły „%1”</translation>
    </message>
    <message>
        <source>Hide details</source>
        <comment>@button</comment>
        <translation>Ukryj szczegóły</translation>
    </message>
    <message>
        <source>How to repair it</source>
        <comment>@button</comment>
        <translation>Jak to naprawić</translation>
    </message>
    <message>
        <source>How to find out</source>
        <comment>@button</comment>
        <translation>Jak to sprawdzić</translation>
    </message>
</context>
<context>
    <name>postseal::FolderCard</name>
    <message>
        <source>Let Postseal look by itself</source>
        <comment>@title</comment>
        <translation>Automatyczne wczytywanie przez Postseal</translation>
    </message>
    <message>
        <source>Choose a folder where reports arrive, such as one that your mail program saves attachments into, or a Maildir. While Postseal runs it takes in whatever is new there. It changes nothing in it.</source>
        <comment>@info</comment>
        <translation>Należy wybrać folder, do którego trafiają raporty, na przykład taki, w którym program pocztowy zapisuje załączniki, albo Maildir. Dopóki Postseal działa, wczytuje stamtąd wszystko, co nowe. Niczego w nim nie zmienia.</translation>
    </message>
    <message>
        <source>Looks into %1 while it runs.</source>
        <comment>@info</comment>
        <translation>Podczas działania programu przeglądany jest folder %1.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <comment>@button</comment>
        <translation>Wybierz &amp;folder…</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <comment>@title:window</comment>
        <translation>Wybór folderu do przeglądania</translation>
    </message>
    <message>
        <source>Look no &amp;longer</source>
        <comment>@button</comment>
        <translation>Przestań pr&amp;zeglądać</translation>
    </message>
</context>
<context>
    <name>postseal::FormField</name>
    <message>
        <source>Not usable</source>
        <comment>@status</comment>
        <translation>Nie do użycia</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Domena</translation>
    </message>
    <message>
        <source>The part after the @ of your mail address.</source>
        <comment>@info</comment>
        <translation>Część adresu e-mail po znaku @.</translation>
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
        <translation>Gotowe do trybu enforce?</translation>
    </message>
    <message>
        <source>I read them</source>
        <comment>@button</comment>
        <translation>Czytam je</translation>
    </message>
    <message>
        <source>The change is over</source>
        <comment>@button</comment>
        <translation>Zmiana jest zakończona</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <comment>@button</comment>
        <translation>Uwzględniaj ponownie</translation>
    </message>
    <message>
        <source>Skip this point…</source>
        <comment>@button</comment>
        <translation>Pomiń ten punkt…</translation>
    </message>
</context>
<context>
    <name>postseal::GlossaryBar</name>
    <message>
        <source>MX record</source>
        <comment>@label</comment>
        <translation>Rekord MX</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>@label</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>TLS report</source>
        <comment>@label</comment>
        <translation>Raport TLS</translation>
    </message>
    <message>
        <source>TXT record</source>
        <comment>@label</comment>
        <translation>Rekord TXT</translation>
    </message>
    <message>
        <source>MTA-STS policy</source>
        <comment>@label</comment>
        <translation>Polityka MTA-STS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <comment>@label</comment>
        <translation>Serwer polityki</translation>
    </message>
    <message>
        <source>Testing mode</source>
        <comment>@label</comment>
        <translation>Tryb testing</translation>
    </message>
    <message>
        <source>Enforce mode</source>
        <comment>@label</comment>
        <translation>Tryb enforce</translation>
    </message>
    <message>
        <source>max_age</source>
        <comment>@label</comment>
        <translation>max_age</translation>
    </message>
    <message>
        <source>Name server</source>
        <comment>@label</comment>
        <translation>Serwer nazw</translation>
    </message>
    <message>
        <source>DNS resolver</source>
        <comment>@label</comment>
        <translation>Resolver DNS</translation>
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
        <translation>Rekord w DNS, który wskazuje serwery przyjmujące pocztę dla domeny. Najpierw próbowany jest ten z najmniejszą liczbą.</translation>
    </message>
    <message>
        <source>How two mail servers agree to encrypt: the receiver offers it, the sender takes it up. Anybody on the way can hide the offer; with a policy in enforce mode senders then do not deliver.</source>
        <comment>@info</comment>
        <translation>Sposób, w jaki dwa serwery pocztowe uzgadniają szyfrowanie: odbiorca je oferuje, a nadawca z tej oferty korzysta. Każdy po drodze może ukryć ofertę; przy polityce w trybie enforce nadawcy wtedy nie dostarczają poczty.</translation>
    </message>
    <message>
        <source>The proof that a server is the one it says it is. It holds the server&apos;s name, runs out after a while, and must come from an authority that everybody trusts.</source>
        <comment>@info</comment>
        <translation>Dowód, że serwer jest tym, za który się podaje. Zawiera nazwę serwera, po pewnym czasie wygasa i musi pochodzić z urzędu, któremu wszyscy ufają.</translation>
    </message>
    <message>
        <source>A daily mail from large senders that counts how many of their connections to you were encrypted, and what went wrong with the others (TLS-RPT).</source>
        <comment>@info</comment>
        <translation>Codzienna wiadomość od dużych nadawców, która podaje, ile ich połączeń z serwerami domeny było szyfrowanych i co poszło źle w pozostałych (TLS-RPT).</translation>
    </message>
    <message>
        <source>A record in DNS that holds a line of text. You add it where your domain&apos;s DNS is managed.</source>
        <comment>@info</comment>
        <translation>Rekord w DNS, który zawiera wiersz tekstu. Dodaje się go tam, gdzie zarządza się DNS domeny.</translation>
    </message>
    <message>
        <source>A small text file in which you tell senders which mail servers are yours, and that they must encrypt.</source>
        <comment>@info</comment>
        <translation>Mały plik tekstowy, w którym właściciel domeny informuje nadawców, które serwery pocztowe należą do niego i że trzeba szyfrować.</translation>
    </message>
    <message>
        <source>The web server with the name mta-sts in front of your domain. Senders load the policy file from it and from nowhere else.</source>
        <comment>@info</comment>
        <translation>Serwer WWW z nazwą mta-sts przed domeną. Nadawcy pobierają plik polityki tylko z niego i znikąd indziej.</translation>
    </message>
    <message>
        <source>Senders try your policy and report what would go wrong, but deliver all mail as before.</source>
        <comment>@info</comment>
        <translation>Nadawcy wypróbowują politykę i zgłaszają, co poszłoby źle, ale dostarczają całą pocztę jak dotąd.</translation>
    </message>
    <message>
        <source>Senders deliver to your mail servers encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>Nadawcy dostarczają pocztę do serwerów szyfrowaną albo wcale.</translation>
    </message>
    <message>
        <source>How long a sender may keep your policy without looking again. Within that time a mistake in it cannot be taken back at once.</source>
        <comment>@info</comment>
        <translation>Jak długo nadawca może zachowywać politykę bez ponownego sprawdzania. W tym czasie błędu w polityce nie da się od razu cofnąć.</translation>
    </message>
    <message>
        <source>A server that holds your domain&apos;s DNS records. What it says is what you have published.</source>
        <comment>@info</comment>
        <translation>Serwer, na którym są rekordy DNS domeny. To, co podaje, jest tym, co opublikowano.</translation>
    </message>
    <message>
        <source>The server that looks things up in DNS for you, and remembers the answers for a while, also the answer “there is no such record”.</source>
        <comment>@info</comment>
        <translation>Serwer, który wykonuje zapytania DNS i przez pewien czas pamięta odpowiedzi, także odpowiedź „nie ma takiego rekordu”.</translation>
    </message>
    <message>
        <source>How many seconds others may remember a DNS record before they ask again.</source>
        <comment>@info</comment>
        <translation>Przez ile sekund inni mogą pamiętać rekord DNS, zanim zapytają ponownie.</translation>
    </message>
    <message>
        <source>The door through which mail servers talk to each other. Many internet providers close it for homes and offices, so mail servers cannot be tested from there.</source>
        <comment>@info</comment>
        <translation>Drzwi, przez które rozmawiają ze sobą serwery pocztowe. Wielu dostawców internetu zamyka je dla domów i biur, więc nie można stamtąd testować serwerów pocztowych.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Terms:</source>
        <comment>@label</comment>
        <translation>Pojęcia:</translation>
    </message>
</context>
<context>
    <name>postseal::HandOverDialog</name>
    <message>
        <source>Hand over – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Przekazanie – %1 – Postseal</translation>
    </message>
    <message>
        <source>Text for somebody else</source>
        <comment>@label</comment>
        <translation>Tekst dla innej osoby</translation>
    </message>
    <message>
        <source>For whoever has access</source>
        <comment>@title</comment>
        <translation>Dla osoby, która ma dostęp</translation>
    </message>
    <message>
        <source>Everything that the other person needs, and nothing else. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Wszystko, czego potrzebuje druga osoba, i nic więcej. Postseal zauważy, gdy to zrobi.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <comment>@button</comment>
        <translation>&amp;Kopiuj tekst</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <comment>@button</comment>
        <translation>Zapisz jako &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <comment>@button</comment>
        <translation>Zapisz jako &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Zapisz jako t&amp;ekst…</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <comment>@button</comment>
        <translation>&amp;Już wysłane</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save the page</source>
        <comment>@title:window</comment>
        <translation>Zapisywanie strony</translation>
    </message>
    <message>
        <source>Save the files as &amp;zip…</source>
        <comment>@button</comment>
        <translation>Zapisz pliki jako &amp;zip…</translation>
    </message>
</context>
<context>
    <name>postseal::HelpWindow</name>
    <message>
        <source>Help – Postseal</source>
        <comment>@title:window</comment>
        <translation>Pomoc – Postseal</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <comment>@label</comment>
        <translation>&amp;Szukaj w Pomocy</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>@title</comment>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>@title</comment>
        <translation>Strona</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>postseal::HistoryPage</name>
    <message>
        <source>Made elsewhere, and taken in as a file</source>
        <comment>@info</comment>
        <translation>Wykonane gdzie indziej i wczytane z pliku</translation>
    </message>
    <message>
        <source>By the command line</source>
        <comment>@info</comment>
        <translation>Z wiersza poleceń</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <comment>@title</comment>
        <translation>Sprawdzenie: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>@title</comment>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>A policy file with mistakes was published</source>
        <comment>@title</comment>
        <translation>Opublikowano plik polityki z błędami</translation>
    </message>
    <message>
        <source>Policy published: mode %1, kept for %2</source>
        <comment>@title</comment>
        <translation>Opublikowano politykę: tryb %1, zachowywana przez %2</translation>
    </message>
    <message>
        <source>Id %1, seen until %2</source>
        <comment>@info</comment>
        <translation>Id %1, widziany do %2</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <comment>@title</comment>
        <translation>Etap: %1</translation>
    </message>
    <message>
        <source>Changed outside Postseal</source>
        <comment>@info</comment>
        <translation>Zmieniono poza programem Postseal</translation>
    </message>
    <message>
        <source>Went: %1</source>
        <comment>@info</comment>
        <translation>Usunięte: %1</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Serwery pocztowe</translation>
    </message>
    <message>
        <source>First report of the last 30 days</source>
        <comment>@title</comment>
        <translation>Pierwszy raport z ostatnich 30 dni</translation>
    </message>
    <message>
        <source>What is planned, what happened, and what has changed between two checks.</source>
        <comment>@info</comment>
        <translation>Co jest planowane, co się wydarzyło i co się zmieniło między dwoma sprawdzeniami.</translation>
    </message>
    <message>
        <source>Plans</source>
        <comment>@title</comment>
        <translation>Plany</translation>
    </message>
    <message>
        <source>Changes that take days, because senders keep what they have seen. Each step is checked off when it is seen.</source>
        <comment>@info</comment>
        <translation>Zmiany, które trwają kilka dni, bo nadawcy zachowują to, co widzieli. Każdy krok zostaje odhaczony, gdy widać jego wykonanie.</translation>
    </message>
    <message>
        <source>&amp;Plan for</source>
        <comment>@label</comment>
        <translation>&amp;Plan dla</translation>
    </message>
    <message>
        <source>Compare two checks</source>
        <comment>@title</comment>
        <translation>Porównanie dwóch sprawdzeń</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <comment>@label</comment>
        <translation>Wcz&amp;eśniejsze</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>@label</comment>
        <translation>Późnie&amp;jsze</translation>
    </message>
    <message>
        <source>Try the mail servers of later on the page “%1” first; there they can be noted as planned.</source>
        <comment>@info</comment>
        <translation>Przyszłe serwery pocztowe należy najpierw wypróbować na stronie „%1”; można je tam oznaczyć jako planowane.</translation>
    </message>
    <message>
        <source>Nothing to plan: no certificate was seen.</source>
        <comment>@info</comment>
        <translation>Nie ma czego planować: nie widziano żadnego certyfikatu.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>Zapisz jako &amp;kalendarz…</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Zapisywanie dat jako kalendarza</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>Nothing yet: the first check begins the history.</source>
        <comment>@info</comment>
        <translation>Jeszcze nic: historię rozpocznie pierwsze sprawdzenie.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <comment>@title</comment>
        <translation>Nic się nie zmieniło</translation>
    </message>
    <message>
        <source>new in the later one</source>
        <comment>@info</comment>
        <translation>nowe w późniejszym</translation>
    </message>
    <message>
        <source>not so any more in the later one</source>
        <comment>@info</comment>
        <translation>w późniejszym już nie występuje</translation>
    </message>
    <message>
        <source>in both</source>
        <comment>@info</comment>
        <translation>w obu</translation>
    </message>
    <message>
        <source>Mail servers that came</source>
        <comment>@title</comment>
        <translation>Nowe serwery pocztowe</translation>
    </message>
    <message>
        <source>Mail servers that went</source>
        <comment>@title</comment>
        <translation>Usunięte serwery pocztowe</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@title</comment>
        <translation>Id rekordu</translation>
    </message>
    <message>
        <source>Policy file before</source>
        <comment>@label</comment>
        <translation>Plik polityki wcześniej</translation>
    </message>
    <message>
        <source>Policy file after</source>
        <comment>@label</comment>
        <translation>Plik polityki później</translation>
    </message>
    <message>
        <source>To another computer</source>
        <comment>@title</comment>
        <translation>Na inny komputer</translation>
    </message>
    <message>
        <source>One file with this domain and all that belongs to it: choices, checks, reports, decisions. On the other computer: Settings, “Add from a file…”.</source>
        <comment>@info</comment>
        <translation>Jeden plik z tą domeną i wszystkim, co do niej należy: wybory, sprawdzenia, raporty, decyzje. Na drugim komputerze: Ustawienia, „Dodaj z pliku…”.</translation>
    </message>
    <message>
        <source>Save this &amp;domain…</source>
        <comment>@button</comment>
        <translation>Zapi&amp;sz tę domenę…</translation>
    </message>
    <message>
        <source>Save this domain</source>
        <comment>@title:window</comment>
        <translation>Zapisywanie tej domeny</translation>
    </message>
    <message>
        <source>The domain was not saved</source>
        <comment>@title</comment>
        <translation>Domeny nie zapisano</translation>
    </message>
    <message>
        <source>The domain is in %1</source>
        <comment>@title</comment>
        <translation>Domena jest w %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>@info</comment>
        <translation>Nowe: %1</translation>
    </message>
</context>
<context>
    <name>postseal::HostPage</name>
    <message>
        <source>Senders load the policy from one fixed place: a web server with the name mta-sts in front of your domain.</source>
        <comment>@info</comment>
        <translation>Nadawcy pobierają politykę z jednego ustalonego miejsca: z serwera WWW z nazwą mta-sts przed domeną.</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>Zapisz pl&amp;ik…</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>tekst polityki</translation>
    </message>
    <message>
        <source>For whoever looks after the web server</source>
        <comment>@title</comment>
        <translation>Dla administratora serwera WWW</translation>
    </message>
    <message>
        <source>Send them this text and the file. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Należy mu wysłać ten tekst i plik. Postseal zauważy, gdy zadanie będzie wykonane.</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <comment>@button</comment>
        <translation>Kopiuj wiado&amp;mość</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Zapisywanie pliku polityki</translation>
    </message>
    <message>
        <source>Say where the file will be.</source>
        <comment>@status</comment>
        <translation>Należy wskazać, gdzie będzie plik.</translation>
    </message>
    <message>
        <source>Put the file in its place, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Należy umieścić plik na miejscu i potwierdzić, gdy to zrobione.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@status</comment>
        <translation>Nadawcy mogą pobrać politykę.</translation>
    </message>
    <message>
        <source>Known trap</source>
        <comment>@status</comment>
        <translation>Znana pułapka</translation>
    </message>
    <message>
        <source>What is known to go wrong like this: %1</source>
        <comment>@title place</comment>
        <translation>Znane przyczyny takiego problemu: %1</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>Prz&amp;ekaż…</translation>
    </message>
    <message>
        <source>Does somebody else do this? Give them a page with all of it.</source>
        <comment>@info</comment>
        <translation>Zajmuje się tym ktoś inny? Można dać mu stronę ze wszystkimi informacjami.</translation>
    </message>
</context>
<context>
    <name>postseal::HostingCard</name>
    <message>
        <source>What to do: %1</source>
        <comment>@title place</comment>
        <translation>Co zrobić: %1</translation>
    </message>
    <message>
        <source>No record can be made of that. See what the place shows, and copy it.</source>
        <comment>@info</comment>
        <translation>Z tego nie można utworzyć rekordu. Należy skopiować to, co pokazuje wybrane miejsce.</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>Treść</translation>
    </message>
    <message>
        <source>The files</source>
        <comment>@title</comment>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>@button file</comment>
        <translation>Kopiuj %1</translation>
    </message>
    <message>
        <source>Save the &amp;folder…</source>
        <comment>@button</comment>
        <translation>Zapisz fo&amp;lder…</translation>
    </message>
    <message>
        <source>Save as &amp;zip file…</source>
        <comment>@button</comment>
        <translation>Zapisz jako plik &amp;zip…</translation>
    </message>
    <message>
        <source>These steps rest on general knowledge. Where %1 looks different, its own help counts.</source>
        <comment>@info</comment>
        <translation>Te kroki opierają się na ogólnej wiedzy. Jeśli %1 wygląda inaczej, obowiązuje jego własna pomoc.</translation>
    </message>
    <message>
        <source>&amp;Help of %1</source>
        <comment>@button place</comment>
        <translation>Pomo&amp;c: %1</translation>
    </message>
    <message>
        <source>Save the folder %1 into</source>
        <comment>@title:window</comment>
        <translation>Zapisywanie folderu %1</translation>
    </message>
    <message>
        <source>Save the zip file</source>
        <comment>@title:window</comment>
        <translation>Zapisywanie pliku zip</translation>
    </message>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, it is %1.</source>
        <comment>@info</comment>
        <translation>Większość dostawców DNS samodzielnie dodaje domenę do nazwy. Jeśli dostawca wymaga całej nazwy, jest to %1.</translation>
    </message>
    <message>
        <source>Is that the address on the internet?</source>
        <comment>@title</comment>
        <translation>Czy to jest adres w internecie?</translation>
    </message>
    <message>
        <source>%1 is only good inside a network, or in examples. Senders load the policy from outside.</source>
        <comment>@info</comment>
        <translation>Adres %1 działa tylko wewnątrz sieci albo w przykładach. Nadawcy pobierają politykę z zewnątrz.</translation>
    </message>
    <message>
        <source>The commands</source>
        <comment>@title</comment>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>@label number</comment>
        <translation>Krok %1</translation>
    </message>
    <message>
        <source>The file is online</source>
        <comment>@title</comment>
        <translation>Plik jest dostępny w sieci</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <comment>@button</comment>
        <translation>Pokaż kroki ponownie</translation>
    </message>
</context>
<context>
    <name>postseal::HostingChoice</name>
    <message>
        <source>Where will the file be?</source>
        <comment>@title</comment>
        <translation>Gdzie będzie plik?</translation>
    </message>
    <message>
        <source>Tick what there is already. The two places that suit it best come first.</source>
        <comment>@info</comment>
        <translation>Należy zaznaczyć, co już jest. Dwa najbardziej pasujące miejsca są na początku.</translation>
    </message>
    <message>
        <source>&amp;Somebody else looks after it: save the file and send it</source>
        <comment>@option:radio</comment>
        <translation>Zajmuje się tym kto inn&amp;y: zapisanie i wysłanie pliku</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>@option:radio place, effort</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>An&amp;other place:</source>
        <comment>@option:radio</comment>
        <translation>Inne &amp;miejsce:</translation>
    </message>
</context>
<context>
    <name>postseal::ImportAccountCard</name>
    <message numerus="yes">
        <source>%n new report(s) stored.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Zapisano %n nowy raport.</numerusform>
            <numerusform>Zapisano %n nowe raporty.</numerusform>
            <numerusform>Zapisano %n nowych raportów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>@info reports</comment>
        <translation>
            <numerusform>%n już był.</numerusform>
            <numerusform>%n już były.</numerusform>
            <numerusform>%n już było.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) held no report that can be read.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n plik nie zawierał raportu, który da się odczytać.</numerusform>
            <numerusform>%n pliki nie zawierały raportu, który da się odczytać.</numerusform>
            <numerusform>%n plików nie zawierało raportu, który da się odczytać.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <comment>@info</comment>
        <translation>Zatrzymano przed końcem.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Taking reports in…</source>
        <comment>@title</comment>
        <translation>Wczytywanie raportów…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Reports imported</source>
        <comment>@title</comment>
        <translation>Raporty zostały wczytane</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>@info files</comment>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>@button</comment>
        <translation>Uk&amp;ryj</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at.</source>
        <comment>@info</comment>
        <translation>Przejrzano %1 z %2 wiadomości.</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>Nie pobrano</translation>
    </message>
</context>
<context>
    <name>postseal::ListEditor</name>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <comment>@info</comment>
        <translation>Usunięto %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>@button</comment>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>postseal::MailServerTable</name>
    <message>
        <source>no IPv6 here</source>
        <comment>@status</comment>
        <translation>tu bez IPv6</translation>
    </message>
    <message>
        <source>no IPv4 here</source>
        <comment>@status</comment>
        <translation>tu bez IPv4</translation>
    </message>
    <message>
        <source>refuses</source>
        <comment>@status</comment>
        <translation>odrzuca</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>@status</comment>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>no way there</source>
        <comment>@status</comment>
        <translation>brak drogi</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>@status</comment>
        <translation>milczy</translation>
    </message>
    <message>
        <source>turns us away</source>
        <comment>@status</comment>
        <translation>odsyła nas</translation>
    </message>
    <message>
        <source>not a mail server</source>
        <comment>@status</comment>
        <translation>nie serwer pocztowy</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>@status</comment>
        <translation>zatrzymano</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>@status</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no</source>
        <comment>@status</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>blanked out</source>
        <comment>@status</comment>
        <translation>zamazane</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>@status</comment>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>tampered with</source>
        <comment>@status</comment>
        <translation>naruszone</translation>
    </message>
    <message>
        <source>hangs up</source>
        <comment>@status</comment>
        <translation>rozłącza się</translation>
    </message>
    <message>
        <source>endless answer</source>
        <comment>@status</comment>
        <translation>odpowiedź bez końca</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>@status</comment>
        <translation>za wolno</translation>
    </message>
    <message>
        <source>breaks off</source>
        <comment>@status</comment>
        <translation>przerywa</translation>
    </message>
    <message>
        <source>name not where senders look</source>
        <comment>@status</comment>
        <translation>nazwa nie tam, gdzie szukają nadawcy</translation>
    </message>
    <message>
        <source>this name</source>
        <comment>@status</comment>
        <translation>ta nazwa</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>@status</comment>
        <translation>brak nazwy</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>@status</comment>
        <translation>samopodpisany</translation>
    </message>
    <message>
        <source>chain incomplete</source>
        <comment>@status</comment>
        <translation>niepełny łańcuch</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <comment>@status</comment>
        <translation>nieznany wystawca</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>@status</comment>
        <translation>uszkodzony</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>@status</comment>
        <translation>tak</translation>
    </message>
    <message>
        <source>run out</source>
        <comment>@status</comment>
        <translation>wygasł</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>@status</comment>
        <translation>jeszcze nie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>first choice (%1)</source>
        <comment>@info</comment>
        <translation>pierwszy wybór (%1)</translation>
    </message>
    <message>
        <source>backup (%1)</source>
        <comment>@info</comment>
        <translation>zapasowy (%1)</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Serwery pocztowe</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>@title:column</comment>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Encrypts</source>
        <comment>@title:column</comment>
        <translation>Szyfruje</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <comment>@title:column</comment>
        <translation>Certyfikat na</translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>@title:column</comment>
        <translation>Zaufany</translation>
    </message>
    <message>
        <source>Valid for</source>
        <comment>@title:column</comment>
        <translation>Ważny jeszcze</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>brak adresu</translation>
    </message>
</context>
<context>
    <name>postseal::MailServersPage</name>
    <message>
        <source>Other servers deliver your mail to these machines. Each must offer encryption with a certificate in its own name.</source>
        <comment>@info</comment>
        <translation>Inne serwery dostarczają pocztę do tych maszyn. Każda musi oferować szyfrowanie z certyfikatem na własną nazwę.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce. You can go on with testing.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n rzecz do naprawienia przed przejściem w tryb enforce. Testy można kontynuować.</numerusform>
            <numerusform>%n rzeczy do naprawienia przed przejściem w tryb enforce. Testy można kontynuować.</numerusform>
            <numerusform>%n rzeczy do naprawienia przed przejściem w tryb enforce. Testy można kontynuować.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mail server is ready.</source>
        <comment>@status</comment>
        <translation>Każdy serwer pocztowy jest gotowy.</translation>
    </message>
    <message>
        <source>Copy one message about all of it</source>
        <comment>@button</comment>
        <translation>Kopiuj jedną wiadomość o wszystkim</translation>
    </message>
    <message>
        <source>For whoever runs your mail servers.</source>
        <comment>@info</comment>
        <translation>Dla administratora serwerów pocztowych.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxCard</name>
    <message>
        <source>Fetch from a mailbox</source>
        <comment>@title</comment>
        <translation>Pobieranie ze skrzynki pocztowej</translation>
    </message>
    <message>
        <source>Postseal can read the mailbox that your reports are sent to, over IMAP. It only reads: nothing there is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>Postseal może czytać przez IMAP skrzynkę pocztową, do której trafiają raporty. Tylko czyta: niczego tam nie oznacza, nie przenosi i nie usuwa.</translation>
    </message>
    <message>
        <source>Looks into %3 of %1 at %2, once an hour while it runs.</source>
        <comment>@info user, server, folder</comment>
        <translation>Podczas działania programu raz na godzinę przeglądany jest folder %3 użytkownika %1 na serwerze %2.</translation>
    </message>
    <message>
        <source>Set up a &amp;mailbox…</source>
        <comment>@button</comment>
        <translation>Skonfi&amp;guruj skrzynkę…</translation>
    </message>
    <message>
        <source>Fetch &amp;now</source>
        <comment>@button</comment>
        <translation>Pobierz &amp;teraz</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>@button</comment>
        <translation>Zmi&amp;eń…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@button</comment>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>Nie pobrano</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>The password is not known</source>
        <comment>@title</comment>
        <translation>Hasło nie jest znane</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to type it.</source>
        <comment>@info</comment>
        <translation>Pęk kluczy tego komputera go nie zawiera albo jest zablokowany. Aby wpisać hasło, należy nacisnąć „Pobierz teraz”.</translation>
    </message>
    <message>
        <source>Last looked at %1.</source>
        <comment>@info date and time</comment>
        <translation>Ostatnio przejrzano: %1.</translation>
    </message>
    <message>
        <source>The sign-in is not known</source>
        <comment>@title</comment>
        <translation>Dane logowania nie są znane</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to sign in again.</source>
        <comment>@info</comment>
        <translation>Pęk kluczy tego komputera ich nie zawiera albo jest zablokowany. Aby zalogować się ponownie, należy nacisnąć „Pobierz teraz”.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@info</comment>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>The keychain does not keep what opens it: Postseal asks again after a restart.</source>
        <comment>@info</comment>
        <translation>Pęk kluczy nie przechowuje danych dostępu do skrzynki pocztowej: po ponownym uruchomieniu Postseal zapyta o nie znowu.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxDialog</name>
    <message>
        <source>Mailbox for reports – Postseal</source>
        <comment>@title:window</comment>
        <translation>Skrzynka na raporty – Postseal</translation>
    </message>
    <message>
        <source>Fetch reports from a mailbox</source>
        <comment>@title</comment>
        <translation>Pobieranie raportów ze skrzynki pocztowej</translation>
    </message>
    <message>
        <source>The mailbox that your reports are sent to, read over IMAP. The connection is always encrypted, and nothing is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>Skrzynka pocztowa, do której trafiają raporty, czytana przez IMAP. Połączenie jest zawsze szyfrowane i nic nie jest oznaczane, przenoszone ani usuwane.</translation>
    </message>
    <message>
        <source>&amp;Name to sign in with</source>
        <comment>@label</comment>
        <translation>&amp;Nazwa do logowania</translation>
    </message>
    <message>
        <source>Mostly the whole mail address, such as tls-reports@example.com.</source>
        <comment>@info</comment>
        <translation>Zwykle cały adres e-mail, na przykład tls-reports@example.com.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>@label</comment>
        <translation>&amp;Serwer</translation>
    </message>
    <message>
        <source>The IMAP server, with “:143” behind it if it wants STARTTLS.</source>
        <comment>@info</comment>
        <translation>Serwer IMAP, z dopiskiem „:143”, jeśli wymaga STARTTLS.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <comment>@label</comment>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>INBOX, or the folder that a rule sorts the reports into.</source>
        <comment>@info</comment>
        <translation>INBOX albo folder, do którego reguła przenosi raporty.</translation>
    </message>
    <message>
        <source>S&amp;ign in and fetch</source>
        <comment>@button</comment>
        <translation>&amp;Zaloguj i pobierz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Type the name that you sign in with.</source>
        <comment>@info</comment>
        <translation>Należy wpisać nazwę używaną do logowania.</translation>
    </message>
    <message>
        <source>That is no name or address of a server.</source>
        <comment>@info</comment>
        <translation>To nie jest nazwa ani adres serwera.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@title</comment>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>Nie wykonano</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <comment>@title</comment>
        <translation>Logowanie w przeglądarce</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <comment>@button</comment>
        <translation>Kopiuj &amp;adres</translation>
    </message>
    <message>
        <source>It was opened at your provider&apos;s page. Sign in there with a name that may read the mailbox, and come back. If no browser came, copy the address into one on this computer. If its page shows an error, go back and compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <comment>@info</comment>
        <translation>W przeglądarce otwarto stronę dostawcy. Należy zalogować się tam pod nazwą, która ma prawo odczytu tej skrzynki pocztowej, i wrócić tutaj. Jeśli przeglądarka się nie pojawiła, należy skopiować adres do przeglądarki na tym komputerze. Jeśli jej strona pokazuje błąd, należy wrócić, porównać identyfikatory i sprawdzić, czy http://localhost zarejestrowano jako identyfikator URI przekierowania.</translation>
    </message>
    <message>
        <source>&amp;Back to the entries</source>
        <comment>@button</comment>
        <translation>&amp;Wróć do wpisanych danych</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxSignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <comment>@label</comment>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>With a passwor&amp;d</source>
        <comment>@option:radio</comment>
        <translation>Za &amp;pomocą hasła</translation>
    </message>
    <message>
        <source>In the &amp;browser (OAuth)</source>
        <comment>@option:radio</comment>
        <translation>&amp;W przeglądarce (OAuth)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>@info:placeholder</comment>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>Application (&amp;client) ID</source>
        <comment>@label</comment>
        <translation>Identyfikator aplikacji (&amp;klienta)</translation>
    </message>
    <message>
        <source>From the registration of Postseal at your provider.</source>
        <comment>@info</comment>
        <translation>Z rejestracji Postseal u dostawcy.</translation>
    </message>
    <message>
        <source>Directory (&amp;tenant) ID</source>
        <comment>@label</comment>
        <translation>Identyfikator katalogu (&amp;dzierżawy)</translation>
    </message>
    <message>
        <source>From the same page; your domain will do as well. At another provider than Microsoft: the address of its sign-in server (issuer), with https:// in front.</source>
        <comment>@info</comment>
        <translation>Z tej samej strony; wystarczy też domena. U dostawcy innego niż Microsoft: adres jego serwera logowania (issuer), z https:// na początku.</translation>
    </message>
    <message>
        <source>&amp;How to get these IDs</source>
        <comment>@button</comment>
        <translation>&amp;Jak uzyskać te identyfikatory</translation>
    </message>
    <message>
        <source>Type the ID of the application.</source>
        <comment>@info</comment>
        <translation>Należy wpisać identyfikator aplikacji.</translation>
    </message>
    <message>
        <source>That is neither a tenant nor an address with https://.</source>
        <comment>@info</comment>
        <translation>To nie jest ani dzierżawa, ani adres z https://.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <comment>@info</comment>
        <translation>Należy wpisać hasło.</translation>
    </message>
    <message>
        <source>&amp;Remember the sign-in in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>Zapa&amp;miętaj dane logowania w pęku kluczy tego komputera</translation>
    </message>
    <message>
        <source>&amp;Remember the password in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>Zapa&amp;miętaj hasło w pęku kluczy tego komputera</translation>
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
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>More about it:</source>
        <comment>@info</comment>
        <translation>Więcej na ten temat:</translation>
    </message>
</context>
<context>
    <name>postseal::MoveCard</name>
    <message>
        <source>covered by the line %1</source>
        <comment>@info</comment>
        <translation>objęty wierszem %1</translation>
    </message>
    <message>
        <source>not covered: the star in %1 stands for exactly one part of a name</source>
        <comment>@info</comment>
        <translation>nieobjęty: gwiazdka w %1 zastępuje dokładnie jedną część nazwy</translation>
    </message>
    <message>
        <source>not covered by any line</source>
        <comment>@info</comment>
        <translation>nieobjęty żadnym wierszem</translation>
    </message>
    <message>
        <source>Mail ser&amp;vers after a change</source>
        <comment>@label</comment>
        <translation>Serwery pocztowe po z&amp;mianie</translation>
    </message>
    <message>
        <source>Try Microsoft 365&apos;s new names</source>
        <comment>@button</comment>
        <translation>Wypróbuj nowe nazwy Microsoft 365</translation>
    </message>
    <message>
        <source>What if your mail servers were others?</source>
        <comment>@title</comment>
        <translation>Co by było z innymi serwerami pocztowymi?</translation>
    </message>
    <message>
        <source>Try it here before you change an MX record: a server that the policy does not name gets no mail in enforce mode.</source>
        <comment>@info</comment>
        <translation>Warto to tu wypróbować przed zmianą rekordu MX: serwer, którego polityka nie wymienia, nie dostaje poczty w trybie enforce.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>@button</comment>
        <translation>Wypró&amp;buj</translation>
    </message>
    <message>
        <source>Type the names of the mail servers as the MX records will have them.</source>
        <comment>@info</comment>
        <translation>Należy wpisać nazwy serwerów pocztowych tak, jak będą w rekordach MX.</translation>
    </message>
    <message>
        <source>That is no name of a mail server: %1</source>
        <comment>@info</comment>
        <translation>To nie jest nazwa serwera pocztowego: %1</translation>
    </message>
    <message>
        <source>The policy fits these servers</source>
        <comment>@title</comment>
        <translation>Polityka pasuje do tych serwerów</translation>
    </message>
    <message>
        <source>As far as the policy goes, the MX records can be changed.</source>
        <comment>@info</comment>
        <translation>Z punktu widzenia polityki rekordy MX można zmienić.</translation>
    </message>
    <message>
        <source>Change the policy before the MX records</source>
        <comment>@title</comment>
        <translation>Politykę trzeba zmienić przed rekordami MX</translation>
    </message>
    <message>
        <source>Otherwise senders that know MTA-STS hold mail back.</source>
        <comment>@info</comment>
        <translation>W przeciwnym razie nadawcy znający MTA-STS wstrzymują pocztę.</translation>
    </message>
    <message>
        <source>In testing mode mail would be delivered all the same, with failures in the reports. In enforce mode senders would hold it back.</source>
        <comment>@info</comment>
        <translation>W trybie testing poczta i tak byłaby dostarczana, z błędami w raportach. W trybie enforce nadawcy by ją wstrzymywali.</translation>
    </message>
    <message>
        <source>Add a line for each of them, and publish the policy and its new id.</source>
        <comment>@info</comment>
        <translation>Należy dodać wiersz dla każdego z nich i opublikować politykę oraz jej nowy id.</translation>
    </message>
    <message>
        <source>Wait %1 after that, until no sender keeps the old policy any more.</source>
        <comment>@info time</comment>
        <translation>Potem należy odczekać %1, aż żaden nadawca nie będzie już zachowywać starej polityki.</translation>
    </message>
    <message>
        <source>Change the MX records. Old lines can go when no mail arrives at the old servers.</source>
        <comment>@info</comment>
        <translation>Należy zmienić rekordy MX. Stare wiersze można usunąć, gdy do starych serwerów nie przychodzi już poczta.</translation>
    </message>
    <message>
        <source>Add the lines</source>
        <comment>@button</comment>
        <translation>Dodaj wiersze</translation>
    </message>
    <message>
        <source>The policy is switched off, so mail would be delivered. With any other mode it would have to name these servers.</source>
        <comment>@info</comment>
        <translation>Polityka jest wyłączona, więc poczta byłaby dostarczana. W każdym innym trybie musiałaby wymieniać te serwery.</translation>
    </message>
    <message>
        <source>Noted: the way to enforce mode waits for it.</source>
        <comment>@info</comment>
        <translation>Zanotowano: przejście w tryb enforce na to czeka.</translation>
    </message>
    <message>
        <source>Note as planned</source>
        <comment>@button</comment>
        <translation>Oznacz jako planowane</translation>
    </message>
    <message>
        <source>Noted for %1: the way to enforce mode waits for it.</source>
        <comment>@info date</comment>
        <translation>Zanotowano, termin: %1; przejście w tryb enforce na to czeka.</translation>
    </message>
    <message>
        <source>&amp;Day of the change, if it is known</source>
        <comment>@label</comment>
        <translation>Dzień &amp;zmiany, jeśli jest znany</translation>
    </message>
    <message>
        <source>For example %1; the plan on the page “%2” is dated by it.</source>
        <comment>@info day, page</comment>
        <translation>Na przykład %1; według tego dnia wyznaczane są daty planu na stronie „%2”.</translation>
    </message>
    <message>
        <source>Change the day</source>
        <comment>@button</comment>
        <translation>Zmień dzień</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <comment>@info</comment>
        <translation>To nie jest dzień.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <comment>@info</comment>
        <translation>Ten dzień już minął.</translation>
    </message>
</context>
<context>
    <name>postseal::Options</name>
    <message>
        <source>There is no certificate that can be read in %1</source>
        <comment>@info:shell</comment>
        <translation>W %1 nie ma certyfikatu, który da się odczytać</translation>
    </message>
    <message>
        <source>Colours other than the system&apos;s: light or dark.</source>
        <comment>@info:shell</comment>
        <translation>Kolory inne niż systemowe: light lub dark.</translation>
    </message>
    <message>
        <source>One domain at a time; postseal-cli takes a list</source>
        <comment>@info:shell</comment>
        <translation>Tylko jedna domena naraz; listę przyjmuje postseal-cli</translation>
    </message>
    <message>
        <source>--colors needs light or dark, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--colors wymaga light lub dark, a nie „%1”</translation>
    </message>
    <message>
        <source>--public-resolver needs an address, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--public-resolver wymaga adresu, a nie „%1”</translation>
    </message>
    <message>
        <source>Sets up MTA-STS and TLS reports for a mail domain, step by step, in a window.</source>
        <comment>@info:shell</comment>
        <translation>Konfiguruje MTA-STS i raporty TLS dla domeny pocztowej, krok po kroku, w oknie.</translation>
    </message>
    <message>
        <source>A domain to set up or to look after.</source>
        <comment>@info:shell</comment>
        <translation>Domena do skonfigurowania lub obsługi.</translation>
    </message>
    <message>
        <source>Public DNS resolver to ask what others see, instead of well-known ones. Repeatable.</source>
        <comment>@info:shell</comment>
        <translation>Publiczny resolver DNS pytany o to, co widzą inni, zamiast dobrze znanych. Można powtarzać.</translation>
    </message>
    <message>
        <source>Open no window: show a notification when something new needs you, and end. For schedulers, after postseal-cli check --all --save.</source>
        <comment>@info:shell</comment>
        <translation>Nie otwiera okna: pokazuje powiadomienie, gdy coś nowego wymaga działania, i kończy pracę. Dla harmonogramów, po postseal-cli check --all --save.</translation>
    </message>
</context>
<context>
    <name>postseal::OverruleDialog</name>
    <message>
        <source>Enforce all the same – Postseal</source>
        <comment>@title:window</comment>
        <translation>Mimo to przejście w tryb enforce – Postseal</translation>
    </message>
    <message>
        <source>&amp;Why you go on all the same</source>
        <comment>@label</comment>
        <translation>&amp;Powód, aby mimo to przejść dalej</translation>
    </message>
    <message>
        <source>Kept in the history with today&apos;s date, for whoever asks later.</source>
        <comment>@info</comment>
        <translation>Zachowywany w historii z dzisiejszą datą, na wypadek późniejszych pytań.</translation>
    </message>
    <message>
        <source>&amp;Go on all the same</source>
        <comment>@button</comment>
        <translation>&amp;Mimo to przejdź dalej</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <comment>@info</comment>
        <translation>Należy wpisać kilka słów.</translation>
    </message>
</context>
<context>
    <name>postseal::OverviewPage</name>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Everything is looked at at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Wszystko jest badane jednocześnie. Trwa to kilka sekund.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>@title</comment>
        <translation>Trwa sprawdzanie domeny %1</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <comment>@label</comment>
        <translation>Postęp sprawdzania</translation>
    </message>
    <message>
        <source>Asking the first questions.</source>
        <comment>@status</comment>
        <translation>Zadawanie pierwszych pytań.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are in.</source>
        <comment>@status</comment>
        <translation>Nadeszło %1 z %2 odpowiedzi.</translation>
    </message>
    <message>
        <source>You stopped this check before it was complete.</source>
        <comment>@info</comment>
        <translation>To sprawdzenie zatrzymano, zanim było kompletne.</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Aby sprawdzić jeszcze raz, należy nacisnąć „Sprawdź teraz”.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>You stopped the last check. These are the results of the one before.</source>
        <comment>@info</comment>
        <translation>Ostatnie sprawdzenie zostało zatrzymane. To są wyniki poprzedniego.</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <comment>@title</comment>
        <translation>Co dzieje się z pocztą</translation>
    </message>
    <message>
        <source>What a careful sender does with mail for each of your servers.</source>
        <comment>@info</comment>
        <translation>Co ostrożny nadawca robi z pocztą dla każdego z serwerów.</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>If you enforced today</source>
        <comment>@title:column</comment>
        <translation>Gdyby dziś obowiązywał tryb enforce</translation>
    </message>
    <message>
        <source>What to do, most urgent first</source>
        <comment>@title</comment>
        <translation>Co zrobić, zaczynając od najpilniejszego</translation>
    </message>
    <message>
        <source>&amp;Set up this domain</source>
        <comment>@button</comment>
        <translation>S&amp;konfiguruj tę domenę</translation>
    </message>
    <message>
        <source>&amp;Go on with this domain</source>
        <comment>@button</comment>
        <translation>P&amp;rzejdź dalej z tą domeną</translation>
    </message>
    <message>
        <source>the problem is reported</source>
        <comment>@status second line</comment>
        <translation>problem jest zgłaszany</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyExplained</name>
    <message>
        <source>Try it and report, but deliver all mail.</source>
        <comment>@info</comment>
        <translation>Wypróbujcie ją i zgłaszajcie problemy, ale dostarczajcie całą pocztę.</translation>
    </message>
    <message>
        <source>Deliver encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>Dostarczajcie pocztę szyfrowaną albo wcale.</translation>
    </message>
    <message>
        <source>There is no policy any more.</source>
        <comment>@info</comment>
        <translation>Polityki już nie ma.</translation>
    </message>
    <message>
        <source>Every mail server with exactly one more part before %1 is mine.</source>
        <comment>@info</comment>
        <translation>Każdy serwer pocztowy z dokładnie jedną dodatkową częścią przed %1 jest mój.</translation>
    </message>
    <message>
        <source>This mail server is mine.</source>
        <comment>@info</comment>
        <translation>Ten serwer pocztowy jest mój.</translation>
    </message>
    <message>
        <source>This is an MTA-STS policy.</source>
        <comment>@info</comment>
        <translation>To jest polityka MTA-STS.</translation>
    </message>
    <message>
        <source>Keep this policy for %1.</source>
        <comment>@info time</comment>
        <translation>Zachowujcie tę politykę przez %1.</translation>
    </message>
    <message>
        <source>Every kind of sender that we know reads this file as it is meant.</source>
        <comment>@info</comment>
        <translation>Każdy znany rodzaj nadawców odczytuje ten plik zgodnie z zamierzeniem.</translation>
    </message>
    <message>
        <source>Read it as it is meant</source>
        <comment>@info</comment>
        <translation>Odczytują go zgodnie z zamierzeniem</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPage</name>
    <message>
        <source>A line names one mail server, such as mx1.example.com, or has a star in place of its first part, such as *.example.com.</source>
        <comment>@info</comment>
        <translation>Wiersz wymienia jeden serwer pocztowy, na przykład mx1.example.com, albo ma gwiazdkę w miejscu pierwszej części, na przykład *.example.com.</translation>
    </message>
    <message>
        <source>Another &amp;line</source>
        <comment>@label</comment>
        <translation>Kolejny wier&amp;sz</translation>
    </message>
    <message>
        <source>A star stands for exactly one part of a name.</source>
        <comment>@info</comment>
        <translation>Gwiazdka zastępuje dokładnie jedną część nazwy.</translation>
    </message>
    <message>
        <source>mx1.example.com</source>
        <comment>@placeholder</comment>
        <translation>mx1.example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>D&amp;odaj</translation>
    </message>
    <message>
        <source>This line is in the policy already.</source>
        <comment>@info</comment>
        <translation>Ten wiersz już jest w polityce.</translation>
    </message>
    <message>
        <source>Testing mode: senders try the policy and report what would go wrong, and all mail is delivered as before. Everybody starts like this. After two good weeks you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Tryb testing: nadawcy wypróbowują politykę i zgłaszają, co poszłoby źle, a cała poczta jest dostarczana jak dotąd. Tak zaczynają wszyscy. Po dwóch dobrych tygodniach można przejść w tryb enforce.</translation>
    </message>
    <message>
        <source>The policy names your mail servers and says how strict senders must be. Postseal has filled it in; look it over.</source>
        <comment>@info</comment>
        <translation>Polityka wymienia serwery pocztowe i mówi, jak rygorystyczni mają być nadawcy. Postseal ją wypełnił; warto ją przejrzeć.</translation>
    </message>
    <message>
        <source>How strict</source>
        <comment>@title</comment>
        <translation>Jak rygorystycznie</translation>
    </message>
    <message>
        <source>Which mail servers</source>
        <comment>@title</comment>
        <translation>Które serwery pocztowe</translation>
    </message>
    <message>
        <source>One line for &amp;each of your mail servers (recommended)</source>
        <comment>@option:radio</comment>
        <translation>Oso&amp;bny wiersz dla każdego z serwerów pocztowych (zalecane)</translation>
    </message>
    <message>
        <source>The lines that your &amp;provider is known for</source>
        <comment>@option:radio</comment>
        <translation>Wiersze, z których znany &amp;jest dostawca poczty</translation>
    </message>
    <message>
        <source>My &amp;own lines</source>
        <comment>@option:radio</comment>
        <translation>Własn&amp;e wiersze</translation>
    </message>
    <message>
        <source>How long senders keep it</source>
        <comment>@title</comment>
        <translation>Jak długo nadawcy ją zachowują</translation>
    </message>
    <message>
        <source>&amp;Keep the policy for</source>
        <comment>@label</comment>
        <translation>Zachowuj &amp;politykę przez</translation>
    </message>
    <message>
        <source>Without a mail server there is nothing to put into the policy.</source>
        <comment>@status</comment>
        <translation>Bez serwera pocztowego nie ma czego wpisać do polityki.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail server(s) are missing in the policy.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>W polityce brakuje %n serwera pocztowego.</numerusform>
            <numerusform>W polityce brakuje %n serwerów pocztowych.</numerusform>
            <numerusform>W polityce brakuje %n serwerów pocztowych.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy fits your mail servers.</source>
        <comment>@status</comment>
        <translation>Polityka pasuje do serwerów pocztowych.</translation>
    </message>
    <message>
        <source>%1: %2. They still fit when the provider adds servers; exact names are easier to check.</source>
        <comment>@info</comment>
        <translation>%1: %2. Pasują nadal, gdy dostawca dodaje serwery; dokładne nazwy łatwiej sprawdzić.</translation>
    </message>
    <message>
        <source>The policy does not cover %1</source>
        <comment>@title</comment>
        <translation>Polityka nie obejmuje %1</translation>
    </message>
    <message>
        <source>In enforce mode senders would not use what is missing, and mail would be held back. Add a line for it, or go back to one line for each of your mail servers.</source>
        <comment>@info</comment>
        <translation>W trybie enforce nadawcy nie korzystaliby z brakujących serwerów, a poczta byłaby wstrzymywana. Należy dodać dla nich wiersz albo wrócić do osobnego wiersza dla każdego z serwerów pocztowych.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>No mail server of yours fits %1</source>
        <comment>@title</comment>
        <translation>Żaden z serwerów pocztowych nie pasuje do %1</translation>
    </message>
    <message>
        <source>That does no harm. It is right when you are about to add a server that fits.</source>
        <comment>@info</comment>
        <translation>To nie szkodzi. Jest to prawidłowe, jeśli wkrótce ma zostać dodany pasujący serwer.</translation>
    </message>
    <message>
        <source>The file, line by line</source>
        <comment>@title</comment>
        <translation>Plik, wiersz po wierszu</translation>
    </message>
    <message>
        <source>This is what senders will load, to the letter.</source>
        <comment>@info</comment>
        <translation>To właśnie, co do litery, pobiorą nadawcy.</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>tekst polityki</translation>
    </message>
    <message>
        <source>How senders read it</source>
        <comment>@title</comment>
        <translation>Jak odczytują ją nadawcy</translation>
    </message>
    <message>
        <source>Enforce mode: senders deliver encrypted, or not at all. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Tryb enforce: nadawcy dostarczają pocztę szyfrowaną albo wcale. Można to zmienić na stronie „Tryb enforce”.</translation>
    </message>
    <message>
        <source>Mode none: it switches MTA-STS off. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Tryb none: wyłącza MTA-STS. Można to zmienić na stronie „Tryb enforce”.</translation>
    </message>
    <message>
        <source>Senders may keep a mistake for as long, so begin with a day. Some large senders ignore anything shorter.</source>
        <comment>@info</comment>
        <translation>Tak długo nadawcy mogą przechowywać błąd, więc na początek najlepszy jest jeden dzień. Niektórzy duzi nadawcy pomijają krótsze okresy.</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyText</name>
    <message>
        <source>Policy text</source>
        <comment>@title</comment>
        <translation>Tekst polityki</translation>
    </message>
</context>
<context>
    <name>postseal::PracticeEnvironment</name>
    <message>
        <source>The practice network could not be started on this computer (%1).</source>
        <comment>@info</comment>
        <translation>Na tym komputerze nie udało się uruchomić sieci ćwiczebnej (%1).</translation>
    </message>
    <message>
        <source>everything in order</source>
        <comment>@info</comment>
        <translation>wszystko w porządku</translation>
    </message>
    <message>
        <source>nothing set up yet</source>
        <comment>@info</comment>
        <translation>nic jeszcze nie skonfigurowano</translation>
    </message>
    <message>
        <source>Practice resolver</source>
        <comment>@label</comment>
        <translation>Ćwiczebny resolver DNS</translation>
    </message>
</context>
<context>
    <name>postseal::RecordCard</name>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, use the one in the zone-file line.</source>
        <comment>@info</comment>
        <translation>Większość dostawców DNS samodzielnie dodaje domenę do nazwy. Jeśli dostawca wymaga całej nazwy, należy użyć tej z wiersza pliku strefy.</translation>
    </message>
    <message>
        <source>This is how %1 is likely to want it. If its form shows your domain behind the name field, leave the domain out.</source>
        <comment>@info</comment>
        <translation>Takiej postaci prawdopodobnie wymaga %1. Jeśli formularz pokazuje domenę za polem nazwy, należy ją pominąć.</translation>
    </message>
    <message>
        <source>%1 adds your domain to the name by itself. Typing it as well would double it.</source>
        <comment>@info</comment>
        <translation>%1 samodzielnie dodaje domenę do nazwy. Gdyby ją także wpisać, wystąpiłaby dwa razy.</translation>
    </message>
    <message>
        <source>%1 wants the whole name, with your domain.</source>
        <comment>@info</comment>
        <translation>%1 wymaga całej nazwy, razem z domeną.</translation>
    </message>
    <message>
        <source>DN&amp;S provider</source>
        <comment>@label</comment>
        <translation>Do&amp;stawca DNS</translation>
    </message>
    <message>
        <source>As recognised</source>
        <comment>@item:inlistbox</comment>
        <translation>Zgodnie z rozpoznaniem</translation>
    </message>
    <message>
        <source>Add this record at %1</source>
        <comment>@title</comment>
        <translation>Ten rekord należy dodać w %1</translation>
    </message>
    <message>
        <source>Add this record where your DNS is managed</source>
        <comment>@title</comment>
        <translation>Ten rekord należy dodać tam, gdzie zarządza się DNS domeny</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Where the form asks for a TTL, %1 seconds is good.</source>
        <comment>@info</comment>
        <translation>Jeśli formularz wymaga TTL, odpowiednia jest wartość %1 sekund.</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <comment>@button</comment>
        <translation>Kopiuj wsz&amp;ystko</translation>
    </message>
    <message>
        <source>Copy as &amp;zone-file line</source>
        <comment>@button</comment>
        <translation>Kopiuj jako wiersz p&amp;liku strefy</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>E&amp;ksportuj rekordy…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>Prz&amp;ekaż…</translation>
    </message>
    <message>
        <source>Not recognised – choose yours</source>
        <comment>@item:inlistbox</comment>
        <translation>Nie rozpoznano – proszę wybrać swojego</translation>
    </message>
    <message>
        <source>This record is published</source>
        <comment>@title</comment>
        <translation>Ten rekord jest opublikowany</translation>
    </message>
</context>
<context>
    <name>postseal::RecordPage</name>
    <message>
        <source>This last record tells the world that your policy exists. Its id changes whenever the policy does, so senders know when to look again.</source>
        <comment>@info</comment>
        <translation>Ten ostatni rekord mówi światu, że polityka istnieje. Jego id zmienia się razem z polityką, więc nadawcy wiedzą, kiedy ponownie ją sprawdzić.</translation>
    </message>
    <message>
        <source>The policy file is not visible yet</source>
        <comment>@title</comment>
        <translation>Pliku polityki jeszcze nie widać</translation>
    </message>
    <message>
        <source>Publish this record only when the page “%1” is done. Otherwise senders look for a file that is not there.</source>
        <comment>@info</comment>
        <translation>Ten rekord należy opublikować dopiero po ukończeniu strony „%1”. W przeciwnym razie nadawcy szukają pliku, którego nie ma.</translation>
    </message>
    <message>
        <source>Published. Everyone will see it by %1.</source>
        <comment>@status time</comment>
        <translation>Opublikowano. Najpóźniej o %1 zobaczą to wszyscy.</translation>
    </message>
    <message>
        <source>Published.</source>
        <comment>@status</comment>
        <translation>Opublikowano.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Należy dodać rekord i potwierdzić, gdy to zrobione.</translation>
    </message>
    <message>
        <source>Publish the record with the new id.</source>
        <comment>@status</comment>
        <translation>Należy opublikować rekord z nowym id.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>Coś już tam jest, ale nadawcy nie mogą jeszcze tego użyć.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>The service that hosts your policy has this record too</source>
        <comment>@title</comment>
        <translation>Usługa, która udostępnia politykę, ma też ten rekord</translation>
    </message>
    <message>
        <source>Add the CNAME record for _mta-sts that it shows, and no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>Należy dodać pokazany przez nią rekord CNAME dla _mta-sts, bez rekordu TXT obok niego.</translation>
    </message>
    <message>
        <source>It keeps the id up to date by itself. Add no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>Usługa sama aktualizuje id. Nie należy dodawać obok rekordu TXT.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportCard</name>
    <message>
        <source>Verification report</source>
        <comment>@title</comment>
        <translation>Raport z weryfikacji</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <comment>@button</comment>
        <translation>D&amp;rukuj…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <comment>@button</comment>
        <translation>Zapisz jako PD&amp;F…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <comment>@button</comment>
        <translation>Zapisz jako &amp;stronę WWW…</translation>
    </message>
    <message>
        <source>Save the ev&amp;idence…</source>
        <comment>@button</comment>
        <translation>Zapisz d&amp;owody…</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <comment>@title:window</comment>
        <translation>Zapisywanie dowodów</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>@title:window</comment>
        <translation>Zapisywanie raportu</translation>
    </message>
    <message>
        <source>Print the verification report</source>
        <comment>@title:window</comment>
        <translation>Drukowanie raportu z weryfikacji</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Zapisz jako t&amp;ekst…</translation>
    </message>
    <message>
        <source>For your files, or for whoever wants proof: what is protected and what is not, every finding, and all that was seen. It holds your decisions with their reasons. The evidence in it can be verified later, by anybody.</source>
        <comment>@info</comment>
        <translation>Do akt albo dla osoby, która chce dowodu: co jest chronione, a co nie, każde ustalenie i wszystko, co zaobserwowano. Zawiera podjęte decyzje wraz z uzasadnieniem. Zawarte w nim dowody może później zweryfikować każdy.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <comment>@info</comment>
        <translation>Nie udało się utworzyć pliku PDF.</translation>
    </message>
    <message>
        <source>the report</source>
        <comment>@info</comment>
        <translation>raportu</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <comment>@info</comment>
        <translation>Nie ma jeszcze o czym sporządzić raportu.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Still broken</source>
        <comment>@status</comment>
        <translation>Nadal nie działa</translation>
    </message>
    <message>
        <source>The check of now finds it too.</source>
        <comment>@info</comment>
        <translation>Obecne sprawdzenie też to wykrywa.</translation>
    </message>
    <message>
        <source>Not so any more</source>
        <comment>@status</comment>
        <translation>Już nieaktualne</translation>
    </message>
    <message>
        <source>The check of now finds that part in order.</source>
        <comment>@info</comment>
        <translation>Według obecnego sprawdzenia ta część jest w porządku.</translation>
    </message>
    <message>
        <source>This is none of your mail servers any more.</source>
        <comment>@info</comment>
        <translation>To już nie jest jeden z serwerów pocztowych tej domeny.</translation>
    </message>
    <message>
        <source>Not your fault</source>
        <comment>@status</comment>
        <translation>Nie w tej domenie</translation>
    </message>
    <message>
        <source>It is a matter of that sender; nothing at your side shows it.</source>
        <comment>@info</comment>
        <translation>To sprawa tego nadawcy; w tej domenie nic na to nie wskazuje.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Whether it is still so could not be found out from here.</source>
        <comment>@info</comment>
        <translation>Nie udało się stąd ustalić, czy jest tak nadal.</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Raporty TLS</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Domena</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <comment>@label</comment>
        <translation>&amp;Okres</translation>
    </message>
    <message>
        <source>All reports</source>
        <comment>@item:inlistbox</comment>
        <translation>Wszystkie raporty</translation>
    </message>
    <message>
        <source>No domain named</source>
        <comment>@item:inlistbox</comment>
        <translation>Bez podanej domeny</translation>
    </message>
    <message>
        <source>%1 – not yours</source>
        <comment>@item:inlistbox domain</comment>
        <translation>%1 – spoza listy</translation>
    </message>
    <message>
        <source>No reports on this domain in this time</source>
        <comment>@title</comment>
        <translation>Brak raportów o tej domenie z tego okresu</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <comment>@title</comment>
        <translation>Nie ma jeszcze raportów</translation>
    </message>
    <message>
        <source>Large senders write once a day, in the morning, about the day before. Save the attachments, or whole mails, from the mailbox that your TLS-RPT record names, and import them here. You can also drop files onto this window.</source>
        <comment>@info</comment>
        <translation>Duzi nadawcy piszą raz dziennie, rano, o poprzednim dniu. Załączniki lub całe wiadomości należy zapisać ze skrzynki pocztowej, którą wskazuje rekord TLS-RPT, i zaimportować tutaj. Można też upuścić pliki na to okno.</translation>
    </message>
    <message>
        <source>It takes a day or two after the record was published until the first reports come.</source>
        <comment>@info</comment>
        <translation>Od opublikowania rekordu do nadejścia pierwszych raportów mija dzień lub dwa.</translation>
    </message>
    <message>
        <source>Only senders that delivered mail to you report, and only some of them: Google, Microsoft and a few others.</source>
        <comment>@info</comment>
        <translation>Raporty przysyłają tylko nadawcy, którzy dostarczyli pocztę do tej domeny, i tylko niektórzy z nich: Google, Microsoft i kilku innych.</translation>
    </message>
    <message>
        <source>Without reports after a week, look at the TLS-RPT record, and into the spam folder of the mailbox.</source>
        <comment>@info</comment>
        <translation>Jeśli po tygodniu nie ma raportów, warto sprawdzić rekord TLS-RPT i folder ze spamem w skrzynce pocztowej.</translation>
    </message>
    <message>
        <source>none failed</source>
        <comment>@info part of a sentence</comment>
        <translation>bez nieudanych</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>@info part of a sentence</comment>
        <translation>nieudane: %1</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>Co zgłosili nadawcy</translation>
    </message>
    <message numerus="yes">
        <source>%1 encrypted sessions, %2. %n report(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Szyfrowane sesje: %1, %2. %n raport</numerusform>
            <numerusform>Szyfrowane sesje: %1, %2. %n raporty</numerusform>
            <numerusform>Szyfrowane sesje: %1, %2. %n raportów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s).</source>
        <comment>@info end of a sentence</comment>
        <translation>
            <numerusform>z %n dnia.</numerusform>
            <numerusform>z %n dni.</numerusform>
            <numerusform>z %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@label</comment>
        <translation>Sesje w czasie</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>@title:column</comment>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>@title:column</comment>
        <translation>Szyfrowane</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@title:column</comment>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>As a &amp;chart</source>
        <comment>@button</comment>
        <translation>Jako wy&amp;kres</translation>
    </message>
    <message>
        <source>As a t&amp;able</source>
        <comment>@button</comment>
        <translation>Jako ta&amp;bela</translation>
    </message>
    <message>
        <source>What failed, and what it means</source>
        <comment>@title</comment>
        <translation>Co się nie udało i co to oznacza</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>@button</comment>
        <translation>Sprawdzanie…</translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of failing are not shown.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Nie pokazano jeszcze %n rodzaju błędu.</numerusform>
            <numerusform>Nie pokazano jeszcze %n rodzajów błędów.</numerusform>
            <numerusform>Nie pokazano jeszcze %n rodzajów błędów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <comment>@info</comment>
        <translation>Zgłaszający: %1</translation>
    </message>
    <message>
        <source>Sent from %1</source>
        <comment>@info addresses</comment>
        <translation>Wysłano z %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>Probably no fault of yours</source>
        <comment>@info</comment>
        <translation>Problem prawdopodobnie nie leży w tej domenie</translation>
    </message>
    <message>
        <source>A handful of sessions from one machine on one day, beside many good ones: more likely a broken line than a broken server.</source>
        <comment>@info</comment>
        <translation>Garstka sesji z jednej maszyny w jednym dniu, obok wielu udanych: to raczej zerwane łącze niż zepsuty serwer.</translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Kto przysłał raporty</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>@title:column</comment>
        <translation>Zgłaszający</translation>
    </message>
    <message>
        <source>No name given</source>
        <comment>@info</comment>
        <translation>Nie podano nazwy</translation>
    </message>
    <message>
        <source>%1 sessions, last on %2</source>
        <comment>@info count, date</comment>
        <translation>Sesje: %1, ostatnio %2</translation>
    </message>
    <message>
        <source>Look &amp;whether it is still so</source>
        <comment>@button</comment>
        <translation>Sprawdź, &amp;czy nadal tak jest</translation>
    </message>
    <message>
        <source>Reports that speak of another policy</source>
        <comment>@title</comment>
        <translation>Raporty, które mówią o innej polityce</translation>
    </message>
    <message>
        <source>Seen here until %1. Senders may keep it until %2, so this is no fault.</source>
        <comment>@info dates</comment>
        <translation>Widziana tu do %1. Nadawcy mogą ją zachowywać do %2, więc to nie jest błąd.</translation>
    </message>
    <message>
        <source>Postseal has never seen it published. It may be from before; if it names servers that are not yours, ask who published it.</source>
        <comment>@info</comment>
        <translation>Postseal nigdy nie widział, aby była opublikowana. Może być wcześniejsza; jeśli wymienia obce serwery, należy ustalić, kto ją opublikował.</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Quoted until %1</source>
        <comment>@info date</comment>
        <translation>Cytowana do %1</translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <comment>@item:inlistbox</comment>
        <translation>Ostatnie %1 dni</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words. Only a mail with a good signature (DKIM) proves who wrote it; a file alone does not, and a mail that was forwarded mostly not.</source>
        <comment>@info</comment>
        <translation>Te liczby pochodzą od zgłaszających. Tylko wiadomość z prawidłowym podpisem (DKIM) dowodzi, kto ją napisał; sam plik tego nie dowodzi, a przekazana wiadomość zwykle też nie.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <comment>@title:column</comment>
        <translation>Kto to napisał</translation>
    </message>
    <message>
        <source>Not reported since %1</source>
        <comment>@info date</comment>
        <translation>Niezgłaszane od %1</translation>
    </message>
    <message>
        <source>Those who reported it have counted %1 encrypted sessions after that.</source>
        <comment>@info</comment>
        <translation>Ci, którzy to zgłosili, naliczyli potem szyfrowane sesje: %1.</translation>
    </message>
    <message>
        <source>Nothing from %1 in this time. Who delivers no mail to you has nothing to report; otherwise look whether their reports went elsewhere, or into the spam folder.</source>
        <comment>@info names</comment>
        <translation>W tym okresie nic od: %1. Kto nie dostarcza tu poczty, nie ma czego zgłaszać; w innym razie warto sprawdzić, czy raporty nie trafiły gdzie indziej albo do folderu ze spamem.</translation>
    </message>
    <message>
        <source>In order since %1</source>
        <comment>@info date</comment>
        <translation>W porządku od %1</translation>
    </message>
    <message>
        <source>The check of %1 still found a fault there, and none since %2 has.</source>
        <comment>@info date and time</comment>
        <translation>Sprawdzenie z %1 wykryło tam jeszcze błąd, a od %2 nie wykryło go już żadne.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsView</name>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>&amp;Importuj raporty…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>@button</comment>
        <translation>Zatrzy&amp;maj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>@button</comment>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <source>Takes in a report or a whole mail that was copied</source>
        <comment>@info:tooltip</comment>
        <translation>Wczytuje skopiowany raport lub całą wiadomość</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Import reports</source>
        <comment>@title:window</comment>
        <translation>Importowanie raportów</translation>
    </message>
    <message>
        <source>Reports and mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Raporty i wiadomości (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <comment>@info</comment>
        <translation>wklejony tekst</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>@status</comment>
        <translation>Źle</translation>
    </message>
    <message>
        <source>The reports cannot be read just now.</source>
        <comment>@status</comment>
        <translation>Raportów nie można teraz odczytać.</translation>
    </message>
    <message>
        <source>No reports are stored yet.</source>
        <comment>@status</comment>
        <translation>Nie ma jeszcze zapisanych raportów.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are stored.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n zapisany raport.</numerusform>
            <numerusform>%n zapisane raporty.</numerusform>
            <numerusform>%n zapisanych raportów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::ReviewPage</name>
    <message>
        <source>Senders do not use a policy of yours yet. They deliver as before.</source>
        <comment>@info</comment>
        <translation>Nadawcy nie używają jeszcze polityki tej domeny. Dostarczają pocztę jak dotąd.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS test your policy with every mail, and report once a day what would have gone wrong. All mail is delivered as before.</source>
        <comment>@info</comment>
        <translation>Nadawcy znający MTA-STS testują politykę przy każdej wiadomości i raz dziennie zgłaszają, co poszłoby źle. Cała poczta jest dostarczana jak dotąd.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Nadawcy znający MTA-STS dostarczają pocztę do serwerów szyfrowaną albo wcale.</translation>
    </message>
    <message>
        <source>Your policy switches MTA-STS off. Senders deliver as without it.</source>
        <comment>@info</comment>
        <translation>Polityka wyłącza MTA-STS. Nadawcy dostarczają pocztę tak, jakby go nie było.</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <comment>@status step</comment>
        <translation>Do zrobienia: %1.</translation>
    </message>
    <message>
        <source>Everything is set up and verified.</source>
        <comment>@status</comment>
        <translation>Wszystko jest skonfigurowane i zweryfikowane.</translation>
    </message>
    <message>
        <source>The steps</source>
        <comment>@title</comment>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Show &amp;all findings of the check</source>
        <comment>@button</comment>
        <translation>Pokaż wszystkie &amp;ustalenia ze sprawdzenia</translation>
    </message>
    <message>
        <source>The first reports come within two days, to the address in the record.</source>
        <comment>@info</comment>
        <translation>Pierwsze raporty przyjdą w ciągu dwóch dni, pod adres z rekordu.</translation>
    </message>
    <message>
        <source>Testing began on %1. Leave it like this until %2.</source>
        <comment>@info dates</comment>
        <translation>Testy rozpoczęły się %1. Należy tak zostawić do %2.</translation>
    </message>
    <message>
        <source>If you change a mail server meanwhile, open this domain again: the policy must name it.</source>
        <comment>@info</comment>
        <translation>Jeśli w tym czasie zmieni się serwer pocztowy, należy ponownie otworzyć tę domenę: polityka musi go wymieniać.</translation>
    </message>
    <message>
        <source>When the reports show no fault, switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Gdy raporty nie pokazują błędów, należy przejść w tryb enforce.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>@title</comment>
        <translation>Co będzie dalej</translation>
    </message>
    <message>
        <source>As it is published now</source>
        <comment>@title</comment>
        <translation>Stan obecnie opublikowany</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>Plik polityki</translation>
    </message>
    <message>
        <source>published policy</source>
        <comment>@label</comment>
        <translation>opublikowana polityka</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>E&amp;ksportuj rekordy…</translation>
    </message>
    <message>
        <source>Nothing to do: this domain takes no mail.</source>
        <comment>@status</comment>
        <translation>Nic do zrobienia: ta domena nie przyjmuje poczty.</translation>
    </message>
    <message>
        <source>Nothing needs to be set up. Open this domain again if it shall ever receive mail.</source>
        <comment>@info</comment>
        <translation>Niczego nie trzeba konfigurować. Jeśli domena miałaby kiedyś odbierać pocztę, należy otworzyć ją tu ponownie.</translation>
    </message>
    <message>
        <source>Right now</source>
        <comment>@title</comment>
        <translation>W tej chwili</translation>
    </message>
</context>
<context>
    <name>postseal::SampleReportCard</name>
    <message>
        <source>Save a sample report</source>
        <comment>@title:window</comment>
        <translation>Zapisywanie przykładowego raportu</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <comment>@info</comment>
        <translation>Nie udało się zapisać pliku: %1</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>@status</comment>
        <translation>Działa</translation>
    </message>
    <message>
        <source>The sample report has arrived</source>
        <comment>@title</comment>
        <translation>Przykładowy raport dotarł</translation>
    </message>
    <message>
        <source>Reports that are sent to that mailbox find their way here. The sample counts as none.</source>
        <comment>@info</comment>
        <translation>Raporty wysyłane do tej skrzynki pocztowej docierają tutaj. Przykładowego się nie liczy.</translation>
    </message>
    <message>
        <source>Try whether reports arrive</source>
        <comment>@title</comment>
        <translation>Próba, czy raporty docierają</translation>
    </message>
    <message>
        <source>Save a sample report, attach it to a mail, and send that to the address of your TLS-RPT record, best from another provider. Then fetch or import what arrived.</source>
        <comment>@info</comment>
        <translation>Należy zapisać przykładowy raport, dołączyć go do wiadomości i wysłać pod adres z rekordu TLS-RPT, najlepiej od innego dostawcy. Następnie trzeba pobrać lub zaimportować to, co nadeszło.</translation>
    </message>
    <message>
        <source>Save a sampl&amp;e report…</source>
        <comment>@button</comment>
        <translation>Zapisz &amp;przykładowy raport…</translation>
    </message>
</context>
<context>
    <name>postseal::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <comment>@info</comment>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <comment>@info</comment>
        <translation>Nie udało się zapisać %1: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>@status</comment>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Nie zapisano</translation>
    </message>
</context>
<context>
    <name>postseal::SeenText</name>
    <message>
        <source>DNS answers</source>
        <comment>@title</comment>
        <translation>Odpowiedzi DNS</translation>
    </message>
    <message>
        <source>Your own name servers</source>
        <comment>@title</comment>
        <translation>Własne serwery nazw</translation>
    </message>
    <message>
        <source>Policy from %1</source>
        <comment>@title</comment>
        <translation>Polityka z %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>@title host at address</comment>
        <translation>%1 pod adresem %2</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title</comment>
        <translation>Czasy</translation>
    </message>
    <message>
        <source>Checked just now in %1 s</source>
        <comment>@info</comment>
        <translation>Sprawdzono przed chwilą w %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n second(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Sprawdzono %n sekundę temu w %1 s</numerusform>
            <numerusform>Sprawdzono %n sekundy temu w %1 s</numerusform>
            <numerusform>Sprawdzono %n sekund temu w %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Sprawdzono %n minutę temu w %1 s</numerusform>
            <numerusform>Sprawdzono %n minuty temu w %1 s</numerusform>
            <numerusform>Sprawdzono %n minut temu w %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n hour(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Sprawdzono %n godzinę temu w %1 s</numerusform>
            <numerusform>Sprawdzono %n godziny temu w %1 s</numerusform>
            <numerusform>Sprawdzono %n godzin temu w %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::SessionChart</name>
    <message>
        <source>Chart: sessions over time</source>
        <comment>@label</comment>
        <translation>Wykres: sesje w czasie</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>szyfrowane</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>nieudane</translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message>
        <source>Postseal&apos;s files (*.postseal *.sqlite);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Pliki Postseal (*.postseal *.sqlite);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Settings – Postseal</source>
        <comment>@title:window</comment>
        <translation>Ustawienia – Postseal</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>@title</comment>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>For all of your domains.</source>
        <comment>@info</comment>
        <translation>Dla wszystkich domen.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>While Postseal runs</source>
        <comment>@title</comment>
        <translation>Gdy Postseal działa</translation>
    </message>
    <message>
        <source>It checks your domains by itself, and shows a notification only when something new needs you: a mail server that is not in the policy, a certificate that ends, reports that turn bad or stop.</source>
        <comment>@info</comment>
        <translation>Sam sprawdza domeny i pokazuje powiadomienie tylko wtedy, gdy coś nowego wymaga działania: serwer pocztowy spoza polityki, wygasający certyfikat, raporty, które się pogarszają lub ustają.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>@item:inlistbox</comment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <comment>@item:inlistbox</comment>
        <translation>co 6 godzin</translation>
    </message>
    <message>
        <source>every day</source>
        <comment>@item:inlistbox</comment>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>@item:inlistbox</comment>
        <translation>co tydzień</translation>
    </message>
    <message>
        <source>&amp;Check the domains</source>
        <comment>@label</comment>
        <translation>&amp;Sprawdzaj domeny</translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <comment>@option:check</comment>
        <translation>&amp;Po zamknięciu okna działaj dalej w zasobniku systemowym</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <comment>@info</comment>
        <translation>Ten pulpit nie ma zasobnika systemowego.</translation>
    </message>
    <message>
        <source>When Postseal does not run</source>
        <comment>@title</comment>
        <translation>Gdy Postseal nie działa</translation>
    </message>
    <message>
        <source>A timer of systemd checks your domains.</source>
        <comment>@info</comment>
        <translation>Czasomierz systemd sprawdza domeny.</translation>
    </message>
    <message>
        <source>A timer of systemd can check your domains.</source>
        <comment>@info</comment>
        <translation>Czasomierz systemd może sprawdzać domeny.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows checks your domains.</source>
        <comment>@info</comment>
        <translation>Harmonogram zadań Windows sprawdza domeny.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows can check your domains.</source>
        <comment>@info</comment>
        <translation>Harmonogram zadań Windows może sprawdzać domeny.</translation>
    </message>
    <message>
        <source>An agent of macOS checks your domains.</source>
        <comment>@info</comment>
        <translation>Agent macOS sprawdza domeny.</translation>
    </message>
    <message>
        <source>An agent of macOS can check your domains.</source>
        <comment>@info</comment>
        <translation>Agent macOS może sprawdzać domeny.</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <comment>@info</comment>
        <translation>Nie udało się: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from the scheduler</source>
        <comment>@button</comment>
        <translation>&amp;Usuń z harmonogramu</translation>
    </message>
    <message>
        <source>&amp;Add to the scheduler</source>
        <comment>@button</comment>
        <translation>&amp;Dodaj do harmonogramu</translation>
    </message>
    <message>
        <source>Backup, and another computer</source>
        <comment>@title</comment>
        <translation>Kopia zapasowa i inny komputer</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <comment>@button</comment>
        <translation>Utwórz &amp;kopię zapasową…</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <comment>@button</comment>
        <translation>Dodaj z p&amp;liku…</translation>
    </message>
    <message>
        <source>Adds domains with their history from a backup, or from a file of one domain</source>
        <comment>@info:tooltip</comment>
        <translation>Dodaje domeny z ich historią z kopii zapasowej albo z pliku jednej domeny</translation>
    </message>
    <message>
        <source>Re&amp;store everything…</source>
        <comment>@button</comment>
        <translation>P&amp;rzywróć wszystko…</translation>
    </message>
    <message>
        <source>Back up</source>
        <comment>@title:window</comment>
        <translation>Tworzenie kopii zapasowej</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <comment>@title:window</comment>
        <translation>Przywracanie wszystkiego</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <comment>@title:window</comment>
        <translation>Dodawanie z pliku</translation>
    </message>
    <message>
        <source>Restore everything – Postseal</source>
        <comment>@title:window</comment>
        <translation>Przywracanie wszystkiego – Postseal</translation>
    </message>
    <message>
        <source>Put the backup in the place of everything?</source>
        <comment>@info</comment>
        <translation>Zastąpić wszystko kopią zapasową?</translation>
    </message>
    <message>
        <source>What is there now is kept in a file beside it, and is no longer shown.</source>
        <comment>@info</comment>
        <translation>Obecna zawartość zostanie zachowana w pliku obok i nie będzie już pokazywana.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>@button</comment>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>The backup was not written</source>
        <comment>@title</comment>
        <translation>Kopii zapasowej nie zapisano</translation>
    </message>
    <message>
        <source>Nothing was taken from the file</source>
        <comment>@title</comment>
        <translation>Z pliku niczego nie wczytano</translation>
    </message>
    <message>
        <source>Everything is in %1</source>
        <comment>@title</comment>
        <translation>Wszystko jest w %1</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <comment>@title</comment>
        <translation>Kopia zapasowa jest na miejscu</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <comment>@info</comment>
        <translation>To, co było tam wcześniej, zachowano w %1.</translation>
    </message>
    <message numerus="yes">
        <source>In your list, from the file: %n domain(s)</source>
        <comment>@title</comment>
        <translation>
            <numerusform>Na liście, z pliku: %n domena</numerusform>
            <numerusform>Na liście, z pliku: %n domeny</numerusform>
            <numerusform>Na liście, z pliku: %n domen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n check(s),</source>
        <comment>@info first part: checks, reports</comment>
        <translation>
            <numerusform>Nowe: %n sprawdzenie,</numerusform>
            <numerusform>Nowe: %n sprawdzenia,</numerusform>
            <numerusform>Nowe: %n sprawdzeń,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s).</source>
        <comment>@info second part</comment>
        <translation>
            <numerusform>%n raport.</numerusform>
            <numerusform>%n raporty.</numerusform>
            <numerusform>%n raportów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <comment>@title</comment>
        <translation>Język</translation>
    </message>
    <message>
        <source>Of the window, and of what is printed or saved from it.</source>
        <comment>@info</comment>
        <translation>Okna oraz tego, co się z niego drukuje lub zapisuje.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>@label</comment>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>@item:inlistbox language</comment>
        <translation>jak w systemie</translation>
    </message>
    <message>
        <source>One file with everything about your domains: checks, reports, decisions, the report mailbox. Its password is not in it but in your system&apos;s keychain, and the settings of this window are not in it either.</source>
        <comment>@info</comment>
        <translation>Jeden plik ze wszystkim, co dotyczy domen: sprawdzenia, raporty, decyzje, skrzynka na raporty. Nie ma w nim hasła do skrzynki, które jest w systemowym pęku kluczy, ani ustawień tego okna.</translation>
    </message>
</context>
<context>
    <name>postseal::StartPage</name>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>New here? Practise first</source>
        <comment>@title</comment>
        <translation>Pierwszy raz? Najpierw warto poćwiczyć</translation>
    </message>
    <message>
        <source>Open the &amp;practice domains</source>
        <comment>@button</comment>
        <translation>Otwórz do&amp;meny ćwiczebne</translation>
    </message>
    <message>
        <source>Practice domains</source>
        <comment>@title</comment>
        <translation>Domeny ćwiczebne</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <comment>@button</comment>
        <translation>Zak&amp;ończ ćwiczenia</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>@title</comment>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>Protect the mail of your domain</source>
        <comment>@title</comment>
        <translation>Ochrona poczty w domenie</translation>
    </message>
    <message>
        <source>Your domains</source>
        <comment>@title</comment>
        <translation>Domeny</translation>
    </message>
    <message>
        <source>A small internet inside this window. Nothing that you do here leaves your computer.</source>
        <comment>@info</comment>
        <translation>Mały internet w tym oknie. Nic, co się tu robi, nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Mail between servers is encrypted only if nobody interferes. Postseal takes you, step by step, to mail that is encrypted or not delivered at all.</source>
        <comment>@info</comment>
        <translation>Poczta między serwerami jest szyfrowana tylko wtedy, gdy nikt nie ingeruje. Postseal prowadzi krok po kroku do poczty, która jest szyfrowana albo w ogóle nie jest dostarczana.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need something from you.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n domena wymaga działania.</numerusform>
            <numerusform>%n domeny wymagają działania.</numerusform>
            <numerusform>%n domen wymaga działania.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here needs you today.</source>
        <comment>@info</comment>
        <translation>Dziś nic tu nie wymaga działania.</translation>
    </message>
    <message>
        <source>A new file was begun</source>
        <comment>@title</comment>
        <translation>Rozpoczęto nowy plik</translation>
    </message>
    <message>
        <source>The old one is kept as %1.</source>
        <comment>@info</comment>
        <translation>Stary zachowano jako %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <comment>@button</comment>
        <translation>Spró&amp;buj ponownie</translation>
    </message>
    <message>
        <source>Set the &amp;file aside and start afresh</source>
        <comment>@button</comment>
        <translation>Odłóż &amp;plik i zacznij od nowa</translation>
    </message>
    <message>
        <source>%1 was removed from your list.</source>
        <comment>@info</comment>
        <translation>Usunięto z listy: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@button</comment>
        <translation>Co&amp;fnij</translation>
    </message>
    <message>
        <source>Look at any domain. Nothing is kept.</source>
        <comment>@info:tooltip</comment>
        <translation>Sprawdza dowolną domenę. Nic nie jest zachowywane.</translation>
    </message>
    <message>
        <source>&amp;Set up a domain</source>
        <comment>@button</comment>
        <translation>S&amp;konfiguruj domenę</translation>
    </message>
    <message>
        <source>Checking only looks: Postseal sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>Sprawdzanie niczego nie zmienia: Postseal nie wysyła poczty i nie wprowadza zmian. Łączy się bezpośrednio z serwerami domeny.</translation>
    </message>
    <message>
        <source>Walk the whole way with a pretend domain, or look at pretend mistakes. Nothing on the internet is touched.</source>
        <comment>@info</comment>
        <translation>Można przejść całą drogę z fikcyjną domeną albo obejrzeć fikcyjne błędy. W internecie nic się przez to nie zmienia.</translation>
    </message>
    <message>
        <source>These domains exist only inside this window. Choose one to open it. Begin with untouched.example: there Postseal publishes for you.</source>
        <comment>@info</comment>
        <translation>Te domeny istnieją tylko w tym oknie. Aby otworzyć domenę, należy ją wybrać. Najlepiej zacząć od untouched.example: tam Postseal publikuje za użytkownika.</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>@status</comment>
        <translation>Nie jest używany</translation>
    </message>
    <message>
        <source>One of your own files is not used</source>
        <comment>@title</comment>
        <translation>Nie można było wczytać własnego pliku</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Raporty TLS</translation>
    </message>
    <message>
        <source>What senders write every day: whether mail to you was encrypted, and what failed. Drop the files or mails onto this window, or choose them.</source>
        <comment>@info</comment>
        <translation>Co nadawcy piszą codziennie: czy poczta przychodząca była szyfrowana i co się nie udało. Pliki lub wiadomości można upuścić na to okno albo wybrać.</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Zoba&amp;cz raporty</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>&amp;Importuj raporty…</translation>
    </message>
    <message>
        <source>Take a &amp;look round</source>
        <comment>@button</comment>
        <translation>Poznaj pro&amp;gram</translation>
    </message>
</context>
<context>
    <name>postseal::StepList</name>
    <message>
        <source>Steps</source>
        <comment>@title</comment>
        <translation>Kroki</translation>
    </message>
</context>
<context>
    <name>postseal::StepPage</name>
    <message numerus="yes">
        <source>And %n more finding(s) of the same or lesser weight.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>I jeszcze %n ustalenie tej samej lub mniejszej wagi.</numerusform>
            <numerusform>I jeszcze %n ustalenia tej samej lub mniejszej wagi.</numerusform>
            <numerusform>I jeszcze %n ustaleń tej samej lub mniejszej wagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>This step is being looked at.</source>
        <comment>@info</comment>
        <translation>Ten krok jest badany.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>You stopped this check. Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>To sprawdzenie zostało zatrzymane. Aby sprawdzić jeszcze raz, należy nacisnąć „Sprawdź teraz”.</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what is wrong in another step.</source>
        <comment>@info</comment>
        <translation>Nie można było tego zbadać z powodu błędu w innym kroku.</translation>
    </message>
    <message>
        <source>There is nothing to say about this step.</source>
        <comment>@info</comment>
        <translation>O tym kroku nie ma nic do powiedzenia.</translation>
    </message>
    <message>
        <source>The record as published</source>
        <comment>@title</comment>
        <translation>Opublikowany rekord</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Serwery pocztowe</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>@title:column</comment>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>@title:column</comment>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@status</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>the record</source>
        <comment>@label</comment>
        <translation>rekord</translation>
    </message>
    <message>
        <source>The policy file as fetched</source>
        <comment>@title</comment>
        <translation>Pobrany plik polityki</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>tekst polityki</translation>
    </message>
    <message>
        <source>How senders read this file</source>
        <comment>@title</comment>
        <translation>Jak nadawcy odczytują ten plik</translation>
    </message>
    <message>
        <source>Each kind of sender reads a policy in its own way.</source>
        <comment>@info</comment>
        <translation>Każdy rodzaj nadawców odczytuje politykę na swój sposób.</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>@title:column</comment>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Because</source>
        <comment>@title:column</comment>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Mail servers and policy entries</source>
        <comment>@title</comment>
        <translation>Serwery pocztowe i wiersze polityki</translation>
    </message>
    <message>
        <source>Covered by</source>
        <comment>@title:column</comment>
        <translation>Objęty wierszem</translation>
    </message>
    <message>
        <source>no entry</source>
        <comment>@status</comment>
        <translation>brak wiersza</translation>
    </message>
</context>
<context>
    <name>postseal::StepShell</name>
    <message>
        <source>Check &amp;now</source>
        <comment>@button</comment>
        <translation>Sprawdź &amp;teraz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>@button</comment>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>&amp;Dalej</translation>
    </message>
</context>
<context>
    <name>postseal::TestingPage</name>
    <message>
        <source>%1 of %2 sessions would have been refused at that server. Mail in them waits, and is returned after some days if nothing changes.</source>
        <comment>@info</comment>
        <translation>Ten serwer odrzuciłby %1 z %2 sesji. Poczta z tych sesji czeka, a jeśli nic się nie zmieni, po kilku dniach jest zwracana.</translation>
    </message>
    <message>
        <source>No session of %1 would have been refused.</source>
        <comment>@info</comment>
        <translation>Żadna z %1 sesji nie zostałaby odrzucona.</translation>
    </message>
    <message>
        <source>Nothing is refused yet: senders try your policy and report. What they say, and what Postseal sees, tells when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Na razie nic nie jest odrzucane: nadawcy wypróbowują politykę i przysyłają raporty. To, co zgłaszają, i to, co widzi Postseal, mówi, kiedy można bezpiecznie przejść w tryb enforce.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>Testing has not begun</source>
        <comment>@title</comment>
        <translation>Testy się nie zaczęły</translation>
    </message>
    <message>
        <source>Testing is over: your policy is enforced</source>
        <comment>@title</comment>
        <translation>Testy są zakończone: polityka obowiązuje</translation>
    </message>
    <message>
        <source>Since %1. The list still shows whether everything it rests on is in order.</source>
        <comment>@info date</comment>
        <translation>Od %1. Lista nadal pokazuje, czy wszystko, na czym się to opiera, jest w porządku.</translation>
    </message>
    <message>
        <source>Your policy is being switched off</source>
        <comment>@title</comment>
        <translation>Polityka jest wyłączana</translation>
    </message>
    <message>
        <source>Mode none is published. See “%1”.</source>
        <comment>@info</comment>
        <translation>Opublikowano tryb none. Więcej na stronie „%1”.</translation>
    </message>
    <message>
        <source>Ready: you can switch to enforce mode</source>
        <comment>@title</comment>
        <translation>Gotowe: można przejść w tryb enforce</translation>
    </message>
    <message>
        <source>The page “%1” takes you through it.</source>
        <comment>@info</comment>
        <translation>Strona „%1” przez to prowadzi.</translation>
    </message>
    <message>
        <source>No reports in the last 30 days. The first ones come a day or two after testing began.</source>
        <comment>@info</comment>
        <translation>Brak raportów z ostatnich 30 dni. Pierwsze przychodzą dzień lub dwa po rozpoczęciu testów.</translation>
    </message>
    <message>
        <source>%1 encrypted sessions, %2 failed, in the last 30 days. From %3.</source>
        <comment>@info</comment>
        <translation>Ostatnie 30 dni: sesje szyfrowane: %1, nieudane: %2. Zgłaszający: %3.</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>Co zgłosili nadawcy</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Zoba&amp;cz raporty</translation>
    </message>
    <message>
        <source>If you had enforced in these 30 days</source>
        <comment>@title</comment>
        <translation>Gdyby w ciągu tych 30 dni obowiązywał tryb enforce</translation>
    </message>
    <message>
        <source>%1 delivered, %2 refused</source>
        <comment>@info</comment>
        <translation>dostarczone: %1, odrzucone: %2</translation>
    </message>
    <message>
        <source>%1 delivered without a policy</source>
        <comment>@info</comment>
        <translation>dostarczone bez polityki: %1</translation>
    </message>
    <message>
        <source>%1 decided by DANE</source>
        <comment>@info</comment>
        <translation>rozstrzygnięte przez DANE: %1</translation>
    </message>
    <message>
        <source>How long to test</source>
        <comment>@title</comment>
        <translation>Jak długo testować</translation>
    </message>
    <message>
        <source>&amp;Test for at least</source>
        <comment>@label</comment>
        <translation>Te&amp;stuj co najmniej</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>Zapisz jako &amp;kalendarz…</translation>
    </message>
    <message>
        <source>The dates of the way to enforce mode, for your calendar program</source>
        <comment>@info:tooltip</comment>
        <translation>Daty drogi do trybu enforce, dla programu kalendarza</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Zapisywanie dat jako kalendarza</translation>
    </message>
    <message>
        <source>It begins by itself when your policy and its record can be seen.</source>
        <comment>@info</comment>
        <translation>Zaczną się same, gdy będzie widać politykę i jej rekord.</translation>
    </message>
</context>
<context>
    <name>postseal::TlsReportsPage</name>
    <message>
        <source>That is no address that reports can go to. Type a mail address such as tls-reports@example.com, or one that begins with https://.</source>
        <comment>@info</comment>
        <translation>Pod ten adres nie można wysyłać raportów. Należy wpisać adres e-mail, na przykład tls-reports@example.com, albo adres zaczynający się od https://.</translation>
    </message>
    <message>
        <source>Report &amp;address</source>
        <comment>@label</comment>
        <translation>Adres do &amp;raportów</translation>
    </message>
    <message>
        <source>A mailbox of its own is best: large senders write every day. It may be at any domain, and no permission is needed there. Some senders use only the first address.</source>
        <comment>@info</comment>
        <translation>Najlepsza jest osobna skrzynka pocztowa: duzi nadawcy piszą codziennie. Może być w dowolnej domenie i nie wymaga to tam żadnego zezwolenia. Niektórzy nadawcy używają tylko pierwszego adresu.</translation>
    </message>
    <message>
        <source>tls-reports@example.com</source>
        <comment>@placeholder</comment>
        <translation>tls-reports@example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>D&amp;odaj</translation>
    </message>
    <message>
        <source>This address is in the list already.</source>
        <comment>@info</comment>
        <translation>Ten adres już jest na liście.</translation>
    </message>
    <message>
        <source>Large senders report every day whether mail to you was encrypted. The reports tell you when it is safe to be strict, so this comes first.</source>
        <comment>@info</comment>
        <translation>Duzi nadawcy codziennie zgłaszają, czy poczta przychodząca była szyfrowana. Raporty mówią, kiedy można bezpiecznie zwiększyć wymagania, więc ten krok jest pierwszy.</translation>
    </message>
    <message>
        <source>Where should reports go?</source>
        <comment>@title</comment>
        <translation>Dokąd wysyłać raporty?</translation>
    </message>
    <message>
        <source>Say where reports should go. You can also do it later.</source>
        <comment>@status</comment>
        <translation>Należy podać, dokąd wysyłać raporty. Można to też zrobić później.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Należy dodać rekord i potwierdzić, gdy to zrobione.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>Coś już tam jest, ale nadawcy nie mogą jeszcze tego użyć.</translation>
    </message>
    <message>
        <source>When reports have come</source>
        <comment>@title</comment>
        <translation>Gdy nadejdą raporty</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Zoba&amp;cz raporty</translation>
    </message>
    <message>
        <source>They arrive in that mailbox from the day after tomorrow on. Take them in here, and Postseal says what they mean. There you can also try with a sample whether the mailbox takes reports, before anybody sends one.</source>
        <comment>@info</comment>
        <translation>Do tej skrzynki pocztowej zaczną przychodzić od pojutrza. Należy je tu wczytać, a Postseal wyjaśni, co oznaczają. Zanim ktokolwiek wyśle raport, można tam też wypróbować na przykładowym, czy skrzynka je przyjmuje.</translation>
    </message>
</context>
<context>
    <name>postseal::TourDialog</name>
    <message>
        <source>What Postseal does</source>
        <comment>@title</comment>
        <translation>Co robi Postseal</translation>
    </message>
    <message>
        <source>It takes your mail domain, step by step, to the point where other mail servers deliver to you encrypted, or not at all. You can stop at any time; everything is saved.</source>
        <comment>@info</comment>
        <translation>Prowadzi domenę pocztową krok po kroku do stanu, w którym inne serwery pocztowe dostarczają do niej pocztę szyfrowaną albo wcale. Można przerwać w dowolnej chwili; wszystko jest zapisywane.</translation>
    </message>
    <message>
        <source>Check, or set up</source>
        <comment>@title</comment>
        <translation>Sprawdzenie lub konfiguracja</translation>
    </message>
    <message>
        <source>Type your domain. “Check” only looks, and keeps nothing. “Set up a domain” begins seven pages: each asks one thing, shows what to copy, and watches until it can be seen.</source>
        <comment>@info</comment>
        <translation>Wystarczy wpisać swoją domenę. „Sprawdź” tylko sprawdza i niczego nie zapisuje. „Skonfiguruj domenę” rozpoczyna siedem stron: każda pyta o jedną rzecz, pokazuje, co skopiować, i czeka, aż będzie to widać.</translation>
    </message>
    <message>
        <source>First testing, then enforce</source>
        <comment>@title</comment>
        <translation>Najpierw tryb testing, potem enforce</translation>
    </message>
    <message>
        <source>For about two weeks your policy is only tried, and no mail is held back. Reports of large senders come in, and Postseal says when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Przez około dwa tygodnie polityka jest tylko wypróbowywana, a żadna poczta nie jest wstrzymywana. Przychodzą raporty od dużych nadawców, a Postseal informuje, kiedy można bezpiecznie przejść w tryb enforce.</translation>
    </message>
    <message>
        <source>Try without risk</source>
        <comment>@title</comment>
        <translation>Próby bez ryzyka</translation>
    </message>
    <message>
        <source>Practise with pretend domains: nothing on the internet is touched. F1 opens the help for the page that you are on, and each finding has a way to its repair.</source>
        <comment>@info</comment>
        <translation>Można poćwiczyć na fikcyjnych domenach: w internecie nic się przez to nie zmienia. Klawisz F1 otwiera pomoc do bieżącej strony, a od każdego ustalenia prowadzi droga do naprawy.</translation>
    </message>
    <message>
        <source>A look round – Postseal</source>
        <comment>@title:window</comment>
        <translation>Poznaj program – Postseal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>@info page</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>postseal::TrayIcon</name>
    <message>
        <source>Open Postseal</source>
        <comment>@action</comment>
        <translation>Otwórz Postseal</translation>
    </message>
    <message>
        <source>Check all domains</source>
        <comment>@action</comment>
        <translation>Sprawdź wszystkie domeny</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>@action</comment>
        <translation>Zakończ</translation>
    </message>
    <message numerus="yes">
        <source>Postseal: %n domain(s) need something from you</source>
        <comment>@info:tooltip</comment>
        <translation>
            <numerusform>Postseal: %n domena wymaga działania</numerusform>
            <numerusform>Postseal: %n domeny wymagają działania</numerusform>
            <numerusform>Postseal: %n domen wymaga działania</numerusform>
        </translation>
    </message>
    <message>
        <source>Postseal: nothing needs you</source>
        <comment>@info:tooltip</comment>
        <translation>Postseal: nic nie wymaga działania</translation>
    </message>
</context>
<context>
    <name>postseal::UpdateDialog</name>
    <message>
        <source>Stays</source>
        <comment>@status</comment>
        <translation>Zostaje</translation>
    </message>
    <message>
        <source>Goes</source>
        <comment>@status</comment>
        <translation>Do usunięcia</translation>
    </message>
    <message>
        <source>Comes</source>
        <comment>@status</comment>
        <translation>Do dodania</translation>
    </message>
    <message>
        <source>DNS update – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Aktualizacja DNS – %1 – Postseal</translation>
    </message>
    <message>
        <source>Publish at your own name server</source>
        <comment>@title</comment>
        <translation>Publikowanie na własnym serwerze nazw</translation>
    </message>
    <message>
        <source>For a name server that takes changes signed with a key, such as BIND, Knot DNS or PowerDNS (RFC 2136). You see what would change before anything does.</source>
        <comment>@info</comment>
        <translation>Dla serwera nazw, który przyjmuje zmiany podpisane kluczem, na przykład BIND, Knot DNS lub PowerDNS (RFC 2136). Zanim cokolwiek się zmieni, widać, co to będzie.</translation>
    </message>
    <message>
        <source>&amp;Primary name server</source>
        <comment>@label</comment>
        <translation>&amp;Główny serwer nazw</translation>
    </message>
    <message>
        <source>The one on which the zone is changed: a name or an address, with “:port” if it is not 53.</source>
        <comment>@info</comment>
        <translation>Ten, na którym zmienia się strefę: nazwa lub adres, z dopiskiem „:port”, jeśli inny niż 53.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>@label</comment>
        <translation>&amp;Klucz</translation>
    </message>
    <message>
        <source>The whole key as tsig-keygen writes it, or algorithm:name:secret.</source>
        <comment>@info</comment>
        <translation>Cały klucz w postaci zapisanej przez tsig-keygen albo algorytm:nazwa:sekret.</translation>
    </message>
    <message>
        <source>&amp;Open a key file…</source>
        <comment>@button</comment>
        <translation>Otwórz &amp;plik klucza…</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <comment>@button</comment>
        <translation>Pokaż, &amp;co się zmieni</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <comment>@button</comment>
        <translation>Opu&amp;blikuj</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <comment>@title:window</comment>
        <translation>Otwieranie pliku klucza</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <comment>@info</comment>
        <translation>Nie można odczytać pliku: %1</translation>
    </message>
    <message>
        <source>This is the key %1, %2.</source>
        <comment>@info name, algorithm</comment>
        <translation>To jest klucz %1, %2.</translation>
    </message>
    <message>
        <source>Postseal keeps it until it ends and never stores it.</source>
        <comment>@info</comment>
        <translation>Postseal pamięta go do zakończenia pracy i nigdy go nie zapisuje.</translation>
    </message>
    <message>
        <source>Type the name or the address of the server.</source>
        <comment>@info</comment>
        <translation>Należy wpisać nazwę lub adres serwera.</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>Nie wykonano</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Looking at the server…</source>
        <comment>@title</comment>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <comment>@title</comment>
        <translation>Publikowanie…</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>The key fits. This would change:</source>
        <comment>@title</comment>
        <translation>Klucz pasuje. Zmieniłoby się to:</translation>
    </message>
    <message>
        <source>All of it at once, or nothing, and only if nobody has changed these records in the meantime.</source>
        <comment>@info</comment>
        <translation>Wszystko naraz albo nic, i tylko wtedy, gdy nikt w międzyczasie nie zmienił tych rekordów.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>It is all there already</source>
        <comment>@title</comment>
        <translation>Wszystko już tam jest</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Opublikowano</translation>
    </message>
    <message>
        <source>The server took the change and shows it. Postseal now watches the other name servers.</source>
        <comment>@info</comment>
        <translation>Serwer przyjął zmianę i ją pokazuje. Postseal obserwuje teraz pozostałe serwery nazw.</translation>
    </message>
    <message>
        <source>DNS &amp;update…</source>
        <comment>@button</comment>
        <translation>Aktualizacja D&amp;NS…</translation>
    </message>
    <message>
        <source>Publish at a name server of your own, with a key</source>
        <comment>@info:tooltip</comment>
        <translation>Publikuje na własnym serwerze nazw, z użyciem klucza</translation>
    </message>
    <message>
        <source>The DNS does not answer, so the server&apos;s address is not known.</source>
        <comment>@info</comment>
        <translation>DNS nie odpowiada, więc adres serwera nie jest znany.</translation>
    </message>
    <message>
        <source>That is no name or address of a server, or it has no address in the DNS.</source>
        <comment>@info</comment>
        <translation>To nie jest nazwa ani adres serwera albo nie ma on adresu w DNS.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>The server took the change and shows it.</source>
        <comment>@info</comment>
        <translation>Serwer przyjął zmianę i ją pokazuje.</translation>
    </message>
</context>
<context>
    <name>postseal::VerificationReport</name>
    <message>
        <source>Whether a policy is in force.</source>
        <comment>@info</comment>
        <translation>Czy obowiązuje polityka.</translation>
    </message>
    <message>
        <source>Mail from senders that keep to MTA-STS: they deliver it over verified TLS to the mail servers in the policy, or not at all.</source>
        <comment>@info</comment>
        <translation>Poczta od nadawców stosujących MTA-STS: dostarczają ją przez zweryfikowany TLS do serwerów pocztowych z polityki albo wcale.</translation>
    </message>
    <message>
        <source>Mail is not held back when encryption fails. In testing mode senders deliver it all the same, and only report the failure.</source>
        <comment>@info</comment>
        <translation>Poczta nie jest wstrzymywana, gdy szyfrowanie zawodzi. W trybie testing nadawcy i tak ją dostarczają, a błąd tylko zgłaszają.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of the mail servers encrypt, with a certificate that proves whose they are.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n adres serwerów pocztowych szyfruje, z certyfikatem, który dowodzi, do kogo należy.</numerusform>
            <numerusform>%n adresy serwerów pocztowych szyfrują, z certyfikatem, który dowodzi, do kogo należą.</numerusform>
            <numerusform>%n adresów serwerów pocztowych szyfruje, z certyfikatem, który dowodzi, do kogo należą.</numerusform>
        </translation>
    </message>
    <message>
        <source>These addresses of the mail servers do not encrypt as they should: %1.</source>
        <comment>@info</comment>
        <translation>Te adresy serwerów pocztowych nie szyfrują tak, jak powinny: %1.</translation>
    </message>
    <message>
        <source>How these addresses of the mail servers encrypt: %1.</source>
        <comment>@info</comment>
        <translation>Jak szyfrują te adresy serwerów pocztowych: %1.</translation>
    </message>
    <message>
        <source>Failures stay unseen: no address for TLS reports is published.</source>
        <comment>@info</comment>
        <translation>Błędy pozostają niezauważone: nie opublikowano adresu do raportów TLS.</translation>
    </message>
    <message>
        <source>Mail from senders that use DANE: the certificates match what DNSSEC vouches for.</source>
        <comment>@info</comment>
        <translation>Poczta od nadawców używających DANE: certyfikaty zgadzają się z tym, co poświadcza DNSSEC.</translation>
    </message>
    <message>
        <source>DANE protects only some of the mail servers.</source>
        <comment>@info</comment>
        <translation>DANE chroni tylko niektóre z serwerów pocztowych.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>@info stage, day</comment>
        <translation>%1, od %2</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <comment>@info program, computer</comment>
        <translation>%1 na komputerze %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>@label</comment>
        <translation>Domena</translation>
    </message>
    <message>
        <source>In the DNS</source>
        <comment>@label</comment>
        <translation>W DNS</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>@label</comment>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>@label</comment>
        <translation>Sprawdzono</translation>
    </message>
    <message>
        <source>Checked by</source>
        <comment>@label</comment>
        <translation>Sprawdzone przez</translation>
    </message>
    <message>
        <source>Mail servers tested</source>
        <comment>@label</comment>
        <translation>Przetestowane serwery pocztowe</translation>
    </message>
    <message>
        <source>Tested by</source>
        <comment>@label</comment>
        <translation>Przetestowane przez</translation>
    </message>
    <message>
        <source>Report made</source>
        <comment>@label</comment>
        <translation>Raport utworzono</translation>
    </message>
    <message>
        <source>Encrypted mail to %1</source>
        <comment>@title domain</comment>
        <translation>Szyfrowana poczta do domeny %1</translation>
    </message>
    <message>
        <source>Verification report on MTA-STS (RFC 8461) and TLS reports (RFC 8460)</source>
        <comment>@title</comment>
        <translation>Raport z weryfikacji MTA-STS (RFC 8461) i raportów TLS (RFC 8460)</translation>
    </message>
    <message numerus="yes">
        <source>This check was made %n day(s) before the report. Something else may hold by now.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>To sprawdzenie wykonano %n dzień przed raportem. Teraz stan może być inny.</numerusform>
            <numerusform>To sprawdzenie wykonano %n dni przed raportem. Teraz stan może być inny.</numerusform>
            <numerusform>To sprawdzenie wykonano %n dni przed raportem. Teraz stan może być inny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made in the practice network. This domain does not exist outside it.</source>
        <comment>@info</comment>
        <translation>Wykonano w sieci ćwiczebnej. Poza nią ta domena nie istnieje.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <comment>@title</comment>
        <translation>Co jest chronione</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <comment>@title</comment>
        <translation>Co nie jest chronione</translation>
    </message>
    <message>
        <source>What could not be found out</source>
        <comment>@title</comment>
        <translation>Czego nie udało się ustalić</translation>
    </message>
    <message>
        <source>What happens to mail</source>
        <comment>@title</comment>
        <translation>Co dzieje się z pocztą</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Preference</source>
        <comment>@title:column</comment>
        <translation>Preferencja</translation>
    </message>
    <message>
        <source>Line of the policy</source>
        <comment>@title:column</comment>
        <translation>Wiersz polityki</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>If enforced today</source>
        <comment>@title:column</comment>
        <translation>Gdyby dziś obowiązywał tryb enforce</translation>
    </message>
    <message>
        <source>How each address encrypts</source>
        <comment>@title</comment>
        <translation>Jak szyfruje każdy adres</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>@title:column</comment>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>Certificate by</source>
        <comment>@title:column</comment>
        <translation>Wystawca certyfikatu</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>@title:column</comment>
        <translation>Ważny do</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>brak adresu</translation>
    </message>
    <message>
        <source>The check, step by step</source>
        <comment>@title</comment>
        <translation>Sprawdzenie, krok po kroku</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <comment>@title</comment>
        <translation>Kroki sprawdzenia</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>@title:column</comment>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Another check could test them, at another time or from another place:</source>
        <comment>@info</comment>
        <translation>Inne sprawdzenie mogło je przetestować, w innym czasie lub z innego miejsca:</translation>
    </message>
    <message>
        <source>The mail servers</source>
        <comment>@title</comment>
        <translation>Serwery pocztowe</translation>
    </message>
    <message>
        <source>As seen on %1.</source>
        <comment>@info time</comment>
        <translation>Według stanu z %1.</translation>
    </message>
    <message>
        <source>What a sender that keeps to MTA-STS does with mail for each of them.</source>
        <comment>@info</comment>
        <translation>Co nadawca stosujący MTA-STS robi z pocztą dla każdego z nich.</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>@label</comment>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>@label</comment>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>@info</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <comment>@label</comment>
        <translation>SHA-256 dowodów</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <comment>@info</comment>
        <translation>Nic nie nadeszło.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are in the evidence.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>W dowodach jest jeszcze %n wiersz.</numerusform>
            <numerusform>W dowodach są jeszcze %n wiersze.</numerusform>
            <numerusform>W dowodach jest jeszcze %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>@title</comment>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>This check</source>
        <comment>@title</comment>
        <translation>To sprawdzenie</translation>
    </message>
    <message>
        <source>The check of the mail servers</source>
        <comment>@title</comment>
        <translation>Sprawdzenie serwerów pocztowych</translation>
    </message>
    <message>
        <source>Proof: the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Dowód: sprawdzenie serwerów pocztowych</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>@label</comment>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Senders keep it for</source>
        <comment>@label</comment>
        <translation>Nadawcy zachowują ją przez</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@label</comment>
        <translation>Id rekordu</translation>
    </message>
    <message>
        <source>Seen from</source>
        <comment>@label</comment>
        <translation>Widziana od</translation>
    </message>
    <message>
        <source>Seen until</source>
        <comment>@label</comment>
        <translation>Widziana do</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>@title:column</comment>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>How</source>
        <comment>@title:column</comment>
        <translation>Jak</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>As it is published</source>
        <comment>@title</comment>
        <translation>Stan opublikowany</translation>
    </message>
    <message>
        <source>Neither policy nor records were seen.</source>
        <comment>@info</comment>
        <translation>Nie zaobserwowano ani polityki, ani rekordów.</translation>
    </message>
    <message>
        <source>Records in the DNS</source>
        <comment>@label</comment>
        <translation>Rekordy w DNS</translation>
    </message>
    <message>
        <source>What enforce mode rests on</source>
        <comment>@title</comment>
        <translation>Na czym opiera się tryb enforce</translation>
    </message>
    <message>
        <source>Overruled on %1: %2</source>
        <comment>@info day, reason</comment>
        <translation>Uchylono %1: %2</translation>
    </message>
    <message>
        <source>What to do next</source>
        <comment>@title</comment>
        <translation>Co teraz zrobić</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <comment>@title</comment>
        <translation>Co się wydarzyło, od najnowszych</translation>
    </message>
    <message>
        <source>When</source>
        <comment>@title:column</comment>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <comment>@title:column</comment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@title:column</comment>
        <translation>Szczegóły</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not printed.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Nie wydrukowano %n wcześniejszego zdarzenia.</numerusform>
            <numerusform>Nie wydrukowano %n wcześniejszych zdarzeń.</numerusform>
            <numerusform>Nie wydrukowano %n wcześniejszych zdarzeń.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Kto przysłał raporty</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@title:column</comment>
        <translation>Szyfrowane sesje</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@title:column</comment>
        <translation>Nieudane sesje</translation>
    </message>
    <message>
        <source>Signature of the reports</source>
        <comment>@title:column</comment>
        <translation>Podpis raportów</translation>
    </message>
    <message>
        <source>some mail server</source>
        <comment>@info</comment>
        <translation>jakiś serwer pocztowy</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n sesja</numerusform>
            <numerusform>%n sesje</numerusform>
            <numerusform>%n sesji</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1, told by %2, last on %3</source>
        <comment>@info server, senders, day</comment>
        <translation>Na serwerze %1, zgłaszający: %2, ostatnio %3</translation>
    </message>
    <message>
        <source>If it had been enforced in these days</source>
        <comment>@title</comment>
        <translation>Gdyby w tych dniach obowiązywał tryb enforce</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>@label sessions</comment>
        <translation>Dostarczone</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>@label sessions</comment>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Delivered without a policy</source>
        <comment>@label sessions</comment>
        <translation>Dostarczone bez polityki</translation>
    </message>
    <message>
        <source>Decided by DANE</source>
        <comment>@label sessions</comment>
        <translation>Rozstrzygnięte przez DANE</translation>
    </message>
    <message>
        <source>No report came in. The last one was of %1.</source>
        <comment>@info</comment>
        <translation>Nie nadszedł żaden raport. Ostatni był z %1.</translation>
    </message>
    <message>
        <source>No report came in.</source>
        <comment>@info</comment>
        <translation>Nie nadszedł żaden raport.</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>@label</comment>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Senders</source>
        <comment>@label</comment>
        <translation>Nadawcy</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@label</comment>
        <translation>Szyfrowane sesje</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@label</comment>
        <translation>Nieudane sesje</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>szyfrowane</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>nieudane</translation>
    </message>
    <message>
        <source>What failed</source>
        <comment>@title</comment>
        <translation>Co się nie udało</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>@title domain</comment>
        <translation>Raport z weryfikacji: %1</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>@info program, day</comment>
        <translation>%1, utworzono %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>@info</comment>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Evidence of the check</source>
        <comment>@title</comment>
        <translation>Dowody ze sprawdzenia</translation>
    </message>
    <message>
        <source>Evidence of the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Dowody ze sprawdzenia serwerów pocztowych</translation>
    </message>
    <message>
        <source>A sender that has seen the policy keeps to it for %1, even if somebody hides it meanwhile.</source>
        <comment>@info span</comment>
        <translation>Nadawca, który widział politykę, trzyma się jej przez %1, nawet jeśli ktoś ją w tym czasie ukryje.</translation>
    </message>
    <message>
        <source>What senders reported in the last 30 days</source>
        <comment>@title</comment>
        <translation>Co zgłosili nadawcy w ciągu ostatnich 30 dni</translation>
    </message>
    <message>
        <source>There is no policy that senders could use: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>Nie ma polityki, której nadawcy mogliby używać: żaden nadawca, który widzi to po raz pierwszy, nie wymaga szyfrowania.</translation>
    </message>
    <message>
        <source>The policy switches MTA-STS off: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>Polityka wyłącza MTA-STS: żaden nadawca, który widzi to po raz pierwszy, nie wymaga szyfrowania.</translation>
    </message>
    <message>
        <source>Senders that have seen the earlier policy may keep to it until %1, and hold mail back when encryption fails.</source>
        <comment>@info day</comment>
        <translation>Nadawcy, którzy widzieli wcześniejszą politykę, mogą ją stosować do %1 i wstrzymywać pocztę, gdy szyfrowanie zawodzi.</translation>
    </message>
    <message>
        <source>These mail servers are not in the policy; under enforce mode senders pass them over: %1.</source>
        <comment>@info</comment>
        <translation>Tych serwerów pocztowych nie ma w polityce; w trybie enforce nadawcy je pomijają: %1.</translation>
    </message>
    <message>
        <source>How the mail servers encrypt.</source>
        <comment>@info</comment>
        <translation>Jak szyfrują serwery pocztowe.</translation>
    </message>
    <message numerus="yes">
        <source>How %n more mail server(s) or addresses encrypt: there are too many to test all.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Jak szyfruje jeszcze %n serwer pocztowy lub adres: jest ich zbyt wiele, aby przetestować wszystkie.</numerusform>
            <numerusform>Jak szyfrują jeszcze %n serwery pocztowe lub adresy: jest ich zbyt wiele, aby przetestować wszystkie.</numerusform>
            <numerusform>Jak szyfruje jeszcze %n serwerów pocztowych lub adresów: jest ich zbyt wiele, aby przetestować wszystkie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders that make TLS reports are asked to send them to %1.</source>
        <comment>@info</comment>
        <translation>Nadawcy tworzący raporty TLS są proszeni o wysyłanie ich pod adres: %1.</translation>
    </message>
    <message>
        <source>Whether senders are asked to report failures.</source>
        <comment>@info</comment>
        <translation>Czy nadawcy są proszeni o zgłaszanie błędów.</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back from some or all of the mail servers: see “%1”.</source>
        <comment>@info step</comment>
        <translation>Nadawcy używający DANE wstrzymują pocztę do niektórych lub wszystkich serwerów pocztowych: zob. „%1”.</translation>
    </message>
    <message>
        <source>Whether DANE protects the mail servers.</source>
        <comment>@info</comment>
        <translation>Czy DANE chroni serwery pocztowe.</translation>
    </message>
    <message>
        <source>Mail from senders that know neither MTA-STS nor DANE: they may deliver with or without encryption.</source>
        <comment>@info</comment>
        <translation>Poczta od nadawców, którzy nie znają ani MTA-STS, ani DANE: mogą ją dostarczać z szyfrowaniem lub bez niego.</translation>
    </message>
    <message>
        <source>The first mail of a sender that has not seen the policy yet: who falsifies the DNS answers that it gets can hide the policy from it.</source>
        <comment>@info</comment>
        <translation>Pierwsza wiadomość od nadawcy, który nie widział jeszcze polityki: kto fałszuje odpowiedzi DNS, które on otrzymuje, może ukryć przed nim politykę.</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <comment>@info stage</comment>
        <translation>nie udało się ustalić</translation>
    </message>
    <message>
        <source>This check was stopped before it was complete.</source>
        <comment>@info</comment>
        <translation>To sprawdzenie zatrzymano, zanim było kompletne.</translation>
    </message>
    <message>
        <source>What is in place</source>
        <comment>@title</comment>
        <translation>Co jest wdrożone</translation>
    </message>
    <message>
        <source>This report is about mail on its way to the domain: not about mail that the domain sends, where the receivers&apos; policies decide, and not about how mail is stored and read.</source>
        <comment>@info</comment>
        <translation>Ten raport dotyczy poczty w drodze do domeny: nie poczty wysyłanej z domeny, o której decydują polityki odbiorców, ani tego, jak poczta jest przechowywana i czytana.</translation>
    </message>
    <message>
        <source>Judged for</source>
        <comment>@label</comment>
        <translation>Oceniono według stanu na</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>@label</comment>
        <translation>Wykonane przez</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>@info</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Everything that the check saw is kept in one file, its evidence; a PDF of this report has it attached. Who has the file can have it judged again without any network: postseal-cli evidence verify FILE. The same version of Postseal, trusting the same roots, comes to the verdict of this report. The same SHA-256 means: not a byte was changed.</source>
        <comment>@info</comment>
        <translation>Wszystko, co zaobserwowało sprawdzenie, jest zachowane w jednym pliku z dowodami; plik PDF z tym raportem zawiera go jako załącznik. Kto ma plik z dowodami, może go ponownie ocenić bez sieci: postseal-cli evidence verify PLIK. Ta sama wersja Postseal, ufająca tym samym certyfikatom głównym, dochodzi do wyniku z tego raportu. Ten sam SHA-256 oznacza, że nie zmieniono ani jednego bajtu.</translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@title</comment>
        <translation>Sesje w czasie</translation>
    </message>
    <message>
        <source>These mail servers have no address: %1.</source>
        <comment>@info</comment>
        <translation>Te serwery pocztowe nie mają adresu: %1.</translation>
    </message>
</context>
<context>
    <name>postseal::WatchBox</name>
    <message>
        <source>is asked when your name servers have it</source>
        <comment>@status</comment>
        <translation>zostanie zapytany, gdy będą go miały serwery nazw</translation>
    </message>
    <message>
        <source>is being asked</source>
        <comment>@status</comment>
        <translation>trwa odpytywanie</translation>
    </message>
    <message>
        <source>points to another name</source>
        <comment>@status</comment>
        <translation>wskazuje na inną nazwę</translation>
    </message>
    <message>
        <source>still remembers %1</source>
        <comment>@status</comment>
        <translation>jeszcze pamięta %1</translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>@status</comment>
        <translation>podaje %1</translation>
    </message>
    <message>
        <source>still remembers “no such record”</source>
        <comment>@status</comment>
        <translation>jeszcze pamięta „nie ma takiego rekordu”</translation>
    </message>
    <message>
        <source>does not have it yet</source>
        <comment>@status</comment>
        <translation>jeszcze go nie ma</translation>
    </message>
    <message>
        <source>does not answer from here</source>
        <comment>@status</comment>
        <translation>nie odpowiada stąd</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <comment>@status time</comment>
        <translation>widać od %1</translation>
    </message>
    <message>
        <source>forgets it in %1</source>
        <comment>@status time left</comment>
        <translation>zapomni za %1</translation>
    </message>
    <message>
        <source>Your DNS resolver</source>
        <comment>@label</comment>
        <translation>Resolver DNS</translation>
    </message>
    <message>
        <source>Also ask p&amp;ublic DNS resolvers</source>
        <comment>@option:check</comment>
        <translation>Pytaj też pu&amp;bliczne resolvery DNS</translation>
    </message>
    <message>
        <source>&amp;Publish it for me</source>
        <comment>@button</comment>
        <translation>O&amp;publikuj za mnie</translation>
    </message>
    <message>
        <source>&amp;I have published it</source>
        <comment>@button</comment>
        <translation>Już op&amp;ublikowano</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <comment>@title date</comment>
        <translation>Przekazano %1</translation>
    </message>
    <message>
        <source>Stop looking: I have not published it &amp;yet</source>
        <comment>@button</comment>
        <translation>Przestań szukać: &amp;jeszcze nie opublikowano</translation>
    </message>
</context>
<context>
    <name>postseal::Wizard</name>
    <message>
        <source>Domain</source>
        <comment>@title</comment>
        <translation>Domena</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <comment>@title</comment>
        <translation>Serwery pocztowe</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Raporty TLS</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>@title</comment>
        <translation>Polityka</translation>
    </message>
    <message>
        <source>Host the policy</source>
        <comment>@title</comment>
        <translation>Udostępnienie polityki</translation>
    </message>
    <message>
        <source>Publish the record</source>
        <comment>@title</comment>
        <translation>Publikacja rekordu</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@title</comment>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>@status</comment>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>Trwa badanie</translation>
    </message>
    <message>
        <source>Not visible yet</source>
        <comment>@status</comment>
        <translation>Jeszcze nie widać</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>When you have done it</source>
        <comment>@title</comment>
        <translation>Gdy to już zrobione</translation>
    </message>
    <message>
        <source>Watching for it</source>
        <comment>@title</comment>
        <translation>Oczekiwanie na pojawienie się</translation>
    </message>
    <message>
        <source>What is published is not what you chose here</source>
        <comment>@title</comment>
        <translation>Opublikowano co innego, niż tu wybrano</translation>
    </message>
    <message>
        <source>Something is there, but it cannot be used yet</source>
        <comment>@title</comment>
        <translation>Coś już tam jest, ale nie można jeszcze tego użyć</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Opublikowano</translation>
    </message>
    <message>
        <source>Then Postseal looks at the web server as senders do, again and again, until everything is right.</source>
        <comment>@info</comment>
        <translation>Wtedy Postseal sprawdza serwer WWW tak jak nadawcy, raz po raz, aż wszystko się zgadza.</translation>
    </message>
    <message>
        <source>Then Postseal asks your name servers by itself, again and again, until they have it.</source>
        <comment>@info</comment>
        <translation>Wtedy Postseal sam pyta serwery nazw, raz po raz, aż będą go miały.</translation>
    </message>
    <message>
        <source>Postseal keeps looking. You can go on, or close the program and come back.</source>
        <comment>@info</comment>
        <translation>Postseal sprawdza dalej. Można przejść dalej albo zamknąć program i wrócić później.</translation>
    </message>
    <message>
        <source>Your own name servers first, then what the rest of the world still remembers. You can go on meanwhile.</source>
        <comment>@info</comment>
        <translation>Najpierw własne serwery nazw, potem to, co pamięta jeszcze reszta świata. W tym czasie można przejść dalej.</translation>
    </message>
    <message>
        <source>Publish it again as shown here. Until then senders use what is there.</source>
        <comment>@info</comment>
        <translation>Należy opublikować to ponownie w pokazanej tu postaci. Do tego czasu nadawcy używają tego, co jest.</translation>
    </message>
    <message>
        <source>See above what is wrong and what to do. Postseal keeps looking.</source>
        <comment>@info</comment>
        <translation>Powyżej widać, co jest nie tak i co zrobić. Postseal sprawdza dalej.</translation>
    </message>
    <message>
        <source>Your name servers have it. Some DNS resolvers still remember an older answer; you need not wait for them.</source>
        <comment>@info</comment>
        <translation>Serwery nazw już go mają. Niektóre resolvery DNS pamiętają jeszcze starszą odpowiedź; nie trzeba na nie czekać.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@info</comment>
        <translation>Nadawcy mogą pobrać politykę.</translation>
    </message>
    <message>
        <source>Your name servers have it.</source>
        <comment>@info</comment>
        <translation>Serwery nazw już go mają.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label of a light</comment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Web server</source>
        <comment>@label of a light</comment>
        <translation>Serwer WWW</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label of a light</comment>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>@label of a light</comment>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label of a light</comment>
        <translation>Plik polityki</translation>
    </message>
    <message>
        <source>is good, but not the policy that you chose here</source>
        <comment>@status</comment>
        <translation>jest prawidłowy, ale to nie polityka, którą tu wybrano</translation>
    </message>
    <message>
        <source>is not in DNS yet</source>
        <comment>@status</comment>
        <translation>nie ma jej jeszcze w DNS</translation>
    </message>
    <message>
        <source>comes after that</source>
        <comment>@status</comment>
        <translation>następuje potem</translation>
    </message>
    <message>
        <source>leads to an address</source>
        <comment>@status</comment>
        <translation>prowadzi do adresu</translation>
    </message>
    <message>
        <source>answers on port 443</source>
        <comment>@status</comment>
        <translation>odpowiada na porcie 443</translation>
    </message>
    <message>
        <source>is for this name, trusted and valid</source>
        <comment>@status</comment>
        <translation>jest na tę nazwę, zaufany i ważny</translation>
    </message>
    <message>
        <source>comes directly and as plain text</source>
        <comment>@status</comment>
        <translation>przychodzi bezpośrednio i jako zwykły tekst</translation>
    </message>
    <message>
        <source>is the policy that you chose</source>
        <comment>@status</comment>
        <translation>zawiera wybraną politykę</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>@info time</comment>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>%n minutę temu</numerusform>
            <numerusform>%n minuty temu</numerusform>
            <numerusform>%n minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>%n godzinę temu</numerusform>
            <numerusform>%n godziny temu</numerusform>
            <numerusform>%n godzin temu</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing period</source>
        <comment>@title</comment>
        <translation>Okres testów</translation>
    </message>
    <message>
        <source>Enforce</source>
        <comment>@title</comment>
        <translation>Tryb enforce</translation>
    </message>
    <message>
        <source>History</source>
        <comment>@title</comment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>@status</comment>
        <translation>W toku</translation>
    </message>
</context>
<context>
    <name>postseal::WizardPage</name>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>Trwa sprawdzanie domeny %1.</translation>
    </message>
    <message>
        <source>This step is still to do.</source>
        <comment>@status</comment>
        <translation>Ten krok jest jeszcze do zrobienia.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <comment>@status</comment>
        <translation>Jeszcze nic nie sprawdzono.</translation>
    </message>
    <message>
        <source>Not visible yet. Postseal keeps looking; you can go on.</source>
        <comment>@status</comment>
        <translation>Jeszcze nie widać. Postseal sprawdza dalej; można przejść dalej.</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <comment>@status</comment>
        <translation>Ten krok jest zrobiony.</translation>
    </message>
    <message>
        <source>Nothing is broken here. Some points deserve a look.</source>
        <comment>@status</comment>
        <translation>Nic tu nie jest zepsute. Niektóre punkty wymagają uwagi.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <comment>@status</comment>
        <translation>Coś jest tu nie tak.</translation>
    </message>
    <message>
        <source>Not everything could be found out from here.</source>
        <comment>@status</comment>
        <translation>Nie wszystko udało się stąd ustalić.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <comment>@info date and time</comment>
        <translation>Sprawdzono %1.</translation>
    </message>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Pokaż wszystko, co zaobserwowano</translation>
    </message>
    <message>
        <source>Your domain is being looked at</source>
        <comment>@title</comment>
        <translation>Domena jest badana</translation>
    </message>
    <message>
        <source>Everything is asked at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Wszystkie pytania są zadawane jednocześnie. Trwa to kilka sekund.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>You stopped this check</source>
        <comment>@title</comment>
        <translation>To sprawdzenie zostało zatrzymane</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Aby sprawdzić jeszcze raz, należy nacisnąć „Sprawdź teraz”.</translation>
    </message>
    <message>
        <source>This takes its days.</source>
        <comment>@status</comment>
        <translation>To wymaga swoich dni.</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@button step</comment>
        <translation>Przejdź do kroku „%1”</translation>
    </message>
</context>
<context>
    <name>postseal::WizardView</name>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>@button</comment>
        <translation>Zakoń&amp;cz</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <comment>@info</comment>
        <translation>DNS w %1</translation>
    </message>
    <message>
        <source>A new domain</source>
        <comment>@title</comment>
        <translation>Nowa domena</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <comment>@status</comment>
        <translation>Wszystko jest zapisane.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>@status</comment>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <comment>@status</comment>
        <translation>Nie zapisano.</translation>
    </message>
</context>
</TS>
