import type { words as nl } from '../../nl/later/feeds';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  title: 'Calendar feeds',
  lead: 'Put what is planned into your own calendar. When something moves, it moves there as well; you change things in Cadans.',
  start: 'New feed…',
  noneTitle: 'No feed yet',
  noneText:
    'Make a feed of your own work, of a theme, a channel or the whole organisation, and paste its address into your calendar. From then on that fetches by itself what changes.',
  kind: {
    own: 'My work',
    theme: 'A theme',
    channel: 'A channel',
    organisation: 'The whole organisation',
  },
  kindText: {
    own: 'Everything that you own.',
    theme: 'Everything that serves this theme.',
    channel: 'Everything that comes on this channel.',
    organisation: 'Everything that is planned.',
  },
  about: '{{kind}}: {{name}}',
  madeOn: 'made on {{day}}',
  neverFetched: 'fetched by no calendar yet',
  fetched: 'last fetched on {{day}}',
  close: 'Close…',
  closeOf: 'Close ‘{{name}}’…',
  closeTitle: 'Close ‘{{name}}’?',
  closeText: 'Calendars that follow this address get nothing from now on. Remove it there as well.',
  closeNow: 'Close the feed',
  closed: '‘{{name}}’ is closed',
  back: 'Never mind',
  newTitle: 'New calendar feed',
  newText: 'The feed is yours: it ends when you are a member no more.',
  which: 'What should stand in your calendar?',
  theme: 'Theme',
  channel: 'Channel',
  chooseOne: 'Choose one.',
  make: 'Make the feed',
  madeTitle: 'The feed is ready',
  madeText: 'Paste this address into your calendar.',
  address: 'The address',
  once: 'Shown only now. Who has this address reads along: do not pass it on.',
  notTold: 'The feed was made, but could not be shown any more. Close it and make a new one.',
  copy: 'Copy',
  copied: 'Copied',
  ready: 'Done',
  how: {
    google: {
      name: 'Google',
      text: 'In Google Calendar: + beside ‘Other calendars’, then ‘From URL’. Paste the address.',
    },
    outlook: {
      name: 'Outlook',
      text: 'In Outlook: ‘Add calendar’, then ‘Subscribe from web’. Paste the address.',
    },
    apple: {
      name: 'Apple',
      text: 'In Calendar on the Mac: ‘File’, then ‘New Calendar Subscription’. Paste the address.',
    },
  },
};
