export const words = {
  or: 'of',
  toSignIn: 'Terug naar inloggen',
  email: 'E-mailadres',
  emailMissing: 'Vul je e-mailadres in.',
  emailWrong: 'Dit is nog geen volledig e-mailadres, zoals naam@bedrijf.nl.',
  notDone: 'Dat is niet gelukt',
  offline: 'Er is geen verbinding. Probeer het opnieuw zodra die er is.',
  wait_one: 'Dat was te vaak achter elkaar. Over {{count}} seconde kan het weer.',
  wait_other: 'Dat was te vaak achter elkaar. Over {{count}} seconden kan het weer.',
  waitMinutes_one: 'Dat was te vaak achter elkaar. Over {{count}} minuut kan het weer, om {{time}}.',
  waitMinutes_other: 'Dat was te vaak achter elkaar. Over {{count}} minuten kan het weer, om {{time}}.',
  show: 'Wachtwoord tonen',
  hide: 'Wachtwoord verbergen',
  forgot: 'Wachtwoord vergeten?',
  linkInstead: 'Mail me een inloglink',
  signOn: {
    with: 'Inloggen met {{name}}',
    pageTitle: 'Inloggen via je bedrijf',
    busy: 'Even controleren wie je bent…',
    nothing: 'Deze pagina hoort bij het inloggen via je bedrijf. Begin bij het inloggen.',
    back: 'Terug naar Cadans',
  },
  locked: {
    title: 'Even wachten',
    text_one:
      'Er is te vaak een verkeerd wachtwoord geprobeerd. Over {{count}} minuut kan het weer, om {{time}}. Liever nu naar binnen? Een link per mail werkt meteen.',
    text_other:
      'Er is te vaak een verkeerd wachtwoord geprobeerd. Over {{count}} minuten kan het weer, om {{time}}. Liever nu naar binnen? Een link per mail werkt meteen.',
    soon_one:
      'Er is te vaak een verkeerd wachtwoord geprobeerd. Over {{count}} seconde kan het weer. Twijfel je? Laat je dan een link mailen.',
    soon_other:
      'Er is te vaak een verkeerd wachtwoord geprobeerd. Over {{count}} seconden kan het weer. Twijfel je? Laat je dan een link mailen.',
    over: 'Je kunt het weer proberen. Twijfel je? Laat je dan een link mailen.',
  },
  mail: {
    link: {
      title: 'Inloggen met een link',
      text: 'Je krijgt een mail met een link waarmee je inlogt zonder wachtwoord. Hij werkt 15 minuten, één keer, en alleen in deze browser.',
      send: 'Mail me de link',
    },
    reset: {
      title: 'Een nieuw wachtwoord',
      text: 'Je krijgt een mail met een link waarmee je een nieuw wachtwoord kiest. Je oude werkt tot dat moment gewoon door.',
      send: 'Mail me de link',
    },
  },
  sent: {
    title: 'Kijk in je mailbox',
    text: 'Hoort er een account bij {{email}}, dan is er nu een mail onderweg.',
    next: {
      link: 'Open de link in deze browser. In een andere browser of op een ander apparaat werkt hij niet.',
      reset: 'Open de link en kies je nieuwe wachtwoord.',
    },
    nothingTitle: 'Komt er niets?',
    wait: 'Wacht een paar minuten: niet elke mailbox is even snel.',
    spam: 'Kijk in de map met ongewenste mail.',
    address: 'Staat het adres hierboven goed? Het moet het adres zijn waarop je bent uitgenodigd.',
    admin: 'Nog steeds niets? Vraag de beheerder van je organisatie of je bent uitgenodigd.',
    again: 'Stuur opnieuw',
    againIn: 'Opnieuw sturen kan over {{count}} s',
    sentAgain: 'Er is opnieuw een mail onderweg. Gebruik de nieuwste.',
    other: 'Ander adres',
  },
  secondStep: {
    title: 'Nog één stap',
    text: 'Vul de code van zes cijfers in uit de app op je telefoon.',
    label: 'Code uit je app',
    until: 'Je hebt tot {{time}} om de code in te vullen.',
    enter: 'Verder',
    wrong: 'Deze code klopt niet, of hij is al gebruikt. Wacht op de volgende in je app en vul die in.',
    wrongRecovery: 'Deze herstelcode klopt niet, of hij is al gebruikt. Elke code werkt één keer.',
    incomplete: 'Een code heeft zes cijfers.',
    recoveryMissing: 'Vul een van je herstelcodes in.',
    useRecovery: 'Gebruik een herstelcode',
    useApp: 'Gebruik de code uit je app',
    recoveryText: 'Vul een van de tien codes in die je bewaarde toen je de tweede stap instelde.',
    recoveryLabel: 'Herstelcode',
    usedRecovery: 'Ingelogd met een herstelcode',
    codesLeft_one: 'Je hebt nog {{count}} herstelcode. Maak nieuwe bij je account.',
    codesLeft_other:
      'Je hebt nog {{count}} herstelcodes. Maak nieuwe bij je account als het er weinig worden.',
    noneLeft: 'Dat was je laatste herstelcode. Maak nieuwe bij je account.',
    lost: 'Telefoon en herstelcodes kwijt? Vraag de beheerder van je organisatie om hulp.',
    overTitle: 'De tijd voor je code is om',
    overText: 'Je hebt vijf minuten en vijf pogingen. Log opnieuw in en houd je telefoon bij de hand.',
    again: 'Opnieuw inloggen',
  },
  open: {
    link: {
      pageTitle: 'Inloggen met je link',
      title: 'Je bent er bijna',
      text: 'Druk op de knop om in te loggen. Daarna werkt deze link niet meer.',
      act: 'Log in',
    },
    reset: {
      pageTitle: 'Nieuw wachtwoord',
      title: 'Kies een nieuw wachtwoord',
      text: 'Overal waar je nog ingelogd bent, word je daarna uitgelogd.',
      act: 'Bewaar wachtwoord',
      done: 'Je nieuwe wachtwoord is bewaard',
      doneText: 'Overal anders ben je uitgelogd.',
    },
    goneTitle: 'Deze link werkt niet meer',
    goneText: {
      link: 'Hij is al gebruikt, of ouder dan een kwartier. Laat je een nieuwe mailen.',
      reset: 'Hij is al gebruikt, of ouder dan een half uur. Laat je een nieuwe mailen.',
    },
    foreignTitle: 'Je vroeg deze link in een andere browser',
    foreignText:
      'Voor je veiligheid werkt een inloglink alleen in de browser waarin je hem vroeg. Open hem daar, of vraag er hier een aan.',
    missingTitle: 'Er staat geen link meer in het adres',
    missingText:
      'De geheime code uit je mail is uit het adres gehaald, zodat niemand hem meeleest. Open de link in je mail nog een keer.',
    askAnew: {
      link: 'Vraag hier een nieuwe link',
      reset: 'Vraag een nieuwe link',
    },
    signIn: 'Naar inloggen',
  },
  newPassword: {
    label: 'Nieuw wachtwoord',
    hint: 'Minstens 12 tekens. Een zin van een paar woorden onthoudt makkelijk en is sterk.',
    more_one: 'Nog {{count}} teken erbij.',
    more_other: 'Nog {{count}} tekens erbij.',
    common: 'Dit wachtwoord staat op de lijst die inbrekers als eerste proberen. Kies iets van jezelf.',
    tooLong: 'Dit is te lang: hoogstens 200 tekens.',
    good: 'Lang genoeg. Gebruik het nergens anders.',
    strong: 'Sterk. Zo’n lang wachtwoord raadt niemand.',
  },
} as const;

declare module '../../words' {
  interface Words {
    doors: typeof words;
  }
}
