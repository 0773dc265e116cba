import { changeAgreements, showAgreements } from '@cadans/contracts/calls/agreements';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call';
import { AskDialog } from '../../ui/ask-dialog';
import { NumberField } from '../../ui/number-field';
import { useTranslation } from '../../words/use-translation';
import { useSettlingWrite } from './use-settling-write';

const agreementsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['agreements', organisationId],
    queryFn: ({ signal }) => call(showAgreements, { params: { organisationId }, signal }),
  });

export interface AgreeBufferProps {
  organisationId: string;
  onDone: (isSettled: boolean) => void;
  onClose: () => void;
}

/** Asks how much of the work may come in ad hoc. */
export function AgreeBuffer({ organisationId, onDone, onClose }: AgreeBufferProps) {
  const { t } = useTranslation('settling');
  const queries = useQueryClient();
  const { data: agreements } = useQuery(agreementsQuery(organisationId));
  const [chosen, setChosen] = useState<number | null>(null);
  const { mutate, isPending } = useSettlingWrite(organisationId, onDone);
  const buffer = chosen ?? agreements?.noiseBuffer ?? null;
  const agree = () => {
    if (!agreements || buffer === null) return;
    mutate({
      said: t('agreed', { buffer }),
      send: async () => {
        try {
          const body = { noiseBuffer: buffer };
          return await call(changeAgreements, {
            params: { organisationId },
            body,
            version: agreements.version,
          });
        } finally {
          void queries.invalidateQueries({ queryKey: agreementsQuery(organisationId).queryKey });
        }
      },
    });
  };
  return (
    <AskDialog
      title={t('bufferTitle')}
      subtitle={t('bufferSubtitle')}
      act={t('agree')}
      isPending={isPending}
      isDisabled={!agreements}
      onSubmit={agree}
      onClose={onClose}
    >
      <NumberField
        label={t('buffer')}
        hint={t('bufferHint')}
        value={buffer}
        onChange={setChosen}
        minValue={0}
        maxValue={100}
        unit="%"
        autoFocus
      />
    </AskDialog>
  );
}
