import type { Texts } from './texts';

/**
 * The English words of the first screens by their files: one file of its own, loaded when somebody chooses it. It takes
 * nothing from the rest of the app: the entry waits for it while it starts itself, and two that wait for each other never start.
 */
export const files: Record<string, Texts> = import.meta.glob<Texts>('./en/*.ts', {
  eager: true,
  import: 'words',
});
