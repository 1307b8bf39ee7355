<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Concern</name>
    <message>
        <source>No policy can be used, and senders may keep the old one until %1</source>
        <translation>Nenhuma política pode ser usada, e os remetentes podem manter a antiga até %1</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>Há algo errado na política ou no registro</translation>
    </message>
    <message>
        <source>Not in the policy: %1</source>
        <translation>Não está na política: %1</translation>
    </message>
    <message>
        <source>Does not encrypt as it should: %1</source>
        <translation>Não criptografa como deveria: %1</translation>
    </message>
    <message>
        <source>“%1” since %2, and nobody decided so here</source>
        <translation>“%1” desde %2, e ninguém decidiu isso aqui</translation>
    </message>
    <message>
        <source>Another policy since %1, not made here</source>
        <translation>Outra política desde %1, que não foi feita aqui</translation>
    </message>
    <message>
        <source>Senders report failures</source>
        <translation>Remetentes relatam falhas</translation>
    </message>
    <message>
        <source>The certificate ends soon: %1</source>
        <translation>O certificado expira em breve: %1</translation>
    </message>
    <message>
        <source>No report has come in since %1</source>
        <translation>Nenhum relatório chegou desde %1</translation>
    </message>
    <message>
        <source>Does not report any more: %1</source>
        <translation>Não envia mais relatórios: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
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
        <translation>Teste de um servidor de e-mail</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Arquivo da política</translation>
    </message>
    <message>
        <source>Report mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Caixa de e-mail para relatórios</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@item of a list of names</comment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom Postseal has connected to since it was started</source>
        <comment>@title</comment>
        <translation>A quem o Postseal se conectou desde que foi iniciado</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <comment>@info</comment>
        <translation>A ninguém ainda.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>@title:column of connections</comment>
        <translation>Para quê</translation>
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
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>@title:column of connections</comment>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Sign-in to the mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>Login na caixa de e-mail</translation>
    </message>
</context>
<context>
    <name>Domains</name>
    <message>
        <source>Type your mail domain, for example example.com.</source>
        <translation>Digite seu domínio de e-mail, por exemplo example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Type the part of your mail address after the @ sign, for example example.com.</source>
        <translation>“%1” não é um domínio. Digite a parte do seu endereço de e-mail que vem depois do sinal @, por exemplo example.com.</translation>
    </message>
    <message>
        <source>“%1” is only one part of a domain. Type the whole domain, for example example.com.</source>
        <translation>“%1” é só uma parte de um domínio. Digite o domínio inteiro, por exemplo example.com.</translation>
    </message>
    <message>
        <source>“%1” is an IP address. Type the part of your mail address after the @ sign instead.</source>
        <translation>“%1” é um endereço IP. Em vez dele, digite a parte do seu endereço de e-mail que vem depois do sinal @.</translation>
    </message>
    <message>
        <source>“%1” is too long for a domain. Type your domain without anything else.</source>
        <translation>“%1” é longo demais para um domínio. Digite seu domínio e mais nada.</translation>
    </message>
    <message>
        <source>Under “%1” anybody can have a domain, so it is not yours alone. Add your own name in front of it.</source>
        <translation>Qualquer pessoa pode ter um domínio em “%1”, portanto ele não é só seu. Coloque seu próprio nome antes dele.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 could not be tested to the end</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>Não foi possível testar %1 até o fim</translation>
    </message>
    <message>
        <source>The time for this check ran out first. Nothing is known to be wrong.</source>
        <translation>O tempo desta verificação acabou antes. Nada indica que haja algo errado.</translation>
    </message>
    <message>
        <source>Check again. With “--timeout 60” the check may take longer.</source>
        <translation>Verifique novamente. Com “--timeout 60”, a verificação pode demorar mais.</translation>
    </message>
    <message>
        <source>The policy covers every mail server of %1</source>
        <extracomment>coverage.good (%1: domain, %2: count)</extracomment>
        <translation>A política inclui todos os servidores de e-mail de %1</translation>
    </message>
    <message numerus="yes">
        <source>It fits the %n mail server(s) that DNS names for your domain.</source>
        <translation>
            <numerusform>Ela corresponde ao %n servidor de e-mail que o DNS indica para o seu domínio.</numerusform>
            <numerusform>Ela corresponde aos %n servidores de e-mail que o DNS indica para o seu domínio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy does not cover the mail server %1</source>
        <extracomment>coverage.mx-not-covered (%1: host, %2: entries)</extracomment>
        <translation>A política não inclui o servidor de e-mail %1</translation>
    </message>
    <message>
        <source>The policy lists only: %2. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>A política lista somente: %2. No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>Add the line “mx: %1” to the policy file. Then change the id of the policy record.</source>
        <translation>Adicione a linha “mx: %1” ao arquivo da política. Depois, altere o id do registro da política.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1</source>
        <extracomment>coverage.wildcard-too-deep (%1: host, %2: entry)</extracomment>
        <translation>A linha “%2” da política não inclui o servidor de e-mail %1</translation>
    </message>
    <message>
        <source>The star stands for exactly one part of a name, and this name has more (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>O asterisco representa exatamente uma parte de um nome, e este nome tem mais (curinga). No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1 itself</source>
        <extracomment>coverage.wildcard-apex (%1: host, %2: entry)</extracomment>
        <translation>A linha “%2” da política não inclui o próprio servidor de e-mail %1</translation>
    </message>
    <message>
        <source>The star stands for exactly one more part in front of the name (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>O asterisco representa exatamente uma parte a mais antes do nome (curinga). No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>No mail server of yours fits the policy line “%1”</source>
        <extracomment>coverage.entry-unused (%1: entry)</extracomment>
        <translation>Nenhum dos seus servidores de e-mail corresponde à linha “%1” da política</translation>
    </message>
    <message>
        <source>This does no harm. It is even right while you prepare a move to a new mail provider.</source>
        <translation>Isso não causa problemas. É até o correto enquanto você prepara a mudança para outro provedor de e-mail.</translation>
    </message>
    <message>
        <source>Remove the line if you no longer use such a server. Then change the id of the policy record.</source>
        <translation>Remova a linha se você não usa mais esse servidor. Depois, altere o id do registro da política.</translation>
    </message>
    <message>
        <source>The policy covers none of the mail servers of %1</source>
        <extracomment>coverage.none-match (%1: domain)</extracomment>
        <translation>A política não inclui nenhum dos servidores de e-mail de %1</translation>
    </message>
    <message>
        <source>In testing mode mail still arrives. In enforce mode senders that follow MTA-STS could not deliver to you at all. Their mail would wait and be returned after some days.</source>
        <translation>No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes que seguem o MTA-STS não conseguiriam entregar nada a você. Os e-mails ficariam em espera e seriam devolvidos após alguns dias.</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1</source>
        <extracomment>mode.none (%1: domain)</extracomment>
        <translation>O MTA-STS está desativado em %1</translation>
    </message>
    <message>
        <source>The policy itself says so (mode none). Senders deliver mail to you without its protection.</source>
        <translation>A própria política diz isso (modo none). Os remetentes entregam e-mails a você sem essa proteção.</translation>
    </message>
    <message>
        <source>To use MTA-STS, publish a policy in testing mode first.</source>
        <translation>Para usar o MTA-STS, publique primeiro uma política no modo testing.</translation>
    </message>
    <message>
        <source>MTA-STS is being tried out for %1</source>
        <extracomment>mode.testing (%1: domain)</extracomment>
        <translation>O MTA-STS está em testes em %1</translation>
    </message>
    <message>
        <source>Senders deliver mail in any case, and report problems if you ask for reports (testing mode). So mail to you is not protected yet.</source>
        <translation>Os remetentes entregam os e-mails de qualquer forma e informam os problemas, se você pedir relatórios (modo testing). Por isso, o e-mail que você recebe ainda não está protegido.</translation>
    </message>
    <message>
        <source>Read the TLS reports for at least two weeks. When they show no problems, change the mode to enforce and give the policy record a new id.</source>
        <translation>Leia os relatórios TLS por pelo menos duas semanas. Quando eles não mostrarem problemas, mude o modo para enforce e dê um novo id ao registro da política.</translation>
    </message>
    <message>
        <source>MTA-STS is in force for %1</source>
        <extracomment>mode.enforce (%1: domain)</extracomment>
        <translation>O MTA-STS está em vigor em %1</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver to you only over encrypted connections, to servers with a good certificate (enforce mode).</source>
        <translation>Os remetentes que conhecem o MTA-STS só entregam a você por conexões criptografadas e a servidores com um bom certificado (modo enforce).</translation>
    </message>
    <message>
        <source>%1 has not reached the mode that you asked for</source>
        <extracomment>mode.not-as-required (%1: domain, %2: mode, %3: required)</extracomment>
        <translation>%1 não chegou ao modo que você pediu</translation>
    </message>
    <message>
        <source>The mode is %2. You asked for %3.</source>
        <translation>O modo é %2. Você pediu %3.</translation>
    </message>
    <message>
        <source>Mend the other points first. Then change the mode in the policy file, and give the policy record a new id.</source>
        <translation>Corrija primeiro os outros pontos. Depois, mude o modo no arquivo da política e dê um novo id ao registro da política.</translation>
    </message>
    <message>
        <source>%1 does not use DANE</source>
        <extracomment>dane.absent (%1: domain)</extracomment>
        <translation>%1 não usa DANE</translation>
    </message>
    <message>
        <source>DANE is another way to protect incoming mail, and needs signed DNS (DNSSEC). MTA-STS works without it.</source>
        <translation>O DANE é outra forma de proteger os e-mails recebidos e exige DNS assinado (DNSSEC). O MTA-STS funciona sem ele.</translation>
    </message>
    <message>
        <source>The DANE record of %1 fits its certificate</source>
        <extracomment>dane.good (%1: host, %2: record)</extracomment>
        <translation>O registro DANE de %1 corresponde ao certificado</translation>
    </message>
    <message>
        <source>Senders that know DANE deliver to this server over protected connections. This record fits: %2.</source>
        <translation>Os remetentes que conhecem o DANE entregam a este servidor por conexões protegidas. Este registro corresponde: %2.</translation>
    </message>
    <message>
        <source>The DANE record of %1 does not fit its certificate</source>
        <extracomment>dane.mismatch (%1: host, %2: address)</extracomment>
        <translation>O registro DANE de %1 não corresponde ao certificado</translation>
    </message>
    <message>
        <source>The server at %2 shows another certificate than DNS announces (TLSA record). Senders that know DANE do not deliver to it, whatever your MTA-STS mode is.</source>
        <translation>O servidor em %2 apresenta um certificado diferente do anunciado pelo DNS (registro TLSA). Os remetentes que conhecem o DANE não entregam a ele, seja qual for o seu modo MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a record for the present certificate now. Next time, publish the new record before you change the certificate.</source>
        <translation>Publique agora um registro para o certificado atual. Na próxima vez, publique o novo registro antes de trocar o certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 fits its DANE record, but is for a different name</source>
        <extracomment>dane.name-mismatch (%1: host, %2: address)</extracomment>
        <translation>O certificado de %1 corresponde ao registro DANE, mas é de outro nome</translation>
    </message>
    <message>
        <source>The record names a certificate authority, so the name must fit as well (usage 2). Senders that know DANE do not deliver to the server at %2.</source>
        <translation>O registro indica uma autoridade certificadora, portanto o nome também precisa corresponder (uso 2). Os remetentes que conhecem o DANE não entregam ao servidor em %2.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1, or publish a record for exactly this certificate.</source>
        <translation>Peça ao seu provedor de e-mail um certificado com o nome %1 ou publique um registro exatamente para este certificado.</translation>
    </message>
    <message>
        <source>A DANE record of %1 cannot be used for mail</source>
        <extracomment>dane.unusable (%1: host, %2: record)</extracomment>
        <translation>Um registro DANE de %1 não pode ser usado para e-mail</translation>
    </message>
    <message>
        <source>Senders pass over this record: %2. For mail only the kinds that begin with 2 or 3 count (certificate usage).</source>
        <translation>Os remetentes ignoram este registro: %2. Para e-mail, só valem os tipos que começam com 2 ou 3 (uso do certificado).</translation>
    </message>
    <message>
        <source>Publish a record of the kind “3 1 1” instead, or remove this one.</source>
        <translation>Publique em seu lugar um registro do tipo “3 1 1” ou remova este.</translation>
    </message>
    <message>
        <source>The DANE record of %1 has no effect</source>
        <extracomment>dane.unsigned (%1: host)</extracomment>
        <translation>O registro DANE de %1 não tem efeito</translation>
    </message>
    <message>
        <source>The DNS for this server is not signed (DNSSEC). Senders pass over the record. It does no harm.</source>
        <translation>O DNS deste servidor não é assinado (DNSSEC). Os remetentes ignoram o registro. Isso não causa problemas.</translation>
    </message>
    <message>
        <source>Sign the DNS of that domain, or remove the record.</source>
        <translation>Assine o DNS desse domínio ou remova o registro.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be compared with a certificate</source>
        <extracomment>dane.not-tested (%1: host)</extracomment>
        <translation>Não foi possível comparar o registro DANE de %1 com um certificado</translation>
    </message>
    <message>
        <source>No certificate of this server could be seen from here. Nothing is known to be wrong with the record.</source>
        <translation>Daqui não foi possível ver nenhum certificado deste servidor. Nada indica que haja algo errado com o registro.</translation>
    </message>
    <message>
        <source>Check again when the server can be reached. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Verifique novamente quando o servidor estiver acessível. Você também pode executar “postseal-cli check” com o seu domínio em um servidor de outro lugar.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be looked up</source>
        <extracomment>dane.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>Não foi possível consultar o registro DANE de %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Senders that know DANE may hold mail back while this question has no proper answer.</source>
        <translation>A resposta do DNS foi: %2. Os remetentes que conhecem o DANE podem reter e-mails enquanto essa consulta não tiver uma resposta correta.</translation>
    </message>
    <message>
        <source>Ask whoever runs the DNS of that server to repair it. A question for a record that does not exist must get a proper answer too.</source>
        <translation>Peça a quem administra o DNS desse servidor que o corrija. A consulta por um registro que não existe também precisa receber uma resposta correta.</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right</source>
        <extracomment>dnssec.bogus (%1: name, %2: reason)</extracomment>
        <translation>As assinaturas DNS de %1 não estão corretas</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair the signatures. After a change of provider, the old DS record at your registrar is the usual cause.</source>
        <translation>Peça ao seu provedor de DNS que corrija as assinaturas. Depois de uma troca de provedor, a causa mais comum é o registro DS antigo no seu registrador.</translation>
    </message>
    <message>
        <source>Whether the DNS of %1 is signed could not be found out</source>
        <extracomment>dnssec.indeterminate (%1: domain, %2: reason)</extracomment>
        <translation>Não foi possível descobrir se o DNS de %1 é assinado</translation>
    </message>
    <message>
        <source>Check again later, or from another network.</source>
        <translation>Verifique novamente mais tarde ou de outra rede.</translation>
    </message>
    <message>
        <source>The DNS resolver says that the DNS of %1 is signed correctly</source>
        <extracomment>dnssec.resolver-says (%1: domain)</extracomment>
        <translation>O servidor DNS diz que o DNS de %1 está assinado corretamente</translation>
    </message>
    <message>
        <source>Postseal did not verify this itself, so it is hearsay (AD bit).</source>
        <translation>O Postseal não validou isso por conta própria; sabe apenas por terceiros (bit AD).</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mail server(s)</source>
        <extracomment>mx.found (%1: domain, %2: count)</extracomment>
        <translation>
            <numerusform>%1 tem %n servidor de e-mail</numerusform>
            <numerusform>%1 tem %n servidores de e-mail</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail to your domain is delivered to the servers that DNS names for it (MX records).</source>
        <translation>O e-mail do seu domínio é entregue aos servidores que o DNS indica para ele (registros MX).</translation>
    </message>
    <message>
        <source>%1 says that it accepts no mail</source>
        <extracomment>mx.null-mx (%1: domain)</extracomment>
        <translation>%1 informa que não aceita e-mails</translation>
    </message>
    <message>
        <source>Senders return mail to this domain at once (null MX). That is right for a domain without mailboxes. MTA-STS has nothing to protect there.</source>
        <translation>Os remetentes devolvem imediatamente os e-mails para este domínio (null MX). Isso é o correto para um domínio sem caixas de e-mail. O MTA-STS não tem nada a proteger ali.</translation>
    </message>
    <message>
        <source>If you want to receive mail at this domain, replace this record with the names of your mail servers. Otherwise leave it as it is.</source>
        <translation>Se você quer receber e-mails neste domínio, substitua este registro pelos nomes dos seus servidores de e-mail. Caso contrário, deixe como está.</translation>
    </message>
    <message>
        <source>%1 says both that it accepts no mail and where to deliver it</source>
        <extracomment>mx.null-mx-mixed (%1: domain)</extracomment>
        <translation>%1 informa ao mesmo tempo que não aceita e-mails e onde entregá-los</translation>
    </message>
    <message>
        <source>One of your MX records says that you take no mail at all (null MX). Senders may then return mail to you at once.</source>
        <translation>Um dos seus registros MX diz que você não recebe nenhum e-mail (null MX). Por isso, os remetentes podem devolver imediatamente os e-mails enviados a você.</translation>
    </message>
    <message>
        <source>Remove the MX record that consists of a single dot. If you want no mail, remove all the others instead.</source>
        <translation>Remova o registro MX formado por um único ponto. Se você não quer receber e-mails, remova todos os outros em vez dele.</translation>
    </message>
    <message>
        <source>%1 names no mail server, so senders try the address of the domain itself</source>
        <extracomment>mx.implicit (%1: domain)</extracomment>
        <translation>%1 não indica nenhum servidor de e-mail, então os remetentes tentam o endereço do próprio domínio</translation>
    </message>
    <message>
        <source>Without an MX record senders deliver to the address of the domain, which often belongs to your website (implicit MX). A change of web host can then cut off your mail.</source>
        <translation>Sem um registro MX, os remetentes entregam no endereço do domínio, que muitas vezes é o do seu site (MX implícito). Uma troca de hospedagem pode então deixar você sem e-mail.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server.</source>
        <translation>Publique um registro MX com o nome do seu servidor de e-mail.</translation>
    </message>
    <message>
        <source>%1 has no mail server</source>
        <extracomment>mx.no-mail-server (%1: domain)</extracomment>
        <translation>%1 não tem servidor de e-mail</translation>
    </message>
    <message>
        <source>DNS has neither an MX record nor an address for this domain. Mail to you cannot be delivered and is returned to the sender.</source>
        <translation>O DNS não tem nem um registro MX nem um endereço para este domínio. Os e-mails enviados a você não podem ser entregues e voltam ao remetente.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server. Your mail provider tells you that name.</source>
        <translation>Publique um registro MX com o nome do seu servidor de e-mail. Seu provedor de e-mail informa esse nome.</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <extracomment>mx.domain-not-found (%1: domain)</extracomment>
        <translation>%1 não existe no DNS</translation>
    </message>
    <message>
        <source>Nobody can reach this domain by mail or on the web (NXDOMAIN).</source>
        <translation>Ninguém consegue acessar este domínio por e-mail nem pela web (NXDOMAIN).</translation>
    </message>
    <message>
        <source>Check the spelling. If it is right, ask your registrar whether the domain has lapsed or has no name servers.</source>
        <translation>Confira a grafia. Se estiver certa, pergunte ao seu registrador se o domínio venceu ou está sem servidores de nomes.</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up</source>
        <extracomment>mx.lookup-refused (%1: domain, %2: answer)</extracomment>
        <translation>Não foi possível consultar os servidores de e-mail de %1</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, use another DNS resolver or ask your DNS provider.</source>
        <translation>Verifique novamente daqui a alguns minutos. Se continuar assim, use outro servidor DNS ou fale com o seu provedor de DNS.</translation>
    </message>
    <message>
        <source>Nobody answered the question for the mail servers of %1</source>
        <extracomment>mx.lookup-silent (%1: domain)</extracomment>
        <translation>Ninguém respondeu à consulta pelos servidores de e-mail de %1</translation>
    </message>
    <message>
        <source>No DNS server answered in time. The cause may be the network of this computer. So nothing is known to be wrong with your domain.</source>
        <translation>Nenhum servidor DNS respondeu a tempo. A causa pode estar na rede deste computador. Portanto, nada indica que haja algo errado com o seu domínio.</translation>
    </message>
    <message>
        <source>Make sure that this computer is online, and check again. If other domains work, ask your DNS provider.</source>
        <translation>Confirme que este computador está conectado à internet e verifique novamente. Se outros domínios funcionarem, fale com o seu provedor de DNS.</translation>
    </message>
    <message>
        <source>The DNS alias of %1 leads nowhere</source>
        <extracomment>mx.lookup-loop (%1: domain)</extracomment>
        <translation>O alias de %1 no DNS não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot find your mail servers, so mail to you is returned.</source>
        <translation>O nome aponta para outros nomes em círculo ou com etapas demais (loop de CNAME). Os remetentes não encontram seus servidores de e-mail, então os e-mails enviados a você são devolvidos.</translation>
    </message>
    <message>
        <source>Remove the alias in your DNS, or point it at a name that exists.</source>
        <translation>Remova o alias no seu DNS ou aponte-o para um nome que exista.</translation>
    </message>
    <message>
        <source>%1 has more mail servers than this check looks at</source>
        <extracomment>mx.too-many (%1: domain, %2: left out)</extracomment>
        <translation>%1 tem mais servidores de e-mail do que esta verificação examina</translation>
    </message>
    <message>
        <source>Remove MX records that you do not need. A domain rarely needs more than a few mail servers.</source>
        <translation>Remova os registros MX de que você não precisa. Um domínio raramente precisa de mais do que alguns servidores de e-mail.</translation>
    </message>
    <message>
        <source>The mail server %1 is written as an IP address</source>
        <extracomment>mx.target-is-address (%1: host)</extracomment>
        <translation>O servidor de e-mail %1 está escrito como endereço IP</translation>
    </message>
    <message>
        <source>An MX record must hold a name. Many senders do not deliver to an address written there, and no MTA-STS policy can match it.</source>
        <translation>Um registro MX precisa conter um nome. Muitos remetentes não entregam a um endereço escrito ali, e nenhuma política MTA-STS pode corresponder a ele.</translation>
    </message>
    <message>
        <source>Give the server a name such as mail.example.com. Put that name into the MX record.</source>
        <translation>Dê ao servidor um nome como mail.example.com. Coloque esse nome no registro MX.</translation>
    </message>
    <message>
        <source>The mail server name %1 is an alias of %2</source>
        <extracomment>mx.target-is-alias (%1: host, %2: target)</extracomment>
        <translation>O nome de servidor de e-mail %1 é um alias de %2</translation>
    </message>
    <message>
        <source>An MX record should name a server directly, not through an alias (CNAME). Some senders refuse an alias. Your policy and the certificate must carry the name %1 as long as it stands there.</source>
        <translation>Um registro MX deve indicar o servidor diretamente, e não por meio de um alias (CNAME). Alguns remetentes recusam um alias. Enquanto o nome %1 estiver ali, a política e o certificado precisam contê-lo.</translation>
    </message>
    <message>
        <source>Make sure that the certificate of the server carries the name %2, and add %2 to your policy. Then put %2 into the MX record.</source>
        <translation>Confirme que o certificado do servidor tem o nome %2 e adicione %2 à sua política. Depois, coloque %2 no registro MX.</translation>
    </message>
    <message>
        <source>“%1” is not a name that a mail server can have</source>
        <extracomment>mx.target-not-host-name (%1: host)</extracomment>
        <translation>“%1” não é um nome que um servidor de e-mail possa ter</translation>
    </message>
    <message>
        <source>Host names consist of letters, digits and hyphens. Many senders pass over any other name, and no policy line can match it.</source>
        <translation>Nomes de servidor são formados por letras, algarismos e hifens. Muitos remetentes ignoram qualquer outro nome, e nenhuma linha da política pode corresponder a ele.</translation>
    </message>
    <message>
        <source>Correct the MX record so that it holds the proper name of your mail server.</source>
        <translation>Corrija o registro MX para que contenha o nome certo do seu servidor de e-mail.</translation>
    </message>
    <message>
        <source>The mail server %1 does not exist in DNS</source>
        <extracomment>mx.target-not-found (%1: host)</extracomment>
        <translation>O servidor de e-mail %1 não existe no DNS</translation>
    </message>
    <message>
        <source>Senders pass over this server. If it is your only one, mail to you waits and is returned after some days.</source>
        <translation>Os remetentes ignoram este servidor. Se ele for o único, os e-mails enviados a você ficam em espera e são devolvidos após alguns dias.</translation>
    </message>
    <message>
        <source>Remove the MX record if the server is gone. Otherwise correct the name, or publish an address for it.</source>
        <translation>Remova o registro MX se o servidor não existe mais. Caso contrário, corrija o nome ou publique um endereço para ele.</translation>
    </message>
    <message>
        <source>The mail server %1 has no address</source>
        <extracomment>mx.target-no-address (%1: host)</extracomment>
        <translation>O servidor de e-mail %1 não tem endereço</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders pass over this server.</source>
        <translation>O nome existe, mas o DNS não tem nem um endereço IPv4 nem um IPv6 para ele. Os remetentes ignoram este servidor.</translation>
    </message>
    <message>
        <source>Publish the address of the server (A or AAAA record), or remove the MX record.</source>
        <translation>Publique o endereço do servidor (registro A ou AAAA) ou remova o registro MX.</translation>
    </message>
    <message>
        <source>The address of the mail server %1 could not be looked up</source>
        <extracomment>mx.target-lookup-failed (%1: host)</extracomment>
        <translation>Não foi possível consultar o endereço do servidor de e-mail %1</translation>
    </message>
    <message>
        <source>The DNS servers gave no usable answer. Whether this server works could not be found out.</source>
        <translation>Os servidores DNS não deram uma resposta utilizável. Não foi possível descobrir se este servidor funciona.</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, ask whoever runs the DNS of that server.</source>
        <translation>Verifique novamente daqui a alguns minutos. Se continuar assim, fale com quem administra o DNS desse servidor.</translation>
    </message>
    <message>
        <source>The mail server %1 has an address that only works inside a network</source>
        <extracomment>mx.address-not-public (%1: host, %2: address)</extracomment>
        <translation>O servidor de e-mail %1 tem um endereço que só funciona dentro de uma rede</translation>
    </message>
    <message>
        <source>The address %2 is private or reserved, so senders on the internet cannot reach it. It was tested all the same.</source>
        <translation>O endereço %2 é privado ou reservado, então os remetentes da internet não conseguem acessá-lo. Ele foi testado mesmo assim.</translation>
    </message>
    <message>
        <source>Publish the public address of the server, unless this is a test network.</source>
        <translation>Publique o endereço público do servidor, a menos que esta seja uma rede de testes.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the mail servers of %1</source>
        <extracomment>mx.servers-disagree (%1: domain, %2: servers)</extracomment>
        <translation>Seus servidores de nomes não concordam sobre os servidores de e-mail de %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may deliver to other servers than you expect.</source>
        <translation>Estes servidores de nomes não dão todos a mesma resposta: %2. Alguns remetentes podem entregar a servidores diferentes dos que você espera.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to bring all name servers to the same state. Right after a change this often passes by itself within an hour.</source>
        <translation>Peça ao seu provedor de DNS que deixe todos os servidores de nomes iguais. Logo depois de uma alteração, isso costuma se resolver sozinho em até uma hora.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer</source>
        <extracomment>dns.server-silent (%1: server, %2: address)</extracomment>
        <translation>O servidor de nomes %1 não responde</translation>
    </message>
    <message>
        <source>It was asked at the address %2. Lookups of your domain take longer, and they go unanswered when your other name servers are down too.</source>
        <translation>Ele foi consultado no endereço %2. As consultas sobre o seu domínio demoram mais e ficam sem resposta quando seus outros servidores de nomes também estão fora do ar.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair this name server or to remove it.</source>
        <translation>Peça ao seu provedor de DNS que corrija ou remova este servidor de nomes.</translation>
    </message>
    <message>
        <source>The name server %1 does not know your domain</source>
        <extracomment>dns.server-lame (%1: server, %2: address)</extracomment>
        <translation>O servidor de nomes %1 não conhece o seu domínio</translation>
    </message>
    <message>
        <source>It is listed for your domain, but the server at %2 does not answer for it (lame delegation). Some lookups of your domain are slow or get no answer.</source>
        <translation>Ele está na lista do seu domínio, mas o servidor em %2 não responde por ele (lame delegation). Algumas consultas sobre o seu domínio ficam lentas ou sem resposta.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to set up your domain on it, or remove it from the list at your registrar.</source>
        <translation>Peça ao seu provedor de DNS que configure seu domínio nele ou remova-o da lista no seu registrador.</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked directly</source>
        <extracomment>dns.authoritative-unreachable (%1: domain)</extracomment>
        <translation>Não foi possível consultar diretamente os servidores de nomes de %1</translation>
    </message>
    <message>
        <source>The network of this computer probably allows only its own DNS resolver. The answers shown come from that resolver. They may be older than what your name servers say now.</source>
        <translation>A rede deste computador provavelmente só permite o próprio servidor DNS dela. As respostas mostradas vêm desse servidor. Elas podem ser mais antigas do que o que seus servidores de nomes dizem agora.</translation>
    </message>
    <message>
        <source>After a change in DNS, check again later or from another network.</source>
        <translation>Depois de uma alteração no DNS, verifique novamente mais tarde ou de outra rede.</translation>
    </message>
    <message>
        <source>Wait until then, and check again.</source>
        <translation>Espere até lá e verifique novamente.</translation>
    </message>
    <message>
        <source>The policy file of %1 is correct</source>
        <extracomment>policy.good (%1: domain, %2: mode)</extracomment>
        <translation>O arquivo da política de %1 está correto</translation>
    </message>
    <message>
        <source>Senders can load and understand it. Its mode is “%2”.</source>
        <translation>Os remetentes conseguem carregá-lo e entendê-lo. O modo é “%2”.</translation>
    </message>
    <message>
        <source>%1 sends senders on to another address</source>
        <extracomment>policy.redirect (%1: host, %2: status, %3: target)</extracomment>
        <translation>%1 encaminha os remetentes para outro endereço</translation>
    </message>
    <message>
        <source>Instead of the file it gives a redirect (status %2) to %3. Senders must not follow it, so they find no policy there.</source>
        <translation>Em vez do arquivo, ele responde com um redirecionamento (status %2) para %3. Os remetentes não devem segui-lo, então não encontram ali nenhuma política.</translation>
    </message>
    <message>
        <source>Serve the file at https://%1/.well-known/mta-sts.txt itself. Switch off redirects to www or to your main site for this name.</source>
        <translation>Disponibilize o arquivo diretamente em https://%1/.well-known/mta-sts.txt. Desative, para este nome, os redirecionamentos para www ou para o seu site principal.</translation>
    </message>
    <message>
        <source>There is no policy file on %1</source>
        <extracomment>policy.not-found (%1: host, %2: address)</extracomment>
        <translation>Não há arquivo da política em %1</translation>
    </message>
    <message>
        <source>The web server at %2 says that the file does not exist (status 404). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>O servidor web em %2 diz que o arquivo não existe (status 404). Os remetentes não conseguem carregar a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known on that web server. Some programs hide or leave out folders that begin with a dot.</source>
        <translation>Coloque o arquivo mta-sts.txt na pasta .well-known desse servidor web. Alguns programas ocultam ou omitem pastas que começam com um ponto.</translation>
    </message>
    <message>
        <source>%1 does not hand out the policy file</source>
        <extracomment>policy.http-status (%1: host, %2: status)</extracomment>
        <translation>%1 não entrega o arquivo da política</translation>
    </message>
    <message>
        <source>The web server answered with status %2 instead of 200. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>O servidor web respondeu com o status %2 em vez de 200. Os remetentes não conseguem carregar a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Look at the settings for this file. Often the cause is a protection against robots, a password or a maintenance page.</source>
        <translation>Veja as configurações deste arquivo. Muitas vezes a causa é uma proteção contra robôs, uma senha ou uma página de manutenção.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a web server</source>
        <extracomment>policy.http-syntax (%1: host, %2: address)</extracomment>
        <translation>O que responde em %1 não é um servidor web</translation>
    </message>
    <message>
        <source>The answer from %2 cannot be read (HTTP). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Não é possível ler a resposta de %2 (HTTP). Os remetentes não conseguem carregar a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Make sure that port 443 of this address leads to a web server.</source>
        <translation>Confirme que a porta 443 deste endereço leva a um servidor web.</translation>
    </message>
    <message>
        <source>Senders stop reading after about 64 kilobytes, and then use nothing of it. So they find no policy.</source>
        <translation>Os remetentes param de ler depois de cerca de 64 kilobytes e então não usam nada do arquivo. Por isso, não encontram nenhuma política.</translation>
    </message>
    <message>
        <source>%1 sends the policy file too slowly</source>
        <extracomment>policy.timeout (%1: host, %2: seconds)</extracomment>
        <translation>%1 envia o arquivo da política devagar demais</translation>
    </message>
    <message numerus="yes">
        <source>The file was not complete after %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>O arquivo não estava completo após %n segundo. Os remetentes podem esperar até 60 segundos e, depois disso, não encontram nenhuma política.</numerusform>
            <numerusform>O arquivo não estava completo após %n segundos. Os remetentes podem esperar até 60 segundos e, depois disso, não encontram nenhuma política.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out why the web server is so slow. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Descubra por que o servidor web está tão lento. Com “--timeout 60”, esta verificação espera tanto quanto os remetentes.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then sends nothing</source>
        <extracomment>policy.no-answer (%1: host, %2: seconds)</extracomment>
        <translation>%1 aceita a conexão e depois não envia nada</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>Nenhuma resposta chegou em %n segundo. Os remetentes podem esperar até 60 segundos e, depois disso, não encontram nenhuma política.</numerusform>
            <numerusform>Nenhuma resposta chegou em %n segundos. Os remetentes podem esperar até 60 segundos e, depois disso, não encontram nenhuma política.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Procure a causa no log do servidor web. Com “--timeout 60”, esta verificação espera tanto quanto os remetentes.</translation>
    </message>
    <message>
        <source>%1 hangs up before the policy file is complete</source>
        <extracomment>policy.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 encerra a conexão antes que o arquivo da política esteja completo</translation>
    </message>
    <message>
        <source>The answer from %2 ended too early. Senders do not use half a file, so they find no policy.</source>
        <translation>A resposta de %2 terminou cedo demais. Os remetentes não usam meio arquivo, então não encontram nenhuma política.</translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. The length that it announces may also be wrong.</source>
        <translation>Procure a causa no log do servidor web. O tamanho que ele anuncia também pode estar errado.</translation>
    </message>
    <message>
        <source>%1 sends the policy file in a packed form</source>
        <extracomment>policy.encoded (%1: host, %2: encoding)</extracomment>
        <translation>%1 envia o arquivo da política compactado</translation>
    </message>
    <message>
        <source>It uses “%2” although nobody asked for it (content encoding). Senders may not unpack it, and then they find no policy.</source>
        <translation>Ele usa “%2”, embora ninguém tenha pedido isso (content encoding). Os remetentes talvez não descompactem o arquivo e, nesse caso, não encontram nenhuma política.</translation>
    </message>
    <message>
        <source>Switch off compression for this file on the web server.</source>
        <translation>Desative a compactação deste arquivo no servidor web.</translation>
    </message>
    <message>
        <source>The addresses of %1 give different policy files</source>
        <extracomment>policy.addresses-differ (%1: host, %2: addresses)</extracomment>
        <translation>Os endereços de %1 fornecem arquivos da política diferentes</translation>
    </message>
    <message>
        <source>These addresses do not all give the same file: %2. Which policy a sender gets is left to chance.</source>
        <translation>Estes endereços não fornecem todos o mesmo arquivo: %2. A política que cada remetente recebe fica por conta do acaso.</translation>
    </message>
    <message>
        <source>Put the same file on all servers, or remove wrong addresses from DNS.</source>
        <translation>Coloque o mesmo arquivo em todos os servidores ou remova do DNS os endereços errados.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Many senders then do not use it.</source>
        <translation>O servidor web chama o arquivo de “%2” em vez de “text/plain” (tipo de mídia). Por isso, muitos remetentes não o usam.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain. If a browser shows a web page at this address, put the policy file in its place.</source>
        <translation>Defina o tipo deste arquivo como text/plain. Se um navegador mostrar uma página web neste endereço, coloque o arquivo da política no lugar dela.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Some senders then do not use it.</source>
        <translation>O servidor web chama o arquivo de “%2” em vez de “text/plain” (tipo de mídia). Por isso, alguns remetentes não o usam.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain on the web server.</source>
        <translation>Defina o tipo deste arquivo como text/plain no servidor web.</translation>
    </message>
    <message>
        <source>The web server should call the file “text/plain” (media type). Some senders do not use it otherwise.</source>
        <translation>O servidor web deve chamar o arquivo de “text/plain” (tipo de mídia). Caso contrário, alguns remetentes não o usam.</translation>
    </message>
    <message>
        <source>The policy file is empty</source>
        <extracomment>policy.empty (%1: file)</extracomment>
        <translation>O arquivo da política está vazio</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Os remetentes não encontram nenhuma política nele. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Upload the policy file again.</source>
        <translation>Envie o arquivo da política novamente.</translation>
    </message>
    <message>
        <source>There is a web page where the policy file should be</source>
        <extracomment>policy.is-web-page (%1: file)</extracomment>
        <translation>Há uma página web onde deveria estar o arquivo da política</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Some web servers show their start page for every address, or a page that keeps robots out.</source>
        <translation>Os remetentes não encontram nenhuma política nela. Alguns servidores web mostram a página inicial em qualquer endereço ou uma página que barra robôs.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known. Switch off the rule that shows a page for every address.</source>
        <translation>Coloque o arquivo mta-sts.txt na pasta .well-known. Desative a regra que mostra uma página em qualquer endereço.</translation>
    </message>
    <message>
        <source>The policy file begins with an invisible mark</source>
        <extracomment>policy.bom (%1: file)</extracomment>
        <translation>O arquivo da política começa com uma marca invisível</translation>
    </message>
    <message>
        <source>A text editor has put it there (byte order mark). Most senders then do not recognise the first line, and use nothing of the file.</source>
        <translation>Um editor de texto a colocou ali (byte order mark). Por causa dela, a maioria dos remetentes não reconhece a primeira linha e descarta o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”.</source>
        <translation>Salve o arquivo novamente como “UTF-8 sem BOM”.</translation>
    </message>
    <message>
        <source>The policy file is saved in the wrong text encoding</source>
        <extracomment>policy.utf-16 (%1: file)</extracomment>
        <translation>O arquivo da política está salvo na codificação de texto errada</translation>
    </message>
    <message>
        <source>It uses two bytes for each character (UTF-16). Senders cannot read it, so they find no policy.</source>
        <translation>Ele usa dois bytes para cada caractere (UTF-16). Os remetentes não conseguem lê-lo, então não encontram nenhuma política.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is empty</source>
        <extracomment>policy.blank-line (%1: line)</extracomment>
        <translation>A linha %1 do arquivo da política está vazia</translation>
    </message>
    <message>
        <source>Empty lines are not allowed in a policy. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>Linhas vazias não são permitidas em uma política. Por causa de uma delas, alguns remetentes descartam o arquivo inteiro; outros não se importam.</translation>
    </message>
    <message>
        <source>Delete the empty line. There must be none at the end of the file either.</source>
        <translation>Apague a linha vazia. Também não pode haver nenhuma no fim do arquivo.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is a comment</source>
        <extracomment>policy.comment (%1: line)</extracomment>
        <translation>A linha %1 do arquivo da política é um comentário</translation>
    </message>
    <message>
        <source>A policy has no comments. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>Uma política não tem comentários. Por causa de um deles, alguns remetentes descartam o arquivo inteiro; outros não se importam.</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>Apague a linha.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file begins with a space</source>
        <extracomment>policy.leading-space (%1: line)</extracomment>
        <translation>A linha %1 do arquivo da política começa com um espaço</translation>
    </message>
    <message>
        <source>Each line must begin with its keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>Cada linha precisa começar com a palavra-chave. Por causa do espaço, alguns remetentes descartam o arquivo inteiro; outros não se importam.</translation>
    </message>
    <message>
        <source>Delete the space at the beginning of the line.</source>
        <translation>Apague o espaço no início da linha.</translation>
    </message>
    <message>
        <source>There is a space between “%1” and its colon</source>
        <extracomment>policy.space-before-colon (%1: key)</extracomment>
        <translation>Há um espaço entre “%1” e os dois-pontos</translation>
    </message>
    <message>
        <source>The colon must follow right after the keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>Os dois-pontos precisam vir logo depois da palavra-chave. Por causa do espaço, alguns remetentes descartam o arquivo inteiro; outros não se importam.</translation>
    </message>
    <message>
        <source>Delete the space before the colon.</source>
        <translation>Apague o espaço antes dos dois-pontos.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has no colon</source>
        <extracomment>policy.no-colon (%1: line)</extracomment>
        <translation>A linha %1 do arquivo da política não tem dois-pontos</translation>
    </message>
    <message>
        <source>Each line must be of the form “keyword: value”. Some senders use nothing of the file because of such a line.</source>
        <translation>Cada linha precisa ter a forma “palavra-chave: valor”. Por causa de uma linha assim, alguns remetentes descartam o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Correct the line, or delete it.</source>
        <translation>Corrija a linha ou apague-a.</translation>
    </message>
    <message>
        <source>“%1” is followed by an equals sign instead of a colon</source>
        <extracomment>policy.equals-sign (%1: key)</extracomment>
        <translation>Depois de “%1” há um sinal de igual em vez de dois-pontos</translation>
    </message>
    <message>
        <source>Senders do not understand the line, so the policy is incomplete for them.</source>
        <translation>Os remetentes não entendem a linha, então a política fica incompleta para eles.</translation>
    </message>
    <message>
        <source>Write a colon after “%1” instead of the equals sign.</source>
        <translation>Escreva dois-pontos depois de “%1” no lugar do sinal de igual.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has an outdated line end</source>
        <extracomment>policy.bare-cr (%1: line)</extracomment>
        <translation>A linha %1 do arquivo da política tem um fim de linha antiquado</translation>
    </message>
    <message>
        <source>It ends like lines of very old Macintosh files (bare CR). Most senders see one long line and use nothing of the file.</source>
        <translation>Ela termina como as linhas de arquivos muito antigos do Macintosh (CR sozinho). A maioria dos remetentes vê uma única linha longa e descarta o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Save the file again with Windows or Unix line ends.</source>
        <translation>Salve o arquivo novamente com finais de linha do Windows ou do Unix.</translation>
    </message>
    <message>
        <source>There is an unusual space beside “%1”</source>
        <extracomment>policy.non-ascii-space (%1: key, %2: character)</extracomment>
        <translation>Há um espaço incomum ao lado de “%1”</translation>
    </message>
    <message>
        <source>The character %2 looks like a space but is none. It often comes from text copied out of a web page or a document. Senders take it as a part of the word.</source>
        <translation>O caractere %2 parece um espaço, mas não é. Ele costuma vir de um texto copiado de uma página web ou de um documento. Os remetentes o consideram parte da palavra.</translation>
    </message>
    <message>
        <source>Delete the gap, and type an ordinary space.</source>
        <translation>Apague o intervalo e digite um espaço comum.</translation>
    </message>
    <message>
        <source>The value of “%1” is in quotation marks</source>
        <extracomment>policy.quotes (%1: key)</extracomment>
        <translation>O valor de “%1” está entre aspas</translation>
    </message>
    <message>
        <source>Senders take the marks as a part of the value, and then do not understand it.</source>
        <translation>Os remetentes consideram as aspas parte do valor e, por isso, não o entendem.</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>Remova as aspas.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains an invisible character</source>
        <extracomment>policy.control-character (%1: line, %2: character)</extracomment>
        <translation>A linha %1 do arquivo da política contém um caractere invisível</translation>
    </message>
    <message>
        <source>The character is %2. Strict senders use nothing of the file because of it.</source>
        <translation>O caractere é %2. Remetentes rigorosos descartam o arquivo inteiro por causa dele.</translation>
    </message>
    <message>
        <source>Delete the line, and type it anew.</source>
        <translation>Apague a linha e digite-a de novo.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains characters that cannot be read</source>
        <extracomment>policy.not-utf-8 (%1: line)</extracomment>
        <translation>A linha %1 do arquivo da política contém caracteres que não podem ser lidos</translation>
    </message>
    <message>
        <source>They are not in the text encoding that senders expect (UTF-8). Strict senders use nothing of the file because of them.</source>
        <translation>Eles não estão na codificação de texto que os remetentes esperam (UTF-8). Remetentes rigorosos descartam o arquivo inteiro por causa deles.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”. A policy needs no letters beyond a to z.</source>
        <translation>Salve o arquivo novamente como “UTF-8 sem BOM”. Uma política só precisa das letras de a até z.</translation>
    </message>
    <message>
        <source>The lines of the policy file end in different ways</source>
        <extracomment>policy.mixed-line-ends (%1: file)</extracomment>
        <translation>As linhas do arquivo da política terminam de formas diferentes</translation>
    </message>
    <message>
        <source>Some end as in Windows, others as in Unix. The standard allows it, but at least one known program does not read such a file.</source>
        <translation>Algumas terminam como no Windows, outras como no Unix. O padrão permite isso, mas pelo menos um programa conhecido não lê um arquivo assim.</translation>
    </message>
    <message>
        <source>Save the file again with Windows line ends in all lines (CRLF).</source>
        <translation>Salve o arquivo novamente com finais de linha do Windows em todas as linhas (CRLF).</translation>
    </message>
    <message>
        <source>“%1” in the policy file is probably a slip for “%2”</source>
        <extracomment>policy.near-miss-key (%1: key, %2: meant)</extracomment>
        <translation>“%1” no arquivo da política provavelmente é um erro de digitação de “%2”</translation>
    </message>
    <message>
        <source>Change “%1” to “%2”.</source>
        <translation>Troque “%1” por “%2”.</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file has capital letters</source>
        <extracomment>policy.key-case (%1: key, %2: meant)</extracomment>
        <translation>A palavra-chave “%1” do arquivo da política tem letras maiúsculas</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file means nothing to senders</source>
        <extracomment>policy.unknown-field (%1: key)</extracomment>
        <translation>A palavra-chave “%1” do arquivo da política não significa nada para os remetentes</translation>
    </message>
    <message>
        <source>Senders pass over the line. At least one known checking program does not accept a file with it.</source>
        <translation>Os remetentes ignoram a linha. Pelo menos um programa de verificação conhecido não aceita um arquivo com ela.</translation>
    </message>
    <message>
        <source>Remove the line, unless you know what it is for.</source>
        <translation>Remova a linha, a menos que você saiba para que ela serve.</translation>
    </message>
    <message>
        <source>The extra line “%1” in the policy file is not well formed</source>
        <extracomment>policy.field-syntax (%1: key)</extracomment>
        <translation>A linha adicional “%1” do arquivo da política está malformada</translation>
    </message>
    <message>
        <source>Senders do not need this line. Still, strict ones use nothing of the file because of it.</source>
        <translation>Os remetentes não precisam desta linha. Mesmo assim, os rigorosos descartam o arquivo inteiro por causa dela.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Remova a linha.</translation>
    </message>
    <message>
        <source>“%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-field (%1: key, %2: used, %3: ignored)</extracomment>
        <translation>“%1” aparece mais de uma vez no arquivo da política</translation>
    </message>
    <message>
        <source>Keep one of these lines, and delete the others.</source>
        <translation>Mantenha uma dessas linhas e apague as outras.</translation>
    </message>
    <message>
        <source>The mail server “%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-mx (%1: mx)</extracomment>
        <translation>O servidor de e-mail “%1” aparece mais de uma vez no arquivo da política</translation>
    </message>
    <message>
        <source>This does no harm.</source>
        <translation>Isso não causa problemas.</translation>
    </message>
    <message>
        <source>You can delete all these lines but one.</source>
        <translation>Você pode apagar todas essas linhas, menos uma.</translation>
    </message>
    <message>
        <source>The policy file does not name its version</source>
        <extracomment>policy.version-missing (%1: file)</extracomment>
        <translation>O arquivo da política não indica a versão</translation>
    </message>
    <message>
        <source>The line “version: STSv1” is missing. Most senders use nothing of the file without it.</source>
        <translation>Falta a linha “version: STSv1”. Sem ela, a maioria dos remetentes descarta o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Add “version: STSv1” as the first line of the file.</source>
        <translation>Adicione “version: STSv1” como primeira linha do arquivo.</translation>
    </message>
    <message>
        <source>Senders do not know the policy version “%1”</source>
        <extracomment>policy.version-wrong (%1: value)</extracomment>
        <translation>Os remetentes não conhecem a versão “%1” da política</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Most senders use nothing of the file otherwise.</source>
        <translation>A versão precisa ser STSv1, escrita exatamente assim. Caso contrário, a maioria dos remetentes descarta o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Change the line to “version: STSv1”.</source>
        <translation>Altere a linha para “version: STSv1”.</translation>
    </message>
    <message>
        <source>The policy version “%1” mixes up capital and small letters</source>
        <extracomment>policy.version-case (%1: value)</extracomment>
        <translation>A versão “%1” da política mistura letras maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Many senders tell capital from small letters, and use nothing of the file.</source>
        <translation>A versão precisa ser STSv1, escrita exatamente assim. Muitos remetentes diferenciam maiúsculas de minúsculas e descartam o arquivo inteiro.</translation>
    </message>
    <message>
        <source>The policy file does not name its mode</source>
        <extracomment>policy.mode-missing (%1: file)</extracomment>
        <translation>O arquivo da política não indica o modo</translation>
    </message>
    <message>
        <source>Without a mode senders do not know what to do. They use nothing of the file.</source>
        <translation>Sem um modo, os remetentes não sabem o que fazer. Eles descartam o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Add the line “mode: testing”. Change it to “mode: enforce” when all is well.</source>
        <translation>Adicione a linha “mode: testing”. Mude-a para “mode: enforce” quando tudo estiver bem.</translation>
    </message>
    <message>
        <source>“%1” is not a mode that senders know</source>
        <extracomment>policy.mode-wrong (%1: value, %2: meant)</extracomment>
        <translation>“%1” não é um modo que os remetentes conheçam</translation>
    </message>
    <message>
        <source>The mode must be testing, enforce or none, in small letters. With any other word senders use nothing of the file.</source>
        <translation>O modo precisa ser testing, enforce ou none, em letras minúsculas. Com qualquer outra palavra, os remetentes descartam o arquivo inteiro.</translation>
    </message>
    <message>
        <source>The mode “%1” has capital letters</source>
        <extracomment>policy.mode-case (%1: value, %2: meant)</extracomment>
        <translation>O modo “%1” tem letras maiúsculas</translation>
    </message>
    <message>
        <source>The mode must be written in small letters. Most senders use nothing of the file otherwise.</source>
        <translation>O modo precisa ser escrito em letras minúsculas. Caso contrário, a maioria dos remetentes descarta o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Change the line to “mode: %2”.</source>
        <translation>Altere a linha para “mode: %2”.</translation>
    </message>
    <message>
        <source>The policy file does not say how long it is valid</source>
        <extracomment>policy.max-age-missing (%1: file)</extracomment>
        <translation>O arquivo da política não diz por quanto tempo vale</translation>
    </message>
    <message>
        <source>The line with the number of seconds is missing (max_age). Most senders use nothing of the file without it.</source>
        <translation>Falta a linha com o número de segundos (max_age). Sem ela, a maioria dos remetentes descarta o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Add the line “max_age: 604800”, which stands for a week.</source>
        <translation>Adicione a linha “max_age: 604800”, que equivale a uma semana.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds</source>
        <extracomment>policy.max-age-not-number (%1: value)</extracomment>
        <translation>“%1” não é um número de segundos</translation>
    </message>
    <message>
        <source>How long the policy is valid must be written in digits only (max_age). Strict senders use nothing of the file otherwise.</source>
        <translation>O tempo de validade da política precisa ser escrito só com algarismos (max_age). Caso contrário, remetentes rigorosos descartam o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Write “max_age: 604800”, which stands for a week.</source>
        <translation>Escreva “max_age: 604800”, que equivale a uma semana.</translation>
    </message>
    <message>
        <source>The number of seconds “%1” is too long</source>
        <extracomment>policy.max-age-too-many-digits (%1: value)</extracomment>
        <translation>O número de segundos “%1” é longo demais</translation>
    </message>
    <message>
        <source>It may have ten digits at most (max_age). Strict senders use nothing of the file because of it.</source>
        <translation>Ele pode ter no máximo dez algarismos (max_age). Remetentes rigorosos descartam o arquivo inteiro por causa disso.</translation>
    </message>
    <message>
        <source>The policy is valid for more than a year</source>
        <extracomment>policy.max-age-too-large (%1: value)</extracomment>
        <translation>A política vale por mais de um ano</translation>
    </message>
    <message>
        <source>The number %1 is above the limit of 31557600 seconds (max_age). Some senders use nothing of the file because of it.</source>
        <translation>O número %1 passa do limite de 31557600 segundos (max_age). Alguns remetentes descartam o arquivo inteiro por causa disso.</translation>
    </message>
    <message>
        <source>Write a smaller number, for instance “max_age: 2592000”, which stands for thirty days.</source>
        <translation>Escreva um número menor, por exemplo “max_age: 2592000”, que equivale a trinta dias.</translation>
    </message>
    <message>
        <source>The policy is valid for no time at all</source>
        <extracomment>policy.max-age-zero (%1: value)</extracomment>
        <translation>A política não tem tempo de validade</translation>
    </message>
    <message>
        <source>Senders do not keep it for later mail (max_age: %1), and some do not use it at all. So it protects little or nothing.</source>
        <translation>Os remetentes não a guardam para os próximos e-mails (max_age: %1), e alguns nem chegam a usá-la. Por isso, ela protege pouco ou nada.</translation>
    </message>
    <message>
        <source>The policy is valid for a short time only</source>
        <extracomment>policy.max-age-short (%1: value)</extracomment>
        <translation>A política vale só por pouco tempo</translation>
    </message>
    <message>
        <source>Senders keep it for %1 seconds (max_age). Some large senders are said to pass over policies of less than a day. A short time also makes it easier for attackers to wait until the policy is forgotten.</source>
        <translation>Os remetentes a guardam por %1 segundos (max_age). Consta que alguns grandes remetentes ignoram políticas de menos de um dia. Um tempo curto também facilita que um invasor espere até a política ser esquecida.</translation>
    </message>
    <message>
        <source>You can let senders keep the policy for longer</source>
        <extracomment>policy.max-age-raise (%1: value)</extracomment>
        <translation>Você pode deixar os remetentes guardarem a política por mais tempo</translation>
    </message>
    <message>
        <source>They now keep it for %1 seconds (max_age). The longer they keep it, the better it protects you.</source>
        <translation>Hoje eles a guardam por %1 segundos (max_age). Quanto mais tempo a guardarem, melhor ela protege você.</translation>
    </message>
    <message>
        <source>When enforce mode has worked well for some weeks, write 1209600 or more, which stands for two weeks. Then change the id of the policy record.</source>
        <translation>Quando o modo enforce tiver funcionado bem por algumas semanas, escreva 1209600 ou mais, que equivale a duas semanas. Depois, altere o id do registro da política.</translation>
    </message>
    <message>
        <source>The policy host %1 answers with a good certificate</source>
        <extracomment>policy-host.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>O servidor da política %1 responde com um bom certificado</translation>
    </message>
    <message numerus="yes">
        <source>The web server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>O servidor web em %2 usa %3. O certificado dele vale por mais %n dia.</numerusform>
            <numerusform>O servidor web em %2 usa %3. O certificado dele vale por mais %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy host %1 does not exist</source>
        <extracomment>policy-host.missing (%1: host)</extracomment>
        <translation>O servidor da política %1 não existe</translation>
    </message>
    <message>
        <source>Senders fetch your policy from a web server with this name. Without it they find no policy, and their mail to you is not protected.</source>
        <translation>Os remetentes buscam a sua política em um servidor web com este nome. Sem ele, não encontram nenhuma política, e os e-mails que enviam a você não são protegidos.</translation>
    </message>
    <message>
        <source>Set up web space for the policy file, and publish an address for %1.</source>
        <translation>Prepare um espaço web para o arquivo da política e publique um endereço para %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has no address</source>
        <extracomment>policy-host.no-address (%1: host)</extracomment>
        <translation>O servidor da política %1 não tem endereço</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>O nome existe, mas o DNS não tem nem um endereço IPv4 nem um IPv6 para ele. Os remetentes não conseguem carregar a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Publish the address of your web server for %1, or an alias to your hosting provider (A, AAAA or CNAME record).</source>
        <translation>Publique para %1 o endereço do seu servidor web ou um alias para o seu provedor de hospedagem (registro A, AAAA ou CNAME).</translation>
    </message>
    <message>
        <source>The policy host %1 could not be looked up</source>
        <extracomment>policy-host.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>Não foi possível consultar o servidor da política %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the policy host works could not be found out.</source>
        <translation>A resposta do DNS foi: %2. Não foi possível descobrir se o servidor da política funciona.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy host %1 leads nowhere</source>
        <extracomment>policy-host.alias-loop (%1: host)</extracomment>
        <translation>O alias do servidor da política %1 no DNS não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>O nome aponta para outros nomes em círculo ou com etapas demais (loop de CNAME). Os remetentes não conseguem carregar a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Point the alias at the name that your hosting provider gave you.</source>
        <translation>Aponte o alias para o nome que o seu provedor de hospedagem informou.</translation>
    </message>
    <message>
        <source>The policy host %1 points to a name that does not exist</source>
        <extracomment>policy-host.alias-dangling (%1: host, %2: target)</extracomment>
        <translation>O servidor da política %1 aponta para um nome que não existe</translation>
    </message>
    <message>
        <source>The target %2 is gone, so senders cannot load your policy. A stranger might claim that name at the hosting provider and publish a policy in your place.</source>
        <translation>O destino %2 não existe mais, então os remetentes não conseguem carregar a política. Um estranho poderia se apossar desse nome no provedor de hospedagem e publicar uma política no seu lugar.</translation>
    </message>
    <message>
        <source>Set up the site again at your hosting provider. If you have moved it, point the alias at the new name.</source>
        <translation>Configure o site novamente no seu provedor de hospedagem. Se você o transferiu, aponte o alias para o novo nome.</translation>
    </message>
    <message>
        <source>The policy host %1 is run at %2</source>
        <extracomment>policy-host.delegated (%1: host, %2: target)</extracomment>
        <translation>O servidor da política %1 fica em %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides about your policy. The certificate must still be for the name %1.</source>
        <translation>É um alias; portanto, quem administra %2 decide sobre a sua política. O certificado continua tendo de ser do nome %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has an address that only works inside a network</source>
        <extracomment>policy-host.address-not-public (%1: host, %2: address)</extracomment>
        <translation>O servidor da política %1 tem um endereço que só funciona dentro de uma rede</translation>
    </message>
    <message>
        <source>Publish the public address of the web server, unless this is a test network.</source>
        <translation>Publique o endereço público do servidor web, a menos que esta seja uma rede de testes.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv6 from this computer</source>
        <extracomment>policy-host.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>Não foi possível testar o servidor da política %1 por IPv6 a partir deste computador</translation>
    </message>
    <message>
        <source>Your computer has no IPv6 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Seu computador não tem conexão IPv6, portanto o endereço %2 não pode ser acessado daqui. Nada indica que haja algo errado com ele.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv6.</source>
        <translation>Para descobrir, execute “postseal-cli check” com o seu domínio em um computador que tenha IPv6.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv4 from this computer</source>
        <extracomment>policy-host.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>Não foi possível testar o servidor da política %1 por IPv4 a partir deste computador</translation>
    </message>
    <message>
        <source>Your computer has no IPv4 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>Seu computador não tem conexão IPv4, portanto o endereço %2 não pode ser acessado daqui. Nada indica que haja algo errado com ele.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv4.</source>
        <translation>Para descobrir, execute “postseal-cli check” com o seu domínio em um computador que tenha IPv4.</translation>
    </message>
    <message>
        <source>The policy host %1 refuses secure web connections</source>
        <extracomment>policy-host.connection-refused (%1: host, %2: address)</extracomment>
        <translation>O servidor da política %1 recusa conexões web seguras</translation>
    </message>
    <message>
        <source>Nothing listens at %2 for them (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Nada as atende em %2 (porta 443). Os remetentes não conseguem carregar a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Switch on HTTPS on that web server, and open port 443 in its firewall. If the address is old, correct it in DNS.</source>
        <translation>Ative o HTTPS nesse servidor web e abra a porta 443 no firewall dele. Se o endereço for antigo, corrija-o no DNS.</translation>
    </message>
    <message>
        <source>The policy host %1 does not answer</source>
        <extracomment>policy-host.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>O servidor da política %1 não responde</translation>
    </message>
    <message>
        <source>No secure web connection to %2 came about in time (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Nenhuma conexão web segura com %2 foi estabelecida a tempo (porta 443). Os remetentes não conseguem carregar a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Make sure that the web server runs and that its firewall lets port 443 through. If the address is old, correct it in DNS.</source>
        <translation>Confirme que o servidor web está em funcionamento e que o firewall dele libera a porta 443. Se o endereço for antigo, corrija-o no DNS.</translation>
    </message>
    <message>
        <source>There is no way through the network to the policy host %1</source>
        <extracomment>policy-host.unreachable (%1: host, %2: address)</extracomment>
        <translation>Não há caminho pela rede até o servidor da política %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>A rede informa que o endereço %2 não pode ser acessado. Os remetentes não conseguem carregar a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the web server. If both look right, ask your hosting provider.</source>
        <translation>Confira o endereço no DNS e a conexão de rede do servidor web. Se os dois parecerem corretos, fale com o seu provedor de hospedagem.</translation>
    </message>
    <message>
        <source>The policy host %1 and this computer could not agree on encryption</source>
        <extracomment>policy-host.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>O servidor da política %1 e este computador não chegaram a um acordo sobre a criptografia</translation>
    </message>
    <message>
        <source>Ask your hosting provider whether HTTPS is set up for the name %1. The server should offer TLS 1.2 and TLS 1.3.</source>
        <translation>Pergunte ao seu provedor de hospedagem se o HTTPS está configurado para o nome %1. O servidor deve oferecer TLS 1.2 e TLS 1.3.</translation>
    </message>
    <message>
        <source>The policy host %1 falls silent when encryption should begin</source>
        <extracomment>policy-host.handshake-timeout (%1: host, %2: address)</extracomment>
        <translation>O servidor da política %1 para de responder quando a criptografia deveria começar</translation>
    </message>
    <message>
        <source>The web server at %2 accepted the connection and then stopped answering. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>O servidor web em %2 aceitou a conexão e depois parou de responder. Os remetentes não conseguem carregar a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Check the load and the HTTPS settings of the web server. Something in front of it may also hold the connection up.</source>
        <translation>Confira a carga e as configurações de HTTPS do servidor web. Algo na frente dele também pode estar travando a conexão.</translation>
    </message>
    <message>
        <source>The policy host %1 only knows outdated encryption</source>
        <extracomment>policy-host.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>O servidor da política %1 só conhece criptografia obsoleta</translation>
    </message>
    <message>
        <source>The web server at %2 offers %3, which is no longer seen as safe. Many senders do not load your policy over it.</source>
        <translation>O servidor web em %2 oferece %3, que não é mais considerado seguro. Muitos remetentes não carregam a política dessa forma.</translation>
    </message>
    <message>
        <source>Update the web server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Atualize o servidor web ou ative TLS 1.2 e TLS 1.3 nas configurações dele.</translation>
    </message>
    <message>
        <source>A program on your side replaces the certificate of %1</source>
        <extracomment>policy-host.proxy-here (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>Um programa do seu lado substitui o certificado de %1</translation>
    </message>
    <message>
        <source>The certificate seen for %2 was issued by “%3”. That looks like a company proxy or a virus scanner that opens secure connections. So the real certificate could not be seen, and nothing is known to be wrong with it.</source>
        <translation>O certificado visto em %2 foi emitido por “%3”. Parece um proxy de empresa ou um antivírus que abre conexões seguras. Por isso, não foi possível ver o certificado verdadeiro, e nada indica que haja algo errado com ele.</translation>
    </message>
    <message>
        <source>Check again from another network, or on a computer without such a program.</source>
        <translation>Verifique novamente de outra rede ou em um computador sem esse tipo de programa.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is for a different name</source>
        <extracomment>policy-host.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>O certificado do servidor da política %1 é de outro nome</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate for %3 (host name mismatch). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>O servidor web em %2 apresenta um certificado de %3 (o nome não corresponde). Os remetentes não carregam a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Add %1 as a domain at your hosting provider, and have a certificate issued for it.</source>
        <translation>Adicione %1 como domínio no seu provedor de hospedagem e peça a emissão de um certificado para ele.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has its name in the wrong place</source>
        <extracomment>policy-host.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>O certificado do servidor da política %1 tem o nome no lugar errado</translation>
    </message>
    <message>
        <source>At %2 the name %3 stands only in an old field that senders do not look at (common name). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Em %2, o nome %3 só aparece em um campo antigo que os remetentes não consultam (common name). Os remetentes não carregam a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Order a new certificate that lists %1 among its DNS names.</source>
        <translation>Peça um novo certificado que inclua %1 entre os nomes DNS.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has expired</source>
        <extracomment>policy-host.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>O certificado do servidor da política %1 expirou</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that ran out on %3. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>O servidor web em %2 apresenta um certificado que expirou em %3. Os remetentes não carregam a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Renew the certificate, and make sure that the web server uses the new one. Then let the renewal run by itself.</source>
        <translation>Renove o certificado e confirme que o servidor web usa o novo. Depois, deixe a renovação automática.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is not valid yet</source>
        <extracomment>policy-host.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>O certificado do servidor da política %1 ainda não é válido</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that counts only from %3. Until then senders do not load your policy.</source>
        <translation>O servidor web em %2 apresenta um certificado que só vale a partir de %3. Até lá, os remetentes não carregam a política.</translation>
    </message>
    <message>
        <source>Install a certificate that is valid today. If the date looks right, check the clock of this computer.</source>
        <translation>Instale um certificado que seja válido hoje. Se a data parecer certa, confira o relógio deste computador.</translation>
    </message>
    <message>
        <source>The policy host %1 made its certificate itself</source>
        <extracomment>policy-host.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>O servidor da política %1 criou o próprio certificado</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Nenhuma autoridade pública responde pelo certificado em %2 (autoassinado). Os remetentes não carregam a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Most hosting providers include one free of charge.</source>
        <translation>Instale um certificado de uma autoridade pública. A maioria dos provedores de hospedagem inclui um gratuitamente.</translation>
    </message>
    <message>
        <source>The policy host %1 does not send all the certificates that it should</source>
        <extracomment>policy-host.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>O servidor da política %1 não envia todos os certificados que deveria</translation>
    </message>
    <message>
        <source>The web server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). Browsers often hide this fault, but many senders do not load your policy.</source>
        <translation>O servidor web em %2 omite o certificado de “%3”, que liga o dele a uma autoridade conhecida (certificado intermediário). Os navegadores costumam esconder essa falha, mas muitos remetentes não carregam a política.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem.</source>
        <translation>Instale a cadeia completa da sua autoridade certificadora, muitas vezes um arquivo chamado fullchain.pem.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 comes from an authority that is not publicly known</source>
        <extracomment>policy-host.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>O certificado do servidor da política %1 vem de uma autoridade que não é conhecida publicamente</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>O certificado em %2 foi emitido por “%3”, em que os remetentes públicos não confiam. Os remetentes não carregam a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 cannot be used</source>
        <extracomment>policy-host.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>O certificado do servidor da política %1 não pode ser usado</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the web server.</source>
        <translation>Peça um novo certificado para %1 com as configurações habituais e instale-o no servidor web.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 expires soon</source>
        <extracomment>policy-host.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>O certificado do servidor da política %1 expira em breve</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the web server at %2 is valid for %n more day(s), until %4. After that date senders can no longer load your policy.</source>
        <translation>
            <numerusform>O certificado do servidor web em %2 vale por mais %n dia, até %4. Depois dessa data, os remetentes não conseguem mais carregar a política.</numerusform>
            <numerusform>O certificado do servidor web em %2 vale por mais %n dias, até %4. Depois dessa data, os remetentes não conseguem mais carregar a política.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate now. Find out why it was not renewed by itself.</source>
        <translation>Renove o certificado agora. Descubra por que ele não foi renovado automaticamente.</translation>
    </message>
    <message>
        <source>Your DNS may prevent a certificate for %1</source>
        <extracomment>policy-host.caa-blocks (%1: host, %2: name with CAA, %3: allowed issuers)</extracomment>
        <translation>Seu DNS pode impedir a emissão de um certificado para %1</translation>
    </message>
    <message>
        <source>A record at %2 says who may issue certificates (CAA): %3. If your hosting provider uses another authority, it can neither get nor renew the certificate.</source>
        <translation>Um registro em %2 diz quem pode emitir certificados (CAA): %3. Se o seu provedor de hospedagem usa outra autoridade, ele não consegue nem obter nem renovar o certificado.</translation>
    </message>
    <message>
        <source>Add the authority of your hosting provider to that record. For many providers it is letsencrypt.org.</source>
        <translation>Adicione a esse registro a autoridade do seu provedor de hospedagem. Em muitos provedores, é letsencrypt.org.</translation>
    </message>
    <message>
        <source>%1 only has an address because your DNS answers for every name</source>
        <extracomment>policy-host.wildcard-dns (%1: host, %2: address)</extracomment>
        <translation>%1 só tem endereço porque o seu DNS responde por qualquer nome</translation>
    </message>
    <message>
        <source>Any name under your domain leads to %2 (wildcard record). So this host was probably not set up for MTA-STS.</source>
        <translation>Qualquer nome no seu domínio leva a %2 (registro curinga). Por isso, este servidor provavelmente não foi configurado para o MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a DNS record of its own for %1 that points to the web space with your policy.</source>
        <translation>Publique para %1 um registro DNS próprio, que aponte para o espaço web com a sua política.</translation>
    </message>
    <message>
        <source>The policy file lists no mail server</source>
        <extracomment>policy.mx-missing (%1: file)</extracomment>
        <translation>O arquivo da política não lista nenhum servidor de e-mail</translation>
    </message>
    <message>
        <source>Without a line that begins with “mx:” senders use nothing of the file.</source>
        <translation>Sem uma linha que comece com “mx:”, os remetentes descartam o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Add a line for each of your mail servers, for instance “mx: mail.example.com”.</source>
        <translation>Adicione uma linha para cada um dos seus servidores de e-mail, por exemplo “mx: mail.example.com”.</translation>
    </message>
    <message>
        <source>The policy file lists no mail server, and some senders want one</source>
        <extracomment>policy.mx-missing-mode-none (%1: file)</extracomment>
        <translation>O arquivo da política não lista nenhum servidor de e-mail, e alguns remetentes exigem um</translation>
    </message>
    <message>
        <source>Mode none allows this. Still, some senders do not accept the file, and keep to the policy that they stored before.</source>
        <translation>O modo none permite isso. Mesmo assim, alguns remetentes não aceitam o arquivo e continuam com a política que já tinham armazenada.</translation>
    </message>
    <message>
        <source>Keep the lines that begin with “mx:” in the file.</source>
        <translation>Mantenha no arquivo as linhas que começam com “mx:”.</translation>
    </message>
    <message>
        <source>The policy file has a line for a mail server without a name</source>
        <extracomment>policy.mx-empty (%1: file)</extracomment>
        <translation>O arquivo da política tem uma linha de servidor de e-mail sem nome</translation>
    </message>
    <message>
        <source>Nothing stands after “mx:”. Strict senders use nothing of the file because of it.</source>
        <translation>Não há nada depois de “mx:”. Remetentes rigorosos descartam o arquivo inteiro por causa disso.</translation>
    </message>
    <message>
        <source>Write the name of your mail server there, or delete the line.</source>
        <translation>Escreva ali o nome do seu servidor de e-mail ou apague a linha.</translation>
    </message>
    <message>
        <source>The policy file lists the IP address “%1” as a mail server</source>
        <extracomment>policy.mx-address (%1: mx)</extracomment>
        <translation>O arquivo da política lista o endereço IP “%1” como servidor de e-mail</translation>
    </message>
    <message>
        <source>Senders compare names, so an address never fits. Strict senders use nothing of the file because of it.</source>
        <translation>Os remetentes comparam nomes, portanto um endereço nunca corresponde. Remetentes rigorosos descartam o arquivo inteiro por causa disso.</translation>
    </message>
    <message>
        <source>Write the name of the mail server instead, as it stands in your MX record.</source>
        <translation>Escreva em seu lugar o nome do servidor de e-mail, como está no seu registro MX.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file ends with a dot</source>
        <extracomment>policy.mx-trailing-dot (%1: mx, %2: meant)</extracomment>
        <translation>O servidor de e-mail “%1” do arquivo da política termina com um ponto</translation>
    </message>
    <message>
        <source>The dot is usual in DNS but wrong in a policy. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>O ponto é comum no DNS, mas errado em uma política. Remetentes rigorosos descartam o arquivo inteiro por causa disso; para os outros, nenhum servidor corresponde.</translation>
    </message>
    <message>
        <source>One line of the policy file lists several mail servers: “%1”</source>
        <extracomment>policy.mx-list (%1: mx)</extracomment>
        <translation>Uma linha do arquivo da política lista vários servidores de e-mail: “%1”</translation>
    </message>
    <message>
        <source>Senders read the line as one single name, which fits no server. Strict senders use nothing of the file because of it.</source>
        <translation>Os remetentes leem a linha como um único nome, que não corresponde a nenhum servidor. Remetentes rigorosos descartam o arquivo inteiro por causa disso.</translation>
    </message>
    <message>
        <source>Write a line of its own for each mail server.</source>
        <translation>Escreva uma linha separada para cada servidor de e-mail.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has letters beyond a to z</source>
        <extracomment>policy.mx-unicode (%1: mx, %2: meant)</extracomment>
        <translation>O servidor de e-mail “%1” do arquivo da política tem letras que não são de a até z</translation>
    </message>
    <message>
        <source>A policy must hold names in the form that DNS uses (A-label). Strict senders use nothing of the file otherwise.</source>
        <translation>Uma política precisa conter os nomes na forma usada pelo DNS (A-label). Caso contrário, remetentes rigorosos descartam o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Write “%2” instead.</source>
        <translation>Escreva “%2” em seu lugar.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is a web address</source>
        <extracomment>policy.mx-url (%1: mx, %2: meant)</extracomment>
        <translation>“%1” no arquivo da política é um endereço da web</translation>
    </message>
    <message>
        <source>Only the name of a mail server may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Só o nome de um servidor de e-mail pode estar ali. Remetentes rigorosos descartam o arquivo inteiro por causa disso; para os outros, nenhum servidor corresponde.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a port number</source>
        <extracomment>policy.mx-port (%1: mx, %2: meant)</extracomment>
        <translation>O servidor de e-mail “%1” do arquivo da política tem um número de porta</translation>
    </message>
    <message>
        <source>Only its name may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Só o nome dele pode estar ali. Remetentes rigorosos descartam o arquivo inteiro por causa disso; para os outros, nenhum servidor corresponde.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a number in front</source>
        <extracomment>policy.mx-preference (%1: mx, %2: meant)</extracomment>
        <translation>O servidor de e-mail “%1” do arquivo da política tem um número na frente</translation>
    </message>
    <message>
        <source>The number belongs to the MX record in DNS (preference). Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>O número é próprio do registro MX no DNS (preferência). Remetentes rigorosos descartam o arquivo inteiro por causa disso; para os outros, nenhum servidor corresponde.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file begins with a dot</source>
        <extracomment>policy.mx-leading-dot (%1: mx, %2: meant)</extracomment>
        <translation>O servidor de e-mail “%1” do arquivo da política começa com um ponto</translation>
    </message>
    <message>
        <source>An early draft of the standard knew this form. Today strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Um rascunho antigo do padrão previa essa forma. Hoje, remetentes rigorosos descartam o arquivo inteiro por causa disso; para os outros, nenhum servidor corresponde.</translation>
    </message>
    <message>
        <source>The star in “%1” stands in the wrong place</source>
        <extracomment>policy.mx-wildcard-place (%1: mx)</extracomment>
        <translation>O asterisco em “%1” está no lugar errado</translation>
    </message>
    <message>
        <source>A star can only be the whole first part of a name, as in “*.example.com” (wildcard). Strict senders use nothing of the file because of it.</source>
        <translation>Um asterisco só pode ser a primeira parte inteira de um nome, como em “*.example.com” (curinga). Remetentes rigorosos descartam o arquivo inteiro por causa disso.</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers instead.</source>
        <translation>Escreva em seu lugar os nomes completos dos seus servidores de e-mail.</translation>
    </message>
    <message>
        <source>“%1” allows mail servers of countless strangers</source>
        <extracomment>policy.mx-wildcard-top-level (%1: mx)</extracomment>
        <translation>“%1” permite servidores de e-mail de inúmeros estranhos</translation>
    </message>
    <message>
        <source>The star stands directly in front of a name under which anybody can register (wildcard). So an attacker can easily have a mail server that fits your policy.</source>
        <translation>O asterisco está logo antes de um nome em que qualquer pessoa pode registrar domínios (curinga). Assim, um invasor pode facilmente ter um servidor de e-mail que corresponda à sua política.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is not the name of a mail server</source>
        <extracomment>policy.mx-not-domain (%1: mx)</extracomment>
        <translation>“%1” no arquivo da política não é o nome de um servidor de e-mail</translation>
    </message>
    <message>
        <source>A name consists of letters, digits, hyphens and dots. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>Um nome é formado por letras, algarismos, hifens e pontos. Remetentes rigorosos descartam o arquivo inteiro por causa disso; para os outros, nenhum servidor corresponde.</translation>
    </message>
    <message>
        <source>Write the name of the mail server as it stands in your MX record.</source>
        <translation>Escreva o nome do servidor de e-mail como está no seu registro MX.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has capital letters</source>
        <extracomment>policy.mx-case (%1: mx)</extracomment>
        <translation>O servidor de e-mail “%1” do arquivo da política tem letras maiúsculas</translation>
    </message>
    <message>
        <source>Nearly all senders compare names without regard to capitals. So this does no harm with them.</source>
        <translation>Quase todos os remetentes comparam nomes sem diferenciar maiúsculas. Com eles, isso não causa problemas.</translation>
    </message>
    <message>
        <source>To be on the safe side, write the name in small letters.</source>
        <translation>Por segurança, escreva o nome em letras minúsculas.</translation>
    </message>
    <message>
        <source>The policy record at %1 is correct</source>
        <extracomment>record.good (%1: name, %2: id)</extracomment>
        <translation>O registro da política em %1 está correto</translation>
    </message>
    <message>
        <source>It tells senders that you have a policy. The version of the policy that it announces is “%2” (id).</source>
        <translation>Ele diz aos remetentes que você tem uma política. A versão da política que ele anuncia é “%2” (id).</translation>
    </message>
    <message>
        <source>There is no policy record at %1</source>
        <extracomment>record.missing (%1: name)</extracomment>
        <translation>Não há registro da política em %1</translation>
    </message>
    <message>
        <source>Senders look for this TXT record first. Without it they do not look for your policy, so their mail to you is not protected.</source>
        <translation>Os remetentes procuram primeiro este registro TXT. Sem ele, não procuram a política, então os e-mails que enviam a você não são protegidos.</translation>
    </message>
    <message>
        <source>Publish the record as the last step, when the policy file can be loaded.</source>
        <translation>Publique o registro como última etapa, quando o arquivo da política puder ser carregado.</translation>
    </message>
    <message>
        <source>The policy record at %1 could not be looked up</source>
        <extracomment>record.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>Não foi possível consultar o registro da política em %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the record is there could not be found out.</source>
        <translation>A resposta do DNS foi: %2. Não foi possível descobrir se o registro existe.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy record at %1 leads nowhere</source>
        <extracomment>record.alias-loop (%1: name)</extracomment>
        <translation>O alias do registro da política em %1 não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders find no policy record, so their mail to you is not protected.</source>
        <translation>O nome aponta para outros nomes em círculo ou com etapas demais (loop de CNAME). Os remetentes não encontram o registro da política, então os e-mails que enviam a você não são protegidos.</translation>
    </message>
    <message>
        <source>Point the alias at the right name, or replace it with the TXT record itself.</source>
        <translation>Aponte o alias para o nome certo ou substitua-o pelo próprio registro TXT.</translation>
    </message>
    <message>
        <source>There are %2 policy records at %1</source>
        <extracomment>record.multiple (%1: name, %2: count)</extracomment>
        <translation>Há %2 registros da política em %1</translation>
    </message>
    <message>
        <source>When there is more than one record, senders act as if there were none. So mail to you is not protected.</source>
        <translation>Quando há mais de um registro, os remetentes agem como se não houvesse nenhum. Por isso, o e-mail que você recebe não está protegido.</translation>
    </message>
    <message>
        <source>Keep the record with the newest id, and delete the others.</source>
        <translation>Mantenha o registro com o id mais recente e apague os outros.</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with the wrong word</source>
        <extracomment>record.wrong-version (%1: name, %2: version)</extracomment>
        <translation>O registro da política em %1 começa com a palavra errada</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Senders pass over it, so mail to you is not protected.</source>
        <translation>Ele começa com “%2” em vez de “v=STSv1”. Os remetentes o ignoram, então o e-mail que você recebe não está protegido.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=STSv1;”.</source>
        <translation>Altere o início do registro para exatamente “v=STSv1;”.</translation>
    </message>
    <message>
        <source>The policy record at %1 mixes up capital and small letters</source>
        <extracomment>record.version-case (%1: name, %2: version)</extracomment>
        <translation>O registro da política em %1 mistura letras maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Ele começa com “%2” em vez de “v=STSv1”. Muitos remetentes diferenciam maiúsculas de minúsculas e o ignoram.</translation>
    </message>
    <message>
        <source>The policy record at %1 lacks its first semicolon</source>
        <extracomment>record.no-semicolon (%1: name)</extracomment>
        <translation>Falta o primeiro ponto e vírgula no registro da política em %1</translation>
    </message>
    <message>
        <source>It must begin with “v=STSv1;”. Senders pass over it otherwise, so mail to you is not protected.</source>
        <translation>Ele precisa começar com “v=STSv1;”. Caso contrário, os remetentes o ignoram, e o e-mail que você recebe não está protegido.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=STSv1”.</source>
        <translation>Escreva um ponto e vírgula logo depois de “v=STSv1”.</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with a space</source>
        <extracomment>record.leading-space (%1: name)</extracomment>
        <translation>O registro da política em %1 começa com um espaço</translation>
    </message>
    <message>
        <source>Senders expect “v=STSv1;” at the very beginning. They pass over the record, so mail to you is not protected.</source>
        <translation>Os remetentes esperam “v=STSv1;” bem no início. Eles ignoram o registro, então o e-mail que você recebe não está protegido.</translation>
    </message>
    <message>
        <source>Remove the space at the beginning of the record.</source>
        <translation>Remova o espaço no início do registro.</translation>
    </message>
    <message>
        <source>The policy record at %1 has a space before its first semicolon</source>
        <extracomment>record.space-before-semicolon (%1: name)</extracomment>
        <translation>O registro da política em %1 tem um espaço antes do primeiro ponto e vírgula</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. Their mail to you is not protected.</source>
        <translation>Alguns remetentes ignoram um registro escrito assim. Os e-mails que eles enviam a você não são protegidos.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=STSv1;”.</source>
        <translation>Remova o espaço, para que o registro comece com “v=STSv1;”.</translation>
    </message>
    <message>
        <source>The policy record at %1 contains quotation marks</source>
        <extracomment>record.quotes-inside (%1: name)</extracomment>
        <translation>O registro da política em %1 contém aspas</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so mail to you is not protected.</source>
        <translation>Seu painel de DNS armazenou as aspas como parte do texto. Os remetentes não reconhecem o registro, então o e-mail que você recebe não está protegido.</translation>
    </message>
    <message>
        <source>Enter the text of the record again without quotation marks.</source>
        <translation>Digite o texto do registro novamente, sem aspas.</translation>
    </message>
    <message>
        <source>The policy record at %1 has no id</source>
        <extracomment>record.no-id (%1: name)</extracomment>
        <translation>O registro da política em %1 não tem id</translation>
    </message>
    <message>
        <source>The id tells senders when your policy has changed. Without it they pass over the record, so mail to you is not protected.</source>
        <translation>O id diz aos remetentes quando a política mudou. Sem ele, os remetentes ignoram o registro, então o e-mail que você recebe não está protegido.</translation>
    </message>
    <message>
        <source>Add an id of letters and digits to the record, for instance today&apos;s date as in “id=20261124;”.</source>
        <translation>Adicione ao registro um id com letras e algarismos, por exemplo a data de hoje, como em “id=20261124;”.</translation>
    </message>
    <message>
        <source>The id “%1” contains a character that is not allowed there</source>
        <extracomment>record.id-character (%1: id, %2: character)</extracomment>
        <translation>O id “%1” contém um caractere que não é permitido ali</translation>
    </message>
    <message>
        <source>Write an id of letters and digits only.</source>
        <translation>Escreva um id só com letras e algarismos.</translation>
    </message>
    <message>
        <source>The id in the policy record at %1 is empty</source>
        <extracomment>record.id-empty (%1: name)</extracomment>
        <translation>O id do registro da política em %1 está vazio</translation>
    </message>
    <message>
        <source>Write an id of letters and digits, for instance today&apos;s date.</source>
        <translation>Escreva um id com letras e algarismos, por exemplo a data de hoje.</translation>
    </message>
    <message>
        <source>The id “%1” is too long</source>
        <extracomment>record.id-too-long (%1: id, %2: length)</extracomment>
        <translation>O id “%1” é longo demais</translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s), and 32 is the limit. Senders pass over the record, so mail to you is not protected.</source>
        <translation>
            <numerusform>Ele tem %n caractere, e o limite é 32. Os remetentes ignoram o registro, então o e-mail que você recebe não está protegido.</numerusform>
            <numerusform>Ele tem %n caracteres, e o limite é 32. Os remetentes ignoram o registro, então o e-mail que você recebe não está protegido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a shorter id, for instance today&apos;s date.</source>
        <translation>Escreva um id mais curto, por exemplo a data de hoje.</translation>
    </message>
    <message>
        <source>The policy record at %1 has more than one id</source>
        <extracomment>record.duplicate-id (%1: name, %2: used, %3: ignored)</extracomment>
        <translation>O registro da política em %1 tem mais de um id</translation>
    </message>
    <message>
        <source>The first one counts: “%2”. Some senders go by a later one instead (“%3”), and at least one passes over the record.</source>
        <translation>O primeiro é o que vale: “%2”. Alguns remetentes usam um posterior (“%3”), e pelo menos um ignora o registro.</translation>
    </message>
    <message>
        <source>Keep one id, and delete the others.</source>
        <translation>Mantenha um id e apague os outros.</translation>
    </message>
    <message>
        <source>The word “%1” in the policy record has the wrong capital letters</source>
        <extracomment>record.key-case (%1: key, %2: meant)</extracomment>
        <translation>A palavra “%1” do registro da política tem as maiúsculas erradas</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here. They do not find what they need, so mail to you is not protected.</source>
        <translation>Aqui os remetentes diferenciam maiúsculas de minúsculas. Eles não encontram o que precisam, então o e-mail que você recebe não está protegido.</translation>
    </message>
    <message>
        <source>Something is left over at the end of the policy record at %1</source>
        <extracomment>record.trailing (%1: name)</extracomment>
        <translation>Sobra algo no fim do registro da política em %1</translation>
    </message>
    <message>
        <source>Only a single semicolon may stand at the end. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Só pode haver um único ponto e vírgula no fim. Remetentes rigorosos ignoram o registro, então os e-mails que enviam a você não são protegidos.</translation>
    </message>
    <message>
        <source>Remove what follows the last semicolon, also spaces.</source>
        <translation>Remova o que vem depois do último ponto e vírgula, inclusive espaços.</translation>
    </message>
    <message>
        <source>The policy record at %1 cannot be understood</source>
        <extracomment>record.syntax (%1: name)</extracomment>
        <translation>Não é possível entender o registro da política em %1</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>Uma parte dele não tem a forma “nome=valor”. Remetentes rigorosos ignoram o registro, então os e-mails que enviam a você não são protegidos.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=STSv1; id=20261124;”.</source>
        <translation>Escreva o registro de novo, por exemplo assim: “v=STSv1; id=20261124;”.</translation>
    </message>
    <message>
        <source>“%1” belongs in the policy file, not in the policy record</source>
        <extracomment>record.policy-inside (%1: key)</extracomment>
        <translation>O lugar de “%1” é o arquivo da política, não o registro da política</translation>
    </message>
    <message>
        <source>Senders pass over it here. Mode, mail servers and validity count only in the file.</source>
        <translation>Aqui os remetentes ignoram essa parte. Modo, servidores de e-mail e validade só contam no arquivo.</translation>
    </message>
    <message>
        <source>Remove this part from the record. Make sure that it stands in the policy file.</source>
        <translation>Remova esta parte do registro. Confirme que ela está no arquivo da política.</translation>
    </message>
    <message>
        <source>The part “%1” of the policy record means nothing to senders</source>
        <extracomment>record.unknown-field (%1: key)</extracomment>
        <translation>A parte “%1” do registro da política não significa nada para os remetentes</translation>
    </message>
    <message>
        <source>They pass over it. It does no harm.</source>
        <translation>Eles a ignoram. Isso não causa problemas.</translation>
    </message>
    <message>
        <source>Check its spelling if you meant something by it. Otherwise you can remove it.</source>
        <translation>Confira a grafia se você quis dizer algo com ela. Caso contrário, pode removê-la.</translation>
    </message>
    <message>
        <source>The policy record at %1 is stored in %2 pieces</source>
        <extracomment>record.split (%1: name, %2: count)</extracomment>
        <translation>O registro da política em %1 está armazenado em %2 pedaços</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. Nearly all read the record correctly.</source>
        <translation>Os remetentes juntam os pedaços sem espaço entre eles. Quase todos leem o registro corretamente.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with MTA-STS. Senders pass over it.</source>
        <translation>O registro “%2” não tem nada a ver com o MTA-STS. Os remetentes o ignoram.</translation>
    </message>
    <message>
        <source>You can remove it, unless you need it for something else.</source>
        <translation>Você pode removê-lo, a menos que precise dele para outra coisa.</translation>
    </message>
    <message>
        <source>The policy record at %1 is kept at %2</source>
        <extracomment>record.delegated (%1: name, %2: target)</extracomment>
        <translation>O registro da política em %1 é mantido em %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides when senders load your policy anew.</source>
        <translation>É um alias; portanto, quem administra %2 decide quando os remetentes carregam a política de novo.</translation>
    </message>
    <message>
        <source>There is a policy record at %1, where no sender looks</source>
        <extracomment>record.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>Há um registro da política em %1, onde nenhum remetente procura</translation>
    </message>
    <message>
        <source>Senders look for it at %2 only. So this record has no effect.</source>
        <translation>Os remetentes só o procuram em %2. Portanto, este registro não tem efeito.</translation>
    </message>
    <message>
        <source>Move the record to the name %2. Many DNS panels add your domain to the name by themselves.</source>
        <translation>Mova o registro para o nome %2. Muitos painéis de DNS acrescentam o domínio ao nome por conta própria.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the policy record at %1</source>
        <extracomment>record.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>Seus servidores de nomes não concordam sobre o registro da política em %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may miss your policy or a change to it.</source>
        <translation>Estes servidores de nomes não dão todos a mesma resposta: %2. Alguns remetentes podem não ver a sua política ou uma alteração nela.</translation>
    </message>
    <message>
        <source>The policy file has changed, but the id “%1” has not</source>
        <extracomment>record.id-unchanged (%1: id, %2: date)</extracomment>
        <translation>O arquivo da política mudou, mas o id “%1” não</translation>
    </message>
    <message>
        <source>The id is the same as on %2, when the file was different. Senders that know this id keep to the old policy until it runs out.</source>
        <translation>O id é o mesmo de %2, quando o arquivo era diferente. Os remetentes que conhecem este id continuam com a política antiga até ela expirar.</translation>
    </message>
    <message>
        <source>Give the policy record a new id now.</source>
        <translation>Dê agora um novo id ao registro da política.</translation>
    </message>
    <message>
        <source>The id “%1” is new, but the policy file is the same as before</source>
        <extracomment>record.body-unchanged (%1: id, %2: date)</extracomment>
        <translation>O id “%1” é novo, mas o arquivo da política é o mesmo de antes</translation>
    </message>
    <message>
        <source>The file has not changed since %2. Senders load it once more, which does no harm.</source>
        <translation>O arquivo não mudou desde %2. Os remetentes o carregam mais uma vez, o que não causa problemas.</translation>
    </message>
    <message>
        <source>If you meant to change the policy, upload the new file. Then give the record another new id.</source>
        <translation>Se você queria alterar a política, envie o novo arquivo. Depois, dê ao registro outro id novo.</translation>
    </message>
    <message>
        <source>The file is not a TLS report that can be read</source>
        <extracomment>report.not-json (%1: file, %2: reason)</extracomment>
        <translation>O arquivo não é um relatório TLS que possa ser lido</translation>
    </message>
    <message>
        <source>Save the attachment from the mail once more, and open that file.</source>
        <translation>Salve o anexo do e-mail mais uma vez e abra esse arquivo.</translation>
    </message>
    <message>
        <source>The report is too large to be read</source>
        <extracomment>report.too-large (%1: file, %2: limit)</extracomment>
        <translation>O relatório é grande demais para ser lido</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report. If it is, ask its sender for smaller ones.</source>
        <translation>Confirme que o arquivo é um relatório TLS. Se for, peça a quem o envia que os faça menores.</translation>
    </message>
    <message>
        <source>The report cannot be unpacked</source>
        <extracomment>report.gzip-broken (%1: file, %2: reason)</extracomment>
        <translation>Não é possível descompactar o relatório</translation>
    </message>
    <message>
        <source>The file is not a TLS report</source>
        <extracomment>report.not-a-report (%1: file)</extracomment>
        <translation>O arquivo não é um relatório TLS</translation>
    </message>
    <message>
        <source>It can be read, but has nothing of what such a report holds.</source>
        <translation>Ele pode ser lido, mas não tem nada do que um relatório desses contém.</translation>
    </message>
    <message>
        <source>Open the attachment of a TLS report. DMARC reports and other files are of another kind.</source>
        <translation>Abra o anexo de um relatório TLS. Relatórios DMARC e outros arquivos são de outro tipo.</translation>
    </message>
    <message>
        <source>The report has no results in it</source>
        <extracomment>report.no-policies (%1: file)</extracomment>
        <translation>O relatório não contém resultados</translation>
    </message>
    <message>
        <source>The list of policies with their counts is missing (policies). So it says nothing about your mail.</source>
        <translation>Falta a lista de políticas com as contagens (policies). Por isso, ele não diz nada sobre o seu e-mail.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. If the same sender does this often, tell them.</source>
        <translation>Não há nada errado do seu lado. Se o mesmo remetente fizer isso com frequência, avise-o.</translation>
    </message>
    <message>
        <source>The report lacks the part “%1”</source>
        <extracomment>report.missing-member (%1: member)</extracomment>
        <translation>Falta a parte “%1” no relatório</translation>
    </message>
    <message>
        <source>The sender of the report left it out. The rest was read, and a missing count is taken as zero.</source>
        <translation>O remetente do relatório a deixou de fora. O restante foi lido, e uma contagem que falta é considerada zero.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side, and nothing that you need to do.</source>
        <translation>Não há nada errado do seu lado, e você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is not of the expected kind</source>
        <extracomment>report.wrong-type (%1: member, %2: expected)</extracomment>
        <translation>A parte “%1” do relatório não é do tipo esperado</translation>
    </message>
    <message>
        <source>It should be of this kind: %2. The rest of the report was read.</source>
        <translation>Ela deveria ser deste tipo: %2. O restante do relatório foi lido.</translation>
    </message>
    <message>
        <source>The count “%1” in the report makes no sense</source>
        <extracomment>report.bad-count (%1: member, %2: value)</extracomment>
        <translation>A contagem “%1” do relatório não faz sentido</translation>
    </message>
    <message>
        <source>The value %2 is not a count of connections, so it is taken as zero.</source>
        <translation>O valor %2 não é uma contagem de conexões, portanto é considerado zero.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. Do not rely on the sums of this report.</source>
        <translation>Não há nada errado do seu lado. Não confie nas somas deste relatório.</translation>
    </message>
    <message>
        <source>The date “%1” in the report makes no sense</source>
        <extracomment>report.bad-date (%1: member, %2: value)</extracomment>
        <translation>A data “%1” do relatório não faz sentido</translation>
    </message>
    <message>
        <source>The value %2 cannot be read as a date. The rest of the report was read.</source>
        <translation>O valor %2 não pode ser lido como data. O restante do relatório foi lido.</translation>
    </message>
    <message>
        <source>The date “%1” in the report has no time zone</source>
        <extracomment>report.date-no-zone (%1: member, %2: value)</extracomment>
        <translation>A data “%1” do relatório não tem fuso horário</translation>
    </message>
    <message>
        <source>Some reports from Microsoft are written like this. The value %2 was read as universal time (UTC).</source>
        <translation>Alguns relatórios da Microsoft são escritos assim. O valor %2 foi lido como horário universal (UTC).</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of policy: “%1”</source>
        <extracomment>report.unknown-policy-type (%1: value)</extracomment>
        <translation>O relatório fala de um tipo desconhecido de política: “%1”</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is.</source>
        <translation>As contagens foram mantidas, e a palavra é mostrada como está.</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of problem: “%1”</source>
        <extracomment>report.unknown-result-type (%1: value)</extracomment>
        <translation>O relatório fala de um tipo desconhecido de problema: “%1”</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is. It may be newer than this program.</source>
        <translation>As contagens foram mantidas, e a palavra é mostrada como está. Ela pode ser mais nova do que este programa.</translation>
    </message>
    <message>
        <source>Look at the details of this problem in the report. They often tell the cause.</source>
        <translation>Veja os detalhes deste problema no relatório. Muitas vezes eles mostram a causa.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is a text instead of a list</source>
        <extracomment>report.mx-host-string (%1: member)</extracomment>
        <translation>A parte “%1” do relatório é um texto em vez de uma lista</translation>
    </message>
    <message>
        <source>Some senders write it like this. It was understood all the same.</source>
        <translation>Alguns remetentes a escrevem assim. Ela foi entendida mesmo assim.</translation>
    </message>
    <message>
        <source>The policy in the part “%1” of the report is written in an unusual form</source>
        <extracomment>report.policy-string-form (%1: member)</extracomment>
        <translation>A política na parte “%1” do relatório está escrita em uma forma incomum</translation>
    </message>
    <message>
        <source>The details for %1 add up to more than the sum in the report</source>
        <extracomment>report.details-exceed-summary (%1: domain, %2: details, %3: summary)</extracomment>
        <translation>Os detalhes de %1 somam mais do que o total do relatório</translation>
    </message>
    <message>
        <source>The details count %2 connections, the sum says %3. One connection may stand in several details, so only the sum was counted.</source>
        <translation>Os detalhes contam %2 conexões, e o total diz %3. Uma conexão pode aparecer em vários detalhes, portanto só o total foi contado.</translation>
    </message>
    <message>
        <source>Whether the report is genuine was not checked</source>
        <extracomment>report.unauthenticated (%1: file)</extracomment>
        <translation>Não foi verificado se o relatório é autêntico</translation>
    </message>
    <message>
        <source>Genuine reports are signed by their sender (DKIM). In a saved file the signature can usually no longer be checked.</source>
        <translation>Relatórios autênticos são assinados pelo remetente (DKIM). Em um arquivo salvo, normalmente não é mais possível verificar a assinatura.</translation>
    </message>
    <message>
        <source>If a report surprises you, look at the original mail before you act on it.</source>
        <translation>Se um relatório surpreender você, veja o e-mail original antes de tomar alguma providência.</translation>
    </message>
    <message>
        <source>%1 takes mail over encrypted connections with a good certificate</source>
        <extracomment>starttls.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>%1 recebe e-mails por conexões criptografadas com um bom certificado</translation>
    </message>
    <message numerus="yes">
        <source>The server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>O servidor em %2 usa %3. O certificado dele vale por mais %n dia.</numerusform>
            <numerusform>O servidor em %2 usa %3. O certificado dele vale por mais %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail servers of %1 were not tested</source>
        <extracomment>starttls.skipped (%1: domain)</extracomment>
        <translation>Os servidores de e-mail de %1 não foram testados</translation>
    </message>
    <message>
        <source>You asked for a check without connections to mail servers. So nothing is known about their encryption and certificates.</source>
        <translation>Você pediu uma verificação sem conexões a servidores de e-mail. Por isso, nada se sabe sobre a criptografia e os certificados deles.</translation>
    </message>
    <message>
        <source>Check again with the mail servers before you move to enforce mode.</source>
        <translation>Verifique novamente com os servidores de e-mail antes de passar para o modo enforce.</translation>
    </message>
    <message>
        <source>The network of this computer blocks connections to mail servers</source>
        <extracomment>starttls.port-25-blocked (%1: domain)</extracomment>
        <translation>A rede deste computador bloqueia conexões a servidores de e-mail</translation>
    </message>
    <message>
        <source>Many home and office lines block outgoing mail connections (port 25). Large, well-known mail servers could not be reached from here either. So nothing is known to be wrong with your mail servers.</source>
        <translation>Muitas conexões residenciais e de escritório bloqueiam a saída de e-mails (porta 25). Servidores de e-mail grandes e conhecidos também não puderam ser acessados daqui. Portanto, nada indica que haja algo errado com os seus.</translation>
    </message>
    <message>
        <source>Run “postseal-cli check %1” on a server elsewhere whose port 25 is open. Your TLS reports also show whether senders can deliver to you over encrypted connections.</source>
        <translation>Execute “postseal-cli check %1” em um servidor de outro lugar, com a porta 25 aberta. Seus relatórios TLS também mostram se os remetentes conseguem entregar a você por conexões criptografadas.</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv6 from this computer</source>
        <extracomment>starttls.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>Não foi possível testar %1 por IPv6 a partir deste computador</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv4 from this computer</source>
        <extracomment>starttls.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>Não foi possível testar %1 por IPv4 a partir deste computador</translation>
    </message>
    <message>
        <source>%1 does not accept mail connections</source>
        <extracomment>starttls.connection-refused (%1: host, %2: address)</extracomment>
        <translation>%1 não aceita conexões de e-mail</translation>
    </message>
    <message>
        <source>The computer at %2 refuses connections for mail (port 25). Senders try your other mail servers, or try again later.</source>
        <translation>O computador em %2 recusa conexões de e-mail (porta 25). Os remetentes tentam seus outros servidores de e-mail ou tentam de novo mais tarde.</translation>
    </message>
    <message>
        <source>Start the mail service there, or open port 25 in its firewall. If the server no longer takes mail, remove its MX record.</source>
        <translation>Inicie o serviço de e-mail ali ou abra a porta 25 no firewall dele. Se o servidor não recebe mais e-mails, remova o registro MX dele.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>starttls.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>No mail connection to %2 came about in time (port 25). Senders lose time there. Then they try your other mail servers, or try again later.</source>
        <translation>Nenhuma conexão de e-mail com %2 foi estabelecida a tempo (porta 25). Os remetentes perdem tempo ali. Depois, tentam seus outros servidores de e-mail ou tentam de novo mais tarde.</translation>
    </message>
    <message>
        <source>Make sure that the server runs and that its firewall lets port 25 through. If the server no longer takes mail, remove its MX record.</source>
        <translation>Confirme que o servidor está em funcionamento e que o firewall dele libera a porta 25. Se o servidor não recebe mais e-mails, remova o registro MX dele.</translation>
    </message>
    <message>
        <source>There is no way through the network to %1</source>
        <extracomment>starttls.host-unreachable (%1: host, %2: address)</extracomment>
        <translation>Não há caminho pela rede até %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders try your other mail servers, or try again later.</source>
        <translation>A rede informa que o endereço %2 não pode ser acessado. Os remetentes tentam seus outros servidores de e-mail ou tentam de novo mais tarde.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the server. If both look right, ask your hosting provider.</source>
        <translation>Confira o endereço no DNS e a conexão de rede do servidor. Se os dois parecerem corretos, fale com o seu provedor de hospedagem.</translation>
    </message>
    <message>
        <source>%1 may be out of reach on purpose</source>
        <extracomment>starttls.may-be-deliberate (%1: host)</extracomment>
        <translation>%1 pode estar inacessível de propósito</translation>
    </message>
    <message>
        <source>Some owners list a mail server that never answers, to keep spam away (nolisting). Your other mail servers do answer.</source>
        <translation>Alguns proprietários listam um servidor de e-mail que nunca responde, para afastar o spam (nolisting). Seus outros servidores de e-mail respondem.</translation>
    </message>
    <message>
        <source>If this is on purpose, leave it as it is. Otherwise repair the server, or remove its MX record.</source>
        <translation>Se isso for de propósito, deixe como está. Caso contrário, corrija o servidor ou remova o registro MX dele.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing</source>
        <extracomment>starttls.greeting-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 aceita a conexão e depois não diz nada</translation>
    </message>
    <message>
        <source>The server at %2 sent no greeting in time. Patient senders wait up to five minutes. Others give up and try again later.</source>
        <translation>O servidor em %2 não enviou a saudação a tempo. Remetentes pacientes esperam até cinco minutos. Outros desistem e tentam de novo mais tarde.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server why its greeting is slow. It may be overloaded, or its spam checks may take too long. With “--timeout 60” this check waits longer.</source>
        <translation>Pergunte a quem administra o servidor por que a saudação demora. Ele pode estar sobrecarregado, ou os filtros de spam podem demorar demais. Com “--timeout 60”, esta verificação espera mais.</translation>
    </message>
    <message>
        <source>%1 turns connections away for the moment</source>
        <extracomment>starttls.greeting-temporary (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 recusa conexões no momento</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a temporary refusal: %3. Other senders try again later. The server may only distrust the computer that this check runs on.</source>
        <translation>O servidor em %2 respondeu à conexão com uma recusa temporária: %3. Outros remetentes tentam de novo mais tarde. Talvez o servidor só desconfie do computador em que esta verificação é executada.</translation>
    </message>
    <message>
        <source>Check again later, or from another network. If it stays like this, ask whoever runs the server.</source>
        <translation>Verifique novamente mais tarde ou de outra rede. Se continuar assim, fale com quem administra o servidor.</translation>
    </message>
    <message>
        <source>%1 turns connections away</source>
        <extracomment>starttls.greeting-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 recusa conexões</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a refusal: %3. Whether it refuses all senders or only this computer cannot be seen from here.</source>
        <translation>O servidor em %2 respondeu à conexão com uma recusa: %3. Daqui não é possível ver se ele recusa todos os remetentes ou só este computador.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>Fale com quem administra o servidor. Você também pode executar “postseal-cli check” com o seu domínio em um servidor de outro lugar.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server</source>
        <extracomment>starttls.not-smtp (%1: host, %2: address)</extracomment>
        <translation>O que responde em %1 não é um servidor de e-mail</translation>
    </message>
    <message>
        <source>The program at %2 does not speak the language of mail (SMTP). Senders cannot deliver mail there.</source>
        <translation>O programa em %2 não fala a linguagem do e-mail (SMTP). Os remetentes não conseguem entregar e-mails ali.</translation>
    </message>
    <message>
        <source>Make sure that port 25 of this address leads to your mail server, and not to a website or another service.</source>
        <translation>Confirme que a porta 25 deste endereço leva ao seu servidor de e-mail, e não a um site ou a outro serviço.</translation>
    </message>
    <message>
        <source>%1 hangs up in the middle of the conversation</source>
        <extracomment>starttls.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 encerra a conexão no meio da conversa</translation>
    </message>
    <message>
        <source>The server at %2 closed the connection before encryption was in place. In testing mode mail may still arrive. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>O servidor em %2 fechou a conexão antes que a criptografia estivesse ativa. No modo testing, os e-mails ainda podem chegar. No modo enforce, os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. It may also block computers that it does not know.</source>
        <translation>Procure o motivo no log do servidor. Ele também pode bloquear computadores que não conhece.</translation>
    </message>
    <message>
        <source>%1 sends an answer without end</source>
        <extracomment>starttls.line-too-long (%1: host, %2: address)</extracomment>
        <translation>%1 envia uma resposta sem fim</translation>
    </message>
    <message>
        <source>The server at %2 sent far more text than mail allows, so the conversation was stopped. Other senders stop as well, and then mail does not get through.</source>
        <translation>O servidor em %2 enviou muito mais texto do que o e-mail permite, então a conversa foi interrompida. Outros remetentes também a interrompem, e os e-mails não passam.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at what answers on port 25.</source>
        <translation>Peça a quem administra o servidor que veja o que responde na porta 25.</translation>
    </message>
    <message>
        <source>%1 refuses the greeting that encryption needs</source>
        <extracomment>starttls.ehlo-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 recusa a saudação de que a criptografia precisa</translation>
    </message>
    <message>
        <source>The server at %2 answered this greeting (EHLO) with: %3. Without it the server cannot offer encryption. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>O servidor em %2 respondeu a esta saudação (EHLO) com: %3. Sem ela, o servidor não pode oferecer criptografia. No modo enforce, os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow this greeting. A firewall in front of the server may also be the cause.</source>
        <translation>Peça a quem administra o servidor que permita esta saudação. Um firewall na frente do servidor também pode ser a causa.</translation>
    </message>
    <message>
        <source>%1 does not offer encryption</source>
        <extracomment>starttls.not-offered (%1: host, %2: address)</extracomment>
        <translation>%1 não oferece criptografia</translation>
    </message>
    <message>
        <source>The server at %2 takes mail in plain text only (no STARTTLS). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>O servidor em %2 só recebe e-mails sem criptografia (sem STARTTLS). No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>Ask your mail provider to switch on encryption for incoming mail, with a certificate for the name %1.</source>
        <translation>Peça ao seu provedor de e-mail que ative a criptografia dos e-mails recebidos, com um certificado para o nome %1.</translation>
    </message>
    <message>
        <source>Something in front of %1 removes the offer of encryption</source>
        <extracomment>starttls.stripped (%1: host, %2: address, %3: keyword)</extracomment>
        <translation>Algo na frente de %1 remove a oferta de criptografia</translation>
    </message>
    <message>
        <source>The answer from %2 shows “%3” where the offer of encryption should stand. That is the mark of a firewall that rewrites mail traffic. It may stand in front of your server, or in the network of this computer.</source>
        <translation>A resposta de %2 mostra “%3” onde deveria estar a oferta de criptografia. É o sinal de um firewall que modifica o tráfego de e-mail. Ele pode estar na frente do seu servidor ou na rede deste computador.</translation>
    </message>
    <message>
        <source>Switch off mail inspection in the firewall in front of your server (SMTP fixup). Check from another network to see whose firewall it is.</source>
        <translation>Desative a inspeção de e-mails no firewall na frente do seu servidor (SMTP fixup). Verifique de outra rede para ver de quem é o firewall.</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it</source>
        <extracomment>starttls.refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 oferece criptografia e depois a recusa</translation>
    </message>
    <message>
        <source>The server at %2 answered: %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>O servidor em %2 respondeu: %3. No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. Often the certificate or its key is missing, or cannot be read.</source>
        <translation>Procure o motivo no log do servidor. Muitas vezes, o certificado ou a chave dele está faltando ou não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 sends unprotected text where encryption must begin</source>
        <extracomment>starttls.injected (%1: host, %2: address)</extracomment>
        <translation>%1 envia texto desprotegido onde a criptografia precisa começar</translation>
    </message>
    <message>
        <source>Plain text from %2 followed right after the agreement to encrypt. Attackers use such a gap to slip in commands. Careful senders hang up.</source>
        <translation>Logo depois do acordo para criptografar, veio texto sem criptografia de %2. Invasores usam essa brecha para inserir comandos. Remetentes cuidadosos encerram a conexão.</translation>
    </message>
    <message>
        <source>Update the software of the mail server, and that of any mail filter in front of it.</source>
        <translation>Atualize o software do servidor de e-mail e o de qualquer filtro de e-mail na frente dele.</translation>
    </message>
    <message>
        <source>%1 answers too slowly</source>
        <extracomment>starttls.reply-timeout (%1: host, %2: address, %3: phase)</extracomment>
        <translation>%1 responde devagar demais</translation>
    </message>
    <message>
        <source>The server at %2 stopped answering during the conversation (step: %3). Senders may give up and try again later.</source>
        <translation>O servidor em %2 parou de responder durante a conversa (etapa: %3). Os remetentes podem desistir e tentar de novo mais tarde.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server about its load, and about filters that slow strangers down. With “--timeout 60” this check waits longer.</source>
        <translation>Pergunte a quem administra o servidor sobre a carga dele e sobre filtros que atrasam desconhecidos. Com “--timeout 60”, esta verificação espera mais.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on encryption</source>
        <extracomment>starttls.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>%1 e este computador não chegaram a um acordo sobre a criptografia</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its TLS settings. It should offer TLS 1.2 and TLS 1.3 with the usual ciphers.</source>
        <translation>Peça a quem administra o servidor que confira as configurações de TLS. Ele deve oferecer TLS 1.2 e TLS 1.3 com as cifras habituais.</translation>
    </message>
    <message>
        <source>%1 only knows outdated encryption</source>
        <extracomment>starttls.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>%1 só conhece criptografia obsoleta</translation>
    </message>
    <message>
        <source>The server at %2 offers %3, which is no longer seen as safe. In testing mode mail still arrives. In enforce mode senders that ask for TLS 1.2 would not use this server, and their mail would be held back.</source>
        <translation>O servidor em %2 oferece %3, que não é mais considerado seguro. No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes que exigem TLS 1.2 não usariam este servidor, e os e-mails deles ficariam retidos.</translation>
    </message>
    <message>
        <source>Update the mail server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Atualize o servidor de e-mail ou ative TLS 1.2 e TLS 1.3 nas configurações dele.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for a different name</source>
        <extracomment>starttls.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>O certificado de %1 é de outro nome</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate for %3 (host name mismatch). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>O servidor em %2 apresenta um certificado de %3 (o nome não corresponde). No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1.</source>
        <translation>Peça ao seu provedor de e-mail um certificado com o nome %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has its name in the wrong place</source>
        <extracomment>starttls.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>O certificado de %1 tem o nome no lugar errado</translation>
    </message>
    <message>
        <source>The name %3 stands only in an old field that senders do not look at (common name). In testing mode mail still arrives. In enforce mode senders would not use the server at %2, and mail would be held back.</source>
        <translation>O nome %3 só aparece em um campo antigo que os remetentes não consultam (common name). No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes não usariam o servidor em %2, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>starttls.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>O certificado de %1 expirou</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that ran out on %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>O servidor em %2 apresenta um certificado que expirou em %3. No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>Renew the certificate, and restart the mail server so that it uses the new one. Then make sure that the renewal runs by itself.</source>
        <translation>Renove o certificado e reinicie o servidor de e-mail para que ele use o novo. Depois, confirme que a renovação é automática.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>starttls.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>O certificado de %1 ainda não é válido</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that counts only from %3. In testing mode mail still arrives. In enforce mode senders would not use this server until then, and mail would be held back.</source>
        <translation>O servidor em %2 apresenta um certificado que só vale a partir de %3. No modo testing, os e-mails continuam chegando. No modo enforce, até lá os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself</source>
        <extracomment>starttls.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 criou o próprio certificado</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Nenhuma autoridade pública responde pelo certificado em %2 (autoassinado). No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Some, such as Let&apos;s Encrypt, are free of charge.</source>
        <translation>Instale um certificado de uma autoridade pública. Algumas, como a Let&apos;s Encrypt, são gratuitas.</translation>
    </message>
    <message>
        <source>%1 does not send all the certificates that it should</source>
        <extracomment>starttls.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 não envia todos os certificados que deveria</translation>
    </message>
    <message>
        <source>The server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). In testing mode mail still arrives. In enforce mode many senders would not use this server, and their mail would be held back.</source>
        <translation>O servidor em %2 omite o certificado de “%3”, que liga o dele a uma autoridade conhecida (certificado intermediário). No modo testing, os e-mails continuam chegando. No modo enforce, muitos remetentes não usariam este servidor, e os e-mails deles ficariam retidos.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem. Then restart the mail server.</source>
        <translation>Instale a cadeia completa da sua autoridade certificadora, muitas vezes um arquivo chamado fullchain.pem. Depois, reinicie o servidor de e-mail.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not publicly known</source>
        <extracomment>starttls.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>O certificado de %1 vem de uma autoridade que não é conhecida publicamente</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>O certificado em %2 foi emitido por “%3”, em que os remetentes públicos não confiam. No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. An authority of your own is of no use here, because other senders do not know it.</source>
        <translation>Instale um certificado de uma autoridade pública. Uma autoridade própria não serve aqui, porque os outros remetentes não a conhecem.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used</source>
        <extracomment>starttls.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>O certificado de %1 não pode ser usado</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the mail server.</source>
        <translation>Peça um novo certificado para %1 com as configurações habituais e instale-o no servidor de e-mail.</translation>
    </message>
    <message>
        <source>The certificate of %1 expires soon</source>
        <extracomment>starttls.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>O certificado de %1 expira em breve</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server at %2 is valid for %n more day(s), until %4. After that date, in enforce mode, mail would be held back.</source>
        <translation>
            <numerusform>O certificado do servidor em %2 vale por mais %n dia, até %4. Depois dessa data, no modo enforce, os e-mails ficariam retidos.</numerusform>
            <numerusform>O certificado do servidor em %2 vale por mais %n dias, até %4. Depois dessa data, no modo enforce, os e-mails ficariam retidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders know where to send TLS reports for %1</source>
        <extracomment>tlsrpt.good (%1: domain, %2: addresses)</extracomment>
        <translation>Os remetentes sabem para onde enviar os relatórios TLS de %1</translation>
    </message>
    <message>
        <source>Reports about encryption problems go to %2.</source>
        <translation>Os relatórios sobre problemas de criptografia vão para %2.</translation>
    </message>
    <message>
        <source>Senders do not know where to send TLS reports</source>
        <extracomment>tlsrpt.missing (%1: name)</extracomment>
        <translation>Os remetentes não sabem para onde enviar os relatórios TLS</translation>
    </message>
    <message>
        <source>Large senders can tell you every day whether they reached you over encrypted connections. There is no record at %1 that asks them to (TLS-RPT). Mail itself is not affected.</source>
        <translation>Os grandes remetentes podem informar todos os dias se conseguiram chegar até você por conexões criptografadas. Não há registro em %1 que peça isso a eles (TLS-RPT). Os e-mails em si não são afetados.</translation>
    </message>
    <message>
        <source>Publish a TXT record at %1 that names a mailbox for the reports.</source>
        <translation>Publique em %1 um registro TXT que indique uma caixa de e-mail para os relatórios.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 could not be looked up</source>
        <extracomment>tlsrpt.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>Não foi possível consultar o registro de relatórios TLS em %1</translation>
    </message>
    <message>
        <source>There are %2 TLS report records at %1</source>
        <extracomment>tlsrpt.multiple (%1: name, %2: count)</extracomment>
        <translation>Há %2 registros de relatórios TLS em %1</translation>
    </message>
    <message>
        <source>When there is more than one record, senders use none of them. So you get no reports.</source>
        <translation>Quando há mais de um registro, os remetentes não usam nenhum. Por isso, você não recebe relatórios.</translation>
    </message>
    <message>
        <source>Keep one record and delete the others. One record can name several addresses, separated by commas.</source>
        <translation>Mantenha um registro e apague os outros. Um registro pode indicar vários endereços, separados por vírgulas.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with the wrong word</source>
        <extracomment>tlsrpt.wrong-version (%1: name, %2: version)</extracomment>
        <translation>O registro de relatórios TLS em %1 começa com a palavra errada</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Senders pass over it, so you get no reports.</source>
        <translation>Ele começa com “%2” em vez de “v=TLSRPTv1”. Os remetentes o ignoram, então você não recebe relatórios.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=TLSRPTv1;”.</source>
        <translation>Altere o início do registro para exatamente “v=TLSRPTv1;”.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has two letters swapped</source>
        <extracomment>tlsrpt.swapped-letters (%1: name, %2: version)</extracomment>
        <translation>O registro de relatórios TLS em %1 tem duas letras trocadas</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”, a slip that some guides print. Senders pass over it, so you get no reports.</source>
        <translation>Ele começa com “%2” em vez de “v=TLSRPTv1”, um erro que aparece em alguns guias. Os remetentes o ignoram, então você não recebe relatórios.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 mixes up capital and small letters</source>
        <extracomment>tlsrpt.version-case (%1: name, %2: version)</extracomment>
        <translation>O registro de relatórios TLS em %1 mistura letras maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>Ele começa com “%2” em vez de “v=TLSRPTv1”. Muitos remetentes diferenciam maiúsculas de minúsculas e o ignoram.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lacks its first semicolon</source>
        <extracomment>tlsrpt.no-semicolon (%1: name)</extracomment>
        <translation>Falta o primeiro ponto e vírgula no registro de relatórios TLS em %1</translation>
    </message>
    <message>
        <source>It must begin with “v=TLSRPTv1;”. Senders pass over it otherwise, so you get no reports.</source>
        <translation>Ele precisa começar com “v=TLSRPTv1;”. Caso contrário, os remetentes o ignoram, e você não recebe relatórios.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=TLSRPTv1”.</source>
        <translation>Escreva um ponto e vírgula logo depois de “v=TLSRPTv1”.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with a space</source>
        <extracomment>tlsrpt.leading-space (%1: name)</extracomment>
        <translation>O registro de relatórios TLS em %1 começa com um espaço</translation>
    </message>
    <message>
        <source>Senders expect “v=TLSRPTv1;” at the very beginning. They pass over the record, so you get no reports.</source>
        <translation>Os remetentes esperam “v=TLSRPTv1;” bem no início. Eles ignoram o registro, então você não recebe relatórios.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains quotation marks</source>
        <extracomment>tlsrpt.quotes-inside (%1: name)</extracomment>
        <translation>O registro de relatórios TLS em %1 contém aspas</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so you get no reports.</source>
        <translation>Seu painel de DNS armazenou as aspas como parte do texto. Os remetentes não reconhecem o registro, então você não recebe relatórios.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 names no address</source>
        <extracomment>tlsrpt.no-rua (%1: name)</extracomment>
        <translation>O registro de relatórios TLS em %1 não indica nenhum endereço</translation>
    </message>
    <message>
        <source>The part that says where reports go is missing (rua). So nobody can send you any.</source>
        <translation>Falta a parte que diz para onde vão os relatórios (rua). Por isso, ninguém pode enviá-los a você.</translation>
    </message>
    <message>
        <source>Add “rua=mailto:” and your mailbox to the record.</source>
        <translation>Adicione ao registro “rua=mailto:” e a sua caixa de e-mail.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lists its addresses in two places</source>
        <extracomment>tlsrpt.duplicate-rua (%1: name)</extracomment>
        <translation>O registro de relatórios TLS em %1 lista os endereços em dois lugares</translation>
    </message>
    <message>
        <source>Some senders use only the first list of addresses (rua). They do not report to the others.</source>
        <translation>Alguns remetentes usam só a primeira lista de endereços (rua). Eles não enviam relatórios aos outros.</translation>
    </message>
    <message>
        <source>Put all addresses into one list, separated by commas.</source>
        <translation>Coloque todos os endereços em uma só lista, separados por vírgulas.</translation>
    </message>
    <message>
        <source>The word “%2” in the TLS report record has capital letters</source>
        <extracomment>tlsrpt.key-case (%1: name, %2: key)</extracomment>
        <translation>A palavra “%2” do registro de relatórios TLS tem letras maiúsculas</translation>
    </message>
    <message>
        <source>Senders understand this word in small letters only. They find no address for reports at %1, so you get none.</source>
        <translation>Os remetentes só entendem esta palavra em letras minúsculas. Eles não encontram em %1 nenhum endereço para os relatórios, então você não recebe nenhum.</translation>
    </message>
    <message>
        <source>Write the word in small letters: “rua”.</source>
        <translation>Escreva a palavra em letras minúsculas: “rua”.</translation>
    </message>
    <message>
        <source>Reports cannot be sent to “%1”</source>
        <extracomment>tlsrpt.uri-not-address (%1: uri)</extracomment>
        <translation>Não é possível enviar relatórios para “%1”</translation>
    </message>
    <message>
        <source>This is not a complete address. Senders cannot use it, and some pass over the whole record.</source>
        <translation>Este não é um endereço completo. Os remetentes não conseguem usá-lo, e alguns ignoram o registro inteiro.</translation>
    </message>
    <message>
        <source>Write a mailbox like “mailto:tls@example.com”, or a web address that begins with “https://”.</source>
        <translation>Escreva uma caixa de e-mail como “mailto:tls@example.com” ou um endereço da web que comece com “https://”.</translation>
    </message>
    <message>
        <source>The report address “%1” does not say what kind of address it is</source>
        <extracomment>tlsrpt.uri-no-scheme (%1: uri)</extracomment>
        <translation>O endereço para os relatórios “%1” não diz de que tipo é</translation>
    </message>
    <message>
        <source>Without “mailto:” or “https://” in front, senders do not know how to reach it. Some pass over the whole record.</source>
        <translation>Sem “mailto:” ou “https://” na frente, os remetentes não sabem como usá-lo. Alguns ignoram o registro inteiro.</translation>
    </message>
    <message>
        <source>Put “mailto:” in front of a mailbox, or “https://” in front of a web address.</source>
        <translation>Coloque “mailto:” antes de uma caixa de e-mail ou “https://” antes de um endereço da web.</translation>
    </message>
    <message>
        <source>Senders cannot report to “%1”</source>
        <extracomment>tlsrpt.uri-unusable-scheme (%1: uri, %2: scheme)</extracomment>
        <translation>Os remetentes não conseguem enviar relatórios para “%1”</translation>
    </message>
    <message>
        <source>Addresses that begin with “%2” are not used for TLS reports. Senders only know “mailto” and “https”.</source>
        <translation>Endereços que começam com “%2” não são usados para relatórios TLS. Os remetentes só conhecem “mailto” e “https”.</translation>
    </message>
    <message>
        <source>Name a mailbox with “mailto:” in front, or a web address that begins with “https://”.</source>
        <translation>Indique uma caixa de e-mail com “mailto:” na frente ou um endereço da web que comece com “https://”.</translation>
    </message>
    <message>
        <source>The report address “%1” carries a size limit</source>
        <extracomment>tlsrpt.uri-size-suffix (%1: uri)</extracomment>
        <translation>O endereço para os relatórios “%1” tem um limite de tamanho</translation>
    </message>
    <message>
        <source>Such a limit after an exclamation mark belongs to DMARC records. Here it spoils the address, and you may get no reports.</source>
        <translation>Um limite assim, depois de um ponto de exclamação, é próprio dos registros DMARC. Aqui ele estraga o endereço, e você pode não receber relatórios.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and all that follows it in the address.</source>
        <translation>Remova do endereço o ponto de exclamação e tudo o que vem depois dele.</translation>
    </message>
    <message>
        <source>The report address “%1” contains a character that is not allowed there</source>
        <extracomment>tlsrpt.uri-character (%1: uri)</extracomment>
        <translation>O endereço para os relatórios “%1” contém um caractere que não é permitido ali</translation>
    </message>
    <message>
        <source>Strict senders pass over the whole record. Then you get no reports from them.</source>
        <translation>Remetentes rigorosos ignoram o registro inteiro. Nesse caso, você não recebe relatórios deles.</translation>
    </message>
    <message>
        <source>Use an address without spaces, quotation marks and letters with accents.</source>
        <translation>Use um endereço sem espaços, aspas e letras acentuadas.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains an empty address</source>
        <extracomment>tlsrpt.uri-empty (%1: name)</extracomment>
        <translation>O registro de relatórios TLS em %1 contém um endereço vazio</translation>
    </message>
    <message>
        <source>There is a comma too many, or nothing at all after “rua=”. Strict senders pass over the whole record.</source>
        <translation>Há uma vírgula a mais, ou não há nada depois de “rua=”. Remetentes rigorosos ignoram o registro inteiro.</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in your mailbox.</source>
        <translation>Remova a vírgula ou preencha a sua caixa de e-mail.</translation>
    </message>
    <message>
        <source>The report address “%1” may be cut short by a semicolon</source>
        <extracomment>tlsrpt.uri-cut (%1: uri)</extracomment>
        <translation>O endereço para os relatórios “%1” pode estar cortado por um ponto e vírgula</translation>
    </message>
    <message>
        <source>A semicolon ends the list of addresses. Senders do not read what comes after it as a part of the address.</source>
        <translation>Um ponto e vírgula encerra a lista de endereços. Os remetentes não leem o que vem depois dele como parte do endereço.</translation>
    </message>
    <message>
        <source>Use an address without a semicolon.</source>
        <translation>Use um endereço sem ponto e vírgula.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has a space before its first semicolon</source>
        <extracomment>tlsrpt.space-before-semicolon (%1: name)</extracomment>
        <translation>O registro de relatórios TLS em %1 tem um espaço antes do primeiro ponto e vírgula</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. You get no reports from them.</source>
        <translation>Alguns remetentes ignoram um registro escrito assim. Você não recebe relatórios deles.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=TLSRPTv1;”.</source>
        <translation>Remova o espaço, para que o registro comece com “v=TLSRPTv1;”.</translation>
    </message>
    <message>
        <source>Something is left over at the end of the TLS report record at %1</source>
        <extracomment>tlsrpt.trailing (%1: name)</extracomment>
        <translation>Sobra algo no fim do registro de relatórios TLS em %1</translation>
    </message>
    <message>
        <source>Strict senders pass over a record with anything after its last address. You get no reports from them.</source>
        <translation>Remetentes rigorosos ignoram um registro que tenha algo depois do último endereço. Você não recebe relatórios deles.</translation>
    </message>
    <message>
        <source>Remove what follows the last address. A single semicolon may stay.</source>
        <translation>Remova o que vem depois do último endereço. Um único ponto e vírgula pode ficar.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 cannot be understood</source>
        <extracomment>tlsrpt.syntax (%1: name)</extracomment>
        <translation>Não é possível entender o registro de relatórios TLS em %1</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Senders pass over the record, so you get no reports.</source>
        <translation>Uma parte dele não tem a forma “nome=valor”. Os remetentes ignoram o registro, então você não recebe relatórios.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=TLSRPTv1; rua=mailto:tls@example.com”.</source>
        <translation>Escreva o registro de novo, por exemplo assim: “v=TLSRPTv1; rua=mailto:tls@example.com”.</translation>
    </message>
    <message>
        <source>The part “%1” of the TLS report record means nothing to senders</source>
        <extracomment>tlsrpt.unknown-field (%1: field)</extracomment>
        <translation>A parte “%1” do registro de relatórios TLS não significa nada para os remetentes</translation>
    </message>
    <message>
        <source>The TLS report record at %1 is stored in %2 pieces</source>
        <extracomment>tlsrpt.split (%1: name, %2: count)</extracomment>
        <translation>O registro de relatórios TLS em %1 está armazenado em %2 pedaços</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. They read the record correctly.</source>
        <translation>Os remetentes juntam os pedaços sem espaço entre eles. Eles leem o registro corretamente.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with TLS reports. Senders pass over it.</source>
        <translation>O registro “%2” não tem nada a ver com relatórios TLS. Os remetentes o ignoram.</translation>
    </message>
    <message>
        <source>There is a TLS report record at %1, where no sender looks</source>
        <extracomment>tlsrpt.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>Há um registro de relatórios TLS em %1, onde nenhum remetente procura</translation>
    </message>
    <message>
        <source>Your name servers disagree about the TLS report record at %1</source>
        <extracomment>tlsrpt.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>Seus servidores de nomes não concordam sobre o registro de relatórios TLS em %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may not find the record.</source>
        <translation>Estes servidores de nomes não dão todos a mesma resposta: %2. Alguns remetentes podem não encontrar o registro.</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. The cause may be your name servers or the DNS resolver used here. So nothing is known about your mail servers.</source>
        <translation>A resposta do DNS foi: %2. A causa pode estar nos seus servidores de nomes ou no servidor DNS usado aqui. Por isso, nada se sabe sobre os seus servidores de e-mail.</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a policy record</source>
        <extracomment>record.other (%1: name, %2: text)</extracomment>
        <translation>Um registro TXT em %1 não é um registro da política</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a TLS report record</source>
        <extracomment>tlsrpt.other (%1: name, %2: text)</extracomment>
        <translation>Um registro TXT em %1 não é um registro de relatórios TLS</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about what it left out: %n mail server(s).</source>
        <translation>
            <numerusform>Nada se sabe sobre o que ficou de fora: %n servidor de e-mail.</numerusform>
            <numerusform>Nada se sabe sobre o que ficou de fora: %n servidores de e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy file is far too large</source>
        <extracomment>policy.too-large (%1: host, %2: limit)</extracomment>
        <translation>O arquivo da política é grande demais</translation>
    </message>
    <message>
        <source>Look at what is served there. A policy file is only a few lines long.</source>
        <translation>Veja o que é disponibilizado ali. Um arquivo da política tem só algumas linhas.</translation>
    </message>
    <message>
        <source>The policy file is served as a web page</source>
        <extracomment>policy.media-type-html (%1: host, %2: media type)</extracomment>
        <translation>O arquivo da política é disponibilizado como página web</translation>
    </message>
    <message>
        <source>The policy file is served with an unusual type</source>
        <extracomment>policy.media-type-other (%1: host, %2: media type)</extracomment>
        <translation>O arquivo da política é disponibilizado com um tipo incomum</translation>
    </message>
    <message>
        <source>The policy file is served without a type</source>
        <extracomment>policy.media-type-missing (%1: host)</extracomment>
        <translation>O arquivo da política é disponibilizado sem um tipo</translation>
    </message>
    <message>
        <source>Senders do not know the keyword “%1”, and pass over the line. What it says does not count.</source>
        <translation>Os remetentes não conhecem a palavra-chave “%1” e ignoram a linha. O que ela diz não conta.</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here, and pass over the line. What it says does not count.</source>
        <translation>Aqui os remetentes diferenciam maiúsculas de minúsculas e ignoram a linha. O que ela diz não conta.</translation>
    </message>
    <message>
        <source>Write the keyword in small letters. Here that is “%2”.</source>
        <translation>Escreva a palavra-chave em letras minúsculas. Aqui, é “%2”.</translation>
    </message>
    <message>
        <source>Some senders use the first value, “%2”. Others use a later one, “%3”. By the standard the first one counts.</source>
        <translation>Alguns remetentes usam o primeiro valor, “%2”. Outros usam um posterior, “%3”. Pelo padrão, vale o primeiro.</translation>
    </message>
    <message>
        <source>Write one of these three words after “mode:”. You probably mean “%2”.</source>
        <translation>Escreva uma destas três palavras depois de “mode:”. Você provavelmente quer dizer “%2”.</translation>
    </message>
    <message>
        <source>Remove the dot. The line then reads “mx: %2”.</source>
        <translation>Remova o ponto. A linha fica assim: “mx: %2”.</translation>
    </message>
    <message>
        <source>Write the name in that form. Here that is “%2”.</source>
        <translation>Escreva o nome nessa forma. Aqui, é “%2”.</translation>
    </message>
    <message>
        <source>Write only the name of the mail server. That is probably “%2”.</source>
        <translation>Escreva só o nome do servidor de e-mail. Provavelmente é “%2”.</translation>
    </message>
    <message>
        <source>Remove the port number. The line then reads “mx: %2”.</source>
        <translation>Remova o número da porta. A linha fica assim: “mx: %2”.</translation>
    </message>
    <message>
        <source>Remove the number. The line then reads “mx: %2”.</source>
        <translation>Remova o número. A linha fica assim: “mx: %2”.</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers. If you want one line for several of them, write “%2”.</source>
        <translation>Escreva os nomes completos dos seus servidores de e-mail. Se quiser uma só linha para vários deles, escreva “%2”.</translation>
    </message>
    <message>
        <source>Only letters from a to z and digits may stand in it, and not “%2”. Senders pass over the record, so mail to you is not protected.</source>
        <translation>Ele só pode conter letras de a até z e algarismos, e não “%2”. Os remetentes ignoram o registro, então o e-mail que você recebe não está protegido.</translation>
    </message>
    <message>
        <source>It is larger than %2 bytes. Ordinary reports are far smaller.</source>
        <translation>Ele tem mais de %2 bytes. Relatórios comuns são muito menores.</translation>
    </message>
    <message>
        <source>The signed answers do not stand up to a check (DNSSEC: %2). Many senders then cannot find your domain, and mail to you is held back.</source>
        <translation>As respostas assinadas não passam na validação (DNSSEC: %2). Por isso, muitos remetentes não encontram o seu domínio, e os e-mails enviados a você ficam retidos.</translation>
    </message>
    <message>
        <source>Not all DNS servers that are needed for it gave an answer (DNSSEC: %2). Nothing is known to be wrong.</source>
        <translation>Nem todos os servidores DNS necessários responderam (DNSSEC: %2). Nada indica que haja algo errado.</translation>
    </message>
    <message>
        <source>The start of encryption with the web server at %2 broke off (%3). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>O início da criptografia com o servidor web em %2 foi interrompido (%3). Os remetentes não conseguem carregar a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). So they do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Os remetentes não aceitam o certificado em %2 (%3). Por isso, não carregam a política. Quem já tem uma cópia armazenada continua a segui-la; os demais entregam como se você não tivesse política.</translation>
    </message>
    <message>
        <source>It is not in the format of such reports (JSON: %2). So nothing in it could be counted.</source>
        <translation>Ele não está no formato desses relatórios (JSON: %2). Por isso, nada nele pôde ser contado.</translation>
    </message>
    <message>
        <source>The packed file is damaged or incomplete (gzip: %2).</source>
        <translation>O arquivo compactado está danificado ou incompleto (gzip: %2).</translation>
    </message>
    <message>
        <source>The start of encryption with the server at %2 broke off (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>O início da criptografia com o servidor em %2 foi interrompido (%3). No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>Os remetentes não aceitam o certificado em %2 (%3). No modo testing, os e-mails continuam chegando. No modo enforce, os remetentes não usariam este servidor, e os e-mails ficariam retidos.</translation>
    </message>
    <message>
        <source>Some senders may still see older mail servers of %1</source>
        <extracomment>dns.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Alguns remetentes ainda podem ver servidores de e-mail anteriores de %1</translation>
    </message>
    <message numerus="yes">
        <source>Your name servers already give a new answer. DNS resolvers may use the old one for up to %n more second(s).</source>
        <translation>
            <numerusform>Seus servidores de nomes já dão uma nova resposta. Os servidores DNS podem usar a antiga por mais %n segundo.</numerusform>
            <numerusform>Seus servidores de nomes já dão uma nova resposta. Os servidores DNS podem usar a antiga por mais %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some senders may still see an older policy record at %1</source>
        <extracomment>record.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Alguns remetentes ainda podem ver um registro da política anterior em %1</translation>
    </message>
    <message>
        <source>Some senders may still see an older TLS report record at %1</source>
        <extracomment>tlsrpt.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>Alguns remetentes ainda podem ver um registro de relatórios TLS anterior em %1</translation>
    </message>
    <message>
        <source>There is a permission for reports at %1 that nobody needs</source>
        <extracomment>tlsrpt.needless-permission (%1: name found, %2: domain of the reports)</extracomment>
        <translation>Há uma permissão para relatórios em %1 de que ninguém precisa</translation>
    </message>
    <message>
        <source>Some web pages want it, because DMARC has such permissions. TLS reports go to %2 without any, and no sender looks for it.</source>
        <translation>Algumas páginas web pedem isso, porque o DMARC tem permissões assim. Os relatórios TLS chegam a %2 sem nenhuma, e nenhum remetente a procura.</translation>
    </message>
    <message>
        <source>It does no harm. Whoever runs %2 can remove it.</source>
        <translation>Isso não causa problemas. Quem administra %2 pode removê-la.</translation>
    </message>
    <message>
        <source>Some parts of the mail lie too deep to be read</source>
        <extracomment>report.too-nested (%1: file)</extracomment>
        <translation>Algumas partes do e-mail estão aninhadas demais para serem lidas</translation>
    </message>
    <message>
        <source>There are too many mails or archives inside one another, or too many parts. Reports in the innermost ones were left out.</source>
        <translation>Há e-mails ou arquivos compactados demais uns dentro dos outros, ou partes demais. Os relatórios nos mais internos ficaram de fora.</translation>
    </message>
    <message>
        <source>Save the innermost attachment, and open that file.</source>
        <translation>Salve o anexo mais interno e abra esse arquivo.</translation>
    </message>
    <message>
        <source>Put the names of your mail servers into the policy file now, and change the id of the policy record. Only if you do not know the right names yet, set the mode to testing in the same way.</source>
        <translation>Coloque agora os nomes dos seus servidores de e-mail no arquivo da política e altere o id do registro da política. Somente se você ainda não souber os nomes certos, mude o modo para testing, da mesma forma.</translation>
    </message>
    <message>
        <source>While you test, and in the first week of enforce mode, write 86400, which stands for a day. After that write 604800, which stands for a week.</source>
        <translation>Enquanto estiver testando, e na primeira semana do modo enforce, escreva 86400, que equivale a um dia. Depois, escreva 604800, que equivale a uma semana.</translation>
    </message>
    <message>
        <source>This network answers for the internet, so %1 cannot be seen</source>
        <extracomment>dns.portal-here (%1: domain, %2: address)</extracomment>
        <translation>Esta rede responde no lugar da internet, por isso não é possível ver %1</translation>
    </message>
    <message>
        <source>Every name leads to %2 here, also names that do not exist. Guest networks do that until you have signed in (captive portal). Nothing is known about your domain.</source>
        <translation>Aqui todo nome leva a %2, mesmo nomes que não existem. Redes de visitantes fazem isso até você entrar (portal cativo). Nada se sabe sobre o seu domínio.</translation>
    </message>
    <message>
        <source>Open any web page and sign in there, then check again. If there is nothing to sign in to, check from another network.</source>
        <translation>Abra qualquer página da web, entre por ela e verifique de novo. Se não houver onde entrar, verifique a partir de outra rede.</translation>
    </message>
    <message>
        <source>Your DNS resolver makes up addresses for names that do not exist</source>
        <extracomment>dns.rewritten-here (%1: domain, %2: address)</extracomment>
        <translation>O seu servidor DNS inventa endereços para nomes que não existem</translation>
    </message>
    <message>
        <source>It leads them to %2, often to show a search page (NXDOMAIN rewriting). Postseal counts such names below %1 as missing. Sending servers ask other resolvers, so your mail is not affected.</source>
        <translation>Ele os leva a %2, muitas vezes para mostrar uma página de busca (reescrita de NXDOMAIN). O Postseal conta esses nomes de %1 como inexistentes. Os servidores remetentes consultam outros servidores DNS, então o seu e-mail não é afetado.</translation>
    </message>
    <message>
        <source>Nothing to do for your mail. Many internet providers let you switch the search page off.</source>
        <translation>Não há nada a fazer pelo seu e-mail. Muitos provedores de internet permitem desativar a página de busca.</translation>
    </message>
    <message>
        <source>This network does not let secure connections through to %1</source>
        <extracomment>policy-host.https-blocked-here (%1: host, %2: other hosts)</extracomment>
        <translation>Esta rede não deixa passar conexões seguras para %1</translation>
    </message>
    <message>
        <source>Well-known hosts (%2) were not reached with a good certificate either. Guest networks and firewalls do that, and so does a wrong date of this computer. Nothing is known to be wrong with your policy host.</source>
        <translation>Servidores muito conhecidos (%2) também não foram alcançados com um certificado bom. Redes de visitantes e firewalls fazem isso, e uma data errada deste computador também. Não se conhece nenhum problema no seu servidor da política.</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in and check again. Look at the date of this computer, or check from another network.</source>
        <translation>Se a sua rede tem uma página de entrada, entre e verifique de novo. Veja a data deste computador ou verifique a partir de outra rede.</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong</source>
        <extracomment>clock.doubtful-here (%1: domain, %2: host, %3: date there, %4: date here)</extracomment>
        <translation>A data deste computador pode estar errada</translation>
    </message>
    <message>
        <source>Set the date of this computer, and check again.</source>
        <translation>Ajuste a data deste computador e verifique de novo.</translation>
    </message>
    <message>
        <source>Whether everything of %1 is still valid cannot be judged</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>Não é possível avaliar se tudo em %1 ainda é válido</translation>
    </message>
    <message>
        <source>A certificate or DNS signatures are not valid by the clock of this computer, and its date may be wrong. Nothing is known about them.</source>
        <translation>Um certificado ou assinaturas DNS não são válidos segundo o relógio deste computador, e a data dele pode estar errada. Nada se sabe deles.</translation>
    </message>
    <message>
        <source>The server %2 says that it is %3, this computer says %4. Certificates and DNS signatures are valid for a certain time. For some of %1 it is over, or has not begun, by this computer and not by that server. Nothing is known about these until this computer has the right date.</source>
        <translation>O servidor %2 diz que é %3; este computador diz %4. Certificados e assinaturas DNS valem por certo tempo. Para alguns de %1 esse tempo passou ou não começou segundo este computador, e não segundo aquele servidor. Nada se sabe deles até este computador ter a data certa.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone of this computer, and check again.</source>
        <translation>Ajuste a data, a hora e o fuso horário deste computador e verifique de novo.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Please do this:</source>
        <translation>Faça o seguinte, por favor:</translation>
    </message>
    <message>
        <source>To be copied as it is</source>
        <translation>Copie exatamente como está</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>O arquivo %1</translation>
    </message>
    <message>
        <source>How to see that it is right</source>
        <translation>Como ver se está certo</translation>
    </message>
    <message>
        <source>A DNS record for %1</source>
        <translation>Um registro DNS para %1</translation>
    </message>
    <message>
        <source>First open %1. Go on only when it shows a short text.</source>
        <translation>Primeiro, abra %1. Só continue quando ele mostrar um texto curto.</translation>
    </message>
    <message>
        <source>Add the record below. If there is one of the same name and type that begins with the same word, replace it: there must be only one.</source>
        <translation>Adicione o registro abaixo. Se já houver um com o mesmo nome e tipo que comece com a mesma palavra, substitua-o: só pode haver um.</translation>
    </message>
    <message>
        <source>In full the name is %1. Where the form adds the domain by itself, leave the domain out.</source>
        <translation>O nome completo é %1. Se o formulário acrescentar o domínio por conta própria, omita o domínio.</translation>
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
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>After some minutes this command shows the content:</source>
        <translation>Depois de alguns minutos, este comando mostra o conteúdo:</translation>
    </message>
    <message>
        <source>A small web site for %1</source>
        <translation>Um pequeno site para %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>Registro DNS</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>Nome DNS</translation>
    </message>
    <message>
        <source>This command shows “200”, “text/plain” and the file, without a word of “location”:</source>
        <translation>Este comando mostra “200”, “text/plain” e o arquivo, sem a palavra “location”:</translation>
    </message>
    <message>
        <source>It is part of e-mail security (MTA-STS and TLS reports, RFC 8461 and RFC 8460). Other mail servers read it.</source>
        <translation>Faz parte da segurança do e-mail (MTA-STS e relatórios TLS, RFC 8461 e RFC 8460). Outros servidores de e-mail fazem a leitura.</translation>
    </message>
    <message>
        <source>Other mail servers load one text file from it before they deliver (MTA-STS, RFC 8461). Nothing else will ever be there.</source>
        <translation>Outros servidores de e-mail carregam dele um arquivo de texto antes de entregar (MTA-STS, RFC 8461). Nada além disso ficará ali.</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>In DNS, add the record below. It leads %1 to your web server.</source>
        <translation>No DNS, adicione o registro abaixo. Ele leva %1 ao seu servidor web.</translation>
    </message>
    <message>
        <source>Copy mta-sts.txt into the folder /var/www/%1/.well-known on the server.</source>
        <translation>Copie mta-sts.txt para a pasta /var/www/%1/.well-known do servidor.</translation>
    </message>
    <message>
        <source>In DNS, add the record below.</source>
        <translation>No DNS, adicione o registro abaixo.</translation>
    </message>
    <message>
        <source>If your DNS is somewhere else, add the record below there. The panel&apos;s own DNS has it already.</source>
        <translation>Se o seu DNS fica em outro lugar, adicione ali o registro abaixo. O DNS do próprio painel já o tem.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It mostly takes minutes, sometimes an hour.</source>
        <translation>Aguarde o certificado. Geralmente leva minutos; às vezes, uma hora.</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --nginx -d %1</source>
        <translation>Obtenha um certificado que se renove sozinho: certbot certonly --nginx -d %1</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --apache -d %1</source>
        <translation>Obtenha um certificado que se renove sozinho: certbot certonly --apache -d %1</translation>
    </message>
    <message>
        <source>Add the lines of the file Caddyfile to your own, and load it with systemctl reload caddy. Caddy gets the certificate itself; ports 80 and 443 must be open.</source>
        <translation>Adicione as linhas do arquivo Caddyfile ao seu e carregue-o com systemctl reload caddy. O próprio Caddy obtém o certificado; as portas 80 e 443 precisam estar abertas.</translation>
    </message>
    <message>
        <source>Make a folder for the site, such as C:\inetpub\%1, and copy web.config and the folder .well-known into it. Where Explorer refuses that name, type .well-known. with a dot at its end.</source>
        <translation>Crie uma pasta para o site, como C:\inetpub\%1, e copie para ela web.config e a pasta .well-known. Se o Explorador de Arquivos recusar esse nome, digite .well-known. com um ponto no fim.</translation>
    </message>
    <message>
        <source>Copy compose.yaml and the folder site to the Docker host. If your entry point and certificate resolver are not called websecure and letsencrypt, change that in compose.yaml.</source>
        <translation>Copie compose.yaml e a pasta site para o servidor Docker. Se o seu “entry point” e o seu “certificate resolver” não se chamam websecure e letsencrypt, altere isso em compose.yaml.</translation>
    </message>
    <message>
        <source>Start it with docker compose up -d, in a network that Traefik reaches.</source>
        <translation>Inicie-o com docker compose up -d, em uma rede que o Traefik alcance.</translation>
    </message>
    <message>
        <source>In cPanel, open Domains and create %1 with a folder of its own outside public_html.</source>
        <translation>No cPanel, abra Domains e crie %1 com uma pasta própria fora de public_html.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, switch on hidden files in its settings, upload the zip file and extract it there.</source>
        <translation>Abra essa pasta no File Manager, ative os arquivos ocultos nas configurações, envie o arquivo zip e extraia-o ali.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Status and run AutoSSL for %1.</source>
        <translation>Abra SSL/TLS Status e execute o AutoSSL para %1.</translation>
    </message>
    <message>
        <source>In Plesk, add the subdomain mta-sts with a document root of its own.</source>
        <translation>No Plesk, adicione o subdomínio mta-sts com uma raiz de documentos (document root) própria.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, upload the zip file and extract it there.</source>
        <translation>Abra essa pasta no File Manager, envie o arquivo zip e extraia-o ali.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Certificates and get one for %1. Switch off redirects to www for this subdomain.</source>
        <translation>Abra SSL/TLS Certificates e obtenha um para %1. Desative os redirecionamentos para www neste subdomínio.</translation>
    </message>
    <message>
        <source>At github.com, make a new public repository, for example with the name %1.</source>
        <translation>Em github.com, crie um novo repositório público, por exemplo com o nome %1.</translation>
    </message>
    <message>
        <source>In the repository&apos;s Settings, open Pages, choose the branch main, and enter %1 as custom domain.</source>
        <translation>Em Settings do repositório, abra Pages, escolha a branch main e digite %1 como domínio personalizado.</translation>
    </message>
    <message>
        <source>In DNS, add the record below. It leads to your account, not to the repository.</source>
        <translation>No DNS, adicione o registro abaixo. Ele leva à sua conta, não ao repositório.</translation>
    </message>
    <message>
        <source>Wait until that page shows the certificate, up to an hour. Then tick “Enforce HTTPS”.</source>
        <translation>Espere até que essa página mostre o certificado, no máximo uma hora. Depois, marque “Enforce HTTPS”.</translation>
    </message>
    <message>
        <source>In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>Em Settings, General, Visibility, permita que todos vejam Pages.</translation>
    </message>
    <message>
        <source>In Deploy, Pages, add the domain %1 with an automatic certificate. GitLab shows a verification record as well: add it in DNS.</source>
        <translation>Em Deploy, Pages, adicione o domínio %1 com um certificado automático. O GitLab mostra também um registro de verificação: adicione-o no DNS.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard, make a Pages project by direct upload, and upload the zip file.</source>
        <translation>No painel da Cloudflare, crie um projeto do Pages por upload direto e envie o arquivo zip.</translation>
    </message>
    <message>
        <source>In the project, open Custom domains and add %1 before anything in DNS.</source>
        <translation>No projeto, abra Custom domains e adicione %1 antes de mexer no DNS.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, the record is made for you. Anywhere else, add the record below.</source>
        <translation>Se o seu DNS está na Cloudflare, o registro é criado para você. Em qualquer outro lugar, adicione o registro abaixo.</translation>
    </message>
    <message>
        <source>This needs the DNS of %2 at Cloudflare. In the dashboard, create a Worker and replace its code by that of worker.js.</source>
        <translation>Para isso, o DNS de %2 precisa estar na Cloudflare. No painel, crie um Worker e substitua o código dele pelo de worker.js.</translation>
    </message>
    <message>
        <source>In the Worker&apos;s settings, under Domains and Routes, add the custom domain %1. Cloudflare makes the record and the certificate.</source>
        <translation>Nas configurações do Worker, em Domains and Routes, adicione o domínio personalizado %1. A Cloudflare cria o registro e o certificado.</translation>
    </message>
    <message>
        <source>At netlify.com, add a new project by dropping the whole folder on the page. Let it be a project of its own.</source>
        <translation>Em netlify.com, adicione um novo projeto soltando a pasta inteira na página. Ele deve ser um projeto separado.</translation>
    </message>
    <message>
        <source>In Domain management, add %1.</source>
        <translation>Em Domain management, adicione %1.</translation>
    </message>
    <message>
        <source>Put everything from the folder into a repository of its own, and import it at vercel.com as a new project.</source>
        <translation>Coloque tudo o que está na pasta em um repositório separado e importe-o em vercel.com como novo projeto.</translation>
    </message>
    <message>
        <source>In Settings, Domains, add %1, not as a redirect.</source>
        <translation>Em Settings, Domains, adicione %1, mas não como redirecionamento.</translation>
    </message>
    <message>
        <source>In DNS, add the record that Vercel shows. Mostly it is the one below.</source>
        <translation>No DNS, adicione o registro que a Vercel mostra. Geralmente é o que está abaixo.</translation>
    </message>
    <message>
        <source>In the Azure portal, create a Static Web App with the Free plan and deploy everything from the folder, for example from a repository at GitHub.</source>
        <translation>No portal do Azure, crie um Static Web App com o plano Free e implante tudo o que está na pasta, por exemplo a partir de um repositório no GitHub.</translation>
    </message>
    <message>
        <source>Let Azure validate the domain. It gets the certificate itself.</source>
        <translation>Deixe o Azure validar o domínio. Ele mesmo obtém o certificado.</translation>
    </message>
    <message>
        <source>Make a private S3 bucket, and upload mta-sts.txt with the key .well-known/mta-sts.txt and the content type text/plain.</source>
        <translation>Crie um bucket S3 privado e envie mta-sts.txt com a chave .well-known/mta-sts.txt e o tipo de conteúdo text/plain.</translation>
    </message>
    <message>
        <source>In Certificate Manager, in the region us-east-1, request a certificate for %1, and add the record in DNS that it shows.</source>
        <translation>No Certificate Manager, na região us-east-1, solicite um certificado para %1 e adicione no DNS o registro mostrado.</translation>
    </message>
    <message>
        <source>Run firebase deploy in the folder, for a project of your own.</source>
        <translation>Execute firebase deploy na pasta, para um projeto próprio.</translation>
    </message>
    <message>
        <source>In the console, under Hosting, add the custom domain %1. It shows the records for DNS.</source>
        <translation>No console, em Hosting, adicione o domínio personalizado %1. Ele mostra os registros para o DNS.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It can take a day.</source>
        <translation>Aguarde o certificado. Pode levar um dia.</translation>
    </message>
    <message>
        <source>Order the service for %2. It shows two CNAME records, for mta-sts and for _mta-sts.</source>
        <translation>Contrate o serviço para %2. Ele mostra dois registros CNAME, para mta-sts e para _mta-sts.</translation>
    </message>
    <message>
        <source>Get a certificate for %1, the same way as for your web site. It must renew itself.</source>
        <translation>Obtenha um certificado para %1, do mesmo modo que para o seu site. Ele precisa se renovar sozinho.</translation>
    </message>
    <message>
        <source>Save the file so that https://%1/.well-known/mta-sts.txt shows it. The folder .well-known begins with a dot: some programs hide it.</source>
        <translation>Salve o arquivo de modo que https://%1/.well-known/mta-sts.txt o mostre. A pasta .well-known começa com um ponto: alguns programas a ocultam.</translation>
    </message>
    <message>
        <source>Let the web server send it directly, as plain text. A redirect, for example to www, makes senders pass over it.</source>
        <translation>Faça o servidor web enviá-lo diretamente, como texto simples. Um redirecionamento, por exemplo para www, faz os remetentes o ignorarem.</translation>
    </message>
    <message>
        <source>Another site on the same server answers for this name. The server needs a site of its own for it, with the name in its settings and a certificate for it.</source>
        <translation>Outro site do mesmo servidor responde por este nome. O servidor precisa de um site próprio para ele, com o nome nas configurações e um certificado para ele.</translation>
    </message>
    <message>
        <source>Many Apache servers refuse every name that begins with a dot, by RedirectMatch or Files. Make an exception for /.well-known/.</source>
        <translation>Muitos servidores Apache recusam qualquer nome que comece com um ponto, por meio de RedirectMatch ou Files. Crie uma exceção para /.well-known/.</translation>
    </message>
    <message>
        <source>The server shows a browser check, or refuses programs that are no browser. Switch that off for this name: mail servers cannot solve puzzles.</source>
        <translation>O servidor mostra uma verificação de navegador ou recusa programas que não são navegadores. Desative isso para este nome: servidores de e-mail não resolvem desafios.</translation>
    </message>
    <message>
        <source>The server has no certificate for the name yet. It gets one by itself as soon as DNS leads there and ports 80 and 443 can be reached from outside; its log says what is missing.</source>
        <translation>O servidor ainda não tem um certificado para o nome. Ele o obtém sozinho assim que o DNS levar até lá e as portas 80 e 443 puderem ser acessadas de fora; o log dele diz o que falta.</translation>
    </message>
    <message>
        <source>Every address is answered with the start page, so a missing file looks like a web page. See whether the file was uploaded, and take /.well-known/ out of the rewriting.</source>
        <translation>Qualquer endereço recebe a página inicial como resposta, então um arquivo que falta parece uma página web. Veja se o arquivo foi enviado e exclua /.well-known/ da reescrita.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, let the record be “DNS only” (a grey cloud) until the certificate is there.</source>
        <translation>Se o seu DNS está na Cloudflare, deixe o registro em “DNS only” (uma nuvem cinza) até o certificado estar pronto.</translation>
    </message>
    <message>
        <source>Rules of a folder above, such as those of WordPress or a redirect to www, count here too. Give the subdomain a folder outside public_html, with the .htaccess file that Postseal writes.</source>
        <translation>As regras de uma pasta superior, como as do WordPress ou um redirecionamento para www, também valem aqui. Dê ao subdomínio uma pasta fora de public_html, com o arquivo .htaccess que o Postseal cria.</translation>
    </message>
    <message>
        <source>DNS leads to the company, but the project there does not know the name. Add it as custom domain in the project; the certificate comes after that.</source>
        <translation>O DNS leva à empresa, mas o projeto de lá não conhece o nome. Adicione-o ao projeto como domínio personalizado; o certificado vem depois disso.</translation>
    </message>
    <message>
        <source>Firebase leaves out whatever begins with a dot unless firebase.json is changed. Take the firebase.json that Postseal writes, and deploy again.</source>
        <translation>O Firebase omite tudo o que começa com um ponto, a menos que firebase.json seja alterado. Use o firebase.json que o Postseal cria e implante novamente.</translation>
    </message>
    <message>
        <source>GitHub shows its own certificate until the custom domain is entered under Settings, Pages, and for up to an hour after that. If it takes longer, remove the domain there and enter it again.</source>
        <translation>O GitHub mostra o próprio certificado até que o domínio personalizado esteja em Settings, Pages, e por até uma hora depois disso. Se demorar mais, remova o domínio dali e digite-o novamente.</translation>
    </message>
    <message>
        <source>GitLab needs up to an hour for the certificate. The domain must be verified, and have one CNAME and no AAAA record. If it takes longer, remove the domain and add it again.</source>
        <translation>O GitLab precisa de até uma hora para o certificado. O domínio precisa estar verificado e ter um CNAME e nenhum registro AAAA. Se demorar mais, remova o domínio e adicione-o novamente.</translation>
    </message>
    <message>
        <source>GitLab asks visitors to sign in. In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>O GitLab pede que os visitantes entrem com uma conta. Em Settings, General, Visibility, permita que todos vejam Pages.</translation>
    </message>
    <message>
        <source>The service does not know your domain yet. Finish its set-up there, or ask its support.</source>
        <translation>O serviço ainda não conhece o seu domínio. Termine a configuração lá ou fale com o suporte.</translation>
    </message>
    <message>
        <source>The folder may have the wrong name: in Explorer, type .well-known. with a dot at its end, and the last dot goes away.</source>
        <translation>A pasta pode estar com o nome errado: no Explorador de Arquivos, digite .well-known. com um ponto no fim, e o último ponto desaparece.</translation>
    </message>
    <message>
        <source>IIS does not send files from a folder with the attribute “hidden”. Switch that off in the folder&apos;s properties.</source>
        <translation>O IIS não envia arquivos de uma pasta com o atributo “oculto”. Desative-o nas propriedades da pasta.</translation>
    </message>
    <message>
        <source>A rule of URL Rewrite or HTTP Redirect answers instead of the file. Make an exception for /.well-known/.</source>
        <translation>Uma regra do URL Rewrite ou do HTTP Redirect responde no lugar do arquivo. Crie uma exceção para /.well-known/.</translation>
    </message>
    <message>
        <source>The name has addresses on more than one server, mostly an old AAAA record. Remove the one that leads elsewhere, or serve the file there too.</source>
        <translation>O nome tem endereços em mais de um servidor, geralmente por causa de um registro AAAA antigo. Remova o que leva a outro lugar ou disponibilize o arquivo lá também.</translation>
    </message>
    <message>
        <source>The name leads to a place that is not there any more. Remove the record in DNS, or set the place up again: otherwise a stranger may claim the name and publish a policy for you.</source>
        <translation>O nome leva a um lugar que não existe mais. Remova o registro no DNS ou configure o lugar novamente: caso contrário, um estranho pode se apossar do nome e publicar uma política por você.</translation>
    </message>
    <message>
        <source>The panel has no certificate for the name yet. It can be issued only when DNS leads there, nothing redirects the name, and CAA records allow it. Then start it again.</source>
        <translation>O painel ainda não tem um certificado para o nome. Ele só pode ser emitido quando o DNS leva até lá, nada redireciona o nome e os registros CAA o permitem. Depois, peça-o novamente.</translation>
    </message>
    <message>
        <source>In Plesk, open Hosting Settings of the subdomain, and set the preferred domain to “none” and the permanent redirect off.</source>
        <translation>No Plesk, abra Hosting Settings do subdomínio, defina o domínio preferencial como “none” e desative o redirecionamento permanente.</translation>
    </message>
    <message>
        <source>A rule that redirects every name, to www or to another place, counts here too. Make an exception for this name.</source>
        <translation>Uma regra que redireciona todos os nomes, para www ou para outro lugar, também vale aqui. Crie uma exceção para este nome.</translation>
    </message>
    <message>
        <source>The record leads to the bucket itself, which has no certificate for your name. It must lead to the CloudFront distribution.</source>
        <translation>O registro leva ao próprio bucket, que não tem um certificado para o seu nome. Ele precisa levar à distribuição do CloudFront.</translation>
    </message>
    <message>
        <source>The project redirects to its main domain. Make the name the main domain, in a project of its own.</source>
        <translation>O projeto redireciona para o domínio principal dele. Faça deste nome o domínio principal, em um projeto separado.</translation>
    </message>
    <message>
        <source>A middleware of Traefik redirects the name. Only http may be redirected to https; leave this router out of all the rest.</source>
        <translation>Um middleware do Traefik redireciona o nome. Só http pode ser redirecionado para https; deixe este router fora de todo o resto.</translation>
    </message>
    <message>
        <source>The folder that begins with a dot may have been left out in the upload. Upload the zip file, or the whole folder.</source>
        <translation>A pasta que começa com um ponto pode ter ficado de fora no envio. Envie o arquivo zip ou a pasta inteira.</translation>
    </message>
    <message>
        <source>Vercel asks visitors to sign in. In Settings, Deployment Protection, let everyone see the production site.</source>
        <translation>A Vercel pede que os visitantes entrem com uma conta. Em Settings, Deployment Protection, permita que todos vejam o site de produção.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Cerca de %n minuto.</numerusform>
            <numerusform>Cerca de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No extra cost.</source>
        <translation>Sem custo adicional.</translation>
    </message>
    <message>
        <source>Costs a little.</source>
        <translation>Custa pouco.</translation>
    </message>
    <message>
        <source>Add&amp;ress or name of the web server</source>
        <translation>Ende&amp;reço ou nome do servidor web</translation>
    </message>
    <message>
        <source>Name of your account o&amp;r project at %1</source>
        <translation>Nome da sua conta ou do p&amp;rojeto em %1</translation>
    </message>
    <message>
        <source>The name that the &amp;record leads to</source>
        <translation>O nome ao qual o &amp;registro leva</translation>
    </message>
    <message>
        <source>A &amp;web server of my own</source>
        <translation>Um servidor &amp;web próprio</translation>
    </message>
    <message>
        <source>An account at &amp;GitHub or GitLab</source>
        <translation>Uma conta no GitHu&amp;b ou GitLab</translation>
    </message>
    <message>
        <source>A subscription at &amp;Azure</source>
        <translation>Uma assinatura do &amp;Azure</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/nginx/conf.d, test it with nginx -t, and load it with systemctl reload nginx.</source>
        <translation>Copie %1.conf para /etc/nginx/conf.d, teste-o com nginx -t e carregue-o com systemctl reload nginx.</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/apache2/sites-available. Then run a2enmod ssl, a2ensite %1 and systemctl reload apache2.</source>
        <translation>Copie %1.conf para /etc/apache2/sites-available. Depois, execute a2enmod ssl, a2ensite %1 e systemctl reload apache2.</translation>
    </message>
    <message>
        <source>In IIS Manager, add a web site with that folder and a binding for http, port 80 and the host name %1.</source>
        <translation>No Gerenciador do IIS, adicione um site com essa pasta e uma associação (binding) para http, porta 80 e o nome de host %1.</translation>
    </message>
    <message>
        <source>Get a certificate for %1 that renews itself, for example with win-acme, which makes the binding for https as well. SNI must be ticked in it.</source>
        <translation>Obtenha um certificado para %1 que se renove sozinho, por exemplo com o win-acme, que também cria a associação para https. SNI precisa estar marcado nela.</translation>
    </message>
    <message>
        <source>Choose “Add file”, “Create new file”, type .well-known/mta-sts.txt as its name and paste the policy. Then make _config.yml the same way. (Dragging files in would leave out what begins with a dot.)</source>
        <translation>Escolha “Add file”, “Create new file”, digite .well-known/mta-sts.txt como nome e cole a política. Depois, crie _config.yml da mesma forma. (Arrastar os arquivos deixaria de fora os que começam com um ponto.)</translation>
    </message>
    <message>
        <source>At gitlab.com, make a new project and create each file with “New file”, its whole path as the name.</source>
        <translation>Em gitlab.com, crie um novo projeto e crie cada arquivo com “New file”, usando o caminho completo como nome.</translation>
    </message>
    <message>
        <source>In Custom domains, add %1. Azure shows the name that the record leads to.</source>
        <translation>Em Custom domains, adicione %1. O Azure mostra o nome ao qual o registro leva.</translation>
    </message>
    <message>
        <source>Put a CloudFront distribution before the bucket, with the alternate name %1 and that certificate. The record leads to its name.</source>
        <translation>Coloque uma distribuição do CloudFront na frente do bucket, com o nome alternativo %1 e esse certificado. O registro leva ao nome dela.</translation>
    </message>
    <message>
        <source>Add the records as they are shown: a CNAME, or addresses.</source>
        <translation>Adicione os registros como são mostrados: um CNAME ou endereços.</translation>
    </message>
    <message>
        <source>Enter the mail servers there, exactly as the policy names them.</source>
        <translation>Digite ali os servidores de e-mail, exatamente como estão na política.</translation>
    </message>
    <message>
        <source>In DNS, add the record for mta-sts.</source>
        <translation>No DNS, adicione o registro de mta-sts.</translation>
    </message>
    <message>
        <source>The CNAME for _mta-sts comes last, when the policy can be loaded. It takes the place of a TXT record: never have both.</source>
        <translation>O CNAME de _mta-sts vem por último, quando a política puder ser carregada. Ele toma o lugar de um registro TXT: nunca tenha os dois.</translation>
    </message>
    <message>
        <source>CAA records in DNS say who may issue certificates, and none of this place&apos;s issuers is among them (%1). Add one, then let the certificate be requested again.</source>
        <translation>Os registros CAA no DNS dizem quem pode emitir certificados, e nenhum dos emissores deste lugar está entre eles (%1). Adicione um e peça o certificado novamente.</translation>
    </message>
    <message>
        <source>GitHub Pages leaves out folders that begin with a dot unless the repository has the file _config.yml that Postseal writes, or an empty file .nojekyll. Dragging files in leaves them out as well: make them with “Create new file”. A workflow of your own must keep hidden files.</source>
        <translation>O GitHub Pages omite pastas que começam com um ponto, a menos que o repositório tenha o arquivo _config.yml que o Postseal cria ou um arquivo vazio .nojekyll. Arrastar os arquivos também as deixa de fora: crie-os com “Create new file”. Um workflow próprio precisa manter os arquivos ocultos.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain, as the lines that Postseal writes do.</source>
        <translation>Defina o tipo deste arquivo como text/plain, como fazem as linhas que o Postseal cria.</translation>
    </message>
    <message>
        <source>Many nginx servers refuse every name that begins with a dot. The location that Postseal writes goes before such a rule; see that it is in the right server block.</source>
        <translation>Muitos servidores nginx recusam qualquer nome que comece com um ponto. O bloco location que o Postseal cria vem antes de uma regra assim; confira se ele está no bloco server certo.</translation>
    </message>
    <message>
        <source>W&amp;eb space with cPanel or Plesk</source>
        <translation>&amp;Espaço web com cPanel ou Plesk</translation>
    </message>
    <message>
        <source>My &amp;DNS is at Cloudflare</source>
        <translation>Meu &amp;DNS está na Cloudflare</translation>
    </message>
    <message>
        <source>An account at Amazon or Google C&amp;loud</source>
        <translation>Uma conta na Amazon ou no Google C&amp;loud</translation>
    </message>
    <message>
        <source>A service that hosts the policy</source>
        <translation>Um serviço que hospeda a política</translation>
    </message>
    <message>
        <source>Another web server</source>
        <translation>Outro servidor web</translation>
    </message>
    <message>
        <source>Nobody here can update a file la&amp;ter</source>
        <translation>Ninguém aqui pode atualizar um arquivo mais &amp;tarde</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>português (Brasil)</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>There is no server called %1</source>
        <translation>Não há nenhum servidor chamado %1</translation>
    </message>
    <message>
        <source>Its name is not in the DNS, or this computer has no connection. Look up the name of the IMAP server in your provider&apos;s help.</source>
        <translation>O nome dele não está no DNS, ou este computador está sem conexão. Procure o nome do servidor IMAP na ajuda do seu provedor.</translation>
    </message>
    <message>
        <source>%1 takes no connection at port %2</source>
        <translation>%1 não aceita conexões na porta %2</translation>
    </message>
    <message>
        <source>The computer is there, and no IMAP server listens at this port. Compare server and port with your provider&apos;s help.</source>
        <translation>O computador existe, mas nenhum servidor IMAP atende nesta porta. Compare o servidor e a porta com a ajuda do seu provedor.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>Nothing came in time from port %2. A firewall may be in the way, or the server is busy. Try again later, or from another network.</source>
        <translation>Nada chegou a tempo da porta %2. Um firewall pode estar no caminho, ou o servidor está ocupado. Tente novamente mais tarde ou de outra rede.</translation>
    </message>
    <message>
        <source>The connection to %1 ended too soon</source>
        <translation>A conexão com %1 terminou cedo demais</translation>
    </message>
    <message>
        <source>What had come by then is stored. The next time it goes on from there.</source>
        <translation>O que já tinha chegado está armazenado. Na próxima vez, continua dali.</translation>
    </message>
    <message>
        <source>%1 does not speak IMAP at port %2</source>
        <translation>%1 não fala IMAP na porta %2</translation>
    </message>
    <message>
        <source>What it sent is not what a mailbox server sends. Compare server and port with your provider&apos;s help.</source>
        <translation>O que ele enviou não é o que um servidor de e-mail IMAP envia. Compare o servidor e a porta com a ajuda do seu provedor.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>A busca foi interrompida</translation>
    </message>
    <message>
        <source>What had come by then is stored.</source>
        <translation>O que já tinha chegado está armazenado.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>Não é possível acessar %1</translation>
    </message>
    <message>
        <source>There is trouble on the way to port %2. Try again later.</source>
        <translation>Há problemas no caminho até a porta %2. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>%1 offers no encryption at port %2</source>
        <translation>%1 não oferece criptografia na porta %2</translation>
    </message>
    <message>
        <source>Your password was not sent: anybody on the way could have read it. Use port 993, or with STARTTLS port 143.</source>
        <translation>Sua senha não foi enviada: qualquer um no caminho poderia tê-la lido. Use a porta 993 ou, com STARTTLS, a porta 143.</translation>
    </message>
    <message>
        <source>The certificate is not for %1</source>
        <translation>O certificado não é de %1</translation>
    </message>
    <message>
        <source>Another server may be pretending to be yours, so your password was not sent. Use the name of the server that your provider tells, not an address or a name of your own.</source>
        <translation>Outro servidor pode estar se passando pelo seu, por isso sua senha não foi enviada. Use o nome do servidor que o seu provedor informa, e não um endereço ou um nome próprio.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today</source>
        <translation>O certificado de %1 não é válido hoje</translation>
    </message>
    <message>
        <source>It has ended or has not begun, so your password was not sent. Check the date of this computer; if that is right, the server needs a new certificate.</source>
        <translation>Ele expirou ou ainda não começou a valer, por isso sua senha não foi enviada. Confira a data deste computador; se estiver certa, o servidor precisa de um novo certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>O certificado de %1 não é confiável</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for it, so your password was not sent. A server of your own needs a certificate of a public authority, or its authority must be known to this computer.</source>
        <translation>Ninguém em quem este computador confie responde por ele, por isso sua senha não foi enviada. Um servidor próprio precisa de um certificado de uma autoridade pública, ou este computador precisa conhecer a autoridade dele.</translation>
    </message>
    <message>
        <source>%1 lets no program in with a password</source>
        <translation>%1 não deixa nenhum programa entrar com senha</translation>
    </message>
    <message>
        <source>%1 does not accept the password of %3</source>
        <translation>%1 não aceita a senha de %3</translation>
    </message>
    <message>
        <source>Type it once more. Some providers want the whole address as the name, and a password of its own for each program.</source>
        <translation>Digite-a mais uma vez. Alguns provedores exigem o endereço inteiro como nome e uma senha própria para cada programa.</translation>
    </message>
    <message>
        <source>There is no folder “%4”</source>
        <translation>Não há nenhuma pasta “%4”</translation>
    </message>
    <message>
        <source>Folders that there are: %5.</source>
        <translation>Pastas existentes: %5.</translation>
    </message>
    <message>
        <source>%1 does not do what it was asked for</source>
        <translation>%1 não faz o que foi pedido</translation>
    </message>
    <message>
        <source>It may be out of order just now. Try again later.</source>
        <translation>Ele pode estar com problemas agora. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>In its own words: “%1”</source>
        <translation>Nas palavras dele: “%1”</translation>
    </message>
    <message>
        <source>Google wants an app password here, not the one that you use in the browser: turn on 2-Step Verification in your Google account, then make one at myaccount.google.com/apppasswords. A Workspace administrator may have switched them off.</source>
        <translation>O Google exige aqui uma senha de app, e não a que você usa no navegador: ative a verificação em duas etapas na sua conta do Google e crie uma em myaccount.google.com/apppasswords. Um administrador do Workspace pode tê-las desativado.</translation>
    </message>
    <message>
        <source>This provider wants an app password here, which you make in the security settings of your account.</source>
        <translation>Este provedor exige aqui uma senha de app, que você cria nas configurações de segurança da sua conta.</translation>
    </message>
    <message>
        <source>IMAP must be switched on first, in the settings of the mailbox (POP3/IMAP).</source>
        <translation>Primeiro é preciso ativar o IMAP nas configurações da caixa de e-mail (POP3/IMAP).</translation>
    </message>
    <message>
        <source>Sign in with the browser instead, if your provider lets you register programs. Or let the reports be forwarded to another mailbox, or save them into a folder that Postseal watches.</source>
        <translation>Em vez disso, entre pelo navegador, se o seu provedor permitir registrar programas. Ou encaminhe os relatórios para outra caixa de e-mail ou salve-os em uma pasta que o Postseal monitore.</translation>
    </message>
    <message>
        <source>%1 does not take a sign-in from the browser</source>
        <translation>%1 não aceita login pelo navegador</translation>
    </message>
    <message>
        <source>It does not offer XOAUTH2. Sign in with a password, or compare the name of the server with your provider&apos;s help.</source>
        <translation>Ele não oferece XOAUTH2. Entre com senha ou compare o nome do servidor com a ajuda do seu provedor.</translation>
    </message>
    <message>
        <source>%1 does not let whoever signed in into %3</source>
        <translation>%1 não deixa quem fez login entrar em %3</translation>
    </message>
    <message>
        <source>The sign-in itself went well. The person must be allowed to read this mailbox, and IMAP must be switched on for it.</source>
        <translation>O login em si deu certo. A pessoa precisa ter permissão para ler esta caixa de e-mail, e o IMAP precisa estar ativado nela.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached</source>
        <translation>Não é possível acessar o servidor de login</translation>
    </message>
    <message>
        <source>It gives out what opens the mailbox. Try again later, or check its address.</source>
        <translation>É ele que fornece o que abre a caixa de e-mail. Tente novamente mais tarde ou confira o endereço dele.</translation>
    </message>
    <message>
        <source>Somebody has to sign in again for %3</source>
        <translation>Alguém precisa fazer login novamente para %3</translation>
    </message>
    <message>
        <source>The permission has ended: they last only so long, and a new password or an administrator can end them too.</source>
        <translation>A permissão terminou: ela só dura certo tempo, e uma nova senha ou um administrador também podem encerrá-la.</translation>
    </message>
    <message>
        <source>The sign-in server refuses</source>
        <translation>O servidor de login recusa o pedido</translation>
    </message>
    <message>
        <source>Compare the IDs with those that the provider shows, and whether the program may read mail there.</source>
        <translation>Compare os IDs com os que o provedor mostra e confira se ali o programa tem permissão para ler e-mails.</translation>
    </message>
    <message>
        <source>Microsoft 365 and Outlook.com let programs in only when somebody signs in with the browser. For that an administrator registers Postseal once in Microsoft Entra and gets two IDs; the manual says how. Without them, add a rule that forwards TLS reports to another mailbox, or save them from Outlook into a folder that Postseal watches.</source>
        <translation>O Microsoft 365 e o Outlook.com só deixam programas entrar quando alguém faz login pelo navegador. Para isso, um administrador registra o Postseal uma vez no Microsoft Entra e obtém dois IDs; o manual explica como. Sem eles, adicione uma regra que encaminhe os relatórios TLS para outra caixa de e-mail ou salve-os do Outlook em uma pasta que o Postseal monitore.</translation>
    </message>
    <message>
        <source>You can close this page now and go on in Postseal.</source>
        <translation>Agora você pode fechar esta página e continuar no Postseal.</translation>
    </message>
    <message>
        <source>That is no sign-in server</source>
        <translation>Isso não é um servidor de login</translation>
    </message>
    <message>
        <source>What came from there is not what one says. Compare the tenant or the address with what your provider shows.</source>
        <translation>O que veio de lá não é o que um servidor de login responde. Compare o locatário ou o endereço com o que o seu provedor mostra.</translation>
    </message>
    <message>
        <source>The sign-in would end after an hour</source>
        <translation>O login terminaria depois de uma hora</translation>
    </message>
    <message>
        <source>The sign-in server gives no lasting permission. Let the program have “offline_access” there.</source>
        <translation>O servidor de login não dá uma permissão duradoura. Conceda ali “offline_access” ao programa.</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Ninguém fez login</translation>
    </message>
    <message>
        <source>The browser has not come back. If its page showed an error, compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <translation>Não houve retorno do navegador. Se a página dele mostrou um erro, compare os IDs e confira se http://localhost está registrado como URI de redirecionamento.</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>it is no JSON from octet %1 on</source>
        <translation>não é JSON a partir do octeto %1</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>falta “%1”</translation>
    </message>
    <message>
        <source>“%1” is of the wrong kind</source>
        <translation>“%1” é do tipo errado</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”</source>
        <translation>“%1” não pode ser “%2”</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>“%1” não existe</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <translation>“%1” não é uma expressão regular: %2</translation>
    </message>
    <message>
        <source>this id is there twice</source>
        <translation>este id aparece duas vezes</translation>
    </message>
    <message>
        <source>in the entry %1, %2</source>
        <translation>na entrada %1, %2</translation>
    </message>
    <message>
        <source>Your file %1 is not used: %2.</source>
        <translation>Seu arquivo %1 não é usado: %2.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>não é um arquivo</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[opções]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opção desconhecida “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opções desconhecidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta um valor depois de “%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado depois de “%1”.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The mail server did not offer encryption</source>
        <translation>O servidor de e-mail não ofereceu criptografia</translation>
    </message>
    <message>
        <source>STARTTLS is switched off, or a firewall or virus scanner on the way takes it out, or an old backup server answered. It can also be an attack.</source>
        <translation>O STARTTLS está desativado, ou um firewall ou antivírus o remove no caminho, ou um servidor reserva antigo respondeu. Também pode ser um ataque.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, switch off the inspection of mail in the firewall, and remove backup servers that cannot do it.</source>
        <translation>Ative o STARTTLS, desative a inspeção de e-mails no firewall e remova os servidores reserva que não o suportam.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is for another name</source>
        <translation>O certificado do servidor de e-mail é de outro nome</translation>
    </message>
    <message>
        <source>The certificate does not have the name from the MX record. Some senders also say this when no mx line of the policy fits.</source>
        <translation>O certificado não tem o nome do registro MX. Alguns remetentes também dizem isso quando nenhuma linha mx da política corresponde.</translation>
    </message>
    <message>
        <source>Get a certificate with the name from the MX record, or let the MX record point to the name that has one.</source>
        <translation>Obtenha um certificado com o nome do registro MX ou faça o registro MX apontar para o nome que tem um.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired</source>
        <translation>O certificado do servidor de e-mail expirou</translation>
    </message>
    <message>
        <source>Nobody renewed it in time, or the mail server was not restarted after that.</source>
        <translation>Ninguém o renovou a tempo, ou o servidor de e-mail não foi reiniciado depois disso.</translation>
    </message>
    <message>
        <source>Renew the certificate, reload the mail server, and let both happen by themselves from now on.</source>
        <translation>Renove o certificado, recarregue o servidor de e-mail e deixe as duas coisas automáticas daqui em diante.</translation>
    </message>
    <message>
        <source>Senders do not trust the mail server&apos;s certificate</source>
        <translation>Os remetentes não confiam no certificado do servidor de e-mail</translation>
    </message>
    <message>
        <source>It is self-signed, comes from an authority of one&apos;s own, or the server does not send the intermediate certificate.</source>
        <translation>Ele é autoassinado, vem de uma autoridade própria ou o servidor não envia o certificado intermediário.</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority, and let the server send the whole chain.</source>
        <translation>Use um certificado de uma autoridade pública e faça o servidor enviar a cadeia inteira.</translation>
    </message>
    <message>
        <source>The sender could not verify the connection, and does not say why</source>
        <translation>O remetente não conseguiu validar a conexão e não diz por quê</translation>
    </message>
    <message>
        <source>Google writes this when the mx lines of the policy do not fit the MX record. Otherwise the encryption itself failed.</source>
        <translation>O Google escreve isso quando as linhas mx da política não correspondem ao registro MX. Caso contrário, foi a própria criptografia que falhou.</translation>
    </message>
    <message>
        <source>Compare the mx lines with the MX records first, then have the encryption of the mail server looked at.</source>
        <translation>Compare primeiro as linhas mx com os registros MX e depois peça que alguém examine a criptografia do servidor de e-mail.</translation>
    </message>
    <message>
        <source>The DANE record does not fit the certificate</source>
        <translation>O registro DANE não corresponde ao certificado</translation>
    </message>
    <message>
        <source>The mail server got another key, and the TLSA record still has the old one. Only senders that use DANE are concerned.</source>
        <translation>O servidor de e-mail recebeu outra chave, e o registro TLSA ainda tem a antiga. Isso só afeta os remetentes que usam DANE.</translation>
    </message>
    <message>
        <source>Publish the new TLSA record before the certificate changes, or keep the key when it is renewed.</source>
        <translation>Publique o novo registro TLSA antes que o certificado mude ou mantenha a chave quando ele for renovado.</translation>
    </message>
    <message>
        <source>The signature of a DNS answer was broken</source>
        <translation>A assinatura de uma resposta do DNS não era válida</translation>
    </message>
    <message>
        <source>Signatures have expired, or the domain moved and its DS record did not. Whoever checks DNSSEC cannot reach you.</source>
        <translation>As assinaturas expiraram, ou o domínio foi transferido e o registro DS não. Quem valida DNSSEC não consegue chegar até você.</translation>
    </message>
    <message>
        <source>Have the DNSSEC signatures and the DS record repaired where the domain is registered.</source>
        <translation>Peça a correção das assinaturas DNSSEC e do registro DS onde o domínio está registrado.</translation>
    </message>
    <message>
        <source>The sender insists on DANE, and there is none</source>
        <translation>O remetente exige DANE, e não há nenhum</translation>
    </message>
    <message>
        <source>An agreement between that sender and you; nobody else is concerned.</source>
        <translation>É um acordo entre esse remetente e você; mais ninguém é afetado.</translation>
    </message>
    <message>
        <source>Publish TLSA records, or talk to that sender.</source>
        <translation>Publique registros TLSA ou converse com esse remetente.</translation>
    </message>
    <message>
        <source>The sender could not load your policy</source>
        <translation>O remetente não conseguiu carregar a sua política</translation>
    </message>
    <message>
        <source>The policy&apos;s web server was down, answered with an error or a redirect, or kept the sender out as a robot. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>O servidor web da política estava fora do ar, respondeu com um erro ou um redirecionamento ou barrou o remetente como robô. Os remetentes que conhecem a política continuam a segui-la; os outros entregam sem proteção.</translation>
    </message>
    <message>
        <source>Your policy has a mistake in it</source>
        <translation>Há um erro na sua política</translation>
    </message>
    <message>
        <source>The file could be loaded but not read. Senders that know an earlier policy keep to that; others deliver without protection.</source>
        <translation>O arquivo pôde ser carregado, mas não lido. Os remetentes que conhecem uma política anterior continuam a segui-la; os outros entregam sem proteção.</translation>
    </message>
    <message>
        <source>Publish the file again as Postseal writes it, and give it a new id.</source>
        <translation>Publique o arquivo novamente como o Postseal o escreve e dê a ele um novo id.</translation>
    </message>
    <message>
        <source>The certificate of the policy&apos;s web server is not valid</source>
        <translation>O certificado do servidor web da política não é válido</translation>
    </message>
    <message>
        <source>It is for another name, has expired, or was not there yet. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>Ele é de outro nome, expirou ou ainda não estava lá. Os remetentes que conhecem a política continuam a segui-la; os outros entregam sem proteção.</translation>
    </message>
    <message>
        <source>Get a certificate for the policy host, and see that it is renewed by itself.</source>
        <translation>Obtenha um certificado para o servidor da política e confirme que ele se renova sozinho.</translation>
    </message>
    <message>
        <source>The sender reports “%1”</source>
        <translation>O remetente relata “%1”</translation>
    </message>
    <message>
        <source>The standard does not know this word, so only the sender can say what it means.</source>
        <translation>O padrão não conhece esta palavra, portanto só o remetente pode dizer o que ela significa.</translation>
    </message>
    <message>
        <source>If it goes on, ask the sender.</source>
        <translation>Se continuar, pergunte ao remetente.</translation>
    </message>
    <message>
        <source>by your MTA-STS policy</source>
        <translation>pela sua política MTA-STS</translation>
    </message>
    <message>
        <source>by your DANE records</source>
        <translation>pelos seus registros DANE</translation>
    </message>
    <message>
        <source>without any policy</source>
        <translation>sem nenhuma política</translation>
    </message>
    <message>
        <source>by a policy called “%1”</source>
        <translation>por uma política chamada “%1”</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>is larger than any report</source>
        <translation>é maior do que qualquer relatório</translation>
    </message>
    <message>
        <source>is no report</source>
        <translation>não é um relatório</translation>
    </message>
    <message>
        <source>is a damaged archive, or one with a password</source>
        <translation>é um arquivo compactado danificado ou protegido por senha</translation>
    </message>
    <message>
        <source>lies too deep in other archives or folders</source>
        <translation>está aninhado demais em outros arquivos compactados ou pastas</translation>
    </message>
    <message>
        <source>unpacks to far more than any reports would, and was given up</source>
        <translation>fica, depois de descompactado, muito maior do que quaisquer relatórios ficariam, e a leitura foi abandonada</translation>
    </message>
    <message>
        <source>Look at how the policy is hosted. If only one sender says so, ask its support with the reason that it gives.</source>
        <translation>Veja como a política está hospedada. Se só um remetente disser isso, fale com o suporte dele e informe o motivo que ele apresenta.</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>não pode ser armazenado</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>assinado por %1</translation>
    </message>
    <message>
        <source>signature of %1 does not fit</source>
        <translation>a assinatura de %1 não corresponde</translation>
    </message>
    <message>
        <source>key of %1 is not in the DNS</source>
        <translation>a chave de %1 não está no DNS</translation>
    </message>
    <message>
        <source>key of %1 could not be looked up</source>
        <translation>não foi possível consultar a chave de %1</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>não assinado</translation>
    </message>
    <message>
        <source>has ended Postseal twice while it was read, and is left out</source>
        <translation>fez o Postseal fechar duas vezes durante a leitura e ficou de fora</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Every mail server is in the policy</source>
        <translation>Todos os servidores de e-mail estão na política</translation>
    </message>
    <message>
        <source>Every address encrypts correctly</source>
        <translation>Todos os endereços criptografam corretamente</translation>
    </message>
    <message>
        <source>Policy and record are healthy</source>
        <translation>Política e registro estão em ordem</translation>
    </message>
    <message>
        <source>Tested for long enough</source>
        <translation>Tempo de teste suficiente</translation>
    </message>
    <message>
        <source>Enough senders have reported</source>
        <translation>Remetentes suficientes enviaram relatórios</translation>
    </message>
    <message>
        <source>No unexplained failures</source>
        <translation>Nenhuma falha sem explicação</translation>
    </message>
    <message>
        <source>No change of mail servers ahead</source>
        <translation>Nenhuma troca de servidores de e-mail à vista</translation>
    </message>
    <message>
        <source>Somebody reads the reports</source>
        <translation>Alguém lê os relatórios</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no check to judge it by</source>
        <translation>nenhuma verificação para avaliar isso</translation>
    </message>
    <message>
        <source>%1 of %2 mail servers</source>
        <translation>%1 de %2 servidores de e-mail</translation>
    </message>
    <message>
        <source>missing: %3</source>
        <translation>faltam: %3</translation>
    </message>
    <message>
        <source>senders cannot use a policy yet</source>
        <translation>os remetentes ainda não podem usar uma política</translation>
    </message>
    <message>
        <source>the mail servers could not be found out</source>
        <translation>não foi possível descobrir os servidores de e-mail</translation>
    </message>
    <message>
        <source>%1 of %2 addresses</source>
        <translation>%1 de %2 endereços</translation>
    </message>
    <message>
        <source>not in order: %3</source>
        <translation>com problemas: %3</translation>
    </message>
    <message>
        <source>could not be tested from here</source>
        <translation>não foi possível testar daqui</translation>
    </message>
    <message>
        <source>%1 of %2 addresses, by a check of %4</source>
        <translation>%1 de %2 endereços, segundo uma verificação de %4</translation>
    </message>
    <message>
        <source>could not be tested since %4</source>
        <translation>não foi possível testar desde %4</translation>
    </message>
    <message>
        <source>everything in order</source>
        <translation>tudo em ordem</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>há algo errado</translation>
    </message>
    <message>
        <source>could not be looked at from here</source>
        <translation>não foi possível examinar daqui</translation>
    </message>
    <message>
        <source>the certificate of the policy host ends soon</source>
        <translation>o certificado do servidor da política expira em breve</translation>
    </message>
    <message>
        <source>testing has not begun</source>
        <translation>os testes ainda não começaram</translation>
    </message>
    <message>
        <source>enforced since %4</source>
        <translation>em vigor desde %4</translation>
    </message>
    <message>
        <source>few, as with little mail; the live checks count instead</source>
        <translation>poucos, como é normal com poucos e-mails; em vez deles, contam as verificações ao vivo</translation>
    </message>
    <message>
        <source>%1 failed sessions, all explained</source>
        <translation>%1 sessões com falha, todas explicadas</translation>
    </message>
    <message>
        <source>none that Postseal knows of</source>
        <translation>nenhuma que o Postseal conheça</translation>
    </message>
    <message>
        <source>the latest is of %4</source>
        <translation>o mais recente é de %4</translation>
    </message>
    <message>
        <source>they are looked after</source>
        <translation>alguém cuida deles</translation>
    </message>
    <message>
        <source>none has been taken in yet</source>
        <translation>nenhum foi importado ainda</translation>
    </message>
    <message>
        <source>none has been taken in since %4</source>
        <translation>nenhum foi importado desde %4</translation>
    </message>
    <message numerus="yes">
        <source>%1; on %n day(s)</source>
        <translation>
            <numerusform>%1; em %n dia</numerusform>
            <numerusform>%1; em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ninguém ainda</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>somente %1</translation>
    </message>
    <message>
        <source>%1; with little mail this waits until %2</source>
        <translation>%1; com poucos e-mails, espera-se até %2</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 session(s)</source>
        <translation>
            <numerusform>0 de %1 sessão</numerusform>
            <numerusform>0 de %1 sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed session(s)</source>
        <translation>
            <numerusform>%n sessão com falha</numerusform>
            <numerusform>%n sessões com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for %1: %2</source>
        <translation>planejado para %1: %2</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>planejado: %1</translation>
    </message>
    <message>
        <source>Add the missing mail servers to the policy, and publish it with a new id.</source>
        <translation>Adicione à política os servidores de e-mail que faltam e publique-a com um novo id.</translation>
    </message>
    <message>
        <source>Run postseal-cli check --evidence FILE on a server outside, and import the file here.</source>
        <translation>Execute postseal-cli check --evidence ARQUIVO em um servidor externo e importe o arquivo aqui.</translation>
    </message>
    <message>
        <source>Have the mail servers put right: their page says what is wrong.</source>
        <translation>Peça a correção dos servidores de e-mail: a página deles diz o que está errado.</translation>
    </message>
    <message>
        <source>See the pages for hosting the policy and publishing the record.</source>
        <translation>Veja as páginas sobre hospedar a política e publicar o registro.</translation>
    </message>
    <message>
        <source>Publish the policy in testing mode first.</source>
        <translation>Publique primeiro a política no modo testing.</translation>
    </message>
    <message>
        <source>Import the reports that the mailbox has received.</source>
        <translation>Importe os relatórios que a caixa de e-mail recebeu.</translation>
    </message>
    <message>
        <source>The page with the reports tells what each means, and whether it is still so.</source>
        <translation>A página dos relatórios diz o que cada uma significa e se ainda é assim.</translation>
    </message>
    <message>
        <source>Finish the change first, then enforce.</source>
        <translation>Primeiro termine a troca, depois passe para o modo enforce.</translation>
    </message>
    <message>
        <source>Import reports, fetch them from the mailbox, or say who reads them.</source>
        <translation>Importe relatórios, busque-os na caixa de e-mail ou diga quem os lê.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumprida</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Não cumprida</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Go on with the set-up</source>
        <translation>Continuar a configuração</translation>
    </message>
    <message>
        <source>Switch to enforce mode from %1</source>
        <translation>Passar para o modo enforce a partir de %1</translation>
    </message>
    <message>
        <source>Switch to enforce mode</source>
        <translation>Passar para o modo enforce</translation>
    </message>
    <message>
        <source>Mend it today: mail may be held back</source>
        <translation>Corrija hoje: e-mails podem ficar retidos</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1 from %2</source>
        <translation>A partir de %2, deixar os remetentes guardarem a política por %1</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1</source>
        <translation>Deixar os remetentes guardarem a política por %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>Leave everything in place until %1</source>
        <translation>Deixar tudo como está até %1</translation>
    </message>
    <message>
        <source>Delete the record, then the policy host</source>
        <translation>Apagar o registro e depois o servidor da política</translation>
    </message>
    <message>
        <source>Put the policy back with mode none: senders still keep the old one</source>
        <translation>Recolocar a política com o modo none: os remetentes ainda guardam a antiga</translation>
    </message>
    <message>
        <source>From testing to enforce mode</source>
        <translation>Do modo testing para o modo enforce</translation>
    </message>
    <message>
        <source>Changing the mail servers</source>
        <translation>Trocar os servidores de e-mail</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>Certificados que expiram</translation>
    </message>
    <message>
        <source>Leaving MTA-STS</source>
        <translation>Deixar o MTA-STS</translation>
    </message>
    <message>
        <source>Publish the policy with mode enforce, for %1</source>
        <translation>Publicar a política com o modo enforce, por %1</translation>
    </message>
    <message>
        <source>Add to the policy: %1</source>
        <translation>Adicionar à política: %1</translation>
    </message>
    <message>
        <source>Wait until senders have the new policy</source>
        <translation>Esperar até que os remetentes tenham a nova política</translation>
    </message>
    <message>
        <source>Change the MX records to: %1</source>
        <translation>Alterar os registros MX para: %1</translation>
    </message>
    <message>
        <source>Keep the old mail servers running</source>
        <translation>Manter os servidores de e-mail antigos em funcionamento</translation>
    </message>
    <message>
        <source>Keep running, and in the policy: %1</source>
        <translation>Manter em funcionamento e na política: %1</translation>
    </message>
    <message>
        <source>Take the old mail servers out of the policy</source>
        <translation>Retirar da política os servidores de e-mail antigos</translation>
    </message>
    <message>
        <source>Take out of the policy: %1</source>
        <translation>Retirar da política: %1</translation>
    </message>
    <message>
        <source>Tell Postseal that the change is over</source>
        <translation>Informar ao Postseal que a troca terminou</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>Renovar o certificado de %1</translation>
    </message>
    <message>
        <source>Publish the policy with mode none</source>
        <translation>Publicar a política com o modo none</translation>
    </message>
    <message>
        <source>Wait until nobody keeps the old policy</source>
        <translation>Esperar até que ninguém guarde a política antiga</translation>
    </message>
    <message>
        <source>Delete the TXT record at _mta-sts</source>
        <translation>Apagar o registro TXT em _mta-sts</translation>
    </message>
    <message>
        <source>Delete the policy host</source>
        <translation>Apagar o servidor da política</translation>
    </message>
    <message>
        <source>The longer senders keep it, the harder it is to take the protection away. First the file, then a new id.</source>
        <translation>Quanto mais tempo os remetentes a guardam, mais difícil é retirar a proteção. Primeiro o arquivo, depois um novo id.</translation>
    </message>
    <message>
        <source>Beside the old ones. First the file, then the record with a new id.</source>
        <translation>Ao lado dos antigos. Primeiro o arquivo, depois o registro com um novo id.</translation>
    </message>
    <message>
        <source>Senders look for a new policy once a day; some keep the old one for as long as it said.</source>
        <translation>Os remetentes procuram uma nova política uma vez por dia; alguns guardam a antiga pelo tempo que ela indicava.</translation>
    </message>
    <message>
        <source>Not before: senders with the old policy refuse servers that it does not name.</source>
        <translation>Não antes disso: remetentes com a política antiga recusam servidores que não constam nela.</translation>
    </message>
    <message>
        <source>Some senders still have the old MX records, and mail waits in queues for two days.</source>
        <translation>Alguns remetentes ainda têm os registros MX antigos, e os e-mails esperam em filas por dois dias.</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id.</source>
        <translation>Primeiro o arquivo, depois o registro com um novo id.</translation>
    </message>
    <message>
        <source>It no longer keeps the domain from enforcing.</source>
        <translation>Ela não impede mais o domínio de passar para o modo enforce.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Ele expira em %1.</translation>
    </message>
    <message>
        <source>With a max_age of a day, and all mx lines as they are. First the file, then a new id. Nothing is deleted yet.</source>
        <translation>Com um max_age de um dia e todas as linhas mx como estão. Primeiro o arquivo, depois um novo id. Nada é apagado ainda.</translation>
    </message>
    <message>
        <source>File, certificate and record stay. Whoever deletes them earlier makes senders keep to the policy that they have.</source>
        <translation>Arquivo, certificado e registro ficam. Quem os apaga antes disso faz os remetentes continuarem com a política que têm.</translation>
    </message>
    <message>
        <source>The record for TLS reports may stay; it harms nobody.</source>
        <translation>O registro de relatórios TLS pode ficar; ele não prejudica ninguém.</translation>
    </message>
    <message>
        <source>The name mta-sts, its certificate and the file.</source>
        <translation>O nome mta-sts, o certificado dele e o arquivo.</translation>
    </message>
    <message>
        <source>“%1” counts again</source>
        <translation>“%1” volta a contar</translation>
    </message>
    <message>
        <source>A change of mail servers was planned: %1</source>
        <translation>Foi planejada uma troca de servidores de e-mail: %1</translation>
    </message>
    <message>
        <source>The change of mail servers is over</source>
        <translation>A troca de servidores de e-mail terminou</translation>
    </message>
    <message>
        <source>Who reads the reports: %1</source>
        <translation>Quem lê os relatórios: %1</translation>
    </message>
    <message>
        <source>Nobody reads the reports any more</source>
        <translation>Ninguém mais lê os relatórios</translation>
    </message>
    <message numerus="yes">
        <source>To be tested for %n day(s)</source>
        <translation>
            <numerusform>Teste previsto por %n dia</numerusform>
            <numerusform>Teste previsto por %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided to publish mode %1</source>
        <translation>Decidiu-se publicar o modo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>%1 – dispensada em %2: “%3”</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Dispensada</translation>
    </message>
    <message>
        <source>Overruled “%1”: “%2”</source>
        <translation>“%1” dispensada: “%2”</translation>
    </message>
    <message>
        <source>last looked at on %4; check again</source>
        <translation>visto pela última vez em %4; verifique novamente</translation>
    </message>
    <message>
        <source>Not every mail server is in the policy</source>
        <translation>Nem todos os servidores de e-mail estão na política</translation>
    </message>
    <message>
        <source>Not every address encrypts correctly</source>
        <translation>Nem todos os endereços criptografam corretamente</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>A política ou o registro não está em ordem</translation>
    </message>
    <message>
        <source>Not tested for long enough yet</source>
        <translation>Ainda não há tempo de teste suficiente</translation>
    </message>
    <message>
        <source>Not enough senders have reported yet</source>
        <translation>Ainda não há remetentes suficientes que enviaram relatórios</translation>
    </message>
    <message>
        <source>There are unexplained failures</source>
        <translation>Há falhas sem explicação</translation>
    </message>
    <message>
        <source>A change of mail servers is planned</source>
        <translation>Há uma troca de servidores de e-mail planejada</translation>
    </message>
    <message>
        <source>Nobody is known to read the reports</source>
        <translation>Não consta que alguém leia os relatórios</translation>
    </message>
    <message>
        <source>no reports yet, so nothing is known of failures</source>
        <translation>ainda sem relatórios; por isso, nada se sabe de falhas</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in testing mode</source>
        <translation>
            <numerusform>%n dia no modo testing</numerusform>
            <numerusform>%n dias no modo testing</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 of %2, until %3</source>
        <translation>dia %1 de %2, até %3</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Ainda não há relatórios</translation>
    </message>
    <message>
        <source>Still in the way of enforcing: “%1”</source>
        <translation>O que ainda impede o modo enforce: “%1”</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id. Senders drop a mistake after that time.</source>
        <translation>Primeiro o arquivo, depois o registro com um novo id. Passado esse tempo, os remetentes esquecem um erro.</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Um certificado expira em breve</translation>
    </message>
    <message>
        <source>Not known yet, so do not enforce: “%1”</source>
        <translation>Ainda não se sabe; por isso, ainda sem modo enforce: “%1”</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Not set up</source>
        <translation>Não configurado</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>Em configuração</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Em testes</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>Enforced, long term</source>
        <translation>Em vigor, a longo prazo</translation>
    </message>
    <message>
        <source>Being switched off</source>
        <translation>Em desativação</translation>
    </message>
    <message>
        <source>Ready to enforce</source>
        <translation>Pronto para o modo enforce</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativado</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Your mail servers</source>
        <translation>Seus servidores de e-mail</translation>
    </message>
    <message>
        <source>Encryption of incoming mail</source>
        <translation>Criptografia dos e-mails recebidos</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>Relatórios TLS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Servidor da política</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Arquivo da política</translation>
    </message>
    <message>
        <source>Policy record</source>
        <translation>Registro da política</translation>
    </message>
    <message>
        <source>Policy and mail servers together</source>
        <translation>Política e servidores de e-mail em conjunto</translation>
    </message>
    <message>
        <source>DANE and DNSSEC</source>
        <translation>DANE e DNSSEC</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>DNS tells senders which servers take mail for you.</source>
        <translation>O DNS diz aos remetentes quais servidores recebem os seus e-mails.</translation>
    </message>
    <message>
        <source>Every mail server must offer encryption with a good certificate before you enforce it.</source>
        <translation>Todos os servidores de e-mail precisam oferecer criptografia com um bom certificado antes de você passar para o modo enforce.</translation>
    </message>
    <message>
        <source>Senders report to you every day whether encryption worked.</source>
        <translation>Os remetentes informam a você todos os dias se a criptografia funcionou.</translation>
    </message>
    <message>
        <source>Senders load your policy from a web server with a fixed name.</source>
        <translation>Os remetentes carregam a sua política de um servidor web com um nome fixo.</translation>
    </message>
    <message>
        <source>A small text file names your mail servers and says how strict senders must be.</source>
        <translation>Um pequeno arquivo de texto indica os seus servidores de e-mail e diz o quanto os remetentes devem ser rigorosos.</translation>
    </message>
    <message>
        <source>A record in DNS tells senders that you have a policy, and when it changes.</source>
        <translation>Um registro no DNS diz aos remetentes que você tem uma política e quando ela muda.</translation>
    </message>
    <message>
        <source>The policy must name every one of your mail servers, or mail is held back in enforce mode.</source>
        <translation>A política precisa indicar todos os seus servidores de e-mail; caso contrário, os e-mails ficam retidos no modo enforce.</translation>
    </message>
    <message>
        <source>Signed DNS is a second way to protect mail, and helps only when it is free of faults.</source>
        <translation>O DNS assinado é uma segunda forma de proteger o e-mail e só ajuda quando não tem falhas.</translation>
    </message>
    <message>
        <source>A TLS report tells how a sender got on with your mail servers.</source>
        <translation>Um relatório TLS conta como um remetente se saiu com os seus servidores de e-mail.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Your work cannot be saved: there is no folder %1</source>
        <translation>Não é possível salvar o seu trabalho: a pasta %1 não existe</translation>
    </message>
    <message>
        <source>The folder is not there, and it could not be made.</source>
        <translation>A pasta não existe e não pôde ser criada.</translation>
    </message>
    <message>
        <source>See why the folder cannot be made, then press Try again.</source>
        <translation>Veja por que a pasta não pode ser criada e clique em Tentar novamente.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: %1 may not be written</source>
        <translation>Não é possível salvar o seu trabalho: não há permissão de gravação em %1</translation>
    </message>
    <message>
        <source>What you see and choose now is lost when you close the program.</source>
        <translation>O que você vê e escolhe agora será perdido quando fechar o programa.</translation>
    </message>
    <message>
        <source>Allow yourself to write there, then press Try again.</source>
        <translation>Dê a si mesmo permissão de gravação ali e clique em Tentar novamente.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk is full</source>
        <translation>Não é possível salvar o seu trabalho: o disco está cheio</translation>
    </message>
    <message>
        <source>Everything up to now is safe in %1. Newer changes wait in memory.</source>
        <translation>Tudo até agora está a salvo em %1. As alterações mais recentes aguardam na memória.</translation>
    </message>
    <message>
        <source>Make room on the disk. Postseal tries again by itself.</source>
        <translation>Libere espaço no disco. O Postseal tenta novamente sozinho.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk reports a fault</source>
        <translation>Não é possível salvar o seu trabalho: o disco relata uma falha</translation>
    </message>
    <message>
        <source>Writing to %1 did not work. Newer changes wait in memory.</source>
        <translation>A gravação em %1 não funcionou. As alterações mais recentes aguardam na memória.</translation>
    </message>
    <message>
        <source>Check the disk. Postseal tries again by itself.</source>
        <translation>Confira o disco. O Postseal tenta novamente sozinho.</translation>
    </message>
    <message>
        <source>Your work cannot be saved just now: another program uses the file</source>
        <translation>Não é possível salvar o seu trabalho agora: outro programa está usando o arquivo</translation>
    </message>
    <message>
        <source>Another program has held %1 for longer than usual. Changes wait in memory.</source>
        <translation>Outro programa está retendo %1 por mais tempo que o normal. As alterações aguardam na memória.</translation>
    </message>
    <message>
        <source>Postseal tries again by itself.</source>
        <translation>O Postseal tenta novamente sozinho.</translation>
    </message>
    <message>
        <source>Your data was written by a newer Postseal</source>
        <translation>Seus dados foram gravados por um Postseal mais novo</translation>
    </message>
    <message>
        <source>This version does not understand %1, and leaves it as it is.</source>
        <translation>Esta versão não entende %1 e o deixa como está.</translation>
    </message>
    <message>
        <source>Start the newer version. Or go on here without saving.</source>
        <translation>Inicie a versão mais nova. Ou continue aqui sem salvar.</translation>
    </message>
    <message>
        <source>Your data cannot be read: the file is damaged</source>
        <translation>Não é possível ler os seus dados: o arquivo está danificado</translation>
    </message>
    <message>
        <source>%1 is no longer a database, or part of it is broken. It was not changed.</source>
        <translation>%1 não é mais um banco de dados, ou uma parte dele está danificada. Nada foi alterado nele.</translation>
    </message>
    <message>
        <source>Put a backup in its place and press Try again, or set the file aside and start afresh. What is published on the internet is not affected.</source>
        <translation>Coloque um backup no lugar dele e clique em Tentar novamente, ou separe o arquivo e comece do zero. O que está publicado na internet não é afetado.</translation>
    </message>
    <message>
        <source>Your work cannot be saved</source>
        <translation>Não é possível salvar o seu trabalho</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1.</source>
        <translation>Algo inesperado aconteceu com %1.</translation>
    </message>
    <message>
        <source>Press Try again. The details are for whoever helps you.</source>
        <translation>Clique em Tentar novamente. Os detalhes são para quem ajudar você.</translation>
    </message>
    <message>
        <source>%1 is no file of Postseal, or it is damaged. Nothing was changed.</source>
        <translation>%1 não é um arquivo do Postseal ou está danificado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Postseal. Update this one first. Nothing was changed.</source>
        <translation>%1 foi gravado por um Postseal mais novo. Atualize este primeiro. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>O disco está cheio. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation>Não foi possível ler ou gravar %1. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 holds one domain only: it can be added, but not put in the place of everything. Nothing was changed.</source>
        <translation>%1 contém um só domínio: ele pode ser adicionado, mas não colocado no lugar de tudo. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>--%1 needs a port from 1 to 65535, not “%2”</source>
        <translation>--%1 exige uma porta de 1 a 65535, e não “%2”</translation>
    </message>
    <message>
        <source>Print JSON documents, one a line.</source>
        <translation>Mostrar documentos JSON, um por linha.</translation>
    </message>
    <message>
        <source>Folder of the database, reports and settings.</source>
        <translation>Pasta do banco de dados, dos relatórios e das configurações.</translation>
    </message>
    <message>
        <source>Recursive DNS server to ask instead of the system&apos;s. Repeatable.</source>
        <translation>Servidor DNS recursivo a consultar em vez do usado pelo sistema. Pode ser repetido.</translation>
    </message>
    <message>
        <source>Trust these roots instead of the system&apos;s.</source>
        <translation>Confiar nestas raízes em vez das do sistema.</translation>
    </message>
    <message>
        <source>Port of name servers (labs only).</source>
        <translation>Porta dos servidores de nomes (só para laboratórios).</translation>
    </message>
    <message>
        <source>Port of policy hosts (labs only).</source>
        <translation>Porta dos servidores da política (só para laboratórios).</translation>
    </message>
    <message>
        <source>Port of mail servers (labs only).</source>
        <translation>Porta dos servidores de e-mail (só para laboratórios).</translation>
    </message>
    <message>
        <source>DNSSEC root anchors (labs only).</source>
        <translation>Âncoras raiz de DNSSEC (só para laboratórios).</translation>
    </message>
    <message>
        <source>Language of the output, for example es.</source>
        <translation>Idioma da saída, por exemplo es.</translation>
    </message>
    <message>
        <source>Use the built-in practice network instead of the internet.</source>
        <translation>Usar a rede de prática integrada em vez da internet.</translation>
    </message>
    <message>
        <source>--resolver needs an IP address, not “%1”</source>
        <translation>--resolver exige um endereço IP, e não “%1”</translation>
    </message>
    <message>
        <source>The practice network does not start: %1</source>
        <translation>A rede de prática não inicia: %1</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>Não é possível ler %1</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate</source>
        <translation>%1 não contém nenhum certificado PEM</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 é uma pasta, não um arquivo</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>Check domains as the strictest sender would.</source>
        <translation>Verificar domínios como faria o remetente mais rigoroso.</translation>
    </message>
    <message>
        <source>Check a record, a policy file or a report from a file.</source>
        <translation>Verificar um registro, um arquivo da política ou um relatório a partir de um arquivo.</translation>
    </message>
    <message>
        <source>Write the policy file and the DNS records of a domain.</source>
        <translation>Escrever o arquivo da política e os registros DNS de um domínio.</translation>
    </message>
    <message>
        <source>Run the practice network until Ctrl-C.</source>
        <translation>Manter a rede de prática em execução até Ctrl-C.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli COMMAND [OPTIONS]</source>
        <translation>Uso: postseal-cli COMANDO [OPÇÕES]</translation>
    </message>
    <message>
        <source>postseal-cli COMMAND --help tells more about one of them.</source>
        <translation>postseal-cli COMANDO --help explica melhor cada um deles.</translation>
    </message>
    <message>
        <source>Exit status: 0 all good, 1 something is wrong, 2 unusable arguments or input, 3 something could not be found out.</source>
        <translation>Status de saída: 0 tudo certo, 1 algo está errado, 2 argumentos ou entrada inutilizáveis, 3 não foi possível descobrir algo.</translation>
    </message>
    <message>
        <source>No command. Try postseal-cli --help.</source>
        <translation>Nenhum comando. Tente postseal-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try postseal-cli --help.</source>
        <translation>Não existe o comando “%1”. Tente postseal-cli --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli %1</source>
        <translation>Uso: postseal-cli %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>A fazer: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Visto: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 sessions succeeded, %4 failed</source>
        <translation>%1 (%2): %3 sessões bem-sucedidas, %4 com falha</translation>
    </message>
    <message>
        <source>✓ Good: this is as the standard wants it</source>
        <translation>✓ Bom: está como o padrão exige</translation>
    </message>
    <message>
        <source>✗ Not usable: this breaks the standard</source>
        <translation>✗ Não pode ser usado: viola o padrão</translation>
    </message>
    <message>
        <source>– There is no such record here</source>
        <translation>– Não há um registro assim aqui</translation>
    </message>
    <message>
        <source>%1 is covered by %2</source>
        <translation>%1 é incluído por %2</translation>
    </message>
    <message>
        <source>How senders whose parser is known read this file</source>
        <translation>Como os remetentes cujo interpretador é conhecido leem este arquivo</translation>
    </message>
    <message>
        <source>record, policy, tlsrpt or report</source>
        <translation>record, policy, tlsrpt ou report</translation>
    </message>
    <message>
        <source>File to read; - or nothing is standard input</source>
        <translation>Arquivo a ler; - ou nada significa a entrada padrão</translation>
    </message>
    <message>
        <source>Content-Type that the policy is served with.</source>
        <translation>Content-Type com que a política é disponibilizada.</translation>
    </message>
    <message>
        <source>Mail server that the policy must cover. Repeatable.</source>
        <translation>Servidor de e-mail que a política precisa incluir. Pode ser repetido.</translation>
    </message>
    <message>
        <source>lint needs to know what it reads: %1</source>
        <translation>lint precisa saber o que lê: %1</translation>
    </message>
    <message>
        <source>lint reads one file at a time</source>
        <translation>lint lê um arquivo por vez</translation>
    </message>
    <message>
        <source>--mx and --content-type belong to lint policy</source>
        <translation>--mx e --content-type só valem para lint policy</translation>
    </message>
    <message>
        <source>The practice network runs until Ctrl-C.</source>
        <translation>A rede de prática funciona até Ctrl-C.</translation>
    </message>
    <message>
        <source>DNS server for other tools: %1</source>
        <translation>Servidor DNS para outras ferramentas: %1</translation>
    </message>
    <message>
        <source>Domains and what is wrong with them</source>
        <translation>Domínios e o que há de errado com eles</translation>
    </message>
    <message>
        <source>Addresses in the DNS answers, and where to connect instead</source>
        <translation>Endereços nas respostas do DNS e onde se conectar em vez deles</translation>
    </message>
    <message>
        <source>Certificate authority to trust meanwhile</source>
        <translation>Autoridade certificadora em que confiar enquanto isso</translation>
    </message>
    <message>
        <source>practice takes no arguments</source>
        <translation>practice não aceita argumentos</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4)</source>
        <translation>%1: %2 (%3 de %4)</translation>
    </message>
    <message>
        <source>check needs a domain, for example: postseal-cli check example.com</source>
        <translation>check exige um domínio, por exemplo: postseal-cli check example.com</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>Interrompido antes que tudo fosse verificado</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 exige um número inteiro de %2 a %3, e não “%4”</translation>
    </message>
    <message>
        <source>Domains: names, mail addresses or URLs.</source>
        <translation>Domínios: nomes, endereços de e-mail ou URLs.</translation>
    </message>
    <message>
        <source>Check the domains of this list as well, one a line; - is standard input.</source>
        <translation>Verificar também os domínios desta lista, um por linha; - significa a entrada padrão.</translation>
    </message>
    <message>
        <source>Do not connect to mail servers.</source>
        <translation>Não se conectar a servidores de e-mail.</translation>
    </message>
    <message>
        <source>Name to greet mail servers with.</source>
        <translation>Nome usado para saudar os servidores de e-mail.</translation>
    </message>
    <message>
        <source>Do not ask the domain&apos;s own name servers.</source>
        <translation>Não consultar os servidores de nomes do próprio domínio.</translation>
    </message>
    <message>
        <source>Fail unless the policy&apos;s mode is at least this.</source>
        <translation>Indicar falha se o modo da política não for pelo menos este.</translation>
    </message>
    <message>
        <source>Show what the check waited for.</source>
        <translation>Mostrar o que a verificação esperou.</translation>
    </message>
    <message>
        <source>--ehlo-name needs a host name, not “%1”</source>
        <translation>--ehlo-name exige um nome de host, e não “%1”</translation>
    </message>
    <message>
        <source>--require needs testing or enforce, not “%1”</source>
        <translation>--require exige testing ou enforce, e não “%1”</translation>
    </message>
    <message>
        <source>covered by %1</source>
        <translation>incluído por %1</translation>
    </message>
    <message>
        <source>not covered by the policy</source>
        <translation>não incluído pela política</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>agora: %1</translation>
    </message>
    <message>
        <source>if enforced: %1</source>
        <translation>no modo enforce: %1</translation>
    </message>
    <message>
        <source>What senders with MTA-STS do</source>
        <translation>O que os remetentes com MTA-STS fazem</translation>
    </message>
    <message>
        <source>Senders that do not read this policy file as it is meant</source>
        <translation>Remetentes que não leem este arquivo da política como se pretende</translation>
    </message>
    <message>
        <source>Checked at %1 in %2 s</source>
        <translation>Verificado em %1; duração: %2 s</translation>
    </message>
    <message>
        <source>What the check waited for, one after the other</source>
        <translation>O que a verificação esperou, uma coisa após a outra</translation>
    </message>
    <message>
        <source>generate needs --mode testing, enforce or none</source>
        <translation>generate exige --mode testing, enforce ou none</translation>
    </message>
    <message>
        <source>--mode needs testing, enforce or none, not “%1”</source>
        <translation>--mode exige testing, enforce ou none, e não “%1”</translation>
    </message>
    <message>
        <source>--max-age needs seconds from 0 to %1, not “%2”</source>
        <translation>--max-age exige segundos de 0 a %1, e não “%2”</translation>
    </message>
    <message>
        <source>--mx needs a host name or *.DOMAIN, not “%1”</source>
        <translation>--mx exige um nome de host ou *.DOMÍNIO, e não “%1”</translation>
    </message>
    <message>
        <source>generate needs one domain</source>
        <translation>generate exige um domínio</translation>
    </message>
    <message>
        <source>--rua needs a mail address or an https: address, not “%1”</source>
        <translation>--rua exige um endereço de e-mail ou um endereço https:, e não “%1”</translation>
    </message>
    <message>
        <source>--id needs 1 to 32 letters and digits, not “%1”</source>
        <translation>--id exige de 1 a 32 letras e algarismos, e não “%1”</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up; name them with --mx</source>
        <translation>Não foi possível consultar os servidores de e-mail de %1; indique-os com --mx</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>The mail domain.</source>
        <translation>O domínio de e-mail.</translation>
    </message>
    <message>
        <source>What senders shall do.</source>
        <translation>O que os remetentes devem fazer.</translation>
    </message>
    <message>
        <source>Mail server or *.DOMAIN. Repeatable; without it the DNS is asked.</source>
        <translation>Servidor de e-mail ou *.DOMÍNIO. Pode ser repetido; sem esta opção, o DNS é consultado.</translation>
    </message>
    <message>
        <source>How long senders may keep the policy.</source>
        <translation>Por quanto tempo os remetentes podem guardar a política.</translation>
    </message>
    <message>
        <source>Address for reports. Repeatable.</source>
        <translation>Endereço para os relatórios. Pode ser repetido.</translation>
    </message>
    <message>
        <source>Id of the policy instead of one from the clock.</source>
        <translation>Id da política em vez de um obtido do relógio.</translation>
    </message>
    <message>
        <source>1. Publish this file at %1</source>
        <translation>1. Publique este arquivo em %1</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records</source>
        <translation>2. Depois, publique estes registros DNS</translation>
    </message>
    <message>
        <source>The web server at %1 needs a DNS name and a valid certificate of its own.</source>
        <translation>O servidor web em %1 precisa de um nome DNS e de um certificado válido próprios.</translation>
    </message>
    <message>
        <source>With --rua ADDRESS there is a record as well that brings you reports.</source>
        <translation>Com --rua ENDEREÇO há também um registro que traz relatórios para você.</translation>
    </message>
    <message>
        <source>There is no domain in the list %1</source>
        <translation>Não há nenhum domínio na lista %1</translation>
    </message>
    <message>
        <source>Longest time for one domain, in seconds (15 unless given).</source>
        <translation>Tempo máximo para um domínio, em segundos (15 se não for indicado).</translation>
    </message>
    <message>
        <source>How many domains are checked at once (16 unless given).</source>
        <translation>Quantos domínios são verificados ao mesmo tempo (16 se não for indicado).</translation>
    </message>
    <message>
        <source>Mail domain that tells whether port 25 and HTTPS are open (labs only). Repeatable.</source>
        <translation>Domínio de e-mail que mostra se a porta 25 e o HTTPS estão abertos (só para laboratórios). Pode ser repetido.</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>Não foi possível gravar a saída: %1</translation>
    </message>
    <message>
        <source>%1 is an IP address</source>
        <translation>%1 é um endereço IP</translation>
    </message>
    <message>
        <source>%1 has characters that host names must not have</source>
        <translation>%1 tem caracteres que nomes de host não podem ter</translation>
    </message>
    <message>
        <source>%1 says in the DNS that it takes no mail (null MX); if that is to change, name the mail servers with --mx</source>
        <translation>%1 informa no DNS que não recebe e-mails (null MX); se isso for mudar, indique os servidores de e-mail com --mx</translation>
    </message>
    <message>
        <source>An MX record of %1 names no mail server that a policy can name: %2. Mend the DNS, or name the mail servers with --mx</source>
        <translation>Um registro MX de %1 não indica um servidor de e-mail que possa constar em uma política: %2. Corrija o DNS ou indique os servidores de e-mail com --mx</translation>
    </message>
    <message>
        <source>%1 has neither an MX record nor an address, so mail cannot reach it; name the mail servers with --mx</source>
        <translation>%1 não tem nem registro MX nem endereço, portanto os e-mails não chegam até ele; indique os servidores de e-mail com --mx</translation>
    </message>
    <message>
        <source>Remark: the MX host %1 is an alias of %2; the policy names the MX host, as senders compare it</source>
        <translation>Observação: o servidor MX %1 é um alias de %2; a política indica o servidor MX, que é o que os remetentes comparam</translation>
    </message>
    <message>
        <source>There is no domain %1 in the DNS</source>
        <translation>Não existe o domínio %1 no DNS</translation>
    </message>
    <message>
        <source>The name %1 is an alias that leads nowhere; name the servers with --mx</source>
        <translation>O nome %1 é um alias que não leva a lugar nenhum; indique os servidores com --mx</translation>
    </message>
    <message>
        <source>Warning: with --max-age 0 no sender keeps the policy, so that it protects nothing</source>
        <translation>Aviso: com --max-age 0, nenhum remetente guarda a política, portanto ela não protege nada</translation>
    </message>
    <message>
        <source>Warning: with --max-age %1 senders forget the policy within a day; 86400 is the least that makes sense</source>
        <translation>Aviso: com --max-age %1, os remetentes esquecem a política em menos de um dia; 86400 é o mínimo que faz sentido</translation>
    </message>
    <message>
        <source>Warning: there is no mx line in the policy, and some senders refuse such a file even with mode none; name one with --mx</source>
        <translation>Aviso: não há nenhuma linha mx na política, e alguns remetentes recusam um arquivo assim mesmo com o modo none; indique uma com --mx</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>--ca-file needs the name of a file</source>
        <translation>--ca-file exige o nome de um arquivo</translation>
    </message>
    <message>
        <source>%1 holds no DS or DNSKEY record</source>
        <translation>%1 não contém nenhum registro DS ou DNSKEY</translation>
    </message>
    <message>
        <source>Evidence in %1, SHA-256 %2</source>
        <translation>Evidências em %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>--evidence needs the name of a file; it does not write to the standard output</source>
        <translation>--evidence exige o nome de um arquivo; ele não grava na saída padrão</translation>
    </message>
    <message>
        <source>--evidence needs exactly one domain, for a file holds one check</source>
        <translation>--evidence exige exatamente um domínio, pois um arquivo contém uma só verificação</translation>
    </message>
    <message>
        <source>Write everything that was seen to a file; for one domain.</source>
        <translation>Gravar em um arquivo tudo o que foi visto; para um só domínio.</translation>
    </message>
    <message>
        <source>Judge checks again that were kept as files.</source>
        <translation>Avaliar novamente verificações guardadas como arquivos.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Postseal, which this one cannot read</source>
        <translation>%1 foi criado por uma versão posterior do Postseal, e esta não consegue lê-lo</translation>
    </message>
    <message>
        <source>%1 is too large for the evidence of a check</source>
        <translation>%1 é grande demais para as evidências de uma verificação</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read at “%2”, so that nothing in it can be relied on</source>
        <translation>%1 está danificado: não pode ser lido em “%2”, portanto nada nele é confiável</translation>
    </message>
    <message>
        <source>%1 is not the evidence of a check</source>
        <translation>%1 não contém as evidências de uma verificação</translation>
    </message>
    <message>
        <source>Checked at %1 by %2</source>
        <translation>Verificado em %1 por %2</translation>
    </message>
    <message>
        <source>Checked at %1 by %2 on the computer %3</source>
        <translation>Verificado em %1 por %2 no computador %3</translation>
    </message>
    <message>
        <source>Files that check --evidence wrote.</source>
        <translation>Arquivos gravados por check --evidence.</translation>
    </message>
    <message>
        <source>evidence needs to know what to do, for example: postseal-cli evidence verify FILE</source>
        <translation>evidence precisa saber o que fazer, por exemplo: postseal-cli evidence verify ARQUIVO</translation>
    </message>
    <message>
        <source>Keep the check in the data folder, where the window shows it.</source>
        <translation>Guardar a verificação na pasta de dados, onde a janela a mostra.</translation>
    </message>
    <message>
        <source>--format needs one of %1, not “%2”</source>
        <translation>--format exige um destes valores: %1, e não “%2”</translation>
    </message>
    <message>
        <source>--zone needs %1 or a domain above it, not “%2”</source>
        <translation>--zone exige %1 ou um domínio acima dele, e não “%2”</translation>
    </message>
    <message>
        <source>No DNS host is called “%1” here; --dns-host list shows them all</source>
        <translation>Nenhum provedor de DNS se chama “%1” aqui; --dns-host list mostra todos</translation>
    </message>
    <message>
        <source>Write the table for this DNS provider&apos;s form; “list” shows which there are.</source>
        <translation>Escrever a tabela para o formulário deste provedor de DNS; “list” mostra quais existem.</translation>
    </message>
    <message>
        <source>The DNS zone of the records, if it is not the registered domain.</source>
        <translation>A zona DNS dos registros, se não for o domínio registrado.</translation>
    </message>
    <message>
        <source>How the form of %1 wants the names is not certain; in full they are: %2</source>
        <translation>Não se sabe ao certo como o formulário de %1 pede os nomes; por extenso, eles são: %2</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records at %1</source>
        <translation>2. Depois, publique estes registros DNS em %1</translation>
    </message>
    <message>
        <source>--hosting-at needs --hosting</source>
        <translation>--hosting-at exige --hosting</translation>
    </message>
    <message>
        <source>No place for the policy is called “%1” here; --hosting list shows them all</source>
        <translation>Nenhum lugar para a política se chama “%1” aqui; --hosting list mostra todos</translation>
    </message>
    <message>
        <source>No record for %1 can be made of --hosting-at “%2”</source>
        <translation>Não é possível criar um registro para %1 com --hosting-at “%2”</translation>
    </message>
    <message>
        <source>Add what this place for the policy needs: files, steps, record; “list” shows which there are.</source>
        <translation>Acrescentar o que este lugar para a política exige: arquivos, etapas, registro; “list” mostra quais existem.</translation>
    </message>
    <message>
        <source>The address, account or name that the policy host leads to.</source>
        <translation>O endereço, a conta ou o nome ao qual o servidor da política leva.</translation>
    </message>
    <message>
        <source>With --hosting-at WHERE the record for the policy host is made as well.</source>
        <translation>Com --hosting-at DESTINO, o registro do servidor da política também é criado.</translation>
    </message>
    <message>
        <source>What to do: %1 (--out DIR writes the files)</source>
        <translation>O que fazer: %1 (--out PASTA grava os arquivos)</translation>
    </message>
    <message>
        <source>Write files into this folder, or into this file.zip, instead.</source>
        <translation>Gravar os arquivos nesta pasta ou neste arquivo .zip.</translation>
    </message>
    <message>
        <source>%1 takes no --hosting-at: its record is known</source>
        <translation>%1 não aceita --hosting-at: o registro dele é conhecido</translation>
    </message>
    <message>
        <source>Put DNS records into a zone by dynamic update (RFC 2136).</source>
        <translation>Colocar registros DNS em uma zona por atualização dinâmica (RFC 2136).</translation>
    </message>
    <message>
        <source>The zone of %1 could not be found out; name it with --zone</source>
        <translation>Não foi possível descobrir a zona de %1; indique-a com --zone</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server has no address that can be seen from here; name it with --server</source>
        <translation>O servidor primário da zona não tem um endereço visível daqui; indique-o com --server</translation>
    </message>
    <message>
        <source>Nothing was changed. With --apply these changes are made.</source>
        <translation>Nada foi alterado. Com --apply, estas alterações são feitas.</translation>
    </message>
    <message>
        <source>publish needs --key and a file with the key of the server</source>
        <translation>publish exige --key e um arquivo com a chave do servidor</translation>
    </message>
    <message>
        <source>--policy-host needs an address or a host name, not “%1”</source>
        <translation>--policy-host exige um endereço ou um nome de host, e não “%1”</translation>
    </message>
    <message>
        <source>publish needs at least one of --id, --rua and --policy-host</source>
        <translation>publish exige pelo menos uma das opções --id, --rua e --policy-host</translation>
    </message>
    <message>
        <source>File with the TSIG key that may change the zone, as tsig-keygen writes it.</source>
        <translation>Arquivo com a chave TSIG que pode alterar a zona, como tsig-keygen o grava.</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server, if the SOA record names another.</source>
        <translation>O servidor primário da zona, se o registro SOA indicar outro.</translation>
    </message>
    <message>
        <source>The DNS zone, if it cannot be looked up.</source>
        <translation>A zona DNS, se não for possível consultá-la.</translation>
    </message>
    <message>
        <source>Publish the _smtp._tls record with this address for reports. Repeatable.</source>
        <translation>Publicar o registro _smtp._tls com este endereço para os relatórios. Pode ser repetido.</translation>
    </message>
    <message>
        <source>Publish the record at mta-sts that leads to this address or host.</source>
        <translation>Publicar o registro em mta-sts que leva a este endereço ou servidor.</translation>
    </message>
    <message>
        <source>Publish the _mta-sts record with this id. The policy must be served before that.</source>
        <translation>Publicar o registro _mta-sts com este id. A política precisa estar disponível antes disso.</translation>
    </message>
    <message>
        <source>Make the changes; without it they are only shown.</source>
        <translation>Fazer as alterações; sem esta opção, elas são apenas mostradas.</translation>
    </message>
    <message>
        <source>publish needs one domain</source>
        <translation>publish exige um domínio</translation>
    </message>
    <message>
        <source>Take in TLS reports, list them, sum them up.</source>
        <translation>Importar relatórios TLS, listá-los e resumi-los.</translation>
    </message>
    <message>
        <source>--server needs an address or a host name, with a port from 1 to 65535 if any, not “%1”</source>
        <translation>--server exige um endereço ou um nome de host, com uma porta de 1 a 65535 se houver, e não “%1”</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up</source>
        <translation>Não foi possível consultar o endereço de %1</translation>
    </message>
    <message>
        <source>%1 has no address in the DNS</source>
        <translation>%1 não tem endereço no DNS</translation>
    </message>
    <message>
        <source>The practice network takes no updates</source>
        <translation>A rede de prática não aceita atualizações</translation>
    </message>
    <message>
        <source>reports import needs files or folders</source>
        <translation>reports import exige arquivos ou pastas</translation>
    </message>
    <message>
        <source>--days needs a number of days, not “%1”</source>
        <translation>--days exige um número de dias, e não “%1”</translation>
    </message>
    <message>
        <source>Files and folders with reports, or a domain.</source>
        <translation>Arquivos e pastas com relatórios ou um domínio.</translation>
    </message>
    <message>
        <source>Only reports of the last days; without it all.</source>
        <translation>Somente relatórios dos últimos dias; sem esta opção, todos.</translation>
    </message>
    <message>
        <source>Reported by %1; last on %2</source>
        <translation>Relatado por %1; pela última vez em %2</translation>
    </message>
    <message>
        <source>%1 read, %2 new: %3</source>
        <translation>%1 lidos, %2 novos: %3</translation>
    </message>
    <message>
        <source>%1 new reports stored.</source>
        <translation>%1 relatórios novos armazenados.</translation>
    </message>
    <message>
        <source>Already there: %1 files or mails, and %2 reports from others.</source>
        <translation>Já existentes: %1 arquivos ou e-mails e %2 relatórios vindos de outros.</translation>
    </message>
    <message>
        <source>Held no report that can be stored: %1.</source>
        <translation>Sem nenhum relatório que possa ser armazenado: %1.</translation>
    </message>
    <message>
        <source>Stopped before the end; what is counted here is stored.</source>
        <translation>Interrompido antes do fim; o que é contado aqui está armazenado.</translation>
    </message>
    <message>
        <source>No reports are stored.</source>
        <translation>Nenhum relatório armazenado.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>not among your domains</source>
        <translation>não está entre os seus domínios</translation>
    </message>
    <message>
        <source>No report on %1 is stored for this time.</source>
        <translation>Nenhum relatório sobre %1 está armazenado para este período.</translation>
    </message>
    <message>
        <source>%1: %2 reports from %3 to %4</source>
        <translation>%1: %2 relatórios, de %3 a %4</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Autor do relatório</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>Set where reports are fetched from.</source>
        <translation>Definir de onde os relatórios são buscados.</translation>
    </message>
    <message>
        <source>Signed in; mails in the folder: %1</source>
        <translation>Entrada concluída; e-mails na pasta: %1</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the password: give it with --password-file each time</source>
        <translation>Não há aqui um chaveiro que possa guardar a senha: informe-a sempre com --password-file</translation>
    </message>
    <message>
        <source>%1 at %2, folder %3</source>
        <translation>%1 em %2, pasta %3</translation>
    </message>
    <message>
        <source>set, test or remove; without it the mailbox is shown.</source>
        <translation>set, test ou remove; sem isso, a caixa de e-mail é mostrada.</translation>
    </message>
    <message>
        <source>Name to sign in with, mostly the mail address.</source>
        <translation>Nome para entrar, geralmente o endereço de e-mail.</translation>
    </message>
    <message>
        <source>IMAP server; without it the usual one for the mail address.</source>
        <translation>Servidor IMAP; sem ele, o habitual para o endereço de e-mail.</translation>
    </message>
    <message>
        <source>Folder that the reports arrive in (default: INBOX).</source>
        <translation>Pasta em que os relatórios chegam (padrão: INBOX).</translation>
    </message>
    <message>
        <source>Begin without TLS and ask for it, as at port 143.</source>
        <translation>Começar sem TLS e solicitá-lo, como na porta 143.</translation>
    </message>
    <message>
        <source>mailbox needs set, test, remove or nothing more</source>
        <translation>mailbox exige set, test, remove ou mais nada</translation>
    </message>
    <message>
        <source>Read the mailbox&apos;s password from the first line of this file, or of standard input with -.</source>
        <translation>Ler a senha da caixa de e-mail da primeira linha deste arquivo ou, com -, da entrada padrão.</translation>
    </message>
    <message>
        <source>mailbox set needs --user</source>
        <translation>mailbox set exige --user</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>Senha de %1 em %2:</translation>
    </message>
    <message>
        <source>No password is known for the mailbox; give one with --password-file</source>
        <translation>Nenhuma senha é conhecida para a caixa de e-mail; informe uma com --password-file</translation>
    </message>
    <message>
        <source>No mailbox is set; see postseal-cli mailbox --help</source>
        <translation>Nenhuma caixa de e-mail definida; veja postseal-cli mailbox --help</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at, %3 new reports</source>
        <translation>%1 de %2 e-mails examinados, %3 relatórios novos</translation>
    </message>
    <message>
        <source>import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN.</source>
        <translation>import CAMINHO..., fetch, list [DOMÍNIO], summary DOMÍNIO ou sample DOMÍNIO.</translation>
    </message>
    <message>
        <source>reports needs import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN</source>
        <translation>reports exige import CAMINHO..., fetch, list [DOMÍNIO], summary DOMÍNIO ou sample DOMÍNIO</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quem escreveu</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words; only a good signature proves who wrote them.</source>
        <translation>Estas contagens são as palavras de quem relata; só uma boa assinatura prova quem as escreveu.</translation>
    </message>
    <message>
        <source>Show how far each domain has come, and what comes next.</source>
        <translation>Mostrar até onde cada domínio chegou e o que vem a seguir.</translation>
    </message>
    <message>
        <source>Dated steps of a change that takes days.</source>
        <translation>Etapas com data de uma mudança que leva dias.</translation>
    </message>
    <message>
        <source>Note what you decided about a domain.</source>
        <translation>Anotar o que você decidiu sobre um domínio.</translation>
    </message>
    <message>
        <source>%1 is dated in the future, so it is not taken</source>
        <translation>%1 tem uma data futura, por isso não é importado</translation>
    </message>
    <message>
        <source>%1: the check of %2 is taken in</source>
        <translation>%1: a verificação de %2 foi importada</translation>
    </message>
    <message>
        <source>verify: judge the checks again, with the time they were made at; import: take checks made elsewhere into the history of their domains.</source>
        <translation>verify: avaliar as verificações novamente, com a hora em que foram feitas; import: importar para o histórico dos domínios verificações feitas em outro lugar.</translation>
    </message>
    <message>
        <source>%1 is not among your domains. Check it first: postseal-cli check --save %1</source>
        <translation>%1 não está entre os seus domínios. Verifique-o primeiro: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>A mail server that will take the mail after the change; repeatable. Name those that stay as well.</source>
        <translation>Um servidor de e-mail que receberá os e-mails depois da troca; pode ser repetido. Indique também os que continuam.</translation>
    </message>
    <message>
        <source>There is no gate “%1”; there are: %2</source>
        <translation>Não existe a condição “%1”; existem: %2</translation>
    </message>
    <message>
        <source>A move needs the mail servers of later: --new-mx HOST</source>
        <translation>Uma troca exige os servidores de e-mail futuros: --new-mx SERVIDOR</translation>
    </message>
    <message>
        <source>--on needs a day like 2026-12-24, not “%1”</source>
        <translation>--on exige um dia como 2026-12-24, e não “%1”</translation>
    </message>
    <message>
        <source>testing-days needs a number of days, not “%1”</source>
        <translation>testing-days exige um número de dias, e não “%1”</translation>
    </message>
    <message>
        <source>One of your domains; without it all of them.</source>
        <translation>Um dos seus domínios; sem ele, todos.</translation>
    </message>
    <message>
        <source>One of your domains.</source>
        <translation>Um dos seus domínios.</translation>
    </message>
    <message>
        <source>enforce: from testing to enforce mode. change-mx: other mail servers. renew: certificates that end. remove: out of MTA-STS.</source>
        <translation>enforce: do modo testing para o modo enforce. change-mx: outros servidores de e-mail. renew: certificados que expiram. remove: deixar o MTA-STS.</translation>
    </message>
    <message>
        <source>Write the steps to come as a calendar file.</source>
        <translation>Gravar as próximas etapas como arquivo de calendário.</translation>
    </message>
    <message>
        <source>plan needs a domain and a change: postseal-cli plan example.com enforce|change-mx|renew|remove</source>
        <translation>plan exige um domínio e uma mudança: postseal-cli plan example.com enforce|change-mx|renew|remove</translation>
    </message>
    <message>
        <source>A change of mail servers needs those of later: --new-mx HOST</source>
        <translation>Uma troca de servidores de e-mail exige os futuros: --new-mx SERVIDOR</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>O motivo; é guardado com a decisão.</translation>
    </message>
    <message>
        <source>The day of the move, like 2026-12-24.</source>
        <translation>O dia da troca, como 2026-12-24.</translation>
    </message>
    <message>
        <source>If it had been enforced in the last 30 days: %1 sessions delivered, %2 refused, %3 delivered without a policy, %4 decided by DANE</source>
        <translation>Se estivesse em vigor nos últimos 30 dias: %1 sessões entregues, %2 recusadas, %3 entregues sem política, %4 decididas por DANE</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Senders may keep an enforce policy until %1</source>
        <translation>Os remetentes podem guardar uma política enforce até %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>Overruling a gate needs a reason: --reason TEXT</source>
        <translation>Dispensar uma condição exige um motivo: --reason TEXTO</translation>
    </message>
    <message>
        <source>decide needs a domain and overrule GATE --reason TEXT, restore GATE, move --new-mx HOST, move-over, reports-read, reports-unread or testing-days N</source>
        <translation>decide exige um domínio e overrule CONDIÇÃO --reason TEXTO, restore CONDIÇÃO, move --new-mx SERVIDOR, move-over, reports-read, reports-unread ou testing-days N</translation>
    </message>
    <message>
        <source>overrule GATE: enforce although this gate is not met, with a --reason. restore GATE: it counts again. move: other mail servers are planned (--new-mx, --on). move-over: that is done. reports-read, reports-unread: whether somebody reads the reports. testing-days N: how long to test.</source>
        <translation>overrule CONDIÇÃO: passar para o modo enforce embora esta condição não esteja cumprida, com um --reason. restore CONDIÇÃO: ela volta a contar. move: outros servidores de e-mail estão planejados (--new-mx, --on). move-over: isso terminou. reports-read, reports-unread: se alguém lê os relatórios. testing-days N: por quanto tempo testar.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>mais tarde</translation>
    </message>
    <message>
        <source>There is no domain in the data folder yet</source>
        <translation>Ainda não há nenhum domínio na pasta de dados</translation>
    </message>
    <message>
        <source>Check every domain of the data folder.</source>
        <translation>Verificar todos os domínios da pasta de dados.</translation>
    </message>
    <message>
        <source>List your domains, add and remove some, take one to another computer.</source>
        <translation>Listar seus domínios, adicionar e remover alguns, levar um para outro computador.</translation>
    </message>
    <message>
        <source>Write everything that is stored into one file.</source>
        <translation>Gravar em um só arquivo tudo o que está armazenado.</translation>
    </message>
    <message>
        <source>Put a backup in the place of everything.</source>
        <translation>Colocar um backup no lugar de tudo.</translation>
    </message>
    <message>
        <source>domains needs one of: list, add DOMAIN..., remove DOMAIN..., export DOMAIN FILE, import FILE...</source>
        <translation>domains exige uma destas opções: list, add DOMÍNIO..., remove DOMÍNIO..., export DOMÍNIO ARQUIVO, import ARQUIVO...</translation>
    </message>
    <message>
        <source>%1 is not among your domains</source>
        <translation>%1 não está entre os seus domínios</translation>
    </message>
    <message>
        <source>%1: domains %2, new checks %3, new reports %4</source>
        <translation>%1: domínios %2, novas verificações %3, novos relatórios %4</translation>
    </message>
    <message>
        <source>list; add or remove with domains; export with a domain and a file; import with files that export or backup wrote.</source>
        <translation>list; add ou remove com domínios; export com um domínio e um arquivo; import com arquivos gravados por export ou backup.</translation>
    </message>
    <message>
        <source>With add and remove: the domains of this list as well; - is standard input.</source>
        <translation>Com add e remove: também os domínios desta lista; - significa a entrada padrão.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>O backup.</translation>
    </message>
    <message>
        <source>backup and restore need the name of one file</source>
        <translation>backup e restore exigem o nome de um arquivo</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept in %1</source>
        <translation>O backup está no lugar. O que havia antes está guardado em %1</translation>
    </message>
    <message>
        <source>Write the verification report of a domain&apos;s last check.</source>
        <translation>Escrever o relatório de verificação da última verificação de um domínio.</translation>
    </message>
    <message>
        <source>print needs one domain and a file, for example: postseal-cli print example.com --pdf report.pdf</source>
        <translation>print exige um domínio e um arquivo, por exemplo: postseal-cli print example.com --pdf relatorio.pdf</translation>
    </message>
    <message>
        <source>--paper needs A4 or Letter, not “%1”</source>
        <translation>--paper exige A4 ou Letter, e não “%1”</translation>
    </message>
    <message>
        <source>A PDF is drawn by %1, which cannot be started; --html and --text need nothing else</source>
        <translation>Um PDF é desenhado por %1, que não pode ser iniciado; --html e --text não precisam de mais nada</translation>
    </message>
    <message>
        <source>The PDF could not be drawn</source>
        <translation>Não foi possível desenhar o PDF</translation>
    </message>
    <message>
        <source>Write the report as PDF, with the evidence attached.</source>
        <translation>Gravar o relatório como PDF, com as evidências anexadas.</translation>
    </message>
    <message>
        <source>Write it as a web page; - for the output.</source>
        <translation>Gravá-lo como página web; - para a saída.</translation>
    </message>
    <message>
        <source>Write it as plain text; - for the output.</source>
        <translation>Gravá-lo como texto simples; - para a saída.</translation>
    </message>
    <message>
        <source>Write the evidence that the report names the SHA-256 of.</source>
        <translation>Gravar as evidências cujo SHA-256 o relatório indica.</translation>
    </message>
    <message>
        <source>Size of the PDF&apos;s pages; by default the one usual in your country.</source>
        <translation>Tamanho das páginas do PDF; por padrão, o habitual no seu país.</translation>
    </message>
    <message>
        <source>Checks of the practice network are printed in the window: its certificates end with it</source>
        <translation>Verificações da rede de prática são impressas na janela: os certificados dela terminam com ela</translation>
    </message>
    <message>
        <source>%1 has no stored check. Check it first: postseal-cli check --save %1</source>
        <translation>%1 não tem nenhuma verificação armazenada. Verifique-o primeiro: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>Only one web page or text goes to the output; PDF and evidence go into files</source>
        <translation>Só uma página web ou um texto pode ir para a saída padrão; o PDF e as evidências vão para arquivos</translation>
    </message>
    <message>
        <source>Read the offline manual, a page for every finding included.</source>
        <translation>Ler o manual off-line, com uma página para cada constatação.</translation>
    </message>
    <message>
        <source>There can be no folder %1</source>
        <translation>Não é possível ter uma pasta %1</translation>
    </message>
    <message>
        <source>postseal-cli manual PAGE shows one of them; a finding&apos;s id, such as starttls.not-offered, is a page too.</source>
        <translation>postseal-cli manual PÁGINA mostra uma delas; o id de uma constatação, como starttls.not-offered, também é uma página.</translation>
    </message>
    <message>
        <source>A page, or the id of a finding; without it the contents.</source>
        <translation>Uma página ou o id de uma constatação; sem nada, o sumário.</translation>
    </message>
    <message>
        <source>Write all pages as HTML files into this folder.</source>
        <translation>Gravar todas as páginas como arquivos HTML nesta pasta.</translation>
    </message>
    <message>
        <source>manual takes one page, or --out FOLDER, or nothing</source>
        <translation>manual aceita uma página, ou --out PASTA, ou nada</translation>
    </message>
    <message>
        <source>The manual has no page “%1”</source>
        <translation>O manual não tem a página “%1”</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in there:</source>
        <translation>Abra este endereço em um navegador deste computador e faça login ali:</translation>
    </message>
    <message>
        <source>Nobody has signed in to the mailbox; use postseal-cli mailbox set, or give --token-file</source>
        <translation>Ninguém fez login na caixa de e-mail; use postseal-cli mailbox set ou informe --token-file</translation>
    </message>
    <message>
        <source>--oauth-issuer needs a tenant or an address with https, not “%1”</source>
        <translation>--oauth-issuer exige um locatário ou um endereço com https, e não “%1”</translation>
    </message>
    <message>
        <source>With OAuth: keep the refresh token in this file, not in the keychain. Whoever has it can read the mailbox.</source>
        <translation>Com OAuth: guardar o token de atualização neste arquivo, e não no chaveiro. Quem o tiver pode ler a caixa de e-mail.</translation>
    </message>
    <message>
        <source>Sign in with the browser (OAuth), as the application (client) with this ID that an administrator has registered.</source>
        <translation>Entrar pelo navegador (OAuth), como o aplicativo (cliente) com este ID que um administrador registrou.</translation>
    </message>
    <message>
        <source>Where to sign in: a tenant of Microsoft 365 (ID or domain), or the address of another provider&apos;s sign-in server. Default: the mail address&apos;s domain as a tenant.</source>
        <translation>Onde fazer login: um locatário do Microsoft 365 (ID ou domínio) ou o endereço do servidor de login de outro provedor. Padrão: o domínio do endereço de e-mail como locatário.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the sign-in: keep it in a file with --token-file</source>
        <translation>Não há aqui um chaveiro que possa guardar o login: guarde-o em um arquivo com --token-file</translation>
    </message>
    <message>
        <source>--oauth-issuer goes with --oauth-client</source>
        <translation>--oauth-issuer só vale junto com --oauth-client</translation>
    </message>
    <message>
        <source>--token-file needs a file that can be written</source>
        <translation>--token-file exige um arquivo em que se possa gravar</translation>
    </message>
</context>
<context>
    <name>ValueLabels</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Authorities that may</source>
        <translation>Autoridades permitidas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Caractere</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Nome comum (CN)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dias restantes</translation>
    </message>
    <message>
        <source>Sessions in the details</source>
        <translation>Sessões nos detalhes</translation>
    </message>
    <message>
        <source>Domain of the reports</source>
        <translation>Domínio dos relatórios</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Linha</translation>
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
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palavra-chave</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixados de fora</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Provavelmente queria dizer</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de mídia</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Name with CAA records</source>
        <translation>Nome com registros CAA</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Nomes no certificado</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Outros servidores</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Right name</source>
        <translation>Nome correto</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Sessions in the summary</source>
        <translation>Sessões no resumo</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leva a</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Versão do TLS</translation>
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
        <translation>Versão</translation>
    </message>
    <message>
        <source>Date here</source>
        <translation>Data aqui</translation>
    </message>
    <message>
        <source>Date there</source>
        <translation>Data lá</translation>
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
        <translation>o endereço dele</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>um endereço desconhecido</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>nenhuma resposta utilizável</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>do servidor</translation>
    </message>
    <message>
        <source>several</source>
        <translation>vários</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>um dia desconhecido</translation>
    </message>
    <message>
        <source>some</source>
        <translation>alguns</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mais</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>este domínio</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>compactação</translation>
    </message>
    <message>
        <source>no mail server at all</source>
        <translation>nenhum servidor de e-mail</translation>
    </message>
    <message>
        <source>mx</source>
        <translation>mx</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>o servidor</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>an empty value</source>
        <translation>um valor vazio</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>uma autoridade desconhecida</translation>
    </message>
    <message>
        <source>a line without a keyword</source>
        <translation>uma linha sem palavra-chave</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>caracteres ilegíveis</translation>
    </message>
    <message>
        <source>more than 32</source>
        <translation>mais de 32</translation>
    </message>
    <message>
        <source>of unknown number</source>
        <translation>de número desconhecido</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>o nome dele</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>outro nome</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>nenhum nome</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>nenhum motivo foi informado</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>nenhum texto</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>the proper name</source>
        <translation>o nome correto</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>outra palavra</translation>
    </message>
    <message>
        <source>of your domain</source>
        <translation>do seu domínio</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>sem texto</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>um endereço vazio</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>another character</source>
        <translation>outro caractere</translation>
    </message>
    <message>
        <source>the permitted number of</source>
        <translation>o número permitido de</translation>
    </message>
    <message>
        <source>that domain</source>
        <translation>aquele domínio</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Mail to %1 is being held back: no mail server keeps to the policy</source>
        <translation>Os e-mails para %1 estão ficando retidos: nenhum servidor de e-mail cumpre a política</translation>
    </message>
    <message>
        <source>%1 is protected, but senders refuse some of its mail servers</source>
        <translation>%1 está protegido, mas os remetentes recusam alguns dos servidores de e-mail dele</translation>
    </message>
    <message>
        <source>%1 is protected: senders that know MTA-STS deliver encrypted or not at all</source>
        <translation>%1 está protegido: os remetentes que conhecem o MTA-STS entregam com criptografia ou não entregam</translation>
    </message>
    <message>
        <source>%1 is protected, but some points deserve a look</source>
        <translation>%1 está protegido, mas alguns pontos merecem atenção</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but something is wrong</source>
        <translation>%1 tem uma política no modo enforce, mas algo está errado</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but not everything could be tested from here</source>
        <translation>%1 tem uma política no modo enforce, mas nem tudo pôde ser testado daqui</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would hold back all mail now</source>
        <translation>%1 está no modo testing, e o modo enforce reteria agora todos os e-mails</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would shut out some of its mail servers</source>
        <translation>%1 está no modo testing, e o modo enforce deixaria de fora alguns dos servidores de e-mail dele</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, but all looks good</source>
        <translation>%1 está no modo testing e ainda não está protegido, mas tudo parece bem</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and some points deserve a look</source>
        <translation>%1 está no modo testing e ainda não está protegido, e alguns pontos merecem atenção</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and something is wrong</source>
        <translation>%1 está no modo testing e ainda não está protegido, e algo está errado</translation>
    </message>
    <message>
        <source>%1 is in testing mode, but not everything could be tested from here</source>
        <translation>%1 está no modo testing, mas nem tudo pôde ser testado daqui</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1 by its own policy</source>
        <translation>O MTA-STS está desativado em %1 pela própria política</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet, and its mail servers need attention first</source>
        <translation>O MTA-STS ainda não está configurado em %1, e antes é preciso cuidar dos servidores de e-mail</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet</source>
        <translation>O MTA-STS ainda não está configurado em %1</translation>
    </message>
    <message>
        <source>Whether %1 is protected could not be found out from here</source>
        <translation>Daqui não foi possível descobrir se %1 está protegido</translation>
    </message>
    <message>
        <source>%1 is not protected: senders do not find the policy record</source>
        <translation>%1 não está protegido: os remetentes não encontram o registro da política</translation>
    </message>
    <message>
        <source>%1 is not protected: senders cannot use the policy file</source>
        <translation>%1 não está protegido: os remetentes não conseguem usar o arquivo da política</translation>
    </message>
    <message>
        <source>%1 is not protected: MTA-STS is only half set up</source>
        <translation>%1 não está protegido: o MTA-STS está configurado só pela metade</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <translation>%1 não existe no DNS</translation>
    </message>
    <message>
        <source>%1 accepts no mail, so there is nothing to protect</source>
        <translation>%1 não aceita e-mails, portanto não há nada a proteger</translation>
    </message>
    <message>
        <source>%1 has no mail server, so mail to it is returned</source>
        <translation>%1 não tem servidor de e-mail, portanto os e-mails enviados a ele são devolvidos</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because DNS did not answer</source>
        <translation>Não foi possível descobrir nada sobre %1, porque o DNS não respondeu</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right, so many senders cannot deliver to it</source>
        <translation>As assinaturas DNS de %1 não estão corretas, portanto muitos remetentes não conseguem entregar a ele</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because this network answers for the internet</source>
        <translation>Não foi possível descobrir nada sobre %1, porque esta rede responde no lugar da internet</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Fine</source>
        <translation>Tudo bem</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Veja isto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errado</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <translation>Não foi possível descobrir</translation>
    </message>
    <message>
        <source>Mail is delivered</source>
        <translation>Os e-mails são entregues</translation>
    </message>
    <message>
        <source>Mail is delivered, and the problem is reported</source>
        <translation>Os e-mails são entregues, e o problema é relatado</translation>
    </message>
    <message>
        <source>Mail is held back</source>
        <translation>Os e-mails ficam retidos</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rejeita</translation>
    </message>
    <message>
        <source>Misreads</source>
        <translation>Interpreta mal</translation>
    </message>
</context>
<context>
    <name>WrongAdvice</name>
    <message>
        <source>A help page of Google shows it like that.</source>
        <translation>Uma página de ajuda do Google mostra dessa forma.</translation>
    </message>
    <message>
        <source>A much-copied example for Microsoft 365 leaves out the “*.” before mail.protection.outlook.com.</source>
        <translation>Um exemplo muito copiado para o Microsoft 365 omite o “*.” antes de mail.protection.outlook.com.</translation>
    </message>
    <message>
        <source>This line is much-copied advice for Microsoft 365, but Microsoft&apos;s names have two parts before mx.microsoft.</source>
        <translation>Esta linha é um conselho muito copiado para o Microsoft 365, mas os nomes da Microsoft têm duas partes antes de mx.microsoft.</translation>
    </message>
    <message>
        <source>Some web pages say that the id of the record must be in the file too; it need not.</source>
        <translation>Algumas páginas web dizem que o id do registro também precisa estar no arquivo; isso não é necessário.</translation>
    </message>
</context>
<context>
    <name>ZoneUpdate</name>
    <message>
        <source>%2 does not know the key %1</source>
        <translation>%2 não conhece a chave %1</translation>
    </message>
    <message>
        <source>The server needs a key of this very name with the algorithm %3. Compare it with the key in the server&apos;s configuration, and reload the server if it is new there.</source>
        <translation>O servidor precisa de uma chave com exatamente este nome e com o algoritmo %3. Compare-a com a chave na configuração do servidor e recarregue o servidor se ela for nova ali.</translation>
    </message>
    <message>
        <source>%2 has another secret for the key %1</source>
        <translation>%2 tem outro segredo para a chave %1</translation>
    </message>
    <message>
        <source>The name is right, the secret is not. Copy the secret from the server&apos;s configuration once more.</source>
        <translation>O nome está certo, o segredo não. Copie o segredo da configuração do servidor mais uma vez.</translation>
    </message>
    <message>
        <source>The answer was not signed with the key %1</source>
        <translation>A resposta não foi assinada com a chave %1</translation>
    </message>
    <message>
        <source>Somebody on the way may have changed it, or the server does not sign. Nothing in it is believed. Use the server&apos;s own network, or one without a filter for DNS.</source>
        <translation>Alguém no caminho pode tê-la alterado, ou o servidor não assina. Nada nela é levado em conta. Use a própria rede do servidor ou uma sem filtro para o DNS.</translation>
    </message>
    <message>
        <source>%2 does not let the key %1 do that</source>
        <translation>%2 não permite que a chave %1 faça isso</translation>
    </message>
    <message>
        <source>%2 does not have the zone %4</source>
        <translation>%2 não tem a zona %4</translation>
    </message>
    <message>
        <source>Updates go to the server on which the zone is changed, the primary one. It is often not among those that the world sees.</source>
        <translation>As atualizações vão para o servidor em que a zona é alterada, o primário. Muitas vezes ele não está entre os que o mundo vê.</translation>
    </message>
    <message>
        <source>%2 takes no updates</source>
        <translation>%2 não aceita atualizações</translation>
    </message>
    <message>
        <source>It says that it does not know how. Add the records by hand, or export them for your tool.</source>
        <translation>Ele diz que não sabe como fazer isso. Adicione os registros manualmente ou exporte-os para a sua ferramenta.</translation>
    </message>
    <message>
        <source>The zone has changed meanwhile</source>
        <translation>A zona mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>Somebody changed these records after they were shown here, so nothing was done. Look again and decide by what is there now.</source>
        <translation>Alguém alterou estes registros depois que foram mostrados aqui, por isso nada foi feito. Veja novamente e decida pelo que há agora.</translation>
    </message>
    <message>
        <source>%2 had a fault of its own</source>
        <translation>%2 teve uma falha própria</translation>
    </message>
    <message>
        <source>It answers SERVFAIL. Its log tells why; often it may not write its zone file, or passes updates on to a server that does not answer.</source>
        <translation>Ele responde SERVFAIL. O log dele diz por quê; muitas vezes ele não tem permissão para gravar o arquivo de zona ou repassa as atualizações a um servidor que não responde.</translation>
    </message>
    <message>
        <source>These records cannot be sent</source>
        <translation>Não é possível enviar estes registros</translation>
    </message>
    <message>
        <source>The zone or the key does not fit into a message.</source>
        <translation>A zona ou a chave não cabe em uma mensagem.</translation>
    </message>
    <message>
        <source>%2 answers with an error</source>
        <translation>%2 responde com um erro</translation>
    </message>
    <message>
        <source>Its response code is %5. Its log may tell more.</source>
        <translation>O código de resposta é %5. O log dele pode dizer mais.</translation>
    </message>
    <message>
        <source>%2 does not answer</source>
        <translation>%2 não responde</translation>
    </message>
    <message>
        <source>There was no answer in time. A firewall may stop TCP on that port; ask whoever runs the server.</source>
        <translation>Não houve resposta a tempo. Um firewall pode estar bloqueando o TCP nessa porta; fale com quem administra o servidor.</translation>
    </message>
    <message>
        <source>%2 cannot be reached from here</source>
        <translation>%2 não pode ser acessado daqui</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and the port, and whether this computer&apos;s network leads there.</source>
        <translation>Nada foi enviado. Confira o endereço e a porta, e se a rede deste computador leva até lá.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>%2 sent something that is no answer</source>
        <translation>%2 enviou algo que não é uma resposta</translation>
    </message>
    <message>
        <source>It hung up, or what listens there is no name server.</source>
        <translation>Ele encerrou a conexão, ou o que atende ali não é um servidor de nomes.</translation>
    </message>
    <message>
        <source>Set both clocks, and try again.</source>
        <translation>Acerte os dois relógios e tente novamente.</translation>
    </message>
    <message>
        <source>A signature is good for five minutes. By the server it is %1, by this computer %2 (UTC). Set the wrong clock, and try again.</source>
        <translation>Uma assinatura vale por cinco minutos. A hora do servidor é %1, a deste computador é %2 (UTC). Acerte o relógio errado e tente novamente.</translation>
    </message>
    <message>
        <source>The clocks of %2 and of this computer differ too much</source>
        <translation>Os relógios de %2 e deste computador estão diferentes demais</translation>
    </message>
    <message>
        <source>The key&apos;s algorithm must be hmac-sha256, hmac-sha512, hmac-sha1 or hmac-md5.</source>
        <translation>O algoritmo da chave precisa ser hmac-sha256, hmac-sha512, hmac-sha1 ou hmac-md5.</translation>
    </message>
    <message>
        <source>The key&apos;s name is no name that the DNS can have.</source>
        <translation>O nome da chave não é um nome que possa existir no DNS.</translation>
    </message>
    <message>
        <source>The key&apos;s secret is no base64 text.</source>
        <translation>O segredo da chave não é um texto base64.</translation>
    </message>
    <message>
        <source>There is no key in it that is known here.</source>
        <translation>Não há nele nenhuma chave conhecida aqui.</translation>
    </message>
    <message>
        <source>The key is known, but it may not look at or change these records, or the server does not have the zone %4. On the server, allow it for this zone (in BIND: update-policy or allow-update).</source>
        <translation>A chave é conhecida, mas não tem permissão para ver ou alterar estes registros, ou o servidor não tem a zona %4. No servidor, dê a permissão para esta zona (no BIND: update-policy ou allow-update).</translation>
    </message>
    <message>
        <source>A part of %4 is delegated to other servers</source>
        <translation>Uma parte de %4 está delegada a outros servidores</translation>
    </message>
    <message>
        <source>These records would lie in that part, a zone of its own (NS records). Change them at its primary server.</source>
        <translation>Estes registros ficariam nessa parte, que é uma zona própria (registros NS). Altere-os no servidor primário dela.</translation>
    </message>
    <message>
        <source>%2 refuses, without looking at the key</source>
        <translation>%2 recusa, sem examinar a chave</translation>
    </message>
    <message>
        <source>It may allow only certain addresses, want Kerberos as Windows does, be a resolver, or not be the primary server of %4.</source>
        <translation>Ele pode permitir só certos endereços, exigir Kerberos como o Windows, ser um servidor DNS recursivo ou não ser o servidor primário de %4.</translation>
    </message>
    <message>
        <source>The server took the change, but does not show it</source>
        <translation>O servidor aceitou a alteração, mas não a mostra</translation>
    </message>
    <message>
        <source>It may make its records from another source, or something else is at that name. Look at its log, and add the records there.</source>
        <translation>Ele pode gerar os registros a partir de outra fonte, ou há outra coisa nesse nome. Veja o log dele e adicione os registros ali.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known</source>
        <translation>Não se sabe se a alteração foi feita</translation>
    </message>
    <message>
        <source>It was sent, and after that no answer came that can be believed. Look again in a minute: what is there then counts.</source>
        <translation>Ela foi enviada, e depois disso não chegou nenhuma resposta confiável. Veja novamente daqui a um minuto: vale o que houver então.</translation>
    </message>
</context>
<context>
    <name>postseal::CheckFootnote</name>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Mostrar tudo o que foi visto</translation>
    </message>
</context>
<context>
    <name>postseal::CheckView</name>
    <message>
        <source>No policy in use</source>
        <comment>@status</comment>
        <translation>Nenhuma política em uso</translation>
    </message>
    <message>
        <source>Policy enforced</source>
        <comment>@status</comment>
        <translation>Política em vigor</translation>
    </message>
    <message>
        <source>Policy in testing mode</source>
        <comment>@status</comment>
        <translation>Política no modo testing</translation>
    </message>
    <message>
        <source>Policy switched off</source>
        <comment>@status</comment>
        <translation>Política desativada</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix now: your policy is enforced.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n ponto a corrigir agora: sua política está em vigor.</numerusform>
            <numerusform>%n pontos a corrigir agora: sua política está em vigor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n ponto a corrigir antes do modo enforce.</numerusform>
            <numerusform>%n pontos a corrigir antes do modo enforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out from here.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Não foi possível descobrir %n ponto daqui.</numerusform>
            <numerusform>Não foi possível descobrir %n pontos daqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is broken. %n thing(s) could be better.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Nada está com defeito. %n ponto poderia estar melhor.</numerusform>
            <numerusform>Nada está com defeito. %n pontos poderiam estar melhores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <comment>@status</comment>
        <translation>Tudo está em ordem.</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>Sendo examinado</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>@status</comment>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <comment>@status</comment>
        <translation>%1 de %2 respostas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>Verificando %1.</translation>
    </message>
    <message>
        <source>You stopped this check.</source>
        <comment>@status</comment>
        <translation>Você interrompeu esta verificação.</translation>
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
            <numerusform>%n domínio precisa de algo de você</numerusform>
            <numerusform>%n domínios precisam de algo de você</numerusform>
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
        <translation>Tudo o que foi visto – %1 – Postseal</translation>
    </message>
    <message>
        <source>Everything that was seen</source>
        <comment>@title</comment>
        <translation>Tudo o que foi visto</translation>
    </message>
    <message>
        <source>The raw answers, for whoever wants to look closer. Nothing here is judged.</source>
        <comment>@info</comment>
        <translation>As respostas brutas, para quem quiser ver mais de perto. Nada aqui é avaliado.</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>@title</comment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <comment>@button</comment>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <comment>@info</comment>
        <translation>Nada foi visto aqui.</translation>
    </message>
</context>
<context>
    <name>postseal::DomainBar</name>
    <message>
        <source>Find a domain</source>
        <comment>@info:placeholder</comment>
        <translation>Procurar um domínio</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <comment>@button</comment>
        <translation>Verificar &amp;todos</translation>
    </message>
    <message>
        <source>St&amp;op checking</source>
        <comment>@button</comment>
        <translation>Parar d&amp;e verificar</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <comment>@button</comment>
        <translation>Importar uma lista…</translation>
    </message>
    <message>
        <source>A file with one domain a line, or a table whose first column has them</source>
        <comment>@info:tooltip</comment>
        <translation>Um arquivo com um domínio por linha ou uma tabela com os domínios na primeira coluna</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <comment>@button</comment>
        <translation>Exportar a lista…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>@button</comment>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <comment>@info</comment>
        <translation>Verificando: %1 de %2</translation>
    </message>
    <message>
        <source>No name server answers: this computer seems to have no network. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>Nenhum servidor de nomes responde: este computador parece estar sem rede. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Import a list of domains</source>
        <comment>@title:window</comment>
        <translation>Importar uma lista de domínios</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Listas (*.txt *.csv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <comment>@title</comment>
        <translation>Não foi possível ler a lista</translation>
    </message>
    <message>
        <source>The file is too large for a list.</source>
        <comment>@info</comment>
        <translation>O arquivo é grande demais para uma lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) in the list</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n domínio na lista</numerusform>
            <numerusform>%n domínios na lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list of domains</source>
        <comment>@title:window</comment>
        <translation>Exportar a lista de domínios</translation>
    </message>
    <message>
        <source>New among them: %1.</source>
        <comment>@info domains</comment>
        <translation>Novos entre eles: %1.</translation>
    </message>
    <message>
        <source>Left out, since they are no domains: %1</source>
        <comment>@info</comment>
        <translation>Deixados de fora, pois não são domínios: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>@button</comment>
        <translation>Ajuda</translation>
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
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>postseal::DomainPage</name>
    <message>
        <source>Your own mail server, or a provider that Postseal does not know.</source>
        <comment>@info</comment>
        <translation>Um servidor de e-mail próprio ou um provedor que o Postseal não conhece.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your mail servers.</source>
        <comment>@info</comment>
        <translation>%1, a julgar pelos nomes dos seus servidores de e-mail.</translation>
    </message>
    <message>
        <source>Not recognised. You can choose your provider when you publish a record.</source>
        <comment>@info</comment>
        <translation>Não reconhecido. Você pode escolher o provedor quando publicar um registro.</translation>
    </message>
    <message>
        <source>%1, as you chose.</source>
        <comment>@info</comment>
        <translation>%1, como você escolheu.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your name servers.</source>
        <comment>@info</comment>
        <translation>%1, a julgar pelos nomes dos seus servidores de nomes.</translation>
    </message>
    <message>
        <source>A policy in enforce mode is in use. Postseal takes it over and helps you keep it right.</source>
        <comment>@info</comment>
        <translation>Há uma política em uso no modo enforce. O Postseal a assume e ajuda você a mantê-la em ordem.</translation>
    </message>
    <message>
        <source>A policy in testing mode is in use. Postseal takes it over.</source>
        <comment>@info</comment>
        <translation>Há uma política em uso no modo testing. O Postseal a assume.</translation>
    </message>
    <message>
        <source>There is a policy that switches MTA-STS off.</source>
        <comment>@info</comment>
        <translation>Há uma política que desativa o MTA-STS.</translation>
    </message>
    <message>
        <source>Parts of MTA-STS are set up. The next pages show what is missing.</source>
        <comment>@info</comment>
        <translation>Partes do MTA-STS já estão configuradas. As próximas páginas mostram o que falta.</translation>
    </message>
    <message>
        <source>TLS reports are switched on. There is no policy yet.</source>
        <comment>@info</comment>
        <translation>Os relatórios TLS estão ativados. Ainda não há política.</translation>
    </message>
    <message>
        <source>Nothing yet. Mail works, but somebody on the way can switch off its encryption and read it.</source>
        <comment>@info</comment>
        <translation>Nada ainda. O e-mail funciona, mas alguém no caminho pode desligar a criptografia e lê-lo.</translation>
    </message>
    <message>
        <source>From scratch to a verified policy in testing mode, one step at a time. You can stop anywhere and go on another day.</source>
        <comment>@info</comment>
        <translation>Do zero até uma política verificada no modo testing, uma etapa por vez. Você pode parar em qualquer ponto e continuar outro dia.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Postseal only looks: it sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>O Postseal só observa: não envia e-mails e não altera nada. Ele fala diretamente com os servidores do seu domínio.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>@title</comment>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Your mail servers are tested: one minute. Whoever runs them fixes any fault.</source>
        <comment>@info</comment>
        <translation>Seus servidores de e-mail são testados: um minuto. Quem os administra corrige eventuais falhas.</translation>
    </message>
    <message>
        <source>You add a TXT record in DNS that brings you reports: five minutes.</source>
        <comment>@info</comment>
        <translation>Você adiciona no DNS um registro TXT que traz relatórios: cinco minutos.</translation>
    </message>
    <message>
        <source>You put a small text file on a web server with the name mta-sts in front of your domain: about half an hour, because the name needs a certificate.</source>
        <comment>@info</comment>
        <translation>Você coloca um pequeno arquivo de texto em um servidor web com o nome mta-sts antes do seu domínio: cerca de meia hora, porque o nome precisa de um certificado.</translation>
    </message>
    <message>
        <source>You add a second TXT record that announces the file: five minutes. From then on senders test your policy, and no mail is held back.</source>
        <comment>@info</comment>
        <translation>Você adiciona um segundo registro TXT, que anuncia o arquivo: cinco minutos. A partir daí, os remetentes testam a sua política, e nenhum e-mail fica retido.</translation>
    </message>
    <message>
        <source>Two weeks later, when the reports are good, you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Duas semanas depois, se os relatórios forem bons, você passa para o modo enforce.</translation>
    </message>
    <message>
        <source>You need: access to your DNS, a place for the file, and a mailbox for the reports. Where somebody else has access, copy what the page shows and send it to them.</source>
        <comment>@info</comment>
        <translation>Você precisa de: acesso ao seu DNS, um lugar para o arquivo e uma caixa de e-mail para os relatórios. Quando outra pessoa tiver o acesso, copie o que a página mostra e envie a ela.</translation>
    </message>
    <message>
        <source>Type your domain to begin.</source>
        <comment>@status</comment>
        <translation>Digite seu domínio para começar.</translation>
    </message>
    <message numerus="yes">
        <source>Mail servers found: %n.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Servidor de e-mail encontrado: %n.</numerusform>
            <numerusform>Servidores de e-mail encontrados: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <comment>@status</comment>
        <translation>Não foi possível descobrir</translation>
    </message>
    <message>
        <source>Your internet line blocks port 25</source>
        <comment>@title</comment>
        <translation>Sua conexão com a internet bloqueia a porta 25</translation>
    </message>
    <message>
        <source>So your mail servers cannot be tested from here. That is usual in homes and offices, and says nothing about the servers. Everything else works. To test them as well, run postseal-cli on a server outside.</source>
        <comment>@info</comment>
        <translation>Por isso, seus servidores de e-mail não podem ser testados daqui. Isso é comum em casas e escritórios e não diz nada sobre os servidores. Todo o resto funciona. Para testá-los também, execute postseal-cli em um servidor externo.</translation>
    </message>
    <message>
        <source>What we know about %1</source>
        <comment>@title</comment>
        <translation>O que sabemos sobre %1</translation>
    </message>
    <message>
        <source>Your mail</source>
        <comment>@label</comment>
        <translation>Seu e-mail</translation>
    </message>
    <message>
        <source>Your DNS</source>
        <comment>@label</comment>
        <translation>Seu DNS</translation>
    </message>
    <message>
        <source>Already published</source>
        <comment>@label</comment>
        <translation>Já publicado</translation>
    </message>
</context>
<context>
    <name>postseal::DomainRow</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n ponto a corrigir</numerusform>
            <numerusform>%n pontos a corrigir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Não foi possível descobrir %n ponto</numerusform>
            <numerusform>Não foi possível descobrir %n pontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n ponto a conferir</numerusform>
            <numerusform>%n pontos a conferir</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing · day %1 of %2</source>
        <comment>@status</comment>
        <translation>Em testes · dia %1 de %2</translation>
    </message>
    <message>
        <source>Enforced since %1</source>
        <comment>@status date</comment>
        <translation>Em vigor desde %1</translation>
    </message>
    <message>
        <source>Wait for somebody else: %1</source>
        <comment>@info step</comment>
        <translation>Aguardar outra pessoa: %1</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@info step</comment>
        <translation>Continuar com “%1”</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>@info</comment>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Wait for reports until %1</source>
        <comment>@info date</comment>
        <translation>Aguardar relatórios até %1</translation>
    </message>
    <message>
        <source>Look at the reports, then enforce</source>
        <comment>@info</comment>
        <translation>Ver os relatórios e passar para o modo enforce</translation>
    </message>
    <message>
        <source>Fix what the last check found wrong</source>
        <comment>@info</comment>
        <translation>Corrigir o que a última verificação encontrou de errado</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>@info</comment>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>Wait until senders have forgotten the policy</source>
        <comment>@info</comment>
        <translation>Esperar até que os remetentes tenham esquecido a política</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>@status reports</comment>
        <translation>nenhum ainda</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%1 sessão</numerusform>
            <numerusform>%1 sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>@status sessions</comment>
        <translation>
            <numerusform>%1 com falha</numerusform>
            <numerusform>%1 com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>Servers and policy fine</source>
        <comment>@status</comment>
        <translation>Servidores e política em ordem</translation>
    </message>
</context>
<context>
    <name>postseal::DomainTable</name>
    <message>
        <source>Domain</source>
        <comment>@title:column</comment>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Protection</source>
        <comment>@title:column</comment>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Last check</source>
        <comment>@title:column</comment>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>@title:column</comment>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <source>None of your domains is called like that.</source>
        <comment>@info</comment>
        <translation>Nenhum dos seus domínios se chama assim.</translation>
    </message>
    <message numerus="yes">
        <source>Reports, %n day(s)</source>
        <comment>@title:column</comment>
        <translation>
            <numerusform>Relatórios, %n dia</numerusform>
            <numerusform>Relatórios, %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>@button domains</comment>
        <translation>Mostrar todos os %1</translation>
    </message>
</context>
<context>
    <name>postseal::EnforcePage</name>
    <message>
        <source>Senders cannot use a policy of yours yet.</source>
        <comment>@info</comment>
        <translation>Os remetentes ainda não podem usar uma política sua.</translation>
    </message>
    <message>
        <source>Senders test your policy and deliver as before. Somebody on the way can still switch encryption off.</source>
        <comment>@info</comment>
        <translation>Os remetentes testam a sua política e entregam como antes. Alguém no caminho ainda pode desligar a criptografia.</translation>
    </message>
    <message>
        <source>Everything that can be seen speaks for enforcing. From then on senders deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Tudo o que se pode ver é favorável ao modo enforce. A partir dele, os remetentes entregam com criptografia aos seus servidores de e-mail ou não entregam.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Os remetentes que conhecem o MTA-STS entregam com criptografia aos seus servidores de e-mail ou não entregam.</translation>
    </message>
    <message>
        <source>Senders are told to forget your policy. Leave file, certificate and record where they are until they have.</source>
        <comment>@info</comment>
        <translation>Os remetentes são avisados para esquecer a sua política. Deixe o arquivo, o certificado e o registro onde estão até que isso aconteça.</translation>
    </message>
    <message>
        <source>Nothing of MTA-STS is published any more.</source>
        <comment>@info</comment>
        <translation>Não há mais nada do MTA-STS publicado.</translation>
    </message>
    <message>
        <source>The file is there. Now the record with the new id.</source>
        <comment>@status</comment>
        <translation>O arquivo está lá. Agora, o registro com o novo id.</translation>
    </message>
    <message>
        <source>First the file, then the record.</source>
        <comment>@status</comment>
        <translation>Primeiro o arquivo, depois o registro.</translation>
    </message>
    <message>
        <source>Somebody has changed this outside Postseal</source>
        <comment>@title</comment>
        <translation>Alguém alterou isto fora do Postseal</translation>
    </message>
    <message>
        <source>Seen on %1, and not decided here. If it was not you, find out who.</source>
        <comment>@info date</comment>
        <translation>Visto em %1 e não decidido aqui. Se não foi você, descubra quem foi.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>@title stage, date</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Delete nothing: senders keep to the policy that they know. Mend what is wrong, or go back to testing mode below until it is mended. Most mail waits meanwhile and arrives later.</source>
        <comment>@info</comment>
        <translation>Não apague nada: os remetentes continuam com a política que conhecem. Corrija o que está errado ou volte abaixo para o modo testing até que esteja corrigido. Enquanto isso, a maioria dos e-mails espera e chega mais tarde.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>@title</comment>
        <translation>O que você pode fazer</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is published</source>
        <comment>@button</comment>
        <translation>&amp;Deixar como está publicada</translation>
    </message>
    <message>
        <source>Mode %1, kept for %2.</source>
        <comment>@info</comment>
        <translation>Modo %1, guardada por %2.</translation>
    </message>
    <message>
        <source>Switch to &amp;enforce mode</source>
        <comment>@button</comment>
        <translation>Passar para o modo &amp;enforce</translation>
    </message>
    <message>
        <source>Senders keep the policy for a day at first, so that a mistake is soon forgotten.</source>
        <comment>@info</comment>
        <translation>No início, os remetentes guardam a política por um dia, para que um erro seja logo esquecido.</translation>
    </message>
    <message>
        <source>See what is &amp;missing</source>
        <comment>@button</comment>
        <translation>Ver o que &amp;falta</translation>
    </message>
    <message>
        <source>Keep it for &amp;longer</source>
        <comment>@button</comment>
        <translation>Guardá-la por &amp;mais tempo</translation>
    </message>
    <message>
        <source>Back to &amp;testing mode</source>
        <comment>@button</comment>
        <translation>Voltar para o modo &amp;testing</translation>
    </message>
    <message>
        <source>Senders deliver again whatever they meet, as soon as they have seen the new policy. Nothing has to be deleted.</source>
        <comment>@info</comment>
        <translation>Os remetentes voltam a entregar em qualquer situação, assim que tiverem visto a nova política. Nada precisa ser apagado.</translation>
    </message>
    <message>
        <source>S&amp;witch MTA-STS off</source>
        <comment>@button</comment>
        <translation>Desati&amp;var o MTA-STS</translation>
    </message>
    <message>
        <source>1. The file</source>
        <comment>@title</comment>
        <translation>1. O arquivo</translation>
    </message>
    <message>
        <source>Put it in the place of the one that is there. The page “%1” says how, where your policy is hosted.</source>
        <comment>@info</comment>
        <translation>Coloque-o no lugar do que está lá. A página “%1” diz como, conforme onde a sua política está hospedada.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>Arquivo da política</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>texto da política</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>Salvar o ar&amp;quivo…</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Salvar o arquivo da política</translation>
    </message>
    <message>
        <source>The service that hosts your policy has the record too, and changes its id.</source>
        <comment>@info</comment>
        <translation>O serviço que hospeda a sua política também tem o registro e altera o id dele.</translation>
    </message>
    <message>
        <source>Now the new id, so that senders look at the file again.</source>
        <comment>@info</comment>
        <translation>Agora, o novo id, para que os remetentes vejam o arquivo novamente.</translation>
    </message>
    <message>
        <source>It comes when the new file can be seen: the new id makes senders look at it.</source>
        <comment>@info</comment>
        <translation>Ele vem quando o novo arquivo estiver visível: o novo id faz os remetentes verem o arquivo.</translation>
    </message>
    <message>
        <source>2. The record</source>
        <comment>@title</comment>
        <translation>2. O registro</translation>
    </message>
    <message>
        <source>What senders remember</source>
        <comment>@title</comment>
        <translation>O que os remetentes lembram</translation>
    </message>
    <message>
        <source>Some may keep an enforce policy of yours until %1, whatever you publish meanwhile. Most look once a day, and a sender that meets a fault must look again before it gives up.</source>
        <comment>@info date</comment>
        <translation>Alguns podem guardar uma política enforce sua até %1, seja o que for que você publique nesse meio-tempo. A maioria procura uma vez por dia, e um remetente que encontra uma falha precisa olhar de novo antes de desistir.</translation>
    </message>
    <message>
        <source>Switch to enforce mode, then let senders keep the policy for longer. You can always go back.</source>
        <comment>@info</comment>
        <translation>Passe para o modo enforce e, depois, deixe os remetentes guardarem a política por mais tempo. Sempre é possível voltar.</translation>
    </message>
    <message>
        <source>Some points are still open. There you can also skip one, if you say why.</source>
        <comment>@info</comment>
        <translation>Alguns pontos ainda estão em aberto. Ali você também pode pular um deles, se disser por quê.</translation>
    </message>
    <message>
        <source>The safe way: mode none first, and everything stays in place until senders have forgotten the old policy.</source>
        <comment>@info</comment>
        <translation>A forma segura: primeiro o modo none, e tudo fica no lugar até que os remetentes tenham esquecido a política antiga.</translation>
    </message>
</context>
<context>
    <name>postseal::EvidenceCard</name>
    <message>
        <source>A check made elsewhere</source>
        <comment>@title</comment>
        <translation>Uma verificação feita em outro lugar</translation>
    </message>
    <message>
        <source>Checks (*.json);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Verificações (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The gates count it, and the history shows it.</source>
        <comment>@info</comment>
        <translation>As condições a levam em conta, e o histórico a mostra.</translation>
    </message>
    <message>
        <source>It is about %1. Open that domain to take it in.</source>
        <comment>@info</comment>
        <translation>Ela é sobre %1. Abra esse domínio para importá-la.</translation>
    </message>
    <message>
        <source>It is dated in the future. Is the clock right, here and there?</source>
        <comment>@info</comment>
        <translation>Ela tem uma data futura. O relógio está certo, aqui e lá?</translation>
    </message>
    <message>
        <source>Where your line blocks port 25, a server outside can test the mail servers: run postseal-cli check --evidence FILE there, and import the file here. It counts for a week.</source>
        <comment>@info</comment>
        <translation>Quando a sua conexão bloqueia a porta 25, um servidor externo pode testar os servidores de e-mail: execute nele postseal-cli check --evidence ARQUIVO e importe o arquivo aqui. Ela vale por uma semana.</translation>
    </message>
    <message>
        <source>&amp;Import a check…</source>
        <comment>@button</comment>
        <translation>&amp;Importar uma verificação…</translation>
    </message>
    <message>
        <source>Import a check</source>
        <comment>@title:window</comment>
        <translation>Importar uma verificação</translation>
    </message>
    <message>
        <source>The check was not imported</source>
        <comment>@title</comment>
        <translation>A verificação não foi importada</translation>
    </message>
    <message>
        <source>The check of %1 is imported</source>
        <comment>@title date</comment>
        <translation>A verificação de %1 foi importada</translation>
    </message>
</context>
<context>
    <name>postseal::ExportDialog</name>
    <message>
        <source>Put it with your other files, look at the plan, and apply it.</source>
        <comment>@info</comment>
        <translation>Coloque-o junto dos seus outros arquivos, veja o plano e aplique-o.</translation>
    </message>
    <message>
        <source>A script. Look through it, and run it where you are signed in.</source>
        <comment>@info</comment>
        <translation>Um script. Examine-o e execute-o onde você tem uma sessão aberta.</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>@item:inlistbox</comment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>To read, to print, to send to somebody.</source>
        <comment>@info</comment>
        <translation>Para ler, imprimir ou enviar a alguém.</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot)</source>
        <comment>@item:inlistbox</comment>
        <translation>Arquivo de zona (BIND, NSD, Knot)</translation>
    </message>
    <message>
        <source>Add these lines to the zone, and raise its serial number.</source>
        <comment>@info</comment>
        <translation>Adicione estas linhas à zona e aumente o número de série dela.</translation>
    </message>
    <message>
        <source>Cloudflare, for its import</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloudflare, para a importação</translation>
    </message>
    <message>
        <source>In Cloudflare: DNS, Records, Import and Export. It only adds: first delete what the comments in the file name.</source>
        <comment>@info</comment>
        <translation>Na Cloudflare: DNS, Records, Import and Export. Isso só adiciona: apague antes o que os comentários no arquivo indicam.</translation>
    </message>
    <message>
        <source>For aws route53 change-resource-record-sets --change-batch.</source>
        <comment>@info</comment>
        <translation>Para aws route53 change-resource-record-sets --change-batch.</translation>
    </message>
    <message>
        <source>For nsupdate, with the key of your server.</source>
        <comment>@info</comment>
        <translation>Para nsupdate, com a chave do seu servidor.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <comment>@item:inlistbox</comment>
        <translation>CSV, para uma planilha</translation>
    </message>
    <message>
        <source>One line for each record, with the columns name, type, ttl, value.</source>
        <comment>@info</comment>
        <translation>Uma linha para cada registro, com as colunas name, type, ttl, value.</translation>
    </message>
    <message>
        <source>For programs of your own.</source>
        <comment>@info</comment>
        <translation>Para seus próprios programas.</translation>
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
        <translation>&amp;Salvar o arquivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Export records</source>
        <comment>@title</comment>
        <translation>Exportar registros</translation>
    </message>
    <message>
        <source>Save the records</source>
        <comment>@title:window</comment>
        <translation>Salvar os registros</translation>
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
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>@label</comment>
        <translation>Regra</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@label</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>@info</comment>
        <translation>linha %1, coluna %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>@label</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>This is about e-mail for %1.</source>
        <comment>@info</comment>
        <translation>Trata-se do e-mail de %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@title state · step</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <comment>@button to send to whoever runs the server</comment>
        <translation>Copiar uma mensagem</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@button</comment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>details of “%1”</source>
        <comment>@label</comment>
        <translation>detalhes de “%1”</translation>
    </message>
    <message>
        <source>Hide details</source>
        <comment>@button</comment>
        <translation>Ocultar detalhes</translation>
    </message>
    <message>
        <source>How to repair it</source>
        <comment>@button</comment>
        <translation>Como corrigir</translation>
    </message>
    <message>
        <source>How to find out</source>
        <comment>@button</comment>
        <translation>Como descobrir</translation>
    </message>
</context>
<context>
    <name>postseal::FolderCard</name>
    <message>
        <source>Let Postseal look by itself</source>
        <comment>@title</comment>
        <translation>Deixar o Postseal procurar sozinho</translation>
    </message>
    <message>
        <source>Choose a folder where reports arrive, such as one that your mail program saves attachments into, or a Maildir. While Postseal runs it takes in whatever is new there. It changes nothing in it.</source>
        <comment>@info</comment>
        <translation>Escolha uma pasta em que chegam relatórios, como uma em que o seu programa de e-mail salva anexos ou um Maildir. Enquanto está aberto, o Postseal importa o que houver de novo ali. Ele não altera nada nela.</translation>
    </message>
    <message>
        <source>Looks into %1 while it runs.</source>
        <comment>@info</comment>
        <translation>Procura em %1 enquanto está aberto.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <comment>@button</comment>
        <translation>Esc&amp;olher uma pasta…</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <comment>@title:window</comment>
        <translation>Procurar nesta pasta</translation>
    </message>
    <message>
        <source>Look no &amp;longer</source>
        <comment>@button</comment>
        <translation>Parar de p&amp;rocurar</translation>
    </message>
</context>
<context>
    <name>postseal::FormField</name>
    <message>
        <source>Not usable</source>
        <comment>@status</comment>
        <translation>Não pode ser usado</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Domínio</translation>
    </message>
    <message>
        <source>The part after the @ of your mail address.</source>
        <comment>@info</comment>
        <translation>A parte depois do @ do seu endereço de e-mail.</translation>
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
        <translation>Pronto para o modo enforce?</translation>
    </message>
    <message>
        <source>I read them</source>
        <comment>@button</comment>
        <translation>Eu os leio</translation>
    </message>
    <message>
        <source>The change is over</source>
        <comment>@button</comment>
        <translation>A troca terminou</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <comment>@button</comment>
        <translation>Fazer contar de novo</translation>
    </message>
    <message>
        <source>Skip this point…</source>
        <comment>@button</comment>
        <translation>Pular este ponto…</translation>
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
        <translation>Relatório TLS</translation>
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
        <translation>Servidor da política</translation>
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
        <translation>Servidor de nomes</translation>
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
        <translation>Porta 25</translation>
    </message>
    <message>
        <source>The record in DNS that names the servers which take mail for a domain. The lowest number is tried first.</source>
        <comment>@info</comment>
        <translation>A entrada no DNS que indica os servidores que recebem os e-mails de um domínio. O número mais baixo é tentado primeiro.</translation>
    </message>
    <message>
        <source>How two mail servers agree to encrypt: the receiver offers it, the sender takes it up. Anybody on the way can hide the offer; with a policy in enforce mode senders then do not deliver.</source>
        <comment>@info</comment>
        <translation>Como dois servidores de e-mail combinam usar criptografia: quem recebe a oferece, e o remetente a aceita. Qualquer um no caminho pode esconder a oferta; com uma política no modo enforce, os remetentes então não entregam.</translation>
    </message>
    <message>
        <source>The proof that a server is the one it says it is. It holds the server&apos;s name, runs out after a while, and must come from an authority that everybody trusts.</source>
        <comment>@info</comment>
        <translation>A prova de que um servidor é quem diz ser. Ele contém o nome do servidor, expira depois de um tempo e precisa vir de uma autoridade em que todos confiam.</translation>
    </message>
    <message>
        <source>A daily mail from large senders that counts how many of their connections to you were encrypted, and what went wrong with the others (TLS-RPT).</source>
        <comment>@info</comment>
        <translation>Um e-mail diário dos grandes remetentes que conta quantas das conexões deles com você foram criptografadas e o que deu errado nas outras (TLS-RPT).</translation>
    </message>
    <message>
        <source>A record in DNS that holds a line of text. You add it where your domain&apos;s DNS is managed.</source>
        <comment>@info</comment>
        <translation>Uma entrada no DNS que contém uma linha de texto. Você a adiciona onde o DNS do seu domínio é gerenciado.</translation>
    </message>
    <message>
        <source>A small text file in which you tell senders which mail servers are yours, and that they must encrypt.</source>
        <comment>@info</comment>
        <translation>Um pequeno arquivo de texto em que você diz aos remetentes quais servidores de e-mail são seus e que eles precisam usar criptografia.</translation>
    </message>
    <message>
        <source>The web server with the name mta-sts in front of your domain. Senders load the policy file from it and from nowhere else.</source>
        <comment>@info</comment>
        <translation>O servidor web com o nome mta-sts antes do seu domínio. Os remetentes carregam o arquivo da política dele e de nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Senders try your policy and report what would go wrong, but deliver all mail as before.</source>
        <comment>@info</comment>
        <translation>Os remetentes testam a sua política e relatam o que daria errado, mas entregam todos os e-mails como antes.</translation>
    </message>
    <message>
        <source>Senders deliver to your mail servers encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>Os remetentes entregam com criptografia aos seus servidores de e-mail ou não entregam.</translation>
    </message>
    <message>
        <source>How long a sender may keep your policy without looking again. Within that time a mistake in it cannot be taken back at once.</source>
        <comment>@info</comment>
        <translation>Por quanto tempo um remetente pode guardar a sua política sem olhar de novo. Dentro desse tempo, um erro nela não pode ser desfeito imediatamente.</translation>
    </message>
    <message>
        <source>A server that holds your domain&apos;s DNS records. What it says is what you have published.</source>
        <comment>@info</comment>
        <translation>Um servidor que contém os registros DNS do seu domínio. O que ele diz é o que você publicou.</translation>
    </message>
    <message>
        <source>The server that looks things up in DNS for you, and remembers the answers for a while, also the answer “there is no such record”.</source>
        <comment>@info</comment>
        <translation>O servidor que consulta o DNS para você e lembra as respostas por um tempo, inclusive a resposta “esse registro não existe”.</translation>
    </message>
    <message>
        <source>How many seconds others may remember a DNS record before they ask again.</source>
        <comment>@info</comment>
        <translation>Por quantos segundos outros podem lembrar um registro DNS antes de perguntar de novo.</translation>
    </message>
    <message>
        <source>The door through which mail servers talk to each other. Many internet providers close it for homes and offices, so mail servers cannot be tested from there.</source>
        <comment>@info</comment>
        <translation>A porta pela qual os servidores de e-mail conversam entre si. Muitos provedores de internet a fecham em casas e escritórios, por isso os servidores de e-mail não podem ser testados dali.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Terms:</source>
        <comment>@label</comment>
        <translation>Termos:</translation>
    </message>
</context>
<context>
    <name>postseal::HandOverDialog</name>
    <message>
        <source>Hand over – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Repassar – %1 – Postseal</translation>
    </message>
    <message>
        <source>Text for somebody else</source>
        <comment>@label</comment>
        <translation>Texto para outra pessoa</translation>
    </message>
    <message>
        <source>For whoever has access</source>
        <comment>@title</comment>
        <translation>Para quem tem o acesso</translation>
    </message>
    <message>
        <source>Everything that the other person needs, and nothing else. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Tudo o que a outra pessoa precisa e nada mais. O Postseal percebe quando ela tiver terminado.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <comment>@button</comment>
        <translation>&amp;Copiar o texto</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <comment>@button</comment>
        <translation>Salvar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <comment>@button</comment>
        <translation>Salvar como &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Salvar como &amp;texto…</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <comment>@button</comment>
        <translation>Já &amp;enviei</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save the page</source>
        <comment>@title:window</comment>
        <translation>Salvar a página</translation>
    </message>
    <message>
        <source>Save the files as &amp;zip…</source>
        <comment>@button</comment>
        <translation>Salvar os arquivos como &amp;zip…</translation>
    </message>
</context>
<context>
    <name>postseal::HelpWindow</name>
    <message>
        <source>Help – Postseal</source>
        <comment>@title:window</comment>
        <translation>Ajuda – Postseal</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <comment>@label</comment>
        <translation>&amp;Pesquisar na ajuda</translation>
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
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>postseal::HistoryPage</name>
    <message>
        <source>Made elsewhere, and taken in as a file</source>
        <comment>@info</comment>
        <translation>Feita em outro lugar e importada como arquivo</translation>
    </message>
    <message>
        <source>By the command line</source>
        <comment>@info</comment>
        <translation>Pela linha de comando</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <comment>@title</comment>
        <translation>Verificação: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>@title</comment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>A policy file with mistakes was published</source>
        <comment>@title</comment>
        <translation>Um arquivo da política com erros foi publicado</translation>
    </message>
    <message>
        <source>Policy published: mode %1, kept for %2</source>
        <comment>@title</comment>
        <translation>Política publicada: modo %1, guardada por %2</translation>
    </message>
    <message>
        <source>Id %1, seen until %2</source>
        <comment>@info</comment>
        <translation>Id %1, vista até %2</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <comment>@title</comment>
        <translation>Estágio: %1</translation>
    </message>
    <message>
        <source>Changed outside Postseal</source>
        <comment>@info</comment>
        <translation>Alterado fora do Postseal</translation>
    </message>
    <message>
        <source>Went: %1</source>
        <comment>@info</comment>
        <translation>Retirados: %1</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Servidores de e-mail</translation>
    </message>
    <message>
        <source>First report of the last 30 days</source>
        <comment>@title</comment>
        <translation>Primeiro relatório dos últimos 30 dias</translation>
    </message>
    <message>
        <source>What is planned, what happened, and what has changed between two checks.</source>
        <comment>@info</comment>
        <translation>O que está planejado, o que aconteceu e o que mudou entre duas verificações.</translation>
    </message>
    <message>
        <source>Plans</source>
        <comment>@title</comment>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Changes that take days, because senders keep what they have seen. Each step is checked off when it is seen.</source>
        <comment>@info</comment>
        <translation>Mudanças que levam dias, porque os remetentes guardam o que viram. Cada etapa é marcada quando é vista.</translation>
    </message>
    <message>
        <source>&amp;Plan for</source>
        <comment>@label</comment>
        <translation>&amp;Plano para</translation>
    </message>
    <message>
        <source>Compare two checks</source>
        <comment>@title</comment>
        <translation>Comparar duas verificações</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <comment>@label</comment>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>@label</comment>
        <translation>P&amp;osterior</translation>
    </message>
    <message>
        <source>Try the mail servers of later on the page “%1” first; there they can be noted as planned.</source>
        <comment>@info</comment>
        <translation>Teste primeiro os servidores de e-mail futuros na página “%1”; ali eles podem ser anotados como planejados.</translation>
    </message>
    <message>
        <source>Nothing to plan: no certificate was seen.</source>
        <comment>@info</comment>
        <translation>Nada a planejar: nenhum certificado foi visto.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>concluído</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>&amp;Salvar como calendário…</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Salvar as datas como calendário</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Nothing yet: the first check begins the history.</source>
        <comment>@info</comment>
        <translation>Nada ainda: o histórico começa com a primeira verificação.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <comment>@title</comment>
        <translation>Nada mudou</translation>
    </message>
    <message>
        <source>new in the later one</source>
        <comment>@info</comment>
        <translation>novo na posterior</translation>
    </message>
    <message>
        <source>not so any more in the later one</source>
        <comment>@info</comment>
        <translation>não é mais assim na posterior</translation>
    </message>
    <message>
        <source>in both</source>
        <comment>@info</comment>
        <translation>nas duas</translation>
    </message>
    <message>
        <source>Mail servers that came</source>
        <comment>@title</comment>
        <translation>Servidores de e-mail novos</translation>
    </message>
    <message>
        <source>Mail servers that went</source>
        <comment>@title</comment>
        <translation>Servidores de e-mail retirados</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@title</comment>
        <translation>Id do registro</translation>
    </message>
    <message>
        <source>Policy file before</source>
        <comment>@label</comment>
        <translation>Arquivo da política antes</translation>
    </message>
    <message>
        <source>Policy file after</source>
        <comment>@label</comment>
        <translation>Arquivo da política depois</translation>
    </message>
    <message>
        <source>To another computer</source>
        <comment>@title</comment>
        <translation>Para outro computador</translation>
    </message>
    <message>
        <source>One file with this domain and all that belongs to it: choices, checks, reports, decisions. On the other computer: Settings, “Add from a file…”.</source>
        <comment>@info</comment>
        <translation>Um arquivo com este domínio e tudo o que faz parte dele: escolhas, verificações, relatórios, decisões. No outro computador: Configurações, “Adicionar de um arquivo…”.</translation>
    </message>
    <message>
        <source>Save this &amp;domain…</source>
        <comment>@button</comment>
        <translation>Salvar este &amp;domínio…</translation>
    </message>
    <message>
        <source>Save this domain</source>
        <comment>@title:window</comment>
        <translation>Salvar este domínio</translation>
    </message>
    <message>
        <source>The domain was not saved</source>
        <comment>@title</comment>
        <translation>O domínio não foi salvo</translation>
    </message>
    <message>
        <source>The domain is in %1</source>
        <comment>@title</comment>
        <translation>O domínio está em %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>@info</comment>
        <translation>Novos: %1</translation>
    </message>
</context>
<context>
    <name>postseal::HostPage</name>
    <message>
        <source>Senders load the policy from one fixed place: a web server with the name mta-sts in front of your domain.</source>
        <comment>@info</comment>
        <translation>Os remetentes carregam a política de um lugar fixo: um servidor web com o nome mta-sts antes do seu domínio.</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>Salvar o ar&amp;quivo…</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>texto da política</translation>
    </message>
    <message>
        <source>For whoever looks after the web server</source>
        <comment>@title</comment>
        <translation>Para quem cuida do servidor web</translation>
    </message>
    <message>
        <source>Send them this text and the file. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>Envie este texto e o arquivo. O Postseal percebe quando tudo estiver feito.</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <comment>@button</comment>
        <translation>Copiar a &amp;mensagem</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>Salvar o arquivo da política</translation>
    </message>
    <message>
        <source>Say where the file will be.</source>
        <comment>@status</comment>
        <translation>Diga onde o arquivo vai ficar.</translation>
    </message>
    <message>
        <source>Put the file in its place, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Coloque o arquivo no lugar e avise quando tiver feito isso.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@status</comment>
        <translation>Os remetentes conseguem carregar a sua política.</translation>
    </message>
    <message>
        <source>Known trap</source>
        <comment>@status</comment>
        <translation>Armadilha conhecida</translation>
    </message>
    <message>
        <source>What is known to go wrong like this: %1</source>
        <comment>@title place</comment>
        <translation>Causas conhecidas de um problema assim: %1</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>Repassar a o&amp;utra pessoa…</translation>
    </message>
    <message>
        <source>Does somebody else do this? Give them a page with all of it.</source>
        <comment>@info</comment>
        <translation>Outra pessoa cuida disso? Dê a ela uma página com tudo.</translation>
    </message>
</context>
<context>
    <name>postseal::HostingCard</name>
    <message>
        <source>What to do: %1</source>
        <comment>@title place</comment>
        <translation>O que fazer: %1</translation>
    </message>
    <message>
        <source>No record can be made of that. See what the place shows, and copy it.</source>
        <comment>@info</comment>
        <translation>Não é possível criar um registro com isso. Veja o que esse lugar mostra e copie.</translation>
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
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>The files</source>
        <comment>@title</comment>
        <translation>Os arquivos</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>@button file</comment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Save the &amp;folder…</source>
        <comment>@button</comment>
        <translation>&amp;Salvar a pasta…</translation>
    </message>
    <message>
        <source>Save as &amp;zip file…</source>
        <comment>@button</comment>
        <translation>Salvar como arquivo &amp;zip…</translation>
    </message>
    <message>
        <source>These steps rest on general knowledge. Where %1 looks different, its own help counts.</source>
        <comment>@info</comment>
        <translation>Estas etapas se baseiam em conhecimentos gerais. Se %1 parecer diferente, vale a ajuda dele.</translation>
    </message>
    <message>
        <source>&amp;Help of %1</source>
        <comment>@button place</comment>
        <translation>&amp;Ver a ajuda de %1</translation>
    </message>
    <message>
        <source>Save the folder %1 into</source>
        <comment>@title:window</comment>
        <translation>Salvar a pasta %1 em</translation>
    </message>
    <message>
        <source>Save the zip file</source>
        <comment>@title:window</comment>
        <translation>Salvar o arquivo zip</translation>
    </message>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, it is %1.</source>
        <comment>@info</comment>
        <translation>A maioria dos provedores de DNS acrescenta o domínio ao nome por conta própria. Se o seu exige o nome inteiro, ele é %1.</translation>
    </message>
    <message>
        <source>Is that the address on the internet?</source>
        <comment>@title</comment>
        <translation>Esse é o endereço na internet?</translation>
    </message>
    <message>
        <source>%1 is only good inside a network, or in examples. Senders load the policy from outside.</source>
        <comment>@info</comment>
        <translation>%1 só serve dentro de uma rede ou em exemplos. Os remetentes carregam a política de fora.</translation>
    </message>
    <message>
        <source>The commands</source>
        <comment>@title</comment>
        <translation>Os comandos</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>@label number</comment>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>The file is online</source>
        <comment>@title</comment>
        <translation>O arquivo está on-line</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <comment>@button</comment>
        <translation>Mostrar as etapas de novo</translation>
    </message>
</context>
<context>
    <name>postseal::HostingChoice</name>
    <message>
        <source>Where will the file be?</source>
        <comment>@title</comment>
        <translation>Onde o arquivo vai ficar?</translation>
    </message>
    <message>
        <source>Tick what there is already. The two places that suit it best come first.</source>
        <comment>@info</comment>
        <translation>Marque o que já existe. Os dois lugares mais adequados aparecem primeiro.</translation>
    </message>
    <message>
        <source>&amp;Somebody else looks after it: save the file and send it</source>
        <comment>@option:radio</comment>
        <translation>&amp;Outra pessoa cuida disso: salvar o arquivo e enviá-lo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>@option:radio place, effort</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>An&amp;other place:</source>
        <comment>@option:radio</comment>
        <translation>Outro &amp;lugar:</translation>
    </message>
</context>
<context>
    <name>postseal::ImportAccountCard</name>
    <message numerus="yes">
        <source>%n new report(s) stored.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n relatório novo armazenado.</numerusform>
            <numerusform>%n relatórios novos armazenados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>@info reports</comment>
        <translation>
            <numerusform>%n já existia.</numerusform>
            <numerusform>%n já existiam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) held no report that can be read.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n arquivo não continha nenhum relatório que possa ser lido.</numerusform>
            <numerusform>%n arquivos não continham nenhum relatório que possa ser lido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <comment>@info</comment>
        <translation>Interrompido antes do fim.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Taking reports in…</source>
        <comment>@title</comment>
        <translation>Importando relatórios…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Veja isto</translation>
    </message>
    <message>
        <source>Reports imported</source>
        <comment>@title</comment>
        <translation>Relatórios importados</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>@info files</comment>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>@button</comment>
        <translation>Oc&amp;ultar isto</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at.</source>
        <comment>@info</comment>
        <translation>%1 de %2 e-mails examinados.</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>Não buscado</translation>
    </message>
</context>
<context>
    <name>postseal::ListEditor</name>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <comment>@info</comment>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>@button</comment>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>postseal::MailServerTable</name>
    <message>
        <source>no IPv6 here</source>
        <comment>@status</comment>
        <translation>sem IPv6 aqui</translation>
    </message>
    <message>
        <source>no IPv4 here</source>
        <comment>@status</comment>
        <translation>sem IPv4 aqui</translation>
    </message>
    <message>
        <source>refuses</source>
        <comment>@status</comment>
        <translation>recusa</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>@status</comment>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>no way there</source>
        <comment>@status</comment>
        <translation>sem caminho</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>@status</comment>
        <translation>em silêncio</translation>
    </message>
    <message>
        <source>turns us away</source>
        <comment>@status</comment>
        <translation>recusa a conexão</translation>
    </message>
    <message>
        <source>not a mail server</source>
        <comment>@status</comment>
        <translation>não é servidor de e-mail</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>@status</comment>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>@status</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no</source>
        <comment>@status</comment>
        <translation>não</translation>
    </message>
    <message>
        <source>blanked out</source>
        <comment>@status</comment>
        <translation>apagada no caminho</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>@status</comment>
        <translation>recusada</translation>
    </message>
    <message>
        <source>tampered with</source>
        <comment>@status</comment>
        <translation>adulterada</translation>
    </message>
    <message>
        <source>hangs up</source>
        <comment>@status</comment>
        <translation>encerra a conexão</translation>
    </message>
    <message>
        <source>endless answer</source>
        <comment>@status</comment>
        <translation>resposta sem fim</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>@status</comment>
        <translation>lento demais</translation>
    </message>
    <message>
        <source>breaks off</source>
        <comment>@status</comment>
        <translation>é interrompida</translation>
    </message>
    <message>
        <source>name not where senders look</source>
        <comment>@status</comment>
        <translation>nome fora do lugar consultado</translation>
    </message>
    <message>
        <source>this name</source>
        <comment>@status</comment>
        <translation>este nome</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>@status</comment>
        <translation>nenhum nome</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>@status</comment>
        <translation>autoassinado</translation>
    </message>
    <message>
        <source>chain incomplete</source>
        <comment>@status</comment>
        <translation>cadeia incompleta</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <comment>@status</comment>
        <translation>emissor desconhecido</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>@status</comment>
        <translation>defeituoso</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>@status</comment>
        <translation>sim</translation>
    </message>
    <message>
        <source>run out</source>
        <comment>@status</comment>
        <translation>expirado</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>@status</comment>
        <translation>ainda não</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>first choice (%1)</source>
        <comment>@info</comment>
        <translation>primeira opção (%1)</translation>
    </message>
    <message>
        <source>backup (%1)</source>
        <comment>@info</comment>
        <translation>reserva (%1)</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Servidores de e-mail</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>@title:column</comment>
        <translation>Acessível</translation>
    </message>
    <message>
        <source>Encrypts</source>
        <comment>@title:column</comment>
        <translation>Criptografa</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <comment>@title:column</comment>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>@title:column</comment>
        <translation>Confiável</translation>
    </message>
    <message>
        <source>Valid for</source>
        <comment>@title:column</comment>
        <translation>Válido por</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>sem endereço</translation>
    </message>
</context>
<context>
    <name>postseal::MailServersPage</name>
    <message>
        <source>Other servers deliver your mail to these machines. Each must offer encryption with a certificate in its own name.</source>
        <comment>@info</comment>
        <translation>Outros servidores entregam os seus e-mails a estas máquinas. Cada uma precisa oferecer criptografia com um certificado no próprio nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce. You can go on with testing.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n ponto a corrigir antes do modo enforce. Você pode continuar com os testes.</numerusform>
            <numerusform>%n pontos a corrigir antes do modo enforce. Você pode continuar com os testes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mail server is ready.</source>
        <comment>@status</comment>
        <translation>Todos os servidores de e-mail estão prontos.</translation>
    </message>
    <message>
        <source>Copy one message about all of it</source>
        <comment>@button</comment>
        <translation>Copiar uma só mensagem sobre tudo isso</translation>
    </message>
    <message>
        <source>For whoever runs your mail servers.</source>
        <comment>@info</comment>
        <translation>Para quem administra os seus servidores de e-mail.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxCard</name>
    <message>
        <source>Fetch from a mailbox</source>
        <comment>@title</comment>
        <translation>Buscar em uma caixa de e-mail</translation>
    </message>
    <message>
        <source>Postseal can read the mailbox that your reports are sent to, over IMAP. It only reads: nothing there is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>O Postseal pode ler, por IMAP, a caixa de e-mail para a qual os seus relatórios são enviados. Ele só lê: nada ali é marcado, movido ou apagado.</translation>
    </message>
    <message>
        <source>Looks into %3 of %1 at %2, once an hour while it runs.</source>
        <comment>@info user, server, folder</comment>
        <translation>Procura em %3 de %1 em %2, uma vez por hora, enquanto está aberto.</translation>
    </message>
    <message>
        <source>Set up a &amp;mailbox…</source>
        <comment>@button</comment>
        <translation>Configurar uma &amp;caixa de e-mail…</translation>
    </message>
    <message>
        <source>Fetch &amp;now</source>
        <comment>@button</comment>
        <translation>Buscar &amp;agora</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>@button</comment>
        <translation>Al&amp;terar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@button</comment>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>Não buscado</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Veja isto</translation>
    </message>
    <message>
        <source>The password is not known</source>
        <comment>@title</comment>
        <translation>A senha não é conhecida</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to type it.</source>
        <comment>@info</comment>
        <translation>O chaveiro deste computador não a tem ou está bloqueado. Clique em “Buscar agora” para digitá-la.</translation>
    </message>
    <message>
        <source>Last looked at %1.</source>
        <comment>@info date and time</comment>
        <translation>Última consulta: %1.</translation>
    </message>
    <message>
        <source>The sign-in is not known</source>
        <comment>@title</comment>
        <translation>O login não é conhecido</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to sign in again.</source>
        <comment>@info</comment>
        <translation>O chaveiro deste computador não o tem ou está bloqueado. Clique em “Buscar agora” para fazer login novamente.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@info</comment>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>The keychain does not keep what opens it: Postseal asks again after a restart.</source>
        <comment>@info</comment>
        <translation>O chaveiro não guarda o que abre a caixa de e-mail: o Postseal pedirá isso novamente depois de reiniciado.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxDialog</name>
    <message>
        <source>Mailbox for reports – Postseal</source>
        <comment>@title:window</comment>
        <translation>Caixa de e-mail para relatórios – Postseal</translation>
    </message>
    <message>
        <source>Fetch reports from a mailbox</source>
        <comment>@title</comment>
        <translation>Buscar relatórios em uma caixa de e-mail</translation>
    </message>
    <message>
        <source>The mailbox that your reports are sent to, read over IMAP. The connection is always encrypted, and nothing is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>A caixa de e-mail para a qual seus relatórios são enviados, lida por IMAP. A conexão é sempre criptografada, e nada é marcado, movido ou apagado.</translation>
    </message>
    <message>
        <source>&amp;Name to sign in with</source>
        <comment>@label</comment>
        <translation>&amp;Nome para entrar</translation>
    </message>
    <message>
        <source>Mostly the whole mail address, such as tls-reports@example.com.</source>
        <comment>@info</comment>
        <translation>Geralmente o endereço de e-mail inteiro, como relatorios-tls@example.com.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>@label</comment>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>The IMAP server, with “:143” behind it if it wants STARTTLS.</source>
        <comment>@info</comment>
        <translation>O servidor IMAP, seguido de “:143” se ele exigir STARTTLS.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <comment>@label</comment>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>INBOX, or the folder that a rule sorts the reports into.</source>
        <comment>@info</comment>
        <translation>INBOX ou a pasta para a qual uma regra move os relatórios.</translation>
    </message>
    <message>
        <source>S&amp;ign in and fetch</source>
        <comment>@button</comment>
        <translation>&amp;Entrar e buscar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the name that you sign in with.</source>
        <comment>@info</comment>
        <translation>Digite o nome que você usa para entrar.</translation>
    </message>
    <message>
        <source>That is no name or address of a server.</source>
        <comment>@info</comment>
        <translation>Isso não é um nome nem um endereço de servidor.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@title</comment>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>Não concluído</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <comment>@title</comment>
        <translation>Faça login no navegador</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <comment>@button</comment>
        <translation>Copiar &amp;o endereço</translation>
    </message>
    <message>
        <source>It was opened at your provider&apos;s page. Sign in there with a name that may read the mailbox, and come back. If no browser came, copy the address into one on this computer. If its page shows an error, go back and compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <comment>@info</comment>
        <translation>O navegador foi aberto na página do seu provedor. Faça login ali com um nome que possa ler a caixa de e-mail e volte para cá. Se nenhum navegador apareceu, copie o endereço para um deste computador. Se a página dele mostrar um erro, volte aos dados, compare os IDs e confira se http://localhost está registrado como URI de redirecionamento.</translation>
    </message>
    <message>
        <source>&amp;Back to the entries</source>
        <comment>@button</comment>
        <translation>Volta&amp;r aos dados</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxSignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <comment>@label</comment>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>With a passwor&amp;d</source>
        <comment>@option:radio</comment>
        <translation>&amp;Com senha</translation>
    </message>
    <message>
        <source>In the &amp;browser (OAuth)</source>
        <comment>@option:radio</comment>
        <translation>No n&amp;avegador (OAuth)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>@info:placeholder</comment>
        <translation>inalterada</translation>
    </message>
    <message>
        <source>Application (&amp;client) ID</source>
        <comment>@label</comment>
        <translation>ID do aplica&amp;tivo (cliente)</translation>
    </message>
    <message>
        <source>From the registration of Postseal at your provider.</source>
        <comment>@info</comment>
        <translation>Do registro do Postseal no seu provedor.</translation>
    </message>
    <message>
        <source>Directory (&amp;tenant) ID</source>
        <comment>@label</comment>
        <translation>ID do &amp;diretório (locatário)</translation>
    </message>
    <message>
        <source>From the same page; your domain will do as well. At another provider than Microsoft: the address of its sign-in server (issuer), with https:// in front.</source>
        <comment>@info</comment>
        <translation>Da mesma página; o seu domínio também serve. Com um provedor que não seja a Microsoft: o endereço do servidor de login dele (emissor), com https:// na frente.</translation>
    </message>
    <message>
        <source>&amp;How to get these IDs</source>
        <comment>@button</comment>
        <translation>Como o&amp;bter esses IDs</translation>
    </message>
    <message>
        <source>Type the ID of the application.</source>
        <comment>@info</comment>
        <translation>Digite o ID do aplicativo.</translation>
    </message>
    <message>
        <source>That is neither a tenant nor an address with https://.</source>
        <comment>@info</comment>
        <translation>Isso não é nem um locatário nem um endereço com https://.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <comment>@info</comment>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>&amp;Remember the sign-in in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>&amp;Lembrar o login no chaveiro deste computador</translation>
    </message>
    <message>
        <source>&amp;Remember the password in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>&amp;Lembrar a senha no chaveiro deste computador</translation>
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
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>More about it:</source>
        <comment>@info</comment>
        <translation>Saiba mais:</translation>
    </message>
</context>
<context>
    <name>postseal::MoveCard</name>
    <message>
        <source>covered by the line %1</source>
        <comment>@info</comment>
        <translation>incluído pela linha %1</translation>
    </message>
    <message>
        <source>not covered: the star in %1 stands for exactly one part of a name</source>
        <comment>@info</comment>
        <translation>não incluído: o asterisco em %1 representa exatamente uma parte de um nome</translation>
    </message>
    <message>
        <source>not covered by any line</source>
        <comment>@info</comment>
        <translation>não incluído por nenhuma linha</translation>
    </message>
    <message>
        <source>Mail ser&amp;vers after a change</source>
        <comment>@label</comment>
        <translation>Ser&amp;vidores de e-mail depois de uma troca</translation>
    </message>
    <message>
        <source>Try Microsoft 365&apos;s new names</source>
        <comment>@button</comment>
        <translation>Testar os novos nomes do Microsoft 365</translation>
    </message>
    <message>
        <source>What if your mail servers were others?</source>
        <comment>@title</comment>
        <translation>E se os seus servidores de e-mail fossem outros?</translation>
    </message>
    <message>
        <source>Try it here before you change an MX record: a server that the policy does not name gets no mail in enforce mode.</source>
        <comment>@info</comment>
        <translation>Teste aqui antes de alterar um registro MX: um servidor que não consta na política não recebe e-mails no modo enforce.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>@button</comment>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Type the names of the mail servers as the MX records will have them.</source>
        <comment>@info</comment>
        <translation>Digite os nomes dos servidores de e-mail como ficarão nos registros MX.</translation>
    </message>
    <message>
        <source>That is no name of a mail server: %1</source>
        <comment>@info</comment>
        <translation>Isso não é o nome de um servidor de e-mail: %1</translation>
    </message>
    <message>
        <source>The policy fits these servers</source>
        <comment>@title</comment>
        <translation>A política corresponde a estes servidores</translation>
    </message>
    <message>
        <source>As far as the policy goes, the MX records can be changed.</source>
        <comment>@info</comment>
        <translation>No que depende da política, os registros MX podem ser alterados.</translation>
    </message>
    <message>
        <source>Change the policy before the MX records</source>
        <comment>@title</comment>
        <translation>Altere a política antes dos registros MX</translation>
    </message>
    <message>
        <source>Otherwise senders that know MTA-STS hold mail back.</source>
        <comment>@info</comment>
        <translation>Caso contrário, os remetentes que conhecem o MTA-STS retêm os e-mails.</translation>
    </message>
    <message>
        <source>In testing mode mail would be delivered all the same, with failures in the reports. In enforce mode senders would hold it back.</source>
        <comment>@info</comment>
        <translation>No modo testing, os e-mails seriam entregues mesmo assim, com falhas nos relatórios. No modo enforce, os remetentes os reteriam.</translation>
    </message>
    <message>
        <source>Add a line for each of them, and publish the policy and its new id.</source>
        <comment>@info</comment>
        <translation>Adicione uma linha para cada um deles e publique a política e o novo id dela.</translation>
    </message>
    <message>
        <source>Wait %1 after that, until no sender keeps the old policy any more.</source>
        <comment>@info time</comment>
        <translation>Depois disso, espere %1, até que nenhum remetente guarde mais a política antiga.</translation>
    </message>
    <message>
        <source>Change the MX records. Old lines can go when no mail arrives at the old servers.</source>
        <comment>@info</comment>
        <translation>Altere os registros MX. As linhas antigas podem sair quando nenhum e-mail chegar mais aos servidores antigos.</translation>
    </message>
    <message>
        <source>Add the lines</source>
        <comment>@button</comment>
        <translation>Adicionar as linhas</translation>
    </message>
    <message>
        <source>The policy is switched off, so mail would be delivered. With any other mode it would have to name these servers.</source>
        <comment>@info</comment>
        <translation>A política está desativada, portanto os e-mails seriam entregues. Com qualquer outro modo, ela teria de indicar estes servidores.</translation>
    </message>
    <message>
        <source>Noted: the way to enforce mode waits for it.</source>
        <comment>@info</comment>
        <translation>Anotado: o caminho para o modo enforce espera por isso.</translation>
    </message>
    <message>
        <source>Note as planned</source>
        <comment>@button</comment>
        <translation>Anotar como planejado</translation>
    </message>
    <message>
        <source>Noted for %1: the way to enforce mode waits for it.</source>
        <comment>@info date</comment>
        <translation>Anotado para %1: o caminho para o modo enforce espera por isso.</translation>
    </message>
    <message>
        <source>&amp;Day of the change, if it is known</source>
        <comment>@label</comment>
        <translation>D&amp;ia da troca, se já estiver definido</translation>
    </message>
    <message>
        <source>For example %1; the plan on the page “%2” is dated by it.</source>
        <comment>@info day, page</comment>
        <translation>Por exemplo, %1; as datas do plano na página “%2” partem dele.</translation>
    </message>
    <message>
        <source>Change the day</source>
        <comment>@button</comment>
        <translation>Alterar o dia</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <comment>@info</comment>
        <translation>Isso não é um dia.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <comment>@info</comment>
        <translation>Esse dia já passou.</translation>
    </message>
</context>
<context>
    <name>postseal::Options</name>
    <message>
        <source>There is no certificate that can be read in %1</source>
        <comment>@info:shell</comment>
        <translation>Não há nenhum certificado que possa ser lido em %1</translation>
    </message>
    <message>
        <source>Colours other than the system&apos;s: light or dark.</source>
        <comment>@info:shell</comment>
        <translation>Cores diferentes das do sistema: light (claro) ou dark (escuro).</translation>
    </message>
    <message>
        <source>One domain at a time; postseal-cli takes a list</source>
        <comment>@info:shell</comment>
        <translation>Um domínio por vez; postseal-cli aceita uma lista</translation>
    </message>
    <message>
        <source>--colors needs light or dark, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--colors exige light ou dark, e não “%1”</translation>
    </message>
    <message>
        <source>--public-resolver needs an address, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--public-resolver exige um endereço, e não “%1”</translation>
    </message>
    <message>
        <source>Sets up MTA-STS and TLS reports for a mail domain, step by step, in a window.</source>
        <comment>@info:shell</comment>
        <translation>Configura MTA-STS e relatórios TLS para um domínio de e-mail, etapa por etapa, em uma janela.</translation>
    </message>
    <message>
        <source>A domain to set up or to look after.</source>
        <comment>@info:shell</comment>
        <translation>Um domínio a configurar ou acompanhar.</translation>
    </message>
    <message>
        <source>Public DNS resolver to ask what others see, instead of well-known ones. Repeatable.</source>
        <comment>@info:shell</comment>
        <translation>Servidor DNS público em que consultar o que os outros veem, em vez dos mais conhecidos. Pode ser repetido.</translation>
    </message>
    <message>
        <source>Open no window: show a notification when something new needs you, and end. For schedulers, after postseal-cli check --all --save.</source>
        <comment>@info:shell</comment>
        <translation>Não abrir nenhuma janela: mostrar uma notificação quando algo novo precisar de você e terminar. Para agendadores, depois de postseal-cli check --all --save.</translation>
    </message>
</context>
<context>
    <name>postseal::OverruleDialog</name>
    <message>
        <source>Enforce all the same – Postseal</source>
        <comment>@title:window</comment>
        <translation>Passar para o modo enforce mesmo assim – Postseal</translation>
    </message>
    <message>
        <source>&amp;Why you go on all the same</source>
        <comment>@label</comment>
        <translation>&amp;Por que você continua mesmo assim</translation>
    </message>
    <message>
        <source>Kept in the history with today&apos;s date, for whoever asks later.</source>
        <comment>@info</comment>
        <translation>Fica guardado no histórico com a data de hoje, para quem perguntar depois.</translation>
    </message>
    <message>
        <source>&amp;Go on all the same</source>
        <comment>@button</comment>
        <translation>&amp;Continuar mesmo assim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <comment>@info</comment>
        <translation>Escreva algumas palavras.</translation>
    </message>
</context>
<context>
    <name>postseal::OverviewPage</name>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Everything is looked at at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Tudo é examinado ao mesmo tempo. Isso leva alguns segundos.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>@title</comment>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <comment>@label</comment>
        <translation>Progresso da verificação</translation>
    </message>
    <message>
        <source>Asking the first questions.</source>
        <comment>@status</comment>
        <translation>Fazendo as primeiras consultas.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are in.</source>
        <comment>@status</comment>
        <translation>%1 de %2 respostas recebidas.</translation>
    </message>
    <message>
        <source>You stopped this check before it was complete.</source>
        <comment>@info</comment>
        <translation>Você interrompeu esta verificação antes que terminasse.</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Clique em Verificar agora para examinar de novo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>You stopped the last check. These are the results of the one before.</source>
        <comment>@info</comment>
        <translation>Você interrompeu a última verificação. Estes são os resultados da anterior.</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <comment>@title</comment>
        <translation>O que acontece com os seus e-mails</translation>
    </message>
    <message>
        <source>What a careful sender does with mail for each of your servers.</source>
        <comment>@info</comment>
        <translation>O que um remetente cuidadoso faz com os e-mails para cada um dos seus servidores.</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>If you enforced today</source>
        <comment>@title:column</comment>
        <translation>Com o modo enforce hoje</translation>
    </message>
    <message>
        <source>What to do, most urgent first</source>
        <comment>@title</comment>
        <translation>O que fazer, do mais urgente ao menos urgente</translation>
    </message>
    <message>
        <source>&amp;Set up this domain</source>
        <comment>@button</comment>
        <translation>Con&amp;figurar este domínio</translation>
    </message>
    <message>
        <source>&amp;Go on with this domain</source>
        <comment>@button</comment>
        <translation>C&amp;ontinuar com este domínio</translation>
    </message>
    <message>
        <source>the problem is reported</source>
        <comment>@status second line</comment>
        <translation>o problema é relatado</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyExplained</name>
    <message>
        <source>Try it and report, but deliver all mail.</source>
        <comment>@info</comment>
        <translation>Testem e relatem, mas entreguem todos os e-mails.</translation>
    </message>
    <message>
        <source>Deliver encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>Entreguem com criptografia ou não entreguem.</translation>
    </message>
    <message>
        <source>There is no policy any more.</source>
        <comment>@info</comment>
        <translation>Não há mais política.</translation>
    </message>
    <message>
        <source>Every mail server with exactly one more part before %1 is mine.</source>
        <comment>@info</comment>
        <translation>Todo servidor de e-mail com exatamente uma parte a mais antes de %1 é meu.</translation>
    </message>
    <message>
        <source>This mail server is mine.</source>
        <comment>@info</comment>
        <translation>Este servidor de e-mail é meu.</translation>
    </message>
    <message>
        <source>This is an MTA-STS policy.</source>
        <comment>@info</comment>
        <translation>Esta é uma política MTA-STS.</translation>
    </message>
    <message>
        <source>Keep this policy for %1.</source>
        <comment>@info time</comment>
        <translation>Guardem esta política por %1.</translation>
    </message>
    <message>
        <source>Every kind of sender that we know reads this file as it is meant.</source>
        <comment>@info</comment>
        <translation>Todos os tipos de remetente que conhecemos leem este arquivo como se pretende.</translation>
    </message>
    <message>
        <source>Read it as it is meant</source>
        <comment>@info</comment>
        <translation>Leem como se pretende</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPage</name>
    <message>
        <source>A line names one mail server, such as mx1.example.com, or has a star in place of its first part, such as *.example.com.</source>
        <comment>@info</comment>
        <translation>Uma linha indica um servidor de e-mail, como mx1.example.com, ou tem um asterisco no lugar da primeira parte, como *.example.com.</translation>
    </message>
    <message>
        <source>Another &amp;line</source>
        <comment>@label</comment>
        <translation>Outra &amp;linha</translation>
    </message>
    <message>
        <source>A star stands for exactly one part of a name.</source>
        <comment>@info</comment>
        <translation>Um asterisco representa exatamente uma parte de um nome.</translation>
    </message>
    <message>
        <source>mx1.example.com</source>
        <comment>@placeholder</comment>
        <translation>mx1.example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>This line is in the policy already.</source>
        <comment>@info</comment>
        <translation>Esta linha já está na política.</translation>
    </message>
    <message>
        <source>Testing mode: senders try the policy and report what would go wrong, and all mail is delivered as before. Everybody starts like this. After two good weeks you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Modo testing: os remetentes testam a política e relatam o que daria errado, e todos os e-mails são entregues como antes. Todos começam assim. Depois de duas boas semanas, você passa para o modo enforce.</translation>
    </message>
    <message>
        <source>The policy names your mail servers and says how strict senders must be. Postseal has filled it in; look it over.</source>
        <comment>@info</comment>
        <translation>A política indica os seus servidores de e-mail e diz o quanto os remetentes devem ser rigorosos. O Postseal a preencheu; confira.</translation>
    </message>
    <message>
        <source>How strict</source>
        <comment>@title</comment>
        <translation>Nível de rigor</translation>
    </message>
    <message>
        <source>Which mail servers</source>
        <comment>@title</comment>
        <translation>Quais servidores de e-mail</translation>
    </message>
    <message>
        <source>One line for &amp;each of your mail servers (recommended)</source>
        <comment>@option:radio</comment>
        <translation>Uma linha para cada um dos s&amp;eus servidores de e-mail (recomendado)</translation>
    </message>
    <message>
        <source>The lines that your &amp;provider is known for</source>
        <comment>@option:radio</comment>
        <translation>As linhas conhecidas do seu &amp;provedor</translation>
    </message>
    <message>
        <source>My &amp;own lines</source>
        <comment>@option:radio</comment>
        <translation>&amp;Minhas próprias linhas</translation>
    </message>
    <message>
        <source>How long senders keep it</source>
        <comment>@title</comment>
        <translation>Por quanto tempo os remetentes a guardam</translation>
    </message>
    <message>
        <source>&amp;Keep the policy for</source>
        <comment>@label</comment>
        <translation>Guardar a política p&amp;or</translation>
    </message>
    <message>
        <source>Without a mail server there is nothing to put into the policy.</source>
        <comment>@status</comment>
        <translation>Sem um servidor de e-mail, não há nada a colocar na política.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail server(s) are missing in the policy.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Falta %n servidor de e-mail na política.</numerusform>
            <numerusform>Faltam %n servidores de e-mail na política.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy fits your mail servers.</source>
        <comment>@status</comment>
        <translation>A política corresponde aos seus servidores de e-mail.</translation>
    </message>
    <message>
        <source>%1: %2. They still fit when the provider adds servers; exact names are easier to check.</source>
        <comment>@info</comment>
        <translation>%1: %2. Elas continuam correspondendo quando o provedor acrescenta servidores; nomes exatos são mais fáceis de conferir.</translation>
    </message>
    <message>
        <source>The policy does not cover %1</source>
        <comment>@title</comment>
        <translation>A política não inclui %1</translation>
    </message>
    <message>
        <source>In enforce mode senders would not use what is missing, and mail would be held back. Add a line for it, or go back to one line for each of your mail servers.</source>
        <comment>@info</comment>
        <translation>No modo enforce, os remetentes não usariam o que falta, e os e-mails ficariam retidos. Adicione uma linha para isso ou volte a usar uma linha para cada um dos seus servidores de e-mail.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>No mail server of yours fits %1</source>
        <comment>@title</comment>
        <translation>Nenhum dos seus servidores de e-mail corresponde a %1</translation>
    </message>
    <message>
        <source>That does no harm. It is right when you are about to add a server that fits.</source>
        <comment>@info</comment>
        <translation>Isso não causa problemas. É o correto quando você está prestes a acrescentar um servidor que corresponda.</translation>
    </message>
    <message>
        <source>The file, line by line</source>
        <comment>@title</comment>
        <translation>O arquivo, linha por linha</translation>
    </message>
    <message>
        <source>This is what senders will load, to the letter.</source>
        <comment>@info</comment>
        <translation>É exatamente isto que os remetentes vão carregar.</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>texto da política</translation>
    </message>
    <message>
        <source>How senders read it</source>
        <comment>@title</comment>
        <translation>Como os remetentes o leem</translation>
    </message>
    <message>
        <source>Enforce mode: senders deliver encrypted, or not at all. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Modo enforce: os remetentes entregam com criptografia ou não entregam. Altere-o na página “Modo enforce”.</translation>
    </message>
    <message>
        <source>Mode none: it switches MTA-STS off. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>Modo none: ele desativa o MTA-STS. Altere-o na página “Modo enforce”.</translation>
    </message>
    <message>
        <source>Senders may keep a mistake for as long, so begin with a day. Some large senders ignore anything shorter.</source>
        <comment>@info</comment>
        <translation>Durante esse tempo, os remetentes também podem guardar um erro; por isso, comece com um dia. Alguns grandes remetentes ignoram prazos mais curtos.</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyText</name>
    <message>
        <source>Policy text</source>
        <comment>@title</comment>
        <translation>Texto da política</translation>
    </message>
</context>
<context>
    <name>postseal::PracticeEnvironment</name>
    <message>
        <source>The practice network could not be started on this computer (%1).</source>
        <comment>@info</comment>
        <translation>Não foi possível iniciar a rede de prática neste computador (%1).</translation>
    </message>
    <message>
        <source>everything in order</source>
        <comment>@info</comment>
        <translation>tudo em ordem</translation>
    </message>
    <message>
        <source>nothing set up yet</source>
        <comment>@info</comment>
        <translation>nada configurado ainda</translation>
    </message>
    <message>
        <source>Practice resolver</source>
        <comment>@label</comment>
        <translation>Servidor DNS de prática</translation>
    </message>
</context>
<context>
    <name>postseal::RecordCard</name>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, use the one in the zone-file line.</source>
        <comment>@info</comment>
        <translation>A maioria dos provedores de DNS acrescenta o domínio ao nome por conta própria. Se o seu exige o nome inteiro, use o da linha do arquivo de zona.</translation>
    </message>
    <message>
        <source>This is how %1 is likely to want it. If its form shows your domain behind the name field, leave the domain out.</source>
        <comment>@info</comment>
        <translation>Provavelmente é assim que %1 pede. Se o formulário mostrar o domínio depois do campo do nome, omita o domínio.</translation>
    </message>
    <message>
        <source>%1 adds your domain to the name by itself. Typing it as well would double it.</source>
        <comment>@info</comment>
        <translation>%1 acrescenta o domínio ao nome por conta própria. Se você também o digitar, ele ficará duplicado.</translation>
    </message>
    <message>
        <source>%1 wants the whole name, with your domain.</source>
        <comment>@info</comment>
        <translation>%1 exige o nome inteiro, com o domínio.</translation>
    </message>
    <message>
        <source>DN&amp;S provider</source>
        <comment>@label</comment>
        <translation>Provedor de DN&amp;S</translation>
    </message>
    <message>
        <source>As recognised</source>
        <comment>@item:inlistbox</comment>
        <translation>Conforme reconhecido</translation>
    </message>
    <message>
        <source>Add this record at %1</source>
        <comment>@title</comment>
        <translation>Adicione este registro em %1</translation>
    </message>
    <message>
        <source>Add this record where your DNS is managed</source>
        <comment>@title</comment>
        <translation>Adicione este registro onde o seu DNS é gerenciado</translation>
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
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Where the form asks for a TTL, %1 seconds is good.</source>
        <comment>@info</comment>
        <translation>Se o formulário pedir um TTL, %1 segundos é um bom valor.</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <comment>@button</comment>
        <translation>Copiar &amp;tudo</translation>
    </message>
    <message>
        <source>Copy as &amp;zone-file line</source>
        <comment>@button</comment>
        <translation>Copiar como linha do arquivo de &amp;zona</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>&amp;Exportar registros…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>Repassar a o&amp;utra pessoa…</translation>
    </message>
    <message>
        <source>Not recognised – choose yours</source>
        <comment>@item:inlistbox</comment>
        <translation>Não reconhecido – escolha o seu</translation>
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
        <translation>Este último registro diz ao mundo que a sua política existe. O id dele muda sempre que a política muda; assim, os remetentes sabem quando olhar de novo.</translation>
    </message>
    <message>
        <source>The policy file is not visible yet</source>
        <comment>@title</comment>
        <translation>O arquivo da política ainda não aparece</translation>
    </message>
    <message>
        <source>Publish this record only when the page “%1” is done. Otherwise senders look for a file that is not there.</source>
        <comment>@info</comment>
        <translation>Só publique este registro quando a página “%1” estiver concluída. Caso contrário, os remetentes procuram um arquivo que não existe.</translation>
    </message>
    <message>
        <source>Published. Everyone will see it by %1.</source>
        <comment>@status time</comment>
        <translation>Publicado. Todos verão até %1.</translation>
    </message>
    <message>
        <source>Published.</source>
        <comment>@status</comment>
        <translation>Publicado.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Adicione o registro e avise quando tiver feito isso.</translation>
    </message>
    <message>
        <source>Publish the record with the new id.</source>
        <comment>@status</comment>
        <translation>Publique o registro com o novo id.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>Há algo lá, mas os remetentes ainda não conseguem usar.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>The service that hosts your policy has this record too</source>
        <comment>@title</comment>
        <translation>O serviço que hospeda a sua política também tem este registro</translation>
    </message>
    <message>
        <source>Add the CNAME record for _mta-sts that it shows, and no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>Adicione o registro CNAME de _mta-sts que ele mostra, e nenhum registro TXT junto dele.</translation>
    </message>
    <message>
        <source>It keeps the id up to date by itself. Add no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>Ele mantém o id atualizado por conta própria. Não adicione nenhum registro TXT junto dele.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportCard</name>
    <message>
        <source>Verification report</source>
        <comment>@title</comment>
        <translation>Relatório de verificação</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <comment>@button</comment>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <comment>@button</comment>
        <translation>Salvar como PD&amp;F…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <comment>@button</comment>
        <translation>Salvar como página &amp;web…</translation>
    </message>
    <message>
        <source>Save the ev&amp;idence…</source>
        <comment>@button</comment>
        <translation>Salvar as ev&amp;idências…</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <comment>@title:window</comment>
        <translation>Salvar as evidências</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>@title:window</comment>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Print the verification report</source>
        <comment>@title:window</comment>
        <translation>Imprimir o relatório de verificação</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>Salvar como &amp;texto…</translation>
    </message>
    <message>
        <source>For your files, or for whoever wants proof: what is protected and what is not, every finding, and all that was seen. It holds your decisions with their reasons. The evidence in it can be verified later, by anybody.</source>
        <comment>@info</comment>
        <translation>Para o seu arquivo ou para quem quiser provas: o que está protegido e o que não está, cada constatação e tudo o que foi visto. Ele contém as suas decisões, com os motivos. As evidências contidas nele podem ser conferidas depois, por qualquer pessoa.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <comment>@info</comment>
        <translation>Não foi possível desenhar o PDF.</translation>
    </message>
    <message>
        <source>the report</source>
        <comment>@info</comment>
        <translation>o relatório</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <comment>@info</comment>
        <translation>Ainda não há nada para relatar.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Still broken</source>
        <comment>@status</comment>
        <translation>Ainda com falha</translation>
    </message>
    <message>
        <source>The check of now finds it too.</source>
        <comment>@info</comment>
        <translation>A verificação de agora também constata isso.</translation>
    </message>
    <message>
        <source>Not so any more</source>
        <comment>@status</comment>
        <translation>Já não é assim</translation>
    </message>
    <message>
        <source>The check of now finds that part in order.</source>
        <comment>@info</comment>
        <translation>Na verificação de agora, essa parte está em ordem.</translation>
    </message>
    <message>
        <source>This is none of your mail servers any more.</source>
        <comment>@info</comment>
        <translation>Este não é mais um dos seus servidores de e-mail.</translation>
    </message>
    <message>
        <source>Not your fault</source>
        <comment>@status</comment>
        <translation>Não é culpa sua</translation>
    </message>
    <message>
        <source>It is a matter of that sender; nothing at your side shows it.</source>
        <comment>@info</comment>
        <translation>O problema é desse remetente; do seu lado, não se vê nada.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Whether it is still so could not be found out from here.</source>
        <comment>@info</comment>
        <translation>Daqui não foi possível descobrir se ainda é assim.</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Relatórios TLS</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>&amp;Domínio</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <comment>@label</comment>
        <translation>Perío&amp;do</translation>
    </message>
    <message>
        <source>All reports</source>
        <comment>@item:inlistbox</comment>
        <translation>Todos os relatórios</translation>
    </message>
    <message>
        <source>No domain named</source>
        <comment>@item:inlistbox</comment>
        <translation>Nenhum domínio indicado</translation>
    </message>
    <message>
        <source>%1 – not yours</source>
        <comment>@item:inlistbox domain</comment>
        <translation>%1 – não é seu</translation>
    </message>
    <message>
        <source>No reports on this domain in this time</source>
        <comment>@title</comment>
        <translation>Nenhum relatório sobre este domínio neste período</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <comment>@title</comment>
        <translation>Ainda não há relatórios</translation>
    </message>
    <message>
        <source>Large senders write once a day, in the morning, about the day before. Save the attachments, or whole mails, from the mailbox that your TLS-RPT record names, and import them here. You can also drop files onto this window.</source>
        <comment>@info</comment>
        <translation>Os grandes remetentes escrevem uma vez por dia, de manhã, sobre o dia anterior. Salve os anexos, ou os e-mails inteiros, da caixa de e-mail indicada no seu registro TLS-RPT e importe-os aqui. Você também pode soltar arquivos nesta janela.</translation>
    </message>
    <message>
        <source>It takes a day or two after the record was published until the first reports come.</source>
        <comment>@info</comment>
        <translation>Depois que o registro é publicado, leva um ou dois dias até chegarem os primeiros relatórios.</translation>
    </message>
    <message>
        <source>Only senders that delivered mail to you report, and only some of them: Google, Microsoft and a few others.</source>
        <comment>@info</comment>
        <translation>Só enviam relatórios os remetentes que entregaram e-mails a você, e só alguns deles: Google, Microsoft e mais alguns.</translation>
    </message>
    <message>
        <source>Without reports after a week, look at the TLS-RPT record, and into the spam folder of the mailbox.</source>
        <comment>@info</comment>
        <translation>Se não houver relatórios depois de uma semana, confira o registro TLS-RPT e a pasta de spam da caixa de e-mail.</translation>
    </message>
    <message>
        <source>none failed</source>
        <comment>@info part of a sentence</comment>
        <translation>nenhuma falhou</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>@info part of a sentence</comment>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>O que os remetentes relataram</translation>
    </message>
    <message numerus="yes">
        <source>%1 encrypted sessions, %2. %n report(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1 sessões criptografadas, %2. %n relatório</numerusform>
            <numerusform>%1 sessões criptografadas, %2. %n relatórios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s).</source>
        <comment>@info end of a sentence</comment>
        <translation>
            <numerusform>em %n dia.</numerusform>
            <numerusform>em %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@label</comment>
        <translation>Sessões ao longo do tempo</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>@title:column</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>@title:column</comment>
        <translation>Criptografadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@title:column</comment>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>As a &amp;chart</source>
        <comment>@button</comment>
        <translation>Como grá&amp;fico</translation>
    </message>
    <message>
        <source>As a t&amp;able</source>
        <comment>@button</comment>
        <translation>Como ta&amp;bela</translation>
    </message>
    <message>
        <source>What failed, and what it means</source>
        <comment>@title</comment>
        <translation>O que falhou e o que significa</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>@button</comment>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of failing are not shown.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Mais %n tipo de falha não é mostrado.</numerusform>
            <numerusform>Mais %n tipos de falha não são mostrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <comment>@info</comment>
        <translation>Relatado por %1</translation>
    </message>
    <message>
        <source>Sent from %1</source>
        <comment>@info addresses</comment>
        <translation>Enviado de %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Probably no fault of yours</source>
        <comment>@info</comment>
        <translation>Provavelmente não é culpa sua</translation>
    </message>
    <message>
        <source>A handful of sessions from one machine on one day, beside many good ones: more likely a broken line than a broken server.</source>
        <comment>@info</comment>
        <translation>Um punhado de sessões de uma máquina em um dia, ao lado de muitas boas: é mais provável uma conexão com problemas do que um servidor com defeito.</translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Quem relatou</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>@title:column</comment>
        <translation>Autor do relatório</translation>
    </message>
    <message>
        <source>No name given</source>
        <comment>@info</comment>
        <translation>Nome não informado</translation>
    </message>
    <message>
        <source>%1 sessions, last on %2</source>
        <comment>@info count, date</comment>
        <translation>%1 sessões, a última em %2</translation>
    </message>
    <message>
        <source>Look &amp;whether it is still so</source>
        <comment>@button</comment>
        <translation>Ver &amp;se ainda é assim</translation>
    </message>
    <message>
        <source>Reports that speak of another policy</source>
        <comment>@title</comment>
        <translation>Relatórios que falam de outra política</translation>
    </message>
    <message>
        <source>Seen here until %1. Senders may keep it until %2, so this is no fault.</source>
        <comment>@info dates</comment>
        <translation>Vista aqui até %1. Os remetentes podem guardá-la até %2, portanto não é uma falha.</translation>
    </message>
    <message>
        <source>Postseal has never seen it published. It may be from before; if it names servers that are not yours, ask who published it.</source>
        <comment>@info</comment>
        <translation>O Postseal nunca a viu publicada. Ela pode ser de antes; se indicar servidores que não são seus, pergunte quem a publicou.</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>Veja isto</translation>
    </message>
    <message>
        <source>Quoted until %1</source>
        <comment>@info date</comment>
        <translation>Citada até %1</translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <comment>@item:inlistbox</comment>
        <translation>Os últimos %1 dias</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words. Only a mail with a good signature (DKIM) proves who wrote it; a file alone does not, and a mail that was forwarded mostly not.</source>
        <comment>@info</comment>
        <translation>Estas contagens são as palavras de quem relata. Só um e-mail com uma boa assinatura (DKIM) prova quem o escreveu; um arquivo sozinho não prova, e um e-mail encaminhado, na maioria das vezes, também não.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <comment>@title:column</comment>
        <translation>Quem escreveu</translation>
    </message>
    <message>
        <source>Not reported since %1</source>
        <comment>@info date</comment>
        <translation>Não relatado desde %1</translation>
    </message>
    <message>
        <source>Those who reported it have counted %1 encrypted sessions after that.</source>
        <comment>@info</comment>
        <translation>Quem relatou isso contou %1 sessões criptografadas depois.</translation>
    </message>
    <message>
        <source>Nothing from %1 in this time. Who delivers no mail to you has nothing to report; otherwise look whether their reports went elsewhere, or into the spam folder.</source>
        <comment>@info names</comment>
        <translation>Nada de %1 neste período. Quem não entrega e-mails a você não tem nada a relatar; se não for o caso, veja se os relatórios foram para outro lugar ou para a pasta de spam.</translation>
    </message>
    <message>
        <source>In order since %1</source>
        <comment>@info date</comment>
        <translation>Em ordem desde %1</translation>
    </message>
    <message>
        <source>The check of %1 still found a fault there, and none since %2 has.</source>
        <comment>@info date and time</comment>
        <translation>A verificação de %1 ainda encontrou ali uma falha; desde %2, nenhuma mais.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsView</name>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>&amp;Importar relatórios…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>@button</comment>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>@button</comment>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Takes in a report or a whole mail that was copied</source>
        <comment>@info:tooltip</comment>
        <translation>Importa um relatório ou um e-mail inteiro que foi copiado</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Import reports</source>
        <comment>@title:window</comment>
        <translation>Importar relatórios</translation>
    </message>
    <message>
        <source>Reports and mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Relatórios e e-mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <comment>@info</comment>
        <translation>texto colado</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>@status</comment>
        <translation>Errado</translation>
    </message>
    <message>
        <source>The reports cannot be read just now.</source>
        <comment>@status</comment>
        <translation>Não é possível ler os relatórios agora.</translation>
    </message>
    <message>
        <source>No reports are stored yet.</source>
        <comment>@status</comment>
        <translation>Ainda não há relatórios armazenados.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are stored.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n relatório armazenado.</numerusform>
            <numerusform>%n relatórios armazenados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::ReviewPage</name>
    <message>
        <source>Senders do not use a policy of yours yet. They deliver as before.</source>
        <comment>@info</comment>
        <translation>Os remetentes ainda não usam uma política sua. Eles entregam como antes.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS test your policy with every mail, and report once a day what would have gone wrong. All mail is delivered as before.</source>
        <comment>@info</comment>
        <translation>Os remetentes que conhecem o MTA-STS testam a sua política com cada e-mail e relatam uma vez por dia o que teria dado errado. Todos os e-mails são entregues como antes.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>Os remetentes que conhecem o MTA-STS entregam com criptografia aos seus servidores de e-mail ou não entregam.</translation>
    </message>
    <message>
        <source>Your policy switches MTA-STS off. Senders deliver as without it.</source>
        <comment>@info</comment>
        <translation>Sua política desativa o MTA-STS. Os remetentes entregam como se ela não existisse.</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <comment>@status step</comment>
        <translation>Ainda a fazer: %1.</translation>
    </message>
    <message>
        <source>Everything is set up and verified.</source>
        <comment>@status</comment>
        <translation>Tudo está configurado e verificado.</translation>
    </message>
    <message>
        <source>The steps</source>
        <comment>@title</comment>
        <translation>As etapas</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show &amp;all findings of the check</source>
        <comment>@button</comment>
        <translation>Mos&amp;trar todas as constatações da verificação</translation>
    </message>
    <message>
        <source>The first reports come within two days, to the address in the record.</source>
        <comment>@info</comment>
        <translation>Os primeiros relatórios chegam em até dois dias, no endereço indicado no registro.</translation>
    </message>
    <message>
        <source>Testing began on %1. Leave it like this until %2.</source>
        <comment>@info dates</comment>
        <translation>Os testes começaram em %1. Deixe assim até %2.</translation>
    </message>
    <message>
        <source>If you change a mail server meanwhile, open this domain again: the policy must name it.</source>
        <comment>@info</comment>
        <translation>Se você trocar um servidor de e-mail nesse meio-tempo, abra este domínio novamente: a política precisa indicá-lo.</translation>
    </message>
    <message>
        <source>When the reports show no fault, switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>Quando os relatórios não mostrarem falhas, passe para o modo enforce.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>@title</comment>
        <translation>O que vem a seguir</translation>
    </message>
    <message>
        <source>As it is published now</source>
        <comment>@title</comment>
        <translation>Como está publicado agora</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>Arquivo da política</translation>
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
        <translation>Nada a fazer: este domínio não recebe e-mails.</translation>
    </message>
    <message>
        <source>Nothing needs to be set up. Open this domain again if it shall ever receive mail.</source>
        <comment>@info</comment>
        <translation>Nada precisa ser configurado. Abra este domínio novamente se um dia ele for receber e-mails.</translation>
    </message>
    <message>
        <source>Right now</source>
        <comment>@title</comment>
        <translation>Neste momento</translation>
    </message>
</context>
<context>
    <name>postseal::SampleReportCard</name>
    <message>
        <source>Save a sample report</source>
        <comment>@title:window</comment>
        <translation>Salvar um relatório de amostra</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <comment>@info</comment>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>@status</comment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>The sample report has arrived</source>
        <comment>@title</comment>
        <translation>O relatório de amostra chegou</translation>
    </message>
    <message>
        <source>Reports that are sent to that mailbox find their way here. The sample counts as none.</source>
        <comment>@info</comment>
        <translation>Os relatórios enviados para essa caixa de e-mail chegam até aqui. A amostra não conta como relatório.</translation>
    </message>
    <message>
        <source>Try whether reports arrive</source>
        <comment>@title</comment>
        <translation>Testar se os relatórios chegam</translation>
    </message>
    <message>
        <source>Save a sample report, attach it to a mail, and send that to the address of your TLS-RPT record, best from another provider. Then fetch or import what arrived.</source>
        <comment>@info</comment>
        <translation>Salve um relatório de amostra, anexe-o a um e-mail e envie para o endereço do seu registro TLS-RPT, de preferência de outro provedor. Depois, busque ou importe o que chegou.</translation>
    </message>
    <message>
        <source>Save a sampl&amp;e report…</source>
        <comment>@button</comment>
        <translation>Salvar um r&amp;elatório de amostra…</translation>
    </message>
</context>
<context>
    <name>postseal::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <comment>@info</comment>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <comment>@info</comment>
        <translation>Não foi possível salvar %1: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>@status</comment>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Não salvo</translation>
    </message>
</context>
<context>
    <name>postseal::SeenText</name>
    <message>
        <source>DNS answers</source>
        <comment>@title</comment>
        <translation>Respostas do DNS</translation>
    </message>
    <message>
        <source>Your own name servers</source>
        <comment>@title</comment>
        <translation>Seus próprios servidores de nomes</translation>
    </message>
    <message>
        <source>Policy from %1</source>
        <comment>@title</comment>
        <translation>Política de %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>@title host at address</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title</comment>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Checked just now in %1 s</source>
        <comment>@info</comment>
        <translation>Verificado agora mesmo em %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n second(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Verificado há %n segundo em %1 s</numerusform>
            <numerusform>Verificado há %n segundos em %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Verificado há %n minuto em %1 s</numerusform>
            <numerusform>Verificado há %n minutos em %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n hour(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Verificado há %n hora em %1 s</numerusform>
            <numerusform>Verificado há %n horas em %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::SessionChart</name>
    <message>
        <source>Chart: sessions over time</source>
        <comment>@label</comment>
        <translation>Gráfico: sessões ao longo do tempo</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>criptografadas</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>com falha</translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message>
        <source>Postseal&apos;s files (*.postseal *.sqlite);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Arquivos do Postseal (*.postseal *.sqlite);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Settings – Postseal</source>
        <comment>@title:window</comment>
        <translation>Configurações – Postseal</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>@title</comment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>For all of your domains.</source>
        <comment>@info</comment>
        <translation>Para todos os seus domínios.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>While Postseal runs</source>
        <comment>@title</comment>
        <translation>Enquanto o Postseal está aberto</translation>
    </message>
    <message>
        <source>It checks your domains by itself, and shows a notification only when something new needs you: a mail server that is not in the policy, a certificate that ends, reports that turn bad or stop.</source>
        <comment>@info</comment>
        <translation>Ele verifica seus domínios sozinho e só mostra uma notificação quando algo novo precisa de você: um servidor de e-mail que não está na política, um certificado que expira, relatórios que pioram ou param de chegar.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>@item:inlistbox</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <comment>@item:inlistbox</comment>
        <translation>a cada 6 horas</translation>
    </message>
    <message>
        <source>every day</source>
        <comment>@item:inlistbox</comment>
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>@item:inlistbox</comment>
        <translation>toda semana</translation>
    </message>
    <message>
        <source>&amp;Check the domains</source>
        <comment>@label</comment>
        <translation>&amp;Verificar os domínios</translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <comment>@option:check</comment>
        <translation>&amp;Continuar aberto na bandeja do sistema quando a janela for fechada</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <comment>@info</comment>
        <translation>Esta área de trabalho não tem bandeja do sistema.</translation>
    </message>
    <message>
        <source>When Postseal does not run</source>
        <comment>@title</comment>
        <translation>Quando o Postseal não está aberto</translation>
    </message>
    <message>
        <source>A timer of systemd checks your domains.</source>
        <comment>@info</comment>
        <translation>Um timer do systemd verifica seus domínios.</translation>
    </message>
    <message>
        <source>A timer of systemd can check your domains.</source>
        <comment>@info</comment>
        <translation>Um timer do systemd pode verificar seus domínios.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows checks your domains.</source>
        <comment>@info</comment>
        <translation>O Agendador de Tarefas do Windows verifica seus domínios.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows can check your domains.</source>
        <comment>@info</comment>
        <translation>O Agendador de Tarefas do Windows pode verificar seus domínios.</translation>
    </message>
    <message>
        <source>An agent of macOS checks your domains.</source>
        <comment>@info</comment>
        <translation>Um agente do macOS verifica seus domínios.</translation>
    </message>
    <message>
        <source>An agent of macOS can check your domains.</source>
        <comment>@info</comment>
        <translation>Um agente do macOS pode verificar seus domínios.</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <comment>@info</comment>
        <translation>Não funcionou: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from the scheduler</source>
        <comment>@button</comment>
        <translation>&amp;Remover do agendador</translation>
    </message>
    <message>
        <source>&amp;Add to the scheduler</source>
        <comment>@button</comment>
        <translation>&amp;Adicionar ao agendador</translation>
    </message>
    <message>
        <source>Backup, and another computer</source>
        <comment>@title</comment>
        <translation>Backup e outro computador</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <comment>@button</comment>
        <translation>Fazer &amp;backup…</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <comment>@button</comment>
        <translation>Adicionar &amp;de um arquivo…</translation>
    </message>
    <message>
        <source>Adds domains with their history from a backup, or from a file of one domain</source>
        <comment>@info:tooltip</comment>
        <translation>Adiciona domínios com o histórico deles a partir de um backup ou do arquivo de um domínio</translation>
    </message>
    <message>
        <source>Re&amp;store everything…</source>
        <comment>@button</comment>
        <translation>Restaurar &amp;tudo…</translation>
    </message>
    <message>
        <source>Back up</source>
        <comment>@title:window</comment>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <comment>@title:window</comment>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <comment>@title:window</comment>
        <translation>Adicionar de um arquivo</translation>
    </message>
    <message>
        <source>Restore everything – Postseal</source>
        <comment>@title:window</comment>
        <translation>Restaurar tudo – Postseal</translation>
    </message>
    <message>
        <source>Put the backup in the place of everything?</source>
        <comment>@info</comment>
        <translation>Colocar o backup no lugar de tudo?</translation>
    </message>
    <message>
        <source>What is there now is kept in a file beside it, and is no longer shown.</source>
        <comment>@info</comment>
        <translation>O que existe agora é guardado em um arquivo ao lado e não é mais mostrado.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>@button</comment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The backup was not written</source>
        <comment>@title</comment>
        <translation>O backup não foi gravado</translation>
    </message>
    <message>
        <source>Nothing was taken from the file</source>
        <comment>@title</comment>
        <translation>Nada foi aproveitado do arquivo</translation>
    </message>
    <message>
        <source>Everything is in %1</source>
        <comment>@title</comment>
        <translation>Tudo está em %1</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <comment>@title</comment>
        <translation>O backup está no lugar</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <comment>@info</comment>
        <translation>O que havia antes está guardado em %1.</translation>
    </message>
    <message numerus="yes">
        <source>In your list, from the file: %n domain(s)</source>
        <comment>@title</comment>
        <translation>
            <numerusform>Na sua lista, vindo do arquivo: %n domínio</numerusform>
            <numerusform>Na sua lista, vindos do arquivo: %n domínios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n check(s),</source>
        <comment>@info first part: checks, reports</comment>
        <translation>
            <numerusform>Novidades: %n verificação,</numerusform>
            <numerusform>Novidades: %n verificações,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s).</source>
        <comment>@info second part</comment>
        <translation>
            <numerusform>%n relatório.</numerusform>
            <numerusform>%n relatórios.</numerusform>
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
        <translation>Da janela e do que é impresso ou salvo a partir dela.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>@label</comment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>@item:inlistbox language</comment>
        <translation>o do sistema</translation>
    </message>
    <message>
        <source>One file with everything about your domains: checks, reports, decisions, the report mailbox. Its password is not in it but in your system&apos;s keychain, and the settings of this window are not in it either.</source>
        <comment>@info</comment>
        <translation>Um arquivo com tudo sobre os seus domínios: verificações, relatórios, decisões, a caixa de e-mail para relatórios. A senha da caixa não está nele; ela fica no chaveiro do seu sistema. As configurações desta janela também não estão nele.</translation>
    </message>
</context>
<context>
    <name>postseal::StartPage</name>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>New here? Practise first</source>
        <comment>@title</comment>
        <translation>Primeira vez aqui? Pratique antes</translation>
    </message>
    <message>
        <source>Open the &amp;practice domains</source>
        <comment>@button</comment>
        <translation>Abrir os domínios de &amp;prática</translation>
    </message>
    <message>
        <source>Practice domains</source>
        <comment>@title</comment>
        <translation>Domínios de prática</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <comment>@button</comment>
        <translation>&amp;Sair da prática</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>@title</comment>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Protect the mail of your domain</source>
        <comment>@title</comment>
        <translation>Proteja o e-mail do seu domínio</translation>
    </message>
    <message>
        <source>Your domains</source>
        <comment>@title</comment>
        <translation>Seus domínios</translation>
    </message>
    <message>
        <source>A small internet inside this window. Nothing that you do here leaves your computer.</source>
        <comment>@info</comment>
        <translation>Uma pequena internet dentro desta janela. Nada do que você faz aqui sai do seu computador.</translation>
    </message>
    <message>
        <source>Mail between servers is encrypted only if nobody interferes. Postseal takes you, step by step, to mail that is encrypted or not delivered at all.</source>
        <comment>@info</comment>
        <translation>Entre servidores, os e-mails só são criptografados se ninguém interferir. O Postseal leva você, etapa por etapa, até que eles sejam entregues com criptografia ou não sejam entregues.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need something from you.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n domínio precisa de algo de você.</numerusform>
            <numerusform>%n domínios precisam de algo de você.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here needs you today.</source>
        <comment>@info</comment>
        <translation>Nada aqui precisa de você hoje.</translation>
    </message>
    <message>
        <source>A new file was begun</source>
        <comment>@title</comment>
        <translation>Um novo arquivo foi iniciado</translation>
    </message>
    <message>
        <source>The old one is kept as %1.</source>
        <comment>@info</comment>
        <translation>O antigo está guardado como %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <comment>@button</comment>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>Set the &amp;file aside and start afresh</source>
        <comment>@button</comment>
        <translation>Separar o ar&amp;quivo e começar do zero</translation>
    </message>
    <message>
        <source>%1 was removed from your list.</source>
        <comment>@info</comment>
        <translation>%1 foi removido da sua lista.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@button</comment>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Look at any domain. Nothing is kept.</source>
        <comment>@info:tooltip</comment>
        <translation>Examinar qualquer domínio. Nada é guardado.</translation>
    </message>
    <message>
        <source>&amp;Set up a domain</source>
        <comment>@button</comment>
        <translation>Con&amp;figurar um domínio</translation>
    </message>
    <message>
        <source>Checking only looks: Postseal sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>A verificação só observa: o Postseal não envia e-mails e não altera nada. Ele fala diretamente com os servidores do seu domínio.</translation>
    </message>
    <message>
        <source>Walk the whole way with a pretend domain, or look at pretend mistakes. Nothing on the internet is touched.</source>
        <comment>@info</comment>
        <translation>Percorra todo o caminho com um domínio fictício ou veja erros fictícios. Nada na internet é tocado.</translation>
    </message>
    <message>
        <source>These domains exist only inside this window. Choose one to open it. Begin with untouched.example: there Postseal publishes for you.</source>
        <comment>@info</comment>
        <translation>Estes domínios só existem dentro desta janela. Escolha um para abri-lo. Comece com untouched.example: nele, o Postseal publica para você.</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>@status</comment>
        <translation>Não usado</translation>
    </message>
    <message>
        <source>One of your own files is not used</source>
        <comment>@title</comment>
        <translation>Não foi possível usar um arquivo seu</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Relatórios TLS</translation>
    </message>
    <message>
        <source>What senders write every day: whether mail to you was encrypted, and what failed. Drop the files or mails onto this window, or choose them.</source>
        <comment>@info</comment>
        <translation>O que os remetentes escrevem todos os dias: se os e-mails enviados a você foram criptografados e o que falhou. Solte os arquivos ou e-mails nesta janela ou escolha-os.</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Ver os &amp;relatórios</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>&amp;Importar relatórios…</translation>
    </message>
    <message>
        <source>Take a &amp;look round</source>
        <comment>@button</comment>
        <translation>Fazer um &amp;tour</translation>
    </message>
</context>
<context>
    <name>postseal::StepList</name>
    <message>
        <source>Steps</source>
        <comment>@title</comment>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>postseal::StepPage</name>
    <message numerus="yes">
        <source>And %n more finding(s) of the same or lesser weight.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>E mais %n constatação de peso igual ou menor.</numerusform>
            <numerusform>E mais %n constatações de peso igual ou menor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>This step is being looked at.</source>
        <comment>@info</comment>
        <translation>Esta etapa está sendo examinada.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>You stopped this check. Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Você interrompeu esta verificação. Clique em Verificar agora para examinar de novo.</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what is wrong in another step.</source>
        <comment>@info</comment>
        <translation>Não foi possível examinar isto por causa do que está errado em outra etapa.</translation>
    </message>
    <message>
        <source>There is nothing to say about this step.</source>
        <comment>@info</comment>
        <translation>Não há nada a dizer sobre esta etapa.</translation>
    </message>
    <message>
        <source>The record as published</source>
        <comment>@title</comment>
        <translation>O registro como está publicado</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>Servidores de e-mail</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>@title:column</comment>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>@title:column</comment>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@status</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>the record</source>
        <comment>@label</comment>
        <translation>o registro</translation>
    </message>
    <message>
        <source>The policy file as fetched</source>
        <comment>@title</comment>
        <translation>O arquivo da política como foi recebido</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>texto da política</translation>
    </message>
    <message>
        <source>How senders read this file</source>
        <comment>@title</comment>
        <translation>Como os remetentes leem este arquivo</translation>
    </message>
    <message>
        <source>Each kind of sender reads a policy in its own way.</source>
        <comment>@info</comment>
        <translation>Cada tipo de remetente lê uma política à sua maneira.</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Remetente</translation>
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
        <translation>Servidores de e-mail e linhas da política</translation>
    </message>
    <message>
        <source>Covered by</source>
        <comment>@title:column</comment>
        <translation>Incluído por</translation>
    </message>
    <message>
        <source>no entry</source>
        <comment>@status</comment>
        <translation>nenhuma linha</translation>
    </message>
</context>
<context>
    <name>postseal::StepShell</name>
    <message>
        <source>Check &amp;now</source>
        <comment>@button</comment>
        <translation>Verificar a&amp;gora</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>@button</comment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>Pró&amp;ximo</translation>
    </message>
</context>
<context>
    <name>postseal::TestingPage</name>
    <message>
        <source>%1 of %2 sessions would have been refused at that server. Mail in them waits, and is returned after some days if nothing changes.</source>
        <comment>@info</comment>
        <translation>%1 de %2 sessões teriam sido recusadas nesse servidor. Os e-mails delas ficam em espera e são devolvidos após alguns dias se nada mudar.</translation>
    </message>
    <message>
        <source>No session of %1 would have been refused.</source>
        <comment>@info</comment>
        <translation>Nenhuma de %1 sessões teria sido recusada.</translation>
    </message>
    <message>
        <source>Nothing is refused yet: senders try your policy and report. What they say, and what Postseal sees, tells when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Nada é recusado ainda: os remetentes testam a sua política e relatam. O que eles dizem, e o que o Postseal vê, mostra quando é seguro passar para o modo enforce.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Testing has not begun</source>
        <comment>@title</comment>
        <translation>Os testes ainda não começaram</translation>
    </message>
    <message>
        <source>Testing is over: your policy is enforced</source>
        <comment>@title</comment>
        <translation>Os testes terminaram: sua política está em vigor</translation>
    </message>
    <message>
        <source>Since %1. The list still shows whether everything it rests on is in order.</source>
        <comment>@info date</comment>
        <translation>Desde %1. A lista continua mostrando se está em ordem tudo aquilo em que ela se apoia.</translation>
    </message>
    <message>
        <source>Your policy is being switched off</source>
        <comment>@title</comment>
        <translation>Sua política está sendo desativada</translation>
    </message>
    <message>
        <source>Mode none is published. See “%1”.</source>
        <comment>@info</comment>
        <translation>O modo none está publicado. Veja “%1”.</translation>
    </message>
    <message>
        <source>Ready: you can switch to enforce mode</source>
        <comment>@title</comment>
        <translation>Tudo pronto: você pode passar para o modo enforce</translation>
    </message>
    <message>
        <source>The page “%1” takes you through it.</source>
        <comment>@info</comment>
        <translation>A página “%1” guia você.</translation>
    </message>
    <message>
        <source>No reports in the last 30 days. The first ones come a day or two after testing began.</source>
        <comment>@info</comment>
        <translation>Nenhum relatório nos últimos 30 dias. Os primeiros chegam um ou dois dias depois do início dos testes.</translation>
    </message>
    <message>
        <source>%1 encrypted sessions, %2 failed, in the last 30 days. From %3.</source>
        <comment>@info</comment>
        <translation>%1 sessões criptografadas, %2 com falha, nos últimos 30 dias. De %3.</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>O que os remetentes relataram</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Ver os &amp;relatórios</translation>
    </message>
    <message>
        <source>If you had enforced in these 30 days</source>
        <comment>@title</comment>
        <translation>Se o modo enforce estivesse em vigor nestes 30 dias</translation>
    </message>
    <message>
        <source>%1 delivered, %2 refused</source>
        <comment>@info</comment>
        <translation>%1 entregues, %2 recusadas</translation>
    </message>
    <message>
        <source>%1 delivered without a policy</source>
        <comment>@info</comment>
        <translation>%1 entregues sem política</translation>
    </message>
    <message>
        <source>%1 decided by DANE</source>
        <comment>@info</comment>
        <translation>%1 decididas por DANE</translation>
    </message>
    <message>
        <source>How long to test</source>
        <comment>@title</comment>
        <translation>Por quanto tempo testar</translation>
    </message>
    <message>
        <source>&amp;Test for at least</source>
        <comment>@label</comment>
        <translation>Testar por pelo m&amp;enos</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>&amp;Salvar como calendário…</translation>
    </message>
    <message>
        <source>The dates of the way to enforce mode, for your calendar program</source>
        <comment>@info:tooltip</comment>
        <translation>As datas do caminho para o modo enforce, para o seu programa de calendário</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>Salvar as datas como calendário</translation>
    </message>
    <message>
        <source>It begins by itself when your policy and its record can be seen.</source>
        <comment>@info</comment>
        <translation>Eles começam sozinhos quando a sua política e o registro dela aparecerem.</translation>
    </message>
</context>
<context>
    <name>postseal::TlsReportsPage</name>
    <message>
        <source>That is no address that reports can go to. Type a mail address such as tls-reports@example.com, or one that begins with https://.</source>
        <comment>@info</comment>
        <translation>Isso não é um endereço que possa receber relatórios. Digite um endereço de e-mail, como relatorios-tls@example.com, ou um que comece com https://.</translation>
    </message>
    <message>
        <source>Report &amp;address</source>
        <comment>@label</comment>
        <translation>Endereço para os &amp;relatórios</translation>
    </message>
    <message>
        <source>A mailbox of its own is best: large senders write every day. It may be at any domain, and no permission is needed there. Some senders use only the first address.</source>
        <comment>@info</comment>
        <translation>O melhor é uma caixa de e-mail separada: os grandes remetentes escrevem todos os dias. Ela pode estar em qualquer domínio, e nenhuma permissão é necessária ali. Alguns remetentes usam só o primeiro endereço.</translation>
    </message>
    <message>
        <source>tls-reports@example.com</source>
        <comment>@placeholder</comment>
        <translation>relatorios-tls@example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>This address is in the list already.</source>
        <comment>@info</comment>
        <translation>Este endereço já está na lista.</translation>
    </message>
    <message>
        <source>Large senders report every day whether mail to you was encrypted. The reports tell you when it is safe to be strict, so this comes first.</source>
        <comment>@info</comment>
        <translation>Os grandes remetentes relatam todos os dias se os e-mails enviados a você foram criptografados. Os relatórios mostram quando é seguro ser rigoroso; por isso, esta etapa vem primeiro.</translation>
    </message>
    <message>
        <source>Where should reports go?</source>
        <comment>@title</comment>
        <translation>Para onde devem ir os relatórios?</translation>
    </message>
    <message>
        <source>Say where reports should go. You can also do it later.</source>
        <comment>@status</comment>
        <translation>Diga para onde devem ir os relatórios. Você também pode fazer isso mais tarde.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>Adicione o registro e avise quando tiver feito isso.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>Há algo lá, mas os remetentes ainda não conseguem usar.</translation>
    </message>
    <message>
        <source>When reports have come</source>
        <comment>@title</comment>
        <translation>Quando os relatórios chegarem</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>Ver os &amp;relatórios</translation>
    </message>
    <message>
        <source>They arrive in that mailbox from the day after tomorrow on. Take them in here, and Postseal says what they mean. There you can also try with a sample whether the mailbox takes reports, before anybody sends one.</source>
        <comment>@info</comment>
        <translation>Eles chegam a essa caixa de e-mail a partir de depois de amanhã. Importe-os aqui, e o Postseal diz o que significam. Ali você também pode testar com uma amostra se a caixa de e-mail aceita relatórios, antes que alguém envie um.</translation>
    </message>
</context>
<context>
    <name>postseal::TourDialog</name>
    <message>
        <source>What Postseal does</source>
        <comment>@title</comment>
        <translation>O que o Postseal faz</translation>
    </message>
    <message>
        <source>It takes your mail domain, step by step, to the point where other mail servers deliver to you encrypted, or not at all. You can stop at any time; everything is saved.</source>
        <comment>@info</comment>
        <translation>Ele leva o seu domínio de e-mail, etapa por etapa, até o ponto em que os outros servidores de e-mail entregam a você com criptografia ou não entregam. Você pode parar a qualquer momento; tudo fica salvo.</translation>
    </message>
    <message>
        <source>Check, or set up</source>
        <comment>@title</comment>
        <translation>Verificar ou configurar</translation>
    </message>
    <message>
        <source>Type your domain. “Check” only looks, and keeps nothing. “Set up a domain” begins seven pages: each asks one thing, shows what to copy, and watches until it can be seen.</source>
        <comment>@info</comment>
        <translation>Digite seu domínio. “Verificar” só observa e não guarda nada. “Configurar um domínio” inicia sete páginas: cada uma pergunta uma coisa, mostra o que copiar e fica de olho até que apareça.</translation>
    </message>
    <message>
        <source>First testing, then enforce</source>
        <comment>@title</comment>
        <translation>Primeiro o modo testing, depois o modo enforce</translation>
    </message>
    <message>
        <source>For about two weeks your policy is only tried, and no mail is held back. Reports of large senders come in, and Postseal says when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>Por cerca de duas semanas, a sua política é apenas testada, e nenhum e-mail fica retido. Chegam relatórios dos grandes remetentes, e o Postseal diz quando é seguro passar para o modo enforce.</translation>
    </message>
    <message>
        <source>Try without risk</source>
        <comment>@title</comment>
        <translation>Experimentar sem risco</translation>
    </message>
    <message>
        <source>Practise with pretend domains: nothing on the internet is touched. F1 opens the help for the page that you are on, and each finding has a way to its repair.</source>
        <comment>@info</comment>
        <translation>Pratique com domínios fictícios: nada na internet é tocado. F1 abre a ajuda da página em que você está, e cada constatação leva à forma de corrigi-la.</translation>
    </message>
    <message>
        <source>A look round – Postseal</source>
        <comment>@title:window</comment>
        <translation>Tour – Postseal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fechar</translation>
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
        <translation>Abrir o Postseal</translation>
    </message>
    <message>
        <source>Check all domains</source>
        <comment>@action</comment>
        <translation>Verificar todos os domínios</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>@action</comment>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>Postseal: %n domain(s) need something from you</source>
        <comment>@info:tooltip</comment>
        <translation>
            <numerusform>Postseal: %n domínio precisa de algo de você</numerusform>
            <numerusform>Postseal: %n domínios precisam de algo de você</numerusform>
        </translation>
    </message>
    <message>
        <source>Postseal: nothing needs you</source>
        <comment>@info:tooltip</comment>
        <translation>Postseal: nada precisa de você</translation>
    </message>
</context>
<context>
    <name>postseal::UpdateDialog</name>
    <message>
        <source>Stays</source>
        <comment>@status</comment>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Goes</source>
        <comment>@status</comment>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Comes</source>
        <comment>@status</comment>
        <translation>Entra</translation>
    </message>
    <message>
        <source>DNS update – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>Atualização de DNS – %1 – Postseal</translation>
    </message>
    <message>
        <source>Publish at your own name server</source>
        <comment>@title</comment>
        <translation>Publicar no seu próprio servidor de nomes</translation>
    </message>
    <message>
        <source>For a name server that takes changes signed with a key, such as BIND, Knot DNS or PowerDNS (RFC 2136). You see what would change before anything does.</source>
        <comment>@info</comment>
        <translation>Para um servidor de nomes que aceita alterações assinadas com uma chave, como BIND, Knot DNS ou PowerDNS (RFC 2136). Você vê o que mudaria antes que algo mude.</translation>
    </message>
    <message>
        <source>&amp;Primary name server</source>
        <comment>@label</comment>
        <translation>Servidor de nomes &amp;primário</translation>
    </message>
    <message>
        <source>The one on which the zone is changed: a name or an address, with “:port” if it is not 53.</source>
        <comment>@info</comment>
        <translation>Aquele em que a zona é alterada: um nome ou um endereço, com “:porta” se não for a 53.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>@label</comment>
        <translation>C&amp;have</translation>
    </message>
    <message>
        <source>The whole key as tsig-keygen writes it, or algorithm:name:secret.</source>
        <comment>@info</comment>
        <translation>A chave inteira, como tsig-keygen a escreve, ou algoritmo:nome:segredo.</translation>
    </message>
    <message>
        <source>&amp;Open a key file…</source>
        <comment>@button</comment>
        <translation>&amp;Abrir um arquivo de chave…</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <comment>@button</comment>
        <translation>&amp;Mostrar o que mudaria</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <comment>@button</comment>
        <translation>P&amp;ublicar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <comment>@title:window</comment>
        <translation>Abrir um arquivo de chave</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <comment>@info</comment>
        <translation>Não é possível ler o arquivo: %1</translation>
    </message>
    <message>
        <source>This is the key %1, %2.</source>
        <comment>@info name, algorithm</comment>
        <translation>Esta é a chave %1, %2.</translation>
    </message>
    <message>
        <source>Postseal keeps it until it ends and never stores it.</source>
        <comment>@info</comment>
        <translation>O Postseal a mantém até ser fechado e nunca a armazena.</translation>
    </message>
    <message>
        <source>Type the name or the address of the server.</source>
        <comment>@info</comment>
        <translation>Digite o nome ou o endereço do servidor.</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>Não concluído</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Looking at the server…</source>
        <comment>@title</comment>
        <translation>Examinando o servidor…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <comment>@title</comment>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>The key fits. This would change:</source>
        <comment>@title</comment>
        <translation>A chave é válida. Isto mudaria:</translation>
    </message>
    <message>
        <source>All of it at once, or nothing, and only if nobody has changed these records in the meantime.</source>
        <comment>@info</comment>
        <translation>Tudo de uma vez ou nada, e só se ninguém tiver alterado estes registros nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>It is all there already</source>
        <comment>@title</comment>
        <translation>Já está tudo lá</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>The server took the change and shows it. Postseal now watches the other name servers.</source>
        <comment>@info</comment>
        <translation>O servidor aceitou a alteração e a mostra. O Postseal agora acompanha os outros servidores de nomes.</translation>
    </message>
    <message>
        <source>DNS &amp;update…</source>
        <comment>@button</comment>
        <translation>Atua&amp;lização de DNS…</translation>
    </message>
    <message>
        <source>Publish at a name server of your own, with a key</source>
        <comment>@info:tooltip</comment>
        <translation>Publicar em um servidor de nomes próprio, com uma chave</translation>
    </message>
    <message>
        <source>The DNS does not answer, so the server&apos;s address is not known.</source>
        <comment>@info</comment>
        <translation>O DNS não responde, por isso o endereço do servidor não é conhecido.</translation>
    </message>
    <message>
        <source>That is no name or address of a server, or it has no address in the DNS.</source>
        <comment>@info</comment>
        <translation>Isso não é um nome nem um endereço de servidor ou não tem endereço no DNS.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>The server took the change and shows it.</source>
        <comment>@info</comment>
        <translation>O servidor aceitou a alteração e a mostra.</translation>
    </message>
</context>
<context>
    <name>postseal::VerificationReport</name>
    <message>
        <source>Whether a policy is in force.</source>
        <comment>@info</comment>
        <translation>Se há uma política em vigor.</translation>
    </message>
    <message>
        <source>Mail from senders that keep to MTA-STS: they deliver it over verified TLS to the mail servers in the policy, or not at all.</source>
        <comment>@info</comment>
        <translation>E-mails de remetentes que seguem o MTA-STS: eles os entregam por TLS validado aos servidores de e-mail da política ou não os entregam.</translation>
    </message>
    <message>
        <source>Mail is not held back when encryption fails. In testing mode senders deliver it all the same, and only report the failure.</source>
        <comment>@info</comment>
        <translation>Os e-mails não ficam retidos quando a criptografia falha. No modo testing, os remetentes os entregam mesmo assim e só relatam a falha.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of the mail servers encrypt, with a certificate that proves whose they are.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n endereço dos servidores de e-mail usa criptografia, com um certificado que prova de quem ele é.</numerusform>
            <numerusform>%n endereços dos servidores de e-mail usam criptografia, com um certificado que prova de quem eles são.</numerusform>
        </translation>
    </message>
    <message>
        <source>These addresses of the mail servers do not encrypt as they should: %1.</source>
        <comment>@info</comment>
        <translation>Estes endereços dos servidores de e-mail não criptografam como deveriam: %1.</translation>
    </message>
    <message>
        <source>How these addresses of the mail servers encrypt: %1.</source>
        <comment>@info</comment>
        <translation>Como estes endereços dos servidores de e-mail criptografam: %1.</translation>
    </message>
    <message>
        <source>Failures stay unseen: no address for TLS reports is published.</source>
        <comment>@info</comment>
        <translation>As falhas não são vistas: nenhum endereço para relatórios TLS está publicado.</translation>
    </message>
    <message>
        <source>Mail from senders that use DANE: the certificates match what DNSSEC vouches for.</source>
        <comment>@info</comment>
        <translation>E-mails de remetentes que usam DANE: os certificados correspondem ao que o DNSSEC garante.</translation>
    </message>
    <message>
        <source>DANE protects only some of the mail servers.</source>
        <comment>@info</comment>
        <translation>O DANE protege só alguns dos servidores de e-mail.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>@info stage, day</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <comment>@info program, computer</comment>
        <translation>%1 no computador %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>@label</comment>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>In the DNS</source>
        <comment>@label</comment>
        <translation>No DNS</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>@label</comment>
        <translation>Estágio</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>@label</comment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Checked by</source>
        <comment>@label</comment>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Mail servers tested</source>
        <comment>@label</comment>
        <translation>Servidores de e-mail testados</translation>
    </message>
    <message>
        <source>Tested by</source>
        <comment>@label</comment>
        <translation>Testado por</translation>
    </message>
    <message>
        <source>Report made</source>
        <comment>@label</comment>
        <translation>Relatório feito</translation>
    </message>
    <message>
        <source>Encrypted mail to %1</source>
        <comment>@title domain</comment>
        <translation>E-mails criptografados para %1</translation>
    </message>
    <message>
        <source>Verification report on MTA-STS (RFC 8461) and TLS reports (RFC 8460)</source>
        <comment>@title</comment>
        <translation>Relatório de verificação sobre MTA-STS (RFC 8461) e relatórios TLS (RFC 8460)</translation>
    </message>
    <message numerus="yes">
        <source>This check was made %n day(s) before the report. Something else may hold by now.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Esta verificação foi feita %n dia antes do relatório. A situação pode ter mudado desde então.</numerusform>
            <numerusform>Esta verificação foi feita %n dias antes do relatório. A situação pode ter mudado desde então.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made in the practice network. This domain does not exist outside it.</source>
        <comment>@info</comment>
        <translation>Feito na rede de prática. Este domínio não existe fora dela.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <comment>@title</comment>
        <translation>O que está protegido</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <comment>@title</comment>
        <translation>O que não está protegido</translation>
    </message>
    <message>
        <source>What could not be found out</source>
        <comment>@title</comment>
        <translation>O que não foi possível descobrir</translation>
    </message>
    <message>
        <source>What happens to mail</source>
        <comment>@title</comment>
        <translation>O que acontece com os e-mails</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Preference</source>
        <comment>@title:column</comment>
        <translation>Preferência</translation>
    </message>
    <message>
        <source>Line of the policy</source>
        <comment>@title:column</comment>
        <translation>Linha da política</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>If enforced today</source>
        <comment>@title:column</comment>
        <translation>Com o modo enforce hoje</translation>
    </message>
    <message>
        <source>How each address encrypts</source>
        <comment>@title</comment>
        <translation>Como cada endereço criptografa</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>@title:column</comment>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Certificate by</source>
        <comment>@title:column</comment>
        <translation>Certificado emitido por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>@title:column</comment>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>sem endereço</translation>
    </message>
    <message>
        <source>The check, step by step</source>
        <comment>@title</comment>
        <translation>A verificação, etapa por etapa</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <comment>@title</comment>
        <translation>Etapas da verificação</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>@title:column</comment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Another check could test them, at another time or from another place:</source>
        <comment>@info</comment>
        <translation>Outra verificação conseguiu testá-los, em outro momento ou de outro lugar:</translation>
    </message>
    <message>
        <source>The mail servers</source>
        <comment>@title</comment>
        <translation>Os servidores de e-mail</translation>
    </message>
    <message>
        <source>As seen on %1.</source>
        <comment>@info time</comment>
        <translation>Como vistos em %1.</translation>
    </message>
    <message>
        <source>What a sender that keeps to MTA-STS does with mail for each of them.</source>
        <comment>@info</comment>
        <translation>O que um remetente que segue o MTA-STS faz com os e-mails para cada um deles.</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>@label</comment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>@label</comment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>@info</comment>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <comment>@label</comment>
        <translation>SHA-256 das evidências</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <comment>@info</comment>
        <translation>Nada chegou.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are in the evidence.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Mais %n linha está nas evidências.</numerusform>
            <numerusform>Mais %n linhas estão nas evidências.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>@title</comment>
        <translation>Comprovação</translation>
    </message>
    <message>
        <source>This check</source>
        <comment>@title</comment>
        <translation>Esta verificação</translation>
    </message>
    <message>
        <source>The check of the mail servers</source>
        <comment>@title</comment>
        <translation>A verificação dos servidores de e-mail</translation>
    </message>
    <message>
        <source>Proof: the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Comprovação: a verificação dos servidores de e-mail</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>@label</comment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Senders keep it for</source>
        <comment>@label</comment>
        <translation>Os remetentes a guardam por</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@label</comment>
        <translation>Id do registro</translation>
    </message>
    <message>
        <source>Seen from</source>
        <comment>@label</comment>
        <translation>Vista desde</translation>
    </message>
    <message>
        <source>Seen until</source>
        <comment>@label</comment>
        <translation>Vista até</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>@title:column</comment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>How</source>
        <comment>@title:column</comment>
        <translation>Como</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>concluído</translation>
    </message>
    <message>
        <source>As it is published</source>
        <comment>@title</comment>
        <translation>Como está publicado</translation>
    </message>
    <message>
        <source>Neither policy nor records were seen.</source>
        <comment>@info</comment>
        <translation>Não foram vistos nem política nem registros.</translation>
    </message>
    <message>
        <source>Records in the DNS</source>
        <comment>@label</comment>
        <translation>Registros no DNS</translation>
    </message>
    <message>
        <source>What enforce mode rests on</source>
        <comment>@title</comment>
        <translation>Em que o modo enforce se apoia</translation>
    </message>
    <message>
        <source>Overruled on %1: %2</source>
        <comment>@info day, reason</comment>
        <translation>Dispensada em %1: %2</translation>
    </message>
    <message>
        <source>What to do next</source>
        <comment>@title</comment>
        <translation>O que fazer a seguir</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <comment>@title</comment>
        <translation>O que aconteceu, do mais recente ao mais antigo</translation>
    </message>
    <message>
        <source>When</source>
        <comment>@title:column</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <comment>@title:column</comment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@title:column</comment>
        <translation>Detalhes</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not printed.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n evento anterior não é impresso.</numerusform>
            <numerusform>%n eventos anteriores não são impressos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>Quem relatou</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@title:column</comment>
        <translation>Sessões criptografadas</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@title:column</comment>
        <translation>Sessões com falha</translation>
    </message>
    <message>
        <source>Signature of the reports</source>
        <comment>@title:column</comment>
        <translation>Assinatura dos relatórios</translation>
    </message>
    <message>
        <source>some mail server</source>
        <comment>@info</comment>
        <translation>algum servidor de e-mail</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1, told by %2, last on %3</source>
        <comment>@info server, senders, day</comment>
        <translation>Em %1, segundo %2, pela última vez em %3</translation>
    </message>
    <message>
        <source>If it had been enforced in these days</source>
        <comment>@title</comment>
        <translation>Se o modo enforce estivesse em vigor nestes dias</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>@label sessions</comment>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>@label sessions</comment>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Delivered without a policy</source>
        <comment>@label sessions</comment>
        <translation>Entregues sem política</translation>
    </message>
    <message>
        <source>Decided by DANE</source>
        <comment>@label sessions</comment>
        <translation>Decididas por DANE</translation>
    </message>
    <message>
        <source>No report came in. The last one was of %1.</source>
        <comment>@info</comment>
        <translation>Nenhum relatório chegou. O último foi de %1.</translation>
    </message>
    <message>
        <source>No report came in.</source>
        <comment>@info</comment>
        <translation>Nenhum relatório chegou.</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>@label</comment>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Senders</source>
        <comment>@label</comment>
        <translation>Remetentes</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@label</comment>
        <translation>Sessões criptografadas</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@label</comment>
        <translation>Sessões com falha</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>criptografadas</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>com falha</translation>
    </message>
    <message>
        <source>What failed</source>
        <comment>@title</comment>
        <translation>O que falhou</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>@title domain</comment>
        <translation>Relatório de verificação: %1</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>@info program, day</comment>
        <translation>%1, feito em %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>@info</comment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Evidence of the check</source>
        <comment>@title</comment>
        <translation>Evidências da verificação</translation>
    </message>
    <message>
        <source>Evidence of the check of the mail servers</source>
        <comment>@title</comment>
        <translation>Evidências da verificação dos servidores de e-mail</translation>
    </message>
    <message>
        <source>A sender that has seen the policy keeps to it for %1, even if somebody hides it meanwhile.</source>
        <comment>@info span</comment>
        <translation>Um remetente que viu a política continua a segui-la por %1, mesmo que alguém a esconda nesse meio-tempo.</translation>
    </message>
    <message>
        <source>What senders reported in the last 30 days</source>
        <comment>@title</comment>
        <translation>O que os remetentes relataram nos últimos 30 dias</translation>
    </message>
    <message>
        <source>There is no policy that senders could use: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>Não há uma política que os remetentes possam usar: nenhum remetente que veja isso pela primeira vez exige criptografia.</translation>
    </message>
    <message>
        <source>The policy switches MTA-STS off: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>A política desativa o MTA-STS: nenhum remetente que veja isso pela primeira vez exige criptografia.</translation>
    </message>
    <message>
        <source>Senders that have seen the earlier policy may keep to it until %1, and hold mail back when encryption fails.</source>
        <comment>@info day</comment>
        <translation>Os remetentes que viram a política anterior podem continuar a segui-la até %1 e retêm os e-mails quando a criptografia falha.</translation>
    </message>
    <message>
        <source>These mail servers are not in the policy; under enforce mode senders pass them over: %1.</source>
        <comment>@info</comment>
        <translation>Estes servidores de e-mail não estão na política; no modo enforce, os remetentes os ignoram: %1.</translation>
    </message>
    <message>
        <source>How the mail servers encrypt.</source>
        <comment>@info</comment>
        <translation>Como os servidores de e-mail criptografam.</translation>
    </message>
    <message numerus="yes">
        <source>How %n more mail server(s) or addresses encrypt: there are too many to test all.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Como mais %n servidor de e-mail ou endereço criptografa: há muitos para testar todos.</numerusform>
            <numerusform>Como mais %n servidores de e-mail ou endereços criptografam: há muitos para testar todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders that make TLS reports are asked to send them to %1.</source>
        <comment>@info</comment>
        <translation>Os remetentes que fazem relatórios TLS recebem o pedido de enviá-los para %1.</translation>
    </message>
    <message>
        <source>Whether senders are asked to report failures.</source>
        <comment>@info</comment>
        <translation>Se é pedido aos remetentes que relatem falhas.</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back from some or all of the mail servers: see “%1”.</source>
        <comment>@info step</comment>
        <translation>Os remetentes que usam o DANE retêm os e-mails destinados a alguns ou a todos os servidores de e-mail: veja “%1”.</translation>
    </message>
    <message>
        <source>Whether DANE protects the mail servers.</source>
        <comment>@info</comment>
        <translation>Se o DANE protege os servidores de e-mail.</translation>
    </message>
    <message>
        <source>Mail from senders that know neither MTA-STS nor DANE: they may deliver with or without encryption.</source>
        <comment>@info</comment>
        <translation>E-mails de remetentes que não conhecem nem MTA-STS nem DANE: eles podem entregá-los com ou sem criptografia.</translation>
    </message>
    <message>
        <source>The first mail of a sender that has not seen the policy yet: who falsifies the DNS answers that it gets can hide the policy from it.</source>
        <comment>@info</comment>
        <translation>O primeiro e-mail de um remetente que ainda não viu a política: quem falsifica as respostas do DNS que esse remetente recebe pode esconder a política dele.</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <comment>@info stage</comment>
        <translation>não foi possível descobrir</translation>
    </message>
    <message>
        <source>This check was stopped before it was complete.</source>
        <comment>@info</comment>
        <translation>Esta verificação foi interrompida antes que terminasse.</translation>
    </message>
    <message>
        <source>What is in place</source>
        <comment>@title</comment>
        <translation>O que já está implantado</translation>
    </message>
    <message>
        <source>This report is about mail on its way to the domain: not about mail that the domain sends, where the receivers&apos; policies decide, and not about how mail is stored and read.</source>
        <comment>@info</comment>
        <translation>Este relatório trata dos e-mails a caminho do domínio. Não trata dos e-mails que o domínio envia, caso em que decidem as políticas dos destinatários, nem de como os e-mails são armazenados e lidos.</translation>
    </message>
    <message>
        <source>Judged for</source>
        <comment>@label</comment>
        <translation>Data da avaliação</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>@label</comment>
        <translation>Feita por</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>@info</comment>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Everything that the check saw is kept in one file, its evidence; a PDF of this report has it attached. Who has the file can have it judged again without any network: postseal-cli evidence verify FILE. The same version of Postseal, trusting the same roots, comes to the verdict of this report. The same SHA-256 means: not a byte was changed.</source>
        <comment>@info</comment>
        <translation>Tudo o que a verificação viu é guardado em um arquivo, as evidências; um PDF deste relatório traz esse arquivo anexado. Quem tem o arquivo pode fazer a avaliação novamente, sem rede: postseal-cli evidence verify ARQUIVO. A mesma versão do Postseal, confiando nas mesmas raízes, chega à conclusão deste relatório. O mesmo SHA-256 significa: nenhum byte foi alterado.</translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@title</comment>
        <translation>Sessões ao longo do tempo</translation>
    </message>
    <message>
        <source>These mail servers have no address: %1.</source>
        <comment>@info</comment>
        <translation>Estes servidores de e-mail não têm endereço: %1.</translation>
    </message>
</context>
<context>
    <name>postseal::WatchBox</name>
    <message>
        <source>is asked when your name servers have it</source>
        <comment>@status</comment>
        <translation>será consultado quando os seus servidores de nomes o tiverem</translation>
    </message>
    <message>
        <source>is being asked</source>
        <comment>@status</comment>
        <translation>está sendo consultado</translation>
    </message>
    <message>
        <source>points to another name</source>
        <comment>@status</comment>
        <translation>aponta para outro nome</translation>
    </message>
    <message>
        <source>still remembers %1</source>
        <comment>@status</comment>
        <translation>ainda lembra %1</translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>@status</comment>
        <translation>diz %1</translation>
    </message>
    <message>
        <source>still remembers “no such record”</source>
        <comment>@status</comment>
        <translation>ainda lembra “esse registro não existe”</translation>
    </message>
    <message>
        <source>does not have it yet</source>
        <comment>@status</comment>
        <translation>ainda não o tem</translation>
    </message>
    <message>
        <source>does not answer from here</source>
        <comment>@status</comment>
        <translation>não responde daqui</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <comment>@status time</comment>
        <translation>visto às %1</translation>
    </message>
    <message>
        <source>forgets it in %1</source>
        <comment>@status time left</comment>
        <translation>esquece em %1</translation>
    </message>
    <message>
        <source>Your DNS resolver</source>
        <comment>@label</comment>
        <translation>Seu servidor DNS</translation>
    </message>
    <message>
        <source>Also ask p&amp;ublic DNS resolvers</source>
        <comment>@option:check</comment>
        <translation>Consultar também servidores DNS públ&amp;icos</translation>
    </message>
    <message>
        <source>&amp;Publish it for me</source>
        <comment>@button</comment>
        <translation>&amp;Publicar para mim</translation>
    </message>
    <message>
        <source>&amp;I have published it</source>
        <comment>@button</comment>
        <translation>&amp;Já publiquei</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <comment>@title date</comment>
        <translation>Repassado em %1</translation>
    </message>
    <message>
        <source>Stop looking: I have not published it &amp;yet</source>
        <comment>@button</comment>
        <translation>Parar de procurar: ai&amp;nda não publiquei</translation>
    </message>
</context>
<context>
    <name>postseal::Wizard</name>
    <message>
        <source>Domain</source>
        <comment>@title</comment>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <comment>@title</comment>
        <translation>Seus servidores de e-mail</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>Relatórios TLS</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>@title</comment>
        <translation>Política</translation>
    </message>
    <message>
        <source>Host the policy</source>
        <comment>@title</comment>
        <translation>Hospedar a política</translation>
    </message>
    <message>
        <source>Publish the record</source>
        <comment>@title</comment>
        <translation>Publicar o registro</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@title</comment>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>@status</comment>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>Sendo examinado</translation>
    </message>
    <message>
        <source>Not visible yet</source>
        <comment>@status</comment>
        <translation>Ainda não aparece</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>When you have done it</source>
        <comment>@title</comment>
        <translation>Quando você tiver terminado</translation>
    </message>
    <message>
        <source>Watching for it</source>
        <comment>@title</comment>
        <translation>Aguardando que apareça</translation>
    </message>
    <message>
        <source>What is published is not what you chose here</source>
        <comment>@title</comment>
        <translation>O que está publicado não é o que você escolheu aqui</translation>
    </message>
    <message>
        <source>Something is there, but it cannot be used yet</source>
        <comment>@title</comment>
        <translation>Há algo lá, mas ainda não pode ser usado</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Then Postseal looks at the web server as senders do, again and again, until everything is right.</source>
        <comment>@info</comment>
        <translation>Então o Postseal examina o servidor web como fazem os remetentes, repetidamente, até que tudo esteja certo.</translation>
    </message>
    <message>
        <source>Then Postseal asks your name servers by itself, again and again, until they have it.</source>
        <comment>@info</comment>
        <translation>Então o Postseal consulta sozinho os seus servidores de nomes, repetidamente, até que eles o tenham.</translation>
    </message>
    <message>
        <source>Postseal keeps looking. You can go on, or close the program and come back.</source>
        <comment>@info</comment>
        <translation>O Postseal continua acompanhando. Você pode continuar ou fechar o programa e voltar depois.</translation>
    </message>
    <message>
        <source>Your own name servers first, then what the rest of the world still remembers. You can go on meanwhile.</source>
        <comment>@info</comment>
        <translation>Primeiro os seus próprios servidores de nomes, depois o que o resto do mundo ainda lembra. Enquanto isso, você pode continuar.</translation>
    </message>
    <message>
        <source>Publish it again as shown here. Until then senders use what is there.</source>
        <comment>@info</comment>
        <translation>Publique novamente como mostrado aqui. Até lá, os remetentes usam o que está publicado.</translation>
    </message>
    <message>
        <source>See above what is wrong and what to do. Postseal keeps looking.</source>
        <comment>@info</comment>
        <translation>Veja acima o que está errado e o que fazer. O Postseal continua acompanhando.</translation>
    </message>
    <message>
        <source>Your name servers have it. Some DNS resolvers still remember an older answer; you need not wait for them.</source>
        <comment>@info</comment>
        <translation>Seus servidores de nomes já o têm. Alguns servidores DNS ainda lembram uma resposta anterior; você não precisa esperar por eles.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@info</comment>
        <translation>Os remetentes conseguem carregar a sua política.</translation>
    </message>
    <message>
        <source>Your name servers have it.</source>
        <comment>@info</comment>
        <translation>Seus servidores de nomes já o têm.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label of a light</comment>
        <translation>Nome</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label of a light</comment>
        <translation>Arquivo da política</translation>
    </message>
    <message>
        <source>is good, but not the policy that you chose here</source>
        <comment>@status</comment>
        <translation>está correto, mas não é a política que você escolheu aqui</translation>
    </message>
    <message>
        <source>is not in DNS yet</source>
        <comment>@status</comment>
        <translation>ainda não está no DNS</translation>
    </message>
    <message>
        <source>comes after that</source>
        <comment>@status</comment>
        <translation>vem depois disso</translation>
    </message>
    <message>
        <source>leads to an address</source>
        <comment>@status</comment>
        <translation>leva a um endereço</translation>
    </message>
    <message>
        <source>answers on port 443</source>
        <comment>@status</comment>
        <translation>responde na porta 443</translation>
    </message>
    <message>
        <source>is for this name, trusted and valid</source>
        <comment>@status</comment>
        <translation>é deste nome, confiável e válido</translation>
    </message>
    <message>
        <source>comes directly and as plain text</source>
        <comment>@status</comment>
        <translation>vem diretamente e como texto simples</translation>
    </message>
    <message>
        <source>is the policy that you chose</source>
        <comment>@status</comment>
        <translation>é a política que você escolheu</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>@info time</comment>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing period</source>
        <comment>@title</comment>
        <translation>Período de teste</translation>
    </message>
    <message>
        <source>Enforce</source>
        <comment>@title</comment>
        <translation>Modo enforce</translation>
    </message>
    <message>
        <source>History</source>
        <comment>@title</comment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>@status</comment>
        <translation>Em andamento</translation>
    </message>
</context>
<context>
    <name>postseal::WizardPage</name>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>Verificando %1.</translation>
    </message>
    <message>
        <source>This step is still to do.</source>
        <comment>@status</comment>
        <translation>Esta etapa ainda está por fazer.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <comment>@status</comment>
        <translation>Nada foi examinado ainda.</translation>
    </message>
    <message>
        <source>Not visible yet. Postseal keeps looking; you can go on.</source>
        <comment>@status</comment>
        <translation>Ainda não aparece. O Postseal continua acompanhando; você pode continuar.</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <comment>@status</comment>
        <translation>Esta etapa está concluída.</translation>
    </message>
    <message>
        <source>Nothing is broken here. Some points deserve a look.</source>
        <comment>@status</comment>
        <translation>Nada está com defeito aqui. Alguns pontos merecem atenção.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <comment>@status</comment>
        <translation>Algo aqui está errado.</translation>
    </message>
    <message>
        <source>Not everything could be found out from here.</source>
        <comment>@status</comment>
        <translation>Nem tudo pôde ser descoberto daqui.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <comment>@info date and time</comment>
        <translation>Verificado em %1.</translation>
    </message>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>Mostrar tudo o que foi visto</translation>
    </message>
    <message>
        <source>Your domain is being looked at</source>
        <comment>@title</comment>
        <translation>Seu domínio está sendo examinado</translation>
    </message>
    <message>
        <source>Everything is asked at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>Tudo é consultado ao mesmo tempo. Isso leva alguns segundos.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>You stopped this check</source>
        <comment>@title</comment>
        <translation>Você interrompeu esta verificação</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>Clique em Verificar agora para examinar de novo.</translation>
    </message>
    <message>
        <source>This takes its days.</source>
        <comment>@status</comment>
        <translation>Isto leva alguns dias.</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@button step</comment>
        <translation>Continuar com “%1”</translation>
    </message>
</context>
<context>
    <name>postseal::WizardView</name>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>Pró&amp;ximo</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>@button</comment>
        <translation>Concl&amp;uir</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <comment>@info</comment>
        <translation>DNS em %1</translation>
    </message>
    <message>
        <source>A new domain</source>
        <comment>@title</comment>
        <translation>Um novo domínio</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <comment>@status</comment>
        <translation>Tudo está salvo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>@status</comment>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <comment>@status</comment>
        <translation>Não salvo.</translation>
    </message>
</context>
</TS>
