<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Panes</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>the file contains zero bytes: it is not a text table, or its encoding is another one</source>
        <translation>die Datei enthält Nullbytes: Sie ist keine Texttabelle, oder ihre Kodierung ist eine andere</translation>
    </message>
    <message>
        <source>export it as CSV again, or choose the encoding</source>
        <translation>erneut als CSV exportieren oder die Kodierung wählen</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>close or remove the quote in that line</source>
        <translation>das Anführungszeichen in dieser Zeile schließen oder entfernen</translation>
    </message>
    <message>
        <source>the file is a workbook or an archive, not a text table</source>
        <translation>die Datei ist eine Arbeitsmappe oder ein Archiv, keine Texttabelle</translation>
    </message>
    <message>
        <source>open it and save it as CSV (UTF-8), then use that file</source>
        <translation>öffnen und als CSV (UTF-8) speichern, dann diese Datei verwenden</translation>
    </message>
    <message>
        <source>the file is compressed</source>
        <translation>die Datei ist komprimiert</translation>
    </message>
    <message>
        <source>unpack it first, then use the file inside</source>
        <translation>zuerst entpacken, dann die enthaltene Datei verwenden</translation>
    </message>
    <message>
        <source>the file is a picture or a document, not a table</source>
        <translation>die Datei ist ein Bild oder ein Dokument, keine Tabelle</translation>
    </message>
    <message>
        <source>choose the CSV file that the shop exports</source>
        <translation>die CSV-Datei wählen, die der Shop exportiert</translation>
    </message>
    <message>
        <source>the file is a web page, not a table</source>
        <translation>die Datei ist eine Webseite, keine Tabelle</translation>
    </message>
    <message>
        <source>the shop sent a page instead of the file: sign in there and export again</source>
        <translation>der Shop hat statt der Datei eine Seite geschickt: dort anmelden und erneut exportieren</translation>
    </message>
    <message>
        <source>the file is not a text table: it contains binary data</source>
        <translation>die Datei ist keine Texttabelle: Sie enthält Binärdaten</translation>
    </message>
    <message>
        <source>export it as CSV and use that file</source>
        <translation>als CSV exportieren und diese Datei verwenden</translation>
    </message>
    <message>
        <source>there is no encoding &quot;%1&quot;</source>
        <translation>die Kodierung „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>use a name such as UTF-8, UTF-16LE or windows-1252</source>
        <translation>einen Namen wie UTF-8, UTF-16LE oder windows-1252 verwenden</translation>
    </message>
    <message>
        <source>the file is not written in %1</source>
        <translation>die Datei ist nicht in %1 geschrieben</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>choose another encoding, or let the program find it</source>
        <translation>eine andere Kodierung wählen oder vom Programm ermitteln lassen</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>correct the file at that place</source>
        <translation>die Datei an dieser Stelle berichtigen</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>die Zeitzone „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>use a name such as Europe/Berlin</source>
        <translation>einen Namen wie Europe/Berlin verwenden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>an amount must be {&quot;minor&quot;: 12345, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>ein Betrag muss so aussehen: {&quot;minor&quot;: 12345, &quot;currency&quot;: &quot;USD&quot;}</translation>
    </message>
    <message>
        <source>the phone number has no country code and no country is known</source>
        <translation>die Telefonnummer hat keine Ländervorwahl, und es ist kein Land bekannt</translation>
    </message>
    <message>
        <source>the phone number is too short</source>
        <translation>die Telefonnummer ist zu kurz</translation>
    </message>
    <message>
        <source>the phone number is too long</source>
        <translation>die Telefonnummer ist zu lang</translation>
    </message>
    <message>
        <source>this is not a phone number</source>
        <translation>dies ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>the phone number has a wrong number of digits for its country</source>
        <translation>die Telefonnummer hat für ihr Land eine falsche Anzahl von Ziffern</translation>
    </message>
    <message>
        <source>the phone number is in no range that its country uses</source>
        <translation>die Telefonnummer liegt in keinem Bereich, den ihr Land verwendet</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a date: day and short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern of a date: weekday, day and short month</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a date: day, short month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>pattern of a date: short month and year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern of a date: month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>pattern of a date: day, short month, year, time of day</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>the points and commas of &quot;%1&quot; make no number</source>
        <translation>die Punkte und Kommas von „%1“ ergeben keine Zahl</translation>
    </message>
    <message>
        <source>write it with one decimal sign and groups of three: 1234.50</source>
        <translation>schreiben Sie sie mit einem Dezimalzeichen und Dreiergruppen: 1234,50</translation>
    </message>
    <message>
        <source>the row is longer than the limit of %1 MB</source>
        <translation>die Zeile ist länger als die Grenze von %1 MB</translation>
    </message>
    <message>
        <source>leave the columns out that are not needed</source>
        <translation>lassen Sie die nicht benötigten Spalten weg</translation>
    </message>
    <message>
        <source>a cell is longer than the limit of %1 MB: the quote before it may not be closed</source>
        <translation>eine Zelle ist länger als die Grenze von %1 MB: vielleicht ist das Anführungszeichen davor nicht geschlossen</translation>
    </message>
    <message>
        <source>a cell is longer than the limit of %1 MB, or the file is not a table</source>
        <translation>eine Zelle ist länger als die Grenze von %1 MB, oder die Datei ist keine Tabelle</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>shorten the cell, or export without that column</source>
        <translation>kürzen Sie die Zelle, oder exportieren Sie ohne diese Spalte</translation>
    </message>
</context>
<context>
    <name>campaigns</name>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>angehalten; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Person was erased</source>
        <translation>Person wurde gelöscht</translation>
    </message>
    <message>
        <source>Template is not approved</source>
        <translation>Vorlage ist nicht genehmigt</translation>
    </message>
    <message>
        <source>Template is paused by WhatsApp</source>
        <translation>Vorlage ist von WhatsApp pausiert</translation>
    </message>
    <message>
        <source>Weekly limit of promotions</source>
        <translation>Wöchentliche Grenze für Werbung</translation>
    </message>
    <message>
        <source>Invited a short time ago</source>
        <translation>Vor Kurzem eingeladen</translation>
    </message>
    <message>
        <source>A value for the text is missing</source>
        <translation>Ein Wert für den Text fehlt</translation>
    </message>
    <message>
        <source>The filled text cannot be sent</source>
        <translation>Der ausgefüllte Text kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>The time is over there</source>
        <translation>Die Uhrzeit ist dort schon vorbei</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Campaign is paused</source>
        <translation>Kampagne ist pausiert</translation>
    </message>
    <message>
        <source>Campaign was cancelled</source>
        <translation>Kampagne wurde abgebrochen</translation>
    </message>
    <message>
        <source>Tried again later</source>
        <translation>Wird später erneut versucht</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Just wrote to this person</source>
        <translation>Diese Person wurde gerade erst angeschrieben</translation>
    </message>
    <message>
        <source>Not yet time</source>
        <translation>Noch nicht an der Zeit</translation>
    </message>
    <message>
        <source>there is no such campaign</source>
        <translation>diese Kampagne gibt es nicht</translation>
    </message>
    <message>
        <source>see the list of campaigns</source>
        <translation>siehe die Liste der Kampagnen</translation>
    </message>
    <message>
        <source>the campaign was started already</source>
        <translation>die Kampagne wurde bereits gestartet</translation>
    </message>
    <message>
        <source>make a new one</source>
        <translation>eine neue anlegen</translation>
    </message>
    <message>
        <source>it is: %1</source>
        <translation>ihr Stand: %1</translation>
    </message>
    <message>
        <source>several campaigns have this name</source>
        <translation>mehrere Kampagnen haben diesen Namen</translation>
    </message>
    <message>
        <source>name it by its number</source>
        <translation>sie mit ihrer Nummer nennen</translation>
    </message>
    <message>
        <source>the campaign was changed meanwhile</source>
        <translation>die Kampagne wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>look at its preview again</source>
        <translation>ihre Vorschau noch einmal ansehen</translation>
    </message>
    <message>
        <source>the template is not approved</source>
        <translation>die Vorlage ist nicht genehmigt</translation>
    </message>
    <message>
        <source>its state is %1; wait or choose another</source>
        <translation>ihr Stand ist %1; abwarten oder eine andere wählen</translation>
    </message>
    <message>
        <source>nobody would get this message</source>
        <translation>niemand würde diese Nachricht erhalten</translation>
    </message>
    <message>
        <source>look at its preview</source>
        <translation>ihre Vorschau ansehen</translation>
    </message>
    <message>
        <source>only a running campaign can be paused</source>
        <translation>nur eine laufende Kampagne kann pausiert werden</translation>
    </message>
    <message>
        <source>only a paused campaign can be resumed</source>
        <translation>nur eine pausierte Kampagne kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>the campaign is over</source>
        <translation>die Kampagne ist beendet</translation>
    </message>
    <message>
        <source>there is no WhatsApp account</source>
        <translation>es gibt kein WhatsApp-Konto</translation>
    </message>
    <message>
        <source>add one first</source>
        <translation>zuerst eines hinzufügen</translation>
    </message>
    <message>
        <source>the WhatsApp account is not named</source>
        <translation>das WhatsApp-Konto ist nicht benannt</translation>
    </message>
    <message>
        <source>there are several: name one</source>
        <translation>es gibt mehrere: eines nennen</translation>
    </message>
    <message>
        <source>the template has no variable &quot;%1&quot;</source>
        <translation>die Vorlage hat keine Variable „%1“</translation>
    </message>
    <message>
        <source>its variables are: %1</source>
        <translation>ihre Variablen sind: %1</translation>
    </message>
    <message>
        <source>variables of the template have no text: %1</source>
        <translation>Variablen der Vorlage haben keinen Text: %1</translation>
    </message>
    <message>
        <source>say what goes there, for example body.1 = {{first_name|friend}}</source>
        <translation>angeben, was dort steht, zum Beispiel body.1 = {{first_name|friend}}</translation>
    </message>
    <message>
        <source>the time cannot be read</source>
        <translation>die Uhrzeit ist nicht lesbar</translation>
    </message>
    <message>
        <source>write it by the clock, without an offset: 2026-11-27T10:00</source>
        <translation>nach der Uhr schreiben, ohne Zeitverschiebung: 2026-11-27T10:00</translation>
    </message>
    <message>
        <source>the segment does not exist</source>
        <translation>das Segment ist nicht vorhanden</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>ein anderes wählen</translation>
    </message>
    <message>
        <source>there is no template %1 in %2</source>
        <translation>es gibt keine Vorlage %1 in %2</translation>
    </message>
    <message>
        <source>fetch the templates again (template sync)</source>
        <translation>die Vorlagen erneut abrufen (template sync)</translation>
    </message>
    <message>
        <source>rate card, line %1</source>
        <translation>Preisliste, Zeile %1</translation>
    </message>
    <message>
        <source>compare it with the rate card that ships with the program</source>
        <translation>mit der Preisliste vergleichen, die dem Programm beiliegt</translation>
    </message>
    <message>
        <source>the columns of the rate card are not known</source>
        <translation>die Spalten der Preisliste sind nicht bekannt</translation>
    </message>
    <message>
        <source>date, currency or number of columns is wrong</source>
        <translation>Datum, Währung oder Anzahl der Spalten ist falsch</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a price</source>
        <translation>„%1“ ist kein Preis</translation>
    </message>
    <message>
        <source>the rate card is missing</source>
        <translation>die Preisliste fehlt</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Product bought last</source>
        <translation>Zuletzt gekauftes Produkt</translation>
    </message>
    <message>
        <source>Date of the last order</source>
        <translation>Datum der letzten Bestellung</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Anzahl der Bestellungen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Shops</translation>
    </message>
    <message>
        <source>write {{field}} or {{field|what to say when it is not known}}; fields are: %1</source>
        <translation>{{field}} oder {{field|what to say when it is not known}} schreiben; Felder sind: %1</translation>
    </message>
    <message>
        <source>brackets close that were not opened</source>
        <translation>es schließen Klammern, die nicht geöffnet wurden</translation>
    </message>
    <message>
        <source>brackets do not close</source>
        <translation>Klammern werden nicht geschlossen</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>es gibt kein Feld „%1“</translation>
    </message>
    <message>
        <source>what to say instead holds brackets</source>
        <translation>der Ersatztext enthält Klammern</translation>
    </message>
    <message>
        <source>Held out for comparison</source>
        <translation>Zum Vergleich ausgenommen</translation>
    </message>
</context>
<context>
    <name>campaignsui</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation>Land unbekannt</translation>
    </message>
    <message>
        <source>When it arrives, in each member&apos;s local time</source>
        <translation>Wann sie ankommt, in der Ortszeit jedes Mitglieds</translation>
    </message>
    <message>
        <source>quiet from %1:00 to %2:00</source>
        <translation>Ruhezeit von %1:00 bis %2:00</translation>
    </message>
    <message>
        <source>other countries</source>
        <translation>andere Länder</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without a known time zone are shown by the shop&apos;s clock.</source>
        <translation>
            <numerusform>%n Mitglied ohne bekannte Zeitzone wird nach der Uhr des Shops gezeigt.</numerusform>
            <numerusform>%n Mitglieder ohne bekannte Zeitzone werden nach der Uhr des Shops gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a number or WhatsApp id</source>
        <translation>Mit Nummer oder WhatsApp-Kennung</translation>
    </message>
    <message>
        <source>Agreed to WhatsApp</source>
        <translation>Mit Einwilligung zu WhatsApp</translation>
    </message>
    <message>
        <source>Outside +1</source>
        <translation>Außerhalb von +1</translation>
    </message>
    <message>
        <source>Not suppressed</source>
        <translation>Nicht gesperrt</translation>
    </message>
    <message>
        <source>Below the weekly limit</source>
        <translation>Unter der Wochengrenze</translation>
    </message>
    <message>
        <source>Not invited lately</source>
        <translation>Zuletzt nicht eingeladen</translation>
    </message>
    <message>
        <source>Every field known</source>
        <translation>Alle Felder bekannt</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>ohne: %1</translation>
    </message>
    <message>
        <source>Ask in the next order notice</source>
        <translation>In der nächsten Bestellmeldung fragen</translation>
    </message>
    <message>
        <source>Post in their group instead</source>
        <translation>Stattdessen in der Gruppe posten</translation>
    </message>
    <message>
        <source>Complete the number</source>
        <translation>Nummer ergänzen</translation>
    </message>
    <message>
        <source>Nothing, for good</source>
        <translation>Nichts, dauerhaft</translation>
    </message>
    <message>
        <source>Write again next week</source>
        <translation>Nächste Woche wieder schreiben</translation>
    </message>
    <message>
        <source>Invite again later</source>
        <translation>Später wieder einladen</translation>
    </message>
    <message>
        <source>Give the field a default</source>
        <translation>Dem Feld einen Ersatztext geben</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Choose a later time</source>
        <translation>Spätere Zeit wählen</translation>
    </message>
    <message>
        <source>Choose an approved template</source>
        <translation>Genehmigte Vorlage wählen</translation>
    </message>
    <message>
        <source>Quiet until %1:00</source>
        <translation>Ruhe bis %1:00</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>News about own orders</source>
        <translation>Nachrichten zu eigenen Bestellungen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Switched marketing off in WhatsApp</source>
        <translation>Hat Marketing in WhatsApp ausgeschaltet</translation>
    </message>
    <message>
        <source>Opted out by message</source>
        <translation>Per Nachricht abgemeldet</translation>
    </message>
    <message>
        <source>Withdrew consent</source>
        <translation>Hat die Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>A message waits for judgement</source>
        <translation>Eine Nachricht wartet auf Beurteilung</translation>
    </message>
    <message>
        <source>Was erased on request before</source>
        <translation>Wurde früher auf Wunsch gelöscht</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Cannot be delivered</source>
        <translation>Nicht zustellbar</translation>
    </message>
    <message>
        <source>there is no member with id %1</source>
        <translation>es gibt kein Mitglied mit der ID %1</translation>
    </message>
    <message>
        <source>consent needs its source: where and how it was given</source>
        <translation>die Einwilligung braucht ihre Quelle: wo und wie sie erteilt wurde</translation>
    </message>
    <message>
        <source>consent cannot be given in the future</source>
        <translation>eine Einwilligung kann nicht in der Zukunft erteilt werden</translation>
    </message>
    <message>
        <source>correct the date</source>
        <translation>das Datum berichtigen</translation>
    </message>
    <message>
        <source>something was recorded since that builds on it</source>
        <translation>seitdem wurde etwas erfasst, das darauf aufbaut</translation>
    </message>
    <message>
        <source>record what holds now instead</source>
        <translation>stattdessen erfassen, was jetzt gilt</translation>
    </message>
    <message>
        <source>this message waits already or is gone</source>
        <translation>diese Nachricht wartet schon oder ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>a group needs a code and a name</source>
        <translation>eine Gruppe braucht einen Code und einen Namen</translation>
    </message>
    <message>
        <source>the category of a group is 0 to 7</source>
        <translation>die Kategorie einer Gruppe ist 0 bis 7</translation>
    </message>
    <message>
        <source>there is a group with the code %1 already</source>
        <translation>eine Gruppe mit dem Code %1 gibt es schon</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>es gibt keine Gruppe „%1“</translation>
    </message>
    <message>
        <source>several groups are called &quot;%1&quot;</source>
        <translation>mehrere Gruppen heißen „%1“</translation>
    </message>
    <message>
        <source>use the code</source>
        <translation>den Code verwenden</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interaktiv</translation>
    </message>
    <message>
        <source>Members’ own</source>
        <translation>Von Mitgliedern</translation>
    </message>
    <message>
        <source>Group-buy</source>
        <translation>Gruppenkauf</translation>
    </message>
    <message>
        <source>Lucky draw</source>
        <translation>Verlosung</translation>
    </message>
    <message>
        <source>Price guess</source>
        <translation>Preisraten</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Live notice</source>
        <translation>Live-Hinweis</translation>
    </message>
    <message>
        <source>New post “%1”</source>
        <translation>Neuer Beitrag „%1“</translation>
    </message>
    <message>
        <source>Change of “%1”</source>
        <translation>Änderung von „%1“</translation>
    </message>
    <message>
        <source>Deletion of “%1”</source>
        <translation>Löschen von „%1“</translation>
    </message>
    <message>
        <source>Move of “%1”</source>
        <translation>Verschieben von „%1“</translation>
    </message>
    <message>
        <source>Copy of “%1”</source>
        <translation>Kopie von „%1“</translation>
    </message>
    <message>
        <source>the post has no title</source>
        <translation>der Beitrag hat keinen Titel</translation>
    </message>
    <message>
        <source>write one; members do not see it</source>
        <translation>einen Titel angeben; Mitglieder sehen ihn nicht</translation>
    </message>
    <message>
        <source>there is no content type &quot;%1&quot;</source>
        <translation>es gibt keinen Inhaltstyp „%1“</translation>
    </message>
    <message>
        <source>the date or time is not valid</source>
        <translation>das Datum oder die Uhrzeit ist nicht gültig</translation>
    </message>
    <message>
        <source>a post without a date cannot be scheduled</source>
        <translation>ein Beitrag ohne Datum kann nicht eingeplant werden</translation>
    </message>
    <message>
        <source>give it a date or keep it as a draft</source>
        <translation>ein Datum angeben oder als Entwurf behalten</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime</source>
        <translation>„%1“ wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>noch einmal ansehen</translation>
    </message>
    <message>
        <source>there is no post %1</source>
        <translation>es gibt keinen Beitrag %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group code: title of a post</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>618</source>
        <translation>618</translation>
    </message>
    <message>
        <source>Black Friday</source>
        <translation>Black Friday</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Boxing Day</translation>
    </message>
    <message>
        <source>China National Day (Golden Week)</source>
        <translation>Chinesischer Nationalfeiertag (Goldene Woche)</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Weihnachten</translation>
    </message>
    <message>
        <source>Chuseok (first day of holiday)</source>
        <translation>Chuseok (erster Feiertag)</translation>
    </message>
    <message>
        <source>Cyber Monday</source>
        <translation>Cyber Monday</translation>
    </message>
    <message>
        <source>Diwali</source>
        <translation>Diwali</translation>
    </message>
    <message>
        <source>Double 12</source>
        <translation>Double 12</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Ostersonntag</translation>
    </message>
    <message>
        <source>Eid al-Fitr (first day)</source>
        <translation>Zuckerfest (erster Tag)</translation>
    </message>
    <message>
        <source>Father&apos;s Day</source>
        <translation>Vatertag</translation>
    </message>
    <message>
        <source>Golden Week ends (Children&apos;s Day)</source>
        <translation>Ende der Goldenen Woche (Kindertag)</translation>
    </message>
    <message>
        <source>Golden Week starts (Showa Day)</source>
        <translation>Beginn der Goldenen Woche (Shōwa-Tag)</translation>
    </message>
    <message>
        <source>Lunar New Year</source>
        <translation>Mondneujahr</translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation>Muttertag</translation>
    </message>
    <message>
        <source>Mothering Sunday</source>
        <translation>Muttertag (Großbritannien)</translation>
    </message>
    <message>
        <source>Rosh Hashanah</source>
        <translation>Rosch ha-Schana</translation>
    </message>
    <message>
        <source>Singles&apos; Day</source>
        <translation>Singles’ Day</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Thanksgiving</translation>
    </message>
    <message>
        <source>Valentine&apos;s Day</source>
        <translation>Valentinstag</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Gesetzlicher Feiertag</translation>
    </message>
    <message>
        <source>the line is not a day of the calendar</source>
        <translation>die Zeile ist kein Tag des Kalenders</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to %1</source>
        <translation>
            <numerusform>%n auf %1 verschieben</numerusform>
            <numerusform>%n auf %1 verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to other days</source>
        <translation>
            <numerusform>%n auf andere Tage verschieben</numerusform>
            <numerusform>%n auf andere Tage verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n post(s), the cap is %3</source>
        <translation>
            <numerusform>%1, %2: %n Beitrag, die Obergrenze ist %3</numerusform>
            <numerusform>%1, %2: %n Beiträge, die Obergrenze ist %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n post(s), %3–%4 are ideal</source>
        <translation>
            <numerusform>%1, %2: %n Beitrag, ideal sind %3–%4</numerusform>
            <numerusform>%1, %2: %n Beiträge, ideal sind %3–%4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week %1, %2: %n post(s), at least %3</source>
        <translation>
            <numerusform>Woche %1, %2: %n Beitrag, mindestens %3</numerusform>
            <numerusform>Woche %1, %2: %n Beiträge, mindestens %3</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format: weekday and day</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>New post: %1</source>
        <comment>placeholder title; %1 is a content type</comment>
        <translation>Neuer Beitrag: %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Auf %1 setzen</translation>
    </message>
    <message>
        <source>%1, %2: %3 local, quiet hours</source>
        <translation>%1, %2: %3 Ortszeit, Ruhezeiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 and %4, less than %n minute(s) apart</source>
        <translation>
            <numerusform>%1, %2: %3 und %4, weniger als %n Minute Abstand</numerusform>
            <numerusform>%1, %2: %3 und %4, weniger als %n Minuten Abstand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: “%3” has no call to action</source>
        <translation>%1, %2: „%3“ hat keine Handlungsaufforderung</translation>
    </message>
    <message>
        <source>Write one…</source>
        <translation>Eine schreiben…</translation>
    </message>
    <message>
        <source>%1: %2 of the posts, target %3</source>
        <translation>%1: %2 der Beiträge, Ziel %3</translation>
    </message>
    <message>
        <source>%1 of the slots are free for trends, %2 is the aim</source>
        <translation>%1 der Plätze sind für Trends frei, Ziel sind %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n post(s) of the next %2 days are still drafts</source>
        <translation>
            <numerusform>%1: %n Beitrag der nächsten %2 Tage ist noch Entwurf</numerusform>
            <numerusform>%1: %n Beiträge der nächsten %2 Tage sind noch Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n</source>
        <translation>
            <numerusform>%n einplanen</numerusform>
            <numerusform>%n einplanen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the posts are in the best local hours, %2 is the aim</source>
        <translation>%1 der Beiträge liegen in den besten Stunden vor Ort, Ziel sind %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n into the best hours</source>
        <translation>
            <numerusform>%n in die besten Stunden verschieben</numerusform>
            <numerusform>%n in die besten Stunden verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Add draft %1</source>
        <translation>Entwurf anlegen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n into: %1</source>
        <comment>%1 is a content type</comment>
        <translation>
            <numerusform>%n umwandeln in: %1</numerusform>
            <numerusform>%n umwandeln in: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf zurückstellen</numerusform>
            <numerusform>%n Entwürfe zurückstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>there is no token on line 1 of standard input</source>
        <translation>in Zeile 1 der Standardeingabe steht kein Token</translation>
    </message>
    <message>
        <source>pipe it in, so that it is in no history and no process list</source>
        <translation>per Pipe übergeben, damit es in keinem Verlauf und keiner Prozessliste steht</translation>
    </message>
    <message>
        <source>The token is not kept: give it again with --token-stdin to each command that needs it.</source>
        <translation>Das Token wird nicht aufbewahrt: bei jedem Befehl, der es benötigt, erneut mit --token-stdin angeben.</translation>
    </message>
    <message>
        <source>the workspace is being written by another program</source>
        <translation>ein anderes Programm schreibt gerade in die Arbeitsdatei</translation>
    </message>
    <message>
        <source>close the other program or try again in a moment</source>
        <translation>das andere Programm schließen oder es gleich noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were on their way when the last run died: their outcome is unknown</source>
        <translation>
            <numerusform>%n Nachricht war unterwegs, als der letzte Lauf abbrach: Ihr Ausgang ist unbekannt</numerusform>
            <numerusform>%n Nachrichten waren unterwegs, als der letzte Lauf abbrach: Ihr Ausgang ist unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped; nothing is lost</source>
        <translation>gestoppt; nichts ist verloren</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>the rest waits, the first until %1 (quiet hours or its own time)</source>
        <translation>der Rest wartet, die erste bis %1 (Ruhezeiten oder ihr eigener Zeitpunkt)</translation>
    </message>
    <message>
        <source>check its name and folder</source>
        <translation>Namen und Ordner prüfen</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>the workspace holds members already</source>
        <translation>die Arbeitsdatei enthält bereits Mitglieder</translation>
    </message>
    <message>
        <source>make the demo shop in a new file</source>
        <translation>den Demo-Shop in einer neuen Datei anlegen</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>webhooks cannot be received: the port is taken</source>
        <translation>Webhooks können nicht empfangen werden: Der Port ist belegt</translation>
    </message>
    <message>
        <source>choose another port</source>
        <translation>einen anderen Port wählen</translation>
    </message>
    <message>
        <source>check the app secret of the account</source>
        <translation>den App-Geheimcode des Kontos prüfen</translation>
    </message>
    <message>
        <source>the webhook is too long</source>
        <translation>der Webhook ist zu lang</translation>
    </message>
    <message>
        <source>there is no app secret to check webhooks with</source>
        <translation>es gibt keinen App-Geheimcode, mit dem sich Webhooks prüfen lassen</translation>
    </message>
    <message>
        <source>the webhook is not signed</source>
        <translation>der Webhook ist nicht signiert</translation>
    </message>
    <message>
        <source>the signature of the webhook is wrong</source>
        <translation>die Signatur des Webhooks ist falsch</translation>
    </message>
</context>
<context>
    <name>http</name>
    <message>
        <source>no connection became free in time</source>
        <translation>keine Verbindung wurde rechtzeitig frei</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>the answer is longer than allowed</source>
        <translation>die Antwort ist länger als erlaubt</translation>
    </message>
    <message>
        <source>check the address of the account</source>
        <translation>die Adresse des Kontos prüfen</translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation>der Server konnte seine Identität nicht nachweisen</translation>
    </message>
    <message>
        <source>check the clock, the network and programs that inspect traffic</source>
        <translation>die Uhr, das Netz und Programme prüfen, die den Datenverkehr untersuchen</translation>
    </message>
    <message>
        <source>the server points to another address</source>
        <translation>der Server verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>log in to this network first, or check the address of the account</source>
        <translation>zuerst in diesem Netz anmelden oder die Adresse des Kontos prüfen</translation>
    </message>
    <message>
        <source>no complete answer within the time allowed</source>
        <translation>keine vollständige Antwort in der erlaubten Zeit</translation>
    </message>
    <message>
        <source>it is not known whether the request was carried out</source>
        <translation>es ist nicht bekannt, ob die Anfrage ausgeführt wurde</translation>
    </message>
    <message>
        <source>the connection broke before the answer</source>
        <translation>die Verbindung brach vor der Antwort ab</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>check the connection to the internet</source>
        <translation>die Verbindung zum Internet prüfen</translation>
    </message>
</context>
<context>
    <name>importacts</name>
    <message>
        <source>there is no saved mapping &quot;%1&quot;</source>
        <translation>es gibt keine gespeicherte Zuordnung „%1“</translation>
    </message>
    <message>
        <source>see the list of mappings</source>
        <translation>siehe die Liste der Zuordnungen</translation>
    </message>
    <message>
        <source>a saved mapping needs a name</source>
        <translation>eine gespeicherte Zuordnung braucht einen Namen</translation>
    </message>
    <message>
        <source>nothing is known about the columns of the file: there is nothing to keep</source>
        <translation>über die Spalten der Datei ist nichts bekannt: es gibt nichts aufzuheben</translation>
    </message>
    <message>
        <source>say which column is which field first</source>
        <translation>zuerst angeben, welche Spalte welches Feld ist</translation>
    </message>
    <message>
        <source>the import cannot be undone: %1</source>
        <translation>der Import kann nicht rückgängig gemacht werden: %1</translation>
    </message>
    <message>
        <source>undo import %1 first</source>
        <translation>zuerst Import %1 rückgängig machen</translation>
    </message>
    <message>
        <source>nothing was changed; change the members by hand</source>
        <translation>es wurde nichts geändert; die Mitglieder von Hand ändern</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>cancelled; no file was written</source>
        <translation>abgebrochen; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>Zeile der Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought have orders that came later</source>
        <translation>
            <numerusform>%n Mitglied, das er brachte, hat spätere Bestellungen</numerusform>
            <numerusform>%n Mitglieder, die er brachte, haben spätere Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought were changed by a later import</source>
        <translation>
            <numerusform>%n Mitglied, das er brachte, hat ein späterer Import geändert</numerusform>
            <numerusform>%n Mitglieder, die er brachte, hat ein späterer Import geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought have stated consent since</source>
        <translation>
            <numerusform>%n Mitglied, das er brachte, hat sich seither zur Einwilligung geäußert</numerusform>
            <numerusform>%n Mitglieder, die er brachte, haben sich seither zur Einwilligung geäußert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought were edited since</source>
        <translation>
            <numerusform>%n Mitglied, das er brachte, wurde seither bearbeitet</numerusform>
            <numerusform>%n Mitglieder, die er brachte, wurden seither bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought have another phone, e-mail or customer number since</source>
        <translation>
            <numerusform>%n Mitglied, das er brachte, hat seither eine andere Telefonnummer, E-Mail-Adresse oder Kundennummer</numerusform>
            <numerusform>%n Mitglieder, die er brachte, haben seither eine andere Telefonnummer, E-Mail-Adresse oder Kundennummer</numerusform>
        </translation>
    </message>
    <message>
        <source>members that it brought got or lost tags since</source>
        <translation>Mitglieder, die er brachte, haben seither Schlagwörter bekommen oder verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it changed were changed again since</source>
        <translation>
            <numerusform>%n Mitglied, das er änderte, wurde seither wieder geändert</numerusform>
            <numerusform>%n Mitglieder, die er änderte, wurden seither wieder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of it were changed by a later import</source>
        <translation>
            <numerusform>%n Bestellung aus ihm hat ein späterer Import geändert</numerusform>
            <numerusform>%n Bestellungen aus ihm hat ein späterer Import geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that it changed were changed again since</source>
        <translation>
            <numerusform>%n Bestellung, die er änderte, wurde seither wieder geändert</numerusform>
            <numerusform>%n Bestellungen, die er änderte, wurden seither wieder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were found later by a phone, e-mail or customer number that it brought</source>
        <translation>
            <numerusform>%n Mitglied wurde später durch eine Telefonnummer, E-Mail-Adresse oder Kundennummer gefunden, die er brachte</numerusform>
            <numerusform>%n Mitglieder wurden später durch eine Telefonnummer, E-Mail-Adresse oder Kundennummer gefunden, die er brachte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were written to on the consent that it brought</source>
        <translation>
            <numerusform>%n Mitglied wurde aufgrund der Einwilligung angeschrieben, die er brachte</numerusform>
            <numerusform>%n Mitglieder wurden aufgrund der Einwilligung angeschrieben, die er brachte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone, e-mail or customer number(s) of it belong to somebody else since</source>
        <translation>
            <numerusform>%n Telefonnummer, E-Mail-Adresse oder Kundennummer aus ihm gehört seither jemand anderem</numerusform>
            <numerusform>%n Telefonnummern, E-Mail-Adressen oder Kundennummern aus ihm gehören seither jemand anderem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders of it belong to %n other member(s) since</source>
        <translation>
            <numerusform>Bestellungen aus ihm gehören seither %n anderen Mitglied</numerusform>
            <numerusform>Bestellungen aus ihm gehören seither %n anderen Mitgliedern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought were written to</source>
        <translation>
            <numerusform>%n Mitglied, das er brachte, wurde angeschrieben</numerusform>
            <numerusform>%n Mitglieder, die er brachte, wurden angeschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something was recorded since for %n member(s) that it brought</source>
        <translation>
            <numerusform>zu %n Mitglied, das er brachte, wurde seither etwas festgehalten</numerusform>
            <numerusform>zu %n Mitgliedern, die er brachte, wurde seither etwas festgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something was recorded since for %n order(s) that it brought</source>
        <translation>
            <numerusform>zu %n Bestellung, die er brachte, wurde seither etwas festgehalten</numerusform>
            <numerusform>zu %n Bestellungen, die er brachte, wurde seither etwas festgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members that it changed were merged or deleted since (%n time(s))</source>
        <translation>
            <numerusform>Mitglieder, die er änderte, wurden seither zusammengeführt oder gelöscht (%n Mal)</numerusform>
            <numerusform>Mitglieder, die er änderte, wurden seither zusammengeführt oder gelöscht (%n Mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>it has been undone already</source>
        <translation>er ist bereits rückgängig gemacht</translation>
    </message>
    <message>
        <source>it was made by an older version of Serai, which kept no values before</source>
        <translation>er stammt aus einer älteren Version von Serai, die keine früheren Werte aufhob</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>abgebrochen; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>there is no import with id %1</source>
        <translation>es gibt keinen Import mit der Nummer %1</translation>
    </message>
    <message>
        <source>see the list of imports</source>
        <translation>siehe die Liste der Importe</translation>
    </message>
    <message>
        <source>the import stands: there is nothing to do again</source>
        <translation>der Import gilt: es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>it was made by an older version of Serai, which did not keep where the file is</source>
        <translation>er stammt von einer älteren Version von Serai, die nicht festhielt, wo die Datei liegt</translation>
    </message>
    <message>
        <source>choose the file and import it: nothing is doubled</source>
        <translation>die Datei wählen und importieren: nichts wird doppelt</translation>
    </message>
    <message>
        <source>the file is not where it was</source>
        <translation>die Datei liegt nicht mehr dort, wo sie war</translation>
    </message>
    <message>
        <source>put it back there, or choose it and import it: nothing is doubled</source>
        <translation>sie dorthin zurücklegen, oder sie wählen und importieren: nichts wird doppelt</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>the disk is full; no file was written</source>
        <translation>der Datenträger ist voll; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>free some space, or choose another place</source>
        <translation>Platz schaffen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>the list would overwrite the file itself</source>
        <translation>die Liste würde die Datei selbst überschreiben</translation>
    </message>
    <message>
        <source>lines that an import left out</source>
        <translation>ausgelassene Zeilen eines Imports</translation>
    </message>
    <message>
        <source>values that an import repaired</source>
        <translation>berichtigte Werte eines Imports</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought have a level or stage that was worked out since: take that back first</source>
        <translation>
            <numerusform>%n Mitglied, das er brachte, hat seither eine errechnete Stufe oder Phase: das zuerst zurücknehmen</numerusform>
            <numerusform>%n Mitglieder, die er brachte, haben seither eine errechnete Stufe oder Phase: das zuerst zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have a level or stage that was worked out since from its orders: take that back first</source>
        <translation>
            <numerusform>%n Mitglied hat seither eine Stufe oder Phase, die aus seinen Bestellungen errechnet ist: das zuerst zurücknehmen</numerusform>
            <numerusform>%n Mitglieder haben seither eine Stufe oder Phase, die aus seinen Bestellungen errechnet ist: das zuerst zurücknehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>there is no campaign %1</source>
        <translation>die Kampagne %1 gibt es nicht</translation>
    </message>
    <message>
        <source>there is no campaign &quot;%1&quot;</source>
        <translation>die Kampagne „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>several campaigns are called &quot;%1&quot;</source>
        <translation>mehrere Kampagnen heißen „%1“</translation>
    </message>
    <message>
        <source>name it by its number</source>
        <translation>die Kampagne mit ihrer Nummer angeben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>known only as of now</source>
        <translation>nur für den jetzigen Zeitpunkt bekannt</translation>
    </message>
    <message>
        <source>figures of one group need its chats</source>
        <translation>Zahlen einer einzelnen Gruppe benötigen deren Chats</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>die Gruppe „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the period is empty</source>
        <translation>der Zeitraum ist leer</translation>
    </message>
    <message>
        <source>there is no metric &quot;%1&quot;</source>
        <translation>die Kennzahl „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>see the list of metrics</source>
        <translation>siehe die Liste der Kennzahlen</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Abmeldungen</translation>
    </message>
    <message>
        <source>Different members who withdrew their consent to marketing on WhatsApp in the period.</source>
        <translation>Verschiedene Mitglieder, die im Zeitraum ihre Einwilligung in Marketing über WhatsApp widerrufen haben.</translation>
    </message>
    <message>
        <source>Consent ledger</source>
        <translation>Einwilligungsverzeichnis</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Members in the workspace now, whatever the period.</source>
        <translation>Mitglieder, die jetzt in der Arbeitsdatei stehen, unabhängig vom Zeitraum.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Members who may get marketing on WhatsApp now: a number or user id, consent, not suppressed, no number of the +1 zone.</source>
        <translation>Mitglieder, die jetzt Marketing über WhatsApp erhalten dürfen: eine Nummer oder Benutzer-ID, Einwilligung, nicht gesperrt, keine Nummer der Zone +1.</translation>
    </message>
    <message>
        <source>Members, consent ledger and suppressions</source>
        <translation>Mitglieder, Einwilligungsverzeichnis und Sperren</translation>
    </message>
    <message>
        <source>Imported orders that belong to a member</source>
        <translation>Importierte Bestellungen, die zu einem Mitglied gehören</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Different members with at least one purchase in the period.</source>
        <translation>Verschiedene Mitglieder mit mindestens einem Kauf im Zeitraum.</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neukunden</translation>
    </message>
    <message>
        <source>Members whose first purchase of all lies in the period.</source>
        <translation>Mitglieder, deren allererster Kauf im Zeitraum liegt.</translation>
    </message>
    <message>
        <source>Returning buyers</source>
        <translation>Wiederkehrende Käufer</translation>
    </message>
    <message>
        <source>Members with a purchase in the period who had bought before it began: buyers less new customers.</source>
        <translation>Mitglieder mit einem Kauf im Zeitraum, die schon vor dessen Beginn gekauft hatten: Käufer abzüglich Neukunden.</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>Wiederkaufsquote</translation>
    </message>
    <message>
        <source>Buyers with a purchase in the period that was not their first, as a share of all buyers of the period.</source>
        <translation>Käufer mit einem Kauf im Zeitraum, der nicht ihr erster war, als Anteil aller Käufer des Zeitraums.</translation>
    </message>
    <message>
        <source>no member bought anything</source>
        <translation>kein Mitglied hat etwas gekauft</translation>
    </message>
    <message>
        <source>Outbox and the receipts that came back</source>
        <translation>Postausgang und die zurückgekommenen Bestätigungen</translation>
    </message>
    <message>
        <source>no message was sent</source>
        <translation>es wurde keine Nachricht gesendet</translation>
    </message>
    <message>
        <source>no receipts came in for these messages</source>
        <translation>für diese Nachrichten sind keine Bestätigungen eingegangen</translation>
    </message>
    <message>
        <source>no message is known to be delivered</source>
        <translation>von keiner Nachricht ist bekannt, dass sie zugestellt wurde</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Messages that left in the period and that the platform accepted. Accepted is not delivered.</source>
        <translation>Nachrichten, die im Zeitraum hinausgingen und von der Plattform angenommen wurden. Angenommen heißt nicht zugestellt.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Of the messages sent in the period, those with a receipt of delivery or of reading, whenever it came.</source>
        <translation>Von den im Zeitraum gesendeten Nachrichten diejenigen mit einer Zustell- oder Lesebestätigung, wann immer diese kam.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Of the messages sent in the period, those with a read receipt. Members who switched receipts off never show as read.</source>
        <translation>Von den im Zeitraum gesendeten Nachrichten diejenigen mit einer Lesebestätigung. Mitglieder, die Bestätigungen abgeschaltet haben, erscheinen nie als gelesen.</translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation>Lesequote</translation>
    </message>
    <message>
        <source>Read messages as a share of delivered ones, both of the messages sent in the period. Messages without any receipt are in neither number.</source>
        <translation>Gelesene Nachrichten als Anteil der zugestellten, beide von den im Zeitraum gesendeten Nachrichten. Nachrichten ohne jede Bestätigung sind in keiner der beiden Zahlen enthalten.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Messages of the period that the platform refused or reported as not delivered.</source>
        <translation>Nachrichten des Zeitraums, die die Plattform abgelehnt oder als nicht zugestellt gemeldet hat.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Messages of the period whose request was cut off: nobody can say yet whether the platform took them. They are not sent again.</source>
        <translation>Nachrichten des Zeitraums, deren Anfrage abgebrochen ist: Noch kann niemand sagen, ob die Plattform sie angenommen hat. Sie werden nicht erneut gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without any receipt: unknown, not unread</source>
        <translation>
            <numerusform>%n Nachricht ohne jede Bestätigung: unbekannt, nicht ungelesen</numerusform>
            <numerusform>%n Nachrichten ohne jede Bestätigung: unbekannt, nicht ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported orders</source>
        <translation>Importierte Bestellungen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Purchases by the time of the order, in every currency. Cancelled orders, returns and orders without a price do not count.</source>
        <translation>Käufe nach dem Zeitpunkt der Bestellung, in allen Währungen. Stornierte Bestellungen, Retouren und Bestellungen ohne Preis zählen nicht.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Sum of the purchases in the shop&apos;s currency, before cancellations and returns. Other currencies are said separately and not converted.</source>
        <translation>Summe der Käufe in der Währung des Shops, vor Stornierungen und Retouren. Andere Währungen werden getrennt genannt und nicht umgerechnet.</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Revenue less the cancellations and returns that were booked in the same period, whenever the goods were bought. Shop&apos;s currency only.</source>
        <translation>Umsatz abzüglich der Stornierungen und Retouren, die im selben Zeitraum gebucht wurden, wann immer die Ware gekauft wurde. Nur in der Währung des Shops.</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Durchschnittliche Bestellung</translation>
    </message>
    <message>
        <source>Revenue divided by the number of purchases in the shop&apos;s currency, rounded to the smallest unit.</source>
        <translation>Umsatz geteilt durch die Anzahl der Käufe in der Währung des Shops, auf die kleinste Einheit gerundet.</translation>
    </message>
    <message>
        <source>there is no purchase in the shop&apos;s currency</source>
        <translation>es gibt keinen Kauf in der Währung des Shops</translation>
    </message>
    <message>
        <source>Cancellations and returns</source>
        <translation>Stornierungen und Retouren</translation>
    </message>
    <message>
        <source>Cancelled orders and returns by the time at which they were booked, in every currency.</source>
        <translation>Stornierte Bestellungen und Retouren nach dem Zeitpunkt ihrer Buchung, in allen Währungen.</translation>
    </message>
    <message>
        <source>needs group chats</source>
        <translation>benötigt Gruppenchats</translation>
    </message>
    <message>
        <source>needs tracked links</source>
        <translation>benötigt nachverfolgte Links</translation>
    </message>
    <message>
        <source>needs recorded costs</source>
        <translation>benötigt erfasste Kosten</translation>
    </message>
    <message>
        <source>needs to know who is in which group</source>
        <translation>benötigt die Angabe, wer in welcher Gruppe ist</translation>
    </message>
    <message>
        <source>Active a day</source>
        <translation>Aktiv pro Tag</translation>
    </message>
    <message>
        <source>Members of a group active on a day, as a share of its members.</source>
        <translation>Mitglieder einer Gruppe, die an einem Tag aktiv sind, als Anteil ihrer Mitglieder.</translation>
    </message>
    <message>
        <source>Offer clicks</source>
        <translation>Klicks auf Angebote</translation>
    </message>
    <message>
        <source>Clicks on offers as a share of delivered offers.</source>
        <translation>Klicks auf Angebote als Anteil der zugestellten Angebote.</translation>
    </message>
    <message>
        <source>Questions a day</source>
        <translation>Fragen pro Tag</translation>
    </message>
    <message>
        <source>Questions of members per day and group.</source>
        <translation>Fragen von Mitgliedern pro Tag und Gruppe.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konversion</translation>
    </message>
    <message>
        <source>Members of a group who order in a month, as a share of its members.</source>
        <translation>Mitglieder einer Gruppe, die in einem Monat bestellen, als Anteil ihrer Mitglieder.</translation>
    </message>
    <message>
        <source>Members kept</source>
        <translation>Gebliebene Mitglieder</translation>
    </message>
    <message>
        <source>Members of a group still in it at the end, as a share of those at the start.</source>
        <translation>Mitglieder einer Gruppe, die ihr am Ende noch angehören, als Anteil derer zu Beginn.</translation>
    </message>
    <message>
        <source>Left a week</source>
        <translation>Austritte pro Woche</translation>
    </message>
    <message>
        <source>Members who left a group in a week, as a share of its members.</source>
        <translation>Mitglieder, die eine Gruppe in einer Woche verlassen haben, als Anteil ihrer Mitglieder.</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interaktion</translation>
    </message>
    <message>
        <source>Members who interact on a day, as a share of the group&apos;s members.</source>
        <translation>Mitglieder, die an einem Tag interagieren, als Anteil der Mitglieder der Gruppe.</translation>
    </message>
    <message>
        <source>Group revenue share</source>
        <translation>Umsatzanteil der Gruppen</translation>
    </message>
    <message>
        <source>Revenue of group members as a share of all revenue.</source>
        <translation>Umsatz der Gruppenmitglieder als Anteil des gesamten Umsatzes.</translation>
    </message>
    <message>
        <source>LTV of members</source>
        <translation>LTV der Mitglieder</translation>
    </message>
    <message>
        <source>Lifetime value of group members against other customers.</source>
        <translation>Kundenwert (LTV) der Gruppenmitglieder gegenüber anderen Kunden.</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>Akquisitionskosten</translation>
    </message>
    <message>
        <source>Cost of a new member against other channels.</source>
        <translation>Kosten eines neuen Mitglieds gegenüber anderen Kanälen.</translation>
    </message>
    <message>
        <source>Coupon return</source>
        <translation>Gutscheinrendite</translation>
    </message>
    <message>
        <source>Revenue from coupons divided by what the coupons cost.</source>
        <translation>Umsatz aus Gutscheinen geteilt durch die Kosten der Gutscheine.</translation>
    </message>
    <message>
        <source>Tool cost share</source>
        <translation>Anteil der Toolkosten</translation>
    </message>
    <message>
        <source>Cost of tools as a share of the marketing budget.</source>
        <translation>Kosten der Tools als Anteil des Marketingbudgets.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>write dates as 2026-11-19</source>
        <translation>Daten so schreiben: 2026-11-19</translation>
    </message>
    <message>
        <source>the period ends before it starts</source>
        <translation>der Zeitraum endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>the period is longer than ten years</source>
        <translation>der Zeitraum ist länger als zehn Jahre</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>es gibt kein Feld „%1“</translation>
    </message>
    <message>
        <source>use one of the fields listed</source>
        <translation>eines der aufgeführten Felder verwenden</translation>
    </message>
    <message>
        <source>the column of a field must be its header, a text</source>
        <translation>die Spalte eines Feldes muss ihre Überschrift sein, ein Text</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>WhatsApp user id (BSUID)</source>
        <translation>WhatsApp-Nutzer-ID (BSUID)</translation>
    </message>
    <message>
        <source>WhatsApp user name</source>
        <translation>WhatsApp-Nutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Accepts marketing by e-mail</source>
        <translation>Nimmt Werbung per E-Mail an</translation>
    </message>
    <message>
        <source>Accepts marketing by SMS</source>
        <translation>Nimmt Werbung per SMS an</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>Zeitpunkt der Bestellung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Gesamtbetrag der Bestellung</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Status der Bestellung</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Storniert am</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Rabattcode</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Rabatt auf die Position</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>Betrag der Position</translation>
    </message>
    <message>
        <source>Table of orders</source>
        <translation>Tabelle mit Bestellungen</translation>
    </message>
    <message>
        <source>Table of customers</source>
        <translation>Tabelle mit Kunden</translation>
    </message>
    <message>
        <source>it looks like %1</source>
        <translation>es sieht nach %1 aus</translation>
    </message>
    <message>
        <source>the columns of the file are not known</source>
        <translation>die Spalten der Datei sind nicht bekannt</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>see the fields in the help of import preview</source>
        <translation>die Felder stehen in der Hilfe zu import preview</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>die Datei hat keine Spalte „%1“</translation>
    </message>
    <message>
        <source>use one of the file&apos;s headers</source>
        <translation>eine der Überschriften der Datei verwenden</translation>
    </message>
    <message>
        <source>consent to WhatsApp needs its source</source>
        <translation>die Einwilligung zu WhatsApp braucht ihre Quelle</translation>
    </message>
    <message>
        <source>use one of the file&apos;s headers, or &quot;all&quot;</source>
        <translation>eine der Überschriften der Datei oder „all“ verwenden</translation>
    </message>
    <message>
        <source>there is no layout &quot;%1&quot;</source>
        <translation>es gibt kein Layout „%1“</translation>
    </message>
    <message>
        <source>see the list of presets</source>
        <translation>siehe die Liste der Voreinstellungen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of a date</source>
        <translation>„%1“ ist keine Datumsreihenfolge</translation>
    </message>
    <message>
        <source>use dmy, mdy or ymd</source>
        <translation>dmy, mdy oder ymd verwenden</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>abgebrochen; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>the file has a header and no rows</source>
        <translation>die Datei hat eine Kopfzeile, aber keine Zeilen</translation>
    </message>
    <message>
        <source>export it again with a wider choice of dates or customers</source>
        <translation>erneut exportieren, mit einer größeren Auswahl an Tagen oder Kunden</translation>
    </message>
    <message>
        <source>the dates can be read as day/month or as month/day, and none in the file decides</source>
        <translation>die Datumsangaben lassen sich als Tag/Monat oder als Monat/Tag lesen, und keine in der Datei entscheidet es</translation>
    </message>
    <message>
        <source>%1, column &quot;%2&quot;</source>
        <translation>%1, Spalte „%2“</translation>
    </message>
    <message>
        <source>neither a name nor a phone, e-mail or customer number</source>
        <translation>weder ein Name noch Telefon, E-Mail oder Kundennummer</translation>
    </message>
    <message>
        <source>a name only: nothing to know the person by</source>
        <translation>nur ein Name: nichts, woran die Person zu erkennen wäre</translation>
    </message>
    <message>
        <source>the row has no order number</source>
        <translation>die Zeile hat keine Bestellnummer</translation>
    </message>
    <message>
        <source>there is no such date; the order is left out</source>
        <translation>dieses Datum gibt es nicht; die Bestellung wird ausgelassen</translation>
    </message>
    <message>
        <source>there is no such currency; the order is left out</source>
        <translation>diese Währung gibt es nicht; die Bestellung wird ausgelassen</translation>
    </message>
    <message>
        <source>this is not a number; the line is left out</source>
        <translation>dies ist keine Zahl; die Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>a quantity must be a whole number; the line is left out</source>
        <translation>eine Menge muss eine ganze Zahl sein; die Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>there is no currency &quot;%1&quot;</source>
        <translation>die Währung „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>use an ISO 4217 code such as EUR</source>
        <translation>einen Code nach ISO 4217 wie EUR verwenden</translation>
    </message>
    <message>
        <source>Times without a zone are read in %1.</source>
        <translation>Zeiten ohne Zeitzone werden in %1 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no customer: kept as guest orders, counted in the shop&apos;s figures.</source>
        <translation>
            <numerusform>%n Bestellung nennt keinen Kunden: als Gastbestellung behalten und in den Zahlen des Shops mitgezählt.</numerusform>
            <numerusform>%n Bestellungen nennen keinen Kunden: als Gastbestellungen behalten und in den Zahlen des Shops mitgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>all that the row knows belongs to somebody else</source>
        <translation>alles, was die Zeile weiß, gehört zu jemand anderem</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no member with id %1</source>
        <translation>es gibt kein Mitglied mit der ID %1</translation>
    </message>
    <message>
        <source>this is not an e-mail address</source>
        <translation>dies ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a member needs a name, a phone number or an e-mail address</source>
        <translation>ein Mitglied braucht einen Namen, eine Telefonnummer oder eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country code</source>
        <translation>„%1“ ist kein Ländercode</translation>
    </message>
    <message>
        <source>another member has this phone number or e-mail address</source>
        <translation>ein anderes Mitglied hat diese Telefonnummer oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>look that member up; the two may be one person</source>
        <translation>dieses Mitglied nachschlagen; beide könnten dieselbe Person sein</translation>
    </message>
    <message>
        <source>the tag is empty</source>
        <translation>das Schlagwort ist leer</translation>
    </message>
    <message>
        <source>several members match &quot;%1&quot;</source>
        <translation>mehrere Mitglieder passen zu „%1“</translation>
    </message>
    <message>
        <source>use the id, the phone number or the e-mail address</source>
        <translation>die ID, die Telefonnummer oder die E-Mail-Adresse verwenden</translation>
    </message>
    <message>
        <source>there is no member &quot;%1&quot;</source>
        <translation>es gibt kein Mitglied „%1“</translation>
    </message>
    <message>
        <source>use an id of the member list</source>
        <translation>eine ID aus der Mitgliederliste verwenden</translation>
    </message>
    <message>
        <source>somebody else has this already; it stays with them</source>
        <translation>jemand anderes hat dies schon; es bleibt dort</translation>
    </message>
    <message>
        <source>has opted out here; an import does not undo that</source>
        <translation>ist hier abgemeldet; ein Import macht das nicht rückgängig</translation>
    </message>
    <message>
        <source>a spreadsheet cut the digits off</source>
        <translation>eine Tabellenkalkulation hat die Ziffern abgeschnitten</translation>
    </message>
    <message>
        <source>Reachable by WhatsApp</source>
        <translation>Per WhatsApp erreichbar</translation>
    </message>
    <message>
        <source>No phone number or WhatsApp id</source>
        <translation>Keine Telefonnummer oder WhatsApp-ID</translation>
    </message>
    <message>
        <source>No consent to WhatsApp</source>
        <translation>Keine Einwilligung zu WhatsApp</translation>
    </message>
    <message>
        <source>United States or Canada: no marketing is delivered there</source>
        <translation>USA oder Kanada: dorthin wird keine Werbung zugestellt</translation>
    </message>
    <message>
        <source>Opted out, blocked or undeliverable</source>
        <translation>Abgemeldet, gesperrt oder nicht zustellbar</translation>
    </message>
    <message>
        <source>the columns of the file are not known when it is read as %1</source>
        <translation>die Spalten der Datei sind nicht bekannt, wenn sie als %1 gelesen wird</translation>
    </message>
    <message>
        <source>there is no rule for the field &quot;%1&quot;</source>
        <translation>für das Feld „%1“ gibt es keine Regel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule for a conflict</source>
        <translation>„%1“ ist keine Regel für einen Widerspruch</translation>
    </message>
    <message>
        <source>use auto, fill, replace or keep</source>
        <translation>auto, fill, replace oder keep verwenden</translation>
    </message>
    <message>
        <source>make it first, or use the key of one that exists</source>
        <translation>es zuerst anlegen oder den Schlüssel eines vorhandenen nehmen</translation>
    </message>
    <message>
        <source>a field needs a name of at most 80 characters</source>
        <translation>ein Feld braucht einen Namen von höchstens 80 Zeichen</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; has signs that keys cannot have</source>
        <translation>der Schlüssel „%1“ enthält Zeichen, die Schlüssel nicht haben können</translation>
    </message>
    <message>
        <source>use letters, digits, - and _</source>
        <translation>Buchstaben, Ziffern, - und _ verwenden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency</source>
        <translation>„%1“ ist keine Währung</translation>
    </message>
    <message>
        <source>name the currency of the amounts: EUR, USD, JPY</source>
        <translation>die Währung der Beträge nennen: EUR, USD, JPY</translation>
    </message>
    <message>
        <source>a choice needs at least one value to choose</source>
        <translation>eine Auswahl braucht mindestens einen Wert</translation>
    </message>
    <message>
        <source>there is a field with the name or key &quot;%1&quot; already</source>
        <translation>es gibt schon ein Feld mit dem Namen oder Schlüssel „%1“</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>members have the value &quot;%1&quot;</source>
        <translation>es gibt Mitglieder mit dem Wert „%1“</translation>
    </message>
    <message>
        <source>rename it, or give those members another value</source>
        <translation>ihn umbenennen oder diesen Mitgliedern einen anderen Wert geben</translation>
    </message>
    <message>
        <source>the kind of a field cannot change while members have values in it</source>
        <translation>die Art eines Feldes kann sich nicht ändern, solange Mitglieder Werte darin haben</translation>
    </message>
    <message>
        <source>make a new field, or remove the values first</source>
        <translation>ein neues Feld anlegen oder zuerst die Werte entfernen</translation>
    </message>
    <message>
        <source>the field has the choice &quot;%1&quot; already</source>
        <translation>das Feld hat die Auswahl „%1“ schon</translation>
    </message>
    <message>
        <source>the field has no choice &quot;%1&quot;</source>
        <translation>das Feld hat keine Auswahl „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have a value in this field</source>
        <translation>
            <numerusform>%n Mitglied hat einen Wert in diesem Feld</numerusform>
            <numerusform>%n Mitglieder haben einen Wert in diesem Feld</numerusform>
        </translation>
    </message>
    <message>
        <source>confirm that their values shall go too; this cannot be undone</source>
        <translation>bestätigen, dass auch ihre Werte entfernt werden; das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the field &quot;%2&quot;</source>
        <translation>„%1“ ist kein Wert des Feldes „%2“</translation>
    </message>
    <message>
        <source>write a number with a decimal point: 12.5</source>
        <translation>eine Zahl mit Dezimalpunkt schreiben: 12.5</translation>
    </message>
    <message>
        <source>write the date as 2026-11-19</source>
        <translation>das Datum als 2026-11-19 schreiben</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>eines davon wählen: %1</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>ja oder nein schreiben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>say which column is which field (a mapping)</source>
        <translation>angeben, welche Spalte welches Feld ist (eine Zuordnung)</translation>
    </message>
    <message>
        <source>a spreadsheet cut the digits of the order number off; the row is left out</source>
        <translation>eine Tabellenkalkulation hat Ziffern der Bestellnummer abgeschnitten; die Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>the first line of the order cannot be used</source>
        <translation>die erste Zeile der Bestellung ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The file names no currency: amounts are read as %1.</source>
        <translation>Die Datei nennt keine Währung: Beträge werden als %1 gelesen.</translation>
    </message>
    <message>
        <source>Nobody becomes reachable by WhatsApp through this file: consent is never assumed. If it states consent, say which column does, and where it was given.</source>
        <translation>Durch diese Datei wird niemand per WhatsApp erreichbar: Eine Einwilligung wird nie angenommen. Gibt die Datei Einwilligungen an, ist zu sagen, in welcher Spalte und wo sie gegeben wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the file gave way to what is here already: see the rules for conflicts.</source>
        <translation>
            <numerusform>%n Wert der Datei weicht dem, was schon hier steht: siehe die Regeln für Widersprüche.</numerusform>
            <numerusform>%n Werte der Datei weichen dem, was schon hier steht: siehe die Regeln für Widersprüche.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked to be forgotten and was erased; the person is left out</source>
        <translation>wollte vergessen werden und wurde gelöscht; die Person bleibt draußen</translation>
    </message>
    <message>
        <source>choose the order of the date: dmy (day first) or mdy (month first)</source>
        <translation>die Reihenfolge des Datums wählen: dmy (Tag zuerst) oder mdy (Monat zuerst)</translation>
    </message>
    <message>
        <source>Attracted</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wiedergekommen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no stage of the funnel</source>
        <translation>„%1“ ist keine Etappe des Trichters</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of people who were erased are left out.</source>
        <translation>
            <numerusform>%n Bestellung gelöschter Personen bleibt draußen.</numerusform>
            <numerusform>%n Bestellungen gelöschter Personen bleiben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the + in front was lost</source>
        <translation>das + am Anfang fehlte</translation>
    </message>
    <message>
        <source>the 0 in front was lost</source>
        <translation>die 0 am Anfang fehlte</translation>
    </message>
    <message>
        <source>Mexico&apos;s old mobile prefix 1 was taken out</source>
        <translation>Mexikos alte Mobilvorwahl 1 wurde entfernt</translation>
    </message>
    <message>
        <source>Argentina&apos;s mobile prefix 9 was put in</source>
        <translation>Argentiniens Mobilvorwahl 9 wurde eingesetzt</translation>
    </message>
    <message>
        <source>this is a formula, not a phone number</source>
        <translation>dies ist eine Formel, keine Telefonnummer</translation>
    </message>
    <message>
        <source>this is not a phone number</source>
        <translation>dies ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>Brazil&apos;s ninth digit was put in</source>
        <translation>Brasiliens neunte Ziffer wurde eingesetzt</translation>
    </message>
    <message>
        <source>this is not a layout of import files</source>
        <translation>dies ist kein Layout für Importdateien</translation>
    </message>
    <message>
        <source>compare it with the other layouts</source>
        <translation>mit den anderen Layouts vergleichen</translation>
    </message>
    <message>
        <source>%1: orders</source>
        <translation>%1: Bestellungen</translation>
    </message>
    <message>
        <source>%1: contacts</source>
        <translation>%1: Kontakte</translation>
    </message>
    <message>
        <source>%1: customers</source>
        <translation>%1: Kunden</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Datei wird angesehen</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>Comparing orders</source>
        <translation>Bestellungen werden verglichen</translation>
    </message>
    <message>
        <source>Reading the lines of changed orders</source>
        <translation>Posten geänderter Bestellungen werden gelesen</translation>
    </message>
    <message>
        <source>Adding up what members spent</source>
        <translation>Ausgaben der Mitglieder werden summiert</translation>
    </message>
    <message>
        <source>Keeping what was there before</source>
        <translation>Was vorher da war, wird aufbewahrt</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Time of day, own column</source>
        <translation>Uhrzeit, eigene Spalte</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Rabatt auf die Bestellung</translation>
    </message>
    <message>
        <source>say where the people agreed, for example: checkout box, shop.example, since May 2026</source>
        <translation>sagen Sie, wo die Personen zugestimmt haben, zum Beispiel: Häkchen an der Kasse, shop.example, seit Mai 2026</translation>
    </message>
    <message>
        <source>repairs are switched off: %1</source>
        <translation>Reparaturen sind ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>Ninth digit</source>
        <translation>Neunte Ziffer</translation>
    </message>
    <message>
        <source>Mobile prefix</source>
        <translation>Mobilvorwahl</translation>
    </message>
    <message>
        <source>the prefix of mobile numbers was mended</source>
        <translation>die Vorwahl für Mobilnummern wurde berichtigt</translation>
    </message>
    <message>
        <source>Plus added</source>
        <translation>Plus ergänzt</translation>
    </message>
    <message>
        <source>Zero added</source>
        <translation>Null ergänzt</translation>
    </message>
    <message>
        <source>Notation with E</source>
        <translation>Schreibweise mit E</translation>
    </message>
    <message>
        <source>a spreadsheet wrote it with an E; no digit is lost</source>
        <translation>eine Tabellenkalkulation hat sie mit E geschrieben; keine Ziffer ist verloren</translation>
    </message>
    <message>
        <source>Extra 0</source>
        <translation>Null zu viel</translation>
    </message>
    <message>
        <source>the 0 behind the country code was taken out</source>
        <translation>die 0 hinter der Ländervorwahl wurde entfernt</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>the decimals that a spreadsheet wrote were taken off</source>
        <translation>die Nachkommastellen einer Tabellenkalkulation wurden entfernt</translation>
    </message>
    <message>
        <source>Other digits</source>
        <translation>Andere Ziffern</translation>
    </message>
    <message>
        <source>its digits are of another width or script</source>
        <translation>ihre Ziffern sind breiter oder aus einer anderen Schrift</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>the formula around it was taken off</source>
        <translation>die Formel darum wurde entfernt</translation>
    </message>
    <message>
        <source>Quote mark</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>the apostrophe in front was taken off</source>
        <translation>der Apostroph am Anfang wurde entfernt</translation>
    </message>
    <message>
        <source>00 to +</source>
        <translation>00 zu +</translation>
    </message>
    <message>
        <source>00 in front means +</source>
        <translation>00 am Anfang bedeutet +</translation>
    </message>
    <message>
        <source>Country added</source>
        <translation>Land ergänzt</translation>
    </message>
    <message>
        <source>a national number, read as one of the country</source>
        <translation>eine nationale Nummer, als eine des Landes gelesen</translation>
    </message>
    <message>
        <source>Comparing with those who had said no</source>
        <translation>Abgleich mit denen, die abgelehnt hatten</translation>
    </message>
    <message>
        <source>Refunded of the order</source>
        <translation>Erstattet von der Bestellung</translation>
    </message>
    <message>
        <source>the file looks like orders (&quot;%1&quot;, &quot;%2&quot;, &quot;%3&quot;), but not all of its columns are known</source>
        <translation>die Datei sieht nach Bestellungen aus („%1“, „%2“, „%3“), aber nicht alle ihre Spalten sind bekannt</translation>
    </message>
    <message>
        <source>choose a layout: orders-table takes these three columns, customers-table reads people only</source>
        <translation>wählen Sie ein Layout: orders-table nimmt diese drei Spalten, customers-table liest nur Personen</translation>
    </message>
    <message>
        <source>you decided to leave it out</source>
        <translation>auf Ihren Wunsch ausgelassen</translation>
    </message>
    <message>
        <source>%1; the row is left out</source>
        <translation>%1; die Zeile bleibt weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be %2: say which, in the file or as its currency</source>
        <translation>„%1“ kann %2 sein: geben Sie an, was gilt, in der Datei oder als deren Währung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside the number is not %2, which the order is in</source>
        <translation>„%1“ neben der Zahl ist nicht %2, die Währung der Bestellung</translation>
    </message>
    <message>
        <source>the order is another customer&apos;s since line %1</source>
        <translation>die Bestellung gehört seit Zeile %1 jemand anderem</translation>
    </message>
    <message>
        <source>there is no such currency</source>
        <translation>eine solche Währung gibt es nicht</translation>
    </message>
    <message>
        <source>the order is in %1 since line %2</source>
        <translation>die Bestellung lautet seit Zeile %2 auf %1</translation>
    </message>
    <message>
        <source>line %1 has another amount for the whole order; that one counts</source>
        <translation>Zeile %1 nennt einen anderen Betrag für die ganze Bestellung; es gilt jener</translation>
    </message>
    <message>
        <source>refunded or cancelled in part, and the file does not say how much: the whole order counts</source>
        <translation>teilweise erstattet oder storniert, und die Datei sagt nicht, wie viel: die ganze Bestellung zählt</translation>
    </message>
    <message>
        <source>its lines are returns and its total is not: it counts as a return of its lines</source>
        <translation>ihre Positionen sind Rückgaben, ihre Summe ist keine: sie zählt als Rückgabe der Positionen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no currency: read as %1.</source>
        <translation>
            <numerusform>%n Bestellung nennt keine Währung: als %1 gelesen.</numerusform>
            <numerusform>%n Bestellungen nennen keine Währung: als %1 gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words for the status of an order are not known, so such orders count: %1.</source>
        <translation>Diese Wörter für den Status einer Bestellung sind nicht bekannt, solche Bestellungen zählen also: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Country or time zone of %n member(s) is inferred from phone number or country, and marked as such.</source>
        <translation>
            <numerusform>Land oder Zeitzone von %n Mitglied ist aus Telefonnummer oder Land erschlossen und so vermerkt.</numerusform>
            <numerusform>Land oder Zeitzone von %n Mitgliedern ist aus Telefonnummer oder Land erschlossen und so vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>no row begins in line %1, about which you decided</source>
        <translation>in Zeile %1, über die Sie entschieden haben, beginnt kein Datensatz</translation>
    </message>
    <message>
        <source>the file may have changed: do the dry run again</source>
        <translation>die Datei hat sich vielleicht geändert: machen Sie den Probelauf noch einmal</translation>
    </message>
    <message>
        <source>the dates contradict each other: line %1 can only be day/month, line %2 only month/day</source>
        <translation>die Daten widersprechen sich: Zeile %1 kann nur Tag/Monat sein, Zeile %2 nur Monat/Tag</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>das ist keine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside the number is no currency</source>
        <translation>„%1“ neben der Zahl ist keine Währung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are two currencies</source>
        <translation>„%1“ und „%2“ sind zwei Währungen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1 %2</source>
        <translation>
            <numerusform>%n Position: %1 %2</numerusform>
            <numerusform>%n Positionen: %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the same sum, other articles or amounts</source>
        <translation>die gleiche Summe, andere Artikel oder Beträge</translation>
    </message>
    <message>
        <source>this is neither yes nor no; no consent is recorded from it</source>
        <translation>das ist weder Ja noch Nein; daraus wird keine Einwilligung vermerkt</translation>
    </message>
    <message>
        <source>rename that one first</source>
        <translation>benennen Sie zuerst jenes um</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>name one of the columns of the file</source>
        <translation>nennen Sie eine Spalte der Datei</translation>
    </message>
    <message>
        <source>Address alone</source>
        <translation>Adresse allein</translation>
    </message>
    <message>
        <source>what stood around the e-mail address was taken off</source>
        <translation>was um die E-Mail-Adresse herum stand, wurde entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; has two columns</source>
        <translation>das Feld „%1“ hat zwei Spalten</translation>
    </message>
    <message>
        <source>give each field one column</source>
        <translation>jedem Feld eine Spalte geben</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>dieses Datum gibt es nicht</translation>
    </message>
    <message>
        <source>a year of two digits may be of two centuries</source>
        <translation>ein zweistelliges Jahr kann aus zwei Jahrhunderten sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside the number is not %2, which the field is in</source>
        <translation>„%1“ neben der Zahl ist nicht %2, worin das Feld geführt wird</translation>
    </message>
    <message>
        <source>%1 has no amounts as small as this</source>
        <translation>so kleine Beträge gibt es in %1 nicht</translation>
    </message>
    <message>
        <source>this is neither yes nor no</source>
        <translation>das ist weder Ja noch Nein</translation>
    </message>
    <message>
        <source>the field has no such choice; it has: %1</source>
        <translation>diese Auswahl hat das Feld nicht; es hat: %1</translation>
    </message>
    <message>
        <source>%1; it is left out</source>
        <translation>%1; sie wird ausgelassen</translation>
    </message>
    <message>
        <source>the amount is larger than any order&apos;s can be</source>
        <translation>der Betrag ist größer, als der einer Bestellung sein kann</translation>
    </message>
    <message>
        <source>its order adds up to more than any can be</source>
        <translation>ihre Bestellung ergibt mehr, als eine sein kann</translation>
    </message>
    <message>
        <source>with this line the order, which begins in line %1, adds up to more than any can be; the order is left out</source>
        <translation>mit dieser Zeile ergibt die Bestellung, die in Zeile %1 beginnt, mehr, als eine sein kann; die Bestellung wird ausgelassen</translation>
    </message>
    <message>
        <source>there is no country &quot;%1&quot;</source>
        <translation>es gibt kein Land „%1“</translation>
    </message>
    <message>
        <source>use its code such as DE, or its name</source>
        <translation>nehmen Sie seinen Code wie DE oder seinen Namen</translation>
    </message>
    <message>
        <source>The letters of the file were written as UTF-8 twice (&quot;MÃ¼ller&quot; for &quot;Müller&quot;): they are read as they were meant.</source>
        <translation>Die Buchstaben der Datei wurden doppelt als UTF-8 geschrieben („MÃ¼ller“ für „Müller“): sie werden so gelesen, wie sie gemeint waren.</translation>
    </message>
    <message>
        <source>Some letters of the file look as if they were written as UTF-8 twice (&quot;MÃ¼ller&quot; for &quot;Müller&quot;). They are read as they stand there: export the file again as UTF-8.</source>
        <translation>Manche Buchstaben der Datei sehen aus, als seien sie doppelt als UTF-8 geschrieben („MÃ¼ller“ für „Müller“). Sie werden gelesen, wie sie dort stehen: exportieren Sie die Datei noch einmal als UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay because somebody changed them here by hand; the rule &quot;replace&quot; takes the file&apos;s.</source>
        <translation>
            <numerusform>%n Wert bleibt, weil ihn hier jemand von Hand geändert hat; die Regel „ersetzen“ nimmt den der Datei.</numerusform>
            <numerusform>%n Werte bleiben, weil sie hier jemand von Hand geändert hat; die Regel „ersetzen“ nimmt die der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>its letters had been written as UTF-8 twice</source>
        <translation>seine Buchstaben waren doppelt als UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>%1; nothing else in the row tells who it is</source>
        <translation>%1; sonst sagt nichts in der Zeile, wer es ist</translation>
    </message>
    <message>
        <source>%1; the field &quot;%2&quot; stays as it is</source>
        <translation>%1; das Feld „%2“ bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Several addresses</source>
        <translation>Mehrere Adressen</translation>
    </message>
    <message>
        <source>the cell holds several e-mail addresses: all are kept</source>
        <translation>in der Zelle stehen mehrere E-Mail-Adressen: alle werden übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no amount: kept as free orders, which count as no purchases.</source>
        <translation>
            <numerusform>%n Bestellung hat keinen Betrag: Sie bleibt als kostenlose Bestellung erhalten und zählt nicht als Kauf.</numerusform>
            <numerusform>%n Bestellungen haben keinen Betrag: Sie bleiben als kostenlose Bestellungen erhalten und zählen nicht als Käufe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>membersearch</name>
    <message>
        <source>a view needs a name</source>
        <translation>eine Ansicht braucht einen Namen</translation>
    </message>
    <message>
        <source>there is a view &quot;%1&quot; already</source>
        <translation>es gibt schon eine Ansicht „%1“</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>there is no view with id %1</source>
        <translation>es gibt keine Ansicht mit der Nummer %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>membersui</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No time zone is known, and the country has several or is unknown</source>
        <translation>Keine Zeitzone ist bekannt, und das Land hat mehrere oder ist unbekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Spend, %1</source>
        <translation>Umsatz, %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months, short</comment>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years, short</comment>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>No marketing</source>
        <translation>Keine Werbung</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nie gefragt</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>Keine Bestellung</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>Last order: within %n day(s)</source>
        <translation>
            <numerusform>Letzte Bestellung: innerhalb von %n Tag</numerusform>
            <numerusform>Letzte Bestellung: innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last order: more than %n day(s) ago</source>
        <translation>
            <numerusform>Letzte Bestellung: vor mehr als %n Tag</numerusform>
            <numerusform>Letzte Bestellung: vor mehr als %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders: none</source>
        <translation>Bestellungen: keine</translation>
    </message>
    <message numerus="yes">
        <source>Orders: exactly %n</source>
        <translation>
            <numerusform>Bestellungen: genau %n</numerusform>
            <numerusform>Bestellungen: genau %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders: at least %n</source>
        <translation>
            <numerusform>Bestellungen: mindestens %n</numerusform>
            <numerusform>Bestellungen: mindestens %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend: at least %1</source>
        <translation>Umsatz: mindestens %1</translation>
    </message>
    <message>
        <source>Level: none</source>
        <translation>Stufe: keine</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>Country: unknown</source>
        <translation>Land: unbekannt</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
    <message>
        <source>Tag: none</source>
        <translation>Schlagwort: keines</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Consent: never asked</source>
        <translation>Einwilligung: nie gefragt</translation>
    </message>
    <message>
        <source>Consent: opted in</source>
        <translation>Einwilligung: erteilt</translation>
    </message>
    <message>
        <source>Consent: denied</source>
        <translation>Einwilligung: verweigert</translation>
    </message>
    <message>
        <source>Consent: withdrawn</source>
        <translation>Einwilligung: widerrufen</translation>
    </message>
    <message>
        <source>Reachable by WhatsApp</source>
        <translation>Über WhatsApp erreichbar</translation>
    </message>
    <message>
        <source>Not reachable by WhatsApp</source>
        <translation>Über WhatsApp nicht erreichbar</translation>
    </message>
    <message>
        <source>A filter that this version cannot read</source>
        <translation>Ein Filter, den diese Version nicht lesen kann</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>Andere Zahl …</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row of a rule: the member&apos;s value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>channel, purpose: state</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <comment>source: wording</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Not written to by %1 since %2: %3</source>
        <translation>Wird seit %2 nicht über %1 angeschrieben: %3</translation>
    </message>
    <message>
        <source>Never asked for consent</source>
        <translation>Nie nach Einwilligung gefragt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>in no group</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>BSUID</source>
        <translation>BSUID</translation>
    </message>
    <message>
        <source>Shop id</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Chat name</source>
        <translation>Name im Chat</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>another program sends from this workspace already</source>
        <translation>ein anderes Programm sendet bereits aus dieser Arbeitsdatei</translation>
    </message>
    <message>
        <source>close the other program; here the workspace is open read-only</source>
        <translation>das andere Programm schließen; hier ist die Arbeitsdatei nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>there is no such message</source>
        <translation>diese Nachricht gibt es nicht</translation>
    </message>
    <message>
        <source>the outcome of this message is known by now</source>
        <translation>das Ergebnis dieser Nachricht ist inzwischen bekannt</translation>
    </message>
    <message>
        <source>the campaign of this message is cancelled</source>
        <translation>die Kampagne dieser Nachricht ist abgebrochen</translation>
    </message>
    <message>
        <source>settle it as sent or not sent, or start a new campaign</source>
        <translation>als gesendet oder nicht gesendet klären oder eine neue Kampagne beginnen</translation>
    </message>
    <message>
        <source>list the messages whose outcome is unknown</source>
        <translation>die Nachrichten mit unbekanntem Ausgang auflisten</translation>
    </message>
    <message>
        <source>nothing is left to settle here</source>
        <translation>hier ist nichts mehr zu klären</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>&quot;%1&quot; is no country</source>
        <translation>„%1“ ist kein Land</translation>
    </message>
    <message>
        <source>write its name or its code: Germany, DE</source>
        <translation>Namen oder Kürzel schreiben: Deutschland, DE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone</source>
        <translation>„%1“ ist keine Zeitzone</translation>
    </message>
    <message>
        <source>write it like Europe/Berlin</source>
        <translation>wie Europe/Berlin schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no stage of the funnel</source>
        <translation>„%1“ ist keine Etappe des Trichters</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>eines davon wählen: %1</translation>
    </message>
    <message>
        <source>the tag is empty</source>
        <translation>das Schlagwort ist leer</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>es gibt kein Feld „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n members are too many to delete at once</source>
        <translation>
            <numerusform>%n Mitglied ist zu viel, um es auf einmal zu löschen</numerusform>
            <numerusform>%n Mitglieder sind zu viele, um sie auf einmal zu löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete at most %n at a time, so that each act can be undone</source>
        <translation>
            <numerusform>höchstens %n auf einmal löschen, damit sich alles rückgängig machen lässt</numerusform>
            <numerusform>höchstens %n auf einmal löschen, damit sich alles rückgängig machen lässt</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no act with the number %1</source>
        <translation>es gibt keine Handlung mit der Nummer %1</translation>
    </message>
    <message>
        <source>look it up in the history of acts</source>
        <translation>im Verlauf der Handlungen nachsehen</translation>
    </message>
    <message>
        <source>the member has orders, messages or consent by now and is not taken away</source>
        <translation>das Mitglied hat inzwischen Bestellungen, Nachrichten oder eine Einwilligung und wird nicht weggenommen</translation>
    </message>
    <message>
        <source>delete the member instead</source>
        <translation>das Mitglied stattdessen löschen</translation>
    </message>
    <message>
        <source>this has been undone already</source>
        <translation>das wurde schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>this has not been undone</source>
        <translation>das wurde nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>a merge is taken apart, not undone</source>
        <translation>eine Zusammenführung wird getrennt, nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>take the merge apart instead</source>
        <translation>stattdessen die Zusammenführung trennen</translation>
    </message>
    <message numerus="yes">
        <source>Level &quot;%1&quot; given to %n member(s)</source>
        <translation>
            <numerusform>Stufe „%1“ an %n Mitglied vergeben</numerusform>
            <numerusform>Stufe „%1“ an %n Mitglieder vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage &quot;%1&quot; given to %n member(s)</source>
        <translation>
            <numerusform>Etappe „%1“ bei %n Mitglied gesetzt</numerusform>
            <numerusform>Etappe „%1“ bei %n Mitgliedern gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) now looked after by %1</source>
        <translation>
            <numerusform>%n Mitglied wird jetzt von %1 betreut</numerusform>
            <numerusform>%n Mitglieder werden jetzt von %1 betreut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country of %n member(s) set to %1</source>
        <translation>
            <numerusform>Land von %n Mitglied auf %1 gesetzt</numerusform>
            <numerusform>Land von %n Mitgliedern auf %1 gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>City of %n member(s) set to %1</source>
        <translation>
            <numerusform>Ort von %n Mitglied auf %1 gesetzt</numerusform>
            <numerusform>Ort von %n Mitgliedern auf %1 gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Language of %n member(s) set to %1</source>
        <translation>
            <numerusform>Sprache von %n Mitglied auf %1 gesetzt</numerusform>
            <numerusform>Sprache von %n Mitgliedern auf %1 gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time zone of %n member(s) set to %1</source>
        <translation>
            <numerusform>Zeitzone von %n Mitglied auf %1 gesetzt</numerusform>
            <numerusform>Zeitzone von %n Mitgliedern auf %1 gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Company of %n member(s) set to %1</source>
        <translation>
            <numerusform>Firma von %n Mitglied auf %1 gesetzt</numerusform>
            <numerusform>Firma von %n Mitgliedern auf %1 gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note of %n member(s) changed</source>
        <translation>
            <numerusform>Notiz von %n Mitglied geändert</numerusform>
            <numerusform>Notiz von %n Mitgliedern geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name of %n member(s) changed</source>
        <translation>
            <numerusform>Name von %n Mitglied geändert</numerusform>
            <numerusform>Name von %n Mitgliedern geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; cleared for %n member(s)</source>
        <translation>
            <numerusform>„%1“ bei %n Mitglied geleert</numerusform>
            <numerusform>„%1“ bei %n Mitgliedern geleert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; set for %n member(s)</source>
        <translation>
            <numerusform>„%1“ bei %n Mitglied gesetzt</numerusform>
            <numerusform>„%1“ bei %n Mitgliedern gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A value cleared for %n member(s)</source>
        <translation>
            <numerusform>Ein Wert bei %n Mitglied geleert</numerusform>
            <numerusform>Ein Wert bei %n Mitgliedern geleert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; added to %n member(s)</source>
        <translation>
            <numerusform>Schlagwort „%1“ an %n Mitglied vergeben</numerusform>
            <numerusform>Schlagwort „%1“ an %n Mitglieder vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; removed from %n member(s)</source>
        <translation>
            <numerusform>Schlagwort „%1“ von %n Mitglied entfernt</numerusform>
            <numerusform>Schlagwort „%1“ von %n Mitgliedern entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) deleted</source>
        <translation>
            <numerusform>%n Mitglied gelöscht</numerusform>
            <numerusform>%n Mitglieder gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>Two members made one</source>
        <translation>Zwei Mitglieder zusammengeführt</translation>
    </message>
    <message>
        <source>Phone, e-mail or other identity changed</source>
        <translation>Telefon, E-Mail oder andere Kennung geändert</translation>
    </message>
    <message numerus="yes">
        <source>Level by spend given to %n member(s)</source>
        <translation>
            <numerusform>Stufe nach Umsatz an %n Mitglied vergeben</numerusform>
            <numerusform>Stufe nach Umsatz an %n Mitglieder vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage worked out for %n member(s)</source>
        <translation>
            <numerusform>Etappe von %n Mitglied ermittelt</numerusform>
            <numerusform>Etappe von %n Mitgliedern ermittelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country of %n member(s) inferred from the number</source>
        <translation>
            <numerusform>Land von %n Mitglied aus der Nummer abgeleitet</numerusform>
            <numerusform>Land von %n Mitgliedern aus der Nummer abgeleitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>Mitglied geändert</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the same phone number in two spellings</source>
        <translation>dieselbe Telefonnummer in zwei Schreibweisen</translation>
    </message>
    <message>
        <source>e-mail addresses of one mailbox</source>
        <translation>E-Mail-Adressen desselben Postfachs</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>derselbe Ort</translation>
    </message>
    <message>
        <source>the same company</source>
        <translation>dieselbe Firma</translation>
    </message>
    <message>
        <source>one is called in chats as the other by name</source>
        <translation>der eine heißt in Chats so wie der andere mit Namen</translation>
    </message>
    <message>
        <source>there is no member with id %1</source>
        <translation>es gibt kein Mitglied mit der ID %1</translation>
    </message>
    <message>
        <source>this is not an e-mail address</source>
        <translation>das ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>there is no kind of identity &quot;%1&quot;</source>
        <translation>es gibt keine Art von Kennung „%1“</translation>
    </message>
    <message>
        <source>the identity is empty</source>
        <translation>die Kennung ist leer</translation>
    </message>
    <message>
        <source>the member has this already</source>
        <translation>das Mitglied hat das schon</translation>
    </message>
    <message>
        <source>member %1 has this already</source>
        <translation>Mitglied %1 hat das schon</translation>
    </message>
    <message>
        <source>if the two are one person, merge them</source>
        <translation>wenn beide dieselbe Person sind, sie zusammenführen</translation>
    </message>
    <message>
        <source>the member has no such identity</source>
        <translation>das Mitglied hat keine solche Kennung</translation>
    </message>
    <message>
        <source>these are not two members but one</source>
        <translation>das sind nicht zwei Mitglieder, sondern eines</translation>
    </message>
    <message>
        <source>choose another second member</source>
        <translation>ein anderes zweites Mitglied wählen</translation>
    </message>
    <message>
        <source>there is no merge with the number %1</source>
        <translation>es gibt keine Zusammenführung mit der Nummer %1</translation>
    </message>
    <message>
        <source>look it up among the merges of the member</source>
        <translation>bei den Zusammenführungen des Mitglieds nachsehen</translation>
    </message>
    <message>
        <source>this merge has been taken apart already</source>
        <translation>diese Zusammenführung wurde schon getrennt</translation>
    </message>
    <message>
        <source>the data of this merge have been erased</source>
        <translation>die Daten dieser Zusammenführung wurden gelöscht</translation>
    </message>
    <message>
        <source>the member was merged again later (merge %1)</source>
        <translation>das Mitglied wurde später noch einmal zusammengeführt (Zusammenführung %1)</translation>
    </message>
    <message>
        <source>take that merge apart first</source>
        <translation>zuerst jene Zusammenführung trennen</translation>
    </message>
    <message>
        <source>the member was merged into another later (merge %1)</source>
        <translation>das Mitglied wurde später in ein anderes aufgenommen (Zusammenführung %1)</translation>
    </message>
    <message>
        <source>the merged member has been deleted since</source>
        <translation>das zusammengeführte Mitglied wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>undo the deletion first</source>
        <translation>zuerst die Löschung rückgängig machen</translation>
    </message>
    <message>
        <source>there is no group with the number %1</source>
        <translation>es gibt keine Gruppe mit der Nummer %1</translation>
    </message>
    <message>
        <source>see the list of groups</source>
        <translation>siehe die Liste der Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) put on the list &quot;%1&quot;</source>
        <translation>
            <numerusform>%n Mitglied auf die Liste „%1“ gesetzt</numerusform>
            <numerusform>%n Mitglieder auf die Liste „%1“ gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) taken off the list &quot;%1&quot;</source>
        <translation>
            <numerusform>%n Mitglied von der Liste „%1“ genommen</numerusform>
            <numerusform>%n Mitglieder von der Liste „%1“ genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) noted as being in the group &quot;%1&quot;</source>
        <translation>
            <numerusform>%n Mitglied als in der Gruppe „%1“ vermerkt</numerusform>
            <numerusform>%n Mitglieder als in der Gruppe „%1“ vermerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) noted as having left the group &quot;%1&quot;</source>
        <translation>
            <numerusform>%n Mitglied als aus der Gruppe „%1“ ausgetreten vermerkt</numerusform>
            <numerusform>%n Mitglieder als aus der Gruppe „%1“ ausgetreten vermerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>the member has no such note</source>
        <translation>das Mitglied hat keine solche Notiz</translation>
    </message>
    <message>
        <source>see the list of the member&apos;s notes</source>
        <translation>siehe die Liste der Notizen des Mitglieds</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>die Notiz ist leer</translation>
    </message>
    <message>
        <source>write something, or remove the note</source>
        <translation>schreiben Sie etwas, oder entfernen Sie die Notiz</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>a list needs a name that is more than digits</source>
        <translation>eine Liste braucht einen Namen, der mehr als Ziffern ist</translation>
    </message>
    <message>
        <source>there is a segment &quot;%1&quot; already</source>
        <translation>es gibt schon ein Segment „%1“</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>its members follow from its rule</source>
        <translation>seine Mitglieder folgen aus seiner Regel</translation>
    </message>
    <message>
        <source>a snapshot keeps the members of its day, to compare with later</source>
        <translation>eine Momentaufnahme behält die Mitglieder ihres Tages, um später zu vergleichen</translation>
    </message>
    <message>
        <source>there is no list with the number %1</source>
        <translation>es gibt keine Liste mit der Nummer %1</translation>
    </message>
    <message>
        <source>see the list of segments</source>
        <translation>siehe die Liste der Segmente</translation>
    </message>
    <message>
        <source>people cannot be put on &quot;%1&quot; by hand: %2</source>
        <translation>auf „%1“ kann niemand von Hand gesetzt werden: %2</translation>
    </message>
    <message>
        <source>make a list of its own from these members</source>
        <translation>legen Sie aus diesen Mitgliedern eine eigene Liste an</translation>
    </message>
    <message>
        <source>Two members kept apart</source>
        <translation>Zwei Mitglieder getrennt gelassen</translation>
    </message>
    <message>
        <source>the two are kept apart already</source>
        <translation>die beiden sind schon getrennt gelassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>playbook</name>
    <message>
        <source>%1: there is no such rule</source>
        <translation>%1: diese Regel gibt es nicht</translation>
    </message>
    <message>
        <source>correct the value or reset the rule</source>
        <translation>den Wert berichtigen oder die Regel zurücksetzen</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>needs a unit</source>
        <translation>benötigt eine Einheit</translation>
    </message>
    <message>
        <source>must be a fraction between -1 and 1</source>
        <translation>muss ein Bruchteil zwischen -1 und 1 sein</translation>
    </message>
    <message>
        <source>must be an hour between 0 and 24</source>
        <translation>muss eine Stunde zwischen 0 und 24 sein</translation>
    </message>
    <message>
        <source>must be a whole number, not negative</source>
        <translation>muss eine ganze Zahl sein, nicht negativ</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 liegt über %2</translation>
    </message>
    <message>
        <source>%1.key: a word of letters and digits is needed</source>
        <translation>%1.key: ein Wort aus Buchstaben und Ziffern ist nötig</translation>
    </message>
    <message>
        <source>%1.unit: unknown unit</source>
        <translation>%1.unit: unbekannte Einheit</translation>
    </message>
    <message>
        <source>%1.currency: not a currency</source>
        <translation>%1.currency: keine Währung</translation>
    </message>
    <message>
        <source>%1: number, text, words or flag is needed</source>
        <translation>%1: number, text, words oder flag ist nötig</translation>
    </message>
    <message>
        <source>%1.%2: a text is needed</source>
        <translation>%1.%2: ein Text ist nötig</translation>
    </message>
    <message>
        <source>%1.section: unknown section</source>
        <translation>%1.section: unbekannter Abschnitt</translation>
    </message>
    <message>
        <source>%1.kind: unknown kind</source>
        <translation>%1.kind: unbekannte Art</translation>
    </message>
    <message>
        <source>%1.values: a list is needed</source>
        <translation>%1.values: eine Liste ist nötig</translation>
    </message>
    <message>
        <source>%1.key: &quot;%2&quot; is there twice</source>
        <translation>%1.key: „%2“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>correct that place of the playbook</source>
        <translation>diese Stelle des Leitfadens berichtigen</translation>
    </message>
    <message>
        <source>version: 1 is the only one that is known</source>
        <translation>version: nur 1 ist bekannt</translation>
    </message>
    <message>
        <source>rules: a list is needed</source>
        <translation>rules: eine Liste ist nötig</translation>
    </message>
    <message>
        <source>%1.id: &quot;%2&quot; is there twice</source>
        <translation>%1.id: „%2“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>eine Zahl ist nötig</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>true oder false ist nötig</translation>
    </message>
    <message>
        <source>a list of words is needed</source>
        <translation>eine Liste von Wörtern ist nötig</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>ein Text ist nötig</translation>
    </message>
    <message>
        <source>%1: the rule has no such value</source>
        <translation>%1: die Regel hat keinen solchen Wert</translation>
    </message>
    <message>
        <source>values.%1: no rule has such a value</source>
        <translation>values.%1: keine Regel hat so einen Wert</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>an erasure needs its reason</source>
        <translation>eine Löschung braucht ihren Grund</translation>
    </message>
    <message>
        <source>say why, without naming the person: it is kept</source>
        <translation>sagen, warum, ohne die Person zu nennen: der Grund wird aufbewahrt</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>dieses Mitglied gibt es nicht</translation>
    </message>
    <message>
        <source>use an id of the member list</source>
        <translation>eine ID aus der Mitgliederliste verwenden</translation>
    </message>
    <message>
        <source>a message to this person is on its way right now</source>
        <translation>eine Nachricht an diese Person ist gerade unterwegs</translation>
    </message>
    <message>
        <source>try again in a minute, or stop sending first</source>
        <translation>in einer Minute noch einmal versuchen oder zuerst das Senden anhalten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>check the folder, its rights and the free space</source>
        <translation>Ordner, Rechte und freien Speicherplatz prüfen</translation>
    </message>
    <message>
        <source>the person is erased (%1), but the files of the workspace could not be cleared and searched: %2</source>
        <translation>die Person ist gelöscht (%1), aber die Dateien des Arbeitsbereichs konnten nicht bereinigt und durchsucht werden: %2</translation>
    </message>
    <message>
        <source>Bodies of webhooks; what they changed stays</source>
        <translation>Inhalte von Webhooks; was sie geändert haben, bleibt</translation>
    </message>
    <message>
        <source>Opt-out messages after they were judged; the judgement stays</source>
        <translation>Abmeldenachrichten nach der Beurteilung; das Urteil bleibt</translation>
    </message>
    <message>
        <source>Who got which message; the counts of each campaign stay</source>
        <translation>Wer welche Nachricht bekam; die Zahlen jeder Kampagne bleiben</translation>
    </message>
    <message>
        <source>Deleted members, kept so that deleting can be undone</source>
        <translation>Gelöschte Mitglieder, damit das Löschen zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>Details in the audit trail; act and time stay</source>
        <translation>Einzelheiten im Protokoll; Vorgang und Zeit bleiben</translation>
    </message>
    <message>
        <source>People without consent, order or message for so long; they are erased with a receipt</source>
        <translation>Personen, die so lange ohne Einwilligung, Bestellung und Nachricht sind; sie werden mit Quittung gelöscht</translation>
    </message>
    <message>
        <source>this can be kept for %1 to %2 days, or without limit</source>
        <translation>das kann %1 bis %2 Tage aufbewahrt werden oder unbegrenzt</translation>
    </message>
    <message>
        <source>Backup of the workspace</source>
        <translation>Sicherung der Arbeitsdatei</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>this is no table of euro reference rates</source>
        <translation>das ist keine Tabelle von Euro-Referenzkursen</translation>
    </message>
    <message>
        <source>use the CSV or XML file of the European Central Bank (euro foreign exchange reference rates)</source>
        <translation>die CSV- oder XML-Datei der Europäischen Zentralbank verwenden (Euro-Referenzkurse)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>there is no currency &quot;%1&quot;</source>
        <translation>die Währung „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the date cannot be read</source>
        <translation>das Datum ist nicht lesbar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate</source>
        <translation>„%1“ ist kein Kurs</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the file is too large for a table of rates</source>
        <translation>die Datei ist zu groß für eine Kurstabelle</translation>
    </message>
    <message>
        <source>use an ISO 4217 code such as EUR</source>
        <translation>einen Code nach ISO 4217 wie EUR verwenden</translation>
    </message>
    <message>
        <source>no rate from %1 to %2 is known for %3</source>
        <translation>für den %3 ist kein Kurs von %1 nach %2 bekannt</translation>
    </message>
    <message>
        <source>import a table of rates that has that day</source>
        <translation>eine Kurstabelle importieren, die diesen Tag enthält</translation>
    </message>
    <message>
        <source>there are no rates</source>
        <translation>es gibt keine Kurse</translation>
    </message>
    <message>
        <source>there are no rates of %1</source>
        <translation>es gibt keine Kurse für %1</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation>Lesequote</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Die Kampagne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The read rate is not outside the playbook&apos;s limits.</source>
        <translation>Die Lesequote liegt nicht außerhalb der Grenzen des Leitfadens.</translation>
    </message>
    <message>
        <source>Campaign report</source>
        <translation>Kampagnenbericht</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without any receipt: unknown, not unread</source>
        <translation>
            <numerusform>%n Nachricht ohne jede Bestätigung: unbekannt, nicht ungelesen</numerusform>
            <numerusform>%n Nachrichten ohne jede Bestätigung: unbekannt, nicht ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded before sending</source>
        <translation>Vor dem Senden ausgeschlossen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Messages by state</source>
        <translation>Nachrichten nach Status</translation>
    </message>
    <message>
        <source>Skipped at the gate</source>
        <translation>Bei der Prüfung unmittelbar vor dem Senden übersprungen</translation>
    </message>
    <message>
        <source>Errors by code</source>
        <translation>Fehler nach Code</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>zuvor: %1</translation>
    </message>
    <message>
        <source>How the figures are counted</source>
        <translation>Wie die Zahlen gezählt werden</translation>
    </message>
    <message>
        <source>definitions %1</source>
        <translation>Definitionen %1</translation>
    </message>
    <message>
        <source>before</source>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>From sent to read</source>
        <translation>Von gesendet bis gelesen</translation>
    </message>
    <message>
        <source>messages; read as a share of delivered</source>
        <translation>Nachrichten; gelesen als Anteil der zugestellten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>kein Vergleichswert</translation>
    </message>
    <message>
        <source>What became of the messages</source>
        <translation>Was aus den Nachrichten wurde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Without any receipt yet</source>
        <translation>Noch ohne jede Bestätigung</translation>
    </message>
    <message>
        <source>Campaign cancelled</source>
        <translation>Kampagne abgebrochen</translation>
    </message>
    <message>
        <source>Member erased</source>
        <translation>Mitglied gelöscht</translation>
    </message>
    <message>
        <source>Template not approved</source>
        <translation>Vorlage nicht genehmigt</translation>
    </message>
    <message>
        <source>Weekly limit reached</source>
        <translation>Wochenlimit erreicht</translation>
    </message>
    <message>
        <source>Invited not long ago</source>
        <translation>Erst kürzlich eingeladen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation>Kurz vor dem Senden</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1: %2, healthy is %3</source>
        <translation>%1: %2, gesund ist %3</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with an unknown outcome</source>
        <translation>
            <numerusform>%n Nachricht mit unbekanntem Ausgang</numerusform>
            <numerusform>%n Nachrichten mit unbekanntem Ausgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for receipts or settle them by hand. They are not sent again by themselves, so that nobody is written to twice.</source>
        <translation>Auf Bestätigungen warten oder von Hand klären. Sie werden nicht von selbst erneut gesendet, damit niemand zweimal angeschrieben wird.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a period</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>this kind of file cannot be written</source>
        <translation>diese Art von Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>use a name that ends in .pdf, .xlsx or .csv</source>
        <translation>einen Namen verwenden, der auf .pdf, .xlsx oder .csv endet</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>noch keine Aufzeichnung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Zählweise</translation>
    </message>
    <message>
        <source>there is no report &quot;%1&quot;</source>
        <translation>den Bericht „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>Not included, because not converted: %1</source>
        <translation>Nicht enthalten, da nicht umgerechnet: %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>against the equally long period before</source>
        <translation>gegenüber dem gleich langen Zeitraum davor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>that sent in the period; their figures are of the whole campaign</source>
        <translation>die im Zeitraum gesendet haben; ihre Zahlen gelten für die ganze Kampagne</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No campaign sent anything in the period.</source>
        <translation>Keine Kampagne hat im Zeitraum etwas gesendet.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>first and last recorded size in the period</source>
        <translation>erste und letzte aufgezeichnete Größe im Zeitraum</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>No size of a segment was recorded in the period.</source>
        <translation>Im Zeitraum wurde keine Segmentgröße aufgezeichnet.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>figures of the playbook without records: unknown, not zero</source>
        <translation>Kennzahlen des Leitfadens ohne Aufzeichnungen: unbekannt, nicht null</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Every figure that is known is inside the playbook&apos;s limits.</source>
        <translation>Jede bekannte Kennzahl liegt innerhalb der Grenzen des Leitfadens.</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Wochenbericht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>there is no key &quot;%1&quot; in a fault</source>
        <translation>eine Störung hat keinen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>there is no kind of fault &quot;%1&quot;</source>
        <translation>es gibt keine Art von Störung „%1“</translation>
    </message>
    <message>
        <source>a number of the fault is out of its range</source>
        <translation>eine Zahl der Störung liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>a share lies between 0 and 1</source>
        <translation>ein Anteil liegt zwischen 0 und 1</translation>
    </message>
    <message>
        <source>the call log could not be opened</source>
        <translation>das Aufrufprotokoll konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>einen Ordner wählen, in den geschrieben werden kann</translation>
    </message>
    <message>
        <source>the port is used by another program</source>
        <translation>der Port wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>choose another port, or 0 for any free one</source>
        <translation>einen anderen Port wählen, oder 0 für einen beliebigen freien</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>the key store has no such entry</source>
        <translation>der Schlüsselspeicher hat keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>enter the token again</source>
        <translation>das Token erneut eingeben</translation>
    </message>
    <message>
        <source>the key store is locked</source>
        <translation>der Schlüsselspeicher ist gesperrt</translation>
    </message>
    <message>
        <source>unlock it and try again</source>
        <translation>entsperren und erneut versuchen</translation>
    </message>
    <message>
        <source>there is no key store on this computer that answers</source>
        <translation>auf diesem Computer antwortet kein Schlüsselspeicher</translation>
    </message>
    <message>
        <source>start one (GNOME Keyring, KWallet), or give the token for this session only</source>
        <translation>einen starten (GNOME Keyring, KWallet) oder das Token nur für diese Sitzung angeben</translation>
    </message>
    <message>
        <source>Tokens are kept in the key store of this computer.</source>
        <translation>Token werden im Schlüsselspeicher dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>there is no such secret in this session</source>
        <translation>in dieser Sitzung gibt es kein solches Geheimnis</translation>
    </message>
    <message>
        <source>Tokens are kept for this session only.</source>
        <translation>Token werden nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>Tokens are kept for this session only: %1.</source>
        <translation>Token werden nur für diese Sitzung aufbewahrt: %1.</translation>
    </message>
</context>
<context>
    <name>segments</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>reachable by WhatsApp</source>
        <translation>per WhatsApp erreichbar</translation>
    </message>
    <message>
        <source>reason for not being reachable</source>
        <translation>Grund für fehlende Erreichbarkeit</translation>
    </message>
    <message>
        <source>phone number is known</source>
        <translation>Telefonnummer ist bekannt</translation>
    </message>
    <message>
        <source>e-mail address is known</source>
        <translation>E-Mail-Adresse ist bekannt</translation>
    </message>
    <message>
        <source>date of entry</source>
        <translation>Eintrittsdatum</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>needs group chat data</source>
        <translation>benötigt Daten aus Gruppenchats</translation>
    </message>
    <message>
        <source>needs a persona</source>
        <translation>benötigt eine Persona</translation>
    </message>
    <message>
        <source>%1 The amount is written in %2 and taken in %3 here.</source>
        <translation>%1 Der Betrag ist in %2 angegeben und wird hier in %3 verwendet.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>möglich sind: %1</translation>
    </message>
    <message>
        <source>there is no key &quot;%1&quot; here</source>
        <translation>den Schlüssel „%1“ gibt es hier nicht</translation>
    </message>
    <message>
        <source>a row or a group must be an object</source>
        <translation>eine Zeile oder eine Gruppe muss ein Objekt sein</translation>
    </message>
    <message>
        <source>a rule may have at most %1 rows and groups</source>
        <translation>eine Regel darf höchstens %1 Zeilen und Gruppen haben</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>a rule begins with a group</source>
        <translation>eine Regel beginnt mit einer Gruppe</translation>
    </message>
    <message>
        <source>a group has one key and nothing beside it</source>
        <translation>eine Gruppe hat genau einen Schlüssel und nichts daneben</translation>
    </message>
    <message>
        <source>groups may be nested %1 deep</source>
        <translation>Gruppen dürfen bis zu %1 Ebenen tief verschachtelt sein</translation>
    </message>
    <message>
        <source>a group holds a list of rows and groups</source>
        <translation>eine Gruppe enthält eine Liste von Zeilen und Gruppen</translation>
    </message>
    <message>
        <source>a rule must be an object</source>
        <translation>eine Regel muss ein Objekt sein</translation>
    </message>
    <message>
        <source>the comparison &quot;%1&quot; does not fit here</source>
        <translation>der Vergleich „%1“ passt hier nicht</translation>
    </message>
    <message>
        <source>the comparison is missing</source>
        <translation>der Vergleich fehlt</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>muss ein Text sein, der nicht leer ist</translation>
    </message>
    <message>
        <source>must be a list with at least one text</source>
        <translation>muss eine Liste mit mindestens einem Text sein</translation>
    </message>
    <message>
        <source>a list may have at most %1 values</source>
        <translation>eine Liste darf höchstens %1 Werte haben</translation>
    </message>
    <message>
        <source>there is no such unit</source>
        <translation>diese Einheit gibt es nicht</translation>
    </message>
    <message>
        <source>must be a date (2026-11-19) or a date with a time (2026-11-19T09:00)</source>
        <translation>muss ein Datum (2026-11-19) oder ein Datum mit Uhrzeit (2026-11-19T09:00) sein</translation>
    </message>
    <message>
        <source>a window must be an object</source>
        <translation>ein Zeitfenster muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a number with at most 4 digits after the point</source>
        <translation>muss eine Zahl mit höchstens 4 Nachkommastellen sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be money: {&quot;minor&quot;: 10000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>muss ein Geldbetrag sein: {&quot;minor&quot;: 10000, &quot;currency&quot;: &quot;USD&quot;}</translation>
    </message>
    <message>
        <source>both amounts must be in one currency</source>
        <translation>beide Beträge müssen dieselbe Währung haben</translation>
    </message>
    <message>
        <source>&quot;between&quot; needs a list of two values</source>
        <translation>„between“ benötigt eine Liste mit zwei Werten</translation>
    </message>
    <message>
        <source>the smaller value comes first</source>
        <translation>der kleinere Wert steht zuerst</translation>
    </message>
    <message>
        <source>&quot;between&quot; needs a list of two dates</source>
        <translation>„between“ benötigt eine Liste mit zwei Daten</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>das Feld „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;where&quot; must be a list of at most 16 conditions</source>
        <translation>„where“ muss eine Liste mit höchstens 16 Bedingungen sein</translation>
    </message>
    <message>
        <source>there is no fact &quot;%1&quot;</source>
        <translation>den Fakt „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken of &quot;%2&quot;</source>
        <translation>„%1“ lässt sich nicht von „%2“ bilden</translation>
    </message>
    <message>
        <source>it is not said what is measured, or it does not fit the measure</source>
        <translation>es fehlt, was gemessen wird, oder es passt nicht zur Messgröße</translation>
    </message>
    <message>
        <source>the measure is missing or not known</source>
        <translation>die Messgröße fehlt oder ist nicht bekannt</translation>
    </message>
    <message>
        <source>a row is about one field or one fact</source>
        <translation>eine Zeile betrifft genau ein Feld oder einen Fakt</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n minute(s)</source>
        <translation>
            <numerusform>in der letzten Minute</numerusform>
            <numerusform>in den letzten %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n hour(s)</source>
        <translation>
            <numerusform>in der letzten Stunde</numerusform>
            <numerusform>in den letzten %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>am letzten Tag</numerusform>
            <numerusform>in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n week(s)</source>
        <translation>
            <numerusform>in der letzten Woche</numerusform>
            <numerusform>in den letzten %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n month(s)</source>
        <translation>
            <numerusform>im letzten Monat</numerusform>
            <numerusform>in den letzten %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n year(s)</source>
        <translation>
            <numerusform>im letzten Jahr</numerusform>
            <numerusform>in den letzten %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>vom %1 bis %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>total of orders after returns</source>
        <translation>Summe der Bestellungen nach Retouren</translation>
    </message>
    <message>
        <source>total of orders</source>
        <translation>Summe der Bestellungen</translation>
    </message>
    <message>
        <source>average order value after returns</source>
        <translation>durchschnittlicher Bestellwert nach Retouren</translation>
    </message>
    <message>
        <source>average order value</source>
        <translation>durchschnittlicher Bestellwert</translation>
    </message>
    <message>
        <source>smallest order value</source>
        <translation>kleinster Bestellwert</translation>
    </message>
    <message>
        <source>largest order value</source>
        <translation>größter Bestellwert</translation>
    </message>
    <message>
        <source>number of days since the last order</source>
        <translation>Anzahl der Tage seit der letzten Bestellung</translation>
    </message>
    <message>
        <source>number of days since the first order</source>
        <translation>Anzahl der Tage seit der ersten Bestellung</translation>
    </message>
    <message>
        <source>number of orders</source>
        <translation>Anzahl der Bestellungen</translation>
    </message>
    <message>
        <source>number of pieces bought</source>
        <translation>Anzahl der gekauften Stücke</translation>
    </message>
    <message>
        <source>total of order lines</source>
        <translation>Summe der Bestellpositionen</translation>
    </message>
    <message>
        <source>average number of pieces per order line</source>
        <translation>durchschnittliche Stückzahl je Bestellposition</translation>
    </message>
    <message>
        <source>average value of an order line</source>
        <translation>durchschnittlicher Wert einer Bestellposition</translation>
    </message>
    <message>
        <source>smallest number of pieces in an order line</source>
        <translation>kleinste Stückzahl einer Bestellposition</translation>
    </message>
    <message>
        <source>smallest value of an order line</source>
        <translation>kleinster Wert einer Bestellposition</translation>
    </message>
    <message>
        <source>largest number of pieces in an order line</source>
        <translation>größte Stückzahl einer Bestellposition</translation>
    </message>
    <message>
        <source>largest value of an order line</source>
        <translation>größter Wert einer Bestellposition</translation>
    </message>
    <message>
        <source>number of different products bought</source>
        <translation>Anzahl der verschiedenen gekauften Produkte</translation>
    </message>
    <message>
        <source>number of days since the last order line</source>
        <translation>Anzahl der Tage seit der letzten Bestellposition</translation>
    </message>
    <message>
        <source>number of days since the first order line</source>
        <translation>Anzahl der Tage seit der ersten Bestellposition</translation>
    </message>
    <message>
        <source>number of order lines</source>
        <translation>Anzahl der Bestellpositionen</translation>
    </message>
    <message>
        <source>number of days since the last message</source>
        <translation>Anzahl der Tage seit der letzten Nachricht</translation>
    </message>
    <message>
        <source>number of days since the first message</source>
        <translation>Anzahl der Tage seit der ersten Nachricht</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n other(s)</source>
        <translation>
            <numerusform>%1 oder %n weiterer Wert</numerusform>
            <numerusform>%1 oder %n weitere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 contains &quot;%2&quot;</source>
        <translation>%1 enthält „%2“</translation>
    </message>
    <message>
        <source>%1 begins with &quot;%2&quot;</source>
        <translation>%1 beginnt mit „%2“</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 ist bekannt</translation>
    </message>
    <message>
        <source>%1 is unknown</source>
        <translation>%1 ist unbekannt</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 ist mehr als %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist weniger als %2</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation>%1 liegt zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 (where %2)</source>
        <translation>%1 (wobei gilt: %2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>can be reached by WhatsApp</source>
        <translation>ist per WhatsApp erreichbar</translation>
    </message>
    <message>
        <source>cannot be reached by WhatsApp</source>
        <translation>ist per WhatsApp nicht erreichbar</translation>
    </message>
    <message>
        <source>phone number is not known</source>
        <translation>Telefonnummer ist nicht bekannt</translation>
    </message>
    <message>
        <source>e-mail address is not known</source>
        <translation>E-Mail-Adresse ist nicht bekannt</translation>
    </message>
    <message>
        <source>does not have the tag %1</source>
        <translation>hat nicht das Schlagwort %1</translation>
    </message>
    <message>
        <source>has the tag %1</source>
        <translation>hat das Schlagwort %1</translation>
    </message>
    <message>
        <source>has a tag</source>
        <translation>hat ein Schlagwort</translation>
    </message>
    <message>
        <source>has no tag</source>
        <translation>hat kein Schlagwort</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 liegt vor dem %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 liegt nach dem %2</translation>
    </message>
    <message>
        <source>%1 or is unknown</source>
        <translation>%1 oder ist unbekannt</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Mitglieder: %1</translation>
    </message>
    <message>
        <source>there is no segment &quot;%1&quot;</source>
        <translation>das Segment „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>see the list of segments</source>
        <translation>siehe die Liste der Segmente</translation>
    </message>
    <message>
        <source>a segment needs a name</source>
        <translation>ein Segment benötigt einen Namen</translation>
    </message>
    <message>
        <source>there is a segment &quot;%1&quot; already</source>
        <translation>ein Segment „%1“ gibt es bereits</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>a frozen segment keeps its members and its rule</source>
        <translation>ein eingefrorenes Segment behält seine Mitglieder und seine Regel</translation>
    </message>
    <message>
        <source>save the rule under another name</source>
        <translation>die Regel unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>keep it, so that the campaign can be understood later</source>
        <translation>das Segment behalten, damit die Kampagne später nachvollziehbar bleibt</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>die Spalte „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>loading was stopped</source>
        <translation>Das Laden wurde abgebrochen</translation>
    </message>
    <message>
        <source>this shop has no field &quot;%1&quot;</source>
        <translation>Dieser Shop hat kein Feld „%1“</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is not of the type of this comparison</source>
        <translation>Der Vergleich passt nicht zur Art des Feldes „%1“</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is in %2</source>
        <translation>Das Feld „%1“ ist in %2</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; holds no dates</source>
        <translation>Das Feld „%1“ enthält keine Datumsangaben</translation>
    </message>
    <message>
        <source>the segment &quot;%1&quot; would depend on itself</source>
        <translation>Das Segment „%1“ würde von sich selbst abhängen</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Shop&apos;s customer number</source>
        <translation>Kundennummer des Shops</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Total spend</source>
        <translation>Umsatz insgesamt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Why not reachable</source>
        <translation>Warum nicht erreichbar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>person in charge</source>
        <translation>zuständige Person</translation>
    </message>
    <message>
        <source>known by</source>
        <translation>bekannt durch</translation>
    </message>
    <message>
        <source>consent to marketing by WhatsApp</source>
        <translation>Einwilligung in Werbung per WhatsApp</translation>
    </message>
    <message>
        <source>consent to service messages by WhatsApp</source>
        <translation>Einwilligung in Service-Nachrichten per WhatsApp</translation>
    </message>
    <message>
        <source>consent to marketing by SMS</source>
        <translation>Einwilligung in Werbung per SMS</translation>
    </message>
    <message>
        <source>consent to service messages by SMS</source>
        <translation>Einwilligung in Service-Nachrichten per SMS</translation>
    </message>
    <message>
        <source>consent to marketing by e-mail</source>
        <translation>Einwilligung in Werbung per E-Mail</translation>
    </message>
    <message>
        <source>consent to service messages by e-mail</source>
        <translation>Einwilligung in Service-Nachrichten per E-Mail</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>clicks on links</source>
        <translation>Klicks auf Links</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>messages in groups</source>
        <translation>Nachrichten in Gruppen</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>votes in polls</source>
        <translation>Stimmen in Umfragen</translation>
    </message>
    <message>
        <source>joins of groups</source>
        <translation>Beitritte zu Gruppen</translation>
    </message>
    <message>
        <source>departures from groups</source>
        <translation>Austritte aus Gruppen</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>the first order</source>
        <translation>der ersten Bestellung</translation>
    </message>
    <message>
        <source>the last order</source>
        <translation>der letzten Bestellung</translation>
    </message>
    <message>
        <source>the date of entry</source>
        <translation>dem Eintrittsdatum</translation>
    </message>
    <message>
        <source>first joining a group</source>
        <translation>dem ersten Gruppenbeitritt</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>Vergleichsgruppe</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>ein Ordner benötigt einen Namen</translation>
    </message>
    <message>
        <source>there is a folder &quot;%1&quot; already</source>
        <translation>einen Ordner „%1“ gibt es bereits</translation>
    </message>
    <message>
        <source>the folder does not exist any more</source>
        <translation>den Ordner gibt es nicht mehr</translation>
    </message>
    <message>
        <source>see the list of folders</source>
        <translation>siehe die Liste der Ordner</translation>
    </message>
    <message>
        <source>a sheet holds at most %L1 members</source>
        <translation>ein Tabellenblatt fasst höchstens %L1 Mitglieder</translation>
    </message>
    <message>
        <source>export to CSV, or split the segment first</source>
        <translation>als CSV exportieren oder das Segment zuerst aufteilen</translation>
    </message>
    <message>
        <source>%1 The first %2 groups are looked at.</source>
        <translation>%1 Betrachtet werden die ersten %2 Gruppen.</translation>
    </message>
    <message>
        <source>%1 The age is left out, because the shop has no field for the date of birth.</source>
        <translation>%1 Das Alter bleibt außer Acht, weil der Shop kein Feld für das Geburtsdatum hat.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Bought more often than most, but not lately: win them back.</source>
        <translation>Kaufte öfter als die meisten, aber nicht in letzter Zeit: zurückgewinnen.</translation>
    </message>
    <message>
        <source>Coupon not used</source>
        <translation>Gutschein nicht eingelöst</translation>
    </message>
    <message>
        <source>Was given more coupons than were redeemed: remind them.</source>
        <translation>Erhielt mehr Gutscheine, als eingelöst wurden: daran erinnern.</translation>
    </message>
    <message>
        <source>needs coupons of members</source>
        <translation>benötigt Gutscheine von Mitgliedern</translation>
    </message>
    <message>
        <source>Birthday this week</source>
        <translation>Geburtstag in dieser Woche</translation>
    </message>
    <message>
        <source>Has a birthday within the next seven days: congratulate.</source>
        <translation>Hat in den nächsten sieben Tagen Geburtstag: gratulieren.</translation>
    </message>
    <message>
        <source>needs a field for the date of birth</source>
        <translation>benötigt ein Feld für das Geburtsdatum</translation>
    </message>
    <message>
        <source>Best buyers outside the groups</source>
        <translation>Beste Käufer außerhalb der Gruppen</translation>
    </message>
    <message>
        <source>Among the tenth that spends most, but in no group: invite them.</source>
        <translation>Gehört zum Zehntel mit dem höchsten Umsatz, aber zu keiner Gruppe: einladen.</translation>
    </message>
    <message>
        <source>the segment &quot;%1&quot; asks for this one itself</source>
        <translation>das Segment „%1“ fragt selbst nach diesem</translation>
    </message>
    <message>
        <source>take the row out, or change that segment first</source>
        <translation>die Zeile herausnehmen oder zuerst jenes Segment ändern</translation>
    </message>
    <message>
        <source>there is nothing to compare with</source>
        <translation>Hier gibt es nichts zu vergleichen</translation>
    </message>
    <message>
        <source>both sides must be of one kind</source>
        <translation>Beide Seiten müssen von einer Art sein</translation>
    </message>
    <message>
        <source>it is not said how many</source>
        <translation>Es fehlt, wie viele gemeint sind</translation>
    </message>
    <message>
        <source>only counts and sums have shares</source>
        <translation>Anteile gibt es nur von Anzahlen und Summen</translation>
    </message>
    <message>
        <source>members cannot be grouped by this</source>
        <translation>Danach lassen sich Mitglieder nicht gruppieren</translation>
    </message>
    <message>
        <source>number of messages</source>
        <translation>Anzahl der Nachrichten</translation>
    </message>
    <message>
        <source>number of clicks</source>
        <translation>Anzahl der Klicks</translation>
    </message>
    <message>
        <source>number of days since the last click</source>
        <translation>Anzahl der Tage seit dem letzten Klick</translation>
    </message>
    <message>
        <source>number of days since the first click</source>
        <translation>Anzahl der Tage seit dem ersten Klick</translation>
    </message>
    <message>
        <source>number of reactions</source>
        <translation>Anzahl der Reaktionen</translation>
    </message>
    <message>
        <source>number of days since the last reaction</source>
        <translation>Anzahl der Tage seit der letzten Reaktion</translation>
    </message>
    <message>
        <source>number of days since the first reaction</source>
        <translation>Anzahl der Tage seit der ersten Reaktion</translation>
    </message>
    <message>
        <source>number of messages in groups</source>
        <translation>Anzahl der Nachrichten in Gruppen</translation>
    </message>
    <message>
        <source>number of days since the last message in a group</source>
        <translation>Anzahl der Tage seit der letzten Nachricht in einer Gruppe</translation>
    </message>
    <message>
        <source>number of days since the first message in a group</source>
        <translation>Anzahl der Tage seit der ersten Nachricht in einer Gruppe</translation>
    </message>
    <message>
        <source>number of coupons</source>
        <translation>Anzahl der Gutscheine</translation>
    </message>
    <message>
        <source>number of days since the last coupon</source>
        <translation>Anzahl der Tage seit dem letzten Gutschein</translation>
    </message>
    <message>
        <source>number of days since the first coupon</source>
        <translation>Anzahl der Tage seit dem ersten Gutschein</translation>
    </message>
    <message>
        <source>number of votes in polls</source>
        <translation>Anzahl der Stimmen in Umfragen</translation>
    </message>
    <message>
        <source>number of days since the last vote</source>
        <translation>Anzahl der Tage seit der letzten Stimme</translation>
    </message>
    <message>
        <source>number of days since the first vote</source>
        <translation>Anzahl der Tage seit der ersten Stimme</translation>
    </message>
    <message>
        <source>number of groups joined</source>
        <translation>Anzahl der Gruppenbeitritte</translation>
    </message>
    <message>
        <source>number of days since last joining a group</source>
        <translation>Anzahl der Tage seit dem letzten Gruppenbeitritt</translation>
    </message>
    <message>
        <source>number of days since first joining a group</source>
        <translation>Anzahl der Tage seit dem ersten Gruppenbeitritt</translation>
    </message>
    <message>
        <source>number of groups left</source>
        <translation>Anzahl der Gruppenaustritte</translation>
    </message>
    <message>
        <source>number of days since last leaving a group</source>
        <translation>Anzahl der Tage seit dem letzten Gruppenaustritt</translation>
    </message>
    <message>
        <source>number of days since first leaving a group</source>
        <translation>Anzahl der Tage seit dem ersten Gruppenaustritt</translation>
    </message>
    <message>
        <source>total value of coupons</source>
        <translation>Gesamtwert der Gutscheine</translation>
    </message>
    <message>
        <source>average value of a coupon</source>
        <translation>durchschnittlicher Wert eines Gutscheins</translation>
    </message>
    <message>
        <source>smallest value of a coupon</source>
        <translation>kleinster Wert eines Gutscheins</translation>
    </message>
    <message>
        <source>largest value of a coupon</source>
        <translation>größter Wert eines Gutscheins</translation>
    </message>
    <message>
        <source>number of different categories bought</source>
        <translation>Anzahl verschiedener gekaufter Kategorien</translation>
    </message>
    <message>
        <source>number of different links clicked</source>
        <translation>Anzahl verschiedener angeklickter Links</translation>
    </message>
    <message>
        <source>number of different emoji</source>
        <translation>Anzahl verschiedener Emojis</translation>
    </message>
    <message>
        <source>number of different coupons</source>
        <translation>Anzahl verschiedener Gutscheine</translation>
    </message>
    <message>
        <source>number of different polls</source>
        <translation>Anzahl verschiedener Umfragen</translation>
    </message>
    <message>
        <source>must be a date (2026-11-19)</source>
        <translation>muss ein Datum sein (2026-11-19)</translation>
    </message>
    <message>
        <source>there is no such score</source>
        <translation>Diesen Punktwert gibt es nicht</translation>
    </message>
    <message>
        <source>scores are taken over one window for everybody</source>
        <translation>Punktwerte gelten für alle über denselben Zeitraum</translation>
    </message>
    <message>
        <source>must be the number or the name of a segment</source>
        <translation>muss die Nummer oder der Name eines Segments sein</translation>
    </message>
    <message>
        <source>must be a list of parts, counted from 0</source>
        <translation>muss eine Liste von Teilen sein, gezählt ab 0</translation>
    </message>
    <message>
        <source>among the top %1 % by %2</source>
        <translation>unter den obersten %1 % nach: %2</translation>
    </message>
    <message>
        <source>among the bottom %1 % by %2</source>
        <translation>unter den untersten %1 % nach: %2</translation>
    </message>
    <message>
        <source>among the first %1 by %2</source>
        <translation>unter den ersten %1 nach: %2</translation>
    </message>
    <message>
        <source>among the last %1 by %2</source>
        <translation>unter den letzten %1 nach: %2</translation>
    </message>
    <message>
        <source>among the first who together make %1 % of the whole by %2</source>
        <translation>unter den ersten, die zusammen %1 % des Ganzen ausmachen, nach: %2</translation>
    </message>
    <message>
        <source>among the last who together make %1 % of the whole by %2</source>
        <translation>unter den letzten, die zusammen %1 % des Ganzen ausmachen, nach: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of those with the same %2</source>
        <translation>%1, jeweils bei gleichem Wert von „%2“</translation>
    </message>
    <message>
        <source>%1 % of the %2</source>
        <translation>%1 % von: %2</translation>
    </message>
    <message>
        <source>recency score (1-5)</source>
        <translation>Punktwert für Aktualität (1–5)</translation>
    </message>
    <message>
        <source>frequency score (1-5)</source>
        <translation>Punktwert für Häufigkeit (1–5)</translation>
    </message>
    <message>
        <source>spending score (1-5)</source>
        <translation>Punktwert für Umsatz (1–5)</translation>
    </message>
    <message>
        <source>in part %1 of %2 of the random split &quot;%3&quot;</source>
        <translation>in Teil %1 von %2 der zufälligen Aufteilung „%3“</translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation>%1 ist ja</translation>
    </message>
    <message>
        <source>%1 is no</source>
        <translation>%1 ist nein</translation>
    </message>
    <message>
        <source>anniversary of %1 %2</source>
        <translation>Jahrestag von „%1“ %2</translation>
    </message>
    <message>
        <source>in the segment %1</source>
        <translation>im Segment %1</translation>
    </message>
    <message>
        <source>not in the segment %1</source>
        <translation>nicht im Segment %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be the code of a currency, such as &quot;USD&quot;</source>
        <translation>muss das Kürzel einer Währung sein, etwa „USD“</translation>
    </message>
    <message>
        <source>there is no such period</source>
        <translation>Diesen Zeitraum gibt es nicht</translation>
    </message>
    <message>
        <source>it is not said before or after what</source>
        <translation>Es fehlt, wovor oder wonach</translation>
    </message>
    <message>
        <source>an anniversary has no year</source>
        <translation>Ein Jahrestag hat kein Jahr</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>in dieser Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>in diesem Monat</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>in diesem Quartal</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>in diesem Jahr</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%1, but %n year(s) earlier</source>
        <translation>
            <numerusform>%1, aber %n Jahr früher</numerusform>
            <numerusform>%1, aber %n Jahre früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1 before %2</source>
        <translation>bis zu %1 vor %2</translation>
    </message>
    <message>
        <source>within %1 after %2</source>
        <translation>bis zu %1 nach %2</translation>
    </message>
    <message>
        <source>in the next %1</source>
        <translation>ab heute, %1 lang</translation>
    </message>
    <message>
        <source>in the %1 up to %2 ago</source>
        <translation>%1 lang bis %2 vor jetzt</translation>
    </message>
    <message>
        <source>the past can be counted for up to ten years</source>
        <translation>die Vergangenheit lässt sich für höchstens zehn Jahre zählen</translation>
    </message>
    <message>
        <source>there is no live segment to compare this one with</source>
        <translation>es gibt kein Live-Segment, mit dem dieses verglichen werden kann</translation>
    </message>
    <message>
        <source>compare a snapshot whose segment still exists</source>
        <translation>eine Momentaufnahme vergleichen, deren Segment noch besteht</translation>
    </message>
    <message>
        <source>an overlap is counted for one to %1 segments</source>
        <translation>eine Überschneidung wird für ein bis %1 Segmente gezählt</translation>
    </message>
    <message>
        <source>choose fewer segments</source>
        <translation>weniger Segmente wählen</translation>
    </message>
    <message>
        <source>a name of digits only would be taken for a number of a segment</source>
        <translation>ein Name nur aus Ziffern würde für die Nummer eines Segments gehalten</translation>
    </message>
    <message>
        <source>add a word to the name</source>
        <translation>dem Namen ein Wort hinzufügen</translation>
    </message>
    <message>
        <source>a part of a split follows the rule of the whole segment</source>
        <translation>ein Teil einer Aufteilung folgt der Regel des ganzen Segments</translation>
    </message>
    <message>
        <source>change the rule of the whole segment</source>
        <translation>die Regel des ganzen Segments ändern</translation>
    </message>
    <message>
        <source>the campaign &quot;%1&quot; uses this segment</source>
        <translation>die Kampagne „%1“ verwendet dieses Segment</translation>
    </message>
    <message>
        <source>the rule of the segment &quot;%1&quot; asks for it</source>
        <translation>die Regel des Segments „%1“ fragt danach</translation>
    </message>
    <message>
        <source>the segment is split into parts, &quot;%1&quot; is one of them</source>
        <translation>das Segment ist in Teile aufgeteilt, „%1“ ist einer davon</translation>
    </message>
    <message>
        <source>change that rule first</source>
        <translation>zuerst jene Regel ändern</translation>
    </message>
    <message>
        <source>remove the split first</source>
        <translation>zuerst die Aufteilung entfernen</translation>
    </message>
    <message>
        <source>a part of a split cannot be removed by itself</source>
        <translation>ein Teil einer Aufteilung kann nicht allein entfernt werden</translation>
    </message>
    <message>
        <source>remove the whole split</source>
        <translation>die ganze Aufteilung entfernen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Was in the segment when it was frozen</source>
        <translation>War beim Einfrieren im Segment</translation>
    </message>
    <message>
        <source>a split has 2 to %1 parts</source>
        <translation>eine Aufteilung hat 2 bis %1 Teile</translation>
    </message>
    <message>
        <source>name that many parts</source>
        <translation>so viele Teile nennen</translation>
    </message>
    <message>
        <source>each part needs a name of its own</source>
        <translation>jeder Teil benötigt einen eigenen Namen</translation>
    </message>
    <message>
        <source>name the parts A, B, C</source>
        <translation>die Teile A, B, C nennen</translation>
    </message>
    <message>
        <source>the part &quot;%1&quot; has no share</source>
        <translation>der Teil „%1“ hat keinen Anteil</translation>
    </message>
    <message>
        <source>give each part more than 0 %</source>
        <translation>jedem Teil mehr als 0 % geben</translation>
    </message>
    <message>
        <source>the shares of the parts are too fine for %1 steps</source>
        <translation>die Anteile der Teile sind zu fein für %1 Stufen</translation>
    </message>
    <message>
        <source>use whole percents that add up to 100</source>
        <translation>ganze Prozente verwenden, die zusammen 100 ergeben</translation>
    </message>
    <message>
        <source>a part of a split cannot be split again</source>
        <translation>ein Teil einer Aufteilung kann nicht noch einmal aufgeteilt werden</translation>
    </message>
    <message>
        <source>split the whole segment into more parts</source>
        <translation>das ganze Segment in mehr Teile aufteilen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without an exchange rate</source>
        <translation>
            <numerusform>%n Bestellung ohne Wechselkurs</numerusform>
            <numerusform>%n Bestellungen ohne Wechselkurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (converted to %2 at the ECB rates of each day)</source>
        <translation>%1 (umgerechnet in %2 zu den EZB-Kursen des jeweiligen Tages)</translation>
    </message>
    <message>
        <source>%1 (converted to %2 at the ECB rates of %3)</source>
        <translation>%1 (umgerechnet in %2 zu den EZB-Kursen vom %3)</translation>
    </message>
    <message>
        <source>must say the day of the rates: {&quot;on&quot;: …}</source>
        <translation>muss den Tag der Kurse nennen: {&quot;on&quot;: …}</translation>
    </message>
    <message>
        <source>must be a date (2026-11-19), or &quot;ownDay&quot; for the rates of the day of each order</source>
        <translation>muss ein Datum sein (2026-11-19) oder „ownDay“ für die Kurse des Tages jeder Bestellung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed since</source>
        <translation>„%1“ wurde seitdem geändert</translation>
    </message>
    <message>
        <source>change it by hand</source>
        <translation>von Hand ändern</translation>
    </message>
    <message>
        <source>give that one another name first</source>
        <translation>jenem zuerst einen anderen Namen geben</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>see what was done to segments</source>
        <translation>nachsehen, was mit Segmenten getan wurde</translation>
    </message>
    <message>
        <source>Renamed the segment &quot;%1&quot;</source>
        <translation>Segment „%1“ umbenannt</translation>
    </message>
    <message>
        <source>Removed the segment &quot;%1&quot;</source>
        <translation>Segment „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Moved the segment &quot;%1&quot;</source>
        <translation>Segment „%1“ verschoben</translation>
    </message>
    <message>
        <source>Made the folder &quot;%1&quot;</source>
        <translation>Ordner „%1“ angelegt</translation>
    </message>
    <message>
        <source>Renamed the folder &quot;%1&quot;</source>
        <translation>Ordner „%1“ umbenannt</translation>
    </message>
    <message>
        <source>Removed the folder &quot;%1&quot;</source>
        <translation>Ordner „%1“ gelöscht</translation>
    </message>
    <message>
        <source>sent to the member</source>
        <translation>an das Mitglied gesendet</translation>
    </message>
    <message>
        <source>from the member</source>
        <translation>vom Mitglied</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>given</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation>eingelöst</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>WhatsApp id</source>
        <translation>WhatsApp-Kennung</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>name in a chat</source>
        <translation>Name in einem Chat</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a currency and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changed the rule of the segment &quot;%1&quot;</source>
        <translation>Regel des Segments „%1“ geändert</translation>
    </message>
    <message>
        <source>there is no value &quot;%1&quot; here</source>
        <translation>Den Wert „%1“ gibt es hier nicht</translation>
    </message>
    <message>
        <source>saved segments would be nested more than %1 deep: %2</source>
        <translation>Gespeicherte Segmente wären mehr als %1-fach ineinander verschachtelt: %2</translation>
    </message>
    <message>
        <source>the segment &quot;%1&quot; cannot be counted: %2</source>
        <translation>Das Segment „%1“ kann nicht gezählt werden: %2</translation>
    </message>
    <message>
        <source>not in the group %1</source>
        <translation>nicht in der Gruppe %1</translation>
    </message>
    <message>
        <source>nothing to be ranked by</source>
        <translation>nichts, wonach ein Rang bestimmt werden könnte</translation>
    </message>
    <message>
        <source>no such fact, or nothing that its window begins at</source>
        <translation>kein solches Ereignis oder nichts, womit das Zeitfenster beginnt</translation>
    </message>
    <message>
        <source>no orders to be scored by</source>
        <translation>keine Bestellungen, nach denen bewertet werden könnte</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>a threshold in the playbook cannot be used: %1</source>
        <translation>Eine Schwelle im Playbook ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>the levels in the playbook do not rise: each needs a higher amount than the one before</source>
        <translation>Die Stufen im Playbook steigen nicht an: Jede braucht einen höheren Betrag als die vorige</translation>
    </message>
    <message>
        <source>the segment &quot;%1&quot;, which asks for this one, could not be counted any more: %2</source>
        <translation>Das Segment „%1“, das nach diesem fragt, könnte nicht mehr gezählt werden: %2</translation>
    </message>
    <message>
        <source>change that segment first</source>
        <translation>Ändern Sie zuerst jenes Segment</translation>
    </message>
    <message>
        <source>number of different groups reacted in</source>
        <translation>Anzahl verschiedener Gruppen mit Reaktionen</translation>
    </message>
    <message>
        <source>number of different groups voted in</source>
        <translation>Anzahl verschiedener Gruppen mit Abstimmungen</translation>
    </message>
    <message>
        <source>number of different groups joined</source>
        <translation>Anzahl verschiedener beigetretener Gruppen</translation>
    </message>
    <message>
        <source>number of different groups left</source>
        <translation>Anzahl verschiedener verlassener Gruppen</translation>
    </message>
    <message>
        <source>number of different groups written in</source>
        <translation>Anzahl verschiedener Gruppen mit eigenen Nachrichten</translation>
    </message>
    <message>
        <source>number of different campaigns clicked in</source>
        <translation>Anzahl verschiedener Kampagnen mit Klicks</translation>
    </message>
    <message>
        <source>number of different campaigns reacted to</source>
        <translation>Anzahl verschiedener Kampagnen mit Reaktionen</translation>
    </message>
    <message>
        <source>number of different campaigns of coupons</source>
        <translation>Anzahl verschiedener Kampagnen mit Gutscheinen</translation>
    </message>
    <message>
        <source>number of different campaigns of messages</source>
        <translation>Anzahl verschiedener Kampagnen mit Nachrichten</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice in one object</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>the earlier date comes first</source>
        <translation>das frühere Datum steht zuerst</translation>
    </message>
    <message>
        <source>%1 of those in the group %2</source>
        <translation>%1 unter denen in der Gruppe %2</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>in einer Gruppe</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>in keiner Gruppe</translation>
    </message>
    <message>
        <source>in the group %1</source>
        <translation>in der Gruppe %1</translation>
    </message>
    <message>
        <source>must have a letter, a digit or a sign beside its accents</source>
        <translation>muss außer Akzenten einen Buchstaben, eine Ziffer oder ein Zeichen haben</translation>
    </message>
    <message>
        <source>ask for other currencies in rows of their own, in an &quot;any&quot; box</source>
        <translation>andere Währungen in eigenen Zeilen abfragen, in einem Kasten „any“</translation>
    </message>
    <message>
        <source>must be one amount, in one currency</source>
        <translation>muss ein Betrag in einer Währung sein</translation>
    </message>
    <message>
        <source>in the week before this one</source>
        <translation>in der Vorwoche</translation>
    </message>
    <message>
        <source>in the month before this one</source>
        <translation>im Vormonat</translation>
    </message>
    <message>
        <source>in the quarter before this one</source>
        <translation>im Vorquartal</translation>
    </message>
    <message>
        <source>in the year before this one</source>
        <translation>im Vorjahr</translation>
    </message>
    <message>
        <source>the playbook wants no ambassadors: their number per group is 0. Set it to 1 or more to see the most active members of each group</source>
        <translation>das Playbook will keine Botschafter: Ihre Zahl je Gruppe ist 0. Mit 1 oder mehr sind die aktivsten Mitglieder jeder Gruppe zu sehen</translation>
    </message>
    <message>
        <source>save a part of it as a segment and ask for that; ask for many values in one row, with &quot;in&quot;</source>
        <translation>einen Teil davon als Segment speichern und danach fragen; nach vielen Werten in einer Zeile mit „in“ fragen</translation>
    </message>
    <message>
        <source>the outermost group cannot have &quot;disabled&quot;</source>
        <translation>die äußerste Gruppe kann kein „disabled“ haben</translation>
    </message>
    <message>
        <source>disable rows or groups in it instead</source>
        <translation>stattdessen Zeilen oder Gruppen darin abschalten</translation>
    </message>
    <message>
        <source>save an inner group as a segment and ask for that</source>
        <translation>eine innere Gruppe als Segment speichern und danach fragen</translation>
    </message>
    <message>
        <source>keep one of the two; what the other one asks for goes into a row or group of its own</source>
        <translation>einen der beiden behalten; wonach der andere fragt, gehört in eine eigene Zeile oder Gruppe</translation>
    </message>
    <message>
        <source>swap the two dates</source>
        <translation>die beiden Daten vertauschen</translation>
    </message>
    <message>
        <source>a row asks for one thing, and here are several: %1</source>
        <translation>eine Zeile fragt nach einer Sache, hier sind es mehrere: %1</translation>
    </message>
    <message>
        <source>keep one of them, and ask for the others in rows of their own</source>
        <translation>eines davon behalten und nach den anderen in eigenen Zeilen fragen</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>the number is too small</source>
        <translation>die Zahl ist zu klein</translation>
    </message>
    <message>
        <source>use a number from %L1 to %L2</source>
        <translation>eine Zahl von %L1 bis %L2 verwenden</translation>
    </message>
    <message>
        <source>there is no currency &quot;%1&quot;</source>
        <translation>die Währung „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>use a code of ISO 4217, such as &quot;USD&quot;</source>
        <translation>ein Kürzel nach ISO 4217 verwenden, etwa „USD“</translation>
    </message>
    <message>
        <source>the code of a currency is written in capitals</source>
        <translation>das Kürzel einer Währung wird in Großbuchstaben geschrieben</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>swap the two values</source>
        <translation>die beiden Werte vertauschen</translation>
    </message>
    <message>
        <source>R: days since the last order, cut at 30, 60, 90 and 180. F: orders in the last 12 months, cut at 2, 3, 5 and 10.</source>
        <translation>R: Tage seit der letzten Bestellung, Grenzen bei 30, 60, 90 und 180. F: Bestellungen in den letzten 12 Monaten, Grenzen bei 2, 3, 5 und 10.</translation>
    </message>
    <message>
        <source>R and F: fifths of everybody who ordered, by last order and by number of orders. Score: 1 + 5 × the share of them who are worse, rounded down; equals share a score.</source>
        <translation>R und F: Fünftel aller, die bestellt haben, nach letzter Bestellung und nach Zahl der Bestellungen. Punkte: 1 + 5 × Anteil derer, die schlechter stehen, abgerundet; Gleiche haben gleich viele.</translation>
    </message>
    <message>
        <source>scores are whole numbers from 1 to 5</source>
        <translation>Wertungen sind ganze Zahlen von 1 bis 5</translation>
    </message>
    <message>
        <source>only a date field of the shop comes back every year</source>
        <translation>nur ein Datumsfeld des Shops kehrt jedes Jahr wieder</translation>
    </message>
    <message>
        <source>the anniversary of %1</source>
        <translation>dem Jahrestag von „%1“</translation>
    </message>
    <message>
        <source>change the playbook, or give the segment a rule of its own</source>
        <translation>das Playbook ändern oder dem Segment eine eigene Regel geben</translation>
    </message>
    <message>
        <source>the playbook&apos;s segment &quot;%1&quot; cannot be counted: %2</source>
        <translation>das Segment „%1“ des Playbooks ist nicht zählbar: %2</translation>
    </message>
    <message>
        <source>this version&apos;s playbook has no segment &quot;%1&quot;</source>
        <translation>das Playbook dieser Version hat kein Segment „%1“</translation>
    </message>
    <message>
        <source>write what the inner ones ask for into one rule, or ask for one further in</source>
        <translation>die Bedingungen der inneren Segmente in eine Regel schreiben oder eines weiter innen verwenden</translation>
    </message>
    <message>
        <source>there is no country &quot;%1&quot;</source>
        <translation>es gibt kein Land „%1“</translation>
    </message>
    <message>
        <source>use the two letters of ISO 3166, such as DE</source>
        <translation>die zwei Buchstaben nach ISO 3166 verwenden, etwa DE</translation>
    </message>
    <message>
        <source>use the three letters of ISO 4217, such as EUR</source>
        <translation>die drei Buchstaben nach ISO 4217 verwenden, etwa EUR</translation>
    </message>
    <message>
        <source>there is no member %1</source>
        <translation>es gibt kein Mitglied %1</translation>
    </message>
    <message>
        <source>see the list of members for their numbers</source>
        <translation>die Nummern stehen in der Mitgliederliste</translation>
    </message>
    <message>
        <source>No rates were published on %1: those of %2 are used.</source>
        <translation>Am %1 wurden keine Kurse veröffentlicht: Es gelten die vom %2.</translation>
    </message>
    <message>
        <source>must be a percentage from 0.01 to 100 with at most 2 digits after the point</source>
        <translation>muss ein Prozentsatz von 0,01 bis 100 mit höchstens 2 Nachkommastellen sein</translation>
    </message>
    <message>
        <source>nothing happens from a moment to the same one: the end is not in the window</source>
        <translation>von einem Zeitpunkt bis zu demselben geschieht nichts: Das Ende gehört nicht zum Zeitraum</translation>
    </message>
    <message>
        <source>give a later end, or a date alone for its whole day</source>
        <translation>ein späteres Ende angeben oder nur ein Datum für den ganzen Tag</translation>
    </message>
    <message>
        <source>there are: %1</source>
        <translation>es gibt: %1</translation>
    </message>
    <message>
        <source>the file could not be written: %1</source>
        <translation>die Datei ist nicht schreibbar: %1</translation>
    </message>
    <message>
        <source>choose a folder that is there, that you may write to and that has room</source>
        <translation>einen vorhandenen Ordner mit Schreibrecht und Platz wählen</translation>
    </message>
    <message>
        <source>Frozen %1, with who was in it then. Its rule was: %2</source>
        <translation>Eingefroren am %1, mit denen, die damals darin waren. Die Regel war: %2</translation>
    </message>
    <message>
        <source>make a field of the shop of that name first</source>
        <translation>zuerst ein eigenes Feld dieses Namens anlegen</translation>
    </message>
    <message>
        <source>compare numbers with numbers, money with money and days with days</source>
        <translation>Zahlen mit Zahlen, Geld mit Geld und Tage mit Tagen vergleichen</translation>
    </message>
    <message>
        <source>use &quot;percent&quot; or &quot;number&quot;</source>
        <translation>„percent“ oder „number“ verwenden</translation>
    </message>
    <message>
        <source>a window that comes back every year cannot be longer than that</source>
        <translation>ein Zeitraum, der jedes Jahr wiederkehrt, kann nicht länger als ein Jahr sein</translation>
    </message>
    <message>
        <source>use at most %1 of that unit</source>
        <translation>höchstens %1 dieser Einheit verwenden</translation>
    </message>
    <message>
        <source>ask for 0 to 3,660 days</source>
        <translation>0 bis 3.660 Tage angeben</translation>
    </message>
    <message>
        <source>this segment is live, and no snapshot of one</source>
        <translation>dieses Segment ist live und keine Momentaufnahme</translation>
    </message>
    <message>
        <source>say what it is called</source>
        <translation>einen Namen angeben</translation>
    </message>
    <message>
        <source>A list that is kept by hand</source>
        <translation>Eine von Hand geführte Liste</translation>
    </message>
    <message>
        <source>Is on the list</source>
        <translation>Steht auf der Liste</translation>
    </message>
    <message>
        <source>there is no split %1</source>
        <translation>es gibt keine Aufteilung %1</translation>
    </message>
    <message>
        <source>see the list of splits</source>
        <translation>die Aufteilungen stehen in ihrer Liste</translation>
    </message>
    <message>
        <source>%1 who have any</source>
        <translation>%1 (nur wer welche hat)</translation>
    </message>
    <message>
        <source>%1 of all who have any</source>
        <translation>%1 unter allen, die welche haben</translation>
    </message>
    <message>
        <source>True of no member: %1.</source>
        <comment>parts of a rule, as &quot;country is France&quot;</comment>
        <translation>Trifft auf kein Mitglied zu: %1.</translation>
    </message>
    <message>
        <source>Not known in this workspace: %1.</source>
        <comment>parts of a rule, as &quot;product is Linen&quot;</comment>
        <translation>In dieser Arbeitsdatei unbekannt: %1.</translation>
    </message>
    <message>
        <source>Frozen %1, with who was in it then</source>
        <translation>Eingefroren %1, mit allen, die damals darin waren</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>true oder false schreiben</translation>
    </message>
    <message>
        <source>write a day, for example &quot;2026-10-30&quot;</source>
        <translation>einen Tag schreiben, zum Beispiel &quot;2026-10-30&quot;</translation>
    </message>
    <message>
        <source>write the amount as {&quot;minor&quot;: 10000, &quot;currency&quot;: &quot;%1&quot;}</source>
        <translation>den Betrag als {&quot;minor&quot;: 10000, &quot;currency&quot;: &quot;%1&quot;} schreiben</translation>
    </message>
    <message>
        <source>write a number without quotation marks</source>
        <translation>eine Zahl ohne Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>write a text in quotation marks</source>
        <translation>einen Text in Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; has no such values</source>
        <translation>das Feld „%1“ hat keine solchen Werte</translation>
    </message>
    <message>
        <source>begin at firstOrder, lastOrder, createdAt, firstJoin or at a field of the shop with dates</source>
        <translation>mit firstOrder, lastOrder, createdAt, firstJoin oder einem Feld des Shops mit Datum beginnen lassen</translation>
    </message>
    <message>
        <source>%1 is %2, and only whole ones are counted</source>
        <translation>%1 ist %2, und es zählen nur ganze</translation>
    </message>
    <message>
        <source>the playbook has no amount from which on a member has this level</source>
        <translation>das Playbook nennt keinen Betrag, ab dem ein Mitglied diese Stufe hat</translation>
    </message>
    <message numerus="yes">
        <source>on the day %n day(s) before today</source>
        <translation>
            <numerusform>am Tag vor %n Tag</numerusform>
            <numerusform>am Tag vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the week %n week(s) before this one</source>
        <translation>
            <numerusform>in der Woche vor %n Woche</numerusform>
            <numerusform>in der Woche vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the month %n month(s) before this one</source>
        <translation>
            <numerusform>im Monat vor %n Monat</numerusform>
            <numerusform>im Monat vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the quarter %n quarter(s) before this one</source>
        <translation>
            <numerusform>im Quartal vor %n Quartal</numerusform>
            <numerusform>im Quartal vor %n Quartalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the year %n year(s) before this one</source>
        <translation>
            <numerusform>im Jahr vor %n Jahr</numerusform>
            <numerusform>im Jahr vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the day %n day(s) after today</source>
        <translation>
            <numerusform>am Tag in %n Tag</numerusform>
            <numerusform>am Tag in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the week %n week(s) after this one</source>
        <translation>
            <numerusform>in der Woche in %n Woche</numerusform>
            <numerusform>in der Woche in %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the month %n month(s) after this one</source>
        <translation>
            <numerusform>im Monat in %n Monat</numerusform>
            <numerusform>im Monat in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the quarter %n quarter(s) after this one</source>
        <translation>
            <numerusform>im Quartal in %n Quartal</numerusform>
            <numerusform>im Quartal in %n Quartalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the year %n year(s) after this one</source>
        <translation>
            <numerusform>im Jahr in %n Jahr</numerusform>
            <numerusform>im Jahr in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>not known whether it arrived</source>
        <translation>unbekannt, ob angekommen</translation>
    </message>
</context>
<context>
    <name>segmentsui</name>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>order total</source>
        <translation>Bestellsumme</translation>
    </message>
    <message>
        <source>average order value</source>
        <translation>durchschnittlicher Bestellwert</translation>
    </message>
    <message>
        <source>largest order</source>
        <translation>größte Bestellung</translation>
    </message>
    <message>
        <source>smallest order</source>
        <translation>kleinste Bestellung</translation>
    </message>
    <message>
        <source>order total after returns</source>
        <translation>Bestellsumme nach Retouren</translation>
    </message>
    <message>
        <source>days since last order</source>
        <translation>Tage seit letzter Bestellung</translation>
    </message>
    <message>
        <source>days since first order</source>
        <translation>Tage seit erster Bestellung</translation>
    </message>
    <message>
        <source>order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>items bought</source>
        <translation>gekaufte Artikel</translation>
    </message>
    <message>
        <source>spent on items</source>
        <translation>Ausgaben für Artikel</translation>
    </message>
    <message>
        <source>different products</source>
        <translation>verschiedene Produkte</translation>
    </message>
    <message>
        <source>days since last message</source>
        <translation>Tage seit letzter Nachricht</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>include</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>do not include</source>
        <translation>enthalten nicht</translation>
    </message>
    <message>
        <source>include any of</source>
        <translation>enthalten eines von</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>ist bekannt</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>ist unbekannt</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is not exactly</source>
        <translation>ist nicht genau</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist mehr als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist weniger als</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>liegt nach</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>liegt in den letzten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>the file is too large to be a rule</source>
        <translation>die Datei ist zu groß für eine Regel</translation>
    </message>
    <message>
        <source>save it to another folder</source>
        <translation>in einen anderen Ordner speichern</translation>
    </message>
    <message>
        <source>different categories</source>
        <translation>verschiedene Kategorien</translation>
    </message>
    <message>
        <source>days since last bought</source>
        <translation>Tage seit dem letzten Kauf</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>different campaigns received</source>
        <translation>verschiedene erhaltene Kampagnen</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>different links clicked</source>
        <translation>verschiedene angeklickte Links</translation>
    </message>
    <message>
        <source>days since last click</source>
        <translation>Tage seit dem letzten Klick</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>days since last reaction</source>
        <translation>Tage seit der letzten Reaktion</translation>
    </message>
    <message>
        <source>messages in groups</source>
        <translation>Nachrichten in Gruppen</translation>
    </message>
    <message>
        <source>groups written in</source>
        <translation>Gruppen, in denen geschrieben wurde</translation>
    </message>
    <message>
        <source>days since last message in a group</source>
        <translation>Tage seit der letzten Nachricht in einer Gruppe</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>worth of coupons</source>
        <translation>Wert der Gutscheine</translation>
    </message>
    <message>
        <source>days since last coupon</source>
        <translation>Tage seit dem letzten Gutschein</translation>
    </message>
    <message>
        <source>votes in polls</source>
        <translation>Stimmen in Umfragen</translation>
    </message>
    <message>
        <source>different polls voted in</source>
        <translation>verschiedene Umfragen mit Stimme</translation>
    </message>
    <message>
        <source>groups joined</source>
        <translation>beigetretene Gruppen</translation>
    </message>
    <message>
        <source>days since first joining a group</source>
        <translation>Tage seit dem ersten Beitritt zu einer Gruppe</translation>
    </message>
    <message>
        <source>groups left</source>
        <translation>verlassene Gruppen</translation>
    </message>
    <message>
        <source>days since leaving a group</source>
        <translation>Tage seit dem Verlassen einer Gruppe</translation>
    </message>
    <message>
        <source>recency score</source>
        <translation>Wertung der Aktualität</translation>
    </message>
    <message>
        <source>frequency score</source>
        <translation>Wertung der Häufigkeit</translation>
    </message>
    <message>
        <source>spend score</source>
        <translation>Wertung des Umsatzes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Items and products</source>
        <translation>Artikel und Produkte</translation>
    </message>
    <message>
        <source>Messages and clicks</source>
        <translation>Nachrichten und Klicks</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>is in the next</source>
        <translation>liegt in den nächsten</translation>
    </message>
    <message>
        <source>has its day of the year</source>
        <translation>hat Jahrestag</translation>
    </message>
    <message>
        <source>is among the highest</source>
        <translation>gehört zu den höchsten</translation>
    </message>
    <message>
        <source>is among the lowest</source>
        <translation>gehört zu den niedrigsten</translation>
    </message>
    <message>
        <source>Scores and parts</source>
        <translation>Wertungen und Teile</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>random part</source>
        <translation>Zufallsteil</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Consent and reach</source>
        <translation>Einwilligung und Reichweite</translation>
    </message>
    <message>
        <source>Fields of the shop</source>
        <translation>Felder des Shops</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this week last year</source>
        <translation>diese Woche im Vorjahr</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>this month last year</source>
        <translation>dieser Monat im Vorjahr</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is needed.</source>
        <translation>Nötig ist eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Press Enter to add “%1”.</source>
        <translation>Mit der Eingabetaste wird „%1“ aufgenommen.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>Stunde</numerusform>
            <numerusform>Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>Woche</numerusform>
            <numerusform>Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>Monat</numerusform>
            <numerusform>Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>Jahr</numerusform>
            <numerusform>Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (list)</source>
        <comment>name of a segment</comment>
        <translation>%1 (Liste)</translation>
    </message>
    <message>
        <source>%1 (frozen)</source>
        <comment>name of a segment</comment>
        <translation>%1 (eingefroren)</translation>
    </message>
</context>
<context>
    <name>sending</name>
    <message>
        <source>there is no sending number</source>
        <translation>es gibt keine Absendernummer</translation>
    </message>
    <message>
        <source>add the account of your WhatsApp number first</source>
        <translation>zuerst das Konto Ihrer WhatsApp-Nummer hinzufügen</translation>
    </message>
</context>
<context>
    <name>serai::calendarui::CalendarModel</name>
    <message>
        <source>Already posted</source>
        <translation>Bereits veröffentlicht</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>Unbekannte Zeitzone</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>In der Vergangenheit</translation>
    </message>
</context>
<context>
    <name>serai::calendarui::CalendarPane</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Undo add</source>
        <translation>Hinzufügen rückgängig machen</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>„%1“ verschoben auf %2</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>date format</comment>
        <translation>ddd d. MMM HH:mm</translation>
    </message>
    <message>
        <source>Undo move</source>
        <translation>Verschieben rückgängig machen</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>„%1“ geändert</translation>
    </message>
    <message>
        <source>Undo change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>group code and name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Each group’s time</source>
        <translation>Ortszeit jeder Gruppe</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei kann nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) saved</source>
        <translation>
            <numerusform>%n Beitrag gespeichert</numerusform>
            <numerusform>%n Beiträge gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>Als Kalenderdatei speichern…</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%1 von %n Gruppe</numerusform>
            <numerusform>%1 von %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are shown in: %1</source>
        <translation>Zeiten werden gezeigt in: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
</context>
<context>
    <name>serai::calendarui::HourBars</name>
    <message numerus="yes">
        <source>%1 h: %n post(s)</source>
        <translation>
            <numerusform>%1 Uhr: %n Beitrag</numerusform>
            <numerusform>%1 Uhr: %n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts by local hour</source>
        <translation>Beiträge nach Ortsstunde</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, axis</comment>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>serai::calendarui::IdeasShelf</name>
    <message>
        <source>New idea</source>
        <translation>Neue Idee</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Search ideas</source>
        <translation>Ideen suchen</translation>
    </message>
    <message>
        <source>Drafts without a date</source>
        <translation>Entwürfe ohne Datum</translation>
    </message>
    <message>
        <source>Drag into a day. The time of the best hour is filled in.</source>
        <translation>Auf einen Tag ziehen. Die Zeit der besten Stunde wird eingetragen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group · type</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>serai::calendarui::ItemEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Title (members do not see it)</source>
        <translation>Titel (für Mitglieder nicht sichtbar)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Has a date</source>
        <translation>Hat ein Datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Local time of the group</source>
        <translation>Ortszeit der Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Shop öffnen</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Handlungsaufforderung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Noch keine Gruppe</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>group code and name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Without a date it can only be an idea or a draft.</source>
        <translation>Ohne Datum ist nur eine Idee oder ein Entwurf möglich.</translation>
    </message>
    <message>
        <source>It lies on the shelf until it gets a date.</source>
        <translation>Bleibt in der Ablage, bis ein Datum gesetzt ist.</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <comment>time zone</comment>
        <translation>Zeit von %1</translation>
    </message>
    <message>
        <source>Time of %1; %2 in %3</source>
        <comment>zone, time, zone</comment>
        <translation>Zeit von %1; %2 in %3</translation>
    </message>
</context>
<context>
    <name>serai::calendarui::MetersPanel</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Content mix</source>
        <translation>Inhaltsmix</translation>
    </message>
    <message>
        <source>Posts on the busiest day</source>
        <translation>Beiträge am vollsten Tag</translation>
    </message>
    <message>
        <source>Best hours, local</source>
        <translation>Beste Stunden, lokal</translation>
    </message>
    <message>
        <source>Fix all safe</source>
        <translation>Alles Sichere beheben</translation>
    </message>
    <message>
        <source>Does every fix that changes nothing but the moment of a post</source>
        <translation>Führt jede Korrektur aus, die nur den Zeitpunkt eines Beitrags ändert</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s), target</source>
        <translation>
            <numerusform>%n Beitrag, Ziel</numerusform>
            <numerusform>%n Beiträge, Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1–%2, max %3</source>
        <comment>ideal posts a day and the cap</comment>
        <translation>%1–%2, höchstens %3</translation>
    </message>
    <message>
        <source>No posts this month</source>
        <translation>Keine Beiträge in diesem Monat</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <comment>share of posts inside the best hours</comment>
        <translation>%1 innerhalb</translation>
    </message>
    <message>
        <source>no posts</source>
        <translation>keine Beiträge</translation>
    </message>
    <message>
        <source>Slots left free</source>
        <translation>Frei gelassene Plätze</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>keine Gruppen</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Vorlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n T</numerusform>
            <numerusform>%n T</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ahead</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The month keeps to the playbook.</source>
        <translation>Der Monat hält sich an den Leitfaden.</translation>
    </message>
    <message>
        <source>All safe fixes</source>
        <translation>Alle sicheren Korrekturen</translation>
    </message>
</context>
<context>
    <name>serai::calendarui::MonthView</name>
    <message>
        <source>Wk</source>
        <comment>column head: week number</comment>
        <translation>KW</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>no group</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: title of a post</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 local (%2)</source>
        <comment>time and zone</comment>
        <translation>%1 Ortszeit (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>holiday and country</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No posts</source>
        <translation>Keine Beiträge</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <comment>time, group, title of a post</comment>
        <translation>%1  %2  %3</translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::CampaignsPane</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Audience, message, time</source>
        <translation>Zielgruppe, Nachricht, Zeit</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Write to a segment: choose people and a template, see exactly who gets what, then send.</source>
        <translation>An ein Segment schreiben: Personen und eine Vorlage wählen, genau sehen, wer was erhält, dann senden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Number of members, typed to confirm</source>
        <translation>Anzahl der Mitglieder, zur Bestätigung eingegeben</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %n member(s)</source>
        <translation>
            <numerusform>Für %n Mitglied planen</numerusform>
            <numerusform>Für %n Mitglieder planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n member(s)</source>
        <translation>
            <numerusform>An %n Mitglied senden</numerusform>
            <numerusform>An %n Mitglieder senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would get it: see the reasons.</source>
        <translation>Niemand würde sie erhalten: siehe die Gründe.</translation>
    </message>
    <message>
        <source>More than 1,000 members: type %1 to confirm</source>
        <translation>Mehr als 1.000 Mitglieder: zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>one-to-one, template %1, %2</source>
        <translation>einzeln, Vorlage %1, %2</translation>
    </message>
    <message>
        <source>Counting who gets it</source>
        <translation>Empfänger werden gezählt</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Noch ist nichts gesendet.</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Kampagne abbrechen</translation>
    </message>
    <message>
        <source>Messages that have not left will never be sent. What is sent stays sent.</source>
        <translation>Nachrichten, die noch nicht hinausgegangen sind, werden nie gesendet. Gesendetes bleibt gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will not be sent</source>
        <translation>
            <numerusform>%n Nachricht wird nicht gesendet</numerusform>
            <numerusform>%n Nachrichten werden nicht gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::EditorPage</name>
    <message>
        <source>What people read</source>
        <translation>Was die Empfänger lesen</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>made from the template and the date</source>
        <translation>aus Vorlage und Datum gebildet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Rundnachricht</translation>
    </message>
    <message>
        <source>Invitation to a group</source>
        <translation>Einladung in eine Gruppe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>As soon as it is started</source>
        <translation>Sobald sie gestartet wird</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einem Zeitpunkt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zeitbasis</translation>
    </message>
    <message>
        <source>each member&apos;s own clock</source>
        <translation>Ortszeit jedes Mitglieds</translation>
    </message>
    <message>
        <source>Send in quiet hours too</source>
        <translation>Auch in Ruhezeiten senden</translation>
    </message>
    <message>
        <source>No segment is saved yet. Make one in the segments pane.</source>
        <translation>Noch ist kein Segment gespeichert. Im Bereich „Segmente“ eines anlegen.</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>No templates are here. Connect an account in the settings and fetch them.</source>
        <translation>Keine Vorlagen vorhanden. In den Einstellungen ein Konto verbinden und die Vorlagen abrufen.</translation>
    </message>
    <message>
        <source>%1, approved by Meta</source>
        <translation>%1, von Meta genehmigt</translation>
    </message>
    <message>
        <source>%1, %2: it cannot be sent now</source>
        <translation>%1, %2: kann derzeit nicht gesendet werden</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Text für %1</translation>
    </message>
    <message>
        <source>friend</source>
        <comment>greeting when no name is known</comment>
        <translation>liebes Mitglied</translation>
    </message>
    <message>
        <source>Insert a field for %1</source>
        <translation>Feld für %1 einfügen</translation>
    </message>
    <message>
        <source>Choose a segment.</source>
        <translation>Ein Segment wählen.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Eine Vorlage wählen.</translation>
    </message>
    <message>
        <source>Every variable of the template needs a text.</source>
        <translation>Jede Variable der Vorlage benötigt einen Text.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s) can be reached</source>
        <translation>
            <numerusform>%1 von %n Mitglied erreichbar</numerusform>
            <numerusform>%1 von %n Mitgliedern erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>as %1 reads it</source>
        <translation>so liest es %1</translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::PhonePreview</name>
    <message>
        <source>Preview of the message on a phone</source>
        <translation>Vorschau der Nachricht auf einem Telefon</translation>
    </message>
    <message>
        <source>Choose a template to see the message.</source>
        <translation>Eine Vorlage wählen, um die Nachricht zu sehen.</translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::PreviewPage</name>
    <message>
        <source>Not sent to, by reason</source>
        <translation>Nicht gesendet an, nach Grund</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Reason, first that applies</source>
        <translation>Grund, erster zutreffender</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Each member is counted once, under the first reason that applies. Names stay on this computer.</source>
        <translation>Jedes Mitglied wird einmal gezählt, unter dem ersten zutreffenden Grund. Namen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Cost by country</source>
        <translation>Kosten nach Land</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer sie erhält</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s), counted %2, counted again when it leaves</source>
        <translation>
            <numerusform>%1 von %n Mitglied, gezählt %2, beim Senden erneut gezählt</numerusform>
            <numerusform>%1 von %n Mitgliedern, gezählt %2, beim Senden erneut gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>In the segment</source>
        <translation>Im Segment</translation>
    </message>
    <message>
        <source>Gets it</source>
        <translation>Erhält sie</translation>
    </message>
    <message>
        <source>rate card of %1, %2, per delivered message</source>
        <translation>Preisliste vom %1, %2, je zugestellter Nachricht</translation>
    </message>
    <message>
        <source>Expected %1 if %2 % are delivered, at most %3</source>
        <translation>Voraussichtlich %1, wenn %2 % zugestellt werden, höchstens %3</translation>
    </message>
    <message>
        <source>At most %1 if every message is delivered</source>
        <translation>Höchstens %1, wenn jede Nachricht zugestellt wird</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without a known price are not in it.</source>
        <translation>
            <numerusform>%n Mitglied ohne bekannten Preis ist nicht enthalten.</numerusform>
            <numerusform>%n Mitglieder ohne bekannten Preis sind nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>date and time of a message</comment>
        <translation>ddd d. MMM HH:mm</translation>
    </message>
    <message>
        <source>Nobody gets it</source>
        <translation>Niemand erhält sie</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Can be stopped</source>
        <translation>Kann gestoppt werden</translation>
    </message>
    <message>
        <source>Until each message leaves</source>
        <translation>Bis jede einzelne Nachricht hinausgeht</translation>
    </message>
    <message>
        <source>Cancel keeps what is sent</source>
        <translation>Abbrechen lässt Gesendetes bestehen</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) get it in their morning</source>
        <translation>
            <numerusform>%n Mitglied erhält sie am Morgen</numerusform>
            <numerusform>%n Mitglieder erhalten sie am Morgen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is night there when the campaign starts.</source>
        <translation>Dort ist Nacht, wenn die Kampagne startet.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) read a default text</source>
        <translation>
            <numerusform>%n Mitglied liest einen Standardtext</numerusform>
            <numerusform>%n Mitglieder lesen einen Standardtext</numerusform>
        </translation>
    </message>
    <message>
        <source>A field of theirs is not known.</source>
        <translation>Ein Feld dieser Mitglieder ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was möglich ist</translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::ProgressPage</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Kampagne abbrechen</translation>
    </message>
    <message>
        <source>Where every message stands</source>
        <translation>Stand jeder Nachricht</translation>
    </message>
    <message>
        <source>Messages that are settled</source>
        <translation>Abgeschlossene Nachrichten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s) settled</source>
        <translation>
            <numerusform>%1 von %n Nachricht abgeschlossen</numerusform>
            <numerusform>%1 von %n Nachrichten abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>nächste um %1</translation>
    </message>
    <message>
        <source>From sent to read</source>
        <translation>Von gesendet bis gelesen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered message(s) without a read receipt: not read yet, or receipts are off.</source>
        <translation>
            <numerusform>%n zugestellte Nachricht ohne Lesebestätigung: noch nicht gelesen, oder Bestätigungen sind abgeschaltet.</numerusform>
            <numerusform>%n zugestellte Nachrichten ohne Lesebestätigung: noch nicht gelesen, oder Bestätigungen sind abgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>waits for its time</source>
        <translation>wartet auf den geplanten Zeitpunkt</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Im Ausgang</translation>
    </message>
    <message>
        <source>on its way to WhatsApp</source>
        <translation>unterwegs zu WhatsApp</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>WhatsApp has it; no receipt yet</source>
        <translation>liegt bei WhatsApp; noch keine Bestätigung</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>auf dem Telefon</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>error %1 of WhatsApp</source>
        <translation>Fehler %1 von WhatsApp</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>nobody knows whether WhatsApp got it; it is never sent again by itself</source>
        <translation>niemand weiß, ob WhatsApp sie erhalten hat; sie wird nie von selbst erneut gesendet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>never left</source>
        <translation>nie gesendet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>serai::charts::ChartCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>serai::charts::ChartView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>serai::desktop::MainWindow</name>
    <message>
        <source>Opening the sample shop</source>
        <translation>Beispielshop wird geöffnet</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>nothing leaves</source>
        <translation>kein Versand</translation>
    </message>
    <message>
        <source>This workspace is open for reading only</source>
        <translation>Diese Arbeitsdatei ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Another program writes it. Close that program and open the file again to make changes.</source>
        <translation>Ein anderes Programm schreibt in die Datei. Für Änderungen jenes Programm schließen und die Datei erneut öffnen.</translation>
    </message>
    <message>
        <source>%1 - Serai</source>
        <translation>%1 - Serai</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neue Arbeitsdatei…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Arbeitsdatei öffnen…</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Beispielshop öffnen</translation>
    </message>
    <message>
        <source>Import orders and customers…</source>
        <translation>Bestellungen und Kunden importieren…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Check the workspace file</source>
        <translation>Arbeitsdatei prüfen</translation>
    </message>
    <message>
        <source>The workspace file is sound</source>
        <translation>Die Arbeitsdatei ist in Ordnung</translation>
    </message>
    <message>
        <source>The workspace file is damaged</source>
        <translation>Die Arbeitsdatei ist beschädigt</translation>
    </message>
    <message>
        <source>Restore the last backup. First problem: %1</source>
        <translation>Die letzte Sicherung wiederherstellen. Erstes Problem: %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>About Serai</source>
        <translation>Über Serai</translation>
    </message>
    <message>
        <source>Serai %1</source>
        <translation>Serai %1</translation>
    </message>
    <message>
        <source>Free software under the GPL, version 3 or later. Built on Qt %1.</source>
        <translation>Freie Software unter der GPL, Version 3 oder später. Gebaut mit Qt %1.</translation>
    </message>
    <message>
        <source>Find an act or a thing</source>
        <translation>Befehl oder Eintrag suchen</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neue Arbeitsdatei</translation>
    </message>
    <message>
        <source>Serai workspaces (*.serai)</source>
        <translation>Serai-Arbeitsdateien (*.serai)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsdatei öffnen</translation>
    </message>
    <message>
        <source>Serai workspaces (*.serai);;All files (*)</source>
        <translation>Serai-Arbeitsdateien (*.serai);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import orders and customers</source>
        <translation>Bestellungen und Kunden importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backup finished and checked</source>
        <translation>Sicherung abgeschlossen und geprüft</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(s)</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Länder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries past their time are removed in two minutes</source>
        <translation>
            <numerusform>%n Eintrag, dessen Zeit um ist, wird in zwei Minuten entfernt</numerusform>
            <numerusform>%n Einträge, deren Zeit um ist, werden in zwei Minuten entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n entries past their time were removed</source>
        <translation>
            <numerusform>%n Eintrag, dessen Zeit um war, wurde entfernt</numerusform>
            <numerusform>%n Einträge, deren Zeit um war, wurden entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>%1 - Serai, personal data masked</source>
        <translation>%1 - Serai, persönliche Daten verdeckt</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Persönliche Daten verdecken</translation>
    </message>
</context>
<context>
    <name>serai::desktop::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>serai::desktop::RailEntry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>pane (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>serai::desktop::SendingControl</name>
    <message>
        <source>Read only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <translation>Senden nicht möglich</translation>
    </message>
    <message>
        <source>Sending stopped</source>
        <translation>Senden gestoppt</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>nothing leaves</source>
        <translation>kein Versand</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>arbeitet offline</translation>
    </message>
    <message>
        <source>No access token</source>
        <translation>Kein Zugriffstoken</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n message(s)</source>
        <translation>
            <numerusform>%n Nachricht wird gesendet</numerusform>
            <numerusform>%n Nachrichten werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::desktop::WelcomePane</name>
    <message>
        <source>Try the sample shop</source>
        <translation>Beispielshop ausprobieren</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Lindenhain sells home textiles to five countries. Everything works, messages go to a sandbox on this computer, and nothing is sent to anybody.</source>
        <translation>Lindenhain verkauft Heimtextilien in fünf Länder. Alles funktioniert, Nachrichten gehen an eine Testumgebung auf diesem Computer, und nichts wird an irgendjemanden gesendet.</translation>
    </message>
    <message>
        <source>Begin with your shop</source>
        <translation>Mit dem eigenen Shop beginnen</translation>
    </message>
    <message>
        <source>A new file on this computer. Bring your customers and orders in from a shop export; a WhatsApp account can wait.</source>
        <translation>Eine neue Datei auf diesem Computer. Kunden und Bestellungen kommen aus einem Export des Shops; ein WhatsApp-Konto hat Zeit.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Weitermachen, wo es aufhörte</translation>
    </message>
    <message>
        <source>Open a workspace that you have already, for example from a backup or from another computer.</source>
        <translation>Eine vorhandene Arbeitsdatei öffnen, zum Beispiel aus einer Sicherung oder von einem anderen Computer.</translation>
    </message>
    <message>
        <source>Welcome to Serai</source>
        <translation>Willkommen bei Serai</translation>
    </message>
    <message>
        <source>Your customers, their groups and what you send them stay in one file on this computer.</source>
        <translation>Ihre Kunden, deren Gruppen und was Sie ihnen senden, bleiben in einer Datei auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>serai::insightsui::CustomPeriod</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>serai::insightsui::InsightsBody</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>that sent in the period</source>
        <translation>die im Zeitraum gesendet haben</translation>
    </message>
    <message>
        <source>No campaign sent anything in this period.</source>
        <translation>Keine Kampagne hat in diesem Zeitraum etwas gesendet.</translation>
    </message>
    <message>
        <source>Figures are of the whole campaign. Enter opens it.</source>
        <translation>Die Zahlen gelten für die ganze Kampagne. Die Eingabetaste öffnet sie.</translation>
    </message>
</context>
<context>
    <name>serai::insightsui::InsightsPane</name>
    <message>
        <source>%1 before</source>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>Not included, because not converted: %1</source>
        <translation>Nicht enthalten, da nicht umgerechnet: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>From sent to read</source>
        <translation>Von gesendet bis gelesen</translation>
    </message>
    <message>
        <source>one-to-one messages, share of the step above</source>
        <translation>Einzelnachrichten, Anteil am Schritt darüber</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>members per day, %1</source>
        <translation>Mitglieder pro Tag, %1</translation>
    </message>
    <message>
        <source>%1 reachable</source>
        <translation>%1 erreichbar</translation>
    </message>
    <message>
        <source>No size of a segment was recorded in this period.</source>
        <translation>In diesem Zeitraum wurde keine Segmentgröße aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more segment(s) not shown</source>
        <translation>
            <numerusform>%n weiteres Segment nicht gezeigt</numerusform>
            <numerusform>%n weitere Segmente nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation>Lesequote</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Figures appear here once there are orders. Import them from your shop.</source>
        <translation>Zahlen erscheinen hier, sobald Bestellungen vorliegen. Importieren Sie sie aus Ihrem Shop.</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Days are counted in the shop&apos;s time zone. Change it in the settings.</source>
        <translation>Tage werden in der Zeitzone des Shops gezählt. Sie lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Show the last report in its folder</source>
        <translation>Letzten Bericht im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Against %n day(s) before</source>
        <translation>
            <numerusform>Gegenüber %n Tag davor</numerusform>
            <numerusform>Gegenüber %n Tagen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Andere Tage…</translation>
    </message>
    <message>
        <source>Against the equally long period before</source>
        <translation>Gegenüber dem gleich langen Zeitraum davor</translation>
    </message>
    <message>
        <source>Weekly report as PDF…</source>
        <translation>Wochenbericht als PDF…</translation>
    </message>
    <message>
        <source>Weekly report as Excel workbook…</source>
        <translation>Wochenbericht als Excel-Arbeitsmappe…</translation>
    </message>
    <message>
        <source>Weekly report as CSV…</source>
        <translation>Wochenbericht als CSV…</translation>
    </message>
</context>
<context>
    <name>serai::insightsui::ReportFlow</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Wochenbericht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>Der Bericht wird geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Der Bericht ist geschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>serai::membersui::DropShelf</name>
    <message>
        <source>Lists and groups</source>
        <translation>Listen und Gruppen</translation>
    </message>
    <message>
        <source>Drop on a list or a group</source>
        <translation>Auf eine Liste oder Gruppe ziehen</translation>
    </message>
    <message>
        <source>A group notes who joined; nobody is invited and nothing is sent. Escape takes the drag back.</source>
        <translation>Bei einer Gruppe wird der Beitritt vermerkt; niemand wird eingeladen, nichts wird gesendet. Escape bricht ab.</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste …</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code of a group · its name</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>serai::membersui::FilterBar</name>
    <message>
        <source>Save as view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>Als Segment speichern</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Last order within how many days</source>
        <translation>Letzte Bestellung vor höchstens wie vielen Tagen</translation>
    </message>
    <message>
        <source>At least how many orders</source>
        <translation>Mindestens wie viele Bestellungen</translation>
    </message>
    <message>
        <source>Spend of at least, in %1</source>
        <translation>Umsatz von mindestens, in %1</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportChanges</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Art der Bestellung</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Bestellzeilen</translation>
    </message>
    <message>
        <source>Consent to WhatsApp</source>
        <translation>Einwilligung für WhatsApp</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Member or order</source>
        <translation>Mitglied oder Bestellung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>Takes what the file says of &quot;%1&quot; for everybody in it.</source>
        <translation>Nimmt für alle in der Datei, was sie zu „%1“ sagt.</translation>
    </message>
    <message>
        <source>entered here by hand</source>
        <translation>hier von Hand eingetragen</translation>
    </message>
    <message>
        <source>taken away by hand on %1</source>
        <translation>von Hand entfernt am %1</translation>
    </message>
    <message>
        <source>changed by hand on %1</source>
        <translation>von Hand geändert am %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <comment>values</comment>
        <translation>Bleiben %1</translation>
    </message>
    <message>
        <source>Members %1</source>
        <comment>values that change</comment>
        <translation>Mitglieder %1</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <comment>values that change</comment>
        <translation>Bestellungen %1</translation>
    </message>
    <message>
        <source>%1, the first %2 are listed</source>
        <translation>%1, die ersten %2 sind aufgeführt</translation>
    </message>
    <message>
        <source>What somebody wrote here stays. Enter takes what the file says for that field instead.</source>
        <translation>Was hier jemand eingetragen hat, bleibt. Mit Eingabe gilt für dieses Feld stattdessen die Datei.</translation>
    </message>
    <message>
        <source>Everything listed can be undone with the import.</source>
        <translation>Alles Aufgeführte lässt sich mit dem Import rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>So wird die Datei gelesen</translation>
    </message>
    <message>
        <source>Consent to WhatsApp marketing</source>
        <translation>Einwilligung in WhatsApp-Marketing</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>Where a member has another value for %1</source>
        <translation>Wenn ein Mitglied einen anderen Wert für %1 hat</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>fill gaps</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 von %2 gefunden</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsform</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>as found in the file</source>
        <translation>wie in der Datei gefunden</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Column that says who agreed</source>
        <translation>Spalte, die angibt, wer zugestimmt hat</translation>
    </message>
    <message>
        <source>Where they agreed</source>
        <translation>Wo sie zugestimmt haben</translation>
    </message>
    <message>
        <source>for example: box at checkout since March 2025</source>
        <translation>zum Beispiel: Kästchen an der Kasse seit März 2025</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Consent to e-mail is not consent to WhatsApp. Without this box nobody becomes reachable by this import, and nobody loses consent either.</source>
        <translation>Eine Einwilligung in E-Mail ist keine Einwilligung in WhatsApp. Ohne dieses Kästchen wird durch diesen Import niemand erreichbar, und niemand verliert seine Einwilligung.</translation>
    </message>
    <message>
        <source>who has &quot;yes&quot; in &quot;%1&quot;</source>
        <translation>wer „yes“ in „%1“ hat</translation>
    </message>
    <message>
        <source>everybody in the file</source>
        <translation>alle in der Datei</translation>
    </message>
    <message>
        <source>The file says who agreed to WhatsApp marketing</source>
        <translation>Die Datei sagt, wer WhatsApp-Werbung zugestimmt hat</translation>
    </message>
    <message>
        <source>Usual: a list of people replaces what nobody wrote here by hand, an order fills what is not known.</source>
        <translation>Üblich: Eine Liste von Personen ersetzt, was hier niemand von Hand eingetragen hat, eine Bestellung füllt, was unbekannt ist.</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportHistory</name>
    <message>
        <source>Past imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 cannot be undone: something later depends on it.</source>
        <translation>%1 kann nicht rückgängig gemacht werden: Späteres hängt davon ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) go: the import brought them.</source>
        <translation>
            <numerusform>%n Mitglied verschwindet: Der Import brachte es.</numerusform>
            <numerusform>%n Mitglieder verschwinden: Der Import brachte sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) become as they were.</source>
        <translation>
            <numerusform>%n Mitglied wird, wie es war.</numerusform>
            <numerusform>%n Mitglieder werden, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) go.</source>
        <translation>
            <numerusform>%n Bestellung verschwindet.</numerusform>
            <numerusform>%n Bestellungen verschwinden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) become as they were.</source>
        <translation>
            <numerusform>%n Bestellung wird, wie sie war.</numerusform>
            <numerusform>%n Bestellungen werden, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of consent go.</source>
        <translation>
            <numerusform>%n Eintrag zur Einwilligung verschwindet.</numerusform>
            <numerusform>%n Einträge zur Einwilligung verschwinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can be imported again.</source>
        <translation>Die Datei kann wieder importiert werden.</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Den Import von %1 rückgängig machen?</translation>
    </message>
    <message>
        <source>The import of %1 is undone.</source>
        <translation>Der Import von %1 ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Everything is as before.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Erneut importieren</translation>
    </message>
    <message>
        <source>The same file, read the same way, after a dry run</source>
        <translation>Dieselbe Datei, gleich gelesen, nach einem Probelauf</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Der Import wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Cancel leaves everything as before.</source>
        <translation>Abbrechen lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Times are those of %1. Undoing an import puts everything back as it was before. Later changes of other people stay.</source>
        <translation>Zeiten gelten in %1. Rückgängig machen stellt alles wieder her, wie es vorher war. Spätere Änderungen an anderen Personen bleiben.</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportMatches</name>
    <message>
        <source>People who match</source>
        <translation>Bekannte Personen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>&amp;Update the member</source>
        <translation>&amp;Mitglied aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Keep apart</source>
        <translation>&amp;Getrennt halten</translation>
    </message>
    <message>
        <source>&amp;Leave the line out</source>
        <translation>&amp;Zeile auslassen</translation>
    </message>
    <message>
        <source>The line is about the member who was found.</source>
        <translation>Die Zeile meint das gefundene Mitglied.</translation>
    </message>
    <message>
        <source>The line makes somebody new, without the phone, e-mail or customer number that is theirs.</source>
        <translation>Die Zeile wird jemand Neues, ohne Telefon, E-Mail oder Kundennummer des anderen.</translation>
    </message>
    <message>
        <source>Nothing of the line is taken.</source>
        <translation>Von der Zeile wird nichts übernommen.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>people</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Look twice %1</source>
        <comment>people</comment>
        <translation>Prüfen %1</translation>
    </message>
    <message>
        <source>%1, the first %2 are listed, doubtful ones first</source>
        <translation>%1, die ersten %2 sind aufgeführt, zweifelhafte zuerst</translation>
    </message>
    <message>
        <source>Doubtful ones are to be looked at twice. Enter changes what happens to a line.</source>
        <translation>Zweifelhafte sollten Sie prüfen. Eingabe ändert, was mit einer Zeile geschieht.</translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>Zeile %1:</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportProblems</name>
    <message>
        <source>Problems by line</source>
        <translation>Probleme nach Zeile</translation>
    </message>
    <message>
        <source>Save the lines left out</source>
        <translation>Ausgelassene Zeilen speichern</translation>
    </message>
    <message>
        <source>A table with these lines and the reasons, to correct and import again</source>
        <translation>Eine Tabelle mit diesen Zeilen und den Gründen, zum Berichtigen und erneuten Importieren</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Wert in der Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Enter phone</source>
        <translation>Telefon eingeben</translation>
    </message>
    <message>
        <source>Edit e-mail</source>
        <translation>E-Mail ändern</translation>
    </message>
    <message>
        <source>Edit date</source>
        <translation>Datum ändern</translation>
    </message>
    <message>
        <source>Edit currency</source>
        <translation>Währung ändern</translation>
    </message>
    <message>
        <source>Edit number</source>
        <translation>Zahl ändern</translation>
    </message>
    <message>
        <source>Take it after all</source>
        <translation>Doch übernehmen</translation>
    </message>
    <message>
        <source>Leave line out</source>
        <translation>Zeile auslassen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Value left out</source>
        <translation>Wert ausgelassen</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>problems</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <comment>lines</comment>
        <translation>Übersprungen %1</translation>
    </message>
    <message>
        <source>Value left out %1</source>
        <comment>lines</comment>
        <translation>Wert ausgelassen %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, the first %2 are listed</source>
        <translation>%1, die ersten %2 sind aufgeführt</translation>
    </message>
    <message>
        <source>Enter corrects the value here, Delete leaves the line out; the file itself is not changed.</source>
        <translation>Eingabe korrigiert den Wert hier, Entf lässt die Zeile aus; die Datei selbst wird nicht geändert.</translation>
    </message>
    <message>
        <source>Every line can be used as it is.</source>
        <translation>Jede Zeile ist brauchbar, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <translation>%1 in Zeile %2</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Wert ändern</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportRepairs</name>
    <message>
        <source>Use repairs</source>
        <translation>Reparaturen verwenden</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, %2 of them are listed</source>
        <translation>%1, davon %2 aufgeführt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>repair, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Repaired values</source>
        <translation>Reparierte Werte</translation>
    </message>
    <message>
        <source>Off: phones whose digits would have to be guessed are left out, and letters that were encoded twice stay as they are. Signs around a number are read in any case.</source>
        <translation>Aus: Telefonnummern, deren Ziffern zu erraten wären, werden ausgelassen, und doppelt kodierte Buchstaben bleiben, wie sie sind. Zeichen um eine Nummer werden in jedem Fall gelesen.</translation>
    </message>
    <message>
        <source>All repaired values: line, before, after, reason</source>
        <translation>Alle reparierten Werte: Zeile, vorher, nachher, Grund</translation>
    </message>
    <message>
        <source>Save the repaired values as CSV</source>
        <translation>Die reparierten Werte als CSV speichern</translation>
    </message>
    <message>
        <source>No value was repaired.</source>
        <translation>Kein Wert wurde repariert.</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportSummary</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n neue Bestellung</numerusform>
            <numerusform>%n neue Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opt in to WhatsApp</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n stimmt WhatsApp zu</numerusform>
            <numerusform>%n stimmen WhatsApp zu</numerusform>
        </translation>
    </message>
    <message>
        <source>members who are not here yet</source>
        <translation>Mitglieder, die es hier noch nicht gibt</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) changed</source>
        <translation>
            <numerusform>%n Bestellung geändert</numerusform>
            <numerusform>%n Bestellungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>members with something new</source>
        <translation>Mitglieder mit etwas Neuem</translation>
    </message>
    <message>
        <source>same in the file and here</source>
        <translation>gleich in der Datei und hier</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of problem, listed below</source>
        <translation>
            <numerusform>%n Art von Problem, unten aufgeführt</numerusform>
            <numerusform>%n Arten von Problemen, unten aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>every line can be used</source>
        <translation>jede Zeile ist brauchbar</translation>
    </message>
    <message>
        <source>%1, separator &quot;%2&quot;</source>
        <translation>%1, Trennzeichen „%2“</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation>
            <numerusform>%n Bestellposition</numerusform>
            <numerusform>%n Bestellpositionen</numerusform>
        </translation>
    </message>
    <message>
        <source>times without a zone are read in %1</source>
        <translation>Zeiten ohne Zone werden in %1 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without a customer are kept as guest orders</source>
        <translation>
            <numerusform>%n Bestellung ohne Kunden bleibt als Gastbestellung erhalten</numerusform>
            <numerusform>%n Bestellungen ohne Kunden bleiben als Gastbestellungen erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) opt in to WhatsApp</source>
        <translation>
            <numerusform>%n Mitglied stimmt WhatsApp zu</numerusform>
            <numerusform>%n Mitglieder stimmen WhatsApp zu</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent to WhatsApp stays as it is</source>
        <translation>Einwilligungen zu WhatsApp bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot;</source>
        <translation>Blatt „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are about somebody further up in the file</source>
        <translation>
            <numerusform>%n Zeile betrifft jemanden, der weiter oben in der Datei steht</numerusform>
            <numerusform>%n Zeilen betreffen jemanden, der weiter oben in der Datei steht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) give way to what is here</source>
        <translation>
            <numerusform>%n Wert weicht dem, was hier steht</numerusform>
            <numerusform>%n Werte weichen dem, was hier steht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) redeemed</source>
        <translation>
            <numerusform>%n Gutschein eingelöst</numerusform>
            <numerusform>%n Gutscheine eingelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay as somebody wrote them here</source>
        <translation>
            <numerusform>%n Wert bleibt, wie ihn hier jemand eingetragen hat</numerusform>
            <numerusform>%n Werte bleiben, wie sie hier jemand eingetragen hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without an amount are no purchases</source>
        <translation>
            <numerusform>%n Bestellung ohne Betrag ist kein Kauf</numerusform>
            <numerusform>%n Bestellungen ohne Betrag sind keine Käufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportWizard</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>unknown layout: say what the columns are</source>
        <translation>unbekannter Aufbau: angeben, was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) created</source>
        <translation>
            <numerusform>%n Mitglied angelegt</numerusform>
            <numerusform>%n Mitglieder angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) updated</source>
        <translation>
            <numerusform>%n Mitglied aktualisiert</numerusform>
            <numerusform>%n Mitglieder aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) new</source>
        <translation>
            <numerusform>%n Bestellung neu</numerusform>
            <numerusform>%n Bestellungen neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Import customers or orders</source>
        <translation>Kunden oder Bestellungen importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Where did these people agree to WhatsApp messages?</source>
        <translation>Wo haben diese Personen WhatsApp-Nachrichten zugestimmt?</translation>
    </message>
    <message>
        <source>Consent without a source is not recorded.</source>
        <translation>Eine Einwilligung ohne Herkunft wird nicht erfasst.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Cancel leaves everything as before.</source>
        <translation>Abbrechen lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Everything is as before.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied importieren</numerusform>
            <numerusform>%n Mitglieder importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n order(s)</source>
        <translation>
            <numerusform>%n Bestellung importieren</numerusform>
            <numerusform>%n Bestellungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>Mitglieder anzeigen</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Files with the same columns will be read the same way.</source>
        <translation>Dateien mit denselben Spalten werden ebenso gelesen.</translation>
    </message>
    <message>
        <source>Save the lines left out</source>
        <translation>Ausgelassene Zeilen speichern</translation>
    </message>
    <message>
        <source>%1 - lines left out.csv</source>
        <translation>%1 - ausgelassene Zeilen.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved, with the reasons.</source>
        <translation>
            <numerusform>%n Zeile gespeichert, mit dem Grund.</numerusform>
            <numerusform>%n Zeilen gespeichert, mit den Gründen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them and import that file.</source>
        <translation>Berichtigen und diese Datei importieren.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Files with the same columns will be read the same way</source>
        <translation>Dateien mit denselben Spalten werden ebenso gelesen</translation>
    </message>
    <message>
        <source>Tables and contacts (*.csv *.tsv *.txt *.xlsx *.vcf);;All files (*)</source>
        <translation>Tabellen und Kontakte (*.csv *.tsv *.txt *.xlsx *.vcf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read as &quot;%1&quot;, as you said last time.</source>
        <translation>Gelesen als „%1“, wie beim letzten Mal angegeben.</translation>
    </message>
    <message>
        <source>Every choice can be changed below.</source>
        <translation>Jede Wahl kann unten geändert werden.</translation>
    </message>
    <message>
        <source>Forget this mapping</source>
        <translation>Zuordnung vergessen</translation>
    </message>
    <message>
        <source>Nothing is written yet. The import is one step: all of it or nothing, and it can be undone.</source>
        <translation>Noch ist nichts geschrieben. Der Import ist ein Schritt: ganz oder gar nicht, und er kann rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n repaired phone(s) saved.</source>
        <translation>
            <numerusform>%n reparierte Telefonnummer gespeichert.</numerusform>
            <numerusform>%n reparierte Telefonnummern gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) redeemed</source>
        <translation>
            <numerusform>%n Gutschein eingelöst</numerusform>
            <numerusform>%n Gutscheine eingelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not as it was then.</source>
        <translation>Die Datei ist nicht mehr, wie sie war.</translation>
    </message>
    <message>
        <source>The dry run says what it brings now.</source>
        <translation>Der Probelauf sagt, was sie jetzt bringt.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) should be looked at twice. Nothing is written yet.</source>
        <translation>
            <numerusform>%n Person sollten Sie prüfen. Noch wird nichts geschrieben.</numerusform>
            <numerusform>%n Personen sollten Sie prüfen. Noch wird nichts geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against any of them. Nothing is written yet.</source>
        <translation>Nichts spricht gegen sie. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>What you decided changes what will happen: see it first.</source>
        <translation>Ihre Entscheidungen ändern, was geschieht: sehen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>Neuer Probelauf</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Bekannte Personen</translation>
    </message>
    <message>
        <source>Save the repaired values</source>
        <translation>Die reparierten Werte speichern</translation>
    </message>
    <message>
        <source>%1 - repaired values.csv</source>
        <translation>%1 - reparierte Werte.csv</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MemberForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>for example de or pt-BR</source>
        <translation>zum Beispiel de oder pt-BR</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>for example Europe/Berlin</source>
        <translation>zum Beispiel Europe/Berlin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save member</source>
        <translation>Mitglied speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit member</source>
        <translation>Mitglied bearbeiten</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MemberHistory</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Frühere anzeigen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>History of the member</source>
        <translation>Verlauf des Mitglieds</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Noch keine Bestellung</translation>
    </message>
    <message>
        <source>Nothing happened in groups yet</source>
        <translation>In Gruppen ist noch nichts geschehen</translation>
    </message>
    <message>
        <source>No message yet, in either direction</source>
        <translation>Noch keine Nachricht, in keiner Richtung</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Es ist noch nichts geschehen</translation>
    </message>
    <message>
        <source>In no group now</source>
        <translation>Zurzeit in keiner Gruppe</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Zurzeit in %1</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MemberIdentities</name>
    <message>
        <source>Add a phone, e-mail or other identity</source>
        <translation>Telefon, E-Mail oder andere Kennung hinzufügen</translation>
    </message>
    <message>
        <source>Kind of identity</source>
        <translation>Art der Kennung</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Neue Kennung</translation>
    </message>
    <message>
        <source>Add identity</source>
        <translation>Kennung hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take away: %1 %2</source>
        <comment>kind, value</comment>
        <translation>Entfernen: %1 %2</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MemberNotes</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is worth remembering</source>
        <translation>Was man sich merken sollte</translation>
    </message>
    <message>
        <source>From the list or the form</source>
        <translation>Aus der Liste oder dem Formular</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, geändert %2</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Diese Notiz ändern</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Diese Notiz entfernen</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Notiz vom %1</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung behalten</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MemberPanel</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Record an opt-in…</source>
        <translation>Zustimmung vermerken…</translation>
    </message>
    <message>
        <source>Record an opt-out…</source>
        <translation>Abmeldung vermerken…</translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation>Land unbekannt</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unknown: no time zone</source>
        <translation>Unbekannt: keine Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Umsatz</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n order(s)</source>
        <translation>
            <numerusform>%1 in %n Bestellung</numerusform>
            <numerusform>%1 in %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>%1, inferred from the phone number</source>
        <translation>%1, aus der Telefonnummer erschlossen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>More acts on this member</source>
        <translation>Weitere Aktionen für dieses Mitglied</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren …</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>14:12 Thu, Kolkata</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (from the country)</source>
        <translation>%1 (aus dem Land)</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>%1, by spend</source>
        <translation>%1, nach Umsatz</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Vorteile</translation>
    </message>
    <message>
        <source>Unknown: the playbook has no level of this name</source>
        <translation>Unbekannt: Das Playbook hat keine Stufe dieses Namens</translation>
    </message>
    <message>
        <source>None noted in the playbook</source>
        <translation>Keine im Playbook vermerkt</translation>
    </message>
    <message>
        <source>Next level</source>
        <translation>Nächste Stufe</translation>
    </message>
    <message>
        <source>%1: %2 more to spend</source>
        <translation>%1: noch %2 Umsatz</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Unknown: no age, order or tag to judge by</source>
        <translation>Unbekannt: kein Alter, keine Bestellung, kein Schlagwort</translation>
    </message>
    <message>
        <source>%1 % fit</source>
        <translation>passt zu %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old: fits</source>
        <translation>
            <numerusform>%n Jahr alt: passt</numerusform>
            <numerusform>%n Jahre alt: passt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old: does not fit</source>
        <translation>
            <numerusform>%n Jahr alt: passt nicht</numerusform>
            <numerusform>%n Jahre alt: passt nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 an order: fits</source>
        <translation>%1 je Bestellung: passt</translation>
    </message>
    <message>
        <source>%1 an order: does not fit</source>
        <translation>%1 je Bestellung: passt nicht</translation>
    </message>
    <message>
        <source>%1 of %2 tags</source>
        <translation>%1 von %2 Schlagwörtern</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>with somebody, %1</source>
        <translation>mit jemandem, %1</translation>
    </message>
    <message>
        <source>with %1, %2</source>
        <translation>mit %1, %2</translation>
    </message>
    <message>
        <source>Take the merge apart</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MembersPane</name>
    <message>
        <source>Bring your customers in: a shop export is enough.</source>
        <translation>Holen Sie Ihre Kunden herein: Ein Export aus dem Shop genügt.</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>Mitglieder importieren</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Name, phone, order, tag</source>
        <translation>Name, Telefon, Bestellung, Schlagwort</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>0 found</source>
        <translation>0 gefunden</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>Mitglied geändert</translation>
    </message>
    <message>
        <source>Undo change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Where and how it was given</source>
        <translation>Wo und wie sie erteilt wurde</translation>
    </message>
    <message>
        <source>Nobody changed: all of them had it already</source>
        <translation>Nichts geändert: alle hatten es schon</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) changed since and stayed as they are</source>
        <translation>
            <numerusform>%n Mitglied wurde seither geändert und bleibt, wie es ist</numerusform>
            <numerusform>%n Mitglieder wurden seither geändert und bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied ein Schlagwort geben</numerusform>
            <numerusform>%n Mitgliedern ein Schlagwort geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag from %n member(s)</source>
        <translation>
            <numerusform>Ein Schlagwort von %n Mitglied entfernen</numerusform>
            <numerusform>Ein Schlagwort von %n Mitgliedern entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n member(s))</source>
        <translation>
            <numerusform>%1 (%n Mitglied)</numerusform>
            <numerusform>%1 (%n Mitglieder)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n member(s)?</source>
        <translation>
            <numerusform>%n Mitglied löschen?</numerusform>
            <numerusform>%n Mitglieder löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their orders go with them. This can be undone; to forget people for good, erase them instead.</source>
        <translation>Ihre Bestellungen gehen mit. Das lässt sich rückgängig machen; um Personen für immer zu vergessen, endgültig löschen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied löschen</numerusform>
            <numerusform>%n Mitglieder löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n member(s) for good?</source>
        <translation>
            <numerusform>%n Mitglied endgültig löschen?</numerusform>
            <numerusform>%n Mitglieder endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about them is removed and cannot be brought back. Their orders stay as mere figures. A receipt says what was done.</source>
        <translation>Alles über sie wird entfernt und kommt nicht zurück. Ihre Bestellungen bleiben als bloße Zahlen. Ein Beleg sagt, was getan wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied endgültig löschen</numerusform>
            <numerusform>%n Mitglieder endgültig löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they are erased</source>
        <translation>Warum endgültig gelöscht wird</translation>
    </message>
    <message>
        <source>Reason, without names</source>
        <translation>Grund, ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) erased</source>
        <translation>
            <numerusform>%n Mitglied endgültig gelöscht</numerusform>
            <numerusform>%n Mitglieder endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record an opt-in of %n member(s)</source>
        <translation>
            <numerusform>Zustimmung von %n Mitglied erfassen</numerusform>
            <numerusform>Zustimmung von %n Mitgliedern erfassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record an opt-out of %n member(s)</source>
        <translation>
            <numerusform>Widerruf von %n Mitglied erfassen</numerusform>
            <numerusform>Widerruf von %n Mitgliedern erfassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt-in recorded for %n member(s)</source>
        <translation>
            <numerusform>Zustimmung für %n Mitglied erfasst</numerusform>
            <numerusform>Zustimmung für %n Mitglieder erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt-out recorded for %n member(s)</source>
        <translation>
            <numerusform>Widerruf für %n Mitglied erfasst</numerusform>
            <numerusform>Widerruf für %n Mitglieder erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) cannot be written to although they agreed: another bar stands</source>
        <translation>
            <numerusform>%n Mitglied kann trotz Zustimmung nicht angeschrieben werden: eine andere Sperre besteht</numerusform>
            <numerusform>%n Mitglieder können trotz Zustimmung nicht angeschrieben werden: eine andere Sperre besteht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied exportieren</numerusform>
            <numerusform>%n Mitglieder exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>members.csv</source>
        <translation>mitglieder.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabellen (*.csv *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied wird exportiert</numerusform>
            <numerusform>%n Mitglieder werden exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) exported</source>
        <translation>
            <numerusform>%n Mitglied exportiert</numerusform>
            <numerusform>%n Mitglieder exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Views and saved segments</source>
        <translation>Ansichten und gespeicherte Segmente</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Als Ansicht speichern …</translation>
    </message>
    <message>
        <source>Save changes of the view</source>
        <translation>Änderungen der Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Ansicht umbenennen …</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Tag members…</source>
        <translation>Mitgliedern ein Schlagwort geben …</translation>
    </message>
    <message>
        <source>Remove a tag…</source>
        <translation>Schlagwort entfernen …</translation>
    </message>
    <message>
        <source>Export members…</source>
        <translation>Mitglieder exportieren …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit in the list</source>
        <translation>In der Liste bearbeiten</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Set level…</source>
        <translation>Stufe festlegen …</translation>
    </message>
    <message>
        <source>Set level</source>
        <translation>Stufe festlegen</translation>
    </message>
    <message>
        <source>Level; empty = none</source>
        <translation>Stufe; leer = keine</translation>
    </message>
    <message>
        <source>Record an opt-in…</source>
        <translation>Zustimmung erfassen …</translation>
    </message>
    <message>
        <source>Record an opt-out…</source>
        <translation>Widerruf erfassen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Set person in charge…</source>
        <translation>Zuständige Person festlegen …</translation>
    </message>
    <message>
        <source>Set person in charge</source>
        <translation>Zuständige Person festlegen</translation>
    </message>
    <message>
        <source>Name; empty = nobody</source>
        <translation>Name; leer = niemand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>View &quot;%1&quot; removed</source>
        <translation>Ansicht „%1“ entfernt</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>Als Segment speichern</translation>
    </message>
    <message>
        <source>The filters are a segment now</source>
        <translation>Die Filter sind jetzt ein Segment</translation>
    </message>
    <message>
        <source>Open segment</source>
        <translation>Segment öffnen</translation>
    </message>
    <message>
        <source>Turn masking off in the View menu to export members.</source>
        <translation>Zum Exportieren von Mitgliedern die Maskierung im Menü „Ansicht“ ausschalten.</translation>
    </message>
    <message>
        <source>People are masked on screen</source>
        <translation>Personen sind auf dem Bildschirm maskiert</translation>
    </message>
    <message>
        <source>There is no segment yet</source>
        <translation>Es gibt noch kein Segment</translation>
    </message>
    <message>
        <source>Turn masking off in the View menu to export somebody.</source>
        <translation>Zum Exportieren einer Person die Maskierung im Menü „Ansicht“ ausschalten.</translation>
    </message>
    <message>
        <source>Export everything about this member</source>
        <translation>Alles über dieses Mitglied exportieren</translation>
    </message>
    <message>
        <source>member-%1.json</source>
        <translation>mitglied-%1.json</translation>
    </message>
    <message>
        <source>Everything about a person (*.json)</source>
        <translation>Alles über eine Person (*.json)</translation>
    </message>
    <message>
        <source>Exporting everything about this member</source>
        <translation>Alles über dieses Mitglied wird exportiert</translation>
    </message>
    <message>
        <source>asked for in the member list</source>
        <translation>in der Mitgliederliste angefordert</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about this member exported</source>
        <translation>
            <numerusform>%n Zeile über dieses Mitglied exportiert</numerusform>
            <numerusform>%n Zeilen über dieses Mitglied exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn masking off in the View menu to edit.</source>
        <translation>Zum Bearbeiten die Maskierung im Menü „Ansicht“ ausschalten.</translation>
    </message>
    <message>
        <source>Add to a list…</source>
        <translation>Auf eine Liste setzen …</translation>
    </message>
    <message>
        <source>Take off a list…</source>
        <translation>Von einer Liste nehmen …</translation>
    </message>
    <message>
        <source>Note as joined a group…</source>
        <translation>Beitritt zu einer Gruppe vermerken …</translation>
    </message>
    <message>
        <source>Note as left a group…</source>
        <translation>Austritt aus einer Gruppe vermerken …</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen …</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Auf Liste</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>In Gruppe</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>list (why not)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>Es gibt noch keine Gruppe</translation>
    </message>
    <message>
        <source>There is no list yet</source>
        <translation>Es gibt noch keine Liste</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code of a group · its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>New list with %n member(s)</source>
        <translation>
            <numerusform>Neue Liste mit %n Mitglied</numerusform>
            <numerusform>Neue Liste mit %n Mitgliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>List “%1” made</source>
        <translation>Liste „%1“ angelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Doppelte</translation>
    </message>
    <message>
        <source>Turn masking off in the View menu to merge members.</source>
        <translation>Zum Zusammenführen die Maskierung im Menü Ansicht ausschalten.</translation>
    </message>
    <message>
        <source>Two members are merged at a time</source>
        <translation>Zusammengeführt werden je zwei Mitglieder</translation>
    </message>
    <message>
        <source>Check exactly two, or one and say who the other is.</source>
        <translation>Genau zwei ankreuzen, oder eines und sagen, wer das andere ist.</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or number of the other one</source>
        <translation>Name, Telefon, E-Mail oder Nummer der anderen Person</translation>
    </message>
    <message>
        <source>“%1” is one with “%2” now</source>
        <translation>„%1“ ist jetzt eins mit „%2“</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Rückgängig: Zusammenführen</translation>
    </message>
    <message>
        <source>The merge is taken apart</source>
        <translation>Die beiden sind wieder getrennt</translation>
    </message>
    <message>
        <source>Both members are as they were.</source>
        <translation>Beide Mitglieder sind wie zuvor.</translation>
    </message>
    <message>
        <source>Show who came back</source>
        <translation>Zurückgekommenes Mitglied zeigen</translation>
    </message>
    <message>
        <source>Receipt %1.</source>
        <translation>Beleg %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %n text(s) of others they stood: “[erased]” is there now.</source>
        <translation>
            <numerusform>In %n Text anderer kamen sie vor: Dort steht jetzt „[erased]“.</numerusform>
            <numerusform>In %n Texten anderer kamen sie vor: Dort steht jetzt „[erased]“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search afterwards still found them in: %1. Erase what stands there by hand.</source>
        <translation>Die Suche danach hat sie noch gefunden in: %1. Löschen Sie von Hand, was dort steht.</translation>
    </message>
    <message>
        <source>The file could not be rebuilt, so traces may be left in it: another program has it open. Close that and make a copy of the workspace in its place.</source>
        <translation>Die Datei ließ sich nicht neu aufbauen, daher können Spuren darin bleiben: Ein anderes Programm hat sie geöffnet. Schließen Sie es und setzen Sie eine Kopie des Arbeitsbereichs an ihre Stelle.</translation>
    </message>
    <message>
        <source>Older copies of the workspace still hold them: %1.</source>
        <translation>Ältere Kopien des Arbeitsbereichs enthalten sie noch: %1.</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MergeDesk</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Doppelte</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Pairs that may be one person</source>
        <translation>Paare, die eine Person sein können</translation>
    </message>
    <message>
        <source>Looking for people who are here twice…</source>
        <translation>Personen, die doppelt da sind, werden gesucht …</translation>
    </message>
    <message>
        <source>The two you chose</source>
        <translation>Die beiden gewählten</translation>
    </message>
    <message>
        <source>%1 and %2
%3</source>
        <comment>two people; why they may be one</comment>
        <translation>%1 und %2
%3</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice. To make one of two people, check both in the list and choose “Merge with…”.</source>
        <translation>Niemand scheint doppelt da zu sein. Um aus zwei Personen eine zu machen, beide in der Liste ankreuzen und „Zusammenführen mit …“ wählen.</translation>
    </message>
    <message>
        <source>One of the two is not here any more.</source>
        <translation>Eine der beiden Personen ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one member now.</source>
        <translation>„%1“ und „%2“ sind jetzt ein Mitglied.</translation>
    </message>
    <message>
        <source>%1, twice
%2</source>
        <comment>a name; why they may be one</comment>
        <translation>%1, zweimal
%2</translation>
    </message>
    <message>
        <source>the %1 likeliest</source>
        <comment>pairs of people</comment>
        <translation>die %1 wahrscheinlichsten</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MergeView</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt lassen</translation>
    </message>
    <message>
        <source>They are two people: they are not suggested again</source>
        <translation>Es sind zwei Personen: Sie werden nicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>Die andere behalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n order(s)</source>
        <translation>
            <numerusform>%1 in %n Bestellung</numerusform>
            <numerusform>%1 in %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order %1</source>
        <translation>Letzte Bestellung %1</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Is taken in</source>
        <translation>Wird aufgenommen</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>field, value, person</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 of “%3” come to “%4”: phones, messages, consent, tags and all else.</source>
        <translation>%1 und %2 von „%3“ kommen zu „%4“: Telefonnummern, Nachrichten, Einwilligungen, Schlagwörter und alles andere.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what speaks for one person: the value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing here says that they are one person: only your word does.</source>
        <translation>Nichts hier sagt, dass es eine Person ist: nur Ihr Wort.</translation>
    </message>
    <message>
        <source>Speaks for one person: %1.</source>
        <translation>Für eine Person spricht: %1.</translation>
    </message>
    <message>
        <source>One of them opted out: every stop is kept, and the merged member gets no marketing either.</source>
        <translation>Eine der beiden hat abgelehnt: Jede Sperre bleibt, und auch das zusammengeführte Mitglied bekommt keine Werbung.</translation>
    </message>
    <message>
        <source>The newest word about consent counts, and every stop is kept.</source>
        <translation>Das neueste Wort zur Einwilligung zählt, und jede Sperre bleibt.</translation>
    </message>
    <message>
        <source>Merging can be undone at any time: both come back exactly as they were.</source>
        <translation>Das Zusammenführen lässt sich jederzeit rückgängig machen: Beide sind dann genau wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation>
            <numerusform>%n weiterer Eintrag</numerusform>
            <numerusform>%n weitere Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::membersui::StandingView</name>
    <message>
        <source>Open segment</source>
        <translation>Segment öffnen</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Noch keine Bestellung</translation>
    </message>
    <message>
        <source>Recency and frequency begin with the first order.</source>
        <translation>Aktualität und Häufigkeit beginnen mit der ersten Bestellung.</translation>
    </message>
    <message>
        <source>R%1 F%2</source>
        <translation>R%1 F%2</translation>
    </message>
    <message>
        <source>Since the last order: %1, so R%2. Orders in the last 12 months: %3, so F%4.</source>
        <translation>Seit der letzten Bestellung: %1, also R%2. Bestellungen in den letzten 12 Monaten: %3, also F%4.</translation>
    </message>
    <message>
        <source>Test another segment…</source>
        <translation>Anderes Segment prüfen …</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>In „%1“</translation>
    </message>
    <message>
        <source>Not in “%1”</source>
        <translation>Nicht in „%1“</translation>
    </message>
    <message>
        <source>Yes, as unknown counts: %1</source>
        <translation>Ja, da Unbekanntes zählt: %1</translation>
    </message>
    <message>
        <source>No, as it is unknown: %1</source>
        <translation>Nein, da unbekannt: %1</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <comment>a row of a rule holds</comment>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <comment>a row of a rule does not hold</comment>
        <translation>Nein: %1</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::AudiencePanel</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>RFM grid</source>
        <translation>RFM-Raster</translation>
    </message>
    <message>
        <source>Sample people</source>
        <translation>Beispielpersonen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Neu mischen</translation>
    </message>
    <message>
        <source>Write to members</source>
        <translation>An Mitglieder schreiben</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>Mitglieder anzeigen</translation>
    </message>
    <message>
        <source>members, %1 of all</source>
        <translation>Mitglieder, %1 von allen</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>counted in %1 ms</source>
        <translation>gezählt in %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>Write to %n member(s)</source>
        <translation>
            <numerusform>An %n Mitglied schreiben</numerusform>
            <numerusform>An %n Mitglieder schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be reached</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Diese Person öffnen</translation>
    </message>
    <message>
        <source>Freeze snapshot</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>all members</source>
        <translation>alle Mitglieder</translation>
    </message>
    <message>
        <source>Where the cells of the grid end</source>
        <translation>Wo die Felder des Rasters enden</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>The same days and numbers of orders at any time</source>
        <translation>Zu jeder Zeit dieselben Tage und Bestellzahlen</translation>
    </message>
    <message>
        <source>Quintiles</source>
        <translation>Fünftel</translation>
    </message>
    <message>
        <source>Fifths of everybody who ordered; they move with the shop</source>
        <translation>Fünftel aller, die bestellt haben; sie wandern mit dem Shop</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in other currencies are not counted. The menu of a rule converts them.</source>
        <translation>
            <numerusform>%n Bestellung in anderer Währung zählt nicht. Das Menü einer Regel rechnet sie um.</numerusform>
            <numerusform>%n Bestellungen in anderen Währungen zählen nicht. Das Menü einer Regel rechnet sie um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be converted, because a rate is missing; what these people spent is unknown.</source>
        <translation>
            <numerusform>%n Bestellung konnte nicht umgerechnet werden, weil ein Kurs fehlt; was diese Person ausgegeben hat, ist unbekannt.</numerusform>
            <numerusform>%n Bestellungen konnten nicht umgerechnet werden, weil ein Kurs fehlt; was diese Personen ausgegeben haben, ist unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone or WhatsApp id</source>
        <translation>Telefon oder WhatsApp-ID fehlt</translation>
    </message>
    <message>
        <source>No consent to WhatsApp</source>
        <translation>Keine Einwilligung</translation>
    </message>
    <message>
        <source>United States or Canada</source>
        <translation>USA oder Kanada</translation>
    </message>
    <message>
        <source>Opted out or undeliverable</source>
        <translation>Abgemeldet oder unzustellbar</translation>
    </message>
    <message>
        <source>Nobody matches the rule.</source>
        <translation>Die Regel trifft auf niemanden zu.</translation>
    </message>
    <message>
        <source>Click or Enter filters, with Shift it adds a cell.</source>
        <translation>Klick oder Eingabetaste filtert, mit Umschalt kommt ein Feld hinzu.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n more can be reached, but are held out of promotions.</source>
        <comment>members of a hold-out</comment>
        <translation>
            <numerusform>%n weiteres Mitglied ist erreichbar, gehört aber zur Vergleichsgruppe.</numerusform>
            <numerusform>%n weitere Mitglieder sind erreichbar, gehören aber zur Vergleichsgruppe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a person to see why they are in the segment.</source>
        <translation>Auf eine Person klicken, um zu sehen, warum sie im Segment ist.</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::BoxView</name>
    <message>
        <source>An empty box matches nobody. Add a rule.</source>
        <translation>Ein leerer Kasten passt auf niemanden. Eine Regel hinzufügen.</translation>
    </message>
    <message>
        <source>An empty box matches everybody. Add a rule.</source>
        <translation>Ein leerer Kasten passt auf alle. Eine Regel hinzufügen.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>How the rules of this box combine</source>
        <translation>Wie die Regeln dieses Kastens verknüpft sind</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>of these (switched off)</source>
        <translation>davon (ausgeschaltet)</translation>
    </message>
    <message>
        <source>of these rules</source>
        <translation>dieser Regeln</translation>
    </message>
    <message>
        <source>of these</source>
        <translation>davon</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule to this box (Ctrl+Enter)</source>
        <translation>Eine Regel in diesen Kasten (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Add box</source>
        <translation>Kasten hinzufügen</translation>
    </message>
    <message>
        <source>Add a box to this box (Ctrl+Shift+Enter)</source>
        <translation>Einen Kasten in diesen Kasten (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>More for this box</source>
        <translation>Mehr zu diesem Kasten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move into the next box</source>
        <translation>In den nächsten Kasten</translation>
    </message>
    <message>
        <source>Move out of the box</source>
        <translation>Aus dem Kasten heraus</translation>
    </message>
    <message>
        <source>Put a box around</source>
        <translation>Mit einem Kasten umgeben</translation>
    </message>
    <message>
        <source>Take the box away</source>
        <translation>Kasten auflösen</translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation>Kasten entfernen</translation>
    </message>
    <message numerus="yes">
        <source>of these rules, from %n member(s)</source>
        <translation>
            <numerusform>dieser Regeln, von %n Mitglied</numerusform>
            <numerusform>dieser Regeln, von %n Mitgliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>of these: %1 left, %2 lost here</source>
        <comment>numbers of members</comment>
        <translation>davon: %1 übrig, hier %2 verloren</translation>
    </message>
    <message>
        <source>of these: %1 left</source>
        <comment>number of members</comment>
        <translation>davon: %1 übrig</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>CSV, for any program</source>
        <translation>CSV, für jedes Programm</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>XLSX, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>for example: letters of the spring sale</source>
        <translation>zum Beispiel: Briefe zum Frühlingsverkauf</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Is kept in the register of exports</source>
        <translation>Wird im Verzeichnis der Exporte festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>Export %n member(s)…</source>
        <translation>
            <numerusform>%n Mitglied exportieren…</numerusform>
            <numerusform>%n Mitglieder exportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>Mitglieder exportieren</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Cancelling leaves no file behind.</source>
        <translation>Nach dem Abbrechen bleibt keine Datei zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) written to %1</source>
        <translation>
            <numerusform>%n Mitglied geschrieben nach %1</numerusform>
            <numerusform>%n Mitglieder geschrieben nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Nobody to export</source>
        <translation>Niemand zu exportieren</translation>
    </message>
    <message>
        <source>Export members…</source>
        <translation>Mitglieder exportieren …</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::FilterPart</name>
    <message>
        <source>Only some of them</source>
        <translation>Nur einige davon</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a property of an order or message</comment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Several values are separated by commas</source>
        <translation>Mehrere Werte werden durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>with {key} {compare} {value} {remove}</source>
        <comment>of a rule: orders with currency is one of EUR; keep the words in braces</comment>
        <translation>wobei {key} {compare} {value} {remove}</translation>
    </message>
    <message>
        <source>“%1” is not among the choices.</source>
        <translation>„%1“ steht nicht zur Wahl.</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::FrozenCard</name>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>New segment from this rule</source>
        <translation>Neues Segment aus dieser Regel</translation>
    </message>
    <message>
        <source>List kept by hand</source>
        <translation>Von Hand geführte Liste</translation>
    </message>
    <message>
        <source>These people were added by hand, and stay until somebody takes them out in Members.</source>
        <translation>Diese Leute wurden von Hand hinzugefügt und bleiben, bis jemand sie unter „Mitglieder“ herausnimmt.</translation>
    </message>
    <message>
        <source>These are the people of that moment. They stay, whatever happens to them later.</source>
        <translation>Das sind die Leute dieses Moments. Sie bleiben, was auch immer später mit ihnen geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” since then: %2 stayed, %3 came and %4 left; it has %n member(s) now.</source>
        <comment>name of a segment, numbers of people</comment>
        <translation>
            <numerusform>„%1“ seitdem: %2 geblieben, %3 gekommen, %4 gegangen; jetzt %Ln Mitglied.</numerusform>
            <numerusform>„%1“ seitdem: %2 geblieben, %3 gekommen, %4 gegangen; jetzt %Ln Mitglieder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::Grip</name>
    <message>
        <source>Drag into another box, or Alt+Shift and an arrow key</source>
        <translation>In einen anderen Kasten ziehen, oder Alt+Umschalt und eine Pfeiltaste</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::LossColumns</name>
    <message>
        <source>%1 %</source>
        <comment>share of members kept</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 lost, %2 left</source>
        <translation>%1 verloren, %2 übrig</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a rule that is switched off</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>true of this person</source>
        <translation>trifft auf diese Person zu</translation>
    </message>
    <message>
        <source>not true of this person</source>
        <translation>trifft auf diese Person nicht zu</translation>
    </message>
    <message>
        <source>unknown of this person, counted as true</source>
        <translation>von dieser Person unbekannt, zählt als zutreffend</translation>
    </message>
    <message>
        <source>unknown of this person, not counted</source>
        <translation>von dieser Person unbekannt, zählt nicht</translation>
    </message>
    <message>
        <source>value: %1</source>
        <translation>Wert: %1</translation>
    </message>
    <message>
        <source>%1 added, %2 left</source>
        <translation>%1 hinzugefügt, %2 übrig</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::OverlapPage</name>
    <message>
        <source>Take over as a rule</source>
        <translation>Als Regel übernehmen</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Segments to lay over each other</source>
        <translation>Segmente, die übereinandergelegt werden</translation>
    </message>
    <message>
        <source>Shared by two</source>
        <translation>Von zweien geteilt</translation>
    </message>
    <message>
        <source>Members that two segments share</source>
        <translation>Mitglieder, die zwei Segmente teilen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts that the segments make</source>
        <translation>Teile, die die Segmente bilden</translation>
    </message>
    <message>
        <source>Choose two segments or more.</source>
        <translation>Zwei oder mehr Segmente wählen.</translation>
    </message>
    <message>
        <source>At most %1 segments can be laid over each other.</source>
        <translation>Höchstens %1 Segmente können übereinandergelegt werden.</translation>
    </message>
    <message>
        <source>%1 of %2 members are in at least one of these, %3 in all of them.</source>
        <translation>%1 von %2 Mitgliedern sind in mindestens einem davon, %3 in allen.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter of a segment, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>number, share</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Nicht in</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>%1 of %2 members are in this segment. Choose another one to see what they share.</source>
        <translation>%1 von %2 Mitgliedern sind in diesem Segment. Wählen Sie ein weiteres, um die Überschneidung zu sehen.</translation>
    </message>
    <message>
        <source>everybody of these segments is in one of them</source>
        <translation>wer in einem dieser Segmente ist, ist in genau einem Teil</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::RfmGridView</name>
    <message>
        <source>R: days since the last order (R5: up to 30, R4: 31 to 60, R3: 61 to 90, R2: 91 to 180, R1: more).
F: orders in the last 12 months (F1: 0 or 1, F2: 2, F3: 3 or 4, F4: 5 to 9, F5: 10 or more).</source>
        <translation>R: Tage seit der letzten Bestellung (R5: bis 30, R4: 31 bis 60, R3: 61 bis 90, R2: 91 bis 180, R1: mehr).
F: Bestellungen in den letzten 12 Monaten (F1: 0 oder 1, F2: 2, F3: 3 oder 4, F4: 5 bis 9, F5: 10 oder mehr).</translation>
    </message>
    <message>
        <source>Grid of recency and frequency</source>
        <translation>Raster aus Aktualität und Häufigkeit</translation>
    </message>
    <message numerus="yes">
        <source>R%1 F%2: %n member(s)</source>
        <translation>
            <numerusform>R%1 F%2: %n Mitglied</numerusform>
            <numerusform>R%1 F%2: %n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R%1 F%2: %n member(s), in this segment</source>
        <translation>
            <numerusform>R%1 F%2: %n Mitglied, in diesem Segment</numerusform>
            <numerusform>R%1 F%2: %n Mitglieder, in diesem Segment</numerusform>
        </translation>
    </message>
    <message>
        <source>R5: the fifth of everybody who ordered with the latest last order.
F5: the fifth with most orders. Equal members have equal scores.</source>
        <translation>R5: das Fünftel aller Besteller mit der jüngsten letzten Bestellung.
F5: das Fünftel mit den meisten Bestellungen. Gleiche Mitglieder haben gleiche Punkte.</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::RowWidget</name>
    <message>
        <source>Rule counts</source>
        <translation>Regel zählt</translation>
    </message>
    <message>
        <source>Switch this rule off without removing it (Ctrl+Space)</source>
        <translation>Diese Regel abschalten, ohne sie zu entfernen (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>What the rule is about</source>
        <translation>Worum es in der Regel geht</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>unknowns included</source>
        <translation>einschließlich Unbekannter</translation>
    </message>
    <message>
        <source>unknowns not included</source>
        <translation>ohne Unbekannte</translation>
    </message>
    <message>
        <source>More for this rule</source>
        <translation>Mehr zu dieser Regel</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>{subject} {filter} {when} {compare} {value}</source>
        <comment>a rule: orders in the last 90 days is at least 2; keep the words in braces, in your order</comment>
        <translation>{subject} {filter} {when} {compare} {value}</translation>
    </message>
    <message>
        <source>{subject} {when} {compare} {value}</source>
        <comment>a rule: recency score at any time is at least 4; keep the words in braces, in your order</comment>
        <translation>{subject} {when} {compare} {value}</translation>
    </message>
    <message>
        <source>{subject} {compare} {value} {unknowns}</source>
        <comment>a rule: country is one of Germany; keep the words in braces, in your order</comment>
        <translation>{subject} {compare} {value} {unknowns}</translation>
    </message>
    <message>
        <source>{subject} {compare} {value}</source>
        <comment>a rule: segment is one of New buyers; keep the words in braces, in your order</comment>
        <translation>{subject} {compare} {value}</translation>
    </message>
    <message>
        <source>{subject} {compare} {value}</source>
        <comment>a rule: random part is one of A of 2; keep the words in braces, in your order</comment>
        <translation>{subject} {compare} {value}</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Only some of them</source>
        <translation>Nur einige davon</translation>
    </message>
    <message>
        <source>Compare with a number</source>
        <translation>Mit einer Zahl vergleichen</translation>
    </message>
    <message>
        <source>Compare with another figure</source>
        <translation>Mit einer anderen Kennzahl vergleichen</translation>
    </message>
    <message>
        <source>Move into the next box</source>
        <translation>In den nächsten Kasten</translation>
    </message>
    <message>
        <source>Move out of the box</source>
        <translation>Aus dem Kasten heraus</translation>
    </message>
    <message>
        <source>Put a box around</source>
        <translation>Mit einem Kasten umgeben</translation>
    </message>
    <message>
        <source>Leave other currencies out</source>
        <translation>Andere Währungen weglassen</translation>
    </message>
    <message>
        <source>Convert other currencies</source>
        <translation>Andere Währungen umrechnen</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>Not complete: %1.</source>
        <translation>Nicht vollständig: %1.</translation>
    </message>
    <message>
        <source>%1 The last complete rule goes on counting.</source>
        <translation>%1 Gezählt wird weiter die letzte vollständige Regel.</translation>
    </message>
    <message>
        <source>at least one value is needed</source>
        <translation>mindestens ein Wert wird gebraucht</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::RuleDocument</name>
    <message>
        <source>change rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>change box</source>
        <translation>Block ändern</translation>
    </message>
    <message>
        <source>switch rule off</source>
        <translation>Regel abschalten</translation>
    </message>
    <message>
        <source>switch rule on</source>
        <translation>Regel einschalten</translation>
    </message>
    <message>
        <source>add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>add box</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>duplicate rule</source>
        <translation>Regel duplizieren</translation>
    </message>
    <message>
        <source>remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>move rule</source>
        <translation>Regel verschieben</translation>
    </message>
    <message numerus="yes">
        <source>A rule has at most %n rows and boxes.</source>
        <translation>
            <numerusform>Eine Regel hat höchstens %n Zeile oder Kasten.</numerusform>
            <numerusform>Eine Regel hat höchstens %n Zeilen und Kästen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boxes can be put into each other %n time(s) at most.</source>
        <translation>
            <numerusform>Kästen lassen sich höchstens %n Mal ineinandersetzen.</numerusform>
            <numerusform>Kästen lassen sich höchstens %n Mal ineinandersetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>paste rule</source>
        <translation>Regel einfügen</translation>
    </message>
    <message>
        <source>There is no box above or below to move into. Ctrl+G puts a box around a rule.</source>
        <translation>Darüber und darunter ist kein Kasten. Strg+G umgibt eine Regel mit einem Kasten.</translation>
    </message>
    <message>
        <source>This is not in a box of its own.</source>
        <translation>Das ist nicht in einem eigenen Kasten.</translation>
    </message>
    <message>
        <source>The outermost box stays where it is.</source>
        <translation>Der äußerste Kasten bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>A box cannot be moved into itself.</source>
        <translation>Ein Kasten kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>copy rule</source>
        <translation>Regel kopieren</translation>
    </message>
    <message>
        <source>put a box around</source>
        <translation>Kasten darum setzen</translation>
    </message>
    <message>
        <source>take the box away</source>
        <translation>Kasten auflösen</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::SampleRow</name>
    <message>
        <source>Show what each rule says of this person</source>
        <translation>Zeigen, was jede Regel zu dieser Person sagt</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>person, place, orders</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::SegmentsPane</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation>Eingefroren %1</translation>
    </message>
    <message>
        <source>Live, edited</source>
        <translation>Live, bearbeitet</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>start from %1</source>
        <translation>mit %1 beginnen</translation>
    </message>
    <message>
        <source>Size per day</source>
        <translation>Größe pro Tag</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Freeze segment</source>
        <translation>Segment einfrieren</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>Segment speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename segment</source>
        <translation>Segment umbenennen</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <comment>where a rule came from</comment>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>paste rule</source>
        <translation>Regel einfügen</translation>
    </message>
    <message>
        <source>choose a cell of the grid</source>
        <translation>Zelle des Rasters wählen</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save a frozen copy…</source>
        <translation>Eingefrorene Kopie speichern…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Copy rule</source>
        <translation>Regel kopieren</translation>
    </message>
    <message>
        <source>Paste rule</source>
        <translation>Regel einfügen</translation>
    </message>
    <message>
        <source>Members who match</source>
        <translation>Passende Mitglieder</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>hier verloren</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>of these kept</source>
        <translation>davon bleiben</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>The rule in words</source>
        <translation>Die Regel in Worten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>In einen Ordner verschieben…</translation>
    </message>
    <message>
        <source>Export members…</source>
        <translation>Mitglieder exportieren…</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Split A/B</source>
        <translation>A/B teilen</translation>
    </message>
    <message>
        <source>Write to the members</source>
        <translation>An die Mitglieder schreiben</translation>
    </message>
    <message>
        <source>Show other people</source>
        <translation>Andere Personen zeigen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add box</source>
        <translation>Kasten hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate rule or box</source>
        <translation>Regel oder Kasten duplizieren</translation>
    </message>
    <message>
        <source>Switch rule or box off or on</source>
        <translation>Regel oder Kasten aus- oder einschalten</translation>
    </message>
    <message>
        <source>Remove rule or box</source>
        <translation>Regel oder Kasten entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move into the next box</source>
        <translation>In den nächsten Kasten</translation>
    </message>
    <message>
        <source>Move out of the box</source>
        <translation>Aus dem Kasten heraus</translation>
    </message>
    <message>
        <source>Put a box around</source>
        <translation>Mit einem Kasten umgeben</translation>
    </message>
    <message>
        <source>Take the box away</source>
        <translation>Kasten auflösen</translation>
    </message>
    <message>
        <source>Previous rule</source>
        <translation>Vorige Regel</translation>
    </message>
    <message>
        <source>Next rule</source>
        <translation>Nächste Regel</translation>
    </message>
    <message>
        <source>Open a rule file…</source>
        <translation>Regeldatei öffnen…</translation>
    </message>
    <message>
        <source>Save as a rule file…</source>
        <translation>Als Regeldatei speichern…</translation>
    </message>
    <message>
        <source>Copy the rule in words</source>
        <translation>Regel in Worten kopieren</translation>
    </message>
    <message>
        <source>open rule file</source>
        <translation>Regeldatei öffnen</translation>
    </message>
    <message>
        <source>Open a rule file</source>
        <translation>Regeldatei öffnen</translation>
    </message>
    <message>
        <source>Rule files (*.json)</source>
        <translation>Regeldateien (*.json)</translation>
    </message>
    <message>
        <source>segment</source>
        <comment>name of a file</comment>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Save as a rule file</source>
        <translation>Als Regeldatei speichern</translation>
    </message>
    <message>
        <source>Rule saved as %1</source>
        <translation>Regel gespeichert als %1</translation>
    </message>
    <message>
        <source>take over from overlap</source>
        <translation>Überschneidung übernehmen</translation>
    </message>
    <message>
        <source>The rule on screen</source>
        <translation>Die Regel auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>Mitglieder exportieren</translation>
    </message>
    <message>
        <source>Frozen %1; the edited rule is saved as a new segment</source>
        <translation>Eingefroren %1; die geänderte Regel wird als neues Segment gespeichert</translation>
    </message>
    <message>
        <source>Part of a split, live</source>
        <translation>Teil einer Aufteilung, live</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a snapshot: the segment, the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>In einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Folder; a new name makes a new one</source>
        <translation>Ordner; ein neuer Name legt einen an</translation>
    </message>
    <message>
        <source>Days are counted in %1.</source>
        <translation>Tage zählen nach %1.</translation>
    </message>
    <message>
        <source>members on %1</source>
        <translation>Mitglieder am %1</translation>
    </message>
    <message>
        <source>members in all, counting…</source>
        <translation>Mitglieder insgesamt, wird gezählt…</translation>
    </message>
    <message>
        <source>this rule reckoned for past days, %1</source>
        <translation>diese Regel für vergangene Tage gerechnet, %1</translation>
    </message>
    <message>
        <source>as counted on each day, %1</source>
        <translation>wie an jedem Tag gezählt, %1</translation>
    </message>
    <message>
        <source>Highest: %1 on %2</source>
        <translation>Höchstwert: %1 am %2</translation>
    </message>
    <message>
        <source>Reckon past days</source>
        <translation>Vergangene Tage rechnen</translation>
    </message>
    <message>
        <source>What this rule would have counted on past days. Facts are those of that day; tags, fields and consent are those of today.</source>
        <translation>Was diese Regel an vergangenen Tagen gezählt hätte. Vorgänge sind die des Tages; Tags, Felder und Einwilligung sind die von heute.</translation>
    </message>
    <message>
        <source>open rule</source>
        <translation>Regel öffnen</translation>
    </message>
    <message>
        <source>People are masked on screen</source>
        <translation>Personen sind auf dem Bildschirm verdeckt</translation>
    </message>
    <message>
        <source>Turn masking off in the View menu to export members.</source>
        <translation>Schalten Sie im Menü Ansicht das Verdecken aus, um Mitglieder zu exportieren.</translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation>Umbenannt in „%1“</translation>
    </message>
    <message>
        <source>Undo rename</source>
        <translation>Umbenennen rückgängig</translation>
    </message>
    <message>
        <source>Moved to the folder “%1”</source>
        <translation>In den Ordner „%1“ verschoben</translation>
    </message>
    <message>
        <source>Undo move</source>
        <translation>Verschieben rückgängig</translation>
    </message>
    <message>
        <source>Taken out of its folder</source>
        <translation>Aus dem Ordner genommen</translation>
    </message>
    <message>
        <source>Segment “%1” deleted. Members stay.</source>
        <translation>Segment „%1“ gelöscht. Mitglieder bleiben.</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>Aus dem Ordner nehmen</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Segment löschen</translation>
    </message>
    <message>
        <source>Rename its folder…</source>
        <translation>Seinen Ordner umbenennen …</translation>
    </message>
    <message>
        <source>Delete its folder</source>
        <translation>Seinen Ordner löschen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n segment(s))</source>
        <comment>a folder in a menu</comment>
        <translation>
            <numerusform>%1 (%n Segment)</numerusform>
            <numerusform>%1 (%n Segmente)</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Folder renamed to “%1”</source>
        <translation>Ordner umbenannt in „%1“</translation>
    </message>
    <message>
        <source>Folder “%1” deleted. Its segments stay.</source>
        <translation>Ordner „%1“ gelöscht. Seine Segmente bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes to “%1” were not saved</source>
        <translation>Änderungen an „%1“ wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>The new rule was not saved</source>
        <translation>Die neue Regel wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>bring back the rule</source>
        <translation>Regel zurückholen</translation>
    </message>
    <message>
        <source>A rule is not finished</source>
        <translation>Eine Regel ist nicht fertig</translation>
    </message>
    <message>
        <source>Save the edited rule as a new segment</source>
        <translation>Bearbeitete Regel als neues Segment speichern</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <comment>name of a segment made from another</comment>
        <translation>%1, bearbeitet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment, its time zone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Live, edited: saved, it does not follow the playbook any more</source>
        <translation>Live, bearbeitet: gespeichert folgt es dem Playbook nicht mehr</translation>
    </message>
    <message>
        <source>Live, follows the playbook</source>
        <translation>Live, folgt dem Playbook</translation>
    </message>
    <message>
        <source>Changes to “%1” that were not saved are here again</source>
        <translation>Nicht gespeicherte Änderungen an „%1“ sind wieder da</translation>
    </message>
    <message>
        <source>A new rule that was not saved is here again</source>
        <translation>Eine nicht gespeicherte neue Regel ist wieder da</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Live: whoever the rule is true of, at any time</source>
        <translation>Live: wer die Regel gerade erfüllt</translation>
    </message>
    <message>
        <source>Frozen: those of this moment, for good</source>
        <translation>Eingefroren: die von diesem Moment, für immer</translation>
    </message>
    <message>
        <source>the rule before it was changed, reckoned for past days, %1</source>
        <translation>die Regel vor der Änderung, für vergangene Tage berechnet, %1</translation>
    </message>
    <message>
        <source>Highest: %1 on %2. Members, tags, fields and consent are those of today.</source>
        <translation>Höchstwert: %1 am %2. Mitglieder, Tags, Felder und Einwilligung sind die von heute.</translation>
    </message>
    <message>
        <source>List kept by hand</source>
        <translation>Von Hand geführte Liste</translation>
    </message>
    <message>
        <source>%1 is in the segment. The signs at the rules say what is true of them.</source>
        <translation>%1 ist im Segment. Die Zeichen an den Regeln sagen, was zutrifft.</translation>
    </message>
    <message>
        <source>%1 is not in the segment. The signs at the rules say why.</source>
        <translation>%1 ist nicht im Segment. Die Zeichen an den Regeln sagen, warum.</translation>
    </message>
    <message>
        <source>%1 is not in the segment: “%2” is not true of them.</source>
        <translation>%1 ist nicht im Segment: „%2“ trifft nicht zu.</translation>
    </message>
    <message>
        <source>of the saved rule, as counted on each day, %1</source>
        <translation>der gespeicherten Regel, wie an jedem Tag gezählt, %1</translation>
    </message>
    <message>
        <source>Counted days</source>
        <translation>Gezählte Tage</translation>
    </message>
    <message>
        <source>What the segment had on each day, as it was counted then.</source>
        <translation>Wie viele das Segment an jedem Tag hatte, damals gezählt.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Save the segment, to write to its members</source>
        <translation>Segment speichern, um an die Mitglieder zu schreiben</translation>
    </message>
    <message>
        <source>Save the segment, to split it</source>
        <translation>Segment speichern, um es zu teilen</translation>
    </message>
    <message>
        <source>%1 is on the list.</source>
        <translation>%1 steht auf der Liste.</translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>%1 was in the segment when it was frozen.</source>
        <translation>%1 war im Segment, als es eingefroren wurde.</translation>
    </message>
    <message>
        <source>%1 was not in the segment when it was frozen.</source>
        <translation>%1 war nicht im Segment, als es eingefroren wurde.</translation>
    </message>
    <message>
        <source>take over the rule</source>
        <translation>Regel übernehmen</translation>
    </message>
    <message>
        <source>Part of a split; the edited rule is saved as a new segment</source>
        <translation>Teil einer Aufteilung; die geänderte Regel wird als neues Segment gespeichert</translation>
    </message>
    <message>
        <source>“%1” was not deleted</source>
        <translation>„%1“ wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Save the segment, to show its members</source>
        <translation>Segment speichern, um die Mitglieder anzuzeigen</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>Mitglieder anzeigen</translation>
    </message>
    <message>
        <source>Take back the last change to segments</source>
        <translation>Letzte Änderung an Segmenten zurücknehmen</translation>
    </message>
    <message>
        <source>No change to segments is left to be taken back</source>
        <translation>Es gibt keine Änderung an Segmenten mehr, die sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>How many members the rule takes away. With a plus: how many it adds, in a box where any of the rules will do.</source>
        <translation>Wie viele Mitglieder die Regel wegnimmt. Mit Plus: wie viele sie hinzufügt, in einem Kasten, in dem eine der Regeln genügt.</translation>
    </message>
    <message>
        <source>How many members are left after the rule.</source>
        <translation>Wie viele Mitglieder nach der Regel übrig sind.</translation>
    </message>
    <message>
        <source>The share of the members who came to the rule that it keeps. A rule that adds members has none.</source>
        <translation>Der Anteil der Mitglieder, die bis zu der Regel kommen und bleiben. Eine Regel, die Mitglieder hinzufügt, hat keinen.</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::SplitPage</name>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>New split</source>
        <translation>Neue Aufteilung</translation>
    </message>
    <message>
        <source>by chance; a person is in one part for ever</source>
        <translation>durch Zufall; eine Person ist für immer in einem Teil</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>Anzahl der Teile</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>Vergleichsgruppe</translation>
    </message>
    <message>
        <source>People who get nothing, so that the effect on the others can be measured</source>
        <translation>Personen, die nichts erhalten, damit sich die Wirkung auf die anderen messen lässt</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>name of a part, its share</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1 becomes %2. Each part is a segment of its own.</source>
        <translation>Aus %1 wird %2. Jeder Teil ist ein eigenes Segment.</translation>
    </message>
    <message>
        <source>Split of %1</source>
        <comment>a date</comment>
        <translation>Aufteilung vom %1</translation>
    </message>
    <message>
        <source>Remove split</source>
        <translation>Aufteilung entfernen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>hold-out: is sent nothing</source>
        <translation>Vergleichsgruppe: erhält nichts</translation>
    </message>
    <message>
        <source>The segments of its parts are deleted. Members stay, and so do campaigns that were sent.</source>
        <translation>Die Segmente ihrer Teile werden gelöscht. Mitglieder bleiben, gesendete Kampagnen auch.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) now; chance decides, so that the parts come close to these shares.</source>
        <translation>
            <numerusform>Jetzt %n Mitglied; der Zufall entscheidet, sodass die Teile diesen Anteilen nahekommen.</numerusform>
            <numerusform>Jetzt %n Mitglieder; der Zufall entscheidet, sodass die Teile diesen Anteilen nahekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % planned</source>
        <comment>share of a part</comment>
        <translation>%1 % geplant</translation>
    </message>
    <message>
        <source>%1 and a hold-out of %2 % cannot be told apart in whole steps. Choose another number.</source>
        <comment>2 parts; a number</comment>
        <translation>%1 und eine Vergleichsgruppe von %2 % gehen nicht in ganzen Schritten auf. Andere Zahl wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::UsesCard</name>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Rule of a segment</source>
        <translation>Regel eines Segments</translation>
    </message>
    <message>
        <source>Frozen snapshot</source>
        <translation>Eingefrorener Stand</translation>
    </message>
    <message>
        <source>Part of a split</source>
        <translation>Teil einer Aufteilung</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <comment>kind of thing, its name</comment>
        <translation>%1 öffnen: %2</translation>
    </message>
    <message>
        <source>keeps the segment from being deleted</source>
        <translation>verhindert das Löschen des Segments</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::ValuePart</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>{value} and {upper}</source>
        <comment>of a rule: between 1 Jan and 31 Jan; keep the words in braces</comment>
        <translation>{value} und {upper}</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>in den nächsten</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>in den letzten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächsten Monat</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welche Zeit</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>Oberer Wert</translation>
    </message>
    <message>
        <source>{value} and {upper} {currency}</source>
        <comment>of a rule: between 10 and 20 EUR; keep the words in braces</comment>
        <translation>{value} und {upper} {currency}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Percent of the other figure</source>
        <translation>Prozent der anderen Kennzahl</translation>
    </message>
    <message>
        <source>The other figure</source>
        <translation>Die andere Kennzahl</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Counted how</source>
        <translation>Wie gezählt</translation>
    </message>
    <message>
        <source>members</source>
        <comment>rank: the 100 members with most orders</comment>
        <translation>Mitgliedern</translation>
    </message>
    <message>
        <source>percent of the whole sum</source>
        <translation>Prozent der Gesamtsumme</translation>
    </message>
    <message>
        <source>Among whom</source>
        <translation>Unter wem</translation>
    </message>
    <message>
        <source>Score from 1 to 5</source>
        <translation>Wertung von 1 bis 5</translation>
    </message>
    <message>
        <source>{value} and {upper} of 5 {currency}</source>
        <comment>of a rule: score is between 2 and 4 of 5; keep the words in braces</comment>
        <translation>{value} und {upper} von 5 {currency}</translation>
    </message>
    <message>
        <source>{value} of 5 {currency}</source>
        <comment>of a rule: score is at least 4 of 5; keep the words in braces</comment>
        <translation>{value} von 5 {currency}</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Number of equal parts</source>
        <translation>Anzahl gleicher Teile</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Name of the split</source>
        <translation>Name der Aufteilung</translation>
    </message>
    <message>
        <source>Two rules with the same name and number of parts divide people in the same way</source>
        <translation>Zwei Regeln mit gleichem Namen und gleicher Anzahl von Teilen teilen die Personen gleich auf</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Andere Währungen</translation>
    </message>
    <message>
        <source>converted at the ECB rates of</source>
        <translation>umgerechnet zu den EZB-Kursen vom</translation>
    </message>
    <message>
        <source>converted at the ECB rates of each day</source>
        <translation>umgerechnet zu den EZB-Kursen des jeweiligen Tages</translation>
    </message>
    <message>
        <source>without other currencies</source>
        <translation>ohne andere Währungen</translation>
    </message>
    <message>
        <source>The rates are those in Settings, Exchange rates. Who has an order without a rate has no value here.</source>
        <translation>Die Kurse stehen in den Einstellungen unter Wechselkurse. Wer eine Bestellung ohne Kurs hat, hat hier keinen Wert.</translation>
    </message>
    <message>
        <source>Day of the rates</source>
        <translation>Tag der Kurse</translation>
    </message>
    <message>
        <source>{convert} {day}</source>
        <comment>of a rule: 200 EUR converted at the ECB rates of 30 Oct 2026; keep the words in braces</comment>
        <translation>{convert} {day}</translation>
    </message>
    <message>
        <source>“%1” is not among the choices.</source>
        <translation>„%1“ steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>Numbers of the parts, separated by commas</source>
        <translation>Nummern der Teile, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Numbers from 1 to %1 are needed, separated by commas.</source>
        <translation>Nötig sind Nummern von 1 bis %1, mit Kommas getrennt.</translation>
    </message>
    <message>
        <source>{chosen} of {parts} equal parts, split {seed}</source>
        <comment>of a rule: random part is one of 1 2 of 4 equal parts, split Spring; keep the words in braces</comment>
        <translation>{chosen} von {parts} gleichen Teilen, Aufteilung {seed}</translation>
    </message>
    <message>
        <source>{percent} % of their {figure} {filter} {when} {currency}</source>
        <comment>of a rule: at least 150 % of their orders (only some of them) in the last 90 days; keep the words in braces</comment>
        <translation>{percent} % von {figure} {filter} {when} {currency}</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>rank: the highest 10 percent of all who have any</comment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>of all who have any</source>
        <comment>rank: the highest 10 percent of all who have any</comment>
        <translation>von allen, die welche haben</translation>
    </message>
    <message>
        <source>of each %1</source>
        <comment>rank within each country</comment>
        <translation>je %1</translation>
    </message>
    <message>
        <source>{amount} {by} {within} {currency}</source>
        <comment>of a rule: among the highest 10 percent of each country; keep the words in braces</comment>
        <translation>{amount} {by} {within} {currency}</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::WindowPart</name>
    <message>
        <source>Which time</source>
        <translation>Welche Zeit</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>zu jeder Zeit</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>in den letzten</translation>
    </message>
    <message>
        <source>in the earlier</source>
        <translation>in den früheren</translation>
    </message>
    <message>
        <source>in the period</source>
        <translation>im Zeitraum</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vom</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innerhalb von</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>Period of the calendar</source>
        <translation>Zeitraum des Kalenders</translation>
    </message>
    <message>
        <source>After or before</source>
        <translation>Danach oder davor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>The day it is counted from</source>
        <translation>Der Tag, ab dem gezählt wird</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>{when} {number} {unit}</source>
        <comment>of a rule: in the last 90 days; keep the words in braces</comment>
        <translation>{when} {number} {unit}</translation>
    </message>
    <message>
        <source>How long ago it ended</source>
        <translation>Wie lange das Ende her ist</translation>
    </message>
    <message>
        <source>{when} {number} {unit} that ended {ago} such units ago</source>
        <comment>of a rule: in the earlier 90 days that ended 30 such units ago; keep the words in braces</comment>
        <translation>{when} {number} {unit}, die vor {ago} solchen Einheiten endeten</translation>
    </message>
    <message>
        <source>{when} {period}</source>
        <comment>of a rule: in the period this month; keep the words in braces</comment>
        <translation>{when} {period}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>{when} {from} to {to}</source>
        <comment>of a rule: from 1 Jan to 31 Jan; keep the words in braces</comment>
        <translation>{when} {from} bis {to}</translation>
    </message>
    <message>
        <source>{when} {number} {unit} {side} {anchor}</source>
        <comment>of a rule: within 10 days after the first order; keep the words in braces</comment>
        <translation>{when} {number} {unit} {side} {anchor}</translation>
    </message>
    <message>
        <source>the anniversary of %1</source>
        <extracomment>Of a rule: within 14 days before the anniversary of Birthday. %1 is the name of a field</extracomment>
        <translation>dem Jahrestag von „%1“</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::AccountPage</name>
    <message>
        <source>WhatsApp account</source>
        <translation>WhatsApp-Konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>numbers that messages leave from</source>
        <translation>Nummern, von denen Nachrichten abgehen</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>what the number needs before it can send</source>
        <translation>was die Nummer braucht, bevor sie senden kann</translation>
    </message>
    <message>
        <source>Add or change an account</source>
        <translation>Konto hinzufügen oder ändern</translation>
    </message>
    <message>
        <source>Phone number id</source>
        <translation>Telefonnummern-ID</translation>
    </message>
    <message>
        <source>From the app&apos;s WhatsApp page at Meta; digits, not the number itself.</source>
        <translation>Von der WhatsApp-Seite der App bei Meta; Ziffern, nicht die Nummer selbst.</translation>
    </message>
    <message>
        <source>Business account id</source>
        <translation>ID des Business-Kontos</translation>
    </message>
    <message>
        <source>Stands on the same page.</source>
        <translation>Steht auf derselben Seite.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Change it only for a sandbox or a provider with the same interface.</source>
        <translation>Nur für eine Testumgebung oder einen Anbieter mit derselben Schnittstelle ändern.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Of a system user, without an end. It goes to the key store, never into the workspace file.</source>
        <translation>Von einem Systemnutzer, ohne Ablauf. Es kommt in den Schlüsselspeicher, nie in die Arbeitsdatei.</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App-Geheimcode</translation>
    </message>
    <message>
        <source>Optional. With it, answers and read receipts are checked for their sender.</source>
        <translation>Optional. Damit wird bei Antworten und Lesebestätigungen der Absender geprüft.</translation>
    </message>
    <message>
        <source>Save and check</source>
        <translation>Speichern und prüfen</translation>
    </message>
    <message>
        <source>Fill in the sandbox</source>
        <translation>Testumgebung eintragen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Testumgebung</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>No account yet. Everything but sending works without one; the sandbox lets you try sending, too.</source>
        <translation>Noch kein Konto. Alles außer dem Senden geht ohne; mit der Testumgebung lässt sich auch das Senden ausprobieren.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sandbox on this computer</source>
        <translation>Testumgebung auf diesem Computer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The account is ready to send</source>
        <translation>Das Konto ist bereit zum Senden</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird abgefragt</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>of this program on this computer</source>
        <translation>dieses Programms auf diesem Computer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>“System” follows the desktop when it changes from light to dark.</source>
        <translation>„System“ folgt dem Desktop, wenn dieser zwischen Hell und Dunkel wechselt.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Numbers, dates and names of countries follow it.</source>
        <translation>Zahlen, Daten und Ländernamen richten sich danach.</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::FieldsPage</name>
    <message>
        <source>Name of the field “%1”</source>
        <translation>Name des Feldes „%1“</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind, currency</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have a value</source>
        <translation>
            <numerusform>%n Mitglied hat einen Wert</numerusform>
            <numerusform>%n Mitglieder haben einen Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>noch keine Werte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the field “%1”</source>
        <translation>Das Feld „%1“ löschen</translation>
    </message>
    <message>
        <source>%1: choice “%2”</source>
        <comment>field</comment>
        <translation>%1: Auswahl „%2“</translation>
    </message>
    <message>
        <source>%1: move “%2” up</source>
        <comment>field</comment>
        <translation>%1: „%2“ nach oben</translation>
    </message>
    <message>
        <source>%1: remove “%2”</source>
        <comment>field</comment>
        <translation>%1: „%2“ entfernen</translation>
    </message>
    <message>
        <source>Another choice, then Return</source>
        <translation>Weitere Auswahl, dann Eingabetaste</translation>
    </message>
    <message>
        <source>%1: another choice</source>
        <comment>field</comment>
        <translation>%1: weitere Auswahl</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>What the shop wants to know of its members beyond the fields that are there. Values are entered at the member, in bulk, or come with an import.</source>
        <translation>Was der Shop über die vorhandenen Felder hinaus von seinen Mitgliedern wissen will. Werte werden beim Mitglied oder für viele eingetragen, oder kommen mit einem Import.</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>own facts</source>
        <translation>eigene Angaben</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>It cannot change while members have values.</source>
        <translation>Sie kann sich nicht ändern, solange Mitglieder Werte haben.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Choices, with commas between them</source>
        <translation>Auswahl, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>for example: small, medium, large</source>
        <translation>zum Beispiel: klein, mittel, groß</translation>
    </message>
    <message>
        <source>There is none yet: a birthday, a shoe size, a favourite colour.</source>
        <translation>Noch ist keines da: ein Geburtstag, eine Schuhgröße, eine Lieblingsfarbe.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Field “%1” changed.</source>
        <translation>Feld „%1“ geändert.</translation>
    </message>
    <message>
        <source>Choice “%1” is called “%2” now.</source>
        <translation>Die Auswahl „%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>Field “%1” added.</source>
        <translation>Feld „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Delete the field “%1”?</source>
        <translation>Das Feld „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n member(s) go with it. It can be undone until the program is closed.</source>
        <translation>
            <numerusform>Der Wert von %n Mitglied geht mit. Bis zum Schließen des Programms lässt es sich rückgängig machen.</numerusform>
            <numerusform>Die Werte von %n Mitgliedern gehen mit. Bis zum Schließen des Programms lässt es sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n value(s)</source>
        <translation>
            <numerusform>%n Wert löschen</numerusform>
            <numerusform>%n Werte löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field “%1” deleted with %n value(s).</source>
        <translation>
            <numerusform>Feld „%1“ mit %n Wert gelöscht.</numerusform>
            <numerusform>Feld „%1“ mit %n Werten gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “%1” deleted.</source>
        <translation>Feld „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Field “%1” is there again.</source>
        <translation>Feld „%1“ ist wieder da.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) who had a value are not here any more.</source>
        <translation>
            <numerusform>%n Mitglied, das einen Wert hatte, ist nicht mehr da.</numerusform>
            <numerusform>%n Mitglieder, die einen Wert hatten, sind nicht mehr da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments ask for it and cannot be counted without it: %1.</source>
        <translation>Segmente fragen danach und lassen sich ohne das Feld nicht zählen: %1.</translation>
    </message>
    <message>
        <source>Delete field</source>
        <translation>Feld löschen</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::LevelsPage</name>
    <message>
        <source>Levels and stages</source>
        <translation>Stufen und Etappen</translation>
    </message>
    <message>
        <source>Levels by spend</source>
        <translation>Stufen nach Umsatz</translation>
    </message>
    <message>
        <source>Apply levels now</source>
        <translation>Stufen jetzt vergeben</translation>
    </message>
    <message>
        <source>Everybody has the level of their spend already.</source>
        <translation>Alle haben schon die Stufe ihres Umsatzes.</translation>
    </message>
    <message>
        <source>Total spend counts, in the shop&apos;s currency. Levels that people or lists gave stay, and so do those of members who spend in another currency.</source>
        <translation>Es zählt der Gesamtumsatz in der Währung des Shops. Stufen, die Menschen oder Listen vergaben, bleiben; auch die von Mitgliedern mit Umsatz in einer anderen Währung.</translation>
    </message>
    <message>
        <source>Stage of the funnel</source>
        <translation>Etappe im Trichter</translation>
    </message>
    <message>
        <source>Members move forward to the stage that their orders, messages, groups and consent show. Nobody goes back.</source>
        <translation>Mitglieder rücken in die Etappe vor, die Bestellungen, Nachrichten, Gruppen und Einwilligung zeigen. Niemand fällt zurück.</translation>
    </message>
    <message>
        <source>Work out stages now</source>
        <translation>Etappen jetzt bestimmen</translation>
    </message>
    <message>
        <source>Everybody is at the stage that the facts show already.</source>
        <translation>Alle sind schon in der Etappe, die die Tatsachen zeigen.</translation>
    </message>
    <message>
        <source>Country and time zone</source>
        <translation>Land und Zeitzone</translation>
    </message>
    <message>
        <source>An import does this by itself. Here for members who came otherwise: a country that nobody named is taken from the phone number, a time zone from a country that has only one. Both are marked as inferred.</source>
        <translation>Ein Import macht das von selbst. Hier für Mitglieder, die anders kamen: Ein Land, das niemand nannte, folgt aus der Telefonnummer, eine Zeitzone aus einem Land, das nur eine hat. Beides ist als erschlossen vermerkt.</translation>
    </message>
    <message>
        <source>Infer from phone numbers</source>
        <translation>Aus Telefonnummern erschließen</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>Vorteil</translation>
    </message>
    <message>
        <source>spend</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a spend of</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>%1: from a spend of, in %2</source>
        <translation>%1: ab einem Umsatz von, in %2</translation>
    </message>
    <message>
        <source>%1: benefits</source>
        <translation>%1: Vorteile</translation>
    </message>
    <message>
        <source>Benefits, with commas between them</source>
        <translation>Vorteile, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Levels changed. They hold for members when they are applied.</source>
        <translation>Stufen geändert. Für Mitglieder gelten sie, sobald sie vergeben werden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are as before.</source>
        <translation>
            <numerusform>%n Mitglied ist wie zuvor.</numerusform>
            <numerusform>%n Mitglieder sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) changed since and stayed as they are.</source>
        <translation>
            <numerusform>%n Mitglied wurde seither geändert und bleibt, wie es ist.</numerusform>
            <numerusform>%n Mitglieder wurden seither geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of nobody a country or time zone is missing that the number tells.</source>
        <translation>Bei niemandem fehlt ein Land oder eine Zeitzone, die die Nummer verrät.</translation>
    </message>
    <message>
        <source>Reset levels to the guide&apos;s</source>
        <translation>Stufen auf die des Leitfadens zurücksetzen</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::PersonalDataPage</name>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Messages to judge</source>
        <translation>Zu beurteilende Nachrichten</translation>
    </message>
    <message>
        <source>nothing is sent to their authors meanwhile</source>
        <translation>ihren Absendern wird solange nichts gesendet</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange aufbewahrt wird</translation>
    </message>
    <message>
        <source>Register of exports</source>
        <translation>Verzeichnis der Exporte</translation>
    </message>
    <message>
        <source>personal data that left as a file</source>
        <translation>personenbezogene Daten, die als Datei hinausgingen</translation>
    </message>
    <message>
        <source>Receipts of erasures</source>
        <translation>Löschquittungen</translation>
    </message>
    <message>
        <source>they name nobody</source>
        <translation>sie nennen niemanden</translation>
    </message>
    <message>
        <source>Remove what is due</source>
        <translation>Fälliges entfernen</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>The guard is on: %1 people opted out within an hour. Until it is judged, further ones wait here: perhaps a machine or a button speaks.</source>
        <translation>Der Schutz ist aktiv: %1 Personen haben sich innerhalb einer Stunde abgemeldet. Weitere warten hier auf ein Urteil: vielleicht spricht ein Automat oder eine Schaltfläche.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>Not an opt-out</source>
        <translation>Keine Abmeldung</translation>
    </message>
    <message>
        <source>Opt-out: %1</source>
        <translation>Abmeldung: %1</translation>
    </message>
    <message>
        <source>Not an opt-out: %1</source>
        <translation>Keine Abmeldung: %1</translation>
    </message>
    <message>
        <source>No message waits for judgement.</source>
        <translation>Keine Nachricht wartet auf Beurteilung.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait; nothing is sent to their authors meanwhile</source>
        <translation>
            <numerusform>%n Nachricht wartet; ihrem Absender wird solange nichts gesendet</numerusform>
            <numerusform>%n Nachrichten warten; ihren Absendern wird solange nichts gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Opted out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Judged: not an opt-out.</source>
        <translation>Beurteilt: keine Abmeldung.</translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>Wieder warten lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n due now</source>
        <translation>
            <numerusform>%n jetzt fällig</numerusform>
            <numerusform>%n jetzt fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nichts ist fällig</translation>
    </message>
    <message>
        <source>kept without limit</source>
        <translation>unbegrenzt aufbewahrt</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Tage: %1</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Remove what is due?</source>
        <translation>Fälliges entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are past their time. Removing them cannot be undone.</source>
        <translation>
            <numerusform>%n Eintrag ist über seine Zeit. Das Entfernen kann nicht zurückgenommen werden.</numerusform>
            <numerusform>%n Einträge sind über ihre Zeit. Das Entfernen kann nicht zurückgenommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed.</source>
        <translation>
            <numerusform>%n Eintrag entfernt.</numerusform>
            <numerusform>%n Einträge entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Quittung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported yet.</source>
        <translation>Noch wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>searched: nothing left</source>
        <translation>durchsucht: nichts übrig</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Nobody was erased yet.</source>
        <translation>Noch wurde niemand gelöscht.</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>Täglich von selbst</translation>
    </message>
    <message>
        <source>Once a day, what is due is said and two minutes later removed</source>
        <translation>Einmal am Tag wird gesagt, was fällig ist, und zwei Minuten später entfernt</translation>
    </message>
    <message>
        <source>Turn masking off in the View menu to judge messages.</source>
        <translation>Schalten Sie im Menü Ansicht das Verdecken aus, um Nachrichten zu beurteilen.</translation>
    </message>
    <message>
        <source>0: without limit</source>
        <translation>0: ohne Grenze</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>days that data are kept</comment>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::PlaybookPage</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Limits and caps</source>
        <translation>Grenzwerte und Obergrenzen</translation>
    </message>
    <message>
        <source>numbers that checks, warnings and suggestions work with</source>
        <translation>Zahlen, mit denen Prüfungen, Warnungen und Vorschläge arbeiten</translation>
    </message>
    <message>
        <source>Reset to the guide&apos;s values</source>
        <translation>Auf die Werte des Leitfadens zurücksetzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::PrivacyPage</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Leaves, when you send</source>
        <translation>Geht hinaus, wenn Sie senden</translation>
    </message>
    <message>
        <source>to the address of your WhatsApp account only</source>
        <translation>nur an die Adresse Ihres WhatsApp-Kontos</translation>
    </message>
    <message>
        <source>For each message: the phone number or WhatsApp id, the template&apos;s name and the values that fill it, for example a first name.</source>
        <translation>Für jede Nachricht: die Telefonnummer oder WhatsApp-ID, der Name der Vorlage und die Werte, die sie füllen, zum Beispiel ein Vorname.</translation>
    </message>
    <message>
        <source>Questions about your own account: its templates, its quality and whether answers are delivered here.</source>
        <translation>Fragen zum eigenen Konto: seine Vorlagen, seine Qualität und ob Antworten hierher zugestellt werden.</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Customers, orders, segments, plans, figures and reports: one file that you can copy, move and delete.</source>
        <translation>Kunden, Bestellungen, Segmente, Pläne, Zahlen und Berichte: eine Datei, die Sie kopieren, verschieben und löschen können.</translation>
    </message>
    <message>
        <source>Access tokens: in the key store of this computer, never in the file and never in a log.</source>
        <translation>Zugriffstoken: im Schlüsselspeicher dieses Computers, nie in der Datei und nie in einem Protokoll.</translation>
    </message>
    <message>
        <source>The program&apos;s log: names, phone numbers and texts are left out.</source>
        <translation>Das Protokoll des Programms: Namen, Telefonnummern und Texte werden ausgelassen.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niemals</translation>
    </message>
    <message>
        <source>There is no telemetry, no crash upload, no licence check and no service of ours in between.</source>
        <translation>Es gibt keine Telemetrie, keine Übertragung von Absturzberichten, keine Lizenzprüfung und keinen eigenen Dienst dazwischen.</translation>
    </message>
    <message>
        <source>With the sandbox nothing leaves at all: messages go to a stand-in on this computer.</source>
        <translation>In der Testumgebung geht gar nichts hinaus: Nachrichten gehen an einen Stellvertreter auf diesem Computer.</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::RatesPage</name>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Import rates…</source>
        <translation>Kurse importieren …</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message numerus="yes">
        <source>Amounts are converted by the rate of their own day, or of the last day before that has one, at most %n day(s) back. The European Central Bank publishes the table as eurofxref-hist.csv; Serai fetches nothing by itself.</source>
        <translation>
            <numerusform>Beträge werden zum Kurs ihres eigenen Tages umgerechnet oder zu dem des letzten Tages davor, der einen hat, höchstens %n Tag zurück. Die Europäische Zentralbank veröffentlicht die Tabelle als eurofxref-hist.csv; Serai holt nichts von selbst.</numerusform>
            <numerusform>Beträge werden zum Kurs ihres eigenen Tages umgerechnet oder zu dem des letzten Tages davor, der einen hat, höchstens %n Tage zurück. Die Europäische Zentralbank veröffentlicht die Tabelle als eurofxref-hist.csv; Serai holt nichts von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV or XML file of euro reference rates</source>
        <translation>Eine CSV- oder XML-Datei mit Euro-Referenzkursen</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>umrechnen</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)</source>
        <translation>
            <numerusform>%n Kurs</numerusform>
            <numerusform>%n Kurse</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the rates of %1</source>
        <translation>Die Kurse für %1 löschen</translation>
    </message>
    <message>
        <source>No rates are here yet: amounts in different currencies stay apart, and none is converted.</source>
        <translation>Noch sind keine Kurse da: Beträge in verschiedenen Währungen bleiben getrennt, und keiner wird umgerechnet.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%n currency(s), up to %1</source>
        <translation>
            <numerusform>%n Währung, bis %1</numerusform>
            <numerusform>%n Währungen, bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Wechselkurse importieren</translation>
    </message>
    <message>
        <source>Tables of rates (*.csv *.xml);;All files (*)</source>
        <translation>Kurstabellen (*.csv *.xml);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) are new or different.</source>
        <translation>
            <numerusform>%n Kurs ist neu oder anders.</numerusform>
            <numerusform>%n Kurse sind neu oder anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has %1 rates, from %2 to %3.</source>
        <translation>Die Datei hat %1 Kurse, vom %2 bis %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) deleted.</source>
        <translation>
            <numerusform>%n Kurs gelöscht.</numerusform>
            <numerusform>%n Kurse gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::ShopPage</name>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Der Shop</translation>
    </message>
    <message>
        <source>kept in the workspace file</source>
        <translation>in der Arbeitsdatei gespeichert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands above the navigation and on reports.</source>
        <translation>Steht über der Navigation und auf Berichten.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Of figures and reports. Orders keep the currency they were paid in.</source>
        <translation>Der Zahlen und Berichte. Bestellungen behalten die Währung, in der sie bezahlt wurden.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Days, weeks and windows are counted in it. Members have their own.</source>
        <translation>Tage, Wochen und Zeitfenster werden in ihr gezählt. Mitglieder haben ihre eigene.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Home of phone numbers that are written without a country.</source>
        <translation>Gilt für Telefonnummern, die ohne Land geschrieben sind.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of what members get when their own language is unknown.</source>
        <translation>Was Mitglieder erhalten, deren eigene Sprache unbekannt ist.</translation>
    </message>
    <message>
        <source>The shop&apos;s settings are saved</source>
        <translation>Die Einstellungen des Shops sind gespeichert</translation>
    </message>
</context>
<context>
    <name>serai::todayui::TodayPane</name>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 open · %2 done</source>
        <translation>%1 offen · %2 erledigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Healthy: %1</source>
        <translation>Gesund: %1</translation>
    </message>
    <message>
        <source>Open insights</source>
        <translation>Auswertung öffnen</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>%1, most harmful first</source>
        <translation>%1, schwerwiegendste zuerst</translation>
    </message>
    <message>
        <source>Nothing is wrong with the next seven days.</source>
        <translation>An den nächsten sieben Tagen ist nichts auszusetzen.</translation>
    </message>
    <message>
        <source>Nobody to write to yet. Import customers and their orders first.</source>
        <translation>Noch gibt es niemanden zum Anschreiben. Zuerst Kunden und ihre Bestellungen importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1: write to %n member(s)</source>
        <translation>
            <numerusform>%1: an %n Mitglied schreiben</numerusform>
            <numerusform>%1: an %n Mitglieder schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Open segment</source>
        <translation>Segment öffnen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nothing is due today. Plan a post in the calendar.</source>
        <translation>Heute ist nichts fällig. Im Kalender einen Beitrag planen.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Suggested by the playbook</source>
        <translation>Vom Leitfaden vorgeschlagen</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min zu spät</numerusform>
            <numerusform>%n min zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>%n Std. zu spät</numerusform>
            <numerusform>%n Std. zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>In %n min</numerusform>
            <numerusform>In %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>serai::uikit::CommandPalette</name>
    <message>
        <source>Find an act or a thing</source>
        <translation>Befehl oder Eintrag suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>serai::uikit::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>serai::uikit::PaneHeader</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>serai::uikit::PartsBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>serai::uikit::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>serai::uikit::SearchBox</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>serai::uikit::SelectionBar</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
</context>
<context>
    <name>serai::uikit::SidePanel</name>
    <message>
        <source>Previous (Alt+Up)</source>
        <translation>Vorheriges (Alt+Pfeil hoch)</translation>
    </message>
    <message>
        <source>Next (Alt+Down)</source>
        <translation>Nächstes (Alt+Pfeil runter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>serai::uikit::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>serai::uikit::Tile</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>serai::uikit::UndoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>serai::uikit::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Weitere Ansichten</translation>
    </message>
</context>
<context>
    <name>serai::uikit::WizardFoot</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>serai::uikit::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>settingsui</name>
    <message>
        <source>Quality good</source>
        <translation>Qualität gut</translation>
    </message>
    <message>
        <source>Quality medium</source>
        <translation>Qualität mittel</translation>
    </message>
    <message>
        <source>Quality low</source>
        <translation>Qualität niedrig</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed</source>
        <translation>
            <numerusform>%n Eintrag entfernt</numerusform>
            <numerusform>%n Einträge entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as mere figures</source>
        <translation>
            <numerusform>%n als bloße Zahl behalten</numerusform>
            <numerusform>%n als bloße Zahlen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of others made unreadable</source>
        <translation>
            <numerusform>%n Text anderer unkenntlich gemacht</numerusform>
            <numerusform>%n Texte anderer unkenntlich gemacht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>the workspace is being written by another program</source>
        <translation>ein anderes Programm schreibt gerade in die Arbeitsdatei</translation>
    </message>
    <message>
        <source>close the other program or try again in a moment</source>
        <translation>das andere Programm schließen oder es gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>the workspace file is damaged or is not a Serai workspace</source>
        <translation>die Arbeitsdatei ist beschädigt oder keine Arbeitsdatei von Serai</translation>
    </message>
    <message>
        <source>restore a backup; the file has not been changed</source>
        <translation>eine Sicherung wiederherstellen; die Datei wurde nicht geändert</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>der Datenträger ist voll; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>Platz schaffen und erneut versuchen</translation>
    </message>
    <message>
        <source>a rule of the workspace forbids this change</source>
        <translation>eine Regel der Arbeitsdatei verbietet diese Änderung</translation>
    </message>
    <message>
        <source>the workspace is open read-only</source>
        <translation>die Arbeitsdatei ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>close the program that writes it, or allow writing to the file</source>
        <translation>das Programm schließen, das in sie schreibt, oder das Schreiben in die Datei erlauben</translation>
    </message>
    <message>
        <source>the workspace file could not be read or written</source>
        <translation>die Arbeitsdatei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>check the disk and the rights of the file</source>
        <translation>den Datenträger und die Rechte der Datei prüfen</translation>
    </message>
    <message>
        <source>this is a database of another program, not a Serai workspace</source>
        <translation>dies ist die Datenbank eines anderen Programms, keine Arbeitsdatei von Serai</translation>
    </message>
    <message>
        <source>choose a file that Serai made</source>
        <translation>eine Datei wählen, die Serai angelegt hat</translation>
    </message>
    <message>
        <source>the workspace was written by a newer version of Serai</source>
        <translation>die Arbeitsdatei wurde von einer neueren Version von Serai geschrieben</translation>
    </message>
    <message>
        <source>update Serai; the file has not been changed</source>
        <translation>Serai aktualisieren; die Datei wurde nicht geändert</translation>
    </message>
    <message>
        <source>the copy did not pass its check</source>
        <translation>die Kopie hat ihre Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>check the disk, then try again</source>
        <translation>den Datenträger prüfen, dann erneut versuchen</translation>
    </message>
    <message>
        <source>the workspace is damaged and was not updated</source>
        <translation>die Arbeitsdatei ist beschädigt und wurde nicht aktualisiert</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>there is no workspace file</source>
        <translation>es gibt keine Arbeitsdatei</translation>
    </message>
    <message>
        <source>the workspace file is empty</source>
        <translation>die Arbeitsdatei ist leer</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>the workspace cannot be made here</source>
        <translation>die Arbeitsdatei kann hier nicht angelegt werden</translation>
    </message>
    <message>
        <source>check the folder and its rights</source>
        <translation>den Ordner und seine Rechte prüfen</translation>
    </message>
    <message>
        <source>the workspace is of an older version and read-only here</source>
        <translation>die Arbeitsdatei stammt von einer älteren Version und ist hier nur lesbar</translation>
    </message>
    <message>
        <source>open it for writing once, so that it is updated</source>
        <translation>sie einmal zum Schreiben öffnen, damit sie aktualisiert wird</translation>
    </message>
    <message>
        <source>close the other program; here it is open read-only</source>
        <translation>das andere Programm schließen; hier ist sie nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>the copy could not be written</source>
        <translation>die Kopie konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency</source>
        <translation>„%1“ ist keine Währung</translation>
    </message>
    <message>
        <source>use an ISO 4217 code such as EUR</source>
        <translation>einen Code nach ISO 4217 wie EUR verwenden</translation>
    </message>
    <message>
        <source>the log of the workspace is in use and was not cleared</source>
        <translation>das Änderungsprotokoll des Arbeitsbereichs ist in Gebrauch und wurde nicht geleert</translation>
    </message>
    <message>
        <source>close other programs that read it and try again</source>
        <translation>andere Programme schließen, die ihn lesen, und noch einmal versuchen</translation>
    </message>
    <message>
        <source>the file could not grow: the disk, or your share of it, is full; nothing was changed</source>
        <translation>die Datei konnte nicht wachsen: der Datenträger oder Ihr Anteil daran ist voll; nichts wurde geändert</translation>
    </message>
    <message>
        <source>free some space or ask for more, and try again</source>
        <translation>Platz schaffen oder mehr anfordern und erneut versuchen</translation>
    </message>
    <message>
        <source>check the path, or make a new workspace there</source>
        <translation>den Pfad prüfen oder dort eine neue Arbeitsdatei anlegen</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>a line does not end</source>
        <translation>eine Zeile endet nicht</translation>
    </message>
    <message>
        <source>export the contacts again, without pictures</source>
        <translation>die Kontakte erneut exportieren, ohne Bilder</translation>
    </message>
    <message>
        <source>the last card has no end: the file was cut off</source>
        <translation>die letzte Karte hat kein Ende: die Datei wurde abgeschnitten</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot;, row %2</source>
        <translation>Blatt „%1“, Zeile %2</translation>
    </message>
    <message>
        <source>the row has too many columns</source>
        <translation>die Zeile hat zu viele Spalten</translation>
    </message>
    <message>
        <source>leave the columns out that are not needed</source>
        <translation>Spalten weglassen, die nicht gebraucht werden</translation>
    </message>
    <message>
        <source>leave the columns with long texts out</source>
        <translation>die Spalten mit langen Texten weglassen</translation>
    </message>
    <message>
        <source>a cell refers to a text that the workbook does not have</source>
        <translation>eine Zelle verweist auf einen Text, den die Arbeitsmappe nicht hat</translation>
    </message>
    <message>
        <source>open and save the workbook again</source>
        <translation>die Arbeitsmappe öffnen und erneut speichern</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>the texts of the workbook could not be kept aside</source>
        <translation>die Texte der Arbeitsmappe ließen sich nicht zwischenlagern</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files</source>
        <translation>im Ordner für temporäre Dateien Platz schaffen</translation>
    </message>
    <message>
        <source>the workbook is damaged or was cut off</source>
        <translation>die Arbeitsmappe ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>download or save it again, or save it as CSV</source>
        <translation>erneut herunterladen oder speichern, oder als CSV speichern</translation>
    </message>
    <message>
        <source>shorten it, or leave its column out</source>
        <translation>sie kürzen oder ihre Spalte weglassen</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>check its name and folder</source>
        <translation>Namen und Ordner prüfen</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>die Datei ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>choose a file that you may read</source>
        <translation>eine Datei wählen, die gelesen werden darf</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>export it again from the shop</source>
        <translation>erneut aus dem Shop exportieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot separate columns</source>
        <translation>„%1“ kann keine Spalten trennen</translation>
    </message>
    <message>
        <source>use one sign such as , or ; or the word tab</source>
        <translation>ein Zeichen wie , oder ; angeben oder das Wort tab</translation>
    </message>
    <message>
        <source>it looks like %1: leave the encoding out, or give that one</source>
        <translation>sie sieht nach %1 aus: die Kodierung weglassen oder diese angeben</translation>
    </message>
    <message>
        <source>the file is not written in %1</source>
        <translation>die Datei ist nicht in %1 geschrieben</translation>
    </message>
    <message>
        <source>it looks like %1</source>
        <translation>sie sieht nach %1 aus</translation>
    </message>
    <message>
        <source>the file is a workbook of the old format (XLS), or protected by a password</source>
        <translation>die Datei ist eine Arbeitsmappe im alten Format (XLS) oder durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV</source>
        <translation>als XLSX ohne Passwort oder als CSV speichern</translation>
    </message>
    <message>
        <source>the file is an archive, but not an XLSX workbook</source>
        <translation>die Datei ist ein Archiv, aber keine XLSX-Arbeitsmappe</translation>
    </message>
    <message>
        <source>save the table as XLSX or CSV and use that file</source>
        <translation>die Tabelle als XLSX oder CSV speichern und diese Datei verwenden</translation>
    </message>
    <message>
        <source>the workbook has no sheet &quot;%1&quot;</source>
        <translation>die Arbeitsmappe hat kein Blatt „%1“</translation>
    </message>
    <message>
        <source>use one of its sheets</source>
        <translation>eines ihrer Blätter angeben</translation>
    </message>
    <message>
        <source>the workbook unpacks to far more than a table can be</source>
        <translation>die Arbeitsmappe wird beim Entpacken weit größer, als eine Tabelle sein kann</translation>
    </message>
    <message>
        <source>do not trust it; ask for the table as CSV</source>
        <translation>ihr nicht trauen; um die Tabelle als CSV bitten</translation>
    </message>
    <message>
        <source>the workbook is protected by a password</source>
        <translation>die Arbeitsmappe ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>save it without a password, or as CSV</source>
        <translation>ohne Passwort oder als CSV speichern</translation>
    </message>
    <message>
        <source>the card has no end (END:VCARD)</source>
        <translation>die Karte hat kein Ende (END:VCARD)</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot;, row %2, column %3</source>
        <translation>Blatt „%1“, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>the row is longer than the limit of %1 MB</source>
        <translation>die Zeile ist länger als die Grenze von %1 MB</translation>
    </message>
    <message>
        <source>a cell of the workbook is longer than the limit of %1 MB</source>
        <translation>eine Zelle der Arbeitsmappe ist länger als die Grenze von %1 MB</translation>
    </message>
    <message>
        <source>the file is no table of text: it contains zero bytes</source>
        <translation>die Datei ist keine Texttabelle: sie enthält Nullbytes</translation>
    </message>
    <message>
        <source>export it again as CSV, and choose that file</source>
        <translation>exportieren Sie sie noch einmal als CSV, und wählen Sie diese Datei</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>WhatsApp id</source>
        <translation>WhatsApp-ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Name in chats</source>
        <translation>Name in Chats</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <translation>%1: nicht mehr %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Merged with another member</source>
        <translation>Mit einem anderen Mitglied zusammengeführt</translation>
    </message>
    <message>
        <source>Merged with &quot;%1&quot;</source>
        <translation>Mit „%1“ zusammengeführt</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>Schlagwort vergeben</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Schlagwort entfernt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Von Hand geändert</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Abstimmungen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Order %1 cancelled or returned</source>
        <translation>Bestellung %1 storniert oder zurückgegeben</translation>
    </message>
    <message>
        <source>Order %1 without a price</source>
        <translation>Bestellung %1 ohne Preis</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; read</source>
        <translation>„%1“ gelesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; delivered</source>
        <translation>„%1“ zugestellt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sent</source>
        <translation>„%1“ gesendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed</source>
        <translation>„%1“ fehlgeschlagen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; not sent</source>
        <translation>„%1“ nicht gesendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cancelled</source>
        <translation>„%1“ abgebrochen</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: not known whether it was sent</source>
        <translation>„%1“: unbekannt, ob gesendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on its way</source>
        <translation>„%1“ unterwegs</translation>
    </message>
    <message>
        <source>Wrote to the shop</source>
        <translation>Hat dem Shop geschrieben</translation>
    </message>
    <message>
        <source>Followed the link %1</source>
        <translation>Link %1 geöffnet</translation>
    </message>
    <message>
        <source>Followed the link %1 of &quot;%2&quot;</source>
        <translation>Link %1 aus „%2“ geöffnet</translation>
    </message>
    <message>
        <source>Reacted with %1</source>
        <translation>Mit %1 reagiert</translation>
    </message>
    <message>
        <source>Reacted with %1 in &quot;%2&quot;</source>
        <translation>Mit %1 in „%2“ reagiert</translation>
    </message>
    <message>
        <source>Voted in &quot;%1&quot;</source>
        <translation>Bei „%1“ abgestimmt</translation>
    </message>
    <message>
        <source>Voted for &quot;%2&quot; in &quot;%1&quot;</source>
        <translation>Bei „%1“ für „%2“ gestimmt</translation>
    </message>
    <message>
        <source>Joined the group &quot;%1&quot;</source>
        <translation>Der Gruppe „%1“ beigetreten</translation>
    </message>
    <message>
        <source>Left the group &quot;%1&quot;</source>
        <translation>Die Gruppe „%1“ verlassen</translation>
    </message>
    <message>
        <source>Wrote in the group &quot;%1&quot;</source>
        <translation>In der Gruppe „%1“ geschrieben</translation>
    </message>
    <message>
        <source>Redeemed the coupon %1</source>
        <translation>Gutschein %1 eingelöst</translation>
    </message>
    <message>
        <source>Got the coupon %1</source>
        <translation>Gutschein %1 erhalten</translation>
    </message>
    <message>
        <source>Got the coupon %1 with &quot;%2&quot;</source>
        <translation>Gutschein %1 mit „%2“ erhalten</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Added by the import of %1</source>
        <translation>Durch den Import von %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Import of %1 (undone)</source>
        <translation>Import von %1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Changed by the import of %1</source>
        <translation>Durch den Import von %1 geändert</translation>
    </message>
    <message>
        <source>Agreed to marketing by WhatsApp</source>
        <translation>In Werbung per WhatsApp eingewilligt</translation>
    </message>
    <message>
        <source>Declined marketing by WhatsApp</source>
        <translation>Werbung per WhatsApp abgelehnt</translation>
    </message>
    <message>
        <source>Opted out of marketing by WhatsApp</source>
        <translation>Von Werbung per WhatsApp abgemeldet</translation>
    </message>
    <message>
        <source>Agreed to service messages by WhatsApp</source>
        <translation>In Servicenachrichten per WhatsApp eingewilligt</translation>
    </message>
    <message>
        <source>Declined service messages by WhatsApp</source>
        <translation>Servicenachrichten per WhatsApp abgelehnt</translation>
    </message>
    <message>
        <source>Opted out of service messages by WhatsApp</source>
        <translation>Von Servicenachrichten per WhatsApp abgemeldet</translation>
    </message>
    <message>
        <source>Agreed to marketing by SMS</source>
        <translation>In Werbung per SMS eingewilligt</translation>
    </message>
    <message>
        <source>Declined marketing by SMS</source>
        <translation>Werbung per SMS abgelehnt</translation>
    </message>
    <message>
        <source>Opted out of marketing by SMS</source>
        <translation>Von Werbung per SMS abgemeldet</translation>
    </message>
    <message>
        <source>Agreed to service messages by SMS</source>
        <translation>In Servicenachrichten per SMS eingewilligt</translation>
    </message>
    <message>
        <source>Declined service messages by SMS</source>
        <translation>Servicenachrichten per SMS abgelehnt</translation>
    </message>
    <message>
        <source>Opted out of service messages by SMS</source>
        <translation>Von Servicenachrichten per SMS abgemeldet</translation>
    </message>
    <message>
        <source>Agreed to marketing by e-mail</source>
        <translation>In Werbung per E-Mail eingewilligt</translation>
    </message>
    <message>
        <source>Declined marketing by e-mail</source>
        <translation>Werbung per E-Mail abgelehnt</translation>
    </message>
    <message>
        <source>Opted out of marketing by e-mail</source>
        <translation>Von Werbung per E-Mail abgemeldet</translation>
    </message>
    <message>
        <source>Agreed to service messages by e-mail</source>
        <translation>In Servicenachrichten per E-Mail eingewilligt</translation>
    </message>
    <message>
        <source>Declined service messages by e-mail</source>
        <translation>Servicenachrichten per E-Mail abgelehnt</translation>
    </message>
    <message>
        <source>Opted out of service messages by e-mail</source>
        <translation>Von Servicenachrichten per E-Mail abgemeldet</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Put on a list</source>
        <translation>Auf eine Liste gesetzt</translation>
    </message>
    <message>
        <source>Taken off a list</source>
        <translation>Von einer Liste genommen</translation>
    </message>
    <message>
        <source>Noted as being in a group</source>
        <translation>Als in einer Gruppe vermerkt</translation>
    </message>
    <message>
        <source>Noted as having left a group</source>
        <translation>Als aus einer Gruppe ausgetreten vermerkt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>todayui</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Next 3 hours</source>
        <translation>Nächste 3 Stunden</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
</context>
<context>
    <name>uikit</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>whatsapp</name>
    <message>
        <source>copy it from the API setup page of your app at Meta</source>
        <translation>aus der Seite „API-Einrichtung“ Ihrer App bei Meta kopieren</translation>
    </message>
    <message>
        <source>the phone number id is not a row of digits</source>
        <translation>die Telefonnummer-ID besteht nicht nur aus Ziffern</translation>
    </message>
    <message>
        <source>the WhatsApp Business account id is not a row of digits</source>
        <translation>die ID des WhatsApp-Business-Kontos besteht nicht nur aus Ziffern</translation>
    </message>
    <message>
        <source>the base URL is not an https address</source>
        <translation>die Basis-URL ist keine https-Adresse</translation>
    </message>
    <message>
        <source>there is no such sending number</source>
        <translation>diese Absendernummer gibt es nicht</translation>
    </message>
    <message>
        <source>there are several sending numbers</source>
        <translation>es gibt mehrere Absendernummern</translation>
    </message>
    <message>
        <source>name one by its phone number id</source>
        <translation>eine davon mit ihrer Telefonnummer-ID angeben</translation>
    </message>
    <message>
        <source>the answer (status %1) is not one of WhatsApp</source>
        <translation>die Antwort (Status %1) stammt nicht von WhatsApp</translation>
    </message>
    <message>
        <source>check the base URL, and whether this network wants a log-in first</source>
        <translation>die Basis-URL prüfen, und ob dieses Netzwerk zuerst eine Anmeldung verlangt</translation>
    </message>
    <message>
        <source>the access token is accepted</source>
        <translation>das Zugriffstoken wird angenommen</translation>
    </message>
    <message>
        <source>%1 %2, quality %3, %4 messages per second</source>
        <translation>%1 %2, Qualität %3, %4 Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>the templates can be read</source>
        <translation>die Vorlagen können gelesen werden</translation>
    </message>
    <message>
        <source>an app receives the webhooks of this account</source>
        <translation>eine App empfängt die Webhooks dieses Kontos</translation>
    </message>
    <message>
        <source>no app receives webhooks: nobody will tell whether messages were delivered - start sending once, or subscribe your app</source>
        <translation>keine App empfängt Webhooks: ob Nachrichten zugestellt wurden, meldet niemand – einmal mit dem Senden beginnen oder die App abonnieren</translation>
    </message>
    <message>
        <source>the access token is not valid</source>
        <translation>das Zugriffstoken ist nicht gültig</translation>
    </message>
    <message>
        <source>WhatsApp could not process the request</source>
        <translation>WhatsApp konnte die Anfrage nicht verarbeiten</translation>
    </message>
    <message>
        <source>WhatsApp is overloaded or down</source>
        <translation>WhatsApp ist überlastet oder ausgefallen</translation>
    </message>
    <message>
        <source>the token lacks a permission</source>
        <translation>dem Token fehlt eine Berechtigung</translation>
    </message>
    <message>
        <source>too many calls</source>
        <translation>zu viele Aufrufe</translation>
    </message>
    <message>
        <source>the sending number does not exist any more</source>
        <translation>die Absendernummer gibt es nicht mehr</translation>
    </message>
    <message>
        <source>a parameter is wrong</source>
        <translation>ein Parameter ist falsch</translation>
    </message>
    <message>
        <source>the account is blocked for breaking a policy</source>
        <translation>das Konto ist wegen eines Richtlinienverstoßes gesperrt</translation>
    </message>
    <message>
        <source>too many messages per second</source>
        <translation>zu viele Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>the person is part of an experiment of Meta</source>
        <translation>die Person nimmt an einem Experiment von Meta teil</translation>
    </message>
    <message>
        <source>this business may not write to that country</source>
        <translation>dieses Unternehmen darf nicht in dieses Land schreiben</translation>
    </message>
    <message>
        <source>this kind of message is not supported</source>
        <translation>diese Art von Nachricht wird nicht unterstützt</translation>
    </message>
    <message>
        <source>WhatsApp failed without saying why</source>
        <translation>WhatsApp ist ohne Angabe von Gründen gescheitert</translation>
    </message>
    <message>
        <source>a parameter is missing or wrong</source>
        <translation>ein Parameter fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>the group has one member only</source>
        <translation>die Gruppe hat nur ein Mitglied</translation>
    </message>
    <message>
        <source>the recipient is the sender</source>
        <translation>Empfänger und Absender sind identisch</translation>
    </message>
    <message>
        <source>the message cannot be delivered to this person</source>
        <translation>die Nachricht kann dieser Person nicht zugestellt werden</translation>
    </message>
    <message>
        <source>a test number reaches its five test recipients only</source>
        <translation>eine Testnummer erreicht nur ihre fünf Testempfänger</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>the display name is not approved</source>
        <translation>der Anzeigename ist nicht genehmigt</translation>
    </message>
    <message>
        <source>the group is not known</source>
        <translation>die Gruppe ist nicht bekannt</translation>
    </message>
    <message>
        <source>there is a problem with the payment method</source>
        <translation>es gibt ein Problem mit der Zahlungsmethode</translation>
    </message>
    <message>
        <source>the sending number is not registered</source>
        <translation>die Absendernummer ist nicht registriert</translation>
    </message>
    <message>
        <source>more than 24 hours since the person wrote</source>
        <translation>die Person hat vor mehr als 24 Stunden zuletzt geschrieben</translation>
    </message>
    <message>
        <source>the number is restricted because of spam reports</source>
        <translation>die Nummer ist wegen Spam-Meldungen eingeschränkt</translation>
    </message>
    <message>
        <source>Meta withheld this marketing message</source>
        <translation>Meta hat diese Marketingnachricht zurückgehalten</translation>
    </message>
    <message>
        <source>the person stopped marketing messages</source>
        <translation>die Person hat Marketingnachrichten abgestellt</translation>
    </message>
    <message>
        <source>the picture or file was refused</source>
        <translation>das Bild oder die Datei wurde abgelehnt</translation>
    </message>
    <message>
        <source>this way of sending is for marketing only</source>
        <translation>dieser Sendeweg ist nur für Marketing bestimmt</translation>
    </message>
    <message>
        <source>too many messages to one person</source>
        <translation>zu viele Nachrichten an eine Person</translation>
    </message>
    <message>
        <source>the number is being upgraded</source>
        <translation>die Nummer wird gerade umgestellt</translation>
    </message>
    <message>
        <source>the list changed while it was read</source>
        <translation>die Liste hat sich beim Lesen geändert</translation>
    </message>
    <message>
        <source>the template needs the Marketing Messages API</source>
        <translation>die Vorlage benötigt die Marketing Messages API</translation>
    </message>
    <message>
        <source>this message needs a phone number</source>
        <translation>diese Nachricht benötigt eine Telefonnummer</translation>
    </message>
    <message>
        <source>marketing is switched off for this account</source>
        <translation>Marketing ist für dieses Konto abgeschaltet</translation>
    </message>
    <message>
        <source>the group refuses the message</source>
        <translation>die Gruppe lehnt die Nachricht ab</translation>
    </message>
    <message>
        <source>too many messages to groups</source>
        <translation>zu viele Nachrichten an Gruppen</translation>
    </message>
    <message>
        <source>the template changed, is missing or not approved</source>
        <translation>die Vorlage wurde geändert, fehlt oder ist nicht genehmigt</translation>
    </message>
    <message>
        <source>the text is too long with these values</source>
        <translation>der Text ist mit diesen Werten zu lang</translation>
    </message>
    <message>
        <source>the template breaks a content policy</source>
        <translation>die Vorlage verstößt gegen eine Inhaltsrichtlinie</translation>
    </message>
    <message>
        <source>a value does not fit the template</source>
        <translation>ein Wert passt nicht zur Vorlage</translation>
    </message>
    <message>
        <source>the template expects other parameters</source>
        <translation>die Vorlage erwartet andere Parameter</translation>
    </message>
    <message>
        <source>the template is paused or disabled</source>
        <translation>die Vorlage ist pausiert oder deaktiviert</translation>
    </message>
    <message>
        <source>the flow is blocked</source>
        <translation>der Flow ist gesperrt</translation>
    </message>
    <message>
        <source>the flow is throttled</source>
        <translation>der Flow ist gedrosselt</translation>
    </message>
    <message>
        <source>the terms of WhatsApp Payments are not accepted</source>
        <translation>die Bedingungen von WhatsApp Payments sind nicht akzeptiert</translation>
    </message>
    <message>
        <source>the template needs another way of sending</source>
        <translation>die Vorlage benötigt einen anderen Sendeweg</translation>
    </message>
    <message>
        <source>the template is not ready yet</source>
        <translation>die Vorlage ist noch nicht bereit</translation>
    </message>
    <message>
        <source>the person&apos;s identity changed</source>
        <translation>die Identität der Person hat sich geändert</translation>
    </message>
    <message>
        <source>WhatsApp refused it</source>
        <translation>WhatsApp hat abgelehnt</translation>
    </message>
    <message>
        <source>enter a new token for the account</source>
        <translation>ein neues Token für das Konto eingeben</translation>
    </message>
    <message>
        <source>put it right in WhatsApp Manager, then resume</source>
        <translation>im WhatsApp Manager in Ordnung bringen, dann fortsetzen</translation>
    </message>
    <message>
        <source>fetch the templates again and check the campaign</source>
        <translation>die Vorlagen erneut abrufen und die Kampagne prüfen</translation>
    </message>
    <message>
        <source>it is tried again later</source>
        <translation>ein weiterer Versuch folgt später</translation>
    </message>
    <message>
        <source>error %1 of WhatsApp</source>
        <translation>Fehler %1 von WhatsApp</translation>
    </message>
    <message>
        <source>the template is not approved</source>
        <translation>die Vorlage ist nicht genehmigt</translation>
    </message>
    <message>
        <source>wait for the approval, then fetch the templates again</source>
        <translation>die Genehmigung abwarten, dann die Vorlagen erneut abrufen</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>der Wert ist leer</translation>
    </message>
    <message>
        <source>the value contains a line break or tab</source>
        <translation>der Wert enthält einen Zeilenumbruch oder Tabulator</translation>
    </message>
    <message>
        <source>the value contains more than four blanks in a row</source>
        <translation>der Wert enthält mehr als vier Leerzeichen in Folge</translation>
    </message>
    <message>
        <source>the value is not an https link</source>
        <translation>der Wert ist kein https-Link</translation>
    </message>
    <message>
        <source>the value cannot be the end of a link</source>
        <translation>der Wert kann nicht das Ende eines Links sein</translation>
    </message>
    <message>
        <source>the coupon code is empty, contains blanks or is longer than 20 signs</source>
        <translation>der Gutscheincode ist leer, enthält Leerzeichen oder ist länger als 20 Zeichen</translation>
    </message>
    <message>
        <source>there is no value for a placeholder</source>
        <translation>für einen Platzhalter fehlt der Wert</translation>
    </message>
    <message>
        <source>the template has no such placeholder</source>
        <translation>die Vorlage hat keinen solchen Platzhalter</translation>
    </message>
    <message>
        <source>the text is longer than 1024 signs with these values</source>
        <translation>der Text ist mit diesen Werten länger als 1024 Zeichen</translation>
    </message>
    <message>
        <source>the header is longer than 60 signs with this value</source>
        <translation>die Kopfzeile ist mit diesem Wert länger als 60 Zeichen</translation>
    </message>
    <message>
        <source>the phone number is not complete</source>
        <translation>die Telefonnummer ist nicht vollständig</translation>
    </message>
    <message>
        <source>there is neither a phone number nor a WhatsApp id</source>
        <translation>es gibt weder eine Telefonnummer noch eine WhatsApp-ID</translation>
    </message>
    <message>
        <source>the key of the message is empty or too long</source>
        <translation>der Schlüssel der Nachricht ist leer oder zu lang</translation>
    </message>
    <message>
        <source>choose another template, or change this one in WhatsApp Manager</source>
        <translation>eine andere Vorlage wählen oder diese im WhatsApp Manager ändern</translation>
    </message>
    <message>
        <source>the placeholders are not numbered 1, 2, 3 …</source>
        <translation>die Platzhalter sind nicht als 1, 2, 3 … nummeriert</translation>
    </message>
    <message>
        <source>this kind of header cannot be sent yet</source>
        <translation>diese Art von Kopfzeile kann noch nicht gesendet werden</translation>
    </message>
    <message>
        <source>the header has more than one placeholder</source>
        <translation>die Kopfzeile hat mehr als einen Platzhalter</translation>
    </message>
    <message>
        <source>this kind of button cannot be sent yet</source>
        <translation>diese Art von Schaltfläche kann noch nicht gesendet werden</translation>
    </message>
    <message>
        <source>this kind of template cannot be sent yet</source>
        <translation>diese Art von Vorlage kann noch nicht gesendet werden</translation>
    </message>
    <message>
        <source>the template has no text</source>
        <translation>die Vorlage hat keinen Text</translation>
    </message>
    <message>
        <source>there is no such template</source>
        <translation>diese Vorlage gibt es nicht</translation>
    </message>
    <message>
        <source>this is not a webhook of a WhatsApp Business account</source>
        <translation>dies ist kein Webhook eines WhatsApp-Business-Kontos</translation>
    </message>
    <message>
        <source>add the number to the workspace first</source>
        <translation>zuerst die Nummer zur Arbeitsdatei hinzufügen</translation>
    </message>
    <message>
        <source>fetch the templates of the sending number anew</source>
        <translation>die Vorlagen der Absendernummer neu abrufen</translation>
    </message>
</context>
</TS>
