import type { PromiseProgress } from '@cadans/domain/progress';
import { bandOf } from '@cadans/domain/rhythm';

/** Names by id, for who reads the answer. */
export interface Names {
  readonly themes: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
  readonly owners: ReadonlyMap<string, string>;
}

const promised = ({ cadence }: PromiseProgress, { channels, themes }: Names) => ({
  channel: channels.get(cadence.channelId) ?? '',
  theme: cadence.themeId === null ? null : (themes.get(cadence.themeId) ?? ''),
  times: cadence.times,
  per: cadence.per,
});

/** Promises in the order of their channel and theme. */
export const byName = (names: Names) => (one: PromiseProgress, other: PromiseProgress) => {
  const key = (promise: PromiseProgress) => {
    const { channel, theme } = promised(promise, names);
    return `${channel}\n${theme ?? ''}\n${promise.cadence.validFrom}`;
  };
  return key(one).localeCompare(key(other), 'en');
};

/** How steadily one promise is kept, period by period. */
export function promiseRhythm(promise: PromiseProgress, names: Names) {
  const { value, promised: beats, kept, streak, trend, sentence, periods } = promise.rhythm;
  return {
    ...promised(promise, names),
    value: rounded(value),
    band: value === null ? null : bandOf(value),
    sentence,
    counts: { promised: beats, kept, streak, trend: rounded(trend) },
    periods: periods.map(({ period: { start, end }, promised: due, done, kept: in_time }) => ({
      start,
      end,
      promised: due,
      done,
      kept: in_time,
    })),
  };
}

/** How silent one promise is. */
export function promiseSilence(promise: PromiseProgress, names: Names) {
  const { silence } = promise;
  return {
    ...promised(promise, names),
    level: silence?.level ?? null,
    sentence: silence?.sentence ?? null,
    counts: silence && {
      days: silence.days,
      interval: rounded(silence.interval),
      ratio: rounded(silence.ratio),
      last: silence.last?.on ?? null,
      next: silence.next?.on ?? null,
    },
  };
}

/** Two decimals: enough to reckon it again by hand. */
export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
