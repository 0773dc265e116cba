import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const PAGE = '/index.html';

/** Writes /sw.js: the worker with the list of every file of this build, which the device keeps to open without a connection. */
export function serviceWorker(source: string): Plugin {
  let publicDir = '';
  return {
    name: 'service-worker',
    apply: 'build',
    // After the page was written, which is the last of the bundle.
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    async generateBundle(_options, bundle) {
      const hash = createHash('sha256');
      const files = new Set<string>([PAGE]);
      for (const [name, output] of Object.entries(bundle)) {
        files.add(`/${name}`);
        hash.update(output.type === 'chunk' ? output.code : output.source);
      }
      for (const name of readdirSync(publicDir, { recursive: true, encoding: 'utf8' })) {
        if (!name.includes('.')) continue;
        files.add(`/${name}`);
        hash.update(readFileSync(join(publicDir, name)));
      }
      const text = readFileSync(source, 'utf8');
      const shell = { version: hash.digest('hex').slice(0, 12), files: [...files].toSorted() };
      const { code } = await transformWithOxc(text, source, { sourcemap: false, target: 'es2022' });
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: `const SHELL = ${JSON.stringify(shell)};\n${code.replace(/^export \{\s*\};?\s*$/m, '')}`,
      });
    },
  };
}
