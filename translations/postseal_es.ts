<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Concern</name>
    <message>
        <source>No policy can be used, and senders may keep the old one until %1</source>
        <translation>Ninguna política se puede usar, y los remitentes pueden conservar la antigua hasta el %1</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>La política o el registro no están en orden</translation>
    </message>
    <message>
        <source>Not in the policy: %1</source>
        <translation>No está en la política: %1</translation>
    </message>
    <message>
        <source>Does not encrypt as it should: %1</source>
        <translation>No cifra como debería: %1</translation>
    </message>
    <message>
        <source>“%1” since %2, and nobody decided so here</source>
        <translation>«%1» desde el %2, y aquí nadie lo decidió</translation>
    </message>
    <message>
        <source>Another policy since %1, not made here</source>
        <translation>Otra política desde el %1, no hecha aquí</translation>
    </message>
    <message>
        <source>Senders report failures</source>
        <translation>Los remitentes notifican fallos</translation>
    </message>
    <message>
        <source>The certificate ends soon: %1</source>
        <translation>El certificado caduca pronto: %1</translation>
    </message>
    <message>
        <source>No report has come in since %1</source>
        <translation>No ha llegado ningún informe desde el %1</translation>
    </message>
    <message>
        <source>Does not report any more: %1</source>
        <translation>Ya no envía informes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, y %n más</numerusform>
            <numerusform>%1, y %n más</numerusform>
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
        <translation>Prueba de un servidor de correo</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Archivo de la política</translation>
    </message>
    <message>
        <source>Report mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Buzón de informes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@item of a list of names</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom Postseal has connected to since it was started</source>
        <comment>@title</comment>
        <translation>Con quién se ha conectado Postseal desde que se inició</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <comment>@info</comment>
        <translation>Con nadie todavía.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>@title:column of connections</comment>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>To</source>
        <comment>@title:column of connections</comment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@title:column of connections</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title:column of connections</comment>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>@title:column of connections</comment>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Sign-in to the mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Inicio de sesión en el buzón</translation>
    </message>
</context>
<context>
    <name>Domains</name>
    <message>
        <source>Type your mail domain, for example example.com.</source>
        <translation>Escriba su dominio de correo, por ejemplo example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Type the part of your mail address after the @ sign, for example example.com.</source>
        <translation>«%1» no es un dominio. Escriba la parte de su dirección de correo que va después del signo @, por ejemplo example.com.</translation>
    </message>
    <message>
        <source>“%1” is only one part of a domain. Type the whole domain, for example example.com.</source>
        <translation>«%1» es solo una parte de un dominio. Escriba el dominio entero, por ejemplo example.com.</translation>
    </message>
    <message>
        <source>“%1” is an IP address. Type the part of your mail address after the @ sign instead.</source>
        <translation>«%1» es una dirección IP. Escriba en su lugar la parte de su dirección de correo que va después del signo @.</translation>
    </message>
    <message>
        <source>“%1” is too long for a domain. Type your domain without anything else.</source>
        <translation>«%1» es demasiado largo para un dominio. Escriba su dominio sin nada más.</translation>
    </message>
    <message>
        <source>Under “%1” anybody can have a domain, so it is not yours alone. Add your own name in front of it.</source>
        <translation>Bajo «%1» cualquiera puede tener un dominio, así que no es solo suyo. Añada delante su propio nombre.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 could not be tested to the end</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>%1 no se pudo probar hasta el final</translation>
    </message>
    <message>
        <source>The time for this check ran out first. Nothing is known to be wrong.</source>
        <translation>El tiempo de esta comprobación se agotó antes. No consta que haya nada mal.</translation>
    </message>
    <message>
        <source>Check again. With “--timeout 60” the check may take longer.</source>
        <translation>Vuelva a comprobarlo. Con «--timeout 60» la comprobación puede durar más.</translation>
    </message>
    <message>
        <source>The policy covers every mail server of %1</source>
        <extracomment>coverage.good (%1: domain, %2: count)</extracomment>
        <translation>La política incluye todos los servidores de correo de %1</translation>
    </message>
    <message numerus="yes">
        <source>It fits the %n mail server(s) that DNS names for your domain.</source>
        <translation>
            <numerusform>Coincide con el %n servidor de correo que el DNS indica para su dominio.</numerusform>
            <numerusform>Coincide con los %n servidores de correo que el DNS indica para su dominio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy does not cover the mail server %1</source>
        <extracomment>coverage.mx-not-covered (%1: host, %2: entries)</extracomment>
        <translation>La política no incluye el servidor de correo %1</translation>
    </message>
    <message>
        <source>The policy lists only: %2. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>La política solo nombra: %2. En modo testing el correo sigue llegando. En modo enforce los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>Add the line “mx: %1” to the policy file. Then change the id of the policy record.</source>
        <translation>Añada la línea «mx: %1» al archivo de la política. Después cambie el id del registro de la política.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1</source>
        <extracomment>coverage.wildcard-too-deep (%1: host, %2: entry)</extracomment>
        <translation>La línea «%2» de la política no incluye el servidor de correo %1</translation>
    </message>
    <message>
        <source>The star stands for exactly one part of a name, and this name has more (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>El asterisco vale por una sola parte del nombre, y este nombre tiene más (comodín). En modo testing el correo sigue llegando. En modo enforce los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1 itself</source>
        <extracomment>coverage.wildcard-apex (%1: host, %2: entry)</extracomment>
        <translation>La línea «%2» de la política no incluye el propio servidor de correo %1</translation>
    </message>
    <message>
        <source>The star stands for exactly one more part in front of the name (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>El asterisco vale por exactamente una parte más delante del nombre (comodín). En modo testing el correo sigue llegando. En modo enforce los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>No mail server of yours fits the policy line “%1”</source>
        <extracomment>coverage.entry-unused (%1: entry)</extracomment>
        <translation>Ningún servidor de correo suyo coincide con la línea «%1» de la política</translation>
    </message>
    <message>
        <source>This does no harm. It is even right while you prepare a move to a new mail provider.</source>
        <translation>No causa ningún daño. Incluso es lo correcto mientras prepara un cambio de proveedor de correo.</translation>
    </message>
    <message>
        <source>Remove the line if you no longer use such a server. Then change the id of the policy record.</source>
        <translation>Quite la línea si ya no usa ese servidor. Después cambie el id del registro de la política.</translation>
    </message>
    <message>
        <source>The policy covers none of the mail servers of %1</source>
        <extracomment>coverage.none-match (%1: domain)</extracomment>
        <translation>La política no incluye ninguno de los servidores de correo de %1</translation>
    </message>
    <message>
        <source>In testing mode mail still arrives. In enforce mode senders that follow MTA-STS could not deliver to you at all. Their mail would wait and be returned after some days.</source>
        <translation>En modo testing el correo sigue llegando. En modo enforce los remitentes que siguen MTA-STS no podrían entregarle nada. Su correo esperaría y se devolvería al cabo de unos días.</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1</source>
        <extracomment>mode.none (%1: domain)</extracomment>
        <translation>MTA-STS está desactivado para %1</translation>
    </message>
    <message>
        <source>The policy itself says so (mode none). Senders deliver mail to you without its protection.</source>
        <translation>Lo dice la propia política (modo none). Los remitentes le entregan el correo sin esa protección.</translation>
    </message>
    <message>
        <source>To use MTA-STS, publish a policy in testing mode first.</source>
        <translation>Para usar MTA-STS, publique primero una política en modo testing.</translation>
    </message>
    <message>
        <source>MTA-STS is being tried out for %1</source>
        <extracomment>mode.testing (%1: domain)</extracomment>
        <translation>MTA-STS está en pruebas para %1</translation>
    </message>
    <message>
        <source>Senders deliver mail in any case, and report problems if you ask for reports (testing mode). So mail to you is not protected yet.</source>
        <translation>Los remitentes entregan el correo en cualquier caso y avisan de los problemas si usted pide informes (modo testing). Por eso el correo dirigido a usted todavía no está protegido.</translation>
    </message>
    <message>
        <source>Read the TLS reports for at least two weeks. When they show no problems, change the mode to enforce and give the policy record a new id.</source>
        <translation>Lea los informes TLS durante al menos dos semanas. Cuando no muestren problemas, cambie el modo a enforce y dé al registro de la política un id nuevo.</translation>
    </message>
    <message>
        <source>MTA-STS is in force for %1</source>
        <extracomment>mode.enforce (%1: domain)</extracomment>
        <translation>MTA-STS está en vigor para %1</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver to you only over encrypted connections, to servers with a good certificate (enforce mode).</source>
        <translation>Los remitentes que conocen MTA-STS solo le entregan por conexiones cifradas, a servidores con un buen certificado (modo enforce).</translation>
    </message>
    <message>
        <source>%1 has not reached the mode that you asked for</source>
        <extracomment>mode.not-as-required (%1: domain, %2: mode, %3: required)</extracomment>
        <translation>%1 no ha llegado al modo que usted pidió</translation>
    </message>
    <message>
        <source>The mode is %2. You asked for %3.</source>
        <translation>El modo es %2. Usted pidió %3.</translation>
    </message>
    <message>
        <source>Mend the other points first. Then change the mode in the policy file, and give the policy record a new id.</source>
        <translation>Arregle primero los demás puntos. Después cambie el modo en el archivo de la política y dé al registro de la política un id nuevo.</translation>
    </message>
    <message>
        <source>%1 does not use DANE</source>
        <extracomment>dane.absent (%1: domain)</extracomment>
        <translation>%1 no usa DANE</translation>
    </message>
    <message>
        <source>DANE is another way to protect incoming mail, and needs signed DNS (DNSSEC). MTA-STS works without it.</source>
        <translation>DANE es otra forma de proteger el correo entrante y necesita un DNS firmado (DNSSEC). MTA-STS funciona sin él.</translation>
    </message>
    <message>
        <source>The DANE record of %1 fits its certificate</source>
        <extracomment>dane.good (%1: host, %2: record)</extracomment>
        <translation>El registro DANE de %1 coincide con su certificado</translation>
    </message>
    <message>
        <source>Senders that know DANE deliver to this server over protected connections. This record fits: %2.</source>
        <translation>Los remitentes que conocen DANE entregan a este servidor por conexiones protegidas. Este registro coincide: %2.</translation>
    </message>
    <message>
        <source>The DANE record of %1 does not fit its certificate</source>
        <extracomment>dane.mismatch (%1: host, %2: address)</extracomment>
        <translation>El registro DANE de %1 no coincide con su certificado</translation>
    </message>
    <message>
        <source>The server at %2 shows another certificate than DNS announces (TLSA record). Senders that know DANE do not deliver to it, whatever your MTA-STS mode is.</source>
        <translation>El servidor en %2 muestra un certificado distinto del que anuncia el DNS (registro TLSA). Los remitentes que conocen DANE no le entregan, sea cual sea su modo de MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a record for the present certificate now. Next time, publish the new record before you change the certificate.</source>
        <translation>Publique ahora un registro para el certificado actual. La próxima vez, publique el registro nuevo antes de cambiar el certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 fits its DANE record, but is for a different name</source>
        <extracomment>dane.name-mismatch (%1: host, %2: address)</extracomment>
        <translation>El certificado de %1 coincide con su registro DANE, pero es para otro nombre</translation>
    </message>
    <message>
        <source>The record names a certificate authority, so the name must fit as well (usage 2). Senders that know DANE do not deliver to the server at %2.</source>
        <translation>El registro nombra una autoridad de certificación, así que el nombre también debe coincidir (uso 2). Los remitentes que conocen DANE no entregan al servidor en %2.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1, or publish a record for exactly this certificate.</source>
        <translation>Pida a su proveedor de correo un certificado que lleve el nombre %1, o publique un registro para exactamente este certificado.</translation>
    </message>
    <message>
        <source>A DANE record of %1 cannot be used for mail</source>
        <extracomment>dane.unusable (%1: host, %2: record)</extracomment>
        <translation>Un registro DANE de %1 no se puede usar para el correo</translation>
    </message>
    <message>
        <source>Senders pass over this record: %2. For mail only the kinds that begin with 2 or 3 count (certificate usage).</source>
        <translation>Los remitentes pasan por alto este registro: %2. Para el correo solo cuentan los tipos que empiezan por 2 o 3 (uso del certificado).</translation>
    </message>
    <message>
        <source>Publish a record of the kind “3 1 1” instead, or remove this one.</source>
        <translation>Publique en su lugar un registro del tipo «3 1 1», o elimine este.</translation>
    </message>
    <message>
        <source>The DANE record of %1 has no effect</source>
        <extracomment>dane.unsigned (%1: host)</extracomment>
        <translation>El registro DANE de %1 no tiene efecto</translation>
    </message>
    <message>
        <source>The DNS for this server is not signed (DNSSEC). Senders pass over the record. It does no harm.</source>
        <translation>El DNS de este servidor no está firmado (DNSSEC). Los remitentes pasan por alto el registro. No causa ningún daño.</translation>
    </message>
    <message>
        <source>Sign the DNS of that domain, or remove the record.</source>
        <translation>Firme el DNS de ese dominio o elimine el registro.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be compared with a certificate</source>
        <extracomment>dane.not-tested (%1: host)</extracomment>
        <translation>El registro DANE de %1 no se pudo comparar con un certificado</translation>
    </message>
    <message>
        <source>No certificate of this server could be seen from here. Nothing is known to be wrong with the record.</source>
        <translation>Desde aquí no se pudo ver ningún certificado de este servidor. No consta que haya nada mal en el registro.</translation>
    </message>
    <message>
        <source>Check again when the server can be reached. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Vuelva a comprobarlo cuando se pueda llegar al servidor. También puede ejecutar «postseal-cli check» con su dominio en un servidor de otro lugar.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be looked up</source>
        <extracomment>dane.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>No se pudo consultar el registro DANE de %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Senders that know DANE may hold mail back while this question has no proper answer.</source>
        <translation>La respuesta del DNS fue: %2. Los remitentes que conocen DANE pueden retener el correo mientras esta pregunta no tenga una respuesta correcta.</translation>
    </message>
    <message>
        <source>Ask whoever runs the DNS of that server to repair it. A question for a record that does not exist must get a proper answer too.</source>
        <translation>Pida a quien administre el DNS de ese servidor que lo repare. También la pregunta por un registro que no existe debe recibir una respuesta correcta.</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right</source>
        <extracomment>dnssec.bogus (%1: name, %2: reason)</extracomment>
        <translation>Las firmas de %1 en el DNS no son correctas</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair the signatures. After a change of provider, the old DS record at your registrar is the usual cause.</source>
        <translation>Pida a su proveedor de DNS que repare las firmas. Después de un cambio de proveedor, la causa habitual es el registro DS antiguo en su registrador.</translation>
    </message>
    <message>
        <source>Whether the DNS of %1 is signed could not be found out</source>
        <extracomment>dnssec.indeterminate (%1: domain, %2: reason)</extracomment>
        <translation>No se pudo averiguar si el DNS de %1 está firmado</translation>
    </message>
    <message>
        <source>Check again later, or from another network.</source>
        <translation>Vuelva a comprobarlo más tarde o desde otra red.</translation>
    </message>
    <message>
        <source>The DNS resolver says that the DNS of %1 is signed correctly</source>
        <extracomment>dnssec.resolver-says (%1: domain)</extracomment>
        <translation>El servidor DNS dice que el DNS de %1 está firmado correctamente</translation>
    </message>
    <message>
        <source>Postseal did not verify this itself, so it is hearsay (AD bit).</source>
        <translation>Postseal no lo ha verificado por sí mismo, así que solo lo sabe de oídas (bit AD).</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mail server(s)</source>
        <extracomment>mx.found (%1: domain, %2: count)</extracomment>
        <translation>
            <numerusform>%1 tiene %n servidor de correo</numerusform>
            <numerusform>%1 tiene %n servidores de correo</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail to your domain is delivered to the servers that DNS names for it (MX records).</source>
        <translation>El correo para su dominio se entrega a los servidores que el DNS indica para él (registros MX).</translation>
    </message>
    <message>
        <source>%1 says that it accepts no mail</source>
        <extracomment>mx.null-mx (%1: domain)</extracomment>
        <translation>%1 indica que no acepta correo</translation>
    </message>
    <message>
        <source>Senders return mail to this domain at once (null MX). That is right for a domain without mailboxes. MTA-STS has nothing to protect there.</source>
        <translation>Los remitentes devuelven enseguida el correo para este dominio (null MX). Es lo correcto para un dominio sin buzones. MTA-STS no tiene nada que proteger ahí.</translation>
    </message>
    <message>
        <source>If you want to receive mail at this domain, replace this record with the names of your mail servers. Otherwise leave it as it is.</source>
        <translation>Si quiere recibir correo en este dominio, sustituya este registro por los nombres de sus servidores de correo. Si no, déjelo como está.</translation>
    </message>
    <message>
        <source>%1 says both that it accepts no mail and where to deliver it</source>
        <extracomment>mx.null-mx-mixed (%1: domain)</extracomment>
        <translation>%1 indica a la vez que no acepta correo y dónde entregarlo</translation>
    </message>
    <message>
        <source>One of your MX records says that you take no mail at all (null MX). Senders may then return mail to you at once.</source>
        <translation>Uno de sus registros MX dice que usted no acepta ningún correo (null MX). Por eso los remitentes pueden devolver enseguida el correo dirigido a usted.</translation>
    </message>
    <message>
        <source>Remove the MX record that consists of a single dot. If you want no mail, remove all the others instead.</source>
        <translation>Elimine el registro MX que consta de un solo punto. Si no quiere correo, elimine en cambio todos los demás.</translation>
    </message>
    <message>
        <source>%1 names no mail server, so senders try the address of the domain itself</source>
        <extracomment>mx.implicit (%1: domain)</extracomment>
        <translation>%1 no indica ningún servidor de correo, y los remitentes prueban con la dirección del propio dominio</translation>
    </message>
    <message>
        <source>Without an MX record senders deliver to the address of the domain, which often belongs to your website (implicit MX). A change of web host can then cut off your mail.</source>
        <translation>Sin registro MX, los remitentes entregan en la dirección del dominio, que a menudo es la de su sitio web (MX implícito). Un cambio de alojamiento web puede entonces dejarle sin correo.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server.</source>
        <translation>Publique un registro MX con el nombre de su servidor de correo.</translation>
    </message>
    <message>
        <source>%1 has no mail server</source>
        <extracomment>mx.no-mail-server (%1: domain)</extracomment>
        <translation>%1 no tiene servidor de correo</translation>
    </message>
    <message>
        <source>DNS has neither an MX record nor an address for this domain. Mail to you cannot be delivered and is returned to the sender.</source>
        <translation>El DNS no tiene ni un registro MX ni una dirección para este dominio. El correo dirigido a usted no se puede entregar y vuelve al remitente.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server. Your mail provider tells you that name.</source>
        <translation>Publique un registro MX con el nombre de su servidor de correo. Su proveedor de correo le dirá ese nombre.</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <extracomment>mx.domain-not-found (%1: domain)</extracomment>
        <translation>%1 no existe en el DNS</translation>
    </message>
    <message>
        <source>Nobody can reach this domain by mail or on the web (NXDOMAIN).</source>
        <translation>Nadie puede llegar a este dominio por correo ni por la web (NXDOMAIN).</translation>
    </message>
    <message>
        <source>Check the spelling. If it is right, ask your registrar whether the domain has lapsed or has no name servers.</source>
        <translation>Compruebe que está bien escrito. Si lo está, pregunte a su registrador si el dominio ha caducado o no tiene servidores de nombres.</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up</source>
        <extracomment>mx.lookup-refused (%1: domain, %2: answer)</extracomment>
        <translation>No se pudieron consultar los servidores de correo de %1</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, use another DNS resolver or ask your DNS provider.</source>
        <translation>Vuelva a comprobarlo dentro de unos minutos. Si sigue igual, use otro servidor DNS o pregunte a su proveedor de DNS.</translation>
    </message>
    <message>
        <source>Nobody answered the question for the mail servers of %1</source>
        <extracomment>mx.lookup-silent (%1: domain)</extracomment>
        <translation>Nadie respondió a la pregunta por los servidores de correo de %1</translation>
    </message>
    <message>
        <source>No DNS server answered in time. The cause may be the network of this computer. So nothing is known to be wrong with your domain.</source>
        <translation>Ningún servidor DNS respondió a tiempo. La causa puede estar en la red de este equipo. Por eso no consta que haya nada mal en su dominio.</translation>
    </message>
    <message>
        <source>Make sure that this computer is online, and check again. If other domains work, ask your DNS provider.</source>
        <translation>Asegúrese de que este equipo tiene conexión y vuelva a comprobarlo. Si otros dominios funcionan, pregunte a su proveedor de DNS.</translation>
    </message>
    <message>
        <source>The DNS alias of %1 leads nowhere</source>
        <extracomment>mx.lookup-loop (%1: domain)</extracomment>
        <translation>El alias de %1 en el DNS no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot find your mail servers, so mail to you is returned.</source>
        <translation>El nombre remite a otros nombres en círculo o con demasiados pasos (bucle de CNAME). Los remitentes no encuentran sus servidores de correo, y el correo dirigido a usted se devuelve.</translation>
    </message>
    <message>
        <source>Remove the alias in your DNS, or point it at a name that exists.</source>
        <translation>Elimine el alias en su DNS o haga que apunte a un nombre que exista.</translation>
    </message>
    <message>
        <source>%1 has more mail servers than this check looks at</source>
        <extracomment>mx.too-many (%1: domain, %2: left out)</extracomment>
        <translation>%1 tiene más servidores de correo de los que mira esta comprobación</translation>
    </message>
    <message>
        <source>Remove MX records that you do not need. A domain rarely needs more than a few mail servers.</source>
        <translation>Elimine los registros MX que no necesite. Un dominio rara vez necesita más que unos pocos servidores de correo.</translation>
    </message>
    <message>
        <source>The mail server %1 is written as an IP address</source>
        <extracomment>mx.target-is-address (%1: host)</extracomment>
        <translation>El servidor de correo %1 está escrito como dirección IP</translation>
    </message>
    <message>
        <source>An MX record must hold a name. Many senders do not deliver to an address written there, and no MTA-STS policy can match it.</source>
        <translation>Un registro MX debe contener un nombre. Muchos remitentes no entregan en una dirección escrita ahí, y ninguna política de MTA-STS puede coincidir con ella.</translation>
    </message>
    <message>
        <source>Give the server a name such as mail.example.com. Put that name into the MX record.</source>
        <translation>Dé al servidor un nombre como mail.example.com. Ponga ese nombre en el registro MX.</translation>
    </message>
    <message>
        <source>The mail server name %1 is an alias of %2</source>
        <extracomment>mx.target-is-alias (%1: host, %2: target)</extracomment>
        <translation>El nombre de servidor de correo %1 es un alias de %2</translation>
    </message>
    <message>
        <source>An MX record should name a server directly, not through an alias (CNAME). Some senders refuse an alias. Your policy and the certificate must carry the name %1 as long as it stands there.</source>
        <translation>Un registro MX debe nombrar un servidor directamente, no mediante un alias (CNAME). Algunos remitentes rechazan los alias. Mientras figure ahí, la política y el certificado deben llevar el nombre %1.</translation>
    </message>
    <message>
        <source>Make sure that the certificate of the server carries the name %2, and add %2 to your policy. Then put %2 into the MX record.</source>
        <translation>Asegúrese de que el certificado del servidor lleva el nombre %2, y añada %2 a la política. Después ponga %2 en el registro MX.</translation>
    </message>
    <message>
        <source>“%1” is not a name that a mail server can have</source>
        <extracomment>mx.target-not-host-name (%1: host)</extracomment>
        <translation>«%1» no es un nombre que pueda tener un servidor de correo</translation>
    </message>
    <message>
        <source>Host names consist of letters, digits and hyphens. Many senders pass over any other name, and no policy line can match it.</source>
        <translation>Estos nombres constan de letras, cifras y guiones. Muchos remitentes pasan por alto cualquier otro nombre, y ninguna línea de una política puede coincidir con él.</translation>
    </message>
    <message>
        <source>Correct the MX record so that it holds the proper name of your mail server.</source>
        <translation>Corrija el registro MX para que contenga el nombre correcto de su servidor de correo.</translation>
    </message>
    <message>
        <source>The mail server %1 does not exist in DNS</source>
        <extracomment>mx.target-not-found (%1: host)</extracomment>
        <translation>El servidor de correo %1 no existe en el DNS</translation>
    </message>
    <message>
        <source>Senders pass over this server. If it is your only one, mail to you waits and is returned after some days.</source>
        <translation>Los remitentes pasan por alto este servidor. Si es el único que tiene, el correo dirigido a usted espera y se devuelve al cabo de unos días.</translation>
    </message>
    <message>
        <source>Remove the MX record if the server is gone. Otherwise correct the name, or publish an address for it.</source>
        <translation>Elimine el registro MX si el servidor ya no existe. Si no, corrija el nombre o publique una dirección para él.</translation>
    </message>
    <message>
        <source>The mail server %1 has no address</source>
        <extracomment>mx.target-no-address (%1: host)</extracomment>
        <translation>El servidor de correo %1 no tiene dirección</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders pass over this server.</source>
        <translation>El nombre existe, pero el DNS no tiene para él ni una dirección IPv4 ni una IPv6. Los remitentes pasan por alto este servidor.</translation>
    </message>
    <message>
        <source>Publish the address of the server (A or AAAA record), or remove the MX record.</source>
        <translation>Publique la dirección del servidor (registro A o AAAA) o elimine el registro MX.</translation>
    </message>
    <message>
        <source>The address of the mail server %1 could not be looked up</source>
        <extracomment>mx.target-lookup-failed (%1: host)</extracomment>
        <translation>No se pudo consultar la dirección del servidor de correo %1</translation>
    </message>
    <message>
        <source>The DNS servers gave no usable answer. Whether this server works could not be found out.</source>
        <translation>Los servidores DNS no dieron una respuesta útil. No se ha podido averiguar si este servidor funciona.</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, ask whoever runs the DNS of that server.</source>
        <translation>Vuelva a comprobarlo dentro de unos minutos. Si sigue igual, pregunte a quien administre el DNS de ese servidor.</translation>
    </message>
    <message>
        <source>The mail server %1 has an address that only works inside a network</source>
        <extracomment>mx.address-not-public (%1: host, %2: address)</extracomment>
        <translation>El servidor de correo %1 tiene una dirección que solo sirve dentro de una red</translation>
    </message>
    <message>
        <source>The address %2 is private or reserved, so senders on the internet cannot reach it. It was tested all the same.</source>
        <translation>La dirección %2 es privada o está reservada, así que los remitentes de internet no pueden llegar a ella. Se ha probado de todos modos.</translation>
    </message>
    <message>
        <source>Publish the public address of the server, unless this is a test network.</source>
        <translation>Publique la dirección pública del servidor, salvo que se trate de una red de pruebas.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the mail servers of %1</source>
        <extracomment>mx.servers-disagree (%1: domain, %2: servers)</extracomment>
        <translation>Sus servidores de nombres no coinciden sobre los servidores de correo de %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may deliver to other servers than you expect.</source>
        <translation>Estos servidores de nombres no dan todos la misma respuesta: %2. Algunos remitentes pueden entregar en otros servidores de los que usted espera.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to bring all name servers to the same state. Right after a change this often passes by itself within an hour.</source>
        <translation>Pida a su proveedor de DNS que iguale todos los servidores de nombres. Justo después de un cambio, esto suele arreglarse solo en una hora.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer</source>
        <extracomment>dns.server-silent (%1: server, %2: address)</extracomment>
        <translation>El servidor de nombres %1 no responde</translation>
    </message>
    <message>
        <source>It was asked at the address %2. Lookups of your domain take longer, and they go unanswered when your other name servers are down too.</source>
        <translation>Se le preguntó en la dirección %2. Las consultas sobre su dominio tardan más, y quedan sin respuesta si también fallan sus otros servidores de nombres.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair this name server or to remove it.</source>
        <translation>Pida a su proveedor de DNS que repare este servidor de nombres o que lo quite.</translation>
    </message>
    <message>
        <source>The name server %1 does not know your domain</source>
        <extracomment>dns.server-lame (%1: server, %2: address)</extracomment>
        <translation>El servidor de nombres %1 no conoce su dominio</translation>
    </message>
    <message>
        <source>It is listed for your domain, but the server at %2 does not answer for it (lame delegation). Some lookups of your domain are slow or get no answer.</source>
        <translation>Figura en la lista de su dominio, pero el servidor en %2 no responde por él (delegación rota). Algunas consultas sobre su dominio van lentas o quedan sin respuesta.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to set up your domain on it, or remove it from the list at your registrar.</source>
        <translation>Pida a su proveedor de DNS que configure su dominio en él, o quítelo de la lista en su registrador.</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked directly</source>
        <extracomment>dns.authoritative-unreachable (%1: domain)</extracomment>
        <translation>No se pudo preguntar directamente a los servidores de nombres de %1</translation>
    </message>
    <message>
        <source>The network of this computer probably allows only its own DNS resolver. The answers shown come from that resolver. They may be older than what your name servers say now.</source>
        <translation>Es probable que la red de este equipo solo permita su propio servidor DNS. Las respuestas que ve proceden de él. Pueden ser más antiguas que lo que sus servidores de nombres dicen ahora.</translation>
    </message>
    <message>
        <source>After a change in DNS, check again later or from another network.</source>
        <translation>Después de un cambio en el DNS, vuelva a comprobarlo más tarde o desde otra red.</translation>
    </message>
    <message>
        <source>Wait until then, and check again.</source>
        <translation>Espere hasta entonces y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>The policy file of %1 is correct</source>
        <extracomment>policy.good (%1: domain, %2: mode)</extracomment>
        <translation>El archivo de la política de %1 es correcto</translation>
    </message>
    <message>
        <source>Senders can load and understand it. Its mode is “%2”.</source>
        <translation>Los remitentes pueden cargarlo y entenderlo. Su modo es «%2».</translation>
    </message>
    <message>
        <source>%1 sends senders on to another address</source>
        <extracomment>policy.redirect (%1: host, %2: status, %3: target)</extracomment>
        <translation>%1 envía a los remitentes a otra dirección</translation>
    </message>
    <message>
        <source>Instead of the file it gives a redirect (status %2) to %3. Senders must not follow it, so they find no policy there.</source>
        <translation>En lugar del archivo da una redirección (estado %2) a %3. Los remitentes no deben seguirla, así que no encuentran ahí ninguna política.</translation>
    </message>
    <message>
        <source>Serve the file at https://%1/.well-known/mta-sts.txt itself. Switch off redirects to www or to your main site for this name.</source>
        <translation>Sirva el archivo directamente en https://%1/.well-known/mta-sts.txt. Desactive para este nombre las redirecciones a www o a su sitio principal.</translation>
    </message>
    <message>
        <source>There is no policy file on %1</source>
        <extracomment>policy.not-found (%1: host, %2: address)</extracomment>
        <translation>No hay archivo de política en %1</translation>
    </message>
    <message>
        <source>The web server at %2 says that the file does not exist (status 404). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>El servidor web en %2 dice que el archivo no existe (estado 404). Los remitentes no pueden cargar la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known on that web server. Some programs hide or leave out folders that begin with a dot.</source>
        <translation>Ponga el archivo mta-sts.txt en la carpeta .well-known de ese servidor web. Algunos programas ocultan u omiten las carpetas que empiezan por un punto.</translation>
    </message>
    <message>
        <source>%1 does not hand out the policy file</source>
        <extracomment>policy.http-status (%1: host, %2: status)</extracomment>
        <translation>%1 no entrega el archivo de la política</translation>
    </message>
    <message>
        <source>The web server answered with status %2 instead of 200. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>El servidor web respondió con el estado %2 en lugar de 200. Los remitentes no pueden cargar la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Look at the settings for this file. Often the cause is a protection against robots, a password or a maintenance page.</source>
        <translation>Revise la configuración para este archivo. A menudo la causa es una protección contra robots, una contraseña o una página de mantenimiento.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a web server</source>
        <extracomment>policy.http-syntax (%1: host, %2: address)</extracomment>
        <translation>Lo que responde en %1 no es un servidor web</translation>
    </message>
    <message>
        <source>The answer from %2 cannot be read (HTTP). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>La respuesta de %2 no se puede leer (HTTP). Los remitentes no pueden cargar la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Make sure that port 443 of this address leads to a web server.</source>
        <translation>Asegúrese de que el puerto 443 de esta dirección lleva a un servidor web.</translation>
    </message>
    <message>
        <source>Senders stop reading after about 64 kilobytes, and then use nothing of it. So they find no policy.</source>
        <translation>Los remitentes dejan de leer a los 64 kilobytes, más o menos, y entonces no usan nada. Por eso no encuentran ninguna política.</translation>
    </message>
    <message>
        <source>%1 sends the policy file too slowly</source>
        <extracomment>policy.timeout (%1: host, %2: seconds)</extracomment>
        <translation>%1 envía el archivo de la política con demasiada lentitud</translation>
    </message>
    <message numerus="yes">
        <source>The file was not complete after %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>El archivo no estaba completo después de %n segundo. Los remitentes pueden esperar hasta 60 segundos, y después no encuentran ninguna política.</numerusform>
            <numerusform>El archivo no estaba completo después de %n segundos. Los remitentes pueden esperar hasta 60 segundos, y después no encuentran ninguna política.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out why the web server is so slow. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Averigüe por qué el servidor web es tan lento. Con «--timeout 60» esta comprobación espera tanto como los remitentes.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then sends nothing</source>
        <extracomment>policy.no-answer (%1: host, %2: seconds)</extracomment>
        <translation>%1 acepta la conexión y después no envía nada</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>No llegó ninguna respuesta en %n segundo. Los remitentes pueden esperar hasta 60 segundos, y después no encuentran ninguna política.</numerusform>
            <numerusform>No llegó ninguna respuesta en %n segundos. Los remitentes pueden esperar hasta 60 segundos, y después no encuentran ninguna política.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Busque la causa en el registro de actividad del servidor web. Con «--timeout 60» esta comprobación espera tanto como los remitentes.</translation>
    </message>
    <message>
        <source>%1 hangs up before the policy file is complete</source>
        <extracomment>policy.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 cuelga antes de que el archivo de la política esté completo</translation>
    </message>
    <message>
        <source>The answer from %2 ended too early. Senders do not use half a file, so they find no policy.</source>
        <translation>La respuesta de %2 terminó demasiado pronto. Los remitentes no usan medio archivo, así que no encuentran ninguna política.</translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. The length that it announces may also be wrong.</source>
        <translation>Busque la causa en el registro de actividad del servidor web. También puede estar mal la longitud que anuncia.</translation>
    </message>
    <message>
        <source>%1 sends the policy file in a packed form</source>
        <extracomment>policy.encoded (%1: host, %2: encoding)</extracomment>
        <translation>%1 envía el archivo de la política comprimido</translation>
    </message>
    <message>
        <source>It uses “%2” although nobody asked for it (content encoding). Senders may not unpack it, and then they find no policy.</source>
        <translation>Usa «%2» aunque nadie lo pidió (content encoding). Es posible que los remitentes no lo descompriman, y entonces no encuentran ninguna política.</translation>
    </message>
    <message>
        <source>Switch off compression for this file on the web server.</source>
        <translation>Desactive la compresión de este archivo en el servidor web.</translation>
    </message>
    <message>
        <source>The addresses of %1 give different policy files</source>
        <extracomment>policy.addresses-differ (%1: host, %2: addresses)</extracomment>
        <translation>Las direcciones de %1 dan archivos de política distintos</translation>
    </message>
    <message>
        <source>These addresses do not all give the same file: %2. Which policy a sender gets is left to chance.</source>
        <translation>Estas direcciones no dan todas el mismo archivo: %2. Qué política recibe un remitente queda al azar.</translation>
    </message>
    <message>
        <source>Put the same file on all servers, or remove wrong addresses from DNS.</source>
        <translation>Ponga el mismo archivo en todos los servidores, o quite del DNS las direcciones equivocadas.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Many senders then do not use it.</source>
        <translation>El servidor web llama al archivo «%2» en lugar de «text/plain» (tipo de contenido). Entonces muchos remitentes no lo usan.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain. If a browser shows a web page at this address, put the policy file in its place.</source>
        <translation>Asigne a este archivo el tipo text/plain. Si un navegador muestra una página web en esta dirección, ponga en su lugar el archivo de la política.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Some senders then do not use it.</source>
        <translation>El servidor web llama al archivo «%2» en lugar de «text/plain» (tipo de contenido). Entonces algunos remitentes no lo usan.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain on the web server.</source>
        <translation>Asigne a este archivo el tipo text/plain en el servidor web.</translation>
    </message>
    <message>
        <source>The web server should call the file “text/plain” (media type). Some senders do not use it otherwise.</source>
        <translation>El servidor web debería llamar al archivo «text/plain» (tipo de contenido). Si no, algunos remitentes no lo usan.</translation>
    </message>
    <message>
        <source>The policy file is empty</source>
        <extracomment>policy.empty (%1: file)</extracomment>
        <translation>El archivo de la política está vacío</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Los remitentes no encuentran en él ninguna política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Upload the policy file again.</source>
        <translation>Vuelva a subir el archivo de la política.</translation>
    </message>
    <message>
        <source>There is a web page where the policy file should be</source>
        <extracomment>policy.is-web-page (%1: file)</extracomment>
        <translation>Hay una página web donde debería estar el archivo de la política</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Some web servers show their start page for every address, or a page that keeps robots out.</source>
        <translation>Los remitentes no encuentran en ella ninguna política. Algunos servidores web muestran su página inicial en cualquier dirección, o una página que frena a los robots.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known. Switch off the rule that shows a page for every address.</source>
        <translation>Ponga el archivo mta-sts.txt en la carpeta .well-known. Desactive la regla que muestra una página en cualquier dirección.</translation>
    </message>
    <message>
        <source>The policy file begins with an invisible mark</source>
        <extracomment>policy.bom (%1: file)</extracomment>
        <translation>El archivo de la política empieza con una marca invisible</translation>
    </message>
    <message>
        <source>A text editor has put it there (byte order mark). Most senders then do not recognise the first line, and use nothing of the file.</source>
        <translation>La puso ahí un editor de texto (marca de orden de bytes). La mayoría de los remitentes no reconocen entonces la primera línea y no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”.</source>
        <translation>Guarde el archivo de nuevo como «UTF-8 sin BOM».</translation>
    </message>
    <message>
        <source>The policy file is saved in the wrong text encoding</source>
        <extracomment>policy.utf-16 (%1: file)</extracomment>
        <translation>El archivo de la política está guardado con la codificación de texto equivocada</translation>
    </message>
    <message>
        <source>It uses two bytes for each character (UTF-16). Senders cannot read it, so they find no policy.</source>
        <translation>Usa dos bytes para cada carácter (UTF-16). Los remitentes no pueden leerlo, así que no encuentran ninguna política.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is empty</source>
        <extracomment>policy.blank-line (%1: line)</extracomment>
        <translation>La línea %1 del archivo de la política está vacía</translation>
    </message>
    <message>
        <source>Empty lines are not allowed in a policy. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>En una política no se permiten líneas vacías. Por una sola, algunos remitentes no usan nada del archivo; a otros no les importa.</translation>
    </message>
    <message>
        <source>Delete the empty line. There must be none at the end of the file either.</source>
        <translation>Borre la línea vacía. Tampoco debe haber ninguna al final del archivo.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is a comment</source>
        <extracomment>policy.comment (%1: line)</extracomment>
        <translation>La línea %1 del archivo de la política es un comentario</translation>
    </message>
    <message>
        <source>A policy has no comments. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>Una política no tiene comentarios. Por uno solo, algunos remitentes no usan nada del archivo; a otros no les importa.</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>Borre la línea.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file begins with a space</source>
        <extracomment>policy.leading-space (%1: line)</extracomment>
        <translation>La línea %1 del archivo de la política empieza con un espacio</translation>
    </message>
    <message>
        <source>Each line must begin with its keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>Cada línea debe empezar con su palabra clave. Por ese espacio, algunos remitentes no usan nada del archivo; a otros no les importa.</translation>
    </message>
    <message>
        <source>Delete the space at the beginning of the line.</source>
        <translation>Borre el espacio del comienzo de la línea.</translation>
    </message>
    <message>
        <source>There is a space between “%1” and its colon</source>
        <extracomment>policy.space-before-colon (%1: key)</extracomment>
        <translation>Hay un espacio entre «%1» y sus dos puntos</translation>
    </message>
    <message>
        <source>The colon must follow right after the keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>Los dos puntos deben ir pegados a la palabra clave. Por ese espacio, algunos remitentes no usan nada del archivo; a otros no les importa.</translation>
    </message>
    <message>
        <source>Delete the space before the colon.</source>
        <translation>Borre el espacio que hay antes de los dos puntos.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has no colon</source>
        <extracomment>policy.no-colon (%1: line)</extracomment>
        <translation>A la línea %1 del archivo de la política le faltan los dos puntos</translation>
    </message>
    <message>
        <source>Each line must be of the form “keyword: value”. Some senders use nothing of the file because of such a line.</source>
        <translation>Cada línea debe tener la forma «palabra clave: valor». Por una línea así, algunos remitentes no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Correct the line, or delete it.</source>
        <translation>Corrija la línea o bórrela.</translation>
    </message>
    <message>
        <source>“%1” is followed by an equals sign instead of a colon</source>
        <extracomment>policy.equals-sign (%1: key)</extracomment>
        <translation>Después de «%1» hay un signo igual en lugar de dos puntos</translation>
    </message>
    <message>
        <source>Senders do not understand the line, so the policy is incomplete for them.</source>
        <translation>Los remitentes no entienden la línea, así que la política queda incompleta para ellos.</translation>
    </message>
    <message>
        <source>Write a colon after “%1” instead of the equals sign.</source>
        <translation>Escriba dos puntos después de «%1» en lugar del signo igual.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has an outdated line end</source>
        <extracomment>policy.bare-cr (%1: line)</extracomment>
        <translation>La línea %1 del archivo de la política termina de una forma anticuada</translation>
    </message>
    <message>
        <source>It ends like lines of very old Macintosh files (bare CR). Most senders see one long line and use nothing of the file.</source>
        <translation>Termina como las líneas de los archivos de Macintosh muy antiguos (CR suelto). La mayoría de los remitentes ven una sola línea larga y no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Save the file again with Windows or Unix line ends.</source>
        <translation>Guarde el archivo de nuevo con finales de línea de Windows o de Unix.</translation>
    </message>
    <message>
        <source>There is an unusual space beside “%1”</source>
        <extracomment>policy.non-ascii-space (%1: key, %2: character)</extracomment>
        <translation>Hay un espacio poco habitual junto a «%1»</translation>
    </message>
    <message>
        <source>The character %2 looks like a space but is none. It often comes from text copied out of a web page or a document. Senders take it as a part of the word.</source>
        <translation>El carácter %2 parece un espacio, pero no lo es. Suele venir de un texto copiado de una página web o de un documento. Los remitentes lo toman como parte de la palabra.</translation>
    </message>
    <message>
        <source>Delete the gap, and type an ordinary space.</source>
        <translation>Borre el hueco y escriba un espacio normal.</translation>
    </message>
    <message>
        <source>The value of “%1” is in quotation marks</source>
        <extracomment>policy.quotes (%1: key)</extracomment>
        <translation>El valor de «%1» está entre comillas</translation>
    </message>
    <message>
        <source>Senders take the marks as a part of the value, and then do not understand it.</source>
        <translation>Los remitentes toman las comillas como parte del valor y entonces no lo entienden.</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>Quite las comillas.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains an invisible character</source>
        <extracomment>policy.control-character (%1: line, %2: character)</extracomment>
        <translation>La línea %1 del archivo de la política contiene un carácter invisible</translation>
    </message>
    <message>
        <source>The character is %2. Strict senders use nothing of the file because of it.</source>
        <translation>El carácter es %2. Por él, los remitentes estrictos no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Delete the line, and type it anew.</source>
        <translation>Borre la línea y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains characters that cannot be read</source>
        <extracomment>policy.not-utf-8 (%1: line)</extracomment>
        <translation>La línea %1 del archivo de la política contiene caracteres que no se pueden leer</translation>
    </message>
    <message>
        <source>They are not in the text encoding that senders expect (UTF-8). Strict senders use nothing of the file because of them.</source>
        <translation>No están en la codificación de texto que esperan los remitentes (UTF-8). Por ellos, los remitentes estrictos no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”. A policy needs no letters beyond a to z.</source>
        <translation>Guarde el archivo de nuevo como «UTF-8 sin BOM». Una política no necesita más letras que las de la a a la z.</translation>
    </message>
    <message>
        <source>The lines of the policy file end in different ways</source>
        <extracomment>policy.mixed-line-ends (%1: file)</extracomment>
        <translation>Las líneas del archivo de la política terminan de formas distintas</translation>
    </message>
    <message>
        <source>Some end as in Windows, others as in Unix. The standard allows it, but at least one known program does not read such a file.</source>
        <translation>Unas terminan como en Windows y otras como en Unix. La norma lo permite, pero al menos un programa conocido no lee un archivo así.</translation>
    </message>
    <message>
        <source>Save the file again with Windows line ends in all lines (CRLF).</source>
        <translation>Guarde el archivo de nuevo con finales de línea de Windows en todas las líneas (CRLF).</translation>
    </message>
    <message>
        <source>“%1” in the policy file is probably a slip for “%2”</source>
        <extracomment>policy.near-miss-key (%1: key, %2: meant)</extracomment>
        <translation>«%1» en el archivo de la política es probablemente un descuido por «%2»</translation>
    </message>
    <message>
        <source>Change “%1” to “%2”.</source>
        <translation>Cambie «%1» por «%2».</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file has capital letters</source>
        <extracomment>policy.key-case (%1: key, %2: meant)</extracomment>
        <translation>La palabra clave «%1» del archivo de la política tiene mayúsculas</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file means nothing to senders</source>
        <extracomment>policy.unknown-field (%1: key)</extracomment>
        <translation>La palabra clave «%1» del archivo de la política no significa nada para los remitentes</translation>
    </message>
    <message>
        <source>Senders pass over the line. At least one known checking program does not accept a file with it.</source>
        <translation>Los remitentes pasan por alto la línea. Al menos un programa de comprobación conocido no acepta un archivo que la tenga.</translation>
    </message>
    <message>
        <source>Remove the line, unless you know what it is for.</source>
        <translation>Quite la línea, salvo que sepa para qué sirve.</translation>
    </message>
    <message>
        <source>The extra line “%1” in the policy file is not well formed</source>
        <extracomment>policy.field-syntax (%1: key)</extracomment>
        <translation>La línea adicional «%1» del archivo de la política está mal formada</translation>
    </message>
    <message>
        <source>Senders do not need this line. Still, strict ones use nothing of the file because of it.</source>
        <translation>Los remitentes no necesitan esta línea. Aun así, por ella los estrictos no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Quite la línea.</translation>
    </message>
    <message>
        <source>“%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-field (%1: key, %2: used, %3: ignored)</extracomment>
        <translation>«%1» figura más de una vez en el archivo de la política</translation>
    </message>
    <message>
        <source>Keep one of these lines, and delete the others.</source>
        <translation>Conserve una de esas líneas y borre las demás.</translation>
    </message>
    <message>
        <source>The mail server “%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-mx (%1: mx)</extracomment>
        <translation>El servidor de correo «%1» figura más de una vez en el archivo de la política</translation>
    </message>
    <message>
        <source>This does no harm.</source>
        <translation>No causa ningún daño.</translation>
    </message>
    <message>
        <source>You can delete all these lines but one.</source>
        <translation>Puede borrar todas esas líneas menos una.</translation>
    </message>
    <message>
        <source>The policy file does not name its version</source>
        <extracomment>policy.version-missing (%1: file)</extracomment>
        <translation>El archivo de la política no indica su versión</translation>
    </message>
    <message>
        <source>The line “version: STSv1” is missing. Most senders use nothing of the file without it.</source>
        <translation>Falta la línea «version: STSv1». Sin ella, la mayoría de los remitentes no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Add “version: STSv1” as the first line of the file.</source>
        <translation>Añada «version: STSv1» como primera línea del archivo.</translation>
    </message>
    <message>
        <source>Senders do not know the policy version “%1”</source>
        <extracomment>policy.version-wrong (%1: value)</extracomment>
        <translation>Los remitentes no conocen la versión de política «%1»</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Most senders use nothing of the file otherwise.</source>
        <translation>La versión debe ser STSv1, escrita exactamente así. Si no, la mayoría de los remitentes no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Change the line to “version: STSv1”.</source>
        <translation>Cambie la línea por «version: STSv1».</translation>
    </message>
    <message>
        <source>The policy version “%1” mixes up capital and small letters</source>
        <extracomment>policy.version-case (%1: value)</extracomment>
        <translation>La versión de la política «%1» mezcla mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Many senders tell capital from small letters, and use nothing of the file.</source>
        <translation>La versión debe ser STSv1, escrita exactamente así. Muchos remitentes distinguen mayúsculas de minúsculas y no usan nada del archivo.</translation>
    </message>
    <message>
        <source>The policy file does not name its mode</source>
        <extracomment>policy.mode-missing (%1: file)</extracomment>
        <translation>El archivo de la política no indica su modo</translation>
    </message>
    <message>
        <source>Without a mode senders do not know what to do. They use nothing of the file.</source>
        <translation>Sin modo, los remitentes no saben qué hacer. No usan nada del archivo.</translation>
    </message>
    <message>
        <source>Add the line “mode: testing”. Change it to “mode: enforce” when all is well.</source>
        <translation>Añada la línea «mode: testing». Cámbiela por «mode: enforce» cuando todo esté bien.</translation>
    </message>
    <message>
        <source>“%1” is not a mode that senders know</source>
        <extracomment>policy.mode-wrong (%1: value, %2: meant)</extracomment>
        <translation>«%1» no es un modo que los remitentes conozcan</translation>
    </message>
    <message>
        <source>The mode must be testing, enforce or none, in small letters. With any other word senders use nothing of the file.</source>
        <translation>El modo debe ser testing, enforce o none, en minúsculas. Con cualquier otra palabra, los remitentes no usan nada del archivo.</translation>
    </message>
    <message>
        <source>The mode “%1” has capital letters</source>
        <extracomment>policy.mode-case (%1: value, %2: meant)</extracomment>
        <translation>El modo «%1» tiene mayúsculas</translation>
    </message>
    <message>
        <source>The mode must be written in small letters. Most senders use nothing of the file otherwise.</source>
        <translation>El modo debe escribirse en minúsculas. Si no, la mayoría de los remitentes no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Change the line to “mode: %2”.</source>
        <translation>Cambie la línea por «mode: %2».</translation>
    </message>
    <message>
        <source>The policy file does not say how long it is valid</source>
        <extracomment>policy.max-age-missing (%1: file)</extracomment>
        <translation>El archivo de la política no dice durante cuánto tiempo es válido</translation>
    </message>
    <message>
        <source>The line with the number of seconds is missing (max_age). Most senders use nothing of the file without it.</source>
        <translation>Falta la línea con el número de segundos (max_age). Sin ella, la mayoría de los remitentes no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Add the line “max_age: 604800”, which stands for a week.</source>
        <translation>Añada la línea «max_age: 604800», que equivale a una semana.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds</source>
        <extracomment>policy.max-age-not-number (%1: value)</extracomment>
        <translation>«%1» no es un número de segundos</translation>
    </message>
    <message>
        <source>How long the policy is valid must be written in digits only (max_age). Strict senders use nothing of the file otherwise.</source>
        <translation>El tiempo de validez de la política debe escribirse solo con cifras (max_age). Si no, los remitentes estrictos no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Write “max_age: 604800”, which stands for a week.</source>
        <translation>Escriba «max_age: 604800», que equivale a una semana.</translation>
    </message>
    <message>
        <source>The number of seconds “%1” is too long</source>
        <extracomment>policy.max-age-too-many-digits (%1: value)</extracomment>
        <translation>El número de segundos «%1» es demasiado largo</translation>
    </message>
    <message>
        <source>It may have ten digits at most (max_age). Strict senders use nothing of the file because of it.</source>
        <translation>Puede tener diez cifras como máximo (max_age). Por eso los remitentes estrictos no usan nada del archivo.</translation>
    </message>
    <message>
        <source>The policy is valid for more than a year</source>
        <extracomment>policy.max-age-too-large (%1: value)</extracomment>
        <translation>La política es válida durante más de un año</translation>
    </message>
    <message>
        <source>The number %1 is above the limit of 31557600 seconds (max_age). Some senders use nothing of the file because of it.</source>
        <translation>El número %1 supera el límite de 31557600 segundos (max_age). Por eso algunos remitentes no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Write a smaller number, for instance “max_age: 2592000”, which stands for thirty days.</source>
        <translation>Escriba un número menor, por ejemplo «max_age: 2592000», que equivale a treinta días.</translation>
    </message>
    <message>
        <source>The policy is valid for no time at all</source>
        <extracomment>policy.max-age-zero (%1: value)</extracomment>
        <translation>La política no es válida durante ningún tiempo</translation>
    </message>
    <message>
        <source>Senders do not keep it for later mail (max_age: %1), and some do not use it at all. So it protects little or nothing.</source>
        <translation>Los remitentes no la guardan para correos posteriores (max_age: %1), y algunos ni siquiera la usan. Por eso protege poco o nada.</translation>
    </message>
    <message>
        <source>The policy is valid for a short time only</source>
        <extracomment>policy.max-age-short (%1: value)</extracomment>
        <translation>La política solo es válida durante poco tiempo</translation>
    </message>
    <message>
        <source>Senders keep it for %1 seconds (max_age). Some large senders are said to pass over policies of less than a day. A short time also makes it easier for attackers to wait until the policy is forgotten.</source>
        <translation>Los remitentes la guardan durante %1 segundos (max_age). Se dice que algunos grandes remitentes pasan por alto las políticas de menos de un día. Un tiempo corto también facilita que un atacante espere a que la política se olvide.</translation>
    </message>
    <message>
        <source>You can let senders keep the policy for longer</source>
        <extracomment>policy.max-age-raise (%1: value)</extracomment>
        <translation>Puede dejar que los remitentes guarden la política durante más tiempo</translation>
    </message>
    <message>
        <source>They now keep it for %1 seconds (max_age). The longer they keep it, the better it protects you.</source>
        <translation>Ahora la guardan durante %1 segundos (max_age). Cuanto más tiempo la guardan, mejor le protege.</translation>
    </message>
    <message>
        <source>When enforce mode has worked well for some weeks, write 1209600 or more, which stands for two weeks. Then change the id of the policy record.</source>
        <translation>Cuando el modo enforce lleve unas semanas funcionando bien, escriba 1209600 o más, que equivale a dos semanas. Después cambie el id del registro de la política.</translation>
    </message>
    <message>
        <source>The policy host %1 answers with a good certificate</source>
        <extracomment>policy-host.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>El servidor de la política %1 responde con un buen certificado</translation>
    </message>
    <message numerus="yes">
        <source>The web server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>El servidor web en %2 usa %3. Su certificado es válido durante %n día más.</numerusform>
            <numerusform>El servidor web en %2 usa %3. Su certificado es válido durante %n días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy host %1 does not exist</source>
        <extracomment>policy-host.missing (%1: host)</extracomment>
        <translation>El servidor de la política %1 no existe</translation>
    </message>
    <message>
        <source>Senders fetch your policy from a web server with this name. Without it they find no policy, and their mail to you is not protected.</source>
        <translation>Los remitentes obtienen la política de un servidor web con este nombre. Sin él no encuentran ninguna política, y el correo que le envían no está protegido.</translation>
    </message>
    <message>
        <source>Set up web space for the policy file, and publish an address for %1.</source>
        <translation>Prepare un espacio web para el archivo de la política y publique una dirección para %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has no address</source>
        <extracomment>policy-host.no-address (%1: host)</extracomment>
        <translation>El servidor de la política %1 no tiene dirección</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>El nombre existe, pero el DNS no tiene para él ni una dirección IPv4 ni una IPv6. Los remitentes no pueden cargar la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Publish the address of your web server for %1, or an alias to your hosting provider (A, AAAA or CNAME record).</source>
        <translation>Publique para %1 la dirección de su servidor web, o un alias hacia su proveedor de alojamiento (registro A, AAAA o CNAME).</translation>
    </message>
    <message>
        <source>The policy host %1 could not be looked up</source>
        <extracomment>policy-host.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>No se pudo consultar el servidor de la política %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the policy host works could not be found out.</source>
        <translation>La respuesta del DNS fue: %2. No se ha podido averiguar si el servidor de la política funciona.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy host %1 leads nowhere</source>
        <extracomment>policy-host.alias-loop (%1: host)</extracomment>
        <translation>El alias del servidor de la política %1 en el DNS no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>El nombre remite a otros nombres en círculo o con demasiados pasos (bucle de CNAME). Los remitentes no pueden cargar la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Point the alias at the name that your hosting provider gave you.</source>
        <translation>Haga que el alias apunte al nombre que le dio su proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>The policy host %1 points to a name that does not exist</source>
        <extracomment>policy-host.alias-dangling (%1: host, %2: target)</extracomment>
        <translation>El servidor de la política %1 apunta a un nombre que no existe</translation>
    </message>
    <message>
        <source>The target %2 is gone, so senders cannot load your policy. A stranger might claim that name at the hosting provider and publish a policy in your place.</source>
        <translation>El destino %2 ha desaparecido, así que los remitentes no pueden cargar la política. Un desconocido podría hacerse con ese nombre en el proveedor de alojamiento y publicar una política en lugar de usted.</translation>
    </message>
    <message>
        <source>Set up the site again at your hosting provider. If you have moved it, point the alias at the new name.</source>
        <translation>Vuelva a crear el sitio en su proveedor de alojamiento. Si lo ha trasladado, haga que el alias apunte al nombre nuevo.</translation>
    </message>
    <message>
        <source>The policy host %1 is run at %2</source>
        <extracomment>policy-host.delegated (%1: host, %2: target)</extracomment>
        <translation>El servidor de la política %1 está en %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides about your policy. The certificate must still be for the name %1.</source>
        <translation>Es un alias, así que quien administra %2 decide sobre su política. El certificado debe seguir siendo para el nombre %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has an address that only works inside a network</source>
        <extracomment>policy-host.address-not-public (%1: host, %2: address)</extracomment>
        <translation>El servidor de la política %1 tiene una dirección que solo sirve dentro de una red</translation>
    </message>
    <message>
        <source>Publish the public address of the web server, unless this is a test network.</source>
        <translation>Publique la dirección pública del servidor web, salvo que se trate de una red de pruebas.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv6 from this computer</source>
        <extracomment>policy-host.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>El servidor de la política %1 no se pudo probar por IPv6 desde este equipo</translation>
    </message>
    <message>
        <source>Your computer has no IPv6 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Su equipo no tiene conexión IPv6, así que desde aquí no se puede llegar a la dirección %2. No consta que haya nada mal en ella.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv6.</source>
        <translation>Para averiguarlo, ejecute «postseal-cli check» con su dominio en un equipo que tenga IPv6.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv4 from this computer</source>
        <extracomment>policy-host.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>El servidor de la política %1 no se pudo probar por IPv4 desde este equipo</translation>
    </message>
    <message>
        <source>Your computer has no IPv4 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Su equipo no tiene conexión IPv4, así que desde aquí no se puede llegar a la dirección %2. No consta que haya nada mal en ella.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv4.</source>
        <translation>Para averiguarlo, ejecute «postseal-cli check» con su dominio en un equipo que tenga IPv4.</translation>
    </message>
    <message>
        <source>The policy host %1 refuses secure web connections</source>
        <extracomment>policy-host.connection-refused (%1: host, %2: address)</extracomment>
        <translation>El servidor de la política %1 rechaza las conexiones web seguras</translation>
    </message>
    <message>
        <source>Nothing listens at %2 for them (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>En %2 nadie las atiende (puerto 443). Los remitentes no pueden cargar la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Switch on HTTPS on that web server, and open port 443 in its firewall. If the address is old, correct it in DNS.</source>
        <translation>Active HTTPS en ese servidor web y abra el puerto 443 en su cortafuegos. Si la dirección es antigua, corríjala en el DNS.</translation>
    </message>
    <message>
        <source>The policy host %1 does not answer</source>
        <extracomment>policy-host.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>El servidor de la política %1 no responde</translation>
    </message>
    <message>
        <source>No secure web connection to %2 came about in time (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>No se logró a tiempo ninguna conexión web segura con %2 (puerto 443). Los remitentes no pueden cargar la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Make sure that the web server runs and that its firewall lets port 443 through. If the address is old, correct it in DNS.</source>
        <translation>Asegúrese de que el servidor web está en marcha y de que su cortafuegos deja pasar el puerto 443. Si la dirección es antigua, corríjala en el DNS.</translation>
    </message>
    <message>
        <source>There is no way through the network to the policy host %1</source>
        <extracomment>policy-host.unreachable (%1: host, %2: address)</extracomment>
        <translation>No hay camino por la red hasta el servidor de la política %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>La red indica que no se puede llegar a la dirección %2. Los remitentes no pueden cargar la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the web server. If both look right, ask your hosting provider.</source>
        <translation>Revise la dirección en el DNS y la conexión de red del servidor web. Si ambas parecen correctas, pregunte a su proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>The policy host %1 and this computer could not agree on encryption</source>
        <extracomment>policy-host.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>El servidor de la política %1 y este equipo no se pusieron de acuerdo sobre el cifrado</translation>
    </message>
    <message>
        <source>Ask your hosting provider whether HTTPS is set up for the name %1. The server should offer TLS 1.2 and TLS 1.3.</source>
        <translation>Pregunte a su proveedor de alojamiento si HTTPS está configurado para el nombre %1. El servidor debería ofrecer TLS 1.2 y TLS 1.3.</translation>
    </message>
    <message>
        <source>The policy host %1 falls silent when encryption should begin</source>
        <extracomment>policy-host.handshake-timeout (%1: host, %2: address)</extracomment>
        <translation>El servidor de la política %1 enmudece cuando debe empezar el cifrado</translation>
    </message>
    <message>
        <source>The web server at %2 accepted the connection and then stopped answering. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>El servidor web en %2 aceptó la conexión y después dejó de responder. Los remitentes no pueden cargar la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Check the load and the HTTPS settings of the web server. Something in front of it may also hold the connection up.</source>
        <translation>Revise la carga y la configuración de HTTPS del servidor web. También puede que algo situado delante frene la conexión.</translation>
    </message>
    <message>
        <source>The policy host %1 only knows outdated encryption</source>
        <extracomment>policy-host.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>El servidor de la política %1 solo conoce un cifrado anticuado</translation>
    </message>
    <message>
        <source>The web server at %2 offers %3, which is no longer seen as safe. Many senders do not load your policy over it.</source>
        <translation>El servidor web en %2 ofrece %3, que ya no se considera seguro. Muchos remitentes no cargan la política de ese modo.</translation>
    </message>
    <message>
        <source>Update the web server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Actualice el servidor web, o active TLS 1.2 y TLS 1.3 en su configuración.</translation>
    </message>
    <message>
        <source>A program on your side replaces the certificate of %1</source>
        <extracomment>policy-host.proxy-here (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Un programa de su lado sustituye el certificado de %1</translation>
    </message>
    <message>
        <source>The certificate seen for %2 was issued by “%3”. That looks like a company proxy or a virus scanner that opens secure connections. So the real certificate could not be seen, and nothing is known to be wrong with it.</source>
        <translation>El certificado visto para %2 lo emitió «%3». Parece un proxy de empresa o un antivirus que abre las conexiones seguras. Por eso no se pudo ver el certificado verdadero, y no consta que haya nada mal en él.</translation>
    </message>
    <message>
        <source>Check again from another network, or on a computer without such a program.</source>
        <translation>Vuelva a comprobarlo desde otra red, o en un equipo sin ese programa.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is for a different name</source>
        <extracomment>policy-host.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>El certificado del servidor de la política %1 es para otro nombre</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate for %3 (host name mismatch). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>El servidor web en %2 muestra un certificado para %3 (el nombre no coincide). Los remitentes no cargan la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Add %1 as a domain at your hosting provider, and have a certificate issued for it.</source>
        <translation>Añada %1 como dominio en su proveedor de alojamiento y haga que emita un certificado para él.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has its name in the wrong place</source>
        <extracomment>policy-host.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>El certificado del servidor de la política %1 lleva el nombre en el lugar equivocado</translation>
    </message>
    <message>
        <source>At %2 the name %3 stands only in an old field that senders do not look at (common name). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>En %2, el nombre %3 solo figura en un campo antiguo que los remitentes no miran (common name). Los remitentes no cargan la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Order a new certificate that lists %1 among its DNS names.</source>
        <translation>Pida un certificado nuevo que incluya %1 entre sus nombres DNS.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has expired</source>
        <extracomment>policy-host.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>El certificado del servidor de la política %1 ha caducado</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that ran out on %3. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>El servidor web en %2 muestra un certificado que caducó el %3. Los remitentes no cargan la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Renew the certificate, and make sure that the web server uses the new one. Then let the renewal run by itself.</source>
        <translation>Renueve el certificado y asegúrese de que el servidor web usa el nuevo. Después deje que la renovación se haga sola.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is not valid yet</source>
        <extracomment>policy-host.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>El certificado del servidor de la política %1 todavía no es válido</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that counts only from %3. Until then senders do not load your policy.</source>
        <translation>El servidor web en %2 muestra un certificado que solo vale a partir del %3. Hasta entonces los remitentes no cargan la política.</translation>
    </message>
    <message>
        <source>Install a certificate that is valid today. If the date looks right, check the clock of this computer.</source>
        <translation>Instale un certificado que sea válido hoy. Si la fecha parece correcta, revise el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The policy host %1 made its certificate itself</source>
        <extracomment>policy-host.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>El servidor de la política %1 hizo él mismo su certificado</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Ninguna autoridad pública responde por el certificado en %2 (autofirmado). Los remitentes no cargan la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Most hosting providers include one free of charge.</source>
        <translation>Instale un certificado de una autoridad pública. La mayoría de los proveedores de alojamiento incluyen uno gratuito.</translation>
    </message>
    <message>
        <source>The policy host %1 does not send all the certificates that it should</source>
        <extracomment>policy-host.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>El servidor de la política %1 no envía todos los certificados que debería</translation>
    </message>
    <message>
        <source>The web server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). Browsers often hide this fault, but many senders do not load your policy.</source>
        <translation>El servidor web en %2 omite el certificado de «%3», que une el suyo con una autoridad conocida (certificado intermedio). Los navegadores suelen ocultar esta falta, pero muchos remitentes no cargan la política.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem.</source>
        <translation>Instale la cadena completa de su autoridad de certificación, a menudo un archivo llamado fullchain.pem.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 comes from an authority that is not publicly known</source>
        <extracomment>policy-host.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>El certificado del servidor de la política %1 es de una autoridad que no se conoce públicamente</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>El certificado en %2 lo emitió «%3», en quien los remitentes públicos no confían. Los remitentes no cargan la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 cannot be used</source>
        <extracomment>policy-host.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>El certificado del servidor de la política %1 no se puede usar</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the web server.</source>
        <translation>Pida un certificado nuevo para %1 con los ajustes habituales e instálelo en el servidor web.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 expires soon</source>
        <extracomment>policy-host.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>El certificado del servidor de la política %1 caduca pronto</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the web server at %2 is valid for %n more day(s), until %4. After that date senders can no longer load your policy.</source>
        <translation>
            <numerusform>El certificado del servidor web en %2 es válido durante %n día más, hasta el %4. Después de esa fecha los remitentes ya no pueden cargar la política.</numerusform>
            <numerusform>El certificado del servidor web en %2 es válido durante %n días más, hasta el %4. Después de esa fecha los remitentes ya no pueden cargar la política.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate now. Find out why it was not renewed by itself.</source>
        <translation>Renueve el certificado ahora. Averigüe por qué no se renovó solo.</translation>
    </message>
    <message>
        <source>Your DNS may prevent a certificate for %1</source>
        <extracomment>policy-host.caa-blocks (%1: host, %2: name with CAA, %3: allowed issuers)</extracomment>
        <translation>Puede que su DNS impida emitir un certificado para %1</translation>
    </message>
    <message>
        <source>A record at %2 says who may issue certificates (CAA): %3. If your hosting provider uses another authority, it can neither get nor renew the certificate.</source>
        <translation>Un registro en %2 dice quién puede emitir certificados (CAA): %3. Si su proveedor de alojamiento usa otra autoridad, no puede obtener ni renovar el certificado.</translation>
    </message>
    <message>
        <source>Add the authority of your hosting provider to that record. For many providers it is letsencrypt.org.</source>
        <translation>Añada a ese registro la autoridad de su proveedor de alojamiento. En muchos proveedores es letsencrypt.org.</translation>
    </message>
    <message>
        <source>%1 only has an address because your DNS answers for every name</source>
        <extracomment>policy-host.wildcard-dns (%1: host, %2: address)</extracomment>
        <translation>%1 solo tiene dirección porque su DNS responde por cualquier nombre</translation>
    </message>
    <message>
        <source>Any name under your domain leads to %2 (wildcard record). So this host was probably not set up for MTA-STS.</source>
        <translation>Cualquier nombre bajo su dominio lleva a %2 (registro comodín). Por eso es probable que este servidor no se preparara para MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a DNS record of its own for %1 that points to the web space with your policy.</source>
        <translation>Publique para %1 un registro DNS propio que apunte al espacio web con la política.</translation>
    </message>
    <message>
        <source>The policy file lists no mail server</source>
        <extracomment>policy.mx-missing (%1: file)</extracomment>
        <translation>El archivo de la política no nombra ningún servidor de correo</translation>
    </message>
    <message>
        <source>Without a line that begins with “mx:” senders use nothing of the file.</source>
        <translation>Sin una línea que empiece por «mx:», los remitentes no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Add a line for each of your mail servers, for instance “mx: mail.example.com”.</source>
        <translation>Añada una línea para cada uno de sus servidores de correo, por ejemplo «mx: mail.example.com».</translation>
    </message>
    <message>
        <source>The policy file lists no mail server, and some senders want one</source>
        <extracomment>policy.mx-missing-mode-none (%1: file)</extracomment>
        <translation>El archivo de la política no nombra ningún servidor de correo, y algunos remitentes piden uno</translation>
    </message>
    <message>
        <source>Mode none allows this. Still, some senders do not accept the file, and keep to the policy that they stored before.</source>
        <translation>El modo none lo permite. Aun así, algunos remitentes no aceptan el archivo y siguen con la política que tenían guardada.</translation>
    </message>
    <message>
        <source>Keep the lines that begin with “mx:” in the file.</source>
        <translation>Conserve en el archivo las líneas que empiezan por «mx:».</translation>
    </message>
    <message>
        <source>The policy file has a line for a mail server without a name</source>
        <extracomment>policy.mx-empty (%1: file)</extracomment>
        <translation>El archivo de la política tiene una línea de servidor de correo sin nombre</translation>
    </message>
    <message>
        <source>Nothing stands after “mx:”. Strict senders use nothing of the file because of it.</source>
        <translation>No hay nada después de «mx:». Por eso los remitentes estrictos no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Write the name of your mail server there, or delete the line.</source>
        <translation>Escriba ahí el nombre de su servidor de correo o borre la línea.</translation>
    </message>
    <message>
        <source>The policy file lists the IP address “%1” as a mail server</source>
        <extracomment>policy.mx-address (%1: mx)</extracomment>
        <translation>El archivo de la política pone la dirección IP «%1» como servidor de correo</translation>
    </message>
    <message>
        <source>Senders compare names, so an address never fits. Strict senders use nothing of the file because of it.</source>
        <translation>Los remitentes comparan nombres, así que una dirección nunca coincide. Por eso los estrictos no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Write the name of the mail server instead, as it stands in your MX record.</source>
        <translation>Escriba en su lugar el nombre del servidor de correo, tal como figura en su registro MX.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file ends with a dot</source>
        <extracomment>policy.mx-trailing-dot (%1: mx, %2: meant)</extracomment>
        <translation>El servidor de correo «%1» del archivo de la política termina en un punto</translation>
    </message>
    <message>
        <source>The dot is usual in DNS but wrong in a policy. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>El punto es habitual en el DNS, pero está mal en una política. Los remitentes estrictos no usan nada del archivo, y para los demás no coincide ningún servidor.</translation>
    </message>
    <message>
        <source>One line of the policy file lists several mail servers: “%1”</source>
        <extracomment>policy.mx-list (%1: mx)</extracomment>
        <translation>Una línea del archivo de la política nombra varios servidores de correo: «%1»</translation>
    </message>
    <message>
        <source>Senders read the line as one single name, which fits no server. Strict senders use nothing of the file because of it.</source>
        <translation>Los remitentes leen la línea como un solo nombre, que no coincide con ningún servidor. Los estrictos no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Write a line of its own for each mail server.</source>
        <translation>Escriba una línea propia para cada servidor de correo.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has letters beyond a to z</source>
        <extracomment>policy.mx-unicode (%1: mx, %2: meant)</extracomment>
        <translation>El servidor de correo «%1» del archivo de la política tiene letras que no van de la a a la z</translation>
    </message>
    <message>
        <source>A policy must hold names in the form that DNS uses (A-label). Strict senders use nothing of the file otherwise.</source>
        <translation>Una política debe contener los nombres en la forma que usa el DNS (A-label). Si no, los remitentes estrictos no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Write “%2” instead.</source>
        <translation>Escriba «%2» en su lugar.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is a web address</source>
        <extracomment>policy.mx-url (%1: mx, %2: meant)</extracomment>
        <translation>«%1» en el archivo de la política es una dirección web</translation>
    </message>
    <message>
        <source>Only the name of a mail server may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Ahí solo puede figurar el nombre de un servidor de correo. Los remitentes estrictos no usan nada del archivo, y para los demás no coincide ningún servidor.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a port number</source>
        <extracomment>policy.mx-port (%1: mx, %2: meant)</extracomment>
        <translation>El servidor de correo «%1» del archivo de la política lleva un número de puerto</translation>
    </message>
    <message>
        <source>Only its name may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Ahí solo puede figurar su nombre. Los remitentes estrictos no usan nada del archivo, y para los demás no coincide ningún servidor.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a number in front</source>
        <extracomment>policy.mx-preference (%1: mx, %2: meant)</extracomment>
        <translation>El servidor de correo «%1» del archivo de la política lleva un número delante</translation>
    </message>
    <message>
        <source>The number belongs to the MX record in DNS (preference). Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Ese número es propio del registro MX en el DNS (preferencia). Los remitentes estrictos no usan nada del archivo, y para los demás no coincide ningún servidor.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file begins with a dot</source>
        <extracomment>policy.mx-leading-dot (%1: mx, %2: meant)</extracomment>
        <translation>El servidor de correo «%1» del archivo de la política empieza con un punto</translation>
    </message>
    <message>
        <source>An early draft of the standard knew this form. Today strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Esta forma existía en un borrador antiguo de la norma. Hoy los remitentes estrictos no usan nada del archivo, y para los demás no coincide ningún servidor.</translation>
    </message>
    <message>
        <source>The star in “%1” stands in the wrong place</source>
        <extracomment>policy.mx-wildcard-place (%1: mx)</extracomment>
        <translation>El asterisco de «%1» está en el lugar equivocado</translation>
    </message>
    <message>
        <source>A star can only be the whole first part of a name, as in “*.example.com” (wildcard). Strict senders use nothing of the file because of it.</source>
        <translation>Un asterisco solo puede ser toda la primera parte de un nombre, como en «*.example.com» (comodín). Por eso los remitentes estrictos no usan nada del archivo.</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers instead.</source>
        <translation>Escriba en su lugar los nombres completos de sus servidores de correo.</translation>
    </message>
    <message>
        <source>“%1” allows mail servers of countless strangers</source>
        <extracomment>policy.mx-wildcard-top-level (%1: mx)</extracomment>
        <translation>«%1» permite los servidores de correo de innumerables desconocidos</translation>
    </message>
    <message>
        <source>The star stands directly in front of a name under which anybody can register (wildcard). So an attacker can easily have a mail server that fits your policy.</source>
        <translation>El asterisco está justo delante de un nombre bajo el que cualquiera puede registrar dominios (comodín). Por eso un atacante puede tener con facilidad un servidor de correo que encaje en la política.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is not the name of a mail server</source>
        <extracomment>policy.mx-not-domain (%1: mx)</extracomment>
        <translation>«%1» en el archivo de la política no es el nombre de un servidor de correo</translation>
    </message>
    <message>
        <source>A name consists of letters, digits, hyphens and dots. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Un nombre consta de letras, cifras, guiones y puntos. Los remitentes estrictos no usan nada del archivo, y para los demás no coincide ningún servidor.</translation>
    </message>
    <message>
        <source>Write the name of the mail server as it stands in your MX record.</source>
        <translation>Escriba el nombre del servidor de correo tal como figura en su registro MX.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has capital letters</source>
        <extracomment>policy.mx-case (%1: mx)</extracomment>
        <translation>El servidor de correo «%1» del archivo de la política tiene mayúsculas</translation>
    </message>
    <message>
        <source>Nearly all senders compare names without regard to capitals. So this does no harm with them.</source>
        <translation>Casi todos los remitentes comparan los nombres sin fijarse en las mayúsculas. Con ellos no causa ningún daño.</translation>
    </message>
    <message>
        <source>To be on the safe side, write the name in small letters.</source>
        <translation>Para mayor seguridad, escriba el nombre en minúsculas.</translation>
    </message>
    <message>
        <source>The policy record at %1 is correct</source>
        <extracomment>record.good (%1: name, %2: id)</extracomment>
        <translation>El registro de la política en %1 es correcto</translation>
    </message>
    <message>
        <source>It tells senders that you have a policy. The version of the policy that it announces is “%2” (id).</source>
        <translation>Dice a los remitentes que usted tiene una política. La versión de la política que anuncia es «%2» (id).</translation>
    </message>
    <message>
        <source>There is no policy record at %1</source>
        <extracomment>record.missing (%1: name)</extracomment>
        <translation>No hay registro de la política en %1</translation>
    </message>
    <message>
        <source>Senders look for this TXT record first. Without it they do not look for your policy, so their mail to you is not protected.</source>
        <translation>Los remitentes buscan primero este registro TXT. Sin él no buscan la política, así que el correo que le envían no está protegido.</translation>
    </message>
    <message>
        <source>Publish the record as the last step, when the policy file can be loaded.</source>
        <translation>Publique el registro como último paso, cuando el archivo de la política se pueda cargar.</translation>
    </message>
    <message>
        <source>The policy record at %1 could not be looked up</source>
        <extracomment>record.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>No se pudo consultar el registro de la política en %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the record is there could not be found out.</source>
        <translation>La respuesta del DNS fue: %2. No se ha podido averiguar si el registro existe.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy record at %1 leads nowhere</source>
        <extracomment>record.alias-loop (%1: name)</extracomment>
        <translation>El alias del registro de la política en %1 no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders find no policy record, so their mail to you is not protected.</source>
        <translation>El nombre remite a otros nombres en círculo o con demasiados pasos (bucle de CNAME). Los remitentes no encuentran el registro de la política, así que el correo que le envían no está protegido.</translation>
    </message>
    <message>
        <source>Point the alias at the right name, or replace it with the TXT record itself.</source>
        <translation>Haga que el alias apunte al nombre correcto, o sustitúyalo por el propio registro TXT.</translation>
    </message>
    <message>
        <source>There are %2 policy records at %1</source>
        <extracomment>record.multiple (%1: name, %2: count)</extracomment>
        <translation>Hay %2 registros de la política en %1</translation>
    </message>
    <message>
        <source>When there is more than one record, senders act as if there were none. So mail to you is not protected.</source>
        <translation>Cuando hay más de un registro, los remitentes actúan como si no hubiera ninguno. Por eso el correo dirigido a usted no está protegido.</translation>
    </message>
    <message>
        <source>Keep the record with the newest id, and delete the others.</source>
        <translation>Conserve el registro con el id más reciente y elimine los demás.</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with the wrong word</source>
        <extracomment>record.wrong-version (%1: name, %2: version)</extracomment>
        <translation>El registro de la política en %1 empieza con la palabra equivocada</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Senders pass over it, so mail to you is not protected.</source>
        <translation>Empieza con «%2» en lugar de «v=STSv1». Los remitentes lo pasan por alto, así que el correo dirigido a usted no está protegido.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=STSv1;”.</source>
        <translation>Cambie el comienzo del registro para que sea exactamente «v=STSv1;».</translation>
    </message>
    <message>
        <source>The policy record at %1 mixes up capital and small letters</source>
        <extracomment>record.version-case (%1: name, %2: version)</extracomment>
        <translation>El registro de la política en %1 mezcla mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Empieza con «%2» en lugar de «v=STSv1». Muchos remitentes distinguen mayúsculas de minúsculas y lo pasan por alto.</translation>
    </message>
    <message>
        <source>The policy record at %1 lacks its first semicolon</source>
        <extracomment>record.no-semicolon (%1: name)</extracomment>
        <translation>Al registro de la política en %1 le falta el primer punto y coma</translation>
    </message>
    <message>
        <source>It must begin with “v=STSv1;”. Senders pass over it otherwise, so mail to you is not protected.</source>
        <translation>Debe empezar con «v=STSv1;». Si no, los remitentes lo pasan por alto, y el correo dirigido a usted no está protegido.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=STSv1”.</source>
        <translation>Escriba un punto y coma justo después de «v=STSv1».</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with a space</source>
        <extracomment>record.leading-space (%1: name)</extracomment>
        <translation>El registro de la política en %1 empieza con un espacio</translation>
    </message>
    <message>
        <source>Senders expect “v=STSv1;” at the very beginning. They pass over the record, so mail to you is not protected.</source>
        <translation>Los remitentes esperan «v=STSv1;» al comienzo mismo. Pasan por alto el registro, así que el correo dirigido a usted no está protegido.</translation>
    </message>
    <message>
        <source>Remove the space at the beginning of the record.</source>
        <translation>Quite el espacio del comienzo del registro.</translation>
    </message>
    <message>
        <source>The policy record at %1 has a space before its first semicolon</source>
        <extracomment>record.space-before-semicolon (%1: name)</extracomment>
        <translation>El registro de la política en %1 tiene un espacio antes del primer punto y coma</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. Their mail to you is not protected.</source>
        <translation>Algunos remitentes pasan por alto un registro escrito así. El correo que le envían no está protegido.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=STSv1;”.</source>
        <translation>Quite el espacio, para que el registro empiece con «v=STSv1;».</translation>
    </message>
    <message>
        <source>The policy record at %1 contains quotation marks</source>
        <extracomment>record.quotes-inside (%1: name)</extracomment>
        <translation>El registro de la política en %1 contiene comillas</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so mail to you is not protected.</source>
        <translation>Su panel de DNS ha guardado las comillas como parte del texto. Los remitentes no reconocen el registro, así que el correo dirigido a usted no está protegido.</translation>
    </message>
    <message>
        <source>Enter the text of the record again without quotation marks.</source>
        <translation>Escriba de nuevo el texto del registro sin comillas.</translation>
    </message>
    <message>
        <source>The policy record at %1 has no id</source>
        <extracomment>record.no-id (%1: name)</extracomment>
        <translation>El registro de la política en %1 no tiene id</translation>
    </message>
    <message>
        <source>The id tells senders when your policy has changed. Without it they pass over the record, so mail to you is not protected.</source>
        <translation>El id dice a los remitentes cuándo ha cambiado la política. Sin él pasan por alto el registro, así que el correo dirigido a usted no está protegido.</translation>
    </message>
    <message>
        <source>Add an id of letters and digits to the record, for instance today&apos;s date as in “id=20261124;”.</source>
        <translation>Añada al registro un id de letras y cifras, por ejemplo la fecha de hoy, como en «id=20261124;».</translation>
    </message>
    <message>
        <source>The id “%1” contains a character that is not allowed there</source>
        <extracomment>record.id-character (%1: id, %2: character)</extracomment>
        <translation>El id «%1» contiene un carácter que no está permitido ahí</translation>
    </message>
    <message>
        <source>Write an id of letters and digits only.</source>
        <translation>Escriba un id solo con letras y cifras.</translation>
    </message>
    <message>
        <source>The id in the policy record at %1 is empty</source>
        <extracomment>record.id-empty (%1: name)</extracomment>
        <translation>El id del registro de la política en %1 está vacío</translation>
    </message>
    <message>
        <source>Write an id of letters and digits, for instance today&apos;s date.</source>
        <translation>Escriba un id de letras y cifras, por ejemplo la fecha de hoy.</translation>
    </message>
    <message>
        <source>The id “%1” is too long</source>
        <extracomment>record.id-too-long (%1: id, %2: length)</extracomment>
        <translation>El id «%1» es demasiado largo</translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s), and 32 is the limit. Senders pass over the record, so mail to you is not protected.</source>
        <translation>
            <numerusform>Tiene %n carácter, y el límite es 32. Los remitentes pasan por alto el registro, así que el correo dirigido a usted no está protegido.</numerusform>
            <numerusform>Tiene %n caracteres, y el límite es 32. Los remitentes pasan por alto el registro, así que el correo dirigido a usted no está protegido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a shorter id, for instance today&apos;s date.</source>
        <translation>Escriba un id más corto, por ejemplo la fecha de hoy.</translation>
    </message>
    <message>
        <source>The policy record at %1 has more than one id</source>
        <extracomment>record.duplicate-id (%1: name, %2: used, %3: ignored)</extracomment>
        <translation>El registro de la política en %1 tiene más de un id</translation>
    </message>
    <message>
        <source>The first one counts: “%2”. Some senders go by a later one instead (“%3”), and at least one passes over the record.</source>
        <translation>Cuenta el primero: «%2». Algunos remitentes se guían en cambio por otro posterior («%3»), y al menos uno pasa por alto el registro.</translation>
    </message>
    <message>
        <source>Keep one id, and delete the others.</source>
        <translation>Conserve un id y borre los demás.</translation>
    </message>
    <message>
        <source>The word “%1” in the policy record has the wrong capital letters</source>
        <extracomment>record.key-case (%1: key, %2: meant)</extracomment>
        <translation>La palabra «%1» del registro de la política tiene mal las mayúsculas</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here. They do not find what they need, so mail to you is not protected.</source>
        <translation>Aquí los remitentes distinguen mayúsculas de minúsculas. No encuentran lo que necesitan, así que el correo dirigido a usted no está protegido.</translation>
    </message>
    <message>
        <source>Something is left over at the end of the policy record at %1</source>
        <extracomment>record.trailing (%1: name)</extracomment>
        <translation>Sobra algo al final del registro de la política en %1</translation>
    </message>
    <message>
        <source>Only a single semicolon may stand at the end. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Al final solo puede haber un punto y coma. Los remitentes estrictos pasan por alto el registro, así que el correo que le envían no está protegido.</translation>
    </message>
    <message>
        <source>Remove what follows the last semicolon, also spaces.</source>
        <translation>Quite lo que sigue al último punto y coma, también los espacios.</translation>
    </message>
    <message>
        <source>The policy record at %1 cannot be understood</source>
        <extracomment>record.syntax (%1: name)</extracomment>
        <translation>El registro de la política en %1 no se entiende</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Una parte no tiene la forma «nombre=valor». Los remitentes estrictos pasan por alto el registro, así que el correo que le envían no está protegido.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=STSv1; id=20261124;”.</source>
        <translation>Escriba el registro de nuevo, por ejemplo así: «v=STSv1; id=20261124;».</translation>
    </message>
    <message>
        <source>“%1” belongs in the policy file, not in the policy record</source>
        <extracomment>record.policy-inside (%1: key)</extracomment>
        <translation>«%1» debe ir en el archivo de la política, no en el registro de la política</translation>
    </message>
    <message>
        <source>Senders pass over it here. Mode, mail servers and validity count only in the file.</source>
        <translation>Aquí los remitentes lo pasan por alto. El modo, los servidores de correo y la validez solo cuentan en el archivo.</translation>
    </message>
    <message>
        <source>Remove this part from the record. Make sure that it stands in the policy file.</source>
        <translation>Quite esta parte del registro. Asegúrese de que figura en el archivo de la política.</translation>
    </message>
    <message>
        <source>The part “%1” of the policy record means nothing to senders</source>
        <extracomment>record.unknown-field (%1: key)</extracomment>
        <translation>La parte «%1» del registro de la política no significa nada para los remitentes</translation>
    </message>
    <message>
        <source>They pass over it. It does no harm.</source>
        <translation>La pasan por alto. No causa ningún daño.</translation>
    </message>
    <message>
        <source>Check its spelling if you meant something by it. Otherwise you can remove it.</source>
        <translation>Revise cómo está escrita si quería decir algo con ella. Si no, puede quitarla.</translation>
    </message>
    <message>
        <source>The policy record at %1 is stored in %2 pieces</source>
        <extracomment>record.split (%1: name, %2: count)</extracomment>
        <translation>El registro de la política en %1 está guardado en %2 trozos</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. Nearly all read the record correctly.</source>
        <translation>Los remitentes unen los trozos sin espacio entre ellos. Casi todos leen el registro correctamente.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with MTA-STS. Senders pass over it.</source>
        <translation>El registro «%2» no tiene nada que ver con MTA-STS. Los remitentes lo pasan por alto.</translation>
    </message>
    <message>
        <source>You can remove it, unless you need it for something else.</source>
        <translation>Puede quitarlo, salvo que lo necesite para otra cosa.</translation>
    </message>
    <message>
        <source>The policy record at %1 is kept at %2</source>
        <extracomment>record.delegated (%1: name, %2: target)</extracomment>
        <translation>El registro de la política en %1 se guarda en %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides when senders load your policy anew.</source>
        <translation>Es un alias, así que quien administra %2 decide cuándo los remitentes cargan de nuevo la política.</translation>
    </message>
    <message>
        <source>There is a policy record at %1, where no sender looks</source>
        <extracomment>record.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>Hay un registro de la política en %1, donde no mira ningún remitente</translation>
    </message>
    <message>
        <source>Senders look for it at %2 only. So this record has no effect.</source>
        <translation>Los remitentes solo lo buscan en %2. Por eso este registro no tiene efecto.</translation>
    </message>
    <message>
        <source>Move the record to the name %2. Many DNS panels add your domain to the name by themselves.</source>
        <translation>Traslade el registro al nombre %2. Muchos paneles de DNS añaden su dominio al nombre por su cuenta.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the policy record at %1</source>
        <extracomment>record.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>Sus servidores de nombres no coinciden sobre el registro de la política en %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may miss your policy or a change to it.</source>
        <translation>Estos servidores de nombres no dan todos la misma respuesta: %2. Es posible que algunos remitentes no vean la política o un cambio en ella.</translation>
    </message>
    <message>
        <source>The policy file has changed, but the id “%1” has not</source>
        <extracomment>record.id-unchanged (%1: id, %2: date)</extracomment>
        <translation>El archivo de la política ha cambiado, pero el id «%1» no</translation>
    </message>
    <message>
        <source>The id is the same as on %2, when the file was different. Senders that know this id keep to the old policy until it runs out.</source>
        <translation>El id es el mismo que el día %2, cuando el archivo era distinto. Los remitentes que conocen este id siguen con la política anterior hasta que caduque.</translation>
    </message>
    <message>
        <source>Give the policy record a new id now.</source>
        <translation>Dé ahora un id nuevo al registro de la política.</translation>
    </message>
    <message>
        <source>The id “%1” is new, but the policy file is the same as before</source>
        <extracomment>record.body-unchanged (%1: id, %2: date)</extracomment>
        <translation>El id «%1» es nuevo, pero el archivo de la política es el mismo de antes</translation>
    </message>
    <message>
        <source>The file has not changed since %2. Senders load it once more, which does no harm.</source>
        <translation>El archivo no ha cambiado desde el día %2. Los remitentes lo cargan una vez más, lo que no causa ningún daño.</translation>
    </message>
    <message>
        <source>If you meant to change the policy, upload the new file. Then give the record another new id.</source>
        <translation>Si quería cambiar la política, suba el archivo nuevo. Después dé al registro otro id nuevo.</translation>
    </message>
    <message>
        <source>The file is not a TLS report that can be read</source>
        <extracomment>report.not-json (%1: file, %2: reason)</extracomment>
        <translation>El archivo no es un informe TLS que se pueda leer</translation>
    </message>
    <message>
        <source>Save the attachment from the mail once more, and open that file.</source>
        <translation>Guarde otra vez el adjunto del correo y abra ese archivo.</translation>
    </message>
    <message>
        <source>The report is too large to be read</source>
        <extracomment>report.too-large (%1: file, %2: limit)</extracomment>
        <translation>El informe es demasiado grande para leerlo</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report. If it is, ask its sender for smaller ones.</source>
        <translation>Asegúrese de que el archivo es un informe TLS. Si lo es, pida a quien lo envía que los haga más pequeños.</translation>
    </message>
    <message>
        <source>The report cannot be unpacked</source>
        <extracomment>report.gzip-broken (%1: file, %2: reason)</extracomment>
        <translation>El informe no se puede descomprimir</translation>
    </message>
    <message>
        <source>The file is not a TLS report</source>
        <extracomment>report.not-a-report (%1: file)</extracomment>
        <translation>El archivo no es un informe TLS</translation>
    </message>
    <message>
        <source>It can be read, but has nothing of what such a report holds.</source>
        <translation>Se puede leer, pero no tiene nada de lo que contiene un informe así.</translation>
    </message>
    <message>
        <source>Open the attachment of a TLS report. DMARC reports and other files are of another kind.</source>
        <translation>Abra el adjunto de un informe TLS. Los informes DMARC y otros archivos son de otro tipo.</translation>
    </message>
    <message>
        <source>The report has no results in it</source>
        <extracomment>report.no-policies (%1: file)</extracomment>
        <translation>El informe no contiene resultados</translation>
    </message>
    <message>
        <source>The list of policies with their counts is missing (policies). So it says nothing about your mail.</source>
        <translation>Falta la lista de políticas con sus recuentos (policies). Por eso no dice nada sobre su correo.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. If the same sender does this often, tell them.</source>
        <translation>No hay nada mal de su lado. Si el mismo remitente lo hace a menudo, dígaselo.</translation>
    </message>
    <message>
        <source>The report lacks the part “%1”</source>
        <extracomment>report.missing-member (%1: member)</extracomment>
        <translation>Al informe le falta la parte «%1»</translation>
    </message>
    <message>
        <source>The sender of the report left it out. The rest was read, and a missing count is taken as zero.</source>
        <translation>Quien envió el informe la omitió. El resto se ha leído, y un recuento que falta se toma como cero.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side, and nothing that you need to do.</source>
        <translation>No hay nada mal de su lado, y no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is not of the expected kind</source>
        <extracomment>report.wrong-type (%1: member, %2: expected)</extracomment>
        <translation>La parte «%1» del informe no es del tipo esperado</translation>
    </message>
    <message>
        <source>It should be of this kind: %2. The rest of the report was read.</source>
        <translation>Debería ser de este tipo: %2. El resto del informe se ha leído.</translation>
    </message>
    <message>
        <source>The count “%1” in the report makes no sense</source>
        <extracomment>report.bad-count (%1: member, %2: value)</extracomment>
        <translation>El recuento «%1» del informe no tiene sentido</translation>
    </message>
    <message>
        <source>The value %2 is not a count of connections, so it is taken as zero.</source>
        <translation>El valor %2 no es un número de conexiones, así que se toma como cero.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. Do not rely on the sums of this report.</source>
        <translation>No hay nada mal de su lado. No se fíe de las sumas de este informe.</translation>
    </message>
    <message>
        <source>The date “%1” in the report makes no sense</source>
        <extracomment>report.bad-date (%1: member, %2: value)</extracomment>
        <translation>La fecha «%1» del informe no tiene sentido</translation>
    </message>
    <message>
        <source>The value %2 cannot be read as a date. The rest of the report was read.</source>
        <translation>El valor %2 no se puede leer como fecha. El resto del informe se ha leído.</translation>
    </message>
    <message>
        <source>The date “%1” in the report has no time zone</source>
        <extracomment>report.date-no-zone (%1: member, %2: value)</extracomment>
        <translation>La fecha «%1» del informe no tiene zona horaria</translation>
    </message>
    <message>
        <source>Some reports from Microsoft are written like this. The value %2 was read as universal time (UTC).</source>
        <translation>Algunos informes de Microsoft están escritos así. El valor %2 se ha leído como hora universal (UTC).</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of policy: “%1”</source>
        <extracomment>report.unknown-policy-type (%1: value)</extracomment>
        <translation>El informe habla de un tipo de política desconocido: «%1»</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is.</source>
        <translation>Los recuentos se han conservado, y la palabra se muestra tal cual.</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of problem: “%1”</source>
        <extracomment>report.unknown-result-type (%1: value)</extracomment>
        <translation>El informe habla de un tipo de problema desconocido: «%1»</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is. It may be newer than this program.</source>
        <translation>Los recuentos se han conservado, y la palabra se muestra tal cual. Puede ser más reciente que este programa.</translation>
    </message>
    <message>
        <source>Look at the details of this problem in the report. They often tell the cause.</source>
        <translation>Mire los detalles de este problema en el informe. A menudo dicen la causa.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is a text instead of a list</source>
        <extracomment>report.mx-host-string (%1: member)</extracomment>
        <translation>La parte «%1» del informe es un texto en lugar de una lista</translation>
    </message>
    <message>
        <source>Some senders write it like this. It was understood all the same.</source>
        <translation>Algunos remitentes la escriben así. Se ha entendido de todos modos.</translation>
    </message>
    <message>
        <source>The policy in the part “%1” of the report is written in an unusual form</source>
        <extracomment>report.policy-string-form (%1: member)</extracomment>
        <translation>La política de la parte «%1» del informe está escrita de una forma poco habitual</translation>
    </message>
    <message>
        <source>The details for %1 add up to more than the sum in the report</source>
        <extracomment>report.details-exceed-summary (%1: domain, %2: details, %3: summary)</extracomment>
        <translation>Los detalles de %1 suman más que el total del informe</translation>
    </message>
    <message>
        <source>The details count %2 connections, the sum says %3. One connection may stand in several details, so only the sum was counted.</source>
        <translation>Los detalles cuentan %2 conexiones, y el total dice %3. Una conexión puede figurar en varios detalles, así que solo se ha contado el total.</translation>
    </message>
    <message>
        <source>Whether the report is genuine was not checked</source>
        <extracomment>report.unauthenticated (%1: file)</extracomment>
        <translation>No se ha comprobado si el informe es auténtico</translation>
    </message>
    <message>
        <source>Genuine reports are signed by their sender (DKIM). In a saved file the signature can usually no longer be checked.</source>
        <translation>Los informes auténticos llevan la firma de quien los envía (DKIM). En un archivo guardado, la firma normalmente ya no se puede comprobar.</translation>
    </message>
    <message>
        <source>If a report surprises you, look at the original mail before you act on it.</source>
        <translation>Si un informe le sorprende, mire el correo original antes de actuar.</translation>
    </message>
    <message>
        <source>%1 takes mail over encrypted connections with a good certificate</source>
        <extracomment>starttls.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>%1 recibe el correo por conexiones cifradas con un buen certificado</translation>
    </message>
    <message numerus="yes">
        <source>The server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>El servidor en %2 usa %3. Su certificado es válido durante %n día más.</numerusform>
            <numerusform>El servidor en %2 usa %3. Su certificado es válido durante %n días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail servers of %1 were not tested</source>
        <extracomment>starttls.skipped (%1: domain)</extracomment>
        <translation>Los servidores de correo de %1 no se han probado</translation>
    </message>
    <message>
        <source>You asked for a check without connections to mail servers. So nothing is known about their encryption and certificates.</source>
        <translation>Usted pidió una comprobación sin conexiones a los servidores de correo. Por eso no se sabe nada de su cifrado ni de sus certificados.</translation>
    </message>
    <message>
        <source>Check again with the mail servers before you move to enforce mode.</source>
        <translation>Repita la comprobación con los servidores de correo antes de pasar al modo enforce.</translation>
    </message>
    <message>
        <source>The network of this computer blocks connections to mail servers</source>
        <extracomment>starttls.port-25-blocked (%1: domain)</extracomment>
        <translation>La red de este equipo bloquea las conexiones a servidores de correo</translation>
    </message>
    <message>
        <source>Many home and office lines block outgoing mail connections (port 25). Large, well-known mail servers could not be reached from here either. So nothing is known to be wrong with your mail servers.</source>
        <translation>Muchas líneas de casa y de oficina bloquean las conexiones de correo salientes (puerto 25). Desde aquí tampoco se pudo llegar a servidores de correo grandes y conocidos. Por eso no consta que haya nada mal en los suyos.</translation>
    </message>
    <message>
        <source>Run “postseal-cli check %1” on a server elsewhere whose port 25 is open. Your TLS reports also show whether senders can deliver to you over encrypted connections.</source>
        <translation>Ejecute «postseal-cli check %1» en un servidor de otro lugar que tenga abierto el puerto 25. Los informes TLS también muestran si los remitentes pueden entregarle correo por conexiones cifradas.</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv6 from this computer</source>
        <extracomment>starttls.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>%1 no se pudo probar por IPv6 desde este equipo</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv4 from this computer</source>
        <extracomment>starttls.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>%1 no se pudo probar por IPv4 desde este equipo</translation>
    </message>
    <message>
        <source>%1 does not accept mail connections</source>
        <extracomment>starttls.connection-refused (%1: host, %2: address)</extracomment>
        <translation>%1 no acepta conexiones de correo</translation>
    </message>
    <message>
        <source>The computer at %2 refuses connections for mail (port 25). Senders try your other mail servers, or try again later.</source>
        <translation>El equipo en %2 rechaza las conexiones de correo (puerto 25). Los remitentes prueban con sus otros servidores de correo o lo intentan más tarde.</translation>
    </message>
    <message>
        <source>Start the mail service there, or open port 25 in its firewall. If the server no longer takes mail, remove its MX record.</source>
        <translation>Inicie allí el servicio de correo o abra el puerto 25 en su cortafuegos. Si el servidor ya no recibe correo, elimine su registro MX.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>starttls.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>No mail connection to %2 came about in time (port 25). Senders lose time there. Then they try your other mail servers, or try again later.</source>
        <translation>No se logró a tiempo ninguna conexión de correo con %2 (puerto 25). Los remitentes pierden tiempo ahí. Después prueban con sus otros servidores de correo o lo intentan más tarde.</translation>
    </message>
    <message>
        <source>Make sure that the server runs and that its firewall lets port 25 through. If the server no longer takes mail, remove its MX record.</source>
        <translation>Asegúrese de que el servidor está en marcha y de que su cortafuegos deja pasar el puerto 25. Si el servidor ya no recibe correo, elimine su registro MX.</translation>
    </message>
    <message>
        <source>There is no way through the network to %1</source>
        <extracomment>starttls.host-unreachable (%1: host, %2: address)</extracomment>
        <translation>No hay camino por la red hasta %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders try your other mail servers, or try again later.</source>
        <translation>La red indica que no se puede llegar a la dirección %2. Los remitentes prueban con sus otros servidores de correo o lo intentan más tarde.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the server. If both look right, ask your hosting provider.</source>
        <translation>Revise la dirección en el DNS y la conexión de red del servidor. Si ambas parecen correctas, pregunte a su proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>%1 may be out of reach on purpose</source>
        <extracomment>starttls.may-be-deliberate (%1: host)</extracomment>
        <translation>Puede que %1 esté fuera de alcance a propósito</translation>
    </message>
    <message>
        <source>Some owners list a mail server that never answers, to keep spam away (nolisting). Your other mail servers do answer.</source>
        <translation>Algunos propietarios ponen en la lista un servidor de correo que nunca responde, para evitar el correo basura (nolisting). Sus otros servidores de correo sí responden.</translation>
    </message>
    <message>
        <source>If this is on purpose, leave it as it is. Otherwise repair the server, or remove its MX record.</source>
        <translation>Si es a propósito, déjelo como está. Si no, repare el servidor o elimine su registro MX.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing</source>
        <extracomment>starttls.greeting-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 acepta la conexión y después no dice nada</translation>
    </message>
    <message>
        <source>The server at %2 sent no greeting in time. Patient senders wait up to five minutes. Others give up and try again later.</source>
        <translation>El servidor en %2 no envió su saludo a tiempo. Los remitentes pacientes esperan hasta cinco minutos. Los demás desisten y lo intentan más tarde.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server why its greeting is slow. It may be overloaded, or its spam checks may take too long. With “--timeout 60” this check waits longer.</source>
        <translation>Pregunte a quien administre el servidor por qué tarda el saludo. Puede estar sobrecargado, o sus filtros de correo basura pueden tardar demasiado. Con «--timeout 60» esta comprobación espera más.</translation>
    </message>
    <message>
        <source>%1 turns connections away for the moment</source>
        <extracomment>starttls.greeting-temporary (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 rechaza las conexiones por el momento</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a temporary refusal: %3. Other senders try again later. The server may only distrust the computer that this check runs on.</source>
        <translation>El servidor en %2 saludó con un rechazo temporal: %3. Otros remitentes lo intentan más tarde. Puede que el servidor solo desconfíe del equipo en el que se ejecuta esta comprobación.</translation>
    </message>
    <message>
        <source>Check again later, or from another network. If it stays like this, ask whoever runs the server.</source>
        <translation>Vuelva a comprobarlo más tarde o desde otra red. Si sigue igual, pregunte a quien administre el servidor.</translation>
    </message>
    <message>
        <source>%1 turns connections away</source>
        <extracomment>starttls.greeting-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 rechaza las conexiones</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a refusal: %3. Whether it refuses all senders or only this computer cannot be seen from here.</source>
        <translation>El servidor en %2 saludó con un rechazo: %3. Desde aquí no se puede ver si rechaza a todos los remitentes o solo a este equipo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Pregunte a quien administre el servidor. También puede ejecutar «postseal-cli check» con su dominio en un servidor de otro lugar.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server</source>
        <extracomment>starttls.not-smtp (%1: host, %2: address)</extracomment>
        <translation>Lo que responde en %1 no es un servidor de correo</translation>
    </message>
    <message>
        <source>The program at %2 does not speak the language of mail (SMTP). Senders cannot deliver mail there.</source>
        <translation>El programa en %2 no habla el lenguaje del correo (SMTP). Los remitentes no pueden entregar correo ahí.</translation>
    </message>
    <message>
        <source>Make sure that port 25 of this address leads to your mail server, and not to a website or another service.</source>
        <translation>Asegúrese de que el puerto 25 de esta dirección lleva a su servidor de correo, y no a un sitio web o a otro servicio.</translation>
    </message>
    <message>
        <source>%1 hangs up in the middle of the conversation</source>
        <extracomment>starttls.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 cuelga en mitad de la conversación</translation>
    </message>
    <message>
        <source>The server at %2 closed the connection before encryption was in place. In testing mode mail may still arrive. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>El servidor en %2 cerró la conexión antes de que hubiera cifrado. En modo testing el correo puede seguir llegando. En modo enforce los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. It may also block computers that it does not know.</source>
        <translation>Busque el motivo en el registro de actividad del servidor. También es posible que bloquee los equipos que no conoce.</translation>
    </message>
    <message>
        <source>%1 sends an answer without end</source>
        <extracomment>starttls.line-too-long (%1: host, %2: address)</extracomment>
        <translation>%1 envía una respuesta sin fin</translation>
    </message>
    <message>
        <source>The server at %2 sent far more text than mail allows, so the conversation was stopped. Other senders stop as well, and then mail does not get through.</source>
        <translation>El servidor en %2 envió mucho más texto del que permite el correo, y por eso se cortó la conversación. Los demás remitentes también la cortan, y entonces el correo no llega.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at what answers on port 25.</source>
        <translation>Pida a quien administre el servidor que mire qué responde en el puerto 25.</translation>
    </message>
    <message>
        <source>%1 refuses the greeting that encryption needs</source>
        <extracomment>starttls.ehlo-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 rechaza el saludo que el cifrado necesita</translation>
    </message>
    <message>
        <source>The server at %2 answered this greeting (EHLO) with: %3. Without it the server cannot offer encryption. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>El servidor en %2 respondió a este saludo (EHLO) con: %3. Sin él, el servidor no puede ofrecer cifrado. En modo enforce los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow this greeting. A firewall in front of the server may also be the cause.</source>
        <translation>Pida a quien administre el servidor que permita este saludo. La causa también puede ser un cortafuegos situado delante del servidor.</translation>
    </message>
    <message>
        <source>%1 does not offer encryption</source>
        <extracomment>starttls.not-offered (%1: host, %2: address)</extracomment>
        <translation>%1 no ofrece cifrado</translation>
    </message>
    <message>
        <source>The server at %2 takes mail in plain text only (no STARTTLS). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>El servidor en %2 solo recibe el correo sin cifrar (sin STARTTLS). En modo testing el correo sigue llegando. En modo enforce los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>Ask your mail provider to switch on encryption for incoming mail, with a certificate for the name %1.</source>
        <translation>Pida a su proveedor de correo que active el cifrado del correo entrante, con un certificado para el nombre %1.</translation>
    </message>
    <message>
        <source>Something in front of %1 removes the offer of encryption</source>
        <extracomment>starttls.stripped (%1: host, %2: address, %3: keyword)</extracomment>
        <translation>Algo situado delante de %1 elimina la oferta de cifrado</translation>
    </message>
    <message>
        <source>The answer from %2 shows “%3” where the offer of encryption should stand. That is the mark of a firewall that rewrites mail traffic. It may stand in front of your server, or in the network of this computer.</source>
        <translation>La respuesta de %2 muestra «%3» donde debería estar la oferta de cifrado. Es la huella de un cortafuegos que modifica el tráfico de correo. Puede estar delante de su servidor o en la red de este equipo.</translation>
    </message>
    <message>
        <source>Switch off mail inspection in the firewall in front of your server (SMTP fixup). Check from another network to see whose firewall it is.</source>
        <translation>Desactive la inspección de correo en el cortafuegos situado delante de su servidor (SMTP fixup). Compruébelo desde otra red para ver de quién es el cortafuegos.</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it</source>
        <extracomment>starttls.refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 ofrece cifrado y después lo rechaza</translation>
    </message>
    <message>
        <source>The server at %2 answered: %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>El servidor en %2 respondió: %3. En modo testing el correo sigue llegando. En modo enforce los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. Often the certificate or its key is missing, or cannot be read.</source>
        <translation>Busque el motivo en el registro de actividad del servidor. A menudo falta el certificado o su clave, o no se pueden leer.</translation>
    </message>
    <message>
        <source>%1 sends unprotected text where encryption must begin</source>
        <extracomment>starttls.injected (%1: host, %2: address)</extracomment>
        <translation>%1 envía texto sin proteger donde debe empezar el cifrado</translation>
    </message>
    <message>
        <source>Plain text from %2 followed right after the agreement to encrypt. Attackers use such a gap to slip in commands. Careful senders hang up.</source>
        <translation>Justo después del acuerdo de cifrado llegó de %2 texto sin cifrar. Los atacantes aprovechan ese hueco para colar órdenes. Los remitentes cuidadosos cuelgan.</translation>
    </message>
    <message>
        <source>Update the software of the mail server, and that of any mail filter in front of it.</source>
        <translation>Actualice el programa del servidor de correo y el de cualquier filtro de correo situado delante.</translation>
    </message>
    <message>
        <source>%1 answers too slowly</source>
        <extracomment>starttls.reply-timeout (%1: host, %2: address, %3: phase)</extracomment>
        <translation>%1 responde con demasiada lentitud</translation>
    </message>
    <message>
        <source>The server at %2 stopped answering during the conversation (step: %3). Senders may give up and try again later.</source>
        <translation>El servidor en %2 dejó de responder durante la conversación (paso: %3). Los remitentes pueden desistir e intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server about its load, and about filters that slow strangers down. With “--timeout 60” this check waits longer.</source>
        <translation>Pregunte a quien administre el servidor por su carga y por los filtros que frenan a los desconocidos. Con «--timeout 60» esta comprobación espera más.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on encryption</source>
        <extracomment>starttls.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>%1 y este equipo no se pusieron de acuerdo sobre el cifrado</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its TLS settings. It should offer TLS 1.2 and TLS 1.3 with the usual ciphers.</source>
        <translation>Pida a quien administre el servidor que revise su configuración de TLS. Debería ofrecer TLS 1.2 y TLS 1.3 con los cifrados habituales.</translation>
    </message>
    <message>
        <source>%1 only knows outdated encryption</source>
        <extracomment>starttls.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>%1 solo conoce un cifrado anticuado</translation>
    </message>
    <message>
        <source>The server at %2 offers %3, which is no longer seen as safe. In testing mode mail still arrives. In enforce mode senders that ask for TLS 1.2 would not use this server, and their mail would be held back.</source>
        <translation>El servidor en %2 ofrece %3, que ya no se considera seguro. En modo testing el correo sigue llegando. En modo enforce los remitentes que exigen TLS 1.2 no usarían este servidor y su correo quedaría retenido.</translation>
    </message>
    <message>
        <source>Update the mail server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Actualice el servidor de correo, o active TLS 1.2 y TLS 1.3 en su configuración.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for a different name</source>
        <extracomment>starttls.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>El certificado de %1 es para otro nombre</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate for %3 (host name mismatch). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>El servidor en %2 muestra un certificado para %3 (el nombre no coincide). En modo testing el correo sigue llegando. En modo enforce los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1.</source>
        <translation>Pida a su proveedor de correo un certificado que lleve el nombre %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has its name in the wrong place</source>
        <extracomment>starttls.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>El certificado de %1 lleva el nombre en el lugar equivocado</translation>
    </message>
    <message>
        <source>The name %3 stands only in an old field that senders do not look at (common name). In testing mode mail still arrives. In enforce mode senders would not use the server at %2, and mail would be held back.</source>
        <translation>El nombre %3 solo figura en un campo antiguo que los remitentes no miran (common name). En modo testing el correo sigue llegando. En modo enforce los remitentes no usarían el servidor en %2 y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>starttls.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>El certificado de %1 ha caducado</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that ran out on %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>El servidor en %2 muestra un certificado que caducó el %3. En modo testing el correo sigue llegando. En modo enforce los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>Renew the certificate, and restart the mail server so that it uses the new one. Then make sure that the renewal runs by itself.</source>
        <translation>Renueve el certificado y reinicie el servidor de correo para que use el nuevo. Después asegúrese de que la renovación se hace sola.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>starttls.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>El certificado de %1 todavía no es válido</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that counts only from %3. In testing mode mail still arrives. In enforce mode senders would not use this server until then, and mail would be held back.</source>
        <translation>El servidor en %2 muestra un certificado que solo vale a partir del %3. En modo testing el correo sigue llegando. En modo enforce, hasta entonces, los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself</source>
        <extracomment>starttls.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 hizo él mismo su certificado</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Ninguna autoridad pública responde por el certificado en %2 (autofirmado). En modo testing el correo sigue llegando. En modo enforce los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Some, such as Let&apos;s Encrypt, are free of charge.</source>
        <translation>Instale un certificado de una autoridad pública. Algunas, como Let&apos;s Encrypt, son gratuitas.</translation>
    </message>
    <message>
        <source>%1 does not send all the certificates that it should</source>
        <extracomment>starttls.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 no envía todos los certificados que debería</translation>
    </message>
    <message>
        <source>The server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). In testing mode mail still arrives. In enforce mode many senders would not use this server, and their mail would be held back.</source>
        <translation>El servidor en %2 omite el certificado de «%3», que une el suyo con una autoridad conocida (certificado intermedio). En modo testing el correo sigue llegando. En modo enforce muchos remitentes no usarían este servidor y su correo quedaría retenido.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem. Then restart the mail server.</source>
        <translation>Instale la cadena completa de su autoridad de certificación, a menudo un archivo llamado fullchain.pem. Después reinicie el servidor de correo.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not publicly known</source>
        <extracomment>starttls.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>El certificado de %1 es de una autoridad que no se conoce públicamente</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>El certificado en %2 lo emitió «%3», en quien los remitentes públicos no confían. En modo testing el correo sigue llegando. En modo enforce los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. An authority of your own is of no use here, because other senders do not know it.</source>
        <translation>Instale un certificado de una autoridad pública. Una autoridad propia no sirve aquí, porque los demás remitentes no la conocen.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used</source>
        <extracomment>starttls.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>El certificado de %1 no se puede usar</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the mail server.</source>
        <translation>Pida un certificado nuevo para %1 con los ajustes habituales e instálelo en el servidor de correo.</translation>
    </message>
    <message>
        <source>The certificate of %1 expires soon</source>
        <extracomment>starttls.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>El certificado de %1 caduca pronto</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server at %2 is valid for %n more day(s), until %4. After that date, in enforce mode, mail would be held back.</source>
        <translation>
            <numerusform>El certificado del servidor en %2 es válido durante %n día más, hasta el %4. Después de esa fecha, en modo enforce, el correo quedaría retenido.</numerusform>
            <numerusform>El certificado del servidor en %2 es válido durante %n días más, hasta el %4. Después de esa fecha, en modo enforce, el correo quedaría retenido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders know where to send TLS reports for %1</source>
        <extracomment>tlsrpt.good (%1: domain, %2: addresses)</extracomment>
        <translation>Los remitentes saben adónde enviar los informes TLS para %1</translation>
    </message>
    <message>
        <source>Reports about encryption problems go to %2.</source>
        <translation>Los informes sobre problemas de cifrado se envían a %2.</translation>
    </message>
    <message>
        <source>Senders do not know where to send TLS reports</source>
        <extracomment>tlsrpt.missing (%1: name)</extracomment>
        <translation>Los remitentes no saben adónde enviar los informes TLS</translation>
    </message>
    <message>
        <source>Large senders can tell you every day whether they reached you over encrypted connections. There is no record at %1 that asks them to (TLS-RPT). Mail itself is not affected.</source>
        <translation>Los grandes remitentes pueden decirle cada día si llegaron a usted por conexiones cifradas. En %1 no hay ningún registro que se lo pida (TLS-RPT). El correo en sí no se ve afectado.</translation>
    </message>
    <message>
        <source>Publish a TXT record at %1 that names a mailbox for the reports.</source>
        <translation>Publique en %1 un registro TXT que indique un buzón para los informes.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 could not be looked up</source>
        <extracomment>tlsrpt.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>No se pudo consultar el registro de informes TLS en %1</translation>
    </message>
    <message>
        <source>There are %2 TLS report records at %1</source>
        <extracomment>tlsrpt.multiple (%1: name, %2: count)</extracomment>
        <translation>Hay %2 registros de informes TLS en %1</translation>
    </message>
    <message>
        <source>When there is more than one record, senders use none of them. So you get no reports.</source>
        <translation>Cuando hay más de un registro, los remitentes no usan ninguno. Por eso usted no recibe informes.</translation>
    </message>
    <message>
        <source>Keep one record and delete the others. One record can name several addresses, separated by commas.</source>
        <translation>Conserve un registro y elimine los demás. Un registro puede indicar varias direcciones separadas por comas.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with the wrong word</source>
        <extracomment>tlsrpt.wrong-version (%1: name, %2: version)</extracomment>
        <translation>El registro de informes TLS en %1 empieza con la palabra equivocada</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Senders pass over it, so you get no reports.</source>
        <translation>Empieza con «%2» en lugar de «v=TLSRPTv1». Los remitentes lo pasan por alto, y usted no recibe informes.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=TLSRPTv1;”.</source>
        <translation>Cambie el comienzo del registro para que sea exactamente «v=TLSRPTv1;».</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has two letters swapped</source>
        <extracomment>tlsrpt.swapped-letters (%1: name, %2: version)</extracomment>
        <translation>El registro de informes TLS en %1 tiene dos letras cambiadas de lugar</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”, a slip that some guides print. Senders pass over it, so you get no reports.</source>
        <translation>Empieza con «%2» en lugar de «v=TLSRPTv1», un descuido que aparece en algunas guías. Los remitentes lo pasan por alto, y usted no recibe informes.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 mixes up capital and small letters</source>
        <extracomment>tlsrpt.version-case (%1: name, %2: version)</extracomment>
        <translation>El registro de informes TLS en %1 mezcla mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Empieza con «%2» en lugar de «v=TLSRPTv1». Muchos remitentes distinguen mayúsculas de minúsculas y lo pasan por alto.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lacks its first semicolon</source>
        <extracomment>tlsrpt.no-semicolon (%1: name)</extracomment>
        <translation>Al registro de informes TLS en %1 le falta el primer punto y coma</translation>
    </message>
    <message>
        <source>It must begin with “v=TLSRPTv1;”. Senders pass over it otherwise, so you get no reports.</source>
        <translation>Debe empezar con «v=TLSRPTv1;». Si no, los remitentes lo pasan por alto, y usted no recibe informes.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=TLSRPTv1”.</source>
        <translation>Escriba un punto y coma justo después de «v=TLSRPTv1».</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with a space</source>
        <extracomment>tlsrpt.leading-space (%1: name)</extracomment>
        <translation>El registro de informes TLS en %1 empieza con un espacio</translation>
    </message>
    <message>
        <source>Senders expect “v=TLSRPTv1;” at the very beginning. They pass over the record, so you get no reports.</source>
        <translation>Los remitentes esperan «v=TLSRPTv1;» al comienzo mismo. Pasan por alto el registro, y usted no recibe informes.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains quotation marks</source>
        <extracomment>tlsrpt.quotes-inside (%1: name)</extracomment>
        <translation>El registro de informes TLS en %1 contiene comillas</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so you get no reports.</source>
        <translation>Su panel de DNS ha guardado las comillas como parte del texto. Los remitentes no reconocen el registro, y usted no recibe informes.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 names no address</source>
        <extracomment>tlsrpt.no-rua (%1: name)</extracomment>
        <translation>El registro de informes TLS en %1 no indica ninguna dirección</translation>
    </message>
    <message>
        <source>The part that says where reports go is missing (rua). So nobody can send you any.</source>
        <translation>Falta la parte que dice adónde van los informes (rua). Por eso nadie puede enviárselos.</translation>
    </message>
    <message>
        <source>Add “rua=mailto:” and your mailbox to the record.</source>
        <translation>Añada al registro «rua=mailto:» seguido de su buzón.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lists its addresses in two places</source>
        <extracomment>tlsrpt.duplicate-rua (%1: name)</extracomment>
        <translation>El registro de informes TLS en %1 tiene las direcciones en dos lugares</translation>
    </message>
    <message>
        <source>Some senders use only the first list of addresses (rua). They do not report to the others.</source>
        <translation>Algunos remitentes solo usan la primera lista de direcciones (rua). A las demás no les envían informes.</translation>
    </message>
    <message>
        <source>Put all addresses into one list, separated by commas.</source>
        <translation>Ponga todas las direcciones en una sola lista, separadas por comas.</translation>
    </message>
    <message>
        <source>The word “%2” in the TLS report record has capital letters</source>
        <extracomment>tlsrpt.key-case (%1: name, %2: key)</extracomment>
        <translation>La palabra «%2» del registro de informes TLS tiene mayúsculas</translation>
    </message>
    <message>
        <source>Senders understand this word in small letters only. They find no address for reports at %1, so you get none.</source>
        <translation>Los remitentes solo entienden esta palabra en minúsculas. En %1 no encuentran ninguna dirección para los informes, y usted no los recibe.</translation>
    </message>
    <message>
        <source>Write the word in small letters: “rua”.</source>
        <translation>Escriba la palabra en minúsculas: «rua».</translation>
    </message>
    <message>
        <source>Reports cannot be sent to “%1”</source>
        <extracomment>tlsrpt.uri-not-address (%1: uri)</extracomment>
        <translation>No se pueden enviar informes a «%1»</translation>
    </message>
    <message>
        <source>This is not a complete address. Senders cannot use it, and some pass over the whole record.</source>
        <translation>No es una dirección completa. Los remitentes no pueden usarla, y algunos pasan por alto todo el registro.</translation>
    </message>
    <message>
        <source>Write a mailbox like “mailto:tls@example.com”, or a web address that begins with “https://”.</source>
        <translation>Escriba un buzón como «mailto:tls@example.com», o una dirección web que empiece por «https://».</translation>
    </message>
    <message>
        <source>The report address “%1” does not say what kind of address it is</source>
        <extracomment>tlsrpt.uri-no-scheme (%1: uri)</extracomment>
        <translation>La dirección para informes «%1» no dice de qué tipo es</translation>
    </message>
    <message>
        <source>Without “mailto:” or “https://” in front, senders do not know how to reach it. Some pass over the whole record.</source>
        <translation>Sin «mailto:» o «https://» delante, los remitentes no saben cómo llegar a ella. Algunos pasan por alto todo el registro.</translation>
    </message>
    <message>
        <source>Put “mailto:” in front of a mailbox, or “https://” in front of a web address.</source>
        <translation>Ponga «mailto:» delante de un buzón, o «https://» delante de una dirección web.</translation>
    </message>
    <message>
        <source>Senders cannot report to “%1”</source>
        <extracomment>tlsrpt.uri-unusable-scheme (%1: uri, %2: scheme)</extracomment>
        <translation>Los remitentes no pueden enviar informes a «%1»</translation>
    </message>
    <message>
        <source>Addresses that begin with “%2” are not used for TLS reports. Senders only know “mailto” and “https”.</source>
        <translation>Las direcciones que empiezan por «%2» no se usan para los informes TLS. Los remitentes solo conocen «mailto» y «https».</translation>
    </message>
    <message>
        <source>Name a mailbox with “mailto:” in front, or a web address that begins with “https://”.</source>
        <translation>Indique un buzón con «mailto:» delante, o una dirección web que empiece por «https://».</translation>
    </message>
    <message>
        <source>The report address “%1” carries a size limit</source>
        <extracomment>tlsrpt.uri-size-suffix (%1: uri)</extracomment>
        <translation>La dirección para informes «%1» lleva un límite de tamaño</translation>
    </message>
    <message>
        <source>Such a limit after an exclamation mark belongs to DMARC records. Here it spoils the address, and you may get no reports.</source>
        <translation>Ese límite tras un signo de exclamación es propio de los registros DMARC. Aquí estropea la dirección, y es posible que usted no reciba informes.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and all that follows it in the address.</source>
        <translation>Quite de la dirección el signo de exclamación y todo lo que le sigue.</translation>
    </message>
    <message>
        <source>The report address “%1” contains a character that is not allowed there</source>
        <extracomment>tlsrpt.uri-character (%1: uri)</extracomment>
        <translation>La dirección para informes «%1» contiene un carácter que no está permitido ahí</translation>
    </message>
    <message>
        <source>Strict senders pass over the whole record. Then you get no reports from them.</source>
        <translation>Los remitentes estrictos pasan por alto todo el registro. Entonces usted no recibe sus informes.</translation>
    </message>
    <message>
        <source>Use an address without spaces, quotation marks and letters with accents.</source>
        <translation>Use una dirección sin espacios, comillas ni letras con acento.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains an empty address</source>
        <extracomment>tlsrpt.uri-empty (%1: name)</extracomment>
        <translation>El registro de informes TLS en %1 contiene una dirección vacía</translation>
    </message>
    <message>
        <source>There is a comma too many, or nothing at all after “rua=”. Strict senders pass over the whole record.</source>
        <translation>Hay una coma de más, o no hay nada después de «rua=». Los remitentes estrictos pasan por alto todo el registro.</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in your mailbox.</source>
        <translation>Quite la coma, o escriba su buzón.</translation>
    </message>
    <message>
        <source>The report address “%1” may be cut short by a semicolon</source>
        <extracomment>tlsrpt.uri-cut (%1: uri)</extracomment>
        <translation>Puede que un punto y coma corte la dirección para informes «%1»</translation>
    </message>
    <message>
        <source>A semicolon ends the list of addresses. Senders do not read what comes after it as a part of the address.</source>
        <translation>El punto y coma termina la lista de direcciones. Los remitentes no leen lo que sigue como parte de la dirección.</translation>
    </message>
    <message>
        <source>Use an address without a semicolon.</source>
        <translation>Use una dirección sin punto y coma.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has a space before its first semicolon</source>
        <extracomment>tlsrpt.space-before-semicolon (%1: name)</extracomment>
        <translation>El registro de informes TLS en %1 tiene un espacio antes del primer punto y coma</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. You get no reports from them.</source>
        <translation>Algunos remitentes pasan por alto un registro escrito así. Usted no recibe sus informes.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=TLSRPTv1;”.</source>
        <translation>Quite el espacio, para que el registro empiece con «v=TLSRPTv1;».</translation>
    </message>
    <message>
        <source>Something is left over at the end of the TLS report record at %1</source>
        <extracomment>tlsrpt.trailing (%1: name)</extracomment>
        <translation>Sobra algo al final del registro de informes TLS en %1</translation>
    </message>
    <message>
        <source>Strict senders pass over a record with anything after its last address. You get no reports from them.</source>
        <translation>Los remitentes estrictos pasan por alto un registro con algo detrás de la última dirección. Usted no recibe sus informes.</translation>
    </message>
    <message>
        <source>Remove what follows the last address. A single semicolon may stay.</source>
        <translation>Quite lo que sigue a la última dirección. Puede quedar un solo punto y coma.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 cannot be understood</source>
        <extracomment>tlsrpt.syntax (%1: name)</extracomment>
        <translation>El registro de informes TLS en %1 no se entiende</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Senders pass over the record, so you get no reports.</source>
        <translation>Una parte no tiene la forma «nombre=valor». Los remitentes pasan por alto el registro, y usted no recibe informes.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=TLSRPTv1; rua=mailto:tls@example.com”.</source>
        <translation>Escriba el registro de nuevo, por ejemplo así: «v=TLSRPTv1; rua=mailto:tls@example.com».</translation>
    </message>
    <message>
        <source>The part “%1” of the TLS report record means nothing to senders</source>
        <extracomment>tlsrpt.unknown-field (%1: field)</extracomment>
        <translation>La parte «%1» del registro de informes TLS no significa nada para los remitentes</translation>
    </message>
    <message>
        <source>The TLS report record at %1 is stored in %2 pieces</source>
        <extracomment>tlsrpt.split (%1: name, %2: count)</extracomment>
        <translation>El registro de informes TLS en %1 está guardado en %2 trozos</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. They read the record correctly.</source>
        <translation>Los remitentes unen los trozos sin espacio entre ellos. Leen el registro correctamente.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with TLS reports. Senders pass over it.</source>
        <translation>El registro «%2» no tiene nada que ver con los informes TLS. Los remitentes lo pasan por alto.</translation>
    </message>
    <message>
        <source>There is a TLS report record at %1, where no sender looks</source>
        <extracomment>tlsrpt.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>Hay un registro de informes TLS en %1, donde no mira ningún remitente</translation>
    </message>
    <message>
        <source>Your name servers disagree about the TLS report record at %1</source>
        <extracomment>tlsrpt.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>Sus servidores de nombres no coinciden sobre el registro de informes TLS en %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may not find the record.</source>
        <translation>Estos servidores de nombres no dan todos la misma respuesta: %2. Es posible que algunos remitentes no encuentren el registro.</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. The cause may be your name servers or the DNS resolver used here. So nothing is known about your mail servers.</source>
        <translation>La respuesta del DNS fue: %2. La causa puede estar en sus servidores de nombres o en el servidor DNS que se usa aquí. Por eso no se sabe nada de sus servidores de correo.</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a policy record</source>
        <extracomment>record.other (%1: name, %2: text)</extracomment>
        <translation>Un registro TXT en %1 no es un registro de la política</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a TLS report record</source>
        <extracomment>tlsrpt.other (%1: name, %2: text)</extracomment>
        <translation>Un registro TXT en %1 no es un registro de informes TLS</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about what it left out: %n mail server(s).</source>
        <translation>
            <numerusform>No se sabe nada de lo que quedó fuera: %n servidor de correo.</numerusform>
            <numerusform>No se sabe nada de lo que quedó fuera: %n servidores de correo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy file is far too large</source>
        <extracomment>policy.too-large (%1: host, %2: limit)</extracomment>
        <translation>El archivo de la política es demasiado grande</translation>
    </message>
    <message>
        <source>Look at what is served there. A policy file is only a few lines long.</source>
        <translation>Mire qué se sirve ahí. Un archivo de política solo tiene unas pocas líneas.</translation>
    </message>
    <message>
        <source>The policy file is served as a web page</source>
        <extracomment>policy.media-type-html (%1: host, %2: media type)</extracomment>
        <translation>El archivo de la política se sirve como página web</translation>
    </message>
    <message>
        <source>The policy file is served with an unusual type</source>
        <extracomment>policy.media-type-other (%1: host, %2: media type)</extracomment>
        <translation>El archivo de la política se sirve con un tipo poco habitual</translation>
    </message>
    <message>
        <source>The policy file is served without a type</source>
        <extracomment>policy.media-type-missing (%1: host)</extracomment>
        <translation>El archivo de la política se sirve sin tipo</translation>
    </message>
    <message>
        <source>Senders do not know the keyword “%1”, and pass over the line. What it says does not count.</source>
        <translation>Los remitentes no conocen la palabra clave «%1» y pasan por alto la línea. Lo que dice no cuenta.</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here, and pass over the line. What it says does not count.</source>
        <translation>Aquí los remitentes distinguen mayúsculas de minúsculas y pasan por alto la línea. Lo que dice no cuenta.</translation>
    </message>
    <message>
        <source>Write the keyword in small letters. Here that is “%2”.</source>
        <translation>Escriba la palabra clave en minúsculas. Aquí es «%2».</translation>
    </message>
    <message>
        <source>Some senders use the first value, “%2”. Others use a later one, “%3”. By the standard the first one counts.</source>
        <translation>Algunos remitentes usan el primer valor, «%2». Otros usan uno posterior, «%3». Según la norma cuenta el primero.</translation>
    </message>
    <message>
        <source>Write one of these three words after “mode:”. You probably mean “%2”.</source>
        <translation>Escriba una de estas tres palabras después de «mode:». Probablemente quería decir «%2».</translation>
    </message>
    <message>
        <source>Remove the dot. The line then reads “mx: %2”.</source>
        <translation>Quite el punto. La línea queda así: «mx: %2».</translation>
    </message>
    <message>
        <source>Write the name in that form. Here that is “%2”.</source>
        <translation>Escriba el nombre en esa forma. Aquí es «%2».</translation>
    </message>
    <message>
        <source>Write only the name of the mail server. That is probably “%2”.</source>
        <translation>Escriba solo el nombre del servidor de correo. Probablemente es «%2».</translation>
    </message>
    <message>
        <source>Remove the port number. The line then reads “mx: %2”.</source>
        <translation>Quite el número de puerto. La línea queda así: «mx: %2».</translation>
    </message>
    <message>
        <source>Remove the number. The line then reads “mx: %2”.</source>
        <translation>Quite el número. La línea queda así: «mx: %2».</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers. If you want one line for several of them, write “%2”.</source>
        <translation>Escriba los nombres completos de sus servidores de correo. Si quiere una sola línea para varios, escriba «%2».</translation>
    </message>
    <message>
        <source>Only letters from a to z and digits may stand in it, and not “%2”. Senders pass over the record, so mail to you is not protected.</source>
        <translation>Solo puede contener letras de la a a la z y cifras, pero no «%2». Los remitentes pasan por alto el registro, así que el correo dirigido a usted no está protegido.</translation>
    </message>
    <message>
        <source>It is larger than %2 bytes. Ordinary reports are far smaller.</source>
        <translation>Su tamaño supera %2 bytes. Los informes corrientes son mucho más pequeños.</translation>
    </message>
    <message>
        <source>The signed answers do not stand up to a check (DNSSEC: %2). Many senders then cannot find your domain, and mail to you is held back.</source>
        <translation>Las respuestas firmadas no superan la verificación (DNSSEC: %2). Entonces muchos remitentes no encuentran su dominio, y el correo dirigido a usted queda retenido.</translation>
    </message>
    <message>
        <source>Not all DNS servers that are needed for it gave an answer (DNSSEC: %2). Nothing is known to be wrong.</source>
        <translation>No todos los servidores DNS necesarios dieron una respuesta (DNSSEC: %2). No consta que haya nada mal.</translation>
    </message>
    <message>
        <source>The start of encryption with the web server at %2 broke off (%3). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>El inicio del cifrado con el servidor web en %2 se interrumpió (%3). Los remitentes no pueden cargar la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). So they do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Los remitentes no aceptan el certificado en %2 (%3). Por eso no cargan la política. Los que guardan una copia la siguen aplicando, y los demás entregan como si no tuviera ninguna.</translation>
    </message>
    <message>
        <source>It is not in the format of such reports (JSON: %2). So nothing in it could be counted.</source>
        <translation>No tiene el formato de esos informes (JSON: %2). Por eso no se pudo contar nada de él.</translation>
    </message>
    <message>
        <source>The packed file is damaged or incomplete (gzip: %2).</source>
        <translation>El archivo comprimido está dañado o incompleto (gzip: %2).</translation>
    </message>
    <message>
        <source>The start of encryption with the server at %2 broke off (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>El inicio del cifrado con el servidor en %2 se interrumpió (%3). En modo testing el correo sigue llegando. En modo enforce los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Los remitentes no aceptan el certificado en %2 (%3). En modo testing el correo sigue llegando. En modo enforce los remitentes no usarían este servidor y el correo quedaría retenido.</translation>
    </message>
    <message>
        <source>Some senders may still see older mail servers of %1</source>
        <extracomment>dns.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Puede que algunos remitentes vean todavía servidores de correo anteriores de %1</translation>
    </message>
    <message numerus="yes">
        <source>Your name servers already give a new answer. DNS resolvers may use the old one for up to %n more second(s).</source>
        <translation>
            <numerusform>Sus servidores de nombres ya dan una respuesta nueva. Los servidores DNS pueden usar la anterior durante %n segundo más.</numerusform>
            <numerusform>Sus servidores de nombres ya dan una respuesta nueva. Los servidores DNS pueden usar la anterior durante %n segundos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some senders may still see an older policy record at %1</source>
        <extracomment>record.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Puede que algunos remitentes vean todavía un registro de la política anterior en %1</translation>
    </message>
    <message>
        <source>Some senders may still see an older TLS report record at %1</source>
        <extracomment>tlsrpt.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Puede que algunos remitentes vean todavía un registro de informes TLS anterior en %1</translation>
    </message>
    <message>
        <source>There is a permission for reports at %1 that nobody needs</source>
        <extracomment>tlsrpt.needless-permission (%1: name found, %2: domain of the reports)</extracomment>
        <translation>Hay en %1 un permiso para informes que nadie necesita</translation>
    </message>
    <message>
        <source>Some web pages want it, because DMARC has such permissions. TLS reports go to %2 without any, and no sender looks for it.</source>
        <translation>Algunas páginas web lo piden, porque DMARC tiene permisos así. Los informes TLS llegan a %2 sin ninguno, y ningún remitente lo busca.</translation>
    </message>
    <message>
        <source>It does no harm. Whoever runs %2 can remove it.</source>
        <translation>No hace daño. Quien administre %2 puede quitarlo.</translation>
    </message>
    <message>
        <source>Some parts of the mail lie too deep to be read</source>
        <extracomment>report.too-nested (%1: file)</extracomment>
        <translation>Algunas partes del mensaje están demasiado anidadas para leerlas</translation>
    </message>
    <message>
        <source>There are too many mails or archives inside one another, or too many parts. Reports in the innermost ones were left out.</source>
        <translation>Hay demasiados mensajes o archivos comprimidos unos dentro de otros, o demasiadas partes. Los informes de los más internos quedaron fuera.</translation>
    </message>
    <message>
        <source>Save the innermost attachment, and open that file.</source>
        <translation>Guarde el adjunto más interno y abra ese archivo.</translation>
    </message>
    <message>
        <source>Put the names of your mail servers into the policy file now, and change the id of the policy record. Only if you do not know the right names yet, set the mode to testing in the same way.</source>
        <translation>Ponga ahora los nombres de sus servidores de correo en el archivo de la política y cambie el id del registro de la política. Solo si aún no sabe los nombres correctos, ponga del mismo modo el modo testing.</translation>
    </message>
    <message>
        <source>While you test, and in the first week of enforce mode, write 86400, which stands for a day. After that write 604800, which stands for a week.</source>
        <translation>Durante el periodo de prueba y en la primera semana del modo enforce, escriba 86400, que equivale a un día. Después escriba 604800, que equivale a una semana.</translation>
    </message>
    <message>
        <source>This network answers for the internet, so %1 cannot be seen</source>
        <extracomment>dns.portal-here (%1: domain, %2: address)</extracomment>
        <translation>Esta red responde en lugar de Internet, así que no se puede ver %1</translation>
    </message>
    <message>
        <source>Every name leads to %2 here, also names that do not exist. Guest networks do that until you have signed in (captive portal). Nothing is known about your domain.</source>
        <translation>Aquí todos los nombres llevan a %2, también los que no existen. Las redes de invitados hacen eso hasta que se inicia sesión (portal cautivo). No se sabe nada de su dominio.</translation>
    </message>
    <message>
        <source>Open any web page and sign in there, then check again. If there is nothing to sign in to, check from another network.</source>
        <translation>Abra cualquier página web, inicie sesión en ella y vuelva a comprobar. Si no hay dónde iniciar sesión, compruébelo desde otra red.</translation>
    </message>
    <message>
        <source>Your DNS resolver makes up addresses for names that do not exist</source>
        <extracomment>dns.rewritten-here (%1: domain, %2: address)</extracomment>
        <translation>Su servidor DNS inventa direcciones para nombres que no existen</translation>
    </message>
    <message>
        <source>It leads them to %2, often to show a search page (NXDOMAIN rewriting). Postseal counts such names below %1 as missing. Sending servers ask other resolvers, so your mail is not affected.</source>
        <translation>Los lleva a %2, a menudo para mostrar una página de búsqueda (reescritura de NXDOMAIN). Postseal cuenta esos nombres de %1 como inexistentes. Los servidores remitentes preguntan a otros servidores DNS, así que su correo no se ve afectado.</translation>
    </message>
    <message>
        <source>Nothing to do for your mail. Many internet providers let you switch the search page off.</source>
        <translation>No hay nada que hacer por su correo. Muchos proveedores de Internet permiten desactivar la página de búsqueda.</translation>
    </message>
    <message>
        <source>This network does not let secure connections through to %1</source>
        <extracomment>policy-host.https-blocked-here (%1: host, %2: other hosts)</extracomment>
        <translation>Esta red no deja pasar conexiones seguras hacia %1</translation>
    </message>
    <message>
        <source>Well-known hosts (%2) were not reached with a good certificate either. Guest networks and firewalls do that, and so does a wrong date of this computer. Nothing is known to be wrong with your policy host.</source>
        <translation>Tampoco se llegó con un certificado correcto a servidores muy conocidos (%2). Eso lo hacen las redes de invitados y los cortafuegos, y también una fecha equivocada de este equipo. No consta que haya nada mal en su servidor de la política.</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in and check again. Look at the date of this computer, or check from another network.</source>
        <translation>Si su red tiene una página de inicio de sesión, inicie sesión y vuelva a comprobar. Mire la fecha de este equipo o compruébelo desde otra red.</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong</source>
        <extracomment>clock.doubtful-here (%1: domain, %2: host, %3: date there, %4: date here)</extracomment>
        <translation>Puede que la fecha de este equipo no sea correcta</translation>
    </message>
    <message>
        <source>Set the date of this computer, and check again.</source>
        <translation>Ponga bien la fecha de este equipo y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Whether everything of %1 is still valid cannot be judged</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>No se puede juzgar si todo lo de %1 sigue siendo válido</translation>
    </message>
    <message>
        <source>A certificate or DNS signatures are not valid by the clock of this computer, and its date may be wrong. Nothing is known about them.</source>
        <translation>Un certificado o unas firmas del DNS no son válidos según el reloj de este equipo, y puede que su fecha no sea correcta. No se sabe nada de ellos.</translation>
    </message>
    <message>
        <source>The server %2 says that it is %3, this computer says %4. Certificates and DNS signatures are valid for a certain time. For some of %1 it is over, or has not begun, by this computer and not by that server. Nothing is known about these until this computer has the right date.</source>
        <translation>El servidor %2 dice que hoy es %3; este equipo dice %4. Los certificados y las firmas del DNS valen durante cierto tiempo. Para algunos de %1 ese tiempo ha pasado o no ha empezado según este equipo, y no según ese servidor. No se sabe nada de ellos hasta que este equipo tenga la fecha correcta.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone of this computer, and check again.</source>
        <translation>Ponga bien la fecha, la hora y la zona horaria de este equipo y vuelva a comprobar.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Please do this:</source>
        <translation>Haga lo siguiente, por favor:</translation>
    </message>
    <message>
        <source>To be copied as it is</source>
        <translation>Para copiar tal cual</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>El archivo %1</translation>
    </message>
    <message>
        <source>How to see that it is right</source>
        <translation>Cómo ver que está bien</translation>
    </message>
    <message>
        <source>A DNS record for %1</source>
        <translation>Un registro DNS para %1</translation>
    </message>
    <message>
        <source>First open %1. Go on only when it shows a short text.</source>
        <translation>Primero abra %1. Siga solo cuando muestre un texto corto.</translation>
    </message>
    <message>
        <source>Add the record below. If there is one of the same name and type that begins with the same word, replace it: there must be only one.</source>
        <translation>Añada el registro de abajo. Si ya hay uno con el mismo nombre y tipo que empieza por la misma palabra, sustitúyalo: solo puede haber uno.</translation>
    </message>
    <message>
        <source>In full the name is %1. Where the form adds the domain by itself, leave the domain out.</source>
        <translation>El nombre completo es %1. Si el formulario añade el dominio por sí solo, no escriba el dominio.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>After some minutes this command shows the content:</source>
        <translation>Al cabo de unos minutos, esta orden muestra el contenido:</translation>
    </message>
    <message>
        <source>A small web site for %1</source>
        <translation>Un pequeño sitio web para %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>Registro DNS</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>Nombre DNS</translation>
    </message>
    <message>
        <source>This command shows “200”, “text/plain” and the file, without a word of “location”:</source>
        <translation>Esta orden muestra «200», «text/plain» y el archivo, sin que aparezca «location»:</translation>
    </message>
    <message>
        <source>It is part of e-mail security (MTA-STS and TLS reports, RFC 8461 and RFC 8460). Other mail servers read it.</source>
        <translation>Forma parte de la seguridad del correo (MTA-STS e informes TLS, RFC 8461 y RFC 8460). Otros servidores de correo lo leen.</translation>
    </message>
    <message>
        <source>Other mail servers load one text file from it before they deliver (MTA-STS, RFC 8461). Nothing else will ever be there.</source>
        <translation>Otros servidores de correo cargan de él un archivo de texto antes de entregar (MTA-STS, RFC 8461). Nunca habrá nada más allí.</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>In DNS, add the record below. It leads %1 to your web server.</source>
        <translation>En el DNS, añada el registro de abajo. Lleva %1 a su servidor web.</translation>
    </message>
    <message>
        <source>Copy mta-sts.txt into the folder /var/www/%1/.well-known on the server.</source>
        <translation>Copie mta-sts.txt en la carpeta /var/www/%1/.well-known del servidor.</translation>
    </message>
    <message>
        <source>In DNS, add the record below.</source>
        <translation>En el DNS, añada el registro de abajo.</translation>
    </message>
    <message>
        <source>If your DNS is somewhere else, add the record below there. The panel&apos;s own DNS has it already.</source>
        <translation>Si su DNS está en otro lugar, añada allí el registro de abajo. El DNS del propio panel ya lo tiene.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It mostly takes minutes, sometimes an hour.</source>
        <translation>Espere al certificado. Casi siempre tarda minutos; a veces, una hora.</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --nginx -d %1</source>
        <translation>Consiga un certificado que se renueve solo: certbot certonly --nginx -d %1</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --apache -d %1</source>
        <translation>Consiga un certificado que se renueve solo: certbot certonly --apache -d %1</translation>
    </message>
    <message>
        <source>Add the lines of the file Caddyfile to your own, and load it with systemctl reload caddy. Caddy gets the certificate itself; ports 80 and 443 must be open.</source>
        <translation>Añada al suyo las líneas del archivo Caddyfile y cárguelo con systemctl reload caddy. Caddy consigue él mismo el certificado; los puertos 80 y 443 deben estar abiertos.</translation>
    </message>
    <message>
        <source>Make a folder for the site, such as C:\inetpub\%1, and copy web.config and the folder .well-known into it. Where Explorer refuses that name, type .well-known. with a dot at its end.</source>
        <translation>Cree una carpeta para el sitio, como C:\inetpub\%1, y copie en ella web.config y la carpeta .well-known. Si el Explorador rechaza ese nombre, escriba .well-known. con un punto al final.</translation>
    </message>
    <message>
        <source>Copy compose.yaml and the folder site to the Docker host. If your entry point and certificate resolver are not called websecure and letsencrypt, change that in compose.yaml.</source>
        <translation>Copie compose.yaml y la carpeta site en el servidor Docker. Si su «entry point» y su «certificate resolver» no se llaman websecure y letsencrypt, cámbielo en compose.yaml.</translation>
    </message>
    <message>
        <source>Start it with docker compose up -d, in a network that Traefik reaches.</source>
        <translation>Inícielo con docker compose up -d, en una red a la que llegue Traefik.</translation>
    </message>
    <message>
        <source>In cPanel, open Domains and create %1 with a folder of its own outside public_html.</source>
        <translation>En cPanel, abra Domains y cree %1 con una carpeta propia fuera de public_html.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, switch on hidden files in its settings, upload the zip file and extract it there.</source>
        <translation>Abra esa carpeta en el File Manager, active en sus ajustes los archivos ocultos, suba el archivo zip y extráigalo allí.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Status and run AutoSSL for %1.</source>
        <translation>Abra SSL/TLS Status y ejecute AutoSSL para %1.</translation>
    </message>
    <message>
        <source>In Plesk, add the subdomain mta-sts with a document root of its own.</source>
        <translation>En Plesk, añada el subdominio mta-sts con una raíz de documentos (document root) propia.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, upload the zip file and extract it there.</source>
        <translation>Abra esa carpeta en el File Manager, suba el archivo zip y extráigalo allí.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Certificates and get one for %1. Switch off redirects to www for this subdomain.</source>
        <translation>Abra SSL/TLS Certificates y consiga uno para %1. Desactive las redirecciones a www para este subdominio.</translation>
    </message>
    <message>
        <source>At github.com, make a new public repository, for example with the name %1.</source>
        <translation>En github.com, cree un repositorio público nuevo, por ejemplo con el nombre %1.</translation>
    </message>
    <message>
        <source>In the repository&apos;s Settings, open Pages, choose the branch main, and enter %1 as custom domain.</source>
        <translation>En Settings del repositorio, abra Pages, elija la rama main y escriba %1 como dominio personalizado.</translation>
    </message>
    <message>
        <source>In DNS, add the record below. It leads to your account, not to the repository.</source>
        <translation>En el DNS, añada el registro de abajo. Lleva a su cuenta, no al repositorio.</translation>
    </message>
    <message>
        <source>Wait until that page shows the certificate, up to an hour. Then tick “Enforce HTTPS”.</source>
        <translation>Espere hasta que esa página muestre el certificado, una hora como mucho. Después marque «Enforce HTTPS».</translation>
    </message>
    <message>
        <source>In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>En Settings, General, Visibility, permita que todos vean Pages.</translation>
    </message>
    <message>
        <source>In Deploy, Pages, add the domain %1 with an automatic certificate. GitLab shows a verification record as well: add it in DNS.</source>
        <translation>En Deploy, Pages, añada el dominio %1 con un certificado automático. GitLab muestra además un registro de verificación: añádalo en el DNS.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard, make a Pages project by direct upload, and upload the zip file.</source>
        <translation>En el panel de control de Cloudflare, cree un proyecto de Pages por subida directa y suba el archivo zip.</translation>
    </message>
    <message>
        <source>In the project, open Custom domains and add %1 before anything in DNS.</source>
        <translation>En el proyecto, abra Custom domains y añada %1 antes de cambiar nada en el DNS.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, the record is made for you. Anywhere else, add the record below.</source>
        <translation>Si su DNS está en Cloudflare, el registro se crea solo. En cualquier otro caso, añada el registro de abajo.</translation>
    </message>
    <message>
        <source>This needs the DNS of %2 at Cloudflare. In the dashboard, create a Worker and replace its code by that of worker.js.</source>
        <translation>Para esto, el DNS de %2 debe estar en Cloudflare. En el panel de control, cree un Worker y sustituya su código por el de worker.js.</translation>
    </message>
    <message>
        <source>In the Worker&apos;s settings, under Domains and Routes, add the custom domain %1. Cloudflare makes the record and the certificate.</source>
        <translation>En la configuración del Worker, en Domains and Routes, añada el dominio personalizado %1. Cloudflare crea el registro y el certificado.</translation>
    </message>
    <message>
        <source>At netlify.com, add a new project by dropping the whole folder on the page. Let it be a project of its own.</source>
        <translation>En netlify.com, añada un proyecto nuevo soltando la carpeta entera en la página. Que sea un proyecto aparte.</translation>
    </message>
    <message>
        <source>In Domain management, add %1.</source>
        <translation>En Domain management, añada %1.</translation>
    </message>
    <message>
        <source>Put everything from the folder into a repository of its own, and import it at vercel.com as a new project.</source>
        <translation>Ponga todo lo que hay en la carpeta en un repositorio aparte e impórtelo en vercel.com como proyecto nuevo.</translation>
    </message>
    <message>
        <source>In Settings, Domains, add %1, not as a redirect.</source>
        <translation>En Settings, Domains, añada %1, no como redirección.</translation>
    </message>
    <message>
        <source>In DNS, add the record that Vercel shows. Mostly it is the one below.</source>
        <translation>En el DNS, añada el registro que muestra Vercel. Casi siempre es el de abajo.</translation>
    </message>
    <message>
        <source>In the Azure portal, create a Static Web App with the Free plan and deploy everything from the folder, for example from a repository at GitHub.</source>
        <translation>En el portal de Azure, cree una Static Web App con el plan Free y despliegue todo lo que hay en la carpeta, por ejemplo desde un repositorio de GitHub.</translation>
    </message>
    <message>
        <source>Let Azure validate the domain. It gets the certificate itself.</source>
        <translation>Deje que Azure valide el dominio. El certificado lo consigue él mismo.</translation>
    </message>
    <message>
        <source>Make a private S3 bucket, and upload mta-sts.txt with the key .well-known/mta-sts.txt and the content type text/plain.</source>
        <translation>Cree un bucket S3 privado y suba mta-sts.txt con la clave .well-known/mta-sts.txt y el tipo de contenido text/plain.</translation>
    </message>
    <message>
        <source>In Certificate Manager, in the region us-east-1, request a certificate for %1, and add the record in DNS that it shows.</source>
        <translation>En Certificate Manager, en la región us-east-1, pida un certificado para %1 y añada en el DNS el registro que se muestra.</translation>
    </message>
    <message>
        <source>Run firebase deploy in the folder, for a project of your own.</source>
        <translation>Ejecute firebase deploy en la carpeta, para un proyecto propio.</translation>
    </message>
    <message>
        <source>In the console, under Hosting, add the custom domain %1. It shows the records for DNS.</source>
        <translation>En la consola, en Hosting, añada el dominio personalizado %1. Allí se muestran los registros para el DNS.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It can take a day.</source>
        <translation>Espere al certificado. Puede tardar un día.</translation>
    </message>
    <message>
        <source>Order the service for %2. It shows two CNAME records, for mta-sts and for _mta-sts.</source>
        <translation>Contrate el servicio para %2. Allí se muestran dos registros CNAME, para mta-sts y para _mta-sts.</translation>
    </message>
    <message>
        <source>Get a certificate for %1, the same way as for your web site. It must renew itself.</source>
        <translation>Consiga un certificado para %1, igual que para su sitio web. Debe renovarse solo.</translation>
    </message>
    <message>
        <source>Save the file so that https://%1/.well-known/mta-sts.txt shows it. The folder .well-known begins with a dot: some programs hide it.</source>
        <translation>Guarde el archivo de modo que https://%1/.well-known/mta-sts.txt lo muestre. La carpeta .well-known empieza por un punto: algunos programas la ocultan.</translation>
    </message>
    <message>
        <source>Let the web server send it directly, as plain text. A redirect, for example to www, makes senders pass over it.</source>
        <translation>Haga que el servidor web lo envíe directamente, como texto sin formato. Si hay una redirección, por ejemplo a www, los remitentes lo pasan por alto.</translation>
    </message>
    <message>
        <source>Another site on the same server answers for this name. The server needs a site of its own for it, with the name in its settings and a certificate for it.</source>
        <translation>Otro sitio del mismo servidor responde por este nombre. El servidor necesita para él un sitio propio, con el nombre en su configuración y un certificado para ese nombre.</translation>
    </message>
    <message>
        <source>Many Apache servers refuse every name that begins with a dot, by RedirectMatch or Files. Make an exception for /.well-known/.</source>
        <translation>Muchos servidores Apache rechazan todo nombre que empiece por un punto, con RedirectMatch o Files. Haga una excepción para /.well-known/.</translation>
    </message>
    <message>
        <source>The server shows a browser check, or refuses programs that are no browser. Switch that off for this name: mail servers cannot solve puzzles.</source>
        <translation>El servidor muestra una comprobación del navegador, o rechaza los programas que no son navegadores. Desactive eso para este nombre: los servidores de correo no saben resolver acertijos.</translation>
    </message>
    <message>
        <source>The server has no certificate for the name yet. It gets one by itself as soon as DNS leads there and ports 80 and 443 can be reached from outside; its log says what is missing.</source>
        <translation>El servidor todavía no tiene certificado para el nombre. Lo consigue por sí solo en cuanto el DNS lleve allí y se pueda llegar desde fuera a los puertos 80 y 443; su registro de actividad dice qué falta.</translation>
    </message>
    <message>
        <source>Every address is answered with the start page, so a missing file looks like a web page. See whether the file was uploaded, and take /.well-known/ out of the rewriting.</source>
        <translation>A cualquier dirección se responde con la página inicial, así que un archivo que falta parece una página web. Mire si el archivo se subió, y excluya /.well-known/ de la reescritura.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, let the record be “DNS only” (a grey cloud) until the certificate is there.</source>
        <translation>Si su DNS está en Cloudflare, deje el registro en «DNS only» (una nube gris) hasta que esté el certificado.</translation>
    </message>
    <message>
        <source>Rules of a folder above, such as those of WordPress or a redirect to www, count here too. Give the subdomain a folder outside public_html, with the .htaccess file that Postseal writes.</source>
        <translation>Las reglas de una carpeta superior, como las de WordPress o una redirección a www, también valen aquí. Dé al subdominio una carpeta fuera de public_html, con el archivo .htaccess que escribe Postseal.</translation>
    </message>
    <message>
        <source>DNS leads to the company, but the project there does not know the name. Add it as custom domain in the project; the certificate comes after that.</source>
        <translation>El DNS lleva a la empresa, pero el proyecto de allí no conoce el nombre. Añádalo como dominio personalizado en el proyecto; el certificado viene después.</translation>
    </message>
    <message>
        <source>Firebase leaves out whatever begins with a dot unless firebase.json is changed. Take the firebase.json that Postseal writes, and deploy again.</source>
        <translation>Firebase omite todo lo que empieza por un punto si no se cambia firebase.json. Use el firebase.json que escribe Postseal y vuelva a desplegar.</translation>
    </message>
    <message>
        <source>GitHub shows its own certificate until the custom domain is entered under Settings, Pages, and for up to an hour after that. If it takes longer, remove the domain there and enter it again.</source>
        <translation>GitHub muestra su propio certificado hasta que el dominio personalizado figura en Settings, Pages, y después durante una hora como mucho. Si tarda más, quite allí el dominio y vuelva a escribirlo.</translation>
    </message>
    <message>
        <source>GitLab needs up to an hour for the certificate. The domain must be verified, and have one CNAME and no AAAA record. If it takes longer, remove the domain and add it again.</source>
        <translation>GitLab necesita hasta una hora para el certificado. El dominio debe estar verificado y tener un CNAME y ningún registro AAAA. Si tarda más, quite el dominio y vuelva a añadirlo.</translation>
    </message>
    <message>
        <source>GitLab asks visitors to sign in. In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>GitLab pide a los visitantes que inicien sesión. En Settings, General, Visibility, permita que todos vean Pages.</translation>
    </message>
    <message>
        <source>The service does not know your domain yet. Finish its set-up there, or ask its support.</source>
        <translation>El servicio todavía no conoce su dominio. Termine allí la configuración o pregunte a su soporte técnico.</translation>
    </message>
    <message>
        <source>The folder may have the wrong name: in Explorer, type .well-known. with a dot at its end, and the last dot goes away.</source>
        <translation>Puede que la carpeta tenga el nombre equivocado: en el Explorador, escriba .well-known. con un punto al final, y el último punto desaparece.</translation>
    </message>
    <message>
        <source>IIS does not send files from a folder with the attribute “hidden”. Switch that off in the folder&apos;s properties.</source>
        <translation>IIS no envía archivos de una carpeta con el atributo «oculto». Desactívelo en las propiedades de la carpeta.</translation>
    </message>
    <message>
        <source>A rule of URL Rewrite or HTTP Redirect answers instead of the file. Make an exception for /.well-known/.</source>
        <translation>Una regla de URL Rewrite o HTTP Redirect responde en lugar del archivo. Haga una excepción para /.well-known/.</translation>
    </message>
    <message>
        <source>The name has addresses on more than one server, mostly an old AAAA record. Remove the one that leads elsewhere, or serve the file there too.</source>
        <translation>El nombre tiene direcciones en más de un servidor, casi siempre por un registro AAAA antiguo. Quite la que lleva a otro lugar, o sirva el archivo también allí.</translation>
    </message>
    <message>
        <source>The name leads to a place that is not there any more. Remove the record in DNS, or set the place up again: otherwise a stranger may claim the name and publish a policy for you.</source>
        <translation>El nombre lleva a un lugar que ya no existe. Elimine el registro en el DNS o vuelva a crear el sitio: si no, un desconocido podría hacerse con el nombre y publicar una política en lugar de usted.</translation>
    </message>
    <message>
        <source>The panel has no certificate for the name yet. It can be issued only when DNS leads there, nothing redirects the name, and CAA records allow it. Then start it again.</source>
        <translation>El panel todavía no tiene certificado para el nombre. Solo se puede emitir cuando el DNS lleva allí, nada redirige el nombre y los registros CAA lo permiten. Después vuelva a pedirlo.</translation>
    </message>
    <message>
        <source>In Plesk, open Hosting Settings of the subdomain, and set the preferred domain to “none” and the permanent redirect off.</source>
        <translation>En Plesk, abra Hosting Settings del subdominio, ponga el dominio preferido en «none» y desactive la redirección permanente.</translation>
    </message>
    <message>
        <source>A rule that redirects every name, to www or to another place, counts here too. Make an exception for this name.</source>
        <translation>Una regla que redirige todos los nombres, a www o a otro lugar, también vale aquí. Haga una excepción para este nombre.</translation>
    </message>
    <message>
        <source>The record leads to the bucket itself, which has no certificate for your name. It must lead to the CloudFront distribution.</source>
        <translation>El registro lleva al propio bucket, que no tiene certificado para este nombre. Debe llevar a la distribución de CloudFront.</translation>
    </message>
    <message>
        <source>The project redirects to its main domain. Make the name the main domain, in a project of its own.</source>
        <translation>El proyecto redirige a su dominio principal. Haga de este nombre el dominio principal, en un proyecto aparte.</translation>
    </message>
    <message>
        <source>A middleware of Traefik redirects the name. Only http may be redirected to https; leave this router out of all the rest.</source>
        <translation>Un middleware de Traefik redirige el nombre. Solo se puede redirigir http a https; deje este router fuera de todo lo demás.</translation>
    </message>
    <message>
        <source>The folder that begins with a dot may have been left out in the upload. Upload the zip file, or the whole folder.</source>
        <translation>Puede que al subir los archivos se omitiera la carpeta que empieza por un punto. Suba el archivo zip o la carpeta entera.</translation>
    </message>
    <message>
        <source>Vercel asks visitors to sign in. In Settings, Deployment Protection, let everyone see the production site.</source>
        <translation>Vercel pide a los visitantes que inicien sesión. En Settings, Deployment Protection, permita que todos vean el sitio de producción.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Alrededor de %n minuto.</numerusform>
            <numerusform>Alrededor de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No extra cost.</source>
        <translation>Sin coste adicional.</translation>
    </message>
    <message>
        <source>Costs a little.</source>
        <translation>Tiene un pequeño coste.</translation>
    </message>
    <message>
        <source>Add&amp;ress or name of the web server</source>
        <translation>Di&amp;rección o nombre del servidor web</translation>
    </message>
    <message>
        <source>Name of your account o&amp;r project at %1</source>
        <translation>Nomb&amp;re de su cuenta o proyecto en %1</translation>
    </message>
    <message>
        <source>The name that the &amp;record leads to</source>
        <translation>El nombre al que lleva el &amp;registro</translation>
    </message>
    <message>
        <source>A &amp;web server of my own</source>
        <translation>Un servidor &amp;web propio</translation>
    </message>
    <message>
        <source>An account at &amp;GitHub or GitLab</source>
        <translation>Una cuenta en GitHu&amp;b o GitLab</translation>
    </message>
    <message>
        <source>A subscription at &amp;Azure</source>
        <translation>Una suscr&amp;ipción a Azure</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/nginx/conf.d, test it with nginx -t, and load it with systemctl reload nginx.</source>
        <translation>Copie %1.conf en /etc/nginx/conf.d, pruébelo con nginx -t y cárguelo con systemctl reload nginx.</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/apache2/sites-available. Then run a2enmod ssl, a2ensite %1 and systemctl reload apache2.</source>
        <translation>Copie %1.conf en /etc/apache2/sites-available. Después ejecute a2enmod ssl, a2ensite %1 y systemctl reload apache2.</translation>
    </message>
    <message>
        <source>In IIS Manager, add a web site with that folder and a binding for http, port 80 and the host name %1.</source>
        <translation>En el Administrador de IIS, añada un sitio web con esa carpeta y un enlace (binding) para http, el puerto 80 y el nombre %1.</translation>
    </message>
    <message>
        <source>Get a certificate for %1 that renews itself, for example with win-acme, which makes the binding for https as well. SNI must be ticked in it.</source>
        <translation>Consiga un certificado para %1 que se renueve solo, por ejemplo con win-acme, que crea también el enlace para https. SNI debe estar marcado en él.</translation>
    </message>
    <message>
        <source>Choose “Add file”, “Create new file”, type .well-known/mta-sts.txt as its name and paste the policy. Then make _config.yml the same way. (Dragging files in would leave out what begins with a dot.)</source>
        <translation>Elija «Add file», «Create new file», escriba .well-known/mta-sts.txt como nombre y pegue la política. Después cree _config.yml de la misma manera. (Al arrastrar archivos se omite lo que empieza por un punto.)</translation>
    </message>
    <message>
        <source>At gitlab.com, make a new project and create each file with “New file”, its whole path as the name.</source>
        <translation>En gitlab.com, cree un proyecto nuevo y cree cada archivo con «New file», con su ruta completa como nombre.</translation>
    </message>
    <message>
        <source>In Custom domains, add %1. Azure shows the name that the record leads to.</source>
        <translation>En Custom domains, añada %1. Azure muestra el nombre al que lleva el registro.</translation>
    </message>
    <message>
        <source>Put a CloudFront distribution before the bucket, with the alternate name %1 and that certificate. The record leads to its name.</source>
        <translation>Ponga una distribución de CloudFront delante del bucket, con el nombre alternativo %1 y ese certificado. El registro lleva a su nombre.</translation>
    </message>
    <message>
        <source>Add the records as they are shown: a CNAME, or addresses.</source>
        <translation>Añada los registros tal como se muestran: un CNAME o direcciones.</translation>
    </message>
    <message>
        <source>Enter the mail servers there, exactly as the policy names them.</source>
        <translation>Introduzca allí los servidores de correo, exactamente como los nombra la política.</translation>
    </message>
    <message>
        <source>In DNS, add the record for mta-sts.</source>
        <translation>En el DNS, añada el registro de mta-sts.</translation>
    </message>
    <message>
        <source>The CNAME for _mta-sts comes last, when the policy can be loaded. It takes the place of a TXT record: never have both.</source>
        <translation>El CNAME de _mta-sts va al final, cuando la política se pueda cargar. Ocupa el lugar de un registro TXT: nunca tenga ambos.</translation>
    </message>
    <message>
        <source>CAA records in DNS say who may issue certificates, and none of this place&apos;s issuers is among them (%1). Add one, then let the certificate be requested again.</source>
        <translation>Los registros CAA del DNS dicen quién puede emitir certificados, y ningún emisor de este lugar está entre ellos (%1). Añada uno y haga que se vuelva a pedir el certificado.</translation>
    </message>
    <message>
        <source>GitHub Pages leaves out folders that begin with a dot unless the repository has the file _config.yml that Postseal writes, or an empty file .nojekyll. Dragging files in leaves them out as well: make them with “Create new file”. A workflow of your own must keep hidden files.</source>
        <translation>GitHub Pages omite las carpetas que empiezan por un punto si el repositorio no tiene el archivo _config.yml que escribe Postseal, o un archivo vacío .nojekyll. Al arrastrar archivos también se omiten: créelos con «Create new file». Un workflow propio debe conservar los archivos ocultos.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain, as the lines that Postseal writes do.</source>
        <translation>Ponga el tipo de este archivo en text/plain, como hacen las líneas que escribe Postseal.</translation>
    </message>
    <message>
        <source>Many nginx servers refuse every name that begins with a dot. The location that Postseal writes goes before such a rule; see that it is in the right server block.</source>
        <translation>Muchos servidores nginx rechazan todo nombre que empieza por un punto. La location que escribe Postseal va antes que una regla así; compruebe que está en el bloque server correcto.</translation>
    </message>
    <message>
        <source>W&amp;eb space with cPanel or Plesk</source>
        <translation>&amp;Espacio web con cPanel o Plesk</translation>
    </message>
    <message>
        <source>My &amp;DNS is at Cloudflare</source>
        <translation>Mi &amp;DNS está en Cloudflare</translation>
    </message>
    <message>
        <source>An account at Amazon or Google C&amp;loud</source>
        <translation>Una cuenta en Amazon o Google C&amp;loud</translation>
    </message>
    <message>
        <source>A service that hosts the policy</source>
        <translation>Un servicio que aloja la política</translation>
    </message>
    <message>
        <source>Another web server</source>
        <translation>Otro servidor web</translation>
    </message>
    <message>
        <source>Nobody here can update a file la&amp;ter</source>
        <translation>Aquí nadie podrá actualizar el archivo más &amp;tarde</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>español</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>There is no server called %1</source>
        <translation>No hay ningún servidor llamado %1</translation>
    </message>
    <message>
        <source>Its name is not in the DNS, or this computer has no connection. Look up the name of the IMAP server in your provider&apos;s help.</source>
        <translation>Su nombre no está en el DNS, o este equipo no tiene conexión. Busque el nombre del servidor IMAP en la ayuda de su proveedor.</translation>
    </message>
    <message>
        <source>%1 takes no connection at port %2</source>
        <translation>%1 no acepta conexiones en el puerto %2</translation>
    </message>
    <message>
        <source>The computer is there, and no IMAP server listens at this port. Compare server and port with your provider&apos;s help.</source>
        <translation>El equipo existe, pero ningún servidor IMAP escucha en ese puerto. Compare el servidor y el puerto con la ayuda de su proveedor.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>Nothing came in time from port %2. A firewall may be in the way, or the server is busy. Try again later, or from another network.</source>
        <translation>No llegó nada a tiempo del puerto %2. Puede haber un cortafuegos en medio, o el servidor está ocupado. Inténtelo más tarde o desde otra red.</translation>
    </message>
    <message>
        <source>The connection to %1 ended too soon</source>
        <translation>La conexión con %1 terminó antes de tiempo</translation>
    </message>
    <message>
        <source>What had come by then is stored. The next time it goes on from there.</source>
        <translation>Lo que había llegado hasta entonces está guardado. La próxima vez continúa desde ahí.</translation>
    </message>
    <message>
        <source>%1 does not speak IMAP at port %2</source>
        <translation>%1 no habla IMAP en el puerto %2</translation>
    </message>
    <message>
        <source>What it sent is not what a mailbox server sends. Compare server and port with your provider&apos;s help.</source>
        <translation>Lo que envió no es lo que envía un servidor de buzones. Compare el servidor y el puerto con la ayuda de su proveedor.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Se detuvo</translation>
    </message>
    <message>
        <source>What had come by then is stored.</source>
        <translation>Lo que había llegado hasta entonces está guardado.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se llega a %1</translation>
    </message>
    <message>
        <source>There is trouble on the way to port %2. Try again later.</source>
        <translation>Hay problemas en el camino al puerto %2. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 offers no encryption at port %2</source>
        <translation>%1 no ofrece cifrado en el puerto %2</translation>
    </message>
    <message>
        <source>Your password was not sent: anybody on the way could have read it. Use port 993, or with STARTTLS port 143.</source>
        <translation>Su contraseña no se envió: cualquiera en el camino habría podido leerla. Use el puerto 993 o, con STARTTLS, el 143.</translation>
    </message>
    <message>
        <source>The certificate is not for %1</source>
        <translation>El certificado no es para %1</translation>
    </message>
    <message>
        <source>Another server may be pretending to be yours, so your password was not sent. Use the name of the server that your provider tells, not an address or a name of your own.</source>
        <translation>Otro servidor puede hacerse pasar por el suyo, así que su contraseña no se envió. Use el nombre de servidor que indica su proveedor, no una dirección ni un nombre propio.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today</source>
        <translation>El certificado de %1 no es válido hoy</translation>
    </message>
    <message>
        <source>It has ended or has not begun, so your password was not sent. Check the date of this computer; if that is right, the server needs a new certificate.</source>
        <translation>Ha caducado o aún no ha empezado, así que su contraseña no se envió. Compruebe la fecha de este equipo; si es correcta, el servidor necesita un certificado nuevo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>El certificado de %1 no es de confianza</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for it, so your password was not sent. A server of your own needs a certificate of a public authority, or its authority must be known to this computer.</source>
        <translation>Nadie en quien este equipo confíe responde por él, así que su contraseña no se envió. Un servidor propio necesita un certificado de una autoridad pública, o este equipo debe conocer su autoridad.</translation>
    </message>
    <message>
        <source>%1 lets no program in with a password</source>
        <translation>%1 no deja entrar a ningún programa con contraseña</translation>
    </message>
    <message>
        <source>%1 does not accept the password of %3</source>
        <translation>%1 no acepta la contraseña de %3</translation>
    </message>
    <message>
        <source>Type it once more. Some providers want the whole address as the name, and a password of its own for each program.</source>
        <translation>Escríbala otra vez. Algunos proveedores quieren la dirección completa como nombre y una contraseña propia para cada programa.</translation>
    </message>
    <message>
        <source>There is no folder “%4”</source>
        <translation>No hay ninguna carpeta «%4»</translation>
    </message>
    <message>
        <source>Folders that there are: %5.</source>
        <translation>Carpetas que hay: %5.</translation>
    </message>
    <message>
        <source>%1 does not do what it was asked for</source>
        <translation>%1 no hace lo que se le pidió</translation>
    </message>
    <message>
        <source>It may be out of order just now. Try again later.</source>
        <translation>Puede que ahora mismo no funcione. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>In its own words: “%1”</source>
        <translation>En sus propias palabras: «%1»</translation>
    </message>
    <message>
        <source>Google wants an app password here, not the one that you use in the browser: turn on 2-Step Verification in your Google account, then make one at myaccount.google.com/apppasswords. A Workspace administrator may have switched them off.</source>
        <translation>Google quiere aquí una contraseña de aplicación, no la que usa en el navegador: active la verificación en dos pasos en su cuenta de Google y cree una en myaccount.google.com/apppasswords. Un administrador de Workspace puede haberlas desactivado.</translation>
    </message>
    <message>
        <source>This provider wants an app password here, which you make in the security settings of your account.</source>
        <translation>Este proveedor quiere aquí una contraseña de aplicación, que se crea en los ajustes de seguridad de su cuenta.</translation>
    </message>
    <message>
        <source>IMAP must be switched on first, in the settings of the mailbox (POP3/IMAP).</source>
        <translation>Primero hay que activar IMAP en los ajustes del buzón (POP3/IMAP).</translation>
    </message>
    <message>
        <source>Sign in with the browser instead, if your provider lets you register programs. Or let the reports be forwarded to another mailbox, or save them into a folder that Postseal watches.</source>
        <translation>En su lugar, inicie sesión en el navegador, si su proveedor permite registrar programas. O haga que los informes se reenvíen a otro buzón, o guárdelos en una carpeta que Postseal vigile.</translation>
    </message>
    <message>
        <source>%1 does not take a sign-in from the browser</source>
        <translation>%1 no acepta un inicio de sesión desde el navegador</translation>
    </message>
    <message>
        <source>It does not offer XOAUTH2. Sign in with a password, or compare the name of the server with your provider&apos;s help.</source>
        <translation>No ofrece XOAUTH2. Inicie sesión con contraseña, o compare el nombre del servidor con la ayuda de su proveedor.</translation>
    </message>
    <message>
        <source>%1 does not let whoever signed in into %3</source>
        <translation>%1 no deja entrar en %3 a quien ha iniciado sesión</translation>
    </message>
    <message>
        <source>The sign-in itself went well. The person must be allowed to read this mailbox, and IMAP must be switched on for it.</source>
        <translation>El inicio de sesión en sí fue bien. La persona debe tener permiso para leer este buzón, e IMAP debe estar activado para él.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached</source>
        <translation>No se llega al servidor de inicio de sesión</translation>
    </message>
    <message>
        <source>It gives out what opens the mailbox. Try again later, or check its address.</source>
        <translation>Es el que entrega lo que abre el buzón. Inténtelo más tarde o compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>Somebody has to sign in again for %3</source>
        <translation>Alguien debe iniciar sesión de nuevo para %3</translation>
    </message>
    <message>
        <source>The permission has ended: they last only so long, and a new password or an administrator can end them too.</source>
        <translation>El permiso ha terminado: solo dura cierto tiempo, y una contraseña nueva o un administrador también pueden ponerle fin.</translation>
    </message>
    <message>
        <source>The sign-in server refuses</source>
        <translation>El servidor de inicio de sesión rechaza la petición</translation>
    </message>
    <message>
        <source>Compare the IDs with those that the provider shows, and whether the program may read mail there.</source>
        <translation>Compare los identificadores con los que muestra el proveedor, y compruebe si allí el programa tiene permiso para leer el correo.</translation>
    </message>
    <message>
        <source>Microsoft 365 and Outlook.com let programs in only when somebody signs in with the browser. For that an administrator registers Postseal once in Microsoft Entra and gets two IDs; the manual says how. Without them, add a rule that forwards TLS reports to another mailbox, or save them from Outlook into a folder that Postseal watches.</source>
        <translation>Microsoft 365 y Outlook.com solo dejan entrar a los programas cuando alguien inicia sesión en el navegador. Para eso, un administrador registra Postseal una vez en Microsoft Entra y obtiene dos identificadores; el manual dice cómo. Sin ellos, añada una regla que reenvíe los informes TLS a otro buzón, o guárdelos desde Outlook en una carpeta que Postseal vigile.</translation>
    </message>
    <message>
        <source>You can close this page now and go on in Postseal.</source>
        <translation>Ya puede cerrar esta página y continuar en Postseal.</translation>
    </message>
    <message>
        <source>That is no sign-in server</source>
        <translation>Eso no es un servidor de inicio de sesión</translation>
    </message>
    <message>
        <source>What came from there is not what one says. Compare the tenant or the address with what your provider shows.</source>
        <translation>Lo que llegó de allí no es lo que responde un servidor así. Compare el inquilino o la dirección con lo que muestra su proveedor.</translation>
    </message>
    <message>
        <source>The sign-in would end after an hour</source>
        <translation>El inicio de sesión terminaría al cabo de una hora</translation>
    </message>
    <message>
        <source>The sign-in server gives no lasting permission. Let the program have “offline_access” there.</source>
        <translation>El servidor de inicio de sesión no da un permiso duradero. Conceda allí «offline_access» al programa.</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>The browser has not come back. If its page showed an error, compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <translation>No ha llegado respuesta del navegador. Si su página mostró un error, compare los identificadores, y compruebe si http://localhost está registrado como URI de redirección.</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>it is no JSON from octet %1 on</source>
        <translation>no es JSON a partir del octeto %1</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>“%1” is of the wrong kind</source>
        <translation>«%1» es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”</source>
        <translation>«%1» no puede ser «%2»</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>«%1» no existe</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <translation>«%1» no es una expresión regular: %2</translation>
    </message>
    <message>
        <source>this id is there twice</source>
        <translation>este id aparece dos veces</translation>
    </message>
    <message>
        <source>in the entry %1, %2</source>
        <translation>en la entrada %1, %2</translation>
    </message>
    <message>
        <source>Your file %1 is not used: %2.</source>
        <translation>Su archivo %1 no se usa: %2.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opción desconocida «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opciones desconocidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta un valor después de «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado después de «%1».</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The mail server did not offer encryption</source>
        <translation>El servidor de correo no ofreció cifrado</translation>
    </message>
    <message>
        <source>STARTTLS is switched off, or a firewall or virus scanner on the way takes it out, or an old backup server answered. It can also be an attack.</source>
        <translation>STARTTLS está desactivado, o un cortafuegos o un antivirus lo elimina por el camino, o respondió un antiguo servidor de reserva. También puede ser un ataque.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, switch off the inspection of mail in the firewall, and remove backup servers that cannot do it.</source>
        <translation>Active STARTTLS, desactive la inspección de correo en el cortafuegos y quite los servidores de reserva que no lo admitan.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is for another name</source>
        <translation>El certificado del servidor de correo es para otro nombre</translation>
    </message>
    <message>
        <source>The certificate does not have the name from the MX record. Some senders also say this when no mx line of the policy fits.</source>
        <translation>El certificado no lleva el nombre del registro MX. Algunos remitentes dicen esto también cuando ninguna línea mx de la política coincide.</translation>
    </message>
    <message>
        <source>Get a certificate with the name from the MX record, or let the MX record point to the name that has one.</source>
        <translation>Consiga un certificado con el nombre del registro MX, o haga que el registro MX apunte al nombre que tiene uno.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired</source>
        <translation>El certificado del servidor de correo ha caducado</translation>
    </message>
    <message>
        <source>Nobody renewed it in time, or the mail server was not restarted after that.</source>
        <translation>Nadie lo renovó a tiempo, o el servidor de correo no se reinició después.</translation>
    </message>
    <message>
        <source>Renew the certificate, reload the mail server, and let both happen by themselves from now on.</source>
        <translation>Renueve el certificado, recargue el servidor de correo y haga que en adelante ambas cosas se hagan solas.</translation>
    </message>
    <message>
        <source>Senders do not trust the mail server&apos;s certificate</source>
        <translation>Los remitentes no confían en el certificado del servidor de correo</translation>
    </message>
    <message>
        <source>It is self-signed, comes from an authority of one&apos;s own, or the server does not send the intermediate certificate.</source>
        <translation>Es autofirmado, procede de una autoridad propia, o el servidor no envía el certificado intermedio.</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority, and let the server send the whole chain.</source>
        <translation>Use un certificado de una autoridad pública y haga que el servidor envíe la cadena completa.</translation>
    </message>
    <message>
        <source>The sender could not verify the connection, and does not say why</source>
        <translation>El remitente no pudo verificar la conexión y no dice por qué</translation>
    </message>
    <message>
        <source>Google writes this when the mx lines of the policy do not fit the MX record. Otherwise the encryption itself failed.</source>
        <translation>Google escribe esto cuando las líneas mx de la política no coinciden con el registro MX. Si no es eso, falló el propio cifrado.</translation>
    </message>
    <message>
        <source>Compare the mx lines with the MX records first, then have the encryption of the mail server looked at.</source>
        <translation>Compare primero las líneas mx con los registros MX y después haga que alguien revise el cifrado del servidor de correo.</translation>
    </message>
    <message>
        <source>The DANE record does not fit the certificate</source>
        <translation>El registro DANE no coincide con el certificado</translation>
    </message>
    <message>
        <source>The mail server got another key, and the TLSA record still has the old one. Only senders that use DANE are concerned.</source>
        <translation>El servidor de correo recibió otra clave, y el registro TLSA todavía tiene la antigua. Solo afecta a los remitentes que usan DANE.</translation>
    </message>
    <message>
        <source>Publish the new TLSA record before the certificate changes, or keep the key when it is renewed.</source>
        <translation>Publique el nuevo registro TLSA antes de que cambie el certificado, o conserve la clave al renovarlo.</translation>
    </message>
    <message>
        <source>The signature of a DNS answer was broken</source>
        <translation>La firma de una respuesta del DNS no era válida</translation>
    </message>
    <message>
        <source>Signatures have expired, or the domain moved and its DS record did not. Whoever checks DNSSEC cannot reach you.</source>
        <translation>Las firmas han caducado, o el dominio se trasladó y su registro DS no. Quien comprueba DNSSEC no puede llegar a usted.</translation>
    </message>
    <message>
        <source>Have the DNSSEC signatures and the DS record repaired where the domain is registered.</source>
        <translation>Haga que se reparen las firmas DNSSEC y el registro DS allí donde está registrado el dominio.</translation>
    </message>
    <message>
        <source>The sender insists on DANE, and there is none</source>
        <translation>El remitente exige DANE, y no lo hay</translation>
    </message>
    <message>
        <source>An agreement between that sender and you; nobody else is concerned.</source>
        <translation>Es un acuerdo entre ese remitente y usted; no afecta a nadie más.</translation>
    </message>
    <message>
        <source>Publish TLSA records, or talk to that sender.</source>
        <translation>Publique registros TLSA, o hable con ese remitente.</translation>
    </message>
    <message>
        <source>The sender could not load your policy</source>
        <translation>El remitente no pudo cargar su política</translation>
    </message>
    <message>
        <source>The policy&apos;s web server was down, answered with an error or a redirect, or kept the sender out as a robot. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>El servidor web de la política no funcionaba, respondió con un error o una redirección, o no dejó pasar al remitente por tomarlo por un robot. Los remitentes que conocen la política la siguen aplicando; los demás entregan sin protección.</translation>
    </message>
    <message>
        <source>Your policy has a mistake in it</source>
        <translation>Su política contiene un error</translation>
    </message>
    <message>
        <source>The file could be loaded but not read. Senders that know an earlier policy keep to that; others deliver without protection.</source>
        <translation>El archivo se pudo cargar, pero no leer. Los remitentes que conocen una política anterior la siguen aplicando; los demás entregan sin protección.</translation>
    </message>
    <message>
        <source>Publish the file again as Postseal writes it, and give it a new id.</source>
        <translation>Publique de nuevo el archivo tal como lo escribe Postseal y dele un id nuevo.</translation>
    </message>
    <message>
        <source>The certificate of the policy&apos;s web server is not valid</source>
        <translation>El certificado del servidor web de la política no es válido</translation>
    </message>
    <message>
        <source>It is for another name, has expired, or was not there yet. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>Es para otro nombre, ha caducado o todavía no estaba allí. Los remitentes que conocen la política la siguen aplicando; los demás entregan sin protección.</translation>
    </message>
    <message>
        <source>Get a certificate for the policy host, and see that it is renewed by itself.</source>
        <translation>Consiga un certificado para el servidor de la política y asegúrese de que se renueva solo.</translation>
    </message>
    <message>
        <source>The sender reports “%1”</source>
        <translation>El remitente señala «%1»</translation>
    </message>
    <message>
        <source>The standard does not know this word, so only the sender can say what it means.</source>
        <translation>La norma no conoce esta palabra, así que solo el remitente puede decir qué significa.</translation>
    </message>
    <message>
        <source>If it goes on, ask the sender.</source>
        <translation>Si continúa, pregunte al remitente.</translation>
    </message>
    <message>
        <source>by your MTA-STS policy</source>
        <translation>según su política de MTA-STS</translation>
    </message>
    <message>
        <source>by your DANE records</source>
        <translation>según sus registros DANE</translation>
    </message>
    <message>
        <source>without any policy</source>
        <translation>sin ninguna política</translation>
    </message>
    <message>
        <source>by a policy called “%1”</source>
        <translation>según una política llamada «%1»</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>is larger than any report</source>
        <translation>es más grande que cualquier informe</translation>
    </message>
    <message>
        <source>is no report</source>
        <translation>no es un informe</translation>
    </message>
    <message>
        <source>is a damaged archive, or one with a password</source>
        <translation>es un archivo comprimido dañado o con contraseña</translation>
    </message>
    <message>
        <source>lies too deep in other archives or folders</source>
        <translation>está a demasiada profundidad dentro de otros archivos comprimidos o carpetas</translation>
    </message>
    <message>
        <source>unpacks to far more than any reports would, and was given up</source>
        <translation>ocupa, una vez descomprimido, mucho más de lo que ocuparían unos informes, y se dejó de leer</translation>
    </message>
    <message>
        <source>Look at how the policy is hosted. If only one sender says so, ask its support with the reason that it gives.</source>
        <translation>Revise cómo está alojada la política. Si solo lo dice un remitente, pregunte a su asistencia con el motivo que indica.</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>no se puede guardar</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>firmado por %1</translation>
    </message>
    <message>
        <source>signature of %1 does not fit</source>
        <translation>la firma de %1 no encaja</translation>
    </message>
    <message>
        <source>key of %1 is not in the DNS</source>
        <translation>la clave de %1 no está en el DNS</translation>
    </message>
    <message>
        <source>key of %1 could not be looked up</source>
        <translation>no se pudo consultar la clave de %1</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firma</translation>
    </message>
    <message>
        <source>has ended Postseal twice while it was read, and is left out</source>
        <translation>hizo que Postseal se cerrara dos veces mientras se leía, y se omite</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Every mail server is in the policy</source>
        <translation>Todos los servidores de correo están en la política</translation>
    </message>
    <message>
        <source>Every address encrypts correctly</source>
        <translation>Todas las direcciones cifran correctamente</translation>
    </message>
    <message>
        <source>Policy and record are healthy</source>
        <translation>La política y el registro están en orden</translation>
    </message>
    <message>
        <source>Tested for long enough</source>
        <translation>Prueba lo bastante larga</translation>
    </message>
    <message>
        <source>Enough senders have reported</source>
        <translation>Han informado suficientes remitentes</translation>
    </message>
    <message>
        <source>No unexplained failures</source>
        <translation>Ningún fallo sin explicar</translation>
    </message>
    <message>
        <source>No change of mail servers ahead</source>
        <translation>Ningún cambio de servidores de correo a la vista</translation>
    </message>
    <message>
        <source>Somebody reads the reports</source>
        <translation>Alguien lee los informes</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>no check to judge it by</source>
        <translation>no hay ninguna comprobación para juzgarlo</translation>
    </message>
    <message>
        <source>%1 of %2 mail servers</source>
        <translation>%1 de %2 servidores de correo</translation>
    </message>
    <message>
        <source>missing: %3</source>
        <translation>faltan: %3</translation>
    </message>
    <message>
        <source>senders cannot use a policy yet</source>
        <translation>los remitentes todavía no pueden usar ninguna política</translation>
    </message>
    <message>
        <source>the mail servers could not be found out</source>
        <translation>no se pudieron averiguar los servidores de correo</translation>
    </message>
    <message>
        <source>%1 of %2 addresses</source>
        <translation>%1 de %2 direcciones</translation>
    </message>
    <message>
        <source>not in order: %3</source>
        <translation>no están en orden: %3</translation>
    </message>
    <message>
        <source>could not be tested from here</source>
        <translation>no se pudo probar desde aquí</translation>
    </message>
    <message>
        <source>%1 of %2 addresses, by a check of %4</source>
        <translation>%1 de %2 direcciones, según una comprobación del %4</translation>
    </message>
    <message>
        <source>could not be tested since %4</source>
        <translation>no se ha podido probar desde el %4</translation>
    </message>
    <message>
        <source>everything in order</source>
        <translation>todo en orden</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>hay algo mal</translation>
    </message>
    <message>
        <source>could not be looked at from here</source>
        <translation>no se pudo mirar desde aquí</translation>
    </message>
    <message>
        <source>the certificate of the policy host ends soon</source>
        <translation>el certificado del servidor de la política caduca pronto</translation>
    </message>
    <message>
        <source>testing has not begun</source>
        <translation>la prueba no ha empezado</translation>
    </message>
    <message>
        <source>enforced since %4</source>
        <translation>en vigor desde el %4</translation>
    </message>
    <message>
        <source>few, as with little mail; the live checks count instead</source>
        <translation>pocos, como es normal con poco correo; en su lugar cuentan las comprobaciones</translation>
    </message>
    <message>
        <source>%1 failed sessions, all explained</source>
        <translation>%1 sesiones fallidas, todas explicadas</translation>
    </message>
    <message>
        <source>none that Postseal knows of</source>
        <translation>ninguno que Postseal conozca</translation>
    </message>
    <message>
        <source>the latest is of %4</source>
        <translation>el último es del %4</translation>
    </message>
    <message>
        <source>they are looked after</source>
        <translation>alguien se ocupa de ellos</translation>
    </message>
    <message>
        <source>none has been taken in yet</source>
        <translation>todavía no se ha importado ninguno</translation>
    </message>
    <message>
        <source>none has been taken in since %4</source>
        <translation>no se ha importado ninguno desde el %4</translation>
    </message>
    <message numerus="yes">
        <source>%1; on %n day(s)</source>
        <translation>
            <numerusform>%1; en %n día</numerusform>
            <numerusform>%1; en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>%1; with little mail this waits until %2</source>
        <translation>%1; con poco correo se espera hasta el %2</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 session(s)</source>
        <translation>
            <numerusform>0 de %1 sesión</numerusform>
            <numerusform>0 de %1 sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed session(s)</source>
        <translation>
            <numerusform>%n sesión fallida</numerusform>
            <numerusform>%n sesiones fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for %1: %2</source>
        <translation>previsto para el %1: %2</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>previsto: %1</translation>
    </message>
    <message>
        <source>Add the missing mail servers to the policy, and publish it with a new id.</source>
        <translation>Añada a la política los servidores de correo que faltan y publíquela con un id nuevo.</translation>
    </message>
    <message>
        <source>Run postseal-cli check --evidence FILE on a server outside, and import the file here.</source>
        <translation>Ejecute postseal-cli check --evidence ARCHIVO en un servidor de fuera e importe aquí el archivo.</translation>
    </message>
    <message>
        <source>Have the mail servers put right: their page says what is wrong.</source>
        <translation>Pida que arreglen los servidores de correo: en su página se explica el fallo.</translation>
    </message>
    <message>
        <source>See the pages for hosting the policy and publishing the record.</source>
        <translation>Vea las páginas para alojar la política y publicar el registro.</translation>
    </message>
    <message>
        <source>Publish the policy in testing mode first.</source>
        <translation>Publique primero la política en modo testing.</translation>
    </message>
    <message>
        <source>Import the reports that the mailbox has received.</source>
        <translation>Importe los informes que ha recibido el buzón.</translation>
    </message>
    <message>
        <source>The page with the reports tells what each means, and whether it is still so.</source>
        <translation>La página de los informes dice qué significa cada uno y si sigue siendo así.</translation>
    </message>
    <message>
        <source>Finish the change first, then enforce.</source>
        <translation>Termine primero el cambio y pase después al modo enforce.</translation>
    </message>
    <message>
        <source>Import reports, fetch them from the mailbox, or say who reads them.</source>
        <translation>Importe informes, recójalos del buzón o diga quién los lee.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Sin cumplir</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobarlo</translation>
    </message>
    <message>
        <source>Go on with the set-up</source>
        <translation>Seguir con la configuración</translation>
    </message>
    <message>
        <source>Switch to enforce mode from %1</source>
        <translation>Pasar al modo enforce desde el %1</translation>
    </message>
    <message>
        <source>Switch to enforce mode</source>
        <translation>Pasar al modo enforce</translation>
    </message>
    <message>
        <source>Mend it today: mail may be held back</source>
        <translation>Arréglelo hoy: puede quedar correo retenido</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1 from %2</source>
        <translation>Desde el %2, dejar que los remitentes guarden la política durante %1</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1</source>
        <translation>Dejar que los remitentes guarden la política durante %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Leave everything in place until %1</source>
        <translation>Dejar todo como está hasta el %1</translation>
    </message>
    <message>
        <source>Delete the record, then the policy host</source>
        <translation>Borrar el registro y después el servidor de la política</translation>
    </message>
    <message>
        <source>Put the policy back with mode none: senders still keep the old one</source>
        <translation>Volver a poner la política con el modo none: los remitentes aún guardan la antigua</translation>
    </message>
    <message>
        <source>From testing to enforce mode</source>
        <translation>Del modo testing al modo enforce</translation>
    </message>
    <message>
        <source>Changing the mail servers</source>
        <translation>Cambiar los servidores de correo</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>Certificados que caducan</translation>
    </message>
    <message>
        <source>Leaving MTA-STS</source>
        <translation>Dejar MTA-STS</translation>
    </message>
    <message>
        <source>Publish the policy with mode enforce, for %1</source>
        <translation>Publicar la política en modo enforce, durante %1</translation>
    </message>
    <message>
        <source>Add to the policy: %1</source>
        <translation>Añadir a la política: %1</translation>
    </message>
    <message>
        <source>Wait until senders have the new policy</source>
        <translation>Esperar a que los remitentes tengan la política nueva</translation>
    </message>
    <message>
        <source>Change the MX records to: %1</source>
        <translation>Cambiar los registros MX a: %1</translation>
    </message>
    <message>
        <source>Keep the old mail servers running</source>
        <translation>Mantener en marcha los servidores de correo antiguos</translation>
    </message>
    <message>
        <source>Keep running, and in the policy: %1</source>
        <translation>Mantener en marcha y en la política: %1</translation>
    </message>
    <message>
        <source>Take the old mail servers out of the policy</source>
        <translation>Quitar de la política los servidores de correo antiguos</translation>
    </message>
    <message>
        <source>Take out of the policy: %1</source>
        <translation>Quitar de la política: %1</translation>
    </message>
    <message>
        <source>Tell Postseal that the change is over</source>
        <translation>Decir a Postseal que el cambio ha terminado</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>Renovar el certificado de %1</translation>
    </message>
    <message>
        <source>Publish the policy with mode none</source>
        <translation>Publicar la política con el modo none</translation>
    </message>
    <message>
        <source>Wait until nobody keeps the old policy</source>
        <translation>Esperar a que nadie guarde la política antigua</translation>
    </message>
    <message>
        <source>Delete the TXT record at _mta-sts</source>
        <translation>Borrar el registro TXT de _mta-sts</translation>
    </message>
    <message>
        <source>Delete the policy host</source>
        <translation>Borrar el servidor de la política</translation>
    </message>
    <message>
        <source>The longer senders keep it, the harder it is to take the protection away. First the file, then a new id.</source>
        <translation>Cuanto más tiempo la guarden los remitentes, más difícil es quitar la protección. Primero el archivo y después un id nuevo.</translation>
    </message>
    <message>
        <source>Beside the old ones. First the file, then the record with a new id.</source>
        <translation>Junto a los antiguos. Primero el archivo y después el registro con un id nuevo.</translation>
    </message>
    <message>
        <source>Senders look for a new policy once a day; some keep the old one for as long as it said.</source>
        <translation>Los remitentes buscan una política nueva una vez al día; algunos guardan la antigua el tiempo que ella decía.</translation>
    </message>
    <message>
        <source>Not before: senders with the old policy refuse servers that it does not name.</source>
        <translation>No antes: los remitentes con la política antigua rechazan los servidores que ella no nombra.</translation>
    </message>
    <message>
        <source>Some senders still have the old MX records, and mail waits in queues for two days.</source>
        <translation>Algunos remitentes tienen aún los registros MX antiguos, y el correo espera en las colas dos días.</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id.</source>
        <translation>Primero el archivo y después el registro con un id nuevo.</translation>
    </message>
    <message>
        <source>It no longer keeps the domain from enforcing.</source>
        <translation>Ya no impide al dominio pasar al modo enforce.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Caduca el %1.</translation>
    </message>
    <message>
        <source>With a max_age of a day, and all mx lines as they are. First the file, then a new id. Nothing is deleted yet.</source>
        <translation>Con un max_age de un día y todas las líneas mx como están. Primero el archivo y después un id nuevo. Todavía no se borra nada.</translation>
    </message>
    <message>
        <source>File, certificate and record stay. Whoever deletes them earlier makes senders keep to the policy that they have.</source>
        <translation>El archivo, el certificado y el registro se quedan. Quien los borra antes hace que los remitentes sigan con la política que tienen.</translation>
    </message>
    <message>
        <source>The record for TLS reports may stay; it harms nobody.</source>
        <translation>El registro de informes TLS puede quedarse; no perjudica a nadie.</translation>
    </message>
    <message>
        <source>The name mta-sts, its certificate and the file.</source>
        <translation>El nombre mta-sts, su certificado y el archivo.</translation>
    </message>
    <message>
        <source>“%1” counts again</source>
        <translation>«%1» vuelve a contar</translation>
    </message>
    <message>
        <source>A change of mail servers was planned: %1</source>
        <translation>Se previó un cambio de servidores de correo: %1</translation>
    </message>
    <message>
        <source>The change of mail servers is over</source>
        <translation>El cambio de servidores de correo ha terminado</translation>
    </message>
    <message>
        <source>Who reads the reports: %1</source>
        <translation>Quién lee los informes: %1</translation>
    </message>
    <message>
        <source>Nobody reads the reports any more</source>
        <translation>Ya nadie lee los informes</translation>
    </message>
    <message numerus="yes">
        <source>To be tested for %n day(s)</source>
        <translation>
            <numerusform>Se probará %n día</numerusform>
            <numerusform>Se probará %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided to publish mode %1</source>
        <translation>Se decidió publicar el modo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – overruled on %2: “%3”</source>
        <translation>%1 – anulado el %2: «%3»</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Overruled “%1”: “%2”</source>
        <translation>«%1» anulada: «%2»</translation>
    </message>
    <message>
        <source>last looked at on %4; check again</source>
        <translation>se miró por última vez el %4; compruebe otra vez</translation>
    </message>
    <message>
        <source>Not every mail server is in the policy</source>
        <translation>No todos los servidores de correo están en la política</translation>
    </message>
    <message>
        <source>Not every address encrypts correctly</source>
        <translation>No todas las direcciones cifran bien</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>La política o el registro no están en orden</translation>
    </message>
    <message>
        <source>Not tested for long enough yet</source>
        <translation>Aún no se ha probado el tiempo suficiente</translation>
    </message>
    <message>
        <source>Not enough senders have reported yet</source>
        <translation>Aún no han informado suficientes remitentes</translation>
    </message>
    <message>
        <source>There are unexplained failures</source>
        <translation>Hay fallos sin explicar</translation>
    </message>
    <message>
        <source>A change of mail servers is planned</source>
        <translation>Hay un cambio de servidores de correo previsto</translation>
    </message>
    <message>
        <source>Nobody is known to read the reports</source>
        <translation>No consta que alguien lea los informes</translation>
    </message>
    <message>
        <source>no reports yet, so nothing is known of failures</source>
        <translation>aún no hay informes, así que no se sabe nada de fallos</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in testing mode</source>
        <translation>
            <numerusform>%n día en modo testing</numerusform>
            <numerusform>%n días en modo testing</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 of %2, until %3</source>
        <translation>día %1 de %2, hasta el %3</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Aún no hay informes</translation>
    </message>
    <message>
        <source>Still in the way of enforcing: “%1”</source>
        <translation>Lo que impide aún el modo enforce: «%1»</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id. Senders drop a mistake after that time.</source>
        <translation>Primero el archivo y después el registro con un id nuevo. Pasado ese plazo, los remitentes olvidan un posible error.</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Un certificado caduca pronto</translation>
    </message>
    <message>
        <source>Not known yet, so do not enforce: “%1”</source>
        <translation>Aún no se sabe, así que no active el modo enforce: «%1»</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>En configuración</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>En pruebas</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Enforced, long term</source>
        <translation>En vigor, a largo plazo</translation>
    </message>
    <message>
        <source>Being switched off</source>
        <translation>Desactivándose</translation>
    </message>
    <message>
        <source>Ready to enforce</source>
        <translation>Listo para el modo enforce</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Your mail servers</source>
        <translation>Sus servidores de correo</translation>
    </message>
    <message>
        <source>Encryption of incoming mail</source>
        <translation>Cifrado del correo entrante</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>Informes TLS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Servidor de la política</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Archivo de la política</translation>
    </message>
    <message>
        <source>Policy record</source>
        <translation>Registro de la política</translation>
    </message>
    <message>
        <source>Policy and mail servers together</source>
        <translation>La política y los servidores de correo juntos</translation>
    </message>
    <message>
        <source>DANE and DNSSEC</source>
        <translation>DANE y DNSSEC</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>DNS tells senders which servers take mail for you.</source>
        <translation>El DNS dice a los remitentes qué servidores reciben su correo.</translation>
    </message>
    <message>
        <source>Every mail server must offer encryption with a good certificate before you enforce it.</source>
        <translation>Cada servidor de correo debe ofrecer cifrado con un buen certificado antes de que usted lo exija.</translation>
    </message>
    <message>
        <source>Senders report to you every day whether encryption worked.</source>
        <translation>Los remitentes le informan cada día de si el cifrado funcionó.</translation>
    </message>
    <message>
        <source>Senders load your policy from a web server with a fixed name.</source>
        <translation>Los remitentes cargan la política de un servidor web con un nombre fijo.</translation>
    </message>
    <message>
        <source>A small text file names your mail servers and says how strict senders must be.</source>
        <translation>Un pequeño archivo de texto nombra sus servidores de correo y dice lo estrictos que deben ser los remitentes.</translation>
    </message>
    <message>
        <source>A record in DNS tells senders that you have a policy, and when it changes.</source>
        <translation>Un registro en el DNS dice a los remitentes que usted tiene una política y cuándo cambia.</translation>
    </message>
    <message>
        <source>The policy must name every one of your mail servers, or mail is held back in enforce mode.</source>
        <translation>La política debe nombrar todos sus servidores de correo, o en modo enforce el correo queda retenido.</translation>
    </message>
    <message>
        <source>Signed DNS is a second way to protect mail, and helps only when it is free of faults.</source>
        <translation>Un DNS firmado es una segunda forma de proteger el correo, y solo ayuda si no tiene fallos.</translation>
    </message>
    <message>
        <source>A TLS report tells how a sender got on with your mail servers.</source>
        <translation>Un informe TLS cuenta cómo le fue a un remitente con sus servidores de correo.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Your work cannot be saved: there is no folder %1</source>
        <translation>Su trabajo no se puede guardar: no existe la carpeta %1</translation>
    </message>
    <message>
        <source>The folder is not there, and it could not be made.</source>
        <translation>La carpeta no existe y no se pudo crear.</translation>
    </message>
    <message>
        <source>See why the folder cannot be made, then press Try again.</source>
        <translation>Averigüe por qué no se puede crear la carpeta y después pulse Reintentar.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: %1 may not be written</source>
        <translation>Su trabajo no se puede guardar: no hay permiso para escribir en %1</translation>
    </message>
    <message>
        <source>What you see and choose now is lost when you close the program.</source>
        <translation>Lo que vea y elija ahora se perderá cuando cierre el programa.</translation>
    </message>
    <message>
        <source>Allow yourself to write there, then press Try again.</source>
        <translation>Concédase permiso de escritura ahí y después pulse Reintentar.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk is full</source>
        <translation>Su trabajo no se puede guardar: el disco está lleno</translation>
    </message>
    <message>
        <source>Everything up to now is safe in %1. Newer changes wait in memory.</source>
        <translation>Todo lo anterior está a salvo en %1. Los cambios más recientes esperan en la memoria.</translation>
    </message>
    <message>
        <source>Make room on the disk. Postseal tries again by itself.</source>
        <translation>Libere espacio en el disco. Postseal lo vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk reports a fault</source>
        <translation>Su trabajo no se puede guardar: el disco señala un fallo</translation>
    </message>
    <message>
        <source>Writing to %1 did not work. Newer changes wait in memory.</source>
        <translation>No se pudo escribir en %1. Los cambios más recientes esperan en la memoria.</translation>
    </message>
    <message>
        <source>Check the disk. Postseal tries again by itself.</source>
        <translation>Revise el disco. Postseal lo vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>Your work cannot be saved just now: another program uses the file</source>
        <translation>Su trabajo no se puede guardar ahora mismo: otro programa usa el archivo</translation>
    </message>
    <message>
        <source>Another program has held %1 for longer than usual. Changes wait in memory.</source>
        <translation>Otro programa ha retenido %1 más tiempo de lo habitual. Los cambios esperan en la memoria.</translation>
    </message>
    <message>
        <source>Postseal tries again by itself.</source>
        <translation>Postseal lo vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>Your data was written by a newer Postseal</source>
        <translation>Sus datos los escribió una versión más reciente de Postseal</translation>
    </message>
    <message>
        <source>This version does not understand %1, and leaves it as it is.</source>
        <translation>Esta versión no entiende %1 y lo deja como está.</translation>
    </message>
    <message>
        <source>Start the newer version. Or go on here without saving.</source>
        <translation>Abra la versión más reciente. O siga aquí sin guardar.</translation>
    </message>
    <message>
        <source>Your data cannot be read: the file is damaged</source>
        <translation>Sus datos no se pueden leer: el archivo está dañado</translation>
    </message>
    <message>
        <source>%1 is no longer a database, or part of it is broken. It was not changed.</source>
        <translation>%1 ya no es una base de datos, o tiene una parte dañada. No se ha cambiado nada en él.</translation>
    </message>
    <message>
        <source>Put a backup in its place and press Try again, or set the file aside and start afresh. What is published on the internet is not affected.</source>
        <translation>Ponga en su lugar una copia de seguridad y pulse Reintentar, o aparte el archivo y empiece de nuevo. Lo que está publicado en internet no se ve afectado.</translation>
    </message>
    <message>
        <source>Your work cannot be saved</source>
        <translation>Su trabajo no se puede guardar</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1.</source>
        <translation>Ocurrió algo inesperado con %1.</translation>
    </message>
    <message>
        <source>Press Try again. The details are for whoever helps you.</source>
        <translation>Pulse Reintentar. Los detalles son para quien le ayude.</translation>
    </message>
    <message>
        <source>%1 is no file of Postseal, or it is damaged. Nothing was changed.</source>
        <translation>%1 no es un archivo de Postseal o está dañado. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Postseal. Update this one first. Nothing was changed.</source>
        <translation>%1 lo escribió un Postseal más nuevo. Actualice antes este. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>El disco está lleno. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation>No se pudo leer o escribir %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 holds one domain only: it can be added, but not put in the place of everything. Nothing was changed.</source>
        <translation>%1 contiene un solo dominio: se puede añadir, pero no poner en lugar de todo. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>--%1 needs a port from 1 to 65535, not “%2”</source>
        <translation>--%1 necesita un puerto de 1 a 65535, no «%2»</translation>
    </message>
    <message>
        <source>Print JSON documents, one a line.</source>
        <translation>Mostrar documentos JSON, uno por línea.</translation>
    </message>
    <message>
        <source>Folder of the database, reports and settings.</source>
        <translation>Carpeta de la base de datos, los informes y los ajustes.</translation>
    </message>
    <message>
        <source>Recursive DNS server to ask instead of the system&apos;s. Repeatable.</source>
        <translation>Servidor DNS recursivo al que preguntar en lugar del que usa el sistema. Se puede repetir.</translation>
    </message>
    <message>
        <source>Trust these roots instead of the system&apos;s.</source>
        <translation>Confiar en estas raíces en lugar de las del sistema.</translation>
    </message>
    <message>
        <source>Port of name servers (labs only).</source>
        <translation>Puerto de los servidores de nombres (solo para laboratorios).</translation>
    </message>
    <message>
        <source>Port of policy hosts (labs only).</source>
        <translation>Puerto de los servidores de la política (solo para laboratorios).</translation>
    </message>
    <message>
        <source>Port of mail servers (labs only).</source>
        <translation>Puerto de los servidores de correo (solo para laboratorios).</translation>
    </message>
    <message>
        <source>DNSSEC root anchors (labs only).</source>
        <translation>Anclas raíz de DNSSEC (solo para laboratorios).</translation>
    </message>
    <message>
        <source>Language of the output, for example es.</source>
        <translation>Idioma de la salida, por ejemplo es.</translation>
    </message>
    <message>
        <source>Use the built-in practice network instead of the internet.</source>
        <translation>Usar la red de práctica incorporada en lugar de internet.</translation>
    </message>
    <message>
        <source>--resolver needs an IP address, not “%1”</source>
        <translation>--resolver necesita una dirección IP, no «%1»</translation>
    </message>
    <message>
        <source>The practice network does not start: %1</source>
        <translation>La red de práctica no se inicia: %1</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate</source>
        <translation>%1 no contiene ningún certificado PEM</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Check domains as the strictest sender would.</source>
        <translation>Comprobar dominios como lo haría el remitente más estricto.</translation>
    </message>
    <message>
        <source>Check a record, a policy file or a report from a file.</source>
        <translation>Comprobar un registro, un archivo de política o un informe guardado en un archivo.</translation>
    </message>
    <message>
        <source>Write the policy file and the DNS records of a domain.</source>
        <translation>Escribir el archivo de la política y los registros DNS de un dominio.</translation>
    </message>
    <message>
        <source>Run the practice network until Ctrl-C.</source>
        <translation>Mantener en marcha la red de práctica hasta Ctrl-C.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli COMMAND [OPTIONS]</source>
        <translation>Uso: postseal-cli ORDEN [OPCIONES]</translation>
    </message>
    <message>
        <source>postseal-cli COMMAND --help tells more about one of them.</source>
        <translation>postseal-cli ORDEN --help explica cada una con más detalle.</translation>
    </message>
    <message>
        <source>Exit status: 0 all good, 1 something is wrong, 2 unusable arguments or input, 3 something could not be found out.</source>
        <translation>Estado de salida: 0 todo bien, 1 algo está mal, 2 argumentos o datos que no se pueden usar, 3 algo no se pudo averiguar.</translation>
    </message>
    <message>
        <source>No command. Try postseal-cli --help.</source>
        <translation>Falta la orden. Pruebe postseal-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try postseal-cli --help.</source>
        <translation>No existe la orden «%1». Pruebe postseal-cli --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli %1</source>
        <translation>Uso: postseal-cli %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Visto: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 sessions succeeded, %4 failed</source>
        <translation>%1 (%2): %3 sesiones bien, %4 mal</translation>
    </message>
    <message>
        <source>✓ Good: this is as the standard wants it</source>
        <translation>✓ Bien: es como lo pide la norma</translation>
    </message>
    <message>
        <source>✗ Not usable: this breaks the standard</source>
        <translation>✗ No se puede usar: no cumple la norma</translation>
    </message>
    <message>
        <source>– There is no such record here</source>
        <translation>– Aquí no hay ningún registro así</translation>
    </message>
    <message>
        <source>%1 is covered by %2</source>
        <translation>%1 está incluido por %2</translation>
    </message>
    <message>
        <source>How senders whose parser is known read this file</source>
        <translation>Cómo leen este archivo los remitentes cuyo programa se conoce</translation>
    </message>
    <message>
        <source>record, policy, tlsrpt or report</source>
        <translation>record, policy, tlsrpt o report</translation>
    </message>
    <message>
        <source>File to read; - or nothing is standard input</source>
        <translation>Archivo que leer; - o nada es la entrada estándar</translation>
    </message>
    <message>
        <source>Content-Type that the policy is served with.</source>
        <translation>Content-Type con el que se sirve la política.</translation>
    </message>
    <message>
        <source>Mail server that the policy must cover. Repeatable.</source>
        <translation>Servidor de correo que la política debe incluir. Se puede repetir.</translation>
    </message>
    <message>
        <source>lint needs to know what it reads: %1</source>
        <translation>lint necesita saber qué lee: %1</translation>
    </message>
    <message>
        <source>lint reads one file at a time</source>
        <translation>lint lee los archivos de uno en uno</translation>
    </message>
    <message>
        <source>--mx and --content-type belong to lint policy</source>
        <translation>--mx y --content-type son de lint policy</translation>
    </message>
    <message>
        <source>The practice network runs until Ctrl-C.</source>
        <translation>La red de práctica funciona hasta Ctrl-C.</translation>
    </message>
    <message>
        <source>DNS server for other tools: %1</source>
        <translation>Servidor DNS para otras herramientas: %1</translation>
    </message>
    <message>
        <source>Domains and what is wrong with them</source>
        <translation>Los dominios y lo que tienen mal</translation>
    </message>
    <message>
        <source>Addresses in the DNS answers, and where to connect instead</source>
        <translation>Direcciones en las respuestas del DNS, y adónde conectarse en su lugar</translation>
    </message>
    <message>
        <source>Certificate authority to trust meanwhile</source>
        <translation>Autoridad de certificación en la que confiar mientras tanto</translation>
    </message>
    <message>
        <source>practice takes no arguments</source>
        <translation>practice no admite argumentos</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4)</source>
        <translation>%1: %2 (%3 de %4)</translation>
    </message>
    <message>
        <source>check needs a domain, for example: postseal-cli check example.com</source>
        <translation>check necesita un dominio, por ejemplo: postseal-cli check example.com</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Detenido antes de comprobarlo todo</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 necesita un número entero de %2 a %3, no «%4»</translation>
    </message>
    <message>
        <source>Domains: names, mail addresses or URLs.</source>
        <translation>Dominios: nombres, direcciones de correo o URL.</translation>
    </message>
    <message>
        <source>Check the domains of this list as well, one a line; - is standard input.</source>
        <translation>Comprobar también los dominios de esta lista, uno por línea; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Do not connect to mail servers.</source>
        <translation>No conectarse a los servidores de correo.</translation>
    </message>
    <message>
        <source>Name to greet mail servers with.</source>
        <translation>Nombre con el que saludar a los servidores de correo.</translation>
    </message>
    <message>
        <source>Do not ask the domain&apos;s own name servers.</source>
        <translation>No preguntar a los servidores de nombres del propio dominio.</translation>
    </message>
    <message>
        <source>Fail unless the policy&apos;s mode is at least this.</source>
        <translation>Dar por malo todo lo que no llegue al menos a este modo de la política.</translation>
    </message>
    <message>
        <source>Show what the check waited for.</source>
        <translation>Mostrar a qué esperó la comprobación.</translation>
    </message>
    <message>
        <source>--ehlo-name needs a host name, not “%1”</source>
        <translation>--ehlo-name necesita un nombre de equipo, no «%1»</translation>
    </message>
    <message>
        <source>--require needs testing or enforce, not “%1”</source>
        <translation>--require necesita testing o enforce, no «%1»</translation>
    </message>
    <message>
        <source>covered by %1</source>
        <translation>incluido por %1</translation>
    </message>
    <message>
        <source>not covered by the policy</source>
        <translation>no incluido por la política</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>ahora: %1</translation>
    </message>
    <message>
        <source>if enforced: %1</source>
        <translation>en modo enforce: %1</translation>
    </message>
    <message>
        <source>What senders with MTA-STS do</source>
        <translation>Qué hacen los remitentes con MTA-STS</translation>
    </message>
    <message>
        <source>Senders that do not read this policy file as it is meant</source>
        <translation>Remitentes que no leen este archivo de política como se pretende</translation>
    </message>
    <message>
        <source>Checked at %1 in %2 s</source>
        <translation>Comprobado: %1, en %2 s</translation>
    </message>
    <message>
        <source>What the check waited for, one after the other</source>
        <translation>A qué esperó la comprobación, una cosa tras otra</translation>
    </message>
    <message>
        <source>generate needs --mode testing, enforce or none</source>
        <translation>generate necesita --mode testing, enforce o none</translation>
    </message>
    <message>
        <source>--mode needs testing, enforce or none, not “%1”</source>
        <translation>--mode necesita testing, enforce o none, no «%1»</translation>
    </message>
    <message>
        <source>--max-age needs seconds from 0 to %1, not “%2”</source>
        <translation>--max-age necesita segundos de 0 a %1, no «%2»</translation>
    </message>
    <message>
        <source>--mx needs a host name or *.DOMAIN, not “%1”</source>
        <translation>--mx necesita un nombre de servidor o *.DOMINIO, no «%1»</translation>
    </message>
    <message>
        <source>generate needs one domain</source>
        <translation>generate necesita un dominio</translation>
    </message>
    <message>
        <source>--rua needs a mail address or an https: address, not “%1”</source>
        <translation>--rua necesita una dirección de correo o una dirección https:, no «%1»</translation>
    </message>
    <message>
        <source>--id needs 1 to 32 letters and digits, not “%1”</source>
        <translation>--id necesita de 1 a 32 letras y cifras, no «%1»</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up; name them with --mx</source>
        <translation>No se pudieron consultar los servidores de correo de %1; indíquelos con --mx</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The mail domain.</source>
        <translation>El dominio de correo.</translation>
    </message>
    <message>
        <source>What senders shall do.</source>
        <translation>Lo que deben hacer los remitentes.</translation>
    </message>
    <message>
        <source>Mail server or *.DOMAIN. Repeatable; without it the DNS is asked.</source>
        <translation>Servidor de correo o *.DOMINIO. Se puede repetir; sin esta opción se pregunta al DNS.</translation>
    </message>
    <message>
        <source>How long senders may keep the policy.</source>
        <translation>Cuánto tiempo pueden guardar la política los remitentes.</translation>
    </message>
    <message>
        <source>Address for reports. Repeatable.</source>
        <translation>Dirección para los informes. Se puede repetir.</translation>
    </message>
    <message>
        <source>Id of the policy instead of one from the clock.</source>
        <translation>Id de la política en lugar de uno tomado del reloj.</translation>
    </message>
    <message>
        <source>1. Publish this file at %1</source>
        <translation>1. Publique este archivo en %1</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records</source>
        <translation>2. Después publique estos registros DNS</translation>
    </message>
    <message>
        <source>The web server at %1 needs a DNS name and a valid certificate of its own.</source>
        <translation>El servidor web en %1 necesita un nombre DNS y un certificado válido propios.</translation>
    </message>
    <message>
        <source>With --rua ADDRESS there is a record as well that brings you reports.</source>
        <translation>Con --rua DIRECCIÓN hay además un registro que le trae informes.</translation>
    </message>
    <message>
        <source>There is no domain in the list %1</source>
        <translation>No hay ningún dominio en la lista %1</translation>
    </message>
    <message>
        <source>Longest time for one domain, in seconds (15 unless given).</source>
        <translation>Tiempo máximo por dominio, en segundos (15 si no se indica).</translation>
    </message>
    <message>
        <source>How many domains are checked at once (16 unless given).</source>
        <translation>Cuántos dominios se comprueban a la vez (16 si no se indica).</translation>
    </message>
    <message>
        <source>Mail domain that tells whether port 25 and HTTPS are open (labs only). Repeatable.</source>
        <translation>Dominio de correo que muestra si el puerto 25 y HTTPS están abiertos (solo laboratorios). Repetible.</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>No se pudo escribir la salida: %1</translation>
    </message>
    <message>
        <source>%1 is an IP address</source>
        <translation>%1 es una dirección IP</translation>
    </message>
    <message>
        <source>%1 has characters that host names must not have</source>
        <translation>%1 tiene caracteres que un nombre de servidor no puede tener</translation>
    </message>
    <message>
        <source>%1 says in the DNS that it takes no mail (null MX); if that is to change, name the mail servers with --mx</source>
        <translation>%1 dice en el DNS que no acepta correo (null MX); si eso va a cambiar, indique los servidores de correo con --mx</translation>
    </message>
    <message>
        <source>An MX record of %1 names no mail server that a policy can name: %2. Mend the DNS, or name the mail servers with --mx</source>
        <translation>Un registro MX de %1 no indica ningún servidor de correo que una política pueda nombrar: %2. Corrija el DNS o indique los servidores de correo con --mx</translation>
    </message>
    <message>
        <source>%1 has neither an MX record nor an address, so mail cannot reach it; name the mail servers with --mx</source>
        <translation>%1 no tiene ni registro MX ni dirección, así que el correo no puede llegarle; indique los servidores de correo con --mx</translation>
    </message>
    <message>
        <source>Remark: the MX host %1 is an alias of %2; the policy names the MX host, as senders compare it</source>
        <translation>Nota: el servidor MX %1 es un alias de %2; la política nombra el servidor MX, que es lo que comparan los remitentes</translation>
    </message>
    <message>
        <source>There is no domain %1 in the DNS</source>
        <translation>No existe el dominio %1 en el DNS</translation>
    </message>
    <message>
        <source>The name %1 is an alias that leads nowhere; name the servers with --mx</source>
        <translation>El nombre %1 es un alias que no lleva a ninguna parte; indique los servidores con --mx</translation>
    </message>
    <message>
        <source>Warning: with --max-age 0 no sender keeps the policy, so that it protects nothing</source>
        <translation>Aviso: con --max-age 0 ningún remitente guarda la política, así que no protege nada</translation>
    </message>
    <message>
        <source>Warning: with --max-age %1 senders forget the policy within a day; 86400 is the least that makes sense</source>
        <translation>Aviso: con --max-age %1 los remitentes olvidan la política en menos de un día; 86400 es lo mínimo que tiene sentido</translation>
    </message>
    <message>
        <source>Warning: there is no mx line in the policy, and some senders refuse such a file even with mode none; name one with --mx</source>
        <translation>Aviso: la política no tiene ninguna línea mx, y algunos remitentes rechazan un archivo así incluso con el modo none; indique una con --mx</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>--ca-file needs the name of a file</source>
        <translation>--ca-file necesita el nombre de un archivo</translation>
    </message>
    <message>
        <source>%1 holds no DS or DNSKEY record</source>
        <translation>%1 no contiene ningún registro DS ni DNSKEY</translation>
    </message>
    <message>
        <source>Evidence in %1, SHA-256 %2</source>
        <translation>Evidencias en %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>--evidence needs the name of a file; it does not write to the standard output</source>
        <translation>--evidence necesita el nombre de un archivo; no escribe en la salida estándar</translation>
    </message>
    <message>
        <source>--evidence needs exactly one domain, for a file holds one check</source>
        <translation>--evidence necesita exactamente un dominio, porque un archivo guarda una sola comprobación</translation>
    </message>
    <message>
        <source>Write everything that was seen to a file; for one domain.</source>
        <translation>Escribir en un archivo todo lo que se vio; para un solo dominio.</translation>
    </message>
    <message>
        <source>Judge checks again that were kept as files.</source>
        <translation>Volver a juzgar comprobaciones guardadas en archivos.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Postseal, which this one cannot read</source>
        <translation>%1 se creó con una versión posterior de Postseal, y esta no puede leerlo</translation>
    </message>
    <message>
        <source>%1 is too large for the evidence of a check</source>
        <translation>%1 es demasiado grande para contener las evidencias de una comprobación</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read at “%2”, so that nothing in it can be relied on</source>
        <translation>%1 está dañado: no se puede leer en «%2», así que no se puede confiar en nada de lo que contiene</translation>
    </message>
    <message>
        <source>%1 is not the evidence of a check</source>
        <translation>%1 no contiene las evidencias de una comprobación</translation>
    </message>
    <message>
        <source>Checked at %1 by %2</source>
        <translation>Comprobado: %1, con %2</translation>
    </message>
    <message>
        <source>Checked at %1 by %2 on the computer %3</source>
        <translation>Comprobado: %1, con %2, en el equipo %3</translation>
    </message>
    <message>
        <source>Files that check --evidence wrote.</source>
        <translation>Archivos que escribió check --evidence.</translation>
    </message>
    <message>
        <source>evidence needs to know what to do, for example: postseal-cli evidence verify FILE</source>
        <translation>evidence necesita saber qué hacer, por ejemplo: postseal-cli evidence verify ARCHIVO</translation>
    </message>
    <message>
        <source>Keep the check in the data folder, where the window shows it.</source>
        <translation>Guardar la comprobación en la carpeta de datos, donde la ventana la muestra.</translation>
    </message>
    <message>
        <source>--format needs one of %1, not “%2”</source>
        <translation>--format necesita uno de estos valores: %1; no «%2»</translation>
    </message>
    <message>
        <source>--zone needs %1 or a domain above it, not “%2”</source>
        <translation>--zone necesita %1 o un dominio superior, no «%2»</translation>
    </message>
    <message>
        <source>No DNS host is called “%1” here; --dns-host list shows them all</source>
        <translation>Aquí ningún proveedor de DNS se llama «%1»; --dns-host list los muestra todos</translation>
    </message>
    <message>
        <source>Write the table for this DNS provider&apos;s form; “list” shows which there are.</source>
        <translation>Escribe la tabla para el formulario de este proveedor de DNS; «list» muestra cuáles hay.</translation>
    </message>
    <message>
        <source>The DNS zone of the records, if it is not the registered domain.</source>
        <translation>La zona DNS de los registros, si no es el dominio registrado.</translation>
    </message>
    <message>
        <source>How the form of %1 wants the names is not certain; in full they are: %2</source>
        <translation>No es seguro cómo quiere los nombres el formulario de %1; completos son: %2</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records at %1</source>
        <translation>2. Después publique estos registros DNS en %1</translation>
    </message>
    <message>
        <source>--hosting-at needs --hosting</source>
        <translation>--hosting-at necesita --hosting</translation>
    </message>
    <message>
        <source>No place for the policy is called “%1” here; --hosting list shows them all</source>
        <translation>Aquí ningún lugar para la política se llama «%1»; --hosting list los muestra todos</translation>
    </message>
    <message>
        <source>No record for %1 can be made of --hosting-at “%2”</source>
        <translation>Con --hosting-at «%2» no se puede crear ningún registro para %1</translation>
    </message>
    <message>
        <source>Add what this place for the policy needs: files, steps, record; “list” shows which there are.</source>
        <translation>Añadir lo que necesita este lugar para la política: archivos, pasos, registro; «list» muestra qué lugares hay.</translation>
    </message>
    <message>
        <source>The address, account or name that the policy host leads to.</source>
        <translation>Dirección, cuenta o nombre adonde lleva el servidor de la política.</translation>
    </message>
    <message>
        <source>With --hosting-at WHERE the record for the policy host is made as well.</source>
        <translation>Con --hosting-at DESTINO se crea también el registro del servidor de la política.</translation>
    </message>
    <message>
        <source>What to do: %1 (--out DIR writes the files)</source>
        <translation>Qué hacer: %1 (--out CARPETA escribe los archivos)</translation>
    </message>
    <message>
        <source>Write files into this folder, or into this file.zip, instead.</source>
        <translation>Escribir los archivos en esta carpeta, o en este archivo .zip.</translation>
    </message>
    <message>
        <source>%1 takes no --hosting-at: its record is known</source>
        <translation>%1 no admite --hosting-at: su registro ya se conoce</translation>
    </message>
    <message>
        <source>Put DNS records into a zone by dynamic update (RFC 2136).</source>
        <translation>Poner registros DNS en una zona mediante actualización dinámica (RFC 2136).</translation>
    </message>
    <message>
        <source>The zone of %1 could not be found out; name it with --zone</source>
        <translation>No se pudo averiguar la zona de %1; indíquela con --zone</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server has no address that can be seen from here; name it with --server</source>
        <translation>El servidor primario de la zona no tiene ninguna dirección que se vea desde aquí; indíquelo con --server</translation>
    </message>
    <message>
        <source>Nothing was changed. With --apply these changes are made.</source>
        <translation>No se ha cambiado nada. Con --apply se hacen estos cambios.</translation>
    </message>
    <message>
        <source>publish needs --key and a file with the key of the server</source>
        <translation>publish necesita --key y un archivo con la clave del servidor</translation>
    </message>
    <message>
        <source>--policy-host needs an address or a host name, not “%1”</source>
        <translation>--policy-host necesita una dirección o un nombre de servidor, no «%1»</translation>
    </message>
    <message>
        <source>publish needs at least one of --id, --rua and --policy-host</source>
        <translation>publish necesita al menos una de las opciones --id, --rua y --policy-host</translation>
    </message>
    <message>
        <source>File with the TSIG key that may change the zone, as tsig-keygen writes it.</source>
        <translation>Archivo con la clave TSIG que puede cambiar la zona, tal como lo escribe tsig-keygen.</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server, if the SOA record names another.</source>
        <translation>El servidor primario de la zona, si el registro SOA indica otro.</translation>
    </message>
    <message>
        <source>The DNS zone, if it cannot be looked up.</source>
        <translation>La zona DNS, si no se puede consultar.</translation>
    </message>
    <message>
        <source>Publish the _smtp._tls record with this address for reports. Repeatable.</source>
        <translation>Publicar el registro _smtp._tls con esta dirección para los informes. Se puede repetir.</translation>
    </message>
    <message>
        <source>Publish the record at mta-sts that leads to this address or host.</source>
        <translation>Publicar el registro en mta-sts que lleva a esta dirección o a este servidor.</translation>
    </message>
    <message>
        <source>Publish the _mta-sts record with this id. The policy must be served before that.</source>
        <translation>Publicar el registro _mta-sts con este id. Antes, la política ya debe estar disponible.</translation>
    </message>
    <message>
        <source>Make the changes; without it they are only shown.</source>
        <translation>Hacer los cambios; sin esta opción solo se muestran.</translation>
    </message>
    <message>
        <source>publish needs one domain</source>
        <translation>publish necesita un dominio</translation>
    </message>
    <message>
        <source>Take in TLS reports, list them, sum them up.</source>
        <translation>Incorporar informes TLS, enumerarlos y resumirlos.</translation>
    </message>
    <message>
        <source>--server needs an address or a host name, with a port from 1 to 65535 if any, not “%1”</source>
        <translation>--server necesita una dirección o un nombre de servidor, con un puerto de 1 a 65535 si lo lleva, no «%1»</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up</source>
        <translation>No se pudo consultar la dirección de %1</translation>
    </message>
    <message>
        <source>%1 has no address in the DNS</source>
        <translation>%1 no tiene ninguna dirección en el DNS</translation>
    </message>
    <message>
        <source>The practice network takes no updates</source>
        <translation>La red de práctica no acepta actualizaciones</translation>
    </message>
    <message>
        <source>reports import needs files or folders</source>
        <translation>reports import necesita archivos o carpetas</translation>
    </message>
    <message>
        <source>--days needs a number of days, not “%1”</source>
        <translation>--days necesita un número de días, no «%1»</translation>
    </message>
    <message>
        <source>Files and folders with reports, or a domain.</source>
        <translation>Archivos y carpetas con informes, o un dominio.</translation>
    </message>
    <message>
        <source>Only reports of the last days; without it all.</source>
        <translation>Solo los informes de los últimos días; sin esta opción, todos.</translation>
    </message>
    <message>
        <source>Reported by %1; last on %2</source>
        <translation>Según los informes de %1; la última vez, el %2</translation>
    </message>
    <message>
        <source>%1 read, %2 new: %3</source>
        <translation>%1 leídos, %2 nuevos: %3</translation>
    </message>
    <message>
        <source>%1 new reports stored.</source>
        <translation>Informes nuevos guardados: %1.</translation>
    </message>
    <message>
        <source>Already there: %1 files or mails, and %2 reports from others.</source>
        <translation>Ya estaban: %1 archivos o correos, y %2 informes procedentes de otros.</translation>
    </message>
    <message>
        <source>Held no report that can be stored: %1.</source>
        <translation>No contenían ningún informe que se pueda guardar: %1.</translation>
    </message>
    <message>
        <source>Stopped before the end; what is counted here is stored.</source>
        <translation>Detenido antes del final; lo que aquí se cuenta está guardado.</translation>
    </message>
    <message>
        <source>No reports are stored.</source>
        <translation>No hay informes guardados.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>not among your domains</source>
        <translation>no está entre sus dominios</translation>
    </message>
    <message>
        <source>No report on %1 is stored for this time.</source>
        <translation>No hay guardado ningún informe sobre %1 de este periodo.</translation>
    </message>
    <message>
        <source>%1: %2 reports from %3 to %4</source>
        <translation>%1: %2 informes, del %3 al %4</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Quién informa</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Set where reports are fetched from.</source>
        <translation>Indicar de dónde se descargan los informes.</translation>
    </message>
    <message>
        <source>Signed in; mails in the folder: %1</source>
        <translation>Sesión iniciada; mensajes en la carpeta: %1</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the password: give it with --password-file each time</source>
        <translation>Aquí no hay ningún llavero que pueda guardar la contraseña: indíquela cada vez con --password-file</translation>
    </message>
    <message>
        <source>%1 at %2, folder %3</source>
        <translation>%1 en %2, carpeta %3</translation>
    </message>
    <message>
        <source>set, test or remove; without it the mailbox is shown.</source>
        <translation>set, test o remove; sin nada se muestra el buzón.</translation>
    </message>
    <message>
        <source>Name to sign in with, mostly the mail address.</source>
        <translation>Nombre para iniciar sesión, casi siempre la dirección de correo.</translation>
    </message>
    <message>
        <source>IMAP server; without it the usual one for the mail address.</source>
        <translation>Servidor IMAP; sin él, el habitual para la dirección de correo.</translation>
    </message>
    <message>
        <source>Folder that the reports arrive in (default: INBOX).</source>
        <translation>Carpeta a la que llegan los informes (si no se indica: INBOX).</translation>
    </message>
    <message>
        <source>Begin without TLS and ask for it, as at port 143.</source>
        <translation>Empezar sin TLS y pedirlo, como en el puerto 143.</translation>
    </message>
    <message>
        <source>mailbox needs set, test, remove or nothing more</source>
        <translation>mailbox necesita set, test, remove o nada más</translation>
    </message>
    <message>
        <source>Read the mailbox&apos;s password from the first line of this file, or of standard input with -.</source>
        <translation>Leer la contraseña del buzón de la primera línea de este archivo, o de la entrada estándar con -.</translation>
    </message>
    <message>
        <source>mailbox set needs --user</source>
        <translation>mailbox set necesita --user</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>Contraseña de %1 en %2:</translation>
    </message>
    <message>
        <source>No password is known for the mailbox; give one with --password-file</source>
        <translation>No se conoce la contraseña del buzón; indíquela con --password-file</translation>
    </message>
    <message>
        <source>No mailbox is set; see postseal-cli mailbox --help</source>
        <translation>No hay ningún buzón indicado; vea postseal-cli mailbox --help</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at, %3 new reports</source>
        <translation>%1 de %2 mensajes revisados, %3 informes nuevos</translation>
    </message>
    <message>
        <source>import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN.</source>
        <translation>import RUTA..., fetch, list [DOMINIO], summary DOMINIO o sample DOMINIO.</translation>
    </message>
    <message>
        <source>reports needs import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN</source>
        <translation>reports necesita import RUTA..., fetch, list [DOMINIO], summary DOMINIO o sample DOMINIO</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words; only a good signature proves who wrote them.</source>
        <translation>Estas cifras son las que declara quien informa; solo una firma válida demuestra quién las escribió.</translation>
    </message>
    <message>
        <source>Show how far each domain has come, and what comes next.</source>
        <translation>Muestra hasta dónde ha llegado cada dominio y qué viene después.</translation>
    </message>
    <message>
        <source>Dated steps of a change that takes days.</source>
        <translation>Pasos con fecha de un cambio que dura días.</translation>
    </message>
    <message>
        <source>Note what you decided about a domain.</source>
        <translation>Anota lo que usted decidió sobre un dominio.</translation>
    </message>
    <message>
        <source>%1 is dated in the future, so it is not taken</source>
        <translation>%1 lleva una fecha futura, así que no se importa</translation>
    </message>
    <message>
        <source>%1: the check of %2 is taken in</source>
        <translation>%1: se ha importado la comprobación de %2</translation>
    </message>
    <message>
        <source>verify: judge the checks again, with the time they were made at; import: take checks made elsewhere into the history of their domains.</source>
        <translation>verify: juzga de nuevo las comprobaciones, con la hora en que se hicieron; import: incorpora comprobaciones hechas en otro sitio al historial de sus dominios.</translation>
    </message>
    <message>
        <source>%1 is not among your domains. Check it first: postseal-cli check --save %1</source>
        <translation>%1 no está entre sus dominios. Compruébelo primero: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>A mail server that will take the mail after the change; repeatable. Name those that stay as well.</source>
        <translation>Un servidor que recibirá el correo después del cambio; puede repetirse. Nombre también los que se quedan.</translation>
    </message>
    <message>
        <source>There is no gate “%1”; there are: %2</source>
        <translation>No hay ninguna condición «%1»; hay: %2</translation>
    </message>
    <message>
        <source>A move needs the mail servers of later: --new-mx HOST</source>
        <translation>Un cambio exige los servidores de correo futuros: --new-mx SERVIDOR</translation>
    </message>
    <message>
        <source>--on needs a day like 2026-12-24, not “%1”</source>
        <translation>--on exige un día como 2026-12-24, no «%1»</translation>
    </message>
    <message>
        <source>testing-days needs a number of days, not “%1”</source>
        <translation>testing-days exige un número de días, no «%1»</translation>
    </message>
    <message>
        <source>One of your domains; without it all of them.</source>
        <translation>Uno de sus dominios; sin él, todos.</translation>
    </message>
    <message>
        <source>One of your domains.</source>
        <translation>Uno de sus dominios.</translation>
    </message>
    <message>
        <source>enforce: from testing to enforce mode. change-mx: other mail servers. renew: certificates that end. remove: out of MTA-STS.</source>
        <translation>enforce: del modo testing al modo enforce. change-mx: otros servidores de correo. renew: certificados que caducan. remove: dejar MTA-STS.</translation>
    </message>
    <message>
        <source>Write the steps to come as a calendar file.</source>
        <translation>Escribe los pasos pendientes como archivo de calendario.</translation>
    </message>
    <message>
        <source>plan needs a domain and a change: postseal-cli plan example.com enforce|change-mx|renew|remove</source>
        <translation>plan exige un dominio y un cambio: postseal-cli plan example.com enforce|change-mx|renew|remove</translation>
    </message>
    <message>
        <source>A change of mail servers needs those of later: --new-mx HOST</source>
        <translation>Un cambio de servidores de correo exige los futuros: --new-mx SERVIDOR</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>Por qué; se guarda con la decisión.</translation>
    </message>
    <message>
        <source>The day of the move, like 2026-12-24.</source>
        <translation>El día del cambio, como 2026-12-24.</translation>
    </message>
    <message>
        <source>If it had been enforced in the last 30 days: %1 sessions delivered, %2 refused, %3 delivered without a policy, %4 decided by DANE</source>
        <translation>Si hubiera estado en vigor los últimos 30 días: %1 sesiones entregadas, %2 rechazadas, %3 entregadas sin política, %4 decididas por DANE</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Senders may keep an enforce policy until %1</source>
        <translation>Los remitentes pueden guardar una política enforce hasta el %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Lo siguiente: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Overruling a gate needs a reason: --reason TEXT</source>
        <translation>Anular una condición exige un motivo: --reason TEXTO</translation>
    </message>
    <message>
        <source>decide needs a domain and overrule GATE --reason TEXT, restore GATE, move --new-mx HOST, move-over, reports-read, reports-unread or testing-days N</source>
        <translation>decide exige un dominio y overrule CONDICIÓN --reason TEXTO, restore CONDICIÓN, move --new-mx SERVIDOR, move-over, reports-read, reports-unread o testing-days N</translation>
    </message>
    <message>
        <source>overrule GATE: enforce although this gate is not met, with a --reason. restore GATE: it counts again. move: other mail servers are planned (--new-mx, --on). move-over: that is done. reports-read, reports-unread: whether somebody reads the reports. testing-days N: how long to test.</source>
        <translation>overrule CONDICIÓN: pasar al modo enforce aunque no se cumpla, con un --reason. restore CONDICIÓN: vuelve a contar. move: se prevén otros servidores de correo (--new-mx, --on). move-over: eso ha terminado. reports-read, reports-unread: si alguien lee los informes. testing-days N: cuánto tiempo probar.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>There is no domain in the data folder yet</source>
        <translation>Todavía no hay ningún dominio en la carpeta de datos</translation>
    </message>
    <message>
        <source>Check every domain of the data folder.</source>
        <translation>Comprobar todos los dominios de la carpeta de datos.</translation>
    </message>
    <message>
        <source>List your domains, add and remove some, take one to another computer.</source>
        <translation>Enumerar sus dominios, añadir y quitar, llevar uno a otro equipo.</translation>
    </message>
    <message>
        <source>Write everything that is stored into one file.</source>
        <translation>Escribir en un archivo todo lo guardado.</translation>
    </message>
    <message>
        <source>Put a backup in the place of everything.</source>
        <translation>Poner una copia de seguridad en lugar de todo.</translation>
    </message>
    <message>
        <source>domains needs one of: list, add DOMAIN..., remove DOMAIN..., export DOMAIN FILE, import FILE...</source>
        <translation>domains necesita uno de estos: list, add DOMINIO..., remove DOMINIO..., export DOMINIO ARCHIVO, import ARCHIVO...</translation>
    </message>
    <message>
        <source>%1 is not among your domains</source>
        <translation>%1 no está entre sus dominios</translation>
    </message>
    <message>
        <source>%1: domains %2, new checks %3, new reports %4</source>
        <translation>%1: dominios %2, comprobaciones nuevas %3, informes nuevos %4</translation>
    </message>
    <message>
        <source>list; add or remove with domains; export with a domain and a file; import with files that export or backup wrote.</source>
        <translation>list; add o remove con dominios; export con un dominio y un archivo; import con archivos que escribieron export o backup.</translation>
    </message>
    <message>
        <source>With add and remove: the domains of this list as well; - is standard input.</source>
        <translation>Con add y remove: también los dominios de esta lista; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>La copia de seguridad.</translation>
    </message>
    <message>
        <source>backup and restore need the name of one file</source>
        <translation>backup y restore necesitan el nombre de un archivo</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept in %1</source>
        <translation>La copia está en su sitio. Lo que había antes se conserva en %1</translation>
    </message>
    <message>
        <source>Write the verification report of a domain&apos;s last check.</source>
        <translation>Escribir el informe de verificación de la última comprobación de un dominio.</translation>
    </message>
    <message>
        <source>print needs one domain and a file, for example: postseal-cli print example.com --pdf report.pdf</source>
        <translation>print necesita un dominio y un archivo, por ejemplo: postseal-cli print example.com --pdf informe.pdf</translation>
    </message>
    <message>
        <source>--paper needs A4 or Letter, not “%1”</source>
        <translation>--paper necesita A4 o Letter, no «%1»</translation>
    </message>
    <message>
        <source>A PDF is drawn by %1, which cannot be started; --html and --text need nothing else</source>
        <translation>El PDF lo dibuja %1, que no se puede iniciar; --html y --text no necesitan nada más</translation>
    </message>
    <message>
        <source>The PDF could not be drawn</source>
        <translation>No se pudo dibujar el PDF</translation>
    </message>
    <message>
        <source>Write the report as PDF, with the evidence attached.</source>
        <translation>Escribir el informe en PDF, con las evidencias adjuntas.</translation>
    </message>
    <message>
        <source>Write it as a web page; - for the output.</source>
        <translation>Escribirlo como página web; - para la salida.</translation>
    </message>
    <message>
        <source>Write it as plain text; - for the output.</source>
        <translation>Escribirlo como texto sin formato; - para la salida.</translation>
    </message>
    <message>
        <source>Write the evidence that the report names the SHA-256 of.</source>
        <translation>Escribir las evidencias cuyo SHA-256 nombra el informe.</translation>
    </message>
    <message>
        <source>Size of the PDF&apos;s pages; by default the one usual in your country.</source>
        <translation>Tamaño de las páginas del PDF; si no se indica, el habitual en su país.</translation>
    </message>
    <message>
        <source>Checks of the practice network are printed in the window: its certificates end with it</source>
        <translation>Las comprobaciones de la red de práctica se imprimen en la ventana: sus certificados terminan con ella</translation>
    </message>
    <message>
        <source>%1 has no stored check. Check it first: postseal-cli check --save %1</source>
        <translation>%1 no tiene ninguna comprobación guardada. Compruébelo primero: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>Only one web page or text goes to the output; PDF and evidence go into files</source>
        <translation>Solo una página web o un texto va a la salida; el PDF y las evidencias van a archivos</translation>
    </message>
    <message>
        <source>Read the offline manual, a page for every finding included.</source>
        <translation>Leer el manual sin conexión, con una página para cada hallazgo.</translation>
    </message>
    <message>
        <source>There can be no folder %1</source>
        <translation>No puede haber una carpeta %1</translation>
    </message>
    <message>
        <source>postseal-cli manual PAGE shows one of them; a finding&apos;s id, such as starttls.not-offered, is a page too.</source>
        <translation>postseal-cli manual PÁGINA muestra una de ellas; el identificador de un hallazgo, como starttls.not-offered, también es una página.</translation>
    </message>
    <message>
        <source>A page, or the id of a finding; without it the contents.</source>
        <translation>Una página, o el identificador de un hallazgo; sin nada, el índice.</translation>
    </message>
    <message>
        <source>Write all pages as HTML files into this folder.</source>
        <translation>Escribir todas las páginas como archivos HTML en esta carpeta.</translation>
    </message>
    <message>
        <source>manual takes one page, or --out FOLDER, or nothing</source>
        <translation>manual admite una página, o --out CARPETA, o nada</translation>
    </message>
    <message>
        <source>The manual has no page “%1”</source>
        <translation>El manual no tiene ninguna página «%1»</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in there:</source>
        <translation>Abra esta dirección en un navegador de este equipo e inicie sesión allí:</translation>
    </message>
    <message>
        <source>Nobody has signed in to the mailbox; use postseal-cli mailbox set, or give --token-file</source>
        <translation>Nadie ha iniciado sesión en el buzón; use postseal-cli mailbox set, o indique --token-file</translation>
    </message>
    <message>
        <source>--oauth-issuer needs a tenant or an address with https, not “%1”</source>
        <translation>--oauth-issuer necesita un inquilino o una dirección con https, no «%1»</translation>
    </message>
    <message>
        <source>With OAuth: keep the refresh token in this file, not in the keychain. Whoever has it can read the mailbox.</source>
        <translation>Con OAuth: guardar el token de actualización en este archivo, no en el llavero. Quien lo tenga puede leer el buzón.</translation>
    </message>
    <message>
        <source>Sign in with the browser (OAuth), as the application (client) with this ID that an administrator has registered.</source>
        <translation>Iniciar sesión en el navegador (OAuth), como la aplicación (cliente) con este identificador que un administrador ha registrado.</translation>
    </message>
    <message>
        <source>Where to sign in: a tenant of Microsoft 365 (ID or domain), or the address of another provider&apos;s sign-in server. Default: the mail address&apos;s domain as a tenant.</source>
        <translation>Dónde iniciar sesión: un inquilino de Microsoft 365 (identificador o dominio), o la dirección del servidor de inicio de sesión de otro proveedor. Si no se indica: el dominio de la dirección de correo como inquilino.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the sign-in: keep it in a file with --token-file</source>
        <translation>Aquí no hay ningún llavero que pueda guardar el inicio de sesión: guárdelo en un archivo con --token-file</translation>
    </message>
    <message>
        <source>--oauth-issuer goes with --oauth-client</source>
        <translation>--oauth-issuer solo vale junto con --oauth-client</translation>
    </message>
    <message>
        <source>--token-file needs a file that can be written</source>
        <translation>--token-file necesita un archivo en el que se pueda escribir</translation>
    </message>
</context>
<context>
    <name>ValueLabels</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Authorities that may</source>
        <translation>Autoridades permitidas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Carácter</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Nombre común (CN)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Sessions in the details</source>
        <translation>Sesiones en los detalles</translation>
    </message>
    <message>
        <source>Domain of the reports</source>
        <translation>Dominio de los informes</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Probablemente quería decir</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Name with CAA records</source>
        <translation>Nombre con registros CAA</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Nombres en el certificado</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Otros servidores</translation>
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
        <translation>Registro</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Right name</source>
        <translation>Nombre correcto</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sessions in the summary</source>
        <translation>Sesiones en el resumen</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Versión de TLS</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Date here</source>
        <translation>Fecha aquí</translation>
    </message>
    <message>
        <source>Date there</source>
        <translation>Fecha allí</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>its address</source>
        <translation>su dirección</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>una dirección desconocida</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>ninguna respuesta útil</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>del servidor</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un día desconocido</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algunos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>este dominio</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>compresión</translation>
    </message>
    <message>
        <source>no mail server at all</source>
        <translation>ningún servidor de correo</translation>
    </message>
    <message>
        <source>mx</source>
        <translation>mx</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>an empty value</source>
        <translation>un valor vacío</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>una autoridad desconocida</translation>
    </message>
    <message>
        <source>a line without a keyword</source>
        <translation>una línea sin palabra clave</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>caracteres ilegibles</translation>
    </message>
    <message>
        <source>more than 32</source>
        <translation>más de 32</translation>
    </message>
    <message>
        <source>of unknown number</source>
        <translation>de número desconocido</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>ningún nombre</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>no se dio ningún motivo</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>ningún texto</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>the proper name</source>
        <translation>el nombre correcto</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>otra palabra</translation>
    </message>
    <message>
        <source>of your domain</source>
        <translation>de su dominio</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>una dirección vacía</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>another character</source>
        <translation>otro carácter</translation>
    </message>
    <message>
        <source>the permitted number of</source>
        <translation>el número permitido de</translation>
    </message>
    <message>
        <source>that domain</source>
        <translation>ese dominio</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Mail to %1 is being held back: no mail server keeps to the policy</source>
        <translation>El correo para %1 está quedando retenido: ningún servidor de correo cumple la política</translation>
    </message>
    <message>
        <source>%1 is protected, but senders refuse some of its mail servers</source>
        <translation>%1 está protegido, pero los remitentes rechazan algunos de sus servidores de correo</translation>
    </message>
    <message>
        <source>%1 is protected: senders that know MTA-STS deliver encrypted or not at all</source>
        <translation>%1 está protegido: los remitentes que conocen MTA-STS entregan con cifrado o no entregan</translation>
    </message>
    <message>
        <source>%1 is protected, but some points deserve a look</source>
        <translation>%1 está protegido, pero algunos puntos merecen atención</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but something is wrong</source>
        <translation>%1 tiene una política en modo enforce, pero algo está mal</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but not everything could be tested from here</source>
        <translation>%1 tiene una política en modo enforce, pero no todo se pudo probar desde aquí</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would hold back all mail now</source>
        <translation>%1 está en modo testing, y el modo enforce retendría ahora todo el correo</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would shut out some of its mail servers</source>
        <translation>%1 está en modo testing, y el modo enforce dejaría fuera algunos de sus servidores de correo</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, but all looks good</source>
        <translation>%1 está en modo testing y todavía no está protegido, pero todo parece bien</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and some points deserve a look</source>
        <translation>%1 está en modo testing y todavía no está protegido, y algunos puntos merecen atención</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and something is wrong</source>
        <translation>%1 está en modo testing y todavía no está protegido, y algo está mal</translation>
    </message>
    <message>
        <source>%1 is in testing mode, but not everything could be tested from here</source>
        <translation>%1 está en modo testing, pero no todo se pudo probar desde aquí</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1 by its own policy</source>
        <translation>MTA-STS está desactivado para %1 por su propia política</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet, and its mail servers need attention first</source>
        <translation>MTA-STS aún no está configurado para %1, y antes hay que atender a sus servidores de correo</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet</source>
        <translation>MTA-STS aún no está configurado para %1</translation>
    </message>
    <message>
        <source>Whether %1 is protected could not be found out from here</source>
        <translation>Desde aquí no se pudo averiguar si %1 está protegido</translation>
    </message>
    <message>
        <source>%1 is not protected: senders do not find the policy record</source>
        <translation>%1 no está protegido: los remitentes no encuentran el registro de la política</translation>
    </message>
    <message>
        <source>%1 is not protected: senders cannot use the policy file</source>
        <translation>%1 no está protegido: los remitentes no pueden usar el archivo de la política</translation>
    </message>
    <message>
        <source>%1 is not protected: MTA-STS is only half set up</source>
        <translation>%1 no está protegido: MTA-STS solo está configurado a medias</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <translation>%1 no existe en el DNS</translation>
    </message>
    <message>
        <source>%1 accepts no mail, so there is nothing to protect</source>
        <translation>%1 no acepta correo, así que no hay nada que proteger</translation>
    </message>
    <message>
        <source>%1 has no mail server, so mail to it is returned</source>
        <translation>%1 no tiene servidor de correo, así que el correo que se le envía se devuelve</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because DNS did not answer</source>
        <translation>No se pudo averiguar nada sobre %1, porque el DNS no respondió</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right, so many senders cannot deliver to it</source>
        <translation>Las firmas de %1 en el DNS no son correctas, así que muchos remitentes no pueden entregarle correo</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because this network answers for the internet</source>
        <translation>No se pudo averiguar nada sobre %1, porque esta red responde en lugar de Internet</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>A revisar</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <translation>No se pudo averiguar</translation>
    </message>
    <message>
        <source>Mail is delivered</source>
        <translation>El correo se entrega</translation>
    </message>
    <message>
        <source>Mail is delivered, and the problem is reported</source>
        <translation>El correo se entrega, y se informa del problema</translation>
    </message>
    <message>
        <source>Mail is held back</source>
        <translation>El correo queda retenido</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Acepta</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rechaza</translation>
    </message>
    <message>
        <source>Misreads</source>
        <translation>Lo interpreta mal</translation>
    </message>
</context>
<context>
    <name>WrongAdvice</name>
    <message>
        <source>A help page of Google shows it like that.</source>
        <translation>Una página de ayuda de Google lo muestra así.</translation>
    </message>
    <message>
        <source>A much-copied example for Microsoft 365 leaves out the “*.” before mail.protection.outlook.com.</source>
        <translation>Un ejemplo muy copiado para Microsoft 365 omite el «*.» delante de mail.protection.outlook.com.</translation>
    </message>
    <message>
        <source>This line is much-copied advice for Microsoft 365, but Microsoft&apos;s names have two parts before mx.microsoft.</source>
        <translation>Esta línea es un consejo muy copiado para Microsoft 365, pero los nombres de Microsoft tienen dos partes delante de mx.microsoft.</translation>
    </message>
    <message>
        <source>Some web pages say that the id of the record must be in the file too; it need not.</source>
        <translation>Algunas páginas web dicen que el id del registro también debe estar en el archivo; no hace falta.</translation>
    </message>
</context>
<context>
    <name>ZoneUpdate</name>
    <message>
        <source>%2 does not know the key %1</source>
        <translation>%2 no conoce la clave %1</translation>
    </message>
    <message>
        <source>The server needs a key of this very name with the algorithm %3. Compare it with the key in the server&apos;s configuration, and reload the server if it is new there.</source>
        <translation>El servidor necesita una clave con exactamente este nombre y con el algoritmo %3. Compárela con la clave en la configuración del servidor, y recargue el servidor si allí es nueva.</translation>
    </message>
    <message>
        <source>%2 has another secret for the key %1</source>
        <translation>%2 tiene otro secreto para la clave %1</translation>
    </message>
    <message>
        <source>The name is right, the secret is not. Copy the secret from the server&apos;s configuration once more.</source>
        <translation>El nombre es correcto, el secreto no. Copie otra vez el secreto de la configuración del servidor.</translation>
    </message>
    <message>
        <source>The answer was not signed with the key %1</source>
        <translation>La respuesta no estaba firmada con la clave %1</translation>
    </message>
    <message>
        <source>Somebody on the way may have changed it, or the server does not sign. Nothing in it is believed. Use the server&apos;s own network, or one without a filter for DNS.</source>
        <translation>Es posible que alguien la haya cambiado por el camino, o que el servidor no firme. No se da por cierto nada de lo que contiene. Use la propia red del servidor, o una sin filtro para el DNS.</translation>
    </message>
    <message>
        <source>%2 does not let the key %1 do that</source>
        <translation>%2 no permite que la clave %1 haga eso</translation>
    </message>
    <message>
        <source>%2 does not have the zone %4</source>
        <translation>%2 no tiene la zona %4</translation>
    </message>
    <message>
        <source>Updates go to the server on which the zone is changed, the primary one. It is often not among those that the world sees.</source>
        <translation>Las actualizaciones van al servidor en el que se cambia la zona, el primario. A menudo no está entre los que ve el resto del mundo.</translation>
    </message>
    <message>
        <source>%2 takes no updates</source>
        <translation>%2 no acepta actualizaciones</translation>
    </message>
    <message>
        <source>It says that it does not know how. Add the records by hand, or export them for your tool.</source>
        <translation>Dice que no sabe cómo hacerlo. Añada los registros a mano, o expórtelos para su herramienta.</translation>
    </message>
    <message>
        <source>The zone has changed meanwhile</source>
        <translation>La zona ha cambiado entretanto</translation>
    </message>
    <message>
        <source>Somebody changed these records after they were shown here, so nothing was done. Look again and decide by what is there now.</source>
        <translation>Alguien cambió estos registros después de que se mostraran aquí, así que no se hizo nada. Vuelva a mirar y decida según lo que hay ahora.</translation>
    </message>
    <message>
        <source>%2 had a fault of its own</source>
        <translation>%2 tuvo un fallo propio</translation>
    </message>
    <message>
        <source>It answers SERVFAIL. Its log tells why; often it may not write its zone file, or passes updates on to a server that does not answer.</source>
        <translation>Responde SERVFAIL. Su registro de actividad dice por qué; a menudo no tiene permiso para escribir su archivo de zona, o pasa las actualizaciones a un servidor que no responde.</translation>
    </message>
    <message>
        <source>These records cannot be sent</source>
        <translation>Estos registros no se pueden enviar</translation>
    </message>
    <message>
        <source>The zone or the key does not fit into a message.</source>
        <translation>La zona o la clave no cabe en un mensaje.</translation>
    </message>
    <message>
        <source>%2 answers with an error</source>
        <translation>%2 responde con un error</translation>
    </message>
    <message>
        <source>Its response code is %5. Its log may tell more.</source>
        <translation>Su código de respuesta es %5. Puede que su registro de actividad diga más.</translation>
    </message>
    <message>
        <source>%2 does not answer</source>
        <translation>%2 no responde</translation>
    </message>
    <message>
        <source>There was no answer in time. A firewall may stop TCP on that port; ask whoever runs the server.</source>
        <translation>No hubo respuesta a tiempo. Puede que un cortafuegos detenga TCP en ese puerto; pregunte a quien administre el servidor.</translation>
    </message>
    <message>
        <source>%2 cannot be reached from here</source>
        <translation>No se puede llegar a %2 desde aquí</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and the port, and whether this computer&apos;s network leads there.</source>
        <translation>No se envió nada. Compruebe la dirección y el puerto, y si la red de este equipo lleva hasta allí.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>%2 sent something that is no answer</source>
        <translation>%2 envió algo que no es una respuesta</translation>
    </message>
    <message>
        <source>It hung up, or what listens there is no name server.</source>
        <translation>Cortó la conexión, o lo que escucha allí no es un servidor de nombres.</translation>
    </message>
    <message>
        <source>Set both clocks, and try again.</source>
        <translation>Ponga en hora los dos relojes y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A signature is good for five minutes. By the server it is %1, by this computer %2 (UTC). Set the wrong clock, and try again.</source>
        <translation>Una firma vale durante cinco minutos. Según el servidor, la hora es %1; según este equipo, %2 (UTC). Ponga en hora el reloj que esté mal y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The clocks of %2 and of this computer differ too much</source>
        <translation>Los relojes de %2 y de este equipo difieren demasiado</translation>
    </message>
    <message>
        <source>The key&apos;s algorithm must be hmac-sha256, hmac-sha512, hmac-sha1 or hmac-md5.</source>
        <translation>El algoritmo de la clave debe ser hmac-sha256, hmac-sha512, hmac-sha1 o hmac-md5.</translation>
    </message>
    <message>
        <source>The key&apos;s name is no name that the DNS can have.</source>
        <translation>El nombre de la clave no es un nombre que pueda existir en el DNS.</translation>
    </message>
    <message>
        <source>The key&apos;s secret is no base64 text.</source>
        <translation>El secreto de la clave no es un texto base64.</translation>
    </message>
    <message>
        <source>There is no key in it that is known here.</source>
        <translation>No contiene ninguna clave que se reconozca aquí.</translation>
    </message>
    <message>
        <source>The key is known, but it may not look at or change these records, or the server does not have the zone %4. On the server, allow it for this zone (in BIND: update-policy or allow-update).</source>
        <translation>La clave se conoce, pero no tiene permiso para mirar o cambiar estos registros, o el servidor no tiene la zona %4. En el servidor, concédale el permiso para esta zona (en BIND: update-policy o allow-update).</translation>
    </message>
    <message>
        <source>A part of %4 is delegated to other servers</source>
        <translation>Una parte de %4 está delegada en otros servidores</translation>
    </message>
    <message>
        <source>These records would lie in that part, a zone of its own (NS records). Change them at its primary server.</source>
        <translation>Estos registros estarían en esa parte, que es una zona aparte (registros NS). Cámbielos en el servidor primario de esa zona.</translation>
    </message>
    <message>
        <source>%2 refuses, without looking at the key</source>
        <translation>%2 se niega, sin mirar la clave</translation>
    </message>
    <message>
        <source>It may allow only certain addresses, want Kerberos as Windows does, be a resolver, or not be the primary server of %4.</source>
        <translation>Puede que solo admita ciertas direcciones, que pida Kerberos como hace Windows, que sea un servidor DNS recursivo o que no sea el servidor primario de %4.</translation>
    </message>
    <message>
        <source>The server took the change, but does not show it</source>
        <translation>El servidor aceptó el cambio, pero no lo muestra</translation>
    </message>
    <message>
        <source>It may make its records from another source, or something else is at that name. Look at its log, and add the records there.</source>
        <translation>Puede que genere sus registros a partir de otra fuente, o que haya otra cosa con ese nombre. Mire su registro de actividad y añada los registros en el propio servidor.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known</source>
        <translation>No se sabe si el cambio se hizo</translation>
    </message>
    <message>
        <source>It was sent, and after that no answer came that can be believed. Look again in a minute: what is there then counts.</source>
        <translation>Se envió, y después no llegó ninguna respuesta que se pueda dar por cierta. Vuelva a mirar dentro de un minuto: vale lo que haya entonces.</translation>
    </message>
</context>
<context>
    <name>postseal::CheckFootnote</name>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Mostrar todo lo que se vio</translation>
    </message>
</context>
<context>
    <name>postseal::CheckView</name>
    <message>
        <source>No policy in use</source>
        <comment>@status</comment>
        <translation>Sin política en uso</translation>
    </message>
    <message>
        <source>Policy enforced</source>
        <comment>@status</comment>
        <translation>Política en modo enforce</translation>
    </message>
    <message>
        <source>Policy in testing mode</source>
        <comment>@status</comment>
        <translation>Política en modo testing</translation>
    </message>
    <message>
        <source>Policy switched off</source>
        <comment>@status</comment>
        <translation>Política desactivada</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix now: your policy is enforced.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n cosa que arreglar ahora: su política está en modo enforce.</numerusform>
            <numerusform>%n cosas que arreglar ahora: su política está en modo enforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n cosa que arreglar antes del modo enforce.</numerusform>
            <numerusform>%n cosas que arreglar antes del modo enforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out from here.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n cosa no se pudo averiguar desde aquí.</numerusform>
            <numerusform>%n cosas no se pudieron averiguar desde aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is broken. %n thing(s) could be better.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>No hay nada roto. %n cosa podría estar mejor.</numerusform>
            <numerusform>No hay nada roto. %n cosas podrían estar mejor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <comment>@status</comment>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>Se está mirando</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>@status</comment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <comment>@status</comment>
        <translation>%1 de %2 respuestas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>Comprobando %1.</translation>
    </message>
    <message>
        <source>You stopped this check.</source>
        <comment>@status</comment>
        <translation>Usted detuvo esta comprobación.</translation>
    </message>
</context>
<context>
    <name>postseal::CopyButton</name>
    <message>
        <source>Copy</source>
        <comment>@button</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>@button</comment>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>postseal::DesktopNotice</name>
    <message numerus="yes">
        <source>%n domain(s) need something from you</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n dominio necesita algo de usted</numerusform>
            <numerusform>%n dominios necesitan algo de usted</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@action</comment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>postseal::DetailsDialog</name>
    <message>
        <source>Everything that was seen – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Todo lo que se vio – %1 – Postseal</translation>
    </message>
    <message>
        <source>Everything that was seen</source>
        <comment>@title</comment>
        <translation>Todo lo que se vio</translation>
    </message>
    <message>
        <source>The raw answers, for whoever wants to look closer. Nothing here is judged.</source>
        <comment>@info</comment>
        <translation>Las respuestas sin elaborar, para quien quiera mirar más de cerca. Aquí no se juzga nada.</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>@title</comment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <comment>@button</comment>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <comment>@info</comment>
        <translation>Aquí no se vio nada.</translation>
    </message>
</context>
<context>
    <name>postseal::DomainBar</name>
    <message>
        <source>Find a domain</source>
        <comment>@info:placeholder</comment>
        <translation>Buscar un dominio</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <comment>@button</comment>
        <translation>Comprobar &amp;todos</translation>
    </message>
    <message>
        <source>St&amp;op checking</source>
        <comment>@button</comment>
        <translation>De&amp;jar de comprobar</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <comment>@button</comment>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>A file with one domain a line, or a table whose first column has them</source>
        <comment>@info:tooltip</comment>
        <translation>Un archivo con un dominio por línea, o una tabla que los tiene en la primera columna</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <comment>@button</comment>
        <translation>Exportar la lista…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>@button</comment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <comment>@info</comment>
        <translation>Comprobando: %1 de %2</translation>
    </message>
    <message>
        <source>No name server answers: this computer seems to have no network. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>Ningún servidor de nombres responde: parece que este equipo no tiene red. No se cambió nada.</translation>
    </message>
    <message>
        <source>Import a list of domains</source>
        <comment>@title:window</comment>
        <translation>Importar una lista de dominios</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Listas (*.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <comment>@title</comment>
        <translation>No se pudo leer la lista</translation>
    </message>
    <message>
        <source>The file is too large for a list.</source>
        <comment>@info</comment>
        <translation>El archivo es demasiado grande para una lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) in the list</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n dominio en la lista</numerusform>
            <numerusform>%n dominios en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list of domains</source>
        <comment>@title:window</comment>
        <translation>Exportar la lista de dominios</translation>
    </message>
    <message>
        <source>New among them: %1.</source>
        <comment>@info domains</comment>
        <translation>Nuevos entre ellos: %1.</translation>
    </message>
    <message>
        <source>Left out, since they are no domains: %1</source>
        <comment>@info</comment>
        <translation>Omitidos, porque no son dominios: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>@button</comment>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>postseal::DomainLine</name>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>postseal::DomainPage</name>
    <message>
        <source>Your own mail server, or a provider that Postseal does not know.</source>
        <comment>@info</comment>
        <translation>Un servidor de correo propio, o un proveedor que Postseal no conoce.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your mail servers.</source>
        <comment>@info</comment>
        <translation>%1, a juzgar por los nombres de sus servidores de correo.</translation>
    </message>
    <message>
        <source>Not recognised. You can choose your provider when you publish a record.</source>
        <comment>@info</comment>
        <translation>No reconocido. Podrá elegir su proveedor cuando publique un registro.</translation>
    </message>
    <message>
        <source>%1, as you chose.</source>
        <comment>@info</comment>
        <translation>%1, elegido por usted.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your name servers.</source>
        <comment>@info</comment>
        <translation>%1, a juzgar por los nombres de sus servidores de nombres.</translation>
    </message>
    <message>
        <source>A policy in enforce mode is in use. Postseal takes it over and helps you keep it right.</source>
        <comment>@info</comment>
        <translation>Hay una política en uso, en modo enforce. Postseal la adopta y le ayuda a mantenerla en orden.</translation>
    </message>
    <message>
        <source>A policy in testing mode is in use. Postseal takes it over.</source>
        <comment>@info</comment>
        <translation>Hay una política en uso, en modo testing. Postseal la adopta.</translation>
    </message>
    <message>
        <source>There is a policy that switches MTA-STS off.</source>
        <comment>@info</comment>
        <translation>Hay una política que desactiva MTA-STS.</translation>
    </message>
    <message>
        <source>Parts of MTA-STS are set up. The next pages show what is missing.</source>
        <comment>@info</comment>
        <translation>Ya hay algunas partes de MTA-STS. Las páginas siguientes muestran lo que falta.</translation>
    </message>
    <message>
        <source>TLS reports are switched on. There is no policy yet.</source>
        <comment>@info</comment>
        <translation>Los informes TLS están activados. Todavía no hay ninguna política.</translation>
    </message>
    <message>
        <source>Nothing yet. Mail works, but somebody on the way can switch off its encryption and read it.</source>
        <comment>@info</comment>
        <translation>Nada todavía. El correo funciona, pero alguien en el camino puede desactivar su cifrado y leerlo.</translation>
    </message>
    <message>
        <source>From scratch to a verified policy in testing mode, one step at a time. You can stop anywhere and go on another day.</source>
        <comment>@info</comment>
        <translation>Desde cero hasta una política verificada en modo testing, paso a paso. Puede parar en cualquier momento y seguir otro día.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>Comp&amp;robar</translation>
    </message>
    <message>
        <source>Postseal only looks: it sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>Postseal solo mira: no envía correo ni cambia nada. Habla directamente con los servidores de su dominio.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>@title</comment>
        <translation>Qué va a pasar</translation>
    </message>
    <message>
        <source>Your mail servers are tested: one minute. Whoever runs them fixes any fault.</source>
        <comment>@info</comment>
        <translation>Se prueban sus servidores de correo: un minuto. Un fallo ahí es asunto de quien los administre.</translation>
    </message>
    <message>
        <source>You add a TXT record in DNS that brings you reports: five minutes.</source>
        <comment>@info</comment>
        <translation>Usted añade en el DNS un registro TXT que le trae informes: cinco minutos.</translation>
    </message>
    <message>
        <source>You put a small text file on a web server with the name mta-sts in front of your domain: about half an hour, because the name needs a certificate.</source>
        <comment>@info</comment>
        <translation>Usted pone un pequeño archivo de texto en un servidor web con el nombre mta-sts delante de su dominio: una media hora, porque ese nombre necesita un certificado.</translation>
    </message>
    <message>
        <source>You add a second TXT record that announces the file: five minutes. From then on senders test your policy, and no mail is held back.</source>
        <comment>@info</comment>
        <translation>Usted añade un segundo registro TXT que anuncia el archivo: cinco minutos. Desde entonces los remitentes hacen pruebas, y no se retiene ningún correo.</translation>
    </message>
    <message>
        <source>Two weeks later, when the reports are good, you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Dos semanas después, si los informes son buenos, usted pasa al modo enforce.</translation>
    </message>
    <message>
        <source>You need: access to your DNS, a place for the file, and a mailbox for the reports. Where somebody else has access, copy what the page shows and send it to them.</source>
        <comment>@info</comment>
        <translation>Usted necesita: acceso a su DNS, un lugar para el archivo y un buzón para los informes. Donde otra persona tenga el acceso, copie lo que muestra la página y envíeselo.</translation>
    </message>
    <message>
        <source>Type your domain to begin.</source>
        <comment>@status</comment>
        <translation>Escriba su dominio para empezar.</translation>
    </message>
    <message numerus="yes">
        <source>Mail servers found: %n.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Se encontró %n servidor de correo.</numerusform>
            <numerusform>Se encontraron %n servidores de correo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <comment>@status</comment>
        <translation>No se pudo averiguar</translation>
    </message>
    <message>
        <source>Your internet line blocks port 25</source>
        <comment>@title</comment>
        <translation>Su conexión a internet bloquea el puerto 25</translation>
    </message>
    <message>
        <source>So your mail servers cannot be tested from here. That is usual in homes and offices, and says nothing about the servers. Everything else works. To test them as well, run postseal-cli on a server outside.</source>
        <comment>@info</comment>
        <translation>Por eso sus servidores de correo no se pueden probar desde aquí. Es habitual en casas y oficinas, y no dice nada de los servidores. Todo lo demás funciona. Para probarlos también, ejecute postseal-cli en un servidor externo.</translation>
    </message>
    <message>
        <source>What we know about %1</source>
        <comment>@title</comment>
        <translation>Lo que sabemos de %1</translation>
    </message>
    <message>
        <source>Your mail</source>
        <comment>@label</comment>
        <translation>Su correo</translation>
    </message>
    <message>
        <source>Your DNS</source>
        <comment>@label</comment>
        <translation>Su DNS</translation>
    </message>
    <message>
        <source>Already published</source>
        <comment>@label</comment>
        <translation>Ya publicado</translation>
    </message>
</context>
<context>
    <name>postseal::DomainRow</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n cosa por arreglar</numerusform>
            <numerusform>%n cosas por arreglar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n cosa no se pudo averiguar</numerusform>
            <numerusform>%n cosas no se pudieron averiguar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n cosa por mirar</numerusform>
            <numerusform>%n cosas por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing · day %1 of %2</source>
        <comment>@status</comment>
        <translation>En pruebas · día %1 de %2</translation>
    </message>
    <message>
        <source>Enforced since %1</source>
        <comment>@status date</comment>
        <translation>Impuesta desde el %1</translation>
    </message>
    <message>
        <source>Wait for somebody else: %1</source>
        <comment>@info step</comment>
        <translation>Esperar a otra persona: %1</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@info step</comment>
        <translation>Seguir con «%1»</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>@info</comment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Wait for reports until %1</source>
        <comment>@info date</comment>
        <translation>Esperar informes hasta el %1</translation>
    </message>
    <message>
        <source>Look at the reports, then enforce</source>
        <comment>@info</comment>
        <translation>Mirar los informes e imponer después</translation>
    </message>
    <message>
        <source>Fix what the last check found wrong</source>
        <comment>@info</comment>
        <translation>Arreglar lo que la última comprobación encontró mal</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>@info</comment>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Wait until senders have forgotten the policy</source>
        <comment>@info</comment>
        <translation>Esperar hasta que los remitentes hayan olvidado la política</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>@status reports</comment>
        <translation>aún ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%1 sesión</numerusform>
            <numerusform>%1 sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>@status sessions</comment>
        <translation>
            <numerusform>%1 fallida</numerusform>
            <numerusform>%1 fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>Sin comprobar todavía</translation>
    </message>
    <message>
        <source>Servers and policy fine</source>
        <comment>@status</comment>
        <translation>Servidores y política, bien</translation>
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
        <translation>Protección</translation>
    </message>
    <message>
        <source>Last check</source>
        <comment>@title:column</comment>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>@title:column</comment>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>None of your domains is called like that.</source>
        <comment>@info</comment>
        <translation>Ninguno de sus dominios se llama así.</translation>
    </message>
    <message numerus="yes">
        <source>Reports, %n day(s)</source>
        <comment>@title:column</comment>
        <translation>
            <numerusform>Informes, %n día</numerusform>
            <numerusform>Informes, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>@button domains</comment>
        <translation>Mostrar los %1</translation>
    </message>
</context>
<context>
    <name>postseal::EnforcePage</name>
    <message>
        <source>Senders cannot use a policy of yours yet.</source>
        <comment>@info</comment>
        <translation>Los remitentes todavía no pueden usar ninguna política suya.</translation>
    </message>
    <message>
        <source>Senders test your policy and deliver as before. Somebody on the way can still switch encryption off.</source>
        <comment>@info</comment>
        <translation>Los remitentes prueban su política y entregan como antes. Alguien en el camino puede todavía quitar el cifrado.</translation>
    </message>
    <message>
        <source>Everything that can be seen speaks for enforcing. From then on senders deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Todo lo que se puede ver habla a favor del modo enforce. Desde entonces los remitentes entregan cifrado a sus servidores de correo, o no entregan.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Los remitentes que conocen MTA-STS entregan cifrado a sus servidores de correo, o no entregan.</translation>
    </message>
    <message>
        <source>Senders are told to forget your policy. Leave file, certificate and record where they are until they have.</source>
        <comment>@info</comment>
        <translation>Se pide a los remitentes que olviden su política. Deje el archivo, el certificado y el registro donde están hasta que lo hayan hecho.</translation>
    </message>
    <message>
        <source>Nothing of MTA-STS is published any more.</source>
        <comment>@info</comment>
        <translation>Ya no hay nada de MTA-STS publicado.</translation>
    </message>
    <message>
        <source>The file is there. Now the record with the new id.</source>
        <comment>@status</comment>
        <translation>El archivo está. Ahora el registro con el id nuevo.</translation>
    </message>
    <message>
        <source>First the file, then the record.</source>
        <comment>@status</comment>
        <translation>Primero el archivo y después el registro.</translation>
    </message>
    <message>
        <source>Somebody has changed this outside Postseal</source>
        <comment>@title</comment>
        <translation>Alguien ha cambiado esto fuera de Postseal</translation>
    </message>
    <message>
        <source>Seen on %1, and not decided here. If it was not you, find out who.</source>
        <comment>@info date</comment>
        <translation>Se vio el %1 y no se decidió aquí. Si no fue usted, averigüe quién.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>@title stage, date</comment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>Delete nothing: senders keep to the policy that they know. Mend what is wrong, or go back to testing mode below until it is mended. Most mail waits meanwhile and arrives later.</source>
        <comment>@info</comment>
        <translation>No borre nada: los remitentes siguen con la política que conocen. Arregle lo que está mal, o vuelva abajo al modo testing hasta que esté arreglado. Entretanto la mayor parte del correo espera y llega más tarde.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>@title</comment>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is published</source>
        <comment>@button</comment>
        <translation>De&amp;jarlo como está publicado</translation>
    </message>
    <message>
        <source>Mode %1, kept for %2.</source>
        <comment>@info</comment>
        <translation>Modo %1, guardada durante %2.</translation>
    </message>
    <message>
        <source>Switch to &amp;enforce mode</source>
        <comment>@button</comment>
        <translation>Pasar al modo &amp;enforce</translation>
    </message>
    <message>
        <source>Senders keep the policy for a day at first, so that a mistake is soon forgotten.</source>
        <comment>@info</comment>
        <translation>Al principio los remitentes guardan la política un día, para que un error se olvide pronto.</translation>
    </message>
    <message>
        <source>See what is &amp;missing</source>
        <comment>@button</comment>
        <translation>Ver qué &amp;falta</translation>
    </message>
    <message>
        <source>Keep it for &amp;longer</source>
        <comment>@button</comment>
        <translation>Guardarla más t&amp;iempo</translation>
    </message>
    <message>
        <source>Back to &amp;testing mode</source>
        <comment>@button</comment>
        <translation>Volver al modo &amp;testing</translation>
    </message>
    <message>
        <source>Senders deliver again whatever they meet, as soon as they have seen the new policy. Nothing has to be deleted.</source>
        <comment>@info</comment>
        <translation>Los remitentes vuelven a entregar, encuentren lo que encuentren, en cuanto han visto la política nueva. No hay que borrar nada.</translation>
    </message>
    <message>
        <source>S&amp;witch MTA-STS off</source>
        <comment>@button</comment>
        <translation>Desactivar &amp;MTA-STS</translation>
    </message>
    <message>
        <source>1. The file</source>
        <comment>@title</comment>
        <translation>1. El archivo</translation>
    </message>
    <message>
        <source>Put it in the place of the one that is there. The page “%1” says how, where your policy is hosted.</source>
        <comment>@info</comment>
        <translation>Póngalo en lugar del que hay. La página «%1» dice cómo, según dónde se aloja su política.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>Archivo de la política</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>texto de la política</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>Guardar el ar&amp;chivo…</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Guardar el archivo de la política</translation>
    </message>
    <message>
        <source>The service that hosts your policy has the record too, and changes its id.</source>
        <comment>@info</comment>
        <translation>El servicio que aloja su política tiene también el registro y cambia su id.</translation>
    </message>
    <message>
        <source>Now the new id, so that senders look at the file again.</source>
        <comment>@info</comment>
        <translation>Ahora el id nuevo, para que los remitentes vuelvan a mirar el archivo.</translation>
    </message>
    <message>
        <source>It comes when the new file can be seen: the new id makes senders look at it.</source>
        <comment>@info</comment>
        <translation>Viene cuando se vea el archivo nuevo: el id nuevo hace que los remitentes lo miren.</translation>
    </message>
    <message>
        <source>2. The record</source>
        <comment>@title</comment>
        <translation>2. El registro</translation>
    </message>
    <message>
        <source>What senders remember</source>
        <comment>@title</comment>
        <translation>Qué recuerdan los remitentes</translation>
    </message>
    <message>
        <source>Some may keep an enforce policy of yours until %1, whatever you publish meanwhile. Most look once a day, and a sender that meets a fault must look again before it gives up.</source>
        <comment>@info date</comment>
        <translation>Algunos pueden guardar una política enforce suya hasta el %1, publique usted lo que publique entretanto. La mayoría mira una vez al día, y un remitente que encuentra un fallo debe volver a mirar antes de rendirse.</translation>
    </message>
    <message>
        <source>Switch to enforce mode, then let senders keep the policy for longer. You can always go back.</source>
        <comment>@info</comment>
        <translation>Pase al modo enforce y, después, deje que los remitentes guarden la política más tiempo. Siempre puede volver atrás.</translation>
    </message>
    <message>
        <source>Some points are still open. There you can also skip one, if you say why.</source>
        <comment>@info</comment>
        <translation>Aún quedan puntos pendientes. Allí también puede omitir alguno si indica el motivo.</translation>
    </message>
    <message>
        <source>The safe way: mode none first, and everything stays in place until senders have forgotten the old policy.</source>
        <comment>@info</comment>
        <translation>La forma segura: primero el modo none, y todo se queda en su sitio hasta que los remitentes hayan olvidado la política antigua.</translation>
    </message>
</context>
<context>
    <name>postseal::EvidenceCard</name>
    <message>
        <source>A check made elsewhere</source>
        <comment>@title</comment>
        <translation>Una comprobación hecha en otro lugar</translation>
    </message>
    <message>
        <source>Checks (*.json);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Comprobaciones (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The gates count it, and the history shows it.</source>
        <comment>@info</comment>
        <translation>Las condiciones la tienen en cuenta, y el historial la muestra.</translation>
    </message>
    <message>
        <source>It is about %1. Open that domain to take it in.</source>
        <comment>@info</comment>
        <translation>Trata de %1. Abra ese dominio para importarla.</translation>
    </message>
    <message>
        <source>It is dated in the future. Is the clock right, here and there?</source>
        <comment>@info</comment>
        <translation>Tiene fecha futura. ¿Va bien el reloj, aquí y allí?</translation>
    </message>
    <message>
        <source>Where your line blocks port 25, a server outside can test the mail servers: run postseal-cli check --evidence FILE there, and import the file here. It counts for a week.</source>
        <comment>@info</comment>
        <translation>Si su línea bloquea el puerto 25, un servidor de fuera puede probar los servidores de correo: ejecute allí postseal-cli check --evidence ARCHIVO e importe aquí el archivo. Vale durante una semana.</translation>
    </message>
    <message>
        <source>&amp;Import a check…</source>
        <comment>@button</comment>
        <translation>&amp;Importar una comprobación…</translation>
    </message>
    <message>
        <source>Import a check</source>
        <comment>@title:window</comment>
        <translation>Importar una comprobación</translation>
    </message>
    <message>
        <source>The check was not imported</source>
        <comment>@title</comment>
        <translation>La comprobación no se importó</translation>
    </message>
    <message>
        <source>The check of %1 is imported</source>
        <comment>@title date</comment>
        <translation>La comprobación del %1 se ha importado</translation>
    </message>
</context>
<context>
    <name>postseal::ExportDialog</name>
    <message>
        <source>Put it with your other files, look at the plan, and apply it.</source>
        <comment>@info</comment>
        <translation>Póngalo con sus demás archivos, mire el plan y aplíquelo.</translation>
    </message>
    <message>
        <source>A script. Look through it, and run it where you are signed in.</source>
        <comment>@info</comment>
        <translation>Un script. Revíselo y ejecútelo donde tenga la sesión iniciada.</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>@item:inlistbox</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>To read, to print, to send to somebody.</source>
        <comment>@info</comment>
        <translation>Para leer, imprimir o enviar a alguien.</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot)</source>
        <comment>@item:inlistbox</comment>
        <translation>Archivo de zona (BIND, NSD, Knot)</translation>
    </message>
    <message>
        <source>Add these lines to the zone, and raise its serial number.</source>
        <comment>@info</comment>
        <translation>Añada estas líneas a la zona y aumente su número de serie.</translation>
    </message>
    <message>
        <source>Cloudflare, for its import</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloudflare, para su importación</translation>
    </message>
    <message>
        <source>In Cloudflare: DNS, Records, Import and Export. It only adds: first delete what the comments in the file name.</source>
        <comment>@info</comment>
        <translation>En Cloudflare: DNS, Records, Import and Export. Solo añade: borre antes lo que nombran los comentarios del archivo.</translation>
    </message>
    <message>
        <source>For aws route53 change-resource-record-sets --change-batch.</source>
        <comment>@info</comment>
        <translation>Para aws route53 change-resource-record-sets --change-batch.</translation>
    </message>
    <message>
        <source>For nsupdate, with the key of your server.</source>
        <comment>@info</comment>
        <translation>Para nsupdate, con la clave de su servidor.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <comment>@item:inlistbox</comment>
        <translation>CSV, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>One line for each record, with the columns name, type, ttl, value.</source>
        <comment>@info</comment>
        <translation>Una línea por registro, con las columnas name, type, ttl, value.</translation>
    </message>
    <message>
        <source>For programs of your own.</source>
        <comment>@info</comment>
        <translation>Para sus propios programas.</translation>
    </message>
    <message>
        <source>Export records – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Exportar registros – %1 – Postseal</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>@label</comment>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Exported records</source>
        <comment>@label</comment>
        <translation>Registros exportados</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <comment>@button</comment>
        <translation>&amp;Guardar el archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export records</source>
        <comment>@title</comment>
        <translation>Exportar registros</translation>
    </message>
    <message>
        <source>Save the records</source>
        <comment>@title:window</comment>
        <translation>Guardar los registros</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@button</comment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>exported records</source>
        <comment>@label</comment>
        <translation>registros exportados</translation>
    </message>
</context>
<context>
    <name>postseal::FindingCard</name>
    <message>
        <source>Finding</source>
        <comment>@label</comment>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>@label</comment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@label</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>@info</comment>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>@label</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>This is about e-mail for %1.</source>
        <comment>@info</comment>
        <translation>Se trata del correo electrónico para %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@title state · step</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <comment>@button to send to whoever runs the server</comment>
        <translation>Copiar un mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@button</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>details of “%1”</source>
        <comment>@label</comment>
        <translation>detalles de «%1»</translation>
    </message>
    <message>
        <source>Hide details</source>
        <comment>@button</comment>
        <translation>Ocultar los detalles</translation>
    </message>
    <message>
        <source>How to repair it</source>
        <comment>@button</comment>
        <translation>Cómo arreglarlo</translation>
    </message>
    <message>
        <source>How to find out</source>
        <comment>@button</comment>
        <translation>Cómo averiguarlo</translation>
    </message>
</context>
<context>
    <name>postseal::FolderCard</name>
    <message>
        <source>Let Postseal look by itself</source>
        <comment>@title</comment>
        <translation>Dejar que Postseal mire por sí mismo</translation>
    </message>
    <message>
        <source>Choose a folder where reports arrive, such as one that your mail program saves attachments into, or a Maildir. While Postseal runs it takes in whatever is new there. It changes nothing in it.</source>
        <comment>@info</comment>
        <translation>Elija una carpeta a la que lleguen informes, por ejemplo una en la que su programa de correo guarde los adjuntos, o un Maildir. Mientras Postseal está abierto, recoge lo nuevo que haya allí. No cambia nada en ella.</translation>
    </message>
    <message>
        <source>Looks into %1 while it runs.</source>
        <comment>@info</comment>
        <translation>Mira en %1 mientras está abierto.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <comment>@button</comment>
        <translation>&amp;Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <comment>@title:window</comment>
        <translation>Mirar en esta carpeta</translation>
    </message>
    <message>
        <source>Look no &amp;longer</source>
        <comment>@button</comment>
        <translation>De&amp;jar de mirar</translation>
    </message>
</context>
<context>
    <name>postseal::FormField</name>
    <message>
        <source>Not usable</source>
        <comment>@status</comment>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>The part after the @ of your mail address.</source>
        <comment>@info</comment>
        <translation>La parte que va después de la @ en su dirección de correo.</translation>
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
        <translation>¿Listo para el modo enforce?</translation>
    </message>
    <message>
        <source>I read them</source>
        <comment>@button</comment>
        <translation>Los leo yo</translation>
    </message>
    <message>
        <source>The change is over</source>
        <comment>@button</comment>
        <translation>El cambio ha terminado</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <comment>@button</comment>
        <translation>Que vuelva a contar</translation>
    </message>
    <message>
        <source>Skip this point…</source>
        <comment>@button</comment>
        <translation>Omitir este punto…</translation>
    </message>
</context>
<context>
    <name>postseal::GlossaryBar</name>
    <message>
        <source>MX record</source>
        <comment>@label</comment>
        <translation>Registro MX</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>@label</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>TLS report</source>
        <comment>@label</comment>
        <translation>Informe TLS</translation>
    </message>
    <message>
        <source>TXT record</source>
        <comment>@label</comment>
        <translation>Registro TXT</translation>
    </message>
    <message>
        <source>MTA-STS policy</source>
        <comment>@label</comment>
        <translation>Política MTA-STS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <comment>@label</comment>
        <translation>Servidor de la política</translation>
    </message>
    <message>
        <source>Testing mode</source>
        <comment>@label</comment>
        <translation>Modo testing</translation>
    </message>
    <message>
        <source>Enforce mode</source>
        <comment>@label</comment>
        <translation>Modo enforce</translation>
    </message>
    <message>
        <source>max_age</source>
        <comment>@label</comment>
        <translation>max_age</translation>
    </message>
    <message>
        <source>Name server</source>
        <comment>@label</comment>
        <translation>Servidor de nombres</translation>
    </message>
    <message>
        <source>DNS resolver</source>
        <comment>@label</comment>
        <translation>Servidor DNS</translation>
    </message>
    <message>
        <source>TTL</source>
        <comment>@label</comment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Port 25</source>
        <comment>@label</comment>
        <translation>Puerto 25</translation>
    </message>
    <message>
        <source>The record in DNS that names the servers which take mail for a domain. The lowest number is tried first.</source>
        <comment>@info</comment>
        <translation>La entrada del DNS que indica qué servidores reciben el correo de un dominio. El número más bajo se prueba primero.</translation>
    </message>
    <message>
        <source>How two mail servers agree to encrypt: the receiver offers it, the sender takes it up. Anybody on the way can hide the offer; with a policy in enforce mode senders then do not deliver.</source>
        <comment>@info</comment>
        <translation>Cómo dos servidores de correo acuerdan cifrar: el receptor lo ofrece y el remitente lo acepta. Cualquiera en el camino puede ocultar la oferta; con una política en modo enforce, los remitentes no entregan entonces.</translation>
    </message>
    <message>
        <source>The proof that a server is the one it says it is. It holds the server&apos;s name, runs out after a while, and must come from an authority that everybody trusts.</source>
        <comment>@info</comment>
        <translation>La prueba de que un servidor es quien dice ser. Lleva el nombre del servidor, caduca al cabo de un tiempo y debe venir de una autoridad en la que todos confían.</translation>
    </message>
    <message>
        <source>A daily mail from large senders that counts how many of their connections to you were encrypted, and what went wrong with the others (TLS-RPT).</source>
        <comment>@info</comment>
        <translation>Un correo diario de los grandes remitentes que dice cuántas de sus conexiones con usted se cifraron y qué falló en las demás (TLS-RPT).</translation>
    </message>
    <message>
        <source>A record in DNS that holds a line of text. You add it where your domain&apos;s DNS is managed.</source>
        <comment>@info</comment>
        <translation>Una entrada del DNS que contiene una línea de texto. Se añade allí donde se gestiona el DNS de su dominio.</translation>
    </message>
    <message>
        <source>A small text file in which you tell senders which mail servers are yours, and that they must encrypt.</source>
        <comment>@info</comment>
        <translation>Un pequeño archivo de texto en el que usted dice a los remitentes qué servidores de correo son suyos y que deben cifrar.</translation>
    </message>
    <message>
        <source>The web server with the name mta-sts in front of your domain. Senders load the policy file from it and from nowhere else.</source>
        <comment>@info</comment>
        <translation>El servidor web con el nombre mta-sts delante de su dominio. Los remitentes cargan el archivo de la política desde él y desde ningún otro sitio.</translation>
    </message>
    <message>
        <source>Senders try your policy and report what would go wrong, but deliver all mail as before.</source>
        <comment>@info</comment>
        <translation>Los remitentes prueban la política e informan de lo que fallaría, pero entregan todo el correo como antes.</translation>
    </message>
    <message>
        <source>Senders deliver to your mail servers encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>Los remitentes le entregan el correo con cifrado, o no lo entregan.</translation>
    </message>
    <message>
        <source>How long a sender may keep your policy without looking again. Within that time a mistake in it cannot be taken back at once.</source>
        <comment>@info</comment>
        <translation>Cuánto tiempo puede un remitente guardar la política sin volver a mirarla. Durante ese tiempo, un error en ella no se puede corregir de inmediato.</translation>
    </message>
    <message>
        <source>A server that holds your domain&apos;s DNS records. What it says is what you have published.</source>
        <comment>@info</comment>
        <translation>Un servidor que contiene las entradas DNS de su dominio. Lo que él dice es lo que usted ha publicado.</translation>
    </message>
    <message>
        <source>The server that looks things up in DNS for you, and remembers the answers for a while, also the answer “there is no such record”.</source>
        <comment>@info</comment>
        <translation>El servidor que consulta el DNS por usted y recuerda las respuestas durante un tiempo, también la respuesta «no existe ese registro».</translation>
    </message>
    <message>
        <source>How many seconds others may remember a DNS record before they ask again.</source>
        <comment>@info</comment>
        <translation>Cuántos segundos pueden otros recordar una entrada del DNS antes de volver a preguntar.</translation>
    </message>
    <message>
        <source>The door through which mail servers talk to each other. Many internet providers close it for homes and offices, so mail servers cannot be tested from there.</source>
        <comment>@info</comment>
        <translation>La puerta por la que los servidores de correo hablan entre sí. Muchos proveedores de internet la cierran en hogares y oficinas, así que desde allí no se pueden probar los servidores de correo.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Terms:</source>
        <comment>@label</comment>
        <translation>Términos:</translation>
    </message>
</context>
<context>
    <name>postseal::HandOverDialog</name>
    <message>
        <source>Hand over – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Encargar – %1 – Postseal</translation>
    </message>
    <message>
        <source>Text for somebody else</source>
        <comment>@label</comment>
        <translation>Texto para otra persona</translation>
    </message>
    <message>
        <source>For whoever has access</source>
        <comment>@title</comment>
        <translation>Para quien tiene acceso</translation>
    </message>
    <message>
        <source>Everything that the other person needs, and nothing else. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Todo lo que la otra persona necesita, y nada más. Postseal ve cuándo lo ha hecho.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <comment>@button</comment>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <comment>@button</comment>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <comment>@button</comment>
        <translation>Guardar como &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Guardar como &amp;texto…</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <comment>@button</comment>
        <translation>Lo &amp;he enviado</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the page</source>
        <comment>@title:window</comment>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>Save the files as &amp;zip…</source>
        <comment>@button</comment>
        <translation>Guardar los archivos como &amp;zip…</translation>
    </message>
</context>
<context>
    <name>postseal::HelpWindow</name>
    <message>
        <source>Help – Postseal</source>
        <comment>@title:window</comment>
        <translation>Ayuda – Postseal</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <comment>@label</comment>
        <translation>&amp;Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>@title</comment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>@title</comment>
        <translation>Página</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>postseal::HistoryPage</name>
    <message>
        <source>Made elsewhere, and taken in as a file</source>
        <comment>@info</comment>
        <translation>Hecha en otro sitio e importada como archivo</translation>
    </message>
    <message>
        <source>By the command line</source>
        <comment>@info</comment>
        <translation>Desde la línea de órdenes</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <comment>@title</comment>
        <translation>Comprobación: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>@title</comment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>A policy file with mistakes was published</source>
        <comment>@title</comment>
        <translation>Se publicó un archivo de política con errores</translation>
    </message>
    <message>
        <source>Policy published: mode %1, kept for %2</source>
        <comment>@title</comment>
        <translation>Política publicada: modo %1, guardada durante %2</translation>
    </message>
    <message>
        <source>Id %1, seen until %2</source>
        <comment>@info</comment>
        <translation>Id %1, vista hasta el %2</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <comment>@title</comment>
        <translation>Etapa: %1</translation>
    </message>
    <message>
        <source>Changed outside Postseal</source>
        <comment>@info</comment>
        <translation>Cambiado fuera de Postseal</translation>
    </message>
    <message>
        <source>Went: %1</source>
        <comment>@info</comment>
        <translation>Retirados: %1</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Servidores de correo</translation>
    </message>
    <message>
        <source>First report of the last 30 days</source>
        <comment>@title</comment>
        <translation>Primer informe de los últimos 30 días</translation>
    </message>
    <message>
        <source>What is planned, what happened, and what has changed between two checks.</source>
        <comment>@info</comment>
        <translation>Qué está previsto, qué pasó y qué ha cambiado entre dos comprobaciones.</translation>
    </message>
    <message>
        <source>Plans</source>
        <comment>@title</comment>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Changes that take days, because senders keep what they have seen. Each step is checked off when it is seen.</source>
        <comment>@info</comment>
        <translation>Cambios que duran días, porque los remitentes guardan lo que han visto. Cada paso se marca cuando se ve.</translation>
    </message>
    <message>
        <source>&amp;Plan for</source>
        <comment>@label</comment>
        <translation>&amp;Plan para</translation>
    </message>
    <message>
        <source>Compare two checks</source>
        <comment>@title</comment>
        <translation>Comparar dos comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <comment>@label</comment>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>@label</comment>
        <translation>P&amp;osterior</translation>
    </message>
    <message>
        <source>Try the mail servers of later on the page “%1” first; there they can be noted as planned.</source>
        <comment>@info</comment>
        <translation>Pruebe primero los servidores de correo futuros en la página «%1»; allí se pueden anotar como previstos.</translation>
    </message>
    <message>
        <source>Nothing to plan: no certificate was seen.</source>
        <comment>@info</comment>
        <translation>Nada que planear: no se vio ningún certificado.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>&amp;Guardar como calendario…</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Guardar las fechas como calendario</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Nothing yet: the first check begins the history.</source>
        <comment>@info</comment>
        <translation>Nada todavía: el historial empieza con la primera comprobación.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <comment>@title</comment>
        <translation>No ha cambiado nada</translation>
    </message>
    <message>
        <source>new in the later one</source>
        <comment>@info</comment>
        <translation>nuevo en la posterior</translation>
    </message>
    <message>
        <source>not so any more in the later one</source>
        <comment>@info</comment>
        <translation>en la posterior ya no es así</translation>
    </message>
    <message>
        <source>in both</source>
        <comment>@info</comment>
        <translation>en las dos</translation>
    </message>
    <message>
        <source>Mail servers that came</source>
        <comment>@title</comment>
        <translation>Servidores de correo nuevos</translation>
    </message>
    <message>
        <source>Mail servers that went</source>
        <comment>@title</comment>
        <translation>Servidores de correo retirados</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@title</comment>
        <translation>Id del registro</translation>
    </message>
    <message>
        <source>Policy file before</source>
        <comment>@label</comment>
        <translation>Archivo de la política antes</translation>
    </message>
    <message>
        <source>Policy file after</source>
        <comment>@label</comment>
        <translation>Archivo de la política después</translation>
    </message>
    <message>
        <source>To another computer</source>
        <comment>@title</comment>
        <translation>A otro equipo</translation>
    </message>
    <message>
        <source>One file with this domain and all that belongs to it: choices, checks, reports, decisions. On the other computer: Settings, “Add from a file…”.</source>
        <comment>@info</comment>
        <translation>Un archivo con este dominio y todo lo suyo: opciones, comprobaciones, informes, decisiones. En el otro equipo: Ajustes, «Añadir desde un archivo…».</translation>
    </message>
    <message>
        <source>Save this &amp;domain…</source>
        <comment>@button</comment>
        <translation>Guardar este &amp;dominio…</translation>
    </message>
    <message>
        <source>Save this domain</source>
        <comment>@title:window</comment>
        <translation>Guardar este dominio</translation>
    </message>
    <message>
        <source>The domain was not saved</source>
        <comment>@title</comment>
        <translation>No se guardó el dominio</translation>
    </message>
    <message>
        <source>The domain is in %1</source>
        <comment>@title</comment>
        <translation>El dominio está en %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>@info</comment>
        <translation>Nuevos: %1</translation>
    </message>
</context>
<context>
    <name>postseal::HostPage</name>
    <message>
        <source>Senders load the policy from one fixed place: a web server with the name mta-sts in front of your domain.</source>
        <comment>@info</comment>
        <translation>Los remitentes cargan la política desde un lugar fijo: un servidor web con el nombre mta-sts delante de su dominio.</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>&amp;Guardar el archivo…</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>texto de la política</translation>
    </message>
    <message>
        <source>For whoever looks after the web server</source>
        <comment>@title</comment>
        <translation>Para quien administre el servidor web</translation>
    </message>
    <message>
        <source>Send them this text and the file. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Envíele este texto y el archivo. Postseal verá cuándo lo ha hecho.</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <comment>@button</comment>
        <translation>Copiar el &amp;mensaje</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Guardar el archivo de la política</translation>
    </message>
    <message>
        <source>Say where the file will be.</source>
        <comment>@status</comment>
        <translation>Indique dónde estará el archivo.</translation>
    </message>
    <message>
        <source>Put the file in its place, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Ponga el archivo en su lugar y avise cuando lo haya hecho.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@status</comment>
        <translation>Los remitentes pueden cargar la política.</translation>
    </message>
    <message>
        <source>Known trap</source>
        <comment>@status</comment>
        <translation>Escollo conocido</translation>
    </message>
    <message>
        <source>What is known to go wrong like this: %1</source>
        <comment>@title place</comment>
        <translation>Causas conocidas de un fallo así: %1</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>Encarga&amp;r a otra persona…</translation>
    </message>
    <message>
        <source>Does somebody else do this? Give them a page with all of it.</source>
        <comment>@info</comment>
        <translation>¿Lo hace otra persona? Dele una página con todo.</translation>
    </message>
</context>
<context>
    <name>postseal::HostingCard</name>
    <message>
        <source>What to do: %1</source>
        <comment>@title place</comment>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>No record can be made of that. See what the place shows, and copy it.</source>
        <comment>@info</comment>
        <translation>Con eso no se puede crear ningún registro. Mire lo que muestra ese lugar y cópielo.</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The files</source>
        <comment>@title</comment>
        <translation>Los archivos</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>@button file</comment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Save the &amp;folder…</source>
        <comment>@button</comment>
        <translation>Guardar la carpe&amp;ta…</translation>
    </message>
    <message>
        <source>Save as &amp;zip file…</source>
        <comment>@button</comment>
        <translation>Guardar como archivo &amp;zip…</translation>
    </message>
    <message>
        <source>These steps rest on general knowledge. Where %1 looks different, its own help counts.</source>
        <comment>@info</comment>
        <translation>Estos pasos se basan en conocimientos generales. Donde %1 se vea distinto, vale su propia ayuda.</translation>
    </message>
    <message>
        <source>&amp;Help of %1</source>
        <comment>@button place</comment>
        <translation>&amp;Ver la ayuda de %1</translation>
    </message>
    <message>
        <source>Save the folder %1 into</source>
        <comment>@title:window</comment>
        <translation>Guardar la carpeta %1 en</translation>
    </message>
    <message>
        <source>Save the zip file</source>
        <comment>@title:window</comment>
        <translation>Guardar el archivo zip</translation>
    </message>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, it is %1.</source>
        <comment>@info</comment>
        <translation>La mayoría de los proveedores de DNS añaden su dominio al nombre por sí solos. Si el suyo quiere el nombre completo, es %1.</translation>
    </message>
    <message>
        <source>Is that the address on the internet?</source>
        <comment>@title</comment>
        <translation>¿Es esa la dirección en internet?</translation>
    </message>
    <message>
        <source>%1 is only good inside a network, or in examples. Senders load the policy from outside.</source>
        <comment>@info</comment>
        <translation>%1 solo sirve dentro de una red, o en ejemplos. Los remitentes cargan la política desde fuera.</translation>
    </message>
    <message>
        <source>The commands</source>
        <comment>@title</comment>
        <translation>Las órdenes</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>@label number</comment>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>The file is online</source>
        <comment>@title</comment>
        <translation>El archivo está en línea</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <comment>@button</comment>
        <translation>Mostrar los pasos otra vez</translation>
    </message>
</context>
<context>
    <name>postseal::HostingChoice</name>
    <message>
        <source>Where will the file be?</source>
        <comment>@title</comment>
        <translation>¿Dónde estará el archivo?</translation>
    </message>
    <message>
        <source>Tick what there is already. The two places that suit it best come first.</source>
        <comment>@info</comment>
        <translation>Marque lo que ya hay. Los dos lugares que mejor encajan aparecen primero.</translation>
    </message>
    <message>
        <source>&amp;Somebody else looks after it: save the file and send it</source>
        <comment>@option:radio</comment>
        <translation>Lo administra &amp;otra persona: guardar el archivo y enviárselo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>@option:radio place, effort</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>An&amp;other place:</source>
        <comment>@option:radio</comment>
        <translation>&amp;Otro sitio:</translation>
    </message>
</context>
<context>
    <name>postseal::ImportAccountCard</name>
    <message numerus="yes">
        <source>%n new report(s) stored.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n informe nuevo guardado.</numerusform>
            <numerusform>%n informes nuevos guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>@info reports</comment>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) held no report that can be read.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n archivo no contenía ningún informe legible.</numerusform>
            <numerusform>%n archivos no contenían ningún informe legible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <comment>@info</comment>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Taking reports in…</source>
        <comment>@title</comment>
        <translation>Descargando informes…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>A revisar</translation>
    </message>
    <message>
        <source>Reports imported</source>
        <comment>@title</comment>
        <translation>Informes importados</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>@info files</comment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>@button</comment>
        <translation>&amp;Ocultar esto</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at.</source>
        <comment>@info</comment>
        <translation>%1 de %2 mensajes revisados.</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>No descargado</translation>
    </message>
</context>
<context>
    <name>postseal::ListEditor</name>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <comment>@info</comment>
        <translation>Se ha quitado %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>@button</comment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>postseal::MailServerTable</name>
    <message>
        <source>no IPv6 here</source>
        <comment>@status</comment>
        <translation>sin IPv6 aquí</translation>
    </message>
    <message>
        <source>no IPv4 here</source>
        <comment>@status</comment>
        <translation>sin IPv4 aquí</translation>
    </message>
    <message>
        <source>refuses</source>
        <comment>@status</comment>
        <translation>rechaza</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>@status</comment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no way there</source>
        <comment>@status</comment>
        <translation>sin camino</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>@status</comment>
        <translation>mudo</translation>
    </message>
    <message>
        <source>turns us away</source>
        <comment>@status</comment>
        <translation>nos rechaza</translation>
    </message>
    <message>
        <source>not a mail server</source>
        <comment>@status</comment>
        <translation>no es servidor de correo</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>@status</comment>
        <translation>detenido</translation>
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
        <translation>tachado</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>@status</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>tampered with</source>
        <comment>@status</comment>
        <translation>manipulado</translation>
    </message>
    <message>
        <source>hangs up</source>
        <comment>@status</comment>
        <translation>cuelga</translation>
    </message>
    <message>
        <source>endless answer</source>
        <comment>@status</comment>
        <translation>respuesta sin fin</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>@status</comment>
        <translation>demasiado lento</translation>
    </message>
    <message>
        <source>breaks off</source>
        <comment>@status</comment>
        <translation>se interrumpe</translation>
    </message>
    <message>
        <source>name not where senders look</source>
        <comment>@status</comment>
        <translation>el nombre no está donde miran</translation>
    </message>
    <message>
        <source>this name</source>
        <comment>@status</comment>
        <translation>este nombre</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>@status</comment>
        <translation>ningún nombre</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>@status</comment>
        <translation>autofirmado</translation>
    </message>
    <message>
        <source>chain incomplete</source>
        <comment>@status</comment>
        <translation>cadena incompleta</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <comment>@status</comment>
        <translation>emisor desconocido</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>@status</comment>
        <translation>dañado</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>@status</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>run out</source>
        <comment>@status</comment>
        <translation>caducado</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>@status</comment>
        <translation>todavía no</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>first choice (%1)</source>
        <comment>@info</comment>
        <translation>primera opción (%1)</translation>
    </message>
    <message>
        <source>backup (%1)</source>
        <comment>@info</comment>
        <translation>reserva (%1)</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Servidores de correo</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>@title:column</comment>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Encrypts</source>
        <comment>@title:column</comment>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <comment>@title:column</comment>
        <translation>Certificado para</translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>@title:column</comment>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Valid for</source>
        <comment>@title:column</comment>
        <translation>Válido durante</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>sin dirección</translation>
    </message>
</context>
<context>
    <name>postseal::MailServersPage</name>
    <message>
        <source>Other servers deliver your mail to these machines. Each must offer encryption with a certificate in its own name.</source>
        <comment>@info</comment>
        <translation>Otros servidores le entregan el correo en estos equipos. Cada uno debe ofrecer cifrado con un certificado para su propio nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce. You can go on with testing.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n cosa que arreglar antes del modo enforce. Puede seguir con el modo testing.</numerusform>
            <numerusform>%n cosas que arreglar antes del modo enforce. Puede seguir con el modo testing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mail server is ready.</source>
        <comment>@status</comment>
        <translation>Todos los servidores de correo están listos.</translation>
    </message>
    <message>
        <source>Copy one message about all of it</source>
        <comment>@button</comment>
        <translation>Copiar un mensaje con todo</translation>
    </message>
    <message>
        <source>For whoever runs your mail servers.</source>
        <comment>@info</comment>
        <translation>Para quien administre sus servidores de correo.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxCard</name>
    <message>
        <source>Fetch from a mailbox</source>
        <comment>@title</comment>
        <translation>Descargar de un buzón</translation>
    </message>
    <message>
        <source>Postseal can read the mailbox that your reports are sent to, over IMAP. It only reads: nothing there is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>Postseal puede leer por IMAP el buzón al que se envían sus informes. Solo lee: no marca, mueve ni borra nada.</translation>
    </message>
    <message>
        <source>Looks into %3 of %1 at %2, once an hour while it runs.</source>
        <comment>@info user, server, folder</comment>
        <translation>Mira en %3 de %1 en %2, una vez por hora mientras está en marcha.</translation>
    </message>
    <message>
        <source>Set up a &amp;mailbox…</source>
        <comment>@button</comment>
        <translation>Indicar un b&amp;uzón…</translation>
    </message>
    <message>
        <source>Fetch &amp;now</source>
        <comment>@button</comment>
        <translation>Descargar a&amp;hora</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>@button</comment>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@button</comment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>No descargado</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Mírelo</translation>
    </message>
    <message>
        <source>The password is not known</source>
        <comment>@title</comment>
        <translation>No se conoce la contraseña</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to type it.</source>
        <comment>@info</comment>
        <translation>El llavero de este equipo no la tiene o está bloqueado. Pulse «Descargar ahora» para escribirla.</translation>
    </message>
    <message>
        <source>Last looked at %1.</source>
        <comment>@info date and time</comment>
        <translation>Última revisión: %1.</translation>
    </message>
    <message>
        <source>The sign-in is not known</source>
        <comment>@title</comment>
        <translation>No se conoce el inicio de sesión</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to sign in again.</source>
        <comment>@info</comment>
        <translation>El llavero de este equipo no lo tiene o está bloqueado. Pulse «Descargar ahora» para iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@info</comment>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The keychain does not keep what opens it: Postseal asks again after a restart.</source>
        <comment>@info</comment>
        <translation>El llavero no guarda lo que abre el buzón: Postseal volverá a pedirlo después de un reinicio.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxDialog</name>
    <message>
        <source>Mailbox for reports – Postseal</source>
        <comment>@title:window</comment>
        <translation>Buzón de informes – Postseal</translation>
    </message>
    <message>
        <source>Fetch reports from a mailbox</source>
        <comment>@title</comment>
        <translation>Descargar informes de un buzón</translation>
    </message>
    <message>
        <source>The mailbox that your reports are sent to, read over IMAP. The connection is always encrypted, and nothing is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>El buzón al que se envían sus informes, leído por IMAP. La conexión va siempre cifrada, y no se marca, mueve ni borra nada.</translation>
    </message>
    <message>
        <source>&amp;Name to sign in with</source>
        <comment>@label</comment>
        <translation>&amp;Nombre para iniciar sesión</translation>
    </message>
    <message>
        <source>Mostly the whole mail address, such as tls-reports@example.com.</source>
        <comment>@info</comment>
        <translation>Casi siempre la dirección completa, como informes-tls@example.com.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>@label</comment>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>The IMAP server, with “:143” behind it if it wants STARTTLS.</source>
        <comment>@info</comment>
        <translation>El servidor IMAP, seguido de «:143» si usa STARTTLS.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <comment>@label</comment>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>INBOX, or the folder that a rule sorts the reports into.</source>
        <comment>@info</comment>
        <translation>INBOX, o la carpeta en la que una regla guarda los informes.</translation>
    </message>
    <message>
        <source>S&amp;ign in and fetch</source>
        <comment>@button</comment>
        <translation>&amp;Iniciar sesión y descargar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the name that you sign in with.</source>
        <comment>@info</comment>
        <translation>Escriba el nombre con el que inicia sesión.</translation>
    </message>
    <message>
        <source>That is no name or address of a server.</source>
        <comment>@info</comment>
        <translation>Eso no es el nombre ni la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@title</comment>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <comment>@title</comment>
        <translation>Inicie sesión en el navegador</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <comment>@button</comment>
        <translation>Co&amp;piar la dirección</translation>
    </message>
    <message>
        <source>It was opened at your provider&apos;s page. Sign in there with a name that may read the mailbox, and come back. If no browser came, copy the address into one on this computer. If its page shows an error, go back and compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <comment>@info</comment>
        <translation>El navegador se ha abierto en la página de su proveedor. Inicie sesión allí con un nombre que pueda leer el buzón y vuelva. Si no apareció ningún navegador, copie la dirección en uno de este equipo. Si su página muestra un error, vuelva atrás, compare los identificadores y compruebe si http://localhost está registrado como URI de redirección.</translation>
    </message>
    <message>
        <source>&amp;Back to the entries</source>
        <comment>@button</comment>
        <translation>&amp;Volver a los datos</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxSignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <comment>@label</comment>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>With a passwor&amp;d</source>
        <comment>@option:radio</comment>
        <translation>C&amp;on contraseña</translation>
    </message>
    <message>
        <source>In the &amp;browser (OAuth)</source>
        <comment>@option:radio</comment>
        <translation>&amp;En el navegador (OAuth)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>@info:placeholder</comment>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Application (&amp;client) ID</source>
        <comment>@label</comment>
        <translation>Id. de aplicación (c&amp;liente)</translation>
    </message>
    <message>
        <source>From the registration of Postseal at your provider.</source>
        <comment>@info</comment>
        <translation>Del registro de Postseal en su proveedor.</translation>
    </message>
    <message>
        <source>Directory (&amp;tenant) ID</source>
        <comment>@label</comment>
        <translation>Id. de &amp;directorio (inquilino)</translation>
    </message>
    <message>
        <source>From the same page; your domain will do as well. At another provider than Microsoft: the address of its sign-in server (issuer), with https:// in front.</source>
        <comment>@info</comment>
        <translation>De la misma página; también sirve su dominio. Con un proveedor que no sea Microsoft: la dirección de su servidor de inicio de sesión (emisor), con https:// delante.</translation>
    </message>
    <message>
        <source>&amp;How to get these IDs</source>
        <comment>@button</comment>
        <translation>Cómo ob&amp;tener estos identificadores</translation>
    </message>
    <message>
        <source>Type the ID of the application.</source>
        <comment>@info</comment>
        <translation>Escriba el identificador de la aplicación.</translation>
    </message>
    <message>
        <source>That is neither a tenant nor an address with https://.</source>
        <comment>@info</comment>
        <translation>Eso no es ni un inquilino ni una dirección con https://.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <comment>@info</comment>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>&amp;Remember the sign-in in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>&amp;Recordar el inicio de sesión en el llavero de este equipo</translation>
    </message>
    <message>
        <source>&amp;Remember the password in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>&amp;Recordar la contraseña en el llavero de este equipo</translation>
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
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>More about it:</source>
        <comment>@info</comment>
        <translation>Más sobre esto:</translation>
    </message>
</context>
<context>
    <name>postseal::MoveCard</name>
    <message>
        <source>covered by the line %1</source>
        <comment>@info</comment>
        <translation>cubierto por la línea %1</translation>
    </message>
    <message>
        <source>not covered: the star in %1 stands for exactly one part of a name</source>
        <comment>@info</comment>
        <translation>no cubierto: el asterisco de %1 representa exactamente una parte de un nombre</translation>
    </message>
    <message>
        <source>not covered by any line</source>
        <comment>@info</comment>
        <translation>ninguna línea lo cubre</translation>
    </message>
    <message>
        <source>Mail ser&amp;vers after a change</source>
        <comment>@label</comment>
        <translation>Ser&amp;vidores de correo tras un cambio</translation>
    </message>
    <message>
        <source>Try Microsoft 365&apos;s new names</source>
        <comment>@button</comment>
        <translation>Probar los nombres nuevos de Microsoft 365</translation>
    </message>
    <message>
        <source>What if your mail servers were others?</source>
        <comment>@title</comment>
        <translation>¿Y si sus servidores de correo fueran otros?</translation>
    </message>
    <message>
        <source>Try it here before you change an MX record: a server that the policy does not name gets no mail in enforce mode.</source>
        <comment>@info</comment>
        <translation>Pruébelo aquí antes de cambiar un registro MX: un servidor que la política no nombra no recibe correo en modo enforce.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>@button</comment>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Type the names of the mail servers as the MX records will have them.</source>
        <comment>@info</comment>
        <translation>Escriba los nombres de los servidores de correo tal como estarán en los registros MX.</translation>
    </message>
    <message>
        <source>That is no name of a mail server: %1</source>
        <comment>@info</comment>
        <translation>Eso no es el nombre de un servidor de correo: %1</translation>
    </message>
    <message>
        <source>The policy fits these servers</source>
        <comment>@title</comment>
        <translation>La política encaja con estos servidores</translation>
    </message>
    <message>
        <source>As far as the policy goes, the MX records can be changed.</source>
        <comment>@info</comment>
        <translation>Por lo que toca a la política, se pueden cambiar los registros MX.</translation>
    </message>
    <message>
        <source>Change the policy before the MX records</source>
        <comment>@title</comment>
        <translation>Cambie la política antes que los registros MX</translation>
    </message>
    <message>
        <source>Otherwise senders that know MTA-STS hold mail back.</source>
        <comment>@info</comment>
        <translation>Si no, los remitentes que conocen MTA-STS retienen el correo.</translation>
    </message>
    <message>
        <source>In testing mode mail would be delivered all the same, with failures in the reports. In enforce mode senders would hold it back.</source>
        <comment>@info</comment>
        <translation>En modo testing el correo se entregaría de todos modos, con fallos en los informes. En modo enforce los remitentes lo retendrían.</translation>
    </message>
    <message>
        <source>Add a line for each of them, and publish the policy and its new id.</source>
        <comment>@info</comment>
        <translation>Añada una línea para cada uno y publique la política y su nuevo id.</translation>
    </message>
    <message>
        <source>Wait %1 after that, until no sender keeps the old policy any more.</source>
        <comment>@info time</comment>
        <translation>Espere después %1, hasta que ningún remitente conserve la política antigua.</translation>
    </message>
    <message>
        <source>Change the MX records. Old lines can go when no mail arrives at the old servers.</source>
        <comment>@info</comment>
        <translation>Cambie los registros MX. Las líneas antiguas se pueden quitar cuando ya no llegue correo a los servidores antiguos.</translation>
    </message>
    <message>
        <source>Add the lines</source>
        <comment>@button</comment>
        <translation>Añadir las líneas</translation>
    </message>
    <message>
        <source>The policy is switched off, so mail would be delivered. With any other mode it would have to name these servers.</source>
        <comment>@info</comment>
        <translation>La política está desactivada, así que el correo se entregaría. Con cualquier otro modo tendría que nombrar estos servidores.</translation>
    </message>
    <message>
        <source>Noted: the way to enforce mode waits for it.</source>
        <comment>@info</comment>
        <translation>Anotado: el camino al modo enforce lo espera.</translation>
    </message>
    <message>
        <source>Note as planned</source>
        <comment>@button</comment>
        <translation>Anotar como previsto</translation>
    </message>
    <message>
        <source>Noted for %1: the way to enforce mode waits for it.</source>
        <comment>@info date</comment>
        <translation>Anotado para el %1: el camino al modo enforce lo espera.</translation>
    </message>
    <message>
        <source>&amp;Day of the change, if it is known</source>
        <comment>@label</comment>
        <translation>&amp;Día del cambio, si se conoce</translation>
    </message>
    <message>
        <source>For example %1; the plan on the page “%2” is dated by it.</source>
        <comment>@info day, page</comment>
        <translation>Por ejemplo %1; el plan de la página «%2» toma de él sus fechas.</translation>
    </message>
    <message>
        <source>Change the day</source>
        <comment>@button</comment>
        <translation>Cambiar el día</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <comment>@info</comment>
        <translation>Eso no es un día.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <comment>@info</comment>
        <translation>Ese día ya pasó.</translation>
    </message>
</context>
<context>
    <name>postseal::Options</name>
    <message>
        <source>There is no certificate that can be read in %1</source>
        <comment>@info:shell</comment>
        <translation>No hay ningún certificado que se pueda leer en %1</translation>
    </message>
    <message>
        <source>Colours other than the system&apos;s: light or dark.</source>
        <comment>@info:shell</comment>
        <translation>Otros colores que los del sistema: light (claro) o dark (oscuro).</translation>
    </message>
    <message>
        <source>One domain at a time; postseal-cli takes a list</source>
        <comment>@info:shell</comment>
        <translation>Un dominio cada vez; postseal-cli admite una lista</translation>
    </message>
    <message>
        <source>--colors needs light or dark, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--colors necesita light o dark, no «%1»</translation>
    </message>
    <message>
        <source>--public-resolver needs an address, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--public-resolver necesita una dirección, no «%1»</translation>
    </message>
    <message>
        <source>Sets up MTA-STS and TLS reports for a mail domain, step by step, in a window.</source>
        <comment>@info:shell</comment>
        <translation>Configura paso a paso, en una ventana, MTA-STS y los informes TLS de un dominio de correo.</translation>
    </message>
    <message>
        <source>A domain to set up or to look after.</source>
        <comment>@info:shell</comment>
        <translation>Un dominio que configurar o del que ocuparse.</translation>
    </message>
    <message>
        <source>Public DNS resolver to ask what others see, instead of well-known ones. Repeatable.</source>
        <comment>@info:shell</comment>
        <translation>Servidor DNS público al que preguntar qué ven los demás, en lugar de otros conocidos. Se puede repetir.</translation>
    </message>
    <message>
        <source>Open no window: show a notification when something new needs you, and end. For schedulers, after postseal-cli check --all --save.</source>
        <comment>@info:shell</comment>
        <translation>No abrir ninguna ventana: mostrar una notificación si algo nuevo le necesita, y terminar. Para planificadores, después de postseal-cli check --all --save.</translation>
    </message>
</context>
<context>
    <name>postseal::OverruleDialog</name>
    <message>
        <source>Enforce all the same – Postseal</source>
        <comment>@title:window</comment>
        <translation>Pasar al modo enforce de todos modos – Postseal</translation>
    </message>
    <message>
        <source>&amp;Why you go on all the same</source>
        <comment>@label</comment>
        <translation>&amp;Por qué sigue de todos modos</translation>
    </message>
    <message>
        <source>Kept in the history with today&apos;s date, for whoever asks later.</source>
        <comment>@info</comment>
        <translation>Se guarda en el historial con la fecha de hoy, para quien pregunte más tarde.</translation>
    </message>
    <message>
        <source>&amp;Go on all the same</source>
        <comment>@button</comment>
        <translation>&amp;Seguir de todos modos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <comment>@info</comment>
        <translation>Escriba unas palabras.</translation>
    </message>
</context>
<context>
    <name>postseal::OverviewPage</name>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Everything is looked at at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Se mira todo al mismo tiempo. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>@title</comment>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <comment>@label</comment>
        <translation>Avance de la comprobación</translation>
    </message>
    <message>
        <source>Asking the first questions.</source>
        <comment>@status</comment>
        <translation>Haciendo las primeras preguntas.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are in.</source>
        <comment>@status</comment>
        <translation>Han llegado %1 de %2 respuestas.</translation>
    </message>
    <message>
        <source>You stopped this check before it was complete.</source>
        <comment>@info</comment>
        <translation>Usted detuvo esta comprobación antes de que terminara.</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Pulse Comprobar ahora para volver a mirar.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>You stopped the last check. These are the results of the one before.</source>
        <comment>@info</comment>
        <translation>Usted detuvo la última comprobación. Estos son los resultados de la anterior.</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <comment>@title</comment>
        <translation>Qué pasa con su correo</translation>
    </message>
    <message>
        <source>What a careful sender does with mail for each of your servers.</source>
        <comment>@info</comment>
        <translation>Lo que hace un remitente cuidadoso con el correo para cada uno de sus servidores.</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>If you enforced today</source>
        <comment>@title:column</comment>
        <translation>Con el modo enforce hoy</translation>
    </message>
    <message>
        <source>What to do, most urgent first</source>
        <comment>@title</comment>
        <translation>Qué hacer, lo más urgente primero</translation>
    </message>
    <message>
        <source>&amp;Set up this domain</source>
        <comment>@button</comment>
        <translation>Con&amp;figurar este dominio</translation>
    </message>
    <message>
        <source>&amp;Go on with this domain</source>
        <comment>@button</comment>
        <translation>&amp;Seguir con este dominio</translation>
    </message>
    <message>
        <source>the problem is reported</source>
        <comment>@status second line</comment>
        <translation>se informa del problema</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyExplained</name>
    <message>
        <source>Try it and report, but deliver all mail.</source>
        <comment>@info</comment>
        <translation>Pruébenla e informen, pero entreguen todo el correo.</translation>
    </message>
    <message>
        <source>Deliver encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>Entreguen con cifrado, o no entreguen.</translation>
    </message>
    <message>
        <source>There is no policy any more.</source>
        <comment>@info</comment>
        <translation>Ya no hay ninguna política.</translation>
    </message>
    <message>
        <source>Every mail server with exactly one more part before %1 is mine.</source>
        <comment>@info</comment>
        <translation>Todo servidor de correo con exactamente una parte más delante de %1 es mío.</translation>
    </message>
    <message>
        <source>This mail server is mine.</source>
        <comment>@info</comment>
        <translation>Este servidor de correo es mío.</translation>
    </message>
    <message>
        <source>This is an MTA-STS policy.</source>
        <comment>@info</comment>
        <translation>Esta es una política MTA-STS.</translation>
    </message>
    <message>
        <source>Keep this policy for %1.</source>
        <comment>@info time</comment>
        <translation>Guarden esta política durante %1.</translation>
    </message>
    <message>
        <source>Every kind of sender that we know reads this file as it is meant.</source>
        <comment>@info</comment>
        <translation>Todos los tipos de remitente que conocemos leen este archivo como se pretende.</translation>
    </message>
    <message>
        <source>Read it as it is meant</source>
        <comment>@info</comment>
        <translation>Lo leen como se pretende</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPage</name>
    <message>
        <source>A line names one mail server, such as mx1.example.com, or has a star in place of its first part, such as *.example.com.</source>
        <comment>@info</comment>
        <translation>Una línea nombra un servidor de correo, como mx1.example.com, o lleva un asterisco en lugar de su primera parte, como *.example.com.</translation>
    </message>
    <message>
        <source>Another &amp;line</source>
        <comment>@label</comment>
        <translation>Otra &amp;línea</translation>
    </message>
    <message>
        <source>A star stands for exactly one part of a name.</source>
        <comment>@info</comment>
        <translation>Un asterisco vale por exactamente una parte de un nombre.</translation>
    </message>
    <message>
        <source>mx1.example.com</source>
        <comment>@placeholder</comment>
        <translation>mx1.example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>This line is in the policy already.</source>
        <comment>@info</comment>
        <translation>Esta línea ya está en la política.</translation>
    </message>
    <message>
        <source>Testing mode: senders try the policy and report what would go wrong, and all mail is delivered as before. Everybody starts like this. After two good weeks you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Modo testing: los remitentes prueban la política e informan de lo que fallaría, y todo el correo se entrega como antes. Todo el mundo empieza así. Tras dos semanas buenas, usted pasa al modo enforce.</translation>
    </message>
    <message>
        <source>The policy names your mail servers and says how strict senders must be. Postseal has filled it in; look it over.</source>
        <comment>@info</comment>
        <translation>La política nombra sus servidores de correo y dice lo estrictos que deben ser los remitentes. Postseal la ha rellenado; revísela.</translation>
    </message>
    <message>
        <source>How strict</source>
        <comment>@title</comment>
        <translation>Nivel de exigencia</translation>
    </message>
    <message>
        <source>Which mail servers</source>
        <comment>@title</comment>
        <translation>Qué servidores de correo</translation>
    </message>
    <message>
        <source>One line for &amp;each of your mail servers (recommended)</source>
        <comment>@option:radio</comment>
        <translation>Una línea para cada &amp;uno de sus servidores de correo (recomendado)</translation>
    </message>
    <message>
        <source>The lines that your &amp;provider is known for</source>
        <comment>@option:radio</comment>
        <translation>Las líneas conocidas de su &amp;proveedor</translation>
    </message>
    <message>
        <source>My &amp;own lines</source>
        <comment>@option:radio</comment>
        <translation>&amp;Mis propias líneas</translation>
    </message>
    <message>
        <source>How long senders keep it</source>
        <comment>@title</comment>
        <translation>Cuánto tiempo la guardan los remitentes</translation>
    </message>
    <message>
        <source>&amp;Keep the policy for</source>
        <comment>@label</comment>
        <translation>&amp;Guardar la política durante</translation>
    </message>
    <message>
        <source>Without a mail server there is nothing to put into the policy.</source>
        <comment>@status</comment>
        <translation>Sin un servidor de correo no hay nada que poner en la política.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail server(s) are missing in the policy.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Falta %n servidor de correo en la política.</numerusform>
            <numerusform>Faltan %n servidores de correo en la política.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy fits your mail servers.</source>
        <comment>@status</comment>
        <translation>La política incluye todos sus servidores de correo.</translation>
    </message>
    <message>
        <source>%1: %2. They still fit when the provider adds servers; exact names are easier to check.</source>
        <comment>@info</comment>
        <translation>%1: %2. Siguen coincidiendo cuando el proveedor añade servidores; los nombres exactos son más fáciles de comprobar.</translation>
    </message>
    <message>
        <source>The policy does not cover %1</source>
        <comment>@title</comment>
        <translation>La política no incluye %1</translation>
    </message>
    <message>
        <source>In enforce mode senders would not use what is missing, and mail would be held back. Add a line for it, or go back to one line for each of your mail servers.</source>
        <comment>@info</comment>
        <translation>En modo enforce los remitentes no usarían lo que falta, y el correo quedaría retenido. Añada una línea, o vuelva a una línea por cada uno de sus servidores de correo.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>No mail server of yours fits %1</source>
        <comment>@title</comment>
        <translation>Ningún servidor de correo suyo coincide con %1</translation>
    </message>
    <message>
        <source>That does no harm. It is right when you are about to add a server that fits.</source>
        <comment>@info</comment>
        <translation>No hace daño. Es correcto si está a punto de añadir un servidor que coincida.</translation>
    </message>
    <message>
        <source>The file, line by line</source>
        <comment>@title</comment>
        <translation>El archivo, línea por línea</translation>
    </message>
    <message>
        <source>This is what senders will load, to the letter.</source>
        <comment>@info</comment>
        <translation>Esto es, al pie de la letra, lo que cargarán los remitentes.</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>texto de la política</translation>
    </message>
    <message>
        <source>How senders read it</source>
        <comment>@title</comment>
        <translation>Quién lo lee y cómo</translation>
    </message>
    <message>
        <source>Enforce mode: senders deliver encrypted, or not at all. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Modo enforce: los remitentes entregan cifrado, o no entregan. Se cambia en la página «Modo enforce».</translation>
    </message>
    <message>
        <source>Mode none: it switches MTA-STS off. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Modo none: desactiva MTA-STS. Se cambia en la página «Modo enforce».</translation>
    </message>
    <message>
        <source>Senders may keep a mistake for as long, so begin with a day. Some large senders ignore anything shorter.</source>
        <comment>@info</comment>
        <translation>Durante ese tiempo los remitentes pueden conservar también un error, así que empiece con un día. Algunos remitentes grandes no hacen caso de plazos más cortos.</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyText</name>
    <message>
        <source>Policy text</source>
        <comment>@title</comment>
        <translation>Texto de la política</translation>
    </message>
</context>
<context>
    <name>postseal::PracticeEnvironment</name>
    <message>
        <source>The practice network could not be started on this computer (%1).</source>
        <comment>@info</comment>
        <translation>La red de práctica no se pudo iniciar en este equipo (%1).</translation>
    </message>
    <message>
        <source>everything in order</source>
        <comment>@info</comment>
        <translation>todo en orden</translation>
    </message>
    <message>
        <source>nothing set up yet</source>
        <comment>@info</comment>
        <translation>nada configurado todavía</translation>
    </message>
    <message>
        <source>Practice resolver</source>
        <comment>@label</comment>
        <translation>Servidor DNS de práctica</translation>
    </message>
</context>
<context>
    <name>postseal::RecordCard</name>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, use the one in the zone-file line.</source>
        <comment>@info</comment>
        <translation>Casi todos los proveedores de DNS añaden por sí solos el dominio al nombre. Si el suyo quiere el nombre entero, use el de la línea del archivo de zona.</translation>
    </message>
    <message>
        <source>This is how %1 is likely to want it. If its form shows your domain behind the name field, leave the domain out.</source>
        <comment>@info</comment>
        <translation>Probablemente %1 lo quiere así. Si su formulario muestra el dominio detrás del campo del nombre, omita el dominio.</translation>
    </message>
    <message>
        <source>%1 adds your domain to the name by itself. Typing it as well would double it.</source>
        <comment>@info</comment>
        <translation>%1 añade por sí solo el dominio al nombre. Si además lo escribe usted, saldrá dos veces.</translation>
    </message>
    <message>
        <source>%1 wants the whole name, with your domain.</source>
        <comment>@info</comment>
        <translation>%1 quiere el nombre entero, con el dominio.</translation>
    </message>
    <message>
        <source>DN&amp;S provider</source>
        <comment>@label</comment>
        <translation>Proveedor de &amp;DNS</translation>
    </message>
    <message>
        <source>As recognised</source>
        <comment>@item:inlistbox</comment>
        <translation>Según lo reconocido</translation>
    </message>
    <message>
        <source>Add this record at %1</source>
        <comment>@title</comment>
        <translation>Añada este registro en %1</translation>
    </message>
    <message>
        <source>Add this record where your DNS is managed</source>
        <comment>@title</comment>
        <translation>Añada este registro allí donde se gestiona su DNS</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Where the form asks for a TTL, %1 seconds is good.</source>
        <comment>@info</comment>
        <translation>Donde el formulario pida un TTL, %1 segundos está bien.</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <comment>@button</comment>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Copy as &amp;zone-file line</source>
        <comment>@button</comment>
        <translation>Copiar como línea del archivo de &amp;zona</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>&amp;Exportar registros…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>Encarga&amp;r a otra persona…</translation>
    </message>
    <message>
        <source>Not recognised – choose yours</source>
        <comment>@item:inlistbox</comment>
        <translation>No reconocido: elija el suyo</translation>
    </message>
    <message>
        <source>This record is published</source>
        <comment>@title</comment>
        <translation>Este registro está publicado</translation>
    </message>
</context>
<context>
    <name>postseal::RecordPage</name>
    <message>
        <source>This last record tells the world that your policy exists. Its id changes whenever the policy does, so senders know when to look again.</source>
        <comment>@info</comment>
        <translation>Este último registro anuncia a todo el mundo que su política existe. Su id cambia cada vez que cambia la política, y así los remitentes saben cuándo volver a mirar.</translation>
    </message>
    <message>
        <source>The policy file is not visible yet</source>
        <comment>@title</comment>
        <translation>El archivo de la política todavía no se ve</translation>
    </message>
    <message>
        <source>Publish this record only when the page “%1” is done. Otherwise senders look for a file that is not there.</source>
        <comment>@info</comment>
        <translation>Publique este registro solo cuando la página «%1» esté lista. Si no, los remitentes buscan un archivo que no existe.</translation>
    </message>
    <message>
        <source>Published. Everyone will see it by %1.</source>
        <comment>@status time</comment>
        <translation>Publicado. Lo verá todo el mundo a más tardar a las %1.</translation>
    </message>
    <message>
        <source>Published.</source>
        <comment>@status</comment>
        <translation>Publicado.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Añada el registro y avise cuando lo haya hecho.</translation>
    </message>
    <message>
        <source>Publish the record with the new id.</source>
        <comment>@status</comment>
        <translation>Publique el registro con el id nuevo.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>Hay algo, pero los remitentes aún no lo pueden usar.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>The service that hosts your policy has this record too</source>
        <comment>@title</comment>
        <translation>El servicio que aloja su política tiene también este registro</translation>
    </message>
    <message>
        <source>Add the CNAME record for _mta-sts that it shows, and no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>Añada el registro CNAME de _mta-sts que muestra, y ningún registro TXT a su lado.</translation>
    </message>
    <message>
        <source>It keeps the id up to date by itself. Add no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>El servicio actualiza el id por sí mismo. No añada ningún registro TXT además.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportCard</name>
    <message>
        <source>Verification report</source>
        <comment>@title</comment>
        <translation>Informe de verificación</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <comment>@button</comment>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <comment>@button</comment>
        <translation>Guardar como PD&amp;F…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <comment>@button</comment>
        <translation>Guardar como página &amp;web…</translation>
    </message>
    <message>
        <source>Save the ev&amp;idence…</source>
        <comment>@button</comment>
        <translation>Guardar las e&amp;videncias…</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <comment>@title:window</comment>
        <translation>Guardar las evidencias</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>@title:window</comment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Print the verification report</source>
        <comment>@title:window</comment>
        <translation>Imprimir el informe de verificación</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Guardar como te&amp;xto…</translation>
    </message>
    <message>
        <source>For your files, or for whoever wants proof: what is protected and what is not, every finding, and all that was seen. It holds your decisions with their reasons. The evidence in it can be verified later, by anybody.</source>
        <comment>@info</comment>
        <translation>Para su archivo, o para quien quiera pruebas: qué está protegido y qué no, cada hallazgo y todo lo que se vio. Contiene sus decisiones con sus motivos. Las evidencias que contiene las puede verificar después cualquiera.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <comment>@info</comment>
        <translation>No se pudo dibujar el PDF.</translation>
    </message>
    <message>
        <source>the report</source>
        <comment>@info</comment>
        <translation>el informe</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <comment>@info</comment>
        <translation>Todavía no hay nada de qué informar.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Still broken</source>
        <comment>@status</comment>
        <translation>Sigue fallando</translation>
    </message>
    <message>
        <source>The check of now finds it too.</source>
        <comment>@info</comment>
        <translation>La comprobación de ahora también lo encuentra.</translation>
    </message>
    <message>
        <source>Not so any more</source>
        <comment>@status</comment>
        <translation>Ya no ocurre</translation>
    </message>
    <message>
        <source>The check of now finds that part in order.</source>
        <comment>@info</comment>
        <translation>La última comprobación no encuentra ningún fallo ahí.</translation>
    </message>
    <message>
        <source>This is none of your mail servers any more.</source>
        <comment>@info</comment>
        <translation>Este ya no es uno de sus servidores de correo.</translation>
    </message>
    <message>
        <source>Not your fault</source>
        <comment>@status</comment>
        <translation>No es culpa suya</translation>
    </message>
    <message>
        <source>It is a matter of that sender; nothing at your side shows it.</source>
        <comment>@info</comment>
        <translation>Es asunto de ese remitente; nada de su lado lo muestra.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Whether it is still so could not be found out from here.</source>
        <comment>@info</comment>
        <translation>Desde aquí no se pudo averiguar si sigue siendo así.</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Informes TLS</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <comment>@label</comment>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>All reports</source>
        <comment>@item:inlistbox</comment>
        <translation>Todos los informes</translation>
    </message>
    <message>
        <source>No domain named</source>
        <comment>@item:inlistbox</comment>
        <translation>Sin dominio indicado</translation>
    </message>
    <message>
        <source>%1 – not yours</source>
        <comment>@item:inlistbox domain</comment>
        <translation>%1 – no es suyo</translation>
    </message>
    <message>
        <source>No reports on this domain in this time</source>
        <comment>@title</comment>
        <translation>No hay informes sobre este dominio en este tiempo</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <comment>@title</comment>
        <translation>Todavía no hay informes</translation>
    </message>
    <message>
        <source>Large senders write once a day, in the morning, about the day before. Save the attachments, or whole mails, from the mailbox that your TLS-RPT record names, and import them here. You can also drop files onto this window.</source>
        <comment>@info</comment>
        <translation>Los grandes remitentes escriben una vez al día, por la mañana, sobre el día anterior. Guarde los adjuntos, o los correos enteros, del buzón que indica su registro TLS-RPT, e impórtelos aquí. También puede soltar archivos sobre esta ventana.</translation>
    </message>
    <message>
        <source>It takes a day or two after the record was published until the first reports come.</source>
        <comment>@info</comment>
        <translation>Desde que se publica el registro hasta que llegan los primeros informes pasan uno o dos días.</translation>
    </message>
    <message>
        <source>Only senders that delivered mail to you report, and only some of them: Google, Microsoft and a few others.</source>
        <comment>@info</comment>
        <translation>Solo informan los remitentes que le entregaron correo, y solo algunos de ellos: Google, Microsoft y pocos más.</translation>
    </message>
    <message>
        <source>Without reports after a week, look at the TLS-RPT record, and into the spam folder of the mailbox.</source>
        <comment>@info</comment>
        <translation>Si después de una semana no hay informes, revise el registro TLS-RPT y la carpeta de correo no deseado del buzón.</translation>
    </message>
    <message>
        <source>none failed</source>
        <comment>@info part of a sentence</comment>
        <translation>ninguna falló</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>@info part of a sentence</comment>
        <translation>%1 fallaron</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>Qué informaron los remitentes</translation>
    </message>
    <message numerus="yes">
        <source>%1 encrypted sessions, %2. %n report(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 sesiones cifradas, %2. %n informe</numerusform>
            <numerusform>%1 sesiones cifradas, %2. %n informes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s).</source>
        <comment>@info end of a sentence</comment>
        <translation>
            <numerusform>en %n día.</numerusform>
            <numerusform>en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@label</comment>
        <translation>Sesiones a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>@title:column</comment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>@title:column</comment>
        <translation>Cifradas</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@title:column</comment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>As a &amp;chart</source>
        <comment>@button</comment>
        <translation>Como &amp;gráfico</translation>
    </message>
    <message>
        <source>As a t&amp;able</source>
        <comment>@button</comment>
        <translation>Como ta&amp;bla</translation>
    </message>
    <message>
        <source>What failed, and what it means</source>
        <comment>@title</comment>
        <translation>Qué falló y qué significa</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>@button</comment>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of failing are not shown.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n forma más de fallar no se muestra.</numerusform>
            <numerusform>%n formas más de fallar no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <comment>@info</comment>
        <translation>Informado por %1</translation>
    </message>
    <message>
        <source>Sent from %1</source>
        <comment>@info addresses</comment>
        <translation>Enviado desde %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Probably no fault of yours</source>
        <comment>@info</comment>
        <translation>Probablemente no es un fallo suyo</translation>
    </message>
    <message>
        <source>A handful of sessions from one machine on one day, beside many good ones: more likely a broken line than a broken server.</source>
        <comment>@info</comment>
        <translation>Unas pocas sesiones de una sola máquina en un solo día, junto a muchas buenas: probablemente falló la conexión, no el servidor.</translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Quién informó</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>@title:column</comment>
        <translation>Quién informa</translation>
    </message>
    <message>
        <source>No name given</source>
        <comment>@info</comment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>%1 sessions, last on %2</source>
        <comment>@info count, date</comment>
        <translation>%1 sesiones, la última el %2</translation>
    </message>
    <message>
        <source>Look &amp;whether it is still so</source>
        <comment>@button</comment>
        <translation>Mirar si &amp;sigue siendo así</translation>
    </message>
    <message>
        <source>Reports that speak of another policy</source>
        <comment>@title</comment>
        <translation>Informes que hablan de otra política</translation>
    </message>
    <message>
        <source>Seen here until %1. Senders may keep it until %2, so this is no fault.</source>
        <comment>@info dates</comment>
        <translation>Vista aquí hasta el %1. Los remitentes pueden conservarla hasta el %2, así que no es un fallo.</translation>
    </message>
    <message>
        <source>Postseal has never seen it published. It may be from before; if it names servers that are not yours, ask who published it.</source>
        <comment>@info</comment>
        <translation>Postseal nunca la ha visto publicada. Puede ser de antes; si nombra servidores que no son suyos, pregunte quién la publicó.</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>A revisar</translation>
    </message>
    <message>
        <source>Quoted until %1</source>
        <comment>@info date</comment>
        <translation>Citada hasta el %1</translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <comment>@item:inlistbox</comment>
        <translation>Los últimos %1 días</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words. Only a mail with a good signature (DKIM) proves who wrote it; a file alone does not, and a mail that was forwarded mostly not.</source>
        <comment>@info</comment>
        <translation>Estas cifras son las que declara quien informa. Solo un mensaje con una firma válida (DKIM) demuestra quién lo escribió; un archivo suelto no, y un mensaje reenviado casi nunca.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <comment>@title:column</comment>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>Not reported since %1</source>
        <comment>@info date</comment>
        <translation>No informado desde el %1</translation>
    </message>
    <message>
        <source>Those who reported it have counted %1 encrypted sessions after that.</source>
        <comment>@info</comment>
        <translation>Quienes lo informaron han contado después %1 sesiones cifradas.</translation>
    </message>
    <message>
        <source>Nothing from %1 in this time. Who delivers no mail to you has nothing to report; otherwise look whether their reports went elsewhere, or into the spam folder.</source>
        <comment>@info names</comment>
        <translation>Nada de %1 en este tiempo. Quien no le entrega correo no tiene nada que informar; si no, mire si sus informes fueron a otro sitio o a la carpeta de correo no deseado.</translation>
    </message>
    <message>
        <source>In order since %1</source>
        <comment>@info date</comment>
        <translation>En orden desde el %1</translation>
    </message>
    <message>
        <source>The check of %1 still found a fault there, and none since %2 has.</source>
        <comment>@info date and time</comment>
        <translation>La comprobación del %1 todavía encontró ahí un fallo; desde el %2, ninguna más.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsView</name>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>&amp;Importar informes…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>@button</comment>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>@button</comment>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Takes in a report or a whole mail that was copied</source>
        <comment>@info:tooltip</comment>
        <translation>Recoge un informe o un correo entero que se haya copiado</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Import reports</source>
        <comment>@title:window</comment>
        <translation>Importar informes</translation>
    </message>
    <message>
        <source>Reports and mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Informes y correos (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <comment>@info</comment>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>@status</comment>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>The reports cannot be read just now.</source>
        <comment>@status</comment>
        <translation>Ahora mismo no se pueden leer los informes.</translation>
    </message>
    <message>
        <source>No reports are stored yet.</source>
        <comment>@status</comment>
        <translation>Todavía no hay informes guardados.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are stored.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n informe guardado.</numerusform>
            <numerusform>%n informes guardados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::ReviewPage</name>
    <message>
        <source>Senders do not use a policy of yours yet. They deliver as before.</source>
        <comment>@info</comment>
        <translation>Los remitentes todavía no usan ninguna política suya. Entregan como antes.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS test your policy with every mail, and report once a day what would have gone wrong. All mail is delivered as before.</source>
        <comment>@info</comment>
        <translation>Los remitentes que conocen MTA-STS prueban la política con cada correo e informan una vez al día de lo que habría fallado. Todo el correo se entrega como antes.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Los remitentes que conocen MTA-STS le entregan el correo con cifrado, o no lo entregan.</translation>
    </message>
    <message>
        <source>Your policy switches MTA-STS off. Senders deliver as without it.</source>
        <comment>@info</comment>
        <translation>Su política desactiva MTA-STS. Los remitentes entregan como si no existiera.</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <comment>@status step</comment>
        <translation>Queda por hacer: %1.</translation>
    </message>
    <message>
        <source>Everything is set up and verified.</source>
        <comment>@status</comment>
        <translation>Todo está configurado y verificado.</translation>
    </message>
    <message>
        <source>The steps</source>
        <comment>@title</comment>
        <translation>Los pasos</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show &amp;all findings of the check</source>
        <comment>@button</comment>
        <translation>Mos&amp;trar todos los hallazgos de la comprobación</translation>
    </message>
    <message>
        <source>The first reports come within two days, to the address in the record.</source>
        <comment>@info</comment>
        <translation>Los primeros informes llegan en dos días, a la dirección del registro.</translation>
    </message>
    <message>
        <source>Testing began on %1. Leave it like this until %2.</source>
        <comment>@info dates</comment>
        <translation>Las pruebas empezaron el %1. Déjelo así hasta el %2.</translation>
    </message>
    <message>
        <source>If you change a mail server meanwhile, open this domain again: the policy must name it.</source>
        <comment>@info</comment>
        <translation>Si entretanto cambia un servidor de correo, vuelva a abrir este dominio: la política debe nombrarlo.</translation>
    </message>
    <message>
        <source>When the reports show no fault, switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Cuando los informes no muestren ningún fallo, pase al modo enforce.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>@title</comment>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>As it is published now</source>
        <comment>@title</comment>
        <translation>Tal como está publicado ahora</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>Archivo de la política</translation>
    </message>
    <message>
        <source>published policy</source>
        <comment>@label</comment>
        <translation>política publicada</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>&amp;Exportar registros…</translation>
    </message>
    <message>
        <source>Nothing to do: this domain takes no mail.</source>
        <comment>@status</comment>
        <translation>No hay nada que hacer: este dominio no recibe correo.</translation>
    </message>
    <message>
        <source>Nothing needs to be set up. Open this domain again if it shall ever receive mail.</source>
        <comment>@info</comment>
        <translation>No hace falta configurar nada. Vuelva a abrir este dominio si algún día va a recibir correo.</translation>
    </message>
    <message>
        <source>Right now</source>
        <comment>@title</comment>
        <translation>En este momento</translation>
    </message>
</context>
<context>
    <name>postseal::SampleReportCard</name>
    <message>
        <source>Save a sample report</source>
        <comment>@title:window</comment>
        <translation>Guardar un informe de muestra</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <comment>@info</comment>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>@status</comment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>The sample report has arrived</source>
        <comment>@title</comment>
        <translation>El informe de muestra ha llegado</translation>
    </message>
    <message>
        <source>Reports that are sent to that mailbox find their way here. The sample counts as none.</source>
        <comment>@info</comment>
        <translation>Los informes que se envían a ese buzón llegan hasta aquí. La muestra no cuenta como informe.</translation>
    </message>
    <message>
        <source>Try whether reports arrive</source>
        <comment>@title</comment>
        <translation>Probar si los informes llegan</translation>
    </message>
    <message>
        <source>Save a sample report, attach it to a mail, and send that to the address of your TLS-RPT record, best from another provider. Then fetch or import what arrived.</source>
        <comment>@info</comment>
        <translation>Guarde un informe de muestra, adjúntelo a un mensaje y envíelo a la dirección de su registro TLS-RPT, mejor desde otro proveedor. Después recoja o importe lo que haya llegado.</translation>
    </message>
    <message>
        <source>Save a sampl&amp;e report…</source>
        <comment>@button</comment>
        <translation>Guardar un informe de &amp;muestra…</translation>
    </message>
</context>
<context>
    <name>postseal::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <comment>@info</comment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <comment>@info</comment>
        <translation>%1 no se pudo guardar: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>@status</comment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>postseal::SeenText</name>
    <message>
        <source>DNS answers</source>
        <comment>@title</comment>
        <translation>Respuestas del DNS</translation>
    </message>
    <message>
        <source>Your own name servers</source>
        <comment>@title</comment>
        <translation>Sus propios servidores de nombres</translation>
    </message>
    <message>
        <source>Policy from %1</source>
        <comment>@title</comment>
        <translation>Política de %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>@title host at address</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title</comment>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Checked just now in %1 s</source>
        <comment>@info</comment>
        <translation>Comprobado ahora mismo en %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n second(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Comprobado hace %n segundo en %1 s</numerusform>
            <numerusform>Comprobado hace %n segundos en %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Comprobado hace %n minuto en %1 s</numerusform>
            <numerusform>Comprobado hace %n minutos en %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n hour(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Comprobado hace %n hora en %1 s</numerusform>
            <numerusform>Comprobado hace %n horas en %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::SessionChart</name>
    <message>
        <source>Chart: sessions over time</source>
        <comment>@label</comment>
        <translation>Gráfico: sesiones a lo largo del tiempo</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>cifradas</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>fallidas</translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message>
        <source>Postseal&apos;s files (*.postseal *.sqlite);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Archivos de Postseal (*.postseal *.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Settings – Postseal</source>
        <comment>@title:window</comment>
        <translation>Ajustes – Postseal</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>@title</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>For all of your domains.</source>
        <comment>@info</comment>
        <translation>Para todos sus dominios.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>While Postseal runs</source>
        <comment>@title</comment>
        <translation>Mientras Postseal está abierto</translation>
    </message>
    <message>
        <source>It checks your domains by itself, and shows a notification only when something new needs you: a mail server that is not in the policy, a certificate that ends, reports that turn bad or stop.</source>
        <comment>@info</comment>
        <translation>Comprueba sus dominios por sí mismo y muestra una notificación solo si algo nuevo le necesita: un servidor de correo que no está en la política, un certificado que caduca, informes que empeoran o dejan de llegar.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>@item:inlistbox</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <comment>@item:inlistbox</comment>
        <translation>cada 6 horas</translation>
    </message>
    <message>
        <source>every day</source>
        <comment>@item:inlistbox</comment>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>@item:inlistbox</comment>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>&amp;Check the domains</source>
        <comment>@label</comment>
        <translation>&amp;Comprobar los dominios</translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <comment>@option:check</comment>
        <translation>&amp;Seguir en la bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <comment>@info</comment>
        <translation>Este escritorio no tiene bandeja del sistema.</translation>
    </message>
    <message>
        <source>When Postseal does not run</source>
        <comment>@title</comment>
        <translation>Cuando Postseal no está abierto</translation>
    </message>
    <message>
        <source>A timer of systemd checks your domains.</source>
        <comment>@info</comment>
        <translation>Un temporizador de systemd comprueba sus dominios.</translation>
    </message>
    <message>
        <source>A timer of systemd can check your domains.</source>
        <comment>@info</comment>
        <translation>Un temporizador de systemd puede comprobar sus dominios.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows checks your domains.</source>
        <comment>@info</comment>
        <translation>El Programador de tareas de Windows comprueba sus dominios.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows can check your domains.</source>
        <comment>@info</comment>
        <translation>El Programador de tareas de Windows puede comprobar sus dominios.</translation>
    </message>
    <message>
        <source>An agent of macOS checks your domains.</source>
        <comment>@info</comment>
        <translation>Un agente de macOS comprueba sus dominios.</translation>
    </message>
    <message>
        <source>An agent of macOS can check your domains.</source>
        <comment>@info</comment>
        <translation>Un agente de macOS puede comprobar sus dominios.</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <comment>@info</comment>
        <translation>No funcionó: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from the scheduler</source>
        <comment>@button</comment>
        <translation>&amp;Quitar del planificador</translation>
    </message>
    <message>
        <source>&amp;Add to the scheduler</source>
        <comment>@button</comment>
        <translation>&amp;Añadir al planificador</translation>
    </message>
    <message>
        <source>Backup, and another computer</source>
        <comment>@title</comment>
        <translation>Copia de seguridad y otro equipo</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <comment>@button</comment>
        <translation>&amp;Hacer copia…</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <comment>@button</comment>
        <translation>Añadir &amp;desde un archivo…</translation>
    </message>
    <message>
        <source>Adds domains with their history from a backup, or from a file of one domain</source>
        <comment>@info:tooltip</comment>
        <translation>Añade dominios con su historia desde una copia de seguridad o desde el archivo de un dominio</translation>
    </message>
    <message>
        <source>Re&amp;store everything…</source>
        <comment>@button</comment>
        <translation>&amp;Restaurar todo…</translation>
    </message>
    <message>
        <source>Back up</source>
        <comment>@title:window</comment>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <comment>@title:window</comment>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <comment>@title:window</comment>
        <translation>Añadir desde un archivo</translation>
    </message>
    <message>
        <source>Restore everything – Postseal</source>
        <comment>@title:window</comment>
        <translation>Restaurar todo – Postseal</translation>
    </message>
    <message>
        <source>Put the backup in the place of everything?</source>
        <comment>@info</comment>
        <translation>¿Poner la copia en lugar de todo?</translation>
    </message>
    <message>
        <source>What is there now is kept in a file beside it, and is no longer shown.</source>
        <comment>@info</comment>
        <translation>Lo que hay ahora se conserva en un archivo al lado y ya no se muestra.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>@button</comment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The backup was not written</source>
        <comment>@title</comment>
        <translation>No se escribió la copia</translation>
    </message>
    <message>
        <source>Nothing was taken from the file</source>
        <comment>@title</comment>
        <translation>No se tomó nada del archivo</translation>
    </message>
    <message>
        <source>Everything is in %1</source>
        <comment>@title</comment>
        <translation>Todo está en %1</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <comment>@title</comment>
        <translation>La copia está en su sitio</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <comment>@info</comment>
        <translation>Lo que había antes se conserva en %1.</translation>
    </message>
    <message numerus="yes">
        <source>In your list, from the file: %n domain(s)</source>
        <comment>@title</comment>
        <translation>
            <numerusform>En su lista, desde el archivo: %n dominio</numerusform>
            <numerusform>En su lista, desde el archivo: %n dominios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n check(s),</source>
        <comment>@info first part: checks, reports</comment>
        <translation>
            <numerusform>Nuevos: %n comprobación,</numerusform>
            <numerusform>Nuevos: %n comprobaciones,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s).</source>
        <comment>@info second part</comment>
        <translation>
            <numerusform>%n informe.</numerusform>
            <numerusform>%n informes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <comment>@title</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window, and of what is printed or saved from it.</source>
        <comment>@info</comment>
        <translation>De la ventana y de lo que se imprime o guarda desde ella.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>@label</comment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>@item:inlistbox language</comment>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>One file with everything about your domains: checks, reports, decisions, the report mailbox. Its password is not in it but in your system&apos;s keychain, and the settings of this window are not in it either.</source>
        <comment>@info</comment>
        <translation>Un archivo con todo lo de sus dominios: comprobaciones, informes, decisiones, el buzón de informes. Su contraseña no está en él, sino en el llavero de su sistema, y los ajustes de esta ventana tampoco están en él.</translation>
    </message>
</context>
<context>
    <name>postseal::StartPage</name>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>New here? Practise first</source>
        <comment>@title</comment>
        <translation>¿Es nuevo aquí? Practique primero</translation>
    </message>
    <message>
        <source>Open the &amp;practice domains</source>
        <comment>@button</comment>
        <translation>Abrir los dominios de &amp;práctica</translation>
    </message>
    <message>
        <source>Practice domains</source>
        <comment>@title</comment>
        <translation>Dominios de práctica</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <comment>@button</comment>
        <translation>&amp;Salir de la práctica</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>@title</comment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Protect the mail of your domain</source>
        <comment>@title</comment>
        <translation>Proteja el correo de su dominio</translation>
    </message>
    <message>
        <source>Your domains</source>
        <comment>@title</comment>
        <translation>Sus dominios</translation>
    </message>
    <message>
        <source>A small internet inside this window. Nothing that you do here leaves your computer.</source>
        <comment>@info</comment>
        <translation>Una pequeña internet dentro de esta ventana. Nada de lo que haga aquí sale de su equipo.</translation>
    </message>
    <message>
        <source>Mail between servers is encrypted only if nobody interferes. Postseal takes you, step by step, to mail that is encrypted or not delivered at all.</source>
        <comment>@info</comment>
        <translation>El correo entre servidores solo se cifra si nadie interfiere. Postseal le lleva, paso a paso, hasta el punto en que se entrega con cifrado o no se entrega.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need something from you.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n dominio requiere su atención.</numerusform>
            <numerusform>%n dominios requieren su atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here needs you today.</source>
        <comment>@info</comment>
        <translation>Hoy nada de aquí requiere su atención.</translation>
    </message>
    <message>
        <source>A new file was begun</source>
        <comment>@title</comment>
        <translation>Se ha empezado un archivo nuevo</translation>
    </message>
    <message>
        <source>The old one is kept as %1.</source>
        <comment>@info</comment>
        <translation>El antiguo se conserva como %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <comment>@button</comment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Set the &amp;file aside and start afresh</source>
        <comment>@button</comment>
        <translation>Apartar el &amp;archivo y empezar de nuevo</translation>
    </message>
    <message>
        <source>%1 was removed from your list.</source>
        <comment>@info</comment>
        <translation>%1 se ha quitado de su lista.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@button</comment>
        <translation>D&amp;eshacer</translation>
    </message>
    <message>
        <source>Look at any domain. Nothing is kept.</source>
        <comment>@info:tooltip</comment>
        <translation>Mirar cualquier dominio. No se guarda nada.</translation>
    </message>
    <message>
        <source>&amp;Set up a domain</source>
        <comment>@button</comment>
        <translation>Con&amp;figurar un dominio</translation>
    </message>
    <message>
        <source>Checking only looks: Postseal sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>Al comprobar, Postseal solo mira: no envía correo ni cambia nada. Habla directamente con los servidores de su dominio.</translation>
    </message>
    <message>
        <source>Walk the whole way with a pretend domain, or look at pretend mistakes. Nothing on the internet is touched.</source>
        <comment>@info</comment>
        <translation>Recorra todo el camino con un dominio ficticio, o mire errores ficticios. No se toca nada en internet.</translation>
    </message>
    <message>
        <source>These domains exist only inside this window. Choose one to open it. Begin with untouched.example: there Postseal publishes for you.</source>
        <comment>@info</comment>
        <translation>Estos dominios solo existen dentro de esta ventana. Elija uno para abrirlo. Empiece por untouched.example: allí Postseal publica por usted.</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>@status</comment>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>One of your own files is not used</source>
        <comment>@title</comment>
        <translation>Uno de sus propios archivos no se usa</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Informes TLS</translation>
    </message>
    <message>
        <source>What senders write every day: whether mail to you was encrypted, and what failed. Drop the files or mails onto this window, or choose them.</source>
        <comment>@info</comment>
        <translation>Lo que los remitentes escriben cada día: si el correo que le envían iba cifrado y qué falló. Suelte los archivos o correos sobre esta ventana, o elíjalos.</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>&amp;Ver los informes</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>&amp;Importar informes…</translation>
    </message>
    <message>
        <source>Take a &amp;look round</source>
        <comment>@button</comment>
        <translation>Echar un &amp;vistazo</translation>
    </message>
</context>
<context>
    <name>postseal::StepList</name>
    <message>
        <source>Steps</source>
        <comment>@title</comment>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>postseal::StepPage</name>
    <message numerus="yes">
        <source>And %n more finding(s) of the same or lesser weight.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Y %n hallazgo más de igual o menor peso.</numerusform>
            <numerusform>Y %n hallazgos más de igual o menor peso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>This step is being looked at.</source>
        <comment>@info</comment>
        <translation>Se está mirando este paso.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>You stopped this check. Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Usted detuvo esta comprobación. Pulse Comprobar ahora para volver a mirar.</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what is wrong in another step.</source>
        <comment>@info</comment>
        <translation>Esto no se pudo mirar por lo que está mal en otro paso.</translation>
    </message>
    <message>
        <source>There is nothing to say about this step.</source>
        <comment>@info</comment>
        <translation>No hay nada que decir sobre este paso.</translation>
    </message>
    <message>
        <source>The record as published</source>
        <comment>@title</comment>
        <translation>El registro tal como está publicado</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Servidores de correo</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>@title:column</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>@title:column</comment>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@status</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>the record</source>
        <comment>@label</comment>
        <translation>el registro</translation>
    </message>
    <message>
        <source>The policy file as fetched</source>
        <comment>@title</comment>
        <translation>El archivo de la política tal como se recibió</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>texto de la política</translation>
    </message>
    <message>
        <source>How senders read this file</source>
        <comment>@title</comment>
        <translation>Cómo leen este archivo los remitentes</translation>
    </message>
    <message>
        <source>Each kind of sender reads a policy in its own way.</source>
        <comment>@info</comment>
        <translation>Cada tipo de remitente lee una política a su manera.</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>@title:column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Because</source>
        <comment>@title:column</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Mail servers and policy entries</source>
        <comment>@title</comment>
        <translation>Servidores de correo y líneas de la política</translation>
    </message>
    <message>
        <source>Covered by</source>
        <comment>@title:column</comment>
        <translation>Incluido por</translation>
    </message>
    <message>
        <source>no entry</source>
        <comment>@status</comment>
        <translation>ninguna línea</translation>
    </message>
</context>
<context>
    <name>postseal::StepShell</name>
    <message>
        <source>Check &amp;now</source>
        <comment>@button</comment>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>@button</comment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>postseal::TestingPage</name>
    <message>
        <source>%1 of %2 sessions would have been refused at that server. Mail in them waits, and is returned after some days if nothing changes.</source>
        <comment>@info</comment>
        <translation>%1 de %2 sesiones habrían sido rechazadas en ese servidor. Su correo espera, y se devuelve al cabo de unos días si nada cambia.</translation>
    </message>
    <message>
        <source>No session of %1 would have been refused.</source>
        <comment>@info</comment>
        <translation>De %1 sesiones no se habría rechazado ninguna.</translation>
    </message>
    <message>
        <source>Nothing is refused yet: senders try your policy and report. What they say, and what Postseal sees, tells when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Todavía no se rechaza nada: los remitentes prueban su política e informan. Lo que dicen, y lo que Postseal ve, indica cuándo es seguro el modo enforce.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Testing has not begun</source>
        <comment>@title</comment>
        <translation>La prueba no ha empezado</translation>
    </message>
    <message>
        <source>Testing is over: your policy is enforced</source>
        <comment>@title</comment>
        <translation>La prueba ha terminado: su política está en vigor</translation>
    </message>
    <message>
        <source>Since %1. The list still shows whether everything it rests on is in order.</source>
        <comment>@info date</comment>
        <translation>Desde el %1. La lista sigue mostrando si todo aquello en lo que se apoya está en orden.</translation>
    </message>
    <message>
        <source>Your policy is being switched off</source>
        <comment>@title</comment>
        <translation>Su política se está desactivando</translation>
    </message>
    <message>
        <source>Mode none is published. See “%1”.</source>
        <comment>@info</comment>
        <translation>Está publicado el modo none. Vea «%1».</translation>
    </message>
    <message>
        <source>Ready: you can switch to enforce mode</source>
        <comment>@title</comment>
        <translation>Listo: puede pasar al modo enforce</translation>
    </message>
    <message>
        <source>The page “%1” takes you through it.</source>
        <comment>@info</comment>
        <translation>La página «%1» le guía.</translation>
    </message>
    <message>
        <source>No reports in the last 30 days. The first ones come a day or two after testing began.</source>
        <comment>@info</comment>
        <translation>No hay informes en los últimos 30 días. Los primeros llegan uno o dos días después de empezar la prueba.</translation>
    </message>
    <message>
        <source>%1 encrypted sessions, %2 failed, in the last 30 days. From %3.</source>
        <comment>@info</comment>
        <translation>%1 sesiones cifradas, %2 fallidas, en los últimos 30 días. De %3.</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>Qué informaron los remitentes</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Ver los info&amp;rmes</translation>
    </message>
    <message>
        <source>If you had enforced in these 30 days</source>
        <comment>@title</comment>
        <translation>Si hubiera estado en vigor estos 30 días</translation>
    </message>
    <message>
        <source>%1 delivered, %2 refused</source>
        <comment>@info</comment>
        <translation>%1 entregadas, %2 rechazadas</translation>
    </message>
    <message>
        <source>%1 delivered without a policy</source>
        <comment>@info</comment>
        <translation>%1 entregadas sin política</translation>
    </message>
    <message>
        <source>%1 decided by DANE</source>
        <comment>@info</comment>
        <translation>%1 decididas por DANE</translation>
    </message>
    <message>
        <source>How long to test</source>
        <comment>@title</comment>
        <translation>Cuánto tiempo probar</translation>
    </message>
    <message>
        <source>&amp;Test for at least</source>
        <comment>@label</comment>
        <translation>Probar al m&amp;enos</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>&amp;Guardar como calendario…</translation>
    </message>
    <message>
        <source>The dates of the way to enforce mode, for your calendar program</source>
        <comment>@info:tooltip</comment>
        <translation>Las fechas del camino al modo enforce, para su programa de calendario</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Guardar las fechas como calendario</translation>
    </message>
    <message>
        <source>It begins by itself when your policy and its record can be seen.</source>
        <comment>@info</comment>
        <translation>Empieza por sí solo cuando su política y su registro sean visibles.</translation>
    </message>
</context>
<context>
    <name>postseal::TlsReportsPage</name>
    <message>
        <source>That is no address that reports can go to. Type a mail address such as tls-reports@example.com, or one that begins with https://.</source>
        <comment>@info</comment>
        <translation>No es una dirección a la que puedan ir informes. Escriba una dirección de correo, como tls-reports@example.com, o una que empiece por https://.</translation>
    </message>
    <message>
        <source>Report &amp;address</source>
        <comment>@label</comment>
        <translation>Di&amp;rección para los informes</translation>
    </message>
    <message>
        <source>A mailbox of its own is best: large senders write every day. It may be at any domain, and no permission is needed there. Some senders use only the first address.</source>
        <comment>@info</comment>
        <translation>Lo mejor es un buzón aparte: los grandes remitentes escriben cada día. Puede estar en cualquier dominio, y allí no hace falta ningún permiso. Algunos remitentes usan solo la primera dirección.</translation>
    </message>
    <message>
        <source>tls-reports@example.com</source>
        <comment>@placeholder</comment>
        <translation>tls-reports@example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>Añad&amp;ir</translation>
    </message>
    <message>
        <source>This address is in the list already.</source>
        <comment>@info</comment>
        <translation>Esta dirección ya está en la lista.</translation>
    </message>
    <message>
        <source>Large senders report every day whether mail to you was encrypted. The reports tell you when it is safe to be strict, so this comes first.</source>
        <comment>@info</comment>
        <translation>Los grandes remitentes informan cada día de si el correo dirigido a usted se cifró. Los informes le dicen cuándo se puede ser estricto sin riesgo, por eso esto va primero.</translation>
    </message>
    <message>
        <source>Where should reports go?</source>
        <comment>@title</comment>
        <translation>¿Adónde deben ir los informes?</translation>
    </message>
    <message>
        <source>Say where reports should go. You can also do it later.</source>
        <comment>@status</comment>
        <translation>Indique adónde deben ir los informes. También puede hacerlo más tarde.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Añada el registro y avise cuando lo haya hecho.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>Hay algo, pero los remitentes aún no lo pueden usar.</translation>
    </message>
    <message>
        <source>When reports have come</source>
        <comment>@title</comment>
        <translation>Cuando hayan llegado informes</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Ver los in&amp;formes</translation>
    </message>
    <message>
        <source>They arrive in that mailbox from the day after tomorrow on. Take them in here, and Postseal says what they mean. There you can also try with a sample whether the mailbox takes reports, before anybody sends one.</source>
        <comment>@info</comment>
        <translation>Llegan a ese buzón a partir de pasado mañana. Recójalos aquí, y Postseal dirá qué significan. Allí también puede probar con una muestra si el buzón acepta informes, antes de que nadie envíe uno.</translation>
    </message>
</context>
<context>
    <name>postseal::TourDialog</name>
    <message>
        <source>What Postseal does</source>
        <comment>@title</comment>
        <translation>Qué hace Postseal</translation>
    </message>
    <message>
        <source>It takes your mail domain, step by step, to the point where other mail servers deliver to you encrypted, or not at all. You can stop at any time; everything is saved.</source>
        <comment>@info</comment>
        <translation>Lleva su dominio de correo, paso a paso, hasta el punto en que los otros servidores de correo le entregan cifrado, o no le entregan. Puede parar cuando quiera; todo queda guardado.</translation>
    </message>
    <message>
        <source>Check, or set up</source>
        <comment>@title</comment>
        <translation>Comprobar o configurar</translation>
    </message>
    <message>
        <source>Type your domain. “Check” only looks, and keeps nothing. “Set up a domain” begins seven pages: each asks one thing, shows what to copy, and watches until it can be seen.</source>
        <comment>@info</comment>
        <translation>Escriba su dominio. «Comprobar» solo mira y no guarda nada. «Configurar un dominio» empieza siete páginas: cada una pregunta una cosa, muestra qué copiar y vigila hasta que se ve.</translation>
    </message>
    <message>
        <source>First testing, then enforce</source>
        <comment>@title</comment>
        <translation>Primero modo testing, después modo enforce</translation>
    </message>
    <message>
        <source>For about two weeks your policy is only tried, and no mail is held back. Reports of large senders come in, and Postseal says when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Durante unas dos semanas su política solo se prueba y ningún correo queda retenido. Llegan informes de los grandes remitentes, y Postseal dice cuándo es seguro pasar al modo enforce.</translation>
    </message>
    <message>
        <source>Try without risk</source>
        <comment>@title</comment>
        <translation>Probar sin riesgo</translation>
    </message>
    <message>
        <source>Practise with pretend domains: nothing on the internet is touched. F1 opens the help for the page that you are on, and each finding has a way to its repair.</source>
        <comment>@info</comment>
        <translation>Practique con dominios ficticios: no se toca nada en internet. F1 abre la ayuda de la página en la que está, y cada hallazgo lleva a su reparación.</translation>
    </message>
    <message>
        <source>A look round – Postseal</source>
        <comment>@title:window</comment>
        <translation>Un vistazo – Postseal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>@info page</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>postseal::TrayIcon</name>
    <message>
        <source>Open Postseal</source>
        <comment>@action</comment>
        <translation>Abrir Postseal</translation>
    </message>
    <message>
        <source>Check all domains</source>
        <comment>@action</comment>
        <translation>Comprobar todos los dominios</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>@action</comment>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Postseal: %n domain(s) need something from you</source>
        <comment>@info:tooltip</comment>
        <translation>
            <numerusform>Postseal: %n dominio necesita algo de usted</numerusform>
            <numerusform>Postseal: %n dominios necesitan algo de usted</numerusform>
        </translation>
    </message>
    <message>
        <source>Postseal: nothing needs you</source>
        <comment>@info:tooltip</comment>
        <translation>Postseal: nada le necesita</translation>
    </message>
</context>
<context>
    <name>postseal::UpdateDialog</name>
    <message>
        <source>Stays</source>
        <comment>@status</comment>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Goes</source>
        <comment>@status</comment>
        <translation>Se quita</translation>
    </message>
    <message>
        <source>Comes</source>
        <comment>@status</comment>
        <translation>Se añade</translation>
    </message>
    <message>
        <source>DNS update – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Actualización DNS – %1 – Postseal</translation>
    </message>
    <message>
        <source>Publish at your own name server</source>
        <comment>@title</comment>
        <translation>Publicar en su propio servidor de nombres</translation>
    </message>
    <message>
        <source>For a name server that takes changes signed with a key, such as BIND, Knot DNS or PowerDNS (RFC 2136). You see what would change before anything does.</source>
        <comment>@info</comment>
        <translation>Para un servidor de nombres que acepta cambios firmados con una clave, como BIND, Knot DNS o PowerDNS (RFC 2136). Usted ve qué cambiaría antes de que cambie nada.</translation>
    </message>
    <message>
        <source>&amp;Primary name server</source>
        <comment>@label</comment>
        <translation>Servidor de nombres &amp;primario</translation>
    </message>
    <message>
        <source>The one on which the zone is changed: a name or an address, with “:port” if it is not 53.</source>
        <comment>@info</comment>
        <translation>Aquel en el que se cambia la zona: un nombre o una dirección, con «:puerto» si no es el 53.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>@label</comment>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>The whole key as tsig-keygen writes it, or algorithm:name:secret.</source>
        <comment>@info</comment>
        <translation>La clave entera tal como la escribe tsig-keygen, o algoritmo:nombre:secreto.</translation>
    </message>
    <message>
        <source>&amp;Open a key file…</source>
        <comment>@button</comment>
        <translation>&amp;Abrir un archivo de clave…</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <comment>@button</comment>
        <translation>&amp;Mostrar qué cambiaría</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <comment>@button</comment>
        <translation>P&amp;ublicar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <comment>@title:window</comment>
        <translation>Abrir un archivo de clave</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <comment>@info</comment>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>This is the key %1, %2.</source>
        <comment>@info name, algorithm</comment>
        <translation>Esta es la clave %1, %2.</translation>
    </message>
    <message>
        <source>Postseal keeps it until it ends and never stores it.</source>
        <comment>@info</comment>
        <translation>Postseal la mantiene en memoria hasta que se cierra y nunca la guarda.</translation>
    </message>
    <message>
        <source>Type the name or the address of the server.</source>
        <comment>@info</comment>
        <translation>Escriba el nombre o la dirección del servidor.</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>Sin hacer</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Looking at the server…</source>
        <comment>@title</comment>
        <translation>Mirando el servidor…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <comment>@title</comment>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The key fits. This would change:</source>
        <comment>@title</comment>
        <translation>La clave es válida. Esto cambiaría:</translation>
    </message>
    <message>
        <source>All of it at once, or nothing, and only if nobody has changed these records in the meantime.</source>
        <comment>@info</comment>
        <translation>Todo a la vez o nada, y solo si entretanto nadie ha cambiado estos registros.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>It is all there already</source>
        <comment>@title</comment>
        <translation>Ya está todo allí</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>The server took the change and shows it. Postseal now watches the other name servers.</source>
        <comment>@info</comment>
        <translation>El servidor aceptó el cambio y lo muestra. Postseal observa ahora los demás servidores de nombres.</translation>
    </message>
    <message>
        <source>DNS &amp;update…</source>
        <comment>@button</comment>
        <translation>Actua&amp;lización DNS…</translation>
    </message>
    <message>
        <source>Publish at a name server of your own, with a key</source>
        <comment>@info:tooltip</comment>
        <translation>Publicar en un servidor de nombres propio, con una clave</translation>
    </message>
    <message>
        <source>The DNS does not answer, so the server&apos;s address is not known.</source>
        <comment>@info</comment>
        <translation>El DNS no responde, así que no se conoce la dirección del servidor.</translation>
    </message>
    <message>
        <source>That is no name or address of a server, or it has no address in the DNS.</source>
        <comment>@info</comment>
        <translation>No es un nombre ni una dirección de un servidor, o no tiene ninguna dirección en el DNS.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>The server took the change and shows it.</source>
        <comment>@info</comment>
        <translation>El servidor aceptó el cambio y lo muestra.</translation>
    </message>
</context>
<context>
    <name>postseal::VerificationReport</name>
    <message>
        <source>Whether a policy is in force.</source>
        <comment>@info</comment>
        <translation>Si hay una política en vigor.</translation>
    </message>
    <message>
        <source>Mail from senders that keep to MTA-STS: they deliver it over verified TLS to the mail servers in the policy, or not at all.</source>
        <comment>@info</comment>
        <translation>El correo de los remitentes que respetan MTA-STS: lo entregan con TLS verificado a los servidores de correo de la política, o no lo entregan.</translation>
    </message>
    <message>
        <source>Mail is not held back when encryption fails. In testing mode senders deliver it all the same, and only report the failure.</source>
        <comment>@info</comment>
        <translation>El correo no se retiene cuando falla el cifrado. En modo testing los remitentes lo entregan igualmente y solo informan del fallo.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of the mail servers encrypt, with a certificate that proves whose they are.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n dirección de los servidores de correo cifra, con un certificado que demuestra de quién es.</numerusform>
            <numerusform>%n direcciones de los servidores de correo cifran, con un certificado que demuestra de quién son.</numerusform>
        </translation>
    </message>
    <message>
        <source>These addresses of the mail servers do not encrypt as they should: %1.</source>
        <comment>@info</comment>
        <translation>Estas direcciones de los servidores de correo no cifran como deberían: %1.</translation>
    </message>
    <message>
        <source>How these addresses of the mail servers encrypt: %1.</source>
        <comment>@info</comment>
        <translation>Cómo cifran estas direcciones de los servidores de correo: %1.</translation>
    </message>
    <message>
        <source>Failures stay unseen: no address for TLS reports is published.</source>
        <comment>@info</comment>
        <translation>Los fallos pasan inadvertidos: no hay publicada ninguna dirección para informes TLS.</translation>
    </message>
    <message>
        <source>Mail from senders that use DANE: the certificates match what DNSSEC vouches for.</source>
        <comment>@info</comment>
        <translation>El correo de los remitentes que usan DANE: los certificados coinciden con lo que DNSSEC avala.</translation>
    </message>
    <message>
        <source>DANE protects only some of the mail servers.</source>
        <comment>@info</comment>
        <translation>DANE solo protege algunos de los servidores de correo.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>@info stage, day</comment>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <comment>@info program, computer</comment>
        <translation>%1 en el equipo %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>@label</comment>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>In the DNS</source>
        <comment>@label</comment>
        <translation>En el DNS</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>@label</comment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>@label</comment>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Checked by</source>
        <comment>@label</comment>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>Mail servers tested</source>
        <comment>@label</comment>
        <translation>Servidores de correo probados</translation>
    </message>
    <message>
        <source>Tested by</source>
        <comment>@label</comment>
        <translation>Probados por</translation>
    </message>
    <message>
        <source>Report made</source>
        <comment>@label</comment>
        <translation>Informe hecho</translation>
    </message>
    <message>
        <source>Encrypted mail to %1</source>
        <comment>@title domain</comment>
        <translation>Correo cifrado hacia %1</translation>
    </message>
    <message>
        <source>Verification report on MTA-STS (RFC 8461) and TLS reports (RFC 8460)</source>
        <comment>@title</comment>
        <translation>Informe de verificación sobre MTA-STS (RFC 8461) e informes TLS (RFC 8460)</translation>
    </message>
    <message numerus="yes">
        <source>This check was made %n day(s) before the report. Something else may hold by now.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Esta comprobación se hizo %n día antes del informe. Puede que ya no sea así.</numerusform>
            <numerusform>Esta comprobación se hizo %n días antes del informe. Puede que ya no sea así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made in the practice network. This domain does not exist outside it.</source>
        <comment>@info</comment>
        <translation>Hecho en la red de práctica. Este dominio no existe fuera de ella.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <comment>@title</comment>
        <translation>Qué está protegido</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <comment>@title</comment>
        <translation>Qué no está protegido</translation>
    </message>
    <message>
        <source>What could not be found out</source>
        <comment>@title</comment>
        <translation>Qué no se pudo averiguar</translation>
    </message>
    <message>
        <source>What happens to mail</source>
        <comment>@title</comment>
        <translation>Qué pasa con el correo</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Preference</source>
        <comment>@title:column</comment>
        <translation>Preferencia</translation>
    </message>
    <message>
        <source>Line of the policy</source>
        <comment>@title:column</comment>
        <translation>Línea de la política</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>If enforced today</source>
        <comment>@title:column</comment>
        <translation>Con el modo enforce hoy</translation>
    </message>
    <message>
        <source>How each address encrypts</source>
        <comment>@title</comment>
        <translation>Cómo cifra cada dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>@title:column</comment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Certificate by</source>
        <comment>@title:column</comment>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>@title:column</comment>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>The check, step by step</source>
        <comment>@title</comment>
        <translation>La comprobación, paso a paso</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <comment>@title</comment>
        <translation>Pasos de la comprobación</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>@title:column</comment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Another check could test them, at another time or from another place:</source>
        <comment>@info</comment>
        <translation>Otra comprobación pudo probarlos, en otro momento o desde otro lugar:</translation>
    </message>
    <message>
        <source>The mail servers</source>
        <comment>@title</comment>
        <translation>Los servidores de correo</translation>
    </message>
    <message>
        <source>As seen on %1.</source>
        <comment>@info time</comment>
        <translation>Como se vieron el %1.</translation>
    </message>
    <message>
        <source>What a sender that keeps to MTA-STS does with mail for each of them.</source>
        <comment>@info</comment>
        <translation>Qué hace con el correo para cada uno de ellos un remitente que respeta MTA-STS.</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>@label</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>@label</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>@info</comment>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <comment>@label</comment>
        <translation>SHA-256 de las evidencias</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <comment>@info</comment>
        <translation>No llegó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are in the evidence.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n línea más está en las evidencias.</numerusform>
            <numerusform>%n líneas más están en las evidencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>@title</comment>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>This check</source>
        <comment>@title</comment>
        <translation>Esta comprobación</translation>
    </message>
    <message>
        <source>The check of the mail servers</source>
        <comment>@title</comment>
        <translation>La comprobación de los servidores de correo</translation>
    </message>
    <message>
        <source>Proof: the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Demostración: la comprobación de los servidores de correo</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>@label</comment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Senders keep it for</source>
        <comment>@label</comment>
        <translation>Los remitentes la conservan</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@label</comment>
        <translation>Id del registro</translation>
    </message>
    <message>
        <source>Seen from</source>
        <comment>@label</comment>
        <translation>Vista desde</translation>
    </message>
    <message>
        <source>Seen until</source>
        <comment>@label</comment>
        <translation>Vista hasta</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>@title:column</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>How</source>
        <comment>@title:column</comment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>As it is published</source>
        <comment>@title</comment>
        <translation>Tal como está publicado</translation>
    </message>
    <message>
        <source>Neither policy nor records were seen.</source>
        <comment>@info</comment>
        <translation>No se vieron ni política ni registros.</translation>
    </message>
    <message>
        <source>Records in the DNS</source>
        <comment>@label</comment>
        <translation>Registros en el DNS</translation>
    </message>
    <message>
        <source>What enforce mode rests on</source>
        <comment>@title</comment>
        <translation>En qué se apoya el modo enforce</translation>
    </message>
    <message>
        <source>Overruled on %1: %2</source>
        <comment>@info day, reason</comment>
        <translation>Anulada el %1: %2</translation>
    </message>
    <message>
        <source>What to do next</source>
        <comment>@title</comment>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <comment>@title</comment>
        <translation>Qué pasó, lo último primero</translation>
    </message>
    <message>
        <source>When</source>
        <comment>@title:column</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <comment>@title:column</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@title:column</comment>
        <translation>Detalles</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not printed.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n suceso anterior no se imprime.</numerusform>
            <numerusform>%n sucesos anteriores no se imprimen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Quién informó</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@title:column</comment>
        <translation>Sesiones cifradas</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@title:column</comment>
        <translation>Sesiones fallidas</translation>
    </message>
    <message>
        <source>Signature of the reports</source>
        <comment>@title:column</comment>
        <translation>Firma de los informes</translation>
    </message>
    <message>
        <source>some mail server</source>
        <comment>@info</comment>
        <translation>algún servidor de correo</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1, told by %2, last on %3</source>
        <comment>@info server, senders, day</comment>
        <translation>En %1, según %2, por última vez el %3</translation>
    </message>
    <message>
        <source>If it had been enforced in these days</source>
        <comment>@title</comment>
        <translation>Con el modo enforce en estos días</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>@label sessions</comment>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>@label sessions</comment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Delivered without a policy</source>
        <comment>@label sessions</comment>
        <translation>Entregadas sin política</translation>
    </message>
    <message>
        <source>Decided by DANE</source>
        <comment>@label sessions</comment>
        <translation>Decididas por DANE</translation>
    </message>
    <message>
        <source>No report came in. The last one was of %1.</source>
        <comment>@info</comment>
        <translation>No llegó ningún informe. El último fue del %1.</translation>
    </message>
    <message>
        <source>No report came in.</source>
        <comment>@info</comment>
        <translation>No llegó ningún informe.</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>@label</comment>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Senders</source>
        <comment>@label</comment>
        <translation>Remitentes</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@label</comment>
        <translation>Sesiones cifradas</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@label</comment>
        <translation>Sesiones fallidas</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>cifradas</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>What failed</source>
        <comment>@title</comment>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>@title domain</comment>
        <translation>Informe de verificación: %1</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>@info program, day</comment>
        <translation>%1, hecho el %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>@info</comment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Evidence of the check</source>
        <comment>@title</comment>
        <translation>Evidencias de la comprobación</translation>
    </message>
    <message>
        <source>Evidence of the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Evidencias de la comprobación de los servidores de correo</translation>
    </message>
    <message>
        <source>A sender that has seen the policy keeps to it for %1, even if somebody hides it meanwhile.</source>
        <comment>@info span</comment>
        <translation>Un remitente que ha visto la política la respeta durante %1, aunque alguien la oculte entretanto.</translation>
    </message>
    <message>
        <source>What senders reported in the last 30 days</source>
        <comment>@title</comment>
        <translation>Qué informaron los remitentes en los últimos 30 días</translation>
    </message>
    <message>
        <source>There is no policy that senders could use: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>No hay ninguna política que los remitentes puedan usar: ningún remitente que lo vea por primera vez exige cifrado.</translation>
    </message>
    <message>
        <source>The policy switches MTA-STS off: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>La política desactiva MTA-STS: ningún remitente que lo vea por primera vez exige cifrado.</translation>
    </message>
    <message>
        <source>Senders that have seen the earlier policy may keep to it until %1, and hold mail back when encryption fails.</source>
        <comment>@info day</comment>
        <translation>Los remitentes que han visto la política anterior pueden respetarla hasta el %1, y retienen el correo cuando falla el cifrado.</translation>
    </message>
    <message>
        <source>These mail servers are not in the policy; under enforce mode senders pass them over: %1.</source>
        <comment>@info</comment>
        <translation>Estos servidores de correo no están en la política; en modo enforce los remitentes los pasan por alto: %1.</translation>
    </message>
    <message>
        <source>How the mail servers encrypt.</source>
        <comment>@info</comment>
        <translation>Cómo cifran los servidores de correo.</translation>
    </message>
    <message numerus="yes">
        <source>How %n more mail server(s) or addresses encrypt: there are too many to test all.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Cómo cifra %n servidor o dirección más: hay demasiados para probarlos todos.</numerusform>
            <numerusform>Cómo cifran %n servidores o direcciones más: hay demasiados para probarlos todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders that make TLS reports are asked to send them to %1.</source>
        <comment>@info</comment>
        <translation>A los remitentes que hacen informes TLS se les pide que los envíen a %1.</translation>
    </message>
    <message>
        <source>Whether senders are asked to report failures.</source>
        <comment>@info</comment>
        <translation>Si se pide a los remitentes que informen de los fallos.</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back from some or all of the mail servers: see “%1”.</source>
        <comment>@info step</comment>
        <translation>Los remitentes que usan DANE retienen el correo para algunos o todos los servidores de correo: véase «%1».</translation>
    </message>
    <message>
        <source>Whether DANE protects the mail servers.</source>
        <comment>@info</comment>
        <translation>Si DANE protege los servidores de correo.</translation>
    </message>
    <message>
        <source>Mail from senders that know neither MTA-STS nor DANE: they may deliver with or without encryption.</source>
        <comment>@info</comment>
        <translation>El correo de los remitentes que no conocen ni MTA-STS ni DANE: pueden entregarlo con cifrado o sin él.</translation>
    </message>
    <message>
        <source>The first mail of a sender that has not seen the policy yet: who falsifies the DNS answers that it gets can hide the policy from it.</source>
        <comment>@info</comment>
        <translation>El primer mensaje de un remitente que aún no ha visto la política: quien falsifique las respuestas del DNS que recibe puede ocultársela.</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <comment>@info stage</comment>
        <translation>no se pudo averiguar</translation>
    </message>
    <message>
        <source>This check was stopped before it was complete.</source>
        <comment>@info</comment>
        <translation>Esta comprobación se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>What is in place</source>
        <comment>@title</comment>
        <translation>Qué está preparado</translation>
    </message>
    <message>
        <source>This report is about mail on its way to the domain: not about mail that the domain sends, where the receivers&apos; policies decide, and not about how mail is stored and read.</source>
        <comment>@info</comment>
        <translation>Este informe trata del correo de camino al dominio: no del correo que el dominio envía, donde deciden las políticas de los destinatarios, ni de cómo se guarda y se lee el correo.</translation>
    </message>
    <message>
        <source>Judged for</source>
        <comment>@label</comment>
        <translation>Juzgado para el</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>@label</comment>
        <translation>Hecha por</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>@info</comment>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Everything that the check saw is kept in one file, its evidence; a PDF of this report has it attached. Who has the file can have it judged again without any network: postseal-cli evidence verify FILE. The same version of Postseal, trusting the same roots, comes to the verdict of this report. The same SHA-256 means: not a byte was changed.</source>
        <comment>@info</comment>
        <translation>Todo lo que vio la comprobación se guarda en un archivo, sus evidencias; un PDF de este informe lo lleva adjunto. Quien tenga el archivo puede hacer que se juzgue de nuevo sin red alguna: postseal-cli evidence verify ARCHIVO. La misma versión de Postseal, con las mismas raíces de confianza, llega al veredicto de este informe. El mismo SHA-256 significa: no se ha cambiado ni un byte.</translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@title</comment>
        <translation>Sesiones a lo largo del tiempo</translation>
    </message>
    <message>
        <source>These mail servers have no address: %1.</source>
        <comment>@info</comment>
        <translation>Estos servidores de correo no tienen dirección: %1.</translation>
    </message>
</context>
<context>
    <name>postseal::WatchBox</name>
    <message>
        <source>is asked when your name servers have it</source>
        <comment>@status</comment>
        <translation>se le pregunta cuando lo tengan los servidores de nombres</translation>
    </message>
    <message>
        <source>is being asked</source>
        <comment>@status</comment>
        <translation>se le está preguntando</translation>
    </message>
    <message>
        <source>points to another name</source>
        <comment>@status</comment>
        <translation>apunta a otro nombre</translation>
    </message>
    <message>
        <source>still remembers %1</source>
        <comment>@status</comment>
        <translation>todavía recuerda %1</translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>@status</comment>
        <translation>dice %1</translation>
    </message>
    <message>
        <source>still remembers “no such record”</source>
        <comment>@status</comment>
        <translation>todavía recuerda «no existe ese registro»</translation>
    </message>
    <message>
        <source>does not have it yet</source>
        <comment>@status</comment>
        <translation>todavía no lo tiene</translation>
    </message>
    <message>
        <source>does not answer from here</source>
        <comment>@status</comment>
        <translation>no responde desde aquí</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <comment>@status time</comment>
        <translation>visto a las %1</translation>
    </message>
    <message>
        <source>forgets it in %1</source>
        <comment>@status time left</comment>
        <translation>lo olvida dentro de %1</translation>
    </message>
    <message>
        <source>Your DNS resolver</source>
        <comment>@label</comment>
        <translation>Su servidor DNS</translation>
    </message>
    <message>
        <source>Also ask p&amp;ublic DNS resolvers</source>
        <comment>@option:check</comment>
        <translation>Preg&amp;untar también a servidores DNS públicos</translation>
    </message>
    <message>
        <source>&amp;Publish it for me</source>
        <comment>@button</comment>
        <translation>&amp;Publicarlo por mí</translation>
    </message>
    <message>
        <source>&amp;I have published it</source>
        <comment>@button</comment>
        <translation>&amp;Ya lo he publicado</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <comment>@title date</comment>
        <translation>Encargado el %1</translation>
    </message>
    <message>
        <source>Stop looking: I have not published it &amp;yet</source>
        <comment>@button</comment>
        <translation>Dejar de buscar: &amp;aún no lo he publicado</translation>
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
        <translation>Sus servidores de correo</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Informes TLS</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>@title</comment>
        <translation>Política</translation>
    </message>
    <message>
        <source>Host the policy</source>
        <comment>@title</comment>
        <translation>Alojar la política</translation>
    </message>
    <message>
        <source>Publish the record</source>
        <comment>@title</comment>
        <translation>Publicar el registro</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@title</comment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>@status</comment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>Se está mirando</translation>
    </message>
    <message>
        <source>Not visible yet</source>
        <comment>@status</comment>
        <translation>Todavía no se ve</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>When you have done it</source>
        <comment>@title</comment>
        <translation>Cuando lo haya hecho</translation>
    </message>
    <message>
        <source>Watching for it</source>
        <comment>@title</comment>
        <translation>A la espera de que aparezca</translation>
    </message>
    <message>
        <source>What is published is not what you chose here</source>
        <comment>@title</comment>
        <translation>Lo publicado no es lo que usted eligió aquí</translation>
    </message>
    <message>
        <source>Something is there, but it cannot be used yet</source>
        <comment>@title</comment>
        <translation>Hay algo, pero todavía no se puede usar</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Then Postseal looks at the web server as senders do, again and again, until everything is right.</source>
        <comment>@info</comment>
        <translation>Entonces Postseal mira el servidor web como lo hacen los remitentes, una y otra vez, hasta que todo esté bien.</translation>
    </message>
    <message>
        <source>Then Postseal asks your name servers by itself, again and again, until they have it.</source>
        <comment>@info</comment>
        <translation>Entonces Postseal pregunta por sí solo a sus servidores de nombres, una y otra vez, hasta que lo tengan.</translation>
    </message>
    <message>
        <source>Postseal keeps looking. You can go on, or close the program and come back.</source>
        <comment>@info</comment>
        <translation>Postseal sigue mirando. Puede continuar, o cerrar el programa y volver más tarde.</translation>
    </message>
    <message>
        <source>Your own name servers first, then what the rest of the world still remembers. You can go on meanwhile.</source>
        <comment>@info</comment>
        <translation>Primero sus propios servidores de nombres, después lo que el resto del mundo todavía recuerda. Entretanto puede continuar.</translation>
    </message>
    <message>
        <source>Publish it again as shown here. Until then senders use what is there.</source>
        <comment>@info</comment>
        <translation>Publíquelo de nuevo como se muestra aquí. Hasta entonces los remitentes usan lo que hay.</translation>
    </message>
    <message>
        <source>See above what is wrong and what to do. Postseal keeps looking.</source>
        <comment>@info</comment>
        <translation>Vea arriba qué está mal y qué hacer. Postseal sigue mirando.</translation>
    </message>
    <message>
        <source>Your name servers have it. Some DNS resolvers still remember an older answer; you need not wait for them.</source>
        <comment>@info</comment>
        <translation>Sus servidores de nombres lo tienen. Algunos servidores DNS todavía recuerdan una respuesta anterior; no hace falta que los espere.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@info</comment>
        <translation>Los remitentes pueden cargar la política.</translation>
    </message>
    <message>
        <source>Your name servers have it.</source>
        <comment>@info</comment>
        <translation>Sus servidores de nombres lo tienen.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label of a light</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Web server</source>
        <comment>@label of a light</comment>
        <translation>Servidor web</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label of a light</comment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>@label of a light</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label of a light</comment>
        <translation>Archivo de la política</translation>
    </message>
    <message>
        <source>is good, but not the policy that you chose here</source>
        <comment>@status</comment>
        <translation>es bueno, pero no es la política que usted eligió aquí</translation>
    </message>
    <message>
        <source>is not in DNS yet</source>
        <comment>@status</comment>
        <translation>todavía no está en el DNS</translation>
    </message>
    <message>
        <source>comes after that</source>
        <comment>@status</comment>
        <translation>viene después</translation>
    </message>
    <message>
        <source>leads to an address</source>
        <comment>@status</comment>
        <translation>lleva a una dirección</translation>
    </message>
    <message>
        <source>answers on port 443</source>
        <comment>@status</comment>
        <translation>responde en el puerto 443</translation>
    </message>
    <message>
        <source>is for this name, trusted and valid</source>
        <comment>@status</comment>
        <translation>es para este nombre, de confianza y válido</translation>
    </message>
    <message>
        <source>comes directly and as plain text</source>
        <comment>@status</comment>
        <translation>llega directamente y como texto sin formato</translation>
    </message>
    <message>
        <source>is the policy that you chose</source>
        <comment>@status</comment>
        <translation>es la política que usted eligió</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>@info time</comment>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing period</source>
        <comment>@title</comment>
        <translation>Periodo de prueba</translation>
    </message>
    <message>
        <source>Enforce</source>
        <comment>@title</comment>
        <translation>Modo enforce</translation>
    </message>
    <message>
        <source>History</source>
        <comment>@title</comment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>@status</comment>
        <translation>En marcha</translation>
    </message>
</context>
<context>
    <name>postseal::WizardPage</name>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>Comprobando %1.</translation>
    </message>
    <message>
        <source>This step is still to do.</source>
        <comment>@status</comment>
        <translation>Este paso está por hacer.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <comment>@status</comment>
        <translation>Todavía no se ha mirado nada.</translation>
    </message>
    <message>
        <source>Not visible yet. Postseal keeps looking; you can go on.</source>
        <comment>@status</comment>
        <translation>Todavía no se ve. Postseal sigue mirando; puede continuar.</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <comment>@status</comment>
        <translation>Este paso está hecho.</translation>
    </message>
    <message>
        <source>Nothing is broken here. Some points deserve a look.</source>
        <comment>@status</comment>
        <translation>Aquí no hay nada roto. Algunos puntos merecen atención.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <comment>@status</comment>
        <translation>Aquí hay algo mal.</translation>
    </message>
    <message>
        <source>Not everything could be found out from here.</source>
        <comment>@status</comment>
        <translation>Desde aquí no se pudo averiguar todo.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <comment>@info date and time</comment>
        <translation>Comprobado el %1.</translation>
    </message>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Mostrar todo lo que se vio</translation>
    </message>
    <message>
        <source>Your domain is being looked at</source>
        <comment>@title</comment>
        <translation>Se está examinando su dominio</translation>
    </message>
    <message>
        <source>Everything is asked at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Todo se pregunta a la vez. Esto tarda unos segundos.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>You stopped this check</source>
        <comment>@title</comment>
        <translation>Usted detuvo esta comprobación</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Pulse Comprobar ahora para volver a mirar.</translation>
    </message>
    <message>
        <source>This takes its days.</source>
        <comment>@status</comment>
        <translation>Esto lleva sus días.</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@button step</comment>
        <translation>Seguir con «%1»</translation>
    </message>
</context>
<context>
    <name>postseal::WizardView</name>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>@button</comment>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <comment>@info</comment>
        <translation>DNS en %1</translation>
    </message>
    <message>
        <source>A new domain</source>
        <comment>@title</comment>
        <translation>Un dominio nuevo</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <comment>@status</comment>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>@status</comment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <comment>@status</comment>
        <translation>Sin guardar.</translation>
    </message>
</context>
</TS>
