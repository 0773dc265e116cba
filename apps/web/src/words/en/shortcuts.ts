import type { words as nl } from '../nl/shortcuts';
import type { Translated } from '../words';

export const words: Translated<typeof nl> = {
  title: 'Keyboard shortcuts',
  subtitle: 'They work while you are not typing in a field.',
  places: {
    everywhere: 'Everywhere',
    plan: 'Year and list',
    year: 'On the year sheet',
    dates: 'In a date field',
    dialogs: 'In a dialog',
  },
  names: {
    palette: 'Search and commands',
    sheet: 'These shortcuts',
    goYear: 'Go to the year',
    goList: 'Go to the list',
    goFoundation: 'Go to the foundation',
    goImport: 'Go to the import',
    plan: 'Plan an activity',
    search: 'Search in what you see',
    undo: 'Undo',
    redo: 'Do again',
    walk: 'To another activity or day',
    openMark: 'Look at the activity',
    move: 'Move the activity',
    moveWeek: 'A week earlier or later',
    words: 'A date in words: week 14, next Tuesday',
    takeWords: 'Take the date that was read',
    reason: 'The reason of that number',
    close: 'Close without saving',
  },
};
