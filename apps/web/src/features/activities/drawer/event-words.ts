import type { Activity } from '@cadans/contracts/activities';
import { isCalendarDate } from '@cadans/domain/calendar-date';
import type { YearPlan } from '../../../api/year-plan';
import { formatDay, formatEuros, formatNumber } from '../../../words/formats';
import type { Language } from '../../../words/language';
import type { Translate } from '../../../words/use-translation';

type Event = Activity['events'][number];

/** One field that changed, with its values in words. */
export interface ChangeInWords {
  readonly field: string;
  readonly old: string;
  readonly now: string;
}

// The history holds the fields by the names of the database, in the order they are told.
const TOLD = [
  'title',
  'theme_id',
  'owner_id',
  'helper',
  'channel_id',
  'campaign_id',
  'audience',
  'starts_on',
  'ends_on',
  'precision',
  'status',
  'done_on',
  'effort_hours',
  'budget',
  'link',
  'brief',
  'working_days_before',
] as const;
export type Told = (typeof TOLD)[number];

/** The steps an event is about, by their titles; nothing for what is about the activity itself. */
export function stepsInWords({ oldValues, newValues }: Event): string {
  const { steps = newValues.step ?? oldValues.step } = newValues;
  const titles = Array.isArray(steps) ? steps : [steps];
  return titles
    .filter((title) => typeof title === 'string')
    .map((title) => `‘${title}’`)
    .join(', ');
}

/** What an event changed, field by field, from old to new. Of what was made only the event itself is told. */
export function changesInWords(
  { kind, oldValues, newValues }: Event,
  plan: YearPlan,
  language: Language,
  t: Translate<'activities'>,
): ChangeInWords[] {
  if (kind === 'created') return [];
  return TOLD.filter((field) => field in oldValues || field in newValues)
    .filter((field) => !(kind === 'completed' || kind === 'reopened') || field !== 'status')
    .map((field) => ({
      field: fieldName(field, t),
      old: valueInWords(field, oldValues[field], plan, language, t),
      now: valueInWords(field, newValues[field], plan, language, t),
    }));
}

/** What a field is called. */
export function fieldName(field: Told, t: Translate<'activities'>): string {
  return field === 'audience' ? t('audience') : t(`field.${field}`);
}

/** One value of a field in words; ids by what they name. */
export function valueInWords(
  field: Told,
  value: unknown,
  plan: YearPlan,
  language: Language,
  t: Translate<'activities'>,
): string {
  if (value === null || value === undefined || value === '') return t('nothing');
  const named = (list: readonly { id: string; name: string }[]) =>
    list.find(({ id }) => id === value)?.name ?? t('unknownName');
  if (field === 'theme_id') return named(plan.themes);
  if (field === 'owner_id' || field === 'helper') return named(plan.members);
  if (field === 'channel_id') return named(plan.channels);
  if (field === 'campaign_id') return named(plan.campaigns);
  if (field === 'status' && isStatus(value)) return t(`statusName.${value}`);
  if (field === 'precision' && isPrecision(value)) return t(`precisionName.${value}`);
  if (field === 'effort_hours') return `${formatNumber(Number(value), language)} ${t('hours')}`;
  if (field === 'budget') return formatEuros(Number(value), language);
  if (typeof value === 'string' && isCalendarDate(value)) return formatDay(value, language);
  return String(value);
}

const isStatus = (value: unknown): value is Activity['status'] =>
  ['planned', 'in_work', 'ready', 'done', 'scrapped'].some((status) => status === value);

const isPrecision = (value: unknown): value is Activity['precision'] =>
  ['day', 'week', 'month'].some((precision) => precision === value);
