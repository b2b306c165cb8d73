<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>CalendarPane</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each group’s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are shown in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>group code and name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignsPane::Private</name>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience, message, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a segment: choose people and a template, see exactly who gets what, then send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of members, typed to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would get it: see the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1,000 members: type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-to-one, template %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that have not left will never be sent. What is sent stays sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will not be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an act or a thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersPane::Private</name>
    <message>
        <source>Bring your customers in: a shop export is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone, order, tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; added to %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; removed from %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an opt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an opt-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and how it was given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentsPane</name>
    <message>
        <source>start from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentsPane::Private</name>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as counted on each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; and its history of sizes will be deleted. Members stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <comment>where a rule came from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a cell of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a frozen copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete segment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Previous (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPane</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPane::Private</name>
    <message>
        <source>last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open · %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, most harmful first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the next seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to write to yet. Import customers and their orders first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: write to %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today. Plan a post in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested by the playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file contains zero bytes: it is not a text table, or its encoding is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export it as CSV again, or choose the encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close or remove the quote in that line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row does not end: a quote may be open, or the file is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for a quote that is not closed in that line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is a workbook or an archive, not a text table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it and save it as CSV (UTF-8), then use that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpack it first, then use the file inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is a picture or a document, not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the CSV file that the shop exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is a web page, not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop sent a page instead of the file: sign in there and export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a text table: it contains binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export it as CSV and use that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no encoding &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a name such as UTF-8, UTF-16LE or windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not written in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another encoding, or let the program find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the file at that place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a name such as Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount must be {&quot;minor&quot;: 12345, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone number has no country code and no country is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone number is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone number is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone number has a wrong number of digits for its country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone number is in no range that its country uses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campaigns</name>
    <message>
        <source>stopped; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template is paused by WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly limit of promotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited a short time ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value for the text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filled text cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just wrote to this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the list of campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the campaign was started already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several campaigns have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name it by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the campaign was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at its preview again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its state is %1; wait or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody would get this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at its preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a running campaign can be paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a paused campaign can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the campaign is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no WhatsApp account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the WhatsApp account is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are several: name one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template has no variable &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its variables are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variables of the template have no text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what goes there, for example body.1 = {{first_name|friend}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it by the clock, without an offset: 2026-11-27T10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the segment does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no template %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch the templates again (template sync)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate card, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare it with the rate card that ships with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns of the rate card are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, currency or number of columns is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rate card is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product bought last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {{field}} or {{field|what to say when it is not known}}; fields are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets close that were not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets do not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to say instead holds brackets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>a group needs a code and a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the category of a group is 0 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a group with the code %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several groups are called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members’ own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group-buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucky draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the post has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one; members do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no content type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date or time is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a post without a date cannot be scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it a date or keep it as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no post %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group code: title of a post</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>618</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China National Day (Golden Week)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuseok (first day of holiday)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyber Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diwali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eid al-Fitr (first day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden Week ends (Children&apos;s Day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden Week starts (Showa Day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunar New Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mothering Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosh Hashanah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singles&apos; Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valentine&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is not a day of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %n to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %n to other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %n post(s), the cap is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %n post(s), %3–%4 are ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1, %2: %n post(s), at least %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a draft on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format: weekday and day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post: %1</source>
        <comment>placeholder title; %1 is a content type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 local, quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 and %4, less than %n minute(s) apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: “%3” has no call to action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Turn %n draft(s) into: %1</source>
        <comment>%1 is a content type</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the posts, target %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the slots are free for trends, %2 is the aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %n draft(s) on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %n post(s) of the next %2 days are still drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the posts are in the best local hours, %2 is the aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %n into the best hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>there is no token on line 1 of standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipe it in, so that it is in no history and no process list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not kept: give it again with --token-stdin to each command that needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace is being written by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the other program or try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were on their way when the last run died: their outcome is unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stopped; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>the workspace holds members already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the demo shop in a new file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>webhooks cannot be received: the port is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the app secret of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the webhook is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no app secret to check webhooks with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the webhook is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature of the webhook is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>http</name>
    <message>
        <source>no connection became free in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is longer than allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the address of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the clock, the network and programs that inspect traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server points to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log in to this network first, or check the address of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complete answer within the time allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not known whether the request was carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke before the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the connection to the internet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>there is no campaign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no campaign &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several campaigns are called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name it by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known only as of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of one group need its chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no metric &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the list of metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different members who withdrew their consent to marketing on WhatsApp in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members in the workspace now, whatever the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who may get marketing on WhatsApp now: a number or user id, consent, not suppressed, no number of the +1 zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members, consent ledger and suppressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported orders that belong to a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different members with at least one purchase in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members whose first purchase of all lies in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members with a purchase in the period who had bought before it began: buyers less new customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers with a purchase in the period that was not their first, as a share of all buyers of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no member bought anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox and the receipts that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receipts came in for these messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message is known to be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that left in the period and that the platform accepted. Accepted is not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the messages sent in the period, those with a receipt of delivery or of reading, whenever it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the messages sent in the period, those with a read receipt. Members who switched receipts off never show as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read messages as a share of delivered ones, both of the messages sent in the period. Messages without any receipt are in neither number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the period that the platform refused or reported as not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the period whose request was cut off: nobody can say yet whether the platform took them. They are not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without any receipt: unknown, not unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imported orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases by the time of the order, in every currency. Cancelled orders, returns and orders without a price do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the purchases in the shop&apos;s currency, before cancellations and returns. Other currencies are said separately and not converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue less the cancellations and returns that were booked in the same period, whenever the goods were bought. Shop&apos;s currency only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue divided by the number of purchases in the shop&apos;s currency, rounded to the smallest unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no purchase in the shop&apos;s currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellations and returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled orders and returns by the time at which they were booked, in every currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs group chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs tracked links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs recorded costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs to know who is in which group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of a group active on a day, as a share of its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks on offers as a share of delivered offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of members per day and group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of a group who order in a month, as a share of its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of a group still in it at the end, as a share of those at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who left a group in a week, as a share of its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who interact on a day, as a share of the group&apos;s members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group revenue share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue of group members as a share of all revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTV of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime value of group members against other customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a new member against other channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue from coupons divided by what the coupons cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool cost share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of tools as a share of the marketing budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write dates as 2026-11-19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period is longer than ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one of the fields listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column of a field must be its header, a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp user id (BSUID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts marketing by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts marketing by SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify: customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify: orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google: contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check its name and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file that you may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export it again from the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot separate columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one sign such as , or ; or the word tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like %1: leave the encoding out, or give that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not written in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns of the file are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which column is which, for example --map &apos;{&quot;orderNumber&quot;: &quot;Order&quot;, &quot;phone&quot;: &quot;Mobile&quot;}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the fields in the help of import preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one of the file&apos;s headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent to WhatsApp needs its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say where the people agreed, for example --consent-source &quot;checkout box, shop.example, since May 2026&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one of the file&apos;s headers, or &quot;all&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no layout &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the list of presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use dmy, mdy or ymd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has a header and no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export it again with a wider choice of dates or customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dates can be read as day/month or as month/day, and none in the file decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, column &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which: --date-order dmy or --date-order mdy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a name nor a phone, e-mail or customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name only: nothing to know the person by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has no order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such date; the order is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such currency; the order is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a number; the line is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quantity must be a whole number; the line is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no currency &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use an ISO 4217 code such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times without a zone are read in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no customer: kept as guest orders, counted in the shop&apos;s figures.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody becomes reachable by WhatsApp through this file: consent is never assumed. If it states consent, say which column does with --whatsapp-consent COLUMN and --consent-source TEXT, or use &quot;all&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that the row knows belongs to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>there is no member with id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member needs a name, a phone number or an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another member has this phone number or e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look that member up; the two may be one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent needs its source: where and how it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such channel, purpose or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several members match &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the id, the phone number or the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no member &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use an id of the member list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else has this already; it stays with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has opted out here; an import does not undo that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet cut the digits off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable by WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number or WhatsApp id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent to WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States or Canada: no marketing is delivered there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out, blocked or undeliverable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>another program sends from this workspace already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the other program; here the workspace is open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome of this message is known by now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>playbook</name>
    <message>
        <source>%1: there is no such rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the value or reset the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a fraction between -1 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an hour between 0 and 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number, not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.key: a word of letters and digits is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.unit: unknown unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.currency: not a currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: number, text, words or flag is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2: a text is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.section: unknown section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.kind: unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.values: a list is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.key: &quot;%2&quot; is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct that place of the playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version: 1 is the only one that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules: a list is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.id: &quot;%2&quot; is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of words is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the rule has no such value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The read rate is not outside the playbook&apos;s limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without any receipt: unknown, not unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped at the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the figures are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definitions %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sent to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages; read as a share of delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any receipt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited not long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, healthy is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with an unknown outcome</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for receipts or settle them by hand. They are not sent again by themselves, so that nobody is written to twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a name that ends in .pdf, .xlsx or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no report &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not included, because not converted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against the equally long period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that sent in the period; their figures are of the whole campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign sent anything in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first and last recorded size in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No size of a segment was recorded in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of the playbook without records: unknown, not zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure that is known is inside the playbook&apos;s limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>there is no key &quot;%1&quot; in a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no kind of fault &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of the fault is out of its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share lies between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call log could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is used by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another port, or 0 for any free one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>the key store has no such entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter the token again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key store is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key store on this computer that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start one (GNOME Keyring, KWallet), or give the token for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept in the key store of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such secret in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept for this session only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>segments</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable by WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason for not being reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages sent to the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs group chat data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The amount is written in %2 and taken in %3 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key &quot;%1&quot; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row or a group must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule may have at most %1 rows and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule begins with a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group has one key and nothing beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups may be nested %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group holds a list of rows and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comparison &quot;%1&quot; does not fit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comparison is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list with at least one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list may have at most %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from 1 to 100000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date (2026-11-19) or a date with a time (2026-11-19T09:00)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number with at most 4 digits after the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be money: {&quot;minor&quot;: 10000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both amounts must be in one currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;between&quot; needs a list of two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smaller value comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;between&quot; needs a list of two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;where&quot; must be a list of at most 16 conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs group chat data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no fact &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken of &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not said what is measured, or it does not fit the measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measure is missing or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row is about one field or one fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last %n minute(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last %n hour(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last %n day(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last %n week(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last %n month(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last %n year(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total of orders after returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average order value after returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average order value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest order value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest order value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of days since the last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of days since the first order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of pieces bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total of order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average number of pieces per order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average value of an order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest number of pieces in an order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest value of an order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest number of pieces in an order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest value of an order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of different products bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of days since the last order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of days since the first order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of days since the last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of days since the first message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of messages sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins with &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (where %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be reached by WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached by WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not have the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no segment &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the list of segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a segment needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a segment &quot;%1&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a frozen segment keeps its members and its rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the rule under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a campaign uses this segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep it, so that the campaign can be understood later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>segmentsui</name>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average order value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order total after returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days since last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days since first order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spent on items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days since last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include any of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sending</name>
    <message>
        <source>there is no sending number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the account of your WhatsApp number first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::calendarui::CalendarModel</name>
    <message>
        <source>Already posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the past</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::calendarui::HourBars</name>
    <message numerus="yes">
        <source>%1 h: %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Posts by local hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, axis</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::calendarui::IdeasShelf</name>
    <message>
        <source>New idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag into a day. The time of the best hour is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group · type</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::calendarui::ItemEditor</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (members do not see it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>group code and name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date it can only be an idea or a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies on the shelf until it gets a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of %1</source>
        <comment>time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of %1; %2 in %3</source>
        <comment>zone, time, zone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::calendarui::MetersPanel</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts on the busiest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best hours, local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does every fix that changes nothing but the moment of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s), target</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2, max %3</source>
        <comment>ideal posts a day and the cap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: day and month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posts this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inside</source>
        <comment>share of posts inside the best hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots left free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The month keeps to the playbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All safe fixes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::calendarui::MonthView</name>
    <message>
        <source>d MMM</source>
        <comment>date format: day and month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wk</source>
        <comment>column head: week number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>no group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: title of a post</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 local (%2)</source>
        <comment>time and zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>holiday and country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <comment>time, group, title of a post</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::EditorPage</name>
    <message>
        <source>What people read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from the template and the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation to a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as it is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each member&apos;s own clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send in quiet hours too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No segment is saved yet. Make one in the segments pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No templates are here. Connect an account in the settings and fetch them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, approved by Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: it cannot be sent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friend</source>
        <comment>greeting when no name is known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every variable of the template needs a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s) can be reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as %1 reads it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::PhonePreview</name>
    <message>
        <source>Preview of the message on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template to see the message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::PreviewPage</name>
    <message>
        <source>Not sent to, by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, first that applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each member is counted once, under the first reason that applies. Names stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s), counted %2, counted again when it leaves</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it arrives, in each member&apos;s local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet from %1:00 to %2:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without a known time zone are shown by the shop&apos;s clock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rate card of %1, %2, per delivered message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1 if %2 % are delivered, at most %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 if every message is delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without a known price are not in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>date and time of a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until each message leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel keeps what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) get it in their morning</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is night there when the campaign starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) read a default text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A field of theirs is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::ProgressPage</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where every message stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that are settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s) settled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sent to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n delivered message(s) without a read receipt: not read yet, or receipts are off.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way to WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has it; no receipt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error %1 of WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows whether WhatsApp got it; it is never sent again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::desktop::MainWindow</name>
    <message>
        <source>Opening the sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program writes it. Close that program and open the file again to make changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Serai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import orders and customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the workspace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup. First problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Serai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serai %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GPL, version 3 or later. Built on Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an act or a thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serai workspaces (*.serai)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serai workspaces (*.serai);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import orders and customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup finished and checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::desktop::Rail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::desktop::RailEntry</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::desktop::WelcomePane</name>
    <message>
        <source>Try the sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lindenhain sells home textiles to five countries. Everything works, messages go to a sandbox on this computer, and nothing is sent to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file on this computer. Bring your customers and orders in from a shop export; a WhatsApp account can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace that you have already, for example from a backup or from another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Serai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers, their groups and what you send them stay in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportWizard</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to WhatsApp marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says who agreed to marketing messages by WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column that says who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: box at checkout since March 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to e-mail is not consent to WhatsApp. Without this box nobody becomes reachable by this import, and nobody loses consent either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown layout: say what the columns are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who has &quot;yes&quot; in &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, separator &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without a customer are kept as guest orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>times without a zone are read in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) opt in to WhatsApp</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the first %2 are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) created</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers or orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did these people agree to WhatsApp messages?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent without a source is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel leaves everything as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. The import is one step: all of it, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::membersui::MemberForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example de or pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::membersui::MemberPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an opt-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an opt-out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (from the country)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: no time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BSUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::membersui::MembersPane</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time zone is known, and the country has several or is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::AudiencePanel</name>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFM grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all members, click to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R: recency of the last order. F: orders in the last 12 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members, %1 of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write to %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in other currencies are not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::LossColumns</name>
    <message>
        <source>%1 %</source>
        <comment>share of members kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>a rule that is switched off</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::RfmGridView</name>
    <message>
        <source>R: days since the last order (R5: up to 30, R4: 31 to 60, R3: 61 to 90, R2: 91 to 180, R1: more).
F: orders in the last 12 months (F1: 0 or 1, F2: 2, F3: 3 or 4, F4: 5 to 9, F5: 10 or more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid of recency and frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>R%1 F%2: %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::RowWidget</name>
    <message>
        <source>Rule counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch this rule off without removing it (Ctrl+Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknowns included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknowns not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::RuleBuilder</name>
    <message>
        <source>How the rules of this box combine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty box matches nobody. Add a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty box matches everybody. Add a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of these rules, from %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::RuleDocument</name>
    <message>
        <source>change rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch rule off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch rule on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::ValueEditor</name>
    <message>
        <source>and</source>
        <comment>between the two numbers of a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock codes, separated by commas; empty means any product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>the workspace is being written by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the other program or try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace file is damaged or is not a Serai workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore a backup; the file has not been changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of the workspace forbids this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace is open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the program that writes it, or allow writing to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace file could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk and the rights of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a database of another program, not a Serai workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file that Serai made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace was written by a newer version of Serai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update Serai; the file has not been changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy did not pass its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace is damaged and was not updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no workspace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the path, or make one: seraictl workspace create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace cannot be made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the folder and its rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace is of an older version and read-only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it for writing once, so that it is updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the other program; here it is open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use an ISO 4217 code such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uikit</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whatsapp</name>
    <message>
        <source>copy it from the API setup page of your app at Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone number id is not a row of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the WhatsApp Business account id is not a row of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base URL is not an https address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such sending number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it: seraictl account add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are several sending numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one by its phone number id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer (status %1) is not one of WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the base URL, and whether this network wants a log-in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access token is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, quality %3, %4 messages per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the templates can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an app receives the webhooks of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no app receives webhooks: nobody will tell whether messages were delivered - start sending once, or subscribe your app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access token is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp could not process the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp is overloaded or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token lacks a permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sending number does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is blocked for breaking a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many messages per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person is part of an experiment of Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this business may not write to that country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of message is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp failed without saying why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group has one member only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient is the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message cannot be delivered to this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test number reaches its five test recipients only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the display name is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a problem with the payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sending number is not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 24 hours since the person wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is restricted because of spam reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta withheld this marketing message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person stopped marketing messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture or file was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this way of sending is for marketing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many messages to one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is being upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template needs the Marketing Messages API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this message needs a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketing is switched off for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group refuses the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many messages to groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template changed, is missing or not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long with these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template breaks a content policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value does not fit the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template expects other parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template is paused or disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow is throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the terms of WhatsApp Payments are not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template needs another way of sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template is not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person&apos;s identity changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter a new token for the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it right in WhatsApp Manager, then resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch the templates again and check the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is tried again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error %1 of WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for the approval, then fetch the templates again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value contains a line break or tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value contains more than four blanks in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is not an https link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value cannot be the end of a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coupon code is empty, contains blanks or is longer than 20 signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no value for a placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template has no such placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than 1024 signs with these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header is longer than 60 signs with this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone number is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is neither a phone number nor a WhatsApp id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of the message is empty or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another template, or change this one in WhatsApp Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the placeholders are not numbered 1, 2, 3 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of header cannot be sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header has more than one placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of button cannot be sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of template cannot be sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch the templates: seraictl template sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a webhook of a WhatsApp Business account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
