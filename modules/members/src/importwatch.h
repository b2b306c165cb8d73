// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text.h"

#include <members/import.h>

namespace serai::members {

/// Says how far an import is, stage by stage, and hears whether it is to stop. One thread.
class ImportWatch
{
public:
    ImportWatch(const Progress& progress, const ImportStages& stages, const CancelToken& cancel)
        : m_progress(progress)
        , m_stages(stages)
        , m_cancel(cancel)
    {
    }

    /// From here on figures count within \a stage, up to \a total.
    void begin(ImportStage stage, qint64 total)
    {
        m_total = total;
        if (m_stages)
            m_stages(stage);
        say(0);
    }

    void say(qint64 done) const
    {
        if (m_progress)
            m_progress(done, m_total);
    }

    /// Errors: Cancelled.
    [[nodiscard]] Result<> check() const
    {
        if (!m_cancel.isCancelled())
            return {};
        return fail(ErrorKind::Cancelled,
            membersText(QT_TRANSLATE_NOOP("members", "cancelled; nothing was changed")));
    }

    /// \a done are done: hears every time, and says so once in \a often.
    [[nodiscard]] Result<> step(qint64 done, qint64 often = 64) const
    {
        if (done % often == 0)
            say(done);
        return check();
    }

    [[nodiscard]] const CancelToken& token() const { return m_cancel; }

private:
    const Progress& m_progress;
    const ImportStages& m_stages;
    const CancelToken& m_cancel;
    qint64 m_total = 0;
};

} // namespace serai::members
