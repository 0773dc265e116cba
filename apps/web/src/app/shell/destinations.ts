import {
  Activity,
  CalendarCheck,
  ChartGantt,
  ChartNoAxesColumn,
  FileUp,
  Gavel,
  Inbox,
  Landmark,
  LayoutGrid,
  List,
  type LucideIcon,
  Settings2,
} from 'lucide-react';

/** A screen that exists today; what is not built is not listed. */
export interface Destination {
  to:
    | '/o/$organisationId/week'
    | '/o/$organisationId/year/$year'
    | '/o/$organisationId/list/$year'
    | '/o/$organisationId/rhythm'
    | '/o/$organisationId/requests'
    | '/o/$organisationId/foundation/$year'
    | '/o/$organisationId/progress'
    | '/o/$organisationId/reviews'
    | '/portfolio'
    | '/o/$organisationId/import'
    | '/o/$organisationId/settings/{-$section}';
  name:
    | 'week'
    | 'year'
    | 'list'
    | 'rhythm'
    | 'requests'
    | 'foundation'
    | 'progress'
    | 'reviews'
    | 'portfolio'
    | 'import'
    | 'settings';
  Icon: LucideIcon;
}

/** The main menu, in its groups. */
export const DESTINATIONS: readonly { name?: 'direction' | 'accounts'; screens: readonly Destination[] }[] = [
  {
    screens: [
      { to: '/o/$organisationId/week', name: 'week', Icon: CalendarCheck },
      { to: '/o/$organisationId/year/$year', name: 'year', Icon: ChartGantt },
      { to: '/o/$organisationId/list/$year', name: 'list', Icon: List },
      { to: '/o/$organisationId/rhythm', name: 'rhythm', Icon: Activity },
      { to: '/o/$organisationId/requests', name: 'requests', Icon: Inbox },
    ],
  },
  {
    name: 'direction',
    screens: [
      { to: '/o/$organisationId/foundation/$year', name: 'foundation', Icon: Landmark },
      { to: '/o/$organisationId/progress', name: 'progress', Icon: ChartNoAxesColumn },
      { to: '/o/$organisationId/reviews', name: 'reviews', Icon: Gavel },
    ],
  },
  {
    name: 'accounts',
    screens: [
      { to: '/portfolio', name: 'portfolio', Icon: LayoutGrid },
      { to: '/o/$organisationId/import', name: 'import', Icon: FileUp },
      { to: '/o/$organisationId/settings/{-$section}', name: 'settings', Icon: Settings2 },
    ],
  },
];
