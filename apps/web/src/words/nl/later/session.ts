export const words = {
  pageTitle: 'Inloggen',
  promise: 'Eén jaarplan. Elke activiteit dient een thema en draagt een naam.',
  promiseText:
    'Geen losse flodders meer: elke week zie je of het ritme klopt, of het werk de keuzes volgt en of afkomt wat iemand op zich nam.',
  picture: 'Een jaarplan met per kanaal de weken waarin iets verschijnt',
  welcome: 'Goed dat je er bent',
  demoIntro: 'Dit is een demo met voorbeeldplannen. Kies als wie je binnenkomt.',
  marketer: 'Junior marketeer',
  marketerText: 'Wat doe ik deze week? Je plant, verschuift en rondt af, in seconden.',
  director: 'Directeur',
  directorText: 'Liggen we op koers? Je ziet in vijf minuten wat een besluit van je vraagt.',
  consultant: 'Adviseur',
  consultantText: 'Welk account heeft me het eerst nodig? Je stuurt meerdere plannen vanaf één plek.',
  requester: 'Aanvrager',
  requesterText: 'Kan dit ook in het plan? Je doet een verzoek en ziet wat ervan wordt.',
  withEmail: 'Inloggen met e-mail',
  orWithEmail: 'Of met je e-mailadres',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  signIn: 'Inloggen',
  emailMissing: 'Vul je e-mailadres in.',
  passwordMissing: 'Vul je wachtwoord in.',
  wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
  tooOften: 'Je hebt het te vaak geprobeerd. Wacht even en probeer het dan opnieuw.',
  failed: 'Inloggen lukt niet',
} as const;

declare module '../../words' {
  interface Words {
    session: typeof words;
  }
}
