import { bandOf } from '@cadans/domain/rhythm';
import { wholeDown } from '@cadans/domain/sentence';
import type { ReactNode } from 'react';
import { Card } from '../../ui/card';
import { classes } from '../../ui/classes';
import { Dial, type DialTone } from '../../ui/dial';
import { useTranslation } from '../../words/use-translation';
import { signed } from './digits';
import type { FigureKey } from './figure';
import { FigureButton } from './figure-button';

export type DialName = 'rhythm' | 'focus' | 'ownership';

export interface DialCardProps {
  dial: DialName;
  /** 0 to 100, unrounded; null = not enough history yet. */
  value: number | null;
  /** The value a period earlier, and how that period is called. */
  before: number | null;
  beforeName: string;
  onOpen: (figure: FigureKey) => void;
  /** The figures beside it. */
  children: ReactNode;
}

const TONES = { steady: 'good', wavering: 'warn', loose: 'danger' } as const satisfies Record<
  string,
  DialTone
>;

/** One of the three dials: its question, its value and what it was, and what stands beside it. */
export function DialCard({ dial, value, before, beforeName, onOpen, children }: DialCardProps) {
  const { t } = useTranslation('progress');
  const shown = value === null ? null : wholeDown(value);
  const name = t(`dial.${dial}`);
  const said = shown === null ? t('tooEarly') : String(shown);
  return (
    <Card className="flex min-w-0 flex-col">
      <div className="flex items-center gap-3">
        <Dial value={shown} tone={value === null ? 'good' : TONES[bandOf(value)]} size={58} />
        <div className="min-w-0 flex-1">
          <h2 className="font-serif text-lg leading-tight font-semibold">{name}</h2>
          <p className="text-xs text-muted">{t(`question.${dial}`)}</p>
        </div>
        <div className="flex shrink-0 flex-col items-end">
          <FigureButton
            label={
              shown === null
                ? t('dialUnknown', { dial: name })
                : t('openFigure', { label: name, value: t('of', { part: shown, whole: 100 }) })
            }
            onPress={() => onOpen(dial)}
            className={classes(
              shown === null
                ? 'max-w-24 text-right text-xs text-muted'
                : 'figure-serif text-[2.5rem] leading-none',
            )}
          >
            {said}
          </FigureButton>
          {shown === null ? null : <Difference shown={shown} before={before} beforeName={beforeName} />}
        </div>
      </div>
      <ul className="mt-4 flex flex-col gap-1 border-t border-line pt-3">{children}</ul>
    </Card>
  );
}

interface DifferenceProps {
  shown: number;
  before: number | null;
  beforeName: string;
}

/** The difference of the two numbers as they are shown, so that it can be reckoned from the screen. */
function Difference({ shown, before, beforeName }: DifferenceProps) {
  const { t } = useTranslation('progress');
  if (before === null) return <span className="text-xs text-faint">{t('noBefore')}</span>;
  const points = shown - wholeDown(before);
  if (points === 0) return <span className="text-xs text-muted">{t('sameAs', { before: beforeName })}</span>;
  return (
    <span className={classes('text-xs font-semibold', points > 0 ? 'text-good' : 'text-danger')}>
      {t('than', { points: signed(points), before: beforeName })}
    </span>
  );
}
