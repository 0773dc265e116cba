export const words = {
  title: 'API-sleutels',
  lead: 'Met een sleutel werkt een ander programma namens jou: het mag hoogstens wat jij mag, en niets meer zodra jij hier niet meer meedoet.',
  start: 'Sleutel maken',
  noneTitle: 'Nog geen sleutels',
  noneText: 'Koppel een planner die meldt wat gepubliceerd is, of lees het plan uit in je eigen programma.',
  example: 'Zo vraagt een programma het jaar op',
  working: 'Werkt nu',
  ended: 'Werkt niet meer',
  state: { revoked: 'Ingetrokken', expired: 'Verlopen' },
  of: 'van {{name}}',
  worksUntil: 'werkt tot {{day}}',
  neverUsed: 'Nog niet gebruikt',
  used: 'Laatst gebruikt {{at}}, vanaf {{from}}',
  revoke: 'Intrekken…',
  revokeOf: '{{name}} intrekken',
  revokeTitle: '{{name}} intrekken?',
  revokeText:
    'Het programma dat hem gebruikt, komt er meteen niet meer in. Terugdraaien kan niet; een nieuwe maken wel.',
  revokeNow: 'Intrekken',
  revoked: '{{name}} is ingetrokken',
  back: 'Toch niet',
  newTitle: 'Nieuwe sleutel',
  newText: 'Geef alleen wat het programma nodig heeft.',
  name: 'Waarvoor?',
  nameHint: 'Zo staat hij in de geschiedenis: “via Buffer-koppeling”.',
  nameMissing: 'Geef de sleutel een naam.',
  scopes: 'Wat mag ermee?',
  scopesMissing: 'Kies er minstens één.',
  scope: {
    read: { name: 'Lezen', text: 'Het plan, de belofte en de voortgang zien.' },
    ask: { name: 'Aanvragen', text: 'Iets vragen, en zien wat ervan kwam.' },
    complete: { name: 'Afronden', text: 'Alleen melden dat iets gepubliceerd is.' },
    plan: { name: 'Plannen', text: 'Plannen, wijzigen, uitstellen, schrappen en afronden.' },
    steer: { name: 'Sturen', text: 'Besluiten bij het derde uitstel, en een vastgesteld plan wijzigen.' },
  },
  days: 'Hoe lang werkt hij?',
  inDays_one: '{{count}} dag',
  inDays_other: '{{count}} dagen',
  make: 'Sleutel maken',
  madeTitle: 'Je sleutel is klaar',
  madeText: 'Zet hem in het programma dat hem gebruikt.',
  key: 'De sleutel',
  once: 'Deze sleutel wordt alleen nu getoond en nergens bewaard.',
  notTold: 'De sleutel is gemaakt, maar kon niet meer getoond worden. Trek hem in en maak een nieuwe.',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  ready: 'Klaar',
  assistant: 'Koppel een AI-assistent',
  assistantText:
    'Een assistent die MCP spreekt, kan namens jou het plan lezen, zien wat een besluit vraagt, plannen en uitstellen. Maak er een sleutel voor, met alleen wat hij nodig heeft, en geef hem dit adres.',
  assistantUrl: 'Adres van de MCP-server',
  assistantSettings: 'Zo zet je hem in de instellingen van de assistent',
  copySettings: 'Instellingen kopiëren',
  assistantCare:
    'Op de plek van cdn_… komt je eigen sleutel. De assistent mag nooit meer dan jij, verwijdert niets, en wat hij doet staat met de naam van de sleutel in de geschiedenis.',
} as const;

declare module '../../words' {
  interface Words {
    keys: typeof words;
  }
}
