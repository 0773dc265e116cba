import { STATUSES, type Status } from '@cadans/domain/activity';
import type { ActivityFilter } from '@cadans/domain/activity-filter';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Button } from '../../../ui/button';
import type { Opened } from '../../../ui/opener';
import { Popover } from '../../../ui/popover';
import { Select } from '../../../ui/select';
import { Switch } from '../../../ui/switch';
import { useTranslation } from '../../../words/use-translation';
import { memberOptions, themeOptions } from '../plan/plan-options';
import { isFiltered, NO_FILTER } from './activity-filter';
import type { FilterMenuProps } from './filter-menu';

export interface FilterPanelProps extends FilterMenuProps {
  opened: Opened;
}

const ANY = 'any';

/** Owner, channel, campaign, status and what is late. */
export function FilterPanel({ plan, filter, onFilter, withThemes = false, opened }: FilterPanelProps) {
  const { t } = useTranslation('activities');
  const { t: ofList } = useTranslation('list');
  const { from: _, ...hung } = opened;
  const set = (part: ActivityFilter) => onFilter({ ...filter, ...part });
  const statuses: readonly (Status | 'open')[] = ['open', ...STATUSES];
  return (
    <Popover {...hung} placement="bottom end" className="w-72 p-4">
      <AriaDialog aria-label={t('filter')} className="flex flex-col gap-2 outline-none">
        {withThemes ? (
          <Select
            label={t('theme')}
            options={[{ id: ANY, label: t('allThemes') }, ...themeOptions(plan.themes)]}
            value={filter.theme?.[0] ?? ANY}
            onChange={(id) => set({ theme: id === ANY ? undefined : [id] })}
          />
        ) : null}
        <Select
          label={t('owner')}
          options={[{ id: ANY, label: t('allOwners') }, ...memberOptions(plan.members, filter.owner)]}
          value={filter.owner ?? ANY}
          onChange={(id) => set({ owner: id === ANY ? undefined : id })}
        />
        <Select
          label={t('channel')}
          options={[
            { id: ANY, label: t('allChannels') },
            ...plan.channels.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={filter.channel ?? ANY}
          onChange={(id) => set({ channel: id === ANY ? undefined : id })}
        />
        {plan.campaigns.length > 0 || filter.campaign ? (
          <Select
            label={t('campaign')}
            options={[
              { id: ANY, label: ofList('campaigns') },
              ...plan.campaigns.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={filter.campaign ?? ANY}
            onChange={(id) => set({ campaign: id === ANY ? undefined : id })}
          />
        ) : null}
        <Select
          label={t('status')}
          options={[
            { id: ANY, label: t('allStatuses') },
            ...statuses.map((id) => ({
              id,
              label: id === 'open' ? t('statusOpen') : t(`statusName.${id}`),
            })),
          ]}
          value={filter.status ?? ANY}
          onChange={(id) => set({ status: statuses.find((status) => status === id) })}
        />
        <Switch isSelected={filter.late ?? false} onChange={(late) => set({ late: late || undefined })}>
          {t('onlyLate')}
        </Switch>
        {isFiltered(filter) ? (
          <Button variant="quiet" className="mt-1 self-start" onPress={() => onFilter(NO_FILTER)}>
            {t('clearFilters')}
          </Button>
        ) : null}
      </AriaDialog>
    </Popover>
  );
}
