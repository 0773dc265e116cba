import { CalendarCheck, ChartGantt, FileUp, Landmark, List, type LucideIcon } from 'lucide-react';

/** A screen of an organisation that exists today; what is not built is not listed. */
export interface Destination {
  to:
    | '/o/$organisationId/week'
    | '/o/$organisationId/year/$year'
    | '/o/$organisationId/list/$year'
    | '/o/$organisationId/foundation/$year'
    | '/o/$organisationId/import';
  name: 'week' | 'year' | 'list' | 'foundation' | 'import';
  Icon: LucideIcon;
}

/** The main menu, in its groups. */
export const DESTINATIONS: readonly { name?: 'direction' | 'accounts'; screens: readonly Destination[] }[] = [
  {
    screens: [
      { to: '/o/$organisationId/week', name: 'week', Icon: CalendarCheck },
      { to: '/o/$organisationId/year/$year', name: 'year', Icon: ChartGantt },
      { to: '/o/$organisationId/list/$year', name: 'list', Icon: List },
    ],
  },
  {
    name: 'direction',
    screens: [{ to: '/o/$organisationId/foundation/$year', name: 'foundation', Icon: Landmark }],
  },
  { name: 'accounts', screens: [{ to: '/o/$organisationId/import', name: 'import', Icon: FileUp }] },
];
