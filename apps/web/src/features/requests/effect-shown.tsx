import type { RequestEffect } from '@cadans/domain/request-effect';
import type { Sentence } from '@cadans/domain/sentence';
import { decimal } from '@cadans/domain/sentence';
import { CircleCheck, Scale, TriangleAlert } from 'lucide-react';
import { useTranslation } from '../../words/use-translation';

export interface EffectShownProps {
  /** Null as long as something is to be chosen. */
  effect: RequestEffect<unknown> | null;
  /** What depends on the theme waits until there is one. */
  isThemeChosen: boolean;
  /** Who would own it. */
  owner: string;
}

interface Part {
  readonly id: 'load' | 'focus' | 'noise' | 'promises';
  readonly sentence: Sentence;
  readonly tone: 'good' | 'warn' | 'plain';
}

/** What accepting would displace, in sentences that follow what is chosen. */
export function EffectShown({ effect, isThemeChosen, owner }: EffectShownProps) {
  const { t, language } = useTranslation('requests');
  const ownLoad = ({ load: { ownHours } }: RequestEffect<unknown>) => {
    const [before, after] = [decimal(ownHours.before)[language], decimal(ownHours.after)[language]];
    return t('ownLoad', { name: owner, before, after });
  };
  return (
    <section aria-label={t('effect')} aria-live="polite" className="rounded-card bg-sunken p-4">
      <h3 className="font-serif text-base font-semibold">{t('effect')}</h3>
      {effect === null ? (
        <p className="mt-2 text-sm text-muted">{t('effectWaits')}</p>
      ) : (
        <ul className="mt-3 flex flex-col gap-3.5">
          {partsOf(effect, isThemeChosen).map(({ id, sentence, tone }) => (
            <li key={id} className="flex gap-2.5 text-sm">
              <Mark tone={tone} />
              <div className="min-w-0">
                <p className="section-label">{t(`effectParts.${id}`)}</p>
                <p className="text-pretty">{sentence[language]}</p>
                {id === 'load' && owner !== '' ? (
                  <p className="text-xs text-muted">{ownLoad(effect)}</p>
                ) : null}
              </div>
            </li>
          ))}
          {isThemeChosen ? null : <li className="text-sm text-muted">{t('effectOfTheme')}</li>}
        </ul>
      )}
    </section>
  );
}

/** Which promise it keeps, and what it does to the focus, hang on its theme. */
function partsOf(
  { load, focus, noise, promises }: RequestEffect<unknown>,
  isThemeChosen: boolean,
): readonly Part[] {
  const ofWork: Part[] = [
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

function Mark({ tone }: Pick<Part, 'tone'>) {
  const shared = { size: 16, 'aria-hidden': true } as const;
  if (tone === 'warn') return <TriangleAlert {...shared} className="mt-0.5 shrink-0 text-warn" />;
  if (tone === 'good') return <CircleCheck {...shared} className="mt-0.5 shrink-0 text-good" />;
  return <Scale {...shared} className="mt-0.5 shrink-0 text-faint" />;
}
