import type { Handover } from '@cadans/contracts/handovers';
import { HANDOVER_KINDS } from '@cadans/domain/handover';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Chip } from '../../ui/chip';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { useHandingOver } from './use-handing-over';

export interface HandoverLedgerProps {
  organisationId: string;
  memberId: string;
  handovers: readonly Handover[];
  nameOf: (memberId: string | null) => string;
}

/** What was handed over before, by whom and why; the last one can be taken back. */
export function HandoverLedger({ organisationId, memberId, handovers, nameOf }: HandoverLedgerProps) {
  const { t, language } = useTranslation('handover');
  const { undo } = useHandingOver(organisationId, memberId);
  if (handovers.length === 0) return null;
  const [last] = handovers.filter(({ undoesId, undoneById }) => undoesId === null && undoneById === null);
  return (
    <Card title={t('ledger')} padded={false}>
      <ul aria-label={t('ledger')} className="divide-y divide-line border-t border-line">
        {handovers.map((handover) => {
          const { id, at, byId, reason, note, lines, undoesId, undoneById } = handover;
          const receivers = [...Map.groupBy(lines, ({ toId }) => toId)];
          return (
            <li key={id} className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3 text-sm">
              <div className="min-w-0 flex-1">
                <p className="font-medium">
                  {formatDayInWords(at.slice(0, 10), language, true)} ·{' '}
                  {undoesId ? t('wentBack') : t(`reasons.${reason}`, { name: nameOf(memberId) })}
                  {note ? <span className="font-normal text-muted"> · {note}</span> : null}
                </p>
                {receivers.map(([toId, got]) => (
                  <p key={toId ?? ''} className="text-muted">
                    {nameOf(toId)}:{' '}
                    {HANDOVER_KINDS.flatMap((kind) => got.filter((line) => line.kind === kind))
                      .map(({ kind, count }) => t(`counted.${kind}`, { count }))
                      .join(', ')}
                  </p>
                ))}
                <p className="text-xs text-faint">{t('doneBy', { name: nameOf(byId) })}</p>
              </div>
              {undoneById ? <Chip>{t('isUndone')}</Chip> : null}
              {handover === last ? (
                <Button size="s" isPending={undo.isPending} onPress={() => undo.mutate(handover)}>
                  {t('undo')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
