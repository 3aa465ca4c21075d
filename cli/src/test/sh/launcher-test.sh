#!/bin/sh
# Tests ./onrecord in checkouts made for it, with a JDK and a Maven that only say what they are
# asked to do. Prints a line for each test; exits with 1 if one failed.
#
# launcher-test.sh CHECKOUT SCRATCH: the checkout whose launcher is tested, an empty folder.

checkout=$1
scratch=$2
failed=0

# The programs the launcher may use, and no others: neither java nor mvn.
tools=$scratch/tools
mkdir -p "$tools"
for tool in sh cat cksum find grep head ls mkdir mv ps readlink rm rmdir sed sleep stty tail touch \
  uname; do
  found=$(command -v "$tool") && ln -sf "$found" "$tools/$tool"
done

# ---- Stand-ins -----------------------------------------------------------------------------------

# make_jdk FOLDER VERSION: a JDK whose java says which it is and what it is given.
make_jdk() {
  mkdir -p "$1/bin"
  printf 'IMPLEMENTOR="Test"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
  cat >"$1/bin/java" <<EOF
#!/bin/sh
printf 'java %s\n' "$2"
printf '<%s>\n' "\$@"
exit \${FAKE_EXIT:-0}
EOF
  printf '#!/bin/sh\n' >"$1/bin/javac"
  chmod +x "$1/bin/java" "$1/bin/javac"
}

# make_maven FOLDER: an mvn that takes as long as a file exists and leaves what the build leaves.
make_maven() {
  mkdir -p "$1"
  cat >"$1/mvn" <<'EOF'
#!/bin/sh
echo "mvn $* with $JAVA_HOME" >>"$FAKE_LOG"
[ -z "$FAKE_BROKEN" ] || { echo '[ERROR] no symbol Foo'; exit 1; }
while [ -n "$FAKE_HOLD" ] && [ -e "$FAKE_HOLD" ]; do sleep 1; done
mkdir -p cli/target/lib/more index/lucene
echo jar >cli/target/lib/onrecord.jar
echo jar >cli/target/lib/more/a.jar
echo '{}' >index/onrecord.json
EOF
  chmod +x "$1/mvn"
}

# make_checkout FOLDER: a checkout with the real launcher and no more sources than it looks at.
make_checkout() {
  mkdir -p "$1/core/src/main" "$1/cli/src/main/sh" "$1/index" "$1/testdata"
  cp "$checkout/onrecord" "$1/onrecord"
  cp "$checkout"/cli/src/main/sh/*.sh "$1/cli/src/main/sh/"
  touch "$1/pom.xml" "$1/core/pom.xml" "$1/cli/pom.xml" "$1/core/src/main/A.java"
}

make_jdk "$scratch/jdks/old" 17.0.2
make_jdk "$scratch/jdks/young" 21.0.4
make_jdk "$scratch/jdks/youngest" 25.0.3
make_maven "$scratch/maven"

# ---- Running -------------------------------------------------------------------------------------

# begin WHAT: a fresh checkout in $here for the test of that name.
begin() {
  test_name=$1 test_failed=
  here="$scratch/$(printf '%s' "$1" | sed 's/[^a-z]/-/g')"
  make_checkout "$here"
  log=$here/maven.log
  : >"$log"
}

# launch PROGRAM ARGS: runs it with the stand-ins; sets $code, $out, $err.
launch() {
  out=$(
    env -i HOME="$scratch" PATH="${path:-$tools:$scratch/maven}" FAKE_LOG="$log" \
      ONRECORD_JDKS="${jdks:-$scratch/jdks}" JAVA_HOME="${java_home:-}" \
      FAKE_BROKEN="${broken:-}" FAKE_EXIT="${exits:-0}" FAKE_HOLD="${hold:-}" \
      ONRECORD_JAVA_OPTS="${java_opts:-}" ONRECORD_CACHE="${cache:-}" \
      "$tools/sh" "$@" 2>"${errors:-$here/err}"
  )
  code=$?
  err=$(cat "${errors:-$here/err}")
}

# await CONDITION...: waits until the condition holds, at most two minutes.
await() {
  tries=0
  until "$@" 2>/dev/null || [ "$tries" = 120 ]; do
    tries=$((tries + 1))
    sleep 1
  done
}

end() {
  [ -n "$test_failed" ] || printf 'ok    %s\n' "$test_name"
}

# expect WHAT CONDITION...: fails the test unless the condition holds.
expect() {
  expectation=$1
  shift
  if ! "$@"; then
    failed=1 test_failed=yes
    printf 'FAIL  %s: %s\n      exit %s\n      out: %s\n      err: %s\n' \
      "$test_name" "$expectation" "$code" "$out" "$err"
  fi
}

contains() {
  case $1 in *"$2"*) return 0 ;; *) return 1 ;; esac
}

builds() {
  grep -c '^mvn' "$log" | {
    read -r count
    [ "$count" = "$1" ]
  }
}

# ---- Tests ---------------------------------------------------------------------------------------

begin 'the first use builds and runs'
launch "$here/onrecord" search 'two words' '*'
expect 'it succeeds' [ "$code" = 0 ]
expect 'says that it builds' [ "$err" = 'onrecord: building (first use) …' ]
expect 'builds once' builds 1
expect 'with the newest JDK' contains "$(cat "$log")" "with $scratch/jdks/youngest"
expect 'what the command needs' contains "$(cat "$log")" '-pl index -am package'
expect 'runs the newest Java' contains "$out" 'java 25.0.3'
expect 'passes arguments as they are' contains "$out" '<search>
<two words>
<*>'
launch "$here/onrecord" stats
expect 'the next use does not build' builds 1
expect 'and says nothing' [ -z "$err" ]
end

begin 'sources that changed are built'
launch "$here/onrecord" stats
sleep 1
touch "$here/core/src/main/A.java"
launch "$here/onrecord" stats
expect 'says why' [ "$err" = 'onrecord: building (sources have changed) …' ]
rm -rf "$here/cli/target"
launch "$here/onrecord" stats
expect 'a cleaned checkout is built again' builds 3
rm -rf "$here/index/lucene"
launch "$here/onrecord" stats
expect 'and one without the index' builds 4
touch "$here/index/lucene/segment" "$here/index/onrecord.json"
launch "$here/onrecord" stats
expect 'but not for what the build itself wrote' builds 4
end

begin 'a build by hand counts'
mkdir -p "$here/cli/target/lib" "$here/index/lucene"
touch "$here/cli/target/lib/onrecord.jar" "$here/index/onrecord.json"
launch "$here/onrecord" stats
expect 'it does not build' builds 0
end

begin 'java exit codes pass'
exits=4 launch "$here/onrecord" index x
expect 'the code is the command'\''s' [ "$code" = 4 ]
exits=
end

begin 'JAVA_HOME comes first if it is new enough'
java_home=$scratch/jdks/young launch "$here/onrecord" stats
expect 'it is used' contains "$out" 'java 21.0.4'
java_home=$scratch/jdks/old launch "$here/onrecord" stats
expect 'an old one is passed over' contains "$out" 'java 25.0.3'
java_home=
end

begin 'the PATH comes next'
mkdir -p "$scratch/links"
ln -sf "$scratch/jdks/young/bin/java" "$scratch/links/java"
path=$tools:$scratch/maven:$scratch/links launch "$here/onrecord" stats
expect 'its JDK is used, links followed' contains "$out" 'java 21.0.4'
path=
end

begin 'no JDK'
jdks=$scratch/nowhere java_home=$scratch/jdks/old launch "$here/onrecord" stats
expect 'exits with 3' [ "$code" = 3 ]
expect 'says what is needed' contains "$err" 'no JDK 21 or newer found'
expect 'says what it saw' contains "$err" "$scratch/jdks/old is Java 17"
expect 'says what to install' contains "$err" 'install one (apt install openjdk-21-jdk'
expect 'prints nothing' [ -z "$out" ]
jdks='' java_home=
end

begin 'no Maven'
path=$tools launch "$here/onrecord" stats
expect 'exits with 3' [ "$code" = 3 ]
expect 'says what to install' contains "$err" 'there is no mvn on the PATH'
path=
end

begin 'a build that fails'
broken=yes launch "$here/onrecord" stats
expect 'exits with 3' [ "$code" = 3 ]
expect 'shows why' contains "$err" '[ERROR] no symbol Foo'
expect 'says how to see all' contains "$err" 'mvn -B -DskipTests -pl index -am package'
expect 'runs nothing' [ -z "$out" ]
expect 'lets go of the lock' [ ! -e "$here/.onrecord-build/lock" ]
broken=
launch "$here/onrecord" stats
expect 'and is tried again' [ "$code" = 0 ]
end

begin 'two first uses at once'
hold=$here/hold
: >"$hold"
(errors=$here/err-1 && launch "$here/onrecord" stats; echo "$code" >"$here/first") &
await [ -s "$here/.onrecord-build/lock/pid" ]
(errors=$here/err-2 && launch "$here/onrecord" stats; echo "$code" >"$here/second") &
await grep -q 'waiting for the build' "$here/err-2"
rm "$hold"
wait
err=$(cat "$here/err-1" "$here/err-2")
expect 'the second waits' contains "$err" 'waiting for the build by process'
expect 'both succeed' [ "$(cat "$here/first" "$here/second")" = "0
0" ]
expect 'one builds' builds 1
hold=
end

begin 'a lock of a dead process is taken over'
mkdir -p "$here/.onrecord-build/lock"
sh -c 'echo $$' >"$here/.onrecord-build/lock/pid"
launch "$here/onrecord" stats
expect 'it builds' builds 1
expect 'and runs' [ "$code" = 0 ]
end

begin 'paths with spaces'
mv "$here" "$here and more"
here="$here and more" log="$here and more/maven.log"
launch "$here/onrecord" stats
expect 'it runs' contains "$out" "<$here/cli/target/lib/onrecord.jar>"
end

begin 'a link to the launcher, from another folder'
mkdir -p "$here/bin"
ln -s ../onrecord "$here/bin/first"
ln -s first "$here/bin/news"
launch "$here/bin/news" stats
expect 'finds the checkout' contains "$out" "$here/cli/target/lib/onrecord.jar"
end

begin 'the launcher called by its bare name'
out=$(cd "$here" && env -i HOME="$scratch" PATH="$tools:$scratch/maven" FAKE_LOG="$log" \
  ONRECORD_JDKS="$scratch/jdks" "$tools/sh" onrecord stats 2>/dev/null)
code=$?
expect 'finds the checkout' contains "$out" "$here/cli/target/lib/onrecord.jar"
end

begin 'more options for Java'
java_opts='-Xmx3g -ea' launch "$here/onrecord" stats
expect 'are passed' contains "$out" '<-Xmx3g>
<-ea>'
java_opts=
end

begin 'a cache that is no full path is no cache'
cache=some/where launch "$here/onrecord" search two
expect 'it runs' [ "$code" = 0 ]
expect 'and makes no archive' [ ! -e "$here/some" ]
cache=
end

begin 'what works for a while is compiled well and may map files'
launch "$here/onrecord" index x
expect 'it may' contains "$out" '<--enable-native-access=ALL-UNNAMED>'
launch "$here/onrecord" search x
expect 'a search need not' contains "$out" '<-XX:TieredStopAtLevel=1>'
end

exit "$failed"
