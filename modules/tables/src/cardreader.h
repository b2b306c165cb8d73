// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <tables/tablereader.h>

#include <array>

namespace serai::tables {

/// The columns of cardColumns().
enum class CardColumn {
    Name,
    Given,
    Additional,
    Family,
    Phone,
    Email,
    Company,
    City,
    Country,
    Language,
    Zone,
    Note,
    Labels
};
inline constexpr std::size_t cardColumnCount = std::size_t(CardColumn::Labels) + 1;

/// One line of a card, unfolded: "item1.TEL;TYPE=CELL,VOICE;waid=49151:+49 151".
struct CardProperty
{
    QByteArray name; ///< upper case, without group
    QList<QByteArray> parameters; ///< "TYPE=CELL"; upper-case names
    QByteArray value; ///< as it stands there

    [[nodiscard]] bool hasParameter(QByteArrayView text) const; ///< anywhere, as a type or a name
    [[nodiscard]] QByteArray parameter(QByteArrayView name) const;
    /// 1 (the first choice) to 100 where the card states a preference, 101 where it does not.
    [[nodiscard]] int preference() const;
};

[[nodiscard]] CardProperty parseCardProperty(QByteArrayView line);

/// A vCard file (2.1, 3.0 and 4.0, also mixed) as a table; a row is a card.
class CardReader : public TableReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(
        const QString& path, const DelimitedFormat& format);

    [[nodiscard]] Result<bool> next(DelimitedRow& row) override;

    /// A card without an end.
    [[nodiscard]] QString fault() const override { return m_fault; }

    [[nodiscard]] qint64 bytesRead() const override { return m_bytesRead; }

private:
    CardReader(const QString& path, Decoder decoder, int bomBytes);
    [[nodiscard]] Result<bool> nextLine(QByteArray& line); ///< a physical one
    [[nodiscard]] Result<bool> nextProperty(QByteArray& line); ///< unfolded
    [[nodiscard]] Result<> fill();
    void take(const CardProperty& property);
    void takeName(const CardProperty& property);
    void takePhone(const CardProperty& property);
    void takeLink(const CardProperty& property);
    void addPhone(const QString& number, int rank);
    void add(CardColumn column, const QString& value);
    void fillRow(DelimitedRow& row);
    [[nodiscard]] tl::unexpected<Error> refuse(const QString& what, const QString& remedy, qint64 line) const;

    QFile m_file;
    Decoder m_decoder;
    int m_bomBytes;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qsizetype m_scanned = 0; // no line end before it
    QByteArray m_ahead; // a line read too far
    bool m_hasAhead = false;
    bool m_atEnd = false;
    bool m_headerGiven = false;
    qint64 m_line = 0; // last physical line read
    qint64 m_bytesRead = 0;
    std::array<std::string, cardColumnCount> m_cells;

    struct Ranked
    {
        int rank;
        QString text;
    };

    std::vector<Ranked> m_phones; // of the card under way
    std::vector<Ranked> m_emails;
    QString m_fault;
    qint64 m_begunAt = 0; // line of a card whose beginning ended the one before it; 0 = none
};

} // namespace serai::tables
