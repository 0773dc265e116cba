import type { ThemeColour } from '@cadans/domain/theme-colour';

/** The four paints of one theme colour: a filled mark, text on it, a quiet background, text on that. */
export interface ThemePaint {
  solid: string;
  onSolid: string;
  soft: string;
  onSoft: string;
}

/**
 * Every theme colour in both appearances. Solid stands at least 3:1 against each surface and carries its
 * text at 4.5:1, soft carries its text at 4.5:1; theme-colours.test.ts holds these numbers.
 */
export const THEME_PAINTS: Record<ThemeColour, { light: ThemePaint; dark: ThemePaint }> = {
  brick: {
    light: { solid: '#c4512f', onSolid: '#ffffff', soft: '#fbe9e2', onSoft: '#9c320e' },
    dark: { solid: '#e18064', onSolid: '#1f0f0a', soft: '#47241a', onSoft: '#febca8' },
  },
  indigo: {
    light: { solid: '#3e50b4', onSolid: '#ffffff', soft: '#e6e9f8', onSoft: '#3e50ae' },
    dark: { solid: '#8198ef', onSolid: '#0f1321', soft: '#252d4b', onSoft: '#bcccfe' },
  },
  teal: {
    light: { solid: '#0f7a82', onSolid: '#ffffff', soft: '#ddf0f1', onSoft: '#00686f' },
    dark: { solid: '#66acb2', onSolid: '#02181a', soft: '#133538', onSoft: '#a2d9de' },
  },
  plum: {
    light: { solid: '#8a4a8c', onSolid: '#ffffff', soft: '#f2e6f3', onSoft: '#7c407e' },
    dark: { solid: '#c088c0', onSolid: '#1b0f1b', soft: '#3d253e', onSoft: '#eabcea' },
  },
  moss: {
    light: { solid: '#4f7a2c', onSolid: '#ffffff', soft: '#e5f1de', onSoft: '#40681e' },
    dark: { solid: '#86ac6d', onSolid: '#0e1708', soft: '#243518', onSoft: '#bad9a6' },
  },
  ochre: {
    light: { solid: '#946408', onSolid: '#ffffff', soft: '#f8ead8', onSoft: '#7b5100' },
    dark: { solid: '#c0965b', onSolid: '#1c1204', soft: '#3e2b0f', onSoft: '#eac899' },
  },
  slate: {
    light: { solid: '#5a6675', onSolid: '#ffffff', soft: '#e9edf1', onSoft: '#515c6a' },
    dark: { solid: '#95a0ad', onSolid: '#0b1420', soft: '#2b3035', onSoft: '#c6cfda' },
  },
  rose: {
    light: { solid: '#bc3564', onSolid: '#ffffff', soft: '#fee5ea', onSoft: '#9f2050' },
    dark: { solid: '#e67594', onSolid: '#1f0e12', soft: '#46222c', onSoft: '#feb7c7' },
  },
  sky: {
    light: { solid: '#1d6fa5', onSolid: '#ffffff', soft: '#ddeffe', onSoft: '#0f6092' },
    dark: { solid: '#69a5d4', onSolid: '#071520', soft: '#163247', onSoft: '#a4d4fb' },
  },
  olive: {
    light: { solid: '#6b6b1c', onSolid: '#ffffff', soft: '#edeedc', onSoft: '#5f5f13' },
    dark: { solid: '#a2a367', onSolid: '#151505', soft: '#313115', onSoft: '#d0d2a2' },
  },
  violet: {
    light: { solid: '#6d4bc0', onSolid: '#ffffff', soft: '#ede9fe', onSoft: '#6140ae' },
    dark: { solid: '#a28cef', onSolid: '#141120', soft: '#302948', onSoft: '#cfc5fe' },
  },
  copper: {
    light: { solid: '#7d4a2c', onSolid: '#ffffff', soft: '#f9e9e1', onSoft: '#7e4d31' },
    dark: { solid: '#c19379', onSolid: '#1f1007', soft: '#3e2a1e', onSoft: '#ecc4af' },
  },
};

/** The class that sets --theme-solid, --theme-on-solid, --theme-soft and --theme-on-soft below an element. */
export function themeClass(colour: ThemeColour): string {
  return `theme-${colour}`;
}

function rule(selector: string, paint: ThemePaint): string {
  return [
    `${selector} {`,
    `  --theme-solid: ${paint.solid};`,
    `  --theme-on-solid: ${paint.onSolid};`,
    `  --theme-soft: ${paint.soft};`,
    `  --theme-on-soft: ${paint.onSoft};`,
    '}',
  ].join('\n');
}

/** The style sheet of the palette. A test writes it to styles/theme-colours.css (vitest -u after a change). */
export function themeColoursCss(): string {
  const entries = Object.entries(THEME_PAINTS);
  const light = entries.map(([name, paint]) => rule(`.theme-${name}`, paint.light));
  // Paper is white, also for who works in the dark.
  const dark = entries.map(([name, paint]) => rule(`.dark .theme-${name}`, paint.dark));
  return `${light.join('\n')}\n@media screen {\n${dark.join('\n').replace(/^/gm, '  ')}\n}\n`;
}
