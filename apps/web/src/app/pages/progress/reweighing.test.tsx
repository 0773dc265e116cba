import type { Plan } from '@cadans/contracts/plans';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asked, refuse } from '../../../testing/fake-api';
import { at, given, open } from './progress-page-for-tests';
import { themesIn, type World } from './progress-world-for-tests';

// The page is compiled when it is first opened; that is no part of what is tried here.
beforeAll(() => Promise.all([import('../../shell/shell'), import('./progress-page')]), 60_000);
beforeEach(() => localStorage.clear());

const row = /^Weging… Veilig werken kreeg de laatste 8 weken 0% in plaats van 40%/;

function planIn(world: World, version: number): Plan {
  return {
    year: 2026,
    status: 'agreed',
    foundation: { vision: '', coreMessage: '', audiences: [], proof: '', version },
    themes: themesIn(world).map((theme) => ({
      ...theme,
      ...{ promise: '', message: '', audience: '', version: 1, activities: 3 },
    })),
    manyThemesReason: null,
  };
}

/** A server that keeps what is weighed. */
async function openWeighing(world: World, more: Record<string, unknown> = {}, search = '') {
  let version = 4;
  const opened = await open(world, {
    search,
    more: {
      [`GET ${at}/plans/2026`]: () => planIn(world, version),
      [`PUT ${at}/plans/2026/themes`]: ({ body }: Asked) => {
        const { themes } = body as { themes: { weight: number }[] };
        world.weights = themes.map(({ weight }) => weight);
        version += 1;
        return planIn(world, version);
      },
      ...more,
    },
  });
  await opened.user.click(await screen.findByRole('button', { name: row }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Weging van 2026' }));
  return { ...opened, dialog, overtake: () => (version += 1) };
}

describe('weighing the themes from progress', () => {
  it('says what each got and what it comes to, and holds the sum at 100', async () => {
    // In the second quarter, which has work.
    const { user, dialog } = await openWeighing(given(), {}, '?on=2026-06-01');
    const own = dialog.getByRole('textbox', { name: 'Weging van Veilig werken' });
    expect(dialog.getByText('kreeg 100% in 8 weken · weging nu 60%')).toBeTruthy();
    expect(dialog.getByText('Zo krijgt Veilig werken nog minder dan de helft van de weging.')).toBeTruthy();
    const save = dialog.getByRole('button', { name: 'Weging opslaan' });
    expect(save).toHaveProperty('disabled', true);
    await user.clear(own);
    await user.type(own, '10{Enter}');
    expect(dialog.getByText(/nog 30% te verdelen/)).toBeTruthy();
    expect(save).toHaveProperty('disabled', true);
    const other = dialog.getByRole('textbox', { name: 'Weging van Meedenken' });
    await user.clear(other);
    await user.type(other, '90');
    await user.tab();
    expect(dialog.getByText('Samen 100%')).toBeTruthy();
    expect(dialog.getByText('Focus wordt 90, nu 60')).toBeTruthy();
    expect(save).toHaveProperty('disabled', false);
  });

  it('settles it there, at the version that was seen, and takes it back', async () => {
    const { user, dialog, heard } = await openWeighing(given());
    const border = dialog.getByRole('slider');
    border.focus();
    await user.keyboard('{End}');
    expect(dialog.getByText('Zo krijgt elk thema minstens de helft van zijn weging.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Weging opslaan' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('button', { name: row })).toBeNull();
    const writes = () => heard.filter(({ method }) => method === 'PUT');
    expect(writes()[0]?.headers.get('if-match')).toBe('"4"');
    expect(await screen.findByText('De weging van 2026 is gewijzigd.')).toBeTruthy();
    // Told anew by the server, it stays away.
    await waitFor(() =>
      expect(heard.filter(({ path }) => path === `${at}/progress`).length).toBeGreaterThan(1),
    );
    expect(screen.queryByRole('button', { name: row })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByRole('button', { name: row });
    expect(writes()[1]?.headers.get('if-match')).toBe('"5"');
  });

  it('shows what a colleague weighed first, and asks whose stays', async () => {
    const world = given();
    let isOvertaken = true;
    const { user, dialog, heard } = await openWeighing(world, {
      [`PUT ${at}/plans/2026/themes`]: ({ body }: Asked) => {
        if (!isOvertaken) {
          world.weights = (body as { themes: { weight: number }[] }).themes.map(({ weight }) => weight);
          return planIn(world, 6);
        }
        isOvertaken = false;
        world.weights = [70, 30];
        return refuse(412, 'stale_version', 'Een collega was je voor.');
      },
      [`GET ${at}/plans/2026`]: () => planIn(world, isOvertaken ? 4 : 5),
    });
    dialog.getByRole('slider').focus();
    await user.keyboard('{End}');
    await user.click(dialog.getByRole('button', { name: 'Weging opslaan' }));
    await user.click(await dialog.findByRole('button', { name: 'Houd de mijne' }));
    await user.click(dialog.getByRole('button', { name: 'Weging opslaan' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(world.weights).toEqual([100, 0]);
    const versions = heard.flatMap(({ method, headers }) =>
      method === 'PUT' ? [headers.get('if-match')] : [],
    );
    expect(versions).toEqual(['"4"', '"5"']);
  });
});
