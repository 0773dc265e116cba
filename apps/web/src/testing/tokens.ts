import sheet from '../styles/tokens.css?raw';

/** The #rrggbb paints of tokens.css as they hold in one appearance. */
export function readTokens(appearance: 'light' | 'dark'): Record<string, string> {
  const [light = '', dark = ''] = (sheet.split('@media (prefers-contrast')[0] ?? '').split('@media screen');
  const read = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
    );
  return appearance === 'light' ? read(light) : { ...read(light), ...read(dark) };
}
