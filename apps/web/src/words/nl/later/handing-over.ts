/** What is said where the work of somebody who is away is handed over from progress. */
export const words = {
  title: 'Werk van {{name}} overdragen',
  standInTitle: 'Vervanger voor {{name}}',
  to: 'Aan wie?',
  toStandIn: 'Wie neemt het waar?',
  atOnce: 'Het gaat meteen over. De dagen blijven staan.',
  carries: '{{activities}} open in 13 weken · {{promises}}',
  promises_one: '{{count}} belofte',
  promises_other: '{{count}} beloften',
  nobodyElse: 'Er is niemand anders die het kan overnemen.',
  whoMissing: 'Kies wie het overneemt.',
  whatMissing: 'Kies minstens één ding.',
  work: 'Werk dat dan af moet',
  ofPromises: 'Beloften',
  promisesLocked: 'Het plan is vastgesteld: de beloften draagt een directeur, adviseur of beheerder over.',
  dueOn: '{{channel}} · af op {{day}}',
  handOver: 'Overdragen',
  appoint: 'Vervanger aanwijzen',
  said_one: '{{count}} ding is nu van {{who}}',
  said_other: '{{count}} dingen zijn nu van {{who}}',
} as const;

declare module '../../words' {
  interface Words {
    'handing-over': typeof words;
  }
}
