import type { ResourceLanguage } from 'i18next';
import { byNamespace } from './namespaces';

/** Dutch is the first language: its words are part of the entry, so the first screen never waits for them. */
export const nlWords: ResourceLanguage = byNamespace(
  import.meta.glob<ResourceLanguage>('./nl/*.ts', { eager: true, import: 'words' }),
);
