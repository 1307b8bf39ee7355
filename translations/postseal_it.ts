<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Concern</name>
    <message>
        <source>No policy can be used, and senders may keep the old one until %1</source>
        <translation>Nessuna policy è utilizzabile e i mittenti possono conservare quella vecchia fino al %1</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>La policy o il record non è in ordine</translation>
    </message>
    <message>
        <source>Not in the policy: %1</source>
        <translation>Non incluso nella policy: %1</translation>
    </message>
    <message>
        <source>Does not encrypt as it should: %1</source>
        <translation>Non cifra come dovrebbe: %1</translation>
    </message>
    <message>
        <source>“%1” since %2, and nobody decided so here</source>
        <translation>«%1» dal %2, senza che sia stato deciso qui</translation>
    </message>
    <message>
        <source>Another policy since %1, not made here</source>
        <translation>Altra policy dal %1, non creata qui</translation>
    </message>
    <message>
        <source>Senders report failures</source>
        <translation>I mittenti segnalano errori</translation>
    </message>
    <message>
        <source>The certificate ends soon: %1</source>
        <translation>Il certificato scade presto: %1</translation>
    </message>
    <message>
        <source>No report has come in since %1</source>
        <translation>Nessun report ricevuto dal %1</translation>
    </message>
    <message>
        <source>Does not report any more: %1</source>
        <translation>Non invia più report: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
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
        <translation>Prova di un server di posta</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>File della policy</translation>
    </message>
    <message>
        <source>Report mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Casella per i report</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@item of a list of names</comment>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom Postseal has connected to since it was started</source>
        <comment>@title</comment>
        <translation>A chi si è connesso Postseal da quando è stato avviato</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <comment>@info</comment>
        <translation>Ancora a nessuno.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>@title:column of connections</comment>
        <translation>Per</translation>
    </message>
    <message>
        <source>To</source>
        <comment>@title:column of connections</comment>
        <translation>Verso</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@title:column of connections</comment>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title:column of connections</comment>
        <translation>Volte</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>@title:column of connections</comment>
        <translation>Ultima volta</translation>
    </message>
    <message>
        <source>Sign-in to the mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Accesso alla casella</translation>
    </message>
</context>
<context>
    <name>Domains</name>
    <message>
        <source>Type your mail domain, for example example.com.</source>
        <translation>Inserire il dominio di posta, per esempio example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Type the part of your mail address after the @ sign, for example example.com.</source>
        <translation>«%1» non è un dominio. Inserire la parte dell’indirizzo di posta che segue il segno @, per esempio example.com.</translation>
    </message>
    <message>
        <source>“%1” is only one part of a domain. Type the whole domain, for example example.com.</source>
        <translation>«%1» è solo una parte di un dominio. Inserire il dominio completo, per esempio example.com.</translation>
    </message>
    <message>
        <source>“%1” is an IP address. Type the part of your mail address after the @ sign instead.</source>
        <translation>«%1» è un indirizzo IP. Inserire invece la parte dell’indirizzo di posta che segue il segno @.</translation>
    </message>
    <message>
        <source>“%1” is too long for a domain. Type your domain without anything else.</source>
        <translation>«%1» è troppo lungo per essere un dominio. Inserire soltanto il dominio, senza altro.</translation>
    </message>
    <message>
        <source>Under “%1” anybody can have a domain, so it is not yours alone. Add your own name in front of it.</source>
        <translation>Sotto «%1» chiunque può avere un dominio, quindi non appartiene a un solo titolare. Anteporre il proprio nome.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 could not be tested to the end</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>Non è stato possibile completare il controllo di %1</translation>
    </message>
    <message>
        <source>The time for this check ran out first. Nothing is known to be wrong.</source>
        <translation>Il tempo previsto per questo controllo è scaduto prima della fine. Non risulta alcun problema.</translation>
    </message>
    <message>
        <source>Check again. With “--timeout 60” the check may take longer.</source>
        <translation>Ripetere il controllo. Con «--timeout 60» può durare più a lungo.</translation>
    </message>
    <message>
        <source>The policy covers every mail server of %1</source>
        <extracomment>coverage.good (%1: domain, %2: count)</extracomment>
        <translation>La policy include tutti i server di posta di %1</translation>
    </message>
    <message numerus="yes">
        <source>It fits the %n mail server(s) that DNS names for your domain.</source>
        <translation>
            <numerusform>Corrisponde a %n server di posta, l’unico che il DNS indica per il dominio.</numerusform>
            <numerusform>Corrisponde ai %n server di posta che il DNS indica per il dominio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy does not cover the mail server %1</source>
        <extracomment>coverage.mx-not-covered (%1: host, %2: entries)</extracomment>
        <translation>La policy non include il server di posta %1</translation>
    </message>
    <message>
        <source>The policy lists only: %2. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>La policy elenca solo: %2. In modalità testing la posta arriva comunque. In modalità enforce i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>Add the line “mx: %1” to the policy file. Then change the id of the policy record.</source>
        <translation>Aggiungere la riga «mx: %1» al file della policy. Poi cambiare l’id del record della policy.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1</source>
        <extracomment>coverage.wildcard-too-deep (%1: host, %2: entry)</extracomment>
        <translation>La riga «%2» della policy non corrisponde al server di posta %1</translation>
    </message>
    <message>
        <source>The star stands for exactly one part of a name, and this name has more (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>L’asterisco sta per una sola parte di un nome, mentre questo nome ne ha di più (carattere jolly). In modalità testing la posta arriva comunque. In modalità enforce i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1 itself</source>
        <extracomment>coverage.wildcard-apex (%1: host, %2: entry)</extracomment>
        <translation>La riga «%2» della policy non corrisponde proprio al server di posta %1</translation>
    </message>
    <message>
        <source>The star stands for exactly one more part in front of the name (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>L’asterisco sta per una sola parte in più davanti al nome (carattere jolly). In modalità testing la posta arriva comunque. In modalità enforce i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>No mail server of yours fits the policy line “%1”</source>
        <extracomment>coverage.entry-unused (%1: entry)</extracomment>
        <translation>Nessun server di posta del dominio corrisponde alla riga «%1» della policy</translation>
    </message>
    <message>
        <source>This does no harm. It is even right while you prepare a move to a new mail provider.</source>
        <translation>Non è un problema. È anzi corretto mentre si prepara il passaggio a un nuovo provider di posta.</translation>
    </message>
    <message>
        <source>Remove the line if you no longer use such a server. Then change the id of the policy record.</source>
        <translation>Se un server del genere non è più in uso, rimuovere la riga. Poi cambiare l’id del record della policy.</translation>
    </message>
    <message>
        <source>The policy covers none of the mail servers of %1</source>
        <extracomment>coverage.none-match (%1: domain)</extracomment>
        <translation>La policy non include nessuno dei server di posta di %1</translation>
    </message>
    <message>
        <source>In testing mode mail still arrives. In enforce mode senders that follow MTA-STS could not deliver to you at all. Their mail would wait and be returned after some days.</source>
        <translation>In modalità testing la posta arriva comunque. In modalità enforce i mittenti che rispettano MTA-STS non potrebbero consegnare nulla. La posta resterebbe in attesa e dopo alcuni giorni tornerebbe indietro.</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1</source>
        <extracomment>mode.none (%1: domain)</extracomment>
        <translation>MTA-STS è disattivato per %1</translation>
    </message>
    <message>
        <source>The policy itself says so (mode none). Senders deliver mail to you without its protection.</source>
        <translation>Lo dice la policy stessa (modalità none). I mittenti consegnano la posta senza la protezione di MTA-STS.</translation>
    </message>
    <message>
        <source>To use MTA-STS, publish a policy in testing mode first.</source>
        <translation>Per usare MTA-STS, pubblicare prima una policy in modalità testing.</translation>
    </message>
    <message>
        <source>MTA-STS is being tried out for %1</source>
        <extracomment>mode.testing (%1: domain)</extracomment>
        <translation>MTA-STS è in prova per %1</translation>
    </message>
    <message>
        <source>Senders deliver mail in any case, and report problems if you ask for reports (testing mode). So mail to you is not protected yet.</source>
        <translation>I mittenti consegnano la posta in ogni caso e segnalano i problemi se sono stati richiesti i report (modalità testing). La posta in arrivo non è quindi ancora protetta.</translation>
    </message>
    <message>
        <source>Read the TLS reports for at least two weeks. When they show no problems, change the mode to enforce and give the policy record a new id.</source>
        <translation>Leggere i report TLS per almeno due settimane. Quando non mostrano problemi, passare alla modalità enforce e assegnare un nuovo id al record della policy.</translation>
    </message>
    <message>
        <source>MTA-STS is in force for %1</source>
        <extracomment>mode.enforce (%1: domain)</extracomment>
        <translation>MTA-STS è in vigore per %1</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver to you only over encrypted connections, to servers with a good certificate (enforce mode).</source>
        <translation>I mittenti che conoscono MTA-STS consegnano la posta solo su connessioni cifrate e solo a server con un certificato valido (modalità enforce).</translation>
    </message>
    <message>
        <source>%1 has not reached the mode that you asked for</source>
        <extracomment>mode.not-as-required (%1: domain, %2: mode, %3: required)</extracomment>
        <translation>%1 non ha raggiunto la modalità richiesta</translation>
    </message>
    <message>
        <source>The mode is %2. You asked for %3.</source>
        <translation>La modalità è %2. Era stata richiesta %3.</translation>
    </message>
    <message>
        <source>Mend the other points first. Then change the mode in the policy file, and give the policy record a new id.</source>
        <translation>Prima risolvere gli altri punti. Poi cambiare la modalità nel file della policy e assegnare un nuovo id al record della policy.</translation>
    </message>
    <message>
        <source>%1 does not use DANE</source>
        <extracomment>dane.absent (%1: domain)</extracomment>
        <translation>%1 non usa DANE</translation>
    </message>
    <message>
        <source>DANE is another way to protect incoming mail, and needs signed DNS (DNSSEC). MTA-STS works without it.</source>
        <translation>DANE è un altro modo per proteggere la posta in arrivo e richiede un DNS firmato (DNSSEC). MTA-STS funziona anche senza.</translation>
    </message>
    <message>
        <source>The DANE record of %1 fits its certificate</source>
        <extracomment>dane.good (%1: host, %2: record)</extracomment>
        <translation>Il record DANE di %1 corrisponde al certificato</translation>
    </message>
    <message>
        <source>Senders that know DANE deliver to this server over protected connections. This record fits: %2.</source>
        <translation>I mittenti che conoscono DANE consegnano a questo server su connessioni protette. Il record che corrisponde è: %2.</translation>
    </message>
    <message>
        <source>The DANE record of %1 does not fit its certificate</source>
        <extracomment>dane.mismatch (%1: host, %2: address)</extracomment>
        <translation>Il record DANE di %1 non corrisponde al certificato</translation>
    </message>
    <message>
        <source>The server at %2 shows another certificate than DNS announces (TLSA record). Senders that know DANE do not deliver to it, whatever your MTA-STS mode is.</source>
        <translation>Il server all’indirizzo %2 presenta un certificato diverso da quello annunciato nel DNS (record TLSA). I mittenti che conoscono DANE non gli consegnano la posta, qualunque sia la modalità MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a record for the present certificate now. Next time, publish the new record before you change the certificate.</source>
        <translation>Pubblicare ora un record per il certificato attuale. La prossima volta pubblicare il nuovo record prima di cambiare il certificato.</translation>
    </message>
    <message>
        <source>The certificate of %1 fits its DANE record, but is for a different name</source>
        <extracomment>dane.name-mismatch (%1: host, %2: address)</extracomment>
        <translation>Il certificato di %1 corrisponde al record DANE, ma è intestato a un altro nome</translation>
    </message>
    <message>
        <source>The record names a certificate authority, so the name must fit as well (usage 2). Senders that know DANE do not deliver to the server at %2.</source>
        <translation>Il record indica un’autorità di certificazione, quindi deve corrispondere anche il nome (uso 2). I mittenti che conoscono DANE non consegnano al server all’indirizzo %2.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1, or publish a record for exactly this certificate.</source>
        <translation>Chiedere al provider di posta un certificato che contenga il nome %1, oppure pubblicare un record proprio per questo certificato.</translation>
    </message>
    <message>
        <source>A DANE record of %1 cannot be used for mail</source>
        <extracomment>dane.unusable (%1: host, %2: record)</extracomment>
        <translation>Un record DANE di %1 non è utilizzabile per la posta</translation>
    </message>
    <message>
        <source>Senders pass over this record: %2. For mail only the kinds that begin with 2 or 3 count (certificate usage).</source>
        <translation>I mittenti ignorano questo record: %2. Per la posta contano solo i tipi che iniziano con 2 o 3 (uso del certificato).</translation>
    </message>
    <message>
        <source>Publish a record of the kind “3 1 1” instead, or remove this one.</source>
        <translation>Pubblicare invece un record del tipo «3 1 1», oppure rimuovere questo.</translation>
    </message>
    <message>
        <source>The DANE record of %1 has no effect</source>
        <extracomment>dane.unsigned (%1: host)</extracomment>
        <translation>Il record DANE di %1 non ha alcun effetto</translation>
    </message>
    <message>
        <source>The DNS for this server is not signed (DNSSEC). Senders pass over the record. It does no harm.</source>
        <translation>Il DNS di questo server non è firmato (DNSSEC). I mittenti ignorano il record. Non è un problema.</translation>
    </message>
    <message>
        <source>Sign the DNS of that domain, or remove the record.</source>
        <translation>Firmare il DNS di quel dominio, oppure rimuovere il record.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be compared with a certificate</source>
        <extracomment>dane.not-tested (%1: host)</extracomment>
        <translation>Non è stato possibile confrontare il record DANE di %1 con un certificato</translation>
    </message>
    <message>
        <source>No certificate of this server could be seen from here. Nothing is known to be wrong with the record.</source>
        <translation>Da qui non è stato possibile vedere alcun certificato di questo server. Non risulta alcun problema nel record.</translation>
    </message>
    <message>
        <source>Check again when the server can be reached. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Ripetere il controllo quando il server è raggiungibile. Si può anche eseguire «postseal-cli check» con il dominio su un server che si trova altrove.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be looked up</source>
        <extracomment>dane.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>Non è stato possibile cercare nel DNS il record DANE di %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Senders that know DANE may hold mail back while this question has no proper answer.</source>
        <translation>La risposta del DNS è stata: %2. Finché questa richiesta non ha una risposta corretta, i mittenti che conoscono DANE possono trattenere la posta.</translation>
    </message>
    <message>
        <source>Ask whoever runs the DNS of that server to repair it. A question for a record that does not exist must get a proper answer too.</source>
        <translation>Chiedere a chi gestisce il DNS di quel server di ripararlo. Anche la richiesta di un record che non esiste deve ricevere una risposta corretta.</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right</source>
        <extracomment>dnssec.bogus (%1: name, %2: reason)</extracomment>
        <translation>Le firme DNS di %1 non sono corrette</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair the signatures. After a change of provider, the old DS record at your registrar is the usual cause.</source>
        <translation>Chiedere al provider DNS di correggere le firme. Dopo un cambio di provider, di solito la causa è il vecchio record DS presso il registrar.</translation>
    </message>
    <message>
        <source>Whether the DNS of %1 is signed could not be found out</source>
        <extracomment>dnssec.indeterminate (%1: domain, %2: reason)</extracomment>
        <translation>Non è stato possibile stabilire se il DNS di %1 sia firmato</translation>
    </message>
    <message>
        <source>Check again later, or from another network.</source>
        <translation>Ripetere il controllo più tardi o da un’altra rete.</translation>
    </message>
    <message>
        <source>The DNS resolver says that the DNS of %1 is signed correctly</source>
        <extracomment>dnssec.resolver-says (%1: domain)</extracomment>
        <translation>Secondo il resolver DNS, il DNS di %1 è firmato correttamente</translation>
    </message>
    <message>
        <source>Postseal did not verify this itself, so it is hearsay (AD bit).</source>
        <translation>Postseal non l’ha verificato direttamente, quindi è un’informazione di seconda mano (bit AD).</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mail server(s)</source>
        <extracomment>mx.found (%1: domain, %2: count)</extracomment>
        <translation>
            <numerusform>%1 ha %n server di posta</numerusform>
            <numerusform>%1 ha %n server di posta</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail to your domain is delivered to the servers that DNS names for it (MX records).</source>
        <translation>La posta per il dominio viene consegnata ai server che il DNS indica per esso (record MX).</translation>
    </message>
    <message>
        <source>%1 says that it accepts no mail</source>
        <extracomment>mx.null-mx (%1: domain)</extracomment>
        <translation>%1 dichiara di non accettare posta</translation>
    </message>
    <message>
        <source>Senders return mail to this domain at once (null MX). That is right for a domain without mailboxes. MTA-STS has nothing to protect there.</source>
        <translation>I mittenti respingono subito la posta per questo dominio (null MX). Va bene per un dominio senza caselle. MTA-STS non ha nulla da proteggere.</translation>
    </message>
    <message>
        <source>If you want to receive mail at this domain, replace this record with the names of your mail servers. Otherwise leave it as it is.</source>
        <translation>Per ricevere posta su questo dominio, sostituire il record con i nomi dei server di posta. Altrimenti lasciarlo com’è.</translation>
    </message>
    <message>
        <source>%1 says both that it accepts no mail and where to deliver it</source>
        <extracomment>mx.null-mx-mixed (%1: domain)</extracomment>
        <translation>%1 dichiara di non accettare posta e insieme indica dove consegnarla</translation>
    </message>
    <message>
        <source>One of your MX records says that you take no mail at all (null MX). Senders may then return mail to you at once.</source>
        <translation>Uno dei record MX dice che il dominio non accetta affatto posta (null MX). I mittenti possono quindi respingerla subito.</translation>
    </message>
    <message>
        <source>Remove the MX record that consists of a single dot. If you want no mail, remove all the others instead.</source>
        <translation>Rimuovere il record MX costituito da un solo punto. Se non si vuole ricevere posta, rimuovere invece tutti gli altri.</translation>
    </message>
    <message>
        <source>%1 names no mail server, so senders try the address of the domain itself</source>
        <extracomment>mx.implicit (%1: domain)</extracomment>
        <translation>%1 non indica alcun server di posta, quindi i mittenti provano l’indirizzo del dominio stesso</translation>
    </message>
    <message>
        <source>Without an MX record senders deliver to the address of the domain, which often belongs to your website (implicit MX). A change of web host can then cut off your mail.</source>
        <translation>Senza un record MX i mittenti consegnano all’indirizzo del dominio, che spesso è quello del sito web (MX implicito). Un cambio di hosting può quindi interrompere la posta.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server.</source>
        <translation>Pubblicare un record MX con il nome del server di posta.</translation>
    </message>
    <message>
        <source>%1 has no mail server</source>
        <extracomment>mx.no-mail-server (%1: domain)</extracomment>
        <translation>%1 non ha server di posta</translation>
    </message>
    <message>
        <source>DNS has neither an MX record nor an address for this domain. Mail to you cannot be delivered and is returned to the sender.</source>
        <translation>Nel DNS non c’è né un record MX né un indirizzo per questo dominio. La posta non può essere consegnata e torna a chi l’ha inviata.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server. Your mail provider tells you that name.</source>
        <translation>Pubblicare un record MX con il nome del server di posta. Il nome è indicato dal provider di posta.</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <extracomment>mx.domain-not-found (%1: domain)</extracomment>
        <translation>%1 non esiste nel DNS</translation>
    </message>
    <message>
        <source>Nobody can reach this domain by mail or on the web (NXDOMAIN).</source>
        <translation>Nessuno può raggiungere questo dominio, né per posta né sul web (NXDOMAIN).</translation>
    </message>
    <message>
        <source>Check the spelling. If it is right, ask your registrar whether the domain has lapsed or has no name servers.</source>
        <translation>Controllare come è scritto. Se è corretto, chiedere al registrar se il dominio è scaduto o non ha name server.</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up</source>
        <extracomment>mx.lookup-refused (%1: domain, %2: answer)</extracomment>
        <translation>Non è stato possibile cercare nel DNS i server di posta di %1</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, use another DNS resolver or ask your DNS provider.</source>
        <translation>Ripetere il controllo tra qualche minuto. Se il problema resta, usare un altro resolver DNS o rivolgersi al provider DNS.</translation>
    </message>
    <message>
        <source>Nobody answered the question for the mail servers of %1</source>
        <extracomment>mx.lookup-silent (%1: domain)</extracomment>
        <translation>Nessuno ha risposto alla richiesta dei server di posta di %1</translation>
    </message>
    <message>
        <source>No DNS server answered in time. The cause may be the network of this computer. So nothing is known to be wrong with your domain.</source>
        <translation>Nessun server DNS ha risposto in tempo. La causa può essere la rete di questo computer. Non risulta quindi alcun problema nel dominio.</translation>
    </message>
    <message>
        <source>Make sure that this computer is online, and check again. If other domains work, ask your DNS provider.</source>
        <translation>Assicurarsi che questo computer sia in rete e ripetere il controllo. Se con altri domini funziona, rivolgersi al provider DNS.</translation>
    </message>
    <message>
        <source>The DNS alias of %1 leads nowhere</source>
        <extracomment>mx.lookup-loop (%1: domain)</extracomment>
        <translation>L’alias DNS di %1 non porta da nessuna parte</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot find your mail servers, so mail to you is returned.</source>
        <translation>Il nome rimanda ad altri nomi in circolo o con troppi passaggi (ciclo di CNAME). I mittenti non trovano i server di posta, quindi la posta torna indietro.</translation>
    </message>
    <message>
        <source>Remove the alias in your DNS, or point it at a name that exists.</source>
        <translation>Rimuovere l’alias dal DNS, oppure farlo puntare a un nome che esiste.</translation>
    </message>
    <message>
        <source>%1 has more mail servers than this check looks at</source>
        <extracomment>mx.too-many (%1: domain, %2: left out)</extracomment>
        <translation>%1 ha più server di posta di quanti ne esamini questo controllo</translation>
    </message>
    <message>
        <source>Remove MX records that you do not need. A domain rarely needs more than a few mail servers.</source>
        <translation>Rimuovere i record MX che non servono. Raramente a un dominio servono più di pochi server di posta.</translation>
    </message>
    <message>
        <source>The mail server %1 is written as an IP address</source>
        <extracomment>mx.target-is-address (%1: host)</extracomment>
        <translation>Il server di posta %1 è scritto come indirizzo IP</translation>
    </message>
    <message>
        <source>An MX record must hold a name. Many senders do not deliver to an address written there, and no MTA-STS policy can match it.</source>
        <translation>Un record MX deve contenere un nome. Molti mittenti non consegnano a un indirizzo scritto lì, e nessuna policy MTA-STS può corrispondervi.</translation>
    </message>
    <message>
        <source>Give the server a name such as mail.example.com. Put that name into the MX record.</source>
        <translation>Dare al server un nome, per esempio mail.example.com. Inserire quel nome nel record MX.</translation>
    </message>
    <message>
        <source>The mail server name %1 is an alias of %2</source>
        <extracomment>mx.target-is-alias (%1: host, %2: target)</extracomment>
        <translation>Il nome del server di posta %1 è un alias di %2</translation>
    </message>
    <message>
        <source>An MX record should name a server directly, not through an alias (CNAME). Some senders refuse an alias. Your policy and the certificate must carry the name %1 as long as it stands there.</source>
        <translation>Un record MX dovrebbe indicare un server direttamente, non tramite un alias (CNAME). Alcuni mittenti rifiutano gli alias. Finché il nome %1 resta lì, la policy e il certificato devono contenerlo.</translation>
    </message>
    <message>
        <source>Make sure that the certificate of the server carries the name %2, and add %2 to your policy. Then put %2 into the MX record.</source>
        <translation>Assicurarsi che il certificato del server contenga il nome %2 e aggiungere %2 alla policy. Poi inserire %2 nel record MX.</translation>
    </message>
    <message>
        <source>“%1” is not a name that a mail server can have</source>
        <extracomment>mx.target-not-host-name (%1: host)</extracomment>
        <translation>«%1» non è un nome ammesso per un server di posta</translation>
    </message>
    <message>
        <source>Host names consist of letters, digits and hyphens. Many senders pass over any other name, and no policy line can match it.</source>
        <translation>I nomi host sono formati da lettere, cifre e trattini. Molti mittenti ignorano qualsiasi altro nome, e nessuna riga della policy può corrispondervi.</translation>
    </message>
    <message>
        <source>Correct the MX record so that it holds the proper name of your mail server.</source>
        <translation>Correggere il record MX in modo che contenga il nome esatto del server di posta.</translation>
    </message>
    <message>
        <source>The mail server %1 does not exist in DNS</source>
        <extracomment>mx.target-not-found (%1: host)</extracomment>
        <translation>Il server di posta %1 non esiste nel DNS</translation>
    </message>
    <message>
        <source>Senders pass over this server. If it is your only one, mail to you waits and is returned after some days.</source>
        <translation>I mittenti ignorano questo server. Se è l’unico, la posta resta in attesa e dopo alcuni giorni torna indietro.</translation>
    </message>
    <message>
        <source>Remove the MX record if the server is gone. Otherwise correct the name, or publish an address for it.</source>
        <translation>Rimuovere il record MX se il server non esiste più. Altrimenti correggere il nome o pubblicare un indirizzo per esso.</translation>
    </message>
    <message>
        <source>The mail server %1 has no address</source>
        <extracomment>mx.target-no-address (%1: host)</extracomment>
        <translation>Il server di posta %1 non ha indirizzo</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders pass over this server.</source>
        <translation>Il nome esiste, ma nel DNS non c’è per esso né un indirizzo IPv4 né un indirizzo IPv6. I mittenti ignorano questo server.</translation>
    </message>
    <message>
        <source>Publish the address of the server (A or AAAA record), or remove the MX record.</source>
        <translation>Pubblicare l’indirizzo del server (record A o AAAA), oppure rimuovere il record MX.</translation>
    </message>
    <message>
        <source>The address of the mail server %1 could not be looked up</source>
        <extracomment>mx.target-lookup-failed (%1: host)</extracomment>
        <translation>Non è stato possibile cercare nel DNS l’indirizzo del server di posta %1</translation>
    </message>
    <message>
        <source>The DNS servers gave no usable answer. Whether this server works could not be found out.</source>
        <translation>I server DNS non hanno dato una risposta utilizzabile. Non è stato possibile stabilire se questo server funzioni.</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, ask whoever runs the DNS of that server.</source>
        <translation>Ripetere il controllo tra qualche minuto. Se il problema resta, rivolgersi a chi gestisce il DNS di quel server.</translation>
    </message>
    <message>
        <source>The mail server %1 has an address that only works inside a network</source>
        <extracomment>mx.address-not-public (%1: host, %2: address)</extracomment>
        <translation>Il server di posta %1 ha un indirizzo che funziona solo all’interno di una rete</translation>
    </message>
    <message>
        <source>The address %2 is private or reserved, so senders on the internet cannot reach it. It was tested all the same.</source>
        <translation>L’indirizzo %2 è privato o riservato, quindi i mittenti su Internet non possono raggiungerlo. È stato provato comunque.</translation>
    </message>
    <message>
        <source>Publish the public address of the server, unless this is a test network.</source>
        <translation>Pubblicare l’indirizzo pubblico del server, a meno che non si tratti di una rete di prova.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the mail servers of %1</source>
        <extracomment>mx.servers-disagree (%1: domain, %2: servers)</extracomment>
        <translation>I name server non concordano sui server di posta di %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may deliver to other servers than you expect.</source>
        <translation>Questi name server non danno tutti la stessa risposta: %2. Alcuni mittenti possono consegnare a server diversi da quelli previsti.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to bring all name servers to the same state. Right after a change this often passes by itself within an hour.</source>
        <translation>Chiedere al provider DNS di allineare tutti i name server. Subito dopo una modifica, spesso il problema si risolve da solo entro un’ora.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer</source>
        <extracomment>dns.server-silent (%1: server, %2: address)</extracomment>
        <translation>Il name server %1 non risponde</translation>
    </message>
    <message>
        <source>It was asked at the address %2. Lookups of your domain take longer, and they go unanswered when your other name servers are down too.</source>
        <translation>È stato interpellato all’indirizzo %2. Le ricerche DNS sul dominio richiedono più tempo e restano senza risposta quando anche gli altri name server sono fermi.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair this name server or to remove it.</source>
        <translation>Chiedere al provider DNS di riparare questo name server o di rimuoverlo.</translation>
    </message>
    <message>
        <source>The name server %1 does not know your domain</source>
        <extracomment>dns.server-lame (%1: server, %2: address)</extracomment>
        <translation>Il name server %1 non conosce il dominio</translation>
    </message>
    <message>
        <source>It is listed for your domain, but the server at %2 does not answer for it (lame delegation). Some lookups of your domain are slow or get no answer.</source>
        <translation>È elencato per il dominio, ma il server all’indirizzo %2 non risponde per esso (lame delegation). Alcune ricerche DNS sul dominio sono lente o restano senza risposta.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to set up your domain on it, or remove it from the list at your registrar.</source>
        <translation>Chiedere al provider DNS di configurarvi il dominio, oppure di toglierlo dall’elenco presso il registrar.</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked directly</source>
        <extracomment>dns.authoritative-unreachable (%1: domain)</extracomment>
        <translation>Non è stato possibile interpellare direttamente i name server di %1</translation>
    </message>
    <message>
        <source>The network of this computer probably allows only its own DNS resolver. The answers shown come from that resolver. They may be older than what your name servers say now.</source>
        <translation>Probabilmente la rete di questo computer consente solo il proprio resolver DNS. Le risposte mostrate vengono da quel resolver. Possono essere più vecchie di quelle che i name server danno ora.</translation>
    </message>
    <message>
        <source>After a change in DNS, check again later or from another network.</source>
        <translation>Dopo una modifica nel DNS, ripetere il controllo più tardi o da un’altra rete.</translation>
    </message>
    <message>
        <source>Wait until then, and check again.</source>
        <translation>Attendere fino ad allora e ripetere il controllo.</translation>
    </message>
    <message>
        <source>The policy file of %1 is correct</source>
        <extracomment>policy.good (%1: domain, %2: mode)</extracomment>
        <translation>Il file della policy di %1 è corretto</translation>
    </message>
    <message>
        <source>Senders can load and understand it. Its mode is “%2”.</source>
        <translation>I mittenti possono scaricarlo e interpretarlo. La modalità è «%2».</translation>
    </message>
    <message>
        <source>%1 sends senders on to another address</source>
        <extracomment>policy.redirect (%1: host, %2: status, %3: target)</extracomment>
        <translation>%1 rimanda i mittenti a un altro indirizzo</translation>
    </message>
    <message>
        <source>Instead of the file it gives a redirect (status %2) to %3. Senders must not follow it, so they find no policy there.</source>
        <translation>Invece del file restituisce un reindirizzamento (stato %2) a %3. I mittenti non devono seguirlo, quindi lì non trovano alcuna policy.</translation>
    </message>
    <message>
        <source>Serve the file at https://%1/.well-known/mta-sts.txt itself. Switch off redirects to www or to your main site for this name.</source>
        <translation>Fornire il file direttamente su https://%1/.well-known/mta-sts.txt. Per questo nome, disattivare i reindirizzamenti a www o al sito principale.</translation>
    </message>
    <message>
        <source>There is no policy file on %1</source>
        <extracomment>policy.not-found (%1: host, %2: address)</extracomment>
        <translation>Su %1 non c’è un file della policy</translation>
    </message>
    <message>
        <source>The web server at %2 says that the file does not exist (status 404). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Il server web all’indirizzo %2 dice che il file non esiste (stato 404). I mittenti non possono scaricare la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known on that web server. Some programs hide or leave out folders that begin with a dot.</source>
        <translation>Mettere il file mta-sts.txt nella cartella .well-known di quel server web. Alcuni programmi nascondono o tralasciano le cartelle il cui nome inizia con un punto.</translation>
    </message>
    <message>
        <source>%1 does not hand out the policy file</source>
        <extracomment>policy.http-status (%1: host, %2: status)</extracomment>
        <translation>%1 non fornisce il file della policy</translation>
    </message>
    <message>
        <source>The web server answered with status %2 instead of 200. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Il server web ha risposto con lo stato %2 invece di 200. I mittenti non possono scaricare la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Look at the settings for this file. Often the cause is a protection against robots, a password or a maintenance page.</source>
        <translation>Verificare le impostazioni di questo file. Spesso la causa è una protezione contro i bot, una password o una pagina di manutenzione.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a web server</source>
        <extracomment>policy.http-syntax (%1: host, %2: address)</extracomment>
        <translation>Su %1 non risponde un server web</translation>
    </message>
    <message>
        <source>The answer from %2 cannot be read (HTTP). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>La risposta da %2 non è leggibile (HTTP). I mittenti non possono scaricare la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Make sure that port 443 of this address leads to a web server.</source>
        <translation>Assicurarsi che la porta 443 di questo indirizzo porti a un server web.</translation>
    </message>
    <message>
        <source>Senders stop reading after about 64 kilobytes, and then use nothing of it. So they find no policy.</source>
        <translation>I mittenti smettono di leggere dopo circa 64 kilobyte e scartano tutto il file. Quindi non trovano alcuna policy.</translation>
    </message>
    <message>
        <source>%1 sends the policy file too slowly</source>
        <extracomment>policy.timeout (%1: host, %2: seconds)</extracomment>
        <translation>%1 invia il file della policy troppo lentamente</translation>
    </message>
    <message numerus="yes">
        <source>The file was not complete after %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>Dopo %n secondo il file non era completo. I mittenti possono attendere fino a 60 secondi, poi non trovano alcuna policy.</numerusform>
            <numerusform>Dopo %n secondi il file non era completo. I mittenti possono attendere fino a 60 secondi, poi non trovano alcuna policy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out why the web server is so slow. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Scoprire perché il server web è così lento. Con «--timeout 60» questo controllo attende quanto i mittenti.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then sends nothing</source>
        <extracomment>policy.no-answer (%1: host, %2: seconds)</extracomment>
        <translation>%1 accetta la connessione e poi non invia nulla</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>Non è arrivata alcuna risposta entro %n secondo. I mittenti possono attendere fino a 60 secondi, poi non trovano alcuna policy.</numerusform>
            <numerusform>Non è arrivata alcuna risposta entro %n secondi. I mittenti possono attendere fino a 60 secondi, poi non trovano alcuna policy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Cercare la causa nel log del server web. Con «--timeout 60» questo controllo attende quanto i mittenti.</translation>
    </message>
    <message>
        <source>%1 hangs up before the policy file is complete</source>
        <extracomment>policy.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 chiude la connessione prima che il file della policy sia completo</translation>
    </message>
    <message>
        <source>The answer from %2 ended too early. Senders do not use half a file, so they find no policy.</source>
        <translation>La risposta da %2 è finita troppo presto. I mittenti non usano un file incompleto, quindi non trovano alcuna policy.</translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. The length that it announces may also be wrong.</source>
        <translation>Cercare la causa nel log del server web. Può anche essere sbagliata la lunghezza che annuncia.</translation>
    </message>
    <message>
        <source>%1 sends the policy file in a packed form</source>
        <extracomment>policy.encoded (%1: host, %2: encoding)</extracomment>
        <translation>%1 invia il file della policy in forma compressa</translation>
    </message>
    <message>
        <source>It uses “%2” although nobody asked for it (content encoding). Senders may not unpack it, and then they find no policy.</source>
        <translation>Usa «%2» benché nessuno l’abbia richiesto (content encoding). I mittenti potrebbero non decomprimerlo, e in tal caso non trovano alcuna policy.</translation>
    </message>
    <message>
        <source>Switch off compression for this file on the web server.</source>
        <translation>Disattivare la compressione di questo file sul server web.</translation>
    </message>
    <message>
        <source>The addresses of %1 give different policy files</source>
        <extracomment>policy.addresses-differ (%1: host, %2: addresses)</extracomment>
        <translation>Gli indirizzi di %1 forniscono file della policy diversi</translation>
    </message>
    <message>
        <source>These addresses do not all give the same file: %2. Which policy a sender gets is left to chance.</source>
        <translation>Questi indirizzi non forniscono tutti lo stesso file: %2. Quale policy riceva un mittente dipende dal caso.</translation>
    </message>
    <message>
        <source>Put the same file on all servers, or remove wrong addresses from DNS.</source>
        <translation>Mettere lo stesso file su tutti i server, oppure rimuovere dal DNS gli indirizzi sbagliati.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Many senders then do not use it.</source>
        <translation>Il server web indica il file come «%2» invece di «text/plain» (media type). Molti mittenti in questo caso non lo usano.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain. If a browser shows a web page at this address, put the policy file in its place.</source>
        <translation>Impostare il tipo di questo file su text/plain. Se a questo indirizzo un browser mostra una pagina web, sostituirla con il file della policy.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Some senders then do not use it.</source>
        <translation>Il server web indica il file come «%2» invece di «text/plain» (media type). Alcuni mittenti in questo caso non lo usano.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain on the web server.</source>
        <translation>Impostare il tipo di questo file su text/plain nel server web.</translation>
    </message>
    <message>
        <source>The web server should call the file “text/plain” (media type). Some senders do not use it otherwise.</source>
        <translation>Il server web dovrebbe indicare il file come «text/plain» (media type). Altrimenti alcuni mittenti non lo usano.</translation>
    </message>
    <message>
        <source>The policy file is empty</source>
        <extracomment>policy.empty (%1: file)</extracomment>
        <translation>Il file della policy è vuoto</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>I mittenti non vi trovano alcuna policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Upload the policy file again.</source>
        <translation>Caricare di nuovo il file della policy.</translation>
    </message>
    <message>
        <source>There is a web page where the policy file should be</source>
        <extracomment>policy.is-web-page (%1: file)</extracomment>
        <translation>Al posto del file della policy c’è una pagina web</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Some web servers show their start page for every address, or a page that keeps robots out.</source>
        <translation>I mittenti non vi trovano alcuna policy. Alcuni server web mostrano la pagina iniziale per qualsiasi indirizzo, oppure una pagina che tiene lontani i bot.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known. Switch off the rule that shows a page for every address.</source>
        <translation>Mettere il file mta-sts.txt nella cartella .well-known. Disattivare la regola che mostra una pagina per qualsiasi indirizzo.</translation>
    </message>
    <message>
        <source>The policy file begins with an invisible mark</source>
        <extracomment>policy.bom (%1: file)</extracomment>
        <translation>Il file della policy inizia con un carattere invisibile</translation>
    </message>
    <message>
        <source>A text editor has put it there (byte order mark). Most senders then do not recognise the first line, and use nothing of the file.</source>
        <translation>L’ha inserito un editor di testo (byte order mark). La maggior parte dei mittenti non riconosce quindi la prima riga e scarta tutto il file.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”.</source>
        <translation>Salvare di nuovo il file come «UTF-8 senza BOM».</translation>
    </message>
    <message>
        <source>The policy file is saved in the wrong text encoding</source>
        <extracomment>policy.utf-16 (%1: file)</extracomment>
        <translation>Il file della policy è salvato con una codifica di testo sbagliata</translation>
    </message>
    <message>
        <source>It uses two bytes for each character (UTF-16). Senders cannot read it, so they find no policy.</source>
        <translation>Usa due byte per ogni carattere (UTF-16). I mittenti non riescono a leggerlo, quindi non trovano alcuna policy.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is empty</source>
        <extracomment>policy.blank-line (%1: line)</extracomment>
        <translation>La riga %1 del file della policy è vuota</translation>
    </message>
    <message>
        <source>Empty lines are not allowed in a policy. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>In una policy non sono ammesse righe vuote. Alcuni mittenti per questo scartano tutto il file, altri non ci badano.</translation>
    </message>
    <message>
        <source>Delete the empty line. There must be none at the end of the file either.</source>
        <translation>Eliminare la riga vuota. Non devono essercene nemmeno alla fine del file.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is a comment</source>
        <extracomment>policy.comment (%1: line)</extracomment>
        <translation>La riga %1 del file della policy è un commento</translation>
    </message>
    <message>
        <source>A policy has no comments. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>Una policy non ha commenti. Alcuni mittenti per questo scartano tutto il file, altri non ci badano.</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>Eliminare la riga.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file begins with a space</source>
        <extracomment>policy.leading-space (%1: line)</extracomment>
        <translation>La riga %1 del file della policy inizia con uno spazio</translation>
    </message>
    <message>
        <source>Each line must begin with its keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>Ogni riga deve iniziare con la parola chiave. Alcuni mittenti scartano tutto il file per via dello spazio, altri non ci badano.</translation>
    </message>
    <message>
        <source>Delete the space at the beginning of the line.</source>
        <translation>Eliminare lo spazio all’inizio della riga.</translation>
    </message>
    <message>
        <source>There is a space between “%1” and its colon</source>
        <extracomment>policy.space-before-colon (%1: key)</extracomment>
        <translation>C’è uno spazio tra «%1» e i due punti</translation>
    </message>
    <message>
        <source>The colon must follow right after the keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>I due punti devono seguire subito la parola chiave. Alcuni mittenti scartano tutto il file per via dello spazio, altri non ci badano.</translation>
    </message>
    <message>
        <source>Delete the space before the colon.</source>
        <translation>Eliminare lo spazio prima dei due punti.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has no colon</source>
        <extracomment>policy.no-colon (%1: line)</extracomment>
        <translation>Nella riga %1 del file della policy mancano i due punti</translation>
    </message>
    <message>
        <source>Each line must be of the form “keyword: value”. Some senders use nothing of the file because of such a line.</source>
        <translation>Ogni riga deve avere la forma «parola chiave: valore». Alcuni mittenti scartano tutto il file per via di una riga simile.</translation>
    </message>
    <message>
        <source>Correct the line, or delete it.</source>
        <translation>Correggere la riga o eliminarla.</translation>
    </message>
    <message>
        <source>“%1” is followed by an equals sign instead of a colon</source>
        <extracomment>policy.equals-sign (%1: key)</extracomment>
        <translation>Dopo «%1» c’è un segno di uguale invece dei due punti</translation>
    </message>
    <message>
        <source>Senders do not understand the line, so the policy is incomplete for them.</source>
        <translation>I mittenti non capiscono la riga, quindi per loro la policy è incompleta.</translation>
    </message>
    <message>
        <source>Write a colon after “%1” instead of the equals sign.</source>
        <translation>Dopo «%1» scrivere i due punti invece del segno di uguale.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has an outdated line end</source>
        <extracomment>policy.bare-cr (%1: line)</extracomment>
        <translation>La riga %1 del file della policy ha un fine riga obsoleto</translation>
    </message>
    <message>
        <source>It ends like lines of very old Macintosh files (bare CR). Most senders see one long line and use nothing of the file.</source>
        <translation>Termina come nei file di Macintosh molto vecchi (solo CR). La maggior parte dei mittenti vede un’unica riga lunga e scarta tutto il file.</translation>
    </message>
    <message>
        <source>Save the file again with Windows or Unix line ends.</source>
        <translation>Salvare di nuovo il file con i fine riga di Windows o di Unix.</translation>
    </message>
    <message>
        <source>There is an unusual space beside “%1”</source>
        <extracomment>policy.non-ascii-space (%1: key, %2: character)</extracomment>
        <translation>Accanto a «%1» c’è uno spazio insolito</translation>
    </message>
    <message>
        <source>The character %2 looks like a space but is none. It often comes from text copied out of a web page or a document. Senders take it as a part of the word.</source>
        <translation>Il carattere %2 sembra uno spazio ma non lo è. Spesso proviene da testo copiato da una pagina web o da un documento. I mittenti lo considerano parte della parola.</translation>
    </message>
    <message>
        <source>Delete the gap, and type an ordinary space.</source>
        <translation>Eliminare lo spazio vuoto e digitare uno spazio normale.</translation>
    </message>
    <message>
        <source>The value of “%1” is in quotation marks</source>
        <extracomment>policy.quotes (%1: key)</extracomment>
        <translation>Il valore di «%1» è tra virgolette</translation>
    </message>
    <message>
        <source>Senders take the marks as a part of the value, and then do not understand it.</source>
        <translation>I mittenti considerano le virgolette parte del valore e quindi non lo capiscono.</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>Rimuovere le virgolette.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains an invisible character</source>
        <extracomment>policy.control-character (%1: line, %2: character)</extracomment>
        <translation>La riga %1 del file della policy contiene un carattere invisibile</translation>
    </message>
    <message>
        <source>The character is %2. Strict senders use nothing of the file because of it.</source>
        <translation>Il carattere è %2. Per questo i mittenti rigorosi scartano tutto il file.</translation>
    </message>
    <message>
        <source>Delete the line, and type it anew.</source>
        <translation>Eliminare la riga e digitarla da capo.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains characters that cannot be read</source>
        <extracomment>policy.not-utf-8 (%1: line)</extracomment>
        <translation>La riga %1 del file della policy contiene caratteri illeggibili</translation>
    </message>
    <message>
        <source>They are not in the text encoding that senders expect (UTF-8). Strict senders use nothing of the file because of them.</source>
        <translation>Non hanno la codifica di testo che i mittenti si aspettano (UTF-8). Per questo i mittenti rigorosi scartano tutto il file.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”. A policy needs no letters beyond a to z.</source>
        <translation>Salvare di nuovo il file come «UTF-8 senza BOM». In una policy bastano le lettere dalla a alla z.</translation>
    </message>
    <message>
        <source>The lines of the policy file end in different ways</source>
        <extracomment>policy.mixed-line-ends (%1: file)</extracomment>
        <translation>Le righe del file della policy terminano in modi diversi</translation>
    </message>
    <message>
        <source>Some end as in Windows, others as in Unix. The standard allows it, but at least one known program does not read such a file.</source>
        <translation>Alcune terminano come in Windows, altre come in Unix. Lo standard lo ammette, ma almeno un programma noto non legge un file simile.</translation>
    </message>
    <message>
        <source>Save the file again with Windows line ends in all lines (CRLF).</source>
        <translation>Salvare di nuovo il file con i fine riga di Windows in tutte le righe (CRLF).</translation>
    </message>
    <message>
        <source>“%1” in the policy file is probably a slip for “%2”</source>
        <extracomment>policy.near-miss-key (%1: key, %2: meant)</extracomment>
        <translation>«%1» nel file della policy è probabilmente un errore di battitura per «%2»</translation>
    </message>
    <message>
        <source>Change “%1” to “%2”.</source>
        <translation>Cambiare «%1» in «%2».</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file has capital letters</source>
        <extracomment>policy.key-case (%1: key, %2: meant)</extracomment>
        <translation>La parola chiave «%1» nel file della policy contiene maiuscole</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file means nothing to senders</source>
        <extracomment>policy.unknown-field (%1: key)</extracomment>
        <translation>La parola chiave «%1» nel file della policy non significa nulla per i mittenti</translation>
    </message>
    <message>
        <source>Senders pass over the line. At least one known checking program does not accept a file with it.</source>
        <translation>I mittenti ignorano la riga. Almeno un programma di controllo noto non accetta un file che la contiene.</translation>
    </message>
    <message>
        <source>Remove the line, unless you know what it is for.</source>
        <translation>Rimuovere la riga, a meno che non se ne conosca lo scopo.</translation>
    </message>
    <message>
        <source>The extra line “%1” in the policy file is not well formed</source>
        <extracomment>policy.field-syntax (%1: key)</extracomment>
        <translation>La riga aggiuntiva «%1» nel file della policy non è scritta correttamente</translation>
    </message>
    <message>
        <source>Senders do not need this line. Still, strict ones use nothing of the file because of it.</source>
        <translation>I mittenti non hanno bisogno di questa riga. Tuttavia per questo quelli rigorosi scartano tutto il file.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Rimuovere la riga.</translation>
    </message>
    <message>
        <source>“%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-field (%1: key, %2: used, %3: ignored)</extracomment>
        <translation>«%1» compare più di una volta nel file della policy</translation>
    </message>
    <message>
        <source>Keep one of these lines, and delete the others.</source>
        <translation>Conservare una di queste righe ed eliminare le altre.</translation>
    </message>
    <message>
        <source>The mail server “%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-mx (%1: mx)</extracomment>
        <translation>Il server di posta «%1» compare più di una volta nel file della policy</translation>
    </message>
    <message>
        <source>This does no harm.</source>
        <translation>Non è un problema.</translation>
    </message>
    <message>
        <source>You can delete all these lines but one.</source>
        <translation>Si possono eliminare tutte queste righe tranne una.</translation>
    </message>
    <message>
        <source>The policy file does not name its version</source>
        <extracomment>policy.version-missing (%1: file)</extracomment>
        <translation>Il file della policy non indica la versione</translation>
    </message>
    <message>
        <source>The line “version: STSv1” is missing. Most senders use nothing of the file without it.</source>
        <translation>Manca la riga «version: STSv1». Senza, la maggior parte dei mittenti scarta tutto il file.</translation>
    </message>
    <message>
        <source>Add “version: STSv1” as the first line of the file.</source>
        <translation>Aggiungere «version: STSv1» come prima riga del file.</translation>
    </message>
    <message>
        <source>Senders do not know the policy version “%1”</source>
        <extracomment>policy.version-wrong (%1: value)</extracomment>
        <translation>I mittenti non conoscono la versione «%1» della policy</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Most senders use nothing of the file otherwise.</source>
        <translation>La versione deve essere STSv1, scritta esattamente così. Altrimenti la maggior parte dei mittenti scarta tutto il file.</translation>
    </message>
    <message>
        <source>Change the line to “version: STSv1”.</source>
        <translation>Cambiare la riga in «version: STSv1».</translation>
    </message>
    <message>
        <source>The policy version “%1” mixes up capital and small letters</source>
        <extracomment>policy.version-case (%1: value)</extracomment>
        <translation>La versione «%1» della policy confonde maiuscole e minuscole</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Many senders tell capital from small letters, and use nothing of the file.</source>
        <translation>La versione deve essere STSv1, scritta esattamente così. Molti mittenti distinguono le maiuscole dalle minuscole e scartano tutto il file.</translation>
    </message>
    <message>
        <source>The policy file does not name its mode</source>
        <extracomment>policy.mode-missing (%1: file)</extracomment>
        <translation>Il file della policy non indica la modalità</translation>
    </message>
    <message>
        <source>Without a mode senders do not know what to do. They use nothing of the file.</source>
        <translation>Senza una modalità i mittenti non sanno che cosa fare. Scartano tutto il file.</translation>
    </message>
    <message>
        <source>Add the line “mode: testing”. Change it to “mode: enforce” when all is well.</source>
        <translation>Aggiungere la riga «mode: testing». Quando tutto va bene, cambiarla in «mode: enforce».</translation>
    </message>
    <message>
        <source>“%1” is not a mode that senders know</source>
        <extracomment>policy.mode-wrong (%1: value, %2: meant)</extracomment>
        <translation>«%1» non è una modalità che i mittenti conoscono</translation>
    </message>
    <message>
        <source>The mode must be testing, enforce or none, in small letters. With any other word senders use nothing of the file.</source>
        <translation>La modalità deve essere testing, enforce o none, in minuscolo. Con qualsiasi altra parola i mittenti scartano tutto il file.</translation>
    </message>
    <message>
        <source>The mode “%1” has capital letters</source>
        <extracomment>policy.mode-case (%1: value, %2: meant)</extracomment>
        <translation>La modalità «%1» contiene maiuscole</translation>
    </message>
    <message>
        <source>The mode must be written in small letters. Most senders use nothing of the file otherwise.</source>
        <translation>La modalità deve essere scritta in minuscolo. Altrimenti la maggior parte dei mittenti scarta tutto il file.</translation>
    </message>
    <message>
        <source>Change the line to “mode: %2”.</source>
        <translation>Cambiare la riga in «mode: %2».</translation>
    </message>
    <message>
        <source>The policy file does not say how long it is valid</source>
        <extracomment>policy.max-age-missing (%1: file)</extracomment>
        <translation>Il file della policy non dice per quanto tempo è valido</translation>
    </message>
    <message>
        <source>The line with the number of seconds is missing (max_age). Most senders use nothing of the file without it.</source>
        <translation>Manca la riga con il numero di secondi (max_age). Senza, la maggior parte dei mittenti scarta tutto il file.</translation>
    </message>
    <message>
        <source>Add the line “max_age: 604800”, which stands for a week.</source>
        <translation>Aggiungere la riga «max_age: 604800», che equivale a una settimana.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds</source>
        <extracomment>policy.max-age-not-number (%1: value)</extracomment>
        <translation>«%1» non è un numero di secondi</translation>
    </message>
    <message>
        <source>How long the policy is valid must be written in digits only (max_age). Strict senders use nothing of the file otherwise.</source>
        <translation>La durata della validità della policy deve essere scritta solo con cifre (max_age). Altrimenti i mittenti rigorosi scartano tutto il file.</translation>
    </message>
    <message>
        <source>Write “max_age: 604800”, which stands for a week.</source>
        <translation>Scrivere «max_age: 604800», che equivale a una settimana.</translation>
    </message>
    <message>
        <source>The number of seconds “%1” is too long</source>
        <extracomment>policy.max-age-too-many-digits (%1: value)</extracomment>
        <translation>Il numero di secondi «%1» è troppo lungo</translation>
    </message>
    <message>
        <source>It may have ten digits at most (max_age). Strict senders use nothing of the file because of it.</source>
        <translation>Può avere al massimo dieci cifre (max_age). Per questo i mittenti rigorosi scartano tutto il file.</translation>
    </message>
    <message>
        <source>The policy is valid for more than a year</source>
        <extracomment>policy.max-age-too-large (%1: value)</extracomment>
        <translation>La policy è valida per più di un anno</translation>
    </message>
    <message>
        <source>The number %1 is above the limit of 31557600 seconds (max_age). Some senders use nothing of the file because of it.</source>
        <translation>Il numero %1 supera il limite di 31557600 secondi (max_age). Per questo alcuni mittenti scartano tutto il file.</translation>
    </message>
    <message>
        <source>Write a smaller number, for instance “max_age: 2592000”, which stands for thirty days.</source>
        <translation>Scrivere un numero più piccolo, per esempio «max_age: 2592000», che equivale a trenta giorni.</translation>
    </message>
    <message>
        <source>The policy is valid for no time at all</source>
        <extracomment>policy.max-age-zero (%1: value)</extracomment>
        <translation>La policy non è valida nemmeno per un istante</translation>
    </message>
    <message>
        <source>Senders do not keep it for later mail (max_age: %1), and some do not use it at all. So it protects little or nothing.</source>
        <translation>I mittenti non la conservano per la posta successiva (max_age: %1), e alcuni non la usano affatto. Quindi protegge poco o nulla.</translation>
    </message>
    <message>
        <source>The policy is valid for a short time only</source>
        <extracomment>policy.max-age-short (%1: value)</extracomment>
        <translation>La policy è valida solo per poco tempo</translation>
    </message>
    <message>
        <source>Senders keep it for %1 seconds (max_age). Some large senders are said to pass over policies of less than a day. A short time also makes it easier for attackers to wait until the policy is forgotten.</source>
        <translation>I mittenti la conservano per %1 secondi (max_age). Pare che alcuni grandi mittenti ignorino le policy che durano meno di un giorno. Con una durata breve è anche più facile per un malintenzionato attendere che la policy sia dimenticata.</translation>
    </message>
    <message>
        <source>You can let senders keep the policy for longer</source>
        <extracomment>policy.max-age-raise (%1: value)</extracomment>
        <translation>I mittenti potrebbero conservare la policy più a lungo</translation>
    </message>
    <message>
        <source>They now keep it for %1 seconds (max_age). The longer they keep it, the better it protects you.</source>
        <translation>Ora la conservano per %1 secondi (max_age). Più a lungo la conservano, migliore è la protezione.</translation>
    </message>
    <message>
        <source>When enforce mode has worked well for some weeks, write 1209600 or more, which stands for two weeks. Then change the id of the policy record.</source>
        <translation>Quando la modalità enforce ha funzionato bene per alcune settimane, scrivere 1209600 o più, che equivale a due settimane. Poi cambiare l’id del record della policy.</translation>
    </message>
    <message>
        <source>The policy host %1 answers with a good certificate</source>
        <extracomment>policy-host.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>Il server della policy %1 risponde con un certificato valido</translation>
    </message>
    <message numerus="yes">
        <source>The web server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>Il server web all’indirizzo %2 usa %3. Il suo certificato è valido ancora per %n giorno.</numerusform>
            <numerusform>Il server web all’indirizzo %2 usa %3. Il suo certificato è valido ancora per %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy host %1 does not exist</source>
        <extracomment>policy-host.missing (%1: host)</extracomment>
        <translation>Il server della policy %1 non esiste</translation>
    </message>
    <message>
        <source>Senders fetch your policy from a web server with this name. Without it they find no policy, and their mail to you is not protected.</source>
        <translation>I mittenti scaricano la policy da un server web con questo nome. Senza, non trovano alcuna policy e la posta che inviano non è protetta.</translation>
    </message>
    <message>
        <source>Set up web space for the policy file, and publish an address for %1.</source>
        <translation>Predisporre uno spazio web per il file della policy e pubblicare un indirizzo per %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has no address</source>
        <extracomment>policy-host.no-address (%1: host)</extracomment>
        <translation>Il server della policy %1 non ha indirizzo</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Il nome esiste, ma nel DNS non c’è per esso né un indirizzo IPv4 né un indirizzo IPv6. I mittenti non possono scaricare la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Publish the address of your web server for %1, or an alias to your hosting provider (A, AAAA or CNAME record).</source>
        <translation>Pubblicare per %1 l’indirizzo del server web, oppure un alias verso il provider di hosting (record A, AAAA o CNAME).</translation>
    </message>
    <message>
        <source>The policy host %1 could not be looked up</source>
        <extracomment>policy-host.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>Non è stato possibile cercare nel DNS il server della policy %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the policy host works could not be found out.</source>
        <translation>La risposta del DNS è stata: %2. Non è stato possibile stabilire se il server della policy funzioni.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy host %1 leads nowhere</source>
        <extracomment>policy-host.alias-loop (%1: host)</extracomment>
        <translation>L’alias DNS del server della policy %1 non porta da nessuna parte</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Il nome rimanda ad altri nomi in circolo o con troppi passaggi (ciclo di CNAME). I mittenti non possono scaricare la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Point the alias at the name that your hosting provider gave you.</source>
        <translation>Far puntare l’alias al nome indicato dal provider di hosting.</translation>
    </message>
    <message>
        <source>The policy host %1 points to a name that does not exist</source>
        <extracomment>policy-host.alias-dangling (%1: host, %2: target)</extracomment>
        <translation>Il server della policy %1 punta a un nome che non esiste</translation>
    </message>
    <message>
        <source>The target %2 is gone, so senders cannot load your policy. A stranger might claim that name at the hosting provider and publish a policy in your place.</source>
        <translation>La destinazione %2 non esiste più, quindi i mittenti non possono scaricare la policy. Un estraneo potrebbe appropriarsi di quel nome presso il provider di hosting e pubblicare una policy al posto del titolare.</translation>
    </message>
    <message>
        <source>Set up the site again at your hosting provider. If you have moved it, point the alias at the new name.</source>
        <translation>Configurare di nuovo il sito presso il provider di hosting. Se è stato spostato, far puntare l’alias al nuovo nome.</translation>
    </message>
    <message>
        <source>The policy host %1 is run at %2</source>
        <extracomment>policy-host.delegated (%1: host, %2: target)</extracomment>
        <translation>Il server della policy %1 è gestito su %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides about your policy. The certificate must still be for the name %1.</source>
        <translation>È un alias, quindi chi gestisce %2 decide della policy. Il certificato deve comunque essere intestato al nome %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has an address that only works inside a network</source>
        <extracomment>policy-host.address-not-public (%1: host, %2: address)</extracomment>
        <translation>Il server della policy %1 ha un indirizzo che funziona solo all’interno di una rete</translation>
    </message>
    <message>
        <source>Publish the public address of the web server, unless this is a test network.</source>
        <translation>Pubblicare l’indirizzo pubblico del server web, a meno che non si tratti di una rete di prova.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv6 from this computer</source>
        <extracomment>policy-host.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>Da questo computer non è stato possibile provare su IPv6 il server della policy %1</translation>
    </message>
    <message>
        <source>Your computer has no IPv6 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Il computer non ha una connessione IPv6, quindi da qui non si può raggiungere l’indirizzo %2. Non risulta alcun problema nel server.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv6.</source>
        <translation>Per saperlo, eseguire «postseal-cli check» con il dominio su un computer che ha IPv6.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv4 from this computer</source>
        <extracomment>policy-host.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>Da questo computer non è stato possibile provare su IPv4 il server della policy %1</translation>
    </message>
    <message>
        <source>Your computer has no IPv4 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Il computer non ha una connessione IPv4, quindi da qui non si può raggiungere l’indirizzo %2. Non risulta alcun problema nel server.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv4.</source>
        <translation>Per saperlo, eseguire «postseal-cli check» con il dominio su un computer che ha IPv4.</translation>
    </message>
    <message>
        <source>The policy host %1 refuses secure web connections</source>
        <extracomment>policy-host.connection-refused (%1: host, %2: address)</extracomment>
        <translation>Il server della policy %1 rifiuta le connessioni web sicure</translation>
    </message>
    <message>
        <source>Nothing listens at %2 for them (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>All’indirizzo %2 nessun servizio le attende (porta 443). I mittenti non possono scaricare la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Switch on HTTPS on that web server, and open port 443 in its firewall. If the address is old, correct it in DNS.</source>
        <translation>Attivare HTTPS su quel server web e aprire la porta 443 nel firewall. Se l’indirizzo è vecchio, correggerlo nel DNS.</translation>
    </message>
    <message>
        <source>The policy host %1 does not answer</source>
        <extracomment>policy-host.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>Il server della policy %1 non risponde</translation>
    </message>
    <message>
        <source>No secure web connection to %2 came about in time (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Non si è riusciti a stabilire in tempo una connessione web sicura con %2 (porta 443). I mittenti non possono scaricare la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Make sure that the web server runs and that its firewall lets port 443 through. If the address is old, correct it in DNS.</source>
        <translation>Assicurarsi che il server web sia in funzione e che il firewall lasci passare la porta 443. Se l’indirizzo è vecchio, correggerlo nel DNS.</translation>
    </message>
    <message>
        <source>There is no way through the network to the policy host %1</source>
        <extracomment>policy-host.unreachable (%1: host, %2: address)</extracomment>
        <translation>La rete non permette di raggiungere il server della policy %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>La rete segnala che l’indirizzo %2 non è raggiungibile. I mittenti non possono scaricare la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the web server. If both look right, ask your hosting provider.</source>
        <translation>Controllare l’indirizzo nel DNS e la connessione di rete del server web. Se entrambi sembrano corretti, rivolgersi al provider di hosting.</translation>
    </message>
    <message>
        <source>The policy host %1 and this computer could not agree on encryption</source>
        <extracomment>policy-host.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Il server della policy %1 e questo computer non si sono accordati sulla cifratura</translation>
    </message>
    <message>
        <source>Ask your hosting provider whether HTTPS is set up for the name %1. The server should offer TLS 1.2 and TLS 1.3.</source>
        <translation>Chiedere al provider di hosting se HTTPS è configurato per il nome %1. Il server dovrebbe offrire TLS 1.2 e TLS 1.3.</translation>
    </message>
    <message>
        <source>The policy host %1 falls silent when encryption should begin</source>
        <extracomment>policy-host.handshake-timeout (%1: host, %2: address)</extracomment>
        <translation>Il server della policy %1 tace quando dovrebbe iniziare la cifratura</translation>
    </message>
    <message>
        <source>The web server at %2 accepted the connection and then stopped answering. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Il server web all’indirizzo %2 ha accettato la connessione e poi ha smesso di rispondere. I mittenti non possono scaricare la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Check the load and the HTTPS settings of the web server. Something in front of it may also hold the connection up.</source>
        <translation>Controllare il carico e le impostazioni HTTPS del server web. Anche qualcosa che si trova davanti al server potrebbe bloccare la connessione.</translation>
    </message>
    <message>
        <source>The policy host %1 only knows outdated encryption</source>
        <extracomment>policy-host.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>Il server della policy %1 conosce solo una cifratura obsoleta</translation>
    </message>
    <message>
        <source>The web server at %2 offers %3, which is no longer seen as safe. Many senders do not load your policy over it.</source>
        <translation>Il server web all’indirizzo %2 offre %3, che non è più considerato sicuro. Molti mittenti non scaricano la policy in questo modo.</translation>
    </message>
    <message>
        <source>Update the web server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Aggiornare il server web, oppure attivare TLS 1.2 e TLS 1.3 nelle sue impostazioni.</translation>
    </message>
    <message>
        <source>A program on your side replaces the certificate of %1</source>
        <extracomment>policy-host.proxy-here (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Un programma locale sostituisce il certificato di %1</translation>
    </message>
    <message>
        <source>The certificate seen for %2 was issued by “%3”. That looks like a company proxy or a virus scanner that opens secure connections. So the real certificate could not be seen, and nothing is known to be wrong with it.</source>
        <translation>Il certificato visto per %2 è stato emesso da «%3». Sembra un proxy aziendale o un antivirus che apre le connessioni sicure. Quindi non è stato possibile vedere il vero certificato e non risulta che abbia alcun problema.</translation>
    </message>
    <message>
        <source>Check again from another network, or on a computer without such a program.</source>
        <translation>Ripetere il controllo da un’altra rete, o su un computer senza un programma simile.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is for a different name</source>
        <extracomment>policy-host.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>Il certificato del server della policy %1 è intestato a un altro nome</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate for %3 (host name mismatch). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Il server web all’indirizzo %2 presenta un certificato per %3 (il nome non corrisponde). I mittenti non scaricano la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Add %1 as a domain at your hosting provider, and have a certificate issued for it.</source>
        <translation>Aggiungere %1 come dominio presso il provider di hosting e far emettere un certificato per quel nome.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has its name in the wrong place</source>
        <extracomment>policy-host.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>Il certificato del server della policy %1 ha il nome nel posto sbagliato</translation>
    </message>
    <message>
        <source>At %2 the name %3 stands only in an old field that senders do not look at (common name). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>All’indirizzo %2 il nome %3 compare solo in un vecchio campo che i mittenti non leggono (common name). I mittenti non scaricano la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Order a new certificate that lists %1 among its DNS names.</source>
        <translation>Ordinare un nuovo certificato che elenchi %1 tra i nomi DNS.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has expired</source>
        <extracomment>policy-host.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>Il certificato del server della policy %1 è scaduto</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that ran out on %3. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Il server web all’indirizzo %2 presenta un certificato scaduto il %3. I mittenti non scaricano la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Renew the certificate, and make sure that the web server uses the new one. Then let the renewal run by itself.</source>
        <translation>Rinnovare il certificato e assicurarsi che il server web usi quello nuovo. Poi rendere automatico il rinnovo.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is not valid yet</source>
        <extracomment>policy-host.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>Il certificato del server della policy %1 non è ancora valido</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that counts only from %3. Until then senders do not load your policy.</source>
        <translation>Il server web all’indirizzo %2 presenta un certificato valido solo dal %3. Fino ad allora i mittenti non scaricano la policy.</translation>
    </message>
    <message>
        <source>Install a certificate that is valid today. If the date looks right, check the clock of this computer.</source>
        <translation>Installare un certificato valido già oggi. Se la data sembra corretta, controllare l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>The policy host %1 made its certificate itself</source>
        <extracomment>policy-host.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Il server della policy %1 si è creato il certificato da solo</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Nessuna autorità pubblica garantisce per il certificato all’indirizzo %2 (autofirmato). I mittenti non scaricano la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Most hosting providers include one free of charge.</source>
        <translation>Installare un certificato di un’autorità pubblica. La maggior parte dei provider di hosting ne include uno gratuito.</translation>
    </message>
    <message>
        <source>The policy host %1 does not send all the certificates that it should</source>
        <extracomment>policy-host.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Il server della policy %1 non invia tutti i certificati che dovrebbe</translation>
    </message>
    <message>
        <source>The web server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). Browsers often hide this fault, but many senders do not load your policy.</source>
        <translation>Il server web all’indirizzo %2 omette il certificato di «%3», che collega il suo a un’autorità nota (certificato intermedio). I browser spesso nascondono questo errore, ma molti mittenti non scaricano la policy.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem.</source>
        <translation>Installare la catena completa fornita dall’autorità di certificazione, spesso un file di nome fullchain.pem.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 comes from an authority that is not publicly known</source>
        <extracomment>policy-host.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Il certificato del server della policy %1 proviene da un’autorità non riconosciuta pubblicamente</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Il certificato all’indirizzo %2 è stato emesso da «%3», di cui i mittenti pubblici non si fidano. I mittenti non scaricano la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 cannot be used</source>
        <extracomment>policy-host.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Il certificato del server della policy %1 non è utilizzabile</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the web server.</source>
        <translation>Ordinare un nuovo certificato per %1 con le impostazioni consuete e installarlo sul server web.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 expires soon</source>
        <extracomment>policy-host.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>Il certificato del server della policy %1 scade presto</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the web server at %2 is valid for %n more day(s), until %4. After that date senders can no longer load your policy.</source>
        <translation>
            <numerusform>Il certificato del server web all’indirizzo %2 è valido ancora per %n giorno, fino al %4. Dopo quella data i mittenti non potranno più scaricare la policy.</numerusform>
            <numerusform>Il certificato del server web all’indirizzo %2 è valido ancora per %n giorni, fino al %4. Dopo quella data i mittenti non potranno più scaricare la policy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate now. Find out why it was not renewed by itself.</source>
        <translation>Rinnovare subito il certificato. Scoprire perché non si è rinnovato da solo.</translation>
    </message>
    <message>
        <source>Your DNS may prevent a certificate for %1</source>
        <extracomment>policy-host.caa-blocks (%1: host, %2: name with CAA, %3: allowed issuers)</extracomment>
        <translation>Il DNS potrebbe impedire un certificato per %1</translation>
    </message>
    <message>
        <source>A record at %2 says who may issue certificates (CAA): %3. If your hosting provider uses another authority, it can neither get nor renew the certificate.</source>
        <translation>Un record su %2 dice chi può emettere certificati (CAA): %3. Se il provider di hosting usa un’altra autorità, non può né ottenere né rinnovare il certificato.</translation>
    </message>
    <message>
        <source>Add the authority of your hosting provider to that record. For many providers it is letsencrypt.org.</source>
        <translation>Aggiungere a quel record l’autorità del provider di hosting. Per molti provider è letsencrypt.org.</translation>
    </message>
    <message>
        <source>%1 only has an address because your DNS answers for every name</source>
        <extracomment>policy-host.wildcard-dns (%1: host, %2: address)</extracomment>
        <translation>%1 ha un indirizzo solo perché il DNS risponde per qualsiasi nome</translation>
    </message>
    <message>
        <source>Any name under your domain leads to %2 (wildcard record). So this host was probably not set up for MTA-STS.</source>
        <translation>Qualsiasi nome sotto il dominio porta a %2 (record con carattere jolly). Quindi probabilmente questo host non è stato configurato per MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a DNS record of its own for %1 that points to the web space with your policy.</source>
        <translation>Pubblicare per %1 un proprio record DNS che punti allo spazio web con la policy.</translation>
    </message>
    <message>
        <source>The policy file lists no mail server</source>
        <extracomment>policy.mx-missing (%1: file)</extracomment>
        <translation>Il file della policy non elenca alcun server di posta</translation>
    </message>
    <message>
        <source>Without a line that begins with “mx:” senders use nothing of the file.</source>
        <translation>Senza una riga che inizi con «mx:» i mittenti scartano tutto il file.</translation>
    </message>
    <message>
        <source>Add a line for each of your mail servers, for instance “mx: mail.example.com”.</source>
        <translation>Aggiungere una riga per ciascun server di posta, per esempio «mx: mail.example.com».</translation>
    </message>
    <message>
        <source>The policy file lists no mail server, and some senders want one</source>
        <extracomment>policy.mx-missing-mode-none (%1: file)</extracomment>
        <translation>Il file della policy non elenca alcun server di posta, e alcuni mittenti ne vogliono uno</translation>
    </message>
    <message>
        <source>Mode none allows this. Still, some senders do not accept the file, and keep to the policy that they stored before.</source>
        <translation>La modalità none lo permette. Tuttavia alcuni mittenti non accettano il file e continuano a seguire la policy memorizzata in precedenza.</translation>
    </message>
    <message>
        <source>Keep the lines that begin with “mx:” in the file.</source>
        <translation>Conservare nel file le righe che iniziano con «mx:».</translation>
    </message>
    <message>
        <source>The policy file has a line for a mail server without a name</source>
        <extracomment>policy.mx-empty (%1: file)</extracomment>
        <translation>Il file della policy ha una riga per un server di posta senza nome</translation>
    </message>
    <message>
        <source>Nothing stands after “mx:”. Strict senders use nothing of the file because of it.</source>
        <translation>Dopo «mx:» non c’è nulla. Per questo i mittenti rigorosi scartano tutto il file.</translation>
    </message>
    <message>
        <source>Write the name of your mail server there, or delete the line.</source>
        <translation>Scrivere lì il nome del server di posta, oppure eliminare la riga.</translation>
    </message>
    <message>
        <source>The policy file lists the IP address “%1” as a mail server</source>
        <extracomment>policy.mx-address (%1: mx)</extracomment>
        <translation>Il file della policy elenca l’indirizzo IP «%1» come server di posta</translation>
    </message>
    <message>
        <source>Senders compare names, so an address never fits. Strict senders use nothing of the file because of it.</source>
        <translation>I mittenti confrontano i nomi, quindi un indirizzo non corrisponde mai. Per questo i mittenti rigorosi scartano tutto il file.</translation>
    </message>
    <message>
        <source>Write the name of the mail server instead, as it stands in your MX record.</source>
        <translation>Scrivere invece il nome del server di posta, come compare nel record MX.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file ends with a dot</source>
        <extracomment>policy.mx-trailing-dot (%1: mx, %2: meant)</extracomment>
        <translation>Il server di posta «%1» nel file della policy termina con un punto</translation>
    </message>
    <message>
        <source>The dot is usual in DNS but wrong in a policy. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Il punto è normale nel DNS ma sbagliato in una policy. Per questo i mittenti rigorosi scartano tutto il file; per gli altri nessun server corrisponde.</translation>
    </message>
    <message>
        <source>One line of the policy file lists several mail servers: “%1”</source>
        <extracomment>policy.mx-list (%1: mx)</extracomment>
        <translation>Una riga del file della policy elenca più server di posta: «%1»</translation>
    </message>
    <message>
        <source>Senders read the line as one single name, which fits no server. Strict senders use nothing of the file because of it.</source>
        <translation>I mittenti leggono la riga come un unico nome, che non corrisponde ad alcun server. Per questo i mittenti rigorosi scartano tutto il file.</translation>
    </message>
    <message>
        <source>Write a line of its own for each mail server.</source>
        <translation>Scrivere una riga distinta per ciascun server di posta.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has letters beyond a to z</source>
        <extracomment>policy.mx-unicode (%1: mx, %2: meant)</extracomment>
        <translation>Il server di posta «%1» nel file della policy contiene lettere diverse da quelle dalla a alla z</translation>
    </message>
    <message>
        <source>A policy must hold names in the form that DNS uses (A-label). Strict senders use nothing of the file otherwise.</source>
        <translation>Una policy deve contenere i nomi nella forma usata dal DNS (A-label). Altrimenti i mittenti rigorosi scartano tutto il file.</translation>
    </message>
    <message>
        <source>Write “%2” instead.</source>
        <translation>Scrivere invece «%2».</translation>
    </message>
    <message>
        <source>“%1” in the policy file is a web address</source>
        <extracomment>policy.mx-url (%1: mx, %2: meant)</extracomment>
        <translation>«%1» nel file della policy è un indirizzo web</translation>
    </message>
    <message>
        <source>Only the name of a mail server may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Lì può esserci solo il nome di un server di posta. Per questo i mittenti rigorosi scartano tutto il file; per gli altri nessun server corrisponde.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a port number</source>
        <extracomment>policy.mx-port (%1: mx, %2: meant)</extracomment>
        <translation>Il server di posta «%1» nel file della policy ha un numero di porta</translation>
    </message>
    <message>
        <source>Only its name may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Lì può esserci solo il nome. Per questo i mittenti rigorosi scartano tutto il file; per gli altri nessun server corrisponde.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a number in front</source>
        <extracomment>policy.mx-preference (%1: mx, %2: meant)</extracomment>
        <translation>Il server di posta «%1» nel file della policy è preceduto da un numero</translation>
    </message>
    <message>
        <source>The number belongs to the MX record in DNS (preference). Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Il numero va nel record MX del DNS (preferenza). Per questo i mittenti rigorosi scartano tutto il file; per gli altri nessun server corrisponde.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file begins with a dot</source>
        <extracomment>policy.mx-leading-dot (%1: mx, %2: meant)</extracomment>
        <translation>Il server di posta «%1» nel file della policy inizia con un punto</translation>
    </message>
    <message>
        <source>An early draft of the standard knew this form. Today strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Una prima bozza dello standard ammetteva questa forma. Oggi per questo i mittenti rigorosi scartano tutto il file; per gli altri nessun server corrisponde.</translation>
    </message>
    <message>
        <source>The star in “%1” stands in the wrong place</source>
        <extracomment>policy.mx-wildcard-place (%1: mx)</extracomment>
        <translation>L’asterisco in «%1» è nel posto sbagliato</translation>
    </message>
    <message>
        <source>A star can only be the whole first part of a name, as in “*.example.com” (wildcard). Strict senders use nothing of the file because of it.</source>
        <translation>Un asterisco può solo sostituire per intero la prima parte di un nome, come in «*.example.com» (carattere jolly). Per questo i mittenti rigorosi scartano tutto il file.</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers instead.</source>
        <translation>Scrivere invece i nomi completi dei server di posta.</translation>
    </message>
    <message>
        <source>“%1” allows mail servers of countless strangers</source>
        <extracomment>policy.mx-wildcard-top-level (%1: mx)</extracomment>
        <translation>«%1» ammette i server di posta di innumerevoli estranei</translation>
    </message>
    <message>
        <source>The star stands directly in front of a name under which anybody can register (wildcard). So an attacker can easily have a mail server that fits your policy.</source>
        <translation>L’asterisco è subito davanti a un nome sotto il quale chiunque può registrarsi (carattere jolly). Quindi un malintenzionato può avere facilmente un server di posta che corrisponde alla policy.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is not the name of a mail server</source>
        <extracomment>policy.mx-not-domain (%1: mx)</extracomment>
        <translation>«%1» nel file della policy non è il nome di un server di posta</translation>
    </message>
    <message>
        <source>A name consists of letters, digits, hyphens and dots. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Un nome è formato da lettere, cifre, trattini e punti. Per questo i mittenti rigorosi scartano tutto il file; per gli altri nessun server corrisponde.</translation>
    </message>
    <message>
        <source>Write the name of the mail server as it stands in your MX record.</source>
        <translation>Scrivere il nome del server di posta come compare nel record MX.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has capital letters</source>
        <extracomment>policy.mx-case (%1: mx)</extracomment>
        <translation>Il server di posta «%1» nel file della policy contiene maiuscole</translation>
    </message>
    <message>
        <source>Nearly all senders compare names without regard to capitals. So this does no harm with them.</source>
        <translation>Quasi tutti i mittenti confrontano i nomi senza badare alle maiuscole. Quindi con loro non è un problema.</translation>
    </message>
    <message>
        <source>To be on the safe side, write the name in small letters.</source>
        <translation>Per sicurezza, scrivere il nome in minuscolo.</translation>
    </message>
    <message>
        <source>The policy record at %1 is correct</source>
        <extracomment>record.good (%1: name, %2: id)</extracomment>
        <translation>Il record della policy su %1 è corretto</translation>
    </message>
    <message>
        <source>It tells senders that you have a policy. The version of the policy that it announces is “%2” (id).</source>
        <translation>Comunica ai mittenti che il dominio ha una policy. La versione della policy che annuncia è «%2» (id).</translation>
    </message>
    <message>
        <source>There is no policy record at %1</source>
        <extracomment>record.missing (%1: name)</extracomment>
        <translation>Su %1 non c’è un record della policy</translation>
    </message>
    <message>
        <source>Senders look for this TXT record first. Without it they do not look for your policy, so their mail to you is not protected.</source>
        <translation>I mittenti cercano prima questo record TXT. Senza, non cercano la policy, quindi la posta che inviano non è protetta.</translation>
    </message>
    <message>
        <source>Publish the record as the last step, when the policy file can be loaded.</source>
        <translation>Pubblicare il record come ultimo passaggio, quando il file della policy si può già scaricare.</translation>
    </message>
    <message>
        <source>The policy record at %1 could not be looked up</source>
        <extracomment>record.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>Non è stato possibile cercare nel DNS il record della policy su %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the record is there could not be found out.</source>
        <translation>La risposta del DNS è stata: %2. Non è stato possibile stabilire se il record esista.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy record at %1 leads nowhere</source>
        <extracomment>record.alias-loop (%1: name)</extracomment>
        <translation>L’alias DNS del record della policy su %1 non porta da nessuna parte</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders find no policy record, so their mail to you is not protected.</source>
        <translation>Il nome rimanda ad altri nomi in circolo o con troppi passaggi (ciclo di CNAME). I mittenti non trovano alcun record della policy, quindi la posta che inviano non è protetta.</translation>
    </message>
    <message>
        <source>Point the alias at the right name, or replace it with the TXT record itself.</source>
        <translation>Far puntare l’alias al nome giusto, oppure sostituirlo con il record TXT stesso.</translation>
    </message>
    <message>
        <source>There are %2 policy records at %1</source>
        <extracomment>record.multiple (%1: name, %2: count)</extracomment>
        <translation>Su %1 ci sono %2 record della policy</translation>
    </message>
    <message>
        <source>When there is more than one record, senders act as if there were none. So mail to you is not protected.</source>
        <translation>Quando c’è più di un record, i mittenti si comportano come se non ce ne fosse nessuno. Quindi la posta in arrivo non è protetta.</translation>
    </message>
    <message>
        <source>Keep the record with the newest id, and delete the others.</source>
        <translation>Conservare il record con l’id più recente ed eliminare gli altri.</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with the wrong word</source>
        <extracomment>record.wrong-version (%1: name, %2: version)</extracomment>
        <translation>Il record della policy su %1 inizia con la parola sbagliata</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Senders pass over it, so mail to you is not protected.</source>
        <translation>Inizia con «%2» invece di «v=STSv1». I mittenti lo ignorano, quindi la posta in arrivo non è protetta.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=STSv1;”.</source>
        <translation>Cambiare l’inizio del record esattamente in «v=STSv1;».</translation>
    </message>
    <message>
        <source>The policy record at %1 mixes up capital and small letters</source>
        <extracomment>record.version-case (%1: name, %2: version)</extracomment>
        <translation>Il record della policy su %1 confonde maiuscole e minuscole</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Inizia con «%2» invece di «v=STSv1». Molti mittenti distinguono le maiuscole dalle minuscole e lo ignorano.</translation>
    </message>
    <message>
        <source>The policy record at %1 lacks its first semicolon</source>
        <extracomment>record.no-semicolon (%1: name)</extracomment>
        <translation>Nel record della policy su %1 manca il primo punto e virgola</translation>
    </message>
    <message>
        <source>It must begin with “v=STSv1;”. Senders pass over it otherwise, so mail to you is not protected.</source>
        <translation>Deve iniziare con «v=STSv1;». Altrimenti i mittenti lo ignorano, quindi la posta in arrivo non è protetta.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=STSv1”.</source>
        <translation>Scrivere un punto e virgola subito dopo «v=STSv1».</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with a space</source>
        <extracomment>record.leading-space (%1: name)</extracomment>
        <translation>Il record della policy su %1 inizia con uno spazio</translation>
    </message>
    <message>
        <source>Senders expect “v=STSv1;” at the very beginning. They pass over the record, so mail to you is not protected.</source>
        <translation>I mittenti si aspettano «v=STSv1;» proprio all’inizio. Ignorano il record, quindi la posta in arrivo non è protetta.</translation>
    </message>
    <message>
        <source>Remove the space at the beginning of the record.</source>
        <translation>Rimuovere lo spazio all’inizio del record.</translation>
    </message>
    <message>
        <source>The policy record at %1 has a space before its first semicolon</source>
        <extracomment>record.space-before-semicolon (%1: name)</extracomment>
        <translation>Il record della policy su %1 ha uno spazio prima del primo punto e virgola</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. Their mail to you is not protected.</source>
        <translation>Alcuni mittenti ignorano un record scritto in questo modo. La posta che inviano non è protetta.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=STSv1;”.</source>
        <translation>Rimuovere lo spazio, in modo che il record inizi con «v=STSv1;».</translation>
    </message>
    <message>
        <source>The policy record at %1 contains quotation marks</source>
        <extracomment>record.quotes-inside (%1: name)</extracomment>
        <translation>Il record della policy su %1 contiene virgolette</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so mail to you is not protected.</source>
        <translation>Il pannello DNS ha salvato le virgolette come parte del testo. I mittenti non riconoscono il record, quindi la posta in arrivo non è protetta.</translation>
    </message>
    <message>
        <source>Enter the text of the record again without quotation marks.</source>
        <translation>Inserire di nuovo il testo del record senza virgolette.</translation>
    </message>
    <message>
        <source>The policy record at %1 has no id</source>
        <extracomment>record.no-id (%1: name)</extracomment>
        <translation>Il record della policy su %1 non ha un id</translation>
    </message>
    <message>
        <source>The id tells senders when your policy has changed. Without it they pass over the record, so mail to you is not protected.</source>
        <translation>L’id segnala ai mittenti quando la policy è cambiata. Senza, ignorano il record, quindi la posta in arrivo non è protetta.</translation>
    </message>
    <message>
        <source>Add an id of letters and digits to the record, for instance today&apos;s date as in “id=20261124;”.</source>
        <translation>Aggiungere al record un id di lettere e cifre, per esempio la data di oggi come in «id=20261124;».</translation>
    </message>
    <message>
        <source>The id “%1” contains a character that is not allowed there</source>
        <extracomment>record.id-character (%1: id, %2: character)</extracomment>
        <translation>L’id «%1» contiene un carattere non ammesso</translation>
    </message>
    <message>
        <source>Write an id of letters and digits only.</source>
        <translation>Scrivere un id di sole lettere e cifre.</translation>
    </message>
    <message>
        <source>The id in the policy record at %1 is empty</source>
        <extracomment>record.id-empty (%1: name)</extracomment>
        <translation>L’id nel record della policy su %1 è vuoto</translation>
    </message>
    <message>
        <source>Write an id of letters and digits, for instance today&apos;s date.</source>
        <translation>Scrivere un id di lettere e cifre, per esempio la data di oggi.</translation>
    </message>
    <message>
        <source>The id “%1” is too long</source>
        <extracomment>record.id-too-long (%1: id, %2: length)</extracomment>
        <translation>L’id «%1» è troppo lungo</translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s), and 32 is the limit. Senders pass over the record, so mail to you is not protected.</source>
        <translation>
            <numerusform>Ha %n carattere, e il limite è 32. I mittenti ignorano il record, quindi la posta in arrivo non è protetta.</numerusform>
            <numerusform>Ha %n caratteri, e il limite è 32. I mittenti ignorano il record, quindi la posta in arrivo non è protetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a shorter id, for instance today&apos;s date.</source>
        <translation>Scrivere un id più corto, per esempio la data di oggi.</translation>
    </message>
    <message>
        <source>The policy record at %1 has more than one id</source>
        <extracomment>record.duplicate-id (%1: name, %2: used, %3: ignored)</extracomment>
        <translation>Il record della policy su %1 ha più di un id</translation>
    </message>
    <message>
        <source>The first one counts: “%2”. Some senders go by a later one instead (“%3”), and at least one passes over the record.</source>
        <translation>Conta il primo: «%2». Alcuni mittenti si basano invece su uno successivo («%3»), e almeno uno ignora il record.</translation>
    </message>
    <message>
        <source>Keep one id, and delete the others.</source>
        <translation>Conservare un id ed eliminare gli altri.</translation>
    </message>
    <message>
        <source>The word “%1” in the policy record has the wrong capital letters</source>
        <extracomment>record.key-case (%1: key, %2: meant)</extracomment>
        <translation>La parola «%1» nel record della policy ha maiuscole sbagliate</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here. They do not find what they need, so mail to you is not protected.</source>
        <translation>Qui i mittenti distinguono le maiuscole dalle minuscole. Non trovano ciò che serve, quindi la posta in arrivo non è protetta.</translation>
    </message>
    <message>
        <source>Something is left over at the end of the policy record at %1</source>
        <extracomment>record.trailing (%1: name)</extracomment>
        <translation>Alla fine del record della policy su %1 è rimasto qualcosa</translation>
    </message>
    <message>
        <source>Only a single semicolon may stand at the end. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Alla fine può esserci solo un punto e virgola. I mittenti rigorosi ignorano il record, quindi la posta che inviano non è protetta.</translation>
    </message>
    <message>
        <source>Remove what follows the last semicolon, also spaces.</source>
        <translation>Rimuovere ciò che segue l’ultimo punto e virgola, spazi compresi.</translation>
    </message>
    <message>
        <source>The policy record at %1 cannot be understood</source>
        <extracomment>record.syntax (%1: name)</extracomment>
        <translation>Il record della policy su %1 non è comprensibile</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Una sua parte non ha la forma «nome=valore». I mittenti rigorosi ignorano il record, quindi la posta che inviano non è protetta.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=STSv1; id=20261124;”.</source>
        <translation>Riscrivere il record da capo, per esempio come «v=STSv1; id=20261124;».</translation>
    </message>
    <message>
        <source>“%1” belongs in the policy file, not in the policy record</source>
        <extracomment>record.policy-inside (%1: key)</extracomment>
        <translation>«%1» va nel file della policy, non nel record della policy</translation>
    </message>
    <message>
        <source>Senders pass over it here. Mode, mail servers and validity count only in the file.</source>
        <translation>Qui i mittenti lo ignorano. Modalità, server di posta e validità contano solo nel file.</translation>
    </message>
    <message>
        <source>Remove this part from the record. Make sure that it stands in the policy file.</source>
        <translation>Rimuovere questa parte dal record. Assicurarsi che sia presente nel file della policy.</translation>
    </message>
    <message>
        <source>The part “%1” of the policy record means nothing to senders</source>
        <extracomment>record.unknown-field (%1: key)</extracomment>
        <translation>La parte «%1» del record della policy non significa nulla per i mittenti</translation>
    </message>
    <message>
        <source>They pass over it. It does no harm.</source>
        <translation>La ignorano. Non è un problema.</translation>
    </message>
    <message>
        <source>Check its spelling if you meant something by it. Otherwise you can remove it.</source>
        <translation>Se aveva uno scopo, controllare come è scritta. Altrimenti si può rimuovere.</translation>
    </message>
    <message>
        <source>The policy record at %1 is stored in %2 pieces</source>
        <extracomment>record.split (%1: name, %2: count)</extracomment>
        <translation>Il record della policy su %1 è salvato in %2 pezzi</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. Nearly all read the record correctly.</source>
        <translation>I mittenti uniscono i pezzi senza spazi in mezzo. Quasi tutti leggono correttamente il record.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with MTA-STS. Senders pass over it.</source>
        <translation>Il record «%2» non ha nulla a che fare con MTA-STS. I mittenti lo ignorano.</translation>
    </message>
    <message>
        <source>You can remove it, unless you need it for something else.</source>
        <translation>Si può rimuovere, a meno che non serva ad altro.</translation>
    </message>
    <message>
        <source>The policy record at %1 is kept at %2</source>
        <extracomment>record.delegated (%1: name, %2: target)</extracomment>
        <translation>Il record della policy su %1 è conservato su %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides when senders load your policy anew.</source>
        <translation>È un alias, quindi chi gestisce %2 decide quando i mittenti scaricano di nuovo la policy.</translation>
    </message>
    <message>
        <source>There is a policy record at %1, where no sender looks</source>
        <extracomment>record.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>C’è un record della policy su %1, dove nessun mittente lo cerca</translation>
    </message>
    <message>
        <source>Senders look for it at %2 only. So this record has no effect.</source>
        <translation>I mittenti lo cercano solo su %2. Quindi questo record non ha alcun effetto.</translation>
    </message>
    <message>
        <source>Move the record to the name %2. Many DNS panels add your domain to the name by themselves.</source>
        <translation>Spostare il record al nome %2. Molti pannelli DNS aggiungono da soli il dominio al nome.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the policy record at %1</source>
        <extracomment>record.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>I name server non concordano sul record della policy su %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may miss your policy or a change to it.</source>
        <translation>Questi name server non danno tutti la stessa risposta: %2. Alcuni mittenti potrebbero non trovare la policy o una sua modifica.</translation>
    </message>
    <message>
        <source>The policy file has changed, but the id “%1” has not</source>
        <extracomment>record.id-unchanged (%1: id, %2: date)</extracomment>
        <translation>Il file della policy è cambiato, ma l’id «%1» no</translation>
    </message>
    <message>
        <source>The id is the same as on %2, when the file was different. Senders that know this id keep to the old policy until it runs out.</source>
        <translation>L’id è lo stesso del %2, quando il file era diverso. I mittenti che conoscono questo id continuano a seguire la vecchia policy fino alla scadenza.</translation>
    </message>
    <message>
        <source>Give the policy record a new id now.</source>
        <translation>Assegnare subito un nuovo id al record della policy.</translation>
    </message>
    <message>
        <source>The id “%1” is new, but the policy file is the same as before</source>
        <extracomment>record.body-unchanged (%1: id, %2: date)</extracomment>
        <translation>L’id «%1» è nuovo, ma il file della policy è uguale a prima</translation>
    </message>
    <message>
        <source>The file has not changed since %2. Senders load it once more, which does no harm.</source>
        <translation>Il file non è cambiato dal %2. I mittenti lo scaricano un’altra volta, e questo non è un problema.</translation>
    </message>
    <message>
        <source>If you meant to change the policy, upload the new file. Then give the record another new id.</source>
        <translation>Se si voleva cambiare la policy, caricare il nuovo file. Poi assegnare al record un altro nuovo id.</translation>
    </message>
    <message>
        <source>The file is not a TLS report that can be read</source>
        <extracomment>report.not-json (%1: file, %2: reason)</extracomment>
        <translation>Il file non è un report TLS leggibile</translation>
    </message>
    <message>
        <source>Save the attachment from the mail once more, and open that file.</source>
        <translation>Salvare ancora una volta l’allegato del messaggio e aprire quel file.</translation>
    </message>
    <message>
        <source>The report is too large to be read</source>
        <extracomment>report.too-large (%1: file, %2: limit)</extracomment>
        <translation>Il report è troppo grande per essere letto</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report. If it is, ask its sender for smaller ones.</source>
        <translation>Assicurarsi che il file sia un report TLS. Se lo è, chiedere al mittente report più piccoli.</translation>
    </message>
    <message>
        <source>The report cannot be unpacked</source>
        <extracomment>report.gzip-broken (%1: file, %2: reason)</extracomment>
        <translation>Non è stato possibile decomprimere il report</translation>
    </message>
    <message>
        <source>The file is not a TLS report</source>
        <extracomment>report.not-a-report (%1: file)</extracomment>
        <translation>Il file non è un report TLS</translation>
    </message>
    <message>
        <source>It can be read, but has nothing of what such a report holds.</source>
        <translation>È leggibile, ma non contiene nulla di ciò che si trova in un report del genere.</translation>
    </message>
    <message>
        <source>Open the attachment of a TLS report. DMARC reports and other files are of another kind.</source>
        <translation>Aprire l’allegato di un report TLS. I report DMARC e altri file sono di un altro tipo.</translation>
    </message>
    <message>
        <source>The report has no results in it</source>
        <extracomment>report.no-policies (%1: file)</extracomment>
        <translation>Il report non contiene risultati</translation>
    </message>
    <message>
        <source>The list of policies with their counts is missing (policies). So it says nothing about your mail.</source>
        <translation>Manca l’elenco delle policy con i relativi conteggi (policies). Quindi non dice nulla sulla posta in arrivo.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. If the same sender does this often, tell them.</source>
        <translation>Il problema non dipende dal proprio dominio. Se lo stesso mittente lo fa spesso, avvisarlo.</translation>
    </message>
    <message>
        <source>The report lacks the part “%1”</source>
        <extracomment>report.missing-member (%1: member)</extracomment>
        <translation>Nel report manca la parte «%1»</translation>
    </message>
    <message>
        <source>The sender of the report left it out. The rest was read, and a missing count is taken as zero.</source>
        <translation>Chi ha inviato il report l’ha omessa. Il resto è stato letto, e un conteggio mancante vale zero.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side, and nothing that you need to do.</source>
        <translation>Il problema non dipende dal proprio dominio e non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is not of the expected kind</source>
        <extracomment>report.wrong-type (%1: member, %2: expected)</extracomment>
        <translation>La parte «%1» del report non è del tipo previsto</translation>
    </message>
    <message>
        <source>It should be of this kind: %2. The rest of the report was read.</source>
        <translation>Dovrebbe essere di questo tipo: %2. Il resto del report è stato letto.</translation>
    </message>
    <message>
        <source>The count “%1” in the report makes no sense</source>
        <extracomment>report.bad-count (%1: member, %2: value)</extracomment>
        <translation>Il conteggio «%1» del report non ha senso</translation>
    </message>
    <message>
        <source>The value %2 is not a count of connections, so it is taken as zero.</source>
        <translation>Il valore %2 non è un numero di connessioni, quindi vale zero.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. Do not rely on the sums of this report.</source>
        <translation>Il problema non dipende dal proprio dominio. Non fare affidamento sui totali di questo report.</translation>
    </message>
    <message>
        <source>The date “%1” in the report makes no sense</source>
        <extracomment>report.bad-date (%1: member, %2: value)</extracomment>
        <translation>La data «%1» del report non ha senso</translation>
    </message>
    <message>
        <source>The value %2 cannot be read as a date. The rest of the report was read.</source>
        <translation>Il valore %2 non si può leggere come data. Il resto del report è stato letto.</translation>
    </message>
    <message>
        <source>The date “%1” in the report has no time zone</source>
        <extracomment>report.date-no-zone (%1: member, %2: value)</extracomment>
        <translation>La data «%1» del report non ha un fuso orario</translation>
    </message>
    <message>
        <source>Some reports from Microsoft are written like this. The value %2 was read as universal time (UTC).</source>
        <translation>Alcuni report di Microsoft sono scritti così. Il valore %2 è stato letto come tempo universale (UTC).</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of policy: “%1”</source>
        <extracomment>report.unknown-policy-type (%1: value)</extracomment>
        <translation>Il report parla di un tipo di policy sconosciuto: «%1»</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is.</source>
        <translation>I conteggi sono stati conservati e la parola è mostrata così com’è.</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of problem: “%1”</source>
        <extracomment>report.unknown-result-type (%1: value)</extracomment>
        <translation>Il report parla di un tipo di problema sconosciuto: «%1»</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is. It may be newer than this program.</source>
        <translation>I conteggi sono stati conservati e la parola è mostrata così com’è. Potrebbe essere più recente di questo programma.</translation>
    </message>
    <message>
        <source>Look at the details of this problem in the report. They often tell the cause.</source>
        <translation>Leggere nel report i dettagli di questo problema. Spesso indicano la causa.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is a text instead of a list</source>
        <extracomment>report.mx-host-string (%1: member)</extracomment>
        <translation>La parte «%1» del report è un testo invece di un elenco</translation>
    </message>
    <message>
        <source>Some senders write it like this. It was understood all the same.</source>
        <translation>Alcuni mittenti la scrivono così. È stata interpretata comunque.</translation>
    </message>
    <message>
        <source>The policy in the part “%1” of the report is written in an unusual form</source>
        <extracomment>report.policy-string-form (%1: member)</extracomment>
        <translation>La policy nella parte «%1» del report è scritta in una forma insolita</translation>
    </message>
    <message>
        <source>The details for %1 add up to more than the sum in the report</source>
        <extracomment>report.details-exceed-summary (%1: domain, %2: details, %3: summary)</extracomment>
        <translation>La somma dei dettagli per %1 supera il totale del report</translation>
    </message>
    <message>
        <source>The details count %2 connections, the sum says %3. One connection may stand in several details, so only the sum was counted.</source>
        <translation>I dettagli contano %2 connessioni, il totale ne indica %3. Una connessione può comparire in più dettagli, quindi è stato contato solo il totale.</translation>
    </message>
    <message>
        <source>Whether the report is genuine was not checked</source>
        <extracomment>report.unauthenticated (%1: file)</extracomment>
        <translation>L’autenticità del report non è stata verificata</translation>
    </message>
    <message>
        <source>Genuine reports are signed by their sender (DKIM). In a saved file the signature can usually no longer be checked.</source>
        <translation>I report autentici sono firmati da chi li invia (DKIM). In un file salvato la firma di solito non è più verificabile.</translation>
    </message>
    <message>
        <source>If a report surprises you, look at the original mail before you act on it.</source>
        <translation>Se un report sorprende, guardare il messaggio originale prima di agire.</translation>
    </message>
    <message>
        <source>%1 takes mail over encrypted connections with a good certificate</source>
        <extracomment>starttls.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>%1 riceve la posta su connessioni cifrate con un certificato valido</translation>
    </message>
    <message numerus="yes">
        <source>The server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>Il server all’indirizzo %2 usa %3. Il suo certificato è valido ancora per %n giorno.</numerusform>
            <numerusform>Il server all’indirizzo %2 usa %3. Il suo certificato è valido ancora per %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail servers of %1 were not tested</source>
        <extracomment>starttls.skipped (%1: domain)</extracomment>
        <translation>I server di posta di %1 non sono stati provati</translation>
    </message>
    <message>
        <source>You asked for a check without connections to mail servers. So nothing is known about their encryption and certificates.</source>
        <translation>È stato richiesto un controllo senza connessioni ai server di posta. Quindi non si sa nulla della loro cifratura e dei loro certificati.</translation>
    </message>
    <message>
        <source>Check again with the mail servers before you move to enforce mode.</source>
        <translation>Ripetere il controllo con i server di posta prima di passare alla modalità enforce.</translation>
    </message>
    <message>
        <source>The network of this computer blocks connections to mail servers</source>
        <extracomment>starttls.port-25-blocked (%1: domain)</extracomment>
        <translation>La rete di questo computer blocca le connessioni ai server di posta</translation>
    </message>
    <message>
        <source>Many home and office lines block outgoing mail connections (port 25). Large, well-known mail servers could not be reached from here either. So nothing is known to be wrong with your mail servers.</source>
        <translation>Molte linee domestiche e aziendali bloccano le connessioni di posta in uscita (porta 25). Da qui non è stato possibile raggiungere nemmeno grandi server di posta noti. Quindi non risulta alcun problema nei server di posta del dominio.</translation>
    </message>
    <message>
        <source>Run “postseal-cli check %1” on a server elsewhere whose port 25 is open. Your TLS reports also show whether senders can deliver to you over encrypted connections.</source>
        <translation>Eseguire «postseal-cli check %1» su un server che si trova altrove e ha la porta 25 aperta. Anche i report TLS mostrano se i mittenti riescono a consegnare la posta su connessioni cifrate.</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv6 from this computer</source>
        <extracomment>starttls.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>Da questo computer non è stato possibile provare %1 su IPv6</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv4 from this computer</source>
        <extracomment>starttls.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>Da questo computer non è stato possibile provare %1 su IPv4</translation>
    </message>
    <message>
        <source>%1 does not accept mail connections</source>
        <extracomment>starttls.connection-refused (%1: host, %2: address)</extracomment>
        <translation>%1 non accetta connessioni di posta</translation>
    </message>
    <message>
        <source>The computer at %2 refuses connections for mail (port 25). Senders try your other mail servers, or try again later.</source>
        <translation>Il computer all’indirizzo %2 rifiuta le connessioni di posta (porta 25). I mittenti provano con gli altri server di posta, oppure riprovano più tardi.</translation>
    </message>
    <message>
        <source>Start the mail service there, or open port 25 in its firewall. If the server no longer takes mail, remove its MX record.</source>
        <translation>Avviare lì il servizio di posta, oppure aprire la porta 25 nel firewall. Se il server non riceve più posta, rimuovere il suo record MX.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>starttls.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 non risponde</translation>
    </message>
    <message>
        <source>No mail connection to %2 came about in time (port 25). Senders lose time there. Then they try your other mail servers, or try again later.</source>
        <translation>Non si è riusciti a stabilire in tempo una connessione di posta con %2 (porta 25). I mittenti vi perdono tempo. Poi provano con gli altri server di posta, oppure riprovano più tardi.</translation>
    </message>
    <message>
        <source>Make sure that the server runs and that its firewall lets port 25 through. If the server no longer takes mail, remove its MX record.</source>
        <translation>Assicurarsi che il server sia in funzione e che il firewall lasci passare la porta 25. Se il server non riceve più posta, rimuovere il suo record MX.</translation>
    </message>
    <message>
        <source>There is no way through the network to %1</source>
        <extracomment>starttls.host-unreachable (%1: host, %2: address)</extracomment>
        <translation>La rete non permette di raggiungere %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders try your other mail servers, or try again later.</source>
        <translation>La rete segnala che l’indirizzo %2 non è raggiungibile. I mittenti provano con gli altri server di posta, oppure riprovano più tardi.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the server. If both look right, ask your hosting provider.</source>
        <translation>Controllare l’indirizzo nel DNS e la connessione di rete del server. Se entrambi sembrano corretti, rivolgersi al provider di hosting.</translation>
    </message>
    <message>
        <source>%1 may be out of reach on purpose</source>
        <extracomment>starttls.may-be-deliberate (%1: host)</extracomment>
        <translation>%1 potrebbe essere irraggiungibile di proposito</translation>
    </message>
    <message>
        <source>Some owners list a mail server that never answers, to keep spam away (nolisting). Your other mail servers do answer.</source>
        <translation>Per tenere lontano lo spam, alcuni elencano un server di posta che non risponde mai (nolisting). Gli altri server di posta del dominio rispondono.</translation>
    </message>
    <message>
        <source>If this is on purpose, leave it as it is. Otherwise repair the server, or remove its MX record.</source>
        <translation>Se è voluto, lasciarlo com’è. Altrimenti riparare il server o rimuovere il suo record MX.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing</source>
        <extracomment>starttls.greeting-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 accetta la connessione e poi non dice nulla</translation>
    </message>
    <message>
        <source>The server at %2 sent no greeting in time. Patient senders wait up to five minutes. Others give up and try again later.</source>
        <translation>Il server all’indirizzo %2 non ha inviato in tempo il saluto iniziale. I mittenti pazienti attendono fino a cinque minuti. Altri rinunciano e riprovano più tardi.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server why its greeting is slow. It may be overloaded, or its spam checks may take too long. With “--timeout 60” this check waits longer.</source>
        <translation>Chiedere a chi gestisce il server perché il saluto è lento. Il server potrebbe essere sovraccarico, o i controlli antispam potrebbero durare troppo. Con «--timeout 60» questo controllo attende più a lungo.</translation>
    </message>
    <message>
        <source>%1 turns connections away for the moment</source>
        <extracomment>starttls.greeting-temporary (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 per il momento respinge le connessioni</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a temporary refusal: %3. Other senders try again later. The server may only distrust the computer that this check runs on.</source>
        <translation>Il server all’indirizzo %2 ha risposto subito con un rifiuto temporaneo: %3. Gli altri mittenti riprovano più tardi. Può darsi che il server diffidi solo del computer su cui gira questo controllo.</translation>
    </message>
    <message>
        <source>Check again later, or from another network. If it stays like this, ask whoever runs the server.</source>
        <translation>Ripetere il controllo più tardi o da un’altra rete. Se il problema resta, rivolgersi a chi gestisce il server.</translation>
    </message>
    <message>
        <source>%1 turns connections away</source>
        <extracomment>starttls.greeting-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 respinge le connessioni</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a refusal: %3. Whether it refuses all senders or only this computer cannot be seen from here.</source>
        <translation>Il server all’indirizzo %2 ha risposto subito con un rifiuto: %3. Da qui non si può vedere se rifiuti tutti i mittenti o solo questo computer.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Rivolgersi a chi gestisce il server. Si può anche eseguire «postseal-cli check» con il dominio su un server che si trova altrove.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server</source>
        <extracomment>starttls.not-smtp (%1: host, %2: address)</extracomment>
        <translation>Su %1 non risponde un server di posta</translation>
    </message>
    <message>
        <source>The program at %2 does not speak the language of mail (SMTP). Senders cannot deliver mail there.</source>
        <translation>Il programma all’indirizzo %2 non parla la lingua della posta (SMTP). I mittenti non possono consegnare lì la posta.</translation>
    </message>
    <message>
        <source>Make sure that port 25 of this address leads to your mail server, and not to a website or another service.</source>
        <translation>Assicurarsi che la porta 25 di questo indirizzo porti al server di posta, e non a un sito web o a un altro servizio.</translation>
    </message>
    <message>
        <source>%1 hangs up in the middle of the conversation</source>
        <extracomment>starttls.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 chiude la connessione nel mezzo della conversazione</translation>
    </message>
    <message>
        <source>The server at %2 closed the connection before encryption was in place. In testing mode mail may still arrive. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Il server all’indirizzo %2 ha chiuso la connessione prima che la cifratura fosse attiva. In modalità testing la posta può ancora arrivare. In modalità enforce i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. It may also block computers that it does not know.</source>
        <translation>Cercare il motivo nel log del server. Può anche darsi che blocchi i computer che non conosce.</translation>
    </message>
    <message>
        <source>%1 sends an answer without end</source>
        <extracomment>starttls.line-too-long (%1: host, %2: address)</extracomment>
        <translation>%1 invia una risposta senza fine</translation>
    </message>
    <message>
        <source>The server at %2 sent far more text than mail allows, so the conversation was stopped. Other senders stop as well, and then mail does not get through.</source>
        <translation>Il server all’indirizzo %2 ha inviato molto più testo di quanto la posta consenta, quindi la conversazione è stata interrotta. Anche gli altri mittenti si fermano, e allora la posta non passa.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at what answers on port 25.</source>
        <translation>Chiedere a chi gestisce il server di verificare che cosa risponde sulla porta 25.</translation>
    </message>
    <message>
        <source>%1 refuses the greeting that encryption needs</source>
        <extracomment>starttls.ehlo-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 rifiuta il saluto necessario per la cifratura</translation>
    </message>
    <message>
        <source>The server at %2 answered this greeting (EHLO) with: %3. Without it the server cannot offer encryption. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Il server all’indirizzo %2 ha risposto a questo saluto (EHLO) con: %3. Senza il saluto, il server non può offrire la cifratura. In modalità enforce i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow this greeting. A firewall in front of the server may also be the cause.</source>
        <translation>Chiedere a chi gestisce il server di consentire questo saluto. La causa può essere anche un firewall davanti al server.</translation>
    </message>
    <message>
        <source>%1 does not offer encryption</source>
        <extracomment>starttls.not-offered (%1: host, %2: address)</extracomment>
        <translation>%1 non offre la cifratura</translation>
    </message>
    <message>
        <source>The server at %2 takes mail in plain text only (no STARTTLS). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Il server all’indirizzo %2 riceve la posta solo in chiaro (senza STARTTLS). In modalità testing la posta arriva comunque. In modalità enforce i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>Ask your mail provider to switch on encryption for incoming mail, with a certificate for the name %1.</source>
        <translation>Chiedere al provider di posta di attivare la cifratura per la posta in arrivo, con un certificato per il nome %1.</translation>
    </message>
    <message>
        <source>Something in front of %1 removes the offer of encryption</source>
        <extracomment>starttls.stripped (%1: host, %2: address, %3: keyword)</extracomment>
        <translation>Qualcosa davanti a %1 elimina l’offerta di cifratura</translation>
    </message>
    <message>
        <source>The answer from %2 shows “%3” where the offer of encryption should stand. That is the mark of a firewall that rewrites mail traffic. It may stand in front of your server, or in the network of this computer.</source>
        <translation>La risposta da %2 mostra «%3» dove dovrebbe esserci l’offerta di cifratura. È il segno di un firewall che riscrive il traffico di posta. Può trovarsi davanti al server, oppure nella rete di questo computer.</translation>
    </message>
    <message>
        <source>Switch off mail inspection in the firewall in front of your server (SMTP fixup). Check from another network to see whose firewall it is.</source>
        <translation>Disattivare l’ispezione della posta nel firewall davanti al server (SMTP fixup). Ripetere il controllo da un’altra rete per capire di chi è il firewall.</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it</source>
        <extracomment>starttls.refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 offre la cifratura e poi la rifiuta</translation>
    </message>
    <message>
        <source>The server at %2 answered: %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Il server all’indirizzo %2 ha risposto: %3. In modalità testing la posta arriva comunque. In modalità enforce i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. Often the certificate or its key is missing, or cannot be read.</source>
        <translation>Cercare il motivo nel log del server. Spesso il certificato o la sua chiave manca o non è leggibile.</translation>
    </message>
    <message>
        <source>%1 sends unprotected text where encryption must begin</source>
        <extracomment>starttls.injected (%1: host, %2: address)</extracomment>
        <translation>%1 invia testo non protetto dove deve iniziare la cifratura</translation>
    </message>
    <message>
        <source>Plain text from %2 followed right after the agreement to encrypt. Attackers use such a gap to slip in commands. Careful senders hang up.</source>
        <translation>Subito dopo l’accordo sulla cifratura, da %2 è arrivato altro testo in chiaro. I malintenzionati usano una falla del genere per inserire comandi. I mittenti prudenti chiudono la connessione.</translation>
    </message>
    <message>
        <source>Update the software of the mail server, and that of any mail filter in front of it.</source>
        <translation>Aggiornare il software del server di posta e quello di eventuali filtri di posta davanti a esso.</translation>
    </message>
    <message>
        <source>%1 answers too slowly</source>
        <extracomment>starttls.reply-timeout (%1: host, %2: address, %3: phase)</extracomment>
        <translation>%1 risponde troppo lentamente</translation>
    </message>
    <message>
        <source>The server at %2 stopped answering during the conversation (step: %3). Senders may give up and try again later.</source>
        <translation>Il server all’indirizzo %2 ha smesso di rispondere durante la conversazione (passaggio: %3). I mittenti possono rinunciare e riprovare più tardi.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server about its load, and about filters that slow strangers down. With “--timeout 60” this check waits longer.</source>
        <translation>Informarsi presso chi gestisce il server sul carico e sui filtri che rallentano gli sconosciuti. Con «--timeout 60» questo controllo attende più a lungo.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on encryption</source>
        <extracomment>starttls.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>%1 e questo computer non si sono accordati sulla cifratura</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its TLS settings. It should offer TLS 1.2 and TLS 1.3 with the usual ciphers.</source>
        <translation>Chiedere a chi gestisce il server di controllare le impostazioni TLS. Il server dovrebbe offrire TLS 1.2 e TLS 1.3 con i cifrari consueti.</translation>
    </message>
    <message>
        <source>%1 only knows outdated encryption</source>
        <extracomment>starttls.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>%1 conosce solo una cifratura obsoleta</translation>
    </message>
    <message>
        <source>The server at %2 offers %3, which is no longer seen as safe. In testing mode mail still arrives. In enforce mode senders that ask for TLS 1.2 would not use this server, and their mail would be held back.</source>
        <translation>Il server all’indirizzo %2 offre %3, che non è più considerato sicuro. In modalità testing la posta arriva comunque. In modalità enforce i mittenti che esigono TLS 1.2 non userebbero questo server e la loro posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>Update the mail server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Aggiornare il server di posta, oppure attivare TLS 1.2 e TLS 1.3 nelle sue impostazioni.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for a different name</source>
        <extracomment>starttls.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>Il certificato di %1 è intestato a un altro nome</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate for %3 (host name mismatch). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Il server all’indirizzo %2 presenta un certificato per %3 (il nome non corrisponde). In modalità testing la posta arriva comunque. In modalità enforce i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1.</source>
        <translation>Chiedere al provider di posta un certificato che contenga il nome %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has its name in the wrong place</source>
        <extracomment>starttls.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>Il certificato di %1 ha il nome nel posto sbagliato</translation>
    </message>
    <message>
        <source>The name %3 stands only in an old field that senders do not look at (common name). In testing mode mail still arrives. In enforce mode senders would not use the server at %2, and mail would be held back.</source>
        <translation>Il nome %3 compare solo in un vecchio campo che i mittenti non leggono (common name). In modalità testing la posta arriva comunque. In modalità enforce i mittenti non userebbero il server all’indirizzo %2 e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>starttls.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>Il certificato di %1 è scaduto</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that ran out on %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Il server all’indirizzo %2 presenta un certificato scaduto il %3. In modalità testing la posta arriva comunque. In modalità enforce i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>Renew the certificate, and restart the mail server so that it uses the new one. Then make sure that the renewal runs by itself.</source>
        <translation>Rinnovare il certificato e riavviare il server di posta affinché usi quello nuovo. Poi assicurarsi che il rinnovo sia automatico.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>starttls.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>Il certificato di %1 non è ancora valido</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that counts only from %3. In testing mode mail still arrives. In enforce mode senders would not use this server until then, and mail would be held back.</source>
        <translation>Il server all’indirizzo %2 presenta un certificato valido solo dal %3. In modalità testing la posta arriva comunque. In modalità enforce fino ad allora i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself</source>
        <extracomment>starttls.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 si è creato il certificato da solo</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Nessuna autorità pubblica garantisce per il certificato all’indirizzo %2 (autofirmato). In modalità testing la posta arriva comunque. In modalità enforce i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Some, such as Let&apos;s Encrypt, are free of charge.</source>
        <translation>Installare un certificato di un’autorità pubblica. Alcune, come Let’s Encrypt, sono gratuite.</translation>
    </message>
    <message>
        <source>%1 does not send all the certificates that it should</source>
        <extracomment>starttls.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 non invia tutti i certificati che dovrebbe</translation>
    </message>
    <message>
        <source>The server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). In testing mode mail still arrives. In enforce mode many senders would not use this server, and their mail would be held back.</source>
        <translation>Il server all’indirizzo %2 omette il certificato di «%3», che collega il suo a un’autorità nota (certificato intermedio). In modalità testing la posta arriva comunque. In modalità enforce molti mittenti non userebbero questo server e la loro posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem. Then restart the mail server.</source>
        <translation>Installare la catena completa fornita dall’autorità di certificazione, spesso un file di nome fullchain.pem. Poi riavviare il server di posta.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not publicly known</source>
        <extracomment>starttls.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Il certificato di %1 proviene da un’autorità non riconosciuta pubblicamente</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Il certificato all’indirizzo %2 è stato emesso da «%3», di cui i mittenti pubblici non si fidano. In modalità testing la posta arriva comunque. In modalità enforce i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. An authority of your own is of no use here, because other senders do not know it.</source>
        <translation>Installare un certificato di un’autorità pubblica. Un’autorità propria qui non serve, perché gli altri mittenti non la conoscono.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used</source>
        <extracomment>starttls.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Il certificato di %1 non è utilizzabile</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the mail server.</source>
        <translation>Ordinare un nuovo certificato per %1 con le impostazioni consuete e installarlo sul server di posta.</translation>
    </message>
    <message>
        <source>The certificate of %1 expires soon</source>
        <extracomment>starttls.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>Il certificato di %1 scade presto</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server at %2 is valid for %n more day(s), until %4. After that date, in enforce mode, mail would be held back.</source>
        <translation>
            <numerusform>Il certificato del server all’indirizzo %2 è valido ancora per %n giorno, fino al %4. Dopo quella data, in modalità enforce, la posta verrebbe trattenuta.</numerusform>
            <numerusform>Il certificato del server all’indirizzo %2 è valido ancora per %n giorni, fino al %4. Dopo quella data, in modalità enforce, la posta verrebbe trattenuta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders know where to send TLS reports for %1</source>
        <extracomment>tlsrpt.good (%1: domain, %2: addresses)</extracomment>
        <translation>I mittenti sanno dove inviare i report TLS per %1</translation>
    </message>
    <message>
        <source>Reports about encryption problems go to %2.</source>
        <translation>I report sui problemi di cifratura arrivano a %2.</translation>
    </message>
    <message>
        <source>Senders do not know where to send TLS reports</source>
        <extracomment>tlsrpt.missing (%1: name)</extracomment>
        <translation>I mittenti non sanno dove inviare i report TLS</translation>
    </message>
    <message>
        <source>Large senders can tell you every day whether they reached you over encrypted connections. There is no record at %1 that asks them to (TLS-RPT). Mail itself is not affected.</source>
        <translation>I grandi mittenti possono comunicare ogni giorno se sono riusciti a consegnare su connessioni cifrate. Su %1 non c’è alcun record che lo chieda (TLS-RPT). La posta in sé non ne risente.</translation>
    </message>
    <message>
        <source>Publish a TXT record at %1 that names a mailbox for the reports.</source>
        <translation>Pubblicare su %1 un record TXT che indichi una casella per i report.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 could not be looked up</source>
        <extracomment>tlsrpt.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>Non è stato possibile cercare nel DNS il record dei report TLS su %1</translation>
    </message>
    <message>
        <source>There are %2 TLS report records at %1</source>
        <extracomment>tlsrpt.multiple (%1: name, %2: count)</extracomment>
        <translation>Su %1 ci sono %2 record dei report TLS</translation>
    </message>
    <message>
        <source>When there is more than one record, senders use none of them. So you get no reports.</source>
        <translation>Quando c’è più di un record, i mittenti non ne usano nessuno. Quindi non arrivano report.</translation>
    </message>
    <message>
        <source>Keep one record and delete the others. One record can name several addresses, separated by commas.</source>
        <translation>Conservare un record ed eliminare gli altri. Un solo record può indicare più indirizzi, separati da virgole.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with the wrong word</source>
        <extracomment>tlsrpt.wrong-version (%1: name, %2: version)</extracomment>
        <translation>Il record dei report TLS su %1 inizia con la parola sbagliata</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Senders pass over it, so you get no reports.</source>
        <translation>Inizia con «%2» invece di «v=TLSRPTv1». I mittenti lo ignorano, quindi non arrivano report.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=TLSRPTv1;”.</source>
        <translation>Cambiare l’inizio del record esattamente in «v=TLSRPTv1;».</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has two letters swapped</source>
        <extracomment>tlsrpt.swapped-letters (%1: name, %2: version)</extracomment>
        <translation>Nel record dei report TLS su %1 due lettere sono invertite</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”, a slip that some guides print. Senders pass over it, so you get no reports.</source>
        <translation>Inizia con «%2» invece di «v=TLSRPTv1», un errore di battitura presente in alcune guide. I mittenti lo ignorano, quindi non arrivano report.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 mixes up capital and small letters</source>
        <extracomment>tlsrpt.version-case (%1: name, %2: version)</extracomment>
        <translation>Il record dei report TLS su %1 confonde maiuscole e minuscole</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Inizia con «%2» invece di «v=TLSRPTv1». Molti mittenti distinguono le maiuscole dalle minuscole e lo ignorano.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lacks its first semicolon</source>
        <extracomment>tlsrpt.no-semicolon (%1: name)</extracomment>
        <translation>Nel record dei report TLS su %1 manca il primo punto e virgola</translation>
    </message>
    <message>
        <source>It must begin with “v=TLSRPTv1;”. Senders pass over it otherwise, so you get no reports.</source>
        <translation>Deve iniziare con «v=TLSRPTv1;». Altrimenti i mittenti lo ignorano, quindi non arrivano report.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=TLSRPTv1”.</source>
        <translation>Scrivere un punto e virgola subito dopo «v=TLSRPTv1».</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with a space</source>
        <extracomment>tlsrpt.leading-space (%1: name)</extracomment>
        <translation>Il record dei report TLS su %1 inizia con uno spazio</translation>
    </message>
    <message>
        <source>Senders expect “v=TLSRPTv1;” at the very beginning. They pass over the record, so you get no reports.</source>
        <translation>I mittenti si aspettano «v=TLSRPTv1;» proprio all’inizio. Ignorano il record, quindi non arrivano report.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains quotation marks</source>
        <extracomment>tlsrpt.quotes-inside (%1: name)</extracomment>
        <translation>Il record dei report TLS su %1 contiene virgolette</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so you get no reports.</source>
        <translation>Il pannello DNS ha salvato le virgolette come parte del testo. I mittenti non riconoscono il record, quindi non arrivano report.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 names no address</source>
        <extracomment>tlsrpt.no-rua (%1: name)</extracomment>
        <translation>Il record dei report TLS su %1 non indica alcun indirizzo</translation>
    </message>
    <message>
        <source>The part that says where reports go is missing (rua). So nobody can send you any.</source>
        <translation>Manca la parte che dice dove inviare i report (rua). Quindi nessuno può inviarne.</translation>
    </message>
    <message>
        <source>Add “rua=mailto:” and your mailbox to the record.</source>
        <translation>Aggiungere al record «rua=mailto:» e la casella.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lists its addresses in two places</source>
        <extracomment>tlsrpt.duplicate-rua (%1: name)</extracomment>
        <translation>Il record dei report TLS su %1 elenca gli indirizzi in due posti</translation>
    </message>
    <message>
        <source>Some senders use only the first list of addresses (rua). They do not report to the others.</source>
        <translation>Alcuni mittenti usano solo il primo elenco di indirizzi (rua). Agli altri indirizzi non inviano report.</translation>
    </message>
    <message>
        <source>Put all addresses into one list, separated by commas.</source>
        <translation>Mettere tutti gli indirizzi in un unico elenco, separati da virgole.</translation>
    </message>
    <message>
        <source>The word “%2” in the TLS report record has capital letters</source>
        <extracomment>tlsrpt.key-case (%1: name, %2: key)</extracomment>
        <translation>La parola «%2» nel record dei report TLS contiene maiuscole</translation>
    </message>
    <message>
        <source>Senders understand this word in small letters only. They find no address for reports at %1, so you get none.</source>
        <translation>I mittenti capiscono questa parola solo in minuscolo. Su %1 non trovano alcun indirizzo per i report, quindi non ne arrivano.</translation>
    </message>
    <message>
        <source>Write the word in small letters: “rua”.</source>
        <translation>Scrivere la parola in minuscolo: «rua».</translation>
    </message>
    <message>
        <source>Reports cannot be sent to “%1”</source>
        <extracomment>tlsrpt.uri-not-address (%1: uri)</extracomment>
        <translation>Non è possibile inviare report a «%1»</translation>
    </message>
    <message>
        <source>This is not a complete address. Senders cannot use it, and some pass over the whole record.</source>
        <translation>Non è un indirizzo completo. I mittenti non possono usarlo, e alcuni ignorano l’intero record.</translation>
    </message>
    <message>
        <source>Write a mailbox like “mailto:tls@example.com”, or a web address that begins with “https://”.</source>
        <translation>Scrivere una casella come «mailto:tls@example.com», oppure un indirizzo web che inizi con «https://».</translation>
    </message>
    <message>
        <source>The report address “%1” does not say what kind of address it is</source>
        <extracomment>tlsrpt.uri-no-scheme (%1: uri)</extracomment>
        <translation>L’indirizzo per i report «%1» non dice di che tipo di indirizzo si tratta</translation>
    </message>
    <message>
        <source>Without “mailto:” or “https://” in front, senders do not know how to reach it. Some pass over the whole record.</source>
        <translation>Senza «mailto:» o «https://» davanti, i mittenti non sanno come raggiungerlo. Alcuni ignorano l’intero record.</translation>
    </message>
    <message>
        <source>Put “mailto:” in front of a mailbox, or “https://” in front of a web address.</source>
        <translation>Mettere «mailto:» davanti a una casella, oppure «https://» davanti a un indirizzo web.</translation>
    </message>
    <message>
        <source>Senders cannot report to “%1”</source>
        <extracomment>tlsrpt.uri-unusable-scheme (%1: uri, %2: scheme)</extracomment>
        <translation>I mittenti non possono inviare report a «%1»</translation>
    </message>
    <message>
        <source>Addresses that begin with “%2” are not used for TLS reports. Senders only know “mailto” and “https”.</source>
        <translation>Gli indirizzi che iniziano con «%2» non si usano per i report TLS. I mittenti conoscono solo «mailto» e «https».</translation>
    </message>
    <message>
        <source>Name a mailbox with “mailto:” in front, or a web address that begins with “https://”.</source>
        <translation>Indicare una casella preceduta da «mailto:», oppure un indirizzo web che inizi con «https://».</translation>
    </message>
    <message>
        <source>The report address “%1” carries a size limit</source>
        <extracomment>tlsrpt.uri-size-suffix (%1: uri)</extracomment>
        <translation>L’indirizzo per i report «%1» contiene un limite di dimensione</translation>
    </message>
    <message>
        <source>Such a limit after an exclamation mark belongs to DMARC records. Here it spoils the address, and you may get no reports.</source>
        <translation>Un limite simile, dopo un punto esclamativo, è proprio dei record DMARC. Qui rovina l’indirizzo, e i report potrebbero non arrivare.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and all that follows it in the address.</source>
        <translation>Rimuovere dall’indirizzo il punto esclamativo e tutto ciò che lo segue.</translation>
    </message>
    <message>
        <source>The report address “%1” contains a character that is not allowed there</source>
        <extracomment>tlsrpt.uri-character (%1: uri)</extracomment>
        <translation>L’indirizzo per i report «%1» contiene un carattere non ammesso</translation>
    </message>
    <message>
        <source>Strict senders pass over the whole record. Then you get no reports from them.</source>
        <translation>I mittenti rigorosi ignorano l’intero record. In tal caso non inviano report.</translation>
    </message>
    <message>
        <source>Use an address without spaces, quotation marks and letters with accents.</source>
        <translation>Usare un indirizzo senza spazi, virgolette né lettere accentate.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains an empty address</source>
        <extracomment>tlsrpt.uri-empty (%1: name)</extracomment>
        <translation>Il record dei report TLS su %1 contiene un indirizzo vuoto</translation>
    </message>
    <message>
        <source>There is a comma too many, or nothing at all after “rua=”. Strict senders pass over the whole record.</source>
        <translation>C’è una virgola di troppo, oppure dopo «rua=» non c’è nulla. I mittenti rigorosi ignorano l’intero record.</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in your mailbox.</source>
        <translation>Rimuovere la virgola, oppure inserire la casella.</translation>
    </message>
    <message>
        <source>The report address “%1” may be cut short by a semicolon</source>
        <extracomment>tlsrpt.uri-cut (%1: uri)</extracomment>
        <translation>L’indirizzo per i report «%1» potrebbe essere troncato da un punto e virgola</translation>
    </message>
    <message>
        <source>A semicolon ends the list of addresses. Senders do not read what comes after it as a part of the address.</source>
        <translation>Un punto e virgola chiude l’elenco degli indirizzi. I mittenti non leggono come parte dell’indirizzo ciò che segue.</translation>
    </message>
    <message>
        <source>Use an address without a semicolon.</source>
        <translation>Usare un indirizzo senza punto e virgola.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has a space before its first semicolon</source>
        <extracomment>tlsrpt.space-before-semicolon (%1: name)</extracomment>
        <translation>Il record dei report TLS su %1 ha uno spazio prima del primo punto e virgola</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. You get no reports from them.</source>
        <translation>Alcuni mittenti ignorano un record scritto in questo modo. Da loro non arrivano report.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=TLSRPTv1;”.</source>
        <translation>Rimuovere lo spazio, in modo che il record inizi con «v=TLSRPTv1;».</translation>
    </message>
    <message>
        <source>Something is left over at the end of the TLS report record at %1</source>
        <extracomment>tlsrpt.trailing (%1: name)</extracomment>
        <translation>Alla fine del record dei report TLS su %1 è rimasto qualcosa</translation>
    </message>
    <message>
        <source>Strict senders pass over a record with anything after its last address. You get no reports from them.</source>
        <translation>I mittenti rigorosi ignorano un record che contiene qualcosa dopo l’ultimo indirizzo. Da loro non arrivano report.</translation>
    </message>
    <message>
        <source>Remove what follows the last address. A single semicolon may stay.</source>
        <translation>Rimuovere ciò che segue l’ultimo indirizzo. Un solo punto e virgola può restare.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 cannot be understood</source>
        <extracomment>tlsrpt.syntax (%1: name)</extracomment>
        <translation>Il record dei report TLS su %1 non è comprensibile</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Senders pass over the record, so you get no reports.</source>
        <translation>Una sua parte non ha la forma «nome=valore». I mittenti ignorano il record, quindi non arrivano report.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=TLSRPTv1; rua=mailto:tls@example.com”.</source>
        <translation>Riscrivere il record da capo, per esempio come «v=TLSRPTv1; rua=mailto:tls@example.com».</translation>
    </message>
    <message>
        <source>The part “%1” of the TLS report record means nothing to senders</source>
        <extracomment>tlsrpt.unknown-field (%1: field)</extracomment>
        <translation>La parte «%1» del record dei report TLS non significa nulla per i mittenti</translation>
    </message>
    <message>
        <source>The TLS report record at %1 is stored in %2 pieces</source>
        <extracomment>tlsrpt.split (%1: name, %2: count)</extracomment>
        <translation>Il record dei report TLS su %1 è salvato in %2 pezzi</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. They read the record correctly.</source>
        <translation>I mittenti uniscono i pezzi senza spazi in mezzo. Leggono correttamente il record.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with TLS reports. Senders pass over it.</source>
        <translation>Il record «%2» non ha nulla a che fare con i report TLS. I mittenti lo ignorano.</translation>
    </message>
    <message>
        <source>There is a TLS report record at %1, where no sender looks</source>
        <extracomment>tlsrpt.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>C’è un record dei report TLS su %1, dove nessun mittente lo cerca</translation>
    </message>
    <message>
        <source>Your name servers disagree about the TLS report record at %1</source>
        <extracomment>tlsrpt.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>I name server non concordano sul record dei report TLS su %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may not find the record.</source>
        <translation>Questi name server non danno tutti la stessa risposta: %2. Alcuni mittenti potrebbero non trovare il record.</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. The cause may be your name servers or the DNS resolver used here. So nothing is known about your mail servers.</source>
        <translation>La risposta del DNS è stata: %2. La causa può essere nei name server del dominio o nel resolver DNS usato qui. Quindi non si sa nulla dei server di posta.</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a policy record</source>
        <extracomment>record.other (%1: name, %2: text)</extracomment>
        <translation>Un record TXT su %1 non è un record della policy</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a TLS report record</source>
        <extracomment>tlsrpt.other (%1: name, %2: text)</extracomment>
        <translation>Un record TXT su %1 non è un record dei report TLS</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about what it left out: %n mail server(s).</source>
        <translation>
            <numerusform>Non si sa nulla di ciò che è stato tralasciato: %n server di posta.</numerusform>
            <numerusform>Non si sa nulla di ciò che è stato tralasciato: %n server di posta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy file is far too large</source>
        <extracomment>policy.too-large (%1: host, %2: limit)</extracomment>
        <translation>Il file della policy è decisamente troppo grande</translation>
    </message>
    <message>
        <source>Look at what is served there. A policy file is only a few lines long.</source>
        <translation>Verificare che cosa viene fornito lì. Un file della policy ha solo poche righe.</translation>
    </message>
    <message>
        <source>The policy file is served as a web page</source>
        <extracomment>policy.media-type-html (%1: host, %2: media type)</extracomment>
        <translation>Il file della policy viene fornito come pagina web</translation>
    </message>
    <message>
        <source>The policy file is served with an unusual type</source>
        <extracomment>policy.media-type-other (%1: host, %2: media type)</extracomment>
        <translation>Il file della policy viene fornito con un tipo insolito</translation>
    </message>
    <message>
        <source>The policy file is served without a type</source>
        <extracomment>policy.media-type-missing (%1: host)</extracomment>
        <translation>Il file della policy viene fornito senza un tipo</translation>
    </message>
    <message>
        <source>Senders do not know the keyword “%1”, and pass over the line. What it says does not count.</source>
        <translation>I mittenti non conoscono la parola chiave «%1» e ignorano la riga. Ciò che dice non conta.</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here, and pass over the line. What it says does not count.</source>
        <translation>Qui i mittenti distinguono le maiuscole dalle minuscole e ignorano la riga. Ciò che dice non conta.</translation>
    </message>
    <message>
        <source>Write the keyword in small letters. Here that is “%2”.</source>
        <translation>Scrivere la parola chiave in minuscolo. In questo caso è «%2».</translation>
    </message>
    <message>
        <source>Some senders use the first value, “%2”. Others use a later one, “%3”. By the standard the first one counts.</source>
        <translation>Alcuni mittenti usano il primo valore, «%2». Altri ne usano uno successivo, «%3». Secondo lo standard conta il primo.</translation>
    </message>
    <message>
        <source>Write one of these three words after “mode:”. You probably mean “%2”.</source>
        <translation>Scrivere una di queste tre parole dopo «mode:». Probabilmente si intende «%2».</translation>
    </message>
    <message>
        <source>Remove the dot. The line then reads “mx: %2”.</source>
        <translation>Rimuovere il punto. La riga diventa «mx: %2».</translation>
    </message>
    <message>
        <source>Write the name in that form. Here that is “%2”.</source>
        <translation>Scrivere il nome in quella forma. In questo caso è «%2».</translation>
    </message>
    <message>
        <source>Write only the name of the mail server. That is probably “%2”.</source>
        <translation>Scrivere solo il nome del server di posta. Probabilmente è «%2».</translation>
    </message>
    <message>
        <source>Remove the port number. The line then reads “mx: %2”.</source>
        <translation>Rimuovere il numero di porta. La riga diventa «mx: %2».</translation>
    </message>
    <message>
        <source>Remove the number. The line then reads “mx: %2”.</source>
        <translation>Rimuovere il numero. La riga diventa «mx: %2».</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers. If you want one line for several of them, write “%2”.</source>
        <translation>Scrivere i nomi completi dei server di posta. Per avere una sola riga per più server, scrivere «%2».</translation>
    </message>
    <message>
        <source>Only letters from a to z and digits may stand in it, and not “%2”. Senders pass over the record, so mail to you is not protected.</source>
        <translation>Può contenere solo lettere dalla a alla z e cifre, non «%2». I mittenti ignorano il record, quindi la posta in arrivo non è protetta.</translation>
    </message>
    <message>
        <source>It is larger than %2 bytes. Ordinary reports are far smaller.</source>
        <translation>Supera %2 byte. I report normali sono molto più piccoli.</translation>
    </message>
    <message>
        <source>The signed answers do not stand up to a check (DNSSEC: %2). Many senders then cannot find your domain, and mail to you is held back.</source>
        <translation>Le risposte firmate non superano la verifica (DNSSEC: %2). Molti mittenti quindi non riescono a trovare il dominio e trattengono la posta.</translation>
    </message>
    <message>
        <source>Not all DNS servers that are needed for it gave an answer (DNSSEC: %2). Nothing is known to be wrong.</source>
        <translation>Non tutti i server DNS necessari hanno dato una risposta (DNSSEC: %2). Non risulta alcun problema.</translation>
    </message>
    <message>
        <source>The start of encryption with the web server at %2 broke off (%3). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>L’avvio della cifratura con il server web all’indirizzo %2 si è interrotto (%3). I mittenti non possono scaricare la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). So they do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>I mittenti non accettano il certificato all’indirizzo %2 (%3). Quindi non scaricano la policy. Chi ne ha una copia memorizzata continua a seguirla, tutti gli altri consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>It is not in the format of such reports (JSON: %2). So nothing in it could be counted.</source>
        <translation>Non è nel formato di questi report (JSON: %2). Quindi non è stato possibile contare nulla.</translation>
    </message>
    <message>
        <source>The packed file is damaged or incomplete (gzip: %2).</source>
        <translation>Il file compresso è danneggiato o incompleto (gzip: %2).</translation>
    </message>
    <message>
        <source>The start of encryption with the server at %2 broke off (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>L’avvio della cifratura con il server all’indirizzo %2 si è interrotto (%3). In modalità testing la posta arriva comunque. In modalità enforce i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>I mittenti non accettano il certificato all’indirizzo %2 (%3). In modalità testing la posta arriva comunque. In modalità enforce i mittenti non userebbero questo server e la posta verrebbe trattenuta.</translation>
    </message>
    <message>
        <source>Some senders may still see older mail servers of %1</source>
        <extracomment>dns.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Alcuni mittenti potrebbero vedere ancora vecchi server di posta di %1</translation>
    </message>
    <message numerus="yes">
        <source>Your name servers already give a new answer. DNS resolvers may use the old one for up to %n more second(s).</source>
        <translation>
            <numerusform>I name server danno già una nuova risposta. I resolver DNS possono usare quella vecchia ancora per %n secondo al massimo.</numerusform>
            <numerusform>I name server danno già una nuova risposta. I resolver DNS possono usare quella vecchia ancora per %n secondi al massimo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some senders may still see an older policy record at %1</source>
        <extracomment>record.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Alcuni mittenti potrebbero vedere ancora un vecchio record della policy su %1</translation>
    </message>
    <message>
        <source>Some senders may still see an older TLS report record at %1</source>
        <extracomment>tlsrpt.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Alcuni mittenti potrebbero vedere ancora un vecchio record dei report TLS su %1</translation>
    </message>
    <message>
        <source>There is a permission for reports at %1 that nobody needs</source>
        <extracomment>tlsrpt.needless-permission (%1: name found, %2: domain of the reports)</extracomment>
        <translation>Su %1 c’è un’autorizzazione per i report che non serve a nessuno</translation>
    </message>
    <message>
        <source>Some web pages want it, because DMARC has such permissions. TLS reports go to %2 without any, and no sender looks for it.</source>
        <translation>Alcune pagine web la richiedono, perché DMARC prevede autorizzazioni simili. I report TLS arrivano a %2 senza alcuna autorizzazione, e nessun mittente la cerca.</translation>
    </message>
    <message>
        <source>It does no harm. Whoever runs %2 can remove it.</source>
        <translation>Non è un problema. Chi gestisce %2 può rimuoverla.</translation>
    </message>
    <message>
        <source>Some parts of the mail lie too deep to be read</source>
        <extracomment>report.too-nested (%1: file)</extracomment>
        <translation>Alcune parti del messaggio sono troppo in profondità per essere lette</translation>
    </message>
    <message>
        <source>There are too many mails or archives inside one another, or too many parts. Reports in the innermost ones were left out.</source>
        <translation>Ci sono troppi messaggi o archivi uno dentro l’altro, oppure troppe parti. I report in quelli più interni sono stati tralasciati.</translation>
    </message>
    <message>
        <source>Save the innermost attachment, and open that file.</source>
        <translation>Salvare l’allegato più interno e aprire quel file.</translation>
    </message>
    <message>
        <source>Put the names of your mail servers into the policy file now, and change the id of the policy record. Only if you do not know the right names yet, set the mode to testing in the same way.</source>
        <translation>Inserire subito i nomi dei server di posta nel file della policy e cambiare l’id del record della policy. Solo se i nomi corretti non sono ancora noti, impostare allo stesso modo la modalità testing.</translation>
    </message>
    <message>
        <source>While you test, and in the first week of enforce mode, write 86400, which stands for a day. After that write 604800, which stands for a week.</source>
        <translation>Durante la prova e nella prima settimana della modalità enforce scrivere 86400, che equivale a un giorno. Poi scrivere 604800, che equivale a una settimana.</translation>
    </message>
    <message>
        <source>This network answers for the internet, so %1 cannot be seen</source>
        <extracomment>dns.portal-here (%1: domain, %2: address)</extracomment>
        <translation>Questa rete risponde al posto di Internet, quindi %1 non si può vedere</translation>
    </message>
    <message>
        <source>Every name leads to %2 here, also names that do not exist. Guest networks do that until you have signed in (captive portal). Nothing is known about your domain.</source>
        <translation>Qui ogni nome porta a %2, anche i nomi che non esistono. Le reti per ospiti lo fanno finché non si accede (captive portal). Del dominio non si sa nulla.</translation>
    </message>
    <message>
        <source>Open any web page and sign in there, then check again. If there is nothing to sign in to, check from another network.</source>
        <translation>Aprire una pagina web qualsiasi, accedere e ripetere il controllo. Se non c’è nulla a cui accedere, ripetere il controllo da un’altra rete.</translation>
    </message>
    <message>
        <source>Your DNS resolver makes up addresses for names that do not exist</source>
        <extracomment>dns.rewritten-here (%1: domain, %2: address)</extracomment>
        <translation>Il resolver DNS inventa indirizzi per nomi che non esistono</translation>
    </message>
    <message>
        <source>It leads them to %2, often to show a search page (NXDOMAIN rewriting). Postseal counts such names below %1 as missing. Sending servers ask other resolvers, so your mail is not affected.</source>
        <translation>Li porta a %2, spesso per mostrare una pagina di ricerca (riscrittura di NXDOMAIN). Postseal considera mancanti questi nomi di %1. I server mittenti interrogano altri resolver, quindi la posta non ne risente.</translation>
    </message>
    <message>
        <source>Nothing to do for your mail. Many internet providers let you switch the search page off.</source>
        <translation>Per la posta non c’è nulla da fare. Molti fornitori di accesso permettono di disattivare la pagina di ricerca.</translation>
    </message>
    <message>
        <source>This network does not let secure connections through to %1</source>
        <extracomment>policy-host.https-blocked-here (%1: host, %2: other hosts)</extracomment>
        <translation>Questa rete non lascia passare connessioni sicure verso %1</translation>
    </message>
    <message>
        <source>Well-known hosts (%2) were not reached with a good certificate either. Guest networks and firewalls do that, and so does a wrong date of this computer. Nothing is known to be wrong with your policy host.</source>
        <translation>Anche server molto noti (%2) non sono stati raggiunti con un certificato valido. Lo fanno le reti per ospiti e i firewall, e anche una data sbagliata di questo computer. Non risulta alcun difetto del server della policy.</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in and check again. Look at the date of this computer, or check from another network.</source>
        <translation>Se la rete ha una pagina di accesso, accedere e ripetere il controllo. Controllare la data di questo computer, oppure ripetere il controllo da un’altra rete.</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong</source>
        <extracomment>clock.doubtful-here (%1: domain, %2: host, %3: date there, %4: date here)</extracomment>
        <translation>La data di questo computer potrebbe essere sbagliata</translation>
    </message>
    <message>
        <source>Set the date of this computer, and check again.</source>
        <translation>Imposti la data di questo computer e verifichi di nuovo.</translation>
    </message>
    <message>
        <source>Whether everything of %1 is still valid cannot be judged</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>Non si può giudicare se tutto di %1 sia ancora valido</translation>
    </message>
    <message>
        <source>A certificate or DNS signatures are not valid by the clock of this computer, and its date may be wrong. Nothing is known about them.</source>
        <translation>Un certificato o delle firme DNS non sono validi secondo l’orologio di questo computer, e la sua data potrebbe essere sbagliata. Non se ne sa nulla.</translation>
    </message>
    <message>
        <source>The server %2 says that it is %3, this computer says %4. Certificates and DNS signatures are valid for a certain time. For some of %1 it is over, or has not begun, by this computer and not by that server. Nothing is known about these until this computer has the right date.</source>
        <translation>Il server %2 dice che è il %3, questo computer dice %4. I certificati e le firme DNS valgono per un certo tempo. Per alcuni di %1 quel tempo è passato o non è iniziato secondo questo computer, e non secondo quel server. Non se ne sa nulla finché questo computer non ha la data giusta.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone of this computer, and check again.</source>
        <translation>Imposti data, ora e fuso orario di questo computer e verifichi di nuovo.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Please do this:</source>
        <translation>Si prega di procedere così:</translation>
    </message>
    <message>
        <source>To be copied as it is</source>
        <translation>Da copiare così com’è</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Il file %1</translation>
    </message>
    <message>
        <source>How to see that it is right</source>
        <translation>Come verificare che sia tutto corretto</translation>
    </message>
    <message>
        <source>A DNS record for %1</source>
        <translation>Un record DNS per %1</translation>
    </message>
    <message>
        <source>First open %1. Go on only when it shows a short text.</source>
        <translation>Aprire prima %1. Proseguire solo quando mostra un breve testo.</translation>
    </message>
    <message>
        <source>Add the record below. If there is one of the same name and type that begins with the same word, replace it: there must be only one.</source>
        <translation>Aggiungere il record qui sotto. Se ne esiste uno con lo stesso nome e tipo che inizia con la stessa parola, sostituirlo: deve essercene uno solo.</translation>
    </message>
    <message>
        <source>In full the name is %1. Where the form adds the domain by itself, leave the domain out.</source>
        <translation>Il nome completo è %1. Se il modulo aggiunge da solo il dominio, tralasciare il dominio.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>After some minutes this command shows the content:</source>
        <translation>Dopo qualche minuto questo comando mostra il contenuto:</translation>
    </message>
    <message>
        <source>A small web site for %1</source>
        <translation>Un piccolo sito web per %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>Record DNS</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>Nome DNS</translation>
    </message>
    <message>
        <source>This command shows “200”, “text/plain” and the file, without a word of “location”:</source>
        <translation>Questo comando mostra «200», «text/plain» e il file, senza alcuna traccia di «location»:</translation>
    </message>
    <message>
        <source>It is part of e-mail security (MTA-STS and TLS reports, RFC 8461 and RFC 8460). Other mail servers read it.</source>
        <translation>Fa parte della sicurezza della posta elettronica (MTA-STS e report TLS, RFC 8461 e RFC 8460). Lo leggono gli altri server di posta.</translation>
    </message>
    <message>
        <source>Other mail servers load one text file from it before they deliver (MTA-STS, RFC 8461). Nothing else will ever be there.</source>
        <translation>Gli altri server di posta ne scaricano un file di testo prima di consegnare la posta (MTA-STS, RFC 8461). Non ci sarà mai altro.</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>In DNS, add the record below. It leads %1 to your web server.</source>
        <translation>Nel DNS aggiungere il record qui sotto. Porta %1 al proprio server web.</translation>
    </message>
    <message>
        <source>Copy mta-sts.txt into the folder /var/www/%1/.well-known on the server.</source>
        <translation>Copiare mta-sts.txt nella cartella /var/www/%1/.well-known del server.</translation>
    </message>
    <message>
        <source>In DNS, add the record below.</source>
        <translation>Nel DNS aggiungere il record qui sotto.</translation>
    </message>
    <message>
        <source>If your DNS is somewhere else, add the record below there. The panel&apos;s own DNS has it already.</source>
        <translation>Se il DNS si trova altrove, aggiungere lì il record qui sotto. Il DNS del pannello lo contiene già.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It mostly takes minutes, sometimes an hour.</source>
        <translation>Attendere il certificato. Di solito bastano alcuni minuti, a volte serve un’ora.</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --nginx -d %1</source>
        <translation>Ottenere un certificato che si rinnova da solo: certbot certonly --nginx -d %1</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --apache -d %1</source>
        <translation>Ottenere un certificato che si rinnova da solo: certbot certonly --apache -d %1</translation>
    </message>
    <message>
        <source>Add the lines of the file Caddyfile to your own, and load it with systemctl reload caddy. Caddy gets the certificate itself; ports 80 and 443 must be open.</source>
        <translation>Aggiungere le righe del file Caddyfile al proprio e caricarlo con systemctl reload caddy. Caddy ottiene da solo il certificato; le porte 80 e 443 devono essere aperte.</translation>
    </message>
    <message>
        <source>Make a folder for the site, such as C:\inetpub\%1, and copy web.config and the folder .well-known into it. Where Explorer refuses that name, type .well-known. with a dot at its end.</source>
        <translation>Creare una cartella per il sito, per esempio C:\inetpub\%1, e copiarvi web.config e la cartella .well-known. Se Esplora file rifiuta quel nome, digitare .well-known. con un punto alla fine.</translation>
    </message>
    <message>
        <source>Copy compose.yaml and the folder site to the Docker host. If your entry point and certificate resolver are not called websecure and letsencrypt, change that in compose.yaml.</source>
        <translation>Copiare compose.yaml e la cartella site sull’host Docker. Se l’entry point e il certificate resolver non si chiamano websecure e letsencrypt, modificarli in compose.yaml.</translation>
    </message>
    <message>
        <source>Start it with docker compose up -d, in a network that Traefik reaches.</source>
        <translation>Avviarlo con docker compose up -d, in una rete raggiungibile da Traefik.</translation>
    </message>
    <message>
        <source>In cPanel, open Domains and create %1 with a folder of its own outside public_html.</source>
        <translation>In cPanel aprire Domains e creare %1 con una propria cartella fuori da public_html.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, switch on hidden files in its settings, upload the zip file and extract it there.</source>
        <translation>Aprire quella cartella in File Manager, attivare i file nascosti nelle impostazioni, caricare il file zip ed estrarlo lì.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Status and run AutoSSL for %1.</source>
        <translation>Aprire SSL/TLS Status ed eseguire AutoSSL per %1.</translation>
    </message>
    <message>
        <source>In Plesk, add the subdomain mta-sts with a document root of its own.</source>
        <translation>In Plesk aggiungere il sottodominio mta-sts con una propria document root.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, upload the zip file and extract it there.</source>
        <translation>Aprire quella cartella in File Manager, caricare il file zip ed estrarlo lì.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Certificates and get one for %1. Switch off redirects to www for this subdomain.</source>
        <translation>Aprire SSL/TLS Certificates e ottenerne uno per %1. Disattivare i reindirizzamenti a www per questo sottodominio.</translation>
    </message>
    <message>
        <source>At github.com, make a new public repository, for example with the name %1.</source>
        <translation>Su github.com creare un nuovo repository pubblico, per esempio con il nome %1.</translation>
    </message>
    <message>
        <source>In the repository&apos;s Settings, open Pages, choose the branch main, and enter %1 as custom domain.</source>
        <translation>Nelle Settings del repository aprire Pages, scegliere il branch main e inserire %1 come custom domain.</translation>
    </message>
    <message>
        <source>In DNS, add the record below. It leads to your account, not to the repository.</source>
        <translation>Nel DNS aggiungere il record qui sotto. Porta all’account, non al repository.</translation>
    </message>
    <message>
        <source>Wait until that page shows the certificate, up to an hour. Then tick “Enforce HTTPS”.</source>
        <translation>Attendere che quella pagina mostri il certificato, fino a un’ora. Poi selezionare «Enforce HTTPS».</translation>
    </message>
    <message>
        <source>In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>In Settings, General, Visibility, consentire a tutti di vedere Pages.</translation>
    </message>
    <message>
        <source>In Deploy, Pages, add the domain %1 with an automatic certificate. GitLab shows a verification record as well: add it in DNS.</source>
        <translation>In Deploy, Pages, aggiungere il dominio %1 con un certificato automatico. GitLab mostra anche un record di verifica: aggiungerlo nel DNS.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard, make a Pages project by direct upload, and upload the zip file.</source>
        <translation>Nella dashboard di Cloudflare creare un progetto Pages con caricamento diretto e caricare il file zip.</translation>
    </message>
    <message>
        <source>In the project, open Custom domains and add %1 before anything in DNS.</source>
        <translation>Nel progetto aprire Custom domains e aggiungere %1 prima di qualsiasi modifica nel DNS.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, the record is made for you. Anywhere else, add the record below.</source>
        <translation>Se il DNS è su Cloudflare, il record viene creato automaticamente. Altrimenti aggiungere il record qui sotto.</translation>
    </message>
    <message>
        <source>This needs the DNS of %2 at Cloudflare. In the dashboard, create a Worker and replace its code by that of worker.js.</source>
        <translation>Richiede che il DNS di %2 sia su Cloudflare. Nella dashboard creare un Worker e sostituirne il codice con quello di worker.js.</translation>
    </message>
    <message>
        <source>In the Worker&apos;s settings, under Domains and Routes, add the custom domain %1. Cloudflare makes the record and the certificate.</source>
        <translation>Nelle impostazioni del Worker, in Domains and Routes, aggiungere il custom domain %1. Cloudflare crea il record e il certificato.</translation>
    </message>
    <message>
        <source>At netlify.com, add a new project by dropping the whole folder on the page. Let it be a project of its own.</source>
        <translation>Su netlify.com aggiungere un nuovo progetto trascinando l’intera cartella sulla pagina. Deve essere un progetto a sé.</translation>
    </message>
    <message>
        <source>In Domain management, add %1.</source>
        <translation>In Domain management aggiungere %1.</translation>
    </message>
    <message>
        <source>Put everything from the folder into a repository of its own, and import it at vercel.com as a new project.</source>
        <translation>Mettere tutto il contenuto della cartella in un repository a sé e importarlo su vercel.com come nuovo progetto.</translation>
    </message>
    <message>
        <source>In Settings, Domains, add %1, not as a redirect.</source>
        <translation>In Settings, Domains, aggiungere %1, non come reindirizzamento.</translation>
    </message>
    <message>
        <source>In DNS, add the record that Vercel shows. Mostly it is the one below.</source>
        <translation>Nel DNS aggiungere il record mostrato da Vercel. Di solito è quello qui sotto.</translation>
    </message>
    <message>
        <source>In the Azure portal, create a Static Web App with the Free plan and deploy everything from the folder, for example from a repository at GitHub.</source>
        <translation>Nel portale di Azure creare una Static Web App con il piano Free e distribuire tutto il contenuto della cartella, per esempio da un repository su GitHub.</translation>
    </message>
    <message>
        <source>Let Azure validate the domain. It gets the certificate itself.</source>
        <translation>Lasciare che Azure convalidi il dominio. Ottiene da solo il certificato.</translation>
    </message>
    <message>
        <source>Make a private S3 bucket, and upload mta-sts.txt with the key .well-known/mta-sts.txt and the content type text/plain.</source>
        <translation>Creare un bucket S3 privato e caricare mta-sts.txt con la chiave .well-known/mta-sts.txt e il content type text/plain.</translation>
    </message>
    <message>
        <source>In Certificate Manager, in the region us-east-1, request a certificate for %1, and add the record in DNS that it shows.</source>
        <translation>In Certificate Manager, nella regione us-east-1, richiedere un certificato per %1 e aggiungere nel DNS il record mostrato.</translation>
    </message>
    <message>
        <source>Run firebase deploy in the folder, for a project of your own.</source>
        <translation>Eseguire firebase deploy nella cartella, per un progetto a sé.</translation>
    </message>
    <message>
        <source>In the console, under Hosting, add the custom domain %1. It shows the records for DNS.</source>
        <translation>Nella console, in Hosting, aggiungere il custom domain %1. Vengono mostrati i record per il DNS.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It can take a day.</source>
        <translation>Attendere il certificato. Può richiedere un giorno.</translation>
    </message>
    <message>
        <source>Order the service for %2. It shows two CNAME records, for mta-sts and for _mta-sts.</source>
        <translation>Ordinare il servizio per %2. Mostra due record CNAME, per mta-sts e per _mta-sts.</translation>
    </message>
    <message>
        <source>Get a certificate for %1, the same way as for your web site. It must renew itself.</source>
        <translation>Ottenere un certificato per %1, allo stesso modo che per il proprio sito web. Deve rinnovarsi da solo.</translation>
    </message>
    <message>
        <source>Save the file so that https://%1/.well-known/mta-sts.txt shows it. The folder .well-known begins with a dot: some programs hide it.</source>
        <translation>Salvare il file in modo che https://%1/.well-known/mta-sts.txt lo mostri. Il nome della cartella .well-known inizia con un punto: alcuni programmi la nascondono.</translation>
    </message>
    <message>
        <source>Let the web server send it directly, as plain text. A redirect, for example to www, makes senders pass over it.</source>
        <translation>Il server web deve inviarlo direttamente, come testo semplice. Con un reindirizzamento, per esempio a www, i mittenti lo ignorano.</translation>
    </message>
    <message>
        <source>Another site on the same server answers for this name. The server needs a site of its own for it, with the name in its settings and a certificate for it.</source>
        <translation>Per questo nome risponde un altro sito sullo stesso server. Il server deve avere un sito apposito, con il nome nelle impostazioni e un certificato per il nome.</translation>
    </message>
    <message>
        <source>Many Apache servers refuse every name that begins with a dot, by RedirectMatch or Files. Make an exception for /.well-known/.</source>
        <translation>Molti server Apache rifiutano ogni nome che inizia con un punto, tramite RedirectMatch o Files. Creare un’eccezione per /.well-known/.</translation>
    </message>
    <message>
        <source>The server shows a browser check, or refuses programs that are no browser. Switch that off for this name: mail servers cannot solve puzzles.</source>
        <translation>Il server mostra una verifica del browser, o rifiuta i programmi che non sono un browser. Disattivarla per questo nome: i server di posta non sanno risolvere enigmi.</translation>
    </message>
    <message>
        <source>The server has no certificate for the name yet. It gets one by itself as soon as DNS leads there and ports 80 and 443 can be reached from outside; its log says what is missing.</source>
        <translation>Il server non ha ancora un certificato per il nome. Lo ottiene da solo appena il DNS porta lì e le porte 80 e 443 sono raggiungibili dall’esterno; il suo log dice che cosa manca.</translation>
    </message>
    <message>
        <source>Every address is answered with the start page, so a missing file looks like a web page. See whether the file was uploaded, and take /.well-known/ out of the rewriting.</source>
        <translation>A ogni indirizzo risponde la pagina iniziale, quindi un file mancante sembra una pagina web. Verificare che il file sia stato caricato ed escludere /.well-known/ dalla riscrittura.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, let the record be “DNS only” (a grey cloud) until the certificate is there.</source>
        <translation>Se il DNS è su Cloudflare, lasciare il record su «DNS only» (nuvola grigia) finché non c’è il certificato.</translation>
    </message>
    <message>
        <source>Rules of a folder above, such as those of WordPress or a redirect to www, count here too. Give the subdomain a folder outside public_html, with the .htaccess file that Postseal writes.</source>
        <translation>Anche qui valgono le regole di una cartella superiore, come quelle di WordPress o un reindirizzamento a www. Assegnare al sottodominio una cartella fuori da public_html, con il file .htaccess scritto da Postseal.</translation>
    </message>
    <message>
        <source>DNS leads to the company, but the project there does not know the name. Add it as custom domain in the project; the certificate comes after that.</source>
        <translation>Il DNS porta al provider, ma lì il progetto non conosce il nome. Aggiungerlo al progetto come custom domain; il certificato arriva dopo.</translation>
    </message>
    <message>
        <source>Firebase leaves out whatever begins with a dot unless firebase.json is changed. Take the firebase.json that Postseal writes, and deploy again.</source>
        <translation>Firebase tralascia tutto ciò che inizia con un punto, a meno che non si modifichi firebase.json. Usare il firebase.json scritto da Postseal e ripetere il deploy.</translation>
    </message>
    <message>
        <source>GitHub shows its own certificate until the custom domain is entered under Settings, Pages, and for up to an hour after that. If it takes longer, remove the domain there and enter it again.</source>
        <translation>GitHub mostra il proprio certificato finché il custom domain non è inserito in Settings, Pages, e fino a un’ora dopo. Se dura di più, rimuovere lì il dominio e inserirlo di nuovo.</translation>
    </message>
    <message>
        <source>GitLab needs up to an hour for the certificate. The domain must be verified, and have one CNAME and no AAAA record. If it takes longer, remove the domain and add it again.</source>
        <translation>GitLab impiega fino a un’ora per il certificato. Il dominio deve essere verificato e avere un solo CNAME e nessun record AAAA. Se dura di più, rimuovere il dominio e aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>GitLab asks visitors to sign in. In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>GitLab chiede ai visitatori di accedere. In Settings, General, Visibility, consentire a tutti di vedere Pages.</translation>
    </message>
    <message>
        <source>The service does not know your domain yet. Finish its set-up there, or ask its support.</source>
        <translation>Il servizio non conosce ancora il dominio. Completare lì la configurazione o rivolgersi all’assistenza.</translation>
    </message>
    <message>
        <source>The folder may have the wrong name: in Explorer, type .well-known. with a dot at its end, and the last dot goes away.</source>
        <translation>La cartella potrebbe avere il nome sbagliato: in Esplora file digitare .well-known. con un punto alla fine; l’ultimo punto scompare.</translation>
    </message>
    <message>
        <source>IIS does not send files from a folder with the attribute “hidden”. Switch that off in the folder&apos;s properties.</source>
        <translation>IIS non invia file da una cartella con l’attributo «nascosto». Disattivarlo nelle proprietà della cartella.</translation>
    </message>
    <message>
        <source>A rule of URL Rewrite or HTTP Redirect answers instead of the file. Make an exception for /.well-known/.</source>
        <translation>Una regola di URL Rewrite o HTTP Redirect risponde al posto del file. Creare un’eccezione per /.well-known/.</translation>
    </message>
    <message>
        <source>The name has addresses on more than one server, mostly an old AAAA record. Remove the one that leads elsewhere, or serve the file there too.</source>
        <translation>Il nome ha indirizzi su più di un server, di solito un vecchio record AAAA. Rimuovere quello che porta altrove, oppure fornire il file anche lì.</translation>
    </message>
    <message>
        <source>The name leads to a place that is not there any more. Remove the record in DNS, or set the place up again: otherwise a stranger may claim the name and publish a policy for you.</source>
        <translation>Il nome porta a una destinazione che non esiste più. Rimuovere il record dal DNS o configurare di nuovo la destinazione: altrimenti un estraneo potrebbe appropriarsi del nome e pubblicare una policy per il dominio.</translation>
    </message>
    <message>
        <source>The panel has no certificate for the name yet. It can be issued only when DNS leads there, nothing redirects the name, and CAA records allow it. Then start it again.</source>
        <translation>Il pannello non ha ancora un certificato per il nome. Può essere emesso solo quando il DNS porta lì, nulla reindirizza il nome e i record CAA lo consentono. Poi avviarlo di nuovo.</translation>
    </message>
    <message>
        <source>In Plesk, open Hosting Settings of the subdomain, and set the preferred domain to “none” and the permanent redirect off.</source>
        <translation>In Plesk aprire Hosting Settings del sottodominio, impostare il dominio preferito su «none» e disattivare il reindirizzamento permanente.</translation>
    </message>
    <message>
        <source>A rule that redirects every name, to www or to another place, counts here too. Make an exception for this name.</source>
        <translation>Anche qui vale una regola che reindirizza ogni nome, a www o altrove. Creare un’eccezione per questo nome.</translation>
    </message>
    <message>
        <source>The record leads to the bucket itself, which has no certificate for your name. It must lead to the CloudFront distribution.</source>
        <translation>Il record porta al bucket stesso, che non ha un certificato per il nome. Deve portare alla distribuzione CloudFront.</translation>
    </message>
    <message>
        <source>The project redirects to its main domain. Make the name the main domain, in a project of its own.</source>
        <translation>Il progetto reindirizza al suo dominio principale. Impostare il nome come dominio principale, in un progetto a sé.</translation>
    </message>
    <message>
        <source>A middleware of Traefik redirects the name. Only http may be redirected to https; leave this router out of all the rest.</source>
        <translation>Un middleware di Traefik reindirizza il nome. Si può reindirizzare solo http a https; escludere questo router da tutto il resto.</translation>
    </message>
    <message>
        <source>The folder that begins with a dot may have been left out in the upload. Upload the zip file, or the whole folder.</source>
        <translation>Il caricamento potrebbe aver tralasciato la cartella che inizia con un punto. Caricare il file zip o l’intera cartella.</translation>
    </message>
    <message>
        <source>Vercel asks visitors to sign in. In Settings, Deployment Protection, let everyone see the production site.</source>
        <translation>Vercel chiede ai visitatori di accedere. In Settings, Deployment Protection, consentire a tutti di vedere il sito di produzione.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Circa %n minuto.</numerusform>
            <numerusform>Circa %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>No extra cost.</source>
        <translation>Nessun costo aggiuntivo.</translation>
    </message>
    <message>
        <source>Costs a little.</source>
        <translation>Costa poco.</translation>
    </message>
    <message>
        <source>Add&amp;ress or name of the web server</source>
        <translation>Indirizzo o nom&amp;e del server web</translation>
    </message>
    <message>
        <source>Name of your account o&amp;r project at %1</source>
        <translation>Nom&amp;e dell’account o del progetto su %1</translation>
    </message>
    <message>
        <source>The name that the &amp;record leads to</source>
        <translation>Il nome a cui porta il r&amp;ecord</translation>
    </message>
    <message>
        <source>A &amp;web server of my own</source>
        <translation>Un server &amp;web proprio</translation>
    </message>
    <message>
        <source>An account at &amp;GitHub or GitLab</source>
        <translation>Un account su Git&amp;Hub o GitLab</translation>
    </message>
    <message>
        <source>A subscription at &amp;Azure</source>
        <translation>Un abbonamento ad A&amp;zure</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/nginx/conf.d, test it with nginx -t, and load it with systemctl reload nginx.</source>
        <translation>Copiare %1.conf in /etc/nginx/conf.d, provarlo con nginx -t e caricarlo con systemctl reload nginx.</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/apache2/sites-available. Then run a2enmod ssl, a2ensite %1 and systemctl reload apache2.</source>
        <translation>Copiare %1.conf in /etc/apache2/sites-available. Poi eseguire a2enmod ssl, a2ensite %1 e systemctl reload apache2.</translation>
    </message>
    <message>
        <source>In IIS Manager, add a web site with that folder and a binding for http, port 80 and the host name %1.</source>
        <translation>In Gestione IIS aggiungere un sito web con quella cartella e un binding per http, porta 80 e nome host %1.</translation>
    </message>
    <message>
        <source>Get a certificate for %1 that renews itself, for example with win-acme, which makes the binding for https as well. SNI must be ticked in it.</source>
        <translation>Ottenere un certificato per %1 che si rinnova da solo, per esempio con win-acme, che crea anche il binding per https. In esso deve essere selezionato SNI.</translation>
    </message>
    <message>
        <source>Choose “Add file”, “Create new file”, type .well-known/mta-sts.txt as its name and paste the policy. Then make _config.yml the same way. (Dragging files in would leave out what begins with a dot.)</source>
        <translation>Scegliere «Add file», «Create new file», digitare .well-known/mta-sts.txt come nome e incollare la policy. Poi creare _config.yml allo stesso modo. (Trascinando i file si tralascerebbe ciò che inizia con un punto.)</translation>
    </message>
    <message>
        <source>At gitlab.com, make a new project and create each file with “New file”, its whole path as the name.</source>
        <translation>Su gitlab.com creare un nuovo progetto e ciascun file con «New file», usando come nome il percorso completo.</translation>
    </message>
    <message>
        <source>In Custom domains, add %1. Azure shows the name that the record leads to.</source>
        <translation>In Custom domains aggiungere %1. Azure mostra il nome a cui porta il record.</translation>
    </message>
    <message>
        <source>Put a CloudFront distribution before the bucket, with the alternate name %1 and that certificate. The record leads to its name.</source>
        <translation>Mettere davanti al bucket una distribuzione CloudFront, con il nome alternativo %1 e quel certificato. Il record porta al suo nome.</translation>
    </message>
    <message>
        <source>Add the records as they are shown: a CNAME, or addresses.</source>
        <translation>Aggiungere i record come sono mostrati: un CNAME, oppure indirizzi.</translation>
    </message>
    <message>
        <source>Enter the mail servers there, exactly as the policy names them.</source>
        <translation>Inserirvi i server di posta, esattamente come li indica la policy.</translation>
    </message>
    <message>
        <source>In DNS, add the record for mta-sts.</source>
        <translation>Nel DNS aggiungere il record per mta-sts.</translation>
    </message>
    <message>
        <source>The CNAME for _mta-sts comes last, when the policy can be loaded. It takes the place of a TXT record: never have both.</source>
        <translation>Il CNAME per _mta-sts viene per ultimo, quando la policy si può scaricare. Sostituisce un record TXT: non avere mai entrambi.</translation>
    </message>
    <message>
        <source>CAA records in DNS say who may issue certificates, and none of this place&apos;s issuers is among them (%1). Add one, then let the certificate be requested again.</source>
        <translation>I record CAA nel DNS dicono chi può emettere certificati, e tra questi non c’è nessuno degli emittenti usati da questo servizio (%1). Aggiungerne uno, poi far richiedere di nuovo il certificato.</translation>
    </message>
    <message>
        <source>GitHub Pages leaves out folders that begin with a dot unless the repository has the file _config.yml that Postseal writes, or an empty file .nojekyll. Dragging files in leaves them out as well: make them with “Create new file”. A workflow of your own must keep hidden files.</source>
        <translation>GitHub Pages tralascia le cartelle che iniziano con un punto, a meno che il repository non contenga il file _config.yml scritto da Postseal o un file vuoto .nojekyll. Anche trascinando i file vengono tralasciate: crearle con «Create new file». Un workflow proprio deve conservare i file nascosti.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain, as the lines that Postseal writes do.</source>
        <translation>Impostare il tipo di questo file su text/plain, come fanno le righe scritte da Postseal.</translation>
    </message>
    <message>
        <source>Many nginx servers refuse every name that begins with a dot. The location that Postseal writes goes before such a rule; see that it is in the right server block.</source>
        <translation>Molti server nginx rifiutano ogni nome che inizia con un punto. La location scritta da Postseal va prima di una regola simile; verificare che sia nel blocco server giusto.</translation>
    </message>
    <message>
        <source>W&amp;eb space with cPanel or Plesk</source>
        <translation>Uno &amp;spazio web con cPanel o Plesk</translation>
    </message>
    <message>
        <source>My &amp;DNS is at Cloudflare</source>
        <translation>Il &amp;DNS è su Cloudflare</translation>
    </message>
    <message>
        <source>An account at Amazon or Google C&amp;loud</source>
        <translation>Un accoun&amp;t su Amazon o Google Cloud</translation>
    </message>
    <message>
        <source>A service that hosts the policy</source>
        <translation>Un servizio che ospita la policy</translation>
    </message>
    <message>
        <source>Another web server</source>
        <translation>Un altro server web</translation>
    </message>
    <message>
        <source>Nobody here can update a file la&amp;ter</source>
        <translation>&amp;Qui nessuno può aggiornare un file in seguito</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>italiano</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>There is no server called %1</source>
        <translation>Non esiste un server di nome %1</translation>
    </message>
    <message>
        <source>Its name is not in the DNS, or this computer has no connection. Look up the name of the IMAP server in your provider&apos;s help.</source>
        <translation>Il nome non è nel DNS, oppure questo computer non ha connessione. Cercare il nome del server IMAP nella guida del provider.</translation>
    </message>
    <message>
        <source>%1 takes no connection at port %2</source>
        <translation>%1 non accetta connessioni sulla porta %2</translation>
    </message>
    <message>
        <source>The computer is there, and no IMAP server listens at this port. Compare server and port with your provider&apos;s help.</source>
        <translation>Il computer c’è, ma nessun server IMAP è in ascolto su questa porta. Confrontare server e porta con la guida del provider.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 non risponde</translation>
    </message>
    <message>
        <source>Nothing came in time from port %2. A firewall may be in the way, or the server is busy. Try again later, or from another network.</source>
        <translation>Dalla porta %2 non è arrivato nulla in tempo. Può esserci di mezzo un firewall, oppure il server è occupato. Riprovare più tardi o da un’altra rete.</translation>
    </message>
    <message>
        <source>The connection to %1 ended too soon</source>
        <translation>La connessione a %1 è finita troppo presto</translation>
    </message>
    <message>
        <source>What had come by then is stored. The next time it goes on from there.</source>
        <translation>Quanto arrivato fino a quel momento è stato salvato. La prossima volta si prosegue da lì.</translation>
    </message>
    <message>
        <source>%1 does not speak IMAP at port %2</source>
        <translation>%1 non parla IMAP sulla porta %2</translation>
    </message>
    <message>
        <source>What it sent is not what a mailbox server sends. Compare server and port with your provider&apos;s help.</source>
        <translation>Ciò che ha inviato non è ciò che invia un server di caselle di posta. Confrontare server e porta con la guida del provider.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>L’operazione è stata interrotta</translation>
    </message>
    <message>
        <source>What had come by then is stored.</source>
        <translation>Quanto arrivato fino a quel momento è stato salvato.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 non è raggiungibile</translation>
    </message>
    <message>
        <source>There is trouble on the way to port %2. Try again later.</source>
        <translation>C’è un problema lungo il percorso verso la porta %2. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>%1 offers no encryption at port %2</source>
        <translation>%1 non offre la cifratura sulla porta %2</translation>
    </message>
    <message>
        <source>Your password was not sent: anybody on the way could have read it. Use port 993, or with STARTTLS port 143.</source>
        <translation>La password non è stata inviata: chiunque lungo il percorso avrebbe potuto leggerla. Usare la porta 993, oppure con STARTTLS la porta 143.</translation>
    </message>
    <message>
        <source>The certificate is not for %1</source>
        <translation>Il certificato non è intestato a %1</translation>
    </message>
    <message>
        <source>Another server may be pretending to be yours, so your password was not sent. Use the name of the server that your provider tells, not an address or a name of your own.</source>
        <translation>Un altro server potrebbe spacciarsi per quello giusto, quindi la password non è stata inviata. Usare il nome del server indicato dal provider, non un indirizzo né un nome proprio.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today</source>
        <translation>Il certificato di %1 oggi non è valido</translation>
    </message>
    <message>
        <source>It has ended or has not begun, so your password was not sent. Check the date of this computer; if that is right, the server needs a new certificate.</source>
        <translation>È scaduto o non è ancora valido, quindi la password non è stata inviata. Controllare la data di questo computer; se è corretta, il server ha bisogno di un nuovo certificato.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Il certificato di %1 non è attendibile</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for it, so your password was not sent. A server of your own needs a certificate of a public authority, or its authority must be known to this computer.</source>
        <translation>Non lo garantisce nessuno di cui questo computer si fidi, quindi la password non è stata inviata. Un server proprio ha bisogno di un certificato di un’autorità pubblica, oppure la sua autorità deve essere nota a questo computer.</translation>
    </message>
    <message>
        <source>%1 lets no program in with a password</source>
        <translation>%1 non fa accedere alcun programma con una password</translation>
    </message>
    <message>
        <source>%1 does not accept the password of %3</source>
        <translation>%1 non accetta la password di %3</translation>
    </message>
    <message>
        <source>Type it once more. Some providers want the whole address as the name, and a password of its own for each program.</source>
        <translation>Digitarla ancora una volta. Alcuni provider vogliono come nome l’indirizzo completo, e una password specifica per ogni programma.</translation>
    </message>
    <message>
        <source>There is no folder “%4”</source>
        <translation>Non esiste una cartella «%4»</translation>
    </message>
    <message>
        <source>Folders that there are: %5.</source>
        <translation>Cartelle esistenti: %5.</translation>
    </message>
    <message>
        <source>%1 does not do what it was asked for</source>
        <translation>%1 non fa ciò che gli è stato chiesto</translation>
    </message>
    <message>
        <source>It may be out of order just now. Try again later.</source>
        <translation>In questo momento potrebbe essere fuori servizio. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>In its own words: “%1”</source>
        <translation>Con le sue parole: «%1»</translation>
    </message>
    <message>
        <source>Google wants an app password here, not the one that you use in the browser: turn on 2-Step Verification in your Google account, then make one at myaccount.google.com/apppasswords. A Workspace administrator may have switched them off.</source>
        <translation>Qui Google richiede una password per le app, non quella usata nel browser: attivare la verifica in due passaggi nell’account Google, poi crearne una su myaccount.google.com/apppasswords. Un amministratore di Workspace potrebbe averle disattivate.</translation>
    </message>
    <message>
        <source>This provider wants an app password here, which you make in the security settings of your account.</source>
        <translation>Qui il provider richiede una password per le app, che si crea nelle impostazioni di sicurezza dell’account.</translation>
    </message>
    <message>
        <source>IMAP must be switched on first, in the settings of the mailbox (POP3/IMAP).</source>
        <translation>Prima bisogna attivare IMAP, nelle impostazioni della casella (POP3/IMAP).</translation>
    </message>
    <message>
        <source>Sign in with the browser instead, if your provider lets you register programs. Or let the reports be forwarded to another mailbox, or save them into a folder that Postseal watches.</source>
        <translation>Accedere invece con il browser, se il provider consente di registrare programmi. Oppure far inoltrare i report a un’altra casella, o salvarli in una cartella che Postseal tiene d’occhio.</translation>
    </message>
    <message>
        <source>%1 does not take a sign-in from the browser</source>
        <translation>%1 non accetta accessi dal browser</translation>
    </message>
    <message>
        <source>It does not offer XOAUTH2. Sign in with a password, or compare the name of the server with your provider&apos;s help.</source>
        <translation>Non offre XOAUTH2. Accedere con una password, oppure confrontare il nome del server con la guida del provider.</translation>
    </message>
    <message>
        <source>%1 does not let whoever signed in into %3</source>
        <translation>%1 non fa entrare in %3 chi ha eseguito l’accesso</translation>
    </message>
    <message>
        <source>The sign-in itself went well. The person must be allowed to read this mailbox, and IMAP must be switched on for it.</source>
        <translation>L’accesso in sé è riuscito. La persona deve essere autorizzata a leggere questa casella, e per la casella deve essere attivato IMAP.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached</source>
        <translation>Il server di accesso non è raggiungibile</translation>
    </message>
    <message>
        <source>It gives out what opens the mailbox. Try again later, or check its address.</source>
        <translation>È il server che rilascia ciò che apre la casella. Riprovare più tardi, oppure controllarne l’indirizzo.</translation>
    </message>
    <message>
        <source>Somebody has to sign in again for %3</source>
        <translation>Qualcuno deve accedere di nuovo per %3</translation>
    </message>
    <message>
        <source>The permission has ended: they last only so long, and a new password or an administrator can end them too.</source>
        <translation>L’autorizzazione non vale più: dura solo un certo tempo, e anche una nuova password o un amministratore possono porvi fine.</translation>
    </message>
    <message>
        <source>The sign-in server refuses</source>
        <translation>Il server di accesso rifiuta la richiesta</translation>
    </message>
    <message>
        <source>Compare the IDs with those that the provider shows, and whether the program may read mail there.</source>
        <translation>Confrontare gli ID con quelli mostrati dal provider, e controllare se lì il programma è autorizzato a leggere la posta.</translation>
    </message>
    <message>
        <source>Microsoft 365 and Outlook.com let programs in only when somebody signs in with the browser. For that an administrator registers Postseal once in Microsoft Entra and gets two IDs; the manual says how. Without them, add a rule that forwards TLS reports to another mailbox, or save them from Outlook into a folder that Postseal watches.</source>
        <translation>Microsoft 365 e Outlook.com lasciano entrare i programmi solo quando qualcuno accede con il browser. A questo scopo un amministratore registra una volta Postseal in Microsoft Entra e ottiene due ID; il manuale spiega come. Senza questi ID, aggiungere una regola che inoltri i report TLS a un’altra casella, oppure salvarli da Outlook in una cartella che Postseal tiene d’occhio.</translation>
    </message>
    <message>
        <source>You can close this page now and go on in Postseal.</source>
        <translation>Ora è possibile chiudere questa pagina e proseguire in Postseal.</translation>
    </message>
    <message>
        <source>That is no sign-in server</source>
        <translation>Non è un server di accesso</translation>
    </message>
    <message>
        <source>What came from there is not what one says. Compare the tenant or the address with what your provider shows.</source>
        <translation>Ciò che è arrivato da lì non è ciò che risponde un server di accesso. Confrontare il tenant o l’indirizzo con quanto mostrato dal provider.</translation>
    </message>
    <message>
        <source>The sign-in would end after an hour</source>
        <translation>L’accesso scadrebbe dopo un’ora</translation>
    </message>
    <message>
        <source>The sign-in server gives no lasting permission. Let the program have “offline_access” there.</source>
        <translation>Il server di accesso non concede un’autorizzazione duratura. Concedere lì «offline_access» al programma.</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Nessuno ha eseguito l’accesso</translation>
    </message>
    <message>
        <source>The browser has not come back. If its page showed an error, compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <translation>Dal browser non è arrivata alcuna risposta. Se la sua pagina mostrava un errore, confrontare gli ID e controllare se http://localhost è registrato come URI di reindirizzamento.</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>it is no JSON from octet %1 on</source>
        <translation>non è JSON dall’ottetto %1 in poi</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«%1» manca</translation>
    </message>
    <message>
        <source>“%1” is of the wrong kind</source>
        <translation>«%1» è del tipo sbagliato</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”</source>
        <translation>«%1» non può essere «%2»</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>«%1» non esiste</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <translation>«%1» non è un’espressione regolare: %2</translation>
    </message>
    <message>
        <source>this id is there twice</source>
        <translation>questo id compare due volte</translation>
    </message>
    <message>
        <source>in the entry %1, %2</source>
        <translation>nella voce %1, %2</translation>
    </message>
    <message>
        <source>Your file %1 is not used: %2.</source>
        <translation>Il file personale %1 non viene usato: %2.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>non è un file</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[opzioni]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argomenti:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opzione sconosciuta «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opzioni sconosciute: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Manca il valore dopo «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valore imprevisto dopo «%1».</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The mail server did not offer encryption</source>
        <translation>Il server di posta non ha offerto la cifratura</translation>
    </message>
    <message>
        <source>STARTTLS is switched off, or a firewall or virus scanner on the way takes it out, or an old backup server answered. It can also be an attack.</source>
        <translation>STARTTLS è disattivato, oppure un firewall o un antivirus lungo il percorso lo elimina, oppure ha risposto un vecchio server di riserva. Può anche trattarsi di un attacco.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, switch off the inspection of mail in the firewall, and remove backup servers that cannot do it.</source>
        <translation>Attivare STARTTLS, disattivare l’ispezione della posta nel firewall e rimuovere i server di riserva che non lo supportano.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is for another name</source>
        <translation>Il certificato del server di posta è intestato a un altro nome</translation>
    </message>
    <message>
        <source>The certificate does not have the name from the MX record. Some senders also say this when no mx line of the policy fits.</source>
        <translation>Il certificato non contiene il nome del record MX. Alcuni mittenti lo dicono anche quando nessuna riga mx della policy corrisponde.</translation>
    </message>
    <message>
        <source>Get a certificate with the name from the MX record, or let the MX record point to the name that has one.</source>
        <translation>Ottenere un certificato con il nome del record MX, oppure far puntare il record MX al nome che ne ha uno.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired</source>
        <translation>Il certificato del server di posta è scaduto</translation>
    </message>
    <message>
        <source>Nobody renewed it in time, or the mail server was not restarted after that.</source>
        <translation>Nessuno l’ha rinnovato in tempo, oppure il server di posta non è stato poi riavviato.</translation>
    </message>
    <message>
        <source>Renew the certificate, reload the mail server, and let both happen by themselves from now on.</source>
        <translation>Rinnovare il certificato, ricaricare il server di posta e d’ora in poi rendere automatiche entrambe le cose.</translation>
    </message>
    <message>
        <source>Senders do not trust the mail server&apos;s certificate</source>
        <translation>I mittenti non si fidano del certificato del server di posta</translation>
    </message>
    <message>
        <source>It is self-signed, comes from an authority of one&apos;s own, or the server does not send the intermediate certificate.</source>
        <translation>È autofirmato, proviene da un’autorità propria, oppure il server non invia il certificato intermedio.</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority, and let the server send the whole chain.</source>
        <translation>Usare un certificato di un’autorità pubblica e far inviare al server l’intera catena.</translation>
    </message>
    <message>
        <source>The sender could not verify the connection, and does not say why</source>
        <translation>Il mittente non è riuscito a verificare la connessione e non dice perché</translation>
    </message>
    <message>
        <source>Google writes this when the mx lines of the policy do not fit the MX record. Otherwise the encryption itself failed.</source>
        <translation>Google lo scrive quando le righe mx della policy non corrispondono al record MX. Altrimenti non è riuscita la cifratura stessa.</translation>
    </message>
    <message>
        <source>Compare the mx lines with the MX records first, then have the encryption of the mail server looked at.</source>
        <translation>Confrontare prima le righe mx con i record MX, poi far esaminare la cifratura del server di posta.</translation>
    </message>
    <message>
        <source>The DANE record does not fit the certificate</source>
        <translation>Il record DANE non corrisponde al certificato</translation>
    </message>
    <message>
        <source>The mail server got another key, and the TLSA record still has the old one. Only senders that use DANE are concerned.</source>
        <translation>Il server di posta ha una nuova chiave, mentre il record TLSA contiene ancora quella vecchia. Riguarda solo i mittenti che usano DANE.</translation>
    </message>
    <message>
        <source>Publish the new TLSA record before the certificate changes, or keep the key when it is renewed.</source>
        <translation>Pubblicare il nuovo record TLSA prima di cambiare il certificato, oppure conservare la chiave al rinnovo.</translation>
    </message>
    <message>
        <source>The signature of a DNS answer was broken</source>
        <translation>La firma di una risposta DNS non era valida</translation>
    </message>
    <message>
        <source>Signatures have expired, or the domain moved and its DS record did not. Whoever checks DNSSEC cannot reach you.</source>
        <translation>Le firme sono scadute, oppure il dominio è stato trasferito ma il suo record DS no. Chi verifica DNSSEC non riesce a raggiungere il dominio.</translation>
    </message>
    <message>
        <source>Have the DNSSEC signatures and the DS record repaired where the domain is registered.</source>
        <translation>Far correggere le firme DNSSEC e il record DS dove è registrato il dominio.</translation>
    </message>
    <message>
        <source>The sender insists on DANE, and there is none</source>
        <translation>Il mittente esige DANE, ma non c’è</translation>
    </message>
    <message>
        <source>An agreement between that sender and you; nobody else is concerned.</source>
        <translation>È un accordo tra quel mittente e il dominio; non riguarda nessun altro.</translation>
    </message>
    <message>
        <source>Publish TLSA records, or talk to that sender.</source>
        <translation>Pubblicare record TLSA, oppure parlare con quel mittente.</translation>
    </message>
    <message>
        <source>The sender could not load your policy</source>
        <translation>Il mittente non è riuscito a scaricare la policy</translation>
    </message>
    <message>
        <source>The policy&apos;s web server was down, answered with an error or a redirect, or kept the sender out as a robot. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>Il server web della policy era fermo, ha risposto con un errore o un reindirizzamento, oppure ha respinto il mittente come bot. I mittenti che conoscono la policy continuano a seguirla; gli altri consegnano senza protezione.</translation>
    </message>
    <message>
        <source>Your policy has a mistake in it</source>
        <translation>La policy contiene un errore</translation>
    </message>
    <message>
        <source>The file could be loaded but not read. Senders that know an earlier policy keep to that; others deliver without protection.</source>
        <translation>È stato possibile scaricare il file ma non leggerlo. I mittenti che conoscono una policy precedente continuano a seguirla; gli altri consegnano senza protezione.</translation>
    </message>
    <message>
        <source>Publish the file again as Postseal writes it, and give it a new id.</source>
        <translation>Pubblicare di nuovo il file come lo scrive Postseal e assegnargli un nuovo id.</translation>
    </message>
    <message>
        <source>The certificate of the policy&apos;s web server is not valid</source>
        <translation>Il certificato del server web della policy non è valido</translation>
    </message>
    <message>
        <source>It is for another name, has expired, or was not there yet. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>È intestato a un altro nome, è scaduto o non era ancora presente. I mittenti che conoscono la policy continuano a seguirla; gli altri consegnano senza protezione.</translation>
    </message>
    <message>
        <source>Get a certificate for the policy host, and see that it is renewed by itself.</source>
        <translation>Ottenere un certificato per il server della policy e assicurarsi che si rinnovi da solo.</translation>
    </message>
    <message>
        <source>The sender reports “%1”</source>
        <translation>Il mittente segnala «%1»</translation>
    </message>
    <message>
        <source>The standard does not know this word, so only the sender can say what it means.</source>
        <translation>Lo standard non conosce questa parola, quindi solo il mittente può dire che cosa significhi.</translation>
    </message>
    <message>
        <source>If it goes on, ask the sender.</source>
        <translation>Se continua, chiedere al mittente.</translation>
    </message>
    <message>
        <source>by your MTA-STS policy</source>
        <translation>secondo la policy MTA-STS</translation>
    </message>
    <message>
        <source>by your DANE records</source>
        <translation>secondo i record DANE</translation>
    </message>
    <message>
        <source>without any policy</source>
        <translation>senza alcuna policy</translation>
    </message>
    <message>
        <source>by a policy called “%1”</source>
        <translation>secondo una policy di nome «%1»</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>non è leggibile</translation>
    </message>
    <message>
        <source>is larger than any report</source>
        <translation>è più grande di qualsiasi report</translation>
    </message>
    <message>
        <source>is no report</source>
        <translation>non è un report</translation>
    </message>
    <message>
        <source>is a damaged archive, or one with a password</source>
        <translation>è un archivio danneggiato o con password</translation>
    </message>
    <message>
        <source>lies too deep in other archives or folders</source>
        <translation>è troppo in profondità dentro altri archivi o cartelle</translation>
    </message>
    <message>
        <source>unpacks to far more than any reports would, and was given up</source>
        <translation>decompresso occupa molto più di qualsiasi report, e la lettura è stata interrotta</translation>
    </message>
    <message>
        <source>Look at how the policy is hosted. If only one sender says so, ask its support with the reason that it gives.</source>
        <translation>Verificare com’è ospitata la policy. Se lo dice un solo mittente, rivolgersi alla sua assistenza indicando il motivo che riporta.</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>non può essere salvato</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>firmato da %1</translation>
    </message>
    <message>
        <source>signature of %1 does not fit</source>
        <translation>la firma di %1 non corrisponde</translation>
    </message>
    <message>
        <source>key of %1 is not in the DNS</source>
        <translation>la chiave di %1 non è nel DNS</translation>
    </message>
    <message>
        <source>key of %1 could not be looked up</source>
        <translation>non è stato possibile cercare nel DNS la chiave di %1</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non firmato</translation>
    </message>
    <message>
        <source>has ended Postseal twice while it was read, and is left out</source>
        <translation>ha fatto chiudere Postseal due volte durante la lettura, e viene tralasciato</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Every mail server is in the policy</source>
        <translation>Tutti i server di posta sono nella policy</translation>
    </message>
    <message>
        <source>Every address encrypts correctly</source>
        <translation>Tutti gli indirizzi cifrano correttamente</translation>
    </message>
    <message>
        <source>Policy and record are healthy</source>
        <translation>La policy e il record sono in buono stato</translation>
    </message>
    <message>
        <source>Tested for long enough</source>
        <translation>Prova abbastanza lunga</translation>
    </message>
    <message>
        <source>Enough senders have reported</source>
        <translation>Un numero sufficiente di mittenti ha inviato report</translation>
    </message>
    <message>
        <source>No unexplained failures</source>
        <translation>Nessun errore senza spiegazione</translation>
    </message>
    <message>
        <source>No change of mail servers ahead</source>
        <translation>Nessun cambio di server di posta in vista</translation>
    </message>
    <message>
        <source>Somebody reads the reports</source>
        <translation>Qualcuno legge i report</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no check to judge it by</source>
        <translation>nessun controllo su cui basarsi</translation>
    </message>
    <message>
        <source>%1 of %2 mail servers</source>
        <translation>%1 server di posta su %2</translation>
    </message>
    <message>
        <source>missing: %3</source>
        <translation>mancano: %3</translation>
    </message>
    <message>
        <source>senders cannot use a policy yet</source>
        <translation>i mittenti non possono ancora usare una policy</translation>
    </message>
    <message>
        <source>the mail servers could not be found out</source>
        <translation>non è stato possibile stabilire i server di posta</translation>
    </message>
    <message>
        <source>%1 of %2 addresses</source>
        <translation>%1 indirizzi su %2</translation>
    </message>
    <message>
        <source>not in order: %3</source>
        <translation>non in ordine: %3</translation>
    </message>
    <message>
        <source>could not be tested from here</source>
        <translation>non è stato possibile provarli da qui</translation>
    </message>
    <message>
        <source>%1 of %2 addresses, by a check of %4</source>
        <translation>%1 indirizzi su %2, secondo un controllo del %4</translation>
    </message>
    <message>
        <source>could not be tested since %4</source>
        <translation>non è stato possibile provarli dal %4</translation>
    </message>
    <message>
        <source>everything in order</source>
        <translation>tutto in ordine</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>c’è qualcosa che non va</translation>
    </message>
    <message>
        <source>could not be looked at from here</source>
        <translation>da qui non è stato possibile esaminarli</translation>
    </message>
    <message>
        <source>the certificate of the policy host ends soon</source>
        <translation>il certificato del server della policy scade presto</translation>
    </message>
    <message>
        <source>testing has not begun</source>
        <translation>la prova non è iniziata</translation>
    </message>
    <message>
        <source>enforced since %4</source>
        <translation>in vigore dal %4</translation>
    </message>
    <message>
        <source>few, as with little mail; the live checks count instead</source>
        <translation>pochi, com’è normale con poca posta; contano invece i controlli dal vivo</translation>
    </message>
    <message>
        <source>%1 failed sessions, all explained</source>
        <translation>%1 sessioni non riuscite, tutte spiegate</translation>
    </message>
    <message>
        <source>none that Postseal knows of</source>
        <translation>nessuno di cui Postseal sia a conoscenza</translation>
    </message>
    <message>
        <source>the latest is of %4</source>
        <translation>l’ultimo è del %4</translation>
    </message>
    <message>
        <source>they are looked after</source>
        <translation>qualcuno se ne occupa</translation>
    </message>
    <message>
        <source>none has been taken in yet</source>
        <translation>non ne è stato ancora acquisito nessuno</translation>
    </message>
    <message>
        <source>none has been taken in since %4</source>
        <translation>non ne è stato acquisito nessuno dal %4</translation>
    </message>
    <message numerus="yes">
        <source>%1; on %n day(s)</source>
        <translation>
            <numerusform>%1; in %n giorno</numerusform>
            <numerusform>%1; in %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>%1; with little mail this waits until %2</source>
        <translation>%1; con poca posta si attende fino al %2</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 session(s)</source>
        <translation>
            <numerusform>0 sessioni su %1</numerusform>
            <numerusform>0 sessioni su %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed session(s)</source>
        <translation>
            <numerusform>%n sessione non riuscita</numerusform>
            <numerusform>%n sessioni non riuscite</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for %1: %2</source>
        <translation>previsto per il %1: %2</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>previsto: %1</translation>
    </message>
    <message>
        <source>Add the missing mail servers to the policy, and publish it with a new id.</source>
        <translation>Aggiungere alla policy i server di posta mancanti e pubblicarla con un nuovo id.</translation>
    </message>
    <message>
        <source>Run postseal-cli check --evidence FILE on a server outside, and import the file here.</source>
        <translation>Eseguire postseal-cli check --evidence FILE su un server esterno e importare qui il file.</translation>
    </message>
    <message>
        <source>Have the mail servers put right: their page says what is wrong.</source>
        <translation>Far sistemare i server di posta: la loro pagina dice che cosa non va.</translation>
    </message>
    <message>
        <source>See the pages for hosting the policy and publishing the record.</source>
        <translation>Vedere le pagine su come ospitare la policy e pubblicare il record.</translation>
    </message>
    <message>
        <source>Publish the policy in testing mode first.</source>
        <translation>Pubblicare prima la policy in modalità testing.</translation>
    </message>
    <message>
        <source>Import the reports that the mailbox has received.</source>
        <translation>Importare i report arrivati nella casella.</translation>
    </message>
    <message>
        <source>The page with the reports tells what each means, and whether it is still so.</source>
        <translation>La pagina dei report spiega che cosa significa ciascuno e se il problema c’è ancora.</translation>
    </message>
    <message>
        <source>Finish the change first, then enforce.</source>
        <translation>Completare prima il cambio, poi passare alla modalità enforce.</translation>
    </message>
    <message>
        <source>Import reports, fetch them from the mailbox, or say who reads them.</source>
        <translation>Importare report, prelevarli dalla casella, oppure indicare chi li legge.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Soddisfatta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non soddisfatta</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non nota</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Controllarlo</translation>
    </message>
    <message>
        <source>Go on with the set-up</source>
        <translation>Proseguire con la configurazione</translation>
    </message>
    <message>
        <source>Switch to enforce mode from %1</source>
        <translation>Passare alla modalità enforce dal %1</translation>
    </message>
    <message>
        <source>Switch to enforce mode</source>
        <translation>Passare alla modalità enforce</translation>
    </message>
    <message>
        <source>Mend it today: mail may be held back</source>
        <translation>Sistemarlo oggi stesso: la posta può essere trattenuta</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1 from %2</source>
        <translation>Far conservare la policy ai mittenti per %1 dal %2</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1</source>
        <translation>Far conservare la policy ai mittenti per %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niente da fare</translation>
    </message>
    <message>
        <source>Leave everything in place until %1</source>
        <translation>Lasciare tutto al suo posto fino al %1</translation>
    </message>
    <message>
        <source>Delete the record, then the policy host</source>
        <translation>Eliminare il record, poi il server della policy</translation>
    </message>
    <message>
        <source>Put the policy back with mode none: senders still keep the old one</source>
        <translation>Ripristinare la policy con modalità none: i mittenti conservano ancora quella vecchia</translation>
    </message>
    <message>
        <source>From testing to enforce mode</source>
        <translation>Da testing alla modalità enforce</translation>
    </message>
    <message>
        <source>Changing the mail servers</source>
        <translation>Cambiare i server di posta</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>Certificati in scadenza</translation>
    </message>
    <message>
        <source>Leaving MTA-STS</source>
        <translation>Abbandonare MTA-STS</translation>
    </message>
    <message>
        <source>Publish the policy with mode enforce, for %1</source>
        <translation>Pubblicare la policy con modalità enforce, per %1</translation>
    </message>
    <message>
        <source>Add to the policy: %1</source>
        <translation>Aggiungere alla policy: %1</translation>
    </message>
    <message>
        <source>Wait until senders have the new policy</source>
        <translation>Attendere che i mittenti abbiano la nuova policy</translation>
    </message>
    <message>
        <source>Change the MX records to: %1</source>
        <translation>Cambiare i record MX in: %1</translation>
    </message>
    <message>
        <source>Keep the old mail servers running</source>
        <translation>Mantenere in funzione i vecchi server di posta</translation>
    </message>
    <message>
        <source>Keep running, and in the policy: %1</source>
        <translation>Mantenere in funzione, e nella policy: %1</translation>
    </message>
    <message>
        <source>Take the old mail servers out of the policy</source>
        <translation>Togliere dalla policy i vecchi server di posta</translation>
    </message>
    <message>
        <source>Take out of the policy: %1</source>
        <translation>Togliere dalla policy: %1</translation>
    </message>
    <message>
        <source>Tell Postseal that the change is over</source>
        <translation>Comunicare a Postseal che il cambio è concluso</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>Rinnovare il certificato di %1</translation>
    </message>
    <message>
        <source>Publish the policy with mode none</source>
        <translation>Pubblicare la policy con modalità none</translation>
    </message>
    <message>
        <source>Wait until nobody keeps the old policy</source>
        <translation>Attendere che nessuno conservi più la vecchia policy</translation>
    </message>
    <message>
        <source>Delete the TXT record at _mta-sts</source>
        <translation>Eliminare il record TXT su _mta-sts</translation>
    </message>
    <message>
        <source>Delete the policy host</source>
        <translation>Eliminare il server della policy</translation>
    </message>
    <message>
        <source>The longer senders keep it, the harder it is to take the protection away. First the file, then a new id.</source>
        <translation>Più a lungo i mittenti la conservano, più è difficile togliere la protezione. Prima il file, poi un nuovo id.</translation>
    </message>
    <message>
        <source>Beside the old ones. First the file, then the record with a new id.</source>
        <translation>Accanto a quelli vecchi. Prima il file, poi il record con un nuovo id.</translation>
    </message>
    <message>
        <source>Senders look for a new policy once a day; some keep the old one for as long as it said.</source>
        <translation>I mittenti cercano una nuova policy una volta al giorno; alcuni conservano quella vecchia per tutto il tempo che indicava.</translation>
    </message>
    <message>
        <source>Not before: senders with the old policy refuse servers that it does not name.</source>
        <translation>Non prima: i mittenti con la vecchia policy rifiutano i server che non vi compaiono.</translation>
    </message>
    <message>
        <source>Some senders still have the old MX records, and mail waits in queues for two days.</source>
        <translation>Alcuni mittenti hanno ancora i vecchi record MX, e la posta resta in coda per due giorni.</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id.</source>
        <translation>Prima il file, poi il record con un nuovo id.</translation>
    </message>
    <message>
        <source>It no longer keeps the domain from enforcing.</source>
        <translation>Non impedisce più al dominio di passare alla modalità enforce.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Scade il %1.</translation>
    </message>
    <message>
        <source>With a max_age of a day, and all mx lines as they are. First the file, then a new id. Nothing is deleted yet.</source>
        <translation>Con max_age di un giorno e tutte le righe mx come sono. Prima il file, poi un nuovo id. Non si elimina ancora nulla.</translation>
    </message>
    <message>
        <source>File, certificate and record stay. Whoever deletes them earlier makes senders keep to the policy that they have.</source>
        <translation>File, certificato e record restano. Eliminandoli prima, i mittenti continuano a seguire la policy che hanno.</translation>
    </message>
    <message>
        <source>The record for TLS reports may stay; it harms nobody.</source>
        <translation>Il record dei report TLS può restare; non fa danni.</translation>
    </message>
    <message>
        <source>The name mta-sts, its certificate and the file.</source>
        <translation>Il nome mta-sts, il suo certificato e il file.</translation>
    </message>
    <message>
        <source>“%1” counts again</source>
        <translation>«%1» conta di nuovo</translation>
    </message>
    <message>
        <source>A change of mail servers was planned: %1</source>
        <translation>È stato previsto un cambio dei server di posta: %1</translation>
    </message>
    <message>
        <source>The change of mail servers is over</source>
        <translation>Il cambio dei server di posta è concluso</translation>
    </message>
    <message>
        <source>Who reads the reports: %1</source>
        <translation>Chi legge i report: %1</translation>
    </message>
    <message>
        <source>Nobody reads the reports any more</source>
        <translation>Nessuno legge più i report</translation>
    </message>
    <message numerus="yes">
        <source>To be tested for %n day(s)</source>
        <translation>
            <numerusform>Da provare per %n giorno</numerusform>
            <numerusform>Da provare per %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided to publish mode %1</source>
        <translation>Deciso di pubblicare la modalità %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n anno</numerusform>
            <numerusform>%n anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n settimana</numerusform>
            <numerusform>%n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – overruled on %2: “%3”</source>
        <translation>%1 – in deroga dal %2: «%3»</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>In deroga</translation>
    </message>
    <message>
        <source>Overruled “%1”: “%2”</source>
        <translation>Deroga a «%1»: «%2»</translation>
    </message>
    <message>
        <source>last looked at on %4; check again</source>
        <translation>ultimo controllo il %4; controllare di nuovo</translation>
    </message>
    <message>
        <source>Not every mail server is in the policy</source>
        <translation>Non tutti i server di posta sono nella policy</translation>
    </message>
    <message>
        <source>Not every address encrypts correctly</source>
        <translation>Non tutti gli indirizzi cifrano correttamente</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>La policy o il record non sono in buono stato</translation>
    </message>
    <message>
        <source>Not tested for long enough yet</source>
        <translation>Prova non ancora abbastanza lunga</translation>
    </message>
    <message>
        <source>Not enough senders have reported yet</source>
        <translation>Il numero di mittenti che hanno inviato report non è ancora sufficiente</translation>
    </message>
    <message>
        <source>There are unexplained failures</source>
        <translation>Ci sono errori senza spiegazione</translation>
    </message>
    <message>
        <source>A change of mail servers is planned</source>
        <translation>È previsto un cambio di server di posta</translation>
    </message>
    <message>
        <source>Nobody is known to read the reports</source>
        <translation>Non risulta che qualcuno legga i report</translation>
    </message>
    <message>
        <source>no reports yet, so nothing is known of failures</source>
        <translation>ancora nessun report, quindi non si sa nulla di errori</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in testing mode</source>
        <translation>
            <numerusform>%n giorno in modalità testing</numerusform>
            <numerusform>%n giorni in modalità testing</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 of %2, until %3</source>
        <translation>giorno %1 di %2, fino al %3</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Ancora nessun report</translation>
    </message>
    <message>
        <source>Still in the way of enforcing: “%1”</source>
        <translation>Che cosa impedisce ancora la modalità enforce: «%1»</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id. Senders drop a mistake after that time.</source>
        <translation>Prima il file, poi il record con un nuovo id. Passato questo tempo i mittenti dimenticano un eventuale errore.</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Un certificato scade presto</translation>
    </message>
    <message>
        <source>Not known yet, so do not enforce: “%1”</source>
        <translation>Non ancora noto, quindi non ancora la modalità enforce: «%1»</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Not set up</source>
        <translation>Non configurato</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>In configurazione</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>In prova</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>In vigore</translation>
    </message>
    <message>
        <source>Enforced, long term</source>
        <translation>In vigore, a lungo termine</translation>
    </message>
    <message>
        <source>Being switched off</source>
        <translation>In disattivazione</translation>
    </message>
    <message>
        <source>Ready to enforce</source>
        <translation>Pronto per la modalità enforce</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Disattivato</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Your mail servers</source>
        <translation>I server di posta</translation>
    </message>
    <message>
        <source>Encryption of incoming mail</source>
        <translation>Cifratura della posta in arrivo</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>Report TLS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Server della policy</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>File della policy</translation>
    </message>
    <message>
        <source>Policy record</source>
        <translation>Record della policy</translation>
    </message>
    <message>
        <source>Policy and mail servers together</source>
        <translation>Policy e server di posta insieme</translation>
    </message>
    <message>
        <source>DANE and DNSSEC</source>
        <translation>DANE e DNSSEC</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>DNS tells senders which servers take mail for you.</source>
        <translation>Il DNS comunica ai mittenti quali server ricevono la posta del dominio.</translation>
    </message>
    <message>
        <source>Every mail server must offer encryption with a good certificate before you enforce it.</source>
        <translation>Ogni server di posta deve offrire la cifratura con un certificato valido prima del passaggio alla modalità enforce.</translation>
    </message>
    <message>
        <source>Senders report to you every day whether encryption worked.</source>
        <translation>I mittenti comunicano ogni giorno se la cifratura ha funzionato.</translation>
    </message>
    <message>
        <source>Senders load your policy from a web server with a fixed name.</source>
        <translation>I mittenti scaricano la policy da un server web con un nome fisso.</translation>
    </message>
    <message>
        <source>A small text file names your mail servers and says how strict senders must be.</source>
        <translation>Un piccolo file di testo indica i server di posta e dice quanto devono essere severi i mittenti.</translation>
    </message>
    <message>
        <source>A record in DNS tells senders that you have a policy, and when it changes.</source>
        <translation>Un record nel DNS comunica ai mittenti che esiste una policy e quando cambia.</translation>
    </message>
    <message>
        <source>The policy must name every one of your mail servers, or mail is held back in enforce mode.</source>
        <translation>La policy deve indicare tutti i server di posta, altrimenti in modalità enforce la posta viene trattenuta.</translation>
    </message>
    <message>
        <source>Signed DNS is a second way to protect mail, and helps only when it is free of faults.</source>
        <translation>Il DNS firmato è un secondo modo per proteggere la posta e aiuta solo se è privo di errori.</translation>
    </message>
    <message>
        <source>A TLS report tells how a sender got on with your mail servers.</source>
        <translation>Un report TLS racconta com’è andata tra un mittente e i server di posta del dominio.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Your work cannot be saved: there is no folder %1</source>
        <translation>Impossibile salvare il lavoro: la cartella %1 non esiste</translation>
    </message>
    <message>
        <source>The folder is not there, and it could not be made.</source>
        <translation>La cartella non esiste e non è stato possibile crearla.</translation>
    </message>
    <message>
        <source>See why the folder cannot be made, then press Try again.</source>
        <translation>Capire perché la cartella non può essere creata, poi premere Riprova.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: %1 may not be written</source>
        <translation>Impossibile salvare il lavoro: non è consentito scrivere su %1</translation>
    </message>
    <message>
        <source>What you see and choose now is lost when you close the program.</source>
        <translation>Ciò che si vede e si sceglie ora andrà perso alla chiusura del programma.</translation>
    </message>
    <message>
        <source>Allow yourself to write there, then press Try again.</source>
        <translation>Consentire la scrittura in quel punto, poi premere Riprova.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk is full</source>
        <translation>Impossibile salvare il lavoro: il disco è pieno</translation>
    </message>
    <message>
        <source>Everything up to now is safe in %1. Newer changes wait in memory.</source>
        <translation>Tutto ciò che precede è al sicuro in %1. Le modifiche più recenti attendono in memoria.</translation>
    </message>
    <message>
        <source>Make room on the disk. Postseal tries again by itself.</source>
        <translation>Liberare spazio sul disco. Postseal riprova da solo.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk reports a fault</source>
        <translation>Impossibile salvare il lavoro: il disco segnala un errore</translation>
    </message>
    <message>
        <source>Writing to %1 did not work. Newer changes wait in memory.</source>
        <translation>La scrittura su %1 non è riuscita. Le modifiche più recenti attendono in memoria.</translation>
    </message>
    <message>
        <source>Check the disk. Postseal tries again by itself.</source>
        <translation>Controllare il disco. Postseal riprova da solo.</translation>
    </message>
    <message>
        <source>Your work cannot be saved just now: another program uses the file</source>
        <translation>In questo momento è impossibile salvare il lavoro: un altro programma usa il file</translation>
    </message>
    <message>
        <source>Another program has held %1 for longer than usual. Changes wait in memory.</source>
        <translation>Un altro programma tiene occupato %1 più a lungo del solito. Le modifiche attendono in memoria.</translation>
    </message>
    <message>
        <source>Postseal tries again by itself.</source>
        <translation>Postseal riprova da solo.</translation>
    </message>
    <message>
        <source>Your data was written by a newer Postseal</source>
        <translation>I dati sono stati scritti da un Postseal più recente</translation>
    </message>
    <message>
        <source>This version does not understand %1, and leaves it as it is.</source>
        <translation>Questa versione non comprende %1 e lo lascia com’è.</translation>
    </message>
    <message>
        <source>Start the newer version. Or go on here without saving.</source>
        <translation>Avviare la versione più recente. Oppure proseguire qui senza salvare.</translation>
    </message>
    <message>
        <source>Your data cannot be read: the file is damaged</source>
        <translation>Impossibile leggere i dati: il file è danneggiato</translation>
    </message>
    <message>
        <source>%1 is no longer a database, or part of it is broken. It was not changed.</source>
        <translation>%1 non è più un database, oppure una sua parte è danneggiata. Non è stato modificato.</translation>
    </message>
    <message>
        <source>Put a backup in its place and press Try again, or set the file aside and start afresh. What is published on the internet is not affected.</source>
        <translation>Sostituirlo con un backup e premere Riprova, oppure mettere da parte il file e ricominciare da zero. Ciò che è pubblicato su Internet non ne risente.</translation>
    </message>
    <message>
        <source>Your work cannot be saved</source>
        <translation>Impossibile salvare il lavoro</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1.</source>
        <translation>È successo qualcosa di imprevisto con %1.</translation>
    </message>
    <message>
        <source>Press Try again. The details are for whoever helps you.</source>
        <translation>Premere Riprova. I dettagli servono a chi fornisce assistenza.</translation>
    </message>
    <message>
        <source>%1 is no file of Postseal, or it is damaged. Nothing was changed.</source>
        <translation>%1 non è un file di Postseal, oppure è danneggiato. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Postseal. Update this one first. Nothing was changed.</source>
        <translation>%1 è stato scritto da un Postseal più recente. Aggiornare prima questo. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Il disco è pieno. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation>Non è stato possibile leggere o scrivere %1. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>%1 holds one domain only: it can be added, but not put in the place of everything. Nothing was changed.</source>
        <translation>%1 contiene un solo dominio: si può aggiungere, ma non può sostituire tutto il resto. Non è stato modificato nulla.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>--%1 needs a port from 1 to 65535, not “%2”</source>
        <translation>--%1 richiede una porta da 1 a 65535, non «%2»</translation>
    </message>
    <message>
        <source>Print JSON documents, one a line.</source>
        <translation>Produce documenti JSON, uno per riga.</translation>
    </message>
    <message>
        <source>Folder of the database, reports and settings.</source>
        <translation>Cartella di database, report e impostazioni.</translation>
    </message>
    <message>
        <source>Recursive DNS server to ask instead of the system&apos;s. Repeatable.</source>
        <translation>Server DNS ricorsivo da interrogare al posto di quello di sistema. Ripetibile.</translation>
    </message>
    <message>
        <source>Trust these roots instead of the system&apos;s.</source>
        <translation>Considera attendibili queste radici al posto di quelle di sistema.</translation>
    </message>
    <message>
        <source>Port of name servers (labs only).</source>
        <translation>Porta dei name server (solo per laboratori).</translation>
    </message>
    <message>
        <source>Port of policy hosts (labs only).</source>
        <translation>Porta dei server della policy (solo per laboratori).</translation>
    </message>
    <message>
        <source>Port of mail servers (labs only).</source>
        <translation>Porta dei server di posta (solo per laboratori).</translation>
    </message>
    <message>
        <source>DNSSEC root anchors (labs only).</source>
        <translation>Ancore di fiducia DNSSEC della radice (solo per laboratori).</translation>
    </message>
    <message>
        <source>Language of the output, for example es.</source>
        <translation>Lingua dell’output, per esempio es.</translation>
    </message>
    <message>
        <source>Use the built-in practice network instead of the internet.</source>
        <translation>Usa la rete di esercitazione integrata al posto di Internet.</translation>
    </message>
    <message>
        <source>--resolver needs an IP address, not “%1”</source>
        <translation>--resolver richiede un indirizzo IP, non «%1»</translation>
    </message>
    <message>
        <source>The practice network does not start: %1</source>
        <translation>La rete di esercitazione non si avvia: %1</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>Impossibile leggere %1</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate</source>
        <translation>%1 non contiene alcun certificato PEM</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 è una cartella, non un file</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Impossibile leggere %1: %2</translation>
    </message>
    <message>
        <source>Check domains as the strictest sender would.</source>
        <translation>Controlla i domini come farebbe il mittente più rigoroso.</translation>
    </message>
    <message>
        <source>Check a record, a policy file or a report from a file.</source>
        <translation>Controlla un record, un file della policy o un report contenuto in un file.</translation>
    </message>
    <message>
        <source>Write the policy file and the DNS records of a domain.</source>
        <translation>Scrive il file della policy e i record DNS di un dominio.</translation>
    </message>
    <message>
        <source>Run the practice network until Ctrl-C.</source>
        <translation>Esegue la rete di esercitazione fino a Ctrl-C.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli COMMAND [OPTIONS]</source>
        <translation>Uso: postseal-cli COMANDO [OPZIONI]</translation>
    </message>
    <message>
        <source>postseal-cli COMMAND --help tells more about one of them.</source>
        <translation>postseal-cli COMANDO --help fornisce altre informazioni sul comando.</translation>
    </message>
    <message>
        <source>Exit status: 0 all good, 1 something is wrong, 2 unusable arguments or input, 3 something could not be found out.</source>
        <translation>Stato di uscita: 0 tutto bene, 1 qualcosa non va, 2 argomenti o dati non utilizzabili, 3 non è stato possibile stabilire qualcosa.</translation>
    </message>
    <message>
        <source>No command. Try postseal-cli --help.</source>
        <translation>Nessun comando. Provare postseal-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try postseal-cli --help.</source>
        <translation>Il comando «%1» non esiste. Provare postseal-cli --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questa guida.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli %1</source>
        <translation>Uso: postseal-cli %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>riga %1, colonna %2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Da fare: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Rilevato: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 sessions succeeded, %4 failed</source>
        <translation>%1 (%2): %3 sessioni riuscite, %4 non riuscite</translation>
    </message>
    <message>
        <source>✓ Good: this is as the standard wants it</source>
        <translation>✓ Bene: è come vuole lo standard</translation>
    </message>
    <message>
        <source>✗ Not usable: this breaks the standard</source>
        <translation>✗ Non utilizzabile: viola lo standard</translation>
    </message>
    <message>
        <source>– There is no such record here</source>
        <translation>– Qui non c’è un record del genere</translation>
    </message>
    <message>
        <source>%1 is covered by %2</source>
        <translation>%1 è incluso tramite %2</translation>
    </message>
    <message>
        <source>How senders whose parser is known read this file</source>
        <translation>Come leggono questo file i mittenti di cui si conosce il parser</translation>
    </message>
    <message>
        <source>record, policy, tlsrpt or report</source>
        <translation>record, policy, tlsrpt o report</translation>
    </message>
    <message>
        <source>File to read; - or nothing is standard input</source>
        <translation>File da leggere; - o nulla indica lo standard input</translation>
    </message>
    <message>
        <source>Content-Type that the policy is served with.</source>
        <translation>Content-Type con cui viene fornita la policy.</translation>
    </message>
    <message>
        <source>Mail server that the policy must cover. Repeatable.</source>
        <translation>Server di posta che la policy deve includere. Ripetibile.</translation>
    </message>
    <message>
        <source>lint needs to know what it reads: %1</source>
        <translation>lint deve sapere che cosa legge: %1</translation>
    </message>
    <message>
        <source>lint reads one file at a time</source>
        <translation>lint legge un file alla volta</translation>
    </message>
    <message>
        <source>--mx and --content-type belong to lint policy</source>
        <translation>--mx e --content-type si usano con lint policy</translation>
    </message>
    <message>
        <source>The practice network runs until Ctrl-C.</source>
        <translation>La rete di esercitazione resta attiva fino a Ctrl-C.</translation>
    </message>
    <message>
        <source>DNS server for other tools: %1</source>
        <translation>Server DNS per altri strumenti: %1</translation>
    </message>
    <message>
        <source>Domains and what is wrong with them</source>
        <translation>Domini e che cosa non va in ciascuno</translation>
    </message>
    <message>
        <source>Addresses in the DNS answers, and where to connect instead</source>
        <translation>Indirizzi nelle risposte DNS e dove connettersi al loro posto</translation>
    </message>
    <message>
        <source>Certificate authority to trust meanwhile</source>
        <translation>Autorità di certificazione di cui fidarsi nel frattempo</translation>
    </message>
    <message>
        <source>practice takes no arguments</source>
        <translation>practice non accetta argomenti</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4)</source>
        <translation>%1: %2 (%3 di %4)</translation>
    </message>
    <message>
        <source>check needs a domain, for example: postseal-cli check example.com</source>
        <translation>check richiede un dominio, per esempio: postseal-cli check example.com</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Interrotto prima di completare il controllo</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 richiede un numero intero da %2 a %3, non «%4»</translation>
    </message>
    <message>
        <source>Domains: names, mail addresses or URLs.</source>
        <translation>Domini: nomi, indirizzi di posta o URL.</translation>
    </message>
    <message>
        <source>Check the domains of this list as well, one a line; - is standard input.</source>
        <translation>Controlla anche i domini di questo elenco, uno per riga; - indica lo standard input.</translation>
    </message>
    <message>
        <source>Do not connect to mail servers.</source>
        <translation>Non si connette ai server di posta.</translation>
    </message>
    <message>
        <source>Name to greet mail servers with.</source>
        <translation>Nome con cui salutare i server di posta.</translation>
    </message>
    <message>
        <source>Do not ask the domain&apos;s own name servers.</source>
        <translation>Non interroga i name server del dominio stesso.</translation>
    </message>
    <message>
        <source>Fail unless the policy&apos;s mode is at least this.</source>
        <translation>Segnala un errore se la modalità della policy non è almeno questa.</translation>
    </message>
    <message>
        <source>Show what the check waited for.</source>
        <translation>Mostra che cosa ha atteso il controllo.</translation>
    </message>
    <message>
        <source>--ehlo-name needs a host name, not “%1”</source>
        <translation>--ehlo-name richiede un nome host, non «%1»</translation>
    </message>
    <message>
        <source>--require needs testing or enforce, not “%1”</source>
        <translation>--require richiede testing o enforce, non «%1»</translation>
    </message>
    <message>
        <source>covered by %1</source>
        <translation>incluso tramite %1</translation>
    </message>
    <message>
        <source>not covered by the policy</source>
        <translation>non incluso nella policy</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>ora: %1</translation>
    </message>
    <message>
        <source>if enforced: %1</source>
        <translation>in modalità enforce: %1</translation>
    </message>
    <message>
        <source>What senders with MTA-STS do</source>
        <translation>Che cosa fanno i mittenti con MTA-STS</translation>
    </message>
    <message>
        <source>Senders that do not read this policy file as it is meant</source>
        <translation>Mittenti che non leggono questo file della policy come previsto</translation>
    </message>
    <message>
        <source>Checked at %1 in %2 s</source>
        <translation>Controllato il %1 in %2 s</translation>
    </message>
    <message>
        <source>What the check waited for, one after the other</source>
        <translation>Che cosa ha atteso il controllo, in ordine</translation>
    </message>
    <message>
        <source>generate needs --mode testing, enforce or none</source>
        <translation>generate richiede --mode testing, enforce o none</translation>
    </message>
    <message>
        <source>--mode needs testing, enforce or none, not “%1”</source>
        <translation>--mode richiede testing, enforce o none, non «%1»</translation>
    </message>
    <message>
        <source>--max-age needs seconds from 0 to %1, not “%2”</source>
        <translation>--max-age richiede un numero di secondi da 0 a %1, non «%2»</translation>
    </message>
    <message>
        <source>--mx needs a host name or *.DOMAIN, not “%1”</source>
        <translation>--mx richiede un nome host o *.DOMINIO, non «%1»</translation>
    </message>
    <message>
        <source>generate needs one domain</source>
        <translation>generate richiede un dominio</translation>
    </message>
    <message>
        <source>--rua needs a mail address or an https: address, not “%1”</source>
        <translation>--rua richiede un indirizzo di posta o un indirizzo https:, non «%1»</translation>
    </message>
    <message>
        <source>--id needs 1 to 32 letters and digits, not “%1”</source>
        <translation>--id richiede da 1 a 32 lettere e cifre, non «%1»</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up; name them with --mx</source>
        <translation>Non è stato possibile cercare nel DNS i server di posta di %1; indicarli con --mx</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>The mail domain.</source>
        <translation>Il dominio di posta.</translation>
    </message>
    <message>
        <source>What senders shall do.</source>
        <translation>Che cosa devono fare i mittenti.</translation>
    </message>
    <message>
        <source>Mail server or *.DOMAIN. Repeatable; without it the DNS is asked.</source>
        <translation>Server di posta o *.DOMINIO. Ripetibile; se manca, si interroga il DNS.</translation>
    </message>
    <message>
        <source>How long senders may keep the policy.</source>
        <translation>Per quanto tempo i mittenti possono conservare la policy.</translation>
    </message>
    <message>
        <source>Address for reports. Repeatable.</source>
        <translation>Indirizzo per i report. Ripetibile.</translation>
    </message>
    <message>
        <source>Id of the policy instead of one from the clock.</source>
        <translation>Id della policy al posto di uno ricavato dall’orologio.</translation>
    </message>
    <message>
        <source>1. Publish this file at %1</source>
        <translation>1. Pubblicare questo file su %1</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records</source>
        <translation>2. Poi pubblicare questi record DNS</translation>
    </message>
    <message>
        <source>The web server at %1 needs a DNS name and a valid certificate of its own.</source>
        <translation>Il server web su %1 richiede un nome DNS e un proprio certificato valido.</translation>
    </message>
    <message>
        <source>With --rua ADDRESS there is a record as well that brings you reports.</source>
        <translation>Con --rua INDIRIZZO si ottiene anche un record che fa arrivare i report.</translation>
    </message>
    <message>
        <source>There is no domain in the list %1</source>
        <translation>Non c’è alcun dominio nell’elenco %1</translation>
    </message>
    <message>
        <source>Longest time for one domain, in seconds (15 unless given).</source>
        <translation>Tempo massimo per un dominio, in secondi (15 se non indicato).</translation>
    </message>
    <message>
        <source>How many domains are checked at once (16 unless given).</source>
        <translation>Quanti domini controllare contemporaneamente (16 se non indicato).</translation>
    </message>
    <message>
        <source>Mail domain that tells whether port 25 and HTTPS are open (labs only). Repeatable.</source>
        <translation>Dominio di posta che rivela se la porta 25 e HTTPS sono aperti (solo per laboratori). Ripetibile.</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>Non è stato possibile scrivere l’output: %1</translation>
    </message>
    <message>
        <source>%1 is an IP address</source>
        <translation>%1 è un indirizzo IP</translation>
    </message>
    <message>
        <source>%1 has characters that host names must not have</source>
        <translation>%1 contiene caratteri non ammessi nei nomi host</translation>
    </message>
    <message>
        <source>%1 says in the DNS that it takes no mail (null MX); if that is to change, name the mail servers with --mx</source>
        <translation>%1 dichiara nel DNS di non accettare posta (null MX); se deve cambiare, indicare i server di posta con --mx</translation>
    </message>
    <message>
        <source>An MX record of %1 names no mail server that a policy can name: %2. Mend the DNS, or name the mail servers with --mx</source>
        <translation>Un record MX di %1 non indica un server di posta che possa comparire in una policy: %2. Correggere il DNS, oppure indicare i server di posta con --mx</translation>
    </message>
    <message>
        <source>%1 has neither an MX record nor an address, so mail cannot reach it; name the mail servers with --mx</source>
        <translation>%1 non ha né un record MX né un indirizzo, quindi la posta non può raggiungerlo; indicare i server di posta con --mx</translation>
    </message>
    <message>
        <source>Remark: the MX host %1 is an alias of %2; the policy names the MX host, as senders compare it</source>
        <translation>Nota: l’host MX %1 è un alias di %2; la policy indica l’host MX, perché i mittenti confrontano quello</translation>
    </message>
    <message>
        <source>There is no domain %1 in the DNS</source>
        <translation>Il dominio %1 non esiste nel DNS</translation>
    </message>
    <message>
        <source>The name %1 is an alias that leads nowhere; name the servers with --mx</source>
        <translation>Il nome %1 è un alias che non porta da nessuna parte; indicare i server con --mx</translation>
    </message>
    <message>
        <source>Warning: with --max-age 0 no sender keeps the policy, so that it protects nothing</source>
        <translation>Avviso: con --max-age 0 nessun mittente conserva la policy, quindi non protegge nulla</translation>
    </message>
    <message>
        <source>Warning: with --max-age %1 senders forget the policy within a day; 86400 is the least that makes sense</source>
        <translation>Avviso: con --max-age %1 i mittenti dimenticano la policy entro un giorno; 86400 è il minimo sensato</translation>
    </message>
    <message>
        <source>Warning: there is no mx line in the policy, and some senders refuse such a file even with mode none; name one with --mx</source>
        <translation>Avviso: nella policy non c’è alcuna riga mx, e alcuni mittenti rifiutano un file simile anche con la modalità none; indicarne una con --mx</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standard input</translation>
    </message>
    <message>
        <source>--ca-file needs the name of a file</source>
        <translation>--ca-file richiede il nome di un file</translation>
    </message>
    <message>
        <source>%1 holds no DS or DNSKEY record</source>
        <translation>%1 non contiene alcun record DS o DNSKEY</translation>
    </message>
    <message>
        <source>Evidence in %1, SHA-256 %2</source>
        <translation>Evidenze in %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>--evidence needs the name of a file; it does not write to the standard output</source>
        <translation>--evidence richiede il nome di un file; non scrive sullo standard output</translation>
    </message>
    <message>
        <source>--evidence needs exactly one domain, for a file holds one check</source>
        <translation>--evidence richiede esattamente un dominio, perché un file contiene un solo controllo</translation>
    </message>
    <message>
        <source>Write everything that was seen to a file; for one domain.</source>
        <translation>Scrive in un file tutto ciò che è stato rilevato; per un solo dominio.</translation>
    </message>
    <message>
        <source>Judge checks again that were kept as files.</source>
        <translation>Valuta di nuovo i controlli conservati come file.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Postseal, which this one cannot read</source>
        <translation>%1 è stato creato da una versione successiva di Postseal, che questa non può leggere</translation>
    </message>
    <message>
        <source>%1 is too large for the evidence of a check</source>
        <translation>%1 è troppo grande per essere le evidenze di un controllo</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read at “%2”, so that nothing in it can be relied on</source>
        <translation>%1 è danneggiato: non è leggibile in corrispondenza di «%2», quindi nulla del suo contenuto è affidabile</translation>
    </message>
    <message>
        <source>%1 is not the evidence of a check</source>
        <translation>%1 non contiene le evidenze di un controllo</translation>
    </message>
    <message>
        <source>Checked at %1 by %2</source>
        <translation>Controllato il %1 con %2</translation>
    </message>
    <message>
        <source>Checked at %1 by %2 on the computer %3</source>
        <translation>Controllato il %1 con %2 sul computer %3</translation>
    </message>
    <message>
        <source>Files that check --evidence wrote.</source>
        <translation>File scritti da check --evidence.</translation>
    </message>
    <message>
        <source>evidence needs to know what to do, for example: postseal-cli evidence verify FILE</source>
        <translation>evidence deve sapere che cosa fare, per esempio: postseal-cli evidence verify FILE</translation>
    </message>
    <message>
        <source>Keep the check in the data folder, where the window shows it.</source>
        <translation>Conserva il controllo nella cartella dei dati, da cui la finestra lo mostra.</translation>
    </message>
    <message>
        <source>--format needs one of %1, not “%2”</source>
        <translation>--format richiede uno tra %1, non «%2»</translation>
    </message>
    <message>
        <source>--zone needs %1 or a domain above it, not “%2”</source>
        <translation>--zone richiede %1 o un dominio superiore, non «%2»</translation>
    </message>
    <message>
        <source>No DNS host is called “%1” here; --dns-host list shows them all</source>
        <translation>Qui nessun host DNS si chiama «%1»; --dns-host list li mostra tutti</translation>
    </message>
    <message>
        <source>Write the table for this DNS provider&apos;s form; “list” shows which there are.</source>
        <translation>Scrive la tabella per il modulo di questo provider DNS; «list» mostra quelli disponibili.</translation>
    </message>
    <message>
        <source>The DNS zone of the records, if it is not the registered domain.</source>
        <translation>La zona DNS dei record, se non è il dominio registrato.</translation>
    </message>
    <message>
        <source>How the form of %1 wants the names is not certain; in full they are: %2</source>
        <translation>Non è certo in che forma il modulo di %1 voglia i nomi; per esteso sono: %2</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records at %1</source>
        <translation>2. Poi pubblicare questi record DNS presso %1</translation>
    </message>
    <message>
        <source>--hosting-at needs --hosting</source>
        <translation>--hosting-at richiede --hosting</translation>
    </message>
    <message>
        <source>No place for the policy is called “%1” here; --hosting list shows them all</source>
        <translation>Qui nessun posto per la policy si chiama «%1»; --hosting list li mostra tutti</translation>
    </message>
    <message>
        <source>No record for %1 can be made of --hosting-at “%2”</source>
        <translation>Impossibile creare un record per %1 da --hosting-at «%2»</translation>
    </message>
    <message>
        <source>Add what this place for the policy needs: files, steps, record; “list” shows which there are.</source>
        <translation>Aggiunge ciò che serve a questo posto per la policy: file, passaggi, record; «list» mostra quelli disponibili.</translation>
    </message>
    <message>
        <source>The address, account or name that the policy host leads to.</source>
        <translation>L’indirizzo, l’account o il nome a cui porta il server della policy.</translation>
    </message>
    <message>
        <source>With --hosting-at WHERE the record for the policy host is made as well.</source>
        <translation>Con --hosting-at DOVE viene creato anche il record per il server della policy.</translation>
    </message>
    <message>
        <source>What to do: %1 (--out DIR writes the files)</source>
        <translation>Che cosa fare: %1 (--out CARTELLA scrive i file)</translation>
    </message>
    <message>
        <source>Write files into this folder, or into this file.zip, instead.</source>
        <translation>Scrive invece i file in questa cartella, o in questo file.zip.</translation>
    </message>
    <message>
        <source>%1 takes no --hosting-at: its record is known</source>
        <translation>%1 non accetta --hosting-at: il suo record è noto</translation>
    </message>
    <message>
        <source>Put DNS records into a zone by dynamic update (RFC 2136).</source>
        <translation>Inserisce record DNS in una zona con un aggiornamento dinamico (RFC 2136).</translation>
    </message>
    <message>
        <source>The zone of %1 could not be found out; name it with --zone</source>
        <translation>Non è stato possibile stabilire la zona di %1; indicarla con --zone</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server has no address that can be seen from here; name it with --server</source>
        <translation>Il server primario della zona non ha un indirizzo visibile da qui; indicarlo con --server</translation>
    </message>
    <message>
        <source>Nothing was changed. With --apply these changes are made.</source>
        <translation>Non è stato modificato nulla. Con --apply si eseguono queste modifiche.</translation>
    </message>
    <message>
        <source>publish needs --key and a file with the key of the server</source>
        <translation>publish richiede --key e un file con la chiave del server</translation>
    </message>
    <message>
        <source>--policy-host needs an address or a host name, not “%1”</source>
        <translation>--policy-host richiede un indirizzo o un nome host, non «%1»</translation>
    </message>
    <message>
        <source>publish needs at least one of --id, --rua and --policy-host</source>
        <translation>publish richiede almeno uno tra --id, --rua e --policy-host</translation>
    </message>
    <message>
        <source>File with the TSIG key that may change the zone, as tsig-keygen writes it.</source>
        <translation>File con la chiave TSIG che può modificare la zona, come lo scrive tsig-keygen.</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server, if the SOA record names another.</source>
        <translation>Il server primario della zona, se il record SOA ne indica un altro.</translation>
    </message>
    <message>
        <source>The DNS zone, if it cannot be looked up.</source>
        <translation>La zona DNS, se non è possibile cercarla nel DNS.</translation>
    </message>
    <message>
        <source>Publish the _smtp._tls record with this address for reports. Repeatable.</source>
        <translation>Pubblica il record _smtp._tls con questo indirizzo per i report. Ripetibile.</translation>
    </message>
    <message>
        <source>Publish the record at mta-sts that leads to this address or host.</source>
        <translation>Pubblica il record su mta-sts che porta a questo indirizzo o host.</translation>
    </message>
    <message>
        <source>Publish the _mta-sts record with this id. The policy must be served before that.</source>
        <translation>Pubblica il record _mta-sts con questo id. Prima la policy deve essere disponibile.</translation>
    </message>
    <message>
        <source>Make the changes; without it they are only shown.</source>
        <translation>Esegue le modifiche; se manca, vengono solo mostrate.</translation>
    </message>
    <message>
        <source>publish needs one domain</source>
        <translation>publish richiede un dominio</translation>
    </message>
    <message>
        <source>Take in TLS reports, list them, sum them up.</source>
        <translation>Acquisisce i report TLS, li elenca, li riassume.</translation>
    </message>
    <message>
        <source>--server needs an address or a host name, with a port from 1 to 65535 if any, not “%1”</source>
        <translation>--server richiede un indirizzo o un nome host, con una porta da 1 a 65535 se necessario, non «%1»</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up</source>
        <translation>Non è stato possibile cercare nel DNS l’indirizzo di %1</translation>
    </message>
    <message>
        <source>%1 has no address in the DNS</source>
        <translation>%1 non ha un indirizzo nel DNS</translation>
    </message>
    <message>
        <source>The practice network takes no updates</source>
        <translation>La rete di esercitazione non accetta aggiornamenti</translation>
    </message>
    <message>
        <source>reports import needs files or folders</source>
        <translation>reports import richiede file o cartelle</translation>
    </message>
    <message>
        <source>--days needs a number of days, not “%1”</source>
        <translation>--days richiede un numero di giorni, non «%1»</translation>
    </message>
    <message>
        <source>Files and folders with reports, or a domain.</source>
        <translation>File e cartelle con report, oppure un dominio.</translation>
    </message>
    <message>
        <source>Only reports of the last days; without it all.</source>
        <translation>Solo i report degli ultimi giorni; se manca, tutti.</translation>
    </message>
    <message>
        <source>Reported by %1; last on %2</source>
        <translation>Segnalato da %1; ultima volta il %2</translation>
    </message>
    <message>
        <source>%1 read, %2 new: %3</source>
        <translation>%1 letti, %2 nuovi: %3</translation>
    </message>
    <message>
        <source>%1 new reports stored.</source>
        <translation>%1 nuovi report salvati.</translation>
    </message>
    <message>
        <source>Already there: %1 files or mails, and %2 reports from others.</source>
        <translation>Già presenti: %1 file o messaggi, e %2 report provenienti da altri.</translation>
    </message>
    <message>
        <source>Held no report that can be stored: %1.</source>
        <translation>Non contenevano alcun report salvabile: %1.</translation>
    </message>
    <message>
        <source>Stopped before the end; what is counted here is stored.</source>
        <translation>Interrotto prima della fine; quanto è contato qui è stato salvato.</translation>
    </message>
    <message>
        <source>No reports are stored.</source>
        <translation>Nessun report salvato.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Riuscite</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscite</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>not among your domains</source>
        <translation>non è tra i domini aggiunti</translation>
    </message>
    <message>
        <source>No report on %1 is stored for this time.</source>
        <translation>Per questo periodo non è salvato alcun report su %1.</translation>
    </message>
    <message>
        <source>%1: %2 reports from %3 to %4</source>
        <translation>%1: %2 report dal %3 al %4</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Autore del report</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>In totale</translation>
    </message>
    <message>
        <source>Set where reports are fetched from.</source>
        <translation>Imposta da dove si prelevano i report.</translation>
    </message>
    <message>
        <source>Signed in; mails in the folder: %1</source>
        <translation>Accesso eseguito; messaggi nella cartella: %1</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the password: give it with --password-file each time</source>
        <translation>Qui non c’è un portachiavi che possa conservare la password: indicarla ogni volta con --password-file</translation>
    </message>
    <message>
        <source>%1 at %2, folder %3</source>
        <translation>%1 su %2, cartella %3</translation>
    </message>
    <message>
        <source>set, test or remove; without it the mailbox is shown.</source>
        <translation>set, test o remove; senza, mostra la casella.</translation>
    </message>
    <message>
        <source>Name to sign in with, mostly the mail address.</source>
        <translation>Nome con cui accedere, di solito l’indirizzo di posta.</translation>
    </message>
    <message>
        <source>IMAP server; without it the usual one for the mail address.</source>
        <translation>Server IMAP; se manca, quello usuale per l’indirizzo di posta.</translation>
    </message>
    <message>
        <source>Folder that the reports arrive in (default: INBOX).</source>
        <translation>Cartella in cui arrivano i report (predefinita: INBOX).</translation>
    </message>
    <message>
        <source>Begin without TLS and ask for it, as at port 143.</source>
        <translation>Inizia senza TLS e lo richiede, come sulla porta 143.</translation>
    </message>
    <message>
        <source>mailbox needs set, test, remove or nothing more</source>
        <translation>mailbox richiede set, test, remove o nient’altro</translation>
    </message>
    <message>
        <source>Read the mailbox&apos;s password from the first line of this file, or of standard input with -.</source>
        <translation>Legge la password della casella dalla prima riga di questo file, o dello standard input con -.</translation>
    </message>
    <message>
        <source>mailbox set needs --user</source>
        <translation>mailbox set richiede --user</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>Password di %1 su %2:</translation>
    </message>
    <message>
        <source>No password is known for the mailbox; give one with --password-file</source>
        <translation>Nessuna password nota per la casella; indicarne una con --password-file</translation>
    </message>
    <message>
        <source>No mailbox is set; see postseal-cli mailbox --help</source>
        <translation>Nessuna casella impostata; vedere postseal-cli mailbox --help</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at, %3 new reports</source>
        <translation>%1 messaggi esaminati su %2, %3 nuovi report</translation>
    </message>
    <message>
        <source>import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN.</source>
        <translation>import PERCORSO..., fetch, list [DOMINIO], summary DOMINIO o sample DOMINIO.</translation>
    </message>
    <message>
        <source>reports needs import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN</source>
        <translation>reports richiede import PERCORSO..., fetch, list [DOMINIO], summary DOMINIO o sample DOMINIO</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Chi l’ha scritto</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words; only a good signature proves who wrote them.</source>
        <translation>Questi conteggi sono dichiarati dagli autori dei report; solo una firma valida dimostra chi li ha scritti.</translation>
    </message>
    <message>
        <source>Show how far each domain has come, and what comes next.</source>
        <translation>Mostra a che punto è ogni dominio e che cosa viene dopo.</translation>
    </message>
    <message>
        <source>Dated steps of a change that takes days.</source>
        <translation>I passaggi, con le date, di un cambio che richiede giorni.</translation>
    </message>
    <message>
        <source>Note what you decided about a domain.</source>
        <translation>Annota una decisione presa su un dominio.</translation>
    </message>
    <message>
        <source>%1 is dated in the future, so it is not taken</source>
        <translation>%1 ha una data futura, quindi non viene acquisito</translation>
    </message>
    <message>
        <source>%1: the check of %2 is taken in</source>
        <translation>%1: acquisito il controllo del %2</translation>
    </message>
    <message>
        <source>verify: judge the checks again, with the time they were made at; import: take checks made elsewhere into the history of their domains.</source>
        <translation>verify: valuta di nuovo i controlli, con l’ora in cui sono stati eseguiti; import: acquisisce nella cronologia dei domini i controlli eseguiti altrove.</translation>
    </message>
    <message>
        <source>%1 is not among your domains. Check it first: postseal-cli check --save %1</source>
        <translation>%1 non è tra i domini aggiunti. Controllarlo prima: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>A mail server that will take the mail after the change; repeatable. Name those that stay as well.</source>
        <translation>Un server di posta che riceverà la posta dopo il cambio; ripetibile. Indicare anche quelli che restano.</translation>
    </message>
    <message>
        <source>There is no gate “%1”; there are: %2</source>
        <translation>La condizione «%1» non esiste; condizioni disponibili: %2</translation>
    </message>
    <message>
        <source>A move needs the mail servers of later: --new-mx HOST</source>
        <translation>Un cambio richiede i futuri server di posta: --new-mx HOST</translation>
    </message>
    <message>
        <source>--on needs a day like 2026-12-24, not “%1”</source>
        <translation>--on richiede un giorno come 2026-12-24, non «%1»</translation>
    </message>
    <message>
        <source>testing-days needs a number of days, not “%1”</source>
        <translation>testing-days richiede un numero di giorni, non «%1»</translation>
    </message>
    <message>
        <source>One of your domains; without it all of them.</source>
        <translation>Uno dei domini aggiunti; se manca, tutti.</translation>
    </message>
    <message>
        <source>One of your domains.</source>
        <translation>Uno dei domini aggiunti.</translation>
    </message>
    <message>
        <source>enforce: from testing to enforce mode. change-mx: other mail servers. renew: certificates that end. remove: out of MTA-STS.</source>
        <translation>enforce: da testing alla modalità enforce. change-mx: altri server di posta. renew: certificati in scadenza. remove: abbandono di MTA-STS.</translation>
    </message>
    <message>
        <source>Write the steps to come as a calendar file.</source>
        <translation>Scrive i prossimi passaggi come file di calendario.</translation>
    </message>
    <message>
        <source>plan needs a domain and a change: postseal-cli plan example.com enforce|change-mx|renew|remove</source>
        <translation>plan richiede un dominio e un cambiamento: postseal-cli plan example.com enforce|change-mx|renew|remove</translation>
    </message>
    <message>
        <source>A change of mail servers needs those of later: --new-mx HOST</source>
        <translation>Un cambio dei server di posta richiede quelli futuri: --new-mx HOST</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>Il motivo; viene conservato con la decisione.</translation>
    </message>
    <message>
        <source>The day of the move, like 2026-12-24.</source>
        <translation>Il giorno del cambio, come 2026-12-24.</translation>
    </message>
    <message>
        <source>If it had been enforced in the last 30 days: %1 sessions delivered, %2 refused, %3 delivered without a policy, %4 decided by DANE</source>
        <translation>Con la modalità enforce negli ultimi 30 giorni: %1 sessioni consegnate, %2 rifiutate, %3 consegnate senza una policy, %4 decise da DANE</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>Senders may keep an enforce policy until %1</source>
        <translation>I mittenti possono conservare una policy enforce fino al %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prossimo passaggio: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>Overruling a gate needs a reason: --reason TEXT</source>
        <translation>Per derogare a una condizione serve un motivo: --reason TESTO</translation>
    </message>
    <message>
        <source>decide needs a domain and overrule GATE --reason TEXT, restore GATE, move --new-mx HOST, move-over, reports-read, reports-unread or testing-days N</source>
        <translation>decide richiede un dominio e overrule CONDIZIONE --reason TESTO, restore CONDIZIONE, move --new-mx HOST, move-over, reports-read, reports-unread o testing-days N</translation>
    </message>
    <message>
        <source>overrule GATE: enforce although this gate is not met, with a --reason. restore GATE: it counts again. move: other mail servers are planned (--new-mx, --on). move-over: that is done. reports-read, reports-unread: whether somebody reads the reports. testing-days N: how long to test.</source>
        <translation>overrule CONDIZIONE: passare alla modalità enforce benché questa condizione non sia soddisfatta, con un --reason. restore CONDIZIONE: conta di nuovo. move: sono previsti altri server di posta (--new-mx, --on). move-over: il cambio è concluso. reports-read, reports-unread: se qualcuno legge i report. testing-days N: quanto dura la prova.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>più avanti</translation>
    </message>
    <message>
        <source>There is no domain in the data folder yet</source>
        <translation>Nella cartella dei dati non c’è ancora alcun dominio</translation>
    </message>
    <message>
        <source>Check every domain of the data folder.</source>
        <translation>Controlla tutti i domini della cartella dei dati.</translation>
    </message>
    <message>
        <source>List your domains, add and remove some, take one to another computer.</source>
        <translation>Elenca i domini, ne aggiunge e ne rimuove, ne trasferisce uno su un altro computer.</translation>
    </message>
    <message>
        <source>Write everything that is stored into one file.</source>
        <translation>Scrive in un unico file tutto ciò che è salvato.</translation>
    </message>
    <message>
        <source>Put a backup in the place of everything.</source>
        <translation>Sostituisce tutto con un backup.</translation>
    </message>
    <message>
        <source>domains needs one of: list, add DOMAIN..., remove DOMAIN..., export DOMAIN FILE, import FILE...</source>
        <translation>domains richiede uno tra: list, add DOMINIO..., remove DOMINIO..., export DOMINIO FILE, import FILE...</translation>
    </message>
    <message>
        <source>%1 is not among your domains</source>
        <translation>%1 non è tra i domini aggiunti</translation>
    </message>
    <message>
        <source>%1: domains %2, new checks %3, new reports %4</source>
        <translation>%1: domini %2, nuovi controlli %3, nuovi report %4</translation>
    </message>
    <message>
        <source>list; add or remove with domains; export with a domain and a file; import with files that export or backup wrote.</source>
        <translation>list; add o remove con domini; export con un dominio e un file; import con file scritti da export o backup.</translation>
    </message>
    <message>
        <source>With add and remove: the domains of this list as well; - is standard input.</source>
        <translation>Con add e remove: anche i domini di questo elenco; - indica lo standard input.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>Il backup.</translation>
    </message>
    <message>
        <source>backup and restore need the name of one file</source>
        <translation>backup e restore richiedono il nome di un file</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept in %1</source>
        <translation>Il backup è stato ripristinato. Ciò che c’era prima è conservato in %1</translation>
    </message>
    <message>
        <source>Write the verification report of a domain&apos;s last check.</source>
        <translation>Scrive il rapporto di verifica dell’ultimo controllo di un dominio.</translation>
    </message>
    <message>
        <source>print needs one domain and a file, for example: postseal-cli print example.com --pdf report.pdf</source>
        <translation>print richiede un dominio e un file, per esempio: postseal-cli print example.com --pdf report.pdf</translation>
    </message>
    <message>
        <source>--paper needs A4 or Letter, not “%1”</source>
        <translation>--paper richiede A4 o Letter, non «%1»</translation>
    </message>
    <message>
        <source>A PDF is drawn by %1, which cannot be started; --html and --text need nothing else</source>
        <translation>Un PDF viene generato da %1, che non si può avviare; per --html e --text non serve altro</translation>
    </message>
    <message>
        <source>The PDF could not be drawn</source>
        <translation>Non è stato possibile generare il PDF</translation>
    </message>
    <message>
        <source>Write the report as PDF, with the evidence attached.</source>
        <translation>Scrive il rapporto come PDF, con le evidenze allegate.</translation>
    </message>
    <message>
        <source>Write it as a web page; - for the output.</source>
        <translation>Lo scrive come pagina web; - per l’output.</translation>
    </message>
    <message>
        <source>Write it as plain text; - for the output.</source>
        <translation>Lo scrive come testo semplice; - per l’output.</translation>
    </message>
    <message>
        <source>Write the evidence that the report names the SHA-256 of.</source>
        <translation>Scrive le evidenze di cui il rapporto indica lo SHA-256.</translation>
    </message>
    <message>
        <source>Size of the PDF&apos;s pages; by default the one usual in your country.</source>
        <translation>Formato delle pagine del PDF; se manca, quello in uso nel proprio Paese.</translation>
    </message>
    <message>
        <source>Checks of the practice network are printed in the window: its certificates end with it</source>
        <translation>I controlli della rete di esercitazione si stampano dalla finestra: i suoi certificati finiscono con essa</translation>
    </message>
    <message>
        <source>%1 has no stored check. Check it first: postseal-cli check --save %1</source>
        <translation>%1 non ha controlli salvati. Controllarlo prima: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>Only one web page or text goes to the output; PDF and evidence go into files</source>
        <translation>Solo una pagina web o un testo può andare sullo standard output; PDF ed evidenze vanno in file</translation>
    </message>
    <message>
        <source>Read the offline manual, a page for every finding included.</source>
        <translation>Mostra il manuale offline, con una pagina per ogni riscontro.</translation>
    </message>
    <message>
        <source>There can be no folder %1</source>
        <translation>Impossibile avere una cartella %1</translation>
    </message>
    <message>
        <source>postseal-cli manual PAGE shows one of them; a finding&apos;s id, such as starttls.not-offered, is a page too.</source>
        <translation>postseal-cli manual PAGINA ne mostra una; anche l’id di un riscontro, per esempio starttls.not-offered, è una pagina.</translation>
    </message>
    <message>
        <source>A page, or the id of a finding; without it the contents.</source>
        <translation>Una pagina, o l’id di un riscontro; se manca, l’indice.</translation>
    </message>
    <message>
        <source>Write all pages as HTML files into this folder.</source>
        <translation>Scrive tutte le pagine come file HTML in questa cartella.</translation>
    </message>
    <message>
        <source>manual takes one page, or --out FOLDER, or nothing</source>
        <translation>manual accetta una pagina, oppure --out CARTELLA, oppure nulla</translation>
    </message>
    <message>
        <source>The manual has no page “%1”</source>
        <translation>Il manuale non ha una pagina «%1»</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in there:</source>
        <translation>Aprire questo indirizzo in un browser su questo computer e accedere lì:</translation>
    </message>
    <message>
        <source>Nobody has signed in to the mailbox; use postseal-cli mailbox set, or give --token-file</source>
        <translation>Nessuno ha eseguito l’accesso alla casella; usare postseal-cli mailbox set, oppure indicare --token-file</translation>
    </message>
    <message>
        <source>--oauth-issuer needs a tenant or an address with https, not “%1”</source>
        <translation>--oauth-issuer richiede un tenant o un indirizzo con https, non «%1»</translation>
    </message>
    <message>
        <source>With OAuth: keep the refresh token in this file, not in the keychain. Whoever has it can read the mailbox.</source>
        <translation>Con OAuth: conserva il token di aggiornamento in questo file, non nel portachiavi. Chi lo possiede può leggere la casella.</translation>
    </message>
    <message>
        <source>Sign in with the browser (OAuth), as the application (client) with this ID that an administrator has registered.</source>
        <translation>Accede con il browser (OAuth), come l’applicazione (client) con questo ID registrata da un amministratore.</translation>
    </message>
    <message>
        <source>Where to sign in: a tenant of Microsoft 365 (ID or domain), or the address of another provider&apos;s sign-in server. Default: the mail address&apos;s domain as a tenant.</source>
        <translation>Dove accedere: un tenant di Microsoft 365 (ID o dominio), oppure l’indirizzo del server di accesso di un altro provider. Se manca, il dominio dell’indirizzo di posta come tenant.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the sign-in: keep it in a file with --token-file</source>
        <translation>Qui non c’è un portachiavi che possa conservare l’accesso: conservarlo in un file con --token-file</translation>
    </message>
    <message>
        <source>--oauth-issuer goes with --oauth-client</source>
        <translation>--oauth-issuer si usa solo insieme a --oauth-client</translation>
    </message>
    <message>
        <source>--token-file needs a file that can be written</source>
        <translation>--token-file richiede un file in cui si possa scrivere</translation>
    </message>
</context>
<context>
    <name>ValueLabels</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>Authorities that may</source>
        <translation>Autorità ammesse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Nome comune (CN)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Giorni rimanenti</translation>
    </message>
    <message>
        <source>Sessions in the details</source>
        <translation>Sessioni nei dettagli</translation>
    </message>
    <message>
        <source>Domain of the reports</source>
        <translation>Dominio dei report</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorato</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Parola chiave</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tralasciati</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Probabilmente si intendeva</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Media type</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Name with CAA records</source>
        <translation>Nome con record CAA</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Nomi nel certificato</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Altri server</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>Right name</source>
        <translation>Nome corretto</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Sessions in the summary</source>
        <translation>Sessioni nel riepilogo</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Porta a</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Versione TLS</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Date here</source>
        <translation>Data qui</translation>
    </message>
    <message>
        <source>Date there</source>
        <translation>Data là</translation>
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
        <translation>il suo indirizzo</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>nessuna risposta utilizzabile</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>del server</translation>
    </message>
    <message>
        <source>several</source>
        <translation>diversi</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>giorno sconosciuto</translation>
    </message>
    <message>
        <source>some</source>
        <translation>alcuni</translation>
    </message>
    <message>
        <source>more</source>
        <translation>più</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>questo dominio</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>compressione</translation>
    </message>
    <message>
        <source>no mail server at all</source>
        <translation>nessun server di posta</translation>
    </message>
    <message>
        <source>mx</source>
        <translation>mx</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>senza nome</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>il file</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>il server</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>an empty value</source>
        <translation>un valore vuoto</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>un’autorità sconosciuta</translation>
    </message>
    <message>
        <source>a line without a keyword</source>
        <translation>una riga senza parola chiave</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>caratteri illeggibili</translation>
    </message>
    <message>
        <source>more than 32</source>
        <translation>più di 32</translation>
    </message>
    <message>
        <source>of unknown number</source>
        <translation>di numero sconosciuto</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>qualcos’altro</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non impostato</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>il suo nome</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un altro nome</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>nessun nome</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>nessun testo</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>un altro</translation>
    </message>
    <message>
        <source>the proper name</source>
        <translation>il nome corretto</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>un’altra parola</translation>
    </message>
    <message>
        <source>of your domain</source>
        <translation>del dominio</translation>
    </message>
    <message>
        <source>less</source>
        <translation>meno</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>senza testo</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>un indirizzo vuoto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>another character</source>
        <translation>un altro carattere</translation>
    </message>
    <message>
        <source>the permitted number of</source>
        <translation>il numero consentito di</translation>
    </message>
    <message>
        <source>that domain</source>
        <translation>quel dominio</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Mail to %1 is being held back: no mail server keeps to the policy</source>
        <translation>La posta per %1 viene trattenuta: nessun server di posta rispetta la policy</translation>
    </message>
    <message>
        <source>%1 is protected, but senders refuse some of its mail servers</source>
        <translation>%1 è protetto, ma i mittenti rifiutano alcuni dei suoi server di posta</translation>
    </message>
    <message>
        <source>%1 is protected: senders that know MTA-STS deliver encrypted or not at all</source>
        <translation>%1 è protetto: i mittenti che conoscono MTA-STS consegnano la posta cifrata o non la consegnano affatto</translation>
    </message>
    <message>
        <source>%1 is protected, but some points deserve a look</source>
        <translation>%1 è protetto, ma alcuni punti meritano attenzione</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but something is wrong</source>
        <translation>%1 ha una policy in modalità enforce, ma qualcosa non va</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but not everything could be tested from here</source>
        <translation>%1 ha una policy in modalità enforce, ma da qui non è stato possibile provare tutto</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would hold back all mail now</source>
        <translation>%1 è in modalità testing, e ora la modalità enforce tratterrebbe tutta la posta</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would shut out some of its mail servers</source>
        <translation>%1 è in modalità testing, e la modalità enforce escluderebbe alcuni dei suoi server di posta</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, but all looks good</source>
        <translation>%1 è in modalità testing e non ancora protetto, ma tutto sembra a posto</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and some points deserve a look</source>
        <translation>%1 è in modalità testing e non ancora protetto, e alcuni punti meritano attenzione</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and something is wrong</source>
        <translation>%1 è in modalità testing e non ancora protetto, e qualcosa non va</translation>
    </message>
    <message>
        <source>%1 is in testing mode, but not everything could be tested from here</source>
        <translation>%1 è in modalità testing, ma da qui non è stato possibile provare tutto</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1 by its own policy</source>
        <translation>MTA-STS è disattivato per %1 dalla sua stessa policy</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet, and its mail servers need attention first</source>
        <translation>MTA-STS non è ancora configurato per %1, e prima i suoi server di posta richiedono attenzione</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet</source>
        <translation>MTA-STS non è ancora configurato per %1</translation>
    </message>
    <message>
        <source>Whether %1 is protected could not be found out from here</source>
        <translation>Da qui non è stato possibile stabilire se %1 sia protetto</translation>
    </message>
    <message>
        <source>%1 is not protected: senders do not find the policy record</source>
        <translation>%1 non è protetto: i mittenti non trovano il record della policy</translation>
    </message>
    <message>
        <source>%1 is not protected: senders cannot use the policy file</source>
        <translation>%1 non è protetto: i mittenti non possono usare il file della policy</translation>
    </message>
    <message>
        <source>%1 is not protected: MTA-STS is only half set up</source>
        <translation>%1 non è protetto: MTA-STS è configurato solo a metà</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <translation>%1 non esiste nel DNS</translation>
    </message>
    <message>
        <source>%1 accepts no mail, so there is nothing to protect</source>
        <translation>%1 non accetta posta, quindi non c’è nulla da proteggere</translation>
    </message>
    <message>
        <source>%1 has no mail server, so mail to it is returned</source>
        <translation>%1 non ha server di posta, quindi la posta che riceve torna indietro</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because DNS did not answer</source>
        <translation>Non è stato possibile stabilire nulla su %1, perché il DNS non ha risposto</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right, so many senders cannot deliver to it</source>
        <translation>Le firme DNS di %1 non sono corrette, quindi molti mittenti non possono consegnargli la posta</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because this network answers for the internet</source>
        <translation>Non è stato possibile stabilire nulla su %1, perché questa rete risponde al posto di Internet</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Fine</source>
        <translation>Bene</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errato</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non provato</translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <translation>Impossibile stabilirlo</translation>
    </message>
    <message>
        <source>Mail is delivered</source>
        <translation>La posta viene consegnata</translation>
    </message>
    <message>
        <source>Mail is delivered, and the problem is reported</source>
        <translation>La posta viene consegnata e il problema viene segnalato</translation>
    </message>
    <message>
        <source>Mail is held back</source>
        <translation>La posta viene trattenuta</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Misreads</source>
        <translation>Interpreta male</translation>
    </message>
</context>
<context>
    <name>WrongAdvice</name>
    <message>
        <source>A help page of Google shows it like that.</source>
        <translation>Una pagina della guida di Google lo mostra così.</translation>
    </message>
    <message>
        <source>A much-copied example for Microsoft 365 leaves out the “*.” before mail.protection.outlook.com.</source>
        <translation>Un esempio molto copiato per Microsoft 365 omette «*.» prima di mail.protection.outlook.com.</translation>
    </message>
    <message>
        <source>This line is much-copied advice for Microsoft 365, but Microsoft&apos;s names have two parts before mx.microsoft.</source>
        <translation>Questa riga è un consiglio molto copiato per Microsoft 365, ma i nomi di Microsoft hanno due parti prima di mx.microsoft.</translation>
    </message>
    <message>
        <source>Some web pages say that the id of the record must be in the file too; it need not.</source>
        <translation>Alcune pagine web dicono che l’id del record deve essere anche nel file; non è necessario.</translation>
    </message>
</context>
<context>
    <name>ZoneUpdate</name>
    <message>
        <source>%2 does not know the key %1</source>
        <translation>%2 non conosce la chiave %1</translation>
    </message>
    <message>
        <source>The server needs a key of this very name with the algorithm %3. Compare it with the key in the server&apos;s configuration, and reload the server if it is new there.</source>
        <translation>Il server ha bisogno di una chiave con questo esatto nome e con l’algoritmo %3. Confrontarla con la chiave nella configurazione del server e ricaricare il server se lì è nuova.</translation>
    </message>
    <message>
        <source>%2 has another secret for the key %1</source>
        <translation>%2 ha un altro segreto per la chiave %1</translation>
    </message>
    <message>
        <source>The name is right, the secret is not. Copy the secret from the server&apos;s configuration once more.</source>
        <translation>Il nome è giusto, il segreto no. Copiare ancora una volta il segreto dalla configurazione del server.</translation>
    </message>
    <message>
        <source>The answer was not signed with the key %1</source>
        <translation>La risposta non era firmata con la chiave %1</translation>
    </message>
    <message>
        <source>Somebody on the way may have changed it, or the server does not sign. Nothing in it is believed. Use the server&apos;s own network, or one without a filter for DNS.</source>
        <translation>Qualcuno lungo il percorso potrebbe averla modificata, oppure il server non firma. Il suo contenuto non viene considerato attendibile. Usare la rete del server stesso, o una senza filtri per il DNS.</translation>
    </message>
    <message>
        <source>%2 does not let the key %1 do that</source>
        <translation>%2 non permette alla chiave %1 di farlo</translation>
    </message>
    <message>
        <source>%2 does not have the zone %4</source>
        <translation>%2 non ha la zona %4</translation>
    </message>
    <message>
        <source>Updates go to the server on which the zone is changed, the primary one. It is often not among those that the world sees.</source>
        <translation>Gli aggiornamenti vanno al server su cui si modifica la zona, quello primario. Spesso non è tra quelli visibili all’esterno.</translation>
    </message>
    <message>
        <source>%2 takes no updates</source>
        <translation>%2 non accetta aggiornamenti</translation>
    </message>
    <message>
        <source>It says that it does not know how. Add the records by hand, or export them for your tool.</source>
        <translation>Dice che non sa come farlo. Aggiungere i record a mano, oppure esportarli per il proprio strumento.</translation>
    </message>
    <message>
        <source>The zone has changed meanwhile</source>
        <translation>Nel frattempo la zona è cambiata</translation>
    </message>
    <message>
        <source>Somebody changed these records after they were shown here, so nothing was done. Look again and decide by what is there now.</source>
        <translation>Qualcuno ha cambiato questi record dopo che erano stati mostrati qui, quindi non è stato fatto nulla. Guardare di nuovo e decidere in base a ciò che c’è ora.</translation>
    </message>
    <message>
        <source>%2 had a fault of its own</source>
        <translation>%2 ha avuto un errore interno</translation>
    </message>
    <message>
        <source>It answers SERVFAIL. Its log tells why; often it may not write its zone file, or passes updates on to a server that does not answer.</source>
        <translation>Risponde SERVFAIL. Il suo log dice perché; spesso non può scrivere il file di zona, oppure inoltra gli aggiornamenti a un server che non risponde.</translation>
    </message>
    <message>
        <source>These records cannot be sent</source>
        <translation>Questi record non possono essere inviati</translation>
    </message>
    <message>
        <source>The zone or the key does not fit into a message.</source>
        <translation>La zona o la chiave non entra in un messaggio.</translation>
    </message>
    <message>
        <source>%2 answers with an error</source>
        <translation>%2 risponde con un errore</translation>
    </message>
    <message>
        <source>Its response code is %5. Its log may tell more.</source>
        <translation>Il suo codice di risposta è %5. Il suo log può dire di più.</translation>
    </message>
    <message>
        <source>%2 does not answer</source>
        <translation>%2 non risponde</translation>
    </message>
    <message>
        <source>There was no answer in time. A firewall may stop TCP on that port; ask whoever runs the server.</source>
        <translation>Non è arrivata alcuna risposta in tempo. Un firewall potrebbe bloccare TCP su quella porta; rivolgersi a chi gestisce il server.</translation>
    </message>
    <message>
        <source>%2 cannot be reached from here</source>
        <translation>%2 non è raggiungibile da qui</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and the port, and whether this computer&apos;s network leads there.</source>
        <translation>Non è stato inviato nulla. Controllare l’indirizzo e la porta, e se la rete di questo computer arriva fin lì.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>%2 sent something that is no answer</source>
        <translation>%2 ha inviato qualcosa che non è una risposta</translation>
    </message>
    <message>
        <source>It hung up, or what listens there is no name server.</source>
        <translation>Ha chiuso la connessione, oppure ciò che è in ascolto lì non è un name server.</translation>
    </message>
    <message>
        <source>Set both clocks, and try again.</source>
        <translation>Regolare entrambi gli orologi e riprovare.</translation>
    </message>
    <message>
        <source>A signature is good for five minutes. By the server it is %1, by this computer %2 (UTC). Set the wrong clock, and try again.</source>
        <translation>Una firma è valida per cinque minuti. Per il server sono le %1, per questo computer le %2 (UTC). Regolare l’orologio sbagliato e riprovare.</translation>
    </message>
    <message>
        <source>The clocks of %2 and of this computer differ too much</source>
        <translation>Gli orologi di %2 e di questo computer sono troppo diversi</translation>
    </message>
    <message>
        <source>The key&apos;s algorithm must be hmac-sha256, hmac-sha512, hmac-sha1 or hmac-md5.</source>
        <translation>L’algoritmo della chiave deve essere hmac-sha256, hmac-sha512, hmac-sha1 o hmac-md5.</translation>
    </message>
    <message>
        <source>The key&apos;s name is no name that the DNS can have.</source>
        <translation>Il nome della chiave non è un nome ammesso nel DNS.</translation>
    </message>
    <message>
        <source>The key&apos;s secret is no base64 text.</source>
        <translation>Il segreto della chiave non è testo base64.</translation>
    </message>
    <message>
        <source>There is no key in it that is known here.</source>
        <translation>Non contiene alcuna chiave riconosciuta.</translation>
    </message>
    <message>
        <source>The key is known, but it may not look at or change these records, or the server does not have the zone %4. On the server, allow it for this zone (in BIND: update-policy or allow-update).</source>
        <translation>La chiave è nota, ma non può vedere o modificare questi record, oppure il server non ha la zona %4. Sul server, consentirla per questa zona (in BIND: update-policy o allow-update).</translation>
    </message>
    <message>
        <source>A part of %4 is delegated to other servers</source>
        <translation>Una parte di %4 è delegata ad altri server</translation>
    </message>
    <message>
        <source>These records would lie in that part, a zone of its own (NS records). Change them at its primary server.</source>
        <translation>Questi record si troverebbero in quella parte, una zona a sé (record NS). Modificarli sul suo server primario.</translation>
    </message>
    <message>
        <source>%2 refuses, without looking at the key</source>
        <translation>%2 rifiuta, senza guardare la chiave</translation>
    </message>
    <message>
        <source>It may allow only certain addresses, want Kerberos as Windows does, be a resolver, or not be the primary server of %4.</source>
        <translation>Può darsi che ammetta solo certi indirizzi, che voglia Kerberos come fa Windows, che sia un resolver, o che non sia il server primario di %4.</translation>
    </message>
    <message>
        <source>The server took the change, but does not show it</source>
        <translation>Il server ha accettato la modifica, ma non la mostra</translation>
    </message>
    <message>
        <source>It may make its records from another source, or something else is at that name. Look at its log, and add the records there.</source>
        <translation>Può darsi che ricavi i record da un’altra fonte, o che a quel nome ci sia altro. Guardare il suo log e aggiungere lì i record.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known</source>
        <translation>Non si sa se la modifica sia stata eseguita</translation>
    </message>
    <message>
        <source>It was sent, and after that no answer came that can be believed. Look again in a minute: what is there then counts.</source>
        <translation>È stata inviata, e dopo non è arrivata alcuna risposta attendibile. Guardare di nuovo tra un minuto: conta ciò che c’è allora.</translation>
    </message>
</context>
<context>
    <name>postseal::CheckFootnote</name>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Mostra tutto ciò che è stato rilevato</translation>
    </message>
</context>
<context>
    <name>postseal::CheckView</name>
    <message>
        <source>No policy in use</source>
        <comment>@status</comment>
        <translation>Nessuna policy in uso</translation>
    </message>
    <message>
        <source>Policy enforced</source>
        <comment>@status</comment>
        <translation>Policy in vigore</translation>
    </message>
    <message>
        <source>Policy in testing mode</source>
        <comment>@status</comment>
        <translation>Policy in modalità testing</translation>
    </message>
    <message>
        <source>Policy switched off</source>
        <comment>@status</comment>
        <translation>Policy disattivata</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix now: your policy is enforced.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punto da sistemare subito: la policy è in vigore.</numerusform>
            <numerusform>%n punti da sistemare subito: la policy è in vigore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punto da sistemare prima della modalità enforce.</numerusform>
            <numerusform>%n punti da sistemare prima della modalità enforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out from here.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punto che da qui non è stato possibile stabilire.</numerusform>
            <numerusform>%n punti che da qui non è stato possibile stabilire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is broken. %n thing(s) could be better.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Nulla è guasto. %n punto può essere migliorato.</numerusform>
            <numerusform>Nulla è guasto. %n punti possono essere migliorati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <comment>@status</comment>
        <translation>Tutto è in ordine.</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>In esame</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>@status</comment>
        <translation>Controllo in corso</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <comment>@status</comment>
        <translation>%1 risposte su %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>Controllo di %1 in corso.</translation>
    </message>
    <message>
        <source>You stopped this check.</source>
        <comment>@status</comment>
        <translation>Questo controllo è stato interrotto.</translation>
    </message>
</context>
<context>
    <name>postseal::CopyButton</name>
    <message>
        <source>Copy</source>
        <comment>@button</comment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>@button</comment>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>postseal::DesktopNotice</name>
    <message numerus="yes">
        <source>%n domain(s) need something from you</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n dominio richiede un intervento</numerusform>
            <numerusform>%n domini richiedono un intervento</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@action</comment>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>postseal::DetailsDialog</name>
    <message>
        <source>Everything that was seen – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Tutto ciò che è stato rilevato – %1 – Postseal</translation>
    </message>
    <message>
        <source>Everything that was seen</source>
        <comment>@title</comment>
        <translation>Tutto ciò che è stato rilevato</translation>
    </message>
    <message>
        <source>The raw answers, for whoever wants to look closer. Nothing here is judged.</source>
        <comment>@info</comment>
        <translation>Le risposte così come sono arrivate, per chi vuole guardare più da vicino. Qui non si valuta nulla.</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>@title</comment>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <comment>@button</comment>
        <translation>Copia tutto</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <comment>@info</comment>
        <translation>Qui non è stato rilevato nulla.</translation>
    </message>
</context>
<context>
    <name>postseal::DomainBar</name>
    <message>
        <source>Find a domain</source>
        <comment>@info:placeholder</comment>
        <translation>Cerca un dominio</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <comment>@button</comment>
        <translation>Controll&amp;a tutti</translation>
    </message>
    <message>
        <source>St&amp;op checking</source>
        <comment>@button</comment>
        <translation>I&amp;nterrompi il controllo</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <comment>@button</comment>
        <translation>Importa un elenco…</translation>
    </message>
    <message>
        <source>A file with one domain a line, or a table whose first column has them</source>
        <comment>@info:tooltip</comment>
        <translation>Un file con un dominio per riga, oppure una tabella che li contiene nella prima colonna</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <comment>@button</comment>
        <translation>Esporta l’elenco…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>@button</comment>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <comment>@info</comment>
        <translation>Controllo in corso: %1 di %2</translation>
    </message>
    <message>
        <source>No name server answers: this computer seems to have no network. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>Nessun name server risponde: sembra che questo computer non abbia rete. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Import a list of domains</source>
        <comment>@title:window</comment>
        <translation>Importa un elenco di domini</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Elenchi (*.txt *.csv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <comment>@title</comment>
        <translation>Impossibile leggere l’elenco</translation>
    </message>
    <message>
        <source>The file is too large for a list.</source>
        <comment>@info</comment>
        <translation>Il file è troppo grande per essere un elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) in the list</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n dominio nell’elenco</numerusform>
            <numerusform>%n domini nell’elenco</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list of domains</source>
        <comment>@title:window</comment>
        <translation>Esporta l’elenco dei domini</translation>
    </message>
    <message>
        <source>New among them: %1.</source>
        <comment>@info domains</comment>
        <translation>Di cui nuovi: %1.</translation>
    </message>
    <message>
        <source>Left out, since they are no domains: %1</source>
        <comment>@info</comment>
        <translation>Tralasciati perché non sono domini: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>@button</comment>
        <translation>Guida</translation>
    </message>
</context>
<context>
    <name>postseal::DomainLine</name>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>postseal::DomainPage</name>
    <message>
        <source>Your own mail server, or a provider that Postseal does not know.</source>
        <comment>@info</comment>
        <translation>Un server di posta proprio, oppure un provider che Postseal non conosce.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your mail servers.</source>
        <comment>@info</comment>
        <translation>%1, a giudicare dai nomi dei server di posta.</translation>
    </message>
    <message>
        <source>Not recognised. You can choose your provider when you publish a record.</source>
        <comment>@info</comment>
        <translation>Non riconosciuto. Il provider si può scegliere al momento di pubblicare un record.</translation>
    </message>
    <message>
        <source>%1, as you chose.</source>
        <comment>@info</comment>
        <translation>%1, come scelto.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your name servers.</source>
        <comment>@info</comment>
        <translation>%1, a giudicare dai nomi dei name server.</translation>
    </message>
    <message>
        <source>A policy in enforce mode is in use. Postseal takes it over and helps you keep it right.</source>
        <comment>@info</comment>
        <translation>È in uso una policy in modalità enforce. Postseal la prende in carico e aiuta a mantenerla corretta.</translation>
    </message>
    <message>
        <source>A policy in testing mode is in use. Postseal takes it over.</source>
        <comment>@info</comment>
        <translation>È in uso una policy in modalità testing. Postseal la prende in carico.</translation>
    </message>
    <message>
        <source>There is a policy that switches MTA-STS off.</source>
        <comment>@info</comment>
        <translation>C’è una policy che disattiva MTA-STS.</translation>
    </message>
    <message>
        <source>Parts of MTA-STS are set up. The next pages show what is missing.</source>
        <comment>@info</comment>
        <translation>Alcune parti di MTA-STS sono configurate. Le pagine successive mostrano che cosa manca.</translation>
    </message>
    <message>
        <source>TLS reports are switched on. There is no policy yet.</source>
        <comment>@info</comment>
        <translation>I report TLS sono attivati. Non c’è ancora una policy.</translation>
    </message>
    <message>
        <source>Nothing yet. Mail works, but somebody on the way can switch off its encryption and read it.</source>
        <comment>@info</comment>
        <translation>Ancora nulla. La posta funziona, ma qualcuno lungo il percorso può disattivarne la cifratura e leggerla.</translation>
    </message>
    <message>
        <source>From scratch to a verified policy in testing mode, one step at a time. You can stop anywhere and go on another day.</source>
        <comment>@info</comment>
        <translation>Da zero a una policy verificata in modalità testing, un passaggio alla volta. Ci si può fermare in qualsiasi punto e proseguire un altro giorno.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>&amp;Controlla</translation>
    </message>
    <message>
        <source>Postseal only looks: it sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>Postseal si limita a guardare: non invia posta e non modifica nulla. Comunica direttamente con i server del dominio.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>@title</comment>
        <translation>Che cosa accadrà</translation>
    </message>
    <message>
        <source>Your mail servers are tested: one minute. Whoever runs them fixes any fault.</source>
        <comment>@info</comment>
        <translation>Si provano i server di posta: un minuto. Chi li gestisce corregge eventuali errori.</translation>
    </message>
    <message>
        <source>You add a TXT record in DNS that brings you reports: five minutes.</source>
        <comment>@info</comment>
        <translation>Si aggiunge nel DNS un record TXT che fa arrivare i report: cinque minuti.</translation>
    </message>
    <message>
        <source>You put a small text file on a web server with the name mta-sts in front of your domain: about half an hour, because the name needs a certificate.</source>
        <comment>@info</comment>
        <translation>Si mette un piccolo file di testo su un server web il cui nome è mta-sts seguito dal dominio: circa mezz’ora, perché il nome ha bisogno di un certificato.</translation>
    </message>
    <message>
        <source>You add a second TXT record that announces the file: five minutes. From then on senders test your policy, and no mail is held back.</source>
        <comment>@info</comment>
        <translation>Si aggiunge un secondo record TXT che annuncia il file: cinque minuti. Da quel momento i mittenti provano la policy, e la posta non viene trattenuta.</translation>
    </message>
    <message>
        <source>Two weeks later, when the reports are good, you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Due settimane dopo, quando i report sono buoni, si passa alla modalità enforce.</translation>
    </message>
    <message>
        <source>You need: access to your DNS, a place for the file, and a mailbox for the reports. Where somebody else has access, copy what the page shows and send it to them.</source>
        <comment>@info</comment>
        <translation>Servono: l’accesso al DNS, un posto per il file e una casella per i report. Se l’accesso spetta a un’altra persona, copiare ciò che la pagina mostra e inviarglielo.</translation>
    </message>
    <message>
        <source>Type your domain to begin.</source>
        <comment>@status</comment>
        <translation>Inserire il dominio per iniziare.</translation>
    </message>
    <message numerus="yes">
        <source>Mail servers found: %n.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Server di posta trovati: %n.</numerusform>
            <numerusform>Server di posta trovati: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <comment>@status</comment>
        <translation>Impossibile stabilirlo</translation>
    </message>
    <message>
        <source>Your internet line blocks port 25</source>
        <comment>@title</comment>
        <translation>La linea Internet blocca la porta 25</translation>
    </message>
    <message>
        <source>So your mail servers cannot be tested from here. That is usual in homes and offices, and says nothing about the servers. Everything else works. To test them as well, run postseal-cli on a server outside.</source>
        <comment>@info</comment>
        <translation>Quindi da qui non è possibile provare i server di posta. È normale nelle case e negli uffici, e non dice nulla sui server. Tutto il resto funziona. Per provare anche quelli, eseguire postseal-cli su un server esterno.</translation>
    </message>
    <message>
        <source>What we know about %1</source>
        <comment>@title</comment>
        <translation>Che cosa si sa di %1</translation>
    </message>
    <message>
        <source>Your mail</source>
        <comment>@label</comment>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Your DNS</source>
        <comment>@label</comment>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Already published</source>
        <comment>@label</comment>
        <translation>Già pubblicato</translation>
    </message>
</context>
<context>
    <name>postseal::DomainRow</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punto da sistemare</numerusform>
            <numerusform>%n punti da sistemare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punto impossibile da stabilire</numerusform>
            <numerusform>%n punti impossibili da stabilire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punto da guardare</numerusform>
            <numerusform>%n punti da guardare</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing · day %1 of %2</source>
        <comment>@status</comment>
        <translation>In prova · giorno %1 di %2</translation>
    </message>
    <message>
        <source>Enforced since %1</source>
        <comment>@status date</comment>
        <translation>In vigore dal %1</translation>
    </message>
    <message>
        <source>Wait for somebody else: %1</source>
        <comment>@info step</comment>
        <translation>Attendere un’altra persona: %1</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@info step</comment>
        <translation>Proseguire con «%1»</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>@info</comment>
        <translation>Iniziare</translation>
    </message>
    <message>
        <source>Wait for reports until %1</source>
        <comment>@info date</comment>
        <translation>Attendere i report fino al %1</translation>
    </message>
    <message>
        <source>Look at the reports, then enforce</source>
        <comment>@info</comment>
        <translation>Guardare i report, poi passare alla modalità enforce</translation>
    </message>
    <message>
        <source>Fix what the last check found wrong</source>
        <comment>@info</comment>
        <translation>Sistemare ciò che non andava nell’ultimo controllo</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>@info</comment>
        <translation>Niente da fare</translation>
    </message>
    <message>
        <source>Wait until senders have forgotten the policy</source>
        <comment>@info</comment>
        <translation>Attendere che i mittenti abbiano dimenticato la policy</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>@status reports</comment>
        <translation>ancora nessuno</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%1 sessione</numerusform>
            <numerusform>%1 sessioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>@status sessions</comment>
        <translation>
            <numerusform>%1 non riuscita</numerusform>
            <numerusform>%1 non riuscite</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>Non ancora controllato</translation>
    </message>
    <message>
        <source>Servers and policy fine</source>
        <comment>@status</comment>
        <translation>Server e policy in ordine</translation>
    </message>
</context>
<context>
    <name>postseal::DomainTable</name>
    <message>
        <source>Domain</source>
        <comment>@title:column</comment>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Protection</source>
        <comment>@title:column</comment>
        <translation>Protezione</translation>
    </message>
    <message>
        <source>Last check</source>
        <comment>@title:column</comment>
        <translation>Ultimo controllo</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>@title:column</comment>
        <translation>Prossimo passaggio</translation>
    </message>
    <message>
        <source>None of your domains is called like that.</source>
        <comment>@info</comment>
        <translation>Nessuno dei domini ha un nome simile.</translation>
    </message>
    <message numerus="yes">
        <source>Reports, %n day(s)</source>
        <comment>@title:column</comment>
        <translation>
            <numerusform>Report, %n giorno</numerusform>
            <numerusform>Report, %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>@button domains</comment>
        <translation>Mostra tutti i %1</translation>
    </message>
</context>
<context>
    <name>postseal::EnforcePage</name>
    <message>
        <source>Senders cannot use a policy of yours yet.</source>
        <comment>@info</comment>
        <translation>I mittenti non possono ancora usare una policy del dominio.</translation>
    </message>
    <message>
        <source>Senders test your policy and deliver as before. Somebody on the way can still switch encryption off.</source>
        <comment>@info</comment>
        <translation>I mittenti provano la policy e consegnano come prima. Qualcuno lungo il percorso può ancora disattivare la cifratura.</translation>
    </message>
    <message>
        <source>Everything that can be seen speaks for enforcing. From then on senders deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Tutto ciò che si può vedere è a favore della modalità enforce. Da quel momento i mittenti consegnano la posta cifrata ai server di posta, o non la consegnano affatto.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>I mittenti che conoscono MTA-STS consegnano la posta cifrata ai server di posta, o non la consegnano affatto.</translation>
    </message>
    <message>
        <source>Senders are told to forget your policy. Leave file, certificate and record where they are until they have.</source>
        <comment>@info</comment>
        <translation>Ai mittenti è stato detto di dimenticare la policy. Lasciare dove sono file, certificato e record finché non l’hanno fatto.</translation>
    </message>
    <message>
        <source>Nothing of MTA-STS is published any more.</source>
        <comment>@info</comment>
        <translation>Di MTA-STS non è più pubblicato nulla.</translation>
    </message>
    <message>
        <source>The file is there. Now the record with the new id.</source>
        <comment>@status</comment>
        <translation>Il file c’è. Ora il record con il nuovo id.</translation>
    </message>
    <message>
        <source>First the file, then the record.</source>
        <comment>@status</comment>
        <translation>Prima il file, poi il record.</translation>
    </message>
    <message>
        <source>Somebody has changed this outside Postseal</source>
        <comment>@title</comment>
        <translation>Qualcuno l’ha modificato al di fuori di Postseal</translation>
    </message>
    <message>
        <source>Seen on %1, and not decided here. If it was not you, find out who.</source>
        <comment>@info date</comment>
        <translation>Rilevato il %1, e non deciso qui. Se la modifica non è voluta, scoprire chi l’ha fatta.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>@title stage, date</comment>
        <translation>%1 dal %2</translation>
    </message>
    <message>
        <source>Delete nothing: senders keep to the policy that they know. Mend what is wrong, or go back to testing mode below until it is mended. Most mail waits meanwhile and arrives later.</source>
        <comment>@info</comment>
        <translation>Non eliminare nulla: i mittenti continuano a seguire la policy che conoscono. Sistemare ciò che non va, oppure tornare qui sotto alla modalità testing finché non è sistemato. Nel frattempo la maggior parte della posta attende e arriva più tardi.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>@title</comment>
        <translation>Che cosa si può fare</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is published</source>
        <comment>@button</comment>
        <translation>Lascia &amp;com’è pubblicato</translation>
    </message>
    <message>
        <source>Mode %1, kept for %2.</source>
        <comment>@info</comment>
        <translation>Modalità %1, conservata per %2.</translation>
    </message>
    <message>
        <source>Switch to &amp;enforce mode</source>
        <comment>@button</comment>
        <translation>Passa &amp;alla modalità enforce</translation>
    </message>
    <message>
        <source>Senders keep the policy for a day at first, so that a mistake is soon forgotten.</source>
        <comment>@info</comment>
        <translation>All’inizio i mittenti conservano la policy per un giorno, così un errore viene dimenticato presto.</translation>
    </message>
    <message>
        <source>See what is &amp;missing</source>
        <comment>@button</comment>
        <translation>Mostra che cosa &amp;manca</translation>
    </message>
    <message>
        <source>Keep it for &amp;longer</source>
        <comment>@button</comment>
        <translation>Conse&amp;rva più a lungo</translation>
    </message>
    <message>
        <source>Back to &amp;testing mode</source>
        <comment>@button</comment>
        <translation>Torna alla modal&amp;ità testing</translation>
    </message>
    <message>
        <source>Senders deliver again whatever they meet, as soon as they have seen the new policy. Nothing has to be deleted.</source>
        <comment>@info</comment>
        <translation>I mittenti consegnano di nuovo in ogni caso, appena hanno visto la nuova policy. Non bisogna eliminare nulla.</translation>
    </message>
    <message>
        <source>S&amp;witch MTA-STS off</source>
        <comment>@button</comment>
        <translation>&amp;Disattiva MTA-STS</translation>
    </message>
    <message>
        <source>1. The file</source>
        <comment>@title</comment>
        <translation>1. Il file</translation>
    </message>
    <message>
        <source>Put it in the place of the one that is there. The page “%1” says how, where your policy is hosted.</source>
        <comment>@info</comment>
        <translation>Metterlo al posto di quello esistente. La pagina «%1» spiega come fare, nel posto in cui è ospitata la policy.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>File della policy</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>testo della policy</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>Salva &amp;questo file…</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Salva il file della policy</translation>
    </message>
    <message>
        <source>The service that hosts your policy has the record too, and changes its id.</source>
        <comment>@info</comment>
        <translation>Il servizio che ospita la policy ha anche il record e ne cambia l’id.</translation>
    </message>
    <message>
        <source>Now the new id, so that senders look at the file again.</source>
        <comment>@info</comment>
        <translation>Ora il nuovo id, affinché i mittenti guardino di nuovo il file.</translation>
    </message>
    <message>
        <source>It comes when the new file can be seen: the new id makes senders look at it.</source>
        <comment>@info</comment>
        <translation>Arriva quando il nuovo file è visibile: il nuovo id induce i mittenti a guardarlo.</translation>
    </message>
    <message>
        <source>2. The record</source>
        <comment>@title</comment>
        <translation>2. Il record</translation>
    </message>
    <message>
        <source>What senders remember</source>
        <comment>@title</comment>
        <translation>Che cosa ricordano i mittenti</translation>
    </message>
    <message>
        <source>Some may keep an enforce policy of yours until %1, whatever you publish meanwhile. Most look once a day, and a sender that meets a fault must look again before it gives up.</source>
        <comment>@info date</comment>
        <translation>Alcuni possono conservare una policy enforce fino al %1, qualunque cosa si pubblichi nel frattempo. La maggior parte guarda una volta al giorno, e un mittente che incontra un errore deve guardare di nuovo prima di rinunciare.</translation>
    </message>
    <message>
        <source>Switch to enforce mode, then let senders keep the policy for longer. You can always go back.</source>
        <comment>@info</comment>
        <translation>Passare alla modalità enforce, poi lasciare che i mittenti conservino la policy più a lungo. Si può sempre tornare indietro.</translation>
    </message>
    <message>
        <source>Some points are still open. There you can also skip one, if you say why.</source>
        <comment>@info</comment>
        <translation>Alcuni punti sono ancora aperti. Lì se ne può anche saltare uno, indicando il perché.</translation>
    </message>
    <message>
        <source>The safe way: mode none first, and everything stays in place until senders have forgotten the old policy.</source>
        <comment>@info</comment>
        <translation>Il modo sicuro: prima la modalità none, e tutto resta al suo posto finché i mittenti non hanno dimenticato la vecchia policy.</translation>
    </message>
</context>
<context>
    <name>postseal::EvidenceCard</name>
    <message>
        <source>A check made elsewhere</source>
        <comment>@title</comment>
        <translation>Un controllo eseguito altrove</translation>
    </message>
    <message>
        <source>Checks (*.json);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Controlli (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The gates count it, and the history shows it.</source>
        <comment>@info</comment>
        <translation>Vale per le condizioni e compare nella cronologia.</translation>
    </message>
    <message>
        <source>It is about %1. Open that domain to take it in.</source>
        <comment>@info</comment>
        <translation>Riguarda %1. Aprire quel dominio per acquisirlo.</translation>
    </message>
    <message>
        <source>It is dated in the future. Is the clock right, here and there?</source>
        <comment>@info</comment>
        <translation>Ha una data futura. L’orologio è giusto, qui e lì?</translation>
    </message>
    <message>
        <source>Where your line blocks port 25, a server outside can test the mail servers: run postseal-cli check --evidence FILE there, and import the file here. It counts for a week.</source>
        <comment>@info</comment>
        <translation>Se la linea blocca la porta 25, i server di posta si possono provare da un server esterno: eseguire lì postseal-cli check --evidence FILE e importare qui il file. Vale per una settimana.</translation>
    </message>
    <message>
        <source>&amp;Import a check…</source>
        <comment>@button</comment>
        <translation>Importa un &amp;controllo…</translation>
    </message>
    <message>
        <source>Import a check</source>
        <comment>@title:window</comment>
        <translation>Importa un controllo</translation>
    </message>
    <message>
        <source>The check was not imported</source>
        <comment>@title</comment>
        <translation>Il controllo non è stato importato</translation>
    </message>
    <message>
        <source>The check of %1 is imported</source>
        <comment>@title date</comment>
        <translation>Importato il controllo del %1</translation>
    </message>
</context>
<context>
    <name>postseal::ExportDialog</name>
    <message>
        <source>Put it with your other files, look at the plan, and apply it.</source>
        <comment>@info</comment>
        <translation>Metterlo insieme agli altri file, guardare il piano e applicarlo.</translation>
    </message>
    <message>
        <source>A script. Look through it, and run it where you are signed in.</source>
        <comment>@info</comment>
        <translation>Uno script. Leggerlo con attenzione ed eseguirlo dove si è già effettuato l’accesso.</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>@item:inlistbox</comment>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>To read, to print, to send to somebody.</source>
        <comment>@info</comment>
        <translation>Da leggere, da stampare, da inviare a qualcuno.</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot)</source>
        <comment>@item:inlistbox</comment>
        <translation>File di zona (BIND, NSD, Knot)</translation>
    </message>
    <message>
        <source>Add these lines to the zone, and raise its serial number.</source>
        <comment>@info</comment>
        <translation>Aggiungere queste righe alla zona e aumentarne il numero di serie.</translation>
    </message>
    <message>
        <source>Cloudflare, for its import</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloudflare, per la sua importazione</translation>
    </message>
    <message>
        <source>In Cloudflare: DNS, Records, Import and Export. It only adds: first delete what the comments in the file name.</source>
        <comment>@info</comment>
        <translation>In Cloudflare: DNS, Records, Import and Export. L’importazione si limita ad aggiungere: eliminare prima ciò che è indicato nei commenti del file.</translation>
    </message>
    <message>
        <source>For aws route53 change-resource-record-sets --change-batch.</source>
        <comment>@info</comment>
        <translation>Per aws route53 change-resource-record-sets --change-batch.</translation>
    </message>
    <message>
        <source>For nsupdate, with the key of your server.</source>
        <comment>@info</comment>
        <translation>Per nsupdate, con la chiave del server.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <comment>@item:inlistbox</comment>
        <translation>CSV, per un foglio di calcolo</translation>
    </message>
    <message>
        <source>One line for each record, with the columns name, type, ttl, value.</source>
        <comment>@info</comment>
        <translation>Una riga per ogni record, con le colonne name, type, ttl, value.</translation>
    </message>
    <message>
        <source>For programs of your own.</source>
        <comment>@info</comment>
        <translation>Per programmi propri.</translation>
    </message>
    <message>
        <source>Export records – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Esporta record – %1 – Postseal</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>@label</comment>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Exported records</source>
        <comment>@label</comment>
        <translation>Record esportati</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <comment>@button</comment>
        <translation>&amp;Salva il file…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Export records</source>
        <comment>@title</comment>
        <translation>Esporta record</translation>
    </message>
    <message>
        <source>Save the records</source>
        <comment>@title:window</comment>
        <translation>Salva i record</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@button</comment>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>exported records</source>
        <comment>@label</comment>
        <translation>record esportati</translation>
    </message>
</context>
<context>
    <name>postseal::FindingCard</name>
    <message>
        <source>Finding</source>
        <comment>@label</comment>
        <translation>Riscontro</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>@label</comment>
        <translation>Regola</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@label</comment>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>@info</comment>
        <translation>riga %1, colonna %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>@label</comment>
        <translation>Rilevato</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>This is about e-mail for %1.</source>
        <comment>@info</comment>
        <translation>Riguarda la posta elettronica di %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@title state · step</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <comment>@button to send to whoever runs the server</comment>
        <translation>Copia un messaggio</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@button</comment>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>details of “%1”</source>
        <comment>@label</comment>
        <translation>dettagli di «%1»</translation>
    </message>
    <message>
        <source>Hide details</source>
        <comment>@button</comment>
        <translation>Nascondi i dettagli</translation>
    </message>
    <message>
        <source>How to repair it</source>
        <comment>@button</comment>
        <translation>Come correggere</translation>
    </message>
    <message>
        <source>How to find out</source>
        <comment>@button</comment>
        <translation>Come scoprirlo</translation>
    </message>
</context>
<context>
    <name>postseal::FolderCard</name>
    <message>
        <source>Let Postseal look by itself</source>
        <comment>@title</comment>
        <translation>Lasciare che Postseal guardi da solo</translation>
    </message>
    <message>
        <source>Choose a folder where reports arrive, such as one that your mail program saves attachments into, or a Maildir. While Postseal runs it takes in whatever is new there. It changes nothing in it.</source>
        <comment>@info</comment>
        <translation>Scegliere una cartella in cui arrivano i report, per esempio quella in cui il programma di posta salva gli allegati, oppure una Maildir. Mentre è in esecuzione, Postseal acquisisce tutto ciò che vi trova di nuovo. Non vi modifica nulla.</translation>
    </message>
    <message>
        <source>Looks into %1 while it runs.</source>
        <comment>@info</comment>
        <translation>Tiene d’occhio %1 mentre è in esecuzione.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <comment>@button</comment>
        <translation>Scegli una carte&amp;lla…</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <comment>@title:window</comment>
        <translation>Tieni d’occhio questa cartella</translation>
    </message>
    <message>
        <source>Look no &amp;longer</source>
        <comment>@button</comment>
        <translation>Smetti di &amp;tenere d’occhio</translation>
    </message>
</context>
<context>
    <name>postseal::FormField</name>
    <message>
        <source>Not usable</source>
        <comment>@status</comment>
        <translation>Non utilizzabile</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>The part after the @ of your mail address.</source>
        <comment>@info</comment>
        <translation>La parte dell’indirizzo di posta dopo il segno @.</translation>
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
        <translation>Pronto per la modalità enforce?</translation>
    </message>
    <message>
        <source>I read them</source>
        <comment>@button</comment>
        <translation>Li leggo io</translation>
    </message>
    <message>
        <source>The change is over</source>
        <comment>@button</comment>
        <translation>Il cambio è concluso</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <comment>@button</comment>
        <translation>Falla contare di nuovo</translation>
    </message>
    <message>
        <source>Skip this point…</source>
        <comment>@button</comment>
        <translation>Salta questo punto…</translation>
    </message>
</context>
<context>
    <name>postseal::GlossaryBar</name>
    <message>
        <source>MX record</source>
        <comment>@label</comment>
        <translation>Record MX</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>@label</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>TLS report</source>
        <comment>@label</comment>
        <translation>Report TLS</translation>
    </message>
    <message>
        <source>TXT record</source>
        <comment>@label</comment>
        <translation>Record TXT</translation>
    </message>
    <message>
        <source>MTA-STS policy</source>
        <comment>@label</comment>
        <translation>Policy MTA-STS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <comment>@label</comment>
        <translation>Server della policy</translation>
    </message>
    <message>
        <source>Testing mode</source>
        <comment>@label</comment>
        <translation>Modalità testing</translation>
    </message>
    <message>
        <source>Enforce mode</source>
        <comment>@label</comment>
        <translation>Modalità enforce</translation>
    </message>
    <message>
        <source>max_age</source>
        <comment>@label</comment>
        <translation>max_age</translation>
    </message>
    <message>
        <source>Name server</source>
        <comment>@label</comment>
        <translation>Name server</translation>
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
        <translation>Porta 25</translation>
    </message>
    <message>
        <source>The record in DNS that names the servers which take mail for a domain. The lowest number is tried first.</source>
        <comment>@info</comment>
        <translation>Il record nel DNS che indica i server che ricevono la posta di un dominio. Si prova per primo quello con il numero più basso.</translation>
    </message>
    <message>
        <source>How two mail servers agree to encrypt: the receiver offers it, the sender takes it up. Anybody on the way can hide the offer; with a policy in enforce mode senders then do not deliver.</source>
        <comment>@info</comment>
        <translation>Il modo in cui due server di posta si accordano per cifrare: il destinatario lo propone, il mittente accetta. Chiunque lungo il percorso può nascondere la proposta; con una policy in modalità enforce, in tal caso i mittenti non consegnano.</translation>
    </message>
    <message>
        <source>The proof that a server is the one it says it is. It holds the server&apos;s name, runs out after a while, and must come from an authority that everybody trusts.</source>
        <comment>@info</comment>
        <translation>La prova che un server è davvero quello che dice di essere. Contiene il nome del server, dopo un certo tempo scade e deve provenire da un’autorità di cui tutti si fidano.</translation>
    </message>
    <message>
        <source>A daily mail from large senders that counts how many of their connections to you were encrypted, and what went wrong with the others (TLS-RPT).</source>
        <comment>@info</comment>
        <translation>Un messaggio quotidiano dei grandi mittenti che conta quante delle loro connessioni al dominio erano cifrate e che cosa non ha funzionato nelle altre (TLS-RPT).</translation>
    </message>
    <message>
        <source>A record in DNS that holds a line of text. You add it where your domain&apos;s DNS is managed.</source>
        <comment>@info</comment>
        <translation>Un record nel DNS che contiene una riga di testo. Si aggiunge dove si gestisce il DNS del dominio.</translation>
    </message>
    <message>
        <source>A small text file in which you tell senders which mail servers are yours, and that they must encrypt.</source>
        <comment>@info</comment>
        <translation>Un piccolo file di testo che comunica ai mittenti quali sono i server di posta del dominio e che la cifratura è obbligatoria.</translation>
    </message>
    <message>
        <source>The web server with the name mta-sts in front of your domain. Senders load the policy file from it and from nowhere else.</source>
        <comment>@info</comment>
        <translation>Il server web il cui nome è mta-sts seguito dal dominio. I mittenti scaricano il file della policy da lì e da nessun’altra parte.</translation>
    </message>
    <message>
        <source>Senders try your policy and report what would go wrong, but deliver all mail as before.</source>
        <comment>@info</comment>
        <translation>I mittenti provano la policy e segnalano che cosa non funzionerebbe, ma consegnano tutta la posta come prima.</translation>
    </message>
    <message>
        <source>Senders deliver to your mail servers encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>I mittenti consegnano la posta cifrata ai server di posta, o non la consegnano affatto.</translation>
    </message>
    <message>
        <source>How long a sender may keep your policy without looking again. Within that time a mistake in it cannot be taken back at once.</source>
        <comment>@info</comment>
        <translation>Per quanto tempo un mittente può conservare la policy senza guardarla di nuovo. Entro quel tempo un eventuale errore non si può annullare subito.</translation>
    </message>
    <message>
        <source>A server that holds your domain&apos;s DNS records. What it says is what you have published.</source>
        <comment>@info</comment>
        <translation>Un server che contiene i record DNS del dominio. Ciò che dice è quanto è stato pubblicato.</translation>
    </message>
    <message>
        <source>The server that looks things up in DNS for you, and remembers the answers for a while, also the answer “there is no such record”.</source>
        <comment>@info</comment>
        <translation>Il server che cerca nel DNS per conto di altri e ricorda per un certo tempo le risposte, anche la risposta «non esiste un record del genere».</translation>
    </message>
    <message>
        <source>How many seconds others may remember a DNS record before they ask again.</source>
        <comment>@info</comment>
        <translation>Per quanti secondi gli altri possono ricordare un record DNS prima di chiedere di nuovo.</translation>
    </message>
    <message>
        <source>The door through which mail servers talk to each other. Many internet providers close it for homes and offices, so mail servers cannot be tested from there.</source>
        <comment>@info</comment>
        <translation>La porta attraverso cui i server di posta comunicano tra loro. Molti provider Internet la chiudono per case e uffici, quindi da lì non è possibile provare i server di posta.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Terms:</source>
        <comment>@label</comment>
        <translation>Termini:</translation>
    </message>
</context>
<context>
    <name>postseal::HandOverDialog</name>
    <message>
        <source>Hand over – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Affida ad altri – %1 – Postseal</translation>
    </message>
    <message>
        <source>Text for somebody else</source>
        <comment>@label</comment>
        <translation>Testo per un’altra persona</translation>
    </message>
    <message>
        <source>For whoever has access</source>
        <comment>@title</comment>
        <translation>Per chi ha gli accessi</translation>
    </message>
    <message>
        <source>Everything that the other person needs, and nothing else. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Tutto ciò che serve all’altra persona, e nient’altro. Postseal rileva quando ha finito.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <comment>@button</comment>
        <translation>&amp;Copia il testo</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <comment>@button</comment>
        <translation>Salva come &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <comment>@button</comment>
        <translation>Salva come &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Salva come &amp;testo…</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <comment>@button</comment>
        <translation>L’ho &amp;inviato</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save the page</source>
        <comment>@title:window</comment>
        <translation>Salva la pagina</translation>
    </message>
    <message>
        <source>Save the files as &amp;zip…</source>
        <comment>@button</comment>
        <translation>Salva i file come &amp;zip…</translation>
    </message>
</context>
<context>
    <name>postseal::HelpWindow</name>
    <message>
        <source>Help – Postseal</source>
        <comment>@title:window</comment>
        <translation>Guida – Postseal</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <comment>@label</comment>
        <translation>&amp;Cerca nella guida</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>@title</comment>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>@title</comment>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>Indi&amp;etro</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>postseal::HistoryPage</name>
    <message>
        <source>Made elsewhere, and taken in as a file</source>
        <comment>@info</comment>
        <translation>Eseguito altrove e acquisito come file</translation>
    </message>
    <message>
        <source>By the command line</source>
        <comment>@info</comment>
        <translation>Dalla riga di comando</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <comment>@title</comment>
        <translation>Controllo: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>@title</comment>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>A policy file with mistakes was published</source>
        <comment>@title</comment>
        <translation>È stato pubblicato un file della policy con errori</translation>
    </message>
    <message>
        <source>Policy published: mode %1, kept for %2</source>
        <comment>@title</comment>
        <translation>Policy pubblicata: modalità %1, conservata per %2</translation>
    </message>
    <message>
        <source>Id %1, seen until %2</source>
        <comment>@info</comment>
        <translation>Id %1, rilevato fino al %2</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <comment>@title</comment>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>Changed outside Postseal</source>
        <comment>@info</comment>
        <translation>Modificato al di fuori di Postseal</translation>
    </message>
    <message>
        <source>Went: %1</source>
        <comment>@info</comment>
        <translation>Rimossi: %1</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>First report of the last 30 days</source>
        <comment>@title</comment>
        <translation>Primo report degli ultimi 30 giorni</translation>
    </message>
    <message>
        <source>What is planned, what happened, and what has changed between two checks.</source>
        <comment>@info</comment>
        <translation>Che cosa è previsto, che cosa è successo e che cosa è cambiato tra due controlli.</translation>
    </message>
    <message>
        <source>Plans</source>
        <comment>@title</comment>
        <translation>Piani</translation>
    </message>
    <message>
        <source>Changes that take days, because senders keep what they have seen. Each step is checked off when it is seen.</source>
        <comment>@info</comment>
        <translation>Cambiamenti che richiedono giorni, perché i mittenti conservano ciò che hanno visto. Ogni passaggio viene spuntato quando è rilevato.</translation>
    </message>
    <message>
        <source>&amp;Plan for</source>
        <comment>@label</comment>
        <translation>&amp;Piano per</translation>
    </message>
    <message>
        <source>Compare two checks</source>
        <comment>@title</comment>
        <translation>Confronta due controlli</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <comment>@label</comment>
        <translation>P&amp;recedente</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>@label</comment>
        <translation>&amp;Successivo</translation>
    </message>
    <message>
        <source>Try the mail servers of later on the page “%1” first; there they can be noted as planned.</source>
        <comment>@info</comment>
        <translation>Provare prima i futuri server di posta nella pagina «%1»; lì si possono annotare come previsti.</translation>
    </message>
    <message>
        <source>Nothing to plan: no certificate was seen.</source>
        <comment>@info</comment>
        <translation>Niente da pianificare: non è stato rilevato alcun certificato.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>fatto</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>Salva come &amp;calendario…</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Salva le date come calendario</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Nothing yet: the first check begins the history.</source>
        <comment>@info</comment>
        <translation>Ancora nulla: la cronologia inizia con il primo controllo.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <comment>@title</comment>
        <translation>Non è cambiato nulla</translation>
    </message>
    <message>
        <source>new in the later one</source>
        <comment>@info</comment>
        <translation>nuovo nel successivo</translation>
    </message>
    <message>
        <source>not so any more in the later one</source>
        <comment>@info</comment>
        <translation>non più presente nel successivo</translation>
    </message>
    <message>
        <source>in both</source>
        <comment>@info</comment>
        <translation>in entrambi</translation>
    </message>
    <message>
        <source>Mail servers that came</source>
        <comment>@title</comment>
        <translation>Server di posta aggiunti</translation>
    </message>
    <message>
        <source>Mail servers that went</source>
        <comment>@title</comment>
        <translation>Server di posta rimossi</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@title</comment>
        <translation>Id del record</translation>
    </message>
    <message>
        <source>Policy file before</source>
        <comment>@label</comment>
        <translation>File della policy prima</translation>
    </message>
    <message>
        <source>Policy file after</source>
        <comment>@label</comment>
        <translation>File della policy dopo</translation>
    </message>
    <message>
        <source>To another computer</source>
        <comment>@title</comment>
        <translation>Su un altro computer</translation>
    </message>
    <message>
        <source>One file with this domain and all that belongs to it: choices, checks, reports, decisions. On the other computer: Settings, “Add from a file…”.</source>
        <comment>@info</comment>
        <translation>Un unico file con questo dominio e tutto ciò che gli appartiene: scelte, controlli, report, decisioni. Sull’altro computer: Impostazioni, «Aggiungi da un file…».</translation>
    </message>
    <message>
        <source>Save this &amp;domain…</source>
        <comment>@button</comment>
        <translation>Salva questo &amp;dominio…</translation>
    </message>
    <message>
        <source>Save this domain</source>
        <comment>@title:window</comment>
        <translation>Salva questo dominio</translation>
    </message>
    <message>
        <source>The domain was not saved</source>
        <comment>@title</comment>
        <translation>Il dominio non è stato salvato</translation>
    </message>
    <message>
        <source>The domain is in %1</source>
        <comment>@title</comment>
        <translation>Il dominio è in %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>@info</comment>
        <translation>Nuovi: %1</translation>
    </message>
</context>
<context>
    <name>postseal::HostPage</name>
    <message>
        <source>Senders load the policy from one fixed place: a web server with the name mta-sts in front of your domain.</source>
        <comment>@info</comment>
        <translation>I mittenti scaricano la policy da un unico posto fisso: un server web il cui nome è mta-sts seguito dal dominio.</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>Salva &amp;questo file…</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>testo della policy</translation>
    </message>
    <message>
        <source>For whoever looks after the web server</source>
        <comment>@title</comment>
        <translation>Per chi si occupa del server web</translation>
    </message>
    <message>
        <source>Send them this text and the file. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Inviare questo testo e il file. Postseal rileva quando il lavoro è fatto.</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <comment>@button</comment>
        <translation>Copia il &amp;messaggio</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Salva il file della policy</translation>
    </message>
    <message>
        <source>Say where the file will be.</source>
        <comment>@status</comment>
        <translation>Indicare dove si troverà il file.</translation>
    </message>
    <message>
        <source>Put the file in its place, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Mettere il file al suo posto e indicare quando è fatto.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@status</comment>
        <translation>I mittenti possono scaricare la policy.</translation>
    </message>
    <message>
        <source>Known trap</source>
        <comment>@status</comment>
        <translation>Insidia nota</translation>
    </message>
    <message>
        <source>What is known to go wrong like this: %1</source>
        <comment>@title place</comment>
        <translation>Cause note di un problema simile: %1</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>A&amp;ffida ad altri…</translation>
    </message>
    <message>
        <source>Does somebody else do this? Give them a page with all of it.</source>
        <comment>@info</comment>
        <translation>Se ne occupa un’altra persona? Consegnarle una pagina con tutto il necessario.</translation>
    </message>
</context>
<context>
    <name>postseal::HostingCard</name>
    <message>
        <source>What to do: %1</source>
        <comment>@title place</comment>
        <translation>Che cosa fare: %1</translation>
    </message>
    <message>
        <source>No record can be made of that. See what the place shows, and copy it.</source>
        <comment>@info</comment>
        <translation>Da questo non si può ricavare un record. Vedere che cosa viene mostrato lì e copiarlo.</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>The files</source>
        <comment>@title</comment>
        <translation>I file</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>@button file</comment>
        <translation>Copia %1</translation>
    </message>
    <message>
        <source>Save the &amp;folder…</source>
        <comment>@button</comment>
        <translation>Salva la &amp;cartella…</translation>
    </message>
    <message>
        <source>Save as &amp;zip file…</source>
        <comment>@button</comment>
        <translation>Salva come file z&amp;ip…</translation>
    </message>
    <message>
        <source>These steps rest on general knowledge. Where %1 looks different, its own help counts.</source>
        <comment>@info</comment>
        <translation>Questi passaggi si basano su conoscenze generali. Se %1 appare diverso, vale la sua guida.</translation>
    </message>
    <message>
        <source>&amp;Help of %1</source>
        <comment>@button place</comment>
        <translation>&amp;Guida di %1</translation>
    </message>
    <message>
        <source>Save the folder %1 into</source>
        <comment>@title:window</comment>
        <translation>Salva la cartella %1 in</translation>
    </message>
    <message>
        <source>Save the zip file</source>
        <comment>@title:window</comment>
        <translation>Salva il file zip</translation>
    </message>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, it is %1.</source>
        <comment>@info</comment>
        <translation>La maggior parte dei provider DNS aggiunge da sola il dominio al nome. Se invece serve il nome completo, è %1.</translation>
    </message>
    <message>
        <source>Is that the address on the internet?</source>
        <comment>@title</comment>
        <translation>È l’indirizzo su Internet?</translation>
    </message>
    <message>
        <source>%1 is only good inside a network, or in examples. Senders load the policy from outside.</source>
        <comment>@info</comment>
        <translation>%1 va bene solo all’interno di una rete o negli esempi. I mittenti scaricano la policy dall’esterno.</translation>
    </message>
    <message>
        <source>The commands</source>
        <comment>@title</comment>
        <translation>I comandi</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>@label number</comment>
        <translation>Passaggio %1</translation>
    </message>
    <message>
        <source>The file is online</source>
        <comment>@title</comment>
        <translation>Il file è online</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <comment>@button</comment>
        <translation>Mostra di nuovo i passaggi</translation>
    </message>
</context>
<context>
    <name>postseal::HostingChoice</name>
    <message>
        <source>Where will the file be?</source>
        <comment>@title</comment>
        <translation>Dove si troverà il file?</translation>
    </message>
    <message>
        <source>Tick what there is already. The two places that suit it best come first.</source>
        <comment>@info</comment>
        <translation>Selezionare ciò che esiste già. Per primi compaiono i due posti più adatti.</translation>
    </message>
    <message>
        <source>&amp;Somebody else looks after it: save the file and send it</source>
        <comment>@option:radio</comment>
        <translation>Se ne occupa un’altra pe&amp;rsona: salvare il file e inviarglielo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>@option:radio place, effort</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>An&amp;other place:</source>
        <comment>@option:radio</comment>
        <translation>Un &amp;altro posto:</translation>
    </message>
</context>
<context>
    <name>postseal::ImportAccountCard</name>
    <message numerus="yes">
        <source>%n new report(s) stored.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n nuovo report salvato.</numerusform>
            <numerusform>%n nuovi report salvati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>@info reports</comment>
        <translation>
            <numerusform>%n era già presente.</numerusform>
            <numerusform>%n erano già presenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) held no report that can be read.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n file non conteneva alcun report leggibile.</numerusform>
            <numerusform>%n file non contenevano alcun report leggibile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <comment>@info</comment>
        <translation>Interrotto prima della fine.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Taking reports in…</source>
        <comment>@title</comment>
        <translation>Acquisizione dei report in corso…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>Reports imported</source>
        <comment>@title</comment>
        <translation>Report acquisiti</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>@info files</comment>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>@button</comment>
        <translation>Nascon&amp;di</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at.</source>
        <comment>@info</comment>
        <translation>%1 messaggi esaminati su %2.</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>Non prelevato</translation>
    </message>
</context>
<context>
    <name>postseal::ListEditor</name>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <comment>@info</comment>
        <translation>%1 è stato rimosso.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>@button</comment>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>postseal::MailServerTable</name>
    <message>
        <source>no IPv6 here</source>
        <comment>@status</comment>
        <translation>qui niente IPv6</translation>
    </message>
    <message>
        <source>no IPv4 here</source>
        <comment>@status</comment>
        <translation>qui niente IPv4</translation>
    </message>
    <message>
        <source>refuses</source>
        <comment>@status</comment>
        <translation>rifiuta</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>@status</comment>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>no way there</source>
        <comment>@status</comment>
        <translation>irraggiungibile</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>@status</comment>
        <translation>muto</translation>
    </message>
    <message>
        <source>turns us away</source>
        <comment>@status</comment>
        <translation>ci respinge</translation>
    </message>
    <message>
        <source>not a mail server</source>
        <comment>@status</comment>
        <translation>non è un server di posta</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>@status</comment>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>@status</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no</source>
        <comment>@status</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>blanked out</source>
        <comment>@status</comment>
        <translation>oscurata</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>@status</comment>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>tampered with</source>
        <comment>@status</comment>
        <translation>manomessa</translation>
    </message>
    <message>
        <source>hangs up</source>
        <comment>@status</comment>
        <translation>chiude la connessione</translation>
    </message>
    <message>
        <source>endless answer</source>
        <comment>@status</comment>
        <translation>risposta senza fine</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>@status</comment>
        <translation>troppo lento</translation>
    </message>
    <message>
        <source>breaks off</source>
        <comment>@status</comment>
        <translation>si interrompe</translation>
    </message>
    <message>
        <source>name not where senders look</source>
        <comment>@status</comment>
        <translation>nome non dove i mittenti lo cercano</translation>
    </message>
    <message>
        <source>this name</source>
        <comment>@status</comment>
        <translation>questo nome</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>@status</comment>
        <translation>nessun nome</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>@status</comment>
        <translation>autofirmato</translation>
    </message>
    <message>
        <source>chain incomplete</source>
        <comment>@status</comment>
        <translation>catena incompleta</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <comment>@status</comment>
        <translation>emittente sconosciuto</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>@status</comment>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>@status</comment>
        <translation>sì</translation>
    </message>
    <message>
        <source>run out</source>
        <comment>@status</comment>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>@status</comment>
        <translation>non ancora</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>first choice (%1)</source>
        <comment>@info</comment>
        <translation>prima scelta (%1)</translation>
    </message>
    <message>
        <source>backup (%1)</source>
        <comment>@info</comment>
        <translation>riserva (%1)</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>@title:column</comment>
        <translation>Raggiunto</translation>
    </message>
    <message>
        <source>Encrypts</source>
        <comment>@title:column</comment>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <comment>@title:column</comment>
        <translation>Certificato per</translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>@title:column</comment>
        <translation>Attendibile</translation>
    </message>
    <message>
        <source>Valid for</source>
        <comment>@title:column</comment>
        <translation>Valido per</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>nessun indirizzo</translation>
    </message>
</context>
<context>
    <name>postseal::MailServersPage</name>
    <message>
        <source>Other servers deliver your mail to these machines. Each must offer encryption with a certificate in its own name.</source>
        <comment>@info</comment>
        <translation>Gli altri server consegnano la posta a queste macchine. Ciascuna deve offrire la cifratura con un certificato intestato al proprio nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce. You can go on with testing.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n punto da sistemare prima della modalità enforce. Si può proseguire con la prova.</numerusform>
            <numerusform>%n punti da sistemare prima della modalità enforce. Si può proseguire con la prova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mail server is ready.</source>
        <comment>@status</comment>
        <translation>Tutti i server di posta sono pronti.</translation>
    </message>
    <message>
        <source>Copy one message about all of it</source>
        <comment>@button</comment>
        <translation>Copia un unico messaggio con tutto</translation>
    </message>
    <message>
        <source>For whoever runs your mail servers.</source>
        <comment>@info</comment>
        <translation>Per chi gestisce i server di posta.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxCard</name>
    <message>
        <source>Fetch from a mailbox</source>
        <comment>@title</comment>
        <translation>Preleva da una casella</translation>
    </message>
    <message>
        <source>Postseal can read the mailbox that your reports are sent to, over IMAP. It only reads: nothing there is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>Postseal può leggere tramite IMAP la casella a cui arrivano i report. Si limita a leggere: nulla viene contrassegnato, spostato o eliminato.</translation>
    </message>
    <message>
        <source>Looks into %3 of %1 at %2, once an hour while it runs.</source>
        <comment>@info user, server, folder</comment>
        <translation>Tiene d’occhio la cartella %3 di %1 su %2, una volta all’ora mentre è in esecuzione.</translation>
    </message>
    <message>
        <source>Set up a &amp;mailbox…</source>
        <comment>@button</comment>
        <translation>Configura una c&amp;asella…</translation>
    </message>
    <message>
        <source>Fetch &amp;now</source>
        <comment>@button</comment>
        <translation>Preleva &amp;ora</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>@button</comment>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@button</comment>
        <translation>Rim&amp;uovi</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>Non prelevato</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>The password is not known</source>
        <comment>@title</comment>
        <translation>La password non è nota</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to type it.</source>
        <comment>@info</comment>
        <translation>Il portachiavi di questo computer non la contiene o è bloccato. Premere «Preleva ora» per digitarla.</translation>
    </message>
    <message>
        <source>Last looked at %1.</source>
        <comment>@info date and time</comment>
        <translation>Ultimo controllo il %1.</translation>
    </message>
    <message>
        <source>The sign-in is not known</source>
        <comment>@title</comment>
        <translation>L’accesso non è noto</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to sign in again.</source>
        <comment>@info</comment>
        <translation>Il portachiavi di questo computer non lo contiene o è bloccato. Premere «Preleva ora» per accedere di nuovo.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@info</comment>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>The keychain does not keep what opens it: Postseal asks again after a restart.</source>
        <comment>@info</comment>
        <translation>Il portachiavi non conserva ciò che apre la casella: dopo un riavvio Postseal lo chiede di nuovo.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxDialog</name>
    <message>
        <source>Mailbox for reports – Postseal</source>
        <comment>@title:window</comment>
        <translation>Casella per i report – Postseal</translation>
    </message>
    <message>
        <source>Fetch reports from a mailbox</source>
        <comment>@title</comment>
        <translation>Preleva i report da una casella</translation>
    </message>
    <message>
        <source>The mailbox that your reports are sent to, read over IMAP. The connection is always encrypted, and nothing is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>La casella a cui arrivano i report, letta tramite IMAP. La connessione è sempre cifrata, e nulla viene contrassegnato, spostato o eliminato.</translation>
    </message>
    <message>
        <source>&amp;Name to sign in with</source>
        <comment>@label</comment>
        <translation>&amp;Nome per accedere</translation>
    </message>
    <message>
        <source>Mostly the whole mail address, such as tls-reports@example.com.</source>
        <comment>@info</comment>
        <translation>Di solito l’indirizzo di posta completo, per esempio tls-reports@example.com.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>@label</comment>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>The IMAP server, with “:143” behind it if it wants STARTTLS.</source>
        <comment>@info</comment>
        <translation>Il server IMAP, seguito da «:143» se richiede STARTTLS.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <comment>@label</comment>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <source>INBOX, or the folder that a rule sorts the reports into.</source>
        <comment>@info</comment>
        <translation>INBOX, oppure la cartella in cui una regola smista i report.</translation>
    </message>
    <message>
        <source>S&amp;ign in and fetch</source>
        <comment>@button</comment>
        <translation>&amp;Accedi e preleva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Type the name that you sign in with.</source>
        <comment>@info</comment>
        <translation>Inserire il nome con cui accedere.</translation>
    </message>
    <message>
        <source>That is no name or address of a server.</source>
        <comment>@info</comment>
        <translation>Non è un nome o un indirizzo di un server.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@title</comment>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>Non fatto</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <comment>@title</comment>
        <translation>Accedere nel browser</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <comment>@button</comment>
        <translation>Copia l’&amp;indirizzo</translation>
    </message>
    <message>
        <source>It was opened at your provider&apos;s page. Sign in there with a name that may read the mailbox, and come back. If no browser came, copy the address into one on this computer. If its page shows an error, go back and compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <comment>@info</comment>
        <translation>Il browser è stato aperto alla pagina del provider. Accedere lì con un nome autorizzato a leggere la casella, poi tornare qui. Se non è comparso alcun browser, copiare l’indirizzo in uno su questo computer. Se la sua pagina mostra un errore, tornare ai dati, confrontare gli ID e controllare se http://localhost è registrato come URI di reindirizzamento.</translation>
    </message>
    <message>
        <source>&amp;Back to the entries</source>
        <comment>@button</comment>
        <translation>Torna ai &amp;dati</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxSignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <comment>@label</comment>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>With a passwor&amp;d</source>
        <comment>@option:radio</comment>
        <translation>Con &amp;password</translation>
    </message>
    <message>
        <source>In the &amp;browser (OAuth)</source>
        <comment>@option:radio</comment>
        <translation>Nel &amp;browser (OAuth)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>@info:placeholder</comment>
        <translation>invariata</translation>
    </message>
    <message>
        <source>Application (&amp;client) ID</source>
        <comment>@label</comment>
        <translation>ID applicazione (c&amp;lient)</translation>
    </message>
    <message>
        <source>From the registration of Postseal at your provider.</source>
        <comment>@info</comment>
        <translation>Dalla registrazione di Postseal presso il provider.</translation>
    </message>
    <message>
        <source>Directory (&amp;tenant) ID</source>
        <comment>@label</comment>
        <translation>ID della directory (&amp;tenant)</translation>
    </message>
    <message>
        <source>From the same page; your domain will do as well. At another provider than Microsoft: the address of its sign-in server (issuer), with https:// in front.</source>
        <comment>@info</comment>
        <translation>Dalla stessa pagina; va bene anche il dominio. Con un provider diverso da Microsoft: l’indirizzo del suo server di accesso (emittente), con https:// davanti.</translation>
    </message>
    <message>
        <source>&amp;How to get these IDs</source>
        <comment>@button</comment>
        <translation>Come &amp;ottenere questi ID</translation>
    </message>
    <message>
        <source>Type the ID of the application.</source>
        <comment>@info</comment>
        <translation>Inserire l’ID dell’applicazione.</translation>
    </message>
    <message>
        <source>That is neither a tenant nor an address with https://.</source>
        <comment>@info</comment>
        <translation>Non è né un tenant né un indirizzo con https://.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <comment>@info</comment>
        <translation>Inserire la password.</translation>
    </message>
    <message>
        <source>&amp;Remember the sign-in in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>&amp;Ricorda l’accesso nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>&amp;Remember the password in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>&amp;Ricorda la password nel portachiavi di questo computer</translation>
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
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>More about it:</source>
        <comment>@info</comment>
        <translation>Per saperne di più:</translation>
    </message>
</context>
<context>
    <name>postseal::MoveCard</name>
    <message>
        <source>covered by the line %1</source>
        <comment>@info</comment>
        <translation>corrisponde alla riga %1</translation>
    </message>
    <message>
        <source>not covered: the star in %1 stands for exactly one part of a name</source>
        <comment>@info</comment>
        <translation>non corrisponde: l’asterisco in %1 sta per una sola parte di un nome</translation>
    </message>
    <message>
        <source>not covered by any line</source>
        <comment>@info</comment>
        <translation>non corrisponde ad alcuna riga</translation>
    </message>
    <message>
        <source>Mail ser&amp;vers after a change</source>
        <comment>@label</comment>
        <translation>Server di posta dopo un cam&amp;bio</translation>
    </message>
    <message>
        <source>Try Microsoft 365&apos;s new names</source>
        <comment>@button</comment>
        <translation>Prova i nuovi nomi di Microsoft 365</translation>
    </message>
    <message>
        <source>What if your mail servers were others?</source>
        <comment>@title</comment>
        <translation>E se i server di posta fossero altri?</translation>
    </message>
    <message>
        <source>Try it here before you change an MX record: a server that the policy does not name gets no mail in enforce mode.</source>
        <comment>@info</comment>
        <translation>Provarlo qui prima di cambiare un record MX: in modalità enforce un server che non compare nella policy non riceve posta.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>@button</comment>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>Type the names of the mail servers as the MX records will have them.</source>
        <comment>@info</comment>
        <translation>Inserire i nomi dei server di posta come compariranno nei record MX.</translation>
    </message>
    <message>
        <source>That is no name of a mail server: %1</source>
        <comment>@info</comment>
        <translation>Non è un nome di server di posta: %1</translation>
    </message>
    <message>
        <source>The policy fits these servers</source>
        <comment>@title</comment>
        <translation>La policy corrisponde a questi server</translation>
    </message>
    <message>
        <source>As far as the policy goes, the MX records can be changed.</source>
        <comment>@info</comment>
        <translation>Per quanto riguarda la policy, i record MX si possono cambiare.</translation>
    </message>
    <message>
        <source>Change the policy before the MX records</source>
        <comment>@title</comment>
        <translation>Cambiare la policy prima dei record MX</translation>
    </message>
    <message>
        <source>Otherwise senders that know MTA-STS hold mail back.</source>
        <comment>@info</comment>
        <translation>Altrimenti i mittenti che conoscono MTA-STS trattengono la posta.</translation>
    </message>
    <message>
        <source>In testing mode mail would be delivered all the same, with failures in the reports. In enforce mode senders would hold it back.</source>
        <comment>@info</comment>
        <translation>In modalità testing la posta verrebbe consegnata comunque, con errori nei report. In modalità enforce i mittenti la tratterrebbero.</translation>
    </message>
    <message>
        <source>Add a line for each of them, and publish the policy and its new id.</source>
        <comment>@info</comment>
        <translation>Aggiungere una riga per ciascuno e pubblicare la policy e il suo nuovo id.</translation>
    </message>
    <message>
        <source>Wait %1 after that, until no sender keeps the old policy any more.</source>
        <comment>@info time</comment>
        <translation>Dopo, attendere %1, finché nessun mittente conserva più la vecchia policy.</translation>
    </message>
    <message>
        <source>Change the MX records. Old lines can go when no mail arrives at the old servers.</source>
        <comment>@info</comment>
        <translation>Cambiare i record MX. Le vecchie righe si possono togliere quando ai vecchi server non arriva più posta.</translation>
    </message>
    <message>
        <source>Add the lines</source>
        <comment>@button</comment>
        <translation>Aggiungi le righe</translation>
    </message>
    <message>
        <source>The policy is switched off, so mail would be delivered. With any other mode it would have to name these servers.</source>
        <comment>@info</comment>
        <translation>La policy è disattivata, quindi la posta verrebbe consegnata. Con qualsiasi altra modalità dovrebbe indicare questi server.</translation>
    </message>
    <message>
        <source>Noted: the way to enforce mode waits for it.</source>
        <comment>@info</comment>
        <translation>Annotato: il passaggio alla modalità enforce lo attende.</translation>
    </message>
    <message>
        <source>Note as planned</source>
        <comment>@button</comment>
        <translation>Annota come previsto</translation>
    </message>
    <message>
        <source>Noted for %1: the way to enforce mode waits for it.</source>
        <comment>@info date</comment>
        <translation>Annotato per il %1: il passaggio alla modalità enforce lo attende.</translation>
    </message>
    <message>
        <source>&amp;Day of the change, if it is known</source>
        <comment>@label</comment>
        <translation>&amp;Giorno del cambio, se noto</translation>
    </message>
    <message>
        <source>For example %1; the plan on the page “%2” is dated by it.</source>
        <comment>@info day, page</comment>
        <translation>Per esempio %1; da qui il piano nella pagina «%2» ricava le date.</translation>
    </message>
    <message>
        <source>Change the day</source>
        <comment>@button</comment>
        <translation>Cambia il giorno</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <comment>@info</comment>
        <translation>Non è una data.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <comment>@info</comment>
        <translation>Quel giorno è passato.</translation>
    </message>
</context>
<context>
    <name>postseal::Options</name>
    <message>
        <source>There is no certificate that can be read in %1</source>
        <comment>@info:shell</comment>
        <translation>Non c’è alcun certificato leggibile in %1</translation>
    </message>
    <message>
        <source>Colours other than the system&apos;s: light or dark.</source>
        <comment>@info:shell</comment>
        <translation>Colori diversi da quelli di sistema: light o dark.</translation>
    </message>
    <message>
        <source>One domain at a time; postseal-cli takes a list</source>
        <comment>@info:shell</comment>
        <translation>Un dominio alla volta; postseal-cli accetta un elenco</translation>
    </message>
    <message>
        <source>--colors needs light or dark, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--colors richiede light o dark, non «%1»</translation>
    </message>
    <message>
        <source>--public-resolver needs an address, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--public-resolver richiede un indirizzo, non «%1»</translation>
    </message>
    <message>
        <source>Sets up MTA-STS and TLS reports for a mail domain, step by step, in a window.</source>
        <comment>@info:shell</comment>
        <translation>Configura MTA-STS e i report TLS per un dominio di posta, passaggio dopo passaggio, in una finestra.</translation>
    </message>
    <message>
        <source>A domain to set up or to look after.</source>
        <comment>@info:shell</comment>
        <translation>Un dominio da configurare o di cui occuparsi.</translation>
    </message>
    <message>
        <source>Public DNS resolver to ask what others see, instead of well-known ones. Repeatable.</source>
        <comment>@info:shell</comment>
        <translation>Resolver DNS pubblico a cui chiedere che cosa vedono gli altri, al posto di quelli noti. Ripetibile.</translation>
    </message>
    <message>
        <source>Open no window: show a notification when something new needs you, and end. For schedulers, after postseal-cli check --all --save.</source>
        <comment>@info:shell</comment>
        <translation>Non apre alcuna finestra: mostra una notifica quando qualcosa di nuovo richiede un intervento, poi termina. Per gli strumenti di pianificazione, dopo postseal-cli check --all --save.</translation>
    </message>
</context>
<context>
    <name>postseal::OverruleDialog</name>
    <message>
        <source>Enforce all the same – Postseal</source>
        <comment>@title:window</comment>
        <translation>Passa comunque alla modalità enforce – Postseal</translation>
    </message>
    <message>
        <source>&amp;Why you go on all the same</source>
        <comment>@label</comment>
        <translation>Pe&amp;rché si prosegue comunque</translation>
    </message>
    <message>
        <source>Kept in the history with today&apos;s date, for whoever asks later.</source>
        <comment>@info</comment>
        <translation>Conservato nella cronologia con la data di oggi, per chi lo chiederà in seguito.</translation>
    </message>
    <message>
        <source>&amp;Go on all the same</source>
        <comment>@button</comment>
        <translation>&amp;Prosegui comunque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <comment>@info</comment>
        <translation>Scrivere qualche parola.</translation>
    </message>
</context>
<context>
    <name>postseal::OverviewPage</name>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Everything is looked at at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Si esamina tutto contemporaneamente. Bastano pochi secondi.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>@title</comment>
        <translation>Controllo di %1</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <comment>@label</comment>
        <translation>Avanzamento del controllo</translation>
    </message>
    <message>
        <source>Asking the first questions.</source>
        <comment>@status</comment>
        <translation>Invio delle prime richieste.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are in.</source>
        <comment>@status</comment>
        <translation>Arrivate %1 risposte su %2.</translation>
    </message>
    <message>
        <source>You stopped this check before it was complete.</source>
        <comment>@info</comment>
        <translation>Questo controllo è stato interrotto prima della fine.</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Premere Controlla ora per guardare di nuovo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>You stopped the last check. These are the results of the one before.</source>
        <comment>@info</comment>
        <translation>L’ultimo controllo è stato interrotto. Questi sono i risultati del precedente.</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <comment>@title</comment>
        <translation>Che cosa succede alla posta</translation>
    </message>
    <message>
        <source>What a careful sender does with mail for each of your servers.</source>
        <comment>@info</comment>
        <translation>Che cosa fa un mittente prudente con la posta per ciascuno dei server.</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>If you enforced today</source>
        <comment>@title:column</comment>
        <translation>Con la modalità enforce oggi</translation>
    </message>
    <message>
        <source>What to do, most urgent first</source>
        <comment>@title</comment>
        <translation>Che cosa fare, partendo dal più urgente</translation>
    </message>
    <message>
        <source>&amp;Set up this domain</source>
        <comment>@button</comment>
        <translation>&amp;Configura questo dominio</translation>
    </message>
    <message>
        <source>&amp;Go on with this domain</source>
        <comment>@button</comment>
        <translation>&amp;Prosegui con questo dominio</translation>
    </message>
    <message>
        <source>the problem is reported</source>
        <comment>@status second line</comment>
        <translation>il problema viene segnalato</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyExplained</name>
    <message>
        <source>Try it and report, but deliver all mail.</source>
        <comment>@info</comment>
        <translation>Provare e segnalare, ma consegnare tutta la posta.</translation>
    </message>
    <message>
        <source>Deliver encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>Consegnare la posta cifrata, o non consegnarla affatto.</translation>
    </message>
    <message>
        <source>There is no policy any more.</source>
        <comment>@info</comment>
        <translation>Non c’è più una policy.</translation>
    </message>
    <message>
        <source>Every mail server with exactly one more part before %1 is mine.</source>
        <comment>@info</comment>
        <translation>È mio ogni server di posta con una sola parte in più davanti a %1.</translation>
    </message>
    <message>
        <source>This mail server is mine.</source>
        <comment>@info</comment>
        <translation>Questo server di posta è mio.</translation>
    </message>
    <message>
        <source>This is an MTA-STS policy.</source>
        <comment>@info</comment>
        <translation>Questa è una policy MTA-STS.</translation>
    </message>
    <message>
        <source>Keep this policy for %1.</source>
        <comment>@info time</comment>
        <translation>Conservare questa policy per %1.</translation>
    </message>
    <message>
        <source>Every kind of sender that we know reads this file as it is meant.</source>
        <comment>@info</comment>
        <translation>Tutti i tipi di mittente che conosciamo leggono questo file come previsto.</translation>
    </message>
    <message>
        <source>Read it as it is meant</source>
        <comment>@info</comment>
        <translation>Lo leggono come previsto</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPage</name>
    <message>
        <source>A line names one mail server, such as mx1.example.com, or has a star in place of its first part, such as *.example.com.</source>
        <comment>@info</comment>
        <translation>Una riga indica un solo server di posta, come mx1.example.com, oppure ha un asterisco al posto della prima parte, come *.example.com.</translation>
    </message>
    <message>
        <source>Another &amp;line</source>
        <comment>@label</comment>
        <translation>A&amp;ltra riga</translation>
    </message>
    <message>
        <source>A star stands for exactly one part of a name.</source>
        <comment>@info</comment>
        <translation>Un asterisco sta per una sola parte di un nome.</translation>
    </message>
    <message>
        <source>mx1.example.com</source>
        <comment>@placeholder</comment>
        <translation>mx1.example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>This line is in the policy already.</source>
        <comment>@info</comment>
        <translation>Questa riga è già nella policy.</translation>
    </message>
    <message>
        <source>Testing mode: senders try the policy and report what would go wrong, and all mail is delivered as before. Everybody starts like this. After two good weeks you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Modalità testing: i mittenti provano la policy e segnalano che cosa non funzionerebbe, e tutta la posta viene consegnata come prima. Si comincia sempre così. Dopo due settimane senza problemi si passa alla modalità enforce.</translation>
    </message>
    <message>
        <source>The policy names your mail servers and says how strict senders must be. Postseal has filled it in; look it over.</source>
        <comment>@info</comment>
        <translation>La policy indica i server di posta e dice quanto devono essere severi i mittenti. Postseal l’ha compilata; darle un’occhiata.</translation>
    </message>
    <message>
        <source>How strict</source>
        <comment>@title</comment>
        <translation>Livello di severità</translation>
    </message>
    <message>
        <source>Which mail servers</source>
        <comment>@title</comment>
        <translation>Quali server di posta</translation>
    </message>
    <message>
        <source>One line for &amp;each of your mail servers (recommended)</source>
        <comment>@option:radio</comment>
        <translation>Una riga per &amp;ciascun server di posta (consigliato)</translation>
    </message>
    <message>
        <source>The lines that your &amp;provider is known for</source>
        <comment>@option:radio</comment>
        <translation>Le righe note del provi&amp;der</translation>
    </message>
    <message>
        <source>My &amp;own lines</source>
        <comment>@option:radio</comment>
        <translation>Rig&amp;he personalizzate</translation>
    </message>
    <message>
        <source>How long senders keep it</source>
        <comment>@title</comment>
        <translation>Per quanto tempo i mittenti la conservano</translation>
    </message>
    <message>
        <source>&amp;Keep the policy for</source>
        <comment>@label</comment>
        <translation>Conserva&amp;re la policy per</translation>
    </message>
    <message>
        <source>Without a mail server there is nothing to put into the policy.</source>
        <comment>@status</comment>
        <translation>Senza un server di posta non c’è nulla da mettere nella policy.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail server(s) are missing in the policy.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Nella policy manca %n server di posta.</numerusform>
            <numerusform>Nella policy mancano %n server di posta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy fits your mail servers.</source>
        <comment>@status</comment>
        <translation>La policy corrisponde ai server di posta.</translation>
    </message>
    <message>
        <source>%1: %2. They still fit when the provider adds servers; exact names are easier to check.</source>
        <comment>@info</comment>
        <translation>%1: %2. Corrispondono anche quando il provider aggiunge server; i nomi esatti sono più facili da controllare.</translation>
    </message>
    <message>
        <source>The policy does not cover %1</source>
        <comment>@title</comment>
        <translation>La policy non include %1</translation>
    </message>
    <message>
        <source>In enforce mode senders would not use what is missing, and mail would be held back. Add a line for it, or go back to one line for each of your mail servers.</source>
        <comment>@info</comment>
        <translation>In modalità enforce i mittenti non userebbero ciò che manca e la posta verrebbe trattenuta. Aggiungere una riga, oppure tornare a una riga per ciascun server di posta.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>No mail server of yours fits %1</source>
        <comment>@title</comment>
        <translation>Nessun server di posta del dominio corrisponde a %1</translation>
    </message>
    <message>
        <source>That does no harm. It is right when you are about to add a server that fits.</source>
        <comment>@info</comment>
        <translation>Non è un problema. È corretto quando si sta per aggiungere un server che corrisponde.</translation>
    </message>
    <message>
        <source>The file, line by line</source>
        <comment>@title</comment>
        <translation>Il file, riga per riga</translation>
    </message>
    <message>
        <source>This is what senders will load, to the letter.</source>
        <comment>@info</comment>
        <translation>È ciò che i mittenti scaricheranno, alla lettera.</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>testo della policy</translation>
    </message>
    <message>
        <source>How senders read it</source>
        <comment>@title</comment>
        <translation>Come lo leggono i mittenti</translation>
    </message>
    <message>
        <source>Enforce mode: senders deliver encrypted, or not at all. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Modalità enforce: i mittenti consegnano la posta cifrata, o non la consegnano affatto. Si cambia nella pagina «Modalità enforce».</translation>
    </message>
    <message>
        <source>Mode none: it switches MTA-STS off. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Modalità none: disattiva MTA-STS. Si cambia nella pagina «Modalità enforce».</translation>
    </message>
    <message>
        <source>Senders may keep a mistake for as long, so begin with a day. Some large senders ignore anything shorter.</source>
        <comment>@info</comment>
        <translation>I mittenti possono conservare un errore per tutto quel tempo, quindi cominciare con un giorno. Alcuni grandi mittenti ignorano durate più brevi.</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyText</name>
    <message>
        <source>Policy text</source>
        <comment>@title</comment>
        <translation>Testo della policy</translation>
    </message>
</context>
<context>
    <name>postseal::PracticeEnvironment</name>
    <message>
        <source>The practice network could not be started on this computer (%1).</source>
        <comment>@info</comment>
        <translation>Non è stato possibile avviare la rete di esercitazione su questo computer (%1).</translation>
    </message>
    <message>
        <source>everything in order</source>
        <comment>@info</comment>
        <translation>tutto in ordine</translation>
    </message>
    <message>
        <source>nothing set up yet</source>
        <comment>@info</comment>
        <translation>ancora nulla di configurato</translation>
    </message>
    <message>
        <source>Practice resolver</source>
        <comment>@label</comment>
        <translation>Resolver di esercitazione</translation>
    </message>
</context>
<context>
    <name>postseal::RecordCard</name>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, use the one in the zone-file line.</source>
        <comment>@info</comment>
        <translation>La maggior parte dei provider DNS aggiunge da sola il dominio al nome. Se invece serve il nome completo, usare quello nella riga del file di zona.</translation>
    </message>
    <message>
        <source>This is how %1 is likely to want it. If its form shows your domain behind the name field, leave the domain out.</source>
        <comment>@info</comment>
        <translation>Probabilmente %1 lo vuole così. Se il suo modulo mostra il dominio dopo il campo del nome, tralasciare il dominio.</translation>
    </message>
    <message>
        <source>%1 adds your domain to the name by itself. Typing it as well would double it.</source>
        <comment>@info</comment>
        <translation>%1 aggiunge da solo il dominio al nome. Digitandolo, risulterebbe doppio.</translation>
    </message>
    <message>
        <source>%1 wants the whole name, with your domain.</source>
        <comment>@info</comment>
        <translation>%1 vuole il nome completo, con il dominio.</translation>
    </message>
    <message>
        <source>DN&amp;S provider</source>
        <comment>@label</comment>
        <translation>Provider DN&amp;S</translation>
    </message>
    <message>
        <source>As recognised</source>
        <comment>@item:inlistbox</comment>
        <translation>Come riconosciuto</translation>
    </message>
    <message>
        <source>Add this record at %1</source>
        <comment>@title</comment>
        <translation>Aggiungere questo record presso %1</translation>
    </message>
    <message>
        <source>Add this record where your DNS is managed</source>
        <comment>@title</comment>
        <translation>Aggiungere questo record dove si gestisce il DNS</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Where the form asks for a TTL, %1 seconds is good.</source>
        <comment>@info</comment>
        <translation>Se il modulo chiede un TTL, vanno bene %1 secondi.</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <comment>@button</comment>
        <translation>Copia &amp;tutto</translation>
    </message>
    <message>
        <source>Copy as &amp;zone-file line</source>
        <comment>@button</comment>
        <translation>Copia come riga del file di &amp;zona</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>&amp;Esporta record…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>A&amp;ffida ad altri…</translation>
    </message>
    <message>
        <source>Not recognised – choose yours</source>
        <comment>@item:inlistbox</comment>
        <translation>Non riconosciuto: scegliere il proprio</translation>
    </message>
    <message>
        <source>This record is published</source>
        <comment>@title</comment>
        <translation>Questo record è pubblicato</translation>
    </message>
</context>
<context>
    <name>postseal::RecordPage</name>
    <message>
        <source>This last record tells the world that your policy exists. Its id changes whenever the policy does, so senders know when to look again.</source>
        <comment>@info</comment>
        <translation>Quest’ultimo record comunica al mondo che la policy esiste. Il suo id cambia ogni volta che cambia la policy, così i mittenti sanno quando guardare di nuovo.</translation>
    </message>
    <message>
        <source>The policy file is not visible yet</source>
        <comment>@title</comment>
        <translation>Il file della policy non è ancora visibile</translation>
    </message>
    <message>
        <source>Publish this record only when the page “%1” is done. Otherwise senders look for a file that is not there.</source>
        <comment>@info</comment>
        <translation>Pubblicare questo record solo quando la pagina «%1» è completata. Altrimenti i mittenti cercano un file che non c’è.</translation>
    </message>
    <message>
        <source>Published. Everyone will see it by %1.</source>
        <comment>@status time</comment>
        <translation>Pubblicato. Tutti lo vedranno entro le %1.</translation>
    </message>
    <message>
        <source>Published.</source>
        <comment>@status</comment>
        <translation>Pubblicato.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Aggiungere il record e indicare quando è fatto.</translation>
    </message>
    <message>
        <source>Publish the record with the new id.</source>
        <comment>@status</comment>
        <translation>Pubblicare il record con il nuovo id.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>C’è qualcosa, ma i mittenti non possono ancora usarlo.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>The service that hosts your policy has this record too</source>
        <comment>@title</comment>
        <translation>Il servizio che ospita la policy ha anche questo record</translation>
    </message>
    <message>
        <source>Add the CNAME record for _mta-sts that it shows, and no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>Aggiungere il record CNAME per _mta-sts che mostra, e nessun record TXT accanto.</translation>
    </message>
    <message>
        <source>It keeps the id up to date by itself. Add no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>Tiene aggiornato l’id da solo. Non aggiungere nessun record TXT accanto.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportCard</name>
    <message>
        <source>Verification report</source>
        <comment>@title</comment>
        <translation>Rapporto di verifica</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <comment>@button</comment>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <comment>@button</comment>
        <translation>Salva come &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <comment>@button</comment>
        <translation>Salva come pagina &amp;web…</translation>
    </message>
    <message>
        <source>Save the ev&amp;idence…</source>
        <comment>@button</comment>
        <translation>Salva le evi&amp;denze…</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <comment>@title:window</comment>
        <translation>Salva le evidenze</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>@title:window</comment>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Print the verification report</source>
        <comment>@title:window</comment>
        <translation>Stampa il rapporto di verifica</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Salva come &amp;testo…</translation>
    </message>
    <message>
        <source>For your files, or for whoever wants proof: what is protected and what is not, every finding, and all that was seen. It holds your decisions with their reasons. The evidence in it can be verified later, by anybody.</source>
        <comment>@info</comment>
        <translation>Per l’archivio, o per chi vuole una prova: che cosa è protetto e che cosa no, ogni riscontro e tutto ciò che è stato rilevato. Contiene le decisioni prese, con i relativi motivi. Le evidenze che contiene possono essere verificate in seguito, da chiunque.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <comment>@info</comment>
        <translation>Non è stato possibile generare il PDF.</translation>
    </message>
    <message>
        <source>the report</source>
        <comment>@info</comment>
        <translation>il rapporto</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <comment>@info</comment>
        <translation>Non c’è ancora nulla da riportare in un rapporto.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Still broken</source>
        <comment>@status</comment>
        <translation>Ancora presente</translation>
    </message>
    <message>
        <source>The check of now finds it too.</source>
        <comment>@info</comment>
        <translation>Lo riscontra anche il controllo attuale.</translation>
    </message>
    <message>
        <source>Not so any more</source>
        <comment>@status</comment>
        <translation>Non più presente</translation>
    </message>
    <message>
        <source>The check of now finds that part in order.</source>
        <comment>@info</comment>
        <translation>Il controllo attuale trova in ordine questa parte.</translation>
    </message>
    <message>
        <source>This is none of your mail servers any more.</source>
        <comment>@info</comment>
        <translation>Non è più uno dei server di posta del dominio.</translation>
    </message>
    <message>
        <source>Not your fault</source>
        <comment>@status</comment>
        <translation>Non dipende dal proprio dominio</translation>
    </message>
    <message>
        <source>It is a matter of that sender; nothing at your side shows it.</source>
        <comment>@info</comment>
        <translation>Riguarda quel mittente; dalla parte del dominio non se ne vede traccia.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Whether it is still so could not be found out from here.</source>
        <comment>@info</comment>
        <translation>Da qui non è stato possibile stabilire se sia ancora così.</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Report TLS</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <comment>@label</comment>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>All reports</source>
        <comment>@item:inlistbox</comment>
        <translation>Tutti i report</translation>
    </message>
    <message>
        <source>No domain named</source>
        <comment>@item:inlistbox</comment>
        <translation>Nessun dominio indicato</translation>
    </message>
    <message>
        <source>%1 – not yours</source>
        <comment>@item:inlistbox domain</comment>
        <translation>%1 – non tra i domini aggiunti</translation>
    </message>
    <message>
        <source>No reports on this domain in this time</source>
        <comment>@title</comment>
        <translation>Nessun report su questo dominio in questo periodo</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <comment>@title</comment>
        <translation>Ancora nessun report</translation>
    </message>
    <message>
        <source>Large senders write once a day, in the morning, about the day before. Save the attachments, or whole mails, from the mailbox that your TLS-RPT record names, and import them here. You can also drop files onto this window.</source>
        <comment>@info</comment>
        <translation>I grandi mittenti scrivono una volta al giorno, la mattina, sul giorno precedente. Salvare gli allegati, o interi messaggi, dalla casella indicata nel record TLS-RPT e importarli qui. Si possono anche trascinare i file su questa finestra.</translation>
    </message>
    <message>
        <source>It takes a day or two after the record was published until the first reports come.</source>
        <comment>@info</comment>
        <translation>Dopo la pubblicazione del record passano un giorno o due prima che arrivino i primi report.</translation>
    </message>
    <message>
        <source>Only senders that delivered mail to you report, and only some of them: Google, Microsoft and a few others.</source>
        <comment>@info</comment>
        <translation>Inviano report solo i mittenti che hanno consegnato posta al dominio, e solo alcuni di loro: Google, Microsoft e pochi altri.</translation>
    </message>
    <message>
        <source>Without reports after a week, look at the TLS-RPT record, and into the spam folder of the mailbox.</source>
        <comment>@info</comment>
        <translation>Se dopo una settimana non ci sono report, guardare il record TLS-RPT e la cartella dello spam della casella.</translation>
    </message>
    <message>
        <source>none failed</source>
        <comment>@info part of a sentence</comment>
        <translation>nessun errore</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>@info part of a sentence</comment>
        <translation>%1 non riuscite</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>Che cosa hanno segnalato i mittenti</translation>
    </message>
    <message numerus="yes">
        <source>%1 encrypted sessions, %2. %n report(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 sessioni cifrate, %2. %n report</numerusform>
            <numerusform>%1 sessioni cifrate, %2. %n report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s).</source>
        <comment>@info end of a sentence</comment>
        <translation>
            <numerusform>in %n giorno.</numerusform>
            <numerusform>in %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@label</comment>
        <translation>Sessioni nel tempo</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>@title:column</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>@title:column</comment>
        <translation>Cifrate</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@title:column</comment>
        <translation>Non riuscite</translation>
    </message>
    <message>
        <source>As a &amp;chart</source>
        <comment>@button</comment>
        <translation>Come gra&amp;fico</translation>
    </message>
    <message>
        <source>As a t&amp;able</source>
        <comment>@button</comment>
        <translation>Come ta&amp;bella</translation>
    </message>
    <message>
        <source>What failed, and what it means</source>
        <comment>@title</comment>
        <translation>Che cosa non è riuscito e che cosa significa</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>@button</comment>
        <translation>Controllo in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of failing are not shown.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Non è mostrato %n altro tipo di errore.</numerusform>
            <numerusform>Non sono mostrati altri %n tipi di errore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <comment>@info</comment>
        <translation>Segnalato da %1</translation>
    </message>
    <message>
        <source>Sent from %1</source>
        <comment>@info addresses</comment>
        <translation>Inviato da %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>Probably no fault of yours</source>
        <comment>@info</comment>
        <translation>Probabilmente non dipende dal proprio dominio</translation>
    </message>
    <message>
        <source>A handful of sessions from one machine on one day, beside many good ones: more likely a broken line than a broken server.</source>
        <comment>@info</comment>
        <translation>Poche sessioni da una sola macchina in un solo giorno, accanto a molte riuscite: più probabilmente una linea guasta che un server guasto.</translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Chi ha inviato report</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>@title:column</comment>
        <translation>Autore del report</translation>
    </message>
    <message>
        <source>No name given</source>
        <comment>@info</comment>
        <translation>Nessun nome indicato</translation>
    </message>
    <message>
        <source>%1 sessions, last on %2</source>
        <comment>@info count, date</comment>
        <translation>%1 sessioni, l’ultima il %2</translation>
    </message>
    <message>
        <source>Look &amp;whether it is still so</source>
        <comment>@button</comment>
        <translation>Verifica se è an&amp;cora così</translation>
    </message>
    <message>
        <source>Reports that speak of another policy</source>
        <comment>@title</comment>
        <translation>Report che parlano di un’altra policy</translation>
    </message>
    <message>
        <source>Seen here until %1. Senders may keep it until %2, so this is no fault.</source>
        <comment>@info dates</comment>
        <translation>Rilevata qui fino al %1. I mittenti possono conservarla fino al %2, quindi non è un errore.</translation>
    </message>
    <message>
        <source>Postseal has never seen it published. It may be from before; if it names servers that are not yours, ask who published it.</source>
        <comment>@info</comment>
        <translation>Postseal non l’ha mai vista pubblicata. Può essere precedente; se indica server estranei al dominio, scoprire chi l’ha pubblicata.</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>Quoted until %1</source>
        <comment>@info date</comment>
        <translation>Citata fino al %1</translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <comment>@item:inlistbox</comment>
        <translation>Gli ultimi %1 giorni</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words. Only a mail with a good signature (DKIM) proves who wrote it; a file alone does not, and a mail that was forwarded mostly not.</source>
        <comment>@info</comment>
        <translation>Questi conteggi sono dichiarati dagli autori dei report. Solo un messaggio con una firma valida (DKIM) dimostra chi l’ha scritto; un file da solo no, e un messaggio inoltrato di solito nemmeno.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <comment>@title:column</comment>
        <translation>Chi l’ha scritto</translation>
    </message>
    <message>
        <source>Not reported since %1</source>
        <comment>@info date</comment>
        <translation>Non segnalato dal %1</translation>
    </message>
    <message>
        <source>Those who reported it have counted %1 encrypted sessions after that.</source>
        <comment>@info</comment>
        <translation>Chi l’aveva segnalato ha poi contato %1 sessioni cifrate.</translation>
    </message>
    <message>
        <source>Nothing from %1 in this time. Who delivers no mail to you has nothing to report; otherwise look whether their reports went elsewhere, or into the spam folder.</source>
        <comment>@info names</comment>
        <translation>Nulla da %1 in questo periodo. Chi non consegna posta al dominio non ha nulla da segnalare; altrimenti verificare se i report siano finiti altrove o nella cartella dello spam.</translation>
    </message>
    <message>
        <source>In order since %1</source>
        <comment>@info date</comment>
        <translation>In ordine dal %1</translation>
    </message>
    <message>
        <source>The check of %1 still found a fault there, and none since %2 has.</source>
        <comment>@info date and time</comment>
        <translation>Il controllo del %1 vi riscontrava ancora un errore; dal %2 nessun altro lo ha riscontrato.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsView</name>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>&amp;Importa report…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>@button</comment>
        <translation>Inte&amp;rrompi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>@button</comment>
        <translation>I&amp;ncolla</translation>
    </message>
    <message>
        <source>Takes in a report or a whole mail that was copied</source>
        <comment>@info:tooltip</comment>
        <translation>Acquisisce un report o un intero messaggio copiato</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>Indi&amp;etro</translation>
    </message>
    <message>
        <source>Import reports</source>
        <comment>@title:window</comment>
        <translation>Importa report</translation>
    </message>
    <message>
        <source>Reports and mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Report e messaggi (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <comment>@info</comment>
        <translation>testo incollato</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>@status</comment>
        <translation>Errato</translation>
    </message>
    <message>
        <source>The reports cannot be read just now.</source>
        <comment>@status</comment>
        <translation>In questo momento non è possibile leggere i report.</translation>
    </message>
    <message>
        <source>No reports are stored yet.</source>
        <comment>@status</comment>
        <translation>Nessun report ancora salvato.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are stored.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>È salvato %n report.</numerusform>
            <numerusform>Sono salvati %n report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::ReviewPage</name>
    <message>
        <source>Senders do not use a policy of yours yet. They deliver as before.</source>
        <comment>@info</comment>
        <translation>I mittenti non usano ancora una policy del dominio. Consegnano come prima.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS test your policy with every mail, and report once a day what would have gone wrong. All mail is delivered as before.</source>
        <comment>@info</comment>
        <translation>I mittenti che conoscono MTA-STS provano la policy con ogni messaggio e segnalano una volta al giorno che cosa non avrebbe funzionato. Tutta la posta viene consegnata come prima.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>I mittenti che conoscono MTA-STS consegnano la posta cifrata ai server di posta, o non la consegnano affatto.</translation>
    </message>
    <message>
        <source>Your policy switches MTA-STS off. Senders deliver as without it.</source>
        <comment>@info</comment>
        <translation>La policy disattiva MTA-STS. I mittenti consegnano come se non ci fosse.</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <comment>@status step</comment>
        <translation>Ancora da fare: %1.</translation>
    </message>
    <message>
        <source>Everything is set up and verified.</source>
        <comment>@status</comment>
        <translation>Tutto è configurato e verificato.</translation>
    </message>
    <message>
        <source>The steps</source>
        <comment>@title</comment>
        <translation>I passaggi</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Show &amp;all findings of the check</source>
        <comment>@button</comment>
        <translation>Mostra &amp;tutti i riscontri del controllo</translation>
    </message>
    <message>
        <source>The first reports come within two days, to the address in the record.</source>
        <comment>@info</comment>
        <translation>I primi report arrivano entro due giorni, all’indirizzo indicato nel record.</translation>
    </message>
    <message>
        <source>Testing began on %1. Leave it like this until %2.</source>
        <comment>@info dates</comment>
        <translation>La prova è iniziata il %1. Lasciare tutto così fino al %2.</translation>
    </message>
    <message>
        <source>If you change a mail server meanwhile, open this domain again: the policy must name it.</source>
        <comment>@info</comment>
        <translation>Se nel frattempo cambia un server di posta, aprire di nuovo questo dominio: la policy deve indicarlo.</translation>
    </message>
    <message>
        <source>When the reports show no fault, switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Quando i report non mostrano errori, passare alla modalità enforce.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>@title</comment>
        <translation>Che cosa viene dopo</translation>
    </message>
    <message>
        <source>As it is published now</source>
        <comment>@title</comment>
        <translation>Com’è pubblicato ora</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>File della policy</translation>
    </message>
    <message>
        <source>published policy</source>
        <comment>@label</comment>
        <translation>policy pubblicata</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>&amp;Esporta record…</translation>
    </message>
    <message>
        <source>Nothing to do: this domain takes no mail.</source>
        <comment>@status</comment>
        <translation>Niente da fare: questo dominio non riceve posta.</translation>
    </message>
    <message>
        <source>Nothing needs to be set up. Open this domain again if it shall ever receive mail.</source>
        <comment>@info</comment>
        <translation>Non bisogna configurare nulla. Aprire di nuovo questo dominio se un giorno dovrà ricevere posta.</translation>
    </message>
    <message>
        <source>Right now</source>
        <comment>@title</comment>
        <translation>In questo momento</translation>
    </message>
</context>
<context>
    <name>postseal::SampleReportCard</name>
    <message>
        <source>Save a sample report</source>
        <comment>@title:window</comment>
        <translation>Salva un report di esempio</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <comment>@info</comment>
        <translation>Non è stato possibile scrivere il file: %1</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>@status</comment>
        <translation>Funziona</translation>
    </message>
    <message>
        <source>The sample report has arrived</source>
        <comment>@title</comment>
        <translation>Il report di esempio è arrivato</translation>
    </message>
    <message>
        <source>Reports that are sent to that mailbox find their way here. The sample counts as none.</source>
        <comment>@info</comment>
        <translation>I report inviati a quella casella arrivano fin qui. L’esempio non viene contato.</translation>
    </message>
    <message>
        <source>Try whether reports arrive</source>
        <comment>@title</comment>
        <translation>Provare se i report arrivano</translation>
    </message>
    <message>
        <source>Save a sample report, attach it to a mail, and send that to the address of your TLS-RPT record, best from another provider. Then fetch or import what arrived.</source>
        <comment>@info</comment>
        <translation>Salvare un report di esempio, allegarlo a un messaggio e inviarlo all’indirizzo del record TLS-RPT, meglio se da un altro provider. Poi prelevare o importare ciò che è arrivato.</translation>
    </message>
    <message>
        <source>Save a sampl&amp;e report…</source>
        <comment>@button</comment>
        <translation>&amp;Salva un report di esempio…</translation>
    </message>
</context>
<context>
    <name>postseal::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <comment>@info</comment>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <comment>@info</comment>
        <translation>Non è stato possibile salvare %1: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>@status</comment>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Non salvato</translation>
    </message>
</context>
<context>
    <name>postseal::SeenText</name>
    <message>
        <source>DNS answers</source>
        <comment>@title</comment>
        <translation>Risposte DNS</translation>
    </message>
    <message>
        <source>Your own name servers</source>
        <comment>@title</comment>
        <translation>I name server del dominio</translation>
    </message>
    <message>
        <source>Policy from %1</source>
        <comment>@title</comment>
        <translation>Policy da %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>@title host at address</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title</comment>
        <translation>Tempi</translation>
    </message>
    <message>
        <source>Checked just now in %1 s</source>
        <comment>@info</comment>
        <translation>Controllato in questo momento in %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n second(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Controllato %n secondo fa in %1 s</numerusform>
            <numerusform>Controllato %n secondi fa in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Controllato %n minuto fa in %1 s</numerusform>
            <numerusform>Controllato %n minuti fa in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n hour(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Controllato %n ora fa in %1 s</numerusform>
            <numerusform>Controllato %n ore fa in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::SessionChart</name>
    <message>
        <source>Chart: sessions over time</source>
        <comment>@label</comment>
        <translation>Grafico: sessioni nel tempo</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>cifrate</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>non riuscite</translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message>
        <source>Postseal&apos;s files (*.postseal *.sqlite);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>File di Postseal (*.postseal *.sqlite);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Settings – Postseal</source>
        <comment>@title:window</comment>
        <translation>Impostazioni – Postseal</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>@title</comment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>For all of your domains.</source>
        <comment>@info</comment>
        <translation>Per tutti i domini aggiunti.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>While Postseal runs</source>
        <comment>@title</comment>
        <translation>Mentre Postseal è in esecuzione</translation>
    </message>
    <message>
        <source>It checks your domains by itself, and shows a notification only when something new needs you: a mail server that is not in the policy, a certificate that ends, reports that turn bad or stop.</source>
        <comment>@info</comment>
        <translation>Controlla i domini da solo e mostra una notifica soltanto quando qualcosa di nuovo richiede un intervento: un server di posta che non è nella policy, un certificato in scadenza, report che peggiorano o smettono di arrivare.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>@item:inlistbox</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <comment>@item:inlistbox</comment>
        <translation>ogni 6 ore</translation>
    </message>
    <message>
        <source>every day</source>
        <comment>@item:inlistbox</comment>
        <translation>ogni giorno</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>@item:inlistbox</comment>
        <translation>ogni settimana</translation>
    </message>
    <message>
        <source>&amp;Check the domains</source>
        <comment>@label</comment>
        <translation>&amp;Controlla i domini</translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <comment>@option:check</comment>
        <translation>&amp;Mantieni attivo nell’area di notifica quando la finestra è chiusa</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <comment>@info</comment>
        <translation>Questo desktop non ha un’area di notifica.</translation>
    </message>
    <message>
        <source>When Postseal does not run</source>
        <comment>@title</comment>
        <translation>Quando Postseal non è in esecuzione</translation>
    </message>
    <message>
        <source>A timer of systemd checks your domains.</source>
        <comment>@info</comment>
        <translation>Un timer di systemd controlla i domini.</translation>
    </message>
    <message>
        <source>A timer of systemd can check your domains.</source>
        <comment>@info</comment>
        <translation>Un timer di systemd può controllare i domini.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows checks your domains.</source>
        <comment>@info</comment>
        <translation>L’Utilità di pianificazione di Windows controlla i domini.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows can check your domains.</source>
        <comment>@info</comment>
        <translation>L’Utilità di pianificazione di Windows può controllare i domini.</translation>
    </message>
    <message>
        <source>An agent of macOS checks your domains.</source>
        <comment>@info</comment>
        <translation>Un agent di macOS controlla i domini.</translation>
    </message>
    <message>
        <source>An agent of macOS can check your domains.</source>
        <comment>@info</comment>
        <translation>Un agent di macOS può controllare i domini.</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <comment>@info</comment>
        <translation>Non è riuscito: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from the scheduler</source>
        <comment>@button</comment>
        <translation>&amp;Rimuovi dalla pianificazione</translation>
    </message>
    <message>
        <source>&amp;Add to the scheduler</source>
        <comment>@button</comment>
        <translation>&amp;Aggiungi alla pianificazione</translation>
    </message>
    <message>
        <source>Backup, and another computer</source>
        <comment>@title</comment>
        <translation>Backup e un altro computer</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <comment>@button</comment>
        <translation>Esegui un &amp;backup…</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <comment>@button</comment>
        <translation>Aggiungi da un &amp;file…</translation>
    </message>
    <message>
        <source>Adds domains with their history from a backup, or from a file of one domain</source>
        <comment>@info:tooltip</comment>
        <translation>Aggiunge domini con la loro cronologia da un backup, oppure da un file di un solo dominio</translation>
    </message>
    <message>
        <source>Re&amp;store everything…</source>
        <comment>@button</comment>
        <translation>Ripri&amp;stina tutto…</translation>
    </message>
    <message>
        <source>Back up</source>
        <comment>@title:window</comment>
        <translation>Esegui un backup</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <comment>@title:window</comment>
        <translation>Ripristina tutto</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <comment>@title:window</comment>
        <translation>Aggiungi da un file</translation>
    </message>
    <message>
        <source>Restore everything – Postseal</source>
        <comment>@title:window</comment>
        <translation>Ripristina tutto – Postseal</translation>
    </message>
    <message>
        <source>Put the backup in the place of everything?</source>
        <comment>@info</comment>
        <translation>Sostituire tutto con il backup?</translation>
    </message>
    <message>
        <source>What is there now is kept in a file beside it, and is no longer shown.</source>
        <comment>@info</comment>
        <translation>Ciò che c’è ora viene conservato in un file accanto e non viene più mostrato.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>@button</comment>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>The backup was not written</source>
        <comment>@title</comment>
        <translation>Il backup non è stato scritto</translation>
    </message>
    <message>
        <source>Nothing was taken from the file</source>
        <comment>@title</comment>
        <translation>Dal file non è stato preso nulla</translation>
    </message>
    <message>
        <source>Everything is in %1</source>
        <comment>@title</comment>
        <translation>Tutto è in %1</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <comment>@title</comment>
        <translation>Il backup è stato ripristinato</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <comment>@info</comment>
        <translation>Ciò che c’era prima è conservato in %1.</translation>
    </message>
    <message numerus="yes">
        <source>In your list, from the file: %n domain(s)</source>
        <comment>@title</comment>
        <translation>
            <numerusform>Nell’elenco, dal file: %n dominio</numerusform>
            <numerusform>Nell’elenco, dal file: %n domini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n check(s),</source>
        <comment>@info first part: checks, reports</comment>
        <translation>
            <numerusform>Nuovi: %n controllo,</numerusform>
            <numerusform>Nuovi: %n controlli,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s).</source>
        <comment>@info second part</comment>
        <translation>
            <numerusform>%n report.</numerusform>
            <numerusform>%n report.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <comment>@title</comment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Of the window, and of what is printed or saved from it.</source>
        <comment>@info</comment>
        <translation>Della finestra e di ciò che si stampa o si salva da essa.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>@label</comment>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>@item:inlistbox language</comment>
        <translation>come il sistema</translation>
    </message>
    <message>
        <source>One file with everything about your domains: checks, reports, decisions, the report mailbox. Its password is not in it but in your system&apos;s keychain, and the settings of this window are not in it either.</source>
        <comment>@info</comment>
        <translation>Un unico file con tutto ciò che riguarda i domini: controlli, report, decisioni, la casella dei report. La password della casella non è nel file, ma nel portachiavi del sistema, e non ci sono neppure le impostazioni di questa finestra.</translation>
    </message>
</context>
<context>
    <name>postseal::StartPage</name>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>&amp;Controlla</translation>
    </message>
    <message>
        <source>New here? Practise first</source>
        <comment>@title</comment>
        <translation>Prima volta? Meglio esercitarsi</translation>
    </message>
    <message>
        <source>Open the &amp;practice domains</source>
        <comment>@button</comment>
        <translation>Apri i domini di &amp;esercitazione</translation>
    </message>
    <message>
        <source>Practice domains</source>
        <comment>@title</comment>
        <translation>Domini di esercitazione</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <comment>@button</comment>
        <translation>&amp;Lascia l’esercitazione</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>@title</comment>
        <translation>Esercitazione</translation>
    </message>
    <message>
        <source>Protect the mail of your domain</source>
        <comment>@title</comment>
        <translation>Proteggere la posta del dominio</translation>
    </message>
    <message>
        <source>Your domains</source>
        <comment>@title</comment>
        <translation>Domini</translation>
    </message>
    <message>
        <source>A small internet inside this window. Nothing that you do here leaves your computer.</source>
        <comment>@info</comment>
        <translation>Una piccola Internet dentro questa finestra. Nulla di ciò che si fa qui esce da questo computer.</translation>
    </message>
    <message>
        <source>Mail between servers is encrypted only if nobody interferes. Postseal takes you, step by step, to mail that is encrypted or not delivered at all.</source>
        <comment>@info</comment>
        <translation>La posta tra i server è cifrata solo se nessuno interferisce. Postseal guida, un passaggio alla volta, a una posta che viene consegnata cifrata o non viene consegnata affatto.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need something from you.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n dominio richiede un intervento.</numerusform>
            <numerusform>%n domini richiedono un intervento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here needs you today.</source>
        <comment>@info</comment>
        <translation>Oggi qui non serve alcun intervento.</translation>
    </message>
    <message>
        <source>A new file was begun</source>
        <comment>@title</comment>
        <translation>È stato iniziato un nuovo file</translation>
    </message>
    <message>
        <source>The old one is kept as %1.</source>
        <comment>@info</comment>
        <translation>Quello vecchio è conservato come %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <comment>@button</comment>
        <translation>R&amp;iprova</translation>
    </message>
    <message>
        <source>Set the &amp;file aside and start afresh</source>
        <comment>@button</comment>
        <translation>Metti da parte il &amp;file e ricomincia da zero</translation>
    </message>
    <message>
        <source>%1 was removed from your list.</source>
        <comment>@info</comment>
        <translation>%1 è stato rimosso dall’elenco.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@button</comment>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>Look at any domain. Nothing is kept.</source>
        <comment>@info:tooltip</comment>
        <translation>Permette di guardare un dominio qualsiasi. Non viene conservato nulla.</translation>
    </message>
    <message>
        <source>&amp;Set up a domain</source>
        <comment>@button</comment>
        <translation>&amp;Configura un dominio</translation>
    </message>
    <message>
        <source>Checking only looks: Postseal sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>Il controllo si limita a guardare: Postseal non invia posta e non modifica nulla. Comunica direttamente con i server del dominio.</translation>
    </message>
    <message>
        <source>Walk the whole way with a pretend domain, or look at pretend mistakes. Nothing on the internet is touched.</source>
        <comment>@info</comment>
        <translation>Provare l’intero percorso con un dominio fittizio, oppure guardare errori fittizi. Su Internet non si tocca nulla.</translation>
    </message>
    <message>
        <source>These domains exist only inside this window. Choose one to open it. Begin with untouched.example: there Postseal publishes for you.</source>
        <comment>@info</comment>
        <translation>Questi domini esistono solo dentro questa finestra. Sceglierne uno per aprirlo. Cominciare da untouched.example: lì è Postseal a pubblicare.</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>@status</comment>
        <translation>Non usato</translation>
    </message>
    <message>
        <source>One of your own files is not used</source>
        <comment>@title</comment>
        <translation>Un file personale non è stato accettato</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Report TLS</translation>
    </message>
    <message>
        <source>What senders write every day: whether mail to you was encrypted, and what failed. Drop the files or mails onto this window, or choose them.</source>
        <comment>@info</comment>
        <translation>Ciò che i mittenti scrivono ogni giorno: se la posta in arrivo era cifrata e che cosa non è riuscito. Trascinare i file o i messaggi su questa finestra, oppure sceglierli.</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Vedi i &amp;report</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>&amp;Importa report…</translation>
    </message>
    <message>
        <source>Take a &amp;look round</source>
        <comment>@button</comment>
        <translation>Mostra la &amp;panoramica</translation>
    </message>
</context>
<context>
    <name>postseal::StepList</name>
    <message>
        <source>Steps</source>
        <comment>@title</comment>
        <translation>Passaggi</translation>
    </message>
</context>
<context>
    <name>postseal::StepPage</name>
    <message numerus="yes">
        <source>And %n more finding(s) of the same or lesser weight.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>E %n altro riscontro di importanza uguale o minore.</numerusform>
            <numerusform>E altri %n riscontri di importanza uguale o minore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>This step is being looked at.</source>
        <comment>@info</comment>
        <translation>Questo passaggio è in esame.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>You stopped this check. Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Questo controllo è stato interrotto. Premere Controlla ora per guardare di nuovo.</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what is wrong in another step.</source>
        <comment>@info</comment>
        <translation>Non è stato possibile esaminarlo, a causa di ciò che non va in un altro passaggio.</translation>
    </message>
    <message>
        <source>There is nothing to say about this step.</source>
        <comment>@info</comment>
        <translation>Su questo passaggio non c’è nulla da dire.</translation>
    </message>
    <message>
        <source>The record as published</source>
        <comment>@title</comment>
        <translation>Il record come è pubblicato</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>@title:column</comment>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>@title:column</comment>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@status</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>the record</source>
        <comment>@label</comment>
        <translation>il record</translation>
    </message>
    <message>
        <source>The policy file as fetched</source>
        <comment>@title</comment>
        <translation>Il file della policy come è stato scaricato</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>testo della policy</translation>
    </message>
    <message>
        <source>How senders read this file</source>
        <comment>@title</comment>
        <translation>Come i mittenti leggono questo file</translation>
    </message>
    <message>
        <source>Each kind of sender reads a policy in its own way.</source>
        <comment>@info</comment>
        <translation>Ogni tipo di mittente legge una policy a modo suo.</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Mittente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>@title:column</comment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Because</source>
        <comment>@title:column</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Mail servers and policy entries</source>
        <comment>@title</comment>
        <translation>Server di posta e voci della policy</translation>
    </message>
    <message>
        <source>Covered by</source>
        <comment>@title:column</comment>
        <translation>Incluso tramite</translation>
    </message>
    <message>
        <source>no entry</source>
        <comment>@status</comment>
        <translation>nessuna voce</translation>
    </message>
</context>
<context>
    <name>postseal::StepShell</name>
    <message>
        <source>Check &amp;now</source>
        <comment>@button</comment>
        <translation>Controlla &amp;ora</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>@button</comment>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>Indi&amp;etro</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>A&amp;vanti</translation>
    </message>
</context>
<context>
    <name>postseal::TestingPage</name>
    <message>
        <source>%1 of %2 sessions would have been refused at that server. Mail in them waits, and is returned after some days if nothing changes.</source>
        <comment>@info</comment>
        <translation>%1 sessioni su %2 sarebbero state rifiutate da quel server. La relativa posta attende e, se non cambia nulla, dopo alcuni giorni torna indietro.</translation>
    </message>
    <message>
        <source>No session of %1 would have been refused.</source>
        <comment>@info</comment>
        <translation>Nessuna delle %1 sessioni sarebbe stata rifiutata.</translation>
    </message>
    <message>
        <source>Nothing is refused yet: senders try your policy and report. What they say, and what Postseal sees, tells when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Ancora non viene rifiutato nulla: i mittenti provano la policy e inviano report. Ciò che dicono, e ciò che vede Postseal, indica quando è sicuro passare alla modalità enforce.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>Testing has not begun</source>
        <comment>@title</comment>
        <translation>La prova non è iniziata</translation>
    </message>
    <message>
        <source>Testing is over: your policy is enforced</source>
        <comment>@title</comment>
        <translation>La prova è conclusa: la policy è in vigore</translation>
    </message>
    <message>
        <source>Since %1. The list still shows whether everything it rests on is in order.</source>
        <comment>@info date</comment>
        <translation>Dal %1. L’elenco mostra comunque se tutto ciò su cui si basa è in ordine.</translation>
    </message>
    <message>
        <source>Your policy is being switched off</source>
        <comment>@title</comment>
        <translation>La policy è in disattivazione</translation>
    </message>
    <message>
        <source>Mode none is published. See “%1”.</source>
        <comment>@info</comment>
        <translation>È pubblicata la modalità none. Vedere «%1».</translation>
    </message>
    <message>
        <source>Ready: you can switch to enforce mode</source>
        <comment>@title</comment>
        <translation>Pronto: si può passare alla modalità enforce</translation>
    </message>
    <message>
        <source>The page “%1” takes you through it.</source>
        <comment>@info</comment>
        <translation>La pagina «%1» guida passo per passo.</translation>
    </message>
    <message>
        <source>No reports in the last 30 days. The first ones come a day or two after testing began.</source>
        <comment>@info</comment>
        <translation>Nessun report negli ultimi 30 giorni. I primi arrivano un giorno o due dopo l’inizio della prova.</translation>
    </message>
    <message>
        <source>%1 encrypted sessions, %2 failed, in the last 30 days. From %3.</source>
        <comment>@info</comment>
        <translation>%1 sessioni cifrate, %2 non riuscite, negli ultimi 30 giorni. Da %3.</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>Che cosa hanno segnalato i mittenti</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Vedi i &amp;report</translation>
    </message>
    <message>
        <source>If you had enforced in these 30 days</source>
        <comment>@title</comment>
        <translation>Con la modalità enforce in questi 30 giorni</translation>
    </message>
    <message>
        <source>%1 delivered, %2 refused</source>
        <comment>@info</comment>
        <translation>%1 consegnate, %2 rifiutate</translation>
    </message>
    <message>
        <source>%1 delivered without a policy</source>
        <comment>@info</comment>
        <translation>%1 consegnate senza una policy</translation>
    </message>
    <message>
        <source>%1 decided by DANE</source>
        <comment>@info</comment>
        <translation>%1 decise da DANE</translation>
    </message>
    <message>
        <source>How long to test</source>
        <comment>@title</comment>
        <translation>Durata della prova</translation>
    </message>
    <message>
        <source>&amp;Test for at least</source>
        <comment>@label</comment>
        <translation>&amp;Prova per almeno</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>Salva come &amp;calendario…</translation>
    </message>
    <message>
        <source>The dates of the way to enforce mode, for your calendar program</source>
        <comment>@info:tooltip</comment>
        <translation>Le date del passaggio alla modalità enforce, per il programma di calendario</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Salva le date come calendario</translation>
    </message>
    <message>
        <source>It begins by itself when your policy and its record can be seen.</source>
        <comment>@info</comment>
        <translation>Inizia da sola quando la policy e il suo record sono visibili.</translation>
    </message>
</context>
<context>
    <name>postseal::TlsReportsPage</name>
    <message>
        <source>That is no address that reports can go to. Type a mail address such as tls-reports@example.com, or one that begins with https://.</source>
        <comment>@info</comment>
        <translation>Non è un indirizzo a cui si possano inviare report. Inserire un indirizzo di posta come tls-reports@example.com, oppure uno che inizi con https://.</translation>
    </message>
    <message>
        <source>Report &amp;address</source>
        <comment>@label</comment>
        <translation>&amp;Indirizzo per i report</translation>
    </message>
    <message>
        <source>A mailbox of its own is best: large senders write every day. It may be at any domain, and no permission is needed there. Some senders use only the first address.</source>
        <comment>@info</comment>
        <translation>La scelta migliore è una casella apposita: i grandi mittenti scrivono ogni giorno. Può trovarsi su qualsiasi dominio, e lì non serve alcuna autorizzazione. Alcuni mittenti usano solo il primo indirizzo.</translation>
    </message>
    <message>
        <source>tls-reports@example.com</source>
        <comment>@placeholder</comment>
        <translation>tls-reports@example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>This address is in the list already.</source>
        <comment>@info</comment>
        <translation>Questo indirizzo è già nell’elenco.</translation>
    </message>
    <message>
        <source>Large senders report every day whether mail to you was encrypted. The reports tell you when it is safe to be strict, so this comes first.</source>
        <comment>@info</comment>
        <translation>I grandi mittenti segnalano ogni giorno se la posta in arrivo era cifrata. I report dicono quando è sicuro diventare severi, quindi si comincia da qui.</translation>
    </message>
    <message>
        <source>Where should reports go?</source>
        <comment>@title</comment>
        <translation>Dove devono arrivare i report?</translation>
    </message>
    <message>
        <source>Say where reports should go. You can also do it later.</source>
        <comment>@status</comment>
        <translation>Indicare dove devono arrivare i report. Si può fare anche più tardi.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Aggiungere il record e indicare quando è fatto.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>C’è qualcosa, ma i mittenti non possono ancora usarlo.</translation>
    </message>
    <message>
        <source>When reports have come</source>
        <comment>@title</comment>
        <translation>Quando sono arrivati i report</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Vedi i &amp;report</translation>
    </message>
    <message>
        <source>They arrive in that mailbox from the day after tomorrow on. Take them in here, and Postseal says what they mean. There you can also try with a sample whether the mailbox takes reports, before anybody sends one.</source>
        <comment>@info</comment>
        <translation>Arrivano in quella casella a partire da dopodomani. Acquisirli qui: Postseal spiega che cosa significano. Lì si può anche provare con un esempio se la casella riceve i report, prima che qualcuno ne invii uno.</translation>
    </message>
</context>
<context>
    <name>postseal::TourDialog</name>
    <message>
        <source>What Postseal does</source>
        <comment>@title</comment>
        <translation>Che cosa fa Postseal</translation>
    </message>
    <message>
        <source>It takes your mail domain, step by step, to the point where other mail servers deliver to you encrypted, or not at all. You can stop at any time; everything is saved.</source>
        <comment>@info</comment>
        <translation>Porta il dominio di posta, un passaggio alla volta, al punto in cui gli altri server consegnano la posta cifrata, o non la consegnano affatto. Ci si può fermare in qualsiasi momento: tutto viene salvato.</translation>
    </message>
    <message>
        <source>Check, or set up</source>
        <comment>@title</comment>
        <translation>Controllare o configurare</translation>
    </message>
    <message>
        <source>Type your domain. “Check” only looks, and keeps nothing. “Set up a domain” begins seven pages: each asks one thing, shows what to copy, and watches until it can be seen.</source>
        <comment>@info</comment>
        <translation>Digitare il dominio. «Controlla» si limita a guardare e non conserva nulla. «Configura un dominio» avvia sette pagine: ognuna chiede una cosa sola, mostra che cosa copiare e attende finché non è visibile.</translation>
    </message>
    <message>
        <source>First testing, then enforce</source>
        <comment>@title</comment>
        <translation>Prima modalità testing, poi enforce</translation>
    </message>
    <message>
        <source>For about two weeks your policy is only tried, and no mail is held back. Reports of large senders come in, and Postseal says when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Per circa due settimane la policy viene solo provata e la posta non viene trattenuta. Arrivano i report dei grandi mittenti, e Postseal indica quando è sicuro passare alla modalità enforce.</translation>
    </message>
    <message>
        <source>Try without risk</source>
        <comment>@title</comment>
        <translation>Provare senza rischi</translation>
    </message>
    <message>
        <source>Practise with pretend domains: nothing on the internet is touched. F1 opens the help for the page that you are on, and each finding has a way to its repair.</source>
        <comment>@info</comment>
        <translation>Ci si può esercitare con domini fittizi: su Internet non si tocca nulla. F1 apre la guida della pagina corrente, e da ogni riscontro si arriva alla sua soluzione.</translation>
    </message>
    <message>
        <source>A look round – Postseal</source>
        <comment>@title:window</comment>
        <translation>Panoramica – Postseal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>Indi&amp;etro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>@info page</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>postseal::TrayIcon</name>
    <message>
        <source>Open Postseal</source>
        <comment>@action</comment>
        <translation>Apri Postseal</translation>
    </message>
    <message>
        <source>Check all domains</source>
        <comment>@action</comment>
        <translation>Controlla tutti i domini</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>@action</comment>
        <translation>Esci</translation>
    </message>
    <message numerus="yes">
        <source>Postseal: %n domain(s) need something from you</source>
        <comment>@info:tooltip</comment>
        <translation>
            <numerusform>Postseal: %n dominio richiede un intervento</numerusform>
            <numerusform>Postseal: %n domini richiedono un intervento</numerusform>
        </translation>
    </message>
    <message>
        <source>Postseal: nothing needs you</source>
        <comment>@info:tooltip</comment>
        <translation>Postseal: nessun intervento necessario</translation>
    </message>
</context>
<context>
    <name>postseal::UpdateDialog</name>
    <message>
        <source>Stays</source>
        <comment>@status</comment>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Goes</source>
        <comment>@status</comment>
        <translation>Da rimuovere</translation>
    </message>
    <message>
        <source>Comes</source>
        <comment>@status</comment>
        <translation>Da aggiungere</translation>
    </message>
    <message>
        <source>DNS update – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Aggiornamento DNS – %1 – Postseal</translation>
    </message>
    <message>
        <source>Publish at your own name server</source>
        <comment>@title</comment>
        <translation>Pubblica sul proprio name server</translation>
    </message>
    <message>
        <source>For a name server that takes changes signed with a key, such as BIND, Knot DNS or PowerDNS (RFC 2136). You see what would change before anything does.</source>
        <comment>@info</comment>
        <translation>Per un name server che accetta modifiche firmate con una chiave, come BIND, Knot DNS o PowerDNS (RFC 2136). Si vede che cosa cambierebbe prima che cambi qualcosa.</translation>
    </message>
    <message>
        <source>&amp;Primary name server</source>
        <comment>@label</comment>
        <translation>Name server &amp;primario</translation>
    </message>
    <message>
        <source>The one on which the zone is changed: a name or an address, with “:port” if it is not 53.</source>
        <comment>@info</comment>
        <translation>Quello su cui si modifica la zona: un nome o un indirizzo, con «:porta» se non è la 53.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>@label</comment>
        <translation>&amp;Chiave</translation>
    </message>
    <message>
        <source>The whole key as tsig-keygen writes it, or algorithm:name:secret.</source>
        <comment>@info</comment>
        <translation>La chiave completa come la scrive tsig-keygen, oppure algoritmo:nome:segreto.</translation>
    </message>
    <message>
        <source>&amp;Open a key file…</source>
        <comment>@button</comment>
        <translation>&amp;Apri un file di chiave…</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <comment>@button</comment>
        <translation>&amp;Mostra che cosa cambierebbe</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <comment>@button</comment>
        <translation>Pu&amp;bblica</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <comment>@title:window</comment>
        <translation>Apri un file di chiave</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <comment>@info</comment>
        <translation>Impossibile leggere il file: %1</translation>
    </message>
    <message>
        <source>This is the key %1, %2.</source>
        <comment>@info name, algorithm</comment>
        <translation>È la chiave %1, %2.</translation>
    </message>
    <message>
        <source>Postseal keeps it until it ends and never stores it.</source>
        <comment>@info</comment>
        <translation>Postseal la tiene fino alla chiusura e non la salva mai.</translation>
    </message>
    <message>
        <source>Type the name or the address of the server.</source>
        <comment>@info</comment>
        <translation>Inserire il nome o l’indirizzo del server.</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>Non fatto</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Looking at the server…</source>
        <comment>@title</comment>
        <translation>Esame del server in corso…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <comment>@title</comment>
        <translation>Pubblicazione in corso…</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>The key fits. This would change:</source>
        <comment>@title</comment>
        <translation>La chiave è corretta. Cambierebbe questo:</translation>
    </message>
    <message>
        <source>All of it at once, or nothing, and only if nobody has changed these records in the meantime.</source>
        <comment>@info</comment>
        <translation>Tutto insieme o nulla, e solo se nel frattempo nessuno ha modificato questi record.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>It is all there already</source>
        <comment>@title</comment>
        <translation>È già tutto presente</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>The server took the change and shows it. Postseal now watches the other name servers.</source>
        <comment>@info</comment>
        <translation>Il server ha accettato la modifica e la mostra. Ora Postseal tiene d’occhio gli altri name server.</translation>
    </message>
    <message>
        <source>DNS &amp;update…</source>
        <comment>@button</comment>
        <translation>A&amp;ggiornamento DNS…</translation>
    </message>
    <message>
        <source>Publish at a name server of your own, with a key</source>
        <comment>@info:tooltip</comment>
        <translation>Pubblica su un proprio name server, con una chiave</translation>
    </message>
    <message>
        <source>The DNS does not answer, so the server&apos;s address is not known.</source>
        <comment>@info</comment>
        <translation>Il DNS non risponde, quindi l’indirizzo del server non è noto.</translation>
    </message>
    <message>
        <source>That is no name or address of a server, or it has no address in the DNS.</source>
        <comment>@info</comment>
        <translation>Non è un nome o un indirizzo di un server, oppure non ha un indirizzo nel DNS.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>The server took the change and shows it.</source>
        <comment>@info</comment>
        <translation>Il server ha accettato la modifica e la mostra.</translation>
    </message>
</context>
<context>
    <name>postseal::VerificationReport</name>
    <message>
        <source>Whether a policy is in force.</source>
        <comment>@info</comment>
        <translation>Se una policy sia in vigore.</translation>
    </message>
    <message>
        <source>Mail from senders that keep to MTA-STS: they deliver it over verified TLS to the mail servers in the policy, or not at all.</source>
        <comment>@info</comment>
        <translation>La posta dei mittenti che rispettano MTA-STS: la consegnano tramite TLS verificato ai server di posta della policy, o non la consegnano affatto.</translation>
    </message>
    <message>
        <source>Mail is not held back when encryption fails. In testing mode senders deliver it all the same, and only report the failure.</source>
        <comment>@info</comment>
        <translation>La posta non viene trattenuta quando la cifratura non riesce. In modalità testing i mittenti la consegnano comunque e si limitano a segnalare l’errore.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of the mail servers encrypt, with a certificate that proves whose they are.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n indirizzo dei server di posta cifra, con un certificato che dimostra a chi appartiene.</numerusform>
            <numerusform>%n indirizzi dei server di posta cifrano, con un certificato che dimostra a chi appartengono.</numerusform>
        </translation>
    </message>
    <message>
        <source>These addresses of the mail servers do not encrypt as they should: %1.</source>
        <comment>@info</comment>
        <translation>Questi indirizzi dei server di posta non cifrano come dovrebbero: %1.</translation>
    </message>
    <message>
        <source>How these addresses of the mail servers encrypt: %1.</source>
        <comment>@info</comment>
        <translation>Come cifrano questi indirizzi dei server di posta: %1.</translation>
    </message>
    <message>
        <source>Failures stay unseen: no address for TLS reports is published.</source>
        <comment>@info</comment>
        <translation>Gli errori restano invisibili: non è pubblicato alcun indirizzo per i report TLS.</translation>
    </message>
    <message>
        <source>Mail from senders that use DANE: the certificates match what DNSSEC vouches for.</source>
        <comment>@info</comment>
        <translation>La posta dei mittenti che usano DANE: i certificati corrispondono a ciò che DNSSEC garantisce.</translation>
    </message>
    <message>
        <source>DANE protects only some of the mail servers.</source>
        <comment>@info</comment>
        <translation>DANE protegge solo alcuni dei server di posta.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>@info stage, day</comment>
        <translation>%1, dal %2</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <comment>@info program, computer</comment>
        <translation>%1 sul computer %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>@label</comment>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>In the DNS</source>
        <comment>@label</comment>
        <translation>Nel DNS</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>@label</comment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>@label</comment>
        <translation>Controllato</translation>
    </message>
    <message>
        <source>Checked by</source>
        <comment>@label</comment>
        <translation>Controllato con</translation>
    </message>
    <message>
        <source>Mail servers tested</source>
        <comment>@label</comment>
        <translation>Server di posta provati</translation>
    </message>
    <message>
        <source>Tested by</source>
        <comment>@label</comment>
        <translation>Provati con</translation>
    </message>
    <message>
        <source>Report made</source>
        <comment>@label</comment>
        <translation>Rapporto creato</translation>
    </message>
    <message>
        <source>Encrypted mail to %1</source>
        <comment>@title domain</comment>
        <translation>Posta cifrata per %1</translation>
    </message>
    <message>
        <source>Verification report on MTA-STS (RFC 8461) and TLS reports (RFC 8460)</source>
        <comment>@title</comment>
        <translation>Rapporto di verifica su MTA-STS (RFC 8461) e report TLS (RFC 8460)</translation>
    </message>
    <message numerus="yes">
        <source>This check was made %n day(s) before the report. Something else may hold by now.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Questo controllo è stato eseguito %n giorno prima del rapporto. Ora la situazione può essere diversa.</numerusform>
            <numerusform>Questo controllo è stato eseguito %n giorni prima del rapporto. Ora la situazione può essere diversa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made in the practice network. This domain does not exist outside it.</source>
        <comment>@info</comment>
        <translation>Eseguito nella rete di esercitazione. Questo dominio non esiste al di fuori di essa.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <comment>@title</comment>
        <translation>Che cosa è protetto</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <comment>@title</comment>
        <translation>Che cosa non è protetto</translation>
    </message>
    <message>
        <source>What could not be found out</source>
        <comment>@title</comment>
        <translation>Che cosa non è stato possibile stabilire</translation>
    </message>
    <message>
        <source>What happens to mail</source>
        <comment>@title</comment>
        <translation>Che cosa succede alla posta</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Preference</source>
        <comment>@title:column</comment>
        <translation>Preferenza</translation>
    </message>
    <message>
        <source>Line of the policy</source>
        <comment>@title:column</comment>
        <translation>Riga della policy</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>If enforced today</source>
        <comment>@title:column</comment>
        <translation>Con la modalità enforce oggi</translation>
    </message>
    <message>
        <source>How each address encrypts</source>
        <comment>@title</comment>
        <translation>Come cifra ciascun indirizzo</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>@title:column</comment>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>Certificate by</source>
        <comment>@title:column</comment>
        <translation>Certificato di</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>@title:column</comment>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>nessun indirizzo</translation>
    </message>
    <message>
        <source>The check, step by step</source>
        <comment>@title</comment>
        <translation>Il controllo, passaggio per passaggio</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <comment>@title</comment>
        <translation>Passaggi del controllo</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>@title:column</comment>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Another check could test them, at another time or from another place:</source>
        <comment>@info</comment>
        <translation>Un altro controllo potrebbe provarli, in un altro momento o da un altro luogo:</translation>
    </message>
    <message>
        <source>The mail servers</source>
        <comment>@title</comment>
        <translation>I server di posta</translation>
    </message>
    <message>
        <source>As seen on %1.</source>
        <comment>@info time</comment>
        <translation>Come rilevato il %1.</translation>
    </message>
    <message>
        <source>What a sender that keeps to MTA-STS does with mail for each of them.</source>
        <comment>@info</comment>
        <translation>Che cosa fa con la posta per ciascuno un mittente che rispetta MTA-STS.</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>@label</comment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>@label</comment>
        <translation>Durata</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>@info</comment>
        <translation>%1 secondi</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>Evidenze</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <comment>@label</comment>
        <translation>SHA-256 delle evidenze</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <comment>@info</comment>
        <translation>Non è arrivato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are in the evidence.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Nelle evidenze c’è %n altra riga.</numerusform>
            <numerusform>Nelle evidenze ci sono altre %n righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>@title</comment>
        <translation>Prova</translation>
    </message>
    <message>
        <source>This check</source>
        <comment>@title</comment>
        <translation>Questo controllo</translation>
    </message>
    <message>
        <source>The check of the mail servers</source>
        <comment>@title</comment>
        <translation>Il controllo dei server di posta</translation>
    </message>
    <message>
        <source>Proof: the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Prova: il controllo dei server di posta</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>@label</comment>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Senders keep it for</source>
        <comment>@label</comment>
        <translation>I mittenti la conservano per</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@label</comment>
        <translation>Id del record</translation>
    </message>
    <message>
        <source>Seen from</source>
        <comment>@label</comment>
        <translation>Rilevata dal</translation>
    </message>
    <message>
        <source>Seen until</source>
        <comment>@label</comment>
        <translation>Rilevata fino al</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>@title:column</comment>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>How</source>
        <comment>@title:column</comment>
        <translation>Come</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>fatto</translation>
    </message>
    <message>
        <source>As it is published</source>
        <comment>@title</comment>
        <translation>Come è pubblicato</translation>
    </message>
    <message>
        <source>Neither policy nor records were seen.</source>
        <comment>@info</comment>
        <translation>Non sono stati rilevati né la policy né i record.</translation>
    </message>
    <message>
        <source>Records in the DNS</source>
        <comment>@label</comment>
        <translation>Record nel DNS</translation>
    </message>
    <message>
        <source>What enforce mode rests on</source>
        <comment>@title</comment>
        <translation>Su che cosa si basa la modalità enforce</translation>
    </message>
    <message>
        <source>Overruled on %1: %2</source>
        <comment>@info day, reason</comment>
        <translation>In deroga dal %1: %2</translation>
    </message>
    <message>
        <source>What to do next</source>
        <comment>@title</comment>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <comment>@title</comment>
        <translation>Che cosa è successo, dal più recente</translation>
    </message>
    <message>
        <source>When</source>
        <comment>@title:column</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <comment>@title:column</comment>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@title:column</comment>
        <translation>Dettagli</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not printed.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n evento precedente non è stampato.</numerusform>
            <numerusform>%n eventi precedenti non sono stampati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Chi ha inviato report</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Mittente</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@title:column</comment>
        <translation>Sessioni cifrate</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@title:column</comment>
        <translation>Sessioni non riuscite</translation>
    </message>
    <message>
        <source>Signature of the reports</source>
        <comment>@title:column</comment>
        <translation>Firma dei report</translation>
    </message>
    <message>
        <source>some mail server</source>
        <comment>@info</comment>
        <translation>un server di posta</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n sessione</numerusform>
            <numerusform>%n sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1, told by %2, last on %3</source>
        <comment>@info server, senders, day</comment>
        <translation>Su %1, segnalato da %2, ultima volta il %3</translation>
    </message>
    <message>
        <source>If it had been enforced in these days</source>
        <comment>@title</comment>
        <translation>Con la modalità enforce in questi giorni</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>@label sessions</comment>
        <translation>Consegnate</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>@label sessions</comment>
        <translation>Rifiutate</translation>
    </message>
    <message>
        <source>Delivered without a policy</source>
        <comment>@label sessions</comment>
        <translation>Consegnate senza una policy</translation>
    </message>
    <message>
        <source>Decided by DANE</source>
        <comment>@label sessions</comment>
        <translation>Decise da DANE</translation>
    </message>
    <message>
        <source>No report came in. The last one was of %1.</source>
        <comment>@info</comment>
        <translation>Non è arrivato alcun report. L’ultimo era del %1.</translation>
    </message>
    <message>
        <source>No report came in.</source>
        <comment>@info</comment>
        <translation>Non è arrivato alcun report.</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>@label</comment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Senders</source>
        <comment>@label</comment>
        <translation>Mittenti</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@label</comment>
        <translation>Sessioni cifrate</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@label</comment>
        <translation>Sessioni non riuscite</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>cifrate</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>non riuscite</translation>
    </message>
    <message>
        <source>What failed</source>
        <comment>@title</comment>
        <translation>Che cosa non è riuscito</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>@title domain</comment>
        <translation>Rapporto di verifica: %1</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>@info program, day</comment>
        <translation>%1, creato il %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>@info</comment>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Evidence of the check</source>
        <comment>@title</comment>
        <translation>Evidenze del controllo</translation>
    </message>
    <message>
        <source>Evidence of the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Evidenze del controllo dei server di posta</translation>
    </message>
    <message>
        <source>A sender that has seen the policy keeps to it for %1, even if somebody hides it meanwhile.</source>
        <comment>@info span</comment>
        <translation>Un mittente che ha visto la policy continua a seguirla per %1, anche se nel frattempo qualcuno la nasconde.</translation>
    </message>
    <message>
        <source>What senders reported in the last 30 days</source>
        <comment>@title</comment>
        <translation>Che cosa hanno segnalato i mittenti negli ultimi 30 giorni</translation>
    </message>
    <message>
        <source>There is no policy that senders could use: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>Non c’è una policy che i mittenti possano usare: nessun mittente che vede questo per la prima volta esige la cifratura.</translation>
    </message>
    <message>
        <source>The policy switches MTA-STS off: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>La policy disattiva MTA-STS: nessun mittente che vede questo per la prima volta esige la cifratura.</translation>
    </message>
    <message>
        <source>Senders that have seen the earlier policy may keep to it until %1, and hold mail back when encryption fails.</source>
        <comment>@info day</comment>
        <translation>I mittenti che hanno visto la policy precedente possono continuare a seguirla fino al %1, e trattengono la posta quando la cifratura non riesce.</translation>
    </message>
    <message>
        <source>These mail servers are not in the policy; under enforce mode senders pass them over: %1.</source>
        <comment>@info</comment>
        <translation>Questi server di posta non sono inclusi nella policy; in modalità enforce i mittenti li ignorano: %1.</translation>
    </message>
    <message>
        <source>How the mail servers encrypt.</source>
        <comment>@info</comment>
        <translation>Come cifrano i server di posta.</translation>
    </message>
    <message numerus="yes">
        <source>How %n more mail server(s) or addresses encrypt: there are too many to test all.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Come cifra %n altro server di posta o indirizzo: sono troppi per provarli tutti.</numerusform>
            <numerusform>Come cifrano altri %n server di posta o indirizzi: sono troppi per provarli tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders that make TLS reports are asked to send them to %1.</source>
        <comment>@info</comment>
        <translation>Ai mittenti che producono report TLS viene chiesto di inviarli a %1.</translation>
    </message>
    <message>
        <source>Whether senders are asked to report failures.</source>
        <comment>@info</comment>
        <translation>Se ai mittenti venga chiesto di segnalare gli errori.</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back from some or all of the mail servers: see “%1”.</source>
        <comment>@info step</comment>
        <translation>I mittenti che usano DANE trattengono la posta destinata ad alcuni o a tutti i server di posta: vedere «%1».</translation>
    </message>
    <message>
        <source>Whether DANE protects the mail servers.</source>
        <comment>@info</comment>
        <translation>Se DANE protegga i server di posta.</translation>
    </message>
    <message>
        <source>Mail from senders that know neither MTA-STS nor DANE: they may deliver with or without encryption.</source>
        <comment>@info</comment>
        <translation>La posta dei mittenti che non conoscono né MTA-STS né DANE: possono consegnarla con o senza cifratura.</translation>
    </message>
    <message>
        <source>The first mail of a sender that has not seen the policy yet: who falsifies the DNS answers that it gets can hide the policy from it.</source>
        <comment>@info</comment>
        <translation>Il primo messaggio di un mittente che non ha ancora visto la policy: chi falsifica le risposte DNS che il mittente riceve può nascondergliela.</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <comment>@info stage</comment>
        <translation>non è stato possibile stabilirlo</translation>
    </message>
    <message>
        <source>This check was stopped before it was complete.</source>
        <comment>@info</comment>
        <translation>Questo controllo è stato interrotto prima della fine.</translation>
    </message>
    <message>
        <source>What is in place</source>
        <comment>@title</comment>
        <translation>Che cosa è predisposto</translation>
    </message>
    <message>
        <source>This report is about mail on its way to the domain: not about mail that the domain sends, where the receivers&apos; policies decide, and not about how mail is stored and read.</source>
        <comment>@info</comment>
        <translation>Questo rapporto riguarda la posta in arrivo al dominio. Non riguarda la posta inviata dal dominio, per la quale decidono le policy dei destinatari, né come la posta viene conservata e letta.</translation>
    </message>
    <message>
        <source>Judged for</source>
        <comment>@label</comment>
        <translation>Valutato al</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>@label</comment>
        <translation>Eseguito da</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>@info</comment>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>Everything that the check saw is kept in one file, its evidence; a PDF of this report has it attached. Who has the file can have it judged again without any network: postseal-cli evidence verify FILE. The same version of Postseal, trusting the same roots, comes to the verdict of this report. The same SHA-256 means: not a byte was changed.</source>
        <comment>@info</comment>
        <translation>Tutto ciò che il controllo ha rilevato è conservato in un unico file, le evidenze; un PDF di questo rapporto lo contiene come allegato. Chi ha il file può farlo valutare di nuovo senza alcuna rete: postseal-cli evidence verify FILE. La stessa versione di Postseal, con le stesse radici attendibili, arriva al giudizio di questo rapporto. Lo stesso SHA-256 significa che non è cambiato nemmeno un byte.</translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@title</comment>
        <translation>Sessioni nel tempo</translation>
    </message>
    <message>
        <source>These mail servers have no address: %1.</source>
        <comment>@info</comment>
        <translation>Questi server di posta non hanno indirizzo: %1.</translation>
    </message>
</context>
<context>
    <name>postseal::WatchBox</name>
    <message>
        <source>is asked when your name servers have it</source>
        <comment>@status</comment>
        <translation>sarà interrogato quando i name server lo avranno</translation>
    </message>
    <message>
        <source>is being asked</source>
        <comment>@status</comment>
        <translation>interrogazione in corso</translation>
    </message>
    <message>
        <source>points to another name</source>
        <comment>@status</comment>
        <translation>punta a un altro nome</translation>
    </message>
    <message>
        <source>still remembers %1</source>
        <comment>@status</comment>
        <translation>ricorda ancora %1</translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>@status</comment>
        <translation>dice %1</translation>
    </message>
    <message>
        <source>still remembers “no such record”</source>
        <comment>@status</comment>
        <translation>ricorda ancora «non esiste un record del genere»</translation>
    </message>
    <message>
        <source>does not have it yet</source>
        <comment>@status</comment>
        <translation>non ce l’ha ancora</translation>
    </message>
    <message>
        <source>does not answer from here</source>
        <comment>@status</comment>
        <translation>da qui non risponde</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <comment>@status time</comment>
        <translation>visto alle %1</translation>
    </message>
    <message>
        <source>forgets it in %1</source>
        <comment>@status time left</comment>
        <translation>lo dimentica tra %1</translation>
    </message>
    <message>
        <source>Your DNS resolver</source>
        <comment>@label</comment>
        <translation>Il resolver DNS in uso</translation>
    </message>
    <message>
        <source>Also ask p&amp;ublic DNS resolvers</source>
        <comment>@option:check</comment>
        <translation>Interroga anche i resolver DNS pu&amp;bblici</translation>
    </message>
    <message>
        <source>&amp;Publish it for me</source>
        <comment>@button</comment>
        <translation>Pubblica &amp;per me</translation>
    </message>
    <message>
        <source>&amp;I have published it</source>
        <comment>@button</comment>
        <translation>&amp;L’ho pubblicato</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <comment>@title date</comment>
        <translation>Affidato ad altri il %1</translation>
    </message>
    <message>
        <source>Stop looking: I have not published it &amp;yet</source>
        <comment>@button</comment>
        <translation>Smetti di guardare: no&amp;n l’ho ancora pubblicato</translation>
    </message>
</context>
<context>
    <name>postseal::Wizard</name>
    <message>
        <source>Domain</source>
        <comment>@title</comment>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <comment>@title</comment>
        <translation>I server di posta</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Report TLS</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>@title</comment>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Host the policy</source>
        <comment>@title</comment>
        <translation>Ospitare la policy</translation>
    </message>
    <message>
        <source>Publish the record</source>
        <comment>@title</comment>
        <translation>Pubblicare il record</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@title</comment>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>@status</comment>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>In esame</translation>
    </message>
    <message>
        <source>Not visible yet</source>
        <comment>@status</comment>
        <translation>Non ancora visibile</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>When you have done it</source>
        <comment>@title</comment>
        <translation>Una volta fatto</translation>
    </message>
    <message>
        <source>Watching for it</source>
        <comment>@title</comment>
        <translation>In attesa che compaia</translation>
    </message>
    <message>
        <source>What is published is not what you chose here</source>
        <comment>@title</comment>
        <translation>Ciò che è pubblicato non è ciò che è stato scelto qui</translation>
    </message>
    <message>
        <source>Something is there, but it cannot be used yet</source>
        <comment>@title</comment>
        <translation>C’è qualcosa, ma non è ancora utilizzabile</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>Then Postseal looks at the web server as senders do, again and again, until everything is right.</source>
        <comment>@info</comment>
        <translation>Poi Postseal guarda il server web come fanno i mittenti, più e più volte, finché tutto è corretto.</translation>
    </message>
    <message>
        <source>Then Postseal asks your name servers by itself, again and again, until they have it.</source>
        <comment>@info</comment>
        <translation>Poi Postseal interroga da solo i name server, più e più volte, finché non lo hanno.</translation>
    </message>
    <message>
        <source>Postseal keeps looking. You can go on, or close the program and come back.</source>
        <comment>@info</comment>
        <translation>Postseal continua a guardare. Si può proseguire, oppure chiudere il programma e tornare più tardi.</translation>
    </message>
    <message>
        <source>Your own name servers first, then what the rest of the world still remembers. You can go on meanwhile.</source>
        <comment>@info</comment>
        <translation>Prima i name server del dominio, poi ciò che il resto del mondo ricorda ancora. Nel frattempo si può proseguire.</translation>
    </message>
    <message>
        <source>Publish it again as shown here. Until then senders use what is there.</source>
        <comment>@info</comment>
        <translation>Pubblicarlo di nuovo come mostrato qui. Fino ad allora i mittenti usano ciò che c’è.</translation>
    </message>
    <message>
        <source>See above what is wrong and what to do. Postseal keeps looking.</source>
        <comment>@info</comment>
        <translation>Vedere qui sopra che cosa non va e che cosa fare. Postseal continua a guardare.</translation>
    </message>
    <message>
        <source>Your name servers have it. Some DNS resolvers still remember an older answer; you need not wait for them.</source>
        <comment>@info</comment>
        <translation>I name server lo hanno. Alcuni resolver DNS ricordano ancora una risposta più vecchia; non è necessario attenderli.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@info</comment>
        <translation>I mittenti possono scaricare la policy.</translation>
    </message>
    <message>
        <source>Your name servers have it.</source>
        <comment>@info</comment>
        <translation>I name server lo hanno.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label of a light</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Web server</source>
        <comment>@label of a light</comment>
        <translation>Server web</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label of a light</comment>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>@label of a light</comment>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label of a light</comment>
        <translation>File della policy</translation>
    </message>
    <message>
        <source>is good, but not the policy that you chose here</source>
        <comment>@status</comment>
        <translation>va bene, ma non è la policy scelta qui</translation>
    </message>
    <message>
        <source>is not in DNS yet</source>
        <comment>@status</comment>
        <translation>non è ancora nel DNS</translation>
    </message>
    <message>
        <source>comes after that</source>
        <comment>@status</comment>
        <translation>viene dopo</translation>
    </message>
    <message>
        <source>leads to an address</source>
        <comment>@status</comment>
        <translation>porta a un indirizzo</translation>
    </message>
    <message>
        <source>answers on port 443</source>
        <comment>@status</comment>
        <translation>risponde sulla porta 443</translation>
    </message>
    <message>
        <source>is for this name, trusted and valid</source>
        <comment>@status</comment>
        <translation>è per questo nome, attendibile e valido</translation>
    </message>
    <message>
        <source>comes directly and as plain text</source>
        <comment>@status</comment>
        <translation>arriva direttamente e come testo semplice</translation>
    </message>
    <message>
        <source>is the policy that you chose</source>
        <comment>@status</comment>
        <translation>è la policy scelta</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>@info time</comment>
        <translation>in questo momento</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>%n minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>%n ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing period</source>
        <comment>@title</comment>
        <translation>Periodo di prova</translation>
    </message>
    <message>
        <source>Enforce</source>
        <comment>@title</comment>
        <translation>Modalità enforce</translation>
    </message>
    <message>
        <source>History</source>
        <comment>@title</comment>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>@status</comment>
        <translation>In corso</translation>
    </message>
</context>
<context>
    <name>postseal::WizardPage</name>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>Controllo di %1 in corso.</translation>
    </message>
    <message>
        <source>This step is still to do.</source>
        <comment>@status</comment>
        <translation>Questo passaggio è ancora da fare.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <comment>@status</comment>
        <translation>Non è stato ancora esaminato nulla.</translation>
    </message>
    <message>
        <source>Not visible yet. Postseal keeps looking; you can go on.</source>
        <comment>@status</comment>
        <translation>Non ancora visibile. Postseal continua a guardare; si può proseguire.</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <comment>@status</comment>
        <translation>Questo passaggio è completato.</translation>
    </message>
    <message>
        <source>Nothing is broken here. Some points deserve a look.</source>
        <comment>@status</comment>
        <translation>Qui nulla è guasto. Alcuni punti meritano attenzione.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <comment>@status</comment>
        <translation>Qui qualcosa non va.</translation>
    </message>
    <message>
        <source>Not everything could be found out from here.</source>
        <comment>@status</comment>
        <translation>Da qui non è stato possibile stabilire tutto.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <comment>@info date and time</comment>
        <translation>Controllato il %1.</translation>
    </message>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Mostra tutto ciò che è stato rilevato</translation>
    </message>
    <message>
        <source>Your domain is being looked at</source>
        <comment>@title</comment>
        <translation>Il dominio è in esame</translation>
    </message>
    <message>
        <source>Everything is asked at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Si interroga tutto contemporaneamente. Bastano pochi secondi.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>You stopped this check</source>
        <comment>@title</comment>
        <translation>Questo controllo è stato interrotto</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Premere Controlla ora per guardare di nuovo.</translation>
    </message>
    <message>
        <source>This takes its days.</source>
        <comment>@status</comment>
        <translation>Servono alcuni giorni.</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@button step</comment>
        <translation>Prosegui con «%1»</translation>
    </message>
</context>
<context>
    <name>postseal::WizardView</name>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>A&amp;vanti</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>@button</comment>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <comment>@info</comment>
        <translation>DNS presso %1</translation>
    </message>
    <message>
        <source>A new domain</source>
        <comment>@title</comment>
        <translation>Un nuovo dominio</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <comment>@status</comment>
        <translation>Tutto è salvato.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>@status</comment>
        <translation>Salvataggio in corso…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <comment>@status</comment>
        <translation>Non salvato.</translation>
    </message>
</context>
</TS>
