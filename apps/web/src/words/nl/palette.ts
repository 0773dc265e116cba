export const words = {
  title: 'Zoeken en opdrachten',
  button: 'Zoeken',
  searchLabel: 'Zoek een activiteit of een opdracht',
  nothing: 'Niets gevonden voor ‘{{asked}}’.',
  previous: { year: 'Vorig jaar', quarter: 'Vorig kwartaal', month: 'Vorige maand', week: 'Vorige week' },
  next: { year: 'Volgend jaar', quarter: 'Volgend kwartaal', month: 'Volgende maand', week: 'Volgende week' },
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
    palette: typeof words & typeof import('./later/palette').words;
  }
}
