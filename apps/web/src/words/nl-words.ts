import type { Texts } from './texts';

/** Dutch is the first language: the words of its first screens are part of the entry, so that these never wait for them. */
export const nlFiles: Record<string, Texts> = import.meta.glob<Texts>('./nl/*.ts', {
  eager: true,
  import: 'words',
});
