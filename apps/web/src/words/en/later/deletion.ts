import type { words as nl } from '../../nl/later/deletion';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  title: 'Delete the organisation',
  lead: 'It is deleted after thirty days, and then for good: all plans, results and history, for everybody.',
  exportFirst: 'Take an export along first',
  exportText:
    'With the file “Everything” you make the organisation again later. After deleting there is nothing left.',
  toExport: 'To the export',
  start: 'Delete the organisation…',
  meanwhile:
    'Until that day everybody can read and export everything, and nobody can change anything. Any admin can take it back.',
  askTitle: 'Delete {{name}}?',
  askText: 'In thirty days everything is gone. Until then any admin can take it back.',
  askName: 'Type to confirm: {{name}}',
  askOther: 'That is another name. Type it exactly so.',
  askAct: 'Delete in 30 days',
  leaving: 'This organisation is deleted on {{day}}',
  leavingText:
    '{{name}} asked for it. You can read and export everything; changing is no longer possible. An admin can take it back.',
  leavingAdmin:
    '{{name}} asked for it. You can read and export everything; changing is possible again once you take it back.',
  takeBack: 'Keep it after all',
};
