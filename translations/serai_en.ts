<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>campaignsui</name>
    <message numerus="yes">
        <source>%n member(s) without a known time zone are shown by the shop&apos;s clock.</source>
        <translation>
            <numerusform>%n member without a known time zone is shown by the shop&apos;s clock.</numerusform>
            <numerusform>%n members without a known time zone are shown by the shop&apos;s clock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>content</name>
    <message numerus="yes">
        <source>%1, %2: %3 and %4, less than %n minute(s) apart</source>
        <translation>
            <numerusform>%1, %2: %3 and %4, less than %n minute apart</numerusform>
            <numerusform>%1, %2: %3 and %4, less than %n minutes apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to %1</source>
        <translation>
            <numerusform>Move %n to %1</numerusform>
            <numerusform>Move %n to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to other days</source>
        <translation>
            <numerusform>Move %n to another day</numerusform>
            <numerusform>Move %n to other days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n post(s), the cap is %3</source>
        <translation>
            <numerusform>%1, %2: %n post, the cap is %3</numerusform>
            <numerusform>%1, %2: %n posts, the cap is %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n post(s), %3–%4 are ideal</source>
        <translation>
            <numerusform>%1, %2: %n post, %3–%4 are ideal</numerusform>
            <numerusform>%1, %2: %n posts, %3–%4 are ideal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week %1, %2: %n post(s), at least %3</source>
        <translation>
            <numerusform>Week %1, %2: %n post, at least %3</numerusform>
            <numerusform>Week %1, %2: %n posts, at least %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n into: %1</source>
        <comment>%1 is a content type</comment>
        <translation>
            <numerusform>Turn %n into: %1</numerusform>
            <numerusform>Turn %n into: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n draft(s)</source>
        <translation>
            <numerusform>Shelve %n draft</numerusform>
            <numerusform>Shelve %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n post(s) of the next %2 days are still drafts</source>
        <translation>
            <numerusform>%1: %n post of the next %2 days is still a draft</numerusform>
            <numerusform>%1: %n posts of the next %2 days are still drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n</source>
        <translation>
            <numerusform>Schedule %n</numerusform>
            <numerusform>Schedule %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n into the best hours</source>
        <translation>
            <numerusform>Move %n into the best hours</numerusform>
            <numerusform>Move %n into the best hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message numerus="yes">
        <source>%n message(s) were on their way when the last run died: their outcome is unknown</source>
        <translation>
            <numerusform>%n message was on its way when the last run died: its outcome is unknown</numerusform>
            <numerusform>%n messages were on their way when the last run died: their outcome is unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importacts</name>
    <message numerus="yes">
        <source>%n member(s) that it brought have orders that came later</source>
        <translation>
            <numerusform>%n member that it brought has orders that came later</numerusform>
            <numerusform>%n members that it brought have orders that came later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought were changed by a later import</source>
        <translation>
            <numerusform>%n member that it brought was changed by a later import</numerusform>
            <numerusform>%n members that it brought were changed by a later import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought have stated consent since</source>
        <translation>
            <numerusform>%n member that it brought has stated consent since</numerusform>
            <numerusform>%n members that it brought have stated consent since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought were edited since</source>
        <translation>
            <numerusform>%n member that it brought was edited since</numerusform>
            <numerusform>%n members that it brought were edited since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought have another phone, e-mail or customer number since</source>
        <translation>
            <numerusform>%n member that it brought has another phone, e-mail or customer number since</numerusform>
            <numerusform>%n members that it brought have another phone, e-mail or customer number since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it changed were changed again since</source>
        <translation>
            <numerusform>%n member that it changed was changed again since</numerusform>
            <numerusform>%n members that it changed were changed again since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of it were changed by a later import</source>
        <translation>
            <numerusform>%n order of it was changed by a later import</numerusform>
            <numerusform>%n orders of it were changed by a later import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that it changed were changed again since</source>
        <translation>
            <numerusform>%n order that it changed was changed again since</numerusform>
            <numerusform>%n orders that it changed were changed again since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were found later by a phone, e-mail or customer number that it brought</source>
        <translation>
            <numerusform>%n member was found later by a phone, e-mail or customer number that it brought</numerusform>
            <numerusform>%n members were found later by a phone, e-mail or customer number that it brought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were written to on the consent that it brought</source>
        <translation>
            <numerusform>%n member was written to on the consent that it brought</numerusform>
            <numerusform>%n members were written to on the consent that it brought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone, e-mail or customer number(s) of it belong to somebody else since</source>
        <translation>
            <numerusform>%n phone, e-mail or customer number of it belongs to somebody else since</numerusform>
            <numerusform>%n phones, e-mails or customer numbers of it belong to somebody else since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders of it belong to %n other member(s) since</source>
        <translation>
            <numerusform>orders of it belong to %n other member since</numerusform>
            <numerusform>orders of it belong to %n other members since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought were written to</source>
        <translation>
            <numerusform>%n member that it brought was written to</numerusform>
            <numerusform>%n members that it brought were written to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something was recorded since for %n member(s) that it brought</source>
        <translation>
            <numerusform>something was recorded since for %n member that it brought</numerusform>
            <numerusform>something was recorded since for %n members that it brought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something was recorded since for %n order(s) that it brought</source>
        <translation>
            <numerusform>something was recorded since for %n order that it brought</numerusform>
            <numerusform>something was recorded since for %n orders that it brought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members that it changed were merged or deleted since (%n time(s))</source>
        <translation>
            <numerusform>members that it changed were merged or deleted since (%n time)</numerusform>
            <numerusform>members that it changed were merged or deleted since (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought have a level or stage that was worked out since: take that back first</source>
        <translation>
            <numerusform>%n member that it brought has a level or stage that was worked out since: take that back first</numerusform>
            <numerusform>%n members that it brought have a level or stage that was worked out since: take that back first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have a level or stage that was worked out since from its orders: take that back first</source>
        <translation>
            <numerusform>%n member has a level or stage that was worked out since from its orders: take that back first</numerusform>
            <numerusform>%n members have a level or stage that was worked out since from its orders: take that back first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message numerus="yes">
        <source>%n message(s) without any receipt: unknown, not unread</source>
        <translation>
            <numerusform>%n message without any receipt: unknown, not unread</numerusform>
            <numerusform>%n messages without any receipt: unknown, not unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>members</name>
    <message numerus="yes">
        <source>%n order(s) name no customer: kept as guest orders, counted in the shop&apos;s figures.</source>
        <translation>
            <numerusform>%n order names no customer: kept as a guest order, counted in the shop&apos;s figures.</numerusform>
            <numerusform>%n orders name no customer: kept as guest orders, counted in the shop&apos;s figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have a value in this field</source>
        <translation>
            <numerusform>%n member has a value in this field</numerusform>
            <numerusform>%n members have a value in this field</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the file gave way to what is here already: see the rules for conflicts.</source>
        <translation>
            <numerusform>%n value of the file gave way to what is here already: see the rules for conflicts.</numerusform>
            <numerusform>%n values of the file gave way to what is here already: see the rules for conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of people who were erased are left out.</source>
        <translation>
            <numerusform>%n order of people who were erased is left out.</numerusform>
            <numerusform>%n orders of people who were erased are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no currency: read as %1.</source>
        <translation>
            <numerusform>%n order names no currency: read as %1.</numerusform>
            <numerusform>%n orders name no currency: read as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country or time zone of %n member(s) is inferred from phone number or country, and marked as such.</source>
        <translation>
            <numerusform>Country or time zone of %n member is inferred from phone number or country, and marked as such.</numerusform>
            <numerusform>Country or time zone of %n members is inferred from phone number or country, and marked as such.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1 %2</source>
        <translation>
            <numerusform>%n line: %1 %2</numerusform>
            <numerusform>%n lines: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay because somebody changed them here by hand; the rule &quot;replace&quot; takes the file&apos;s.</source>
        <translation>
            <numerusform>%n value stays because somebody changed it here by hand; the rule &quot;replace&quot; takes the file&apos;s.</numerusform>
            <numerusform>%n values stay because somebody changed them here by hand; the rule &quot;replace&quot; takes the file&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no amount: kept as free orders, which count as no purchases.</source>
        <translation>
            <numerusform>%n order has no amount: kept as a free order, which counts as no purchase.</numerusform>
            <numerusform>%n orders have no amount: kept as free orders, which count as no purchases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>membersui</name>
    <message numerus="yes">
        <source>Last order: within %n day(s)</source>
        <translation>
            <numerusform>Last order: within %n day</numerusform>
            <numerusform>Last order: within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last order: more than %n day(s) ago</source>
        <translation>
            <numerusform>Last order: more than %n day ago</numerusform>
            <numerusform>Last order: more than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders: exactly %n</source>
        <translation>
            <numerusform>Orders: exactly %n</numerusform>
            <numerusform>Orders: exactly %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders: at least %n</source>
        <translation>
            <numerusform>Orders: at least %n</numerusform>
            <numerusform>Orders: at least %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n members are too many to delete at once</source>
        <translation>
            <numerusform>%n member is too many to delete at once</numerusform>
            <numerusform>%n members are too many to delete at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete at most %n at a time, so that each act can be undone</source>
        <translation>
            <numerusform>delete at most %n at a time, so that each act can be undone</numerusform>
            <numerusform>delete at most %n at a time, so that each act can be undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Level &quot;%1&quot; given to %n member(s)</source>
        <translation>
            <numerusform>Level &quot;%1&quot; given to %n member</numerusform>
            <numerusform>Level &quot;%1&quot; given to %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage &quot;%1&quot; given to %n member(s)</source>
        <translation>
            <numerusform>Stage &quot;%1&quot; given to %n member</numerusform>
            <numerusform>Stage &quot;%1&quot; given to %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) now looked after by %1</source>
        <translation>
            <numerusform>%n member now looked after by %1</numerusform>
            <numerusform>%n members now looked after by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country of %n member(s) set to %1</source>
        <translation>
            <numerusform>Country of %n member set to %1</numerusform>
            <numerusform>Country of %n members set to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>City of %n member(s) set to %1</source>
        <translation>
            <numerusform>City of %n member set to %1</numerusform>
            <numerusform>City of %n members set to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Language of %n member(s) set to %1</source>
        <translation>
            <numerusform>Language of %n member set to %1</numerusform>
            <numerusform>Language of %n members set to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time zone of %n member(s) set to %1</source>
        <translation>
            <numerusform>Time zone of %n member set to %1</numerusform>
            <numerusform>Time zone of %n members set to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Company of %n member(s) set to %1</source>
        <translation>
            <numerusform>Company of %n member set to %1</numerusform>
            <numerusform>Company of %n members set to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note of %n member(s) changed</source>
        <translation>
            <numerusform>Note of %n member changed</numerusform>
            <numerusform>Note of %n members changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name of %n member(s) changed</source>
        <translation>
            <numerusform>Name of %n member changed</numerusform>
            <numerusform>Name of %n members changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; cleared for %n member(s)</source>
        <translation>
            <numerusform>&quot;%1&quot; cleared for %n member</numerusform>
            <numerusform>&quot;%1&quot; cleared for %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; set for %n member(s)</source>
        <translation>
            <numerusform>&quot;%1&quot; set for %n member</numerusform>
            <numerusform>&quot;%1&quot; set for %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A value cleared for %n member(s)</source>
        <translation>
            <numerusform>A value cleared for %n member</numerusform>
            <numerusform>A value cleared for %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; added to %n member(s)</source>
        <translation>
            <numerusform>Tag &quot;%1&quot; added to %n member</numerusform>
            <numerusform>Tag &quot;%1&quot; added to %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; removed from %n member(s)</source>
        <translation>
            <numerusform>Tag &quot;%1&quot; removed from %n member</numerusform>
            <numerusform>Tag &quot;%1&quot; removed from %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) deleted</source>
        <translation>
            <numerusform>%n member deleted</numerusform>
            <numerusform>%n members deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Level by spend given to %n member(s)</source>
        <translation>
            <numerusform>Level by spend given to %n member</numerusform>
            <numerusform>Level by spend given to %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage worked out for %n member(s)</source>
        <translation>
            <numerusform>Stage worked out for %n member</numerusform>
            <numerusform>Stage worked out for %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country of %n member(s) inferred from the number</source>
        <translation>
            <numerusform>Country of %n member inferred from the number</numerusform>
            <numerusform>Country of %n members inferred from the number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) put on the list &quot;%1&quot;</source>
        <translation>
            <numerusform>%n member put on the list &quot;%1&quot;</numerusform>
            <numerusform>%n members put on the list &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) taken off the list &quot;%1&quot;</source>
        <translation>
            <numerusform>%n member taken off the list &quot;%1&quot;</numerusform>
            <numerusform>%n members taken off the list &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) noted as being in the group &quot;%1&quot;</source>
        <translation>
            <numerusform>%n member noted as being in the group &quot;%1&quot;</numerusform>
            <numerusform>%n members noted as being in the group &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) noted as having left the group &quot;%1&quot;</source>
        <translation>
            <numerusform>%n member noted as having left the group &quot;%1&quot;</numerusform>
            <numerusform>%n members noted as having left the group &quot;%1&quot;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n message(s) without any receipt: unknown, not unread</source>
        <translation>
            <numerusform>%n message without any receipt: unknown, not unread</numerusform>
            <numerusform>%n messages without any receipt: unknown, not unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with an unknown outcome</source>
        <translation>
            <numerusform>%n message with an unknown outcome</numerusform>
            <numerusform>%n messages with an unknown outcome</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segments</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n other(s)</source>
        <translation>
            <numerusform>%1 or %n other</numerusform>
            <numerusform>%1 or %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n minute(s)</source>
        <translation>
            <numerusform>in the last minute</numerusform>
            <numerusform>in the last %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n hour(s)</source>
        <translation>
            <numerusform>in the last hour</numerusform>
            <numerusform>in the last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n week(s)</source>
        <translation>
            <numerusform>in the last week</numerusform>
            <numerusform>in the last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n month(s)</source>
        <translation>
            <numerusform>in the last month</numerusform>
            <numerusform>in the last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n year(s)</source>
        <translation>
            <numerusform>in the last year</numerusform>
            <numerusform>in the last %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but %n year(s) earlier</source>
        <translation>
            <numerusform>%1, but %n year earlier</numerusform>
            <numerusform>%1, but %n years earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
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
        <source>%n order(s) without an exchange rate</source>
        <translation>
            <numerusform>%n order without an exchange rate</numerusform>
            <numerusform>%n orders without an exchange rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the day %n day(s) before today</source>
        <translation>
            <numerusform>on the day %n day before today</numerusform>
            <numerusform>on the day %n days before today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the week %n week(s) before this one</source>
        <translation>
            <numerusform>in the week %n week before this one</numerusform>
            <numerusform>in the week %n weeks before this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the month %n month(s) before this one</source>
        <translation>
            <numerusform>in the month %n month before this one</numerusform>
            <numerusform>in the month %n months before this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the quarter %n quarter(s) before this one</source>
        <translation>
            <numerusform>in the quarter %n quarter before this one</numerusform>
            <numerusform>in the quarter %n quarters before this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the year %n year(s) before this one</source>
        <translation>
            <numerusform>in the year %n year before this one</numerusform>
            <numerusform>in the year %n years before this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the day %n day(s) after today</source>
        <translation>
            <numerusform>on the day %n day after today</numerusform>
            <numerusform>on the day %n days after today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the week %n week(s) after this one</source>
        <translation>
            <numerusform>in the week %n week after this one</numerusform>
            <numerusform>in the week %n weeks after this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the month %n month(s) after this one</source>
        <translation>
            <numerusform>in the month %n month after this one</numerusform>
            <numerusform>in the month %n months after this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the quarter %n quarter(s) after this one</source>
        <translation>
            <numerusform>in the quarter %n quarter after this one</numerusform>
            <numerusform>in the quarter %n quarters after this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the year %n year(s) after this one</source>
        <translation>
            <numerusform>in the year %n year after this one</numerusform>
            <numerusform>in the year %n years after this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segmentsui</name>
    <message numerus="yes">
        <source>minute(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::calendarui::CalendarPane</name>
    <message numerus="yes">
        <source>%n post(s) saved</source>
        <translation>
            <numerusform>%n post saved</numerusform>
            <numerusform>%n posts saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1 of %n group</numerusform>
            <numerusform>%1 of %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::calendarui::HourBars</name>
    <message numerus="yes">
        <source>%1 h: %n post(s)</source>
        <translation>
            <numerusform>%1 h: %n post</numerusform>
            <numerusform>%1 h: %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::calendarui::MetersPanel</name>
    <message numerus="yes">
        <source>%n post(s), target</source>
        <translation>
            <numerusform>%n post, target</numerusform>
            <numerusform>%n posts, target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::calendarui::MonthView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::CampaignsPane</name>
    <message numerus="yes">
        <source>Schedule for %n member(s)</source>
        <translation>
            <numerusform>Schedule for %n member</numerusform>
            <numerusform>Schedule for %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n member(s)</source>
        <translation>
            <numerusform>Send to %n member</numerusform>
            <numerusform>Send to %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will not be sent</source>
        <translation>
            <numerusform>%n message will not be sent</numerusform>
            <numerusform>%n messages will not be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::EditorPage</name>
    <message numerus="yes">
        <source>%1 of %n member(s) can be reached</source>
        <translation>
            <numerusform>%1 of %n member can be reached</numerusform>
            <numerusform>%1 of %n members can be reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::PreviewPage</name>
    <message numerus="yes">
        <source>%1 of %n member(s), counted %2, counted again when it leaves</source>
        <translation>
            <numerusform>%1 of %n member, counted %2, counted again when it leaves</numerusform>
            <numerusform>%1 of %n members, counted %2, counted again when it leaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without a known price are not in it.</source>
        <translation>
            <numerusform>%n member without a known price is not in it.</numerusform>
            <numerusform>%n members without a known price are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) get it in their morning</source>
        <translation>
            <numerusform>%n member gets it in their morning</numerusform>
            <numerusform>%n members get it in their morning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) read a default text</source>
        <translation>
            <numerusform>%n member reads a default text</numerusform>
            <numerusform>%n members read a default text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::ProgressPage</name>
    <message numerus="yes">
        <source>%1 of %n message(s) settled</source>
        <translation>
            <numerusform>%1 of %n message settled</numerusform>
            <numerusform>%1 of %n messages settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered message(s) without a read receipt: not read yet, or receipts are off.</source>
        <translation>
            <numerusform>%n delivered message without a read receipt: not read yet, or receipts are off.</numerusform>
            <numerusform>%n delivered messages without a read receipt: not read yet, or receipts are off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::desktop::MainWindow</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(s)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries past their time are removed in two minutes</source>
        <translation>
            <numerusform>%n entry past its time is removed in two minutes</numerusform>
            <numerusform>%n entries past their time are removed in two minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries past their time were removed</source>
        <translation>
            <numerusform>%n entry past its time was removed</numerusform>
            <numerusform>%n entries past their time were removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::desktop::SendingControl</name>
    <message numerus="yes">
        <source>Sending %n message(s)</source>
        <translation>
            <numerusform>Sending %n message</numerusform>
            <numerusform>Sending %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::insightsui::InsightsPane</name>
    <message numerus="yes">
        <source>%n more segment(s) not shown</source>
        <translation>
            <numerusform>%n more segment not shown</numerusform>
            <numerusform>%n more segments not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Against %n day(s) before</source>
        <translation>
            <numerusform>Against %n day before</numerusform>
            <numerusform>Against %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::membersui::DropShelf</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportHistory</name>
    <message numerus="yes">
        <source>%n member(s) go: the import brought them.</source>
        <translation>
            <numerusform>%n member goes: the import brought it.</numerusform>
            <numerusform>%n members go: the import brought them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) become as they were.</source>
        <translation>
            <numerusform>%n member becomes as it was.</numerusform>
            <numerusform>%n members become as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) go.</source>
        <translation>
            <numerusform>%n order goes.</numerusform>
            <numerusform>%n orders go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) become as they were.</source>
        <translation>
            <numerusform>%n order becomes as it was.</numerusform>
            <numerusform>%n orders become as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of consent go.</source>
        <translation>
            <numerusform>%n entry of consent goes.</numerusform>
            <numerusform>%n entries of consent go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportSummary</name>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n new order</numerusform>
            <numerusform>%n new orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opt in to WhatsApp</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n opts in to WhatsApp</numerusform>
            <numerusform>%n opt in to WhatsApp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) changed</source>
        <translation>
            <numerusform>%n order changed</numerusform>
            <numerusform>%n orders changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of problem, listed below</source>
        <translation>
            <numerusform>%n kind of problem, listed below</numerusform>
            <numerusform>%n kinds of problem, listed below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation>
            <numerusform>%n order line</numerusform>
            <numerusform>%n order lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without a customer are kept as guest orders</source>
        <translation>
            <numerusform>%n order without a customer is kept as a guest order</numerusform>
            <numerusform>%n orders without a customer are kept as guest orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) opt in to WhatsApp</source>
        <translation>
            <numerusform>%n member opts in to WhatsApp</numerusform>
            <numerusform>%n members opt in to WhatsApp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are about somebody further up in the file</source>
        <translation>
            <numerusform>%n line is about somebody further up in the file</numerusform>
            <numerusform>%n lines are about somebody further up in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) give way to what is here</source>
        <translation>
            <numerusform>%n value gives way to what is here</numerusform>
            <numerusform>%n values give way to what is here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) redeemed</source>
        <translation>
            <numerusform>%n coupon redeemed</numerusform>
            <numerusform>%n coupons redeemed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay as somebody wrote them here</source>
        <translation>
            <numerusform>%n value stays as somebody wrote it here</numerusform>
            <numerusform>%n values stay as somebody wrote them here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without an amount are no purchases</source>
        <translation>
            <numerusform>%n order without an amount is no purchase</numerusform>
            <numerusform>%n orders without an amount are no purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportWizard</name>
    <message numerus="yes">
        <source>%n member(s) created</source>
        <translation>
            <numerusform>%n member created</numerusform>
            <numerusform>%n members created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) updated</source>
        <translation>
            <numerusform>%n member updated</numerusform>
            <numerusform>%n members updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) new</source>
        <translation>
            <numerusform>%n order new</numerusform>
            <numerusform>%n orders new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>Import %n member</numerusform>
            <numerusform>Import %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n order(s)</source>
        <translation>
            <numerusform>Import %n order</numerusform>
            <numerusform>Import %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved, with the reasons.</source>
        <translation>
            <numerusform>%n line saved, with its reason.</numerusform>
            <numerusform>%n lines saved, with the reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired phone(s) saved.</source>
        <translation>
            <numerusform>%n repaired phone saved.</numerusform>
            <numerusform>%n repaired phones saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) redeemed</source>
        <translation>
            <numerusform>%n coupon redeemed</numerusform>
            <numerusform>%n coupons redeemed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) should be looked at twice. Nothing is written yet.</source>
        <translation>
            <numerusform>%n person should be looked at twice. Nothing is written yet.</numerusform>
            <numerusform>%n people should be looked at twice. Nothing is written yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::membersui::MemberPanel</name>
    <message numerus="yes">
        <source>%1 in %n order(s)</source>
        <translation>
            <numerusform>%1 in %n order</numerusform>
            <numerusform>%1 in %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old: fits</source>
        <translation>
            <numerusform>%n year old: fits</numerusform>
            <numerusform>%n years old: fits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old: does not fit</source>
        <translation>
            <numerusform>%n year old: does not fit</numerusform>
            <numerusform>%n years old: does not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::membersui::MembersPane</name>
    <message numerus="yes">
        <source>%n member(s) changed since and stayed as they are</source>
        <translation>
            <numerusform>%n member changed since and stayed as it is</numerusform>
            <numerusform>%n members changed since and stayed as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n member(s)</source>
        <translation>
            <numerusform>Tag %n member</numerusform>
            <numerusform>Tag %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag from %n member(s)</source>
        <translation>
            <numerusform>Remove a tag from %n member</numerusform>
            <numerusform>Remove a tag from %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n member(s))</source>
        <translation>
            <numerusform>%1 (%n member)</numerusform>
            <numerusform>%1 (%n members)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n member(s)?</source>
        <translation>
            <numerusform>Delete %n member?</numerusform>
            <numerusform>Delete %n members?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n member(s)</source>
        <translation>
            <numerusform>Delete %n member</numerusform>
            <numerusform>Delete %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n member(s) for good?</source>
        <translation>
            <numerusform>Erase %n member for good?</numerusform>
            <numerusform>Erase %n members for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n member(s)</source>
        <translation>
            <numerusform>Erase %n member</numerusform>
            <numerusform>Erase %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) erased</source>
        <translation>
            <numerusform>%n member erased</numerusform>
            <numerusform>%n members erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record an opt-in of %n member(s)</source>
        <translation>
            <numerusform>Record an opt-in of %n member</numerusform>
            <numerusform>Record an opt-in of %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record an opt-out of %n member(s)</source>
        <translation>
            <numerusform>Record an opt-out of %n member</numerusform>
            <numerusform>Record an opt-out of %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt-in recorded for %n member(s)</source>
        <translation>
            <numerusform>Opt-in recorded for %n member</numerusform>
            <numerusform>Opt-in recorded for %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt-out recorded for %n member(s)</source>
        <translation>
            <numerusform>Opt-out recorded for %n member</numerusform>
            <numerusform>Opt-out recorded for %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) cannot be written to although they agreed: another bar stands</source>
        <translation>
            <numerusform>%n member cannot be written to although they agreed: another bar stands</numerusform>
            <numerusform>%n members cannot be written to although they agreed: another bar stands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n member(s)</source>
        <translation>
            <numerusform>Export %n member</numerusform>
            <numerusform>Export %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n member(s)</source>
        <translation>
            <numerusform>Exporting %n member</numerusform>
            <numerusform>Exporting %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) exported</source>
        <translation>
            <numerusform>%n member exported</numerusform>
            <numerusform>%n members exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about this member exported</source>
        <translation>
            <numerusform>%n row about this member exported</numerusform>
            <numerusform>%n rows about this member exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New list with %n member(s)</source>
        <translation>
            <numerusform>New list with %n member</numerusform>
            <numerusform>New list with %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n text(s) of others they stood: “[erased]” is there now.</source>
        <translation>
            <numerusform>In %n text of others they stood: “[erased]” is there now.</numerusform>
            <numerusform>In %n texts of others they stood: “[erased]” is there now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::membersui::MergeView</name>
    <message numerus="yes">
        <source>%1 in %n order(s)</source>
        <translation>
            <numerusform>%1 in %n order</numerusform>
            <numerusform>%1 in %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation>
            <numerusform>%n other entry</numerusform>
            <numerusform>%n other entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::AudiencePanel</name>
    <message numerus="yes">
        <source>Write to %n member(s)</source>
        <translation>
            <numerusform>Write to %n member</numerusform>
            <numerusform>Write to %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in other currencies are not counted. The menu of a rule converts them.</source>
        <translation>
            <numerusform>%n order in another currency is not counted. The menu of a rule converts it.</numerusform>
            <numerusform>%n orders in other currencies are not counted. The menu of a rule converts them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be converted, because a rate is missing; what these people spent is unknown.</source>
        <translation>
            <numerusform>%n order could not be converted, because a rate is missing; what this person spent is unknown.</numerusform>
            <numerusform>%n orders could not be converted, because a rate is missing; what these people spent is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can be reached, but are held out of promotions.</source>
        <comment>members of a hold-out</comment>
        <translation>
            <numerusform>%n more can be reached, but is held out of promotions.</numerusform>
            <numerusform>%n more can be reached, but are held out of promotions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::BoxView</name>
    <message numerus="yes">
        <source>of these rules, from %n member(s)</source>
        <translation>
            <numerusform>of these rules, from %n member</numerusform>
            <numerusform>of these rules, from %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::ExportPage</name>
    <message numerus="yes">
        <source>Export %n member(s)…</source>
        <translation>
            <numerusform>Export %n member…</numerusform>
            <numerusform>Export %n members…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) written to %1</source>
        <translation>
            <numerusform>%n member written to %1</numerusform>
            <numerusform>%n members written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::FrozenCard</name>
    <message numerus="yes">
        <source>“%1” since then: %2 stayed, %3 came and %4 left; it has %n member(s) now.</source>
        <comment>name of a segment, numbers of people</comment>
        <translation>
            <numerusform>“%1” since then: %2 stayed, %3 came and %4 left; it has %Ln member now.</numerusform>
            <numerusform>“%1” since then: %2 stayed, %3 came and %4 left; it has %Ln members now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::RfmGridView</name>
    <message numerus="yes">
        <source>R%1 F%2: %n member(s)</source>
        <translation>
            <numerusform>R%1 F%2: %n member</numerusform>
            <numerusform>R%1 F%2: %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R%1 F%2: %n member(s), in this segment</source>
        <translation>
            <numerusform>R%1 F%2: %n member, in this segment</numerusform>
            <numerusform>R%1 F%2: %n members, in this segment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::RuleDocument</name>
    <message numerus="yes">
        <source>A rule has at most %n rows and boxes.</source>
        <translation>
            <numerusform>A rule has at most %n row or box.</numerusform>
            <numerusform>A rule has at most %n rows and boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boxes can be put into each other %n time(s) at most.</source>
        <translation>
            <numerusform>Boxes can be put into each other %n time at most.</numerusform>
            <numerusform>Boxes can be put into each other %n times at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::SampleRow</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::SegmentsPane</name>
    <message numerus="yes">
        <source>%1 (%n segment(s))</source>
        <comment>a folder in a menu</comment>
        <translation>
            <numerusform>%1 (%n segment)</numerusform>
            <numerusform>%1 (%n segments)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::SplitPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) now; chance decides, so that the parts come close to these shares.</source>
        <translation>
            <numerusform>%n member now; chance decides, so that the parts come close to these shares.</numerusform>
            <numerusform>%n members now; chance decides, so that the parts come close to these shares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::settingsui::FieldsPage</name>
    <message numerus="yes">
        <source>%n member(s) have a value</source>
        <translation>
            <numerusform>%n member has a value</numerusform>
            <numerusform>%n members have a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values of %n member(s) go with it. It can be undone until the program is closed.</source>
        <translation>
            <numerusform>The value of %n member goes with it. It can be undone until the program is closed.</numerusform>
            <numerusform>The values of %n members go with it. It can be undone until the program is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n value(s)</source>
        <translation>
            <numerusform>Delete %n value</numerusform>
            <numerusform>Delete %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field “%1” deleted with %n value(s).</source>
        <translation>
            <numerusform>Field “%1” deleted with %n value.</numerusform>
            <numerusform>Field “%1” deleted with %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) who had a value are not here any more.</source>
        <translation>
            <numerusform>%n member who had a value is not here any more.</numerusform>
            <numerusform>%n members who had a value are not here any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::settingsui::LevelsPage</name>
    <message numerus="yes">
        <source>%n member(s) are as before.</source>
        <translation>
            <numerusform>%n member is as before.</numerusform>
            <numerusform>%n members are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) changed since and stayed as they are.</source>
        <translation>
            <numerusform>%n member changed since and stayed as it is.</numerusform>
            <numerusform>%n members changed since and stayed as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::settingsui::PersonalDataPage</name>
    <message numerus="yes">
        <source>%n message(s) wait; nothing is sent to their authors meanwhile</source>
        <translation>
            <numerusform>%n message waits; nothing is sent to its author meanwhile</numerusform>
            <numerusform>%n messages wait; nothing is sent to their authors meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due now</source>
        <translation>
            <numerusform>%n due now</numerusform>
            <numerusform>%n due now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are past their time. Removing them cannot be undone.</source>
        <translation>
            <numerusform>%n entry is past its time. Removing it cannot be undone.</numerusform>
            <numerusform>%n entries are past their time. Removing them cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed.</source>
        <translation>
            <numerusform>%n entry removed.</numerusform>
            <numerusform>%n entries removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::settingsui::RatesPage</name>
    <message numerus="yes">
        <source>Amounts are converted by the rate of their own day, or of the last day before that has one, at most %n day(s) back. The European Central Bank publishes the table as eurofxref-hist.csv; Serai fetches nothing by itself.</source>
        <translation>
            <numerusform>Amounts are converted by the rate of their own day, or of the last day before that has one, at most %n day back. The European Central Bank publishes the table as eurofxref-hist.csv; Serai fetches nothing by itself.</numerusform>
            <numerusform>Amounts are converted by the rate of their own day, or of the last day before that has one, at most %n days back. The European Central Bank publishes the table as eurofxref-hist.csv; Serai fetches nothing by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)</source>
        <translation>
            <numerusform>%n rate</numerusform>
            <numerusform>%n rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n currency(s), up to %1</source>
        <translation>
            <numerusform>%n currency, up to %1</numerusform>
            <numerusform>%n currencies, up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) are new or different.</source>
        <translation>
            <numerusform>%n rate is new or different.</numerusform>
            <numerusform>%n rates are new or different.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) deleted.</source>
        <translation>
            <numerusform>%n rate deleted.</numerusform>
            <numerusform>%n rates deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::todayui::TodayPane</name>
    <message numerus="yes">
        <source>%1: write to %n member(s)</source>
        <translation>
            <numerusform>%1: write to %n member</numerusform>
            <numerusform>%1: write to %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>%n hour late</numerusform>
            <numerusform>%n hours late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>In %n min</numerusform>
            <numerusform>In %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settingsui</name>
    <message numerus="yes">
        <source>%n entries removed</source>
        <translation>
            <numerusform>%n entry removed</numerusform>
            <numerusform>%n entries removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as mere figures</source>
        <translation>
            <numerusform>%n kept as a mere figure</numerusform>
            <numerusform>%n kept as mere figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of others made unreadable</source>
        <translation>
            <numerusform>%n text of others made unreadable</numerusform>
            <numerusform>%n texts of others made unreadable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uikit</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
</TS>
