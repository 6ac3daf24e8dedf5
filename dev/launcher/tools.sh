# Finds a JDK and a Maven that are new enough. Sourced by run and check; works in bash 3.2 too.

JDK_NEEDED=25
MAVEN_WANTED=3.9.11

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# The feature version of the JDK in a folder, e.g. 25; nothing when there is none.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Follows links, so that /usr/bin/java leads to the JDK's folder.
java_on_path() {
    local file link
    file=$(command -v java) || return 0
    while [ -L "$file" ]; do
        link=$(readlink "$file")
        case $link in
            /*) file=$link ;;
            *) file=$(dirname "$file")/$link ;;
        esac
    done
    dirname "$(dirname "$file")"
}

find_jdk() {
    local home version seen=
    for home in "${JAVA_HOME:-}" "$(java_on_path)" /usr/lib/jvm/* /opt/* /opt/*/* /usr/local/openjdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [ -n "$home" ] || continue
        version=$(jdk_version "$home")
        [ -n "$version" ] || continue
        if [ "$version" -ge $JDK_NEEDED ]; then
            export JAVA_HOME=$home
            return 0
        fi
        seen="$seen
  $home is JDK $version"
    done
    fail "Switchboard needs a JDK $JDK_NEEDED or later, and none was found.${seen:+ Found were:$seen}" \
        "Install one, e.g. Temurin $JDK_NEEDED, or set JAVA_HOME to its folder."
}

# Whether the Maven of this command is 3.9 or later.
is_new_maven() {
    local version
    version=$("$1" -v 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
    [ -n "$version" ] || return 1
    set -- $version
    [ "$1" -gt 3 ] || { [ "$1" -eq 3 ] && [ "$2" -ge 9 ]; }
}

# Sets MVN. An older Maven is used once, to fetch a newer one into the user's Maven cache.
find_maven() {
    local found fetched="$HOME/.m2/maven/apache-maven-$MAVEN_WANTED/bin/mvn"
    export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
    if found=$(command -v mvn) && is_new_maven "$found"; then
        MVN=$found
    elif [ -x "$fetched" ]; then
        MVN=$fetched
    elif [ -n "$found" ]; then
        echo "Fetching Maven $MAVEN_WANTED; the one found is older than 3.9."
        # In a folder of its own: the plugin notes beside the project what it has unpacked, and would not do it again.
        (mkdir -p "$HOME/.m2/maven" && cd "$HOME/.m2/maven" && rm -rf target && "$found" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.7.0:unpack \
            -Dartifact=org.apache.maven:apache-maven:$MAVEN_WANTED:zip:bin -DoutputDirectory="$HOME/.m2/maven") \
            || fail "Maven $MAVEN_WANTED cannot be fetched. Install a Maven 3.9 or later and have it on the PATH."
        chmod +x "$fetched"
        MVN=$fetched
    else
        fail "Switchboard is built with Maven 3.9 or later, and there is no mvn on the PATH." \
            "Install it, e.g. with your system's package manager."
    fi
}
