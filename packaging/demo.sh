#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Serai contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The demo, after ./dev demo has built it. With a display: the window, on the demo shop, with its sandbox. Without
# one: the same story told by the command line, with pictures of every pane and the report as files.
set -euo pipefail
cd "$(dirname "$0")/.."
programs=$PWD/${SERAI_BUILD:-build/release}/app
out=$PWD/demo-out

say() { printf '\n== %s\n' "$*"; }

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "${1:-}" != --headless ]; then
    say "Opening the window: the demo shop \"Lindenhain\" with a sandbox in place of WhatsApp"
    exec "$programs/desktop/serai" --demo "$@"
fi

if [ "${1:-}" != --in-session ]; then
    say "No display: telling the same story without a window (a throw-away key store holds the sandbox's token)"
    exec ./dev in-session packaging/demo.sh --in-session
fi

export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
export SERAI_WORKSPACE=$out/lindenhain.serai
ctl() {
    printf '$ seraictl %s\n' "$*"
    "$programs/ctl/seraictl" "$@"
}

rm -rf "$out"
mkdir -p "$out/shots"

say "1. The demo shop"
ctl demo create

say "2. A sandbox in place of the WhatsApp Cloud API"
"$programs/ctl/seraictl" sandbox serve --port 0 --statuses fast >"$out/sandbox.log" 2>&1 &
sandbox=$!
trap 'kill $sandbox 2>/dev/null || true' EXIT
for _ in $(seq 100); do
    url=$(grep -Eo -m1 'http://127\.0\.0\.1:[0-9]+' "$out/sandbox.log" || true)
    [ -n "$url" ] && break
    sleep 0.1
done
[ -n "$url" ] || { echo "error: the sandbox did not start"; cat "$out/sandbox.log"; exit 1; } >&2
echo "serving at $url"

say "3. The sending number, its token in the key store, and its templates"
printf 'sandbox-token\nsandbox-app-secret\n' \
    | ctl account add --phone-number-id 106540352242922 --waba-id 102290129340398 --base-url "$url"
ctl account doctor
ctl template sync

say "4. A segment: bought within 90 days, in Germany"
cat >"$out/rule.json" <<'JSON'
{"all": [
  {"field": "country", "op": "in", "value": ["DE"]},
  {"fact": "orders", "measure": "count", "window": {"last": 90, "unit": "days"}, "op": ">=", "value": 1}
]}
JSON
ctl segment count --rule "$out/rule.json"
ctl segment save --rule "$out/rule.json" --name "Germany, last 90 days"

say "5. A campaign to that segment: preview, start, send"
# Promotional messages wait out the quiet hours of the recipient: the clock is set to the next morning in Germany.
ten=$(date -u -d "tomorrow 10:00" +%Y-%m-%dT%H:%M:%SZ)
campaign=$(ctl_json() { "$programs/ctl/seraictl" --json "$@"; }
    ctl_json campaign create --segment "Germany, last 90 days" --template thank_you --language de \
        | sed -n 's/.*"campaignId": *\([0-9]*\).*/\1/p')
ctl campaign preview "$campaign" --now "$ten"
ctl campaign start "$campaign" --now "$ten"
ctl outbox run --until-empty --now "$ten"
ctl campaign show "$campaign"

say "6. The week as PDF and XLSX"
from=$(date -u -d "-6 days" +%F)
to=$(date -u +%F)
ctl report weekly --from "$from" --to "$to" --language en --out "$out/weekly.pdf"
ctl report weekly --from "$from" --to "$to" --language de --out "$out/weekly.xlsx"

say "7. Pictures of every pane"
"$programs/desktop/serai" --demo --shots "$out/shots"

say "Done. What there is to look at:"
find "$out" -type f \( -name '*.png' -o -name '*.pdf' -o -name '*.xlsx' -o -name '*.serai' \) -printf '%p (%k kB)\n' | sort
