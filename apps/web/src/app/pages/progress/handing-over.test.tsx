import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asked, refuse } from '../../../testing/fake-api';
import { givenId } from '../../../testing/given-year';
import { at, become, given, open } from './progress-page-for-tests';
import { member, promised, row, type World } from './progress-world-for-tests';

// The page is compiled when it is first opened; that is no part of what is tried here.
beforeAll(() => Promise.all([import('../../shell/shell'), import('./progress-page')]), 60_000);
beforeEach(() => localStorage.clear());

const SENTENCE = 'Sanne Visser vertrekt op 1 augustus met 2 activiteiten op naam.';
const promise = promised(3, { ownerId: member(0) });

/** Sanne leaves with something that lies, something ahead, and a promise. */
function leaving(): World {
  const world = given();
  world.rows = [...world.rows, row(22, '2026-09-01', { title: 'Webinar' })];
  world.cadences = [...world.cadences, promise];
  world.absences = [
    { memberId: member(0), name: 'Sanne Visser', from: '2026-08-01', until: null, standInId: null },
  ];
  return world;
}

interface Reassigning {
  acts: { activityId: string; ownerId: string; version: number }[];
}

/** A server that keeps who owns what. */
const keeping = (world: World) => ({
  [`POST ${at}/batches`]: ({ body }: Asked) => ({
    activities: (body as Reassigning).acts.map(({ activityId, ownerId }) =>
      become(world, Number.parseInt(activityId.slice(-4), 16), { ownerId }),
    ),
  }),
  [`POST ${at}/cadences/${promise.id}/handovers`]: ({ body }: Asked) => {
    world.cadences = world.cadences.map((one) =>
      one.id === promise.id ? { ...one, ...(body as object), version: one.version + 1 } : one,
    );
    return world.cadences.find(({ id }) => id === promise.id);
  },
});

const handOver = /^Overdragen Sanne Visser/;

async function choose(user: Awaited<ReturnType<typeof open>>['user'], name: RegExp) {
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: /(Aan wie|Wie neemt)/ }));
  await user.click(await screen.findByRole('option', { name }));
  return dialog;
}

describe('handing over from progress', () => {
  it('gives work and promises to another, told with what they carry, and takes it all back as one', async () => {
    const world = leaving();
    const { user, heard } = await open(world, { more: keeping(world) });
    await screen.findByText(SENTENCE);
    await user.click(await screen.findByRole('button', { name: handOver }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Werk van Sanne Visser overdragen' }));
    await waitFor(() => expect(dialog.getAllByRole('checkbox')).toHaveLength(5));
    await choose(user, /^Rianne Dekker/);
    await user.click(dialog.getByRole('button', { name: 'Overdragen' }));
    await waitFor(() => expect(screen.queryByText(SENTENCE)).toBeNull());
    expect(await screen.findByText('3 dingen zijn nu van Rianne Dekker')).toBeTruthy();
    const writes = () => heard.filter(({ method }) => method === 'POST');
    expect(writes().map(({ body }) => body)).toMatchObject([
      {
        acts: [
          { is: 'reassign', activityId: givenId('activity', 21), ownerId: member(1), version: 1 },
          { is: 'reassign', activityId: givenId('activity', 22), ownerId: member(1), version: 1 },
        ],
      },
      { ownerId: member(1) },
    ]);
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText(SENTENCE)).toBeTruthy();
    expect(writes().slice(2)).toMatchObject([
      { path: `${at}/cadences/${promise.id}/handovers`, body: { ownerId: member(0) } },
      { path: `${at}/batches`, body: { acts: [{ version: 2 }, { ownerId: member(0), version: 2 }] } },
    ]);
  });

  it('asks to whom, leaves out what is not wanted, and says what is left', async () => {
    const world = leaving();
    const { user } = await open(world, { more: keeping(world) });
    await user.click(await screen.findByRole('button', { name: handOver }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Overdragen' }));
    expect(dialog.getByText('Kies wie het overneemt.')).toBeTruthy();
    await user.click(dialog.getByRole('checkbox', { name: /^Webinar/ }));
    await choose(user, /^Rianne Dekker/);
    await user.click(dialog.getByRole('button', { name: 'Overdragen' }));
    expect(
      await screen.findByText('Sanne Visser vertrekt op 1 augustus met 1 activiteit op naam.'),
    ).toBeTruthy();
  });

  it('says that a colleague was first, changes nothing, and goes again on what stands', async () => {
    const world = leaving();
    let isFirst = true;
    const kept = keeping(world);
    const { user, heard } = await open(world, {
      more: {
        ...kept,
        [`POST ${at}/cadences/${promise.id}/handovers`]: (asked: Asked) => {
          if (!isFirst) return kept[`POST ${at}/cadences/${promise.id}/handovers`]?.(asked);
          isFirst = false;
          world.cadences = world.cadences.map((one) => ({ ...one, version: 7 }));
          return refuse(412, 'stale', 'Iemand anders wijzigde dit intussen.');
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: handOver }));
    const dialog = await choose(user, /^Rianne Dekker/);
    await user.click(dialog.getByRole('button', { name: 'Overdragen' }));
    expect((await dialog.findByRole('alert')).textContent).toBe('Iemand anders wijzigde dit intussen.');
    expect(world.rows.filter(({ ownerId }) => ownerId === member(1))).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Overdragen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const versions = heard.flatMap(({ path, headers }) =>
      path.endsWith('/handovers') ? [headers.get('if-match')] : [],
    );
    expect(versions).toEqual(['"1"', '"7"']);
  });

  it('gives a stand-in only the work; and who may not shape an agreed plan hands over no promises', async () => {
    const { user } = await open(leaving(), { role: 'marketer' });
    await user.click(await screen.findByRole('button', { name: /^Vervanger… Sanne Visser/ }));
    const standIn = within(await screen.findByRole('dialog', { name: 'Vervanger voor Sanne Visser' }));
    expect(standIn.getAllByRole('checkbox')).toHaveLength(3);
    await user.click(standIn.getByRole('button', { name: 'Annuleren' }));
    await user.click(await screen.findByRole('button', { name: handOver }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/de beloften draagt een directeur/)).toBeTruthy();
    expect(dialog.getAllByRole('checkbox')).toHaveLength(3);
  });
});
