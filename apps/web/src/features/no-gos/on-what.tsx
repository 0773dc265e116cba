import type { NoGo } from '@cadans/contracts/no-gos';
import { CHANNEL_KINDS } from '@cadans/domain/channel';
import { foldedAudience, NO_GO_SUBJECTS, type NoGoSubject } from '@cadans/domain/no-go';
import { Button } from '../../ui/button';
import { SegmentedControl } from '../../ui/segmented-control';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';
import type { Around } from './asked';
import type { OnDraft } from './on-draft';

export interface OnWhatProps {
  value: OnDraft;
  onChange: (value: OnDraft) => void;
  around: Around;
  standing: readonly NoGo[];
  isMissing: boolean;
}

/** Against what: a channel, an audience, or a kind of activity. What is left alone already cannot be chosen again. */
export function OnWhat({ value, onChange, around, standing, isMissing }: OnWhatProps) {
  const { t } = useTranslation('no-gos');
  const missing = (text: string) => (isMissing ? text : undefined);
  const channels = around.channels.filter(({ stance }) => stance === 'chosen');
  const leftAlone = new Set(standing.flatMap(({ audience }) => (audience ? [foldedAudience(audience)] : [])));
  return (
    <>
      <SegmentedControl<NoGoSubject>
        label={t('on')}
        segments={NO_GO_SUBJECTS.map((id) => ({ id, label: t(`subjectName.${id}`) }))}
        value={value.subject}
        onChange={(subject) => onChange({ ...value, subject })}
        className="mb-1 self-start max-md:w-full max-md:justify-between"
      />
      {value.subject === 'channel' ? (
        <Select
          label={t('channel')}
          placeholder={t('channelPlaceholder')}
          options={channels.map(({ id, name }) => ({ id, label: name }))}
          value={value.channelId}
          onChange={(channelId) => onChange({ ...value, channelId })}
          {...(channels.length === 0 && { hint: t('noChannels') })}
          error={missing(t('channelMissing'))}
        />
      ) : value.subject === 'activity_kind' ? (
        <Select
          label={t('kind')}
          placeholder={t('kindPlaceholder')}
          options={CHANNEL_KINDS.map((kind) => ({
            id: kind,
            label: t(`kinds.${kind}`),
            isDisabled: standing.some((noGo) => noGo.kind === kind),
          }))}
          value={value.kind}
          onChange={(kind) => onChange({ ...value, kind })}
          error={missing(t('kindMissing'))}
        />
      ) : (
        <>
          <TextField
            label={t('audience')}
            hint={t('audienceHint')}
            maxLength={200}
            value={value.audience}
            onChange={(audience) => onChange({ ...value, audience })}
            error={missing(t('audienceMissing'))}
          />
          <div className="mb-1 flex flex-wrap gap-2">
            {around.audiences
              .filter((audience) => !leftAlone.has(foldedAudience(audience)))
              .map((audience) => (
                <Button key={audience} size="s" onPress={() => onChange({ ...value, audience })}>
                  {audience}
                </Button>
              ))}
          </div>
        </>
      )}
    </>
  );
}
