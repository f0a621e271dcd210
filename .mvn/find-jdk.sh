# Sourced by ../mvnw: points JAVA_HOME at a JDK of at least $WANTED, or says in one line which to install.
# Looks, in this order, at JAVA_HOME, the PATH, and the usual folders of Debian, SDKMAN and macOS.
WANTED=25

# The major version of the JDK in folder $1; 0 where there is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p')
  echo "${version:-0}"
}

# Where the javac on the PATH really lives; nothing where there is none.
jdk_on_path() {
  on_path=$(command -v javac 2>/dev/null) || return 0
  while [ -h "$on_path" ]; do
    target=$(readlink "$on_path")
    case $target in /*) on_path=$target ;; *) on_path=$(dirname "$on_path")/$target ;; esac
  done
  dirname "$(dirname "$on_path")"
}

# One folder a line, so that spaces in a path do no harm.
jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  jdk_on_path
  set +f
  for folder in /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$folder" ] && echo "$folder"
  done
  set -f
}

find_jdk() {
  jdk_candidates | while IFS= read -r folder; do
    if [ "$(jdk_version "$folder")" -ge "$WANTED" ]; then
      echo "$folder"
      break
    fi
  done
}

JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
  echo "Kieswijzer needs a JDK $WANTED or newer: install one (Debian: apt-get install temurin-25-jdk, macOS: brew install temurin@25, anywhere: sdk install java 25-tem) or set JAVA_HOME to it." >&2
  exit 1
fi
export JAVA_HOME
