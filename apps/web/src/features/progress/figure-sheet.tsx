import type { Progress } from '@cadans/contracts/progress';
import { Dialog } from '../../ui/dialog';
import { useTranslation } from '../../words/use-translation';
import type { FigureKey } from './figure';
import { figureOf } from './figure-of';
import { FigurePartShown } from './figure-part-shown';
import type { Known } from './known';

export interface FigureSheetProps {
  figure: FigureKey;
  progress: Progress;
  known: Known;
  onClose: () => void;
}

/** A number opened: the sentence that says it, how it was reckoned, and every row it counted. */
export function FigureSheet({ figure, progress, known, onClose }: FigureSheetProps) {
  const { t, language } = useTranslation('progress');
  const { t: ofActivities } = useTranslation('activities');
  const { title, sentence, formula, parts } = figureOf(figure, {
    progress,
    known,
    language,
    t,
    reasonName: (reason) => ofActivities(`postponementReason.${reason}`),
  });
  return (
    <Dialog title={title} isOpen onOpenChange={onClose} size="l" isText>
      <p className="text-base text-pretty">{sentence}</p>
      {formula ? (
        <p className="mt-2 border-l-2 border-line-strong pl-3 text-sm text-muted">
          <span className="sr-only">{t('how')}: </span>
          {formula}
        </p>
      ) : null}
      <div className="mt-4 flex flex-col gap-5 pb-2">
        {parts.map((part) => (
          <FigurePartShown
            key={`${part.is} ${'heading' in part ? part.heading : ''}`}
            {...{ part, progress, known }}
          />
        ))}
      </div>
    </Dialog>
  );
}
