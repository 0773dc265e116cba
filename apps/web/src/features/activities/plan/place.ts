import type { TFunction } from 'i18next';
import type { Language } from '../../../words/language';

/** In which organisation acts are done, and the words they are told in. */
export interface Place {
  readonly organisationId: string;
  readonly language: Language;
  readonly t: TFunction<'activities'>;
}
