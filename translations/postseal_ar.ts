<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Concern</name>
    <message>
        <source>No policy can be used, and senders may keep the old one until %1</source>
        <translation>لا توجد سياسة يمكن استخدامها، وقد تحتفظ الجهات المرسلة بالسياسة القديمة حتى %1</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>السياسة أو السجل ليس على ما يرام</translation>
    </message>
    <message>
        <source>Not in the policy: %1</source>
        <translation>غير مذكور في السياسة: %1</translation>
    </message>
    <message>
        <source>Does not encrypt as it should: %1</source>
        <translation>لا يشفّر كما ينبغي: %1</translation>
    </message>
    <message>
        <source>“%1” since %2, and nobody decided so here</source>
        <translation>‏«%1» منذ %2، ولم يقرر أحد ذلك هنا</translation>
    </message>
    <message>
        <source>Another policy since %1, not made here</source>
        <translation>سياسة أخرى منذ %1 لم توضع هنا</translation>
    </message>
    <message>
        <source>Senders report failures</source>
        <translation>الجهات المرسلة تبلّغ عن حالات فشل</translation>
    </message>
    <message>
        <source>The certificate ends soon: %1</source>
        <translation>تنتهي صلاحية الشهادة قريبًا: %1</translation>
    </message>
    <message>
        <source>No report has come in since %1</source>
        <translation>لم يصل أي تقرير منذ %1</translation>
    </message>
    <message>
        <source>Does not report any more: %1</source>
        <translation>توقفت عن إرسال التقارير: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>‏%1 و%n آخر</numerusform>
            <numerusform>‏%1 و%n آخر</numerusform>
            <numerusform>‏%1 و%n آخران</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n آخر</numerusform>
            <numerusform>‏%1 و%n آخر</numerusform>
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
        <translation>اختبار خادم بريد</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>ملف السياسة</translation>
    </message>
    <message>
        <source>Report mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>صندوق بريد التقارير</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@item of a list of names</comment>
        <translation>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom Postseal has connected to since it was started</source>
        <comment>@title</comment>
        <translation>من اتصل بهم Postseal منذ تشغيله</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <comment>@info</comment>
        <translation>لا أحد حتى الآن.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>@title:column of connections</comment>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>To</source>
        <comment>@title:column of connections</comment>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@title:column of connections</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title:column of connections</comment>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>@title:column of connections</comment>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>Sign-in to the mailbox</source>
        <comment>@item a connection&apos;s purpose</comment>
        <translation>تسجيل الدخول إلى صندوق البريد</translation>
    </message>
</context>
<context>
    <name>Domains</name>
    <message>
        <source>Type your mail domain, for example example.com.</source>
        <translation>اكتب نطاق بريدك، مثل example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Type the part of your mail address after the @ sign, for example example.com.</source>
        <translation>‏«%1» ليس نطاقًا. اكتب الجزء الذي يلي علامة @ في عنوان بريدك، مثل example.com.</translation>
    </message>
    <message>
        <source>“%1” is only one part of a domain. Type the whole domain, for example example.com.</source>
        <translation>‏«%1» جزء واحد فقط من نطاق. اكتب النطاق كاملًا، مثل example.com.</translation>
    </message>
    <message>
        <source>“%1” is an IP address. Type the part of your mail address after the @ sign instead.</source>
        <translation>‏«%1» عنوان IP. اكتب بدلًا منه الجزء الذي يلي علامة @ في عنوان بريدك.</translation>
    </message>
    <message>
        <source>“%1” is too long for a domain. Type your domain without anything else.</source>
        <translation>‏«%1» أطول من أن يكون نطاقًا. اكتب نطاقك فقط دون أي شيء آخر.</translation>
    </message>
    <message>
        <source>Under “%1” anybody can have a domain, so it is not yours alone. Add your own name in front of it.</source>
        <translation>يمكن لأي شخص أن يملك نطاقًا تحت «%1»، فهو ليس لك وحدك. أضف اسمك الخاص قبله.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 could not be tested to the end</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>لم يكتمل اختبار %1</translation>
    </message>
    <message>
        <source>The time for this check ran out first. Nothing is known to be wrong.</source>
        <translation>انتهى الوقت المحدد لهذا الفحص قبل أن يكتمل. لا شيء يدل على وجود خلل.</translation>
    </message>
    <message>
        <source>Check again. With “--timeout 60” the check may take longer.</source>
        <translation>أعد الفحص. باستخدام «--timeout 60» يمكن أن يستغرق الفحص وقتًا أطول.</translation>
    </message>
    <message>
        <source>The policy covers every mail server of %1</source>
        <extracomment>coverage.good (%1: domain, %2: count)</extracomment>
        <translation>السياسة تشمل كل خوادم البريد للنطاق %1</translation>
    </message>
    <message numerus="yes">
        <source>It fits the %n mail server(s) that DNS names for your domain.</source>
        <translation>
            <numerusform>تطابق %n خادم بريد يذكره DNS لنطاقك.</numerusform>
            <numerusform>تطابق %n خادم بريد يذكره DNS لنطاقك.</numerusform>
            <numerusform>تطابق %n خادمَي بريد يذكرهما DNS لنطاقك.</numerusform>
            <numerusform>تطابق %n خوادم بريد يذكرها DNS لنطاقك.</numerusform>
            <numerusform>تطابق %n خادم بريد يذكرها DNS لنطاقك.</numerusform>
            <numerusform>تطابق %n خادم بريد يذكره DNS لنطاقك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy does not cover the mail server %1</source>
        <extracomment>coverage.mx-not-covered (%1: host, %2: entries)</extracomment>
        <translation>السياسة لا تشمل خادم البريد %1</translation>
    </message>
    <message>
        <source>The policy lists only: %2. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>لا تذكر السياسة إلا: %2. في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة هذا الخادم، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>Add the line “mx: %1” to the policy file. Then change the id of the policy record.</source>
        <translation>أضف السطر «mx: %1» إلى ملف السياسة. ثم غيّر قيمة id في سجل السياسة.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1</source>
        <extracomment>coverage.wildcard-too-deep (%1: host, %2: entry)</extracomment>
        <translation>سطر السياسة «%2» لا يطابق خادم البريد %1</translation>
    </message>
    <message>
        <source>The star stands for exactly one part of a name, and this name has more (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>النجمة تحل محل جزء واحد بالضبط من الاسم، وهذا الاسم فيه أجزاء أكثر (حرف بدل). في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة هذا الخادم، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>The policy line “%2” does not cover the mail server %1 itself</source>
        <extracomment>coverage.wildcard-apex (%1: host, %2: entry)</extracomment>
        <translation>سطر السياسة «%2» لا يطابق خادم البريد %1 نفسه</translation>
    </message>
    <message>
        <source>The star stands for exactly one more part in front of the name (wildcard). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>النجمة تحل محل جزء إضافي واحد بالضبط قبل الاسم (حرف بدل). في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة هذا الخادم، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>No mail server of yours fits the policy line “%1”</source>
        <extracomment>coverage.entry-unused (%1: entry)</extracomment>
        <translation>لا يطابق أي من خوادم بريدك سطر السياسة «%1»</translation>
    </message>
    <message>
        <source>This does no harm. It is even right while you prepare a move to a new mail provider.</source>
        <translation>لا ضرر في ذلك، بل هو الصواب إن كنت تستعد للانتقال إلى مزوّد بريد جديد.</translation>
    </message>
    <message>
        <source>Remove the line if you no longer use such a server. Then change the id of the policy record.</source>
        <translation>أزل السطر إن لم تعد تستخدم خادمًا كهذا. ثم غيّر قيمة id في سجل السياسة.</translation>
    </message>
    <message>
        <source>The policy covers none of the mail servers of %1</source>
        <extracomment>coverage.none-match (%1: domain)</extracomment>
        <translation>السياسة لا تشمل أيًا من خوادم البريد للنطاق %1</translation>
    </message>
    <message>
        <source>In testing mode mail still arrives. In enforce mode senders that follow MTA-STS could not deliver to you at all. Their mail would wait and be returned after some days.</source>
        <translation>في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستطيع الجهات المرسلة التي تتبع MTA-STS أن تسلّمك أي بريد. سينتظر بريدها ثم يُعاد إلى أصحابه بعد بضعة أيام.</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1</source>
        <extracomment>mode.none (%1: domain)</extracomment>
        <translation>تم إيقاف MTA-STS للنطاق %1</translation>
    </message>
    <message>
        <source>The policy itself says so (mode none). Senders deliver mail to you without its protection.</source>
        <translation>السياسة نفسها تقول ذلك (وضع none). تسلّمك الجهات المرسلة البريد دون حماية MTA-STS.</translation>
    </message>
    <message>
        <source>To use MTA-STS, publish a policy in testing mode first.</source>
        <translation>لاستخدام MTA-STS، انشر أولًا سياسة في وضع testing.</translation>
    </message>
    <message>
        <source>MTA-STS is being tried out for %1</source>
        <extracomment>mode.testing (%1: domain)</extracomment>
        <translation>حماية MTA-STS قيد التجربة للنطاق %1</translation>
    </message>
    <message>
        <source>Senders deliver mail in any case, and report problems if you ask for reports (testing mode). So mail to you is not protected yet.</source>
        <translation>تسلّم الجهات المرسلة البريد على أي حال، وتبلّغ عن المشكلات إن طلبت التقارير (وضع testing). أي أن البريد الوارد إليك غير محمي بعد.</translation>
    </message>
    <message>
        <source>Read the TLS reports for at least two weeks. When they show no problems, change the mode to enforce and give the policy record a new id.</source>
        <translation>اقرأ تقارير TLS مدة أسبوعين على الأقل. إن لم تظهر فيها مشكلات، فغيّر الوضع إلى enforce وضع قيمة id جديدة في سجل السياسة.</translation>
    </message>
    <message>
        <source>MTA-STS is in force for %1</source>
        <extracomment>mode.enforce (%1: domain)</extracomment>
        <translation>حماية MTA-STS سارية للنطاق %1</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver to you only over encrypted connections, to servers with a good certificate (enforce mode).</source>
        <translation>الجهات المرسلة التي تعرف MTA-STS لا تسلّمك البريد إلا عبر اتصالات مشفّرة، وإلى خوادم ذات شهادات سليمة (وضع enforce).</translation>
    </message>
    <message>
        <source>%1 has not reached the mode that you asked for</source>
        <extracomment>mode.not-as-required (%1: domain, %2: mode, %3: required)</extracomment>
        <translation>لم يصل النطاق %1 إلى الوضع الذي طلبته</translation>
    </message>
    <message>
        <source>The mode is %2. You asked for %3.</source>
        <translation>الوضع هو %2. وقد طلبت %3.</translation>
    </message>
    <message>
        <source>Mend the other points first. Then change the mode in the policy file, and give the policy record a new id.</source>
        <translation>أصلح النقاط الأخرى أولًا. ثم غيّر الوضع في ملف السياسة، وضع قيمة id جديدة في سجل السياسة.</translation>
    </message>
    <message>
        <source>%1 does not use DANE</source>
        <extracomment>dane.absent (%1: domain)</extracomment>
        <translation>النطاق %1 لا يستخدم DANE</translation>
    </message>
    <message>
        <source>DANE is another way to protect incoming mail, and needs signed DNS (DNSSEC). MTA-STS works without it.</source>
        <translation>‏DANE طريقة أخرى لحماية البريد الوارد، وتحتاج إلى DNS موقّع (DNSSEC). يعمل MTA-STS من دونها.</translation>
    </message>
    <message>
        <source>The DANE record of %1 fits its certificate</source>
        <extracomment>dane.good (%1: host, %2: record)</extracomment>
        <translation>سجل DANE الخاص بـ %1 يطابق شهادته</translation>
    </message>
    <message>
        <source>Senders that know DANE deliver to this server over protected connections. This record fits: %2.</source>
        <translation>الجهات المرسلة التي تعرف DANE تسلّم البريد إلى هذا الخادم عبر اتصالات محمية. السجل المطابق: %2.</translation>
    </message>
    <message>
        <source>The DANE record of %1 does not fit its certificate</source>
        <extracomment>dane.mismatch (%1: host, %2: address)</extracomment>
        <translation>سجل DANE الخاص بـ %1 لا يطابق شهادته</translation>
    </message>
    <message>
        <source>The server at %2 shows another certificate than DNS announces (TLSA record). Senders that know DANE do not deliver to it, whatever your MTA-STS mode is.</source>
        <translation>يعرض الخادم عند %2 شهادة غير التي يعلنها DNS (سجل TLSA). الجهات المرسلة التي تعرف DANE لا تسلّم إليه البريد، مهما كان وضع MTA-STS لديك.</translation>
    </message>
    <message>
        <source>Publish a record for the present certificate now. Next time, publish the new record before you change the certificate.</source>
        <translation>انشر الآن سجلًا للشهادة الحالية. وفي المرة القادمة انشر السجل الجديد قبل تغيير الشهادة.</translation>
    </message>
    <message>
        <source>The certificate of %1 fits its DANE record, but is for a different name</source>
        <extracomment>dane.name-mismatch (%1: host, %2: address)</extracomment>
        <translation>شهادة %1 تطابق سجل DANE الخاص به، لكنها لاسم آخر</translation>
    </message>
    <message>
        <source>The record names a certificate authority, so the name must fit as well (usage 2). Senders that know DANE do not deliver to the server at %2.</source>
        <translation>يذكر السجل جهة إصدار الشهادات، لذا يجب أن يطابق الاسم أيضًا (usage 2). الجهات المرسلة التي تعرف DANE لا تسلّم البريد إلى الخادم عند %2.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1, or publish a record for exactly this certificate.</source>
        <translation>اطلب من مزوّد البريد شهادة تحمل الاسم %1، أو انشر سجلًا لهذه الشهادة بعينها.</translation>
    </message>
    <message>
        <source>A DANE record of %1 cannot be used for mail</source>
        <extracomment>dane.unusable (%1: host, %2: record)</extracomment>
        <translation>أحد سجلات DANE الخاصة بـ %1 لا يصلح للبريد</translation>
    </message>
    <message>
        <source>Senders pass over this record: %2. For mail only the kinds that begin with 2 or 3 count (certificate usage).</source>
        <translation>تتجاهل الجهات المرسلة هذا السجل: %2. لا تُعتمد للبريد إلا الأنواع التي تبدأ بـ 2 أو 3 (certificate usage).</translation>
    </message>
    <message>
        <source>Publish a record of the kind “3 1 1” instead, or remove this one.</source>
        <translation>انشر بدلًا منه سجلًا من النوع «3 1 1»، أو أزل هذا السجل.</translation>
    </message>
    <message>
        <source>The DANE record of %1 has no effect</source>
        <extracomment>dane.unsigned (%1: host)</extracomment>
        <translation>سجل DANE الخاص بـ %1 لا أثر له</translation>
    </message>
    <message>
        <source>The DNS for this server is not signed (DNSSEC). Senders pass over the record. It does no harm.</source>
        <translation>نظام DNS لهذا الخادم غير موقّع (DNSSEC). تتجاهل الجهات المرسلة هذا السجل. لا ضرر فيه.</translation>
    </message>
    <message>
        <source>Sign the DNS of that domain, or remove the record.</source>
        <translation>وقّع DNS لذلك النطاق، أو أزل السجل.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be compared with a certificate</source>
        <extracomment>dane.not-tested (%1: host)</extracomment>
        <translation>تعذّرت مقارنة سجل DANE الخاص بـ %1 بشهادة</translation>
    </message>
    <message>
        <source>No certificate of this server could be seen from here. Nothing is known to be wrong with the record.</source>
        <translation>لم تتسنَّ رؤية أي شهادة لهذا الخادم من هنا. لا شيء يدل على وجود خلل في السجل.</translation>
    </message>
    <message>
        <source>Check again when the server can be reached. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>أعد الفحص عندما يصبح الوصول إلى الخادم ممكنًا. ويمكنك أيضًا تشغيل «postseal-cli check» مع نطاقك على خادم في مكان آخر.</translation>
    </message>
    <message>
        <source>The DANE record of %1 could not be looked up</source>
        <extracomment>dane.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>تعذّر الاستعلام عن سجل DANE الخاص بـ %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Senders that know DANE may hold mail back while this question has no proper answer.</source>
        <translation>كان رد DNS: %2. قد تحتجز الجهات المرسلة التي تعرف DANE البريد ما دام هذا السؤال بلا رد سليم.</translation>
    </message>
    <message>
        <source>Ask whoever runs the DNS of that server to repair it. A question for a record that does not exist must get a proper answer too.</source>
        <translation>اطلب من مسؤول DNS لذلك الخادم إصلاحه. حتى السؤال عن سجل غير موجود يجب أن يلقى ردًا سليمًا.</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right</source>
        <extracomment>dnssec.bogus (%1: name, %2: reason)</extracomment>
        <translation>توقيعات DNS للنطاق %1 غير صحيحة</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair the signatures. After a change of provider, the old DS record at your registrar is the usual cause.</source>
        <translation>اطلب من مزوّد DNS إصلاح التوقيعات. بعد تغيير المزوّد يكون السبب المعتاد هو سجل DS القديم لدى مسجّل النطاق.</translation>
    </message>
    <message>
        <source>Whether the DNS of %1 is signed could not be found out</source>
        <extracomment>dnssec.indeterminate (%1: domain, %2: reason)</extracomment>
        <translation>تعذّرت معرفة ما إذا كان DNS للنطاق %1 موقّعًا</translation>
    </message>
    <message>
        <source>Check again later, or from another network.</source>
        <translation>أعد الفحص لاحقًا، أو من شبكة أخرى.</translation>
    </message>
    <message>
        <source>The DNS resolver says that the DNS of %1 is signed correctly</source>
        <extracomment>dnssec.resolver-says (%1: domain)</extracomment>
        <translation>يقول محلّل DNS إن DNS للنطاق %1 موقّع بشكل صحيح</translation>
    </message>
    <message>
        <source>Postseal did not verify this itself, so it is hearsay (AD bit).</source>
        <translation>لم يتحقق Postseal من ذلك بنفسه، فهو كلام منقول (AD bit).</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n mail server(s)</source>
        <extracomment>mx.found (%1: domain, %2: count)</extracomment>
        <translation>
            <numerusform>للنطاق %1 %n خادم بريد</numerusform>
            <numerusform>للنطاق %1 %n خادم بريد</numerusform>
            <numerusform>للنطاق %1 %n خادما بريد</numerusform>
            <numerusform>للنطاق %1 %n خوادم بريد</numerusform>
            <numerusform>للنطاق %1 %n خادم بريد</numerusform>
            <numerusform>للنطاق %1 %n خادم بريد</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail to your domain is delivered to the servers that DNS names for it (MX records).</source>
        <translation>يُسلَّم البريد الوارد إلى نطاقك إلى الخوادم التي يذكرها DNS له (سجلات MX).</translation>
    </message>
    <message>
        <source>%1 says that it accepts no mail</source>
        <extracomment>mx.null-mx (%1: domain)</extracomment>
        <translation>النطاق %1 يعلن أنه لا يقبل البريد</translation>
    </message>
    <message>
        <source>Senders return mail to this domain at once (null MX). That is right for a domain without mailboxes. MTA-STS has nothing to protect there.</source>
        <translation>تعيد الجهات المرسلة البريد الموجّه إلى هذا النطاق فورًا (null MX). هذا صحيح لنطاق بلا صناديق بريد. وليس لدى MTA-STS ما يحميه هناك.</translation>
    </message>
    <message>
        <source>If you want to receive mail at this domain, replace this record with the names of your mail servers. Otherwise leave it as it is.</source>
        <translation>إن أردت استقبال البريد على هذا النطاق، فضع أسماء خوادم بريدك مكان هذا السجل. وإلا فاتركه كما هو.</translation>
    </message>
    <message>
        <source>%1 says both that it accepts no mail and where to deliver it</source>
        <extracomment>mx.null-mx-mixed (%1: domain)</extracomment>
        <translation>النطاق %1 يعلن أنه لا يقبل البريد، ويعلن في الوقت نفسه مكان تسليمه</translation>
    </message>
    <message>
        <source>One of your MX records says that you take no mail at all (null MX). Senders may then return mail to you at once.</source>
        <translation>أحد سجلات MX لديك يقول إنك لا تقبل أي بريد (null MX). قد تعيد الجهات المرسلة البريد الموجّه إليك فورًا.</translation>
    </message>
    <message>
        <source>Remove the MX record that consists of a single dot. If you want no mail, remove all the others instead.</source>
        <translation>أزل سجل MX المكوّن من نقطة واحدة. وإن كنت لا تريد استقبال البريد، فأزل السجلات الأخرى كلها.</translation>
    </message>
    <message>
        <source>%1 names no mail server, so senders try the address of the domain itself</source>
        <extracomment>mx.implicit (%1: domain)</extracomment>
        <translation>النطاق %1 لا يذكر أي خادم بريد، فتجرّب الجهات المرسلة عنوان النطاق نفسه</translation>
    </message>
    <message>
        <source>Without an MX record senders deliver to the address of the domain, which often belongs to your website (implicit MX). A change of web host can then cut off your mail.</source>
        <translation>من دون سجل MX تسلّم الجهات المرسلة البريد إلى عنوان النطاق، وهو في الغالب عنوان موقعك على الويب (implicit MX). عندئذ قد ينقطع بريدك إذا غيّرت استضافة الموقع.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server.</source>
        <translation>انشر سجل MX فيه اسم خادم بريدك.</translation>
    </message>
    <message>
        <source>%1 has no mail server</source>
        <extracomment>mx.no-mail-server (%1: domain)</extracomment>
        <translation>ليس للنطاق %1 خادم بريد</translation>
    </message>
    <message>
        <source>DNS has neither an MX record nor an address for this domain. Mail to you cannot be delivered and is returned to the sender.</source>
        <translation>لا يوجد في DNS سجل MX ولا عنوان لهذا النطاق. لا يمكن تسليم البريد الموجّه إليك، ويُعاد إلى مرسله.</translation>
    </message>
    <message>
        <source>Publish an MX record with the name of your mail server. Your mail provider tells you that name.</source>
        <translation>انشر سجل MX فيه اسم خادم بريدك. يخبرك مزوّد البريد بهذا الاسم.</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <extracomment>mx.domain-not-found (%1: domain)</extracomment>
        <translation>النطاق %1 غير موجود في DNS</translation>
    </message>
    <message>
        <source>Nobody can reach this domain by mail or on the web (NXDOMAIN).</source>
        <translation>لا يستطيع أحد الوصول إلى هذا النطاق بالبريد أو على الويب (NXDOMAIN).</translation>
    </message>
    <message>
        <source>Check the spelling. If it is right, ask your registrar whether the domain has lapsed or has no name servers.</source>
        <translation>تأكد من كتابة الاسم. إن كان صحيحًا، فاسأل مسجّل النطاق هل انتهت مدة النطاق أو هل هو بلا خوادم أسماء.</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up</source>
        <extracomment>mx.lookup-refused (%1: domain, %2: answer)</extracomment>
        <translation>تعذّر الاستعلام عن خوادم البريد للنطاق %1</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, use another DNS resolver or ask your DNS provider.</source>
        <translation>أعد الفحص بعد بضع دقائق. إن بقي الحال كما هو، فاستخدم محلّل DNS آخر أو اسأل مزوّد DNS.</translation>
    </message>
    <message>
        <source>Nobody answered the question for the mail servers of %1</source>
        <extracomment>mx.lookup-silent (%1: domain)</extracomment>
        <translation>لم يُجب أحد عن السؤال عن خوادم البريد للنطاق %1</translation>
    </message>
    <message>
        <source>No DNS server answered in time. The cause may be the network of this computer. So nothing is known to be wrong with your domain.</source>
        <translation>لم يرد أي خادم DNS في الوقت المحدد. قد يكون السبب شبكة هذا الحاسوب، فلا شيء يدل على وجود خلل في نطاقك.</translation>
    </message>
    <message>
        <source>Make sure that this computer is online, and check again. If other domains work, ask your DNS provider.</source>
        <translation>تأكد من اتصال هذا الحاسوب بالإنترنت، ثم أعد الفحص. إن كانت النطاقات الأخرى تعمل، فاسأل مزوّد DNS.</translation>
    </message>
    <message>
        <source>The DNS alias of %1 leads nowhere</source>
        <extracomment>mx.lookup-loop (%1: domain)</extracomment>
        <translation>الاسم المستعار في DNS للنطاق %1 لا يؤدي إلى أي مكان</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot find your mail servers, so mail to you is returned.</source>
        <translation>يشير الاسم إلى أسماء أخرى في حلقة مغلقة أو عبر خطوات أكثر من اللازم (CNAME loop). لا تستطيع الجهات المرسلة العثور على خوادم بريدك، فيُعاد البريد الموجّه إليك.</translation>
    </message>
    <message>
        <source>Remove the alias in your DNS, or point it at a name that exists.</source>
        <translation>أزل الاسم المستعار من DNS لديك، أو اجعله يشير إلى اسم موجود.</translation>
    </message>
    <message>
        <source>%1 has more mail servers than this check looks at</source>
        <extracomment>mx.too-many (%1: domain, %2: left out)</extracomment>
        <translation>خوادم البريد للنطاق %1 أكثر مما ينظر فيه هذا الفحص</translation>
    </message>
    <message>
        <source>Remove MX records that you do not need. A domain rarely needs more than a few mail servers.</source>
        <translation>أزل سجلات MX التي لا تحتاج إليها. نادرًا ما يحتاج نطاق إلى أكثر من بضعة خوادم بريد.</translation>
    </message>
    <message>
        <source>The mail server %1 is written as an IP address</source>
        <extracomment>mx.target-is-address (%1: host)</extracomment>
        <translation>خادم البريد %1 مكتوب على شكل عنوان IP</translation>
    </message>
    <message>
        <source>An MX record must hold a name. Many senders do not deliver to an address written there, and no MTA-STS policy can match it.</source>
        <translation>يجب أن يحتوي سجل MX على اسم. جهات مرسلة كثيرة لا تسلّم البريد إلى عنوان مكتوب هناك، ولا يمكن لأي سياسة MTA-STS أن تطابقه.</translation>
    </message>
    <message>
        <source>Give the server a name such as mail.example.com. Put that name into the MX record.</source>
        <translation>أعطِ الخادم اسمًا مثل mail.example.com، وضع هذا الاسم في سجل MX.</translation>
    </message>
    <message>
        <source>The mail server name %1 is an alias of %2</source>
        <extracomment>mx.target-is-alias (%1: host, %2: target)</extracomment>
        <translation>اسم خادم البريد %1 اسم مستعار لـ %2</translation>
    </message>
    <message>
        <source>An MX record should name a server directly, not through an alias (CNAME). Some senders refuse an alias. Your policy and the certificate must carry the name %1 as long as it stands there.</source>
        <translation>ينبغي أن يذكر سجل MX الخادم مباشرة، لا عبر اسم مستعار (CNAME). بعض الجهات المرسلة ترفض الأسماء المستعارة. يجب أن تحمل سياستك والشهادة الاسم %1 ما دام مذكورًا هناك.</translation>
    </message>
    <message>
        <source>Make sure that the certificate of the server carries the name %2, and add %2 to your policy. Then put %2 into the MX record.</source>
        <translation>تأكد من أن شهادة الخادم تحمل الاسم %2، وأضف %2 إلى سياستك. ثم ضع %2 في سجل MX.</translation>
    </message>
    <message>
        <source>“%1” is not a name that a mail server can have</source>
        <extracomment>mx.target-not-host-name (%1: host)</extracomment>
        <translation>‏«%1» ليس اسمًا يصلح لخادم بريد</translation>
    </message>
    <message>
        <source>Host names consist of letters, digits and hyphens. Many senders pass over any other name, and no policy line can match it.</source>
        <translation>تتكون أسماء المضيفين من حروف لاتينية وأرقام وشرطات. جهات مرسلة كثيرة تتجاهل أي اسم آخر، ولا يمكن لأي سطر في السياسة أن يطابقه.</translation>
    </message>
    <message>
        <source>Correct the MX record so that it holds the proper name of your mail server.</source>
        <translation>صحّح سجل MX بحيث يحتوي على الاسم الصحيح لخادم بريدك.</translation>
    </message>
    <message>
        <source>The mail server %1 does not exist in DNS</source>
        <extracomment>mx.target-not-found (%1: host)</extracomment>
        <translation>خادم البريد %1 غير موجود في DNS</translation>
    </message>
    <message>
        <source>Senders pass over this server. If it is your only one, mail to you waits and is returned after some days.</source>
        <translation>تتجاهل الجهات المرسلة هذا الخادم. إن كان خادمك الوحيد، فسينتظر البريد الموجّه إليك ثم يُعاد بعد بضعة أيام.</translation>
    </message>
    <message>
        <source>Remove the MX record if the server is gone. Otherwise correct the name, or publish an address for it.</source>
        <translation>أزل سجل MX إن لم يعد الخادم موجودًا. وإلا فصحّح الاسم، أو انشر عنوانًا له.</translation>
    </message>
    <message>
        <source>The mail server %1 has no address</source>
        <extracomment>mx.target-no-address (%1: host)</extracomment>
        <translation>ليس لخادم البريد %1 عنوان</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders pass over this server.</source>
        <translation>الاسم موجود، لكن ليس له في DNS عنوان IPv4 ولا عنوان IPv6. تتجاهل الجهات المرسلة هذا الخادم.</translation>
    </message>
    <message>
        <source>Publish the address of the server (A or AAAA record), or remove the MX record.</source>
        <translation>انشر عنوان الخادم (سجل A أو AAAA)، أو أزل سجل MX.</translation>
    </message>
    <message>
        <source>The address of the mail server %1 could not be looked up</source>
        <extracomment>mx.target-lookup-failed (%1: host)</extracomment>
        <translation>تعذّر الاستعلام عن عنوان خادم البريد %1</translation>
    </message>
    <message>
        <source>The DNS servers gave no usable answer. Whether this server works could not be found out.</source>
        <translation>لم تعطِ خوادم DNS ردًا صالحًا. تعذّرت معرفة ما إذا كان هذا الخادم يعمل.</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays like this, ask whoever runs the DNS of that server.</source>
        <translation>أعد الفحص بعد بضع دقائق. إن بقي الحال كما هو، فاسأل مسؤول DNS لذلك الخادم.</translation>
    </message>
    <message>
        <source>The mail server %1 has an address that only works inside a network</source>
        <extracomment>mx.address-not-public (%1: host, %2: address)</extracomment>
        <translation>لخادم البريد %1 عنوان لا يعمل إلا داخل شبكة</translation>
    </message>
    <message>
        <source>The address %2 is private or reserved, so senders on the internet cannot reach it. It was tested all the same.</source>
        <translation>العنوان %2 خاص أو محجوز، فلا تستطيع الجهات المرسلة على الإنترنت الوصول إليه. جرى اختباره رغم ذلك.</translation>
    </message>
    <message>
        <source>Publish the public address of the server, unless this is a test network.</source>
        <translation>انشر العنوان العام للخادم، إلا إذا كانت هذه شبكة اختبار.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the mail servers of %1</source>
        <extracomment>mx.servers-disagree (%1: domain, %2: servers)</extracomment>
        <translation>خوادم الأسماء لديك غير متفقة على خوادم البريد للنطاق %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may deliver to other servers than you expect.</source>
        <translation>خوادم الأسماء هذه لا تعطي كلها الرد نفسه: %2. قد تسلّم بعض الجهات المرسلة البريد إلى خوادم غير التي تتوقعها.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to bring all name servers to the same state. Right after a change this often passes by itself within an hour.</source>
        <translation>اطلب من مزوّد DNS توحيد حالة خوادم الأسماء كلها. بعد التغيير مباشرة يزول هذا غالبًا من تلقاء نفسه خلال ساعة.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer</source>
        <extracomment>dns.server-silent (%1: server, %2: address)</extracomment>
        <translation>خادم الأسماء %1 لا يرد</translation>
    </message>
    <message>
        <source>It was asked at the address %2. Lookups of your domain take longer, and they go unanswered when your other name servers are down too.</source>
        <translation>وُجّه إليه السؤال على العنوان %2. يستغرق الاستعلام عن نطاقك وقتًا أطول، ويبقى بلا رد إذا تعطلت خوادم الأسماء الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to repair this name server or to remove it.</source>
        <translation>اطلب من مزوّد DNS إصلاح خادم الأسماء هذا أو إزالته.</translation>
    </message>
    <message>
        <source>The name server %1 does not know your domain</source>
        <extracomment>dns.server-lame (%1: server, %2: address)</extracomment>
        <translation>خادم الأسماء %1 لا يعرف نطاقك</translation>
    </message>
    <message>
        <source>It is listed for your domain, but the server at %2 does not answer for it (lame delegation). Some lookups of your domain are slow or get no answer.</source>
        <translation>هو مدرج لنطاقك، لكن الخادم عند %2 لا يجيب عنه (lame delegation). بعض الاستعلامات عن نطاقك بطيئة أو لا تلقى ردًا.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to set up your domain on it, or remove it from the list at your registrar.</source>
        <translation>اطلب من مزوّد DNS إعداد نطاقك عليه، أو أزله من القائمة لدى مسجّل النطاق.</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked directly</source>
        <extracomment>dns.authoritative-unreachable (%1: domain)</extracomment>
        <translation>تعذّر سؤال خوادم الأسماء للنطاق %1 مباشرة</translation>
    </message>
    <message>
        <source>The network of this computer probably allows only its own DNS resolver. The answers shown come from that resolver. They may be older than what your name servers say now.</source>
        <translation>يبدو أن شبكة هذا الحاسوب لا تسمح إلا بمحلّل DNS الخاص بها. الردود المعروضة آتية من هذا المحلّل، وقد تكون أقدم مما تقوله خوادم الأسماء لديك الآن.</translation>
    </message>
    <message>
        <source>After a change in DNS, check again later or from another network.</source>
        <translation>بعد أي تغيير في DNS، أعد الفحص لاحقًا أو من شبكة أخرى.</translation>
    </message>
    <message>
        <source>Wait until then, and check again.</source>
        <translation>انتظر حتى ذلك الحين، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>The policy file of %1 is correct</source>
        <extracomment>policy.good (%1: domain, %2: mode)</extracomment>
        <translation>ملف السياسة على %1 صحيح</translation>
    </message>
    <message>
        <source>Senders can load and understand it. Its mode is “%2”.</source>
        <translation>تستطيع الجهات المرسلة تحميله وفهمه. وضعه «%2».</translation>
    </message>
    <message>
        <source>%1 sends senders on to another address</source>
        <extracomment>policy.redirect (%1: host, %2: status, %3: target)</extracomment>
        <translation>الخادم %1 يحيل الجهات المرسلة إلى عنوان آخر</translation>
    </message>
    <message>
        <source>Instead of the file it gives a redirect (status %2) to %3. Senders must not follow it, so they find no policy there.</source>
        <translation>بدلًا من الملف يعطي إعادة توجيه (الحالة %2) إلى %3. لا يجوز للجهات المرسلة أن تتبعها، فلا تجد هناك سياسة.</translation>
    </message>
    <message>
        <source>Serve the file at https://%1/.well-known/mta-sts.txt itself. Switch off redirects to www or to your main site for this name.</source>
        <translation>قدّم الملف على https://%1/.well-known/mta-sts.txt نفسه. أوقف إعادة التوجيه إلى www أو إلى موقعك الرئيسي لهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no policy file on %1</source>
        <extracomment>policy.not-found (%1: host, %2: address)</extracomment>
        <translation>لا يوجد ملف سياسة على %1</translation>
    </message>
    <message>
        <source>The web server at %2 says that the file does not exist (status 404). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>يقول خادم الويب عند %2 إن الملف غير موجود (الحالة 404). لا تستطيع الجهات المرسلة تحميل سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known on that web server. Some programs hide or leave out folders that begin with a dot.</source>
        <translation>ضع الملف mta-sts.txt في المجلد .well-known على خادم الويب ذاك. بعض البرامج تخفي المجلدات التي تبدأ بنقطة أو تُسقطها.</translation>
    </message>
    <message>
        <source>%1 does not hand out the policy file</source>
        <extracomment>policy.http-status (%1: host, %2: status)</extracomment>
        <translation>الخادم %1 لا يسلّم ملف السياسة</translation>
    </message>
    <message>
        <source>The web server answered with status %2 instead of 200. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>رد خادم الويب بالحالة %2 بدلًا من 200. لا تستطيع الجهات المرسلة تحميل سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Look at the settings for this file. Often the cause is a protection against robots, a password or a maintenance page.</source>
        <translation>راجع إعدادات هذا الملف. كثيرًا ما يكون السبب حماية من الروبوتات أو كلمة مرور أو صفحة صيانة.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a web server</source>
        <extracomment>policy.http-syntax (%1: host, %2: address)</extracomment>
        <translation>ما يرد على %1 ليس خادم ويب</translation>
    </message>
    <message>
        <source>The answer from %2 cannot be read (HTTP). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>لا يمكن قراءة الرد من %2 (HTTP). لا تستطيع الجهات المرسلة تحميل سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Make sure that port 443 of this address leads to a web server.</source>
        <translation>تأكد من أن المنفذ 443 لهذا العنوان يؤدي إلى خادم ويب.</translation>
    </message>
    <message>
        <source>Senders stop reading after about 64 kilobytes, and then use nothing of it. So they find no policy.</source>
        <translation>تتوقف الجهات المرسلة عن القراءة بعد نحو 64 كيلوبايت، ثم لا تستخدم شيئًا مما قرأته. لذلك لا تجد سياسة.</translation>
    </message>
    <message>
        <source>%1 sends the policy file too slowly</source>
        <extracomment>policy.timeout (%1: host, %2: seconds)</extracomment>
        <translation>الخادم %1 يرسل ملف السياسة ببطء شديد</translation>
    </message>
    <message numerus="yes">
        <source>The file was not complete after %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>لم يكتمل الملف بعد %n ثانية. قد تنتظر الجهات المرسلة حتى 60 ثانية، ثم لا تجد سياسة.</numerusform>
            <numerusform>لم يكتمل الملف بعد %n ثانية. قد تنتظر الجهات المرسلة حتى 60 ثانية، ثم لا تجد سياسة.</numerusform>
            <numerusform>لم يكتمل الملف بعد %n ثانيتين. قد تنتظر الجهات المرسلة حتى 60 ثانية، ثم لا تجد سياسة.</numerusform>
            <numerusform>لم يكتمل الملف بعد %n ثوانٍ. قد تنتظر الجهات المرسلة حتى 60 ثانية، ثم لا تجد سياسة.</numerusform>
            <numerusform>لم يكتمل الملف بعد %n ثانية. قد تنتظر الجهات المرسلة حتى 60 ثانية، ثم لا تجد سياسة.</numerusform>
            <numerusform>لم يكتمل الملف بعد %n ثانية. قد تنتظر الجهات المرسلة حتى 60 ثانية، ثم لا تجد سياسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out why the web server is so slow. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>ابحث عن سبب بطء خادم الويب. باستخدام «--timeout 60» ينتظر هذا الفحص بقدر ما تنتظر الجهات المرسلة.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then sends nothing</source>
        <extracomment>policy.no-answer (%1: host, %2: seconds)</extracomment>
        <translation>الخادم %1 يقبل الاتصال ثم لا يرسل شيئًا</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s). Senders may wait up to 60 seconds, and then they find no policy.</source>
        <translation>
            <numerusform>لم يصل أي رد خلال %n ثانية. قد تنتظر الجهات المرسلة حتى 60 ثانية، ثم لا تجد سياسة.</numerusform>
            <numerusform>لم يصل أي رد خلال %n ثانية. قد تنتظر الجهات المرسلة حتى 60 ثانية، ثم لا تجد سياسة.</numerusform>
            <numerusform>لم يصل أي رد خلال %n ثانيتين. قد تنتظر الجهات المرسلة حتى 60 ثانية، ثم لا تجد سياسة.</numerusform>
            <numerusform>لم يصل أي رد خلال %n ثوانٍ. قد تنتظر الجهات المرسلة حتى 60 ثانية، ثم لا تجد سياسة.</numerusform>
            <numerusform>لم يصل أي رد خلال %n ثانية. قد تنتظر الجهات المرسلة حتى 60 ثانية، ثم لا تجد سياسة.</numerusform>
            <numerusform>لم يصل أي رد خلال %n ثانية. قد تنتظر الجهات المرسلة حتى 60 ثانية، ثم لا تجد سياسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. With “--timeout 60” this check waits as long as senders do.</source>
        <translation>ابحث عن السبب في سجل أحداث خادم الويب. باستخدام «--timeout 60» ينتظر هذا الفحص بقدر ما تنتظر الجهات المرسلة.</translation>
    </message>
    <message>
        <source>%1 hangs up before the policy file is complete</source>
        <extracomment>policy.closed-early (%1: host, %2: address)</extracomment>
        <translation>الخادم %1 يقطع الاتصال قبل اكتمال ملف السياسة</translation>
    </message>
    <message>
        <source>The answer from %2 ended too early. Senders do not use half a file, so they find no policy.</source>
        <translation>انتهى الرد من %2 قبل أوانه. لا تستخدم الجهات المرسلة نصف ملف، فلا تجد سياسة.</translation>
    </message>
    <message>
        <source>Look for the cause in the log of the web server. The length that it announces may also be wrong.</source>
        <translation>ابحث عن السبب في سجل أحداث خادم الويب. وقد يكون الطول الذي يعلنه خاطئًا أيضًا.</translation>
    </message>
    <message>
        <source>%1 sends the policy file in a packed form</source>
        <extracomment>policy.encoded (%1: host, %2: encoding)</extracomment>
        <translation>الخادم %1 يرسل ملف السياسة مضغوطًا</translation>
    </message>
    <message>
        <source>It uses “%2” although nobody asked for it (content encoding). Senders may not unpack it, and then they find no policy.</source>
        <translation>يستخدم «%2» مع أن أحدًا لم يطلب ذلك (content encoding). قد لا تفك الجهات المرسلة ضغطه، فلا تجد سياسة.</translation>
    </message>
    <message>
        <source>Switch off compression for this file on the web server.</source>
        <translation>أوقف الضغط لهذا الملف على خادم الويب.</translation>
    </message>
    <message>
        <source>The addresses of %1 give different policy files</source>
        <extracomment>policy.addresses-differ (%1: host, %2: addresses)</extracomment>
        <translation>عناوين %1 تعطي ملفات سياسة مختلفة</translation>
    </message>
    <message>
        <source>These addresses do not all give the same file: %2. Which policy a sender gets is left to chance.</source>
        <translation>هذه العناوين لا تعطي كلها الملف نفسه: %2. فالسياسة التي تحصل عليها الجهة المرسلة متروكة للمصادفة.</translation>
    </message>
    <message>
        <source>Put the same file on all servers, or remove wrong addresses from DNS.</source>
        <translation>ضع الملف نفسه على كل الخوادم، أو أزل العناوين الخاطئة من DNS.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Many senders then do not use it.</source>
        <translation>يصف خادم الويب الملف بأنه «%2» بدلًا من «text/plain» (media type). عندئذ لا تستخدمه جهات مرسلة كثيرة.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain. If a browser shows a web page at this address, put the policy file in its place.</source>
        <translation>اضبط نوع هذا الملف على text/plain. إن عرض المتصفح صفحة ويب على هذا العنوان، فضع ملف السياسة مكانها.</translation>
    </message>
    <message>
        <source>The web server calls the file “%2” instead of “text/plain” (media type). Some senders then do not use it.</source>
        <translation>يصف خادم الويب الملف بأنه «%2» بدلًا من «text/plain» (media type). عندئذ لا تستخدمه بعض الجهات المرسلة.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain on the web server.</source>
        <translation>اضبط نوع هذا الملف على text/plain في خادم الويب.</translation>
    </message>
    <message>
        <source>The web server should call the file “text/plain” (media type). Some senders do not use it otherwise.</source>
        <translation>ينبغي أن يصف خادم الويب الملف بأنه «text/plain» (media type). وإلا فلن تستخدمه بعض الجهات المرسلة.</translation>
    </message>
    <message>
        <source>The policy file is empty</source>
        <extracomment>policy.empty (%1: file)</extracomment>
        <translation>ملف السياسة فارغ</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>لا تجد الجهات المرسلة فيه سياسة. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Upload the policy file again.</source>
        <translation>ارفع ملف السياسة من جديد.</translation>
    </message>
    <message>
        <source>There is a web page where the policy file should be</source>
        <extracomment>policy.is-web-page (%1: file)</extracomment>
        <translation>توجد صفحة ويب في المكان المخصص لملف السياسة</translation>
    </message>
    <message>
        <source>Senders find no policy in it. Some web servers show their start page for every address, or a page that keeps robots out.</source>
        <translation>لا تجد الجهات المرسلة فيها سياسة. بعض خوادم الويب تعرض صفحة البداية لكل عنوان، أو صفحة تمنع الروبوتات.</translation>
    </message>
    <message>
        <source>Put the file mta-sts.txt into the folder .well-known. Switch off the rule that shows a page for every address.</source>
        <translation>ضع الملف mta-sts.txt في المجلد .well-known. وأوقف القاعدة التي تعرض صفحة لكل عنوان.</translation>
    </message>
    <message>
        <source>The policy file begins with an invisible mark</source>
        <extracomment>policy.bom (%1: file)</extracomment>
        <translation>ملف السياسة يبدأ بعلامة غير مرئية</translation>
    </message>
    <message>
        <source>A text editor has put it there (byte order mark). Most senders then do not recognise the first line, and use nothing of the file.</source>
        <translation>وضعها محرر نصوص (byte order mark). عندئذ لا تتعرف معظم الجهات المرسلة على السطر الأول، ولا تستخدم شيئًا من الملف.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”.</source>
        <translation>احفظ الملف من جديد بترميز «UTF-8 without BOM».</translation>
    </message>
    <message>
        <source>The policy file is saved in the wrong text encoding</source>
        <extracomment>policy.utf-16 (%1: file)</extracomment>
        <translation>ملف السياسة محفوظ بترميز نصي خاطئ</translation>
    </message>
    <message>
        <source>It uses two bytes for each character (UTF-16). Senders cannot read it, so they find no policy.</source>
        <translation>يستخدم بايتين لكل حرف (UTF-16). لا تستطيع الجهات المرسلة قراءته، فلا تجد سياسة.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is empty</source>
        <extracomment>policy.blank-line (%1: line)</extracomment>
        <translation>السطر %1 من ملف السياسة فارغ</translation>
    </message>
    <message>
        <source>Empty lines are not allowed in a policy. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>لا يُسمح بأسطر فارغة في السياسة. بعض الجهات المرسلة لا تستخدم شيئًا من الملف بسببها، وبعضها لا يبالي.</translation>
    </message>
    <message>
        <source>Delete the empty line. There must be none at the end of the file either.</source>
        <translation>احذف السطر الفارغ. ويجب ألا يوجد سطر فارغ في نهاية الملف أيضًا.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file is a comment</source>
        <extracomment>policy.comment (%1: line)</extracomment>
        <translation>السطر %1 من ملف السياسة تعليق</translation>
    </message>
    <message>
        <source>A policy has no comments. Some senders use nothing of the file because of one, others do not mind.</source>
        <translation>لا تعليقات في السياسة. بعض الجهات المرسلة لا تستخدم شيئًا من الملف بسببها، وبعضها لا يبالي.</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>احذف السطر.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file begins with a space</source>
        <extracomment>policy.leading-space (%1: line)</extracomment>
        <translation>السطر %1 من ملف السياسة يبدأ بمسافة</translation>
    </message>
    <message>
        <source>Each line must begin with its keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>يجب أن يبدأ كل سطر بكلمته المفتاحية. بعض الجهات المرسلة لا تستخدم شيئًا من الملف بسبب المسافة، وبعضها لا يبالي.</translation>
    </message>
    <message>
        <source>Delete the space at the beginning of the line.</source>
        <translation>احذف المسافة في بداية السطر.</translation>
    </message>
    <message>
        <source>There is a space between “%1” and its colon</source>
        <extracomment>policy.space-before-colon (%1: key)</extracomment>
        <translation>توجد مسافة بين «%1» والنقطتين الرأسيتين</translation>
    </message>
    <message>
        <source>The colon must follow right after the keyword. Some senders use nothing of the file because of the space, others do not mind.</source>
        <translation>يجب أن تلي النقطتان الرأسيتان الكلمة المفتاحية مباشرة. بعض الجهات المرسلة لا تستخدم شيئًا من الملف بسبب المسافة، وبعضها لا يبالي.</translation>
    </message>
    <message>
        <source>Delete the space before the colon.</source>
        <translation>احذف المسافة قبل النقطتين الرأسيتين.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has no colon</source>
        <extracomment>policy.no-colon (%1: line)</extracomment>
        <translation>السطر %1 من ملف السياسة بلا نقطتين رأسيتين</translation>
    </message>
    <message>
        <source>Each line must be of the form “keyword: value”. Some senders use nothing of the file because of such a line.</source>
        <translation>يجب أن يكون كل سطر على الصورة «keyword: value». بعض الجهات المرسلة لا تستخدم شيئًا من الملف بسبب سطر كهذا.</translation>
    </message>
    <message>
        <source>Correct the line, or delete it.</source>
        <translation>صحّح السطر أو احذفه.</translation>
    </message>
    <message>
        <source>“%1” is followed by an equals sign instead of a colon</source>
        <extracomment>policy.equals-sign (%1: key)</extracomment>
        <translation>بعد «%1» علامة يساوي بدلًا من نقطتين رأسيتين</translation>
    </message>
    <message>
        <source>Senders do not understand the line, so the policy is incomplete for them.</source>
        <translation>لا تفهم الجهات المرسلة هذا السطر، فتكون السياسة ناقصة بالنسبة إليها.</translation>
    </message>
    <message>
        <source>Write a colon after “%1” instead of the equals sign.</source>
        <translation>اكتب نقطتين رأسيتين بعد «%1» بدلًا من علامة يساوي.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file has an outdated line end</source>
        <extracomment>policy.bare-cr (%1: line)</extracomment>
        <translation>السطر %1 من ملف السياسة ينتهي بطريقة قديمة</translation>
    </message>
    <message>
        <source>It ends like lines of very old Macintosh files (bare CR). Most senders see one long line and use nothing of the file.</source>
        <translation>ينتهي كما في ملفات Macintosh القديمة جدًا (CR وحده). ترى معظم الجهات المرسلة سطرًا واحدًا طويلًا، ولا تستخدم شيئًا من الملف.</translation>
    </message>
    <message>
        <source>Save the file again with Windows or Unix line ends.</source>
        <translation>احفظ الملف من جديد بنهايات أسطر Windows أو Unix.</translation>
    </message>
    <message>
        <source>There is an unusual space beside “%1”</source>
        <extracomment>policy.non-ascii-space (%1: key, %2: character)</extracomment>
        <translation>توجد مسافة غير معتادة بجانب «%1»</translation>
    </message>
    <message>
        <source>The character %2 looks like a space but is none. It often comes from text copied out of a web page or a document. Senders take it as a part of the word.</source>
        <translation>الحرف %2 يبدو كالمسافة وليس مسافة. كثيرًا ما يأتي من نص منسوخ من صفحة ويب أو مستند. تعدّه الجهات المرسلة جزءًا من الكلمة.</translation>
    </message>
    <message>
        <source>Delete the gap, and type an ordinary space.</source>
        <translation>احذف الفراغ، واكتب مسافة عادية.</translation>
    </message>
    <message>
        <source>The value of “%1” is in quotation marks</source>
        <extracomment>policy.quotes (%1: key)</extracomment>
        <translation>قيمة «%1» موضوعة بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Senders take the marks as a part of the value, and then do not understand it.</source>
        <translation>تعدّ الجهات المرسلة علامتي الاقتباس جزءًا من القيمة، فلا تفهمها.</translation>
    </message>
    <message>
        <source>Remove the quotation marks.</source>
        <translation>أزل علامتي الاقتباس.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains an invisible character</source>
        <extracomment>policy.control-character (%1: line, %2: character)</extracomment>
        <translation>السطر %1 من ملف السياسة فيه حرف غير مرئي</translation>
    </message>
    <message>
        <source>The character is %2. Strict senders use nothing of the file because of it.</source>
        <translation>الحرف هو %2. الجهات المرسلة الصارمة لا تستخدم شيئًا من الملف بسببه.</translation>
    </message>
    <message>
        <source>Delete the line, and type it anew.</source>
        <translation>احذف السطر، واكتبه من جديد.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file contains characters that cannot be read</source>
        <extracomment>policy.not-utf-8 (%1: line)</extracomment>
        <translation>السطر %1 من ملف السياسة فيه حروف لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>They are not in the text encoding that senders expect (UTF-8). Strict senders use nothing of the file because of them.</source>
        <translation>ليست بالترميز النصي الذي تتوقعه الجهات المرسلة (UTF-8). الجهات المرسلة الصارمة لا تستخدم شيئًا من الملف بسببها.</translation>
    </message>
    <message>
        <source>Save the file again as “UTF-8 without BOM”. A policy needs no letters beyond a to z.</source>
        <translation>احفظ الملف من جديد بترميز «UTF-8 without BOM». لا تحتاج السياسة إلى حروف غير الحروف من a إلى z.</translation>
    </message>
    <message>
        <source>The lines of the policy file end in different ways</source>
        <extracomment>policy.mixed-line-ends (%1: file)</extracomment>
        <translation>أسطر ملف السياسة تنتهي بطرق مختلفة</translation>
    </message>
    <message>
        <source>Some end as in Windows, others as in Unix. The standard allows it, but at least one known program does not read such a file.</source>
        <translation>ينتهي بعضها كما في Windows وبعضها كما في Unix. يسمح المعيار بذلك، لكن برنامجًا معروفًا واحدًا على الأقل لا يقرأ ملفًا كهذا.</translation>
    </message>
    <message>
        <source>Save the file again with Windows line ends in all lines (CRLF).</source>
        <translation>احفظ الملف من جديد بنهايات أسطر Windows في كل الأسطر (CRLF).</translation>
    </message>
    <message>
        <source>“%1” in the policy file is probably a slip for “%2”</source>
        <extracomment>policy.near-miss-key (%1: key, %2: meant)</extracomment>
        <translation>يبدو أن «%1» في ملف السياسة خطأ كتابي، والمقصود «%2»</translation>
    </message>
    <message>
        <source>Change “%1” to “%2”.</source>
        <translation>غيّر «%1» إلى «%2».</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file has capital letters</source>
        <extracomment>policy.key-case (%1: key, %2: meant)</extracomment>
        <translation>الكلمة المفتاحية «%1» في ملف السياسة فيها حروف كبيرة</translation>
    </message>
    <message>
        <source>The keyword “%1” in the policy file means nothing to senders</source>
        <extracomment>policy.unknown-field (%1: key)</extracomment>
        <translation>الكلمة المفتاحية «%1» في ملف السياسة لا تعني شيئًا للجهات المرسلة</translation>
    </message>
    <message>
        <source>Senders pass over the line. At least one known checking program does not accept a file with it.</source>
        <translation>تتجاهل الجهات المرسلة هذا السطر. ويوجد برنامج فحص معروف واحد على الأقل لا يقبل ملفًا فيه هذا السطر.</translation>
    </message>
    <message>
        <source>Remove the line, unless you know what it is for.</source>
        <translation>أزل السطر، إلا إذا كنت تعرف الغرض منه.</translation>
    </message>
    <message>
        <source>The extra line “%1” in the policy file is not well formed</source>
        <extracomment>policy.field-syntax (%1: key)</extracomment>
        <translation>السطر الإضافي «%1» في ملف السياسة مكتوب بصيغة غير سليمة</translation>
    </message>
    <message>
        <source>Senders do not need this line. Still, strict ones use nothing of the file because of it.</source>
        <translation>لا تحتاج الجهات المرسلة إلى هذا السطر. ومع ذلك فالصارمة منها لا تستخدم شيئًا من الملف بسببه.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>أزل السطر.</translation>
    </message>
    <message>
        <source>“%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-field (%1: key, %2: used, %3: ignored)</extracomment>
        <translation>‏«%1» مذكور في ملف السياسة أكثر من مرة</translation>
    </message>
    <message>
        <source>Keep one of these lines, and delete the others.</source>
        <translation>أبقِ سطرًا واحدًا من هذه الأسطر، واحذف الباقي.</translation>
    </message>
    <message>
        <source>The mail server “%1” stands in the policy file more than once</source>
        <extracomment>policy.duplicate-mx (%1: mx)</extracomment>
        <translation>خادم البريد «%1» مذكور في ملف السياسة أكثر من مرة</translation>
    </message>
    <message>
        <source>This does no harm.</source>
        <translation>لا ضرر في ذلك.</translation>
    </message>
    <message>
        <source>You can delete all these lines but one.</source>
        <translation>يمكنك حذف هذه الأسطر كلها ما عدا واحدًا.</translation>
    </message>
    <message>
        <source>The policy file does not name its version</source>
        <extracomment>policy.version-missing (%1: file)</extracomment>
        <translation>ملف السياسة لا يذكر إصداره</translation>
    </message>
    <message>
        <source>The line “version: STSv1” is missing. Most senders use nothing of the file without it.</source>
        <translation>السطر «version: STSv1» مفقود. من دونه لا تستخدم معظم الجهات المرسلة شيئًا من الملف.</translation>
    </message>
    <message>
        <source>Add “version: STSv1” as the first line of the file.</source>
        <translation>أضف «version: STSv1» سطرًا أول في الملف.</translation>
    </message>
    <message>
        <source>Senders do not know the policy version “%1”</source>
        <extracomment>policy.version-wrong (%1: value)</extracomment>
        <translation>الجهات المرسلة لا تعرف إصدار السياسة «%1»</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Most senders use nothing of the file otherwise.</source>
        <translation>يجب أن يكون الإصدار STSv1 مكتوبًا هكذا تمامًا. وإلا فلن تستخدم معظم الجهات المرسلة شيئًا من الملف.</translation>
    </message>
    <message>
        <source>Change the line to “version: STSv1”.</source>
        <translation>غيّر السطر إلى «version: STSv1».</translation>
    </message>
    <message>
        <source>The policy version “%1” mixes up capital and small letters</source>
        <extracomment>policy.version-case (%1: value)</extracomment>
        <translation>إصدار السياسة «%1» يخلط بين الحروف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>The version must be STSv1, written exactly like this. Many senders tell capital from small letters, and use nothing of the file.</source>
        <translation>يجب أن يكون الإصدار STSv1 مكتوبًا هكذا تمامًا. جهات مرسلة كثيرة تفرّق بين الحروف الكبيرة والصغيرة، فلا تستخدم شيئًا من الملف.</translation>
    </message>
    <message>
        <source>The policy file does not name its mode</source>
        <extracomment>policy.mode-missing (%1: file)</extracomment>
        <translation>ملف السياسة لا يذكر الوضع</translation>
    </message>
    <message>
        <source>Without a mode senders do not know what to do. They use nothing of the file.</source>
        <translation>من دون وضع لا تعرف الجهات المرسلة ماذا تفعل، فلا تستخدم شيئًا من الملف.</translation>
    </message>
    <message>
        <source>Add the line “mode: testing”. Change it to “mode: enforce” when all is well.</source>
        <translation>أضف السطر «mode: testing». وغيّره إلى «mode: enforce» عندما يصبح كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>“%1” is not a mode that senders know</source>
        <extracomment>policy.mode-wrong (%1: value, %2: meant)</extracomment>
        <translation>‏«%1» ليس وضعًا تعرفه الجهات المرسلة</translation>
    </message>
    <message>
        <source>The mode must be testing, enforce or none, in small letters. With any other word senders use nothing of the file.</source>
        <translation>يجب أن يكون الوضع testing أو enforce أو none، بحروف صغيرة. مع أي كلمة أخرى لا تستخدم الجهات المرسلة شيئًا من الملف.</translation>
    </message>
    <message>
        <source>The mode “%1” has capital letters</source>
        <extracomment>policy.mode-case (%1: value, %2: meant)</extracomment>
        <translation>الوضع «%1» فيه حروف كبيرة</translation>
    </message>
    <message>
        <source>The mode must be written in small letters. Most senders use nothing of the file otherwise.</source>
        <translation>يجب كتابة الوضع بحروف صغيرة. وإلا فلن تستخدم معظم الجهات المرسلة شيئًا من الملف.</translation>
    </message>
    <message>
        <source>Change the line to “mode: %2”.</source>
        <translation>غيّر السطر إلى «mode: %2».</translation>
    </message>
    <message>
        <source>The policy file does not say how long it is valid</source>
        <extracomment>policy.max-age-missing (%1: file)</extracomment>
        <translation>ملف السياسة لا يذكر مدة صلاحيته</translation>
    </message>
    <message>
        <source>The line with the number of seconds is missing (max_age). Most senders use nothing of the file without it.</source>
        <translation>السطر الذي فيه عدد الثواني مفقود (max_age). من دونه لا تستخدم معظم الجهات المرسلة شيئًا من الملف.</translation>
    </message>
    <message>
        <source>Add the line “max_age: 604800”, which stands for a week.</source>
        <translation>أضف السطر «max_age: 604800»، ومعناه أسبوع.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds</source>
        <extracomment>policy.max-age-not-number (%1: value)</extracomment>
        <translation>‏«%1» ليس عددًا من الثواني</translation>
    </message>
    <message>
        <source>How long the policy is valid must be written in digits only (max_age). Strict senders use nothing of the file otherwise.</source>
        <translation>يجب كتابة مدة صلاحية السياسة بالأرقام فقط (max_age). وإلا فلن تستخدم الجهات المرسلة الصارمة شيئًا من الملف.</translation>
    </message>
    <message>
        <source>Write “max_age: 604800”, which stands for a week.</source>
        <translation>اكتب «max_age: 604800»، ومعناه أسبوع.</translation>
    </message>
    <message>
        <source>The number of seconds “%1” is too long</source>
        <extracomment>policy.max-age-too-many-digits (%1: value)</extracomment>
        <translation>عدد الثواني «%1» أطول من اللازم</translation>
    </message>
    <message>
        <source>It may have ten digits at most (max_age). Strict senders use nothing of the file because of it.</source>
        <translation>يُسمح بعشرة أرقام على الأكثر (max_age). الجهات المرسلة الصارمة لا تستخدم شيئًا من الملف بسبب ذلك.</translation>
    </message>
    <message>
        <source>The policy is valid for more than a year</source>
        <extracomment>policy.max-age-too-large (%1: value)</extracomment>
        <translation>مدة صلاحية السياسة أكثر من سنة</translation>
    </message>
    <message>
        <source>The number %1 is above the limit of 31557600 seconds (max_age). Some senders use nothing of the file because of it.</source>
        <translation>العدد %1 أكبر من الحد الأقصى، وهو 31557600 ثانية (max_age). بعض الجهات المرسلة لا تستخدم شيئًا من الملف بسبب ذلك.</translation>
    </message>
    <message>
        <source>Write a smaller number, for instance “max_age: 2592000”, which stands for thirty days.</source>
        <translation>اكتب عددًا أصغر، مثل «max_age: 2592000»، ومعناه ثلاثون يومًا.</translation>
    </message>
    <message>
        <source>The policy is valid for no time at all</source>
        <extracomment>policy.max-age-zero (%1: value)</extracomment>
        <translation>السياسة غير صالحة لأي مدة على الإطلاق</translation>
    </message>
    <message>
        <source>Senders do not keep it for later mail (max_age: %1), and some do not use it at all. So it protects little or nothing.</source>
        <translation>لا تحتفظ بها الجهات المرسلة للبريد اللاحق (max_age: %1)، وبعضها لا يستخدمها أصلًا. فهي لا تحمي إلا قليلًا أو لا تحمي شيئًا.</translation>
    </message>
    <message>
        <source>The policy is valid for a short time only</source>
        <extracomment>policy.max-age-short (%1: value)</extracomment>
        <translation>السياسة صالحة لمدة قصيرة فقط</translation>
    </message>
    <message>
        <source>Senders keep it for %1 seconds (max_age). Some large senders are said to pass over policies of less than a day. A short time also makes it easier for attackers to wait until the policy is forgotten.</source>
        <translation>تحتفظ بها الجهات المرسلة %1 ثانية (max_age). ويقال إن بعض الجهات المرسلة الكبيرة تتجاهل السياسات التي تقل مدتها عن يوم. كما أن المدة القصيرة تسهّل على المهاجمين انتظار نسيان السياسة.</translation>
    </message>
    <message>
        <source>You can let senders keep the policy for longer</source>
        <extracomment>policy.max-age-raise (%1: value)</extracomment>
        <translation>يمكنك أن تدع الجهات المرسلة تحتفظ بالسياسة مدة أطول</translation>
    </message>
    <message>
        <source>They now keep it for %1 seconds (max_age). The longer they keep it, the better it protects you.</source>
        <translation>تحتفظ بها الآن %1 ثانية (max_age). كلما طالت مدة الاحتفاظ بها زادت حمايتك.</translation>
    </message>
    <message>
        <source>When enforce mode has worked well for some weeks, write 1209600 or more, which stands for two weeks. Then change the id of the policy record.</source>
        <translation>بعد أن يعمل وضع enforce جيدًا بضعة أسابيع، اكتب 1209600 أو أكثر، ومعناه أسبوعان. ثم غيّر قيمة id في سجل السياسة.</translation>
    </message>
    <message>
        <source>The policy host %1 answers with a good certificate</source>
        <extracomment>policy-host.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>خادم السياسة %1 يرد بشهادة سليمة</translation>
    </message>
    <message numerus="yes">
        <source>The web server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>البروتوكول الذي يستخدمه خادم الويب عند %2 هو %3. شهادته صالحة لمدة %n يوم آخر.</numerusform>
            <numerusform>البروتوكول الذي يستخدمه خادم الويب عند %2 هو %3. شهادته صالحة لمدة %n يوم آخر.</numerusform>
            <numerusform>البروتوكول الذي يستخدمه خادم الويب عند %2 هو %3. شهادته صالحة لمدة %n يومين آخرين.</numerusform>
            <numerusform>البروتوكول الذي يستخدمه خادم الويب عند %2 هو %3. شهادته صالحة لمدة %n أيام أخرى.</numerusform>
            <numerusform>البروتوكول الذي يستخدمه خادم الويب عند %2 هو %3. شهادته صالحة لمدة %n يومًا آخر.</numerusform>
            <numerusform>البروتوكول الذي يستخدمه خادم الويب عند %2 هو %3. شهادته صالحة لمدة %n يوم آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy host %1 does not exist</source>
        <extracomment>policy-host.missing (%1: host)</extracomment>
        <translation>خادم السياسة %1 غير موجود</translation>
    </message>
    <message>
        <source>Senders fetch your policy from a web server with this name. Without it they find no policy, and their mail to you is not protected.</source>
        <translation>تجلب الجهات المرسلة سياستك من خادم ويب بهذا الاسم. من دونه لا تجد سياسة، ويبقى بريدها إليك بلا حماية.</translation>
    </message>
    <message>
        <source>Set up web space for the policy file, and publish an address for %1.</source>
        <translation>جهّز مساحة ويب لملف السياسة، وانشر عنوانًا للاسم %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has no address</source>
        <extracomment>policy-host.no-address (%1: host)</extracomment>
        <translation>ليس لخادم السياسة %1 عنوان</translation>
    </message>
    <message>
        <source>The name exists, but DNS has neither an IPv4 nor an IPv6 address for it. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>الاسم موجود، لكن ليس له في DNS عنوان IPv4 ولا عنوان IPv6. لا تستطيع الجهات المرسلة تحميل سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Publish the address of your web server for %1, or an alias to your hosting provider (A, AAAA or CNAME record).</source>
        <translation>انشر للاسم %1 عنوان خادم الويب لديك، أو اسمًا مستعارًا يشير إلى مزوّد الاستضافة (سجل A أو AAAA أو CNAME).</translation>
    </message>
    <message>
        <source>The policy host %1 could not be looked up</source>
        <extracomment>policy-host.lookup-failed (%1: host, %2: answer)</extracomment>
        <translation>تعذّر الاستعلام عن خادم السياسة %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the policy host works could not be found out.</source>
        <translation>كان رد DNS: %2. تعذّرت معرفة ما إذا كان خادم السياسة يعمل.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy host %1 leads nowhere</source>
        <extracomment>policy-host.alias-loop (%1: host)</extracomment>
        <translation>الاسم المستعار في DNS لخادم السياسة %1 لا يؤدي إلى أي مكان</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>يشير الاسم إلى أسماء أخرى في حلقة مغلقة أو عبر خطوات أكثر من اللازم (CNAME loop). لا تستطيع الجهات المرسلة تحميل سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Point the alias at the name that your hosting provider gave you.</source>
        <translation>اجعل الاسم المستعار يشير إلى الاسم الذي أعطاك إياه مزوّد الاستضافة.</translation>
    </message>
    <message>
        <source>The policy host %1 points to a name that does not exist</source>
        <extracomment>policy-host.alias-dangling (%1: host, %2: target)</extracomment>
        <translation>خادم السياسة %1 يشير إلى اسم غير موجود</translation>
    </message>
    <message>
        <source>The target %2 is gone, so senders cannot load your policy. A stranger might claim that name at the hosting provider and publish a policy in your place.</source>
        <translation>الهدف %2 لم يعد موجودًا، فلا تستطيع الجهات المرسلة تحميل سياستك. وقد يستولي غريب على هذا الاسم لدى مزوّد الاستضافة وينشر سياسة بدلًا منك.</translation>
    </message>
    <message>
        <source>Set up the site again at your hosting provider. If you have moved it, point the alias at the new name.</source>
        <translation>أعد إعداد الموقع لدى مزوّد الاستضافة. وإن كنت قد نقلته، فاجعل الاسم المستعار يشير إلى الاسم الجديد.</translation>
    </message>
    <message>
        <source>The policy host %1 is run at %2</source>
        <extracomment>policy-host.delegated (%1: host, %2: target)</extracomment>
        <translation>خادم السياسة %1 يعمل لدى %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides about your policy. The certificate must still be for the name %1.</source>
        <translation>هو اسم مستعار، فمن يدير %2 هو من يتحكم في سياستك. ويجب أن تبقى الشهادة للاسم %1.</translation>
    </message>
    <message>
        <source>The policy host %1 has an address that only works inside a network</source>
        <extracomment>policy-host.address-not-public (%1: host, %2: address)</extracomment>
        <translation>لخادم السياسة %1 عنوان لا يعمل إلا داخل شبكة</translation>
    </message>
    <message>
        <source>Publish the public address of the web server, unless this is a test network.</source>
        <translation>انشر العنوان العام لخادم الويب، إلا إذا كانت هذه شبكة اختبار.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv6 from this computer</source>
        <extracomment>policy-host.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>تعذّر اختبار خادم السياسة %1 عبر IPv6 من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your computer has no IPv6 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>ليس لحاسوبك اتصال IPv6، فلا يمكن الوصول إلى العنوان %2 من هنا. لا شيء يدل على وجود خلل فيه.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv6.</source>
        <translation>لمعرفة ذلك، شغّل «postseal-cli check» مع نطاقك على حاسوب لديه IPv6.</translation>
    </message>
    <message>
        <source>The policy host %1 could not be tested over IPv4 from this computer</source>
        <extracomment>policy-host.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>تعذّر اختبار خادم السياسة %1 عبر IPv4 من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your computer has no IPv4 connection, so the address %2 cannot be reached from here. Nothing is known to be wrong with it.</source>
        <translation>ليس لحاسوبك اتصال IPv4، فلا يمكن الوصول إلى العنوان %2 من هنا. لا شيء يدل على وجود خلل فيه.</translation>
    </message>
    <message>
        <source>To find out, run “postseal-cli check” with your domain on a computer that has IPv4.</source>
        <translation>لمعرفة ذلك، شغّل «postseal-cli check» مع نطاقك على حاسوب لديه IPv4.</translation>
    </message>
    <message>
        <source>The policy host %1 refuses secure web connections</source>
        <extracomment>policy-host.connection-refused (%1: host, %2: address)</extracomment>
        <translation>خادم السياسة %1 يرفض اتصالات الويب الآمنة</translation>
    </message>
    <message>
        <source>Nothing listens at %2 for them (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>لا شيء يستقبل هذه الاتصالات عند %2 (المنفذ 443). لا تستطيع الجهات المرسلة تحميل سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Switch on HTTPS on that web server, and open port 443 in its firewall. If the address is old, correct it in DNS.</source>
        <translation>شغّل HTTPS على خادم الويب ذاك، وافتح المنفذ 443 في جدار الحماية. إن كان العنوان قديمًا فصحّحه في DNS.</translation>
    </message>
    <message>
        <source>The policy host %1 does not answer</source>
        <extracomment>policy-host.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>خادم السياسة %1 لا يرد</translation>
    </message>
    <message>
        <source>No secure web connection to %2 came about in time (port 443). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>لم ينشأ اتصال ويب آمن مع %2 في الوقت المحدد (المنفذ 443). لا تستطيع الجهات المرسلة تحميل سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Make sure that the web server runs and that its firewall lets port 443 through. If the address is old, correct it in DNS.</source>
        <translation>تأكد من أن خادم الويب يعمل ومن أن جدار الحماية يسمح بالمنفذ 443. إن كان العنوان قديمًا فصحّحه في DNS.</translation>
    </message>
    <message>
        <source>There is no way through the network to the policy host %1</source>
        <extracomment>policy-host.unreachable (%1: host, %2: address)</extracomment>
        <translation>لا طريق عبر الشبكة إلى خادم السياسة %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>تفيد الشبكة بأنه لا يمكن الوصول إلى العنوان %2. لا تستطيع الجهات المرسلة تحميل سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the web server. If both look right, ask your hosting provider.</source>
        <translation>راجع العنوان في DNS واتصال خادم الويب بالشبكة. إن بدا كلاهما صحيحًا فاسأل مزوّد الاستضافة.</translation>
    </message>
    <message>
        <source>The policy host %1 and this computer could not agree on encryption</source>
        <extracomment>policy-host.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>لم يتفق خادم السياسة %1 وهذا الحاسوب على التشفير</translation>
    </message>
    <message>
        <source>Ask your hosting provider whether HTTPS is set up for the name %1. The server should offer TLS 1.2 and TLS 1.3.</source>
        <translation>اسأل مزوّد الاستضافة هل تم إعداد HTTPS للاسم %1. ينبغي أن يتيح الخادم TLS 1.2 وTLS 1.3.</translation>
    </message>
    <message>
        <source>The policy host %1 falls silent when encryption should begin</source>
        <extracomment>policy-host.handshake-timeout (%1: host, %2: address)</extracomment>
        <translation>خادم السياسة %1 يصمت عندما ينبغي أن يبدأ التشفير</translation>
    </message>
    <message>
        <source>The web server at %2 accepted the connection and then stopped answering. Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>قبل خادم الويب عند %2 الاتصال ثم توقف عن الرد. لا تستطيع الجهات المرسلة تحميل سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Check the load and the HTTPS settings of the web server. Something in front of it may also hold the connection up.</source>
        <translation>راجع الحِمل على خادم الويب وإعدادات HTTPS فيه. وقد يكون هناك شيء أمامه يعطّل الاتصال.</translation>
    </message>
    <message>
        <source>The policy host %1 only knows outdated encryption</source>
        <extracomment>policy-host.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>خادم السياسة %1 لا يعرف إلا تشفيرًا قديمًا</translation>
    </message>
    <message>
        <source>The web server at %2 offers %3, which is no longer seen as safe. Many senders do not load your policy over it.</source>
        <translation>أقصى ما يتيحه خادم الويب عند %2 هو %3، ولم يعد يُعدّ آمنًا. جهات مرسلة كثيرة لا تحمّل سياستك عبره.</translation>
    </message>
    <message>
        <source>Update the web server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>حدّث خادم الويب، أو شغّل TLS 1.2 وTLS 1.3 في إعداداته.</translation>
    </message>
    <message>
        <source>A program on your side replaces the certificate of %1</source>
        <extracomment>policy-host.proxy-here (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>برنامج من جهتك يستبدل شهادة %1</translation>
    </message>
    <message>
        <source>The certificate seen for %2 was issued by “%3”. That looks like a company proxy or a virus scanner that opens secure connections. So the real certificate could not be seen, and nothing is known to be wrong with it.</source>
        <translation>الشهادة التي ظهرت لـ %2 أصدرتها «%3». يبدو أن خادمًا وسيطًا في الشركة أو برنامج مكافحة فيروسات يفتح الاتصالات الآمنة. لذلك لم تتسنَّ رؤية الشهادة الحقيقية، ولا شيء يدل على وجود خلل فيها.</translation>
    </message>
    <message>
        <source>Check again from another network, or on a computer without such a program.</source>
        <translation>أعد الفحص من شبكة أخرى، أو على حاسوب ليس فيه برنامج كهذا.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is for a different name</source>
        <extracomment>policy-host.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>شهادة خادم السياسة %1 لاسم آخر</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate for %3 (host name mismatch). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>يعرض خادم الويب عند %2 شهادة لـ %3 (host name mismatch). لا تحمّل الجهات المرسلة سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Add %1 as a domain at your hosting provider, and have a certificate issued for it.</source>
        <translation>أضف %1 نطاقًا لدى مزوّد الاستضافة، واطلب إصدار شهادة له.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has its name in the wrong place</source>
        <extracomment>policy-host.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>شهادة خادم السياسة %1 تحمل اسمه في المكان الخطأ</translation>
    </message>
    <message>
        <source>At %2 the name %3 stands only in an old field that senders do not look at (common name). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>عند %2 لا يرد الاسم %3 إلا في حقل قديم لا تنظر إليه الجهات المرسلة (common name). لا تحمّل الجهات المرسلة سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Order a new certificate that lists %1 among its DNS names.</source>
        <translation>اطلب شهادة جديدة تذكر %1 بين أسماء DNS فيها.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 has expired</source>
        <extracomment>policy-host.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>انتهت صلاحية شهادة خادم السياسة %1</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that ran out on %3. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>يعرض خادم الويب عند %2 شهادة انتهت صلاحيتها في %3. لا تحمّل الجهات المرسلة سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Renew the certificate, and make sure that the web server uses the new one. Then let the renewal run by itself.</source>
        <translation>جدّد الشهادة، وتأكد من أن خادم الويب يستخدم الشهادة الجديدة. ثم اجعل التجديد يجري تلقائيًا.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 is not valid yet</source>
        <extracomment>policy-host.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>شهادة خادم السياسة %1 لم تصبح صالحة بعد</translation>
    </message>
    <message>
        <source>The web server at %2 shows a certificate that counts only from %3. Until then senders do not load your policy.</source>
        <translation>يعرض خادم الويب عند %2 شهادة لا تسري إلا من %3. حتى ذلك الحين لا تحمّل الجهات المرسلة سياستك.</translation>
    </message>
    <message>
        <source>Install a certificate that is valid today. If the date looks right, check the clock of this computer.</source>
        <translation>ثبّت شهادة صالحة اليوم. إن بدا التاريخ صحيحًا، فراجع ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The policy host %1 made its certificate itself</source>
        <extracomment>policy-host.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>خادم السياسة %1 أصدر شهادته بنفسه</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>لا تضمن أي جهة عامة لإصدار الشهادات الشهادةَ عند %2 (موقّعة ذاتيًا). لا تحمّل الجهات المرسلة سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Most hosting providers include one free of charge.</source>
        <translation>ثبّت شهادة من جهة عامة لإصدار الشهادات. معظم مزوّدي الاستضافة يقدمون شهادة مجانًا.</translation>
    </message>
    <message>
        <source>The policy host %1 does not send all the certificates that it should</source>
        <extracomment>policy-host.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>خادم السياسة %1 لا يرسل كل الشهادات التي ينبغي إرسالها</translation>
    </message>
    <message>
        <source>The web server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). Browsers often hide this fault, but many senders do not load your policy.</source>
        <translation>يُسقط خادم الويب عند %2 شهادة «%3» التي تربط شهادته بجهة إصدار معروفة (شهادة وسيطة). كثيرًا ما تخفي المتصفحات هذا الخلل، لكن جهات مرسلة كثيرة لا تحمّل سياستك.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem.</source>
        <translation>ثبّت السلسلة الكاملة من جهة إصدار الشهادات، وغالبًا ما تكون ملفًا اسمه fullchain.pem.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 comes from an authority that is not publicly known</source>
        <extracomment>policy-host.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>شهادة خادم السياسة %1 صادرة عن جهة غير معروفة للعموم</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. Senders do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>الشهادة عند %2 أصدرتها «%3»، ولا تثق بها الجهات المرسلة العامة. لا تحمّل الجهات المرسلة سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 cannot be used</source>
        <extracomment>policy-host.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>لا يمكن استخدام شهادة خادم السياسة %1</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the web server.</source>
        <translation>اطلب شهادة جديدة للاسم %1 بالإعدادات المعتادة، وثبّتها على خادم الويب.</translation>
    </message>
    <message>
        <source>The certificate of the policy host %1 expires soon</source>
        <extracomment>policy-host.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>تنتهي صلاحية شهادة خادم السياسة %1 قريبًا</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the web server at %2 is valid for %n more day(s), until %4. After that date senders can no longer load your policy.</source>
        <translation>
            <numerusform>شهادة خادم الويب عند %2 صالحة لمدة %n يوم آخر، حتى %4. بعد هذا التاريخ لن تستطيع الجهات المرسلة تحميل سياستك.</numerusform>
            <numerusform>شهادة خادم الويب عند %2 صالحة لمدة %n يوم آخر، حتى %4. بعد هذا التاريخ لن تستطيع الجهات المرسلة تحميل سياستك.</numerusform>
            <numerusform>شهادة خادم الويب عند %2 صالحة لمدة %n يومين آخرين، حتى %4. بعد هذا التاريخ لن تستطيع الجهات المرسلة تحميل سياستك.</numerusform>
            <numerusform>شهادة خادم الويب عند %2 صالحة لمدة %n أيام أخرى، حتى %4. بعد هذا التاريخ لن تستطيع الجهات المرسلة تحميل سياستك.</numerusform>
            <numerusform>شهادة خادم الويب عند %2 صالحة لمدة %n يومًا آخر، حتى %4. بعد هذا التاريخ لن تستطيع الجهات المرسلة تحميل سياستك.</numerusform>
            <numerusform>شهادة خادم الويب عند %2 صالحة لمدة %n يوم آخر، حتى %4. بعد هذا التاريخ لن تستطيع الجهات المرسلة تحميل سياستك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the certificate now. Find out why it was not renewed by itself.</source>
        <translation>جدّد الشهادة الآن. وابحث عن سبب عدم تجديدها تلقائيًا.</translation>
    </message>
    <message>
        <source>Your DNS may prevent a certificate for %1</source>
        <extracomment>policy-host.caa-blocks (%1: host, %2: name with CAA, %3: allowed issuers)</extracomment>
        <translation>قد يمنع DNS لديك إصدار شهادة للاسم %1</translation>
    </message>
    <message>
        <source>A record at %2 says who may issue certificates (CAA): %3. If your hosting provider uses another authority, it can neither get nor renew the certificate.</source>
        <translation>سجل عند الاسم %2 يحدد من يحق له إصدار الشهادات (CAA): %3. إن كان مزوّد الاستضافة يستخدم جهة أخرى، فلن تستطيع إصدار الشهادة ولا تجديدها.</translation>
    </message>
    <message>
        <source>Add the authority of your hosting provider to that record. For many providers it is letsencrypt.org.</source>
        <translation>أضف الجهة التي يستخدمها مزوّد الاستضافة إلى هذا السجل. لدى كثير من المزوّدين هي letsencrypt.org.</translation>
    </message>
    <message>
        <source>%1 only has an address because your DNS answers for every name</source>
        <extracomment>policy-host.wildcard-dns (%1: host, %2: address)</extracomment>
        <translation>للاسم %1 عنوان فقط لأن DNS لديك يجيب عن كل اسم</translation>
    </message>
    <message>
        <source>Any name under your domain leads to %2 (wildcard record). So this host was probably not set up for MTA-STS.</source>
        <translation>أي اسم تحت نطاقك يؤدي إلى %2 (سجل بحرف بدل). فيبدو أن هذا المضيف لم يُعدّ من أجل MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a DNS record of its own for %1 that points to the web space with your policy.</source>
        <translation>انشر سجل DNS خاصًا بالاسم %1 يشير إلى مساحة الويب التي فيها سياستك.</translation>
    </message>
    <message>
        <source>The policy file lists no mail server</source>
        <extracomment>policy.mx-missing (%1: file)</extracomment>
        <translation>ملف السياسة لا يذكر أي خادم بريد</translation>
    </message>
    <message>
        <source>Without a line that begins with “mx:” senders use nothing of the file.</source>
        <translation>من دون سطر يبدأ بـ «mx:» لا تستخدم الجهات المرسلة شيئًا من الملف.</translation>
    </message>
    <message>
        <source>Add a line for each of your mail servers, for instance “mx: mail.example.com”.</source>
        <translation>أضف سطرًا لكل خادم من خوادم بريدك، مثل «mx: mail.example.com».</translation>
    </message>
    <message>
        <source>The policy file lists no mail server, and some senders want one</source>
        <extracomment>policy.mx-missing-mode-none (%1: file)</extracomment>
        <translation>ملف السياسة لا يذكر أي خادم بريد، وبعض الجهات المرسلة تريد واحدًا</translation>
    </message>
    <message>
        <source>Mode none allows this. Still, some senders do not accept the file, and keep to the policy that they stored before.</source>
        <translation>يسمح وضع none بذلك. ومع هذا لا تقبل بعض الجهات المرسلة الملف، وتلتزم بالسياسة التي حفظتها من قبل.</translation>
    </message>
    <message>
        <source>Keep the lines that begin with “mx:” in the file.</source>
        <translation>أبقِ الأسطر التي تبدأ بـ «mx:» في الملف.</translation>
    </message>
    <message>
        <source>The policy file has a line for a mail server without a name</source>
        <extracomment>policy.mx-empty (%1: file)</extracomment>
        <translation>في ملف السياسة سطر لخادم بريد بلا اسم</translation>
    </message>
    <message>
        <source>Nothing stands after “mx:”. Strict senders use nothing of the file because of it.</source>
        <translation>لا شيء بعد «mx:». الجهات المرسلة الصارمة لا تستخدم شيئًا من الملف بسبب ذلك.</translation>
    </message>
    <message>
        <source>Write the name of your mail server there, or delete the line.</source>
        <translation>اكتب اسم خادم بريدك هناك، أو احذف السطر.</translation>
    </message>
    <message>
        <source>The policy file lists the IP address “%1” as a mail server</source>
        <extracomment>policy.mx-address (%1: mx)</extracomment>
        <translation>ملف السياسة يذكر عنوان IP «%1» على أنه خادم بريد</translation>
    </message>
    <message>
        <source>Senders compare names, so an address never fits. Strict senders use nothing of the file because of it.</source>
        <translation>تقارن الجهات المرسلة الأسماء، فلا يطابق العنوان أبدًا. الجهات المرسلة الصارمة لا تستخدم شيئًا من الملف بسببه.</translation>
    </message>
    <message>
        <source>Write the name of the mail server instead, as it stands in your MX record.</source>
        <translation>اكتب بدلًا منه اسم خادم البريد كما يرد في سجل MX لديك.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file ends with a dot</source>
        <extracomment>policy.mx-trailing-dot (%1: mx, %2: meant)</extracomment>
        <translation>خادم البريد «%1» في ملف السياسة ينتهي بنقطة</translation>
    </message>
    <message>
        <source>The dot is usual in DNS but wrong in a policy. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>النقطة معتادة في DNS لكنها خطأ في السياسة. الجهات المرسلة الصارمة لا تستخدم شيئًا من الملف بسببها، وغيرها لا يجد خادمًا مطابقًا.</translation>
    </message>
    <message>
        <source>One line of the policy file lists several mail servers: “%1”</source>
        <extracomment>policy.mx-list (%1: mx)</extracomment>
        <translation>أحد أسطر ملف السياسة يذكر عدة خوادم بريد: «%1»</translation>
    </message>
    <message>
        <source>Senders read the line as one single name, which fits no server. Strict senders use nothing of the file because of it.</source>
        <translation>تقرأ الجهات المرسلة السطر على أنه اسم واحد لا يطابق أي خادم. الجهات المرسلة الصارمة لا تستخدم شيئًا من الملف بسببه.</translation>
    </message>
    <message>
        <source>Write a line of its own for each mail server.</source>
        <translation>اكتب سطرًا مستقلًا لكل خادم بريد.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has letters beyond a to z</source>
        <extracomment>policy.mx-unicode (%1: mx, %2: meant)</extracomment>
        <translation>خادم البريد «%1» في ملف السياسة فيه حروف غير الحروف من a إلى z</translation>
    </message>
    <message>
        <source>A policy must hold names in the form that DNS uses (A-label). Strict senders use nothing of the file otherwise.</source>
        <translation>يجب أن تكون الأسماء في السياسة بالصيغة التي يستخدمها DNS (A-label). وإلا فلن تستخدم الجهات المرسلة الصارمة شيئًا من الملف.</translation>
    </message>
    <message>
        <source>Write “%2” instead.</source>
        <translation>اكتب «%2» بدلًا منه.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is a web address</source>
        <extracomment>policy.mx-url (%1: mx, %2: meant)</extracomment>
        <translation>‏«%1» في ملف السياسة عنوان ويب</translation>
    </message>
    <message>
        <source>Only the name of a mail server may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>لا يجوز أن يرد هناك إلا اسم خادم بريد. الجهات المرسلة الصارمة لا تستخدم شيئًا من الملف بسببه، وغيرها لا يجد خادمًا مطابقًا.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a port number</source>
        <extracomment>policy.mx-port (%1: mx, %2: meant)</extracomment>
        <translation>خادم البريد «%1» في ملف السياسة معه رقم منفذ</translation>
    </message>
    <message>
        <source>Only its name may stand there. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>لا يجوز أن يرد هناك إلا اسمه. الجهات المرسلة الصارمة لا تستخدم شيئًا من الملف بسبب ذلك، وغيرها لا يجد خادمًا مطابقًا.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has a number in front</source>
        <extracomment>policy.mx-preference (%1: mx, %2: meant)</extracomment>
        <translation>خادم البريد «%1» في ملف السياسة يسبقه رقم</translation>
    </message>
    <message>
        <source>The number belongs to the MX record in DNS (preference). Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>هذا الرقم مكانه سجل MX في DNS (الأولوية). الجهات المرسلة الصارمة لا تستخدم شيئًا من الملف بسببه، وغيرها لا يجد خادمًا مطابقًا.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file begins with a dot</source>
        <extracomment>policy.mx-leading-dot (%1: mx, %2: meant)</extracomment>
        <translation>خادم البريد «%1» في ملف السياسة يبدأ بنقطة</translation>
    </message>
    <message>
        <source>An early draft of the standard knew this form. Today strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>كانت مسودة قديمة من المعيار تعرف هذه الصيغة. أما اليوم فالجهات المرسلة الصارمة لا تستخدم شيئًا من الملف بسببها، وغيرها لا يجد خادمًا مطابقًا.</translation>
    </message>
    <message>
        <source>The star in “%1” stands in the wrong place</source>
        <extracomment>policy.mx-wildcard-place (%1: mx)</extracomment>
        <translation>النجمة في «%1» في المكان الخطأ</translation>
    </message>
    <message>
        <source>A star can only be the whole first part of a name, as in “*.example.com” (wildcard). Strict senders use nothing of the file because of it.</source>
        <translation>لا يجوز أن تكون النجمة إلا الجزء الأول الكامل من الاسم، كما في «*.example.com» (حرف بدل). الجهات المرسلة الصارمة لا تستخدم شيئًا من الملف بسبب ذلك.</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers instead.</source>
        <translation>اكتب بدلًا من ذلك الأسماء الكاملة لخوادم بريدك.</translation>
    </message>
    <message>
        <source>“%1” allows mail servers of countless strangers</source>
        <extracomment>policy.mx-wildcard-top-level (%1: mx)</extracomment>
        <translation>‏«%1» يسمح بخوادم بريد لغرباء لا حصر لهم</translation>
    </message>
    <message>
        <source>The star stands directly in front of a name under which anybody can register (wildcard). So an attacker can easily have a mail server that fits your policy.</source>
        <translation>النجمة موضوعة مباشرة قبل اسم يمكن لأي شخص أن يسجّل نطاقًا تحته (حرف بدل). فيسهل على مهاجم أن يكون له خادم بريد يطابق سياستك.</translation>
    </message>
    <message>
        <source>“%1” in the policy file is not the name of a mail server</source>
        <extracomment>policy.mx-not-domain (%1: mx)</extracomment>
        <translation>‏«%1» في ملف السياسة ليس اسم خادم بريد</translation>
    </message>
    <message>
        <source>A name consists of letters, digits, hyphens and dots. Strict senders use nothing of the file because of it, others find that no server fits.</source>
        <translation>يتكون الاسم من حروف لاتينية وأرقام وشرطات ونقاط. الجهات المرسلة الصارمة لا تستخدم شيئًا من الملف بسببه، وغيرها لا يجد خادمًا مطابقًا.</translation>
    </message>
    <message>
        <source>Write the name of the mail server as it stands in your MX record.</source>
        <translation>اكتب اسم خادم البريد كما يرد في سجل MX لديك.</translation>
    </message>
    <message>
        <source>The mail server “%1” in the policy file has capital letters</source>
        <extracomment>policy.mx-case (%1: mx)</extracomment>
        <translation>خادم البريد «%1» في ملف السياسة فيه حروف كبيرة</translation>
    </message>
    <message>
        <source>Nearly all senders compare names without regard to capitals. So this does no harm with them.</source>
        <translation>تقارن الجهات المرسلة كلها تقريبًا الأسماء دون تفريق بين الحروف الكبيرة والصغيرة. فلا ضرر من ذلك معها.</translation>
    </message>
    <message>
        <source>To be on the safe side, write the name in small letters.</source>
        <translation>للاطمئنان، اكتب الاسم بحروف صغيرة.</translation>
    </message>
    <message>
        <source>The policy record at %1 is correct</source>
        <extracomment>record.good (%1: name, %2: id)</extracomment>
        <translation>سجل السياسة عند %1 صحيح</translation>
    </message>
    <message>
        <source>It tells senders that you have a policy. The version of the policy that it announces is “%2” (id).</source>
        <translation>يخبر الجهات المرسلة بأن لديك سياسة. إصدار السياسة الذي يعلنه هو «%2» (id).</translation>
    </message>
    <message>
        <source>There is no policy record at %1</source>
        <extracomment>record.missing (%1: name)</extracomment>
        <translation>لا يوجد سجل سياسة عند %1</translation>
    </message>
    <message>
        <source>Senders look for this TXT record first. Without it they do not look for your policy, so their mail to you is not protected.</source>
        <translation>تبحث الجهات المرسلة عن سجل TXT هذا أولًا. من دونه لا تبحث عن سياستك، فيبقى بريدها إليك بلا حماية.</translation>
    </message>
    <message>
        <source>Publish the record as the last step, when the policy file can be loaded.</source>
        <translation>انشر السجل في الخطوة الأخيرة، عندما يصبح تحميل ملف السياسة ممكنًا.</translation>
    </message>
    <message>
        <source>The policy record at %1 could not be looked up</source>
        <extracomment>record.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>تعذّر الاستعلام عن سجل السياسة عند %1</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. Whether the record is there could not be found out.</source>
        <translation>كان رد DNS: %2. تعذّرت معرفة ما إذا كان السجل موجودًا.</translation>
    </message>
    <message>
        <source>The DNS alias of the policy record at %1 leads nowhere</source>
        <extracomment>record.alias-loop (%1: name)</extracomment>
        <translation>الاسم المستعار في DNS لسجل السياسة عند %1 لا يؤدي إلى أي مكان</translation>
    </message>
    <message>
        <source>The name points to other names in a circle or through too many steps (CNAME loop). Senders find no policy record, so their mail to you is not protected.</source>
        <translation>يشير الاسم إلى أسماء أخرى في حلقة مغلقة أو عبر خطوات أكثر من اللازم (CNAME loop). لا تجد الجهات المرسلة سجل السياسة، فيبقى بريدها إليك بلا حماية.</translation>
    </message>
    <message>
        <source>Point the alias at the right name, or replace it with the TXT record itself.</source>
        <translation>اجعل الاسم المستعار يشير إلى الاسم الصحيح، أو ضع سجل TXT نفسه مكانه.</translation>
    </message>
    <message>
        <source>There are %2 policy records at %1</source>
        <extracomment>record.multiple (%1: name, %2: count)</extracomment>
        <translation>عدد سجلات السياسة عند %1 هو %2</translation>
    </message>
    <message>
        <source>When there is more than one record, senders act as if there were none. So mail to you is not protected.</source>
        <translation>عند وجود أكثر من سجل تتصرف الجهات المرسلة كأن لا سجل. فالبريد الوارد إليك غير محمي.</translation>
    </message>
    <message>
        <source>Keep the record with the newest id, and delete the others.</source>
        <translation>أبقِ السجل الذي فيه أحدث قيمة id، واحذف السجلات الأخرى.</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with the wrong word</source>
        <extracomment>record.wrong-version (%1: name, %2: version)</extracomment>
        <translation>سجل السياسة عند %1 يبدأ بالكلمة الخطأ</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Senders pass over it, so mail to you is not protected.</source>
        <translation>يبدأ بـ «%2» بدلًا من «v=STSv1». تتجاهله الجهات المرسلة، فالبريد الوارد إليك غير محمي.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=STSv1;”.</source>
        <translation>غيّر بداية السجل إلى «v=STSv1;» تمامًا.</translation>
    </message>
    <message>
        <source>The policy record at %1 mixes up capital and small letters</source>
        <extracomment>record.version-case (%1: name, %2: version)</extracomment>
        <translation>سجل السياسة عند %1 يخلط بين الحروف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=STSv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>يبدأ بـ «%2» بدلًا من «v=STSv1». جهات مرسلة كثيرة تفرّق بين الحروف الكبيرة والصغيرة فتتجاهله.</translation>
    </message>
    <message>
        <source>The policy record at %1 lacks its first semicolon</source>
        <extracomment>record.no-semicolon (%1: name)</extracomment>
        <translation>سجل السياسة عند %1 تنقصه الفاصلة المنقوطة الأولى</translation>
    </message>
    <message>
        <source>It must begin with “v=STSv1;”. Senders pass over it otherwise, so mail to you is not protected.</source>
        <translation>يجب أن يبدأ بـ «v=STSv1;». وإلا فستتجاهله الجهات المرسلة، ويبقى البريد الوارد إليك غير محمي.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=STSv1”.</source>
        <translation>اكتب فاصلة منقوطة بعد «v=STSv1» مباشرة.</translation>
    </message>
    <message>
        <source>The policy record at %1 begins with a space</source>
        <extracomment>record.leading-space (%1: name)</extracomment>
        <translation>سجل السياسة عند %1 يبدأ بمسافة</translation>
    </message>
    <message>
        <source>Senders expect “v=STSv1;” at the very beginning. They pass over the record, so mail to you is not protected.</source>
        <translation>تتوقع الجهات المرسلة «v=STSv1;» في البداية تمامًا. تتجاهل السجل، فالبريد الوارد إليك غير محمي.</translation>
    </message>
    <message>
        <source>Remove the space at the beginning of the record.</source>
        <translation>أزل المسافة في بداية السجل.</translation>
    </message>
    <message>
        <source>The policy record at %1 has a space before its first semicolon</source>
        <extracomment>record.space-before-semicolon (%1: name)</extracomment>
        <translation>في سجل السياسة عند %1 مسافة قبل الفاصلة المنقوطة الأولى</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. Their mail to you is not protected.</source>
        <translation>بعض الجهات المرسلة تتجاهل سجلًا مكتوبًا هكذا، فيبقى بريدها إليك بلا حماية.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=STSv1;”.</source>
        <translation>أزل المسافة بحيث يبدأ السجل بـ «v=STSv1;».</translation>
    </message>
    <message>
        <source>The policy record at %1 contains quotation marks</source>
        <extracomment>record.quotes-inside (%1: name)</extracomment>
        <translation>سجل السياسة عند %1 فيه علامات اقتباس</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so mail to you is not protected.</source>
        <translation>خزّنت لوحة DNS لديك العلامات على أنها جزء من النص. لا تتعرف الجهات المرسلة على السجل، فالبريد الوارد إليك غير محمي.</translation>
    </message>
    <message>
        <source>Enter the text of the record again without quotation marks.</source>
        <translation>أدخل نص السجل من جديد دون علامات اقتباس.</translation>
    </message>
    <message>
        <source>The policy record at %1 has no id</source>
        <extracomment>record.no-id (%1: name)</extracomment>
        <translation>سجل السياسة عند %1 بلا id</translation>
    </message>
    <message>
        <source>The id tells senders when your policy has changed. Without it they pass over the record, so mail to you is not protected.</source>
        <translation>قيمة id تخبر الجهات المرسلة متى تغيّرت سياستك. من دونها تتجاهل السجل، فالبريد الوارد إليك غير محمي.</translation>
    </message>
    <message>
        <source>Add an id of letters and digits to the record, for instance today&apos;s date as in “id=20261124;”.</source>
        <translation>أضف إلى السجل قيمة id من حروف لاتينية وأرقام، مثل تاريخ اليوم كما في «id=20261124;».</translation>
    </message>
    <message>
        <source>The id “%1” contains a character that is not allowed there</source>
        <extracomment>record.id-character (%1: id, %2: character)</extracomment>
        <translation>قيمة id «%1» فيها حرف غير مسموح به</translation>
    </message>
    <message>
        <source>Write an id of letters and digits only.</source>
        <translation>اكتب قيمة id من حروف لاتينية وأرقام فقط.</translation>
    </message>
    <message>
        <source>The id in the policy record at %1 is empty</source>
        <extracomment>record.id-empty (%1: name)</extracomment>
        <translation>قيمة id في سجل السياسة عند %1 فارغة</translation>
    </message>
    <message>
        <source>Write an id of letters and digits, for instance today&apos;s date.</source>
        <translation>اكتب قيمة id من حروف لاتينية وأرقام، مثل تاريخ اليوم.</translation>
    </message>
    <message>
        <source>The id “%1” is too long</source>
        <extracomment>record.id-too-long (%1: id, %2: length)</extracomment>
        <translation>قيمة id «%1» أطول من اللازم</translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s), and 32 is the limit. Senders pass over the record, so mail to you is not protected.</source>
        <translation>
            <numerusform>فيها %n حرف، والحد الأقصى 32. تتجاهل الجهات المرسلة السجل، فالبريد الوارد إليك غير محمي.</numerusform>
            <numerusform>فيها %n حرف، والحد الأقصى 32. تتجاهل الجهات المرسلة السجل، فالبريد الوارد إليك غير محمي.</numerusform>
            <numerusform>فيها %n حرفان، والحد الأقصى 32. تتجاهل الجهات المرسلة السجل، فالبريد الوارد إليك غير محمي.</numerusform>
            <numerusform>فيها %n حروف، والحد الأقصى 32. تتجاهل الجهات المرسلة السجل، فالبريد الوارد إليك غير محمي.</numerusform>
            <numerusform>فيها %n حرفًا، والحد الأقصى 32. تتجاهل الجهات المرسلة السجل، فالبريد الوارد إليك غير محمي.</numerusform>
            <numerusform>فيها %n حرف، والحد الأقصى 32. تتجاهل الجهات المرسلة السجل، فالبريد الوارد إليك غير محمي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a shorter id, for instance today&apos;s date.</source>
        <translation>اكتب قيمة id أقصر، مثل تاريخ اليوم.</translation>
    </message>
    <message>
        <source>The policy record at %1 has more than one id</source>
        <extracomment>record.duplicate-id (%1: name, %2: used, %3: ignored)</extracomment>
        <translation>في سجل السياسة عند %1 أكثر من id</translation>
    </message>
    <message>
        <source>The first one counts: “%2”. Some senders go by a later one instead (“%3”), and at least one passes over the record.</source>
        <translation>القيمة الأولى هي المعتمدة: «%2». بعض الجهات المرسلة تأخذ بقيمة لاحقة («%3»)، وواحدة على الأقل تتجاهل السجل.</translation>
    </message>
    <message>
        <source>Keep one id, and delete the others.</source>
        <translation>أبقِ قيمة id واحدة، واحذف الباقي.</translation>
    </message>
    <message>
        <source>The word “%1” in the policy record has the wrong capital letters</source>
        <extracomment>record.key-case (%1: key, %2: meant)</extracomment>
        <translation>الكلمة «%1» في سجل السياسة فيها حروف كبيرة في غير موضعها</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here. They do not find what they need, so mail to you is not protected.</source>
        <translation>تفرّق الجهات المرسلة هنا بين الحروف الكبيرة والصغيرة. لا تجد ما تحتاج إليه، فالبريد الوارد إليك غير محمي.</translation>
    </message>
    <message>
        <source>Something is left over at the end of the policy record at %1</source>
        <extracomment>record.trailing (%1: name)</extracomment>
        <translation>توجد بقية زائدة في نهاية سجل السياسة عند %1</translation>
    </message>
    <message>
        <source>Only a single semicolon may stand at the end. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>لا يجوز أن ترد في النهاية إلا فاصلة منقوطة واحدة. الجهات المرسلة الصارمة تتجاهل السجل، فيبقى بريدها إليك بلا حماية.</translation>
    </message>
    <message>
        <source>Remove what follows the last semicolon, also spaces.</source>
        <translation>أزل ما يلي الفاصلة المنقوطة الأخيرة، والمسافات أيضًا.</translation>
    </message>
    <message>
        <source>The policy record at %1 cannot be understood</source>
        <extracomment>record.syntax (%1: name)</extracomment>
        <translation>لا يمكن فهم سجل السياسة عند %1</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Strict senders pass over the record, so their mail to you is not protected.</source>
        <translation>جزء منه ليس على الصورة «name=value». الجهات المرسلة الصارمة تتجاهل السجل، فيبقى بريدها إليك بلا حماية.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=STSv1; id=20261124;”.</source>
        <translation>اكتب السجل من جديد، مثل «v=STSv1; id=20261124;».</translation>
    </message>
    <message>
        <source>“%1” belongs in the policy file, not in the policy record</source>
        <extracomment>record.policy-inside (%1: key)</extracomment>
        <translation>‏«%1» مكانه ملف السياسة، لا سجل السياسة</translation>
    </message>
    <message>
        <source>Senders pass over it here. Mode, mail servers and validity count only in the file.</source>
        <translation>تتجاهله الجهات المرسلة هنا. الوضع وخوادم البريد ومدة الصلاحية لا تُعتمد إلا في الملف.</translation>
    </message>
    <message>
        <source>Remove this part from the record. Make sure that it stands in the policy file.</source>
        <translation>أزل هذا الجزء من السجل. وتأكد من وجوده في ملف السياسة.</translation>
    </message>
    <message>
        <source>The part “%1” of the policy record means nothing to senders</source>
        <extracomment>record.unknown-field (%1: key)</extracomment>
        <translation>الجزء «%1» من سجل السياسة لا يعني شيئًا للجهات المرسلة</translation>
    </message>
    <message>
        <source>They pass over it. It does no harm.</source>
        <translation>تتجاهله الجهات المرسلة. لا ضرر فيه.</translation>
    </message>
    <message>
        <source>Check its spelling if you meant something by it. Otherwise you can remove it.</source>
        <translation>تأكد من كتابته إن كنت تقصد به شيئًا. وإلا فيمكنك إزالته.</translation>
    </message>
    <message>
        <source>The policy record at %1 is stored in %2 pieces</source>
        <extracomment>record.split (%1: name, %2: count)</extracomment>
        <translation>سجل السياسة عند %1 مخزّن في قطع عددها %2</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. Nearly all read the record correctly.</source>
        <translation>تجمع الجهات المرسلة القطع دون مسافة بينها. كلها تقريبًا تقرأ السجل قراءة صحيحة.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with MTA-STS. Senders pass over it.</source>
        <translation>السجل «%2» لا علاقة له بـ MTA-STS. تتجاهله الجهات المرسلة.</translation>
    </message>
    <message>
        <source>You can remove it, unless you need it for something else.</source>
        <translation>يمكنك إزالته، إلا إذا كنت تحتاج إليه لغرض آخر.</translation>
    </message>
    <message>
        <source>The policy record at %1 is kept at %2</source>
        <extracomment>record.delegated (%1: name, %2: target)</extracomment>
        <translation>سجل السياسة عند %1 محفوظ لدى %2</translation>
    </message>
    <message>
        <source>It is an alias, so whoever runs %2 decides when senders load your policy anew.</source>
        <translation>هو اسم مستعار، فمن يدير %2 يقرر متى تحمّل الجهات المرسلة سياستك من جديد.</translation>
    </message>
    <message>
        <source>There is a policy record at %1, where no sender looks</source>
        <extracomment>record.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>يوجد سجل سياسة عند %1، حيث لا تبحث أي جهة مرسلة</translation>
    </message>
    <message>
        <source>Senders look for it at %2 only. So this record has no effect.</source>
        <translation>تبحث عنه الجهات المرسلة عند %2 فقط. فلا أثر لهذا السجل.</translation>
    </message>
    <message>
        <source>Move the record to the name %2. Many DNS panels add your domain to the name by themselves.</source>
        <translation>انقل السجل إلى الاسم %2. كثير من لوحات DNS تضيف نطاقك إلى الاسم تلقائيًا.</translation>
    </message>
    <message>
        <source>Your name servers disagree about the policy record at %1</source>
        <extracomment>record.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>خوادم الأسماء لديك غير متفقة على سجل السياسة عند %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may miss your policy or a change to it.</source>
        <translation>خوادم الأسماء هذه لا تعطي كلها الرد نفسه: %2. قد تفوت بعضَ الجهات المرسلة سياستُك أو تغييرٌ فيها.</translation>
    </message>
    <message>
        <source>The policy file has changed, but the id “%1” has not</source>
        <extracomment>record.id-unchanged (%1: id, %2: date)</extracomment>
        <translation>تغيّر ملف السياسة، لكن قيمة id «%1» لم تتغير</translation>
    </message>
    <message>
        <source>The id is the same as on %2, when the file was different. Senders that know this id keep to the old policy until it runs out.</source>
        <translation>قيمة id هي نفسها التي كانت في %2، عندما كان الملف مختلفًا. الجهات المرسلة التي تعرف هذه القيمة تلتزم بالسياسة القديمة حتى تنتهي صلاحيتها.</translation>
    </message>
    <message>
        <source>Give the policy record a new id now.</source>
        <translation>ضع الآن قيمة id جديدة في سجل السياسة.</translation>
    </message>
    <message>
        <source>The id “%1” is new, but the policy file is the same as before</source>
        <extracomment>record.body-unchanged (%1: id, %2: date)</extracomment>
        <translation>قيمة id «%1» جديدة، لكن ملف السياسة كما كان</translation>
    </message>
    <message>
        <source>The file has not changed since %2. Senders load it once more, which does no harm.</source>
        <translation>لم يتغير الملف منذ %2. تحمّله الجهات المرسلة مرة أخرى، ولا ضرر في ذلك.</translation>
    </message>
    <message>
        <source>If you meant to change the policy, upload the new file. Then give the record another new id.</source>
        <translation>إن كنت تريد تغيير السياسة فارفع الملف الجديد. ثم ضع قيمة id جديدة أخرى في السجل.</translation>
    </message>
    <message>
        <source>The file is not a TLS report that can be read</source>
        <extracomment>report.not-json (%1: file, %2: reason)</extracomment>
        <translation>الملف ليس تقرير TLS تمكن قراءته</translation>
    </message>
    <message>
        <source>Save the attachment from the mail once more, and open that file.</source>
        <translation>احفظ المرفق من الرسالة مرة أخرى، وافتح ذلك الملف.</translation>
    </message>
    <message>
        <source>The report is too large to be read</source>
        <extracomment>report.too-large (%1: file, %2: limit)</extracomment>
        <translation>التقرير أكبر من أن يُقرأ</translation>
    </message>
    <message>
        <source>Make sure that the file is a TLS report. If it is, ask its sender for smaller ones.</source>
        <translation>تأكد من أن الملف تقرير TLS. إن كان كذلك فاطلب من مرسله تقارير أصغر.</translation>
    </message>
    <message>
        <source>The report cannot be unpacked</source>
        <extracomment>report.gzip-broken (%1: file, %2: reason)</extracomment>
        <translation>لا يمكن فك ضغط التقرير</translation>
    </message>
    <message>
        <source>The file is not a TLS report</source>
        <extracomment>report.not-a-report (%1: file)</extracomment>
        <translation>الملف ليس تقرير TLS</translation>
    </message>
    <message>
        <source>It can be read, but has nothing of what such a report holds.</source>
        <translation>تمكن قراءته، لكن ليس فيه شيء مما يحتويه تقرير كهذا.</translation>
    </message>
    <message>
        <source>Open the attachment of a TLS report. DMARC reports and other files are of another kind.</source>
        <translation>افتح مرفق تقرير TLS. تقارير DMARC والملفات الأخرى من نوع مختلف.</translation>
    </message>
    <message>
        <source>The report has no results in it</source>
        <extracomment>report.no-policies (%1: file)</extracomment>
        <translation>التقرير خالٍ من النتائج</translation>
    </message>
    <message>
        <source>The list of policies with their counts is missing (policies). So it says nothing about your mail.</source>
        <translation>قائمة السياسات مع أعدادها مفقودة (policies). فالتقرير لا يقول شيئًا عن بريدك.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. If the same sender does this often, tell them.</source>
        <translation>لا خلل من جهتك. إن تكرر هذا كثيرًا من الجهة المرسلة نفسها فأخبرها.</translation>
    </message>
    <message>
        <source>The report lacks the part “%1”</source>
        <extracomment>report.missing-member (%1: member)</extracomment>
        <translation>ينقص التقرير الجزء «%1»</translation>
    </message>
    <message>
        <source>The sender of the report left it out. The rest was read, and a missing count is taken as zero.</source>
        <translation>أسقطته الجهة التي أرسلت التقرير. قُرئ الباقي، ويُحسب العدد المفقود صفرًا.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side, and nothing that you need to do.</source>
        <translation>لا خلل من جهتك، وليس عليك فعل شيء.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is not of the expected kind</source>
        <extracomment>report.wrong-type (%1: member, %2: expected)</extracomment>
        <translation>الجزء «%1» من التقرير ليس من النوع المتوقع</translation>
    </message>
    <message>
        <source>It should be of this kind: %2. The rest of the report was read.</source>
        <translation>ينبغي أن يكون من هذا النوع: %2. قُرئ باقي التقرير.</translation>
    </message>
    <message>
        <source>The count “%1” in the report makes no sense</source>
        <extracomment>report.bad-count (%1: member, %2: value)</extracomment>
        <translation>العدد «%1» في التقرير غير معقول</translation>
    </message>
    <message>
        <source>The value %2 is not a count of connections, so it is taken as zero.</source>
        <translation>القيمة %2 ليست عددًا من الاتصالات، فتُحسب صفرًا.</translation>
    </message>
    <message>
        <source>There is nothing wrong on your side. Do not rely on the sums of this report.</source>
        <translation>لا خلل من جهتك. لا تعتمد على مجاميع هذا التقرير.</translation>
    </message>
    <message>
        <source>The date “%1” in the report makes no sense</source>
        <extracomment>report.bad-date (%1: member, %2: value)</extracomment>
        <translation>التاريخ «%1» في التقرير غير معقول</translation>
    </message>
    <message>
        <source>The value %2 cannot be read as a date. The rest of the report was read.</source>
        <translation>لا يمكن قراءة القيمة %2 على أنها تاريخ. قُرئ باقي التقرير.</translation>
    </message>
    <message>
        <source>The date “%1” in the report has no time zone</source>
        <extracomment>report.date-no-zone (%1: member, %2: value)</extracomment>
        <translation>التاريخ «%1» في التقرير بلا منطقة زمنية</translation>
    </message>
    <message>
        <source>Some reports from Microsoft are written like this. The value %2 was read as universal time (UTC).</source>
        <translation>بعض تقارير Microsoft مكتوبة هكذا. قُرئت القيمة %2 على أنها بالتوقيت العالمي (UTC).</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of policy: “%1”</source>
        <extracomment>report.unknown-policy-type (%1: value)</extracomment>
        <translation>يتحدث التقرير عن نوع غير معروف من السياسات: «%1»</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is.</source>
        <translation>أُخذ بالأعداد، وتُعرض الكلمة كما هي.</translation>
    </message>
    <message>
        <source>The report speaks of an unknown kind of problem: “%1”</source>
        <extracomment>report.unknown-result-type (%1: value)</extracomment>
        <translation>يتحدث التقرير عن نوع غير معروف من المشكلات: «%1»</translation>
    </message>
    <message>
        <source>The counts were kept, and the word is shown as it is. It may be newer than this program.</source>
        <translation>أُخذ بالأعداد، وتُعرض الكلمة كما هي. قد تكون أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Look at the details of this problem in the report. They often tell the cause.</source>
        <translation>انظر إلى تفاصيل هذه المشكلة في التقرير. كثيرًا ما تكشف السبب.</translation>
    </message>
    <message>
        <source>The part “%1” of the report is a text instead of a list</source>
        <extracomment>report.mx-host-string (%1: member)</extracomment>
        <translation>الجزء «%1» من التقرير نص بدلًا من قائمة</translation>
    </message>
    <message>
        <source>Some senders write it like this. It was understood all the same.</source>
        <translation>بعض الجهات المرسلة تكتبه هكذا. فُهم رغم ذلك.</translation>
    </message>
    <message>
        <source>The policy in the part “%1” of the report is written in an unusual form</source>
        <extracomment>report.policy-string-form (%1: member)</extracomment>
        <translation>السياسة في الجزء «%1» من التقرير مكتوبة بصيغة غير معتادة</translation>
    </message>
    <message>
        <source>The details for %1 add up to more than the sum in the report</source>
        <extracomment>report.details-exceed-summary (%1: domain, %2: details, %3: summary)</extracomment>
        <translation>مجموع التفاصيل لـ %1 أكبر من المجموع المذكور في التقرير</translation>
    </message>
    <message>
        <source>The details count %2 connections, the sum says %3. One connection may stand in several details, so only the sum was counted.</source>
        <translation>تعدّ التفاصيل %2 من الاتصالات، والمجموع يقول %3. قد يرد اتصال واحد في عدة تفاصيل، لذلك أُخذ بالمجموع فقط.</translation>
    </message>
    <message>
        <source>Whether the report is genuine was not checked</source>
        <extracomment>report.unauthenticated (%1: file)</extracomment>
        <translation>لم يُفحص هل التقرير أصلي</translation>
    </message>
    <message>
        <source>Genuine reports are signed by their sender (DKIM). In a saved file the signature can usually no longer be checked.</source>
        <translation>التقارير الأصلية موقّعة من مرسلها (DKIM). في ملف محفوظ لا يمكن عادةً فحص التوقيع.</translation>
    </message>
    <message>
        <source>If a report surprises you, look at the original mail before you act on it.</source>
        <translation>إن فاجأك تقرير، فانظر إلى الرسالة الأصلية قبل أن تتصرف بناءً عليه.</translation>
    </message>
    <message>
        <source>%1 takes mail over encrypted connections with a good certificate</source>
        <extracomment>starttls.good (%1: host, %2: address, %3: tls version, %4: days left)</extracomment>
        <translation>الخادم %1 يستقبل البريد عبر اتصالات مشفّرة بشهادة سليمة</translation>
    </message>
    <message numerus="yes">
        <source>The server at %2 uses %3. Its certificate is valid for %n more day(s).</source>
        <translation>
            <numerusform>البروتوكول الذي يستخدمه الخادم عند %2 هو %3. شهادته صالحة لمدة %n يوم آخر.</numerusform>
            <numerusform>البروتوكول الذي يستخدمه الخادم عند %2 هو %3. شهادته صالحة لمدة %n يوم آخر.</numerusform>
            <numerusform>البروتوكول الذي يستخدمه الخادم عند %2 هو %3. شهادته صالحة لمدة %n يومين آخرين.</numerusform>
            <numerusform>البروتوكول الذي يستخدمه الخادم عند %2 هو %3. شهادته صالحة لمدة %n أيام أخرى.</numerusform>
            <numerusform>البروتوكول الذي يستخدمه الخادم عند %2 هو %3. شهادته صالحة لمدة %n يومًا آخر.</numerusform>
            <numerusform>البروتوكول الذي يستخدمه الخادم عند %2 هو %3. شهادته صالحة لمدة %n يوم آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail servers of %1 were not tested</source>
        <extracomment>starttls.skipped (%1: domain)</extracomment>
        <translation>لم تُختبر خوادم البريد للنطاق %1</translation>
    </message>
    <message>
        <source>You asked for a check without connections to mail servers. So nothing is known about their encryption and certificates.</source>
        <translation>طلبت فحصًا دون اتصال بخوادم البريد. فلا يُعرف شيء عن تشفيرها وشهاداتها.</translation>
    </message>
    <message>
        <source>Check again with the mail servers before you move to enforce mode.</source>
        <translation>أعد الفحص مع خوادم البريد قبل الانتقال إلى وضع enforce.</translation>
    </message>
    <message>
        <source>The network of this computer blocks connections to mail servers</source>
        <extracomment>starttls.port-25-blocked (%1: domain)</extracomment>
        <translation>شبكة هذا الحاسوب تحجب الاتصالات بخوادم البريد</translation>
    </message>
    <message>
        <source>Many home and office lines block outgoing mail connections (port 25). Large, well-known mail servers could not be reached from here either. So nothing is known to be wrong with your mail servers.</source>
        <translation>كثير من خطوط الإنترنت في المنازل والمكاتب تحجب اتصالات البريد الصادرة (المنفذ 25). ولم يمكن الوصول من هنا إلى خوادم بريد كبيرة ومعروفة أيضًا. فلا شيء يدل على وجود خلل في خوادم بريدك.</translation>
    </message>
    <message>
        <source>Run “postseal-cli check %1” on a server elsewhere whose port 25 is open. Your TLS reports also show whether senders can deliver to you over encrypted connections.</source>
        <translation>شغّل «postseal-cli check %1» على خادم في مكان آخر يكون فيه المنفذ 25 مفتوحًا. كما تبيّن لك تقارير TLS هل تستطيع الجهات المرسلة تسليمك البريد عبر اتصالات مشفّرة.</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv6 from this computer</source>
        <extracomment>starttls.no-ipv6-here (%1: host, %2: address)</extracomment>
        <translation>تعذّر اختبار %1 عبر IPv6 من هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 could not be tested over IPv4 from this computer</source>
        <extracomment>starttls.no-ipv4-here (%1: host, %2: address)</extracomment>
        <translation>تعذّر اختبار %1 عبر IPv4 من هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 does not accept mail connections</source>
        <extracomment>starttls.connection-refused (%1: host, %2: address)</extracomment>
        <translation>الخادم %1 لا يقبل اتصالات البريد</translation>
    </message>
    <message>
        <source>The computer at %2 refuses connections for mail (port 25). Senders try your other mail servers, or try again later.</source>
        <translation>يرفض الحاسوب عند %2 اتصالات البريد (المنفذ 25). تجرّب الجهات المرسلة خوادم بريدك الأخرى، أو تحاول من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Start the mail service there, or open port 25 in its firewall. If the server no longer takes mail, remove its MX record.</source>
        <translation>شغّل خدمة البريد هناك، أو افتح المنفذ 25 في جدار الحماية. إن لم يعد الخادم يستقبل البريد، فأزل سجل MX الخاص به.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>starttls.connection-timeout (%1: host, %2: address)</extracomment>
        <translation>الخادم %1 لا يرد</translation>
    </message>
    <message>
        <source>No mail connection to %2 came about in time (port 25). Senders lose time there. Then they try your other mail servers, or try again later.</source>
        <translation>لم ينشأ اتصال بريد مع %2 في الوقت المحدد (المنفذ 25). تفقد الجهات المرسلة وقتًا هناك، ثم تجرّب خوادم بريدك الأخرى، أو تحاول من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Make sure that the server runs and that its firewall lets port 25 through. If the server no longer takes mail, remove its MX record.</source>
        <translation>تأكد من أن الخادم يعمل ومن أن جدار الحماية يسمح بالمنفذ 25. إن لم يعد الخادم يستقبل البريد، فأزل سجل MX الخاص به.</translation>
    </message>
    <message>
        <source>There is no way through the network to %1</source>
        <extracomment>starttls.host-unreachable (%1: host, %2: address)</extracomment>
        <translation>لا طريق عبر الشبكة إلى %1</translation>
    </message>
    <message>
        <source>The network reports that the address %2 cannot be reached. Senders try your other mail servers, or try again later.</source>
        <translation>تفيد الشبكة بأنه لا يمكن الوصول إلى العنوان %2. تجرّب الجهات المرسلة خوادم بريدك الأخرى، أو تحاول من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Check the address in DNS and the network connection of the server. If both look right, ask your hosting provider.</source>
        <translation>راجع العنوان في DNS واتصال الخادم بالشبكة. إن بدا كلاهما صحيحًا فاسأل مزوّد الاستضافة.</translation>
    </message>
    <message>
        <source>%1 may be out of reach on purpose</source>
        <extracomment>starttls.may-be-deliberate (%1: host)</extracomment>
        <translation>قد يكون تعذّر الوصول إلى %1 مقصودًا</translation>
    </message>
    <message>
        <source>Some owners list a mail server that never answers, to keep spam away (nolisting). Your other mail servers do answer.</source>
        <translation>بعض المالكين يدرجون خادم بريد لا يرد أبدًا لإبعاد البريد المزعج (nolisting). خوادم بريدك الأخرى ترد.</translation>
    </message>
    <message>
        <source>If this is on purpose, leave it as it is. Otherwise repair the server, or remove its MX record.</source>
        <translation>إن كان هذا مقصودًا فاتركه كما هو. وإلا فأصلح الخادم، أو أزل سجل MX الخاص به.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing</source>
        <extracomment>starttls.greeting-timeout (%1: host, %2: address)</extracomment>
        <translation>الخادم %1 يقبل الاتصال ثم لا يقول شيئًا</translation>
    </message>
    <message>
        <source>The server at %2 sent no greeting in time. Patient senders wait up to five minutes. Others give up and try again later.</source>
        <translation>لم يرسل الخادم عند %2 تحية في الوقت المحدد. الجهات المرسلة الصبورة تنتظر حتى خمس دقائق. أما غيرها فيستسلم ويحاول من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server why its greeting is slow. It may be overloaded, or its spam checks may take too long. With “--timeout 60” this check waits longer.</source>
        <translation>اسأل مسؤول الخادم عن سبب تأخر التحية. قد يكون الحِمل عليه زائدًا، أو قد يستغرق فحص البريد المزعج وقتًا طويلًا. باستخدام «--timeout 60» ينتظر هذا الفحص مدة أطول.</translation>
    </message>
    <message>
        <source>%1 turns connections away for the moment</source>
        <extracomment>starttls.greeting-temporary (%1: host, %2: address, %3: reply)</extracomment>
        <translation>الخادم %1 يردّ الاتصالات في الوقت الحالي</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a temporary refusal: %3. Other senders try again later. The server may only distrust the computer that this check runs on.</source>
        <translation>استقبل الخادم عند %2 الاتصال برفض مؤقت: %3. الجهات المرسلة الأخرى تحاول من جديد لاحقًا. وقد يكون الخادم لا يثق بهذا الحاسوب تحديدًا، وهو الذي يجري عليه الفحص.</translation>
    </message>
    <message>
        <source>Check again later, or from another network. If it stays like this, ask whoever runs the server.</source>
        <translation>أعد الفحص لاحقًا، أو من شبكة أخرى. إن بقي الحال كما هو، فاسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>%1 turns connections away</source>
        <extracomment>starttls.greeting-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>الخادم %1 يردّ الاتصالات</translation>
    </message>
    <message>
        <source>The server at %2 greeted with a refusal: %3. Whether it refuses all senders or only this computer cannot be seen from here.</source>
        <translation>استقبل الخادم عند %2 الاتصال بالرفض: %3. لا يمكن أن يُعرف من هنا هل يرفض كل الجهات المرسلة أم هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. You can also run “postseal-cli check” with your domain on a server elsewhere.</source>
        <translation>اسأل مسؤول الخادم. ويمكنك أيضًا تشغيل «postseal-cli check» مع نطاقك على خادم في مكان آخر.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server</source>
        <extracomment>starttls.not-smtp (%1: host, %2: address)</extracomment>
        <translation>ما يرد على %1 ليس خادم بريد</translation>
    </message>
    <message>
        <source>The program at %2 does not speak the language of mail (SMTP). Senders cannot deliver mail there.</source>
        <translation>البرنامج عند %2 لا يتكلم لغة البريد (SMTP). لا تستطيع الجهات المرسلة تسليم البريد هناك.</translation>
    </message>
    <message>
        <source>Make sure that port 25 of this address leads to your mail server, and not to a website or another service.</source>
        <translation>تأكد من أن المنفذ 25 لهذا العنوان يؤدي إلى خادم بريدك، لا إلى موقع ويب أو خدمة أخرى.</translation>
    </message>
    <message>
        <source>%1 hangs up in the middle of the conversation</source>
        <extracomment>starttls.closed-early (%1: host, %2: address)</extracomment>
        <translation>الخادم %1 يقطع الاتصال في منتصف المحادثة</translation>
    </message>
    <message>
        <source>The server at %2 closed the connection before encryption was in place. In testing mode mail may still arrive. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>أغلق الخادم عند %2 الاتصال قبل بدء التشفير. في وضع testing قد يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة هذا الخادم، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. It may also block computers that it does not know.</source>
        <translation>ابحث عن السبب في سجل أحداث الخادم. وقد يكون يحظر الحواسيب التي لا يعرفها.</translation>
    </message>
    <message>
        <source>%1 sends an answer without end</source>
        <extracomment>starttls.line-too-long (%1: host, %2: address)</extracomment>
        <translation>الخادم %1 يرسل ردًا بلا نهاية</translation>
    </message>
    <message>
        <source>The server at %2 sent far more text than mail allows, so the conversation was stopped. Other senders stop as well, and then mail does not get through.</source>
        <translation>أرسل الخادم عند %2 نصًا أكثر بكثير مما يسمح به البريد، فأُوقفت المحادثة. الجهات المرسلة الأخرى تتوقف أيضًا، فلا يصل البريد.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at what answers on port 25.</source>
        <translation>اطلب من مسؤول الخادم أن ينظر في ما يرد على المنفذ 25.</translation>
    </message>
    <message>
        <source>%1 refuses the greeting that encryption needs</source>
        <extracomment>starttls.ehlo-refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>الخادم %1 يرفض التحية التي يحتاج إليها التشفير</translation>
    </message>
    <message>
        <source>The server at %2 answered this greeting (EHLO) with: %3. Without it the server cannot offer encryption. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>رد الخادم عند %2 على هذه التحية (EHLO) بـ: %3. من دونها لا يستطيع الخادم عرض التشفير. في وضع enforce لن تستخدم الجهات المرسلة هذا الخادم، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow this greeting. A firewall in front of the server may also be the cause.</source>
        <translation>اطلب من مسؤول الخادم السماح بهذه التحية. وقد يكون السبب أيضًا جدار حماية أمام الخادم.</translation>
    </message>
    <message>
        <source>%1 does not offer encryption</source>
        <extracomment>starttls.not-offered (%1: host, %2: address)</extracomment>
        <translation>الخادم %1 لا يعرض التشفير</translation>
    </message>
    <message>
        <source>The server at %2 takes mail in plain text only (no STARTTLS). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>يستقبل الخادم عند %2 البريد نصًا مكشوفًا فقط (بلا STARTTLS). في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة هذا الخادم، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>Ask your mail provider to switch on encryption for incoming mail, with a certificate for the name %1.</source>
        <translation>اطلب من مزوّد البريد تشغيل التشفير للبريد الوارد، بشهادة للاسم %1.</translation>
    </message>
    <message>
        <source>Something in front of %1 removes the offer of encryption</source>
        <extracomment>starttls.stripped (%1: host, %2: address, %3: keyword)</extracomment>
        <translation>شيء أمام %1 يزيل عرض التشفير</translation>
    </message>
    <message>
        <source>The answer from %2 shows “%3” where the offer of encryption should stand. That is the mark of a firewall that rewrites mail traffic. It may stand in front of your server, or in the network of this computer.</source>
        <translation>يُظهر الرد من %2 النص «%3» في المكان الذي ينبغي أن يرد فيه عرض التشفير. هذه علامة جدار حماية يعيد كتابة حركة البريد. قد يكون أمام خادمك، أو في شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Switch off mail inspection in the firewall in front of your server (SMTP fixup). Check from another network to see whose firewall it is.</source>
        <translation>أوقف تفتيش البريد في جدار الحماية أمام خادمك (SMTP fixup). أعد الفحص من شبكة أخرى لتعرف لمن جدار الحماية هذا.</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it</source>
        <extracomment>starttls.refused (%1: host, %2: address, %3: reply)</extracomment>
        <translation>الخادم %1 يعرض التشفير ثم يرفضه</translation>
    </message>
    <message>
        <source>The server at %2 answered: %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>رد الخادم عند %2 بـ: %3. في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة هذا الخادم، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>Look for the reason in the log of the server. Often the certificate or its key is missing, or cannot be read.</source>
        <translation>ابحث عن السبب في سجل أحداث الخادم. كثيرًا ما تكون الشهادة أو مفتاحها مفقودًا أو لا تمكن قراءته.</translation>
    </message>
    <message>
        <source>%1 sends unprotected text where encryption must begin</source>
        <extracomment>starttls.injected (%1: host, %2: address)</extracomment>
        <translation>الخادم %1 يرسل نصًا غير محمي حيث يجب أن يبدأ التشفير</translation>
    </message>
    <message>
        <source>Plain text from %2 followed right after the agreement to encrypt. Attackers use such a gap to slip in commands. Careful senders hang up.</source>
        <translation>تلا الاتفاقَ على التشفير مباشرةً نصٌّ مكشوف من %2. يستغل المهاجمون ثغرة كهذه لدسّ أوامر. الجهات المرسلة الحذرة تقطع الاتصال.</translation>
    </message>
    <message>
        <source>Update the software of the mail server, and that of any mail filter in front of it.</source>
        <translation>حدّث برنامج خادم البريد، وبرنامج أي مرشّح بريد أمامه.</translation>
    </message>
    <message>
        <source>%1 answers too slowly</source>
        <extracomment>starttls.reply-timeout (%1: host, %2: address, %3: phase)</extracomment>
        <translation>الخادم %1 يرد ببطء شديد</translation>
    </message>
    <message>
        <source>The server at %2 stopped answering during the conversation (step: %3). Senders may give up and try again later.</source>
        <translation>توقف الخادم عند %2 عن الرد أثناء المحادثة (الخطوة: %3). قد تستسلم الجهات المرسلة وتحاول من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server about its load, and about filters that slow strangers down. With “--timeout 60” this check waits longer.</source>
        <translation>اسأل مسؤول الخادم عن الحِمل عليه، وعن المرشّحات التي تبطئ الغرباء. باستخدام «--timeout 60» ينتظر هذا الفحص مدة أطول.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on encryption</source>
        <extracomment>starttls.handshake-failed (%1: host, %2: address, %3: reason)</extracomment>
        <translation>لم يتفق الخادم %1 وهذا الحاسوب على التشفير</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to check its TLS settings. It should offer TLS 1.2 and TLS 1.3 with the usual ciphers.</source>
        <translation>اطلب من مسؤول الخادم مراجعة إعدادات TLS. ينبغي أن يتيح TLS 1.2 وTLS 1.3 مع خوارزميات التشفير المعتادة.</translation>
    </message>
    <message>
        <source>%1 only knows outdated encryption</source>
        <extracomment>starttls.tls-too-old (%1: host, %2: address, %3: tls version)</extracomment>
        <translation>الخادم %1 لا يعرف إلا تشفيرًا قديمًا</translation>
    </message>
    <message>
        <source>The server at %2 offers %3, which is no longer seen as safe. In testing mode mail still arrives. In enforce mode senders that ask for TLS 1.2 would not use this server, and their mail would be held back.</source>
        <translation>أقصى ما يتيحه الخادم عند %2 هو %3، ولم يعد يُعدّ آمنًا. في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فالجهات المرسلة التي تشترط TLS 1.2 لن تستخدم هذا الخادم، وسيُحتجز بريدها.</translation>
    </message>
    <message>
        <source>Update the mail server, or switch on TLS 1.2 and TLS 1.3 in its settings.</source>
        <translation>حدّث خادم البريد، أو شغّل TLS 1.2 وTLS 1.3 في إعداداته.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for a different name</source>
        <extracomment>starttls.certificate-wrong-name (%1: host, %2: address, %3: names in certificate)</extracomment>
        <translation>شهادة %1 لاسم آخر</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate for %3 (host name mismatch). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>يعرض الخادم عند %2 شهادة لـ %3 (host name mismatch). في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة هذا الخادم، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>Ask your mail provider for a certificate that carries the name %1.</source>
        <translation>اطلب من مزوّد البريد شهادة تحمل الاسم %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has its name in the wrong place</source>
        <extracomment>starttls.certificate-common-name-only (%1: host, %2: address, %3: common name)</extracomment>
        <translation>شهادة %1 تحمل اسمه في المكان الخطأ</translation>
    </message>
    <message>
        <source>The name %3 stands only in an old field that senders do not look at (common name). In testing mode mail still arrives. In enforce mode senders would not use the server at %2, and mail would be held back.</source>
        <translation>لا يرد الاسم %3 إلا في حقل قديم لا تنظر إليه الجهات المرسلة (common name). في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة الخادم عند %2، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>starttls.certificate-expired (%1: host, %2: address, %3: date)</extracomment>
        <translation>انتهت صلاحية شهادة %1</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that ran out on %3. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>يعرض الخادم عند %2 شهادة انتهت صلاحيتها في %3. في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة هذا الخادم، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>Renew the certificate, and restart the mail server so that it uses the new one. Then make sure that the renewal runs by itself.</source>
        <translation>جدّد الشهادة، وأعد تشغيل خادم البريد كي يستخدم الشهادة الجديدة. ثم تأكد من أن التجديد يجري تلقائيًا.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>starttls.certificate-not-yet-valid (%1: host, %2: address, %3: date)</extracomment>
        <translation>شهادة %1 لم تصبح صالحة بعد</translation>
    </message>
    <message>
        <source>The server at %2 shows a certificate that counts only from %3. In testing mode mail still arrives. In enforce mode senders would not use this server until then, and mail would be held back.</source>
        <translation>يعرض الخادم عند %2 شهادة لا تسري إلا من %3. في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة هذا الخادم حتى ذلك الحين، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself</source>
        <extracomment>starttls.certificate-self-signed (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>الخادم %1 أصدر شهادته بنفسه</translation>
    </message>
    <message>
        <source>No public authority vouches for the certificate at %2 (self-signed). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>لا تضمن أي جهة عامة لإصدار الشهادات الشهادةَ عند %2 (موقّعة ذاتيًا). في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة هذا الخادم، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. Some, such as Let&apos;s Encrypt, are free of charge.</source>
        <translation>ثبّت شهادة من جهة عامة لإصدار الشهادات. بعض هذه الجهات مجاني، مثل Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>%1 does not send all the certificates that it should</source>
        <extracomment>starttls.certificate-missing-intermediate (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>الخادم %1 لا يرسل كل الشهادات التي ينبغي إرسالها</translation>
    </message>
    <message>
        <source>The server at %2 leaves out the certificate of “%3”, which links its own to a known authority (intermediate certificate). In testing mode mail still arrives. In enforce mode many senders would not use this server, and their mail would be held back.</source>
        <translation>يُسقط الخادم عند %2 شهادة «%3» التي تربط شهادته بجهة إصدار معروفة (شهادة وسيطة). في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم جهات مرسلة كثيرة هذا الخادم، وسيُحتجز بريدها.</translation>
    </message>
    <message>
        <source>Install the complete chain from your certificate authority, often a file named fullchain.pem. Then restart the mail server.</source>
        <translation>ثبّت السلسلة الكاملة من جهة إصدار الشهادات، وغالبًا ما تكون ملفًا اسمه fullchain.pem. ثم أعد تشغيل خادم البريد.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not publicly known</source>
        <extracomment>starttls.certificate-unknown-root (%1: host, %2: address, %3: issuer)</extracomment>
        <translation>شهادة %1 صادرة عن جهة غير معروفة للعموم</translation>
    </message>
    <message>
        <source>The certificate at %2 was issued by “%3”, which public senders do not trust. In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>الشهادة عند %2 أصدرتها «%3»، ولا تثق بها الجهات المرسلة العامة. في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة هذا الخادم، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>Install a certificate from a public authority. An authority of your own is of no use here, because other senders do not know it.</source>
        <translation>ثبّت شهادة من جهة عامة لإصدار الشهادات. لا تنفع هنا جهة إصدار خاصة بك، لأن الجهات المرسلة الأخرى لا تعرفها.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used</source>
        <extracomment>starttls.certificate-broken (%1: host, %2: address, %3: reason)</extracomment>
        <translation>لا يمكن استخدام شهادة %1</translation>
    </message>
    <message>
        <source>Order a new certificate for %1 with the usual settings, and install it on the mail server.</source>
        <translation>اطلب شهادة جديدة للاسم %1 بالإعدادات المعتادة، وثبّتها على خادم البريد.</translation>
    </message>
    <message>
        <source>The certificate of %1 expires soon</source>
        <extracomment>starttls.certificate-expires-soon (%1: host, %2: address, %3: days left, %4: date)</extracomment>
        <translation>تنتهي صلاحية شهادة %1 قريبًا</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server at %2 is valid for %n more day(s), until %4. After that date, in enforce mode, mail would be held back.</source>
        <translation>
            <numerusform>شهادة الخادم عند %2 صالحة لمدة %n يوم آخر، حتى %4. بعد هذا التاريخ سيُحتجز البريد في وضع enforce.</numerusform>
            <numerusform>شهادة الخادم عند %2 صالحة لمدة %n يوم آخر، حتى %4. بعد هذا التاريخ سيُحتجز البريد في وضع enforce.</numerusform>
            <numerusform>شهادة الخادم عند %2 صالحة لمدة %n يومين آخرين، حتى %4. بعد هذا التاريخ سيُحتجز البريد في وضع enforce.</numerusform>
            <numerusform>شهادة الخادم عند %2 صالحة لمدة %n أيام أخرى، حتى %4. بعد هذا التاريخ سيُحتجز البريد في وضع enforce.</numerusform>
            <numerusform>شهادة الخادم عند %2 صالحة لمدة %n يومًا آخر، حتى %4. بعد هذا التاريخ سيُحتجز البريد في وضع enforce.</numerusform>
            <numerusform>شهادة الخادم عند %2 صالحة لمدة %n يوم آخر، حتى %4. بعد هذا التاريخ سيُحتجز البريد في وضع enforce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders know where to send TLS reports for %1</source>
        <extracomment>tlsrpt.good (%1: domain, %2: addresses)</extracomment>
        <translation>الجهات المرسلة تعرف أين ترسل تقارير TLS للنطاق %1</translation>
    </message>
    <message>
        <source>Reports about encryption problems go to %2.</source>
        <translation>تذهب التقارير عن مشكلات التشفير إلى %2.</translation>
    </message>
    <message>
        <source>Senders do not know where to send TLS reports</source>
        <extracomment>tlsrpt.missing (%1: name)</extracomment>
        <translation>الجهات المرسلة لا تعرف أين ترسل تقارير TLS</translation>
    </message>
    <message>
        <source>Large senders can tell you every day whether they reached you over encrypted connections. There is no record at %1 that asks them to (TLS-RPT). Mail itself is not affected.</source>
        <translation>يمكن للجهات المرسلة الكبيرة أن تخبرك كل يوم هل وصلت إليك عبر اتصالات مشفّرة. لا يوجد عند %1 سجل يطلب منها ذلك (TLS-RPT). البريد نفسه لا يتأثر.</translation>
    </message>
    <message>
        <source>Publish a TXT record at %1 that names a mailbox for the reports.</source>
        <translation>انشر عند %1 سجل TXT يذكر صندوق بريد للتقارير.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 could not be looked up</source>
        <extracomment>tlsrpt.lookup-failed (%1: name, %2: answer)</extracomment>
        <translation>تعذّر الاستعلام عن سجل تقارير TLS عند %1</translation>
    </message>
    <message>
        <source>There are %2 TLS report records at %1</source>
        <extracomment>tlsrpt.multiple (%1: name, %2: count)</extracomment>
        <translation>عدد سجلات تقارير TLS عند %1 هو %2</translation>
    </message>
    <message>
        <source>When there is more than one record, senders use none of them. So you get no reports.</source>
        <translation>عند وجود أكثر من سجل لا تستخدم الجهات المرسلة أيًا منها. فلا تصلك تقارير.</translation>
    </message>
    <message>
        <source>Keep one record and delete the others. One record can name several addresses, separated by commas.</source>
        <translation>أبقِ سجلًا واحدًا واحذف الباقي. يمكن لسجل واحد أن يذكر عدة عناوين تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with the wrong word</source>
        <extracomment>tlsrpt.wrong-version (%1: name, %2: version)</extracomment>
        <translation>سجل تقارير TLS عند %1 يبدأ بالكلمة الخطأ</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Senders pass over it, so you get no reports.</source>
        <translation>يبدأ بـ «%2» بدلًا من «v=TLSRPTv1». تتجاهله الجهات المرسلة، فلا تصلك تقارير.</translation>
    </message>
    <message>
        <source>Change the beginning of the record to exactly “v=TLSRPTv1;”.</source>
        <translation>غيّر بداية السجل إلى «v=TLSRPTv1;» تمامًا.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has two letters swapped</source>
        <extracomment>tlsrpt.swapped-letters (%1: name, %2: version)</extracomment>
        <translation>في سجل تقارير TLS عند %1 حرفان متبادلان</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”, a slip that some guides print. Senders pass over it, so you get no reports.</source>
        <translation>يبدأ بـ «%2» بدلًا من «v=TLSRPTv1»، وهو خطأ يرد في بعض الأدلة. تتجاهله الجهات المرسلة، فلا تصلك تقارير.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 mixes up capital and small letters</source>
        <extracomment>tlsrpt.version-case (%1: name, %2: version)</extracomment>
        <translation>سجل تقارير TLS عند %1 يخلط بين الحروف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>It begins with “%2” instead of “v=TLSRPTv1”. Many senders tell capital from small letters and pass over it.</source>
        <translation>يبدأ بـ «%2» بدلًا من «v=TLSRPTv1». جهات مرسلة كثيرة تفرّق بين الحروف الكبيرة والصغيرة فتتجاهله.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lacks its first semicolon</source>
        <extracomment>tlsrpt.no-semicolon (%1: name)</extracomment>
        <translation>سجل تقارير TLS عند %1 تنقصه الفاصلة المنقوطة الأولى</translation>
    </message>
    <message>
        <source>It must begin with “v=TLSRPTv1;”. Senders pass over it otherwise, so you get no reports.</source>
        <translation>يجب أن يبدأ بـ «v=TLSRPTv1;». وإلا فستتجاهله الجهات المرسلة، ولن تصلك تقارير.</translation>
    </message>
    <message>
        <source>Write a semicolon right after “v=TLSRPTv1”.</source>
        <translation>اكتب فاصلة منقوطة بعد «v=TLSRPTv1» مباشرة.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 begins with a space</source>
        <extracomment>tlsrpt.leading-space (%1: name)</extracomment>
        <translation>سجل تقارير TLS عند %1 يبدأ بمسافة</translation>
    </message>
    <message>
        <source>Senders expect “v=TLSRPTv1;” at the very beginning. They pass over the record, so you get no reports.</source>
        <translation>تتوقع الجهات المرسلة «v=TLSRPTv1;» في البداية تمامًا. تتجاهل السجل، فلا تصلك تقارير.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains quotation marks</source>
        <extracomment>tlsrpt.quotes-inside (%1: name)</extracomment>
        <translation>سجل تقارير TLS عند %1 فيه علامات اقتباس</translation>
    </message>
    <message>
        <source>Your DNS panel has stored the marks as a part of the text. Senders do not recognise the record, so you get no reports.</source>
        <translation>خزّنت لوحة DNS لديك العلامات على أنها جزء من النص. لا تتعرف الجهات المرسلة على السجل، فلا تصلك تقارير.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 names no address</source>
        <extracomment>tlsrpt.no-rua (%1: name)</extracomment>
        <translation>سجل تقارير TLS عند %1 لا يذكر أي عنوان</translation>
    </message>
    <message>
        <source>The part that says where reports go is missing (rua). So nobody can send you any.</source>
        <translation>الجزء الذي يحدد أين تذهب التقارير مفقود (rua). فلا يستطيع أحد أن يرسل إليك شيئًا منها.</translation>
    </message>
    <message>
        <source>Add “rua=mailto:” and your mailbox to the record.</source>
        <translation>أضف «rua=mailto:» وصندوق بريدك إلى السجل.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 lists its addresses in two places</source>
        <extracomment>tlsrpt.duplicate-rua (%1: name)</extracomment>
        <translation>سجل تقارير TLS عند %1 يذكر عناوينه في موضعين</translation>
    </message>
    <message>
        <source>Some senders use only the first list of addresses (rua). They do not report to the others.</source>
        <translation>بعض الجهات المرسلة تستخدم قائمة العناوين الأولى فقط (rua)، ولا ترسل التقارير إلى العناوين الأخرى.</translation>
    </message>
    <message>
        <source>Put all addresses into one list, separated by commas.</source>
        <translation>ضع كل العناوين في قائمة واحدة تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>The word “%2” in the TLS report record has capital letters</source>
        <extracomment>tlsrpt.key-case (%1: name, %2: key)</extracomment>
        <translation>الكلمة «%2» في سجل تقارير TLS فيها حروف كبيرة</translation>
    </message>
    <message>
        <source>Senders understand this word in small letters only. They find no address for reports at %1, so you get none.</source>
        <translation>لا تفهم الجهات المرسلة هذه الكلمة إلا بحروف صغيرة. لا تجد عنوانًا للتقارير عند %1، فلا تصلك تقارير.</translation>
    </message>
    <message>
        <source>Write the word in small letters: “rua”.</source>
        <translation>اكتب الكلمة بحروف صغيرة: «rua».</translation>
    </message>
    <message>
        <source>Reports cannot be sent to “%1”</source>
        <extracomment>tlsrpt.uri-not-address (%1: uri)</extracomment>
        <translation>لا يمكن إرسال التقارير إلى «%1»</translation>
    </message>
    <message>
        <source>This is not a complete address. Senders cannot use it, and some pass over the whole record.</source>
        <translation>هذا ليس عنوانًا كاملًا. لا تستطيع الجهات المرسلة استخدامه، وبعضها يتجاهل السجل كله.</translation>
    </message>
    <message>
        <source>Write a mailbox like “mailto:tls@example.com”, or a web address that begins with “https://”.</source>
        <translation>اكتب صندوق بريد مثل «mailto:tls@example.com»، أو عنوان ويب يبدأ بـ «https://».</translation>
    </message>
    <message>
        <source>The report address “%1” does not say what kind of address it is</source>
        <extracomment>tlsrpt.uri-no-scheme (%1: uri)</extracomment>
        <translation>عنوان التقارير «%1» لا يبيّن نوعه</translation>
    </message>
    <message>
        <source>Without “mailto:” or “https://” in front, senders do not know how to reach it. Some pass over the whole record.</source>
        <translation>من دون «mailto:» أو «https://» في البداية لا تعرف الجهات المرسلة كيف تصل إليه. بعضها يتجاهل السجل كله.</translation>
    </message>
    <message>
        <source>Put “mailto:” in front of a mailbox, or “https://” in front of a web address.</source>
        <translation>ضع «mailto:» قبل صندوق البريد، أو «https://» قبل عنوان الويب.</translation>
    </message>
    <message>
        <source>Senders cannot report to “%1”</source>
        <extracomment>tlsrpt.uri-unusable-scheme (%1: uri, %2: scheme)</extracomment>
        <translation>لا تستطيع الجهات المرسلة إرسال التقارير إلى «%1»</translation>
    </message>
    <message>
        <source>Addresses that begin with “%2” are not used for TLS reports. Senders only know “mailto” and “https”.</source>
        <translation>العناوين التي تبدأ بـ «%2» لا تُستخدم لتقارير TLS. لا تعرف الجهات المرسلة إلا «mailto» و«https».</translation>
    </message>
    <message>
        <source>Name a mailbox with “mailto:” in front, or a web address that begins with “https://”.</source>
        <translation>اذكر صندوق بريد يسبقه «mailto:»، أو عنوان ويب يبدأ بـ «https://».</translation>
    </message>
    <message>
        <source>The report address “%1” carries a size limit</source>
        <extracomment>tlsrpt.uri-size-suffix (%1: uri)</extracomment>
        <translation>عنوان التقارير «%1» معه حد للحجم</translation>
    </message>
    <message>
        <source>Such a limit after an exclamation mark belongs to DMARC records. Here it spoils the address, and you may get no reports.</source>
        <translation>حد كهذا بعد علامة التعجب مكانه سجلات DMARC. هنا يُفسد العنوان، وقد لا تصلك تقارير.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and all that follows it in the address.</source>
        <translation>أزل علامة التعجب وكل ما يليها في العنوان.</translation>
    </message>
    <message>
        <source>The report address “%1” contains a character that is not allowed there</source>
        <extracomment>tlsrpt.uri-character (%1: uri)</extracomment>
        <translation>عنوان التقارير «%1» فيه حرف غير مسموح به</translation>
    </message>
    <message>
        <source>Strict senders pass over the whole record. Then you get no reports from them.</source>
        <translation>الجهات المرسلة الصارمة تتجاهل السجل كله. عندئذ لا تصلك منها تقارير.</translation>
    </message>
    <message>
        <source>Use an address without spaces, quotation marks and letters with accents.</source>
        <translation>استخدم عنوانًا بلا مسافات ولا علامات اقتباس ولا حروف عليها علامات مثل é.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 contains an empty address</source>
        <extracomment>tlsrpt.uri-empty (%1: name)</extracomment>
        <translation>سجل تقارير TLS عند %1 فيه عنوان فارغ</translation>
    </message>
    <message>
        <source>There is a comma too many, or nothing at all after “rua=”. Strict senders pass over the whole record.</source>
        <translation>توجد فاصلة زائدة، أو لا شيء بعد «rua=». الجهات المرسلة الصارمة تتجاهل السجل كله.</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in your mailbox.</source>
        <translation>أزل الفاصلة، أو اكتب صندوق بريدك.</translation>
    </message>
    <message>
        <source>The report address “%1” may be cut short by a semicolon</source>
        <extracomment>tlsrpt.uri-cut (%1: uri)</extracomment>
        <translation>قد تكون فاصلة منقوطة قطعت عنوان التقارير «%1»</translation>
    </message>
    <message>
        <source>A semicolon ends the list of addresses. Senders do not read what comes after it as a part of the address.</source>
        <translation>الفاصلة المنقوطة تنهي قائمة العناوين. لا تقرأ الجهات المرسلة ما بعدها على أنه جزء من العنوان.</translation>
    </message>
    <message>
        <source>Use an address without a semicolon.</source>
        <translation>استخدم عنوانًا بلا فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 has a space before its first semicolon</source>
        <extracomment>tlsrpt.space-before-semicolon (%1: name)</extracomment>
        <translation>في سجل تقارير TLS عند %1 مسافة قبل الفاصلة المنقوطة الأولى</translation>
    </message>
    <message>
        <source>Some senders pass over a record that is written like this. You get no reports from them.</source>
        <translation>بعض الجهات المرسلة تتجاهل سجلًا مكتوبًا هكذا، فلا تصلك منها تقارير.</translation>
    </message>
    <message>
        <source>Remove the space, so that the record begins with “v=TLSRPTv1;”.</source>
        <translation>أزل المسافة بحيث يبدأ السجل بـ «v=TLSRPTv1;».</translation>
    </message>
    <message>
        <source>Something is left over at the end of the TLS report record at %1</source>
        <extracomment>tlsrpt.trailing (%1: name)</extracomment>
        <translation>توجد بقية زائدة في نهاية سجل تقارير TLS عند %1</translation>
    </message>
    <message>
        <source>Strict senders pass over a record with anything after its last address. You get no reports from them.</source>
        <translation>الجهات المرسلة الصارمة تتجاهل سجلًا فيه شيء بعد عنوانه الأخير، فلا تصلك منها تقارير.</translation>
    </message>
    <message>
        <source>Remove what follows the last address. A single semicolon may stay.</source>
        <translation>أزل ما يلي العنوان الأخير. يمكن أن تبقى فاصلة منقوطة واحدة.</translation>
    </message>
    <message>
        <source>The TLS report record at %1 cannot be understood</source>
        <extracomment>tlsrpt.syntax (%1: name)</extracomment>
        <translation>لا يمكن فهم سجل تقارير TLS عند %1</translation>
    </message>
    <message>
        <source>A part of it is not of the form “name=value”. Senders pass over the record, so you get no reports.</source>
        <translation>جزء منه ليس على الصورة «name=value». تتجاهل الجهات المرسلة السجل، فلا تصلك تقارير.</translation>
    </message>
    <message>
        <source>Write the record anew, for instance as “v=TLSRPTv1; rua=mailto:tls@example.com”.</source>
        <translation>اكتب السجل من جديد، مثل «v=TLSRPTv1; rua=mailto:tls@example.com».</translation>
    </message>
    <message>
        <source>The part “%1” of the TLS report record means nothing to senders</source>
        <extracomment>tlsrpt.unknown-field (%1: field)</extracomment>
        <translation>الجزء «%1» من سجل تقارير TLS لا يعني شيئًا للجهات المرسلة</translation>
    </message>
    <message>
        <source>The TLS report record at %1 is stored in %2 pieces</source>
        <extracomment>tlsrpt.split (%1: name, %2: count)</extracomment>
        <translation>سجل تقارير TLS عند %1 مخزّن في قطع عددها %2</translation>
    </message>
    <message>
        <source>Senders join the pieces without a space between them. They read the record correctly.</source>
        <translation>تجمع الجهات المرسلة القطع دون مسافة بينها، وتقرأ السجل قراءة صحيحة.</translation>
    </message>
    <message>
        <source>The record “%2” has nothing to do with TLS reports. Senders pass over it.</source>
        <translation>السجل «%2» لا علاقة له بتقارير TLS. تتجاهله الجهات المرسلة.</translation>
    </message>
    <message>
        <source>There is a TLS report record at %1, where no sender looks</source>
        <extracomment>tlsrpt.wrong-name (%1: name found, %2: right name)</extracomment>
        <translation>يوجد سجل تقارير TLS عند %1، حيث لا تبحث أي جهة مرسلة</translation>
    </message>
    <message>
        <source>Your name servers disagree about the TLS report record at %1</source>
        <extracomment>tlsrpt.servers-disagree (%1: name, %2: servers)</extracomment>
        <translation>خوادم الأسماء لديك غير متفقة على سجل تقارير TLS عند %1</translation>
    </message>
    <message>
        <source>These name servers do not all give the same answer: %2. Some senders may not find the record.</source>
        <translation>خوادم الأسماء هذه لا تعطي كلها الرد نفسه: %2. قد لا تجد بعض الجهات المرسلة السجل.</translation>
    </message>
    <message>
        <source>The answer from DNS was: %2. The cause may be your name servers or the DNS resolver used here. So nothing is known about your mail servers.</source>
        <translation>كان رد DNS: %2. قد يكون السبب خوادم الأسماء لديك أو محلّل DNS المستخدم هنا. فلا يُعرف شيء عن خوادم بريدك.</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a policy record</source>
        <extracomment>record.other (%1: name, %2: text)</extracomment>
        <translation>سجل TXT عند %1 ليس سجل سياسة</translation>
    </message>
    <message>
        <source>A TXT record at %1 is not a TLS report record</source>
        <extracomment>tlsrpt.other (%1: name, %2: text)</extracomment>
        <translation>سجل TXT عند %1 ليس سجل تقارير TLS</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about what it left out: %n mail server(s).</source>
        <translation>
            <numerusform>لا يُعرف شيء عما لم ينظر فيه الفحص: %n خادم بريد.</numerusform>
            <numerusform>لا يُعرف شيء عما لم ينظر فيه الفحص: %n خادم بريد.</numerusform>
            <numerusform>لا يُعرف شيء عما لم ينظر فيه الفحص: %n خادما بريد.</numerusform>
            <numerusform>لا يُعرف شيء عما لم ينظر فيه الفحص: %n خوادم بريد.</numerusform>
            <numerusform>لا يُعرف شيء عما لم ينظر فيه الفحص: %n خادم بريد.</numerusform>
            <numerusform>لا يُعرف شيء عما لم ينظر فيه الفحص: %n خادم بريد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy file is far too large</source>
        <extracomment>policy.too-large (%1: host, %2: limit)</extracomment>
        <translation>ملف السياسة أكبر من اللازم بكثير</translation>
    </message>
    <message>
        <source>Look at what is served there. A policy file is only a few lines long.</source>
        <translation>انظر إلى ما يُقدَّم هناك. ملف السياسة لا يتجاوز بضعة أسطر.</translation>
    </message>
    <message>
        <source>The policy file is served as a web page</source>
        <extracomment>policy.media-type-html (%1: host, %2: media type)</extracomment>
        <translation>ملف السياسة يُقدَّم على أنه صفحة ويب</translation>
    </message>
    <message>
        <source>The policy file is served with an unusual type</source>
        <extracomment>policy.media-type-other (%1: host, %2: media type)</extracomment>
        <translation>ملف السياسة يُقدَّم بنوع غير معتاد</translation>
    </message>
    <message>
        <source>The policy file is served without a type</source>
        <extracomment>policy.media-type-missing (%1: host)</extracomment>
        <translation>ملف السياسة يُقدَّم بلا نوع</translation>
    </message>
    <message>
        <source>Senders do not know the keyword “%1”, and pass over the line. What it says does not count.</source>
        <translation>لا تعرف الجهات المرسلة الكلمة المفتاحية «%1»، فتتجاهل السطر. لا يُعتمد ما فيه.</translation>
    </message>
    <message>
        <source>Senders tell capital from small letters here, and pass over the line. What it says does not count.</source>
        <translation>تفرّق الجهات المرسلة هنا بين الحروف الكبيرة والصغيرة، فتتجاهل السطر. لا يُعتمد ما فيه.</translation>
    </message>
    <message>
        <source>Write the keyword in small letters. Here that is “%2”.</source>
        <translation>اكتب الكلمة المفتاحية بحروف صغيرة. وهي هنا «%2».</translation>
    </message>
    <message>
        <source>Some senders use the first value, “%2”. Others use a later one, “%3”. By the standard the first one counts.</source>
        <translation>بعض الجهات المرسلة تستخدم القيمة الأولى «%2»، وغيرها يستخدم قيمة لاحقة «%3». القيمة الأولى هي المعتمدة بحسب المعيار.</translation>
    </message>
    <message>
        <source>Write one of these three words after “mode:”. You probably mean “%2”.</source>
        <translation>اكتب إحدى هذه الكلمات الثلاث بعد «mode:». يبدو أنك تقصد «%2».</translation>
    </message>
    <message>
        <source>Remove the dot. The line then reads “mx: %2”.</source>
        <translation>أزل النقطة. عندئذ يصبح السطر «mx: %2».</translation>
    </message>
    <message>
        <source>Write the name in that form. Here that is “%2”.</source>
        <translation>اكتب الاسم بهذه الصيغة. وهي هنا «%2».</translation>
    </message>
    <message>
        <source>Write only the name of the mail server. That is probably “%2”.</source>
        <translation>اكتب اسم خادم البريد فقط. يبدو أنه «%2».</translation>
    </message>
    <message>
        <source>Remove the port number. The line then reads “mx: %2”.</source>
        <translation>أزل رقم المنفذ. عندئذ يصبح السطر «mx: %2».</translation>
    </message>
    <message>
        <source>Remove the number. The line then reads “mx: %2”.</source>
        <translation>أزل الرقم. عندئذ يصبح السطر «mx: %2».</translation>
    </message>
    <message>
        <source>Write the full names of your mail servers. If you want one line for several of them, write “%2”.</source>
        <translation>اكتب الأسماء الكاملة لخوادم بريدك. إن أردت سطرًا واحدًا لعدة خوادم، فاكتب «%2».</translation>
    </message>
    <message>
        <source>Only letters from a to z and digits may stand in it, and not “%2”. Senders pass over the record, so mail to you is not protected.</source>
        <translation>لا يجوز أن يرد فيها إلا حروف من a إلى z وأرقام، لا «%2». تتجاهل الجهات المرسلة السجل، فالبريد الوارد إليك غير محمي.</translation>
    </message>
    <message>
        <source>It is larger than %2 bytes. Ordinary reports are far smaller.</source>
        <translation>هو أكبر من %2 بايت. التقارير العادية أصغر من ذلك بكثير.</translation>
    </message>
    <message>
        <source>The signed answers do not stand up to a check (DNSSEC: %2). Many senders then cannot find your domain, and mail to you is held back.</source>
        <translation>الردود الموقّعة لا تصمد أمام التحقق (DNSSEC: %2). عندئذ لا تستطيع جهات مرسلة كثيرة العثور على نطاقك، ويُحتجز البريد الموجّه إليك.</translation>
    </message>
    <message>
        <source>Not all DNS servers that are needed for it gave an answer (DNSSEC: %2). Nothing is known to be wrong.</source>
        <translation>لم ترد كل خوادم DNS اللازمة لذلك (DNSSEC: %2). لا شيء يدل على وجود خلل.</translation>
    </message>
    <message>
        <source>The start of encryption with the web server at %2 broke off (%3). Senders cannot load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>انقطع بدء التشفير مع خادم الويب عند %2 (‏%3). لا تستطيع الجهات المرسلة تحميل سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). So they do not load your policy. Those with a stored copy keep to it, all others deliver as if you had none.</source>
        <translation>لا تقبل الجهات المرسلة الشهادة عند %2 (‏%3). فلا تحمّل سياستك. من لديها نسخة محفوظة تلتزم بها، وسائر الجهات تسلّم البريد كأن لا سياسة لديك.</translation>
    </message>
    <message>
        <source>It is not in the format of such reports (JSON: %2). So nothing in it could be counted.</source>
        <translation>ليس بصيغة هذه التقارير (JSON: %2). فلم يمكن احتساب شيء منه.</translation>
    </message>
    <message>
        <source>The packed file is damaged or incomplete (gzip: %2).</source>
        <translation>الملف المضغوط تالف أو ناقص (gzip: %2).</translation>
    </message>
    <message>
        <source>The start of encryption with the server at %2 broke off (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>انقطع بدء التشفير مع الخادم عند %2 (‏%3). في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة هذا الخادم، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>Senders do not accept the certificate at %2 (%3). In testing mode mail still arrives. In enforce mode senders would not use this server, and mail would be held back.</source>
        <translation>لا تقبل الجهات المرسلة الشهادة عند %2 (‏%3). في وضع testing يصل البريد رغم ذلك. أما في وضع enforce فلن تستخدم الجهات المرسلة هذا الخادم، وسيُحتجز البريد.</translation>
    </message>
    <message>
        <source>Some senders may still see older mail servers of %1</source>
        <extracomment>dns.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>قد ترى بعض الجهات المرسلة خوادم بريد أقدم للنطاق %1</translation>
    </message>
    <message numerus="yes">
        <source>Your name servers already give a new answer. DNS resolvers may use the old one for up to %n more second(s).</source>
        <translation>
            <numerusform>خوادم الأسماء لديك تعطي الرد الجديد. وقد تستخدم محلّلات DNS الرد القديم مدة تصل إلى %n ثانية أخرى.</numerusform>
            <numerusform>خوادم الأسماء لديك تعطي الرد الجديد. وقد تستخدم محلّلات DNS الرد القديم مدة تصل إلى %n ثانية أخرى.</numerusform>
            <numerusform>خوادم الأسماء لديك تعطي الرد الجديد. وقد تستخدم محلّلات DNS الرد القديم مدة تصل إلى %n ثانيتين أخريين.</numerusform>
            <numerusform>خوادم الأسماء لديك تعطي الرد الجديد. وقد تستخدم محلّلات DNS الرد القديم مدة تصل إلى %n ثوانٍ أخرى.</numerusform>
            <numerusform>خوادم الأسماء لديك تعطي الرد الجديد. وقد تستخدم محلّلات DNS الرد القديم مدة تصل إلى %n ثانية أخرى.</numerusform>
            <numerusform>خوادم الأسماء لديك تعطي الرد الجديد. وقد تستخدم محلّلات DNS الرد القديم مدة تصل إلى %n ثانية أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some senders may still see an older policy record at %1</source>
        <extracomment>record.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>قد ترى بعض الجهات المرسلة سجل سياسة أقدم عند %1</translation>
    </message>
    <message>
        <source>Some senders may still see an older TLS report record at %1</source>
        <extracomment>tlsrpt.old-answer (%1: name, %2: seconds)</extracomment>
        <translation>قد ترى بعض الجهات المرسلة سجل تقارير TLS أقدم عند %1</translation>
    </message>
    <message>
        <source>There is a permission for reports at %1 that nobody needs</source>
        <extracomment>tlsrpt.needless-permission (%1: name found, %2: domain of the reports)</extracomment>
        <translation>يوجد عند %1 إذن للتقارير لا يحتاج إليه أحد</translation>
    </message>
    <message>
        <source>Some web pages want it, because DMARC has such permissions. TLS reports go to %2 without any, and no sender looks for it.</source>
        <translation>بعض صفحات الويب تطلبه لأن لدى DMARC أذونًا كهذه. أما تقارير TLS فتذهب إلى %2 دون إذن، ولا تبحث عنه أي جهة مرسلة.</translation>
    </message>
    <message>
        <source>It does no harm. Whoever runs %2 can remove it.</source>
        <translation>لا ضرر فيه. يمكن لمن يدير %2 أن يزيله.</translation>
    </message>
    <message>
        <source>Some parts of the mail lie too deep to be read</source>
        <extracomment>report.too-nested (%1: file)</extracomment>
        <translation>بعض أجزاء الرسالة أعمق من أن تُقرأ</translation>
    </message>
    <message>
        <source>There are too many mails or archives inside one another, or too many parts. Reports in the innermost ones were left out.</source>
        <translation>توجد رسائل أو أرشيفات كثيرة متداخلة، أو أجزاء كثيرة. استُبعدت التقارير الواقعة في أعمقها.</translation>
    </message>
    <message>
        <source>Save the innermost attachment, and open that file.</source>
        <translation>احفظ المرفق الأعمق، وافتح ذلك الملف.</translation>
    </message>
    <message>
        <source>Put the names of your mail servers into the policy file now, and change the id of the policy record. Only if you do not know the right names yet, set the mode to testing in the same way.</source>
        <translation>ضع أسماء خوادم بريدك في ملف السياسة الآن، وغيّر قيمة id في سجل السياسة. وفقط إن كنت لا تعرف الأسماء الصحيحة بعد، فغيّر الوضع إلى testing بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>While you test, and in the first week of enforce mode, write 86400, which stands for a day. After that write 604800, which stands for a week.</source>
        <translation>أثناء الاختبار وفي الأسبوع الأول من وضع enforce اكتب 86400، ومعناه يوم. وبعد ذلك اكتب 604800، ومعناه أسبوع.</translation>
    </message>
    <message>
        <source>This network answers for the internet, so %1 cannot be seen</source>
        <extracomment>dns.portal-here (%1: domain, %2: address)</extracomment>
        <translation>تجيب هذه الشبكة بدلًا من الإنترنت، لذا تتعذّر رؤية %1</translation>
    </message>
    <message>
        <source>Every name leads to %2 here, also names that do not exist. Guest networks do that until you have signed in (captive portal). Nothing is known about your domain.</source>
        <translation>يقود كل اسم هنا إلى %2، حتى الأسماء غير الموجودة. تفعل شبكات الضيوف ذلك إلى أن تسجّل الدخول (بوابة مقيَّدة). لا يُعرف شيء عن نطاقك.</translation>
    </message>
    <message>
        <source>Open any web page and sign in there, then check again. If there is nothing to sign in to, check from another network.</source>
        <translation>افتح أي صفحة ويب وسجّل الدخول فيها، ثم افحص من جديد. إن لم يكن هناك ما تسجّل الدخول فيه، فافحص من شبكة أخرى.</translation>
    </message>
    <message>
        <source>Your DNS resolver makes up addresses for names that do not exist</source>
        <extracomment>dns.rewritten-here (%1: domain, %2: address)</extracomment>
        <translation>يختلق محلّل DNS لديك عناوين لأسماء غير موجودة</translation>
    </message>
    <message>
        <source>It leads them to %2, often to show a search page (NXDOMAIN rewriting). Postseal counts such names below %1 as missing. Sending servers ask other resolvers, so your mail is not affected.</source>
        <translation>يقود تلك الأسماء إلى %2، وغالبًا لعرض صفحة بحث (إعادة كتابة NXDOMAIN). يعدّ Postseal مثل هذه الأسماء تحت %1 غير موجودة. تسأل الخوادم المرسِلة محلّلات أخرى، لذا لا يتأثر بريدك.</translation>
    </message>
    <message>
        <source>Nothing to do for your mail. Many internet providers let you switch the search page off.</source>
        <translation>لا شيء يلزم فعله لبريدك. يتيح كثير من مزوّدي الإنترنت إيقاف صفحة البحث.</translation>
    </message>
    <message>
        <source>This network does not let secure connections through to %1</source>
        <extracomment>policy-host.https-blocked-here (%1: host, %2: other hosts)</extracomment>
        <translation>لا تسمح هذه الشبكة بمرور الاتصالات الآمنة إلى %1</translation>
    </message>
    <message>
        <source>Well-known hosts (%2) were not reached with a good certificate either. Guest networks and firewalls do that, and so does a wrong date of this computer. Nothing is known to be wrong with your policy host.</source>
        <translation>لم يمكن الوصول أيضًا إلى خوادم معروفة (%2) بشهادة سليمة. تفعل ذلك شبكات الضيوف وجدران الحماية، ويسبّبه أيضًا تاريخ خاطئ لهذا الحاسوب. لا يُعرف أي خلل في خادم السياسة لديك.</translation>
    </message>
    <message>
        <source>If your network has a sign-in page, sign in and check again. Look at the date of this computer, or check from another network.</source>
        <translation>إن كانت لشبكتك صفحة لتسجيل الدخول، فسجّل الدخول وافحص من جديد. تحقّق من تاريخ هذا الحاسوب، أو افحص من شبكة أخرى.</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong</source>
        <extracomment>clock.doubtful-here (%1: domain, %2: host, %3: date there, %4: date here)</extracomment>
        <translation>قد يكون تاريخ هذا الحاسوب غير صحيح</translation>
    </message>
    <message>
        <source>Set the date of this computer, and check again.</source>
        <translation>اضبط تاريخ هذا الحاسوب، ثم افحص من جديد.</translation>
    </message>
    <message>
        <source>Whether everything of %1 is still valid cannot be judged</source>
        <extracomment>%1: host or domain</extracomment>
        <translation>لا يمكن الحكم على ما إذا كان كل ما لدى %1 لا يزال ساريًا</translation>
    </message>
    <message>
        <source>A certificate or DNS signatures are not valid by the clock of this computer, and its date may be wrong. Nothing is known about them.</source>
        <translation>شهادة أو توقيعات DNS غير سارية بحسب ساعة هذا الحاسوب، وقد يكون تاريخه غير صحيح. لا يُعرف عنها شيء.</translation>
    </message>
    <message>
        <source>The server %2 says that it is %3, this computer says %4. Certificates and DNS signatures are valid for a certain time. For some of %1 it is over, or has not begun, by this computer and not by that server. Nothing is known about these until this computer has the right date.</source>
        <translation>يقول الخادم %2 إن التاريخ هو %3، ويقول هذا الحاسوب إنه %4. تسري الشهادات وتوقيعات DNS لمدة معينة. انتهت هذه المدة لبعض ما لدى %1 أو لم تبدأ بحسب هذا الحاسوب، لا بحسب ذلك الخادم. لا يُعرف عن ذلك شيء حتى يصير تاريخ هذا الحاسوب صحيحًا.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone of this computer, and check again.</source>
        <translation>اضبط تاريخ هذا الحاسوب ووقته ومنطقته الزمنية، ثم افحص من جديد.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Please do this:</source>
        <translation>يُرجى تنفيذ ما يلي:</translation>
    </message>
    <message>
        <source>To be copied as it is</source>
        <translation>يُنسخ كما هو</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>How to see that it is right</source>
        <translation>كيف تعرف أنه صحيح</translation>
    </message>
    <message>
        <source>A DNS record for %1</source>
        <translation>سجل DNS للاسم %1</translation>
    </message>
    <message>
        <source>First open %1. Go on only when it shows a short text.</source>
        <translation>افتح %1 أولًا. لا تتابع إلا إذا ظهر نص قصير.</translation>
    </message>
    <message>
        <source>Add the record below. If there is one of the same name and type that begins with the same word, replace it: there must be only one.</source>
        <translation>أضف السجل أدناه. إن وُجد سجل بالاسم والنوع نفسيهما ويبدأ بالكلمة نفسها، فاستبدله: يجب ألا يوجد إلا سجل واحد.</translation>
    </message>
    <message>
        <source>In full the name is %1. Where the form adds the domain by itself, leave the domain out.</source>
        <translation>الاسم الكامل هو %1. إن كان النموذج يضيف النطاق تلقائيًا، فلا تكتب النطاق.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>After some minutes this command shows the content:</source>
        <translation>بعد بضع دقائق يعرض هذا الأمر المحتوى:</translation>
    </message>
    <message>
        <source>A small web site for %1</source>
        <translation>موقع ويب صغير للاسم %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>سجل DNS</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>اسم DNS</translation>
    </message>
    <message>
        <source>This command shows “200”, “text/plain” and the file, without a word of “location”:</source>
        <translation>يعرض هذا الأمر «200» و«text/plain» والملف، دون أي ذكر لـ «location»:</translation>
    </message>
    <message>
        <source>It is part of e-mail security (MTA-STS and TLS reports, RFC 8461 and RFC 8460). Other mail servers read it.</source>
        <translation>هذا جزء من أمن البريد الإلكتروني (MTA-STS وتقارير TLS، RFC 8461 وRFC 8460). تقرؤه خوادم البريد الأخرى.</translation>
    </message>
    <message>
        <source>Other mail servers load one text file from it before they deliver (MTA-STS, RFC 8461). Nothing else will ever be there.</source>
        <translation>تحمّل خوادم البريد الأخرى منه ملفًا نصيًا واحدًا قبل التسليم (MTA-STS، RFC 8461). ولن يوجد فيه شيء آخر أبدًا.</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>In DNS, add the record below. It leads %1 to your web server.</source>
        <translation>في DNS، أضف السجل أدناه. يوجّه %1 إلى خادم الويب لديك.</translation>
    </message>
    <message>
        <source>Copy mta-sts.txt into the folder /var/www/%1/.well-known on the server.</source>
        <translation>انسخ mta-sts.txt إلى المجلد /var/www/%1/.well-known على الخادم.</translation>
    </message>
    <message>
        <source>In DNS, add the record below.</source>
        <translation>في DNS، أضف السجل أدناه.</translation>
    </message>
    <message>
        <source>If your DNS is somewhere else, add the record below there. The panel&apos;s own DNS has it already.</source>
        <translation>إن كان DNS لديك في مكان آخر، فأضف السجل أدناه هناك. أما DNS الخاص باللوحة ففيه السجل من قبل.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It mostly takes minutes, sometimes an hour.</source>
        <translation>انتظر الشهادة. تستغرق غالبًا دقائق، وأحيانًا ساعة.</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --nginx -d %1</source>
        <translation>احصل على شهادة تتجدد تلقائيًا: certbot certonly --nginx -d %1</translation>
    </message>
    <message>
        <source>Get a certificate that renews itself: certbot certonly --apache -d %1</source>
        <translation>احصل على شهادة تتجدد تلقائيًا: certbot certonly --apache -d %1</translation>
    </message>
    <message>
        <source>Add the lines of the file Caddyfile to your own, and load it with systemctl reload caddy. Caddy gets the certificate itself; ports 80 and 443 must be open.</source>
        <translation>أضف أسطر الملف Caddyfile إلى ملفك، وحمّله بالأمر systemctl reload caddy. يحصل Caddy على الشهادة بنفسه؛ يجب أن يكون المنفذان 80 و443 مفتوحين.</translation>
    </message>
    <message>
        <source>Make a folder for the site, such as C:\inetpub\%1, and copy web.config and the folder .well-known into it. Where Explorer refuses that name, type .well-known. with a dot at its end.</source>
        <translation>أنشئ مجلدًا للموقع، مثل C:\inetpub\%1، وانسخ إليه web.config والمجلد .well-known. إن رفض Explorer هذا الاسم، فاكتب .well-known. بنقطة في آخره.</translation>
    </message>
    <message>
        <source>Copy compose.yaml and the folder site to the Docker host. If your entry point and certificate resolver are not called websecure and letsencrypt, change that in compose.yaml.</source>
        <translation>انسخ compose.yaml والمجلد site إلى مضيف Docker. إن لم يكن اسما entry point وcertificate resolver لديك websecure وletsencrypt، فغيّر ذلك في compose.yaml.</translation>
    </message>
    <message>
        <source>Start it with docker compose up -d, in a network that Traefik reaches.</source>
        <translation>شغّله بالأمر docker compose up -d في شبكة يصل إليها Traefik.</translation>
    </message>
    <message>
        <source>In cPanel, open Domains and create %1 with a folder of its own outside public_html.</source>
        <translation>في cPanel، افتح Domains وأنشئ %1 بمجلد خاص به خارج public_html.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, switch on hidden files in its settings, upload the zip file and extract it there.</source>
        <translation>افتح هذا المجلد في File Manager، وفعّل عرض الملفات المخفية في إعداداته، وارفع ملف zip وفك ضغطه هناك.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Status and run AutoSSL for %1.</source>
        <translation>افتح SSL/TLS Status وشغّل AutoSSL للاسم %1.</translation>
    </message>
    <message>
        <source>In Plesk, add the subdomain mta-sts with a document root of its own.</source>
        <translation>في Plesk، أضف النطاق الفرعي mta-sts بمجلد جذر (document root) خاص به.</translation>
    </message>
    <message>
        <source>Open that folder in the File Manager, upload the zip file and extract it there.</source>
        <translation>افتح هذا المجلد في File Manager، وارفع ملف zip وفك ضغطه هناك.</translation>
    </message>
    <message>
        <source>Open SSL/TLS Certificates and get one for %1. Switch off redirects to www for this subdomain.</source>
        <translation>افتح SSL/TLS Certificates واحصل على شهادة للاسم %1. أوقف إعادة التوجيه إلى www لهذا النطاق الفرعي.</translation>
    </message>
    <message>
        <source>At github.com, make a new public repository, for example with the name %1.</source>
        <translation>على github.com، أنشئ مستودعًا عامًا جديدًا، بالاسم %1 مثلًا.</translation>
    </message>
    <message>
        <source>In the repository&apos;s Settings, open Pages, choose the branch main, and enter %1 as custom domain.</source>
        <translation>في Settings الخاصة بالمستودع، افتح Pages، واختر الفرع main، وأدخل %1 في خانة custom domain.</translation>
    </message>
    <message>
        <source>In DNS, add the record below. It leads to your account, not to the repository.</source>
        <translation>في DNS، أضف السجل أدناه. يوجّه إلى حسابك، لا إلى المستودع.</translation>
    </message>
    <message>
        <source>Wait until that page shows the certificate, up to an hour. Then tick “Enforce HTTPS”.</source>
        <translation>انتظر حتى تعرض تلك الصفحة الشهادة، وقد يستغرق ذلك ساعة. ثم ضع علامة على «Enforce HTTPS».</translation>
    </message>
    <message>
        <source>In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>في Settings ثم General ثم Visibility، اسمح للجميع برؤية Pages.</translation>
    </message>
    <message>
        <source>In Deploy, Pages, add the domain %1 with an automatic certificate. GitLab shows a verification record as well: add it in DNS.</source>
        <translation>في Deploy ثم Pages، أضف النطاق %1 بشهادة تلقائية. يعرض GitLab سجل تحقق أيضًا: أضفه في DNS.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard, make a Pages project by direct upload, and upload the zip file.</source>
        <translation>في لوحة Cloudflare، أنشئ مشروع Pages بالرفع المباشر (direct upload)، وارفع ملف zip.</translation>
    </message>
    <message>
        <source>In the project, open Custom domains and add %1 before anything in DNS.</source>
        <translation>في المشروع، افتح Custom domains وأضف %1 قبل أي شيء في DNS.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, the record is made for you. Anywhere else, add the record below.</source>
        <translation>إن كان DNS لديك في Cloudflare، فسيُنشأ السجل تلقائيًا. وإن كان في مكان آخر، فأضف السجل أدناه.</translation>
    </message>
    <message>
        <source>This needs the DNS of %2 at Cloudflare. In the dashboard, create a Worker and replace its code by that of worker.js.</source>
        <translation>يتطلب هذا أن يكون DNS للنطاق %2 في Cloudflare. في اللوحة، أنشئ Worker وضع الشيفرة من worker.js مكان شيفرته.</translation>
    </message>
    <message>
        <source>In the Worker&apos;s settings, under Domains and Routes, add the custom domain %1. Cloudflare makes the record and the certificate.</source>
        <translation>في إعدادات Worker، تحت Domains and Routes، أضف النطاق المخصص %1. ينشئ Cloudflare السجل والشهادة.</translation>
    </message>
    <message>
        <source>At netlify.com, add a new project by dropping the whole folder on the page. Let it be a project of its own.</source>
        <translation>على netlify.com، أضف مشروعًا جديدًا بإفلات المجلد كله على الصفحة. اجعله مشروعًا مستقلًا.</translation>
    </message>
    <message>
        <source>In Domain management, add %1.</source>
        <translation>في Domain management، أضف %1.</translation>
    </message>
    <message>
        <source>Put everything from the folder into a repository of its own, and import it at vercel.com as a new project.</source>
        <translation>ضع كل ما في المجلد في مستودع خاص به، واستورده على vercel.com مشروعًا جديدًا.</translation>
    </message>
    <message>
        <source>In Settings, Domains, add %1, not as a redirect.</source>
        <translation>في Settings ثم Domains، أضف %1، على ألا يكون إعادة توجيه.</translation>
    </message>
    <message>
        <source>In DNS, add the record that Vercel shows. Mostly it is the one below.</source>
        <translation>في DNS، أضف السجل الذي يعرضه Vercel. في الغالب هو السجل أدناه.</translation>
    </message>
    <message>
        <source>In the Azure portal, create a Static Web App with the Free plan and deploy everything from the folder, for example from a repository at GitHub.</source>
        <translation>في بوابة Azure، أنشئ Static Web App بالخطة Free وانشر فيها كل ما في المجلد، من مستودع على GitHub مثلًا.</translation>
    </message>
    <message>
        <source>Let Azure validate the domain. It gets the certificate itself.</source>
        <translation>دع Azure يتحقق من النطاق. يحصل على الشهادة بنفسه.</translation>
    </message>
    <message>
        <source>Make a private S3 bucket, and upload mta-sts.txt with the key .well-known/mta-sts.txt and the content type text/plain.</source>
        <translation>أنشئ S3 bucket خاصًا، وارفع إليه mta-sts.txt بالمفتاح .well-known/mta-sts.txt ونوع المحتوى text/plain.</translation>
    </message>
    <message>
        <source>In Certificate Manager, in the region us-east-1, request a certificate for %1, and add the record in DNS that it shows.</source>
        <translation>في Certificate Manager، في المنطقة us-east-1، اطلب شهادة للاسم %1، وأضف السجل الذي يعرضه في DNS.</translation>
    </message>
    <message>
        <source>Run firebase deploy in the folder, for a project of your own.</source>
        <translation>شغّل firebase deploy في المجلد، لمشروع خاص بك.</translation>
    </message>
    <message>
        <source>In the console, under Hosting, add the custom domain %1. It shows the records for DNS.</source>
        <translation>في وحدة التحكم، تحت Hosting، أضف النطاق المخصص %1. تعرض لك سجلات DNS.</translation>
    </message>
    <message>
        <source>Wait for the certificate. It can take a day.</source>
        <translation>انتظر الشهادة. قد يستغرق ذلك يومًا.</translation>
    </message>
    <message>
        <source>Order the service for %2. It shows two CNAME records, for mta-sts and for _mta-sts.</source>
        <translation>اطلب الخدمة للنطاق %2. تعرض سجلي CNAME، لـ mta-sts ولـ _mta-sts.</translation>
    </message>
    <message>
        <source>Get a certificate for %1, the same way as for your web site. It must renew itself.</source>
        <translation>احصل على شهادة للاسم %1 بالطريقة نفسها المتبعة لموقعك على الويب. يجب أن تتجدد تلقائيًا.</translation>
    </message>
    <message>
        <source>Save the file so that https://%1/.well-known/mta-sts.txt shows it. The folder .well-known begins with a dot: some programs hide it.</source>
        <translation>احفظ الملف بحيث يظهر على https://%1/.well-known/mta-sts.txt. يبدأ اسم المجلد .well-known بنقطة: بعض البرامج تخفيه.</translation>
    </message>
    <message>
        <source>Let the web server send it directly, as plain text. A redirect, for example to www, makes senders pass over it.</source>
        <translation>اجعل خادم الويب يرسله مباشرة نصًا عاديًا. أي إعادة توجيه، إلى www مثلًا، تجعل الجهات المرسلة تتجاهله.</translation>
    </message>
    <message>
        <source>Another site on the same server answers for this name. The server needs a site of its own for it, with the name in its settings and a certificate for it.</source>
        <translation>يجيب عن هذا الاسم موقع آخر على الخادم نفسه. يحتاج الخادم إلى موقع مستقل له، بالاسم في إعداداته وبشهادة له.</translation>
    </message>
    <message>
        <source>Many Apache servers refuse every name that begins with a dot, by RedirectMatch or Files. Make an exception for /.well-known/.</source>
        <translation>كثير من خوادم Apache ترفض كل اسم يبدأ بنقطة، عبر RedirectMatch أو Files. أضف استثناءً لـ /.well-known/.</translation>
    </message>
    <message>
        <source>The server shows a browser check, or refuses programs that are no browser. Switch that off for this name: mail servers cannot solve puzzles.</source>
        <translation>يعرض الخادم فحصًا للمتصفح، أو يرفض البرامج التي ليست متصفحات. أوقف ذلك لهذا الاسم: خوادم البريد لا تستطيع حل الألغاز.</translation>
    </message>
    <message>
        <source>The server has no certificate for the name yet. It gets one by itself as soon as DNS leads there and ports 80 and 443 can be reached from outside; its log says what is missing.</source>
        <translation>ليس لدى الخادم شهادة لهذا الاسم بعد. يحصل عليها بنفسه حالما يؤدي DNS إليه ويصبح الوصول إلى المنفذين 80 و443 ممكنًا من الخارج؛ ويذكر سجل أحداثه ما ينقص.</translation>
    </message>
    <message>
        <source>Every address is answered with the start page, so a missing file looks like a web page. See whether the file was uploaded, and take /.well-known/ out of the rewriting.</source>
        <translation>يُرد على كل عنوان بصفحة البداية، فيبدو الملف المفقود كصفحة ويب. تأكد من رفع الملف، واستثنِ /.well-known/ من قواعد إعادة الكتابة.</translation>
    </message>
    <message>
        <source>If your DNS is at Cloudflare, let the record be “DNS only” (a grey cloud) until the certificate is there.</source>
        <translation>إن كان DNS لديك في Cloudflare، فاجعل السجل «DNS only» (سحابة رمادية) إلى أن تصدر الشهادة.</translation>
    </message>
    <message>
        <source>Rules of a folder above, such as those of WordPress or a redirect to www, count here too. Give the subdomain a folder outside public_html, with the .htaccess file that Postseal writes.</source>
        <translation>تسري هنا أيضًا قواعد المجلد الأعلى، مثل قواعد WordPress أو إعادة التوجيه إلى www. أعطِ النطاق الفرعي مجلدًا خارج public_html، فيه ملف .htaccess الذي يكتبه Postseal.</translation>
    </message>
    <message>
        <source>DNS leads to the company, but the project there does not know the name. Add it as custom domain in the project; the certificate comes after that.</source>
        <translation>يؤدي DNS إلى الشركة، لكن المشروع هناك لا يعرف الاسم. أضفه نطاقًا مخصصًا (custom domain) في المشروع؛ وتأتي الشهادة بعد ذلك.</translation>
    </message>
    <message>
        <source>Firebase leaves out whatever begins with a dot unless firebase.json is changed. Take the firebase.json that Postseal writes, and deploy again.</source>
        <translation>يُسقط Firebase كل ما يبدأ بنقطة ما لم يُعدَّل firebase.json. خذ ملف firebase.json الذي يكتبه Postseal، وانشر من جديد.</translation>
    </message>
    <message>
        <source>GitHub shows its own certificate until the custom domain is entered under Settings, Pages, and for up to an hour after that. If it takes longer, remove the domain there and enter it again.</source>
        <translation>يعرض GitHub شهادته هو إلى أن يُدخل النطاق المخصص في Settings ثم Pages، وقد يستمر ذلك ساعة بعدها. إن طال الأمر، فأزل النطاق من هناك وأدخله من جديد.</translation>
    </message>
    <message>
        <source>GitLab needs up to an hour for the certificate. The domain must be verified, and have one CNAME and no AAAA record. If it takes longer, remove the domain and add it again.</source>
        <translation>يحتاج GitLab إلى ساعة أحيانًا للحصول على الشهادة. يجب أن يكون النطاق موثّقًا، وأن يكون له سجل CNAME واحد دون سجل AAAA. إن طال الأمر، فأزل النطاق وأضفه من جديد.</translation>
    </message>
    <message>
        <source>GitLab asks visitors to sign in. In Settings, General, Visibility, let everyone see Pages.</source>
        <translation>يطلب GitLab من الزوار تسجيل الدخول. في Settings ثم General ثم Visibility، اسمح للجميع برؤية Pages.</translation>
    </message>
    <message>
        <source>The service does not know your domain yet. Finish its set-up there, or ask its support.</source>
        <translation>الخدمة لا تعرف نطاقك بعد. أكمل الإعداد هناك، أو اسأل فريق الدعم لديها.</translation>
    </message>
    <message>
        <source>The folder may have the wrong name: in Explorer, type .well-known. with a dot at its end, and the last dot goes away.</source>
        <translation>قد يكون اسم المجلد خاطئًا: في Explorer، اكتب .well-known. بنقطة في آخره، وستختفي النقطة الأخيرة.</translation>
    </message>
    <message>
        <source>IIS does not send files from a folder with the attribute “hidden”. Switch that off in the folder&apos;s properties.</source>
        <translation>لا يرسل IIS الملفات من مجلد له الخاصية «مخفي». أوقفها في خصائص المجلد.</translation>
    </message>
    <message>
        <source>A rule of URL Rewrite or HTTP Redirect answers instead of the file. Make an exception for /.well-known/.</source>
        <translation>ترد قاعدة من URL Rewrite أو HTTP Redirect بدلًا من الملف. أضف استثناءً لـ /.well-known/.</translation>
    </message>
    <message>
        <source>The name has addresses on more than one server, mostly an old AAAA record. Remove the one that leads elsewhere, or serve the file there too.</source>
        <translation>للاسم عناوين على أكثر من خادم، وغالبًا ما يكون السبب سجل AAAA قديمًا. أزل السجل الذي يؤدي إلى مكان آخر، أو قدّم الملف هناك أيضًا.</translation>
    </message>
    <message>
        <source>The name leads to a place that is not there any more. Remove the record in DNS, or set the place up again: otherwise a stranger may claim the name and publish a policy for you.</source>
        <translation>يؤدي الاسم إلى مكان لم يعد موجودًا. أزل السجل من DNS، أو أعد إعداد المكان: وإلا فقد يستولي غريب على الاسم وينشر سياسة بدلًا منك.</translation>
    </message>
    <message>
        <source>The panel has no certificate for the name yet. It can be issued only when DNS leads there, nothing redirects the name, and CAA records allow it. Then start it again.</source>
        <translation>ليس لدى اللوحة شهادة لهذا الاسم بعد. لا يمكن إصدارها إلا عندما يؤدي DNS إلى هناك، ولا يعيد شيء توجيه الاسم، وتسمح سجلات CAA بذلك. عندئذ ابدأ الإصدار من جديد.</translation>
    </message>
    <message>
        <source>In Plesk, open Hosting Settings of the subdomain, and set the preferred domain to “none” and the permanent redirect off.</source>
        <translation>في Plesk، افتح Hosting Settings للنطاق الفرعي، واضبط النطاق المفضل على «none»، وأوقف إعادة التوجيه الدائمة.</translation>
    </message>
    <message>
        <source>A rule that redirects every name, to www or to another place, counts here too. Make an exception for this name.</source>
        <translation>تسري هنا أيضًا قاعدة تعيد توجيه كل اسم، إلى www أو إلى مكان آخر. أضف استثناءً لهذا الاسم.</translation>
    </message>
    <message>
        <source>The record leads to the bucket itself, which has no certificate for your name. It must lead to the CloudFront distribution.</source>
        <translation>يؤدي السجل إلى S3 bucket نفسه، وليس له شهادة لاسمك. يجب أن يؤدي إلى توزيع CloudFront.</translation>
    </message>
    <message>
        <source>The project redirects to its main domain. Make the name the main domain, in a project of its own.</source>
        <translation>يعيد المشروع التوجيه إلى نطاقه الرئيسي. اجعل الاسم هو النطاق الرئيسي، في مشروع خاص به.</translation>
    </message>
    <message>
        <source>A middleware of Traefik redirects the name. Only http may be redirected to https; leave this router out of all the rest.</source>
        <translation>يعيد middleware في Traefik توجيه الاسم. لا يجوز إلا إعادة توجيه http إلى https؛ استثنِ هذا router من كل ما عدا ذلك.</translation>
    </message>
    <message>
        <source>The folder that begins with a dot may have been left out in the upload. Upload the zip file, or the whole folder.</source>
        <translation>ربما أُسقط المجلد الذي يبدأ بنقطة عند الرفع. ارفع ملف zip أو المجلد كله.</translation>
    </message>
    <message>
        <source>Vercel asks visitors to sign in. In Settings, Deployment Protection, let everyone see the production site.</source>
        <translation>يطلب Vercel من الزوار تسجيل الدخول. في Settings ثم Deployment Protection، اسمح للجميع برؤية الموقع الفعلي (production).</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>نحو %n دقيقة.</numerusform>
            <numerusform>نحو %n دقيقة.</numerusform>
            <numerusform>نحو %n دقيقتين.</numerusform>
            <numerusform>نحو %n دقائق.</numerusform>
            <numerusform>نحو %n دقيقة.</numerusform>
            <numerusform>نحو %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No extra cost.</source>
        <translation>دون تكلفة إضافية.</translation>
    </message>
    <message>
        <source>Costs a little.</source>
        <translation>بتكلفة بسيطة.</translation>
    </message>
    <message>
        <source>Add&amp;ress or name of the web server</source>
        <translation>عنوان خادم الويب أو اسمه</translation>
    </message>
    <message>
        <source>Name of your account o&amp;r project at %1</source>
        <translation>اسم حسابك أو مشروعك لدى %1</translation>
    </message>
    <message>
        <source>The name that the &amp;record leads to</source>
        <translation>الاسم الذي يؤدي إليه السجل</translation>
    </message>
    <message>
        <source>A &amp;web server of my own</source>
        <translation>خادم ويب خاص بي</translation>
    </message>
    <message>
        <source>An account at &amp;GitHub or GitLab</source>
        <translation>حساب لدى GitHub أو GitLab</translation>
    </message>
    <message>
        <source>A subscription at &amp;Azure</source>
        <translation>اشتراك في Azure</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/nginx/conf.d, test it with nginx -t, and load it with systemctl reload nginx.</source>
        <translation>انسخ %1.conf إلى /etc/nginx/conf.d، واختبره بالأمر nginx -t، ثم حمّله بالأمر systemctl reload nginx.</translation>
    </message>
    <message>
        <source>Copy %1.conf to /etc/apache2/sites-available. Then run a2enmod ssl, a2ensite %1 and systemctl reload apache2.</source>
        <translation>انسخ %1.conf إلى /etc/apache2/sites-available. ثم شغّل a2enmod ssl وa2ensite %1 وsystemctl reload apache2.</translation>
    </message>
    <message>
        <source>In IIS Manager, add a web site with that folder and a binding for http, port 80 and the host name %1.</source>
        <translation>في IIS Manager، أضف موقع ويب بهذا المجلد وبربط (binding) لـ http على المنفذ 80 واسم المضيف %1.</translation>
    </message>
    <message>
        <source>Get a certificate for %1 that renews itself, for example with win-acme, which makes the binding for https as well. SNI must be ticked in it.</source>
        <translation>احصل على شهادة للاسم %1 تتجدد تلقائيًا، باستخدام win-acme مثلًا، وهو ينشئ الربط (binding) لـ https أيضًا. يجب أن تكون علامة SNI مفعّلة فيه.</translation>
    </message>
    <message>
        <source>Choose “Add file”, “Create new file”, type .well-known/mta-sts.txt as its name and paste the policy. Then make _config.yml the same way. (Dragging files in would leave out what begins with a dot.)</source>
        <translation>اختر «Add file» ثم «Create new file»، واكتب .well-known/mta-sts.txt اسمًا له والصق السياسة. ثم أنشئ _config.yml بالطريقة نفسها. (سحب الملفات إلى الصفحة يُسقط ما يبدأ بنقطة.)</translation>
    </message>
    <message>
        <source>At gitlab.com, make a new project and create each file with “New file”, its whole path as the name.</source>
        <translation>على gitlab.com، أنشئ مشروعًا جديدًا وأنشئ كل ملف باستخدام «New file»، واجعل مساره الكامل اسمًا له.</translation>
    </message>
    <message>
        <source>In Custom domains, add %1. Azure shows the name that the record leads to.</source>
        <translation>في Custom domains، أضف %1. يعرض Azure الاسم الذي يؤدي إليه السجل.</translation>
    </message>
    <message>
        <source>Put a CloudFront distribution before the bucket, with the alternate name %1 and that certificate. The record leads to its name.</source>
        <translation>ضع توزيع CloudFront أمام S3 bucket، بالاسم البديل %1 وبتلك الشهادة. يؤدي السجل إلى اسم التوزيع.</translation>
    </message>
    <message>
        <source>Add the records as they are shown: a CNAME, or addresses.</source>
        <translation>أضف السجلات كما تُعرض: CNAME أو عناوين.</translation>
    </message>
    <message>
        <source>Enter the mail servers there, exactly as the policy names them.</source>
        <translation>أدخل خوادم البريد هناك، تمامًا كما تذكرها السياسة.</translation>
    </message>
    <message>
        <source>In DNS, add the record for mta-sts.</source>
        <translation>في DNS، أضف السجل لـ mta-sts.</translation>
    </message>
    <message>
        <source>The CNAME for _mta-sts comes last, when the policy can be loaded. It takes the place of a TXT record: never have both.</source>
        <translation>يأتي سجل CNAME لـ _mta-sts في النهاية، عندما يصبح تحميل السياسة ممكنًا. وهو يحل محل سجل TXT: لا تجمع بينهما أبدًا.</translation>
    </message>
    <message>
        <source>CAA records in DNS say who may issue certificates, and none of this place&apos;s issuers is among them (%1). Add one, then let the certificate be requested again.</source>
        <translation>سجلات CAA في DNS تحدد من يحق له إصدار الشهادات، وليس بينها أي من جهات الإصدار التي يستخدمها هذا المكان (%1). أضف واحدة منها، ثم اطلب الشهادة من جديد.</translation>
    </message>
    <message>
        <source>GitHub Pages leaves out folders that begin with a dot unless the repository has the file _config.yml that Postseal writes, or an empty file .nojekyll. Dragging files in leaves them out as well: make them with “Create new file”. A workflow of your own must keep hidden files.</source>
        <translation>يُسقط GitHub Pages المجلدات التي تبدأ بنقطة ما لم يكن في المستودع الملف _config.yml الذي يكتبه Postseal، أو ملف فارغ اسمه .nojekyll. وسحب الملفات إلى الصفحة يُسقطها أيضًا: أنشئها باستخدام «Create new file». وإن كان لديك workflow خاص، فيجب أن يُبقي على الملفات المخفية.</translation>
    </message>
    <message>
        <source>Set the type of this file to text/plain, as the lines that Postseal writes do.</source>
        <translation>اضبط نوع هذا الملف على text/plain، كما تفعل الأسطر التي يكتبها Postseal.</translation>
    </message>
    <message>
        <source>Many nginx servers refuse every name that begins with a dot. The location that Postseal writes goes before such a rule; see that it is in the right server block.</source>
        <translation>كثير من خوادم nginx ترفض كل اسم يبدأ بنقطة. تأتي location التي يكتبها Postseal قبل قاعدة كهذه؛ تأكد من أنها في كتلة server الصحيحة.</translation>
    </message>
    <message>
        <source>W&amp;eb space with cPanel or Plesk</source>
        <translation>مساحة ويب مع cPanel أو Plesk</translation>
    </message>
    <message>
        <source>My &amp;DNS is at Cloudflare</source>
        <translation>‏DNS لديّ في Cloudflare</translation>
    </message>
    <message>
        <source>An account at Amazon or Google C&amp;loud</source>
        <translation>حساب لدى Amazon أو Google Cloud</translation>
    </message>
    <message>
        <source>A service that hosts the policy</source>
        <translation>خدمة تستضيف السياسة</translation>
    </message>
    <message>
        <source>Another web server</source>
        <translation>خادم ويب آخر</translation>
    </message>
    <message>
        <source>Nobody here can update a file la&amp;ter</source>
        <translation>لا يوجد هنا من يمكنه تحديث ملف فيما بعد</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>There is no server called %1</source>
        <translation>لا يوجد خادم اسمه %1</translation>
    </message>
    <message>
        <source>Its name is not in the DNS, or this computer has no connection. Look up the name of the IMAP server in your provider&apos;s help.</source>
        <translation>اسمه غير موجود في DNS، أو أن هذا الحاسوب غير متصل. ابحث عن اسم خادم IMAP في صفحات المساعدة لدى مزوّدك.</translation>
    </message>
    <message>
        <source>%1 takes no connection at port %2</source>
        <translation>الخادم %1 لا يقبل الاتصال على المنفذ %2</translation>
    </message>
    <message>
        <source>The computer is there, and no IMAP server listens at this port. Compare server and port with your provider&apos;s help.</source>
        <translation>الحاسوب موجود، لكن لا يوجد خادم IMAP على هذا المنفذ. قارن الخادم والمنفذ بما في صفحات المساعدة لدى مزوّدك.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>الخادم %1 لا يرد</translation>
    </message>
    <message>
        <source>Nothing came in time from port %2. A firewall may be in the way, or the server is busy. Try again later, or from another network.</source>
        <translation>لم يصل شيء من المنفذ %2 في الوقت المحدد. قد يكون السبب جدار حماية، أو أن الخادم مشغول. حاول من جديد لاحقًا، أو من شبكة أخرى.</translation>
    </message>
    <message>
        <source>The connection to %1 ended too soon</source>
        <translation>انتهى الاتصال مع %1 قبل أوانه</translation>
    </message>
    <message>
        <source>What had come by then is stored. The next time it goes on from there.</source>
        <translation>ما وصل حتى ذلك الحين محفوظ. وفي المرة القادمة تستمر العملية من هناك.</translation>
    </message>
    <message>
        <source>%1 does not speak IMAP at port %2</source>
        <translation>الخادم %1 لا يتكلم IMAP على المنفذ %2</translation>
    </message>
    <message>
        <source>What it sent is not what a mailbox server sends. Compare server and port with your provider&apos;s help.</source>
        <translation>ما أرسله ليس مما يرسله خادم صناديق بريد. قارن الخادم والمنفذ بما في صفحات المساعدة لدى مزوّدك.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>What had come by then is stored.</source>
        <translation>ما وصل حتى ذلك الحين محفوظ.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>لا يمكن الوصول إلى %1</translation>
    </message>
    <message>
        <source>There is trouble on the way to port %2. Try again later.</source>
        <translation>توجد مشكلة في الطريق إلى المنفذ %2. حاول من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>%1 offers no encryption at port %2</source>
        <translation>الخادم %1 لا يعرض التشفير على المنفذ %2</translation>
    </message>
    <message>
        <source>Your password was not sent: anybody on the way could have read it. Use port 993, or with STARTTLS port 143.</source>
        <translation>لم تُرسل كلمة مرورك: كان يمكن لأي شخص في الطريق أن يقرأها. استخدم المنفذ 993، أو المنفذ 143 مع STARTTLS.</translation>
    </message>
    <message>
        <source>The certificate is not for %1</source>
        <translation>الشهادة ليست للاسم %1</translation>
    </message>
    <message>
        <source>Another server may be pretending to be yours, so your password was not sent. Use the name of the server that your provider tells, not an address or a name of your own.</source>
        <translation>قد يكون خادم آخر ينتحل هوية خادمك، لذلك لم تُرسل كلمة مرورك. استخدم اسم الخادم الذي يذكره مزوّدك، لا عنوانًا ولا اسمًا من عندك.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today</source>
        <translation>شهادة %1 غير صالحة اليوم</translation>
    </message>
    <message>
        <source>It has ended or has not begun, so your password was not sent. Check the date of this computer; if that is right, the server needs a new certificate.</source>
        <translation>انتهت مدتها أو لم تبدأ بعد، لذلك لم تُرسل كلمة مرورك. راجع التاريخ على هذا الحاسوب؛ إن كان صحيحًا فالخادم يحتاج إلى شهادة جديدة.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>شهادة %1 غير موثوق بها</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for it, so your password was not sent. A server of your own needs a certificate of a public authority, or its authority must be known to this computer.</source>
        <translation>لا تضمنها أي جهة يثق بها هذا الحاسوب، لذلك لم تُرسل كلمة مرورك. الخادم الخاص بك يحتاج إلى شهادة من جهة عامة لإصدار الشهادات، أو يجب أن يعرف هذا الحاسوب جهة إصدارها.</translation>
    </message>
    <message>
        <source>%1 lets no program in with a password</source>
        <translation>الخادم %1 لا يسمح لأي برنامج بالدخول بكلمة مرور</translation>
    </message>
    <message>
        <source>%1 does not accept the password of %3</source>
        <translation>الخادم %1 لا يقبل كلمة مرور %3</translation>
    </message>
    <message>
        <source>Type it once more. Some providers want the whole address as the name, and a password of its own for each program.</source>
        <translation>اكتبها مرة أخرى. بعض المزوّدين يريدون العنوان الكامل اسمًا للمستخدم، وكلمة مرور خاصة لكل برنامج.</translation>
    </message>
    <message>
        <source>There is no folder “%4”</source>
        <translation>لا يوجد مجلد «%4»</translation>
    </message>
    <message>
        <source>Folders that there are: %5.</source>
        <translation>المجلدات الموجودة: %5.</translation>
    </message>
    <message>
        <source>%1 does not do what it was asked for</source>
        <translation>الخادم %1 لا ينفذ ما طُلب منه</translation>
    </message>
    <message>
        <source>It may be out of order just now. Try again later.</source>
        <translation>قد يكون معطلًا في الوقت الحالي. حاول من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>In its own words: “%1”</source>
        <translation>بنص كلامه: «%1»</translation>
    </message>
    <message>
        <source>Google wants an app password here, not the one that you use in the browser: turn on 2-Step Verification in your Google account, then make one at myaccount.google.com/apppasswords. A Workspace administrator may have switched them off.</source>
        <translation>يطلب Google هنا كلمة مرور للتطبيقات، لا التي تستخدمها في المتصفح: فعّل التحقق بخطوتين في حساب Google، ثم أنشئ كلمة مرور على myaccount.google.com/apppasswords. وقد يكون مسؤول Workspace قد أوقفها.</translation>
    </message>
    <message>
        <source>This provider wants an app password here, which you make in the security settings of your account.</source>
        <translation>يطلب هذا المزوّد هنا كلمة مرور للتطبيقات، تنشئها في إعدادات الأمان لحسابك.</translation>
    </message>
    <message>
        <source>IMAP must be switched on first, in the settings of the mailbox (POP3/IMAP).</source>
        <translation>يجب أولًا تفعيل IMAP في إعدادات صندوق البريد (POP3/IMAP).</translation>
    </message>
    <message>
        <source>Sign in with the browser instead, if your provider lets you register programs. Or let the reports be forwarded to another mailbox, or save them into a folder that Postseal watches.</source>
        <translation>سجّل الدخول في المتصفح بدلًا من ذلك، إن كان مزوّدك يتيح تسجيل البرامج. أو حوّل التقارير إلى صندوق بريد آخر، أو احفظها في مجلد يراقبه Postseal.</translation>
    </message>
    <message>
        <source>%1 does not take a sign-in from the browser</source>
        <translation>الخادم %1 لا يقبل تسجيل الدخول من المتصفح</translation>
    </message>
    <message>
        <source>It does not offer XOAUTH2. Sign in with a password, or compare the name of the server with your provider&apos;s help.</source>
        <translation>لا يعرض XOAUTH2. سجّل الدخول بكلمة مرور، أو قارن اسم الخادم بما في صفحات المساعدة لدى مزوّدك.</translation>
    </message>
    <message>
        <source>%1 does not let whoever signed in into %3</source>
        <translation>الخادم %1 لا يسمح لمن سجّل الدخول بالوصول إلى %3</translation>
    </message>
    <message>
        <source>The sign-in itself went well. The person must be allowed to read this mailbox, and IMAP must be switched on for it.</source>
        <translation>نجح تسجيل الدخول نفسه. يجب أن يُسمح لهذا الشخص بقراءة صندوق البريد، وأن يكون IMAP مفعّلًا له.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached</source>
        <translation>لا يمكن الوصول إلى خادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>It gives out what opens the mailbox. Try again later, or check its address.</source>
        <translation>هو الذي يصدر ما يفتح صندوق البريد. حاول من جديد لاحقًا، أو تأكد من عنوانه.</translation>
    </message>
    <message>
        <source>Somebody has to sign in again for %3</source>
        <translation>يلزم تسجيل الدخول من جديد من أجل %3</translation>
    </message>
    <message>
        <source>The permission has ended: they last only so long, and a new password or an administrator can end them too.</source>
        <translation>انتهى الإذن: لا تدوم الأذون إلا مدة محدودة، وقد ينهيها أيضًا تغيير كلمة المرور أو أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The sign-in server refuses</source>
        <translation>خادم تسجيل الدخول يرفض الطلب</translation>
    </message>
    <message>
        <source>Compare the IDs with those that the provider shows, and whether the program may read mail there.</source>
        <translation>قارن المعرّفات بما يعرضه المزوّد، وتأكد من أن البرنامج مسموح له بقراءة البريد هناك.</translation>
    </message>
    <message>
        <source>Microsoft 365 and Outlook.com let programs in only when somebody signs in with the browser. For that an administrator registers Postseal once in Microsoft Entra and gets two IDs; the manual says how. Without them, add a rule that forwards TLS reports to another mailbox, or save them from Outlook into a folder that Postseal watches.</source>
        <translation>لا يسمح Microsoft 365 وOutlook.com بدخول البرامج إلا إذا سجّل شخص الدخول في المتصفح. لهذا يسجّل أحد المسؤولين Postseal مرة واحدة في Microsoft Entra ويحصل على معرّفين؛ والدليل يشرح الطريقة. من دون المعرّفين، أضف قاعدة تحوّل تقارير TLS إلى صندوق بريد آخر، أو احفظها من Outlook في مجلد يراقبه Postseal.</translation>
    </message>
    <message>
        <source>You can close this page now and go on in Postseal.</source>
        <translation>يمكنك الآن إغلاق هذه الصفحة والمتابعة في Postseal.</translation>
    </message>
    <message>
        <source>That is no sign-in server</source>
        <translation>هذا ليس خادم تسجيل دخول</translation>
    </message>
    <message>
        <source>What came from there is not what one says. Compare the tenant or the address with what your provider shows.</source>
        <translation>ما وصل من هناك ليس مما يرسله خادم تسجيل دخول. قارن المستأجر (tenant) أو العنوان بما يعرضه مزوّدك.</translation>
    </message>
    <message>
        <source>The sign-in would end after an hour</source>
        <translation>كان تسجيل الدخول سينتهي بعد ساعة</translation>
    </message>
    <message>
        <source>The sign-in server gives no lasting permission. Let the program have “offline_access” there.</source>
        <translation>لا يمنح خادم تسجيل الدخول إذنًا دائمًا. اسمح للبرنامج هناك بـ «offline_access».</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>The browser has not come back. If its page showed an error, compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <translation>لم يصل رد من المتصفح. إن ظهر خطأ في صفحته، فقارن المعرّفات، وتأكد من أن http://localhost مسجّل بصفته عنوان URI لإعادة التوجيه.</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>it is no JSON from octet %1 on</source>
        <translation>ليس JSON ابتداءً من البايت %1</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>‏«%1» مفقود</translation>
    </message>
    <message>
        <source>“%1” is of the wrong kind</source>
        <translation>‏«%1» من نوع خاطئ</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”</source>
        <translation>لا يمكن أن يكون «%1» هو «%2»</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>لا يوجد «%1»</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <translation>‏«%1» ليس تعبيرًا نمطيًا: %2</translation>
    </message>
    <message>
        <source>this id is there twice</source>
        <translation>هذا id موجود مرتين</translation>
    </message>
    <message>
        <source>in the entry %1, %2</source>
        <translation>في المدخل %1، ‏%2</translation>
    </message>
    <message>
        <source>Your file %1 is not used: %2.</source>
        <translation>ملفك %1 غير مستخدم: %2.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ليس ملفًا</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[خيارات]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>الوسائط:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>الخيار «%1» غير معروف.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>خيارات غير معروفة: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>تنقص قيمة بعد «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>قيمة غير متوقعة بعد «%1».</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The mail server did not offer encryption</source>
        <translation>لم يعرض خادم البريد التشفير</translation>
    </message>
    <message>
        <source>STARTTLS is switched off, or a firewall or virus scanner on the way takes it out, or an old backup server answered. It can also be an attack.</source>
        <translation>‏STARTTLS متوقف، أو أن جدار حماية أو برنامج مكافحة فيروسات في الطريق يزيله، أو أن خادمًا احتياطيًا قديمًا هو الذي رد. وقد يكون هجومًا أيضًا.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, switch off the inspection of mail in the firewall, and remove backup servers that cannot do it.</source>
        <translation>شغّل STARTTLS، وأوقف تفتيش البريد في جدار الحماية، وأزل الخوادم الاحتياطية التي لا تدعمه.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is for another name</source>
        <translation>شهادة خادم البريد لاسم آخر</translation>
    </message>
    <message>
        <source>The certificate does not have the name from the MX record. Some senders also say this when no mx line of the policy fits.</source>
        <translation>ليس في الشهادة الاسم الوارد في سجل MX. وبعض الجهات المرسلة تقول هذا أيضًا عندما لا يطابق أي سطر mx في السياسة.</translation>
    </message>
    <message>
        <source>Get a certificate with the name from the MX record, or let the MX record point to the name that has one.</source>
        <translation>احصل على شهادة بالاسم الوارد في سجل MX، أو اجعل سجل MX يشير إلى الاسم الذي له شهادة.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired</source>
        <translation>انتهت صلاحية شهادة خادم البريد</translation>
    </message>
    <message>
        <source>Nobody renewed it in time, or the mail server was not restarted after that.</source>
        <translation>لم يجددها أحد في الوقت المناسب، أو لم يُعد تشغيل خادم البريد بعد التجديد.</translation>
    </message>
    <message>
        <source>Renew the certificate, reload the mail server, and let both happen by themselves from now on.</source>
        <translation>جدّد الشهادة، وأعد تحميل خادم البريد، واجعل الأمرين يجريان تلقائيًا من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Senders do not trust the mail server&apos;s certificate</source>
        <translation>لا تثق الجهات المرسلة بشهادة خادم البريد</translation>
    </message>
    <message>
        <source>It is self-signed, comes from an authority of one&apos;s own, or the server does not send the intermediate certificate.</source>
        <translation>هي موقّعة ذاتيًا، أو صادرة عن جهة إصدار خاصة، أو أن الخادم لا يرسل الشهادة الوسيطة.</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority, and let the server send the whole chain.</source>
        <translation>استخدم شهادة من جهة عامة لإصدار الشهادات، واجعل الخادم يرسل السلسلة كاملة.</translation>
    </message>
    <message>
        <source>The sender could not verify the connection, and does not say why</source>
        <translation>لم تستطع الجهة المرسلة التحقق من الاتصال، ولم تذكر السبب</translation>
    </message>
    <message>
        <source>Google writes this when the mx lines of the policy do not fit the MX record. Otherwise the encryption itself failed.</source>
        <translation>يكتب Google هذا عندما لا تطابق أسطر mx في السياسة سجل MX. وإلا فالتشفير نفسه هو الذي فشل.</translation>
    </message>
    <message>
        <source>Compare the mx lines with the MX records first, then have the encryption of the mail server looked at.</source>
        <translation>قارن أسطر mx بسجلات MX أولًا، ثم اطلب فحص تشفير خادم البريد.</translation>
    </message>
    <message>
        <source>The DANE record does not fit the certificate</source>
        <translation>سجل DANE لا يطابق الشهادة</translation>
    </message>
    <message>
        <source>The mail server got another key, and the TLSA record still has the old one. Only senders that use DANE are concerned.</source>
        <translation>حصل خادم البريد على مفتاح آخر، ولا يزال سجل TLSA يحمل المفتاح القديم. لا يخص هذا إلا الجهات المرسلة التي تستخدم DANE.</translation>
    </message>
    <message>
        <source>Publish the new TLSA record before the certificate changes, or keep the key when it is renewed.</source>
        <translation>انشر سجل TLSA الجديد قبل تغيير الشهادة، أو أبقِ المفتاح عند تجديدها.</translation>
    </message>
    <message>
        <source>The signature of a DNS answer was broken</source>
        <translation>كان توقيع أحد ردود DNS غير سليم</translation>
    </message>
    <message>
        <source>Signatures have expired, or the domain moved and its DS record did not. Whoever checks DNSSEC cannot reach you.</source>
        <translation>انتهت صلاحية التوقيعات، أو نُقل النطاق دون سجل DS الخاص به. من يتحقق من DNSSEC لا يستطيع الوصول إليك.</translation>
    </message>
    <message>
        <source>Have the DNSSEC signatures and the DS record repaired where the domain is registered.</source>
        <translation>اطلب إصلاح توقيعات DNSSEC وسجل DS لدى الجهة المسجّل لديها النطاق.</translation>
    </message>
    <message>
        <source>The sender insists on DANE, and there is none</source>
        <translation>تشترط الجهة المرسلة DANE، وهو غير موجود</translation>
    </message>
    <message>
        <source>An agreement between that sender and you; nobody else is concerned.</source>
        <translation>هذا اتفاق بينك وبين تلك الجهة المرسلة؛ ولا يخص أحدًا غيركما.</translation>
    </message>
    <message>
        <source>Publish TLSA records, or talk to that sender.</source>
        <translation>انشر سجلات TLSA، أو تواصل مع تلك الجهة المرسلة.</translation>
    </message>
    <message>
        <source>The sender could not load your policy</source>
        <translation>لم تستطع الجهة المرسلة تحميل سياستك</translation>
    </message>
    <message>
        <source>The policy&apos;s web server was down, answered with an error or a redirect, or kept the sender out as a robot. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>كان خادم السياسة متوقفًا، أو رد بخطأ أو بإعادة توجيه، أو منع الجهة المرسلة ظنًا أنها روبوت. الجهات المرسلة التي تعرف السياسة تلتزم بها؛ وغيرها يسلّم البريد بلا حماية.</translation>
    </message>
    <message>
        <source>Your policy has a mistake in it</source>
        <translation>في سياستك خطأ</translation>
    </message>
    <message>
        <source>The file could be loaded but not read. Senders that know an earlier policy keep to that; others deliver without protection.</source>
        <translation>أمكن تحميل الملف ولم تمكن قراءته. الجهات المرسلة التي تعرف سياسة سابقة تلتزم بها؛ وغيرها يسلّم البريد بلا حماية.</translation>
    </message>
    <message>
        <source>Publish the file again as Postseal writes it, and give it a new id.</source>
        <translation>انشر الملف من جديد كما يكتبه Postseal، وضع قيمة id جديدة له.</translation>
    </message>
    <message>
        <source>The certificate of the policy&apos;s web server is not valid</source>
        <translation>شهادة خادم السياسة غير صالحة</translation>
    </message>
    <message>
        <source>It is for another name, has expired, or was not there yet. Senders that know the policy keep to it; others deliver without protection.</source>
        <translation>هي لاسم آخر، أو انتهت صلاحيتها، أو لم تكن قد صدرت بعد. الجهات المرسلة التي تعرف السياسة تلتزم بها؛ وغيرها يسلّم البريد بلا حماية.</translation>
    </message>
    <message>
        <source>Get a certificate for the policy host, and see that it is renewed by itself.</source>
        <translation>احصل على شهادة لخادم السياسة، وتأكد من أنها تتجدد تلقائيًا.</translation>
    </message>
    <message>
        <source>The sender reports “%1”</source>
        <translation>تبلّغ الجهة المرسلة عن «%1»</translation>
    </message>
    <message>
        <source>The standard does not know this word, so only the sender can say what it means.</source>
        <translation>المعيار لا يعرف هذه الكلمة، فلا يستطيع بيان معناها إلا الجهة المرسلة.</translation>
    </message>
    <message>
        <source>If it goes on, ask the sender.</source>
        <translation>إن استمر ذلك فاسأل الجهة المرسلة.</translation>
    </message>
    <message>
        <source>by your MTA-STS policy</source>
        <translation>بحسب سياسة MTA-STS لديك</translation>
    </message>
    <message>
        <source>by your DANE records</source>
        <translation>بحسب سجلات DANE لديك</translation>
    </message>
    <message>
        <source>without any policy</source>
        <translation>دون أي سياسة</translation>
    </message>
    <message>
        <source>by a policy called “%1”</source>
        <translation>بحسب سياسة اسمها «%1»</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا تمكن قراءته</translation>
    </message>
    <message>
        <source>is larger than any report</source>
        <translation>أكبر من أي تقرير</translation>
    </message>
    <message>
        <source>is no report</source>
        <translation>ليس تقريرًا</translation>
    </message>
    <message>
        <source>is a damaged archive, or one with a password</source>
        <translation>أرشيف تالف، أو محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>lies too deep in other archives or folders</source>
        <translation>واقع في عمق كبير داخل أرشيفات أو مجلدات أخرى</translation>
    </message>
    <message>
        <source>unpacks to far more than any reports would, and was given up</source>
        <translation>حجمه بعد فك الضغط أكبر بكثير من أي تقارير، فتُرك</translation>
    </message>
    <message>
        <source>Look at how the policy is hosted. If only one sender says so, ask its support with the reason that it gives.</source>
        <translation>انظر إلى طريقة استضافة السياسة. إن كانت جهة مرسلة واحدة فقط تقول ذلك، فاسأل فريق الدعم لديها واذكر السبب الذي تعطيه.</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>لا يمكن حفظه</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>موقّع من %1</translation>
    </message>
    <message>
        <source>signature of %1 does not fit</source>
        <translation>توقيع %1 لا يطابق</translation>
    </message>
    <message>
        <source>key of %1 is not in the DNS</source>
        <translation>مفتاح %1 غير موجود في DNS</translation>
    </message>
    <message>
        <source>key of %1 could not be looked up</source>
        <translation>تعذّر الاستعلام عن مفتاح %1</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>has ended Postseal twice while it was read, and is left out</source>
        <translation>أدت قراءته إلى تعطّل Postseal مرتين، فاستُبعد</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Every mail server is in the policy</source>
        <translation>كل خوادم البريد في السياسة</translation>
    </message>
    <message>
        <source>Every address encrypts correctly</source>
        <translation>كل العناوين تشفّر بشكل صحيح</translation>
    </message>
    <message>
        <source>Policy and record are healthy</source>
        <translation>السياسة والسجل سليمان</translation>
    </message>
    <message>
        <source>Tested for long enough</source>
        <translation>اختُبر مدة كافية</translation>
    </message>
    <message>
        <source>Enough senders have reported</source>
        <translation>أبلغت جهات مرسلة كافية</translation>
    </message>
    <message>
        <source>No unexplained failures</source>
        <translation>لا فشل بلا تفسير</translation>
    </message>
    <message>
        <source>No change of mail servers ahead</source>
        <translation>لا تغيير قادم في خوادم البريد</translation>
    </message>
    <message>
        <source>Somebody reads the reports</source>
        <translation>هناك من يقرأ التقارير</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>‏%1 و%n آخر</numerusform>
            <numerusform>‏%1 و%n آخر</numerusform>
            <numerusform>‏%1 و%n آخران</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n آخر</numerusform>
            <numerusform>‏%1 و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>no check to judge it by</source>
        <translation>لا فحص يُحكم به</translation>
    </message>
    <message>
        <source>%1 of %2 mail servers</source>
        <translation>‏%1 من %2 من خوادم البريد</translation>
    </message>
    <message>
        <source>missing: %3</source>
        <translation>ينقص: %3</translation>
    </message>
    <message>
        <source>senders cannot use a policy yet</source>
        <translation>لا تستطيع الجهات المرسلة استخدام سياسة بعد</translation>
    </message>
    <message>
        <source>the mail servers could not be found out</source>
        <translation>تعذّرت معرفة خوادم البريد</translation>
    </message>
    <message>
        <source>%1 of %2 addresses</source>
        <translation>‏%1 من %2 من العناوين</translation>
    </message>
    <message>
        <source>not in order: %3</source>
        <translation>ليس على ما يرام: %3</translation>
    </message>
    <message>
        <source>could not be tested from here</source>
        <translation>تعذّر اختباره من هنا</translation>
    </message>
    <message>
        <source>%1 of %2 addresses, by a check of %4</source>
        <translation>‏%1 من %2 من العناوين، بحسب فحص بتاريخ %4</translation>
    </message>
    <message>
        <source>could not be tested since %4</source>
        <translation>تعذّر اختباره منذ %4</translation>
    </message>
    <message>
        <source>everything in order</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>فيه خلل</translation>
    </message>
    <message>
        <source>could not be looked at from here</source>
        <translation>تعذّر النظر فيه من هنا</translation>
    </message>
    <message>
        <source>the certificate of the policy host ends soon</source>
        <translation>تنتهي صلاحية شهادة خادم السياسة قريبًا</translation>
    </message>
    <message>
        <source>testing has not begun</source>
        <translation>لم يبدأ الاختبار</translation>
    </message>
    <message>
        <source>enforced since %4</source>
        <translation>ساري المفعول منذ %4</translation>
    </message>
    <message>
        <source>few, as with little mail; the live checks count instead</source>
        <translation>قليلة، كما هو الحال مع البريد القليل؛ تُعتمد الفحوص المباشرة بدلًا منها</translation>
    </message>
    <message>
        <source>%1 failed sessions, all explained</source>
        <translation>الجلسات الفاشلة: %1، وكلها مفسَّرة</translation>
    </message>
    <message>
        <source>none that Postseal knows of</source>
        <translation>لا شيء يعرفه Postseal</translation>
    </message>
    <message>
        <source>the latest is of %4</source>
        <translation>أحدثها بتاريخ %4</translation>
    </message>
    <message>
        <source>they are looked after</source>
        <translation>هناك من يتابعها</translation>
    </message>
    <message>
        <source>none has been taken in yet</source>
        <translation>لم يُستورد أي منها بعد</translation>
    </message>
    <message>
        <source>none has been taken in since %4</source>
        <translation>لم يُستورد أي منها منذ %4</translation>
    </message>
    <message numerus="yes">
        <source>%1; on %n day(s)</source>
        <translation>
            <numerusform>‏%1؛ في %n يوم</numerusform>
            <numerusform>‏%1؛ في %n يوم</numerusform>
            <numerusform>‏%1؛ في %n يومين</numerusform>
            <numerusform>‏%1؛ في %n أيام</numerusform>
            <numerusform>‏%1؛ في %n يومًا</numerusform>
            <numerusform>‏%1؛ في %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>‏%1 فقط</translation>
    </message>
    <message>
        <source>%1; with little mail this waits until %2</source>
        <translation>‏%1؛ مع البريد القليل ينتظر هذا حتى %2</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 session(s)</source>
        <translation>
            <numerusform>0 من %1 جلسة</numerusform>
            <numerusform>0 من %1 جلسة</numerusform>
            <numerusform>0 من %1 جلستين</numerusform>
            <numerusform>0 من %1 جلسات</numerusform>
            <numerusform>0 من %1 جلسة</numerusform>
            <numerusform>0 من %1 جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed session(s)</source>
        <translation>
            <numerusform>%n جلسة فاشلة</numerusform>
            <numerusform>%n جلسة فاشلة</numerusform>
            <numerusform>%n جلستان فاشلتان</numerusform>
            <numerusform>%n جلسات فاشلة</numerusform>
            <numerusform>%n جلسة فاشلة</numerusform>
            <numerusform>%n جلسة فاشلة</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for %1: %2</source>
        <translation>مخطط له في %1: ‏%2</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>مخطط له: %1</translation>
    </message>
    <message>
        <source>Add the missing mail servers to the policy, and publish it with a new id.</source>
        <translation>أضف خوادم البريد الناقصة إلى السياسة، وانشرها بقيمة id جديدة.</translation>
    </message>
    <message>
        <source>Run postseal-cli check --evidence FILE on a server outside, and import the file here.</source>
        <translation>شغّل postseal-cli check --evidence FILE على خادم في الخارج، واستورد الملف هنا.</translation>
    </message>
    <message>
        <source>Have the mail servers put right: their page says what is wrong.</source>
        <translation>اطلب إصلاح خوادم البريد: صفحتها تبيّن موضع الخلل.</translation>
    </message>
    <message>
        <source>See the pages for hosting the policy and publishing the record.</source>
        <translation>انظر إلى صفحتي استضافة السياسة ونشر السجل.</translation>
    </message>
    <message>
        <source>Publish the policy in testing mode first.</source>
        <translation>انشر السياسة في وضع testing أولًا.</translation>
    </message>
    <message>
        <source>Import the reports that the mailbox has received.</source>
        <translation>استورد التقارير التي وصلت إلى صندوق البريد.</translation>
    </message>
    <message>
        <source>The page with the reports tells what each means, and whether it is still so.</source>
        <translation>تبيّن صفحة التقارير معنى كل منها، وهل لا يزال قائمًا.</translation>
    </message>
    <message>
        <source>Finish the change first, then enforce.</source>
        <translation>أكمل التغيير أولًا، ثم انتقل إلى وضع enforce.</translation>
    </message>
    <message>
        <source>Import reports, fetch them from the mailbox, or say who reads them.</source>
        <translation>استورد التقارير، أو اجلبها من صندوق البريد، أو اذكر من يقرؤها.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>افحصه</translation>
    </message>
    <message>
        <source>Go on with the set-up</source>
        <translation>متابعة الإعداد</translation>
    </message>
    <message>
        <source>Switch to enforce mode from %1</source>
        <translation>الانتقال إلى وضع enforce ابتداءً من %1</translation>
    </message>
    <message>
        <source>Switch to enforce mode</source>
        <translation>الانتقال إلى وضع enforce</translation>
    </message>
    <message>
        <source>Mend it today: mail may be held back</source>
        <translation>أصلحه اليوم: قد يُحتجز البريد</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1 from %2</source>
        <translation>السماح للجهات المرسلة بالاحتفاظ بالسياسة %1 ابتداءً من %2</translation>
    </message>
    <message>
        <source>Let senders keep the policy for %1</source>
        <translation>السماح للجهات المرسلة بالاحتفاظ بالسياسة %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء يلزم فعله</translation>
    </message>
    <message>
        <source>Leave everything in place until %1</source>
        <translation>ترك كل شيء في مكانه حتى %1</translation>
    </message>
    <message>
        <source>Delete the record, then the policy host</source>
        <translation>حذف السجل، ثم خادم السياسة</translation>
    </message>
    <message>
        <source>Put the policy back with mode none: senders still keep the old one</source>
        <translation>إعادة السياسة بوضع none: لا تزال الجهات المرسلة تحتفظ بالقديمة</translation>
    </message>
    <message>
        <source>From testing to enforce mode</source>
        <translation>من وضع testing إلى وضع enforce</translation>
    </message>
    <message>
        <source>Changing the mail servers</source>
        <translation>تغيير خوادم البريد</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>شهادات تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Leaving MTA-STS</source>
        <translation>ترك MTA-STS</translation>
    </message>
    <message>
        <source>Publish the policy with mode enforce, for %1</source>
        <translation>نشر السياسة بوضع enforce لمدة %1</translation>
    </message>
    <message>
        <source>Add to the policy: %1</source>
        <translation>الإضافة إلى السياسة: %1</translation>
    </message>
    <message>
        <source>Wait until senders have the new policy</source>
        <translation>الانتظار حتى تحصل الجهات المرسلة على السياسة الجديدة</translation>
    </message>
    <message>
        <source>Change the MX records to: %1</source>
        <translation>تغيير سجلات MX إلى: %1</translation>
    </message>
    <message>
        <source>Keep the old mail servers running</source>
        <translation>إبقاء خوادم البريد القديمة قيد التشغيل</translation>
    </message>
    <message>
        <source>Keep running, and in the policy: %1</source>
        <translation>إبقاؤها قيد التشغيل وفي السياسة: %1</translation>
    </message>
    <message>
        <source>Take the old mail servers out of the policy</source>
        <translation>إخراج خوادم البريد القديمة من السياسة</translation>
    </message>
    <message>
        <source>Take out of the policy: %1</source>
        <translation>الإخراج من السياسة: %1</translation>
    </message>
    <message>
        <source>Tell Postseal that the change is over</source>
        <translation>إبلاغ Postseal بانتهاء التغيير</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>تجديد شهادة %1</translation>
    </message>
    <message>
        <source>Publish the policy with mode none</source>
        <translation>نشر السياسة بوضع none</translation>
    </message>
    <message>
        <source>Wait until nobody keeps the old policy</source>
        <translation>الانتظار حتى لا يبقى من يحتفظ بالسياسة القديمة</translation>
    </message>
    <message>
        <source>Delete the TXT record at _mta-sts</source>
        <translation>حذف سجل TXT عند _mta-sts</translation>
    </message>
    <message>
        <source>Delete the policy host</source>
        <translation>حذف خادم السياسة</translation>
    </message>
    <message>
        <source>The longer senders keep it, the harder it is to take the protection away. First the file, then a new id.</source>
        <translation>كلما طالت مدة احتفاظ الجهات المرسلة بها صعبت إزالة الحماية. الملف أولًا، ثم قيمة id جديدة.</translation>
    </message>
    <message>
        <source>Beside the old ones. First the file, then the record with a new id.</source>
        <translation>إلى جانب القديمة. الملف أولًا، ثم السجل بقيمة id جديدة.</translation>
    </message>
    <message>
        <source>Senders look for a new policy once a day; some keep the old one for as long as it said.</source>
        <translation>تبحث الجهات المرسلة عن سياسة جديدة مرة في اليوم؛ وبعضها يحتفظ بالقديمة طوال المدة المذكورة فيها.</translation>
    </message>
    <message>
        <source>Not before: senders with the old policy refuse servers that it does not name.</source>
        <translation>ليس قبل ذلك: الجهات المرسلة التي لديها السياسة القديمة ترفض الخوادم غير المذكورة فيها.</translation>
    </message>
    <message>
        <source>Some senders still have the old MX records, and mail waits in queues for two days.</source>
        <translation>لا تزال لدى بعض الجهات المرسلة سجلات MX القديمة، ويبقى البريد في قوائم الانتظار يومين.</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id.</source>
        <translation>الملف أولًا، ثم السجل بقيمة id جديدة.</translation>
    </message>
    <message>
        <source>It no longer keeps the domain from enforcing.</source>
        <translation>لم يعد يمنع النطاق من الانتقال إلى وضع enforce.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>تنتهي في %1.</translation>
    </message>
    <message>
        <source>With a max_age of a day, and all mx lines as they are. First the file, then a new id. Nothing is deleted yet.</source>
        <translation>بقيمة max_age تساوي يومًا، ومع بقاء كل أسطر mx كما هي. الملف أولًا، ثم قيمة id جديدة. لا يُحذف شيء بعد.</translation>
    </message>
    <message>
        <source>File, certificate and record stay. Whoever deletes them earlier makes senders keep to the policy that they have.</source>
        <translation>يبقى الملف والشهادة والسجل. من يحذفها قبل ذلك يجعل الجهات المرسلة تلتزم بالسياسة التي لديها.</translation>
    </message>
    <message>
        <source>The record for TLS reports may stay; it harms nobody.</source>
        <translation>يمكن أن يبقى سجل تقارير TLS؛ فهو لا يضر أحدًا.</translation>
    </message>
    <message>
        <source>The name mta-sts, its certificate and the file.</source>
        <translation>الاسم mta-sts وشهادته والملف.</translation>
    </message>
    <message>
        <source>“%1” counts again</source>
        <translation>أُعيد احتساب «%1»</translation>
    </message>
    <message>
        <source>A change of mail servers was planned: %1</source>
        <translation>خُطط لتغيير خوادم البريد: %1</translation>
    </message>
    <message>
        <source>The change of mail servers is over</source>
        <translation>انتهى تغيير خوادم البريد</translation>
    </message>
    <message>
        <source>Who reads the reports: %1</source>
        <translation>من يقرأ التقارير: %1</translation>
    </message>
    <message>
        <source>Nobody reads the reports any more</source>
        <translation>لم يعد أحد يقرأ التقارير</translation>
    </message>
    <message numerus="yes">
        <source>To be tested for %n day(s)</source>
        <translation>
            <numerusform>سيُختبر لمدة %n يوم</numerusform>
            <numerusform>سيُختبر لمدة %n يوم</numerusform>
            <numerusform>سيُختبر لمدة %n يومين</numerusform>
            <numerusform>سيُختبر لمدة %n أيام</numerusform>
            <numerusform>سيُختبر لمدة %n يومًا</numerusform>
            <numerusform>سيُختبر لمدة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided to publish mode %1</source>
        <translation>تقرر نشر الوضع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>%n أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – overruled on %2: “%3”</source>
        <translation>‏%1 – جرى تجاوزه في %2: ‏«%3»</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <source>Overruled “%1”: “%2”</source>
        <translation>جرى تجاوز «%1»: ‏«%2»</translation>
    </message>
    <message>
        <source>last looked at on %4; check again</source>
        <translation>آخر مرة جرى النظر فيه كانت في %4؛ أعد الفحص</translation>
    </message>
    <message>
        <source>Not every mail server is in the policy</source>
        <translation>ليست كل خوادم البريد في السياسة</translation>
    </message>
    <message>
        <source>Not every address encrypts correctly</source>
        <translation>ليست كل العناوين تشفّر بشكل صحيح</translation>
    </message>
    <message>
        <source>Policy or record is not in order</source>
        <translation>السياسة أو السجل غير سليم</translation>
    </message>
    <message>
        <source>Not tested for long enough yet</source>
        <translation>لم يُختبر مدة كافية بعد</translation>
    </message>
    <message>
        <source>Not enough senders have reported yet</source>
        <translation>لم تبلّغ جهات مرسلة كافية بعد</translation>
    </message>
    <message>
        <source>There are unexplained failures</source>
        <translation>هناك فشل بلا تفسير</translation>
    </message>
    <message>
        <source>A change of mail servers is planned</source>
        <translation>هناك تغيير مخطط له في خوادم البريد</translation>
    </message>
    <message>
        <source>Nobody is known to read the reports</source>
        <translation>لا يُعرف هل هناك من يقرأ التقارير</translation>
    </message>
    <message>
        <source>no reports yet, so nothing is known of failures</source>
        <translation>لا تقارير بعد، فلا يُعرف شيء عن حالات الفشل</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in testing mode</source>
        <translation>
            <numerusform>%n يوم في وضع testing</numerusform>
            <numerusform>%n يوم في وضع testing</numerusform>
            <numerusform>%n يومان في وضع testing</numerusform>
            <numerusform>%n أيام في وضع testing</numerusform>
            <numerusform>%n يومًا في وضع testing</numerusform>
            <numerusform>%n يوم في وضع testing</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 of %2, until %3</source>
        <translation>اليوم %1 من %2، حتى %3</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>لا تقارير بعد</translation>
    </message>
    <message>
        <source>Still in the way of enforcing: “%1”</source>
        <translation>ما زال يمنع الانتقال إلى وضع enforce: «%1»</translation>
    </message>
    <message>
        <source>First the file, then the record with a new id. Senders drop a mistake after that time.</source>
        <translation>الملف أولًا، ثم السجل بقيمة id جديدة. تنسى الجهات المرسلة أي خطأ بعد هذه المدة.</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>شهادة تنتهي صلاحيتها قريبًا</translation>
    </message>
    <message>
        <source>Not known yet, so do not enforce: “%1”</source>
        <translation>لم يُعرف بعد، فلا تنتقل إلى وضع enforce: «%1»</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Not set up</source>
        <translation>غير مُعدّ</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>قيد الاختبار</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>ساري المفعول</translation>
    </message>
    <message>
        <source>Enforced, long term</source>
        <translation>ساري المفعول على المدى الطويل</translation>
    </message>
    <message>
        <source>Being switched off</source>
        <translation>قيد الإيقاف</translation>
    </message>
    <message>
        <source>Ready to enforce</source>
        <translation>جاهز لوضع enforce</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Your mail servers</source>
        <translation>خوادم بريدك</translation>
    </message>
    <message>
        <source>Encryption of incoming mail</source>
        <translation>تشفير البريد الوارد</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>تقارير TLS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>خادم السياسة</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>ملف السياسة</translation>
    </message>
    <message>
        <source>Policy record</source>
        <translation>سجل السياسة</translation>
    </message>
    <message>
        <source>Policy and mail servers together</source>
        <translation>السياسة وخوادم البريد معًا</translation>
    </message>
    <message>
        <source>DANE and DNSSEC</source>
        <translation>‏DANE وDNSSEC</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>DNS tells senders which servers take mail for you.</source>
        <translation>يخبر DNS الجهات المرسلة بالخوادم التي تستقبل بريدك.</translation>
    </message>
    <message>
        <source>Every mail server must offer encryption with a good certificate before you enforce it.</source>
        <translation>يجب أن يعرض كل خادم بريد التشفير بشهادة سليمة قبل أن تنتقل إلى وضع enforce.</translation>
    </message>
    <message>
        <source>Senders report to you every day whether encryption worked.</source>
        <translation>تبلّغك الجهات المرسلة كل يوم هل نجح التشفير.</translation>
    </message>
    <message>
        <source>Senders load your policy from a web server with a fixed name.</source>
        <translation>تحمّل الجهات المرسلة سياستك من خادم ويب له اسم ثابت.</translation>
    </message>
    <message>
        <source>A small text file names your mail servers and says how strict senders must be.</source>
        <translation>ملف نصي صغير يذكر خوادم بريدك ويحدد مدى صرامة الجهات المرسلة.</translation>
    </message>
    <message>
        <source>A record in DNS tells senders that you have a policy, and when it changes.</source>
        <translation>سجل في DNS يخبر الجهات المرسلة بأن لديك سياسة، ومتى تتغير.</translation>
    </message>
    <message>
        <source>The policy must name every one of your mail servers, or mail is held back in enforce mode.</source>
        <translation>يجب أن تذكر السياسة كل خادم من خوادم بريدك، وإلا احتُجز البريد في وضع enforce.</translation>
    </message>
    <message>
        <source>Signed DNS is a second way to protect mail, and helps only when it is free of faults.</source>
        <translation>نظام DNS الموقّع طريقة ثانية لحماية البريد، ولا ينفع إلا إذا خلا من الأخطاء.</translation>
    </message>
    <message>
        <source>A TLS report tells how a sender got on with your mail servers.</source>
        <translation>يبيّن تقرير TLS كيف تعاملت جهة مرسلة مع خوادم بريدك.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Your work cannot be saved: there is no folder %1</source>
        <translation>لا يمكن حفظ عملك: لا يوجد مجلد %1</translation>
    </message>
    <message>
        <source>The folder is not there, and it could not be made.</source>
        <translation>المجلد غير موجود، ولم يمكن إنشاؤه.</translation>
    </message>
    <message>
        <source>See why the folder cannot be made, then press Try again.</source>
        <translation>انظر لماذا لا يمكن إنشاء المجلد، ثم اضغط على «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>Your work cannot be saved: %1 may not be written</source>
        <translation>لا يمكن حفظ عملك: الكتابة في %1 غير مسموح بها</translation>
    </message>
    <message>
        <source>What you see and choose now is lost when you close the program.</source>
        <translation>ما تراه وتختاره الآن يضيع عند إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Allow yourself to write there, then press Try again.</source>
        <translation>امنح نفسك إذن الكتابة هناك، ثم اضغط على «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk is full</source>
        <translation>لا يمكن حفظ عملك: القرص ممتلئ</translation>
    </message>
    <message>
        <source>Everything up to now is safe in %1. Newer changes wait in memory.</source>
        <translation>كل شيء حتى الآن محفوظ في %1. التغييرات الأحدث تنتظر في الذاكرة.</translation>
    </message>
    <message>
        <source>Make room on the disk. Postseal tries again by itself.</source>
        <translation>أفسح مكانًا على القرص. يعيد Postseal المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Your work cannot be saved: the disk reports a fault</source>
        <translation>لا يمكن حفظ عملك: القرص يبلّغ عن عطل</translation>
    </message>
    <message>
        <source>Writing to %1 did not work. Newer changes wait in memory.</source>
        <translation>لم تنجح الكتابة في %1. التغييرات الأحدث تنتظر في الذاكرة.</translation>
    </message>
    <message>
        <source>Check the disk. Postseal tries again by itself.</source>
        <translation>افحص القرص. يعيد Postseal المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Your work cannot be saved just now: another program uses the file</source>
        <translation>لا يمكن حفظ عملك حاليًا: برنامج آخر يستخدم الملف</translation>
    </message>
    <message>
        <source>Another program has held %1 for longer than usual. Changes wait in memory.</source>
        <translation>يحجز برنامج آخر %1 مدة أطول من المعتاد. التغييرات تنتظر في الذاكرة.</translation>
    </message>
    <message>
        <source>Postseal tries again by itself.</source>
        <translation>يعيد Postseal المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Your data was written by a newer Postseal</source>
        <translation>بياناتك مكتوبة بإصدار أحدث من Postseal</translation>
    </message>
    <message>
        <source>This version does not understand %1, and leaves it as it is.</source>
        <translation>هذا الإصدار لا يفهم %1، ويتركه كما هو.</translation>
    </message>
    <message>
        <source>Start the newer version. Or go on here without saving.</source>
        <translation>شغّل الإصدار الأحدث. أو تابع هنا دون حفظ.</translation>
    </message>
    <message>
        <source>Your data cannot be read: the file is damaged</source>
        <translation>لا تمكن قراءة بياناتك: الملف تالف</translation>
    </message>
    <message>
        <source>%1 is no longer a database, or part of it is broken. It was not changed.</source>
        <translation>لم يعد %1 قاعدة بيانات، أو أن جزءًا منه معطوب. لم يُغيَّر.</translation>
    </message>
    <message>
        <source>Put a backup in its place and press Try again, or set the file aside and start afresh. What is published on the internet is not affected.</source>
        <translation>ضع نسخة احتياطية مكانه واضغط على «إعادة المحاولة»، أو نحِّ الملف جانبًا وابدأ من جديد. ما هو منشور على الإنترنت لا يتأثر.</translation>
    </message>
    <message>
        <source>Your work cannot be saved</source>
        <translation>لا يمكن حفظ عملك</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1.</source>
        <translation>حدث أمر غير متوقع مع %1.</translation>
    </message>
    <message>
        <source>Press Try again. The details are for whoever helps you.</source>
        <translation>اضغط على «إعادة المحاولة». التفاصيل موجّهة إلى من يساعدك.</translation>
    </message>
    <message>
        <source>%1 is no file of Postseal, or it is damaged. Nothing was changed.</source>
        <translation>الملف %1 ليس من ملفات Postseal، أو أنه تالف. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Postseal. Update this one first. Nothing was changed.</source>
        <translation>الملف %1 مكتوب بإصدار أحدث من Postseal. حدّث هذا الإصدار أولًا. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>القرص ممتلئ. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation>لم تمكن قراءة %1 أو الكتابة فيه. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>%1 holds one domain only: it can be added, but not put in the place of everything. Nothing was changed.</source>
        <translation>يحتوي %1 على نطاق واحد فقط: يمكن إضافته، لا وضعه مكان كل شيء. لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>--%1 needs a port from 1 to 65535, not “%2”</source>
        <translation>الخيار ‎--%1 يحتاج إلى منفذ من 1 إلى 65535، لا «%2»</translation>
    </message>
    <message>
        <source>Print JSON documents, one a line.</source>
        <translation>طباعة مستندات JSON، مستند في كل سطر.</translation>
    </message>
    <message>
        <source>Folder of the database, reports and settings.</source>
        <translation>مجلد قاعدة البيانات والتقارير والإعدادات.</translation>
    </message>
    <message>
        <source>Recursive DNS server to ask instead of the system&apos;s. Repeatable.</source>
        <translation>خادم DNS تكراري (recursive) يُسأل بدلًا من خادم النظام. قابل للتكرار.</translation>
    </message>
    <message>
        <source>Trust these roots instead of the system&apos;s.</source>
        <translation>الثقة بهذه الجذور بدلًا من جذور النظام.</translation>
    </message>
    <message>
        <source>Port of name servers (labs only).</source>
        <translation>منفذ خوادم الأسماء (للمختبرات فقط).</translation>
    </message>
    <message>
        <source>Port of policy hosts (labs only).</source>
        <translation>منفذ خوادم السياسة (للمختبرات فقط).</translation>
    </message>
    <message>
        <source>Port of mail servers (labs only).</source>
        <translation>منفذ خوادم البريد (للمختبرات فقط).</translation>
    </message>
    <message>
        <source>DNSSEC root anchors (labs only).</source>
        <translation>جذور الثقة في DNSSEC (للمختبرات فقط).</translation>
    </message>
    <message>
        <source>Language of the output, for example es.</source>
        <translation>لغة المخرجات، مثل es.</translation>
    </message>
    <message>
        <source>Use the built-in practice network instead of the internet.</source>
        <translation>استخدام شبكة التدريب المدمجة بدلًا من الإنترنت.</translation>
    </message>
    <message>
        <source>--resolver needs an IP address, not “%1”</source>
        <translation>الخيار ‎--resolver يحتاج إلى عنوان IP، لا «%1»</translation>
    </message>
    <message>
        <source>The practice network does not start: %1</source>
        <translation>لا تبدأ شبكة التدريب: %1</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>لا تمكن قراءة %1</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate</source>
        <translation>لا يحتوي %1 على شهادة PEM</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>‏%1 مجلد وليس ملفًا</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>لا تمكن قراءة %1: ‏%2</translation>
    </message>
    <message>
        <source>Check domains as the strictest sender would.</source>
        <translation>فحص النطاقات كما تفعل أشد الجهات المرسلة صرامة.</translation>
    </message>
    <message>
        <source>Check a record, a policy file or a report from a file.</source>
        <translation>فحص سجل أو ملف سياسة أو تقرير من ملف.</translation>
    </message>
    <message>
        <source>Write the policy file and the DNS records of a domain.</source>
        <translation>كتابة ملف السياسة وسجلات DNS لنطاق.</translation>
    </message>
    <message>
        <source>Run the practice network until Ctrl-C.</source>
        <translation>تشغيل شبكة التدريب حتى الضغط على Ctrl-C.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli COMMAND [OPTIONS]</source>
        <translation>الاستخدام: postseal-cli COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>postseal-cli COMMAND --help tells more about one of them.</source>
        <translation>يعرض postseal-cli COMMAND --help المزيد عن أحد الأوامر.</translation>
    </message>
    <message>
        <source>Exit status: 0 all good, 1 something is wrong, 2 unusable arguments or input, 3 something could not be found out.</source>
        <translation>حالة الخروج: 0 كل شيء سليم، 1 يوجد خلل، 2 وسائط أو مدخلات غير صالحة، 3 تعذّرت معرفة شيء ما.</translation>
    </message>
    <message>
        <source>No command. Try postseal-cli --help.</source>
        <translation>لا يوجد أمر. جرّب postseal-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try postseal-cli --help.</source>
        <translation>لا يوجد أمر اسمه «%1». جرّب postseal-cli --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Usage: postseal-cli %1</source>
        <translation>الاستخدام: postseal-cli %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>ما ظهر: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 sessions succeeded, %4 failed</source>
        <translation>‏%1 (‏%2): نجحت %3 من الجلسات، وفشلت %4</translation>
    </message>
    <message>
        <source>✓ Good: this is as the standard wants it</source>
        <translation>✓ جيد: هذا كما يريده المعيار</translation>
    </message>
    <message>
        <source>✗ Not usable: this breaks the standard</source>
        <translation>✗ غير صالح: هذا يخالف المعيار</translation>
    </message>
    <message>
        <source>– There is no such record here</source>
        <translation>– لا يوجد هنا سجل كهذا</translation>
    </message>
    <message>
        <source>%1 is covered by %2</source>
        <translation>‏%1 يشمله %2</translation>
    </message>
    <message>
        <source>How senders whose parser is known read this file</source>
        <translation>كيف تقرأ هذا الملف الجهات المرسلة المعروفة طريقة قراءتها</translation>
    </message>
    <message>
        <source>record, policy, tlsrpt or report</source>
        <translation>‏record أو policy أو tlsrpt أو report</translation>
    </message>
    <message>
        <source>File to read; - or nothing is standard input</source>
        <translation>الملف المطلوب قراءته؛ العلامة - أو ترك الخانة فارغة يعني الدخل القياسي</translation>
    </message>
    <message>
        <source>Content-Type that the policy is served with.</source>
        <translation>قيمة Content-Type التي تُقدَّم بها السياسة.</translation>
    </message>
    <message>
        <source>Mail server that the policy must cover. Repeatable.</source>
        <translation>خادم بريد يجب أن تشمله السياسة. قابل للتكرار.</translation>
    </message>
    <message>
        <source>lint needs to know what it reads: %1</source>
        <translation>يحتاج lint إلى معرفة ما يقرؤه: %1</translation>
    </message>
    <message>
        <source>lint reads one file at a time</source>
        <translation>يقرأ lint ملفًا واحدًا في كل مرة</translation>
    </message>
    <message>
        <source>--mx and --content-type belong to lint policy</source>
        <translation>الخياران ‎--mx و‎--content-type يخصان lint policy</translation>
    </message>
    <message>
        <source>The practice network runs until Ctrl-C.</source>
        <translation>تعمل شبكة التدريب حتى الضغط على Ctrl-C.</translation>
    </message>
    <message>
        <source>DNS server for other tools: %1</source>
        <translation>خادم DNS للأدوات الأخرى: %1</translation>
    </message>
    <message>
        <source>Domains and what is wrong with them</source>
        <translation>النطاقات وما فيها من خلل</translation>
    </message>
    <message>
        <source>Addresses in the DNS answers, and where to connect instead</source>
        <translation>العناوين في ردود DNS، وأين يُتصل بدلًا منها</translation>
    </message>
    <message>
        <source>Certificate authority to trust meanwhile</source>
        <translation>جهة إصدار الشهادات التي يُوثق بها في هذه الأثناء</translation>
    </message>
    <message>
        <source>practice takes no arguments</source>
        <translation>لا يقبل practice أي وسائط</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4)</source>
        <translation>‏%1: ‏%2 (‏%3 من %4)</translation>
    </message>
    <message>
        <source>check needs a domain, for example: postseal-cli check example.com</source>
        <translation>يحتاج check إلى نطاق، مثل: postseal-cli check example.com</translation>
    </message>
    <message>
        <source>Stopped before everything was checked</source>
        <translation>توقف قبل فحص كل شيء</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>الخيار ‎--%1 يحتاج إلى عدد صحيح من %2 إلى %3، لا «%4»</translation>
    </message>
    <message>
        <source>Domains: names, mail addresses or URLs.</source>
        <translation>نطاقات: أسماء أو عناوين بريد أو URL.</translation>
    </message>
    <message>
        <source>Check the domains of this list as well, one a line; - is standard input.</source>
        <translation>فحص نطاقات هذه القائمة أيضًا، نطاق في كل سطر؛ - هو الدخل القياسي.</translation>
    </message>
    <message>
        <source>Do not connect to mail servers.</source>
        <translation>عدم الاتصال بخوادم البريد.</translation>
    </message>
    <message>
        <source>Name to greet mail servers with.</source>
        <translation>الاسم الذي تُحيّا به خوادم البريد.</translation>
    </message>
    <message>
        <source>Do not ask the domain&apos;s own name servers.</source>
        <translation>عدم سؤال خوادم الأسماء الخاصة بالنطاق.</translation>
    </message>
    <message>
        <source>Fail unless the policy&apos;s mode is at least this.</source>
        <translation>إرجاع فشل ما لم يكن وضع السياسة بهذا المستوى على الأقل.</translation>
    </message>
    <message>
        <source>Show what the check waited for.</source>
        <translation>عرض ما انتظره الفحص.</translation>
    </message>
    <message>
        <source>--ehlo-name needs a host name, not “%1”</source>
        <translation>الخيار ‎--ehlo-name يحتاج إلى اسم مضيف، لا «%1»</translation>
    </message>
    <message>
        <source>--require needs testing or enforce, not “%1”</source>
        <translation>الخيار ‎--require يحتاج إلى testing أو enforce، لا «%1»</translation>
    </message>
    <message>
        <source>covered by %1</source>
        <translation>يشمله %1</translation>
    </message>
    <message>
        <source>not covered by the policy</source>
        <translation>لا تشمله السياسة</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>if enforced: %1</source>
        <translation>في وضع enforce: %1</translation>
    </message>
    <message>
        <source>What senders with MTA-STS do</source>
        <translation>ما تفعله الجهات المرسلة التي تدعم MTA-STS</translation>
    </message>
    <message>
        <source>Senders that do not read this policy file as it is meant</source>
        <translation>جهات مرسلة لا تقرأ ملف السياسة هذا كما هو مقصود</translation>
    </message>
    <message>
        <source>Checked at %1 in %2 s</source>
        <translation>جرى الفحص: %1، واستغرق %2 ث</translation>
    </message>
    <message>
        <source>What the check waited for, one after the other</source>
        <translation>ما انتظره الفحص، بالترتيب</translation>
    </message>
    <message>
        <source>generate needs --mode testing, enforce or none</source>
        <translation>يحتاج generate إلى ‎--mode بقيمة testing أو enforce أو none</translation>
    </message>
    <message>
        <source>--mode needs testing, enforce or none, not “%1”</source>
        <translation>الخيار ‎--mode يحتاج إلى testing أو enforce أو none، لا «%1»</translation>
    </message>
    <message>
        <source>--max-age needs seconds from 0 to %1, not “%2”</source>
        <translation>الخيار ‎--max-age يحتاج إلى عدد ثوانٍ من 0 إلى %1، لا «%2»</translation>
    </message>
    <message>
        <source>--mx needs a host name or *.DOMAIN, not “%1”</source>
        <translation>الخيار ‎--mx يحتاج إلى اسم مضيف أو ‎*.DOMAIN، لا «%1»</translation>
    </message>
    <message>
        <source>generate needs one domain</source>
        <translation>يحتاج generate إلى نطاق واحد</translation>
    </message>
    <message>
        <source>--rua needs a mail address or an https: address, not “%1”</source>
        <translation>الخيار ‎--rua يحتاج إلى عنوان بريد أو عنوان https:، لا «%1»</translation>
    </message>
    <message>
        <source>--id needs 1 to 32 letters and digits, not “%1”</source>
        <translation>الخيار ‎--id يحتاج إلى 1 حتى 32 من الحروف اللاتينية والأرقام، لا «%1»</translation>
    </message>
    <message>
        <source>The mail servers of %1 could not be looked up; name them with --mx</source>
        <translation>تعذّر الاستعلام عن خوادم البريد للنطاق %1؛ اذكرها باستخدام ‎--mx</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>لا تمكن كتابة %1: ‏%2</translation>
    </message>
    <message>
        <source>The mail domain.</source>
        <translation>نطاق البريد.</translation>
    </message>
    <message>
        <source>What senders shall do.</source>
        <translation>ما على الجهات المرسلة فعله.</translation>
    </message>
    <message>
        <source>Mail server or *.DOMAIN. Repeatable; without it the DNS is asked.</source>
        <translation>خادم بريد أو ‎*.DOMAIN. قابل للتكرار؛ من دونه يُسأل DNS.</translation>
    </message>
    <message>
        <source>How long senders may keep the policy.</source>
        <translation>كم يمكن للجهات المرسلة أن تحتفظ بالسياسة.</translation>
    </message>
    <message>
        <source>Address for reports. Repeatable.</source>
        <translation>عنوان للتقارير. قابل للتكرار.</translation>
    </message>
    <message>
        <source>Id of the policy instead of one from the clock.</source>
        <translation>قيمة id للسياسة بدلًا من قيمة مأخوذة من الساعة.</translation>
    </message>
    <message>
        <source>1. Publish this file at %1</source>
        <translation>1. انشر هذا الملف على %1</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records</source>
        <translation>2. ثم انشر سجلات DNS هذه</translation>
    </message>
    <message>
        <source>The web server at %1 needs a DNS name and a valid certificate of its own.</source>
        <translation>يحتاج خادم الويب على %1 إلى اسم DNS وشهادة صالحة خاصين به.</translation>
    </message>
    <message>
        <source>With --rua ADDRESS there is a record as well that brings you reports.</source>
        <translation>باستخدام ‎--rua ADDRESS يوجد أيضًا سجل تصلك به التقارير.</translation>
    </message>
    <message>
        <source>There is no domain in the list %1</source>
        <translation>لا يوجد نطاق في القائمة %1</translation>
    </message>
    <message>
        <source>Longest time for one domain, in seconds (15 unless given).</source>
        <translation>أطول وقت لنطاق واحد، بالثواني (15 إن لم يُحدد).</translation>
    </message>
    <message>
        <source>How many domains are checked at once (16 unless given).</source>
        <translation>عدد النطاقات التي تُفحص في وقت واحد (16 إن لم يُحدد).</translation>
    </message>
    <message>
        <source>Mail domain that tells whether port 25 and HTTPS are open (labs only). Repeatable.</source>
        <translation>نطاق بريد يُعرف به هل المنفذ 25 وHTTPS مفتوحان (للمختبرات فقط). قابل للتكرار.</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>تعذّرت كتابة المخرجات: %1</translation>
    </message>
    <message>
        <source>%1 is an IP address</source>
        <translation>‏%1 عنوان IP</translation>
    </message>
    <message>
        <source>%1 has characters that host names must not have</source>
        <translation>في %1 حروف لا يجوز أن ترد في أسماء المضيفين</translation>
    </message>
    <message>
        <source>%1 says in the DNS that it takes no mail (null MX); if that is to change, name the mail servers with --mx</source>
        <translation>النطاق %1 يعلن في DNS أنه لا يقبل البريد (null MX)؛ إن كان ذلك سيتغير فاذكر خوادم البريد باستخدام ‎--mx</translation>
    </message>
    <message>
        <source>An MX record of %1 names no mail server that a policy can name: %2. Mend the DNS, or name the mail servers with --mx</source>
        <translation>أحد سجلات MX للنطاق %1 لا يذكر خادم بريد يمكن لسياسة أن تذكره: %2. أصلح DNS، أو اذكر خوادم البريد باستخدام ‎--mx</translation>
    </message>
    <message>
        <source>%1 has neither an MX record nor an address, so mail cannot reach it; name the mail servers with --mx</source>
        <translation>ليس للنطاق %1 سجل MX ولا عنوان، فلا يمكن أن يصل إليه البريد؛ اذكر خوادم البريد باستخدام ‎--mx</translation>
    </message>
    <message>
        <source>Remark: the MX host %1 is an alias of %2; the policy names the MX host, as senders compare it</source>
        <translation>ملاحظة: مضيف MX ‏%1 اسم مستعار لـ %2؛ تذكر السياسة مضيف MX، كما تقارنه الجهات المرسلة</translation>
    </message>
    <message>
        <source>There is no domain %1 in the DNS</source>
        <translation>لا يوجد نطاق %1 في DNS</translation>
    </message>
    <message>
        <source>The name %1 is an alias that leads nowhere; name the servers with --mx</source>
        <translation>الاسم %1 اسم مستعار لا يؤدي إلى أي مكان؛ اذكر الخوادم باستخدام ‎--mx</translation>
    </message>
    <message>
        <source>Warning: with --max-age 0 no sender keeps the policy, so that it protects nothing</source>
        <translation>تحذير: باستخدام ‎--max-age 0 لا تحتفظ أي جهة مرسلة بالسياسة، فلا تحمي شيئًا</translation>
    </message>
    <message>
        <source>Warning: with --max-age %1 senders forget the policy within a day; 86400 is the least that makes sense</source>
        <translation>تحذير: باستخدام ‎--max-age %1 تنسى الجهات المرسلة السياسة خلال يوم؛ القيمة 86400 هي أقل ما له معنى</translation>
    </message>
    <message>
        <source>Warning: there is no mx line in the policy, and some senders refuse such a file even with mode none; name one with --mx</source>
        <translation>تحذير: لا يوجد سطر mx في السياسة، وبعض الجهات المرسلة ترفض ملفًا كهذا حتى في وضع none؛ اذكر خادمًا باستخدام ‎--mx</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>--ca-file needs the name of a file</source>
        <translation>الخيار ‎--ca-file يحتاج إلى اسم ملف</translation>
    </message>
    <message>
        <source>%1 holds no DS or DNSKEY record</source>
        <translation>لا يحتوي %1 على سجل DS أو DNSKEY</translation>
    </message>
    <message>
        <source>Evidence in %1, SHA-256 %2</source>
        <translation>الأدلة في %1، SHA-256 ‏%2</translation>
    </message>
    <message>
        <source>--evidence needs the name of a file; it does not write to the standard output</source>
        <translation>الخيار ‎--evidence يحتاج إلى اسم ملف؛ فهو لا يكتب في الخرج القياسي</translation>
    </message>
    <message>
        <source>--evidence needs exactly one domain, for a file holds one check</source>
        <translation>الخيار ‎--evidence يحتاج إلى نطاق واحد بالضبط، لأن الملف يحتوي على فحص واحد</translation>
    </message>
    <message>
        <source>Write everything that was seen to a file; for one domain.</source>
        <translation>كتابة كل ما ظهر في ملف؛ لنطاق واحد.</translation>
    </message>
    <message>
        <source>Judge checks again that were kept as files.</source>
        <translation>إعادة الحكم على فحوص محفوظة في ملفات.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Postseal, which this one cannot read</source>
        <translation>الملف %1 أُنشئ بإصدار أحدث من Postseal لا يستطيع هذا الإصدار قراءته</translation>
    </message>
    <message>
        <source>%1 is too large for the evidence of a check</source>
        <translation>الملف %1 أكبر من أن يكون أدلة فحص</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read at “%2”, so that nothing in it can be relied on</source>
        <translation>الملف %1 تالف: لا تمكن قراءته عند «%2»، فلا يمكن الاعتماد على شيء منه</translation>
    </message>
    <message>
        <source>%1 is not the evidence of a check</source>
        <translation>الملف %1 لا يحتوي على أدلة فحص</translation>
    </message>
    <message>
        <source>Checked at %1 by %2</source>
        <translation>جرى الفحص: %1، باستخدام %2</translation>
    </message>
    <message>
        <source>Checked at %1 by %2 on the computer %3</source>
        <translation>جرى الفحص: %1، باستخدام %2، على الحاسوب %3</translation>
    </message>
    <message>
        <source>Files that check --evidence wrote.</source>
        <translation>الملفات التي كتبها check --evidence.</translation>
    </message>
    <message>
        <source>evidence needs to know what to do, for example: postseal-cli evidence verify FILE</source>
        <translation>يحتاج evidence إلى معرفة المطلوب منه، مثل: postseal-cli evidence verify FILE</translation>
    </message>
    <message>
        <source>Keep the check in the data folder, where the window shows it.</source>
        <translation>حفظ الفحص في مجلد البيانات، حيث تعرضه النافذة.</translation>
    </message>
    <message>
        <source>--format needs one of %1, not “%2”</source>
        <translation>الخيار ‎--format يحتاج إلى إحدى القيم %1، لا «%2»</translation>
    </message>
    <message>
        <source>--zone needs %1 or a domain above it, not “%2”</source>
        <translation>الخيار ‎--zone يحتاج إلى %1 أو نطاق أعلى منه، لا «%2»</translation>
    </message>
    <message>
        <source>No DNS host is called “%1” here; --dns-host list shows them all</source>
        <translation>لا يوجد هنا مضيف DNS اسمه «%1»؛ يعرضها ‎--dns-host list كلها</translation>
    </message>
    <message>
        <source>Write the table for this DNS provider&apos;s form; “list” shows which there are.</source>
        <translation>كتابة الجدول لنموذج مزوّد DNS هذا؛ تعرض «list» المزوّدين المتاحين.</translation>
    </message>
    <message>
        <source>The DNS zone of the records, if it is not the registered domain.</source>
        <translation>منطقة DNS التي فيها السجلات، إن لم تكن النطاق المسجّل.</translation>
    </message>
    <message>
        <source>How the form of %1 wants the names is not certain; in full they are: %2</source>
        <translation>ليس مؤكدًا كيف يريد نموذج %1 الأسماء؛ وهي بالكامل: %2</translation>
    </message>
    <message>
        <source>2. Then publish these DNS records at %1</source>
        <translation>2. ثم انشر سجلات DNS هذه لدى %1</translation>
    </message>
    <message>
        <source>--hosting-at needs --hosting</source>
        <translation>الخيار ‎--hosting-at يحتاج إلى ‎--hosting</translation>
    </message>
    <message>
        <source>No place for the policy is called “%1” here; --hosting list shows them all</source>
        <translation>لا يوجد هنا مكان للسياسة اسمه «%1»؛ يعرضها ‎--hosting list كلها</translation>
    </message>
    <message>
        <source>No record for %1 can be made of --hosting-at “%2”</source>
        <translation>لا يمكن تكوين سجل للاسم %1 من القيمة «%2» للخيار ‎--hosting-at</translation>
    </message>
    <message>
        <source>Add what this place for the policy needs: files, steps, record; “list” shows which there are.</source>
        <translation>إضافة ما يحتاج إليه هذا المكان للسياسة: ملفات وخطوات وسجل؛ تعرض «list» الأماكن المتاحة.</translation>
    </message>
    <message>
        <source>The address, account or name that the policy host leads to.</source>
        <translation>العنوان أو الحساب أو الاسم الذي يؤدي إليه خادم السياسة.</translation>
    </message>
    <message>
        <source>With --hosting-at WHERE the record for the policy host is made as well.</source>
        <translation>باستخدام ‎--hosting-at WHERE يُنشأ أيضًا سجل خادم السياسة.</translation>
    </message>
    <message>
        <source>What to do: %1 (--out DIR writes the files)</source>
        <translation>ما يلزم فعله: %1 (يكتب ‎--out DIR الملفات)</translation>
    </message>
    <message>
        <source>Write files into this folder, or into this file.zip, instead.</source>
        <translation>كتابة الملفات في هذا المجلد، أو في file.zip هذا، بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 takes no --hosting-at: its record is known</source>
        <translation>لا يقبل %1 الخيار ‎--hosting-at: سجله معروف</translation>
    </message>
    <message>
        <source>Put DNS records into a zone by dynamic update (RFC 2136).</source>
        <translation>وضع سجلات DNS في منطقة بالتحديث الديناميكي (RFC 2136).</translation>
    </message>
    <message>
        <source>The zone of %1 could not be found out; name it with --zone</source>
        <translation>تعذّرت معرفة منطقة %1؛ اذكرها باستخدام ‎--zone</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server has no address that can be seen from here; name it with --server</source>
        <translation>ليس للخادم الأساسي للمنطقة عنوان يظهر من هنا؛ اذكره باستخدام ‎--server</translation>
    </message>
    <message>
        <source>Nothing was changed. With --apply these changes are made.</source>
        <translation>لم يُغيَّر شيء. باستخدام ‎--apply تُجرى هذه التغييرات.</translation>
    </message>
    <message>
        <source>publish needs --key and a file with the key of the server</source>
        <translation>يحتاج publish إلى ‎--key وملف فيه مفتاح الخادم</translation>
    </message>
    <message>
        <source>--policy-host needs an address or a host name, not “%1”</source>
        <translation>الخيار ‎--policy-host يحتاج إلى عنوان أو اسم مضيف، لا «%1»</translation>
    </message>
    <message>
        <source>publish needs at least one of --id, --rua and --policy-host</source>
        <translation>يحتاج publish إلى واحد على الأقل من ‎--id و‎--rua و‎--policy-host</translation>
    </message>
    <message>
        <source>File with the TSIG key that may change the zone, as tsig-keygen writes it.</source>
        <translation>ملف فيه مفتاح TSIG المسموح له بتغيير المنطقة، كما يكتبه tsig-keygen.</translation>
    </message>
    <message>
        <source>The zone&apos;s primary server, if the SOA record names another.</source>
        <translation>الخادم الأساسي للمنطقة، إن كان سجل SOA يذكر غيره.</translation>
    </message>
    <message>
        <source>The DNS zone, if it cannot be looked up.</source>
        <translation>منطقة DNS، إن تعذّر الاستعلام عنها.</translation>
    </message>
    <message>
        <source>Publish the _smtp._tls record with this address for reports. Repeatable.</source>
        <translation>نشر السجل _smtp._tls بهذا العنوان للتقارير. قابل للتكرار.</translation>
    </message>
    <message>
        <source>Publish the record at mta-sts that leads to this address or host.</source>
        <translation>نشر السجل عند mta-sts الذي يؤدي إلى هذا العنوان أو المضيف.</translation>
    </message>
    <message>
        <source>Publish the _mta-sts record with this id. The policy must be served before that.</source>
        <translation>نشر السجل _mta-sts بقيمة id هذه. يجب أن تكون السياسة متاحة قبل ذلك.</translation>
    </message>
    <message>
        <source>Make the changes; without it they are only shown.</source>
        <translation>إجراء التغييرات؛ من دونه تُعرض فقط.</translation>
    </message>
    <message>
        <source>publish needs one domain</source>
        <translation>يحتاج publish إلى نطاق واحد</translation>
    </message>
    <message>
        <source>Take in TLS reports, list them, sum them up.</source>
        <translation>استيراد تقارير TLS وسردها وتلخيصها.</translation>
    </message>
    <message>
        <source>--server needs an address or a host name, with a port from 1 to 65535 if any, not “%1”</source>
        <translation>الخيار ‎--server يحتاج إلى عنوان أو اسم مضيف، مع منفذ من 1 إلى 65535 عند اللزوم، لا «%1»</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up</source>
        <translation>تعذّر الاستعلام عن عنوان %1</translation>
    </message>
    <message>
        <source>%1 has no address in the DNS</source>
        <translation>ليس للاسم %1 عنوان في DNS</translation>
    </message>
    <message>
        <source>The practice network takes no updates</source>
        <translation>شبكة التدريب لا تقبل التحديثات</translation>
    </message>
    <message>
        <source>reports import needs files or folders</source>
        <translation>يحتاج reports import إلى ملفات أو مجلدات</translation>
    </message>
    <message>
        <source>--days needs a number of days, not “%1”</source>
        <translation>الخيار ‎--days يحتاج إلى عدد أيام، لا «%1»</translation>
    </message>
    <message>
        <source>Files and folders with reports, or a domain.</source>
        <translation>ملفات ومجلدات فيها تقارير، أو نطاق.</translation>
    </message>
    <message>
        <source>Only reports of the last days; without it all.</source>
        <translation>تقارير الأيام الأخيرة فقط؛ ومن دونه كلها.</translation>
    </message>
    <message>
        <source>Reported by %1; last on %2</source>
        <translation>بلّغت عنه %1؛ آخر مرة في %2</translation>
    </message>
    <message>
        <source>%1 read, %2 new: %3</source>
        <translation>المقروء %1، والجديد %2: ‏%3</translation>
    </message>
    <message>
        <source>%1 new reports stored.</source>
        <translation>التقارير الجديدة المحفوظة: %1.</translation>
    </message>
    <message>
        <source>Already there: %1 files or mails, and %2 reports from others.</source>
        <translation>موجودة من قبل: %1 من الملفات أو الرسائل، و%2 من التقارير من غيرها.</translation>
    </message>
    <message>
        <source>Held no report that can be stored: %1.</source>
        <translation>خالية من أي تقرير يمكن حفظه: %1.</translation>
    </message>
    <message>
        <source>Stopped before the end; what is counted here is stored.</source>
        <translation>توقف قبل النهاية؛ ما أُحصي هنا محفوظ.</translation>
    </message>
    <message>
        <source>No reports are stored.</source>
        <translation>لا توجد تقارير محفوظة.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>not among your domains</source>
        <translation>ليس من نطاقاتك</translation>
    </message>
    <message>
        <source>No report on %1 is stored for this time.</source>
        <translation>لا يوجد تقرير محفوظ عن %1 لهذه المدة.</translation>
    </message>
    <message>
        <source>%1: %2 reports from %3 to %4</source>
        <translation>‏%1: عدد التقارير %2، من %3 إلى %4</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>الجهة المبلّغة</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Set where reports are fetched from.</source>
        <translation>تحديد مكان جلب التقارير.</translation>
    </message>
    <message>
        <source>Signed in; mails in the folder: %1</source>
        <translation>تم تسجيل الدخول؛ عدد الرسائل في المجلد: %1</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the password: give it with --password-file each time</source>
        <translation>لا توجد هنا سلسلة مفاتيح يمكن أن تحفظ كلمة المرور: أعطها في كل مرة باستخدام ‎--password-file</translation>
    </message>
    <message>
        <source>%1 at %2, folder %3</source>
        <translation>‏%1 على %2، المجلد %3</translation>
    </message>
    <message>
        <source>set, test or remove; without it the mailbox is shown.</source>
        <translation>‏set أو test أو remove؛ من دونها يُعرض صندوق البريد.</translation>
    </message>
    <message>
        <source>Name to sign in with, mostly the mail address.</source>
        <translation>اسم تسجيل الدخول، وهو غالبًا عنوان البريد.</translation>
    </message>
    <message>
        <source>IMAP server; without it the usual one for the mail address.</source>
        <translation>خادم IMAP؛ من دونه يُستخدم الخادم المعتاد لعنوان البريد.</translation>
    </message>
    <message>
        <source>Folder that the reports arrive in (default: INBOX).</source>
        <translation>المجلد الذي تصل إليه التقارير (الافتراضي: INBOX).</translation>
    </message>
    <message>
        <source>Begin without TLS and ask for it, as at port 143.</source>
        <translation>البدء دون TLS ثم طلبه، كما على المنفذ 143.</translation>
    </message>
    <message>
        <source>mailbox needs set, test, remove or nothing more</source>
        <translation>يحتاج mailbox إلى set أو test أو remove، أو لا شيء غير ذلك</translation>
    </message>
    <message>
        <source>Read the mailbox&apos;s password from the first line of this file, or of standard input with -.</source>
        <translation>قراءة كلمة مرور صندوق البريد من السطر الأول من هذا الملف، أو من الدخل القياسي باستخدام -.</translation>
    </message>
    <message>
        <source>mailbox set needs --user</source>
        <translation>يحتاج mailbox set إلى ‎--user</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>كلمة مرور %1 على %2:</translation>
    </message>
    <message>
        <source>No password is known for the mailbox; give one with --password-file</source>
        <translation>لا توجد كلمة مرور معروفة لصندوق البريد؛ أعطها باستخدام ‎--password-file</translation>
    </message>
    <message>
        <source>No mailbox is set; see postseal-cli mailbox --help</source>
        <translation>لم يُحدد أي صندوق بريد؛ انظر postseal-cli mailbox --help</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at, %3 new reports</source>
        <translation>جرى النظر في %1 من %2 من الرسائل، والتقارير الجديدة: %3</translation>
    </message>
    <message>
        <source>import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN.</source>
        <translation>‏import PATH...‎ أو fetch أو list [DOMAIN]‎ أو summary DOMAIN أو sample DOMAIN.</translation>
    </message>
    <message>
        <source>reports needs import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN</source>
        <translation>يحتاج reports إلى import PATH...‎ أو fetch أو list [DOMAIN]‎ أو summary DOMAIN أو sample DOMAIN</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words; only a good signature proves who wrote them.</source>
        <translation>هذه الأعداد هي كلام الجهات المبلّغة؛ ولا يثبت من كتبها إلا توقيع سليم.</translation>
    </message>
    <message>
        <source>Show how far each domain has come, and what comes next.</source>
        <translation>عرض المرحلة التي وصل إليها كل نطاق، وما التالي.</translation>
    </message>
    <message>
        <source>Dated steps of a change that takes days.</source>
        <translation>خطوات مؤرخة لتغيير يستغرق أيامًا.</translation>
    </message>
    <message>
        <source>Note what you decided about a domain.</source>
        <translation>تدوين ما قررته بشأن نطاق.</translation>
    </message>
    <message>
        <source>%1 is dated in the future, so it is not taken</source>
        <translation>‏%1 بتاريخ في المستقبل، فلا يُستورد</translation>
    </message>
    <message>
        <source>%1: the check of %2 is taken in</source>
        <translation>‏%1: تم استيراد فحص %2</translation>
    </message>
    <message>
        <source>verify: judge the checks again, with the time they were made at; import: take checks made elsewhere into the history of their domains.</source>
        <translation>‏verify: إعادة الحكم على الفحوص بحسب وقت إجرائها؛ import: إدخال فحوص أُجريت في مكان آخر إلى محفوظات نطاقاتها.</translation>
    </message>
    <message>
        <source>%1 is not among your domains. Check it first: postseal-cli check --save %1</source>
        <translation>‏%1 ليس من نطاقاتك. افحصه أولًا: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>A mail server that will take the mail after the change; repeatable. Name those that stay as well.</source>
        <translation>خادم بريد سيستقبل البريد بعد التغيير؛ قابل للتكرار. اذكر الخوادم الباقية أيضًا.</translation>
    </message>
    <message>
        <source>There is no gate “%1”; there are: %2</source>
        <translation>لا يوجد شرط «%1»؛ الموجود: %2</translation>
    </message>
    <message>
        <source>A move needs the mail servers of later: --new-mx HOST</source>
        <translation>يحتاج move إلى خوادم البريد اللاحقة: --new-mx HOST</translation>
    </message>
    <message>
        <source>--on needs a day like 2026-12-24, not “%1”</source>
        <translation>الخيار ‎--on يحتاج إلى يوم مثل 2026-12-24، لا «%1»</translation>
    </message>
    <message>
        <source>testing-days needs a number of days, not “%1”</source>
        <translation>يحتاج testing-days إلى عدد أيام، لا «%1»</translation>
    </message>
    <message>
        <source>One of your domains; without it all of them.</source>
        <translation>أحد نطاقاتك؛ ومن دونه كلها.</translation>
    </message>
    <message>
        <source>One of your domains.</source>
        <translation>أحد نطاقاتك.</translation>
    </message>
    <message>
        <source>enforce: from testing to enforce mode. change-mx: other mail servers. renew: certificates that end. remove: out of MTA-STS.</source>
        <translation>‏enforce: من وضع testing إلى وضع enforce. ‏change-mx: خوادم بريد أخرى. ‏renew: شهادات تنتهي صلاحيتها. ‏remove: ترك MTA-STS.</translation>
    </message>
    <message>
        <source>Write the steps to come as a calendar file.</source>
        <translation>كتابة الخطوات القادمة في ملف تقويم.</translation>
    </message>
    <message>
        <source>plan needs a domain and a change: postseal-cli plan example.com enforce|change-mx|renew|remove</source>
        <translation>يحتاج plan إلى نطاق وتغيير: postseal-cli plan example.com enforce|change-mx|renew|remove</translation>
    </message>
    <message>
        <source>A change of mail servers needs those of later: --new-mx HOST</source>
        <translation>يحتاج تغيير خوادم البريد إلى الخوادم اللاحقة: --new-mx HOST</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>السبب؛ يُحفظ مع القرار.</translation>
    </message>
    <message>
        <source>The day of the move, like 2026-12-24.</source>
        <translation>يوم الانتقال، مثل 2026-12-24.</translation>
    </message>
    <message>
        <source>If it had been enforced in the last 30 days: %1 sessions delivered, %2 refused, %3 delivered without a policy, %4 decided by DANE</source>
        <translation>لو كان وضع enforce ساريًا في آخر 30 يومًا: سُلّمت %1 من الجلسات، ورُفضت %2، وسُلّمت %3 دون سياسة، وحسم DANE ‏%4</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Senders may keep an enforce policy until %1</source>
        <translation>قد تحتفظ الجهات المرسلة بسياسة في وضع enforce حتى %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Overruling a gate needs a reason: --reason TEXT</source>
        <translation>تجاوز شرط يحتاج إلى سبب: --reason TEXT</translation>
    </message>
    <message>
        <source>decide needs a domain and overrule GATE --reason TEXT, restore GATE, move --new-mx HOST, move-over, reports-read, reports-unread or testing-days N</source>
        <translation>يحتاج decide إلى نطاق وإلى overrule GATE --reason TEXT أو restore GATE أو move --new-mx HOST أو move-over أو reports-read أو reports-unread أو testing-days N</translation>
    </message>
    <message>
        <source>overrule GATE: enforce although this gate is not met, with a --reason. restore GATE: it counts again. move: other mail servers are planned (--new-mx, --on). move-over: that is done. reports-read, reports-unread: whether somebody reads the reports. testing-days N: how long to test.</source>
        <translation>‏overrule GATE: الانتقال إلى وضع enforce مع أن هذا الشرط غير مستوفى، مع ‎--reason. ‏restore GATE: إعادة احتسابه. ‏move: خوادم بريد أخرى مخطط لها (‎--new-mx و‎--on). ‏move-over: تم ذلك. ‏reports-read وreports-unread: هل يقرأ أحد التقارير. ‏testing-days N: مدة الاختبار.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>There is no domain in the data folder yet</source>
        <translation>لا يوجد نطاق في مجلد البيانات بعد</translation>
    </message>
    <message>
        <source>Check every domain of the data folder.</source>
        <translation>فحص كل نطاق في مجلد البيانات.</translation>
    </message>
    <message>
        <source>List your domains, add and remove some, take one to another computer.</source>
        <translation>سرد نطاقاتك، وإضافة بعضها وإزالته، ونقل أحدها إلى حاسوب آخر.</translation>
    </message>
    <message>
        <source>Write everything that is stored into one file.</source>
        <translation>كتابة كل ما هو محفوظ في ملف واحد.</translation>
    </message>
    <message>
        <source>Put a backup in the place of everything.</source>
        <translation>وضع نسخة احتياطية مكان كل شيء.</translation>
    </message>
    <message>
        <source>domains needs one of: list, add DOMAIN..., remove DOMAIN..., export DOMAIN FILE, import FILE...</source>
        <translation>يحتاج domains إلى واحد مما يلي: list أو add DOMAIN...‎ أو remove DOMAIN...‎ أو export DOMAIN FILE أو import FILE...‎</translation>
    </message>
    <message>
        <source>%1 is not among your domains</source>
        <translation>‏%1 ليس من نطاقاتك</translation>
    </message>
    <message>
        <source>%1: domains %2, new checks %3, new reports %4</source>
        <translation>‏%1: النطاقات %2، الفحوص الجديدة %3، التقارير الجديدة %4</translation>
    </message>
    <message>
        <source>list; add or remove with domains; export with a domain and a file; import with files that export or backup wrote.</source>
        <translation>‏list؛ add أو remove مع نطاقات؛ export مع نطاق وملف؛ import مع ملفات كتبها export أو backup.</translation>
    </message>
    <message>
        <source>With add and remove: the domains of this list as well; - is standard input.</source>
        <translation>مع add وremove: نطاقات هذه القائمة أيضًا؛ - هو الدخل القياسي.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>backup and restore need the name of one file</source>
        <translation>يحتاج backup وrestore إلى اسم ملف واحد</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept in %1</source>
        <translation>النسخة الاحتياطية في مكانها. ما كان هناك من قبل محفوظ في %1</translation>
    </message>
    <message>
        <source>Write the verification report of a domain&apos;s last check.</source>
        <translation>كتابة تقرير التحقق لآخر فحص لنطاق.</translation>
    </message>
    <message>
        <source>print needs one domain and a file, for example: postseal-cli print example.com --pdf report.pdf</source>
        <translation>يحتاج print إلى نطاق واحد وملف، مثل: postseal-cli print example.com --pdf report.pdf</translation>
    </message>
    <message>
        <source>--paper needs A4 or Letter, not “%1”</source>
        <translation>الخيار ‎--paper يحتاج إلى A4 أو Letter، لا «%1»</translation>
    </message>
    <message>
        <source>A PDF is drawn by %1, which cannot be started; --html and --text need nothing else</source>
        <translation>ملف PDF يرسمه %1، ولا يمكن تشغيله؛ أما ‎--html و‎--text فلا يحتاجان إلى شيء آخر</translation>
    </message>
    <message>
        <source>The PDF could not be drawn</source>
        <translation>تعذّر رسم ملف PDF</translation>
    </message>
    <message>
        <source>Write the report as PDF, with the evidence attached.</source>
        <translation>كتابة التقرير في ملف PDF مع إرفاق الأدلة.</translation>
    </message>
    <message>
        <source>Write it as a web page; - for the output.</source>
        <translation>كتابته صفحة ويب؛ - للمخرجات.</translation>
    </message>
    <message>
        <source>Write it as plain text; - for the output.</source>
        <translation>كتابته نصًا عاديًا؛ - للمخرجات.</translation>
    </message>
    <message>
        <source>Write the evidence that the report names the SHA-256 of.</source>
        <translation>كتابة الأدلة التي يذكر التقرير قيمة SHA-256 لها.</translation>
    </message>
    <message>
        <source>Size of the PDF&apos;s pages; by default the one usual in your country.</source>
        <translation>مقاس صفحات PDF؛ والافتراضي هو المعتاد في بلدك.</translation>
    </message>
    <message>
        <source>Checks of the practice network are printed in the window: its certificates end with it</source>
        <translation>فحوص شبكة التدريب تُطبع من النافذة: شهاداتها تنتهي بانتهائها</translation>
    </message>
    <message>
        <source>%1 has no stored check. Check it first: postseal-cli check --save %1</source>
        <translation>ليس للنطاق %1 فحص محفوظ. افحصه أولًا: postseal-cli check --save %1</translation>
    </message>
    <message>
        <source>Only one web page or text goes to the output; PDF and evidence go into files</source>
        <translation>لا تُكتب في الخرج القياسي إلا صفحة ويب واحدة أو نص واحد؛ أما PDF والأدلة فتُكتب في ملفات</translation>
    </message>
    <message>
        <source>Read the offline manual, a page for every finding included.</source>
        <translation>قراءة الدليل دون اتصال، وفيه صفحة لكل نتيجة.</translation>
    </message>
    <message>
        <source>There can be no folder %1</source>
        <translation>لا يمكن إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>postseal-cli manual PAGE shows one of them; a finding&apos;s id, such as starttls.not-offered, is a page too.</source>
        <translation>يعرض postseal-cli manual PAGE صفحة منها؛ ومعرّف النتيجة، مثل starttls.not-offered، صفحة أيضًا.</translation>
    </message>
    <message>
        <source>A page, or the id of a finding; without it the contents.</source>
        <translation>صفحة، أو معرّف نتيجة؛ من دونه تُعرض المحتويات.</translation>
    </message>
    <message>
        <source>Write all pages as HTML files into this folder.</source>
        <translation>كتابة كل الصفحات في ملفات HTML في هذا المجلد.</translation>
    </message>
    <message>
        <source>manual takes one page, or --out FOLDER, or nothing</source>
        <translation>يقبل manual صفحة واحدة، أو ‎--out FOLDER، أو لا شيء</translation>
    </message>
    <message>
        <source>The manual has no page “%1”</source>
        <translation>لا توجد في الدليل صفحة «%1»</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in there:</source>
        <translation>افتح هذا العنوان في متصفح على هذا الحاسوب وسجّل الدخول هناك:</translation>
    </message>
    <message>
        <source>Nobody has signed in to the mailbox; use postseal-cli mailbox set, or give --token-file</source>
        <translation>لم يسجّل أحد الدخول إلى صندوق البريد؛ استخدم postseal-cli mailbox set، أو أعطِ ‎--token-file</translation>
    </message>
    <message>
        <source>--oauth-issuer needs a tenant or an address with https, not “%1”</source>
        <translation>الخيار ‎--oauth-issuer يحتاج إلى مستأجر (tenant) أو عنوان يبدأ بـ https، لا «%1»</translation>
    </message>
    <message>
        <source>With OAuth: keep the refresh token in this file, not in the keychain. Whoever has it can read the mailbox.</source>
        <translation>مع OAuth: حفظ رمز التحديث (refresh token) في هذا الملف، لا في سلسلة المفاتيح. من يحصل عليه يستطيع قراءة صندوق البريد.</translation>
    </message>
    <message>
        <source>Sign in with the browser (OAuth), as the application (client) with this ID that an administrator has registered.</source>
        <translation>تسجيل الدخول في المتصفح (OAuth) بصفة التطبيق (العميل) الذي سجّله أحد المسؤولين ويحمل هذا المعرّف.</translation>
    </message>
    <message>
        <source>Where to sign in: a tenant of Microsoft 365 (ID or domain), or the address of another provider&apos;s sign-in server. Default: the mail address&apos;s domain as a tenant.</source>
        <translation>مكان تسجيل الدخول: مستأجر (tenant) في Microsoft 365 (معرّفه أو نطاقه)، أو عنوان خادم تسجيل الدخول لدى مزوّد آخر. الافتراضي: نطاق عنوان البريد بصفته المستأجر.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep the sign-in: keep it in a file with --token-file</source>
        <translation>لا توجد هنا سلسلة مفاتيح يمكن أن تحفظ تسجيل الدخول: احفظه في ملف باستخدام ‎--token-file</translation>
    </message>
    <message>
        <source>--oauth-issuer goes with --oauth-client</source>
        <translation>الخيار ‎--oauth-issuer يُستخدم مع ‎--oauth-client</translation>
    </message>
    <message>
        <source>--token-file needs a file that can be written</source>
        <translation>الخيار ‎--token-file يحتاج إلى ملف تمكن الكتابة فيه</translation>
    </message>
</context>
<context>
    <name>ValueLabels</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Authorities that may</source>
        <translation>جهات الإصدار المسموح لها</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>الاسم الشائع (common name)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>الأيام المتبقية</translation>
    </message>
    <message>
        <source>Sessions in the details</source>
        <translation>الجلسات في التفاصيل</translation>
    </message>
    <message>
        <source>Domain of the reports</source>
        <translation>نطاق التقارير</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>النوع المتوقع</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>قيمة id</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>القيمة المتجاهَلة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>الكلمة المفتاحية</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>عدد ما لم يُفحص</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>المقصود على الأرجح</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>نوع الوسائط (media type)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Name with CAA records</source>
        <translation>الاسم الذي له سجلات CAA</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>الأسماء في الشهادة</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>المضيفون الآخرون</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد الخادم</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>الوضع المطلوب</translation>
    </message>
    <message>
        <source>Right name</source>
        <translation>الاسم الصحيح</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطط (scheme)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>عدد الثواني</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sessions in the summary</source>
        <translation>الجلسات في المجموع</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يؤدي إلى</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>إصدار TLS</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>القيمة المستخدمة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Date here</source>
        <translation>التاريخ هنا</translation>
    </message>
    <message>
        <source>Date there</source>
        <translation>التاريخ هناك</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>its address</source>
        <translation>عنوانه</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>عنوان غير معروف</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>لا يوجد رد صالح</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>للخادم</translation>
    </message>
    <message>
        <source>several</source>
        <translation>أكثر من واحد</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>يوم غير معروف</translation>
    </message>
    <message>
        <source>some</source>
        <translation>بعض</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>المذكور</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>no mail server at all</source>
        <translation>لا خادم بريد على الإطلاق</translation>
    </message>
    <message>
        <source>mx</source>
        <translation>mx</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>المذكور</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>an empty value</source>
        <translation>قيمة فارغة</translation>
    </message>
    <message>
        <source>an unknown authority</source>
        <translation>جهة إصدار غير معروفة</translation>
    </message>
    <message>
        <source>a line without a keyword</source>
        <translation>سطر بلا كلمة مفتاحية</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>حروف لا تمكن قراءتها</translation>
    </message>
    <message>
        <source>more than 32</source>
        <translation>أكثر من 32</translation>
    </message>
    <message>
        <source>of unknown number</source>
        <translation>مجهول الرقم</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>لا اسم على الإطلاق</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>لا نص</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>وضعًا آخر</translation>
    </message>
    <message>
        <source>the proper name</source>
        <translation>الاسم الصحيح</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>كلمة أخرى</translation>
    </message>
    <message>
        <source>of your domain</source>
        <translation>لنطاقك</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>عنوان فارغ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>another character</source>
        <translation>حرف آخر</translation>
    </message>
    <message>
        <source>the permitted number of</source>
        <translation>العدد المسموح به من</translation>
    </message>
    <message>
        <source>that domain</source>
        <translation>ذلك النطاق</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Mail to %1 is being held back: no mail server keeps to the policy</source>
        <translation>يُحتجز البريد الموجّه إلى النطاق %1: لا خادم بريد يلتزم بالسياسة</translation>
    </message>
    <message>
        <source>%1 is protected, but senders refuse some of its mail servers</source>
        <translation>النطاق %1 محمي، لكن الجهات المرسلة ترفض بعض خوادم بريده</translation>
    </message>
    <message>
        <source>%1 is protected: senders that know MTA-STS deliver encrypted or not at all</source>
        <translation>النطاق %1 محمي: الجهات المرسلة التي تعرف MTA-STS تسلّم البريد مشفّرًا أو لا تسلّمه أبدًا</translation>
    </message>
    <message>
        <source>%1 is protected, but some points deserve a look</source>
        <translation>النطاق %1 محمي، لكن بعض النقاط تستحق الانتباه</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but something is wrong</source>
        <translation>للنطاق %1 سياسة في وضع enforce، لكن يوجد خلل</translation>
    </message>
    <message>
        <source>%1 has a policy in enforce mode, but not everything could be tested from here</source>
        <translation>للنطاق %1 سياسة في وضع enforce، لكن لم يمكن اختبار كل شيء من هنا</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would hold back all mail now</source>
        <translation>النطاق %1 في وضع testing، ولو كان في وضع enforce الآن لاحتُجز كل البريد</translation>
    </message>
    <message>
        <source>%1 is in testing mode, and enforce mode would shut out some of its mail servers</source>
        <translation>النطاق %1 في وضع testing، ووضع enforce يستبعد بعض خوادم بريده</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, but all looks good</source>
        <translation>النطاق %1 في وضع testing وغير محمي بعد، لكن كل شيء يبدو جيدًا</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and some points deserve a look</source>
        <translation>النطاق %1 في وضع testing وغير محمي بعد، وبعض النقاط تستحق الانتباه</translation>
    </message>
    <message>
        <source>%1 is in testing mode and not protected yet, and something is wrong</source>
        <translation>النطاق %1 في وضع testing وغير محمي بعد، ويوجد خلل</translation>
    </message>
    <message>
        <source>%1 is in testing mode, but not everything could be tested from here</source>
        <translation>النطاق %1 في وضع testing، لكن لم يمكن اختبار كل شيء من هنا</translation>
    </message>
    <message>
        <source>MTA-STS is switched off for %1 by its own policy</source>
        <translation>أوقفت سياسة النطاق %1 نفسها MTA-STS</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet, and its mail servers need attention first</source>
        <translation>لم يتم إعداد MTA-STS للنطاق %1 بعد، وخوادم بريده تحتاج إلى عناية أولًا</translation>
    </message>
    <message>
        <source>MTA-STS is not set up for %1 yet</source>
        <translation>لم يتم إعداد MTA-STS للنطاق %1 بعد</translation>
    </message>
    <message>
        <source>Whether %1 is protected could not be found out from here</source>
        <translation>تعذّرت من هنا معرفة ما إذا كان النطاق %1 محميًا</translation>
    </message>
    <message>
        <source>%1 is not protected: senders do not find the policy record</source>
        <translation>النطاق %1 غير محمي: الجهات المرسلة لا تجد سجل السياسة</translation>
    </message>
    <message>
        <source>%1 is not protected: senders cannot use the policy file</source>
        <translation>النطاق %1 غير محمي: الجهات المرسلة لا تستطيع استخدام ملف السياسة</translation>
    </message>
    <message>
        <source>%1 is not protected: MTA-STS is only half set up</source>
        <translation>النطاق %1 غير محمي: لم يكتمل إعداد MTA-STS</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS</source>
        <translation>النطاق %1 غير موجود في DNS</translation>
    </message>
    <message>
        <source>%1 accepts no mail, so there is nothing to protect</source>
        <translation>النطاق %1 لا يقبل البريد، فليس هناك ما يُحمى</translation>
    </message>
    <message>
        <source>%1 has no mail server, so mail to it is returned</source>
        <translation>ليس للنطاق %1 خادم بريد، فيُعاد البريد الموجّه إليه</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because DNS did not answer</source>
        <translation>تعذّرت معرفة أي شيء عن النطاق %1، لأن DNS لم يرد</translation>
    </message>
    <message>
        <source>The DNS signatures of %1 are not right, so many senders cannot deliver to it</source>
        <translation>توقيعات DNS للنطاق %1 غير صحيحة، فلا تستطيع جهات مرسلة كثيرة تسليمه البريد</translation>
    </message>
    <message>
        <source>Nothing could be found out about %1, because this network answers for the internet</source>
        <translation>تعذّرت معرفة أي شيء عن النطاق %1، لأن هذه الشبكة ترد بدلًا من الإنترنت</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>انظر إلى هذا</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>غير مختبر</translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <translation>تعذّرت معرفته</translation>
    </message>
    <message>
        <source>Mail is delivered</source>
        <translation>يُسلَّم البريد</translation>
    </message>
    <message>
        <source>Mail is delivered, and the problem is reported</source>
        <translation>يُسلَّم البريد، ويُبلَّغ عن المشكلة</translation>
    </message>
    <message>
        <source>Mail is held back</source>
        <translation>يُحتجز البريد</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>يقبل</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>Misreads</source>
        <translation>يقرؤه خطأً</translation>
    </message>
</context>
<context>
    <name>WrongAdvice</name>
    <message>
        <source>A help page of Google shows it like that.</source>
        <translation>صفحة مساعدة من Google تعرضه هكذا.</translation>
    </message>
    <message>
        <source>A much-copied example for Microsoft 365 leaves out the “*.” before mail.protection.outlook.com.</source>
        <translation>مثال لـ Microsoft 365 يُنسخ كثيرًا يُسقط «*.» قبل mail.protection.outlook.com.</translation>
    </message>
    <message>
        <source>This line is much-copied advice for Microsoft 365, but Microsoft&apos;s names have two parts before mx.microsoft.</source>
        <translation>هذا السطر نصيحة تُنسخ كثيرًا لـ Microsoft 365، لكن أسماء Microsoft فيها جزآن قبل mx.microsoft.</translation>
    </message>
    <message>
        <source>Some web pages say that the id of the record must be in the file too; it need not.</source>
        <translation>تقول بعض صفحات الويب إن قيمة id الخاصة بالسجل يجب أن ترد في الملف أيضًا؛ وهذا غير لازم.</translation>
    </message>
</context>
<context>
    <name>ZoneUpdate</name>
    <message>
        <source>%2 does not know the key %1</source>
        <translation>الخادم %2 لا يعرف المفتاح %1</translation>
    </message>
    <message>
        <source>The server needs a key of this very name with the algorithm %3. Compare it with the key in the server&apos;s configuration, and reload the server if it is new there.</source>
        <translation>يحتاج الخادم إلى مفتاح بهذا الاسم تمامًا بالخوارزمية %3. قارنه بالمفتاح في إعدادات الخادم، وأعد تحميل الخادم إن كان المفتاح جديدًا فيه.</translation>
    </message>
    <message>
        <source>%2 has another secret for the key %1</source>
        <translation>لدى الخادم %2 سر آخر للمفتاح %1</translation>
    </message>
    <message>
        <source>The name is right, the secret is not. Copy the secret from the server&apos;s configuration once more.</source>
        <translation>الاسم صحيح، لكن السر غير صحيح. انسخ السر من إعدادات الخادم مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer was not signed with the key %1</source>
        <translation>لم يكن الرد موقّعًا بالمفتاح %1</translation>
    </message>
    <message>
        <source>Somebody on the way may have changed it, or the server does not sign. Nothing in it is believed. Use the server&apos;s own network, or one without a filter for DNS.</source>
        <translation>ربما غيّره أحد في الطريق، أو أن الخادم لا يوقّع. لا يُؤخذ بشيء مما فيه. استخدم شبكة الخادم نفسه، أو شبكة لا ترشّح DNS.</translation>
    </message>
    <message>
        <source>%2 does not let the key %1 do that</source>
        <translation>الخادم %2 لا يسمح للمفتاح %1 بذلك</translation>
    </message>
    <message>
        <source>%2 does not have the zone %4</source>
        <translation>ليست لدى الخادم %2 المنطقة %4</translation>
    </message>
    <message>
        <source>Updates go to the server on which the zone is changed, the primary one. It is often not among those that the world sees.</source>
        <translation>تذهب التحديثات إلى الخادم الذي تُغيَّر عليه المنطقة، وهو الخادم الأساسي. وكثيرًا ما لا يكون من الخوادم الظاهرة للعالم.</translation>
    </message>
    <message>
        <source>%2 takes no updates</source>
        <translation>الخادم %2 لا يقبل التحديثات</translation>
    </message>
    <message>
        <source>It says that it does not know how. Add the records by hand, or export them for your tool.</source>
        <translation>يقول إنه لا يعرف كيف. أضف السجلات يدويًا، أو صدّرها لأداتك.</translation>
    </message>
    <message>
        <source>The zone has changed meanwhile</source>
        <translation>تغيّرت المنطقة في هذه الأثناء</translation>
    </message>
    <message>
        <source>Somebody changed these records after they were shown here, so nothing was done. Look again and decide by what is there now.</source>
        <translation>غيّر أحد هذه السجلات بعد عرضها هنا، فلم يُنفَّذ شيء. انظر من جديد وقرر بناءً على ما هو موجود الآن.</translation>
    </message>
    <message>
        <source>%2 had a fault of its own</source>
        <translation>حدث خلل في الخادم %2 نفسه</translation>
    </message>
    <message>
        <source>It answers SERVFAIL. Its log tells why; often it may not write its zone file, or passes updates on to a server that does not answer.</source>
        <translation>يرد بـ SERVFAIL. يبيّن سجل أحداثه السبب؛ كثيرًا ما لا يُسمح له بكتابة ملف المنطقة، أو يمرّر التحديثات إلى خادم لا يرد.</translation>
    </message>
    <message>
        <source>These records cannot be sent</source>
        <translation>لا يمكن إرسال هذه السجلات</translation>
    </message>
    <message>
        <source>The zone or the key does not fit into a message.</source>
        <translation>المنطقة أو المفتاح أكبر من أن تتسع له رسالة.</translation>
    </message>
    <message>
        <source>%2 answers with an error</source>
        <translation>الخادم %2 يرد بخطأ</translation>
    </message>
    <message>
        <source>Its response code is %5. Its log may tell more.</source>
        <translation>رمز الرد هو %5. قد يذكر سجل أحداثه المزيد.</translation>
    </message>
    <message>
        <source>%2 does not answer</source>
        <translation>الخادم %2 لا يرد</translation>
    </message>
    <message>
        <source>There was no answer in time. A firewall may stop TCP on that port; ask whoever runs the server.</source>
        <translation>لم يصل رد في الوقت المحدد. قد يمنع جدار حماية TCP على هذا المنفذ؛ اسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>%2 cannot be reached from here</source>
        <translation>لا يمكن الوصول إلى %2 من هنا</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and the port, and whether this computer&apos;s network leads there.</source>
        <translation>لم يُرسل شيء. راجع العنوان والمنفذ، وهل تؤدي شبكة هذا الحاسوب إليه.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>%2 sent something that is no answer</source>
        <translation>أرسل الخادم %2 شيئًا ليس ردًا</translation>
    </message>
    <message>
        <source>It hung up, or what listens there is no name server.</source>
        <translation>قطع الاتصال، أو أن ما يعمل هناك ليس خادم أسماء.</translation>
    </message>
    <message>
        <source>Set both clocks, and try again.</source>
        <translation>اضبط الساعتين، وحاول من جديد.</translation>
    </message>
    <message>
        <source>A signature is good for five minutes. By the server it is %1, by this computer %2 (UTC). Set the wrong clock, and try again.</source>
        <translation>التوقيع صالح لخمس دقائق. الوقت بحسب الخادم %1، وبحسب هذا الحاسوب %2 (UTC). اضبط الساعة الخاطئة، وحاول من جديد.</translation>
    </message>
    <message>
        <source>The clocks of %2 and of this computer differ too much</source>
        <translation>الفرق بين ساعة %2 وساعة هذا الحاسوب كبير جدًا</translation>
    </message>
    <message>
        <source>The key&apos;s algorithm must be hmac-sha256, hmac-sha512, hmac-sha1 or hmac-md5.</source>
        <translation>يجب أن تكون خوارزمية المفتاح hmac-sha256 أو hmac-sha512 أو hmac-sha1 أو hmac-md5.</translation>
    </message>
    <message>
        <source>The key&apos;s name is no name that the DNS can have.</source>
        <translation>اسم المفتاح لا يصلح اسمًا في DNS.</translation>
    </message>
    <message>
        <source>The key&apos;s secret is no base64 text.</source>
        <translation>سر المفتاح ليس نص base64.</translation>
    </message>
    <message>
        <source>There is no key in it that is known here.</source>
        <translation>ليس فيه مفتاح معروف هنا.</translation>
    </message>
    <message>
        <source>The key is known, but it may not look at or change these records, or the server does not have the zone %4. On the server, allow it for this zone (in BIND: update-policy or allow-update).</source>
        <translation>المفتاح معروف، لكن لا يُسمح له بالاطلاع على هذه السجلات أو تغييرها، أو ليست لدى الخادم المنطقة %4. اسمح له بهذه المنطقة على الخادم (في BIND: ‏update-policy أو allow-update).</translation>
    </message>
    <message>
        <source>A part of %4 is delegated to other servers</source>
        <translation>جزء من %4 مفوّض إلى خوادم أخرى</translation>
    </message>
    <message>
        <source>These records would lie in that part, a zone of its own (NS records). Change them at its primary server.</source>
        <translation>تقع هذه السجلات في ذلك الجزء، وهو منطقة مستقلة (سجلات NS). غيّرها على خادمها الأساسي.</translation>
    </message>
    <message>
        <source>%2 refuses, without looking at the key</source>
        <translation>الخادم %2 يرفض دون النظر إلى المفتاح</translation>
    </message>
    <message>
        <source>It may allow only certain addresses, want Kerberos as Windows does, be a resolver, or not be the primary server of %4.</source>
        <translation>قد لا يسمح إلا بعناوين معينة، أو يشترط Kerberos كما في Windows، أو يكون محلّلًا، أو لا يكون الخادم الأساسي للمنطقة %4.</translation>
    </message>
    <message>
        <source>The server took the change, but does not show it</source>
        <translation>قبل الخادم التغيير، لكنه لا يعرضه</translation>
    </message>
    <message>
        <source>It may make its records from another source, or something else is at that name. Look at its log, and add the records there.</source>
        <translation>قد يكوّن سجلاته من مصدر آخر، أو يوجد شيء آخر عند هذا الاسم. انظر إلى سجل أحداثه، وأضف السجلات هناك.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known</source>
        <translation>لا يُعرف هل أُجري التغيير</translation>
    </message>
    <message>
        <source>It was sent, and after that no answer came that can be believed. Look again in a minute: what is there then counts.</source>
        <translation>أُرسل، ولم يصل بعده رد يمكن الأخذ به. انظر من جديد بعد دقيقة: ما هو موجود عندئذ هو المعتمد.</translation>
    </message>
</context>
<context>
    <name>postseal::CheckFootnote</name>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>عرض كل ما ظهر</translation>
    </message>
</context>
<context>
    <name>postseal::CheckView</name>
    <message>
        <source>No policy in use</source>
        <comment>@status</comment>
        <translation>لا توجد سياسة مستخدمة</translation>
    </message>
    <message>
        <source>Policy enforced</source>
        <comment>@status</comment>
        <translation>السياسة في وضع enforce</translation>
    </message>
    <message>
        <source>Policy in testing mode</source>
        <comment>@status</comment>
        <translation>السياسة في وضع testing</translation>
    </message>
    <message>
        <source>Policy switched off</source>
        <comment>@status</comment>
        <translation>تم إيقاف السياسة</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix now: your policy is enforced.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>عدد ما يجب إصلاحه الآن: %n. سياستك في وضع enforce.</numerusform>
            <numerusform>عدد ما يجب إصلاحه الآن: %n. سياستك في وضع enforce.</numerusform>
            <numerusform>عدد ما يجب إصلاحه الآن: %n. سياستك في وضع enforce.</numerusform>
            <numerusform>عدد ما يجب إصلاحه الآن: %n. سياستك في وضع enforce.</numerusform>
            <numerusform>عدد ما يجب إصلاحه الآن: %n. سياستك في وضع enforce.</numerusform>
            <numerusform>عدد ما يجب إصلاحه الآن: %n. سياستك في وضع enforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>عدد ما يجب إصلاحه قبل الانتقال إلى وضع enforce: %n.</numerusform>
            <numerusform>عدد ما يجب إصلاحه قبل الانتقال إلى وضع enforce: %n.</numerusform>
            <numerusform>عدد ما يجب إصلاحه قبل الانتقال إلى وضع enforce: %n.</numerusform>
            <numerusform>عدد ما يجب إصلاحه قبل الانتقال إلى وضع enforce: %n.</numerusform>
            <numerusform>عدد ما يجب إصلاحه قبل الانتقال إلى وضع enforce: %n.</numerusform>
            <numerusform>عدد ما يجب إصلاحه قبل الانتقال إلى وضع enforce: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out from here.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>تعذّرت من هنا معرفة %n نقطة.</numerusform>
            <numerusform>تعذّرت من هنا معرفة %n نقطة.</numerusform>
            <numerusform>تعذّرت من هنا معرفة %n نقطتين.</numerusform>
            <numerusform>تعذّرت من هنا معرفة %n نقاط.</numerusform>
            <numerusform>تعذّرت من هنا معرفة %n نقطة.</numerusform>
            <numerusform>تعذّرت من هنا معرفة %n نقطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is broken. %n thing(s) could be better.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>لا شيء معطّل. يمكن تحسين %n نقطة.</numerusform>
            <numerusform>لا شيء معطّل. يمكن تحسين %n نقطة.</numerusform>
            <numerusform>لا شيء معطّل. يمكن تحسين %n نقطتين.</numerusform>
            <numerusform>لا شيء معطّل. يمكن تحسين %n نقاط.</numerusform>
            <numerusform>لا شيء معطّل. يمكن تحسين %n نقطة.</numerusform>
            <numerusform>لا شيء معطّل. يمكن تحسين %n نقطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <comment>@status</comment>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>@status</comment>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <comment>@status</comment>
        <translation>‏%1 من %2 من الردود</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>جارٍ فحص %1.</translation>
    </message>
    <message>
        <source>You stopped this check.</source>
        <comment>@status</comment>
        <translation>أوقفت هذا الفحص.</translation>
    </message>
</context>
<context>
    <name>postseal::CopyButton</name>
    <message>
        <source>Copy</source>
        <comment>@button</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>@button</comment>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>postseal::DesktopNotice</name>
    <message numerus="yes">
        <source>%n domain(s) need something from you</source>
        <comment>@title</comment>
        <translation>
            <numerusform>لا نطاق يحتاج إليك (%n)</numerusform>
            <numerusform>%n نطاق يحتاج إلى تدخل منك</numerusform>
            <numerusform>%n نطاقان يحتاجان إلى تدخل منك</numerusform>
            <numerusform>%n نطاقات تحتاج إلى تدخل منك</numerusform>
            <numerusform>%n نطاقًا يحتاج إلى تدخل منك</numerusform>
            <numerusform>%n نطاق يحتاج إلى تدخل منك</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@action</comment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>postseal::DetailsDialog</name>
    <message>
        <source>Everything that was seen – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>كل ما ظهر – %1 – Postseal</translation>
    </message>
    <message>
        <source>Everything that was seen</source>
        <comment>@title</comment>
        <translation>كل ما ظهر</translation>
    </message>
    <message>
        <source>The raw answers, for whoever wants to look closer. Nothing here is judged.</source>
        <comment>@info</comment>
        <translation>الردود الخام، لمن يريد أن ينظر عن قرب. لا حكم هنا على شيء.</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>@title</comment>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <comment>@button</comment>
        <translation>نسخ كل شيء</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing was seen here.</source>
        <comment>@info</comment>
        <translation>لم يظهر شيء هنا.</translation>
    </message>
</context>
<context>
    <name>postseal::DomainBar</name>
    <message>
        <source>Find a domain</source>
        <comment>@info:placeholder</comment>
        <translation>البحث عن نطاق</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <comment>@button</comment>
        <translation>فحص الكل</translation>
    </message>
    <message>
        <source>St&amp;op checking</source>
        <comment>@button</comment>
        <translation>إيقاف الفحص</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <comment>@button</comment>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>A file with one domain a line, or a table whose first column has them</source>
        <comment>@info:tooltip</comment>
        <translation>ملف فيه نطاق في كل سطر، أو جدول عموده الأول يحتوي على النطاقات</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <comment>@button</comment>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>@button</comment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <comment>@info</comment>
        <translation>جارٍ الفحص: %1 من %2</translation>
    </message>
    <message>
        <source>No name server answers: this computer seems to have no network. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>لا يرد أي خادم أسماء: يبدو أن هذا الحاسوب بلا شبكة. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Import a list of domains</source>
        <comment>@title:window</comment>
        <translation>استيراد قائمة نطاقات</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>قوائم (*.txt *.csv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <comment>@title</comment>
        <translation>تعذّرت قراءة القائمة</translation>
    </message>
    <message>
        <source>The file is too large for a list.</source>
        <comment>@info</comment>
        <translation>الملف أكبر من أن يكون قائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) in the list</source>
        <comment>@title</comment>
        <translation>
            <numerusform>%n نطاق في القائمة</numerusform>
            <numerusform>%n نطاق في القائمة</numerusform>
            <numerusform>%n نطاقان في القائمة</numerusform>
            <numerusform>%n نطاقات في القائمة</numerusform>
            <numerusform>%n نطاقًا في القائمة</numerusform>
            <numerusform>%n نطاق في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list of domains</source>
        <comment>@title:window</comment>
        <translation>تصدير قائمة النطاقات</translation>
    </message>
    <message>
        <source>New among them: %1.</source>
        <comment>@info domains</comment>
        <translation>الجديد منها: %1.</translation>
    </message>
    <message>
        <source>Left out, since they are no domains: %1</source>
        <comment>@info</comment>
        <translation>استُبعدت لأنها ليست نطاقات: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>@button</comment>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>postseal::DomainLine</name>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>postseal::DomainPage</name>
    <message>
        <source>Your own mail server, or a provider that Postseal does not know.</source>
        <comment>@info</comment>
        <translation>خادم بريدك الخاص، أو مزوّد لا يعرفه Postseal.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your mail servers.</source>
        <comment>@info</comment>
        <translation>‏%1، استنادًا إلى أسماء خوادم بريدك.</translation>
    </message>
    <message>
        <source>Not recognised. You can choose your provider when you publish a record.</source>
        <comment>@info</comment>
        <translation>لم يُتعرف عليه. يمكنك اختيار مزوّدك عند نشر سجل.</translation>
    </message>
    <message>
        <source>%1, as you chose.</source>
        <comment>@info</comment>
        <translation>‏%1، كما اخترت.</translation>
    </message>
    <message>
        <source>%1, to judge by the names of your name servers.</source>
        <comment>@info</comment>
        <translation>‏%1، استنادًا إلى أسماء خوادم الأسماء لديك.</translation>
    </message>
    <message>
        <source>A policy in enforce mode is in use. Postseal takes it over and helps you keep it right.</source>
        <comment>@info</comment>
        <translation>توجد سياسة مستخدمة في وضع enforce. يتولاها Postseal ويساعدك على إبقائها سليمة.</translation>
    </message>
    <message>
        <source>A policy in testing mode is in use. Postseal takes it over.</source>
        <comment>@info</comment>
        <translation>توجد سياسة مستخدمة في وضع testing. يتولاها Postseal.</translation>
    </message>
    <message>
        <source>There is a policy that switches MTA-STS off.</source>
        <comment>@info</comment>
        <translation>توجد سياسة توقف MTA-STS.</translation>
    </message>
    <message>
        <source>Parts of MTA-STS are set up. The next pages show what is missing.</source>
        <comment>@info</comment>
        <translation>أجزاء من MTA-STS معدّة. تعرض الصفحات التالية ما ينقص.</translation>
    </message>
    <message>
        <source>TLS reports are switched on. There is no policy yet.</source>
        <comment>@info</comment>
        <translation>تقارير TLS مفعّلة. لا توجد سياسة بعد.</translation>
    </message>
    <message>
        <source>Nothing yet. Mail works, but somebody on the way can switch off its encryption and read it.</source>
        <comment>@info</comment>
        <translation>لا شيء بعد. يعمل البريد، لكن يمكن لأي شخص في الطريق أن يوقف تشفيره ويقرأه.</translation>
    </message>
    <message>
        <source>From scratch to a verified policy in testing mode, one step at a time. You can stop anywhere and go on another day.</source>
        <comment>@info</comment>
        <translation>من الصفر إلى سياسة متحقَّق منها في وضع testing، خطوة بعد خطوة. يمكنك التوقف في أي موضع والمتابعة في يوم آخر.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Postseal only looks: it sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>يكتفي Postseal بالنظر: لا يرسل بريدًا ولا يغيّر شيئًا. ويتصل بخوادم نطاقك مباشرة.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>@title</comment>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>Your mail servers are tested: one minute. Whoever runs them fixes any fault.</source>
        <comment>@info</comment>
        <translation>تُختبر خوادم بريدك: دقيقة واحدة. ويصلح مسؤولها أي خلل.</translation>
    </message>
    <message>
        <source>You add a TXT record in DNS that brings you reports: five minutes.</source>
        <comment>@info</comment>
        <translation>تضيف سجل TXT في DNS تصلك به التقارير: خمس دقائق.</translation>
    </message>
    <message>
        <source>You put a small text file on a web server with the name mta-sts in front of your domain: about half an hour, because the name needs a certificate.</source>
        <comment>@info</comment>
        <translation>تضع ملفًا نصيًا صغيرًا على خادم ويب اسمه mta-sts متبوعًا بنطاقك: نحو نصف ساعة، لأن الاسم يحتاج إلى شهادة.</translation>
    </message>
    <message>
        <source>You add a second TXT record that announces the file: five minutes. From then on senders test your policy, and no mail is held back.</source>
        <comment>@info</comment>
        <translation>تضيف سجل TXT ثانيًا يعلن عن الملف: خمس دقائق. منذ ذلك الحين تختبر الجهات المرسلة سياستك، ولا يُحتجز أي بريد.</translation>
    </message>
    <message>
        <source>Two weeks later, when the reports are good, you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>بعد أسبوعين، إن كانت التقارير جيدة، تنتقل إلى وضع enforce.</translation>
    </message>
    <message>
        <source>You need: access to your DNS, a place for the file, and a mailbox for the reports. Where somebody else has access, copy what the page shows and send it to them.</source>
        <comment>@info</comment>
        <translation>تحتاج إلى: صلاحية الدخول إلى DNS لديك، ومكان للملف، وصندوق بريد للتقارير. وإن كانت الصلاحية لدى شخص آخر، فانسخ ما تعرضه الصفحة وأرسله إليه.</translation>
    </message>
    <message>
        <source>Type your domain to begin.</source>
        <comment>@status</comment>
        <translation>اكتب نطاقك للبدء.</translation>
    </message>
    <message numerus="yes">
        <source>Mail servers found: %n.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>عدد خوادم البريد التي عُثر عليها: %n.</numerusform>
            <numerusform>عدد خوادم البريد التي عُثر عليها: %n.</numerusform>
            <numerusform>عدد خوادم البريد التي عُثر عليها: %n.</numerusform>
            <numerusform>عدد خوادم البريد التي عُثر عليها: %n.</numerusform>
            <numerusform>عدد خوادم البريد التي عُثر عليها: %n.</numerusform>
            <numerusform>عدد خوادم البريد التي عُثر عليها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <comment>@status</comment>
        <translation>تعذّرت معرفته</translation>
    </message>
    <message>
        <source>Your internet line blocks port 25</source>
        <comment>@title</comment>
        <translation>خط الإنترنت لديك يحجب المنفذ 25</translation>
    </message>
    <message>
        <source>So your mail servers cannot be tested from here. That is usual in homes and offices, and says nothing about the servers. Everything else works. To test them as well, run postseal-cli on a server outside.</source>
        <comment>@info</comment>
        <translation>لذلك لا يمكن اختبار خوادم بريدك من هنا. هذا معتاد في المنازل والمكاتب، ولا يدل على شيء يخص الخوادم. كل ما عدا ذلك يعمل. لاختبارها أيضًا، شغّل postseal-cli على خادم في الخارج.</translation>
    </message>
    <message>
        <source>What we know about %1</source>
        <comment>@title</comment>
        <translation>ما نعرفه عن %1</translation>
    </message>
    <message>
        <source>Your mail</source>
        <comment>@label</comment>
        <translation>بريدك</translation>
    </message>
    <message>
        <source>Your DNS</source>
        <comment>@label</comment>
        <translation>‏DNS لديك</translation>
    </message>
    <message>
        <source>Already published</source>
        <comment>@label</comment>
        <translation>المنشور من قبل</translation>
    </message>
</context>
<context>
    <name>postseal::DomainRow</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <comment>@status</comment>
        <translation>
            <numerusform>لا شيء للإصلاح (%n)</numerusform>
            <numerusform>%n نقطة تحتاج إلى إصلاح</numerusform>
            <numerusform>%n نقطتان تحتاجان إلى إصلاح</numerusform>
            <numerusform>%n نقاط تحتاج إلى إصلاح</numerusform>
            <numerusform>%n نقطة تحتاج إلى إصلاح</numerusform>
            <numerusform>%n نقطة تحتاج إلى إصلاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out</source>
        <comment>@status</comment>
        <translation>
            <numerusform>تعذّرت معرفة %n نقطة</numerusform>
            <numerusform>تعذّرت معرفة %n نقطة</numerusform>
            <numerusform>تعذّرت معرفة %n نقطتين</numerusform>
            <numerusform>تعذّرت معرفة %n نقاط</numerusform>
            <numerusform>تعذّرت معرفة %n نقطة</numerusform>
            <numerusform>تعذّرت معرفة %n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <comment>@status</comment>
        <translation>
            <numerusform>لا شيء للنظر فيه (%n)</numerusform>
            <numerusform>%n نقطة تستحق الانتباه</numerusform>
            <numerusform>%n نقطتان تستحقان الانتباه</numerusform>
            <numerusform>%n نقاط تستحق الانتباه</numerusform>
            <numerusform>%n نقطة تستحق الانتباه</numerusform>
            <numerusform>%n نقطة تستحق الانتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing · day %1 of %2</source>
        <comment>@status</comment>
        <translation>قيد الاختبار · اليوم %1 من %2</translation>
    </message>
    <message>
        <source>Enforced since %1</source>
        <comment>@status date</comment>
        <translation>ساري المفعول منذ %1</translation>
    </message>
    <message>
        <source>Wait for somebody else: %1</source>
        <comment>@info step</comment>
        <translation>انتظار شخص آخر: %1</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@info step</comment>
        <translation>المتابعة مع «%1»</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>@info</comment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Wait for reports until %1</source>
        <comment>@info date</comment>
        <translation>انتظار التقارير حتى %1</translation>
    </message>
    <message>
        <source>Look at the reports, then enforce</source>
        <comment>@info</comment>
        <translation>النظر في التقارير، ثم الانتقال إلى وضع enforce</translation>
    </message>
    <message>
        <source>Fix what the last check found wrong</source>
        <comment>@info</comment>
        <translation>إصلاح ما وجده آخر فحص من خلل</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>@info</comment>
        <translation>لا شيء يلزم فعله</translation>
    </message>
    <message>
        <source>Wait until senders have forgotten the policy</source>
        <comment>@info</comment>
        <translation>الانتظار حتى تنسى الجهات المرسلة السياسة</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>@status reports</comment>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>‏%1 جلسة</numerusform>
            <numerusform>‏%1 جلسة</numerusform>
            <numerusform>‏%1 جلستان</numerusform>
            <numerusform>‏%1 جلسات</numerusform>
            <numerusform>‏%1 جلسة</numerusform>
            <numerusform>‏%1 جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>@status sessions</comment>
        <translation>
            <numerusform>‏%1 فاشلة</numerusform>
            <numerusform>‏%1 فاشلة</numerusform>
            <numerusform>‏%1 فاشلتان</numerusform>
            <numerusform>‏%1 فاشلة</numerusform>
            <numerusform>‏%1 فاشلة</numerusform>
            <numerusform>‏%1 فاشلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>@status</comment>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Servers and policy fine</source>
        <comment>@status</comment>
        <translation>الخوادم والسياسة سليمة</translation>
    </message>
</context>
<context>
    <name>postseal::DomainTable</name>
    <message>
        <source>Domain</source>
        <comment>@title:column</comment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Protection</source>
        <comment>@title:column</comment>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Last check</source>
        <comment>@title:column</comment>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>@title:column</comment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>None of your domains is called like that.</source>
        <comment>@info</comment>
        <translation>ليس لأي من نطاقاتك اسم كهذا.</translation>
    </message>
    <message numerus="yes">
        <source>Reports, %n day(s)</source>
        <comment>@title:column</comment>
        <translation>
            <numerusform>التقارير، %n يوم</numerusform>
            <numerusform>التقارير، %n يوم</numerusform>
            <numerusform>التقارير، %n يومان</numerusform>
            <numerusform>التقارير، %n أيام</numerusform>
            <numerusform>التقارير، %n يومًا</numerusform>
            <numerusform>التقارير، %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>@button domains</comment>
        <translation>عرض الكل (%1)</translation>
    </message>
</context>
<context>
    <name>postseal::EnforcePage</name>
    <message>
        <source>Senders cannot use a policy of yours yet.</source>
        <comment>@info</comment>
        <translation>لا تستطيع الجهات المرسلة استخدام سياسة لك بعد.</translation>
    </message>
    <message>
        <source>Senders test your policy and deliver as before. Somebody on the way can still switch encryption off.</source>
        <comment>@info</comment>
        <translation>تختبر الجهات المرسلة سياستك وتسلّم البريد كما في السابق. لا يزال بإمكان أي شخص في الطريق أن يوقف التشفير.</translation>
    </message>
    <message>
        <source>Everything that can be seen speaks for enforcing. From then on senders deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>كل ما يمكن رؤيته يشجع على الانتقال إلى وضع enforce. منذ ذلك الحين تسلّم الجهات المرسلة البريد مشفّرًا إلى خوادم بريدك، أو لا تسلّمه أبدًا.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>الجهات المرسلة التي تعرف MTA-STS تسلّم البريد مشفّرًا إلى خوادم بريدك، أو لا تسلّمه أبدًا.</translation>
    </message>
    <message>
        <source>Senders are told to forget your policy. Leave file, certificate and record where they are until they have.</source>
        <comment>@info</comment>
        <translation>يُطلب من الجهات المرسلة أن تنسى سياستك. اترك الملف والشهادة والسجل في مكانها إلى أن تنساها.</translation>
    </message>
    <message>
        <source>Nothing of MTA-STS is published any more.</source>
        <comment>@info</comment>
        <translation>لم يعد شيء من MTA-STS منشورًا.</translation>
    </message>
    <message>
        <source>The file is there. Now the record with the new id.</source>
        <comment>@status</comment>
        <translation>الملف موجود. والآن السجل بقيمة id الجديدة.</translation>
    </message>
    <message>
        <source>First the file, then the record.</source>
        <comment>@status</comment>
        <translation>الملف أولًا، ثم السجل.</translation>
    </message>
    <message>
        <source>Somebody has changed this outside Postseal</source>
        <comment>@title</comment>
        <translation>غيّر أحد هذا خارج Postseal</translation>
    </message>
    <message>
        <source>Seen on %1, and not decided here. If it was not you, find out who.</source>
        <comment>@info date</comment>
        <translation>ظهر في %1، ولم يُقرَّر هنا. إن لم تكن أنت من فعل ذلك، فابحث عمّن فعله.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>@title stage, date</comment>
        <translation>‏%1 منذ %2</translation>
    </message>
    <message>
        <source>Delete nothing: senders keep to the policy that they know. Mend what is wrong, or go back to testing mode below until it is mended. Most mail waits meanwhile and arrives later.</source>
        <comment>@info</comment>
        <translation>لا تحذف شيئًا: تلتزم الجهات المرسلة بالسياسة التي تعرفها. أصلح الخلل، أو عد إلى وضع testing أدناه إلى أن يُصلح. ينتظر معظم البريد في هذه الأثناء ويصل لاحقًا.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>@title</comment>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is published</source>
        <comment>@button</comment>
        <translation>تركه كما هو منشور</translation>
    </message>
    <message>
        <source>Mode %1, kept for %2.</source>
        <comment>@info</comment>
        <translation>الوضع %1، تُحفظ %2.</translation>
    </message>
    <message>
        <source>Switch to &amp;enforce mode</source>
        <comment>@button</comment>
        <translation>الانتقال إلى وضع enforce</translation>
    </message>
    <message>
        <source>Senders keep the policy for a day at first, so that a mistake is soon forgotten.</source>
        <comment>@info</comment>
        <translation>تحتفظ الجهات المرسلة بالسياسة يومًا واحدًا في البداية، فيُنسى أي خطأ سريعًا.</translation>
    </message>
    <message>
        <source>See what is &amp;missing</source>
        <comment>@button</comment>
        <translation>عرض ما ينقص</translation>
    </message>
    <message>
        <source>Keep it for &amp;longer</source>
        <comment>@button</comment>
        <translation>الاحتفاظ بها مدة أطول</translation>
    </message>
    <message>
        <source>Back to &amp;testing mode</source>
        <comment>@button</comment>
        <translation>العودة إلى وضع testing</translation>
    </message>
    <message>
        <source>Senders deliver again whatever they meet, as soon as they have seen the new policy. Nothing has to be deleted.</source>
        <comment>@info</comment>
        <translation>تعود الجهات المرسلة إلى تسليم البريد مهما صادفت، حالما ترى السياسة الجديدة. ولا يلزم حذف شيء.</translation>
    </message>
    <message>
        <source>S&amp;witch MTA-STS off</source>
        <comment>@button</comment>
        <translation>إيقاف MTA-STS</translation>
    </message>
    <message>
        <source>1. The file</source>
        <comment>@title</comment>
        <translation>1. الملف</translation>
    </message>
    <message>
        <source>Put it in the place of the one that is there. The page “%1” says how, where your policy is hosted.</source>
        <comment>@info</comment>
        <translation>ضعه مكان الملف الموجود. تبيّن الصفحة «%1» كيف، في المكان الذي تُستضاف فيه سياستك.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>ملف السياسة</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>نص السياسة</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>حفظ ملف السياسة</translation>
    </message>
    <message>
        <source>The service that hosts your policy has the record too, and changes its id.</source>
        <comment>@info</comment>
        <translation>لدى الخدمة التي تستضيف سياستك السجل أيضًا، وهي تغيّر قيمة id فيه.</translation>
    </message>
    <message>
        <source>Now the new id, so that senders look at the file again.</source>
        <comment>@info</comment>
        <translation>والآن قيمة id الجديدة، كي تنظر الجهات المرسلة إلى الملف من جديد.</translation>
    </message>
    <message>
        <source>It comes when the new file can be seen: the new id makes senders look at it.</source>
        <comment>@info</comment>
        <translation>يأتي عندما يصبح الملف الجديد ظاهرًا: قيمة id الجديدة تجعل الجهات المرسلة تنظر إليه.</translation>
    </message>
    <message>
        <source>2. The record</source>
        <comment>@title</comment>
        <translation>2. السجل</translation>
    </message>
    <message>
        <source>What senders remember</source>
        <comment>@title</comment>
        <translation>ما تتذكره الجهات المرسلة</translation>
    </message>
    <message>
        <source>Some may keep an enforce policy of yours until %1, whatever you publish meanwhile. Most look once a day, and a sender that meets a fault must look again before it gives up.</source>
        <comment>@info date</comment>
        <translation>قد يحتفظ بعضها بسياسة لك في وضع enforce حتى %1، مهما نشرت في هذه الأثناء. معظمها ينظر مرة في اليوم، والجهة المرسلة التي تصادف خللًا يجب أن تنظر من جديد قبل أن تستسلم.</translation>
    </message>
    <message>
        <source>Switch to enforce mode, then let senders keep the policy for longer. You can always go back.</source>
        <comment>@info</comment>
        <translation>انتقل إلى وضع enforce، ثم اسمح للجهات المرسلة بالاحتفاظ بالسياسة مدة أطول. يمكنك العودة في أي وقت.</translation>
    </message>
    <message>
        <source>Some points are still open. There you can also skip one, if you say why.</source>
        <comment>@info</comment>
        <translation>بعض النقاط لم تُستوفَ بعد. هناك يمكنك أيضًا تخطي إحداها، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The safe way: mode none first, and everything stays in place until senders have forgotten the old policy.</source>
        <comment>@info</comment>
        <translation>الطريقة الآمنة: وضع none أولًا، ويبقى كل شيء في مكانه إلى أن تنسى الجهات المرسلة السياسة القديمة.</translation>
    </message>
</context>
<context>
    <name>postseal::EvidenceCard</name>
    <message>
        <source>A check made elsewhere</source>
        <comment>@title</comment>
        <translation>فحص أُجري في مكان آخر</translation>
    </message>
    <message>
        <source>Checks (*.json);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>فحوص (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The gates count it, and the history shows it.</source>
        <comment>@info</comment>
        <translation>تحتسبه الشروط، وتعرضه المحفوظات.</translation>
    </message>
    <message>
        <source>It is about %1. Open that domain to take it in.</source>
        <comment>@info</comment>
        <translation>هو عن %1. افتح ذلك النطاق لاستيراده.</translation>
    </message>
    <message>
        <source>It is dated in the future. Is the clock right, here and there?</source>
        <comment>@info</comment>
        <translation>تاريخه في المستقبل. هل الساعة صحيحة هنا وهناك؟</translation>
    </message>
    <message>
        <source>Where your line blocks port 25, a server outside can test the mail servers: run postseal-cli check --evidence FILE there, and import the file here. It counts for a week.</source>
        <comment>@info</comment>
        <translation>إن كان خط الإنترنت لديك يحجب المنفذ 25، فيمكن لخادم في الخارج أن يختبر خوادم البريد: شغّل postseal-cli check --evidence FILE هناك، واستورد الملف هنا. يُعتمد لمدة أسبوع.</translation>
    </message>
    <message>
        <source>&amp;Import a check…</source>
        <comment>@button</comment>
        <translation>استيراد فحص…</translation>
    </message>
    <message>
        <source>Import a check</source>
        <comment>@title:window</comment>
        <translation>استيراد فحص</translation>
    </message>
    <message>
        <source>The check was not imported</source>
        <comment>@title</comment>
        <translation>لم يُستورد الفحص</translation>
    </message>
    <message>
        <source>The check of %1 is imported</source>
        <comment>@title date</comment>
        <translation>تم استيراد فحص %1</translation>
    </message>
</context>
<context>
    <name>postseal::ExportDialog</name>
    <message>
        <source>Put it with your other files, look at the plan, and apply it.</source>
        <comment>@info</comment>
        <translation>ضعه مع ملفاتك الأخرى، وراجع الخطة، وطبّقها.</translation>
    </message>
    <message>
        <source>A script. Look through it, and run it where you are signed in.</source>
        <comment>@info</comment>
        <translation>نص برمجي. راجعه، وشغّله حيث سجّلت الدخول.</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>@item:inlistbox</comment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>To read, to print, to send to somebody.</source>
        <comment>@info</comment>
        <translation>للقراءة أو الطباعة أو الإرسال إلى شخص ما.</translation>
    </message>
    <message>
        <source>Zone file (BIND, NSD, Knot)</source>
        <comment>@item:inlistbox</comment>
        <translation>ملف منطقة (BIND، NSD، Knot)</translation>
    </message>
    <message>
        <source>Add these lines to the zone, and raise its serial number.</source>
        <comment>@info</comment>
        <translation>أضف هذه الأسطر إلى المنطقة، وارفع رقمها التسلسلي.</translation>
    </message>
    <message>
        <source>Cloudflare, for its import</source>
        <comment>@item:inlistbox</comment>
        <translation>‏Cloudflare، للاستيراد إليه</translation>
    </message>
    <message>
        <source>In Cloudflare: DNS, Records, Import and Export. It only adds: first delete what the comments in the file name.</source>
        <comment>@info</comment>
        <translation>في Cloudflare: ‏DNS ثم Records ثم Import and Export. لا يفعل سوى الإضافة: احذف أولًا ما تذكره التعليقات في الملف.</translation>
    </message>
    <message>
        <source>For aws route53 change-resource-record-sets --change-batch.</source>
        <comment>@info</comment>
        <translation>من أجل aws route53 change-resource-record-sets --change-batch.</translation>
    </message>
    <message>
        <source>For nsupdate, with the key of your server.</source>
        <comment>@info</comment>
        <translation>من أجل nsupdate، مع مفتاح خادمك.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <comment>@item:inlistbox</comment>
        <translation>‏CSV، لجدول بيانات</translation>
    </message>
    <message>
        <source>One line for each record, with the columns name, type, ttl, value.</source>
        <comment>@info</comment>
        <translation>سطر لكل سجل، بالأعمدة name وtype وttl وvalue.</translation>
    </message>
    <message>
        <source>For programs of your own.</source>
        <comment>@info</comment>
        <translation>لبرامجك الخاصة.</translation>
    </message>
    <message>
        <source>Export records – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>تصدير السجلات – %1 – Postseal</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>@label</comment>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Exported records</source>
        <comment>@label</comment>
        <translation>السجلات المصدّرة</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <comment>@button</comment>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export records</source>
        <comment>@title</comment>
        <translation>تصدير السجلات</translation>
    </message>
    <message>
        <source>Save the records</source>
        <comment>@title:window</comment>
        <translation>حفظ السجلات</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@button</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>exported records</source>
        <comment>@label</comment>
        <translation>السجلات المصدّرة</translation>
    </message>
</context>
<context>
    <name>postseal::FindingCard</name>
    <message>
        <source>Finding</source>
        <comment>@label</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>@label</comment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>About</source>
        <comment>@label</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>@info</comment>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>@label</comment>
        <translation>ما ظهر</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>This is about e-mail for %1.</source>
        <comment>@info</comment>
        <translation>الأمر يخص البريد الإلكتروني للنطاق %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@title state · step</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <comment>@button to send to whoever runs the server</comment>
        <translation>نسخ رسالة</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@button</comment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>details of “%1”</source>
        <comment>@label</comment>
        <translation>تفاصيل «%1»</translation>
    </message>
    <message>
        <source>Hide details</source>
        <comment>@button</comment>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>How to repair it</source>
        <comment>@button</comment>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>How to find out</source>
        <comment>@button</comment>
        <translation>كيفية معرفة ذلك</translation>
    </message>
</context>
<context>
    <name>postseal::FolderCard</name>
    <message>
        <source>Let Postseal look by itself</source>
        <comment>@title</comment>
        <translation>دع Postseal يبحث بنفسه</translation>
    </message>
    <message>
        <source>Choose a folder where reports arrive, such as one that your mail program saves attachments into, or a Maildir. While Postseal runs it takes in whatever is new there. It changes nothing in it.</source>
        <comment>@info</comment>
        <translation>اختر مجلدًا تصل إليه التقارير، مثل مجلد يحفظ فيه برنامج البريد المرفقات، أو Maildir. يستورد Postseal كل جديد فيه أثناء عمله. ولا يغيّر فيه شيئًا.</translation>
    </message>
    <message>
        <source>Looks into %1 while it runs.</source>
        <comment>@info</comment>
        <translation>يبحث في %1 أثناء عمله.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <comment>@button</comment>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <comment>@title:window</comment>
        <translation>البحث في هذا المجلد</translation>
    </message>
    <message>
        <source>Look no &amp;longer</source>
        <comment>@button</comment>
        <translation>إيقاف البحث</translation>
    </message>
</context>
<context>
    <name>postseal::FormField</name>
    <message>
        <source>Not usable</source>
        <comment>@status</comment>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>The part after the @ of your mail address.</source>
        <comment>@info</comment>
        <translation>الجزء الذي يلي علامة @ في عنوان بريدك.</translation>
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
        <translation>جاهز لوضع enforce؟</translation>
    </message>
    <message>
        <source>I read them</source>
        <comment>@button</comment>
        <translation>أنا أقرؤها</translation>
    </message>
    <message>
        <source>The change is over</source>
        <comment>@button</comment>
        <translation>انتهى التغيير</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <comment>@button</comment>
        <translation>إعادة احتسابه</translation>
    </message>
    <message>
        <source>Skip this point…</source>
        <comment>@button</comment>
        <translation>تخطي هذه النقطة…</translation>
    </message>
</context>
<context>
    <name>postseal::GlossaryBar</name>
    <message>
        <source>MX record</source>
        <comment>@label</comment>
        <translation>سجل MX</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>@label</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label</comment>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>TLS report</source>
        <comment>@label</comment>
        <translation>تقرير TLS</translation>
    </message>
    <message>
        <source>TXT record</source>
        <comment>@label</comment>
        <translation>سجل TXT</translation>
    </message>
    <message>
        <source>MTA-STS policy</source>
        <comment>@label</comment>
        <translation>سياسة MTA-STS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <comment>@label</comment>
        <translation>خادم السياسة</translation>
    </message>
    <message>
        <source>Testing mode</source>
        <comment>@label</comment>
        <translation>وضع testing</translation>
    </message>
    <message>
        <source>Enforce mode</source>
        <comment>@label</comment>
        <translation>وضع enforce</translation>
    </message>
    <message>
        <source>max_age</source>
        <comment>@label</comment>
        <translation>max_age</translation>
    </message>
    <message>
        <source>Name server</source>
        <comment>@label</comment>
        <translation>خادم الأسماء</translation>
    </message>
    <message>
        <source>DNS resolver</source>
        <comment>@label</comment>
        <translation>محلّل DNS</translation>
    </message>
    <message>
        <source>TTL</source>
        <comment>@label</comment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Port 25</source>
        <comment>@label</comment>
        <translation>المنفذ 25</translation>
    </message>
    <message>
        <source>The record in DNS that names the servers which take mail for a domain. The lowest number is tried first.</source>
        <comment>@info</comment>
        <translation>السجل الذي يذكر في DNS الخوادم التي تستقبل البريد لنطاق. يُجرَّب صاحب الرقم الأصغر أولًا.</translation>
    </message>
    <message>
        <source>How two mail servers agree to encrypt: the receiver offers it, the sender takes it up. Anybody on the way can hide the offer; with a policy in enforce mode senders then do not deliver.</source>
        <comment>@info</comment>
        <translation>الطريقة التي يتفق بها خادما بريد على التشفير: المستقبل يعرضه، والمرسل يقبله. يستطيع أي شخص في الطريق إخفاء العرض؛ ومع سياسة في وضع enforce لا تسلّم الجهات المرسلة البريد عندئذ.</translation>
    </message>
    <message>
        <source>The proof that a server is the one it says it is. It holds the server&apos;s name, runs out after a while, and must come from an authority that everybody trusts.</source>
        <comment>@info</comment>
        <translation>الدليل على أن الخادم هو من يقول إنه هو. تحمل الشهادة اسم الخادم، وتنتهي صلاحيتها بعد مدة، ويجب أن تصدر عن جهة يثق بها الجميع.</translation>
    </message>
    <message>
        <source>A daily mail from large senders that counts how many of their connections to you were encrypted, and what went wrong with the others (TLS-RPT).</source>
        <comment>@info</comment>
        <translation>رسالة يومية من الجهات المرسلة الكبيرة تحصي كم من اتصالاتها بك كان مشفّرًا، وما الذي فشل في غيرها (TLS-RPT).</translation>
    </message>
    <message>
        <source>A record in DNS that holds a line of text. You add it where your domain&apos;s DNS is managed.</source>
        <comment>@info</comment>
        <translation>سجل في DNS يحتوي على سطر من النص. تضيفه حيث يُدار DNS لنطاقك.</translation>
    </message>
    <message>
        <source>A small text file in which you tell senders which mail servers are yours, and that they must encrypt.</source>
        <comment>@info</comment>
        <translation>ملف نصي صغير تخبر فيه الجهات المرسلة بخوادم البريد التابعة لك، وبأن عليها التشفير.</translation>
    </message>
    <message>
        <source>The web server with the name mta-sts in front of your domain. Senders load the policy file from it and from nowhere else.</source>
        <comment>@info</comment>
        <translation>خادم الويب الذي اسمه mta-sts متبوعًا بنطاقك. تحمّل الجهات المرسلة ملف السياسة منه وحده.</translation>
    </message>
    <message>
        <source>Senders try your policy and report what would go wrong, but deliver all mail as before.</source>
        <comment>@info</comment>
        <translation>تجرّب الجهات المرسلة سياستك وتبلّغ عما كان سيفشل، لكنها تسلّم كل البريد كما في السابق.</translation>
    </message>
    <message>
        <source>Senders deliver to your mail servers encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>تسلّم الجهات المرسلة البريد إلى خوادم بريدك مشفّرًا، أو لا تسلّمه أبدًا.</translation>
    </message>
    <message>
        <source>How long a sender may keep your policy without looking again. Within that time a mistake in it cannot be taken back at once.</source>
        <comment>@info</comment>
        <translation>المدة التي يجوز للجهة المرسلة أن تحتفظ فيها بسياستك دون أن تنظر من جديد. خلال هذه المدة لا يمكن التراجع فورًا عن خطأ فيها.</translation>
    </message>
    <message>
        <source>A server that holds your domain&apos;s DNS records. What it says is what you have published.</source>
        <comment>@info</comment>
        <translation>خادم يحفظ سجلات DNS لنطاقك. ما يقوله هو ما نشرته.</translation>
    </message>
    <message>
        <source>The server that looks things up in DNS for you, and remembers the answers for a while, also the answer “there is no such record”.</source>
        <comment>@info</comment>
        <translation>الخادم الذي يستعلم في DNS نيابةً عنك، ويتذكر الردود مدة من الزمن، ومنها الرد «لا يوجد سجل كهذا».</translation>
    </message>
    <message>
        <source>How many seconds others may remember a DNS record before they ask again.</source>
        <comment>@info</comment>
        <translation>عدد الثواني التي يجوز للآخرين أن يتذكروا فيها سجل DNS قبل أن يسألوا من جديد.</translation>
    </message>
    <message>
        <source>The door through which mail servers talk to each other. Many internet providers close it for homes and offices, so mail servers cannot be tested from there.</source>
        <comment>@info</comment>
        <translation>الباب الذي تتحدث خوادم البريد عبره بعضها مع بعض. كثير من مزوّدي الإنترنت يغلقونه في المنازل والمكاتب، فلا يمكن اختبار خوادم البريد من هناك.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Terms:</source>
        <comment>@label</comment>
        <translation>المصطلحات:</translation>
    </message>
</context>
<context>
    <name>postseal::HandOverDialog</name>
    <message>
        <source>Hand over – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>تكليف شخص آخر – %1 – Postseal</translation>
    </message>
    <message>
        <source>Text for somebody else</source>
        <comment>@label</comment>
        <translation>نص لشخص آخر</translation>
    </message>
    <message>
        <source>For whoever has access</source>
        <comment>@title</comment>
        <translation>لمن بيده الصلاحيات</translation>
    </message>
    <message>
        <source>Everything that the other person needs, and nothing else. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>كل ما يحتاج إليه الشخص الآخر، ولا شيء غيره. يلاحظ Postseal متى نفّذه.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <comment>@button</comment>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <comment>@button</comment>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <comment>@button</comment>
        <translation>حفظ بصيغة HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>حفظ نصًا عاديًا…</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <comment>@button</comment>
        <translation>لقد أرسلته</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the page</source>
        <comment>@title:window</comment>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>Save the files as &amp;zip…</source>
        <comment>@button</comment>
        <translation>حفظ الملفات بصيغة zip…</translation>
    </message>
</context>
<context>
    <name>postseal::HelpWindow</name>
    <message>
        <source>Help – Postseal</source>
        <comment>@title:window</comment>
        <translation>المساعدة – Postseal</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <comment>@label</comment>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>@title</comment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>@title</comment>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>postseal::HistoryPage</name>
    <message>
        <source>Made elsewhere, and taken in as a file</source>
        <comment>@info</comment>
        <translation>أُجري في مكان آخر، واستُورد من ملف</translation>
    </message>
    <message>
        <source>By the command line</source>
        <comment>@info</comment>
        <translation>من سطر الأوامر</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <comment>@title</comment>
        <translation>فحص: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>@title</comment>
        <translation>فحص</translation>
    </message>
    <message>
        <source>A policy file with mistakes was published</source>
        <comment>@title</comment>
        <translation>نُشر ملف سياسة فيه أخطاء</translation>
    </message>
    <message>
        <source>Policy published: mode %1, kept for %2</source>
        <comment>@title</comment>
        <translation>نُشرت سياسة: الوضع %1، تُحفظ %2</translation>
    </message>
    <message>
        <source>Id %1, seen until %2</source>
        <comment>@info</comment>
        <translation>قيمة id هي %1، ظهرت حتى %2</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <comment>@title</comment>
        <translation>المرحلة: %1</translation>
    </message>
    <message>
        <source>Changed outside Postseal</source>
        <comment>@info</comment>
        <translation>تغيّر خارج Postseal</translation>
    </message>
    <message>
        <source>Went: %1</source>
        <comment>@info</comment>
        <translation>الزائل: %1</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>خوادم البريد</translation>
    </message>
    <message>
        <source>First report of the last 30 days</source>
        <comment>@title</comment>
        <translation>أول تقرير في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>What is planned, what happened, and what has changed between two checks.</source>
        <comment>@info</comment>
        <translation>ما هو مخطط له، وما حدث، وما تغيّر بين فحصين.</translation>
    </message>
    <message>
        <source>Plans</source>
        <comment>@title</comment>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Changes that take days, because senders keep what they have seen. Each step is checked off when it is seen.</source>
        <comment>@info</comment>
        <translation>تغييرات تستغرق أيامًا، لأن الجهات المرسلة تحتفظ بما رأته. تُشطب كل خطوة عندما تظهر نتيجتها.</translation>
    </message>
    <message>
        <source>&amp;Plan for</source>
        <comment>@label</comment>
        <translation>خطة من أجل</translation>
    </message>
    <message>
        <source>Compare two checks</source>
        <comment>@title</comment>
        <translation>مقارنة فحصين</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <comment>@label</comment>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <comment>@label</comment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Try the mail servers of later on the page “%1” first; there they can be noted as planned.</source>
        <comment>@info</comment>
        <translation>جرّب أولًا خوادم البريد اللاحقة في الصفحة «%1»؛ ويمكن تدوينها هناك على أنها مخطط لها.</translation>
    </message>
    <message>
        <source>Nothing to plan: no certificate was seen.</source>
        <comment>@info</comment>
        <translation>لا شيء للتخطيط: لم تظهر أي شهادة.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>حفظ في تقويم…</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>حفظ المواعيد في تقويم</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Nothing yet: the first check begins the history.</source>
        <comment>@info</comment>
        <translation>لا شيء بعد: تبدأ المحفوظات مع أول فحص.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <comment>@title</comment>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>new in the later one</source>
        <comment>@info</comment>
        <translation>جديد في الأحدث</translation>
    </message>
    <message>
        <source>not so any more in the later one</source>
        <comment>@info</comment>
        <translation>لم يعد قائمًا في الأحدث</translation>
    </message>
    <message>
        <source>in both</source>
        <comment>@info</comment>
        <translation>في كليهما</translation>
    </message>
    <message>
        <source>Mail servers that came</source>
        <comment>@title</comment>
        <translation>خوادم بريد جديدة</translation>
    </message>
    <message>
        <source>Mail servers that went</source>
        <comment>@title</comment>
        <translation>خوادم بريد زالت</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@title</comment>
        <translation>قيمة id للسجل</translation>
    </message>
    <message>
        <source>Policy file before</source>
        <comment>@label</comment>
        <translation>ملف السياسة قبل التغيير</translation>
    </message>
    <message>
        <source>Policy file after</source>
        <comment>@label</comment>
        <translation>ملف السياسة بعد التغيير</translation>
    </message>
    <message>
        <source>To another computer</source>
        <comment>@title</comment>
        <translation>إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>One file with this domain and all that belongs to it: choices, checks, reports, decisions. On the other computer: Settings, “Add from a file…”.</source>
        <comment>@info</comment>
        <translation>ملف واحد فيه هذا النطاق وكل ما يخصه: الخيارات والفحوص والتقارير والقرارات. على الحاسوب الآخر: الإعدادات، «إضافة من ملف…».</translation>
    </message>
    <message>
        <source>Save this &amp;domain…</source>
        <comment>@button</comment>
        <translation>حفظ هذا النطاق…</translation>
    </message>
    <message>
        <source>Save this domain</source>
        <comment>@title:window</comment>
        <translation>حفظ هذا النطاق</translation>
    </message>
    <message>
        <source>The domain was not saved</source>
        <comment>@title</comment>
        <translation>لم يُحفظ النطاق</translation>
    </message>
    <message>
        <source>The domain is in %1</source>
        <comment>@title</comment>
        <translation>النطاق محفوظ في %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>@info</comment>
        <translation>الجديد: %1</translation>
    </message>
</context>
<context>
    <name>postseal::HostPage</name>
    <message>
        <source>Senders load the policy from one fixed place: a web server with the name mta-sts in front of your domain.</source>
        <comment>@info</comment>
        <translation>تحمّل الجهات المرسلة السياسة من مكان ثابت واحد: خادم ويب اسمه mta-sts متبوعًا بنطاقك.</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <comment>@button</comment>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>نص السياسة</translation>
    </message>
    <message>
        <source>For whoever looks after the web server</source>
        <comment>@title</comment>
        <translation>لمسؤول خادم الويب</translation>
    </message>
    <message>
        <source>Send them this text and the file. Postseal sees when they have done it.</source>
        <comment>@info</comment>
        <translation>أرسل إليه هذا النص والملف. يلاحظ Postseal متى نفّذ ذلك.</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <comment>@button</comment>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Save the policy file</source>
        <comment>@title:window</comment>
        <translation>حفظ ملف السياسة</translation>
    </message>
    <message>
        <source>Say where the file will be.</source>
        <comment>@status</comment>
        <translation>حدّد مكان الملف.</translation>
    </message>
    <message>
        <source>Put the file in its place, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>ضع الملف في مكانه، وأخبرنا متى انتهيت.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@status</comment>
        <translation>تستطيع الجهات المرسلة تحميل سياستك.</translation>
    </message>
    <message>
        <source>Known trap</source>
        <comment>@status</comment>
        <translation>مشكلة معروفة</translation>
    </message>
    <message>
        <source>What is known to go wrong like this: %1</source>
        <comment>@title place</comment>
        <translation>ما يُعرف عنه أنه يسبب هذا الخلل: %1</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>تكليف شخص آخر…</translation>
    </message>
    <message>
        <source>Does somebody else do this? Give them a page with all of it.</source>
        <comment>@info</comment>
        <translation>هل يتولى هذا شخص آخر؟ أعطه صفحة فيها كل ما يلزم.</translation>
    </message>
</context>
<context>
    <name>postseal::HostingCard</name>
    <message>
        <source>What to do: %1</source>
        <comment>@title place</comment>
        <translation>ما يلزم فعله: %1</translation>
    </message>
    <message>
        <source>No record can be made of that. See what the place shows, and copy it.</source>
        <comment>@info</comment>
        <translation>لا يمكن تكوين سجل من ذلك. انظر إلى ما يعرضه المكان، وانسخه.</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>The files</source>
        <comment>@title</comment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>@button file</comment>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Save the &amp;folder…</source>
        <comment>@button</comment>
        <translation>حفظ المجلد…</translation>
    </message>
    <message>
        <source>Save as &amp;zip file…</source>
        <comment>@button</comment>
        <translation>حفظ بصيغة ملف zip…</translation>
    </message>
    <message>
        <source>These steps rest on general knowledge. Where %1 looks different, its own help counts.</source>
        <comment>@info</comment>
        <translation>تستند هذه الخطوات إلى معرفة عامة. إن بدا %1 مختلفًا، فالمرجع هو صفحات المساعدة الخاصة به.</translation>
    </message>
    <message>
        <source>&amp;Help of %1</source>
        <comment>@button place</comment>
        <translation>مساعدة %1</translation>
    </message>
    <message>
        <source>Save the folder %1 into</source>
        <comment>@title:window</comment>
        <translation>حفظ المجلد %1 في</translation>
    </message>
    <message>
        <source>Save the zip file</source>
        <comment>@title:window</comment>
        <translation>حفظ ملف zip</translation>
    </message>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, it is %1.</source>
        <comment>@info</comment>
        <translation>معظم مزوّدي DNS يضيفون نطاقك إلى الاسم تلقائيًا. إن كان مزوّدك يريد الاسم كاملًا، فهو %1.</translation>
    </message>
    <message>
        <source>Is that the address on the internet?</source>
        <comment>@title</comment>
        <translation>هل هذا هو العنوان على الإنترنت؟</translation>
    </message>
    <message>
        <source>%1 is only good inside a network, or in examples. Senders load the policy from outside.</source>
        <comment>@info</comment>
        <translation>العنوان %1 لا يصلح إلا داخل شبكة أو في الأمثلة. أما الجهات المرسلة فتحمّل السياسة من الخارج.</translation>
    </message>
    <message>
        <source>The commands</source>
        <comment>@title</comment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>@label number</comment>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>The file is online</source>
        <comment>@title</comment>
        <translation>الملف متاح على الإنترنت</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <comment>@button</comment>
        <translation>عرض الخطوات من جديد</translation>
    </message>
</context>
<context>
    <name>postseal::HostingChoice</name>
    <message>
        <source>Where will the file be?</source>
        <comment>@title</comment>
        <translation>أين سيكون الملف؟</translation>
    </message>
    <message>
        <source>Tick what there is already. The two places that suit it best come first.</source>
        <comment>@info</comment>
        <translation>ضع علامة على ما هو متوفر لديك. يظهر أولًا المكانان الأنسب لذلك.</translation>
    </message>
    <message>
        <source>&amp;Somebody else looks after it: save the file and send it</source>
        <comment>@option:radio</comment>
        <translation>يتولى الأمر شخص آخر: احفظ الملف وأرسله</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>@option:radio place, effort</comment>
        <translation>‏%1 – %2</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>@label</comment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>An&amp;other place:</source>
        <comment>@option:radio</comment>
        <translation>مكان آخر:</translation>
    </message>
</context>
<context>
    <name>postseal::ImportAccountCard</name>
    <message numerus="yes">
        <source>%n new report(s) stored.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>حُفظ %n تقرير جديد.</numerusform>
            <numerusform>حُفظ %n تقرير جديد.</numerusform>
            <numerusform>حُفظ %n تقريران جديدان.</numerusform>
            <numerusform>حُفظ %n تقارير جديدة.</numerusform>
            <numerusform>حُفظ %n تقريرًا جديدًا.</numerusform>
            <numerusform>حُفظ %n تقرير جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>@info reports</comment>
        <translation>
            <numerusform>موجودة من قبل: %n.</numerusform>
            <numerusform>موجودة من قبل: %n.</numerusform>
            <numerusform>موجودة من قبل: %n.</numerusform>
            <numerusform>موجودة من قبل: %n.</numerusform>
            <numerusform>موجودة من قبل: %n.</numerusform>
            <numerusform>موجودة من قبل: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) held no report that can be read.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>ملفات بلا تقرير تمكن قراءته: %n.</numerusform>
            <numerusform>ملفات بلا تقرير تمكن قراءته: %n.</numerusform>
            <numerusform>ملفات بلا تقرير تمكن قراءته: %n.</numerusform>
            <numerusform>ملفات بلا تقرير تمكن قراءته: %n.</numerusform>
            <numerusform>ملفات بلا تقرير تمكن قراءته: %n.</numerusform>
            <numerusform>ملفات بلا تقرير تمكن قراءته: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <comment>@info</comment>
        <translation>توقف قبل النهاية.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Taking reports in…</source>
        <comment>@title</comment>
        <translation>جارٍ استيراد التقارير…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>انظر إلى هذا</translation>
    </message>
    <message>
        <source>Reports imported</source>
        <comment>@title</comment>
        <translation>تم استيراد تقارير</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>@info files</comment>
        <translation>
            <numerusform>و%n آخر.</numerusform>
            <numerusform>و%n آخر.</numerusform>
            <numerusform>و%n آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n آخر.</numerusform>
            <numerusform>و%n آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>@button</comment>
        <translation>إخفاء هذا</translation>
    </message>
    <message>
        <source>%1 of %2 mails looked at.</source>
        <comment>@info</comment>
        <translation>جرى النظر في %1 من %2 من الرسائل.</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>لم يُجلب</translation>
    </message>
</context>
<context>
    <name>postseal::ListEditor</name>
    <message>
        <source>Remove</source>
        <comment>@button</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <comment>@info</comment>
        <translation>تمت إزالة %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>@button</comment>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>postseal::MailServerTable</name>
    <message>
        <source>no IPv6 here</source>
        <comment>@status</comment>
        <translation>لا IPv6 هنا</translation>
    </message>
    <message>
        <source>no IPv4 here</source>
        <comment>@status</comment>
        <translation>لا IPv4 هنا</translation>
    </message>
    <message>
        <source>refuses</source>
        <comment>@status</comment>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>@status</comment>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>no way there</source>
        <comment>@status</comment>
        <translation>لا طريق إليه</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>@status</comment>
        <translation>صامت</translation>
    </message>
    <message>
        <source>turns us away</source>
        <comment>@status</comment>
        <translation>يردّنا</translation>
    </message>
    <message>
        <source>not a mail server</source>
        <comment>@status</comment>
        <translation>ليس خادم بريد</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>@status</comment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>@status</comment>
        <translation>‏%1 مللي ث</translation>
    </message>
    <message>
        <source>no</source>
        <comment>@status</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>blanked out</source>
        <comment>@status</comment>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>@status</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>tampered with</source>
        <comment>@status</comment>
        <translation>جرى العبث به</translation>
    </message>
    <message>
        <source>hangs up</source>
        <comment>@status</comment>
        <translation>يقطع الاتصال</translation>
    </message>
    <message>
        <source>endless answer</source>
        <comment>@status</comment>
        <translation>رد بلا نهاية</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>@status</comment>
        <translation>بطيء جدًا</translation>
    </message>
    <message>
        <source>breaks off</source>
        <comment>@status</comment>
        <translation>ينقطع</translation>
    </message>
    <message>
        <source>name not where senders look</source>
        <comment>@status</comment>
        <translation>الاسم ليس حيث تنظر الجهات المرسلة</translation>
    </message>
    <message>
        <source>this name</source>
        <comment>@status</comment>
        <translation>هذا الاسم</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>@status</comment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <comment>@status</comment>
        <translation>موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>chain incomplete</source>
        <comment>@status</comment>
        <translation>السلسلة ناقصة</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <comment>@status</comment>
        <translation>جهة إصدار غير معروفة</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>@status</comment>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>@status</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>run out</source>
        <comment>@status</comment>
        <translation>انتهت الصلاحية</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>@status</comment>
        <translation>ليس بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>first choice (%1)</source>
        <comment>@info</comment>
        <translation>الخيار الأول (%1)</translation>
    </message>
    <message>
        <source>backup (%1)</source>
        <comment>@info</comment>
        <translation>احتياطي (%1)</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>خوادم البريد</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>@title:column</comment>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Encrypts</source>
        <comment>@title:column</comment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <comment>@title:column</comment>
        <translation>الشهادة للاسم</translation>
    </message>
    <message>
        <source>Trusted</source>
        <comment>@title:column</comment>
        <translation>موثوق بها</translation>
    </message>
    <message>
        <source>Valid for</source>
        <comment>@title:column</comment>
        <translation>صالحة لمدة</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>postseal::MailServersPage</name>
    <message>
        <source>Other servers deliver your mail to these machines. Each must offer encryption with a certificate in its own name.</source>
        <comment>@info</comment>
        <translation>تسلّم الخوادم الأخرى بريدك إلى هذه الأجهزة. يجب أن يعرض كل منها التشفير بشهادة باسمه.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix before you enforce. You can go on with testing.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>عدد ما يجب إصلاحه قبل الانتقال إلى وضع enforce: %n. يمكنك متابعة الاختبار.</numerusform>
            <numerusform>عدد ما يجب إصلاحه قبل الانتقال إلى وضع enforce: %n. يمكنك متابعة الاختبار.</numerusform>
            <numerusform>عدد ما يجب إصلاحه قبل الانتقال إلى وضع enforce: %n. يمكنك متابعة الاختبار.</numerusform>
            <numerusform>عدد ما يجب إصلاحه قبل الانتقال إلى وضع enforce: %n. يمكنك متابعة الاختبار.</numerusform>
            <numerusform>عدد ما يجب إصلاحه قبل الانتقال إلى وضع enforce: %n. يمكنك متابعة الاختبار.</numerusform>
            <numerusform>عدد ما يجب إصلاحه قبل الانتقال إلى وضع enforce: %n. يمكنك متابعة الاختبار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mail server is ready.</source>
        <comment>@status</comment>
        <translation>كل خوادم البريد جاهزة.</translation>
    </message>
    <message>
        <source>Copy one message about all of it</source>
        <comment>@button</comment>
        <translation>نسخ رسالة واحدة عن ذلك كله</translation>
    </message>
    <message>
        <source>For whoever runs your mail servers.</source>
        <comment>@info</comment>
        <translation>لمسؤول خوادم بريدك.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxCard</name>
    <message>
        <source>Fetch from a mailbox</source>
        <comment>@title</comment>
        <translation>الجلب من صندوق بريد</translation>
    </message>
    <message>
        <source>Postseal can read the mailbox that your reports are sent to, over IMAP. It only reads: nothing there is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>يستطيع Postseal أن يقرأ عبر IMAP صندوق البريد الذي تُرسل إليه تقاريرك. يكتفي بالقراءة: لا توضع هناك علامة على شيء، ولا يُنقل شيء ولا يُحذف.</translation>
    </message>
    <message>
        <source>Looks into %3 of %1 at %2, once an hour while it runs.</source>
        <comment>@info user, server, folder</comment>
        <translation>يبحث في %3 لدى %1 على %2، مرة كل ساعة أثناء عمله.</translation>
    </message>
    <message>
        <source>Set up a &amp;mailbox…</source>
        <comment>@button</comment>
        <translation>إعداد صندوق بريد…</translation>
    </message>
    <message>
        <source>Fetch &amp;now</source>
        <comment>@button</comment>
        <translation>الجلب الآن</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>@button</comment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <comment>@button</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <comment>@status</comment>
        <translation>لم يُجلب</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>انظر إلى هذا</translation>
    </message>
    <message>
        <source>The password is not known</source>
        <comment>@title</comment>
        <translation>كلمة المرور غير معروفة</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to type it.</source>
        <comment>@info</comment>
        <translation>ليست في سلسلة المفاتيح على هذا الحاسوب، أو أن السلسلة مقفلة. اضغط على «الجلب الآن» لكتابتها.</translation>
    </message>
    <message>
        <source>Last looked at %1.</source>
        <comment>@info date and time</comment>
        <translation>آخر بحث: %1.</translation>
    </message>
    <message>
        <source>The sign-in is not known</source>
        <comment>@title</comment>
        <translation>تسجيل الدخول غير معروف</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have it, or is locked. Press “Fetch now” to sign in again.</source>
        <comment>@info</comment>
        <translation>ليس في سلسلة المفاتيح على هذا الحاسوب، أو أن السلسلة مقفلة. اضغط على «الجلب الآن» لتسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@info</comment>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The keychain does not keep what opens it: Postseal asks again after a restart.</source>
        <comment>@info</comment>
        <translation>لا تحفظ سلسلة المفاتيح ما يفتح صندوق البريد: يسأل Postseal عنه من جديد بعد إعادة تشغيله.</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxDialog</name>
    <message>
        <source>Mailbox for reports – Postseal</source>
        <comment>@title:window</comment>
        <translation>صندوق بريد التقارير – Postseal</translation>
    </message>
    <message>
        <source>Fetch reports from a mailbox</source>
        <comment>@title</comment>
        <translation>جلب التقارير من صندوق بريد</translation>
    </message>
    <message>
        <source>The mailbox that your reports are sent to, read over IMAP. The connection is always encrypted, and nothing is marked, moved or deleted.</source>
        <comment>@info</comment>
        <translation>صندوق البريد الذي تُرسل إليه تقاريرك، ويُقرأ عبر IMAP. الاتصال مشفّر دائمًا، ولا توضع علامة على شيء، ولا يُنقل شيء ولا يُحذف.</translation>
    </message>
    <message>
        <source>&amp;Name to sign in with</source>
        <comment>@label</comment>
        <translation>اسم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Mostly the whole mail address, such as tls-reports@example.com.</source>
        <comment>@info</comment>
        <translation>غالبًا عنوان البريد كاملًا، مثل tls-reports@example.com.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>@label</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The IMAP server, with “:143” behind it if it wants STARTTLS.</source>
        <comment>@info</comment>
        <translation>خادم IMAP، متبوعًا بـ «:143» إن كان يشترط STARTTLS.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <comment>@label</comment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>INBOX, or the folder that a rule sorts the reports into.</source>
        <comment>@info</comment>
        <translation>‏INBOX، أو المجلد الذي تنقل إليه قاعدةٌ التقارير.</translation>
    </message>
    <message>
        <source>S&amp;ign in and fetch</source>
        <comment>@button</comment>
        <translation>تسجيل الدخول والجلب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Type the name that you sign in with.</source>
        <comment>@info</comment>
        <translation>اكتب الاسم الذي تسجّل الدخول به.</translation>
    </message>
    <message>
        <source>That is no name or address of a server.</source>
        <comment>@info</comment>
        <translation>هذا ليس اسم خادم ولا عنوانه.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>@title</comment>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <comment>@title</comment>
        <translation>سجّل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <comment>@button</comment>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>It was opened at your provider&apos;s page. Sign in there with a name that may read the mailbox, and come back. If no browser came, copy the address into one on this computer. If its page shows an error, go back and compare the IDs, and whether http://localhost is registered as redirect URI.</source>
        <comment>@info</comment>
        <translation>فُتح المتصفح على صفحة مزوّدك. سجّل الدخول هناك باسم مسموح له بقراءة صندوق البريد، ثم عد إلى هنا. إن لم يظهر متصفح، فانسخ العنوان إلى متصفح على هذا الحاسوب. وإن ظهر خطأ في صفحته، فارجع وقارن المعرّفات، وتأكد من أن http://localhost مسجّل بصفته عنوان URI لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>&amp;Back to the entries</source>
        <comment>@button</comment>
        <translation>الرجوع إلى البيانات المدخلة</translation>
    </message>
</context>
<context>
    <name>postseal::MailboxSignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <comment>@label</comment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>With a passwor&amp;d</source>
        <comment>@option:radio</comment>
        <translation>بكلمة مرور</translation>
    </message>
    <message>
        <source>In the &amp;browser (OAuth)</source>
        <comment>@option:radio</comment>
        <translation>في المتصفح (OAuth)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>@info:placeholder</comment>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Application (&amp;client) ID</source>
        <comment>@label</comment>
        <translation>معرّف التطبيق (العميل)</translation>
    </message>
    <message>
        <source>From the registration of Postseal at your provider.</source>
        <comment>@info</comment>
        <translation>من تسجيل Postseal لدى مزوّدك.</translation>
    </message>
    <message>
        <source>Directory (&amp;tenant) ID</source>
        <comment>@label</comment>
        <translation>معرّف الدليل (المستأجر)</translation>
    </message>
    <message>
        <source>From the same page; your domain will do as well. At another provider than Microsoft: the address of its sign-in server (issuer), with https:// in front.</source>
        <comment>@info</comment>
        <translation>من الصفحة نفسها؛ ويصلح نطاقك أيضًا. لدى مزوّد غير Microsoft: عنوان خادم تسجيل الدخول (issuer)، مسبوقًا بـ https://‎.</translation>
    </message>
    <message>
        <source>&amp;How to get these IDs</source>
        <comment>@button</comment>
        <translation>كيفية الحصول على هذين المعرّفين</translation>
    </message>
    <message>
        <source>Type the ID of the application.</source>
        <comment>@info</comment>
        <translation>اكتب معرّف التطبيق.</translation>
    </message>
    <message>
        <source>That is neither a tenant nor an address with https://.</source>
        <comment>@info</comment>
        <translation>هذا ليس مستأجرًا (tenant) ولا عنوانًا يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <comment>@info</comment>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>&amp;Remember the sign-in in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>تذكّر تسجيل الدخول في سلسلة المفاتيح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Remember the password in this computer&apos;s keychain</source>
        <comment>@option:check</comment>
        <translation>تذكّر كلمة المرور في سلسلة المفاتيح على هذا الحاسوب</translation>
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
        <translation>ما يلزم فعله</translation>
    </message>
    <message>
        <source>More about it:</source>
        <comment>@info</comment>
        <translation>المزيد عن ذلك:</translation>
    </message>
</context>
<context>
    <name>postseal::MoveCard</name>
    <message>
        <source>covered by the line %1</source>
        <comment>@info</comment>
        <translation>يشمله السطر %1</translation>
    </message>
    <message>
        <source>not covered: the star in %1 stands for exactly one part of a name</source>
        <comment>@info</comment>
        <translation>غير مشمول: النجمة في %1 تحل محل جزء واحد بالضبط من الاسم</translation>
    </message>
    <message>
        <source>not covered by any line</source>
        <comment>@info</comment>
        <translation>لا يشمله أي سطر</translation>
    </message>
    <message>
        <source>Mail ser&amp;vers after a change</source>
        <comment>@label</comment>
        <translation>خوادم البريد بعد تغيير</translation>
    </message>
    <message>
        <source>Try Microsoft 365&apos;s new names</source>
        <comment>@button</comment>
        <translation>تجربة أسماء Microsoft 365 الجديدة</translation>
    </message>
    <message>
        <source>What if your mail servers were others?</source>
        <comment>@title</comment>
        <translation>ماذا لو كانت خوادم بريدك غير هذه؟</translation>
    </message>
    <message>
        <source>Try it here before you change an MX record: a server that the policy does not name gets no mail in enforce mode.</source>
        <comment>@info</comment>
        <translation>جرّب ذلك هنا قبل تغيير سجل MX: الخادم الذي لا تذكره السياسة لا يصله بريد في وضع enforce.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <comment>@button</comment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Type the names of the mail servers as the MX records will have them.</source>
        <comment>@info</comment>
        <translation>اكتب أسماء خوادم البريد كما ستكون في سجلات MX.</translation>
    </message>
    <message>
        <source>That is no name of a mail server: %1</source>
        <comment>@info</comment>
        <translation>هذا ليس اسم خادم بريد: %1</translation>
    </message>
    <message>
        <source>The policy fits these servers</source>
        <comment>@title</comment>
        <translation>السياسة تشمل هذه الخوادم</translation>
    </message>
    <message>
        <source>As far as the policy goes, the MX records can be changed.</source>
        <comment>@info</comment>
        <translation>من جهة السياسة، يمكن تغيير سجلات MX.</translation>
    </message>
    <message>
        <source>Change the policy before the MX records</source>
        <comment>@title</comment>
        <translation>غيّر السياسة قبل سجلات MX</translation>
    </message>
    <message>
        <source>Otherwise senders that know MTA-STS hold mail back.</source>
        <comment>@info</comment>
        <translation>وإلا فإن الجهات المرسلة التي تعرف MTA-STS ستحتجز البريد.</translation>
    </message>
    <message>
        <source>In testing mode mail would be delivered all the same, with failures in the reports. In enforce mode senders would hold it back.</source>
        <comment>@info</comment>
        <translation>في وضع testing يُسلَّم البريد رغم ذلك، مع ظهور حالات فشل في التقارير. أما في وضع enforce فستحتجزه الجهات المرسلة.</translation>
    </message>
    <message>
        <source>Add a line for each of them, and publish the policy and its new id.</source>
        <comment>@info</comment>
        <translation>أضف سطرًا لكل منها، وانشر السياسة مع قيمة id الجديدة.</translation>
    </message>
    <message>
        <source>Wait %1 after that, until no sender keeps the old policy any more.</source>
        <comment>@info time</comment>
        <translation>انتظر بعد ذلك %1، إلى ألا تبقى جهة مرسلة تحتفظ بالسياسة القديمة.</translation>
    </message>
    <message>
        <source>Change the MX records. Old lines can go when no mail arrives at the old servers.</source>
        <comment>@info</comment>
        <translation>غيّر سجلات MX. يمكن إزالة الأسطر القديمة عندما لا يصل بريد إلى الخوادم القديمة.</translation>
    </message>
    <message>
        <source>Add the lines</source>
        <comment>@button</comment>
        <translation>إضافة الأسطر</translation>
    </message>
    <message>
        <source>The policy is switched off, so mail would be delivered. With any other mode it would have to name these servers.</source>
        <comment>@info</comment>
        <translation>السياسة متوقفة، لذا يُسلَّم البريد. ومع أي وضع آخر يجب أن تذكر هذه الخوادم.</translation>
    </message>
    <message>
        <source>Noted: the way to enforce mode waits for it.</source>
        <comment>@info</comment>
        <translation>دُوّن: الطريق إلى وضع enforce ينتظره.</translation>
    </message>
    <message>
        <source>Note as planned</source>
        <comment>@button</comment>
        <translation>تدوينه على أنه مخطط له</translation>
    </message>
    <message>
        <source>Noted for %1: the way to enforce mode waits for it.</source>
        <comment>@info date</comment>
        <translation>دُوّن ليوم %1: الطريق إلى وضع enforce ينتظره.</translation>
    </message>
    <message>
        <source>&amp;Day of the change, if it is known</source>
        <comment>@label</comment>
        <translation>يوم التغيير، إن كان معروفًا</translation>
    </message>
    <message>
        <source>For example %1; the plan on the page “%2” is dated by it.</source>
        <comment>@info day, page</comment>
        <translation>مثل %1؛ وتُؤرَّخ به الخطة في الصفحة «%2».</translation>
    </message>
    <message>
        <source>Change the day</source>
        <comment>@button</comment>
        <translation>تغيير اليوم</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <comment>@info</comment>
        <translation>هذا ليس يومًا.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <comment>@info</comment>
        <translation>هذا اليوم مضى.</translation>
    </message>
</context>
<context>
    <name>postseal::Options</name>
    <message>
        <source>There is no certificate that can be read in %1</source>
        <comment>@info:shell</comment>
        <translation>لا توجد في %1 شهادة تمكن قراءتها</translation>
    </message>
    <message>
        <source>Colours other than the system&apos;s: light or dark.</source>
        <comment>@info:shell</comment>
        <translation>ألوان غير ألوان النظام: light (فاتح) أو dark (داكن).</translation>
    </message>
    <message>
        <source>One domain at a time; postseal-cli takes a list</source>
        <comment>@info:shell</comment>
        <translation>نطاق واحد في كل مرة؛ يقبل postseal-cli قائمة</translation>
    </message>
    <message>
        <source>--colors needs light or dark, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>الخيار ‎--colors يحتاج إلى light أو dark، لا «%1»</translation>
    </message>
    <message>
        <source>--public-resolver needs an address, not “%1”</source>
        <comment>@info:shell</comment>
        <translation>الخيار ‎--public-resolver يحتاج إلى عنوان، لا «%1»</translation>
    </message>
    <message>
        <source>Sets up MTA-STS and TLS reports for a mail domain, step by step, in a window.</source>
        <comment>@info:shell</comment>
        <translation>يُعدّ MTA-STS وتقارير TLS لنطاق بريد، خطوة بعد خطوة، في نافذة.</translation>
    </message>
    <message>
        <source>A domain to set up or to look after.</source>
        <comment>@info:shell</comment>
        <translation>نطاق للإعداد أو للمتابعة.</translation>
    </message>
    <message>
        <source>Public DNS resolver to ask what others see, instead of well-known ones. Repeatable.</source>
        <comment>@info:shell</comment>
        <translation>محلّل DNS عام يُسأل عما يراه الآخرون، بدلًا من المحلّلات المعروفة. قابل للتكرار.</translation>
    </message>
    <message>
        <source>Open no window: show a notification when something new needs you, and end. For schedulers, after postseal-cli check --all --save.</source>
        <comment>@info:shell</comment>
        <translation>عدم فتح أي نافذة: عرض إشعار عندما يستجد ما يحتاج إليك، ثم الإنهاء. لبرامج الجدولة، بعد postseal-cli check --all --save.</translation>
    </message>
</context>
<context>
    <name>postseal::OverruleDialog</name>
    <message>
        <source>Enforce all the same – Postseal</source>
        <comment>@title:window</comment>
        <translation>الانتقال إلى وضع enforce رغم ذلك – Postseal</translation>
    </message>
    <message>
        <source>&amp;Why you go on all the same</source>
        <comment>@label</comment>
        <translation>لماذا تتابع رغم ذلك</translation>
    </message>
    <message>
        <source>Kept in the history with today&apos;s date, for whoever asks later.</source>
        <comment>@info</comment>
        <translation>يُحفظ في المحفوظات بتاريخ اليوم، لمن يسأل لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Go on all the same</source>
        <comment>@button</comment>
        <translation>المتابعة رغم ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@button</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <comment>@info</comment>
        <translation>اكتب بضع كلمات.</translation>
    </message>
</context>
<context>
    <name>postseal::OverviewPage</name>
    <message>
        <source>Overview</source>
        <comment>@title</comment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Everything is looked at at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>يُنظر في كل شيء في وقت واحد. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>@title</comment>
        <translation>جارٍ فحص %1</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <comment>@label</comment>
        <translation>تقدّم الفحص</translation>
    </message>
    <message>
        <source>Asking the first questions.</source>
        <comment>@status</comment>
        <translation>جارٍ طرح الأسئلة الأولى.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are in.</source>
        <comment>@status</comment>
        <translation>وصل %1 من %2 من الردود.</translation>
    </message>
    <message>
        <source>You stopped this check before it was complete.</source>
        <comment>@info</comment>
        <translation>أوقفت هذا الفحص قبل اكتماله.</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>اضغط على «فحص الآن» للنظر من جديد.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>You stopped the last check. These are the results of the one before.</source>
        <comment>@info</comment>
        <translation>أوقفت الفحص الأخير. هذه نتائج الفحص الذي سبقه.</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <comment>@title</comment>
        <translation>ما يحدث لبريدك</translation>
    </message>
    <message>
        <source>What a careful sender does with mail for each of your servers.</source>
        <comment>@info</comment>
        <translation>ما تفعله جهة مرسلة حذرة بالبريد لكل خادم من خوادمك.</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>If you enforced today</source>
        <comment>@title:column</comment>
        <translation>لو انتقلت اليوم إلى وضع enforce</translation>
    </message>
    <message>
        <source>What to do, most urgent first</source>
        <comment>@title</comment>
        <translation>ما يلزم فعله، الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>&amp;Set up this domain</source>
        <comment>@button</comment>
        <translation>إعداد هذا النطاق</translation>
    </message>
    <message>
        <source>&amp;Go on with this domain</source>
        <comment>@button</comment>
        <translation>المتابعة مع هذا النطاق</translation>
    </message>
    <message>
        <source>the problem is reported</source>
        <comment>@status second line</comment>
        <translation>ويُبلَّغ عن المشكلة</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyExplained</name>
    <message>
        <source>Try it and report, but deliver all mail.</source>
        <comment>@info</comment>
        <translation>جرّبوها وبلّغوا، لكن سلّموا كل البريد.</translation>
    </message>
    <message>
        <source>Deliver encrypted, or not at all.</source>
        <comment>@info</comment>
        <translation>سلّموا البريد مشفّرًا، أو لا تسلّموه أبدًا.</translation>
    </message>
    <message>
        <source>There is no policy any more.</source>
        <comment>@info</comment>
        <translation>لم تعد هناك سياسة.</translation>
    </message>
    <message>
        <source>Every mail server with exactly one more part before %1 is mine.</source>
        <comment>@info</comment>
        <translation>كل خادم بريد اسمه جزء واحد إضافي بالضبط قبل %1 تابع لي.</translation>
    </message>
    <message>
        <source>This mail server is mine.</source>
        <comment>@info</comment>
        <translation>خادم البريد هذا تابع لي.</translation>
    </message>
    <message>
        <source>This is an MTA-STS policy.</source>
        <comment>@info</comment>
        <translation>هذه سياسة MTA-STS.</translation>
    </message>
    <message>
        <source>Keep this policy for %1.</source>
        <comment>@info time</comment>
        <translation>احتفظوا بهذه السياسة %1.</translation>
    </message>
    <message>
        <source>Every kind of sender that we know reads this file as it is meant.</source>
        <comment>@info</comment>
        <translation>كل نوع نعرفه من الجهات المرسلة يقرأ هذا الملف كما هو مقصود.</translation>
    </message>
    <message>
        <source>Read it as it is meant</source>
        <comment>@info</comment>
        <translation>تقرؤه كما هو مقصود</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPage</name>
    <message>
        <source>A line names one mail server, such as mx1.example.com, or has a star in place of its first part, such as *.example.com.</source>
        <comment>@info</comment>
        <translation>يذكر السطر خادم بريد واحدًا، مثل mx1.example.com، أو فيه نجمة مكان الجزء الأول، مثل ‎*.example.com.</translation>
    </message>
    <message>
        <source>Another &amp;line</source>
        <comment>@label</comment>
        <translation>سطر آخر</translation>
    </message>
    <message>
        <source>A star stands for exactly one part of a name.</source>
        <comment>@info</comment>
        <translation>النجمة تحل محل جزء واحد بالضبط من الاسم.</translation>
    </message>
    <message>
        <source>mx1.example.com</source>
        <comment>@placeholder</comment>
        <translation>mx1.example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>This line is in the policy already.</source>
        <comment>@info</comment>
        <translation>هذا السطر موجود في السياسة من قبل.</translation>
    </message>
    <message>
        <source>Testing mode: senders try the policy and report what would go wrong, and all mail is delivered as before. Everybody starts like this. After two good weeks you switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>وضع testing: تجرّب الجهات المرسلة السياسة وتبلّغ عما كان سيفشل، ويُسلَّم كل البريد كما في السابق. الجميع يبدأ هكذا. بعد أسبوعين جيدين تنتقل إلى وضع enforce.</translation>
    </message>
    <message>
        <source>The policy names your mail servers and says how strict senders must be. Postseal has filled it in; look it over.</source>
        <comment>@info</comment>
        <translation>تذكر السياسة خوادم بريدك وتحدد مدى صرامة الجهات المرسلة. ملأها Postseal عنك؛ فراجعها.</translation>
    </message>
    <message>
        <source>How strict</source>
        <comment>@title</comment>
        <translation>مدى الصرامة</translation>
    </message>
    <message>
        <source>Which mail servers</source>
        <comment>@title</comment>
        <translation>خوادم البريد المعنية</translation>
    </message>
    <message>
        <source>One line for &amp;each of your mail servers (recommended)</source>
        <comment>@option:radio</comment>
        <translation>سطر لكل خادم من خوادم بريدك (موصى به)</translation>
    </message>
    <message>
        <source>The lines that your &amp;provider is known for</source>
        <comment>@option:radio</comment>
        <translation>الأسطر المعروفة عن مزوّدك</translation>
    </message>
    <message>
        <source>My &amp;own lines</source>
        <comment>@option:radio</comment>
        <translation>أسطري الخاصة</translation>
    </message>
    <message>
        <source>How long senders keep it</source>
        <comment>@title</comment>
        <translation>مدة احتفاظ الجهات المرسلة بها</translation>
    </message>
    <message>
        <source>&amp;Keep the policy for</source>
        <comment>@label</comment>
        <translation>مدة الاحتفاظ بالسياسة</translation>
    </message>
    <message>
        <source>Without a mail server there is nothing to put into the policy.</source>
        <comment>@status</comment>
        <translation>من دون خادم بريد لا يوجد ما يوضع في السياسة.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail server(s) are missing in the policy.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>خوادم البريد الناقصة في السياسة: %n.</numerusform>
            <numerusform>خوادم البريد الناقصة في السياسة: %n.</numerusform>
            <numerusform>خوادم البريد الناقصة في السياسة: %n.</numerusform>
            <numerusform>خوادم البريد الناقصة في السياسة: %n.</numerusform>
            <numerusform>خوادم البريد الناقصة في السياسة: %n.</numerusform>
            <numerusform>خوادم البريد الناقصة في السياسة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy fits your mail servers.</source>
        <comment>@status</comment>
        <translation>السياسة تشمل خوادم بريدك.</translation>
    </message>
    <message>
        <source>%1: %2. They still fit when the provider adds servers; exact names are easier to check.</source>
        <comment>@info</comment>
        <translation>‏%1: ‏%2. تبقى مطابقة عندما يضيف المزوّد خوادم؛ أما الأسماء الكاملة فالتحقق منها أسهل.</translation>
    </message>
    <message>
        <source>The policy does not cover %1</source>
        <comment>@title</comment>
        <translation>السياسة لا تشمل %1</translation>
    </message>
    <message>
        <source>In enforce mode senders would not use what is missing, and mail would be held back. Add a line for it, or go back to one line for each of your mail servers.</source>
        <comment>@info</comment>
        <translation>في وضع enforce لن تستخدم الجهات المرسلة ما هو ناقص، وسيُحتجز البريد. أضف سطرًا له، أو عد إلى سطر لكل خادم من خوادم بريدك.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>No mail server of yours fits %1</source>
        <comment>@title</comment>
        <translation>لا يطابق أي من خوادم بريدك %1</translation>
    </message>
    <message>
        <source>That does no harm. It is right when you are about to add a server that fits.</source>
        <comment>@info</comment>
        <translation>لا ضرر في ذلك، بل هو الصواب إن كنت على وشك إضافة خادم مطابق.</translation>
    </message>
    <message>
        <source>The file, line by line</source>
        <comment>@title</comment>
        <translation>الملف سطرًا سطرًا</translation>
    </message>
    <message>
        <source>This is what senders will load, to the letter.</source>
        <comment>@info</comment>
        <translation>هذا ما ستحمّله الجهات المرسلة حرفيًا.</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>نص السياسة</translation>
    </message>
    <message>
        <source>How senders read it</source>
        <comment>@title</comment>
        <translation>كيف تقرؤه الجهات المرسلة</translation>
    </message>
    <message>
        <source>Enforce mode: senders deliver encrypted, or not at all. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>وضع enforce: تسلّم الجهات المرسلة البريد مشفّرًا، أو لا تسلّمه أبدًا. يُغيَّر ذلك في الصفحة «وضع enforce».</translation>
    </message>
    <message>
        <source>Mode none: it switches MTA-STS off. The page “Enforce” changes it.</source>
        <comment>@info</comment>
        <translation>وضع none: يوقف MTA-STS. يُغيَّر ذلك في الصفحة «وضع enforce».</translation>
    </message>
    <message>
        <source>Senders may keep a mistake for as long, so begin with a day. Some large senders ignore anything shorter.</source>
        <comment>@info</comment>
        <translation>قد تحتفظ الجهات المرسلة بأي خطأ طوال هذه المدة، فابدأ بيوم واحد. بعض الجهات المرسلة الكبيرة تتجاهل ما يقل عن يوم.</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyText</name>
    <message>
        <source>Policy text</source>
        <comment>@title</comment>
        <translation>نص السياسة</translation>
    </message>
</context>
<context>
    <name>postseal::PracticeEnvironment</name>
    <message>
        <source>The practice network could not be started on this computer (%1).</source>
        <comment>@info</comment>
        <translation>تعذّر بدء شبكة التدريب على هذا الحاسوب (%1).</translation>
    </message>
    <message>
        <source>everything in order</source>
        <comment>@info</comment>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>nothing set up yet</source>
        <comment>@info</comment>
        <translation>لم يُعدّ شيء بعد</translation>
    </message>
    <message>
        <source>Practice resolver</source>
        <comment>@label</comment>
        <translation>محلّل التدريب</translation>
    </message>
</context>
<context>
    <name>postseal::RecordCard</name>
    <message>
        <source>Most DNS providers add your domain to the name by themselves. If yours wants the whole name, use the one in the zone-file line.</source>
        <comment>@info</comment>
        <translation>معظم مزوّدي DNS يضيفون نطاقك إلى الاسم تلقائيًا. إن كان مزوّدك يريد الاسم كاملًا، فاستخدم الاسم الوارد في سطر ملف المنطقة.</translation>
    </message>
    <message>
        <source>This is how %1 is likely to want it. If its form shows your domain behind the name field, leave the domain out.</source>
        <comment>@info</comment>
        <translation>هكذا يريده %1 على الأرجح. إن كان نموذجه يعرض نطاقك بعد حقل الاسم، فلا تكتب النطاق.</translation>
    </message>
    <message>
        <source>%1 adds your domain to the name by itself. Typing it as well would double it.</source>
        <comment>@info</comment>
        <translation>يضيف %1 نطاقك إلى الاسم تلقائيًا. وكتابته أيضًا تكرره مرتين.</translation>
    </message>
    <message>
        <source>%1 wants the whole name, with your domain.</source>
        <comment>@info</comment>
        <translation>يريد %1 الاسم كاملًا مع نطاقك.</translation>
    </message>
    <message>
        <source>DN&amp;S provider</source>
        <comment>@label</comment>
        <translation>مزوّد DNS</translation>
    </message>
    <message>
        <source>As recognised</source>
        <comment>@item:inlistbox</comment>
        <translation>بحسب ما جرى التعرف عليه</translation>
    </message>
    <message>
        <source>Add this record at %1</source>
        <comment>@title</comment>
        <translation>أضف هذا السجل لدى %1</translation>
    </message>
    <message>
        <source>Add this record where your DNS is managed</source>
        <comment>@title</comment>
        <translation>أضف هذا السجل حيث يُدار DNS لديك</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>@label</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>@label</comment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Where the form asks for a TTL, %1 seconds is good.</source>
        <comment>@info</comment>
        <translation>إن طلب النموذج قيمة TTL، فالقيمة %1 ثانية مناسبة.</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <comment>@button</comment>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy as &amp;zone-file line</source>
        <comment>@button</comment>
        <translation>نسخ بصيغة سطر ملف منطقة</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>تصدير السجلات…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <comment>@button</comment>
        <translation>تكليف شخص آخر…</translation>
    </message>
    <message>
        <source>Not recognised – choose yours</source>
        <comment>@item:inlistbox</comment>
        <translation>لم يُتعرَّف عليه – اختر مزوّدك</translation>
    </message>
    <message>
        <source>This record is published</source>
        <comment>@title</comment>
        <translation>هذا السجل منشور</translation>
    </message>
</context>
<context>
    <name>postseal::RecordPage</name>
    <message>
        <source>This last record tells the world that your policy exists. Its id changes whenever the policy does, so senders know when to look again.</source>
        <comment>@info</comment>
        <translation>يخبر هذا السجل الأخير العالم بوجود سياستك. تتغير قيمة id فيه كلما تغيرت السياسة، فتعرف الجهات المرسلة متى تنظر من جديد.</translation>
    </message>
    <message>
        <source>The policy file is not visible yet</source>
        <comment>@title</comment>
        <translation>ملف السياسة غير ظاهر بعد</translation>
    </message>
    <message>
        <source>Publish this record only when the page “%1” is done. Otherwise senders look for a file that is not there.</source>
        <comment>@info</comment>
        <translation>لا تنشر هذا السجل إلا بعد اكتمال الصفحة «%1». وإلا فستبحث الجهات المرسلة عن ملف غير موجود.</translation>
    </message>
    <message>
        <source>Published. Everyone will see it by %1.</source>
        <comment>@status time</comment>
        <translation>نُشر. سيراه الجميع بحلول %1.</translation>
    </message>
    <message>
        <source>Published.</source>
        <comment>@status</comment>
        <translation>نُشر.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>أضف السجل، وأخبرنا متى انتهيت.</translation>
    </message>
    <message>
        <source>Publish the record with the new id.</source>
        <comment>@status</comment>
        <translation>انشر السجل بقيمة id الجديدة.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>يوجد شيء هناك، لكن الجهات المرسلة لا تستطيع استخدامه بعد.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>The service that hosts your policy has this record too</source>
        <comment>@title</comment>
        <translation>لدى الخدمة التي تستضيف سياستك هذا السجل أيضًا</translation>
    </message>
    <message>
        <source>Add the CNAME record for _mta-sts that it shows, and no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>أضف سجل CNAME لـ _mta-sts الذي تعرضه، دون سجل TXT إلى جانبه.</translation>
    </message>
    <message>
        <source>It keeps the id up to date by itself. Add no TXT record beside it.</source>
        <comment>@info</comment>
        <translation>تُبقي الخدمة قيمة id محدّثة تلقائيًا. لا تضف سجل TXT إلى جانب سجلها.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportCard</name>
    <message>
        <source>Verification report</source>
        <comment>@title</comment>
        <translation>تقرير التحقق</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <comment>@button</comment>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <comment>@button</comment>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <comment>@button</comment>
        <translation>حفظ صفحة ويب…</translation>
    </message>
    <message>
        <source>Save the ev&amp;idence…</source>
        <comment>@button</comment>
        <translation>حفظ الأدلة…</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <comment>@title:window</comment>
        <translation>حفظ الأدلة</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>@title:window</comment>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Print the verification report</source>
        <comment>@title:window</comment>
        <translation>طباعة تقرير التحقق</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <comment>@button</comment>
        <translation>حفظ نصًا عاديًا…</translation>
    </message>
    <message>
        <source>For your files, or for whoever wants proof: what is protected and what is not, every finding, and all that was seen. It holds your decisions with their reasons. The evidence in it can be verified later, by anybody.</source>
        <comment>@info</comment>
        <translation>لملفاتك، أو لمن يريد إثباتًا: ما هو محمي وما ليس محميًا، وكل نتيجة، وكل ما ظهر. ويتضمن قراراتك مع أسبابها. ويمكن لأي شخص أن يتحقق لاحقًا من الأدلة التي فيه.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <comment>@info</comment>
        <translation>تعذّر رسم ملف PDF.</translation>
    </message>
    <message>
        <source>the report</source>
        <comment>@info</comment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <comment>@info</comment>
        <translation>لا يوجد بعدُ ما يُكتب تقرير عنه.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>@info</comment>
        <translation>
            <numerusform>‏%1 و%n آخر</numerusform>
            <numerusform>‏%1 و%n آخر</numerusform>
            <numerusform>‏%1 و%n آخران</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n آخر</numerusform>
            <numerusform>‏%1 و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Still broken</source>
        <comment>@status</comment>
        <translation>لا يزال معطّلًا</translation>
    </message>
    <message>
        <source>The check of now finds it too.</source>
        <comment>@info</comment>
        <translation>يجده الفحص الحالي أيضًا.</translation>
    </message>
    <message>
        <source>Not so any more</source>
        <comment>@status</comment>
        <translation>لم يعد كذلك</translation>
    </message>
    <message>
        <source>The check of now finds that part in order.</source>
        <comment>@info</comment>
        <translation>يجد الفحص الحالي هذا الجزء على ما يرام.</translation>
    </message>
    <message>
        <source>This is none of your mail servers any more.</source>
        <comment>@info</comment>
        <translation>لم يعد هذا من خوادم بريدك.</translation>
    </message>
    <message>
        <source>Not your fault</source>
        <comment>@status</comment>
        <translation>ليس خطأك</translation>
    </message>
    <message>
        <source>It is a matter of that sender; nothing at your side shows it.</source>
        <comment>@info</comment>
        <translation>هذا شأن تلك الجهة المرسلة؛ لا شيء من جهتك يدل عليه.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Whether it is still so could not be found out from here.</source>
        <comment>@info</comment>
        <translation>تعذّرت من هنا معرفة ما إذا كان لا يزال كذلك.</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>تقارير TLS</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <comment>@label</comment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <comment>@label</comment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>All reports</source>
        <comment>@item:inlistbox</comment>
        <translation>كل التقارير</translation>
    </message>
    <message>
        <source>No domain named</source>
        <comment>@item:inlistbox</comment>
        <translation>لم يُذكر نطاق</translation>
    </message>
    <message>
        <source>%1 – not yours</source>
        <comment>@item:inlistbox domain</comment>
        <translation>‏%1 – ليس لك</translation>
    </message>
    <message>
        <source>No reports on this domain in this time</source>
        <comment>@title</comment>
        <translation>لا تقارير عن هذا النطاق في هذه المدة</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <comment>@title</comment>
        <translation>لا تقارير بعد</translation>
    </message>
    <message>
        <source>Large senders write once a day, in the morning, about the day before. Save the attachments, or whole mails, from the mailbox that your TLS-RPT record names, and import them here. You can also drop files onto this window.</source>
        <comment>@info</comment>
        <translation>تكتب الجهات المرسلة الكبيرة مرة في اليوم، في الصباح، عن اليوم السابق. احفظ المرفقات أو الرسائل كاملةً من صندوق البريد المذكور في سجل TLS-RPT لديك، واستوردها هنا. ويمكنك أيضًا إفلات الملفات على هذه النافذة.</translation>
    </message>
    <message>
        <source>It takes a day or two after the record was published until the first reports come.</source>
        <comment>@info</comment>
        <translation>تصل التقارير الأولى بعد يوم أو يومين من نشر السجل.</translation>
    </message>
    <message>
        <source>Only senders that delivered mail to you report, and only some of them: Google, Microsoft and a few others.</source>
        <comment>@info</comment>
        <translation>لا تبلّغ إلا الجهات المرسلة التي سلّمتك بريدًا، وبعضها فقط: Google وMicrosoft وجهات قليلة أخرى.</translation>
    </message>
    <message>
        <source>Without reports after a week, look at the TLS-RPT record, and into the spam folder of the mailbox.</source>
        <comment>@info</comment>
        <translation>إن لم تصل تقارير بعد أسبوع، فانظر في سجل TLS-RPT، وفي مجلد البريد المزعج في صندوق البريد.</translation>
    </message>
    <message>
        <source>none failed</source>
        <comment>@info part of a sentence</comment>
        <translation>لم تفشل أي منها</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>@info part of a sentence</comment>
        <translation>فشلت %1</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>ما بلّغت عنه الجهات المرسلة</translation>
    </message>
    <message numerus="yes">
        <source>%1 encrypted sessions, %2. %n report(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>الجلسات المشفّرة: %1، ‏%2. لا تقارير (%n)</numerusform>
            <numerusform>الجلسات المشفّرة: %1، ‏%2. %n تقرير</numerusform>
            <numerusform>الجلسات المشفّرة: %1، ‏%2. %n تقريران</numerusform>
            <numerusform>الجلسات المشفّرة: %1، ‏%2. %n تقارير</numerusform>
            <numerusform>الجلسات المشفّرة: %1، ‏%2. %n تقريرًا</numerusform>
            <numerusform>الجلسات المشفّرة: %1، ‏%2. %n تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s).</source>
        <comment>@info end of a sentence</comment>
        <translation>
            <numerusform>في %n يوم.</numerusform>
            <numerusform>في %n يوم.</numerusform>
            <numerusform>في %n يومين.</numerusform>
            <numerusform>في %n أيام.</numerusform>
            <numerusform>في %n يومًا.</numerusform>
            <numerusform>في %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@label</comment>
        <translation>الجلسات مع مرور الوقت</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>@title:column</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>@title:column</comment>
        <translation>المشفّرة</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>@title:column</comment>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>As a &amp;chart</source>
        <comment>@button</comment>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>As a t&amp;able</source>
        <comment>@button</comment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>What failed, and what it means</source>
        <comment>@title</comment>
        <translation>ما فشل، وما معناه</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>@button</comment>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of failing are not shown.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>لا تُعرض %n حالة فشل أخرى.</numerusform>
            <numerusform>لا تُعرض %n حالة فشل أخرى.</numerusform>
            <numerusform>لا تُعرض %n حالتا فشل أخريان.</numerusform>
            <numerusform>لا تُعرض %n حالات فشل أخرى.</numerusform>
            <numerusform>لا تُعرض %n حالة فشل أخرى.</numerusform>
            <numerusform>لا تُعرض %n حالة فشل أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <comment>@info</comment>
        <translation>بلّغت عنه %1</translation>
    </message>
    <message>
        <source>Sent from %1</source>
        <comment>@info addresses</comment>
        <translation>أُرسل من %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Probably no fault of yours</source>
        <comment>@info</comment>
        <translation>الخلل ليس من جهتك على الأرجح</translation>
    </message>
    <message>
        <source>A handful of sessions from one machine on one day, beside many good ones: more likely a broken line than a broken server.</source>
        <comment>@info</comment>
        <translation>بضع جلسات من جهاز واحد في يوم واحد، إلى جانب جلسات سليمة كثيرة: الأرجح أنه خط معطّل لا خادم معطّل.</translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>من بلّغ</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>@title:column</comment>
        <translation>الجهة المبلّغة</translation>
    </message>
    <message>
        <source>No name given</source>
        <comment>@info</comment>
        <translation>لم يُذكر اسم</translation>
    </message>
    <message>
        <source>%1 sessions, last on %2</source>
        <comment>@info count, date</comment>
        <translation>عدد الجلسات %1، آخرها في %2</translation>
    </message>
    <message>
        <source>Look &amp;whether it is still so</source>
        <comment>@button</comment>
        <translation>التحقق مما إذا كان لا يزال كذلك</translation>
    </message>
    <message>
        <source>Reports that speak of another policy</source>
        <comment>@title</comment>
        <translation>تقارير تتحدث عن سياسة أخرى</translation>
    </message>
    <message>
        <source>Seen here until %1. Senders may keep it until %2, so this is no fault.</source>
        <comment>@info dates</comment>
        <translation>ظهرت هنا حتى %1. قد تحتفظ بها الجهات المرسلة حتى %2، فليس هذا خللًا.</translation>
    </message>
    <message>
        <source>Postseal has never seen it published. It may be from before; if it names servers that are not yours, ask who published it.</source>
        <comment>@info</comment>
        <translation>لم يرها Postseal منشورة قط. قد تكون من قبل؛ وإن كانت تذكر خوادم ليست لك، فاسأل من نشرها.</translation>
    </message>
    <message>
        <source>Look at this</source>
        <comment>@status</comment>
        <translation>انظر إلى هذا</translation>
    </message>
    <message>
        <source>Quoted until %1</source>
        <comment>@info date</comment>
        <translation>وردت حتى %1</translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <comment>@item:inlistbox</comment>
        <translation>آخر %1 يومًا</translation>
    </message>
    <message>
        <source>These counts are the reporters&apos; words. Only a mail with a good signature (DKIM) proves who wrote it; a file alone does not, and a mail that was forwarded mostly not.</source>
        <comment>@info</comment>
        <translation>هذه الأعداد هي كلام الجهات المبلّغة. لا يثبت من كتبها إلا رسالة بتوقيع سليم (DKIM)؛ أما الملف وحده فلا يثبته، ولا تثبته غالبًا رسالة مُعاد توجيهها.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <comment>@title:column</comment>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>Not reported since %1</source>
        <comment>@info date</comment>
        <translation>لم يُبلَّغ عنه منذ %1</translation>
    </message>
    <message>
        <source>Those who reported it have counted %1 encrypted sessions after that.</source>
        <comment>@info</comment>
        <translation>أحصت الجهات التي بلّغت عنه بعد ذلك %1 من الجلسات المشفّرة.</translation>
    </message>
    <message>
        <source>Nothing from %1 in this time. Who delivers no mail to you has nothing to report; otherwise look whether their reports went elsewhere, or into the spam folder.</source>
        <comment>@info names</comment>
        <translation>لا شيء من %1 في هذه المدة. من لا يسلّمك بريدًا ليس لديه ما يبلّغ عنه؛ وإلا فانظر هل ذهبت تقاريره إلى مكان آخر أو إلى مجلد البريد المزعج.</translation>
    </message>
    <message>
        <source>In order since %1</source>
        <comment>@info date</comment>
        <translation>على ما يرام منذ %1</translation>
    </message>
    <message>
        <source>The check of %1 still found a fault there, and none since %2 has.</source>
        <comment>@info date and time</comment>
        <translation>كان فحص %1 لا يزال يجد خللًا في هذا الجزء، ولم يجده أي فحص منذ %2.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportsView</name>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>استيراد التقارير…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>@button</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>@button</comment>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Takes in a report or a whole mail that was copied</source>
        <comment>@info:tooltip</comment>
        <translation>يستورد تقريرًا أو رسالة كاملة جرى نسخها</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Import reports</source>
        <comment>@title:window</comment>
        <translation>استيراد التقارير</translation>
    </message>
    <message>
        <source>Reports and mails (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>تقارير ورسائل (*.json *.gz *.eml *.mbox *.zip *.tar *.tgz);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <comment>@info</comment>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>@status</comment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>The reports cannot be read just now.</source>
        <comment>@status</comment>
        <translation>لا تمكن قراءة التقارير حاليًا.</translation>
    </message>
    <message>
        <source>No reports are stored yet.</source>
        <comment>@status</comment>
        <translation>لا توجد تقارير محفوظة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are stored.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>عدد التقارير المحفوظة: %n.</numerusform>
            <numerusform>عدد التقارير المحفوظة: %n.</numerusform>
            <numerusform>عدد التقارير المحفوظة: %n.</numerusform>
            <numerusform>عدد التقارير المحفوظة: %n.</numerusform>
            <numerusform>عدد التقارير المحفوظة: %n.</numerusform>
            <numerusform>عدد التقارير المحفوظة: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::ReviewPage</name>
    <message>
        <source>Senders do not use a policy of yours yet. They deliver as before.</source>
        <comment>@info</comment>
        <translation>لا تستخدم الجهات المرسلة سياسة لك بعد. تسلّم البريد كما في السابق.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS test your policy with every mail, and report once a day what would have gone wrong. All mail is delivered as before.</source>
        <comment>@info</comment>
        <translation>الجهات المرسلة التي تعرف MTA-STS تختبر سياستك مع كل رسالة، وتبلّغ مرة في اليوم عما كان سيفشل. يُسلَّم كل البريد كما في السابق.</translation>
    </message>
    <message>
        <source>Senders that know MTA-STS deliver encrypted to your mail servers, or not at all.</source>
        <comment>@info</comment>
        <translation>الجهات المرسلة التي تعرف MTA-STS تسلّم البريد مشفّرًا إلى خوادم بريدك، أو لا تسلّمه أبدًا.</translation>
    </message>
    <message>
        <source>Your policy switches MTA-STS off. Senders deliver as without it.</source>
        <comment>@info</comment>
        <translation>سياستك توقف MTA-STS. تسلّم الجهات المرسلة البريد كأنه غير موجود.</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <comment>@status step</comment>
        <translation>بقي أن تنجز: %1.</translation>
    </message>
    <message>
        <source>Everything is set up and verified.</source>
        <comment>@status</comment>
        <translation>كل شيء معدّ ومتحقَّق منه.</translation>
    </message>
    <message>
        <source>The steps</source>
        <comment>@title</comment>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>@button</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show &amp;all findings of the check</source>
        <comment>@button</comment>
        <translation>عرض كل نتائج الفحص</translation>
    </message>
    <message>
        <source>The first reports come within two days, to the address in the record.</source>
        <comment>@info</comment>
        <translation>تصل التقارير الأولى خلال يومين، إلى العنوان المذكور في السجل.</translation>
    </message>
    <message>
        <source>Testing began on %1. Leave it like this until %2.</source>
        <comment>@info dates</comment>
        <translation>بدأ الاختبار في %1. اتركه هكذا حتى %2.</translation>
    </message>
    <message>
        <source>If you change a mail server meanwhile, open this domain again: the policy must name it.</source>
        <comment>@info</comment>
        <translation>إن غيّرت خادم بريد في هذه الأثناء، فافتح هذا النطاق من جديد: يجب أن تذكره السياسة.</translation>
    </message>
    <message>
        <source>When the reports show no fault, switch to enforce mode.</source>
        <comment>@info</comment>
        <translation>عندما لا تُظهر التقارير خللًا، انتقل إلى وضع enforce.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>@title</comment>
        <translation>ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>As it is published now</source>
        <comment>@title</comment>
        <translation>كما هو منشور الآن</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label</comment>
        <translation>ملف السياسة</translation>
    </message>
    <message>
        <source>published policy</source>
        <comment>@label</comment>
        <translation>السياسة المنشورة</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <comment>@button</comment>
        <translation>تصدير السجلات…</translation>
    </message>
    <message>
        <source>Nothing to do: this domain takes no mail.</source>
        <comment>@status</comment>
        <translation>لا شيء يلزم فعله: هذا النطاق لا يستقبل البريد.</translation>
    </message>
    <message>
        <source>Nothing needs to be set up. Open this domain again if it shall ever receive mail.</source>
        <comment>@info</comment>
        <translation>لا يلزم إعداد شيء. افتح هذا النطاق من جديد إن صار يستقبل البريد يومًا.</translation>
    </message>
    <message>
        <source>Right now</source>
        <comment>@title</comment>
        <translation>في الوقت الحالي</translation>
    </message>
</context>
<context>
    <name>postseal::SampleReportCard</name>
    <message>
        <source>Save a sample report</source>
        <comment>@title:window</comment>
        <translation>حفظ تقرير نموذجي</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <comment>@info</comment>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>@status</comment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>The sample report has arrived</source>
        <comment>@title</comment>
        <translation>وصل التقرير النموذجي</translation>
    </message>
    <message>
        <source>Reports that are sent to that mailbox find their way here. The sample counts as none.</source>
        <comment>@info</comment>
        <translation>التقارير المرسلة إلى صندوق البريد ذاك تجد طريقها إلى هنا. لا يُحتسب التقرير النموذجي تقريرًا.</translation>
    </message>
    <message>
        <source>Try whether reports arrive</source>
        <comment>@title</comment>
        <translation>تجربة وصول التقارير</translation>
    </message>
    <message>
        <source>Save a sample report, attach it to a mail, and send that to the address of your TLS-RPT record, best from another provider. Then fetch or import what arrived.</source>
        <comment>@info</comment>
        <translation>احفظ تقريرًا نموذجيًا، وأرفقه برسالة، وأرسلها إلى العنوان المذكور في سجل TLS-RPT لديك، ويُفضَّل من مزوّد آخر. ثم اجلب ما وصل أو استورده.</translation>
    </message>
    <message>
        <source>Save a sampl&amp;e report…</source>
        <comment>@button</comment>
        <translation>حفظ تقرير نموذجي…</translation>
    </message>
</context>
<context>
    <name>postseal::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <comment>@info</comment>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <comment>@info</comment>
        <translation>تعذّر حفظ %1: ‏%2</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>@status</comment>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>postseal::SeenText</name>
    <message>
        <source>DNS answers</source>
        <comment>@title</comment>
        <translation>ردود DNS</translation>
    </message>
    <message>
        <source>Your own name servers</source>
        <comment>@title</comment>
        <translation>خوادم الأسماء الخاصة بك</translation>
    </message>
    <message>
        <source>Policy from %1</source>
        <comment>@title</comment>
        <translation>السياسة من %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>@title host at address</comment>
        <translation>‏%1 على %2</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>@title</comment>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Checked just now in %1 s</source>
        <comment>@info</comment>
        <translation>جرى الفحص الآن واستغرق %1 ث</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n second(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>جرى الفحص قبل %n ثانية واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n ثانية واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n ثانيتين واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n ثوانٍ واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n ثانية واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n ثانية واستغرق %1 ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minute(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>جرى الفحص قبل %n دقيقة واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n دقيقة واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n دقيقتين واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n دقائق واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n دقيقة واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n دقيقة واستغرق %1 ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n hour(s) ago in %1 s</source>
        <comment>@info</comment>
        <translation>
            <numerusform>جرى الفحص قبل %n ساعة واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n ساعة واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n ساعتين واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n ساعات واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n ساعة واستغرق %1 ث</numerusform>
            <numerusform>جرى الفحص قبل %n ساعة واستغرق %1 ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::SessionChart</name>
    <message>
        <source>Chart: sessions over time</source>
        <comment>@label</comment>
        <translation>رسم بياني: الجلسات مع مرور الوقت</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>مشفّرة</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>فاشلة</translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message>
        <source>Postseal&apos;s files (*.postseal *.sqlite);;All files (*)</source>
        <comment>@item:inlistbox</comment>
        <translation>ملفات Postseal ‏(*.postseal *.sqlite);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Settings – Postseal</source>
        <comment>@title:window</comment>
        <translation>الإعدادات – Postseal</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>@title</comment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>For all of your domains.</source>
        <comment>@info</comment>
        <translation>لكل نطاقاتك.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>While Postseal runs</source>
        <comment>@title</comment>
        <translation>أثناء عمل Postseal</translation>
    </message>
    <message>
        <source>It checks your domains by itself, and shows a notification only when something new needs you: a mail server that is not in the policy, a certificate that ends, reports that turn bad or stop.</source>
        <comment>@info</comment>
        <translation>يفحص نطاقاتك بنفسه، ولا يعرض إشعارًا إلا عندما يستجد ما يحتاج إليك: خادم بريد ليس في السياسة، أو شهادة تنتهي صلاحيتها، أو تقارير تسوء أو تنقطع.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>@item:inlistbox</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <comment>@item:inlistbox</comment>
        <translation>كل 6 ساعات</translation>
    </message>
    <message>
        <source>every day</source>
        <comment>@item:inlistbox</comment>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>@item:inlistbox</comment>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>&amp;Check the domains</source>
        <comment>@label</comment>
        <translation>فحص النطاقات</translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <comment>@option:check</comment>
        <translation>مواصلة العمل في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <comment>@info</comment>
        <translation>ليس لسطح المكتب هذا علبة نظام.</translation>
    </message>
    <message>
        <source>When Postseal does not run</source>
        <comment>@title</comment>
        <translation>عندما لا يعمل Postseal</translation>
    </message>
    <message>
        <source>A timer of systemd checks your domains.</source>
        <comment>@info</comment>
        <translation>يفحص مؤقّت systemd نطاقاتك.</translation>
    </message>
    <message>
        <source>A timer of systemd can check your domains.</source>
        <comment>@info</comment>
        <translation>يمكن لمؤقّت systemd أن يفحص نطاقاتك.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows checks your domains.</source>
        <comment>@info</comment>
        <translation>يفحص «برنامج جدولة المهام» في Windows نطاقاتك.</translation>
    </message>
    <message>
        <source>The Task Scheduler of Windows can check your domains.</source>
        <comment>@info</comment>
        <translation>يمكن لـ«برنامج جدولة المهام» في Windows أن يفحص نطاقاتك.</translation>
    </message>
    <message>
        <source>An agent of macOS checks your domains.</source>
        <comment>@info</comment>
        <translation>يفحص وكيل macOS نطاقاتك.</translation>
    </message>
    <message>
        <source>An agent of macOS can check your domains.</source>
        <comment>@info</comment>
        <translation>يمكن لوكيل macOS أن يفحص نطاقاتك.</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <comment>@info</comment>
        <translation>لم ينجح: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from the scheduler</source>
        <comment>@button</comment>
        <translation>إزالة من برنامج الجدولة</translation>
    </message>
    <message>
        <source>&amp;Add to the scheduler</source>
        <comment>@button</comment>
        <translation>إضافة إلى برنامج الجدولة</translation>
    </message>
    <message>
        <source>Backup, and another computer</source>
        <comment>@title</comment>
        <translation>النسخ الاحتياطي، وحاسوب آخر</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <comment>@button</comment>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <comment>@button</comment>
        <translation>إضافة من ملف…</translation>
    </message>
    <message>
        <source>Adds domains with their history from a backup, or from a file of one domain</source>
        <comment>@info:tooltip</comment>
        <translation>يضيف نطاقات مع محفوظاتها من نسخة احتياطية أو من ملف نطاق واحد</translation>
    </message>
    <message>
        <source>Re&amp;store everything…</source>
        <comment>@button</comment>
        <translation>استعادة كل شيء…</translation>
    </message>
    <message>
        <source>Back up</source>
        <comment>@title:window</comment>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <comment>@title:window</comment>
        <translation>استعادة كل شيء</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <comment>@title:window</comment>
        <translation>إضافة من ملف</translation>
    </message>
    <message>
        <source>Restore everything – Postseal</source>
        <comment>@title:window</comment>
        <translation>استعادة كل شيء – Postseal</translation>
    </message>
    <message>
        <source>Put the backup in the place of everything?</source>
        <comment>@info</comment>
        <translation>هل تريد وضع النسخة الاحتياطية مكان كل شيء؟</translation>
    </message>
    <message>
        <source>What is there now is kept in a file beside it, and is no longer shown.</source>
        <comment>@info</comment>
        <translation>ما هو موجود الآن يُحفظ في ملف بجانبها، ولا يُعرض بعد ذلك.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>@button</comment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The backup was not written</source>
        <comment>@title</comment>
        <translation>لم تُكتب النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Nothing was taken from the file</source>
        <comment>@title</comment>
        <translation>لم يؤخذ شيء من الملف</translation>
    </message>
    <message>
        <source>Everything is in %1</source>
        <comment>@title</comment>
        <translation>كل شيء محفوظ في %1</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <comment>@title</comment>
        <translation>النسخة الاحتياطية في مكانها</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <comment>@info</comment>
        <translation>ما كان هناك من قبل محفوظ في %1.</translation>
    </message>
    <message numerus="yes">
        <source>In your list, from the file: %n domain(s)</source>
        <comment>@title</comment>
        <translation>
            <numerusform>من الملف إلى قائمتك: لا نطاقات (%n)</numerusform>
            <numerusform>من الملف إلى قائمتك: %n نطاق</numerusform>
            <numerusform>من الملف إلى قائمتك: %n نطاقان</numerusform>
            <numerusform>من الملف إلى قائمتك: %n نطاقات</numerusform>
            <numerusform>من الملف إلى قائمتك: %n نطاقًا</numerusform>
            <numerusform>من الملف إلى قائمتك: %n نطاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n check(s),</source>
        <comment>@info first part: checks, reports</comment>
        <translation>
            <numerusform>الجديد: لا فحوص (%n)،</numerusform>
            <numerusform>الجديد: %n فحص،</numerusform>
            <numerusform>الجديد: %n فحصان،</numerusform>
            <numerusform>الجديد: %n فحوص،</numerusform>
            <numerusform>الجديد: %n فحصًا،</numerusform>
            <numerusform>الجديد: %n فحص،</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s).</source>
        <comment>@info second part</comment>
        <translation>
            <numerusform>لا تقارير (%n).</numerusform>
            <numerusform>%n تقرير.</numerusform>
            <numerusform>%n تقريران.</numerusform>
            <numerusform>%n تقارير.</numerusform>
            <numerusform>%n تقريرًا.</numerusform>
            <numerusform>%n تقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <comment>@title</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the window, and of what is printed or saved from it.</source>
        <comment>@info</comment>
        <translation>لغة النافذة، ولغة ما يُطبع أو يُحفظ منها.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>@label</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>@item:inlistbox language</comment>
        <translation>كلغة النظام</translation>
    </message>
    <message>
        <source>One file with everything about your domains: checks, reports, decisions, the report mailbox. Its password is not in it but in your system&apos;s keychain, and the settings of this window are not in it either.</source>
        <comment>@info</comment>
        <translation>ملف واحد فيه كل ما يخص نطاقاتك: الفحوص والتقارير والقرارات وصندوق بريد التقارير. ليست فيه كلمة مرور الصندوق، فهي في سلسلة المفاتيح في نظامك، وليست فيه إعدادات هذه النافذة أيضًا.</translation>
    </message>
</context>
<context>
    <name>postseal::StartPage</name>
    <message>
        <source>&amp;Check</source>
        <comment>@button</comment>
        <translation>فحص</translation>
    </message>
    <message>
        <source>New here? Practise first</source>
        <comment>@title</comment>
        <translation>جديد هنا؟ تدرّب أولًا</translation>
    </message>
    <message>
        <source>Open the &amp;practice domains</source>
        <comment>@button</comment>
        <translation>فتح نطاقات التدريب</translation>
    </message>
    <message>
        <source>Practice domains</source>
        <comment>@title</comment>
        <translation>نطاقات التدريب</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <comment>@button</comment>
        <translation>إنهاء التدريب</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>@title</comment>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Protect the mail of your domain</source>
        <comment>@title</comment>
        <translation>احمِ بريد نطاقك</translation>
    </message>
    <message>
        <source>Your domains</source>
        <comment>@title</comment>
        <translation>نطاقاتك</translation>
    </message>
    <message>
        <source>A small internet inside this window. Nothing that you do here leaves your computer.</source>
        <comment>@info</comment>
        <translation>إنترنت صغير داخل هذه النافذة. لا يغادر حاسوبك شيء مما تفعله هنا.</translation>
    </message>
    <message>
        <source>Mail between servers is encrypted only if nobody interferes. Postseal takes you, step by step, to mail that is encrypted or not delivered at all.</source>
        <comment>@info</comment>
        <translation>لا يُشفَّر البريد بين الخوادم إلا إذا لم يتدخل أحد. يأخذك Postseal خطوة بعد خطوة إلى بريد يصل مشفّرًا أو لا يُسلَّم أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need something from you.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>لا نطاق يحتاج إليك (%n).</numerusform>
            <numerusform>%n نطاق يحتاج إلى تدخل منك.</numerusform>
            <numerusform>%n نطاقان يحتاجان إلى تدخل منك.</numerusform>
            <numerusform>%n نطاقات تحتاج إلى تدخل منك.</numerusform>
            <numerusform>%n نطاقًا يحتاج إلى تدخل منك.</numerusform>
            <numerusform>%n نطاق يحتاج إلى تدخل منك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here needs you today.</source>
        <comment>@info</comment>
        <translation>لا شيء هنا يحتاج إليك اليوم.</translation>
    </message>
    <message>
        <source>A new file was begun</source>
        <comment>@title</comment>
        <translation>بُدئ ملف جديد</translation>
    </message>
    <message>
        <source>The old one is kept as %1.</source>
        <comment>@info</comment>
        <translation>الملف القديم محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>@status</comment>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <comment>@button</comment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Set the &amp;file aside and start afresh</source>
        <comment>@button</comment>
        <translation>تنحية الملف والبدء من جديد</translation>
    </message>
    <message>
        <source>%1 was removed from your list.</source>
        <comment>@info</comment>
        <translation>تمت إزالة %1 من قائمتك.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>@button</comment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Look at any domain. Nothing is kept.</source>
        <comment>@info:tooltip</comment>
        <translation>انظر في أي نطاق. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>&amp;Set up a domain</source>
        <comment>@button</comment>
        <translation>إعداد نطاق</translation>
    </message>
    <message>
        <source>Checking only looks: Postseal sends no mail and changes nothing. It talks to your domain&apos;s servers directly.</source>
        <comment>@info</comment>
        <translation>الفحص يكتفي بالنظر: لا يرسل Postseal بريدًا ولا يغيّر شيئًا. ويتصل بخوادم نطاقك مباشرة.</translation>
    </message>
    <message>
        <source>Walk the whole way with a pretend domain, or look at pretend mistakes. Nothing on the internet is touched.</source>
        <comment>@info</comment>
        <translation>اقطع الطريق كله بنطاق وهمي، أو انظر إلى أخطاء وهمية. لا يُمسّ شيء على الإنترنت.</translation>
    </message>
    <message>
        <source>These domains exist only inside this window. Choose one to open it. Begin with untouched.example: there Postseal publishes for you.</source>
        <comment>@info</comment>
        <translation>هذه النطاقات لا وجود لها إلا داخل هذه النافذة. اختر أحدها لفتحه. ابدأ بـ untouched.example: هناك ينشر Postseal نيابةً عنك.</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>@status</comment>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>One of your own files is not used</source>
        <comment>@title</comment>
        <translation>تعذّر استخدام أحد ملفاتك</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>تقارير TLS</translation>
    </message>
    <message>
        <source>What senders write every day: whether mail to you was encrypted, and what failed. Drop the files or mails onto this window, or choose them.</source>
        <comment>@info</comment>
        <translation>ما تكتبه الجهات المرسلة كل يوم: هل كان البريد الوارد إليك مشفّرًا، وما الذي فشل. أفلت الملفات أو الرسائل على هذه النافذة، أو اخترها.</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>عرض التقارير</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <comment>@button</comment>
        <translation>استيراد التقارير…</translation>
    </message>
    <message>
        <source>Take a &amp;look round</source>
        <comment>@button</comment>
        <translation>جولة سريعة</translation>
    </message>
</context>
<context>
    <name>postseal::StepList</name>
    <message>
        <source>Steps</source>
        <comment>@title</comment>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>postseal::StepPage</name>
    <message numerus="yes">
        <source>And %n more finding(s) of the same or lesser weight.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>و%n نتيجة أخرى بالأهمية نفسها أو أقل.</numerusform>
            <numerusform>و%n نتيجة أخرى بالأهمية نفسها أو أقل.</numerusform>
            <numerusform>و%n نتيجتان أخريان بالأهمية نفسها أو أقل.</numerusform>
            <numerusform>و%n نتائج أخرى بالأهمية نفسها أو أقل.</numerusform>
            <numerusform>و%n نتيجة أخرى بالأهمية نفسها أو أقل.</numerusform>
            <numerusform>و%n نتيجة أخرى بالأهمية نفسها أو أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>This step is being looked at.</source>
        <comment>@info</comment>
        <translation>هذه الخطوة قيد النظر.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>You stopped this check. Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>أوقفت هذا الفحص. اضغط على «فحص الآن» للنظر من جديد.</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what is wrong in another step.</source>
        <comment>@info</comment>
        <translation>لم يمكن النظر في هذا بسبب خلل في خطوة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing to say about this step.</source>
        <comment>@info</comment>
        <translation>لا شيء يقال عن هذه الخطوة.</translation>
    </message>
    <message>
        <source>The record as published</source>
        <comment>@title</comment>
        <translation>السجل كما هو منشور</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <comment>@title</comment>
        <translation>خوادم البريد</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>@title:column</comment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>@title:column</comment>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>none</source>
        <comment>@status</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the record</source>
        <comment>@label</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The policy file as fetched</source>
        <comment>@title</comment>
        <translation>ملف السياسة كما جُلب</translation>
    </message>
    <message>
        <source>policy text</source>
        <comment>@label</comment>
        <translation>نص السياسة</translation>
    </message>
    <message>
        <source>How senders read this file</source>
        <comment>@title</comment>
        <translation>كيف تقرأ الجهات المرسلة هذا الملف</translation>
    </message>
    <message>
        <source>Each kind of sender reads a policy in its own way.</source>
        <comment>@info</comment>
        <translation>كل نوع من الجهات المرسلة يقرأ السياسة بطريقته.</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>الجهة المرسلة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>@title:column</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Because</source>
        <comment>@title:column</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Mail servers and policy entries</source>
        <comment>@title</comment>
        <translation>خوادم البريد وأسطر السياسة</translation>
    </message>
    <message>
        <source>Covered by</source>
        <comment>@title:column</comment>
        <translation>يشمله</translation>
    </message>
    <message>
        <source>no entry</source>
        <comment>@status</comment>
        <translation>لا سطر</translation>
    </message>
</context>
<context>
    <name>postseal::StepShell</name>
    <message>
        <source>Check &amp;now</source>
        <comment>@button</comment>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>@button</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>postseal::TestingPage</name>
    <message>
        <source>%1 of %2 sessions would have been refused at that server. Mail in them waits, and is returned after some days if nothing changes.</source>
        <comment>@info</comment>
        <translation>كانت ستُرفض %1 من %2 من الجلسات عند ذلك الخادم. ينتظر بريدها، ثم يُعاد بعد بضعة أيام إن لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No session of %1 would have been refused.</source>
        <comment>@info</comment>
        <translation>لم تكن لتُرفض أي جلسة من %1.</translation>
    </message>
    <message>
        <source>Nothing is refused yet: senders try your policy and report. What they say, and what Postseal sees, tells when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>لا يُرفض شيء بعد: تجرّب الجهات المرسلة سياستك وتبلّغ. وما تقوله وما يراه Postseal يبيّن متى يصبح الانتقال إلى وضع enforce آمنًا.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>@status</comment>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Testing has not begun</source>
        <comment>@title</comment>
        <translation>لم يبدأ الاختبار</translation>
    </message>
    <message>
        <source>Testing is over: your policy is enforced</source>
        <comment>@title</comment>
        <translation>انتهى الاختبار: سياستك في وضع enforce</translation>
    </message>
    <message>
        <source>Since %1. The list still shows whether everything it rests on is in order.</source>
        <comment>@info date</comment>
        <translation>منذ %1. لا تزال القائمة تبيّن هل كل ما يستند إليه على ما يرام.</translation>
    </message>
    <message>
        <source>Your policy is being switched off</source>
        <comment>@title</comment>
        <translation>سياستك قيد الإيقاف</translation>
    </message>
    <message>
        <source>Mode none is published. See “%1”.</source>
        <comment>@info</comment>
        <translation>وضع none منشور. انظر «%1».</translation>
    </message>
    <message>
        <source>Ready: you can switch to enforce mode</source>
        <comment>@title</comment>
        <translation>جاهز: يمكنك الانتقال إلى وضع enforce</translation>
    </message>
    <message>
        <source>The page “%1” takes you through it.</source>
        <comment>@info</comment>
        <translation>ترشدك الصفحة «%1» خلال ذلك.</translation>
    </message>
    <message>
        <source>No reports in the last 30 days. The first ones come a day or two after testing began.</source>
        <comment>@info</comment>
        <translation>لا تقارير في آخر 30 يومًا. تصل الأولى بعد يوم أو يومين من بدء الاختبار.</translation>
    </message>
    <message>
        <source>%1 encrypted sessions, %2 failed, in the last 30 days. From %3.</source>
        <comment>@info</comment>
        <translation>الجلسات المشفّرة في آخر 30 يومًا: %1، والفاشلة: %2. من %3.</translation>
    </message>
    <message>
        <source>What senders reported</source>
        <comment>@title</comment>
        <translation>ما بلّغت عنه الجهات المرسلة</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>عرض التقارير</translation>
    </message>
    <message>
        <source>If you had enforced in these 30 days</source>
        <comment>@title</comment>
        <translation>لو كان وضع enforce ساريًا في هذه الأيام الثلاثين</translation>
    </message>
    <message>
        <source>%1 delivered, %2 refused</source>
        <comment>@info</comment>
        <translation>سُلّمت %1، ورُفضت %2</translation>
    </message>
    <message>
        <source>%1 delivered without a policy</source>
        <comment>@info</comment>
        <translation>سُلّمت %1 دون سياسة</translation>
    </message>
    <message>
        <source>%1 decided by DANE</source>
        <comment>@info</comment>
        <translation>حسم DANE ‏%1</translation>
    </message>
    <message>
        <source>How long to test</source>
        <comment>@title</comment>
        <translation>مدة الاختبار</translation>
    </message>
    <message>
        <source>&amp;Test for at least</source>
        <comment>@label</comment>
        <translation>الاختبار لمدة لا تقل عن</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar…</source>
        <comment>@button</comment>
        <translation>حفظ في تقويم…</translation>
    </message>
    <message>
        <source>The dates of the way to enforce mode, for your calendar program</source>
        <comment>@info:tooltip</comment>
        <translation>مواعيد الطريق إلى وضع enforce، لبرنامج التقويم لديك</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <comment>@title:window</comment>
        <translation>حفظ المواعيد في تقويم</translation>
    </message>
    <message>
        <source>It begins by itself when your policy and its record can be seen.</source>
        <comment>@info</comment>
        <translation>يبدأ تلقائيًا عندما تظهر سياستك وسجلها.</translation>
    </message>
</context>
<context>
    <name>postseal::TlsReportsPage</name>
    <message>
        <source>That is no address that reports can go to. Type a mail address such as tls-reports@example.com, or one that begins with https://.</source>
        <comment>@info</comment>
        <translation>هذا ليس عنوانًا يمكن إرسال التقارير إليه. اكتب عنوان بريد مثل tls-reports@example.com، أو عنوانًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>Report &amp;address</source>
        <comment>@label</comment>
        <translation>عنوان التقارير</translation>
    </message>
    <message>
        <source>A mailbox of its own is best: large senders write every day. It may be at any domain, and no permission is needed there. Some senders use only the first address.</source>
        <comment>@info</comment>
        <translation>الأفضل صندوق بريد خاص: الجهات المرسلة الكبيرة تكتب كل يوم. يمكن أن يكون في أي نطاق، ولا حاجة إلى إذن هناك. بعض الجهات المرسلة تستخدم العنوان الأول فقط.</translation>
    </message>
    <message>
        <source>tls-reports@example.com</source>
        <comment>@placeholder</comment>
        <translation>tls-reports@example.com</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>@button</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>This address is in the list already.</source>
        <comment>@info</comment>
        <translation>هذا العنوان موجود في القائمة من قبل.</translation>
    </message>
    <message>
        <source>Large senders report every day whether mail to you was encrypted. The reports tell you when it is safe to be strict, so this comes first.</source>
        <comment>@info</comment>
        <translation>تبلّغ الجهات المرسلة الكبيرة كل يوم هل كان البريد الوارد إليك مشفّرًا. وتخبرك التقارير متى يصبح التشدد آمنًا، لذلك تأتي هذه الخطوة أولًا.</translation>
    </message>
    <message>
        <source>Where should reports go?</source>
        <comment>@title</comment>
        <translation>إلى أين تُرسل التقارير؟</translation>
    </message>
    <message>
        <source>Say where reports should go. You can also do it later.</source>
        <comment>@status</comment>
        <translation>حدّد إلى أين تُرسل التقارير. يمكنك ذلك لاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>Add the record, and say when you have done it.</source>
        <comment>@status</comment>
        <translation>أضف السجل، وأخبرنا متى انتهيت.</translation>
    </message>
    <message>
        <source>Something is there, but senders cannot use it yet.</source>
        <comment>@status</comment>
        <translation>يوجد شيء هناك، لكن الجهات المرسلة لا تستطيع استخدامه بعد.</translation>
    </message>
    <message>
        <source>When reports have come</source>
        <comment>@title</comment>
        <translation>عندما تصل التقارير</translation>
    </message>
    <message>
        <source>See the &amp;reports</source>
        <comment>@button</comment>
        <translation>عرض التقارير</translation>
    </message>
    <message>
        <source>They arrive in that mailbox from the day after tomorrow on. Take them in here, and Postseal says what they mean. There you can also try with a sample whether the mailbox takes reports, before anybody sends one.</source>
        <comment>@info</comment>
        <translation>تصل إلى صندوق البريد ذاك ابتداءً من بعد غد. استوردها هنا، فيشرح لك Postseal معناها. ويمكنك هناك أيضًا أن تجرّب بتقرير نموذجي هل يستقبل صندوق البريد التقارير، قبل أن يرسل أحد تقريرًا.</translation>
    </message>
</context>
<context>
    <name>postseal::TourDialog</name>
    <message>
        <source>What Postseal does</source>
        <comment>@title</comment>
        <translation>ما الذي يفعله Postseal</translation>
    </message>
    <message>
        <source>It takes your mail domain, step by step, to the point where other mail servers deliver to you encrypted, or not at all. You can stop at any time; everything is saved.</source>
        <comment>@info</comment>
        <translation>يأخذ نطاق بريدك خطوة بعد خطوة إلى أن تسلّمك خوادم البريد الأخرى البريد مشفّرًا، أو لا تسلّمه أبدًا. يمكنك التوقف في أي وقت؛ فكل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Check, or set up</source>
        <comment>@title</comment>
        <translation>الفحص أو الإعداد</translation>
    </message>
    <message>
        <source>Type your domain. “Check” only looks, and keeps nothing. “Set up a domain” begins seven pages: each asks one thing, shows what to copy, and watches until it can be seen.</source>
        <comment>@info</comment>
        <translation>اكتب نطاقك. «فحص» يكتفي بالنظر ولا يحفظ شيئًا. أما «إعداد نطاق» فيبدأ سبع صفحات: كل صفحة تسأل عن أمر واحد، وتعرض ما يجب نسخه، وتراقب حتى يظهر.</translation>
    </message>
    <message>
        <source>First testing, then enforce</source>
        <comment>@title</comment>
        <translation>وضع testing أولًا، ثم وضع enforce</translation>
    </message>
    <message>
        <source>For about two weeks your policy is only tried, and no mail is held back. Reports of large senders come in, and Postseal says when it is safe to enforce.</source>
        <comment>@info</comment>
        <translation>لنحو أسبوعين تُجرَّب سياستك فقط، ولا يُحتجز أي بريد. تصل تقارير من الجهات المرسلة الكبيرة، ويخبرك Postseal متى يصبح الانتقال إلى وضع enforce آمنًا.</translation>
    </message>
    <message>
        <source>Try without risk</source>
        <comment>@title</comment>
        <translation>التجربة دون مخاطرة</translation>
    </message>
    <message>
        <source>Practise with pretend domains: nothing on the internet is touched. F1 opens the help for the page that you are on, and each finding has a way to its repair.</source>
        <comment>@info</comment>
        <translation>تدرّب بنطاقات وهمية: لا يُمسّ شيء على الإنترنت. يفتح المفتاح F1 المساعدة الخاصة بالصفحة التي أنت فيها، ولكل نتيجة طريق إلى إصلاحها.</translation>
    </message>
    <message>
        <source>A look round – Postseal</source>
        <comment>@title:window</comment>
        <translation>جولة سريعة – Postseal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@button</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@button</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>@info page</comment>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>postseal::TrayIcon</name>
    <message>
        <source>Open Postseal</source>
        <comment>@action</comment>
        <translation>فتح Postseal</translation>
    </message>
    <message>
        <source>Check all domains</source>
        <comment>@action</comment>
        <translation>فحص كل النطاقات</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>@action</comment>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Postseal: %n domain(s) need something from you</source>
        <comment>@info:tooltip</comment>
        <translation>
            <numerusform>‏Postseal: ‏لا نطاق يحتاج إليك (%n)</numerusform>
            <numerusform>‏Postseal: ‏%n نطاق يحتاج إلى تدخل منك</numerusform>
            <numerusform>‏Postseal: ‏%n نطاقان يحتاجان إلى تدخل منك</numerusform>
            <numerusform>‏Postseal: ‏%n نطاقات تحتاج إلى تدخل منك</numerusform>
            <numerusform>‏Postseal: ‏%n نطاقًا يحتاج إلى تدخل منك</numerusform>
            <numerusform>‏Postseal: ‏%n نطاق يحتاج إلى تدخل منك</numerusform>
        </translation>
    </message>
    <message>
        <source>Postseal: nothing needs you</source>
        <comment>@info:tooltip</comment>
        <translation>‏Postseal: لا شيء يحتاج إليك</translation>
    </message>
</context>
<context>
    <name>postseal::UpdateDialog</name>
    <message>
        <source>Stays</source>
        <comment>@status</comment>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Goes</source>
        <comment>@status</comment>
        <translation>يُزال</translation>
    </message>
    <message>
        <source>Comes</source>
        <comment>@status</comment>
        <translation>يُضاف</translation>
    </message>
    <message>
        <source>DNS update – %1 – Postseal</source>
        <comment>@title:window</comment>
        <translation>تحديث DNS – %1 – Postseal</translation>
    </message>
    <message>
        <source>Publish at your own name server</source>
        <comment>@title</comment>
        <translation>النشر على خادم الأسماء الخاص بك</translation>
    </message>
    <message>
        <source>For a name server that takes changes signed with a key, such as BIND, Knot DNS or PowerDNS (RFC 2136). You see what would change before anything does.</source>
        <comment>@info</comment>
        <translation>لخادم أسماء يقبل تغييرات موقّعة بمفتاح، مثل BIND أو Knot DNS أو PowerDNS ‏(RFC 2136). ترى ما سيتغير قبل أن يتغير شيء.</translation>
    </message>
    <message>
        <source>&amp;Primary name server</source>
        <comment>@label</comment>
        <translation>خادم الأسماء الأساسي</translation>
    </message>
    <message>
        <source>The one on which the zone is changed: a name or an address, with “:port” if it is not 53.</source>
        <comment>@info</comment>
        <translation>الخادم الذي تُغيَّر عليه المنطقة: اسم أو عنوان، مع «:port» إن لم يكن 53.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>@label</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The whole key as tsig-keygen writes it, or algorithm:name:secret.</source>
        <comment>@info</comment>
        <translation>المفتاح كاملًا كما يكتبه tsig-keygen، أو على الصورة algorithm:name:secret.</translation>
    </message>
    <message>
        <source>&amp;Open a key file…</source>
        <comment>@button</comment>
        <translation>فتح ملف مفتاح…</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <comment>@button</comment>
        <translation>عرض ما سيتغير</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <comment>@button</comment>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <comment>@title:window</comment>
        <translation>فتح ملف مفتاح</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <comment>@info</comment>
        <translation>لا تمكن قراءة الملف: %1</translation>
    </message>
    <message>
        <source>This is the key %1, %2.</source>
        <comment>@info name, algorithm</comment>
        <translation>هذا هو المفتاح %1، ‏%2.</translation>
    </message>
    <message>
        <source>Postseal keeps it until it ends and never stores it.</source>
        <comment>@info</comment>
        <translation>يحتفظ به Postseal حتى إغلاقه، ولا يحفظه على القرص أبدًا.</translation>
    </message>
    <message>
        <source>Type the name or the address of the server.</source>
        <comment>@info</comment>
        <translation>اكتب اسم الخادم أو عنوانه.</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>@status</comment>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>@status</comment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Looking at the server…</source>
        <comment>@title</comment>
        <translation>جارٍ النظر في الخادم…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <comment>@title</comment>
        <translation>جارٍ النشر…</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>@status</comment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>The key fits. This would change:</source>
        <comment>@title</comment>
        <translation>المفتاح صحيح. هذا ما سيتغير:</translation>
    </message>
    <message>
        <source>All of it at once, or nothing, and only if nobody has changed these records in the meantime.</source>
        <comment>@info</comment>
        <translation>كله دفعة واحدة أو لا شيء، وفقط إن لم يغيّر أحد هذه السجلات في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@status</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>It is all there already</source>
        <comment>@title</comment>
        <translation>كل شيء موجود هناك من قبل</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>تم النشر</translation>
    </message>
    <message>
        <source>The server took the change and shows it. Postseal now watches the other name servers.</source>
        <comment>@info</comment>
        <translation>قبل الخادم التغيير ويعرضه. يراقب Postseal الآن خوادم الأسماء الأخرى.</translation>
    </message>
    <message>
        <source>DNS &amp;update…</source>
        <comment>@button</comment>
        <translation>تحديث DNS…</translation>
    </message>
    <message>
        <source>Publish at a name server of your own, with a key</source>
        <comment>@info:tooltip</comment>
        <translation>النشر على خادم أسماء خاص بك باستخدام مفتاح</translation>
    </message>
    <message>
        <source>The DNS does not answer, so the server&apos;s address is not known.</source>
        <comment>@info</comment>
        <translation>لا يرد DNS، فعنوان الخادم غير معروف.</translation>
    </message>
    <message>
        <source>That is no name or address of a server, or it has no address in the DNS.</source>
        <comment>@info</comment>
        <translation>هذا ليس اسم خادم ولا عنوانه، أو ليس له عنوان في DNS.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>@status</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The server took the change and shows it.</source>
        <comment>@info</comment>
        <translation>قبل الخادم التغيير ويعرضه.</translation>
    </message>
</context>
<context>
    <name>postseal::VerificationReport</name>
    <message>
        <source>Whether a policy is in force.</source>
        <comment>@info</comment>
        <translation>هل توجد سياسة سارية.</translation>
    </message>
    <message>
        <source>Mail from senders that keep to MTA-STS: they deliver it over verified TLS to the mail servers in the policy, or not at all.</source>
        <comment>@info</comment>
        <translation>بريد الجهات المرسلة التي تلتزم بـ MTA-STS: تسلّمه عبر TLS متحقَّق منه إلى خوادم البريد المذكورة في السياسة، أو لا تسلّمه أبدًا.</translation>
    </message>
    <message>
        <source>Mail is not held back when encryption fails. In testing mode senders deliver it all the same, and only report the failure.</source>
        <comment>@info</comment>
        <translation>لا يُحتجز البريد عندما يفشل التشفير. في وضع testing تسلّمه الجهات المرسلة رغم ذلك، وتكتفي بالإبلاغ عن الفشل.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of the mail servers encrypt, with a certificate that proves whose they are.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>عناوين خوادم البريد التي تشفّر بشهادة تثبت صاحبها: %n.</numerusform>
            <numerusform>عناوين خوادم البريد التي تشفّر بشهادة تثبت صاحبها: %n.</numerusform>
            <numerusform>عناوين خوادم البريد التي تشفّر بشهادة تثبت صاحبها: %n.</numerusform>
            <numerusform>عناوين خوادم البريد التي تشفّر بشهادة تثبت صاحبها: %n.</numerusform>
            <numerusform>عناوين خوادم البريد التي تشفّر بشهادة تثبت صاحبها: %n.</numerusform>
            <numerusform>عناوين خوادم البريد التي تشفّر بشهادة تثبت صاحبها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>These addresses of the mail servers do not encrypt as they should: %1.</source>
        <comment>@info</comment>
        <translation>عناوين خوادم البريد هذه لا تشفّر كما ينبغي: %1.</translation>
    </message>
    <message>
        <source>How these addresses of the mail servers encrypt: %1.</source>
        <comment>@info</comment>
        <translation>كيف تشفّر عناوين خوادم البريد هذه: %1.</translation>
    </message>
    <message>
        <source>Failures stay unseen: no address for TLS reports is published.</source>
        <comment>@info</comment>
        <translation>تبقى حالات الفشل خفية: لم يُنشر عنوان لتقارير TLS.</translation>
    </message>
    <message>
        <source>Mail from senders that use DANE: the certificates match what DNSSEC vouches for.</source>
        <comment>@info</comment>
        <translation>بريد الجهات المرسلة التي تستخدم DANE: الشهادات تطابق ما يضمنه DNSSEC.</translation>
    </message>
    <message>
        <source>DANE protects only some of the mail servers.</source>
        <comment>@info</comment>
        <translation>‏DANE يحمي بعض خوادم البريد فقط.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>@info stage, day</comment>
        <translation>‏%1، منذ %2</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <comment>@info program, computer</comment>
        <translation>‏%1 على الحاسوب %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>@label</comment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>In the DNS</source>
        <comment>@label</comment>
        <translation>في DNS</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>@label</comment>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>@label</comment>
        <translation>تاريخ الفحص</translation>
    </message>
    <message>
        <source>Checked by</source>
        <comment>@label</comment>
        <translation>أُجري الفحص باستخدام</translation>
    </message>
    <message>
        <source>Mail servers tested</source>
        <comment>@label</comment>
        <translation>تاريخ اختبار خوادم البريد</translation>
    </message>
    <message>
        <source>Tested by</source>
        <comment>@label</comment>
        <translation>أُجري الاختبار باستخدام</translation>
    </message>
    <message>
        <source>Report made</source>
        <comment>@label</comment>
        <translation>تاريخ التقرير</translation>
    </message>
    <message>
        <source>Encrypted mail to %1</source>
        <comment>@title domain</comment>
        <translation>البريد المشفّر إلى %1</translation>
    </message>
    <message>
        <source>Verification report on MTA-STS (RFC 8461) and TLS reports (RFC 8460)</source>
        <comment>@title</comment>
        <translation>تقرير التحقق من MTA-STS ‏(RFC 8461) وتقارير TLS ‏(RFC 8460)</translation>
    </message>
    <message numerus="yes">
        <source>This check was made %n day(s) before the report. Something else may hold by now.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>أُجري هذا الفحص قبل التقرير بـ %n يوم. قد يكون الحال قد تغيّر الآن.</numerusform>
            <numerusform>أُجري هذا الفحص قبل التقرير بـ %n يوم. قد يكون الحال قد تغيّر الآن.</numerusform>
            <numerusform>أُجري هذا الفحص قبل التقرير بـ %n يومين. قد يكون الحال قد تغيّر الآن.</numerusform>
            <numerusform>أُجري هذا الفحص قبل التقرير بـ %n أيام. قد يكون الحال قد تغيّر الآن.</numerusform>
            <numerusform>أُجري هذا الفحص قبل التقرير بـ %n يومًا. قد يكون الحال قد تغيّر الآن.</numerusform>
            <numerusform>أُجري هذا الفحص قبل التقرير بـ %n يوم. قد يكون الحال قد تغيّر الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made in the practice network. This domain does not exist outside it.</source>
        <comment>@info</comment>
        <translation>أُنشئ في شبكة التدريب. لا وجود لهذا النطاق خارجها.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <comment>@title</comment>
        <translation>ما هو محمي</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <comment>@title</comment>
        <translation>ما ليس محميًا</translation>
    </message>
    <message>
        <source>What could not be found out</source>
        <comment>@title</comment>
        <translation>ما تعذّرت معرفته</translation>
    </message>
    <message>
        <source>What happens to mail</source>
        <comment>@title</comment>
        <translation>ما يحدث للبريد</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>@title:column</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Preference</source>
        <comment>@title:column</comment>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Line of the policy</source>
        <comment>@title:column</comment>
        <translation>سطر السياسة</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>@title:column</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>If enforced today</source>
        <comment>@title:column</comment>
        <translation>لو طُبّق وضع enforce اليوم</translation>
    </message>
    <message>
        <source>How each address encrypts</source>
        <comment>@title</comment>
        <translation>كيف يشفّر كل عنوان</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>@title:column</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>@title:column</comment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Certificate by</source>
        <comment>@title:column</comment>
        <translation>جهة إصدار الشهادة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>@title:column</comment>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>@status</comment>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>The check, step by step</source>
        <comment>@title</comment>
        <translation>الفحص خطوة بخطوة</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <comment>@title</comment>
        <translation>خطوات الفحص</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>@title:column</comment>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Another check could test them, at another time or from another place:</source>
        <comment>@info</comment>
        <translation>يمكن لفحص آخر أن يختبرها، في وقت آخر أو من مكان آخر:</translation>
    </message>
    <message>
        <source>The mail servers</source>
        <comment>@title</comment>
        <translation>خوادم البريد</translation>
    </message>
    <message>
        <source>As seen on %1.</source>
        <comment>@info time</comment>
        <translation>كما ظهرت في %1.</translation>
    </message>
    <message>
        <source>What a sender that keeps to MTA-STS does with mail for each of them.</source>
        <comment>@info</comment>
        <translation>ما تفعله جهة مرسلة تلتزم بـ MTA-STS بالبريد لكل منها.</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>@label</comment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>@label</comment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>@info</comment>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>@label</comment>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <comment>@label</comment>
        <translation>قيمة SHA-256 للأدلة</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <comment>@info</comment>
        <translation>لم يصل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are in the evidence.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>أسطر أخرى في الأدلة: %n.</numerusform>
            <numerusform>أسطر أخرى في الأدلة: %n.</numerusform>
            <numerusform>أسطر أخرى في الأدلة: %n.</numerusform>
            <numerusform>أسطر أخرى في الأدلة: %n.</numerusform>
            <numerusform>أسطر أخرى في الأدلة: %n.</numerusform>
            <numerusform>أسطر أخرى في الأدلة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>@title</comment>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>This check</source>
        <comment>@title</comment>
        <translation>هذا الفحص</translation>
    </message>
    <message>
        <source>The check of the mail servers</source>
        <comment>@title</comment>
        <translation>فحص خوادم البريد</translation>
    </message>
    <message>
        <source>Proof: the check of the mail servers</source>
        <comment>@title</comment>
        <translation>الإثبات: فحص خوادم البريد</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>@label</comment>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Senders keep it for</source>
        <comment>@label</comment>
        <translation>مدة احتفاظ الجهات المرسلة بها</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <comment>@label</comment>
        <translation>قيمة id للسجل</translation>
    </message>
    <message>
        <source>Seen from</source>
        <comment>@label</comment>
        <translation>ظهرت منذ</translation>
    </message>
    <message>
        <source>Seen until</source>
        <comment>@label</comment>
        <translation>ظهرت حتى</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>@title:column</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>How</source>
        <comment>@title:column</comment>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>done</source>
        <comment>@status</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>As it is published</source>
        <comment>@title</comment>
        <translation>كما هو منشور</translation>
    </message>
    <message>
        <source>Neither policy nor records were seen.</source>
        <comment>@info</comment>
        <translation>لم تظهر سياسة ولا سجلات.</translation>
    </message>
    <message>
        <source>Records in the DNS</source>
        <comment>@label</comment>
        <translation>السجلات في DNS</translation>
    </message>
    <message>
        <source>What enforce mode rests on</source>
        <comment>@title</comment>
        <translation>ما يستند إليه وضع enforce</translation>
    </message>
    <message>
        <source>Overruled on %1: %2</source>
        <comment>@info day, reason</comment>
        <translation>جرى تجاوزه في %1: ‏%2</translation>
    </message>
    <message>
        <source>What to do next</source>
        <comment>@title</comment>
        <translation>ما يلزم فعله بعد ذلك</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>@title</comment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <comment>@title</comment>
        <translation>ما حدث، الأحدث أولًا</translation>
    </message>
    <message>
        <source>When</source>
        <comment>@title:column</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <comment>@title:column</comment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@title:column</comment>
        <translation>التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not printed.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>أحداث أقدم لم تُطبع: %n.</numerusform>
            <numerusform>أحداث أقدم لم تُطبع: %n.</numerusform>
            <numerusform>أحداث أقدم لم تُطبع: %n.</numerusform>
            <numerusform>أحداث أقدم لم تُطبع: %n.</numerusform>
            <numerusform>أحداث أقدم لم تُطبع: %n.</numerusform>
            <numerusform>أحداث أقدم لم تُطبع: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who reported</source>
        <comment>@title</comment>
        <translation>من بلّغ</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>@title:column</comment>
        <translation>الجهة المرسلة</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@title:column</comment>
        <translation>الجلسات المشفّرة</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@title:column</comment>
        <translation>الجلسات الفاشلة</translation>
    </message>
    <message>
        <source>Signature of the reports</source>
        <comment>@title:column</comment>
        <translation>توقيع التقارير</translation>
    </message>
    <message>
        <source>some mail server</source>
        <comment>@info</comment>
        <translation>خادم بريد ما</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1, told by %2, last on %3</source>
        <comment>@info server, senders, day</comment>
        <translation>عند %1، بحسب %2، آخر مرة في %3</translation>
    </message>
    <message>
        <source>If it had been enforced in these days</source>
        <comment>@title</comment>
        <translation>لو كان وضع enforce ساريًا في هذه الأيام</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>@label sessions</comment>
        <translation>المسلَّمة</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>@label sessions</comment>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Delivered without a policy</source>
        <comment>@label sessions</comment>
        <translation>المسلَّمة دون سياسة</translation>
    </message>
    <message>
        <source>Decided by DANE</source>
        <comment>@label sessions</comment>
        <translation>المحسومة بواسطة DANE</translation>
    </message>
    <message>
        <source>No report came in. The last one was of %1.</source>
        <comment>@info</comment>
        <translation>لم يصل أي تقرير. كان آخرها بتاريخ %1.</translation>
    </message>
    <message>
        <source>No report came in.</source>
        <comment>@info</comment>
        <translation>لم يصل أي تقرير.</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>@label</comment>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Senders</source>
        <comment>@label</comment>
        <translation>الجهات المرسلة</translation>
    </message>
    <message>
        <source>Encrypted sessions</source>
        <comment>@label</comment>
        <translation>الجلسات المشفّرة</translation>
    </message>
    <message>
        <source>Failed sessions</source>
        <comment>@label</comment>
        <translation>الجلسات الفاشلة</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>@label sessions</comment>
        <translation>مشفّرة</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>@label sessions</comment>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>What failed</source>
        <comment>@title</comment>
        <translation>ما فشل</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>@title domain</comment>
        <translation>تقرير التحقق: %1</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>@info program, day</comment>
        <translation>‏%1، أُنشئ في %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>@info</comment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Evidence of the check</source>
        <comment>@title</comment>
        <translation>أدلة الفحص</translation>
    </message>
    <message>
        <source>Evidence of the check of the mail servers</source>
        <comment>@title</comment>
        <translation>أدلة فحص خوادم البريد</translation>
    </message>
    <message>
        <source>A sender that has seen the policy keeps to it for %1, even if somebody hides it meanwhile.</source>
        <comment>@info span</comment>
        <translation>الجهة المرسلة التي رأت السياسة تلتزم بها %1، حتى إن أخفاها أحد في هذه الأثناء.</translation>
    </message>
    <message>
        <source>What senders reported in the last 30 days</source>
        <comment>@title</comment>
        <translation>ما بلّغت عنه الجهات المرسلة في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>There is no policy that senders could use: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>لا توجد سياسة يمكن للجهات المرسلة استخدامها: لا جهة مرسلة ترى ذلك لأول مرة تشترط التشفير.</translation>
    </message>
    <message>
        <source>The policy switches MTA-STS off: no sender that sees this for the first time insists on encryption.</source>
        <comment>@info</comment>
        <translation>السياسة توقف MTA-STS: لا جهة مرسلة ترى ذلك لأول مرة تشترط التشفير.</translation>
    </message>
    <message>
        <source>Senders that have seen the earlier policy may keep to it until %1, and hold mail back when encryption fails.</source>
        <comment>@info day</comment>
        <translation>الجهات المرسلة التي رأت السياسة السابقة قد تلتزم بها حتى %1، وتحتجز البريد عندما يفشل التشفير.</translation>
    </message>
    <message>
        <source>These mail servers are not in the policy; under enforce mode senders pass them over: %1.</source>
        <comment>@info</comment>
        <translation>خوادم البريد هذه ليست في السياسة؛ في وضع enforce تتجاهلها الجهات المرسلة: %1.</translation>
    </message>
    <message>
        <source>How the mail servers encrypt.</source>
        <comment>@info</comment>
        <translation>كيف تشفّر خوادم البريد.</translation>
    </message>
    <message numerus="yes">
        <source>How %n more mail server(s) or addresses encrypt: there are too many to test all.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>كيف تشفّر خوادم البريد أو العناوين الباقية (%n): عددها أكبر من أن تُختبر كلها.</numerusform>
            <numerusform>كيف تشفّر خوادم البريد أو العناوين الباقية (%n): عددها أكبر من أن تُختبر كلها.</numerusform>
            <numerusform>كيف تشفّر خوادم البريد أو العناوين الباقية (%n): عددها أكبر من أن تُختبر كلها.</numerusform>
            <numerusform>كيف تشفّر خوادم البريد أو العناوين الباقية (%n): عددها أكبر من أن تُختبر كلها.</numerusform>
            <numerusform>كيف تشفّر خوادم البريد أو العناوين الباقية (%n): عددها أكبر من أن تُختبر كلها.</numerusform>
            <numerusform>كيف تشفّر خوادم البريد أو العناوين الباقية (%n): عددها أكبر من أن تُختبر كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Senders that make TLS reports are asked to send them to %1.</source>
        <comment>@info</comment>
        <translation>يُطلب من الجهات المرسلة التي تُعدّ تقارير TLS أن ترسلها إلى %1.</translation>
    </message>
    <message>
        <source>Whether senders are asked to report failures.</source>
        <comment>@info</comment>
        <translation>هل يُطلب من الجهات المرسلة الإبلاغ عن حالات الفشل.</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back from some or all of the mail servers: see “%1”.</source>
        <comment>@info step</comment>
        <translation>الجهات المرسلة التي تستخدم DANE تحتجز البريد الموجّه إلى بعض خوادم البريد أو كلها: انظر «%1».</translation>
    </message>
    <message>
        <source>Whether DANE protects the mail servers.</source>
        <comment>@info</comment>
        <translation>هل يحمي DANE خوادم البريد.</translation>
    </message>
    <message>
        <source>Mail from senders that know neither MTA-STS nor DANE: they may deliver with or without encryption.</source>
        <comment>@info</comment>
        <translation>بريد الجهات المرسلة التي لا تعرف MTA-STS ولا DANE: قد تسلّمه مشفّرًا أو غير مشفّر.</translation>
    </message>
    <message>
        <source>The first mail of a sender that has not seen the policy yet: who falsifies the DNS answers that it gets can hide the policy from it.</source>
        <comment>@info</comment>
        <translation>أول رسالة من جهة مرسلة لم ترَ السياسة بعد: من يزوّر ردود DNS التي تصل إليها يستطيع إخفاء السياسة عنها.</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <comment>@info stage</comment>
        <translation>تعذّرت معرفتها</translation>
    </message>
    <message>
        <source>This check was stopped before it was complete.</source>
        <comment>@info</comment>
        <translation>أُوقف هذا الفحص قبل اكتماله.</translation>
    </message>
    <message>
        <source>What is in place</source>
        <comment>@title</comment>
        <translation>ما هو قائم</translation>
    </message>
    <message>
        <source>This report is about mail on its way to the domain: not about mail that the domain sends, where the receivers&apos; policies decide, and not about how mail is stored and read.</source>
        <comment>@info</comment>
        <translation>يتناول هذا التقرير البريد في طريقه إلى النطاق: لا البريد الذي يرسله النطاق، فالقرار فيه لسياسات المستقبلين، ولا طريقة تخزين البريد وقراءته.</translation>
    </message>
    <message>
        <source>Judged for</source>
        <comment>@label</comment>
        <translation>الحكم بتاريخ</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>@label</comment>
        <translation>أُجري باستخدام</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <comment>@info</comment>
        <translation>‏%1 بايت</translation>
    </message>
    <message>
        <source>Everything that the check saw is kept in one file, its evidence; a PDF of this report has it attached. Who has the file can have it judged again without any network: postseal-cli evidence verify FILE. The same version of Postseal, trusting the same roots, comes to the verdict of this report. The same SHA-256 means: not a byte was changed.</source>
        <comment>@info</comment>
        <translation>كل ما رآه الفحص محفوظ في ملف واحد، هو أدلته؛ ويكون هذا الملف مرفقًا بنسخة PDF من هذا التقرير. من لديه الملف يمكنه إعادة الحكم عليه دون أي شبكة: postseal-cli evidence verify FILE. والإصدار نفسه من Postseal، إن كان يثق بالشهادات الجذرية نفسها، يصل إلى حكم هذا التقرير. وتطابق SHA-256 يعني أنه لم يتغير أي بايت.</translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <comment>@title</comment>
        <translation>الجلسات مع مرور الوقت</translation>
    </message>
    <message>
        <source>These mail servers have no address: %1.</source>
        <comment>@info</comment>
        <translation>خوادم البريد هذه ليس لها عنوان: %1.</translation>
    </message>
</context>
<context>
    <name>postseal::WatchBox</name>
    <message>
        <source>is asked when your name servers have it</source>
        <comment>@status</comment>
        <translation>يُسأل عندما يصبح لدى خوادم الأسماء لديك</translation>
    </message>
    <message>
        <source>is being asked</source>
        <comment>@status</comment>
        <translation>يُسأل الآن</translation>
    </message>
    <message>
        <source>points to another name</source>
        <comment>@status</comment>
        <translation>يشير إلى اسم آخر</translation>
    </message>
    <message>
        <source>still remembers %1</source>
        <comment>@status</comment>
        <translation>لا يزال يتذكر %1</translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>@status</comment>
        <translation>يقول %1</translation>
    </message>
    <message>
        <source>still remembers “no such record”</source>
        <comment>@status</comment>
        <translation>لا يزال يتذكر «لا يوجد سجل كهذا»</translation>
    </message>
    <message>
        <source>does not have it yet</source>
        <comment>@status</comment>
        <translation>ليس لديه بعد</translation>
    </message>
    <message>
        <source>does not answer from here</source>
        <comment>@status</comment>
        <translation>لا يرد من هنا</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <comment>@status time</comment>
        <translation>ظهر في %1</translation>
    </message>
    <message>
        <source>forgets it in %1</source>
        <comment>@status time left</comment>
        <translation>ينساه خلال %1</translation>
    </message>
    <message>
        <source>Your DNS resolver</source>
        <comment>@label</comment>
        <translation>محلّل DNS لديك</translation>
    </message>
    <message>
        <source>Also ask p&amp;ublic DNS resolvers</source>
        <comment>@option:check</comment>
        <translation>سؤال محلّلات DNS العامة أيضًا</translation>
    </message>
    <message>
        <source>&amp;Publish it for me</source>
        <comment>@button</comment>
        <translation>انشره نيابةً عني</translation>
    </message>
    <message>
        <source>&amp;I have published it</source>
        <comment>@button</comment>
        <translation>لقد نشرته</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <comment>@title date</comment>
        <translation>كُلّف به شخص آخر في %1</translation>
    </message>
    <message>
        <source>Stop looking: I have not published it &amp;yet</source>
        <comment>@button</comment>
        <translation>إيقاف البحث: لم أنشره بعد</translation>
    </message>
</context>
<context>
    <name>postseal::Wizard</name>
    <message>
        <source>Domain</source>
        <comment>@title</comment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <comment>@title</comment>
        <translation>خوادم بريدك</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <comment>@title</comment>
        <translation>تقارير TLS</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>@title</comment>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Host the policy</source>
        <comment>@title</comment>
        <translation>استضافة السياسة</translation>
    </message>
    <message>
        <source>Publish the record</source>
        <comment>@title</comment>
        <translation>نشر السجل</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>@title</comment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>@status</comment>
        <translation>لم يُنفَّذ بعد</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <comment>@status</comment>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>Not visible yet</source>
        <comment>@status</comment>
        <translation>غير ظاهر بعد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@status</comment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>When you have done it</source>
        <comment>@title</comment>
        <translation>عندما تنتهي من ذلك</translation>
    </message>
    <message>
        <source>Watching for it</source>
        <comment>@title</comment>
        <translation>بانتظار ظهوره</translation>
    </message>
    <message>
        <source>What is published is not what you chose here</source>
        <comment>@title</comment>
        <translation>المنشور ليس ما اخترته هنا</translation>
    </message>
    <message>
        <source>Something is there, but it cannot be used yet</source>
        <comment>@title</comment>
        <translation>يوجد شيء هناك، لكن لا يمكن استخدامه بعد</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>@title</comment>
        <translation>تم النشر</translation>
    </message>
    <message>
        <source>Then Postseal looks at the web server as senders do, again and again, until everything is right.</source>
        <comment>@info</comment>
        <translation>عندئذ ينظر Postseal إلى خادم الويب كما تنظر الجهات المرسلة، مرة بعد مرة، إلى أن يصبح كل شيء صحيحًا.</translation>
    </message>
    <message>
        <source>Then Postseal asks your name servers by itself, again and again, until they have it.</source>
        <comment>@info</comment>
        <translation>عندئذ يسأل Postseal خوادم الأسماء لديك بنفسه، مرة بعد مرة، إلى أن يصبح لديها.</translation>
    </message>
    <message>
        <source>Postseal keeps looking. You can go on, or close the program and come back.</source>
        <comment>@info</comment>
        <translation>يواصل Postseal البحث. يمكنك المتابعة، أو إغلاق البرنامج والعودة لاحقًا.</translation>
    </message>
    <message>
        <source>Your own name servers first, then what the rest of the world still remembers. You can go on meanwhile.</source>
        <comment>@info</comment>
        <translation>خوادم الأسماء الخاصة بك أولًا، ثم ما لا يزال باقي العالم يتذكره. يمكنك المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Publish it again as shown here. Until then senders use what is there.</source>
        <comment>@info</comment>
        <translation>انشره من جديد كما يظهر هنا. حتى ذلك الحين تستخدم الجهات المرسلة ما هو موجود.</translation>
    </message>
    <message>
        <source>See above what is wrong and what to do. Postseal keeps looking.</source>
        <comment>@info</comment>
        <translation>انظر أعلاه إلى الخلل وما يلزم فعله. يواصل Postseal البحث.</translation>
    </message>
    <message>
        <source>Your name servers have it. Some DNS resolvers still remember an older answer; you need not wait for them.</source>
        <comment>@info</comment>
        <translation>أصبح لدى خوادم الأسماء لديك. لا تزال بعض محلّلات DNS تتذكر ردًا أقدم؛ ولا يلزمك أن تنتظرها.</translation>
    </message>
    <message>
        <source>Senders can load your policy.</source>
        <comment>@info</comment>
        <translation>تستطيع الجهات المرسلة تحميل سياستك.</translation>
    </message>
    <message>
        <source>Your name servers have it.</source>
        <comment>@info</comment>
        <translation>أصبح لدى خوادم الأسماء لديك.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@label of a light</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Web server</source>
        <comment>@label of a light</comment>
        <translation>خادم الويب</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@label of a light</comment>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>@label of a light</comment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Policy file</source>
        <comment>@label of a light</comment>
        <translation>ملف السياسة</translation>
    </message>
    <message>
        <source>is good, but not the policy that you chose here</source>
        <comment>@status</comment>
        <translation>سليم، لكنه ليس السياسة التي اخترتها هنا</translation>
    </message>
    <message>
        <source>is not in DNS yet</source>
        <comment>@status</comment>
        <translation>ليس في DNS بعد</translation>
    </message>
    <message>
        <source>comes after that</source>
        <comment>@status</comment>
        <translation>يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>leads to an address</source>
        <comment>@status</comment>
        <translation>يؤدي إلى عنوان</translation>
    </message>
    <message>
        <source>answers on port 443</source>
        <comment>@status</comment>
        <translation>يرد على المنفذ 443</translation>
    </message>
    <message>
        <source>is for this name, trusted and valid</source>
        <comment>@status</comment>
        <translation>لهذا الاسم، وموثوق بها وصالحة</translation>
    </message>
    <message>
        <source>comes directly and as plain text</source>
        <comment>@status</comment>
        <translation>يأتي مباشرة ونصًا عاديًا</translation>
    </message>
    <message>
        <source>is the policy that you chose</source>
        <comment>@status</comment>
        <translation>هو السياسة التي اخترتها</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>@info time</comment>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <comment>@info time</comment>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing period</source>
        <comment>@title</comment>
        <translation>فترة الاختبار</translation>
    </message>
    <message>
        <source>Enforce</source>
        <comment>@title</comment>
        <translation>وضع enforce</translation>
    </message>
    <message>
        <source>History</source>
        <comment>@title</comment>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>@status</comment>
        <translation>قيد التنفيذ</translation>
    </message>
</context>
<context>
    <name>postseal::WizardPage</name>
    <message>
        <source>Checking %1.</source>
        <comment>@status</comment>
        <translation>جارٍ فحص %1.</translation>
    </message>
    <message>
        <source>This step is still to do.</source>
        <comment>@status</comment>
        <translation>لم تُنفَّذ هذه الخطوة بعد.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <comment>@status</comment>
        <translation>لم يُنظر في شيء بعد.</translation>
    </message>
    <message>
        <source>Not visible yet. Postseal keeps looking; you can go on.</source>
        <comment>@status</comment>
        <translation>غير ظاهر بعد. يواصل Postseal البحث؛ يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <comment>@status</comment>
        <translation>اكتملت هذه الخطوة.</translation>
    </message>
    <message>
        <source>Nothing is broken here. Some points deserve a look.</source>
        <comment>@status</comment>
        <translation>لا شيء معطّل هنا. بعض النقاط تستحق الانتباه.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <comment>@status</comment>
        <translation>يوجد خلل هنا.</translation>
    </message>
    <message>
        <source>Not everything could be found out from here.</source>
        <comment>@status</comment>
        <translation>لم يمكن من هنا معرفة كل شيء.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <comment>@info date and time</comment>
        <translation>جرى الفحص في %1.</translation>
    </message>
    <message>
        <source>Show everything that was seen</source>
        <comment>@button</comment>
        <translation>عرض كل ما ظهر</translation>
    </message>
    <message>
        <source>Your domain is being looked at</source>
        <comment>@title</comment>
        <translation>جارٍ النظر في نطاقك</translation>
    </message>
    <message>
        <source>Everything is asked at the same time. This takes a few seconds.</source>
        <comment>@info</comment>
        <translation>تُطرح كل الأسئلة في وقت واحد. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>@status</comment>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>You stopped this check</source>
        <comment>@title</comment>
        <translation>أوقفت هذا الفحص</translation>
    </message>
    <message>
        <source>Press Check now to look again.</source>
        <comment>@info</comment>
        <translation>اضغط على «فحص الآن» للنظر من جديد.</translation>
    </message>
    <message>
        <source>This takes its days.</source>
        <comment>@status</comment>
        <translation>يستغرق هذا أيامًا.</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <comment>@button step</comment>
        <translation>المتابعة مع «%1»</translation>
    </message>
</context>
<context>
    <name>postseal::WizardView</name>
    <message>
        <source>Ne&amp;xt</source>
        <comment>@button</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>@button</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <comment>@info</comment>
        <translation>‏DNS لدى %1</translation>
    </message>
    <message>
        <source>A new domain</source>
        <comment>@title</comment>
        <translation>نطاق جديد</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <comment>@status</comment>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>@status</comment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <comment>@status</comment>
        <translation>لم يُحفظ.</translation>
    </message>
</context>
</TS>
