import type { Texts } from './texts';

/** The English words of what comes after the first screen. */
export const files: Record<string, Texts> = import.meta.glob<Texts>('./en/later/*.ts', {
  eager: true,
  import: 'words',
});
