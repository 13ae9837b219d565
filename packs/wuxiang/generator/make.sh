#!/bin/sh
# Makes the synthetic records of the sample county anew: ../data/*.csv. Needs a JDK 17 or newer.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
javac -encoding UTF-8 -d "$classes" "$here"/*.java
java -Dfile.encoding=UTF-8 -cp "$classes" GenerateSampleData "$here/.."
