import { SaxesParser } from 'saxes';
import { UnreadableFile } from './unreadable-file.js';

/** What is told of an XML file while it is read. Names come without their prefix. */
export interface XmlListener {
  readonly opened?: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly text?: (text: string) => void;
  readonly closed?: (name: string) => void;
  /** Nothing more is wanted of this file when this becomes true. */
  readonly isDone?: () => boolean;
}

const DEEPEST = 100;
const MOST_ATTRIBUTES = 100;
/** How much is read before the server may do something else, in bytes. */
const STRETCH = 256 * 1024;

/**
 * Reads XML piece by piece, without ever holding the whole. Refused: what is no XML, a document type (so no entity can be
 * defined and grow), elements a hundred deep, a hundred attributes.
 */
export async function walkXml(pieces: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  const parser = parserFor(listener);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let stretch = 0;
  try {
    for await (const piece of pieces) {
      for (let at = 0; at < piece.length; at += STRETCH) {
        const part = piece.subarray(at, at + STRETCH);
        parser.write(decoder.decode(part, { stream: true }));
        stretch += part.length;
        if (listener.isDone?.()) return;
        if (stretch >= STRETCH) {
          stretch = 0;
          await new Promise((resolve) => setImmediate(resolve));
        }
      }
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('broken');
  }
}

function parserFor({ opened, text, closed }: XmlListener): SaxesParser {
  const parser = new SaxesParser();
  let depth = 0;
  let attributes = 0;
  const refuse = () => {
    throw new UnreadableFile('broken');
  };
  parser.on('doctype', refuse);
  parser.on('opentagstart', () => {
    attributes = 0;
    depth++;
    if (depth > DEEPEST) refuse();
  });
  parser.on('attribute', () => {
    attributes++;
    if (attributes > MOST_ATTRIBUTES) refuse();
  });
  if (opened) {
    parser.on('opentag', (tag) => {
      const named = Object.entries(tag.attributes).map(([name, value]) => [localName(name), value] as const);
      opened(localName(tag.name), new Map(named));
    });
  }
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    depth--;
    closed?.(localName(name));
  });
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
