<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Concern</name>
    <message>
        <source>No policy can be used, and senders may keep the old one until %1</source>
        <translation>使えるポリシーがなく、送信側は %1 まで古いポリシーを使い続ける可能性があります</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>ポリシーまたはレコードに問題があります</translation>
    </message>
    <message>
        <source>Not in the policy: %1</source>
        <translation>ポリシーにありません: %1</translation>
    </message>
    <message>
        <source>Does not encrypt as it should: %1</source>
        <translation>正しく暗号化していません: %1</translation>
    </message>
    <message>
        <source>“%1” since %2, and nobody decided so here</source>
        <translation>%2 から「%1」になっていますが、ここで決めたものではありません</translation>
    </message>
    <message>
        <source>Another policy since %1, not made here</source>
        <translation>%1 から別のポリシーになっていますが、ここで作ったものではありません</translation>
    </message>
    <message>
        <source>Senders report failures</source>
        <translation>送信側から失敗が報告されています</translation>
    </message>
    <message>
        <source>The certificate ends soon: %1</source>
        <translation>証明書の期限がまもなく切れます: %1</translation>
    </message>
    <message>
        <source>No report has come in since %1</source>
        <translation>%1 以降、レポートが届いていません</translation>
    </message>
    <message>
        <source>Does not report any more: %1</source>
        <translation>レポートが届かなくなりました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
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
        <translation>メールサーバーのテスト</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>ポリシーファイル</translation>
    </message>
    <message>
        <source>Report mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>レポート用メールボックス</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@item of a list of names</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom Postseal has connected to since it was started</source>
        <comment>@title</comment>
        <translation>起動してから Postseal が接続した相手</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <comment>@info</comment>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>For</source>
        <comment>@title:column of connections</comment>
        <translation>目的</translation>
    </message>
    <message>
        <source>To</source>
        <comment>@title:column of connections</comment>
        <translation>接続先</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@title:column of connections</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title:column of connections</comment>
        <translation>回数</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>@title:column of connections</comment>
        <translation>最終</translation>
    </message>
    <message>
        <source>Sign-in to the mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>メールボックスへのサインイン</translation>
    </message>
</context>
<context>
    <name>Domains</name>
    <message>
        <source>Type your mail domain, for example example.com.</source>
        <translation>メールのドメインを入力してください（例: example.com）。</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Type the part of your mail address after the @ sign, for example example.com.</source>
        <translation>「%1」はドメインではありません。メールアドレスの @ より後ろの部分を入力してください（例: example.com）。</translation>
    </message>
    <message>
        <source>“%1” is only one part of a domain. Type the whole domain, for example example.com.</source>
        <translation>「%1」はドメインの一部でしかありません。ドメイン全体を入力してください（例: example.com）。</translation>
    </message>
    <message>
        <source>“%1” is an IP address. Type the part of your mail address after the @ sign instead.</source>
        <translation>「%1」は IP アドレスです。代わりに、メールアドレスの @ より後ろの部分を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is too long for a domain. Type your domain without anything else.</source>
        <translation>「%1」はドメインとしては長すぎます。ドメインだけを入力してください。</translation>
    </message>
    <message>
        <source>Under “%1” anybody can have a domain, so it is not yours alone. Add your own name in front of it.</source>
        <translation>「%1」の下には誰でもドメインを持てるため、ご自身だけのものではありません。前にご自身の名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 could not be tested to the end</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>%1 のテストを最後まで行えませんでした</translation>
    </message>
    <message>
        <source>The time for this check ran out first. Nothing is known to be wrong.</source>
        <translation>その前にこのチェックの制限時間が来ました。問題があると分かったわけではありません。</translation>
    </message>
    <message>
        <source>Check again. With “--timeout 60” the check may take longer.</source>
        <translation>もう一度チェックしてください。「--timeout 60」 を付けると、チェックにかけられる時間が長くなります。</translation>
    </message>
    <message>
        <source>The policy covers every mail server of %1</source>
        <extracomment>coverage.good (%1: domain, %2: count)</extracomment>
        <translation>ポリシーは %1 のすべてのメールサーバーを含んでいます</translation>
    </message>
    <message numerus="yes">
        <source>It fits the %n mail server(s) that DNS names for your domain.</source>
        <translation>
            <numerusform>DNS に登録されているこのドメインのメールサーバー %n 台と一致しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy does not cover the mail server %1</source>
        <extracomment>coverage.mx-not-covered (%1: host, %2: entries)</extracomment>
        <translation>ポリシーにメールサーバー %1 が含まれていません</translation>
    </message>
    <message>
        <source>The policy lists only: %2. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>ポリシーにあるのは次のものだけです: %2。testing モードでは、メールはそのまま届きます。enforce モードでは、送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>Add the line “mx: %1” to the policy file. Then change the id of the policy record.</source>
        <translation>ポリシーファイルに「mx: %1」という行を追加してください。その後、ポリシーレコードの id を変更してください。</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1</source>
        <extracomment>coverage.wildcard-too-deep (%1: host, %2: entry)</extracomment>
        <translation>ポリシーの行「%2」はメールサーバー %1 に一致しません</translation>
    </message>
    <message>
        <source>The star stands for exactly one part of a name, and this name has more (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>アスタリスク（ワイルドカード）は名前のちょうど 1 つの部分を表しますが、この名前にはそれより多くの部分があります。testing モードでは、メールはそのまま届きます。enforce モードでは、送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1 itself</source>
        <extracomment>coverage.wildcard-apex (%1: host, %2: entry)</extracomment>
        <translation>ポリシーの行「%2」はメールサーバー %1 そのものには一致しません</translation>
    </message>
    <message>
        <source>The star stands for exactly one more part in front of the name (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>アスタリスク（ワイルドカード）は、名前の前に付くちょうど 1 つの部分を表します。testing モードでは、メールはそのまま届きます。enforce モードでは、送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>No mail server of yours fits the policy line “%1”</source>
        <extracomment>coverage.entry-unused (%1: entry)</extracomment>
        <translation>ポリシーの行「%1」に一致するメールサーバーがありません</translation>
    </message>
    <message>
        <source>This does no harm. It is even right while you prepare a move to a new mail provider.</source>
        <translation>害はありません。新しいメールプロバイダーへの移行を準備している間は、むしろ正しい状態です。</translation>
    </message>
    <message>
        <source>Remove the line if you no longer use such a server. Then change the id of the policy record.</source>
        <translation>このサーバーをもう使っていない場合は、この行を削除してください。その後、ポリシーレコードの id を変更してください。</translation>
    </message>
    <message>
        <source>The policy covers none of the mail servers of %1</source>
        <extracomment>coverage.none-match (%1: domain)</extracomment>
        <translation>ポリシーに %1 のメールサーバーが 1 つも含まれていません</translation>
    </message>
    <message>
        <source>In testing mode mail still arrives. In enforce mode senders that follow MTA-STS could not deliver to you at all. Their mail would wait and be returned after some days.</source>
        <translation>testing モードでは、メールはそのまま届きます。enforce モードでは、MTA-STS に従う送信側はまったく配信できなくなります。そのメールは送信側で待たされ、数日後に差出人に返送されます。</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1</source>
        <extracomment>mode.none (%1: domain)</extracomment>
        <translation>%1 の MTA-STS は停止しています</translation>
    </message>
    <message>
        <source>The policy itself says so (mode none). Senders deliver mail to you without its protection.</source>
        <translation>ポリシー自体がそう示しています（none モード）。送信側は MTA-STS の保護なしでメールを配信します。</translation>
    </message>
    <message>
        <source>To use MTA-STS, publish a policy in testing mode first.</source>
        <translation>MTA-STS を使うには、まず testing モードのポリシーを公開してください。</translation>
    </message>
    <message>
        <source>MTA-STS is being tried out for %1</source>
        <extracomment>mode.testing (%1: domain)</extracomment>
        <translation>%1 で MTA-STS を試しています</translation>
    </message>
    <message>
        <source>Senders deliver mail in any case, and report problems if you ask for reports (testing mode). So mail to you is not protected yet.</source>
        <translation>送信側はどのような場合でもメールを配信し、レポートを依頼していれば問題を報告します（testing モード）。そのため、届くメールはまだ保護されていません。</translation>
    </message>
    <message>
        <source>Read the TLS reports for at least two weeks. When they show no problems, change the mode to enforce and give the policy record a new id.</source>
        <translation>少なくとも 2 週間は TLS レポートを確認してください。問題が報告されなければ、モードを enforce に変更し、ポリシーレコードの id を新しくしてください。</translation>
    </message>
    <message>
        <source>MTA-STS is in force for %1</source>
        <extracomment>mode.enforce (%1: domain)</extracomment>
        <translation>%1 では MTA-STS が適用されています</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver to you only over encrypted connections, to servers with a good certificate (enforce mode).</source>
        <translation>MTA-STS に対応した送信側は、適切な証明書を持つサーバーに、暗号化された接続でのみメールを配信します（enforce モード）。</translation>
    </message>
    <message>
        <source>%1 has not reached the mode that you asked for</source>
        <extracomment>mode.not-as-required (%1: domain, %2: mode, %3: required)</extracomment>
        <translation>%1 は、指定されたモードにまだなっていません</translation>
    </message>
    <message>
        <source>The mode is %2. You asked for %3.</source>
        <translation>現在のモードは %2 です。指定されたモードは %3 です。</translation>
    </message>
    <message>
        <source>Mend the other points first. Then change the mode in the policy file, and give the policy record a new id.</source>
        <translation>先にほかの項目を直してください。その後、ポリシーファイルのモードを変更し、ポリシーレコードの id を新しくしてください。</translation>
    </message>
    <message>
        <source>%1 does not use DANE</source>
        <extracomment>dane.absent (%1: domain)</extracomment>
        <translation>%1 は DANE を使っていません</translation>
    </message>
    <message>
        <source>DANE is another way to protect incoming mail, and needs signed DNS (DNSSEC). MTA-STS works without it.</source>
        <translation>DANE は受信メールを保護するもう 1 つの方法で、署名された DNS（DNSSEC）が必要です。MTA-STS は DANE がなくても機能します。</translation>
    </message>
    <message>
        <source>The DANE record of %1 fits its certificate</source>
        <extracomment>dane.good (%1: host, %2: record)</extracomment>
        <translation>%1 の DANE レコードは証明書と一致しています</translation>
    </message>
    <message>
        <source>Senders that know DANE deliver to this server over protected connections. This record fits: %2.</source>
        <translation>DANE に対応した送信側は、保護された接続でこのサーバーに配信します。一致したレコード: %2。</translation>
    </message>
    <message>
        <source>The DANE record of %1 does not fit its certificate</source>
        <extracomment>dane.mismatch (%1: host, %2: address)</extracomment>
        <translation>%1 の DANE レコードが証明書と一致しません</translation>
    </message>
    <message>
        <source>The server at %2 shows another certificate than DNS announces (TLSA record). Senders that know DANE do not deliver to it, whatever your MTA-STS mode is.</source>
        <translation>%2 のサーバーが提示する証明書は、DNS（TLSA レコード）で公表されているものと異なります。DANE に対応した送信側は、MTA-STS のモードにかかわらず、このサーバーに配信しません。</translation>
    </message>
    <message>
        <source>Publish a record for the present certificate now. Next time, publish the new record before you change the certificate.</source>
        <translation>今すぐ、現在の証明書に合うレコードを公開してください。次回からは、証明書を変更する前に新しいレコードを公開してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 fits its DANE record, but is for a different name</source>
        <extracomment>dane.name-mismatch (%1: host, %2: address)</extracomment>
        <translation>%1 の証明書は DANE レコードと一致していますが、別の名前のものです</translation>
    </message>
    <message>
        <source>The record names a certificate authority, so the name must fit as well (usage 2). Senders that know DANE do not deliver to the server at %2.</source>
        <translation>このレコードは認証局を指定するものなので、名前も一致する必要があります（usage 2）。DANE に対応した送信側は、%2 のサーバーに配信しません。</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1, or publish a record for exactly this certificate.</source>
        <translation>%1 という名前を含む証明書をメールプロバイダーに依頼するか、この証明書だけを指定するレコードを公開してください。</translation>
    </message>
    <message>
        <source>A DANE record of %1 cannot be used for mail</source>
        <extracomment>dane.unusable (%1: host, %2: record)</extracomment>
        <translation>%1 の DANE レコードの 1 つは、メールには使えません</translation>
    </message>
    <message>
        <source>Senders pass over this record: %2. For mail only the kinds that begin with 2 or 3 count (certificate usage).</source>
        <translation>送信側はこのレコードを無視します: %2。メールで有効なのは、2 または 3 で始まる種類（certificate usage）だけです。</translation>
    </message>
    <message>
        <source>Publish a record of the kind “3 1 1” instead, or remove this one.</source>
        <translation>代わりに「3 1 1」の種類のレコードを公開するか、このレコードを削除してください。</translation>
    </message>
    <message>
        <source>The DANE record of %1 has no effect</source>
        <extracomment>dane.unsigned (%1: host)</extracomment>
        <translation>%1 の DANE レコードは効果がありません</translation>
    </message>
    <message>
        <source>The DNS for this server is not signed (DNSSEC). Senders pass over the record. It does no harm.</source>
        <translation>このサーバーの DNS は署名されていません（DNSSEC）。送信側はこのレコードを無視します。害はありません。</translation>
    </message>
    <message>
        <source>Sign the DNS of that domain, or remove the record.</source>
        <translation>そのドメインの DNS に署名するか、レコードを削除してください。</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be compared with a certificate</source>
        <extracomment>dane.not-tested (%1: host)</extracomment>
        <translation>%1 の DANE レコードを証明書と比較できませんでした</translation>
    </message>
    <message>
        <source>No certificate of this server could be seen from here. Nothing is known to be wrong with the record.</source>
        <translation>ここからは、このサーバーの証明書を確認できませんでした。レコードに問題があると分かったわけではありません。</translation>
    </message>
    <message>
        <source>Check again when the server can be reached. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>サーバーに接続できるときに、もう一度チェックしてください。別の場所のサーバーで、ドメインを指定して 「postseal-cli check」 を実行することもできます。</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be looked up</source>
        <extracomment>dane.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>%1 の DANE レコードを照会できませんでした</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Senders that know DANE may hold mail back while this question has no proper answer.</source>
        <translation>DNS の応答: %2。この照会に正しい応答が返らない間、DANE に対応した送信側はメールを保留することがあります。</translation>
    </message>
    <message>
        <source>Ask whoever runs the DNS of that server to repair it. A question for a record that does not exist must get a proper answer too.</source>
        <translation>そのサーバーの DNS の管理者に修復を依頼してください。存在しないレコードの照会にも、正しい応答を返す必要があります。</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right</source>
        <extracomment>dnssec.bogus (%1: name, %2: reason)</extracomment>
        <translation>%1 の DNS の署名が正しくありません</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair the signatures. After a change of provider, the old DS record at your registrar is the usual cause.</source>
        <translation>DNS プロバイダーに署名の修復を依頼してください。プロバイダーを変更した後であれば、たいていはレジストラに残っている古い DS レコードが原因です。</translation>
    </message>
    <message>
        <source>Whether the DNS of %1 is signed could not be found out</source>
        <extracomment>dnssec.indeterminate (%1: domain, %2: reason)</extracomment>
        <translation>%1 の DNS が署名されているかどうかを確認できませんでした</translation>
    </message>
    <message>
        <source>Check again later, or from another network.</source>
        <translation>しばらくしてから、または別のネットワークから、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>The DNS resolver says that the DNS of %1 is signed correctly</source>
        <extracomment>dnssec.resolver-says (%1: domain)</extracomment>
        <translation>DNS リゾルバーによると、%1 の DNS は正しく署名されています</translation>
    </message>
    <message>
        <source>Postseal did not verify this itself, so it is hearsay (AD bit).</source>
        <translation>Postseal 自身が検証したものではなく、リゾルバーの申告によるものです（AD ビット）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mail server(s)</source>
        <extracomment>mx.found (%1: domain, %2: count)</extracomment>
        <translation>
            <numerusform>%1 のメールサーバーは %n 台です</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail to your domain is delivered to the servers that DNS names for it (MX records).</source>
        <translation>このドメイン宛のメールは、DNS に登録されているサーバー（MX レコード）に配信されます。</translation>
    </message>
    <message>
        <source>%1 says that it accepts no mail</source>
        <extracomment>mx.null-mx (%1: domain)</extracomment>
        <translation>%1 はメールを受け取らないと表明しています</translation>
    </message>
    <message>
        <source>Senders return mail to this domain at once (null MX). That is right for a domain without mailboxes. MTA-STS has nothing to protect there.</source>
        <translation>送信側は、このドメイン宛のメールをすぐに返送します（null MX）。メールボックスのないドメインなら、これで正しい状態です。MTA-STS で保護するものはありません。</translation>
    </message>
    <message>
        <source>If you want to receive mail at this domain, replace this record with the names of your mail servers. Otherwise leave it as it is.</source>
        <translation>このドメインでメールを受け取りたい場合は、このレコードをメールサーバーの名前に置き換えてください。そうでなければ、このままにしてください。</translation>
    </message>
    <message>
        <source>%1 says both that it accepts no mail and where to deliver it</source>
        <extracomment>mx.null-mx-mixed (%1: domain)</extracomment>
        <translation>%1 は、メールを受け取らないという表明と配信先の指定の両方をしています</translation>
    </message>
    <message>
        <source>One of your MX records says that you take no mail at all (null MX). Senders may then return mail to you at once.</source>
        <translation>MX レコードの 1 つが、メールをいっさい受け取らないと示しています（null MX）。そのため、送信側がメールをすぐに返送することがあります。</translation>
    </message>
    <message>
        <source>Remove the MX record that consists of a single dot. If you want no mail, remove all the others instead.</source>
        <translation>ドット 1 つだけの MX レコードを削除してください。メールを受け取りたくない場合は、逆にほかのレコードをすべて削除してください。</translation>
    </message>
    <message>
        <source>%1 names no mail server, so senders try the address of the domain itself</source>
        <extracomment>mx.implicit (%1: domain)</extracomment>
        <translation>%1 にはメールサーバーの指定がなく、送信側はドメイン自体のアドレスへの配信を試みます</translation>
    </message>
    <message>
        <source>Without an MX record senders deliver to the address of the domain, which often belongs to your website (implicit MX). A change of web host can then cut off your mail.</source>
        <translation>MX レコードがないと、送信側はドメインのアドレスに配信します。それはたいてい Web サイトのアドレスです（暗黙の MX）。Web のホスティング先を変更すると、メールが届かなくなるおそれがあります。</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server.</source>
        <translation>メールサーバーの名前を指定した MX レコードを公開してください。</translation>
    </message>
    <message>
        <source>%1 has no mail server</source>
        <extracomment>mx.no-mail-server (%1: domain)</extracomment>
        <translation>%1 にはメールサーバーがありません</translation>
    </message>
    <message>
        <source>DNS has neither an MX record nor an address for this domain. Mail to you cannot be delivered and is returned to the sender.</source>
        <translation>DNS には、このドメインの MX レコードもアドレスもありません。メールは配信できず、差出人に返送されます。</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server. Your mail provider tells you that name.</source>
        <translation>メールサーバーの名前を指定した MX レコードを公開してください。名前はメールプロバイダーに確認できます。</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <extracomment>mx.domain-not-found (%1: domain)</extracomment>
        <translation>%1 は DNS に存在しません</translation>
    </message>
    <message>
        <source>Nobody can reach this domain by mail or on the web (NXDOMAIN).</source>
        <translation>このドメインには、メールでも Web でも誰も到達できません（NXDOMAIN）。</translation>
    </message>
    <message>
        <source>Check the spelling. If it is right, ask your registrar whether the domain has lapsed or has no name servers.</source>
        <translation>つづりを確認してください。正しければ、ドメインが失効していないか、ネームサーバーが設定されているかをレジストラに問い合わせてください。</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up</source>
        <extracomment>mx.lookup-refused (%1: domain, %2: answer)</extracomment>
        <translation>%1 のメールサーバーを照会できませんでした</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, use another DNS resolver or ask your DNS provider.</source>
        <translation>数分後にもう一度チェックしてください。変わらない場合は、別の DNS リゾルバーを使うか、DNS プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Nobody answered the question for the mail servers of %1</source>
        <extracomment>mx.lookup-silent (%1: domain)</extracomment>
        <translation>%1 のメールサーバーの照会に、どこからも応答がありませんでした</translation>
    </message>
    <message>
        <source>No DNS server answered in time. The cause may be the network of this computer. So nothing is known to be wrong with your domain.</source>
        <translation>時間内に応答した DNS サーバーはありませんでした。このコンピューターのネットワークが原因かもしれません。ドメインに問題があると分かったわけではありません。</translation>
    </message>
    <message>
        <source>Make sure that this computer is online, and check again. If other domains work, ask your DNS provider.</source>
        <translation>このコンピューターがインターネットに接続していることを確認して、もう一度チェックしてください。ほかのドメインで問題がなければ、DNS プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The DNS alias of %1 leads nowhere</source>
        <extracomment>mx.lookup-loop (%1: domain)</extracomment>
        <translation>%1 の DNS エイリアスの行き先がありません</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot find your mail servers, so mail to you is returned.</source>
        <translation>この名前は、循環しているか、多すぎる段階を経て別の名前を指しています（CNAME ループ）。送信側はメールサーバーを見つけられないため、メールは差出人に返送されます。</translation>
    </message>
    <message>
        <source>Remove the alias in your DNS, or point it at a name that exists.</source>
        <translation>DNS のエイリアスを削除するか、実在する名前を指すように変更してください。</translation>
    </message>
    <message>
        <source>%1 has more mail servers than this check looks at</source>
        <extracomment>mx.too-many (%1: domain, %2: left out)</extracomment>
        <translation>%1 には、このチェックで調べられる数より多くのメールサーバーがあります</translation>
    </message>
    <message>
        <source>Remove MX records that you do not need. A domain rarely needs more than a few mail servers.</source>
        <translation>不要な MX レコードを削除してください。1 つのドメインに必要なメールサーバーは、ふつう数台までです。</translation>
    </message>
    <message>
        <source>The mail server %1 is written as an IP address</source>
        <extracomment>mx.target-is-address (%1: host)</extracomment>
        <translation>メールサーバー %1 が IP アドレスで書かれています</translation>
    </message>
    <message>
        <source>An MX record must hold a name. Many senders do not deliver to an address written there, and no MTA-STS policy can match it.</source>
        <translation>MX レコードには名前を書く必要があります。アドレスが書かれていると、多くの送信側は配信せず、どの MTA-STS ポリシーも一致しません。</translation>
    </message>
    <message>
        <source>Give the server a name such as mail.example.com. Put that name into the MX record.</source>
        <translation>サーバーに mail.example.com のような名前を付け、その名前を MX レコードに書いてください。</translation>
    </message>
    <message>
        <source>The mail server name %1 is an alias of %2</source>
        <extracomment>mx.target-is-alias (%1: host, %2: target)</extracomment>
        <translation>メールサーバーの名前 %1 は %2 のエイリアスです</translation>
    </message>
    <message>
        <source>An MX record should name a server directly, not through an alias (CNAME). Some senders refuse an alias. Your policy and the certificate must carry the name %1 as long as it stands there.</source>
        <translation>MX レコードには、エイリアス（CNAME）を介さずにサーバーの名前を直接書くべきです。エイリアスを拒否する送信側もあります。%1 が書かれている間は、ポリシーと証明書にもこの名前が必要です。</translation>
    </message>
    <message>
        <source>Make sure that the certificate of the server carries the name %2, and add %2 to your policy. Then put %2 into the MX record.</source>
        <translation>サーバーの証明書に %2 という名前が含まれていることを確認し、ポリシーに %2 を追加してください。その後、MX レコードに %2 を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a name that a mail server can have</source>
        <extracomment>mx.target-not-host-name (%1: host)</extracomment>
        <translation>「%1」はメールサーバーの名前として使えません</translation>
    </message>
    <message>
        <source>Host names consist of letters, digits and hyphens. Many senders pass over any other name, and no policy line can match it.</source>
        <translation>ホスト名に使えるのは、英字、数字、ハイフンです。それ以外の名前は多くの送信側に無視され、ポリシーのどの行とも一致しません。</translation>
    </message>
    <message>
        <source>Correct the MX record so that it holds the proper name of your mail server.</source>
        <translation>メールサーバーの正しい名前になるように、MX レコードを修正してください。</translation>
    </message>
    <message>
        <source>The mail server %1 does not exist in DNS</source>
        <extracomment>mx.target-not-found (%1: host)</extracomment>
        <translation>メールサーバー %1 は DNS に存在しません</translation>
    </message>
    <message>
        <source>Senders pass over this server. If it is your only one, mail to you waits and is returned after some days.</source>
        <translation>送信側はこのサーバーを無視します。これが唯一のサーバーの場合、メールは送信側で待たされ、数日後に差出人に返送されます。</translation>
    </message>
    <message>
        <source>Remove the MX record if the server is gone. Otherwise correct the name, or publish an address for it.</source>
        <translation>サーバーがなくなっている場合は、MX レコードを削除してください。そうでなければ、名前を修正するか、その名前のアドレスを公開してください。</translation>
    </message>
    <message>
        <source>The mail server %1 has no address</source>
        <extracomment>mx.target-no-address (%1: host)</extracomment>
        <translation>メールサーバー %1 にアドレスがありません</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders pass over this server.</source>
        <translation>名前は存在しますが、DNS には IPv4 アドレスも IPv6 アドレスもありません。送信側はこのサーバーを無視します。</translation>
    </message>
    <message>
        <source>Publish the address of the server (A or AAAA record), or remove the MX record.</source>
        <translation>サーバーのアドレス（A または AAAA レコード）を公開するか、MX レコードを削除してください。</translation>
    </message>
    <message>
        <source>The address of the mail server %1 could not be looked up</source>
        <extracomment>mx.target-lookup-failed (%1: host)</extracomment>
        <translation>メールサーバー %1 のアドレスを照会できませんでした</translation>
    </message>
    <message>
        <source>The DNS servers gave no usable answer. Whether this server works could not be found out.</source>
        <translation>DNS サーバーから使える応答が得られませんでした。このサーバーが機能しているかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, ask whoever runs the DNS of that server.</source>
        <translation>数分後にもう一度チェックしてください。変わらない場合は、そのサーバーの DNS の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The mail server %1 has an address that only works inside a network</source>
        <extracomment>mx.address-not-public (%1: host, %2: address)</extracomment>
        <translation>メールサーバー %1 のアドレスは、内部ネットワークでしか使えないものです</translation>
    </message>
    <message>
        <source>The address %2 is private or reserved, so senders on the internet cannot reach it. It was tested all the same.</source>
        <translation>アドレス %2 はプライベートまたは予約済みのアドレスなので、インターネット上の送信側からは到達できません。それでもテストは行いました。</translation>
    </message>
    <message>
        <source>Publish the public address of the server, unless this is a test network.</source>
        <translation>テスト用のネットワークでなければ、サーバーのグローバルアドレスを公開してください。</translation>
    </message>
    <message>
        <source>Your name servers disagree about the mail servers of %1</source>
        <extracomment>mx.servers-disagree (%1: domain, %2: servers)</extracomment>
        <translation>%1 のメールサーバーについて、ネームサーバーの応答が食い違っています</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may deliver to other servers than you expect.</source>
        <translation>次のネームサーバーの応答が一致していません: %2。送信側によっては、想定と異なるサーバーに配信することがあります。</translation>
    </message>
    <message>
        <source>Ask your DNS provider to bring all name servers to the same state. Right after a change this often passes by itself within an hour.</source>
        <translation>すべてのネームサーバーを同じ状態にするよう、DNS プロバイダーに依頼してください。変更の直後であれば、多くの場合 1 時間以内に自然に解消します。</translation>
    </message>
    <message>
        <source>The name server %1 does not answer</source>
        <extracomment>dns.server-silent (%1: server, %2: address)</extracomment>
        <translation>ネームサーバー %1 が応答しません</translation>
    </message>
    <message>
        <source>It was asked at the address %2. Lookups of your domain take longer, and they go unanswered when your other name servers are down too.</source>
        <translation>アドレス %2 に照会しました。このドメインの照会に時間がかかり、ほかのネームサーバーも停止すると応答が得られなくなります。</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair this name server or to remove it.</source>
        <translation>このネームサーバーを修復するか削除するよう、DNS プロバイダーに依頼してください。</translation>
    </message>
    <message>
        <source>The name server %1 does not know your domain</source>
        <extracomment>dns.server-lame (%1: server, %2: address)</extracomment>
        <translation>ネームサーバー %1 は、このドメインを知りません</translation>
    </message>
    <message>
        <source>It is listed for your domain, but the server at %2 does not answer for it (lame delegation). Some lookups of your domain are slow or get no answer.</source>
        <translation>このドメインのネームサーバーとして登録されていますが、%2 のサーバーはこのドメインについて応答しません（lame delegation）。このドメインの照会が遅くなったり、応答が得られなかったりすることがあります。</translation>
    </message>
    <message>
        <source>Ask your DNS provider to set up your domain on it, or remove it from the list at your registrar.</source>
        <translation>このネームサーバーにドメインを設定するよう DNS プロバイダーに依頼するか、レジストラの登録から削除してください。</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked directly</source>
        <extracomment>dns.authoritative-unreachable (%1: domain)</extracomment>
        <translation>%1 のネームサーバーに直接照会できませんでした</translation>
    </message>
    <message>
        <source>The network of this computer probably allows only its own DNS resolver. The answers shown come from that resolver. They may be older than what your name servers say now.</source>
        <translation>このコンピューターのネットワークでは、専用の DNS リゾルバーしか使えないようです。表示されている応答はそのリゾルバーからのもので、ネームサーバーの現在の応答より古い可能性があります。</translation>
    </message>
    <message>
        <source>After a change in DNS, check again later or from another network.</source>
        <translation>DNS を変更した後は、しばらくしてから、または別のネットワークから、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>Wait until then, and check again.</source>
        <translation>それまで待って、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>The policy file of %1 is correct</source>
        <extracomment>policy.good (%1: domain, %2: mode)</extracomment>
        <translation>%1 のポリシーファイルは正しい状態です</translation>
    </message>
    <message>
        <source>Senders can load and understand it. Its mode is “%2”.</source>
        <translation>送信側はこのファイルを読み込んで理解できます。モードは「%2」です。</translation>
    </message>
    <message>
        <source>%1 sends senders on to another address</source>
        <extracomment>policy.redirect (%1: host, %2: status, %3: target)</extracomment>
        <translation>%1 は送信側を別のアドレスに転送しています</translation>
    </message>
    <message>
        <source>Instead of the file it gives a redirect (status %2) to %3. Senders must not follow it, so they find no policy there.</source>
        <translation>ファイルの代わりに %3 へのリダイレクト（ステータス %2）が返されます。送信側はこれに従ってはならないため、ポリシーが見つかりません。</translation>
    </message>
    <message>
        <source>Serve the file at https://%1/.well-known/mta-sts.txt itself. Switch off redirects to www or to your main site for this name.</source>
        <translation>https://%1/.well-known/mta-sts.txt でファイルそのものを返してください。この名前については、www やメインサイトへのリダイレクトを無効にしてください。</translation>
    </message>
    <message>
        <source>There is no policy file on %1</source>
        <extracomment>policy.not-found (%1: host, %2: address)</extracomment>
        <translation>%1 にポリシーファイルがありません</translation>
    </message>
    <message>
        <source>The web server at %2 says that the file does not exist (status 404). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>%2 の Web サーバーは、ファイルが存在しないと応答しています（ステータス 404）。送信側はポリシーを読み込めません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known on that web server. Some programs hide or leave out folders that begin with a dot.</source>
        <translation>その Web サーバーの .well-known フォルダーに mta-sts.txt ファイルを置いてください。ドットで始まるフォルダーを表示しなかったり、除外したりするプログラムもあります。</translation>
    </message>
    <message>
        <source>%1 does not hand out the policy file</source>
        <extracomment>policy.http-status (%1: host, %2: status)</extracomment>
        <translation>%1 がポリシーファイルを返しません</translation>
    </message>
    <message>
        <source>The web server answered with status %2 instead of 200. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>Web サーバーは 200 ではなくステータス %2 を返しました。送信側はポリシーを読み込めません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Look at the settings for this file. Often the cause is a protection against robots, a password or a maintenance page.</source>
        <translation>このファイルの設定を確認してください。たいていは、ロボット対策、パスワード、メンテナンス画面が原因です。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a web server</source>
        <extracomment>policy.http-syntax (%1: host, %2: address)</extracomment>
        <translation>%1 で応答しているのは Web サーバーではありません</translation>
    </message>
    <message>
        <source>The answer from %2 cannot be read (HTTP). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>%2 からの応答を読み取れません（HTTP）。送信側はポリシーを読み込めません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Make sure that port 443 of this address leads to a web server.</source>
        <translation>このアドレスのポート 443 が Web サーバーにつながっていることを確認してください。</translation>
    </message>
    <message>
        <source>Senders stop reading after about 64 kilobytes, and then use nothing of it. So they find no policy.</source>
        <translation>送信側は約 64 キロバイトで読み込みを打ち切り、内容をまったく使いません。そのため、ポリシーは見つかりません。</translation>
    </message>
    <message>
        <source>%1 sends the policy file too slowly</source>
        <extracomment>policy.timeout (%1: host, %2: seconds)</extracomment>
        <translation>%1 がポリシーファイルを送る速度が遅すぎます</translation>
    </message>
    <message numerus="yes">
        <source>The file was not complete after %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>%n 秒たっても、ファイルは完全に届きませんでした。送信側は最長 60 秒待ちますが、その後はポリシーなしとみなします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out why the web server is so slow. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Web サーバーがこれほど遅い原因を調べてください。「--timeout 60」 を付けると、このチェックも送信側と同じ時間だけ待ちます。</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then sends nothing</source>
        <extracomment>policy.no-answer (%1: host, %2: seconds)</extracomment>
        <translation>%1 は接続を受け付けますが、その後何も送ってきません</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>%n 秒以内に応答がありませんでした。送信側は最長 60 秒待ちますが、その後はポリシーなしとみなします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>Web サーバーのログで原因を調べてください。「--timeout 60」 を付けると、このチェックも送信側と同じ時間だけ待ちます。</translation>
    </message>
    <message>
        <source>%1 hangs up before the policy file is complete</source>
        <extracomment>policy.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 は、ポリシーファイルを送り終える前に接続を切ります</translation>
    </message>
    <message>
        <source>The answer from %2 ended too early. Senders do not use half a file, so they find no policy.</source>
        <translation>%2 からの応答が途中で終わりました。送信側は途中までのファイルを使わないため、ポリシーは見つかりません。</translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. The length that it announces may also be wrong.</source>
        <translation>Web サーバーのログで原因を調べてください。サーバーが通知するファイルの長さが間違っている可能性もあります。</translation>
    </message>
    <message>
        <source>%1 sends the policy file in a packed form</source>
        <extracomment>policy.encoded (%1: host, %2: encoding)</extracomment>
        <translation>%1 はポリシーファイルを圧縮して送っています</translation>
    </message>
    <message>
        <source>It uses “%2” although nobody asked for it (content encoding). Senders may not unpack it, and then they find no policy.</source>
        <translation>要求されていないのに「%2」を使っています（コンテンツエンコーディング）。送信側は展開しないことがあり、その場合ポリシーは見つかりません。</translation>
    </message>
    <message>
        <source>Switch off compression for this file on the web server.</source>
        <translation>Web サーバーで、このファイルの圧縮を無効にしてください。</translation>
    </message>
    <message>
        <source>The addresses of %1 give different policy files</source>
        <extracomment>policy.addresses-differ (%1: host, %2: addresses)</extracomment>
        <translation>%1 のアドレスごとに、返されるポリシーファイルが異なります</translation>
    </message>
    <message>
        <source>These addresses do not all give the same file: %2. Which policy a sender gets is left to chance.</source>
        <translation>次のアドレスが返すファイルが一致していません: %2。送信側がどのポリシーを受け取るかは、そのとき次第になります。</translation>
    </message>
    <message>
        <source>Put the same file on all servers, or remove wrong addresses from DNS.</source>
        <translation>すべてのサーバーに同じファイルを置くか、間違ったアドレスを DNS から削除してください。</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Many senders then do not use it.</source>
        <translation>Web サーバーは、このファイルの種類を「text/plain」ではなく「%2」としています（メディアタイプ）。そのため、多くの送信側はこのファイルを使いません。</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain. If a browser shows a web page at this address, put the policy file in its place.</source>
        <translation>このファイルの種類を text/plain に設定してください。ブラウザーでこのアドレスを開いて Web ページが表示される場合は、代わりにポリシーファイルを置いてください。</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Some senders then do not use it.</source>
        <translation>Web サーバーは、このファイルの種類を「text/plain」ではなく「%2」としています（メディアタイプ）。そのため、一部の送信側はこのファイルを使いません。</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain on the web server.</source>
        <translation>Web サーバーで、このファイルの種類を text/plain に設定してください。</translation>
    </message>
    <message>
        <source>The web server should call the file “text/plain” (media type). Some senders do not use it otherwise.</source>
        <translation>Web サーバーは、このファイルの種類を「text/plain」とする必要があります（メディアタイプ）。そうでないと、一部の送信側はこのファイルを使いません。</translation>
    </message>
    <message>
        <source>The policy file is empty</source>
        <extracomment>policy.empty (%1: file)</extracomment>
        <translation>ポリシーファイルが空です</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>送信側は、この中にポリシーを見つけられません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Upload the policy file again.</source>
        <translation>ポリシーファイルをもう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>There is a web page where the policy file should be</source>
        <extracomment>policy.is-web-page (%1: file)</extracomment>
        <translation>ポリシーファイルがあるべき場所に Web ページがあります</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Some web servers show their start page for every address, or a page that keeps robots out.</source>
        <translation>送信側は、この中にポリシーを見つけられません。どのアドレスでもトップページやロボット除けのページを表示する Web サーバーもあります。</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known. Switch off the rule that shows a page for every address.</source>
        <translation>.well-known フォルダーに mta-sts.txt ファイルを置いてください。どのアドレスでもページを表示するルールは無効にしてください。</translation>
    </message>
    <message>
        <source>The policy file begins with an invisible mark</source>
        <extracomment>policy.bom (%1: file)</extracomment>
        <translation>ポリシーファイルの先頭に、目に見えない記号があります</translation>
    </message>
    <message>
        <source>A text editor has put it there (byte order mark). Most senders then do not recognise the first line, and use nothing of the file.</source>
        <translation>テキストエディターが付けたものです（バイトオーダーマーク）。これがあると、ほとんどの送信側は 1 行目を認識できず、ファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”.</source>
        <translation>ファイルを「UTF-8（BOM なし）」で保存し直してください。</translation>
    </message>
    <message>
        <source>The policy file is saved in the wrong text encoding</source>
        <extracomment>policy.utf-16 (%1: file)</extracomment>
        <translation>ポリシーファイルの文字コードが間違っています</translation>
    </message>
    <message>
        <source>It uses two bytes for each character (UTF-16). Senders cannot read it, so they find no policy.</source>
        <translation>1 文字に 2 バイトを使っています（UTF-16）。送信側は読み取れないため、ポリシーは見つかりません。</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is empty</source>
        <extracomment>policy.blank-line (%1: line)</extracomment>
        <translation>ポリシーファイルの %1 行目が空です</translation>
    </message>
    <message>
        <source>Empty lines are not allowed in a policy. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>ポリシーに空行を入れることはできません。空行があるとファイル全体を無視する送信側もあれば、気にしない送信側もあります。</translation>
    </message>
    <message>
        <source>Delete the empty line. There must be none at the end of the file either.</source>
        <translation>空行を削除してください。ファイルの末尾にも空行があってはいけません。</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is a comment</source>
        <extracomment>policy.comment (%1: line)</extracomment>
        <translation>ポリシーファイルの %1 行目がコメントになっています</translation>
    </message>
    <message>
        <source>A policy has no comments. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>ポリシーにコメントは書けません。コメントがあるとファイル全体を無視する送信側もあれば、気にしない送信側もあります。</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>この行を削除してください。</translation>
    </message>
    <message>
        <source>Line %1 of the policy file begins with a space</source>
        <extracomment>policy.leading-space (%1: line)</extracomment>
        <translation>ポリシーファイルの %1 行目が空白で始まっています</translation>
    </message>
    <message>
        <source>Each line must begin with its keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>どの行もキーワードで始める必要があります。この空白があるとファイル全体を無視する送信側もあれば、気にしない送信側もあります。</translation>
    </message>
    <message>
        <source>Delete the space at the beginning of the line.</source>
        <translation>行の先頭の空白を削除してください。</translation>
    </message>
    <message>
        <source>There is a space between “%1” and its colon</source>
        <extracomment>policy.space-before-colon (%1: key)</extracomment>
        <translation>「%1」とコロンの間に空白があります</translation>
    </message>
    <message>
        <source>The colon must follow right after the keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>コロンはキーワードのすぐ後に書く必要があります。この空白があるとファイル全体を無視する送信側もあれば、気にしない送信側もあります。</translation>
    </message>
    <message>
        <source>Delete the space before the colon.</source>
        <translation>コロンの前の空白を削除してください。</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has no colon</source>
        <extracomment>policy.no-colon (%1: line)</extracomment>
        <translation>ポリシーファイルの %1 行目にコロンがありません</translation>
    </message>
    <message>
        <source>Each line must be of the form “keyword: value”. Some senders use nothing of the file because of such a line.</source>
        <translation>どの行も「キーワード: 値」の形で書く必要があります。このような行があると、一部の送信側はファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Correct the line, or delete it.</source>
        <translation>この行を修正するか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” is followed by an equals sign instead of a colon</source>
        <extracomment>policy.equals-sign (%1: key)</extracomment>
        <translation>「%1」の後がコロンではなく等号になっています</translation>
    </message>
    <message>
        <source>Senders do not understand the line, so the policy is incomplete for them.</source>
        <translation>送信側はこの行を理解できないため、ポリシーは不完全なものとして扱われます。</translation>
    </message>
    <message>
        <source>Write a colon after “%1” instead of the equals sign.</source>
        <translation>「%1」の後を、等号ではなくコロンにしてください。</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has an outdated line end</source>
        <extracomment>policy.bare-cr (%1: line)</extracomment>
        <translation>ポリシーファイルの %1 行目の改行が、古い形式です</translation>
    </message>
    <message>
        <source>It ends like lines of very old Macintosh files (bare CR). Most senders see one long line and use nothing of the file.</source>
        <translation>非常に古い Macintosh のファイルと同じ改行です（CR のみ）。ほとんどの送信側には 1 つの長い行に見え、ファイル全体が無視されます。</translation>
    </message>
    <message>
        <source>Save the file again with Windows or Unix line ends.</source>
        <translation>Windows または Unix の改行で、ファイルを保存し直してください。</translation>
    </message>
    <message>
        <source>There is an unusual space beside “%1”</source>
        <extracomment>policy.non-ascii-space (%1: key, %2: character)</extracomment>
        <translation>「%1」の横に特殊な空白があります</translation>
    </message>
    <message>
        <source>The character %2 looks like a space but is none. It often comes from text copied out of a web page or a document. Senders take it as a part of the word.</source>
        <translation>%2 という文字は空白のように見えますが、そうではありません。Web ページや文書からコピーした文章によく含まれています。送信側は、これを単語の一部とみなします。</translation>
    </message>
    <message>
        <source>Delete the gap, and type an ordinary space.</source>
        <translation>その空白を削除し、ふつうの空白を入力してください。</translation>
    </message>
    <message>
        <source>The value of “%1” is in quotation marks</source>
        <extracomment>policy.quotes (%1: key)</extracomment>
        <translation>「%1」の値が引用符で囲まれています</translation>
    </message>
    <message>
        <source>Senders take the marks as a part of the value, and then do not understand it.</source>
        <translation>送信側は引用符を値の一部とみなすため、値を理解できません。</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>引用符を削除してください。</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains an invisible character</source>
        <extracomment>policy.control-character (%1: line, %2: character)</extracomment>
        <translation>ポリシーファイルの %1 行目に、目に見えない文字が含まれています</translation>
    </message>
    <message>
        <source>The character is %2. Strict senders use nothing of the file because of it.</source>
        <translation>その文字は %2 です。厳格な送信側は、これがあるとファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Delete the line, and type it anew.</source>
        <translation>この行を削除し、入力し直してください。</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains characters that cannot be read</source>
        <extracomment>policy.not-utf-8 (%1: line)</extracomment>
        <translation>ポリシーファイルの %1 行目に、読み取れない文字が含まれています</translation>
    </message>
    <message>
        <source>They are not in the text encoding that senders expect (UTF-8). Strict senders use nothing of the file because of them.</source>
        <translation>送信側が想定する文字コード（UTF-8）ではありません。厳格な送信側は、これがあるとファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”. A policy needs no letters beyond a to z.</source>
        <translation>ファイルを「UTF-8（BOM なし）」で保存し直してください。ポリシーに a から z 以外の文字は必要ありません。</translation>
    </message>
    <message>
        <source>The lines of the policy file end in different ways</source>
        <extracomment>policy.mixed-line-ends (%1: file)</extracomment>
        <translation>ポリシーファイルの改行が統一されていません</translation>
    </message>
    <message>
        <source>Some end as in Windows, others as in Unix. The standard allows it, but at least one known program does not read such a file.</source>
        <translation>Windows の改行の行と Unix の改行の行が混在しています。規格では許されていますが、このようなファイルを読み込まないプログラムが少なくとも 1 つ知られています。</translation>
    </message>
    <message>
        <source>Save the file again with Windows line ends in all lines (CRLF).</source>
        <translation>すべての行を Windows の改行（CRLF）にして、ファイルを保存し直してください。</translation>
    </message>
    <message>
        <source>“%1” in the policy file is probably a slip for “%2”</source>
        <extracomment>policy.near-miss-key (%1: key, %2: meant)</extracomment>
        <translation>ポリシーファイルの「%1」は、おそらく「%2」の書き間違いです</translation>
    </message>
    <message>
        <source>Change “%1” to “%2”.</source>
        <translation>「%1」を「%2」に変更してください。</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file has capital letters</source>
        <extracomment>policy.key-case (%1: key, %2: meant)</extracomment>
        <translation>ポリシーファイルのキーワード「%1」に大文字が使われています</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file means nothing to senders</source>
        <extracomment>policy.unknown-field (%1: key)</extracomment>
        <translation>ポリシーファイルのキーワード「%1」は、送信側には意味がありません</translation>
    </message>
    <message>
        <source>Senders pass over the line. At least one known checking program does not accept a file with it.</source>
        <translation>送信側はこの行を無視します。このような行のあるファイルを受け付けないチェック用プログラムが、少なくとも 1 つ知られています。</translation>
    </message>
    <message>
        <source>Remove the line, unless you know what it is for.</source>
        <translation>何のための行か分からない場合は、削除してください。</translation>
    </message>
    <message>
        <source>The extra line “%1” in the policy file is not well formed</source>
        <extracomment>policy.field-syntax (%1: key)</extracomment>
        <translation>ポリシーファイルの追加の行「%1」は、書式が正しくありません</translation>
    </message>
    <message>
        <source>Senders do not need this line. Still, strict ones use nothing of the file because of it.</source>
        <translation>送信側にこの行は必要ありません。それでも、厳格な送信側は、これがあるとファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>この行を削除してください。</translation>
    </message>
    <message>
        <source>“%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-field (%1: key, %2: used, %3: ignored)</extracomment>
        <translation>「%1」がポリシーファイルに 2 回以上書かれています</translation>
    </message>
    <message>
        <source>Keep one of these lines, and delete the others.</source>
        <translation>これらの行のうち 1 つを残し、ほかは削除してください。</translation>
    </message>
    <message>
        <source>The mail server “%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-mx (%1: mx)</extracomment>
        <translation>メールサーバー「%1」がポリシーファイルに 2 回以上書かれています</translation>
    </message>
    <message>
        <source>This does no harm.</source>
        <translation>害はありません。</translation>
    </message>
    <message>
        <source>You can delete all these lines but one.</source>
        <translation>これらの行は、1 つだけ残してほかを削除してかまいません。</translation>
    </message>
    <message>
        <source>The policy file does not name its version</source>
        <extracomment>policy.version-missing (%1: file)</extracomment>
        <translation>ポリシーファイルにバージョンが書かれていません</translation>
    </message>
    <message>
        <source>The line “version: STSv1” is missing. Most senders use nothing of the file without it.</source>
        <translation>「version: STSv1」の行がありません。この行がないと、ほとんどの送信側はファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Add “version: STSv1” as the first line of the file.</source>
        <translation>ファイルの 1 行目に「version: STSv1」を追加してください。</translation>
    </message>
    <message>
        <source>Senders do not know the policy version “%1”</source>
        <extracomment>policy.version-wrong (%1: value)</extracomment>
        <translation>ポリシーのバージョン「%1」は、送信側には未知のものです</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Most senders use nothing of the file otherwise.</source>
        <translation>バージョンは、このとおり正確に STSv1 と書く必要があります。そうでないと、ほとんどの送信側はファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Change the line to “version: STSv1”.</source>
        <translation>この行を「version: STSv1」に変更してください。</translation>
    </message>
    <message>
        <source>The policy version “%1” mixes up capital and small letters</source>
        <extracomment>policy.version-case (%1: value)</extracomment>
        <translation>ポリシーのバージョン「%1」の大文字と小文字が正しくありません</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Many senders tell capital from small letters, and use nothing of the file.</source>
        <translation>バージョンは、このとおり正確に STSv1 と書く必要があります。多くの送信側は大文字と小文字を区別し、ファイル全体を無視します。</translation>
    </message>
    <message>
        <source>The policy file does not name its mode</source>
        <extracomment>policy.mode-missing (%1: file)</extracomment>
        <translation>ポリシーファイルにモードが書かれていません</translation>
    </message>
    <message>
        <source>Without a mode senders do not know what to do. They use nothing of the file.</source>
        <translation>モードがないと、送信側はどうすればよいか分からず、ファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Add the line “mode: testing”. Change it to “mode: enforce” when all is well.</source>
        <translation>「mode: testing」の行を追加してください。すべて問題がなくなったら、「mode: enforce」に変更してください。</translation>
    </message>
    <message>
        <source>“%1” is not a mode that senders know</source>
        <extracomment>policy.mode-wrong (%1: value, %2: meant)</extracomment>
        <translation>「%1」は送信側が知っているモードではありません</translation>
    </message>
    <message>
        <source>The mode must be testing, enforce or none, in small letters. With any other word senders use nothing of the file.</source>
        <translation>モードは testing、enforce、none のいずれかを、小文字で書く必要があります。ほかの語では、送信側はファイル全体を無視します。</translation>
    </message>
    <message>
        <source>The mode “%1” has capital letters</source>
        <extracomment>policy.mode-case (%1: value, %2: meant)</extracomment>
        <translation>モード「%1」に大文字が使われています</translation>
    </message>
    <message>
        <source>The mode must be written in small letters. Most senders use nothing of the file otherwise.</source>
        <translation>モードは小文字で書く必要があります。そうでないと、ほとんどの送信側はファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Change the line to “mode: %2”.</source>
        <translation>この行を「mode: %2」に変更してください。</translation>
    </message>
    <message>
        <source>The policy file does not say how long it is valid</source>
        <extracomment>policy.max-age-missing (%1: file)</extracomment>
        <translation>ポリシーファイルに有効期間が書かれていません</translation>
    </message>
    <message>
        <source>The line with the number of seconds is missing (max_age). Most senders use nothing of the file without it.</source>
        <translation>秒数を指定する行（max_age）がありません。この行がないと、ほとんどの送信側はファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Add the line “max_age: 604800”, which stands for a week.</source>
        <translation>「max_age: 604800」の行を追加してください。これは 1 週間を表します。</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds</source>
        <extracomment>policy.max-age-not-number (%1: value)</extracomment>
        <translation>「%1」は秒数ではありません</translation>
    </message>
    <message>
        <source>How long the policy is valid must be written in digits only (max_age). Strict senders use nothing of the file otherwise.</source>
        <translation>ポリシーの有効期間（max_age）は、数字だけで書く必要があります。そうでないと、厳格な送信側はファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Write “max_age: 604800”, which stands for a week.</source>
        <translation>「max_age: 604800」と書いてください。これは 1 週間を表します。</translation>
    </message>
    <message>
        <source>The number of seconds “%1” is too long</source>
        <extracomment>policy.max-age-too-many-digits (%1: value)</extracomment>
        <translation>秒数「%1」の桁が多すぎます</translation>
    </message>
    <message>
        <source>It may have ten digits at most (max_age). Strict senders use nothing of the file because of it.</source>
        <translation>10 桁までしか書けません（max_age）。厳格な送信側は、これがあるとファイル全体を無視します。</translation>
    </message>
    <message>
        <source>The policy is valid for more than a year</source>
        <extracomment>policy.max-age-too-large (%1: value)</extracomment>
        <translation>ポリシーの有効期間が 1 年を超えています</translation>
    </message>
    <message>
        <source>The number %1 is above the limit of 31557600 seconds (max_age). Some senders use nothing of the file because of it.</source>
        <translation>%1 は、上限の 31557600 秒を超えています（max_age）。一部の送信側は、これがあるとファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Write a smaller number, for instance “max_age: 2592000”, which stands for thirty days.</source>
        <translation>もっと小さい数字を書いてください。たとえば「max_age: 2592000」は 30 日を表します。</translation>
    </message>
    <message>
        <source>The policy is valid for no time at all</source>
        <extracomment>policy.max-age-zero (%1: value)</extracomment>
        <translation>ポリシーの有効期間がゼロになっています</translation>
    </message>
    <message>
        <source>Senders do not keep it for later mail (max_age: %1), and some do not use it at all. So it protects little or nothing.</source>
        <translation>送信側は次回以降のメールのためにポリシーを保存せず（max_age: %1）、まったく使わない送信側もあります。そのため、ほとんど、またはまったく保護になりません。</translation>
    </message>
    <message>
        <source>The policy is valid for a short time only</source>
        <extracomment>policy.max-age-short (%1: value)</extracomment>
        <translation>ポリシーの有効期間が短すぎます</translation>
    </message>
    <message>
        <source>Senders keep it for %1 seconds (max_age). Some large senders are said to pass over policies of less than a day. A short time also makes it easier for attackers to wait until the policy is forgotten.</source>
        <translation>送信側がポリシーを保存する期間は %1 秒です（max_age）。1 日に満たないポリシーを無視する大手の送信側もあると言われています。また、期間が短いと、攻撃者はポリシーが忘れられるのを待ちやすくなります。</translation>
    </message>
    <message>
        <source>You can let senders keep the policy for longer</source>
        <extracomment>policy.max-age-raise (%1: value)</extracomment>
        <translation>送信側がポリシーを保存する期間を、もっと長くできます</translation>
    </message>
    <message>
        <source>They now keep it for %1 seconds (max_age). The longer they keep it, the better it protects you.</source>
        <translation>現在の保存期間は %1 秒です（max_age）。長く保存されるほど、ポリシーによる保護は強くなります。</translation>
    </message>
    <message>
        <source>When enforce mode has worked well for some weeks, write 1209600 or more, which stands for two weeks. Then change the id of the policy record.</source>
        <translation>enforce モードで数週間問題がなければ、1209600（2 週間）以上にしてください。その後、ポリシーレコードの id を変更してください。</translation>
    </message>
    <message>
        <source>The policy host %1 answers with a good certificate</source>
        <extracomment>policy-host.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>ポリシーホスト %1 は、適切な証明書で応答しています</translation>
    </message>
    <message numerus="yes">
        <source>The web server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>%2 の Web サーバーは %3 を使っています。証明書の有効期間は、あと %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy host %1 does not exist</source>
        <extracomment>policy-host.missing (%1: host)</extracomment>
        <translation>ポリシーホスト %1 が存在しません</translation>
    </message>
    <message>
        <source>Senders fetch your policy from a web server with this name. Without it they find no policy, and their mail to you is not protected.</source>
        <translation>送信側は、この名前の Web サーバーからポリシーを取得します。これがないとポリシーは見つからず、届くメールは保護されません。</translation>
    </message>
    <message>
        <source>Set up web space for the policy file, and publish an address for %1.</source>
        <translation>ポリシーファイルを置く Web スペースを用意し、%1 のアドレスを公開してください。</translation>
    </message>
    <message>
        <source>The policy host %1 has no address</source>
        <extracomment>policy-host.no-address (%1: host)</extracomment>
        <translation>ポリシーホスト %1 にアドレスがありません</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>名前は存在しますが、DNS には IPv4 アドレスも IPv6 アドレスもありません。送信側はポリシーを読み込めません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Publish the address of your web server for %1, or an alias to your hosting provider (A, AAAA or CNAME record).</source>
        <translation>%1 について、Web サーバーのアドレスか、ホスティングプロバイダーへのエイリアスを公開してください（A、AAAA、CNAME レコードのいずれか）。</translation>
    </message>
    <message>
        <source>The policy host %1 could not be looked up</source>
        <extracomment>policy-host.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>ポリシーホスト %1 を照会できませんでした</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the policy host works could not be found out.</source>
        <translation>DNS の応答: %2。ポリシーホストが機能しているかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>The DNS alias of the policy host %1 leads nowhere</source>
        <extracomment>policy-host.alias-loop (%1: host)</extracomment>
        <translation>ポリシーホスト %1 の DNS エイリアスの行き先がありません</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>この名前は、循環しているか、多すぎる段階を経て別の名前を指しています（CNAME ループ）。送信側はポリシーを読み込めません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Point the alias at the name that your hosting provider gave you.</source>
        <translation>エイリアスが、ホスティングプロバイダーから指定された名前を指すようにしてください。</translation>
    </message>
    <message>
        <source>The policy host %1 points to a name that does not exist</source>
        <extracomment>policy-host.alias-dangling (%1: host, %2: target)</extracomment>
        <translation>ポリシーホスト %1 は、存在しない名前を指しています</translation>
    </message>
    <message>
        <source>The target %2 is gone, so senders cannot load your policy. A stranger might claim that name at the hosting provider and publish a policy in your place.</source>
        <translation>行き先の %2 がなくなっているため、送信側はポリシーを読み込めません。第三者がホスティングプロバイダーでその名前を取得し、勝手なポリシーを公開するおそれがあります。</translation>
    </message>
    <message>
        <source>Set up the site again at your hosting provider. If you have moved it, point the alias at the new name.</source>
        <translation>ホスティングプロバイダーでサイトを設定し直してください。サイトを移転した場合は、エイリアスが新しい名前を指すようにしてください。</translation>
    </message>
    <message>
        <source>The policy host %1 is run at %2</source>
        <extracomment>policy-host.delegated (%1: host, %2: target)</extracomment>
        <translation>ポリシーホスト %1 は %2 で運用されています</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides about your policy. The certificate must still be for the name %1.</source>
        <translation>エイリアスなので、%2 の管理者がポリシーの内容を決めることになります。証明書は、それでも %1 という名前のものである必要があります。</translation>
    </message>
    <message>
        <source>The policy host %1 has an address that only works inside a network</source>
        <extracomment>policy-host.address-not-public (%1: host, %2: address)</extracomment>
        <translation>ポリシーホスト %1 のアドレスは、内部ネットワークでしか使えないものです</translation>
    </message>
    <message>
        <source>Publish the public address of the web server, unless this is a test network.</source>
        <translation>テスト用のネットワークでなければ、Web サーバーのグローバルアドレスを公開してください。</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv6 from this computer</source>
        <extracomment>policy-host.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>このコンピューターからは、ポリシーホスト %1 を IPv6 でテストできませんでした</translation>
    </message>
    <message>
        <source>Your computer has no IPv6 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>このコンピューターには IPv6 接続がないため、ここからアドレス %2 に到達できません。問題があると分かったわけではありません。</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv6.</source>
        <translation>確認するには、IPv6 を使えるコンピューターで、ドメインを指定して 「postseal-cli check」 を実行してください。</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv4 from this computer</source>
        <extracomment>policy-host.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>このコンピューターからは、ポリシーホスト %1 を IPv4 でテストできませんでした</translation>
    </message>
    <message>
        <source>Your computer has no IPv4 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>このコンピューターには IPv4 接続がないため、ここからアドレス %2 に到達できません。問題があると分かったわけではありません。</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv4.</source>
        <translation>確認するには、IPv4 を使えるコンピューターで、ドメインを指定して 「postseal-cli check」 を実行してください。</translation>
    </message>
    <message>
        <source>The policy host %1 refuses secure web connections</source>
        <extracomment>policy-host.connection-refused (%1: host, %2: address)</extracomment>
        <translation>ポリシーホスト %1 が、安全な Web 接続を拒否しています</translation>
    </message>
    <message>
        <source>Nothing listens at %2 for them (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>%2 では、安全な Web 接続（ポート 443）を受け付けるものが動いていません。送信側はポリシーを読み込めません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Switch on HTTPS on that web server, and open port 443 in its firewall. If the address is old, correct it in DNS.</source>
        <translation>その Web サーバーで HTTPS を有効にし、ファイアウォールでポート 443 を開いてください。アドレスが古い場合は、DNS を修正してください。</translation>
    </message>
    <message>
        <source>The policy host %1 does not answer</source>
        <extracomment>policy-host.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>ポリシーホスト %1 が応答しません</translation>
    </message>
    <message>
        <source>No secure web connection to %2 came about in time (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>時間内に %2 への安全な Web 接続（ポート 443）を確立できませんでした。送信側はポリシーを読み込めません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Make sure that the web server runs and that its firewall lets port 443 through. If the address is old, correct it in DNS.</source>
        <translation>Web サーバーが動作していて、ファイアウォールがポート 443 を通していることを確認してください。アドレスが古い場合は、DNS を修正してください。</translation>
    </message>
    <message>
        <source>There is no way through the network to the policy host %1</source>
        <extracomment>policy-host.unreachable (%1: host, %2: address)</extracomment>
        <translation>ポリシーホスト %1 へのネットワーク経路がありません</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>アドレス %2 に到達できないとネットワークから報告されました。送信側はポリシーを読み込めません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the web server. If both look right, ask your hosting provider.</source>
        <translation>DNS のアドレスと、Web サーバーのネットワーク接続を確認してください。どちらも正しいようなら、ホスティングプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The policy host %1 and this computer could not agree on encryption</source>
        <extracomment>policy-host.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>ポリシーホスト %1 とこのコンピューターの間で、暗号化の方式が合いませんでした</translation>
    </message>
    <message>
        <source>Ask your hosting provider whether HTTPS is set up for the name %1. The server should offer TLS 1.2 and TLS 1.3.</source>
        <translation>%1 という名前で HTTPS が設定されているかどうかを、ホスティングプロバイダーに問い合わせてください。サーバーは TLS 1.2 と TLS 1.3 に対応している必要があります。</translation>
    </message>
    <message>
        <source>The policy host %1 falls silent when encryption should begin</source>
        <extracomment>policy-host.handshake-timeout (%1: host, %2: address)</extracomment>
        <translation>ポリシーホスト %1 は、暗号化を始めるところで応答しなくなります</translation>
    </message>
    <message>
        <source>The web server at %2 accepted the connection and then stopped answering. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>%2 の Web サーバーは接続を受け付けましたが、その後応答しなくなりました。送信側はポリシーを読み込めません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Check the load and the HTTPS settings of the web server. Something in front of it may also hold the connection up.</source>
        <translation>Web サーバーの負荷と HTTPS の設定を確認してください。サーバーの手前にあるものが接続を止めている可能性もあります。</translation>
    </message>
    <message>
        <source>The policy host %1 only knows outdated encryption</source>
        <extracomment>policy-host.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>ポリシーホスト %1 は、古い暗号化にしか対応していません</translation>
    </message>
    <message>
        <source>The web server at %2 offers %3, which is no longer seen as safe. Many senders do not load your policy over it.</source>
        <translation>%2 の Web サーバーが使う %3 は、もはや安全とはみなされていません。多くの送信側は、これではポリシーを読み込みません。</translation>
    </message>
    <message>
        <source>Update the web server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>Web サーバーを更新するか、設定で TLS 1.2 と TLS 1.3 を有効にしてください。</translation>
    </message>
    <message>
        <source>A program on your side replaces the certificate of %1</source>
        <extracomment>policy-host.proxy-here (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>お使いの環境のプログラムが、%1 の証明書を置き換えています</translation>
    </message>
    <message>
        <source>The certificate seen for %2 was issued by “%3”. That looks like a company proxy or a virus scanner that opens secure connections. So the real certificate could not be seen, and nothing is known to be wrong with it.</source>
        <translation>%2 で提示された証明書は「%3」が発行したものです。安全な接続を開いて検査する、社内プロキシやウイルス対策ソフトのようです。そのため、本来の証明書は確認できませんでした。証明書に問題があると分かったわけではありません。</translation>
    </message>
    <message>
        <source>Check again from another network, or on a computer without such a program.</source>
        <translation>別のネットワークから、またはそのようなプログラムのないコンピューターで、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is for a different name</source>
        <extracomment>policy-host.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>ポリシーホスト %1 の証明書は、別の名前のものです</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate for %3 (host name mismatch). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>%2 の Web サーバーは、%3 の証明書を提示しています（ホスト名の不一致）。送信側はポリシーを読み込みません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Add %1 as a domain at your hosting provider, and have a certificate issued for it.</source>
        <translation>ホスティングプロバイダーで %1 をドメインとして追加し、その証明書を発行してもらってください。</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has its name in the wrong place</source>
        <extracomment>policy-host.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>ポリシーホスト %1 の証明書は、名前の記載場所が間違っています</translation>
    </message>
    <message>
        <source>At %2 the name %3 stands only in an old field that senders do not look at (common name). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>%2 の証明書では、名前 %3 が、送信側の参照しない古い項目（コモンネーム）にしかありません。送信側はポリシーを読み込みません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Order a new certificate that lists %1 among its DNS names.</source>
        <translation>DNS 名の一覧に %1 を含む、新しい証明書を取得してください。</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has expired</source>
        <extracomment>policy-host.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>ポリシーホスト %1 の証明書の期限が切れています</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that ran out on %3. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>%2 の Web サーバーが提示した証明書は、%3 に期限が切れています。送信側はポリシーを読み込みません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Renew the certificate, and make sure that the web server uses the new one. Then let the renewal run by itself.</source>
        <translation>証明書を更新し、Web サーバーが新しい証明書を使っていることを確認してください。その後、更新が自動で行われるようにしてください。</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is not valid yet</source>
        <extracomment>policy-host.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>ポリシーホスト %1 の証明書は、まだ有効ではありません</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that counts only from %3. Until then senders do not load your policy.</source>
        <translation>%2 の Web サーバーが提示した証明書は、%3 にならないと有効になりません。それまで、送信側はポリシーを読み込みません。</translation>
    </message>
    <message>
        <source>Install a certificate that is valid today. If the date looks right, check the clock of this computer.</source>
        <translation>今日の時点で有効な証明書をインストールしてください。日付が正しいようなら、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The policy host %1 made its certificate itself</source>
        <extracomment>policy-host.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>ポリシーホスト %1 は、自分で作った証明書を使っています</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>%2 の証明書を保証する公的な認証局がありません（自己署名）。送信側はポリシーを読み込みません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Most hosting providers include one free of charge.</source>
        <translation>公的な認証局の証明書をインストールしてください。ほとんどのホスティングプロバイダーでは無料で利用できます。</translation>
    </message>
    <message>
        <source>The policy host %1 does not send all the certificates that it should</source>
        <extracomment>policy-host.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>ポリシーホスト %1 が、必要な証明書の一部を送っていません</translation>
    </message>
    <message>
        <source>The web server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). Browsers often hide this fault, but many senders do not load your policy.</source>
        <translation>%2 の Web サーバーは、自身の証明書を既知の認証局につなぐ「%3」の証明書（中間証明書）を送っていません。ブラウザーではこの問題が表に出ないことも多いのですが、多くの送信側はポリシーを読み込みません。</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem.</source>
        <translation>認証局から提供された完全な証明書チェーンをインストールしてください。多くの場合、fullchain.pem という名前のファイルです。</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 comes from an authority that is not publicly known</source>
        <extracomment>policy-host.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>ポリシーホスト %1 の証明書は、一般に知られていない認証局のものです</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>%2 の証明書を発行した「%3」を、一般の送信側は信頼していません。送信側はポリシーを読み込みません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 cannot be used</source>
        <extracomment>policy-host.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>ポリシーホスト %1 の証明書は使えません</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the web server.</source>
        <translation>%1 の新しい証明書を標準的な設定で取得し、Web サーバーにインストールしてください。</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 expires soon</source>
        <extracomment>policy-host.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>ポリシーホスト %1 の証明書の期限がまもなく切れます</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the web server at %2 is valid for %n more day(s), until %4. After that date senders can no longer load your policy.</source>
        <translation>
            <numerusform>%2 の Web サーバーの証明書の有効期間は、あと %n 日（%4 まで）です。それを過ぎると、送信側はポリシーを読み込めなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate now. Find out why it was not renewed by itself.</source>
        <translation>今すぐ証明書を更新してください。自動で更新されなかった原因も調べてください。</translation>
    </message>
    <message>
        <source>Your DNS may prevent a certificate for %1</source>
        <extracomment>policy-host.caa-blocks (%1: host, %2: name with CAA, %3: allowed issuers)</extracomment>
        <translation>DNS の設定により、%1 の証明書を発行できない可能性があります</translation>
    </message>
    <message>
        <source>A record at %2 says who may issue certificates (CAA): %3. If your hosting provider uses another authority, it can neither get nor renew the certificate.</source>
        <translation>%2 のレコードで、証明書を発行できる認証局が指定されています（CAA）: %3。ホスティングプロバイダーが別の認証局を使っている場合、証明書の取得も更新もできません。</translation>
    </message>
    <message>
        <source>Add the authority of your hosting provider to that record. For many providers it is letsencrypt.org.</source>
        <translation>ホスティングプロバイダーが使う認証局を、そのレコードに追加してください。多くのプロバイダーでは letsencrypt.org です。</translation>
    </message>
    <message>
        <source>%1 only has an address because your DNS answers for every name</source>
        <extracomment>policy-host.wildcard-dns (%1: host, %2: address)</extracomment>
        <translation>%1 にアドレスがあるのは、DNS がどの名前にも応答するからにすぎません</translation>
    </message>
    <message>
        <source>Any name under your domain leads to %2 (wildcard record). So this host was probably not set up for MTA-STS.</source>
        <translation>このドメインの下の名前は、すべて %2 につながります（ワイルドカードレコード）。そのため、このホストは MTA-STS 用に設定されたものではないと思われます。</translation>
    </message>
    <message>
        <source>Publish a DNS record of its own for %1 that points to the web space with your policy.</source>
        <translation>ポリシーを置いた Web スペースを指す、%1 専用の DNS レコードを公開してください。</translation>
    </message>
    <message>
        <source>The policy file lists no mail server</source>
        <extracomment>policy.mx-missing (%1: file)</extracomment>
        <translation>ポリシーファイルにメールサーバーが書かれていません</translation>
    </message>
    <message>
        <source>Without a line that begins with “mx:” senders use nothing of the file.</source>
        <translation>「mx:」で始まる行がないと、送信側はファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Add a line for each of your mail servers, for instance “mx: mail.example.com”.</source>
        <translation>メールサーバーごとに 1 行ずつ追加してください（例:「mx: mail.example.com」）。</translation>
    </message>
    <message>
        <source>The policy file lists no mail server, and some senders want one</source>
        <extracomment>policy.mx-missing-mode-none (%1: file)</extracomment>
        <translation>ポリシーファイルにメールサーバーが書かれていませんが、一部の送信側はこれを必要とします</translation>
    </message>
    <message>
        <source>Mode none allows this. Still, some senders do not accept the file, and keep to the policy that they stored before.</source>
        <translation>none モードでは、これでも問題ありません。それでも、一部の送信側はファイルを受け付けず、以前に保存したポリシーに従い続けます。</translation>
    </message>
    <message>
        <source>Keep the lines that begin with “mx:” in the file.</source>
        <translation>「mx:」で始まる行をファイルに残しておいてください。</translation>
    </message>
    <message>
        <source>The policy file has a line for a mail server without a name</source>
        <extracomment>policy.mx-empty (%1: file)</extracomment>
        <translation>ポリシーファイルに、名前のないメールサーバーの行があります</translation>
    </message>
    <message>
        <source>Nothing stands after “mx:”. Strict senders use nothing of the file because of it.</source>
        <translation>「mx:」の後に何も書かれていません。厳格な送信側は、これがあるとファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Write the name of your mail server there, or delete the line.</source>
        <translation>そこにメールサーバーの名前を書くか、行を削除してください。</translation>
    </message>
    <message>
        <source>The policy file lists the IP address “%1” as a mail server</source>
        <extracomment>policy.mx-address (%1: mx)</extracomment>
        <translation>ポリシーファイルに、メールサーバーとして IP アドレス「%1」が書かれています</translation>
    </message>
    <message>
        <source>Senders compare names, so an address never fits. Strict senders use nothing of the file because of it.</source>
        <translation>送信側は名前を比較するため、アドレスが一致することはありません。厳格な送信側は、これがあるとファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Write the name of the mail server instead, as it stands in your MX record.</source>
        <translation>代わりに、MX レコードにあるとおりのメールサーバーの名前を書いてください。</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file ends with a dot</source>
        <extracomment>policy.mx-trailing-dot (%1: mx, %2: meant)</extracomment>
        <translation>ポリシーファイルのメールサーバー「%1」が、ドットで終わっています</translation>
    </message>
    <message>
        <source>The dot is usual in DNS but wrong in a policy. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>末尾のドットは DNS では一般的ですが、ポリシーでは間違いです。厳格な送信側は、これがあるとファイル全体を無視し、ほかの送信側では一致するサーバーがなくなります。</translation>
    </message>
    <message>
        <source>One line of the policy file lists several mail servers: “%1”</source>
        <extracomment>policy.mx-list (%1: mx)</extracomment>
        <translation>ポリシーファイルの 1 行に、複数のメールサーバーが書かれています:「%1」</translation>
    </message>
    <message>
        <source>Senders read the line as one single name, which fits no server. Strict senders use nothing of the file because of it.</source>
        <translation>送信側はこの行を 1 つの名前として読むため、どのサーバーとも一致しません。厳格な送信側は、これがあるとファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Write a line of its own for each mail server.</source>
        <translation>メールサーバーごとに 1 行ずつ書いてください。</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has letters beyond a to z</source>
        <extracomment>policy.mx-unicode (%1: mx, %2: meant)</extracomment>
        <translation>ポリシーファイルのメールサーバー「%1」に、a から z 以外の文字が含まれています</translation>
    </message>
    <message>
        <source>A policy must hold names in the form that DNS uses (A-label). Strict senders use nothing of the file otherwise.</source>
        <translation>ポリシーには、DNS で使われる形（A-label）の名前を書く必要があります。そうでないと、厳格な送信側はファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Write “%2” instead.</source>
        <translation>代わりに「%2」と書いてください。</translation>
    </message>
    <message>
        <source>“%1” in the policy file is a web address</source>
        <extracomment>policy.mx-url (%1: mx, %2: meant)</extracomment>
        <translation>ポリシーファイルの「%1」は Web アドレスです</translation>
    </message>
    <message>
        <source>Only the name of a mail server may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>ここにはメールサーバーの名前しか書けません。厳格な送信側は、これがあるとファイル全体を無視し、ほかの送信側では一致するサーバーがなくなります。</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a port number</source>
        <extracomment>policy.mx-port (%1: mx, %2: meant)</extracomment>
        <translation>ポリシーファイルのメールサーバー「%1」に、ポート番号が付いています</translation>
    </message>
    <message>
        <source>Only its name may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>ここには名前しか書けません。厳格な送信側は、これがあるとファイル全体を無視し、ほかの送信側では一致するサーバーがなくなります。</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a number in front</source>
        <extracomment>policy.mx-preference (%1: mx, %2: meant)</extracomment>
        <translation>ポリシーファイルのメールサーバー「%1」の前に、数字が付いています</translation>
    </message>
    <message>
        <source>The number belongs to the MX record in DNS (preference). Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>この数字は DNS の MX レコードのもの（優先度）です。厳格な送信側は、これがあるとファイル全体を無視し、ほかの送信側では一致するサーバーがなくなります。</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file begins with a dot</source>
        <extracomment>policy.mx-leading-dot (%1: mx, %2: meant)</extracomment>
        <translation>ポリシーファイルのメールサーバー「%1」が、ドットで始まっています</translation>
    </message>
    <message>
        <source>An early draft of the standard knew this form. Today strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>規格の初期の草案にあった書き方です。現在では、厳格な送信側は、これがあるとファイル全体を無視し、ほかの送信側では一致するサーバーがなくなります。</translation>
    </message>
    <message>
        <source>The star in “%1” stands in the wrong place</source>
        <extracomment>policy.mx-wildcard-place (%1: mx)</extracomment>
        <translation>「%1」のアスタリスクの位置が間違っています</translation>
    </message>
    <message>
        <source>A star can only be the whole first part of a name, as in “*.example.com” (wildcard). Strict senders use nothing of the file because of it.</source>
        <translation>アスタリスク（ワイルドカード）は、「*.example.com」のように、名前の最初の部分全体としてのみ使えます。厳格な送信側は、これがあるとファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers instead.</source>
        <translation>代わりに、メールサーバーの完全な名前を書いてください。</translation>
    </message>
    <message>
        <source>“%1” allows mail servers of countless strangers</source>
        <extracomment>policy.mx-wildcard-top-level (%1: mx)</extracomment>
        <translation>「%1」は、数えきれないほどの他人のメールサーバーを許可しています</translation>
    </message>
    <message>
        <source>The star stands directly in front of a name under which anybody can register (wildcard). So an attacker can easily have a mail server that fits your policy.</source>
        <translation>アスタリスク（ワイルドカード）が、誰でも登録できる名前のすぐ前にあります。そのため、攻撃者は簡単に、ポリシーに一致するメールサーバーを用意できます。</translation>
    </message>
    <message>
        <source>“%1” in the policy file is not the name of a mail server</source>
        <extracomment>policy.mx-not-domain (%1: mx)</extracomment>
        <translation>ポリシーファイルの「%1」は、メールサーバーの名前ではありません</translation>
    </message>
    <message>
        <source>A name consists of letters, digits, hyphens and dots. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>名前に使えるのは、英字、数字、ハイフン、ドットです。厳格な送信側は、これがあるとファイル全体を無視し、ほかの送信側では一致するサーバーがなくなります。</translation>
    </message>
    <message>
        <source>Write the name of the mail server as it stands in your MX record.</source>
        <translation>MX レコードにあるとおりのメールサーバーの名前を書いてください。</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has capital letters</source>
        <extracomment>policy.mx-case (%1: mx)</extracomment>
        <translation>ポリシーファイルのメールサーバー「%1」に、大文字が使われています</translation>
    </message>
    <message>
        <source>Nearly all senders compare names without regard to capitals. So this does no harm with them.</source>
        <translation>ほとんどの送信側は、大文字と小文字を区別せずに名前を比較します。その場合、害はありません。</translation>
    </message>
    <message>
        <source>To be on the safe side, write the name in small letters.</source>
        <translation>念のため、名前を小文字で書いてください。</translation>
    </message>
    <message>
        <source>The policy record at %1 is correct</source>
        <extracomment>record.good (%1: name, %2: id)</extracomment>
        <translation>%1 のポリシーレコードは正しい状態です</translation>
    </message>
    <message>
        <source>It tells senders that you have a policy. The version of the policy that it announces is “%2” (id).</source>
        <translation>ポリシーがあることを送信側に知らせています。公表されているポリシーの版（id）は「%2」です。</translation>
    </message>
    <message>
        <source>There is no policy record at %1</source>
        <extracomment>record.missing (%1: name)</extracomment>
        <translation>%1 にポリシーレコードがありません</translation>
    </message>
    <message>
        <source>Senders look for this TXT record first. Without it they do not look for your policy, so their mail to you is not protected.</source>
        <translation>送信側は、最初にこの TXT レコードを探します。これがないとポリシーを探さないため、届くメールは保護されません。</translation>
    </message>
    <message>
        <source>Publish the record as the last step, when the policy file can be loaded.</source>
        <translation>ポリシーファイルを読み込めるようになってから、最後にこのレコードを公開してください。</translation>
    </message>
    <message>
        <source>The policy record at %1 could not be looked up</source>
        <extracomment>record.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>%1 のポリシーレコードを照会できませんでした</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the record is there could not be found out.</source>
        <translation>DNS の応答: %2。レコードがあるかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>The DNS alias of the policy record at %1 leads nowhere</source>
        <extracomment>record.alias-loop (%1: name)</extracomment>
        <translation>%1 のポリシーレコードの DNS エイリアスの行き先がありません</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders find no policy record, so their mail to you is not protected.</source>
        <translation>この名前は、循環しているか、多すぎる段階を経て別の名前を指しています（CNAME ループ）。送信側はポリシーレコードを見つけられないため、届くメールは保護されません。</translation>
    </message>
    <message>
        <source>Point the alias at the right name, or replace it with the TXT record itself.</source>
        <translation>エイリアスが正しい名前を指すようにするか、TXT レコードそのものに置き換えてください。</translation>
    </message>
    <message>
        <source>There are %2 policy records at %1</source>
        <extracomment>record.multiple (%1: name, %2: count)</extracomment>
        <translation>%1 にポリシーレコードが %2 個あります</translation>
    </message>
    <message>
        <source>When there is more than one record, senders act as if there were none. So mail to you is not protected.</source>
        <translation>レコードが 2 つ以上あると、送信側はレコードがないものとして扱います。そのため、届くメールは保護されません。</translation>
    </message>
    <message>
        <source>Keep the record with the newest id, and delete the others.</source>
        <translation>id が最も新しいレコードを残し、ほかは削除してください。</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with the wrong word</source>
        <extracomment>record.wrong-version (%1: name, %2: version)</extracomment>
        <translation>%1 のポリシーレコードが、間違った語で始まっています</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Senders pass over it, so mail to you is not protected.</source>
        <translation>「v=STSv1」ではなく「%2」で始まっています。送信側はこのレコードを無視するため、届くメールは保護されません。</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=STSv1;”.</source>
        <translation>レコードの先頭を、正確に「v=STSv1;」に変更してください。</translation>
    </message>
    <message>
        <source>The policy record at %1 mixes up capital and small letters</source>
        <extracomment>record.version-case (%1: name, %2: version)</extracomment>
        <translation>%1 のポリシーレコードの大文字と小文字が正しくありません</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>「v=STSv1」ではなく「%2」で始まっています。多くの送信側は大文字と小文字を区別し、このレコードを無視します。</translation>
    </message>
    <message>
        <source>The policy record at %1 lacks its first semicolon</source>
        <extracomment>record.no-semicolon (%1: name)</extracomment>
        <translation>%1 のポリシーレコードに、最初のセミコロンがありません</translation>
    </message>
    <message>
        <source>It must begin with “v=STSv1;”. Senders pass over it otherwise, so mail to you is not protected.</source>
        <translation>「v=STSv1;」で始まる必要があります。そうでないと、送信側はレコードを無視するため、届くメールは保護されません。</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=STSv1”.</source>
        <translation>「v=STSv1」のすぐ後にセミコロンを書いてください。</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with a space</source>
        <extracomment>record.leading-space (%1: name)</extracomment>
        <translation>%1 のポリシーレコードが空白で始まっています</translation>
    </message>
    <message>
        <source>Senders expect “v=STSv1;” at the very beginning. They pass over the record, so mail to you is not protected.</source>
        <translation>送信側は、レコードが「v=STSv1;」で始まることを前提としています。そうでないレコードは無視するため、届くメールは保護されません。</translation>
    </message>
    <message>
        <source>Remove the space at the beginning of the record.</source>
        <translation>レコードの先頭の空白を削除してください。</translation>
    </message>
    <message>
        <source>The policy record at %1 has a space before its first semicolon</source>
        <extracomment>record.space-before-semicolon (%1: name)</extracomment>
        <translation>%1 のポリシーレコードの、最初のセミコロンの前に空白があります</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. Their mail to you is not protected.</source>
        <translation>このような書き方のレコードを無視する送信側があります。その送信側から届くメールは保護されません。</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=STSv1;”.</source>
        <translation>空白を削除して、レコードが「v=STSv1;」で始まるようにしてください。</translation>
    </message>
    <message>
        <source>The policy record at %1 contains quotation marks</source>
        <extracomment>record.quotes-inside (%1: name)</extracomment>
        <translation>%1 のポリシーレコードに引用符が含まれています</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so mail to you is not protected.</source>
        <translation>DNS の管理画面が、引用符を文字列の一部として保存しています。送信側はレコードを認識できないため、届くメールは保護されません。</translation>
    </message>
    <message>
        <source>Enter the text of the record again without quotation marks.</source>
        <translation>レコードの文字列を、引用符なしで入力し直してください。</translation>
    </message>
    <message>
        <source>The policy record at %1 has no id</source>
        <extracomment>record.no-id (%1: name)</extracomment>
        <translation>%1 のポリシーレコードに id がありません</translation>
    </message>
    <message>
        <source>The id tells senders when your policy has changed. Without it they pass over the record, so mail to you is not protected.</source>
        <translation>id は、ポリシーが変更されたことを送信側に知らせるものです。これがないと、送信側はレコードを無視するため、届くメールは保護されません。</translation>
    </message>
    <message>
        <source>Add an id of letters and digits to the record, for instance today&apos;s date as in “id=20261124;”.</source>
        <translation>英字と数字からなる id をレコードに追加してください。たとえば、今日の日付を使って「id=20261124;」のようにします。</translation>
    </message>
    <message>
        <source>The id “%1” contains a character that is not allowed there</source>
        <extracomment>record.id-character (%1: id, %2: character)</extracomment>
        <translation>id「%1」に、使えない文字が含まれています</translation>
    </message>
    <message>
        <source>Write an id of letters and digits only.</source>
        <translation>id は英字と数字だけで書いてください。</translation>
    </message>
    <message>
        <source>The id in the policy record at %1 is empty</source>
        <extracomment>record.id-empty (%1: name)</extracomment>
        <translation>%1 のポリシーレコードの id が空です</translation>
    </message>
    <message>
        <source>Write an id of letters and digits, for instance today&apos;s date.</source>
        <translation>英字と数字からなる id を書いてください（例: 今日の日付）。</translation>
    </message>
    <message>
        <source>The id “%1” is too long</source>
        <extracomment>record.id-too-long (%1: id, %2: length)</extracomment>
        <translation>id「%1」が長すぎます</translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s), and 32 is the limit. Senders pass over the record, so mail to you is not protected.</source>
        <translation>
            <numerusform>%n 文字ありますが、上限は 32 文字です。送信側はレコードを無視するため、届くメールは保護されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a shorter id, for instance today&apos;s date.</source>
        <translation>もっと短い id を書いてください（例: 今日の日付）。</translation>
    </message>
    <message>
        <source>The policy record at %1 has more than one id</source>
        <extracomment>record.duplicate-id (%1: name, %2: used, %3: ignored)</extracomment>
        <translation>%1 のポリシーレコードに id が 2 つ以上あります</translation>
    </message>
    <message>
        <source>The first one counts: “%2”. Some senders go by a later one instead (“%3”), and at least one passes over the record.</source>
        <translation>有効なのは最初の「%2」です。後のもの（「%3」）を使う送信側もあり、レコードを無視する送信側も少なくとも 1 つあります。</translation>
    </message>
    <message>
        <source>Keep one id, and delete the others.</source>
        <translation>id を 1 つ残し、ほかは削除してください。</translation>
    </message>
    <message>
        <source>The word “%1” in the policy record has the wrong capital letters</source>
        <extracomment>record.key-case (%1: key, %2: meant)</extracomment>
        <translation>ポリシーレコードの「%1」という語の大文字と小文字が正しくありません</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here. They do not find what they need, so mail to you is not protected.</source>
        <translation>送信側は、ここでは大文字と小文字を区別します。必要なものが見つからないため、届くメールは保護されません。</translation>
    </message>
    <message>
        <source>Something is left over at the end of the policy record at %1</source>
        <extracomment>record.trailing (%1: name)</extracomment>
        <translation>%1 のポリシーレコードの末尾に、余分なものがあります</translation>
    </message>
    <message>
        <source>Only a single semicolon may stand at the end. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>末尾に置けるのは、セミコロン 1 つだけです。厳格な送信側はレコードを無視するため、その送信側から届くメールは保護されません。</translation>
    </message>
    <message>
        <source>Remove what follows the last semicolon, also spaces.</source>
        <translation>最後のセミコロンより後ろを、空白も含めて削除してください。</translation>
    </message>
    <message>
        <source>The policy record at %1 cannot be understood</source>
        <extracomment>record.syntax (%1: name)</extracomment>
        <translation>%1 のポリシーレコードを解釈できません</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>「名前=値」の形になっていない部分があります。厳格な送信側はレコードを無視するため、その送信側から届くメールは保護されません。</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=STSv1; id=20261124;”.</source>
        <translation>レコードを書き直してください（例:「v=STSv1; id=20261124;」）。</translation>
    </message>
    <message>
        <source>“%1” belongs in the policy file, not in the policy record</source>
        <extracomment>record.policy-inside (%1: key)</extracomment>
        <translation>「%1」は、ポリシーレコードではなくポリシーファイルに書くものです</translation>
    </message>
    <message>
        <source>Senders pass over it here. Mode, mail servers and validity count only in the file.</source>
        <translation>送信側は、ここに書かれたものを無視します。モード、メールサーバー、有効期間は、ファイルに書かれたものだけが有効です。</translation>
    </message>
    <message>
        <source>Remove this part from the record. Make sure that it stands in the policy file.</source>
        <translation>この部分をレコードから削除してください。ポリシーファイルに書かれていることも確認してください。</translation>
    </message>
    <message>
        <source>The part “%1” of the policy record means nothing to senders</source>
        <extracomment>record.unknown-field (%1: key)</extracomment>
        <translation>ポリシーレコードの「%1」の部分は、送信側には意味がありません</translation>
    </message>
    <message>
        <source>They pass over it. It does no harm.</source>
        <translation>送信側は無視します。害はありません。</translation>
    </message>
    <message>
        <source>Check its spelling if you meant something by it. Otherwise you can remove it.</source>
        <translation>意図して書いたものであれば、つづりを確認してください。そうでなければ、削除してかまいません。</translation>
    </message>
    <message>
        <source>The policy record at %1 is stored in %2 pieces</source>
        <extracomment>record.split (%1: name, %2: count)</extracomment>
        <translation>%1 のポリシーレコードが、%2 個に分割されて保存されています</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. Nearly all read the record correctly.</source>
        <translation>送信側は、間に空白を入れずにつなぎ合わせます。ほぼすべての送信側がレコードを正しく読み取ります。</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with MTA-STS. Senders pass over it.</source>
        <translation>レコード「%2」は MTA-STS とは無関係です。送信側は無視します。</translation>
    </message>
    <message>
        <source>You can remove it, unless you need it for something else.</source>
        <translation>ほかの用途で必要でなければ、削除してかまいません。</translation>
    </message>
    <message>
        <source>The policy record at %1 is kept at %2</source>
        <extracomment>record.delegated (%1: name, %2: target)</extracomment>
        <translation>%1 のポリシーレコードは %2 に置かれています</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides when senders load your policy anew.</source>
        <translation>エイリアスなので、送信側がいつポリシーを読み込み直すかは、%2 の管理者が決めることになります。</translation>
    </message>
    <message>
        <source>There is a policy record at %1, where no sender looks</source>
        <extracomment>record.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>送信側が参照しない %1 にポリシーレコードがあります</translation>
    </message>
    <message>
        <source>Senders look for it at %2 only. So this record has no effect.</source>
        <translation>送信側が参照するのは %2 だけです。そのため、このレコードには効果がありません。</translation>
    </message>
    <message>
        <source>Move the record to the name %2. Many DNS panels add your domain to the name by themselves.</source>
        <translation>レコードを %2 という名前に移してください。多くの DNS 管理画面では、名前にドメインが自動的に付け加えられます。</translation>
    </message>
    <message>
        <source>Your name servers disagree about the policy record at %1</source>
        <extracomment>record.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>%1 のポリシーレコードについて、ネームサーバーの応答が食い違っています</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may miss your policy or a change to it.</source>
        <translation>次のネームサーバーの応答が一致していません: %2。ポリシーやその変更に気付かない送信側があるかもしれません。</translation>
    </message>
    <message>
        <source>The policy file has changed, but the id “%1” has not</source>
        <extracomment>record.id-unchanged (%1: id, %2: date)</extracomment>
        <translation>ポリシーファイルは変更されましたが、id「%1」は変更されていません</translation>
    </message>
    <message>
        <source>The id is the same as on %2, when the file was different. Senders that know this id keep to the old policy until it runs out.</source>
        <translation>id が、ファイルの内容が異なっていた %2 のときと同じです。この id を知っている送信側は、期限が切れるまで古いポリシーに従い続けます。</translation>
    </message>
    <message>
        <source>Give the policy record a new id now.</source>
        <translation>今すぐ、ポリシーレコードの id を新しくしてください。</translation>
    </message>
    <message>
        <source>The id “%1” is new, but the policy file is the same as before</source>
        <extracomment>record.body-unchanged (%1: id, %2: date)</extracomment>
        <translation>id「%1」は新しくなりましたが、ポリシーファイルは以前と同じです</translation>
    </message>
    <message>
        <source>The file has not changed since %2. Senders load it once more, which does no harm.</source>
        <translation>ファイルは %2 から変わっていません。送信側が読み込み直すだけで、害はありません。</translation>
    </message>
    <message>
        <source>If you meant to change the policy, upload the new file. Then give the record another new id.</source>
        <translation>ポリシーを変更するつもりだった場合は、新しいファイルをアップロードしてください。その後、レコードの id をもう一度新しくしてください。</translation>
    </message>
    <message>
        <source>The file is not a TLS report that can be read</source>
        <extracomment>report.not-json (%1: file, %2: reason)</extracomment>
        <translation>このファイルは、読み取れる TLS レポートではありません</translation>
    </message>
    <message>
        <source>Save the attachment from the mail once more, and open that file.</source>
        <translation>メールの添付ファイルをもう一度保存し、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>The report is too large to be read</source>
        <extracomment>report.too-large (%1: file, %2: limit)</extracomment>
        <translation>レポートが大きすぎて読み取れません</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report. If it is, ask its sender for smaller ones.</source>
        <translation>ファイルが TLS レポートであることを確認してください。そうであれば、もっと小さいレポートにするよう送信側に依頼してください。</translation>
    </message>
    <message>
        <source>The report cannot be unpacked</source>
        <extracomment>report.gzip-broken (%1: file, %2: reason)</extracomment>
        <translation>レポートを展開できません</translation>
    </message>
    <message>
        <source>The file is not a TLS report</source>
        <extracomment>report.not-a-report (%1: file)</extracomment>
        <translation>このファイルは TLS レポートではありません</translation>
    </message>
    <message>
        <source>It can be read, but has nothing of what such a report holds.</source>
        <translation>読み取れますが、TLS レポートにあるはずの内容が何もありません。</translation>
    </message>
    <message>
        <source>Open the attachment of a TLS report. DMARC reports and other files are of another kind.</source>
        <translation>TLS レポートの添付ファイルを開いてください。DMARC レポートなどのファイルは、種類が異なります。</translation>
    </message>
    <message>
        <source>The report has no results in it</source>
        <extracomment>report.no-policies (%1: file)</extracomment>
        <translation>レポートに結果がありません</translation>
    </message>
    <message>
        <source>The list of policies with their counts is missing (policies). So it says nothing about your mail.</source>
        <translation>ポリシーとその件数の一覧（policies）がありません。そのため、メールについては何も分かりません。</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. If the same sender does this often, tell them.</source>
        <translation>こちら側に問題はありません。同じ送信側で何度も起きる場合は、相手に知らせてください。</translation>
    </message>
    <message>
        <source>The report lacks the part “%1”</source>
        <extracomment>report.missing-member (%1: member)</extracomment>
        <translation>レポートに「%1」の部分がありません</translation>
    </message>
    <message>
        <source>The sender of the report left it out. The rest was read, and a missing count is taken as zero.</source>
        <translation>レポートの送信側が省いたものです。残りは読み取り、欠けている件数はゼロとして扱いました。</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side, and nothing that you need to do.</source>
        <translation>こちら側に問題はなく、何もする必要はありません。</translation>
    </message>
    <message>
        <source>The part “%1” of the report is not of the expected kind</source>
        <extracomment>report.wrong-type (%1: member, %2: expected)</extracomment>
        <translation>レポートの「%1」の部分が、想定された種類ではありません</translation>
    </message>
    <message>
        <source>It should be of this kind: %2. The rest of the report was read.</source>
        <translation>本来の種類: %2。レポートの残りは読み取りました。</translation>
    </message>
    <message>
        <source>The count “%1” in the report makes no sense</source>
        <extracomment>report.bad-count (%1: member, %2: value)</extracomment>
        <translation>レポートの件数「%1」は意味をなしません</translation>
    </message>
    <message>
        <source>The value %2 is not a count of connections, so it is taken as zero.</source>
        <translation>値 %2 は接続の件数ではないため、ゼロとして扱います。</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. Do not rely on the sums of this report.</source>
        <translation>こちら側に問題はありません。このレポートの合計は当てにしないでください。</translation>
    </message>
    <message>
        <source>The date “%1” in the report makes no sense</source>
        <extracomment>report.bad-date (%1: member, %2: value)</extracomment>
        <translation>レポートの日付「%1」は意味をなしません</translation>
    </message>
    <message>
        <source>The value %2 cannot be read as a date. The rest of the report was read.</source>
        <translation>値 %2 は日付として読み取れません。レポートの残りは読み取りました。</translation>
    </message>
    <message>
        <source>The date “%1” in the report has no time zone</source>
        <extracomment>report.date-no-zone (%1: member, %2: value)</extracomment>
        <translation>レポートの日付「%1」にタイムゾーンがありません</translation>
    </message>
    <message>
        <source>Some reports from Microsoft are written like this. The value %2 was read as universal time (UTC).</source>
        <translation>Microsoft の一部のレポートは、このように書かれています。値 %2 は協定世界時（UTC）として読み取りました。</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of policy: “%1”</source>
        <extracomment>report.unknown-policy-type (%1: value)</extracomment>
        <translation>レポートに未知の種類のポリシーがあります:「%1」</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is.</source>
        <translation>件数はそのまま使い、この語はそのまま表示しています。</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of problem: “%1”</source>
        <extracomment>report.unknown-result-type (%1: value)</extracomment>
        <translation>レポートに未知の種類の問題があります:「%1」</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is. It may be newer than this program.</source>
        <translation>件数はそのまま使い、この語はそのまま表示しています。このプログラムより新しいものかもしれません。</translation>
    </message>
    <message>
        <source>Look at the details of this problem in the report. They often tell the cause.</source>
        <translation>レポートにあるこの問題の詳細を確認してください。多くの場合、原因が分かります。</translation>
    </message>
    <message>
        <source>The part “%1” of the report is a text instead of a list</source>
        <extracomment>report.mx-host-string (%1: member)</extracomment>
        <translation>レポートの「%1」の部分が、リストではなく文字列になっています</translation>
    </message>
    <message>
        <source>Some senders write it like this. It was understood all the same.</source>
        <translation>このように書く送信側があります。内容は問題なく解釈できました。</translation>
    </message>
    <message>
        <source>The policy in the part “%1” of the report is written in an unusual form</source>
        <extracomment>report.policy-string-form (%1: member)</extracomment>
        <translation>レポートの「%1」の部分のポリシーが、一般的でない形で書かれています</translation>
    </message>
    <message>
        <source>The details for %1 add up to more than the sum in the report</source>
        <extracomment>report.details-exceed-summary (%1: domain, %2: details, %3: summary)</extracomment>
        <translation>%1 の内訳が、レポートの合計より多くなっています</translation>
    </message>
    <message>
        <source>The details count %2 connections, the sum says %3. One connection may stand in several details, so only the sum was counted.</source>
        <translation>内訳の接続数は %2、合計は %3 です。1 つの接続が複数の内訳に入ることがあるため、合計だけを数えました。</translation>
    </message>
    <message>
        <source>Whether the report is genuine was not checked</source>
        <extracomment>report.unauthenticated (%1: file)</extracomment>
        <translation>レポートが本物かどうかは確認していません</translation>
    </message>
    <message>
        <source>Genuine reports are signed by their sender (DKIM). In a saved file the signature can usually no longer be checked.</source>
        <translation>本物のレポートには送信側の署名（DKIM）があります。保存されたファイルでは、ふつう署名を確認できなくなっています。</translation>
    </message>
    <message>
        <source>If a report surprises you, look at the original mail before you act on it.</source>
        <translation>意外なレポートの場合は、対処する前に元のメールを確認してください。</translation>
    </message>
    <message>
        <source>%1 takes mail over encrypted connections with a good certificate</source>
        <extracomment>starttls.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>%1 は、適切な証明書を使い、暗号化された接続でメールを受け取ります</translation>
    </message>
    <message numerus="yes">
        <source>The server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>%2 のサーバーは %3 を使っています。証明書の有効期間は、あと %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail servers of %1 were not tested</source>
        <extracomment>starttls.skipped (%1: domain)</extracomment>
        <translation>%1 のメールサーバーはテストされていません</translation>
    </message>
    <message>
        <source>You asked for a check without connections to mail servers. So nothing is known about their encryption and certificates.</source>
        <translation>メールサーバーに接続しないチェックが指定されました。そのため、暗号化と証明書については何も分かりません。</translation>
    </message>
    <message>
        <source>Check again with the mail servers before you move to enforce mode.</source>
        <translation>enforce モードに切り替える前に、メールサーバーも含めてもう一度チェックしてください。</translation>
    </message>
    <message>
        <source>The network of this computer blocks connections to mail servers</source>
        <extracomment>starttls.port-25-blocked (%1: domain)</extracomment>
        <translation>このコンピューターのネットワークは、メールサーバーへの接続を遮断しています</translation>
    </message>
    <message>
        <source>Many home and office lines block outgoing mail connections (port 25). Large, well-known mail servers could not be reached from here either. So nothing is known to be wrong with your mail servers.</source>
        <translation>家庭や事務所の回線の多くは、外部へのメール接続（ポート 25）を遮断しています。大手のよく知られたメールサーバーにも、ここからは接続できませんでした。お使いのメールサーバーに問題があると分かったわけではありません。</translation>
    </message>
    <message>
        <source>Run “postseal-cli check %1” on a server elsewhere whose port 25 is open. Your TLS reports also show whether senders can deliver to you over encrypted connections.</source>
        <translation>ポート 25 が開いている別の場所のサーバーで、「postseal-cli check %1」 を実行してください。送信側が暗号化された接続で配信できているかどうかは、TLS レポートからも分かります。</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv6 from this computer</source>
        <extracomment>starttls.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>このコンピューターからは、%1 を IPv6 でテストできませんでした</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv4 from this computer</source>
        <extracomment>starttls.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>このコンピューターからは、%1 を IPv4 でテストできませんでした</translation>
    </message>
    <message>
        <source>%1 does not accept mail connections</source>
        <extracomment>starttls.connection-refused (%1: host, %2: address)</extracomment>
        <translation>%1 がメールの接続を受け付けません</translation>
    </message>
    <message>
        <source>The computer at %2 refuses connections for mail (port 25). Senders try your other mail servers, or try again later.</source>
        <translation>%2 のコンピューターが、メールの接続（ポート 25）を拒否しています。送信側はほかのメールサーバーを試すか、後でもう一度試します。</translation>
    </message>
    <message>
        <source>Start the mail service there, or open port 25 in its firewall. If the server no longer takes mail, remove its MX record.</source>
        <translation>そこでメールサービスを起動するか、ファイアウォールでポート 25 を開いてください。このサーバーでもうメールを受け取らない場合は、MX レコードを削除してください。</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>starttls.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>No mail connection to %2 came about in time (port 25). Senders lose time there. Then they try your other mail servers, or try again later.</source>
        <translation>時間内に %2 へのメールの接続（ポート 25）を確立できませんでした。送信側はここで時間を取られた後、ほかのメールサーバーを試すか、後でもう一度試します。</translation>
    </message>
    <message>
        <source>Make sure that the server runs and that its firewall lets port 25 through. If the server no longer takes mail, remove its MX record.</source>
        <translation>サーバーが動作していて、ファイアウォールがポート 25 を通していることを確認してください。このサーバーでもうメールを受け取らない場合は、MX レコードを削除してください。</translation>
    </message>
    <message>
        <source>There is no way through the network to %1</source>
        <extracomment>starttls.host-unreachable (%1: host, %2: address)</extracomment>
        <translation>%1 へのネットワーク経路がありません</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders try your other mail servers, or try again later.</source>
        <translation>アドレス %2 に到達できないとネットワークから報告されました。送信側はほかのメールサーバーを試すか、後でもう一度試します。</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the server. If both look right, ask your hosting provider.</source>
        <translation>DNS のアドレスと、サーバーのネットワーク接続を確認してください。どちらも正しいようなら、ホスティングプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 may be out of reach on purpose</source>
        <extracomment>starttls.may-be-deliberate (%1: host)</extracomment>
        <translation>%1 は、意図的に接続できなくしてあるのかもしれません</translation>
    </message>
    <message>
        <source>Some owners list a mail server that never answers, to keep spam away (nolisting). Your other mail servers do answer.</source>
        <translation>迷惑メールを防ぐために、決して応答しないメールサーバーを登録している人もいます（nolisting）。ほかのメールサーバーは応答しています。</translation>
    </message>
    <message>
        <source>If this is on purpose, leave it as it is. Otherwise repair the server, or remove its MX record.</source>
        <translation>意図的なものであれば、このままにしてください。そうでなければ、サーバーを修復するか、MX レコードを削除してください。</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing</source>
        <extracomment>starttls.greeting-timeout (%1: host, %2: address)</extracomment>
        <translation>%1 は接続を受け付けますが、その後何も返しません</translation>
    </message>
    <message>
        <source>The server at %2 sent no greeting in time. Patient senders wait up to five minutes. Others give up and try again later.</source>
        <translation>%2 のサーバーから、時間内に最初の応答がありませんでした。気長な送信側は最長 5 分待ちますが、ほかの送信側はあきらめて後でもう一度試します。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server why its greeting is slow. It may be overloaded, or its spam checks may take too long. With “--timeout 60” this check waits longer.</source>
        <translation>最初の応答が遅い理由を、サーバーの管理者に問い合わせてください。負荷が高すぎるか、迷惑メールの検査に時間がかかりすぎている可能性があります。「--timeout 60」 を付けると、このチェックの待ち時間が長くなります。</translation>
    </message>
    <message>
        <source>%1 turns connections away for the moment</source>
        <extracomment>starttls.greeting-temporary (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 は現在、接続を断っています</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a temporary refusal: %3. Other senders try again later. The server may only distrust the computer that this check runs on.</source>
        <translation>%2 のサーバーの最初の応答は、一時的な拒否でした: %3。ほかの送信側は後でもう一度試します。このチェックを実行しているコンピューターだけが信用されていない可能性もあります。</translation>
    </message>
    <message>
        <source>Check again later, or from another network. If it stays like this, ask whoever runs the server.</source>
        <translation>しばらくしてから、または別のネットワークから、もう一度チェックしてください。変わらない場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 turns connections away</source>
        <extracomment>starttls.greeting-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 は接続を断っています</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a refusal: %3. Whether it refuses all senders or only this computer cannot be seen from here.</source>
        <translation>%2 のサーバーの最初の応答は、拒否でした: %3。すべての送信側を拒否しているのか、このコンピューターだけなのかは、ここからは分かりません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>サーバーの管理者に問い合わせてください。別の場所のサーバーで、ドメインを指定して 「postseal-cli check」 を実行することもできます。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server</source>
        <extracomment>starttls.not-smtp (%1: host, %2: address)</extracomment>
        <translation>%1 で応答しているのはメールサーバーではありません</translation>
    </message>
    <message>
        <source>The program at %2 does not speak the language of mail (SMTP). Senders cannot deliver mail there.</source>
        <translation>%2 のプログラムは、メールのやり取りの方式（SMTP）に対応していません。送信側はここにメールを配信できません。</translation>
    </message>
    <message>
        <source>Make sure that port 25 of this address leads to your mail server, and not to a website or another service.</source>
        <translation>このアドレスのポート 25 が、Web サイトやほかのサービスではなく、メールサーバーにつながっていることを確認してください。</translation>
    </message>
    <message>
        <source>%1 hangs up in the middle of the conversation</source>
        <extracomment>starttls.closed-early (%1: host, %2: address)</extracomment>
        <translation>%1 は、やり取りの途中で接続を切ります</translation>
    </message>
    <message>
        <source>The server at %2 closed the connection before encryption was in place. In testing mode mail may still arrive. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>%2 のサーバーは、暗号化が始まる前に接続を閉じました。testing モードでは、メールは届く可能性があります。enforce モードでは、送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. It may also block computers that it does not know.</source>
        <translation>サーバーのログで理由を調べてください。知らないコンピューターを遮断している可能性もあります。</translation>
    </message>
    <message>
        <source>%1 sends an answer without end</source>
        <extracomment>starttls.line-too-long (%1: host, %2: address)</extracomment>
        <translation>%1 の応答が終わりません</translation>
    </message>
    <message>
        <source>The server at %2 sent far more text than mail allows, so the conversation was stopped. Other senders stop as well, and then mail does not get through.</source>
        <translation>%2 のサーバーが、メールの規格で許される量をはるかに超える文字列を送ってきたため、やり取りを中止しました。ほかの送信側も中止するため、メールは届きません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at what answers on port 25.</source>
        <translation>ポート 25 で何が応答しているのかを調べるよう、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 refuses the greeting that encryption needs</source>
        <extracomment>starttls.ehlo-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 は、暗号化に必要なあいさつを拒否します</translation>
    </message>
    <message>
        <source>The server at %2 answered this greeting (EHLO) with: %3. Without it the server cannot offer encryption. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>このあいさつ（EHLO）に対する %2 のサーバーの応答: %3。これがないと、サーバーは暗号化を提示できません。enforce モードでは、送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow this greeting. A firewall in front of the server may also be the cause.</source>
        <translation>このあいさつを許可するよう、サーバーの管理者に依頼してください。サーバーの手前にあるファイアウォールが原因の可能性もあります。</translation>
    </message>
    <message>
        <source>%1 does not offer encryption</source>
        <extracomment>starttls.not-offered (%1: host, %2: address)</extracomment>
        <translation>%1 は暗号化に対応していません</translation>
    </message>
    <message>
        <source>The server at %2 takes mail in plain text only (no STARTTLS). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>%2 のサーバーは、平文でしかメールを受け取りません（STARTTLS なし）。testing モードでは、メールはそのまま届きます。enforce モードでは、送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>Ask your mail provider to switch on encryption for incoming mail, with a certificate for the name %1.</source>
        <translation>%1 という名前の証明書を用意して受信メールの暗号化を有効にするよう、メールプロバイダーに依頼してください。</translation>
    </message>
    <message>
        <source>Something in front of %1 removes the offer of encryption</source>
        <extracomment>starttls.stripped (%1: host, %2: address, %3: keyword)</extracomment>
        <translation>%1 の手前にあるものが、暗号化の提示を取り除いています</translation>
    </message>
    <message>
        <source>The answer from %2 shows “%3” where the offer of encryption should stand. That is the mark of a firewall that rewrites mail traffic. It may stand in front of your server, or in the network of this computer.</source>
        <translation>%2 からの応答では、暗号化を提示する場所が「%3」になっています。これは、メールの通信を書き換えるファイアウォールの特徴です。サーバーの手前か、このコンピューターのネットワークにあると考えられます。</translation>
    </message>
    <message>
        <source>Switch off mail inspection in the firewall in front of your server (SMTP fixup). Check from another network to see whose firewall it is.</source>
        <translation>サーバーの手前にあるファイアウォールで、メールの検査（SMTP fixup）を無効にしてください。誰のファイアウォールなのかは、別のネットワークからチェックすると分かります。</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it</source>
        <extracomment>starttls.refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>%1 は暗号化を提示しますが、その後拒否します</translation>
    </message>
    <message>
        <source>The server at %2 answered: %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>%2 のサーバーの応答: %3。testing モードでは、メールはそのまま届きます。enforce モードでは、送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. Often the certificate or its key is missing, or cannot be read.</source>
        <translation>サーバーのログで理由を調べてください。たいていは、証明書やその鍵がないか、読み取れないことが原因です。</translation>
    </message>
    <message>
        <source>%1 sends unprotected text where encryption must begin</source>
        <extracomment>starttls.injected (%1: host, %2: address)</extracomment>
        <translation>%1 は、暗号化を始めるべきところで保護されていない文字列を送ってきます</translation>
    </message>
    <message>
        <source>Plain text from %2 followed right after the agreement to encrypt. Attackers use such a gap to slip in commands. Careful senders hang up.</source>
        <translation>暗号化に合意した直後に、%2 から平文が送られてきました。攻撃者は、このような隙を利用してコマンドを紛れ込ませます。慎重な送信側は接続を切ります。</translation>
    </message>
    <message>
        <source>Update the software of the mail server, and that of any mail filter in front of it.</source>
        <translation>メールサーバーと、その手前にあるメールフィルターのソフトウェアを更新してください。</translation>
    </message>
    <message>
        <source>%1 answers too slowly</source>
        <extracomment>starttls.reply-timeout (%1: host, %2: address, %3: phase)</extracomment>
        <translation>%1 の応答が遅すぎます</translation>
    </message>
    <message>
        <source>The server at %2 stopped answering during the conversation (step: %3). Senders may give up and try again later.</source>
        <translation>%2 のサーバーは、やり取りの途中で応答しなくなりました（ステップ: %3）。送信側はあきらめて、後でもう一度試すことがあります。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server about its load, and about filters that slow strangers down. With “--timeout 60” this check waits longer.</source>
        <translation>サーバーの負荷と、知らない相手の接続を遅くするフィルターについて、サーバーの管理者に問い合わせてください。「--timeout 60」 を付けると、このチェックの待ち時間が長くなります。</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on encryption</source>
        <extracomment>starttls.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>%1 とこのコンピューターの間で、暗号化の方式が合いませんでした</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its TLS settings. It should offer TLS 1.2 and TLS 1.3 with the usual ciphers.</source>
        <translation>TLS の設定を確認するよう、サーバーの管理者に依頼してください。サーバーは、一般的な暗号スイートで TLS 1.2 と TLS 1.3 に対応している必要があります。</translation>
    </message>
    <message>
        <source>%1 only knows outdated encryption</source>
        <extracomment>starttls.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>%1 は、古い暗号化にしか対応していません</translation>
    </message>
    <message>
        <source>The server at %2 offers %3, which is no longer seen as safe. In testing mode mail still arrives. In enforce mode senders that ask for TLS 1.2 would not use this server, and their mail would be held back.</source>
        <translation>%2 のサーバーが使う %3 は、もはや安全とはみなされていません。testing モードでは、メールはそのまま届きます。enforce モードでは、TLS 1.2 を求める送信側がこのサーバーを使わず、そのメールは保留されます。</translation>
    </message>
    <message>
        <source>Update the mail server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>メールサーバーを更新するか、設定で TLS 1.2 と TLS 1.3 を有効にしてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for a different name</source>
        <extracomment>starttls.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>%1 の証明書は、別の名前のものです</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate for %3 (host name mismatch). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>%2 のサーバーは、%3 の証明書を提示しています（ホスト名の不一致）。testing モードでは、メールはそのまま届きます。enforce モードでは、送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1.</source>
        <translation>%1 という名前を含む証明書をメールプロバイダーに依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has its name in the wrong place</source>
        <extracomment>starttls.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>%1 の証明書は、名前の記載場所が間違っています</translation>
    </message>
    <message>
        <source>The name %3 stands only in an old field that senders do not look at (common name). In testing mode mail still arrives. In enforce mode senders would not use the server at %2, and mail would be held back.</source>
        <translation>名前 %3 が、送信側の参照しない古い項目（コモンネーム）にしかありません。testing モードでは、メールはそのまま届きます。enforce モードでは、送信側が %2 のサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>starttls.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>%1 の証明書の期限が切れています</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that ran out on %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>%2 のサーバーが提示した証明書は、%3 に期限が切れています。testing モードでは、メールはそのまま届きます。enforce モードでは、送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>Renew the certificate, and restart the mail server so that it uses the new one. Then make sure that the renewal runs by itself.</source>
        <translation>証明書を更新し、新しい証明書が使われるようにメールサーバーを再起動してください。その後、更新が自動で行われることを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>starttls.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>%1 の証明書は、まだ有効ではありません</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that counts only from %3. In testing mode mail still arrives. In enforce mode senders would not use this server until then, and mail would be held back.</source>
        <translation>%2 のサーバーが提示した証明書は、%3 にならないと有効になりません。testing モードでは、メールはそのまま届きます。enforce モードでは、それまで送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>%1 made its certificate itself</source>
        <extracomment>starttls.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 は、自分で作った証明書を使っています</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>%2 の証明書を保証する公的な認証局がありません（自己署名）。testing モードでは、メールはそのまま届きます。enforce モードでは、送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Some, such as Let&apos;s Encrypt, are free of charge.</source>
        <translation>公的な認証局の証明書をインストールしてください。Let&apos;s Encrypt のように無料の認証局もあります。</translation>
    </message>
    <message>
        <source>%1 does not send all the certificates that it should</source>
        <extracomment>starttls.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 が、必要な証明書の一部を送っていません</translation>
    </message>
    <message>
        <source>The server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). In testing mode mail still arrives. In enforce mode many senders would not use this server, and their mail would be held back.</source>
        <translation>%2 のサーバーは、自身の証明書を既知の認証局につなぐ「%3」の証明書（中間証明書）を送っていません。testing モードでは、メールはそのまま届きます。enforce モードでは、多くの送信側がこのサーバーを使わず、そのメールは保留されます。</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem. Then restart the mail server.</source>
        <translation>認証局から提供された完全な証明書チェーンをインストールしてください。多くの場合、fullchain.pem という名前のファイルです。その後、メールサーバーを再起動してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not publicly known</source>
        <extracomment>starttls.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>%1 の証明書は、一般に知られていない認証局のものです</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>%2 の証明書を発行した「%3」を、一般の送信側は信頼していません。testing モードでは、メールはそのまま届きます。enforce モードでは、送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. An authority of your own is of no use here, because other senders do not know it.</source>
        <translation>公的な認証局の証明書をインストールしてください。独自の認証局はほかの送信側に知られていないため、ここでは役に立ちません。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used</source>
        <extracomment>starttls.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>%1 の証明書は使えません</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the mail server.</source>
        <translation>%1 の新しい証明書を標準的な設定で取得し、メールサーバーにインストールしてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 expires soon</source>
        <extracomment>starttls.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>%1 の証明書の期限がまもなく切れます</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server at %2 is valid for %n more day(s), until %4. After that date, in enforce mode, mail would be held back.</source>
        <translation>
            <numerusform>%2 のサーバーの証明書の有効期間は、あと %n 日（%4 まで）です。それを過ぎると、enforce モードではメールは保留されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders know where to send TLS reports for %1</source>
        <extracomment>tlsrpt.good (%1: domain, %2: addresses)</extracomment>
        <translation>送信側は、%1 の TLS レポートをどこに送ればよいかを知っています</translation>
    </message>
    <message>
        <source>Reports about encryption problems go to %2.</source>
        <translation>暗号化の問題についてのレポートは %2 に送られます。</translation>
    </message>
    <message>
        <source>Senders do not know where to send TLS reports</source>
        <extracomment>tlsrpt.missing (%1: name)</extracomment>
        <translation>送信側は、TLS レポートをどこに送ればよいかを知りません</translation>
    </message>
    <message>
        <source>Large senders can tell you every day whether they reached you over encrypted connections. There is no record at %1 that asks them to (TLS-RPT). Mail itself is not affected.</source>
        <translation>大手の送信側は、暗号化された接続で配信できたかどうかを毎日知らせてくれます。%1 には、それを依頼するレコード（TLS-RPT）がありません。メール自体に影響はありません。</translation>
    </message>
    <message>
        <source>Publish a TXT record at %1 that names a mailbox for the reports.</source>
        <translation>レポート用のメールボックスを指定した TXT レコードを、%1 に公開してください。</translation>
    </message>
    <message>
        <source>The TLS report record at %1 could not be looked up</source>
        <extracomment>tlsrpt.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>%1 の TLS レポートレコードを照会できませんでした</translation>
    </message>
    <message>
        <source>There are %2 TLS report records at %1</source>
        <extracomment>tlsrpt.multiple (%1: name, %2: count)</extracomment>
        <translation>%1 に TLS レポートレコードが %2 個あります</translation>
    </message>
    <message>
        <source>When there is more than one record, senders use none of them. So you get no reports.</source>
        <translation>レコードが 2 つ以上あると、送信側はどれも使いません。そのため、レポートは届きません。</translation>
    </message>
    <message>
        <source>Keep one record and delete the others. One record can name several addresses, separated by commas.</source>
        <translation>レコードを 1 つ残し、ほかは削除してください。1 つのレコードに、コンマで区切って複数のアドレスを指定できます。</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with the wrong word</source>
        <extracomment>tlsrpt.wrong-version (%1: name, %2: version)</extracomment>
        <translation>%1 の TLS レポートレコードが、間違った語で始まっています</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Senders pass over it, so you get no reports.</source>
        <translation>「v=TLSRPTv1」ではなく「%2」で始まっています。送信側はこのレコードを無視するため、レポートは届きません。</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=TLSRPTv1;”.</source>
        <translation>レコードの先頭を、正確に「v=TLSRPTv1;」に変更してください。</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has two letters swapped</source>
        <extracomment>tlsrpt.swapped-letters (%1: name, %2: version)</extracomment>
        <translation>%1 の TLS レポートレコードの 2 文字が入れ替わっています</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”, a slip that some guides print. Senders pass over it, so you get no reports.</source>
        <translation>「v=TLSRPTv1」ではなく「%2」で始まっています。一部の解説にも見られる書き間違いです。送信側はこのレコードを無視するため、レポートは届きません。</translation>
    </message>
    <message>
        <source>The TLS report record at %1 mixes up capital and small letters</source>
        <extracomment>tlsrpt.version-case (%1: name, %2: version)</extracomment>
        <translation>%1 の TLS レポートレコードの大文字と小文字が正しくありません</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>「v=TLSRPTv1」ではなく「%2」で始まっています。多くの送信側は大文字と小文字を区別し、このレコードを無視します。</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lacks its first semicolon</source>
        <extracomment>tlsrpt.no-semicolon (%1: name)</extracomment>
        <translation>%1 の TLS レポートレコードに、最初のセミコロンがありません</translation>
    </message>
    <message>
        <source>It must begin with “v=TLSRPTv1;”. Senders pass over it otherwise, so you get no reports.</source>
        <translation>「v=TLSRPTv1;」で始まる必要があります。そうでないと、送信側はレコードを無視するため、レポートは届きません。</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=TLSRPTv1”.</source>
        <translation>「v=TLSRPTv1」のすぐ後にセミコロンを書いてください。</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with a space</source>
        <extracomment>tlsrpt.leading-space (%1: name)</extracomment>
        <translation>%1 の TLS レポートレコードが空白で始まっています</translation>
    </message>
    <message>
        <source>Senders expect “v=TLSRPTv1;” at the very beginning. They pass over the record, so you get no reports.</source>
        <translation>送信側は、レコードが「v=TLSRPTv1;」で始まることを前提としています。そうでないレコードは無視するため、レポートは届きません。</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains quotation marks</source>
        <extracomment>tlsrpt.quotes-inside (%1: name)</extracomment>
        <translation>%1 の TLS レポートレコードに引用符が含まれています</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so you get no reports.</source>
        <translation>DNS の管理画面が、引用符を文字列の一部として保存しています。送信側はレコードを認識できないため、レポートは届きません。</translation>
    </message>
    <message>
        <source>The TLS report record at %1 names no address</source>
        <extracomment>tlsrpt.no-rua (%1: name)</extracomment>
        <translation>%1 の TLS レポートレコードにアドレスがありません</translation>
    </message>
    <message>
        <source>The part that says where reports go is missing (rua). So nobody can send you any.</source>
        <translation>レポートの送付先を示す部分（rua）がありません。そのため、誰もレポートを送れません。</translation>
    </message>
    <message>
        <source>Add “rua=mailto:” and your mailbox to the record.</source>
        <translation>「rua=mailto:」とメールボックスをレコードに追加してください。</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lists its addresses in two places</source>
        <extracomment>tlsrpt.duplicate-rua (%1: name)</extracomment>
        <translation>%1 の TLS レポートレコードで、アドレスが 2 か所に書かれています</translation>
    </message>
    <message>
        <source>Some senders use only the first list of addresses (rua). They do not report to the others.</source>
        <translation>一部の送信側は、最初のアドレスの一覧（rua）しか使いません。ほかのアドレスにはレポートを送りません。</translation>
    </message>
    <message>
        <source>Put all addresses into one list, separated by commas.</source>
        <translation>すべてのアドレスを、コンマで区切って 1 つの一覧にまとめてください。</translation>
    </message>
    <message>
        <source>The word “%2” in the TLS report record has capital letters</source>
        <extracomment>tlsrpt.key-case (%1: name, %2: key)</extracomment>
        <translation>TLS レポートレコードの「%2」という語に大文字が使われています</translation>
    </message>
    <message>
        <source>Senders understand this word in small letters only. They find no address for reports at %1, so you get none.</source>
        <translation>送信側は、この語が小文字の場合にしか理解しません。%1 でレポートの送付先が見つからないため、レポートは届きません。</translation>
    </message>
    <message>
        <source>Write the word in small letters: “rua”.</source>
        <translation>この語を小文字で書いてください:「rua」。</translation>
    </message>
    <message>
        <source>Reports cannot be sent to “%1”</source>
        <extracomment>tlsrpt.uri-not-address (%1: uri)</extracomment>
        <translation>「%1」にはレポートを送れません</translation>
    </message>
    <message>
        <source>This is not a complete address. Senders cannot use it, and some pass over the whole record.</source>
        <translation>アドレスとして不完全です。送信側はこれを使えず、レコード全体を無視する送信側もあります。</translation>
    </message>
    <message>
        <source>Write a mailbox like “mailto:tls@example.com”, or a web address that begins with “https://”.</source>
        <translation>「mailto:tls@example.com」のようなメールボックスか、「https://」で始まる Web アドレスを書いてください。</translation>
    </message>
    <message>
        <source>The report address “%1” does not say what kind of address it is</source>
        <extracomment>tlsrpt.uri-no-scheme (%1: uri)</extracomment>
        <translation>レポートの送付先「%1」に、アドレスの種類が示されていません</translation>
    </message>
    <message>
        <source>Without “mailto:” or “https://” in front, senders do not know how to reach it. Some pass over the whole record.</source>
        <translation>前に「mailto:」または「https://」がないと、送信側は送り方が分かりません。レコード全体を無視する送信側もあります。</translation>
    </message>
    <message>
        <source>Put “mailto:” in front of a mailbox, or “https://” in front of a web address.</source>
        <translation>メールボックスの前には「mailto:」を、Web アドレスの前には「https://」を付けてください。</translation>
    </message>
    <message>
        <source>Senders cannot report to “%1”</source>
        <extracomment>tlsrpt.uri-unusable-scheme (%1: uri, %2: scheme)</extracomment>
        <translation>送信側は「%1」にレポートを送れません</translation>
    </message>
    <message>
        <source>Addresses that begin with “%2” are not used for TLS reports. Senders only know “mailto” and “https”.</source>
        <translation>「%2」で始まるアドレスは、TLS レポートには使われません。送信側が対応しているのは「mailto」と「https」だけです。</translation>
    </message>
    <message>
        <source>Name a mailbox with “mailto:” in front, or a web address that begins with “https://”.</source>
        <translation>前に「mailto:」を付けたメールボックスか、「https://」で始まる Web アドレスを指定してください。</translation>
    </message>
    <message>
        <source>The report address “%1” carries a size limit</source>
        <extracomment>tlsrpt.uri-size-suffix (%1: uri)</extracomment>
        <translation>レポートの送付先「%1」に、サイズの上限が付いています</translation>
    </message>
    <message>
        <source>Such a limit after an exclamation mark belongs to DMARC records. Here it spoils the address, and you may get no reports.</source>
        <translation>感嘆符の後にサイズの上限を書くのは、DMARC レコードの書き方です。ここではアドレスが無効になり、レポートが届かないことがあります。</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and all that follows it in the address.</source>
        <translation>アドレスの感嘆符と、それより後ろをすべて削除してください。</translation>
    </message>
    <message>
        <source>The report address “%1” contains a character that is not allowed there</source>
        <extracomment>tlsrpt.uri-character (%1: uri)</extracomment>
        <translation>レポートの送付先「%1」に、使えない文字が含まれています</translation>
    </message>
    <message>
        <source>Strict senders pass over the whole record. Then you get no reports from them.</source>
        <translation>厳格な送信側はレコード全体を無視します。その送信側からはレポートが届きません。</translation>
    </message>
    <message>
        <source>Use an address without spaces, quotation marks and letters with accents.</source>
        <translation>空白、引用符、アクセント記号付きの文字を含まないアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains an empty address</source>
        <extracomment>tlsrpt.uri-empty (%1: name)</extracomment>
        <translation>%1 の TLS レポートレコードに、空のアドレスが含まれています</translation>
    </message>
    <message>
        <source>There is a comma too many, or nothing at all after “rua=”. Strict senders pass over the whole record.</source>
        <translation>コンマが 1 つ多いか、「rua=」の後に何も書かれていません。厳格な送信側はレコード全体を無視します。</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in your mailbox.</source>
        <translation>コンマを削除するか、メールボックスを書き込んでください。</translation>
    </message>
    <message>
        <source>The report address “%1” may be cut short by a semicolon</source>
        <extracomment>tlsrpt.uri-cut (%1: uri)</extracomment>
        <translation>レポートの送付先「%1」は、セミコロンで途切れている可能性があります</translation>
    </message>
    <message>
        <source>A semicolon ends the list of addresses. Senders do not read what comes after it as a part of the address.</source>
        <translation>アドレスの一覧はセミコロンで終わります。送信側は、その後ろをアドレスの一部とはみなしません。</translation>
    </message>
    <message>
        <source>Use an address without a semicolon.</source>
        <translation>セミコロンを含まないアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has a space before its first semicolon</source>
        <extracomment>tlsrpt.space-before-semicolon (%1: name)</extracomment>
        <translation>%1 の TLS レポートレコードの、最初のセミコロンの前に空白があります</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. You get no reports from them.</source>
        <translation>このような書き方のレコードを無視する送信側があります。その送信側からはレポートが届きません。</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=TLSRPTv1;”.</source>
        <translation>空白を削除して、レコードが「v=TLSRPTv1;」で始まるようにしてください。</translation>
    </message>
    <message>
        <source>Something is left over at the end of the TLS report record at %1</source>
        <extracomment>tlsrpt.trailing (%1: name)</extracomment>
        <translation>%1 の TLS レポートレコードの末尾に、余分なものがあります</translation>
    </message>
    <message>
        <source>Strict senders pass over a record with anything after its last address. You get no reports from them.</source>
        <translation>最後のアドレスの後に何かあると、厳格な送信側はレコードを無視します。その送信側からはレポートが届きません。</translation>
    </message>
    <message>
        <source>Remove what follows the last address. A single semicolon may stay.</source>
        <translation>最後のアドレスより後ろを削除してください。セミコロン 1 つは残してかまいません。</translation>
    </message>
    <message>
        <source>The TLS report record at %1 cannot be understood</source>
        <extracomment>tlsrpt.syntax (%1: name)</extracomment>
        <translation>%1 の TLS レポートレコードを解釈できません</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Senders pass over the record, so you get no reports.</source>
        <translation>「名前=値」の形になっていない部分があります。送信側はレコードを無視するため、レポートは届きません。</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=TLSRPTv1; rua=mailto:tls@example.com”.</source>
        <translation>レコードを書き直してください（例:「v=TLSRPTv1; rua=mailto:tls@example.com」）。</translation>
    </message>
    <message>
        <source>The part “%1” of the TLS report record means nothing to senders</source>
        <extracomment>tlsrpt.unknown-field (%1: field)</extracomment>
        <translation>TLS レポートレコードの「%1」の部分は、送信側には意味がありません</translation>
    </message>
    <message>
        <source>The TLS report record at %1 is stored in %2 pieces</source>
        <extracomment>tlsrpt.split (%1: name, %2: count)</extracomment>
        <translation>%1 の TLS レポートレコードが、%2 個に分割されて保存されています</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. They read the record correctly.</source>
        <translation>送信側は、間に空白を入れずにつなぎ合わせ、レコードを正しく読み取ります。</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with TLS reports. Senders pass over it.</source>
        <translation>レコード「%2」は TLS レポートとは無関係です。送信側は無視します。</translation>
    </message>
    <message>
        <source>There is a TLS report record at %1, where no sender looks</source>
        <extracomment>tlsrpt.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>送信側が参照しない %1 に TLS レポートレコードがあります</translation>
    </message>
    <message>
        <source>Your name servers disagree about the TLS report record at %1</source>
        <extracomment>tlsrpt.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>%1 の TLS レポートレコードについて、ネームサーバーの応答が食い違っています</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may not find the record.</source>
        <translation>次のネームサーバーの応答が一致していません: %2。レコードを見つけられない送信側があるかもしれません。</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. The cause may be your name servers or the DNS resolver used here. So nothing is known about your mail servers.</source>
        <translation>DNS の応答: %2。ネームサーバー、またはここで使っている DNS リゾルバーが原因の可能性があります。そのため、メールサーバーについては何も分かりません。</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a policy record</source>
        <extracomment>record.other (%1: name, %2: text)</extracomment>
        <translation>%1 の TXT レコードの 1 つは、ポリシーレコードではありません</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a TLS report record</source>
        <extracomment>tlsrpt.other (%1: name, %2: text)</extracomment>
        <translation>%1 の TXT レコードの 1 つは、TLS レポートレコードではありません</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about what it left out: %n mail server(s).</source>
        <translation>
            <numerusform>チェックしなかったメールサーバー（%n 台）については何も分かりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy file is far too large</source>
        <extracomment>policy.too-large (%1: host, %2: limit)</extracomment>
        <translation>ポリシーファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Look at what is served there. A policy file is only a few lines long.</source>
        <translation>そこで返されている内容を確認してください。ポリシーファイルは数行しかないものです。</translation>
    </message>
    <message>
        <source>The policy file is served as a web page</source>
        <extracomment>policy.media-type-html (%1: host, %2: media type)</extracomment>
        <translation>ポリシーファイルが Web ページとして返されています</translation>
    </message>
    <message>
        <source>The policy file is served with an unusual type</source>
        <extracomment>policy.media-type-other (%1: host, %2: media type)</extracomment>
        <translation>ポリシーファイルが、通常と異なる種類で返されています</translation>
    </message>
    <message>
        <source>The policy file is served without a type</source>
        <extracomment>policy.media-type-missing (%1: host)</extracomment>
        <translation>ポリシーファイルが、種類の指定なしで返されています</translation>
    </message>
    <message>
        <source>Senders do not know the keyword “%1”, and pass over the line. What it says does not count.</source>
        <translation>送信側はキーワード「%1」を知らないため、この行を無視します。書かれている内容は無効です。</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here, and pass over the line. What it says does not count.</source>
        <translation>送信側は、ここでは大文字と小文字を区別し、この行を無視します。書かれている内容は無効です。</translation>
    </message>
    <message>
        <source>Write the keyword in small letters. Here that is “%2”.</source>
        <translation>キーワードを小文字で書いてください。ここでは「%2」です。</translation>
    </message>
    <message>
        <source>Some senders use the first value, “%2”. Others use a later one, “%3”. By the standard the first one counts.</source>
        <translation>最初の値「%2」を使う送信側もあれば、後の値「%3」を使う送信側もあります。規格では、最初の値が有効です。</translation>
    </message>
    <message>
        <source>Write one of these three words after “mode:”. You probably mean “%2”.</source>
        <translation>「mode:」の後に、この 3 つの語のいずれかを書いてください。おそらく「%2」です。</translation>
    </message>
    <message>
        <source>Remove the dot. The line then reads “mx: %2”.</source>
        <translation>ドットを削除してください。行は「mx: %2」となります。</translation>
    </message>
    <message>
        <source>Write the name in that form. Here that is “%2”.</source>
        <translation>名前をその形で書いてください。ここでは「%2」です。</translation>
    </message>
    <message>
        <source>Write only the name of the mail server. That is probably “%2”.</source>
        <translation>メールサーバーの名前だけを書いてください。おそらく「%2」です。</translation>
    </message>
    <message>
        <source>Remove the port number. The line then reads “mx: %2”.</source>
        <translation>ポート番号を削除してください。行は「mx: %2」となります。</translation>
    </message>
    <message>
        <source>Remove the number. The line then reads “mx: %2”.</source>
        <translation>数字を削除してください。行は「mx: %2」となります。</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers. If you want one line for several of them, write “%2”.</source>
        <translation>メールサーバーの完全な名前を書いてください。複数のサーバーを 1 行で表したい場合は、「%2」と書いてください。</translation>
    </message>
    <message>
        <source>Only letters from a to z and digits may stand in it, and not “%2”. Senders pass over the record, so mail to you is not protected.</source>
        <translation>使えるのは a から z の英字と数字だけで、「%2」は使えません。送信側はレコードを無視するため、届くメールは保護されません。</translation>
    </message>
    <message>
        <source>It is larger than %2 bytes. Ordinary reports are far smaller.</source>
        <translation>%2 バイトを超えています。通常のレポートは、これよりはるかに小さいものです。</translation>
    </message>
    <message>
        <source>The signed answers do not stand up to a check (DNSSEC: %2). Many senders then cannot find your domain, and mail to you is held back.</source>
        <translation>署名された応答の検証に失敗しました（DNSSEC: %2）。多くの送信側がドメインを見つけられなくなり、メールは保留されます。</translation>
    </message>
    <message>
        <source>Not all DNS servers that are needed for it gave an answer (DNSSEC: %2). Nothing is known to be wrong.</source>
        <translation>必要な DNS サーバーの一部から応答がありませんでした（DNSSEC: %2）。問題があると分かったわけではありません。</translation>
    </message>
    <message>
        <source>The start of encryption with the web server at %2 broke off (%3). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>%2 の Web サーバーとの暗号化の開始が中断されました（%3）。送信側はポリシーを読み込めません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). So they do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>送信側は %2 の証明書を受け入れません（%3）。そのため、ポリシーを読み込みません。コピーを保存している送信側はそれに従い、ほかの送信側はポリシーがないものとして配信します。</translation>
    </message>
    <message>
        <source>It is not in the format of such reports (JSON: %2). So nothing in it could be counted.</source>
        <translation>TLS レポートの形式ではありません（JSON: %2）。そのため、何も集計できませんでした。</translation>
    </message>
    <message>
        <source>The packed file is damaged or incomplete (gzip: %2).</source>
        <translation>圧縮ファイルが壊れているか、不完全です（gzip: %2）。</translation>
    </message>
    <message>
        <source>The start of encryption with the server at %2 broke off (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>%2 のサーバーとの暗号化の開始が中断されました（%3）。testing モードでは、メールはそのまま届きます。enforce モードでは、送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>送信側は %2 の証明書を受け入れません（%3）。testing モードでは、メールはそのまま届きます。enforce モードでは、送信側がこのサーバーを使わず、メールは保留されます。</translation>
    </message>
    <message>
        <source>Some senders may still see older mail servers of %1</source>
        <extracomment>dns.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>一部の送信側には、まだ %1 の古いメールサーバーが見えている可能性があります</translation>
    </message>
    <message numerus="yes">
        <source>Your name servers already give a new answer. DNS resolvers may use the old one for up to %n more second(s).</source>
        <translation>
            <numerusform>ネームサーバーは、すでに新しい応答を返しています。DNS リゾルバーは、あと最長 %n 秒間、古い応答を使うことがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some senders may still see an older policy record at %1</source>
        <extracomment>record.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>一部の送信側には、まだ %1 の古いポリシーレコードが見えている可能性があります</translation>
    </message>
    <message>
        <source>Some senders may still see an older TLS report record at %1</source>
        <extracomment>tlsrpt.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>一部の送信側には、まだ %1 の古い TLS レポートレコードが見えている可能性があります</translation>
    </message>
    <message>
        <source>There is a permission for reports at %1 that nobody needs</source>
        <extracomment>tlsrpt.needless-permission (%1: name found, %2: domain of the reports)</extracomment>
        <translation>%1 に、レポート用の不要な許可レコードがあります</translation>
    </message>
    <message>
        <source>Some web pages want it, because DMARC has such permissions. TLS reports go to %2 without any, and no sender looks for it.</source>
        <translation>DMARC にこのような許可があるため、必要だとしている Web ページがあります。TLS レポートは許可なしで %2 に送られ、このレコードを探す送信側はありません。</translation>
    </message>
    <message>
        <source>It does no harm. Whoever runs %2 can remove it.</source>
        <translation>害はありません。%2 の管理者が削除できます。</translation>
    </message>
    <message>
        <source>Some parts of the mail lie too deep to be read</source>
        <extracomment>report.too-nested (%1: file)</extracomment>
        <translation>メールの階層が深すぎて、読み取れない部分があります</translation>
    </message>
    <message>
        <source>There are too many mails or archives inside one another, or too many parts. Reports in the innermost ones were left out.</source>
        <translation>メールや圧縮ファイルが何重にも入れ子になっているか、部分が多すぎます。最も内側にあるレポートは読み取っていません。</translation>
    </message>
    <message>
        <source>Save the innermost attachment, and open that file.</source>
        <translation>最も内側の添付ファイルを保存し、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>Put the names of your mail servers into the policy file now, and change the id of the policy record. Only if you do not know the right names yet, set the mode to testing in the same way.</source>
        <translation>今すぐ、メールサーバーの名前をポリシーファイルに書き込み、ポリシーレコードの id を変更してください。正しい名前がまだ分からない場合に限り、同じ方法でモードを testing に変更してください。</translation>
    </message>
    <message>
        <source>While you test, and in the first week of enforce mode, write 86400, which stands for a day. After that write 604800, which stands for a week.</source>
        <translation>テスト中と、enforce モードの最初の 1 週間は、86400（1 日）にしてください。その後は 604800（1 週間）にしてください。</translation>
    </message>
    <message>
        <source>This network answers for the internet, so %1 cannot be seen</source>
        <extracomment>dns.portal-here (%1: domain, %2: address)</extracomment>
        <translation>このネットワークがインターネットの代わりに応答するため、%1 を確認できません</translation>
    </message>
    <message>
        <source>Every name leads to %2 here, also names that do not exist. Guest networks do that until you have signed in (captive portal). Nothing is known about your domain.</source>
        <translation>ここでは、存在しない名前も含めて、すべての名前が %2 につながります。ゲスト用ネットワークは、サインインするまでこのように動作します (キャプティブポータル)。ドメインについては何もわかりません。</translation>
    </message>
    <message>
        <source>Open any web page and sign in there, then check again. If there is nothing to sign in to, check from another network.</source>
        <translation>任意のウェブページを開いてサインインし、もう一度確認してください。サインインするページがない場合は、別のネットワークから確認してください。</translation>
    </message>
    <message>
        <source>Your DNS resolver makes up addresses for names that do not exist</source>
        <extracomment>dns.rewritten-here (%1: domain, %2: address)</extracomment>
        <translation>DNS リゾルバーが、存在しない名前に架空のアドレスを返しています</translation>
    </message>
    <message>
        <source>It leads them to %2, often to show a search page (NXDOMAIN rewriting). Postseal counts such names below %1 as missing. Sending servers ask other resolvers, so your mail is not affected.</source>
        <translation>多くの場合は検索ページを表示するために、それらの名前を %2 につなげています (NXDOMAIN の書き換え)。Postseal は、%1 のそのような名前を存在しないものとして扱います。送信サーバーは別のリゾルバーに問い合わせるため、メールに影響はありません。</translation>
    </message>
    <message>
        <source>Nothing to do for your mail. Many internet providers let you switch the search page off.</source>
        <translation>メールのためにすることはありません。多くのインターネット接続事業者では、検索ページを無効にできます。</translation>
    </message>
    <message>
        <source>This network does not let secure connections through to %1</source>
        <extracomment>policy-host.https-blocked-here (%1: host, %2: other hosts)</extracomment>
        <translation>このネットワークは %1 への安全な接続を通していません</translation>
    </message>
    <message>
        <source>Well-known hosts (%2) were not reached with a good certificate either. Guest networks and firewalls do that, and so does a wrong date of this computer. Nothing is known to be wrong with your policy host.</source>
        <translation>よく知られたサーバー (%2) にも、正しい証明書では接続できませんでした。ゲスト用ネットワークやファイアウォールのほか、このコンピューターの日付の誤りも原因になります。ポリシーホストの問題は見つかっていません。</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in and check again. Look at the date of this computer, or check from another network.</source>
        <translation>ネットワークにサインインページがある場合は、サインインしてからもう一度確認してください。このコンピューターの日付を確かめるか、別のネットワークから確認してください。</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong</source>
        <extracomment>clock.doubtful-here (%1: domain, %2: host, %3: date there, %4: date here)</extracomment>
        <translation>このコンピューターの日付が正しくない可能性があります</translation>
    </message>
    <message>
        <source>Set the date of this computer, and check again.</source>
        <translation>このコンピューターの日付を合わせて、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Whether everything of %1 is still valid cannot be judged</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>%1 のすべてがまだ有効かどうかは判断できません</translation>
    </message>
    <message>
        <source>A certificate or DNS signatures are not valid by the clock of this computer, and its date may be wrong. Nothing is known about them.</source>
        <translation>証明書または DNS の署名が、このコンピューターの時計では有効ではありませんが、その日付が正しくない可能性があります。これらについては何も分かりません。</translation>
    </message>
    <message>
        <source>The server %2 says that it is %3, this computer says %4. Certificates and DNS signatures are valid for a certain time. For some of %1 it is over, or has not begun, by this computer and not by that server. Nothing is known about these until this computer has the right date.</source>
        <translation>サーバー %2 の日付は %3 ですが、このコンピューターでは %4 です。証明書と DNS の署名は一定の期間だけ有効です。%1 のいくつかは、このコンピューターでは期間が終わったか始まっていませんが、そのサーバーではそうではありません。このコンピューターの日付が正しくなるまで、これらについては何も分かりません。</translation>
    </message>
    <message>
        <source>Set the date, time and time zone of this computer, and check again.</source>
        <translation>このコンピューターの日付、時刻、タイムゾーンを合わせて、もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Please do this:</source>
        <translation>次の作業をお願いします:</translation>
    </message>
    <message>
        <source>To be copied as it is</source>
        <translation>そのままコピーする内容</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>How to see that it is right</source>
        <translation>正しくできたかどうかを確かめる方法</translation>
    </message>
    <message>
        <source>A DNS record for %1</source>
        <translation>%1 の DNS レコード</translation>
    </message>
    <message>
        <source>First open %1. Go on only when it shows a short text.</source>
        <translation>先に %1 を開いてください。短い文章が表示される場合にのみ、次に進んでください。</translation>
    </message>
    <message>
        <source>Add the record below. If there is one of the same name and type that begins with the same word, replace it: there must be only one.</source>
        <translation>次のレコードを追加してください。名前と種類が同じで、先頭の語も同じレコードがすでにある場合は、置き換えてください。1 つだけにする必要があります。</translation>
    </message>
    <message>
        <source>In full the name is %1. Where the form adds the domain by itself, leave the domain out.</source>
        <translation>完全な名前は %1 です。入力欄でドメインが自動的に付け加えられる場合は、ドメインを省いてください。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>After some minutes this command shows the content:</source>
        <translation>数分後に、次のコマンドで内容が表示されます:</translation>
    </message>
    <message>
        <source>A small web site for %1</source>
        <translation>%1 用の小さな Web サイト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS レコード</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS 名</translation>
    </message>
    <message>
        <source>This command shows “200”, “text/plain” and the file, without a word of “location”:</source>
        <translation>次のコマンドで「200」「text/plain」とファイルが表示され、「location」という語がなければ成功です:</translation>
    </message>
    <message>
        <source>It is part of e-mail security (MTA-STS and TLS reports, RFC 8461 and RFC 8460). Other mail servers read it.</source>
        <translation>電子メールのセキュリティ（MTA-STS と TLS レポート、RFC 8461 と RFC 8460）に必要なものです。ほかのメールサーバーが読み取ります。</translation>
    </message>
    <message>
        <source>Other mail servers load one text file from it before they deliver (MTA-STS, RFC 8461). Nothing else will ever be there.</source>
        <translation>ほかのメールサーバーが、配信の前にここからテキストファイルを 1 つ読み込みます（MTA-STS、RFC 8461）。それ以外のものを置くことはありません。</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>In DNS, add the record below. It leads %1 to your web server.</source>
        <translation>DNS に次のレコードを追加します。これで %1 がこの Web サーバーにつながります。</translation>
    </message>
    <message>
        <source>Copy mta-sts.txt into the folder /var/www/%1/.well-known on the server.</source>
        <translation>サーバーの /var/www/%1/.well-known フォルダーに mta-sts.txt をコピーします。</translation>
    </message>
    <message>
        <source>In DNS, add the record below.</source>
        <translation>DNS に次のレコードを追加します。</translation>
    </message>
    <message>
        <source>If your DNS is somewhere else, add the record below there. The panel&apos;s own DNS has it already.</source>
        <translation>DNS を別の場所で管理している場合は、そちらに次のレコードを追加します。管理パネル自体の DNS には、すでにあります。</translation>
    </message>
    <message>
        <source>Wait for the certificate. It mostly takes minutes, sometimes an hour.</source>
        <translation>証明書が発行されるまで待ちます。たいていは数分ですが、1 時間かかることもあります。</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --nginx -d %1</source>
        <translation>自動で更新される証明書を取得します: certbot certonly --nginx -d %1</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --apache -d %1</source>
        <translation>自動で更新される証明書を取得します: certbot certonly --apache -d %1</translation>
    </message>
    <message>
        <source>Add the lines of the file Caddyfile to your own, and load it with systemctl reload caddy. Caddy gets the certificate itself; ports 80 and 443 must be open.</source>
        <translation>ファイル Caddyfile の行を、お使いの Caddyfile に追加し、systemctl reload caddy で読み込みます。証明書は Caddy が自動で取得します。ポート 80 と 443 が開いている必要があります。</translation>
    </message>
    <message>
        <source>Make a folder for the site, such as C:\inetpub\%1, and copy web.config and the folder .well-known into it. Where Explorer refuses that name, type .well-known. with a dot at its end.</source>
        <translation>サイト用のフォルダー（C:\inetpub\%1 など）を作成し、web.config と .well-known フォルダーをコピーします。エクスプローラーでこの名前を付けられない場合は、末尾にドットを付けて .well-known. と入力します。</translation>
    </message>
    <message>
        <source>Copy compose.yaml and the folder site to the Docker host. If your entry point and certificate resolver are not called websecure and letsencrypt, change that in compose.yaml.</source>
        <translation>compose.yaml と site フォルダーを Docker ホストにコピーします。エントリポイントと証明書リゾルバーの名前が websecure と letsencrypt でない場合は、compose.yaml を書き換えます。</translation>
    </message>
    <message>
        <source>Start it with docker compose up -d, in a network that Traefik reaches.</source>
        <translation>Traefik から到達できるネットワークで、docker compose up -d を実行して起動します。</translation>
    </message>
    <message>
        <source>In cPanel, open Domains and create %1 with a folder of its own outside public_html.</source>
        <translation>cPanel で「Domains」を開き、public_html の外に専用のフォルダーを指定して %1 を作成します。</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, switch on hidden files in its settings, upload the zip file and extract it there.</source>
        <translation>「File Manager」でそのフォルダーを開き、設定で隠しファイルを表示するようにしてから、zip ファイルをアップロードして展開します。</translation>
    </message>
    <message>
        <source>Open SSL/TLS Status and run AutoSSL for %1.</source>
        <translation>「SSL/TLS Status」を開き、%1 に対して AutoSSL を実行します。</translation>
    </message>
    <message>
        <source>In Plesk, add the subdomain mta-sts with a document root of its own.</source>
        <translation>Plesk で、専用のドキュメントルートを指定してサブドメイン mta-sts を追加します。</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, upload the zip file and extract it there.</source>
        <translation>「File Manager」でそのフォルダーを開き、zip ファイルをアップロードして展開します。</translation>
    </message>
    <message>
        <source>Open SSL/TLS Certificates and get one for %1. Switch off redirects to www for this subdomain.</source>
        <translation>「SSL/TLS Certificates」を開き、%1 の証明書を取得します。このサブドメインでは、www へのリダイレクトを無効にします。</translation>
    </message>
    <message>
        <source>At github.com, make a new public repository, for example with the name %1.</source>
        <translation>github.com で、新しい公開リポジトリを作成します（名前の例: %1）。</translation>
    </message>
    <message>
        <source>In the repository&apos;s Settings, open Pages, choose the branch main, and enter %1 as custom domain.</source>
        <translation>リポジトリの「Settings」で「Pages」を開き、ブランチ main を選んで、カスタムドメインに %1 を入力します。</translation>
    </message>
    <message>
        <source>In DNS, add the record below. It leads to your account, not to the repository.</source>
        <translation>DNS に次のレコードを追加します。行き先はリポジトリではなく、アカウントです。</translation>
    </message>
    <message>
        <source>Wait until that page shows the certificate, up to an hour. Then tick “Enforce HTTPS”.</source>
        <translation>そのページに証明書が表示されるまで待ちます（最長 1 時間）。その後「Enforce HTTPS」にチェックを入れます。</translation>
    </message>
    <message>
        <source>In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>「Settings」→「General」→「Visibility」で、Pages を誰でも見られるようにします。</translation>
    </message>
    <message>
        <source>In Deploy, Pages, add the domain %1 with an automatic certificate. GitLab shows a verification record as well: add it in DNS.</source>
        <translation>「Deploy」→「Pages」で、証明書を自動取得にしてドメイン %1 を追加します。GitLab には確認用のレコードも表示されるので、それも DNS に追加します。</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard, make a Pages project by direct upload, and upload the zip file.</source>
        <translation>Cloudflare のダッシュボードで、直接アップロードによる Pages プロジェクトを作成し、zip ファイルをアップロードします。</translation>
    </message>
    <message>
        <source>In the project, open Custom domains and add %1 before anything in DNS.</source>
        <translation>DNS を設定する前に、プロジェクトで「Custom domains」を開き、%1 を追加します。</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, the record is made for you. Anywhere else, add the record below.</source>
        <translation>DNS が Cloudflare にある場合、レコードは自動で作成されます。それ以外の場合は、次のレコードを追加します。</translation>
    </message>
    <message>
        <source>This needs the DNS of %2 at Cloudflare. In the dashboard, create a Worker and replace its code by that of worker.js.</source>
        <translation>この方法では、%2 の DNS が Cloudflare にある必要があります。ダッシュボードで Worker を作成し、コードを worker.js の内容に置き換えます。</translation>
    </message>
    <message>
        <source>In the Worker&apos;s settings, under Domains and Routes, add the custom domain %1. Cloudflare makes the record and the certificate.</source>
        <translation>Worker の設定の「Domains and Routes」で、カスタムドメイン %1 を追加します。レコードと証明書は Cloudflare が作成します。</translation>
    </message>
    <message>
        <source>At netlify.com, add a new project by dropping the whole folder on the page. Let it be a project of its own.</source>
        <translation>netlify.com で、フォルダー全体をページにドロップして新しいプロジェクトを追加します。専用のプロジェクトにしてください。</translation>
    </message>
    <message>
        <source>In Domain management, add %1.</source>
        <translation>「Domain management」で %1 を追加します。</translation>
    </message>
    <message>
        <source>Put everything from the folder into a repository of its own, and import it at vercel.com as a new project.</source>
        <translation>フォルダーの内容をすべて専用のリポジトリに入れ、vercel.com で新しいプロジェクトとしてインポートします。</translation>
    </message>
    <message>
        <source>In Settings, Domains, add %1, not as a redirect.</source>
        <translation>「Settings」→「Domains」で、リダイレクトではない形で %1 を追加します。</translation>
    </message>
    <message>
        <source>In DNS, add the record that Vercel shows. Mostly it is the one below.</source>
        <translation>Vercel に表示されるレコードを DNS に追加します。たいていは次のレコードです。</translation>
    </message>
    <message>
        <source>In the Azure portal, create a Static Web App with the Free plan and deploy everything from the folder, for example from a repository at GitHub.</source>
        <translation>Azure ポータルで、Free プランの Static Web App を作成し、フォルダーの内容をすべてデプロイします（例: GitHub のリポジトリから）。</translation>
    </message>
    <message>
        <source>Let Azure validate the domain. It gets the certificate itself.</source>
        <translation>Azure でドメインを検証します。証明書は自動で取得されます。</translation>
    </message>
    <message>
        <source>Make a private S3 bucket, and upload mta-sts.txt with the key .well-known/mta-sts.txt and the content type text/plain.</source>
        <translation>非公開の S3 バケットを作成し、mta-sts.txt を、キー .well-known/mta-sts.txt、コンテンツタイプ text/plain でアップロードします。</translation>
    </message>
    <message>
        <source>In Certificate Manager, in the region us-east-1, request a certificate for %1, and add the record in DNS that it shows.</source>
        <translation>Certificate Manager の us-east-1 リージョンで %1 の証明書をリクエストし、表示されるレコードを DNS に追加します。</translation>
    </message>
    <message>
        <source>Run firebase deploy in the folder, for a project of your own.</source>
        <translation>フォルダー内で、専用のプロジェクトに対して firebase deploy を実行します。</translation>
    </message>
    <message>
        <source>In the console, under Hosting, add the custom domain %1. It shows the records for DNS.</source>
        <translation>コンソールの「Hosting」で、カスタムドメイン %1 を追加します。DNS 用のレコードが表示されます。</translation>
    </message>
    <message>
        <source>Wait for the certificate. It can take a day.</source>
        <translation>証明書が発行されるまで待ちます。1 日かかることもあります。</translation>
    </message>
    <message>
        <source>Order the service for %2. It shows two CNAME records, for mta-sts and for _mta-sts.</source>
        <translation>%2 用にサービスを申し込みます。mta-sts と _mta-sts の 2 つの CNAME レコードが表示されます。</translation>
    </message>
    <message>
        <source>Get a certificate for %1, the same way as for your web site. It must renew itself.</source>
        <translation>Web サイトと同じ方法で、%1 の証明書を取得します。自動で更新される必要があります。</translation>
    </message>
    <message>
        <source>Save the file so that https://%1/.well-known/mta-sts.txt shows it. The folder .well-known begins with a dot: some programs hide it.</source>
        <translation>https://%1/.well-known/mta-sts.txt で表示されるように、ファイルを保存します。.well-known フォルダーの名前はドットで始まるため、プログラムによっては表示されません。</translation>
    </message>
    <message>
        <source>Let the web server send it directly, as plain text. A redirect, for example to www, makes senders pass over it.</source>
        <translation>Web サーバーが、このファイルをプレーンテキストとして直接返すようにします。www などへのリダイレクトがあると、送信側は無視します。</translation>
    </message>
    <message>
        <source>Another site on the same server answers for this name. The server needs a site of its own for it, with the name in its settings and a certificate for it.</source>
        <translation>同じサーバーの別のサイトが、この名前に応答しています。設定にこの名前があり、この名前の証明書を持つ、専用のサイトがサーバーに必要です。</translation>
    </message>
    <message>
        <source>Many Apache servers refuse every name that begins with a dot, by RedirectMatch or Files. Make an exception for /.well-known/.</source>
        <translation>多くの Apache サーバーは、RedirectMatch や Files によって、ドットで始まる名前をすべて拒否します。/.well-known/ を例外にしてください。</translation>
    </message>
    <message>
        <source>The server shows a browser check, or refuses programs that are no browser. Switch that off for this name: mail servers cannot solve puzzles.</source>
        <translation>サーバーがブラウザーかどうかの確認画面を表示しているか、ブラウザー以外のプログラムを拒否しています。この名前では無効にしてください。メールサーバーには、パズルのような認証は解けません。</translation>
    </message>
    <message>
        <source>The server has no certificate for the name yet. It gets one by itself as soon as DNS leads there and ports 80 and 443 can be reached from outside; its log says what is missing.</source>
        <translation>サーバーには、まだこの名前の証明書がありません。DNS がこのサーバーを指し、外部からポート 80 と 443 に接続できるようになると、自動で取得されます。足りないものはサーバーのログで分かります。</translation>
    </message>
    <message>
        <source>Every address is answered with the start page, so a missing file looks like a web page. See whether the file was uploaded, and take /.well-known/ out of the rewriting.</source>
        <translation>どのアドレスでもトップページが返されるため、ファイルがなくても Web ページがあるように見えます。ファイルがアップロードされているかを確認し、/.well-known/ を書き換えの対象から外してください。</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, let the record be “DNS only” (a grey cloud) until the certificate is there.</source>
        <translation>DNS が Cloudflare にある場合は、証明書が発行されるまで、レコードを「DNS only」（灰色の雲）にしてください。</translation>
    </message>
    <message>
        <source>Rules of a folder above, such as those of WordPress or a redirect to www, count here too. Give the subdomain a folder outside public_html, with the .htaccess file that Postseal writes.</source>
        <translation>WordPress や www へのリダイレクトなど、上の階層のフォルダーのルールがここでも効いています。サブドメインに public_html の外のフォルダーを割り当て、Postseal が書き出す .htaccess ファイルを置いてください。</translation>
    </message>
    <message>
        <source>DNS leads to the company, but the project there does not know the name. Add it as custom domain in the project; the certificate comes after that.</source>
        <translation>DNS はこの会社のサービスを指していますが、そのプロジェクトがこの名前を知りません。プロジェクトにカスタムドメインとして追加してください。証明書はその後に発行されます。</translation>
    </message>
    <message>
        <source>Firebase leaves out whatever begins with a dot unless firebase.json is changed. Take the firebase.json that Postseal writes, and deploy again.</source>
        <translation>Firebase は、firebase.json を変更しない限り、ドットで始まるものをすべて除外します。Postseal が書き出す firebase.json を使って、もう一度デプロイしてください。</translation>
    </message>
    <message>
        <source>GitHub shows its own certificate until the custom domain is entered under Settings, Pages, and for up to an hour after that. If it takes longer, remove the domain there and enter it again.</source>
        <translation>「Settings」→「Pages」にカスタムドメインを入力するまで、また入力後も最長 1 時間は、GitHub 自身の証明書が提示されます。それより長くかかる場合は、そこでドメインを削除し、もう一度入力してください。</translation>
    </message>
    <message>
        <source>GitLab needs up to an hour for the certificate. The domain must be verified, and have one CNAME and no AAAA record. If it takes longer, remove the domain and add it again.</source>
        <translation>GitLab では、証明書の発行に最長 1 時間かかります。ドメインが確認済みで、CNAME が 1 つあり、AAAA レコードがない状態にする必要があります。それより長くかかる場合は、ドメインを削除し、もう一度追加してください。</translation>
    </message>
    <message>
        <source>GitLab asks visitors to sign in. In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>GitLab が閲覧者にサインインを求めています。「Settings」→「General」→「Visibility」で、Pages を誰でも見られるようにしてください。</translation>
    </message>
    <message>
        <source>The service does not know your domain yet. Finish its set-up there, or ask its support.</source>
        <translation>サービスには、まだドメインが登録されていません。サービス側で設定を完了するか、サポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>The folder may have the wrong name: in Explorer, type .well-known. with a dot at its end, and the last dot goes away.</source>
        <translation>フォルダーの名前が間違っている可能性があります。エクスプローラーで、末尾にドットを付けて .well-known. と入力してください。最後のドットは自動的に消えます。</translation>
    </message>
    <message>
        <source>IIS does not send files from a folder with the attribute “hidden”. Switch that off in the folder&apos;s properties.</source>
        <translation>IIS は「隠しファイル」属性の付いたフォルダーのファイルを送りません。フォルダーのプロパティでこの属性を外してください。</translation>
    </message>
    <message>
        <source>A rule of URL Rewrite or HTTP Redirect answers instead of the file. Make an exception for /.well-known/.</source>
        <translation>URL Rewrite または HTTP リダイレクトのルールが、ファイルの代わりに応答しています。/.well-known/ を例外にしてください。</translation>
    </message>
    <message>
        <source>The name has addresses on more than one server, mostly an old AAAA record. Remove the one that leads elsewhere, or serve the file there too.</source>
        <translation>この名前には複数のサーバーのアドレスがあります。たいていは古い AAAA レコードです。別の場所を指すものを削除するか、そちらでもファイルを返してください。</translation>
    </message>
    <message>
        <source>The name leads to a place that is not there any more. Remove the record in DNS, or set the place up again: otherwise a stranger may claim the name and publish a policy for you.</source>
        <translation>この名前の行き先は、もう存在しません。DNS のレコードを削除するか、行き先を設定し直してください。そのままにすると、第三者がその名前を取得し、勝手なポリシーを公開するおそれがあります。</translation>
    </message>
    <message>
        <source>The panel has no certificate for the name yet. It can be issued only when DNS leads there, nothing redirects the name, and CAA records allow it. Then start it again.</source>
        <translation>管理パネルには、まだこの名前の証明書がありません。発行するには、DNS がここを指し、この名前にリダイレクトがなく、CAA レコードで許可されている必要があります。整ったら、もう一度発行してください。</translation>
    </message>
    <message>
        <source>In Plesk, open Hosting Settings of the subdomain, and set the preferred domain to “none” and the permanent redirect off.</source>
        <translation>Plesk でサブドメインの「Hosting Settings」を開き、優先ドメインを「none」に、恒久的なリダイレクトを無効に設定してください。</translation>
    </message>
    <message>
        <source>A rule that redirects every name, to www or to another place, counts here too. Make an exception for this name.</source>
        <translation>すべての名前を www などの別の場所に転送するルールが、ここでも効いています。この名前を例外にしてください。</translation>
    </message>
    <message>
        <source>The record leads to the bucket itself, which has no certificate for your name. It must lead to the CloudFront distribution.</source>
        <translation>レコードの行き先がバケット自体になっていますが、バケットにはこの名前の証明書がありません。CloudFront ディストリビューションを指す必要があります。</translation>
    </message>
    <message>
        <source>The project redirects to its main domain. Make the name the main domain, in a project of its own.</source>
        <translation>プロジェクトがメインドメインにリダイレクトしています。専用のプロジェクトで、この名前をメインドメインにしてください。</translation>
    </message>
    <message>
        <source>A middleware of Traefik redirects the name. Only http may be redirected to https; leave this router out of all the rest.</source>
        <translation>Traefik のミドルウェアがこの名前をリダイレクトしています。リダイレクトしてよいのは http から https へだけです。このルーターは、ほかのミドルウェアの対象から外してください。</translation>
    </message>
    <message>
        <source>The folder that begins with a dot may have been left out in the upload. Upload the zip file, or the whole folder.</source>
        <translation>ドットで始まるフォルダーが、アップロード時に除外された可能性があります。zip ファイルか、フォルダー全体をアップロードしてください。</translation>
    </message>
    <message>
        <source>Vercel asks visitors to sign in. In Settings, Deployment Protection, let everyone see the production site.</source>
        <translation>Vercel が閲覧者にサインインを求めています。「Settings」→「Deployment Protection」で、本番サイトを誰でも見られるようにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>約 %n 分。</numerusform>
        </translation>
    </message>
    <message>
        <source>No extra cost.</source>
        <translation>追加費用なし。</translation>
    </message>
    <message>
        <source>Costs a little.</source>
        <translation>少額の費用がかかります。</translation>
    </message>
    <message>
        <source>Add&amp;ress or name of the web server</source>
        <translation>Web サーバーのアドレスまたは名前(&amp;R)</translation>
    </message>
    <message>
        <source>Name of your account o&amp;r project at %1</source>
        <translation>%1 のアカウントまたはプロジェクトの名前(&amp;R)</translation>
    </message>
    <message>
        <source>The name that the &amp;record leads to</source>
        <translation>レコードの行き先の名前(&amp;R)</translation>
    </message>
    <message>
        <source>A &amp;web server of my own</source>
        <translation>自分の Web サーバー(&amp;W)</translation>
    </message>
    <message>
        <source>An account at &amp;GitHub or GitLab</source>
        <translation>GitHub または GitLab のアカウント(&amp;G)</translation>
    </message>
    <message>
        <source>A subscription at &amp;Azure</source>
        <translation>Azure のサブスクリプション(&amp;A)</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/nginx/conf.d, test it with nginx -t, and load it with systemctl reload nginx.</source>
        <translation>%1.conf を /etc/nginx/conf.d にコピーし、nginx -t でテストしてから、systemctl reload nginx で読み込みます。</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/apache2/sites-available. Then run a2enmod ssl, a2ensite %1 and systemctl reload apache2.</source>
        <translation>%1.conf を /etc/apache2/sites-available にコピーします。その後、a2enmod ssl、a2ensite %1、systemctl reload apache2 を実行します。</translation>
    </message>
    <message>
        <source>In IIS Manager, add a web site with that folder and a binding for http, port 80 and the host name %1.</source>
        <translation>IIS マネージャーで、そのフォルダーと、http、ポート 80、ホスト名 %1 のバインドを指定して Web サイトを追加します。</translation>
    </message>
    <message>
        <source>Get a certificate for %1 that renews itself, for example with win-acme, which makes the binding for https as well. SNI must be ticked in it.</source>
        <translation>自動で更新される %1 の証明書を取得します。たとえば win-acme を使うと、https のバインドも作成されます。バインドで SNI にチェックが入っている必要があります。</translation>
    </message>
    <message>
        <source>Choose “Add file”, “Create new file”, type .well-known/mta-sts.txt as its name and paste the policy. Then make _config.yml the same way. (Dragging files in would leave out what begins with a dot.)</source>
        <translation>「Add file」→「Create new file」を選び、名前に .well-known/mta-sts.txt と入力して、ポリシーを貼り付けます。同じ方法で _config.yml も作成します。（ファイルをドラッグすると、ドットで始まるものが除外されてしまいます。）</translation>
    </message>
    <message>
        <source>At gitlab.com, make a new project and create each file with “New file”, its whole path as the name.</source>
        <translation>gitlab.com で新しいプロジェクトを作成し、「New file」で各ファイルを作成します。名前にはパス全体を入力します。</translation>
    </message>
    <message>
        <source>In Custom domains, add %1. Azure shows the name that the record leads to.</source>
        <translation>「Custom domains」で %1 を追加します。Azure に、レコードの行き先の名前が表示されます。</translation>
    </message>
    <message>
        <source>Put a CloudFront distribution before the bucket, with the alternate name %1 and that certificate. The record leads to its name.</source>
        <translation>バケットの前に、代替名 %1 とその証明書を指定した CloudFront ディストリビューションを置きます。レコードの行き先は、ディストリビューションの名前です。</translation>
    </message>
    <message>
        <source>Add the records as they are shown: a CNAME, or addresses.</source>
        <translation>表示されたとおりにレコードを追加します。CNAME またはアドレスです。</translation>
    </message>
    <message>
        <source>Enter the mail servers there, exactly as the policy names them.</source>
        <translation>サービス側で、ポリシーにあるとおりにメールサーバーを入力します。</translation>
    </message>
    <message>
        <source>In DNS, add the record for mta-sts.</source>
        <translation>DNS に mta-sts のレコードを追加します。</translation>
    </message>
    <message>
        <source>The CNAME for _mta-sts comes last, when the policy can be loaded. It takes the place of a TXT record: never have both.</source>
        <translation>_mta-sts の CNAME は、ポリシーを読み込めるようになってから、最後に追加します。これは TXT レコードの代わりになるものです。両方を置かないでください。</translation>
    </message>
    <message>
        <source>CAA records in DNS say who may issue certificates, and none of this place&apos;s issuers is among them (%1). Add one, then let the certificate be requested again.</source>
        <translation>DNS の CAA レコードで証明書を発行できる認証局が指定されていますが、ここで使われる認証局が含まれていません（%1）。1 つ追加してから、証明書をもう一度リクエストしてください。</translation>
    </message>
    <message>
        <source>GitHub Pages leaves out folders that begin with a dot unless the repository has the file _config.yml that Postseal writes, or an empty file .nojekyll. Dragging files in leaves them out as well: make them with “Create new file”. A workflow of your own must keep hidden files.</source>
        <translation>GitHub Pages は、リポジトリに Postseal が書き出す _config.yml ファイルか空の .nojekyll ファイルがない限り、ドットで始まるフォルダーを除外します。ファイルをドラッグした場合も除外されるため、「Create new file」で作成してください。独自のワークフローを使う場合は、隠しファイルを残す設定が必要です。</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain, as the lines that Postseal writes do.</source>
        <translation>Postseal が書き出す行と同じように、このファイルの種類を text/plain に設定してください。</translation>
    </message>
    <message>
        <source>Many nginx servers refuse every name that begins with a dot. The location that Postseal writes goes before such a rule; see that it is in the right server block.</source>
        <translation>多くの nginx サーバーは、ドットで始まる名前をすべて拒否します。Postseal が書き出す location は、そのようなルールより前に置きます。正しい server ブロックに入っていることを確認してください。</translation>
    </message>
    <message>
        <source>W&amp;eb space with cPanel or Plesk</source>
        <translation>cPanel または Plesk の Web スペース(&amp;E)</translation>
    </message>
    <message>
        <source>My &amp;DNS is at Cloudflare</source>
        <translation>DNS が Cloudflare にある(&amp;D)</translation>
    </message>
    <message>
        <source>An account at Amazon or Google C&amp;loud</source>
        <translation>Amazon または Google Cloud のアカウント(&amp;L)</translation>
    </message>
    <message>
        <source>A service that hosts the policy</source>
        <translation>ポリシーを設置するサービス</translation>
    </message>
    <message>
        <source>Another web server</source>
        <translation>そのほかの Web サーバー</translation>
    </message>
    <message>
        <source>Nobody here can update a file la&amp;ter</source>
        <translation>今後ファイルを更新できる人がいない(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>There is no server called %1</source>
        <translation>%1 というサーバーはありません</translation>
    </message>
    <message>
        <source>Its name is not in the DNS, or this computer has no connection. Look up the name of the IMAP server in your provider&apos;s help.</source>
        <translation>この名前が DNS にないか、このコンピューターがネットワークに接続していません。IMAP サーバーの名前を、プロバイダーのヘルプで確認してください。</translation>
    </message>
    <message>
        <source>%1 takes no connection at port %2</source>
        <translation>%1 はポート %2 で接続を受け付けません</translation>
    </message>
    <message>
        <source>The computer is there, and no IMAP server listens at this port. Compare server and port with your provider&apos;s help.</source>
        <translation>コンピューターはありますが、このポートで IMAP サーバーが動いていません。サーバーとポートを、プロバイダーのヘルプと照らし合わせてください。</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>Nothing came in time from port %2. A firewall may be in the way, or the server is busy. Try again later, or from another network.</source>
        <translation>時間内にポート %2 から応答がありませんでした。ファイアウォールに遮られているか、サーバーが混み合っている可能性があります。しばらくしてから、または別のネットワークから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to %1 ended too soon</source>
        <translation>%1 との接続が途中で切れました</translation>
    </message>
    <message>
        <source>What had come by then is stored. The next time it goes on from there.</source>
        <translation>それまでに届いたものは保存されています。次回は続きから始まります。</translation>
    </message>
    <message>
        <source>%1 does not speak IMAP at port %2</source>
        <translation>%1 はポート %2 で IMAP に対応していません</translation>
    </message>
    <message>
        <source>What it sent is not what a mailbox server sends. Compare server and port with your provider&apos;s help.</source>
        <translation>メールボックスのサーバーらしい応答ではありませんでした。サーバーとポートを、プロバイダーのヘルプと照らし合わせてください。</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>What had come by then is stored.</source>
        <translation>それまでに届いたものは保存されています。</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 に接続できません</translation>
    </message>
    <message>
        <source>There is trouble on the way to port %2. Try again later.</source>
        <translation>ポート %2 への経路に問題があります。しばらくしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 offers no encryption at port %2</source>
        <translation>%1 はポート %2 で暗号化に対応していません</translation>
    </message>
    <message>
        <source>Your password was not sent: anybody on the way could have read it. Use port 993, or with STARTTLS port 143.</source>
        <translation>途中で誰かに読まれるおそれがあるため、パスワードは送信していません。ポート 993 か、STARTTLS でポート 143 を使ってください。</translation>
    </message>
    <message>
        <source>The certificate is not for %1</source>
        <translation>証明書が %1 のものではありません</translation>
    </message>
    <message>
        <source>Another server may be pretending to be yours, so your password was not sent. Use the name of the server that your provider tells, not an address or a name of your own.</source>
        <translation>別のサーバーがなりすましている可能性があるため、パスワードは送信していません。アドレスや独自の名前ではなく、プロバイダーが案内しているサーバーの名前を使ってください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today</source>
        <translation>%1 の証明書は、今日の時点で有効ではありません</translation>
    </message>
    <message>
        <source>It has ended or has not begun, so your password was not sent. Check the date of this computer; if that is right, the server needs a new certificate.</source>
        <translation>期限が切れているか、まだ始まっていないため、パスワードは送信していません。このコンピューターの日付を確認してください。正しい場合は、サーバーに新しい証明書が必要です。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>%1 の証明書は信頼されていません</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for it, so your password was not sent. A server of your own needs a certificate of a public authority, or its authority must be known to this computer.</source>
        <translation>このコンピューターが信頼する認証局の保証がないため、パスワードは送信していません。ご自身のサーバーであれば、公的な認証局の証明書を使うか、その認証局をこのコンピューターに登録する必要があります。</translation>
    </message>
    <message>
        <source>%1 lets no program in with a password</source>
        <translation>%1 では、プログラムからパスワードでサインインできません</translation>
    </message>
    <message>
        <source>%1 does not accept the password of %3</source>
        <translation>%1 が %3 のパスワードを受け付けません</translation>
    </message>
    <message>
        <source>Type it once more. Some providers want the whole address as the name, and a password of its own for each program.</source>
        <translation>もう一度入力してください。ユーザー名にアドレス全体が必要なプロバイダーや、プログラムごとに専用のパスワードが必要なプロバイダーもあります。</translation>
    </message>
    <message>
        <source>There is no folder “%4”</source>
        <translation>フォルダー「%4」はありません</translation>
    </message>
    <message>
        <source>Folders that there are: %5.</source>
        <translation>存在するフォルダー: %5。</translation>
    </message>
    <message>
        <source>%1 does not do what it was asked for</source>
        <translation>%1 が要求どおりに動作しません</translation>
    </message>
    <message>
        <source>It may be out of order just now. Try again later.</source>
        <translation>一時的に不調なのかもしれません。しばらくしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>In its own words: “%1”</source>
        <translation>サーバーからのメッセージ:「%1」</translation>
    </message>
    <message>
        <source>Google wants an app password here, not the one that you use in the browser: turn on 2-Step Verification in your Google account, then make one at myaccount.google.com/apppasswords. A Workspace administrator may have switched them off.</source>
        <translation>Google では、ブラウザーで使うパスワードではなく、アプリ パスワードが必要です。Google アカウントで 2 段階認証プロセスを有効にし、myaccount.google.com/apppasswords で作成してください。Workspace の管理者が無効にしている場合もあります。</translation>
    </message>
    <message>
        <source>This provider wants an app password here, which you make in the security settings of your account.</source>
        <translation>このプロバイダーでは、アプリパスワードが必要です。アカウントのセキュリティ設定で作成してください。</translation>
    </message>
    <message>
        <source>IMAP must be switched on first, in the settings of the mailbox (POP3/IMAP).</source>
        <translation>先に、メールボックスの設定（POP3/IMAP）で IMAP を有効にする必要があります。</translation>
    </message>
    <message>
        <source>Sign in with the browser instead, if your provider lets you register programs. Or let the reports be forwarded to another mailbox, or save them into a folder that Postseal watches.</source>
        <translation>プロバイダーでプログラムを登録できる場合は、代わりにブラウザーでサインインしてください。または、レポートを別のメールボックスに転送するか、Postseal が監視するフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>%1 does not take a sign-in from the browser</source>
        <translation>%1 はブラウザーでのサインインに対応していません</translation>
    </message>
    <message>
        <source>It does not offer XOAUTH2. Sign in with a password, or compare the name of the server with your provider&apos;s help.</source>
        <translation>XOAUTH2 に対応していません。パスワードでサインインするか、サーバーの名前をプロバイダーのヘルプと照らし合わせてください。</translation>
    </message>
    <message>
        <source>%1 does not let whoever signed in into %3</source>
        <translation>%1 では、サインインした人が %3 を開けません</translation>
    </message>
    <message>
        <source>The sign-in itself went well. The person must be allowed to read this mailbox, and IMAP must be switched on for it.</source>
        <translation>サインイン自体は成功しました。サインインした人がこのメールボックスの読み取りを許可され、このメールボックスで IMAP が有効になっている必要があります。</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached</source>
        <translation>サインイン用サーバーに接続できません</translation>
    </message>
    <message>
        <source>It gives out what opens the mailbox. Try again later, or check its address.</source>
        <translation>メールボックスを開くための許可は、このサーバーが発行します。しばらくしてから、もう一度試すか、サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Somebody has to sign in again for %3</source>
        <translation>%3 のために、もう一度サインインする必要があります</translation>
    </message>
    <message>
        <source>The permission has ended: they last only so long, and a new password or an administrator can end them too.</source>
        <translation>許可が無効になりました。許可には期限があり、パスワードの変更や管理者の操作によって無効になることもあります。</translation>
    </message>
    <message>
        <source>The sign-in server refuses</source>
        <translation>サインイン用サーバーに拒否されました</translation>
    </message>
    <message>
        <source>Compare the IDs with those that the provider shows, and whether the program may read mail there.</source>
        <translation>ID を、プロバイダーの画面に表示されているものと照らし合わせてください。プログラムにメールの読み取りが許可されているかどうかも確認してください。</translation>
    </message>
    <message>
        <source>Microsoft 365 and Outlook.com let programs in only when somebody signs in with the browser. For that an administrator registers Postseal once in Microsoft Entra and gets two IDs; the manual says how. Without them, add a rule that forwards TLS reports to another mailbox, or save them from Outlook into a folder that Postseal watches.</source>
        <translation>Microsoft 365 と Outlook.com では、ブラウザーでサインインしないと、プログラムからアクセスできません。そのためには、管理者が Microsoft Entra に Postseal を一度だけ登録し、2 つの ID を取得します。手順はマニュアルにあります。ID がない場合は、TLS レポートを別のメールボックスに転送するルールを追加するか、Postseal が監視するフォルダーに Outlook から保存してください。</translation>
    </message>
    <message>
        <source>You can close this page now and go on in Postseal.</source>
        <translation>このページは閉じてかまいません。Postseal に戻って続けてください。</translation>
    </message>
    <message>
        <source>That is no sign-in server</source>
        <translation>サインイン用サーバーではありません</translation>
    </message>
    <message>
        <source>What came from there is not what one says. Compare the tenant or the address with what your provider shows.</source>
        <translation>サインイン用サーバーらしい応答ではありませんでした。テナントまたはアドレスを、プロバイダーの画面に表示されているものと照らし合わせてください。</translation>
    </message>
    <message>
        <source>The sign-in would end after an hour</source>
        <translation>このままでは、サインインが 1 時間で無効になります</translation>
    </message>
    <message>
        <source>The sign-in server gives no lasting permission. Let the program have “offline_access” there.</source>
        <translation>サインイン用サーバーが、継続的な許可を発行しません。サーバー側で、このプログラムに「offline_access」を許可してください。</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>サインインが行われませんでした</translation>
    </message>
    <message>
        <source>The browser has not come back. If its page showed an error, compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <translation>ブラウザーから応答が戻ってきませんでした。ブラウザーのページにエラーが表示された場合は、ID を照らし合わせてください。http://localhost がリダイレクト URI として登録されているかどうかも確認してください。</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>it is no JSON from octet %1 on</source>
        <translation>%1 オクテット目から JSON ではありません</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>“%1” is of the wrong kind</source>
        <translation>「%1」の種類が間違っています</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”</source>
        <translation>「%1」に「%2」は指定できません</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>「%1」は存在しません</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <translation>「%1」は正規表現ではありません: %2</translation>
    </message>
    <message>
        <source>this id is there twice</source>
        <translation>この id が 2 回使われています</translation>
    </message>
    <message>
        <source>in the entry %1, %2</source>
        <translation>項目 %1: %2</translation>
    </message>
    <message>
        <source>Your file %1 is not used: %2.</source>
        <translation>お使いのファイル %1 は使われません: %2。</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ファイルではありません</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>不明なオプション「%1」です。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>不明なオプション: %1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>「%1」の後に余分な値があります。</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The mail server did not offer encryption</source>
        <translation>メールサーバーが暗号化を提示しませんでした</translation>
    </message>
    <message>
        <source>STARTTLS is switched off, or a firewall or virus scanner on the way takes it out, or an old backup server answered. It can also be an attack.</source>
        <translation>STARTTLS が無効になっているか、途中のファイアウォールやウイルス対策ソフトが取り除いたか、古いバックアップサーバーが応答しました。攻撃の可能性もあります。</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, switch off the inspection of mail in the firewall, and remove backup servers that cannot do it.</source>
        <translation>STARTTLS を有効にし、ファイアウォールのメール検査を無効にして、STARTTLS に対応していないバックアップサーバーを外してください。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is for another name</source>
        <translation>メールサーバーの証明書は、別の名前のものです</translation>
    </message>
    <message>
        <source>The certificate does not have the name from the MX record. Some senders also say this when no mx line of the policy fits.</source>
        <translation>証明書に、MX レコードの名前が含まれていません。ポリシーのどの mx 行も一致しない場合に、このように報告する送信側もあります。</translation>
    </message>
    <message>
        <source>Get a certificate with the name from the MX record, or let the MX record point to the name that has one.</source>
        <translation>MX レコードの名前を含む証明書を取得するか、証明書にある名前を MX レコードに指定してください。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired</source>
        <translation>メールサーバーの証明書の期限が切れています</translation>
    </message>
    <message>
        <source>Nobody renewed it in time, or the mail server was not restarted after that.</source>
        <translation>期限までに更新されなかったか、更新後にメールサーバーが再起動されていません。</translation>
    </message>
    <message>
        <source>Renew the certificate, reload the mail server, and let both happen by themselves from now on.</source>
        <translation>証明書を更新し、メールサーバーに再読み込みさせてください。今後は、どちらも自動で行われるようにしてください。</translation>
    </message>
    <message>
        <source>Senders do not trust the mail server&apos;s certificate</source>
        <translation>送信側がメールサーバーの証明書を信頼していません</translation>
    </message>
    <message>
        <source>It is self-signed, comes from an authority of one&apos;s own, or the server does not send the intermediate certificate.</source>
        <translation>自己署名であるか、独自の認証局のものであるか、サーバーが中間証明書を送っていません。</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority, and let the server send the whole chain.</source>
        <translation>公的な認証局の証明書を使い、サーバーが完全な証明書チェーンを送るようにしてください。</translation>
    </message>
    <message>
        <source>The sender could not verify the connection, and does not say why</source>
        <translation>送信側が接続を検証できませんでしたが、理由は示されていません</translation>
    </message>
    <message>
        <source>Google writes this when the mx lines of the policy do not fit the MX record. Otherwise the encryption itself failed.</source>
        <translation>Google は、ポリシーの mx 行が MX レコードと一致しない場合にこのように報告します。そうでなければ、暗号化そのものに失敗しています。</translation>
    </message>
    <message>
        <source>Compare the mx lines with the MX records first, then have the encryption of the mail server looked at.</source>
        <translation>まず mx 行と MX レコードを照らし合わせ、次にメールサーバーの暗号化を調べてもらってください。</translation>
    </message>
    <message>
        <source>The DANE record does not fit the certificate</source>
        <translation>DANE レコードが証明書と一致しません</translation>
    </message>
    <message>
        <source>The mail server got another key, and the TLSA record still has the old one. Only senders that use DANE are concerned.</source>
        <translation>メールサーバーの鍵が新しくなりましたが、TLSA レコードは古い鍵のままです。影響を受けるのは、DANE を使う送信側だけです。</translation>
    </message>
    <message>
        <source>Publish the new TLSA record before the certificate changes, or keep the key when it is renewed.</source>
        <translation>証明書を変更する前に新しい TLSA レコードを公開するか、更新時に同じ鍵を使い続けてください。</translation>
    </message>
    <message>
        <source>The signature of a DNS answer was broken</source>
        <translation>DNS の応答の署名が壊れていました</translation>
    </message>
    <message>
        <source>Signatures have expired, or the domain moved and its DS record did not. Whoever checks DNSSEC cannot reach you.</source>
        <translation>署名の期限が切れているか、ドメインを移したのに DS レコードが古いままです。DNSSEC を確認する相手からは到達できません。</translation>
    </message>
    <message>
        <source>Have the DNSSEC signatures and the DS record repaired where the domain is registered.</source>
        <translation>ドメインの登録先で、DNSSEC の署名と DS レコードを修復してもらってください。</translation>
    </message>
    <message>
        <source>The sender insists on DANE, and there is none</source>
        <translation>送信側は DANE を必須としていますが、DANE がありません</translation>
    </message>
    <message>
        <source>An agreement between that sender and you; nobody else is concerned.</source>
        <translation>この送信側との間の取り決めです。ほかの送信側には影響しません。</translation>
    </message>
    <message>
        <source>Publish TLSA records, or talk to that sender.</source>
        <translation>TLSA レコードを公開するか、その送信側に相談してください。</translation>
    </message>
    <message>
        <source>The sender could not load your policy</source>
        <translation>送信側がポリシーを読み込めませんでした</translation>
    </message>
    <message>
        <source>The policy&apos;s web server was down, answered with an error or a redirect, or kept the sender out as a robot. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>ポリシーの Web サーバーが停止していたか、エラーやリダイレクトを返したか、ロボットとみなして送信側を締め出しました。ポリシーを知っている送信側はそれに従い、ほかの送信側は保護なしで配信します。</translation>
    </message>
    <message>
        <source>Your policy has a mistake in it</source>
        <translation>ポリシーに誤りがあります</translation>
    </message>
    <message>
        <source>The file could be loaded but not read. Senders that know an earlier policy keep to that; others deliver without protection.</source>
        <translation>ファイルを読み込めましたが、内容を解釈できませんでした。以前のポリシーを知っている送信側はそれに従い、ほかの送信側は保護なしで配信します。</translation>
    </message>
    <message>
        <source>Publish the file again as Postseal writes it, and give it a new id.</source>
        <translation>Postseal が書き出すとおりにファイルを公開し直し、id を新しくしてください。</translation>
    </message>
    <message>
        <source>The certificate of the policy&apos;s web server is not valid</source>
        <translation>ポリシーの Web サーバーの証明書が有効ではありません</translation>
    </message>
    <message>
        <source>It is for another name, has expired, or was not there yet. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>別の名前のものであるか、期限が切れているか、まだありませんでした。ポリシーを知っている送信側はそれに従い、ほかの送信側は保護なしで配信します。</translation>
    </message>
    <message>
        <source>Get a certificate for the policy host, and see that it is renewed by itself.</source>
        <translation>ポリシーホストの証明書を取得し、自動で更新されるようにしてください。</translation>
    </message>
    <message>
        <source>The sender reports “%1”</source>
        <translation>送信側が「%1」と報告しています</translation>
    </message>
    <message>
        <source>The standard does not know this word, so only the sender can say what it means.</source>
        <translation>規格にない語なので、意味は送信側にしか分かりません。</translation>
    </message>
    <message>
        <source>If it goes on, ask the sender.</source>
        <translation>続くようであれば、送信側に問い合わせてください。</translation>
    </message>
    <message>
        <source>by your MTA-STS policy</source>
        <translation>MTA-STS ポリシーによる</translation>
    </message>
    <message>
        <source>by your DANE records</source>
        <translation>DANE レコードによる</translation>
    </message>
    <message>
        <source>without any policy</source>
        <translation>ポリシーなし</translation>
    </message>
    <message>
        <source>by a policy called “%1”</source>
        <translation>「%1」というポリシーによる</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>is larger than any report</source>
        <translation>どのレポートよりも大きなファイルです</translation>
    </message>
    <message>
        <source>is no report</source>
        <translation>レポートではありません</translation>
    </message>
    <message>
        <source>is a damaged archive, or one with a password</source>
        <translation>壊れているか、パスワード付きの圧縮ファイルです</translation>
    </message>
    <message>
        <source>lies too deep in other archives or folders</source>
        <translation>圧縮ファイルやフォルダーの階層が深すぎます</translation>
    </message>
    <message>
        <source>unpacks to far more than any reports would, and was given up</source>
        <translation>展開するとレポートではあり得ない大きさになるため、中止しました</translation>
    </message>
    <message>
        <source>Look at how the policy is hosted. If only one sender says so, ask its support with the reason that it gives.</source>
        <translation>ポリシーの設置状況を確認してください。1 つの送信側だけがこのように報告する場合は、示された理由を添えてその相手のサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>保存できません</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>%1 の署名あり</translation>
    </message>
    <message>
        <source>signature of %1 does not fit</source>
        <translation>%1 の署名が一致しません</translation>
    </message>
    <message>
        <source>key of %1 is not in the DNS</source>
        <translation>%1 の鍵が DNS にありません</translation>
    </message>
    <message>
        <source>key of %1 could not be looked up</source>
        <translation>%1 の鍵を照会できませんでした</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>has ended Postseal twice while it was read, and is left out</source>
        <translation>読み取り中に Postseal が 2 回異常終了したため、除外しています</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Every mail server is in the policy</source>
        <translation>すべてのメールサーバーがポリシーに含まれている</translation>
    </message>
    <message>
        <source>Every address encrypts correctly</source>
        <translation>すべてのアドレスが正しく暗号化している</translation>
    </message>
    <message>
        <source>Policy and record are healthy</source>
        <translation>ポリシーとレコードに問題がない</translation>
    </message>
    <message>
        <source>Tested for long enough</source>
        <translation>十分な期間テストした</translation>
    </message>
    <message>
        <source>Enough senders have reported</source>
        <translation>十分な数の送信側がレポートを送った</translation>
    </message>
    <message>
        <source>No unexplained failures</source>
        <translation>原因不明の失敗がない</translation>
    </message>
    <message>
        <source>No change of mail servers ahead</source>
        <translation>メールサーバーの変更予定がない</translation>
    </message>
    <message>
        <source>Somebody reads the reports</source>
        <translation>レポートを読む人がいる</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no check to judge it by</source>
        <translation>判断のもとになるチェックがない</translation>
    </message>
    <message>
        <source>%1 of %2 mail servers</source>
        <translation>メールサーバー %2 台中 %1 台</translation>
    </message>
    <message>
        <source>missing: %3</source>
        <translation>不足: %3</translation>
    </message>
    <message>
        <source>senders cannot use a policy yet</source>
        <translation>送信側がまだポリシーを使えない</translation>
    </message>
    <message>
        <source>the mail servers could not be found out</source>
        <translation>メールサーバーを確認できなかった</translation>
    </message>
    <message>
        <source>%1 of %2 addresses</source>
        <translation>アドレス %2 個中 %1 個</translation>
    </message>
    <message>
        <source>not in order: %3</source>
        <translation>問題あり: %3</translation>
    </message>
    <message>
        <source>could not be tested from here</source>
        <translation>ここからはテストできなかった</translation>
    </message>
    <message>
        <source>%1 of %2 addresses, by a check of %4</source>
        <translation>%4 のチェックで、アドレス %2 個中 %1 個</translation>
    </message>
    <message>
        <source>could not be tested since %4</source>
        <translation>%4 以降テストできていない</translation>
    </message>
    <message>
        <source>everything in order</source>
        <translation>すべて問題なし</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>問題がある</translation>
    </message>
    <message>
        <source>could not be looked at from here</source>
        <translation>ここからは確認できなかった</translation>
    </message>
    <message>
        <source>the certificate of the policy host ends soon</source>
        <translation>ポリシーホストの証明書の期限がまもなく切れる</translation>
    </message>
    <message>
        <source>testing has not begun</source>
        <translation>テストが始まっていない</translation>
    </message>
    <message>
        <source>enforced since %4</source>
        <translation>%4 から適用中</translation>
    </message>
    <message>
        <source>few, as with little mail; the live checks count instead</source>
        <translation>少数（メールの量が少ないため、代わりに実際のチェックで判断）</translation>
    </message>
    <message>
        <source>%1 failed sessions, all explained</source>
        <translation>失敗したセッション %1 件、すべて原因判明</translation>
    </message>
    <message>
        <source>none that Postseal knows of</source>
        <translation>Postseal の把握している予定はない</translation>
    </message>
    <message>
        <source>the latest is of %4</source>
        <translation>最新のものは %4</translation>
    </message>
    <message>
        <source>they are looked after</source>
        <translation>管理されている</translation>
    </message>
    <message>
        <source>none has been taken in yet</source>
        <translation>まだ 1 件も取り込んでいない</translation>
    </message>
    <message>
        <source>none has been taken in since %4</source>
        <translation>%4 以降、1 件も取り込んでいない</translation>
    </message>
    <message numerus="yes">
        <source>%1; on %n day(s)</source>
        <translation>
            <numerusform>%1、%n 日分</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>まだ誰もいない</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>%1; with little mail this waits until %2</source>
        <translation>%1（メールの量が少ないため、%2 まで待機）</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 session(s)</source>
        <translation>
            <numerusform>セッション %1 件中 0 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed session(s)</source>
        <translation>
            <numerusform>失敗したセッション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for %1: %2</source>
        <translation>%1 に予定: %2</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>予定: %1</translation>
    </message>
    <message>
        <source>Add the missing mail servers to the policy, and publish it with a new id.</source>
        <translation>足りないメールサーバーをポリシーに追加し、id を新しくして公開してください。</translation>
    </message>
    <message>
        <source>Run postseal-cli check --evidence FILE on a server outside, and import the file here.</source>
        <translation>外部のサーバーで postseal-cli check --evidence ファイル を実行し、できたファイルをここにインポートしてください。</translation>
    </message>
    <message>
        <source>Have the mail servers put right: their page says what is wrong.</source>
        <translation>メールサーバーを直してもらってください。問題の内容は、メールサーバーのページで確認できます。</translation>
    </message>
    <message>
        <source>See the pages for hosting the policy and publishing the record.</source>
        <translation>ポリシーの設置とレコードの公開のページを確認してください。</translation>
    </message>
    <message>
        <source>Publish the policy in testing mode first.</source>
        <translation>まず testing モードのポリシーを公開してください。</translation>
    </message>
    <message>
        <source>Import the reports that the mailbox has received.</source>
        <translation>メールボックスに届いたレポートをインポートしてください。</translation>
    </message>
    <message>
        <source>The page with the reports tells what each means, and whether it is still so.</source>
        <translation>それぞれの意味と、今も続いているかどうかは、レポートのページで確認できます。</translation>
    </message>
    <message>
        <source>Finish the change first, then enforce.</source>
        <translation>先に変更を完了してから、enforce モードに切り替えてください。</translation>
    </message>
    <message>
        <source>Import reports, fetch them from the mailbox, or say who reads them.</source>
        <translation>レポートをインポートするか、メールボックスから取得するか、レポートを読む人を指定してください。</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>チェックする</translation>
    </message>
    <message>
        <source>Go on with the set-up</source>
        <translation>設定を続ける</translation>
    </message>
    <message>
        <source>Switch to enforce mode from %1</source>
        <translation>%1 以降に enforce モードに切り替える</translation>
    </message>
    <message>
        <source>Switch to enforce mode</source>
        <translation>enforce モードに切り替える</translation>
    </message>
    <message>
        <source>Mend it today: mail may be held back</source>
        <translation>今日中に直す: メールが保留される可能性あり</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1 from %2</source>
        <translation>%2 以降、送信側がポリシーを保存する期間を %1 にする</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1</source>
        <translation>送信側がポリシーを保存する期間を %1 にする</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>することはありません</translation>
    </message>
    <message>
        <source>Leave everything in place until %1</source>
        <translation>%1 まですべてそのままにしておく</translation>
    </message>
    <message>
        <source>Delete the record, then the policy host</source>
        <translation>レコードを削除し、その後ポリシーホストを削除する</translation>
    </message>
    <message>
        <source>Put the policy back with mode none: senders still keep the old one</source>
        <translation>none モードのポリシーを元に戻す: 送信側はまだ古いポリシーを保存しています</translation>
    </message>
    <message>
        <source>From testing to enforce mode</source>
        <translation>testing モードから enforce モードへ</translation>
    </message>
    <message>
        <source>Changing the mail servers</source>
        <translation>メールサーバーの変更</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>期限の切れる証明書</translation>
    </message>
    <message>
        <source>Leaving MTA-STS</source>
        <translation>MTA-STS の終了</translation>
    </message>
    <message>
        <source>Publish the policy with mode enforce, for %1</source>
        <translation>期間を %1 として、enforce モードのポリシーを公開する</translation>
    </message>
    <message>
        <source>Add to the policy: %1</source>
        <translation>ポリシーに追加する: %1</translation>
    </message>
    <message>
        <source>Wait until senders have the new policy</source>
        <translation>送信側に新しいポリシーが行き渡るまで待つ</translation>
    </message>
    <message>
        <source>Change the MX records to: %1</source>
        <translation>MX レコードを変更する: %1</translation>
    </message>
    <message>
        <source>Keep the old mail servers running</source>
        <translation>古いメールサーバーの運用を続ける</translation>
    </message>
    <message>
        <source>Keep running, and in the policy: %1</source>
        <translation>運用を続け、ポリシーにも残す: %1</translation>
    </message>
    <message>
        <source>Take the old mail servers out of the policy</source>
        <translation>古いメールサーバーをポリシーから外す</translation>
    </message>
    <message>
        <source>Take out of the policy: %1</source>
        <translation>ポリシーから外す: %1</translation>
    </message>
    <message>
        <source>Tell Postseal that the change is over</source>
        <translation>変更が完了したことを Postseal に知らせる</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>%1 の証明書を更新する</translation>
    </message>
    <message>
        <source>Publish the policy with mode none</source>
        <translation>none モードのポリシーを公開する</translation>
    </message>
    <message>
        <source>Wait until nobody keeps the old policy</source>
        <translation>古いポリシーを保存している送信側がなくなるまで待つ</translation>
    </message>
    <message>
        <source>Delete the TXT record at _mta-sts</source>
        <translation>_mta-sts の TXT レコードを削除する</translation>
    </message>
    <message>
        <source>Delete the policy host</source>
        <translation>ポリシーホストを削除する</translation>
    </message>
    <message>
        <source>The longer senders keep it, the harder it is to take the protection away. First the file, then a new id.</source>
        <translation>送信側が保存する期間が長いほど、保護を外しにくくなります。先にファイル、次に新しい id です。</translation>
    </message>
    <message>
        <source>Beside the old ones. First the file, then the record with a new id.</source>
        <translation>古いメールサーバーも残しておきます。先にファイル、次に新しい id のレコードです。</translation>
    </message>
    <message>
        <source>Senders look for a new policy once a day; some keep the old one for as long as it said.</source>
        <translation>送信側は 1 日に 1 回、新しいポリシーを探します。古いポリシーを、その有効期間いっぱい保存する送信側もあります。</translation>
    </message>
    <message>
        <source>Not before: senders with the old policy refuse servers that it does not name.</source>
        <translation>それより前には行わないでください。古いポリシーを持つ送信側は、そこにないサーバーを拒否します。</translation>
    </message>
    <message>
        <source>Some senders still have the old MX records, and mail waits in queues for two days.</source>
        <translation>一部の送信側はまだ古い MX レコードを持っており、メールは送信待ちのまま 2 日間残ることがあります。</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id.</source>
        <translation>先にファイル、次に新しい id のレコードです。</translation>
    </message>
    <message>
        <source>It no longer keeps the domain from enforcing.</source>
        <translation>ドメインを enforce モードに切り替える妨げにはならなくなりました。</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>期限は %1 です。</translation>
    </message>
    <message>
        <source>With a max_age of a day, and all mx lines as they are. First the file, then a new id. Nothing is deleted yet.</source>
        <translation>max_age は 1 日、mx の行はすべて今のままにします。先にファイル、次に新しい id です。まだ何も削除しません。</translation>
    </message>
    <message>
        <source>File, certificate and record stay. Whoever deletes them earlier makes senders keep to the policy that they have.</source>
        <translation>ファイル、証明書、レコードはそのまま残します。早く削除すると、送信側は手元のポリシーに従い続けます。</translation>
    </message>
    <message>
        <source>The record for TLS reports may stay; it harms nobody.</source>
        <translation>TLS レポートのレコードは残してかまいません。害はありません。</translation>
    </message>
    <message>
        <source>The name mta-sts, its certificate and the file.</source>
        <translation>mta-sts の名前、その証明書、ファイルです。</translation>
    </message>
    <message>
        <source>“%1” counts again</source>
        <translation>「%1」の条件を再び適用</translation>
    </message>
    <message>
        <source>A change of mail servers was planned: %1</source>
        <translation>メールサーバーの変更を予定: %1</translation>
    </message>
    <message>
        <source>The change of mail servers is over</source>
        <translation>メールサーバーの変更が完了</translation>
    </message>
    <message>
        <source>Who reads the reports: %1</source>
        <translation>レポートを読む人: %1</translation>
    </message>
    <message>
        <source>Nobody reads the reports any more</source>
        <translation>レポートを読む人がいなくなりました</translation>
    </message>
    <message numerus="yes">
        <source>To be tested for %n day(s)</source>
        <translation>
            <numerusform>テスト期間: %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided to publish mode %1</source>
        <translation>モード %1 の公開を決定</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – overruled on %2: “%3”</source>
        <translation>%1 – %2 に例外として承認:「%3」</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>例外として承認済み</translation>
    </message>
    <message>
        <source>Overruled “%1”: “%2”</source>
        <translation>「%1」を例外として承認:「%2」</translation>
    </message>
    <message>
        <source>last looked at on %4; check again</source>
        <translation>最後の確認は %4（もう一度チェックしてください）</translation>
    </message>
    <message>
        <source>Not every mail server is in the policy</source>
        <translation>ポリシーに含まれていないメールサーバーがある</translation>
    </message>
    <message>
        <source>Not every address encrypts correctly</source>
        <translation>正しく暗号化していないアドレスがある</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>ポリシーまたはレコードに問題がある</translation>
    </message>
    <message>
        <source>Not tested for long enough yet</source>
        <translation>まだ十分な期間テストしていない</translation>
    </message>
    <message>
        <source>Not enough senders have reported yet</source>
        <translation>まだ十分な数の送信側がレポートを送っていない</translation>
    </message>
    <message>
        <source>There are unexplained failures</source>
        <translation>原因不明の失敗がある</translation>
    </message>
    <message>
        <source>A change of mail servers is planned</source>
        <translation>メールサーバーの変更予定がある</translation>
    </message>
    <message>
        <source>Nobody is known to read the reports</source>
        <translation>レポートを読む人がいるか分からない</translation>
    </message>
    <message>
        <source>no reports yet, so nothing is known of failures</source>
        <translation>レポートがまだないため、失敗の有無は不明</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in testing mode</source>
        <translation>
            <numerusform>testing モードで %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 of %2, until %3</source>
        <translation>%2 日中 %1 日目（%3 まで）</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>レポートはまだなし</translation>
    </message>
    <message>
        <source>Still in the way of enforcing: “%1”</source>
        <translation>enforce モードへの切り替えを妨げている点:「%1」</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id. Senders drop a mistake after that time.</source>
        <translation>先にファイル、次に新しい id のレコードです。間違いがあっても、この期間が過ぎれば送信側は忘れます。</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>証明書の有効期限が近づいています</translation>
    </message>
    <message>
        <source>Not known yet, so do not enforce: “%1”</source>
        <translation>まだ不明なため、enforce モードには切り替えないでください:「%1」</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>設定中</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Enforced, long term</source>
        <translation>適用中（長期）</translation>
    </message>
    <message>
        <source>Being switched off</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Ready to enforce</source>
        <translation>enforce モードに移行可能</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>停止済み</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Your mail servers</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Encryption of incoming mail</source>
        <translation>受信メールの暗号化</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>TLS レポート</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>ポリシーホスト</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>ポリシーファイル</translation>
    </message>
    <message>
        <source>Policy record</source>
        <translation>ポリシーレコード</translation>
    </message>
    <message>
        <source>Policy and mail servers together</source>
        <translation>ポリシーとメールサーバーの整合性</translation>
    </message>
    <message>
        <source>DANE and DNSSEC</source>
        <translation>DANE と DNSSEC</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>DNS tells senders which servers take mail for you.</source>
        <translation>どのサーバーがメールを受け取るのかを、DNS が送信側に知らせます。</translation>
    </message>
    <message>
        <source>Every mail server must offer encryption with a good certificate before you enforce it.</source>
        <translation>enforce モードに切り替える前に、すべてのメールサーバーが、適切な証明書を使って暗号化に対応している必要があります。</translation>
    </message>
    <message>
        <source>Senders report to you every day whether encryption worked.</source>
        <translation>暗号化がうまくいったかどうかを、送信側が毎日報告します。</translation>
    </message>
    <message>
        <source>Senders load your policy from a web server with a fixed name.</source>
        <translation>送信側は、決まった名前の Web サーバーからポリシーを読み込みます。</translation>
    </message>
    <message>
        <source>A small text file names your mail servers and says how strict senders must be.</source>
        <translation>メールサーバーの名前と、送信側がどこまで厳格に扱うべきかを書いた、小さなテキストファイルです。</translation>
    </message>
    <message>
        <source>A record in DNS tells senders that you have a policy, and when it changes.</source>
        <translation>ポリシーがあることと、それが変更されたことを、DNS のレコードが送信側に知らせます。</translation>
    </message>
    <message>
        <source>The policy must name every one of your mail servers, or mail is held back in enforce mode.</source>
        <translation>ポリシーには、すべてのメールサーバーを書く必要があります。そうでないと、enforce モードではメールが保留されます。</translation>
    </message>
    <message>
        <source>Signed DNS is a second way to protect mail, and helps only when it is free of faults.</source>
        <translation>署名された DNS は、メールを保護するもう 1 つの方法です。誤りがない場合にのみ役立ちます。</translation>
    </message>
    <message>
        <source>A TLS report tells how a sender got on with your mail servers.</source>
        <translation>TLS レポートは、送信側がメールサーバーにどのように配信できたかを知らせるものです。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Your work cannot be saved: there is no folder %1</source>
        <translation>作業内容を保存できません: フォルダー %1 がありません</translation>
    </message>
    <message>
        <source>The folder is not there, and it could not be made.</source>
        <translation>フォルダーがなく、作成もできませんでした。</translation>
    </message>
    <message>
        <source>See why the folder cannot be made, then press Try again.</source>
        <translation>フォルダーを作成できない理由を確認し、「再試行」を押してください。</translation>
    </message>
    <message>
        <source>Your work cannot be saved: %1 may not be written</source>
        <translation>作業内容を保存できません: %1 に書き込めません</translation>
    </message>
    <message>
        <source>What you see and choose now is lost when you close the program.</source>
        <translation>今表示されている内容や選択した内容は、プログラムを閉じると失われます。</translation>
    </message>
    <message>
        <source>Allow yourself to write there, then press Try again.</source>
        <translation>その場所への書き込みを許可し、「再試行」を押してください。</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk is full</source>
        <translation>作業内容を保存できません: ディスクの空きがありません</translation>
    </message>
    <message>
        <source>Everything up to now is safe in %1. Newer changes wait in memory.</source>
        <translation>これまでの内容はすべて %1 に保存されています。それより新しい変更は、メモリーに保持されています。</translation>
    </message>
    <message>
        <source>Make room on the disk. Postseal tries again by itself.</source>
        <translation>ディスクの空きを増やしてください。Postseal は自動的に再試行します。</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk reports a fault</source>
        <translation>作業内容を保存できません: ディスクに障害があります</translation>
    </message>
    <message>
        <source>Writing to %1 did not work. Newer changes wait in memory.</source>
        <translation>%1 に書き込めませんでした。それより新しい変更は、メモリーに保持されています。</translation>
    </message>
    <message>
        <source>Check the disk. Postseal tries again by itself.</source>
        <translation>ディスクを確認してください。Postseal は自動的に再試行します。</translation>
    </message>
    <message>
        <source>Your work cannot be saved just now: another program uses the file</source>
        <translation>現在、作業内容を保存できません: 別のプログラムがファイルを使っています</translation>
    </message>
    <message>
        <source>Another program has held %1 for longer than usual. Changes wait in memory.</source>
        <translation>別のプログラムが、通常より長く %1 を使用しています。変更はメモリーに保持されています。</translation>
    </message>
    <message>
        <source>Postseal tries again by itself.</source>
        <translation>Postseal は自動的に再試行します。</translation>
    </message>
    <message>
        <source>Your data was written by a newer Postseal</source>
        <translation>データは、より新しい Postseal で書き込まれたものです</translation>
    </message>
    <message>
        <source>This version does not understand %1, and leaves it as it is.</source>
        <translation>このバージョンでは %1 を読み取れないため、そのままにしています。</translation>
    </message>
    <message>
        <source>Start the newer version. Or go on here without saving.</source>
        <translation>新しいバージョンを起動してください。または、保存せずにここで続けることもできます。</translation>
    </message>
    <message>
        <source>Your data cannot be read: the file is damaged</source>
        <translation>データを読み取れません: ファイルが壊れています</translation>
    </message>
    <message>
        <source>%1 is no longer a database, or part of it is broken. It was not changed.</source>
        <translation>%1 はデータベースではなくなっているか、一部が壊れています。変更は加えていません。</translation>
    </message>
    <message>
        <source>Put a backup in its place and press Try again, or set the file aside and start afresh. What is published on the internet is not affected.</source>
        <translation>バックアップと置き換えて「再試行」を押すか、このファイルを別の場所に移して最初からやり直してください。インターネットに公開されているものに影響はありません。</translation>
    </message>
    <message>
        <source>Your work cannot be saved</source>
        <translation>作業内容を保存できません</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1.</source>
        <translation>%1 で予期しない問題が発生しました。</translation>
    </message>
    <message>
        <source>Press Try again. The details are for whoever helps you.</source>
        <translation>「再試行」を押してください。詳細は、サポートを受けるときに役立ちます。</translation>
    </message>
    <message>
        <source>%1 is no file of Postseal, or it is damaged. Nothing was changed.</source>
        <translation>%1 は Postseal のファイルではないか、壊れています。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Postseal. Update this one first. Nothing was changed.</source>
        <translation>%1 は、より新しい Postseal で書き込まれたものです。先に、お使いの Postseal を更新してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>ディスクの空きがありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation>%1 を読み書きできませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 holds one domain only: it can be added, but not put in the place of everything. Nothing was changed.</source>
        <translation>%1 には 1 つのドメインしか含まれていません。追加することはできますが、全体と置き換えることはできません。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>--%1 needs a port from 1 to 65535, not “%2”</source>
        <translation>--%1 には 1 から 65535 までのポートを指定してください（「%2」は指定できません）</translation>
    </message>
    <message>
        <source>Print JSON documents, one a line.</source>
        <translation>JSON 文書を 1 行に 1 つずつ出力します。</translation>
    </message>
    <message>
        <source>Folder of the database, reports and settings.</source>
        <translation>データベース、レポート、設定のフォルダー。</translation>
    </message>
    <message>
        <source>Recursive DNS server to ask instead of the system&apos;s. Repeatable.</source>
        <translation>システムの設定の代わりに使う再帰 DNS サーバー。複数回指定できます。</translation>
    </message>
    <message>
        <source>Trust these roots instead of the system&apos;s.</source>
        <translation>システムの設定の代わりに、これらのルート証明書を信頼します。</translation>
    </message>
    <message>
        <source>Port of name servers (labs only).</source>
        <translation>ネームサーバーのポート（検証環境のみ）。</translation>
    </message>
    <message>
        <source>Port of policy hosts (labs only).</source>
        <translation>ポリシーホストのポート（検証環境のみ）。</translation>
    </message>
    <message>
        <source>Port of mail servers (labs only).</source>
        <translation>メールサーバーのポート（検証環境のみ）。</translation>
    </message>
    <message>
        <source>DNSSEC root anchors (labs only).</source>
        <translation>DNSSEC のルートアンカー（検証環境のみ）。</translation>
    </message>
    <message>
        <source>Language of the output, for example es.</source>
        <translation>出力の言語（例: es）。</translation>
    </message>
    <message>
        <source>Use the built-in practice network instead of the internet.</source>
        <translation>インターネットの代わりに、組み込みの練習用ネットワークを使います。</translation>
    </message>
    <message>
        <source>--resolver needs an IP address, not “%1”</source>
        <translation>--resolver には IP アドレスを指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>The practice network does not start: %1</source>
        <translation>練習用ネットワークを開始できません: %1</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate</source>
        <translation>%1 に PEM 形式の証明書がありません</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 はファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>Check domains as the strictest sender would.</source>
        <translation>最も厳格な送信側と同じ基準でドメインをチェックします。</translation>
    </message>
    <message>
        <source>Check a record, a policy file or a report from a file.</source>
        <translation>レコード、ポリシーファイル、またはレポートをファイルからチェックします。</translation>
    </message>
    <message>
        <source>Write the policy file and the DNS records of a domain.</source>
        <translation>ドメインのポリシーファイルと DNS レコードを書き出します。</translation>
    </message>
    <message>
        <source>Run the practice network until Ctrl-C.</source>
        <translation>Ctrl-C を押すまで練習用ネットワークを実行します。</translation>
    </message>
    <message>
        <source>Usage: postseal-cli COMMAND [OPTIONS]</source>
        <translation>使い方: postseal-cli コマンド [オプション]</translation>
    </message>
    <message>
        <source>postseal-cli COMMAND --help tells more about one of them.</source>
        <translation>各コマンドの詳細は postseal-cli コマンド --help で表示されます。</translation>
    </message>
    <message>
        <source>Exit status: 0 all good, 1 something is wrong, 2 unusable arguments or input, 3 something could not be found out.</source>
        <translation>終了ステータス: 0 すべて正常、1 問題あり、2 引数または入力が不正、3 確認できなかった項目あり。</translation>
    </message>
    <message>
        <source>No command. Try postseal-cli --help.</source>
        <translation>コマンドがありません。postseal-cli --help を試してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try postseal-cli --help.</source>
        <translation>「%1」というコマンドはありません。postseal-cli --help を試してください。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Usage: postseal-cli %1</source>
        <translation>使い方: postseal-cli %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>確認した内容: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 sessions succeeded, %4 failed</source>
        <translation>%1（%2）: 成功したセッション %3 件、失敗 %4 件</translation>
    </message>
    <message>
        <source>✓ Good: this is as the standard wants it</source>
        <translation>✓ 良好: 規格どおりです</translation>
    </message>
    <message>
        <source>✗ Not usable: this breaks the standard</source>
        <translation>✗ 使用不可: 規格に反しています</translation>
    </message>
    <message>
        <source>– There is no such record here</source>
        <translation>– 該当するレコードはありません</translation>
    </message>
    <message>
        <source>%1 is covered by %2</source>
        <translation>%1 は %2 に含まれています</translation>
    </message>
    <message>
        <source>How senders whose parser is known read this file</source>
        <translation>解析方法の分かっている送信側が、このファイルをどう読み取るか</translation>
    </message>
    <message>
        <source>record, policy, tlsrpt or report</source>
        <translation>record、policy、tlsrpt、report のいずれか</translation>
    </message>
    <message>
        <source>File to read; - or nothing is standard input</source>
        <translation>読み取るファイル（- または省略時は標準入力）</translation>
    </message>
    <message>
        <source>Content-Type that the policy is served with.</source>
        <translation>ポリシーを返すときの Content-Type。</translation>
    </message>
    <message>
        <source>Mail server that the policy must cover. Repeatable.</source>
        <translation>ポリシーに含まれている必要のあるメールサーバー。複数回指定できます。</translation>
    </message>
    <message>
        <source>lint needs to know what it reads: %1</source>
        <translation>lint には読み取るものの種類を指定してください: %1</translation>
    </message>
    <message>
        <source>lint reads one file at a time</source>
        <translation>lint が一度に読み取れるファイルは 1 つです</translation>
    </message>
    <message>
        <source>--mx and --content-type belong to lint policy</source>
        <translation>--mx と --content-type は lint policy で使うものです</translation>
    </message>
    <message>
        <source>The practice network runs until Ctrl-C.</source>
        <translation>練習用ネットワークは Ctrl-C を押すまで動作します。</translation>
    </message>
    <message>
        <source>DNS server for other tools: %1</source>
        <translation>ほかのツール用の DNS サーバー: %1</translation>
    </message>
    <message>
        <source>Domains and what is wrong with them</source>
        <translation>ドメインとその問題点</translation>
    </message>
    <message>
        <source>Addresses in the DNS answers, and where to connect instead</source>
        <translation>DNS の応答にあるアドレスと、代わりに接続する先</translation>
    </message>
    <message>
        <source>Certificate authority to trust meanwhile</source>
        <translation>練習中に信頼する認証局</translation>
    </message>
    <message>
        <source>practice takes no arguments</source>
        <translation>practice に引数は指定できません</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4)</source>
        <translation>%1: %2（%3/%4）</translation>
    </message>
    <message>
        <source>check needs a domain, for example: postseal-cli check example.com</source>
        <translation>check にはドメインを指定してください（例: postseal-cli check example.com）</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>チェックがすべて終わる前に停止しました</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 には %2 から %3 までの整数を指定してください（「%4」は指定できません）</translation>
    </message>
    <message>
        <source>Domains: names, mail addresses or URLs.</source>
        <translation>ドメイン: 名前、メールアドレス、または URL。</translation>
    </message>
    <message>
        <source>Check the domains of this list as well, one a line; - is standard input.</source>
        <translation>このリストのドメインもチェックします（1 行に 1 つ、- は標準入力）。</translation>
    </message>
    <message>
        <source>Do not connect to mail servers.</source>
        <translation>メールサーバーに接続しません。</translation>
    </message>
    <message>
        <source>Name to greet mail servers with.</source>
        <translation>メールサーバーへのあいさつで名乗る名前。</translation>
    </message>
    <message>
        <source>Do not ask the domain&apos;s own name servers.</source>
        <translation>ドメイン自身のネームサーバーには照会しません。</translation>
    </message>
    <message>
        <source>Fail unless the policy&apos;s mode is at least this.</source>
        <translation>ポリシーのモードがこれに達していなければ失敗とします。</translation>
    </message>
    <message>
        <source>Show what the check waited for.</source>
        <translation>チェックの待ち時間の内訳を表示します。</translation>
    </message>
    <message>
        <source>--ehlo-name needs a host name, not “%1”</source>
        <translation>--ehlo-name にはホスト名を指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>--require needs testing or enforce, not “%1”</source>
        <translation>--require には testing または enforce を指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>covered by %1</source>
        <translation>%1 に含まれています</translation>
    </message>
    <message>
        <source>not covered by the policy</source>
        <translation>ポリシーに含まれていません</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>if enforced: %1</source>
        <translation>enforce モードの場合: %1</translation>
    </message>
    <message>
        <source>What senders with MTA-STS do</source>
        <translation>MTA-STS に対応した送信側の動作</translation>
    </message>
    <message>
        <source>Senders that do not read this policy file as it is meant</source>
        <translation>このポリシーファイルを意図どおりに読み取らない送信側</translation>
    </message>
    <message>
        <source>Checked at %1 in %2 s</source>
        <translation>%1 にチェック（所要時間 %2 秒）</translation>
    </message>
    <message>
        <source>What the check waited for, one after the other</source>
        <translation>チェックの待ち時間の内訳（順番どおり）</translation>
    </message>
    <message>
        <source>generate needs --mode testing, enforce or none</source>
        <translation>generate には --mode testing、enforce、none のいずれかを指定してください</translation>
    </message>
    <message>
        <source>--mode needs testing, enforce or none, not “%1”</source>
        <translation>--mode には testing、enforce、none のいずれかを指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>--max-age needs seconds from 0 to %1, not “%2”</source>
        <translation>--max-age には 0 から %1 までの秒数を指定してください（「%2」は指定できません）</translation>
    </message>
    <message>
        <source>--mx needs a host name or *.DOMAIN, not “%1”</source>
        <translation>--mx にはホスト名または *.ドメイン を指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>generate needs one domain</source>
        <translation>generate にはドメインを 1 つ指定してください</translation>
    </message>
    <message>
        <source>--rua needs a mail address or an https: address, not “%1”</source>
        <translation>--rua にはメールアドレスまたは https: で始まるアドレスを指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>--id needs 1 to 32 letters and digits, not “%1”</source>
        <translation>--id には 1 から 32 文字の英字と数字を指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up; name them with --mx</source>
        <translation>%1 のメールサーバーを照会できませんでした。--mx で指定してください</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>The mail domain.</source>
        <translation>メールのドメイン。</translation>
    </message>
    <message>
        <source>What senders shall do.</source>
        <translation>送信側に求める動作。</translation>
    </message>
    <message>
        <source>Mail server or *.DOMAIN. Repeatable; without it the DNS is asked.</source>
        <translation>メールサーバーまたは *.ドメイン。複数回指定できます。省略時は DNS に照会します。</translation>
    </message>
    <message>
        <source>How long senders may keep the policy.</source>
        <translation>送信側がポリシーを保存できる期間。</translation>
    </message>
    <message>
        <source>Address for reports. Repeatable.</source>
        <translation>レポートの送付先。複数回指定できます。</translation>
    </message>
    <message>
        <source>Id of the policy instead of one from the clock.</source>
        <translation>時刻から作られるものの代わりに使う、ポリシーの id。</translation>
    </message>
    <message>
        <source>1. Publish this file at %1</source>
        <translation>1. このファイルを %1 に公開します</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records</source>
        <translation>2. その後、次の DNS レコードを公開します</translation>
    </message>
    <message>
        <source>The web server at %1 needs a DNS name and a valid certificate of its own.</source>
        <translation>%1 の Web サーバーには、DNS 名と専用の有効な証明書が必要です。</translation>
    </message>
    <message>
        <source>With --rua ADDRESS there is a record as well that brings you reports.</source>
        <translation>--rua アドレス を付けると、レポートを受け取るためのレコードも出力します。</translation>
    </message>
    <message>
        <source>There is no domain in the list %1</source>
        <translation>リスト %1 にドメインがありません</translation>
    </message>
    <message>
        <source>Longest time for one domain, in seconds (15 unless given).</source>
        <translation>1 つのドメインにかける最長の時間（秒、省略時は 15）。</translation>
    </message>
    <message>
        <source>How many domains are checked at once (16 unless given).</source>
        <translation>同時にチェックするドメインの数（省略時は 16）。</translation>
    </message>
    <message>
        <source>Mail domain that tells whether port 25 and HTTPS are open (labs only). Repeatable.</source>
        <translation>ポート 25 と HTTPS が開いているかどうかの判断に使うメールドメイン（検証環境のみ）。複数回指定できます。</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>出力を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>%1 is an IP address</source>
        <translation>%1 は IP アドレスです</translation>
    </message>
    <message>
        <source>%1 has characters that host names must not have</source>
        <translation>%1 にはホスト名に使えない文字が含まれています</translation>
    </message>
    <message>
        <source>%1 says in the DNS that it takes no mail (null MX); if that is to change, name the mail servers with --mx</source>
        <translation>%1 は、メールを受け取らないと DNS で表明しています（null MX）。受け取るように変更する場合は、--mx でメールサーバーを指定してください</translation>
    </message>
    <message>
        <source>An MX record of %1 names no mail server that a policy can name: %2. Mend the DNS, or name the mail servers with --mx</source>
        <translation>%1 の MX レコードの 1 つは、ポリシーに書けるメールサーバーを指していません: %2。DNS を修正するか、--mx でメールサーバーを指定してください</translation>
    </message>
    <message>
        <source>%1 has neither an MX record nor an address, so mail cannot reach it; name the mail servers with --mx</source>
        <translation>%1 には MX レコードもアドレスもないため、メールが届きません。--mx でメールサーバーを指定してください</translation>
    </message>
    <message>
        <source>Remark: the MX host %1 is an alias of %2; the policy names the MX host, as senders compare it</source>
        <translation>補足: MX ホスト %1 は %2 のエイリアスです。送信側が比較するのは MX ホストなので、ポリシーにはそれを書きます</translation>
    </message>
    <message>
        <source>There is no domain %1 in the DNS</source>
        <translation>DNS にドメイン %1 がありません</translation>
    </message>
    <message>
        <source>The name %1 is an alias that leads nowhere; name the servers with --mx</source>
        <translation>名前 %1 は行き先のないエイリアスです。--mx でサーバーを指定してください</translation>
    </message>
    <message>
        <source>Warning: with --max-age 0 no sender keeps the policy, so that it protects nothing</source>
        <translation>警告: --max-age 0 では、どの送信側もポリシーを保存しないため、何も保護されません</translation>
    </message>
    <message>
        <source>Warning: with --max-age %1 senders forget the policy within a day; 86400 is the least that makes sense</source>
        <translation>警告: --max-age %1 では、送信側が 1 日以内にポリシーを忘れます。86400 以上でなければ意味がありません</translation>
    </message>
    <message>
        <source>Warning: there is no mx line in the policy, and some senders refuse such a file even with mode none; name one with --mx</source>
        <translation>警告: ポリシーに mx の行がありません。none モードでも、このようなファイルを拒否する送信側があります。--mx で 1 つ指定してください</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>--ca-file needs the name of a file</source>
        <translation>--ca-file にはファイル名を指定してください</translation>
    </message>
    <message>
        <source>%1 holds no DS or DNSKEY record</source>
        <translation>%1 に DS または DNSKEY レコードがありません</translation>
    </message>
    <message>
        <source>Evidence in %1, SHA-256 %2</source>
        <translation>証跡: %1、SHA-256: %2</translation>
    </message>
    <message>
        <source>--evidence needs the name of a file; it does not write to the standard output</source>
        <translation>--evidence にはファイル名を指定してください。標準出力には書き込めません</translation>
    </message>
    <message>
        <source>--evidence needs exactly one domain, for a file holds one check</source>
        <translation>1 つのファイルに保存できるチェックは 1 件なので、--evidence ではドメインを 1 つだけ指定してください</translation>
    </message>
    <message>
        <source>Write everything that was seen to a file; for one domain.</source>
        <translation>確認した内容をすべてファイルに書き出します（ドメイン 1 つのみ）。</translation>
    </message>
    <message>
        <source>Judge checks again that were kept as files.</source>
        <translation>ファイルに保存されたチェックを判定し直します。</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Postseal, which this one cannot read</source>
        <translation>%1 は、より新しいバージョンの Postseal で作成されたため、このバージョンでは読み取れません</translation>
    </message>
    <message>
        <source>%1 is too large for the evidence of a check</source>
        <translation>%1 はチェックの証跡としては大きすぎます</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read at “%2”, so that nothing in it can be relied on</source>
        <translation>%1 は壊れています:「%2」を読み取れないため、内容は信頼できません</translation>
    </message>
    <message>
        <source>%1 is not the evidence of a check</source>
        <translation>%1 はチェックの証跡ではありません</translation>
    </message>
    <message>
        <source>Checked at %1 by %2</source>
        <translation>%1 に %2 でチェック</translation>
    </message>
    <message>
        <source>Checked at %1 by %2 on the computer %3</source>
        <translation>%1 に %2 でチェック（コンピューター: %3）</translation>
    </message>
    <message>
        <source>Files that check --evidence wrote.</source>
        <translation>check --evidence で書き出したファイル。</translation>
    </message>
    <message>
        <source>evidence needs to know what to do, for example: postseal-cli evidence verify FILE</source>
        <translation>evidence には動作を指定してください（例: postseal-cli evidence verify ファイル）</translation>
    </message>
    <message>
        <source>Keep the check in the data folder, where the window shows it.</source>
        <translation>チェックをデータフォルダーに保存し、ウィンドウにも表示されるようにします。</translation>
    </message>
    <message>
        <source>--format needs one of %1, not “%2”</source>
        <translation>--format には %1 のいずれかを指定してください（「%2」は指定できません）</translation>
    </message>
    <message>
        <source>--zone needs %1 or a domain above it, not “%2”</source>
        <translation>--zone には %1 またはその上位のドメインを指定してください（「%2」は指定できません）</translation>
    </message>
    <message>
        <source>No DNS host is called “%1” here; --dns-host list shows them all</source>
        <translation>「%1」という DNS ホストはありません。--dns-host list ですべて表示されます</translation>
    </message>
    <message>
        <source>Write the table for this DNS provider&apos;s form; “list” shows which there are.</source>
        <translation>この DNS プロバイダーの入力欄に合わせた表を出力します。「list」で一覧を表示します。</translation>
    </message>
    <message>
        <source>The DNS zone of the records, if it is not the registered domain.</source>
        <translation>レコードの DNS ゾーン（登録したドメインと異なる場合）。</translation>
    </message>
    <message>
        <source>How the form of %1 wants the names is not certain; in full they are: %2</source>
        <translation>%1 の入力欄での名前の書き方は確かではありません。完全な名前: %2</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records at %1</source>
        <translation>2. その後、次の DNS レコードを %1 で公開します</translation>
    </message>
    <message>
        <source>--hosting-at needs --hosting</source>
        <translation>--hosting-at を使うには --hosting が必要です</translation>
    </message>
    <message>
        <source>No place for the policy is called “%1” here; --hosting list shows them all</source>
        <translation>「%1」というポリシーの設置場所はありません。--hosting list ですべて表示されます</translation>
    </message>
    <message>
        <source>No record for %1 can be made of --hosting-at “%2”</source>
        <translation>--hosting-at「%2」からは %1 のレコードを作成できません</translation>
    </message>
    <message>
        <source>Add what this place for the policy needs: files, steps, record; “list” shows which there are.</source>
        <translation>このポリシーの設置場所に必要なもの（ファイル、手順、レコード）も出力します。「list」で一覧を表示します。</translation>
    </message>
    <message>
        <source>The address, account or name that the policy host leads to.</source>
        <translation>ポリシーホストの行き先となるアドレス、アカウント、または名前。</translation>
    </message>
    <message>
        <source>With --hosting-at WHERE the record for the policy host is made as well.</source>
        <translation>--hosting-at 場所 を付けると、ポリシーホストのレコードも作成します。</translation>
    </message>
    <message>
        <source>What to do: %1 (--out DIR writes the files)</source>
        <translation>手順: %1（--out フォルダー でファイルを書き出します）</translation>
    </message>
    <message>
        <source>Write files into this folder, or into this file.zip, instead.</source>
        <translation>出力する代わりに、このフォルダーまたはこの file.zip にファイルを書き込みます。</translation>
    </message>
    <message>
        <source>%1 takes no --hosting-at: its record is known</source>
        <translation>%1 のレコードは決まっているため、--hosting-at は指定できません</translation>
    </message>
    <message>
        <source>Put DNS records into a zone by dynamic update (RFC 2136).</source>
        <translation>動的更新（RFC 2136）で DNS レコードをゾーンに登録します。</translation>
    </message>
    <message>
        <source>The zone of %1 could not be found out; name it with --zone</source>
        <translation>%1 のゾーンを確認できませんでした。--zone で指定してください</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server has no address that can be seen from here; name it with --server</source>
        <translation>ゾーンのプライマリサーバーに、ここから確認できるアドレスがありません。--server で指定してください</translation>
    </message>
    <message>
        <source>Nothing was changed. With --apply these changes are made.</source>
        <translation>何も変更されていません。--apply を付けると、これらの変更が行われます。</translation>
    </message>
    <message>
        <source>publish needs --key and a file with the key of the server</source>
        <translation>publish には --key と、サーバーの鍵のファイルを指定してください</translation>
    </message>
    <message>
        <source>--policy-host needs an address or a host name, not “%1”</source>
        <translation>--policy-host にはアドレスまたはホスト名を指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>publish needs at least one of --id, --rua and --policy-host</source>
        <translation>publish には --id、--rua、--policy-host のうち少なくとも 1 つを指定してください</translation>
    </message>
    <message>
        <source>File with the TSIG key that may change the zone, as tsig-keygen writes it.</source>
        <translation>ゾーンを変更できる TSIG 鍵のファイル（tsig-keygen が書き出す形式）。</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server, if the SOA record names another.</source>
        <translation>ゾーンのプライマリサーバー（SOA レコードと異なる場合）。</translation>
    </message>
    <message>
        <source>The DNS zone, if it cannot be looked up.</source>
        <translation>DNS ゾーン（照会できない場合）。</translation>
    </message>
    <message>
        <source>Publish the _smtp._tls record with this address for reports. Repeatable.</source>
        <translation>このレポートの送付先を指定して _smtp._tls レコードを公開します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Publish the record at mta-sts that leads to this address or host.</source>
        <translation>このアドレスまたはホストを指す mta-sts のレコードを公開します。</translation>
    </message>
    <message>
        <source>Publish the _mta-sts record with this id. The policy must be served before that.</source>
        <translation>この id で _mta-sts レコードを公開します。その前に、ポリシーを設置しておく必要があります。</translation>
    </message>
    <message>
        <source>Make the changes; without it they are only shown.</source>
        <translation>変更を行います。省略時は表示するだけです。</translation>
    </message>
    <message>
        <source>publish needs one domain</source>
        <translation>publish にはドメインを 1 つ指定してください</translation>
    </message>
    <message>
        <source>Take in TLS reports, list them, sum them up.</source>
        <translation>TLS レポートの取り込み、一覧表示、集計を行います。</translation>
    </message>
    <message>
        <source>--server needs an address or a host name, with a port from 1 to 65535 if any, not “%1”</source>
        <translation>--server にはアドレスまたはホスト名を指定してください。ポートを付ける場合は 1 から 65535 までです（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up</source>
        <translation>%1 のアドレスを照会できませんでした</translation>
    </message>
    <message>
        <source>%1 has no address in the DNS</source>
        <translation>DNS に %1 のアドレスがありません</translation>
    </message>
    <message>
        <source>The practice network takes no updates</source>
        <translation>練習用ネットワークは更新を受け付けません</translation>
    </message>
    <message>
        <source>reports import needs files or folders</source>
        <translation>reports import にはファイルまたはフォルダーを指定してください</translation>
    </message>
    <message>
        <source>--days needs a number of days, not “%1”</source>
        <translation>--days には日数を指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>Files and folders with reports, or a domain.</source>
        <translation>レポートのあるファイルとフォルダー、またはドメイン。</translation>
    </message>
    <message>
        <source>Only reports of the last days; without it all.</source>
        <translation>直近のこの日数のレポートのみ。省略時はすべてです。</translation>
    </message>
    <message>
        <source>Reported by %1; last on %2</source>
        <translation>%1 が報告、最終報告日 %2</translation>
    </message>
    <message>
        <source>%1 read, %2 new: %3</source>
        <translation>読み取り %1 件、うち新規 %2 件: %3</translation>
    </message>
    <message>
        <source>%1 new reports stored.</source>
        <translation>新しいレポート %1 件を保存しました。</translation>
    </message>
    <message>
        <source>Already there: %1 files or mails, and %2 reports from others.</source>
        <translation>保存済み: ファイルまたはメール %1 件、ほかの送信側からのレポート %2 件。</translation>
    </message>
    <message>
        <source>Held no report that can be stored: %1.</source>
        <translation>保存できるレポートがなかったもの: %1 件。</translation>
    </message>
    <message>
        <source>Stopped before the end; what is counted here is stored.</source>
        <translation>途中で停止しました。ここに示した件数は保存されています。</translation>
    </message>
    <message>
        <source>No reports are stored.</source>
        <translation>レポートは保存されていません。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>not among your domains</source>
        <translation>登録したドメインではありません</translation>
    </message>
    <message>
        <source>No report on %1 is stored for this time.</source>
        <translation>この期間には、%1 のレポートは保存されていません。</translation>
    </message>
    <message>
        <source>%1: %2 reports from %3 to %4</source>
        <translation>%1: %3 から %4 までのレポート %2 件</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>報告元</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Set where reports are fetched from.</source>
        <translation>レポートの取得元を設定します。</translation>
    </message>
    <message>
        <source>Signed in; mails in the folder: %1</source>
        <translation>サインインしました。フォルダー内のメール: %1 件</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the password: give it with --password-file each time</source>
        <translation>パスワードを保存できるキーチェーンがありません。毎回 --password-file で指定してください</translation>
    </message>
    <message>
        <source>%1 at %2, folder %3</source>
        <translation>%1（%2）、フォルダー %3</translation>
    </message>
    <message>
        <source>set, test or remove; without it the mailbox is shown.</source>
        <translation>set、test、remove のいずれか。省略時はメールボックスを表示します。</translation>
    </message>
    <message>
        <source>Name to sign in with, mostly the mail address.</source>
        <translation>サインインに使うユーザー名。たいていはメールアドレスです。</translation>
    </message>
    <message>
        <source>IMAP server; without it the usual one for the mail address.</source>
        <translation>IMAP サーバー。省略時は、メールアドレスに応じた標準のサーバーを使います。</translation>
    </message>
    <message>
        <source>Folder that the reports arrive in (default: INBOX).</source>
        <translation>レポートが届くフォルダー（既定値: INBOX）。</translation>
    </message>
    <message>
        <source>Begin without TLS and ask for it, as at port 143.</source>
        <translation>TLS なしで接続を始め、その後 TLS を要求します（ポート 143 の場合など）。</translation>
    </message>
    <message>
        <source>mailbox needs set, test, remove or nothing more</source>
        <translation>mailbox に指定できるのは set、test、remove のいずれかです。省略もできます</translation>
    </message>
    <message>
        <source>Read the mailbox&apos;s password from the first line of this file, or of standard input with -.</source>
        <translation>メールボックスのパスワードを、このファイルの 1 行目（- の場合は標準入力の 1 行目）から読み取ります。</translation>
    </message>
    <message>
        <source>mailbox set needs --user</source>
        <translation>mailbox set には --user を指定してください</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>%1 のパスワード（%2）:</translation>
    </message>
    <message>
        <source>No password is known for the mailbox; give one with --password-file</source>
        <translation>メールボックスのパスワードが分かりません。--password-file で指定してください</translation>
    </message>
    <message>
        <source>No mailbox is set; see postseal-cli mailbox --help</source>
        <translation>メールボックスが設定されていません。postseal-cli mailbox --help を参照してください</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at, %3 new reports</source>
        <translation>メール %2 件中 %1 件を確認、新しいレポート %3 件</translation>
    </message>
    <message>
        <source>import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN.</source>
        <translation>import パス...、fetch、list [ドメイン]、summary ドメイン、sample ドメイン のいずれか。</translation>
    </message>
    <message>
        <source>reports needs import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN</source>
        <translation>reports には import パス...、fetch、list [ドメイン]、summary ドメイン、sample ドメイン のいずれかを指定してください</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words; only a good signature proves who wrote them.</source>
        <translation>これらの件数は報告元の申告によるものです。誰が作成したかを証明できるのは、正しい署名だけです。</translation>
    </message>
    <message>
        <source>Show how far each domain has come, and what comes next.</source>
        <translation>各ドメインの進み具合と、次にすることを表示します。</translation>
    </message>
    <message>
        <source>Dated steps of a change that takes days.</source>
        <translation>数日かかる変更の、日付入りの手順です。</translation>
    </message>
    <message>
        <source>Note what you decided about a domain.</source>
        <translation>ドメインについて決めたことを記録します。</translation>
    </message>
    <message>
        <source>%1 is dated in the future, so it is not taken</source>
        <translation>%1 の日付は未来のものなので、取り込みません</translation>
    </message>
    <message>
        <source>%1: the check of %2 is taken in</source>
        <translation>%1: %2 のチェックを取り込みました</translation>
    </message>
    <message>
        <source>verify: judge the checks again, with the time they were made at; import: take checks made elsewhere into the history of their domains.</source>
        <translation>verify: チェックを、実施した時点の時刻で判定し直します。import: 別の場所で行ったチェックを、ドメインの履歴に取り込みます。</translation>
    </message>
    <message>
        <source>%1 is not among your domains. Check it first: postseal-cli check --save %1</source>
        <translation>%1 は登録したドメインではありません。先にチェックしてください: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>A mail server that will take the mail after the change; repeatable. Name those that stay as well.</source>
        <translation>変更後にメールを受け取るメールサーバー。複数回指定できます。残すものも指定してください。</translation>
    </message>
    <message>
        <source>There is no gate “%1”; there are: %2</source>
        <translation>「%1」という条件はありません。指定できる条件: %2</translation>
    </message>
    <message>
        <source>A move needs the mail servers of later: --new-mx HOST</source>
        <translation>move には、変更後のメールサーバーを指定してください: --new-mx ホスト</translation>
    </message>
    <message>
        <source>--on needs a day like 2026-12-24, not “%1”</source>
        <translation>--on には 2026-12-24 のような日付を指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>testing-days needs a number of days, not “%1”</source>
        <translation>testing-days には日数を指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>One of your domains; without it all of them.</source>
        <translation>登録したドメインの 1 つ。省略時はすべてです。</translation>
    </message>
    <message>
        <source>One of your domains.</source>
        <translation>登録したドメインの 1 つ。</translation>
    </message>
    <message>
        <source>enforce: from testing to enforce mode. change-mx: other mail servers. renew: certificates that end. remove: out of MTA-STS.</source>
        <translation>enforce: testing モードから enforce モードへの切り替え。change-mx: メールサーバーの変更。renew: 期限の切れる証明書の更新。remove: MTA-STS の終了。</translation>
    </message>
    <message>
        <source>Write the steps to come as a calendar file.</source>
        <translation>今後の手順をカレンダーファイルとして書き出します。</translation>
    </message>
    <message>
        <source>plan needs a domain and a change: postseal-cli plan example.com enforce|change-mx|renew|remove</source>
        <translation>plan にはドメインと変更の種類を指定してください: postseal-cli plan example.com enforce|change-mx|renew|remove</translation>
    </message>
    <message>
        <source>A change of mail servers needs those of later: --new-mx HOST</source>
        <translation>メールサーバーの変更には、変更後のメールサーバーを指定してください: --new-mx ホスト</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>理由。決定とともに記録されます。</translation>
    </message>
    <message>
        <source>The day of the move, like 2026-12-24.</source>
        <translation>変更日（例: 2026-12-24）。</translation>
    </message>
    <message>
        <source>If it had been enforced in the last 30 days: %1 sessions delivered, %2 refused, %3 delivered without a policy, %4 decided by DANE</source>
        <translation>過去 30 日間に enforce モードだったとした場合: 配信されたセッション %1 件、拒否 %2 件、ポリシーなしで配信 %3 件、DANE で判定 %4 件</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Senders may keep an enforce policy until %1</source>
        <translation>送信側は enforce モードのポリシーを %1 まで保存している可能性があります</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次の手順: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Overruling a gate needs a reason: --reason TEXT</source>
        <translation>条件を例外として承認するには、理由が必要です: --reason 理由</translation>
    </message>
    <message>
        <source>decide needs a domain and overrule GATE --reason TEXT, restore GATE, move --new-mx HOST, move-over, reports-read, reports-unread or testing-days N</source>
        <translation>decide にはドメインと、overrule 条件 --reason 理由、restore 条件、move --new-mx ホスト、move-over、reports-read、reports-unread、testing-days 日数 のいずれかを指定してください</translation>
    </message>
    <message>
        <source>overrule GATE: enforce although this gate is not met, with a --reason. restore GATE: it counts again. move: other mail servers are planned (--new-mx, --on). move-over: that is done. reports-read, reports-unread: whether somebody reads the reports. testing-days N: how long to test.</source>
        <translation>overrule 条件: この条件が満たされていなくても、--reason で理由を示して enforce モードに切り替えます。restore 条件: 条件を再び適用します。move: メールサーバーの変更を予定します（--new-mx、--on）。move-over: 変更が完了しました。reports-read、reports-unread: レポートを読む人がいるかどうか。testing-days 日数: テストする期間。</translation>
    </message>
    <message>
        <source>later</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>There is no domain in the data folder yet</source>
        <translation>データフォルダーには、まだドメインがありません</translation>
    </message>
    <message>
        <source>Check every domain of the data folder.</source>
        <translation>データフォルダーのすべてのドメインをチェックします。</translation>
    </message>
    <message>
        <source>List your domains, add and remove some, take one to another computer.</source>
        <translation>ドメインの一覧表示、追加、削除と、別のコンピューターへの移動を行います。</translation>
    </message>
    <message>
        <source>Write everything that is stored into one file.</source>
        <translation>保存されている内容をすべて 1 つのファイルに書き出します。</translation>
    </message>
    <message>
        <source>Put a backup in the place of everything.</source>
        <translation>すべてをバックアップの内容に置き換えます。</translation>
    </message>
    <message>
        <source>domains needs one of: list, add DOMAIN..., remove DOMAIN..., export DOMAIN FILE, import FILE...</source>
        <translation>domains には list、add ドメイン...、remove ドメイン...、export ドメイン ファイル、import ファイル... のいずれかを指定してください</translation>
    </message>
    <message>
        <source>%1 is not among your domains</source>
        <translation>%1 は登録したドメインではありません</translation>
    </message>
    <message>
        <source>%1: domains %2, new checks %3, new reports %4</source>
        <translation>%1: ドメイン %2 件、新しいチェック %3 件、新しいレポート %4 件</translation>
    </message>
    <message>
        <source>list; add or remove with domains; export with a domain and a file; import with files that export or backup wrote.</source>
        <translation>list。add と remove にはドメインを指定します。export にはドメインとファイルを指定します。import には export または backup で書き出したファイルを指定します。</translation>
    </message>
    <message>
        <source>With add and remove: the domains of this list as well; - is standard input.</source>
        <translation>add と remove で、このリストのドメインも対象にします。- は標準入力です。</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>バックアップ。</translation>
    </message>
    <message>
        <source>backup and restore need the name of one file</source>
        <translation>backup と restore にはファイル名を 1 つ指定してください</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept in %1</source>
        <translation>バックアップに置き換えました。以前の内容は %1 に残してあります</translation>
    </message>
    <message>
        <source>Write the verification report of a domain&apos;s last check.</source>
        <translation>ドメインの最後のチェックについて、検証報告書を書き出します。</translation>
    </message>
    <message>
        <source>print needs one domain and a file, for example: postseal-cli print example.com --pdf report.pdf</source>
        <translation>print にはドメインを 1 つと、ファイルを指定してください（例: postseal-cli print example.com --pdf report.pdf）</translation>
    </message>
    <message>
        <source>--paper needs A4 or Letter, not “%1”</source>
        <translation>--paper には A4 または Letter を指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>A PDF is drawn by %1, which cannot be started; --html and --text need nothing else</source>
        <translation>PDF の作成に必要な %1 を起動できません。--html と --text なら、ほかに何も必要ありません</translation>
    </message>
    <message>
        <source>The PDF could not be drawn</source>
        <translation>PDF を作成できませんでした</translation>
    </message>
    <message>
        <source>Write the report as PDF, with the evidence attached.</source>
        <translation>報告書を、証跡を添付した PDF として書き出します。</translation>
    </message>
    <message>
        <source>Write it as a web page; - for the output.</source>
        <translation>Web ページとして書き出します。- は標準出力です。</translation>
    </message>
    <message>
        <source>Write it as plain text; - for the output.</source>
        <translation>プレーンテキストとして書き出します。- は標準出力です。</translation>
    </message>
    <message>
        <source>Write the evidence that the report names the SHA-256 of.</source>
        <translation>報告書に SHA-256 が記載されている証跡を書き出します。</translation>
    </message>
    <message>
        <source>Size of the PDF&apos;s pages; by default the one usual in your country.</source>
        <translation>PDF の用紙サイズ。既定では、お住まいの国で一般的なサイズです。</translation>
    </message>
    <message>
        <source>Checks of the practice network are printed in the window: its certificates end with it</source>
        <translation>練習用ネットワークのチェックはウィンドウから印刷してください。練習用の証明書は、練習が終わると無効になります</translation>
    </message>
    <message>
        <source>%1 has no stored check. Check it first: postseal-cli check --save %1</source>
        <translation>%1 の保存されたチェックがありません。先にチェックしてください: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>Only one web page or text goes to the output; PDF and evidence go into files</source>
        <translation>標準出力に書き出せるのは、Web ページまたはテキスト 1 つだけです。PDF と証跡はファイルに書き出してください</translation>
    </message>
    <message>
        <source>Read the offline manual, a page for every finding included.</source>
        <translation>オフラインマニュアルを表示します。検出事項ごとのページもあります。</translation>
    </message>
    <message>
        <source>There can be no folder %1</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
    <message>
        <source>postseal-cli manual PAGE shows one of them; a finding&apos;s id, such as starttls.not-offered, is a page too.</source>
        <translation>postseal-cli manual ページ で、そのうちの 1 つを表示します。starttls.not-offered のような検出事項の ID も、ページとして指定できます。</translation>
    </message>
    <message>
        <source>A page, or the id of a finding; without it the contents.</source>
        <translation>ページ、または検出事項の ID。省略時は目次を表示します。</translation>
    </message>
    <message>
        <source>Write all pages as HTML files into this folder.</source>
        <translation>すべてのページを HTML ファイルとして、このフォルダーに書き出します。</translation>
    </message>
    <message>
        <source>manual takes one page, or --out FOLDER, or nothing</source>
        <translation>manual には、ページを 1 つ、または --out フォルダー を指定するか、何も指定しないでください</translation>
    </message>
    <message>
        <source>The manual has no page “%1”</source>
        <translation>マニュアルに「%1」というページはありません</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in there:</source>
        <translation>このコンピューターのブラウザーで次のアドレスを開き、サインインしてください:</translation>
    </message>
    <message>
        <source>Nobody has signed in to the mailbox; use postseal-cli mailbox set, or give --token-file</source>
        <translation>メールボックスにまだサインインしていません。postseal-cli mailbox set を使うか、--token-file を指定してください</translation>
    </message>
    <message>
        <source>--oauth-issuer needs a tenant or an address with https, not “%1”</source>
        <translation>--oauth-issuer にはテナントまたは https で始まるアドレスを指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>With OAuth: keep the refresh token in this file, not in the keychain. Whoever has it can read the mailbox.</source>
        <translation>OAuth の場合、更新トークンをキーチェーンではなくこのファイルに保存します。更新トークンを手に入れた人は、誰でもメールボックスを読むことができます。</translation>
    </message>
    <message>
        <source>Sign in with the browser (OAuth), as the application (client) with this ID that an administrator has registered.</source>
        <translation>ブラウザーでサインインします（OAuth）。管理者が登録したアプリケーション (クライアント) の ID を指定します。</translation>
    </message>
    <message>
        <source>Where to sign in: a tenant of Microsoft 365 (ID or domain), or the address of another provider&apos;s sign-in server. Default: the mail address&apos;s domain as a tenant.</source>
        <translation>サインイン先。Microsoft 365 のテナント（ID またはドメイン）、または別のプロバイダーのサインイン用サーバーのアドレスです。既定では、メールアドレスのドメインをテナントとして使います。</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the sign-in: keep it in a file with --token-file</source>
        <translation>サインインの情報を保存できるキーチェーンがありません。--token-file でファイルに保存してください</translation>
    </message>
    <message>
        <source>--oauth-issuer goes with --oauth-client</source>
        <translation>--oauth-issuer は --oauth-client と一緒に指定してください</translation>
    </message>
    <message>
        <source>--token-file needs a file that can be written</source>
        <translation>--token-file には書き込み可能なファイルを指定してください</translation>
    </message>
</context>
<context>
    <name>ValueLabels</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Authorities that may</source>
        <translation>許可されている認証局</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>コモンネーム</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>残り日数</translation>
    </message>
    <message>
        <source>Sessions in the details</source>
        <translation>内訳のセッション数</translation>
    </message>
    <message>
        <source>Domain of the reports</source>
        <translation>レポートのドメイン</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>想定された種類</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視される値</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>チェックしなかった台数</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>おそらく正しい書き方</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>メディアタイプ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Name with CAA records</source>
        <translation>CAA レコードのある名前</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>証明書にある名前</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>ほかのホスト</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>指定されたモード</translation>
    </message>
    <message>
        <source>Right name</source>
        <translation>正しい名前</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>スキーム</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Sessions in the summary</source>
        <translation>合計のセッション数</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS のバージョン</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使われる値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Date here</source>
        <translation>ここでの日付</translation>
    </message>
    <message>
        <source>Date there</source>
        <translation>相手側の日付</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>its address</source>
        <translation>そのアドレス</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>不明なアドレス</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>使える応答なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>（不明）</translation>
    </message>
    <message>
        <source>several</source>
        <translation>数</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>不明な日</translation>
    </message>
    <message>
        <source>some</source>
        <translation>数</translation>
    </message>
    <message>
        <source>more</source>
        <translation>合計より多い値</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>このドメイン</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>no mail server at all</source>
        <translation>メールサーバーなし</translation>
    </message>
    <message>
        <source>mx</source>
        <translation>mx</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>このサーバー</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>an empty value</source>
        <translation>空の値</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>不明な認証局</translation>
    </message>
    <message>
        <source>a line without a keyword</source>
        <translation>キーワードのない行</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>読み取れない文字</translation>
    </message>
    <message>
        <source>more than 32</source>
        <translation>32 を超える</translation>
    </message>
    <message>
        <source>of unknown number</source>
        <translation>？</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>別の種類</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>その名前</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>別の名前</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>理由は示されていません</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>テキストなし</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>the proper name</source>
        <translation>正しい名前</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>別の語</translation>
    </message>
    <message>
        <source>of your domain</source>
        <translation>の 1 つ</translation>
    </message>
    <message>
        <source>less</source>
        <translation>それより少ない値</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>文字列なし</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>空のアドレス</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>another character</source>
        <translation>別の文字</translation>
    </message>
    <message>
        <source>the permitted number of</source>
        <translation>規定の</translation>
    </message>
    <message>
        <source>that domain</source>
        <translation>そのドメイン</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Mail to %1 is being held back: no mail server keeps to the policy</source>
        <translation>%1 宛のメールが保留されています: ポリシーどおりのメールサーバーが 1 つもありません</translation>
    </message>
    <message>
        <source>%1 is protected, but senders refuse some of its mail servers</source>
        <translation>%1 は保護されていますが、一部のメールサーバーが送信側に拒否されています</translation>
    </message>
    <message>
        <source>%1 is protected: senders that know MTA-STS deliver encrypted or not at all</source>
        <translation>%1 は保護されています: MTA-STS に対応した送信側は、暗号化して配信するか、まったく配信しません</translation>
    </message>
    <message>
        <source>%1 is protected, but some points deserve a look</source>
        <translation>%1 は保護されていますが、確認をおすすめする点があります</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but something is wrong</source>
        <translation>%1 には enforce モードのポリシーがありますが、問題があります</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but not everything could be tested from here</source>
        <translation>%1 には enforce モードのポリシーがありますが、ここからはすべてをテストできませんでした</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would hold back all mail now</source>
        <translation>%1 は testing モードですが、今 enforce モードにすると、すべてのメールが保留されます</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would shut out some of its mail servers</source>
        <translation>%1 は testing モードですが、enforce モードにすると、一部のメールサーバーが使われなくなります</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, but all looks good</source>
        <translation>%1 は testing モードでまだ保護されていませんが、すべて順調です</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and some points deserve a look</source>
        <translation>%1 は testing モードでまだ保護されておらず、確認をおすすめする点があります</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and something is wrong</source>
        <translation>%1 は testing モードでまだ保護されておらず、問題があります</translation>
    </message>
    <message>
        <source>%1 is in testing mode, but not everything could be tested from here</source>
        <translation>%1 は testing モードですが、ここからはすべてをテストできませんでした</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1 by its own policy</source>
        <translation>%1 の MTA-STS は、ポリシー自体によって停止しています</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet, and its mail servers need attention first</source>
        <translation>%1 では MTA-STS がまだ設定されておらず、先にメールサーバーへの対処が必要です</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet</source>
        <translation>%1 では MTA-STS がまだ設定されていません</translation>
    </message>
    <message>
        <source>Whether %1 is protected could not be found out from here</source>
        <translation>%1 が保護されているかどうかは、ここからは確認できませんでした</translation>
    </message>
    <message>
        <source>%1 is not protected: senders do not find the policy record</source>
        <translation>%1 は保護されていません: 送信側がポリシーレコードを見つけられません</translation>
    </message>
    <message>
        <source>%1 is not protected: senders cannot use the policy file</source>
        <translation>%1 は保護されていません: 送信側がポリシーファイルを使えません</translation>
    </message>
    <message>
        <source>%1 is not protected: MTA-STS is only half set up</source>
        <translation>%1 は保護されていません: MTA-STS の設定が途中までしかできていません</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <translation>%1 は DNS に存在しません</translation>
    </message>
    <message>
        <source>%1 accepts no mail, so there is nothing to protect</source>
        <translation>%1 はメールを受け取らないため、保護するものはありません</translation>
    </message>
    <message>
        <source>%1 has no mail server, so mail to it is returned</source>
        <translation>%1 にはメールサーバーがないため、メールは差出人に返送されます</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because DNS did not answer</source>
        <translation>DNS が応答しなかったため、%1 について何も確認できませんでした</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right, so many senders cannot deliver to it</source>
        <translation>%1 の DNS の署名が正しくないため、多くの送信側が配信できません</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because this network answers for the internet</source>
        <translation>このネットワークがインターネットの代わりに応答しているため、%1 について何も確認できませんでした</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>Mail is delivered</source>
        <translation>メールは配信されます</translation>
    </message>
    <message>
        <source>Mail is delivered, and the problem is reported</source>
        <translation>メールは配信され、問題が報告されます</translation>
    </message>
    <message>
        <source>Mail is held back</source>
        <translation>メールは保留されます</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>受け入れる</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Misreads</source>
        <translation>誤って読み取る</translation>
    </message>
</context>
<context>
    <name>WrongAdvice</name>
    <message>
        <source>A help page of Google shows it like that.</source>
        <translation>Google のヘルプページにこのように書かれています。</translation>
    </message>
    <message>
        <source>A much-copied example for Microsoft 365 leaves out the “*.” before mail.protection.outlook.com.</source>
        <translation>よくコピーされている Microsoft 365 の例では、mail.protection.outlook.com の前の「*.」が抜けています。</translation>
    </message>
    <message>
        <source>This line is much-copied advice for Microsoft 365, but Microsoft&apos;s names have two parts before mx.microsoft.</source>
        <translation>この行は、よくコピーされている Microsoft 365 向けの記述ですが、Microsoft の名前には mx.microsoft の前に 2 つの部分があります。</translation>
    </message>
    <message>
        <source>Some web pages say that the id of the record must be in the file too; it need not.</source>
        <translation>レコードの id をファイルにも書く必要があるとしている Web ページがありますが、必要ありません。</translation>
    </message>
</context>
<context>
    <name>ZoneUpdate</name>
    <message>
        <source>%2 does not know the key %1</source>
        <translation>%2 は鍵 %1 を知りません</translation>
    </message>
    <message>
        <source>The server needs a key of this very name with the algorithm %3. Compare it with the key in the server&apos;s configuration, and reload the server if it is new there.</source>
        <translation>サーバーには、アルゴリズムが %3 で、名前がこれとまったく同じ鍵が必要です。サーバーの設定にある鍵と照らし合わせ、追加したばかりの場合はサーバーに設定を再読み込みさせてください。</translation>
    </message>
    <message>
        <source>%2 has another secret for the key %1</source>
        <translation>鍵 %1 のシークレットが %2 のものと異なります</translation>
    </message>
    <message>
        <source>The name is right, the secret is not. Copy the secret from the server&apos;s configuration once more.</source>
        <translation>名前は正しいのですが、シークレットが正しくありません。サーバーの設定からシークレットをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The answer was not signed with the key %1</source>
        <translation>応答が鍵 %1 で署名されていませんでした</translation>
    </message>
    <message>
        <source>Somebody on the way may have changed it, or the server does not sign. Nothing in it is believed. Use the server&apos;s own network, or one without a filter for DNS.</source>
        <translation>途中で誰かが書き換えたか、サーバーが署名していません。応答の内容は信用していません。サーバーと同じネットワークか、DNS のフィルターがないネットワークを使ってください。</translation>
    </message>
    <message>
        <source>%2 does not let the key %1 do that</source>
        <translation>%2 は鍵 %1 にこの操作を許可していません</translation>
    </message>
    <message>
        <source>%2 does not have the zone %4</source>
        <translation>%2 にゾーン %4 がありません</translation>
    </message>
    <message>
        <source>Updates go to the server on which the zone is changed, the primary one. It is often not among those that the world sees.</source>
        <translation>更新は、ゾーンを変更する場所であるプライマリサーバーに送る必要があります。プライマリサーバーは、外部に公開されているネームサーバーに含まれていないことがよくあります。</translation>
    </message>
    <message>
        <source>%2 takes no updates</source>
        <translation>%2 は更新を受け付けません</translation>
    </message>
    <message>
        <source>It says that it does not know how. Add the records by hand, or export them for your tool.</source>
        <translation>サーバーは更新に対応していないと応答しています。レコードを手動で追加するか、お使いのツール用にエクスポートしてください。</translation>
    </message>
    <message>
        <source>The zone has changed meanwhile</source>
        <translation>その間にゾーンが変更されました</translation>
    </message>
    <message>
        <source>Somebody changed these records after they were shown here, so nothing was done. Look again and decide by what is there now.</source>
        <translation>ここに表示された後に誰かがこれらのレコードを変更したため、何も行いませんでした。もう一度確認し、現在の内容を見て判断してください。</translation>
    </message>
    <message>
        <source>%2 had a fault of its own</source>
        <translation>%2 の側で障害が発生しました</translation>
    </message>
    <message>
        <source>It answers SERVFAIL. Its log tells why; often it may not write its zone file, or passes updates on to a server that does not answer.</source>
        <translation>SERVFAIL という応答です。理由はサーバーのログで分かります。ゾーンファイルに書き込めないか、更新の転送先のサーバーが応答しないことがよくあります。</translation>
    </message>
    <message>
        <source>These records cannot be sent</source>
        <translation>これらのレコードを送信できません</translation>
    </message>
    <message>
        <source>The zone or the key does not fit into a message.</source>
        <translation>ゾーンまたは鍵が 1 つのメッセージに収まりません。</translation>
    </message>
    <message>
        <source>%2 answers with an error</source>
        <translation>%2 がエラーを返しました</translation>
    </message>
    <message>
        <source>Its response code is %5. Its log may tell more.</source>
        <translation>応答コードは %5 です。サーバーのログで詳しいことが分かるかもしれません。</translation>
    </message>
    <message>
        <source>%2 does not answer</source>
        <translation>%2 が応答しません</translation>
    </message>
    <message>
        <source>There was no answer in time. A firewall may stop TCP on that port; ask whoever runs the server.</source>
        <translation>時間内に応答がありませんでした。ファイアウォールがこのポートの TCP を遮断している可能性があります。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%2 cannot be reached from here</source>
        <translation>ここからは %2 に接続できません</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and the port, and whether this computer&apos;s network leads there.</source>
        <translation>何も送信されていません。アドレスとポート、そしてこのコンピューターのネットワークから到達できるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>%2 sent something that is no answer</source>
        <translation>%2 から応答とはいえないものが送られてきました</translation>
    </message>
    <message>
        <source>It hung up, or what listens there is no name server.</source>
        <translation>接続が切られたか、そこで動いているのがネームサーバーではありません。</translation>
    </message>
    <message>
        <source>Set both clocks, and try again.</source>
        <translation>両方の時計を合わせて、もう一度試してください。</translation>
    </message>
    <message>
        <source>A signature is good for five minutes. By the server it is %1, by this computer %2 (UTC). Set the wrong clock, and try again.</source>
        <translation>署名が有効なのは 5 分間です。サーバーの時刻は %1、このコンピューターの時刻は %2 です（UTC）。間違っている方の時計を合わせて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The clocks of %2 and of this computer differ too much</source>
        <translation>%2 とこのコンピューターの時計がずれすぎています</translation>
    </message>
    <message>
        <source>The key&apos;s algorithm must be hmac-sha256, hmac-sha512, hmac-sha1 or hmac-md5.</source>
        <translation>鍵のアルゴリズムは hmac-sha256、hmac-sha512、hmac-sha1、hmac-md5 のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>The key&apos;s name is no name that the DNS can have.</source>
        <translation>鍵の名前が、DNS で使える名前ではありません。</translation>
    </message>
    <message>
        <source>The key&apos;s secret is no base64 text.</source>
        <translation>鍵のシークレットが base64 の文字列ではありません。</translation>
    </message>
    <message>
        <source>There is no key in it that is known here.</source>
        <translation>ここで使える鍵が含まれていません。</translation>
    </message>
    <message>
        <source>The key is known, but it may not look at or change these records, or the server does not have the zone %4. On the server, allow it for this zone (in BIND: update-policy or allow-update).</source>
        <translation>鍵は知られていますが、これらのレコードを参照または変更する権限がないか、サーバーにゾーン %4 がありません。サーバー側で、このゾーンに対して許可してください（BIND では update-policy または allow-update）。</translation>
    </message>
    <message>
        <source>A part of %4 is delegated to other servers</source>
        <translation>%4 の一部が別のサーバーに委任されています</translation>
    </message>
    <message>
        <source>These records would lie in that part, a zone of its own (NS records). Change them at its primary server.</source>
        <translation>これらのレコードは、その部分、つまり独立したゾーン（NS レコード）に含まれることになります。そのゾーンのプライマリサーバーで変更してください。</translation>
    </message>
    <message>
        <source>%2 refuses, without looking at the key</source>
        <translation>%2 は、鍵を確認せずに拒否しています</translation>
    </message>
    <message>
        <source>It may allow only certain addresses, want Kerberos as Windows does, be a resolver, or not be the primary server of %4.</source>
        <translation>特定のアドレスしか許可していないか、Windows のように Kerberos を求めているか、リゾルバーであるか、%4 のプライマリサーバーではない可能性があります。</translation>
    </message>
    <message>
        <source>The server took the change, but does not show it</source>
        <translation>サーバーは変更を受け付けましたが、反映されていません</translation>
    </message>
    <message>
        <source>It may make its records from another source, or something else is at that name. Look at its log, and add the records there.</source>
        <translation>レコードを別のデータから作成しているか、その名前に別のものがある可能性があります。サーバーのログを確認し、レコードはそちらで追加してください。</translation>
    </message>
    <message>
        <source>Whether the change was made is not known</source>
        <translation>変更が行われたかどうか分かりません</translation>
    </message>
    <message>
        <source>It was sent, and after that no answer came that can be believed. Look again in a minute: what is there then counts.</source>
        <translation>送信した後、信用できる応答がありませんでした。1 分後にもう一度確認してください。そのときの内容が、実際の状態です。</translation>
    </message>
</context>
<context>
    <name>postseal::CheckFootnote</name>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>確認した内容をすべて表示</translation>
    </message>
</context>
<context>
    <name>postseal::CheckView</name>
    <message>
        <source>No policy in use</source>
        <comment>@status</comment>
        <translation>使用中のポリシーなし</translation>
    </message>
    <message>
        <source>Policy enforced</source>
        <comment>@status</comment>
        <translation>ポリシー適用中</translation>
    </message>
    <message>
        <source>Policy in testing mode</source>
        <comment>@status</comment>
        <translation>testing モードのポリシー</translation>
    </message>
    <message>
        <source>Policy switched off</source>
        <comment>@status</comment>
        <translation>ポリシー停止済み</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix now: your policy is enforced.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>今すぐ直すべき点が %n 件あります: ポリシーは適用中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>enforce モードに切り替える前に直すべき点が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out from here.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>ここからは確認できなかった点が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is broken. %n thing(s) could be better.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>問題はありません。改善できる点が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <comment>@status</comment>
        <translation>すべて問題ありません。</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>@status</comment>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <comment>@status</comment>
        <translation>応答 %1/%2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>%1 をチェックしています。</translation>
    </message>
    <message>
        <source>You stopped this check.</source>
        <comment>@status</comment>
        <translation>このチェックは中止されました。</translation>
    </message>
</context>
<context>
    <name>postseal::CopyButton</name>
    <message>
        <source>Copy</source>
        <comment>@button</comment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>@button</comment>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>postseal::DesktopNotice</name>
    <message numerus="yes">
        <source>%n domain(s) need something from you</source>
        <comment>@title</comment>
        <translation>
            <numerusform>対応が必要なドメインが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@action</comment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>postseal::DetailsDialog</name>
    <message>
        <source>Everything that was seen – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>確認した内容のすべて – %1 – Postseal</translation>
    </message>
    <message>
        <source>Everything that was seen</source>
        <comment>@title</comment>
        <translation>確認した内容のすべて</translation>
    </message>
    <message>
        <source>The raw answers, for whoever wants to look closer. Nothing here is judged.</source>
        <comment>@info</comment>
        <translation>さらに詳しく調べたい方のための、応答そのままの内容です。ここでは何も判定していません。</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>@title</comment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <comment>@button</comment>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <comment>@info</comment>
        <translation>ここでは何も確認していません。</translation>
    </message>
</context>
<context>
    <name>postseal::DomainBar</name>
    <message>
        <source>Find a domain</source>
        <comment>@info:placeholder</comment>
        <translation>ドメインを検索</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <comment>@button</comment>
        <translation>すべてチェック(&amp;A)</translation>
    </message>
    <message>
        <source>St&amp;op checking</source>
        <comment>@button</comment>
        <translation>チェックを停止(&amp;O)</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <comment>@button</comment>
        <translation>リストをインポート…</translation>
    </message>
    <message>
        <source>A file with one domain a line, or a table whose first column has them</source>
        <comment>@info:tooltip</comment>
        <translation>1 行に 1 つのドメインを書いたファイル、または 1 列目にドメインがある表</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <comment>@button</comment>
        <translation>リストをエクスポート…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>@button</comment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <comment>@info</comment>
        <translation>チェック中: %2 件中 %1 件</translation>
    </message>
    <message>
        <source>No name server answers: this computer seems to have no network. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>どのネームサーバーも応答しません。このコンピューターはネットワークに接続していないようです。何も変更されていません。</translation>
    </message>
    <message>
        <source>Import a list of domains</source>
        <comment>@title:window</comment>
        <translation>ドメインのリストをインポート</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>リスト (*.txt *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <comment>@title</comment>
        <translation>リストを読み取れませんでした</translation>
    </message>
    <message>
        <source>The file is too large for a list.</source>
        <comment>@info</comment>
        <translation>このファイルはリストとしては大きすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) in the list</source>
        <comment>@title</comment>
        <translation>
            <numerusform>リストにドメインが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list of domains</source>
        <comment>@title:window</comment>
        <translation>ドメインのリストをエクスポート</translation>
    </message>
    <message>
        <source>New among them: %1.</source>
        <comment>@info domains</comment>
        <translation>うち新規: %1。</translation>
    </message>
    <message>
        <source>Left out, since they are no domains: %1</source>
        <comment>@info</comment>
        <translation>ドメインではないため除外: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>@button</comment>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>postseal::DomainLine</name>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>postseal::DomainPage</name>
    <message>
        <source>Your own mail server, or a provider that Postseal does not know.</source>
        <comment>@info</comment>
        <translation>ご自身のメールサーバーか、Postseal の知らないプロバイダーです。</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your mail servers.</source>
        <comment>@info</comment>
        <translation>メールサーバーの名前から判断すると、%1 です。</translation>
    </message>
    <message>
        <source>Not recognised. You can choose your provider when you publish a record.</source>
        <comment>@info</comment>
        <translation>判別できませんでした。プロバイダーは、レコードを公開するときに選べます。</translation>
    </message>
    <message>
        <source>%1, as you chose.</source>
        <comment>@info</comment>
        <translation>%1（選択したもの）です。</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your name servers.</source>
        <comment>@info</comment>
        <translation>ネームサーバーの名前から判断すると、%1 です。</translation>
    </message>
    <message>
        <source>A policy in enforce mode is in use. Postseal takes it over and helps you keep it right.</source>
        <comment>@info</comment>
        <translation>enforce モードのポリシーが使われています。Postseal がこれを引き継ぎ、正しい状態を保てるようにお手伝いします。</translation>
    </message>
    <message>
        <source>A policy in testing mode is in use. Postseal takes it over.</source>
        <comment>@info</comment>
        <translation>testing モードのポリシーが使われています。Postseal がこれを引き継ぎます。</translation>
    </message>
    <message>
        <source>There is a policy that switches MTA-STS off.</source>
        <comment>@info</comment>
        <translation>MTA-STS を停止するポリシーがあります。</translation>
    </message>
    <message>
        <source>Parts of MTA-STS are set up. The next pages show what is missing.</source>
        <comment>@info</comment>
        <translation>MTA-STS の一部が設定されています。足りないものは、次のページから確認できます。</translation>
    </message>
    <message>
        <source>TLS reports are switched on. There is no policy yet.</source>
        <comment>@info</comment>
        <translation>TLS レポートは有効になっています。ポリシーはまだありません。</translation>
    </message>
    <message>
        <source>Nothing yet. Mail works, but somebody on the way can switch off its encryption and read it.</source>
        <comment>@info</comment>
        <translation>まだ何もありません。メールは使えますが、途中で誰かが暗号化を無効にして盗み見ることができます。</translation>
    </message>
    <message>
        <source>From scratch to a verified policy in testing mode, one step at a time. You can stop anywhere and go on another day.</source>
        <comment>@info</comment>
        <translation>何もない状態から、検証済みの testing モードのポリシーまで、1 ステップずつ進みます。いつでも中断でき、別の日に続けられます。</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>Postseal only looks: it sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>Postseal は調べるだけで、メールを送ったり、何かを変更したりはしません。ドメインのサーバーと直接通信します。</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>@title</comment>
        <translation>作業の流れ</translation>
    </message>
    <message>
        <source>Your mail servers are tested: one minute. Whoever runs them fixes any fault.</source>
        <comment>@info</comment>
        <translation>メールサーバーをテストします: 1 分。問題があれば、サーバーの管理者に直してもらいます。</translation>
    </message>
    <message>
        <source>You add a TXT record in DNS that brings you reports: five minutes.</source>
        <comment>@info</comment>
        <translation>レポートを受け取るための TXT レコードを DNS に追加します: 5 分。</translation>
    </message>
    <message>
        <source>You put a small text file on a web server with the name mta-sts in front of your domain: about half an hour, because the name needs a certificate.</source>
        <comment>@info</comment>
        <translation>ドメインの前に mta-sts を付けた名前の Web サーバーに、小さなテキストファイルを置きます: 約 30 分。この名前の証明書が必要なためです。</translation>
    </message>
    <message>
        <source>You add a second TXT record that announces the file: five minutes. From then on senders test your policy, and no mail is held back.</source>
        <comment>@info</comment>
        <translation>ファイルがあることを知らせる 2 つ目の TXT レコードを追加します: 5 分。その後、送信側がポリシーをテストします。メールは保留されません。</translation>
    </message>
    <message>
        <source>Two weeks later, when the reports are good, you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>2 週間後、レポートに問題がなければ、enforce モードに切り替えます。</translation>
    </message>
    <message>
        <source>You need: access to your DNS, a place for the file, and a mailbox for the reports. Where somebody else has access, copy what the page shows and send it to them.</source>
        <comment>@info</comment>
        <translation>必要なもの: DNS を変更する権限、ファイルを置く場所、レポート用のメールボックス。権限を持っているのが別の人であれば、ページに表示される内容をコピーして送ってください。</translation>
    </message>
    <message>
        <source>Type your domain to begin.</source>
        <comment>@status</comment>
        <translation>ドメインを入力して始めてください。</translation>
    </message>
    <message numerus="yes">
        <source>Mail servers found: %n.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>見つかったメールサーバー: %n 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <comment>@status</comment>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>Your internet line blocks port 25</source>
        <comment>@title</comment>
        <translation>お使いのインターネット回線は、ポート 25 を遮断しています</translation>
    </message>
    <message>
        <source>So your mail servers cannot be tested from here. That is usual in homes and offices, and says nothing about the servers. Everything else works. To test them as well, run postseal-cli on a server outside.</source>
        <comment>@info</comment>
        <translation>そのため、ここからはメールサーバーをテストできません。家庭や事務所ではよくあることで、サーバーに問題があるわけではありません。ほかの機能はすべて使えます。メールサーバーもテストするには、外部のサーバーで postseal-cli を実行してください。</translation>
    </message>
    <message>
        <source>What we know about %1</source>
        <comment>@title</comment>
        <translation>%1 について分かったこと</translation>
    </message>
    <message>
        <source>Your mail</source>
        <comment>@label</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Your DNS</source>
        <comment>@label</comment>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Already published</source>
        <comment>@label</comment>
        <translation>公開済みのもの</translation>
    </message>
</context>
<context>
    <name>postseal::DomainRow</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <comment>@status</comment>
        <translation>
            <numerusform>直すべき点 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out</source>
        <comment>@status</comment>
        <translation>
            <numerusform>確認できなかった点 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <comment>@status</comment>
        <translation>
            <numerusform>確認すべき点 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing · day %1 of %2</source>
        <comment>@status</comment>
        <translation>テスト中 · %2 日中 %1 日目</translation>
    </message>
    <message>
        <source>Enforced since %1</source>
        <comment>@status date</comment>
        <translation>%1 から適用中</translation>
    </message>
    <message>
        <source>Wait for somebody else: %1</source>
        <comment>@info step</comment>
        <translation>ほかの人の作業待ち: %1</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@info step</comment>
        <translation>「%1」から続ける</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>@info</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Wait for reports until %1</source>
        <comment>@info date</comment>
        <translation>%1 までレポートを待つ</translation>
    </message>
    <message>
        <source>Look at the reports, then enforce</source>
        <comment>@info</comment>
        <translation>レポートを確認し、enforce モードに切り替える</translation>
    </message>
    <message>
        <source>Fix what the last check found wrong</source>
        <comment>@info</comment>
        <translation>最後のチェックで見つかった問題を直す</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>@info</comment>
        <translation>することはありません</translation>
    </message>
    <message>
        <source>Wait until senders have forgotten the policy</source>
        <comment>@info</comment>
        <translation>送信側がポリシーを忘れるまで待つ</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>@status reports</comment>
        <translation>まだなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>セッション %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>@status sessions</comment>
        <translation>
            <numerusform>失敗 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Servers and policy fine</source>
        <comment>@status</comment>
        <translation>サーバーとポリシーに問題なし</translation>
    </message>
</context>
<context>
    <name>postseal::DomainTable</name>
    <message>
        <source>Domain</source>
        <comment>@title:column</comment>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Protection</source>
        <comment>@title:column</comment>
        <translation>保護</translation>
    </message>
    <message>
        <source>Last check</source>
        <comment>@title:column</comment>
        <translation>最後のチェック</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>@title:column</comment>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>None of your domains is called like that.</source>
        <comment>@info</comment>
        <translation>この名前のドメインは登録されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Reports, %n day(s)</source>
        <comment>@title:column</comment>
        <translation>
            <numerusform>レポート（%n 日間）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>@button domains</comment>
        <translation>%1 件すべて表示</translation>
    </message>
</context>
<context>
    <name>postseal::EnforcePage</name>
    <message>
        <source>Senders cannot use a policy of yours yet.</source>
        <comment>@info</comment>
        <translation>送信側は、まだポリシーを使えません。</translation>
    </message>
    <message>
        <source>Senders test your policy and deliver as before. Somebody on the way can still switch encryption off.</source>
        <comment>@info</comment>
        <translation>送信側はポリシーをテストしながら、これまでどおり配信します。途中で誰かが暗号化を無効にすることは、まだ可能です。</translation>
    </message>
    <message>
        <source>Everything that can be seen speaks for enforcing. From then on senders deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>確認できる範囲では、enforce モードに切り替えて問題ありません。切り替えると、送信側はメールサーバーに暗号化して配信するか、まったく配信しないかのどちらかになります。</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>MTA-STS に対応した送信側は、メールサーバーに暗号化して配信するか、まったく配信しません。</translation>
    </message>
    <message>
        <source>Senders are told to forget your policy. Leave file, certificate and record where they are until they have.</source>
        <comment>@info</comment>
        <translation>ポリシーを忘れるよう、送信側に知らせています。忘れられるまで、ファイル、証明書、レコードはそのままにしておいてください。</translation>
    </message>
    <message>
        <source>Nothing of MTA-STS is published any more.</source>
        <comment>@info</comment>
        <translation>MTA-STS に関するものは、もう何も公開されていません。</translation>
    </message>
    <message>
        <source>The file is there. Now the record with the new id.</source>
        <comment>@status</comment>
        <translation>ファイルは設置されました。次は、新しい id のレコードです。</translation>
    </message>
    <message>
        <source>First the file, then the record.</source>
        <comment>@status</comment>
        <translation>先にファイル、次にレコードです。</translation>
    </message>
    <message>
        <source>Somebody has changed this outside Postseal</source>
        <comment>@title</comment>
        <translation>Postseal 以外で変更されています</translation>
    </message>
    <message>
        <source>Seen on %1, and not decided here. If it was not you, find out who.</source>
        <comment>@info date</comment>
        <translation>%1 に確認されましたが、ここで決めたものではありません。心当たりがなければ、誰が変更したのかを調べてください。</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>@title stage, date</comment>
        <translation>%2 から %1</translation>
    </message>
    <message>
        <source>Delete nothing: senders keep to the policy that they know. Mend what is wrong, or go back to testing mode below until it is mended. Most mail waits meanwhile and arrives later.</source>
        <comment>@info</comment>
        <translation>何も削除しないでください。送信側は、知っているポリシーに従い続けます。問題を直すか、直るまで下で testing モードに戻してください。その間、ほとんどのメールは待機し、後で届きます。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>@title</comment>
        <translation>できること</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is published</source>
        <comment>@button</comment>
        <translation>公開されているままにする(&amp;L)</translation>
    </message>
    <message>
        <source>Mode %1, kept for %2.</source>
        <comment>@info</comment>
        <translation>%1 モード、保存期間 %2。</translation>
    </message>
    <message>
        <source>Switch to &amp;enforce mode</source>
        <comment>@button</comment>
        <translation>enforce モードに切り替える(&amp;E)</translation>
    </message>
    <message>
        <source>Senders keep the policy for a day at first, so that a mistake is soon forgotten.</source>
        <comment>@info</comment>
        <translation>間違いがあってもすぐに忘れられるように、送信側がポリシーを保存する期間は、最初は 1 日にします。</translation>
    </message>
    <message>
        <source>See what is &amp;missing</source>
        <comment>@button</comment>
        <translation>足りないものを確認(&amp;M)</translation>
    </message>
    <message>
        <source>Keep it for &amp;longer</source>
        <comment>@button</comment>
        <translation>保存期間を延ばす(&amp;L)</translation>
    </message>
    <message>
        <source>Back to &amp;testing mode</source>
        <comment>@button</comment>
        <translation>testing モードに戻す(&amp;T)</translation>
    </message>
    <message>
        <source>Senders deliver again whatever they meet, as soon as they have seen the new policy. Nothing has to be deleted.</source>
        <comment>@info</comment>
        <translation>送信側は、新しいポリシーを確認するとすぐに、どのような場合でも再び配信するようになります。何も削除する必要はありません。</translation>
    </message>
    <message>
        <source>S&amp;witch MTA-STS off</source>
        <comment>@button</comment>
        <translation>MTA-STS を停止(&amp;W)</translation>
    </message>
    <message>
        <source>1. The file</source>
        <comment>@title</comment>
        <translation>1. ファイル</translation>
    </message>
    <message>
        <source>Put it in the place of the one that is there. The page “%1” says how, where your policy is hosted.</source>
        <comment>@info</comment>
        <translation>今あるファイルと置き換えてください。ポリシーを設置している場所での方法は、「%1」のページにあります。</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>ポリシーファイル</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>ポリシーの内容</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>ファイルを保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>ポリシーファイルを保存</translation>
    </message>
    <message>
        <source>The service that hosts your policy has the record too, and changes its id.</source>
        <comment>@info</comment>
        <translation>レコードも、ポリシーを設置しているサービスが管理しており、id もサービスが変更します。</translation>
    </message>
    <message>
        <source>Now the new id, so that senders look at the file again.</source>
        <comment>@info</comment>
        <translation>次は新しい id です。これで、送信側がファイルをもう一度確認します。</translation>
    </message>
    <message>
        <source>It comes when the new file can be seen: the new id makes senders look at it.</source>
        <comment>@info</comment>
        <translation>新しいファイルを確認できてから公開します。id が新しくなると、送信側がファイルを確認します。</translation>
    </message>
    <message>
        <source>2. The record</source>
        <comment>@title</comment>
        <translation>2. レコード</translation>
    </message>
    <message>
        <source>What senders remember</source>
        <comment>@title</comment>
        <translation>送信側が記憶している内容</translation>
    </message>
    <message>
        <source>Some may keep an enforce policy of yours until %1, whatever you publish meanwhile. Most look once a day, and a sender that meets a fault must look again before it gives up.</source>
        <comment>@info date</comment>
        <translation>その間に何を公開しても、%1 までは enforce モードのポリシーを保存している送信側があるかもしれません。ほとんどの送信側は 1 日に 1 回確認します。また、問題が起きた送信側は、あきらめる前にもう一度確認することになっています。</translation>
    </message>
    <message>
        <source>Switch to enforce mode, then let senders keep the policy for longer. You can always go back.</source>
        <comment>@info</comment>
        <translation>enforce モードに切り替え、その後、送信側がポリシーを保存する期間を延ばします。いつでも元に戻せます。</translation>
    </message>
    <message>
        <source>Some points are still open. There you can also skip one, if you say why.</source>
        <comment>@info</comment>
        <translation>まだ満たしていない条件があります。次の画面で、理由を示して条件をスキップすることもできます。</translation>
    </message>
    <message>
        <source>The safe way: mode none first, and everything stays in place until senders have forgotten the old policy.</source>
        <comment>@info</comment>
        <translation>安全な手順です。まず none モードにし、送信側が古いポリシーを忘れるまで、すべてそのままにしておきます。</translation>
    </message>
</context>
<context>
    <name>postseal::EvidenceCard</name>
    <message>
        <source>A check made elsewhere</source>
        <comment>@title</comment>
        <translation>別の場所で行ったチェック</translation>
    </message>
    <message>
        <source>Checks (*.json);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>チェック (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The gates count it, and the history shows it.</source>
        <comment>@info</comment>
        <translation>条件の判定に使われ、履歴にも表示されます。</translation>
    </message>
    <message>
        <source>It is about %1. Open that domain to take it in.</source>
        <comment>@info</comment>
        <translation>これは %1 のチェックです。取り込むには、そのドメインを開いてください。</translation>
    </message>
    <message>
        <source>It is dated in the future. Is the clock right, here and there?</source>
        <comment>@info</comment>
        <translation>日付が未来になっています。こちらとあちらの時計は合っていますか？</translation>
    </message>
    <message>
        <source>Where your line blocks port 25, a server outside can test the mail servers: run postseal-cli check --evidence FILE there, and import the file here. It counts for a week.</source>
        <comment>@info</comment>
        <translation>お使いの回線がポート 25 を遮断している場合は、外部のサーバーでメールサーバーをテストできます。そこで postseal-cli check --evidence ファイル を実行し、できたファイルをここにインポートしてください。1 週間有効です。</translation>
    </message>
    <message>
        <source>&amp;Import a check…</source>
        <comment>@button</comment>
        <translation>チェックをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a check</source>
        <comment>@title:window</comment>
        <translation>チェックをインポート</translation>
    </message>
    <message>
        <source>The check was not imported</source>
        <comment>@title</comment>
        <translation>チェックはインポートされませんでした</translation>
    </message>
    <message>
        <source>The check of %1 is imported</source>
        <comment>@title date</comment>
        <translation>%1 のチェックをインポートしました</translation>
    </message>
</context>
<context>
    <name>postseal::ExportDialog</name>
    <message>
        <source>Put it with your other files, look at the plan, and apply it.</source>
        <comment>@info</comment>
        <translation>ほかのファイルと一緒に置き、実行計画を確認してから適用します。</translation>
    </message>
    <message>
        <source>A script. Look through it, and run it where you are signed in.</source>
        <comment>@info</comment>
        <translation>スクリプトです。内容を確認し、サインインしている環境で実行してください。</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>@item:inlistbox</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>To read, to print, to send to somebody.</source>
        <comment>@info</comment>
        <translation>読む、印刷する、誰かに送るためのものです。</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot)</source>
        <comment>@item:inlistbox</comment>
        <translation>ゾーンファイル（BIND、NSD、Knot）</translation>
    </message>
    <message>
        <source>Add these lines to the zone, and raise its serial number.</source>
        <comment>@info</comment>
        <translation>これらの行をゾーンに追加し、シリアル番号を増やしてください。</translation>
    </message>
    <message>
        <source>Cloudflare, for its import</source>
        <comment>@item:inlistbox</comment>
        <translation>Cloudflare のインポート用</translation>
    </message>
    <message>
        <source>In Cloudflare: DNS, Records, Import and Export. It only adds: first delete what the comments in the file name.</source>
        <comment>@info</comment>
        <translation>Cloudflare で「DNS」→「Records」→「Import and Export」を開きます。追加されるだけなので、先に、ファイルのコメントに示されたものを削除してください。</translation>
    </message>
    <message>
        <source>For aws route53 change-resource-record-sets --change-batch.</source>
        <comment>@info</comment>
        <translation>aws route53 change-resource-record-sets --change-batch で使います。</translation>
    </message>
    <message>
        <source>For nsupdate, with the key of your server.</source>
        <comment>@info</comment>
        <translation>サーバーの鍵を指定して、nsupdate で使います。</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <comment>@item:inlistbox</comment>
        <translation>表計算ソフト用の CSV</translation>
    </message>
    <message>
        <source>One line for each record, with the columns name, type, ttl, value.</source>
        <comment>@info</comment>
        <translation>レコードごとに 1 行で、列は name、type、ttl、value です。</translation>
    </message>
    <message>
        <source>For programs of your own.</source>
        <comment>@info</comment>
        <translation>ご自身のプログラムで使うためのものです。</translation>
    </message>
    <message>
        <source>Export records – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>レコードをエクスポート – %1 – Postseal</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>@label</comment>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Exported records</source>
        <comment>@label</comment>
        <translation>エクスポートしたレコード</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <comment>@button</comment>
        <translation>ファイルを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export records</source>
        <comment>@title</comment>
        <translation>レコードをエクスポート</translation>
    </message>
    <message>
        <source>Save the records</source>
        <comment>@title:window</comment>
        <translation>レコードを保存</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@button</comment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>exported records</source>
        <comment>@label</comment>
        <translation>エクスポートしたレコード</translation>
    </message>
</context>
<context>
    <name>postseal::FindingCard</name>
    <message>
        <source>Finding</source>
        <comment>@label</comment>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>@label</comment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@label</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>@info</comment>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>@label</comment>
        <translation>確認した内容</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>This is about e-mail for %1.</source>
        <comment>@info</comment>
        <translation>%1 の電子メールについての情報です。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@title state · step</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <comment>@button to send to whoever runs the server</comment>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@button</comment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>details of “%1”</source>
        <comment>@label</comment>
        <translation>「%1」の詳細</translation>
    </message>
    <message>
        <source>Hide details</source>
        <comment>@button</comment>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>How to repair it</source>
        <comment>@button</comment>
        <translation>修復方法</translation>
    </message>
    <message>
        <source>How to find out</source>
        <comment>@button</comment>
        <translation>確認方法</translation>
    </message>
</context>
<context>
    <name>postseal::FolderCard</name>
    <message>
        <source>Let Postseal look by itself</source>
        <comment>@title</comment>
        <translation>Postseal に自動で取り込ませる</translation>
    </message>
    <message>
        <source>Choose a folder where reports arrive, such as one that your mail program saves attachments into, or a Maildir. While Postseal runs it takes in whatever is new there. It changes nothing in it.</source>
        <comment>@info</comment>
        <translation>メールソフトが添付ファイルを保存するフォルダーや Maildir など、レポートが届くフォルダーを選んでください。Postseal の実行中、そこに新しく届いたものが取り込まれます。フォルダーの内容は変更されません。</translation>
    </message>
    <message>
        <source>Looks into %1 while it runs.</source>
        <comment>@info</comment>
        <translation>実行中は %1 を監視します。</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <comment>@button</comment>
        <translation>フォルダーを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <comment>@title:window</comment>
        <translation>このフォルダーを監視</translation>
    </message>
    <message>
        <source>Look no &amp;longer</source>
        <comment>@button</comment>
        <translation>監視をやめる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>postseal::FormField</name>
    <message>
        <source>Not usable</source>
        <comment>@status</comment>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>ドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>The part after the @ of your mail address.</source>
        <comment>@info</comment>
        <translation>メールアドレスの @ より後ろの部分です。</translation>
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
        <translation>enforce モードに移行できますか？</translation>
    </message>
    <message>
        <source>I read them</source>
        <comment>@button</comment>
        <translation>自分が読みます</translation>
    </message>
    <message>
        <source>The change is over</source>
        <comment>@button</comment>
        <translation>変更は完了しました</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <comment>@button</comment>
        <translation>再び適用する</translation>
    </message>
    <message>
        <source>Skip this point…</source>
        <comment>@button</comment>
        <translation>この条件をスキップ…</translation>
    </message>
</context>
<context>
    <name>postseal::GlossaryBar</name>
    <message>
        <source>MX record</source>
        <comment>@label</comment>
        <translation>MX レコード</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>@label</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>TLS report</source>
        <comment>@label</comment>
        <translation>TLS レポート</translation>
    </message>
    <message>
        <source>TXT record</source>
        <comment>@label</comment>
        <translation>TXT レコード</translation>
    </message>
    <message>
        <source>MTA-STS policy</source>
        <comment>@label</comment>
        <translation>MTA-STS ポリシー</translation>
    </message>
    <message>
        <source>Policy host</source>
        <comment>@label</comment>
        <translation>ポリシーホスト</translation>
    </message>
    <message>
        <source>Testing mode</source>
        <comment>@label</comment>
        <translation>testing モード</translation>
    </message>
    <message>
        <source>Enforce mode</source>
        <comment>@label</comment>
        <translation>enforce モード</translation>
    </message>
    <message>
        <source>max_age</source>
        <comment>@label</comment>
        <translation>max_age</translation>
    </message>
    <message>
        <source>Name server</source>
        <comment>@label</comment>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <source>DNS resolver</source>
        <comment>@label</comment>
        <translation>DNS リゾルバー</translation>
    </message>
    <message>
        <source>TTL</source>
        <comment>@label</comment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Port 25</source>
        <comment>@label</comment>
        <translation>ポート 25</translation>
    </message>
    <message>
        <source>The record in DNS that names the servers which take mail for a domain. The lowest number is tried first.</source>
        <comment>@info</comment>
        <translation>ドメイン宛のメールを受け取るサーバーを示す、DNS のレコードです。最も小さい数字のものが最初に試されます。</translation>
    </message>
    <message>
        <source>How two mail servers agree to encrypt: the receiver offers it, the sender takes it up. Anybody on the way can hide the offer; with a policy in enforce mode senders then do not deliver.</source>
        <comment>@info</comment>
        <translation>2 台のメールサーバーが暗号化に合意する方法です。受信側が提示し、送信側がそれに応じます。この提示は途中で誰かが隠せますが、enforce モードのポリシーがあれば、その場合に送信側は配信しません。</translation>
    </message>
    <message>
        <source>The proof that a server is the one it says it is. It holds the server&apos;s name, runs out after a while, and must come from an authority that everybody trusts.</source>
        <comment>@info</comment>
        <translation>サーバーが名乗るとおりのものであることの証明です。サーバーの名前が書かれ、一定の期間で期限が切れます。また、誰もが信頼する認証局が発行したものでなければなりません。</translation>
    </message>
    <message>
        <source>A daily mail from large senders that counts how many of their connections to you were encrypted, and what went wrong with the others (TLS-RPT).</source>
        <comment>@info</comment>
        <translation>大手の送信側から毎日届くメールです。このドメインへの接続のうち暗号化されたものの数と、それ以外で何が問題だったかが書かれています（TLS-RPT）。</translation>
    </message>
    <message>
        <source>A record in DNS that holds a line of text. You add it where your domain&apos;s DNS is managed.</source>
        <comment>@info</comment>
        <translation>1 行の文字列を保存する DNS のレコードです。ドメインの DNS を管理している場所で追加します。</translation>
    </message>
    <message>
        <source>A small text file in which you tell senders which mail servers are yours, and that they must encrypt.</source>
        <comment>@info</comment>
        <translation>どのメールサーバーがご自身のものであるかと、暗号化が必要であることを送信側に伝える、小さなテキストファイルです。</translation>
    </message>
    <message>
        <source>The web server with the name mta-sts in front of your domain. Senders load the policy file from it and from nowhere else.</source>
        <comment>@info</comment>
        <translation>ドメインの前に mta-sts を付けた名前の Web サーバーです。送信側は、ここからのみポリシーファイルを読み込みます。</translation>
    </message>
    <message>
        <source>Senders try your policy and report what would go wrong, but deliver all mail as before.</source>
        <comment>@info</comment>
        <translation>送信側はポリシーを試し、問題になりそうなことを報告しますが、すべてのメールをこれまでどおり配信します。</translation>
    </message>
    <message>
        <source>Senders deliver to your mail servers encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>送信側は、メールサーバーに暗号化して配信するか、まったく配信しません。</translation>
    </message>
    <message>
        <source>How long a sender may keep your policy without looking again. Within that time a mistake in it cannot be taken back at once.</source>
        <comment>@info</comment>
        <translation>送信側が再確認せずにポリシーを保存できる期間です。この期間内は、ポリシーに間違いがあっても、すぐには取り消せません。</translation>
    </message>
    <message>
        <source>A server that holds your domain&apos;s DNS records. What it says is what you have published.</source>
        <comment>@info</comment>
        <translation>ドメインの DNS レコードを持つサーバーです。このサーバーの応答が、公開されている内容です。</translation>
    </message>
    <message>
        <source>The server that looks things up in DNS for you, and remembers the answers for a while, also the answer “there is no such record”.</source>
        <comment>@info</comment>
        <translation>代わりに DNS を照会し、応答をしばらく記憶しておくサーバーです。「そのようなレコードはない」という応答も記憶します。</translation>
    </message>
    <message>
        <source>How many seconds others may remember a DNS record before they ask again.</source>
        <comment>@info</comment>
        <translation>DNS レコードを再び照会するまで、ほかのサーバーが記憶してよい秒数です。</translation>
    </message>
    <message>
        <source>The door through which mail servers talk to each other. Many internet providers close it for homes and offices, so mail servers cannot be tested from there.</source>
        <comment>@info</comment>
        <translation>メールサーバー同士がやり取りするための入り口です。多くのインターネットプロバイダーが家庭や事務所の回線では閉じているため、そこからはメールサーバーをテストできません。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Terms:</source>
        <comment>@label</comment>
        <translation>用語:</translation>
    </message>
</context>
<context>
    <name>postseal::HandOverDialog</name>
    <message>
        <source>Hand over – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>依頼 – %1 – Postseal</translation>
    </message>
    <message>
        <source>Text for somebody else</source>
        <comment>@label</comment>
        <translation>ほかの人に渡す文章</translation>
    </message>
    <message>
        <source>For whoever has access</source>
        <comment>@title</comment>
        <translation>権限を持っている人へ</translation>
    </message>
    <message>
        <source>Everything that the other person needs, and nothing else. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>相手に必要な情報だけをまとめたものです。作業が済むと、Postseal が検出します。</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <comment>@button</comment>
        <translation>文章をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <comment>@button</comment>
        <translation>PDF として保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <comment>@button</comment>
        <translation>HTML として保存(&amp;H)…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>テキストとして保存(&amp;T)…</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <comment>@button</comment>
        <translation>送りました(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the page</source>
        <comment>@title:window</comment>
        <translation>ページを保存</translation>
    </message>
    <message>
        <source>Save the files as &amp;zip…</source>
        <comment>@button</comment>
        <translation>ファイルを zip で保存(&amp;Z)…</translation>
    </message>
</context>
<context>
    <name>postseal::HelpWindow</name>
    <message>
        <source>Help – Postseal</source>
        <comment>@title:window</comment>
        <translation>ヘルプ – Postseal</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <comment>@label</comment>
        <translation>ヘルプを検索(&amp;S)</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>@title</comment>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>@title</comment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>postseal::HistoryPage</name>
    <message>
        <source>Made elsewhere, and taken in as a file</source>
        <comment>@info</comment>
        <translation>別の場所で行い、ファイルから取り込んだもの</translation>
    </message>
    <message>
        <source>By the command line</source>
        <comment>@info</comment>
        <translation>コマンドラインから</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <comment>@title</comment>
        <translation>チェック: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>@title</comment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>A policy file with mistakes was published</source>
        <comment>@title</comment>
        <translation>誤りのあるポリシーファイルが公開されました</translation>
    </message>
    <message>
        <source>Policy published: mode %1, kept for %2</source>
        <comment>@title</comment>
        <translation>ポリシーを公開: %1 モード、保存期間 %2</translation>
    </message>
    <message>
        <source>Id %1, seen until %2</source>
        <comment>@info</comment>
        <translation>id %1、%2 まで確認</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <comment>@title</comment>
        <translation>段階: %1</translation>
    </message>
    <message>
        <source>Changed outside Postseal</source>
        <comment>@info</comment>
        <translation>Postseal 以外で変更</translation>
    </message>
    <message>
        <source>Went: %1</source>
        <comment>@info</comment>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>First report of the last 30 days</source>
        <comment>@title</comment>
        <translation>過去 30 日間で最初のレポート</translation>
    </message>
    <message>
        <source>What is planned, what happened, and what has changed between two checks.</source>
        <comment>@info</comment>
        <translation>予定していること、これまでの出来事、2 つのチェックの間に変わったことです。</translation>
    </message>
    <message>
        <source>Plans</source>
        <comment>@title</comment>
        <translation>計画</translation>
    </message>
    <message>
        <source>Changes that take days, because senders keep what they have seen. Each step is checked off when it is seen.</source>
        <comment>@info</comment>
        <translation>送信側が一度見たものを保存するため、数日かかる変更です。各手順は、確認できた時点で完了になります。</translation>
    </message>
    <message>
        <source>&amp;Plan for</source>
        <comment>@label</comment>
        <translation>計画の種類(&amp;P)</translation>
    </message>
    <message>
        <source>Compare two checks</source>
        <comment>@title</comment>
        <translation>2 つのチェックを比較</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <comment>@label</comment>
        <translation>前のチェック(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>@label</comment>
        <translation>後のチェック(&amp;L)</translation>
    </message>
    <message>
        <source>Try the mail servers of later on the page “%1” first; there they can be noted as planned.</source>
        <comment>@info</comment>
        <translation>先に「%1」のページで、変更後のメールサーバーを試してください。そこで予定として記録できます。</translation>
    </message>
    <message>
        <source>Nothing to plan: no certificate was seen.</source>
        <comment>@info</comment>
        <translation>計画するものがありません。証明書が確認されていません。</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>カレンダーとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>日付をカレンダーとして保存</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>これまでの出来事</translation>
    </message>
    <message>
        <source>Nothing yet: the first check begins the history.</source>
        <comment>@info</comment>
        <translation>まだ何もありません。最初のチェックから履歴が始まります。</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <comment>@title</comment>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>new in the later one</source>
        <comment>@info</comment>
        <translation>後のチェックで新しく現れた</translation>
    </message>
    <message>
        <source>not so any more in the later one</source>
        <comment>@info</comment>
        <translation>後のチェックではなくなった</translation>
    </message>
    <message>
        <source>in both</source>
        <comment>@info</comment>
        <translation>両方にある</translation>
    </message>
    <message>
        <source>Mail servers that came</source>
        <comment>@title</comment>
        <translation>追加されたメールサーバー</translation>
    </message>
    <message>
        <source>Mail servers that went</source>
        <comment>@title</comment>
        <translation>なくなったメールサーバー</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@title</comment>
        <translation>レコードの id</translation>
    </message>
    <message>
        <source>Policy file before</source>
        <comment>@label</comment>
        <translation>変更前のポリシーファイル</translation>
    </message>
    <message>
        <source>Policy file after</source>
        <comment>@label</comment>
        <translation>変更後のポリシーファイル</translation>
    </message>
    <message>
        <source>To another computer</source>
        <comment>@title</comment>
        <translation>別のコンピューターへ</translation>
    </message>
    <message>
        <source>One file with this domain and all that belongs to it: choices, checks, reports, decisions. On the other computer: Settings, “Add from a file…”.</source>
        <comment>@info</comment>
        <translation>このドメインと、選択内容、チェック、レポート、決定など関連するすべてを 1 つのファイルにまとめます。もう一方のコンピューターでは、設定の「ファイルから追加…」を使います。</translation>
    </message>
    <message>
        <source>Save this &amp;domain…</source>
        <comment>@button</comment>
        <translation>このドメインを保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Save this domain</source>
        <comment>@title:window</comment>
        <translation>このドメインを保存</translation>
    </message>
    <message>
        <source>The domain was not saved</source>
        <comment>@title</comment>
        <translation>ドメインは保存されませんでした</translation>
    </message>
    <message>
        <source>The domain is in %1</source>
        <comment>@title</comment>
        <translation>ドメインを %1 に保存しました</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>@info</comment>
        <translation>追加: %1</translation>
    </message>
</context>
<context>
    <name>postseal::HostPage</name>
    <message>
        <source>Senders load the policy from one fixed place: a web server with the name mta-sts in front of your domain.</source>
        <comment>@info</comment>
        <translation>送信側は、決まった 1 つの場所からポリシーを読み込みます。ドメインの前に mta-sts を付けた名前の Web サーバーです。</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>ファイルを保存(&amp;F)…</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>ポリシーの内容</translation>
    </message>
    <message>
        <source>For whoever looks after the web server</source>
        <comment>@title</comment>
        <translation>Web サーバーの管理者へ</translation>
    </message>
    <message>
        <source>Send them this text and the file. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>この文章とファイルを送ってください。作業が済むと、Postseal が検出します。</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <comment>@button</comment>
        <translation>メッセージをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>ポリシーファイルを保存</translation>
    </message>
    <message>
        <source>Say where the file will be.</source>
        <comment>@status</comment>
        <translation>ファイルを置く場所を指定してください。</translation>
    </message>
    <message>
        <source>Put the file in its place, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>ファイルを所定の場所に置き、済んだら知らせてください。</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@status</comment>
        <translation>送信側がポリシーを読み込めます。</translation>
    </message>
    <message>
        <source>Known trap</source>
        <comment>@status</comment>
        <translation>よくある落とし穴</translation>
    </message>
    <message>
        <source>What is known to go wrong like this: %1</source>
        <comment>@title place</comment>
        <translation>同様の症状で知られている原因: %1</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>依頼する(&amp;V)…</translation>
    </message>
    <message>
        <source>Does somebody else do this? Give them a page with all of it.</source>
        <comment>@info</comment>
        <translation>作業するのは別の人ですか？必要な内容をすべてまとめたページを渡せます。</translation>
    </message>
</context>
<context>
    <name>postseal::HostingCard</name>
    <message>
        <source>What to do: %1</source>
        <comment>@title place</comment>
        <translation>手順: %1</translation>
    </message>
    <message>
        <source>No record can be made of that. See what the place shows, and copy it.</source>
        <comment>@info</comment>
        <translation>これではレコードを作成できません。設置場所に表示されている内容を確認し、コピーしてください。</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>The files</source>
        <comment>@title</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>@button file</comment>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Save the &amp;folder…</source>
        <comment>@button</comment>
        <translation>フォルダーを保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Save as &amp;zip file…</source>
        <comment>@button</comment>
        <translation>zip ファイルとして保存(&amp;Z)…</translation>
    </message>
    <message>
        <source>These steps rest on general knowledge. Where %1 looks different, its own help counts.</source>
        <comment>@info</comment>
        <translation>これらの手順は、一般的な知識に基づくものです。%1 の画面が異なる場合は、そちらのヘルプに従ってください。</translation>
    </message>
    <message>
        <source>&amp;Help of %1</source>
        <comment>@button place</comment>
        <translation>%1 のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Save the folder %1 into</source>
        <comment>@title:window</comment>
        <translation>フォルダー %1 の保存先</translation>
    </message>
    <message>
        <source>Save the zip file</source>
        <comment>@title:window</comment>
        <translation>zip ファイルを保存</translation>
    </message>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, it is %1.</source>
        <comment>@info</comment>
        <translation>ほとんどの DNS プロバイダーでは、名前にドメインが自動的に付け加えられます。完全な名前を入力する必要がある場合は、%1 です。</translation>
    </message>
    <message>
        <source>Is that the address on the internet?</source>
        <comment>@title</comment>
        <translation>これはインターネット上のアドレスですか？</translation>
    </message>
    <message>
        <source>%1 is only good inside a network, or in examples. Senders load the policy from outside.</source>
        <comment>@info</comment>
        <translation>%1 は、内部ネットワークか例示でしか使えません。送信側は外部からポリシーを読み込みます。</translation>
    </message>
    <message>
        <source>The commands</source>
        <comment>@title</comment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>@label number</comment>
        <translation>手順 %1</translation>
    </message>
    <message>
        <source>The file is online</source>
        <comment>@title</comment>
        <translation>ファイルは公開されています</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <comment>@button</comment>
        <translation>手順をもう一度表示</translation>
    </message>
</context>
<context>
    <name>postseal::HostingChoice</name>
    <message>
        <source>Where will the file be?</source>
        <comment>@title</comment>
        <translation>ファイルをどこに置きますか？</translation>
    </message>
    <message>
        <source>Tick what there is already. The two places that suit it best come first.</source>
        <comment>@info</comment>
        <translation>すでにあるものにチェックを入れてください。最も適した 2 つの場所が先頭に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Somebody else looks after it: save the file and send it</source>
        <comment>@option:radio</comment>
        <translation>ほかの人が管理している: ファイルを保存して送る(&amp;S)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>@option:radio place, effort</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>An&amp;other place:</source>
        <comment>@option:radio</comment>
        <translation>ほかの場所(&amp;O):</translation>
    </message>
</context>
<context>
    <name>postseal::ImportAccountCard</name>
    <message numerus="yes">
        <source>%n new report(s) stored.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>新しいレポートを %n 件保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>@info reports</comment>
        <translation>
            <numerusform>%n 件はすでに保存されていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) held no report that can be read.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n 個のファイルには、読み取れるレポートがありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <comment>@info</comment>
        <translation>途中で停止しました。</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Taking reports in…</source>
        <comment>@title</comment>
        <translation>レポートを取り込んでいます…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Reports imported</source>
        <comment>@title</comment>
        <translation>レポートを取り込みました</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>@info files</comment>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>@button</comment>
        <translation>これを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at.</source>
        <comment>@info</comment>
        <translation>メール %2 件中 %1 件を確認しました。</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>取得できず</translation>
    </message>
</context>
<context>
    <name>postseal::ListEditor</name>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <comment>@info</comment>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>@button</comment>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>postseal::MailServerTable</name>
    <message>
        <source>no IPv6 here</source>
        <comment>@status</comment>
        <translation>IPv6 接続なし</translation>
    </message>
    <message>
        <source>no IPv4 here</source>
        <comment>@status</comment>
        <translation>IPv4 接続なし</translation>
    </message>
    <message>
        <source>refuses</source>
        <comment>@status</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>@status</comment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no way there</source>
        <comment>@status</comment>
        <translation>経路なし</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>@status</comment>
        <translation>無応答</translation>
    </message>
    <message>
        <source>turns us away</source>
        <comment>@status</comment>
        <translation>接続を断られた</translation>
    </message>
    <message>
        <source>not a mail server</source>
        <comment>@status</comment>
        <translation>メールサーバー以外</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>@status</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>@status</comment>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>no</source>
        <comment>@status</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>blanked out</source>
        <comment>@status</comment>
        <translation>伏せられている</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>@status</comment>
        <translation>拒否された</translation>
    </message>
    <message>
        <source>tampered with</source>
        <comment>@status</comment>
        <translation>改ざんあり</translation>
    </message>
    <message>
        <source>hangs up</source>
        <comment>@status</comment>
        <translation>切断される</translation>
    </message>
    <message>
        <source>endless answer</source>
        <comment>@status</comment>
        <translation>応答が終わらない</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>@status</comment>
        <translation>遅すぎる</translation>
    </message>
    <message>
        <source>breaks off</source>
        <comment>@status</comment>
        <translation>中断される</translation>
    </message>
    <message>
        <source>name not where senders look</source>
        <comment>@status</comment>
        <translation>名前が参照先にない</translation>
    </message>
    <message>
        <source>this name</source>
        <comment>@status</comment>
        <translation>この名前</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>@status</comment>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>@status</comment>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>chain incomplete</source>
        <comment>@status</comment>
        <translation>チェーンが不完全</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <comment>@status</comment>
        <translation>不明な発行者</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>@status</comment>
        <translation>不正</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>@status</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>run out</source>
        <comment>@status</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>@status</comment>
        <translation>まだ有効でない</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>first choice (%1)</source>
        <comment>@info</comment>
        <translation>第 1 候補（%1）</translation>
    </message>
    <message>
        <source>backup (%1)</source>
        <comment>@info</comment>
        <translation>バックアップ（%1）</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>@title:column</comment>
        <translation>到達</translation>
    </message>
    <message>
        <source>Encrypts</source>
        <comment>@title:column</comment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <comment>@title:column</comment>
        <translation>証明書の名前</translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>@title:column</comment>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Valid for</source>
        <comment>@title:column</comment>
        <translation>残り期間</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>アドレスなし</translation>
    </message>
</context>
<context>
    <name>postseal::MailServersPage</name>
    <message>
        <source>Other servers deliver your mail to these machines. Each must offer encryption with a certificate in its own name.</source>
        <comment>@info</comment>
        <translation>ほかのサーバーは、これらのサーバーにメールを配信します。それぞれが、自分の名前の証明書を使って暗号化に対応している必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce. You can go on with testing.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>enforce モードに切り替える前に直すべき点が %n 件あります。テストは続けられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mail server is ready.</source>
        <comment>@status</comment>
        <translation>すべてのメールサーバーの準備ができています。</translation>
    </message>
    <message>
        <source>Copy one message about all of it</source>
        <comment>@button</comment>
        <translation>すべてをまとめたメッセージをコピー</translation>
    </message>
    <message>
        <source>For whoever runs your mail servers.</source>
        <comment>@info</comment>
        <translation>メールサーバーの管理者に送るためのものです。</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxCard</name>
    <message>
        <source>Fetch from a mailbox</source>
        <comment>@title</comment>
        <translation>メールボックスから取得</translation>
    </message>
    <message>
        <source>Postseal can read the mailbox that your reports are sent to, over IMAP. It only reads: nothing there is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>Postseal は、レポートが届くメールボックスを IMAP で読み取ることができます。読み取るだけで、既読にしたり、移動や削除をしたりすることはありません。</translation>
    </message>
    <message>
        <source>Looks into %3 of %1 at %2, once an hour while it runs.</source>
        <comment>@info user, server, folder</comment>
        <translation>実行中は 1 時間に 1 回、%2 の %1 の %3 を確認します。</translation>
    </message>
    <message>
        <source>Set up a &amp;mailbox…</source>
        <comment>@button</comment>
        <translation>メールボックスを設定(&amp;M)…</translation>
    </message>
    <message>
        <source>Fetch &amp;now</source>
        <comment>@button</comment>
        <translation>今すぐ取得(&amp;N)</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>@button</comment>
        <translation>変更(&amp;G)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@button</comment>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>取得できず</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>The password is not known</source>
        <comment>@title</comment>
        <translation>パスワードが分かりません</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to type it.</source>
        <comment>@info</comment>
        <translation>このコンピューターのキーチェーンにないか、キーチェーンがロックされています。「今すぐ取得」を押して入力してください。</translation>
    </message>
    <message>
        <source>Last looked at %1.</source>
        <comment>@info date and time</comment>
        <translation>最後に確認した日時: %1。</translation>
    </message>
    <message>
        <source>The sign-in is not known</source>
        <comment>@title</comment>
        <translation>サインインの情報が分かりません</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to sign in again.</source>
        <comment>@info</comment>
        <translation>このコンピューターのキーチェーンにないか、キーチェーンがロックされています。「今すぐ取得」を押して、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@info</comment>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>The keychain does not keep what opens it: Postseal asks again after a restart.</source>
        <comment>@info</comment>
        <translation>メールボックスを開くための情報は、キーチェーンに保存されません。Postseal を再起動すると、もう一度お尋ねします。</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxDialog</name>
    <message>
        <source>Mailbox for reports – Postseal</source>
        <comment>@title:window</comment>
        <translation>レポート用のメールボックス – Postseal</translation>
    </message>
    <message>
        <source>Fetch reports from a mailbox</source>
        <comment>@title</comment>
        <translation>メールボックスからレポートを取得</translation>
    </message>
    <message>
        <source>The mailbox that your reports are sent to, read over IMAP. The connection is always encrypted, and nothing is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>レポートが届くメールボックスを、IMAP で読み取ります。接続は常に暗号化され、既読にしたり、移動や削除をしたりすることはありません。</translation>
    </message>
    <message>
        <source>&amp;Name to sign in with</source>
        <comment>@label</comment>
        <translation>サインインに使うユーザー名(&amp;N)</translation>
    </message>
    <message>
        <source>Mostly the whole mail address, such as tls-reports@example.com.</source>
        <comment>@info</comment>
        <translation>たいていはメールアドレス全体です（例: tls-reports@example.com）。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>@label</comment>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>The IMAP server, with “:143” behind it if it wants STARTTLS.</source>
        <comment>@info</comment>
        <translation>IMAP サーバーです。STARTTLS が必要な場合は、後ろに「:143」を付けてください。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <comment>@label</comment>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>INBOX, or the folder that a rule sorts the reports into.</source>
        <comment>@info</comment>
        <translation>INBOX、またはルールでレポートを振り分けているフォルダーです。</translation>
    </message>
    <message>
        <source>S&amp;ign in and fetch</source>
        <comment>@button</comment>
        <translation>サインインして取得(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type the name that you sign in with.</source>
        <comment>@info</comment>
        <translation>サインインに使うユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>That is no name or address of a server.</source>
        <comment>@info</comment>
        <translation>サーバーの名前またはアドレスではありません。</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@title</comment>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <comment>@title</comment>
        <translation>ブラウザーでサインインしてください</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <comment>@button</comment>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>It was opened at your provider&apos;s page. Sign in there with a name that may read the mailbox, and come back. If no browser came, copy the address into one on this computer. If its page shows an error, go back and compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <comment>@info</comment>
        <translation>プロバイダーのページをブラウザーで開きました。メールボックスの読み取りを許可されているユーザー名でサインインし、ここに戻ってください。ブラウザーが開かない場合は、アドレスをコピーして、このコンピューターのブラウザーで開いてください。ページにエラーが表示される場合は、入力に戻り、ID を照らし合わせてください。http://localhost がリダイレクト URI として登録されているかどうかも確認してください。</translation>
    </message>
    <message>
        <source>&amp;Back to the entries</source>
        <comment>@button</comment>
        <translation>入力に戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxSignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <comment>@label</comment>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>With a passwor&amp;d</source>
        <comment>@option:radio</comment>
        <translation>パスワードを使う(&amp;D)</translation>
    </message>
    <message>
        <source>In the &amp;browser (OAuth)</source>
        <comment>@option:radio</comment>
        <translation>ブラウザーを使う（OAuth）(&amp;B)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>@info:placeholder</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Application (&amp;client) ID</source>
        <comment>@label</comment>
        <translation>アプリケーション (クライアント) ID(&amp;C)</translation>
    </message>
    <message>
        <source>From the registration of Postseal at your provider.</source>
        <comment>@info</comment>
        <translation>プロバイダーに Postseal を登録すると表示されます。</translation>
    </message>
    <message>
        <source>Directory (&amp;tenant) ID</source>
        <comment>@label</comment>
        <translation>ディレクトリ (テナント) ID(&amp;T)</translation>
    </message>
    <message>
        <source>From the same page; your domain will do as well. At another provider than Microsoft: the address of its sign-in server (issuer), with https:// in front.</source>
        <comment>@info</comment>
        <translation>同じページに表示されます。ドメインでもかまいません。Microsoft 以外のプロバイダーでは、サインイン用サーバー（issuer）のアドレスを、先頭に https:// を付けて入力します。</translation>
    </message>
    <message>
        <source>&amp;How to get these IDs</source>
        <comment>@button</comment>
        <translation>これらの ID の取得方法(&amp;H)</translation>
    </message>
    <message>
        <source>Type the ID of the application.</source>
        <comment>@info</comment>
        <translation>アプリケーションの ID を入力してください。</translation>
    </message>
    <message>
        <source>That is neither a tenant nor an address with https://.</source>
        <comment>@info</comment>
        <translation>テナントでも、https:// で始まるアドレスでもありません。</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <comment>@info</comment>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>&amp;Remember the sign-in in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>サインインの情報をこのコンピューターのキーチェーンに保存する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remember the password in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>パスワードをこのコンピューターのキーチェーンに保存する(&amp;R)</translation>
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
        <translation>対処方法</translation>
    </message>
    <message>
        <source>More about it:</source>
        <comment>@info</comment>
        <translation>詳しい説明:</translation>
    </message>
</context>
<context>
    <name>postseal::MoveCard</name>
    <message>
        <source>covered by the line %1</source>
        <comment>@info</comment>
        <translation>行 %1 に一致</translation>
    </message>
    <message>
        <source>not covered: the star in %1 stands for exactly one part of a name</source>
        <comment>@info</comment>
        <translation>一致なし: %1 のアスタリスクは、名前のちょうど 1 つの部分を表します</translation>
    </message>
    <message>
        <source>not covered by any line</source>
        <comment>@info</comment>
        <translation>どの行とも一致しない</translation>
    </message>
    <message>
        <source>Mail ser&amp;vers after a change</source>
        <comment>@label</comment>
        <translation>変更後のメールサーバー(&amp;V)</translation>
    </message>
    <message>
        <source>Try Microsoft 365&apos;s new names</source>
        <comment>@button</comment>
        <translation>Microsoft 365 の新しい名前を試す</translation>
    </message>
    <message>
        <source>What if your mail servers were others?</source>
        <comment>@title</comment>
        <translation>メールサーバーを変えるとどうなりますか？</translation>
    </message>
    <message>
        <source>Try it here before you change an MX record: a server that the policy does not name gets no mail in enforce mode.</source>
        <comment>@info</comment>
        <translation>MX レコードを変更する前に、ここで試してください。enforce モードでは、ポリシーに含まれていないサーバーにはメールが届きません。</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>@button</comment>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>Type the names of the mail servers as the MX records will have them.</source>
        <comment>@info</comment>
        <translation>MX レコードに書く予定のメールサーバーの名前を入力してください。</translation>
    </message>
    <message>
        <source>That is no name of a mail server: %1</source>
        <comment>@info</comment>
        <translation>メールサーバーの名前ではありません: %1</translation>
    </message>
    <message>
        <source>The policy fits these servers</source>
        <comment>@title</comment>
        <translation>ポリシーはこれらのサーバーと一致しています</translation>
    </message>
    <message>
        <source>As far as the policy goes, the MX records can be changed.</source>
        <comment>@info</comment>
        <translation>ポリシーに関する限り、MX レコードを変更できます。</translation>
    </message>
    <message>
        <source>Change the policy before the MX records</source>
        <comment>@title</comment>
        <translation>MX レコードより先にポリシーを変更してください</translation>
    </message>
    <message>
        <source>Otherwise senders that know MTA-STS hold mail back.</source>
        <comment>@info</comment>
        <translation>そうでないと、MTA-STS に対応した送信側がメールを保留します。</translation>
    </message>
    <message>
        <source>In testing mode mail would be delivered all the same, with failures in the reports. In enforce mode senders would hold it back.</source>
        <comment>@info</comment>
        <translation>testing モードでは、メールはそのまま配信され、レポートに失敗が記録されます。enforce モードでは、送信側がメールを保留します。</translation>
    </message>
    <message>
        <source>Add a line for each of them, and publish the policy and its new id.</source>
        <comment>@info</comment>
        <translation>それぞれの行を追加し、ポリシーと新しい id を公開してください。</translation>
    </message>
    <message>
        <source>Wait %1 after that, until no sender keeps the old policy any more.</source>
        <comment>@info time</comment>
        <translation>その後 %1 の間、古いポリシーを保存している送信側がなくなるまで待ってください。</translation>
    </message>
    <message>
        <source>Change the MX records. Old lines can go when no mail arrives at the old servers.</source>
        <comment>@info</comment>
        <translation>MX レコードを変更してください。古いサーバーにメールが届かなくなれば、古い行を削除してかまいません。</translation>
    </message>
    <message>
        <source>Add the lines</source>
        <comment>@button</comment>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>The policy is switched off, so mail would be delivered. With any other mode it would have to name these servers.</source>
        <comment>@info</comment>
        <translation>ポリシーが停止しているため、メールは配信されます。ほかのモードでは、ポリシーにこれらのサーバーを含める必要があります。</translation>
    </message>
    <message>
        <source>Noted: the way to enforce mode waits for it.</source>
        <comment>@info</comment>
        <translation>記録しました。enforce モードへの移行は、この変更が済むまで待ちます。</translation>
    </message>
    <message>
        <source>Note as planned</source>
        <comment>@button</comment>
        <translation>予定として記録</translation>
    </message>
    <message>
        <source>Noted for %1: the way to enforce mode waits for it.</source>
        <comment>@info date</comment>
        <translation>%1 の予定として記録しました。enforce モードへの移行は、この変更が済むまで待ちます。</translation>
    </message>
    <message>
        <source>&amp;Day of the change, if it is known</source>
        <comment>@label</comment>
        <translation>変更日（決まっている場合）(&amp;D)</translation>
    </message>
    <message>
        <source>For example %1; the plan on the page “%2” is dated by it.</source>
        <comment>@info day, page</comment>
        <translation>例: %1。「%2」のページにある計画の日付は、これをもとに決まります。</translation>
    </message>
    <message>
        <source>Change the day</source>
        <comment>@button</comment>
        <translation>変更日を修正</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <comment>@info</comment>
        <translation>日付ではありません。</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <comment>@info</comment>
        <translation>過ぎた日付です。</translation>
    </message>
</context>
<context>
    <name>postseal::Options</name>
    <message>
        <source>There is no certificate that can be read in %1</source>
        <comment>@info:shell</comment>
        <translation>%1 に、読み取れる証明書がありません</translation>
    </message>
    <message>
        <source>Colours other than the system&apos;s: light or dark.</source>
        <comment>@info:shell</comment>
        <translation>システムの設定と異なる配色: light または dark。</translation>
    </message>
    <message>
        <source>One domain at a time; postseal-cli takes a list</source>
        <comment>@info:shell</comment>
        <translation>一度に指定できるドメインは 1 つです。postseal-cli ならリストを指定できます</translation>
    </message>
    <message>
        <source>--colors needs light or dark, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--colors には light または dark を指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>--public-resolver needs an address, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>--public-resolver にはアドレスを指定してください（「%1」は指定できません）</translation>
    </message>
    <message>
        <source>Sets up MTA-STS and TLS reports for a mail domain, step by step, in a window.</source>
        <comment>@info:shell</comment>
        <translation>メールドメインの MTA-STS と TLS レポートを、ウィンドウで 1 ステップずつ設定します。</translation>
    </message>
    <message>
        <source>A domain to set up or to look after.</source>
        <comment>@info:shell</comment>
        <translation>設定または管理するドメイン。</translation>
    </message>
    <message>
        <source>Public DNS resolver to ask what others see, instead of well-known ones. Repeatable.</source>
        <comment>@info:shell</comment>
        <translation>ほかから見た状態を照会するための、既定のものに代わるパブリック DNS リゾルバー。複数回指定できます。</translation>
    </message>
    <message>
        <source>Open no window: show a notification when something new needs you, and end. For schedulers, after postseal-cli check --all --save.</source>
        <comment>@info:shell</comment>
        <translation>ウィンドウを開かず、新たに対応が必要なことがあれば通知を表示して終了します。スケジューラーで、postseal-cli check --all --save の後に使います。</translation>
    </message>
</context>
<context>
    <name>postseal::OverruleDialog</name>
    <message>
        <source>Enforce all the same – Postseal</source>
        <comment>@title:window</comment>
        <translation>例外として enforce モードに切り替え – Postseal</translation>
    </message>
    <message>
        <source>&amp;Why you go on all the same</source>
        <comment>@label</comment>
        <translation>それでも進む理由(&amp;W)</translation>
    </message>
    <message>
        <source>Kept in the history with today&apos;s date, for whoever asks later.</source>
        <comment>@info</comment>
        <translation>後で尋ねられたときのために、今日の日付とともに履歴に残ります。</translation>
    </message>
    <message>
        <source>&amp;Go on all the same</source>
        <comment>@button</comment>
        <translation>それでも進む(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <comment>@info</comment>
        <translation>簡単に理由を書いてください。</translation>
    </message>
</context>
<context>
    <name>postseal::OverviewPage</name>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Everything is looked at at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>すべてを同時に確認しています。数秒かかります。</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>@title</comment>
        <translation>%1 をチェックしています</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <comment>@label</comment>
        <translation>チェックの進み具合</translation>
    </message>
    <message>
        <source>Asking the first questions.</source>
        <comment>@status</comment>
        <translation>最初の照会を行っています。</translation>
    </message>
    <message>
        <source>%1 of %2 answers are in.</source>
        <comment>@status</comment>
        <translation>%2 件中 %1 件の応答がありました。</translation>
    </message>
    <message>
        <source>You stopped this check before it was complete.</source>
        <comment>@info</comment>
        <translation>このチェックは、完了する前に中止されました。</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>もう一度確認するには、「今すぐチェック」を押してください。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>You stopped the last check. These are the results of the one before.</source>
        <comment>@info</comment>
        <translation>前回のチェックは中止されました。これはその前のチェックの結果です。</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <comment>@title</comment>
        <translation>メールへの影響</translation>
    </message>
    <message>
        <source>What a careful sender does with mail for each of your servers.</source>
        <comment>@info</comment>
        <translation>慎重な送信側が、各サーバー宛のメールをどう扱うかを示します。</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>If you enforced today</source>
        <comment>@title:column</comment>
        <translation>今日 enforce モードにした場合</translation>
    </message>
    <message>
        <source>What to do, most urgent first</source>
        <comment>@title</comment>
        <translation>するべきこと（緊急度の高い順）</translation>
    </message>
    <message>
        <source>&amp;Set up this domain</source>
        <comment>@button</comment>
        <translation>このドメインを設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on with this domain</source>
        <comment>@button</comment>
        <translation>このドメインで続ける(&amp;G)</translation>
    </message>
    <message>
        <source>the problem is reported</source>
        <comment>@status second line</comment>
        <translation>問題は報告されます</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyExplained</name>
    <message>
        <source>Try it and report, but deliver all mail.</source>
        <comment>@info</comment>
        <translation>試して報告しますが、すべてのメールを配信します。</translation>
    </message>
    <message>
        <source>Deliver encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>暗号化して配信するか、まったく配信しません。</translation>
    </message>
    <message>
        <source>There is no policy any more.</source>
        <comment>@info</comment>
        <translation>ポリシーはもうありません。</translation>
    </message>
    <message>
        <source>Every mail server with exactly one more part before %1 is mine.</source>
        <comment>@info</comment>
        <translation>%1 の前にちょうど 1 つの部分が付くメールサーバーは、すべて私のものです。</translation>
    </message>
    <message>
        <source>This mail server is mine.</source>
        <comment>@info</comment>
        <translation>このメールサーバーは私のものです。</translation>
    </message>
    <message>
        <source>This is an MTA-STS policy.</source>
        <comment>@info</comment>
        <translation>これは MTA-STS ポリシーです。</translation>
    </message>
    <message>
        <source>Keep this policy for %1.</source>
        <comment>@info time</comment>
        <translation>このポリシーを %1 の間保存してください。</translation>
    </message>
    <message>
        <source>Every kind of sender that we know reads this file as it is meant.</source>
        <comment>@info</comment>
        <translation>分かっている限り、どの種類の送信側も、このファイルを意図どおりに読み取ります。</translation>
    </message>
    <message>
        <source>Read it as it is meant</source>
        <comment>@info</comment>
        <translation>意図どおりに読み取る</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPage</name>
    <message>
        <source>A line names one mail server, such as mx1.example.com, or has a star in place of its first part, such as *.example.com.</source>
        <comment>@info</comment>
        <translation>行には、mx1.example.com のような 1 つのメールサーバーの名前か、*.example.com のように最初の部分をアスタリスクにしたものを書きます。</translation>
    </message>
    <message>
        <source>Another &amp;line</source>
        <comment>@label</comment>
        <translation>ほかの行(&amp;L)</translation>
    </message>
    <message>
        <source>A star stands for exactly one part of a name.</source>
        <comment>@info</comment>
        <translation>アスタリスクは、名前のちょうど 1 つの部分を表します。</translation>
    </message>
    <message>
        <source>mx1.example.com</source>
        <comment>@placeholder</comment>
        <translation>mx1.example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>This line is in the policy already.</source>
        <comment>@info</comment>
        <translation>この行はすでにポリシーにあります。</translation>
    </message>
    <message>
        <source>Testing mode: senders try the policy and report what would go wrong, and all mail is delivered as before. Everybody starts like this. After two good weeks you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>testing モード: 送信側はポリシーを試し、問題になりそうなことを報告します。すべてのメールはこれまでどおり配信されます。誰もがここから始めます。2 週間問題がなければ、enforce モードに切り替えます。</translation>
    </message>
    <message>
        <source>The policy names your mail servers and says how strict senders must be. Postseal has filled it in; look it over.</source>
        <comment>@info</comment>
        <translation>ポリシーには、メールサーバーの名前と、送信側がどこまで厳格に扱うべきかを書きます。Postseal が入力した内容を確認してください。</translation>
    </message>
    <message>
        <source>How strict</source>
        <comment>@title</comment>
        <translation>厳格さ</translation>
    </message>
    <message>
        <source>Which mail servers</source>
        <comment>@title</comment>
        <translation>対象のメールサーバー</translation>
    </message>
    <message>
        <source>One line for &amp;each of your mail servers (recommended)</source>
        <comment>@option:radio</comment>
        <translation>メールサーバーごとに 1 行（推奨）(&amp;E)</translation>
    </message>
    <message>
        <source>The lines that your &amp;provider is known for</source>
        <comment>@option:radio</comment>
        <translation>プロバイダーで一般に使われる行(&amp;P)</translation>
    </message>
    <message>
        <source>My &amp;own lines</source>
        <comment>@option:radio</comment>
        <translation>自分で指定する行(&amp;O)</translation>
    </message>
    <message>
        <source>How long senders keep it</source>
        <comment>@title</comment>
        <translation>送信側がポリシーを保存する期間</translation>
    </message>
    <message>
        <source>&amp;Keep the policy for</source>
        <comment>@label</comment>
        <translation>ポリシーを保存する期間(&amp;K)</translation>
    </message>
    <message>
        <source>Without a mail server there is nothing to put into the policy.</source>
        <comment>@status</comment>
        <translation>メールサーバーがないと、ポリシーに書くものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n mail server(s) are missing in the policy.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>ポリシーに %n 台のメールサーバーが足りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy fits your mail servers.</source>
        <comment>@status</comment>
        <translation>ポリシーはメールサーバーと一致しています。</translation>
    </message>
    <message>
        <source>%1: %2. They still fit when the provider adds servers; exact names are easier to check.</source>
        <comment>@info</comment>
        <translation>%1: %2。プロバイダーがサーバーを追加しても一致し続けます。正確な名前を書く場合は、確認しやすくなります。</translation>
    </message>
    <message>
        <source>The policy does not cover %1</source>
        <comment>@title</comment>
        <translation>ポリシーに %1 が含まれていません</translation>
    </message>
    <message>
        <source>In enforce mode senders would not use what is missing, and mail would be held back. Add a line for it, or go back to one line for each of your mail servers.</source>
        <comment>@info</comment>
        <translation>enforce モードでは、送信側は含まれていないサーバーを使わず、メールは保留されます。そのサーバーの行を追加するか、メールサーバーごとに 1 行の設定に戻してください。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>No mail server of yours fits %1</source>
        <comment>@title</comment>
        <translation>%1 に一致するメールサーバーがありません</translation>
    </message>
    <message>
        <source>That does no harm. It is right when you are about to add a server that fits.</source>
        <comment>@info</comment>
        <translation>害はありません。これから一致するサーバーを追加する場合は、これで正しい状態です。</translation>
    </message>
    <message>
        <source>The file, line by line</source>
        <comment>@title</comment>
        <translation>ファイルの内容（1 行ずつ）</translation>
    </message>
    <message>
        <source>This is what senders will load, to the letter.</source>
        <comment>@info</comment>
        <translation>送信側は、このとおりの内容を読み込みます。</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>ポリシーの内容</translation>
    </message>
    <message>
        <source>How senders read it</source>
        <comment>@title</comment>
        <translation>送信側の読み取り方</translation>
    </message>
    <message>
        <source>Enforce mode: senders deliver encrypted, or not at all. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>enforce モード: 送信側は暗号化して配信するか、まったく配信しません。「enforce モード」のページで変更できます。</translation>
    </message>
    <message>
        <source>Mode none: it switches MTA-STS off. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>none モード: MTA-STS を停止します。「enforce モード」のページで変更できます。</translation>
    </message>
    <message>
        <source>Senders may keep a mistake for as long, so begin with a day. Some large senders ignore anything shorter.</source>
        <comment>@info</comment>
        <translation>間違いがあると、送信側がこの期間中ずっと保存し続けることがあるため、1 日から始めてください。1 日より短いものを無視する大手の送信側もあります。</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyText</name>
    <message>
        <source>Policy text</source>
        <comment>@title</comment>
        <translation>ポリシーの内容</translation>
    </message>
</context>
<context>
    <name>postseal::PracticeEnvironment</name>
    <message>
        <source>The practice network could not be started on this computer (%1).</source>
        <comment>@info</comment>
        <translation>このコンピューターでは練習用ネットワークを開始できませんでした（%1）。</translation>
    </message>
    <message>
        <source>everything in order</source>
        <comment>@info</comment>
        <translation>すべて問題なし</translation>
    </message>
    <message>
        <source>nothing set up yet</source>
        <comment>@info</comment>
        <translation>まだ何も設定していない</translation>
    </message>
    <message>
        <source>Practice resolver</source>
        <comment>@label</comment>
        <translation>練習用リゾルバー</translation>
    </message>
</context>
<context>
    <name>postseal::RecordCard</name>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, use the one in the zone-file line.</source>
        <comment>@info</comment>
        <translation>ほとんどの DNS プロバイダーでは、名前にドメインが自動的に付け加えられます。完全な名前を入力する必要がある場合は、ゾーンファイルの行にある名前を使ってください。</translation>
    </message>
    <message>
        <source>This is how %1 is likely to want it. If its form shows your domain behind the name field, leave the domain out.</source>
        <comment>@info</comment>
        <translation>おそらく %1 ではこのように入力します。名前の入力欄の後ろにドメインが表示されている場合は、ドメインを省いてください。</translation>
    </message>
    <message>
        <source>%1 adds your domain to the name by itself. Typing it as well would double it.</source>
        <comment>@info</comment>
        <translation>%1 では、名前にドメインが自動的に付け加えられます。ドメインも入力すると、二重になってしまいます。</translation>
    </message>
    <message>
        <source>%1 wants the whole name, with your domain.</source>
        <comment>@info</comment>
        <translation>%1 では、ドメインを含む完全な名前を入力します。</translation>
    </message>
    <message>
        <source>DN&amp;S provider</source>
        <comment>@label</comment>
        <translation>DNS プロバイダー(&amp;S)</translation>
    </message>
    <message>
        <source>As recognised</source>
        <comment>@item:inlistbox</comment>
        <translation>自動判別のまま</translation>
    </message>
    <message>
        <source>Add this record at %1</source>
        <comment>@title</comment>
        <translation>このレコードを %1 で追加してください</translation>
    </message>
    <message>
        <source>Add this record where your DNS is managed</source>
        <comment>@title</comment>
        <translation>DNS を管理している場所で、このレコードを追加してください</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where the form asks for a TTL, %1 seconds is good.</source>
        <comment>@info</comment>
        <translation>TTL の入力欄がある場合は、%1 秒が適切です。</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <comment>@button</comment>
        <translation>すべてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as &amp;zone-file line</source>
        <comment>@button</comment>
        <translation>ゾーンファイルの行としてコピー(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>レコードをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>依頼する(&amp;V)…</translation>
    </message>
    <message>
        <source>Not recognised – choose yours</source>
        <comment>@item:inlistbox</comment>
        <translation>判別できません – 選択してください</translation>
    </message>
    <message>
        <source>This record is published</source>
        <comment>@title</comment>
        <translation>このレコードは公開されています</translation>
    </message>
</context>
<context>
    <name>postseal::RecordPage</name>
    <message>
        <source>This last record tells the world that your policy exists. Its id changes whenever the policy does, so senders know when to look again.</source>
        <comment>@info</comment>
        <translation>この最後のレコードで、ポリシーがあることを外部に知らせます。ポリシーが変わるたびに id も変わるため、送信側はいつ再確認すればよいかが分かります。</translation>
    </message>
    <message>
        <source>The policy file is not visible yet</source>
        <comment>@title</comment>
        <translation>ポリシーファイルがまだ見つかりません</translation>
    </message>
    <message>
        <source>Publish this record only when the page “%1” is done. Otherwise senders look for a file that is not there.</source>
        <comment>@info</comment>
        <translation>このレコードは、「%1」のページが完了してから公開してください。そうでないと、送信側は存在しないファイルを探すことになります。</translation>
    </message>
    <message>
        <source>Published. Everyone will see it by %1.</source>
        <comment>@status time</comment>
        <translation>公開されました。%1 までに、すべての相手から見えるようになります。</translation>
    </message>
    <message>
        <source>Published.</source>
        <comment>@status</comment>
        <translation>公開されました。</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>レコードを追加し、済んだら知らせてください。</translation>
    </message>
    <message>
        <source>Publish the record with the new id.</source>
        <comment>@status</comment>
        <translation>新しい id のレコードを公開してください。</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>何かがありますが、送信側はまだ使えません。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>The service that hosts your policy has this record too</source>
        <comment>@title</comment>
        <translation>このレコードも、ポリシーを設置しているサービスが管理します</translation>
    </message>
    <message>
        <source>Add the CNAME record for _mta-sts that it shows, and no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>サービスに表示される _mta-sts の CNAME レコードを追加してください。TXT レコードは一緒に置かないでください。</translation>
    </message>
    <message>
        <source>It keeps the id up to date by itself. Add no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>id は、サービスが自動的に最新に保ちます。TXT レコードは一緒に置かないでください。</translation>
    </message>
</context>
<context>
    <name>postseal::ReportCard</name>
    <message>
        <source>Verification report</source>
        <comment>@title</comment>
        <translation>検証報告書</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <comment>@button</comment>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <comment>@button</comment>
        <translation>PDF として保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <comment>@button</comment>
        <translation>Web ページとして保存(&amp;W)…</translation>
    </message>
    <message>
        <source>Save the ev&amp;idence…</source>
        <comment>@button</comment>
        <translation>証跡を保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <comment>@title:window</comment>
        <translation>証跡を保存</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>@title:window</comment>
        <translation>報告書を保存</translation>
    </message>
    <message>
        <source>Print the verification report</source>
        <comment>@title:window</comment>
        <translation>検証報告書を印刷</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>テキストとして保存(&amp;T)…</translation>
    </message>
    <message>
        <source>For your files, or for whoever wants proof: what is protected and what is not, every finding, and all that was seen. It holds your decisions with their reasons. The evidence in it can be verified later, by anybody.</source>
        <comment>@info</comment>
        <translation>保管用、または証明を求める相手に渡すためのものです。保護されているものといないもの、すべての検出事項、確認した内容のすべてが書かれています。これまでの判断とその理由も含まれます。含まれている証跡は、後から誰でも検証できます。</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <comment>@info</comment>
        <translation>PDF を作成できませんでした。</translation>
    </message>
    <message>
        <source>the report</source>
        <comment>@info</comment>
        <translation>報告書</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <comment>@info</comment>
        <translation>報告する内容がまだありません。</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Still broken</source>
        <comment>@status</comment>
        <translation>未解決</translation>
    </message>
    <message>
        <source>The check of now finds it too.</source>
        <comment>@info</comment>
        <translation>今回のチェックでも見つかっています。</translation>
    </message>
    <message>
        <source>Not so any more</source>
        <comment>@status</comment>
        <translation>解消済み</translation>
    </message>
    <message>
        <source>The check of now finds that part in order.</source>
        <comment>@info</comment>
        <translation>今回のチェックでは、この部分に問題はありません。</translation>
    </message>
    <message>
        <source>This is none of your mail servers any more.</source>
        <comment>@info</comment>
        <translation>現在使っているメールサーバーではありません。</translation>
    </message>
    <message>
        <source>Not your fault</source>
        <comment>@status</comment>
        <translation>こちらの問題ではない</translation>
    </message>
    <message>
        <source>It is a matter of that sender; nothing at your side shows it.</source>
        <comment>@info</comment>
        <translation>この送信側の問題です。こちら側に、それを示すものは見つかりません。</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Whether it is still so could not be found out from here.</source>
        <comment>@info</comment>
        <translation>今も続いているかどうかは、ここからは確認できませんでした。</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>TLS レポート</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>ドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <comment>@label</comment>
        <translation>期間(&amp;T)</translation>
    </message>
    <message>
        <source>All reports</source>
        <comment>@item:inlistbox</comment>
        <translation>すべてのレポート</translation>
    </message>
    <message>
        <source>No domain named</source>
        <comment>@item:inlistbox</comment>
        <translation>ドメインの記載なし</translation>
    </message>
    <message>
        <source>%1 – not yours</source>
        <comment>@item:inlistbox domain</comment>
        <translation>%1 – 登録外</translation>
    </message>
    <message>
        <source>No reports on this domain in this time</source>
        <comment>@title</comment>
        <translation>この期間には、このドメインのレポートはありません</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <comment>@title</comment>
        <translation>レポートはまだありません</translation>
    </message>
    <message>
        <source>Large senders write once a day, in the morning, about the day before. Save the attachments, or whole mails, from the mailbox that your TLS-RPT record names, and import them here. You can also drop files onto this window.</source>
        <comment>@info</comment>
        <translation>大手の送信側は 1 日に 1 回、前日の分を午前中に送ってきます。TLS-RPT レコードに指定したメールボックスから添付ファイルまたはメール全体を保存し、ここでインポートしてください。ファイルをこのウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>It takes a day or two after the record was published until the first reports come.</source>
        <comment>@info</comment>
        <translation>レコードを公開してから最初のレポートが届くまで、1～2 日かかります。</translation>
    </message>
    <message>
        <source>Only senders that delivered mail to you report, and only some of them: Google, Microsoft and a few others.</source>
        <comment>@info</comment>
        <translation>レポートを送るのは、メールを配信した送信側だけです。しかも Google、Microsoft など、その一部に限られます。</translation>
    </message>
    <message>
        <source>Without reports after a week, look at the TLS-RPT record, and into the spam folder of the mailbox.</source>
        <comment>@info</comment>
        <translation>1 週間たってもレポートが届かない場合は、TLS-RPT レコードと、メールボックスの迷惑メールフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>none failed</source>
        <comment>@info part of a sentence</comment>
        <translation>失敗なし</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>@info part of a sentence</comment>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>送信側からの報告</translation>
    </message>
    <message numerus="yes">
        <source>%1 encrypted sessions, %2. %n report(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>暗号化されたセッション %1 件、%2。レポート %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s).</source>
        <comment>@info end of a sentence</comment>
        <translation>
            <numerusform>（%n 日分）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@label</comment>
        <translation>セッションの推移</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>@title:column</comment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>@title:column</comment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@title:column</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>As a &amp;chart</source>
        <comment>@button</comment>
        <translation>グラフで表示(&amp;C)</translation>
    </message>
    <message>
        <source>As a t&amp;able</source>
        <comment>@button</comment>
        <translation>表で表示(&amp;A)</translation>
    </message>
    <message>
        <source>What failed, and what it means</source>
        <comment>@title</comment>
        <translation>失敗の内容とその意味</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>@button</comment>
        <translation>チェックしています…</translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of failing are not shown.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>ほかに %n 種類の失敗がありますが、表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <comment>@info</comment>
        <translation>報告元: %1</translation>
    </message>
    <message>
        <source>Sent from %1</source>
        <comment>@info addresses</comment>
        <translation>送信元: %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>Probably no fault of yours</source>
        <comment>@info</comment>
        <translation>おそらくこちらの問題ではありません</translation>
    </message>
    <message>
        <source>A handful of sessions from one machine on one day, beside many good ones: more likely a broken line than a broken server.</source>
        <comment>@info</comment>
        <translation>多数の成功に対し、1 台のコンピューターから 1 日に数件のセッションだけです。サーバーより回線の不調が原因と考えられます。</translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>報告元</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>@title:column</comment>
        <translation>報告元</translation>
    </message>
    <message>
        <source>No name given</source>
        <comment>@info</comment>
        <translation>名前の記載なし</translation>
    </message>
    <message>
        <source>%1 sessions, last on %2</source>
        <comment>@info count, date</comment>
        <translation>セッション %1 件、最終報告日 %2</translation>
    </message>
    <message>
        <source>Look &amp;whether it is still so</source>
        <comment>@button</comment>
        <translation>今も続いているか確認(&amp;W)</translation>
    </message>
    <message>
        <source>Reports that speak of another policy</source>
        <comment>@title</comment>
        <translation>別のポリシーについてのレポート</translation>
    </message>
    <message>
        <source>Seen here until %1. Senders may keep it until %2, so this is no fault.</source>
        <comment>@info dates</comment>
        <translation>ここでは %1 まで確認されていました。送信側は %2 まで保存できるため、問題ではありません。</translation>
    </message>
    <message>
        <source>Postseal has never seen it published. It may be from before; if it names servers that are not yours, ask who published it.</source>
        <comment>@info</comment>
        <translation>Postseal では、これが公開されているのを確認したことがありません。以前のものかもしれません。ご自身のものではないサーバーが含まれている場合は、誰が公開したのかを調べてください。</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Quoted until %1</source>
        <comment>@info date</comment>
        <translation>%1 まで引用</translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <comment>@item:inlistbox</comment>
        <translation>直近 %1 日間</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words. Only a mail with a good signature (DKIM) proves who wrote it; a file alone does not, and a mail that was forwarded mostly not.</source>
        <comment>@info</comment>
        <translation>これらの件数は報告元の申告によるものです。誰が作成したかを証明できるのは、正しい署名（DKIM）のあるメールだけです。ファイルだけでは証明できず、転送されたメールでもたいてい証明できません。</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <comment>@title:column</comment>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Not reported since %1</source>
        <comment>@info date</comment>
        <translation>%1 以降、報告なし</translation>
    </message>
    <message>
        <source>Those who reported it have counted %1 encrypted sessions after that.</source>
        <comment>@info</comment>
        <translation>その後、これを報告した送信側では、%1 件の暗号化されたセッションが記録されています。</translation>
    </message>
    <message>
        <source>Nothing from %1 in this time. Who delivers no mail to you has nothing to report; otherwise look whether their reports went elsewhere, or into the spam folder.</source>
        <comment>@info names</comment>
        <translation>この期間には、%1 から何も届いていません。メールを配信していなければ、報告することはありません。そうでなければ、レポートが別の場所や迷惑メールフォルダーに届いていないかを確認してください。</translation>
    </message>
    <message>
        <source>In order since %1</source>
        <comment>@info date</comment>
        <translation>%1 以降、問題なし</translation>
    </message>
    <message>
        <source>The check of %1 still found a fault there, and none since %2 has.</source>
        <comment>@info date and time</comment>
        <translation>%1 のチェックではその部分にまだ問題が見つかりましたが、%2 以降のチェックでは見つかっていません。</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsView</name>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>レポートをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>@button</comment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>@button</comment>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Takes in a report or a whole mail that was copied</source>
        <comment>@info:tooltip</comment>
        <translation>コピーしたレポート、またはメール全体を取り込みます</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Import reports</source>
        <comment>@title:window</comment>
        <translation>レポートをインポート</translation>
    </message>
    <message>
        <source>Reports and mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>レポートとメール (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <comment>@info</comment>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>@status</comment>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>The reports cannot be read just now.</source>
        <comment>@status</comment>
        <translation>現在、レポートを読み取れません。</translation>
    </message>
    <message>
        <source>No reports are stored yet.</source>
        <comment>@status</comment>
        <translation>レポートはまだ保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are stored.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>レポートが %n 件保存されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::ReviewPage</name>
    <message>
        <source>Senders do not use a policy of yours yet. They deliver as before.</source>
        <comment>@info</comment>
        <translation>送信側はまだポリシーを使っていません。これまでどおり配信します。</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS test your policy with every mail, and report once a day what would have gone wrong. All mail is delivered as before.</source>
        <comment>@info</comment>
        <translation>MTA-STS に対応した送信側は、メールのたびにポリシーをテストし、問題になりそうだったことを 1 日に 1 回報告します。すべてのメールはこれまでどおり配信されます。</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>MTA-STS に対応した送信側は、メールサーバーに暗号化して配信するか、まったく配信しません。</translation>
    </message>
    <message>
        <source>Your policy switches MTA-STS off. Senders deliver as without it.</source>
        <comment>@info</comment>
        <translation>ポリシーによって MTA-STS は停止しています。送信側は、MTA-STS がない場合と同じように配信します。</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <comment>@status step</comment>
        <translation>残りの作業: %1。</translation>
    </message>
    <message>
        <source>Everything is set up and verified.</source>
        <comment>@status</comment>
        <translation>すべて設定され、検証されています。</translation>
    </message>
    <message>
        <source>The steps</source>
        <comment>@title</comment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show &amp;all findings of the check</source>
        <comment>@button</comment>
        <translation>チェックの検出事項をすべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>The first reports come within two days, to the address in the record.</source>
        <comment>@info</comment>
        <translation>最初のレポートは、2 日以内に、レコードに指定した送付先に届きます。</translation>
    </message>
    <message>
        <source>Testing began on %1. Leave it like this until %2.</source>
        <comment>@info dates</comment>
        <translation>テストは %1 に始まりました。%2 まで、このままにしておいてください。</translation>
    </message>
    <message>
        <source>If you change a mail server meanwhile, open this domain again: the policy must name it.</source>
        <comment>@info</comment>
        <translation>その間にメールサーバーを変更する場合は、もう一度このドメインを開いてください。変更後のサーバーをポリシーに含める必要があります。</translation>
    </message>
    <message>
        <source>When the reports show no fault, switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>レポートに問題がなければ、enforce モードに切り替えてください。</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>@title</comment>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>As it is published now</source>
        <comment>@title</comment>
        <translation>現在公開されている内容</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>ポリシーファイル</translation>
    </message>
    <message>
        <source>published policy</source>
        <comment>@label</comment>
        <translation>公開されているポリシー</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>レコードをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Nothing to do: this domain takes no mail.</source>
        <comment>@status</comment>
        <translation>することはありません。このドメインはメールを受け取りません。</translation>
    </message>
    <message>
        <source>Nothing needs to be set up. Open this domain again if it shall ever receive mail.</source>
        <comment>@info</comment>
        <translation>何も設定する必要はありません。今後メールを受け取ることになったら、もう一度このドメインを開いてください。</translation>
    </message>
    <message>
        <source>Right now</source>
        <comment>@title</comment>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>postseal::SampleReportCard</name>
    <message>
        <source>Save a sample report</source>
        <comment>@title:window</comment>
        <translation>サンプルレポートを保存</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <comment>@info</comment>
        <translation>ファイルを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>@status</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>The sample report has arrived</source>
        <comment>@title</comment>
        <translation>サンプルレポートが届きました</translation>
    </message>
    <message>
        <source>Reports that are sent to that mailbox find their way here. The sample counts as none.</source>
        <comment>@info</comment>
        <translation>このメールボックスに送られたレポートは、ここに取り込まれます。サンプルはレポートの件数に入りません。</translation>
    </message>
    <message>
        <source>Try whether reports arrive</source>
        <comment>@title</comment>
        <translation>レポートが届くかどうかを試す</translation>
    </message>
    <message>
        <source>Save a sample report, attach it to a mail, and send that to the address of your TLS-RPT record, best from another provider. Then fetch or import what arrived.</source>
        <comment>@info</comment>
        <translation>サンプルレポートを保存してメールに添付し、TLS-RPT レコードに指定したアドレスに送ってください。できれば別のプロバイダーから送ります。その後、届いたものを取得またはインポートしてください。</translation>
    </message>
    <message>
        <source>Save a sampl&amp;e report…</source>
        <comment>@button</comment>
        <translation>サンプルレポートを保存(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>postseal::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <comment>@info</comment>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <comment>@info</comment>
        <translation>%1 を保存できませんでした: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>@status</comment>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>postseal::SeenText</name>
    <message>
        <source>DNS answers</source>
        <comment>@title</comment>
        <translation>DNS の応答</translation>
    </message>
    <message>
        <source>Your own name servers</source>
        <comment>@title</comment>
        <translation>ドメインのネームサーバー</translation>
    </message>
    <message>
        <source>Policy from %1</source>
        <comment>@title</comment>
        <translation>%1 のポリシー</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>@title host at address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Checked just now in %1 s</source>
        <comment>@info</comment>
        <translation>たった今チェック（所要時間 %1 秒）</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n second(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n 秒前にチェック（所要時間 %1 秒）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n 分前にチェック（所要時間 %1 秒）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n hour(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n 時間前にチェック（所要時間 %1 秒）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::SessionChart</name>
    <message>
        <source>Chart: sessions over time</source>
        <comment>@label</comment>
        <translation>グラフ: セッションの推移</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message>
        <source>Postseal&apos;s files (*.postseal *.sqlite);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>Postseal のファイル (*.postseal *.sqlite);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Settings – Postseal</source>
        <comment>@title:window</comment>
        <translation>設定 – Postseal</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>@title</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>For all of your domains.</source>
        <comment>@info</comment>
        <translation>すべてのドメインに共通の設定です。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>While Postseal runs</source>
        <comment>@title</comment>
        <translation>Postseal の実行中</translation>
    </message>
    <message>
        <source>It checks your domains by itself, and shows a notification only when something new needs you: a mail server that is not in the policy, a certificate that ends, reports that turn bad or stop.</source>
        <comment>@info</comment>
        <translation>ドメインを自動でチェックし、新たに対応が必要になったときだけ通知を表示します。たとえば、ポリシーにないメールサーバー、期限の切れる証明書、悪化または途絶えたレポートなどです。</translation>
    </message>
    <message>
        <source>never</source>
        <comment>@item:inlistbox</comment>
        <translation>しない</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <comment>@item:inlistbox</comment>
        <translation>6 時間ごと</translation>
    </message>
    <message>
        <source>every day</source>
        <comment>@item:inlistbox</comment>
        <translation>毎日</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>@item:inlistbox</comment>
        <translation>毎週</translation>
    </message>
    <message>
        <source>&amp;Check the domains</source>
        <comment>@label</comment>
        <translation>ドメインのチェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <comment>@option:check</comment>
        <translation>ウィンドウを閉じてもシステムトレイで実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <comment>@info</comment>
        <translation>このデスクトップ環境にはシステムトレイがありません。</translation>
    </message>
    <message>
        <source>When Postseal does not run</source>
        <comment>@title</comment>
        <translation>Postseal を実行していないとき</translation>
    </message>
    <message>
        <source>A timer of systemd checks your domains.</source>
        <comment>@info</comment>
        <translation>systemd のタイマーがドメインをチェックします。</translation>
    </message>
    <message>
        <source>A timer of systemd can check your domains.</source>
        <comment>@info</comment>
        <translation>systemd のタイマーでドメインをチェックできます。</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows checks your domains.</source>
        <comment>@info</comment>
        <translation>Windows のタスク スケジューラがドメインをチェックします。</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows can check your domains.</source>
        <comment>@info</comment>
        <translation>Windows のタスク スケジューラでドメインをチェックできます。</translation>
    </message>
    <message>
        <source>An agent of macOS checks your domains.</source>
        <comment>@info</comment>
        <translation>macOS のエージェントがドメインをチェックします。</translation>
    </message>
    <message>
        <source>An agent of macOS can check your domains.</source>
        <comment>@info</comment>
        <translation>macOS のエージェントでドメインをチェックできます。</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <comment>@info</comment>
        <translation>失敗しました: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from the scheduler</source>
        <comment>@button</comment>
        <translation>スケジューラーから削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add to the scheduler</source>
        <comment>@button</comment>
        <translation>スケジューラーに追加(&amp;A)</translation>
    </message>
    <message>
        <source>Backup, and another computer</source>
        <comment>@title</comment>
        <translation>バックアップと別のコンピューター</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <comment>@button</comment>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <comment>@button</comment>
        <translation>ファイルから追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Adds domains with their history from a backup, or from a file of one domain</source>
        <comment>@info:tooltip</comment>
        <translation>バックアップまたは 1 つのドメインのファイルから、ドメインを履歴とともに追加します</translation>
    </message>
    <message>
        <source>Re&amp;store everything…</source>
        <comment>@button</comment>
        <translation>すべて復元(&amp;S)…</translation>
    </message>
    <message>
        <source>Back up</source>
        <comment>@title:window</comment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <comment>@title:window</comment>
        <translation>すべて復元</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <comment>@title:window</comment>
        <translation>ファイルから追加</translation>
    </message>
    <message>
        <source>Restore everything – Postseal</source>
        <comment>@title:window</comment>
        <translation>すべて復元 – Postseal</translation>
    </message>
    <message>
        <source>Put the backup in the place of everything?</source>
        <comment>@info</comment>
        <translation>すべてをバックアップの内容に置き換えますか？</translation>
    </message>
    <message>
        <source>What is there now is kept in a file beside it, and is no longer shown.</source>
        <comment>@info</comment>
        <translation>現在の内容は隣のファイルに残されますが、表示されなくなります。</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>@button</comment>
        <translation>復元</translation>
    </message>
    <message>
        <source>The backup was not written</source>
        <comment>@title</comment>
        <translation>バックアップは書き出されませんでした</translation>
    </message>
    <message>
        <source>Nothing was taken from the file</source>
        <comment>@title</comment>
        <translation>ファイルからは何も取り込まれませんでした</translation>
    </message>
    <message>
        <source>Everything is in %1</source>
        <comment>@title</comment>
        <translation>すべてを %1 に保存しました</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <comment>@title</comment>
        <translation>バックアップに置き換えました</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <comment>@info</comment>
        <translation>以前の内容は %1 に残してあります。</translation>
    </message>
    <message numerus="yes">
        <source>In your list, from the file: %n domain(s)</source>
        <comment>@title</comment>
        <translation>
            <numerusform>ファイルからリストに取り込んだドメイン: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n check(s),</source>
        <comment>@info first part: checks, reports</comment>
        <translation>
            <numerusform>新規: チェック %n 件、</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s).</source>
        <comment>@info second part</comment>
        <translation>
            <numerusform>レポート %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <comment>@title</comment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the window, and of what is printed or saved from it.</source>
        <comment>@info</comment>
        <translation>ウィンドウと、そこから印刷または保存するものの言語です。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>@label</comment>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>@item:inlistbox language</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>One file with everything about your domains: checks, reports, decisions, the report mailbox. Its password is not in it but in your system&apos;s keychain, and the settings of this window are not in it either.</source>
        <comment>@info</comment>
        <translation>チェック、レポート、決定、レポート用のメールボックスなど、ドメインに関するすべてを 1 つのファイルにまとめます。メールボックスのパスワードは含まれず、システムのキーチェーンにあります。このウィンドウの設定も含まれません。</translation>
    </message>
</context>
<context>
    <name>postseal::StartPage</name>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>New here? Practise first</source>
        <comment>@title</comment>
        <translation>初めての方は、まず練習をどうぞ</translation>
    </message>
    <message>
        <source>Open the &amp;practice domains</source>
        <comment>@button</comment>
        <translation>練習用ドメインを開く(&amp;P)</translation>
    </message>
    <message>
        <source>Practice domains</source>
        <comment>@title</comment>
        <translation>練習用ドメイン</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <comment>@button</comment>
        <translation>練習を終了(&amp;L)</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>@title</comment>
        <translation>練習</translation>
    </message>
    <message>
        <source>Protect the mail of your domain</source>
        <comment>@title</comment>
        <translation>ドメインのメールを保護しましょう</translation>
    </message>
    <message>
        <source>Your domains</source>
        <comment>@title</comment>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>A small internet inside this window. Nothing that you do here leaves your computer.</source>
        <comment>@info</comment>
        <translation>このウィンドウの中にある小さなインターネットです。ここで行うことが、コンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Mail between servers is encrypted only if nobody interferes. Postseal takes you, step by step, to mail that is encrypted or not delivered at all.</source>
        <comment>@info</comment>
        <translation>サーバー間のメールは、誰にも妨害されない場合にしか暗号化されません。Postseal を使うと、暗号化されなければまったく配信されない状態まで、1 ステップずつ進められます。</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need something from you.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>対応が必要なドメインが %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here needs you today.</source>
        <comment>@info</comment>
        <translation>今日、対応が必要なことはありません。</translation>
    </message>
    <message>
        <source>A new file was begun</source>
        <comment>@title</comment>
        <translation>新しいファイルで開始しました</translation>
    </message>
    <message>
        <source>The old one is kept as %1.</source>
        <comment>@info</comment>
        <translation>古いファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <comment>@button</comment>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Set the &amp;file aside and start afresh</source>
        <comment>@button</comment>
        <translation>ファイルを別の場所に移して最初からやり直す(&amp;F)</translation>
    </message>
    <message>
        <source>%1 was removed from your list.</source>
        <comment>@info</comment>
        <translation>%1 をリストから削除しました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@button</comment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Look at any domain. Nothing is kept.</source>
        <comment>@info:tooltip</comment>
        <translation>任意のドメインを調べます。何も保存されません。</translation>
    </message>
    <message>
        <source>&amp;Set up a domain</source>
        <comment>@button</comment>
        <translation>ドメインを設定(&amp;S)</translation>
    </message>
    <message>
        <source>Checking only looks: Postseal sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>チェックでは調べるだけで、Postseal がメールを送ったり、何かを変更したりすることはありません。ドメインのサーバーと直接通信します。</translation>
    </message>
    <message>
        <source>Walk the whole way with a pretend domain, or look at pretend mistakes. Nothing on the internet is touched.</source>
        <comment>@info</comment>
        <translation>架空のドメインで最初から最後まで体験したり、架空の間違いを確認したりできます。インターネット上のものには何も影響しません。</translation>
    </message>
    <message>
        <source>These domains exist only inside this window. Choose one to open it. Begin with untouched.example: there Postseal publishes for you.</source>
        <comment>@info</comment>
        <translation>これらのドメインは、このウィンドウの中にしか存在しません。1 つ選んで開いてください。untouched.example から始めるのがおすすめです。このドメインでは、Postseal が代わりに公開します。</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>@status</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>One of your own files is not used</source>
        <comment>@title</comment>
        <translation>お使いのファイルの 1 つを読み込めませんでした</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>TLS レポート</translation>
    </message>
    <message>
        <source>What senders write every day: whether mail to you was encrypted, and what failed. Drop the files or mails onto this window, or choose them.</source>
        <comment>@info</comment>
        <translation>届いたメールが暗号化されていたか、何に失敗したかについて、送信側が毎日送ってくるものです。ファイルやメールをこのウィンドウにドロップするか、選択してください。</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>レポートを見る(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>レポートをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Take a &amp;look round</source>
        <comment>@button</comment>
        <translation>ツアーを見る(&amp;T)</translation>
    </message>
</context>
<context>
    <name>postseal::StepList</name>
    <message>
        <source>Steps</source>
        <comment>@title</comment>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>postseal::StepPage</name>
    <message numerus="yes">
        <source>And %n more finding(s) of the same or lesser weight.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>ほかに、重要度が同じか低い検出事項が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>This step is being looked at.</source>
        <comment>@info</comment>
        <translation>このステップを確認しています。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>You stopped this check. Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>このチェックは中止されました。もう一度確認するには、「今すぐチェック」を押してください。</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what is wrong in another step.</source>
        <comment>@info</comment>
        <translation>別のステップの問題のため、確認できませんでした。</translation>
    </message>
    <message>
        <source>There is nothing to say about this step.</source>
        <comment>@info</comment>
        <translation>このステップについて特にお知らせすることはありません。</translation>
    </message>
    <message>
        <source>The record as published</source>
        <comment>@title</comment>
        <translation>公開されているレコード</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>@title:column</comment>
        <translation>順番</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>@title:column</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@status</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>the record</source>
        <comment>@label</comment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>The policy file as fetched</source>
        <comment>@title</comment>
        <translation>取得したポリシーファイル</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>ポリシーの内容</translation>
    </message>
    <message>
        <source>How senders read this file</source>
        <comment>@title</comment>
        <translation>送信側がこのファイルをどう読み取るか</translation>
    </message>
    <message>
        <source>Each kind of sender reads a policy in its own way.</source>
        <comment>@info</comment>
        <translation>ポリシーの読み取り方は、送信側の種類によって異なります。</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>送信側</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>@title:column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Because</source>
        <comment>@title:column</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Mail servers and policy entries</source>
        <comment>@title</comment>
        <translation>メールサーバーとポリシーの行</translation>
    </message>
    <message>
        <source>Covered by</source>
        <comment>@title:column</comment>
        <translation>一致する行</translation>
    </message>
    <message>
        <source>no entry</source>
        <comment>@status</comment>
        <translation>該当する行なし</translation>
    </message>
</context>
<context>
    <name>postseal::StepShell</name>
    <message>
        <source>Check &amp;now</source>
        <comment>@button</comment>
        <translation>今すぐチェック(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>@button</comment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>次へ(&amp;X)</translation>
    </message>
</context>
<context>
    <name>postseal::TestingPage</name>
    <message>
        <source>%1 of %2 sessions would have been refused at that server. Mail in them waits, and is returned after some days if nothing changes.</source>
        <comment>@info</comment>
        <translation>このサーバーでは、%2 件中 %1 件のセッションが拒否されるところでした。そのメールは待たされ、状況が変わらなければ数日後に返送されます。</translation>
    </message>
    <message>
        <source>No session of %1 would have been refused.</source>
        <comment>@info</comment>
        <translation>%1 件のセッションのうち、拒否されるものはありませんでした。</translation>
    </message>
    <message>
        <source>Nothing is refused yet: senders try your policy and report. What they say, and what Postseal sees, tells when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>まだ何も拒否されません。送信側はポリシーを試し、結果を報告します。その報告と Postseal の確認結果から、いつ enforce モードに切り替えても安全かが分かります。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>Testing has not begun</source>
        <comment>@title</comment>
        <translation>テストはまだ始まっていません</translation>
    </message>
    <message>
        <source>Testing is over: your policy is enforced</source>
        <comment>@title</comment>
        <translation>テストは終了しました: ポリシーは適用中です</translation>
    </message>
    <message>
        <source>Since %1. The list still shows whether everything it rests on is in order.</source>
        <comment>@info date</comment>
        <translation>%1 からです。適用の前提となる条件がすべて整っているかどうかは、引き続き一覧で確認できます。</translation>
    </message>
    <message>
        <source>Your policy is being switched off</source>
        <comment>@title</comment>
        <translation>ポリシーを停止しています</translation>
    </message>
    <message>
        <source>Mode none is published. See “%1”.</source>
        <comment>@info</comment>
        <translation>none モードが公開されています。「%1」を参照してください。</translation>
    </message>
    <message>
        <source>Ready: you can switch to enforce mode</source>
        <comment>@title</comment>
        <translation>準備完了: enforce モードに切り替えられます</translation>
    </message>
    <message>
        <source>The page “%1” takes you through it.</source>
        <comment>@info</comment>
        <translation>「%1」のページで手順をご案内します。</translation>
    </message>
    <message>
        <source>No reports in the last 30 days. The first ones come a day or two after testing began.</source>
        <comment>@info</comment>
        <translation>過去 30 日間のレポートはありません。最初のレポートは、テストが始まって 1～2 日後に届きます。</translation>
    </message>
    <message>
        <source>%1 encrypted sessions, %2 failed, in the last 30 days. From %3.</source>
        <comment>@info</comment>
        <translation>過去 30 日間に、暗号化されたセッション %1 件、失敗 %2 件。送信側: %3。</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>送信側からの報告</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>レポートを見る(&amp;R)</translation>
    </message>
    <message>
        <source>If you had enforced in these 30 days</source>
        <comment>@title</comment>
        <translation>この 30 日間に enforce モードだったとした場合</translation>
    </message>
    <message>
        <source>%1 delivered, %2 refused</source>
        <comment>@info</comment>
        <translation>配信 %1 件、拒否 %2 件</translation>
    </message>
    <message>
        <source>%1 delivered without a policy</source>
        <comment>@info</comment>
        <translation>ポリシーなしで配信 %1 件</translation>
    </message>
    <message>
        <source>%1 decided by DANE</source>
        <comment>@info</comment>
        <translation>DANE で判定 %1 件</translation>
    </message>
    <message>
        <source>How long to test</source>
        <comment>@title</comment>
        <translation>テストの期間</translation>
    </message>
    <message>
        <source>&amp;Test for at least</source>
        <comment>@label</comment>
        <translation>最短のテスト期間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>カレンダーとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>The dates of the way to enforce mode, for your calendar program</source>
        <comment>@info:tooltip</comment>
        <translation>enforce モードまでの日程を、カレンダーソフト用に保存します</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>日付をカレンダーとして保存</translation>
    </message>
    <message>
        <source>It begins by itself when your policy and its record can be seen.</source>
        <comment>@info</comment>
        <translation>ポリシーとそのレコードが確認できるようになると、自動的に始まります。</translation>
    </message>
</context>
<context>
    <name>postseal::TlsReportsPage</name>
    <message>
        <source>That is no address that reports can go to. Type a mail address such as tls-reports@example.com, or one that begins with https://.</source>
        <comment>@info</comment>
        <translation>レポートを送れるアドレスではありません。tls-reports@example.com のようなメールアドレスか、https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Report &amp;address</source>
        <comment>@label</comment>
        <translation>レポートの送付先(&amp;A)</translation>
    </message>
    <message>
        <source>A mailbox of its own is best: large senders write every day. It may be at any domain, and no permission is needed there. Some senders use only the first address.</source>
        <comment>@info</comment>
        <translation>大手の送信側は毎日送ってくるため、専用のメールボックスをおすすめします。どのドメインのものでもかまわず、そこでの許可も必要ありません。最初のアドレスしか使わない送信側もあります。</translation>
    </message>
    <message>
        <source>tls-reports@example.com</source>
        <comment>@placeholder</comment>
        <translation>tls-reports@example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>This address is in the list already.</source>
        <comment>@info</comment>
        <translation>このアドレスはすでに一覧にあります。</translation>
    </message>
    <message>
        <source>Large senders report every day whether mail to you was encrypted. The reports tell you when it is safe to be strict, so this comes first.</source>
        <comment>@info</comment>
        <translation>大手の送信側は、届けたメールが暗号化されたかどうかを毎日報告します。いつ厳格にしても安全かはレポートから分かるため、最初に設定します。</translation>
    </message>
    <message>
        <source>Where should reports go?</source>
        <comment>@title</comment>
        <translation>レポートの送付先はどこにしますか？</translation>
    </message>
    <message>
        <source>Say where reports should go. You can also do it later.</source>
        <comment>@status</comment>
        <translation>レポートの送付先を指定してください。後で指定することもできます。</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>レコードを追加し、済んだら知らせてください。</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>何かがありますが、送信側はまだ使えません。</translation>
    </message>
    <message>
        <source>When reports have come</source>
        <comment>@title</comment>
        <translation>レポートが届いたら</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>レポートを見る(&amp;R)</translation>
    </message>
    <message>
        <source>They arrive in that mailbox from the day after tomorrow on. Take them in here, and Postseal says what they mean. There you can also try with a sample whether the mailbox takes reports, before anybody sends one.</source>
        <comment>@info</comment>
        <translation>レポートは、明後日からこのメールボックスに届きます。ここで取り込むと、Postseal がその意味を説明します。レポートが送られてくる前に、メールボックスで受け取れるかどうかをサンプルで試すこともできます。</translation>
    </message>
</context>
<context>
    <name>postseal::TourDialog</name>
    <message>
        <source>What Postseal does</source>
        <comment>@title</comment>
        <translation>Postseal でできること</translation>
    </message>
    <message>
        <source>It takes your mail domain, step by step, to the point where other mail servers deliver to you encrypted, or not at all. You can stop at any time; everything is saved.</source>
        <comment>@info</comment>
        <translation>ほかのメールサーバーが、暗号化して配信するか、まったく配信しないかのどちらかになるまで、メールドメインの設定を 1 ステップずつ進めます。いつでも中断できます。内容はすべて保存されます。</translation>
    </message>
    <message>
        <source>Check, or set up</source>
        <comment>@title</comment>
        <translation>チェックまたは設定</translation>
    </message>
    <message>
        <source>Type your domain. “Check” only looks, and keeps nothing. “Set up a domain” begins seven pages: each asks one thing, shows what to copy, and watches until it can be seen.</source>
        <comment>@info</comment>
        <translation>ドメインを入力してください。「チェック」は調べるだけで、何も保存しません。「ドメインを設定」を押すと、7 つのページが始まります。各ページでは、質問に 1 つ答え、表示された内容をコピーします。反映が確認できるまで Postseal が見守ります。</translation>
    </message>
    <message>
        <source>First testing, then enforce</source>
        <comment>@title</comment>
        <translation>まず testing モード、次に enforce モード</translation>
    </message>
    <message>
        <source>For about two weeks your policy is only tried, and no mail is held back. Reports of large senders come in, and Postseal says when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>約 2 週間は、ポリシーを試すだけで、メールは保留されません。大手の送信側からレポートが届き、いつ enforce モードに切り替えても安全かを Postseal がお知らせします。</translation>
    </message>
    <message>
        <source>Try without risk</source>
        <comment>@title</comment>
        <translation>リスクなしで試す</translation>
    </message>
    <message>
        <source>Practise with pretend domains: nothing on the internet is touched. F1 opens the help for the page that you are on, and each finding has a way to its repair.</source>
        <comment>@info</comment>
        <translation>架空のドメインで練習できます。インターネット上のものには何も影響しません。F1 キーを押すと、表示中のページのヘルプが開きます。どの検出事項からも、修復方法に進めます。</translation>
    </message>
    <message>
        <source>A look round – Postseal</source>
        <comment>@title:window</comment>
        <translation>ツアー – Postseal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>@info page</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>postseal::TrayIcon</name>
    <message>
        <source>Open Postseal</source>
        <comment>@action</comment>
        <translation>Postseal を開く</translation>
    </message>
    <message>
        <source>Check all domains</source>
        <comment>@action</comment>
        <translation>すべてのドメインをチェック</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>@action</comment>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>Postseal: %n domain(s) need something from you</source>
        <comment>@info:tooltip</comment>
        <translation>
            <numerusform>Postseal: 対応が必要なドメインが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Postseal: nothing needs you</source>
        <comment>@info:tooltip</comment>
        <translation>Postseal: 対応が必要なことはありません</translation>
    </message>
</context>
<context>
    <name>postseal::UpdateDialog</name>
    <message>
        <source>Stays</source>
        <comment>@status</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Goes</source>
        <comment>@status</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Comes</source>
        <comment>@status</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>DNS update – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>DNS の更新 – %1 – Postseal</translation>
    </message>
    <message>
        <source>Publish at your own name server</source>
        <comment>@title</comment>
        <translation>自分のネームサーバーで公開</translation>
    </message>
    <message>
        <source>For a name server that takes changes signed with a key, such as BIND, Knot DNS or PowerDNS (RFC 2136). You see what would change before anything does.</source>
        <comment>@info</comment>
        <translation>BIND、Knot DNS、PowerDNS など、鍵で署名された変更を受け付けるネームサーバー用です（RFC 2136）。何が変わるかを、実行前に確認できます。</translation>
    </message>
    <message>
        <source>&amp;Primary name server</source>
        <comment>@label</comment>
        <translation>プライマリネームサーバー(&amp;P)</translation>
    </message>
    <message>
        <source>The one on which the zone is changed: a name or an address, with “:port” if it is not 53.</source>
        <comment>@info</comment>
        <translation>ゾーンを変更するサーバーの名前またはアドレスです。ポートが 53 でない場合は、「:ポート」を付けてください。</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>@label</comment>
        <translation>鍵(&amp;K)</translation>
    </message>
    <message>
        <source>The whole key as tsig-keygen writes it, or algorithm:name:secret.</source>
        <comment>@info</comment>
        <translation>tsig-keygen が書き出す鍵の全体、または アルゴリズム:名前:シークレット の形です。</translation>
    </message>
    <message>
        <source>&amp;Open a key file…</source>
        <comment>@button</comment>
        <translation>鍵ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <comment>@button</comment>
        <translation>変更内容を表示(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <comment>@button</comment>
        <translation>公開(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <comment>@title:window</comment>
        <translation>鍵ファイルを開く</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <comment>@info</comment>
        <translation>ファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>This is the key %1, %2.</source>
        <comment>@info name, algorithm</comment>
        <translation>鍵 %1（%2）です。</translation>
    </message>
    <message>
        <source>Postseal keeps it until it ends and never stores it.</source>
        <comment>@info</comment>
        <translation>Postseal は終了するまでこれを保持し、保存することはありません。</translation>
    </message>
    <message>
        <source>Type the name or the address of the server.</source>
        <comment>@info</comment>
        <translation>サーバーの名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Looking at the server…</source>
        <comment>@title</comment>
        <translation>サーバーを確認しています…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <comment>@title</comment>
        <translation>公開しています…</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>The key fits. This would change:</source>
        <comment>@title</comment>
        <translation>鍵は有効です。次のように変更されます:</translation>
    </message>
    <message>
        <source>All of it at once, or nothing, and only if nobody has changed these records in the meantime.</source>
        <comment>@info</comment>
        <translation>すべてが一度に変更されるか、何も変更されないかのどちらかです。その間に誰かがこれらのレコードを変更していない場合にのみ行われます。</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>It is all there already</source>
        <comment>@title</comment>
        <translation>すでにすべて公開されています</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>公開しました</translation>
    </message>
    <message>
        <source>The server took the change and shows it. Postseal now watches the other name servers.</source>
        <comment>@info</comment>
        <translation>サーバーは変更を受け付け、反映しています。Postseal は、続いてほかのネームサーバーを監視します。</translation>
    </message>
    <message>
        <source>DNS &amp;update…</source>
        <comment>@button</comment>
        <translation>DNS の更新(&amp;U)…</translation>
    </message>
    <message>
        <source>Publish at a name server of your own, with a key</source>
        <comment>@info:tooltip</comment>
        <translation>鍵を使って、自分のネームサーバーで公開します</translation>
    </message>
    <message>
        <source>The DNS does not answer, so the server&apos;s address is not known.</source>
        <comment>@info</comment>
        <translation>DNS が応答しないため、サーバーのアドレスが分かりません。</translation>
    </message>
    <message>
        <source>That is no name or address of a server, or it has no address in the DNS.</source>
        <comment>@info</comment>
        <translation>サーバーの名前またはアドレスではないか、DNS にアドレスがありません。</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>The server took the change and shows it.</source>
        <comment>@info</comment>
        <translation>サーバーは変更を受け付け、反映しています。</translation>
    </message>
</context>
<context>
    <name>postseal::VerificationReport</name>
    <message>
        <source>Whether a policy is in force.</source>
        <comment>@info</comment>
        <translation>ポリシーが適用されているかどうか。</translation>
    </message>
    <message>
        <source>Mail from senders that keep to MTA-STS: they deliver it over verified TLS to the mail servers in the policy, or not at all.</source>
        <comment>@info</comment>
        <translation>MTA-STS に従う送信側からのメール: ポリシーにあるメールサーバーに、検証済みの TLS で配信されるか、まったく配信されません。</translation>
    </message>
    <message>
        <source>Mail is not held back when encryption fails. In testing mode senders deliver it all the same, and only report the failure.</source>
        <comment>@info</comment>
        <translation>暗号化に失敗しても、メールは保留されません。testing モードでは、送信側はそのまま配信し、失敗を報告するだけです。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of the mail servers encrypt, with a certificate that proves whose they are.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>メールサーバーの %n 個のアドレスは、所有者を証明する証明書を使って暗号化しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>These addresses of the mail servers do not encrypt as they should: %1.</source>
        <comment>@info</comment>
        <translation>正しく暗号化していないメールサーバーのアドレス: %1。</translation>
    </message>
    <message>
        <source>How these addresses of the mail servers encrypt: %1.</source>
        <comment>@info</comment>
        <translation>次のメールサーバーのアドレスがどのように暗号化しているか: %1。</translation>
    </message>
    <message>
        <source>Failures stay unseen: no address for TLS reports is published.</source>
        <comment>@info</comment>
        <translation>失敗があっても分かりません。TLS レポートの送付先が公開されていません。</translation>
    </message>
    <message>
        <source>Mail from senders that use DANE: the certificates match what DNSSEC vouches for.</source>
        <comment>@info</comment>
        <translation>DANE を使う送信側からのメール: 証明書は、DNSSEC で保証されたものと一致しています。</translation>
    </message>
    <message>
        <source>DANE protects only some of the mail servers.</source>
        <comment>@info</comment>
        <translation>DANE で保護されているのは、一部のメールサーバーだけです。</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>@info stage, day</comment>
        <translation>%1（%2 から）</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <comment>@info program, computer</comment>
        <translation>%1（コンピューター: %2）</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>@label</comment>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>In the DNS</source>
        <comment>@label</comment>
        <translation>DNS での表記</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>@label</comment>
        <translation>段階</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>@label</comment>
        <translation>チェック日時</translation>
    </message>
    <message>
        <source>Checked by</source>
        <comment>@label</comment>
        <translation>チェックの実施元</translation>
    </message>
    <message>
        <source>Mail servers tested</source>
        <comment>@label</comment>
        <translation>メールサーバーのテスト日時</translation>
    </message>
    <message>
        <source>Tested by</source>
        <comment>@label</comment>
        <translation>テストの実施元</translation>
    </message>
    <message>
        <source>Report made</source>
        <comment>@label</comment>
        <translation>報告書の作成日時</translation>
    </message>
    <message>
        <source>Encrypted mail to %1</source>
        <comment>@title domain</comment>
        <translation>%1 宛のメールの暗号化</translation>
    </message>
    <message>
        <source>Verification report on MTA-STS (RFC 8461) and TLS reports (RFC 8460)</source>
        <comment>@title</comment>
        <translation>MTA-STS（RFC 8461）と TLS レポート（RFC 8460）に関する検証報告書</translation>
    </message>
    <message numerus="yes">
        <source>This check was made %n day(s) before the report. Something else may hold by now.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>このチェックは、報告書の %n 日前に行われました。現在は状況が異なる可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made in the practice network. This domain does not exist outside it.</source>
        <comment>@info</comment>
        <translation>練習用ネットワークで作成されました。このドメインは、その外には存在しません。</translation>
    </message>
    <message>
        <source>What is protected</source>
        <comment>@title</comment>
        <translation>保護されているもの</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <comment>@title</comment>
        <translation>保護されていないもの</translation>
    </message>
    <message>
        <source>What could not be found out</source>
        <comment>@title</comment>
        <translation>確認できなかったもの</translation>
    </message>
    <message>
        <source>What happens to mail</source>
        <comment>@title</comment>
        <translation>メールへの影響</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Preference</source>
        <comment>@title:column</comment>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Line of the policy</source>
        <comment>@title:column</comment>
        <translation>ポリシーの行</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>If enforced today</source>
        <comment>@title:column</comment>
        <translation>今日 enforce モードにした場合</translation>
    </message>
    <message>
        <source>How each address encrypts</source>
        <comment>@title</comment>
        <translation>各アドレスの暗号化</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>@title:column</comment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Certificate by</source>
        <comment>@title:column</comment>
        <translation>証明書の発行者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>@title:column</comment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>The check, step by step</source>
        <comment>@title</comment>
        <translation>チェックの内容（ステップごと）</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <comment>@title</comment>
        <translation>チェックのステップ</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>@title:column</comment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Another check could test them, at another time or from another place:</source>
        <comment>@info</comment>
        <translation>時間や場所を変えてチェックすると、テストできる可能性があります:</translation>
    </message>
    <message>
        <source>The mail servers</source>
        <comment>@title</comment>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>As seen on %1.</source>
        <comment>@info time</comment>
        <translation>%1 に確認した状態です。</translation>
    </message>
    <message>
        <source>What a sender that keeps to MTA-STS does with mail for each of them.</source>
        <comment>@info</comment>
        <translation>MTA-STS に従う送信側が、各サーバー宛のメールをどう扱うかを示します。</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>@label</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>@label</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>@info</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>証跡</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <comment>@label</comment>
        <translation>証跡の SHA-256</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <comment>@info</comment>
        <translation>何も届きませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are in the evidence.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>残りの %n 行は証跡にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>@title</comment>
        <translation>証明</translation>
    </message>
    <message>
        <source>This check</source>
        <comment>@title</comment>
        <translation>このチェック</translation>
    </message>
    <message>
        <source>The check of the mail servers</source>
        <comment>@title</comment>
        <translation>メールサーバーのチェック</translation>
    </message>
    <message>
        <source>Proof: the check of the mail servers</source>
        <comment>@title</comment>
        <translation>証明: メールサーバーのチェック</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>@label</comment>
        <translation>モード</translation>
    </message>
    <message>
        <source>Senders keep it for</source>
        <comment>@label</comment>
        <translation>送信側が保存する期間</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@label</comment>
        <translation>レコードの id</translation>
    </message>
    <message>
        <source>Seen from</source>
        <comment>@label</comment>
        <translation>最初の確認</translation>
    </message>
    <message>
        <source>Seen until</source>
        <comment>@label</comment>
        <translation>最後の確認</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>@title:column</comment>
        <translation>日付</translation>
    </message>
    <message>
        <source>How</source>
        <comment>@title:column</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>As it is published</source>
        <comment>@title</comment>
        <translation>公開されている内容</translation>
    </message>
    <message>
        <source>Neither policy nor records were seen.</source>
        <comment>@info</comment>
        <translation>ポリシーもレコードも確認されませんでした。</translation>
    </message>
    <message>
        <source>Records in the DNS</source>
        <comment>@label</comment>
        <translation>DNS のレコード</translation>
    </message>
    <message>
        <source>What enforce mode rests on</source>
        <comment>@title</comment>
        <translation>enforce モードの前提となる条件</translation>
    </message>
    <message>
        <source>Overruled on %1: %2</source>
        <comment>@info day, reason</comment>
        <translation>%1 に例外として承認: %2</translation>
    </message>
    <message>
        <source>What to do next</source>
        <comment>@title</comment>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>これまでの出来事</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <comment>@title</comment>
        <translation>これまでの出来事（新しい順）</translation>
    </message>
    <message>
        <source>When</source>
        <comment>@title:column</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <comment>@title:column</comment>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@title:column</comment>
        <translation>詳細</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not printed.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>それ以前の %n 件の出来事は印刷されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>報告元</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>送信側</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@title:column</comment>
        <translation>暗号化されたセッション</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@title:column</comment>
        <translation>失敗したセッション</translation>
    </message>
    <message>
        <source>Signature of the reports</source>
        <comment>@title:column</comment>
        <translation>レポートの署名</translation>
    </message>
    <message>
        <source>some mail server</source>
        <comment>@info</comment>
        <translation>いずれかのメールサーバー</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>セッション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1, told by %2, last on %3</source>
        <comment>@info server, senders, day</comment>
        <translation>サーバー: %1、報告元: %2、最終報告日: %3</translation>
    </message>
    <message>
        <source>If it had been enforced in these days</source>
        <comment>@title</comment>
        <translation>この期間に enforce モードだったとした場合</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>@label sessions</comment>
        <translation>配信</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>@label sessions</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Delivered without a policy</source>
        <comment>@label sessions</comment>
        <translation>ポリシーなしで配信</translation>
    </message>
    <message>
        <source>Decided by DANE</source>
        <comment>@label sessions</comment>
        <translation>DANE で判定</translation>
    </message>
    <message>
        <source>No report came in. The last one was of %1.</source>
        <comment>@info</comment>
        <translation>レポートは届きませんでした。最後のレポートは %1 のものです。</translation>
    </message>
    <message>
        <source>No report came in.</source>
        <comment>@info</comment>
        <translation>レポートは届きませんでした。</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>@label</comment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Senders</source>
        <comment>@label</comment>
        <translation>送信側</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@label</comment>
        <translation>暗号化されたセッション</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@label</comment>
        <translation>失敗したセッション</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>What failed</source>
        <comment>@title</comment>
        <translation>失敗の内容</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>@title domain</comment>
        <translation>検証報告書: %1</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>@info program, day</comment>
        <translation>%1、%2 作成</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>@info</comment>
        <translation>%1/%2 ページ</translation>
    </message>
    <message>
        <source>Evidence of the check</source>
        <comment>@title</comment>
        <translation>チェックの証跡</translation>
    </message>
    <message>
        <source>Evidence of the check of the mail servers</source>
        <comment>@title</comment>
        <translation>メールサーバーのチェックの証跡</translation>
    </message>
    <message>
        <source>A sender that has seen the policy keeps to it for %1, even if somebody hides it meanwhile.</source>
        <comment>@info span</comment>
        <translation>ポリシーを確認した送信側は、その後で誰かがポリシーを隠しても、%1 の間はそれに従います。</translation>
    </message>
    <message>
        <source>What senders reported in the last 30 days</source>
        <comment>@title</comment>
        <translation>過去 30 日間の送信側からの報告</translation>
    </message>
    <message>
        <source>There is no policy that senders could use: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>送信側が使えるポリシーがありません。この状態を初めて確認する送信側が、暗号化を必須とすることはありません。</translation>
    </message>
    <message>
        <source>The policy switches MTA-STS off: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>ポリシーによって MTA-STS は停止しています。この状態を初めて確認する送信側が、暗号化を必須とすることはありません。</translation>
    </message>
    <message>
        <source>Senders that have seen the earlier policy may keep to it until %1, and hold mail back when encryption fails.</source>
        <comment>@info day</comment>
        <translation>以前のポリシーを確認した送信側は、%1 までそれに従い、暗号化に失敗したときにメールを保留する可能性があります。</translation>
    </message>
    <message>
        <source>These mail servers are not in the policy; under enforce mode senders pass them over: %1.</source>
        <comment>@info</comment>
        <translation>次のメールサーバーはポリシーに含まれていないため、enforce モードでは送信側に無視されます: %1。</translation>
    </message>
    <message>
        <source>How the mail servers encrypt.</source>
        <comment>@info</comment>
        <translation>メールサーバーがどのように暗号化しているか。</translation>
    </message>
    <message numerus="yes">
        <source>How %n more mail server(s) or addresses encrypt: there are too many to test all.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>ほかの %n 個のメールサーバーまたはアドレスがどのように暗号化しているか: 数が多すぎるため、すべてはテストできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders that make TLS reports are asked to send them to %1.</source>
        <comment>@info</comment>
        <translation>TLS レポートを作成する送信側に、%1 への送付を求めています。</translation>
    </message>
    <message>
        <source>Whether senders are asked to report failures.</source>
        <comment>@info</comment>
        <translation>送信側に失敗の報告を求めているかどうか。</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back from some or all of the mail servers: see “%1”.</source>
        <comment>@info step</comment>
        <translation>DANE を使う送信側は、一部またはすべてのメールサーバー宛のメールを保留します。「%1」を参照してください。</translation>
    </message>
    <message>
        <source>Whether DANE protects the mail servers.</source>
        <comment>@info</comment>
        <translation>DANE でメールサーバーが保護されているかどうか。</translation>
    </message>
    <message>
        <source>Mail from senders that know neither MTA-STS nor DANE: they may deliver with or without encryption.</source>
        <comment>@info</comment>
        <translation>MTA-STS にも DANE にも対応していない送信側からのメール: 暗号化して配信されることも、暗号化せずに配信されることもあります。</translation>
    </message>
    <message>
        <source>The first mail of a sender that has not seen the policy yet: who falsifies the DNS answers that it gets can hide the policy from it.</source>
        <comment>@info</comment>
        <translation>ポリシーをまだ確認していない送信側からの最初のメール: 送信側が受け取る DNS の応答を偽造すれば、ポリシーを隠すことができます。</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <comment>@info stage</comment>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>This check was stopped before it was complete.</source>
        <comment>@info</comment>
        <translation>このチェックは、完了する前に中止されました。</translation>
    </message>
    <message>
        <source>What is in place</source>
        <comment>@title</comment>
        <translation>整っているもの</translation>
    </message>
    <message>
        <source>This report is about mail on its way to the domain: not about mail that the domain sends, where the receivers&apos; policies decide, and not about how mail is stored and read.</source>
        <comment>@info</comment>
        <translation>この報告書は、ドメインに届くまでのメールを対象としています。ドメインから送信するメール（受信側のポリシーによります）や、メールの保存方法と読まれ方は対象としていません。</translation>
    </message>
    <message>
        <source>Judged for</source>
        <comment>@label</comment>
        <translation>判定の基準時点</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>@label</comment>
        <translation>実施元</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>@info</comment>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Everything that the check saw is kept in one file, its evidence; a PDF of this report has it attached. Who has the file can have it judged again without any network: postseal-cli evidence verify FILE. The same version of Postseal, trusting the same roots, comes to the verdict of this report. The same SHA-256 means: not a byte was changed.</source>
        <comment>@info</comment>
        <translation>チェックで確認した内容は、すべて証跡という 1 つのファイルに保存され、この報告書の PDF に添付されます。このファイルがあれば、ネットワークなしで判定し直すことができます: postseal-cli evidence verify ファイル。同じバージョンの Postseal で、信頼するルート証明書も同じであれば、この報告書と同じ判定になります。SHA-256 が同じであれば、1 バイトも変更されていません。</translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@title</comment>
        <translation>セッションの推移</translation>
    </message>
    <message>
        <source>These mail servers have no address: %1.</source>
        <comment>@info</comment>
        <translation>次のメールサーバーにはアドレスがありません: %1。</translation>
    </message>
</context>
<context>
    <name>postseal::WatchBox</name>
    <message>
        <source>is asked when your name servers have it</source>
        <comment>@status</comment>
        <translation>ネームサーバーで確認できてから照会します</translation>
    </message>
    <message>
        <source>is being asked</source>
        <comment>@status</comment>
        <translation>照会中です</translation>
    </message>
    <message>
        <source>points to another name</source>
        <comment>@status</comment>
        <translation>別の名前を指しています</translation>
    </message>
    <message>
        <source>still remembers %1</source>
        <comment>@status</comment>
        <translation>まだ %1 を記憶しています</translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>@status</comment>
        <translation>応答: %1</translation>
    </message>
    <message>
        <source>still remembers “no such record”</source>
        <comment>@status</comment>
        <translation>まだ「そのようなレコードはない」と記憶しています</translation>
    </message>
    <message>
        <source>does not have it yet</source>
        <comment>@status</comment>
        <translation>まだ見つかりません</translation>
    </message>
    <message>
        <source>does not answer from here</source>
        <comment>@status</comment>
        <translation>ここからは応答がありません</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <comment>@status time</comment>
        <translation>%1 に確認しました</translation>
    </message>
    <message>
        <source>forgets it in %1</source>
        <comment>@status time left</comment>
        <translation>%1 後に忘れます</translation>
    </message>
    <message>
        <source>Your DNS resolver</source>
        <comment>@label</comment>
        <translation>お使いの DNS リゾルバー</translation>
    </message>
    <message>
        <source>Also ask p&amp;ublic DNS resolvers</source>
        <comment>@option:check</comment>
        <translation>パブリック DNS リゾルバーにも照会する(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Publish it for me</source>
        <comment>@button</comment>
        <translation>代わりに公開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;I have published it</source>
        <comment>@button</comment>
        <translation>公開しました(&amp;I)</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <comment>@title date</comment>
        <translation>%1 に依頼しました</translation>
    </message>
    <message>
        <source>Stop looking: I have not published it &amp;yet</source>
        <comment>@button</comment>
        <translation>確認をやめる: まだ公開していない(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>postseal::Wizard</name>
    <message>
        <source>Domain</source>
        <comment>@title</comment>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <comment>@title</comment>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>TLS レポート</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>@title</comment>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Host the policy</source>
        <comment>@title</comment>
        <translation>ポリシーの設置</translation>
    </message>
    <message>
        <source>Publish the record</source>
        <comment>@title</comment>
        <translation>レコードの公開</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@title</comment>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>@status</comment>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Not visible yet</source>
        <comment>@status</comment>
        <translation>まだ見つかりません</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>When you have done it</source>
        <comment>@title</comment>
        <translation>作業が済んだら</translation>
    </message>
    <message>
        <source>Watching for it</source>
        <comment>@title</comment>
        <translation>確認を続けています</translation>
    </message>
    <message>
        <source>What is published is not what you chose here</source>
        <comment>@title</comment>
        <translation>公開されている内容が、ここで選んだものと異なります</translation>
    </message>
    <message>
        <source>Something is there, but it cannot be used yet</source>
        <comment>@title</comment>
        <translation>何かがありますが、まだ使えません</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>公開しました</translation>
    </message>
    <message>
        <source>Then Postseal looks at the web server as senders do, again and again, until everything is right.</source>
        <comment>@info</comment>
        <translation>その後、Postseal が送信側と同じ方法で、すべて正しくなるまで繰り返し Web サーバーを確認します。</translation>
    </message>
    <message>
        <source>Then Postseal asks your name servers by itself, again and again, until they have it.</source>
        <comment>@info</comment>
        <translation>その後、Postseal が、見つかるまで繰り返し自動でネームサーバーに照会します。</translation>
    </message>
    <message>
        <source>Postseal keeps looking. You can go on, or close the program and come back.</source>
        <comment>@info</comment>
        <translation>Postseal は確認を続けます。先に進むことも、プログラムを閉じて後で戻ることもできます。</translation>
    </message>
    <message>
        <source>Your own name servers first, then what the rest of the world still remembers. You can go on meanwhile.</source>
        <comment>@info</comment>
        <translation>まずドメインのネームサーバーを、次にほかのサーバーがまだ記憶している内容を確認します。その間に先に進めます。</translation>
    </message>
    <message>
        <source>Publish it again as shown here. Until then senders use what is there.</source>
        <comment>@info</comment>
        <translation>ここに表示されているとおりに公開し直してください。それまで、送信側は現在公開されているものを使います。</translation>
    </message>
    <message>
        <source>See above what is wrong and what to do. Postseal keeps looking.</source>
        <comment>@info</comment>
        <translation>問題の内容と対処方法は上を見てください。Postseal は確認を続けます。</translation>
    </message>
    <message>
        <source>Your name servers have it. Some DNS resolvers still remember an older answer; you need not wait for them.</source>
        <comment>@info</comment>
        <translation>ネームサーバーで確認できました。一部の DNS リゾルバーはまだ古い応答を記憶していますが、待つ必要はありません。</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@info</comment>
        <translation>送信側がポリシーを読み込めます。</translation>
    </message>
    <message>
        <source>Your name servers have it.</source>
        <comment>@info</comment>
        <translation>ネームサーバーで確認できました。</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label of a light</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Web server</source>
        <comment>@label of a light</comment>
        <translation>Web サーバー</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label of a light</comment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>@label of a light</comment>
        <translation>応答</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label of a light</comment>
        <translation>ポリシーファイル</translation>
    </message>
    <message>
        <source>is good, but not the policy that you chose here</source>
        <comment>@status</comment>
        <translation>正しい状態ですが、ここで選んだポリシーではありません</translation>
    </message>
    <message>
        <source>is not in DNS yet</source>
        <comment>@status</comment>
        <translation>まだ DNS にありません</translation>
    </message>
    <message>
        <source>comes after that</source>
        <comment>@status</comment>
        <translation>この後に確認します</translation>
    </message>
    <message>
        <source>leads to an address</source>
        <comment>@status</comment>
        <translation>アドレスにつながります</translation>
    </message>
    <message>
        <source>answers on port 443</source>
        <comment>@status</comment>
        <translation>ポート 443 で応答しています</translation>
    </message>
    <message>
        <source>is for this name, trusted and valid</source>
        <comment>@status</comment>
        <translation>この名前のもので、信頼でき、有効です</translation>
    </message>
    <message>
        <source>comes directly and as plain text</source>
        <comment>@status</comment>
        <translation>プレーンテキストとして直接返されます</translation>
    </message>
    <message>
        <source>is the policy that you chose</source>
        <comment>@status</comment>
        <translation>選んだポリシーです</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>@info time</comment>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing period</source>
        <comment>@title</comment>
        <translation>テスト期間</translation>
    </message>
    <message>
        <source>Enforce</source>
        <comment>@title</comment>
        <translation>enforce モード</translation>
    </message>
    <message>
        <source>History</source>
        <comment>@title</comment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>@status</comment>
        <translation>進行中</translation>
    </message>
</context>
<context>
    <name>postseal::WizardPage</name>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>%1 をチェックしています。</translation>
    </message>
    <message>
        <source>This step is still to do.</source>
        <comment>@status</comment>
        <translation>このステップはまだ済んでいません。</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <comment>@status</comment>
        <translation>まだ何も確認していません。</translation>
    </message>
    <message>
        <source>Not visible yet. Postseal keeps looking; you can go on.</source>
        <comment>@status</comment>
        <translation>まだ見つかりません。Postseal は確認を続けます。先に進んでかまいません。</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <comment>@status</comment>
        <translation>このステップは完了しました。</translation>
    </message>
    <message>
        <source>Nothing is broken here. Some points deserve a look.</source>
        <comment>@status</comment>
        <translation>ここに壊れているものはありません。確認をおすすめする点があります。</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <comment>@status</comment>
        <translation>ここに問題があります。</translation>
    </message>
    <message>
        <source>Not everything could be found out from here.</source>
        <comment>@status</comment>
        <translation>ここからは、すべてを確認できませんでした。</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <comment>@info date and time</comment>
        <translation>%1 にチェックしました。</translation>
    </message>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>確認した内容をすべて表示</translation>
    </message>
    <message>
        <source>Your domain is being looked at</source>
        <comment>@title</comment>
        <translation>ドメインを確認しています</translation>
    </message>
    <message>
        <source>Everything is asked at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>すべてを同時に照会しています。数秒かかります。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>You stopped this check</source>
        <comment>@title</comment>
        <translation>このチェックは中止されました</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>もう一度確認するには、「今すぐチェック」を押してください。</translation>
    </message>
    <message>
        <source>This takes its days.</source>
        <comment>@status</comment>
        <translation>完了まで日数がかかります。</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@button step</comment>
        <translation>「%1」から続ける</translation>
    </message>
</context>
<context>
    <name>postseal::WizardView</name>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>@button</comment>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <comment>@info</comment>
        <translation>DNS: %1</translation>
    </message>
    <message>
        <source>A new domain</source>
        <comment>@title</comment>
        <translation>新しいドメイン</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <comment>@status</comment>
        <translation>すべて保存されています。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>@status</comment>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <comment>@status</comment>
        <translation>保存されていません。</translation>
    </message>
</context>
</TS>
