import { FEED_KINDS, type FeedKind } from '@cadans/domain/calendar-feed';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { AskDialog } from '../../ui/ask-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { useCreateFeed } from './feed.queries';
import { FeedMade } from './feed-made';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface FeedDialogProps {
  organisationId: string;
  themes: readonly Named[];
  channels: readonly Named[];
  onClose: () => void;
}

/** Asks what a feed is about, and tells its address, this once. */
export function FeedDialog({ organisationId, themes, channels, onClose }: FeedDialogProps) {
  const { t } = useTranslation('feeds');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const [kind, setKind] = useState<FeedKind>('own');
  const [about, setAbout] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const creating = useCreateFeed(organisationId);
  if (creating.data) return <FeedMade token={creating.data.token} onClose={onClose} />;

  const list = kind === 'theme' ? themes : kind === 'channel' ? channels : null;
  const aboutId = list?.find(({ id }) => id === about)?.id ?? null;
  const submit = () => {
    setTried(true);
    if (list === null || aboutId !== null) creating.mutate({ kind, aboutId, language });
  };
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
      <RadioGroup
        label={t('which')}
        options={FEED_KINDS.map((id) => ({ id, label: t(`kind.${id}`), description: t(`kindText.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      {list ? (
        <Select
          label={t(kind === 'theme' ? 'theme' : 'channel')}
          options={list.map(({ id, name }) => ({ id, label: name }))}
          value={aboutId}
          onChange={setAbout}
          {...(isTried && aboutId === null && { error: t('chooseOne') })}
        />
      ) : null}
    </AskDialog>
  );
}
