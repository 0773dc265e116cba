export const words = {
  participle: {
    created: 'gemaakt',
    changed: 'gewijzigd',
    moved: 'verplaatst',
    postponed: 'uitgesteld',
    pulled_in: 'naar voren gehaald',
    reassigned: 'overgedragen',
    completed: 'afgerond',
    reopened: 'heropend',
    scrapped: 'geschrapt',
    restored: 'teruggezet',
    deleted: 'verwijderd',
    recovered: 'uit de prullenbak gehaald',
    retracted: 'teruggenomen',
    helper_added: 'gewijzigd',
    helper_removed: 'gewijzigd',
    step_added: 'gewijzigd',
    step_changed: 'gewijzigd',
    step_done: 'gewijzigd',
    step_reopened: 'gewijzigd',
    step_removed: 'gewijzigd',
  },
  event: {
    created: 'plande dit',
    changed: 'wijzigde dit',
    moved: 'verplaatste dit',
    postponed: 'stelde dit uit',
    pulled_in: 'haalde dit naar voren',
    reassigned: 'droeg dit over',
    completed: 'rondde dit af',
    reopened: 'heropende dit',
    scrapped: 'schrapte dit',
    restored: 'zette dit terug in het plan',
    deleted: 'gooide dit in de prullenbak',
    recovered: 'haalde dit uit de prullenbak',
    retracted: 'nam de verplaatsing terug',
    helper_added: 'voegde een helper toe',
    helper_removed: 'haalde een helper weg',
    step_added: 'voegde stappen toe',
    step_changed: 'wijzigde een stap',
    step_done: 'rondde een stap af',
    step_reopened: 'zette een stap weer open',
    step_removed: 'haalde een stap weg',
  },
} as const;

declare module '../words' {
  interface Words {
    history: typeof words;
  }
}
