// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encodingscore.h"

#include <QStringList>

#include <algorithm>

namespace serai::tables {

static constexpr char16_t western[] = u"äöüÄÖÜß éèêëàâçîïôùûüœæÉÈÀÇ áéíóúñüÁÉÍÓÚÑ ãõáâàçéêíóôúÃÕ "
                                      u"åäöæøéÅÄÖÆØ àèéìòùÀÈ ëïéèöü ðþáéíóúýæöÐÞÁÍÓÚ";
static constexpr char16_t central[] =
    u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻ áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ áčďéíľĺňóôŕšťúýžäÁČĎÉÍĽŇÓŠŤÚÝŽ "
    u"áéíóöőúüűÁÉÍÓÖŐÚÜŰ ăâîşţșțĂÂÎŞŢȘȚ čćđšžČĆĐŠŽ äöüÄÖÜß";
static constexpr char16_t turkish[] = u"çğıöşüâîÇĞİÖŞÜ";
static constexpr char16_t baltic[] = u"ąčęėįšųūžĄČĘĖĮŠŲŪŽ āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ äõöüšžÄÕÖÜŠŽ";
static constexpr char16_t vietnamese[] =
    u"ăâđêôơưàáảãạèéẻẽẹìíĩịòóõọùúũụỳýĂÂĐÊÔƠƯ\u0300\u0301\u0303\u0309\u0323";
static constexpr char16_t cyrillic[] = u"абвгдежзийклмнопрстуфхцчшщъыьэюяёАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁ "
                                       u"абвгдежзийклмнопрстуфхцчшщьюяіїєґАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЬЮЯІЇЄҐ "
                                       u"абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ";

const std::vector<EncodingCandidate>& encodingCandidates()
{
    static const std::vector<EncodingCandidate> candidates{
        {"windows-1252", Writing::Latin, western, 0.15},
        {"Shift_JIS", Writing::Japanese, nullptr, 0.05},
        {"GB18030", Writing::Simplified, nullptr, 0.05},
        {"Big5", Writing::Traditional, nullptr, 0.05},
        {"windows-949", Writing::Korean, nullptr, 0.05},
        {"EUC-JP", Writing::Japanese, nullptr, 0},
        {"windows-1250", Writing::Latin, central, 0.05},
        {"windows-1251", Writing::Cyrillic, cyrillic, 0.05},
        {"windows-1253", Writing::Greek, nullptr, 0.02},
        {"windows-1254", Writing::Latin, turkish, 0.05},
        {"windows-1255", Writing::Hebrew, nullptr, 0.02},
        {"windows-1256", Writing::Arabic, nullptr, 0.02},
        {"windows-1257", Writing::Latin, baltic, 0},
        {"windows-1258", Writing::Latin, vietnamese, 0},
        {"windows-874", Writing::Thai, nullptr, 0},
        {"KOI8-R", Writing::Cyrillic, cyrillic, 0},
        {"KOI8-U", Writing::Cyrillic, cyrillic, -0.02},
        {"IBM866", Writing::Cyrillic, cyrillic, -0.05},
        {"ISO-8859-5", Writing::Cyrillic, cyrillic, -0.05},
        {"ISO-8859-2", Writing::Latin, central, 0},
        {"ISO-8859-15", Writing::Latin, western, 0.1},
        {"macintosh", Writing::Latin, western, -0.05},
        {"IBM850", Writing::Latin, western, -0.05},
        {"IBM852", Writing::Latin, central, -0.1},
    };
    return candidates;
}

/// Words of headers, which a table shows and prose seldom does.
static int knownWords(const QString& text)
{
    static const QStringList words =
        QStringLiteral(u"订单 姓名 电话 手机 地址 金额 数量 商品 价格 买家 时间 邮箱 国家 訂單 電話 "
                       u"手機 金額 數量 價格 買家 時間 注文 氏名 住所 商品名 単価 数量 合計 カナ "
                       u"メール 郵便 주문 이름 전화 주소 금액 수량 상품 고객 заказ телефон имя "
                       u"адрес цена сумма дата количество товар клиент город παραγγελία "
                       u"τηλέφωνο όνομα ποσότητα הזמנה טלפון שם رقم هاتف اسم")
            .split(u' ');
    int found = 0;
    const auto folded = text.left(4000).toLower();
    for (const auto& word : words)
        found += folded.contains(word);
    return std::min(found, 4);
}

static bool isUsualSign(char16_t c)
{
    return QStringView(u"€£¥°–—“”„‚’‘…•™®©×½¼«»¿¡№،؛؟、。「」『』（），：；！？・ー～〜￥　［］【】《》")
        .contains(QChar(c));
}

/// Points of the words of \a text that hold letters beyond ASCII: letters of a language, in its case.
static double alphabetScore(const QString& text, const EncodingCandidate& candidate)
{
    const auto alphabets = QStringView(candidate.alphabets).toString().split(u' ');
    const QString common =
        candidate.writing == Writing::Cyrillic ? QStringLiteral(u"оеаинтсрвлкмдпуя") : QString();
    std::vector<double> own(std::size_t(alphabets.size()), 0);
    double any = 0;
    double penalty = 0;
    int signs = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80)
            continue;
        ++signs;
        const QChar before = i > 0 ? text[i - 1] : u' ';
        const QChar after = i + 1 < text.size() ? text[i + 1] : u' ';
        if (!c.isLetter() && !c.isMark()) {
            const bool insideWord = before.isLetter() && after.isLetter();
            penalty += c.category() == QChar::Other_Control    ? 6
                : insideWord && c != u'’'                      ? 2
                : isUsualSign(c.unicode()) || c == QChar(0xa0) ? 0.3
                                                               : 1.5;
            continue;
        }
        bool known = false;
        for (qsizetype k = 0; k < alphabets.size(); ++k) {
            if (alphabets[k].contains(c)) {
                own[std::size_t(k)] += 1;
                known = true;
            }
        }
        any += known ? 1 : -0.5;
        // A capital after a small letter: what a wrong page makes of ordinary words.
        if (c.isUpper() && before.isLower())
            penalty += 2;
        if (candidate.writing == Writing::Cyrillic) {
            const bool ascii = (before.isLetter() && before.unicode() < 0x80)
                || (after.isLetter() && after.unicode() < 0x80);
            penalty += (ascii ? 2 : 0) + (common.contains(c.toLower()) ? 0 : 0.25) + (c.isUpper() ? 0.1 : 0);
        }
    }
    if (signs == 0)
        return 0;
    const double best = own.empty() ? 0 : *std::max_element(own.begin(), own.end());
    return (0.6 * best + 0.4 * any - penalty) / signs;
}

/// Points for a writing of one case-less or single alphabet, given by its common letters and its range.
static double scriptScore(const QString& text, QStringView common, char16_t first, char16_t last)
{
    double points = 0;
    int signs = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80)
            continue;
        ++signs;
        const QChar before = i > 0 ? text[i - 1] : u' ';
        const QChar after = i + 1 < text.size() ? text[i + 1] : u' ';
        const bool touchesAscii =
            (before.isLetter() && before.unicode() < 0x80) || (after.isLetter() && after.unicode() < 0x80);
        if (c.unicode() >= first && c.unicode() <= last && !touchesAscii)
            points += common.contains(c.toLower()) ? 1 : 0.1;
        else
            points -= c.category() == QChar::Other_Control ? 6 : isUsualSign(c.unicode()) ? 0 : 1;
        if (c.isUpper() && before.isLower())
            points -= 1;
        if (c == u'ς' && after.isLetter()) // the final sigma stands at the end of words only
            points -= 1.5;
        // Thai vowel signs and tones stand on a consonant.
        if (c.isMark() && !before.isLetter() && !before.isMark())
            points -= 1.5;
    }
    return signs == 0 ? 0 : points / signs;
}

/// The most frequent signs of each writing that the others do not share.
static const QString& frequent(Writing writing)
{
    static const QString simplified =
        QStringLiteral(u"的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之"
                       u"过家学对可里后小么心多天而能好都"
                       u"然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知"
                       u"民样现分将外但身些与高意进把法此"
                       u"实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被"
                       u"走电四第门相次东政海口使教西再平"
                       u"真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九性通目华"
                       u"报立马命张活难神数件安表原车白应"
                       u"路期叫常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台记边共风接它"
                       u"许八特觉望直服林题建南度统色字请"
                       u"交爱让认算论百义科怎元社术结六功指思非流每青管夫连远资队带花快条院变联言权往展该领传"
                       u"近留红治决周保达办运武半候七必城"
                       u"订单号姓名电话手址收货买件额价格数量省区县广深圳上海杭州浙江江苏北京四川湖南李刘陈杨"
                       u"黄赵吴徐孙胡朱高林何郭罗");
    static const QString traditional =
        QStringLiteral(u"的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之"
                       u"過家學對可裡後小麼心多天而能好都"
                       u"然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知"
                       u"民樣現分將外但身些與高意進把法此"
                       u"實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被"
                       u"走電四第門相次東政海口使教西再平"
                       u"真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市眼體別處總才場師書比住員九性通目華"
                       u"報立馬命張活難神數件安表原車白應"
                       u"路期常提感金何更反合放做系計或司利受光王果親界及今京務制解各任至清物臺台記邊共風接許"
                       u"八特覺望直服林題建南度統色字請"
                       u"訂單號姓名電話手機址收買賣額價格數量縣區台北新竹中高雄桃園臺南陳林黃李吳劉蔡楊許鄭謝"
                       u"郭洪曾邱廖賴周葉蘇莊呂江何蕭羅");
    static const QString japanese = QStringLiteral(
        u"日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今"
        u"回新場金員九入選立"
        u"開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用"
        u"制治度務強気小七成"
        u"期公野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北午指権心界支第産結百派点教"
        u"報済書府活原先共得"
        u"解名交資予川向際査勝面委告軍文反元重近千考判認画海参売利組知案道信策集在件団別物側任引使求所次水半"
        u"品昨論計死官増係感"
        u"特情投示変打男基私各始島直両朝革価式確村提運終挙果西勢減台広容必応演電歳住争談能無再位置企真流格有"
        u"疑口過局少放税検藤"
        u"町常校料沢裁状工建語球営空職証土与急止送援供可役構木割聞身費付施切由説転食比難防補車優夫研収断井何"
        u"南石足違消境神番"
        u"注文電話番号氏名住所商品数量単価合計郵便佐藤鈴木高橋渡辺伊藤山本中村小林加藤吉田様円");
    static const QString none;
    switch (writing) {
    case Writing::Simplified:
        return simplified;
    case Writing::Traditional:
        return traditional;
    case Writing::Japanese:
        return japanese;
    default:
        return none;
    }
}

static bool isKana(char16_t c)
{
    return c >= 0x3041 && c <= 0x30fe;
}

static double wideScore(const QString& text, Writing writing)
{
    const auto& usual = frequent(writing);
    double points = 0;
    int signs = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80)
            continue;
        ++signs;
        const QChar before = i > 0 ? text[i - 1] : u' ';
        const bool han = c >= 0x4e00 && c <= 0x9fff;
        const bool hangul = c >= 0xac00 && c <= 0xd7a3;
        const bool halfKana = c >= 0xff66 && c <= 0xff9f;
        const bool fullWidth = c >= 0xff01 && c <= 0xff5e;
        if (writing == Writing::Korean)
            points += hangul ? 0.9 : han ? -0.8 : 0;
        else if (han)
            points += usual.contains(QChar(c)) ? 1 : -0.15;
        else if (isKana(c))
            points += writing == Writing::Japanese ? 1 : -0.8;
        else if (halfKana)
            points += 0.25;
        if (c >= 0xe000 && c <= 0xf8ff) // private use: nobody's text
            points -= 2;
        else if (!han && !hangul && !isKana(c) && !halfKana && !fullWidth && !isUsualSign(c))
            points -= 0.5;
        // "Mün" read with two bytes a sign: a rare sign glued to Latin letters.
        const QChar after = i + 1 < text.size() ? text[i + 1] : u' ';
        for (const QChar beside : {before, after}) {
            if ((han || hangul) && beside.isLetter() && beside.unicode() < 0x80)
                points -= 0.4;
        }
    }
    return signs == 0 ? 0 : points / signs;
}

double scoreOf(const QString& text, const EncodingCandidate& candidate)
{
    const double words = knownWords(text) * 0.35 + candidate.prior;
    switch (candidate.writing) {
    case Writing::Latin:
    case Writing::Cyrillic:
        return alphabetScore(text, candidate) + words;
    case Writing::Greek:
        return scriptScore(text, u"αοιετσνηυρπκμλςάέήίόύώ", 0x384, 0x3ce) + words;
    case Writing::Hebrew:
        return scriptScore(text, u"יוהלאתברשמנדםקעח", 0x5b0, 0x5ea) + words;
    case Writing::Arabic:
        return scriptScore(text, u"اليموترنبعدسهكفحقةأ", 0x60c, 0x6d3) + words;
    case Writing::Thai:
        return scriptScore(text, u"านรอกเงทมยลวดสตะปบคหแจพช่้ี็ัิใไ์ุู", 0xe01, 0xe5b) + words;
    default:
        return wideScore(text, candidate.writing) + words;
    }
}

} // namespace serai::tables
