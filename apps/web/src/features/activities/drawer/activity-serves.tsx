import { isOpen } from '@cadans/domain/activity';
import { ComboBox } from '../../../ui/combo-box';
import { Select } from '../../../ui/select';
import { useTranslation } from '../../../words/use-translation';
import { memberOptions, themeOptions } from '../plan/plan-options';
import type { ActivityAboutProps } from './activity-about';
import { AimFields } from './aim-fields';
import { CampaignField } from './campaign-field';
import { FieldRow } from './field-row';
import { HelpersField } from './helpers-field';

const OPEN_STATUSES = ['planned', 'in_work', 'ready'] as const;

/** What an activity serves, how it stands, whose it is, and where it shows. */
export function ActivityServes(props: ActivityAboutProps) {
  const { organisationId, plan, story, autosave } = props;
  const { t } = useTranslation('activities');
  const { shown, write, leave } = autosave;
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
      <AimFields {...props} />
      <FieldRow label={t('campaign')}>
        <CampaignField
          labelHidden
          organisationId={organisationId}
          plan={plan}
          themeId={shown.themeId}
          value={shown.campaignId}
          onChange={(campaignId) => write({ campaignId })}
        />
      </FieldRow>
    </>
  );
}
