import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Banner } from '../../../ui/banner';
import { useTranslation } from '../../../words/use-translation';
import type { MoveVerdict } from './move-verdict';

/** Says what a move comes down to, before it is made. */
export function MoveWords({ verdict, slides, days }: { verdict: MoveVerdict; slides: number; days: number }) {
  const { t } = useTranslation('activities');
  if (verdict.is === 'needs_decision') {
    return (
      <Banner tone="danger" title={t('needsDecision', { count: slides })}>
        {t('needsDecisionText')}
      </Banner>
    );
  }
  if (verdict.is === 'decide') {
    return (
      <Banner tone="warn" title={t('decide', { count: slides })}>
        {t(verdict.later ? 'decideLaterText' : 'decideText')}
      </Banner>
    );
  }
  const lines: Record<typeof verdict.is, { icon: ReactNode; text: string }> = {
    unchanged: { icon: null, text: t('moveUnchanged') },
    free: { icon: <Check size={15} aria-hidden />, text: t('moveFree') },
    earlier: { icon: <ArrowLeft size={15} aria-hidden />, text: t('moveEarlier', { count: days }) },
    later: { icon: <ArrowRight size={15} aria-hidden />, text: t('moveLater', { count: days }) },
  };
  const { icon, text } = lines[verdict.is];
  return (
    <p role="status" className="flex items-center gap-2 text-sm text-muted">
      {icon}
      {text}
    </p>
  );
}
