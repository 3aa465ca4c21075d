# What ./onrecord and bench/run share: finding a JDK, building when that is needed, starting Java.
# POSIX sh, to be sourced with $root set to the checkout.
#
# Settings, all optional:
#   JAVA_HOME            the JDK to use, if it is 21 or newer
#   ONRECORD_JDKS        folders of JDKs to look in, separated by colons, for the usual ones
#   ONRECORD_JAVA_OPTS   more options for Java, such as -Xmx4g

needed_java=21
state=$root/.onrecord-build

say() {
  printf 'onrecord: %s\n' "$*" >&2
}

fail() {
  say "$@"
  exit 3
}

# ---- Finding a JDK -------------------------------------------------------------------------------

# Prints the major version of the Java in a folder; nothing if there is none.
java_major() {
  [ -x "$1/bin/java" ] || return 0
  major=
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value || [ -n "$key" ]; do
      if [ "$key" = JAVA_VERSION ]; then
        value=${value#\"}
        major=${value%%[!0-9]*}
      fi
    done <"$1/release"
  else
    value=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p;') || value=
    major=${value%%[!0-9]*}
  fi
  printf '%s' "$major"
}

# Prints the folder that a program on the PATH belongs to, links followed.
home_of() {
  program=$(command -v "$1" 2>/dev/null) || return 0
  while [ -L "$program" ]; do
    link=$(readlink "$program")
    case $link in
      /*) program=$link ;;
      *) program=${program%/*}/$link ;;
    esac
  done
  printf '%s' "${program%/bin/*}"
}

# Whether a folder holds a Java that is new enough and has the program asked for.
qualifies() {
  [ -n "$1" ] && [ -x "$1/bin/$2" ] || return 1
  major=$(java_major "$1")
  [ -n "$major" ] && [ "$major" -ge "$needed_java" ]
}

# Prints the newest folder among the arguments that qualifies for $1.
newest() {
  program_needed=$1
  shift
  best= best_major=0
  for candidate; do
    if qualifies "$candidate" "$program_needed"; then
      major=$(java_major "$candidate")
      if [ "$major" -gt "$best_major" ]; then
        best=$candidate best_major=$major
      fi
    fi
  done
  printf '%s' "$best"
}

# Prints the newest of the JDKs in their usual places.
usual_jdk() {
  if [ -n "${ONRECORD_JDKS:-}" ]; then
    set -- "$1"
    rest=$ONRECORD_JDKS:
    while [ -n "$rest" ]; do
      set -- "$@" "${rest%%:*}"/*
      rest=${rest#*:}
    done
  else
    set -- "$1" /usr/lib/jvm/* /usr/java/* /opt/*jdk* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/*
  fi
  newest "$@"
}

# Sets $jdk to a folder with bin/$1: JAVA_HOME, else the PATH's, else the newest of the usual places.
find_jdk() {
  for jdk in "${JAVA_HOME:-}" "$(home_of java)" "$(home_of javac)" "$(usual_jdk "$1")"; do
    if qualifies "$jdk" "$1"; then
      return
    fi
  done
  say "needs a JDK $needed_java or newer and found none. Looked at"
  say "  JAVA_HOME: $(described "${JAVA_HOME:-}")"
  say "  the PATH: $(described "$(home_of java)")"
  if [ -n "${ONRECORD_JDKS:-}" ]; then
    say "  ONRECORD_JDKS: $ONRECORD_JDKS"
  else
    say "  /usr/lib/jvm, /usr/java, /opt, /Library/Java/JavaVirtualMachines, ~/.sdkman, ~/.jdks"
  fi
  fail "install one (apt install openjdk-21-jdk, brew install openjdk, https://adoptium.net)" \
    "or set JAVA_HOME"
}

# Says what Java there is in a folder.
described() {
  if [ -z "$1" ]; then
    printf 'nothing there'
  else
    major=$(java_major "$1")
    printf '%s' "$1 ${major:+is Java $major}"
    [ -n "$major" ] || printf 'has no Java'
  fi
}

# ---- Building ------------------------------------------------------------------------------------

# Whether any of the files or folders under $root named after $1 is newer than $1.
any_newer() {
  reference=$1
  shift
  [ -n "$(cd "$root" && find "$@" \
    \( -path '*/target' -o -path index/lucene \) -prune -o \
    ! -path index ! -path 'index/onrecord.json*' -newer "$reference" -print 2>/dev/null)" ]
}

# Whether a build is needed to have the files after -- up to date with the sources before it, and
# $why.
is_stale() {
  stamp=$state/$1.stamp
  shift
  sources=
  while [ "$1" != -- ]; do
    sources="$sources $1"
    shift
  done
  shift
  why='first use'
  for built; do
    [ -e "$root/$built" ] || return 0
  done
  why='sources have changed'
  [ -w "$root" ] || return 1
  # Either our own build was later than every source, or someone else's was.
  # shellcheck disable=SC2086
  if [ -e "$stamp" ]; then any_newer "$stamp" $sources; else any_newer "$root/$1" $sources; fi
}

find_maven() {
  for maven in "$(command -v mvn 2>/dev/null)" "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" \
    "${M2_HOME:+$M2_HOME/bin/mvn}"; do
    if [ -x "$maven" ]; then
      return
    fi
  done
  fail "needs Maven 3.8.7 or newer to build, and found no mvn on the PATH or in MAVEN_HOME:" \
    "install it (apt install maven, brew install maven, https://maven.apache.org)"
}

# One build at a time: the lock is a folder, because making one either works or does not.
take_lock() {
  lock=$state/lock
  waiting=
  until mkdir "$lock" 2>/dev/null; do
    [ -d "$lock" ] || fail "cannot write to $state"
    holder=$(cat "$lock/pid" 2>/dev/null)
    if [ -n "$holder" ] && ! ps -p "$holder" >/dev/null 2>&1 && free_stale_lock "$holder"; then
      continue
    fi
    if [ -z "$waiting" ]; then
      say "waiting for the build of process ${holder:-?} (if there is none, remove $state) …"
      waiting=yes
    fi
    sleep 1
  done
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  echo $$ >"$lock/pid"
}

# Only one of those who wait may take the lock of a dead process away, and only if it still is its.
free_stale_lock() {
  mkdir "$state/takeover" 2>/dev/null || return 1
  if [ "$(cat "$lock/pid" 2>/dev/null)" = "$1" ]; then
    rm -rf "$lock"
  fi
  rmdir "$state/takeover"
}

free_lock() {
  rm -rf "$lock"
  trap - EXIT INT TERM
}

# build_when_stale MODULE SOURCE... -- BUILT...
build_when_stale() {
  is_stale "$@" || return 0
  find_jdk javac
  find_maven
  [ -w "$root" ] || fail "is not built, and cannot be: $root is read-only"
  mkdir -p "$state" || fail "cannot write to $state"
  take_lock
  if is_stale "$@"; then
    build "$1"
  fi
  free_lock
}

build() {
  say "building ($why) …"
  log=$state/build.log
  # The stamp is as old as the start of the build: what changes meanwhile is built next time.
  : >"$state/started"
  if (cd "$root" && JAVA_HOME=$jdk PATH=$jdk/bin:$PATH \
    "$maven" -q -B -Dstyle.color=never -DskipTests -pl "$1" -am package) \
    </dev/null >"$log" 2>&1; then
    mv -f "$state/started" "$state/$1.stamp"
    return
  fi
  say "the build failed; the end of $log:"
  esc=$(printf '\033')
  sed -e "s/$esc\[[0-9;]*m//g" -e '/^ *at /d' -e '/^\[ERROR\] *$/d' -e '/\[Help 1\] http/d' -e '/^WARNING/d' \
    -e '/ re-run Maven /d' -e '/^\[ERROR\] Re-run Maven/d' -e '/^\[ERROR\] For more info/d' "$log" |
    tail -n 20 >&2
  say "to see all of it, run"
  fail "  cd '$root' && JAVA_HOME='$jdk' mvn -B -DskipTests -pl $1 -am package"
}

# ---- Running -------------------------------------------------------------------------------------

# run_java FLAVOUR MODULE CLASS ARGS...: becomes Java. FLAVOUR is brief for what is over in a moment
# and should start fast, long for what should run fast.
run_java() {
  flavour=$1 module=$2 main=$3
  shift 3
  find_jdk java
  case $flavour in
    brief) tiers=-XX:TieredStopAtLevel=1 ;;
    *) tiers= ;;
  esac
  # Which of standard output and standard error are terminals, and how wide: the JDK cannot tell.
  ONRECORD_TTY=
  [ ! -t 1 ] || ONRECORD_TTY=1
  [ ! -t 2 ] || ONRECORD_TTY=${ONRECORD_TTY}2
  if [ -n "$ONRECORD_TTY" ] && [ -z "${COLUMNS:-}" ]; then
    size=$(stty size 2>/dev/null </dev/tty) && COLUMNS=${size#* } && export COLUMNS
  fi
  export ONRECORD_TTY
  # shellcheck disable=SC2086
  exec "$jdk/bin/java" --enable-native-access=ALL-UNNAMED -Xshare:auto -XX:+UseSerialGC $tiers \
    -Xms32m -Xmx1g ${ONRECORD_JAVA_OPTS:-} \
    -cp "$root/$module/target/onrecord-$module.jar:$root/$module/target/lib/*" "$main" "$@"
}

launch_onrecord() {
  build_when_stale index core/src/main cli/src/main index testdata \
    pom.xml core/pom.xml cli/pom.xml -- \
    cli/target/onrecord-cli.jar index/lucene index/onrecord.json
  case ${1:-} in
    index) flavour=long ;;
    *) flavour=brief ;;
  esac
  run_java "$flavour" cli org.onrecord.cli.Main "$@"
}

launch_bench() {
  build_when_stale bench core/src/main bench/src/main pom.xml core/pom.xml bench/pom.xml -- \
    bench/target/onrecord-bench.jar
  run_java long bench org.onrecord.bench.Main "$@"
}
