import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { givenReview, holdReview } from '../deciding/review-for-tests';
import { keptNotes } from './kept-notes';

const SOON = { timeout: 5000 };
const box = async () => (await screen.findByRole('textbox', { name: 'Notities' })) as HTMLTextAreaElement;
const { id } = givenReview([]);

beforeEach(() => localStorage.clear());

describe('notes of a review', () => {
  it('are saved while one writes, and not before one pauses', async () => {
    const { user, server, writes } = await holdReview(givenReview([]));
    await user.type(await box(), 'Rondje. ');
    expect(writes()).toEqual([]);
    expect(await screen.findByText('Opgeslagen', {}, SOON)).toBeTruthy();
    expect(server.review.notes).toBe('Rondje.');
    // The space at the end is still there to go on after.
    expect((await box()).value).toBe('Rondje. ');
    expect(keptNotes(id)).toBeNull();
  });

  it('show what the other writes, and put both together', async () => {
    const { user, server } = await holdReview(givenReview([], { notes: 'Een.\nTwee.' }));
    await user.type(await box(), ' Drie.');
    server.review = { ...server.review, notes: 'Nul. Een.\nTwee.', version: 2 };
    await waitFor(() => expect(server.review.notes).toBe('Nul. Een.\nTwee. Drie.'), SOON);
    expect((await box()).value).toBe('Nul. Een.\nTwee. Drie.');
    // What is typed after that goes on top of both.
    await user.type(await box(), ' Vier.');
    await waitFor(() => expect(server.review.notes).toBe('Nul. Een.\nTwee. Drie. Vier.'), SOON);
  });

  it('ask which it becomes where both changed the same line; nothing is lost meanwhile', async () => {
    const { user, server, writes } = await holdReview(givenReview([], { notes: 'Wij doen dit.' }));
    const field = await box();
    server.review = { ...server.review, notes: 'Wij laten dit.', version: 2 };
    await user.clear(field);
    await user.type(field, 'Wij vragen dit.');
    expect(await screen.findByText('Iemand anders veranderde dezelfde regels', {}, SOON)).toBeTruthy();
    expect(server.review.notes).toBe('Wij laten dit.');
    expect(keptNotes(id)?.text).toBe('Wij vragen dit.');
    const before = writes().length;
    await user.click(screen.getByRole('button', { name: 'Allebei, onder elkaar' }));
    await waitFor(() => expect(server.review.notes).toBe('Wij laten dit.\n\nWij vragen dit.'), SOON);
    expect(writes().length).toBe(before + 1);
  });

  it('that never reached the server are there after a closed laptop, and go when there is a connection', async () => {
    const first = await holdReview(givenReview([]));
    const field = await box();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await first.user.type(field, 'In de trein geschreven');
    expect(await screen.findByText(/het staat veilig op dit apparaat/, {}, SOON)).toBeTruthy();
    first.unmount();
    const again = await holdReview(givenReview([]));
    expect((await box()).value).toBe('In de trein geschreven');
    await waitFor(() => expect(again.server.review.notes).toBe('In de trein geschreven'), SOON);
    expect(keptNotes(id)).toBeNull();
  });
});
