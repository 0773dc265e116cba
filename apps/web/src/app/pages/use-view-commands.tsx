import { Rows3, ZoomIn } from 'lucide-react';
import { LANES_BY } from '../../features/year/grid/lanes';
import { useTranslation } from '../../words/use-translation';
import { useCommandSource } from '../commands/command-sources';
import type { YearSearch } from './year/year-search';

const ZOOMS = ['year', 'quarter', 'month'] as const;

/** How near one looks at the year, and cut into which lanes: what is not on screen already. */
export function useViewCommands(search: YearSearch, onSearch: (part: Partial<YearSearch>) => void): void {
  const { t } = useTranslation('year');
  const { t: ofPalette } = useTranslation('palette');
  useCommandSource({
    commands: () => [
      ...ZOOMS.filter((zoom) => zoom !== (search.zoom ?? 'year')).map((zoom) => ({
        id: `zoom.${zoom}`,
        group: 'view' as const,
        label: ofPalette(`zoom.${zoom}`),
        words: ofPalette('zoomWords'),
        icon: <ZoomIn size={16} aria-hidden />,
        run: () => onSearch({ zoom: zoom === 'year' ? undefined : zoom }),
      })),
      ...LANES_BY.filter((lanes) => lanes !== (search.lanes ?? 'channel')).map((lanes) => ({
        id: `lanes.${lanes}`,
        group: 'view' as const,
        label: ofPalette('lanes', { lanes: t(`lanes.${lanes}`).toLocaleLowerCase() }),
        words: ofPalette('lanesWords'),
        icon: <Rows3 size={16} aria-hidden />,
        run: () => onSearch({ lanes: lanes === 'channel' ? undefined : lanes }),
      })),
    ],
  });
}
