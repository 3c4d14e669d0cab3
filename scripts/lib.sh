# What the scripts share: where things are, and how they speak. Sourced, never run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

target_dir=${CARGO_TARGET_DIR:-target}
is_ci=${CI:-}

# Features are chosen over the whole workspace, as the tests do, so that dependencies are compiled
# once for running and testing.
build_canopy() {
    cargo build --workspace --bin canopy
    case $target_dir in
        /*) canopy=$target_dir/debug/canopy ;;
        *) canopy=$PWD/$target_dir/debug/canopy ;;
    esac
}

say() { printf '\033[1m%s\033[0m\n' "$*"; }
warn() { printf '\033[1;33m%s\033[0m\n' "$*" >&2; }
die() {
    printf '\033[1;31m%s\033[0m\n' "$*" >&2
    exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }

# Where Debian keeps the programs of a PostgreSQL server: not on the path.
find_postgres() {
    has initdb && return 0
    local folder
    for folder in /usr/lib/postgresql/*/bin; do
        if [ -x "$folder/initdb" ]; then
            export PATH="$folder:$PATH"
            return 0
        fi
    done
    return 1
}

# install_or_name WHAT PACKAGES…: installs Debian packages where we may, else says how.
install_or_name() {
    local what=$1
    shift
    if [ "$(id -u)" = 0 ] && has apt-get; then
        say "installing $what: $*"
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
        return 0
    fi
    warn "$what is missing. Install it with: sudo apt-get install $*"
    return 1
}
