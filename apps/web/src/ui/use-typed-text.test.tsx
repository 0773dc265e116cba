import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { show } from '../testing/show';
import { SearchField } from './search-field';
import { useTypedText } from './use-typed-text';

const told: string[] = [];

/** Keeps what it is told in capitals, so that the field and what is kept can be told apart. */
function Search() {
  const [kept, keep] = useState('');
  const words = useTypedText(kept, (next) => {
    told.push(next);
    keep(next.toUpperCase());
  });
  return (
    <>
      <SearchField label="Zoek" {...words} />
      <p>kept: {kept}</p>
      <button type="button" onClick={() => keep('VAN ELDERS')}>
        Anders
      </button>
    </>
  );
}

async function typing() {
  told.length = 0;
  const { user } = await show(<Search />);
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Zoek' });
  return { user, field };
}

describe('text that is typed', () => {
  it('stands in the field at once, and is told after it was shown', async () => {
    const { user, field } = await typing();
    await user.type(field, 'a');
    expect(field.value).toBe('a');
    await screen.findByText('kept: A');
    expect(field.value).toBe('a');
  });

  it('is told as it became, of letters that follow faster than frames', async () => {
    const { field } = await typing();
    fireEvent.change(field, { target: { value: 'we' } });
    fireEvent.change(field, { target: { value: 'webinar' } });
    await screen.findByText('kept: WEBINAR');
    expect(told).toEqual(['webinar']);
  });

  it('makes way for what is kept when the field is left, and for what comes from elsewhere', async () => {
    const { user, field } = await typing();
    await user.type(field, 'web');
    await screen.findByText('kept: WEB');
    await user.click(screen.getByRole('button', { name: 'Anders' }));
    await waitFor(() => expect(field.value).toBe('VAN ELDERS'));
  });

  it('is emptied by Escape', async () => {
    const { user, field } = await typing();
    await user.type(field, 'web{Escape}');
    expect(field.value).toBe('');
    await waitFor(() => expect(told.at(-1)).toBe(''));
  });
});
