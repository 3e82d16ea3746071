#!/usr/bin/env bash
# Installs what the end-to-end tests and the demo drive, where it is missing: Chromium, Firefox ESR, Xvfb, xdotool.
# Debian and Ubuntu, as root or through sudo; on anything else it says what is missing and fails.
set -euo pipefail

have() { command -v "$1" >/dev/null 2>&1; }
need=()
have chromium || have chromium-browser || [ -n "${CHROMIUM_PATH:-}" ] || need+=(chromium)
have firefox-esr || have firefox || [ -n "${FIREFOX_PATH:-}" ] || need+=(firefox-esr)
if [ "$(uname -s)" = Linux ]; then
  have Xvfb || need+=(xvfb)
  have xdotool || need+=(xdotool)
fi
[ ${#need[@]} -eq 0 ] && exit 0

refuse() {
  echo "Missing: ${need[*]}." >&2
  echo "$1" >&2
  echo "Browsers in unusual places are found through CHROMIUM_PATH and FIREFOX_PATH." >&2
  exit 1
}

have apt-get || refuse "Install them with your package manager, then run this again."
sudo=()
if [ "$(id -u)" != 0 ]; then
  have sudo || refuse "Run as root: apt-get install ${need[*]}"
  if [ -t 0 ] && [ -z "${CI:-}" ]; then
    read -r -p "Install ${need[*]} with sudo apt-get? [y/N] " answer
    case "$answer" in [yY]*) sudo=(sudo) ;; *) refuse "To install: sudo apt-get install ${need[*]}" ;; esac
  else
    sudo -n true 2>/dev/null || refuse "To install: sudo apt-get install ${need[*]}"
    sudo=(sudo -n)
  fi
fi

echo "Installing ${need[*]}"
# Another apt may hold the lock: wait for it rather than fail.
apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3)
"${apt[@]}" update || echo "The package lists could not be refreshed; trying with those at hand." >&2
"${apt[@]}" install --no-install-recommends "${need[@]}" </dev/null
