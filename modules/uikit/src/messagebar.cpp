// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/buttons.h>
#include <uikit/errortext.h>
#include <uikit/icons.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>
#include <uikit/paint.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace serai::uikit {

namespace {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Positive:
        return QCoreApplication::translate("uikit", "Done");
    case Severity::Caution:
        return QCoreApplication::translate("uikit", "Warning");
    case Severity::Negative:
        return QCoreApplication::translate("uikit", "Problem");
    default:
        return QCoreApplication::translate("uikit", "Note");
    }
}

} // namespace

ErrorText errorText(const Error& error)
{
    auto sentence = error.what;
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    if (!error.where.isEmpty())
        sentence = QCoreApplication::translate("uikit", "%1 (%2)").arg(sentence, error.where);
    auto remedy = error.remedy;
    if (!remedy.isEmpty())
        remedy[0] = remedy[0].toUpper();
    return {sentence, remedy};
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_sign(new QWidget(this))
    , m_strong(new Label({}, this, TextSize::Normal, Role::Text, true))
    , m_more(new Label({}, this))
    , m_act(secondaryButton({}, this))
{
    setMinimumHeight(size::messageBar);
    setAttribute(Qt::WA_StyledBackground, false);
    m_sign->setFixedSize(16, 16);
    m_sign->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_strong->setWordWrap(false);
    m_strong->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setWordWrap(true);
    m_more->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = iconButton(QStringLiteral("close"), tr("Dismiss"), this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->setSpacing(10);
    layout->addWidget(m_sign);
    layout->addWidget(m_strong);
    layout->addWidget(m_more, 1);
    layout->addWidget(m_act);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run();
    });
    hide();
}

void MessageBar::showMessage(Severity severity, const QString& strong, const QString& more,
    const QString& act, std::function<void()> run)
{
    m_severity = severity;
    m_strongText = strong;
    m_moreText = more;
    m_run = std::move(run);
    // One long sentence wraps; a short one keeps its line beside what follows it.
    m_strong->setWordWrap(strong.size() > 60);
    static_cast<QHBoxLayout*>(layout())->setStretchFactor(m_strong, strong.size() > 60 ? 2 : 0);
    m_strong->setText(strong);
    m_more->setText(more);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    setAccessibleName(severityWord(severity));
    setAccessibleDescription(text());
    show();
    update();
}

void MessageBar::showError(const Error& error, const QString& act, std::function<void()> run)
{
    if (error.kind == ErrorKind::Cancelled)
        return; // wanted by the person, not a problem
    const auto words = errorText(error);
    showMessage(Severity::Negative, words.sentence, words.remedy, act, std::move(run));
}

void MessageBar::dismiss()
{
    m_run = {};
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

QString MessageBar::text() const
{
    return m_moreText.isEmpty() ? m_strongText : tr("%1. %2").arg(m_strongText, m_moreText);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(this);
    paintFrame(painter, rect(), theme, severitySoftRole(m_severity), severityRole(m_severity));
    paintIcon(painter, m_sign->geometry(), severityIcon(m_severity), theme.color(severityRole(m_severity)));
}

} // namespace serai::uikit
