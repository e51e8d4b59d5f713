# Finds a Java runtime of release 21 or newer. Sourced by the start script of the product and by the scripts of the build.
#
# java_homes   prints the places worth a look, best first: JAVA_HOME, the java on the PATH, where packages and tools install
# find_java X  sets java_home to the first of them that has bin/X (java, or javac for a JDK) and is new enough; fails if none

java_least=21

java_homes() {
    [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
    java_on_path=$(command -v java || :)
    # readlink -f is not on every macOS; there java_home below finds the same
    if [ -n "$java_on_path" ] && java_on_path=$(readlink -f "$java_on_path" 2>/dev/null); then
        dirname "$(dirname "$java_on_path")"
    fi
    if [ -x /usr/libexec/java_home ]; then
        /usr/libexec/java_home -v "$java_least+" 2>/dev/null || :
    fi
    for java_place in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
        "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/current "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
        "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ ! -d "$java_place" ] || printf '%s\n' "$java_place"
    done
}

# The release number in the "release" file every JDK carries; asks the runtime itself where that is missing.
java_release() {
    java_version=$(sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    if [ -z "$java_version" ]; then
        java_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p' | head -n 1)
    fi
    printf '%s\n' "${java_version:-0}"
}

find_java() {
    java_home=
    while IFS= read -r java_place; do
        if [ -x "$java_place/bin/$1" ] && [ "$(java_release "$java_place")" -ge "$java_least" ]; then
            java_home=$java_place
            return 0
        fi
    done <<EOF
$(java_homes)
EOF
    return 1
}
