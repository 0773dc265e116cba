import type { words as nl } from '../../nl/later/palette';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  example: 'Find an activity, or type week 14',
  foot: 'does what is chosen · Esc closes',
  groups: {
    recent: 'Used last',
    activity: 'This activity',
    plan: 'Make',
    found: 'Activities',
    go: 'Go to',
    view: 'View',
    organisation: 'Switch account',
    you: 'You',
  },
  this: { year: 'This year', quarter: 'This quarter', month: 'This month', week: 'This week' },
  goTo: 'Go to {{when}}',
  screenWords: {
    week: 'week my tasks to do today mijn week vandaag',
    year: 'year plan calendar planning jaar',
    list: 'table rows activities lijst',
    foundation: 'themes channels message audiences fundament',
    rhythm: 'promises beats coverage pause ritme beloften',
    requests: 'inbox questions ideas wishes verzoeken',
    reviews: 'decisions minutes meeting agenda stuurmoment',
    progress: 'on course figures decisions dials voortgang',
    portfolio: 'all accounts clients organisations klanten',
    import: 'csv file read excel',
    settings: 'people members invite admin rights leden uitnodigen',
  },
  organisationWords: 'account client organisation switch wissel',
  languageWords: 'language taal dutch english nederlands engels',
  appearanceWords: 'appearance theme dark light mode donker licht',
  signOutWords: 'sign out log out uitloggen',
  shortcuts: 'Keyboard shortcuts',
  shortcutsWords: 'keys keyboard shortcuts sneltoetsen',
};
