import type { words as nl } from '../../nl/later/comments';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  title: 'Conversation',
  none: 'Nothing said yet. Call somebody in with @.',
  noneRead: 'Nothing said yet.',
  say: 'Say something about it',
  sayExample: 'Write a comment, @ for a colleague',
  send: 'Post',
  sendHint: 'Ctrl+Enter posts',
  change: 'Change your comment',
  remove: 'Remove your comment',
  saidOf: 'Your comment on ‘{{title}}’',
  keep: 'Keep',
  edited: 'edited',
  removed: 'Your comment is gone',
  refused: 'That did not work',
  stillTyped: 'Your text is still there.',
  members: 'Members',
  justNow: 'just now',
  you: 'you',
};
