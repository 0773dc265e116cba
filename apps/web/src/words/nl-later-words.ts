import type { Texts } from './texts';

/** The Dutch words of what comes after the first screen. */
export const files: Record<string, Texts> = import.meta.glob<Texts>('./nl/later/*.ts', {
  eager: true,
  import: 'words',
});
