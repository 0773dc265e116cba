import fc from 'fast-check';
import { expect, it } from 'vitest';
import { givenActivity } from '../../../testing/given-activity';
import { givenYear } from '../../../testing/given-year';
import { fieldsOf } from './fields';
import {
  collidingOf,
  forget,
  NOTHING_UNSAVED,
  pendingOf,
  refusedOf,
  settle,
  shownOf,
  type Unsaved,
  worthKeeping,
  write,
} from './unsaved';

const stored = fieldsOf(givenActivity(givenYear({ activities: 3 }), 0, { brief: 'Wat er stond' }));
const typed = (brief: string) => write(NOTHING_UNSAVED, stored, { brief });

it('sends what was typed, and only that', () => {
  expect(pendingOf(typed('Nieuw'), stored)).toEqual({ brief: 'Nieuw' });
  expect(pendingOf(NOTHING_UNSAVED, stored)).toEqual({});
});

it('has nothing to send when the old text stands there again', () => {
  expect(pendingOf(write(typed('Nieuw'), stored, { brief: stored.brief }), stored)).toEqual({});
});

it('lets what somebody else changed in another field be', () => {
  const now = { ...stored, title: 'Van een ander' };
  expect(collidingOf(typed('Nieuw'), now)).toEqual([]);
  expect(pendingOf(typed('Nieuw'), now)).toEqual({ brief: 'Nieuw' });
  expect(shownOf(typed('Nieuw'), now)).toEqual({ ...now, brief: 'Nieuw' });
});

it('asks to choose when both changed the same field, and sends nothing of it meanwhile', () => {
  const now = { ...stored, brief: 'Van een ander' };
  const unsaved = write(typed('Van mij'), stored, { title: 'Mijn titel' });
  expect(collidingOf(unsaved, now)).toEqual(['brief']);
  expect(pendingOf(unsaved, now)).toEqual({ title: 'Mijn titel' });
  expect(shownOf(unsaved, now).brief).toBe('Van mij');
  expect(shownOf(forget(unsaved, 'brief'), now).brief).toBe('Van een ander');
});

it('does not take its own text for that of another when the answer never came', () => {
  const sent: Unsaved = { ...typed('Eerst dit, toen dat'), sent: { brief: 'Eerst dit' } };
  const now = { ...stored, brief: 'Eerst dit' };
  expect(collidingOf(sent, now)).toEqual([]);
  expect(pendingOf(settle(sent, now), now)).toEqual({ brief: 'Eerst dit, toen dat' });
});

it('keeps the space at the end of a saved text while one goes on typing', () => {
  const now = { ...stored, brief: 'Nieuw' };
  const settled = settle(typed('Nieuw '), now);
  expect(shownOf(settled, now).brief).toBe('Nieuw ');
  expect(pendingOf(settled, now)).toEqual({});
  expect(worthKeeping(settled).mine).toEqual({});
  expect(collidingOf(settled, { ...now, brief: 'Later door een ander' })).toEqual([]);
});

it('builds on what somebody else made of it since one’s own text was saved', () => {
  const saved = settle(typed('Van mij'), { ...stored, brief: 'Van mij' });
  const now = { ...stored, brief: 'Van mij, en van een ander' };
  expect(shownOf(saved, now).brief).toBe('Van mij, en van een ander');
  const again = write(saved, now, { brief: 'Toch anders' });
  expect(collidingOf(again, now)).toEqual([]);
  expect(pendingOf(again, now)).toEqual({ brief: 'Toch anders' });
});

it('holds back what cannot be stored', () => {
  const unsaved = write(NOTHING_UNSAVED, stored, { title: ' ', link: 'geen link', budget: 100 });
  expect(refusedOf(unsaved)).toEqual(['title', 'link']);
  expect(pendingOf(unsaved, stored)).toEqual({ budget: 100 });
  expect(worthKeeping(unsaved).mine).toEqual({ title: ' ', link: 'geen link', budget: 100 });
});

it('never loses a text, whatever others write meanwhile: it is shown until it is stored or let go', () => {
  const text = fc.constantFrom('', 'a', 'b', 'c', 'c ');
  const step = fc.oneof(
    fc.record({ is: fc.constant('type'), text }),
    fc.record({ is: fc.constant('other'), text }),
    fc.record({ is: fc.constant('save'), text }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let now = stored;
      let unsaved = NOTHING_UNSAVED;
      let last: string | null = null;
      for (const { is, text: said } of steps) {
        if (is === 'type') {
          last = said;
          unsaved = write(unsaved, now, { brief: said });
        } else if (is === 'other') {
          now = { ...now, brief: said.trim() };
        } else {
          const { brief } = pendingOf(unsaved, now);
          if (brief !== undefined) {
            unsaved = { ...unsaved, sent: { brief } };
            now = { ...now, brief: brief.trim() };
          }
        }
        unsaved = settle(unsaved, now);
        const isMine = shownOf(unsaved, now).brief === last;
        const isTheirs = shownOf(unsaved, now).brief === now.brief;
        expect(isMine || isTheirs).toBe(true);
        // What differs from what is stored and was typed is sent, or somebody is asked.
        if (isMine && last?.trim() !== now.brief)
          expect([...Object.keys(pendingOf(unsaved, now)), ...collidingOf(unsaved, now)]).toEqual(['brief']);
      }
    }),
  );
});
