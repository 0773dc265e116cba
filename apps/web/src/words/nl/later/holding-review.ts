/** What is said where a review that is overdue is opened from progress. */
export const words = {
  title: 'Het stuurmoment openen',
  open: 'Nu openen',
  opened: 'Het stuurmoment is geopend.',
  go: 'Ga erheen',
  agenda_one: 'Er staat {{count}} punt op de agenda.',
  agenda_other: 'Er staan {{count}} punten op de agenda.',
  stays: 'De cijfers en de agenda van vandaag worden vastgelegd. Openen kan niet ongedaan worden gemaakt.',
} as const;

declare module '../../words' {
  interface Words {
    'holding-review': typeof words;
  }
}
