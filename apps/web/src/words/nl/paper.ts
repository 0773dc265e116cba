export const words = {
  print: 'Afdrukken / PDF',
  printWords: 'print pdf papier printen',
  printed: '{{organisation}} · afgedrukt op {{day}}',
  lanes: 'banen per {{lanes}}',
  themes: 'Thema’s, met hun deel van de inspanning tot nu toe / bedoeld',
} as const;

declare module '../words' {
  interface Words {
    paper: typeof words;
  }
}
