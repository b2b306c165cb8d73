// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <importacts/importmappings.h>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QScrollArea;

namespace serai::uikit {
class Card;
class Label;
} // namespace serai::uikit

namespace serai::membersui {

/// What the columns of a file mean: for each field its column, the first value that it would get, and what
/// happens where a member has another; how the file is read; what it says of consent. Shows the first lines.
class ImportColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumns(QWidget* parent = nullptr);

    void setLook(const importacts::FileLook& look);
    void clear(); ///< nothing is known of the file

    /// All that was chosen, with the file.
    [[nodiscard]] members::ImportOptions options() const;

    /// Whether phones with guessed digits are taken; part of options().
    void setUseRepairs(bool use) { m_look.options.useRepairs = use; }

    /// The file's values of \a field take the place of all others; part of options().
    void takeFiles(const QString& field);

    [[nodiscard]] bool lacksConsentSource() const;
    void focusConsentSource();

signals:
    void readingChanged(); ///< encoding, sheet or kind: the file is to be looked at again

private:
    struct Line
    {
        QComboBox* column = nullptr;
        uikit::Label* value = nullptr;
        QComboBox* rule = nullptr;
    };

    /// As wide as its place, not as the longest header of the file.
    [[nodiscard]] static QComboBox* narrowCombo(const QString& name, QWidget* parent, int letters = 8);
    void makeReading(uikit::Card* card);
    void makeConsent(uikit::Card* card);
    void fillReading();
    void fillFields();
    void fillConsent();
    void fillSample();
    void addField(const members::ImportField& field, int line);
    void showValue(const Line& line);
    void showFound();
    [[nodiscard]] bool isForOrders() const;
    /// Whether dates of the file may need their order: orders have some, and so has a field of the shop.
    [[nodiscard]] bool hasDates() const;

    importacts::FileLook m_look;
    bool m_filling = false;
    uikit::Card* m_mapping;
    QGridLayout* m_grid;
    QScrollArea* m_scroll = nullptr;
    uikit::Card* m_sample;
    QWidget* m_sampleTable = nullptr;
    QHash<QString, Line> m_lines;
    QComboBox* m_kind = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_sheet = nullptr;
    QComboBox* m_dates = nullptr;
    QList<QWidget*> m_sheetRow, m_encodingRow, m_dateRow;
    QCheckBox* m_consent = nullptr;
    QComboBox* m_consentColumn = nullptr;
    QLineEdit* m_consentSource = nullptr;
};

} // namespace serai::membersui
