#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Serai contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds, tests and packs Serai on macOS. Untried so far. Needs Xcode 15 and Homebrew.
set -euo pipefail
cd "$(dirname "$0")/../.."
brew install cmake ninja pkg-config ccache qt qtkeychain libphonenumber icu4c libical libxlsxwriter libzip cpp-httplib openssl tl-expected
prefix=$(brew --prefix)
cmake --preset release -DCMAKE_PREFIX_PATH="$prefix;$prefix/opt/icu4c;$prefix/opt/openssl;$prefix/opt/qt"
cmake --build build/release
ctest --preset release
cmake --install build/release --prefix build/stage
macdeployqt build/stage/serai.app -verbose=1
build/stage/serai.app/Contents/MacOS/serai --self-test
cpack --config build/release/CPackConfig.cmake -G DragNDrop -B build/package
