#!/usr/bin/env bash
# Unpacks the editors of test/editors into out/editors, from Debian's packages of releases that have them new enough. They
# bring their own C library, so nothing of the machine is changed, and whoever may not install anything can do it, too.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder="$PWD/out/editors"
keys=/usr/share/keyrings/debian-archive-keyring.gpg
archive=$(apt-get indextargets --format '$(REPO_URI)' 2>/dev/null | grep -m1 '/debian/*$' || true)
if [ -z "$archive" ] || [ ! -e "$keys" ]; then
  echo "The editors come from Debian's packages: this needs a Debian with apt-get and its keys ($keys)." >&2
  exit 1
fi

# unpack RELEASE PACKAGE…: the packages with all that they need, as if nothing were installed, into a folder of that name.
unpack() {
  local release=$1 target="$folder/$1" state
  shift
  # What lies there was made by this very script for the same packages.
  local wanted
  wanted="$(sha256sum test/editors/install.sh | cut -d' ' -f1) $*"
  if [ "$(cat "$target/.unpacked" 2>/dev/null)" = "$wanted" ]; then return; fi
  rm -rf "$target"
  state=$(mktemp -d)
  mkdir -p "$target" "$state/lists/partial" "$state/archives/partial"
  echo "deb [signed-by=$keys] $archive $release main" >"$state/sources.list"
  touch "$state/status"
  local apt=(
    apt-get -qq -o Debug::NoLocking=1 -o Acquire::Retries=3 -o APT::Sandbox::User=root
    -o "Dir::Etc::sourcelist=$state/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$state/lists" -o "Dir::State::status=$state/status"
    -o "Dir::Cache::archives=$state/archives" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=
  )
  "${apt[@]}" update
  "${apt[@]}" install -y --no-install-recommends --download-only "$@" >/dev/null
  local package
  for package in "$state"/archives/*.deb; do dpkg-deb -x "$package" "$target"; done
  rm -rf "$state"
  echo "$wanted" >"$target/.unpacked"
}

# program NAME RELEASE FILE [ARGUMENT…]: a command out/editors/bin/NAME that starts FILE with the libraries beside it.
# Assignments before the name become its environment.
program() {
  local environment=""
  while [[ $1 == *=* ]]; do
    environment+="export ${1%%=*}='${1#*=}'"$'\n'
    shift
  done
  local name=$1 root="$folder/$2" file=$3
  shift 3
  local loader libraries
  loader=$(echo "$root"/usr/lib*/ld-linux*.so.*)
  libraries=$(echo "$root"/usr/lib/*-linux-gnu)
  mkdir -p "$folder/bin"
  printf "#!/bin/sh\n%sexec '%s' --library-path '%s' '%s' %s \"\$@\"\n" \
    "$environment" "$loader" "$libraries" "$root/$file" "$*" >"$folder/bin/$name"
  chmod +x "$folder/bin/$name"
}

# The stable release has Neovim without `vim.lsp.config`, the next one has it; tmux is the terminal that Helix wants.
unpack trixie neovim hx emacs-nox tmux
unpack forky neovim
program VIMRUNTIME="$folder/forky/usr/share/nvim/runtime" nvim forky usr/bin/nvim
program VIMRUNTIME="$folder/trixie/usr/share/nvim/runtime" nvim-stable trixie usr/bin/nvim
program hx trixie usr/lib/hx/hx
program tmux trixie usr/bin/tmux
share=$(echo "$folder"/trixie/usr/share/emacs/[0-9]*)
libexec=$(echo "$folder"/trixie/usr/libexec/emacs/*/*)
program \
  EMACSLOADPATH="$(find "$share/lisp" -type d -printf '%p:')" EMACSPATH="$libexec" \
  EMACSDATA="$share/etc" EMACSDOC="$share/etc" \
  emacs trixie usr/bin/emacs-nox --dump-file="$(echo "$libexec"/emacs-*.pdmp)"
