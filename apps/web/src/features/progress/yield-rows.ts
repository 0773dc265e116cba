import type { Progress } from '@cadans/contracts/progress';
import { type Development, developmentOf } from '@cadans/domain/development';
import { sumMinutes, weighEfforts } from '@cadans/domain/effort';
import type { Facts } from '@cadans/domain/facts';
import type { ThemeColour } from '@cadans/domain/theme-colour';
import type { Known } from './known';

export type YieldBy = 'theme' | 'channel';

type YieldPart = Progress['yield']['perTheme'][number];

/** One line of the table: what a theme or channel got, and what came of it. */
export interface YieldRow {
  readonly id: string;
  readonly name: string;
  readonly colour: ThemeColour | undefined;
  /** Of the effort of the period, 0 to 1; null while it is not known. */
  readonly share: number | null;
  /** In percent; null where nothing was chosen. */
  readonly weight: number | null;
  readonly part: YieldPart | undefined;
  readonly development: Development;
}

/** The themes in the order in which they were chosen, then what else was worked on; channels by their share, the most first. */
export function yieldRows(by: YieldBy, progress: Progress, known: Known): YieldRow[] {
  const { perTheme, perChannel } = progress.yield;
  const parts = new Map((by === 'theme' ? perTheme : perChannel).map((part) => [part.id, part]));
  const developments = developmentsOf(by, progress, known.facts);
  const row = (id: string, share: number | null, weight: number | null): YieldRow => ({
    id,
    name: by === 'theme' ? known.themeName(id) : known.channelName(id),
    colour: by === 'theme' ? known.themeColour(id) : undefined,
    share,
    weight,
    part: parts.get(id),
    development: developments.get(id) ?? [],
  });
  if (by === 'channel') return channelRows(progress, known, [...parts.keys()], row);
  const chosen = progress.dials.focus.themes;
  const others = [...parts.keys()].filter((id) => chosen.every(({ themeId }) => themeId !== id));
  return [
    ...chosen.map(({ themeId, share, weight, name }) => ({ ...row(themeId, share, weight), name })),
    ...others.map((id) => row(id, null, null)),
  ];
}

function channelRows(
  { dials }: Progress,
  known: Known,
  done: readonly string[],
  row: (id: string, share: number | null, weight: null) => YieldRow,
): YieldRow[] {
  const counted = dials.focus.activityIds.flatMap((id) => known.activity(id) ?? []);
  const weighed = weighEfforts(counted);
  const whole = sumMinutes(weighed);
  const per = Map.groupBy(weighed, ({ row: { channelId } }) => channelId);
  const ids = [...new Set([...per.keys(), ...done])];
  return ids
    .map((id) => row(id, whole === 0 ? null : sumMinutes(per.get(id) ?? []) / whole, null))
    .toSorted((one, other) => (other.share ?? 0) - (one.share ?? 0) || (one.name < other.name ? -1 : 1));
}

function developmentsOf(by: YieldBy, { period, today }: Progress, facts: Facts | undefined) {
  const until = period.end < today ? period.end : today;
  return developmentOf(
    facts?.activities ?? [],
    ({ themeId, channelId }) => (by === 'theme' ? themeId : channelId),
    until,
  );
}
