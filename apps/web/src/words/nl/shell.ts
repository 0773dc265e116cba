export const words = {
  skip: 'Naar de inhoud',
  navigation: 'Hoofdmenu',
  week: 'Mijn week',
  year: 'Jaar',
  list: 'Lijst',
  rhythm: 'Ritme',
  foundation: 'Fundament',
  progress: 'Voortgang',
  portfolio: 'Portfolio',
  import: 'Import',
  direction: 'Regie',
  accounts: 'Accounts',
  switchOrganisation: 'Wissel van account',
  accountCount: '{{position}} van {{total}} accounts',
  oneAccount: 'Je enige account',
  yourMenu: 'Jouw menu:',
  language: 'Taal',
  dutch: 'Nederlands',
  english: 'English',
  appearance: 'Weergave',
  light: 'Licht',
  dark: 'Donker',
  system: 'Zoals het systeem',
  signOut: 'Uitloggen',
  newVersion: 'Er is een nieuwe versie',
  reload: 'Herladen',
  saving: 'Bezig met opslaan…',
  savedNow: 'Opgeslagen · zojuist',
  savedMinutes_one: 'Opgeslagen · {{count}} minuut geleden',
  savedMinutes_other: 'Opgeslagen · {{count}} minuten geleden',
  notSaved: 'Niet opgeslagen',
  notFoundTitle: 'Deze pagina bestaat niet',
  notFoundText: 'Misschien is de link oud, of hoort deze pagina bij een account waar je geen lid van bent.',
  toStart: 'Naar het begin',
  brokenTitle: 'Hier ging iets mis',
  brokenText:
    'Wat je eerder hebt opgeslagen staat er nog. Laad het scherm opnieuw; lukt het dan niet, probeer het later.',
  offlineTitle: 'Geen verbinding',
  offlineText: 'Cadans is niet te bereiken. Controleer je verbinding en probeer het opnieuw.',
  noOrganisationTitle: 'Je bent nog van geen account lid',
  noOrganisationText: 'Vraag de beheerder van je organisatie om je uit te nodigen met {{email}}.',
} as const;

declare module '../words' {
  interface Words {
    shell: typeof words;
  }
}
