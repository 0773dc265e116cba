export const words = {
  line: 'Je bent offline; dit is de stand van {{time}}.',
  lineUnknown: 'Je bent offline. Wat je eerder opende, is er nog.',
  waits: 'Geen verbinding: dit staat op dit apparaat en gaat mee zodra er weer verbinding is.',
  waitsHere: 'Wacht op verbinding',
  typed: 'Wat je typte',
  waiting_one: '{{count}} wijziging wacht op verbinding',
  waiting_other: '{{count}} wijzigingen wachten op verbinding',
  sent_one: '{{count}} wijziging is alsnog opgeslagen',
  sent_other: '{{count}} wijzigingen zijn alsnog opgeslagen',
  refusedTitle: 'Niet doorgegaan',
  refusedText_one: '{{count}} wijziging die je zonder verbinding deed, is geweigerd.',
  refusedText_other: '{{count}} wijzigingen die je zonder verbinding deed, zijn geweigerd.',
  look: 'Bekijken',
  listText:
    'De stand veranderde terwijl je geen verbinding had. Probeer het op de nieuwe stand, of laat het zo.',
  doneAt: 'Gedaan om {{time}}',
  tryAgain: 'Op de nieuwe stand',
  tryAgainOf: 'Probeer op de nieuwe stand: {{said}}',
  drop: 'Laat maar',
  dropOf: 'Laat maar: {{said}}',
  gone: 'Dit is er niet meer. Laat het zo.',
} as const;

declare module '../words' {
  interface Words {
    offline: typeof words;
  }
}
