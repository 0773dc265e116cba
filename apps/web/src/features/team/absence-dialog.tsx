import type { Absence } from '@cadans/contracts/absences';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { AskDialog } from '../../ui/ask-dialog';
import { Checkbox } from '../../ui/checkbox';
import { DatePicker } from '../../ui/date-picker';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';
import { absenceOf, draftOf } from './absence-draft';
import { useAbsenceActs } from './use-absence-acts';

export interface AbsenceDialogProps {
  organisationId: string;
  /** The one that is changed; null tells a new one. */
  absence: Absence | null;
  memberId: string | null;
  people: readonly { readonly memberId: string; readonly name: string; readonly carries: boolean }[];
  today: string;
  onClose: () => void;
}

const NOBODY = 'nobody';

/** Asks who is away, from when until when, and who does meanwhile what is due. */
export function AbsenceDialog({
  organisationId,
  absence,
  memberId,
  people,
  today,
  onClose,
}: AbsenceDialogProps) {
  const { t } = useTranslation('team');
  const { t: ui } = useTranslation('ui');
  const [draft, setDraft] = useState(() => draftOf(absence, memberId, today));
  const [isTried, setTried] = useState(false);
  const { tell, change } = useAbsenceActs(organisationId);
  const put = (next: Partial<typeof draft>) => setDraft({ ...draft, ...next });
  const submit = () => {
    setTried(true);
    const said = absenceOf(draft);
    if (!said) return;
    if (absence) change.mutate({ absence, said }, { onSuccess: onClose });
    else tell.mutate(said, { onSuccess: onClose });
  };
  const options = people.map(({ memberId: id, name }) => ({ id, label: name }));
  const others = people.filter((one) => one.carries && one.memberId !== draft.memberId);
  const error = tell.error ?? change.error;
  const missing = (value: string | null) => (isTried && value === null ? t('missing') : undefined);
  return (
    <AskDialog
      title={t(absence ? 'changeAbsence' : 'tellAbsence')}
      act={t('save')}
      isPending={tell.isPending || change.isPending}
      refusal={error ? explain(error, ui) : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={t('who')}
        options={options}
        value={draft.memberId}
        onChange={(id) => put({ memberId: id, standInId: draft.standInId === id ? null : draft.standInId })}
        isDisabled={absence !== null}
        error={missing(draft.memberId)}
      />
      <DatePicker
        label={t('from')}
        value={draft.from}
        onChange={(from) => put({ from })}
        error={missing(draft.from)}
      />
      {draft.isForGood ? null : (
        <DatePicker
          label={t('until')}
          value={draft.until}
          onChange={(until) => put({ until })}
          error={missing(draft.until)}
        />
      )}
      <Checkbox isSelected={draft.isForGood} onChange={(isForGood) => put({ isForGood })}>
        {t('forGood')}
      </Checkbox>
      {draft.isForGood ? null : (
        <Select
          label={t('standIn')}
          hint={t(draft.standInId ? 'standInHint' : 'nobodyHint')}
          options={[
            { id: NOBODY, label: t('nobody') },
            ...others.map(({ memberId: id, name }) => ({ id, label: name })),
          ]}
          value={draft.standInId ?? NOBODY}
          onChange={(id) => put({ standInId: id === NOBODY ? null : id })}
        />
      )}
      <TextField
        label={t('reason')}
        optional
        maxLength={200}
        value={draft.reason}
        onChange={(reason) => put({ reason })}
      />
    </AskDialog>
  );
}
