import type { Beat } from '@cadans/domain/beat';
import type { Coverage } from '@cadans/domain/coverage';
import type { Sentence } from '@cadans/domain/sentence';
import { formatWeekday } from '../../../words/formats';
import type { Language } from '../../../words/language';
import type { Translate } from '../../../words/use-translation';
import type { Names } from '../names';
import { periodInWords } from '../period-names';
import type { PromiseState, RhythmModel } from '../rhythm-model';

/** One row behind a number. */
export interface BehindRow {
  readonly key: string;
  /** Which promise it is about. */
  readonly name: string;
  /** Which period or day. */
  readonly when: string;
  readonly figure: string;
  /** Whether it is as it should be. */
  readonly isWhole: boolean;
  readonly activityIds: readonly string[];
}

/** What a number rests on. */
export interface RowsBehind {
  readonly name: string;
  readonly sentence: Sentence;
  readonly rows: readonly BehindRow[];
}

/** The words that rows are told in. */
export interface RowWords {
  readonly names: Names;
  readonly language: Language;
  readonly t: Translate<'rhythm'>;
  readonly ui: Translate<'ui'>;
}

/** The closed periods that the rhythm of these promises is told over, the latest first. */
export function periodRows(
  states: readonly PromiseState[],
  { names, language, t, ui }: RowWords,
): BehindRow[] {
  return states.flatMap(({ id, row, rhythm }) =>
    rhythm.periods.toReversed().map(({ period, promised, kept, activityIds }) => ({
      key: `${id} ${period.start}`,
      name: names.promise(row),
      when: periodInWords(period, language, ui),
      figure: t('keptOf', { kept, promised }),
      isWhole: kept === promised,
      activityIds,
    })),
  );
}

/** The periods ahead that a coverage is told over. */
export function coverageRows({ periods }: Coverage, model: RhythmModel, words: RowWords): BehindRow[] {
  const { names, language, t, ui } = words;
  const rows = rowsById(model);
  return periods.map(({ cadenceId, period, promised, covered, activityIds }) => ({
    key: `${cadenceId} ${period.start}`,
    name: names.promise(rows.get(cadenceId) ?? NO_ROW),
    when: periodInWords(period, language, ui),
    figure: t('keptOf', { kept: covered, promised }),
    isWhole: covered === promised,
    activityIds,
  }));
}

/** Beats as rows, each on its day. */
export function beatRows(beats: readonly Beat[], model: RhythmModel, words: RowWords): BehindRow[] {
  const { names, language, t } = words;
  const rows = rowsById(model);
  return beats.map(({ cadenceId, day, index, state, activityId }) => ({
    key: `${cadenceId} ${day} ${index}`,
    name: names.promise(rows.get(cadenceId) ?? NO_ROW),
    when: formatWeekday(day, language),
    figure: t(`beat.${state}`),
    isWhole: state !== 'open',
    activityIds: activityId ? [activityId] : [],
  }));
}

const NO_ROW = { channelId: '', themeId: null };

const rowsById = ({ promises }: RhythmModel) =>
  new Map(promises.flatMap(({ promise }) => promise.chain.map((row) => [row.id, row] as const)));
