import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { freePort } from './free-port.ts';

/** An activity as other calendars take it: the end is the day after the last. */
export interface CalendarEvent {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly color: string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Builds the pages of the other calendars and serves them with these events, compressed and from memory. */
export async function serveOtherCalendars(events: readonly CalendarEvent[]) {
  const folder = join(tmpdir(), `cadans-bench-calendars-${process.pid}`);
  await build({
    root: fileURLToPath(new URL('./calendars', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 5000 },
  });
  const port = await freePort();
  const json = gzipSync(JSON.stringify(events));
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : normalize(pathname);
    try {
      const body =
        path === '/events.json' ? json : (kept.get(path) ?? gzipSync(readFileSync(join(folder, path))));
      kept.set(path, body);
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/json',
        'content-encoding': 'gzip',
        'cache-control': 'no-cache',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
