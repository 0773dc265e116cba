import type { Facts } from '@cadans/domain/facts';
import type { ThemeColour } from '@cadans/domain/theme-colour';
import type { YearPlan } from '../../api/year-plan';

/** A theme by its name; without a colour when no year on the screen chose it. */
export interface NamedTheme {
  readonly name: string;
  readonly colour: ThemeColour | null;
}

/** How everything that ids stand for is called. */
export interface Names {
  readonly channel: (id: string) => string;
  readonly theme: (id: string | null) => NamedTheme | null;
  readonly member: (id: string) => string;
  readonly title: (activityId: string) => string;
  /** The colour of the theme that an activity serves. */
  readonly colour: (activityId: string | null) => ThemeColour | null;
  /** A promise by its channel, and its theme if it names one. */
  readonly promise: (row: { channelId: string; themeId: string | null }) => string;
}

/** Names from the facts and from the years that are read; of several years the earliest knows best. */
export function namesOf(facts: Facts, plans: readonly YearPlan[]): Names {
  const channels = new Map(facts.channels.map(({ id, name }) => [id, name]));
  const chosen = plans.flatMap(({ themes }) => themes).toReversed();
  const colours = new Map(chosen.map(({ id, colour }) => [id, colour]));
  const themes = new Map(facts.themes.map(({ themeId, name }) => [themeId, name]));
  const members = new Map(plans.flatMap(({ members: all }) => all).map(({ id, name }) => [id, name]));
  const activities = new Map(facts.activities.map((row) => [row.id, row]));
  const theme = (id: string | null): NamedTheme | null => {
    const name = id === null ? undefined : themes.get(id);
    return name === undefined ? null : { name, colour: colours.get(id ?? '') ?? null };
  };
  const channel = (id: string) => channels.get(id) ?? '';
  return {
    channel,
    theme,
    member: (id) => members.get(id) ?? '',
    title: (id) => activities.get(id)?.title ?? '',
    colour: (id) => colours.get(activities.get(id ?? '')?.themeId ?? '') ?? null,
    promise: ({ channelId, themeId }) =>
      [channel(channelId), theme(themeId)?.name].filter(Boolean).join(' · '),
  };
}
