# Brings the packages when they are missing or older than the lock. Shell and npm only: the `node` of this project
# is one of the packages, and a shell remembers the first `node` it ran.
# Install scripts stay off: npm 10 does not know `allowScripts`, and one package would compile against libsecret.

if ! command -v npm >/dev/null 2>&1; then
  echo 'npm is missing: install Node.js 20 or newer (https://nodejs.org) and run this again.' >&2
  exit 1
fi

lock_installed=node_modules/.package-lock.json
if [ ! -x node_modules/node/bin/node ] || [ ! -f "$lock_installed" ] ||
  [ -n "$(find package-lock.json -newer "$lock_installed")" ]; then
  echo 'Installing packages (about a minute) ...'
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error || exit 1
  npm rebuild node --loglevel=error || exit 1
  touch "$lock_installed"
fi

PATH="$PWD/node_modules/.bin:$PATH"
export PATH
