#!/bin/sh
# npm test: install, prepare, check, build, all tests. Every part runs, so that one failure does not hide another.
cd "$(dirname "$0")/../.." || exit 1
. dev/setup/install.sh

results=.local/results
rm -rf "$results"
mkdir -p "$results"
failed=''

part() {
  name=$1
  shift
  echo "── $name"
  "$@" || failed="$failed $name"
}

part prepare tsx dev/setup/prepare.ts database browser
part build npm run --silent build
part check npm run --silent check
part test:fast npm run --silent test:fast -- --json --outputFile="$results/fast.json"
part test:journeys npm run --silent test:journeys -- --json --outputFile="$results/journeys.json"

exec tsx dev/setup/summary.ts "$results" $failed
