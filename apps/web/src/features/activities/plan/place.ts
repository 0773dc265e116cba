import type { Language } from '../../../words/language';
import type { Translate } from '../../../words/use-translation';

/** In which organisation acts are done, and the words they are told in. */
export interface Place {
  readonly organisationId: string;
  readonly language: Language;
  readonly t: Translate<'activities'>;
}
