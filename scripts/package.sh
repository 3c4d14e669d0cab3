#!/usr/bin/env bash
# The Debian package: built from a finished binary, then looked at: fields, files, owners, rights, the
# unit, and the configuration read by the program that is in it.
#   scripts/package.sh [--binary FILE]      without it, a release build is made
source "$(dirname "$0")/lib.sh"

binary=
while [ $# -gt 0 ]; do
    case $1 in
        --binary) binary=$2 && shift 2 ;;
        *) die "unknown: $1" ;;
    esac
done
if [ -z "$binary" ]; then
    npm ci --silent --prefix crates/web/frontend && npm run build --silent --prefix crates/web/frontend
    cargo build --release --locked --workspace --bin canopy
    binary=$target_dir/release/canopy
fi
[ -x "$binary" ] || die "there is no program $binary"
has dpkg-deb || die "dpkg-deb is missing: this needs Debian or one of its kin"

version=$("$binary" --version | awk '{ print $2 }')
arch=$(dpkg --print-architecture)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 0755 "$root"
put() { install -D -m "$1" "$2" "$root/$3"; }

put 0755 "$binary" usr/bin/canopy
if has strip; then strip --strip-debug "$root/usr/bin/canopy"; fi
put 0644 packaging/canopy.service usr/lib/systemd/system/canopy.service
put 0644 packaging/canopy.sysusers usr/lib/sysusers.d/canopy.conf
put 0640 packaging/canopy.toml etc/canopy/canopy.toml
put 0644 docs/guide/running.md usr/share/doc/canopy/running.md
put 0644 docs/guide/running.zh-CN.md usr/share/doc/canopy/running.zh-CN.md
put 0644 CHANGELOG.md usr/share/doc/canopy/CHANGELOG.md
put 0644 LICENSE usr/share/doc/canopy/copyright
for script in postinst prerm postrm; do put 0755 "packaging/debian/$script" "DEBIAN/$script"; done
echo /etc/canopy/canopy.toml >"$root/DEBIAN/conffiles"
# What the program asks of the C library, read from its symbols.
libc=$(objdump -T "$root/usr/bin/canopy" | grep -oE 'GLIBC_[0-9.]+' | sort -Vu | tail -1 | cut -d_ -f2)
cat >"$root/DEBIAN/control" <<CONTROL
Package: canopy
Version: $version
Architecture: $arch
Maintainer: The Canopy authors <canopy@localhost>
Depends: libc6 (>= $libc), libgcc-s1, passwd
Recommends: ca-certificates, systemd
Suggests: postgresql-client
Section: misc
Priority: optional
Installed-Size: $(du -sk --exclude=DEBIAN "$root" | cut -f1)
Description: key account management
 Canopy finds a company's key accounts from its sales, by standards people can
 defend, and keeps the work with them: for sales teams, on one's own machine.
CONTROL
mkdir -p "$target_dir/package"
package=$target_dir/package/canopy_${version}_$arch.deb
dpkg-deb --root-owner-group -Zxz -z1 --build "$root" "$package" >/dev/null

say "looking at $package ($(du -h "$package" | cut -f1))"
look=$(mktemp -d)
trap 'rm -rf "$root" "$look"' EXIT
faults=0
holds() { # holds WHAT COMMAND…
    local what=$1
    shift
    if "$@" >"$look/said" 2>&1; then echo "  $what"; else
        warn "  NOT: $what"
        cat "$look/said" >&2
        faults=$((faults + 1))
    fi
}
dpkg-deb --extract "$package" "$look/files"
dpkg-deb --control "$package" "$look/control"
contents=$(dpkg-deb --contents "$package")
of_root() { ! echo "$contents" | awk '{ print $2 }' | grep -qv '^root/root$'; }
unprivileged() { ! find "$look/files" -perm /6000 -print | grep -q .; }
closed() { [ "$(stat -c %a "$look/files/etc/canopy/canopy.toml")" = 640 ]; }
versioned() { [ "$(dpkg-deb --field "$package" Version)" = "$version" ]; }
sound_scripts() { for script in "$look"/control/p*; do sh -n "$script" || return 1; done; }
# The folders it names are made at installation, so here they are named otherwise.
reads_its_configuration() {
    mkdir -p "$look/backups"
    env -i "$look/files/usr/bin/canopy" check-config --lang en --backup-to "$look/backups" \
        --config "$look/files/etc/canopy/canopy.toml"
}
sound_unit() {
    sed "s,/usr/bin/canopy,$look/files/usr/bin/canopy," packaging/canopy.service >"$look/canopy.service"
    ! systemd-analyze verify --man=no "$look/canopy.service" 2>&1 | grep -E 'canopy\.service' | grep -v 'User\|canopy: No such'
}
holds "everything belongs to root" of_root
holds "no file has more rights than who starts it" unprivileged
holds "the configuration is closed to others" closed
holds "the version is the program's" versioned
holds "the scripts of the package are sound" sound_scripts
holds "its configuration is one the program takes" reads_its_configuration
if has systemd-analyze; then
    holds "the unit is one systemd takes" sound_unit
    # 0 is closed, 10 open; the offline verdict needs no running systemd.
    holds "the unit is closed (exposure below 2.0)" \
        systemd-analyze security --offline=yes --threshold=20 packaging/canopy.service
else
    warn "NOT CHECKED: the unit. systemd-analyze is missing."
fi
[ "$faults" = 0 ] || die "$faults things are wrong with the package"
say "$package"
