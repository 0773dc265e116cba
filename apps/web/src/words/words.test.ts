import { describe, expect, it } from 'vitest';
import { enFiles } from './en-words';
import { byNamespace } from './namespaces';
import { nlWords } from './nl-words';

function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path ? `${path}.${key}` : key));
}

function placeholders(text: unknown): string[] {
  return [...String(text).matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name).sort();
}

describe('words', () => {
  const nl = new Map(leaves(nlWords));
  const en = new Map(leaves(byNamespace(enFiles)));

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
