# What the scripts in the root share. Sourced with "root" set to the project's root; POSIX sh only.

. "$root/features/org.portolan.feature/rootfiles/unix/find-java.sh"

maven_version=3.9.16 # bootstrapped where there is none new enough; Tycho 5.0 needs 3.9.9 or a newer 3.x
maven_user_home=${MAVEN_USER_HOME:-$HOME/.m2}

say() {
    printf 'portolan: %s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 3
}

# --- system packages

missing_packages=

# want PACKAGE TEST...  notes the Debian package when the test fails
want() {
    wanted=$1
    shift
    "$@" >/dev/null 2>&1 || missing_packages="$missing_packages $wanted"
}

has_command() {
    command -v "$1"
}

has_library() {
    { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | grep -F "$1"
}

has_dejavu() {
    [ -n "$(find /usr/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" -name 'DejaVuSans.ttf' 2>/dev/null | head -n 1)" ]
}

has_at_spi() {
    [ -x /usr/libexec/at-spi-bus-launcher ] || [ -x /usr/lib/at-spi2-core/at-spi-bus-launcher ]
}

is_root_on_debian() {
    [ "$(id -u)" -eq 0 ] && has_command apt-get >/dev/null
}

# Installs what want has noted, or names the command that does. The argument says what for.
need_packages() {
    [ -n "$missing_packages" ] || return 0
    if is_root_on_debian; then
        say "installing for $1:$missing_packages"
        apt_install $missing_packages || fail "could not install$missing_packages"
        missing_packages=
    elif has_command apt-get >/dev/null; then
        fail "$1 needs packages that are missing. Install them with: sudo apt-get install$missing_packages"
    else
        fail "$1 needs what Debian calls$missing_packages; install your system's packages for these"
    fi
}

apt_install() {
    mkdir -p "$root/target"
    { apt-get install -y --no-install-recommends "$@" ||
        { apt-get update && apt-get install -y --no-install-recommends "$@"; }; } \
        >"$root/target/apt.log" 2>&1 </dev/null || {
        tail -n 20 "$root/target/apt.log" >&2
        return 1
    }
}

# GTK's package was renamed in Debian 13
gtk_package() {
    if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then echo libgtk-3-0t64; else echo libgtk-3-0; fi
}

# What the workbench needs to draw; nothing on macOS.
need_workbench_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    want "$(gtk_package)" has_library libgtk-3.so.0
    want fonts-dejavu-core has_dejavu
    need_packages 'the workbench'
}

# What a command needs to draw charts into a file: fonts, and the library that finds them. No GTK, no display.
need_command_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    want libfontconfig1 has_library libfontconfig.so.1
    want fonts-dejavu-core has_dejavu
    need_packages 'drawing charts'
}

# What tests need beyond the workbench: a display without a screen, and a window manager for focus.
need_display_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    want xvfb has_command Xvfb
    want openbox has_command openbox
    want dbus-x11 has_command dbus-launch
    want at-spi2-core has_at_spi
    want "$(gtk_package)" has_library libgtk-3.so.0
    want fonts-dejavu-core has_dejavu
    need_packages 'a display for tests'
}

# --- Java and Maven

# Sets and exports JAVA_HOME.
use_jdk() {
    if ! find_java javac && is_root_on_debian; then
        jdk_package=$(for release in 25 21; do
            apt-cache show openjdk-$release-jdk-headless >/dev/null 2>&1 && echo openjdk-$release-jdk-headless
        done | head -n 1)
        if [ -n "$jdk_package" ]; then
            say "installing for the build: $jdk_package"
            apt_install "$jdk_package" || :
        fi
        find_java javac || :
    fi
    [ -n "$java_home" ] || fail "needs a JDK of release $java_least or newer: install one, or set JAVA_HOME to where it is"
    JAVA_HOME=$java_home
    export JAVA_HOME
}

# The version of a Maven, from the name of one of its jars, without starting it; empty when it cannot be told.
maven_version_of() {
    maven_command=$(readlink -f "$1" 2>/dev/null || echo "$1")
    ls "$(dirname "$maven_command")/../lib" 2>/dev/null | sed -n 's/^maven-core-\([0-9.]*\)\.jar$/\1/p' | head -n 1
}

# Tycho 5.0 works with Maven 3.9.9 and newer of that line.
is_good_maven() {
    case $(maven_version_of "$1") in
        3.9.9 | 3.9.[1-9][0-9]* | 3.[1-9][0-9]*.*) return 0 ;;
        *) return 1 ;;
    esac
}

# Sets maven to a command that is new enough; fetches one with an older Maven when there is none.
use_maven() {
    path_maven=$(command -v mvn || :)
    if [ -n "$path_maven" ] && is_good_maven "$path_maven"; then
        maven=$path_maven
        return 0
    fi
    maven=$maven_user_home/wrapper/dists/apache-maven-$maven_version/bin/mvn
    [ ! -x "$maven" ] || return 0
    if [ -z "$path_maven" ]; then
        if ! is_root_on_debian; then
            fail "needs Maven: install one of any age with: sudo apt-get install maven (a newer one is then fetched where needed)"
        fi
        say "installing for the build: maven"
        apt_install maven || fail "could not install maven"
        path_maven=$(command -v mvn)
    fi
    bootstrap_maven "$path_maven"
}

# Has the older Maven unpack the newer one, which lies in the central repository like any artifact. Done in an empty
# folder, for the older one fails on our pom.xml; moved in place as a whole, so that an interrupted try leaves nothing.
bootstrap_maven() {
    say "fetching Maven $maven_version"
    dists=$maven_user_home/wrapper/dists
    mkdir -p "$dists"
    fetched=$(mktemp -d "$dists/fetch.XXXXXX")
    (cd "$fetched" && "$1" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory="$fetched") >&2 || {
        rm -rf "$fetched"
        fail "could not fetch Maven $maven_version"
    }
    mv "$fetched/apache-maven-$maven_version" "$dists/" 2>/dev/null || [ -x "$maven" ]
    rm -rf "$fetched"
}

# --- the product, and whether it is as new as its sources

built=$root/releng/org.portolan.product/target

# Sets product to the folder of the product for this machine, whether it is built or not.
find_product() {
    case $(uname -s)-$(uname -m) in
        Linux-x86_64 | Linux-amd64) product=linux/gtk/x86_64/portolan ;;
        Darwin-arm64) product=macosx/cocoa/aarch64/Portolan.app/Contents/Eclipse ;;
        *) fail "there is no product for $(uname -s) on $(uname -m); it is built for Linux x86_64, Windows x86_64 and macOS arm64" ;;
    esac
    product=$built/products/org.portolan.product/$product
}

sources() {
    (cd "$root" && find bundles features targetplatform releng/org.portolan.* pom.xml -name target -prune -o -type f "$@" -print)
}

# A hash of the names of all sources: tells when one has gone.
sources_hash() {
    sources | LC_ALL=C sort | cksum
}

# To be called before a build of the product: what changes during the build is then newer than what is noted here.
note_sources() {
    mkdir -p "$root/target"
    sources_hash >"$root/target/sources"
}

# To be called after a build of the product that succeeded.
note_built() {
    mv "$root/target/sources" "$built/sources"
}

# Whether the product in the folder given was built from the sources as they are.
is_current() {
    [ -x "$1/portolan" ] && [ -f "$built/sources" ] &&
        [ -z "$(sources -newer "$built/sources" | head -n 1)" ] &&
        [ "$(sources_hash)" = "$(cat "$built/sources")" ]
}

# --- building

# Builds the product where it is missing or older than its sources. To be called after find_product.
need_product() {
    ! is_current "$product" || return 0
    say "building the product (about a minute; the log is target/product.log)"
    use_jdk
    use_maven
    note_sources
    if ! run_maven "$root/target/product.log" product package -Dproduct.only >&2; then
        tail -n 60 "$root/target/product.log" >&2
        fail "the build failed; the log is target/product.log"
    fi
    note_built
}

# A hash of what decides which artifacts a build asks for.
dependencies_hash() {
    (cd "$root" && find . -name target -prune -o \( -name pom.xml -o -name '*.target' -o -name MANIFEST.MF \
        -o -name feature.xml -o -name bnd.bnd -o -name toolchain.sh \) -type f -print | LC_ALL=C sort | xargs cksum | cksum)
}

# run_maven LOG KIND ARGUMENT...  runs Maven with the log in a file and its progress in short on the standard output.
# Offline when a build of that kind has succeeded in resolving the very same dependencies; once more online when that
# was not enough, because the local repository was cleared for instance.
run_maven() {
    log=$1 resolved=$root/target/resolved-$2
    shift 2
    mkdir -p "$root/target"
    hash=$(dependencies_hash)
    status=0
    if [ "$(cat "$resolved" 2>/dev/null)" = "$hash" ]; then
        logged_maven "$log" -o "$@" || status=$?
        if [ "$status" -eq 0 ] || ! grep -qE 'offline mode|has not been downloaded from it before' "$log"; then
            return "$status"
        fi
        say "something is missing in the local repository; once more, online"
        status=0
    fi
    logged_maven "$log" "$@" || status=$?
    [ "$status" -ne 0 ] || printf '%s\n' "$hash" >"$resolved"
    return "$status"
}

logged_maven() {
    log=$1
    shift
    rm -f "$log.status"
    { (cd "$root" && "$maven" -B "$@") 2>&1 && echo 0 || echo $?; } | awk -v log_file="$log" -v status_file="$log.status" "$maven_progress"
    return "$(cat "$log.status" 2>/dev/null || echo 1)" # none when Maven was killed
}

# Each line goes into the log; shown are the modules as they come, the result of each test class, and errors. The last
# line is the status of Maven, put there by logged_maven, for sh knows only that of a pipe's last command.
maven_progress='
    { if (NR > 1) print previous > log_file; previous = $0 }
    /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
        module = $0
        sub(/^\[INFO\] Building (Portolan: )?/, "", module)
        sub(/ 0\.[0-9]+\.[0-9]+-SNAPSHOT +/, " ", module)
        print "  " module
    }
    /Tests run: .* in / { line = $0; sub(/^\[[A-Z]+\] /, "", line); print "    " line }
    /^\[ERROR\] / && shown_errors < 40 && !/re-run Maven|Re-run Maven|For more information|\[Help [0-9]\]|^\[ERROR\] *$/ { print "  " $0; shown_errors++ }
    { fflush() }
    END { print previous > status_file }
'
