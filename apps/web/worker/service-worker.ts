// The service worker: keeps the app itself on the device, so that it opens without a connection. Never an answer of the
// API: what is kept of that is known by person and organisation, and is the app's own matter.
declare const self: ServiceWorkerGlobalScope;

/** Every file of this build, filled in by the build; with it a worker of another build has other bytes. */
declare const SHELL: { readonly version: string; readonly files: readonly string[] };

const NAME = `cadans-shell-${SHELL.version}`;
const PAGE = '/index.html';
/** What the server itself shows: with headers of its own, and never the app in its place. */
const SERVERS_OWN = /^\/(api|ask|mailbox)(\/|$)/;
/** A connection that does not answer in this time is as good as none. */
const PATIENCE = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(fill());
});

async function fill(): Promise<void> {
  const cache = await caches.open(NAME);
  // Hashed files may come from the browser's own cache; the others are asked for anew.
  await cache.addAll(
    SHELL.files.map(
      (path) => new Request(path, { cache: path.startsWith('/assets/') ? 'default' : 'reload' }),
    ),
  );
}

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

// A new version waits until somebody says so: the pages that are open need the files of theirs.
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || SERVERS_OWN.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (SHELL.files.includes(pathname)) event.respondWith(file(pathname, request));
});

/** The page comes from the server whenever that answers, so that a stale app never meets a new API. */
async function page(request: Request): Promise<Response> {
  const kept = await caches.match(PAGE, { cacheName: NAME });
  if (!kept) return fetch(request);
  try {
    // A request of the browser's own navigation takes no signal, so that the two race.
    const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE));
    const answer = await Promise.race([fetch(request), late]);
    return answer.status >= 500 ? kept : answer;
  } catch {
    return kept;
  }
}

async function file(pathname: string, request: Request): Promise<Response> {
  return (await caches.match(pathname, { cacheName: NAME })) ?? fetch(request);
}

// A module for the compiler only: its `self` is the worker's.
export {};
