// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encodingscore.h"

#include <base/encoding.h>

#include <QHash>

#include <tables/encodingguess.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>

namespace serai::tables {

/// What ICU's statistics say: confidence 0…100 by the name of our candidate.
static QHash<QString, int> icuOpinion(QByteArrayView sample)
{
    // ICU names ISO parts where the files are written in the Windows page that contains them.
    static const QHash<QString, QString> names{{QStringLiteral("ISO-8859-1"), QStringLiteral("windows-1252")},
        {QStringLiteral("ISO-8859-9"), QStringLiteral("windows-1254")},
        {QStringLiteral("ISO-8859-7"), QStringLiteral("windows-1253")},
        {QStringLiteral("ISO-8859-8"), QStringLiteral("windows-1255")},
        {QStringLiteral("ISO-8859-8-I"), QStringLiteral("windows-1255")},
        {QStringLiteral("ISO-8859-6"), QStringLiteral("windows-1256")},
        {QStringLiteral("EUC-KR"), QStringLiteral("windows-949")}};
    QHash<QString, int> opinion;
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector* detector = ucsdet_open(&status);
    ucsdet_setText(detector, sample.data(), int32_t(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector, &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && matches && i < count; ++i) {
        const auto name = QString::fromLatin1(ucsdet_getName(matches[i], &status));
        const int confidence = ucsdet_getConfidence(matches[i], &status);
        for (const auto& known : {names.value(name, name), name})
            opinion[known] = std::max(opinion.value(known), confidence);
    }
    ucsdet_close(detector);
    return opinion;
}

/// \a sample decoded, or nothing where it is not text in \a encoding. A sequence cut by the end is left out.
static std::optional<QString> decodedAs(const QString& encoding, QByteArrayView sample)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding.toLatin1().constData(), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(sample.size() + 16, Qt::Uninitialized);
    auto* to = reinterpret_cast<UChar*>(text.data());
    const char* from = sample.data();
    ucnv_toUnicode(converter, &to, to + text.size(), &from, from + sample.size(), nullptr, false, &status);
    text.truncate(reinterpret_cast<QChar*>(to) - text.data());
    ucnv_close(converter);
    if (U_FAILURE(status))
        return std::nullopt;
    return text;
}

/// UTF-16 without a mark: text files have no zero bytes, unless the signs of ASCII in them are two bytes
/// wide.
static QString wideEncoding(QByteArrayView sample)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0';
    if (sample.size() < 8 || zeros[0] + zeros[1] < sample.size() / 200 + 2)
        return {};
    // A table holds line ends and delimiters: their zero bytes all stand on one side.
    const int side = zeros[1] > zeros[0] ? 1 : 0;
    if (zeros[1 - side] > zeros[side] / 20)
        return {};
    const auto name = side == 1 ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
    // Where stray zero bytes stand in text of another encoding, no line end survives the reading.
    const auto text = decodedAs(name, sample);
    const auto hasLines = [](const auto& signs) { return signs.contains('\n') || signs.contains('\r'); };
    const bool linesAgree = text && (!hasLines(sample) || text->contains(u'\n') || text->contains(u'\r'));
    return linesAgree ? name : QString();
}

static bool hasJapaneseEscapes(QByteArrayView sample)
{
    const auto bytes = QByteArray::fromRawData(sample.data(), sample.size());
    return bytes.contains("\x1b$B") || bytes.contains("\x1b$@");
}

EncodingGuess guessEncoding(QByteArrayView sample)
{
    if (sample.startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return {{QStringLiteral("UTF-32LE")}, 4, true};
    const auto simple = detectEncoding(sample);
    if (simple.bomBytes > 0)
        return {{simple.name}, simple.bomBytes, true};
    if (const auto wide = wideEncoding(sample); !wide.isEmpty())
        return {{wide}, 0, false};
    if (hasJapaneseEscapes(sample) && decodedAs(QStringLiteral("ISO-2022-JP"), sample))
        return {{QStringLiteral("ISO-2022-JP"), QStringLiteral("UTF-8")}, 0, true};
    if (simple.isCertain)
        return {{simple.name}, 0, true};

    struct Ranked
    {
        QString name;
        double score;
    };

    std::vector<Ranked> ranking;
    const auto opinion = icuOpinion(sample);
    for (const auto& candidate : encodingCandidates()) {
        const auto name = QString::fromLatin1(candidate.name);
        const auto text = decodedAs(name, sample);
        if (!text)
            continue;
        const double icu = double(opinion.value(name)) / 100 * 0.4;
        ranking.push_back({name, scoreOf(*text, candidate) + icu});
    }
    std::stable_sort(
        ranking.begin(), ranking.end(), [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
    EncodingGuess guess;
    for (const auto& each : ranking) {
        if (guess.names.size() < 8)
            guess.names << each.name;
    }
    if (guess.names.isEmpty())
        guess.names << QStringLiteral("windows-1252");
    return guess;
}

QStringList offeredEncodings()
{
    QStringList names{QStringLiteral("UTF-8"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE")};
    for (const auto& candidate : encodingCandidates())
        names << QString::fromLatin1(candidate.name);
    return names;
}

} // namespace serai::tables
