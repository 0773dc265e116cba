export const words = {
  title: 'Zoeken en opdrachten',
  button: 'Zoeken',
  searchLabel: 'Zoek een activiteit of een opdracht',
  example: 'Zoek een activiteit, of typ week 14',
  nothing: 'Niets gevonden voor ‘{{asked}}’.',
  foot: 'doet wat gekozen is · Esc sluit',
  groups: {
    recent: 'Laatst gebruikt',
    activity: 'Deze activiteit',
    plan: 'Maken',
    found: 'Activiteiten',
    go: 'Ga naar',
    view: 'Beeld',
    organisation: 'Wissel van account',
    you: 'Jij',
  },
  previous: { year: 'Vorig jaar', quarter: 'Vorig kwartaal', month: 'Vorige maand', week: 'Vorige week' },
  this: { year: 'Dit jaar', quarter: 'Dit kwartaal', month: 'Deze maand', week: 'Deze week' },
  next: { year: 'Volgend jaar', quarter: 'Volgend kwartaal', month: 'Volgende maand', week: 'Volgende week' },
  goTo: 'Ga naar {{when}}',
  screenWords: {
    week: 'week mijn taken te doen vandaag my week today',
    year: 'jaarplan kalender planning year',
    list: 'tabel rijen activiteiten list',
    foundation: 'themas kanalen boodschap doelgroepen foundation',
    import: 'csv bestand inlezen excel',
  },
  organisationWords: 'account klant organisatie wissel switch',
  languageWords: 'taal language nederlands engels dutch english',
  appearanceWords: 'weergave thema donker licht dark light mode',
  signOutWords: 'uitloggen afmelden sign out log out',
  shortcuts: 'Sneltoetsen',
  shortcutsWords: 'toetsen toetsenbord shortcuts keyboard',
  planSaid: 'Plan ‘{{title}}’',
  planWords: 'plannen nieuw maken toevoegen activiteit new add create',
  act: {
    open: 'Openen',
    finish: 'Gedaan…',
    move: 'Verplaatsen of uitstellen…',
    scrap: 'Schrappen…',
  },
  actWords: {
    open: 'open bewerken edit',
    finish: 'klaar afronden gedaan done finish',
    move: 'verzetten uitstellen later move postpone',
    scrap: 'schrappen weg scrap cancel',
  },
  zoom: { year: 'Heel het jaar', quarter: 'Per kwartaal', month: 'Per maand, in dagen' },
  zoomWords: 'zoom beeld kalender view',
  lanes: 'Banen per {{lanes}}',
  lanesWords: 'banen indelen groeperen lanes group',
} as const;

declare module '../words' {
  interface Words {
    palette: typeof words;
  }
}
