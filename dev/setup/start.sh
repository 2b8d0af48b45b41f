#!/bin/sh
# npm start: install, prepare, build, serve. Arguments go to the site: --reset, --history FILE.
cd "$(dirname "$0")/../.." || exit 1
. dev/setup/install.sh

tsx dev/setup/prepare.ts database || exit 1
npm run --silent build || exit 1
exec npm run --silent serve -- "$@"
