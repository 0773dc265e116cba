export const words = {
  title: 'Organisatie verwijderen',
  lead: 'Verwijderen gebeurt na dertig dagen, en dan voorgoed: alle plannen, opbrengsten en geschiedenis, voor iedereen.',
  exportFirst: 'Neem eerst een export mee',
  exportText:
    'Met het bestand “Alles” maak je de organisatie later opnieuw. Na het verwijderen is er niets meer.',
  toExport: 'Naar de export',
  start: 'Organisatie verwijderen…',
  meanwhile:
    'Tot die dag kan iedereen alles lezen en exporteren, en kan niemand iets wijzigen. Elke beheerder kan het intrekken.',
  askTitle: '{{name}} verwijderen?',
  askText: 'Over dertig dagen is alles weg. Tot dan kan elke beheerder het intrekken.',
  askName: 'Typ ter bevestiging: {{name}}',
  askOther: 'Dat is een andere naam. Typ hem precies zo.',
  askAct: 'Over 30 dagen verwijderen',
  leaving: 'Deze organisatie wordt op {{day}} verwijderd',
  leavingText:
    '{{name}} heeft daarom gevraagd. Je kunt alles lezen en exporteren; wijzigen kan niet meer. Een beheerder kan het intrekken.',
  leavingAdmin:
    '{{name}} heeft daarom gevraagd. Je kunt alles lezen en exporteren; wijzigen kan pas weer als je het intrekt.',
  takeBack: 'Toch houden',
} as const;

declare module '../../words' {
  interface Words {
    deletion: typeof words;
  }
}
