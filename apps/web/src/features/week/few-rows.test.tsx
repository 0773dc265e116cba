import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../testing/show';
import { FewRows } from './few-rows';

const named = (count: number) => Array.from({ length: count }, (_, index) => `Rij ${index + 1}`);

function Rows({ items }: { items: readonly string[] }) {
  return (
    <FewRows
      items={items}
      few={6}
      part="Te laat"
      aside={<a href="#lijst">Naar de lijst</a>}
      row={(name) => (
        <li key={name} data-week-row={name}>
          <button type="button" data-week-title>
            {name}
          </button>
        </li>
      )}
    />
  );
}

const rows = () => within(screen.getByRole('list')).getAllByRole('listitem');

it('shows the first few, and the rest when asked: the focus goes on with the first that came', async () => {
  const { user } = await show(<Rows items={named(9)} />);
  expect(rows()).toHaveLength(6);
  await user.click(screen.getByRole('button', { name: 'Nog 3 tonen: Te laat' }));
  await waitFor(() => expect(rows()).toHaveLength(9));
  expect(document.activeElement?.textContent).toBe('Rij 7');
  expect(screen.queryByRole('button', { name: /^Nog/ })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Naar de lijst' })).toBeNull();
});

it('brings hundreds by fifty, so that no press waits for all of them', async () => {
  const { user } = await show(<Rows items={named(120)} />);
  await user.click(screen.getByRole('button', { name: 'Nog 50 van 114 tonen: Te laat' }));
  await waitFor(() => expect(rows()).toHaveLength(56));
  await user.click(screen.getByRole('button', { name: 'Nog 50 van 64 tonen: Te laat' }));
  await user.click(await screen.findByRole('button', { name: 'Nog 14 tonen: Te laat' }));
  await waitFor(() => expect(rows()).toHaveLength(120));
});

it('hides no single row behind a button, and fills up when one goes', async () => {
  const { rerender } = await show(<Rows items={named(7)} />);
  expect(rows()).toHaveLength(7);
  expect(screen.queryByRole('button', { name: /^Nog/ })).toBeNull();
  rerender(<Rows items={named(9).slice(1)} />);
  await waitFor(() => expect(rows().map((row) => row.textContent)).toEqual(named(7).slice(1)));
});

it('puts all of it on paper', async () => {
  await show(<Rows items={named(30)} />);
  expect(rows()).toHaveLength(6);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(rows()).toHaveLength(30);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(rows()).toHaveLength(6);
});
