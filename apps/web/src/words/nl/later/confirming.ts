export const words = {
  title: 'Laat zien dat jij het bent',
  why: 'Dit vraagt wat meer zekerheid. Daarna vragen we het tien minuten niet meer.',
  password: 'Wachtwoord',
  passwordMissing: 'Vul je wachtwoord in.',
  passwordWrong: 'Dit wachtwoord klopt niet.',
  by_password: 'Liever je wachtwoord',
  code: 'Code uit je app, of een herstelcode',
  codeMissing: 'Vul de code in.',
  codeWrong: 'Deze code klopt niet, of is al gebruikt.',
  by_code: 'Liever een code',
  by_passkey: 'Met een passkey',
  passkeyWrong: 'Er is geen passkey van jou gebruikt. Probeer het opnieuw.',
  passkeyCannot: 'Je hebt alleen een passkey, en deze browser kan er geen gebruiken. Log uit en opnieuw in.',
  by_provider: 'Opnieuw inloggen met {{name}}',
  providerText: 'Je verlaat deze pagina even. Daarna kom je hier terug en doe je opnieuw wat je wilde doen.',
  demo: 'Dit is een demo: een demogebruiker heeft geen wachtwoord.',
  demoWrong: 'Dat lukt hier niet.',
  nothing:
    'Je hebt geen wachtwoord en geen code. Log uit en opnieuw in: daarna kun je dit tien minuten lang doen.',
  confirm: 'Bevestigen',
  cancel: 'Annuleren',
  failed: 'Bevestigen lukt niet',
} as const;

declare module '../../words' {
  interface Words {
    confirming: typeof words;
  }
}
