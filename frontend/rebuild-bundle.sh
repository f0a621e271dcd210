#!/bin/sh
# Rebuilds src/main/bundles/prod.bundle, the optimised scripts that everyone else builds with. Needs any Node with npm; the
# Node 24 that Vaadin wants comes from the npm registry, for this run only.
set -eu
cd "$(dirname "$0")/.."
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
npm install --silent --no-audit --no-fund --prefix "$tools" node@24 npm@11

# Vaadin looks for npm beside node, in the way that an installed Node has them.
mkdir -p "$tools/home/bin" "$tools/home/lib/node_modules"
ln -s "$tools/node_modules/node/bin/node" "$tools/home/bin/node"
ln -s "$tools/node_modules/npm" "$tools/home/lib/node_modules/npm"
ln -s "$tools/node_modules/npm/bin/npm-cli.js" "$tools/home/bin/npm"

# From nothing: left-overs of an earlier build would be packed into the bundle.
rm -rf src/main/bundles target/classes/META-INF/VAADIN frontend/generated
PATH="$tools/home/bin:$PATH" ./mvnw -B -q -Dvaadin.force.production.build=true process-classes
ls -l src/main/bundles
