/**
 * The twelve colours a theme can carry. A theme never gets a free colour: each of these is tested for
 * contrast on every surface, in light and dark, by the web app that paints them.
 */
export const THEME_COLOURS = [
  'brick',
  'indigo',
  'teal',
  'plum',
  'moss',
  'ochre',
  'slate',
  'rose',
  'sky',
  'olive',
  'violet',
  'copper',
] as const;

export type ThemeColour = (typeof THEME_COLOURS)[number];
