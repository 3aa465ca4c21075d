# Shared by bin/onrecord of the packed command and ./onrecord of a checkout: finds a JDK and starts
# Java. POSIX sh, to be sourced.
#
# Settings, all optional:
#   JAVA_HOME            the JDK to use, if it is 21 or newer; ignored if the command has its own runtime
#   ONRECORD_JDKS        folders of JDKs to search instead of the usual ones, separated by colons
#   ONRECORD_JAVA_OPTS   additional options for Java, such as -Xmx4g
#   ONRECORD_CACHE       the folder of the class data archive instead of ~/.cache/onrecord

needed_java=21

say() {
  printf 'onrecord: %s\n' "$*" >&2
}

fail() {
  say "$@"
  exit 3
}

# ---- Finding a JDK -------------------------------------------------------------------------------

# These functions set a variable instead of printing, because command substitution starts a process.

# Sets $major to the version of the Java in a folder; empty if there is none.
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

# Sets $program to the first executable with a name on the PATH; empty if there is none.
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

# Sets $home_of to the home folder of a program on the PATH, with links resolved.
find_home_of() {
  find_on_path "$1"
  if [ -L "$program" ] && real=$(readlink -f "$program" 2>/dev/null); then
    program=$real
  fi
  # For a readlink without -f.
  while [ -L "$program" ]; do
    link=$(readlink "$program")
    case $link in
      /*) program=$link ;;
      *) program=${program%/*}/$link ;;
    esac
  done
  home_of=${program%/bin/*}
}

# Whether a folder has a Java that is new enough and includes the program $2.
qualifies() {
  [ -n "$1" ] && [ -x "$1/bin/$2" ] || return 1
  find_major "$1"
  [ -n "$major" ] && [ "$major" -ge "$needed_java" ]
}

# Sets $jdk to the argument with the newest Java that qualifies for $1; empty if none does.
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

# Sets $jdk to the newest JDK in the usual places.
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

# Sets $jdk to the runtime packed with the command, else to a JDK that is found.
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
  # The programs on the PATH can be from different JDKs.
  if [ "$1" != java ]; then
    find_home_of "$1"
    jdk=$home_of
    ! qualifies "$jdk" "$1" || return 0
  fi
  find_usual_jdk "$1"
  [ -z "$jdk" ] || return 0
  say "no JDK $needed_java or newer found. Looked in"
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

# Prints which Java is in a folder.
described() {
  if [ -z "$1" ]; then
    printf 'nothing there'
  else
    find_major "$1"
    printf '%s' "$1 ${major:+is Java $major}"
    [ -n "$major" ] || printf 'has no Java'
  fi
}

# ---- The class data archive ----------------------------------------------------------------------

# Class loading takes most of the time of a short command. The first successful search records the loaded
# classes; after it has printed its results, they are archived in the user's cache (AppCDS). An archive is
# valid only for the files that it was created from: their paths make its name; their sizes, times and
# inodes are recorded next to it and compared before use, and Java itself compares times and sizes. Java's
# -XX:+AutoCreateSharedArchive is not used because it prints warnings when a file has changed, nor the
# cache of JDK 25, because it runs classes that no longer exist.

# These functions start as few processes as possible: each takes as long as loading a hundred classes.

# Sets $archive to the path of the archive for $jdk and $jar; empty if there is no usable cache folder.
find_archive() {
  archive=
  cache=${ONRECORD_CACHE:-${XDG_CACHE_HOME:-${HOME:-}/.cache}/onrecord}
  case $cache in
    # No home folder, a relative path, or a colon, which Java would take for a separator.
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
  # File systems limit the length of names.
  [ "${#name}" -lt 200 ] || name=$(printf '%s' "$name" | cksum)
  archive=$cache/classes$name.jsa
}

# Sets $made_of to the files that the archive depends on, with their inodes, sizes and times.
find_parts() {
  made_of=$(LC_ALL=C TZ=UTC0 ls -Llin "$jdk/lib/modules" "$jar" 2>/dev/null)
  set -f
  # shellcheck disable=SC2086
  set -- $key $made_of
  made_of=$*
  set +f
}

# Whether the archive exists, is valid for the present files, and neither it nor the jar was written to since
# it was created: Java does not check this, and can crash with a damaged archive.
is_archived() {
  [ -s "$archive" ] && read -r done_of <"$archive.done" && find_parts && [ "$done_of" = "$made_of" ] &&
    changed=$(find "$archive" "$jar" -cnewer "$archive.done" 2>/dev/null) && [ -z "$changed" ]
} 2>/dev/null

# Whether an archive can be created.
can_archive() {
  [ -n "$archive" ] && { [ -d "$cache" ] || mkdir -p "$cache" 2>/dev/null; } && [ -w "$cache" ]
}

# Whether the command was packed with a runtime and an archive, and jar and archive still have the same time.
# Otherwise Java would use neither this archive nor its default one.
is_packed_with_archive() {
  [ "$jdk" = "$runtime" ] && [ -s "$packed_archive" ] &&
    ! [ "$packed_archive" -nt "$jar" ] && ! [ "$packed_archive" -ot "$jar" ]
}

# make_archive JAVA...: runs Java, which writes the names of the loaded classes, including those that other
# commands need, to $classes; creates $archive if a search ran successfully; exits with Java's exit code.
make_archive() {
  trap 'rm -f "$archive.$$" "$classes"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  find_parts
  "$@"
  code=$?
  # Closes the output, so that a reader of the results does not wait for the archive.
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

# The JVM's own log messages would be mixed with the results.
plain='-Xlog:disable -XX:-UsePerfData -XX:+UseSerialGC -Xms32m -Xmx1g'

# run_onrecord ARGS...: replaces the shell by the command, with $jar and, if needed, the jars in $lib; on the
# Java in the folder $runtime if there is one.
run_onrecord() {
  find_runtime
  export_terminal
  case ${1:-} in
    index | extract | check | digest | export | remove | repair | shell)
      run_long org.onrecord.cli.Main "$@"
      ;;
    *)
      # Output longer than the screen is shown in a pager.
      ONRECORD_ROWS=$rows
      export ONRECORD_ROWS
      run_short org.onrecord.cli.Main "$@"
      ;;
  esac
}

# run_long MAIN ARGS...: replaces the shell by a long-running program; optimized for throughput.
run_long() {
  # shellcheck disable=SC2086
  exec "$jdk/bin/java" $plain --enable-native-access=ALL-UNNAMED ${ONRECORD_JAVA_OPTS:-} \
    -cp "$jar:$lib/*" "$@"
}

# run_short MAIN ARGS...: replaces the shell by a short-lived program; optimized for startup. Without native
# access, because with it Java uses less of its default archive; compiles later, because early compilation
# took a third of the time, for code that does not run again; with a young generation large enough for one
# search, so that no collection is needed; and with the archive mapped at its preferred address, because
# relocation writes to all of its pages.
run_short() {
  case ${2:-} in
    quotes | actors | similar | timeline | show | stats | complete | version | help | '') may_archive= ;;
    -h | --help | -V | --version) may_archive= ;;
    *) may_archive=yes ;;
  esac
  path=$jar
  case "$* ${ONRECORD_INDEX:-}" in
    *://*)
      # An index on a cluster needs more jars. Java accepts an archive if the class path starts with the one
      # of the archive; an archive created with these jars would be of no use to other commands.
      path=$jar:$lib/*
      may_archive=
      ;;
  esac
  # Without an archive much code is compiled that runs once, such as class loading: inline less.
  use=-XX:C1MaxInlineSize=12
  packed_archive=${jar%/*}/classes.jsa
  if is_packed_with_archive; then
    use=-XX:SharedArchiveFile=$packed_archive may_archive=
  elif find_archive && is_archived; then
    use=-XX:SharedArchiveFile=$archive may_archive=
  elif [ -n "$may_archive" ] && can_archive; then
    classes=$archive.$$.classes
    use=-XX:DumpLoadedClassList=$classes
    ONRECORD_CDS_TRAINING=yes
    export ONRECORD_CDS_TRAINING
  else
    may_archive=
  fi
  # shellcheck disable=SC2086
  set -- "$jdk/bin/java" $plain -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=4 -XX:NewSize=24m \
    -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 \
    "$use" ${ONRECORD_JAVA_OPTS:-} -cp "$path" "$@"
  [ -z "$may_archive" ] || make_archive "$@"
  exec "$@"
}

# Exports which of the three streams are terminals, and their size, because the JDK cannot find out.
export_terminal() {
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
