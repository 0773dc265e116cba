import { keepNoGo, liftNoGo, listNoGos } from '@cadans/contracts/calls/no-gos';
import { addDays } from '@cadans/domain/calendar-date';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call';
import { AskDialog } from '../../ui/ask-dialog';
import { DatePicker } from '../../ui/date-picker';
import { TextArea } from '../../ui/text-area';
import { useTranslation } from '../../words/use-translation';
import type { Known } from './known';
import { useSettlingWrite } from './use-settling-write';

// Beside the register's own question: only the version is read here.
const versionsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['no-gos', organisationId, 'versions'],
    queryFn: async ({ signal }) => {
      const { noGos } = await call(listNoGos, { params: { organisationId }, signal });
      return new Map(noGos.map(({ id, version }) => [id, version]));
    },
  });

/** A no-go that is kept is looked at again in half a year, unless somebody says when. */
const HALF_A_YEAR = 182;

export interface ReviewNoGoProps {
  noGoId: string;
  subject: string;
  act: 'keep_no_go' | 'lift_no_go';
  known: Known;
  today: string;
  onDone: (isSettled: boolean) => void;
  onClose: () => void;
}

/** Looks at a no-go again: it stays until another day, or it is lifted with a reason. */
export function ReviewNoGo({ noGoId, subject, act, known, today, onDone, onClose }: ReviewNoGoProps) {
  const { t } = useTranslation('settling');
  const { organisationId } = known;
  const queries = useQueryClient();
  const { data: versions } = useQuery(versionsQuery(organisationId));
  const [reviewOn, setReviewOn] = useState<string | null>(addDays(today, HALF_A_YEAR));
  const [words, setWords] = useState('');
  const [isTried, setTried] = useState(false);
  const { mutate, isPending } = useSettlingWrite(organisationId, onDone);
  const isKept = act === 'keep_no_go';
  const version = versions?.get(noGoId);
  const submit = () => {
    setTried(true);
    const said = words.trim();
    if (version === undefined || (isKept ? !reviewOn : said === '')) return;
    const params = { organisationId, noGoId };
    mutate({
      said: t(isKept ? 'kept' : 'lifted', { subject }),
      send: async () => {
        try {
          return await (isKept && reviewOn
            ? call(keepNoGo, { params, body: { reviewOn, note: said }, version })
            : call(liftNoGo, { params, body: { reason: said }, version }));
        } finally {
          for (const about of ['no-gos', 'channels', 'year'])
            void queries.invalidateQueries({ queryKey: [about, organisationId] });
        }
      },
    });
  };
  return (
    <AskDialog
      title={t(isKept ? 'keepTitle' : 'liftTitle', { subject })}
      subtitle={t(isKept ? 'keepSubtitle' : 'liftSubtitle')}
      act={t(isKept ? 'keep' : 'lift')}
      isPending={isPending}
      isDisabled={version === undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      {isKept ? (
        <DatePicker
          label={t('reviewOn')}
          value={reviewOn}
          onChange={setReviewOn}
          minValue={addDays(today, 1)}
          autoFocus
          error={isTried && !reviewOn ? t('dayMissing') : undefined}
        />
      ) : null}
      <TextArea
        label={t(isKept ? 'note' : 'liftReason')}
        optional={isKept}
        rows={2}
        maxLength={500}
        value={words}
        onChange={(text) => setWords(text.replaceAll('\n', ' '))}
        autoFocus={!isKept}
        error={isTried && !isKept && words.trim() === '' ? t('reasonMissing') : undefined}
      />
    </AskDialog>
  );
}
