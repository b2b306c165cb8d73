// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/clock.h>
#include <base/error.h>
#include <store/store.h>
#include <uikit/dialogs.h>
#include <uikit/pane.h>
#include <uikit/theme.h>

#include <functional>
#include <memory>
#include <vector>

namespace serai::desktop {

/// The only place that knows all parts and puts them together. Parts of a workspace are made at their first
/// use and die with it. GUI thread.
class Composition final
{
public:
    explicit Composition(std::unique_ptr<Clock> clock, std::unique_ptr<uikit::Dialogs> dialogs = {});
    ~Composition();

    Composition(const Composition&) = delete;
    Composition& operator=(const Composition&) = delete;

    [[nodiscard]] const Clock& clock() const { return *m_clock; }

    [[nodiscard]] uikit::Navigator& navigator() { return m_navigator; }

    [[nodiscard]] uikit::Dialogs& dialogs() { return *m_dialogs; }

    /// Opens \a path, which may be empty of data. Errors: as Store::open().
    [[nodiscard]] Result<> open(const QString& path, store::OpenMode mode);
    /// Takes a workspace that was made elsewhere.
    void adopt(std::unique_ptr<store::Store> store);
    void close();

    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }

    [[nodiscard]] store::Store& store() { return *m_store; }

    /// The panes that this build has, in the order of the rail.
    [[nodiscard]] std::vector<uikit::PaneDescriptor> panes();

    /// Makes the sample shop in \a path when it is not there, opens it and starts a sandbox beside it. One of
    /// an older make is put aside, not lost, and made anew; a workspace that is no sample shop stays as it
    /// is. The answer comes through \a done, never from inside this call.
    void openDemo(const QString& path, QObject* context, std::function<void(Result<>)> done);

    /// What settings change in the window; set by who owns it.
    struct Hooks
    {
        std::function<void(uikit::ThemeChoice)> setTheme;
        std::function<void(const QString& language)> setLanguage;
    };

    Hooks hooks;

    struct Parts;

    [[nodiscard]] Parts& parts() { return *m_parts; }

private:
    void makeDemo(const QString& path, QObject* context, std::function<void(Result<>)> done);

    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<uikit::Dialogs> m_dialogs;
    uikit::Navigator m_navigator;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Parts> m_parts; ///< after the store: dies before it
};

/// Where the sample shop lives: the program's own data folder.
[[nodiscard]] QString demoPath();

} // namespace serai::desktop
