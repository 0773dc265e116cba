import type { Progress } from '@cadans/contracts/progress';
import type { PromiseBeats } from '@cadans/domain/beats-per-promise';
import type { PostponementReason } from '@cadans/domain/postponement';
import type { Language } from '../../words/language';
import type { Translate } from '../../words/use-translation';
import type { Known } from './known';

/** What a number was counted from: every figure of the screen, by name. */
export type FigureKey =
  | 'rhythm'
  | 'streak'
  | 'coverage'
  | 'runway'
  | 'focus'
  | 'noise'
  | 'scrapped'
  | 'effectiveThemes'
  | 'ownership'
  | 'overdue'
  | 'concentration'
  | 'unowned'
  | 'arranged'
  | 'slip'
  | 'crossings'
  | `reason:${PostponementReason}`
  | 'doingNothing'
  | 'evidence'
  | `theme:${string}`
  | `channel:${string}`
  | `share:${string}`;

type PromiseProgress = Progress['promises'][number];

/** One part of what was counted. */
export type FigurePart =
  | { readonly is: 'activities'; readonly heading?: string | undefined; readonly ids: readonly string[] }
  | { readonly is: 'results'; readonly ids: readonly string[] }
  | { readonly is: 'postponements'; readonly ids: readonly string[] }
  | { readonly is: 'promises'; readonly promises: readonly PromiseProgress[] }
  | { readonly is: 'coverage' }
  | { readonly is: 'shares' }
  | { readonly is: 'beats'; readonly promises: readonly PromiseBeats[] }
  | { readonly is: 'themes'; readonly ids: readonly string[] };

/** A number opened: what it means, how it was reckoned, and from what. */
export interface Figure {
  readonly title: string;
  readonly sentence: string;
  /** In one line. */
  readonly formula: string;
  readonly parts: readonly FigurePart[];
}

/** What a figure is put together from. */
export interface Told {
  readonly progress: Progress;
  readonly known: Known;
  readonly language: Language;
  readonly t: Translate<'progress'>;
  /** Names of the reasons to postpone. */
  readonly reasonName: (reason: PostponementReason) => string;
}
