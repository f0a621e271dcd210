/*
 * What a browser does for this site without a network: src/docs/decisions/0019-a-worker-that-keeps-pages.md. The server puts
 * SITES before it, one for each language: which pages there are to keep (KeptSite.java). Nothing else is ever kept, and nothing
 * with a query.
 */
const OPENED = caches.open('kieswijzer'); // Once: what the quick exit wipes stays away as long as this worker lives.
const DAY_MS = 86_400_000;
const PATIENCE_MS = 3000;
const SCRIPT = /\/VAADIN\/build\/[\w-]+\.js/g;
/** When this browser had it from the server, by its own clock. */
const KEPT_AT = 'x-kept-at';

/** Where the browser can do without waking this worker: what it would do anyway with all but pages. */
const ROUTES = [
  { condition: { urlPattern: { pathname: '/VAADIN/build/*' } }, source: 'cache' },
  { condition: { not: { requestMode: 'navigate' } }, source: 'network' },
];

self.addEventListener('install', (event) => {
  event.addRoutes?.(ROUTES).catch(() => {});
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => event.waitUntil(self.registration.navigationPreload?.enable()));
self.addEventListener('fetch', (event) => {
  const { pathname, search, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || /^\/(concept|archief|bevestig|en\/confirm)\//.test(pathname)) return;
  if (event.request.mode === 'navigate') {
    const site = siteOf(pathname);
    event.respondWith(pathname === site.quiz ? quiz(event, site) : page(event, site, search ? '' : pathname));
  } else if (pathname.match(SCRIPT)) {
    event.respondWith(kept(pathname).then((it) => it ?? fetch(event.request)));
  }
});

/** In the language of the page that asked for this worker; the other one when somebody goes there. */
async function install() {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const sites = new Set(open.map((it) => siteOf(new URL(it.url).pathname)));
  for (const site of sites) {
    await keepQuiz(site, await fetch(site.quiz));
  }
}

/** The copy at once, where it is of today and the voter comes from nowhere that may know better; renewed behind it. */
async function quiz(event, site) {
  const copy = await kept(site.quiz);
  const asked = network(event);
  event.waitUntil(asked.then((it) => it.ok && keepQuiz(site, it.clone(), copy)).catch(() => {}));
  return copy && isOfToday(copy) && comesAnew(event.request) ? copy : soon(asked, copy, site);
}

/** What is read for its facts is of now, if there is a network. */
async function page(event, site, path) {
  const isToKeep = isReading(site, path);
  const copy = isToKeep ? await kept(path) : undefined;
  const asked = network(event);
  if (isToKeep) event.waitUntil(asked.then((it) => keepAsItIs(path, it.clone())).catch(() => {}));
  return soon(asked, copy, site);
}

async function keepAsItIs(path, answer) {
  if (isPage(answer)) await keep(path, answer);
  if (answer.status === 404) await (await OPENED).delete(path);
}

/** Begun by the browser while this worker woke up, where it can. */
async function network(event) {
  return (await event.preloadResponse) ?? fetch(event.request);
}

/** The answer; the copy where that takes long or the server is in trouble; without either, a page that says so. */
async function soon(asked, copy, site) {
  try {
    const answer = await (copy ? Promise.race([asked, patience()]) : asked);
    return copy && answer.status >= 500 ? copy : answer;
  } catch {
    return copy ?? (await withoutNetwork(site)) ?? Response.error();
  }
}

function patience() {
  return new Promise((_, reject) => setTimeout(reject, PATIENCE_MS));
}

async function withoutNetwork(site) {
  const pages = await Promise.all([site, ...SITES].map((it) => kept(it.offline)));
  return pages.find((it) => it);
}

/** Not after a reload, nor from a page of the server's making, such as a result: they may come for a newer edition. */
function comesAnew({ cache, referrer }) {
  if (cache === 'no-cache') return false;
  if (!referrer) return true;
  const from = new URL(referrer).pathname;
  const site = siteOf(from);
  return from === site.quiz || isReading(site, from);
}

/** With the scripts that fit it, those first. The ones before them stay for who has that page on the screen, until a visit later. */
async function keepQuiz(site, answer, copy) {
  if (!isPage(answer)) return;
  const isNew = answer.headers.get('etag') !== copy?.headers.get('etag');
  const scripts = (await answer.clone().text()).match(SCRIPT) ?? [];
  for (const it of scripts) {
    if (!(await kept(it))) await keep(it, await fetch(it));
  }
  await keep(site.quiz, answer);
  if (!isNew) await forgetOldScripts();
  await keepAhead(site, isNew && copy).catch(() => {});
}

async function forgetOldScripts() {
  const cache = await OPENED;
  const pages = await Promise.all(SITES.map(async (it) => (await kept(it.quiz))?.text() ?? ''));
  for (const { url } of await cache.keys()) {
    const path = new URL(url).pathname;
    if (path.match(SCRIPT) && !pages.some((it) => it.includes(path))) await cache.delete(path);
  }
}

/** The page for want of a network, in every language; and what there is to read, unless data are to be saved. */
async function keepAhead(site, isRenewed) {
  const toRead = navigator.connection?.saveData ? [] : [site.landing, ...site.ahead];
  for (const it of [...SITES.map((other) => other.offline), ...toRead]) {
    const answer = isRenewed || !(await kept(it)) ? await fetch(it) : undefined;
    if (answer && isPage(answer)) await keep(it, answer);
  }
}

function siteOf(path) {
  return SITES.find((it) => path === it.root || path.startsWith(it.root + '/'));
}

function isReading(site, path) {
  return path === site.landing || site.reading.some((it) => path === it || path.startsWith(it + '/'));
}

function isOfToday(copy) {
  return Math.abs(Date.now() - Number(copy.headers.get(KEPT_AT))) < DAY_MS;
}

function isPage(answer) {
  const { headers, redirected } = answer;
  return answer.status === 200 && !redirected && !/no-store/.test(headers.get('cache-control'));
}

/** Nothing where the browser refuses: the site does without, as before. */
async function kept(path) {
  return (await OPENED.catch(() => {}))?.match(path);
}

async function keep(path, answer) {
  if (answer.status !== 200) throw new Error(path);
  const headers = new Headers(answer.headers);
  headers.set(KEPT_AT, Date.now());
  headers.delete('vary');
  await (await OPENED).put(path, new Response(answer.body, { headers }));
}
