import { THEME_COLOURS } from '@cadans/domain/theme-colour';
import { describe, expect, it } from 'vitest';
import { contrast } from '../testing/contrast';
import { readTokens } from '../testing/tokens';
import { THEME_PAINTS, themeColoursCss } from './theme-colours';

describe('theme colours', () => {
  it('paint exactly the colours the domain knows', () => {
    expect(Object.keys(THEME_PAINTS)).toEqual([...THEME_COLOURS]);
  });

  for (const appearance of ['light', 'dark'] as const) {
    const tokens = readTokens(appearance);
    it.each(THEME_COLOURS)(`stay readable in ${appearance}: %s`, (name) => {
      const paint = THEME_PAINTS[name][appearance];
      for (const ground of ['paper', 'surface', 'past', 'sunken', 'side']) {
        expect(contrast(paint.solid, tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
      }
      expect(contrast(paint.onSolid, paint.solid)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(paint.onSoft, paint.soft)).toBeGreaterThanOrEqual(4.5);
    });
  }

  it('are the style sheet that ships', async () => {
    await expect(themeColoursCss()).toMatchFileSnapshot('../styles/theme-colours.css');
  });
});
