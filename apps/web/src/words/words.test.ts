import { describe, expect, it } from 'vitest';
import { files as enLater } from './en-later-words';
import { files as enFirst } from './en-words';
import { files as nlLater } from './nl-later-words';
import { nlFiles } from './nl-words';
import { outsideFiles } from './outside-words';
import type { Texts } from './texts';

const byFile = (files: Record<string, Texts>) =>
  Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.slice('./nl/'.length), texts]));

function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path ? `${path}.${key}` : key));
}

function placeholders(text: unknown): string[] {
  return [...String(text).matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name).sort();
}

describe('words', () => {
  const nl = new Map(leaves(byFile({ ...nlFiles, ...nlLater, ...outsideFiles.nl })));
  const en = new Map(leaves(byFile({ ...enFirst, ...enLater, ...outsideFiles.en })));

  it('have the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
    expect(nl.size).toBeGreaterThan(20);
  });

  it('are never empty', () => {
    for (const [key, text] of [...nl, ...en]) expect(String(text).trim(), key).not.toBe('');
  });

  it('carry the same placeholders in both languages', () => {
    for (const [key, text] of nl) expect(placeholders(en.get(key)), key).toEqual(placeholders(text));
  });
});
