import type { Request } from '@cadans/contracts/requests';
import { isUndecided } from '@cadans/domain/request';
import { useEffect, useRef, useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { ComboBox } from '../../../ui/combo-box';
import { usePhone } from '../../../ui/use-phone';
import { useTranslation } from '../../../words/use-translation';
import type { Around } from '../around';
import { ReasonChip, StandChip } from '../request-chips';
import { requesterName } from '../requester-name';
import type { TriageDialogProps } from './triage-dialog';

/** Lets a request go together with another that asks the same: both are shown, so that one sees what one joins. */
export function MergeDialog({ request, requests, around, acts, onDone, onClose }: TriageDialogProps) {
  const { t } = useTranslation('requests');
  const { doing, why } = acts;
  const others = requests.filter(({ id, status }) => id !== request.id && isUndecided(status));
  const [intoId, setIntoId] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const pick = useRef<HTMLInputElement>(null);
  const isPhone = usePhone();
  // On a phone the keys and the list would cover what one is to compare.
  useEffect(() => {
    if (!isPhone) pick.current?.focus();
  }, [isPhone]);
  const into = others.find(({ id }) => id === intoId);
  const submit = () => {
    setTried(true);
    if (into) doing.mutate({ is: 'merge', request, intoId: into.id }, { onSuccess: onDone });
  };
  return (
    <AskDialog
      title={t('mergeTitle')}
      subtitle={t('mergeText')}
      act={t('mergeNow')}
      isPending={doing.isPending}
      refusal={doing.isError ? why(doing.error) : null}
      onSubmit={submit}
      onClose={onClose}
      size="l"
    >
      {others.length === 0 ? (
        <p className="text-sm text-muted">{t('mergeNone')}</p>
      ) : (
        <ComboBox
          label={t('mergePick')}
          inputRef={pick}
          options={others.map((other) => ({
            id: other.id,
            label: other.title,
            description: requesterName(other, around, t),
          }))}
          value={intoId}
          onChange={setIntoId}
          error={isTried && !into ? t('mergeMissing') : undefined}
        />
      )}
      <div className="grid gap-3 pt-2 md:grid-cols-2">
        <Side label={t('mergeThis')} request={request} around={around} />
        {into ? <Side label={t('mergeOther')} request={into} around={around} /> : null}
      </div>
    </AskDialog>
  );
}

function Side({ label, request, around }: { label: string; request: Request; around: Around }) {
  const { t } = useTranslation('requests');
  const { title, text, reason } = request;
  return (
    <section aria-label={label} className="rounded-card border border-line p-3.5">
      <p className="section-label pb-1">{label}</p>
      <p className="font-semibold text-pretty">{title}</p>
      <p className="mt-1 flex flex-wrap gap-1.5">
        <StandChip request={request} around={around} />
        <ReasonChip reason={reason} />
      </p>
      <p className="mt-2 line-clamp-6 text-sm whitespace-pre-line text-muted">{text || t('noText')}</p>
      <p className="mt-1 text-xs text-muted">{requesterName(request, around, t)}</p>
    </section>
  );
}
