import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeFirstLabels, proposeThemes } from './import-themes.js';

const rows = [['Cloud', 'Kubernetes'], ['Kubernetes', 'Cloud'], ['Cloud'], ['Zorg'], ['Zorg', 'Privacy'], []];

test('the labels that cover most rows are proposed as new themes, the others are asked', () => {
  expect([...proposeThemes(rows, [])]).toEqual([
    ['cloud', { name: 'Cloud' }],
    ['kubernetes', null],
    ['zorg', { name: 'Zorg' }],
    ['privacy', null],
  ]);
});

test('existing themes are recognised, and fill the room for new ones', () => {
  const names = ['zorg', 'Groei', 'Mensen', 'Merk', 'Product'];
  const existing = names.map((name, index) => ({ id: `${index}`, name }));
  const proposal = proposeThemes(rows, existing);
  expect(proposal.get('zorg')).toEqual({ id: '0' });
  expect(proposal.get('cloud')).toBeNull();
});

test('who wants it gets every first label as a theme', () => {
  const proposal = proposeFirstLabels(rows, [{ id: '1', name: 'Zorg' }]);
  expect(proposal.get('kubernetes')).toEqual({ name: 'Kubernetes' });
  expect(proposal.get('zorg')).toEqual({ id: '1' });
  expect(proposal.get('privacy')).toBeNull();
});

test('never more than five themes are proposed, and five cover all when there are at most five labels', () => {
  const labels = fc.array(fc.array(fc.constantFrom(...'abcdefghij'), { maxLength: 4 }));
  fc.assert(
    fc.property(labels, (cells) => {
      const proposal = proposeThemes(cells, []);
      const proposed = [...proposal].filter(([, target]) => target !== null).map(([key]) => key);
      expect(proposed.length).toBeLessThanOrEqual(5);
      if (proposal.size <= 5)
        expect(
          cells.every((cell) => cell.length === 0 || cell.some((label) => proposed.includes(label))),
        ).toBe(true);
    }),
  );
});
