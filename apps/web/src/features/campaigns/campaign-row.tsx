import { ArrowLeftRight, Ellipsis, Filter, FilterX, Pencil, Ungroup } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components/Menu';
import type { PlanTheme } from '../../api/year-plan';
import { Chip } from '../../ui/chip';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu';
import { ThemeDot } from '../../ui/theme-chip';
import { formatWeek } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import type { CampaignFigures } from './campaign-figures';

export type CampaignDeed = 'filter' | 'rename' | 'move' | 'dissolve';

export interface CampaignRowProps {
  year: number;
  figures: CampaignFigures;
  theme: PlanTheme | undefined;
  /** Whether only this one is shown now. */
  isFiltered: boolean;
  mayPlan: boolean;
  onDeed: (deed: CampaignDeed) => void;
}

/** One campaign: its theme, from when to when, how far it is, and what can be done with it. */
export function CampaignRow({ year, figures, theme, isFiltered, mayPlan, onDeed }: CampaignRowProps) {
  const { t } = useTranslation('campaigns');
  const { campaign, firstOn, lastOn, done, planned, late } = figures;
  const from = firstOn && formatWeek(firstOn);
  const to = lastOn && formatWeek(lastOn);
  const span = from && to ? (from === to ? from : `${from} – ${to}`) : null;
  const facts = [
    theme?.name,
    span ?? t('nothing', { year }),
    done > 0 ? t('done', { count: done }) : null,
    planned > 0 ? t('planned', { count: planned }) : null,
  ].filter(Boolean);
  return (
    <li className="flex items-center gap-3 py-2.5">
      {theme ? <ThemeDot colour={theme.colour} size={11} /> : null}
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold">{campaign.name}</h3>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
          <span className="tabular-nums">{facts.join(' · ')}</span>
          {late > 0 ? <Chip tone="danger">{t('late', { count: late })}</Chip> : null}
        </p>
      </div>
      <MenuTrigger>
        <IconButton label={t('acts', { name: campaign.name })} icon={<Ellipsis size={17} aria-hidden />} />
        <Menu placement="bottom end" onAction={(deed) => onDeed(deed as CampaignDeed)}>
          <MenuItem
            id="filter"
            icon={isFiltered ? <FilterX size={15} aria-hidden /> : <Filter size={15} aria-hidden />}
          >
            {t(isFiltered ? 'unfilter' : 'filter')}
          </MenuItem>
          {mayPlan ? (
            <>
              <MenuItem id="move" icon={<ArrowLeftRight size={15} aria-hidden />}>
                {t('move')}
              </MenuItem>
              <MenuItem id="rename" icon={<Pencil size={15} aria-hidden />}>
                {t('rename')}
              </MenuItem>
              <MenuSeparator />
              <MenuItem id="dissolve" tone="danger" icon={<Ungroup size={15} aria-hidden />}>
                {t('dissolve')}
              </MenuItem>
            </>
          ) : null}
        </Menu>
      </MenuTrigger>
    </li>
  );
}
