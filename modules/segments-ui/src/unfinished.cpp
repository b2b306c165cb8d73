// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unfinished.h"

#include <uikit/theme.h>

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace serai::segmentsui {

static constexpr char refusedBecause[] = "refusedBecause";

void refuseText(QLineEdit& edit, const QString& why)
{
    const auto before = edit.property(refusedBecause).toString();
    if (why == before)
        return;
    edit.setProperty(refusedBecause, why);
    edit.setToolTip(why);
    if (why.isEmpty() == before.isEmpty())
        return; // a palette makes the style look at the edit anew: once per change, not at each key
    auto palette = edit.parentWidget()->palette();
    if (!why.isEmpty())
        palette.setColor(QPalette::Text, uikit::colorOf(edit.parentWidget(), uikit::Role::Negative));
    edit.setPalette(palette);
}

static QString whyNot(const QLineEdit& edit)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("segmentsui", text); };
    const auto text = edit.text().trimmed();
    if (const auto* spin = qobject_cast<const QSpinBox*>(edit.parentWidget())) {
        if (!spin->hasAcceptableInput())
            return say(QT_TRANSLATE_NOOP("segmentsui", "A number from %1 to %2 is needed."))
                .arg(QLocale().toString(spin->minimum()), QLocale().toString(spin->maximum()));
        return {};
    }
    if (qobject_cast<const QAbstractSpinBox*>(edit.parentWidget()))
        return {}; // a date goes back to a date when it is left
    const auto refused = edit.property(refusedBecause).toString();
    if (!text.isEmpty() && !refused.isEmpty())
        return refused;
    if (!edit.placeholderText().isEmpty()) // one more for a list
        return text.isEmpty() ? QString()
                              : say(QT_TRANSLATE_NOOP("segmentsui", "Press Enter to add “%1”.")).arg(text);
    return text.isEmpty() ? say(QT_TRANSLATE_NOOP("segmentsui", "A value is missing.")) : QString();
}

/// What a choice took away waits, hidden, for its end.
static bool isGone(const QWidget* widget, const QWidget* line)
{
    for (; widget != line; widget = widget->parentWidget()) {
        if (widget->isHidden())
            return true;
    }
    return false;
}

Unfinished findUnfinished(const QWidget* line)
{
    for (auto* edit : line->findChildren<QLineEdit*>()) {
        if (isGone(edit, line))
            continue;
        if (const auto why = whyNot(*edit); !why.isEmpty())
            return {edit, why};
    }
    return {};
}

} // namespace serai::segmentsui
