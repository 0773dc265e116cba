import { columnOf } from '@cadans/domain/year-layout';
import type { YearPlan } from '../../../api/year-plan';
import { themeClass } from '../../../ui/theme-colours';
import type { SheetModel } from './use-sheet-model';

export interface CampaignBracketProps {
  model: SheetModel;
  campaign: YearPlan['campaigns'][number];
}

const FOOT = 7;
const LETTER = 6;

/**
 * Holds the activities of one campaign together over the lanes: one line from its first to its last week, with its name.
 * It only shows what the marks say themselves, so it is left out for who listens.
 */
export function CampaignBracket({ model, campaign }: CampaignBracketProps) {
  const { plan, sheet, tops, lanes } = model;
  const { labelWidth, columnWidth, headHeight } = sheet;
  const own = lanes.flatMap(({ layout }, lane) =>
    [
      ...layout.marks.map(({ activity }) => activity),
      ...layout.piles.flatMap(({ activities }) => activities),
    ].flatMap((activity) => (activity.campaignId === campaign.id ? [{ activity, lane }] : [])),
  );
  const theme = plan.themes.find(({ id }) => id === campaign.themeId);
  if (own.length === 0 || !theme) return null;
  const first = Math.min(...own.map(({ activity }) => columnOf(sheet.columns, activity.startsOn)));
  const last = Math.max(...own.map(({ activity }) => columnOf(sheet.columns, activity.endsOn)));
  const lowest = Math.max(...own.map(({ lane }) => lane));
  const left = labelWidth + first * columnWidth;
  const width = (last - first + 1) * columnWidth;
  const height = (tops[lowest + 1] ?? 0) - FOOT;
  return (
    <div
      aria-hidden
      data-campaign={campaign.id}
      className={`${themeClass(theme.colour)} pointer-events-none absolute`}
      style={{ left, top: headHeight, width }}
    >
      <svg width={width} height={height} className="absolute top-0 left-0 overflow-visible" data-mark>
        <title>{campaign.name}</title>
        <path
          d={`M1 ${FOOT}V1H${width - 1}V${FOOT}`}
          fill="none"
          stroke="var(--theme-solid)"
          strokeWidth={2}
        />
        <path
          d={`M1 ${FOOT}V${height}M${width - 1} ${FOOT}V${height}`}
          stroke="var(--theme-solid)"
          strokeWidth={1}
          strokeDasharray="2 4"
          opacity={0.7}
        />
      </svg>
      <span
        className="absolute -top-5 left-0 z-[21] truncate rounded-t-md bg-theme-solid px-1.5 text-2xs leading-5 font-semibold text-theme-on-solid"
        style={{ maxWidth: Math.max(width, campaign.name.length * LETTER + 12) }}
      >
        {campaign.name}
      </span>
    </div>
  );
}
