import type { words as nl } from '../../nl/later/handing-over';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  title: 'Hand over the work of {{name}}',
  standInTitle: 'Stand-in for {{name}}',
  to: 'To whom?',
  toStandIn: 'Who stands in?',
  atOnce: 'It is handed over at once. The days stay as they are.',
  carries: '{{activities}} open in 13 weeks · {{promises}}',
  promises_one: '{{count}} promise',
  promises_other: '{{count}} promises',
  nobodyElse: 'There is nobody else who can take it over.',
  whoMissing: 'Choose who takes it over.',
  whatMissing: 'Choose at least one thing.',
  work: 'Work due in that time',
  ofPromises: 'Promises',
  promisesLocked: 'The plan was agreed: promises are handed over by a director, consultant or admin.',
  dueOn: '{{channel}} · due {{day}}',
  handOver: 'Hand over',
  appoint: 'Appoint stand-in',
  said_one: '{{count}} thing is now with {{who}}',
  said_other: '{{count}} things are now with {{who}}',
};
