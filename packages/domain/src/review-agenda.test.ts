import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DECISION_KINDS, type DecisionKind, decisionItem } from './decision-item.js';
import { type AgendaGrounds, agendaOf, REVIEW_ITEM_KINDS } from './review-agenda.js';
import { ASKS_OF, asksOf, CHOICES_OF, REVIEW_CHOICES, refusalOfChoice } from './review-choice.js';

const TODAY = '2026-07-03';
const matter = (kind: DecisionKind, id = 'a', since = TODAY) =>
  decisionItem(kind, [id], since, { nl: `${kind} ${id}`, en: `${kind} ${id}` });
const agenda = (grounds: Partial<AgendaGrounds>) =>
  agendaOf({ decisions: [], parked: [], earlier: [], ...grounds }, TODAY);

describe('an agenda', () => {
  test('has earlier decisions first and parked requests last; of one kind the longest waiting first', () => {
    const sentence = { nl: 'Blog: al 9 dagen stil.', en: 'Blog: silent for 9 days.' };
    const items = agenda({
      decisions: [
        matter('overdue', 'b', '2026-07-02'),
        matter('overdue', 'c', '2026-06-01'),
        matter('silent_cadence'),
      ],
      parked: [{ id: 'p', title: 'Beurs', parkedOn: '2026-01-01' }],
      earlier: [
        { id: 'd', dueOn: TODAY, sentence },
        { id: 'e', dueOn: '2026-07-04', sentence },
      ],
    });
    expect(items.map(({ key }) => key)).toEqual([
      'earlier_decision d',
      'silent_cadence a',
      'overdue c',
      'overdue b',
      'parked_request p',
    ]);
    expect(items[0]?.sentence).toEqual({
      nl: 'Afgesproken voor 3 juli: Blog: al 9 dagen stil.',
      en: 'Agreed for 3 July: Blog: silent for 9 days.',
    });
    expect(items.at(-1)?.sentence.en).toBe('The request “Beurs” was parked until this review.');
  });

  test('does not ask why there was no review, and has what is one matter once', () => {
    const missing = decisionItem('result_missing', ['x', 'y'], TODAY, { nl: '', en: '' });
    const items = agenda({
      decisions: [matter('review_overdue'), missing, matter('owner_away'), matter('owner_away')],
    });
    expect(items.map(({ key }) => key)).toEqual(['owner_away a', 'result_missing']);
    expect(items[1]?.ids).toEqual(['x', 'y']);
  });
});

test('a parked request that waits too long already is one matter', () => {
  const parked = ['r', 'p'].map((id) => ({ id, title: 'Beurs', parkedOn: '2026-06-01' }));
  const items = agenda({ decisions: [matter('request_waiting', 'r'), matter('overdue', 'p')], parked });
  expect(items.map(({ key }) => key)).toEqual(['overdue p', 'request_waiting r', 'parked_request p']);
});

test('the same matters give the same agenda, whatever their order, each under a key of its own', () => {
  const anyMatter = fc
    .tuple(fc.constantFrom(...DECISION_KINDS), fc.constantFrom('a', 'b', 'c'))
    .map(([kind, id]) => matter(kind, id));
  fc.assert(
    fc.property(fc.array(anyMatter), (decisions) => {
      const items = agenda({ decisions });
      expect(agenda({ decisions: decisions.toReversed() }).map(({ key }) => key)).toEqual(
        items.map(({ key }) => key),
      );
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      const places = items.map(({ kind }) => REVIEW_ITEM_KINDS.indexOf(kind));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }),
  );
});

describe('a choice', () => {
  test.each([
    ['overdue', 'move', TODAY, '', null],
    ['overdue', 'lift', TODAY, 'x', 'choice_not_offered'],
    ['overdue', 'keep', '2026-07-02', '', 'due_day_passed'],
    ['overdue', 'scrap', TODAY, ' \n', 'needs_reason'],
    ['no_go_due', 'lift', TODAY, 'Een klant vraagt erom', null],
    ['no_go_due', 'reassign', TODAY, '', 'choice_not_offered'],
    ['silent_cadence', 'pause', TODAY, '', 'needs_reason'],
    ['earlier_decision', 'done', TODAY, '', null],
    ['third_postponement', 'done', TODAY, '', 'choice_not_offered'],
  ] as const)('about %s: %s by %s because “%s” is refused with %s', (kind, choice, dueOn, note, refused) => {
    expect(refusalOfChoice(kind, { choice, dueOn, note }, TODAY)).toBe(refused);
  });

  test('is there for every matter, once, and what it asks for follows', () => {
    for (const kind of REVIEW_ITEM_KINDS) {
      const choices = CHOICES_OF[kind];
      expect(choices.length).toBeGreaterThan(1);
      expect(new Set(choices).size).toBe(choices.length);
      for (const choice of REVIEW_CHOICES) {
        const note = ASKS_OF[choice].includes('reason') ? 'Daarom' : '';
        const refused = refusalOfChoice(kind, { choice, dueOn: TODAY, note }, TODAY);
        expect(refused).toBe(choices.includes(choice) ? null : 'choice_not_offered');
      }
    }
    expect(asksOf('overdue', 'move')).toEqual(['window']);
    expect(asksOf('earlier_decision', 'move')).toEqual([]);
  });
});
