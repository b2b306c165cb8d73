// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetwriter.h"

#include <base/privatefile.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <filesystem>

namespace serai::segments {

static tl::unexpected<Error> notWritten(const QString& path, const QString& why)
{
    return fail(ErrorKind::Storage,
        why.isEmpty() ? QCoreApplication::translate("segments", "the file could not be written")
                      : QCoreApplication::translate("segments", "the file could not be written: %1").arg(why),
        path,
        QCoreApplication::translate(
            "segments", "choose a folder that is there, that you may write to and that has room"));
}

/// Whether a spreadsheet would take \a text for a formula.
static bool looksLikeFormula(QStringView text)
{
    for (const auto sign : text) {
        switch (sign.unicode()) {
        case u'\0': // left out of the file
            continue;
        case u'=':
        case u'+':
        case u'-':
        case u'@':
        case u'\t':
        case u'\r':
        case u'\n':
        case u'|':
        case u'%':
        case u'\uFF1D':
        case u'\uFF0B':
        case u'\uFF0D':
        case u'\uFF20':
        case u'\u2212':
            return true;
        default:
            break;
        }
        // Blanks and invisible marks before the sign do not stop every spreadsheet.
        if (!sign.isSpace() && sign.category() != QChar::Other_Format
            && sign.category() != QChar::Other_Control)
            return false;
    }
    return false;
}

void appendForCsv(QByteArray& bytes, QStringView text)
{
    bytes += looksLikeFormula(text) ? "\"'" : "\"";
    const bool plain = std::all_of(text.begin(), text.end(),
        [](QChar sign) { return sign.unicode() >= 0x20 && sign.unicode() < 0x7f && sign != u'"'; });
    if (plain) {
        for (const auto sign : text)
            bytes += char(sign.unicode());
    } else {
        auto rest = text.toString();
        rest.remove(QChar(u'\0')).replace(u'"', QStringLiteral("\"\""));
        bytes += rest.toUtf8();
    }
    bytes += '"';
}

class CsvSheet final : public SheetWriter
{
public:
    explicit CsvSheet(const QString& path)
        : m_file(path)
    {
    }

    [[nodiscard]] Result<> open(const QStringList& header)
    {
        if (!openPrivate(m_file))
            return notWritten(m_file.fileName(), m_file.errorString());
        m_bytes.reserve(2 * block);
        m_bytes += header.join(u',').toUtf8() + "\r\n";
        return {};
    }

    [[nodiscard]] Result<> row(const std::vector<ExportCell>& cells) override
    {
        for (size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_bytes += ',';
            if (const auto* text = std::get_if<QString>(&cells[i]))
                appendForCsv(m_bytes, *text);
            else if (const auto* number = std::get_if<qint64>(&cells[i]))
                m_bytes += QByteArray::number(*number);
            else if (const auto* decimal = std::get_if<DecimalText>(&cells[i]))
                m_bytes += decimal->text.toUtf8();
            else
                m_bytes += exportedAmount(std::get<Money>(cells[i])).toLatin1();
        }
        m_bytes += "\r\n";
        return m_bytes.size() < block ? Result<>() : flush();
    }

    [[nodiscard]] Result<QByteArray> finish() override
    {
        if (auto done = flush(); !done)
            return fail(done.error());
        if (!m_file.commit())
            return notWritten(m_file.fileName(), m_file.errorString());
        return m_hash.result().toHex();
    }

private:
    static constexpr qsizetype block = 1 << 16; ///< bytes that are written at once

    [[nodiscard]] Result<> flush()
    {
        m_hash.addData(m_bytes);
        if (m_file.write(m_bytes) != m_bytes.size())
            return notWritten(m_file.fileName(), m_file.errorString());
        m_bytes.resize(0); // keeps its memory
        return {};
    }

    QByteArray m_bytes;
    QSaveFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// Texts are always written as strings, so that no cell can become a formula. The library holds one row at a
/// time.
class XlsxSheet final : public SheetWriter
{
public:
    explicit XlsxSheet(const QString& path)
        : m_path(path)
        , m_folder(QFileInfo(path).absolutePath() + QStringLiteral("/.serai-export-XXXXXX"))
        , m_draft(m_folder.filePath(QStringLiteral("members.xlsx")))
    {
    }

    ~XlsxSheet() override
    {
        if (m_book)
            workbook_close(m_book);
    }

    [[nodiscard]] Result<> open(const QStringList& header)
    {
        if (!m_folder.isValid())
            return notWritten(m_path, m_folder.errorString());
        // What the library puts aside must not outlive the export in a shared folder: it is personal.
        auto aside = QFile::encodeName(m_folder.path());
        lxw_workbook_options options{LXW_TRUE, aside.data(), LXW_FALSE};
        m_book = workbook_new_opt(QFile::encodeName(m_draft).constData(), &options);
        if (m_book)
            m_sheet = workbook_add_worksheet(
                m_book, QCoreApplication::translate("segments", "Members").left(28).toUtf8().constData());
        if (!m_sheet)
            return notWritten(m_path, {});
        auto* bold = workbook_add_format(m_book);
        format_set_bold(bold);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_column(m_sheet, 0, lxw_col_t(header.size() - 1), 18, nullptr);
        for (qsizetype i = 0; i < header.size(); ++i)
            worksheet_write_string(m_sheet, 0, lxw_col_t(i), header[i].toUtf8().constData(), bold);
        m_row = 1;
        return {};
    }

    [[nodiscard]] Result<> row(const std::vector<ExportCell>& cells) override
    {
        for (size_t i = 0; i < cells.size(); ++i) {
            const auto column = lxw_col_t(i);
            auto done = LXW_NO_ERROR;
            if (const auto* text = std::get_if<QString>(&cells[i]))
                done = text->isEmpty() ? LXW_NO_ERROR : writeText(column, *text);
            else if (const auto* number = std::get_if<qint64>(&cells[i]))
                done = worksheet_write_number(m_sheet, m_row, column, double(*number), nullptr);
            else if (const auto* decimal = std::get_if<DecimalText>(&cells[i]))
                done = worksheet_write_number(m_sheet, m_row, column, decimal->text.toDouble(), nullptr);
            else
                done = writeAmount(column, std::get<Money>(cells[i]));
            if (done != LXW_NO_ERROR)
                return notWritten(m_path, QString::fromUtf8(lxw_strerror(done)));
        }
        ++m_row;
        return {};
    }

    [[nodiscard]] Result<QByteArray> finish() override
    {
        const auto closed = workbook_close(std::exchange(m_book, nullptr));
        if (closed != LXW_NO_ERROR)
            return notWritten(m_path, QString::fromUtf8(lxw_strerror(closed)));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        {
            QFile made(m_draft);
            if (!made.open(QIODevice::ReadOnly) || !hash.addData(&made))
                return notWritten(m_path, made.errorString());
        }
        (void)QFile::setPermissions(m_draft, privatePermissions);
        std::error_code error;
        std::filesystem::rename(m_draft.toStdU16String(), m_path.toStdU16String(), error);
        if (error)
            return notWritten(m_path, QString::fromStdString(error.message()));
        return hash.result().toHex();
    }

private:
    lxw_error writeText(lxw_col_t column, QString text)
    {
        text.remove(QChar(u'\0'));
        return worksheet_write_string(m_sheet, m_row, column, text.left(32767).toUtf8().constData(), nullptr);
    }

    lxw_error writeAmount(lxw_col_t column, const Money& money)
    {
        if (money.currency.isEmpty())
            return LXW_NO_ERROR;
        const auto digits = minorDigits(money.currency);
        auto& format = m_money[digits];
        if (!format) {
            const auto code =
                QStringLiteral("#,##0%1").arg(digits > 0 ? u'.' + QString(digits, u'0') : QString());
            format = workbook_add_format(m_book);
            format_set_num_format(format, code.toUtf8().constData());
        }
        return worksheet_write_number(m_sheet, m_row, column, exportedAmount(money).toDouble(), format);
    }

    QString m_path;
    QTemporaryDir m_folder; ///< beside the target, so that the finished file is moved, not copied
    QString m_draft;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    QHash<int, lxw_format*> m_money;
    lxw_row_t m_row = 0;
};

template <class T>
static Result<std::unique_ptr<SheetWriter>> opened(const QString& path, const QStringList& header)
{
    auto sheet = std::make_unique<T>(path);
    if (auto done = sheet->open(header); !done)
        return fail(done.error());
    return sheet;
}

Result<std::unique_ptr<SheetWriter>> openSheet(const ExportRequest& request, const QStringList& header)
{
    return request.format == ExportFormat::Xlsx ? opened<XlsxSheet>(request.path, header)
                                                : opened<CsvSheet>(request.path, header);
}

} // namespace serai::segments
