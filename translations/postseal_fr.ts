<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Concern</name>
    <message>
        <source>No policy can be used, and senders may keep the old one until %1</source>
        <translation>Aucune politique n’est utilisable, et les expéditeurs peuvent garder l’ancienne jusqu’au %1</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>La politique ou l’enregistrement n’est pas en ordre</translation>
    </message>
    <message>
        <source>Not in the policy: %1</source>
        <translation>Absent de la politique : %1</translation>
    </message>
    <message>
        <source>Does not encrypt as it should: %1</source>
        <translation>Ne chiffre pas comme il le devrait : %1</translation>
    </message>
    <message>
        <source>“%1” since %2, and nobody decided so here</source>
        <translation>« %1 » depuis le %2, sans que personne ici l’ait décidé</translation>
    </message>
    <message>
        <source>Another policy since %1, not made here</source>
        <translation>Une autre politique depuis le %1, qui ne vient pas d’ici</translation>
    </message>
    <message>
        <source>Senders report failures</source>
        <translation>Des expéditeurs signalent des échecs</translation>
    </message>
    <message>
        <source>The certificate ends soon: %1</source>
        <translation>Le certificat expire bientôt : %1</translation>
    </message>
    <message>
        <source>No report has come in since %1</source>
        <translation>Aucun rapport n’est arrivé depuis le %1</translation>
    </message>
    <message>
        <source>Does not report any more: %1</source>
        <translation>N’envoie plus de rapports : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
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
        <translation>Test d’un serveur de messagerie</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Fichier de politique</translation>
    </message>
    <message>
        <source>Report mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Boîte aux lettres des rapports</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@item of a list of names</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom Postseal has connected to since it was started</source>
        <comment>@title</comment>
        <translation>À qui Postseal s’est connecté depuis son démarrage</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <comment>@info</comment>
        <translation>À personne pour l’instant.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>@title:column of connections</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>To</source>
        <comment>@title:column of connections</comment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@title:column of connections</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title:column of connections</comment>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>@title:column of connections</comment>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Sign-in to the mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Authentification pour la boîte aux lettres</translation>
    </message>
</context>
<context>
    <name>Domains</name>
    <message>
        <source>Type your mail domain, for example example.com.</source>
        <translation>Saisissez votre domaine de messagerie, par exemple example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Type the part of your mail address after the @ sign, for example example.com.</source>
        <translation>« %1 » n’est pas un domaine. Saisissez la partie de votre adresse e-mail qui suit le signe @, par exemple example.com.</translation>
    </message>
    <message>
        <source>“%1” is only one part of a domain. Type the whole domain, for example example.com.</source>
        <translation>« %1 » n’est qu’une partie d’un domaine. Saisissez le domaine entier, par exemple example.com.</translation>
    </message>
    <message>
        <source>“%1” is an IP address. Type the part of your mail address after the @ sign instead.</source>
        <translation>« %1 » est une adresse IP. Saisissez plutôt la partie de votre adresse e-mail qui suit le signe @.</translation>
    </message>
    <message>
        <source>“%1” is too long for a domain. Type your domain without anything else.</source>
        <translation>« %1 » est trop long pour un domaine. Saisissez votre domaine, sans rien d’autre.</translation>
    </message>
    <message>
        <source>Under “%1” anybody can have a domain, so it is not yours alone. Add your own name in front of it.</source>
        <translation>Sous « %1 », n’importe qui peut avoir un domaine : il n’est donc pas à vous seul. Ajoutez votre propre nom devant.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 could not be tested to the end</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>La vérification de %1 n’a pas pu aller jusqu’au bout</translation>
    </message>
    <message>
        <source>The time for this check ran out first. Nothing is known to be wrong.</source>
        <translation>Le temps prévu pour cette vérification s’est écoulé avant la fin. Rien n’indique un problème.</translation>
    </message>
    <message>
        <source>Check again. With “--timeout 60” the check may take longer.</source>
        <translation>Relancez la vérification. Avec « --timeout 60 », elle peut durer plus longtemps.</translation>
    </message>
    <message>
        <source>The policy covers every mail server of %1</source>
        <extracomment>coverage.good (%1: domain, %2: count)</extracomment>
        <translation>La politique couvre tous les serveurs de messagerie de %1</translation>
    </message>
    <message numerus="yes">
        <source>It fits the %n mail server(s) that DNS names for your domain.</source>
        <translation>
            <numerusform>Elle correspond à %n serveur de messagerie, celui que le DNS indique pour votre domaine.</numerusform>
            <numerusform>Elle correspond aux %n serveurs de messagerie que le DNS indique pour votre domaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy does not cover the mail server %1</source>
        <extracomment>coverage.mx-not-covered (%1: host, %2: entries)</extracomment>
        <translation>La politique ne couvre pas le serveur de messagerie %1</translation>
    </message>
    <message>
        <source>The policy lists only: %2. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>La politique ne mentionne que : %2. En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>Add the line “mx: %1” to the policy file. Then change the id of the policy record.</source>
        <translation>Ajoutez la ligne « mx: %1 » au fichier de politique. Changez ensuite l’id de l’enregistrement de politique.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1</source>
        <extracomment>coverage.wildcard-too-deep (%1: host, %2: entry)</extracomment>
        <translation>La ligne « %2 » de la politique ne couvre pas le serveur de messagerie %1</translation>
    </message>
    <message>
        <source>The star stands for exactly one part of a name, and this name has more (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>L’astérisque remplace exactement une partie d’un nom, et ce nom en compte davantage (caractère générique). En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1 itself</source>
        <extracomment>coverage.wildcard-apex (%1: host, %2: entry)</extracomment>
        <translation>La ligne « %2 » de la politique ne couvre pas le serveur de messagerie %1 lui-même</translation>
    </message>
    <message>
        <source>The star stands for exactly one more part in front of the name (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>L’astérisque remplace exactement une partie supplémentaire devant le nom (caractère générique). En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>No mail server of yours fits the policy line “%1”</source>
        <extracomment>coverage.entry-unused (%1: entry)</extracomment>
        <translation>Aucun de vos serveurs de messagerie ne correspond à la ligne « %1 » de la politique</translation>
    </message>
    <message>
        <source>This does no harm. It is even right while you prepare a move to a new mail provider.</source>
        <translation>C’est sans conséquence. C’est même utile si vous préparez un passage à un nouveau fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>Remove the line if you no longer use such a server. Then change the id of the policy record.</source>
        <translation>Supprimez la ligne si vous n’utilisez plus ce serveur. Changez ensuite l’id de l’enregistrement de politique.</translation>
    </message>
    <message>
        <source>The policy covers none of the mail servers of %1</source>
        <extracomment>coverage.none-match (%1: domain)</extracomment>
        <translation>La politique ne couvre aucun des serveurs de messagerie de %1</translation>
    </message>
    <message>
        <source>In testing mode mail still arrives. In enforce mode senders that follow MTA-STS could not deliver to you at all. Their mail would wait and be returned after some days.</source>
        <translation>En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs qui respectent MTA-STS ne pourraient plus rien vous remettre. Leur courrier resterait en attente, puis leur serait retourné au bout de quelques jours.</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1</source>
        <extracomment>mode.none (%1: domain)</extracomment>
        <translation>MTA-STS est désactivé pour %1</translation>
    </message>
    <message>
        <source>The policy itself says so (mode none). Senders deliver mail to you without its protection.</source>
        <translation>C’est la politique elle-même qui l’indique (mode none). Les expéditeurs vous remettent le courrier sans cette protection.</translation>
    </message>
    <message>
        <source>To use MTA-STS, publish a policy in testing mode first.</source>
        <translation>Pour utiliser MTA-STS, publiez d’abord une politique en mode testing.</translation>
    </message>
    <message>
        <source>MTA-STS is being tried out for %1</source>
        <extracomment>mode.testing (%1: domain)</extracomment>
        <translation>MTA-STS est à l’essai pour %1</translation>
    </message>
    <message>
        <source>Senders deliver mail in any case, and report problems if you ask for reports (testing mode). So mail to you is not protected yet.</source>
        <translation>Les expéditeurs remettent le courrier dans tous les cas, et signalent les problèmes si vous demandez des rapports (mode testing). Le courrier qui vous est adressé n’est donc pas encore protégé.</translation>
    </message>
    <message>
        <source>Read the TLS reports for at least two weeks. When they show no problems, change the mode to enforce and give the policy record a new id.</source>
        <translation>Lisez les rapports TLS pendant au moins deux semaines. Lorsqu’ils ne montrent plus de problème, passez le mode à enforce et donnez un nouvel id à l’enregistrement de politique.</translation>
    </message>
    <message>
        <source>MTA-STS is in force for %1</source>
        <extracomment>mode.enforce (%1: domain)</extracomment>
        <translation>MTA-STS est en vigueur pour %1</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver to you only over encrypted connections, to servers with a good certificate (enforce mode).</source>
        <translation>Les expéditeurs qui connaissent MTA-STS ne vous remettent le courrier que par des connexions chiffrées, à des serveurs dont le certificat est bon (mode enforce).</translation>
    </message>
    <message>
        <source>%1 has not reached the mode that you asked for</source>
        <extracomment>mode.not-as-required (%1: domain, %2: mode, %3: required)</extracomment>
        <translation>%1 n’a pas atteint le mode que vous avez demandé</translation>
    </message>
    <message>
        <source>The mode is %2. You asked for %3.</source>
        <translation>Le mode est %2. Vous avez demandé %3.</translation>
    </message>
    <message>
        <source>Mend the other points first. Then change the mode in the policy file, and give the policy record a new id.</source>
        <translation>Corrigez d’abord les autres points. Changez ensuite le mode dans le fichier de politique, et donnez un nouvel id à l’enregistrement de politique.</translation>
    </message>
    <message>
        <source>%1 does not use DANE</source>
        <extracomment>dane.absent (%1: domain)</extracomment>
        <translation>%1 n’utilise pas DANE</translation>
    </message>
    <message>
        <source>DANE is another way to protect incoming mail, and needs signed DNS (DNSSEC). MTA-STS works without it.</source>
        <translation>DANE est un autre moyen de protéger le courrier entrant, qui exige un DNS signé (DNSSEC). MTA-STS fonctionne sans lui.</translation>
    </message>
    <message>
        <source>The DANE record of %1 fits its certificate</source>
        <extracomment>dane.good (%1: host, %2: record)</extracomment>
        <translation>L’enregistrement DANE de %1 correspond à son certificat</translation>
    </message>
    <message>
        <source>Senders that know DANE deliver to this server over protected connections. This record fits: %2.</source>
        <translation>Les expéditeurs qui connaissent DANE remettent le courrier à ce serveur par des connexions protégées. Cet enregistrement correspond : %2.</translation>
    </message>
    <message>
        <source>The DANE record of %1 does not fit its certificate</source>
        <extracomment>dane.mismatch (%1: host, %2: address)</extracomment>
        <translation>L’enregistrement DANE de %1 ne correspond pas à son certificat</translation>
    </message>
    <message>
        <source>The server at %2 shows another certificate than DNS announces (TLSA record). Senders that know DANE do not deliver to it, whatever your MTA-STS mode is.</source>
        <translation>Le serveur à l’adresse %2 présente un autre certificat que celui annoncé par le DNS (enregistrement TLSA). Les expéditeurs qui connaissent DANE ne lui remettent rien, quel que soit votre mode MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a record for the present certificate now. Next time, publish the new record before you change the certificate.</source>
        <translation>Publiez maintenant un enregistrement pour le certificat actuel. La prochaine fois, publiez le nouvel enregistrement avant de changer de certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 fits its DANE record, but is for a different name</source>
        <extracomment>dane.name-mismatch (%1: host, %2: address)</extracomment>
        <translation>Le certificat de %1 correspond à son enregistrement DANE, mais il porte un autre nom</translation>
    </message>
    <message>
        <source>The record names a certificate authority, so the name must fit as well (usage 2). Senders that know DANE do not deliver to the server at %2.</source>
        <translation>L’enregistrement désigne une autorité de certification : le nom doit donc correspondre aussi (usage 2). Les expéditeurs qui connaissent DANE ne remettent rien au serveur à l’adresse %2.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1, or publish a record for exactly this certificate.</source>
        <translation>Demandez à votre fournisseur de messagerie un certificat qui porte le nom %1, ou publiez un enregistrement pour ce certificat précis.</translation>
    </message>
    <message>
        <source>A DANE record of %1 cannot be used for mail</source>
        <extracomment>dane.unusable (%1: host, %2: record)</extracomment>
        <translation>Un enregistrement DANE de %1 n’est pas utilisable pour le courrier</translation>
    </message>
    <message>
        <source>Senders pass over this record: %2. For mail only the kinds that begin with 2 or 3 count (certificate usage).</source>
        <translation>Les expéditeurs ignorent cet enregistrement : %2. Pour le courrier, seuls comptent les types qui commencent par 2 ou 3 (usage du certificat).</translation>
    </message>
    <message>
        <source>Publish a record of the kind “3 1 1” instead, or remove this one.</source>
        <translation>Publiez plutôt un enregistrement du type « 3 1 1 », ou supprimez celui-ci.</translation>
    </message>
    <message>
        <source>The DANE record of %1 has no effect</source>
        <extracomment>dane.unsigned (%1: host)</extracomment>
        <translation>L’enregistrement DANE de %1 est sans effet</translation>
    </message>
    <message>
        <source>The DNS for this server is not signed (DNSSEC). Senders pass over the record. It does no harm.</source>
        <translation>Le DNS de ce serveur n’est pas signé (DNSSEC). Les expéditeurs ignorent l’enregistrement. C’est sans conséquence.</translation>
    </message>
    <message>
        <source>Sign the DNS of that domain, or remove the record.</source>
        <translation>Signez le DNS de ce domaine, ou supprimez l’enregistrement.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be compared with a certificate</source>
        <extracomment>dane.not-tested (%1: host)</extracomment>
        <translation>L’enregistrement DANE de %1 n’a pas pu être comparé à un certificat</translation>
    </message>
    <message>
        <source>No certificate of this server could be seen from here. Nothing is known to be wrong with the record.</source>
        <translation>Aucun certificat de ce serveur n’était visible d’ici. Rien n’indique un problème avec l’enregistrement.</translation>
    </message>
    <message>
        <source>Check again when the server can be reached. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Relancez la vérification quand le serveur sera joignable. Vous pouvez aussi exécuter « postseal-cli check » avec votre domaine sur un serveur situé ailleurs.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be looked up</source>
        <extracomment>dane.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>L’enregistrement DANE de %1 n’a pas pu être consulté</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Senders that know DANE may hold mail back while this question has no proper answer.</source>
        <translation>La réponse du DNS était : %2. Les expéditeurs qui connaissent DANE peuvent retenir le courrier tant que cette question n’obtient pas de réponse correcte.</translation>
    </message>
    <message>
        <source>Ask whoever runs the DNS of that server to repair it. A question for a record that does not exist must get a proper answer too.</source>
        <translation>Demandez à la personne qui gère le DNS de ce serveur de le réparer. Même une question portant sur un enregistrement inexistant doit obtenir une réponse correcte.</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right</source>
        <extracomment>dnssec.bogus (%1: name, %2: reason)</extracomment>
        <translation>Les signatures DNS de %1 ne sont pas correctes</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair the signatures. After a change of provider, the old DS record at your registrar is the usual cause.</source>
        <translation>Demandez à votre fournisseur DNS de corriger les signatures. Après un changement de fournisseur, la cause habituelle est l’ancien enregistrement DS resté chez votre bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>Whether the DNS of %1 is signed could not be found out</source>
        <extracomment>dnssec.indeterminate (%1: domain, %2: reason)</extracomment>
        <translation>Impossible de savoir si le DNS de %1 est signé</translation>
    </message>
    <message>
        <source>Check again later, or from another network.</source>
        <translation>Relancez la vérification plus tard, ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>The DNS resolver says that the DNS of %1 is signed correctly</source>
        <extracomment>dnssec.resolver-says (%1: domain)</extracomment>
        <translation>Le résolveur DNS indique que le DNS de %1 est correctement signé</translation>
    </message>
    <message>
        <source>Postseal did not verify this itself, so it is hearsay (AD bit).</source>
        <translation>Postseal ne l’a pas vérifié lui-même : c’est donc un ouï-dire (bit AD).</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mail server(s)</source>
        <extracomment>mx.found (%1: domain, %2: count)</extracomment>
        <translation>
            <numerusform>%1 a %n serveur de messagerie</numerusform>
            <numerusform>%1 a %n serveurs de messagerie</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail to your domain is delivered to the servers that DNS names for it (MX records).</source>
        <translation>Le courrier de votre domaine est remis aux serveurs que le DNS indique pour lui (enregistrements MX).</translation>
    </message>
    <message>
        <source>%1 says that it accepts no mail</source>
        <extracomment>mx.null-mx (%1: domain)</extracomment>
        <translation>%1 déclare ne pas accepter de courrier</translation>
    </message>
    <message>
        <source>Senders return mail to this domain at once (null MX). That is right for a domain without mailboxes. MTA-STS has nothing to protect there.</source>
        <translation>Les expéditeurs retournent aussitôt le courrier destiné à ce domaine (MX nul). C’est ce qu’il faut pour un domaine sans boîtes aux lettres. MTA-STS n’a rien à y protéger.</translation>
    </message>
    <message>
        <source>If you want to receive mail at this domain, replace this record with the names of your mail servers. Otherwise leave it as it is.</source>
        <translation>Si vous voulez recevoir du courrier sur ce domaine, remplacez cet enregistrement par les noms de vos serveurs de messagerie. Sinon, ne changez rien.</translation>
    </message>
    <message>
        <source>%1 says both that it accepts no mail and where to deliver it</source>
        <extracomment>mx.null-mx-mixed (%1: domain)</extracomment>
        <translation>%1 déclare à la fois ne pas accepter de courrier et où le remettre</translation>
    </message>
    <message>
        <source>One of your MX records says that you take no mail at all (null MX). Senders may then return mail to you at once.</source>
        <translation>L’un de vos enregistrements MX indique que vous n’acceptez aucun courrier (MX nul). Les expéditeurs peuvent alors retourner aussitôt le courrier qui vous est adressé.</translation>
    </message>
    <message>
        <source>Remove the MX record that consists of a single dot. If you want no mail, remove all the others instead.</source>
        <translation>Supprimez l’enregistrement MX qui se réduit à un point. Si vous ne voulez pas de courrier, supprimez plutôt tous les autres.</translation>
    </message>
    <message>
        <source>%1 names no mail server, so senders try the address of the domain itself</source>
        <extracomment>mx.implicit (%1: domain)</extracomment>
        <translation>%1 n’indique aucun serveur de messagerie : les expéditeurs essaient donc l’adresse du domaine lui-même</translation>
    </message>
    <message>
        <source>Without an MX record senders deliver to the address of the domain, which often belongs to your website (implicit MX). A change of web host can then cut off your mail.</source>
        <translation>Sans enregistrement MX, les expéditeurs remettent le courrier à l’adresse du domaine, qui est souvent celle de votre site web (MX implicite). Un changement d’hébergeur web peut alors couper votre messagerie.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server.</source>
        <translation>Publiez un enregistrement MX avec le nom de votre serveur de messagerie.</translation>
    </message>
    <message>
        <source>%1 has no mail server</source>
        <extracomment>mx.no-mail-server (%1: domain)</extracomment>
        <translation>%1 n’a pas de serveur de messagerie</translation>
    </message>
    <message>
        <source>DNS has neither an MX record nor an address for this domain. Mail to you cannot be delivered and is returned to the sender.</source>
        <translation>Le DNS n’a ni enregistrement MX ni adresse pour ce domaine. Le courrier qui vous est adressé ne peut pas être remis et retourne à l’expéditeur.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server. Your mail provider tells you that name.</source>
        <translation>Publiez un enregistrement MX avec le nom de votre serveur de messagerie. Votre fournisseur de messagerie vous indique ce nom.</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <extracomment>mx.domain-not-found (%1: domain)</extracomment>
        <translation>%1 n’existe pas dans le DNS</translation>
    </message>
    <message>
        <source>Nobody can reach this domain by mail or on the web (NXDOMAIN).</source>
        <translation>Personne ne peut joindre ce domaine, ni par e-mail ni sur le web (NXDOMAIN).</translation>
    </message>
    <message>
        <source>Check the spelling. If it is right, ask your registrar whether the domain has lapsed or has no name servers.</source>
        <translation>Vérifiez l’orthographe. Si elle est juste, demandez à votre bureau d’enregistrement si le domaine a expiré ou s’il n’a pas de serveurs de noms.</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up</source>
        <extracomment>mx.lookup-refused (%1: domain, %2: answer)</extracomment>
        <translation>Les serveurs de messagerie de %1 n’ont pas pu être consultés</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, use another DNS resolver or ask your DNS provider.</source>
        <translation>Relancez la vérification dans quelques minutes. Si rien ne change, utilisez un autre résolveur DNS ou interrogez votre fournisseur DNS.</translation>
    </message>
    <message>
        <source>Nobody answered the question for the mail servers of %1</source>
        <extracomment>mx.lookup-silent (%1: domain)</extracomment>
        <translation>Personne n’a répondu à la question sur les serveurs de messagerie de %1</translation>
    </message>
    <message>
        <source>No DNS server answered in time. The cause may be the network of this computer. So nothing is known to be wrong with your domain.</source>
        <translation>Aucun serveur DNS n’a répondu à temps. La cause peut être le réseau de cet ordinateur. Rien n’indique donc un problème avec votre domaine.</translation>
    </message>
    <message>
        <source>Make sure that this computer is online, and check again. If other domains work, ask your DNS provider.</source>
        <translation>Assurez-vous que cet ordinateur est connecté, puis relancez la vérification. Si d’autres domaines fonctionnent, interrogez votre fournisseur DNS.</translation>
    </message>
    <message>
        <source>The DNS alias of %1 leads nowhere</source>
        <extracomment>mx.lookup-loop (%1: domain)</extracomment>
        <translation>L’alias DNS de %1 ne mène nulle part</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot find your mail servers, so mail to you is returned.</source>
        <translation>Le nom renvoie à d’autres noms en boucle ou par trop d’étapes (boucle CNAME). Les expéditeurs ne trouvent pas vos serveurs de messagerie : le courrier qui vous est adressé leur est donc retourné.</translation>
    </message>
    <message>
        <source>Remove the alias in your DNS, or point it at a name that exists.</source>
        <translation>Supprimez l’alias de votre DNS, ou dirigez-le vers un nom qui existe.</translation>
    </message>
    <message>
        <source>%1 has more mail servers than this check looks at</source>
        <extracomment>mx.too-many (%1: domain, %2: left out)</extracomment>
        <translation>%1 a plus de serveurs de messagerie que cette vérification n’en examine</translation>
    </message>
    <message>
        <source>Remove MX records that you do not need. A domain rarely needs more than a few mail servers.</source>
        <translation>Supprimez les enregistrements MX dont vous n’avez pas besoin. Il est rare qu’un domaine ait besoin de plus de quelques serveurs de messagerie.</translation>
    </message>
    <message>
        <source>The mail server %1 is written as an IP address</source>
        <extracomment>mx.target-is-address (%1: host)</extracomment>
        <translation>Le serveur de messagerie %1 est indiqué par une adresse IP</translation>
    </message>
    <message>
        <source>An MX record must hold a name. Many senders do not deliver to an address written there, and no MTA-STS policy can match it.</source>
        <translation>Un enregistrement MX doit contenir un nom. Beaucoup d’expéditeurs ne remettent rien à une adresse inscrite à cet endroit, et aucune politique MTA-STS ne peut y correspondre.</translation>
    </message>
    <message>
        <source>Give the server a name such as mail.example.com. Put that name into the MX record.</source>
        <translation>Donnez au serveur un nom, par exemple mail.example.com. Inscrivez ce nom dans l’enregistrement MX.</translation>
    </message>
    <message>
        <source>The mail server name %1 is an alias of %2</source>
        <extracomment>mx.target-is-alias (%1: host, %2: target)</extracomment>
        <translation>Le nom de serveur de messagerie %1 est un alias de %2</translation>
    </message>
    <message>
        <source>An MX record should name a server directly, not through an alias (CNAME). Some senders refuse an alias. Your policy and the certificate must carry the name %1 as long as it stands there.</source>
        <translation>Un enregistrement MX devrait désigner un serveur directement, et non par un alias (CNAME). Certains expéditeurs refusent les alias. Votre politique et le certificat doivent porter le nom %1 tant qu’il figure à cet endroit.</translation>
    </message>
    <message>
        <source>Make sure that the certificate of the server carries the name %2, and add %2 to your policy. Then put %2 into the MX record.</source>
        <translation>Assurez-vous que le certificat du serveur porte le nom %2, et ajoutez %2 à votre politique. Inscrivez ensuite %2 dans l’enregistrement MX.</translation>
    </message>
    <message>
        <source>“%1” is not a name that a mail server can have</source>
        <extracomment>mx.target-not-host-name (%1: host)</extracomment>
        <translation>« %1 » n’est pas un nom possible pour un serveur de messagerie</translation>
    </message>
    <message>
        <source>Host names consist of letters, digits and hyphens. Many senders pass over any other name, and no policy line can match it.</source>
        <translation>Les noms d’hôtes se composent de lettres, de chiffres et de traits d’union. Beaucoup d’expéditeurs ignorent tout autre nom, et aucune ligne de politique ne peut y correspondre.</translation>
    </message>
    <message>
        <source>Correct the MX record so that it holds the proper name of your mail server.</source>
        <translation>Corrigez l’enregistrement MX pour qu’il contienne le vrai nom de votre serveur de messagerie.</translation>
    </message>
    <message>
        <source>The mail server %1 does not exist in DNS</source>
        <extracomment>mx.target-not-found (%1: host)</extracomment>
        <translation>Le serveur de messagerie %1 n’existe pas dans le DNS</translation>
    </message>
    <message>
        <source>Senders pass over this server. If it is your only one, mail to you waits and is returned after some days.</source>
        <translation>Les expéditeurs ignorent ce serveur. Si c’est votre seul serveur, le courrier qui vous est adressé attend, puis est retourné au bout de quelques jours.</translation>
    </message>
    <message>
        <source>Remove the MX record if the server is gone. Otherwise correct the name, or publish an address for it.</source>
        <translation>Supprimez l’enregistrement MX si le serveur n’existe plus. Sinon, corrigez le nom ou publiez une adresse pour lui.</translation>
    </message>
    <message>
        <source>The mail server %1 has no address</source>
        <extracomment>mx.target-no-address (%1: host)</extracomment>
        <translation>Le serveur de messagerie %1 n’a pas d’adresse</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders pass over this server.</source>
        <translation>Le nom existe, mais le DNS n’a ni adresse IPv4 ni adresse IPv6 pour lui. Les expéditeurs ignorent ce serveur.</translation>
    </message>
    <message>
        <source>Publish the address of the server (A or AAAA record), or remove the MX record.</source>
        <translation>Publiez l’adresse du serveur (enregistrement A ou AAAA), ou supprimez l’enregistrement MX.</translation>
    </message>
    <message>
        <source>The address of the mail server %1 could not be looked up</source>
        <extracomment>mx.target-lookup-failed (%1: host)</extracomment>
        <translation>L’adresse du serveur de messagerie %1 n’a pas pu être consultée</translation>
    </message>
    <message>
        <source>The DNS servers gave no usable answer. Whether this server works could not be found out.</source>
        <translation>Les serveurs DNS n’ont donné aucune réponse utilisable. Impossible de savoir si ce serveur fonctionne.</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, ask whoever runs the DNS of that server.</source>
        <translation>Relancez la vérification dans quelques minutes. Si rien ne change, interrogez la personne qui gère le DNS de ce serveur.</translation>
    </message>
    <message>
        <source>The mail server %1 has an address that only works inside a network</source>
        <extracomment>mx.address-not-public (%1: host, %2: address)</extracomment>
        <translation>Le serveur de messagerie %1 a une adresse qui ne fonctionne qu’à l’intérieur d’un réseau</translation>
    </message>
    <message>
        <source>The address %2 is private or reserved, so senders on the internet cannot reach it. It was tested all the same.</source>
        <translation>L’adresse %2 est privée ou réservée : les expéditeurs ne peuvent donc pas la joindre depuis Internet. Elle a été testée malgré tout.</translation>
    </message>
    <message>
        <source>Publish the public address of the server, unless this is a test network.</source>
        <translation>Publiez l’adresse publique du serveur, sauf s’il s’agit d’un réseau de test.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the mail servers of %1</source>
        <extracomment>mx.servers-disagree (%1: domain, %2: servers)</extracomment>
        <translation>Vos serveurs de noms ne sont pas d’accord sur les serveurs de messagerie de %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may deliver to other servers than you expect.</source>
        <translation>Ces serveurs de noms ne donnent pas tous la même réponse : %2. Certains expéditeurs peuvent remettre le courrier à d’autres serveurs que ceux auxquels vous vous attendez.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to bring all name servers to the same state. Right after a change this often passes by itself within an hour.</source>
        <translation>Demandez à votre fournisseur DNS de mettre tous les serveurs de noms dans le même état. Juste après une modification, cela rentre souvent dans l’ordre en moins d’une heure.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer</source>
        <extracomment>dns.server-silent (%1: server, %2: address)</extracomment>
        <translation>Le serveur de noms %1 ne répond pas</translation>
    </message>
    <message>
        <source>It was asked at the address %2. Lookups of your domain take longer, and they go unanswered when your other name servers are down too.</source>
        <translation>Il a été interrogé à l’adresse %2. Les recherches sur votre domaine prennent plus de temps, et restent sans réponse quand vos autres serveurs de noms sont aussi en panne.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair this name server or to remove it.</source>
        <translation>Demandez à votre fournisseur DNS de réparer ce serveur de noms ou de le retirer.</translation>
    </message>
    <message>
        <source>The name server %1 does not know your domain</source>
        <extracomment>dns.server-lame (%1: server, %2: address)</extracomment>
        <translation>Le serveur de noms %1 ne connaît pas votre domaine</translation>
    </message>
    <message>
        <source>It is listed for your domain, but the server at %2 does not answer for it (lame delegation). Some lookups of your domain are slow or get no answer.</source>
        <translation>Il est déclaré pour votre domaine, mais le serveur à l’adresse %2 ne répond pas pour lui (délégation défectueuse). Certaines recherches sur votre domaine sont lentes ou restent sans réponse.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to set up your domain on it, or remove it from the list at your registrar.</source>
        <translation>Demandez à votre fournisseur DNS d’y configurer votre domaine, ou retirez ce serveur de la liste chez votre bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked directly</source>
        <extracomment>dns.authoritative-unreachable (%1: domain)</extracomment>
        <translation>Les serveurs de noms de %1 n’ont pas pu être interrogés directement</translation>
    </message>
    <message>
        <source>The network of this computer probably allows only its own DNS resolver. The answers shown come from that resolver. They may be older than what your name servers say now.</source>
        <translation>Le réseau de cet ordinateur n’autorise sans doute que son propre résolveur DNS. Les réponses affichées viennent de ce résolveur. Elles peuvent être plus anciennes que ce que vos serveurs de noms annoncent maintenant.</translation>
    </message>
    <message>
        <source>After a change in DNS, check again later or from another network.</source>
        <translation>Après une modification dans le DNS, relancez la vérification plus tard ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Wait until then, and check again.</source>
        <translation>Attendez jusque-là, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>The policy file of %1 is correct</source>
        <extracomment>policy.good (%1: domain, %2: mode)</extracomment>
        <translation>Le fichier de politique de %1 est correct</translation>
    </message>
    <message>
        <source>Senders can load and understand it. Its mode is “%2”.</source>
        <translation>Les expéditeurs peuvent le charger et le comprendre. Son mode est « %2 ».</translation>
    </message>
    <message>
        <source>%1 sends senders on to another address</source>
        <extracomment>policy.redirect (%1: host, %2: status, %3: target)</extracomment>
        <translation>%1 renvoie les expéditeurs vers une autre adresse</translation>
    </message>
    <message>
        <source>Instead of the file it gives a redirect (status %2) to %3. Senders must not follow it, so they find no policy there.</source>
        <translation>Au lieu du fichier, il donne une redirection (statut %2) vers %3. Les expéditeurs n’ont pas le droit de la suivre : ils n’y trouvent donc aucune politique.</translation>
    </message>
    <message>
        <source>Serve the file at https://%1/.well-known/mta-sts.txt itself. Switch off redirects to www or to your main site for this name.</source>
        <translation>Servez le fichier à l’adresse https://%1/.well-known/mta-sts.txt elle-même. Désactivez pour ce nom les redirections vers www ou vers votre site principal.</translation>
    </message>
    <message>
        <source>There is no policy file on %1</source>
        <extracomment>policy.not-found (%1: host, %2: address)</extracomment>
        <translation>Il n’y a pas de fichier de politique sur %1</translation>
    </message>
    <message>
        <source>The web server at %2 says that the file does not exist (status 404). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Le serveur web à l’adresse %2 indique que le fichier n’existe pas (statut 404). Les expéditeurs ne peuvent pas charger votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known on that web server. Some programs hide or leave out folders that begin with a dot.</source>
        <translation>Placez le fichier mta-sts.txt dans le dossier .well-known de ce serveur web. Certains programmes masquent ou omettent les dossiers dont le nom commence par un point.</translation>
    </message>
    <message>
        <source>%1 does not hand out the policy file</source>
        <extracomment>policy.http-status (%1: host, %2: status)</extracomment>
        <translation>%1 ne fournit pas le fichier de politique</translation>
    </message>
    <message>
        <source>The web server answered with status %2 instead of 200. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Le serveur web a répondu par le statut %2 au lieu de 200. Les expéditeurs ne peuvent pas charger votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Look at the settings for this file. Often the cause is a protection against robots, a password or a maintenance page.</source>
        <translation>Examinez les paramètres qui concernent ce fichier. La cause est souvent une protection contre les robots, un mot de passe ou une page de maintenance.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a web server</source>
        <extracomment>policy.http-syntax (%1: host, %2: address)</extracomment>
        <translation>Ce qui répond à l’adresse %1 n’est pas un serveur web</translation>
    </message>
    <message>
        <source>The answer from %2 cannot be read (HTTP). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>La réponse de %2 est illisible (HTTP). Les expéditeurs ne peuvent pas charger votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Make sure that port 443 of this address leads to a web server.</source>
        <translation>Assurez-vous que le port 443 de cette adresse mène à un serveur web.</translation>
    </message>
    <message>
        <source>Senders stop reading after about 64 kilobytes, and then use nothing of it. So they find no policy.</source>
        <translation>Les expéditeurs cessent de lire après environ 64 kilo-octets, et ne tiennent alors compte de rien. Ils ne trouvent donc aucune politique.</translation>
    </message>
    <message>
        <source>%1 sends the policy file too slowly</source>
        <extracomment>policy.timeout (%1: host, %2: seconds)</extracomment>
        <translation>%1 envoie le fichier de politique trop lentement</translation>
    </message>
    <message numerus="yes">
        <source>The file was not complete after %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>Le fichier n’était pas complet au bout de %n seconde. Les expéditeurs peuvent attendre jusqu’à 60 secondes, puis ils considèrent qu’il n’y a pas de politique.</numerusform>
            <numerusform>Le fichier n’était pas complet au bout de %n secondes. Les expéditeurs peuvent attendre jusqu’à 60 secondes, puis ils considèrent qu’il n’y a pas de politique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out why the web server is so slow. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Cherchez pourquoi le serveur web est si lent. Avec « --timeout 60 », cette vérification attend aussi longtemps que les expéditeurs.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then sends nothing</source>
        <extracomment>policy.no-answer (%1: host, %2: seconds)</extracomment>
        <translation>%1 accepte la connexion, puis n’envoie rien</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>Aucune réponse n’est arrivée en %n seconde. Les expéditeurs peuvent attendre jusqu’à 60 secondes, puis ils considèrent qu’il n’y a pas de politique.</numerusform>
            <numerusform>Aucune réponse n’est arrivée en %n secondes. Les expéditeurs peuvent attendre jusqu’à 60 secondes, puis ils considèrent qu’il n’y a pas de politique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Cherchez la cause dans le journal du serveur web. Avec « --timeout 60 », cette vérification attend aussi longtemps que les expéditeurs.</translation>
    </message>
    <message>
        <source>%1 hangs up before the policy file is complete</source>
        <extracomment>policy.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 raccroche avant que le fichier de politique soit complet</translation>
    </message>
    <message>
        <source>The answer from %2 ended too early. Senders do not use half a file, so they find no policy.</source>
        <translation>La réponse de %2 s’est terminée trop tôt. Les expéditeurs n’utilisent pas un fichier incomplet : ils ne trouvent donc aucune politique.</translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. The length that it announces may also be wrong.</source>
        <translation>Cherchez la cause dans le journal du serveur web. La longueur qu’il annonce peut aussi être fausse.</translation>
    </message>
    <message>
        <source>%1 sends the policy file in a packed form</source>
        <extracomment>policy.encoded (%1: host, %2: encoding)</extracomment>
        <translation>%1 envoie le fichier de politique sous forme compressée</translation>
    </message>
    <message>
        <source>It uses “%2” although nobody asked for it (content encoding). Senders may not unpack it, and then they find no policy.</source>
        <translation>Il utilise « %2 » alors que personne ne l’a demandé (encodage du contenu). Certains expéditeurs ne le décompressent pas, et ne trouvent alors aucune politique.</translation>
    </message>
    <message>
        <source>Switch off compression for this file on the web server.</source>
        <translation>Désactivez la compression de ce fichier sur le serveur web.</translation>
    </message>
    <message>
        <source>The addresses of %1 give different policy files</source>
        <extracomment>policy.addresses-differ (%1: host, %2: addresses)</extracomment>
        <translation>Les adresses de %1 donnent des fichiers de politique différents</translation>
    </message>
    <message>
        <source>These addresses do not all give the same file: %2. Which policy a sender gets is left to chance.</source>
        <translation>Ces adresses ne donnent pas toutes le même fichier : %2. La politique que reçoit un expéditeur dépend donc du hasard.</translation>
    </message>
    <message>
        <source>Put the same file on all servers, or remove wrong addresses from DNS.</source>
        <translation>Placez le même fichier sur tous les serveurs, ou retirez les adresses fausses du DNS.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Many senders then do not use it.</source>
        <translation>Le serveur web annonce le fichier comme « %2 » au lieu de « text/plain » (type de média). Beaucoup d’expéditeurs ne l’utilisent alors pas.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain. If a browser shows a web page at this address, put the policy file in its place.</source>
        <translation>Réglez le type de ce fichier sur text/plain. Si un navigateur affiche une page web à cette adresse, mettez le fichier de politique à sa place.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Some senders then do not use it.</source>
        <translation>Le serveur web annonce le fichier comme « %2 » au lieu de « text/plain » (type de média). Certains expéditeurs ne l’utilisent alors pas.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain on the web server.</source>
        <translation>Réglez le type de ce fichier sur text/plain sur le serveur web.</translation>
    </message>
    <message>
        <source>The web server should call the file “text/plain” (media type). Some senders do not use it otherwise.</source>
        <translation>Le serveur web devrait annoncer le fichier comme « text/plain » (type de média). Sinon, certains expéditeurs ne l’utilisent pas.</translation>
    </message>
    <message>
        <source>The policy file is empty</source>
        <extracomment>policy.empty (%1: file)</extracomment>
        <translation>Le fichier de politique est vide</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Les expéditeurs n’y trouvent aucune politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Upload the policy file again.</source>
        <translation>Envoyez de nouveau le fichier de politique sur le serveur.</translation>
    </message>
    <message>
        <source>There is a web page where the policy file should be</source>
        <extracomment>policy.is-web-page (%1: file)</extracomment>
        <translation>Il y a une page web à la place du fichier de politique</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Some web servers show their start page for every address, or a page that keeps robots out.</source>
        <translation>Les expéditeurs n’y trouvent aucune politique. Certains serveurs web affichent leur page d’accueil pour toutes les adresses, ou une page qui écarte les robots.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known. Switch off the rule that shows a page for every address.</source>
        <translation>Placez le fichier mta-sts.txt dans le dossier .well-known. Désactivez la règle qui affiche une page pour toutes les adresses.</translation>
    </message>
    <message>
        <source>The policy file begins with an invisible mark</source>
        <extracomment>policy.bom (%1: file)</extracomment>
        <translation>Le fichier de politique commence par une marque invisible</translation>
    </message>
    <message>
        <source>A text editor has put it there (byte order mark). Most senders then do not recognise the first line, and use nothing of the file.</source>
        <translation>Un éditeur de texte l’y a mise (indicateur d’ordre des octets). La plupart des expéditeurs ne reconnaissent alors pas la première ligne, et ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”.</source>
        <translation>Enregistrez de nouveau le fichier en « UTF-8 sans BOM ».</translation>
    </message>
    <message>
        <source>The policy file is saved in the wrong text encoding</source>
        <extracomment>policy.utf-16 (%1: file)</extracomment>
        <translation>Le fichier de politique est enregistré dans le mauvais encodage de texte</translation>
    </message>
    <message>
        <source>It uses two bytes for each character (UTF-16). Senders cannot read it, so they find no policy.</source>
        <translation>Il utilise deux octets par caractère (UTF-16). Les expéditeurs ne peuvent pas le lire : ils ne trouvent donc aucune politique.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is empty</source>
        <extracomment>policy.blank-line (%1: line)</extracomment>
        <translation>La ligne %1 du fichier de politique est vide</translation>
    </message>
    <message>
        <source>Empty lines are not allowed in a policy. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>Les lignes vides ne sont pas autorisées dans une politique. À cause d’une telle ligne, certains expéditeurs ne tiennent aucun compte du fichier, d’autres n’y prêtent pas attention.</translation>
    </message>
    <message>
        <source>Delete the empty line. There must be none at the end of the file either.</source>
        <translation>Supprimez la ligne vide. Il ne doit pas y en avoir non plus à la fin du fichier.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is a comment</source>
        <extracomment>policy.comment (%1: line)</extracomment>
        <translation>La ligne %1 du fichier de politique est un commentaire</translation>
    </message>
    <message>
        <source>A policy has no comments. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>Une politique ne contient pas de commentaires. À cause d’une telle ligne, certains expéditeurs ne tiennent aucun compte du fichier, d’autres n’y prêtent pas attention.</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>Supprimez la ligne.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file begins with a space</source>
        <extracomment>policy.leading-space (%1: line)</extracomment>
        <translation>La ligne %1 du fichier de politique commence par un espace</translation>
    </message>
    <message>
        <source>Each line must begin with its keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>Chaque ligne doit commencer par son mot-clé. À cause de l’espace, certains expéditeurs ne tiennent aucun compte du fichier, d’autres n’y prêtent pas attention.</translation>
    </message>
    <message>
        <source>Delete the space at the beginning of the line.</source>
        <translation>Supprimez l’espace au début de la ligne.</translation>
    </message>
    <message>
        <source>There is a space between “%1” and its colon</source>
        <extracomment>policy.space-before-colon (%1: key)</extracomment>
        <translation>Il y a un espace entre « %1 » et ses deux-points</translation>
    </message>
    <message>
        <source>The colon must follow right after the keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>Les deux-points doivent suivre immédiatement le mot-clé. À cause de l’espace, certains expéditeurs ne tiennent aucun compte du fichier, d’autres n’y prêtent pas attention.</translation>
    </message>
    <message>
        <source>Delete the space before the colon.</source>
        <translation>Supprimez l’espace avant les deux-points.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has no colon</source>
        <extracomment>policy.no-colon (%1: line)</extracomment>
        <translation>La ligne %1 du fichier de politique n’a pas de deux-points</translation>
    </message>
    <message>
        <source>Each line must be of the form “keyword: value”. Some senders use nothing of the file because of such a line.</source>
        <translation>Chaque ligne doit être de la forme « mot-clé: valeur ». À cause d’une telle ligne, certains expéditeurs ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Correct the line, or delete it.</source>
        <translation>Corrigez la ligne, ou supprimez-la.</translation>
    </message>
    <message>
        <source>“%1” is followed by an equals sign instead of a colon</source>
        <extracomment>policy.equals-sign (%1: key)</extracomment>
        <translation>« %1 » est suivi d’un signe égal au lieu de deux-points</translation>
    </message>
    <message>
        <source>Senders do not understand the line, so the policy is incomplete for them.</source>
        <translation>Les expéditeurs ne comprennent pas la ligne : la politique est donc incomplète pour eux.</translation>
    </message>
    <message>
        <source>Write a colon after “%1” instead of the equals sign.</source>
        <translation>Écrivez deux-points après « %1 » à la place du signe égal.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has an outdated line end</source>
        <extracomment>policy.bare-cr (%1: line)</extracomment>
        <translation>La ligne %1 du fichier de politique a une fin de ligne dépassée</translation>
    </message>
    <message>
        <source>It ends like lines of very old Macintosh files (bare CR). Most senders see one long line and use nothing of the file.</source>
        <translation>Elle se termine comme dans les très anciens fichiers Macintosh (CR seul). La plupart des expéditeurs voient une seule longue ligne et ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Save the file again with Windows or Unix line ends.</source>
        <translation>Enregistrez de nouveau le fichier avec des fins de ligne Windows ou Unix.</translation>
    </message>
    <message>
        <source>There is an unusual space beside “%1”</source>
        <extracomment>policy.non-ascii-space (%1: key, %2: character)</extracomment>
        <translation>Il y a un espace inhabituel à côté de « %1 »</translation>
    </message>
    <message>
        <source>The character %2 looks like a space but is none. It often comes from text copied out of a web page or a document. Senders take it as a part of the word.</source>
        <translation>Le caractère %2 ressemble à un espace mais n’en est pas un. Il vient souvent d’un texte copié depuis une page web ou un document. Les expéditeurs le prennent pour une partie du mot.</translation>
    </message>
    <message>
        <source>Delete the gap, and type an ordinary space.</source>
        <translation>Supprimez cet intervalle, et tapez un espace ordinaire.</translation>
    </message>
    <message>
        <source>The value of “%1” is in quotation marks</source>
        <extracomment>policy.quotes (%1: key)</extracomment>
        <translation>La valeur de « %1 » est entre guillemets</translation>
    </message>
    <message>
        <source>Senders take the marks as a part of the value, and then do not understand it.</source>
        <translation>Les expéditeurs prennent les guillemets pour une partie de la valeur, et ne la comprennent alors pas.</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>Supprimez les guillemets.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains an invisible character</source>
        <extracomment>policy.control-character (%1: line, %2: character)</extracomment>
        <translation>La ligne %1 du fichier de politique contient un caractère invisible</translation>
    </message>
    <message>
        <source>The character is %2. Strict senders use nothing of the file because of it.</source>
        <translation>Ce caractère est %2. À cause de cela, les expéditeurs stricts ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Delete the line, and type it anew.</source>
        <translation>Supprimez la ligne, et retapez-la.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains characters that cannot be read</source>
        <extracomment>policy.not-utf-8 (%1: line)</extracomment>
        <translation>La ligne %1 du fichier de politique contient des caractères illisibles</translation>
    </message>
    <message>
        <source>They are not in the text encoding that senders expect (UTF-8). Strict senders use nothing of the file because of them.</source>
        <translation>Ils ne sont pas dans l’encodage de texte attendu par les expéditeurs (UTF-8). À cause de cela, les expéditeurs stricts ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”. A policy needs no letters beyond a to z.</source>
        <translation>Enregistrez de nouveau le fichier en « UTF-8 sans BOM ». Une politique n’a besoin d’aucune lettre en dehors de a à z.</translation>
    </message>
    <message>
        <source>The lines of the policy file end in different ways</source>
        <extracomment>policy.mixed-line-ends (%1: file)</extracomment>
        <translation>Les lignes du fichier de politique ne se terminent pas toutes de la même façon</translation>
    </message>
    <message>
        <source>Some end as in Windows, others as in Unix. The standard allows it, but at least one known program does not read such a file.</source>
        <translation>Les unes se terminent comme sous Windows, les autres comme sous Unix. La norme le permet, mais au moins un programme connu ne lit pas un tel fichier.</translation>
    </message>
    <message>
        <source>Save the file again with Windows line ends in all lines (CRLF).</source>
        <translation>Enregistrez de nouveau le fichier avec des fins de ligne Windows partout (CRLF).</translation>
    </message>
    <message>
        <source>“%1” in the policy file is probably a slip for “%2”</source>
        <extracomment>policy.near-miss-key (%1: key, %2: meant)</extracomment>
        <translation>« %1 » dans le fichier de politique est sans doute une faute de frappe pour « %2 »</translation>
    </message>
    <message>
        <source>Change “%1” to “%2”.</source>
        <translation>Remplacez « %1 » par « %2 ».</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file has capital letters</source>
        <extracomment>policy.key-case (%1: key, %2: meant)</extracomment>
        <translation>Le mot-clé « %1 » du fichier de politique contient des majuscules</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file means nothing to senders</source>
        <extracomment>policy.unknown-field (%1: key)</extracomment>
        <translation>Le mot-clé « %1 » du fichier de politique ne signifie rien pour les expéditeurs</translation>
    </message>
    <message>
        <source>Senders pass over the line. At least one known checking program does not accept a file with it.</source>
        <translation>Les expéditeurs ignorent la ligne. Au moins un programme de vérification connu n’accepte pas un fichier qui la contient.</translation>
    </message>
    <message>
        <source>Remove the line, unless you know what it is for.</source>
        <translation>Supprimez la ligne, sauf si vous savez à quoi elle sert.</translation>
    </message>
    <message>
        <source>The extra line “%1” in the policy file is not well formed</source>
        <extracomment>policy.field-syntax (%1: key)</extracomment>
        <translation>La ligne supplémentaire « %1 » du fichier de politique est mal formée</translation>
    </message>
    <message>
        <source>Senders do not need this line. Still, strict ones use nothing of the file because of it.</source>
        <translation>Les expéditeurs n’ont pas besoin de cette ligne. Pourtant, à cause d’elle, les plus stricts ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Supprimez la ligne.</translation>
    </message>
    <message>
        <source>“%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-field (%1: key, %2: used, %3: ignored)</extracomment>
        <translation>« %1 » figure plus d’une fois dans le fichier de politique</translation>
    </message>
    <message>
        <source>Keep one of these lines, and delete the others.</source>
        <translation>Gardez une de ces lignes, et supprimez les autres.</translation>
    </message>
    <message>
        <source>The mail server “%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-mx (%1: mx)</extracomment>
        <translation>Le serveur de messagerie « %1 » figure plus d’une fois dans le fichier de politique</translation>
    </message>
    <message>
        <source>This does no harm.</source>
        <translation>C’est sans conséquence.</translation>
    </message>
    <message>
        <source>You can delete all these lines but one.</source>
        <translation>Vous pouvez supprimer toutes ces lignes sauf une.</translation>
    </message>
    <message>
        <source>The policy file does not name its version</source>
        <extracomment>policy.version-missing (%1: file)</extracomment>
        <translation>Le fichier de politique n’indique pas sa version</translation>
    </message>
    <message>
        <source>The line “version: STSv1” is missing. Most senders use nothing of the file without it.</source>
        <translation>Il manque la ligne « version: STSv1 ». Sans elle, la plupart des expéditeurs ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Add “version: STSv1” as the first line of the file.</source>
        <translation>Ajoutez « version: STSv1 » comme première ligne du fichier.</translation>
    </message>
    <message>
        <source>Senders do not know the policy version “%1”</source>
        <extracomment>policy.version-wrong (%1: value)</extracomment>
        <translation>Les expéditeurs ne connaissent pas la version de politique « %1 »</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Most senders use nothing of the file otherwise.</source>
        <translation>La version doit être STSv1, écrite exactement ainsi. Sinon, la plupart des expéditeurs ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Change the line to “version: STSv1”.</source>
        <translation>Remplacez la ligne par « version: STSv1 ».</translation>
    </message>
    <message>
        <source>The policy version “%1” mixes up capital and small letters</source>
        <extracomment>policy.version-case (%1: value)</extracomment>
        <translation>La version de politique « %1 » confond majuscules et minuscules</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Many senders tell capital from small letters, and use nothing of the file.</source>
        <translation>La version doit être STSv1, écrite exactement ainsi. Beaucoup d’expéditeurs distinguent les majuscules des minuscules, et ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>The policy file does not name its mode</source>
        <extracomment>policy.mode-missing (%1: file)</extracomment>
        <translation>Le fichier de politique n’indique pas son mode</translation>
    </message>
    <message>
        <source>Without a mode senders do not know what to do. They use nothing of the file.</source>
        <translation>Sans mode, les expéditeurs ne savent pas quoi faire. Ils ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Add the line “mode: testing”. Change it to “mode: enforce” when all is well.</source>
        <translation>Ajoutez la ligne « mode: testing ». Remplacez-la par « mode: enforce » quand tout va bien.</translation>
    </message>
    <message>
        <source>“%1” is not a mode that senders know</source>
        <extracomment>policy.mode-wrong (%1: value, %2: meant)</extracomment>
        <translation>« %1 » n’est pas un mode connu des expéditeurs</translation>
    </message>
    <message>
        <source>The mode must be testing, enforce or none, in small letters. With any other word senders use nothing of the file.</source>
        <translation>Le mode doit être testing, enforce ou none, en minuscules. Avec tout autre mot, les expéditeurs ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>The mode “%1” has capital letters</source>
        <extracomment>policy.mode-case (%1: value, %2: meant)</extracomment>
        <translation>Le mode « %1 » contient des majuscules</translation>
    </message>
    <message>
        <source>The mode must be written in small letters. Most senders use nothing of the file otherwise.</source>
        <translation>Le mode doit s’écrire en minuscules. Sinon, la plupart des expéditeurs ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Change the line to “mode: %2”.</source>
        <translation>Remplacez la ligne par « mode: %2 ».</translation>
    </message>
    <message>
        <source>The policy file does not say how long it is valid</source>
        <extracomment>policy.max-age-missing (%1: file)</extracomment>
        <translation>Le fichier de politique n’indique pas sa durée de validité</translation>
    </message>
    <message>
        <source>The line with the number of seconds is missing (max_age). Most senders use nothing of the file without it.</source>
        <translation>Il manque la ligne qui donne le nombre de secondes (max_age). Sans elle, la plupart des expéditeurs ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Add the line “max_age: 604800”, which stands for a week.</source>
        <translation>Ajoutez la ligne « max_age: 604800 », ce qui correspond à une semaine.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds</source>
        <extracomment>policy.max-age-not-number (%1: value)</extracomment>
        <translation>« %1 » n’est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>How long the policy is valid must be written in digits only (max_age). Strict senders use nothing of the file otherwise.</source>
        <translation>La durée de validité de la politique ne doit s’écrire qu’avec des chiffres (max_age). Sinon, les expéditeurs stricts ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Write “max_age: 604800”, which stands for a week.</source>
        <translation>Écrivez « max_age: 604800 », ce qui correspond à une semaine.</translation>
    </message>
    <message>
        <source>The number of seconds “%1” is too long</source>
        <extracomment>policy.max-age-too-many-digits (%1: value)</extracomment>
        <translation>Le nombre de secondes « %1 » est trop long</translation>
    </message>
    <message>
        <source>It may have ten digits at most (max_age). Strict senders use nothing of the file because of it.</source>
        <translation>Il ne peut avoir que dix chiffres (max_age). À cause de cela, les expéditeurs stricts ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>The policy is valid for more than a year</source>
        <extracomment>policy.max-age-too-large (%1: value)</extracomment>
        <translation>La politique est valable plus d’un an</translation>
    </message>
    <message>
        <source>The number %1 is above the limit of 31557600 seconds (max_age). Some senders use nothing of the file because of it.</source>
        <translation>Le nombre %1 dépasse la limite de 31557600 secondes (max_age). À cause de cela, certains expéditeurs ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Write a smaller number, for instance “max_age: 2592000”, which stands for thirty days.</source>
        <translation>Écrivez un nombre plus petit, par exemple « max_age: 2592000 », ce qui correspond à trente jours.</translation>
    </message>
    <message>
        <source>The policy is valid for no time at all</source>
        <extracomment>policy.max-age-zero (%1: value)</extracomment>
        <translation>La politique n’a aucune durée de validité</translation>
    </message>
    <message>
        <source>Senders do not keep it for later mail (max_age: %1), and some do not use it at all. So it protects little or nothing.</source>
        <translation>Les expéditeurs ne la conservent pas pour le courrier suivant (max_age: %1), et certains ne l’utilisent pas du tout. Elle protège donc peu, voire pas du tout.</translation>
    </message>
    <message>
        <source>The policy is valid for a short time only</source>
        <extracomment>policy.max-age-short (%1: value)</extracomment>
        <translation>La politique n’est valable que peu de temps</translation>
    </message>
    <message>
        <source>Senders keep it for %1 seconds (max_age). Some large senders are said to pass over policies of less than a day. A short time also makes it easier for attackers to wait until the policy is forgotten.</source>
        <translation>Les expéditeurs la conservent %1 secondes (max_age). On dit que certains grands expéditeurs ignorent les politiques de moins d’un jour. Une durée courte permet aussi plus facilement à un attaquant d’attendre que la politique soit oubliée.</translation>
    </message>
    <message>
        <source>You can let senders keep the policy for longer</source>
        <extracomment>policy.max-age-raise (%1: value)</extracomment>
        <translation>Vous pouvez laisser les expéditeurs conserver la politique plus longtemps</translation>
    </message>
    <message>
        <source>They now keep it for %1 seconds (max_age). The longer they keep it, the better it protects you.</source>
        <translation>Ils la conservent actuellement %1 secondes (max_age). Plus ils la conservent longtemps, mieux elle vous protège.</translation>
    </message>
    <message>
        <source>When enforce mode has worked well for some weeks, write 1209600 or more, which stands for two weeks. Then change the id of the policy record.</source>
        <translation>Quand le mode enforce aura bien fonctionné pendant quelques semaines, écrivez 1209600 ou plus, ce qui correspond à deux semaines. Changez ensuite l’id de l’enregistrement de politique.</translation>
    </message>
    <message>
        <source>The policy host %1 answers with a good certificate</source>
        <extracomment>policy-host.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>Le serveur de politique %1 répond avec un bon certificat</translation>
    </message>
    <message numerus="yes">
        <source>The web server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>Le serveur web à l’adresse %2 utilise %3. Son certificat est encore valable %n jour.</numerusform>
            <numerusform>Le serveur web à l’adresse %2 utilise %3. Son certificat est encore valable %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy host %1 does not exist</source>
        <extracomment>policy-host.missing (%1: host)</extracomment>
        <translation>Le serveur de politique %1 n’existe pas</translation>
    </message>
    <message>
        <source>Senders fetch your policy from a web server with this name. Without it they find no policy, and their mail to you is not protected.</source>
        <translation>Les expéditeurs vont chercher votre politique sur un serveur web qui porte ce nom. Sans lui, ils ne trouvent aucune politique, et leur courrier n’est pas protégé.</translation>
    </message>
    <message>
        <source>Set up web space for the policy file, and publish an address for %1.</source>
        <translation>Préparez un espace web pour le fichier de politique, et publiez une adresse pour %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has no address</source>
        <extracomment>policy-host.no-address (%1: host)</extracomment>
        <translation>Le serveur de politique %1 n’a pas d’adresse</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Le nom existe, mais le DNS n’a ni adresse IPv4 ni adresse IPv6 pour lui. Les expéditeurs ne peuvent pas charger votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Publish the address of your web server for %1, or an alias to your hosting provider (A, AAAA or CNAME record).</source>
        <translation>Publiez pour %1 l’adresse de votre serveur web, ou un alias vers votre hébergeur (enregistrement A, AAAA ou CNAME).</translation>
    </message>
    <message>
        <source>The policy host %1 could not be looked up</source>
        <extracomment>policy-host.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>Le serveur de politique %1 n’a pas pu être recherché dans le DNS</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the policy host works could not be found out.</source>
        <translation>La réponse du DNS était : %2. Impossible de savoir si le serveur de politique fonctionne.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy host %1 leads nowhere</source>
        <extracomment>policy-host.alias-loop (%1: host)</extracomment>
        <translation>L’alias DNS du serveur de politique %1 ne mène nulle part</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Le nom renvoie à d’autres noms en boucle ou par trop d’étapes (boucle CNAME). Les expéditeurs ne peuvent pas charger votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Point the alias at the name that your hosting provider gave you.</source>
        <translation>Dirigez l’alias vers le nom que votre hébergeur vous a donné.</translation>
    </message>
    <message>
        <source>The policy host %1 points to a name that does not exist</source>
        <extracomment>policy-host.alias-dangling (%1: host, %2: target)</extracomment>
        <translation>Le serveur de politique %1 renvoie à un nom qui n’existe pas</translation>
    </message>
    <message>
        <source>The target %2 is gone, so senders cannot load your policy. A stranger might claim that name at the hosting provider and publish a policy in your place.</source>
        <translation>La cible %2 a disparu : les expéditeurs ne peuvent donc pas charger votre politique. Un inconnu pourrait s’approprier ce nom chez l’hébergeur et publier une politique à votre place.</translation>
    </message>
    <message>
        <source>Set up the site again at your hosting provider. If you have moved it, point the alias at the new name.</source>
        <translation>Recréez le site chez votre hébergeur. Si vous l’avez déplacé, dirigez l’alias vers le nouveau nom.</translation>
    </message>
    <message>
        <source>The policy host %1 is run at %2</source>
        <extracomment>policy-host.delegated (%1: host, %2: target)</extracomment>
        <translation>Le serveur de politique %1 est géré chez %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides about your policy. The certificate must still be for the name %1.</source>
        <translation>C’est un alias : la personne qui gère %2 décide donc de votre politique. Le certificat doit malgré tout porter le nom %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has an address that only works inside a network</source>
        <extracomment>policy-host.address-not-public (%1: host, %2: address)</extracomment>
        <translation>Le serveur de politique %1 a une adresse qui ne fonctionne qu’à l’intérieur d’un réseau</translation>
    </message>
    <message>
        <source>Publish the public address of the web server, unless this is a test network.</source>
        <translation>Publiez l’adresse publique du serveur web, sauf s’il s’agit d’un réseau de test.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv6 from this computer</source>
        <extracomment>policy-host.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>Le serveur de politique %1 n’a pas pu être testé en IPv6 depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Your computer has no IPv6 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Votre ordinateur n’a pas de connexion IPv6 : l’adresse %2 n’est donc pas joignable d’ici. Rien n’indique un problème de son côté.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv6.</source>
        <translation>Pour le savoir, exécutez « postseal-cli check » avec votre domaine sur un ordinateur qui dispose d’IPv6.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv4 from this computer</source>
        <extracomment>policy-host.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>Le serveur de politique %1 n’a pas pu être testé en IPv4 depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Your computer has no IPv4 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Votre ordinateur n’a pas de connexion IPv4 : l’adresse %2 n’est donc pas joignable d’ici. Rien n’indique un problème de son côté.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv4.</source>
        <translation>Pour le savoir, exécutez « postseal-cli check » avec votre domaine sur un ordinateur qui dispose d’IPv4.</translation>
    </message>
    <message>
        <source>The policy host %1 refuses secure web connections</source>
        <extracomment>policy-host.connection-refused (%1: host, %2: address)</extracomment>
        <translation>Le serveur de politique %1 refuse les connexions web sécurisées</translation>
    </message>
    <message>
        <source>Nothing listens at %2 for them (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Rien ne les attend à l’adresse %2 (port 443). Les expéditeurs ne peuvent pas charger votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Switch on HTTPS on that web server, and open port 443 in its firewall. If the address is old, correct it in DNS.</source>
        <translation>Activez HTTPS sur ce serveur web, et ouvrez le port 443 dans son pare-feu. Si l’adresse est ancienne, corrigez-la dans le DNS.</translation>
    </message>
    <message>
        <source>The policy host %1 does not answer</source>
        <extracomment>policy-host.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>Le serveur de politique %1 ne répond pas</translation>
    </message>
    <message>
        <source>No secure web connection to %2 came about in time (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Aucune connexion web sécurisée avec %2 ne s’est établie à temps (port 443). Les expéditeurs ne peuvent pas charger votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Make sure that the web server runs and that its firewall lets port 443 through. If the address is old, correct it in DNS.</source>
        <translation>Assurez-vous que le serveur web fonctionne et que son pare-feu laisse passer le port 443. Si l’adresse est ancienne, corrigez-la dans le DNS.</translation>
    </message>
    <message>
        <source>There is no way through the network to the policy host %1</source>
        <extracomment>policy-host.unreachable (%1: host, %2: address)</extracomment>
        <translation>Aucun chemin à travers le réseau ne mène au serveur de politique %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Le réseau signale que l’adresse %2 n’est pas joignable. Les expéditeurs ne peuvent pas charger votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the web server. If both look right, ask your hosting provider.</source>
        <translation>Vérifiez l’adresse dans le DNS et la connexion réseau du serveur web. Si les deux semblent justes, interrogez votre hébergeur.</translation>
    </message>
    <message>
        <source>The policy host %1 and this computer could not agree on encryption</source>
        <extracomment>policy-host.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Le serveur de politique %1 et cet ordinateur n’ont pas pu s’accorder sur le chiffrement</translation>
    </message>
    <message>
        <source>Ask your hosting provider whether HTTPS is set up for the name %1. The server should offer TLS 1.2 and TLS 1.3.</source>
        <translation>Demandez à votre hébergeur si HTTPS est configuré pour le nom %1. Le serveur devrait proposer TLS 1.2 et TLS 1.3.</translation>
    </message>
    <message>
        <source>The policy host %1 falls silent when encryption should begin</source>
        <extracomment>policy-host.handshake-timeout (%1: host, %2: address)</extracomment>
        <translation>Le serveur de politique %1 se tait au moment où le chiffrement devrait commencer</translation>
    </message>
    <message>
        <source>The web server at %2 accepted the connection and then stopped answering. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Le serveur web à l’adresse %2 a accepté la connexion, puis a cessé de répondre. Les expéditeurs ne peuvent pas charger votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Check the load and the HTTPS settings of the web server. Something in front of it may also hold the connection up.</source>
        <translation>Vérifiez la charge et les paramètres HTTPS du serveur web. Un équipement placé devant lui peut aussi bloquer la connexion.</translation>
    </message>
    <message>
        <source>The policy host %1 only knows outdated encryption</source>
        <extracomment>policy-host.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>Le serveur de politique %1 ne connaît qu’un chiffrement dépassé</translation>
    </message>
    <message>
        <source>The web server at %2 offers %3, which is no longer seen as safe. Many senders do not load your policy over it.</source>
        <translation>Le serveur web à l’adresse %2 propose %3, qui n’est plus considéré comme sûr. Beaucoup d’expéditeurs ne chargent pas votre politique de cette façon.</translation>
    </message>
    <message>
        <source>Update the web server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Mettez à jour le serveur web, ou activez TLS 1.2 et TLS 1.3 dans ses paramètres.</translation>
    </message>
    <message>
        <source>A program on your side replaces the certificate of %1</source>
        <extracomment>policy-host.proxy-here (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Un programme de votre côté remplace le certificat de %1</translation>
    </message>
    <message>
        <source>The certificate seen for %2 was issued by “%3”. That looks like a company proxy or a virus scanner that opens secure connections. So the real certificate could not be seen, and nothing is known to be wrong with it.</source>
        <translation>Le certificat observé pour %2 a été émis par « %3 ». Cela fait penser à un proxy d’entreprise ou à un antivirus qui ouvre les connexions sécurisées. Le vrai certificat n’était donc pas visible, et rien n’indique un problème de son côté.</translation>
    </message>
    <message>
        <source>Check again from another network, or on a computer without such a program.</source>
        <translation>Relancez la vérification depuis un autre réseau, ou sur un ordinateur sans un tel programme.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is for a different name</source>
        <extracomment>policy-host.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>Le certificat du serveur de politique %1 porte un autre nom</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate for %3 (host name mismatch). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Le serveur web à l’adresse %2 présente un certificat pour %3 (nom d’hôte non concordant). Les expéditeurs ne chargent pas votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Add %1 as a domain at your hosting provider, and have a certificate issued for it.</source>
        <translation>Ajoutez %1 comme domaine chez votre hébergeur, et faites émettre un certificat pour lui.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has its name in the wrong place</source>
        <extracomment>policy-host.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>Le certificat du serveur de politique %1 porte son nom au mauvais endroit</translation>
    </message>
    <message>
        <source>At %2 the name %3 stands only in an old field that senders do not look at (common name). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>À l’adresse %2, le nom %3 ne figure que dans un ancien champ que les expéditeurs ne consultent pas (nom commun). Les expéditeurs ne chargent pas votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Order a new certificate that lists %1 among its DNS names.</source>
        <translation>Commandez un nouveau certificat qui cite %1 parmi ses noms DNS.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has expired</source>
        <extracomment>policy-host.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>Le certificat du serveur de politique %1 a expiré</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that ran out on %3. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Le serveur web à l’adresse %2 présente un certificat qui a expiré le %3. Les expéditeurs ne chargent pas votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Renew the certificate, and make sure that the web server uses the new one. Then let the renewal run by itself.</source>
        <translation>Renouvelez le certificat, et assurez-vous que le serveur web utilise le nouveau. Rendez ensuite le renouvellement automatique.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is not valid yet</source>
        <extracomment>policy-host.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>Le certificat du serveur de politique %1 n’est pas encore valable</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that counts only from %3. Until then senders do not load your policy.</source>
        <translation>Le serveur web à l’adresse %2 présente un certificat qui ne compte qu’à partir du %3. D’ici là, les expéditeurs ne chargent pas votre politique.</translation>
    </message>
    <message>
        <source>Install a certificate that is valid today. If the date looks right, check the clock of this computer.</source>
        <translation>Installez un certificat valable aujourd’hui. Si la date semble juste, vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The policy host %1 made its certificate itself</source>
        <extracomment>policy-host.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Le serveur de politique %1 a créé son certificat lui-même</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Aucune autorité publique ne répond du certificat à l’adresse %2 (autosigné). Les expéditeurs ne chargent pas votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Most hosting providers include one free of charge.</source>
        <translation>Installez un certificat d’une autorité publique. La plupart des hébergeurs en fournissent un gratuitement.</translation>
    </message>
    <message>
        <source>The policy host %1 does not send all the certificates that it should</source>
        <extracomment>policy-host.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Le serveur de politique %1 n’envoie pas tous les certificats qu’il devrait</translation>
    </message>
    <message>
        <source>The web server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). Browsers often hide this fault, but many senders do not load your policy.</source>
        <translation>Le serveur web à l’adresse %2 omet le certificat de « %3 », qui relie le sien à une autorité connue (certificat intermédiaire). Les navigateurs masquent souvent ce défaut, mais beaucoup d’expéditeurs ne chargent pas votre politique.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem.</source>
        <translation>Installez la chaîne complète fournie par votre autorité de certification, souvent un fichier nommé fullchain.pem.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 comes from an authority that is not publicly known</source>
        <extracomment>policy-host.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Le certificat du serveur de politique %1 vient d’une autorité qui n’est pas publiquement reconnue</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Le certificat à l’adresse %2 a été émis par « %3 », à qui les expéditeurs publics ne font pas confiance. Les expéditeurs ne chargent pas votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 cannot be used</source>
        <extracomment>policy-host.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Le certificat du serveur de politique %1 n’est pas utilisable</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the web server.</source>
        <translation>Commandez un nouveau certificat pour %1 avec les paramètres habituels, et installez-le sur le serveur web.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 expires soon</source>
        <extracomment>policy-host.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>Le certificat du serveur de politique %1 expire bientôt</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the web server at %2 is valid for %n more day(s), until %4. After that date senders can no longer load your policy.</source>
        <translation>
            <numerusform>Le certificat du serveur web à l’adresse %2 est encore valable %n jour, jusqu’au %4. Après cette date, les expéditeurs ne pourront plus charger votre politique.</numerusform>
            <numerusform>Le certificat du serveur web à l’adresse %2 est encore valable %n jours, jusqu’au %4. Après cette date, les expéditeurs ne pourront plus charger votre politique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate now. Find out why it was not renewed by itself.</source>
        <translation>Renouvelez le certificat maintenant. Cherchez pourquoi il ne s’est pas renouvelé tout seul.</translation>
    </message>
    <message>
        <source>Your DNS may prevent a certificate for %1</source>
        <extracomment>policy-host.caa-blocks (%1: host, %2: name with CAA, %3: allowed issuers)</extracomment>
        <translation>Votre DNS empêche peut-être d’obtenir un certificat pour %1</translation>
    </message>
    <message>
        <source>A record at %2 says who may issue certificates (CAA): %3. If your hosting provider uses another authority, it can neither get nor renew the certificate.</source>
        <translation>Un enregistrement à %2 indique qui peut émettre des certificats (CAA) : %3. Si votre hébergeur fait appel à une autre autorité, il ne peut ni obtenir ni renouveler le certificat.</translation>
    </message>
    <message>
        <source>Add the authority of your hosting provider to that record. For many providers it is letsencrypt.org.</source>
        <translation>Ajoutez l’autorité de votre hébergeur à cet enregistrement. Pour beaucoup de fournisseurs, c’est letsencrypt.org.</translation>
    </message>
    <message>
        <source>%1 only has an address because your DNS answers for every name</source>
        <extracomment>policy-host.wildcard-dns (%1: host, %2: address)</extracomment>
        <translation>%1 n’a une adresse que parce que votre DNS répond pour tous les noms</translation>
    </message>
    <message>
        <source>Any name under your domain leads to %2 (wildcard record). So this host was probably not set up for MTA-STS.</source>
        <translation>N’importe quel nom sous votre domaine mène à %2 (enregistrement générique). Ce serveur n’a donc sans doute pas été configuré pour MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a DNS record of its own for %1 that points to the web space with your policy.</source>
        <translation>Publiez pour %1 un enregistrement DNS particulier, qui mène à l’espace web contenant votre politique.</translation>
    </message>
    <message>
        <source>The policy file lists no mail server</source>
        <extracomment>policy.mx-missing (%1: file)</extracomment>
        <translation>Le fichier de politique n’indique aucun serveur de messagerie</translation>
    </message>
    <message>
        <source>Without a line that begins with “mx:” senders use nothing of the file.</source>
        <translation>Sans une ligne qui commence par « mx: », les expéditeurs ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Add a line for each of your mail servers, for instance “mx: mail.example.com”.</source>
        <translation>Ajoutez une ligne pour chacun de vos serveurs de messagerie, par exemple « mx: mail.example.com ».</translation>
    </message>
    <message>
        <source>The policy file lists no mail server, and some senders want one</source>
        <extracomment>policy.mx-missing-mode-none (%1: file)</extracomment>
        <translation>Le fichier de politique n’indique aucun serveur de messagerie, et certains expéditeurs en veulent un</translation>
    </message>
    <message>
        <source>Mode none allows this. Still, some senders do not accept the file, and keep to the policy that they stored before.</source>
        <translation>Le mode none le permet. Pourtant, certains expéditeurs n’acceptent pas le fichier et s’en tiennent à la politique qu’ils avaient conservée.</translation>
    </message>
    <message>
        <source>Keep the lines that begin with “mx:” in the file.</source>
        <translation>Laissez dans le fichier les lignes qui commencent par « mx: ».</translation>
    </message>
    <message>
        <source>The policy file has a line for a mail server without a name</source>
        <extracomment>policy.mx-empty (%1: file)</extracomment>
        <translation>Le fichier de politique contient une ligne de serveur de messagerie sans nom</translation>
    </message>
    <message>
        <source>Nothing stands after “mx:”. Strict senders use nothing of the file because of it.</source>
        <translation>Il n’y a rien après « mx: ». À cause de cela, les expéditeurs stricts ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Write the name of your mail server there, or delete the line.</source>
        <translation>Inscrivez-y le nom de votre serveur de messagerie, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>The policy file lists the IP address “%1” as a mail server</source>
        <extracomment>policy.mx-address (%1: mx)</extracomment>
        <translation>Le fichier de politique indique l’adresse IP « %1 » comme serveur de messagerie</translation>
    </message>
    <message>
        <source>Senders compare names, so an address never fits. Strict senders use nothing of the file because of it.</source>
        <translation>Les expéditeurs comparent des noms : une adresse ne correspond donc jamais. À cause de cela, les expéditeurs stricts ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Write the name of the mail server instead, as it stands in your MX record.</source>
        <translation>Écrivez plutôt le nom du serveur de messagerie, tel qu’il figure dans votre enregistrement MX.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file ends with a dot</source>
        <extracomment>policy.mx-trailing-dot (%1: mx, %2: meant)</extracomment>
        <translation>Le serveur de messagerie « %1 » du fichier de politique se termine par un point</translation>
    </message>
    <message>
        <source>The dot is usual in DNS but wrong in a policy. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Ce point est habituel dans le DNS, mais il est faux dans une politique. À cause de cela, les expéditeurs stricts ne tiennent aucun compte du fichier, d’autres constatent qu’aucun serveur ne correspond.</translation>
    </message>
    <message>
        <source>One line of the policy file lists several mail servers: “%1”</source>
        <extracomment>policy.mx-list (%1: mx)</extracomment>
        <translation>Une ligne du fichier de politique indique plusieurs serveurs de messagerie : « %1 »</translation>
    </message>
    <message>
        <source>Senders read the line as one single name, which fits no server. Strict senders use nothing of the file because of it.</source>
        <translation>Les expéditeurs lisent la ligne comme un seul nom, qui ne correspond à aucun serveur. À cause de cela, les expéditeurs stricts ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Write a line of its own for each mail server.</source>
        <translation>Écrivez une ligne pour chaque serveur de messagerie.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has letters beyond a to z</source>
        <extracomment>policy.mx-unicode (%1: mx, %2: meant)</extracomment>
        <translation>Le serveur de messagerie « %1 » du fichier de politique contient des lettres en dehors de a à z</translation>
    </message>
    <message>
        <source>A policy must hold names in the form that DNS uses (A-label). Strict senders use nothing of the file otherwise.</source>
        <translation>Une politique doit contenir les noms sous la forme qu’utilise le DNS (A-label). Sinon, les expéditeurs stricts ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Write “%2” instead.</source>
        <translation>Écrivez plutôt « %2 ».</translation>
    </message>
    <message>
        <source>“%1” in the policy file is a web address</source>
        <extracomment>policy.mx-url (%1: mx, %2: meant)</extracomment>
        <translation>« %1 » dans le fichier de politique est une adresse web</translation>
    </message>
    <message>
        <source>Only the name of a mail server may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Seul le nom d’un serveur de messagerie peut figurer à cet endroit. À cause de cela, les expéditeurs stricts ne tiennent aucun compte du fichier, d’autres constatent qu’aucun serveur ne correspond.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a port number</source>
        <extracomment>policy.mx-port (%1: mx, %2: meant)</extracomment>
        <translation>Le serveur de messagerie « %1 » du fichier de politique a un numéro de port</translation>
    </message>
    <message>
        <source>Only its name may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Seul son nom peut figurer à cet endroit. À cause de cela, les expéditeurs stricts ne tiennent aucun compte du fichier, d’autres constatent qu’aucun serveur ne correspond.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a number in front</source>
        <extracomment>policy.mx-preference (%1: mx, %2: meant)</extracomment>
        <translation>Le serveur de messagerie « %1 » du fichier de politique est précédé d’un nombre</translation>
    </message>
    <message>
        <source>The number belongs to the MX record in DNS (preference). Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Ce nombre appartient à l’enregistrement MX du DNS (préférence). À cause de cela, les expéditeurs stricts ne tiennent aucun compte du fichier, d’autres constatent qu’aucun serveur ne correspond.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file begins with a dot</source>
        <extracomment>policy.mx-leading-dot (%1: mx, %2: meant)</extracomment>
        <translation>Le serveur de messagerie « %1 » du fichier de politique commence par un point</translation>
    </message>
    <message>
        <source>An early draft of the standard knew this form. Today strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Une première ébauche de la norme connaissait cette forme. Aujourd’hui, les expéditeurs stricts ne tiennent alors aucun compte du fichier, d’autres constatent qu’aucun serveur ne correspond.</translation>
    </message>
    <message>
        <source>The star in “%1” stands in the wrong place</source>
        <extracomment>policy.mx-wildcard-place (%1: mx)</extracomment>
        <translation>L’astérisque de « %1 » est au mauvais endroit</translation>
    </message>
    <message>
        <source>A star can only be the whole first part of a name, as in “*.example.com” (wildcard). Strict senders use nothing of the file because of it.</source>
        <translation>Un astérisque ne peut remplacer que toute la première partie d’un nom, comme dans « *.example.com » (caractère générique). À cause de cela, les expéditeurs stricts ne tiennent aucun compte du fichier.</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers instead.</source>
        <translation>Écrivez plutôt les noms complets de vos serveurs de messagerie.</translation>
    </message>
    <message>
        <source>“%1” allows mail servers of countless strangers</source>
        <extracomment>policy.mx-wildcard-top-level (%1: mx)</extracomment>
        <translation>« %1 » autorise les serveurs de messagerie d’innombrables inconnus</translation>
    </message>
    <message>
        <source>The star stands directly in front of a name under which anybody can register (wildcard). So an attacker can easily have a mail server that fits your policy.</source>
        <translation>L’astérisque se trouve juste devant un nom sous lequel n’importe qui peut enregistrer un domaine (caractère générique). Un attaquant peut donc facilement avoir un serveur de messagerie qui correspond à votre politique.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is not the name of a mail server</source>
        <extracomment>policy.mx-not-domain (%1: mx)</extracomment>
        <translation>« %1 » dans le fichier de politique n’est pas le nom d’un serveur de messagerie</translation>
    </message>
    <message>
        <source>A name consists of letters, digits, hyphens and dots. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Un nom se compose de lettres, de chiffres, de traits d’union et de points. À cause de cela, les expéditeurs stricts ne tiennent aucun compte du fichier, d’autres constatent qu’aucun serveur ne correspond.</translation>
    </message>
    <message>
        <source>Write the name of the mail server as it stands in your MX record.</source>
        <translation>Écrivez le nom du serveur de messagerie tel qu’il figure dans votre enregistrement MX.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has capital letters</source>
        <extracomment>policy.mx-case (%1: mx)</extracomment>
        <translation>Le serveur de messagerie « %1 » du fichier de politique contient des majuscules</translation>
    </message>
    <message>
        <source>Nearly all senders compare names without regard to capitals. So this does no harm with them.</source>
        <translation>Presque tous les expéditeurs comparent les noms sans tenir compte des majuscules. Avec eux, c’est donc sans conséquence.</translation>
    </message>
    <message>
        <source>To be on the safe side, write the name in small letters.</source>
        <translation>Pour plus de sûreté, écrivez le nom en minuscules.</translation>
    </message>
    <message>
        <source>The policy record at %1 is correct</source>
        <extracomment>record.good (%1: name, %2: id)</extracomment>
        <translation>L’enregistrement de politique à %1 est correct</translation>
    </message>
    <message>
        <source>It tells senders that you have a policy. The version of the policy that it announces is “%2” (id).</source>
        <translation>Il indique aux expéditeurs que vous avez une politique. La version de la politique qu’il annonce est « %2 » (id).</translation>
    </message>
    <message>
        <source>There is no policy record at %1</source>
        <extracomment>record.missing (%1: name)</extracomment>
        <translation>Il n’y a pas d’enregistrement de politique à %1</translation>
    </message>
    <message>
        <source>Senders look for this TXT record first. Without it they do not look for your policy, so their mail to you is not protected.</source>
        <translation>Les expéditeurs cherchent d’abord cet enregistrement TXT. Sans lui, ils ne cherchent pas votre politique : leur courrier n’est donc pas protégé.</translation>
    </message>
    <message>
        <source>Publish the record as the last step, when the policy file can be loaded.</source>
        <translation>Publiez l’enregistrement en dernier, une fois que le fichier de politique peut être chargé.</translation>
    </message>
    <message>
        <source>The policy record at %1 could not be looked up</source>
        <extracomment>record.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>L’enregistrement de politique à %1 n’a pas pu être consulté</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the record is there could not be found out.</source>
        <translation>La réponse du DNS était : %2. Impossible de savoir si l’enregistrement est présent.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy record at %1 leads nowhere</source>
        <extracomment>record.alias-loop (%1: name)</extracomment>
        <translation>L’alias DNS de l’enregistrement de politique à %1 ne mène nulle part</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders find no policy record, so their mail to you is not protected.</source>
        <translation>Le nom renvoie à d’autres noms en boucle ou par trop d’étapes (boucle CNAME). Les expéditeurs ne trouvent aucun enregistrement de politique : leur courrier n’est donc pas protégé.</translation>
    </message>
    <message>
        <source>Point the alias at the right name, or replace it with the TXT record itself.</source>
        <translation>Dirigez l’alias vers le bon nom, ou remplacez-le par l’enregistrement TXT lui-même.</translation>
    </message>
    <message>
        <source>There are %2 policy records at %1</source>
        <extracomment>record.multiple (%1: name, %2: count)</extracomment>
        <translation>Il y a %2 enregistrements de politique à %1</translation>
    </message>
    <message>
        <source>When there is more than one record, senders act as if there were none. So mail to you is not protected.</source>
        <translation>Quand il y a plus d’un enregistrement, les expéditeurs font comme s’il n’y en avait aucun : le courrier qui vous est adressé n’est donc pas protégé.</translation>
    </message>
    <message>
        <source>Keep the record with the newest id, and delete the others.</source>
        <translation>Gardez l’enregistrement dont l’id est le plus récent, et supprimez les autres.</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with the wrong word</source>
        <extracomment>record.wrong-version (%1: name, %2: version)</extracomment>
        <translation>L’enregistrement de politique à %1 commence par le mauvais mot</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Senders pass over it, so mail to you is not protected.</source>
        <translation>Il commence par « %2 » au lieu de « v=STSv1 ». Les expéditeurs l’ignorent : le courrier qui vous est adressé n’est donc pas protégé.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=STSv1;”.</source>
        <translation>Faites commencer l’enregistrement par « v=STSv1; », exactement ainsi.</translation>
    </message>
    <message>
        <source>The policy record at %1 mixes up capital and small letters</source>
        <extracomment>record.version-case (%1: name, %2: version)</extracomment>
        <translation>L’enregistrement de politique à %1 confond majuscules et minuscules</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Il commence par « %2 » au lieu de « v=STSv1 ». Beaucoup d’expéditeurs distinguent les majuscules des minuscules et l’ignorent.</translation>
    </message>
    <message>
        <source>The policy record at %1 lacks its first semicolon</source>
        <extracomment>record.no-semicolon (%1: name)</extracomment>
        <translation>Il manque à l’enregistrement de politique à %1 son premier point-virgule</translation>
    </message>
    <message>
        <source>It must begin with “v=STSv1;”. Senders pass over it otherwise, so mail to you is not protected.</source>
        <translation>Il doit commencer par « v=STSv1; ». Sinon, les expéditeurs l’ignorent : le courrier qui vous est adressé n’est donc pas protégé.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=STSv1”.</source>
        <translation>Écrivez un point-virgule juste après « v=STSv1 ».</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with a space</source>
        <extracomment>record.leading-space (%1: name)</extracomment>
        <translation>L’enregistrement de politique à %1 commence par un espace</translation>
    </message>
    <message>
        <source>Senders expect “v=STSv1;” at the very beginning. They pass over the record, so mail to you is not protected.</source>
        <translation>Les expéditeurs attendent « v=STSv1; » tout au début. Ils ignorent l’enregistrement : le courrier qui vous est adressé n’est donc pas protégé.</translation>
    </message>
    <message>
        <source>Remove the space at the beginning of the record.</source>
        <translation>Supprimez l’espace au début de l’enregistrement.</translation>
    </message>
    <message>
        <source>The policy record at %1 has a space before its first semicolon</source>
        <extracomment>record.space-before-semicolon (%1: name)</extracomment>
        <translation>L’enregistrement de politique à %1 a un espace avant son premier point-virgule</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. Their mail to you is not protected.</source>
        <translation>Certains expéditeurs ignorent un enregistrement écrit de cette façon. Leur courrier n’est pas protégé.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=STSv1;”.</source>
        <translation>Supprimez l’espace, afin que l’enregistrement commence par « v=STSv1; ».</translation>
    </message>
    <message>
        <source>The policy record at %1 contains quotation marks</source>
        <extracomment>record.quotes-inside (%1: name)</extracomment>
        <translation>L’enregistrement de politique à %1 contient des guillemets</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so mail to you is not protected.</source>
        <translation>Votre interface DNS a enregistré les guillemets comme une partie du texte. Les expéditeurs ne reconnaissent pas l’enregistrement : le courrier qui vous est adressé n’est donc pas protégé.</translation>
    </message>
    <message>
        <source>Enter the text of the record again without quotation marks.</source>
        <translation>Saisissez de nouveau le texte de l’enregistrement, sans guillemets.</translation>
    </message>
    <message>
        <source>The policy record at %1 has no id</source>
        <extracomment>record.no-id (%1: name)</extracomment>
        <translation>L’enregistrement de politique à %1 n’a pas d’id</translation>
    </message>
    <message>
        <source>The id tells senders when your policy has changed. Without it they pass over the record, so mail to you is not protected.</source>
        <translation>L’id indique aux expéditeurs que votre politique a changé. Sans lui, ils ignorent l’enregistrement : le courrier qui vous est adressé n’est donc pas protégé.</translation>
    </message>
    <message>
        <source>Add an id of letters and digits to the record, for instance today&apos;s date as in “id=20261124;”.</source>
        <translation>Ajoutez à l’enregistrement un id composé de lettres et de chiffres, par exemple la date du jour comme dans « id=20261124; ».</translation>
    </message>
    <message>
        <source>The id “%1” contains a character that is not allowed there</source>
        <extracomment>record.id-character (%1: id, %2: character)</extracomment>
        <translation>L’id « %1 » contient un caractère qui n’y est pas autorisé</translation>
    </message>
    <message>
        <source>Write an id of letters and digits only.</source>
        <translation>Écrivez un id composé uniquement de lettres et de chiffres.</translation>
    </message>
    <message>
        <source>The id in the policy record at %1 is empty</source>
        <extracomment>record.id-empty (%1: name)</extracomment>
        <translation>L’id de l’enregistrement de politique à %1 est vide</translation>
    </message>
    <message>
        <source>Write an id of letters and digits, for instance today&apos;s date.</source>
        <translation>Écrivez un id composé de lettres et de chiffres, par exemple la date du jour.</translation>
    </message>
    <message>
        <source>The id “%1” is too long</source>
        <extracomment>record.id-too-long (%1: id, %2: length)</extracomment>
        <translation>L’id « %1 » est trop long</translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s), and 32 is the limit. Senders pass over the record, so mail to you is not protected.</source>
        <translation>
            <numerusform>Il a %n caractère, et la limite est de 32. Les expéditeurs ignorent l’enregistrement : le courrier qui vous est adressé n’est donc pas protégé.</numerusform>
            <numerusform>Il a %n caractères, et la limite est de 32. Les expéditeurs ignorent l’enregistrement : le courrier qui vous est adressé n’est donc pas protégé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a shorter id, for instance today&apos;s date.</source>
        <translation>Écrivez un id plus court, par exemple la date du jour.</translation>
    </message>
    <message>
        <source>The policy record at %1 has more than one id</source>
        <extracomment>record.duplicate-id (%1: name, %2: used, %3: ignored)</extracomment>
        <translation>L’enregistrement de politique à %1 a plus d’un id</translation>
    </message>
    <message>
        <source>The first one counts: “%2”. Some senders go by a later one instead (“%3”), and at least one passes over the record.</source>
        <translation>C’est le premier qui compte : « %2 ». Certains expéditeurs se fient plutôt à un suivant (« %3 »), et au moins un ignore l’enregistrement.</translation>
    </message>
    <message>
        <source>Keep one id, and delete the others.</source>
        <translation>Gardez un seul id, et supprimez les autres.</translation>
    </message>
    <message>
        <source>The word “%1” in the policy record has the wrong capital letters</source>
        <extracomment>record.key-case (%1: key, %2: meant)</extracomment>
        <translation>Le mot « %1 » de l’enregistrement de politique n’a pas les bonnes majuscules</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here. They do not find what they need, so mail to you is not protected.</source>
        <translation>Les expéditeurs distinguent ici les majuscules des minuscules. Ils ne trouvent pas ce qu’il leur faut : le courrier qui vous est adressé n’est donc pas protégé.</translation>
    </message>
    <message>
        <source>Something is left over at the end of the policy record at %1</source>
        <extracomment>record.trailing (%1: name)</extracomment>
        <translation>Il reste quelque chose à la fin de l’enregistrement de politique à %1</translation>
    </message>
    <message>
        <source>Only a single semicolon may stand at the end. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Seul un point-virgule unique peut figurer à la fin. Les expéditeurs stricts ignorent l’enregistrement : leur courrier n’est donc pas protégé.</translation>
    </message>
    <message>
        <source>Remove what follows the last semicolon, also spaces.</source>
        <translation>Supprimez ce qui suit le dernier point-virgule, y compris les espaces.</translation>
    </message>
    <message>
        <source>The policy record at %1 cannot be understood</source>
        <extracomment>record.syntax (%1: name)</extracomment>
        <translation>L’enregistrement de politique à %1 est incompréhensible</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Une de ses parties n’est pas de la forme « nom=valeur ». Les expéditeurs stricts ignorent l’enregistrement : leur courrier n’est donc pas protégé.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=STSv1; id=20261124;”.</source>
        <translation>Réécrivez l’enregistrement, par exemple « v=STSv1; id=20261124; ».</translation>
    </message>
    <message>
        <source>“%1” belongs in the policy file, not in the policy record</source>
        <extracomment>record.policy-inside (%1: key)</extracomment>
        <translation>« %1 » a sa place dans le fichier de politique, pas dans l’enregistrement de politique</translation>
    </message>
    <message>
        <source>Senders pass over it here. Mode, mail servers and validity count only in the file.</source>
        <translation>Les expéditeurs l’ignorent à cet endroit. Le mode, les serveurs de messagerie et la durée de validité ne comptent que dans le fichier.</translation>
    </message>
    <message>
        <source>Remove this part from the record. Make sure that it stands in the policy file.</source>
        <translation>Supprimez cette partie de l’enregistrement. Assurez-vous qu’elle figure dans le fichier de politique.</translation>
    </message>
    <message>
        <source>The part “%1” of the policy record means nothing to senders</source>
        <extracomment>record.unknown-field (%1: key)</extracomment>
        <translation>La partie « %1 » de l’enregistrement de politique ne signifie rien pour les expéditeurs</translation>
    </message>
    <message>
        <source>They pass over it. It does no harm.</source>
        <translation>Ils l’ignorent. C’est sans conséquence.</translation>
    </message>
    <message>
        <source>Check its spelling if you meant something by it. Otherwise you can remove it.</source>
        <translation>Vérifiez son orthographe si vous l’avez mise exprès. Sinon, vous pouvez la supprimer.</translation>
    </message>
    <message>
        <source>The policy record at %1 is stored in %2 pieces</source>
        <extracomment>record.split (%1: name, %2: count)</extracomment>
        <translation>L’enregistrement de politique à %1 est stocké en %2 morceaux</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. Nearly all read the record correctly.</source>
        <translation>Les expéditeurs réunissent les morceaux sans espace entre eux. Presque tous lisent l’enregistrement correctement.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with MTA-STS. Senders pass over it.</source>
        <translation>L’enregistrement « %2 » n’a rien à voir avec MTA-STS. Les expéditeurs l’ignorent.</translation>
    </message>
    <message>
        <source>You can remove it, unless you need it for something else.</source>
        <translation>Vous pouvez le supprimer, sauf si vous en avez besoin pour autre chose.</translation>
    </message>
    <message>
        <source>The policy record at %1 is kept at %2</source>
        <extracomment>record.delegated (%1: name, %2: target)</extracomment>
        <translation>L’enregistrement de politique à %1 est tenu chez %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides when senders load your policy anew.</source>
        <translation>C’est un alias : la personne qui gère %2 décide donc du moment où les expéditeurs rechargent votre politique.</translation>
    </message>
    <message>
        <source>There is a policy record at %1, where no sender looks</source>
        <extracomment>record.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>Il y a un enregistrement de politique à %1, où aucun expéditeur ne le cherche</translation>
    </message>
    <message>
        <source>Senders look for it at %2 only. So this record has no effect.</source>
        <translation>Les expéditeurs ne le cherchent qu’à %2. Cet enregistrement est donc sans effet.</translation>
    </message>
    <message>
        <source>Move the record to the name %2. Many DNS panels add your domain to the name by themselves.</source>
        <translation>Déplacez l’enregistrement sous le nom %2. Beaucoup d’interfaces DNS ajoutent d’elles-mêmes votre domaine au nom.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the policy record at %1</source>
        <extracomment>record.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>Vos serveurs de noms ne sont pas d’accord sur l’enregistrement de politique à %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may miss your policy or a change to it.</source>
        <translation>Ces serveurs de noms ne donnent pas tous la même réponse : %2. Votre politique ou l’une de ses modifications peut échapper à certains expéditeurs.</translation>
    </message>
    <message>
        <source>The policy file has changed, but the id “%1” has not</source>
        <extracomment>record.id-unchanged (%1: id, %2: date)</extracomment>
        <translation>Le fichier de politique a changé, mais pas l’id « %1 »</translation>
    </message>
    <message>
        <source>The id is the same as on %2, when the file was different. Senders that know this id keep to the old policy until it runs out.</source>
        <translation>L’id est le même que le %2, alors que le fichier était différent. Les expéditeurs qui connaissent cet id s’en tiennent à l’ancienne politique jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Give the policy record a new id now.</source>
        <translation>Donnez maintenant un nouvel id à l’enregistrement de politique.</translation>
    </message>
    <message>
        <source>The id “%1” is new, but the policy file is the same as before</source>
        <extracomment>record.body-unchanged (%1: id, %2: date)</extracomment>
        <translation>L’id « %1 » est nouveau, mais le fichier de politique est le même qu’avant</translation>
    </message>
    <message>
        <source>The file has not changed since %2. Senders load it once more, which does no harm.</source>
        <translation>Le fichier n’a pas changé depuis le %2. Les expéditeurs le chargent une fois de plus, ce qui est sans conséquence.</translation>
    </message>
    <message>
        <source>If you meant to change the policy, upload the new file. Then give the record another new id.</source>
        <translation>Si vous vouliez changer la politique, envoyez le nouveau fichier. Donnez ensuite à l’enregistrement un autre id, encore nouveau.</translation>
    </message>
    <message>
        <source>The file is not a TLS report that can be read</source>
        <extracomment>report.not-json (%1: file, %2: reason)</extracomment>
        <translation>Le fichier n’est pas un rapport TLS lisible</translation>
    </message>
    <message>
        <source>Save the attachment from the mail once more, and open that file.</source>
        <translation>Enregistrez de nouveau la pièce jointe de l’e-mail, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>The report is too large to be read</source>
        <extracomment>report.too-large (%1: file, %2: limit)</extracomment>
        <translation>Le rapport est trop volumineux pour être lu</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report. If it is, ask its sender for smaller ones.</source>
        <translation>Assurez-vous que le fichier est bien un rapport TLS. Si c’est le cas, demandez à son expéditeur d’en envoyer de plus petits.</translation>
    </message>
    <message>
        <source>The report cannot be unpacked</source>
        <extracomment>report.gzip-broken (%1: file, %2: reason)</extracomment>
        <translation>Le rapport n’a pas pu être décompressé</translation>
    </message>
    <message>
        <source>The file is not a TLS report</source>
        <extracomment>report.not-a-report (%1: file)</extracomment>
        <translation>Le fichier n’est pas un rapport TLS</translation>
    </message>
    <message>
        <source>It can be read, but has nothing of what such a report holds.</source>
        <translation>Il est lisible, mais ne contient rien de ce que contient un tel rapport.</translation>
    </message>
    <message>
        <source>Open the attachment of a TLS report. DMARC reports and other files are of another kind.</source>
        <translation>Ouvrez la pièce jointe d’un rapport TLS. Les rapports DMARC et d’autres fichiers sont d’un autre genre.</translation>
    </message>
    <message>
        <source>The report has no results in it</source>
        <extracomment>report.no-policies (%1: file)</extracomment>
        <translation>Le rapport ne contient aucun résultat</translation>
    </message>
    <message>
        <source>The list of policies with their counts is missing (policies). So it says nothing about your mail.</source>
        <translation>Il manque la liste des politiques avec leurs décomptes (policies). Le rapport ne dit donc rien de votre courrier.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. If the same sender does this often, tell them.</source>
        <translation>Tout est en ordre de votre côté. Si le même expéditeur le fait souvent, signalez-le-lui.</translation>
    </message>
    <message>
        <source>The report lacks the part “%1”</source>
        <extracomment>report.missing-member (%1: member)</extracomment>
        <translation>Il manque au rapport la partie « %1 »</translation>
    </message>
    <message>
        <source>The sender of the report left it out. The rest was read, and a missing count is taken as zero.</source>
        <translation>L’expéditeur du rapport l’a omise. Le reste a été lu, et un décompte manquant est considéré comme nul.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side, and nothing that you need to do.</source>
        <translation>Tout est en ordre de votre côté, et vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is not of the expected kind</source>
        <extracomment>report.wrong-type (%1: member, %2: expected)</extracomment>
        <translation>La partie « %1 » du rapport n’est pas du genre attendu</translation>
    </message>
    <message>
        <source>It should be of this kind: %2. The rest of the report was read.</source>
        <translation>Elle devrait être de ce genre : %2. Le reste du rapport a été lu.</translation>
    </message>
    <message>
        <source>The count “%1” in the report makes no sense</source>
        <extracomment>report.bad-count (%1: member, %2: value)</extracomment>
        <translation>Le décompte « %1 » du rapport n’a pas de sens</translation>
    </message>
    <message>
        <source>The value %2 is not a count of connections, so it is taken as zero.</source>
        <translation>La valeur %2 n’est pas un nombre de connexions : elle est donc considérée comme nulle.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. Do not rely on the sums of this report.</source>
        <translation>Tout est en ordre de votre côté. Ne vous fiez pas aux totaux de ce rapport.</translation>
    </message>
    <message>
        <source>The date “%1” in the report makes no sense</source>
        <extracomment>report.bad-date (%1: member, %2: value)</extracomment>
        <translation>La date « %1 » du rapport n’a pas de sens</translation>
    </message>
    <message>
        <source>The value %2 cannot be read as a date. The rest of the report was read.</source>
        <translation>La valeur %2 ne peut pas être lue comme une date. Le reste du rapport a été lu.</translation>
    </message>
    <message>
        <source>The date “%1” in the report has no time zone</source>
        <extracomment>report.date-no-zone (%1: member, %2: value)</extracomment>
        <translation>La date « %1 » du rapport n’a pas de fuseau horaire</translation>
    </message>
    <message>
        <source>Some reports from Microsoft are written like this. The value %2 was read as universal time (UTC).</source>
        <translation>Certains rapports de Microsoft sont écrits ainsi. La valeur %2 a été lue comme une heure universelle (UTC).</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of policy: “%1”</source>
        <extracomment>report.unknown-policy-type (%1: value)</extracomment>
        <translation>Le rapport parle d’un genre de politique inconnu : « %1 »</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is.</source>
        <translation>Les décomptes ont été gardés, et le mot est affiché tel quel.</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of problem: “%1”</source>
        <extracomment>report.unknown-result-type (%1: value)</extracomment>
        <translation>Le rapport parle d’un genre de problème inconnu : « %1 »</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is. It may be newer than this program.</source>
        <translation>Les décomptes ont été gardés, et le mot est affiché tel quel. Il est peut-être plus récent que ce programme.</translation>
    </message>
    <message>
        <source>Look at the details of this problem in the report. They often tell the cause.</source>
        <translation>Regardez les détails de ce problème dans le rapport. Ils en donnent souvent la cause.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is a text instead of a list</source>
        <extracomment>report.mx-host-string (%1: member)</extracomment>
        <translation>La partie « %1 » du rapport est un texte au lieu d’une liste</translation>
    </message>
    <message>
        <source>Some senders write it like this. It was understood all the same.</source>
        <translation>Certains expéditeurs l’écrivent ainsi. Elle a été comprise malgré tout.</translation>
    </message>
    <message>
        <source>The policy in the part “%1” of the report is written in an unusual form</source>
        <extracomment>report.policy-string-form (%1: member)</extracomment>
        <translation>La politique dans la partie « %1 » du rapport est écrite sous une forme inhabituelle</translation>
    </message>
    <message>
        <source>The details for %1 add up to more than the sum in the report</source>
        <extracomment>report.details-exceed-summary (%1: domain, %2: details, %3: summary)</extracomment>
        <translation>Au total, les détails de %1 dépassent la somme indiquée dans le rapport</translation>
    </message>
    <message>
        <source>The details count %2 connections, the sum says %3. One connection may stand in several details, so only the sum was counted.</source>
        <translation>Les détails comptent %2 connexions, la somme en annonce %3. Une même connexion peut figurer dans plusieurs détails : seule la somme a donc été comptée.</translation>
    </message>
    <message>
        <source>Whether the report is genuine was not checked</source>
        <extracomment>report.unauthenticated (%1: file)</extracomment>
        <translation>L’authenticité du rapport n’a pas été vérifiée</translation>
    </message>
    <message>
        <source>Genuine reports are signed by their sender (DKIM). In a saved file the signature can usually no longer be checked.</source>
        <translation>Les rapports authentiques sont signés par leur expéditeur (DKIM). Dans un fichier enregistré, la signature ne peut généralement plus être vérifiée.</translation>
    </message>
    <message>
        <source>If a report surprises you, look at the original mail before you act on it.</source>
        <translation>Si un rapport vous surprend, regardez l’e-mail d’origine avant d’agir.</translation>
    </message>
    <message>
        <source>%1 takes mail over encrypted connections with a good certificate</source>
        <extracomment>starttls.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>%1 reçoit le courrier par des connexions chiffrées, avec un bon certificat</translation>
    </message>
    <message numerus="yes">
        <source>The server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>Le serveur à l’adresse %2 utilise %3. Son certificat est encore valable %n jour.</numerusform>
            <numerusform>Le serveur à l’adresse %2 utilise %3. Son certificat est encore valable %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail servers of %1 were not tested</source>
        <extracomment>starttls.skipped (%1: domain)</extracomment>
        <translation>Les serveurs de messagerie de %1 n’ont pas été testés</translation>
    </message>
    <message>
        <source>You asked for a check without connections to mail servers. So nothing is known about their encryption and certificates.</source>
        <translation>Vous avez demandé une vérification sans connexion aux serveurs de messagerie. On ne sait donc rien de leur chiffrement ni de leurs certificats.</translation>
    </message>
    <message>
        <source>Check again with the mail servers before you move to enforce mode.</source>
        <translation>Relancez la vérification avec les serveurs de messagerie avant de passer en mode enforce.</translation>
    </message>
    <message>
        <source>The network of this computer blocks connections to mail servers</source>
        <extracomment>starttls.port-25-blocked (%1: domain)</extracomment>
        <translation>Le réseau de cet ordinateur bloque les connexions aux serveurs de messagerie</translation>
    </message>
    <message>
        <source>Many home and office lines block outgoing mail connections (port 25). Large, well-known mail servers could not be reached from here either. So nothing is known to be wrong with your mail servers.</source>
        <translation>Beaucoup d’accès Internet, chez les particuliers comme dans les bureaux, bloquent les connexions de messagerie sortantes (port 25). De grands serveurs de messagerie bien connus n’étaient pas joignables d’ici non plus. Rien n’indique donc un problème avec vos serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Run “postseal-cli check %1” on a server elsewhere whose port 25 is open. Your TLS reports also show whether senders can deliver to you over encrypted connections.</source>
        <translation>Exécutez « postseal-cli check %1 » sur un serveur situé ailleurs, dont le port 25 est ouvert. Vos rapports TLS montrent aussi si les expéditeurs peuvent vous remettre le courrier par des connexions chiffrées.</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv6 from this computer</source>
        <extracomment>starttls.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>%1 n’a pas pu être testé en IPv6 depuis cet ordinateur</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv4 from this computer</source>
        <extracomment>starttls.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>%1 n’a pas pu être testé en IPv4 depuis cet ordinateur</translation>
    </message>
    <message>
        <source>%1 does not accept mail connections</source>
        <extracomment>starttls.connection-refused (%1: host, %2: address)</extracomment>
        <translation>%1 n’accepte pas les connexions de messagerie</translation>
    </message>
    <message>
        <source>The computer at %2 refuses connections for mail (port 25). Senders try your other mail servers, or try again later.</source>
        <translation>La machine à l’adresse %2 refuse les connexions de messagerie (port 25). Les expéditeurs essaient vos autres serveurs de messagerie, ou réessaient plus tard.</translation>
    </message>
    <message>
        <source>Start the mail service there, or open port 25 in its firewall. If the server no longer takes mail, remove its MX record.</source>
        <translation>Démarrez-y le service de messagerie, ou ouvrez le port 25 dans son pare-feu. Si le serveur ne reçoit plus de courrier, supprimez son enregistrement MX.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>starttls.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>No mail connection to %2 came about in time (port 25). Senders lose time there. Then they try your other mail servers, or try again later.</source>
        <translation>Aucune connexion de messagerie avec %2 ne s’est établie à temps (port 25). Les expéditeurs y perdent du temps. Ils essaient ensuite vos autres serveurs de messagerie, ou réessaient plus tard.</translation>
    </message>
    <message>
        <source>Make sure that the server runs and that its firewall lets port 25 through. If the server no longer takes mail, remove its MX record.</source>
        <translation>Assurez-vous que le serveur fonctionne et que son pare-feu laisse passer le port 25. Si le serveur ne reçoit plus de courrier, supprimez son enregistrement MX.</translation>
    </message>
    <message>
        <source>There is no way through the network to %1</source>
        <extracomment>starttls.host-unreachable (%1: host, %2: address)</extracomment>
        <translation>Aucun chemin à travers le réseau ne mène à %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders try your other mail servers, or try again later.</source>
        <translation>Le réseau signale que l’adresse %2 n’est pas joignable. Les expéditeurs essaient vos autres serveurs de messagerie, ou réessaient plus tard.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the server. If both look right, ask your hosting provider.</source>
        <translation>Vérifiez l’adresse dans le DNS et la connexion réseau du serveur. Si les deux semblent justes, interrogez votre hébergeur.</translation>
    </message>
    <message>
        <source>%1 may be out of reach on purpose</source>
        <extracomment>starttls.may-be-deliberate (%1: host)</extracomment>
        <translation>%1 est peut-être injoignable exprès</translation>
    </message>
    <message>
        <source>Some owners list a mail server that never answers, to keep spam away (nolisting). Your other mail servers do answer.</source>
        <translation>Certains propriétaires déclarent un serveur de messagerie qui ne répond jamais, pour éloigner le spam (nolisting). Vos autres serveurs de messagerie, eux, répondent.</translation>
    </message>
    <message>
        <source>If this is on purpose, leave it as it is. Otherwise repair the server, or remove its MX record.</source>
        <translation>Si c’est voulu, ne changez rien. Sinon, réparez le serveur ou supprimez son enregistrement MX.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing</source>
        <extracomment>starttls.greeting-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 accepte la connexion, puis ne dit rien</translation>
    </message>
    <message>
        <source>The server at %2 sent no greeting in time. Patient senders wait up to five minutes. Others give up and try again later.</source>
        <translation>Le serveur à l’adresse %2 n’a pas envoyé de message d’accueil à temps. Les expéditeurs patients attendent jusqu’à cinq minutes. Les autres renoncent et réessaient plus tard.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server why its greeting is slow. It may be overloaded, or its spam checks may take too long. With “--timeout 60” this check waits longer.</source>
        <translation>Demandez à la personne qui gère le serveur pourquoi son message d’accueil est si lent. Il est peut-être surchargé, ou ses contrôles antispam durent trop longtemps. Avec « --timeout 60 », cette vérification attend plus longtemps.</translation>
    </message>
    <message>
        <source>%1 turns connections away for the moment</source>
        <extracomment>starttls.greeting-temporary (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 refuse les connexions pour le moment</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a temporary refusal: %3. Other senders try again later. The server may only distrust the computer that this check runs on.</source>
        <translation>Le serveur à l’adresse %2 a accueilli la connexion par un refus temporaire : %3. Les autres expéditeurs réessaient plus tard. Le serveur se méfie peut-être seulement de l’ordinateur qui effectue cette vérification.</translation>
    </message>
    <message>
        <source>Check again later, or from another network. If it stays like this, ask whoever runs the server.</source>
        <translation>Relancez la vérification plus tard, ou depuis un autre réseau. Si rien ne change, interrogez la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>%1 turns connections away</source>
        <extracomment>starttls.greeting-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 refuse les connexions</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a refusal: %3. Whether it refuses all senders or only this computer cannot be seen from here.</source>
        <translation>Le serveur à l’adresse %2 a accueilli la connexion par un refus : %3. On ne peut pas savoir d’ici s’il refuse tous les expéditeurs ou seulement cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Interrogez la personne qui gère le serveur. Vous pouvez aussi exécuter « postseal-cli check » avec votre domaine sur un serveur situé ailleurs.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server</source>
        <extracomment>starttls.not-smtp (%1: host, %2: address)</extracomment>
        <translation>Ce qui répond à l’adresse %1 n’est pas un serveur de messagerie</translation>
    </message>
    <message>
        <source>The program at %2 does not speak the language of mail (SMTP). Senders cannot deliver mail there.</source>
        <translation>Le programme à l’adresse %2 ne parle pas la langue de la messagerie (SMTP). Les expéditeurs ne peuvent pas y remettre de courrier.</translation>
    </message>
    <message>
        <source>Make sure that port 25 of this address leads to your mail server, and not to a website or another service.</source>
        <translation>Assurez-vous que le port 25 de cette adresse mène à votre serveur de messagerie, et non à un site web ou à un autre service.</translation>
    </message>
    <message>
        <source>%1 hangs up in the middle of the conversation</source>
        <extracomment>starttls.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 raccroche au milieu de la conversation</translation>
    </message>
    <message>
        <source>The server at %2 closed the connection before encryption was in place. In testing mode mail may still arrive. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Le serveur à l’adresse %2 a fermé la connexion avant que le chiffrement soit en place. En mode testing, le courrier peut encore arriver. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. It may also block computers that it does not know.</source>
        <translation>Cherchez la raison dans le journal du serveur. Il bloque peut-être aussi les ordinateurs qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>%1 sends an answer without end</source>
        <extracomment>starttls.line-too-long (%1: host, %2: address)</extracomment>
        <translation>%1 envoie une réponse sans fin</translation>
    </message>
    <message>
        <source>The server at %2 sent far more text than mail allows, so the conversation was stopped. Other senders stop as well, and then mail does not get through.</source>
        <translation>Le serveur à l’adresse %2 a envoyé bien plus de texte que la messagerie ne le permet : la conversation a donc été interrompue. Les autres expéditeurs l’interrompent aussi, et le courrier ne passe pas.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at what answers on port 25.</source>
        <translation>Demandez à la personne qui gère le serveur d’examiner ce qui répond sur le port 25.</translation>
    </message>
    <message>
        <source>%1 refuses the greeting that encryption needs</source>
        <extracomment>starttls.ehlo-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 refuse le salut dont le chiffrement a besoin</translation>
    </message>
    <message>
        <source>The server at %2 answered this greeting (EHLO) with: %3. Without it the server cannot offer encryption. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Le serveur à l’adresse %2 a répondu à ce salut (EHLO) par : %3. Sans lui, le serveur ne peut pas proposer de chiffrement. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow this greeting. A firewall in front of the server may also be the cause.</source>
        <translation>Demandez à la personne qui gère le serveur d’autoriser ce salut. La cause peut aussi être un pare-feu placé devant le serveur.</translation>
    </message>
    <message>
        <source>%1 does not offer encryption</source>
        <extracomment>starttls.not-offered (%1: host, %2: address)</extracomment>
        <translation>%1 ne propose pas de chiffrement</translation>
    </message>
    <message>
        <source>The server at %2 takes mail in plain text only (no STARTTLS). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Le serveur à l’adresse %2 ne reçoit le courrier qu’en clair (pas de STARTTLS). En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>Ask your mail provider to switch on encryption for incoming mail, with a certificate for the name %1.</source>
        <translation>Demandez à votre fournisseur de messagerie d’activer le chiffrement du courrier entrant, avec un certificat pour le nom %1.</translation>
    </message>
    <message>
        <source>Something in front of %1 removes the offer of encryption</source>
        <extracomment>starttls.stripped (%1: host, %2: address, %3: keyword)</extracomment>
        <translation>Quelque chose devant %1 retire la proposition de chiffrement</translation>
    </message>
    <message>
        <source>The answer from %2 shows “%3” where the offer of encryption should stand. That is the mark of a firewall that rewrites mail traffic. It may stand in front of your server, or in the network of this computer.</source>
        <translation>La réponse de %2 contient « %3 » là où devrait figurer la proposition de chiffrement. C’est la marque d’un pare-feu qui réécrit les échanges de messagerie. Il se trouve peut-être devant votre serveur, ou dans le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Switch off mail inspection in the firewall in front of your server (SMTP fixup). Check from another network to see whose firewall it is.</source>
        <translation>Désactivez l’inspection du courrier dans le pare-feu placé devant votre serveur (SMTP fixup). Lancez la vérification depuis un autre réseau pour savoir de quel pare-feu il s’agit.</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it</source>
        <extracomment>starttls.refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 propose le chiffrement, puis le refuse</translation>
    </message>
    <message>
        <source>The server at %2 answered: %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Le serveur à l’adresse %2 a répondu : %3. En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. Often the certificate or its key is missing, or cannot be read.</source>
        <translation>Cherchez la raison dans le journal du serveur. Souvent, le certificat ou sa clé manque, ou n’est pas lisible.</translation>
    </message>
    <message>
        <source>%1 sends unprotected text where encryption must begin</source>
        <extracomment>starttls.injected (%1: host, %2: address)</extracomment>
        <translation>%1 envoie du texte non protégé là où le chiffrement doit commencer</translation>
    </message>
    <message>
        <source>Plain text from %2 followed right after the agreement to encrypt. Attackers use such a gap to slip in commands. Careful senders hang up.</source>
        <translation>Du texte en clair venant de %2 a suivi immédiatement l’accord sur le chiffrement. Des attaquants utilisent une telle faille pour glisser des commandes. Les expéditeurs prudents raccrochent.</translation>
    </message>
    <message>
        <source>Update the software of the mail server, and that of any mail filter in front of it.</source>
        <translation>Mettez à jour le logiciel du serveur de messagerie, et celui de tout filtre de courrier placé devant lui.</translation>
    </message>
    <message>
        <source>%1 answers too slowly</source>
        <extracomment>starttls.reply-timeout (%1: host, %2: address, %3: phase)</extracomment>
        <translation>%1 répond trop lentement</translation>
    </message>
    <message>
        <source>The server at %2 stopped answering during the conversation (step: %3). Senders may give up and try again later.</source>
        <translation>Le serveur à l’adresse %2 a cessé de répondre pendant la conversation (étape : %3). Les expéditeurs peuvent renoncer et réessayer plus tard.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server about its load, and about filters that slow strangers down. With “--timeout 60” this check waits longer.</source>
        <translation>Interrogez la personne qui gère le serveur sur sa charge, et sur les filtres qui ralentissent les inconnus. Avec « --timeout 60 », cette vérification attend plus longtemps.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on encryption</source>
        <extracomment>starttls.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>%1 et cet ordinateur n’ont pas pu s’accorder sur le chiffrement</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its TLS settings. It should offer TLS 1.2 and TLS 1.3 with the usual ciphers.</source>
        <translation>Demandez à la personne qui gère le serveur de vérifier ses paramètres TLS. Il devrait proposer TLS 1.2 et TLS 1.3 avec les méthodes de chiffrement habituelles.</translation>
    </message>
    <message>
        <source>%1 only knows outdated encryption</source>
        <extracomment>starttls.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>%1 ne connaît qu’un chiffrement dépassé</translation>
    </message>
    <message>
        <source>The server at %2 offers %3, which is no longer seen as safe. In testing mode mail still arrives. In enforce mode senders that ask for TLS 1.2 would not use this server, and their mail would be held back.</source>
        <translation>Le serveur à l’adresse %2 propose %3, qui n’est plus considéré comme sûr. En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs qui exigent TLS 1.2 n’utiliseraient pas ce serveur et leur courrier serait retenu.</translation>
    </message>
    <message>
        <source>Update the mail server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Mettez à jour le serveur de messagerie, ou activez TLS 1.2 et TLS 1.3 dans ses paramètres.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for a different name</source>
        <extracomment>starttls.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>Le certificat de %1 porte un autre nom</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate for %3 (host name mismatch). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Le serveur à l’adresse %2 présente un certificat pour %3 (nom d’hôte non concordant). En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1.</source>
        <translation>Demandez à votre fournisseur de messagerie un certificat qui porte le nom %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has its name in the wrong place</source>
        <extracomment>starttls.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>Le certificat de %1 porte son nom au mauvais endroit</translation>
    </message>
    <message>
        <source>The name %3 stands only in an old field that senders do not look at (common name). In testing mode mail still arrives. In enforce mode senders would not use the server at %2, and mail would be held back.</source>
        <translation>Le nom %3 ne figure que dans un ancien champ que les expéditeurs ne consultent pas (nom commun). En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs n’utiliseraient pas le serveur à l’adresse %2 et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>starttls.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>Le certificat de %1 a expiré</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that ran out on %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Le serveur à l’adresse %2 présente un certificat qui a expiré le %3. En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>Renew the certificate, and restart the mail server so that it uses the new one. Then make sure that the renewal runs by itself.</source>
        <translation>Renouvelez le certificat, et redémarrez le serveur de messagerie pour qu’il utilise le nouveau. Assurez-vous ensuite que le renouvellement est automatique.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>starttls.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>Le certificat de %1 n’est pas encore valable</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that counts only from %3. In testing mode mail still arrives. In enforce mode senders would not use this server until then, and mail would be held back.</source>
        <translation>Le serveur à l’adresse %2 présente un certificat qui ne compte qu’à partir du %3. En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur d’ici là et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself</source>
        <extracomment>starttls.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 a créé son certificat lui-même</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Aucune autorité publique ne répond du certificat à l’adresse %2 (autosigné). En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Some, such as Let&apos;s Encrypt, are free of charge.</source>
        <translation>Installez un certificat d’une autorité publique. Certaines, comme Let’s Encrypt, sont gratuites.</translation>
    </message>
    <message>
        <source>%1 does not send all the certificates that it should</source>
        <extracomment>starttls.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 n’envoie pas tous les certificats qu’il devrait</translation>
    </message>
    <message>
        <source>The server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). In testing mode mail still arrives. In enforce mode many senders would not use this server, and their mail would be held back.</source>
        <translation>Le serveur à l’adresse %2 omet le certificat de « %3 », qui relie le sien à une autorité connue (certificat intermédiaire). En mode testing, le courrier arrive quand même. En mode enforce, beaucoup d’expéditeurs n’utiliseraient pas ce serveur et leur courrier serait retenu.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem. Then restart the mail server.</source>
        <translation>Installez la chaîne complète fournie par votre autorité de certification, souvent un fichier nommé fullchain.pem. Redémarrez ensuite le serveur de messagerie.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not publicly known</source>
        <extracomment>starttls.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Le certificat de %1 vient d’une autorité qui n’est pas publiquement reconnue</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Le certificat à l’adresse %2 a été émis par « %3 », à qui les expéditeurs publics ne font pas confiance. En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. An authority of your own is of no use here, because other senders do not know it.</source>
        <translation>Installez un certificat d’une autorité publique. Une autorité à vous ne sert à rien ici, car les autres expéditeurs ne la connaissent pas.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used</source>
        <extracomment>starttls.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>Le certificat de %1 n’est pas utilisable</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the mail server.</source>
        <translation>Commandez un nouveau certificat pour %1 avec les paramètres habituels, et installez-le sur le serveur de messagerie.</translation>
    </message>
    <message>
        <source>The certificate of %1 expires soon</source>
        <extracomment>starttls.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>Le certificat de %1 expire bientôt</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server at %2 is valid for %n more day(s), until %4. After that date, in enforce mode, mail would be held back.</source>
        <translation>
            <numerusform>Le certificat du serveur à l’adresse %2 est encore valable %n jour, jusqu’au %4. Après cette date, en mode enforce, le courrier serait retenu.</numerusform>
            <numerusform>Le certificat du serveur à l’adresse %2 est encore valable %n jours, jusqu’au %4. Après cette date, en mode enforce, le courrier serait retenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders know where to send TLS reports for %1</source>
        <extracomment>tlsrpt.good (%1: domain, %2: addresses)</extracomment>
        <translation>Les expéditeurs savent où envoyer les rapports TLS de %1</translation>
    </message>
    <message>
        <source>Reports about encryption problems go to %2.</source>
        <translation>Les rapports sur les problèmes de chiffrement arrivent à %2.</translation>
    </message>
    <message>
        <source>Senders do not know where to send TLS reports</source>
        <extracomment>tlsrpt.missing (%1: name)</extracomment>
        <translation>Les expéditeurs ne savent pas où envoyer les rapports TLS</translation>
    </message>
    <message>
        <source>Large senders can tell you every day whether they reached you over encrypted connections. There is no record at %1 that asks them to (TLS-RPT). Mail itself is not affected.</source>
        <translation>Les grands expéditeurs peuvent vous indiquer chaque jour s’ils vous ont joint par des connexions chiffrées. Aucun enregistrement à %1 ne le leur demande (TLS-RPT). Le courrier lui-même n’est pas concerné.</translation>
    </message>
    <message>
        <source>Publish a TXT record at %1 that names a mailbox for the reports.</source>
        <translation>Publiez à %1 un enregistrement TXT qui désigne une boîte aux lettres pour les rapports.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 could not be looked up</source>
        <extracomment>tlsrpt.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>L’enregistrement des rapports TLS à %1 n’a pas pu être consulté</translation>
    </message>
    <message>
        <source>There are %2 TLS report records at %1</source>
        <extracomment>tlsrpt.multiple (%1: name, %2: count)</extracomment>
        <translation>Il y a %2 enregistrements des rapports TLS à %1</translation>
    </message>
    <message>
        <source>When there is more than one record, senders use none of them. So you get no reports.</source>
        <translation>Quand il y a plus d’un enregistrement, les expéditeurs n’en utilisent aucun. Vous ne recevez donc pas de rapports.</translation>
    </message>
    <message>
        <source>Keep one record and delete the others. One record can name several addresses, separated by commas.</source>
        <translation>Gardez un seul enregistrement et supprimez les autres. Un même enregistrement peut indiquer plusieurs adresses, séparées par des virgules.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with the wrong word</source>
        <extracomment>tlsrpt.wrong-version (%1: name, %2: version)</extracomment>
        <translation>L’enregistrement des rapports TLS à %1 commence par le mauvais mot</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Senders pass over it, so you get no reports.</source>
        <translation>Il commence par « %2 » au lieu de « v=TLSRPTv1 ». Les expéditeurs l’ignorent : vous ne recevez donc pas de rapports.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=TLSRPTv1;”.</source>
        <translation>Faites commencer l’enregistrement par « v=TLSRPTv1; », exactement ainsi.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has two letters swapped</source>
        <extracomment>tlsrpt.swapped-letters (%1: name, %2: version)</extracomment>
        <translation>L’enregistrement des rapports TLS à %1 a deux lettres interverties</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”, a slip that some guides print. Senders pass over it, so you get no reports.</source>
        <translation>Il commence par « %2 » au lieu de « v=TLSRPTv1 », une faute que reproduisent certains guides. Les expéditeurs l’ignorent : vous ne recevez donc pas de rapports.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 mixes up capital and small letters</source>
        <extracomment>tlsrpt.version-case (%1: name, %2: version)</extracomment>
        <translation>L’enregistrement des rapports TLS à %1 confond majuscules et minuscules</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Il commence par « %2 » au lieu de « v=TLSRPTv1 ». Beaucoup d’expéditeurs distinguent les majuscules des minuscules et l’ignorent.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lacks its first semicolon</source>
        <extracomment>tlsrpt.no-semicolon (%1: name)</extracomment>
        <translation>Il manque à l’enregistrement des rapports TLS à %1 son premier point-virgule</translation>
    </message>
    <message>
        <source>It must begin with “v=TLSRPTv1;”. Senders pass over it otherwise, so you get no reports.</source>
        <translation>Il doit commencer par « v=TLSRPTv1; ». Sinon, les expéditeurs l’ignorent : vous ne recevez donc pas de rapports.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=TLSRPTv1”.</source>
        <translation>Écrivez un point-virgule juste après « v=TLSRPTv1 ».</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with a space</source>
        <extracomment>tlsrpt.leading-space (%1: name)</extracomment>
        <translation>L’enregistrement des rapports TLS à %1 commence par un espace</translation>
    </message>
    <message>
        <source>Senders expect “v=TLSRPTv1;” at the very beginning. They pass over the record, so you get no reports.</source>
        <translation>Les expéditeurs attendent « v=TLSRPTv1; » tout au début. Ils ignorent l’enregistrement : vous ne recevez donc pas de rapports.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains quotation marks</source>
        <extracomment>tlsrpt.quotes-inside (%1: name)</extracomment>
        <translation>L’enregistrement des rapports TLS à %1 contient des guillemets</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so you get no reports.</source>
        <translation>Votre interface DNS a enregistré les guillemets comme une partie du texte. Les expéditeurs ne reconnaissent pas l’enregistrement : vous ne recevez donc pas de rapports.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 names no address</source>
        <extracomment>tlsrpt.no-rua (%1: name)</extracomment>
        <translation>L’enregistrement des rapports TLS à %1 n’indique aucune adresse</translation>
    </message>
    <message>
        <source>The part that says where reports go is missing (rua). So nobody can send you any.</source>
        <translation>Il manque la partie qui dit où envoyer les rapports (rua). Personne ne peut donc vous en envoyer.</translation>
    </message>
    <message>
        <source>Add “rua=mailto:” and your mailbox to the record.</source>
        <translation>Ajoutez à l’enregistrement « rua=mailto: » suivi de votre boîte aux lettres.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lists its addresses in two places</source>
        <extracomment>tlsrpt.duplicate-rua (%1: name)</extracomment>
        <translation>L’enregistrement des rapports TLS à %1 indique ses adresses à deux endroits</translation>
    </message>
    <message>
        <source>Some senders use only the first list of addresses (rua). They do not report to the others.</source>
        <translation>Certains expéditeurs n’utilisent que la première liste d’adresses (rua). Ils n’envoient pas de rapports aux autres.</translation>
    </message>
    <message>
        <source>Put all addresses into one list, separated by commas.</source>
        <translation>Mettez toutes les adresses dans une seule liste, séparées par des virgules.</translation>
    </message>
    <message>
        <source>The word “%2” in the TLS report record has capital letters</source>
        <extracomment>tlsrpt.key-case (%1: name, %2: key)</extracomment>
        <translation>Le mot « %2 » de l’enregistrement des rapports TLS contient des majuscules</translation>
    </message>
    <message>
        <source>Senders understand this word in small letters only. They find no address for reports at %1, so you get none.</source>
        <translation>Les expéditeurs ne comprennent ce mot qu’en minuscules. Ils ne trouvent à %1 aucune adresse pour les rapports : vous n’en recevez donc pas.</translation>
    </message>
    <message>
        <source>Write the word in small letters: “rua”.</source>
        <translation>Écrivez le mot en minuscules : « rua ».</translation>
    </message>
    <message>
        <source>Reports cannot be sent to “%1”</source>
        <extracomment>tlsrpt.uri-not-address (%1: uri)</extracomment>
        <translation>Aucun rapport ne peut être envoyé à « %1 »</translation>
    </message>
    <message>
        <source>This is not a complete address. Senders cannot use it, and some pass over the whole record.</source>
        <translation>Ce n’est pas une adresse complète. Les expéditeurs ne peuvent pas l’utiliser, et certains ignorent tout l’enregistrement.</translation>
    </message>
    <message>
        <source>Write a mailbox like “mailto:tls@example.com”, or a web address that begins with “https://”.</source>
        <translation>Écrivez une boîte aux lettres comme « mailto:tls@example.com », ou une adresse web qui commence par « https:// ».</translation>
    </message>
    <message>
        <source>The report address “%1” does not say what kind of address it is</source>
        <extracomment>tlsrpt.uri-no-scheme (%1: uri)</extracomment>
        <translation>L’adresse des rapports « %1 » n’indique pas de quel type d’adresse il s’agit</translation>
    </message>
    <message>
        <source>Without “mailto:” or “https://” in front, senders do not know how to reach it. Some pass over the whole record.</source>
        <translation>Sans « mailto: » ou « https:// » devant, les expéditeurs ne savent pas comment la joindre. Certains ignorent tout l’enregistrement.</translation>
    </message>
    <message>
        <source>Put “mailto:” in front of a mailbox, or “https://” in front of a web address.</source>
        <translation>Mettez « mailto: » devant une boîte aux lettres, ou « https:// » devant une adresse web.</translation>
    </message>
    <message>
        <source>Senders cannot report to “%1”</source>
        <extracomment>tlsrpt.uri-unusable-scheme (%1: uri, %2: scheme)</extracomment>
        <translation>Les expéditeurs ne peuvent pas envoyer de rapports à « %1 »</translation>
    </message>
    <message>
        <source>Addresses that begin with “%2” are not used for TLS reports. Senders only know “mailto” and “https”.</source>
        <translation>Les adresses qui commencent par « %2 » ne servent pas aux rapports TLS. Les expéditeurs ne connaissent que « mailto » et « https ».</translation>
    </message>
    <message>
        <source>Name a mailbox with “mailto:” in front, or a web address that begins with “https://”.</source>
        <translation>Indiquez une boîte aux lettres précédée de « mailto: », ou une adresse web qui commence par « https:// ».</translation>
    </message>
    <message>
        <source>The report address “%1” carries a size limit</source>
        <extracomment>tlsrpt.uri-size-suffix (%1: uri)</extracomment>
        <translation>L’adresse des rapports « %1 » comporte une limite de taille</translation>
    </message>
    <message>
        <source>Such a limit after an exclamation mark belongs to DMARC records. Here it spoils the address, and you may get no reports.</source>
        <translation>Une telle limite après un point d’exclamation relève des enregistrements DMARC. Ici, elle gâche l’adresse, et vous risquez de ne recevoir aucun rapport.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and all that follows it in the address.</source>
        <translation>Supprimez de l’adresse le point d’exclamation et tout ce qui le suit.</translation>
    </message>
    <message>
        <source>The report address “%1” contains a character that is not allowed there</source>
        <extracomment>tlsrpt.uri-character (%1: uri)</extracomment>
        <translation>L’adresse des rapports « %1 » contient un caractère qui n’y est pas autorisé</translation>
    </message>
    <message>
        <source>Strict senders pass over the whole record. Then you get no reports from them.</source>
        <translation>Les expéditeurs stricts ignorent tout l’enregistrement. Vous ne recevez alors pas de rapports de leur part.</translation>
    </message>
    <message>
        <source>Use an address without spaces, quotation marks and letters with accents.</source>
        <translation>Utilisez une adresse sans espaces, sans guillemets et sans lettres accentuées.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains an empty address</source>
        <extracomment>tlsrpt.uri-empty (%1: name)</extracomment>
        <translation>L’enregistrement des rapports TLS à %1 contient une adresse vide</translation>
    </message>
    <message>
        <source>There is a comma too many, or nothing at all after “rua=”. Strict senders pass over the whole record.</source>
        <translation>Il y a une virgule de trop, ou rien du tout après « rua= ». Les expéditeurs stricts ignorent tout l’enregistrement.</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in your mailbox.</source>
        <translation>Supprimez la virgule, ou inscrivez votre boîte aux lettres.</translation>
    </message>
    <message>
        <source>The report address “%1” may be cut short by a semicolon</source>
        <extracomment>tlsrpt.uri-cut (%1: uri)</extracomment>
        <translation>L’adresse des rapports « %1 » est peut-être coupée par un point-virgule</translation>
    </message>
    <message>
        <source>A semicolon ends the list of addresses. Senders do not read what comes after it as a part of the address.</source>
        <translation>Un point-virgule termine la liste des adresses. Pour les expéditeurs, ce qui vient après ne fait pas partie de l’adresse.</translation>
    </message>
    <message>
        <source>Use an address without a semicolon.</source>
        <translation>Utilisez une adresse sans point-virgule.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has a space before its first semicolon</source>
        <extracomment>tlsrpt.space-before-semicolon (%1: name)</extracomment>
        <translation>L’enregistrement des rapports TLS à %1 a un espace avant son premier point-virgule</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. You get no reports from them.</source>
        <translation>Certains expéditeurs ignorent un enregistrement écrit de cette façon. Vous ne recevez pas de rapports de leur part.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=TLSRPTv1;”.</source>
        <translation>Supprimez l’espace, afin que l’enregistrement commence par « v=TLSRPTv1; ».</translation>
    </message>
    <message>
        <source>Something is left over at the end of the TLS report record at %1</source>
        <extracomment>tlsrpt.trailing (%1: name)</extracomment>
        <translation>Il reste quelque chose à la fin de l’enregistrement des rapports TLS à %1</translation>
    </message>
    <message>
        <source>Strict senders pass over a record with anything after its last address. You get no reports from them.</source>
        <translation>Les expéditeurs stricts ignorent un enregistrement dont la dernière adresse est suivie d’autre chose. Vous ne recevez pas de rapports de leur part.</translation>
    </message>
    <message>
        <source>Remove what follows the last address. A single semicolon may stay.</source>
        <translation>Supprimez ce qui suit la dernière adresse. Un seul point-virgule peut rester.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 cannot be understood</source>
        <extracomment>tlsrpt.syntax (%1: name)</extracomment>
        <translation>L’enregistrement des rapports TLS à %1 est incompréhensible</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Senders pass over the record, so you get no reports.</source>
        <translation>Une de ses parties n’est pas de la forme « nom=valeur ». Les expéditeurs ignorent l’enregistrement : vous ne recevez donc pas de rapports.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=TLSRPTv1; rua=mailto:tls@example.com”.</source>
        <translation>Réécrivez l’enregistrement, par exemple « v=TLSRPTv1; rua=mailto:tls@example.com ».</translation>
    </message>
    <message>
        <source>The part “%1” of the TLS report record means nothing to senders</source>
        <extracomment>tlsrpt.unknown-field (%1: field)</extracomment>
        <translation>La partie « %1 » de l’enregistrement des rapports TLS ne signifie rien pour les expéditeurs</translation>
    </message>
    <message>
        <source>The TLS report record at %1 is stored in %2 pieces</source>
        <extracomment>tlsrpt.split (%1: name, %2: count)</extracomment>
        <translation>L’enregistrement des rapports TLS à %1 est stocké en %2 morceaux</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. They read the record correctly.</source>
        <translation>Les expéditeurs réunissent les morceaux sans espace entre eux. Ils lisent l’enregistrement correctement.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with TLS reports. Senders pass over it.</source>
        <translation>L’enregistrement « %2 » n’a rien à voir avec les rapports TLS. Les expéditeurs l’ignorent.</translation>
    </message>
    <message>
        <source>There is a TLS report record at %1, where no sender looks</source>
        <extracomment>tlsrpt.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>Il y a un enregistrement des rapports TLS à %1, où aucun expéditeur ne le cherche</translation>
    </message>
    <message>
        <source>Your name servers disagree about the TLS report record at %1</source>
        <extracomment>tlsrpt.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>Vos serveurs de noms ne sont pas d’accord sur l’enregistrement des rapports TLS à %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may not find the record.</source>
        <translation>Ces serveurs de noms ne donnent pas tous la même réponse : %2. Certains expéditeurs peuvent ne pas trouver l’enregistrement.</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. The cause may be your name servers or the DNS resolver used here. So nothing is known about your mail servers.</source>
        <translation>La réponse du DNS était : %2. La cause peut venir de vos serveurs de noms ou du résolveur DNS utilisé ici. On ne sait donc rien de vos serveurs de messagerie.</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a policy record</source>
        <extracomment>record.other (%1: name, %2: text)</extracomment>
        <translation>Un enregistrement TXT à %1 n’est pas un enregistrement de politique</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a TLS report record</source>
        <extracomment>tlsrpt.other (%1: name, %2: text)</extracomment>
        <translation>Un enregistrement TXT à %1 n’est pas un enregistrement des rapports TLS</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about what it left out: %n mail server(s).</source>
        <translation>
            <numerusform>On ne sait rien de ce qui a été laissé de côté : %n serveur de messagerie.</numerusform>
            <numerusform>On ne sait rien de ce qui a été laissé de côté : %n serveurs de messagerie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy file is far too large</source>
        <extracomment>policy.too-large (%1: host, %2: limit)</extracomment>
        <translation>Le fichier de politique est beaucoup trop gros</translation>
    </message>
    <message>
        <source>Look at what is served there. A policy file is only a few lines long.</source>
        <translation>Regardez ce qui est servi à cet endroit. Un fichier de politique ne fait que quelques lignes.</translation>
    </message>
    <message>
        <source>The policy file is served as a web page</source>
        <extracomment>policy.media-type-html (%1: host, %2: media type)</extracomment>
        <translation>Le fichier de politique est servi comme une page web</translation>
    </message>
    <message>
        <source>The policy file is served with an unusual type</source>
        <extracomment>policy.media-type-other (%1: host, %2: media type)</extracomment>
        <translation>Le fichier de politique est servi avec un type inhabituel</translation>
    </message>
    <message>
        <source>The policy file is served without a type</source>
        <extracomment>policy.media-type-missing (%1: host)</extracomment>
        <translation>Le fichier de politique est servi sans type</translation>
    </message>
    <message>
        <source>Senders do not know the keyword “%1”, and pass over the line. What it says does not count.</source>
        <translation>Les expéditeurs ne connaissent pas le mot-clé « %1 », et ignorent la ligne. Ce qu’elle dit ne compte pas.</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here, and pass over the line. What it says does not count.</source>
        <translation>Les expéditeurs distinguent ici les majuscules des minuscules, et ignorent la ligne. Ce qu’elle dit ne compte pas.</translation>
    </message>
    <message>
        <source>Write the keyword in small letters. Here that is “%2”.</source>
        <translation>Écrivez le mot-clé en minuscules. Ici, c’est « %2 ».</translation>
    </message>
    <message>
        <source>Some senders use the first value, “%2”. Others use a later one, “%3”. By the standard the first one counts.</source>
        <translation>Certains expéditeurs utilisent la première valeur, « %2 ». D’autres en utilisent une suivante, « %3 ». Selon la norme, c’est la première qui compte.</translation>
    </message>
    <message>
        <source>Write one of these three words after “mode:”. You probably mean “%2”.</source>
        <translation>Écrivez l’un de ces trois mots après « mode: ». Vous pensiez sans doute à « %2 ».</translation>
    </message>
    <message>
        <source>Remove the dot. The line then reads “mx: %2”.</source>
        <translation>Supprimez le point. La ligne devient alors « mx: %2 ».</translation>
    </message>
    <message>
        <source>Write the name in that form. Here that is “%2”.</source>
        <translation>Écrivez le nom sous cette forme. Ici, c’est « %2 ».</translation>
    </message>
    <message>
        <source>Write only the name of the mail server. That is probably “%2”.</source>
        <translation>N’écrivez que le nom du serveur de messagerie. C’est sans doute « %2 ».</translation>
    </message>
    <message>
        <source>Remove the port number. The line then reads “mx: %2”.</source>
        <translation>Supprimez le numéro de port. La ligne devient alors « mx: %2 ».</translation>
    </message>
    <message>
        <source>Remove the number. The line then reads “mx: %2”.</source>
        <translation>Supprimez le nombre. La ligne devient alors « mx: %2 ».</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers. If you want one line for several of them, write “%2”.</source>
        <translation>Écrivez les noms complets de vos serveurs de messagerie. Si vous voulez une seule ligne pour plusieurs d’entre eux, écrivez « %2 ».</translation>
    </message>
    <message>
        <source>Only letters from a to z and digits may stand in it, and not “%2”. Senders pass over the record, so mail to you is not protected.</source>
        <translation>Seules les lettres de a à z et les chiffres peuvent y figurer, et non « %2 ». Les expéditeurs ignorent l’enregistrement : le courrier qui vous est adressé n’est donc pas protégé.</translation>
    </message>
    <message>
        <source>It is larger than %2 bytes. Ordinary reports are far smaller.</source>
        <translation>Il dépasse %2 octets. Les rapports ordinaires sont bien plus petits.</translation>
    </message>
    <message>
        <source>The signed answers do not stand up to a check (DNSSEC: %2). Many senders then cannot find your domain, and mail to you is held back.</source>
        <translation>Les réponses signées ne résistent pas à une vérification (DNSSEC : %2). Beaucoup d’expéditeurs ne trouvent alors pas votre domaine, et le courrier qui vous est adressé est retenu.</translation>
    </message>
    <message>
        <source>Not all DNS servers that are needed for it gave an answer (DNSSEC: %2). Nothing is known to be wrong.</source>
        <translation>Les serveurs DNS nécessaires n’ont pas tous donné une réponse (DNSSEC : %2). Rien n’indique un problème.</translation>
    </message>
    <message>
        <source>The start of encryption with the web server at %2 broke off (%3). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Le démarrage du chiffrement avec le serveur web à l’adresse %2 s’est interrompu (%3). Les expéditeurs ne peuvent pas charger votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). So they do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Les expéditeurs n’acceptent pas le certificat à l’adresse %2 (%3). Ils ne chargent donc pas votre politique. Ceux qui en ont conservé une copie s’y tiennent, tous les autres remettent le courrier comme si vous n’en aviez pas.</translation>
    </message>
    <message>
        <source>It is not in the format of such reports (JSON: %2). So nothing in it could be counted.</source>
        <translation>Il n’est pas au format de ces rapports (JSON : %2). Rien n’a donc pu y être compté.</translation>
    </message>
    <message>
        <source>The packed file is damaged or incomplete (gzip: %2).</source>
        <translation>Le fichier compressé est endommagé ou incomplet (gzip : %2).</translation>
    </message>
    <message>
        <source>The start of encryption with the server at %2 broke off (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Le démarrage du chiffrement avec le serveur à l’adresse %2 s’est interrompu (%3). En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Les expéditeurs n’acceptent pas le certificat à l’adresse %2 (%3). En mode testing, le courrier arrive quand même. En mode enforce, les expéditeurs n’utiliseraient pas ce serveur et le courrier serait retenu.</translation>
    </message>
    <message>
        <source>Some senders may still see older mail servers of %1</source>
        <extracomment>dns.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Certains expéditeurs voient peut-être encore d’anciens serveurs de messagerie de %1</translation>
    </message>
    <message numerus="yes">
        <source>Your name servers already give a new answer. DNS resolvers may use the old one for up to %n more second(s).</source>
        <translation>
            <numerusform>Vos serveurs de noms donnent déjà une nouvelle réponse. Les résolveurs DNS peuvent utiliser l’ancienne pendant encore %n seconde.</numerusform>
            <numerusform>Vos serveurs de noms donnent déjà une nouvelle réponse. Les résolveurs DNS peuvent utiliser l’ancienne pendant encore %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some senders may still see an older policy record at %1</source>
        <extracomment>record.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Certains expéditeurs voient peut-être encore un ancien enregistrement de politique à %1</translation>
    </message>
    <message>
        <source>Some senders may still see an older TLS report record at %1</source>
        <extracomment>tlsrpt.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Certains expéditeurs voient peut-être encore un ancien enregistrement des rapports TLS à %1</translation>
    </message>
    <message>
        <source>There is a permission for reports at %1 that nobody needs</source>
        <extracomment>tlsrpt.needless-permission (%1: name found, %2: domain of the reports)</extracomment>
        <translation>Il y a à %1, pour les rapports, une autorisation dont personne n’a besoin</translation>
    </message>
    <message>
        <source>Some web pages want it, because DMARC has such permissions. TLS reports go to %2 without any, and no sender looks for it.</source>
        <translation>Certaines pages web la réclament, parce que DMARC connaît de telles autorisations. Les rapports TLS arrivent à %2 sans elle, et aucun expéditeur ne la cherche.</translation>
    </message>
    <message>
        <source>It does no harm. Whoever runs %2 can remove it.</source>
        <translation>C’est sans conséquence. La personne qui gère %2 peut la supprimer.</translation>
    </message>
    <message>
        <source>Some parts of the mail lie too deep to be read</source>
        <extracomment>report.too-nested (%1: file)</extracomment>
        <translation>Certaines parties de l’e-mail sont trop profondément imbriquées pour être lues</translation>
    </message>
    <message>
        <source>There are too many mails or archives inside one another, or too many parts. Reports in the innermost ones were left out.</source>
        <translation>Il y a trop d’e-mails ou d’archives les uns dans les autres, ou trop de parties. Les rapports les plus enfouis ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Save the innermost attachment, and open that file.</source>
        <translation>Enregistrez la pièce jointe la plus enfouie, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Put the names of your mail servers into the policy file now, and change the id of the policy record. Only if you do not know the right names yet, set the mode to testing in the same way.</source>
        <translation>Inscrivez dès maintenant les noms de vos serveurs de messagerie dans le fichier de politique, et changez l’id de l’enregistrement de politique. Seulement si vous ne connaissez pas encore les bons noms, passez le mode à testing de la même manière.</translation>
    </message>
    <message>
        <source>While you test, and in the first week of enforce mode, write 86400, which stands for a day. After that write 604800, which stands for a week.</source>
        <translation>Pendant vos tests et la première semaine du mode enforce, écrivez 86400, ce qui correspond à un jour. Écrivez ensuite 604800, ce qui correspond à une semaine.</translation>
    </message>
    <message>
        <source>This network answers for the internet, so %1 cannot be seen</source>
        <extracomment>dns.portal-here (%1: domain, %2: address)</extracomment>
        <translation>Ce réseau répond à la place d’Internet, %1 reste donc invisible</translation>
    </message>
    <message>
        <source>Every name leads to %2 here, also names that do not exist. Guest networks do that until you have signed in (captive portal). Nothing is known about your domain.</source>
        <translation>Ici, tous les noms mènent à %2, même ceux qui n’existent pas. Les réseaux pour invités font cela jusqu’à la connexion à leur page (portail captif). On ne sait rien de votre domaine.</translation>
    </message>
    <message>
        <source>Open any web page and sign in there, then check again. If there is nothing to sign in to, check from another network.</source>
        <translation>Ouvrez une page web quelconque, connectez-vous, puis vérifiez de nouveau. S’il n’y a pas de page de connexion, vérifiez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Your DNS resolver makes up addresses for names that do not exist</source>
        <extracomment>dns.rewritten-here (%1: domain, %2: address)</extracomment>
        <translation>Votre résolveur DNS invente des adresses pour des noms qui n’existent pas</translation>
    </message>
    <message>
        <source>It leads them to %2, often to show a search page (NXDOMAIN rewriting). Postseal counts such names below %1 as missing. Sending servers ask other resolvers, so your mail is not affected.</source>
        <translation>Il les mène à %2, souvent pour montrer une page de recherche (réécriture de NXDOMAIN). Postseal compte ces noms de %1 comme absents. Les serveurs expéditeurs interrogent d’autres résolveurs, votre courrier n’est donc pas touché.</translation>
    </message>
    <message>
        <source>Nothing to do for your mail. Many internet providers let you switch the search page off.</source>
        <translation>Rien à faire pour votre courrier. Chez beaucoup de fournisseurs d’accès, la page de recherche peut être désactivée.</translation>
    </message>
    <message>
        <source>This network does not let secure connections through to %1</source>
        <extracomment>policy-host.https-blocked-here (%1: host, %2: other hosts)</extracomment>
        <translation>Ce réseau ne laisse pas passer de connexions sécurisées vers %1</translation>
    </message>
    <message>
        <source>Well-known hosts (%2) were not reached with a good certificate either. Guest networks and firewalls do that, and so does a wrong date of this computer. Nothing is known to be wrong with your policy host.</source>
        <translation>Des serveurs très connus (%2) n’ont pas non plus été atteints avec un bon certificat. Les réseaux pour invités et les pare-feu font cela, et une mauvaise date de cet ordinateur aussi. On ne connaît aucun défaut à votre serveur de politique.</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in and check again. Look at the date of this computer, or check from another network.</source>
        <translation>Si votre réseau a une page de connexion, connectez-vous et vérifiez de nouveau. Regardez la date de cet ordinateur, ou vérifiez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong</source>
        <extracomment>clock.doubtful-here (%1: domain, %2: host, %3: date there, %4: date here)</extracomment>
        <translation>La date de cet ordinateur est peut-être fausse</translation>
    </message>
    <message>
        <source>Set the date of this computer, and check again.</source>
        <translation>Réglez la date de cet ordinateur, puis refaites la vérification.</translation>
    </message>
    <message>
        <source>Whether everything of %1 is still valid cannot be judged</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>Impossible de juger si tout est encore valable pour %1</translation>
    </message>
    <message>
        <source>A certificate or DNS signatures are not valid by the clock of this computer, and its date may be wrong. Nothing is known about them.</source>
        <translation>Un certificat ou des signatures DNS ne sont pas valables selon l’horloge de cet ordinateur, et sa date est peut-être fausse. On ne sait rien d’eux.</translation>
    </message>
    <message>
        <source>The server %2 says that it is %3, this computer says %4. Certificates and DNS signatures are valid for a certain time. For some of %1 it is over, or has not begun, by this computer and not by that server. Nothing is known about these until this computer has the right date.</source>
        <translation>Le serveur %2 dit que nous sommes le %3, cet ordinateur dit le %4. Les certificats et les signatures DNS sont valables un certain temps. Pour certains de %1, ce temps est passé ou n’a pas commencé selon cet ordinateur, mais pas selon ce serveur. On ne sait rien d’eux tant que cet ordinateur n’a pas la bonne date.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone of this computer, and check again.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire de cet ordinateur, puis refaites la vérification.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Please do this:</source>
        <translation>Merci de faire ceci :</translation>
    </message>
    <message>
        <source>To be copied as it is</source>
        <translation>À copier tel quel</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Le fichier %1</translation>
    </message>
    <message>
        <source>How to see that it is right</source>
        <translation>Comment voir que tout est bon</translation>
    </message>
    <message>
        <source>A DNS record for %1</source>
        <translation>Un enregistrement DNS pour %1</translation>
    </message>
    <message>
        <source>First open %1. Go on only when it shows a short text.</source>
        <translation>Ouvrez d’abord %1. Ne continuez que lorsqu’un court texte s’affiche.</translation>
    </message>
    <message>
        <source>Add the record below. If there is one of the same name and type that begins with the same word, replace it: there must be only one.</source>
        <translation>Ajoutez l’enregistrement ci-dessous. S’il en existe déjà un du même nom et du même type qui commence par le même mot, remplacez-le : il ne doit y en avoir qu’un.</translation>
    </message>
    <message>
        <source>In full the name is %1. Where the form adds the domain by itself, leave the domain out.</source>
        <translation>Le nom complet est %1. Si le formulaire ajoute le domaine de lui-même, n’écrivez pas le domaine.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>After some minutes this command shows the content:</source>
        <translation>Au bout de quelques minutes, cette commande affiche le contenu :</translation>
    </message>
    <message>
        <source>A small web site for %1</source>
        <translation>Un petit site web pour %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>Enregistrement DNS</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>Nom DNS</translation>
    </message>
    <message>
        <source>This command shows “200”, “text/plain” and the file, without a word of “location”:</source>
        <translation>Cette commande affiche « 200 », « text/plain » et le fichier, sans jamais mentionner « location » :</translation>
    </message>
    <message>
        <source>It is part of e-mail security (MTA-STS and TLS reports, RFC 8461 and RFC 8460). Other mail servers read it.</source>
        <translation>Il fait partie de la sécurité de la messagerie (MTA-STS et rapports TLS, RFC 8461 et RFC 8460). D’autres serveurs de messagerie le lisent.</translation>
    </message>
    <message>
        <source>Other mail servers load one text file from it before they deliver (MTA-STS, RFC 8461). Nothing else will ever be there.</source>
        <translation>D’autres serveurs de messagerie y chargent un seul fichier texte avant de remettre le courrier (MTA-STS, RFC 8461). Il n’y aura jamais rien d’autre à cet endroit.</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>In DNS, add the record below. It leads %1 to your web server.</source>
        <translation>Dans le DNS, ajoutez l’enregistrement ci-dessous. Il dirige %1 vers votre serveur web.</translation>
    </message>
    <message>
        <source>Copy mta-sts.txt into the folder /var/www/%1/.well-known on the server.</source>
        <translation>Copiez mta-sts.txt dans le dossier /var/www/%1/.well-known du serveur.</translation>
    </message>
    <message>
        <source>In DNS, add the record below.</source>
        <translation>Dans le DNS, ajoutez l’enregistrement ci-dessous.</translation>
    </message>
    <message>
        <source>If your DNS is somewhere else, add the record below there. The panel&apos;s own DNS has it already.</source>
        <translation>Si votre DNS se trouve ailleurs, ajoutez-y l’enregistrement ci-dessous. Le DNS propre à l’interface le contient déjà.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It mostly takes minutes, sometimes an hour.</source>
        <translation>Attendez le certificat. Cela prend le plus souvent quelques minutes, parfois une heure.</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --nginx -d %1</source>
        <translation>Obtenez un certificat qui se renouvelle tout seul : certbot certonly --nginx -d %1</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --apache -d %1</source>
        <translation>Obtenez un certificat qui se renouvelle tout seul : certbot certonly --apache -d %1</translation>
    </message>
    <message>
        <source>Add the lines of the file Caddyfile to your own, and load it with systemctl reload caddy. Caddy gets the certificate itself; ports 80 and 443 must be open.</source>
        <translation>Ajoutez les lignes du fichier Caddyfile au vôtre, et chargez-le avec systemctl reload caddy. Caddy obtient lui-même le certificat ; les ports 80 et 443 doivent être ouverts.</translation>
    </message>
    <message>
        <source>Make a folder for the site, such as C:\inetpub\%1, and copy web.config and the folder .well-known into it. Where Explorer refuses that name, type .well-known. with a dot at its end.</source>
        <translation>Créez un dossier pour le site, par exemple C:\inetpub\%1, et copiez-y web.config et le dossier .well-known. Si l’Explorateur refuse ce nom, tapez .well-known. avec un point à la fin.</translation>
    </message>
    <message>
        <source>Copy compose.yaml and the folder site to the Docker host. If your entry point and certificate resolver are not called websecure and letsencrypt, change that in compose.yaml.</source>
        <translation>Copiez compose.yaml et le dossier site sur l’hôte Docker. Si votre point d’entrée et votre « certificate resolver » ne s’appellent pas websecure et letsencrypt, modifiez-le dans compose.yaml.</translation>
    </message>
    <message>
        <source>Start it with docker compose up -d, in a network that Traefik reaches.</source>
        <translation>Démarrez-le avec docker compose up -d, dans un réseau que Traefik peut joindre.</translation>
    </message>
    <message>
        <source>In cPanel, open Domains and create %1 with a folder of its own outside public_html.</source>
        <translation>Dans cPanel, ouvrez Domains et créez %1 avec son propre dossier, en dehors de public_html.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, switch on hidden files in its settings, upload the zip file and extract it there.</source>
        <translation>Ouvrez ce dossier dans File Manager, activez les fichiers masqués dans les paramètres, envoyez le fichier zip et extrayez-le à cet endroit.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Status and run AutoSSL for %1.</source>
        <translation>Ouvrez SSL/TLS Status et lancez AutoSSL pour %1.</translation>
    </message>
    <message>
        <source>In Plesk, add the subdomain mta-sts with a document root of its own.</source>
        <translation>Dans Plesk, ajoutez le sous-domaine mta-sts avec sa propre racine de documents (document root).</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, upload the zip file and extract it there.</source>
        <translation>Ouvrez ce dossier dans File Manager, envoyez le fichier zip et extrayez-le à cet endroit.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Certificates and get one for %1. Switch off redirects to www for this subdomain.</source>
        <translation>Ouvrez SSL/TLS Certificates et obtenez-en un pour %1. Désactivez les redirections vers www pour ce sous-domaine.</translation>
    </message>
    <message>
        <source>At github.com, make a new public repository, for example with the name %1.</source>
        <translation>Sur github.com, créez un nouveau dépôt public, par exemple avec le nom %1.</translation>
    </message>
    <message>
        <source>In the repository&apos;s Settings, open Pages, choose the branch main, and enter %1 as custom domain.</source>
        <translation>Dans Settings du dépôt, ouvrez Pages, choisissez la branche main et saisissez %1 comme domaine personnalisé.</translation>
    </message>
    <message>
        <source>In DNS, add the record below. It leads to your account, not to the repository.</source>
        <translation>Dans le DNS, ajoutez l’enregistrement ci-dessous. Il mène à votre compte, pas au dépôt.</translation>
    </message>
    <message>
        <source>Wait until that page shows the certificate, up to an hour. Then tick “Enforce HTTPS”.</source>
        <translation>Attendez que cette page affiche le certificat, une heure au plus. Cochez ensuite « Enforce HTTPS ».</translation>
    </message>
    <message>
        <source>In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>Dans Settings, General, Visibility, permettez à tout le monde de voir Pages.</translation>
    </message>
    <message>
        <source>In Deploy, Pages, add the domain %1 with an automatic certificate. GitLab shows a verification record as well: add it in DNS.</source>
        <translation>Dans Deploy, Pages, ajoutez le domaine %1 avec un certificat automatique. GitLab affiche aussi un enregistrement de validation : ajoutez-le dans le DNS.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard, make a Pages project by direct upload, and upload the zip file.</source>
        <translation>Dans le tableau de bord de Cloudflare, créez un projet Pages par envoi direct, et envoyez le fichier zip.</translation>
    </message>
    <message>
        <source>In the project, open Custom domains and add %1 before anything in DNS.</source>
        <translation>Dans le projet, ouvrez Custom domains et ajoutez %1 avant de toucher au DNS.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, the record is made for you. Anywhere else, add the record below.</source>
        <translation>Si votre DNS est chez Cloudflare, l’enregistrement est créé pour vous. Partout ailleurs, ajoutez l’enregistrement ci-dessous.</translation>
    </message>
    <message>
        <source>This needs the DNS of %2 at Cloudflare. In the dashboard, create a Worker and replace its code by that of worker.js.</source>
        <translation>Il faut pour cela que le DNS de %2 soit chez Cloudflare. Dans le tableau de bord, créez un Worker et remplacez son code par celui de worker.js.</translation>
    </message>
    <message>
        <source>In the Worker&apos;s settings, under Domains and Routes, add the custom domain %1. Cloudflare makes the record and the certificate.</source>
        <translation>Dans les paramètres du Worker, sous Domains and Routes, ajoutez le domaine personnalisé %1. Cloudflare crée l’enregistrement et le certificat.</translation>
    </message>
    <message>
        <source>At netlify.com, add a new project by dropping the whole folder on the page. Let it be a project of its own.</source>
        <translation>Sur netlify.com, ajoutez un nouveau projet en déposant le dossier entier sur la page. Faites-en un projet à part.</translation>
    </message>
    <message>
        <source>In Domain management, add %1.</source>
        <translation>Dans Domain management, ajoutez %1.</translation>
    </message>
    <message>
        <source>Put everything from the folder into a repository of its own, and import it at vercel.com as a new project.</source>
        <translation>Mettez tout le contenu du dossier dans un dépôt à part, et importez-le sur vercel.com comme nouveau projet.</translation>
    </message>
    <message>
        <source>In Settings, Domains, add %1, not as a redirect.</source>
        <translation>Dans Settings, Domains, ajoutez %1, mais pas comme redirection.</translation>
    </message>
    <message>
        <source>In DNS, add the record that Vercel shows. Mostly it is the one below.</source>
        <translation>Dans le DNS, ajoutez l’enregistrement que Vercel affiche. C’est le plus souvent celui ci-dessous.</translation>
    </message>
    <message>
        <source>In the Azure portal, create a Static Web App with the Free plan and deploy everything from the folder, for example from a repository at GitHub.</source>
        <translation>Dans le portail Azure, créez une Static Web App avec l’offre Free et déployez tout le contenu du dossier, par exemple depuis un dépôt GitHub.</translation>
    </message>
    <message>
        <source>Let Azure validate the domain. It gets the certificate itself.</source>
        <translation>Laissez Azure valider le domaine. Il obtient lui-même le certificat.</translation>
    </message>
    <message>
        <source>Make a private S3 bucket, and upload mta-sts.txt with the key .well-known/mta-sts.txt and the content type text/plain.</source>
        <translation>Créez un bucket S3 privé, et envoyez mta-sts.txt avec la clé .well-known/mta-sts.txt et le type de contenu text/plain.</translation>
    </message>
    <message>
        <source>In Certificate Manager, in the region us-east-1, request a certificate for %1, and add the record in DNS that it shows.</source>
        <translation>Dans Certificate Manager, dans la région us-east-1, demandez un certificat pour %1, et ajoutez dans le DNS l’enregistrement qui s’affiche.</translation>
    </message>
    <message>
        <source>Run firebase deploy in the folder, for a project of your own.</source>
        <translation>Exécutez firebase deploy dans le dossier, pour un projet à part.</translation>
    </message>
    <message>
        <source>In the console, under Hosting, add the custom domain %1. It shows the records for DNS.</source>
        <translation>Dans la console, sous Hosting, ajoutez le domaine personnalisé %1. Les enregistrements pour le DNS s’y affichent.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It can take a day.</source>
        <translation>Attendez le certificat. Cela peut prendre un jour.</translation>
    </message>
    <message>
        <source>Order the service for %2. It shows two CNAME records, for mta-sts and for _mta-sts.</source>
        <translation>Commandez le service pour %2. Deux enregistrements CNAME s’y affichent, pour mta-sts et pour _mta-sts.</translation>
    </message>
    <message>
        <source>Get a certificate for %1, the same way as for your web site. It must renew itself.</source>
        <translation>Obtenez un certificat pour %1, comme pour votre site web. Il doit se renouveler tout seul.</translation>
    </message>
    <message>
        <source>Save the file so that https://%1/.well-known/mta-sts.txt shows it. The folder .well-known begins with a dot: some programs hide it.</source>
        <translation>Enregistrez le fichier de sorte qu’il apparaisse à l’adresse https://%1/.well-known/mta-sts.txt. Le nom du dossier .well-known commence par un point : certains programmes le masquent.</translation>
    </message>
    <message>
        <source>Let the web server send it directly, as plain text. A redirect, for example to www, makes senders pass over it.</source>
        <translation>Faites en sorte que le serveur web l’envoie directement, en texte brut. En cas de redirection, par exemple vers www, les expéditeurs l’ignorent.</translation>
    </message>
    <message>
        <source>Another site on the same server answers for this name. The server needs a site of its own for it, with the name in its settings and a certificate for it.</source>
        <translation>Un autre site du même serveur répond pour ce nom. Il faut au serveur un site à part pour lui, avec le nom dans ses paramètres et un certificat pour ce nom.</translation>
    </message>
    <message>
        <source>Many Apache servers refuse every name that begins with a dot, by RedirectMatch or Files. Make an exception for /.well-known/.</source>
        <translation>Beaucoup de serveurs Apache refusent tous les noms qui commencent par un point, par RedirectMatch ou Files. Créez une exception pour /.well-known/.</translation>
    </message>
    <message>
        <source>The server shows a browser check, or refuses programs that are no browser. Switch that off for this name: mail servers cannot solve puzzles.</source>
        <translation>Le serveur affiche un contrôle du navigateur, ou refuse les programmes qui ne sont pas des navigateurs. Désactivez cela pour ce nom : les serveurs de messagerie ne savent pas résoudre de tests.</translation>
    </message>
    <message>
        <source>The server has no certificate for the name yet. It gets one by itself as soon as DNS leads there and ports 80 and 443 can be reached from outside; its log says what is missing.</source>
        <translation>Le serveur n’a pas encore de certificat pour ce nom. Il l’obtient tout seul dès que le DNS y mène et que les ports 80 et 443 sont joignables de l’extérieur ; son journal dit ce qui manque.</translation>
    </message>
    <message>
        <source>Every address is answered with the start page, so a missing file looks like a web page. See whether the file was uploaded, and take /.well-known/ out of the rewriting.</source>
        <translation>Toutes les adresses renvoient la page d’accueil : un fichier manquant ressemble donc à une page web. Vérifiez que le fichier a été envoyé, et excluez /.well-known/ de la réécriture.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, let the record be “DNS only” (a grey cloud) until the certificate is there.</source>
        <translation>Si votre DNS est chez Cloudflare, laissez l’enregistrement sur « DNS only » (un nuage gris) jusqu’à ce que le certificat soit en place.</translation>
    </message>
    <message>
        <source>Rules of a folder above, such as those of WordPress or a redirect to www, count here too. Give the subdomain a folder outside public_html, with the .htaccess file that Postseal writes.</source>
        <translation>Les règles d’un dossier supérieur, comme celles de WordPress ou une redirection vers www, comptent aussi ici. Donnez au sous-domaine un dossier en dehors de public_html, avec le fichier .htaccess que Postseal écrit.</translation>
    </message>
    <message>
        <source>DNS leads to the company, but the project there does not know the name. Add it as custom domain in the project; the certificate comes after that.</source>
        <translation>Le DNS mène bien à cet hébergeur, mais le projet n’y connaît pas ce nom. Ajoutez-le comme domaine personnalisé dans le projet ; le certificat vient ensuite.</translation>
    </message>
    <message>
        <source>Firebase leaves out whatever begins with a dot unless firebase.json is changed. Take the firebase.json that Postseal writes, and deploy again.</source>
        <translation>Firebase omet tout ce qui commence par un point, sauf si firebase.json est modifié. Prenez le firebase.json que Postseal écrit, et déployez de nouveau.</translation>
    </message>
    <message>
        <source>GitHub shows its own certificate until the custom domain is entered under Settings, Pages, and for up to an hour after that. If it takes longer, remove the domain there and enter it again.</source>
        <translation>GitHub présente son propre certificat tant que le domaine personnalisé n’est pas saisi sous Settings, Pages, et jusqu’à une heure après. Si cela dure plus longtemps, supprimez-y le domaine et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>GitLab needs up to an hour for the certificate. The domain must be verified, and have one CNAME and no AAAA record. If it takes longer, remove the domain and add it again.</source>
        <translation>GitLab met jusqu’à une heure pour le certificat. Le domaine doit être validé, et avoir un seul CNAME et aucun enregistrement AAAA. Si cela dure plus longtemps, supprimez le domaine et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>GitLab asks visitors to sign in. In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>GitLab demande aux visiteurs de se connecter. Dans Settings, General, Visibility, permettez à tout le monde de voir Pages.</translation>
    </message>
    <message>
        <source>The service does not know your domain yet. Finish its set-up there, or ask its support.</source>
        <translation>Le service ne connaît pas encore votre domaine. Terminez-y la configuration, ou interrogez son assistance.</translation>
    </message>
    <message>
        <source>The folder may have the wrong name: in Explorer, type .well-known. with a dot at its end, and the last dot goes away.</source>
        <translation>Le dossier porte peut-être le mauvais nom : dans l’Explorateur, tapez .well-known. avec un point à la fin, et ce dernier point disparaît.</translation>
    </message>
    <message>
        <source>IIS does not send files from a folder with the attribute “hidden”. Switch that off in the folder&apos;s properties.</source>
        <translation>IIS n’envoie pas les fichiers d’un dossier qui a l’attribut « caché ». Désactivez-le dans les propriétés du dossier.</translation>
    </message>
    <message>
        <source>A rule of URL Rewrite or HTTP Redirect answers instead of the file. Make an exception for /.well-known/.</source>
        <translation>Une règle d’URL Rewrite ou de HTTP Redirect répond à la place du fichier. Créez une exception pour /.well-known/.</translation>
    </message>
    <message>
        <source>The name has addresses on more than one server, mostly an old AAAA record. Remove the one that leads elsewhere, or serve the file there too.</source>
        <translation>Le nom a des adresses sur plusieurs serveurs, le plus souvent à cause d’un ancien enregistrement AAAA. Supprimez celui qui mène ailleurs, ou servez le fichier à cet endroit aussi.</translation>
    </message>
    <message>
        <source>The name leads to a place that is not there any more. Remove the record in DNS, or set the place up again: otherwise a stranger may claim the name and publish a policy for you.</source>
        <translation>Le nom mène à un emplacement qui n’existe plus. Supprimez l’enregistrement du DNS, ou recréez l’emplacement : sinon, un inconnu peut s’approprier le nom et publier une politique à votre place.</translation>
    </message>
    <message>
        <source>The panel has no certificate for the name yet. It can be issued only when DNS leads there, nothing redirects the name, and CAA records allow it. Then start it again.</source>
        <translation>L’interface n’a pas encore de certificat pour ce nom. Il ne peut être émis que si le DNS y mène, que rien ne redirige le nom et que les enregistrements CAA le permettent. Relancez ensuite la demande.</translation>
    </message>
    <message>
        <source>In Plesk, open Hosting Settings of the subdomain, and set the preferred domain to “none” and the permanent redirect off.</source>
        <translation>Dans Plesk, ouvrez Hosting Settings du sous-domaine, réglez le domaine préféré sur « none » et désactivez la redirection permanente.</translation>
    </message>
    <message>
        <source>A rule that redirects every name, to www or to another place, counts here too. Make an exception for this name.</source>
        <translation>Une règle qui redirige tous les noms, vers www ou ailleurs, compte aussi ici. Créez une exception pour ce nom.</translation>
    </message>
    <message>
        <source>The record leads to the bucket itself, which has no certificate for your name. It must lead to the CloudFront distribution.</source>
        <translation>L’enregistrement mène au bucket lui-même, qui n’a pas de certificat pour votre nom. Il doit mener à la distribution CloudFront.</translation>
    </message>
    <message>
        <source>The project redirects to its main domain. Make the name the main domain, in a project of its own.</source>
        <translation>Le projet redirige vers son domaine principal. Faites de ce nom le domaine principal, dans un projet à part.</translation>
    </message>
    <message>
        <source>A middleware of Traefik redirects the name. Only http may be redirected to https; leave this router out of all the rest.</source>
        <translation>Un middleware de Traefik redirige le nom. Seul http peut être redirigé vers https ; excluez ce routeur de tout le reste.</translation>
    </message>
    <message>
        <source>The folder that begins with a dot may have been left out in the upload. Upload the zip file, or the whole folder.</source>
        <translation>Le dossier dont le nom commence par un point a peut-être été omis lors de l’envoi. Envoyez le fichier zip, ou le dossier entier.</translation>
    </message>
    <message>
        <source>Vercel asks visitors to sign in. In Settings, Deployment Protection, let everyone see the production site.</source>
        <translation>Vercel demande aux visiteurs de se connecter. Dans Settings, Deployment Protection, permettez à tout le monde de voir le site de production.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Environ %n minute.</numerusform>
            <numerusform>Environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No extra cost.</source>
        <translation>Sans frais supplémentaires.</translation>
    </message>
    <message>
        <source>Costs a little.</source>
        <translation>Coûte un peu d’argent.</translation>
    </message>
    <message>
        <source>Add&amp;ress or name of the web server</source>
        <translation>Ad&amp;resse ou nom du serveur web</translation>
    </message>
    <message>
        <source>Name of your account o&amp;r project at %1</source>
        <translation>Nom de votre compte ou p&amp;rojet chez %1</translation>
    </message>
    <message>
        <source>The name that the &amp;record leads to</source>
        <translation>Le nom auquel mène l’en&amp;registrement</translation>
    </message>
    <message>
        <source>A &amp;web server of my own</source>
        <translation>Un serveur &amp;web à moi</translation>
    </message>
    <message>
        <source>An account at &amp;GitHub or GitLab</source>
        <translation>Un compte &amp;GitHub ou GitLab</translation>
    </message>
    <message>
        <source>A subscription at &amp;Azure</source>
        <translation>Un abo&amp;nnement Azure</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/nginx/conf.d, test it with nginx -t, and load it with systemctl reload nginx.</source>
        <translation>Copiez %1.conf dans /etc/nginx/conf.d, testez-le avec nginx -t, et chargez-le avec systemctl reload nginx.</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/apache2/sites-available. Then run a2enmod ssl, a2ensite %1 and systemctl reload apache2.</source>
        <translation>Copiez %1.conf dans /etc/apache2/sites-available. Exécutez ensuite a2enmod ssl, a2ensite %1 et systemctl reload apache2.</translation>
    </message>
    <message>
        <source>In IIS Manager, add a web site with that folder and a binding for http, port 80 and the host name %1.</source>
        <translation>Dans le Gestionnaire IIS, ajoutez un site web avec ce dossier et une liaison pour http, le port 80 et le nom d’hôte %1.</translation>
    </message>
    <message>
        <source>Get a certificate for %1 that renews itself, for example with win-acme, which makes the binding for https as well. SNI must be ticked in it.</source>
        <translation>Obtenez pour %1 un certificat qui se renouvelle tout seul, par exemple avec win-acme, qui crée aussi la liaison pour https. SNI doit y être coché.</translation>
    </message>
    <message>
        <source>Choose “Add file”, “Create new file”, type .well-known/mta-sts.txt as its name and paste the policy. Then make _config.yml the same way. (Dragging files in would leave out what begins with a dot.)</source>
        <translation>Choisissez « Add file », « Create new file », tapez .well-known/mta-sts.txt comme nom et collez la politique. Créez ensuite _config.yml de la même façon. (Glisser les fichiers omettrait ce qui commence par un point.)</translation>
    </message>
    <message>
        <source>At gitlab.com, make a new project and create each file with “New file”, its whole path as the name.</source>
        <translation>Sur gitlab.com, créez un nouveau projet, puis créez chaque fichier avec « New file », en donnant son chemin complet comme nom.</translation>
    </message>
    <message>
        <source>In Custom domains, add %1. Azure shows the name that the record leads to.</source>
        <translation>Dans Custom domains, ajoutez %1. Azure affiche le nom auquel mène l’enregistrement.</translation>
    </message>
    <message>
        <source>Put a CloudFront distribution before the bucket, with the alternate name %1 and that certificate. The record leads to its name.</source>
        <translation>Placez devant le bucket une distribution CloudFront, avec le nom alternatif %1 et ce certificat. L’enregistrement mène à son nom.</translation>
    </message>
    <message>
        <source>Add the records as they are shown: a CNAME, or addresses.</source>
        <translation>Ajoutez les enregistrements tels qu’ils s’affichent : un CNAME, ou des adresses.</translation>
    </message>
    <message>
        <source>Enter the mail servers there, exactly as the policy names them.</source>
        <translation>Saisissez-y les serveurs de messagerie, exactement comme la politique les nomme.</translation>
    </message>
    <message>
        <source>In DNS, add the record for mta-sts.</source>
        <translation>Dans le DNS, ajoutez l’enregistrement pour mta-sts.</translation>
    </message>
    <message>
        <source>The CNAME for _mta-sts comes last, when the policy can be loaded. It takes the place of a TXT record: never have both.</source>
        <translation>Le CNAME pour _mta-sts vient en dernier, une fois que la politique peut être chargée. Il prend la place d’un enregistrement TXT : n’ayez jamais les deux.</translation>
    </message>
    <message>
        <source>CAA records in DNS say who may issue certificates, and none of this place&apos;s issuers is among them (%1). Add one, then let the certificate be requested again.</source>
        <translation>Les enregistrements CAA du DNS disent qui peut émettre des certificats, et aucun émetteur de cet emplacement n’y figure (%1). Ajoutez-en un, puis faites redemander le certificat.</translation>
    </message>
    <message>
        <source>GitHub Pages leaves out folders that begin with a dot unless the repository has the file _config.yml that Postseal writes, or an empty file .nojekyll. Dragging files in leaves them out as well: make them with “Create new file”. A workflow of your own must keep hidden files.</source>
        <translation>GitHub Pages omet les dossiers dont le nom commence par un point, sauf si le dépôt contient le fichier _config.yml que Postseal écrit, ou un fichier .nojekyll vide. Les glisser les omet aussi : créez-les avec « Create new file ». Un workflow à vous doit conserver les fichiers masqués.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain, as the lines that Postseal writes do.</source>
        <translation>Réglez le type de ce fichier sur text/plain, comme le font les lignes que Postseal écrit.</translation>
    </message>
    <message>
        <source>Many nginx servers refuse every name that begins with a dot. The location that Postseal writes goes before such a rule; see that it is in the right server block.</source>
        <translation>Beaucoup de serveurs nginx refusent tous les noms qui commencent par un point. La location que Postseal écrit passe avant une telle règle ; vérifiez qu’elle est dans le bon bloc server.</translation>
    </message>
    <message>
        <source>W&amp;eb space with cPanel or Plesk</source>
        <translation>Un espace web avec cPanel ou Ples&amp;k</translation>
    </message>
    <message>
        <source>My &amp;DNS is at Cloudflare</source>
        <translation>Mon &amp;DNS est chez Cloudflare</translation>
    </message>
    <message>
        <source>An account at Amazon or Google C&amp;loud</source>
        <translation>Un compte Amazon ou Google C&amp;loud</translation>
    </message>
    <message>
        <source>A service that hosts the policy</source>
        <translation>Un service qui héberge la politique</translation>
    </message>
    <message>
        <source>Another web server</source>
        <translation>Un autre serveur web</translation>
    </message>
    <message>
        <source>Nobody here can update a file la&amp;ter</source>
        <translation>Personne pour mettre à jour un &amp;fichier plus tard</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>français</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>There is no server called %1</source>
        <translation>Aucun serveur ne s’appelle %1</translation>
    </message>
    <message>
        <source>Its name is not in the DNS, or this computer has no connection. Look up the name of the IMAP server in your provider&apos;s help.</source>
        <translation>Son nom n’est pas dans le DNS, ou cet ordinateur n’a pas de connexion. Cherchez le nom du serveur IMAP dans l’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>%1 takes no connection at port %2</source>
        <translation>%1 n’accepte pas de connexion sur le port %2</translation>
    </message>
    <message>
        <source>The computer is there, and no IMAP server listens at this port. Compare server and port with your provider&apos;s help.</source>
        <translation>La machine existe, mais aucun serveur IMAP n’écoute sur ce port. Comparez le serveur et le port avec l’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>Nothing came in time from port %2. A firewall may be in the way, or the server is busy. Try again later, or from another network.</source>
        <translation>Rien n’est arrivé à temps du port %2. Un pare-feu bloque peut-être le passage, ou le serveur est occupé. Réessayez plus tard, ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>The connection to %1 ended too soon</source>
        <translation>La connexion avec %1 s’est terminée trop tôt</translation>
    </message>
    <message>
        <source>What had come by then is stored. The next time it goes on from there.</source>
        <translation>Ce qui était déjà arrivé est enregistré. La prochaine fois, la suite reprendra à partir de là.</translation>
    </message>
    <message>
        <source>%1 does not speak IMAP at port %2</source>
        <translation>%1 ne parle pas IMAP sur le port %2</translation>
    </message>
    <message>
        <source>What it sent is not what a mailbox server sends. Compare server and port with your provider&apos;s help.</source>
        <translation>Ce qu’il a envoyé n’est pas ce qu’envoie un serveur de boîtes aux lettres. Comparez le serveur et le port avec l’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>L’opération a été arrêtée</translation>
    </message>
    <message>
        <source>What had come by then is stored.</source>
        <translation>Ce qui était déjà arrivé est enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 n’est pas joignable</translation>
    </message>
    <message>
        <source>There is trouble on the way to port %2. Try again later.</source>
        <translation>Il y a un problème sur le chemin vers le port %2. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 offers no encryption at port %2</source>
        <translation>%1 ne propose pas de chiffrement sur le port %2</translation>
    </message>
    <message>
        <source>Your password was not sent: anybody on the way could have read it. Use port 993, or with STARTTLS port 143.</source>
        <translation>Votre mot de passe n’a pas été envoyé : n’importe qui sur le trajet aurait pu le lire. Utilisez le port 993 ou, avec STARTTLS, le port 143.</translation>
    </message>
    <message>
        <source>The certificate is not for %1</source>
        <translation>Le certificat n’est pas au nom de %1</translation>
    </message>
    <message>
        <source>Another server may be pretending to be yours, so your password was not sent. Use the name of the server that your provider tells, not an address or a name of your own.</source>
        <translation>Un autre serveur se fait peut-être passer pour le vôtre : votre mot de passe n’a donc pas été envoyé. Utilisez le nom de serveur que votre fournisseur indique, pas une adresse ni un nom à vous.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today</source>
        <translation>Le certificat de %1 n’est pas valable aujourd’hui</translation>
    </message>
    <message>
        <source>It has ended or has not begun, so your password was not sent. Check the date of this computer; if that is right, the server needs a new certificate.</source>
        <translation>Il a expiré ou n’est pas encore valable : votre mot de passe n’a donc pas été envoyé. Vérifiez la date de cet ordinateur ; si elle est juste, il faut un nouveau certificat au serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Le certificat de %1 n’inspire pas confiance</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for it, so your password was not sent. A server of your own needs a certificate of a public authority, or its authority must be known to this computer.</source>
        <translation>Personne à qui cet ordinateur fait confiance n’en répond : votre mot de passe n’a donc pas été envoyé. Un serveur à vous doit avoir un certificat d’une autorité publique, ou son autorité doit être connue de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 lets no program in with a password</source>
        <translation>%1 ne laisse aucun programme entrer avec un mot de passe</translation>
    </message>
    <message>
        <source>%1 does not accept the password of %3</source>
        <translation>%1 n’accepte pas le mot de passe de %3</translation>
    </message>
    <message>
        <source>Type it once more. Some providers want the whole address as the name, and a password of its own for each program.</source>
        <translation>Saisissez-le encore une fois. Certains fournisseurs veulent l’adresse entière comme nom, et un mot de passe propre à chaque programme.</translation>
    </message>
    <message>
        <source>There is no folder “%4”</source>
        <translation>Il n’y a pas de dossier « %4 »</translation>
    </message>
    <message>
        <source>Folders that there are: %5.</source>
        <translation>Dossiers existants : %5.</translation>
    </message>
    <message>
        <source>%1 does not do what it was asked for</source>
        <translation>%1 ne fait pas ce qu’on lui demande</translation>
    </message>
    <message>
        <source>It may be out of order just now. Try again later.</source>
        <translation>Il est peut-être en panne en ce moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>In its own words: “%1”</source>
        <translation>Selon ses propres mots : « %1 »</translation>
    </message>
    <message>
        <source>Google wants an app password here, not the one that you use in the browser: turn on 2-Step Verification in your Google account, then make one at myaccount.google.com/apppasswords. A Workspace administrator may have switched them off.</source>
        <translation>Google exige ici un mot de passe d’application, et non celui que vous utilisez dans le navigateur : activez la validation en deux étapes dans votre compte Google, puis créez-en un sur myaccount.google.com/apppasswords. Un administrateur Workspace les a peut-être désactivés.</translation>
    </message>
    <message>
        <source>This provider wants an app password here, which you make in the security settings of your account.</source>
        <translation>Ce fournisseur exige ici un mot de passe d’application, que vous créez dans les paramètres de sécurité de votre compte.</translation>
    </message>
    <message>
        <source>IMAP must be switched on first, in the settings of the mailbox (POP3/IMAP).</source>
        <translation>IMAP doit d’abord être activé, dans les paramètres de la boîte aux lettres (POP3/IMAP).</translation>
    </message>
    <message>
        <source>Sign in with the browser instead, if your provider lets you register programs. Or let the reports be forwarded to another mailbox, or save them into a folder that Postseal watches.</source>
        <translation>Connectez-vous plutôt avec le navigateur, si votre fournisseur permet d’inscrire des programmes. Ou faites transférer les rapports vers une autre boîte aux lettres, ou enregistrez-les dans un dossier que Postseal surveille.</translation>
    </message>
    <message>
        <source>%1 does not take a sign-in from the browser</source>
        <translation>%1 n’accepte pas l’authentification par le navigateur</translation>
    </message>
    <message>
        <source>It does not offer XOAUTH2. Sign in with a password, or compare the name of the server with your provider&apos;s help.</source>
        <translation>Il ne propose pas XOAUTH2. Connectez-vous avec un mot de passe, ou comparez le nom du serveur avec l’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>%1 does not let whoever signed in into %3</source>
        <translation>%1 ne laisse pas la personne connectée accéder à %3</translation>
    </message>
    <message>
        <source>The sign-in itself went well. The person must be allowed to read this mailbox, and IMAP must be switched on for it.</source>
        <translation>L’authentification elle-même a réussi. La personne doit être autorisée à lire cette boîte aux lettres, et IMAP doit y être activé.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached</source>
        <translation>Le serveur d’authentification n’est pas joignable</translation>
    </message>
    <message>
        <source>It gives out what opens the mailbox. Try again later, or check its address.</source>
        <translation>C’est lui qui délivre ce qui ouvre la boîte aux lettres. Réessayez plus tard, ou vérifiez l’adresse de ce serveur.</translation>
    </message>
    <message>
        <source>Somebody has to sign in again for %3</source>
        <translation>Quelqu’un doit se reconnecter pour %3</translation>
    </message>
    <message>
        <source>The permission has ended: they last only so long, and a new password or an administrator can end them too.</source>
        <translation>L’autorisation a pris fin : les autorisations ne durent qu’un temps, et un nouveau mot de passe ou un administrateur peuvent aussi y mettre fin.</translation>
    </message>
    <message>
        <source>The sign-in server refuses</source>
        <translation>Le serveur d’authentification refuse la demande</translation>
    </message>
    <message>
        <source>Compare the IDs with those that the provider shows, and whether the program may read mail there.</source>
        <translation>Comparez les ID avec ceux qu’affiche le fournisseur, et vérifiez que le programme y est autorisé à lire le courrier.</translation>
    </message>
    <message>
        <source>Microsoft 365 and Outlook.com let programs in only when somebody signs in with the browser. For that an administrator registers Postseal once in Microsoft Entra and gets two IDs; the manual says how. Without them, add a rule that forwards TLS reports to another mailbox, or save them from Outlook into a folder that Postseal watches.</source>
        <translation>Microsoft 365 et Outlook.com ne laissent entrer les programmes que si quelqu’un se connecte avec le navigateur. Pour cela, un administrateur inscrit une seule fois Postseal dans Microsoft Entra et obtient deux ID ; le manuel explique comment. Sans ces ID, ajoutez une règle qui transfère les rapports TLS vers une autre boîte aux lettres, ou enregistrez-les depuis Outlook dans un dossier que Postseal surveille.</translation>
    </message>
    <message>
        <source>You can close this page now and go on in Postseal.</source>
        <translation>Vous pouvez maintenant fermer cette page et continuer dans Postseal.</translation>
    </message>
    <message>
        <source>That is no sign-in server</source>
        <translation>Ce n’est pas un serveur d’authentification</translation>
    </message>
    <message>
        <source>What came from there is not what one says. Compare the tenant or the address with what your provider shows.</source>
        <translation>Ce qui est venu de là n’est pas ce que répond un tel serveur. Comparez le locataire ou l’adresse avec ce qu’affiche votre fournisseur.</translation>
    </message>
    <message>
        <source>The sign-in would end after an hour</source>
        <translation>L’authentification prendrait fin au bout d’une heure</translation>
    </message>
    <message>
        <source>The sign-in server gives no lasting permission. Let the program have “offline_access” there.</source>
        <translation>Le serveur d’authentification ne donne pas d’autorisation durable. Accordez-y « offline_access » au programme.</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Personne ne s’est connecté</translation>
    </message>
    <message>
        <source>The browser has not come back. If its page showed an error, compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <translation>Aucune réponse n’est venue du navigateur. Si sa page affichait une erreur, comparez les ID, et vérifiez que http://localhost est inscrit comme URI de redirection.</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>it is no JSON from octet %1 on</source>
        <translation>ce n’est plus du JSON à partir de l’octet %1</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>« %1 » manque</translation>
    </message>
    <message>
        <source>“%1” is of the wrong kind</source>
        <translation>« %1 » n’est pas du bon type</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”</source>
        <translation>« %1 » ne peut pas être « %2 »</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>« %1 » n’existe pas</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <translation>« %1 » n’est pas une expression régulière : %2</translation>
    </message>
    <message>
        <source>this id is there twice</source>
        <translation>cet id y figure deux fois</translation>
    </message>
    <message>
        <source>in the entry %1, %2</source>
        <translation>dans l’entrée %1, %2</translation>
    </message>
    <message>
        <source>Your file %1 is not used: %2.</source>
        <translation>Votre fichier %1 n’est pas utilisé : %2.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments :</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue : « %1 ».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Options inconnues : %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Valeur manquante après « %1 ».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après « %1 ».</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The mail server did not offer encryption</source>
        <translation>Le serveur de messagerie n’a pas proposé de chiffrement</translation>
    </message>
    <message>
        <source>STARTTLS is switched off, or a firewall or virus scanner on the way takes it out, or an old backup server answered. It can also be an attack.</source>
        <translation>STARTTLS est désactivé, ou un pare-feu ou un antivirus le retire en chemin, ou un ancien serveur de secours a répondu. Il peut aussi s’agir d’une attaque.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, switch off the inspection of mail in the firewall, and remove backup servers that cannot do it.</source>
        <translation>Activez STARTTLS, désactivez l’inspection du courrier dans le pare-feu, et retirez les serveurs de secours qui n’en sont pas capables.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is for another name</source>
        <translation>Le certificat du serveur de messagerie porte un autre nom</translation>
    </message>
    <message>
        <source>The certificate does not have the name from the MX record. Some senders also say this when no mx line of the policy fits.</source>
        <translation>Le certificat ne porte pas le nom qui figure dans l’enregistrement MX. Certains expéditeurs le disent aussi quand aucune ligne mx de la politique ne correspond.</translation>
    </message>
    <message>
        <source>Get a certificate with the name from the MX record, or let the MX record point to the name that has one.</source>
        <translation>Obtenez un certificat avec le nom de l’enregistrement MX, ou dirigez l’enregistrement MX vers le nom qui en a un.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired</source>
        <translation>Le certificat du serveur de messagerie a expiré</translation>
    </message>
    <message>
        <source>Nobody renewed it in time, or the mail server was not restarted after that.</source>
        <translation>Personne ne l’a renouvelé à temps, ou le serveur de messagerie n’a pas été redémarré ensuite.</translation>
    </message>
    <message>
        <source>Renew the certificate, reload the mail server, and let both happen by themselves from now on.</source>
        <translation>Renouvelez le certificat, rechargez le serveur de messagerie, et faites en sorte que les deux soient désormais automatiques.</translation>
    </message>
    <message>
        <source>Senders do not trust the mail server&apos;s certificate</source>
        <translation>Les expéditeurs ne font pas confiance au certificat du serveur de messagerie</translation>
    </message>
    <message>
        <source>It is self-signed, comes from an authority of one&apos;s own, or the server does not send the intermediate certificate.</source>
        <translation>Il est autosigné, vient d’une autorité privée, ou le serveur n’envoie pas le certificat intermédiaire.</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority, and let the server send the whole chain.</source>
        <translation>Utilisez un certificat d’une autorité publique, et faites envoyer toute la chaîne par le serveur.</translation>
    </message>
    <message>
        <source>The sender could not verify the connection, and does not say why</source>
        <translation>L’expéditeur n’a pas pu vérifier la connexion, et ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>Google writes this when the mx lines of the policy do not fit the MX record. Otherwise the encryption itself failed.</source>
        <translation>Google écrit cela quand les lignes mx de la politique ne correspondent pas à l’enregistrement MX. Sinon, c’est le chiffrement lui-même qui a échoué.</translation>
    </message>
    <message>
        <source>Compare the mx lines with the MX records first, then have the encryption of the mail server looked at.</source>
        <translation>Comparez d’abord les lignes mx avec les enregistrements MX, puis faites examiner le chiffrement du serveur de messagerie.</translation>
    </message>
    <message>
        <source>The DANE record does not fit the certificate</source>
        <translation>L’enregistrement DANE ne correspond pas au certificat</translation>
    </message>
    <message>
        <source>The mail server got another key, and the TLSA record still has the old one. Only senders that use DANE are concerned.</source>
        <translation>Le serveur de messagerie a reçu une autre clé, et l’enregistrement TLSA contient encore l’ancienne. Seuls les expéditeurs qui utilisent DANE sont concernés.</translation>
    </message>
    <message>
        <source>Publish the new TLSA record before the certificate changes, or keep the key when it is renewed.</source>
        <translation>Publiez le nouvel enregistrement TLSA avant de changer de certificat, ou gardez la clé lors du renouvellement.</translation>
    </message>
    <message>
        <source>The signature of a DNS answer was broken</source>
        <translation>La signature d’une réponse DNS était invalide</translation>
    </message>
    <message>
        <source>Signatures have expired, or the domain moved and its DS record did not. Whoever checks DNSSEC cannot reach you.</source>
        <translation>Des signatures ont expiré, ou le domaine a déménagé sans son enregistrement DS. Ceux qui contrôlent DNSSEC ne peuvent pas vous joindre.</translation>
    </message>
    <message>
        <source>Have the DNSSEC signatures and the DS record repaired where the domain is registered.</source>
        <translation>Faites réparer les signatures DNSSEC et l’enregistrement DS là où le domaine est enregistré.</translation>
    </message>
    <message>
        <source>The sender insists on DANE, and there is none</source>
        <translation>L’expéditeur exige DANE, et il n’y en a pas</translation>
    </message>
    <message>
        <source>An agreement between that sender and you; nobody else is concerned.</source>
        <translation>C’est un accord entre cet expéditeur et vous ; personne d’autre n’est concerné.</translation>
    </message>
    <message>
        <source>Publish TLSA records, or talk to that sender.</source>
        <translation>Publiez des enregistrements TLSA, ou parlez à cet expéditeur.</translation>
    </message>
    <message>
        <source>The sender could not load your policy</source>
        <translation>L’expéditeur n’a pas pu charger votre politique</translation>
    </message>
    <message>
        <source>The policy&apos;s web server was down, answered with an error or a redirect, or kept the sender out as a robot. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>Le serveur web de la politique était en panne, a répondu par une erreur ou une redirection, ou a écarté l’expéditeur comme un robot. Les expéditeurs qui connaissent la politique s’y tiennent ; les autres remettent le courrier sans protection.</translation>
    </message>
    <message>
        <source>Your policy has a mistake in it</source>
        <translation>Votre politique contient une erreur</translation>
    </message>
    <message>
        <source>The file could be loaded but not read. Senders that know an earlier policy keep to that; others deliver without protection.</source>
        <translation>Le fichier a pu être chargé, mais pas lu. Les expéditeurs qui connaissent une politique antérieure s’y tiennent ; les autres remettent le courrier sans protection.</translation>
    </message>
    <message>
        <source>Publish the file again as Postseal writes it, and give it a new id.</source>
        <translation>Publiez de nouveau le fichier tel que Postseal l’écrit, et donnez-lui un nouvel id.</translation>
    </message>
    <message>
        <source>The certificate of the policy&apos;s web server is not valid</source>
        <translation>Le certificat du serveur web de la politique n’est pas valable</translation>
    </message>
    <message>
        <source>It is for another name, has expired, or was not there yet. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>Il porte un autre nom, a expiré, ou n’était pas encore en place. Les expéditeurs qui connaissent la politique s’y tiennent ; les autres remettent le courrier sans protection.</translation>
    </message>
    <message>
        <source>Get a certificate for the policy host, and see that it is renewed by itself.</source>
        <translation>Obtenez un certificat pour le serveur de politique, et veillez à ce qu’il se renouvelle tout seul.</translation>
    </message>
    <message>
        <source>The sender reports “%1”</source>
        <translation>L’expéditeur signale « %1 »</translation>
    </message>
    <message>
        <source>The standard does not know this word, so only the sender can say what it means.</source>
        <translation>La norme ne connaît pas ce mot : seul l’expéditeur peut donc dire ce qu’il signifie.</translation>
    </message>
    <message>
        <source>If it goes on, ask the sender.</source>
        <translation>Si cela continue, interrogez l’expéditeur.</translation>
    </message>
    <message>
        <source>by your MTA-STS policy</source>
        <translation>selon votre politique MTA-STS</translation>
    </message>
    <message>
        <source>by your DANE records</source>
        <translation>selon vos enregistrements DANE</translation>
    </message>
    <message>
        <source>without any policy</source>
        <translation>sans aucune politique</translation>
    </message>
    <message>
        <source>by a policy called “%1”</source>
        <translation>selon une politique appelée « %1 »</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>est illisible</translation>
    </message>
    <message>
        <source>is larger than any report</source>
        <translation>est plus volumineux que n’importe quel rapport</translation>
    </message>
    <message>
        <source>is no report</source>
        <translation>n’est pas un rapport</translation>
    </message>
    <message>
        <source>is a damaged archive, or one with a password</source>
        <translation>est une archive endommagée ou protégée par un mot de passe</translation>
    </message>
    <message>
        <source>lies too deep in other archives or folders</source>
        <translation>est trop profondément enfoui dans d’autres archives ou dossiers</translation>
    </message>
    <message>
        <source>unpacks to far more than any reports would, and was given up</source>
        <translation>occupe, une fois décompressé, bien plus que n’importe quels rapports, et a été abandonné</translation>
    </message>
    <message>
        <source>Look at how the policy is hosted. If only one sender says so, ask its support with the reason that it gives.</source>
        <translation>Regardez comment la politique est hébergée. Si un seul expéditeur le signale, contactez son assistance en citant la raison qu’il donne.</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signé par %1</translation>
    </message>
    <message>
        <source>signature of %1 does not fit</source>
        <translation>la signature de %1 ne correspond pas</translation>
    </message>
    <message>
        <source>key of %1 is not in the DNS</source>
        <translation>la clé de %1 n’est pas dans le DNS</translation>
    </message>
    <message>
        <source>key of %1 could not be looked up</source>
        <translation>la clé de %1 n’a pas pu être consultée</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>has ended Postseal twice while it was read, and is left out</source>
        <translation>a provoqué deux fois l’arrêt de Postseal pendant sa lecture, et est laissé de côté</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Every mail server is in the policy</source>
        <translation>Tous les serveurs de messagerie sont dans la politique</translation>
    </message>
    <message>
        <source>Every address encrypts correctly</source>
        <translation>Toutes les adresses chiffrent correctement</translation>
    </message>
    <message>
        <source>Policy and record are healthy</source>
        <translation>La politique et l’enregistrement sont en bon état</translation>
    </message>
    <message>
        <source>Tested for long enough</source>
        <translation>La période de test a été assez longue</translation>
    </message>
    <message>
        <source>Enough senders have reported</source>
        <translation>Assez d’expéditeurs ont envoyé des rapports</translation>
    </message>
    <message>
        <source>No unexplained failures</source>
        <translation>Aucun échec inexpliqué</translation>
    </message>
    <message>
        <source>No change of mail servers ahead</source>
        <translation>Aucun changement de serveurs de messagerie à venir</translation>
    </message>
    <message>
        <source>Somebody reads the reports</source>
        <translation>Quelqu’un lit les rapports</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>no check to judge it by</source>
        <translation>aucune vérification pour en juger</translation>
    </message>
    <message>
        <source>%1 of %2 mail servers</source>
        <translation>serveurs de messagerie : %1 sur %2</translation>
    </message>
    <message>
        <source>missing: %3</source>
        <translation>il manque : %3</translation>
    </message>
    <message>
        <source>senders cannot use a policy yet</source>
        <translation>les expéditeurs ne peuvent pas encore utiliser de politique</translation>
    </message>
    <message>
        <source>the mail servers could not be found out</source>
        <translation>les serveurs de messagerie n’ont pas pu être déterminés</translation>
    </message>
    <message>
        <source>%1 of %2 addresses</source>
        <translation>adresses : %1 sur %2</translation>
    </message>
    <message>
        <source>not in order: %3</source>
        <translation>pas en ordre : %3</translation>
    </message>
    <message>
        <source>could not be tested from here</source>
        <translation>n’a pas pu être testé d’ici</translation>
    </message>
    <message>
        <source>%1 of %2 addresses, by a check of %4</source>
        <translation>adresses : %1 sur %2, d’après une vérification du %4</translation>
    </message>
    <message>
        <source>could not be tested since %4</source>
        <translation>n’a pas pu être testé depuis le %4</translation>
    </message>
    <message>
        <source>everything in order</source>
        <translation>tout est en ordre</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>quelque chose ne va pas</translation>
    </message>
    <message>
        <source>could not be looked at from here</source>
        <translation>n’a pas pu être examiné d’ici</translation>
    </message>
    <message>
        <source>the certificate of the policy host ends soon</source>
        <translation>le certificat du serveur de politique expire bientôt</translation>
    </message>
    <message>
        <source>testing has not begun</source>
        <translation>le test n’a pas commencé</translation>
    </message>
    <message>
        <source>enforced since %4</source>
        <translation>en vigueur depuis le %4</translation>
    </message>
    <message>
        <source>few, as with little mail; the live checks count instead</source>
        <translation>peu nombreux, comme c’est normal avec peu de courrier ; les vérifications en direct comptent à leur place</translation>
    </message>
    <message>
        <source>%1 failed sessions, all explained</source>
        <translation>%1 sessions en échec, toutes expliquées</translation>
    </message>
    <message>
        <source>none that Postseal knows of</source>
        <translation>aucun que Postseal connaisse</translation>
    </message>
    <message>
        <source>the latest is of %4</source>
        <translation>le dernier date du %4</translation>
    </message>
    <message>
        <source>they are looked after</source>
        <translation>quelqu’un s’en occupe</translation>
    </message>
    <message>
        <source>none has been taken in yet</source>
        <translation>aucun n’a encore été importé</translation>
    </message>
    <message>
        <source>none has been taken in since %4</source>
        <translation>aucun n’a été importé depuis le %4</translation>
    </message>
    <message numerus="yes">
        <source>%1; on %n day(s)</source>
        <translation>
            <numerusform>%1 ; sur %n jour</numerusform>
            <numerusform>%1 ; sur %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>%1; with little mail this waits until %2</source>
        <translation>%1 ; avec peu de courrier, il faut attendre le %2</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 session(s)</source>
        <translation>
            <numerusform>0 session sur %1</numerusform>
            <numerusform>0 session sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed session(s)</source>
        <translation>
            <numerusform>%n session en échec</numerusform>
            <numerusform>%n sessions en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for %1: %2</source>
        <translation>prévu pour le %1 : %2</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>prévu : %1</translation>
    </message>
    <message>
        <source>Add the missing mail servers to the policy, and publish it with a new id.</source>
        <translation>Ajoutez à la politique les serveurs de messagerie manquants, et publiez-la avec un nouvel id.</translation>
    </message>
    <message>
        <source>Run postseal-cli check --evidence FILE on a server outside, and import the file here.</source>
        <translation>Exécutez postseal-cli check --evidence FICHIER sur un serveur extérieur, et importez ici le fichier.</translation>
    </message>
    <message>
        <source>Have the mail servers put right: their page says what is wrong.</source>
        <translation>Faites remettre en ordre les serveurs de messagerie : leur page dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>See the pages for hosting the policy and publishing the record.</source>
        <translation>Consultez les pages sur l’hébergement de la politique et la publication de l’enregistrement.</translation>
    </message>
    <message>
        <source>Publish the policy in testing mode first.</source>
        <translation>Publiez d’abord la politique en mode testing.</translation>
    </message>
    <message>
        <source>Import the reports that the mailbox has received.</source>
        <translation>Importez les rapports que la boîte aux lettres a reçus.</translation>
    </message>
    <message>
        <source>The page with the reports tells what each means, and whether it is still so.</source>
        <translation>La page des rapports dit ce que chacun signifie, et si c’est encore le cas.</translation>
    </message>
    <message>
        <source>Finish the change first, then enforce.</source>
        <translation>Terminez d’abord le changement, puis passez en mode enforce.</translation>
    </message>
    <message>
        <source>Import reports, fetch them from the mailbox, or say who reads them.</source>
        <translation>Importez des rapports, récupérez-les dans la boîte aux lettres, ou dites qui les lit.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non remplie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non déterminée</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Vérifier ce point</translation>
    </message>
    <message>
        <source>Go on with the set-up</source>
        <translation>Poursuivre la configuration</translation>
    </message>
    <message>
        <source>Switch to enforce mode from %1</source>
        <translation>Passer en mode enforce à partir du %1</translation>
    </message>
    <message>
        <source>Switch to enforce mode</source>
        <translation>Passer en mode enforce</translation>
    </message>
    <message>
        <source>Mend it today: mail may be held back</source>
        <translation>Corriger aujourd’hui : du courrier peut être retenu</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1 from %2</source>
        <translation>Laisser les expéditeurs conserver la politique pendant %1, à partir du %2</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1</source>
        <translation>Laisser les expéditeurs conserver la politique pendant %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Leave everything in place until %1</source>
        <translation>Tout laisser en place jusqu’au %1</translation>
    </message>
    <message>
        <source>Delete the record, then the policy host</source>
        <translation>Supprimer l’enregistrement, puis le serveur de politique</translation>
    </message>
    <message>
        <source>Put the policy back with mode none: senders still keep the old one</source>
        <translation>Remettre la politique avec le mode none : les expéditeurs conservent encore l’ancienne</translation>
    </message>
    <message>
        <source>From testing to enforce mode</source>
        <translation>Du mode testing au mode enforce</translation>
    </message>
    <message>
        <source>Changing the mail servers</source>
        <translation>Changer de serveurs de messagerie</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>Certificats qui expirent</translation>
    </message>
    <message>
        <source>Leaving MTA-STS</source>
        <translation>Quitter MTA-STS</translation>
    </message>
    <message>
        <source>Publish the policy with mode enforce, for %1</source>
        <translation>Publier la politique avec le mode enforce, pour %1</translation>
    </message>
    <message>
        <source>Add to the policy: %1</source>
        <translation>Ajouter à la politique : %1</translation>
    </message>
    <message>
        <source>Wait until senders have the new policy</source>
        <translation>Attendre que les expéditeurs aient la nouvelle politique</translation>
    </message>
    <message>
        <source>Change the MX records to: %1</source>
        <translation>Remplacer les enregistrements MX par : %1</translation>
    </message>
    <message>
        <source>Keep the old mail servers running</source>
        <translation>Laisser fonctionner les anciens serveurs de messagerie</translation>
    </message>
    <message>
        <source>Keep running, and in the policy: %1</source>
        <translation>Laisser fonctionner, et garder dans la politique : %1</translation>
    </message>
    <message>
        <source>Take the old mail servers out of the policy</source>
        <translation>Retirer de la politique les anciens serveurs de messagerie</translation>
    </message>
    <message>
        <source>Take out of the policy: %1</source>
        <translation>Retirer de la politique : %1</translation>
    </message>
    <message>
        <source>Tell Postseal that the change is over</source>
        <translation>Dire à Postseal que le changement est terminé</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>Renouveler le certificat de %1</translation>
    </message>
    <message>
        <source>Publish the policy with mode none</source>
        <translation>Publier la politique avec le mode none</translation>
    </message>
    <message>
        <source>Wait until nobody keeps the old policy</source>
        <translation>Attendre que plus personne ne conserve l’ancienne politique</translation>
    </message>
    <message>
        <source>Delete the TXT record at _mta-sts</source>
        <translation>Supprimer l’enregistrement TXT à _mta-sts</translation>
    </message>
    <message>
        <source>Delete the policy host</source>
        <translation>Supprimer le serveur de politique</translation>
    </message>
    <message>
        <source>The longer senders keep it, the harder it is to take the protection away. First the file, then a new id.</source>
        <translation>Plus les expéditeurs la conservent longtemps, plus il est difficile de retirer la protection. D’abord le fichier, puis un nouvel id.</translation>
    </message>
    <message>
        <source>Beside the old ones. First the file, then the record with a new id.</source>
        <translation>À côté des anciens. D’abord le fichier, puis l’enregistrement avec un nouvel id.</translation>
    </message>
    <message>
        <source>Senders look for a new policy once a day; some keep the old one for as long as it said.</source>
        <translation>Les expéditeurs cherchent une nouvelle politique une fois par jour ; certains gardent l’ancienne aussi longtemps qu’elle l’indiquait.</translation>
    </message>
    <message>
        <source>Not before: senders with the old policy refuse servers that it does not name.</source>
        <translation>Pas avant : les expéditeurs qui ont l’ancienne politique refusent les serveurs qu’elle ne nomme pas.</translation>
    </message>
    <message>
        <source>Some senders still have the old MX records, and mail waits in queues for two days.</source>
        <translation>Certains expéditeurs ont encore les anciens enregistrements MX, et du courrier attend deux jours dans des files.</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id.</source>
        <translation>D’abord le fichier, puis l’enregistrement avec un nouvel id.</translation>
    </message>
    <message>
        <source>It no longer keeps the domain from enforcing.</source>
        <translation>Il n’empêche plus le domaine de passer en mode enforce.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Il expire le %1.</translation>
    </message>
    <message>
        <source>With a max_age of a day, and all mx lines as they are. First the file, then a new id. Nothing is deleted yet.</source>
        <translation>Avec un max_age d’un jour, et toutes les lignes mx telles quelles. D’abord le fichier, puis un nouvel id. Rien n’est encore supprimé.</translation>
    </message>
    <message>
        <source>File, certificate and record stay. Whoever deletes them earlier makes senders keep to the policy that they have.</source>
        <translation>Le fichier, le certificat et l’enregistrement restent. Si on les supprime plus tôt, les expéditeurs s’en tiennent à la politique qu’ils ont.</translation>
    </message>
    <message>
        <source>The record for TLS reports may stay; it harms nobody.</source>
        <translation>L’enregistrement des rapports TLS peut rester ; il ne gêne personne.</translation>
    </message>
    <message>
        <source>The name mta-sts, its certificate and the file.</source>
        <translation>Le nom mta-sts, son certificat et le fichier.</translation>
    </message>
    <message>
        <source>“%1” counts again</source>
        <translation>« %1 » compte de nouveau</translation>
    </message>
    <message>
        <source>A change of mail servers was planned: %1</source>
        <translation>Un changement de serveurs de messagerie était prévu : %1</translation>
    </message>
    <message>
        <source>The change of mail servers is over</source>
        <translation>Le changement de serveurs de messagerie est terminé</translation>
    </message>
    <message>
        <source>Who reads the reports: %1</source>
        <translation>Qui lit les rapports : %1</translation>
    </message>
    <message>
        <source>Nobody reads the reports any more</source>
        <translation>Plus personne ne lit les rapports</translation>
    </message>
    <message numerus="yes">
        <source>To be tested for %n day(s)</source>
        <translation>
            <numerusform>À tester pendant %n jour</numerusform>
            <numerusform>À tester pendant %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided to publish mode %1</source>
        <translation>Décision de publier le mode %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – overruled on %2: “%3”</source>
        <translation>%1 – passé outre le %2 : « %3 »</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Passé outre</translation>
    </message>
    <message>
        <source>Overruled “%1”: “%2”</source>
        <translation>Passé outre à « %1 » : « %2 »</translation>
    </message>
    <message>
        <source>last looked at on %4; check again</source>
        <translation>examiné pour la dernière fois le %4 ; relancez la vérification</translation>
    </message>
    <message>
        <source>Not every mail server is in the policy</source>
        <translation>Certains serveurs de messagerie ne sont pas dans la politique</translation>
    </message>
    <message>
        <source>Not every address encrypts correctly</source>
        <translation>Certaines adresses ne chiffrent pas correctement</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>La politique ou l’enregistrement n’est pas en bon état</translation>
    </message>
    <message>
        <source>Not tested for long enough yet</source>
        <translation>La période de test n’a pas encore été assez longue</translation>
    </message>
    <message>
        <source>Not enough senders have reported yet</source>
        <translation>Trop peu d’expéditeurs ont encore envoyé des rapports</translation>
    </message>
    <message>
        <source>There are unexplained failures</source>
        <translation>Il y a des échecs inexpliqués</translation>
    </message>
    <message>
        <source>A change of mail servers is planned</source>
        <translation>Un changement de serveurs de messagerie est prévu</translation>
    </message>
    <message>
        <source>Nobody is known to read the reports</source>
        <translation>Rien n’indique que quelqu’un lit les rapports</translation>
    </message>
    <message>
        <source>no reports yet, so nothing is known of failures</source>
        <translation>pas encore de rapports, donc on ne sait rien d’éventuels échecs</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in testing mode</source>
        <translation>
            <numerusform>%n jour en mode testing</numerusform>
            <numerusform>%n jours en mode testing</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 of %2, until %3</source>
        <translation>jour %1 sur %2, jusqu’au %3</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Pas encore de rapports</translation>
    </message>
    <message>
        <source>Still in the way of enforcing: “%1”</source>
        <translation>Ce qui empêche encore le mode enforce : « %1 »</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id. Senders drop a mistake after that time.</source>
        <translation>D’abord le fichier, puis l’enregistrement avec un nouvel id. Passé ce délai, les expéditeurs oublient une erreur.</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Un certificat expire bientôt</translation>
    </message>
    <message>
        <source>Not known yet, so do not enforce: “%1”</source>
        <translation>Pas encore connu, donc pas encore de mode enforce : « %1 »</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>En cours de configuration</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>En test</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Enforced, long term</source>
        <translation>En vigueur, à long terme</translation>
    </message>
    <message>
        <source>Being switched off</source>
        <translation>En cours de désactivation</translation>
    </message>
    <message>
        <source>Ready to enforce</source>
        <translation>Prêt pour le mode enforce</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Your mail servers</source>
        <translation>Vos serveurs de messagerie</translation>
    </message>
    <message>
        <source>Encryption of incoming mail</source>
        <translation>Chiffrement du courrier entrant</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>Rapports TLS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Serveur de politique</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Fichier de politique</translation>
    </message>
    <message>
        <source>Policy record</source>
        <translation>Enregistrement de politique</translation>
    </message>
    <message>
        <source>Policy and mail servers together</source>
        <translation>Politique et serveurs de messagerie ensemble</translation>
    </message>
    <message>
        <source>DANE and DNSSEC</source>
        <translation>DANE et DNSSEC</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>DNS tells senders which servers take mail for you.</source>
        <translation>Le DNS indique aux expéditeurs quels serveurs reçoivent votre courrier.</translation>
    </message>
    <message>
        <source>Every mail server must offer encryption with a good certificate before you enforce it.</source>
        <translation>Chaque serveur de messagerie doit proposer le chiffrement avec un bon certificat avant que vous passiez en mode enforce.</translation>
    </message>
    <message>
        <source>Senders report to you every day whether encryption worked.</source>
        <translation>Les expéditeurs vous signalent chaque jour si le chiffrement a fonctionné.</translation>
    </message>
    <message>
        <source>Senders load your policy from a web server with a fixed name.</source>
        <translation>Les expéditeurs chargent votre politique depuis un serveur web dont le nom est fixé.</translation>
    </message>
    <message>
        <source>A small text file names your mail servers and says how strict senders must be.</source>
        <translation>Un petit fichier texte nomme vos serveurs de messagerie et dit à quel point les expéditeurs doivent être stricts.</translation>
    </message>
    <message>
        <source>A record in DNS tells senders that you have a policy, and when it changes.</source>
        <translation>Un enregistrement DNS indique aux expéditeurs que vous avez une politique, et quand elle change.</translation>
    </message>
    <message>
        <source>The policy must name every one of your mail servers, or mail is held back in enforce mode.</source>
        <translation>La politique doit nommer chacun de vos serveurs de messagerie, sinon le courrier est retenu en mode enforce.</translation>
    </message>
    <message>
        <source>Signed DNS is a second way to protect mail, and helps only when it is free of faults.</source>
        <translation>Un DNS signé est un second moyen de protéger le courrier, et n’aide que s’il est sans défaut.</translation>
    </message>
    <message>
        <source>A TLS report tells how a sender got on with your mail servers.</source>
        <translation>Un rapport TLS raconte comment s’est passé l’échange entre un expéditeur et vos serveurs de messagerie.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Your work cannot be saved: there is no folder %1</source>
        <translation>Votre travail ne peut pas être enregistré : le dossier %1 n’existe pas</translation>
    </message>
    <message>
        <source>The folder is not there, and it could not be made.</source>
        <translation>Le dossier est absent et n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>See why the folder cannot be made, then press Try again.</source>
        <translation>Cherchez pourquoi le dossier ne peut pas être créé, puis cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: %1 may not be written</source>
        <translation>Votre travail ne peut pas être enregistré : l’écriture dans %1 est interdite</translation>
    </message>
    <message>
        <source>What you see and choose now is lost when you close the program.</source>
        <translation>Ce que vous voyez et choisissez maintenant sera perdu à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Allow yourself to write there, then press Try again.</source>
        <translation>Donnez-vous le droit d’y écrire, puis cliquez sur Réessayer.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk is full</source>
        <translation>Votre travail ne peut pas être enregistré : le disque est plein</translation>
    </message>
    <message>
        <source>Everything up to now is safe in %1. Newer changes wait in memory.</source>
        <translation>Tout ce qui précède est en sécurité dans %1. Les modifications plus récentes attendent en mémoire.</translation>
    </message>
    <message>
        <source>Make room on the disk. Postseal tries again by itself.</source>
        <translation>Libérez de la place sur le disque. Postseal réessaie tout seul.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk reports a fault</source>
        <translation>Votre travail ne peut pas être enregistré : le disque signale une erreur</translation>
    </message>
    <message>
        <source>Writing to %1 did not work. Newer changes wait in memory.</source>
        <translation>L’écriture dans %1 a échoué. Les modifications plus récentes attendent en mémoire.</translation>
    </message>
    <message>
        <source>Check the disk. Postseal tries again by itself.</source>
        <translation>Contrôlez le disque. Postseal réessaie tout seul.</translation>
    </message>
    <message>
        <source>Your work cannot be saved just now: another program uses the file</source>
        <translation>Votre travail ne peut pas être enregistré pour l’instant : un autre programme utilise le fichier</translation>
    </message>
    <message>
        <source>Another program has held %1 for longer than usual. Changes wait in memory.</source>
        <translation>Un autre programme retient %1 plus longtemps que d’habitude. Les modifications attendent en mémoire.</translation>
    </message>
    <message>
        <source>Postseal tries again by itself.</source>
        <translation>Postseal réessaie tout seul.</translation>
    </message>
    <message>
        <source>Your data was written by a newer Postseal</source>
        <translation>Vos données ont été écrites par une version plus récente de Postseal</translation>
    </message>
    <message>
        <source>This version does not understand %1, and leaves it as it is.</source>
        <translation>Cette version ne comprend pas %1, et n’y touche pas.</translation>
    </message>
    <message>
        <source>Start the newer version. Or go on here without saving.</source>
        <translation>Démarrez la version plus récente. Ou continuez ici sans enregistrer.</translation>
    </message>
    <message>
        <source>Your data cannot be read: the file is damaged</source>
        <translation>Vos données ne peuvent pas être lues : le fichier est endommagé</translation>
    </message>
    <message>
        <source>%1 is no longer a database, or part of it is broken. It was not changed.</source>
        <translation>%1 n’est plus une base de données, ou une partie en est abîmée. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Put a backup in its place and press Try again, or set the file aside and start afresh. What is published on the internet is not affected.</source>
        <translation>Mettez une sauvegarde à sa place et cliquez sur Réessayer, ou mettez le fichier de côté et repartez de zéro. Ce qui est publié sur Internet n’est pas touché.</translation>
    </message>
    <message>
        <source>Your work cannot be saved</source>
        <translation>Votre travail ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1.</source>
        <translation>Quelque chose d’inattendu s’est produit avec %1.</translation>
    </message>
    <message>
        <source>Press Try again. The details are for whoever helps you.</source>
        <translation>Cliquez sur Réessayer. Les détails sont destinés à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>%1 is no file of Postseal, or it is damaged. Nothing was changed.</source>
        <translation>%1 n’est pas un fichier de Postseal, ou il est endommagé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Postseal. Update this one first. Nothing was changed.</source>
        <translation>%1 a été écrit par une version plus récente de Postseal. Mettez d’abord celle-ci à jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Le disque est plein. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation>%1 n’a pas pu être lu ou écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 holds one domain only: it can be added, but not put in the place of everything. Nothing was changed.</source>
        <translation>%1 ne contient qu’un seul domaine : il peut être ajouté, mais pas remplacer l’ensemble. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>--%1 needs a port from 1 to 65535, not “%2”</source>
        <translation>--%1 attend un port de 1 à 65535, pas « %2 »</translation>
    </message>
    <message>
        <source>Print JSON documents, one a line.</source>
        <translation>Afficher des documents JSON, un par ligne.</translation>
    </message>
    <message>
        <source>Folder of the database, reports and settings.</source>
        <translation>Dossier de la base de données, des rapports et des paramètres.</translation>
    </message>
    <message>
        <source>Recursive DNS server to ask instead of the system&apos;s. Repeatable.</source>
        <translation>Serveur DNS récursif à interroger à la place de celui du système. Répétable.</translation>
    </message>
    <message>
        <source>Trust these roots instead of the system&apos;s.</source>
        <translation>Faire confiance à ces racines à la place de celles du système.</translation>
    </message>
    <message>
        <source>Port of name servers (labs only).</source>
        <translation>Port des serveurs de noms (labos uniquement).</translation>
    </message>
    <message>
        <source>Port of policy hosts (labs only).</source>
        <translation>Port des serveurs de politique (labos uniquement).</translation>
    </message>
    <message>
        <source>Port of mail servers (labs only).</source>
        <translation>Port des serveurs de messagerie (labos uniquement).</translation>
    </message>
    <message>
        <source>DNSSEC root anchors (labs only).</source>
        <translation>Ancres racines DNSSEC (labos uniquement).</translation>
    </message>
    <message>
        <source>Language of the output, for example es.</source>
        <translation>Langue de l’affichage, par exemple es.</translation>
    </message>
    <message>
        <source>Use the built-in practice network instead of the internet.</source>
        <translation>Utiliser le réseau d’entraînement intégré à la place d’Internet.</translation>
    </message>
    <message>
        <source>--resolver needs an IP address, not “%1”</source>
        <translation>--resolver attend une adresse IP, pas « %1 »</translation>
    </message>
    <message>
        <source>The practice network does not start: %1</source>
        <translation>Le réseau d’entraînement ne démarre pas : %1</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate</source>
        <translation>%1 ne contient aucun certificat PEM</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>Check domains as the strictest sender would.</source>
        <translation>Vérifier des domaines comme le ferait l’expéditeur le plus strict.</translation>
    </message>
    <message>
        <source>Check a record, a policy file or a report from a file.</source>
        <translation>Vérifier un enregistrement, un fichier de politique ou un rapport à partir d’un fichier.</translation>
    </message>
    <message>
        <source>Write the policy file and the DNS records of a domain.</source>
        <translation>Écrire le fichier de politique et les enregistrements DNS d’un domaine.</translation>
    </message>
    <message>
        <source>Run the practice network until Ctrl-C.</source>
        <translation>Faire fonctionner le réseau d’entraînement jusqu’à Ctrl-C.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli COMMAND [OPTIONS]</source>
        <translation>Utilisation : postseal-cli COMMANDE [OPTIONS]</translation>
    </message>
    <message>
        <source>postseal-cli COMMAND --help tells more about one of them.</source>
        <translation>postseal-cli COMMANDE --help en dit plus sur l’une d’elles.</translation>
    </message>
    <message>
        <source>Exit status: 0 all good, 1 something is wrong, 2 unusable arguments or input, 3 something could not be found out.</source>
        <translation>Code de sortie : 0 tout est bon, 1 quelque chose ne va pas, 2 arguments ou données inutilisables, 3 quelque chose n’a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>No command. Try postseal-cli --help.</source>
        <translation>Aucune commande. Essayez postseal-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try postseal-cli --help.</source>
        <translation>Il n’y a pas de commande « %1 ». Essayez postseal-cli --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli %1</source>
        <translation>Utilisation : postseal-cli %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire : %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Observé : %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 sessions succeeded, %4 failed</source>
        <translation>%1 (%2) : %3 sessions réussies, %4 en échec</translation>
    </message>
    <message>
        <source>✓ Good: this is as the standard wants it</source>
        <translation>✓ Bon : c’est conforme à la norme</translation>
    </message>
    <message>
        <source>✗ Not usable: this breaks the standard</source>
        <translation>✗ Inutilisable : c’est contraire à la norme</translation>
    </message>
    <message>
        <source>– There is no such record here</source>
        <translation>– Il n’y a pas d’enregistrement de ce genre ici</translation>
    </message>
    <message>
        <source>%1 is covered by %2</source>
        <translation>%1 est couvert par %2</translation>
    </message>
    <message>
        <source>How senders whose parser is known read this file</source>
        <translation>Comment les expéditeurs dont l’analyseur est connu lisent ce fichier</translation>
    </message>
    <message>
        <source>record, policy, tlsrpt or report</source>
        <translation>record, policy, tlsrpt ou report</translation>
    </message>
    <message>
        <source>File to read; - or nothing is standard input</source>
        <translation>Fichier à lire ; - ou rien signifie l’entrée standard</translation>
    </message>
    <message>
        <source>Content-Type that the policy is served with.</source>
        <translation>Content-Type avec lequel la politique est servie.</translation>
    </message>
    <message>
        <source>Mail server that the policy must cover. Repeatable.</source>
        <translation>Serveur de messagerie que la politique doit couvrir. Répétable.</translation>
    </message>
    <message>
        <source>lint needs to know what it reads: %1</source>
        <translation>lint doit savoir ce qu’il lit : %1</translation>
    </message>
    <message>
        <source>lint reads one file at a time</source>
        <translation>lint lit un seul fichier à la fois</translation>
    </message>
    <message>
        <source>--mx and --content-type belong to lint policy</source>
        <translation>--mx et --content-type vont avec lint policy</translation>
    </message>
    <message>
        <source>The practice network runs until Ctrl-C.</source>
        <translation>Le réseau d’entraînement fonctionne jusqu’à Ctrl-C.</translation>
    </message>
    <message>
        <source>DNS server for other tools: %1</source>
        <translation>Serveur DNS pour d’autres outils : %1</translation>
    </message>
    <message>
        <source>Domains and what is wrong with them</source>
        <translation>Les domaines et ce qui ne va pas chez eux</translation>
    </message>
    <message>
        <source>Addresses in the DNS answers, and where to connect instead</source>
        <translation>Adresses dans les réponses DNS, et où se connecter à la place</translation>
    </message>
    <message>
        <source>Certificate authority to trust meanwhile</source>
        <translation>Autorité de certification à laquelle faire confiance en attendant</translation>
    </message>
    <message>
        <source>practice takes no arguments</source>
        <translation>practice n’accepte aucun argument</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4)</source>
        <translation>%1 : %2 (%3 sur %4)</translation>
    </message>
    <message>
        <source>check needs a domain, for example: postseal-cli check example.com</source>
        <translation>check a besoin d’un domaine, par exemple : postseal-cli check example.com</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Arrêté avant que tout soit vérifié</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 attend un nombre entier de %2 à %3, pas « %4 »</translation>
    </message>
    <message>
        <source>Domains: names, mail addresses or URLs.</source>
        <translation>Domaines : noms, adresses e-mail ou URL.</translation>
    </message>
    <message>
        <source>Check the domains of this list as well, one a line; - is standard input.</source>
        <translation>Vérifier aussi les domaines de cette liste, un par ligne ; - signifie l’entrée standard.</translation>
    </message>
    <message>
        <source>Do not connect to mail servers.</source>
        <translation>Ne pas se connecter aux serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Name to greet mail servers with.</source>
        <translation>Nom avec lequel saluer les serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Do not ask the domain&apos;s own name servers.</source>
        <translation>Ne pas interroger les serveurs de noms du domaine lui-même.</translation>
    </message>
    <message>
        <source>Fail unless the policy&apos;s mode is at least this.</source>
        <translation>Échouer si le mode de la politique n’atteint pas au moins celui-ci.</translation>
    </message>
    <message>
        <source>Show what the check waited for.</source>
        <translation>Afficher ce que la vérification a attendu.</translation>
    </message>
    <message>
        <source>--ehlo-name needs a host name, not “%1”</source>
        <translation>--ehlo-name attend un nom d’hôte, pas « %1 »</translation>
    </message>
    <message>
        <source>--require needs testing or enforce, not “%1”</source>
        <translation>--require attend testing ou enforce, pas « %1 »</translation>
    </message>
    <message>
        <source>covered by %1</source>
        <translation>couvert par %1</translation>
    </message>
    <message>
        <source>not covered by the policy</source>
        <translation>non couvert par la politique</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>maintenant : %1</translation>
    </message>
    <message>
        <source>if enforced: %1</source>
        <translation>en mode enforce : %1</translation>
    </message>
    <message>
        <source>What senders with MTA-STS do</source>
        <translation>Ce que font les expéditeurs qui connaissent MTA-STS</translation>
    </message>
    <message>
        <source>Senders that do not read this policy file as it is meant</source>
        <translation>Expéditeurs qui ne lisent pas ce fichier de politique comme prévu</translation>
    </message>
    <message>
        <source>Checked at %1 in %2 s</source>
        <translation>Vérifié : %1, en %2 s</translation>
    </message>
    <message>
        <source>What the check waited for, one after the other</source>
        <translation>Ce que la vérification a attendu, dans l’ordre</translation>
    </message>
    <message>
        <source>generate needs --mode testing, enforce or none</source>
        <translation>generate attend --mode testing, enforce ou none</translation>
    </message>
    <message>
        <source>--mode needs testing, enforce or none, not “%1”</source>
        <translation>--mode attend testing, enforce ou none, pas « %1 »</translation>
    </message>
    <message>
        <source>--max-age needs seconds from 0 to %1, not “%2”</source>
        <translation>--max-age attend un nombre de secondes de 0 à %1, pas « %2 »</translation>
    </message>
    <message>
        <source>--mx needs a host name or *.DOMAIN, not “%1”</source>
        <translation>--mx attend un nom d’hôte ou *.DOMAINE, pas « %1 »</translation>
    </message>
    <message>
        <source>generate needs one domain</source>
        <translation>generate a besoin d’un domaine</translation>
    </message>
    <message>
        <source>--rua needs a mail address or an https: address, not “%1”</source>
        <translation>--rua attend une adresse e-mail ou une adresse https:, pas « %1 »</translation>
    </message>
    <message>
        <source>--id needs 1 to 32 letters and digits, not “%1”</source>
        <translation>--id attend de 1 à 32 lettres et chiffres, pas « %1 »</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up; name them with --mx</source>
        <translation>Les serveurs de messagerie de %1 n’ont pas pu être consultés ; indiquez-les avec --mx</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>The mail domain.</source>
        <translation>Le domaine de messagerie.</translation>
    </message>
    <message>
        <source>What senders shall do.</source>
        <translation>Ce que doivent faire les expéditeurs.</translation>
    </message>
    <message>
        <source>Mail server or *.DOMAIN. Repeatable; without it the DNS is asked.</source>
        <translation>Serveur de messagerie ou *.DOMAINE. Répétable ; sans cette option, le DNS est interrogé.</translation>
    </message>
    <message>
        <source>How long senders may keep the policy.</source>
        <translation>Combien de temps les expéditeurs peuvent conserver la politique.</translation>
    </message>
    <message>
        <source>Address for reports. Repeatable.</source>
        <translation>Adresse des rapports. Répétable.</translation>
    </message>
    <message>
        <source>Id of the policy instead of one from the clock.</source>
        <translation>Id de la politique à la place d’un id tiré de l’horloge.</translation>
    </message>
    <message>
        <source>1. Publish this file at %1</source>
        <translation>1. Publiez ce fichier à l’adresse %1</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records</source>
        <translation>2. Publiez ensuite ces enregistrements DNS</translation>
    </message>
    <message>
        <source>The web server at %1 needs a DNS name and a valid certificate of its own.</source>
        <translation>Le serveur web à l’adresse %1 a besoin d’un nom DNS et d’un certificat valable qui lui soit propre.</translation>
    </message>
    <message>
        <source>With --rua ADDRESS there is a record as well that brings you reports.</source>
        <translation>Avec --rua ADRESSE, il y a aussi un enregistrement qui vous apporte des rapports.</translation>
    </message>
    <message>
        <source>There is no domain in the list %1</source>
        <translation>Il n’y a aucun domaine dans la liste %1</translation>
    </message>
    <message>
        <source>Longest time for one domain, in seconds (15 unless given).</source>
        <translation>Durée maximale pour un domaine, en secondes (15 par défaut).</translation>
    </message>
    <message>
        <source>How many domains are checked at once (16 unless given).</source>
        <translation>Nombre de domaines vérifiés en même temps (16 par défaut).</translation>
    </message>
    <message>
        <source>Mail domain that tells whether port 25 and HTTPS are open (labs only). Repeatable.</source>
        <translation>Domaine de messagerie qui indique si le port 25 et HTTPS sont ouverts (labos uniquement). Répétable.</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>La sortie n’a pas pu être écrite : %1</translation>
    </message>
    <message>
        <source>%1 is an IP address</source>
        <translation>%1 est une adresse IP</translation>
    </message>
    <message>
        <source>%1 has characters that host names must not have</source>
        <translation>%1 contient des caractères interdits dans un nom d’hôte</translation>
    </message>
    <message>
        <source>%1 says in the DNS that it takes no mail (null MX); if that is to change, name the mail servers with --mx</source>
        <translation>%1 déclare dans le DNS ne pas accepter de courrier (MX nul) ; si cela doit changer, indiquez les serveurs de messagerie avec --mx</translation>
    </message>
    <message>
        <source>An MX record of %1 names no mail server that a policy can name: %2. Mend the DNS, or name the mail servers with --mx</source>
        <translation>Un enregistrement MX de %1 ne désigne aucun serveur qu’une politique puisse nommer : %2. Corrigez le DNS, ou indiquez les serveurs de messagerie avec --mx</translation>
    </message>
    <message>
        <source>%1 has neither an MX record nor an address, so mail cannot reach it; name the mail servers with --mx</source>
        <translation>%1 n’a ni enregistrement MX ni adresse : le courrier ne peut donc pas l’atteindre ; indiquez les serveurs de messagerie avec --mx</translation>
    </message>
    <message>
        <source>Remark: the MX host %1 is an alias of %2; the policy names the MX host, as senders compare it</source>
        <translation>Remarque : l’hôte MX %1 est un alias de %2 ; la politique nomme l’hôte MX, car c’est lui que les expéditeurs comparent</translation>
    </message>
    <message>
        <source>There is no domain %1 in the DNS</source>
        <translation>Le domaine %1 n’existe pas dans le DNS</translation>
    </message>
    <message>
        <source>The name %1 is an alias that leads nowhere; name the servers with --mx</source>
        <translation>Le nom %1 est un alias qui ne mène nulle part ; indiquez les serveurs avec --mx</translation>
    </message>
    <message>
        <source>Warning: with --max-age 0 no sender keeps the policy, so that it protects nothing</source>
        <translation>Avertissement : avec --max-age 0, aucun expéditeur ne conserve la politique, qui ne protège donc rien</translation>
    </message>
    <message>
        <source>Warning: with --max-age %1 senders forget the policy within a day; 86400 is the least that makes sense</source>
        <translation>Avertissement : avec --max-age %1, les expéditeurs oublient la politique en moins d’un jour ; 86400 est le minimum raisonnable</translation>
    </message>
    <message>
        <source>Warning: there is no mx line in the policy, and some senders refuse such a file even with mode none; name one with --mx</source>
        <translation>Avertissement : la politique ne contient aucune ligne mx, et certains expéditeurs refusent un tel fichier même en mode none ; indiquez-en une avec --mx</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>--ca-file needs the name of a file</source>
        <translation>--ca-file attend le nom d’un fichier</translation>
    </message>
    <message>
        <source>%1 holds no DS or DNSKEY record</source>
        <translation>%1 ne contient aucun enregistrement DS ou DNSKEY</translation>
    </message>
    <message>
        <source>Evidence in %1, SHA-256 %2</source>
        <translation>Preuves dans %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>--evidence needs the name of a file; it does not write to the standard output</source>
        <translation>--evidence attend le nom d’un fichier ; l’option n’écrit pas sur la sortie standard</translation>
    </message>
    <message>
        <source>--evidence needs exactly one domain, for a file holds one check</source>
        <translation>--evidence attend exactement un domaine, car un fichier contient une seule vérification</translation>
    </message>
    <message>
        <source>Write everything that was seen to a file; for one domain.</source>
        <translation>Écrire dans un fichier tout ce qui a été observé ; pour un seul domaine.</translation>
    </message>
    <message>
        <source>Judge checks again that were kept as files.</source>
        <translation>Réévaluer des vérifications conservées dans des fichiers.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Postseal, which this one cannot read</source>
        <translation>%1 a été créé par une version ultérieure de Postseal, que celle-ci ne sait pas lire</translation>
    </message>
    <message>
        <source>%1 is too large for the evidence of a check</source>
        <translation>%1 est trop volumineux pour les preuves d’une vérification</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read at “%2”, so that nothing in it can be relied on</source>
        <translation>%1 est endommagé : il est illisible à « %2 », et rien de son contenu n’est donc fiable</translation>
    </message>
    <message>
        <source>%1 is not the evidence of a check</source>
        <translation>%1 ne contient pas les preuves d’une vérification</translation>
    </message>
    <message>
        <source>Checked at %1 by %2</source>
        <translation>Vérifié : %1, par %2</translation>
    </message>
    <message>
        <source>Checked at %1 by %2 on the computer %3</source>
        <translation>Vérifié : %1, par %2, sur l’ordinateur %3</translation>
    </message>
    <message>
        <source>Files that check --evidence wrote.</source>
        <translation>Fichiers écrits par check --evidence.</translation>
    </message>
    <message>
        <source>evidence needs to know what to do, for example: postseal-cli evidence verify FILE</source>
        <translation>evidence doit savoir quoi faire, par exemple : postseal-cli evidence verify FICHIER</translation>
    </message>
    <message>
        <source>Keep the check in the data folder, where the window shows it.</source>
        <translation>Conserver la vérification dans le dossier de données, où la fenêtre l’affiche.</translation>
    </message>
    <message>
        <source>--format needs one of %1, not “%2”</source>
        <translation>--format attend l’une des valeurs %1, pas « %2 »</translation>
    </message>
    <message>
        <source>--zone needs %1 or a domain above it, not “%2”</source>
        <translation>--zone attend %1 ou un domaine supérieur, pas « %2 »</translation>
    </message>
    <message>
        <source>No DNS host is called “%1” here; --dns-host list shows them all</source>
        <translation>Aucun hébergeur DNS ne s’appelle « %1 » ici ; --dns-host list les affiche tous</translation>
    </message>
    <message>
        <source>Write the table for this DNS provider&apos;s form; “list” shows which there are.</source>
        <translation>Écrire le tableau pour le formulaire de ce fournisseur DNS ; « list » affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>The DNS zone of the records, if it is not the registered domain.</source>
        <translation>La zone DNS des enregistrements, si ce n’est pas le domaine enregistré.</translation>
    </message>
    <message>
        <source>How the form of %1 wants the names is not certain; in full they are: %2</source>
        <translation>La façon dont le formulaire de %1 attend les noms n’est pas certaine ; les noms complets sont : %2</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records at %1</source>
        <translation>2. Publiez ensuite ces enregistrements DNS chez %1</translation>
    </message>
    <message>
        <source>--hosting-at needs --hosting</source>
        <translation>--hosting-at exige --hosting</translation>
    </message>
    <message>
        <source>No place for the policy is called “%1” here; --hosting list shows them all</source>
        <translation>Aucun emplacement pour la politique ne s’appelle « %1 » ici ; --hosting list les affiche tous</translation>
    </message>
    <message>
        <source>No record for %1 can be made of --hosting-at “%2”</source>
        <translation>Aucun enregistrement pour %1 ne peut être tiré de --hosting-at « %2 »</translation>
    </message>
    <message>
        <source>Add what this place for the policy needs: files, steps, record; “list” shows which there are.</source>
        <translation>Ajouter ce qu’exige cet emplacement pour la politique : fichiers, étapes, enregistrement ; « list » affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>The address, account or name that the policy host leads to.</source>
        <translation>L’adresse, le compte ou le nom auquel mène le serveur de politique.</translation>
    </message>
    <message>
        <source>With --hosting-at WHERE the record for the policy host is made as well.</source>
        <translation>Avec --hosting-at CIBLE, l’enregistrement du serveur de politique est créé aussi.</translation>
    </message>
    <message>
        <source>What to do: %1 (--out DIR writes the files)</source>
        <translation>Ce qu’il faut faire : %1 (--out DOSSIER écrit les fichiers)</translation>
    </message>
    <message>
        <source>Write files into this folder, or into this file.zip, instead.</source>
        <translation>Écrire plutôt des fichiers dans ce dossier, ou dans ce fichier .zip.</translation>
    </message>
    <message>
        <source>%1 takes no --hosting-at: its record is known</source>
        <translation>%1 n’accepte pas --hosting-at : son enregistrement est connu</translation>
    </message>
    <message>
        <source>Put DNS records into a zone by dynamic update (RFC 2136).</source>
        <translation>Inscrire des enregistrements DNS dans une zone par mise à jour dynamique (RFC 2136).</translation>
    </message>
    <message>
        <source>The zone of %1 could not be found out; name it with --zone</source>
        <translation>La zone de %1 n’a pas pu être déterminée ; indiquez-la avec --zone</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server has no address that can be seen from here; name it with --server</source>
        <translation>Le serveur primaire de la zone n’a aucune adresse visible d’ici ; indiquez-le avec --server</translation>
    </message>
    <message>
        <source>Nothing was changed. With --apply these changes are made.</source>
        <translation>Rien n’a été modifié. Avec --apply, ces modifications sont effectuées.</translation>
    </message>
    <message>
        <source>publish needs --key and a file with the key of the server</source>
        <translation>publish exige --key et un fichier contenant la clé du serveur</translation>
    </message>
    <message>
        <source>--policy-host needs an address or a host name, not “%1”</source>
        <translation>--policy-host attend une adresse ou un nom d’hôte, pas « %1 »</translation>
    </message>
    <message>
        <source>publish needs at least one of --id, --rua and --policy-host</source>
        <translation>publish exige au moins une des options --id, --rua et --policy-host</translation>
    </message>
    <message>
        <source>File with the TSIG key that may change the zone, as tsig-keygen writes it.</source>
        <translation>Fichier de la clé TSIG autorisée à modifier la zone, tel que tsig-keygen l’écrit.</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server, if the SOA record names another.</source>
        <translation>Le serveur primaire de la zone, si l’enregistrement SOA en nomme un autre.</translation>
    </message>
    <message>
        <source>The DNS zone, if it cannot be looked up.</source>
        <translation>La zone DNS, si elle ne peut pas être consultée.</translation>
    </message>
    <message>
        <source>Publish the _smtp._tls record with this address for reports. Repeatable.</source>
        <translation>Publier l’enregistrement _smtp._tls avec cette adresse des rapports. Répétable.</translation>
    </message>
    <message>
        <source>Publish the record at mta-sts that leads to this address or host.</source>
        <translation>Publier à mta-sts l’enregistrement qui mène à cette adresse ou à cet hôte.</translation>
    </message>
    <message>
        <source>Publish the _mta-sts record with this id. The policy must be served before that.</source>
        <translation>Publier l’enregistrement _mta-sts avec cet id. La politique doit être servie auparavant.</translation>
    </message>
    <message>
        <source>Make the changes; without it they are only shown.</source>
        <translation>Effectuer les modifications ; sans cette option, elles sont seulement affichées.</translation>
    </message>
    <message>
        <source>publish needs one domain</source>
        <translation>publish a besoin d’un domaine</translation>
    </message>
    <message>
        <source>Take in TLS reports, list them, sum them up.</source>
        <translation>Importer des rapports TLS, en afficher la liste, en faire le bilan.</translation>
    </message>
    <message>
        <source>--server needs an address or a host name, with a port from 1 to 65535 if any, not “%1”</source>
        <translation>--server attend une adresse ou un nom d’hôte, avec éventuellement un port de 1 à 65535, pas « %1 »</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up</source>
        <translation>L’adresse de %1 n’a pas pu être consultée</translation>
    </message>
    <message>
        <source>%1 has no address in the DNS</source>
        <translation>%1 n’a pas d’adresse dans le DNS</translation>
    </message>
    <message>
        <source>The practice network takes no updates</source>
        <translation>Le réseau d’entraînement n’accepte pas de mises à jour</translation>
    </message>
    <message>
        <source>reports import needs files or folders</source>
        <translation>reports import attend des fichiers ou des dossiers</translation>
    </message>
    <message>
        <source>--days needs a number of days, not “%1”</source>
        <translation>--days attend un nombre de jours, pas « %1 »</translation>
    </message>
    <message>
        <source>Files and folders with reports, or a domain.</source>
        <translation>Fichiers et dossiers contenant des rapports, ou un domaine.</translation>
    </message>
    <message>
        <source>Only reports of the last days; without it all.</source>
        <translation>Seulement les rapports des derniers jours ; sans cette option, tous.</translation>
    </message>
    <message>
        <source>Reported by %1; last on %2</source>
        <translation>Signalé par %1 ; la dernière fois le %2</translation>
    </message>
    <message>
        <source>%1 read, %2 new: %3</source>
        <translation>%1 lus, %2 nouveaux : %3</translation>
    </message>
    <message>
        <source>%1 new reports stored.</source>
        <translation>%1 nouveaux rapports enregistrés.</translation>
    </message>
    <message>
        <source>Already there: %1 files or mails, and %2 reports from others.</source>
        <translation>Déjà présents : %1 fichiers ou e-mails, et %2 rapports d’autres sources.</translation>
    </message>
    <message>
        <source>Held no report that can be stored: %1.</source>
        <translation>Ne contenaient aucun rapport qu’on puisse enregistrer : %1.</translation>
    </message>
    <message>
        <source>Stopped before the end; what is counted here is stored.</source>
        <translation>Arrêté avant la fin ; ce qui est compté ici est enregistré.</translation>
    </message>
    <message>
        <source>No reports are stored.</source>
        <translation>Aucun rapport n’est enregistré.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>not among your domains</source>
        <translation>ne fait pas partie de vos domaines</translation>
    </message>
    <message>
        <source>No report on %1 is stored for this time.</source>
        <translation>Aucun rapport sur %1 n’est enregistré pour cette période.</translation>
    </message>
    <message>
        <source>%1: %2 reports from %3 to %4</source>
        <translation>%1 : %2 rapports du %3 au %4</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Auteur du rapport</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Set where reports are fetched from.</source>
        <translation>Définir où récupérer les rapports.</translation>
    </message>
    <message>
        <source>Signed in; mails in the folder: %1</source>
        <translation>Connexion réussie ; e-mails dans le dossier : %1</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the password: give it with --password-file each time</source>
        <translation>Il n’y a pas ici de trousseau qui puisse garder le mot de passe : donnez-le à chaque fois avec --password-file</translation>
    </message>
    <message>
        <source>%1 at %2, folder %3</source>
        <translation>%1 sur %2, dossier %3</translation>
    </message>
    <message>
        <source>set, test or remove; without it the mailbox is shown.</source>
        <translation>set, test ou remove ; sans argument, la boîte aux lettres est affichée.</translation>
    </message>
    <message>
        <source>Name to sign in with, mostly the mail address.</source>
        <translation>Nom de connexion, le plus souvent l’adresse e-mail.</translation>
    </message>
    <message>
        <source>IMAP server; without it the usual one for the mail address.</source>
        <translation>Serveur IMAP ; sans cette option, le serveur habituel pour l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Folder that the reports arrive in (default: INBOX).</source>
        <translation>Dossier où arrivent les rapports (par défaut : INBOX).</translation>
    </message>
    <message>
        <source>Begin without TLS and ask for it, as at port 143.</source>
        <translation>Commencer sans TLS puis le demander, comme sur le port 143.</translation>
    </message>
    <message>
        <source>mailbox needs set, test, remove or nothing more</source>
        <translation>mailbox attend set, test, remove ou rien d’autre</translation>
    </message>
    <message>
        <source>Read the mailbox&apos;s password from the first line of this file, or of standard input with -.</source>
        <translation>Lire le mot de passe de la boîte aux lettres sur la première ligne de ce fichier, ou de l’entrée standard avec -.</translation>
    </message>
    <message>
        <source>mailbox set needs --user</source>
        <translation>mailbox set exige --user</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>Mot de passe de %1 sur %2 :</translation>
    </message>
    <message>
        <source>No password is known for the mailbox; give one with --password-file</source>
        <translation>Aucun mot de passe n’est connu pour la boîte aux lettres ; donnez-en un avec --password-file</translation>
    </message>
    <message>
        <source>No mailbox is set; see postseal-cli mailbox --help</source>
        <translation>Aucune boîte aux lettres n’est définie ; voir postseal-cli mailbox --help</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at, %3 new reports</source>
        <translation>%1 e-mails examinés sur %2, %3 nouveaux rapports</translation>
    </message>
    <message>
        <source>import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN.</source>
        <translation>import CHEMIN..., fetch, list [DOMAINE], summary DOMAINE ou sample DOMAINE.</translation>
    </message>
    <message>
        <source>reports needs import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN</source>
        <translation>reports attend import CHEMIN..., fetch, list [DOMAINE], summary DOMAINE ou sample DOMAINE</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words; only a good signature proves who wrote them.</source>
        <translation>Ces décomptes sont les affirmations des auteurs des rapports ; seule une bonne signature prouve qui les a écrits.</translation>
    </message>
    <message>
        <source>Show how far each domain has come, and what comes next.</source>
        <translation>Afficher où en est chaque domaine, et ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>Dated steps of a change that takes days.</source>
        <translation>Étapes datées d’un changement qui prend des jours.</translation>
    </message>
    <message>
        <source>Note what you decided about a domain.</source>
        <translation>Noter ce que vous avez décidé pour un domaine.</translation>
    </message>
    <message>
        <source>%1 is dated in the future, so it is not taken</source>
        <translation>%1 porte une date future et n’est donc pas importé</translation>
    </message>
    <message>
        <source>%1: the check of %2 is taken in</source>
        <translation>%1 : la vérification du %2 est importée</translation>
    </message>
    <message>
        <source>verify: judge the checks again, with the time they were made at; import: take checks made elsewhere into the history of their domains.</source>
        <translation>verify : réévaluer les vérifications, à l’heure où elles ont été faites ; import : ajouter à l’historique de leurs domaines des vérifications faites ailleurs.</translation>
    </message>
    <message>
        <source>%1 is not among your domains. Check it first: postseal-cli check --save %1</source>
        <translation>%1 ne fait pas partie de vos domaines. Vérifiez-le d’abord : postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>A mail server that will take the mail after the change; repeatable. Name those that stay as well.</source>
        <translation>Un serveur de messagerie qui recevra le courrier après le changement ; répétable. Nommez aussi ceux qui restent.</translation>
    </message>
    <message>
        <source>There is no gate “%1”; there are: %2</source>
        <translation>Il n’y a pas de condition « %1 » ; voici celles qui existent : %2</translation>
    </message>
    <message>
        <source>A move needs the mail servers of later: --new-mx HOST</source>
        <translation>Un changement exige les futurs serveurs de messagerie : --new-mx HÔTE</translation>
    </message>
    <message>
        <source>--on needs a day like 2026-12-24, not “%1”</source>
        <translation>--on attend un jour comme 2026-12-24, pas « %1 »</translation>
    </message>
    <message>
        <source>testing-days needs a number of days, not “%1”</source>
        <translation>testing-days attend un nombre de jours, pas « %1 »</translation>
    </message>
    <message>
        <source>One of your domains; without it all of them.</source>
        <translation>L’un de vos domaines ; sans argument, tous.</translation>
    </message>
    <message>
        <source>One of your domains.</source>
        <translation>L’un de vos domaines.</translation>
    </message>
    <message>
        <source>enforce: from testing to enforce mode. change-mx: other mail servers. renew: certificates that end. remove: out of MTA-STS.</source>
        <translation>enforce : du mode testing au mode enforce. change-mx : autres serveurs de messagerie. renew : certificats qui expirent. remove : sortir de MTA-STS.</translation>
    </message>
    <message>
        <source>Write the steps to come as a calendar file.</source>
        <translation>Écrire les étapes à venir sous forme de fichier d’agenda.</translation>
    </message>
    <message>
        <source>plan needs a domain and a change: postseal-cli plan example.com enforce|change-mx|renew|remove</source>
        <translation>plan attend un domaine et un changement : postseal-cli plan example.com enforce|change-mx|renew|remove</translation>
    </message>
    <message>
        <source>A change of mail servers needs those of later: --new-mx HOST</source>
        <translation>Un changement de serveurs de messagerie exige les futurs serveurs : --new-mx HÔTE</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>Pourquoi ; conservé avec la décision.</translation>
    </message>
    <message>
        <source>The day of the move, like 2026-12-24.</source>
        <translation>Le jour du changement, comme 2026-12-24.</translation>
    </message>
    <message>
        <source>If it had been enforced in the last 30 days: %1 sessions delivered, %2 refused, %3 delivered without a policy, %4 decided by DANE</source>
        <translation>Si la politique avait été en vigueur ces 30 derniers jours : %1 sessions remises, %2 refusées, %3 remises sans politique, %4 décidées par DANE</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Senders may keep an enforce policy until %1</source>
        <translation>Les expéditeurs peuvent conserver une politique enforce jusqu’au %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Overruling a gate needs a reason: --reason TEXT</source>
        <translation>Pour passer outre à une condition, il faut une raison : --reason TEXTE</translation>
    </message>
    <message>
        <source>decide needs a domain and overrule GATE --reason TEXT, restore GATE, move --new-mx HOST, move-over, reports-read, reports-unread or testing-days N</source>
        <translation>decide attend un domaine et overrule CONDITION --reason TEXTE, restore CONDITION, move --new-mx HÔTE, move-over, reports-read, reports-unread ou testing-days N</translation>
    </message>
    <message>
        <source>overrule GATE: enforce although this gate is not met, with a --reason. restore GATE: it counts again. move: other mail servers are planned (--new-mx, --on). move-over: that is done. reports-read, reports-unread: whether somebody reads the reports. testing-days N: how long to test.</source>
        <translation>overrule CONDITION : passer en mode enforce bien que cette condition ne soit pas remplie, avec --reason. restore CONDITION : elle compte de nouveau. move : d’autres serveurs de messagerie sont prévus (--new-mx, --on). move-over : c’est fait. reports-read, reports-unread : si quelqu’un lit les rapports. testing-days N : durée du test.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>There is no domain in the data folder yet</source>
        <translation>Il n’y a encore aucun domaine dans le dossier de données</translation>
    </message>
    <message>
        <source>Check every domain of the data folder.</source>
        <translation>Vérifier tous les domaines du dossier de données.</translation>
    </message>
    <message>
        <source>List your domains, add and remove some, take one to another computer.</source>
        <translation>Afficher la liste de vos domaines, en ajouter et en retirer, en emporter un sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Write everything that is stored into one file.</source>
        <translation>Écrire tout ce qui est enregistré dans un seul fichier.</translation>
    </message>
    <message>
        <source>Put a backup in the place of everything.</source>
        <translation>Remplacer l’ensemble par une sauvegarde.</translation>
    </message>
    <message>
        <source>domains needs one of: list, add DOMAIN..., remove DOMAIN..., export DOMAIN FILE, import FILE...</source>
        <translation>domains attend l’une des actions : list, add DOMAINE..., remove DOMAINE..., export DOMAINE FICHIER, import FICHIER...</translation>
    </message>
    <message>
        <source>%1 is not among your domains</source>
        <translation>%1 ne fait pas partie de vos domaines</translation>
    </message>
    <message>
        <source>%1: domains %2, new checks %3, new reports %4</source>
        <translation>%1 : domaines %2, nouvelles vérifications %3, nouveaux rapports %4</translation>
    </message>
    <message>
        <source>list; add or remove with domains; export with a domain and a file; import with files that export or backup wrote.</source>
        <translation>list ; add ou remove avec des domaines ; export avec un domaine et un fichier ; import avec des fichiers écrits par export ou backup.</translation>
    </message>
    <message>
        <source>With add and remove: the domains of this list as well; - is standard input.</source>
        <translation>Avec add et remove : aussi les domaines de cette liste ; - signifie l’entrée standard.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>La sauvegarde.</translation>
    </message>
    <message>
        <source>backup and restore need the name of one file</source>
        <translation>backup et restore attendent le nom d’un seul fichier</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept in %1</source>
        <translation>La sauvegarde est en place. Ce qui s’y trouvait avant est conservé dans %1</translation>
    </message>
    <message>
        <source>Write the verification report of a domain&apos;s last check.</source>
        <translation>Écrire le rapport de vérification de la dernière vérification d’un domaine.</translation>
    </message>
    <message>
        <source>print needs one domain and a file, for example: postseal-cli print example.com --pdf report.pdf</source>
        <translation>print attend un domaine et un fichier, par exemple : postseal-cli print example.com --pdf rapport.pdf</translation>
    </message>
    <message>
        <source>--paper needs A4 or Letter, not “%1”</source>
        <translation>--paper attend A4 ou Letter, pas « %1 »</translation>
    </message>
    <message>
        <source>A PDF is drawn by %1, which cannot be started; --html and --text need nothing else</source>
        <translation>Un PDF est dessiné par %1, qui ne peut pas être démarré ; --html et --text n’ont besoin de rien d’autre</translation>
    </message>
    <message>
        <source>The PDF could not be drawn</source>
        <translation>Le PDF n’a pas pu être dessiné</translation>
    </message>
    <message>
        <source>Write the report as PDF, with the evidence attached.</source>
        <translation>Écrire le rapport en PDF, avec les preuves jointes.</translation>
    </message>
    <message>
        <source>Write it as a web page; - for the output.</source>
        <translation>L’écrire sous forme de page web ; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Write it as plain text; - for the output.</source>
        <translation>L’écrire en texte brut ; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Write the evidence that the report names the SHA-256 of.</source>
        <translation>Écrire les preuves dont le rapport indique le SHA-256.</translation>
    </message>
    <message>
        <source>Size of the PDF&apos;s pages; by default the one usual in your country.</source>
        <translation>Format des pages du PDF ; par défaut, celui en usage dans votre pays.</translation>
    </message>
    <message>
        <source>Checks of the practice network are printed in the window: its certificates end with it</source>
        <translation>Les vérifications du réseau d’entraînement s’impriment depuis la fenêtre : ses certificats disparaissent avec lui</translation>
    </message>
    <message>
        <source>%1 has no stored check. Check it first: postseal-cli check --save %1</source>
        <translation>%1 n’a pas de vérification enregistrée. Vérifiez-le d’abord : postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>Only one web page or text goes to the output; PDF and evidence go into files</source>
        <translation>Une seule page web ou un seul texte peut aller sur la sortie standard ; le PDF et les preuves vont dans des fichiers</translation>
    </message>
    <message>
        <source>Read the offline manual, a page for every finding included.</source>
        <translation>Lire le manuel hors ligne, avec une page pour chaque constat.</translation>
    </message>
    <message>
        <source>There can be no folder %1</source>
        <translation>Impossible d’avoir un dossier %1</translation>
    </message>
    <message>
        <source>postseal-cli manual PAGE shows one of them; a finding&apos;s id, such as starttls.not-offered, is a page too.</source>
        <translation>postseal-cli manual PAGE affiche l’une d’elles ; l’identifiant d’un constat, par exemple starttls.not-offered, est aussi une page.</translation>
    </message>
    <message>
        <source>A page, or the id of a finding; without it the contents.</source>
        <translation>Une page, ou l’identifiant d’un constat ; sans rien, la table des matières.</translation>
    </message>
    <message>
        <source>Write all pages as HTML files into this folder.</source>
        <translation>Écrire toutes les pages sous forme de fichiers HTML dans ce dossier.</translation>
    </message>
    <message>
        <source>manual takes one page, or --out FOLDER, or nothing</source>
        <translation>manual accepte une page, ou --out DOSSIER, ou rien</translation>
    </message>
    <message>
        <source>The manual has no page “%1”</source>
        <translation>Le manuel n’a pas de page « %1 »</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in there:</source>
        <translation>Ouvrez cette adresse dans un navigateur sur cet ordinateur et connectez-vous-y :</translation>
    </message>
    <message>
        <source>Nobody has signed in to the mailbox; use postseal-cli mailbox set, or give --token-file</source>
        <translation>Personne ne s’est connecté à la boîte aux lettres ; utilisez postseal-cli mailbox set, ou indiquez --token-file</translation>
    </message>
    <message>
        <source>--oauth-issuer needs a tenant or an address with https, not “%1”</source>
        <translation>--oauth-issuer attend un locataire ou une adresse en https, pas « %1 »</translation>
    </message>
    <message>
        <source>With OAuth: keep the refresh token in this file, not in the keychain. Whoever has it can read the mailbox.</source>
        <translation>Avec OAuth : conserver le jeton d’actualisation dans ce fichier, et non dans le trousseau. Quiconque possède ce jeton peut lire la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Sign in with the browser (OAuth), as the application (client) with this ID that an administrator has registered.</source>
        <translation>Se connecter avec le navigateur (OAuth), en tant qu’application (client) portant cet ID, inscrite par un administrateur.</translation>
    </message>
    <message>
        <source>Where to sign in: a tenant of Microsoft 365 (ID or domain), or the address of another provider&apos;s sign-in server. Default: the mail address&apos;s domain as a tenant.</source>
        <translation>Où se connecter : un locataire Microsoft 365 (ID ou domaine), ou l’adresse du serveur d’authentification d’un autre fournisseur. Par défaut : le domaine de l’adresse e-mail comme locataire.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the sign-in: keep it in a file with --token-file</source>
        <translation>Il n’y a pas ici de trousseau qui puisse garder l’authentification : conservez-la dans un fichier avec --token-file</translation>
    </message>
    <message>
        <source>--oauth-issuer goes with --oauth-client</source>
        <translation>--oauth-issuer ne s’utilise qu’avec --oauth-client</translation>
    </message>
    <message>
        <source>--token-file needs a file that can be written</source>
        <translation>--token-file attend un fichier dans lequel on peut écrire</translation>
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
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Authorities that may</source>
        <translation>Autorités autorisées</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Nom commun</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Sessions in the details</source>
        <translation>Sessions dans les détails</translation>
    </message>
    <message>
        <source>Domain of the reports</source>
        <translation>Domaine des rapports</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Valeur ignorée</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Serveurs laissés de côté</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Sans doute voulu</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Name with CAA records</source>
        <translation>Nom avec enregistrements CAA</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Noms dans le certificat</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Autres hôtes</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Mode demandé</translation>
    </message>
    <message>
        <source>Right name</source>
        <translation>Nom correct</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sessions in the summary</source>
        <translation>Sessions dans le résumé</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Version de TLS</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Valeur utilisée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date here</source>
        <translation>Date ici</translation>
    </message>
    <message>
        <source>Date there</source>
        <translation>Date là-bas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>its address</source>
        <translation>son adresse</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>une adresse inconnue</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>aucune réponse utilisable</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>du serveur</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>some</source>
        <translation>quelques</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>ce domaine</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>la compression</translation>
    </message>
    <message>
        <source>no mail server at all</source>
        <translation>aucun serveur de messagerie</translation>
    </message>
    <message>
        <source>mx</source>
        <translation>mx</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>an empty value</source>
        <translation>une valeur vide</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>une autorité inconnue</translation>
    </message>
    <message>
        <source>a line without a keyword</source>
        <translation>une ligne sans mot-clé</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>caractères illisibles</translation>
    </message>
    <message>
        <source>more than 32</source>
        <translation>plus de 32</translation>
    </message>
    <message>
        <source>of unknown number</source>
        <translation>de numéro inconnu</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>aucune raison n’a été donnée</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>aucun texte</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>un autre</translation>
    </message>
    <message>
        <source>the proper name</source>
        <translation>le bon nom</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>un autre mot</translation>
    </message>
    <message>
        <source>of your domain</source>
        <translation>de votre domaine</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>une adresse vide</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>another character</source>
        <translation>un autre caractère</translation>
    </message>
    <message>
        <source>the permitted number of</source>
        <translation>la limite permise en</translation>
    </message>
    <message>
        <source>that domain</source>
        <translation>ce domaine-là</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Mail to %1 is being held back: no mail server keeps to the policy</source>
        <translation>Le courrier de %1 est retenu : aucun serveur de messagerie ne respecte la politique</translation>
    </message>
    <message>
        <source>%1 is protected, but senders refuse some of its mail servers</source>
        <translation>%1 est protégé, mais les expéditeurs refusent certains de ses serveurs de messagerie</translation>
    </message>
    <message>
        <source>%1 is protected: senders that know MTA-STS deliver encrypted or not at all</source>
        <translation>%1 est protégé : les expéditeurs qui connaissent MTA-STS remettent le courrier chiffré ou pas du tout</translation>
    </message>
    <message>
        <source>%1 is protected, but some points deserve a look</source>
        <translation>%1 est protégé, mais certains points méritent votre attention</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but something is wrong</source>
        <translation>%1 a une politique en mode enforce, mais quelque chose ne va pas</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but not everything could be tested from here</source>
        <translation>%1 a une politique en mode enforce, mais tout n’a pas pu être testé d’ici</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would hold back all mail now</source>
        <translation>%1 est en mode testing, et le mode enforce retiendrait actuellement tout le courrier</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would shut out some of its mail servers</source>
        <translation>%1 est en mode testing, et le mode enforce exclurait certains de ses serveurs de messagerie</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, but all looks good</source>
        <translation>%1 est en mode testing et n’est pas encore protégé, mais tout semble bon</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and some points deserve a look</source>
        <translation>%1 est en mode testing et n’est pas encore protégé, et certains points méritent votre attention</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and something is wrong</source>
        <translation>%1 est en mode testing et n’est pas encore protégé, et quelque chose ne va pas</translation>
    </message>
    <message>
        <source>%1 is in testing mode, but not everything could be tested from here</source>
        <translation>%1 est en mode testing, mais tout n’a pas pu être testé d’ici</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1 by its own policy</source>
        <translation>MTA-STS est désactivé pour %1 par sa propre politique</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet, and its mail servers need attention first</source>
        <translation>MTA-STS n’est pas encore configuré pour %1, et il faut d’abord s’occuper de ses serveurs de messagerie</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet</source>
        <translation>MTA-STS n’est pas encore configuré pour %1</translation>
    </message>
    <message>
        <source>Whether %1 is protected could not be found out from here</source>
        <translation>Impossible de savoir d’ici si %1 est protégé</translation>
    </message>
    <message>
        <source>%1 is not protected: senders do not find the policy record</source>
        <translation>%1 n’est pas protégé : les expéditeurs ne trouvent pas l’enregistrement de politique</translation>
    </message>
    <message>
        <source>%1 is not protected: senders cannot use the policy file</source>
        <translation>%1 n’est pas protégé : les expéditeurs ne peuvent pas utiliser le fichier de politique</translation>
    </message>
    <message>
        <source>%1 is not protected: MTA-STS is only half set up</source>
        <translation>%1 n’est pas protégé : MTA-STS n’est configuré qu’à moitié</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <translation>%1 n’existe pas dans le DNS</translation>
    </message>
    <message>
        <source>%1 accepts no mail, so there is nothing to protect</source>
        <translation>%1 n’accepte pas de courrier : il n’y a donc rien à protéger</translation>
    </message>
    <message>
        <source>%1 has no mail server, so mail to it is returned</source>
        <translation>%1 n’a pas de serveur de messagerie : le courrier qui lui est adressé est donc retourné</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because DNS did not answer</source>
        <translation>Rien n’a pu être déterminé au sujet de %1, parce que le DNS n’a pas répondu</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right, so many senders cannot deliver to it</source>
        <translation>Les signatures DNS de %1 ne sont pas correctes : beaucoup d’expéditeurs ne peuvent donc rien lui remettre</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because this network answers for the internet</source>
        <translation>Rien n’a pu être déterminé au sujet de %1, parce que ce réseau répond à la place d’Internet</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Fine</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <translation>N’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>Mail is delivered</source>
        <translation>Le courrier est remis</translation>
    </message>
    <message>
        <source>Mail is delivered, and the problem is reported</source>
        <translation>Le courrier est remis, et le problème est signalé</translation>
    </message>
    <message>
        <source>Mail is held back</source>
        <translation>Le courrier est retenu</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rejette</translation>
    </message>
    <message>
        <source>Misreads</source>
        <translation>Comprend mal</translation>
    </message>
</context>
<context>
    <name>WrongAdvice</name>
    <message>
        <source>A help page of Google shows it like that.</source>
        <translation>Une page d’aide de Google le présente ainsi.</translation>
    </message>
    <message>
        <source>A much-copied example for Microsoft 365 leaves out the “*.” before mail.protection.outlook.com.</source>
        <translation>Un exemple très copié pour Microsoft 365 omet le « *. » devant mail.protection.outlook.com.</translation>
    </message>
    <message>
        <source>This line is much-copied advice for Microsoft 365, but Microsoft&apos;s names have two parts before mx.microsoft.</source>
        <translation>Cette ligne est un conseil très copié pour Microsoft 365, mais les noms de Microsoft ont deux parties devant mx.microsoft.</translation>
    </message>
    <message>
        <source>Some web pages say that the id of the record must be in the file too; it need not.</source>
        <translation>Certaines pages web affirment que l’id de l’enregistrement doit aussi figurer dans le fichier ; ce n’est pas nécessaire.</translation>
    </message>
</context>
<context>
    <name>ZoneUpdate</name>
    <message>
        <source>%2 does not know the key %1</source>
        <translation>%2 ne connaît pas la clé %1</translation>
    </message>
    <message>
        <source>The server needs a key of this very name with the algorithm %3. Compare it with the key in the server&apos;s configuration, and reload the server if it is new there.</source>
        <translation>Il faut au serveur une clé portant exactement ce nom, avec l’algorithme %3. Comparez-la avec la clé de la configuration du serveur, et rechargez le serveur si elle y est nouvelle.</translation>
    </message>
    <message>
        <source>%2 has another secret for the key %1</source>
        <translation>%2 a un autre secret pour la clé %1</translation>
    </message>
    <message>
        <source>The name is right, the secret is not. Copy the secret from the server&apos;s configuration once more.</source>
        <translation>Le nom est juste, mais pas le secret. Copiez encore une fois le secret depuis la configuration du serveur.</translation>
    </message>
    <message>
        <source>The answer was not signed with the key %1</source>
        <translation>La réponse n’était pas signée avec la clé %1</translation>
    </message>
    <message>
        <source>Somebody on the way may have changed it, or the server does not sign. Nothing in it is believed. Use the server&apos;s own network, or one without a filter for DNS.</source>
        <translation>Quelqu’un l’a peut-être modifiée en chemin, ou le serveur ne signe pas. Rien de ce qu’elle contient n’est cru. Utilisez le réseau du serveur lui-même, ou un réseau sans filtre DNS.</translation>
    </message>
    <message>
        <source>%2 does not let the key %1 do that</source>
        <translation>%2 n’autorise pas la clé %1 à faire cela</translation>
    </message>
    <message>
        <source>%2 does not have the zone %4</source>
        <translation>%2 n’a pas la zone %4</translation>
    </message>
    <message>
        <source>Updates go to the server on which the zone is changed, the primary one. It is often not among those that the world sees.</source>
        <translation>Les mises à jour vont au serveur sur lequel la zone est modifiée, le serveur primaire. Souvent, il ne fait pas partie de ceux que le monde voit.</translation>
    </message>
    <message>
        <source>%2 takes no updates</source>
        <translation>%2 n’accepte pas de mises à jour</translation>
    </message>
    <message>
        <source>It says that it does not know how. Add the records by hand, or export them for your tool.</source>
        <translation>Il répond qu’il ne sait pas le faire. Ajoutez les enregistrements à la main, ou exportez-les pour votre outil.</translation>
    </message>
    <message>
        <source>The zone has changed meanwhile</source>
        <translation>La zone a changé entre-temps</translation>
    </message>
    <message>
        <source>Somebody changed these records after they were shown here, so nothing was done. Look again and decide by what is there now.</source>
        <translation>Quelqu’un a modifié ces enregistrements après leur affichage ici : rien n’a donc été fait. Regardez de nouveau, et décidez d’après ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>%2 had a fault of its own</source>
        <translation>%2 a rencontré une erreur interne</translation>
    </message>
    <message>
        <source>It answers SERVFAIL. Its log tells why; often it may not write its zone file, or passes updates on to a server that does not answer.</source>
        <translation>Il répond SERVFAIL. Son journal dit pourquoi ; souvent, il n’a pas le droit d’écrire son fichier de zone, ou il transmet les mises à jour à un serveur qui ne répond pas.</translation>
    </message>
    <message>
        <source>These records cannot be sent</source>
        <translation>Ces enregistrements ne peuvent pas être envoyés</translation>
    </message>
    <message>
        <source>The zone or the key does not fit into a message.</source>
        <translation>La zone ou la clé ne tient pas dans un message.</translation>
    </message>
    <message>
        <source>%2 answers with an error</source>
        <translation>%2 répond par une erreur</translation>
    </message>
    <message>
        <source>Its response code is %5. Its log may tell more.</source>
        <translation>Son code de réponse est %5. Son journal en dit peut-être plus.</translation>
    </message>
    <message>
        <source>%2 does not answer</source>
        <translation>%2 ne répond pas</translation>
    </message>
    <message>
        <source>There was no answer in time. A firewall may stop TCP on that port; ask whoever runs the server.</source>
        <translation>Aucune réponse n’est arrivée à temps. Un pare-feu bloque peut-être TCP sur ce port ; interrogez la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>%2 cannot be reached from here</source>
        <translation>%2 n’est pas joignable d’ici</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and the port, and whether this computer&apos;s network leads there.</source>
        <translation>Rien n’a été envoyé. Vérifiez l’adresse et le port, et si le réseau de cet ordinateur y mène.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>%2 sent something that is no answer</source>
        <translation>%2 a envoyé quelque chose qui n’est pas une réponse</translation>
    </message>
    <message>
        <source>It hung up, or what listens there is no name server.</source>
        <translation>Il a raccroché, ou ce qui écoute à cet endroit n’est pas un serveur de noms.</translation>
    </message>
    <message>
        <source>Set both clocks, and try again.</source>
        <translation>Réglez les deux horloges, puis réessayez.</translation>
    </message>
    <message>
        <source>A signature is good for five minutes. By the server it is %1, by this computer %2 (UTC). Set the wrong clock, and try again.</source>
        <translation>Une signature est valable cinq minutes. Selon le serveur, il est %1, selon cet ordinateur %2 (UTC). Réglez l’horloge qui se trompe, puis réessayez.</translation>
    </message>
    <message>
        <source>The clocks of %2 and of this computer differ too much</source>
        <translation>Les horloges de %2 et de cet ordinateur diffèrent trop</translation>
    </message>
    <message>
        <source>The key&apos;s algorithm must be hmac-sha256, hmac-sha512, hmac-sha1 or hmac-md5.</source>
        <translation>L’algorithme de la clé doit être hmac-sha256, hmac-sha512, hmac-sha1 ou hmac-md5.</translation>
    </message>
    <message>
        <source>The key&apos;s name is no name that the DNS can have.</source>
        <translation>Le nom de la clé n’est pas un nom possible dans le DNS.</translation>
    </message>
    <message>
        <source>The key&apos;s secret is no base64 text.</source>
        <translation>Le secret de la clé n’est pas un texte base64.</translation>
    </message>
    <message>
        <source>There is no key in it that is known here.</source>
        <translation>Il ne contient aucune clé d’un genre connu ici.</translation>
    </message>
    <message>
        <source>The key is known, but it may not look at or change these records, or the server does not have the zone %4. On the server, allow it for this zone (in BIND: update-policy or allow-update).</source>
        <translation>La clé est connue, mais elle n’a pas le droit de consulter ou de modifier ces enregistrements, ou le serveur n’a pas la zone %4. Sur le serveur, autorisez-la pour cette zone (dans BIND : update-policy ou allow-update).</translation>
    </message>
    <message>
        <source>A part of %4 is delegated to other servers</source>
        <translation>Une partie de %4 est déléguée à d’autres serveurs</translation>
    </message>
    <message>
        <source>These records would lie in that part, a zone of its own (NS records). Change them at its primary server.</source>
        <translation>Ces enregistrements se trouveraient dans cette partie, qui est une zone à part (enregistrements NS). Modifiez-les sur son serveur primaire.</translation>
    </message>
    <message>
        <source>%2 refuses, without looking at the key</source>
        <translation>%2 refuse, sans regarder la clé</translation>
    </message>
    <message>
        <source>It may allow only certain addresses, want Kerberos as Windows does, be a resolver, or not be the primary server of %4.</source>
        <translation>Il n’autorise peut-être que certaines adresses, exige Kerberos comme le fait Windows, est un résolveur, ou n’est pas le serveur primaire de %4.</translation>
    </message>
    <message>
        <source>The server took the change, but does not show it</source>
        <translation>Le serveur a accepté la modification, mais ne la montre pas</translation>
    </message>
    <message>
        <source>It may make its records from another source, or something else is at that name. Look at its log, and add the records there.</source>
        <translation>Il tire peut-être ses enregistrements d’une autre source, ou autre chose se trouve sous ce nom. Regardez son journal, et ajoutez-y les enregistrements.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known</source>
        <translation>On ne sait pas si la modification a été effectuée</translation>
    </message>
    <message>
        <source>It was sent, and after that no answer came that can be believed. Look again in a minute: what is there then counts.</source>
        <translation>Elle a été envoyée, puis aucune réponse crédible n’est arrivée. Regardez de nouveau dans une minute : c’est ce qui s’y trouve alors qui compte.</translation>
    </message>
</context>
<context>
    <name>postseal::CheckFootnote</name>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Afficher tout ce qui a été observé</translation>
    </message>
</context>
<context>
    <name>postseal::CheckView</name>
    <message>
        <source>No policy in use</source>
        <comment>@status</comment>
        <translation>Aucune politique utilisée</translation>
    </message>
    <message>
        <source>Policy enforced</source>
        <comment>@status</comment>
        <translation>Politique en vigueur</translation>
    </message>
    <message>
        <source>Policy in testing mode</source>
        <comment>@status</comment>
        <translation>Politique en mode testing</translation>
    </message>
    <message>
        <source>Policy switched off</source>
        <comment>@status</comment>
        <translation>Politique désactivée</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix now: your policy is enforced.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n chose à corriger maintenant : votre politique est en vigueur.</numerusform>
            <numerusform>%n choses à corriger maintenant : votre politique est en vigueur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n chose à corriger avant le mode enforce.</numerusform>
            <numerusform>%n choses à corriger avant le mode enforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out from here.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n chose n’a pas pu être déterminée d’ici.</numerusform>
            <numerusform>%n choses n’ont pas pu être déterminées d’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is broken. %n thing(s) could be better.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Rien n’est en panne. %n chose pourrait être améliorée.</numerusform>
            <numerusform>Rien n’est en panne. %n choses pourraient être améliorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <comment>@status</comment>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>Examen en cours</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>@status</comment>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <comment>@status</comment>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>Vérification de %1.</translation>
    </message>
    <message>
        <source>You stopped this check.</source>
        <comment>@status</comment>
        <translation>Vous avez arrêté cette vérification.</translation>
    </message>
</context>
<context>
    <name>postseal::CopyButton</name>
    <message>
        <source>Copy</source>
        <comment>@button</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>@button</comment>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>postseal::DesktopNotice</name>
    <message numerus="yes">
        <source>%n domain(s) need something from you</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n domaine requiert votre attention</numerusform>
            <numerusform>%n domaines requièrent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@action</comment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>postseal::DetailsDialog</name>
    <message>
        <source>Everything that was seen – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Tout ce qui a été observé – %1 – Postseal</translation>
    </message>
    <message>
        <source>Everything that was seen</source>
        <comment>@title</comment>
        <translation>Tout ce qui a été observé</translation>
    </message>
    <message>
        <source>The raw answers, for whoever wants to look closer. Nothing here is judged.</source>
        <comment>@info</comment>
        <translation>Les réponses brutes, pour qui veut y regarder de plus près. Rien n’est jugé ici.</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>@title</comment>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <comment>@button</comment>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <comment>@info</comment>
        <translation>Rien n’a été observé ici.</translation>
    </message>
</context>
<context>
    <name>postseal::DomainBar</name>
    <message>
        <source>Find a domain</source>
        <comment>@info:placeholder</comment>
        <translation>Rechercher un domaine</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <comment>@button</comment>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>St&amp;op checking</source>
        <comment>@button</comment>
        <translation>&amp;Arrêter la vérification</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <comment>@button</comment>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>A file with one domain a line, or a table whose first column has them</source>
        <comment>@info:tooltip</comment>
        <translation>Un fichier avec un domaine par ligne, ou un tableau dont la première colonne les contient</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <comment>@button</comment>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>@button</comment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <comment>@info</comment>
        <translation>Vérification : %1 sur %2</translation>
    </message>
    <message>
        <source>No name server answers: this computer seems to have no network. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>Aucun serveur de noms ne répond : cet ordinateur semble ne pas avoir de réseau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Import a list of domains</source>
        <comment>@title:window</comment>
        <translation>Importer une liste de domaines</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Listes (*.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <comment>@title</comment>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The file is too large for a list.</source>
        <comment>@info</comment>
        <translation>Le fichier est trop volumineux pour une liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) in the list</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n domaine dans la liste</numerusform>
            <numerusform>%n domaines dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list of domains</source>
        <comment>@title:window</comment>
        <translation>Exporter la liste des domaines</translation>
    </message>
    <message>
        <source>New among them: %1.</source>
        <comment>@info domains</comment>
        <translation>Dont nouveaux : %1.</translation>
    </message>
    <message>
        <source>Left out, since they are no domains: %1</source>
        <comment>@info</comment>
        <translation>Laissés de côté, car ce ne sont pas des domaines : %1</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>@button</comment>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>postseal::DomainLine</name>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>postseal::DomainPage</name>
    <message>
        <source>Your own mail server, or a provider that Postseal does not know.</source>
        <comment>@info</comment>
        <translation>Votre propre serveur de messagerie, ou un fournisseur que Postseal ne connaît pas.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your mail servers.</source>
        <comment>@info</comment>
        <translation>%1, d’après les noms de vos serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Not recognised. You can choose your provider when you publish a record.</source>
        <comment>@info</comment>
        <translation>Non reconnu. Vous pourrez choisir votre fournisseur en publiant un enregistrement.</translation>
    </message>
    <message>
        <source>%1, as you chose.</source>
        <comment>@info</comment>
        <translation>%1, selon votre choix.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your name servers.</source>
        <comment>@info</comment>
        <translation>%1, d’après les noms de vos serveurs de noms.</translation>
    </message>
    <message>
        <source>A policy in enforce mode is in use. Postseal takes it over and helps you keep it right.</source>
        <comment>@info</comment>
        <translation>Une politique en mode enforce est utilisée. Postseal la reprend et vous aide à la garder en bon état.</translation>
    </message>
    <message>
        <source>A policy in testing mode is in use. Postseal takes it over.</source>
        <comment>@info</comment>
        <translation>Une politique en mode testing est utilisée. Postseal la reprend.</translation>
    </message>
    <message>
        <source>There is a policy that switches MTA-STS off.</source>
        <comment>@info</comment>
        <translation>Il y a une politique qui désactive MTA-STS.</translation>
    </message>
    <message>
        <source>Parts of MTA-STS are set up. The next pages show what is missing.</source>
        <comment>@info</comment>
        <translation>Certaines parties de MTA-STS sont configurées. Les pages suivantes montrent ce qui manque.</translation>
    </message>
    <message>
        <source>TLS reports are switched on. There is no policy yet.</source>
        <comment>@info</comment>
        <translation>Les rapports TLS sont activés. Il n’y a pas encore de politique.</translation>
    </message>
    <message>
        <source>Nothing yet. Mail works, but somebody on the way can switch off its encryption and read it.</source>
        <comment>@info</comment>
        <translation>Rien encore. La messagerie fonctionne, mais quelqu’un sur le trajet peut désactiver son chiffrement et la lire.</translation>
    </message>
    <message>
        <source>From scratch to a verified policy in testing mode, one step at a time. You can stop anywhere and go on another day.</source>
        <comment>@info</comment>
        <translation>De zéro à une politique vérifiée en mode testing, étape par étape. Vous pouvez vous arrêter à tout moment et continuer un autre jour.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>Vér&amp;ifier</translation>
    </message>
    <message>
        <source>Postseal only looks: it sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>Postseal ne fait que regarder : il n’envoie aucun e-mail et ne modifie rien. Il s’adresse directement aux serveurs de votre domaine.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>@title</comment>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Your mail servers are tested: one minute. Whoever runs them fixes any fault.</source>
        <comment>@info</comment>
        <translation>Vos serveurs de messagerie sont testés : une minute. La personne qui les gère corrige les défauts éventuels.</translation>
    </message>
    <message>
        <source>You add a TXT record in DNS that brings you reports: five minutes.</source>
        <comment>@info</comment>
        <translation>Vous ajoutez au DNS un enregistrement TXT qui vous apporte des rapports : cinq minutes.</translation>
    </message>
    <message>
        <source>You put a small text file on a web server with the name mta-sts in front of your domain: about half an hour, because the name needs a certificate.</source>
        <comment>@info</comment>
        <translation>Vous placez un petit fichier texte sur un serveur web dont le nom est mta-sts suivi de votre domaine : environ une demi-heure, car ce nom a besoin d’un certificat.</translation>
    </message>
    <message>
        <source>You add a second TXT record that announces the file: five minutes. From then on senders test your policy, and no mail is held back.</source>
        <comment>@info</comment>
        <translation>Vous ajoutez un second enregistrement TXT qui annonce le fichier : cinq minutes. À partir de là, les expéditeurs testent votre politique, et aucun courrier n’est retenu.</translation>
    </message>
    <message>
        <source>Two weeks later, when the reports are good, you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Deux semaines plus tard, quand les rapports sont bons, vous passez en mode enforce.</translation>
    </message>
    <message>
        <source>You need: access to your DNS, a place for the file, and a mailbox for the reports. Where somebody else has access, copy what the page shows and send it to them.</source>
        <comment>@info</comment>
        <translation>Il vous faut : un accès à votre DNS, un emplacement pour le fichier et une boîte aux lettres pour les rapports. Si c’est quelqu’un d’autre qui a l’accès, copiez ce que la page affiche et envoyez-le-lui.</translation>
    </message>
    <message>
        <source>Type your domain to begin.</source>
        <comment>@status</comment>
        <translation>Saisissez votre domaine pour commencer.</translation>
    </message>
    <message numerus="yes">
        <source>Mail servers found: %n.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n serveur de messagerie trouvé.</numerusform>
            <numerusform>%n serveurs de messagerie trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <comment>@status</comment>
        <translation>N’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>Your internet line blocks port 25</source>
        <comment>@title</comment>
        <translation>Votre accès à Internet bloque le port 25</translation>
    </message>
    <message>
        <source>So your mail servers cannot be tested from here. That is usual in homes and offices, and says nothing about the servers. Everything else works. To test them as well, run postseal-cli on a server outside.</source>
        <comment>@info</comment>
        <translation>Vos serveurs de messagerie ne peuvent donc pas être testés d’ici. C’est courant chez les particuliers et dans les bureaux, et cela ne dit rien des serveurs. Tout le reste fonctionne. Pour les tester aussi, exécutez postseal-cli sur un serveur extérieur.</translation>
    </message>
    <message>
        <source>What we know about %1</source>
        <comment>@title</comment>
        <translation>Ce que nous savons de %1</translation>
    </message>
    <message>
        <source>Your mail</source>
        <comment>@label</comment>
        <translation>Votre messagerie</translation>
    </message>
    <message>
        <source>Your DNS</source>
        <comment>@label</comment>
        <translation>Votre DNS</translation>
    </message>
    <message>
        <source>Already published</source>
        <comment>@label</comment>
        <translation>Déjà publié</translation>
    </message>
</context>
<context>
    <name>postseal::DomainRow</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n chose à corriger</numerusform>
            <numerusform>%n choses à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n chose n’a pas pu être déterminée</numerusform>
            <numerusform>%n choses n’ont pas pu être déterminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n chose à regarder</numerusform>
            <numerusform>%n choses à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing · day %1 of %2</source>
        <comment>@status</comment>
        <translation>En test · jour %1 sur %2</translation>
    </message>
    <message>
        <source>Enforced since %1</source>
        <comment>@status date</comment>
        <translation>En vigueur depuis le %1</translation>
    </message>
    <message>
        <source>Wait for somebody else: %1</source>
        <comment>@info step</comment>
        <translation>Attendre quelqu’un d’autre : %1</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@info step</comment>
        <translation>Continuer avec « %1 »</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>@info</comment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Wait for reports until %1</source>
        <comment>@info date</comment>
        <translation>Attendre les rapports jusqu’au %1</translation>
    </message>
    <message>
        <source>Look at the reports, then enforce</source>
        <comment>@info</comment>
        <translation>Regarder les rapports, puis passer en mode enforce</translation>
    </message>
    <message>
        <source>Fix what the last check found wrong</source>
        <comment>@info</comment>
        <translation>Corriger ce que la dernière vérification a trouvé</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>@info</comment>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Wait until senders have forgotten the policy</source>
        <comment>@info</comment>
        <translation>Attendre que les expéditeurs aient oublié la politique</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>@status reports</comment>
        <translation>encore aucun</translation>
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
            <numerusform>%1 en échec</numerusform>
            <numerusform>%1 en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Servers and policy fine</source>
        <comment>@status</comment>
        <translation>Serveurs et politique en ordre</translation>
    </message>
</context>
<context>
    <name>postseal::DomainTable</name>
    <message>
        <source>Domain</source>
        <comment>@title:column</comment>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Protection</source>
        <comment>@title:column</comment>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Last check</source>
        <comment>@title:column</comment>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>@title:column</comment>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>None of your domains is called like that.</source>
        <comment>@info</comment>
        <translation>Aucun de vos domaines ne s’appelle ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>Reports, %n day(s)</source>
        <comment>@title:column</comment>
        <translation>
            <numerusform>Rapports, %n jour</numerusform>
            <numerusform>Rapports, %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>@button domains</comment>
        <translation>Afficher les %1</translation>
    </message>
</context>
<context>
    <name>postseal::EnforcePage</name>
    <message>
        <source>Senders cannot use a policy of yours yet.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs ne peuvent encore utiliser aucune politique de votre domaine.</translation>
    </message>
    <message>
        <source>Senders test your policy and deliver as before. Somebody on the way can still switch encryption off.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs testent votre politique et remettent le courrier comme avant. Quelqu’un sur le trajet peut encore désactiver le chiffrement.</translation>
    </message>
    <message>
        <source>Everything that can be seen speaks for enforcing. From then on senders deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Tout ce qui est visible plaide pour le mode enforce. À partir de là, les expéditeurs remettent le courrier chiffré à vos serveurs de messagerie, ou pas du tout.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs qui connaissent MTA-STS remettent le courrier chiffré à vos serveurs de messagerie, ou pas du tout.</translation>
    </message>
    <message>
        <source>Senders are told to forget your policy. Leave file, certificate and record where they are until they have.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs sont invités à oublier votre politique. Laissez le fichier, le certificat et l’enregistrement en place jusqu’à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>Nothing of MTA-STS is published any more.</source>
        <comment>@info</comment>
        <translation>Plus rien de MTA-STS n’est publié.</translation>
    </message>
    <message>
        <source>The file is there. Now the record with the new id.</source>
        <comment>@status</comment>
        <translation>Le fichier est en place. Maintenant, l’enregistrement avec le nouvel id.</translation>
    </message>
    <message>
        <source>First the file, then the record.</source>
        <comment>@status</comment>
        <translation>D’abord le fichier, puis l’enregistrement.</translation>
    </message>
    <message>
        <source>Somebody has changed this outside Postseal</source>
        <comment>@title</comment>
        <translation>Quelqu’un a modifié cela en dehors de Postseal</translation>
    </message>
    <message>
        <source>Seen on %1, and not decided here. If it was not you, find out who.</source>
        <comment>@info date</comment>
        <translation>Observé le %1, sans que cela ait été décidé ici. Si ce n’était pas vous, cherchez qui.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>@title stage, date</comment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Delete nothing: senders keep to the policy that they know. Mend what is wrong, or go back to testing mode below until it is mended. Most mail waits meanwhile and arrives later.</source>
        <comment>@info</comment>
        <translation>Ne supprimez rien : les expéditeurs s’en tiennent à la politique qu’ils connaissent. Corrigez ce qui ne va pas, ou revenez ci-dessous au mode testing en attendant. La plus grande partie du courrier patiente entre-temps et arrive plus tard.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>@title</comment>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is published</source>
        <comment>@button</comment>
        <translation>&amp;Laisser ce qui est publié</translation>
    </message>
    <message>
        <source>Mode %1, kept for %2.</source>
        <comment>@info</comment>
        <translation>Mode %1, politique conservée pendant %2.</translation>
    </message>
    <message>
        <source>Switch to &amp;enforce mode</source>
        <comment>@button</comment>
        <translation>Passer en &amp;mode enforce</translation>
    </message>
    <message>
        <source>Senders keep the policy for a day at first, so that a mistake is soon forgotten.</source>
        <comment>@info</comment>
        <translation>Au début, les expéditeurs conservent la politique un jour, afin qu’une erreur soit vite oubliée.</translation>
    </message>
    <message>
        <source>See what is &amp;missing</source>
        <comment>@button</comment>
        <translation>Voir ce qui man&amp;que</translation>
    </message>
    <message>
        <source>Keep it for &amp;longer</source>
        <comment>@button</comment>
        <translation>La conserver plus lon&amp;gtemps</translation>
    </message>
    <message>
        <source>Back to &amp;testing mode</source>
        <comment>@button</comment>
        <translation>&amp;Revenir au mode testing</translation>
    </message>
    <message>
        <source>Senders deliver again whatever they meet, as soon as they have seen the new policy. Nothing has to be deleted.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs remettent de nouveau le courrier quoi qu’ils rencontrent, dès qu’ils ont vu la nouvelle politique. Il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>S&amp;witch MTA-STS off</source>
        <comment>@button</comment>
        <translation>&amp;Désactiver MTA-STS</translation>
    </message>
    <message>
        <source>1. The file</source>
        <comment>@title</comment>
        <translation>1. Le fichier</translation>
    </message>
    <message>
        <source>Put it in the place of the one that is there. The page “%1” says how, where your policy is hosted.</source>
        <comment>@info</comment>
        <translation>Mettez-le à la place de celui qui s’y trouve. La page « %1 » explique comment, là où votre politique est hébergée.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>Fichier de politique</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>texte de la politique</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>Enregistrer le &amp;fichier…</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Enregistrer le fichier de politique</translation>
    </message>
    <message>
        <source>The service that hosts your policy has the record too, and changes its id.</source>
        <comment>@info</comment>
        <translation>Le service qui héberge votre politique détient aussi l’enregistrement, et en change l’id.</translation>
    </message>
    <message>
        <source>Now the new id, so that senders look at the file again.</source>
        <comment>@info</comment>
        <translation>Maintenant le nouvel id, pour que les expéditeurs regardent de nouveau le fichier.</translation>
    </message>
    <message>
        <source>It comes when the new file can be seen: the new id makes senders look at it.</source>
        <comment>@info</comment>
        <translation>Il vient quand le nouveau fichier est visible : le nouvel id amène les expéditeurs à le regarder.</translation>
    </message>
    <message>
        <source>2. The record</source>
        <comment>@title</comment>
        <translation>2. L’enregistrement</translation>
    </message>
    <message>
        <source>What senders remember</source>
        <comment>@title</comment>
        <translation>Ce que les expéditeurs mémorisent</translation>
    </message>
    <message>
        <source>Some may keep an enforce policy of yours until %1, whatever you publish meanwhile. Most look once a day, and a sender that meets a fault must look again before it gives up.</source>
        <comment>@info date</comment>
        <translation>Certains peuvent conserver une de vos politiques enforce jusqu’au %1, quoi que vous publiiez entre-temps. La plupart regardent une fois par jour, et un expéditeur qui rencontre un problème doit regarder de nouveau avant de renoncer.</translation>
    </message>
    <message>
        <source>Switch to enforce mode, then let senders keep the policy for longer. You can always go back.</source>
        <comment>@info</comment>
        <translation>Passez au mode enforce, puis laissez les expéditeurs garder la politique plus longtemps. Le retour en arrière reste toujours possible.</translation>
    </message>
    <message>
        <source>Some points are still open. There you can also skip one, if you say why.</source>
        <comment>@info</comment>
        <translation>Il reste des points ouverts. Vous pouvez aussi y ignorer un point, en disant pourquoi.</translation>
    </message>
    <message>
        <source>The safe way: mode none first, and everything stays in place until senders have forgotten the old policy.</source>
        <comment>@info</comment>
        <translation>La manière sûre : d’abord le mode none, et tout reste en place jusqu’à ce que les expéditeurs aient oublié l’ancienne politique.</translation>
    </message>
</context>
<context>
    <name>postseal::EvidenceCard</name>
    <message>
        <source>A check made elsewhere</source>
        <comment>@title</comment>
        <translation>Une vérification faite ailleurs</translation>
    </message>
    <message>
        <source>Checks (*.json);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Vérifications (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The gates count it, and the history shows it.</source>
        <comment>@info</comment>
        <translation>Les conditions en tiennent compte, et l’historique la montre.</translation>
    </message>
    <message>
        <source>It is about %1. Open that domain to take it in.</source>
        <comment>@info</comment>
        <translation>Elle concerne %1. Ouvrez ce domaine pour l’importer.</translation>
    </message>
    <message>
        <source>It is dated in the future. Is the clock right, here and there?</source>
        <comment>@info</comment>
        <translation>Elle porte une date future. L’horloge est-elle juste, ici et là-bas ?</translation>
    </message>
    <message>
        <source>Where your line blocks port 25, a server outside can test the mail servers: run postseal-cli check --evidence FILE there, and import the file here. It counts for a week.</source>
        <comment>@info</comment>
        <translation>Si votre accès bloque le port 25, un serveur extérieur peut tester les serveurs de messagerie : exécutez-y postseal-cli check --evidence FICHIER, et importez ici le fichier. Il compte pendant une semaine.</translation>
    </message>
    <message>
        <source>&amp;Import a check…</source>
        <comment>@button</comment>
        <translation>&amp;Importer une vérification…</translation>
    </message>
    <message>
        <source>Import a check</source>
        <comment>@title:window</comment>
        <translation>Importer une vérification</translation>
    </message>
    <message>
        <source>The check was not imported</source>
        <comment>@title</comment>
        <translation>La vérification n’a pas été importée</translation>
    </message>
    <message>
        <source>The check of %1 is imported</source>
        <comment>@title date</comment>
        <translation>La vérification du %1 est importée</translation>
    </message>
</context>
<context>
    <name>postseal::ExportDialog</name>
    <message>
        <source>Put it with your other files, look at the plan, and apply it.</source>
        <comment>@info</comment>
        <translation>Placez-le avec vos autres fichiers, examinez le plan, puis appliquez-le.</translation>
    </message>
    <message>
        <source>A script. Look through it, and run it where you are signed in.</source>
        <comment>@info</comment>
        <translation>Un script. Relisez-le, et exécutez-le là où vous êtes connecté.</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>@item:inlistbox</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>To read, to print, to send to somebody.</source>
        <comment>@info</comment>
        <translation>À lire, à imprimer, à envoyer à quelqu’un.</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot)</source>
        <comment>@item:inlistbox</comment>
        <translation>Fichier de zone (BIND, NSD, Knot)</translation>
    </message>
    <message>
        <source>Add these lines to the zone, and raise its serial number.</source>
        <comment>@info</comment>
        <translation>Ajoutez ces lignes à la zone, et augmentez son numéro de série.</translation>
    </message>
    <message>
        <source>Cloudflare, for its import</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloudflare, pour son importation</translation>
    </message>
    <message>
        <source>In Cloudflare: DNS, Records, Import and Export. It only adds: first delete what the comments in the file name.</source>
        <comment>@info</comment>
        <translation>Dans Cloudflare : DNS, Records, Import and Export. Cela ne fait qu’ajouter : supprimez d’abord ce que nomment les commentaires du fichier.</translation>
    </message>
    <message>
        <source>For aws route53 change-resource-record-sets --change-batch.</source>
        <comment>@info</comment>
        <translation>Pour aws route53 change-resource-record-sets --change-batch.</translation>
    </message>
    <message>
        <source>For nsupdate, with the key of your server.</source>
        <comment>@info</comment>
        <translation>Pour nsupdate, avec la clé de votre serveur.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <comment>@item:inlistbox</comment>
        <translation>CSV, pour un tableur</translation>
    </message>
    <message>
        <source>One line for each record, with the columns name, type, ttl, value.</source>
        <comment>@info</comment>
        <translation>Une ligne par enregistrement, avec les colonnes name, type, ttl, value.</translation>
    </message>
    <message>
        <source>For programs of your own.</source>
        <comment>@info</comment>
        <translation>Pour vos propres programmes.</translation>
    </message>
    <message>
        <source>Export records – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Exporter les enregistrements – %1 – Postseal</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>@label</comment>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Exported records</source>
        <comment>@label</comment>
        <translation>Enregistrements exportés</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <comment>@button</comment>
        <translation>&amp;Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export records</source>
        <comment>@title</comment>
        <translation>Exporter les enregistrements</translation>
    </message>
    <message>
        <source>Save the records</source>
        <comment>@title:window</comment>
        <translation>Enregistrer les enregistrements DNS</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@button</comment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>exported records</source>
        <comment>@label</comment>
        <translation>enregistrements exportés</translation>
    </message>
</context>
<context>
    <name>postseal::FindingCard</name>
    <message>
        <source>Finding</source>
        <comment>@label</comment>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>@label</comment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@label</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>@info</comment>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>@label</comment>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>This is about e-mail for %1.</source>
        <comment>@info</comment>
        <translation>Il s’agit de la messagerie de %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@title state · step</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <comment>@button to send to whoever runs the server</comment>
        <translation>Copier un message</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@button</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>details of “%1”</source>
        <comment>@label</comment>
        <translation>détails de « %1 »</translation>
    </message>
    <message>
        <source>Hide details</source>
        <comment>@button</comment>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>How to repair it</source>
        <comment>@button</comment>
        <translation>Comment corriger</translation>
    </message>
    <message>
        <source>How to find out</source>
        <comment>@button</comment>
        <translation>Comment le savoir</translation>
    </message>
</context>
<context>
    <name>postseal::FolderCard</name>
    <message>
        <source>Let Postseal look by itself</source>
        <comment>@title</comment>
        <translation>Laisser Postseal regarder tout seul</translation>
    </message>
    <message>
        <source>Choose a folder where reports arrive, such as one that your mail program saves attachments into, or a Maildir. While Postseal runs it takes in whatever is new there. It changes nothing in it.</source>
        <comment>@info</comment>
        <translation>Choisissez un dossier où arrivent des rapports, par exemple celui où votre logiciel de messagerie enregistre les pièces jointes, ou un Maildir. Tant qu’il fonctionne, Postseal importe tout ce qui y est nouveau. Il n’y modifie rien.</translation>
    </message>
    <message>
        <source>Looks into %1 while it runs.</source>
        <comment>@info</comment>
        <translation>Surveille %1 tant qu’il fonctionne.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <comment>@button</comment>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <comment>@title:window</comment>
        <translation>Surveiller ce dossier</translation>
    </message>
    <message>
        <source>Look no &amp;longer</source>
        <comment>@button</comment>
        <translation>Ne plus &amp;surveiller</translation>
    </message>
</context>
<context>
    <name>postseal::FormField</name>
    <message>
        <source>Not usable</source>
        <comment>@status</comment>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>The part after the @ of your mail address.</source>
        <comment>@info</comment>
        <translation>La partie de votre adresse e-mail qui suit le signe @.</translation>
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
        <translation>Prêt pour le mode enforce ?</translation>
    </message>
    <message>
        <source>I read them</source>
        <comment>@button</comment>
        <translation>Je les lis</translation>
    </message>
    <message>
        <source>The change is over</source>
        <comment>@button</comment>
        <translation>Le changement est terminé</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <comment>@button</comment>
        <translation>Le compter de nouveau</translation>
    </message>
    <message>
        <source>Skip this point…</source>
        <comment>@button</comment>
        <translation>Ignorer ce point…</translation>
    </message>
</context>
<context>
    <name>postseal::GlossaryBar</name>
    <message>
        <source>MX record</source>
        <comment>@label</comment>
        <translation>Enregistrement MX</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>@label</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>TLS report</source>
        <comment>@label</comment>
        <translation>Rapport TLS</translation>
    </message>
    <message>
        <source>TXT record</source>
        <comment>@label</comment>
        <translation>Enregistrement TXT</translation>
    </message>
    <message>
        <source>MTA-STS policy</source>
        <comment>@label</comment>
        <translation>Politique MTA-STS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <comment>@label</comment>
        <translation>Serveur de politique</translation>
    </message>
    <message>
        <source>Testing mode</source>
        <comment>@label</comment>
        <translation>Mode testing</translation>
    </message>
    <message>
        <source>Enforce mode</source>
        <comment>@label</comment>
        <translation>Mode enforce</translation>
    </message>
    <message>
        <source>max_age</source>
        <comment>@label</comment>
        <translation>max_age</translation>
    </message>
    <message>
        <source>Name server</source>
        <comment>@label</comment>
        <translation>Serveur de noms</translation>
    </message>
    <message>
        <source>DNS resolver</source>
        <comment>@label</comment>
        <translation>Résolveur DNS</translation>
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
        <translation>L’enregistrement DNS qui nomme les serveurs recevant le courrier d’un domaine. Le nombre le plus petit est essayé en premier.</translation>
    </message>
    <message>
        <source>How two mail servers agree to encrypt: the receiver offers it, the sender takes it up. Anybody on the way can hide the offer; with a policy in enforce mode senders then do not deliver.</source>
        <comment>@info</comment>
        <translation>La façon dont deux serveurs de messagerie conviennent de chiffrer : le destinataire le propose, l’expéditeur l’accepte. N’importe qui sur le trajet peut cacher cette proposition ; avec une politique en mode enforce, les expéditeurs ne remettent alors rien.</translation>
    </message>
    <message>
        <source>The proof that a server is the one it says it is. It holds the server&apos;s name, runs out after a while, and must come from an authority that everybody trusts.</source>
        <comment>@info</comment>
        <translation>La preuve qu’un serveur est bien celui qu’il prétend être. Elle contient le nom du serveur, expire au bout d’un certain temps, et doit venir d’une autorité à laquelle tout le monde fait confiance.</translation>
    </message>
    <message>
        <source>A daily mail from large senders that counts how many of their connections to you were encrypted, and what went wrong with the others (TLS-RPT).</source>
        <comment>@info</comment>
        <translation>Un e-mail quotidien de grands expéditeurs, qui compte combien de leurs connexions vers vous étaient chiffrées, et ce qui a échoué avec les autres (TLS-RPT).</translation>
    </message>
    <message>
        <source>A record in DNS that holds a line of text. You add it where your domain&apos;s DNS is managed.</source>
        <comment>@info</comment>
        <translation>Un enregistrement DNS qui contient une ligne de texte. Vous l’ajoutez là où le DNS de votre domaine est géré.</translation>
    </message>
    <message>
        <source>A small text file in which you tell senders which mail servers are yours, and that they must encrypt.</source>
        <comment>@info</comment>
        <translation>Un petit fichier texte par lequel vous indiquez aux expéditeurs quels serveurs de messagerie sont les vôtres, et qu’ils doivent chiffrer.</translation>
    </message>
    <message>
        <source>The web server with the name mta-sts in front of your domain. Senders load the policy file from it and from nowhere else.</source>
        <comment>@info</comment>
        <translation>Le serveur web dont le nom est mta-sts suivi de votre domaine. Les expéditeurs y chargent le fichier de politique, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Senders try your policy and report what would go wrong, but deliver all mail as before.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs essaient votre politique et signalent ce qui échouerait, mais remettent tout le courrier comme avant.</translation>
    </message>
    <message>
        <source>Senders deliver to your mail servers encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs remettent le courrier chiffré à vos serveurs de messagerie, ou pas du tout.</translation>
    </message>
    <message>
        <source>How long a sender may keep your policy without looking again. Within that time a mistake in it cannot be taken back at once.</source>
        <comment>@info</comment>
        <translation>Combien de temps un expéditeur peut conserver votre politique sans regarder de nouveau. Pendant ce délai, une erreur ne peut pas être annulée aussitôt.</translation>
    </message>
    <message>
        <source>A server that holds your domain&apos;s DNS records. What it says is what you have published.</source>
        <comment>@info</comment>
        <translation>Un serveur qui détient les enregistrements DNS de votre domaine. Ce qu’il annonce est ce que vous avez publié.</translation>
    </message>
    <message>
        <source>The server that looks things up in DNS for you, and remembers the answers for a while, also the answer “there is no such record”.</source>
        <comment>@info</comment>
        <translation>Le serveur qui cherche pour vous dans le DNS et mémorise les réponses un certain temps, y compris la réponse « cet enregistrement n’existe pas ».</translation>
    </message>
    <message>
        <source>How many seconds others may remember a DNS record before they ask again.</source>
        <comment>@info</comment>
        <translation>Combien de secondes les autres peuvent mémoriser un enregistrement DNS avant de le redemander.</translation>
    </message>
    <message>
        <source>The door through which mail servers talk to each other. Many internet providers close it for homes and offices, so mail servers cannot be tested from there.</source>
        <comment>@info</comment>
        <translation>La porte par laquelle les serveurs de messagerie se parlent. Beaucoup de fournisseurs d’accès la ferment chez les particuliers et dans les bureaux : les serveurs de messagerie ne peuvent donc pas y être testés.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Terms:</source>
        <comment>@label</comment>
        <translation>Termes :</translation>
    </message>
</context>
<context>
    <name>postseal::HandOverDialog</name>
    <message>
        <source>Hand over – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Confier à quelqu’un – %1 – Postseal</translation>
    </message>
    <message>
        <source>Text for somebody else</source>
        <comment>@label</comment>
        <translation>Texte pour quelqu’un d’autre</translation>
    </message>
    <message>
        <source>For whoever has access</source>
        <comment>@title</comment>
        <translation>Pour la personne qui a les accès</translation>
    </message>
    <message>
        <source>Everything that the other person needs, and nothing else. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Tout ce dont l’autre personne a besoin, et rien d’autre. Postseal voit quand c’est fait.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <comment>@button</comment>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <comment>@button</comment>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <comment>@button</comment>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Enregistrer en &amp;texte…</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <comment>@button</comment>
        <translation>Je l’ai en&amp;voyé</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the page</source>
        <comment>@title:window</comment>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>Save the files as &amp;zip…</source>
        <comment>@button</comment>
        <translation>Enregistrer les fichiers en &amp;zip…</translation>
    </message>
</context>
<context>
    <name>postseal::HelpWindow</name>
    <message>
        <source>Help – Postseal</source>
        <comment>@title:window</comment>
        <translation>Aide – Postseal</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <comment>@label</comment>
        <translation>&amp;Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>@title</comment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>@title</comment>
        <translation>Page</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>postseal::HistoryPage</name>
    <message>
        <source>Made elsewhere, and taken in as a file</source>
        <comment>@info</comment>
        <translation>Faite ailleurs, et importée depuis un fichier</translation>
    </message>
    <message>
        <source>By the command line</source>
        <comment>@info</comment>
        <translation>Par la ligne de commande</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <comment>@title</comment>
        <translation>Vérification : %1</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>@title</comment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>A policy file with mistakes was published</source>
        <comment>@title</comment>
        <translation>Un fichier de politique comportant des erreurs a été publié</translation>
    </message>
    <message>
        <source>Policy published: mode %1, kept for %2</source>
        <comment>@title</comment>
        <translation>Politique publiée : mode %1, conservée pendant %2</translation>
    </message>
    <message>
        <source>Id %1, seen until %2</source>
        <comment>@info</comment>
        <translation>Id %1, observé jusqu’au %2</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <comment>@title</comment>
        <translation>Phase : %1</translation>
    </message>
    <message>
        <source>Changed outside Postseal</source>
        <comment>@info</comment>
        <translation>Modifié en dehors de Postseal</translation>
    </message>
    <message>
        <source>Went: %1</source>
        <comment>@info</comment>
        <translation>Retirés : %1</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Serveurs de messagerie</translation>
    </message>
    <message>
        <source>First report of the last 30 days</source>
        <comment>@title</comment>
        <translation>Premier rapport des 30 derniers jours</translation>
    </message>
    <message>
        <source>What is planned, what happened, and what has changed between two checks.</source>
        <comment>@info</comment>
        <translation>Ce qui est prévu, ce qui s’est passé, et ce qui a changé entre deux vérifications.</translation>
    </message>
    <message>
        <source>Plans</source>
        <comment>@title</comment>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Changes that take days, because senders keep what they have seen. Each step is checked off when it is seen.</source>
        <comment>@info</comment>
        <translation>Des changements qui prennent des jours, car les expéditeurs conservent ce qu’ils ont vu. Chaque étape est cochée dès qu’elle est observée.</translation>
    </message>
    <message>
        <source>&amp;Plan for</source>
        <comment>@label</comment>
        <translation>&amp;Plan pour</translation>
    </message>
    <message>
        <source>Compare two checks</source>
        <comment>@title</comment>
        <translation>Comparer deux vérifications</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <comment>@label</comment>
        <translation>A&amp;ntérieure</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>@label</comment>
        <translation>&amp;Ultérieure</translation>
    </message>
    <message>
        <source>Try the mail servers of later on the page “%1” first; there they can be noted as planned.</source>
        <comment>@info</comment>
        <translation>Essayez d’abord les futurs serveurs de messagerie sur la page « %1 » ; vous pourrez les y noter comme prévus.</translation>
    </message>
    <message>
        <source>Nothing to plan: no certificate was seen.</source>
        <comment>@info</comment>
        <translation>Rien à planifier : aucun certificat n’a été observé.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>Enregistrer comme a&amp;genda…</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Enregistrer les dates dans un agenda</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing yet: the first check begins the history.</source>
        <comment>@info</comment>
        <translation>Encore rien : l’historique commence avec la première vérification.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <comment>@title</comment>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>new in the later one</source>
        <comment>@info</comment>
        <translation>nouveau dans la plus récente</translation>
    </message>
    <message>
        <source>not so any more in the later one</source>
        <comment>@info</comment>
        <translation>n’est plus le cas dans la plus récente</translation>
    </message>
    <message>
        <source>in both</source>
        <comment>@info</comment>
        <translation>dans les deux</translation>
    </message>
    <message>
        <source>Mail servers that came</source>
        <comment>@title</comment>
        <translation>Serveurs de messagerie ajoutés</translation>
    </message>
    <message>
        <source>Mail servers that went</source>
        <comment>@title</comment>
        <translation>Serveurs de messagerie retirés</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@title</comment>
        <translation>Id de l’enregistrement</translation>
    </message>
    <message>
        <source>Policy file before</source>
        <comment>@label</comment>
        <translation>Fichier de politique avant</translation>
    </message>
    <message>
        <source>Policy file after</source>
        <comment>@label</comment>
        <translation>Fichier de politique après</translation>
    </message>
    <message>
        <source>To another computer</source>
        <comment>@title</comment>
        <translation>Vers un autre ordinateur</translation>
    </message>
    <message>
        <source>One file with this domain and all that belongs to it: choices, checks, reports, decisions. On the other computer: Settings, “Add from a file…”.</source>
        <comment>@info</comment>
        <translation>Un seul fichier avec ce domaine et tout ce qui s’y rattache : choix, vérifications, rapports, décisions. Sur l’autre ordinateur : Paramètres, « Ajouter depuis un fichier… ».</translation>
    </message>
    <message>
        <source>Save this &amp;domain…</source>
        <comment>@button</comment>
        <translation>Enregistrer ce &amp;domaine…</translation>
    </message>
    <message>
        <source>Save this domain</source>
        <comment>@title:window</comment>
        <translation>Enregistrer ce domaine</translation>
    </message>
    <message>
        <source>The domain was not saved</source>
        <comment>@title</comment>
        <translation>Le domaine n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The domain is in %1</source>
        <comment>@title</comment>
        <translation>Le domaine est dans %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>@info</comment>
        <translation>Ajoutés : %1</translation>
    </message>
</context>
<context>
    <name>postseal::HostPage</name>
    <message>
        <source>Senders load the policy from one fixed place: a web server with the name mta-sts in front of your domain.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs chargent la politique à un endroit fixe : un serveur web dont le nom est mta-sts suivi de votre domaine.</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>Enregistrer le &amp;fichier…</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>texte de la politique</translation>
    </message>
    <message>
        <source>For whoever looks after the web server</source>
        <comment>@title</comment>
        <translation>Pour la personne qui s’occupe du serveur web</translation>
    </message>
    <message>
        <source>Send them this text and the file. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Envoyez-lui ce texte et le fichier. Postseal voit quand c’est fait.</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <comment>@button</comment>
        <translation>Copier le &amp;message</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Enregistrer le fichier de politique</translation>
    </message>
    <message>
        <source>Say where the file will be.</source>
        <comment>@status</comment>
        <translation>Dites où se trouvera le fichier.</translation>
    </message>
    <message>
        <source>Put the file in its place, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Mettez le fichier à sa place, et dites quand c’est fait.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@status</comment>
        <translation>Les expéditeurs peuvent charger votre politique.</translation>
    </message>
    <message>
        <source>Known trap</source>
        <comment>@status</comment>
        <translation>Piège connu</translation>
    </message>
    <message>
        <source>What is known to go wrong like this: %1</source>
        <comment>@title place</comment>
        <translation>Causes connues d’un tel échec : %1</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>&amp;Confier à quelqu’un…</translation>
    </message>
    <message>
        <source>Does somebody else do this? Give them a page with all of it.</source>
        <comment>@info</comment>
        <translation>Quelqu’un d’autre s’en charge ? Donnez-lui une page qui contient tout.</translation>
    </message>
</context>
<context>
    <name>postseal::HostingCard</name>
    <message>
        <source>What to do: %1</source>
        <comment>@title place</comment>
        <translation>Ce qu’il faut faire : %1</translation>
    </message>
    <message>
        <source>No record can be made of that. See what the place shows, and copy it.</source>
        <comment>@info</comment>
        <translation>On ne peut en tirer aucun enregistrement. Regardez ce qui s’affiche à cet endroit, et copiez-le.</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The files</source>
        <comment>@title</comment>
        <translation>Les fichiers</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>@button file</comment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Save the &amp;folder…</source>
        <comment>@button</comment>
        <translation>&amp;Enregistrer le dossier…</translation>
    </message>
    <message>
        <source>Save as &amp;zip file…</source>
        <comment>@button</comment>
        <translation>Enregistrer en fichier &amp;zip…</translation>
    </message>
    <message>
        <source>These steps rest on general knowledge. Where %1 looks different, its own help counts.</source>
        <comment>@info</comment>
        <translation>Ces étapes reposent sur des connaissances générales. Si %1 se présente autrement, c’est sa propre aide qui fait foi.</translation>
    </message>
    <message>
        <source>&amp;Help of %1</source>
        <comment>@button place</comment>
        <translation>A&amp;ide de %1</translation>
    </message>
    <message>
        <source>Save the folder %1 into</source>
        <comment>@title:window</comment>
        <translation>Enregistrer le dossier %1 dans</translation>
    </message>
    <message>
        <source>Save the zip file</source>
        <comment>@title:window</comment>
        <translation>Enregistrer le fichier zip</translation>
    </message>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, it is %1.</source>
        <comment>@info</comment>
        <translation>La plupart des fournisseurs DNS ajoutent d’eux-mêmes votre domaine au nom. Si le vôtre attend le nom complet, c’est %1.</translation>
    </message>
    <message>
        <source>Is that the address on the internet?</source>
        <comment>@title</comment>
        <translation>Est-ce bien l’adresse sur Internet ?</translation>
    </message>
    <message>
        <source>%1 is only good inside a network, or in examples. Senders load the policy from outside.</source>
        <comment>@info</comment>
        <translation>%1 ne vaut qu’à l’intérieur d’un réseau, ou dans des exemples. Les expéditeurs chargent la politique de l’extérieur.</translation>
    </message>
    <message>
        <source>The commands</source>
        <comment>@title</comment>
        <translation>Les commandes</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>@label number</comment>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>The file is online</source>
        <comment>@title</comment>
        <translation>Le fichier est en ligne</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <comment>@button</comment>
        <translation>Afficher de nouveau les étapes</translation>
    </message>
</context>
<context>
    <name>postseal::HostingChoice</name>
    <message>
        <source>Where will the file be?</source>
        <comment>@title</comment>
        <translation>Où se trouvera le fichier ?</translation>
    </message>
    <message>
        <source>Tick what there is already. The two places that suit it best come first.</source>
        <comment>@info</comment>
        <translation>Cochez ce qui existe déjà. Les deux emplacements qui conviennent le mieux viennent en premier.</translation>
    </message>
    <message>
        <source>&amp;Somebody else looks after it: save the file and send it</source>
        <comment>@option:radio</comment>
        <translation>&amp;Quelqu’un d’autre s’en occupe : enregistrer le fichier et l’envoyer</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>@option:radio place, effort</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>An&amp;other place:</source>
        <comment>@option:radio</comment>
        <translation>&amp;Un autre endroit :</translation>
    </message>
</context>
<context>
    <name>postseal::ImportAccountCard</name>
    <message numerus="yes">
        <source>%n new report(s) stored.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n nouveau rapport enregistré.</numerusform>
            <numerusform>%n nouveaux rapports enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>@info reports</comment>
        <translation>
            <numerusform>%n était déjà là.</numerusform>
            <numerusform>%n étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) held no report that can be read.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n fichier ne contenait aucun rapport lisible.</numerusform>
            <numerusform>%n fichiers ne contenaient aucun rapport lisible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <comment>@info</comment>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Taking reports in…</source>
        <comment>@title</comment>
        <translation>Importation des rapports…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Reports imported</source>
        <comment>@title</comment>
        <translation>Des rapports ont été importés</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>@info files</comment>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>@button</comment>
        <translation>Mas&amp;quer</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at.</source>
        <comment>@info</comment>
        <translation>%1 e-mails examinés sur %2.</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>Non récupéré</translation>
    </message>
</context>
<context>
    <name>postseal::ListEditor</name>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <comment>@info</comment>
        <translation>%1 a été retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>@button</comment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>postseal::MailServerTable</name>
    <message>
        <source>no IPv6 here</source>
        <comment>@status</comment>
        <translation>pas d’IPv6 ici</translation>
    </message>
    <message>
        <source>no IPv4 here</source>
        <comment>@status</comment>
        <translation>pas d’IPv4 ici</translation>
    </message>
    <message>
        <source>refuses</source>
        <comment>@status</comment>
        <translation>refuse</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>@status</comment>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no way there</source>
        <comment>@status</comment>
        <translation>aucun chemin</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>@status</comment>
        <translation>muet</translation>
    </message>
    <message>
        <source>turns us away</source>
        <comment>@status</comment>
        <translation>nous refuse</translation>
    </message>
    <message>
        <source>not a mail server</source>
        <comment>@status</comment>
        <translation>n’est pas un serveur de messagerie</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>@status</comment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>@status</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no</source>
        <comment>@status</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>blanked out</source>
        <comment>@status</comment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>@status</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>tampered with</source>
        <comment>@status</comment>
        <translation>altéré</translation>
    </message>
    <message>
        <source>hangs up</source>
        <comment>@status</comment>
        <translation>raccroche</translation>
    </message>
    <message>
        <source>endless answer</source>
        <comment>@status</comment>
        <translation>réponse sans fin</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>@status</comment>
        <translation>trop lent</translation>
    </message>
    <message>
        <source>breaks off</source>
        <comment>@status</comment>
        <translation>s’interrompt</translation>
    </message>
    <message>
        <source>name not where senders look</source>
        <comment>@status</comment>
        <translation>nom au mauvais endroit</translation>
    </message>
    <message>
        <source>this name</source>
        <comment>@status</comment>
        <translation>ce nom</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>@status</comment>
        <translation>aucun nom</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>@status</comment>
        <translation>autosigné</translation>
    </message>
    <message>
        <source>chain incomplete</source>
        <comment>@status</comment>
        <translation>chaîne incomplète</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <comment>@status</comment>
        <translation>émetteur inconnu</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>@status</comment>
        <translation>défectueux</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>@status</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>run out</source>
        <comment>@status</comment>
        <translation>expiré</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>@status</comment>
        <translation>pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>first choice (%1)</source>
        <comment>@info</comment>
        <translation>premier choix (%1)</translation>
    </message>
    <message>
        <source>backup (%1)</source>
        <comment>@info</comment>
        <translation>secours (%1)</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Serveurs de messagerie</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>@title:column</comment>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Encrypts</source>
        <comment>@title:column</comment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <comment>@title:column</comment>
        <translation>Certificat pour</translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>@title:column</comment>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Valid for</source>
        <comment>@title:column</comment>
        <translation>Valable</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>pas d’adresse</translation>
    </message>
</context>
<context>
    <name>postseal::MailServersPage</name>
    <message>
        <source>Other servers deliver your mail to these machines. Each must offer encryption with a certificate in its own name.</source>
        <comment>@info</comment>
        <translation>D’autres serveurs remettent votre courrier à ces machines. Chacune doit proposer le chiffrement, avec un certificat à son propre nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce. You can go on with testing.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n chose à corriger avant le mode enforce. Vous pouvez continuer le test.</numerusform>
            <numerusform>%n choses à corriger avant le mode enforce. Vous pouvez continuer le test.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mail server is ready.</source>
        <comment>@status</comment>
        <translation>Tous les serveurs de messagerie sont prêts.</translation>
    </message>
    <message>
        <source>Copy one message about all of it</source>
        <comment>@button</comment>
        <translation>Copier un seul message sur l’ensemble</translation>
    </message>
    <message>
        <source>For whoever runs your mail servers.</source>
        <comment>@info</comment>
        <translation>Pour la personne qui gère vos serveurs de messagerie.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxCard</name>
    <message>
        <source>Fetch from a mailbox</source>
        <comment>@title</comment>
        <translation>Récupérer dans une boîte aux lettres</translation>
    </message>
    <message>
        <source>Postseal can read the mailbox that your reports are sent to, over IMAP. It only reads: nothing there is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>Postseal peut lire, par IMAP, la boîte aux lettres à laquelle vos rapports sont envoyés. Il ne fait que lire : rien n’y est marqué, déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Looks into %3 of %1 at %2, once an hour while it runs.</source>
        <comment>@info user, server, folder</comment>
        <translation>Consulte %3 de %1 sur %2, une fois par heure tant qu’il fonctionne.</translation>
    </message>
    <message>
        <source>Set up a &amp;mailbox…</source>
        <comment>@button</comment>
        <translation>Configurer une boîte aux &amp;lettres…</translation>
    </message>
    <message>
        <source>Fetch &amp;now</source>
        <comment>@button</comment>
        <translation>Récupérer mai&amp;ntenant</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>@button</comment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@button</comment>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>Non récupéré</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>The password is not known</source>
        <comment>@title</comment>
        <translation>Le mot de passe n’est pas connu</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to type it.</source>
        <comment>@info</comment>
        <translation>Le trousseau de cet ordinateur ne le contient pas, ou est verrouillé. Cliquez sur « Récupérer maintenant » pour le saisir.</translation>
    </message>
    <message>
        <source>Last looked at %1.</source>
        <comment>@info date and time</comment>
        <translation>Dernière consultation : %1.</translation>
    </message>
    <message>
        <source>The sign-in is not known</source>
        <comment>@title</comment>
        <translation>L’authentification n’est pas connue</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to sign in again.</source>
        <comment>@info</comment>
        <translation>Le trousseau de cet ordinateur ne la contient pas, ou est verrouillé. Cliquez sur « Récupérer maintenant » pour vous reconnecter.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@info</comment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The keychain does not keep what opens it: Postseal asks again after a restart.</source>
        <comment>@info</comment>
        <translation>Le trousseau ne garde pas ce qui ouvre la boîte aux lettres : Postseal le redemandera après un redémarrage.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxDialog</name>
    <message>
        <source>Mailbox for reports – Postseal</source>
        <comment>@title:window</comment>
        <translation>Boîte aux lettres des rapports – Postseal</translation>
    </message>
    <message>
        <source>Fetch reports from a mailbox</source>
        <comment>@title</comment>
        <translation>Récupérer des rapports dans une boîte aux lettres</translation>
    </message>
    <message>
        <source>The mailbox that your reports are sent to, read over IMAP. The connection is always encrypted, and nothing is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>La boîte aux lettres à laquelle vos rapports sont envoyés, lue par IMAP. La connexion est toujours chiffrée, et rien n’est marqué, déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>&amp;Name to sign in with</source>
        <comment>@label</comment>
        <translation>&amp;Nom de connexion</translation>
    </message>
    <message>
        <source>Mostly the whole mail address, such as tls-reports@example.com.</source>
        <comment>@info</comment>
        <translation>Le plus souvent l’adresse e-mail entière, par exemple tls-reports@example.com.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>@label</comment>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>The IMAP server, with “:143” behind it if it wants STARTTLS.</source>
        <comment>@info</comment>
        <translation>Le serveur IMAP, suivi de « :143 » s’il exige STARTTLS.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <comment>@label</comment>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>INBOX, or the folder that a rule sorts the reports into.</source>
        <comment>@info</comment>
        <translation>INBOX, ou le dossier dans lequel une règle range les rapports.</translation>
    </message>
    <message>
        <source>S&amp;ign in and fetch</source>
        <comment>@button</comment>
        <translation>Se &amp;connecter et récupérer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type the name that you sign in with.</source>
        <comment>@info</comment>
        <translation>Saisissez le nom avec lequel vous vous connectez.</translation>
    </message>
    <message>
        <source>That is no name or address of a server.</source>
        <comment>@info</comment>
        <translation>Ce n’est pas un nom ou une adresse de serveur.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@title</comment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <comment>@title</comment>
        <translation>Connectez-vous dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <comment>@button</comment>
        <translation>Copier l’ad&amp;resse</translation>
    </message>
    <message>
        <source>It was opened at your provider&apos;s page. Sign in there with a name that may read the mailbox, and come back. If no browser came, copy the address into one on this computer. If its page shows an error, go back and compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <comment>@info</comment>
        <translation>Il a été ouvert à la page de votre fournisseur. Connectez-vous-y avec un nom autorisé à lire la boîte aux lettres, puis revenez ici. Si aucun navigateur ne s’est ouvert, copiez l’adresse dans un navigateur de cet ordinateur. Si sa page affiche une erreur, revenez à la saisie, comparez les ID, et vérifiez que http://localhost est inscrit comme URI de redirection.</translation>
    </message>
    <message>
        <source>&amp;Back to the entries</source>
        <comment>@button</comment>
        <translation>Re&amp;tour à la saisie</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxSignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <comment>@label</comment>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>With a passwor&amp;d</source>
        <comment>@option:radio</comment>
        <translation>A&amp;vec un mot de passe</translation>
    </message>
    <message>
        <source>In the &amp;browser (OAuth)</source>
        <comment>@option:radio</comment>
        <translation>Dans le navi&amp;gateur (OAuth)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>@info:placeholder</comment>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Application (&amp;client) ID</source>
        <comment>@label</comment>
        <translation>ID d’&amp;application (client)</translation>
    </message>
    <message>
        <source>From the registration of Postseal at your provider.</source>
        <comment>@info</comment>
        <translation>Issu de l’inscription de Postseal chez votre fournisseur.</translation>
    </message>
    <message>
        <source>Directory (&amp;tenant) ID</source>
        <comment>@label</comment>
        <translation>ID de l’annuaire (&amp;locataire)</translation>
    </message>
    <message>
        <source>From the same page; your domain will do as well. At another provider than Microsoft: the address of its sign-in server (issuer), with https:// in front.</source>
        <comment>@info</comment>
        <translation>Issu de la même page ; votre domaine convient aussi. Chez un autre fournisseur que Microsoft : l’adresse de son serveur d’authentification (issuer), précédée de https://.</translation>
    </message>
    <message>
        <source>&amp;How to get these IDs</source>
        <comment>@button</comment>
        <translation>Comment &amp;obtenir ces ID</translation>
    </message>
    <message>
        <source>Type the ID of the application.</source>
        <comment>@info</comment>
        <translation>Saisissez l’ID de l’application.</translation>
    </message>
    <message>
        <source>That is neither a tenant nor an address with https://.</source>
        <comment>@info</comment>
        <translation>Ce n’est ni un locataire, ni une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <comment>@info</comment>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Remember the sign-in in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>&amp;Mémoriser l’authentification dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Remember the password in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>&amp;Mémoriser le mot de passe dans le trousseau de cet ordinateur</translation>
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
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>More about it:</source>
        <comment>@info</comment>
        <translation>En savoir plus :</translation>
    </message>
</context>
<context>
    <name>postseal::MoveCard</name>
    <message>
        <source>covered by the line %1</source>
        <comment>@info</comment>
        <translation>couvert par la ligne %1</translation>
    </message>
    <message>
        <source>not covered: the star in %1 stands for exactly one part of a name</source>
        <comment>@info</comment>
        <translation>non couvert : l’astérisque de %1 remplace exactement une partie d’un nom</translation>
    </message>
    <message>
        <source>not covered by any line</source>
        <comment>@info</comment>
        <translation>couvert par aucune ligne</translation>
    </message>
    <message>
        <source>Mail ser&amp;vers after a change</source>
        <comment>@label</comment>
        <translation>Serveurs de &amp;messagerie après un changement</translation>
    </message>
    <message>
        <source>Try Microsoft 365&apos;s new names</source>
        <comment>@button</comment>
        <translation>Essayer les nouveaux noms de Microsoft 365</translation>
    </message>
    <message>
        <source>What if your mail servers were others?</source>
        <comment>@title</comment>
        <translation>Et si vos serveurs de messagerie étaient différents ?</translation>
    </message>
    <message>
        <source>Try it here before you change an MX record: a server that the policy does not name gets no mail in enforce mode.</source>
        <comment>@info</comment>
        <translation>Essayez-le ici avant de changer un enregistrement MX : un serveur que la politique ne nomme pas ne reçoit aucun courrier en mode enforce.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>@button</comment>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Type the names of the mail servers as the MX records will have them.</source>
        <comment>@info</comment>
        <translation>Saisissez les noms des serveurs de messagerie tels qu’ils figureront dans les enregistrements MX.</translation>
    </message>
    <message>
        <source>That is no name of a mail server: %1</source>
        <comment>@info</comment>
        <translation>Ce n’est pas un nom de serveur de messagerie : %1</translation>
    </message>
    <message>
        <source>The policy fits these servers</source>
        <comment>@title</comment>
        <translation>La politique correspond à ces serveurs</translation>
    </message>
    <message>
        <source>As far as the policy goes, the MX records can be changed.</source>
        <comment>@info</comment>
        <translation>Du point de vue de la politique, les enregistrements MX peuvent être changés.</translation>
    </message>
    <message>
        <source>Change the policy before the MX records</source>
        <comment>@title</comment>
        <translation>Changez la politique avant les enregistrements MX</translation>
    </message>
    <message>
        <source>Otherwise senders that know MTA-STS hold mail back.</source>
        <comment>@info</comment>
        <translation>Sinon, les expéditeurs qui connaissent MTA-STS retiennent le courrier.</translation>
    </message>
    <message>
        <source>In testing mode mail would be delivered all the same, with failures in the reports. In enforce mode senders would hold it back.</source>
        <comment>@info</comment>
        <translation>En mode testing, le courrier serait remis malgré tout, avec des échecs dans les rapports. En mode enforce, les expéditeurs le retiendraient.</translation>
    </message>
    <message>
        <source>Add a line for each of them, and publish the policy and its new id.</source>
        <comment>@info</comment>
        <translation>Ajoutez une ligne pour chacun d’eux, et publiez la politique et son nouvel id.</translation>
    </message>
    <message>
        <source>Wait %1 after that, until no sender keeps the old policy any more.</source>
        <comment>@info time</comment>
        <translation>Attendez ensuite %1, jusqu’à ce que plus aucun expéditeur ne conserve l’ancienne politique.</translation>
    </message>
    <message>
        <source>Change the MX records. Old lines can go when no mail arrives at the old servers.</source>
        <comment>@info</comment>
        <translation>Changez les enregistrements MX. Les anciennes lignes peuvent disparaître quand plus aucun courrier n’arrive aux anciens serveurs.</translation>
    </message>
    <message>
        <source>Add the lines</source>
        <comment>@button</comment>
        <translation>Ajouter les lignes</translation>
    </message>
    <message>
        <source>The policy is switched off, so mail would be delivered. With any other mode it would have to name these servers.</source>
        <comment>@info</comment>
        <translation>La politique est désactivée : le courrier serait donc remis. Avec tout autre mode, elle devrait nommer ces serveurs.</translation>
    </message>
    <message>
        <source>Noted: the way to enforce mode waits for it.</source>
        <comment>@info</comment>
        <translation>C’est noté : le passage en mode enforce attendra.</translation>
    </message>
    <message>
        <source>Note as planned</source>
        <comment>@button</comment>
        <translation>Noter comme prévu</translation>
    </message>
    <message>
        <source>Noted for %1: the way to enforce mode waits for it.</source>
        <comment>@info date</comment>
        <translation>Noté pour le %1 : le passage en mode enforce attendra.</translation>
    </message>
    <message>
        <source>&amp;Day of the change, if it is known</source>
        <comment>@label</comment>
        <translation>&amp;Jour du changement, s’il est connu</translation>
    </message>
    <message>
        <source>For example %1; the plan on the page “%2” is dated by it.</source>
        <comment>@info day, page</comment>
        <translation>Par exemple %1 ; le plan de la page « %2 » prend cette date pour repère.</translation>
    </message>
    <message>
        <source>Change the day</source>
        <comment>@button</comment>
        <translation>Changer le jour</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <comment>@info</comment>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <comment>@info</comment>
        <translation>Ce jour est passé.</translation>
    </message>
</context>
<context>
    <name>postseal::Options</name>
    <message>
        <source>There is no certificate that can be read in %1</source>
        <comment>@info:shell</comment>
        <translation>Il n’y a aucun certificat lisible dans %1</translation>
    </message>
    <message>
        <source>Colours other than the system&apos;s: light or dark.</source>
        <comment>@info:shell</comment>
        <translation>Couleurs différentes de celles du système : light ou dark.</translation>
    </message>
    <message>
        <source>One domain at a time; postseal-cli takes a list</source>
        <comment>@info:shell</comment>
        <translation>Un seul domaine à la fois ; postseal-cli accepte une liste</translation>
    </message>
    <message>
        <source>--colors needs light or dark, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--colors attend light ou dark, pas « %1 »</translation>
    </message>
    <message>
        <source>--public-resolver needs an address, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--public-resolver attend une adresse, pas « %1 »</translation>
    </message>
    <message>
        <source>Sets up MTA-STS and TLS reports for a mail domain, step by step, in a window.</source>
        <comment>@info:shell</comment>
        <translation>Configure MTA-STS et les rapports TLS d’un domaine de messagerie, étape par étape, dans une fenêtre.</translation>
    </message>
    <message>
        <source>A domain to set up or to look after.</source>
        <comment>@info:shell</comment>
        <translation>Un domaine à configurer ou à suivre.</translation>
    </message>
    <message>
        <source>Public DNS resolver to ask what others see, instead of well-known ones. Repeatable.</source>
        <comment>@info:shell</comment>
        <translation>Résolveur DNS public à interroger pour savoir ce que voient les autres, à la place des plus connus. Répétable.</translation>
    </message>
    <message>
        <source>Open no window: show a notification when something new needs you, and end. For schedulers, after postseal-cli check --all --save.</source>
        <comment>@info:shell</comment>
        <translation>N’ouvrir aucune fenêtre : afficher une notification quand du nouveau requiert votre attention, puis s’arrêter. Pour les planificateurs, après postseal-cli check --all --save.</translation>
    </message>
</context>
<context>
    <name>postseal::OverruleDialog</name>
    <message>
        <source>Enforce all the same – Postseal</source>
        <comment>@title:window</comment>
        <translation>Passer en mode enforce malgré tout – Postseal</translation>
    </message>
    <message>
        <source>&amp;Why you go on all the same</source>
        <comment>@label</comment>
        <translation>&amp;Pourquoi vous continuez malgré tout</translation>
    </message>
    <message>
        <source>Kept in the history with today&apos;s date, for whoever asks later.</source>
        <comment>@info</comment>
        <translation>Conservé dans l’historique avec la date du jour, pour ceux qui poseront la question plus tard.</translation>
    </message>
    <message>
        <source>&amp;Go on all the same</source>
        <comment>@button</comment>
        <translation>&amp;Continuer malgré tout</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <comment>@info</comment>
        <translation>Écrivez quelques mots.</translation>
    </message>
</context>
<context>
    <name>postseal::OverviewPage</name>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Everything is looked at at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Tout est examiné en même temps. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>@title</comment>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <comment>@label</comment>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Asking the first questions.</source>
        <comment>@status</comment>
        <translation>Envoi des premières questions.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are in.</source>
        <comment>@status</comment>
        <translation>%1 réponses sur %2 sont arrivées.</translation>
    </message>
    <message>
        <source>You stopped this check before it was complete.</source>
        <comment>@info</comment>
        <translation>Vous avez arrêté cette vérification avant la fin.</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Cliquez sur Vérifier maintenant pour regarder de nouveau.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>You stopped the last check. These are the results of the one before.</source>
        <comment>@info</comment>
        <translation>Vous avez arrêté la dernière vérification. Voici les résultats de la précédente.</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <comment>@title</comment>
        <translation>Ce qu’il advient de votre courrier</translation>
    </message>
    <message>
        <source>What a careful sender does with mail for each of your servers.</source>
        <comment>@info</comment>
        <translation>Ce qu’un expéditeur prudent fait du courrier, pour chacun de vos serveurs.</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>If you enforced today</source>
        <comment>@title:column</comment>
        <translation>Si vous passiez en mode enforce aujourd’hui</translation>
    </message>
    <message>
        <source>What to do, most urgent first</source>
        <comment>@title</comment>
        <translation>Ce qu’il faut faire, le plus urgent d’abord</translation>
    </message>
    <message>
        <source>&amp;Set up this domain</source>
        <comment>@button</comment>
        <translation>&amp;Configurer ce domaine</translation>
    </message>
    <message>
        <source>&amp;Go on with this domain</source>
        <comment>@button</comment>
        <translation>&amp;Continuer avec ce domaine</translation>
    </message>
    <message>
        <source>the problem is reported</source>
        <comment>@status second line</comment>
        <translation>le problème est signalé</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyExplained</name>
    <message>
        <source>Try it and report, but deliver all mail.</source>
        <comment>@info</comment>
        <translation>Essayez-la et signalez les problèmes, mais remettez tout le courrier.</translation>
    </message>
    <message>
        <source>Deliver encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>Remettez le courrier chiffré, ou pas du tout.</translation>
    </message>
    <message>
        <source>There is no policy any more.</source>
        <comment>@info</comment>
        <translation>Il n’y a plus de politique.</translation>
    </message>
    <message>
        <source>Every mail server with exactly one more part before %1 is mine.</source>
        <comment>@info</comment>
        <translation>Tous les serveurs de messagerie avec exactement une partie de plus devant %1 sont les miens.</translation>
    </message>
    <message>
        <source>This mail server is mine.</source>
        <comment>@info</comment>
        <translation>Ce serveur de messagerie est le mien.</translation>
    </message>
    <message>
        <source>This is an MTA-STS policy.</source>
        <comment>@info</comment>
        <translation>Ceci est une politique MTA-STS.</translation>
    </message>
    <message>
        <source>Keep this policy for %1.</source>
        <comment>@info time</comment>
        <translation>Conservez cette politique pendant %1.</translation>
    </message>
    <message>
        <source>Every kind of sender that we know reads this file as it is meant.</source>
        <comment>@info</comment>
        <translation>Tous les types d’expéditeurs que nous connaissons lisent ce fichier comme prévu.</translation>
    </message>
    <message>
        <source>Read it as it is meant</source>
        <comment>@info</comment>
        <translation>Le lisent comme prévu</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPage</name>
    <message>
        <source>A line names one mail server, such as mx1.example.com, or has a star in place of its first part, such as *.example.com.</source>
        <comment>@info</comment>
        <translation>Une ligne nomme un serveur de messagerie, par exemple mx1.example.com, ou porte un astérisque à la place de sa première partie, par exemple *.example.com.</translation>
    </message>
    <message>
        <source>Another &amp;line</source>
        <comment>@label</comment>
        <translation>Une autre &amp;ligne</translation>
    </message>
    <message>
        <source>A star stands for exactly one part of a name.</source>
        <comment>@info</comment>
        <translation>Un astérisque remplace exactement une partie d’un nom.</translation>
    </message>
    <message>
        <source>mx1.example.com</source>
        <comment>@placeholder</comment>
        <translation>mx1.example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>Ajou&amp;ter</translation>
    </message>
    <message>
        <source>This line is in the policy already.</source>
        <comment>@info</comment>
        <translation>Cette ligne est déjà dans la politique.</translation>
    </message>
    <message>
        <source>Testing mode: senders try the policy and report what would go wrong, and all mail is delivered as before. Everybody starts like this. After two good weeks you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Mode testing : les expéditeurs essaient la politique et signalent ce qui échouerait, et tout le courrier est remis comme avant. Tout le monde commence ainsi. Après deux bonnes semaines, vous passez en mode enforce.</translation>
    </message>
    <message>
        <source>The policy names your mail servers and says how strict senders must be. Postseal has filled it in; look it over.</source>
        <comment>@info</comment>
        <translation>La politique nomme vos serveurs de messagerie et dit à quel point les expéditeurs doivent être stricts. Postseal l’a remplie ; relisez-la.</translation>
    </message>
    <message>
        <source>How strict</source>
        <comment>@title</comment>
        <translation>Niveau d’exigence</translation>
    </message>
    <message>
        <source>Which mail servers</source>
        <comment>@title</comment>
        <translation>Quels serveurs de messagerie</translation>
    </message>
    <message>
        <source>One line for &amp;each of your mail servers (recommended)</source>
        <comment>@option:radio</comment>
        <translation>Une ligne p&amp;our chacun de vos serveurs de messagerie (recommandé)</translation>
    </message>
    <message>
        <source>The lines that your &amp;provider is known for</source>
        <comment>@option:radio</comment>
        <translation>Les lignes connues pour votre &amp;fournisseur</translation>
    </message>
    <message>
        <source>My &amp;own lines</source>
        <comment>@option:radio</comment>
        <translation>&amp;Mes propres lignes</translation>
    </message>
    <message>
        <source>How long senders keep it</source>
        <comment>@title</comment>
        <translation>Durée de conservation par les expéditeurs</translation>
    </message>
    <message>
        <source>&amp;Keep the policy for</source>
        <comment>@label</comment>
        <translation>Conserver la politique pen&amp;dant</translation>
    </message>
    <message>
        <source>Without a mail server there is nothing to put into the policy.</source>
        <comment>@status</comment>
        <translation>Sans serveur de messagerie, il n’y a rien à mettre dans la politique.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail server(s) are missing in the policy.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n serveur de messagerie manque dans la politique.</numerusform>
            <numerusform>%n serveurs de messagerie manquent dans la politique.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy fits your mail servers.</source>
        <comment>@status</comment>
        <translation>La politique correspond à vos serveurs de messagerie.</translation>
    </message>
    <message>
        <source>%1: %2. They still fit when the provider adds servers; exact names are easier to check.</source>
        <comment>@info</comment>
        <translation>%1 : %2. Elles conviennent encore quand le fournisseur ajoute des serveurs ; des noms exacts sont plus faciles à vérifier.</translation>
    </message>
    <message>
        <source>The policy does not cover %1</source>
        <comment>@title</comment>
        <translation>La politique ne couvre pas %1</translation>
    </message>
    <message>
        <source>In enforce mode senders would not use what is missing, and mail would be held back. Add a line for it, or go back to one line for each of your mail servers.</source>
        <comment>@info</comment>
        <translation>En mode enforce, les expéditeurs n’utiliseraient pas ce qui manque, et le courrier serait retenu. Ajoutez une ligne, ou revenez à une ligne pour chacun de vos serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>No mail server of yours fits %1</source>
        <comment>@title</comment>
        <translation>Aucun de vos serveurs de messagerie ne correspond à %1</translation>
    </message>
    <message>
        <source>That does no harm. It is right when you are about to add a server that fits.</source>
        <comment>@info</comment>
        <translation>C’est sans conséquence. C’est même juste si vous êtes sur le point d’ajouter un serveur qui y correspond.</translation>
    </message>
    <message>
        <source>The file, line by line</source>
        <comment>@title</comment>
        <translation>Le fichier, ligne par ligne</translation>
    </message>
    <message>
        <source>This is what senders will load, to the letter.</source>
        <comment>@info</comment>
        <translation>C’est ce que les expéditeurs chargeront, à la lettre près.</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>texte de la politique</translation>
    </message>
    <message>
        <source>How senders read it</source>
        <comment>@title</comment>
        <translation>Comment les expéditeurs le lisent</translation>
    </message>
    <message>
        <source>Enforce mode: senders deliver encrypted, or not at all. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Mode enforce : les expéditeurs remettent le courrier chiffré, ou pas du tout. Cela se change sur la page « Mode enforce ».</translation>
    </message>
    <message>
        <source>Mode none: it switches MTA-STS off. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Mode none : il désactive MTA-STS. Cela se change sur la page « Mode enforce ».</translation>
    </message>
    <message>
        <source>Senders may keep a mistake for as long, so begin with a day. Some large senders ignore anything shorter.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs peuvent garder une erreur pendant ce délai : commencez donc par un jour. Certains grands expéditeurs ignorent les durées plus courtes.</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyText</name>
    <message>
        <source>Policy text</source>
        <comment>@title</comment>
        <translation>Texte de la politique</translation>
    </message>
</context>
<context>
    <name>postseal::PracticeEnvironment</name>
    <message>
        <source>The practice network could not be started on this computer (%1).</source>
        <comment>@info</comment>
        <translation>Le réseau d’entraînement n’a pas pu être démarré sur cet ordinateur (%1).</translation>
    </message>
    <message>
        <source>everything in order</source>
        <comment>@info</comment>
        <translation>tout est en ordre</translation>
    </message>
    <message>
        <source>nothing set up yet</source>
        <comment>@info</comment>
        <translation>rien n’est encore configuré</translation>
    </message>
    <message>
        <source>Practice resolver</source>
        <comment>@label</comment>
        <translation>Résolveur d’entraînement</translation>
    </message>
</context>
<context>
    <name>postseal::RecordCard</name>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, use the one in the zone-file line.</source>
        <comment>@info</comment>
        <translation>La plupart des fournisseurs DNS ajoutent d’eux-mêmes votre domaine au nom. Si le vôtre attend le nom complet, utilisez celui de la ligne du fichier de zone.</translation>
    </message>
    <message>
        <source>This is how %1 is likely to want it. If its form shows your domain behind the name field, leave the domain out.</source>
        <comment>@info</comment>
        <translation>C’est sans doute ainsi que %1 l’attend. Si son formulaire affiche votre domaine derrière le champ du nom, n’écrivez pas le domaine.</translation>
    </message>
    <message>
        <source>%1 adds your domain to the name by itself. Typing it as well would double it.</source>
        <comment>@info</comment>
        <translation>%1 ajoute votre domaine au nom de lui-même. Si vous l’écriviez aussi, il y figurerait deux fois.</translation>
    </message>
    <message>
        <source>%1 wants the whole name, with your domain.</source>
        <comment>@info</comment>
        <translation>%1 attend le nom complet, avec votre domaine.</translation>
    </message>
    <message>
        <source>DN&amp;S provider</source>
        <comment>@label</comment>
        <translation>Fournisseur D&amp;NS</translation>
    </message>
    <message>
        <source>As recognised</source>
        <comment>@item:inlistbox</comment>
        <translation>Selon la détection</translation>
    </message>
    <message>
        <source>Add this record at %1</source>
        <comment>@title</comment>
        <translation>Ajoutez cet enregistrement chez %1</translation>
    </message>
    <message>
        <source>Add this record where your DNS is managed</source>
        <comment>@title</comment>
        <translation>Ajoutez cet enregistrement là où votre DNS est géré</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Where the form asks for a TTL, %1 seconds is good.</source>
        <comment>@info</comment>
        <translation>Si le formulaire demande un TTL, %1 secondes conviennent.</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <comment>@button</comment>
        <translation>Copi&amp;er tout</translation>
    </message>
    <message>
        <source>Copy as &amp;zone-file line</source>
        <comment>@button</comment>
        <translation>Copier en ligne du fichier de &amp;zone</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>E&amp;xporter les enregistrements…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>&amp;Confier à quelqu’un…</translation>
    </message>
    <message>
        <source>Not recognised – choose yours</source>
        <comment>@item:inlistbox</comment>
        <translation>Non reconnu – choisissez le vôtre</translation>
    </message>
    <message>
        <source>This record is published</source>
        <comment>@title</comment>
        <translation>Cet enregistrement est publié</translation>
    </message>
</context>
<context>
    <name>postseal::RecordPage</name>
    <message>
        <source>This last record tells the world that your policy exists. Its id changes whenever the policy does, so senders know when to look again.</source>
        <comment>@info</comment>
        <translation>Ce dernier enregistrement annonce au monde que votre politique existe. Son id change chaque fois que la politique change : les expéditeurs savent ainsi quand regarder de nouveau.</translation>
    </message>
    <message>
        <source>The policy file is not visible yet</source>
        <comment>@title</comment>
        <translation>Le fichier de politique n’est pas encore visible</translation>
    </message>
    <message>
        <source>Publish this record only when the page “%1” is done. Otherwise senders look for a file that is not there.</source>
        <comment>@info</comment>
        <translation>Ne publiez cet enregistrement que lorsque la page « %1 » est terminée. Sinon, les expéditeurs cherchent un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>Published. Everyone will see it by %1.</source>
        <comment>@status time</comment>
        <translation>Publié. Tout le monde le verra à %1 au plus tard.</translation>
    </message>
    <message>
        <source>Published.</source>
        <comment>@status</comment>
        <translation>Publié.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Ajoutez l’enregistrement, et dites quand c’est fait.</translation>
    </message>
    <message>
        <source>Publish the record with the new id.</source>
        <comment>@status</comment>
        <translation>Publiez l’enregistrement avec le nouvel id.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>Il y a bien quelque chose, mais les expéditeurs ne peuvent pas encore l’utiliser.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>The service that hosts your policy has this record too</source>
        <comment>@title</comment>
        <translation>Le service qui héberge votre politique détient aussi cet enregistrement</translation>
    </message>
    <message>
        <source>Add the CNAME record for _mta-sts that it shows, and no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>Ajoutez l’enregistrement CNAME pour _mta-sts qu’il affiche, et aucun enregistrement TXT à côté.</translation>
    </message>
    <message>
        <source>It keeps the id up to date by itself. Add no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>Il tient l’id à jour tout seul. N’ajoutez aucun enregistrement TXT à côté.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportCard</name>
    <message>
        <source>Verification report</source>
        <comment>@title</comment>
        <translation>Rapport de vérification</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <comment>@button</comment>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <comment>@button</comment>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <comment>@button</comment>
        <translation>Enregistrer en page &amp;web…</translation>
    </message>
    <message>
        <source>Save the ev&amp;idence…</source>
        <comment>@button</comment>
        <translation>Enregistrer les pr&amp;euves…</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <comment>@title:window</comment>
        <translation>Enregistrer les preuves</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>@title:window</comment>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Print the verification report</source>
        <comment>@title:window</comment>
        <translation>Imprimer le rapport de vérification</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Enregistrer en &amp;texte…</translation>
    </message>
    <message>
        <source>For your files, or for whoever wants proof: what is protected and what is not, every finding, and all that was seen. It holds your decisions with their reasons. The evidence in it can be verified later, by anybody.</source>
        <comment>@info</comment>
        <translation>Pour vos dossiers, ou pour qui veut une preuve : ce qui est protégé et ce qui ne l’est pas, chaque constat, et tout ce qui a été observé. Il contient vos décisions et leurs motifs. Les preuves qu’il contient peuvent être contrôlées plus tard, par n’importe qui.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <comment>@info</comment>
        <translation>Le PDF n’a pas pu être dessiné.</translation>
    </message>
    <message>
        <source>the report</source>
        <comment>@info</comment>
        <translation>le rapport</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <comment>@info</comment>
        <translation>Il n’y a encore rien à mettre dans un rapport.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Still broken</source>
        <comment>@status</comment>
        <translation>Le problème persiste</translation>
    </message>
    <message>
        <source>The check of now finds it too.</source>
        <comment>@info</comment>
        <translation>La vérification actuelle le constate aussi.</translation>
    </message>
    <message>
        <source>Not so any more</source>
        <comment>@status</comment>
        <translation>Ce n’est plus le cas</translation>
    </message>
    <message>
        <source>The check of now finds that part in order.</source>
        <comment>@info</comment>
        <translation>La vérification actuelle trouve cette partie en ordre.</translation>
    </message>
    <message>
        <source>This is none of your mail servers any more.</source>
        <comment>@info</comment>
        <translation>Ce n’est plus l’un de vos serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Not your fault</source>
        <comment>@status</comment>
        <translation>Pas de votre faute</translation>
    </message>
    <message>
        <source>It is a matter of that sender; nothing at your side shows it.</source>
        <comment>@info</comment>
        <translation>C’est l’affaire de cet expéditeur ; rien ne l’indique de votre côté.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Non déterminé</translation>
    </message>
    <message>
        <source>Whether it is still so could not be found out from here.</source>
        <comment>@info</comment>
        <translation>Impossible de savoir d’ici si c’est encore le cas.</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Rapports TLS</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <comment>@label</comment>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>All reports</source>
        <comment>@item:inlistbox</comment>
        <translation>Tous les rapports</translation>
    </message>
    <message>
        <source>No domain named</source>
        <comment>@item:inlistbox</comment>
        <translation>Aucun domaine indiqué</translation>
    </message>
    <message>
        <source>%1 – not yours</source>
        <comment>@item:inlistbox domain</comment>
        <translation>%1 – pas à vous</translation>
    </message>
    <message>
        <source>No reports on this domain in this time</source>
        <comment>@title</comment>
        <translation>Aucun rapport sur ce domaine pendant cette période</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <comment>@title</comment>
        <translation>Encore aucun rapport</translation>
    </message>
    <message>
        <source>Large senders write once a day, in the morning, about the day before. Save the attachments, or whole mails, from the mailbox that your TLS-RPT record names, and import them here. You can also drop files onto this window.</source>
        <comment>@info</comment>
        <translation>Les grands expéditeurs écrivent une fois par jour, le matin, au sujet de la veille. Enregistrez les pièces jointes, ou les e-mails entiers, depuis la boîte aux lettres que nomme votre enregistrement TLS-RPT, et importez-les ici. Vous pouvez aussi déposer des fichiers sur cette fenêtre.</translation>
    </message>
    <message>
        <source>It takes a day or two after the record was published until the first reports come.</source>
        <comment>@info</comment>
        <translation>Après la publication de l’enregistrement, il faut un jour ou deux pour que les premiers rapports arrivent.</translation>
    </message>
    <message>
        <source>Only senders that delivered mail to you report, and only some of them: Google, Microsoft and a few others.</source>
        <comment>@info</comment>
        <translation>Seuls les expéditeurs qui vous ont remis du courrier envoient des rapports, et seulement certains d’entre eux : Google, Microsoft et quelques autres.</translation>
    </message>
    <message>
        <source>Without reports after a week, look at the TLS-RPT record, and into the spam folder of the mailbox.</source>
        <comment>@info</comment>
        <translation>Sans rapport au bout d’une semaine, vérifiez l’enregistrement TLS-RPT et le dossier de courrier indésirable de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>none failed</source>
        <comment>@info part of a sentence</comment>
        <translation>aucune en échec</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>@info part of a sentence</comment>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>Ce que les expéditeurs ont signalé</translation>
    </message>
    <message numerus="yes">
        <source>%1 encrypted sessions, %2. %n report(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 sessions chiffrées, %2. %n rapport</numerusform>
            <numerusform>%1 sessions chiffrées, %2. %n rapports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s).</source>
        <comment>@info end of a sentence</comment>
        <translation>
            <numerusform>sur %n jour.</numerusform>
            <numerusform>sur %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@label</comment>
        <translation>Sessions au fil du temps</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>@title:column</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>@title:column</comment>
        <translation>Chiffrées</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@title:column</comment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>As a &amp;chart</source>
        <comment>@button</comment>
        <translation>En &amp;graphique</translation>
    </message>
    <message>
        <source>As a t&amp;able</source>
        <comment>@button</comment>
        <translation>En ta&amp;bleau</translation>
    </message>
    <message>
        <source>What failed, and what it means</source>
        <comment>@title</comment>
        <translation>Ce qui a échoué, et ce que cela signifie</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>@button</comment>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of failing are not shown.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n autre forme d’échec n’est pas affichée.</numerusform>
            <numerusform>%n autres formes d’échec ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <comment>@info</comment>
        <translation>Signalé par %1</translation>
    </message>
    <message>
        <source>Sent from %1</source>
        <comment>@info addresses</comment>
        <translation>Envoyé depuis %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Probably no fault of yours</source>
        <comment>@info</comment>
        <translation>Sans doute pas un défaut de votre côté</translation>
    </message>
    <message>
        <source>A handful of sessions from one machine on one day, beside many good ones: more likely a broken line than a broken server.</source>
        <comment>@info</comment>
        <translation>Une poignée de sessions d’une seule machine en un seul jour, à côté de beaucoup de bonnes : plutôt une connexion interrompue qu’un serveur défaillant.</translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Qui a envoyé des rapports</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>@title:column</comment>
        <translation>Auteur du rapport</translation>
    </message>
    <message>
        <source>No name given</source>
        <comment>@info</comment>
        <translation>Aucun nom donné</translation>
    </message>
    <message>
        <source>%1 sessions, last on %2</source>
        <comment>@info count, date</comment>
        <translation>%1 sessions, la dernière le %2</translation>
    </message>
    <message>
        <source>Look &amp;whether it is still so</source>
        <comment>@button</comment>
        <translation>Voir si c’est &amp;encore le cas</translation>
    </message>
    <message>
        <source>Reports that speak of another policy</source>
        <comment>@title</comment>
        <translation>Rapports qui parlent d’une autre politique</translation>
    </message>
    <message>
        <source>Seen here until %1. Senders may keep it until %2, so this is no fault.</source>
        <comment>@info dates</comment>
        <translation>Observée ici jusqu’au %1. Les expéditeurs peuvent la conserver jusqu’au %2 : ce n’est donc pas un défaut.</translation>
    </message>
    <message>
        <source>Postseal has never seen it published. It may be from before; if it names servers that are not yours, ask who published it.</source>
        <comment>@info</comment>
        <translation>Postseal ne l’a jamais vue publiée. Elle date peut-être d’avant ; si elle nomme des serveurs qui ne sont pas les vôtres, demandez qui l’a publiée.</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Quoted until %1</source>
        <comment>@info date</comment>
        <translation>Citée jusqu’au %1</translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <comment>@item:inlistbox</comment>
        <translation>Les %1 derniers jours</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words. Only a mail with a good signature (DKIM) proves who wrote it; a file alone does not, and a mail that was forwarded mostly not.</source>
        <comment>@info</comment>
        <translation>Ces décomptes sont les affirmations des auteurs des rapports. Seul un e-mail avec une bonne signature (DKIM) prouve qui l’a écrit ; un fichier seul ne le prouve pas, et un e-mail transféré le plus souvent non plus.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <comment>@title:column</comment>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>Not reported since %1</source>
        <comment>@info date</comment>
        <translation>Plus signalé depuis le %1</translation>
    </message>
    <message>
        <source>Those who reported it have counted %1 encrypted sessions after that.</source>
        <comment>@info</comment>
        <translation>Ceux qui l’avaient signalé ont compté ensuite %1 sessions chiffrées.</translation>
    </message>
    <message>
        <source>Nothing from %1 in this time. Who delivers no mail to you has nothing to report; otherwise look whether their reports went elsewhere, or into the spam folder.</source>
        <comment>@info names</comment>
        <translation>Rien de %1 pendant cette période. Qui ne vous remet pas de courrier n’a rien à signaler ; sinon, regardez si ces rapports sont partis ailleurs, ou dans le dossier de courrier indésirable.</translation>
    </message>
    <message>
        <source>In order since %1</source>
        <comment>@info date</comment>
        <translation>En ordre depuis le %1</translation>
    </message>
    <message>
        <source>The check of %1 still found a fault there, and none since %2 has.</source>
        <comment>@info date and time</comment>
        <translation>La vérification du %1 y constatait encore un défaut ; depuis le %2, plus aucune ne le constate.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsView</name>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>&amp;Importer des rapports…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>@button</comment>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>@button</comment>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Takes in a report or a whole mail that was copied</source>
        <comment>@info:tooltip</comment>
        <translation>Importe un rapport ou un e-mail entier qui a été copié</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Import reports</source>
        <comment>@title:window</comment>
        <translation>Importer des rapports</translation>
    </message>
    <message>
        <source>Reports and mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Rapports et e-mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <comment>@info</comment>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>@status</comment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>The reports cannot be read just now.</source>
        <comment>@status</comment>
        <translation>Les rapports sont illisibles pour l’instant.</translation>
    </message>
    <message>
        <source>No reports are stored yet.</source>
        <comment>@status</comment>
        <translation>Aucun rapport n’est encore enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are stored.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n rapport est enregistré.</numerusform>
            <numerusform>%n rapports sont enregistrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::ReviewPage</name>
    <message>
        <source>Senders do not use a policy of yours yet. They deliver as before.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs n’utilisent encore aucune politique de votre domaine. Ils remettent le courrier comme avant.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS test your policy with every mail, and report once a day what would have gone wrong. All mail is delivered as before.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs qui connaissent MTA-STS testent votre politique à chaque e-mail, et signalent une fois par jour ce qui aurait échoué. Tout le courrier est remis comme avant.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs qui connaissent MTA-STS remettent le courrier chiffré à vos serveurs de messagerie, ou pas du tout.</translation>
    </message>
    <message>
        <source>Your policy switches MTA-STS off. Senders deliver as without it.</source>
        <comment>@info</comment>
        <translation>Votre politique désactive MTA-STS. Les expéditeurs remettent le courrier comme sans elle.</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <comment>@status step</comment>
        <translation>Reste à faire : %1.</translation>
    </message>
    <message>
        <source>Everything is set up and verified.</source>
        <comment>@status</comment>
        <translation>Tout est configuré et vérifié.</translation>
    </message>
    <message>
        <source>The steps</source>
        <comment>@title</comment>
        <translation>Les étapes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show &amp;all findings of the check</source>
        <comment>@button</comment>
        <translation>Afficher tous les &amp;constats de la vérification</translation>
    </message>
    <message>
        <source>The first reports come within two days, to the address in the record.</source>
        <comment>@info</comment>
        <translation>Les premiers rapports arrivent d’ici deux jours, à l’adresse indiquée dans l’enregistrement.</translation>
    </message>
    <message>
        <source>Testing began on %1. Leave it like this until %2.</source>
        <comment>@info dates</comment>
        <translation>Le test a commencé le %1. N’y touchez pas jusqu’au %2.</translation>
    </message>
    <message>
        <source>If you change a mail server meanwhile, open this domain again: the policy must name it.</source>
        <comment>@info</comment>
        <translation>Si vous changez entre-temps un serveur de messagerie, ouvrez de nouveau ce domaine : la politique doit le nommer.</translation>
    </message>
    <message>
        <source>When the reports show no fault, switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Quand les rapports ne montrent aucun défaut, passez en mode enforce.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>@title</comment>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>As it is published now</source>
        <comment>@title</comment>
        <translation>Tel que publié actuellement</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>Fichier de politique</translation>
    </message>
    <message>
        <source>published policy</source>
        <comment>@label</comment>
        <translation>politique publiée</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>E&amp;xporter les enregistrements…</translation>
    </message>
    <message>
        <source>Nothing to do: this domain takes no mail.</source>
        <comment>@status</comment>
        <translation>Rien à faire : ce domaine ne reçoit pas de courrier.</translation>
    </message>
    <message>
        <source>Nothing needs to be set up. Open this domain again if it shall ever receive mail.</source>
        <comment>@info</comment>
        <translation>Il n’y a rien à configurer. Ouvrez de nouveau ce domaine s’il doit un jour recevoir du courrier.</translation>
    </message>
    <message>
        <source>Right now</source>
        <comment>@title</comment>
        <translation>En ce moment</translation>
    </message>
</context>
<context>
    <name>postseal::SampleReportCard</name>
    <message>
        <source>Save a sample report</source>
        <comment>@title:window</comment>
        <translation>Enregistrer un rapport d’exemple</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <comment>@info</comment>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>@status</comment>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>The sample report has arrived</source>
        <comment>@title</comment>
        <translation>Le rapport d’exemple est arrivé</translation>
    </message>
    <message>
        <source>Reports that are sent to that mailbox find their way here. The sample counts as none.</source>
        <comment>@info</comment>
        <translation>Les rapports envoyés à cette boîte aux lettres arrivent jusqu’ici. L’exemple ne compte pas comme un rapport.</translation>
    </message>
    <message>
        <source>Try whether reports arrive</source>
        <comment>@title</comment>
        <translation>Vérifier que les rapports arrivent</translation>
    </message>
    <message>
        <source>Save a sample report, attach it to a mail, and send that to the address of your TLS-RPT record, best from another provider. Then fetch or import what arrived.</source>
        <comment>@info</comment>
        <translation>Enregistrez un rapport d’exemple, joignez-le à un e-mail, et envoyez-le à l’adresse de votre enregistrement TLS-RPT, de préférence depuis un autre fournisseur. Récupérez ou importez ensuite ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Save a sampl&amp;e report…</source>
        <comment>@button</comment>
        <translation>Enregistrer un rapport d’e&amp;xemple…</translation>
    </message>
</context>
<context>
    <name>postseal::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <comment>@info</comment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <comment>@info</comment>
        <translation>%1 n’a pas pu être enregistré : %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>@status</comment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>postseal::SeenText</name>
    <message>
        <source>DNS answers</source>
        <comment>@title</comment>
        <translation>Réponses DNS</translation>
    </message>
    <message>
        <source>Your own name servers</source>
        <comment>@title</comment>
        <translation>Vos propres serveurs de noms</translation>
    </message>
    <message>
        <source>Policy from %1</source>
        <comment>@title</comment>
        <translation>Politique de %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>@title host at address</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title</comment>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Checked just now in %1 s</source>
        <comment>@info</comment>
        <translation>Vérifié à l’instant en %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n second(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Vérifié il y a %n seconde en %1 s</numerusform>
            <numerusform>Vérifié il y a %n secondes en %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Vérifié il y a %n minute en %1 s</numerusform>
            <numerusform>Vérifié il y a %n minutes en %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n hour(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Vérifié il y a %n heure en %1 s</numerusform>
            <numerusform>Vérifié il y a %n heures en %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::SessionChart</name>
    <message>
        <source>Chart: sessions over time</source>
        <comment>@label</comment>
        <translation>Graphique : sessions au fil du temps</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>chiffrées</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>en échec</translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message>
        <source>Postseal&apos;s files (*.postseal *.sqlite);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Fichiers de Postseal (*.postseal *.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Settings – Postseal</source>
        <comment>@title:window</comment>
        <translation>Paramètres – Postseal</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>@title</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>For all of your domains.</source>
        <comment>@info</comment>
        <translation>Pour tous vos domaines.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>While Postseal runs</source>
        <comment>@title</comment>
        <translation>Pendant que Postseal fonctionne</translation>
    </message>
    <message>
        <source>It checks your domains by itself, and shows a notification only when something new needs you: a mail server that is not in the policy, a certificate that ends, reports that turn bad or stop.</source>
        <comment>@info</comment>
        <translation>Il vérifie vos domaines tout seul, et n’affiche une notification que lorsque du nouveau requiert votre attention : un serveur de messagerie absent de la politique, un certificat qui expire, des rapports qui deviennent mauvais ou cessent.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>@item:inlistbox</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <comment>@item:inlistbox</comment>
        <translation>toutes les 6 heures</translation>
    </message>
    <message>
        <source>every day</source>
        <comment>@item:inlistbox</comment>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>@item:inlistbox</comment>
        <translation>toutes les semaines</translation>
    </message>
    <message>
        <source>&amp;Check the domains</source>
        <comment>@label</comment>
        <translation>&amp;Vérifier les domaines</translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <comment>@option:check</comment>
        <translation>&amp;Continuer dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <comment>@info</comment>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>When Postseal does not run</source>
        <comment>@title</comment>
        <translation>Quand Postseal ne fonctionne pas</translation>
    </message>
    <message>
        <source>A timer of systemd checks your domains.</source>
        <comment>@info</comment>
        <translation>Une minuterie de systemd vérifie vos domaines.</translation>
    </message>
    <message>
        <source>A timer of systemd can check your domains.</source>
        <comment>@info</comment>
        <translation>Une minuterie de systemd peut vérifier vos domaines.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows checks your domains.</source>
        <comment>@info</comment>
        <translation>Le Planificateur de tâches de Windows vérifie vos domaines.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows can check your domains.</source>
        <comment>@info</comment>
        <translation>Le Planificateur de tâches de Windows peut vérifier vos domaines.</translation>
    </message>
    <message>
        <source>An agent of macOS checks your domains.</source>
        <comment>@info</comment>
        <translation>Un agent de macOS vérifie vos domaines.</translation>
    </message>
    <message>
        <source>An agent of macOS can check your domains.</source>
        <comment>@info</comment>
        <translation>Un agent de macOS peut vérifier vos domaines.</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <comment>@info</comment>
        <translation>Cela n’a pas fonctionné : %1</translation>
    </message>
    <message>
        <source>&amp;Remove from the scheduler</source>
        <comment>@button</comment>
        <translation>&amp;Retirer du planificateur</translation>
    </message>
    <message>
        <source>&amp;Add to the scheduler</source>
        <comment>@button</comment>
        <translation>A&amp;jouter au planificateur</translation>
    </message>
    <message>
        <source>Backup, and another computer</source>
        <comment>@title</comment>
        <translation>Sauvegarde, et autre ordinateur</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <comment>@button</comment>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <comment>@button</comment>
        <translation>Ajouter depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>Adds domains with their history from a backup, or from a file of one domain</source>
        <comment>@info:tooltip</comment>
        <translation>Ajoute des domaines avec leur historique, depuis une sauvegarde ou depuis le fichier d’un domaine</translation>
    </message>
    <message>
        <source>Re&amp;store everything…</source>
        <comment>@button</comment>
        <translation>&amp;Tout restaurer…</translation>
    </message>
    <message>
        <source>Back up</source>
        <comment>@title:window</comment>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <comment>@title:window</comment>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <comment>@title:window</comment>
        <translation>Ajouter depuis un fichier</translation>
    </message>
    <message>
        <source>Restore everything – Postseal</source>
        <comment>@title:window</comment>
        <translation>Tout restaurer – Postseal</translation>
    </message>
    <message>
        <source>Put the backup in the place of everything?</source>
        <comment>@info</comment>
        <translation>Remplacer l’ensemble par la sauvegarde ?</translation>
    </message>
    <message>
        <source>What is there now is kept in a file beside it, and is no longer shown.</source>
        <comment>@info</comment>
        <translation>Ce qui s’y trouve actuellement est conservé dans un fichier à côté, et n’est plus affiché.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>@button</comment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The backup was not written</source>
        <comment>@title</comment>
        <translation>La sauvegarde n’a pas été écrite</translation>
    </message>
    <message>
        <source>Nothing was taken from the file</source>
        <comment>@title</comment>
        <translation>Rien n’a été repris du fichier</translation>
    </message>
    <message>
        <source>Everything is in %1</source>
        <comment>@title</comment>
        <translation>Tout est dans %1</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <comment>@title</comment>
        <translation>La sauvegarde est en place</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <comment>@info</comment>
        <translation>Ce qui s’y trouvait avant est conservé dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>In your list, from the file: %n domain(s)</source>
        <comment>@title</comment>
        <translation>
            <numerusform>Dans votre liste, depuis le fichier : %n domaine</numerusform>
            <numerusform>Dans votre liste, depuis le fichier : %n domaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n check(s),</source>
        <comment>@info first part: checks, reports</comment>
        <translation>
            <numerusform>Nouveau : %n vérification,</numerusform>
            <numerusform>Nouveau : %n vérifications,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s).</source>
        <comment>@info second part</comment>
        <translation>
            <numerusform>%n rapport.</numerusform>
            <numerusform>%n rapports.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <comment>@title</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window, and of what is printed or saved from it.</source>
        <comment>@info</comment>
        <translation>De la fenêtre, et de ce qui s’imprime ou s’enregistre depuis elle.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>@label</comment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>@item:inlistbox language</comment>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>One file with everything about your domains: checks, reports, decisions, the report mailbox. Its password is not in it but in your system&apos;s keychain, and the settings of this window are not in it either.</source>
        <comment>@info</comment>
        <translation>Un seul fichier avec tout ce qui concerne vos domaines : vérifications, rapports, décisions, boîte aux lettres des rapports. Le mot de passe de celle-ci n’y est pas ; il se trouve dans le trousseau de votre système. Les paramètres de cette fenêtre n’y sont pas non plus.</translation>
    </message>
</context>
<context>
    <name>postseal::StartPage</name>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>Vér&amp;ifier</translation>
    </message>
    <message>
        <source>New here? Practise first</source>
        <comment>@title</comment>
        <translation>Vous débutez ? Entraînez-vous d’abord</translation>
    </message>
    <message>
        <source>Open the &amp;practice domains</source>
        <comment>@button</comment>
        <translation>Ouvrir les domaines d’&amp;entraînement</translation>
    </message>
    <message>
        <source>Practice domains</source>
        <comment>@title</comment>
        <translation>Domaines d’entraînement</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <comment>@button</comment>
        <translation>&amp;Quitter l’entraînement</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>@title</comment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Protect the mail of your domain</source>
        <comment>@title</comment>
        <translation>Protégez le courrier de votre domaine</translation>
    </message>
    <message>
        <source>Your domains</source>
        <comment>@title</comment>
        <translation>Vos domaines</translation>
    </message>
    <message>
        <source>A small internet inside this window. Nothing that you do here leaves your computer.</source>
        <comment>@info</comment>
        <translation>Un petit Internet dans cette fenêtre. Rien de ce que vous faites ici ne quitte votre ordinateur.</translation>
    </message>
    <message>
        <source>Mail between servers is encrypted only if nobody interferes. Postseal takes you, step by step, to mail that is encrypted or not delivered at all.</source>
        <comment>@info</comment>
        <translation>Le courrier entre serveurs n’est chiffré que si personne ne s’en mêle. Postseal vous mène, étape par étape, à un courrier qui est remis chiffré, ou pas du tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need something from you.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n domaine requiert votre attention.</numerusform>
            <numerusform>%n domaines requièrent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here needs you today.</source>
        <comment>@info</comment>
        <translation>Rien ici ne requiert votre attention aujourd’hui.</translation>
    </message>
    <message>
        <source>A new file was begun</source>
        <comment>@title</comment>
        <translation>Un nouveau fichier a été commencé</translation>
    </message>
    <message>
        <source>The old one is kept as %1.</source>
        <comment>@info</comment>
        <translation>L’ancien est conservé sous %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <comment>@button</comment>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>Set the &amp;file aside and start afresh</source>
        <comment>@button</comment>
        <translation>Mettre le &amp;fichier de côté et repartir de zéro</translation>
    </message>
    <message>
        <source>%1 was removed from your list.</source>
        <comment>@info</comment>
        <translation>%1 a été retiré de votre liste.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@button</comment>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Look at any domain. Nothing is kept.</source>
        <comment>@info:tooltip</comment>
        <translation>Examiner n’importe quel domaine. Rien n’est conservé.</translation>
    </message>
    <message>
        <source>&amp;Set up a domain</source>
        <comment>@button</comment>
        <translation>&amp;Configurer un domaine</translation>
    </message>
    <message>
        <source>Checking only looks: Postseal sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>Une vérification ne fait que regarder : Postseal n’envoie aucun e-mail et ne modifie rien. Il s’adresse directement aux serveurs de votre domaine.</translation>
    </message>
    <message>
        <source>Walk the whole way with a pretend domain, or look at pretend mistakes. Nothing on the internet is touched.</source>
        <comment>@info</comment>
        <translation>Parcourez tout le chemin avec un domaine fictif, ou regardez des erreurs fictives. Rien n’est touché sur Internet.</translation>
    </message>
    <message>
        <source>These domains exist only inside this window. Choose one to open it. Begin with untouched.example: there Postseal publishes for you.</source>
        <comment>@info</comment>
        <translation>Ces domaines n’existent que dans cette fenêtre. Choisissez-en un pour l’ouvrir. Commencez par untouched.example : là, Postseal publie pour vous.</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>@status</comment>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>One of your own files is not used</source>
        <comment>@title</comment>
        <translation>Un de vos propres fichiers n’est pas utilisé</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Rapports TLS</translation>
    </message>
    <message>
        <source>What senders write every day: whether mail to you was encrypted, and what failed. Drop the files or mails onto this window, or choose them.</source>
        <comment>@info</comment>
        <translation>Ce que les expéditeurs écrivent chaque jour : si le courrier qui vous est adressé était chiffré, et ce qui a échoué. Déposez les fichiers ou les e-mails sur cette fenêtre, ou choisissez-les.</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Voir les &amp;rapports</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>&amp;Importer des rapports…</translation>
    </message>
    <message>
        <source>Take a &amp;look round</source>
        <comment>@button</comment>
        <translation>Suivre la &amp;visite guidée</translation>
    </message>
</context>
<context>
    <name>postseal::StepList</name>
    <message>
        <source>Steps</source>
        <comment>@title</comment>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>postseal::StepPage</name>
    <message numerus="yes">
        <source>And %n more finding(s) of the same or lesser weight.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Et %n autre constat d’importance égale ou moindre.</numerusform>
            <numerusform>Et %n autres constats d’importance égale ou moindre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>This step is being looked at.</source>
        <comment>@info</comment>
        <translation>Cette étape est en cours d’examen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>You stopped this check. Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Vous avez arrêté cette vérification. Cliquez sur Vérifier maintenant pour regarder de nouveau.</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what is wrong in another step.</source>
        <comment>@info</comment>
        <translation>Ce point n’a pas pu être examiné, à cause de ce qui ne va pas dans une autre étape.</translation>
    </message>
    <message>
        <source>There is nothing to say about this step.</source>
        <comment>@info</comment>
        <translation>Il n’y a rien à dire sur cette étape.</translation>
    </message>
    <message>
        <source>The record as published</source>
        <comment>@title</comment>
        <translation>L’enregistrement tel que publié</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Serveurs de messagerie</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>@title:column</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>@title:column</comment>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@status</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>the record</source>
        <comment>@label</comment>
        <translation>l’enregistrement</translation>
    </message>
    <message>
        <source>The policy file as fetched</source>
        <comment>@title</comment>
        <translation>Le fichier de politique tel que reçu</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>texte de la politique</translation>
    </message>
    <message>
        <source>How senders read this file</source>
        <comment>@title</comment>
        <translation>Comment les expéditeurs lisent ce fichier</translation>
    </message>
    <message>
        <source>Each kind of sender reads a policy in its own way.</source>
        <comment>@info</comment>
        <translation>Chaque type d’expéditeur lit une politique à sa manière.</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>@title:column</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Because</source>
        <comment>@title:column</comment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Mail servers and policy entries</source>
        <comment>@title</comment>
        <translation>Serveurs de messagerie et lignes de la politique</translation>
    </message>
    <message>
        <source>Covered by</source>
        <comment>@title:column</comment>
        <translation>Couvert par</translation>
    </message>
    <message>
        <source>no entry</source>
        <comment>@status</comment>
        <translation>aucune ligne</translation>
    </message>
</context>
<context>
    <name>postseal::StepShell</name>
    <message>
        <source>Check &amp;now</source>
        <comment>@button</comment>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>@button</comment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>postseal::TestingPage</name>
    <message>
        <source>%1 of %2 sessions would have been refused at that server. Mail in them waits, and is returned after some days if nothing changes.</source>
        <comment>@info</comment>
        <translation>%1 sessions sur %2 auraient été refusées sur ce serveur. Leur courrier attend, et il est retourné au bout de quelques jours si rien ne change.</translation>
    </message>
    <message>
        <source>No session of %1 would have been refused.</source>
        <comment>@info</comment>
        <translation>Aucune session sur %1 n’aurait été refusée.</translation>
    </message>
    <message>
        <source>Nothing is refused yet: senders try your policy and report. What they say, and what Postseal sees, tells when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Rien n’est encore refusé : les expéditeurs essaient votre politique et envoient des rapports. Ce qu’ils disent, et ce que Postseal voit, indique quand passer en mode enforce sans risque.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Testing has not begun</source>
        <comment>@title</comment>
        <translation>Le test n’a pas commencé</translation>
    </message>
    <message>
        <source>Testing is over: your policy is enforced</source>
        <comment>@title</comment>
        <translation>Le test est terminé : votre politique est en vigueur</translation>
    </message>
    <message>
        <source>Since %1. The list still shows whether everything it rests on is in order.</source>
        <comment>@info date</comment>
        <translation>Depuis le %1. La liste montre encore si tout ce sur quoi elle repose est en ordre.</translation>
    </message>
    <message>
        <source>Your policy is being switched off</source>
        <comment>@title</comment>
        <translation>Votre politique est en cours de désactivation</translation>
    </message>
    <message>
        <source>Mode none is published. See “%1”.</source>
        <comment>@info</comment>
        <translation>Le mode none est publié. Voir « %1 ».</translation>
    </message>
    <message>
        <source>Ready: you can switch to enforce mode</source>
        <comment>@title</comment>
        <translation>Tout est prêt : vous pouvez passer en mode enforce</translation>
    </message>
    <message>
        <source>The page “%1” takes you through it.</source>
        <comment>@info</comment>
        <translation>La page « %1 » vous guide.</translation>
    </message>
    <message>
        <source>No reports in the last 30 days. The first ones come a day or two after testing began.</source>
        <comment>@info</comment>
        <translation>Aucun rapport au cours des 30 derniers jours. Les premiers arrivent un jour ou deux après le début du test.</translation>
    </message>
    <message>
        <source>%1 encrypted sessions, %2 failed, in the last 30 days. From %3.</source>
        <comment>@info</comment>
        <translation>%1 sessions chiffrées, %2 en échec, au cours des 30 derniers jours. De %3.</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>Ce que les expéditeurs ont signalé</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Voir les &amp;rapports</translation>
    </message>
    <message>
        <source>If you had enforced in these 30 days</source>
        <comment>@title</comment>
        <translation>Si vous étiez passé en mode enforce pendant ces 30 jours</translation>
    </message>
    <message>
        <source>%1 delivered, %2 refused</source>
        <comment>@info</comment>
        <translation>%1 remises, %2 refusées</translation>
    </message>
    <message>
        <source>%1 delivered without a policy</source>
        <comment>@info</comment>
        <translation>%1 remises sans politique</translation>
    </message>
    <message>
        <source>%1 decided by DANE</source>
        <comment>@info</comment>
        <translation>%1 décidées par DANE</translation>
    </message>
    <message>
        <source>How long to test</source>
        <comment>@title</comment>
        <translation>Combien de temps tester</translation>
    </message>
    <message>
        <source>&amp;Test for at least</source>
        <comment>@label</comment>
        <translation>&amp;Tester pendant au moins</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>Enregistrer comme a&amp;genda…</translation>
    </message>
    <message>
        <source>The dates of the way to enforce mode, for your calendar program</source>
        <comment>@info:tooltip</comment>
        <translation>Les dates du passage en mode enforce, pour votre logiciel d’agenda</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Enregistrer les dates dans un agenda</translation>
    </message>
    <message>
        <source>It begins by itself when your policy and its record can be seen.</source>
        <comment>@info</comment>
        <translation>Elle commence toute seule dès que votre politique et son enregistrement sont visibles.</translation>
    </message>
</context>
<context>
    <name>postseal::TlsReportsPage</name>
    <message>
        <source>That is no address that reports can go to. Type a mail address such as tls-reports@example.com, or one that begins with https://.</source>
        <comment>@info</comment>
        <translation>Ce n’est pas une adresse où des rapports peuvent arriver. Saisissez une adresse e-mail comme tls-reports@example.com, ou une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Report &amp;address</source>
        <comment>@label</comment>
        <translation>Ad&amp;resse des rapports</translation>
    </message>
    <message>
        <source>A mailbox of its own is best: large senders write every day. It may be at any domain, and no permission is needed there. Some senders use only the first address.</source>
        <comment>@info</comment>
        <translation>Le mieux est une boîte aux lettres dédiée : les grands expéditeurs écrivent tous les jours. Elle peut se trouver sur n’importe quel domaine, et aucune autorisation n’y est nécessaire. Certains expéditeurs n’utilisent que la première adresse.</translation>
    </message>
    <message>
        <source>tls-reports@example.com</source>
        <comment>@placeholder</comment>
        <translation>tls-reports@example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>Ajou&amp;ter</translation>
    </message>
    <message>
        <source>This address is in the list already.</source>
        <comment>@info</comment>
        <translation>Cette adresse est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Large senders report every day whether mail to you was encrypted. The reports tell you when it is safe to be strict, so this comes first.</source>
        <comment>@info</comment>
        <translation>Les grands expéditeurs signalent chaque jour si le courrier qui vous est adressé était chiffré. Les rapports vous disent quand vous pouvez être strict sans risque : c’est donc la première chose à faire.</translation>
    </message>
    <message>
        <source>Where should reports go?</source>
        <comment>@title</comment>
        <translation>Où les rapports doivent-ils arriver ?</translation>
    </message>
    <message>
        <source>Say where reports should go. You can also do it later.</source>
        <comment>@status</comment>
        <translation>Dites où les rapports doivent arriver. Vous pouvez aussi le faire plus tard.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Ajoutez l’enregistrement, et dites quand c’est fait.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>Il y a bien quelque chose, mais les expéditeurs ne peuvent pas encore l’utiliser.</translation>
    </message>
    <message>
        <source>When reports have come</source>
        <comment>@title</comment>
        <translation>Quand des rapports sont arrivés</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Voir les &amp;rapports</translation>
    </message>
    <message>
        <source>They arrive in that mailbox from the day after tomorrow on. Take them in here, and Postseal says what they mean. There you can also try with a sample whether the mailbox takes reports, before anybody sends one.</source>
        <comment>@info</comment>
        <translation>Ils arrivent dans cette boîte aux lettres à partir d’après-demain. Importez-les ici, et Postseal dit ce qu’ils signifient. Vous pouvez aussi y essayer, avec un exemple, si la boîte aux lettres reçoit les rapports, avant que quelqu’un en envoie.</translation>
    </message>
</context>
<context>
    <name>postseal::TourDialog</name>
    <message>
        <source>What Postseal does</source>
        <comment>@title</comment>
        <translation>Ce que fait Postseal</translation>
    </message>
    <message>
        <source>It takes your mail domain, step by step, to the point where other mail servers deliver to you encrypted, or not at all. You can stop at any time; everything is saved.</source>
        <comment>@info</comment>
        <translation>Postseal mène votre domaine de messagerie, étape par étape, au point où les autres serveurs de messagerie vous remettent le courrier chiffré, ou pas du tout. Vous pouvez vous arrêter à tout moment ; tout est enregistré.</translation>
    </message>
    <message>
        <source>Check, or set up</source>
        <comment>@title</comment>
        <translation>Vérifier ou configurer</translation>
    </message>
    <message>
        <source>Type your domain. “Check” only looks, and keeps nothing. “Set up a domain” begins seven pages: each asks one thing, shows what to copy, and watches until it can be seen.</source>
        <comment>@info</comment>
        <translation>Saisissez votre domaine. « Vérifier » ne fait que regarder et ne conserve rien. « Configurer un domaine » ouvre une suite de sept pages : chacune pose une seule question, montre ce qu’il faut copier et surveille jusqu’à ce que ce soit visible.</translation>
    </message>
    <message>
        <source>First testing, then enforce</source>
        <comment>@title</comment>
        <translation>D’abord le mode testing, puis le mode enforce</translation>
    </message>
    <message>
        <source>For about two weeks your policy is only tried, and no mail is held back. Reports of large senders come in, and Postseal says when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Pendant environ deux semaines, votre politique est seulement mise à l’essai, et aucun courrier n’est retenu. Les rapports des grands expéditeurs arrivent, et Postseal vous dit quand passer en mode enforce sans risque.</translation>
    </message>
    <message>
        <source>Try without risk</source>
        <comment>@title</comment>
        <translation>Essayer sans risque</translation>
    </message>
    <message>
        <source>Practise with pretend domains: nothing on the internet is touched. F1 opens the help for the page that you are on, and each finding has a way to its repair.</source>
        <comment>@info</comment>
        <translation>Entraînez-vous avec des domaines fictifs : rien n’est touché sur Internet. F1 ouvre l’aide de la page où vous êtes, et chaque constat mène à sa correction.</translation>
    </message>
    <message>
        <source>A look round – Postseal</source>
        <comment>@title:window</comment>
        <translation>Visite guidée – Postseal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>@info page</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>postseal::TrayIcon</name>
    <message>
        <source>Open Postseal</source>
        <comment>@action</comment>
        <translation>Ouvrir Postseal</translation>
    </message>
    <message>
        <source>Check all domains</source>
        <comment>@action</comment>
        <translation>Vérifier tous les domaines</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>@action</comment>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Postseal: %n domain(s) need something from you</source>
        <comment>@info:tooltip</comment>
        <translation>
            <numerusform>Postseal : %n domaine requiert votre attention</numerusform>
            <numerusform>Postseal : %n domaines requièrent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Postseal: nothing needs you</source>
        <comment>@info:tooltip</comment>
        <translation>Postseal : rien ne requiert votre attention</translation>
    </message>
</context>
<context>
    <name>postseal::UpdateDialog</name>
    <message>
        <source>Stays</source>
        <comment>@status</comment>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Goes</source>
        <comment>@status</comment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Comes</source>
        <comment>@status</comment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>DNS update – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Mise à jour DNS – %1 – Postseal</translation>
    </message>
    <message>
        <source>Publish at your own name server</source>
        <comment>@title</comment>
        <translation>Publier sur votre propre serveur de noms</translation>
    </message>
    <message>
        <source>For a name server that takes changes signed with a key, such as BIND, Knot DNS or PowerDNS (RFC 2136). You see what would change before anything does.</source>
        <comment>@info</comment>
        <translation>Pour un serveur de noms qui accepte des modifications signées avec une clé, comme BIND, Knot DNS ou PowerDNS (RFC 2136). Vous voyez ce qui changerait avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>&amp;Primary name server</source>
        <comment>@label</comment>
        <translation>Serveur de noms p&amp;rimaire</translation>
    </message>
    <message>
        <source>The one on which the zone is changed: a name or an address, with “:port” if it is not 53.</source>
        <comment>@info</comment>
        <translation>Celui sur lequel la zone est modifiée : un nom ou une adresse, avec « :port » si ce n’est pas 53.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>@label</comment>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>The whole key as tsig-keygen writes it, or algorithm:name:secret.</source>
        <comment>@info</comment>
        <translation>La clé entière telle que tsig-keygen l’écrit, ou algorithme:nom:secret.</translation>
    </message>
    <message>
        <source>&amp;Open a key file…</source>
        <comment>@button</comment>
        <translation>&amp;Ouvrir un fichier de clé…</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <comment>@button</comment>
        <translation>&amp;Afficher ce qui changerait</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <comment>@button</comment>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <comment>@title:window</comment>
        <translation>Ouvrir un fichier de clé</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <comment>@info</comment>
        <translation>Le fichier est illisible : %1</translation>
    </message>
    <message>
        <source>This is the key %1, %2.</source>
        <comment>@info name, algorithm</comment>
        <translation>C’est la clé %1, %2.</translation>
    </message>
    <message>
        <source>Postseal keeps it until it ends and never stores it.</source>
        <comment>@info</comment>
        <translation>Postseal la garde jusqu’à sa fermeture et ne l’enregistre jamais.</translation>
    </message>
    <message>
        <source>Type the name or the address of the server.</source>
        <comment>@info</comment>
        <translation>Saisissez le nom ou l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Looking at the server…</source>
        <comment>@title</comment>
        <translation>Consultation du serveur…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <comment>@title</comment>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>The key fits. This would change:</source>
        <comment>@title</comment>
        <translation>La clé convient. Voici ce qui changerait :</translation>
    </message>
    <message>
        <source>All of it at once, or nothing, and only if nobody has changed these records in the meantime.</source>
        <comment>@info</comment>
        <translation>Tout à la fois ou rien du tout, et seulement si personne n’a modifié ces enregistrements entre-temps.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It is all there already</source>
        <comment>@title</comment>
        <translation>Tout y est déjà</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>The server took the change and shows it. Postseal now watches the other name servers.</source>
        <comment>@info</comment>
        <translation>Le serveur a accepté la modification et la montre. Postseal surveille maintenant les autres serveurs de noms.</translation>
    </message>
    <message>
        <source>DNS &amp;update…</source>
        <comment>@button</comment>
        <translation>Mise à &amp;jour DNS…</translation>
    </message>
    <message>
        <source>Publish at a name server of your own, with a key</source>
        <comment>@info:tooltip</comment>
        <translation>Publier sur votre propre serveur de noms, avec une clé</translation>
    </message>
    <message>
        <source>The DNS does not answer, so the server&apos;s address is not known.</source>
        <comment>@info</comment>
        <translation>Le DNS ne répond pas : l’adresse du serveur n’est donc pas connue.</translation>
    </message>
    <message>
        <source>That is no name or address of a server, or it has no address in the DNS.</source>
        <comment>@info</comment>
        <translation>Ce n’est pas un nom ou une adresse de serveur, ou il n’a pas d’adresse dans le DNS.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Non déterminé</translation>
    </message>
    <message>
        <source>The server took the change and shows it.</source>
        <comment>@info</comment>
        <translation>Le serveur a accepté la modification et la montre.</translation>
    </message>
</context>
<context>
    <name>postseal::VerificationReport</name>
    <message>
        <source>Whether a policy is in force.</source>
        <comment>@info</comment>
        <translation>L’existence d’une politique en vigueur.</translation>
    </message>
    <message>
        <source>Mail from senders that keep to MTA-STS: they deliver it over verified TLS to the mail servers in the policy, or not at all.</source>
        <comment>@info</comment>
        <translation>Le courrier des expéditeurs qui respectent MTA-STS : ils le remettent par TLS vérifié aux serveurs de messagerie de la politique, ou pas du tout.</translation>
    </message>
    <message>
        <source>Mail is not held back when encryption fails. In testing mode senders deliver it all the same, and only report the failure.</source>
        <comment>@info</comment>
        <translation>Le courrier n’est pas retenu quand le chiffrement échoue. En mode testing, les expéditeurs le remettent malgré tout, et signalent seulement l’échec.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of the mail servers encrypt, with a certificate that proves whose they are.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n adresse des serveurs de messagerie chiffre, avec un certificat qui prouve à qui elle appartient.</numerusform>
            <numerusform>%n adresses des serveurs de messagerie chiffrent, avec un certificat qui prouve à qui elles appartiennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>These addresses of the mail servers do not encrypt as they should: %1.</source>
        <comment>@info</comment>
        <translation>Ces adresses des serveurs de messagerie ne chiffrent pas comme elles le devraient : %1.</translation>
    </message>
    <message>
        <source>How these addresses of the mail servers encrypt: %1.</source>
        <comment>@info</comment>
        <translation>La façon dont ces adresses des serveurs de messagerie chiffrent : %1.</translation>
    </message>
    <message>
        <source>Failures stay unseen: no address for TLS reports is published.</source>
        <comment>@info</comment>
        <translation>Les échecs restent inaperçus : aucune adresse pour les rapports TLS n’est publiée.</translation>
    </message>
    <message>
        <source>Mail from senders that use DANE: the certificates match what DNSSEC vouches for.</source>
        <comment>@info</comment>
        <translation>Le courrier des expéditeurs qui utilisent DANE : les certificats correspondent à ce que DNSSEC garantit.</translation>
    </message>
    <message>
        <source>DANE protects only some of the mail servers.</source>
        <comment>@info</comment>
        <translation>DANE ne protège que certains des serveurs de messagerie.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>@info stage, day</comment>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <comment>@info program, computer</comment>
        <translation>%1 sur l’ordinateur %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>@label</comment>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>In the DNS</source>
        <comment>@label</comment>
        <translation>Dans le DNS</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>@label</comment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>@label</comment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Checked by</source>
        <comment>@label</comment>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Mail servers tested</source>
        <comment>@label</comment>
        <translation>Serveurs de messagerie testés</translation>
    </message>
    <message>
        <source>Tested by</source>
        <comment>@label</comment>
        <translation>Testés par</translation>
    </message>
    <message>
        <source>Report made</source>
        <comment>@label</comment>
        <translation>Rapport établi</translation>
    </message>
    <message>
        <source>Encrypted mail to %1</source>
        <comment>@title domain</comment>
        <translation>Courrier chiffré pour %1</translation>
    </message>
    <message>
        <source>Verification report on MTA-STS (RFC 8461) and TLS reports (RFC 8460)</source>
        <comment>@title</comment>
        <translation>Rapport de vérification sur MTA-STS (RFC 8461) et les rapports TLS (RFC 8460)</translation>
    </message>
    <message numerus="yes">
        <source>This check was made %n day(s) before the report. Something else may hold by now.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Cette vérification a été faite %n jour avant le rapport. La situation a pu changer depuis.</numerusform>
            <numerusform>Cette vérification a été faite %n jours avant le rapport. La situation a pu changer depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made in the practice network. This domain does not exist outside it.</source>
        <comment>@info</comment>
        <translation>Fait dans le réseau d’entraînement. Ce domaine n’existe pas en dehors.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <comment>@title</comment>
        <translation>Ce qui est protégé</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <comment>@title</comment>
        <translation>Ce qui n’est pas protégé</translation>
    </message>
    <message>
        <source>What could not be found out</source>
        <comment>@title</comment>
        <translation>Ce qui n’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>What happens to mail</source>
        <comment>@title</comment>
        <translation>Ce qu’il advient du courrier</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Preference</source>
        <comment>@title:column</comment>
        <translation>Préférence</translation>
    </message>
    <message>
        <source>Line of the policy</source>
        <comment>@title:column</comment>
        <translation>Ligne de la politique</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>If enforced today</source>
        <comment>@title:column</comment>
        <translation>En mode enforce aujourd’hui</translation>
    </message>
    <message>
        <source>How each address encrypts</source>
        <comment>@title</comment>
        <translation>Comment chaque adresse chiffre</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>@title:column</comment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Certificate by</source>
        <comment>@title:column</comment>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>@title:column</comment>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>pas d’adresse</translation>
    </message>
    <message>
        <source>The check, step by step</source>
        <comment>@title</comment>
        <translation>La vérification, étape par étape</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <comment>@title</comment>
        <translation>Étapes de la vérification</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>@title:column</comment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Another check could test them, at another time or from another place:</source>
        <comment>@info</comment>
        <translation>Une autre vérification a pu les tester, à un autre moment ou depuis un autre endroit :</translation>
    </message>
    <message>
        <source>The mail servers</source>
        <comment>@title</comment>
        <translation>Les serveurs de messagerie</translation>
    </message>
    <message>
        <source>As seen on %1.</source>
        <comment>@info time</comment>
        <translation>Tel qu’observé le %1.</translation>
    </message>
    <message>
        <source>What a sender that keeps to MTA-STS does with mail for each of them.</source>
        <comment>@info</comment>
        <translation>Ce qu’un expéditeur qui respecte MTA-STS fait du courrier, pour chacun d’eux.</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>@label</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>@label</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>@info</comment>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <comment>@label</comment>
        <translation>SHA-256 des preuves</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <comment>@info</comment>
        <translation>Rien n’est arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are in the evidence.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n autre ligne se trouve dans les preuves.</numerusform>
            <numerusform>%n autres lignes se trouvent dans les preuves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>@title</comment>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>This check</source>
        <comment>@title</comment>
        <translation>Cette vérification</translation>
    </message>
    <message>
        <source>The check of the mail servers</source>
        <comment>@title</comment>
        <translation>La vérification des serveurs de messagerie</translation>
    </message>
    <message>
        <source>Proof: the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Preuve : la vérification des serveurs de messagerie</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>@label</comment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Senders keep it for</source>
        <comment>@label</comment>
        <translation>Conservée par les expéditeurs</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@label</comment>
        <translation>Id de l’enregistrement</translation>
    </message>
    <message>
        <source>Seen from</source>
        <comment>@label</comment>
        <translation>Observé à partir du</translation>
    </message>
    <message>
        <source>Seen until</source>
        <comment>@label</comment>
        <translation>Observé jusqu’au</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>@title:column</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>How</source>
        <comment>@title:column</comment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>As it is published</source>
        <comment>@title</comment>
        <translation>Tel que publié</translation>
    </message>
    <message>
        <source>Neither policy nor records were seen.</source>
        <comment>@info</comment>
        <translation>Ni politique ni enregistrements n’ont été observés.</translation>
    </message>
    <message>
        <source>Records in the DNS</source>
        <comment>@label</comment>
        <translation>Enregistrements dans le DNS</translation>
    </message>
    <message>
        <source>What enforce mode rests on</source>
        <comment>@title</comment>
        <translation>Ce sur quoi repose le mode enforce</translation>
    </message>
    <message>
        <source>Overruled on %1: %2</source>
        <comment>@info day, reason</comment>
        <translation>Passé outre le %1 : %2</translation>
    </message>
    <message>
        <source>What to do next</source>
        <comment>@title</comment>
        <translation>Ce qu’il faut faire ensuite</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <comment>@title</comment>
        <translation>Ce qui s’est passé, le plus récent d’abord</translation>
    </message>
    <message>
        <source>When</source>
        <comment>@title:column</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <comment>@title:column</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@title:column</comment>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not printed.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n événement antérieur n’est pas imprimé.</numerusform>
            <numerusform>%n événements antérieurs ne sont pas imprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Qui a envoyé des rapports</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@title:column</comment>
        <translation>Sessions chiffrées</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@title:column</comment>
        <translation>Sessions en échec</translation>
    </message>
    <message>
        <source>Signature of the reports</source>
        <comment>@title:column</comment>
        <translation>Signature des rapports</translation>
    </message>
    <message>
        <source>some mail server</source>
        <comment>@info</comment>
        <translation>un serveur de messagerie</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1, told by %2, last on %3</source>
        <comment>@info server, senders, day</comment>
        <translation>Sur %1, selon %2, la dernière fois le %3</translation>
    </message>
    <message>
        <source>If it had been enforced in these days</source>
        <comment>@title</comment>
        <translation>Si la politique avait été en vigueur ces jours-là</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>@label sessions</comment>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>@label sessions</comment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Delivered without a policy</source>
        <comment>@label sessions</comment>
        <translation>Remises sans politique</translation>
    </message>
    <message>
        <source>Decided by DANE</source>
        <comment>@label sessions</comment>
        <translation>Décidées par DANE</translation>
    </message>
    <message>
        <source>No report came in. The last one was of %1.</source>
        <comment>@info</comment>
        <translation>Aucun rapport n’est arrivé. Le dernier datait du %1.</translation>
    </message>
    <message>
        <source>No report came in.</source>
        <comment>@info</comment>
        <translation>Aucun rapport n’est arrivé.</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>@label</comment>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Senders</source>
        <comment>@label</comment>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@label</comment>
        <translation>Sessions chiffrées</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@label</comment>
        <translation>Sessions en échec</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>chiffrées</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>What failed</source>
        <comment>@title</comment>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>@title domain</comment>
        <translation>Rapport de vérification : %1</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>@info program, day</comment>
        <translation>%1, établi le %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>@info</comment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Evidence of the check</source>
        <comment>@title</comment>
        <translation>Preuves de la vérification</translation>
    </message>
    <message>
        <source>Evidence of the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Preuves de la vérification des serveurs de messagerie</translation>
    </message>
    <message>
        <source>A sender that has seen the policy keeps to it for %1, even if somebody hides it meanwhile.</source>
        <comment>@info span</comment>
        <translation>Un expéditeur qui a vu la politique s’y tient pendant %1, même si quelqu’un la cache entre-temps.</translation>
    </message>
    <message>
        <source>What senders reported in the last 30 days</source>
        <comment>@title</comment>
        <translation>Ce que les expéditeurs ont signalé au cours des 30 derniers jours</translation>
    </message>
    <message>
        <source>There is no policy that senders could use: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>Il n’y a pas de politique que les expéditeurs puissent utiliser : aucun expéditeur qui voit cela pour la première fois n’exige le chiffrement.</translation>
    </message>
    <message>
        <source>The policy switches MTA-STS off: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>La politique désactive MTA-STS : aucun expéditeur qui voit cela pour la première fois n’exige le chiffrement.</translation>
    </message>
    <message>
        <source>Senders that have seen the earlier policy may keep to it until %1, and hold mail back when encryption fails.</source>
        <comment>@info day</comment>
        <translation>Les expéditeurs qui ont vu la politique précédente peuvent s’y tenir jusqu’au %1, et retiennent le courrier quand le chiffrement échoue.</translation>
    </message>
    <message>
        <source>These mail servers are not in the policy; under enforce mode senders pass them over: %1.</source>
        <comment>@info</comment>
        <translation>Ces serveurs de messagerie sont absents de la politique ; en mode enforce, les expéditeurs les ignorent : %1.</translation>
    </message>
    <message>
        <source>How the mail servers encrypt.</source>
        <comment>@info</comment>
        <translation>La façon dont les serveurs de messagerie chiffrent.</translation>
    </message>
    <message numerus="yes">
        <source>How %n more mail server(s) or addresses encrypt: there are too many to test all.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>La façon dont chiffre %n autre serveur de messagerie ou adresse : il y en a trop pour tout tester.</numerusform>
            <numerusform>La façon dont chiffrent %n autres serveurs de messagerie ou adresses : il y en a trop pour tout tester.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders that make TLS reports are asked to send them to %1.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs qui établissent des rapports TLS sont invités à les envoyer à %1.</translation>
    </message>
    <message>
        <source>Whether senders are asked to report failures.</source>
        <comment>@info</comment>
        <translation>Si les expéditeurs sont invités à signaler les échecs.</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back from some or all of the mail servers: see “%1”.</source>
        <comment>@info step</comment>
        <translation>Les expéditeurs qui utilisent DANE retiennent le courrier destiné à une partie ou à la totalité des serveurs de messagerie : voir « %1 ».</translation>
    </message>
    <message>
        <source>Whether DANE protects the mail servers.</source>
        <comment>@info</comment>
        <translation>Si DANE protège les serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Mail from senders that know neither MTA-STS nor DANE: they may deliver with or without encryption.</source>
        <comment>@info</comment>
        <translation>Le courrier des expéditeurs qui ne connaissent ni MTA-STS ni DANE : ils peuvent le remettre avec ou sans chiffrement.</translation>
    </message>
    <message>
        <source>The first mail of a sender that has not seen the policy yet: who falsifies the DNS answers that it gets can hide the policy from it.</source>
        <comment>@info</comment>
        <translation>Le premier e-mail d’un expéditeur qui n’a pas encore vu la politique : quiconque falsifie les réponses DNS que cet expéditeur reçoit peut la lui cacher.</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <comment>@info stage</comment>
        <translation>n’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>This check was stopped before it was complete.</source>
        <comment>@info</comment>
        <translation>Cette vérification a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>What is in place</source>
        <comment>@title</comment>
        <translation>Ce qui est en place</translation>
    </message>
    <message>
        <source>This report is about mail on its way to the domain: not about mail that the domain sends, where the receivers&apos; policies decide, and not about how mail is stored and read.</source>
        <comment>@info</comment>
        <translation>Ce rapport porte sur le courrier en route vers le domaine. Il ne porte ni sur le courrier que le domaine envoie, pour lequel les politiques des destinataires décident, ni sur la façon dont le courrier est stocké et lu.</translation>
    </message>
    <message>
        <source>Judged for</source>
        <comment>@label</comment>
        <translation>Jugée à la date du</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>@label</comment>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>@info</comment>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Everything that the check saw is kept in one file, its evidence; a PDF of this report has it attached. Who has the file can have it judged again without any network: postseal-cli evidence verify FILE. The same version of Postseal, trusting the same roots, comes to the verdict of this report. The same SHA-256 means: not a byte was changed.</source>
        <comment>@info</comment>
        <translation>Tout ce que la vérification a observé est conservé dans un seul fichier, ses preuves ; un PDF de ce rapport le contient en pièce jointe. Qui possède ce fichier peut le faire réévaluer sans aucun réseau : postseal-cli evidence verify FICHIER. La même version de Postseal, avec les mêmes racines de confiance, arrive au verdict de ce rapport. Un SHA-256 identique signifie : pas un octet n’a été modifié.</translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@title</comment>
        <translation>Sessions au fil du temps</translation>
    </message>
    <message>
        <source>These mail servers have no address: %1.</source>
        <comment>@info</comment>
        <translation>Ces serveurs de messagerie n’ont pas d’adresse : %1.</translation>
    </message>
</context>
<context>
    <name>postseal::WatchBox</name>
    <message>
        <source>is asked when your name servers have it</source>
        <comment>@status</comment>
        <translation>sera interrogé quand vos serveurs de noms l’auront</translation>
    </message>
    <message>
        <source>is being asked</source>
        <comment>@status</comment>
        <translation>est en cours d’interrogation</translation>
    </message>
    <message>
        <source>points to another name</source>
        <comment>@status</comment>
        <translation>renvoie à un autre nom</translation>
    </message>
    <message>
        <source>still remembers %1</source>
        <comment>@status</comment>
        <translation>mémorise encore %1</translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>@status</comment>
        <translation>répond %1</translation>
    </message>
    <message>
        <source>still remembers “no such record”</source>
        <comment>@status</comment>
        <translation>mémorise encore « cet enregistrement n’existe pas »</translation>
    </message>
    <message>
        <source>does not have it yet</source>
        <comment>@status</comment>
        <translation>ne l’a pas encore</translation>
    </message>
    <message>
        <source>does not answer from here</source>
        <comment>@status</comment>
        <translation>ne répond pas d’ici</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <comment>@status time</comment>
        <translation>vu à %1</translation>
    </message>
    <message>
        <source>forgets it in %1</source>
        <comment>@status time left</comment>
        <translation>l’oubliera dans %1</translation>
    </message>
    <message>
        <source>Your DNS resolver</source>
        <comment>@label</comment>
        <translation>Votre résolveur DNS</translation>
    </message>
    <message>
        <source>Also ask p&amp;ublic DNS resolvers</source>
        <comment>@option:check</comment>
        <translation>Interroger aussi des résolveurs DNS pu&amp;blics</translation>
    </message>
    <message>
        <source>&amp;Publish it for me</source>
        <comment>@button</comment>
        <translation>&amp;Publier à ma place</translation>
    </message>
    <message>
        <source>&amp;I have published it</source>
        <comment>@button</comment>
        <translation>C’est p&amp;ublié</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <comment>@title date</comment>
        <translation>Confié le %1</translation>
    </message>
    <message>
        <source>Stop looking: I have not published it &amp;yet</source>
        <comment>@button</comment>
        <translation>Arrêter de chercher : pas enc&amp;ore publié</translation>
    </message>
</context>
<context>
    <name>postseal::Wizard</name>
    <message>
        <source>Domain</source>
        <comment>@title</comment>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <comment>@title</comment>
        <translation>Vos serveurs de messagerie</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Rapports TLS</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>@title</comment>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Host the policy</source>
        <comment>@title</comment>
        <translation>Héberger la politique</translation>
    </message>
    <message>
        <source>Publish the record</source>
        <comment>@title</comment>
        <translation>Publier l’enregistrement</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@title</comment>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>@status</comment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>Examen en cours</translation>
    </message>
    <message>
        <source>Not visible yet</source>
        <comment>@status</comment>
        <translation>Pas encore visible</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>When you have done it</source>
        <comment>@title</comment>
        <translation>Quand vous l’aurez fait</translation>
    </message>
    <message>
        <source>Watching for it</source>
        <comment>@title</comment>
        <translation>Surveillance en cours</translation>
    </message>
    <message>
        <source>What is published is not what you chose here</source>
        <comment>@title</comment>
        <translation>Ce qui est publié n’est pas ce que vous avez choisi ici</translation>
    </message>
    <message>
        <source>Something is there, but it cannot be used yet</source>
        <comment>@title</comment>
        <translation>Il y a bien quelque chose, mais ce n’est pas encore utilisable</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Then Postseal looks at the web server as senders do, again and again, until everything is right.</source>
        <comment>@info</comment>
        <translation>Postseal regarde alors le serveur web comme le font les expéditeurs, encore et encore, jusqu’à ce que tout soit bon.</translation>
    </message>
    <message>
        <source>Then Postseal asks your name servers by itself, again and again, until they have it.</source>
        <comment>@info</comment>
        <translation>Postseal interroge alors vos serveurs de noms tout seul, encore et encore, jusqu’à ce qu’ils l’aient.</translation>
    </message>
    <message>
        <source>Postseal keeps looking. You can go on, or close the program and come back.</source>
        <comment>@info</comment>
        <translation>Postseal continue de regarder. Vous pouvez avancer, ou fermer le programme et revenir.</translation>
    </message>
    <message>
        <source>Your own name servers first, then what the rest of the world still remembers. You can go on meanwhile.</source>
        <comment>@info</comment>
        <translation>D’abord vos propres serveurs de noms, puis ce que le reste du monde mémorise encore. Vous pouvez avancer entre-temps.</translation>
    </message>
    <message>
        <source>Publish it again as shown here. Until then senders use what is there.</source>
        <comment>@info</comment>
        <translation>Publiez-le de nouveau tel qu’affiché ici. D’ici là, les expéditeurs utilisent ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>See above what is wrong and what to do. Postseal keeps looking.</source>
        <comment>@info</comment>
        <translation>Voyez ci-dessus ce qui ne va pas et ce qu’il faut faire. Postseal continue de regarder.</translation>
    </message>
    <message>
        <source>Your name servers have it. Some DNS resolvers still remember an older answer; you need not wait for them.</source>
        <comment>@info</comment>
        <translation>Vos serveurs de noms l’ont. Certains résolveurs DNS mémorisent encore une réponse plus ancienne ; vous n’avez pas besoin de les attendre.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@info</comment>
        <translation>Les expéditeurs peuvent charger votre politique.</translation>
    </message>
    <message>
        <source>Your name servers have it.</source>
        <comment>@info</comment>
        <translation>Vos serveurs de noms l’ont.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label of a light</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Web server</source>
        <comment>@label of a light</comment>
        <translation>Serveur web</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label of a light</comment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>@label of a light</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label of a light</comment>
        <translation>Fichier de politique</translation>
    </message>
    <message>
        <source>is good, but not the policy that you chose here</source>
        <comment>@status</comment>
        <translation>est bon, mais n’est pas la politique que vous avez choisie ici</translation>
    </message>
    <message>
        <source>is not in DNS yet</source>
        <comment>@status</comment>
        <translation>n’est pas encore dans le DNS</translation>
    </message>
    <message>
        <source>comes after that</source>
        <comment>@status</comment>
        <translation>vient ensuite</translation>
    </message>
    <message>
        <source>leads to an address</source>
        <comment>@status</comment>
        <translation>mène à une adresse</translation>
    </message>
    <message>
        <source>answers on port 443</source>
        <comment>@status</comment>
        <translation>répond sur le port 443</translation>
    </message>
    <message>
        <source>is for this name, trusted and valid</source>
        <comment>@status</comment>
        <translation>est à ce nom, fiable et valable</translation>
    </message>
    <message>
        <source>comes directly and as plain text</source>
        <comment>@status</comment>
        <translation>arrive directement et en texte brut</translation>
    </message>
    <message>
        <source>is the policy that you chose</source>
        <comment>@status</comment>
        <translation>est la politique que vous avez choisie</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>@info time</comment>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing period</source>
        <comment>@title</comment>
        <translation>Période de test</translation>
    </message>
    <message>
        <source>Enforce</source>
        <comment>@title</comment>
        <translation>Mode enforce</translation>
    </message>
    <message>
        <source>History</source>
        <comment>@title</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>@status</comment>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>postseal::WizardPage</name>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>Vérification de %1.</translation>
    </message>
    <message>
        <source>This step is still to do.</source>
        <comment>@status</comment>
        <translation>Cette étape reste à faire.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <comment>@status</comment>
        <translation>Rien n’a encore été examiné.</translation>
    </message>
    <message>
        <source>Not visible yet. Postseal keeps looking; you can go on.</source>
        <comment>@status</comment>
        <translation>Pas encore visible. Postseal continue de regarder ; vous pouvez avancer.</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <comment>@status</comment>
        <translation>Cette étape est terminée.</translation>
    </message>
    <message>
        <source>Nothing is broken here. Some points deserve a look.</source>
        <comment>@status</comment>
        <translation>Rien n’est en panne ici. Certains points méritent votre attention.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <comment>@status</comment>
        <translation>Quelque chose ne va pas ici.</translation>
    </message>
    <message>
        <source>Not everything could be found out from here.</source>
        <comment>@status</comment>
        <translation>Tout n’a pas pu être déterminé d’ici.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <comment>@info date and time</comment>
        <translation>Vérifié le %1.</translation>
    </message>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Afficher tout ce qui a été observé</translation>
    </message>
    <message>
        <source>Your domain is being looked at</source>
        <comment>@title</comment>
        <translation>Votre domaine est en cours d’examen</translation>
    </message>
    <message>
        <source>Everything is asked at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Tout est demandé en même temps. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>You stopped this check</source>
        <comment>@title</comment>
        <translation>Vous avez arrêté cette vérification</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Cliquez sur Vérifier maintenant pour regarder de nouveau.</translation>
    </message>
    <message>
        <source>This takes its days.</source>
        <comment>@status</comment>
        <translation>Cela prend quelques jours.</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@button step</comment>
        <translation>Continuer avec « %1 »</translation>
    </message>
</context>
<context>
    <name>postseal::WizardView</name>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>@button</comment>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <comment>@info</comment>
        <translation>DNS chez %1</translation>
    </message>
    <message>
        <source>A new domain</source>
        <comment>@title</comment>
        <translation>Un nouveau domaine</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <comment>@status</comment>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>@status</comment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <comment>@status</comment>
        <translation>Pas enregistré.</translation>
    </message>
</context>
</TS>
