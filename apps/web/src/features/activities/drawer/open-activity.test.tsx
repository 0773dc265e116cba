import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { type Asked, refuse } from '../../../testing/fake-api';
import { storyOf } from '../../../testing/given-activity';
import { givenId } from '../../../testing/given-year';
import { openTask, organisation, yearWithOne } from '../activities-for-tests';
import { NOTHING_UNSAVED } from './unsaved';
import { keepUnsaved } from './unsaved-store';

const { one } = yearWithOne();
const path = `${organisation}/activities/${one.id}`;
const story = storyOf(one, { brief: 'Wat er stond' });
const mark = givenId('member', 1);

/** A server that takes every change on its version, and can be changed by somebody else meanwhile. */
function server(start = story) {
  let now = start;
  const answer = ({ body, headers }: Asked) => {
    if (headers.get('if-match') !== `"${now.version}"`)
      return refuse(412, 'stale', 'Intussen gewijzigd.', { current: now });
    now = { ...now, ...(body as object), version: now.version + 1 };
    return now;
  };
  const byMark = (changes: Record<string, string>) => {
    const event = { kind: 'changed', oldValues: changes, newValues: changes, byId: mark };
    const version = now.version + 1;
    const at = '2026-07-03T09:00:00.000Z';
    now = {
      ...now,
      ...changes,
      version,
      events: [...now.events, { ...event, activityVersion: version, at }],
    };
  };
  return { answers: { [`GET ${path}`]: () => now, [`PATCH ${path}`]: answer }, byMark, now: () => now };
}

const open = (answers: Record<string, unknown>) =>
  openTask({ start: (activity) => ({ is: 'open', activity }), answers });
const drawer = () => screen.findByRole('dialog', { name: /Klantverhaal|titel/ });
const field = async (name: string) => within(await drawer()).findByRole('textbox', { name });

afterEach(() => {
  keepUnsaved(organisation.split('/').at(-1) ?? '', one.id, () => NOTHING_UNSAVED);
  sessionStorage.clear();
  vi.useRealTimers();
});

it('saves by itself after the last key, and says so', async () => {
  const { answers, now } = server();
  const { user, writes } = await open(answers);
  await user.type(await field('Omschrijving'), ', en meer');
  await screen.findByText('Opgeslagen');
  expect(now().brief).toBe('Wat er stond, en meer');
  expect(writes()).toHaveLength(1);
});

it('saves when the drawer is closed in the middle of a word', async () => {
  const { answers, now } = server();
  const { user } = await open(answers);
  await user.type(await field('Omschrijving'), '!');
  await user.keyboard('{Escape}{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(now().brief).toBe('Wat er stond!'));
});

it('keeps what was refused, tells why, and has it again when it is opened later', async () => {
  const refusing = {
    [`GET ${path}`]: story,
    [`PATCH ${path}`]: refuse(503, 'unavailable', 'Even niet bereikbaar.'),
  };
  const first = await open(refusing);
  await first.user.type(await field('Omschrijving'), ' en dit');
  await screen.findByText('Niet opgeslagen: Even niet bereikbaar.');
  first.unmount();

  const { answers, now } = server();
  await open(answers);
  expect(((await field('Omschrijving')) as HTMLTextAreaElement).value).toBe('Wat er stond en dit');
  await waitFor(() => expect(now().brief).toBe('Wat er stond en dit'));
});

it('tries again by the button', async () => {
  const works = server();
  let isDown = true;
  const patch = (asked: Asked) =>
    isDown ? refuse(503, 'unavailable', 'Even niet bereikbaar.') : works.answers[`PATCH ${path}`]?.(asked);
  const { user } = await open({ ...works.answers, [`PATCH ${path}`]: patch });
  await user.type(await field('Omschrijving'), '?');
  await screen.findByText(/Niet opgeslagen/);
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Probeer het opnieuw' }));
  await screen.findByText('Opgeslagen');
  expect(works.now().brief).toBe('Wat er stond?');
});

it('merges with what somebody else changed in another field', async () => {
  const { answers, byMark, now } = server();
  const { user } = await open(answers);
  const brief = await field('Omschrijving');
  byMark({ title: 'Een titel van Mark' });
  await user.type(brief, ' en dit');
  await screen.findByText('Opgeslagen');
  expect(now()).toMatchObject({ title: 'Een titel van Mark', brief: 'Wat er stond en dit' });
  expect(screen.queryByText(/wijzigde dit ook/)).toBeNull();
});

it('shows both texts when both changed the same one, and writes over nothing until one chooses', async () => {
  const { answers, byMark, now } = server();
  const { user } = await open(answers);
  const brief = await field('Omschrijving');
  byMark({ brief: 'Wat Mark schreef' });
  await user.type(brief, ' en dit');
  await screen.findByText('Mark Jansen wijzigde dit ook: Omschrijving');
  expect(screen.getByRole('region', { name: 'Mark Jansen' }).textContent).toContain('Wat Mark schreef');
  expect(now().brief).toBe('Wat Mark schreef');
  await user.click(screen.getByRole('button', { name: 'Houd de mijne' }));
  await screen.findByText('Opgeslagen');
  expect(now().brief).toBe('Wat er stond en dit');
});

it('takes the text of the other one', async () => {
  const { answers, byMark, now } = server();
  const { user } = await open(answers);
  const brief = await field('Omschrijving');
  byMark({ brief: 'Wat Mark schreef' });
  await user.type(brief, ' en dit');
  await user.click(await screen.findByRole('button', { name: 'Neem die van Mark Jansen' }));
  expect(((await field('Omschrijving')) as HTMLTextAreaElement).value).toBe('Wat Mark schreef');
  expect(now().brief).toBe('Wat Mark schreef');
});

it('makes one text of both', async () => {
  const { answers, byMark, now } = server();
  const { user } = await open(answers);
  const brief = await field('Omschrijving');
  byMark({ brief: 'Wat Mark schreef' });
  await user.type(brief, ' en dit');
  await user.click(await screen.findByRole('button', { name: 'Maak er één tekst van' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar deze tekst' }));
  await waitFor(() => expect(now().brief).toBe('Wat Mark schreef\n\nWat er stond en dit'));
});

it('asks to choose, too, when the story is read again while one types', async () => {
  const { answers, byMark } = server();
  const { user, queries } = await open({
    ...answers,
    [`PATCH ${path}`]: refuse(503, 'unavailable', 'Even niet bereikbaar.'),
  });
  await user.type(await field('Omschrijving'), ' en dit');
  byMark({ brief: 'Wat Mark schreef' });
  await act(() => queries.invalidateQueries({ queryKey: ['activity'] }));
  await screen.findByText('Mark Jansen wijzigde dit ook: Omschrijving');
  expect(((await field('Omschrijving')) as HTMLTextAreaElement).value).toBe('Wat er stond en dit');
});

it('takes the last saved change back with Z', async () => {
  const { answers, now } = server();
  const { user } = await open(answers);
  await user.type(await field('Omschrijving'), ' en dit');
  await screen.findByText('Opgeslagen');
  await act(async () => (document.activeElement as HTMLElement).blur());
  await user.keyboard('z');
  await waitFor(() => expect(now().brief).toBe('Wat er stond'));
});

it('holds back an empty title and says what is wrong', async () => {
  const { answers, now } = server();
  const { user, writes } = await open(answers);
  await user.clear(await field('Titel'));
  await user.type(await field('Omschrijving'), '!');
  await screen.findByText('Geef het een titel van hoogstens 200 tekens.');
  await waitFor(() => expect(now().brief).toBe('Wat er stond!'));
  expect(writes().map(({ body }) => body)).toEqual([{ brief: 'Wat er stond!' }]);
});

it('keeps a number that is being typed', async () => {
  const { answers, now } = server();
  await open(answers);
  const effort = await field('Inzet');
  effort.focus();
  fireEvent.input(effort, { target: { value: '6,5' } });
  await waitFor(() => expect(now().effortHours).toBe(6.5));
  expect((effort as HTMLInputElement).value).toBe('6,5');
});

it('says that it was deleted meanwhile', async () => {
  await open({ [`GET ${path}`]: { ...story, deletedAt: '2026-07-03T09:00:00.000Z' } });
  await screen.findByText('Deze activiteit ligt in de prullenbak');
});

it('shows who only reads everything, and nothing to write in', async () => {
  await openTask({
    role: 'viewer',
    start: (activity) => ({ is: 'open', activity }),
    answers: { [`GET ${path}`]: story },
  });
  await screen.findByText('Wat er stond');
  expect(within(await drawer()).queryByRole('textbox')).toBeNull();
});
