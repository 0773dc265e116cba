import type { words as nl } from '../../nl/later/members';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  pageTitle: 'People',
  list: 'Who takes part',
  you: 'you',
  admin: 'Admin',
  role: {
    director: 'Director',
    marketer: 'Marketer',
    consultant: 'Consultant',
    requester: 'Requester',
    viewer: 'Viewer',
  },
  state: {
    active: 'Active',
    invited: 'Invited',
    named: 'Named only',
    suspended: 'Suspended',
  },
  refused: 'That did not work',
};
