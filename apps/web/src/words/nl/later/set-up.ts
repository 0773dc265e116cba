export const words = {
  pageTitle: 'Inrichten',
  title: 'Richt Cadans in',
  text: 'Hier is nog niemand, dus jij begint. Je wordt directeur en beheerder van de eerste organisatie; je collega’s nodig je daarna uit.',
  code: 'Installatiecode',
  codeHint:
    'Staat in het log van de server waar Cadans draait, bij het starten. Zo begint hier geen vreemde.',
  codeMissing: 'Vul de code in die in het log van de server staat.',
  name: 'Je naam',
  language: 'Cadans spreekt met je in de taal die je rechtsboven kiest.',
  begin: 'Beginnen',
  notDone: 'Beginnen lukt niet',
  taken: 'Hier is al iemand begonnen. Log in, of vraag om een uitnodiging.',
} as const;

declare module '../../words' {
  interface Words {
    'set-up': typeof words;
  }
}
