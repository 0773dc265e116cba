export const words = {
  saving: 'Opslaan…',
  saved: 'Opgeslagen',
  notSaved: 'Niet opgeslagen: {{why}}',
  notSavedOf: 'Niet opgeslagen: ‘{{title}}’. Wat je typte staat er nog als je het opent.',
  mine: 'Van jou',
  conflict: '{{who}} wijzigde dit ook: {{field}}',
  keepMine: 'Houd de mijne',
  takeTheirs: 'Neem die van {{who}}',
  joinBoth: 'Maak er één tekst van',
  joined: 'Beide teksten, om er één van te maken',
  keepJoined: 'Bewaar deze tekst',
  effortWrong: 'Hoogstens één cijfer achter de komma.',
  budgetWrong: 'Hoogstens twee cijfers achter de komma.',
  place: '{{at}} van {{of}}',
  previous: 'Vorige activiteit',
  next: 'Volgende activiteit',
  goneTitle: 'Deze activiteit ligt in de prullenbak',
  goneBy: 'Verwijderd door {{who}}, {{at}}',
  toBin: 'Naar de prullenbak',
  unknownTitle: 'Deze activiteit is er niet',
  unknownText: 'Ze is definitief verwijderd, of de link klopt niet.',
} as const;

declare module '../../words' {
  interface Words {
    drawer: typeof words;
  }
}
