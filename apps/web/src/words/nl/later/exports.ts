export const words = {
  title: 'Export',
  lead: 'Wat hier staat is van jullie. Neem het mee wanneer je wilt; wat je downloadt bevat gegevens van mensen, dus bewaar het zoals je dat met zulke gegevens doet.',
  fileName: 'cadans-{{organisation}}',
  files: {
    workbook: 'De lijsten als werkboek',
    list: 'De activiteiten als CSV',
    everything: 'Alles',
    tables: 'Alles, als tabellen',
  },
  filesText: {
    workbook:
      'Activiteiten, opbrengsten, beloften, thema’s en kanalen, elk op een eigen blad. Voor Excel, LibreOffice of Numbers.',
    list: 'Eén lijst die overal opent. Tekst die op een formule lijkt blijft tekst.',
    everything:
      'Alles wat de organisatie weet, met de hele geschiedenis. Dit bestand lees je hieronder weer in, hier of in een andere Cadans. Zonder wachtwoorden, links en sleutels.',
    tables: 'Hetzelfde als CSV, een bestand per tabel, voor wie er zelf mee rekent.',
  },
  act: {
    xlsx: 'Download XLSX',
    csv: 'Download CSV',
    json: 'Download JSON',
    zip: 'Download ZIP',
  },
  restoreTitle: 'Een export inlezen',
  restoreText:
    'Van het bestand “Alles” maakt Cadans een nieuwe organisatie waarin alles staat zoals het was. Jij wordt er beheerder; de anderen staan er met naam en geschiedenis in, en komen pas binnen als je ze uitnodigt. Deze organisatie verandert niet.',
  restoreHint: 'Het JSON-bestand van een export, hoogstens 96 MB.',
  restoring: '{{file}} wordt ingelezen…',
  madeTitle: '{{organisation}} staat er weer',
  madeText_one: '{{count}} activiteit met haar geschiedenis.',
  madeText_other: '{{count}} activiteiten met hun geschiedenis.',
  madeNamed_one: '{{count}} ander staat er met naam in en is nog niet uitgenodigd.',
  madeNamed_other: '{{count}} anderen staan er met naam in en zijn nog niet uitgenodigd.',
  open: 'Openen',
} as const;

declare module '../../words' {
  interface Words {
    exports: typeof words;
  }
}
