import type { Cadence as Stored } from '@cadans/contracts/cadences';
import { useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { Select } from '../../../ui/select';
import { useTranslation } from '../../../words/use-translation';
import type { ActOnPromiseProps } from './change-promise';
import type { Choices } from './choices';
import { handingOver } from './promise-deeds';
import { useAsking } from './use-asking';

export interface HandOverPromiseProps extends ActOnPromiseProps {
  /** All rows of the promise as the server has them. */
  rows: readonly Stored[];
  choices: Choices;
}

/** Asks who takes a promise over. */
export function HandOverPromise(props: HandOverPromiseProps) {
  const { organisationId, row, rows, choices, names, today, ...asking } = props;
  const { t } = useTranslation('rhythm');
  const { isPending, refusal, send } = useAsking(asking);
  const others = choices.members.filter(({ id }) => id !== row.ownerId);
  const [ownerId, setOwner] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const name = names.promise(row);
  const submit = () => {
    setAsked(true);
    if (!ownerId) return;
    const counting = rows.filter(({ validUntil }) => validUntil === null || validUntil >= today);
    const words = {
      said: t('said.handedOver', { name, who: names.member(ownerId) }),
      back: t('said.handedOver', { name, who: names.member(row.ownerId) }),
    };
    void send(ownerId, () => handingOver(organisationId, counting, ownerId, words));
  };
  return (
    <AskDialog
      title={t('handOverTitle', { name })}
      subtitle={t('handOverSubtitle')}
      act={t('handOver')}
      {...{ isPending, refusal }}
      onSubmit={submit}
      onClose={asking.onClose}
    >
      <Select
        label={t('owner')}
        options={others}
        value={ownerId}
        onChange={setOwner}
        error={isAsked && !ownerId ? t('chooseOwner') : undefined}
      />
    </AskDialog>
  );
}
