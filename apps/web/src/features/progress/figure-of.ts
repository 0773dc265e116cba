import { POSTPONEMENT_REASONS } from '@cadans/domain/postponement';
import type { Figure, FigureKey, Told } from './figure';
import { FOCUS_FIGURES, OWNERSHIP_FIGURES, RHYTHM_FIGURES } from './figures-of-dials';
import { slipFigure, WORK_FIGURES } from './figures-of-work';
import { shareFigure, yieldFigure } from './figures-of-yield';

const SINGLE = { ...RHYTHM_FIGURES, ...FOCUS_FIGURES, ...OWNERSHIP_FIGURES, ...WORK_FIGURES };

/** Puts a figure together: its sentence, its formula and the rows it counted. */
export function figureOf(key: FigureKey, told: Told): Figure {
  const [kind = '', id = ''] = key.split(':');
  const { t } = told;
  if (kind === 'reason') {
    const reason = POSTPONEMENT_REASONS.find((one) => one === id) ?? 'other';
    return { ...slipFigure(reason, told), formula: t('formula.slip') };
  }
  if (kind === 'share') return { ...shareFigure(id, told), formula: t('formula.share') };
  if (kind === 'theme' || kind === 'channel') {
    return { ...yieldFigure(kind, id, told), formula: t('formula.yield') };
  }
  const figure = SINGLE[kind]?.(told) ?? { title: '', sentence: '', parts: [] };
  return { ...figure, formula: formulaOf(key, t) };
}

function formulaOf(key: FigureKey, t: Told['t']): string {
  switch (key) {
    case 'rhythm':
    case 'streak':
    case 'coverage':
    case 'runway':
    case 'focus':
    case 'noise':
    case 'scrapped':
    case 'effectiveThemes':
    case 'ownership':
    case 'overdue':
    case 'concentration':
    case 'unowned':
    case 'slip':
    case 'crossings':
    case 'doingNothing':
    case 'evidence':
      return t(`formula.${key}`);
    case 'arranged':
      return t('arrangedFormula');
    default:
      return '';
  }
}
