import type { ResourceLanguage } from 'i18next';
import { byNamespace } from './namespaces';

/** English comes as one file of its own, loaded when somebody chooses it. */
export const enWords: ResourceLanguage = byNamespace(
  import.meta.glob<ResourceLanguage>('./en/*.ts', { eager: true, import: 'words' }),
);
