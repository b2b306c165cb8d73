#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Serai contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the .deb, installs it, and lets the installed programs prove that they work. Run it by ./dev package.
set -euo pipefail
cd "$(dirname "$0")/../.."

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

echo "== Building release"
cmake --preset release >/dev/null
cmake --build build/release --target serai seraictl
echo "== Packing"
rm -rf build/package
cpack --config build/release/CPackConfig.cmake -G DEB -B build/package
deb=$(ls build/package/*.deb)
dpkg-deb --info "$deb" | sed -n 's/^ \(Package\|Version\|Depends\|Installed-Size\)/ \1/p'
command -v desktop-file-validate >/dev/null && desktop-file-validate packaging/linux/org.serai.Serai.desktop
echo "== Installing $deb"
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends --reinstall "./$deb"
echo "== Trying the installed programs"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
QT_QPA_PLATFORM=offscreen XDG_DATA_HOME="$scratch" XDG_CONFIG_HOME="$scratch" /usr/bin/serai --self-test
/usr/bin/seraictl --workspace "$scratch/a.serai" workspace create --currency EUR --zone Europe/Berlin
/usr/bin/seraictl --workspace "$scratch/a.serai" workspace check
echo "the package is installed and passes its self-test: $deb"
