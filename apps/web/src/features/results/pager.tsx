import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../../ui/button';
import { formatNumber } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';

export interface PagerProps {
  /** From 1. */
  page: number;
  perPage: number;
  /** How many there are on all pages. */
  all: number;
  onPage: (page: number) => void;
}

/** Which rows of how many one sees, and the way to the others. Nothing while all stand on one page. */
export function Pager({ page, perPage, all, onPage }: PagerProps) {
  const { t, language } = useTranslation('results');
  if (all <= perPage) return null;
  const first = (page - 1) * perPage + 1;
  const last = Math.min(all, page * perPage);
  const places = {
    first: formatNumber(first, language),
    last: formatNumber(last, language),
    all: formatNumber(all, language),
  };
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap items-center justify-between gap-3 pt-3">
      <p role="status" className="text-sm text-muted">
        {t('pageOf', places)}
      </p>
      <div className="flex gap-2">
        <Button
          icon={<ChevronLeft size={15} aria-hidden />}
          isDisabled={page === 1}
          onPress={() => onPage(page - 1)}
          className="max-md:min-h-11"
        >
          {t('pageBefore')}
        </Button>
        <Button isDisabled={last === all} onPress={() => onPage(page + 1)} className="max-md:min-h-11">
          {t('pageAfter')}
          <ChevronRight size={15} aria-hidden />
        </Button>
      </div>
    </nav>
  );
}
