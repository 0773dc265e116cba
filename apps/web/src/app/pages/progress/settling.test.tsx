import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '../../../testing/fake-api';
import { givenId } from '../../../testing/given-year';
import { at, become, given, open } from './progress-page-for-tests';
import { channel, member, row } from './progress-world-for-tests';
import { storyIn } from './year-for-tests';

const gone = (text: RegExp) => waitFor(() => expect(screen.queryByText(text)).toBeNull());

// Pages and dialogs are compiled when they are first opened; that is no part of what is tried here.
beforeAll(
  () =>
    Promise.all([
      import('../../shell/shell'),
      import('./progress-page'),
      import('../../../features/activities/plan/plan-activity'),
      import('../../../features/activities/move/move-activity'),
      import('../../../features/activities/end/finish-activity'),
    ]),
  60_000,
);
beforeEach(() => localStorage.clear());

describe('a matter', () => {
  it('settles a silent channel by planning on its next open beat', async () => {
    const world = given();
    const { user: person, heard } = await open(world, {
      more: {
        [`POST ${at}/activities`]: ({ body }: { body: { title: string; endsOn: string } }) => {
          world.rows = [
            ...world.rows,
            row(40, body.endsOn, { title: body.title, channelId: channel(1), ownerId: member(1) }),
          ];
          return storyIn(world, givenId('activity', 40));
        },
      },
    });
    await screen.findByText(/Vakblad: al 275 dagen stil/);
    await person.click(await screen.findByRole('button', { name: /^Plannen Vakblad: al/ }));
    await person.type(await screen.findByRole('textbox', { name: 'Titel' }), 'Column');
    const dialog = screen.getByRole('dialog', { name: 'Activiteit plannen' });
    await person.click(within(dialog).getByRole('button', { name: 'Plannen' }));
    await screen.findByText('Al geregeld · 1');
    const planned = heard.find(({ method, path }) => method === 'POST' && path === `${at}/activities`);
    expect(planned?.body).toMatchObject({ channelId: channel(1), ownerId: member(1) });
    expect(screen.queryByRole('button', { name: /^Plannen Vakblad: al/ })).toBeNull();
  });

  it('settles a third postponement by fixing its date', async () => {
    const world = given();
    const { user: person, heard } = await open(world, {
      more: {
        [`POST ${at}/activities/${givenId('activity', 20)}/decisions`]: () =>
          become(world, 20, { lastDecidedOn: '2026-07-03' }),
      },
    });
    screen.getByText('Van wk 24 naar wk 30 · “Eerst de operatie” · Sanne Visser');
    await person.click(screen.getByRole('button', { name: /^Vastzetten “Klantverhaal”/ }));
    await person.click(await screen.findByRole('button', { name: 'Besluit: doen' }));
    await gone(/“Klantverhaal” is 3 keer uitgesteld/);
    const decided = heard.find(({ path }) => path.endsWith('/decisions'));
    expect(decided?.body).toMatchObject({ endsOn: '2026-07-20' });
  });

  it('settles what lay by finishing it, and follows with the figures', async () => {
    const world = given();
    const { user: person } = await open(world, {
      more: {
        [`POST ${at}/activities/${givenId('activity', 21)}/completions`]: () =>
          become(world, 21, { status: 'done', doneOn: '2026-07-03' }),
      },
    });
    await person.click(await screen.findByRole('button', { name: /^Afronden “Beursverslag”/ }));
    await person.click(await screen.findByRole('button', { name: 'Gedaan' }));
    await gone(/“Beursverslag” is 9 dagen te laat/);
    // The button went with its matter: the keyboard stays at the list.
    await waitFor(() => {
      expect(document.activeElement?.tagName).toBe('DIV');
      expect(document.activeElement?.textContent).toContain('“Klantverhaal”');
    });
    await screen.findByRole('button', { name: /^Te laat zonder actie: geen\./ });
  });

  it('brings a matter back when it was refused', async () => {
    const { user: person } = await open(given(), {
      more: {
        [`POST ${at}/activities/${givenId('activity', 21)}/completions`]: refuse(
          422,
          'not_open',
          'Deze activiteit is niet open.',
        ),
      },
    });
    await person.click(await screen.findByRole('button', { name: /^Afronden “Beursverslag”/ }));
    await person.click(await screen.findByRole('button', { name: 'Gedaan' }));
    await screen.findByText('Deze activiteit is niet open.');
    await screen.findByText(/“Beursverslag” is 9 dagen te laat/);
  });

  it('tells who cannot settle it who can', async () => {
    await open(given(), { role: 'marketer' });
    await screen.findByRole('button', { name: /^Afronden “Beursverslag”/ });
    expect(screen.queryByRole('button', { name: /^Vastzetten/ })).toBeNull();
    // The plan was agreed: a promise is paused by who steers.
    expect(screen.queryByRole('button', { name: /^Pauzeren/ })).toBeNull();
  });

  it('gives who reads along no buttons', async () => {
    await open(given(), { role: 'viewer' });
    await screen.findByText('Een directeur, adviseur of beheerder beslist hierover');
    expect(screen.queryByRole('button', { name: /^(Plannen|Afronden|Schrappen)/ })).toBeNull();
  });
});
