import type { Membership } from '@cadans/contracts/session';
import { type KeyScope, scopesFor, USUAL_KEY_DAYS } from '@cadans/domain/key-scope';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { AskDialog } from '../../ui/ask-dialog';
import { Checkbox } from '../../ui/checkbox';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';
import { useCreateKey } from './key.queries';
import { KeyMade } from './key-made';

const DAYS = [30, USUAL_KEY_DAYS, 180, 365];

/** Asks what a key is for and how long it works, and tells it, this once. */
export function KeyDialog({ membership, onClose }: { membership: Membership; onClose: () => void }) {
  const { t } = useTranslation('keys');
  const { t: ui } = useTranslation('ui');
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly KeyScope[]>(['read']);
  const [days, setDays] = useState(USUAL_KEY_DAYS);
  const [isTried, setTried] = useState(false);
  const creating = useCreateKey(membership.organisationId);
  if (creating.data)
    return (
      <KeyMade organisationId={membership.organisationId} secret={creating.data.secret} onClose={onClose} />
    );
  const isUnnamed = name.trim() === '';
  const submit = () => {
    setTried(true);
    if (!isUnnamed && scopes.length > 0) creating.mutate({ name: name.trim(), scopes: [...scopes], days });
  };
  const choose = (scope: KeyScope, isChosen: boolean) =>
    setScopes(isChosen ? [...scopes, scope] : scopes.filter((one) => one !== scope));
  return (
    <AskDialog
      title={t('newTitle')}
      subtitle={t('newText')}
      act={t('make')}
      isPending={creating.isPending}
      refusal={creating.error ? explain(creating.error, ui) : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        value={name}
        onChange={setName}
        maxLength={80}
        autoFocus
        {...(isTried && isUnnamed && { error: t('nameMissing') })}
      />
      <fieldset className="mb-3">
        <legend className="mb-1.5 text-sm font-medium">{t('scopes')}</legend>
        <div className="flex flex-col gap-2">
          {scopesFor(membership).map((scope) => (
            <Checkbox
              key={scope}
              isSelected={scopes.includes(scope)}
              onChange={(isChosen) => choose(scope, isChosen)}
            >
              <span className="font-semibold">{t(`scope.${scope}.name`)}</span>
              <span className="block text-muted">{t(`scope.${scope}.text`)}</span>
            </Checkbox>
          ))}
        </div>
        {isTried && scopes.length === 0 ? (
          <p role="alert" className="mt-1 text-sm text-danger">
            {t('scopesMissing')}
          </p>
        ) : null}
      </fieldset>
      <Select
        label={t('days')}
        options={DAYS.map((count) => ({ id: String(count), label: t('inDays', { count }) }))}
        value={String(days)}
        onChange={(chosen) => setDays(Number(chosen))}
      />
    </AskDialog>
  );
}
