import { describe, expect, it } from 'vitest';
import { pastedFile } from './pasted-file';

const pasted = (text: string) =>
  pastedFile(text, new Date(2026, 10, 23), { language: 'nl', words: (day) => `Geplakt op ${day}` });

describe('pasted text', () => {
  it('is a file with the day in its name', async () => {
    const file = pasted('Datum\tTitel\n2026-03-02\t"Twee\nregels"\n');
    expect(file?.name).toBe('Geplakt op 23 nov');
    expect(await file?.text()).toBe('Datum\tTitel\n2026-03-02\t"Twee\nregels"\n');
  });

  it.each(['2026-03-02\tBack-up', 'Titel\nBack-up', '| Titel |\n|---|\n| Back-up |'])(
    '%j can be a table',
    (text) => {
      expect(pasted(text)).toBeDefined();
    },
  );

  it.each(['', ' \n\t ', 'Back-up', 'Back-up\n', 'Een zin, met een komma.'])('%j can be none', (text) => {
    expect(pasted(text)).toBeUndefined();
  });
});
