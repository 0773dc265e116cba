import type { Handover } from '@cadans/contracts/handovers';
import type { HandoverReason } from '@cadans/domain/handover';
import { useState } from 'react';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ProgressBar } from '../../ui/progress-bar';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { formatNumber } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { AlongCard } from './along-card';
import { GroupCard } from './group-card';
import type { CarriedAnswer } from './handover.queries';
import { type Choices, groupsOf, lacksReceiver, loadsAfter, receiverOf, sharesOf } from './handover-draft';
import { AroundContext, aroundOf } from './known';
import { LoadChange } from './load-change';
import { useHandingOver } from './use-handing-over';

export interface HandOverFormProps {
  organisationId: string;
  carried: CarriedAnswer;
  onDone: (handover: Handover) => void;
}

/** All that somebody carries and who gets it, as proposed until it is chosen otherwise; given in one act. */
export function HandOverForm({ organisationId, carried, onDone }: HandOverFormProps) {
  const { t, language } = useTranslation('handover');
  const [choices, setChoices] = useState<Choices>(new Map());
  const [reason, setReason] = useState<HandoverReason>('leaving');
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const { member, items, load } = carried;
  const isLeaving = reason === 'leaving';
  const around = aroundOf(carried, isLeaving, t);
  const { give, otherwise, refusal } = useHandingOver(organisationId, member.id, onDone);
  const receiver = (item: (typeof items)[number]) => receiverOf(item, choices, member.id, isLeaving);
  const lacking = items.filter((item) => lacksReceiver(item, receiver(item))).length;
  const isNoteMissing = reason === 'other' && note.trim() === '';
  const choose = (keys: readonly string[], toId: string | null | undefined) => {
    const next = new Map(choices);
    for (const key of keys) {
      if (toId === undefined) next.delete(key);
      else next.set(key, toId);
    }
    setChoices(next);
  };
  const submit = () => {
    setTried(true);
    if (lacking > 0 || isNoteMissing || give.isPending) return;
    give.mutate({ reason, note: note.trim(), shares: sharesOf(items, receiver) });
  };
  return (
    <AroundContext value={around}>
      <div className="grid items-start gap-x-6 gap-y-4 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-3">
          {otherwise ? (
            <Banner tone="warn" title={t('otherwiseTitle')}>
              {t('otherwise', { added: otherwise.added.length, gone: otherwise.gone.length })}
            </Banner>
          ) : null}
          {groupsOf(items).map((group) => (
            <GroupCard key={group.key} {...{ group, choices }} onChoose={choose} />
          ))}
          <AlongCard campaigns={carried.campaigns} requests={carried.requests} />
        </div>
        <div className="flex min-w-0 flex-col gap-4 xl:sticky xl:top-18">
          <Card title={t('loadAfter')}>
            <LoadChange loads={loadsAfter(load, items, receiver, member.id)} mondays={load.mondays} />
          </Card>
          <Card title={t('why')}>
            <Select
              label={t('reason')}
              labelHidden
              options={(['leaving', 'long_absence', 'other'] as const).map((id) => ({
                id,
                label: t(`reasons.${id}`, { name: member.name }),
              }))}
              value={reason}
              onChange={setReason}
            />
            <TextField
              label={t('note')}
              optional={reason !== 'other'}
              maxLength={500}
              value={note}
              onChange={setNote}
              error={isTried && isNoteMissing ? t('noteMissing') : undefined}
              className="pt-3"
            />
            {lacking > 0 ? (
              <p className="pb-2 text-sm text-danger">{t('lacking', { count: lacking })}</p>
            ) : null}
            {refusal && !otherwise ? <Banner tone="danger">{refusal}</Banner> : null}
            {give.isPending ? (
              <ProgressBar label={t('busy')} value={null} figure={formatNumber(items.length, language)} />
            ) : (
              <Button variant="primary" size="l" className="w-full" isDisabled={lacking > 0} onPress={submit}>
                {t('handOver', { count: items.length })}
              </Button>
            )}
            <p className="pt-2 text-xs text-muted">{t('asOne')}</p>
          </Card>
        </div>
      </div>
    </AroundContext>
  );
}
