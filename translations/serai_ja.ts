<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Panes</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため「%1」と入力</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>%1行目</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>ファイルを読み取れませんでした</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>%1行目、%2</translation>
    </message>
    <message>
        <source>the file contains zero bytes: it is not a text table, or its encoding is another one</source>
        <translation>ファイルに値0のバイトが含まれています。テキスト形式の表ではないか、別の文字コードです</translation>
    </message>
    <message>
        <source>export it as CSV again, or choose the encoding</source>
        <translation>CSVとしてもう一度書き出すか、文字コードを選んでください</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>引用符が開いたまま閉じられていません</translation>
    </message>
    <message>
        <source>close or remove the quote in that line</source>
        <translation>その行の引用符を閉じるか、取り除いてください</translation>
    </message>
    <message>
        <source>the file is a workbook or an archive, not a text table</source>
        <translation>ファイルはテキスト形式の表ではなく、ブックまたはアーカイブです</translation>
    </message>
    <message>
        <source>open it and save it as CSV (UTF-8), then use that file</source>
        <translation>開いてCSV(UTF-8)として保存し、そのファイルを使ってください</translation>
    </message>
    <message>
        <source>the file is compressed</source>
        <translation>ファイルは圧縮されています</translation>
    </message>
    <message>
        <source>unpack it first, then use the file inside</source>
        <translation>先に展開して、中のファイルを使ってください</translation>
    </message>
    <message>
        <source>the file is a picture or a document, not a table</source>
        <translation>ファイルは表ではなく、画像または文書です</translation>
    </message>
    <message>
        <source>choose the CSV file that the shop exports</source>
        <translation>ショップから書き出したCSVファイルを選んでください</translation>
    </message>
    <message>
        <source>the file is a web page, not a table</source>
        <translation>ファイルは表ではなく、Webページです</translation>
    </message>
    <message>
        <source>the shop sent a page instead of the file: sign in there and export again</source>
        <translation>ショップからファイルの代わりにWebページが返されました。ショップにログインして、もう一度書き出してください</translation>
    </message>
    <message>
        <source>the file is not a text table: it contains binary data</source>
        <translation>ファイルはテキスト形式の表ではなく、バイナリデータを含んでいます</translation>
    </message>
    <message>
        <source>export it as CSV and use that file</source>
        <translation>CSVとして書き出して、そのファイルを使ってください</translation>
    </message>
    <message>
        <source>there is no encoding &quot;%1&quot;</source>
        <translation>文字コード「%1」はありません</translation>
    </message>
    <message>
        <source>use a name such as UTF-8, UTF-16LE or windows-1252</source>
        <translation>UTF-8、UTF-16LE、windows-1252などの名前を使ってください</translation>
    </message>
    <message>
        <source>the file is not written in %1</source>
        <translation>ファイルの文字コードは%1ではありません</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>%1バイト目</translation>
    </message>
    <message>
        <source>choose another encoding, or let the program find it</source>
        <translation>別の文字コードを選ぶか、自動判別にしてください</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>JSONとして正しくありません: %1</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1、%2行目、%3列目</translation>
    </message>
    <message>
        <source>correct the file at that place</source>
        <translation>ファイルのその箇所を修正してください</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>タイムゾーン「%1」はありません</translation>
    </message>
    <message>
        <source>use a name such as Europe/Berlin</source>
        <translation>Europe/Berlinのような名前を使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>an amount must be {&quot;minor&quot;: 12345, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>金額は{&quot;minor&quot;: 12345, &quot;currency&quot;: &quot;USD&quot;}の形式で指定してください</translation>
    </message>
    <message>
        <source>the phone number has no country code and no country is known</source>
        <translation>電話番号に国番号がなく、国も分かりません</translation>
    </message>
    <message>
        <source>the phone number is too short</source>
        <translation>電話番号が短すぎます</translation>
    </message>
    <message>
        <source>the phone number is too long</source>
        <translation>電話番号が長すぎます</translation>
    </message>
    <message>
        <source>this is not a phone number</source>
        <translation>電話番号ではありません</translation>
    </message>
    <message>
        <source>the phone number has a wrong number of digits for its country</source>
        <translation>電話番号の桁数がその国と合いません</translation>
    </message>
    <message>
        <source>the phone number is in no range that its country uses</source>
        <translation>電話番号がその国で使われている範囲にありません</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a date: day and short month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern of a date: weekday, day and short month</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a date: day, short month and year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>pattern of a date: short month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern of a date: month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>pattern of a date: day, short month, year, time of day</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>the points and commas of &quot;%1&quot; make no number</source>
        <translation>「%1」の点とコンマの位置では数になりません</translation>
    </message>
    <message>
        <source>write it with one decimal sign and groups of three: 1234.50</source>
        <translation>小数点を 1 つ、3 桁ごとの区切りで書いてください: 1234.50</translation>
    </message>
    <message>
        <source>the row is longer than the limit of %1 MB</source>
        <translation>行が上限の %1 MB を超えています</translation>
    </message>
    <message>
        <source>leave the columns out that are not needed</source>
        <translation>不要な列を除いてください</translation>
    </message>
    <message>
        <source>a cell is longer than the limit of %1 MB: the quote before it may not be closed</source>
        <translation>セルが上限の %1 MB を超えています。その前の引用符が閉じていない可能性があります</translation>
    </message>
    <message>
        <source>a cell is longer than the limit of %1 MB, or the file is not a table</source>
        <translation>セルが上限の %1 MB を超えているか、ファイルが表ではありません</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行目、%2 列目</translation>
    </message>
    <message>
        <source>shorten the cell, or export without that column</source>
        <translation>セルを短くするか、その列を除いて書き出してください</translation>
    </message>
</context>
<context>
    <name>campaigns</name>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>停止しました。何も変更されていません</translation>
    </message>
    <message>
        <source>Person was erased</source>
        <translation>消去済みの人</translation>
    </message>
    <message>
        <source>Template is not approved</source>
        <translation>テンプレートが未承認</translation>
    </message>
    <message>
        <source>Template is paused by WhatsApp</source>
        <translation>テンプレートがWhatsAppにより一時停止中</translation>
    </message>
    <message>
        <source>Weekly limit of promotions</source>
        <translation>販促メッセージの週の上限</translation>
    </message>
    <message>
        <source>Invited a short time ago</source>
        <translation>最近招待済み</translation>
    </message>
    <message>
        <source>Held out for comparison</source>
        <translation>比較のためのホールドアウト</translation>
    </message>
    <message>
        <source>A value for the text is missing</source>
        <translation>本文に入れる値がない</translation>
    </message>
    <message>
        <source>The filled text cannot be sent</source>
        <translation>値を入れた本文を送信できない</translation>
    </message>
    <message>
        <source>The time is over there</source>
        <translation>現地ではその時刻を過ぎている</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静止時間帯</translation>
    </message>
    <message>
        <source>Campaign is paused</source>
        <translation>キャンペーンが一時停止中</translation>
    </message>
    <message>
        <source>Campaign was cancelled</source>
        <translation>キャンペーンが中止された</translation>
    </message>
    <message>
        <source>Tried again later</source>
        <translation>後で再試行</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Just wrote to this person</source>
        <translation>この人に送ったばかり</translation>
    </message>
    <message>
        <source>Not yet time</source>
        <translation>まだ予定時刻前</translation>
    </message>
    <message>
        <source>there is no such campaign</source>
        <translation>そのキャンペーンはありません</translation>
    </message>
    <message>
        <source>see the list of campaigns</source>
        <translation>キャンペーンの一覧を確認してください</translation>
    </message>
    <message>
        <source>the campaign was started already</source>
        <translation>キャンペーンはすでに開始されています</translation>
    </message>
    <message>
        <source>make a new one</source>
        <translation>新しく作成してください</translation>
    </message>
    <message>
        <source>it is: %1</source>
        <translation>現在の状態: %1</translation>
    </message>
    <message>
        <source>several campaigns have this name</source>
        <translation>同じ名前のキャンペーンが複数あります</translation>
    </message>
    <message>
        <source>name it by its number</source>
        <translation>番号で指定してください</translation>
    </message>
    <message>
        <source>the campaign was changed meanwhile</source>
        <translation>その間にキャンペーンが変更されました</translation>
    </message>
    <message>
        <source>look at its preview again</source>
        <translation>プレビューをもう一度確認してください</translation>
    </message>
    <message>
        <source>the template is not approved</source>
        <translation>テンプレートが承認されていません</translation>
    </message>
    <message>
        <source>its state is %1; wait or choose another</source>
        <translation>状態は%1です。承認を待つか、別のテンプレートを選んでください</translation>
    </message>
    <message>
        <source>nobody would get this message</source>
        <translation>このメッセージを受け取る人がいません</translation>
    </message>
    <message>
        <source>look at its preview</source>
        <translation>プレビューを確認してください</translation>
    </message>
    <message>
        <source>only a running campaign can be paused</source>
        <translation>一時停止できるのは、実行中のキャンペーンだけです</translation>
    </message>
    <message>
        <source>only a paused campaign can be resumed</source>
        <translation>再開できるのは、一時停止中のキャンペーンだけです</translation>
    </message>
    <message>
        <source>the campaign is over</source>
        <translation>キャンペーンは終了しています</translation>
    </message>
    <message>
        <source>there is no WhatsApp account</source>
        <translation>WhatsAppアカウントがありません</translation>
    </message>
    <message>
        <source>add one first</source>
        <translation>先に追加してください</translation>
    </message>
    <message>
        <source>the WhatsApp account is not named</source>
        <translation>WhatsAppアカウントが指定されていません</translation>
    </message>
    <message>
        <source>there are several: name one</source>
        <translation>アカウントが複数あります。1つ指定してください</translation>
    </message>
    <message>
        <source>the template has no variable &quot;%1&quot;</source>
        <translation>テンプレートに変数「%1」はありません</translation>
    </message>
    <message>
        <source>its variables are: %1</source>
        <translation>使える変数: %1</translation>
    </message>
    <message>
        <source>variables of the template have no text: %1</source>
        <translation>テンプレートの変数に文言がありません: %1</translation>
    </message>
    <message>
        <source>say what goes there, for example body.1 = {{first_name|friend}}</source>
        <translation>入れる文言を指定してください。例: body.1 = {{first_name|お客様}}</translation>
    </message>
    <message>
        <source>the time cannot be read</source>
        <translation>時刻を読み取れません</translation>
    </message>
    <message>
        <source>write it by the clock, without an offset: 2026-11-27T10:00</source>
        <translation>時差を付けず、時計の時刻で書いてください: 2026-11-27T10:00</translation>
    </message>
    <message>
        <source>the segment does not exist</source>
        <translation>セグメントがありません</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>別のセグメントを選んでください</translation>
    </message>
    <message>
        <source>there is no template %1 in %2</source>
        <translation>言語%2のテンプレート「%1」はありません</translation>
    </message>
    <message>
        <source>fetch the templates again (template sync)</source>
        <translation>テンプレートをもう一度取得してください(template sync)</translation>
    </message>
    <message>
        <source>rate card, line %1</source>
        <translation>料金表、%1行目</translation>
    </message>
    <message>
        <source>compare it with the rate card that ships with the program</source>
        <translation>プログラムに付属の料金表と比べてください</translation>
    </message>
    <message>
        <source>the columns of the rate card are not known</source>
        <translation>料金表の列が分かりません</translation>
    </message>
    <message>
        <source>date, currency or number of columns is wrong</source>
        <translation>日付、通貨、または列の数が正しくありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a price</source>
        <translation>「%1」は料金ではありません</translation>
    </message>
    <message>
        <source>the rate card is missing</source>
        <translation>料金表がありません</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Product bought last</source>
        <translation>最後に購入した商品</translation>
    </message>
    <message>
        <source>Date of the last order</source>
        <translation>最後の注文日</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>注文件数</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>会員ランク</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>ショップ名</translation>
    </message>
    <message>
        <source>write {{field}} or {{field|what to say when it is not known}}; fields are: %1</source>
        <translation>{{field}}または{{field|不明なときの文言}}と書いてください。使える項目: %1</translation>
    </message>
    <message>
        <source>brackets close that were not opened</source>
        <translation>開いていない括弧が閉じられています</translation>
    </message>
    <message>
        <source>brackets do not close</source>
        <translation>括弧が閉じられていません</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>項目「%1」はありません</translation>
    </message>
    <message>
        <source>what to say instead holds brackets</source>
        <translation>代わりの文言に括弧が含まれています</translation>
    </message>
</context>
<context>
    <name>campaignsui</name>
    <message>
        <source>Country unknown</source>
        <translation>国不明</translation>
    </message>
    <message>
        <source>When it arrives, in each member&apos;s local time</source>
        <translation>届く時刻(会員の現地時刻)</translation>
    </message>
    <message>
        <source>quiet from %1:00 to %2:00</source>
        <translation>静止時間帯は%1:00～%2:00</translation>
    </message>
    <message>
        <source>Quiet until %1:00</source>
        <translation>%1:00まで静止時間帯</translation>
    </message>
    <message>
        <source>other countries</source>
        <translation>その他の国</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without a known time zone are shown by the shop&apos;s clock.</source>
        <translation>
            <numerusform>タイムゾーンが不明な会員%n人は、ショップの時刻で表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a number or WhatsApp id</source>
        <translation>電話番号またはWhatsApp IDあり</translation>
    </message>
    <message>
        <source>Agreed to WhatsApp</source>
        <translation>WhatsAppの配信に同意</translation>
    </message>
    <message>
        <source>Outside +1</source>
        <translation>+1の地域以外</translation>
    </message>
    <message>
        <source>Not suppressed</source>
        <translation>送信停止リストにない</translation>
    </message>
    <message>
        <source>Below the weekly limit</source>
        <translation>週の上限未満</translation>
    </message>
    <message>
        <source>Not invited lately</source>
        <translation>最近招待していない</translation>
    </message>
    <message>
        <source>Every field known</source>
        <translation>必要な項目がすべてそろっている</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>Ask in the next order notice</source>
        <translation>次回の注文のお知らせで尋ねる</translation>
    </message>
    <message>
        <source>Post in their group instead</source>
        <translation>代わりにグループへ投稿する</translation>
    </message>
    <message>
        <source>Complete the number</source>
        <translation>電話番号を補完する</translation>
    </message>
    <message>
        <source>Nothing, for good</source>
        <translation>なし(今後も送信不可)</translation>
    </message>
    <message>
        <source>Write again next week</source>
        <translation>来週もう一度送る</translation>
    </message>
    <message>
        <source>Invite again later</source>
        <translation>後でもう一度招待する</translation>
    </message>
    <message>
        <source>Give the field a default</source>
        <translation>項目に代わりの文言を設定する</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>本文を変更する</translation>
    </message>
    <message>
        <source>Choose a later time</source>
        <translation>遅い時刻を選ぶ</translation>
    </message>
    <message>
        <source>Choose an approved template</source>
        <translation>承認済みのテンプレートを選ぶ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 so far</source>
        <translation>現時点で%1</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>マーケティング</translation>
    </message>
    <message>
        <source>News about own orders</source>
        <translation>自分の注文のお知らせ</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Switched marketing off in WhatsApp</source>
        <translation>WhatsAppでマーケティングをオフに設定</translation>
    </message>
    <message>
        <source>Opted out by message</source>
        <translation>メッセージで配信停止を希望</translation>
    </message>
    <message>
        <source>Withdrew consent</source>
        <translation>同意を撤回</translation>
    </message>
    <message>
        <source>A message waits for judgement</source>
        <translation>判定待ちのメッセージあり</translation>
    </message>
    <message>
        <source>Was erased on request before</source>
        <translation>以前に依頼により消去済み</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック済み</translation>
    </message>
    <message>
        <source>Cannot be delivered</source>
        <translation>配信不能</translation>
    </message>
    <message>
        <source>there is no member with id %1</source>
        <translation>IDが%1の会員はいません</translation>
    </message>
    <message>
        <source>consent needs its source: where and how it was given</source>
        <translation>同意には出所(どこで、どのように得たか)が必要です</translation>
    </message>
    <message>
        <source>consent cannot be given in the future</source>
        <translation>未来の日付の同意は記録できません</translation>
    </message>
    <message>
        <source>correct the date</source>
        <translation>日付を修正してください</translation>
    </message>
    <message>
        <source>something was recorded since that builds on it</source>
        <translation>その後に、これに基づく記録が追加されています</translation>
    </message>
    <message>
        <source>record what holds now instead</source>
        <translation>代わりに現在の状態を記録してください</translation>
    </message>
    <message>
        <source>this message waits already or is gone</source>
        <translation>このメッセージはすでに待機中か、なくなっています</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>a group needs a code and a name</source>
        <translation>グループにはコードと名前が必要です</translation>
    </message>
    <message>
        <source>the category of a group is 0 to 7</source>
        <translation>グループのカテゴリーは0～7です</translation>
    </message>
    <message>
        <source>there is a group with the code %1 already</source>
        <translation>コード%1のグループがすでにあります</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>グループ「%1」はありません</translation>
    </message>
    <message>
        <source>several groups are called &quot;%1&quot;</source>
        <translation>「%1」という名前のグループが複数あります</translation>
    </message>
    <message>
        <source>use the code</source>
        <translation>コードで指定してください</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>アイデア</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>投稿済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>参加型</translation>
    </message>
    <message>
        <source>Members’ own</source>
        <translation>会員の投稿</translation>
    </message>
    <message>
        <source>Group-buy</source>
        <translation>共同購入</translation>
    </message>
    <message>
        <source>Lucky draw</source>
        <translation>抽選</translation>
    </message>
    <message>
        <source>Price guess</source>
        <translation>価格当て</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>友達紹介</translation>
    </message>
    <message>
        <source>Live notice</source>
        <translation>ライブ告知</translation>
    </message>
    <message>
        <source>New post “%1”</source>
        <translation>新規投稿「%1」</translation>
    </message>
    <message>
        <source>Change of “%1”</source>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>Deletion of “%1”</source>
        <translation>「%1」の削除</translation>
    </message>
    <message>
        <source>Move of “%1”</source>
        <translation>「%1」の移動</translation>
    </message>
    <message>
        <source>Copy of “%1”</source>
        <translation>「%1」のコピー</translation>
    </message>
    <message>
        <source>the post has no title</source>
        <translation>投稿にタイトルがありません</translation>
    </message>
    <message>
        <source>write one; members do not see it</source>
        <translation>タイトルを入力してください。会員には表示されません</translation>
    </message>
    <message>
        <source>there is no content type &quot;%1&quot;</source>
        <translation>コンテンツの種類「%1」はありません</translation>
    </message>
    <message>
        <source>the date or time is not valid</source>
        <translation>日付または時刻が正しくありません</translation>
    </message>
    <message>
        <source>a post without a date cannot be scheduled</source>
        <translation>日付のない投稿は予約できません</translation>
    </message>
    <message>
        <source>give it a date or keep it as a draft</source>
        <translation>日付を設定するか、下書きのままにしてください</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime</source>
        <translation>「%1」はその間に変更されました</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>もう一度確認してください</translation>
    </message>
    <message>
        <source>there is no post %1</source>
        <translation>投稿%1はありません</translation>
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
        <translation>ブラックフライデー</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>ボクシングデー</translation>
    </message>
    <message>
        <source>China National Day (Golden Week)</source>
        <translation>中国国慶節(ゴールデンウィーク)</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>クリスマス</translation>
    </message>
    <message>
        <source>Chuseok (first day of holiday)</source>
        <translation>秋夕(連休初日)</translation>
    </message>
    <message>
        <source>Cyber Monday</source>
        <translation>サイバーマンデー</translation>
    </message>
    <message>
        <source>Diwali</source>
        <translation>ディワリ</translation>
    </message>
    <message>
        <source>Double 12</source>
        <translation>ダブル12</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>イースター</translation>
    </message>
    <message>
        <source>Eid al-Fitr (first day)</source>
        <translation>イード・アル＝フィトル(初日)</translation>
    </message>
    <message>
        <source>Father&apos;s Day</source>
        <translation>父の日</translation>
    </message>
    <message>
        <source>Golden Week ends (Children&apos;s Day)</source>
        <translation>ゴールデンウィーク最終日(こどもの日)</translation>
    </message>
    <message>
        <source>Golden Week starts (Showa Day)</source>
        <translation>ゴールデンウィーク初日(昭和の日)</translation>
    </message>
    <message>
        <source>Lunar New Year</source>
        <translation>旧正月</translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation>母の日</translation>
    </message>
    <message>
        <source>Mothering Sunday</source>
        <translation>母の日(イギリス)</translation>
    </message>
    <message>
        <source>Rosh Hashanah</source>
        <translation>ロシュ・ハシャナ</translation>
    </message>
    <message>
        <source>Singles&apos; Day</source>
        <translation>独身の日</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>感謝祭</translation>
    </message>
    <message>
        <source>Valentine&apos;s Day</source>
        <translation>バレンタインデー</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>the line is not a day of the calendar</source>
        <translation>この行はカレンダーの日付になっていません</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2行目</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to %1</source>
        <translation>
            <numerusform>%n件を%1へ移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to other days</source>
        <translation>
            <numerusform>%n件を別の日へ移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n post(s), the cap is %3</source>
        <translation>
            <numerusform>%1、%2: 投稿%n件。上限は%3件です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n post(s), %3–%4 are ideal</source>
        <translation>
            <numerusform>%1、%2: 投稿%n件。理想は%3～%4件です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week %1, %2: %n post(s), at least %3</source>
        <translation>
            <numerusform>第%1週、%2: 投稿%n件。少なくとも%3件必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Add draft %1</source>
        <translation>%1に下書きを追加</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format: weekday and day</comment>
        <translation>d日(ddd)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>New post: %1</source>
        <comment>placeholder title; %1 is a content type</comment>
        <translation>新規投稿: %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1に設定</translation>
    </message>
    <message>
        <source>%1, %2: %3 local, quiet hours</source>
        <translation>%1、%2: 現地時刻%3は静止時間帯です</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 and %4, less than %n minute(s) apart</source>
        <translation>
            <numerusform>%1、%2: %3と%4の間隔が%n分未満です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: “%3” has no call to action</source>
        <translation>%1、%2: 「%3」に行動の呼びかけがありません</translation>
    </message>
    <message>
        <source>Write one…</source>
        <translation>書く…</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n into: %1</source>
        <comment>%1 is a content type</comment>
        <translation>
            <numerusform>%n件を「%1」に変更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of the posts, target %3</source>
        <translation>%1: 投稿の%2、目標は%3</translation>
    </message>
    <message>
        <source>%1 of the slots are free for trends, %2 is the aim</source>
        <translation>旬の話題のための空き枠は%1、目標は%2です</translation>
    </message>
    <message numerus="yes">
        <source>Shelve %n draft(s)</source>
        <translation>
            <numerusform>下書き%n件の日付を外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n post(s) of the next %2 days are still drafts</source>
        <translation>
            <numerusform>%1: 今後%2日間の投稿%n件がまだ下書きです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n</source>
        <translation>
            <numerusform>%n件を予約</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the posts are in the best local hours, %2 is the aim</source>
        <translation>現地の最適な時間帯の投稿は%1、目標は%2です</translation>
    </message>
    <message numerus="yes">
        <source>Move %n into the best hours</source>
        <translation>
            <numerusform>%n件を最適な時間帯へ移動</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>there is no token on line 1 of standard input</source>
        <translation>標準入力の1行目にトークンがありません</translation>
    </message>
    <message>
        <source>pipe it in, so that it is in no history and no process list</source>
        <translation>履歴やプロセス一覧に残らないよう、パイプで渡してください</translation>
    </message>
    <message>
        <source>The token is not kept: give it again with --token-stdin to each command that needs it.</source>
        <translation>トークンは保存されません。必要なコマンドごとに--token-stdinで渡してください。</translation>
    </message>
    <message>
        <source>the workspace is being written by another program</source>
        <translation>別のプログラムがワークスペースに書き込んでいます</translation>
    </message>
    <message>
        <source>close the other program or try again in a moment</source>
        <translation>そのプログラムを閉じるか、しばらくしてからもう一度お試しください</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>そのファイルまたはフォルダーはありません</translation>
    </message>
    <message>
        <source>check its name and folder</source>
        <translation>名前とフォルダーを確認してください</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were on their way when the last run died: their outcome is unknown</source>
        <translation>
            <numerusform>前回の実行が異常終了したとき、%n件のメッセージが送信途中でした。送信結果は不明です</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped; nothing is lost</source>
        <translation>停止しました。失われたものはありません</translation>
    </message>
    <message>
        <source>the rest waits, the first until %1 (quiet hours or its own time)</source>
        <translation>残りは待機中です。最初のものは%1まで待ちます(静止時間帯または指定時刻のため)</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>the workspace holds members already</source>
        <translation>ワークスペースにはすでに会員が登録されています</translation>
    </message>
    <message>
        <source>make the demo shop in a new file</source>
        <translation>サンプルショップは新しいファイルに作成してください</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>webhooks cannot be received: the port is taken</source>
        <translation>Webhookを受信できません。ポートが使われています</translation>
    </message>
    <message>
        <source>choose another port</source>
        <translation>別のポートを選んでください</translation>
    </message>
    <message>
        <source>check the app secret of the account</source>
        <translation>アカウントのアプリシークレットを確認してください</translation>
    </message>
    <message>
        <source>the webhook is too long</source>
        <translation>Webhookが長すぎます</translation>
    </message>
    <message>
        <source>there is no app secret to check webhooks with</source>
        <translation>Webhookを検証するためのアプリシークレットがありません</translation>
    </message>
    <message>
        <source>the webhook is not signed</source>
        <translation>Webhookに署名がありません</translation>
    </message>
    <message>
        <source>the signature of the webhook is wrong</source>
        <translation>Webhookの署名が正しくありません</translation>
    </message>
</context>
<context>
    <name>http</name>
    <message>
        <source>no connection became free in time</source>
        <translation>時間内に接続の空きができませんでした</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>しばらくしてからもう一度お試しください</translation>
    </message>
    <message>
        <source>the answer is longer than allowed</source>
        <translation>応答が許容される長さを超えています</translation>
    </message>
    <message>
        <source>check the address of the account</source>
        <translation>アカウントのアドレスを確認してください</translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation>サーバーの身元を確認できませんでした</translation>
    </message>
    <message>
        <source>check the clock, the network and programs that inspect traffic</source>
        <translation>時計、ネットワーク、通信を検査するプログラムを確認してください</translation>
    </message>
    <message>
        <source>the server points to another address</source>
        <translation>サーバーが別のアドレスへ誘導しています</translation>
    </message>
    <message>
        <source>log in to this network first, or check the address of the account</source>
        <translation>先にこのネットワークにログインするか、アカウントのアドレスを確認してください</translation>
    </message>
    <message>
        <source>no complete answer within the time allowed</source>
        <translation>時間内に完全な応答がありませんでした</translation>
    </message>
    <message>
        <source>it is not known whether the request was carried out</source>
        <translation>要求が実行されたかどうかは分かりません</translation>
    </message>
    <message>
        <source>the connection broke before the answer</source>
        <translation>応答の前に接続が切れました</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>check the connection to the internet</source>
        <translation>インターネット接続を確認してください</translation>
    </message>
</context>
<context>
    <name>importacts</name>
    <message>
        <source>there is no import with id %1</source>
        <translation>番号%1の取り込みはありません</translation>
    </message>
    <message>
        <source>see the list of imports</source>
        <translation>取り込みの一覧を確認してください</translation>
    </message>
    <message>
        <source>the import stands: there is nothing to do again</source>
        <translation>その取り込みは有効です。やり直すものはありません</translation>
    </message>
    <message>
        <source>it was made by an older version of Serai, which did not keep where the file is</source>
        <translation>ファイルの場所を記録しない、古いバージョンのSeraiによる取り込みです</translation>
    </message>
    <message>
        <source>choose the file and import it: nothing is doubled</source>
        <translation>ファイルを選んで取り込んでください。二重に登録されることはありません</translation>
    </message>
    <message>
        <source>the file is not where it was</source>
        <translation>ファイルが元の場所にありません</translation>
    </message>
    <message>
        <source>put it back there, or choose it and import it: nothing is doubled</source>
        <translation>元の場所に戻すか、ファイルを選んで取り込んでください。二重に登録されることはありません</translation>
    </message>
    <message>
        <source>there is no saved mapping &quot;%1&quot;</source>
        <translation>保存された列の対応「%1」はありません</translation>
    </message>
    <message>
        <source>see the list of mappings</source>
        <translation>列の対応の一覧を確認してください</translation>
    </message>
    <message>
        <source>a saved mapping needs a name</source>
        <translation>列の対応を保存するには名前が必要です</translation>
    </message>
    <message>
        <source>nothing is known about the columns of the file: there is nothing to keep</source>
        <translation>ファイルの列について何も分からないため、保存できるものがありません</translation>
    </message>
    <message>
        <source>say which column is which field first</source>
        <translation>先に、どの列がどの項目かを指定してください</translation>
    </message>
    <message>
        <source>the import cannot be undone: %1</source>
        <translation>取り込みを元に戻せません: %1</translation>
    </message>
    <message>
        <source>undo import %1 first</source>
        <translation>先に取り込み%1を元に戻してください</translation>
    </message>
    <message>
        <source>nothing was changed; change the members by hand</source>
        <translation>何も変更されていません。会員を手動で変更してください</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>キャンセルしました。何も変更されていません</translation>
    </message>
    <message>
        <source>cancelled; no file was written</source>
        <translation>キャンセルしました。ファイルは書き込まれていません</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>補正後</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>the disk is full; no file was written</source>
        <translation>ディスクに空きがありません。ファイルは書き込まれていません</translation>
    </message>
    <message>
        <source>free some space, or choose another place</source>
        <translation>空き容量を増やすか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>別の場所を選んでください</translation>
    </message>
    <message>
        <source>the list would overwrite the file itself</source>
        <translation>一覧を書き出すと、元のファイルを上書きしてしまいます</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought have orders that came later</source>
        <translation>
            <numerusform>この取り込みで追加した会員%n人に、その後の注文があります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought were changed by a later import</source>
        <translation>
            <numerusform>この取り込みで追加した会員%n人が、その後の取り込みで変更されています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought have stated consent since</source>
        <translation>
            <numerusform>この取り込みで追加した会員%n人が、その後に同意について意思を示しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought were edited since</source>
        <translation>
            <numerusform>この取り込みで追加した会員%n人が、その後に編集されています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought have another phone, e-mail or customer number since</source>
        <translation>
            <numerusform>この取り込みで追加した会員%n人の電話番号、メールアドレス、または顧客番号が、その後に変わっています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something was recorded since for %n member(s) that it brought</source>
        <translation>
            <numerusform>この取り込みで追加した会員%n人について、その後に記録が追加されています</numerusform>
        </translation>
    </message>
    <message>
        <source>members that it brought got or lost tags since</source>
        <translation>この取り込みで追加した会員のタグが、その後に追加または削除されています</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it changed were changed again since</source>
        <translation>
            <numerusform>この取り込みで変更した会員%n人が、その後に再び変更されています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of it were changed by a later import</source>
        <translation>
            <numerusform>この取り込みの注文%n件が、その後の取り込みで変更されています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that it changed were changed again since</source>
        <translation>
            <numerusform>この取り込みで変更した注文%n件が、その後に再び変更されています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were found later by a phone, e-mail or customer number that it brought</source>
        <translation>
            <numerusform>この取り込みで追加した電話番号、メールアドレス、または顧客番号により、その後に会員%n人が特定されています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were written to on the consent that it brought</source>
        <translation>
            <numerusform>この取り込みで追加した同意に基づいて、会員%n人にメッセージが送られています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone, e-mail or customer number(s) of it belong to somebody else since</source>
        <translation>
            <numerusform>この取り込みの電話番号、メールアドレス、または顧客番号%n件が、現在は別の人のものになっています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders of it belong to %n other member(s) since</source>
        <translation>
            <numerusform>この取り込みの注文が、現在は別の会員%n人のものになっています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought were written to</source>
        <translation>
            <numerusform>この取り込みで追加した会員%n人に、メッセージが送られています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something was recorded since for %n order(s) that it brought</source>
        <translation>
            <numerusform>この取り込みで追加した注文%n件について、その後に記録が追加されています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members that it changed were merged or deleted since (%n time(s))</source>
        <translation>
            <numerusform>この取り込みで変更した会員が、その後に統合または削除されています(%n回)</numerusform>
        </translation>
    </message>
    <message>
        <source>it has been undone already</source>
        <translation>すでに元に戻されています</translation>
    </message>
    <message>
        <source>it was made by an older version of Serai, which kept no values before</source>
        <translation>以前の値を保存しない、古いバージョンのSeraiによる取り込みです</translation>
    </message>
    <message>
        <source>lines that an import left out</source>
        <translation>取り込みで除かれた行</translation>
    </message>
    <message>
        <source>values that an import repaired</source>
        <translation>取り込みで修復された値</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) that it brought have a level or stage that was worked out since: take that back first</source>
        <translation>
            <numerusform>取り込まれた %n 人に、その後計算されたランクまたは段階があります。先にそれを取り消してください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have a level or stage that was worked out since from its orders: take that back first</source>
        <translation>
            <numerusform>%n 人に、この取り込みの注文から計算されたランクまたは段階があります。先にそれを取り消してください</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>there is no campaign %1</source>
        <translation>キャンペーン%1はありません</translation>
    </message>
    <message>
        <source>there is no campaign &quot;%1&quot;</source>
        <translation>キャンペーン「%1」はありません</translation>
    </message>
    <message>
        <source>several campaigns are called &quot;%1&quot;</source>
        <translation>「%1」という名前のキャンペーンが複数あります</translation>
    </message>
    <message>
        <source>name it by its number</source>
        <translation>番号で指定してください</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>known only as of now</source>
        <translation>現時点の値しか分かりません</translation>
    </message>
    <message>
        <source>figures of one group need its chats</source>
        <translation>グループごとの数値にはグループチャットが必要です</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>グループ「%1」はありません</translation>
    </message>
    <message>
        <source>the period is empty</source>
        <translation>期間が空です</translation>
    </message>
    <message>
        <source>there is no metric &quot;%1&quot;</source>
        <translation>指標「%1」はありません</translation>
    </message>
    <message>
        <source>see the list of metrics</source>
        <translation>指標の一覧を確認してください</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>Different members who withdrew their consent to marketing on WhatsApp in the period.</source>
        <translation>期間中にWhatsAppでのマーケティングへの同意を撤回した会員の数(重複なし)。</translation>
    </message>
    <message>
        <source>Consent ledger</source>
        <translation>同意台帳</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Members in the workspace now, whatever the period.</source>
        <translation>期間に関係なく、現在ワークスペースに登録されている会員の数。</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>連絡可能</translation>
    </message>
    <message>
        <source>Members who may get marketing on WhatsApp now: a number or user id, consent, not suppressed, no number of the +1 zone.</source>
        <translation>現在WhatsAppでマーケティングを送れる会員の数。電話番号またはユーザーIDと同意があり、送信停止リストになく、+1地域の番号ではない会員です。</translation>
    </message>
    <message>
        <source>Members, consent ledger and suppressions</source>
        <translation>会員、同意台帳、送信停止リスト</translation>
    </message>
    <message>
        <source>Imported orders that belong to a member</source>
        <translation>会員にひも付く取り込み済みの注文</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Different members with at least one purchase in the period.</source>
        <translation>期間中に1回以上購入した会員の数(重複なし)。</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新規顧客</translation>
    </message>
    <message>
        <source>Members whose first purchase of all lies in the period.</source>
        <translation>初めての購入が期間内にある会員の数。</translation>
    </message>
    <message>
        <source>Returning buyers</source>
        <translation>リピーター</translation>
    </message>
    <message>
        <source>Members with a purchase in the period who had bought before it began: buyers less new customers.</source>
        <translation>期間前にも購入していて、期間中に購入した会員の数。購入者から新規顧客を引いた値です。</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>リピート率</translation>
    </message>
    <message>
        <source>Buyers with a purchase in the period that was not their first, as a share of all buyers of the period.</source>
        <translation>期間中の購入者のうち、初回ではない購入をした人の割合。</translation>
    </message>
    <message>
        <source>no member bought anything</source>
        <translation>購入した会員がいません</translation>
    </message>
    <message>
        <source>Outbox and the receipts that came back</source>
        <translation>送信キューと受信した配信・既読通知</translation>
    </message>
    <message>
        <source>no message was sent</source>
        <translation>メッセージが送信されていません</translation>
    </message>
    <message>
        <source>no receipts came in for these messages</source>
        <translation>これらのメッセージの配信・既読通知がありません</translation>
    </message>
    <message>
        <source>no message is known to be delivered</source>
        <translation>配信が確認できたメッセージがありません</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Messages that left in the period and that the platform accepted. Accepted is not delivered.</source>
        <translation>期間中に送信し、プラットフォームに受け付けられたメッセージの数。受け付けられても、配信されたとは限りません。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Of the messages sent in the period, those with a receipt of delivery or of reading, whenever it came.</source>
        <translation>期間中に送信したメッセージのうち、配信通知または既読通知があったものの数。通知の時期は問いません。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Of the messages sent in the period, those with a read receipt. Members who switched receipts off never show as read.</source>
        <translation>期間中に送信したメッセージのうち、既読通知があったものの数。既読通知をオフにしている会員は既読になりません。</translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation>既読率</translation>
    </message>
    <message>
        <source>Read messages as a share of delivered ones, both of the messages sent in the period. Messages without any receipt are in neither number.</source>
        <translation>期間中に送信したメッセージについて、配信済みのうち既読になったものの割合。通知が一切ないメッセージはどちらにも含みません。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Messages of the period that the platform refused or reported as not delivered.</source>
        <translation>期間中のメッセージのうち、プラットフォームに拒否されたか、配信不能と報告されたものの数。</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Messages of the period whose request was cut off: nobody can say yet whether the platform took them. They are not sent again.</source>
        <translation>期間中のメッセージのうち、要求が途中で切れたものの数。プラットフォームが受け付けたかどうかはまだ分かりません。再送信はしません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without any receipt: unknown, not unread</source>
        <translation>
            <numerusform>通知が一切ないメッセージ%n件: 未読ではなく不明</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported orders</source>
        <translation>取り込み済みの注文</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Purchases by the time of the order, in every currency. Cancelled orders, returns and orders without a price do not count.</source>
        <translation>注文日時で集計した購入の件数(全通貨)。キャンセルされた注文、返品、価格のない注文は数えません。</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Sum of the purchases in the shop&apos;s currency, before cancellations and returns. Other currencies are said separately and not converted.</source>
        <translation>ショップの通貨での購入金額の合計(キャンセルと返品を差し引く前)。他の通貨は換算せず、別に示します。</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>純売上</translation>
    </message>
    <message>
        <source>Revenue less the cancellations and returns that were booked in the same period, whenever the goods were bought. Shop&apos;s currency only.</source>
        <translation>売上から、同じ期間に計上されたキャンセルと返品を引いた値。購入の時期は問いません。ショップの通貨のみ。</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>平均注文額</translation>
    </message>
    <message>
        <source>Revenue divided by the number of purchases in the shop&apos;s currency, rounded to the smallest unit.</source>
        <translation>売上をショップの通貨での購入件数で割り、最小単位に丸めた値。</translation>
    </message>
    <message>
        <source>there is no purchase in the shop&apos;s currency</source>
        <translation>ショップの通貨での購入がありません</translation>
    </message>
    <message>
        <source>Cancellations and returns</source>
        <translation>キャンセルと返品</translation>
    </message>
    <message>
        <source>Cancelled orders and returns by the time at which they were booked, in every currency.</source>
        <translation>計上日時で集計した、キャンセルされた注文と返品の件数(全通貨)。</translation>
    </message>
    <message>
        <source>needs group chats</source>
        <translation>グループチャットが必要です</translation>
    </message>
    <message>
        <source>needs tracked links</source>
        <translation>クリックを計測するリンクが必要です</translation>
    </message>
    <message>
        <source>needs recorded costs</source>
        <translation>費用の記録が必要です</translation>
    </message>
    <message>
        <source>needs to know who is in which group</source>
        <translation>どの会員がどのグループにいるかの情報が必要です</translation>
    </message>
    <message>
        <source>Active a day</source>
        <translation>1日のアクティブ率</translation>
    </message>
    <message>
        <source>Members of a group active on a day, as a share of its members.</source>
        <translation>グループの会員のうち、1日に活動した会員の割合。</translation>
    </message>
    <message>
        <source>Offer clicks</source>
        <translation>オファーのクリック率</translation>
    </message>
    <message>
        <source>Clicks on offers as a share of delivered offers.</source>
        <translation>配信したオファーのうち、クリックされた割合。</translation>
    </message>
    <message>
        <source>Questions a day</source>
        <translation>1日の質問数</translation>
    </message>
    <message>
        <source>Questions of members per day and group.</source>
        <translation>グループごとの1日あたりの会員の質問数。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>コンバージョン</translation>
    </message>
    <message>
        <source>Members of a group who order in a month, as a share of its members.</source>
        <translation>グループの会員のうち、1か月に注文した会員の割合。</translation>
    </message>
    <message>
        <source>Members kept</source>
        <translation>会員の維持率</translation>
    </message>
    <message>
        <source>Members of a group still in it at the end, as a share of those at the start.</source>
        <translation>期間の初めにグループにいた会員のうち、終わりにも残っている会員の割合。</translation>
    </message>
    <message>
        <source>Left a week</source>
        <translation>週の退出率</translation>
    </message>
    <message>
        <source>Members who left a group in a week, as a share of its members.</source>
        <translation>グループの会員のうち、1週間に退出した会員の割合。</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>反応率</translation>
    </message>
    <message>
        <source>Members who interact on a day, as a share of the group&apos;s members.</source>
        <translation>グループの会員のうち、1日に反応した会員の割合。</translation>
    </message>
    <message>
        <source>Group revenue share</source>
        <translation>グループの売上割合</translation>
    </message>
    <message>
        <source>Revenue of group members as a share of all revenue.</source>
        <translation>全売上に占めるグループ会員の売上の割合。</translation>
    </message>
    <message>
        <source>LTV of members</source>
        <translation>会員のLTV</translation>
    </message>
    <message>
        <source>Lifetime value of group members against other customers.</source>
        <translation>グループ会員とその他の顧客の顧客生涯価値(LTV)の比較。</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>獲得費用</translation>
    </message>
    <message>
        <source>Cost of a new member against other channels.</source>
        <translation>新しい会員の獲得費用と他の経路との比較。</translation>
    </message>
    <message>
        <source>Coupon return</source>
        <translation>クーポンの費用対効果</translation>
    </message>
    <message>
        <source>Revenue from coupons divided by what the coupons cost.</source>
        <translation>クーポンによる売上をクーポンの費用で割った値。</translation>
    </message>
    <message>
        <source>Tool cost share</source>
        <translation>ツール費の割合</translation>
    </message>
    <message>
        <source>Cost of tools as a share of the marketing budget.</source>
        <translation>マーケティング予算に占めるツールの費用の割合。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>「%1」は日付ではありません</translation>
    </message>
    <message>
        <source>write dates as 2026-11-19</source>
        <translation>日付は2026-11-19の形式で書いてください</translation>
    </message>
    <message>
        <source>the period ends before it starts</source>
        <translation>期間の終わりが始まりより前です</translation>
    </message>
    <message>
        <source>the period is longer than ten years</source>
        <translation>期間が10年を超えています</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>there is no rule for the field &quot;%1&quot;</source>
        <translation>項目「%1」にルールは設定できません</translation>
    </message>
    <message>
        <source>use one of the fields listed</source>
        <translation>一覧にある項目を使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule for a conflict</source>
        <translation>「%1」は競合時のルールではありません</translation>
    </message>
    <message>
        <source>use auto, fill, replace or keep</source>
        <translation>auto、fill、replace、keepのいずれかを使ってください</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>項目「%1」はありません</translation>
    </message>
    <message>
        <source>make it first, or use the key of one that exists</source>
        <translation>先に作成するか、既存の項目のキーを使ってください</translation>
    </message>
    <message>
        <source>a field needs a name of at most 80 characters</source>
        <translation>項目には80文字以内の名前が必要です</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; has signs that keys cannot have</source>
        <translation>キー「%1」に、キーで使えない文字が含まれています</translation>
    </message>
    <message>
        <source>use letters, digits, - and _</source>
        <translation>英字、数字、-、_ を使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency</source>
        <translation>「%1」は通貨ではありません</translation>
    </message>
    <message>
        <source>name the currency of the amounts: EUR, USD, JPY</source>
        <translation>金額の通貨を指定してください: EUR、USD、JPY</translation>
    </message>
    <message>
        <source>a choice needs at least one value to choose</source>
        <translation>選択肢が1つ以上必要です</translation>
    </message>
    <message>
        <source>there is a field with the name or key &quot;%1&quot; already</source>
        <translation>名前またはキーが「%1」の項目がすでにあります</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>members have the value &quot;%1&quot;</source>
        <translation>値「%1」を持つ会員がいます</translation>
    </message>
    <message>
        <source>rename it, or give those members another value</source>
        <translation>名前を変更するか、それらの会員に別の値を設定してください</translation>
    </message>
    <message>
        <source>the kind of a field cannot change while members have values in it</source>
        <translation>会員に値がある間は、項目の種類を変更できません</translation>
    </message>
    <message>
        <source>make a new field, or remove the values first</source>
        <translation>新しい項目を作成するか、先に値を削除してください</translation>
    </message>
    <message>
        <source>the field has the choice &quot;%1&quot; already</source>
        <translation>選択肢「%1」はすでにあります</translation>
    </message>
    <message>
        <source>the field has no choice &quot;%1&quot;</source>
        <translation>項目に選択肢「%1」はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have a value in this field</source>
        <translation>
            <numerusform>会員%n人がこの項目に値を持っています</numerusform>
        </translation>
    </message>
    <message>
        <source>confirm that their values shall go too; this cannot be undone</source>
        <translation>値も一緒に削除してよいか確認してください。元に戻せません</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the field &quot;%2&quot;</source>
        <translation>「%1」は項目「%2」の値ではありません</translation>
    </message>
    <message>
        <source>write a number with a decimal point: 12.5</source>
        <translation>小数点を使って数値を書いてください: 12.5</translation>
    </message>
    <message>
        <source>write the date as 2026-11-19</source>
        <translation>日付は2026-11-19の形式で書いてください</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>次から1つ選んでください: %1</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>yesまたはnoと書いてください</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>the column of a field must be its header, a text</source>
        <translation>項目の列は、見出しの文字列で指定してください</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>ファイルを調べています</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>行を読み取っています</translation>
    </message>
    <message>
        <source>Comparing orders</source>
        <translation>注文を比較しています</translation>
    </message>
    <message>
        <source>Reading the lines of changed orders</source>
        <translation>変更された注文の明細を読み取っています</translation>
    </message>
    <message>
        <source>Adding up what members spent</source>
        <translation>会員の購入金額を合計しています</translation>
    </message>
    <message>
        <source>Keeping what was there before</source>
        <translation>以前の値を保存しています</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存しています</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>顧客番号</translation>
    </message>
    <message>
        <source>WhatsApp user id (BSUID)</source>
        <translation>WhatsAppユーザーID(BSUID)</translation>
    </message>
    <message>
        <source>WhatsApp user name</source>
        <translation>WhatsAppユーザー名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>会員ランク</translation>
    </message>
    <message>
        <source>Accepts marketing by e-mail</source>
        <translation>メールでのマーケティングに同意</translation>
    </message>
    <message>
        <source>Accepts marketing by SMS</source>
        <translation>SMSでのマーケティングに同意</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>注文日時</translation>
    </message>
    <message>
        <source>Time of day, own column</source>
        <translation>時刻(独立した列)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>注文の合計金額</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>注文の状態</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>キャンセル日時</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>割引コード</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>注文の割引額</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>明細の割引額</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>明細の金額</translation>
    </message>
    <message>
        <source>the columns of the file are not known when it is read as %1</source>
        <translation>%1として読み取ると、ファイルの列が分かりません</translation>
    </message>
    <message>
        <source>it looks like %1</source>
        <translation>%1のようです</translation>
    </message>
    <message>
        <source>the columns of the file are not known</source>
        <translation>ファイルの列が分かりません</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>say which column is which field (a mapping)</source>
        <translation>どの列がどの項目かを指定してください(列の対応)</translation>
    </message>
    <message>
        <source>see the fields in the help of import preview</source>
        <translation>項目はimport previewのヘルプで確認してください</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>ファイルに列「%1」はありません</translation>
    </message>
    <message>
        <source>use one of the file&apos;s headers</source>
        <translation>ファイルにある見出しを使ってください</translation>
    </message>
    <message>
        <source>consent to WhatsApp needs its source</source>
        <translation>WhatsAppの同意には出所が必要です</translation>
    </message>
    <message>
        <source>say where the people agreed, for example: checkout box, shop.example, since May 2026</source>
        <translation>どこで同意を得たかを指定してください。例: 購入手続きのチェックボックス、shop.example、2026年5月から</translation>
    </message>
    <message>
        <source>use one of the file&apos;s headers, or &quot;all&quot;</source>
        <translation>ファイルにある見出し、または「all」を使ってください</translation>
    </message>
    <message>
        <source>there is no layout &quot;%1&quot;</source>
        <translation>レイアウト「%1」はありません</translation>
    </message>
    <message>
        <source>see the list of presets</source>
        <translation>プリセットの一覧を確認してください</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>キャンセルしました。何も変更されていません</translation>
    </message>
    <message>
        <source>the row has no order number</source>
        <translation>行に注文番号がありません</translation>
    </message>
    <message>
        <source>a spreadsheet cut the digits of the order number off; the row is left out</source>
        <translation>表計算ソフトで注文番号の桁が切り捨てられています。この行は除外されます</translation>
    </message>
    <message>
        <source>the first line of the order cannot be used</source>
        <translation>注文の最初の行が使えません</translation>
    </message>
    <message>
        <source>there is no such date; the order is left out</source>
        <translation>その日付は存在しません。この注文は除外されます</translation>
    </message>
    <message>
        <source>there is no such currency; the order is left out</source>
        <translation>その通貨は存在しません。この注文は除外されます</translation>
    </message>
    <message>
        <source>this is not a number; the line is left out</source>
        <translation>数値ではありません。この行は除外されます</translation>
    </message>
    <message>
        <source>a quantity must be a whole number; the line is left out</source>
        <translation>数量は整数でなければなりません。この行は除外されます</translation>
    </message>
    <message>
        <source>neither a name nor a phone, e-mail or customer number</source>
        <translation>名前、電話番号、メールアドレス、顧客番号のいずれもありません</translation>
    </message>
    <message>
        <source>a name only: nothing to know the person by</source>
        <translation>名前しかなく、本人を特定できる情報がありません</translation>
    </message>
    <message>
        <source>there is no currency &quot;%1&quot;</source>
        <translation>通貨「%1」はありません</translation>
    </message>
    <message>
        <source>use an ISO 4217 code such as EUR</source>
        <translation>EURなどのISO 4217コードを使ってください</translation>
    </message>
    <message>
        <source>Times without a zone are read in %1.</source>
        <translation>タイムゾーンのない時刻は%1として読み取ります。</translation>
    </message>
    <message>
        <source>The file names no currency: amounts are read as %1.</source>
        <translation>ファイルに通貨の記載がありません。金額は%1として読み取ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no customer: kept as guest orders, counted in the shop&apos;s figures.</source>
        <translation>
            <numerusform>注文%n件に顧客の記載がありません。ゲスト注文として残し、ショップの数値に含めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody becomes reachable by WhatsApp through this file: consent is never assumed. If it states consent, say which column does, and where it was given.</source>
        <translation>このファイルを取り込んでも、WhatsAppで連絡可能になる人はいません。同意が推定されることはありません。ファイルに同意の記載がある場合は、どの列か、どこで得た同意かを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the file gave way to what is here already: see the rules for conflicts.</source>
        <translation>
            <numerusform>ファイルの値%n件は、登録済みの値を優先して取り込みませんでした。競合時のルールを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>asked to be forgotten and was erased; the person is left out</source>
        <translation>本人の希望により消去済みです。この人は除外されます</translation>
    </message>
    <message>
        <source>all that the row knows belongs to somebody else</source>
        <translation>この行の識別情報は、すべて別の人のものです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of a date</source>
        <translation>「%1」は日付の順序ではありません</translation>
    </message>
    <message>
        <source>use dmy, mdy or ymd</source>
        <translation>dmy、mdy、ymdのいずれかを使ってください</translation>
    </message>
    <message>
        <source>the file has a header and no rows</source>
        <translation>ファイルに見出しはありますが、データの行がありません</translation>
    </message>
    <message>
        <source>export it again with a wider choice of dates or customers</source>
        <translation>日付や顧客の範囲を広げて、もう一度書き出してください</translation>
    </message>
    <message>
        <source>the dates can be read as day/month or as month/day, and none in the file decides</source>
        <translation>日付が「日/月」とも「月/日」とも読め、ファイル内に判別できるものがありません</translation>
    </message>
    <message>
        <source>%1, column &quot;%2&quot;</source>
        <translation>%1、列「%2」</translation>
    </message>
    <message>
        <source>choose the order of the date: dmy (day first) or mdy (month first)</source>
        <translation>日付の順序を選んでください: dmy(日が先)またはmdy(月が先)</translation>
    </message>
    <message>
        <source>Attracted</source>
        <translation>関心</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受け入れ</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>再購入</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no member with id %1</source>
        <translation>IDが%1の会員はいません</translation>
    </message>
    <message>
        <source>the tag is empty</source>
        <translation>タグが空です</translation>
    </message>
    <message>
        <source>this is not an e-mail address</source>
        <translation>メールアドレスではありません</translation>
    </message>
    <message>
        <source>a member needs a name, a phone number or an e-mail address</source>
        <translation>会員には名前、電話番号、メールアドレスのいずれかが必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country code</source>
        <translation>「%1」は国コードではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no stage of the funnel</source>
        <translation>「%1」はファネルのステージではありません</translation>
    </message>
    <message>
        <source>another member has this phone number or e-mail address</source>
        <translation>別の会員がこの電話番号またはメールアドレスを使っています</translation>
    </message>
    <message>
        <source>look that member up; the two may be one person</source>
        <translation>その会員を確認してください。同じ人かもしれません</translation>
    </message>
    <message>
        <source>several members match &quot;%1&quot;</source>
        <translation>「%1」に該当する会員が複数います</translation>
    </message>
    <message>
        <source>use the id, the phone number or the e-mail address</source>
        <translation>ID、電話番号、またはメールアドレスで指定してください</translation>
    </message>
    <message>
        <source>there is no member &quot;%1&quot;</source>
        <translation>会員「%1」はいません</translation>
    </message>
    <message>
        <source>use an id of the member list</source>
        <translation>会員一覧にあるIDを使ってください</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of people who were erased are left out.</source>
        <translation>
            <numerusform>消去された人の注文%n件は除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else has this already; it stays with them</source>
        <translation>すでに別の人のものです。そのまま残します</translation>
    </message>
    <message>
        <source>has opted out here; an import does not undo that</source>
        <translation>ここでは配信停止になっています。取り込みで解除されることはありません</translation>
    </message>
    <message>
        <source>repairs are switched off: %1</source>
        <translation>補正がオフのため、次の補正は適用されません: %1</translation>
    </message>
    <message>
        <source>a spreadsheet cut the digits off</source>
        <translation>表計算ソフトで桁が切り捨てられています</translation>
    </message>
    <message>
        <source>Ninth digit</source>
        <translation>9桁目</translation>
    </message>
    <message>
        <source>Brazil&apos;s ninth digit was put in</source>
        <translation>ブラジルの9桁目を補いました</translation>
    </message>
    <message>
        <source>Mobile prefix</source>
        <translation>携帯番号のプレフィックス</translation>
    </message>
    <message>
        <source>the prefix of mobile numbers was mended</source>
        <translation>携帯番号のプレフィックスを補正しました</translation>
    </message>
    <message>
        <source>Plus added</source>
        <translation>+を追加</translation>
    </message>
    <message>
        <source>the + in front was lost</source>
        <translation>先頭の+が失われていました</translation>
    </message>
    <message>
        <source>Zero added</source>
        <translation>0を追加</translation>
    </message>
    <message>
        <source>the 0 in front was lost</source>
        <translation>先頭の0が失われていました</translation>
    </message>
    <message>
        <source>Notation with E</source>
        <translation>指数表記(E)</translation>
    </message>
    <message>
        <source>a spreadsheet wrote it with an E; no digit is lost</source>
        <translation>表計算ソフトでEを使った指数表記になっていました。桁は失われていません</translation>
    </message>
    <message>
        <source>Extra 0</source>
        <translation>余分な0</translation>
    </message>
    <message>
        <source>the 0 behind the country code was taken out</source>
        <translation>国番号の後の0を削除しました</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>the decimals that a spreadsheet wrote were taken off</source>
        <translation>表計算ソフトが付けた小数部を削除しました</translation>
    </message>
    <message>
        <source>Other digits</source>
        <translation>別種の数字</translation>
    </message>
    <message>
        <source>its digits are of another width or script</source>
        <translation>全角などの幅の異なる数字、または別の文字体系の数字です</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>the formula around it was taken off</source>
        <translation>番号を囲む数式を削除しました</translation>
    </message>
    <message>
        <source>Quote mark</source>
        <translation>アポストロフィ</translation>
    </message>
    <message>
        <source>the apostrophe in front was taken off</source>
        <translation>先頭のアポストロフィを削除しました</translation>
    </message>
    <message>
        <source>00 to +</source>
        <translation>00を+に</translation>
    </message>
    <message>
        <source>00 in front means +</source>
        <translation>先頭の00を+として読み取りました</translation>
    </message>
    <message>
        <source>Country added</source>
        <translation>国番号を追加</translation>
    </message>
    <message>
        <source>a national number, read as one of the country</source>
        <translation>国内番号を、その国の番号として読み取りました</translation>
    </message>
    <message>
        <source>Mexico&apos;s old mobile prefix 1 was taken out</source>
        <translation>メキシコの旧携帯番号のプレフィックス1を削除しました</translation>
    </message>
    <message>
        <source>Argentina&apos;s mobile prefix 9 was put in</source>
        <translation>アルゼンチンの携帯番号のプレフィックス9を補いました</translation>
    </message>
    <message>
        <source>this is a formula, not a phone number</source>
        <translation>電話番号ではなく数式です</translation>
    </message>
    <message>
        <source>this is not a phone number</source>
        <translation>電話番号ではありません</translation>
    </message>
    <message>
        <source>this is not a layout of import files</source>
        <translation>取り込みファイルのレイアウトではありません</translation>
    </message>
    <message>
        <source>compare it with the other layouts</source>
        <translation>他のレイアウトと比べてください</translation>
    </message>
    <message>
        <source>Table of orders</source>
        <translation>注文の表</translation>
    </message>
    <message>
        <source>Table of customers</source>
        <translation>顧客の表</translation>
    </message>
    <message>
        <source>%1: orders</source>
        <translation>%1: 注文</translation>
    </message>
    <message>
        <source>%1: contacts</source>
        <translation>%1: 連絡先</translation>
    </message>
    <message>
        <source>%1: customers</source>
        <translation>%1: 顧客</translation>
    </message>
    <message>
        <source>Reachable by WhatsApp</source>
        <translation>WhatsAppで連絡可能</translation>
    </message>
    <message>
        <source>No phone number or WhatsApp id</source>
        <translation>電話番号もWhatsApp IDもない</translation>
    </message>
    <message>
        <source>No consent to WhatsApp</source>
        <translation>WhatsAppの同意がない</translation>
    </message>
    <message>
        <source>United States or Canada: no marketing is delivered there</source>
        <translation>米国またはカナダ(マーケティングは配信されません)</translation>
    </message>
    <message>
        <source>Opted out, blocked or undeliverable</source>
        <translation>配信停止、ブロック、または配信不能</translation>
    </message>
    <message>
        <source>Comparing with those who had said no</source>
        <translation>拒否した人との照合</translation>
    </message>
    <message>
        <source>Refunded of the order</source>
        <translation>注文の返金額</translation>
    </message>
    <message>
        <source>the file looks like orders (&quot;%1&quot;, &quot;%2&quot;, &quot;%3&quot;), but not all of its columns are known</source>
        <translation>注文のファイルのようですが（「%1」「%2」「%3」）、不明な列があります</translation>
    </message>
    <message>
        <source>choose a layout: orders-table takes these three columns, customers-table reads people only</source>
        <translation>レイアウトを選んでください。orders-table はこの 3 列を使い、customers-table は人だけを読みます</translation>
    </message>
    <message>
        <source>you decided to leave it out</source>
        <translation>取り込まないと指定されました</translation>
    </message>
    <message>
        <source>%1; the row is left out</source>
        <translation>%1。この行は取り込みません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be %2: say which, in the file or as its currency</source>
        <translation>「%1」は %2 のどれでもありえます。ファイルの中か、ファイルの通貨として指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside the number is not %2, which the order is in</source>
        <translation>数の横の「%1」は、注文の通貨 %2 ではありません</translation>
    </message>
    <message>
        <source>the order is another customer&apos;s since line %1</source>
        <translation>この注文は %1 行目から別のお客様のものです</translation>
    </message>
    <message>
        <source>there is no such currency</source>
        <translation>そのような通貨はありません</translation>
    </message>
    <message>
        <source>the order is in %1 since line %2</source>
        <translation>この注文は %2 行目から %1 です</translation>
    </message>
    <message>
        <source>line %1 has another amount for the whole order; that one counts</source>
        <translation>%1 行目では注文全体の金額が異なります。そちらを採ります</translation>
    </message>
    <message>
        <source>refunded or cancelled in part, and the file does not say how much: the whole order counts</source>
        <translation>一部が返金または取消されていますが、金額がファイルにないため、注文全体を数えます</translation>
    </message>
    <message>
        <source>its lines are returns and its total is not: it counts as a return of its lines</source>
        <translation>明細は返品ですが合計はそうではないため、明細の返品として数えます</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no currency: read as %1.</source>
        <translation>
            <numerusform>%n 件の注文に通貨がないため、%1 として読みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>These words for the status of an order are not known, so such orders count: %1.</source>
        <translation>注文のステータスのうち次の語は不明なため、その注文は購入として数えます: %1</translation>
    </message>
    <message numerus="yes">
        <source>Country or time zone of %n member(s) is inferred from phone number or country, and marked as such.</source>
        <translation>
            <numerusform>会員%n人の国またはタイムゾーンを電話番号または国から推定し、推定と表示しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>no row begins in line %1, about which you decided</source>
        <translation>指定された %1 行目から始まる行はありません</translation>
    </message>
    <message>
        <source>the file may have changed: do the dry run again</source>
        <translation>ファイルが変わった可能性があります。もう一度試行してください</translation>
    </message>
    <message>
        <source>the dates contradict each other: line %1 can only be day/month, line %2 only month/day</source>
        <translation>日付が矛盾しています。%1 行目は日/月、%2 行目は月/日でしか読めません</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside the number is no currency</source>
        <translation>数の横の「%1」は通貨ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are two currencies</source>
        <translation>「%1」と「%2」は別々の通貨です</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1 %2</source>
        <translation>
            <numerusform>%n 明細: %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the same sum, other articles or amounts</source>
        <translation>合計は同じで、商品または金額が異なります</translation>
    </message>
    <message>
        <source>this is neither yes nor no; no consent is recorded from it</source>
        <translation>「はい」でも「いいえ」でもないため、同意としては記録しません</translation>
    </message>
    <message>
        <source>rename that one first</source>
        <translation>先にそちらの名前を変えてください</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>name one of the columns of the file</source>
        <translation>ファイルにある列を指定してください</translation>
    </message>
    <message>
        <source>Address alone</source>
        <translation>アドレスのみ</translation>
    </message>
    <message>
        <source>what stood around the e-mail address was taken off</source>
        <translation>メールアドレスの前後にあった文字を取り除きました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; has two columns</source>
        <translation>項目「%1」に列が2つあります</translation>
    </message>
    <message>
        <source>give each field one column</source>
        <translation>項目ごとに列を1つ指定してください</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>この日付は存在しません</translation>
    </message>
    <message>
        <source>a year of two digits may be of two centuries</source>
        <translation>2桁の年はどの世紀か決められません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside the number is not %2, which the field is in</source>
        <translation>数値の横の「%1」は、この項目の通貨 %2 ではありません</translation>
    </message>
    <message>
        <source>%1 has no amounts as small as this</source>
        <translation>%1 にこれほど小さい金額はありません</translation>
    </message>
    <message>
        <source>this is neither yes nor no</source>
        <translation>「はい」でも「いいえ」でもありません</translation>
    </message>
    <message>
        <source>the field has no such choice; it has: %1</source>
        <translation>この項目にその選択肢はありません。選べるもの: %1</translation>
    </message>
    <message>
        <source>%1; it is left out</source>
        <translation>%1。取り込みから除きます</translation>
    </message>
    <message>
        <source>the amount is larger than any order&apos;s can be</source>
        <translation>金額が注文としてあり得る範囲を超えています</translation>
    </message>
    <message>
        <source>its order adds up to more than any can be</source>
        <translation>この注文の合計があり得る範囲を超えています</translation>
    </message>
    <message>
        <source>with this line the order, which begins in line %1, adds up to more than any can be; the order is left out</source>
        <translation>この行を加えると、%1 行目から始まる注文の合計があり得る範囲を超えます。注文を取り込みから除きます</translation>
    </message>
    <message>
        <source>there is no country &quot;%1&quot;</source>
        <translation>「%1」という国はありません</translation>
    </message>
    <message>
        <source>use its code such as DE, or its name</source>
        <translation>DE などのコードか国名を使ってください</translation>
    </message>
    <message>
        <source>The letters of the file were written as UTF-8 twice (&quot;MÃ¼ller&quot; for &quot;Müller&quot;): they are read as they were meant.</source>
        <translation>ファイルの文字が二重に UTF-8 で書かれています(「Müller」が「MÃ¼ller」)。本来の文字として読み取ります。</translation>
    </message>
    <message>
        <source>Some letters of the file look as if they were written as UTF-8 twice (&quot;MÃ¼ller&quot; for &quot;Müller&quot;). They are read as they stand there: export the file again as UTF-8.</source>
        <translation>ファイルの一部の文字が二重に UTF-8 で書かれているようです(「Müller」が「MÃ¼ller」)。そのまま読み取ります。UTF-8 で書き出し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay because somebody changed them here by hand; the rule &quot;replace&quot; takes the file&apos;s.</source>
        <translation>
            <numerusform>手作業で変更された %n 件の値はそのまま残ります。規則「置き換える」でファイルの値になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>its letters had been written as UTF-8 twice</source>
        <translation>文字が二重に UTF-8 で書かれていました</translation>
    </message>
    <message>
        <source>%1; nothing else in the row tells who it is</source>
        <translation>%1。この行には、ほかに誰かを示すものがありません</translation>
    </message>
    <message>
        <source>%1; the field &quot;%2&quot; stays as it is</source>
        <translation>%1。項目「%2」はそのままです</translation>
    </message>
    <message>
        <source>Several addresses</source>
        <translation>複数のアドレス</translation>
    </message>
    <message>
        <source>the cell holds several e-mail addresses: all are kept</source>
        <translation>セルに複数のメールアドレスがあります。すべて取り込みます</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no amount: kept as free orders, which count as no purchases.</source>
        <translation>
            <numerusform>金額のない注文%n件は無料注文として保存され、購入には数えません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>membersearch</name>
    <message>
        <source>a view needs a name</source>
        <translation>ビューには名前が必要です</translation>
    </message>
    <message>
        <source>there is a view &quot;%1&quot; already</source>
        <translation>ビュー「%1」がすでにあります</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>there is no view with id %1</source>
        <translation>番号%1のビューはありません</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
</context>
<context>
    <name>membersui</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, amount</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>channel, purpose: state</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <comment>source: wording</comment>
        <translation>%1: 「%2」</translation>
    </message>
    <message>
        <source>Not written to by %1 since %2: %3</source>
        <translation>%2から%1での送信を停止中: %3</translation>
    </message>
    <message>
        <source>Never asked for consent</source>
        <translation>同意を求めたことがありません</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>注文%1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>in no group</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No time zone is known, and the country has several or is unknown</source>
        <translation>タイムゾーンが不明です。国に複数のタイムゾーンがあるか、国が不明です</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>会員ランク</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最終注文</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Spend, %1</source>
        <translation>購入金額(%1)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>最終活動</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1日前</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months, short</comment>
        <translation>%1か月前</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years, short</comment>
        <translation>%1年前</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>送信停止</translation>
    </message>
    <message>
        <source>No marketing</source>
        <translation>販促不可</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>番号なし</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>配信同意</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>注文なし</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>購入金額</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>連絡可能</translation>
    </message>
    <message numerus="yes">
        <source>Last order: within %n day(s)</source>
        <translation>
            <numerusform>最終注文: %n日以内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last order: more than %n day(s) ago</source>
        <translation>
            <numerusform>最終注文: %n日より前</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders: none</source>
        <translation>注文: なし</translation>
    </message>
    <message numerus="yes">
        <source>Orders: exactly %n</source>
        <translation>
            <numerusform>注文: ちょうど%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders: at least %n</source>
        <translation>
            <numerusform>注文: %n件以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend: at least %1</source>
        <translation>購入金額: %1以上</translation>
    </message>
    <message>
        <source>Level: none</source>
        <translation>会員ランク: なし</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>会員ランク: %1</translation>
    </message>
    <message>
        <source>Country: unknown</source>
        <translation>国: 不明</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>国: %1</translation>
    </message>
    <message>
        <source>Tag: none</source>
        <translation>タグ: なし</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>Consent: never asked</source>
        <translation>同意: 未確認</translation>
    </message>
    <message>
        <source>Consent: opted in</source>
        <translation>同意: あり</translation>
    </message>
    <message>
        <source>Consent: denied</source>
        <translation>同意: 拒否</translation>
    </message>
    <message>
        <source>Consent: withdrawn</source>
        <translation>同意: 撤回</translation>
    </message>
    <message>
        <source>Reachable by WhatsApp</source>
        <translation>WhatsAppで連絡可能</translation>
    </message>
    <message>
        <source>Not reachable by WhatsApp</source>
        <translation>WhatsAppで連絡不可</translation>
    </message>
    <message>
        <source>A filter that this version cannot read</source>
        <translation>このバージョンでは読み取れないフィルター</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>他の数値…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row of a rule: the member&apos;s value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>BSUID</source>
        <translation>BSUID</translation>
    </message>
    <message>
        <source>Shop id</source>
        <translation>ショップID</translation>
    </message>
    <message>
        <source>Chat name</source>
        <translation>チャットでの名前</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>another program sends from this workspace already</source>
        <translation>別のプログラムがすでにこのワークスペースから送信しています</translation>
    </message>
    <message>
        <source>close the other program; here the workspace is open read-only</source>
        <translation>別のプログラムを閉じてください。ここではワークスペースを読み取り専用で開いています</translation>
    </message>
    <message>
        <source>the campaign of this message is cancelled</source>
        <translation>このメッセージのキャンペーンは中止されています</translation>
    </message>
    <message>
        <source>settle it as sent or not sent, or start a new campaign</source>
        <translation>送信済みまたは未送信として確定するか、新しいキャンペーンを開始してください</translation>
    </message>
    <message>
        <source>there is no such message</source>
        <translation>そのメッセージはありません</translation>
    </message>
    <message>
        <source>list the messages whose outcome is unknown</source>
        <translation>結果不明のメッセージを一覧で確認してください</translation>
    </message>
    <message>
        <source>the outcome of this message is known by now</source>
        <translation>このメッセージの結果はすでに分かっています</translation>
    </message>
    <message>
        <source>nothing is left to settle here</source>
        <translation>ここで確定が必要なものはもうありません</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>&quot;%1&quot; is no country</source>
        <translation>「%1」は国ではありません</translation>
    </message>
    <message>
        <source>write its name or its code: Germany, DE</source>
        <translation>国名またはコードで書いてください: ドイツ、DE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone</source>
        <translation>「%1」はタイムゾーンではありません</translation>
    </message>
    <message>
        <source>write it like Europe/Berlin</source>
        <translation>Europe/Berlinのように書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no stage of the funnel</source>
        <translation>「%1」はファネルのステージではありません</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>次から1つ選んでください: %1</translation>
    </message>
    <message>
        <source>the tag is empty</source>
        <translation>タグが空です</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>項目「%1」はありません</translation>
    </message>
    <message>
        <source>there is no group with the number %1</source>
        <translation>番号%1のグループはありません</translation>
    </message>
    <message>
        <source>see the list of groups</source>
        <translation>グループの一覧を確認してください</translation>
    </message>
    <message numerus="yes">
        <source>%n members are too many to delete at once</source>
        <translation>
            <numerusform>会員%n人は、一度に削除するには多すぎます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete at most %n at a time, so that each act can be undone</source>
        <translation>
            <numerusform>操作ごとに元に戻せるよう、一度に削除するのは%n人までにしてください</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no act with the number %1</source>
        <translation>番号%1の操作はありません</translation>
    </message>
    <message>
        <source>look it up in the history of acts</source>
        <translation>操作の履歴で確認してください</translation>
    </message>
    <message>
        <source>the member has orders, messages or consent by now and is not taken away</source>
        <translation>会員にはすでに注文、メッセージ、または同意があるため、取り除けません</translation>
    </message>
    <message>
        <source>delete the member instead</source>
        <translation>代わりに会員を削除してください</translation>
    </message>
    <message>
        <source>this has been undone already</source>
        <translation>すでに元に戻されています</translation>
    </message>
    <message>
        <source>this has not been undone</source>
        <translation>まだ元に戻されていません</translation>
    </message>
    <message>
        <source>a merge is taken apart, not undone</source>
        <translation>統合は「元に戻す」では取り消せません</translation>
    </message>
    <message>
        <source>take the merge apart instead</source>
        <translation>代わりに統合を解除してください</translation>
    </message>
    <message numerus="yes">
        <source>Level &quot;%1&quot; given to %n member(s)</source>
        <translation>
            <numerusform>会員%n人の会員ランクを「%1」に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage &quot;%1&quot; given to %n member(s)</source>
        <translation>
            <numerusform>会員%n人のステージを「%1」に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) now looked after by %1</source>
        <translation>
            <numerusform>会員%n人の担当者を%1に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country of %n member(s) set to %1</source>
        <translation>
            <numerusform>会員%n人の国を%1に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>City of %n member(s) set to %1</source>
        <translation>
            <numerusform>会員%n人の市区町村を%1に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Language of %n member(s) set to %1</source>
        <translation>
            <numerusform>会員%n人の言語を%1に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time zone of %n member(s) set to %1</source>
        <translation>
            <numerusform>会員%n人のタイムゾーンを%1に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Company of %n member(s) set to %1</source>
        <translation>
            <numerusform>会員%n人の会社を%1に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note of %n member(s) changed</source>
        <translation>
            <numerusform>会員%n人のメモを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name of %n member(s) changed</source>
        <translation>
            <numerusform>会員%n人の名前を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; cleared for %n member(s)</source>
        <translation>
            <numerusform>会員%n人の「%1」をクリア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; set for %n member(s)</source>
        <translation>
            <numerusform>会員%n人の「%1」を設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A value cleared for %n member(s)</source>
        <translation>
            <numerusform>会員%n人の値をクリア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; added to %n member(s)</source>
        <translation>
            <numerusform>会員%n人にタグ「%1」を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; removed from %n member(s)</source>
        <translation>
            <numerusform>会員%n人からタグ「%1」を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) deleted</source>
        <translation>
            <numerusform>会員%n人を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) put on the list &quot;%1&quot;</source>
        <translation>
            <numerusform>会員%n人をリスト「%1」に追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) taken off the list &quot;%1&quot;</source>
        <translation>
            <numerusform>会員%n人をリスト「%1」から削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) noted as being in the group &quot;%1&quot;</source>
        <translation>
            <numerusform>会員%n人をグループ「%1」に参加中として記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) noted as having left the group &quot;%1&quot;</source>
        <translation>
            <numerusform>会員%n人をグループ「%1」から退出済みとして記録</numerusform>
        </translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>メモを作成</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>会員を追加</translation>
    </message>
    <message>
        <source>Two members made one</source>
        <translation>会員2人を統合</translation>
    </message>
    <message>
        <source>Phone, e-mail or other identity changed</source>
        <translation>電話番号、メールアドレスなどの識別情報を変更</translation>
    </message>
    <message numerus="yes">
        <source>Level by spend given to %n member(s)</source>
        <translation>
            <numerusform>会員%n人に購入金額による会員ランクを設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage worked out for %n member(s)</source>
        <translation>
            <numerusform>会員%n人のステージを判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country of %n member(s) inferred from the number</source>
        <translation>
            <numerusform>会員%n人の国を電話番号から推定</numerusform>
        </translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>会員を変更</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>名前が同じ</translation>
    </message>
    <message>
        <source>the same phone number in two spellings</source>
        <translation>電話番号が同じ(表記違い)</translation>
    </message>
    <message>
        <source>e-mail addresses of one mailbox</source>
        <translation>同じメールボックスのメールアドレス</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>市区町村が同じ</translation>
    </message>
    <message>
        <source>the same company</source>
        <translation>会社が同じ</translation>
    </message>
    <message>
        <source>one is called in chats as the other by name</source>
        <translation>一方のチャットでの名前が他方の名前と同じ</translation>
    </message>
    <message>
        <source>there is no member with id %1</source>
        <translation>IDが%1の会員はいません</translation>
    </message>
    <message>
        <source>this is not an e-mail address</source>
        <translation>メールアドレスではありません</translation>
    </message>
    <message>
        <source>there is no kind of identity &quot;%1&quot;</source>
        <translation>識別情報の種類「%1」はありません</translation>
    </message>
    <message>
        <source>the identity is empty</source>
        <translation>識別情報が空です</translation>
    </message>
    <message>
        <source>the member has this already</source>
        <translation>この会員はすでにこれを持っています</translation>
    </message>
    <message>
        <source>member %1 has this already</source>
        <translation>会員%1がすでにこれを持っています</translation>
    </message>
    <message>
        <source>if the two are one person, merge them</source>
        <translation>同じ人であれば、2人を統合してください</translation>
    </message>
    <message>
        <source>the member has no such identity</source>
        <translation>この会員にその識別情報はありません</translation>
    </message>
    <message>
        <source>these are not two members but one</source>
        <translation>2人ではなく同じ会員です</translation>
    </message>
    <message>
        <source>choose another second member</source>
        <translation>2人目に別の会員を選んでください</translation>
    </message>
    <message>
        <source>there is no merge with the number %1</source>
        <translation>番号%1の統合はありません</translation>
    </message>
    <message>
        <source>look it up among the merges of the member</source>
        <translation>会員の統合の一覧で確認してください</translation>
    </message>
    <message>
        <source>this merge has been taken apart already</source>
        <translation>この統合はすでに解除されています</translation>
    </message>
    <message>
        <source>the data of this merge have been erased</source>
        <translation>この統合のデータは消去されています</translation>
    </message>
    <message>
        <source>the member was merged again later (merge %1)</source>
        <translation>会員はその後にもう一度統合されています(統合%1)</translation>
    </message>
    <message>
        <source>take that merge apart first</source>
        <translation>先にその統合を解除してください</translation>
    </message>
    <message>
        <source>the member was merged into another later (merge %1)</source>
        <translation>会員はその後に別の会員へ統合されています(統合%1)</translation>
    </message>
    <message>
        <source>the merged member has been deleted since</source>
        <translation>統合した会員は、その後に削除されています</translation>
    </message>
    <message>
        <source>undo the deletion first</source>
        <translation>先に削除を元に戻してください</translation>
    </message>
    <message>
        <source>the member has no such note</source>
        <translation>この会員にそのメモはありません</translation>
    </message>
    <message>
        <source>see the list of the member&apos;s notes</source>
        <translation>会員のメモの一覧を確認してください</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>メモが空です</translation>
    </message>
    <message>
        <source>write something, or remove the note</source>
        <translation>内容を入力するか、メモを削除してください</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>a list needs a name that is more than digits</source>
        <translation>リストの名前を数字だけにすることはできません</translation>
    </message>
    <message>
        <source>there is a segment &quot;%1&quot; already</source>
        <translation>セグメント「%1」はすでにあります</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>its members follow from its rule</source>
        <translation>会員はルールによって決まります</translation>
    </message>
    <message>
        <source>a snapshot keeps the members of its day, to compare with later</source>
        <translation>スナップショットは、後で比較するために、固定した日の会員をそのまま残します</translation>
    </message>
    <message>
        <source>there is no list with the number %1</source>
        <translation>番号%1のリストはありません</translation>
    </message>
    <message>
        <source>see the list of segments</source>
        <translation>セグメントの一覧を確認してください</translation>
    </message>
    <message>
        <source>people cannot be put on &quot;%1&quot; by hand: %2</source>
        <translation>「%1」に手動で会員を追加することはできません: %2</translation>
    </message>
    <message>
        <source>make a list of its own from these members</source>
        <translation>これらの会員で別のリストを作成してください</translation>
    </message>
    <message>
        <source>Two members kept apart</source>
        <translation>2人の会員を別人としました</translation>
    </message>
    <message>
        <source>the two are kept apart already</source>
        <translation>2人はすでに別人とされています</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>playbook</name>
    <message>
        <source>%1: there is no such rule</source>
        <translation>%1: そのルールはありません</translation>
    </message>
    <message>
        <source>correct the value or reset the rule</source>
        <translation>値を修正するか、ルールを初期値に戻してください</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>有限の数値ではありません</translation>
    </message>
    <message>
        <source>needs a unit</source>
        <translation>単位が必要です</translation>
    </message>
    <message>
        <source>must be a fraction between -1 and 1</source>
        <translation>-1から1までの値でなければなりません</translation>
    </message>
    <message>
        <source>must be an hour between 0 and 24</source>
        <translation>0から24までの時刻でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number, not negative</source>
        <translation>0以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>負の値にはできません</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1が%2を超えています</translation>
    </message>
    <message>
        <source>%1.key: a word of letters and digits is needed</source>
        <translation>%1.key: 英字と数字からなる語が必要です</translation>
    </message>
    <message>
        <source>%1.unit: unknown unit</source>
        <translation>%1.unit: 不明な単位です</translation>
    </message>
    <message>
        <source>%1.currency: not a currency</source>
        <translation>%1.currency: 通貨ではありません</translation>
    </message>
    <message>
        <source>%1: number, text, words or flag is needed</source>
        <translation>%1: number、text、words、flagのいずれかが必要です</translation>
    </message>
    <message>
        <source>%1.%2: a text is needed</source>
        <translation>%1.%2: 文字列が必要です</translation>
    </message>
    <message>
        <source>%1.section: unknown section</source>
        <translation>%1.section: 不明なセクションです</translation>
    </message>
    <message>
        <source>%1.kind: unknown kind</source>
        <translation>%1.kind: 不明な種類です</translation>
    </message>
    <message>
        <source>%1.values: a list is needed</source>
        <translation>%1.values: リストが必要です</translation>
    </message>
    <message>
        <source>%1.key: &quot;%2&quot; is there twice</source>
        <translation>%1.key: 「%2」が重複しています</translation>
    </message>
    <message>
        <source>correct that place of the playbook</source>
        <translation>プレイブックのその箇所を修正してください</translation>
    </message>
    <message>
        <source>version: 1 is the only one that is known</source>
        <translation>version: 対応しているのは1だけです</translation>
    </message>
    <message>
        <source>rules: a list is needed</source>
        <translation>rules: リストが必要です</translation>
    </message>
    <message>
        <source>%1.id: &quot;%2&quot; is there twice</source>
        <translation>%1.id: 「%2」が重複しています</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>数値が必要です</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>trueまたはfalseが必要です</translation>
    </message>
    <message>
        <source>a list of words is needed</source>
        <translation>語のリストが必要です</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>文字列が必要です</translation>
    </message>
    <message>
        <source>%1: the rule has no such value</source>
        <translation>%1: ルールにその値はありません</translation>
    </message>
    <message>
        <source>values.%1: no rule has such a value</source>
        <translation>values.%1: その値を持つルールはありません</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>an erasure needs its reason</source>
        <translation>消去には理由が必要です</translation>
    </message>
    <message>
        <source>say why, without naming the person: it is kept</source>
        <translation>個人名を書かずに理由を入力してください。理由は保存されます</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>その会員はいません</translation>
    </message>
    <message>
        <source>use an id of the member list</source>
        <translation>会員一覧にあるIDを使ってください</translation>
    </message>
    <message>
        <source>a message to this person is on its way right now</source>
        <translation>この人へのメッセージを送信しているところです</translation>
    </message>
    <message>
        <source>try again in a minute, or stop sending first</source>
        <translation>1分後にもう一度試すか、先に送信を停止してください</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>ファイルを書き込めませんでした</translation>
    </message>
    <message>
        <source>check the folder, its rights and the free space</source>
        <translation>フォルダーとその権限、空き容量を確認してください</translation>
    </message>
    <message>
        <source>the person is erased (%1), but the files of the workspace could not be cleared and searched: %2</source>
        <translation>この人は消去されました(%1)が、ワークスペースのファイルを消去・検索できませんでした: %2</translation>
    </message>
    <message>
        <source>Backup of the workspace</source>
        <translation>ワークスペースのバックアップ</translation>
    </message>
    <message>
        <source>Bodies of webhooks; what they changed stays</source>
        <translation>Webhookの本文(Webhookによる変更は残ります)</translation>
    </message>
    <message>
        <source>Opt-out messages after they were judged; the judgement stays</source>
        <translation>判定済みの配信停止メッセージ(判定結果は残ります)</translation>
    </message>
    <message>
        <source>Who got which message; the counts of each campaign stay</source>
        <translation>誰がどのメッセージを受け取ったか(キャンペーンごとの件数は残ります)</translation>
    </message>
    <message>
        <source>Deleted members, kept so that deleting can be undone</source>
        <translation>削除を元に戻せるように残している、削除済みの会員</translation>
    </message>
    <message>
        <source>Details in the audit trail; act and time stay</source>
        <translation>監査記録の詳細(操作と日時は残ります)</translation>
    </message>
    <message>
        <source>People without consent, order or message for so long; they are erased with a receipt</source>
        <translation>この期間に同意も注文もメッセージもない人(消去され、控えが残ります)</translation>
    </message>
    <message>
        <source>this can be kept for %1 to %2 days, or without limit</source>
        <translation>%1～%2日間、または無期限に保存できます</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>this is no table of euro reference rates</source>
        <translation>ユーロ参照レートの表ではありません</translation>
    </message>
    <message>
        <source>use the CSV or XML file of the European Central Bank (euro foreign exchange reference rates)</source>
        <translation>欧州中央銀行のCSVまたはXMLファイル(ユーロ外国為替参照レート)を使ってください</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>there is no currency &quot;%1&quot;</source>
        <translation>通貨「%1」はありません</translation>
    </message>
    <message>
        <source>the date cannot be read</source>
        <translation>日付を読み取れません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate</source>
        <translation>「%1」はレートではありません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>このファイルはありません</translation>
    </message>
    <message>
        <source>the file is too large for a table of rates</source>
        <translation>レート表としてはファイルが大きすぎます</translation>
    </message>
    <message>
        <source>there are no rates</source>
        <translation>レートがありません</translation>
    </message>
    <message>
        <source>there are no rates of %1</source>
        <translation>%1のレートがありません</translation>
    </message>
    <message>
        <source>use an ISO 4217 code such as EUR</source>
        <translation>EURなどのISO 4217コードを使ってください</translation>
    </message>
    <message>
        <source>no rate from %1 to %2 is known for %3</source>
        <translation>%3の%1から%2へのレートがありません</translation>
    </message>
    <message>
        <source>import a table of rates that has that day</source>
        <translation>その日を含むレート表を取り込んでください</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation>既読率</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>キャンペーンの概要</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応策</translation>
    </message>
    <message>
        <source>The read rate is not outside the playbook&apos;s limits.</source>
        <translation>既読率はプレイブックの範囲から外れていません。</translation>
    </message>
    <message>
        <source>Campaign report</source>
        <translation>キャンペーンレポート</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without any receipt: unknown, not unread</source>
        <translation>
            <numerusform>配信・既読通知のないメッセージ%n件: 未読ではなく不明</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded before sending</source>
        <translation>送信前に除外</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Messages by state</source>
        <translation>状態別のメッセージ</translation>
    </message>
    <message>
        <source>Skipped at the gate</source>
        <translation>送信直前の確認で除外</translation>
    </message>
    <message>
        <source>Errors by code</source>
        <translation>コード別のエラー</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>前期間: %1</translation>
    </message>
    <message>
        <source>How the figures are counted</source>
        <translation>数値の数え方</translation>
    </message>
    <message>
        <source>definitions %1</source>
        <translation>定義 %1</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前期間</translation>
    </message>
    <message>
        <source>From sent to read</source>
        <translation>送信から既読まで</translation>
    </message>
    <message>
        <source>messages; read as a share of delivered</source>
        <translation>メッセージ数。既読は配信済みに対する割合</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>比較対象なし</translation>
    </message>
    <message>
        <source>What became of the messages</source>
        <translation>メッセージの結果</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>母数</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Without any receipt yet</source>
        <translation>配信・既読通知がまだない</translation>
    </message>
    <message>
        <source>Campaign cancelled</source>
        <translation>キャンペーン中止</translation>
    </message>
    <message>
        <source>Member erased</source>
        <translation>会員を消去済み</translation>
    </message>
    <message>
        <source>Template not approved</source>
        <translation>テンプレート未承認</translation>
    </message>
    <message>
        <source>Weekly limit reached</source>
        <translation>週の上限に到達</translation>
    </message>
    <message>
        <source>Invited not long ago</source>
        <translation>最近招待済み</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation>送信直前</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1: %2, healthy is %3</source>
        <translation>%1: %2(良好な範囲は%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with an unknown outcome</source>
        <translation>
            <numerusform>結果不明のメッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for receipts or settle them by hand. They are not sent again by themselves, so that nobody is written to twice.</source>
        <translation>配信・既読通知を待つか、手動で確定してください。同じ人に二重に送らないよう、自動では再送しません。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a period</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>this kind of file cannot be written</source>
        <translation>この種類のファイルは書き出せません</translation>
    </message>
    <message>
        <source>use a name that ends in .pdf, .xlsx or .csv</source>
        <translation>末尾が.pdf、.xlsx、.csvのいずれかの名前を使ってください</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>記録はまだありません</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ショップ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>データの時点</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>there is no report &quot;%1&quot;</source>
        <translation>レポート「%1」はありません</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>フィンガープリント %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2ページ中%1ページ</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>週別</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>Not included, because not converted: %1</source>
        <translation>換算していないため含まれない金額: %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>すべての数値</translation>
    </message>
    <message>
        <source>against the equally long period before</source>
        <translation>同じ長さの前期間との比較</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前期間</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>that sent in the period; their figures are of the whole campaign</source>
        <translation>期間内に送信したもの。数値はキャンペーン全体</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No campaign sent anything in the period.</source>
        <translation>この期間に送信したキャンペーンはありません。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>first and last recorded size in the period</source>
        <translation>期間内で最初と最後に記録された人数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>到達可能</translation>
    </message>
    <message>
        <source>No size of a segment was recorded in the period.</source>
        <translation>この期間にはセグメントの人数が記録されていません。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明な数値</translation>
    </message>
    <message>
        <source>figures of the playbook without records: unknown, not zero</source>
        <translation>記録のないプレイブックの数値: ゼロではなく不明</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Every figure that is known is inside the playbook&apos;s limits.</source>
        <translation>わかっている数値はすべてプレイブックの範囲内です。</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>週次レポート</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>このレポートについて</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>there is no key &quot;%1&quot; in a fault</source>
        <translation>障害の設定にキー「%1」はありません</translation>
    </message>
    <message>
        <source>there is no kind of fault &quot;%1&quot;</source>
        <translation>障害の種類「%1」はありません</translation>
    </message>
    <message>
        <source>a number of the fault is out of its range</source>
        <translation>障害の設定の数値が範囲外です</translation>
    </message>
    <message>
        <source>a share lies between 0 and 1</source>
        <translation>割合は0から1までです</translation>
    </message>
    <message>
        <source>the call log could not be opened</source>
        <translation>呼び出しログを開けませんでした</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>書き込めるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the port is used by another program</source>
        <translation>このポートは別のプログラムが使用しています</translation>
    </message>
    <message>
        <source>choose another port, or 0 for any free one</source>
        <translation>別のポートを選ぶか、空いているポートを使う場合は0を指定してください</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>the key store has no such entry</source>
        <translation>キーストアにこの項目はありません</translation>
    </message>
    <message>
        <source>enter the token again</source>
        <translation>トークンをもう一度入力してください</translation>
    </message>
    <message>
        <source>the key store is locked</source>
        <translation>キーストアがロックされています</translation>
    </message>
    <message>
        <source>unlock it and try again</source>
        <translation>ロックを解除してからもう一度お試しください</translation>
    </message>
    <message>
        <source>there is no key store on this computer that answers</source>
        <translation>このコンピューターには応答するキーストアがありません</translation>
    </message>
    <message>
        <source>start one (GNOME Keyring, KWallet), or give the token for this session only</source>
        <translation>キーストア(GNOME Keyring、KWallet)を起動するか、このセッション限りのトークンを指定してください</translation>
    </message>
    <message>
        <source>Tokens are kept in the key store of this computer.</source>
        <translation>トークンはこのコンピューターのキーストアに保存されます。</translation>
    </message>
    <message>
        <source>there is no such secret in this session</source>
        <translation>このセッションにこの秘密情報はありません</translation>
    </message>
    <message>
        <source>Tokens are kept for this session only.</source>
        <translation>トークンはこのセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>Tokens are kept for this session only: %1.</source>
        <translation>トークンはこのセッションの間だけ保持されます: %1。</translation>
    </message>
</context>
<context>
    <name>segments</name>
    <message>
        <source>loading was stopped</source>
        <translation>読み込みを中止しました</translation>
    </message>
    <message>
        <source>this shop has no field &quot;%1&quot;</source>
        <translation>このショップに項目「%1」はありません</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is not of the type of this comparison</source>
        <translation>項目「%1」の種類はこの比較に合いません</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is in %2</source>
        <translation>項目「%1」の通貨は%2です</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; holds no dates</source>
        <translation>項目「%1」は日付を含みません</translation>
    </message>
    <message>
        <source>there is no segment &quot;%1&quot;</source>
        <translation>セグメント「%1」はありません</translation>
    </message>
    <message>
        <source>the segment &quot;%1&quot; would depend on itself</source>
        <translation>セグメント「%1」が自分自身を参照することになります</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1(比較値 %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without an exchange rate</source>
        <translation>
            <numerusform>為替レートのない注文%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Shop&apos;s customer number</source>
        <translation>ショップの顧客番号</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>会員ランク</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Total spend</source>
        <translation>購入金額の合計</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最後の注文</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>到達可能</translation>
    </message>
    <message>
        <source>Why not reachable</source>
        <translation>到達できない理由</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>列「%1」はありません</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>使えるもの: %1</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>level</source>
        <translation>会員ランク</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>reachable by WhatsApp</source>
        <translation>WhatsAppで到達可能</translation>
    </message>
    <message>
        <source>reason for not being reachable</source>
        <translation>到達できない理由</translation>
    </message>
    <message>
        <source>phone number is known</source>
        <translation>電話番号あり</translation>
    </message>
    <message>
        <source>e-mail address is known</source>
        <translation>メールアドレスあり</translation>
    </message>
    <message>
        <source>date of entry</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>person in charge</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>known by</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>consent to marketing by WhatsApp</source>
        <translation>WhatsAppでのマーケティングへの同意</translation>
    </message>
    <message>
        <source>consent to service messages by WhatsApp</source>
        <translation>WhatsAppでのサービスメッセージへの同意</translation>
    </message>
    <message>
        <source>consent to marketing by SMS</source>
        <translation>SMSでのマーケティングへの同意</translation>
    </message>
    <message>
        <source>consent to service messages by SMS</source>
        <translation>SMSでのサービスメッセージへの同意</translation>
    </message>
    <message>
        <source>consent to marketing by e-mail</source>
        <translation>メールでのマーケティングへの同意</translation>
    </message>
    <message>
        <source>consent to service messages by e-mail</source>
        <translation>メールでのサービスメッセージへの同意</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>order lines</source>
        <translation>注文明細</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>clicks on links</source>
        <translation>リンクのクリック</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>messages in groups</source>
        <translation>グループ内のメッセージ</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>votes in polls</source>
        <translation>アンケートへの投票</translation>
    </message>
    <message>
        <source>joins of groups</source>
        <translation>グループへの参加</translation>
    </message>
    <message>
        <source>departures from groups</source>
        <translation>グループからの退出</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>the first order</source>
        <translation>最初の注文</translation>
    </message>
    <message>
        <source>the last order</source>
        <translation>最後の注文</translation>
    </message>
    <message>
        <source>the date of entry</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>first joining a group</source>
        <translation>最初のグループ参加</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>ホールドアウト</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>フォルダーには名前が必要です</translation>
    </message>
    <message>
        <source>there is a folder &quot;%1&quot; already</source>
        <translation>フォルダー「%1」はすでにあります</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>the folder does not exist any more</source>
        <translation>このフォルダーはもうありません</translation>
    </message>
    <message>
        <source>see the list of folders</source>
        <translation>フォルダーの一覧を確認してください</translation>
    </message>
    <message>
        <source>a sheet holds at most %L1 members</source>
        <translation>1枚のシートに入る会員は%L1人までです</translation>
    </message>
    <message>
        <source>export to CSV, or split the segment first</source>
        <translation>CSVで書き出すか、先にセグメントを分割してください</translation>
    </message>
    <message>
        <source>%1 The amount is written in %2 and taken in %3 here.</source>
        <translation>%1金額は%2で書かれていますが、ここでは%3として扱います。</translation>
    </message>
    <message>
        <source>needs group chat data</source>
        <translation>グループチャットのデータが必要です</translation>
    </message>
    <message>
        <source>%1 The first %2 groups are looked at.</source>
        <translation>%1先頭の%2グループを対象にします。</translation>
    </message>
    <message>
        <source>needs a persona</source>
        <translation>ペルソナが必要です</translation>
    </message>
    <message>
        <source>%1 The age is left out, because the shop has no field for the date of birth.</source>
        <translation>%1生年月日の項目がショップにないため、年齢は考慮しません。</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>会員ランク%1</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>離反のおそれ</translation>
    </message>
    <message>
        <source>Bought more often than most, but not lately: win them back.</source>
        <translation>購入回数は多いが、最近は購入がない会員。再購入を働きかけます。</translation>
    </message>
    <message>
        <source>Coupon not used</source>
        <translation>未使用クーポンあり</translation>
    </message>
    <message>
        <source>Was given more coupons than were redeemed: remind them.</source>
        <translation>受け取ったクーポンの数が利用した数より多い会員。利用を促します。</translation>
    </message>
    <message>
        <source>needs coupons of members</source>
        <translation>会員のクーポンが必要です</translation>
    </message>
    <message>
        <source>Birthday this week</source>
        <translation>今週誕生日</translation>
    </message>
    <message>
        <source>Has a birthday within the next seven days: congratulate.</source>
        <translation>今後7日以内に誕生日を迎える会員。お祝いを送ります。</translation>
    </message>
    <message>
        <source>needs a field for the date of birth</source>
        <translation>生年月日の項目が必要です</translation>
    </message>
    <message>
        <source>Best buyers outside the groups</source>
        <translation>グループ未参加の優良顧客</translation>
    </message>
    <message>
        <source>Among the tenth that spends most, but in no group: invite them.</source>
        <translation>購入金額が上位1割に入るが、どのグループにも参加していない会員。グループに招待します。</translation>
    </message>
    <message>
        <source>see the list of segments</source>
        <translation>セグメントの一覧を確認してください</translation>
    </message>
    <message>
        <source>the segment &quot;%1&quot; asks for this one itself</source>
        <translation>セグメント「%1」がこのセグメントを参照しています</translation>
    </message>
    <message>
        <source>take the row out, or change that segment first</source>
        <translation>この行を外すか、先にそのセグメントを変更してください</translation>
    </message>
    <message>
        <source>there is no key &quot;%1&quot; here</source>
        <translation>ここではキー「%1」を使えません</translation>
    </message>
    <message>
        <source>there is nothing to compare with</source>
        <translation>比較する対象がありません</translation>
    </message>
    <message>
        <source>&quot;where&quot; must be a list of at most 16 conditions</source>
        <translation>「where」は条件が16個までのリストでなければなりません</translation>
    </message>
    <message>
        <source>there is no fact &quot;%1&quot;</source>
        <translation>ファクト「%1」はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken of &quot;%2&quot;</source>
        <translation>「%2」からは「%1」を求められません</translation>
    </message>
    <message>
        <source>it is not said what is measured, or it does not fit the measure</source>
        <translation>集計する対象が指定されていないか、集計方法に合っていません</translation>
    </message>
    <message>
        <source>the measure is missing or not known</source>
        <translation>集計方法がないか、認識できません</translation>
    </message>
    <message>
        <source>both sides must be of one kind</source>
        <translation>両辺は同じ種類でなければなりません</translation>
    </message>
    <message>
        <source>&quot;between&quot; needs a list of two values</source>
        <translation>「between」には2つの値のリストが必要です</translation>
    </message>
    <message>
        <source>it is not said how many</source>
        <translation>数が指定されていません</translation>
    </message>
    <message>
        <source>only counts and sums have shares</source>
        <translation>割合を使えるのは件数と合計だけです</translation>
    </message>
    <message>
        <source>members cannot be grouped by this</source>
        <translation>この項目では会員をまとめられません</translation>
    </message>
    <message>
        <source>total of orders after returns</source>
        <translation>返品後の注文合計</translation>
    </message>
    <message>
        <source>total of orders</source>
        <translation>注文合計</translation>
    </message>
    <message>
        <source>average order value after returns</source>
        <translation>返品後の平均注文額</translation>
    </message>
    <message>
        <source>average order value</source>
        <translation>平均注文額</translation>
    </message>
    <message>
        <source>smallest order value</source>
        <translation>最小注文額</translation>
    </message>
    <message>
        <source>largest order value</source>
        <translation>最大注文額</translation>
    </message>
    <message>
        <source>number of days since the last order</source>
        <translation>最後の注文からの日数</translation>
    </message>
    <message>
        <source>number of days since the first order</source>
        <translation>最初の注文からの日数</translation>
    </message>
    <message>
        <source>number of orders</source>
        <translation>注文数</translation>
    </message>
    <message>
        <source>number of pieces bought</source>
        <translation>購入点数</translation>
    </message>
    <message>
        <source>total of order lines</source>
        <translation>注文明細の合計</translation>
    </message>
    <message>
        <source>average number of pieces per order line</source>
        <translation>注文明細あたりの平均点数</translation>
    </message>
    <message>
        <source>average value of an order line</source>
        <translation>注文明細の平均金額</translation>
    </message>
    <message>
        <source>smallest number of pieces in an order line</source>
        <translation>注文明細の最小点数</translation>
    </message>
    <message>
        <source>smallest value of an order line</source>
        <translation>注文明細の最小金額</translation>
    </message>
    <message>
        <source>largest number of pieces in an order line</source>
        <translation>注文明細の最大点数</translation>
    </message>
    <message>
        <source>largest value of an order line</source>
        <translation>注文明細の最大金額</translation>
    </message>
    <message>
        <source>number of days since the last order line</source>
        <translation>最後の注文明細からの日数</translation>
    </message>
    <message>
        <source>number of days since the first order line</source>
        <translation>最初の注文明細からの日数</translation>
    </message>
    <message>
        <source>number of order lines</source>
        <translation>注文明細数</translation>
    </message>
    <message>
        <source>number of messages</source>
        <translation>メッセージ数</translation>
    </message>
    <message>
        <source>number of days since the last message</source>
        <translation>最後のメッセージからの日数</translation>
    </message>
    <message>
        <source>number of days since the first message</source>
        <translation>最初のメッセージからの日数</translation>
    </message>
    <message>
        <source>number of clicks</source>
        <translation>クリック数</translation>
    </message>
    <message>
        <source>number of days since the last click</source>
        <translation>最後のクリックからの日数</translation>
    </message>
    <message>
        <source>number of days since the first click</source>
        <translation>最初のクリックからの日数</translation>
    </message>
    <message>
        <source>number of reactions</source>
        <translation>リアクション数</translation>
    </message>
    <message>
        <source>number of days since the last reaction</source>
        <translation>最後のリアクションからの日数</translation>
    </message>
    <message>
        <source>number of days since the first reaction</source>
        <translation>最初のリアクションからの日数</translation>
    </message>
    <message>
        <source>number of messages in groups</source>
        <translation>グループ内のメッセージ数</translation>
    </message>
    <message>
        <source>number of days since the last message in a group</source>
        <translation>グループ内の最後のメッセージからの日数</translation>
    </message>
    <message>
        <source>number of days since the first message in a group</source>
        <translation>グループ内の最初のメッセージからの日数</translation>
    </message>
    <message>
        <source>number of coupons</source>
        <translation>クーポン数</translation>
    </message>
    <message>
        <source>number of days since the last coupon</source>
        <translation>最後のクーポンからの日数</translation>
    </message>
    <message>
        <source>number of days since the first coupon</source>
        <translation>最初のクーポンからの日数</translation>
    </message>
    <message>
        <source>number of votes in polls</source>
        <translation>アンケートへの投票数</translation>
    </message>
    <message>
        <source>number of days since the last vote</source>
        <translation>最後の投票からの日数</translation>
    </message>
    <message>
        <source>number of days since the first vote</source>
        <translation>最初の投票からの日数</translation>
    </message>
    <message>
        <source>number of groups joined</source>
        <translation>グループ参加数</translation>
    </message>
    <message>
        <source>number of days since last joining a group</source>
        <translation>最後のグループ参加からの日数</translation>
    </message>
    <message>
        <source>number of days since first joining a group</source>
        <translation>最初のグループ参加からの日数</translation>
    </message>
    <message>
        <source>number of groups left</source>
        <translation>グループ退出数</translation>
    </message>
    <message>
        <source>number of days since last leaving a group</source>
        <translation>最後のグループ退出からの日数</translation>
    </message>
    <message>
        <source>number of days since first leaving a group</source>
        <translation>最初のグループ退出からの日数</translation>
    </message>
    <message>
        <source>total value of coupons</source>
        <translation>クーポンの合計額</translation>
    </message>
    <message>
        <source>average value of a coupon</source>
        <translation>クーポンの平均額</translation>
    </message>
    <message>
        <source>smallest value of a coupon</source>
        <translation>クーポンの最小額</translation>
    </message>
    <message>
        <source>largest value of a coupon</source>
        <translation>クーポンの最大額</translation>
    </message>
    <message>
        <source>number of different products bought</source>
        <translation>購入商品の種類数</translation>
    </message>
    <message>
        <source>number of different categories bought</source>
        <translation>購入カテゴリーの種類数</translation>
    </message>
    <message>
        <source>number of different links clicked</source>
        <translation>クリックしたリンクの種類数</translation>
    </message>
    <message>
        <source>number of different emoji</source>
        <translation>絵文字の種類数</translation>
    </message>
    <message>
        <source>number of different coupons</source>
        <translation>クーポンの種類数</translation>
    </message>
    <message>
        <source>number of different polls</source>
        <translation>アンケートの種類数</translation>
    </message>
    <message>
        <source>a row or a group must be an object</source>
        <translation>行またはグループはオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>a rule may have at most %1 rows and groups</source>
        <translation>1つのルールに置ける行とグループは%1個までです</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>trueまたはfalseでなければなりません</translation>
    </message>
    <message>
        <source>a rule begins with a group</source>
        <translation>ルールの最初はグループでなければなりません</translation>
    </message>
    <message>
        <source>a group has one key and nothing beside it</source>
        <translation>グループのキーは1つだけで、ほかには何も置けません</translation>
    </message>
    <message>
        <source>groups may be nested %1 deep</source>
        <translation>グループの入れ子は%1段までです</translation>
    </message>
    <message>
        <source>a group holds a list of rows and groups</source>
        <translation>グループの中身は行とグループのリストでなければなりません</translation>
    </message>
    <message>
        <source>a rule must be an object</source>
        <translation>ルールはオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>the comparison &quot;%1&quot; does not fit here</source>
        <translation>比較「%1」はここでは使えません</translation>
    </message>
    <message>
        <source>the comparison is missing</source>
        <translation>比較がありません</translation>
    </message>
    <message>
        <source>&quot;between&quot; needs a list of two dates</source>
        <translation>「between」には2つの日付のリストが必要です</translation>
    </message>
    <message>
        <source>must be a date (2026-11-19)</source>
        <translation>日付(2026-11-19)でなければなりません</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>項目「%1」はありません</translation>
    </message>
    <message>
        <source>there is no such score</source>
        <translation>このスコアはありません</translation>
    </message>
    <message>
        <source>scores are taken over one window for everybody</source>
        <translation>スコアは全員に同じ期間で計算します</translation>
    </message>
    <message>
        <source>must be the number or the name of a segment</source>
        <translation>セグメントの番号または名前でなければなりません</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>空でないテキストでなければなりません</translation>
    </message>
    <message>
        <source>must be a list of parts, counted from 0</source>
        <translation>0から数えた区分のリストでなければなりません</translation>
    </message>
    <message>
        <source>a row is about one field or one fact</source>
        <translation>1つの行で扱えるのは、項目またはファクトのどちらか1つです</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n other(s)</source>
        <translation>
            <numerusform>%1 または他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1が「%2」以外である</translation>
    </message>
    <message>
        <source>%1 contains &quot;%2&quot;</source>
        <translation>%1が「%2」を含む</translation>
    </message>
    <message>
        <source>%1 begins with &quot;%2&quot;</source>
        <translation>%1が「%2」で始まる</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1が判明している</translation>
    </message>
    <message>
        <source>%1 is unknown</source>
        <translation>%1が不明である</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1が%2である</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1が%2以上である</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1が%2より大きい</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1が%2以下である</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1が%2未満である</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation>%1が%2から%3までの間である</translation>
    </message>
    <message>
        <source>%1 (converted to %2 at the ECB rates of each day)</source>
        <translation>%1(各日のECBレートで%2に換算)</translation>
    </message>
    <message>
        <source>%1 (converted to %2 at the ECB rates of %3)</source>
        <translation>%1(%3のECBレートで%2に換算)</translation>
    </message>
    <message>
        <source>%1 (where %2)</source>
        <translation>%1(条件: %2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 かつ %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>among the top %1 % by %2</source>
        <translation>%2の上位%1%に入る</translation>
    </message>
    <message>
        <source>among the bottom %1 % by %2</source>
        <translation>%2の下位%1%に入る</translation>
    </message>
    <message>
        <source>among the first %1 by %2</source>
        <translation>%2の上位%1人に入る</translation>
    </message>
    <message>
        <source>among the last %1 by %2</source>
        <translation>%2の下位%1人に入る</translation>
    </message>
    <message>
        <source>among the first who together make %1 % of the whole by %2</source>
        <translation>%2全体の%1%を占める上位会員に入る</translation>
    </message>
    <message>
        <source>among the last who together make %1 % of the whole by %2</source>
        <translation>%2全体の%1%を占める下位会員に入る</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 of those with the same %2</source>
        <translation>%2が同じ会員の中で%1</translation>
    </message>
    <message>
        <source>%1 % of the %2</source>
        <translation>%2の%1%</translation>
    </message>
    <message>
        <source>recency score (1-5)</source>
        <translation>最新購入スコア(1〜5)</translation>
    </message>
    <message>
        <source>frequency score (1-5)</source>
        <translation>購入頻度スコア(1〜5)</translation>
    </message>
    <message>
        <source>spending score (1-5)</source>
        <translation>購入金額スコア(1〜5)</translation>
    </message>
    <message>
        <source>in part %1 of %2 of the random split &quot;%3&quot;</source>
        <translation>無作為分割「%3」(全%2区分)の区分%1に入る</translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation>%1が「はい」である</translation>
    </message>
    <message>
        <source>%1 is no</source>
        <translation>%1が「いいえ」である</translation>
    </message>
    <message>
        <source>can be reached by WhatsApp</source>
        <translation>WhatsAppで到達可能である</translation>
    </message>
    <message>
        <source>cannot be reached by WhatsApp</source>
        <translation>WhatsAppで到達できない</translation>
    </message>
    <message>
        <source>phone number is not known</source>
        <translation>電話番号なし</translation>
    </message>
    <message>
        <source>e-mail address is not known</source>
        <translation>メールアドレスなし</translation>
    </message>
    <message>
        <source>does not have the tag %1</source>
        <translation>タグ「%1」がない</translation>
    </message>
    <message>
        <source>has the tag %1</source>
        <translation>タグ「%1」がある</translation>
    </message>
    <message>
        <source>has a tag</source>
        <translation>タグがある</translation>
    </message>
    <message>
        <source>has no tag</source>
        <translation>タグがない</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1が%2より前である</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1が%2より後である</translation>
    </message>
    <message>
        <source>anniversary of %1 %2</source>
        <translation>%1の記念日が%2に当たる</translation>
    </message>
    <message>
        <source>in the segment %1</source>
        <translation>セグメント「%1」に入っている</translation>
    </message>
    <message>
        <source>not in the segment %1</source>
        <translation>セグメント「%1」に入っていない</translation>
    </message>
    <message>
        <source>%1 or is unknown</source>
        <translation>%1(不明な場合も含む)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>(%1)ではない</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>会員: %1</translation>
    </message>
    <message>
        <source>must be a list with at least one text</source>
        <translation>テキストを1つ以上含むリストでなければなりません</translation>
    </message>
    <message>
        <source>a list may have at most %1 values</source>
        <translation>リストの値は%1個までです</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>%1から%2までの整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a date (2026-11-19) or a date with a time (2026-11-19T09:00)</source>
        <translation>日付(2026-11-19)または日時(2026-11-19T09:00)でなければなりません</translation>
    </message>
    <message>
        <source>must be a number with at most 4 digits after the point</source>
        <translation>小数点以下4桁までの数でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>整数でなければなりません</translation>
    </message>
    <message>
        <source>must be the code of a currency, such as &quot;USD&quot;</source>
        <translation>「USD」などの通貨コードでなければなりません</translation>
    </message>
    <message>
        <source>must say the day of the rates: {&quot;on&quot;: …}</source>
        <translation>レートの日付を指定しなければなりません: {&quot;on&quot;: …}</translation>
    </message>
    <message>
        <source>must be a date (2026-11-19), or &quot;ownDay&quot; for the rates of the day of each order</source>
        <translation>日付(2026-11-19)、または各注文の日のレートを使う「ownDay」でなければなりません</translation>
    </message>
    <message>
        <source>must be money: {&quot;minor&quot;: 10000, &quot;currency&quot;: &quot;USD&quot;}</source>
        <translation>金額でなければなりません: {&quot;minor&quot;: 10000, &quot;currency&quot;: &quot;USD&quot;}</translation>
    </message>
    <message>
        <source>both amounts must be in one currency</source>
        <translation>2つの金額は同じ通貨でなければなりません</translation>
    </message>
    <message>
        <source>the smaller value comes first</source>
        <translation>小さい値を先に書いてください</translation>
    </message>
    <message>
        <source>there is no such unit</source>
        <translation>この単位はありません</translation>
    </message>
    <message>
        <source>there is no such period</source>
        <translation>この期間はありません</translation>
    </message>
    <message>
        <source>it is not said before or after what</source>
        <translation>何の前または後かが指定されていません</translation>
    </message>
    <message>
        <source>a window must be an object</source>
        <translation>期間はオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>an anniversary has no year</source>
        <translation>記念日に年は指定できません</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%1, but %n year(s) earlier</source>
        <translation>
            <numerusform>%1の%n年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1 before %2</source>
        <translation>%2の前%1以内</translation>
    </message>
    <message>
        <source>within %1 after %2</source>
        <translation>%2の後%1以内</translation>
    </message>
    <message>
        <source>in the next %1</source>
        <translation>今後%1以内</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n minute(s)</source>
        <translation>
            <numerusform>直近%n分間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n hour(s)</source>
        <translation>
            <numerusform>直近%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>直近%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n week(s)</source>
        <translation>
            <numerusform>直近%n週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n month(s)</source>
        <translation>
            <numerusform>直近%nか月間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n year(s)</source>
        <translation>
            <numerusform>直近%n年間</numerusform>
        </translation>
    </message>
    <message>
        <source>in the %1 up to %2 ago</source>
        <translation>%2前までの%1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed since</source>
        <translation>「%1」はその後に変更されています</translation>
    </message>
    <message>
        <source>change it by hand</source>
        <translation>手動で変更してください</translation>
    </message>
    <message>
        <source>there is a segment &quot;%1&quot; already</source>
        <translation>セグメント「%1」はすでにあります</translation>
    </message>
    <message>
        <source>give that one another name first</source>
        <translation>先に、その既存のものの名前を変更してください</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>元に戻せる操作がありません</translation>
    </message>
    <message>
        <source>see what was done to segments</source>
        <translation>セグメントの操作の履歴を確認してください</translation>
    </message>
    <message>
        <source>Renamed the segment &quot;%1&quot;</source>
        <translation>セグメント「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Removed the segment &quot;%1&quot;</source>
        <translation>セグメント「%1」を削除</translation>
    </message>
    <message>
        <source>Moved the segment &quot;%1&quot;</source>
        <translation>セグメント「%1」を移動</translation>
    </message>
    <message>
        <source>Made the folder &quot;%1&quot;</source>
        <translation>フォルダー「%1」を作成</translation>
    </message>
    <message>
        <source>Renamed the folder &quot;%1&quot;</source>
        <translation>フォルダー「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Removed the folder &quot;%1&quot;</source>
        <translation>フォルダー「%1」を削除</translation>
    </message>
    <message>
        <source>the past can be counted for up to ten years</source>
        <translation>過去は10年前まで数えられます</translation>
    </message>
    <message>
        <source>there is no live segment to compare this one with</source>
        <translation>比較できる「常に最新」のセグメントがありません</translation>
    </message>
    <message>
        <source>compare a snapshot whose segment still exists</source>
        <translation>元のセグメントがまだあるスナップショットを比較してください</translation>
    </message>
    <message>
        <source>an overlap is counted for one to %1 segments</source>
        <translation>重なりを数えられるのは1個から%1個までのセグメントです</translation>
    </message>
    <message>
        <source>choose fewer segments</source>
        <translation>セグメントの数を減らしてください</translation>
    </message>
    <message>
        <source>a segment needs a name</source>
        <translation>セグメントには名前が必要です</translation>
    </message>
    <message>
        <source>a name of digits only would be taken for a number of a segment</source>
        <translation>数字だけの名前はセグメントの番号と区別できません</translation>
    </message>
    <message>
        <source>add a word to the name</source>
        <translation>名前に言葉を加えてください</translation>
    </message>
    <message>
        <source>a frozen segment keeps its members and its rule</source>
        <translation>固定スナップショットの会員とルールは変更できません</translation>
    </message>
    <message>
        <source>save the rule under another name</source>
        <translation>ルールを別の名前で保存してください</translation>
    </message>
    <message>
        <source>a part of a split follows the rule of the whole segment</source>
        <translation>分割の各区分には、セグメント全体のルールが適用されます</translation>
    </message>
    <message>
        <source>change the rule of the whole segment</source>
        <translation>セグメント全体のルールを変更してください</translation>
    </message>
    <message>
        <source>the campaign &quot;%1&quot; uses this segment</source>
        <translation>キャンペーン「%1」がこのセグメントを使っています</translation>
    </message>
    <message>
        <source>the rule of the segment &quot;%1&quot; asks for it</source>
        <translation>セグメント「%1」のルールがこのセグメントを参照しています</translation>
    </message>
    <message>
        <source>the segment is split into parts, &quot;%1&quot; is one of them</source>
        <translation>このセグメントは分割されており、「%1」はその区分の1つです</translation>
    </message>
    <message>
        <source>keep it, so that the campaign can be understood later</source>
        <translation>後でキャンペーンの内容を確認できるように残しておいてください</translation>
    </message>
    <message>
        <source>change that rule first</source>
        <translation>先にそのルールを変更してください</translation>
    </message>
    <message>
        <source>remove the split first</source>
        <translation>先に分割を削除してください</translation>
    </message>
    <message>
        <source>a part of a split cannot be removed by itself</source>
        <translation>分割の区分を1つだけ削除することはできません</translation>
    </message>
    <message>
        <source>remove the whole split</source>
        <translation>分割全体を削除してください</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>ファイルを書き込めませんでした</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Was in the segment when it was frozen</source>
        <translation>固定した時点でセグメントに入っていた</translation>
    </message>
    <message>
        <source>a split has 2 to %1 parts</source>
        <translation>分割できる区分は2個から%1個までです</translation>
    </message>
    <message>
        <source>name that many parts</source>
        <translation>その数だけ区分を指定してください</translation>
    </message>
    <message>
        <source>each part needs a name of its own</source>
        <translation>区分ごとに異なる名前が必要です</translation>
    </message>
    <message>
        <source>name the parts A, B, C</source>
        <translation>区分にA、B、Cなどの名前を付けてください</translation>
    </message>
    <message>
        <source>the part &quot;%1&quot; has no share</source>
        <translation>区分「%1」に割合がありません</translation>
    </message>
    <message>
        <source>give each part more than 0 %</source>
        <translation>どの区分にも0%より大きい割合を指定してください</translation>
    </message>
    <message>
        <source>the shares of the parts are too fine for %1 steps</source>
        <translation>区分の割合が細かすぎて%1段階では表せません</translation>
    </message>
    <message>
        <source>use whole percents that add up to 100</source>
        <translation>合計が100になる整数の百分率を使ってください</translation>
    </message>
    <message>
        <source>a part of a split cannot be split again</source>
        <translation>分割の区分をさらに分割することはできません</translation>
    </message>
    <message>
        <source>split the whole segment into more parts</source>
        <translation>セグメント全体をより多くの区分に分割してください</translation>
    </message>
    <message>
        <source>sent to the member</source>
        <translation>会員への送信</translation>
    </message>
    <message>
        <source>from the member</source>
        <translation>会員からの受信</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>given</source>
        <translation>付与済み</translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation>利用済み</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>顧客番号</translation>
    </message>
    <message>
        <source>WhatsApp id</source>
        <translation>WhatsApp ID</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>name in a chat</source>
        <translation>チャットでの名前</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a currency and its code</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Changed the rule of the segment &quot;%1&quot;</source>
        <translation>セグメント「%1」のルールを変更しました</translation>
    </message>
    <message>
        <source>there is no value &quot;%1&quot; here</source>
        <translation>ここには値「%1」がありません</translation>
    </message>
    <message>
        <source>saved segments would be nested more than %1 deep: %2</source>
        <translation>保存済みセグメントの入れ子が%1段を超えます:%2</translation>
    </message>
    <message>
        <source>the segment &quot;%1&quot; cannot be counted: %2</source>
        <translation>セグメント「%1」は数えられません:%2</translation>
    </message>
    <message>
        <source>not in the group %1</source>
        <translation>グループ「%1」に入っていない</translation>
    </message>
    <message>
        <source>nothing to be ranked by</source>
        <translation>順位を決める値がありません</translation>
    </message>
    <message>
        <source>no such fact, or nothing that its window begins at</source>
        <translation>該当する記録、または期間の起点がありません</translation>
    </message>
    <message>
        <source>no orders to be scored by</source>
        <translation>評価に使う注文がありません</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>a threshold in the playbook cannot be used: %1</source>
        <translation>プレイブックのしきい値が使えません:%1</translation>
    </message>
    <message>
        <source>the levels in the playbook do not rise: each needs a higher amount than the one before</source>
        <translation>プレイブックのレベルが昇順ではありません。各レベルには前より高い金額が必要です</translation>
    </message>
    <message>
        <source>the segment &quot;%1&quot;, which asks for this one, could not be counted any more: %2</source>
        <translation>このセグメントを使うセグメント「%1」が数えられなくなります:%2</translation>
    </message>
    <message>
        <source>change that segment first</source>
        <translation>先にそのセグメントを変更してください</translation>
    </message>
    <message>
        <source>number of different groups reacted in</source>
        <translation>リアクションした異なるグループの数</translation>
    </message>
    <message>
        <source>number of different groups voted in</source>
        <translation>投票した異なるグループの数</translation>
    </message>
    <message>
        <source>number of different groups joined</source>
        <translation>参加した異なるグループの数</translation>
    </message>
    <message>
        <source>number of different groups left</source>
        <translation>退出した異なるグループの数</translation>
    </message>
    <message>
        <source>number of different groups written in</source>
        <translation>投稿した異なるグループの数</translation>
    </message>
    <message>
        <source>number of different campaigns clicked in</source>
        <translation>クリックしたキャンペーンの種類数</translation>
    </message>
    <message>
        <source>number of different campaigns reacted to</source>
        <translation>リアクションしたキャンペーンの種類数</translation>
    </message>
    <message>
        <source>number of different campaigns of coupons</source>
        <translation>クーポンのキャンペーンの種類数</translation>
    </message>
    <message>
        <source>number of different campaigns of messages</source>
        <translation>メッセージのキャンペーンの種類数</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice in one object</source>
        <translation>キー「%1」が1つのオブジェクトに2回あります</translation>
    </message>
    <message>
        <source>the earlier date comes first</source>
        <translation>早い日付を先に書いてください</translation>
    </message>
    <message>
        <source>%1 of those in the group %2</source>
        <translation>グループ「%2」の中で%1</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>いずれかのグループに入っている</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>どのグループにも入っていない</translation>
    </message>
    <message>
        <source>in the group %1</source>
        <translation>グループ「%1」に入っている</translation>
    </message>
    <message>
        <source>must have a letter, a digit or a sign beside its accents</source>
        <translation>アクセント記号以外の文字、数字、記号が必要です</translation>
    </message>
    <message>
        <source>ask for other currencies in rows of their own, in an &quot;any&quot; box</source>
        <translation>他の通貨は、「any」ボックスの中の別の行で指定してください</translation>
    </message>
    <message>
        <source>must be one amount, in one currency</source>
        <translation>1つの通貨による1つの金額でなければなりません</translation>
    </message>
    <message>
        <source>in the week before this one</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>in the month before this one</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>in the quarter before this one</source>
        <translation>前四半期</translation>
    </message>
    <message>
        <source>in the year before this one</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>the playbook wants no ambassadors: their number per group is 0. Set it to 1 or more to see the most active members of each group</source>
        <translation>プレイブックではアンバサダーを選びません。グループごとの人数が0です。1以上にすると、各グループで最も活発な会員が表示されます</translation>
    </message>
    <message>
        <source>save a part of it as a segment and ask for that; ask for many values in one row, with &quot;in&quot;</source>
        <translation>一部をセグメントとして保存し、それを条件にしてください。多くの値は「in」を使って1行にまとめてください</translation>
    </message>
    <message>
        <source>the outermost group cannot have &quot;disabled&quot;</source>
        <translation>最も外側のグループには「disabled」を付けられません</translation>
    </message>
    <message>
        <source>disable rows or groups in it instead</source>
        <translation>代わりに、その中の行やグループを無効にしてください</translation>
    </message>
    <message>
        <source>save an inner group as a segment and ask for that</source>
        <translation>内側のグループをセグメントとして保存し、それを条件にしてください</translation>
    </message>
    <message>
        <source>keep one of the two; what the other one asks for goes into a row or group of its own</source>
        <translation>2つのうち1つを残し、もう一方の条件は別の行またはグループに書いてください</translation>
    </message>
    <message>
        <source>swap the two dates</source>
        <translation>2つの日付を入れ替えてください</translation>
    </message>
    <message>
        <source>a row asks for one thing, and here are several: %1</source>
        <translation>1つの行で尋ねられるのは1つだけですが、ここには複数あります: %1</translation>
    </message>
    <message>
        <source>keep one of them, and ask for the others in rows of their own</source>
        <translation>そのうち1つを残し、ほかは別の行で尋ねてください</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数値が大きすぎます</translation>
    </message>
    <message>
        <source>the number is too small</source>
        <translation>数値が小さすぎます</translation>
    </message>
    <message>
        <source>use a number from %L1 to %L2</source>
        <translation>%L1から%L2までの数値を使ってください</translation>
    </message>
    <message>
        <source>there is no currency &quot;%1&quot;</source>
        <translation>通貨「%1」はありません</translation>
    </message>
    <message>
        <source>use a code of ISO 4217, such as &quot;USD&quot;</source>
        <translation>ISO 4217のコードを使ってください(例: 「USD」)</translation>
    </message>
    <message>
        <source>the code of a currency is written in capitals</source>
        <translation>通貨コードは大文字で書きます</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;</source>
        <translation>「%1」と書いてください</translation>
    </message>
    <message>
        <source>swap the two values</source>
        <translation>2つの値を入れ替えてください</translation>
    </message>
    <message>
        <source>R: days since the last order, cut at 30, 60, 90 and 180. F: orders in the last 12 months, cut at 2, 3, 5 and 10.</source>
        <translation>R: 最後の注文からの日数(区切りは30、60、90、180)。F: 過去12か月の注文数(区切りは2、3、5、10)。</translation>
    </message>
    <message>
        <source>R and F: fifths of everybody who ordered, by last order and by number of orders. Score: 1 + 5 × the share of them who are worse, rounded down; equals share a score.</source>
        <translation>RとF: 注文したことのある全員を、最後の注文と注文数でそれぞれ5等分したもの。スコア: 1 + 5 × 自分より下位の会員の割合(小数点以下切り捨て)。値が同じ会員は同じスコアです。</translation>
    </message>
    <message>
        <source>scores are whole numbers from 1 to 5</source>
        <translation>スコアは1から5の整数です</translation>
    </message>
    <message>
        <source>only a date field of the shop comes back every year</source>
        <translation>毎年くり返すのはショップの日付項目だけです</translation>
    </message>
    <message>
        <source>the anniversary of %1</source>
        <translation>%1の記念日</translation>
    </message>
    <message>
        <source>change the playbook, or give the segment a rule of its own</source>
        <translation>プレイブックを変えるか、セグメントに独自の条件を付けてください</translation>
    </message>
    <message>
        <source>the playbook&apos;s segment &quot;%1&quot; cannot be counted: %2</source>
        <translation>プレイブックのセグメント「%1」は数えられません:%2</translation>
    </message>
    <message>
        <source>this version&apos;s playbook has no segment &quot;%1&quot;</source>
        <translation>この版のプレイブックにはセグメント「%1」がありません</translation>
    </message>
    <message>
        <source>write what the inner ones ask for into one rule, or ask for one further in</source>
        <translation>内側のセグメントの条件を一つの条件にまとめるか、より内側のセグメントを指定してください</translation>
    </message>
    <message>
        <source>there is no country &quot;%1&quot;</source>
        <translation>「%1」という国はありません</translation>
    </message>
    <message>
        <source>use the two letters of ISO 3166, such as DE</source>
        <translation>ISO 3166の2文字(例:DE)を使ってください</translation>
    </message>
    <message>
        <source>use the three letters of ISO 4217, such as EUR</source>
        <translation>ISO 4217の3文字(例:EUR)を使ってください</translation>
    </message>
    <message>
        <source>there is no member %1</source>
        <translation>会員%1はいません</translation>
    </message>
    <message>
        <source>see the list of members for their numbers</source>
        <translation>番号は会員一覧で確認してください</translation>
    </message>
    <message>
        <source>No rates were published on %1: those of %2 are used.</source>
        <translation>%1には為替レートの公表がないため、%2のレートを使います。</translation>
    </message>
    <message>
        <source>must be a percentage from 0.01 to 100 with at most 2 digits after the point</source>
        <translation>0.01から100までの百分率(小数点以下2桁まで)でなければなりません</translation>
    </message>
    <message>
        <source>nothing happens from a moment to the same one: the end is not in the window</source>
        <translation>同じ時刻から同じ時刻までの間には何も起こりません:終わりの時刻は期間に含まれません</translation>
    </message>
    <message>
        <source>give a later end, or a date alone for its whole day</source>
        <translation>より後の終わりを指定するか、一日全体なら日付だけを指定してください</translation>
    </message>
    <message>
        <source>there are: %1</source>
        <translation>次のものがあります:%1</translation>
    </message>
    <message>
        <source>the file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした:%1</translation>
    </message>
    <message>
        <source>choose a folder that is there, that you may write to and that has room</source>
        <translation>存在し、書き込みができ、空きのあるフォルダを選んでください</translation>
    </message>
    <message>
        <source>Frozen %1, with who was in it then. Its rule was: %2</source>
        <translation>%1に固定:その時点の会員です。当時の条件:%2</translation>
    </message>
    <message>
        <source>make a field of the shop of that name first</source>
        <translation>先にその名前のショップ項目を作ってください</translation>
    </message>
    <message>
        <source>compare numbers with numbers, money with money and days with days</source>
        <translation>数は数と、金額は金額と、日数は日数と比べてください</translation>
    </message>
    <message>
        <source>use &quot;percent&quot; or &quot;number&quot;</source>
        <translation>「percent」か「number」を使ってください</translation>
    </message>
    <message>
        <source>a window that comes back every year cannot be longer than that</source>
        <translation>毎年くり返す期間は1年より長くできません</translation>
    </message>
    <message>
        <source>use at most %1 of that unit</source>
        <translation>その単位で%1以下にしてください</translation>
    </message>
    <message>
        <source>ask for 0 to 3,660 days</source>
        <translation>0〜3,660日を指定してください</translation>
    </message>
    <message>
        <source>this segment is live, and no snapshot of one</source>
        <translation>このセグメントは常に最新で、スナップショットではありません</translation>
    </message>
    <message>
        <source>say what it is called</source>
        <translation>名前を付けてください</translation>
    </message>
    <message>
        <source>A list that is kept by hand</source>
        <translation>手作業のリスト</translation>
    </message>
    <message>
        <source>Is on the list</source>
        <translation>リストに載っている</translation>
    </message>
    <message>
        <source>there is no split %1</source>
        <translation>分割%1はありません</translation>
    </message>
    <message>
        <source>see the list of splits</source>
        <translation>分割の一覧を確認してください</translation>
    </message>
    <message>
        <source>%1 who have any</source>
        <translation>%1（1件以上ある会員のみ）</translation>
    </message>
    <message>
        <source>%1 of all who have any</source>
        <translation>1件以上ある会員の中で%1</translation>
    </message>
    <message>
        <source>True of no member: %1.</source>
        <comment>parts of a rule, as &quot;country is France&quot;</comment>
        <translation>次に当てはまる会員はいません：%1。</translation>
    </message>
    <message>
        <source>Not known in this workspace: %1.</source>
        <comment>parts of a rule, as &quot;product is Linen&quot;</comment>
        <translation>このワークスペースにないもの：%1。</translation>
    </message>
    <message>
        <source>Frozen %1, with who was in it then</source>
        <translation>%1に固定:その時点の会員です</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>true または false と書いてください</translation>
    </message>
    <message>
        <source>write a day, for example &quot;2026-10-30&quot;</source>
        <translation>日付を「2026-10-30」のように書いてください</translation>
    </message>
    <message>
        <source>write the amount as {&quot;minor&quot;: 10000, &quot;currency&quot;: &quot;%1&quot;}</source>
        <translation>金額を {&quot;minor&quot;: 10000, &quot;currency&quot;: &quot;%1&quot;} の形で書いてください</translation>
    </message>
    <message>
        <source>write a number without quotation marks</source>
        <translation>数値を引用符なしで書いてください</translation>
    </message>
    <message>
        <source>write a text in quotation marks</source>
        <translation>テキストを引用符で囲んで書いてください</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; has no such values</source>
        <translation>項目「%1」にそのような値はありません</translation>
    </message>
    <message>
        <source>begin at firstOrder, lastOrder, createdAt, firstJoin or at a field of the shop with dates</source>
        <translation>起点は firstOrder、lastOrder、createdAt、firstJoin、または日付の項目にしてください</translation>
    </message>
    <message>
        <source>%1 is %2, and only whole ones are counted</source>
        <translation>%1が%2ですが、使えるのは整数のみです</translation>
    </message>
    <message>
        <source>the playbook has no amount from which on a member has this level</source>
        <translation>このレベルになる金額がプレイブックにありません</translation>
    </message>
    <message numerus="yes">
        <source>on the day %n day(s) before today</source>
        <translation>
            <numerusform>今日の%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the week %n week(s) before this one</source>
        <translation>
            <numerusform>今週の%n週間前の週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the month %n month(s) before this one</source>
        <translation>
            <numerusform>今月の%nか月前の月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the quarter %n quarter(s) before this one</source>
        <translation>
            <numerusform>今四半期の%n四半期前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the year %n year(s) before this one</source>
        <translation>
            <numerusform>今年の%n年前の年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the day %n day(s) after today</source>
        <translation>
            <numerusform>今日の%n日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the week %n week(s) after this one</source>
        <translation>
            <numerusform>今週の%n週間後の週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the month %n month(s) after this one</source>
        <translation>
            <numerusform>今月の%nか月後の月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the quarter %n quarter(s) after this one</source>
        <translation>
            <numerusform>今四半期の%n四半期後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the year %n year(s) after this one</source>
        <translation>
            <numerusform>今年の%n年後の年</numerusform>
        </translation>
    </message>
    <message>
        <source>not known whether it arrived</source>
        <translation>届いたか不明</translation>
    </message>
</context>
<context>
    <name>segmentsui</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>the file is too large to be a rule</source>
        <translation>ルールとしてはファイルが大きすぎます</translation>
    </message>
    <message>
        <source>save it to another folder</source>
        <translation>別のフォルダーに保存してください</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>注文数</translation>
    </message>
    <message>
        <source>order total</source>
        <translation>注文合計</translation>
    </message>
    <message>
        <source>average order value</source>
        <translation>平均注文額</translation>
    </message>
    <message>
        <source>largest order</source>
        <translation>最大の注文</translation>
    </message>
    <message>
        <source>smallest order</source>
        <translation>最小の注文</translation>
    </message>
    <message>
        <source>order total after returns</source>
        <translation>返品後の注文合計</translation>
    </message>
    <message>
        <source>days since last order</source>
        <translation>最後の注文からの日数</translation>
    </message>
    <message>
        <source>days since first order</source>
        <translation>最初の注文からの日数</translation>
    </message>
    <message>
        <source>order lines</source>
        <translation>注文明細数</translation>
    </message>
    <message>
        <source>items bought</source>
        <translation>購入点数</translation>
    </message>
    <message>
        <source>spent on items</source>
        <translation>商品の購入金額</translation>
    </message>
    <message>
        <source>different products</source>
        <translation>購入商品の種類数</translation>
    </message>
    <message>
        <source>different categories</source>
        <translation>購入カテゴリーの種類数</translation>
    </message>
    <message>
        <source>days since last bought</source>
        <translation>最後の購入からの日数</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>メッセージ数</translation>
    </message>
    <message>
        <source>days since last message</source>
        <translation>最後のメッセージからの日数</translation>
    </message>
    <message>
        <source>different campaigns received</source>
        <translation>受信したキャンペーンの種類数</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>クリック数</translation>
    </message>
    <message>
        <source>different links clicked</source>
        <translation>クリックしたリンクの種類数</translation>
    </message>
    <message>
        <source>days since last click</source>
        <translation>最後のクリックからの日数</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>リアクション数</translation>
    </message>
    <message>
        <source>days since last reaction</source>
        <translation>最後のリアクションからの日数</translation>
    </message>
    <message>
        <source>messages in groups</source>
        <translation>グループ内のメッセージ数</translation>
    </message>
    <message>
        <source>groups written in</source>
        <translation>発言したグループ数</translation>
    </message>
    <message>
        <source>days since last message in a group</source>
        <translation>グループ内の最後のメッセージからの日数</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>クーポン数</translation>
    </message>
    <message>
        <source>worth of coupons</source>
        <translation>クーポンの金額</translation>
    </message>
    <message>
        <source>days since last coupon</source>
        <translation>最後のクーポンからの日数</translation>
    </message>
    <message>
        <source>votes in polls</source>
        <translation>アンケートへの投票数</translation>
    </message>
    <message>
        <source>different polls voted in</source>
        <translation>投票したアンケートの種類数</translation>
    </message>
    <message>
        <source>groups joined</source>
        <translation>グループ参加数</translation>
    </message>
    <message>
        <source>days since first joining a group</source>
        <translation>最初のグループ参加からの日数</translation>
    </message>
    <message>
        <source>groups left</source>
        <translation>グループ退出数</translation>
    </message>
    <message>
        <source>days since leaving a group</source>
        <translation>グループ退出からの日数</translation>
    </message>
    <message>
        <source>recency score</source>
        <translation>最新購入スコア</translation>
    </message>
    <message>
        <source>frequency score</source>
        <translation>購入頻度スコア</translation>
    </message>
    <message>
        <source>spend score</source>
        <translation>購入金額スコア</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Items and products</source>
        <translation>商品と明細</translation>
    </message>
    <message>
        <source>Messages and clicks</source>
        <translation>メッセージとクリック</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>is</source>
        <translation>である</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ではない</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>のいずれかである</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>のいずれでもない</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>を含む</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>で始まる</translation>
    </message>
    <message>
        <source>include</source>
        <translation>を含む</translation>
    </message>
    <message>
        <source>do not include</source>
        <translation>を含まない</translation>
    </message>
    <message>
        <source>include any of</source>
        <translation>のいずれかを含む</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>判明している</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>不明である</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>と等しい</translation>
    </message>
    <message>
        <source>is not exactly</source>
        <translation>と等しくない</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>以上である</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>以下である</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>未満である</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>の間である</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>より前である</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>より後である</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>以内(過去)</translation>
    </message>
    <message>
        <source>is in the next</source>
        <translation>以内(今後)</translation>
    </message>
    <message>
        <source>has its day of the year</source>
        <translation>に記念日が当たる</translation>
    </message>
    <message>
        <source>is among the highest</source>
        <translation>の上位に入る</translation>
    </message>
    <message>
        <source>is among the lowest</source>
        <translation>の下位に入る</translation>
    </message>
    <message>
        <source>Scores and parts</source>
        <translation>スコアと区分</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>random part</source>
        <translation>無作為の区分</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Consent and reach</source>
        <translation>同意と到達</translation>
    </message>
    <message>
        <source>Fields of the shop</source>
        <translation>ショップの項目</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>this week last year</source>
        <translation>昨年の今週</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>this month last year</source>
        <translation>昨年の今月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>前四半期</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is needed.</source>
        <translation>%1から%2までの数値が必要です。</translation>
    </message>
    <message>
        <source>Press Enter to add “%1”.</source>
        <translation>Enterキーで「%1」を追加します。</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <extracomment>stands behind its number, in a field of its own: &quot;in the last 30 [days]&quot;</extracomment>
        <translation>
            <numerusform>年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (list)</source>
        <comment>name of a segment</comment>
        <translation>%1(リスト)</translation>
    </message>
    <message>
        <source>%1 (frozen)</source>
        <comment>name of a segment</comment>
        <translation>%1(固定)</translation>
    </message>
</context>
<context>
    <name>sending</name>
    <message>
        <source>there is no sending number</source>
        <translation>送信元の番号がありません</translation>
    </message>
    <message>
        <source>add the account of your WhatsApp number first</source>
        <translation>先にWhatsApp番号のアカウントを追加してください</translation>
    </message>
</context>
<context>
    <name>serai::calendarui::CalendarModel</name>
    <message>
        <source>Already posted</source>
        <translation>投稿済み</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>不明なタイムゾーン</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>過去の日時</translation>
    </message>
</context>
<context>
    <name>serai::calendarui::CalendarPane</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>「%1」を追加しました</translation>
    </message>
    <message>
        <source>Undo add</source>
        <translation>追加を元に戻す</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>「%1」を%2に移動しました</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>date format</comment>
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>Undo move</source>
        <translation>移動を元に戻す</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>「%1」を変更しました</translation>
    </message>
    <message>
        <source>Undo change</source>
        <translation>変更を元に戻す</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>group code and name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Each group’s time</source>
        <translation>各グループの現地時刻</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>カレンダーファイルとして保存</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>カレンダーファイル (*.ics)</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>ファイルを書き込めません</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) saved</source>
        <translation>
            <numerusform>投稿%n件を保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>カレンダーファイルとして保存…</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>サイドパネル</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>アイデア</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s)</source>
        <translation>
            <numerusform>%nグループ中%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are shown in: %1</source>
        <translation>時刻の表示: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>グループ: %1</translation>
    </message>
</context>
<context>
    <name>serai::calendarui::HourBars</name>
    <message numerus="yes">
        <source>%1 h: %n post(s)</source>
        <translation>
            <numerusform>%1時: 投稿%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts by local hour</source>
        <translation>現地時刻別の投稿</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, axis</comment>
        <translation>%1時</translation>
    </message>
</context>
<context>
    <name>serai::calendarui::IdeasShelf</name>
    <message>
        <source>New idea</source>
        <translation>新しいアイデア</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>アイデア</translation>
    </message>
    <message>
        <source>Search ideas</source>
        <translation>アイデアを検索</translation>
    </message>
    <message>
        <source>Drafts without a date</source>
        <translation>日付のない下書き</translation>
    </message>
    <message>
        <source>Drag into a day. The time of the best hour is filled in.</source>
        <translation>日付の欄にドラッグしてください。最適な時間帯の時刻が入ります。</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Title (members do not see it)</source>
        <translation>タイトル(会員には表示されません)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Has a date</source>
        <translation>日付あり</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Local time of the group</source>
        <translation>グループの現地時刻</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>ショップを見る</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>行動の呼びかけ(CTA)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>グループはまだありません</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>group code and name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>Without a date it can only be an idea or a draft.</source>
        <translation>日付がない場合は、アイデアか下書きにしかできません。</translation>
    </message>
    <message>
        <source>It lies on the shelf until it gets a date.</source>
        <translation>日付が決まるまで棚に置かれます。</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <comment>time zone</comment>
        <translation>%1の時刻</translation>
    </message>
    <message>
        <source>Time of %1; %2 in %3</source>
        <comment>zone, time, zone</comment>
        <translation>%1の時刻。%3では%2</translation>
    </message>
</context>
<context>
    <name>serai::calendarui::MetersPanel</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The month keeps to the playbook.</source>
        <translation>この月はプレイブックに沿っています。</translation>
    </message>
    <message>
        <source>All safe fixes</source>
        <translation>安全な修正すべて</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Content mix</source>
        <translation>コンテンツの構成</translation>
    </message>
    <message>
        <source>Posts on the busiest day</source>
        <translation>最も多い日の投稿数</translation>
    </message>
    <message>
        <source>Best hours, local</source>
        <translation>最適な時間帯(現地時刻)</translation>
    </message>
    <message>
        <source>Fix all safe</source>
        <translation>安全な修正をすべて実行</translation>
    </message>
    <message>
        <source>Does every fix that changes nothing but the moment of a post</source>
        <translation>投稿の日時だけを変える修正をすべて実行します</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s), target</source>
        <translation>
            <numerusform>投稿%n件、目標</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1–%2, max %3</source>
        <comment>ideal posts a day and the cap</comment>
        <translation>%1〜%2、最大%3</translation>
    </message>
    <message>
        <source>No posts this month</source>
        <translation>今月の投稿はありません</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <comment>share of posts inside the best hours</comment>
        <translation>時間帯内%1</translation>
    </message>
    <message>
        <source>no posts</source>
        <translation>投稿なし</translation>
    </message>
    <message>
        <source>Slots left free</source>
        <translation>空けてある枠</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>準備期間</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ahead</source>
        <translation>今後の予定なし</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1〜%2</translation>
    </message>
</context>
<context>
    <name>serai::calendarui::MonthView</name>
    <message>
        <source>Wk</source>
        <comment>column head: week number</comment>
        <translation>週</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>no group</comment>
        <translation>全体</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: title of a post</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, state</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 local (%2)</source>
        <comment>time and zone</comment>
        <translation>現地時刻%1(%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>holiday and country</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>No posts</source>
        <translation>投稿なし</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>投稿%n件</numerusform>
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
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新しいキャンペーン</translation>
    </message>
    <message>
        <source>Audience, message, time</source>
        <translation>対象者、メッセージ、日時</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Write to a segment: choose people and a template, see exactly who gets what, then send.</source>
        <translation>セグメントへの送信: 対象者とテンプレートを選び、誰に何が届くかを確認してから送信します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Number of members, typed to confirm</source>
        <translation>確認のために入力する会員数</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %n member(s)</source>
        <translation>
            <numerusform>会員%n人への送信を予約</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n member(s)</source>
        <translation>
            <numerusform>会員%n人に送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would get it: see the reasons.</source>
        <translation>届く会員がいません。理由を確認してください。</translation>
    </message>
    <message>
        <source>More than 1,000 members: type %1 to confirm</source>
        <translation>会員が1,000人を超えています。確認のため%1と入力してください</translation>
    </message>
    <message>
        <source>one-to-one, template %1, %2</source>
        <translation>個別送信、テンプレート%1、%2</translation>
    </message>
    <message>
        <source>Counting who gets it</source>
        <translation>送信先を数えています</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>キャンペーンを中止</translation>
    </message>
    <message>
        <source>Messages that have not left will never be sent. What is sent stays sent.</source>
        <translation>未送信のメッセージは今後送信されません。送信済みのメッセージはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will not be sent</source>
        <translation>
            <numerusform>メッセージ%n件は送信されません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::EditorPage</name>
    <message>
        <source>What people read</source>
        <translation>受信者に表示される内容</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>made from the template and the date</source>
        <translation>テンプレートと日付から作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>一斉配信</translation>
    </message>
    <message>
        <source>Invitation to a group</source>
        <translation>グループへの招待</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>As soon as it is started</source>
        <translation>開始後すぐ</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>日時を指定</translation>
    </message>
    <message>
        <source>When</source>
        <translation>送信時期</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>基準時刻</translation>
    </message>
    <message>
        <source>each member&apos;s own clock</source>
        <translation>各会員の現地時刻</translation>
    </message>
    <message>
        <source>Send in quiet hours too</source>
        <translation>静止時間帯にも送信</translation>
    </message>
    <message>
        <source>%1, approved by Meta</source>
        <translation>%1、Meta承認済み</translation>
    </message>
    <message>
        <source>%1, %2: it cannot be sent now</source>
        <translation>%1、%2: 今は送信できません</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>%1のテキスト</translation>
    </message>
    <message>
        <source>friend</source>
        <comment>greeting when no name is known</comment>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Insert a field for %1</source>
        <translation>%1に差し込み項目を挿入</translation>
    </message>
    <message>
        <source>Choose a segment.</source>
        <translation>セグメントを選んでください。</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>テンプレートを選んでください。</translation>
    </message>
    <message>
        <source>Every variable of the template needs a text.</source>
        <translation>テンプレートのすべての変数にテキストが必要です。</translation>
    </message>
    <message>
        <source>No segment is saved yet. Make one in the segments pane.</source>
        <translation>保存されたセグメントがまだありません。セグメント画面で作成してください。</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1、%2(%3)</translation>
    </message>
    <message>
        <source>No templates are here. Connect an account in the settings and fetch them.</source>
        <translation>テンプレートがありません。設定でアカウントを接続し、テンプレートを取得してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s) can be reached</source>
        <translation>
            <numerusform>会員%n人中%1人に到達可能</numerusform>
        </translation>
    </message>
    <message>
        <source>as %1 reads it</source>
        <translation>%1さんへの表示</translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::PhonePreview</name>
    <message>
        <source>Preview of the message on a phone</source>
        <translation>スマートフォンでのメッセージのプレビュー</translation>
    </message>
    <message>
        <source>Choose a template to see the message.</source>
        <translation>テンプレートを選ぶとメッセージが表示されます。</translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::PreviewPage</name>
    <message>
        <source>Not sent to, by reason</source>
        <translation>送信しない会員(理由別)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Reason, first that applies</source>
        <translation>理由(最初に該当したもの)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Each member is counted once, under the first reason that applies. Names stay on this computer.</source>
        <translation>会員は、最初に該当した理由で1回だけ数えます。名前はこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Cost by country</source>
        <translation>国別の費用</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>届く会員</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s), counted %2, counted again when it leaves</source>
        <translation>
            <numerusform>会員%n人中%1人、%2時点。送信時に数え直します</numerusform>
        </translation>
    </message>
    <message>
        <source>In the segment</source>
        <translation>セグメント内</translation>
    </message>
    <message>
        <source>Gets it</source>
        <translation>届く会員</translation>
    </message>
    <message>
        <source>rate card of %1, %2, per delivered message</source>
        <translation>%1付の料金表、%2、配信1件あたり</translation>
    </message>
    <message>
        <source>Expected %1 if %2 % are delivered, at most %3</source>
        <translation>%2%に配信された場合の見込み額は%1、最大で%3</translation>
    </message>
    <message>
        <source>At most %1 if every message is delivered</source>
        <translation>すべてのメッセージが配信された場合、最大で%1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without a known price are not in it.</source>
        <translation>
            <numerusform>料金が不明な会員%n人は含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>date and time of a message</comment>
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>Nobody gets it</source>
        <translation>届く会員はいません</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最後のメッセージ</translation>
    </message>
    <message>
        <source>Can be stopped</source>
        <translation>中止できる時期</translation>
    </message>
    <message>
        <source>Until each message leaves</source>
        <translation>各メッセージが送信されるまで</translation>
    </message>
    <message>
        <source>Cancel keeps what is sent</source>
        <translation>中止しても送信済みの分は残ります</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) get it in their morning</source>
        <translation>
            <numerusform>会員%n人には現地の朝に届きます</numerusform>
        </translation>
    </message>
    <message>
        <source>It is night there when the campaign starts.</source>
        <translation>キャンペーンの開始時、現地は夜です。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) read a default text</source>
        <translation>
            <numerusform>会員%n人には既定のテキストが表示されます</numerusform>
        </translation>
    </message>
    <message>
        <source>A field of theirs is not known.</source>
        <translation>これらの会員の項目に不明なものがあります。</translation>
    </message>
</context>
<context>
    <name>serai::campaignsui::ProgressPage</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>キャンペーンを中止</translation>
    </message>
    <message>
        <source>Where every message stands</source>
        <translation>各メッセージの状況</translation>
    </message>
    <message>
        <source>Messages that are settled</source>
        <translation>確定したメッセージ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s) settled</source>
        <translation>
            <numerusform>メッセージ%n件中%1件が確定</numerusform>
        </translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>次は%1</translation>
    </message>
    <message>
        <source>From sent to read</source>
        <translation>送信から既読まで</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered message(s) without a read receipt: not read yet, or receipts are off.</source>
        <translation>
            <numerusform>既読通知のない配信済みメッセージ%n件: 未読か、既読通知がオフです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>waits for its time</source>
        <translation>予定時刻を待っています</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>順番を待っています</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>on its way to WhatsApp</source>
        <translation>WhatsAppへ送信しています</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>WhatsApp has it; no receipt yet</source>
        <translation>WhatsAppが受け付け済み。配信・既読通知はまだありません</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>相手の端末に届きました</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>開封されました</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>error %1 of WhatsApp</source>
        <translation>WhatsAppのエラー%1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nobody knows whether WhatsApp got it; it is never sent again by itself</source>
        <translation>WhatsAppに届いたかどうか不明です。自動では再送しません</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>never left</source>
        <translation>送信されませんでした</translation>
    </message>
</context>
<context>
    <name>serai::charts::ChartCard</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>serai::charts::ChartView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
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
        <translation>サンプルショップを開いています</translation>
    </message>
    <message>
        <source>This workspace is open for reading only</source>
        <translation>このワークスペースは読み取り専用で開いています</translation>
    </message>
    <message>
        <source>Another program writes it. Close that program and open the file again to make changes.</source>
        <translation>別のプログラムが書き込み中です。変更するには、そのプログラムを閉じてからファイルを開き直してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続しています</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>nothing leaves</source>
        <translation>外部送信なし</translation>
    </message>
    <message numerus="yes">
        <source>%n entries past their time are removed in two minutes</source>
        <translation>
            <numerusform>保存期間を過ぎた%n件を2分後に削除します</numerusform>
        </translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今日は削除しない</translation>
    </message>
    <message numerus="yes">
        <source>%n entries past their time were removed</source>
        <translation>
            <numerusform>保存期間を過ぎた%n件を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>控え %1</translation>
    </message>
    <message>
        <source>%1 - Serai, personal data masked</source>
        <translation>%1 - Serai(個人データをマスク中)</translation>
    </message>
    <message>
        <source>%1 - Serai</source>
        <translation>%1 - Serai</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%nグループ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(s)</source>
        <translation>
            <numerusform>%nか国</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>サンプルショップを開く</translation>
    </message>
    <message>
        <source>Import orders and customers…</source>
        <translation>注文と顧客の取り込み…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>システムの配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ライト配色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ダーク配色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>個人データをマスク</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Check the workspace file</source>
        <translation>ワークスペースファイルを検査</translation>
    </message>
    <message>
        <source>The workspace file is sound</source>
        <translation>ワークスペースファイルに問題はありません</translation>
    </message>
    <message>
        <source>The workspace file is damaged</source>
        <translation>ワークスペースファイルが壊れています</translation>
    </message>
    <message>
        <source>Restore the last backup. First problem: %1</source>
        <translation>最後のバックアップを復元してください。最初の問題: %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>外部に出るデータ</translation>
    </message>
    <message>
        <source>About Serai</source>
        <translation>Seraiについて</translation>
    </message>
    <message>
        <source>Serai %1</source>
        <translation>Serai %1</translation>
    </message>
    <message>
        <source>Free software under the GPL, version 3 or later. Built on Qt %1.</source>
        <translation>GPLバージョン3以降で公開されているフリーソフトウェアです。Qt %1で作られています。</translation>
    </message>
    <message>
        <source>Find an act or a thing</source>
        <translation>操作や項目を検索</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Serai workspaces (*.serai)</source>
        <translation>Seraiワークスペース (*.serai)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Serai workspaces (*.serai);;All files (*)</source>
        <translation>Seraiワークスペース (*.serai);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import orders and customers</source>
        <translation>注文と顧客の取り込み</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backup finished and checked</source>
        <translation>バックアップが完了し、検査も済みました</translation>
    </message>
</context>
<context>
    <name>serai::desktop::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
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
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <translation>送信不可</translation>
    </message>
    <message>
        <source>Sending stopped</source>
        <translation>送信を停止しました</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>テスト環境</translation>
    </message>
    <message>
        <source>nothing leaves</source>
        <translation>外部送信なし</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>オフラインで動作</translation>
    </message>
    <message>
        <source>No access token</source>
        <translation>アクセストークンなし</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n message(s)</source>
        <translation>
            <numerusform>メッセージ%n件を送信中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>残り%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>残り%n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::desktop::WelcomePane</name>
    <message>
        <source>Try the sample shop</source>
        <translation>サンプルショップを試す</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>空の状態から始める</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>まずは見てみる</translation>
    </message>
    <message>
        <source>Lindenhain sells home textiles to five countries. Everything works, messages go to a sandbox on this computer, and nothing is sent to anybody.</source>
        <translation>Lindenhainは5か国にホームテキスタイルを販売するショップです。すべての機能を試せます。メッセージはこのコンピューター内のサンドボックスに送られ、実際には誰にも送信されません。</translation>
    </message>
    <message>
        <source>Begin with your shop</source>
        <translation>自分のショップで始める</translation>
    </message>
    <message>
        <source>A new file on this computer. Bring your customers and orders in from a shop export; a WhatsApp account can wait.</source>
        <translation>このコンピューターに新しいファイルを作ります。顧客と注文はショップの書き出しファイルから取り込めます。WhatsAppアカウントは後からで構いません。</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>続きから始める</translation>
    </message>
    <message>
        <source>Open a workspace that you have already, for example from a backup or from another computer.</source>
        <translation>バックアップや別のコンピューターのものなど、既存のワークスペースを開きます。</translation>
    </message>
    <message>
        <source>Welcome to Serai</source>
        <translation>Seraiへようこそ</translation>
    </message>
    <message>
        <source>Your customers, their groups and what you send them stay in one file on this computer.</source>
        <translation>顧客、グループ、送信内容は、このコンピューターの1つのファイルに保存されます。</translation>
    </message>
</context>
<context>
    <name>serai::insightsui::CustomPeriod</name>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>serai::insightsui::InsightsBody</name>
    <message>
        <source>Campaigns</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>that sent in the period</source>
        <translation>期間内に送信したもの</translation>
    </message>
    <message>
        <source>No campaign sent anything in this period.</source>
        <translation>この期間に送信したキャンペーンはありません。</translation>
    </message>
    <message>
        <source>Figures are of the whole campaign. Enter opens it.</source>
        <translation>数値はキャンペーン全体のものです。Enterキーで開きます。</translation>
    </message>
</context>
<context>
    <name>serai::insightsui::InsightsPane</name>
    <message>
        <source>%1 before</source>
        <translation>前期間 %1</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>週別</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2中%1</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>前期間</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Not included, because not converted: %1</source>
        <translation>換算していないため含まれない金額: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>From sent to read</source>
        <translation>送信から既読まで</translation>
    </message>
    <message>
        <source>one-to-one messages, share of the step above</source>
        <translation>個別メッセージ、前の段階に対する割合</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>members per day, %1</source>
        <translation>日別の会員数、%1</translation>
    </message>
    <message>
        <source>%1 reachable</source>
        <translation>到達可能%1人</translation>
    </message>
    <message>
        <source>No size of a segment was recorded in this period.</source>
        <translation>この期間にはセグメントの人数が記録されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more segment(s) not shown</source>
        <translation>
            <numerusform>ほかに表示されていないセグメントが%n個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation>既読率</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Figures appear here once there are orders. Import them from your shop.</source>
        <translation>注文があると、ここに数値が表示されます。ショップから取り込んでください。</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>注文の取り込み</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Days are counted in the shop&apos;s time zone. Change it in the settings.</source>
        <translation>日付はショップのタイムゾーンで数えます。設定で変更できます。</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>レポートを作成</translation>
    </message>
    <message>
        <source>Show the last report in its folder</source>
        <translation>最後のレポートをフォルダーで表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Against %n day(s) before</source>
        <translation>
            <numerusform>前の%n日間と比較</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>週別</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月別</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>直近%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>ほかの期間…</translation>
    </message>
    <message>
        <source>Against the equally long period before</source>
        <translation>同じ長さの前期間と比較</translation>
    </message>
    <message>
        <source>Weekly report as PDF…</source>
        <translation>週次レポートをPDFで保存…</translation>
    </message>
    <message>
        <source>Weekly report as Excel workbook…</source>
        <translation>週次レポートをExcelブックで保存…</translation>
    </message>
    <message>
        <source>Weekly report as CSV…</source>
        <translation>週次レポートをCSVで保存…</translation>
    </message>
</context>
<context>
    <name>serai::insightsui::ReportFlow</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV表 (*.csv)</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>週次レポート</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>レポートを作成しています。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>レポートを作成しました。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>serai::membersui::DropShelf</name>
    <message>
        <source>Lists and groups</source>
        <translation>リストとグループ</translation>
    </message>
    <message>
        <source>Drop on a list or a group</source>
        <translation>リストまたはグループにドロップ</translation>
    </message>
    <message>
        <source>A group notes who joined; nobody is invited and nothing is sent. Escape takes the drag back.</source>
        <translation>グループでは参加を記録するだけで、招待も送信も行いません。Escキーでドラッグを取り消せます。</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新しいリスト…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>会員%n人</numerusform>
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
        <translation>ビューとして保存</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>セグメントとして保存</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Last order within how many days</source>
        <translation>最後の注文が何日以内か</translation>
    </message>
    <message>
        <source>At least how many orders</source>
        <translation>注文数の下限</translation>
    </message>
    <message>
        <source>Spend of at least, in %1</source>
        <translation>購入金額の下限(%1)</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportChanges</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>注文の種類</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>注文明細</translation>
    </message>
    <message>
        <source>Consent to WhatsApp</source>
        <translation>WhatsApp の同意</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変わる内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Member or order</source>
        <translation>メンバーまたは注文</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>ファイルの値にする</translation>
    </message>
    <message>
        <source>Takes what the file says of &quot;%1&quot; for everybody in it.</source>
        <translation>ファイルの全員について「%1」をファイルの値にします。</translation>
    </message>
    <message>
        <source>entered here by hand</source>
        <translation>手作業で入力</translation>
    </message>
    <message>
        <source>taken away by hand on %1</source>
        <translation>%1 に手作業で削除</translation>
    </message>
    <message>
        <source>changed by hand on %1</source>
        <translation>%1 に手作業で変更</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>注文 %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <comment>values</comment>
        <translation>維持 %1</translation>
    </message>
    <message>
        <source>Members %1</source>
        <comment>values that change</comment>
        <translation>メンバー %1</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <comment>values that change</comment>
        <translation>注文 %1</translation>
    </message>
    <message>
        <source>%1, the first %2 are listed</source>
        <translation>%1 件（最初の %2 件を表示）</translation>
    </message>
    <message>
        <source>What somebody wrote here stays. Enter takes what the file says for that field instead.</source>
        <translation>手作業で書かれた値は残ります。Enter でその項目をファイルの値にします。</translation>
    </message>
    <message>
        <source>Everything listed can be undone with the import.</source>
        <translation>ここにある変更は、取り込みと一緒に元に戻せます。</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>ファイルの先頭行</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>ファイルの読み取り方</translation>
    </message>
    <message>
        <source>Consent to WhatsApp marketing</source>
        <translation>WhatsAppマーケティングへの同意</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>%1の列</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ファイルにない</translation>
    </message>
    <message>
        <source>Where a member has another value for %1</source>
        <translation>会員の%1が異なる場合の扱い</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>fill gaps</source>
        <translation>空欄を補う</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>維持する</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%2個中%1個を検出</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付の形式</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>people</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>as found in the file</source>
        <translation>ファイルから検出</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>The file says who agreed to WhatsApp marketing</source>
        <translation>WhatsAppでのマーケティングへの同意がファイルに記載されている</translation>
    </message>
    <message>
        <source>Column that says who agreed</source>
        <translation>同意した人を示す列</translation>
    </message>
    <message>
        <source>Where they agreed</source>
        <translation>同意を得た場所</translation>
    </message>
    <message>
        <source>for example: box at checkout since March 2025</source>
        <translation>例: 2025年3月からの購入手続き画面のチェックボックス</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Consent to e-mail is not consent to WhatsApp. Without this box nobody becomes reachable by this import, and nobody loses consent either.</source>
        <translation>メールへの同意はWhatsAppへの同意ではありません。このチェックボックスがオフの場合、この取り込みで到達可能になる人も、同意を失う人もいません。</translation>
    </message>
    <message>
        <source>who has &quot;yes&quot; in &quot;%1&quot;</source>
        <translation>「%1」が「yes」の人</translation>
    </message>
    <message>
        <source>everybody in the file</source>
        <translation>ファイル内の全員</translation>
    </message>
    <message>
        <source>Usual: a list of people replaces what nobody wrote here by hand, an order fills what is not known.</source>
        <translation>通常: 人の一覧は手作業で書かれていない値を置き換え、注文は不明な項目だけを補います。</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportHistory</name>
    <message>
        <source>Past imports</source>
        <translation>過去の取り込み</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>取り込みを元に戻す</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>もう一度取り込む</translation>
    </message>
    <message>
        <source>The same file, read the same way, after a dry run</source>
        <translation>同じファイルを同じ方法で読み取り、試行してから取り込みます</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み日時</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>新規作成</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1 cannot be undone: something later depends on it.</source>
        <translation>%1は元に戻せません: 後の変更がこれに依存しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) go: the import brought them.</source>
        <translation>
            <numerusform>この取り込みで作成された会員%n人が削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) become as they were.</source>
        <translation>
            <numerusform>会員%n人が元の状態に戻ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) go.</source>
        <translation>
            <numerusform>注文%n件が削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) become as they were.</source>
        <translation>
            <numerusform>注文%n件が元の状態に戻ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of consent go.</source>
        <translation>
            <numerusform>同意の記録%n件が削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can be imported again.</source>
        <translation>このファイルはもう一度取り込めます。</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>%1の取り込みを元に戻しますか?</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>取り込みを元に戻しています</translation>
    </message>
    <message>
        <source>Cancel leaves everything as before.</source>
        <translation>キャンセルすると、すべて以前の状態のままです。</translation>
    </message>
    <message>
        <source>The import of %1 is undone.</source>
        <translation>%1の取り込みを元に戻しました。</translation>
    </message>
    <message>
        <source>Everything is as before.</source>
        <translation>すべて以前の状態に戻りました。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Times are those of %1. Undoing an import puts everything back as it was before. Later changes of other people stay.</source>
        <translation>時刻は%1のものです。取り込みを元に戻すと、すべてが取り込み前の状態に戻ります。ほかの人に対する後からの変更は残ります。</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportMatches</name>
    <message>
        <source>People who match</source>
        <translation>一致する人</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>一致した項目</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ項目</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>異なる項目</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>&amp;Update the member</source>
        <translation>メンバーを更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep apart</source>
        <translation>別人とする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave the line out</source>
        <translation>行を除く(&amp;L)</translation>
    </message>
    <message>
        <source>The line is about the member who was found.</source>
        <translation>この行は見つかったメンバーのものです。</translation>
    </message>
    <message>
        <source>The line makes somebody new, without the phone, e-mail or customer number that is theirs.</source>
        <translation>この行は新しい人になります。相手の電話、メール、顧客番号は付きません。</translation>
    </message>
    <message>
        <source>Nothing of the line is taken.</source>
        <translation>この行からは何も取り込みません。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>別人</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>people</comment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Look twice %1</source>
        <comment>people</comment>
        <translation>要確認 %1</translation>
    </message>
    <message>
        <source>%1, the first %2 are listed, doubtful ones first</source>
        <translation>%1 人中、疑わしいものから %2 人を表示</translation>
    </message>
    <message>
        <source>Doubtful ones are to be looked at twice. Enter changes what happens to a line.</source>
        <translation>疑わしいものは確認してください。Enter で行の扱いを変えます。</translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>%1 行目：</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportProblems</name>
    <message>
        <source>Problems by line</source>
        <translation>行ごとの問題</translation>
    </message>
    <message>
        <source>Save the lines left out</source>
        <translation>除外された行を保存</translation>
    </message>
    <message>
        <source>A table with these lines and the reasons, to correct and import again</source>
        <translation>これらの行と理由を収めた表です。修正してもう一度取り込めます</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Enter phone</source>
        <translation>電話を入力</translation>
    </message>
    <message>
        <source>Edit e-mail</source>
        <translation>メールを修正</translation>
    </message>
    <message>
        <source>Edit date</source>
        <translation>日付を修正</translation>
    </message>
    <message>
        <source>Edit currency</source>
        <translation>通貨を修正</translation>
    </message>
    <message>
        <source>Edit number</source>
        <translation>数値を修正</translation>
    </message>
    <message>
        <source>Take it after all</source>
        <translation>やはり取り込む</translation>
    </message>
    <message>
        <source>Leave line out</source>
        <translation>行を除く</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Value left out</source>
        <translation>値を除外</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>problems</comment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <comment>lines</comment>
        <translation>スキップ %1</translation>
    </message>
    <message>
        <source>Value left out %1</source>
        <comment>lines</comment>
        <translation>値を除外 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, the first %2 are listed</source>
        <translation>%1件、先頭の%2件を表示</translation>
    </message>
    <message>
        <source>Enter corrects the value here, Delete leaves the line out; the file itself is not changed.</source>
        <translation>Enter でここでの値を修正、Delete で行を除きます。ファイル自体は変わりません。</translation>
    </message>
    <message>
        <source>Every line can be used as it is.</source>
        <translation>すべての行をそのまま使えます。</translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <translation>%2 行目の %1</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>値を編集</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportRepairs</name>
    <message>
        <source>Use repairs</source>
        <translation>補正を使う</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVとして保存</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>補正後</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2 of them are listed</source>
        <translation>%1件、うち%2件を表示</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>repair, number</comment>
        <translation>%1 %2件</translation>
    </message>
    <message>
        <source>Repaired values</source>
        <translation>補正した値</translation>
    </message>
    <message>
        <source>Off: phones whose digits would have to be guessed are left out, and letters that were encoded twice stay as they are. Signs around a number are read in any case.</source>
        <translation>オフの場合、桁の推測が必要な電話番号は除外され、二重に符号化された文字はそのまま残ります。番号の前後の記号は、オフでも処理して読み取ります。</translation>
    </message>
    <message>
        <source>All repaired values: line, before, after, reason</source>
        <translation>補正した値の全件: 行、補正前、補正後、理由</translation>
    </message>
    <message>
        <source>Save the repaired values as CSV</source>
        <translation>補正した値をCSVとして保存</translation>
    </message>
    <message>
        <source>No value was repaired.</source>
        <translation>補正した値はありません。</translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportSummary</name>
    <message>
        <source>Create</source>
        <translation>新規作成</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>新しい注文%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opt in to WhatsApp</source>
        <comment>members</comment>
        <translation>
            <numerusform>WhatsAppの配信同意%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>members who are not here yet</source>
        <translation>まだ登録されていない会員</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) changed</source>
        <translation>
            <numerusform>変更された注文%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>members with something new</source>
        <translation>新しい内容がある会員</translation>
    </message>
    <message>
        <source>same in the file and here</source>
        <translation>ファイルと登録内容が同じ</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of problem, listed below</source>
        <translation>
            <numerusform>%n種類の問題(下に表示)</numerusform>
        </translation>
    </message>
    <message>
        <source>every line can be used</source>
        <translation>すべての行を使えます</translation>
    </message>
    <message>
        <source>%1, separator &quot;%2&quot;</source>
        <translation>%1、区切り文字「%2」</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot;</source>
        <translation>シート「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>注文%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation>
            <numerusform>注文明細%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) redeemed</source>
        <translation>
            <numerusform>利用されたクーポン%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>times without a zone are read in %1</source>
        <translation>タイムゾーンのない時刻は%1として読み取ります</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without a customer are kept as guest orders</source>
        <translation>
            <numerusform>顧客のない注文%n件はゲスト注文として保存されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are about somebody further up in the file</source>
        <translation>
            <numerusform>%n行はファイル内の前の行と同じ人についてのものです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) give way to what is here</source>
        <translation>
            <numerusform>値%n件では登録済みの内容を優先します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) opt in to WhatsApp</source>
        <translation>
            <numerusform>会員%n人がWhatsAppに配信同意</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent to WhatsApp stays as it is</source>
        <translation>WhatsAppへの同意は変わりません</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay as somebody wrote them here</source>
        <translation>
            <numerusform>手作業で書かれた %n 件の値はそのまま残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without an amount are no purchases</source>
        <translation>
            <numerusform>金額のない注文%n件は購入に数えません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::membersui::ImportWizard</name>
    <message>
        <source>Save mapping</source>
        <translation>列の割り当てを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Files with the same columns will be read the same way.</source>
        <translation>同じ列のファイルは同じ方法で読み取ります。</translation>
    </message>
    <message>
        <source>Save the lines left out</source>
        <translation>除外された行を保存</translation>
    </message>
    <message>
        <source>%1 - lines left out.csv</source>
        <translation>%1 - 除外された行.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved, with the reasons.</source>
        <translation>
            <numerusform>%n行を理由とともに保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them and import that file.</source>
        <translation>修正してから、そのファイルを取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n repaired phone(s) saved.</source>
        <translation>
            <numerusform>補正した電話番号%n件を保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>この取り込みを元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) created</source>
        <translation>
            <numerusform>会員%n人を新規作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) updated</source>
        <translation>
            <numerusform>会員%n人を更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) new</source>
        <translation>
            <numerusform>新しい注文%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) redeemed</source>
        <translation>
            <numerusform>利用されたクーポン%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n行を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>過去の取り込み</translation>
    </message>
    <message>
        <source>Files with the same columns will be read the same way</source>
        <translation>同じ列のファイルは同じ方法で読み取ります</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1の取り込み</translation>
    </message>
    <message>
        <source>The file is not as it was then.</source>
        <translation>ファイルが前回の取り込み時から変わっています。</translation>
    </message>
    <message>
        <source>The dry run says what it brings now.</source>
        <translation>現在の内容での結果は試行で確認できます。</translation>
    </message>
    <message>
        <source>Import customers or orders</source>
        <translation>顧客または注文の取り込み</translation>
    </message>
    <message>
        <source>Tables and contacts (*.csv *.tsv *.txt *.xlsx *.vcf);;All files (*)</source>
        <translation>表と連絡先 (*.csv *.tsv *.txt *.xlsx *.vcf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>unknown layout: say what the columns are</source>
        <translation>不明な形式: 各列の内容を指定してください</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Read as &quot;%1&quot;, as you said last time.</source>
        <translation>前回の指定どおり「%1」として読み取りました。</translation>
    </message>
    <message>
        <source>Every choice can be changed below.</source>
        <translation>下の選択はすべて変更できます。</translation>
    </message>
    <message>
        <source>Forget this mapping</source>
        <translation>この割り当てを破棄</translation>
    </message>
    <message>
        <source>Where did these people agree to WhatsApp messages?</source>
        <translation>WhatsAppメッセージへの同意はどこで得ましたか?</translation>
    </message>
    <message>
        <source>Consent without a source is not recorded.</source>
        <translation>取得元のない同意は記録されません。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1を読み取っています</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>まだ何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1を取り込んでいます</translation>
    </message>
    <message>
        <source>Cancel leaves everything as before.</source>
        <translation>キャンセルすると、すべて以前の状態のままです。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Everything is as before.</source>
        <translation>すべて以前の状態のままです。</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>Nothing is written yet. The import is one step: all of it or nothing, and it can be undone.</source>
        <translation>まだ何も書き込んでいません。取り込みは全部か無しかの1回の操作で、元に戻せます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>会員%n人を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n order(s)</source>
        <translation>
            <numerusform>注文%n件を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>取り込むものはありません</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>会員を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) should be looked at twice. Nothing is written yet.</source>
        <translation>
            <numerusform>%n 人は確認が必要です。まだ何も書き込まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against any of them. Nothing is written yet.</source>
        <translation>疑わしい点はありません。まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>What you decided changes what will happen: see it first.</source>
        <translation>変更により結果が変わります。先に確認してください。</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>もう一度試行</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>一致する人</translation>
    </message>
    <message>
        <source>Save the repaired values</source>
        <translation>補正した値を保存</translation>
    </message>
    <message>
        <source>%1 - repaired values.csv</source>
        <translation>%1 - 補正した値.csv</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MemberForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>for example de or pt-BR</source>
        <translation>例: de、pt-BR</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>for example Europe/Berlin</source>
        <translation>例: Europe/Berlin</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>会員ランク</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Save member</source>
        <translation>会員を保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Edit member</source>
        <translation>会員を編集</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>会員を追加</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MemberHistory</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>以前の履歴を表示</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>History of the member</source>
        <translation>会員の履歴</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>注文はまだありません</translation>
    </message>
    <message>
        <source>Nothing happened in groups yet</source>
        <translation>グループでの活動はまだありません</translation>
    </message>
    <message>
        <source>No message yet, in either direction</source>
        <translation>送受信したメッセージはまだありません</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>履歴はまだありません</translation>
    </message>
    <message>
        <source>In no group now</source>
        <translation>現在参加中のグループはありません</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>現在%1に参加中</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MemberIdentities</name>
    <message>
        <source>Add a phone, e-mail or other identity</source>
        <translation>電話番号、メールなどを追加</translation>
    </message>
    <message>
        <source>Kind of identity</source>
        <translation>識別情報の種類</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>新しい識別情報</translation>
    </message>
    <message>
        <source>Add identity</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take away: %1 %2</source>
        <comment>kind, value</comment>
        <translation>取り除く: %1 %2</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MemberNotes</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is worth remembering</source>
        <translation>覚えておきたいこと</translation>
    </message>
    <message>
        <source>From the list or the form</source>
        <translation>一覧またはフォームで入力</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1(%2に変更)</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>このメモを変更</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>このメモを削除</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>%1のメモ</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MemberPanel</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Record an opt-in…</source>
        <translation>配信同意を記録…</translation>
    </message>
    <message>
        <source>Record an opt-out…</source>
        <translation>配信停止を記録…</translation>
    </message>
    <message>
        <source>More acts on this member</source>
        <translation>この会員のその他の操作</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>すべて書き出す…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>完全に消去…</translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation>国不明</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>Unknown: no time zone</source>
        <translation>不明: タイムゾーンがありません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>14:12 Thu, Kolkata</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (from the country)</source>
        <translation>%1(国から推定)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>%1, inferred from the phone number</source>
        <translation>%1(電話番号から推定)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>購入金額</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n order(s)</source>
        <translation>
            <numerusform>%1(注文%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>%1, by spend</source>
        <translation>%1（購入金額による）</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>特典</translation>
    </message>
    <message>
        <source>Unknown: the playbook has no level of this name</source>
        <translation>不明: この名前のランクはプレイブックにありません</translation>
    </message>
    <message>
        <source>None noted in the playbook</source>
        <translation>プレイブックに記載なし</translation>
    </message>
    <message>
        <source>Next level</source>
        <translation>次のランク</translation>
    </message>
    <message>
        <source>%1: %2 more to spend</source>
        <translation>%1: あと%2</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>Unknown: no age, order or tag to judge by</source>
        <translation>不明: 判断できる年齢、注文、タグがありません</translation>
    </message>
    <message>
        <source>%1 % fit</source>
        <translation>適合度%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old: fits</source>
        <translation>
            <numerusform>%n歳: 該当</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old: does not fit</source>
        <translation>
            <numerusform>%n歳: 該当しない</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 an order: fits</source>
        <translation>1注文あたり%1: 該当</translation>
    </message>
    <message>
        <source>%1 an order: does not fit</source>
        <translation>1注文あたり%1: 該当しない</translation>
    </message>
    <message>
        <source>%1 of %2 tags</source>
        <translation>タグ%2個中%1個</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>with somebody, %1</source>
        <translation>%1に別の会員と</translation>
    </message>
    <message>
        <source>with %1, %2</source>
        <translation>%2に%1と</translation>
    </message>
    <message>
        <source>Take the merge apart</source>
        <translation>統合を解く</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MembersPane</name>
    <message>
        <source>Nobody changed: all of them had it already</source>
        <translation>変更はありません。全員がすでに該当しています</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) changed since and stayed as they are</source>
        <translation>
            <numerusform>会員%n人はその後に変更されたため、そのままにしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n member(s)</source>
        <translation>
            <numerusform>会員%n人にタグを付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag from %n member(s)</source>
        <translation>
            <numerusform>会員%n人からタグを外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n member(s))</source>
        <translation>
            <numerusform>%1(会員%n人)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n member(s)?</source>
        <translation>
            <numerusform>会員%n人を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their orders go with them. This can be undone; to forget people for good, erase them instead.</source>
        <translation>注文も一緒に削除されます。この操作は元に戻せます。個人の情報を完全になくすには、削除ではなく消去を使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n member(s)</source>
        <translation>
            <numerusform>会員%n人を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n member(s) for good?</source>
        <translation>
            <numerusform>会員%n人を完全に消去しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about them is removed and cannot be brought back. Their orders stay as mere figures. A receipt says what was done.</source>
        <translation>会員に関する情報をすべて消し、二度と元に戻せません。注文は数値としてのみ残ります。処理の内容は控えに記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n member(s)</source>
        <translation>
            <numerusform>会員%n人を消去</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they are erased</source>
        <translation>消去する理由</translation>
    </message>
    <message>
        <source>Reason, without names</source>
        <translation>理由(名前は書かない)</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) erased</source>
        <translation>
            <numerusform>会員%n人を消去しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record an opt-in of %n member(s)</source>
        <translation>
            <numerusform>会員%n人の配信同意を記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record an opt-out of %n member(s)</source>
        <translation>
            <numerusform>会員%n人の配信停止を記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt-in recorded for %n member(s)</source>
        <translation>
            <numerusform>会員%n人の配信同意を記録しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt-out recorded for %n member(s)</source>
        <translation>
            <numerusform>会員%n人の配信停止を記録しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) cannot be written to although they agreed: another bar stands</source>
        <translation>
            <numerusform>会員%n人は同意していますが、別の送信停止があるため送信できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Where and how it was given</source>
        <translation>どこで、どのように同意を得たか</translation>
    </message>
    <message>
        <source>Turn masking off in the View menu to export members.</source>
        <translation>会員を書き出すには、「表示」メニューでマスクをオフにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n member(s)</source>
        <translation>
            <numerusform>会員%n人を書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>members.csv</source>
        <translation>会員.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表 (*.csv *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n member(s)</source>
        <translation>
            <numerusform>会員%n人を書き出しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) exported</source>
        <translation>
            <numerusform>会員%n人を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring your customers in: a shop export is enough.</source>
        <translation>顧客を取り込みましょう。ショップから書き出したファイルがあれば始められます。</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>会員を取り込む</translation>
    </message>
    <message>
        <source>People are masked on screen</source>
        <translation>画面上の個人データはマスクされています</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Name, phone, order, tag</source>
        <translation>名前、電話番号、注文、タグ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>会員を追加</translation>
    </message>
    <message>
        <source>Views and saved segments</source>
        <translation>ビューと保存済みセグメント</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>0 found</source>
        <translation>0件</translation>
    </message>
    <message>
        <source>There is no segment yet</source>
        <translation>セグメントはまだありません</translation>
    </message>
    <message>
        <source>Turn masking off in the View menu to export somebody.</source>
        <translation>会員のデータを書き出すには、「表示」メニューでマスクをオフにしてください。</translation>
    </message>
    <message>
        <source>Export everything about this member</source>
        <translation>この会員のすべてのデータを書き出す</translation>
    </message>
    <message>
        <source>member-%1.json</source>
        <translation>会員-%1.json</translation>
    </message>
    <message>
        <source>Everything about a person (*.json)</source>
        <translation>会員のすべてのデータ (*.json)</translation>
    </message>
    <message>
        <source>Exporting everything about this member</source>
        <translation>この会員のすべてのデータを書き出しています</translation>
    </message>
    <message>
        <source>asked for in the member list</source>
        <translation>会員一覧からの請求</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about this member exported</source>
        <translation>
            <numerusform>この会員のデータ%n行を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn masking off in the View menu to edit.</source>
        <translation>編集するには、「表示」メニューでマスクをオフにしてください。</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>会員を変更しました</translation>
    </message>
    <message>
        <source>Undo change</source>
        <translation>変更を元に戻す</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>ビューとして保存…</translation>
    </message>
    <message>
        <source>Save changes of the view</source>
        <translation>ビューの変更を保存</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>ビューの名前を変更…</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>Tag members…</source>
        <translation>会員にタグを付ける…</translation>
    </message>
    <message>
        <source>Remove a tag…</source>
        <translation>タグを外す…</translation>
    </message>
    <message>
        <source>Add to a list…</source>
        <translation>リストに追加…</translation>
    </message>
    <message>
        <source>Take off a list…</source>
        <translation>リストから削除…</translation>
    </message>
    <message>
        <source>Note as joined a group…</source>
        <translation>グループへの参加を記録…</translation>
    </message>
    <message>
        <source>Note as left a group…</source>
        <translation>グループからの退出を記録…</translation>
    </message>
    <message>
        <source>Export members…</source>
        <translation>会員を書き出す…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>列を選択…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit in the list</source>
        <translation>一覧で編集</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Set level…</source>
        <translation>会員ランクを設定…</translation>
    </message>
    <message>
        <source>Set level</source>
        <translation>会員ランクを設定</translation>
    </message>
    <message>
        <source>Level; empty = none</source>
        <translation>会員ランク(空欄=なし)</translation>
    </message>
    <message>
        <source>Record an opt-in…</source>
        <translation>配信同意を記録…</translation>
    </message>
    <message>
        <source>Record an opt-out…</source>
        <translation>配信停止を記録…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>完全に消去…</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>グループに追加</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Set person in charge…</source>
        <translation>担当者を設定…</translation>
    </message>
    <message>
        <source>Set person in charge</source>
        <translation>担当者を設定</translation>
    </message>
    <message>
        <source>Name; empty = nobody</source>
        <translation>名前(空欄=担当者なし)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新しいリスト…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>list (why not)</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>グループはまだありません</translation>
    </message>
    <message>
        <source>There is no list yet</source>
        <translation>リストはまだありません</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code of a group · its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>New list with %n member(s)</source>
        <translation>
            <numerusform>会員%n人の新しいリスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>List “%1” made</source>
        <translation>リスト「%1」を作成しました</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>会員%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>ビューとして保存</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>View &quot;%1&quot; removed</source>
        <translation>ビュー「%1」を削除しました</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>セグメントとして保存</translation>
    </message>
    <message>
        <source>The filters are a segment now</source>
        <translation>フィルターをセグメントとして保存しました</translation>
    </message>
    <message>
        <source>Open segment</source>
        <translation>セグメントを開く</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>重複の候補</translation>
    </message>
    <message>
        <source>Turn masking off in the View menu to merge members.</source>
        <translation>会員を統合するには、表示メニューでマスク表示をオフにします。</translation>
    </message>
    <message>
        <source>Two members are merged at a time</source>
        <translation>統合できるのは一度に2人です</translation>
    </message>
    <message>
        <source>Check exactly two, or one and say who the other is.</source>
        <translation>2人だけにチェックを入れるか、1人を選んで相手を指定してください。</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or number of the other one</source>
        <translation>相手の名前、電話番号、メール、または番号</translation>
    </message>
    <message>
        <source>“%1” is one with “%2” now</source>
        <translation>「%1」を「%2」に統合しました</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>統合を取り消す</translation>
    </message>
    <message>
        <source>The merge is taken apart</source>
        <translation>統合を解きました</translation>
    </message>
    <message>
        <source>Both members are as they were.</source>
        <translation>2人とも元どおりです。</translation>
    </message>
    <message>
        <source>Show who came back</source>
        <translation>戻った会員を表示</translation>
    </message>
    <message>
        <source>Receipt %1.</source>
        <translation>控え %1。</translation>
    </message>
    <message numerus="yes">
        <source>In %n text(s) of others they stood: “[erased]” is there now.</source>
        <translation>
            <numerusform>ほかの人の文章%n件に含まれていたため、「[erased]」に置き換えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search afterwards still found them in: %1. Erase what stands there by hand.</source>
        <translation>その後の検索で、次の場所にまだ見つかりました: %1。そこにある内容を手作業で消去してください。</translation>
    </message>
    <message>
        <source>The file could not be rebuilt, so traces may be left in it: another program has it open. Close that and make a copy of the workspace in its place.</source>
        <translation>ファイルを再構築できなかったため、痕跡が残っている可能性があります。別のプログラムがファイルを開いています。そのプログラムを閉じ、ワークスペースのコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>Older copies of the workspace still hold them: %1.</source>
        <translation>ワークスペースの古いコピーにはまだ含まれています: %1。</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MergeDesk</name>
    <message>
        <source>Possible duplicates</source>
        <translation>重複の候補</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Pairs that may be one person</source>
        <translation>同一人物かもしれない組</translation>
    </message>
    <message>
        <source>Looking for people who are here twice…</source>
        <translation>重複している会員を探しています…</translation>
    </message>
    <message>
        <source>The two you chose</source>
        <translation>選んだ2人</translation>
    </message>
    <message>
        <source>%1 and %2
%3</source>
        <comment>two people; why they may be one</comment>
        <translation>%1と%2
%3</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice. To make one of two people, check both in the list and choose “Merge with…”.</source>
        <translation>重複している会員は見当たりません。2人を1人にするには、一覧で両方にチェックを入れ、「統合…」を選びます。</translation>
    </message>
    <message>
        <source>One of the two is not here any more.</source>
        <translation>2人のうち1人はもう存在しません。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one member now.</source>
        <translation>「%1」と「%2」は1人の会員になりました。</translation>
    </message>
    <message>
        <source>%1, twice
%2</source>
        <comment>a name; why they may be one</comment>
        <translation>%1(2件)
%2</translation>
    </message>
    <message>
        <source>the %1 likeliest</source>
        <comment>pairs of people</comment>
        <translation>可能性の高い%1件</translation>
    </message>
</context>
<context>
    <name>serai::membersui::MergeView</name>
    <message>
        <source>Merge</source>
        <translation>統合する</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>別人のままにする</translation>
    </message>
    <message>
        <source>They are two people: they are not suggested again</source>
        <translation>別人です。今後は候補に出しません</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>もう一方を残す</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n order(s)</source>
        <translation>
            <numerusform>%1（注文%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order %1</source>
        <translation>最後の注文: %1</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残る会員</translation>
    </message>
    <message>
        <source>Is taken in</source>
        <translation>取り込まれる会員</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>field, value, person</comment>
        <translation>%1: %2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>注文%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 of “%3” come to “%4”: phones, messages, consent, tags and all else.</source>
        <translation>「%3」の%1と%2が「%4」に移ります。電話番号、メッセージ、同意、タグなどすべてです。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what speaks for one person: the value</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing here says that they are one person: only your word does.</source>
        <translation>同一人物であることを示すものはここにはありません。あなたの判断だけが根拠です。</translation>
    </message>
    <message>
        <source>Speaks for one person: %1.</source>
        <translation>同一人物と考えられる理由: %1。</translation>
    </message>
    <message>
        <source>One of them opted out: every stop is kept, and the merged member gets no marketing either.</source>
        <translation>どちらかが配信を停止しています。停止はすべて引き継がれ、統合後の会員にも販促は送られません。</translation>
    </message>
    <message>
        <source>The newest word about consent counts, and every stop is kept.</source>
        <translation>同意は最も新しいものが有効になり、停止はすべて引き継がれます。</translation>
    </message>
    <message>
        <source>Merging can be undone at any time: both come back exactly as they were.</source>
        <translation>統合はいつでも取り消せます。2人とも元どおりに戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation>
            <numerusform>ほか%n件の記録</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::membersui::StandingView</name>
    <message>
        <source>Open segment</source>
        <translation>セグメントを開く</translation>
    </message>
    <message>
        <source>Test another segment…</source>
        <translation>別のセグメントで確認…</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>「%1」に含まれます</translation>
    </message>
    <message>
        <source>Not in “%1”</source>
        <translation>「%1」に含まれません</translation>
    </message>
    <message>
        <source>Yes, as unknown counts: %1</source>
        <translation>はい(不明も含める条件): %1</translation>
    </message>
    <message>
        <source>No, as it is unknown: %1</source>
        <translation>いいえ(不明のため): %1</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <comment>a row of a rule holds</comment>
        <translation>はい: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <comment>a row of a rule does not hold</comment>
        <translation>いいえ: %1</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>注文はまだありません</translation>
    </message>
    <message>
        <source>Recency and frequency begin with the first order.</source>
        <translation>最新度と頻度は、最初の注文から計算されます。</translation>
    </message>
    <message>
        <source>R%1 F%2</source>
        <translation>R%1 F%2</translation>
    </message>
    <message>
        <source>Since the last order: %1, so R%2. Orders in the last 12 months: %3, so F%4.</source>
        <translation>最後の注文からの経過: %1 → R%2。過去12か月の注文: %3 → F%4。</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::AudiencePanel</name>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>RFM grid</source>
        <translation>RFMグリッド</translation>
    </message>
    <message>
        <source>all members</source>
        <translation>全会員</translation>
    </message>
    <message>
        <source>Where the cells of the grid end</source>
        <translation>グリッドのマスの区切り</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>The same days and numbers of orders at any time</source>
        <translation>日数と注文数の区切りは常に同じです</translation>
    </message>
    <message>
        <source>Quintiles</source>
        <translation>五分位</translation>
    </message>
    <message>
        <source>Fifths of everybody who ordered; they move with the shop</source>
        <translation>注文したことのある全員を5等分します。区切りはショップの状況に応じて変わります</translation>
    </message>
    <message>
        <source>Sample people</source>
        <translation>会員の例</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>この会員を開く</translation>
    </message>
    <message>
        <source>Write to members</source>
        <translation>会員にメッセージ</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>会員を表示</translation>
    </message>
    <message>
        <source>Freeze snapshot</source>
        <translation>スナップショットを固定</translation>
    </message>
    <message>
        <source>members, %1 of all</source>
        <translation>人(全会員の%1)</translation>
    </message>
    <message>
        <source>members</source>
        <translation>人</translation>
    </message>
    <message>
        <source>counted in %1 ms</source>
        <translation>%1 msで集計</translation>
    </message>
    <message numerus="yes">
        <source>Write to %n member(s)</source>
        <translation>
            <numerusform>会員%n人にメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be reached</source>
        <translation>連絡可能</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in other currencies are not counted. The menu of a rule converts them.</source>
        <translation>
            <numerusform>他の通貨の注文%n件は集計に含まれません。条件のメニューで換算できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be converted, because a rate is missing; what these people spent is unknown.</source>
        <translation>
            <numerusform>レートがないため、注文%n件を換算できませんでした。該当する会員の購入金額は不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2人中%1人</translation>
    </message>
    <message>
        <source>No phone or WhatsApp id</source>
        <translation>電話番号もWhatsApp IDもない</translation>
    </message>
    <message>
        <source>No consent to WhatsApp</source>
        <translation>WhatsAppの同意がない</translation>
    </message>
    <message>
        <source>United States or Canada</source>
        <translation>米国またはカナダ</translation>
    </message>
    <message>
        <source>Opted out or undeliverable</source>
        <translation>配信停止または配信不能</translation>
    </message>
    <message>
        <source>Nobody matches the rule.</source>
        <translation>条件に一致する会員はいません。</translation>
    </message>
    <message>
        <source>Click or Enter filters, with Shift it adds a cell.</source>
        <translation>クリックか Enter で絞り込み、Shift を押しながらでマスを追加します。</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>集計できません</translation>
    </message>
    <message numerus="yes">
        <source>%n more can be reached, but are held out of promotions.</source>
        <comment>members of a hold-out</comment>
        <translation>
            <numerusform>ほかに%n人が連絡可能ですが、ホールドアウトのため販促は送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a person to see why they are in the segment.</source>
        <translation>会員をクリックすると、セグメントに含まれる理由を確認できます。</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::BoxView</name>
    <message>
        <source>An empty box matches nobody. Add a rule.</source>
        <translation>空のボックスには誰も一致しません。条件を追加してください。</translation>
    </message>
    <message>
        <source>An empty box matches everybody. Add a rule.</source>
        <translation>空のボックスには全員が一致します。条件を追加してください。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>How the rules of this box combine</source>
        <translation>このボックスの条件の組み合わせ方</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて満たす</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>いずれかを満たす</translation>
    </message>
    <message>
        <source>None</source>
        <translation>どれも満たさない</translation>
    </message>
    <message>
        <source>of these (switched off)</source>
        <translation>以下の条件(オフ)</translation>
    </message>
    <message>
        <source>of these rules</source>
        <translation>以下の条件</translation>
    </message>
    <message>
        <source>of these</source>
        <translation>以下の条件</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Add a rule to this box (Ctrl+Enter)</source>
        <translation>このボックスに条件を追加(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add box</source>
        <translation>ボックスを追加</translation>
    </message>
    <message>
        <source>Add a box to this box (Ctrl+Shift+Enter)</source>
        <translation>このボックスにボックスを追加(Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>More for this box</source>
        <translation>このボックスのその他の操作</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move into the next box</source>
        <translation>隣のボックスに入れる</translation>
    </message>
    <message>
        <source>Move out of the box</source>
        <translation>ボックスから出す</translation>
    </message>
    <message>
        <source>Put a box around</source>
        <translation>ボックスで囲む</translation>
    </message>
    <message>
        <source>Take the box away</source>
        <translation>ボックスを外す</translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation>ボックスを削除</translation>
    </message>
    <message numerus="yes">
        <source>of these rules, from %n member(s)</source>
        <translation>
            <numerusform>以下の条件(会員%n人から)</numerusform>
        </translation>
    </message>
    <message>
        <source>of these: %1 left, %2 lost here</source>
        <comment>numbers of members</comment>
        <translation>以下の条件: 残り%1人、ここで%2人減少</translation>
    </message>
    <message>
        <source>of these: %1 left</source>
        <comment>number of members</comment>
        <translation>以下の条件: 残り%1人</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>この順序で</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>CSV, for any program</source>
        <translation>CSV(どのプログラムでも可)</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>XLSX(表計算ソフト用)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>for example: letters of the spring sale</source>
        <translation>例: 春のセールの案内状</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Is kept in the register of exports</source>
        <translation>書き出し記録に残ります</translation>
    </message>
    <message numerus="yes">
        <source>Export %n member(s)…</source>
        <translation>
            <numerusform>会員%n人を書き出す…</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>会員の書き出し</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1に書き込んでいます</translation>
    </message>
    <message>
        <source>Cancelling leaves no file behind.</source>
        <translation>キャンセルするとファイルは残りません。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) written to %1</source>
        <translation>
            <numerusform>会員%n人を%1に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Nobody to export</source>
        <translation>エクスポートする人はいません</translation>
    </message>
    <message>
        <source>Export members…</source>
        <translation>会員をエクスポート…</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::FilterPart</name>
    <message>
        <source>Only some of them</source>
        <translation>一部に絞り込む</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a property of an order or message</comment>
        <translation>%1で絞り込む</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Several values are separated by commas</source>
        <translation>複数の値は半角コンマで区切ります</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>この絞り込みを削除</translation>
    </message>
    <message>
        <source>with {key} {compare} {value} {remove}</source>
        <comment>of a rule: orders with currency is one of EUR; keep the words in braces</comment>
        <translation>( {key} が {value} {compare} {remove} )</translation>
    </message>
    <message>
        <source>“%1” is not among the choices.</source>
        <translation>「%1」は選択肢にありません。</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::FrozenCard</name>
    <message>
        <source>Frozen</source>
        <translation>固定済み</translation>
    </message>
    <message>
        <source>New segment from this rule</source>
        <translation>この条件から新しいセグメント</translation>
    </message>
    <message>
        <source>List kept by hand</source>
        <translation>手作業のリスト</translation>
    </message>
    <message>
        <source>These people were added by hand, and stay until somebody takes them out in Members.</source>
        <translation>手動で追加された人です。「会員」で外すまで残ります。</translation>
    </message>
    <message>
        <source>These are the people of that moment. They stay, whatever happens to them later.</source>
        <translation>その時点の人たちです。あとで何があっても変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” since then: %2 stayed, %3 came and %4 left; it has %n member(s) now.</source>
        <comment>name of a segment, numbers of people</comment>
        <translation>
            <numerusform>その後の「%1」: 残り %2 人、新たに %3 人、離脱 %4 人。現在 %Ln 人です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::Grip</name>
    <message>
        <source>Drag into another box, or Alt+Shift and an arrow key</source>
        <translation>別のボックスへドラッグ、または Alt+Shift+方向キー</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::LossColumns</name>
    <message>
        <source>%1 %</source>
        <comment>share of members kept</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a rule that is switched off</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 lost, %2 left</source>
        <translation>%1人減、残り%2人</translation>
    </message>
    <message>
        <source>true of this person</source>
        <translation>この会員に当てはまります</translation>
    </message>
    <message>
        <source>not true of this person</source>
        <translation>この会員に当てはまりません</translation>
    </message>
    <message>
        <source>unknown of this person, counted as true</source>
        <translation>この会員では不明(当てはまるものとして集計)</translation>
    </message>
    <message>
        <source>unknown of this person, not counted</source>
        <translation>この会員では不明(集計に含めません)</translation>
    </message>
    <message>
        <source>value: %1</source>
        <translation>値: %1</translation>
    </message>
    <message>
        <source>%1 added, %2 left</source>
        <translation>%1人追加、残り%2人</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::OverlapPage</name>
    <message>
        <source>Take over as a rule</source>
        <translation>条件として取り込む</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最大%1件</translation>
    </message>
    <message>
        <source>Segments to lay over each other</source>
        <translation>重ね合わせるセグメント</translation>
    </message>
    <message>
        <source>Shared by two</source>
        <translation>2つの重なり</translation>
    </message>
    <message>
        <source>Members that two segments share</source>
        <translation>2つのセグメントに共通する会員</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Parts that the segments make</source>
        <translation>セグメントの重なりでできる区分</translation>
    </message>
    <message>
        <source>Choose two segments or more.</source>
        <translation>セグメントを2つ以上選んでください。</translation>
    </message>
    <message>
        <source>At most %1 segments can be laid over each other.</source>
        <translation>重ね合わせられるセグメントは%1件までです。</translation>
    </message>
    <message>
        <source>%1 of %2 members are in at least one of these, %3 in all of them.</source>
        <translation>会員%2人のうち、%1人が少なくとも1つに、%3人がすべてに含まれます。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter of a segment, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>number, share</comment>
        <translation>%1(%2%)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>含まれる</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>含まれない</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>%1 of %2 members are in this segment. Choose another one to see what they share.</source>
        <translation>会員%2人のうち%1人がこのセグメントに入っています。共通部分を見るには、もう1つ選んでください。</translation>
    </message>
    <message>
        <source>everybody of these segments is in one of them</source>
        <translation>いずれかのセグメントの会員は、どれか1つに入ります</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::RfmGridView</name>
    <message>
        <source>R: days since the last order (R5: up to 30, R4: 31 to 60, R3: 61 to 90, R2: 91 to 180, R1: more).
F: orders in the last 12 months (F1: 0 or 1, F2: 2, F3: 3 or 4, F4: 5 to 9, F5: 10 or more).</source>
        <translation>R: 最後の注文からの日数(R5: 30日以内、R4: 31～60日、R3: 61～90日、R2: 91～180日、R1: それ以上)。
F: 過去12か月の注文数(F1: 0～1件、F2: 2件、F3: 3～4件、F4: 5～9件、F5: 10件以上)。</translation>
    </message>
    <message>
        <source>R5: the fifth of everybody who ordered with the latest last order.
F5: the fifth with most orders. Equal members have equal scores.</source>
        <translation>R5: 注文したことのある全員のうち、最後の注文が最も新しい5分の1。
F5: 注文数が最も多い5分の1。値が同じ会員は同じスコアです。</translation>
    </message>
    <message>
        <source>Grid of recency and frequency</source>
        <translation>最新度と頻度のグリッド</translation>
    </message>
    <message numerus="yes">
        <source>R%1 F%2: %n member(s), in this segment</source>
        <translation>
            <numerusform>R%1 F%2: 会員%n人、このセグメント内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R%1 F%2: %n member(s)</source>
        <translation>
            <numerusform>R%1 F%2: 会員%n人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::RowWidget</name>
    <message>
        <source>Rule</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Rule counts</source>
        <translation>条件を有効にする</translation>
    </message>
    <message>
        <source>Switch this rule off without removing it (Ctrl+Space)</source>
        <translation>この条件を削除せずにオフにする(Ctrl+Space)</translation>
    </message>
    <message>
        <source>What the rule is about</source>
        <translation>条件の対象</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>unknowns included</source>
        <translation>不明も含む</translation>
    </message>
    <message>
        <source>unknowns not included</source>
        <translation>不明は含まない</translation>
    </message>
    <message>
        <source>{subject} {filter} {when} {compare} {value}</source>
        <comment>a rule: orders in the last 90 days is at least 2; keep the words in braces, in your order</comment>
        <translation>{subject} {filter} が {when} で {value} {compare}</translation>
    </message>
    <message>
        <source>{subject} {when} {compare} {value}</source>
        <comment>a rule: recency score at any time is at least 4; keep the words in braces, in your order</comment>
        <translation>{subject} が {when} で {value} {compare}</translation>
    </message>
    <message>
        <source>{subject} {compare} {value} {unknowns}</source>
        <comment>a rule: country is one of Germany; keep the words in braces, in your order</comment>
        <translation>{subject} が {value} {compare} {unknowns}</translation>
    </message>
    <message>
        <source>{subject} {compare} {value}</source>
        <comment>a rule: segment is one of New buyers; keep the words in braces, in your order</comment>
        <translation>{subject} が {value} {compare}</translation>
    </message>
    <message>
        <source>{subject} {compare} {value}</source>
        <comment>a rule: random part is one of A of 2; keep the words in braces, in your order</comment>
        <translation>{subject} が {value} {compare}</translation>
    </message>
    <message>
        <source>More for this rule</source>
        <translation>この条件のその他の操作</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Only some of them</source>
        <translation>一部に絞り込む</translation>
    </message>
    <message>
        <source>Compare with a number</source>
        <translation>数値と比較</translation>
    </message>
    <message>
        <source>Compare with another figure</source>
        <translation>別の数値項目と比較</translation>
    </message>
    <message>
        <source>Leave other currencies out</source>
        <translation>他の通貨を除く</translation>
    </message>
    <message>
        <source>Convert other currencies</source>
        <translation>他の通貨を換算</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move into the next box</source>
        <translation>隣のボックスに入れる</translation>
    </message>
    <message>
        <source>Move out of the box</source>
        <translation>ボックスから出す</translation>
    </message>
    <message>
        <source>Put a box around</source>
        <translation>ボックスで囲む</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>条件を削除</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>Not complete: %1.</source>
        <translation>未完成: %1。</translation>
    </message>
    <message>
        <source>%1 The last complete rule goes on counting.</source>
        <translation>%1最後に完成したルールで数え続けます。</translation>
    </message>
    <message>
        <source>at least one value is needed</source>
        <translation>値を1つ以上指定してください</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::RuleDocument</name>
    <message numerus="yes">
        <source>A rule has at most %n rows and boxes.</source>
        <translation>
            <numerusform>条件とボックスは合わせて%n個までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boxes can be put into each other %n time(s) at most.</source>
        <translation>
            <numerusform>ボックスの入れ子は%n段までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>change rule</source>
        <translation>条件の変更</translation>
    </message>
    <message>
        <source>change box</source>
        <translation>ボックスの変更</translation>
    </message>
    <message>
        <source>switch rule off</source>
        <translation>条件のオフ</translation>
    </message>
    <message>
        <source>switch rule on</source>
        <translation>条件のオン</translation>
    </message>
    <message>
        <source>add rule</source>
        <translation>条件の追加</translation>
    </message>
    <message>
        <source>add box</source>
        <translation>ボックスの追加</translation>
    </message>
    <message>
        <source>paste rule</source>
        <translation>条件の貼り付け</translation>
    </message>
    <message>
        <source>duplicate rule</source>
        <translation>条件の複製</translation>
    </message>
    <message>
        <source>remove rule</source>
        <translation>条件の削除</translation>
    </message>
    <message>
        <source>There is no box above or below to move into. Ctrl+G puts a box around a rule.</source>
        <translation>上にも下にも移動先のボックスがありません。Ctrl+Gで条件をボックスで囲めます。</translation>
    </message>
    <message>
        <source>This is not in a box of its own.</source>
        <translation>これは個別のボックスに入っていません。</translation>
    </message>
    <message>
        <source>The outermost box stays where it is.</source>
        <translation>一番外側のボックスは動かせません。</translation>
    </message>
    <message>
        <source>A box cannot be moved into itself.</source>
        <translation>ボックスをそれ自身の中に移動することはできません。</translation>
    </message>
    <message>
        <source>move rule</source>
        <translation>条件の移動</translation>
    </message>
    <message>
        <source>copy rule</source>
        <translation>条件のコピー</translation>
    </message>
    <message>
        <source>put a box around</source>
        <translation>ボックスで囲む</translation>
    </message>
    <message>
        <source>take the box away</source>
        <translation>ボックスを外す</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::SampleRow</name>
    <message>
        <source>Show what each rule says of this person</source>
        <translation>各条件がこの会員に当てはまるかどうかを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>注文%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>person, place, orders</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::SegmentsPane</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新規セグメント</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>セグメントを保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save a frozen copy…</source>
        <translation>固定コピーを保存…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>フォルダーへ移動…</translation>
    </message>
    <message>
        <source>Export members…</source>
        <translation>会員を書き出す…</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Split A/B</source>
        <translation>A/B分割</translation>
    </message>
    <message>
        <source>Write to the members</source>
        <translation>会員にメッセージ</translation>
    </message>
    <message>
        <source>Show other people</source>
        <translation>別の会員を表示</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Add box</source>
        <translation>ボックスを追加</translation>
    </message>
    <message>
        <source>Duplicate rule or box</source>
        <translation>条件またはボックスを複製</translation>
    </message>
    <message>
        <source>Switch rule or box off or on</source>
        <translation>条件またはボックスのオン/オフ</translation>
    </message>
    <message>
        <source>Remove rule or box</source>
        <translation>条件またはボックスを削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move into the next box</source>
        <translation>隣のボックスに入れる</translation>
    </message>
    <message>
        <source>Move out of the box</source>
        <translation>ボックスから出す</translation>
    </message>
    <message>
        <source>Put a box around</source>
        <translation>ボックスで囲む</translation>
    </message>
    <message>
        <source>Take the box away</source>
        <translation>ボックスを外す</translation>
    </message>
    <message>
        <source>Previous rule</source>
        <translation>前の条件</translation>
    </message>
    <message>
        <source>Next rule</source>
        <translation>次の条件</translation>
    </message>
    <message>
        <source>Copy rule</source>
        <translation>条件をコピー</translation>
    </message>
    <message>
        <source>Paste rule</source>
        <translation>条件を貼り付け</translation>
    </message>
    <message>
        <source>Open a rule file…</source>
        <translation>条件ファイルを開く…</translation>
    </message>
    <message>
        <source>Save as a rule file…</source>
        <translation>条件ファイルとして保存…</translation>
    </message>
    <message>
        <source>Copy the rule in words</source>
        <translation>条件の文章をコピー</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <comment>where a rule came from</comment>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>paste rule</source>
        <translation>条件の貼り付け</translation>
    </message>
    <message>
        <source>open rule file</source>
        <translation>条件ファイルの読み込み</translation>
    </message>
    <message>
        <source>Open a rule file</source>
        <translation>条件ファイルを開く</translation>
    </message>
    <message>
        <source>Rule files (*.json)</source>
        <translation>条件ファイル (*.json)</translation>
    </message>
    <message>
        <source>segment</source>
        <comment>name of a file</comment>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Save as a rule file</source>
        <translation>条件ファイルとして保存</translation>
    </message>
    <message>
        <source>Rule saved as %1</source>
        <translation>条件を%1に保存しました</translation>
    </message>
    <message>
        <source>take over from overlap</source>
        <translation>重なりからの取り込み</translation>
    </message>
    <message>
        <source>The rule on screen</source>
        <translation>画面上の条件</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>会員の書き出し</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Frozen %1; the edited rule is saved as a new segment</source>
        <translation>%1に固定。編集した条件は新しいセグメントとして保存されます</translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation>%1に固定</translation>
    </message>
    <message>
        <source>Part of a split, live</source>
        <translation>分割の一部・常に最新</translation>
    </message>
    <message>
        <source>Live, edited</source>
        <translation>常に最新・編集中</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>常に最新</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>出発点</translation>
    </message>
    <message>
        <source>start from %1</source>
        <translation>%1からの作成</translation>
    </message>
    <message>
        <source>Freeze segment</source>
        <translation>セグメントを固定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a snapshot: the segment, the day</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rename segment</source>
        <translation>セグメントの名前を変更</translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation>名前を「%1」に変更しました</translation>
    </message>
    <message>
        <source>Undo rename</source>
        <translation>名前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>フォルダーへ移動</translation>
    </message>
    <message>
        <source>Folder; a new name makes a new one</source>
        <translation>フォルダー(新しい名前で新規作成)</translation>
    </message>
    <message>
        <source>Moved to the folder “%1”</source>
        <translation>フォルダー「%1」に移動しました</translation>
    </message>
    <message>
        <source>Undo move</source>
        <translation>移動を元に戻す</translation>
    </message>
    <message>
        <source>Taken out of its folder</source>
        <translation>フォルダーから出しました</translation>
    </message>
    <message>
        <source>Segment “%1” deleted. Members stay.</source>
        <translation>セグメント「%1」を削除しました。会員は残ります。</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Days are counted in %1.</source>
        <translation>日の区切りは%1に従います。</translation>
    </message>
    <message>
        <source>members on %1</source>
        <translation>人(%1現在)</translation>
    </message>
    <message>
        <source>members in all, counting…</source>
        <translation>人(会員総数)、集計中…</translation>
    </message>
    <message>
        <source>Size per day</source>
        <translation>日ごとの人数</translation>
    </message>
    <message>
        <source>this rule reckoned for past days, %1</source>
        <translation>この条件で過去の日を計算、%1</translation>
    </message>
    <message>
        <source>as counted on each day, %1</source>
        <translation>各日の集計、%1</translation>
    </message>
    <message>
        <source>members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>Highest: %1 on %2</source>
        <translation>最大: %1(%2)</translation>
    </message>
    <message>
        <source>choose a cell of the grid</source>
        <translation>グリッドのマスの選択</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Reckon past days</source>
        <translation>過去の日を計算</translation>
    </message>
    <message>
        <source>What this rule would have counted on past days. Facts are those of that day; tags, fields and consent are those of today.</source>
        <translation>この条件を過去の日に当てはめた場合の人数です。注文などの事実はその日のもの、タグ、項目、同意は現在のものを使います。</translation>
    </message>
    <message>
        <source>Members who match</source>
        <translation>一致する会員</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>ここで減少</translation>
    </message>
    <message>
        <source>left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>of these kept</source>
        <translation>残った割合</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文章で表示</translation>
    </message>
    <message>
        <source>The rule in words</source>
        <translation>文章で表した条件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>open rule</source>
        <translation>条件の読み込み</translation>
    </message>
    <message>
        <source>People are masked on screen</source>
        <translation>画面上の個人データはマスクされています</translation>
    </message>
    <message>
        <source>Turn masking off in the View menu to export members.</source>
        <translation>会員を書き出すには、「表示」メニューでマスクをオフにしてください。</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>フォルダーから出す</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>セグメントを削除</translation>
    </message>
    <message>
        <source>Rename its folder…</source>
        <translation>フォルダー名を変更…</translation>
    </message>
    <message>
        <source>Delete its folder</source>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n segment(s))</source>
        <comment>a folder in a menu</comment>
        <translation>
            <numerusform>%1(セグメント%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>フォルダーはまだありません</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>フォルダー名の変更</translation>
    </message>
    <message>
        <source>Folder renamed to “%1”</source>
        <translation>フォルダー名を「%1」に変更しました</translation>
    </message>
    <message>
        <source>Folder “%1” deleted. Its segments stay.</source>
        <translation>フォルダー「%1」を削除しました。中のセグメントは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes to “%1” were not saved</source>
        <translation>「%1」の変更は保存されていません</translation>
    </message>
    <message>
        <source>The new rule was not saved</source>
        <translation>新しいルールは保存されていません</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>bring back the rule</source>
        <translation>ルールを元に戻す</translation>
    </message>
    <message>
        <source>A rule is not finished</source>
        <translation>未完成のルールがあります</translation>
    </message>
    <message>
        <source>Save the edited rule as a new segment</source>
        <translation>編集したルールを新しいセグメントとして保存</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <comment>name of a segment made from another</comment>
        <translation>%1(編集済み)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment, its time zone</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Live, edited: saved, it does not follow the playbook any more</source>
        <translation>常に最新・編集中:保存すると、以後プレイブックに従わなくなります</translation>
    </message>
    <message>
        <source>Live, follows the playbook</source>
        <translation>常に最新・プレイブックに従う</translation>
    </message>
    <message>
        <source>Changes to “%1” that were not saved are here again</source>
        <translation>「%1」の保存されていない変更を復元しました</translation>
    </message>
    <message>
        <source>A new rule that was not saved is here again</source>
        <translation>保存されていない新しい条件を復元しました</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Live: whoever the rule is true of, at any time</source>
        <translation>常に最新:その時々に条件を満たす人</translation>
    </message>
    <message>
        <source>Frozen: those of this moment, for good</source>
        <translation>固定:今この時点の人をずっと保持</translation>
    </message>
    <message>
        <source>the rule before it was changed, reckoned for past days, %1</source>
        <translation>変更前の条件で過去の日を計算、%1</translation>
    </message>
    <message>
        <source>Highest: %1 on %2. Members, tags, fields and consent are those of today.</source>
        <translation>最大: %1(%2)。会員、タグ、項目、同意は現在のものです。</translation>
    </message>
    <message>
        <source>List kept by hand</source>
        <translation>手作業のリスト</translation>
    </message>
    <message>
        <source>%1 is in the segment. The signs at the rules say what is true of them.</source>
        <translation>%1さんはセグメントに入っています。各条件の印で、当てはまるものが分かります。</translation>
    </message>
    <message>
        <source>%1 is not in the segment. The signs at the rules say why.</source>
        <translation>%1さんはセグメントに入っていません。理由は各条件の印で分かります。</translation>
    </message>
    <message>
        <source>%1 is not in the segment: “%2” is not true of them.</source>
        <translation>%1さんはセグメントに入っていません:「%2」が当てはまりません。</translation>
    </message>
    <message>
        <source>of the saved rule, as counted on each day, %1</source>
        <translation>保存した条件で各日に集計、%1</translation>
    </message>
    <message>
        <source>Counted days</source>
        <translation>集計した日</translation>
    </message>
    <message>
        <source>What the segment had on each day, as it was counted then.</source>
        <translation>その日に集計したセグメントの人数です。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Save the segment, to write to its members</source>
        <translation>会員に送るためにセグメントを保存</translation>
    </message>
    <message>
        <source>Save the segment, to split it</source>
        <translation>分割するためにセグメントを保存</translation>
    </message>
    <message>
        <source>%1 is on the list.</source>
        <translation>%1さんはリストに入っています。</translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1さんはリストに入っていません。</translation>
    </message>
    <message>
        <source>%1 was in the segment when it was frozen.</source>
        <translation>%1さんは固定した時点でセグメントに入っていました。</translation>
    </message>
    <message>
        <source>%1 was not in the segment when it was frozen.</source>
        <translation>%1さんは固定した時点でセグメントに入っていませんでした。</translation>
    </message>
    <message>
        <source>take over the rule</source>
        <translation>条件を引き継ぐ</translation>
    </message>
    <message>
        <source>Part of a split; the edited rule is saved as a new segment</source>
        <translation>分割の一部。編集した条件は新しいセグメントとして保存されます</translation>
    </message>
    <message>
        <source>“%1” was not deleted</source>
        <translation>「%1」は削除されませんでした</translation>
    </message>
    <message>
        <source>Save the segment, to show its members</source>
        <translation>会員を表示するためにセグメントを保存</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>会員を表示</translation>
    </message>
    <message>
        <source>Take back the last change to segments</source>
        <translation>セグメントの直前の変更を取り消す</translation>
    </message>
    <message>
        <source>No change to segments is left to be taken back</source>
        <translation>取り消せるセグメントの変更はありません</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消しました: %1</translation>
    </message>
    <message>
        <source>How many members the rule takes away. With a plus: how many it adds, in a box where any of the rules will do.</source>
        <translation>この条件で減る会員の数です。プラスは、いずれかの条件を満たせばよいボックスで増える会員の数です。</translation>
    </message>
    <message>
        <source>How many members are left after the rule.</source>
        <translation>この条件のあとに残る会員の数です。</translation>
    </message>
    <message>
        <source>The share of the members who came to the rule that it keeps. A rule that adds members has none.</source>
        <translation>この条件に届いた会員のうち残る割合です。会員を増やす条件にはありません。</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::SplitPage</name>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>New split</source>
        <translation>新規分割</translation>
    </message>
    <message>
        <source>by chance; a person is in one part for ever</source>
        <translation>無作為に割り当て、各人の所属区分はずっと変わりません</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>区分の数</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Hold-out</source>
        <translation>ホールドアウト</translation>
    </message>
    <message>
        <source>People who get nothing, so that the effect on the others can be measured</source>
        <translation>何も送らない人たちです。他の人への効果を測るために残します</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>name of a part, its share</comment>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>%1 becomes %2. Each part is a segment of its own.</source>
        <translation>%1を%2に分けます。各区分は独立したセグメントになります。</translation>
    </message>
    <message>
        <source>Split of %1</source>
        <comment>a date</comment>
        <translation>%1の分割</translation>
    </message>
    <message>
        <source>Remove split</source>
        <translation>分割を削除</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>hold-out: is sent nothing</source>
        <translation>ホールドアウト: 何も送りません</translation>
    </message>
    <message>
        <source>The segments of its parts are deleted. Members stay, and so do campaigns that were sent.</source>
        <translation>各区分のセグメントを削除します。会員と送信済みのキャンペーンは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>会員%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) now; chance decides, so that the parts come close to these shares.</source>
        <translation>
            <numerusform>現在%n人。無作為に分けるため、各部分はこの割合に近くなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % planned</source>
        <comment>share of a part</comment>
        <translation>予定%1%</translation>
    </message>
    <message>
        <source>%1 and a hold-out of %2 % cannot be told apart in whole steps. Choose another number.</source>
        <comment>2 parts; a number</comment>
        <translation>%1とホールドアウト%2％は、整数の刻みでは分けられません。別の数を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%Lnグループ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::UsesCard</name>
    <message>
        <source>Used by</source>
        <translation>使用先</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Rule of a segment</source>
        <translation>セグメントの条件</translation>
    </message>
    <message>
        <source>Frozen snapshot</source>
        <translation>固定スナップショット</translation>
    </message>
    <message>
        <source>Part of a split</source>
        <translation>分割の一部</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <comment>kind of thing, its name</comment>
        <translation>%1を開く: %2</translation>
    </message>
    <message>
        <source>keeps the segment from being deleted</source>
        <translation>このためセグメントを削除できません</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::ValuePart</name>
    <message>
        <source>Other currencies</source>
        <translation>他の通貨</translation>
    </message>
    <message>
        <source>converted at the ECB rates of</source>
        <translation>時点のECBレートで換算</translation>
    </message>
    <message>
        <source>converted at the ECB rates of each day</source>
        <translation>各日のECBレートで換算</translation>
    </message>
    <message>
        <source>without other currencies</source>
        <translation>他の通貨を除く</translation>
    </message>
    <message>
        <source>The rates are those in Settings, Exchange rates. Who has an order without a rate has no value here.</source>
        <translation>レートは「設定」の「為替レート」にあるものを使います。レートのない注文がある会員は、ここでは値なしになります。</translation>
    </message>
    <message>
        <source>Day of the rates</source>
        <translation>レートの日付</translation>
    </message>
    <message>
        <source>{convert} {day}</source>
        <comment>of a rule: 200 EUR converted at the ECB rates of 30 Oct 2026; keep the words in braces</comment>
        <translation>( {day} {convert} )</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>{value} and {upper}</source>
        <comment>of a rule: between 1 Jan and 31 Jan; keep the words in braces</comment>
        <translation>{value} から {upper}</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>過去</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>来月</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>期間の選び方</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>期間の長さ</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>時間の単位</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>上限値</translation>
    </message>
    <message>
        <source>{value} and {upper} {currency}</source>
        <comment>of a rule: between 10 and 20 EUR; keep the words in braces</comment>
        <translation>{value} から {upper} {currency}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Percent of the other figure</source>
        <translation>比較する数値項目に対する割合(%)</translation>
    </message>
    <message>
        <source>The other figure</source>
        <translation>比較する数値項目</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counted how</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>members</source>
        <comment>rank: the 100 members with most orders</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>percent of the whole sum</source>
        <translation>%(合計額)</translation>
    </message>
    <message>
        <source>Among whom</source>
        <translation>対象の範囲</translation>
    </message>
    <message>
        <source>Score from 1 to 5</source>
        <translation>1から5のスコア</translation>
    </message>
    <message>
        <source>{value} and {upper} of 5 {currency}</source>
        <comment>of a rule: score is between 2 and 4 of 5; keep the words in braces</comment>
        <translation>{currency} 5段階の {value} から {upper}</translation>
    </message>
    <message>
        <source>{value} of 5 {currency}</source>
        <comment>of a rule: score is at least 4 of 5; keep the words in braces</comment>
        <translation>{currency} 5段階の {value}</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Number of equal parts</source>
        <translation>等分の数</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>区分%1</translation>
    </message>
    <message>
        <source>Name of the split</source>
        <translation>分割の名前</translation>
    </message>
    <message>
        <source>Two rules with the same name and number of parts divide people in the same way</source>
        <translation>名前と等分の数が同じ2つの条件は、会員を同じように分けます</translation>
    </message>
    <message>
        <source>“%1” is not among the choices.</source>
        <translation>「%1」は選択肢にありません。</translation>
    </message>
    <message>
        <source>Numbers of the parts, separated by commas</source>
        <translation>区分の番号(カンマ区切り)</translation>
    </message>
    <message>
        <source>Numbers from 1 to %1 are needed, separated by commas.</source>
        <translation>1から%1までの番号をカンマ区切りで入力してください。</translation>
    </message>
    <message>
        <source>{chosen} of {parts} equal parts, split {seed}</source>
        <comment>of a rule: random part is one of 1 2 of 4 equal parts, split Spring; keep the words in braces</comment>
        <translation>{parts} 等分(分割 {seed} )の {chosen}</translation>
    </message>
    <message>
        <source>{percent} % of their {figure} {filter} {when} {currency}</source>
        <comment>of a rule: at least 150 % of their orders (only some of them) in the last 90 days; keep the words in braces</comment>
        <translation>{when} {figure} {filter} {currency} の {percent} %</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>rank: the highest 10 percent of all who have any</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>of all who have any</source>
        <comment>rank: the highest 10 percent of all who have any</comment>
        <translation>該当する全員の中で</translation>
    </message>
    <message>
        <source>of each %1</source>
        <comment>rank within each country</comment>
        <translation>同じ%1の中で</translation>
    </message>
    <message>
        <source>{amount} {by} {within} {currency}</source>
        <comment>of a rule: among the highest 10 percent of each country; keep the words in braces</comment>
        <translation>{currency} {within} {amount} {by}</translation>
    </message>
</context>
<context>
    <name>serai::segmentsui::WindowPart</name>
    <message>
        <source>Which time</source>
        <translation>期間の選び方</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>直近</translation>
    </message>
    <message>
        <source>in the earlier</source>
        <translation>それ以前の</translation>
    </message>
    <message>
        <source>in the period</source>
        <translation>暦の期間</translation>
    </message>
    <message>
        <source>from</source>
        <translation>期間指定</translation>
    </message>
    <message>
        <source>within</source>
        <translation>基準日から</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>時間の単位</translation>
    </message>
    <message>
        <source>Period of the calendar</source>
        <translation>暦の期間</translation>
    </message>
    <message>
        <source>After or before</source>
        <translation>後または前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>The day it is counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>期間の長さ</translation>
    </message>
    <message>
        <source>{when} {number} {unit}</source>
        <comment>of a rule: in the last 90 days; keep the words in braces</comment>
        <translation>{when} {number} {unit}</translation>
    </message>
    <message>
        <source>How long ago it ended</source>
        <translation>終わりが何単位前か</translation>
    </message>
    <message>
        <source>{when} {number} {unit} that ended {ago} such units ago</source>
        <comment>of a rule: in the earlier 90 days that ended 30 such units ago; keep the words in braces</comment>
        <translation>{when} {number} {unit} (同じ単位で {ago} 前まで)</translation>
    </message>
    <message>
        <source>{when} {period}</source>
        <comment>of a rule: in the period this month; keep the words in braces</comment>
        <translation>{when} {period}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>{when} {from} to {to}</source>
        <comment>of a rule: from 1 Jan to 31 Jan; keep the words in braces</comment>
        <translation>{when} {from} ～ {to}</translation>
    </message>
    <message>
        <source>{when} {number} {unit} {side} {anchor}</source>
        <comment>of a rule: within 10 days after the first order; keep the words in braces</comment>
        <translation>{when} {anchor} の {side} {number} {unit} 以内</translation>
    </message>
    <message>
        <source>the anniversary of %1</source>
        <extracomment>Of a rule: within 14 days before the anniversary of Birthday. %1 is the name of a field</extracomment>
        <translation>%1の記念日</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::AccountPage</name>
    <message>
        <source>WhatsApp account</source>
        <translation>WhatsAppアカウント</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>numbers that messages leave from</source>
        <translation>メッセージの送信元番号</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>what the number needs before it can send</source>
        <translation>番号が送信できるようになるまでに必要なもの</translation>
    </message>
    <message>
        <source>Add or change an account</source>
        <translation>アカウントの追加と変更</translation>
    </message>
    <message>
        <source>Phone number id</source>
        <translation>電話番号ID</translation>
    </message>
    <message>
        <source>From the app&apos;s WhatsApp page at Meta; digits, not the number itself.</source>
        <translation>MetaにあるアプリのWhatsAppページで確認できます。電話番号そのものではなく、数字のIDです。</translation>
    </message>
    <message>
        <source>Business account id</source>
        <translation>ビジネスアカウントID</translation>
    </message>
    <message>
        <source>Stands on the same page.</source>
        <translation>同じページに記載されています。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Change it only for a sandbox or a provider with the same interface.</source>
        <translation>サンドボックスや、同じインターフェースを持つ事業者を使う場合のみ変更してください。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Of a system user, without an end. It goes to the key store, never into the workspace file.</source>
        <translation>システムユーザーの無期限のトークンです。キーストアに保存され、ワークスペースファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>アプリシークレット</translation>
    </message>
    <message>
        <source>Optional. With it, answers and read receipts are checked for their sender.</source>
        <translation>任意。設定すると、返信と既読通知の送信元を確認します。</translation>
    </message>
    <message>
        <source>Save and check</source>
        <translation>保存して確認</translation>
    </message>
    <message>
        <source>Fill in the sandbox</source>
        <translation>サンドボックスを入力</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>No account yet. Everything but sending works without one; the sandbox lets you try sending, too.</source>
        <translation>アカウントはまだありません。送信以外はアカウントなしで使えます。サンドボックスなら送信も試せます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Sandbox on this computer</source>
        <translation>このコンピューターのサンドボックス</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>The account is ready to send</source>
        <translation>アカウントの送信準備ができました</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>of this program on this computer</source>
        <translation>このコンピューターでのこのプログラムの外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>“System” follows the desktop when it changes from light to dark.</source>
        <translation>「システム」はデスクトップのライトとダークの切り替えに合わせます。</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Numbers, dates and names of countries follow it.</source>
        <translation>数値、日付、国名の表記もこれに合わせます。</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::FieldsPage</name>
    <message>
        <source>Name of the field “%1”</source>
        <translation>項目「%1」の名前</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind, currency</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have a value</source>
        <translation>
            <numerusform>会員%n人に値があります</numerusform>
        </translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>まだ値がありません</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the field “%1”</source>
        <translation>項目「%1」を削除</translation>
    </message>
    <message>
        <source>%1: choice “%2”</source>
        <comment>field</comment>
        <translation>%1: 選択肢「%2」</translation>
    </message>
    <message>
        <source>%1: move “%2” up</source>
        <comment>field</comment>
        <translation>%1: 「%2」を上へ</translation>
    </message>
    <message>
        <source>%1: remove “%2”</source>
        <comment>field</comment>
        <translation>%1: 「%2」を取り除く</translation>
    </message>
    <message>
        <source>Another choice, then Return</source>
        <translation>選択肢を入力してEnter</translation>
    </message>
    <message>
        <source>%1: another choice</source>
        <comment>field</comment>
        <translation>%1: 選択肢を追加</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>カスタム項目</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>What the shop wants to know of its members beyond the fields that are there. Values are entered at the member, in bulk, or come with an import.</source>
        <translation>用意された項目のほかに、ショップが会員について知りたいこと。値は会員ごと、一括、またはインポートで入力します。</translation>
    </message>
    <message>
        <source>field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>own facts</source>
        <translation>独自の情報</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>項目名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>It cannot change while members have values.</source>
        <translation>値を持つ会員がいる間は変更できません。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Choices, with commas between them</source>
        <translation>選択肢（読点またはカンマ区切り）</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>for example: small, medium, large</source>
        <translation>例: 小、中、大</translation>
    </message>
    <message>
        <source>There is none yet: a birthday, a shoe size, a favourite colour.</source>
        <translation>まだありません。誕生日、靴のサイズ、好きな色などを追加できます。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Field “%1” changed.</source>
        <translation>項目「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Choice “%1” is called “%2” now.</source>
        <translation>選択肢「%1」を「%2」に変更しました。</translation>
    </message>
    <message>
        <source>Field “%1” added.</source>
        <translation>項目「%1」を追加しました。</translation>
    </message>
    <message>
        <source>Delete the field “%1”?</source>
        <translation>項目「%1」を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n member(s) go with it. It can be undone until the program is closed.</source>
        <translation>
            <numerusform>会員%n人の値も削除されます。プログラムを閉じるまでは元に戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n value(s)</source>
        <translation>
            <numerusform>値%n件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field “%1” deleted with %n value(s).</source>
        <translation>
            <numerusform>項目「%1」を値%n件とともに削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “%1” deleted.</source>
        <translation>項目「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Field “%1” is there again.</source>
        <translation>項目「%1」を元に戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) who had a value are not here any more.</source>
        <translation>
            <numerusform>値を持っていた会員%n人はもう存在しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments ask for it and cannot be counted without it: %1.</source>
        <translation>セグメントがこの項目を使っており、項目がないと数えられません: %1。</translation>
    </message>
    <message>
        <source>Delete field</source>
        <translation>項目を削除</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::LevelsPage</name>
    <message>
        <source>Levels and stages</source>
        <translation>ランクとステージ</translation>
    </message>
    <message>
        <source>Levels by spend</source>
        <translation>購入金額によるランク</translation>
    </message>
    <message>
        <source>Apply levels now</source>
        <translation>今すぐランクを適用</translation>
    </message>
    <message>
        <source>Everybody has the level of their spend already.</source>
        <translation>全員がすでに購入金額どおりのランクです。</translation>
    </message>
    <message>
        <source>Total spend counts, in the shop&apos;s currency. Levels that people or lists gave stay, and so do those of members who spend in another currency.</source>
        <translation>ショップの通貨での累計購入金額で決まります。手入力やリストで付いたランク、別の通貨で購入した会員のランクはそのままです。</translation>
    </message>
    <message>
        <source>Stage of the funnel</source>
        <translation>ファネルのステージ</translation>
    </message>
    <message>
        <source>Members move forward to the stage that their orders, messages, groups and consent show. Nobody goes back.</source>
        <translation>注文、メッセージ、グループ、同意から分かるステージに進みます。戻ることはありません。</translation>
    </message>
    <message>
        <source>Work out stages now</source>
        <translation>今すぐステージを判定</translation>
    </message>
    <message>
        <source>Everybody is at the stage that the facts show already.</source>
        <translation>全員がすでに事実どおりのステージです。</translation>
    </message>
    <message>
        <source>Country and time zone</source>
        <translation>国とタイムゾーン</translation>
    </message>
    <message>
        <source>An import does this by itself. Here for members who came otherwise: a country that nobody named is taken from the phone number, a time zone from a country that has only one. Both are marked as inferred.</source>
        <translation>インポートでは自動で行われます。ここではそれ以外で登録された会員が対象です。国が未指定なら電話番号から、タイムゾーンは1つしかない国から推定します。どちらも推定と表示されます。</translation>
    </message>
    <message>
        <source>Infer from phone numbers</source>
        <translation>電話番号から推定</translation>
    </message>
    <message>
        <source>level</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>特典</translation>
    </message>
    <message>
        <source>spend</source>
        <translation>購入金額</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>funnel</source>
        <translation>ファネル</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1建て</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a spend of</comment>
        <translation>下限</translation>
    </message>
    <message>
        <source>%1: from a spend of, in %2</source>
        <translation>%1: 購入金額の下限（%2）</translation>
    </message>
    <message>
        <source>%1: benefits</source>
        <translation>%1: 特典</translation>
    </message>
    <message>
        <source>Benefits, with commas between them</source>
        <translation>特典（読点またはカンマ区切り）</translation>
    </message>
    <message>
        <source>Levels changed. They hold for members when they are applied.</source>
        <translation>ランクを変更しました。適用すると会員に反映されます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are as before.</source>
        <translation>
            <numerusform>会員%n人を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) changed since and stayed as they are.</source>
        <translation>
            <numerusform>その後に変更された会員%n人はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of nobody a country or time zone is missing that the number tells.</source>
        <translation>電話番号から分かる国やタイムゾーンが欠けている会員はいません。</translation>
    </message>
    <message>
        <source>Reset levels to the guide&apos;s</source>
        <translation>ランクをガイドの値に戻す</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::PersonalDataPage</name>
    <message>
        <source>Personal data</source>
        <translation>個人データ</translation>
    </message>
    <message>
        <source>Messages to judge</source>
        <translation>判定待ちのメッセージ</translation>
    </message>
    <message>
        <source>nothing is sent to their authors meanwhile</source>
        <translation>その間、送信者には何も送られません</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Register of exports</source>
        <translation>書き出し記録</translation>
    </message>
    <message>
        <source>personal data that left as a file</source>
        <translation>ファイルとして外に出た個人データ</translation>
    </message>
    <message>
        <source>Receipts of erasures</source>
        <translation>消去の控え</translation>
    </message>
    <message>
        <source>they name nobody</source>
        <translation>個人名は載りません</translation>
    </message>
    <message>
        <source>Every day by itself</source>
        <translation>毎日自動で実行</translation>
    </message>
    <message>
        <source>Remove what is due</source>
        <translation>期限切れを削除</translation>
    </message>
    <message>
        <source>Once a day, what is due is said and two minutes later removed</source>
        <translation>1日1回、期限切れのデータを知らせ、2分後に削除します</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>The guard is on: %1 people opted out within an hour. Until it is judged, further ones wait here: perhaps a machine or a button speaks.</source>
        <translation>保護が働いています。1時間以内に%1人が配信停止を求めました。判定が済むまで、以後の分はここで待機します。自動応答やボタンによる返信かもしれません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>Not an opt-out</source>
        <translation>配信停止ではない</translation>
    </message>
    <message>
        <source>Opt-out: %1</source>
        <translation>配信停止: %1</translation>
    </message>
    <message>
        <source>Not an opt-out: %1</source>
        <translation>配信停止ではない: %1</translation>
    </message>
    <message>
        <source>Turn masking off in the View menu to judge messages.</source>
        <translation>メッセージを判定するには、「表示」メニューでマスクをオフにしてください。</translation>
    </message>
    <message>
        <source>No message waits for judgement.</source>
        <translation>判定待ちのメッセージはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait; nothing is sent to their authors meanwhile</source>
        <translation>
            <numerusform>%n件のメッセージが判定待ちです。その間、送信者には何も送られません</numerusform>
        </translation>
    </message>
    <message>
        <source>Opted out.</source>
        <translation>配信停止にしました。</translation>
    </message>
    <message>
        <source>Judged: not an opt-out.</source>
        <translation>判定: 配信停止ではありません。</translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>判定待ちに戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n due now</source>
        <translation>
            <numerusform>期限切れ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>期限切れなし</translation>
    </message>
    <message>
        <source>kept without limit</source>
        <translation>無期限に保存</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>日数: %1</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Remove what is due?</source>
        <translation>期限切れを削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are past their time. Removing them cannot be undone.</source>
        <translation>
            <numerusform>%n件が保存期間を過ぎています。削除すると元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed.</source>
        <translation>
            <numerusform>%n件を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>控え %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported yet.</source>
        <translation>まだ何も書き出していません。</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>時刻のタイムゾーン: %1</translation>
    </message>
    <message>
        <source>searched: nothing left</source>
        <translation>検索済み: 残りなし</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Nobody was erased yet.</source>
        <translation>まだ誰も消去していません。</translation>
    </message>
    <message>
        <source>0: without limit</source>
        <translation>0 = 無期限</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>days that data are kept</comment>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::PlaybookPage</name>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>顧客対応</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全度</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>ファネル</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>時</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>/日</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>/週</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>/月</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>プレイブック</translation>
    </message>
    <message>
        <source>Limits and caps</source>
        <translation>しきい値と上限</translation>
    </message>
    <message>
        <source>numbers that checks, warnings and suggestions work with</source>
        <translation>チェック、警告、提案に使う数値</translation>
    </message>
    <message>
        <source>Reset to the guide&apos;s values</source>
        <translation>プレイブックの標準値に戻す</translation>
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
        <translation>外部に出るデータ</translation>
    </message>
    <message>
        <source>Leaves, when you send</source>
        <translation>送信時に外へ出るもの</translation>
    </message>
    <message>
        <source>to the address of your WhatsApp account only</source>
        <translation>送信先は、お使いのWhatsAppアカウントのアドレスのみ</translation>
    </message>
    <message>
        <source>For each message: the phone number or WhatsApp id, the template&apos;s name and the values that fill it, for example a first name.</source>
        <translation>メッセージごとに、電話番号またはWhatsApp ID、テンプレート名、差し込む値(名前など)。</translation>
    </message>
    <message>
        <source>Questions about your own account: its templates, its quality and whether answers are delivered here.</source>
        <translation>自分のアカウントの確認: テンプレート、品質、返信がこのコンピューターに届くかどうか。</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>ここに残るもの</translation>
    </message>
    <message>
        <source>Customers, orders, segments, plans, figures and reports: one file that you can copy, move and delete.</source>
        <translation>顧客、注文、セグメント、計画、数値、レポート。1つのファイルなので、コピー、移動、削除ができます。</translation>
    </message>
    <message>
        <source>Access tokens: in the key store of this computer, never in the file and never in a log.</source>
        <translation>アクセストークン: このコンピューターのキーストアに保存され、ファイルやログには書き込まれません。</translation>
    </message>
    <message>
        <source>The program&apos;s log: names, phone numbers and texts are left out.</source>
        <translation>プログラムのログ: 名前、電話番号、本文は記録しません。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>決して行わないこと</translation>
    </message>
    <message>
        <source>There is no telemetry, no crash upload, no licence check and no service of ours in between.</source>
        <translation>テレメトリー、クラッシュ報告の送信、ライセンス確認はなく、当方のサービスを経由することもありません。</translation>
    </message>
    <message>
        <source>With the sandbox nothing leaves at all: messages go to a stand-in on this computer.</source>
        <translation>サンドボックスでは何も外に出ません。メッセージはこのコンピューター上の代役に送られます。</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>テレメトリー</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::RatesPage</name>
    <message>
        <source>Exchange rates</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>Import rates…</source>
        <translation>レートを取り込む…</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>すべて削除</translation>
    </message>
    <message numerus="yes">
        <source>Amounts are converted by the rate of their own day, or of the last day before that has one, at most %n day(s) back. The European Central Bank publishes the table as eurofxref-hist.csv; Serai fetches nothing by itself.</source>
        <translation>
            <numerusform>金額はその日のレートで換算します。その日のレートがない場合は、最大%n日前までさかのぼって直近のレートを使います。レート表は欧州中央銀行がeurofxref-hist.csvとして公開しています。Seraiが自動で取得することはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV or XML file of euro reference rates</source>
        <translation>ユーロ参照レートのCSVまたはXMLファイル</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>ユーロ</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>換算</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1〜%2</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)</source>
        <translation>
            <numerusform>レート%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the rates of %1</source>
        <translation>%1のレートを削除</translation>
    </message>
    <message>
        <source>No rates are here yet: amounts in different currencies stay apart, and none is converted.</source>
        <translation>レートはまだありません。異なる通貨の金額は換算せず、別々に扱います。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n currency(s), up to %1</source>
        <translation>
            <numerusform>%n通貨、%1まで</numerusform>
        </translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>為替レートの取り込み</translation>
    </message>
    <message>
        <source>Tables of rates (*.csv *.xml);;All files (*)</source>
        <translation>レート表 (*.csv *.xml);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) are new or different.</source>
        <translation>
            <numerusform>新規または変更されたレートは%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has %1 rates, from %2 to %3.</source>
        <translation>ファイルのレートは、%2から%3までの%1件です。</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) deleted.</source>
        <translation>
            <numerusform>レート%n件を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>serai::settingsui::ShopPage</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ショップ</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>ショップ</translation>
    </message>
    <message>
        <source>kept in the workspace file</source>
        <translation>ワークスペースファイルに保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Stands above the navigation and on reports.</source>
        <translation>ナビゲーションの上とレポートに表示されます。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Of figures and reports. Orders keep the currency they were paid in.</source>
        <translation>数値とレポートの通貨です。注文は支払い時の通貨のままです。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Days, weeks and windows are counted in it. Members have their own.</source>
        <translation>日、週、時間帯の計算に使います。会員にはそれぞれのタイムゾーンがあります。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Home of phone numbers that are written without a country.</source>
        <translation>国番号のない電話番号は、この国のものとして扱います。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of what members get when their own language is unknown.</source>
        <translation>会員の言語が不明な場合に、送る内容に使う言語です。</translation>
    </message>
    <message>
        <source>The shop&apos;s settings are saved</source>
        <translation>ショップの設定を保存しました</translation>
    </message>
</context>
<context>
    <name>serai::todayui::TodayPane</name>
    <message>
        <source>last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 open · %2 done</source>
        <translation>残り%1件・完了%2件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Healthy: %1</source>
        <translation>良好: %1</translation>
    </message>
    <message>
        <source>Open insights</source>
        <translation>分析を開く</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>カレンダーを開く</translation>
    </message>
    <message>
        <source>%1, most harmful first</source>
        <translation>%1件、影響の大きい順</translation>
    </message>
    <message>
        <source>Nothing is wrong with the next seven days.</source>
        <translation>今後7日間に問題はありません。</translation>
    </message>
    <message>
        <source>Nobody to write to yet. Import customers and their orders first.</source>
        <translation>メッセージを送る相手がまだいません。まず顧客と注文を取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: write to %n member(s)</source>
        <translation>
            <numerusform>%1: 会員%n人にメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open segment</source>
        <translation>セグメントを開く</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>現地</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Nothing is due today. Plan a post in the calendar.</source>
        <translation>今日が期限のものはありません。カレンダーで投稿を計画しましょう。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Suggested by the playbook</source>
        <translation>プレイブックからの提案</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>仕上げる</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>投稿済み</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n分遅れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>%n時間遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>serai::uikit::CommandPalette</name>
    <message>
        <source>Find an act or a thing</source>
        <translation>操作や項目を検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>serai::uikit::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>serai::uikit::PaneHeader</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
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
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>serai::uikit::SearchBox</name>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>serai::uikit::SelectionBar</name>
    <message>
        <source>%1 selected</source>
        <translation>%1件を選択中</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>%1件すべてを選択</translation>
    </message>
</context>
<context>
    <name>serai::uikit::SidePanel</name>
    <message>
        <source>Previous (Alt+Up)</source>
        <translation>前へ(Alt+↑)</translation>
    </message>
    <message>
        <source>Next (Alt+Down)</source>
        <translation>次へ(Alt+↓)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる(Esc)</translation>
    </message>
</context>
<context>
    <name>serai::uikit::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>serai::uikit::Tile</name>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>serai::uikit::UndoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>serai::uikit::ViewTabs</name>
    <message>
        <source>More views</source>
        <translation>ほかのビュー</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>serai::uikit::WizardFoot</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>serai::uikit::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順%1/%2: %3</translation>
    </message>
</context>
<context>
    <name>settingsui</name>
    <message>
        <source>Quality good</source>
        <translation>品質: 高</translation>
    </message>
    <message>
        <source>Quality medium</source>
        <translation>品質: 中</translation>
    </message>
    <message>
        <source>Quality low</source>
        <translation>品質: 低</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed</source>
        <translation>
            <numerusform>%n件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as mere figures</source>
        <translation>
            <numerusform>%n件を数値としてのみ保持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of others made unreadable</source>
        <translation>
            <numerusform>ほかの人の文章%n件を伏せ字化</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>the workspace is being written by another program</source>
        <translation>別のプログラムがワークスペースに書き込んでいます</translation>
    </message>
    <message>
        <source>close the other program or try again in a moment</source>
        <translation>そのプログラムを閉じるか、しばらくしてからもう一度お試しください</translation>
    </message>
    <message>
        <source>the workspace file is damaged or is not a Serai workspace</source>
        <translation>ワークスペースファイルが破損しているか、Seraiのワークスペースではありません</translation>
    </message>
    <message>
        <source>restore a backup; the file has not been changed</source>
        <translation>バックアップから復元してください。ファイルは変更されていません</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>ディスクに空きがありません。何も変更されていません</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>空き容量を増やして、もう一度お試しください</translation>
    </message>
    <message>
        <source>a rule of the workspace forbids this change</source>
        <translation>ワークスペースの規則により、この変更はできません</translation>
    </message>
    <message>
        <source>the workspace is open read-only</source>
        <translation>ワークスペースは読み取り専用で開かれています</translation>
    </message>
    <message>
        <source>close the program that writes it, or allow writing to the file</source>
        <translation>書き込んでいるプログラムを閉じるか、ファイルへの書き込みを許可してください</translation>
    </message>
    <message>
        <source>the file could not grow: the disk, or your share of it, is full; nothing was changed</source>
        <translation>ファイルを拡張できませんでした。ディスクまたは割り当て容量に空きがありません。何も変更されていません</translation>
    </message>
    <message>
        <source>free some space or ask for more, and try again</source>
        <translation>空き容量を増やすか、割り当ての追加を依頼して、もう一度お試しください</translation>
    </message>
    <message>
        <source>the workspace file could not be read or written</source>
        <translation>ワークスペースファイルの読み書きができませんでした</translation>
    </message>
    <message>
        <source>check the disk and the rights of the file</source>
        <translation>ディスクとファイルの権限を確認してください</translation>
    </message>
    <message>
        <source>this is a database of another program, not a Serai workspace</source>
        <translation>これは別のプログラムのデータベースで、Seraiのワークスペースではありません</translation>
    </message>
    <message>
        <source>choose a file that Serai made</source>
        <translation>Seraiで作成したファイルを選んでください</translation>
    </message>
    <message>
        <source>the workspace was written by a newer version of Serai</source>
        <translation>このワークスペースは新しいバージョンのSeraiで書き込まれています</translation>
    </message>
    <message>
        <source>update Serai; the file has not been changed</source>
        <translation>Seraiを更新してください。ファイルは変更されていません</translation>
    </message>
    <message>
        <source>the copy did not pass its check</source>
        <translation>コピーの検査で問題が見つかりました</translation>
    </message>
    <message>
        <source>check the disk, then try again</source>
        <translation>ディスクを確認してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>the workspace is damaged and was not updated</source>
        <translation>ワークスペースが破損しているため、更新されませんでした</translation>
    </message>
    <message>
        <source>the log of the workspace is in use and was not cleared</source>
        <translation>ワークスペースの変更ログが使用中のため、消去されませんでした</translation>
    </message>
    <message>
        <source>close other programs that read it and try again</source>
        <translation>ワークスペースを読んでいる他のプログラムを閉じて、もう一度お試しください</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>同じ名前のファイルがすでにあります</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>there is no workspace file</source>
        <translation>ワークスペースファイルがありません</translation>
    </message>
    <message>
        <source>the workspace file is empty</source>
        <translation>ワークスペースファイルが空です</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>バックアップから復元してください</translation>
    </message>
    <message>
        <source>the workspace cannot be made here</source>
        <translation>ここにはワークスペースを作成できません</translation>
    </message>
    <message>
        <source>check the folder and its rights</source>
        <translation>フォルダーとその権限を確認してください</translation>
    </message>
    <message>
        <source>the workspace is of an older version and read-only here</source>
        <translation>ワークスペースは古いバージョンのもので、ここでは読み取り専用です</translation>
    </message>
    <message>
        <source>open it for writing once, so that it is updated</source>
        <translation>一度書き込み用に開いて更新してください</translation>
    </message>
    <message>
        <source>close the other program; here it is open read-only</source>
        <translation>別のプログラムを閉じてください。ここでは読み取り専用で開いています</translation>
    </message>
    <message>
        <source>the copy could not be written</source>
        <translation>コピーを書き込めませんでした</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency</source>
        <translation>「%1」は通貨ではありません</translation>
    </message>
    <message>
        <source>use an ISO 4217 code such as EUR</source>
        <translation>EURなどのISO 4217コードを使ってください</translation>
    </message>
    <message>
        <source>check the path, or make a new workspace there</source>
        <translation>パスを確認するか、そこに新しいワークスペースを作成してください</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>a line does not end</source>
        <translation>行が終わっていません</translation>
    </message>
    <message>
        <source>export the contacts again, without pictures</source>
        <translation>写真を含めずに、連絡先をもう一度書き出してください</translation>
    </message>
    <message>
        <source>the last card has no end: the file was cut off</source>
        <translation>最後のカードが途中で切れています。ファイルが不完全です</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot;, row %2</source>
        <translation>シート「%1」の%2行目</translation>
    </message>
    <message>
        <source>the row has too many columns</source>
        <translation>行の列数が多すぎます</translation>
    </message>
    <message>
        <source>leave the columns out that are not needed</source>
        <translation>不要な列を除いてください</translation>
    </message>
    <message>
        <source>leave the columns with long texts out</source>
        <translation>長い文章の列を除いてください</translation>
    </message>
    <message>
        <source>a cell refers to a text that the workbook does not have</source>
        <translation>セルが参照する文字列がブックにありません</translation>
    </message>
    <message>
        <source>open and save the workbook again</source>
        <translation>ブックを開いて保存し直してください</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>the texts of the workbook could not be kept aside</source>
        <translation>ブックの文字列を一時保存できませんでした</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files</source>
        <translation>一時ファイル用フォルダーの空きを増やしてください</translation>
    </message>
    <message>
        <source>the workbook is damaged or was cut off</source>
        <translation>ブックが破損しているか、途中で切れています</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>download or save it again, or save it as CSV</source>
        <translation>もう一度ダウンロードまたは保存するか、CSVとして保存してください</translation>
    </message>
    <message>
        <source>shorten it, or leave its column out</source>
        <translation>短くするか、その列を除いてください</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>check its name and folder</source>
        <translation>名前とフォルダーを確認してください</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>ファイルを開けませんでした</translation>
    </message>
    <message>
        <source>choose a file that you may read</source>
        <translation>読み取りできるファイルを選んでください</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>export it again from the shop</source>
        <translation>ショップからもう一度書き出してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot separate columns</source>
        <translation>「%1」は列の区切りに使えません</translation>
    </message>
    <message>
        <source>use one sign such as , or ; or the word tab</source>
        <translation>「,」や「;」などの1文字、または tab と指定してください</translation>
    </message>
    <message>
        <source>it looks like %1: leave the encoding out, or give that one</source>
        <translation>%1のようです。文字コードの指定を省くか、これを指定してください</translation>
    </message>
    <message>
        <source>the file is not written in %1</source>
        <translation>ファイルの文字コードは%1ではありません</translation>
    </message>
    <message>
        <source>it looks like %1</source>
        <translation>%1のようです</translation>
    </message>
    <message>
        <source>the file is a workbook of the old format (XLS), or protected by a password</source>
        <translation>ファイルは旧形式(XLS)のブックか、パスワードで保護されています</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV</source>
        <translation>パスワードなしのXLSX、またはCSVとして保存してください</translation>
    </message>
    <message>
        <source>the file is an archive, but not an XLSX workbook</source>
        <translation>ファイルはアーカイブですが、XLSXブックではありません</translation>
    </message>
    <message>
        <source>save the table as XLSX or CSV and use that file</source>
        <translation>表をXLSXまたはCSVで保存して、そのファイルを使ってください</translation>
    </message>
    <message>
        <source>the workbook has no sheet &quot;%1&quot;</source>
        <translation>ブックにシート「%1」がありません</translation>
    </message>
    <message>
        <source>use one of its sheets</source>
        <translation>ブックにあるシートを指定してください</translation>
    </message>
    <message>
        <source>the workbook unpacks to far more than a table can be</source>
        <translation>ブックを展開すると、表としてあり得ない大きさになります</translation>
    </message>
    <message>
        <source>do not trust it; ask for the table as CSV</source>
        <translation>このファイルは信用せず、表をCSVで受け取ってください</translation>
    </message>
    <message>
        <source>the workbook is protected by a password</source>
        <translation>ブックはパスワードで保護されています</translation>
    </message>
    <message>
        <source>save it without a password, or as CSV</source>
        <translation>パスワードなしで保存するか、CSVとして保存してください</translation>
    </message>
    <message>
        <source>the card has no end (END:VCARD)</source>
        <translation>カードの終わり(END:VCARD)がありません</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot;, row %2, column %3</source>
        <translation>シート「%1」、%2 行目、%3 列目</translation>
    </message>
    <message>
        <source>the row is longer than the limit of %1 MB</source>
        <translation>行が上限の %1 MB を超えています</translation>
    </message>
    <message>
        <source>a cell of the workbook is longer than the limit of %1 MB</source>
        <translation>ブックのセルが上限の %1 MB を超えています</translation>
    </message>
    <message>
        <source>the file is no table of text: it contains zero bytes</source>
        <translation>ファイルはテキストの表ではありません。ゼロのバイトが含まれています</translation>
    </message>
    <message>
        <source>export it again as CSV, and choose that file</source>
        <translation>CSV として書き出し直し、そのファイルを選んでください</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>会員ランク</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>WhatsApp id</source>
        <translation>WhatsApp ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>顧客番号</translation>
    </message>
    <message>
        <source>Name in chats</source>
        <translation>チャットでの名前</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <translation>%1: %2を解除</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Merged with another member</source>
        <translation>別の会員と統合</translation>
    </message>
    <message>
        <source>Merged with &quot;%1&quot;</source>
        <translation>「%1」と統合</translation>
    </message>
    <message>
        <source>Put on a list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>Taken off a list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Noted as being in a group</source>
        <translation>グループに参加中として記録</translation>
    </message>
    <message>
        <source>Noted as having left a group</source>
        <translation>グループから退出済みとして記録</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>手動で変更</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Order %1 cancelled or returned</source>
        <translation>注文%1がキャンセルまたは返品</translation>
    </message>
    <message>
        <source>Order %1 without a price</source>
        <translation>注文%1(価格なし)</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>注文%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; read</source>
        <translation>「%1」既読</translation>
    </message>
    <message>
        <source>&quot;%1&quot; delivered</source>
        <translation>「%1」配信済み</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sent</source>
        <translation>「%1」送信済み</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed</source>
        <translation>「%1」送信失敗</translation>
    </message>
    <message>
        <source>&quot;%1&quot; not sent</source>
        <translation>「%1」未送信</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cancelled</source>
        <translation>「%1」取り消し</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: not known whether it was sent</source>
        <translation>「%1」: 送信されたか不明</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on its way</source>
        <translation>「%1」送信中</translation>
    </message>
    <message>
        <source>Wrote to the shop</source>
        <translation>ショップにメッセージを送信</translation>
    </message>
    <message>
        <source>Followed the link %1</source>
        <translation>リンク%1をクリック</translation>
    </message>
    <message>
        <source>Followed the link %1 of &quot;%2&quot;</source>
        <translation>「%2」のリンク%1をクリック</translation>
    </message>
    <message>
        <source>Reacted with %1</source>
        <translation>%1でリアクション</translation>
    </message>
    <message>
        <source>Reacted with %1 in &quot;%2&quot;</source>
        <translation>「%2」に%1でリアクション</translation>
    </message>
    <message>
        <source>Voted in &quot;%1&quot;</source>
        <translation>「%1」に投票</translation>
    </message>
    <message>
        <source>Voted for &quot;%2&quot; in &quot;%1&quot;</source>
        <translation>「%1」で「%2」に投票</translation>
    </message>
    <message>
        <source>Joined the group &quot;%1&quot;</source>
        <translation>グループ「%1」に参加</translation>
    </message>
    <message>
        <source>Left the group &quot;%1&quot;</source>
        <translation>グループ「%1」を退出</translation>
    </message>
    <message>
        <source>Wrote in the group &quot;%1&quot;</source>
        <translation>グループ「%1」で発言</translation>
    </message>
    <message>
        <source>Redeemed the coupon %1</source>
        <translation>クーポン%1を利用</translation>
    </message>
    <message>
        <source>Got the coupon %1</source>
        <translation>クーポン%1を受け取り</translation>
    </message>
    <message>
        <source>Got the coupon %1 with &quot;%2&quot;</source>
        <translation>「%2」でクーポン%1を受け取り</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1(元に戻し済み)</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Added by the import of %1</source>
        <translation>%1の取り込みで追加</translation>
    </message>
    <message>
        <source>Import of %1 (undone)</source>
        <translation>%1の取り込み(元に戻し済み)</translation>
    </message>
    <message>
        <source>Changed by the import of %1</source>
        <translation>%1の取り込みで変更</translation>
    </message>
    <message>
        <source>Agreed to marketing by WhatsApp</source>
        <translation>WhatsAppでのマーケティングに同意</translation>
    </message>
    <message>
        <source>Declined marketing by WhatsApp</source>
        <translation>WhatsAppでのマーケティングを拒否</translation>
    </message>
    <message>
        <source>Opted out of marketing by WhatsApp</source>
        <translation>WhatsAppでのマーケティングの配信を停止</translation>
    </message>
    <message>
        <source>Agreed to service messages by WhatsApp</source>
        <translation>WhatsAppでのサービスメッセージに同意</translation>
    </message>
    <message>
        <source>Declined service messages by WhatsApp</source>
        <translation>WhatsAppでのサービスメッセージを拒否</translation>
    </message>
    <message>
        <source>Opted out of service messages by WhatsApp</source>
        <translation>WhatsAppでのサービスメッセージの配信を停止</translation>
    </message>
    <message>
        <source>Agreed to marketing by SMS</source>
        <translation>SMSでのマーケティングに同意</translation>
    </message>
    <message>
        <source>Declined marketing by SMS</source>
        <translation>SMSでのマーケティングを拒否</translation>
    </message>
    <message>
        <source>Opted out of marketing by SMS</source>
        <translation>SMSでのマーケティングの配信を停止</translation>
    </message>
    <message>
        <source>Agreed to service messages by SMS</source>
        <translation>SMSでのサービスメッセージに同意</translation>
    </message>
    <message>
        <source>Declined service messages by SMS</source>
        <translation>SMSでのサービスメッセージを拒否</translation>
    </message>
    <message>
        <source>Opted out of service messages by SMS</source>
        <translation>SMSでのサービスメッセージの配信を停止</translation>
    </message>
    <message>
        <source>Agreed to marketing by e-mail</source>
        <translation>メールでのマーケティングに同意</translation>
    </message>
    <message>
        <source>Declined marketing by e-mail</source>
        <translation>メールでのマーケティングを拒否</translation>
    </message>
    <message>
        <source>Opted out of marketing by e-mail</source>
        <translation>メールでのマーケティングの配信を停止</translation>
    </message>
    <message>
        <source>Agreed to service messages by e-mail</source>
        <translation>メールでのサービスメッセージに同意</translation>
    </message>
    <message>
        <source>Declined service messages by e-mail</source>
        <translation>メールでのサービスメッセージを拒否</translation>
    </message>
    <message>
        <source>Opted out of service messages by e-mail</source>
        <translation>メールでのサービスメッセージの配信を停止</translation>
    </message>
</context>
<context>
    <name>todayui</name>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Next 3 hours</source>
        <translation>3時間以内</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>本日この後</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>本日完了</translation>
    </message>
</context>
<context>
    <name>uikit</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>残り%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>残り%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>whatsapp</name>
    <message>
        <source>copy it from the API setup page of your app at Meta</source>
        <translation>Metaにあるアプリの「APIセットアップ」ページからコピーしてください</translation>
    </message>
    <message>
        <source>the phone number id is not a row of digits</source>
        <translation>電話番号IDが数字だけになっていません</translation>
    </message>
    <message>
        <source>the WhatsApp Business account id is not a row of digits</source>
        <translation>WhatsApp BusinessアカウントのIDが数字だけになっていません</translation>
    </message>
    <message>
        <source>the base URL is not an https address</source>
        <translation>ベースURLがhttpsのアドレスではありません</translation>
    </message>
    <message>
        <source>there is no such sending number</source>
        <translation>その送信元番号はありません</translation>
    </message>
    <message>
        <source>there are several sending numbers</source>
        <translation>送信元番号が複数あります</translation>
    </message>
    <message>
        <source>name one by its phone number id</source>
        <translation>電話番号IDで1つ指定してください</translation>
    </message>
    <message>
        <source>the answer (status %1) is not one of WhatsApp</source>
        <translation>応答(ステータス%1)がWhatsAppのものではありません</translation>
    </message>
    <message>
        <source>check the base URL, and whether this network wants a log-in first</source>
        <translation>ベースURLと、このネットワークで先にログインが必要かどうかを確認してください</translation>
    </message>
    <message>
        <source>the access token is accepted</source>
        <translation>アクセストークンは有効です</translation>
    </message>
    <message>
        <source>%1 %2, quality %3, %4 messages per second</source>
        <translation>%1 %2、品質%3、毎秒%4件</translation>
    </message>
    <message>
        <source>the templates can be read</source>
        <translation>テンプレートを読み取れます</translation>
    </message>
    <message>
        <source>an app receives the webhooks of this account</source>
        <translation>このアカウントのWebhookを受け取るアプリがあります</translation>
    </message>
    <message>
        <source>no app receives webhooks: nobody will tell whether messages were delivered - start sending once, or subscribe your app</source>
        <translation>Webhookを受け取るアプリがないため、メッセージが届いたかどうかを確認できません。一度送信を開始するか、アプリを登録してください</translation>
    </message>
    <message>
        <source>the access token is not valid</source>
        <translation>アクセストークンが無効です</translation>
    </message>
    <message>
        <source>WhatsApp could not process the request</source>
        <translation>WhatsAppがリクエストを処理できませんでした</translation>
    </message>
    <message>
        <source>WhatsApp is overloaded or down</source>
        <translation>WhatsAppが混雑しているか、停止しています</translation>
    </message>
    <message>
        <source>the token lacks a permission</source>
        <translation>トークンの権限が不足しています</translation>
    </message>
    <message>
        <source>too many calls</source>
        <translation>呼び出しが多すぎます</translation>
    </message>
    <message>
        <source>the sending number does not exist any more</source>
        <translation>送信元番号はもう存在しません</translation>
    </message>
    <message>
        <source>a parameter is wrong</source>
        <translation>パラメーターが間違っています</translation>
    </message>
    <message>
        <source>the account is blocked for breaking a policy</source>
        <translation>ポリシー違反のためアカウントが停止されています</translation>
    </message>
    <message>
        <source>too many messages per second</source>
        <translation>1秒あたりのメッセージが多すぎます</translation>
    </message>
    <message>
        <source>the person is part of an experiment of Meta</source>
        <translation>この人はMetaの実験の対象になっています</translation>
    </message>
    <message>
        <source>this business may not write to that country</source>
        <translation>このビジネスからその国へは送信できません</translation>
    </message>
    <message>
        <source>this kind of message is not supported</source>
        <translation>この種類のメッセージには対応していません</translation>
    </message>
    <message>
        <source>WhatsApp failed without saying why</source>
        <translation>WhatsAppで失敗しましたが、理由は示されていません</translation>
    </message>
    <message>
        <source>a parameter is missing or wrong</source>
        <translation>パラメーターが足りないか、間違っています</translation>
    </message>
    <message>
        <source>the group has one member only</source>
        <translation>グループの参加者が1人しかいません</translation>
    </message>
    <message>
        <source>the recipient is the sender</source>
        <translation>宛先が送信元と同じです</translation>
    </message>
    <message>
        <source>the message cannot be delivered to this person</source>
        <translation>この人にはメッセージを届けられません</translation>
    </message>
    <message>
        <source>a test number reaches its five test recipients only</source>
        <translation>テスト番号から送信できるのは、5件のテスト用宛先だけです</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>アカウントがロックされています</translation>
    </message>
    <message>
        <source>the display name is not approved</source>
        <translation>表示名が承認されていません</translation>
    </message>
    <message>
        <source>the group is not known</source>
        <translation>グループが見つかりません</translation>
    </message>
    <message>
        <source>there is a problem with the payment method</source>
        <translation>支払い方法に問題があります</translation>
    </message>
    <message>
        <source>the sending number is not registered</source>
        <translation>送信元番号が登録されていません</translation>
    </message>
    <message>
        <source>more than 24 hours since the person wrote</source>
        <translation>相手の最後のメッセージから24時間を超えています</translation>
    </message>
    <message>
        <source>the number is restricted because of spam reports</source>
        <translation>迷惑メッセージの報告により、番号が制限されています</translation>
    </message>
    <message>
        <source>Meta withheld this marketing message</source>
        <translation>Metaがこのマーケティングメッセージの配信を見送りました</translation>
    </message>
    <message>
        <source>the person stopped marketing messages</source>
        <translation>相手がマーケティングメッセージを停止しています</translation>
    </message>
    <message>
        <source>the picture or file was refused</source>
        <translation>画像またはファイルが拒否されました</translation>
    </message>
    <message>
        <source>this way of sending is for marketing only</source>
        <translation>この送信方法はマーケティング専用です</translation>
    </message>
    <message>
        <source>too many messages to one person</source>
        <translation>1人へのメッセージが多すぎます</translation>
    </message>
    <message>
        <source>the number is being upgraded</source>
        <translation>番号をアップグレード中です</translation>
    </message>
    <message>
        <source>the list changed while it was read</source>
        <translation>読み込み中に一覧が変更されました</translation>
    </message>
    <message>
        <source>the template needs the Marketing Messages API</source>
        <translation>テンプレートにはMarketing Messages APIが必要です</translation>
    </message>
    <message>
        <source>this message needs a phone number</source>
        <translation>このメッセージには電話番号が必要です</translation>
    </message>
    <message>
        <source>marketing is switched off for this account</source>
        <translation>このアカウントではマーケティングがオフになっています</translation>
    </message>
    <message>
        <source>the group refuses the message</source>
        <translation>グループがメッセージを受け付けません</translation>
    </message>
    <message>
        <source>too many messages to groups</source>
        <translation>グループへのメッセージが多すぎます</translation>
    </message>
    <message>
        <source>the template changed, is missing or not approved</source>
        <translation>テンプレートが変更されたか、存在しないか、承認されていません</translation>
    </message>
    <message>
        <source>the text is too long with these values</source>
        <translation>これらの値を入れると本文が長すぎます</translation>
    </message>
    <message>
        <source>the template breaks a content policy</source>
        <translation>テンプレートがコンテンツポリシーに違反しています</translation>
    </message>
    <message>
        <source>a value does not fit the template</source>
        <translation>テンプレートに合わない値があります</translation>
    </message>
    <message>
        <source>the template expects other parameters</source>
        <translation>テンプレートに必要なパラメーターと一致しません</translation>
    </message>
    <message>
        <source>the template is paused or disabled</source>
        <translation>テンプレートが一時停止または無効になっています</translation>
    </message>
    <message>
        <source>the flow is blocked</source>
        <translation>フローが停止されています</translation>
    </message>
    <message>
        <source>the flow is throttled</source>
        <translation>フローの送信が制限されています</translation>
    </message>
    <message>
        <source>the terms of WhatsApp Payments are not accepted</source>
        <translation>WhatsApp Paymentsの利用規約に同意していません</translation>
    </message>
    <message>
        <source>the template needs another way of sending</source>
        <translation>テンプレートには別の送信方法が必要です</translation>
    </message>
    <message>
        <source>the template is not ready yet</source>
        <translation>テンプレートはまだ準備中です</translation>
    </message>
    <message>
        <source>the person&apos;s identity changed</source>
        <translation>相手の本人情報が変わりました</translation>
    </message>
    <message>
        <source>WhatsApp refused it</source>
        <translation>WhatsAppに拒否されました</translation>
    </message>
    <message>
        <source>enter a new token for the account</source>
        <translation>アカウントの新しいトークンを入力してください</translation>
    </message>
    <message>
        <source>put it right in WhatsApp Manager, then resume</source>
        <translation>WhatsAppマネージャで修正してから再開してください</translation>
    </message>
    <message>
        <source>fetch the templates again and check the campaign</source>
        <translation>テンプレートを取得し直して、キャンペーンを確認してください</translation>
    </message>
    <message>
        <source>it is tried again later</source>
        <translation>後で自動的に再試行します</translation>
    </message>
    <message>
        <source>error %1 of WhatsApp</source>
        <translation>WhatsAppのエラー%1</translation>
    </message>
    <message>
        <source>the template is not approved</source>
        <translation>テンプレートが承認されていません</translation>
    </message>
    <message>
        <source>wait for the approval, then fetch the templates again</source>
        <translation>承認を待ってから、テンプレートを取得し直してください</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>値が空です</translation>
    </message>
    <message>
        <source>the value contains a line break or tab</source>
        <translation>値に改行またはタブが含まれています</translation>
    </message>
    <message>
        <source>the value contains more than four blanks in a row</source>
        <translation>値に5つ以上連続した空白が含まれています</translation>
    </message>
    <message>
        <source>the value is not an https link</source>
        <translation>値がhttpsのリンクではありません</translation>
    </message>
    <message>
        <source>the value cannot be the end of a link</source>
        <translation>値をリンクの末尾にすることはできません</translation>
    </message>
    <message>
        <source>the coupon code is empty, contains blanks or is longer than 20 signs</source>
        <translation>クーポンコードが空か、空白を含むか、20文字を超えています</translation>
    </message>
    <message>
        <source>there is no value for a placeholder</source>
        <translation>プレースホルダーの値がありません</translation>
    </message>
    <message>
        <source>the template has no such placeholder</source>
        <translation>テンプレートにそのプレースホルダーはありません</translation>
    </message>
    <message>
        <source>the text is longer than 1024 signs with these values</source>
        <translation>これらの値を入れると本文が1024文字を超えます</translation>
    </message>
    <message>
        <source>the header is longer than 60 signs with this value</source>
        <translation>この値を入れるとヘッダーが60文字を超えます</translation>
    </message>
    <message>
        <source>the phone number is not complete</source>
        <translation>電話番号が不完全です</translation>
    </message>
    <message>
        <source>there is neither a phone number nor a WhatsApp id</source>
        <translation>電話番号もWhatsApp IDもありません</translation>
    </message>
    <message>
        <source>the key of the message is empty or too long</source>
        <translation>メッセージのキーが空か、長すぎます</translation>
    </message>
    <message>
        <source>choose another template, or change this one in WhatsApp Manager</source>
        <translation>別のテンプレートを選ぶか、WhatsAppマネージャでこのテンプレートを変更してください</translation>
    </message>
    <message>
        <source>the placeholders are not numbered 1, 2, 3 …</source>
        <translation>プレースホルダーの番号が1、2、3…の順になっていません</translation>
    </message>
    <message>
        <source>this kind of header cannot be sent yet</source>
        <translation>この種類のヘッダーはまだ送信できません</translation>
    </message>
    <message>
        <source>the header has more than one placeholder</source>
        <translation>ヘッダーに複数のプレースホルダーがあります</translation>
    </message>
    <message>
        <source>this kind of button cannot be sent yet</source>
        <translation>この種類のボタンはまだ送信できません</translation>
    </message>
    <message>
        <source>this kind of template cannot be sent yet</source>
        <translation>この種類のテンプレートはまだ送信できません</translation>
    </message>
    <message>
        <source>the template has no text</source>
        <translation>テンプレートに本文がありません</translation>
    </message>
    <message>
        <source>there is no such template</source>
        <translation>そのテンプレートはありません</translation>
    </message>
    <message>
        <source>this is not a webhook of a WhatsApp Business account</source>
        <translation>これはWhatsApp BusinessアカウントのWebhookではありません</translation>
    </message>
    <message>
        <source>add the number to the workspace first</source>
        <translation>まずこの番号をワークスペースに追加してください</translation>
    </message>
    <message>
        <source>fetch the templates of the sending number anew</source>
        <translation>送信番号のテンプレートを取得し直してください</translation>
    </message>
</context>
</TS>
