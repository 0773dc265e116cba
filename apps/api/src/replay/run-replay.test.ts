import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runReplay } from './run-replay.js';

const folder = mkdtempSync(join(tmpdir(), 'cadans-replay-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'blog.csv'), 'date,title,channel\n2026-01-05,One,Blog\n2026-01-26,Two,Blog\n');

/** Runs the command in the folder of this test; keeps what it printed and told. */
async function run(...args: string[]) {
  const [printed, told]: [string[], string[]] = [[], []];
  const print = (text: string) => printed.push(text);
  const code = await runReplay(args, { folder, print, tell: (line) => told.push(line) });
  return { code, printed: printed.join(''), told: told.join('\n') };
}

describe('the command', () => {
  it('starts a database of its own, prints one JSON document, and leaves nothing behind', async () => {
    const { code, printed, told } = await run('blog.csv', '--today', '2026-02-01', '--json', 'out.json');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      file: 'blog.csv',
      activities: 2,
      overall: { longestSilence: { daysBetween: 21 } },
    });
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe(printed);
    expect(printed).not.toContain('password');
    expect(told).toContain('--promises promises.json');
    expect(told).not.toContain('is kept in');
  });

  it('refuses with a sentence and exit code 1', async () => {
    expect(await run('nowhere.csv')).toMatchObject({
      code: 1,
      printed: '',
      told: expect.stringContaining('nowhere.csv cannot be read'),
    });
    expect(await run('blog.csv', '--today', 'tomorrow')).toMatchObject({ code: 1, printed: '' });
    expect(existsSync(join(folder, 'nowhere.csv'))).toBe(false);
  });
});
