import { type CalendarDate } from '@cadans/domain/calendar-date';
import type { FactRow, FactScrapping, Facts } from '@cadans/domain/facts';
import type { SlipRow } from '@cadans/domain/slip';
import type { ThemeColour } from '@cadans/domain/theme-colour';
import type { ResultRow } from '@cadans/domain/yield';
import type { YearPlan } from '../../api/year-plan';

/** The names and rows behind the ids of progress. What is not there yet, or not any more, is undefined or empty. */
export interface Known {
  readonly organisationId: string;
  readonly facts: Facts | undefined;
  readonly activity: (id: string) => FactRow | undefined;
  readonly postponement: (id: string) => SlipRow | undefined;
  readonly results: (activityId: string) => readonly ResultRow[];
  readonly scrapping: (activityId: string) => FactScrapping | undefined;
  readonly themeName: (id: string) => string;
  readonly themeColour: (id: string) => ThemeColour | undefined;
  readonly channelName: (id: string) => string;
  readonly personName: (id: string) => string;
  /** A promise is called by its channel, and its theme if it names one. */
  readonly promiseName: (promise: { channelId: string; themeId: string | null }) => string;
}

/** Puts together what the facts and the plans that are open tell. */
export function knownOf(organisationId: string, facts: Facts | undefined, plans: readonly YearPlan[]): Known {
  const activities = byId(facts?.activities);
  const postponements = byId(facts?.postponements);
  const results = Map.groupBy(facts?.results ?? [], ({ activityId }) => activityId);
  const scrappings = new Map(facts?.scrappings.map((one) => [one.activityId, one]));
  const themes = new Map(facts?.themes.map(({ themeId, name }) => [themeId, name]));
  const planned = byId(plans.flatMap((plan) => plan.themes));
  const channels = byId([...plans.flatMap((plan) => plan.channels), ...(facts?.channels ?? [])]);
  const people = byId(plans.flatMap((plan) => plan.members));
  const themeName = (id: string) => themes.get(id) ?? planned.get(id)?.name ?? '';
  const channelName = (id: string) => channels.get(id)?.name ?? '';
  return {
    organisationId,
    facts,
    activity: (id) => activities.get(id),
    postponement: (id) => postponements.get(id),
    results: (activityId) => results.get(activityId) ?? [],
    scrapping: (activityId) => scrappings.get(activityId),
    themeName,
    themeColour: (id) => planned.get(id)?.colour,
    channelName,
    personName: (id) => people.get(id)?.name ?? '',
    promiseName: ({ channelId, themeId }) =>
      themeId === null ? channelName(channelId) : `${channelName(channelId)} (${themeName(themeId)})`,
  };
}

/** The day a row stands on: the day it was done, or until then its last day. */
export const dayOf = ({ doneOn, endsOn }: FactRow): CalendarDate => doneOn ?? endsOn;

const byId = <Row extends { readonly id: string }>(rows: readonly Row[] = []) =>
  new Map(rows.map((row) => [row.id, row]));
