# What bin/onrecord of the packed command and ./onrecord of a checkout share: finding a JDK,
# starting Java. POSIX sh, to be sourced.
#
# Settings, all optional:
#   JAVA_HOME            the JDK to use, if it is 21 or newer; not looked at where the command has a runtime of its own
#   ONRECORD_JDKS        folders of JDKs to look in, separated by colons, for the usual ones
#   ONRECORD_JAVA_OPTS   more options for Java, such as -Xmx4g
#   ONRECORD_CACHE       the folder to keep the archive of classes in, for ~/.cache/onrecord

needed_java=21

say() {
  printf 'onrecord: %s\n' "$*" >&2
}

fail() {
  say "$@"
  exit 3
}

# ---- Finding a JDK -------------------------------------------------------------------------------

# These set a variable rather than print, which would start a process each time.

# Sets $major to the version of the Java in a folder; to nothing if there is none.
find_major() {
  major=
  [ -x "$1/bin/java" ] || return 0
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
}

# Sets $program to the first file of a name on the PATH that can be run; to nothing if there is none.
find_on_path() {
  rest=$PATH:
  while [ -n "$rest" ]; do
    program=${rest%%:*}
    program=${program:-.}/$1
    [ ! -x "$program" ] || [ -d "$program" ] || return 0
    rest=${rest#*:}
  done
  program=
}

# Sets $home_of to the folder that a program on the PATH belongs to, links followed.
find_home_of() {
  find_on_path "$1"
  if [ -L "$program" ] && real=$(readlink -f "$program" 2>/dev/null); then
    program=$real
  fi
  # Where readlink can only follow one link at a time.
  while [ -L "$program" ]; do
    link=$(readlink "$program")
    case $link in
      /*) program=$link ;;
      *) program=${program%/*}/$link ;;
    esac
  done
  home_of=${program%/bin/*}
}

# Whether a folder holds a Java that is new enough and has the program asked for.
qualifies() {
  [ -n "$1" ] && [ -x "$1/bin/$2" ] || return 1
  find_major "$1"
  [ -n "$major" ] && [ "$major" -ge "$needed_java" ]
}

# Sets $jdk to the newest folder among the arguments that qualifies for $1; to nothing if none does.
find_newest() {
  program_needed=$1
  shift
  jdk= newest=0
  for candidate; do
    if qualifies "$candidate" "$program_needed" && [ "$major" -gt "$newest" ]; then
      jdk=$candidate newest=$major
    fi
  done
}

# Sets $jdk to the newest of the JDKs in their usual places.
find_usual_jdk() {
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
  find_newest "$@"
}

# Sets $jdk to what runs the command: the runtime that it came with, else a JDK that is found.
find_runtime() {
  jdk=$runtime
  [ -n "$jdk" ] && [ -x "$jdk/bin/java" ] || find_jdk java
}

# Sets $jdk to a folder with bin/$1: JAVA_HOME, else the PATH's, else the newest of the usual places.
find_jdk() {
  jdk=${JAVA_HOME:-}
  ! qualifies "$jdk" "$1" || return 0
  find_home_of java
  jdk=$home_of
  ! qualifies "$jdk" "$1" || return 0
  # What the PATH has is not always of one JDK.
  if [ "$1" != java ]; then
    find_home_of "$1"
    jdk=$home_of
    ! qualifies "$jdk" "$1" || return 0
  fi
  find_usual_jdk "$1"
  [ -z "$jdk" ] || return 0
  say "needs a JDK $needed_java or newer and found none. Looked at"
  say "  JAVA_HOME: $(described "${JAVA_HOME:-}")"
  find_home_of java
  say "  the PATH: $(described "$home_of")"
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
    find_major "$1"
    printf '%s' "$1 ${major:+is Java $major}"
    [ -n "$major" ] || printf 'has no Java'
  fi
}

# ---- The archive of classes ----------------------------------------------------------------------

# Much of the time of a short command goes to reading classes and tying them together. The first search
# that finds something notes which it needs, and once it has answered they are left in the user's cache
# as Java wants them (AppCDS). An archive is for the very files that it was made of: their places make its
# name, their sizes, times and inodes are noted beside it, none may have changed since, and Java itself
# compares times and sizes. Neither Java's -XX:+AutoCreateSharedArchive, which prints warnings when a
# file has changed, nor the cache of JDK 25, which runs classes that are gone.

# These start as few processes as they can: each takes as long as a hundred classes.

# Sets $archive to where the archive for $jdk and $jar is, or would be; to nothing if nowhere.
find_archive() {
  archive=
  cache=${ONRECORD_CACHE:-${XDG_CACHE_HOME:-${HOME:-}/.cache}/onrecord}
  case $cache in
    # Not where Java would take it for two.
    /.cache/onrecord | [!/]* | *:*) return ;;
  esac
  set -f
  # shellcheck disable=SC2086
  set -- $jdk ${ONRECORD_JAVA_OPTS:-} $jar
  key=$*
  spaces=$IFS IFS=' /:'
  # shellcheck disable=SC2086
  set -- $key
  IFS=-
  name=$*
  IFS=$spaces
  set +f
  # File systems have no longer names.
  [ "${#name}" -lt 200 ] || name=$(printf '%s' "$name" | cksum)
  archive=$cache/classes$name.jsa
}

# Sets $made_of to what the archive is, or would be, made of.
find_parts() {
  made_of=$(LC_ALL=C TZ=UTC0 ls -Llin "$jdk/lib/modules" "$jar" 2>/dev/null)
  set -f
  # shellcheck disable=SC2086
  set -- $key $made_of
  made_of=$*
  set +f
}

# Whether the archive is there and of what there is now, and neither it nor what it was made of has been
# written to since it was done: Java does not look, and can crash over one that is damaged.
is_archived() {
  [ -s "$archive" ] && read -r done_of <"$archive.done" && find_parts && [ "$done_of" = "$made_of" ] &&
    changed=$(find "$archive" "$jar" -cnewer "$archive.done" 2>/dev/null) && [ -z "$changed" ]
} 2>/dev/null

# Whether there can be an archive.
can_archive() {
  [ -n "$archive" ] && { [ -d "$cache" ] || mkdir -p "$cache" 2>/dev/null; } && [ -w "$cache" ]
}

# Whether the command came with a runtime and an archive, and the times of jar and archive are as they were
# packed: alike. Where they are not, Java would not take the archive, nor its own in place of it.
is_packed_with_archive() {
  [ "$jdk" = "$runtime" ] && [ -s "$packed_archive" ] &&
    ! [ "$packed_archive" -nt "$jar" ] && ! [ "$packed_archive" -ot "$jar" ]
}

# make_archive JAVA...: runs Java, which writes the names of its classes to $classes, those that other
# commands need among them; leaves the classes in $archive if it searched and all went well, and exits as
# Java did.
make_archive() {
  trap 'rm -f "$archive.$$" "$classes"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  find_parts
  "$@"
  code=$?
  # Whoever waits for the end of the answer has it.
  exec >/dev/null 2>&1
  # shellcheck disable=SC2086
  if [ "$code" = 0 ] && grep -q '^org/apache/lucene/search/IndexSearcher' "$classes" &&
    "$jdk/bin/java" $plain ${ONRECORD_JAVA_OPTS:-} \
    -XX:+IgnoreUnrecognizedVMOptions -XX:+AOTClassLinking -Xshare:dump \
    -XX:SharedClassListFile="$classes" -XX:SharedArchiveFile="$archive.$$" -cp "$path"; then
    mv -f "$archive.$$" "$archive"
    printf '%s\n' "$made_of" >"$archive.done"
    find "$cache" -name 'classes*' -mtime +30 -exec rm -f {} +
  fi
  exit "$code"
}

# ---- Running -------------------------------------------------------------------------------------

# What the JVM itself has to log would stand among the results.
plain='-Xlog:disable -XX:-UsePerfData -XX:+UseSerialGC -Xms32m -Xmx1g'

# run_onrecord ARGS...: becomes the command, from $jar and, for what takes more, the jars in $lib; on the
# Java in the folder $runtime if there is one.
run_onrecord() {
  find_runtime
  tell_terminal
  case ${1:-} in
    index | extract | check | digest | export | remove | repair | shell)
      run_long org.onrecord.cli.Main "$@"
      ;;
    *)
      # What is longer than the screen is shown in a pager.
      ONRECORD_ROWS=$rows
      export ONRECORD_ROWS
      run_brief org.onrecord.cli.Main "$@"
      ;;
  esac
}

# run_long MAIN ARGS...: becomes what works for a while, and should run fast.
run_long() {
  # shellcheck disable=SC2086
  exec "$jdk/bin/java" $plain --enable-native-access=ALL-UNNAMED ${ONRECORD_JAVA_OPTS:-} \
    -cp "$jar:$lib/*" "$@"
}

# run_brief MAIN ARGS...: becomes what is over in a moment, and should start fast. Without native
# access, with which Java uses less of its own archive; compiling less early, which took a third of the
# time and was for code that does not run again; with room at first for all that one search makes, so that
# nothing need be collected; and with an archive where it was made to lie, as all of it would be written to
# if it were moved elsewhere in memory.
run_brief() {
  case ${2:-} in
    quotes | actors | similar | timeline | show | stats | complete | version | help | '') may_make= ;;
    -h | --help | -V | --version) may_make= ;;
    *) may_make=yes ;;
  esac
  path=$jar
  case "$* ${ONRECORD_INDEX:-}" in
    *://*)
      # An index on a cluster takes more jars. Java accepts an archive if the class path begins as it
      # did when that was made; one made with these would do for nothing else.
      path=$jar:$lib/*
      may_make=
      ;;
  esac
  # Without an archive much is compiled that runs once, such as what loads classes: with less in it.
  use=-XX:C1MaxInlineSize=12
  packed_archive=${jar%/*}/classes.jsa
  if is_packed_with_archive; then
    use=-XX:SharedArchiveFile=$packed_archive may_make=
  elif find_archive && is_archived; then
    use=-XX:SharedArchiveFile=$archive may_make=
  elif [ -n "$may_make" ] && can_archive; then
    classes=$archive.$$.classes
    use=-XX:DumpLoadedClassList=$classes
    ONRECORD_REHEARSAL=yes
    export ONRECORD_REHEARSAL
  else
    may_make=
  fi
  # shellcheck disable=SC2086
  set -- "$jdk/bin/java" $plain -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=4 -XX:NewSize=24m \
    -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 \
    "$use" ${ONRECORD_JAVA_OPTS:-} -cp "$path" "$@"
  [ -z "$may_make" ] || make_archive "$@"
  exec "$@"
}

# Says which of the three streams are terminals, and how large those are: the JDK cannot tell.
tell_terminal() {
  ONRECORD_TTY=
  [ ! -t 0 ] || ONRECORD_TTY=0
  [ ! -t 1 ] || ONRECORD_TTY=${ONRECORD_TTY}1
  [ ! -t 2 ] || ONRECORD_TTY=${ONRECORD_TTY}2
  rows=
  if [ -n "$ONRECORD_TTY" ] && size=$(stty size 2>/dev/null </dev/tty); then
    rows=${size% *} COLUMNS=${COLUMNS:-${size#* }}
    export COLUMNS
  fi
  export ONRECORD_TTY
}
