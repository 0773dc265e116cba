export const words = {
  zoom: 'Maand',
  gridLabel:
    '{{month}}, dag voor dag. Pijltjes lopen langs de dagen, Page Up en Page Down langs de maanden, Enter opent of plant, M verplaatst, N plant.',
  today: 'vandaag',
  toToday: 'Vandaag',
  week: 'week {{week}}',
  dayFree: 'niets gepland',
  dayHolds_one: '{{count}} activiteit: {{titles}}',
  dayHolds_other: '{{count}} activiteiten: {{titles}}',
  more: '+{{count}}',
  somewhere: 'Ergens in {{month}}',
  somewhereShort: 'Ergens in deze maand',
  somewhereWeek: 'Ergens in week {{week}}',
  emptyTitle: 'Nog niets in deze maand',
  emptyText: 'Een stille maand kan een keuze zijn. Zo niet: plan wat zeker is, en kies later de dag.',
  planIn: 'Plan in deze maand',
  planOn: 'Plan op {{day}}',
  previousMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
  previousQuarter: 'Vorig kwartaal',
  nextQuarter: 'Volgend kwartaal',
  quarter: '{{quarter}}e kwartaal {{year}}',
} as const;

declare module '../words' {
  interface Words {
    month: typeof words;
  }
}
