// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the file is read and what it says of consent: the right side of ImportColumns.

#include "importcolumns.h"

#include <uikit/card.h>
#include <uikit/choicebox.h>
#include <uikit/labels.h>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace serai::membersui {

using uikit::Label;
using uikit::Role;
using uikit::TextSize;

QComboBox* ImportColumns::narrowCombo(const QString& name, QWidget* parent, int letters)
{
    auto* combo = new uikit::ChoiceBox(parent);
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(letters);
    return combo;
}

void ImportColumns::makeReading(uikit::Card* card)
{
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto add = [&](const QString& name, int row, int column) {
        auto* label = new Label(name, this);
        auto* combo = narrowCombo(name, this);
        grid->addWidget(label, row, column);
        grid->addWidget(combo, row, column + 1);
        return std::pair<QComboBox*, QList<QWidget*>>{combo, {label, combo}};
    };
    m_kind = add(tr("It holds"), 0, 0).first;
    std::tie(m_encoding, m_encodingRow) = add(tr("Encoding"), 0, 2);
    std::tie(m_dates, m_dateRow) = add(tr("Dates"), 1, 0);
    std::tie(m_sheet, m_sheetRow) = add(tr("Sheet"), 1, 2);
    m_kind->addItem(tr("people"), QStringLiteral("customers-table"));
    m_kind->addItem(tr("orders"), QStringLiteral("orders-table"));
    m_dates->addItem(tr("as found in the file"), QString());
    m_dates->addItem(tr("day, month, year"), QStringLiteral("dmy"));
    m_dates->addItem(tr("month, day, year"), QStringLiteral("mdy"));
    m_dates->addItem(tr("year, month, day"), QStringLiteral("ymd"));
    card->body()->addLayout(grid);
    const auto reread = [this] {
        if (!m_filling)
            emit readingChanged();
    };
    connect(m_encoding, &QComboBox::currentIndexChanged, this, reread);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, reread);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            fillFields();
    });
}

void ImportColumns::makeConsent(uikit::Card* card)
{
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    m_consent = new QCheckBox(tr("The file says who agreed to WhatsApp marketing"), this);
    m_consentColumn = narrowCombo(tr("Column that says who agreed"), this, 12);
    m_consentSource = new QLineEdit(this);
    m_consentSource->setAccessibleName(tr("Where they agreed"));
    m_consentSource->setPlaceholderText(tr("for example: box at checkout since March 2025"));
    grid->addWidget(m_consent, 0, 0, 1, 2);
    grid->addWidget(new Label(tr("Column"), this), 1, 0);
    grid->addWidget(m_consentColumn, 1, 1);
    grid->addWidget(new Label(tr("Where they agreed"), this), 2, 0);
    grid->addWidget(m_consentSource, 2, 1);
    auto* note = new Label(
        tr("Consent to e-mail is not consent to WhatsApp. Without this box nobody becomes reachable "
           "by this import, and nobody loses consent either."),
        this, TextSize::Small, Role::TextMuted);
    note->setWordWrap(true);
    grid->addWidget(note, 3, 0, 1, 2);
    const auto enable = [this](bool on) {
        m_consentColumn->setEnabled(on);
        m_consentSource->setEnabled(on);
    };
    enable(false);
    connect(m_consent, &QCheckBox::toggled, this, enable);
    card->body()->addLayout(grid);
}

void ImportColumns::fillReading()
{
    const auto& sniff = m_look.sniff;
    const bool isKnown = !sniff.preset.isEmpty();
    const auto chosen = isKnown ? QString() : m_look.options.preset;
    m_kind->setCurrentIndex(sniff.kind == QStringLiteral("orders")
                || (!isKnown
                    && (sniff.map.contains(QStringLiteral("orderNumber"))
                        || chosen == QStringLiteral("orders-table")))
            ? 1
            : 0);
    m_kind->setEnabled(!isKnown && !sniff.columns.isEmpty());
    m_encoding->clear();
    QStringList encodings = sniff.encodings;
    if (!sniff.encoding.isEmpty() && !encodings.contains(sniff.encoding))
        encodings.prepend(sniff.encoding);
    for (const auto& encoding : std::as_const(encodings))
        m_encoding->addItem(encoding, encoding);
    m_encoding->setCurrentIndex(m_encoding->findData(sniff.encoding));
    m_sheet->clear();
    for (const auto& sheet : sniff.sheets)
        m_sheet->addItem(sheet, sheet);
    m_sheet->setCurrentIndex(m_sheet->findData(sniff.sheet));
    m_dates->setCurrentIndex(std::max(0, m_dates->findData(m_look.options.dateOrder)));
    for (auto* widget : std::as_const(m_encodingRow))
        widget->setVisible(!encodings.isEmpty());
    for (auto* widget : std::as_const(m_sheetRow))
        widget->setVisible(sniff.sheets.size() > 1);
}

void ImportColumns::fillConsent()
{
    m_consentColumn->clear();
    for (const auto& column : m_look.sniff.columns)
        m_consentColumn->addItem(tr("who has \"yes\" in \"%1\"").arg(column), column);
    m_consentColumn->addItem(tr("everybody in the file"), QStringLiteral("all"));
    const auto& options = m_look.options;
    m_consent->setChecked(!options.whatsappConsent.isEmpty());
    m_consentColumn->setCurrentIndex(std::max(0, m_consentColumn->findData(options.whatsappConsent)));
    m_consentSource->setText(options.consentSource);
}

bool ImportColumns::lacksConsentSource() const
{
    return m_consent->isChecked() && m_consentSource->text().trimmed().isEmpty();
}

void ImportColumns::focusConsentSource()
{
    m_consentSource->setFocus();
}

} // namespace serai::membersui
