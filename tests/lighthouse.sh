#!/bin/bash
# Prints what Lighthouse gives the start, event, town, search and map page of a running site, on a phone and on a desk.
#   tests/lighthouse.sh http://localhost:5080
# Pages of results are kept out of search engines, so the last score of that line is lower by intent.
# Serve a published build in Production, as visitors get it. Needs npm and Chromium; Lighthouse is fetched into a folder of its own.
set -euo pipefail
site=${1:?the address of a running site}
tools=${LIGHTHOUSE_DIR:-${TMPDIR:-/tmp}/lighthouse}
export CHROME_PATH=${CHROME_PATH:-$(command -v chromium)}
mkdir -p "$tools"
[ -x "$tools/node_modules/.bin/lighthouse" ] || npm install --silent --no-audit --no-fund --prefix "$tools" lighthouse@12

page() { curl -fsS "$site/sitemap.xml" | grep -o "<loc>[^<]*/$1/[^<]*" | grep -v '/quelle$' | head -1 | sed -E 's#<loc>https?://[^/]*##'; }

printf '%-60s %-8s %4s %4s %4s %4s  %8s %6s %5s %6s\n' page device perf a11y best seo LCP TBT CLS kB
for path in / "$(page veranstaltungen)" "$(page kommunen)" /suche "/suche?q=Beteiligung" /karte; do
    for device in mobile desktop; do
        preset=$([ $device = desktop ] && echo --preset=desktop || true)
        "$tools/node_modules/.bin/lighthouse" "$site$path" $preset --quiet --output=json --output-path="$tools/report.json" \
            --chrome-flags="--headless=new --no-sandbox" >/dev/null 2>&1
        node -e '
            const [, file, path, device] = process.argv, r = JSON.parse(require("fs").readFileSync(file, "utf8"));
            const score = c => String(Math.round((r.categories[c].score ?? 0) * 100)).padStart(4);
            const of = a => r.audits[a].numericValue ?? 0;
            console.log(path.padEnd(60), device.padEnd(8), ...["performance", "accessibility", "best-practices", "seo"].map(score),
                `${Math.round(of("largest-contentful-paint"))} ms`.padStart(9), `${Math.round(of("total-blocking-time"))} ms`.padStart(6),
                of("cumulative-layout-shift").toFixed(3), (of("total-byte-weight") / 1000).toFixed(1).padStart(6));
            for (const a of Object.values(r.audits).filter(a => a.score !== null && a.score < 1 && a.scoreDisplayMode !== "informative"))
                if (Object.values(r.categories).some(c => c.auditRefs.some(f => f.id === a.id && f.weight > 0))) console.log("    " + a.id + ": " + (a.displayValue ?? a.title));
        ' "$tools/report.json" "$path" "$device"
    done
done
