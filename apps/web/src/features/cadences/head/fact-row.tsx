import { ChevronRight } from 'lucide-react';
import { useTranslation } from '../../../words/use-translation';

export interface FactRowProps {
  label: string;
  figure: string;
  /** Opens the rows behind it; left out where there is nothing behind it. */
  onShow?: (() => void) | undefined;
}

/** One figure of a card with what it is; the whole row opens what it rests on. */
export function FactRow({ label, figure, onShow }: FactRowProps) {
  const { t } = useTranslation('rhythm');
  const content = (
    <>
      <span className="min-w-0 flex-1 text-muted">{label}</span>
      <span className="text-right font-semibold tabular-nums">{figure}</span>
    </>
  );
  if (!onShow) return <div className="flex min-h-7 items-center gap-2 text-[0.8125rem]">{content}</div>;
  return (
    <button
      type="button"
      onClick={onShow}
      title={t('show', { name: label })}
      className="-mx-2 flex min-h-7 w-[calc(100%+1rem)] cursor-pointer items-center gap-2 rounded-control px-2 text-left text-[0.8125rem] hover:bg-sunken max-md:min-h-11"
    >
      {content}
      <ChevronRight size={14} aria-hidden className="-mr-1 shrink-0 text-faint" data-no-print />
    </button>
  );
}
