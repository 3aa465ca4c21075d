# Shared by ./onrecord, bench/run and training/run of a checkout: builds if needed, and starts the result.
# POSIX sh, to be sourced with $root set to the checkout. Settings: see launch.sh.

. "$root/cli/src/main/sh/launch.sh"

state=$root/.onrecord-build

# ---- Building ------------------------------------------------------------------------------------

# Whether any of the files or folders under $root named after $1 is newer than $1.
any_newer() {
  reference=$1
  shift
  [ -n "$(cd "$root" && find "$@" \
    \( -path '*/target' -o -path index/lucene \) -prune -o \
    ! -path index ! -path 'index/onrecord.json*' -newer "$reference" -print 2>/dev/null)" ]
}

# Whether the files after -- are older than the sources before it and must be built; sets $why.
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
  # Compared with the stamp of our own build, or with the built file if somebody else built it.
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
  fail "Maven 3.8.7 or newer is needed to build, but there is no mvn on the PATH or in MAVEN_HOME;" \
    "install it (apt install maven, brew install maven, https://maven.apache.org)"
}

# One build at a time: the lock is a folder, because creating a folder is atomic.
take_lock() {
  lock=$state/lock
  waiting= misses=0
  until mkdir "$lock" 2>/dev/null; do
    if [ ! -d "$lock" ]; then
      # Released just now; if this happens five times in a row, the folder cannot be created.
      misses=$((misses + 1))
      [ "$misses" -lt 5 ] || fail "cannot write to $state"
      continue
    fi
    misses=0
    holder=$(cat "$lock/pid" 2>/dev/null)
    if [ -n "$holder" ] && ! is_running "$holder" && free_stale_lock "$holder"; then
      continue
    fi
    misses=0
    if [ -z "$waiting" ]; then
      say "waiting for the build by process ${holder:-?}; if it is not running, remove $state …"
      waiting=yes
    fi
    sleep 1
  done
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  echo $$ >"$lock/pid"
}

# Whether a process runs. Asks the shell first: under load ps itself may not start.
is_running() {
  kill -0 "$1" 2>/dev/null || ps -p "$1" >/dev/null 2>&1
}

# Only one waiting process may remove the lock of a dead process, and only if the lock is still that process's.
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
  [ -w "$root" ] || fail "not built yet, and cannot be built because $root is read-only"
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
  # The stamp has the time of the start of the build: sources changed meanwhile are built next time.
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
  say "for the full log, run"
  fail "  cd '$root' && JAVA_HOME='$jdk' mvn -B -DskipTests -pl $1 -am package"
}

# ---- Running -------------------------------------------------------------------------------------

launch_onrecord() {
  build_when_stale index core/src/main documents/src/main opensearch/src/main cli/src/main index \
    testdata \
    pom.xml core/pom.xml documents/pom.xml opensearch/pom.xml cli/pom.xml -- \
    cli/target/lib/onrecord.jar index/lucene index/onrecord.json
  jar=$root/cli/target/lib/onrecord.jar lib=$root/cli/target/lib/more runtime=
  run_onrecord "$@"
}

launch_bench() {
  build_when_stale bench core/src/main opensearch/src/main training/src/main bench/src/main \
    pom.xml core/pom.xml opensearch/pom.xml training/pom.xml bench/pom.xml -- \
    bench/target/onrecord-bench.jar
  launch_programs bench "$@"
}

launch_training() {
  build_when_stale training core/src/main training/src/main \
    pom.xml core/pom.xml training/pom.xml -- \
    training/target/onrecord-training.jar
  launch_programs training "$@"
}

# launch_programs MODULE NAME ARGS
launch_programs() {
  module=$1
  shift
  jar=$root/$module/target/onrecord-$module.jar lib=$root/$module/target/lib
  find_jdk java
  run_long "org.onrecord.$module.Main" "$@"
}
