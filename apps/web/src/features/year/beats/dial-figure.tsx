import { bandOf } from '@cadans/domain/rhythm';
import { wholeDown } from '@cadans/domain/sentence';
import { Dial, type DialTone } from '../../../ui/dial';
import { Change } from './change';
import { bandText } from './promise-words';

export interface DialFigureProps {
  /** 0 to 100, unrounded; null = too early to say. */
  value: number | null;
  /** What it would become if what is carried were dropped; undefined while nothing is. */
  would: number | null | undefined;
  label: string;
  detail: string;
}

const TONES = { steady: 'good', wavering: 'warn', loose: 'danger' } as const satisfies Record<
  string,
  DialTone
>;

/** One dial at the head of the year: a ring, its figure, and a few words beside it. */
export function DialFigure({ value, would, label, detail }: DialFigureProps) {
  const shown = would === undefined ? value : would;
  return (
    <span className="flex items-center gap-2.5">
      <span className="inline-flex max-md:hidden">
        <Dial value={shown} tone={shown === null ? 'good' : TONES[bandOf(shown)]} />
      </span>
      <span>
        <span className={`figure-serif text-xl leading-none ${shown === null ? bandText(null) : ''}`}>
          {shown === null ? '–' : wholeDown(shown)}
        </span>
        <Change from={value} to={would} /> <span className="font-semibold">{label}</span>
        <span className="block text-xs whitespace-nowrap text-muted">{detail}</span>
      </span>
    </span>
  );
}
