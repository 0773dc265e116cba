export const words = {
  asMatrix: 'De kolommen {{first}} tot en met {{last}} zijn een jaar; in elke cel staan titels',
  down: 'Wat staat er links in het jaar?',
  downNamed: 'Wat staat er in de kolom ‘{{name}}’?',
  fields: { owner: 'Eigenaren', channel: 'Kanalen', theme: 'Thema’s', campaign: 'Campagnes' },
  known: {
    owner_one: '{{known}} van {{count}} naam is lid',
    owner_other: '{{known}} van {{count}} namen zijn lid',
    channel_one: '{{known}} van {{count}} is een kanaal van jullie',
    channel_other: '{{known}} van {{count}} zijn kanalen van jullie',
    theme_one: '{{known}} van {{count}} is een thema van jullie',
    theme_other: '{{known}} van {{count}} zijn thema’s van jullie',
  },
} as const;

declare module '../../words' {
  interface Words {
    'import-matrix': typeof words;
  }
}
