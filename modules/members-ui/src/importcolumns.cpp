// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcolumns.h"

#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/labels.h>
#include <uikit/rowwindowmodel.h>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace serai::membersui {

using uikit::Cell;
using uikit::CellKind;
using uikit::Label;
using uikit::Role;
using uikit::TextSize;

/// As wide as its place, not as the longest header of the file.
static QComboBox* narrowCombo(const QString& name, QWidget* parent, int letters = 8)
{
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(letters);
    return combo;
}

ImportColumns::ImportColumns(QWidget* parent)
    : QWidget(parent)
    , m_mapping(new uikit::Card(tr("Columns"), this))
    , m_sample(new uikit::Card(tr("First lines of the file"), this))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(16, 16, 16, 16);
    across->setSpacing(16);
    auto* scroll = new QScrollArea(m_mapping);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    inner->setBackgroundRole(QPalette::Base);
    inner->setAutoFillBackground(true);
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(12, 12, 12, 12);
    m_grid->setHorizontalSpacing(8);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    scroll->setWidget(inner);
    m_mapping->setBodyPadding(0);
    m_mapping->body()->addWidget(scroll);
    across->addWidget(m_mapping, 5);

    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    auto* reading = new uikit::Card(tr("How the file is read"), this);
    makeReading(reading);
    right->addWidget(reading);
    m_sample->setBodyPadding(0);
    right->addWidget(m_sample, 1);
    auto* consent = new uikit::Card(tr("Consent to WhatsApp marketing"), this);
    makeConsent(consent);
    right->addWidget(consent);
    across->addLayout(right, 5);
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
    m_consent = new QCheckBox(tr("The file says who agreed to marketing messages by WhatsApp"), this);
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

void ImportColumns::clear()
{
    setLook({});
}

void ImportColumns::setLook(const importacts::FileLook& look)
{
    m_look = look;
    m_filling = true;
    fillReading();
    fillFields();
    fillConsent();
    fillSample();
    m_filling = false;
}

bool ImportColumns::isForOrders() const
{
    return m_look.sniff.kind == QStringLiteral("orders")
        || (m_look.sniff.kind.isEmpty() && m_kind->currentData() == QStringLiteral("orders-table"));
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

void ImportColumns::fillFields()
{
    while (auto* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    for (auto* widget : std::as_const(m_dateRow))
        widget->setVisible(isForOrders());
    int line = 0;
    for (const auto& field : members::importFields()) {
        if (isForOrders() ? field.forOrders : field.forMembers)
            addField(field, line++);
    }
    m_grid->setRowStretch(line, 1);
    showFound();
}

void ImportColumns::addField(const members::ImportField& field, int line)
{
    auto* title = new Label(field.title, this);
    title->setWordWrap(true);
    title->setMinimumWidth(88);
    m_grid->addWidget(title, line, 0);
    Line made;
    made.column = narrowCombo(tr("Column for %1").arg(field.title), this);
    made.column->addItem(tr("not in the file"), QString());
    for (const auto& column : m_look.sniff.columns)
        made.column->addItem(column, column);
    const int known = made.column->findData(m_look.sniff.map.value(field.id));
    if (known > 0 && m_look.sniff.map.contains(field.id))
        made.column->setCurrentIndex(known);
    m_grid->addWidget(made.column, line, 1);
    made.value = new Label({}, this, TextSize::Small, Role::TextMuted);
    made.value->setMinimumWidth(40);
    made.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->addWidget(made.value, line, 2);
    if (members::importConflictFields().contains(field.id)) {
        made.rule = narrowCombo(tr("Where a member has another value for %1").arg(field.title), this, 7);
        made.rule->addItem(tr("usual"), QStringLiteral("auto"));
        made.rule->addItem(tr("fill gaps"), QStringLiteral("fill"));
        made.rule->addItem(tr("replace"), QStringLiteral("replace"));
        made.rule->addItem(tr("keep"), QStringLiteral("keep"));
        made.rule->setToolTip(tr("Usual: a list of people replaces what was not entered here, an order fills "
                                 "what is not known."));
        made.rule->setCurrentIndex(
            std::max(0, made.rule->findData(m_look.options.conflicts.value(field.id))));
        m_grid->addWidget(made.rule, line, 3);
    }
    m_lines.insert(field.id, made);
    showValue(made);
    connect(made.column, &QComboBox::currentIndexChanged, this, [this, made] {
        showValue(made);
        showFound();
    });
}

void ImportColumns::showValue(const Line& line)
{
    const auto column = m_look.sniff.columns.indexOf(line.column->currentData().toString());
    QString value;
    for (const auto& row : std::as_const(m_look.sniff.sample)) {
        if (column >= 0 && value.isEmpty())
            value = row.value(column).simplified();
    }
    line.value->setText(value);
    line.value->setToolTip(value);
    if (line.rule)
        line.rule->setEnabled(column >= 0);
}

void ImportColumns::showFound()
{
    int found = 0;
    for (const auto& line : std::as_const(m_lines))
        found += line.column->currentIndex() > 0;
    m_mapping->setSubtitle(tr("%1 of %2 found").arg(found).arg(m_lines.size()));
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

void ImportColumns::fillSample()
{
    delete m_sampleTable;
    QList<uikit::Column> columns;
    for (const auto& column : m_look.sniff.columns.mid(0, 40))
        columns << uikit::Column{column, column, CellKind::Code, 130, false, false, false};
    auto* model = new uikit::RowWindowModel<QStringList>(
        columns,
        [](const QStringList& row, int column) {
            Cell cell;
            cell.text = row.value(column).simplified();
            return cell;
        },
        [](const QStringList&) { return qint64(0); });
    auto* table = new uikit::DataTable(QString(), tr("First lines of the file"), m_sample);
    table->setObjectName(QStringLiteral("sample"));
    model->setParent(table);
    table->setModel(model);
    model->setRows(m_look.sniff.sample);
    m_sampleTable = table;
    m_sample->body()->addWidget(table);
}

bool ImportColumns::lacksConsentSource() const
{
    return m_consent->isChecked() && m_consentSource->text().trimmed().isEmpty();
}

void ImportColumns::focusConsentSource()
{
    m_consentSource->setFocus();
}

members::ImportOptions ImportColumns::options() const
{
    const auto& sniff = m_look.sniff;
    auto options = m_look.options;
    options.conflicts.clear();
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        // Only what differs from what was found: a layout may read several columns for a field. An empty
        // header takes a field away.
        const auto column = line->column->currentData().toString();
        const bool isSuggested = column == sniff.map.value(line.key());
        if (!isSuggested || (sniff.preset.isEmpty() && !column.isEmpty()))
            options.map.insert(line.key(), column);
        if (line->rule && line->rule->currentIndex() > 0)
            options.conflicts.insert(line.key(), line->rule->currentData().toString());
    }
    options.preset = sniff.preset.isEmpty() ? m_kind->currentData().toString() : sniff.preset;
    options.encoding = m_encoding->currentData().toString();
    options.sheet = m_sheet->currentData().toString();
    options.dateOrder = isForOrders() ? m_dates->currentData().toString() : QString();
    options.whatsappConsent.clear();
    options.consentSource.clear();
    if (m_consent->isChecked()) {
        options.whatsappConsent = m_consentColumn->currentData().toString();
        options.consentSource = m_consentSource->text().trimmed();
    }
    return options;
}

} // namespace serai::membersui
