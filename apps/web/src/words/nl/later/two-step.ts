export const words = {
  password: {
    section: 'Wachtwoord',
    text: 'Kies je een ander wachtwoord, dan word je overal elders uitgelogd. Hier blijf je ingelogd.',
    current: 'Huidig wachtwoord',
    currentMissing: 'Vul je huidige wachtwoord in.',
    currentWrong: 'Dit is niet je huidige wachtwoord.',
    act: 'Wijzig wachtwoord',
    done: 'Je nieuwe wachtwoord is bewaard',
    doneText: 'Overal elders ben je uitgelogd.',
    forgotten: 'Vergeten, of nooit een gekozen?',
    mail: 'Mail me een link',
    mailed: 'Er is een mail onderweg naar {{email}}.',
  },
  section: 'Tweede stap',
  off: {
    title: 'Er wordt alleen je wachtwoord of een link gevraagd',
    text: 'Met een tweede stap heeft wie je wachtwoord of je mailbox in handen krijgt, nog niets: ook een code uit een app op je telefoon is dan nodig.',
    act: 'Stel de tweede stap in',
  },
  on: {
    title: 'Na je wachtwoord of link wordt een code gevraagd',
    since: 'Ingesteld op {{day}}.',
    left_one: 'Je hebt nog {{count}} herstelcode.',
    left_other: 'Je hebt nog {{count}} herstelcodes.',
    few: 'Dat is weinig: maak nieuwe voordat je ze nodig hebt.',
    renew: 'Maak nieuwe herstelcodes',
    renewAsk: 'Nieuwe herstelcodes maken?',
    renewText: 'Je krijgt tien nieuwe. De herstelcodes die je nu nog hebt, werken daarna niet meer.',
    end: 'Zet uit',
    endAsk: 'De tweede stap uitzetten?',
    endText:
      'Daarna is je wachtwoord of een link in je mail genoeg om in te loggen. Ook je herstelcodes werken dan niet meer.',
    ended: 'De tweede stap staat uit',
  },
  setUp: {
    scanTitle: 'Scan dit met een app',
    scan: 'Gebruik een app die codes maakt, zoals die van je wachtwoordbeheerder, Google of Microsoft Authenticator.',
    qr: 'QR-code voor je app',
    secret: 'Lukt scannen niet? Neem dan deze sleutel over',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    codeTitle: 'Vul de code in die de app nu toont',
    code: 'Code uit je app',
    act: 'Zet aan',
    cancel: 'Annuleren',
    wrong:
      'Deze code klopt niet. Neem de code die er nu staat, en kijk of de klok van je telefoon goed loopt.',
    incomplete: 'Een code heeft zes cijfers.',
  },
  codes: {
    title: 'Bewaar je tien herstelcodes',
    text: 'Ben je je telefoon kwijt, dan log je hiermee in. Elke code werkt één keer. Je ziet ze alleen nu.',
    list: 'Herstelcodes',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    download: 'Downloaden',
    print: 'Afdrukken',
    file: 'cadans-herstelcodes.txt',
    heading: 'Herstelcodes van Cadans voor {{email}}, gemaakt op {{day}}',
    kept: 'Ik heb ze bewaard op een plek waar ik zonder mijn telefoon bij kan',
    keptFirst: 'Bewaar de codes eerst, en vink dat dan aan.',
    done: 'Klaar',
  },
  failed: 'Dat is niet gelukt',
} as const;

declare module '../../words' {
  interface Words {
    'two-step': typeof words;
  }
}
