// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/encoding.h>

#include <QCoreApplication>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <array>
#include <cstring>

namespace serai {

static QString encodingText(const char* text)
{
    return QCoreApplication::translate("base", text);
}

/// Bytes of \a text that are whole, valid UTF-8; \a incomplete = the rest is the beginning of a sequence.
static qsizetype validUtf8Prefix(QByteArrayView text, bool& incomplete)
{
    const auto* p = reinterpret_cast<const uchar*>(text.data());
    const qsizetype size = text.size();
    qsizetype i = 0;
    incomplete = false;
    while (i < size) {
        if (p[i] < 0x80) {
            quint64 block;
            while (i + 8 <= size && (std::memcpy(&block, p + i, 8), (block & 0x8080808080808080ull) == 0))
                i += 8;
            while (i < size && p[i] < 0x80)
                ++i;
            continue;
        }
        // Lower and upper bound of the second byte keep overlong forms, surrogates and > U+10FFFF out (RFC
        // 3629).
        const uchar lead = p[i];
        const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4)
            return i;
        const uchar low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        const uchar high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        for (int k = 1; k < length; ++k) {
            if (i + k >= size) {
                incomplete = true;
                return i;
            }
            if (p[i + k] < (k == 1 ? low : 0x80) || p[i + k] > (k == 1 ? high : 0xbf))
                return i;
        }
        i += length;
    }
    return i;
}

static QString guessByLetters(QByteArrayView sample)
{
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector* detector = ucsdet_open(&status);
    ucsdet_setText(detector, sample.data(), int32_t(sample.size()), &status);
    const UCharsetMatch* match = ucsdet_detect(detector, &status);
    QString name;
    if (U_SUCCESS(status) && match)
        name = QString::fromLatin1(ucsdet_getName(match, &status));
    ucsdet_close(detector);
    // Files called Latin-1 are windows-1252 in truth: 0x80-0x9f are letters there and controls in ISO 8859-1.
    // UTF-16 without a mark shows in its zero bytes; where it does not, that is noise.
    if (name.isEmpty() || name == u"ISO-8859-1" || name.startsWith(u"UTF-"))
        return QStringLiteral("windows-1252");
    if (name == u"ISO-8859-2")
        return QStringLiteral("windows-1250");
    if (name == u"ISO-8859-9")
        return QStringLiteral("windows-1254");
    return name;
}

DetectedEncoding detectEncoding(QByteArrayView sample)
{
    const auto startsWith = [&](std::initializer_list<uchar> mark) {
        return sample.size() >= qsizetype(mark.size())
            && std::equal(mark.begin(), mark.end(), reinterpret_cast<const uchar*>(sample.data()));
    };
    if (startsWith({0xef, 0xbb, 0xbf}))
        return {QStringLiteral("UTF-8"), 3, true};
    if (startsWith({0xff, 0xfe}))
        return {QStringLiteral("UTF-16LE"), 2, true};
    if (startsWith({0xfe, 0xff}))
        return {QStringLiteral("UTF-16BE"), 2, true};
    bool incomplete = false;
    const auto zeros = std::array{std::size_t{0}, std::size_t{0}};
    auto zerosAt = zeros;
    for (qsizetype i = 0; i < sample.size(); ++i)
        zerosAt[std::size_t(i % 2)] += sample[i] == '\0';
    const auto half = std::size_t(sample.size()) / 2;
    if (half > 8 && zerosAt[1] > half / 2 && zerosAt[0] < half / 8)
        return {QStringLiteral("UTF-16LE"), 0, false};
    if (half > 8 && zerosAt[0] > half / 2 && zerosAt[1] < half / 8)
        return {QStringLiteral("UTF-16BE"), 0, false};
    const auto valid = validUtf8Prefix(sample, incomplete);
    if (valid == sample.size() || incomplete)
        return {QStringLiteral("UTF-8"), 0, true};
    return {guessByLetters(sample), 0, false};
}

std::optional<Error> refuseBinary(QByteArrayView sample, const QString& source)
{
    const auto refuse = [&](const char* what, const char* remedy) {
        return Error{ErrorKind::InvalidInput, encodingText(what), source, encodingText(remedy), {}};
    };
    const auto starts = [&](QByteArrayView magic) { return sample.startsWith(magic); };
    if (starts("PK\x03\x04") || starts("\xd0\xcf\x11\xe0"))
        return refuse(QT_TRANSLATE_NOOP("base", "the file is a workbook or an archive, not a text table"),
            QT_TRANSLATE_NOOP("base", "open it and save it as CSV (UTF-8), then use that file"));
    if (starts("\x1f\x8b"))
        return refuse(QT_TRANSLATE_NOOP("base", "the file is compressed"),
            QT_TRANSLATE_NOOP("base", "unpack it first, then use the file inside"));
    if (starts("\x89PNG") || starts("\xff\xd8\xff") || starts("GIF8") || starts("%PDF"))
        return refuse(QT_TRANSLATE_NOOP("base", "the file is a picture or a document, not a table"),
            QT_TRANSLATE_NOOP("base", "choose the CSV file that the shop exports"));
    const auto head =
        sample.first(std::min<qsizetype>(sample.size(), 1024)).toByteArray().trimmed().toLower();
    if (head.startsWith("<!doctype") || head.startsWith("<html") || head.startsWith("<?xml"))
        return refuse(QT_TRANSLATE_NOOP("base", "the file is a web page, not a table"),
            QT_TRANSLATE_NOOP(
                "base", "the shop sent a page instead of the file: sign in there and export again"));
    const auto encoding = detectEncoding(sample);
    if (encoding.name.startsWith(u"UTF-16"))
        return std::nullopt;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto c = uchar(sample[i]);
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b && c != 0x0b
            && c != 0x1a)
            return refuse(QT_TRANSLATE_NOOP("base", "the file is not a text table: it contains binary data"),
                QT_TRANSLATE_NOOP("base", "export it as CSV and use that file"));
    }
    return std::nullopt;
}

struct Decoder::State
{
    QString name;
    UConverter* converter = nullptr; // null = UTF-8, checked and passed on
    QByteArray rest; // beginning of a sequence that the last piece cut
    qint64 offset = 0;

    ~State()
    {
        if (converter)
            ucnv_close(converter);
    }
};

Decoder::Decoder(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;
Decoder::~Decoder() = default;

Result<Decoder> Decoder::create(const QString& encoding)
{
    auto state = std::make_unique<State>();
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding.trimmed().toLatin1().constData(), &status);
    if (U_FAILURE(status) || encoding.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput,
            encodingText(QT_TRANSLATE_NOOP("base", "there is no encoding \"%1\"")).arg(encoding), {},
            encodingText(QT_TRANSLATE_NOOP("base", "use a name such as UTF-8, UTF-16LE or windows-1252")));
    UErrorCode ignored = U_ZERO_ERROR;
    const char* iana = ucnv_getStandardName(ucnv_getName(converter, &ignored), "IANA", &ignored);
    state->name = iana ? QString::fromLatin1(iana) : encoding.trimmed();
    if (ucnv_getType(converter) == UCNV_UTF8) {
        ucnv_close(converter);
    } else {
        state->converter = converter;
        ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }
    return Decoder(std::move(state));
}

QString Decoder::encoding() const
{
    return m_state->name;
}

static tl::unexpected<Error> notInEncoding(const QString& name, qint64 offset)
{
    return fail(ErrorKind::InvalidInput,
        encodingText(QT_TRANSLATE_NOOP("base", "the file is not written in %1")).arg(name),
        encodingText(QT_TRANSLATE_NOOP("base", "byte %1")).arg(offset + 1),
        encodingText(QT_TRANSLATE_NOOP("base", "choose another encoding, or let the program find it")));
}

Result<> Decoder::decode(QByteArrayView bytes, bool isLast, QByteArray& out)
{
    auto& state = *m_state;
    if (!state.converter) {
        QByteArray joined;
        if (!state.rest.isEmpty()) {
            joined = state.rest;
            joined.append(bytes);
            bytes = joined;
        }
        bool incomplete = false;
        const auto valid = validUtf8Prefix(bytes, incomplete);
        out.append(bytes.data(), valid);
        if (valid < bytes.size() && (!incomplete || isLast))
            return notInEncoding(state.name, state.offset + valid);
        state.offset += valid;
        state.rest = bytes.sliced(valid).toByteArray();
        return {};
    }
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    std::array<UChar, 8192> utf16;
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        UChar* to = utf16.data();
        ucnv_toUnicode(
            state.converter, &to, utf16.data() + utf16.size(), &from, end, nullptr, isLast, &status);
        out += QStringView(utf16.data(), to - utf16.data()).toUtf8();
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (U_FAILURE(status))
            return notInEncoding(state.name, state.offset + (from - bytes.data()));
        break;
    }
    state.offset += bytes.size();
    return {};
}

Result<QString> decodeText(const QByteArray& bytes, const QString& encoding)
{
    const auto found = detectEncoding(bytes);
    auto decoder = Decoder::create(encoding.isEmpty() ? found.name : encoding);
    if (!decoder)
        return fail(decoder.error());
    QByteArray utf8;
    if (auto done = decoder->decode(QByteArrayView(bytes).sliced(found.bomBytes), true, utf8); !done)
        return fail(done.error());
    return QString::fromUtf8(utf8);
}

} // namespace serai
