export const words = {
  language: 'Taal',
  title: 'Gedeeld jaarplan',
  above: 'jaarplan {{year}}',
  corner: 'Kanaal · wat er staat',
  asOf: 'Stand van {{day}}',
  until: 'deze link werkt tot en met {{day}}',
  themes: 'Thema’s',
  signs: 'Wat de tekens betekenen',
  several: '{{count}} activiteiten',
  emptyTitle: 'Hier staat nu niets',
  emptyText:
    'Er is niets gepland dat deze link laat zien. Zodra er iets in het plan komt, staat het hier vanzelf.',
  lockedTitle: 'Hier hoort een wachtwoord bij',
  lockedText: 'Wie je de link gaf, gaf je ook een wachtwoord. Vul het hier in.',
  password: 'Wachtwoord',
  enter: 'Openen',
  wrong: 'Dat is het niet. Let op hoofdletters, of vraag het na bij wie je de link gaf.',
  wait_one: 'Er is te vaak geprobeerd. Probeer het over {{count}} seconde opnieuw.',
  wait_other: 'Er is te vaak geprobeerd. Probeer het over {{count}} seconden opnieuw.',
  waitTitle: 'Even wachten',
  goneTitle: 'Deze link laat niets (meer) zien',
  goneText:
    'Hij is verlopen of ingetrokken, of niet helemaal overgenomen: in een mail breekt een lange link soms af. Vraag een nieuwe aan wie hem je gaf.',
  brokenTitle: 'Dit is nu niet te lezen',
  brokenText: 'Er kwam geen antwoord. Kijk of je verbinding hebt en probeer het opnieuw.',
  retry: 'Probeer het opnieuw',
} as const;

declare module '../../words' {
  interface Words {
    link: typeof words;
  }
}
