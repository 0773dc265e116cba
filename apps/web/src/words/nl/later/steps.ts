export const words = {
  title: 'Voorbereiding',
  progress: '{{done}} van {{all}} klaar',
  none: 'Nog geen stappen. Wat moet er af zijn, en hoe lang van tevoren?',
  noneRead: 'Er zijn geen stappen.',
  done: 'Klaar: {{title}}',
  dueDay: 'T−{{count}} · {{day}}',
  dueLong_one: 'T−{{count}} werkdag · {{day}}',
  dueLong_other: 'T−{{count}} werkdagen · {{day}}',
  onTheDay: 'op de dag zelf · {{day}}',
  late: 'te laat',
  doneOn: 'klaar op {{day}}',
  change: 'Wijzig {{title}}',
  remove: 'Verwijder {{title}}',
  step: 'Stap',
  newStep: 'Nieuwe stap',
  newStepExample: 'Bijv. tekst laten nalezen',
  daysBefore: 'Werkdagen vooraf',
  owner: 'Eigenaar',
  ownerOfActivity: 'Eigenaar van de activiteit',
  add: 'Voeg toe',
  saidNew: 'Nieuwe stap: ‘{{title}}’',
  saidChanged: 'Stap: ‘{{title}}’',
  keep: 'Bewaar',
  removed: '‘{{title}}’ is uit de voorbereiding',
  refused: 'Dat ging niet door',
  useUsual: 'Gebruik de stappen van dit kanaal',
  keepUsual: 'Bewaar deze stappen voor dit kanaal',
  usualKept: 'Dit zijn nu de stappen van {{channel}}',
  usualUsed_one: '{{count}} stap toegevoegd',
  usualUsed_other: '{{count}} stappen toegevoegd',
} as const;

declare module '../../words' {
  interface Words {
    steps: typeof words;
  }
}
