export const words = {
  views: 'Weergaven',
  isChanged: 'gewijzigd',
  update: '‘{{name}}’ bijwerken',
  backTo: 'Terug naar ‘{{name}}’',
  ofEverybody: 'Van iedereen',
  ofMine: 'Van mij',
  save: 'Bewaar deze weergave…',
  emptyText:
    'Zet de filters en de zoom zoals je ze vaak nodig hebt, en bewaar ze onder een naam: voor jezelf of voor iedereen.',
  rename: '‘{{name}}’ hernoemen of delen…',
  remove: '‘{{name}}’ verwijderen',
  saveTitle: 'Weergave bewaren',
  renameTitle: 'Weergave hernoemen of delen',
  dialogText: 'Het scherm met zijn filters, groepen en zoom.',
  name: 'Naam',
  nameExample: 'Deze maand van mij',
  nameMissing: 'Geef de weergave een naam.',
  whose: 'Voor wie',
  mine: 'Alleen voor mij',
  everybody: 'Voor iedereen in de organisatie',
  mayNotShare: 'Delen kan wie mag plannen.',
  saved: '‘{{name}}’ is bewaard',
  savedShared: '‘{{name}}’ is bewaard voor iedereen',
  changed: '‘{{name}}’ is bijgewerkt',
  removed: '‘{{name}}’ is verwijderd',
  refused: 'Dat ging niet door',
} as const;

declare module '../words' {
  interface Words {
    views: typeof words;
  }
}
