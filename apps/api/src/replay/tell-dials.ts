import { yearOf } from '@cadans/domain/calendar-date';
import { toDate } from '@cadans/domain/dials';
import type { Facts } from '@cadans/domain/facts';
import type { FocusScore } from '@cadans/domain/focus-score';
import { periodOf } from '@cadans/domain/period';
import { progressOf } from '@cadans/domain/progress';
import { bandOf } from '@cadans/domain/rhythm';
import { byName, type Names, promiseRhythm, promiseSilence, rounded } from './tell-promise.js';

/** The dials of an organisation as JSON: each with its value (0 to 100; null = too early to say), its sentence and what it counted. */
export function tellDials(facts: Facts, names: Names, weights: 'given' | 'equal') {
  const year = periodOf('year', facts.today);
  const quarter = periodOf('quarter', facts.today);
  const progress = progressOf(facts, year);
  const promises = progress.promises.toSorted(byName(names));
  const { dials, coverage, runway, concentration, slip, overdue } = progress;
  const { rhythm, ownership, noise } = dials;
  const quarterFocus = progressOf(facts, quarter).dials.focus;
  return {
    asOf: facts.today,
    rhythm: {
      value: rounded(rhythm.value),
      band: rhythm.value === null ? null : bandOf(rhythm.value),
      sentence: rhythm.sentence,
      counts: {
        promises: promises.length,
        counted: rhythm.counted,
        tooYoung: rhythm.tooYoung,
        promised: rhythm.promised,
        kept: rhythm.kept,
      },
      promises: promises.map((promise) => promiseRhythm(promise, names)),
    },
    focus: {
      ...focusIn(dials.focus, names),
      span: toDate(year, facts.today),
      weights,
      effectiveThemes: {
        actual: rounded(dials.effectiveThemes.actual),
        intended: rounded(dials.effectiveThemes.intended),
        sentence: dials.effectiveThemes.sentence,
      },
      quarter: { ...focusIn(quarterFocus, names), span: toDate(quarter, facts.today) },
    },
    ownership: {
      value: rounded(ownership.value),
      sentence: ownership.sentence,
      counts: {
        due: ownership.keptIds.length + ownership.missedIds.length,
        kept: ownership.keptIds.length,
        missed: ownership.missedIds.length,
      },
    },
    coverage: coverage.map(({ weeks, value, wanted, promised, covered, sentence }) => ({
      weeks,
      value: rounded(value),
      wanted,
      sentence,
      counts: { promised, covered },
    })),
    runway: { weeks: runway.weeks, firstOpen: runway.firstOpen?.day ?? null, sentence: runway.sentence },
    silence: promises.map((promise) => promiseSilence(promise, names)),
    noise: {
      value: rounded(noise.value),
      sentence: noise.sentence,
      counts: {
        activities: noise.activityIds.length,
        adHoc: noise.adHocIds.length,
        buffer: facts.noiseBuffer,
      },
    },
    concentration: {
      value: rounded(concentration.value),
      sentence: concentration.sentence,
      counts: { activities: concentration.activityIds.length, carried: concentration.carriedIds.length },
    },
    slip: {
      sentence: slip.sentence,
      counts: { postponements: slip.count, days: slip.days, quarterCrossings: slip.quarterCrossings },
    },
    overdue: { sentence: overdue.sentence, counts: { activities: overdue.ids.length } },
    decisions: progress.decisions.length,
    year: yearOf(facts.today),
  };
}

function focusIn({ value, sentence, themes, unknown, activityIds, hours }: FocusScore, names: Names) {
  return {
    value: rounded(value),
    sentence,
    counts: { activities: activityIds.length, unknownEffort: unknown, hours },
    themes: themes
      .filter(({ weight, activityIds: some }) => weight > 0 || some.length > 0)
      .map((theme) => ({
        name: names.themes.get(theme.themeId) ?? theme.name,
        weight: theme.weight,
        share: rounded(100 * theme.share),
        activities: theme.activityIds.length,
      })),
  };
}
