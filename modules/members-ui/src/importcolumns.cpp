// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcolumns.h"

#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/labels.h>
#include <uikit/layouts.h>
#include <uikit/rowwindowmodel.h>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace serai::membersui {

using uikit::Cell;
using uikit::CellKind;
using uikit::Label;
using uikit::Role;
using uikit::TextSize;

ImportColumns::ImportColumns(QWidget* parent)
    : QWidget(parent)
    , m_mapping(new uikit::Card(tr("Columns"), this))
    , m_sample(new uikit::Card(tr("First lines of the file"), this))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(16, 16, 16, 16);
    across->setSpacing(16);
    m_scroll = new QScrollArea(m_mapping);
    auto* scroll = m_scroll;
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
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 1);
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

void ImportColumns::fillFields()
{
    uikit::clearLayout(m_grid);
    m_lines.clear();
    for (auto* widget : std::as_const(m_dateRow))
        widget->setVisible(hasDates());
    int line = 0;
    int widest = 0;
    auto fields = members::importFields();
    for (const auto& custom : std::as_const(m_look.customFields))
        fields << members::ImportField{QStringLiteral("field:") + custom.key, custom.name, true, true};
    for (const auto& field : std::as_const(fields)) {
        if (!(isForOrders() ? field.forOrders : field.forMembers))
            continue;
        widest = std::max(widest, fontMetrics().horizontalAdvance(field.title) + 4);
        addField(field, line++);
    }
    // In a narrow window the titles keep their room, and the boxes give way.
    static constexpr int mostTitle = 175;
    m_grid->setColumnMinimumWidth(0, std::min(widest, mostTitle));
    m_grid->setRowStretch(line, 1);
    // Said outright: the boxes are made while the page is hidden, when a layout takes them for absent, and
    // the scroll area would squeeze them later.
    const int row =
        m_lines.isEmpty() ? 0 : m_lines.cbegin()->column->sizeHint().height() + m_grid->verticalSpacing();
    const auto margins = m_grid->contentsMargins();
    m_grid->parentWidget()->setMinimumHeight(margins.top() + margins.bottom() + line * row);
    // Nothing scrolls sideways here, so the card is as wide as its boxes; reckoned by hand for the same
    // reason.
    int boxes = 0;
    int rules = 0;
    for (const auto& made : std::as_const(m_lines)) {
        boxes = std::max(boxes, made.column->minimumSizeHint().width());
        rules = std::max(rules, made.rule ? made.rule->minimumSizeHint().width() : 0);
    }
    m_scroll->setMinimumWidth(margins.left() + margins.right() + m_grid->columnMinimumWidth(0) + boxes + rules
        + 3 * m_grid->horizontalSpacing()
        + m_scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll));
    showFound();
}

void ImportColumns::addField(const members::ImportField& field, int line)
{
    // Not wrapped: a grid with wrapped labels forgets the least height of its rows where it lies in a scroll
    // area.
    auto* title = new uikit::ElidedLabel(field.title, this);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
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
    made.value = new uikit::ElidedLabel({}, this, TextSize::Small, Role::TextMuted);
    made.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->addWidget(made.value, line, 2);
    if (members::importConflictFields().contains(field.id) || field.id.startsWith(u"field:")) {
        made.rule = narrowCombo(tr("Where a member has another value for %1").arg(field.title), this, 7);
        made.rule->addItem(tr("usual"), QStringLiteral("auto"));
        made.rule->addItem(tr("fill gaps"), QStringLiteral("fill"));
        made.rule->addItem(tr("replace"), QStringLiteral("replace"));
        made.rule->addItem(tr("keep"), QStringLiteral("keep"));
        made.rule->setToolTip(
            tr("Usual: a list of people replaces what nobody wrote here by hand, an order fills "
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

bool ImportColumns::hasDates() const
{
    const auto& fields = m_look.customFields;
    return isForOrders()
        || std::any_of(fields.cbegin(), fields.cend(),
            [](const members::CustomField& field) { return field.kind == members::FieldKind::Date; });
}

void ImportColumns::takeFiles(const QString& field)
{
    const auto* rule = m_lines.value(field).rule;
    if (rule)
        m_lines.value(field).rule->setCurrentIndex(rule->findData(QStringLiteral("replace")));
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
    options.dateOrder = hasDates() ? m_dates->currentData().toString() : QString();
    options.whatsappConsent.clear();
    options.consentSource.clear();
    if (m_consent->isChecked()) {
        options.whatsappConsent = m_consentColumn->currentData().toString();
        options.consentSource = m_consentSource->text().trimmed();
    }
    return options;
}

} // namespace serai::membersui
