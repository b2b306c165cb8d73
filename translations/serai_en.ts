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
</context>
<context>
    <name>serai::membersui::MembersPane</name>
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
        <source>%n order(s) in other currencies are not counted.</source>
        <translation>
            <numerusform>%n order in another currency is not counted.</numerusform>
            <numerusform>%n orders in other currencies are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
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
</context>
<context>
    <name>serai::segmentsui::RuleBuilder</name>
    <message numerus="yes">
        <source>of these rules, from %n member(s)</source>
        <translation>
            <numerusform>of these rules, from %n member</numerusform>
            <numerusform>of these rules, from %n members</numerusform>
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
