import type { ResourceLanguage } from 'i18next';

/** Names each set of words after its file: './nl/year.ts' becomes the namespace 'year'. */
export function byNamespace(files: Record<string, ResourceLanguage>): ResourceLanguage {
  return Object.fromEntries(
    Object.entries(files).map(([path, words]) => [path.replace(/^.*\/|\.ts$/g, ''), words]),
  );
}
