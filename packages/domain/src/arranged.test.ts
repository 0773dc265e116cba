import { expect, test } from 'vitest';
import { sortOutMatters } from './arranged.js';
import { type DecisionKind, decisionItem } from './decision-item.js';

const item = (kind: DecisionKind, id: string) => decisionItem(kind, [id], '2026-07-01', { nl: id, en: id });
const promise = (id: string, quietAhead: boolean | null) => ({
  cadence: { id },
  silence: quietAhead === null ? null : { quietAhead },
});

test('only a silence whose next publication is planned in time is arranged', () => {
  const promises = [promise('planned', false), promise('forgotten', true), promise('over', null)];
  const items = [
    item('silent_cadence', 'planned'),
    item('silent_cadence', 'forgotten'),
    item('silent_cadence', 'over'),
    item('uncovered_weeks', 'planned'),
    item('overdue', 'planned'),
  ];
  const { open, arranged } = sortOutMatters(items, promises);
  expect(arranged).toEqual([items[0]]);
  expect(open).toEqual(items.slice(1));
});
