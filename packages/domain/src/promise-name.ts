import type { Cadence } from './cadence.js';
import type { Facts } from './facts.js';

/** How a promise is called: by its channel, and its theme if it names one. */
export function promiseName(
  { channels, themes }: Pick<Facts, 'channels' | 'themes'>,
  row: Pick<Cadence, 'channelId' | 'themeId'> | undefined,
): string {
  const channel = channels.find(({ id }) => id === row?.channelId)?.name ?? '';
  const theme = themes.find(({ themeId }) => themeId === row?.themeId)?.name;
  return theme ? `${channel} (${theme})` : channel;
}
