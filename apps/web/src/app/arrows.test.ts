import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}', '!../**/*.d.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The folder below src in which a file lives; a feature counts as a folder of its own. */
function roomOf(path: string): string {
  const [room = '', feature = ''] = path.split('/');
  return room === 'features' ? `features/${feature}` : room;
}

/** Every import of our own files: which room reads which. */
const arrows = Object.entries(sources).flatMap(([key, text]) => {
  // Vite names the files of this folder './x', the others '../room/x'.
  const path = key.startsWith('./') ? `app/${key.slice(2)}` : key.replace('../', '');
  const here = new URL(path, 'file:///');
  return [...text.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].map(([, still, lazy]) => {
    const target = new URL(still ?? lazy ?? '', here).pathname.slice(1);
    return { path, from: roomOf(path), to: roomOf(target) };
  });
});

const wrong = (isWrong: (arrow: (typeof arrows)[number]) => boolean) =>
  arrows.filter(isWrong).map(({ path, to }) => `${path} → ${to}`);

describe('the arrows between the rooms', () => {
  it('are seen at all', () => {
    expect(arrows.length).toBeGreaterThan(100);
  });

  it('never lead from one feature to another: pages compose them', () => {
    expect(
      wrong(({ from, to }) => to.startsWith('features/') && from.startsWith('features/') && from !== to),
    ).toEqual([]);
  });

  it('lead into the app from nowhere else, but for tests and the gallery', () => {
    expect(wrong(({ from, to }) => to === 'app' && !['app', 'testing', 'gallery'].includes(from))).toEqual(
      [],
    );
  });

  it('leave the parts of ui without knowledge of server and features', () => {
    expect(wrong(({ from, to }) => from === 'ui' && !['ui', 'words'].includes(to))).toEqual([]);
  });

  it('leave api and words below everything', () => {
    expect(wrong(({ from, to }) => from === 'api' && !['api', 'words'].includes(to))).toEqual([]);
    expect(wrong(({ from, to }) => from === 'words' && to !== 'words')).toEqual([]);
  });
});
