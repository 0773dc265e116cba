import type { TFunction } from 'i18next';

/** In which organisation acts are done, and the words they are told in. */
export interface Place {
  readonly organisationId: string;
  readonly t: TFunction<'activities'>;
}
