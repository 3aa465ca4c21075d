#!/bin/sh
# Adds the class data archive to an image of the command: image.sh IMAGE ARTICLES TIME
#
#   IMAGE     the unpacked command with its own Java in IMAGE/runtime
#   ARTICLES  a folder of articles to search while the loaded classes are recorded
#   TIME      the modification time of all files of the image, as in 2026-01-01T00:00:00Z
#
# The archive is valid for a jar of this size and time in any folder: the image must be packed and
# unpacked with the times of its files.
set -eu

image=$1
articles=$2
time=$3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The archive for heaps of more than 32 GB; without it they start as if there were no archive.
rm -f "$image/runtime/lib/server/classes_nocoops.jsa"
find "$image" -exec touch -h -d "$time" {} +
ONRECORD_CACHE=$scratch
ONRECORD_JAVA_OPTS=
export ONRECORD_CACHE ONRECORD_JAVA_OPTS
"$image/bin/onrecord" index --quiet --index "$scratch/index" "$articles"
"$image/bin/onrecord" search --index "$scratch/index" said >/dev/null 2>&1
mv "$scratch"/classes*.jsa "$image/lib/classes.jsa"
touch -d "$time" "$image/lib/classes.jsa"
