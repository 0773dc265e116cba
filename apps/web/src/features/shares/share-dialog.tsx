import { latestExpiry, usualExpiry } from '@cadans/domain/share';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { fieldErrors } from '../../api/field-errors';
import { AskDialog } from '../../ui/ask-dialog';
import { DatePicker } from '../../ui/date-picker';
import { Switch } from '../../ui/switch';
import { TextField } from '../../ui/text-field';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { type NewShare, useCreateShare } from './share.queries';
import { ShareMade } from './share-made';

export interface ShareDialogProps {
  organisationId: string;
  year: number;
  /** Today in the organisation. */
  today: string;
  filter: NonNullable<NewShare['filter']>;
  /** The filter in words, part by part; empty when the whole year is shown. */
  filterWords: readonly string[];
  onClose: () => void;
}

const SHORTEST = 8;

/** Asks what a link shows and for how long, and tells it, this once. */
export function ShareDialog(props: ShareDialogProps) {
  const { organisationId, year, today, filter, filterWords, onClose } = props;
  const { t } = useTranslation('sharing');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [expiresOn, setExpiresOn] = useState<string | null>(usualExpiry(today));
  const [showsOwners, setShowsOwners] = useState(false);
  const [isTried, setTried] = useState(false);
  const creating = useCreateShare(organisationId);
  if (creating.data)
    return <ShareMade token={creating.data.token} share={creating.data.share} onClose={onClose} />;

  const wrong = {
    name: name.trim() === '' ? t('nameMissing') : undefined,
    expiresOn: expiresOn === null ? t('expiryMissing') : undefined,
    password: password !== '' && password.length < SHORTEST ? t('passwordShort') : undefined,
  };
  const said: Partial<typeof wrong> = isTried ? { ...fieldErrors(creating.error), ...wrong } : {};
  const submit = () => {
    setTried(true);
    if (wrong.name || wrong.password || expiresOn === null) return;
    const secret = password === '' ? {} : { password };
    creating.mutate({ name: name.trim(), year, filter, showsOwners, language, expiresOn, ...secret });
  };
  return (
    <AskDialog
      title={t('newTitle', { year })}
      subtitle={t('newText')}
      act={t('make')}
      isPending={creating.isPending}
      refusal={creating.error ? explain(creating.error, ui) : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="mb-2 rounded-control bg-sunken px-3 py-2 text-sm">
        <p className="font-semibold">
          {filterWords.length > 0 ? t('showsFiltered') : t('showsWhole', { year })}
        </p>
        {filterWords.length > 0 ? <p className="text-muted">{filterWords.join(' · ')}</p> : null}
        <p className="mt-1 text-muted">{t('neverShown')}</p>
      </div>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        value={name}
        onChange={setName}
        maxLength={80}
        autoFocus
        {...(said.name && { error: said.name })}
      />
      <div className="grid gap-x-4 md:grid-cols-2">
        <DatePicker
          label={t('expiry')}
          value={expiresOn}
          onChange={setExpiresOn}
          minValue={today}
          maxValue={latestExpiry(today)}
          {...(said.expiresOn && { error: said.expiresOn })}
        />
        <TextField
          label={t('password')}
          optional
          hint={t('passwordHint')}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          maxLength={200}
          {...(said.password && { error: said.password })}
        />
      </div>
      <Switch isSelected={showsOwners} onChange={setShowsOwners}>
        {t('showOwners')}
      </Switch>
    </AskDialog>
  );
}
