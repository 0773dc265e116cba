import type { ResourceLanguage } from 'i18next';

/**
 * The English words by their files: one file of its own, loaded when somebody chooses it. It takes nothing from the rest of
 * the app: the entry waits for it while it starts itself, and two that wait for each other never start.
 */
export const enFiles: Record<string, ResourceLanguage> = import.meta.glob<ResourceLanguage>('./en/*.ts', {
  eager: true,
  import: 'words',
});
