import type { words as nl } from '../../nl/outside/link';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  language: 'Language',
  title: 'Shared yearly plan',
  above: 'plan of {{year}}',
  corner: 'Channel · what is there',
  asOf: 'As it stood on {{day}}',
  until: 'this link works until {{day}}',
  themes: 'Themes',
  signs: 'What the signs mean',
  several: '{{count}} activities',
  emptyTitle: 'Nothing stands here now',
  emptyText: 'Nothing is planned that this link shows. Once something is, it appears here by itself.',
  lockedTitle: 'This takes a password',
  lockedText: 'Who gave you the link gave you a password as well. Fill it in here.',
  password: 'Password',
  enter: 'Open',
  wrong: 'That is not it. Mind the capitals, or ask who gave you the link.',
  wait_one: 'It was tried too often. Try again in {{count}} second.',
  wait_other: 'It was tried too often. Try again in {{count}} seconds.',
  waitTitle: 'Wait a moment',
  goneTitle: 'This link shows nothing (any more)',
  goneText:
    'It has expired or was revoked, or it was not copied whole: a long link sometimes breaks in a mail. Ask who gave it to you for a new one.',
  brokenTitle: 'This cannot be read now',
  brokenText: 'No answer came. See whether you are connected, and try again.',
  retry: 'Try again',
};
