import type { Band } from '@cadans/domain/rhythm';
import { bandOf } from '@cadans/domain/rhythm';
import type { SilenceLevel } from '@cadans/domain/silence';
import type { ChipTone } from '../../ui/chip';
import type { DialTone } from '../../ui/dial';

const OF_BAND: Record<Band, DialTone> = { steady: 'good', wavering: 'warn', loose: 'danger' };

/** How a rhythm is coloured; its band stands beside it in words. */
export const toneOfRhythm = (value: number | null): DialTone =>
  value === null ? 'good' : OF_BAND[bandOf(value)];

/** How a silence is coloured; its level stands beside it in words. */
export const TONE_OF_SILENCE: Record<SilenceLevel, ChipTone> = {
  on_beat: 'good',
  late: 'warn',
  quiet: 'warn',
  silent: 'danger',
  paused: 'neutral',
};

/** A percentage as a screen says it: rounded down, so that nothing looks better than it is. */
export const wholePercent = (value: number): number => Math.floor(value + 1e-9);
