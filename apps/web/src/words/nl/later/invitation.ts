export const words = {
  pageTitle: 'Uitnodiging',
  title: 'Doe mee bij {{organisation}}',
  text: '{{by}} nodigt je uit om mee te werken aan de marketing van {{organisation}}, als {{role}}.',
  admin: 'Je wordt ook beheerder.',
  who: {
    new: 'De uitnodiging is voor {{address}}. Met dat adres en het wachtwoord dat je nu kiest, log je voortaan in.',
    you: 'Je bent ingelogd als {{email}}. De organisatie komt erbij; wat je al hebt, blijft.',
    known:
      'De uitnodiging is voor {{address}}. Daarmee heb je al een account: log in, dan gaat het hier verder.',
  },
  name: 'Je naam',
  nameMissing: 'Vul je naam in.',
  accept: 'Doe mee',
  signInFirst: 'Inloggen en meedoen',
  signIn: 'Naar inloggen',
  anotherTitle: 'Deze uitnodiging is voor iemand anders',
  anotherText:
    'Ze is voor {{address}}, en je bent ingelogd als {{email}}. Ben jij dat ook? Log dan uit en ga verder met dat adres.',
  signOut: 'Uitloggen en verdergaan',
  notDone: 'Meedoen lukt niet',
  done: 'Welkom bij {{organisation}}',
  trouble: {
    unknownTitle: 'Deze uitnodiging is niet te vinden',
    unknownText: 'Open de link uit de mail nog eens, helemaal. Lukt het dan niet, vraag dan om een nieuwe.',
    overTitle: 'Deze uitnodiging is verlopen',
    overText: 'Ze gold zeven dagen. Vraag wie je uitnodigde om haar opnieuw te sturen.',
    usedTitle: 'Deze uitnodiging is al gebruikt',
    usedText:
      'Ze werkt één keer. Was jij het, dan log je gewoon in. Was jij het niet, zeg het wie je uitnodigde.',
    withdrawnTitle: 'Deze uitnodiging geldt niet meer',
    withdrawnText: 'Ze is ingetrokken, of er is een nieuwere gestuurd. Kijk of er een latere mail is.',
  },
} as const;

declare module '../../words' {
  interface Words {
    invitation: typeof words;
  }
}
