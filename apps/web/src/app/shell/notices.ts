import { firstScreen, later } from '../../ui/later';

/** The bell, once the first screen stands: before that nothing is told. */
export const NoticesBell = later(
  () => import('./notices-bell').then((module) => module.NoticesBell),
  firstScreen,
);
