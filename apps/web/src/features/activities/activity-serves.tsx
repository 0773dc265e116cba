import { isOpen } from '@cadans/domain/activity';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box';
import { Select } from '../../ui/select';
import type { ActivityAboutProps } from './activity-about';
import { FieldRow } from './field-row';
import { HelpersField } from './helpers-field';
import { channelOptions, memberOptions, themeOptions } from './plan-options';

const NONE = 'none';
const OPEN_STATUSES = ['planned', 'in_work', 'ready'] as const;

/** What an activity serves, how it stands, whose it is, and where it shows. */
export function ActivityServes({ plan, story, autosave }: ActivityAboutProps) {
  const { t } = useTranslation('activities');
  const { shown, write, leave } = autosave;
  const campaigns = plan.campaigns.filter(({ themeId }) => themeId === shown.themeId);
  const closed = !isOpen(story.status);
  return (
    <>
      <FieldRow label={t('theme')}>
        <Select
          label={t('theme')}
          labelHidden
          options={themeOptions(plan.themes)}
          value={shown.themeId}
          onChange={(themeId) =>
            // A campaign serves one theme.
            write({ themeId, ...(themeId !== shown.themeId && { campaignId: null }) })
          }
        />
      </FieldRow>
      <FieldRow label={t('status')}>
        <Select
          label={t('status')}
          labelHidden
          options={(closed ? [story.status] : OPEN_STATUSES).map((id) => ({
            id,
            label: t(`statusName.${id}`),
          }))}
          value={shown.status}
          onChange={(status) => write({ status })}
          isDisabled={closed}
        />
      </FieldRow>
      <FieldRow label={t('owner')}>
        <ComboBox
          label={t('owner')}
          labelHidden
          options={memberOptions(plan.members, shown.ownerId)}
          value={shown.ownerId || null}
          onChange={(ownerId) => ownerId && write({ ownerId })}
          onBlur={leave}
          isDisabled={closed}
        />
      </FieldRow>
      <FieldRow label={t('helpers')}>
        <HelpersField
          members={plan.members}
          ownerId={shown.ownerId}
          value={shown.helperIds}
          onChange={(helperIds) => write({ helperIds })}
        />
      </FieldRow>
      <FieldRow label={t('channel')}>
        <Select
          label={t('channel')}
          labelHidden
          options={channelOptions(plan.channels, t('deliberatelyNot'))}
          value={shown.channelId}
          onChange={(channelId) => write({ channelId })}
        />
      </FieldRow>
      <FieldRow label={t('campaign')}>
        <Select
          label={t('campaign')}
          labelHidden
          options={[
            { id: NONE, label: t('noCampaign') },
            ...campaigns.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={shown.campaignId ?? NONE}
          onChange={(id) => write({ campaignId: id === NONE ? null : id })}
          isDisabled={campaigns.length === 0}
        />
      </FieldRow>
    </>
  );
}
