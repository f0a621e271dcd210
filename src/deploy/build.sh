#!/bin/sh
# Makes target/kieswijzer, a folder that starts with one command: the program, and what Java learned of it in a trial run.
# It has to be run by the same Java, on the same kind of machine. Needs a built jar: ./mvnw package -DskipTests
set -eu
cd "$(dirname "$0")/../.."
. .mvn/find-jdk.sh
out=target/kieswijzer
port=${KIESWIJZER_TRIAL_PORT:-18080}
java=$JAVA_HOME/bin/java

rm -rf $out
$java -Djarmode=tools -jar target/kieswijzer-*-SNAPSHOT.jar extract --destination $out
mv $out/kieswijzer-*.jar $out/kieswijzer.jar
cp src/deploy/start $out/start

echo "A trial run, for Java to learn from ..."
(cd $out && exec $java -XX:AOTCacheOutput=kieswijzer.aot -jar kieswijzer.jar --server.port=$port \
  --management.server.port=-1 '--spring.datasource.url=jdbc:h2:mem:trial;CASE_INSENSITIVE_IDENTIFIERS=TRUE') >target/trial.log 2>&1 &
trial=$!
trap 'kill $trial 2>/dev/null || true' EXIT
visit() { curl -fs -o /dev/null --compressed "http://localhost:$port$1"; }
until visit /ping; do
  kill -0 $trial 2>/dev/null || { cat target/trial.log; exit 1; }
  sleep 0.5
done
for page in / /en /kieswijzer /uitslag /thema /partij /scorekaart /klas /klas/start /data/tk2021.json /sitemap.xml /kaart.png; do
  visit $page || { echo "$page did not open"; exit 1; }
done
kill $trial
trap - EXIT
wait $trial || true
[ -f $out/kieswijzer.aot ] || { cat target/trial.log; exit 1; }
echo "Ready: $out/start"
