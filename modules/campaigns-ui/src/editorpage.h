// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <campaigns/campaignservice.h>
#include <segments/segmentservice.h>
#include <whatsapp/template.h>

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;

namespace serai::uikit {
class Card;
class Label;
} // namespace serai::uikit

namespace serai::campaignsui {

class PhonePreview;

/// Audience, message and time of a draft.
class EditorPage final : public QWidget
{
    Q_OBJECT

public:
    EditorPage(store::Store& store, campaigns::CampaignService& campaigns, segments::SegmentService& segments,
        const Clock& clock, QWidget* parent = nullptr);

    /// Starts from \a draft; reads segments and templates again.
    void start(const campaigns::Draft& draft);
    [[nodiscard]] campaigns::Draft draft() const;
    /// Why the draft cannot be previewed yet; empty = it can.
    [[nodiscard]] QString missing() const;

signals:
    void edited();
    void failed(const serai::Error& error);

private:
    QWidget* makeAudience();
    QWidget* makeMessage();
    QWidget* makeTime();
    void readSegments();
    void readTemplates();
    void showVariables();
    void changed();
    void askReach();
    void askSample();
    [[nodiscard]] const whatsapp::Template* chosenTemplate() const;

    store::Store& m_store;
    campaigns::CampaignService& m_campaigns;
    segments::SegmentService& m_segments;
    const Clock& m_clock;
    LatestOnly m_reaching;
    LatestOnly m_sampling;
    campaigns::Draft m_start;
    QList<whatsapp::Template> m_templates;
    QHash<QString, QLineEdit*> m_variables;

    QLineEdit* m_name;
    QComboBox* m_kind;
    QComboBox* m_segment;
    uikit::Label* m_reach;
    QComboBox* m_template;
    uikit::Label* m_templateNote;
    QFormLayout* m_fields;
    QWidget* m_fieldBox;
    PhonePreview* m_phone;
    uikit::Label* m_reader;
    QComboBox* m_when;
    QDateTimeEdit* m_at;
    QComboBox* m_zone;
    QCheckBox* m_quiet;
};

} // namespace serai::campaignsui
