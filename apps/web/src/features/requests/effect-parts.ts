import type { RequestEffect } from '@cadans/domain/request-effect';
import type { Sentence } from '@cadans/domain/sentence';

/** One thing that accepting changes, as a sentence. */
export interface EffectPart {
  readonly id: 'load' | 'focus' | 'noise' | 'promises';
  readonly sentence: Sentence;
  readonly tone: 'good' | 'warn' | 'plain';
}

/** Which promise it keeps, and what it does to the focus, hang on its theme. */
export function effectParts(
  { load, focus, noise, promises }: RequestEffect<unknown>,
  isThemeChosen: boolean,
): readonly EffectPart[] {
  const ofWork: EffectPart[] = [
    { id: 'load', sentence: load.sentence, tone: load.isOver ? 'warn' : 'plain' },
    { id: 'noise', sentence: noise.sentence, tone: noise.exceedsBuffer ? 'warn' : 'plain' },
  ];
  if (!isThemeChosen) return ofWork;
  return [
    ...ofWork,
    { id: 'focus', sentence: focus.sentence, tone: focus.isWorse || !focus.theme ? 'warn' : 'plain' },
    { id: 'promises', sentence: promises.sentence, tone: promises.filled.length > 0 ? 'good' : 'plain' },
  ];
}
