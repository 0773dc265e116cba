import { inflateSync } from 'node:zlib';

/** What a PDF of the browser is: how many pages, of which size in millimetres, and the text that can be selected on them. */
export interface Pdf {
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

const MILLIMETRES = 25.4 / 72;

interface Part {
  readonly dictionary: string;
  readonly stream: string;
}

/** Reads what Chromium writes: objects in the open, streams deflated, glyphs named by the maps of their fonts. */
export function readPdf(bytes: Buffer): Pdf {
  const parts = partsOf(bytes);
  const pages = [...parts.values()].filter(({ dictionary }) => /\/Type\s*\/Page\b/.test(dictionary));
  const [, width = 0, height = 0] =
    /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pages[0]?.dictionary ?? '')?.map(Number) ?? [];
  return {
    pages: pages.length,
    width: Math.round(width * MILLIMETRES),
    height: Math.round(height * MILLIMETRES),
    text: [...parts.values()].map(({ stream }) => textOf(stream, parts)).join('\n'),
  };
}

function partsOf(bytes: Buffer): Map<string, Part> {
  const file = bytes.toString('latin1');
  const parts = new Map<string, Part>();
  for (const { 0: head, 1: name = '', index } of file.matchAll(/(\d+) 0 obj\b/g)) {
    const end = file.indexOf('endobj', index);
    const begin = file.indexOf('stream', index);
    const hasStream = begin > 0 && begin < end;
    const dictionary = file.slice(index + head.length, hasStream ? begin : end);
    const from = file.indexOf('\n', begin) + 1;
    const packed = bytes.subarray(from, file.indexOf('endstream', from));
    const isText = hasStream && dictionary.includes('FlateDecode') && !/\/(Image|Length1)\b/.test(dictionary);
    parts.set(name, { dictionary, stream: isText ? inflateSync(packed).toString('latin1') : '' });
  }
  return parts;
}

/** The text of a page's drawing: glyph by glyph, in the font that was set last; a block of text ends a word. */
function textOf(stream: string, parts: ReadonlyMap<string, Part>): string {
  let letters = new Map<string, string>();
  let text = '';
  for (const [token, font, glyphs] of stream.matchAll(/\/F(\d+) [\d.]+ Tf|<([\dA-F]+)> Tj|\bET\b/g)) {
    if (font) letters = lettersOf(parts, font);
    else if (glyphs) text += glyphsOf(glyphs, letters);
    else if (token === 'ET') text += ' ';
  }
  return text.replaceAll(/\s+/g, ' ');
}

/** Fonts drawn as outlines (variable ones) name a glyph by one byte, the others by two. */
function glyphsOf(run: string, letters: ReadonlyMap<string, string>): string {
  const [known = ''] = letters.keys();
  const glyphs = run.match(new RegExp(`.{${known.length || 4}}`, 'g')) ?? [];
  return glyphs.map((glyph) => letters.get(glyph) ?? '').join('');
}

function lettersOf(parts: ReadonlyMap<string, Part>, font: string): Map<string, string> {
  const map = /\/ToUnicode (\d+) 0 R/.exec(parts.get(font)?.dictionary ?? '')?.[1] ?? '';
  const letters = new Map<string, string>();
  // Before it stands which codes there can be.
  const [, lists = ''] = /endcodespacerange([\s\S]*)/.exec(parts.get(map)?.stream ?? '') ?? [];
  for (const [, from = '', to = from, letter = ''] of lists.matchAll(
    /<([\dA-F]+)> (?:<([\dA-F]+)> )?<([\dA-F]{4})>/g,
  )) {
    const first = Number.parseInt(from, 16);
    for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph++) {
      const code = glyph.toString(16).toUpperCase().padStart(from.length, '0');
      letters.set(code, String.fromCodePoint(Number.parseInt(letter, 16) + glyph - first));
    }
  }
  return letters;
}
