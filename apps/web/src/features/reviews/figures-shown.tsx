import type { Review } from '@cadans/contracts/review-forms';
import { bandOf } from '@cadans/domain/rhythm';
import { wholeDown } from '@cadans/domain/sentence';
import { Card } from '../../ui/card';
import { Dial, type DialTone } from '../../ui/dial';
import { formatNumber, formatPercent } from '../../words/formats';
import type { Language } from '../../words/language';
import { useTranslation } from '../../words/use-translation';

type Photo = Review['figures'][number];

const TONES = { steady: 'good', wavering: 'warn', loose: 'danger' } as const satisfies Record<
  string,
  DialTone
>;

/** The three dials, each with the figure that stands beside it. */
const DIALS = [
  ['rhythm', 'coverage_4'],
  ['focus', 'noise'],
  ['ownership', 'overdue'],
] as const;

/** The figures of the day a review was opened, as they were kept. */
export function FiguresShown({ figures }: Pick<Review, 'figures'>) {
  const find = (name: Photo['figure']) => figures.find(({ figure }) => figure === name);
  return (
    <div className="grid gap-4 md:grid-cols-3 print:grid-cols-3">
      {DIALS.map(([dial, beside]) => (
        <DialKept key={dial} dial={dial} photo={find(dial)} beside={find(beside)} />
      ))}
    </div>
  );
}

interface DialKeptProps {
  dial: (typeof DIALS)[number][0];
  photo: Photo | undefined;
  beside: Photo | undefined;
}

function DialKept({ dial, photo, beside }: DialKeptProps) {
  const { t, language } = useTranslation('reviews');
  const value = photo?.value ?? null;
  const shown = value === null ? null : wholeDown(value);
  return (
    <Card className="flex min-w-0 flex-col">
      <div className="flex items-center gap-3">
        <Dial value={shown} tone={value === null ? 'good' : TONES[bandOf(value)]} size={46} />
        <div className="min-w-0 flex-1">
          <h3 className="font-serif text-lg leading-tight font-semibold">{t(`photo.${dial}`)}</h3>
          <p className="text-xs text-muted">{t(`question.${dial}`)}</p>
        </div>
        {shown === null ? (
          <span className="max-w-24 text-right text-xs text-muted">{t('tooEarly')}</span>
        ) : (
          <span className="figure-serif text-[2rem] leading-none">{shown}</span>
        )}
      </div>
      {photo ? (
        <p className="mt-3 pb-2.5 text-xs text-muted text-pretty">{photo.sentence[language]}</p>
      ) : null}
      {beside ? (
        <p className="mt-auto flex items-baseline justify-between gap-3 border-t border-line pt-2.5 text-sm">
          <span className="text-muted">{t(`photo.${beside.figure}`)}</span>
          <span className="font-semibold tabular-nums">{figureInWords(beside, language)}</span>
        </p>
      ) : null}
    </Card>
  );
}

/** A kept figure as it is read out: a dial as '78', a share as '62%', or a dash where nothing was known. */
export function figureInWords({ figure, value }: Photo, language: Language): string {
  if (value === null) return '—';
  if (figure === 'noise') return formatPercent(Math.round(value), language);
  if (figure === 'coverage_4') return formatPercent(wholeDown(value), language);
  return formatNumber(wholeDown(value), language);
}
