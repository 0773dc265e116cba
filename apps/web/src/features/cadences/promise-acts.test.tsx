import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refuse } from '../../testing/fake-api';
import { givenId } from '../../testing/given-year';
import { api, openRhythm, weekly } from './rhythm-for-tests';

const at = `${api}/${weekly().id}`;
const opened = weekly({
  id: givenId('activity', 7),
  times: 3,
  replacesId: weekly().id,
  validFrom: '2026-11-30',
});

type Opened = Awaited<ReturnType<typeof openRhythm>>;
async function ask({ user }: Opened, act: string) {
  await user.click(screen.getByRole('button', { name: 'Wat kan met LinkedIn' }));
  await user.click(await screen.findByRole('menuitem', { name: act }));
  return screen.findByRole('dialog');
}

describe('the acts on a promise', () => {
  it('promise otherwise from the next period on: says what closes and opens, and undo takes it back', async () => {
    const page = await openRhythm({
      answers: {
        [`POST ${at}/changes`]: { closed: weekly({ validUntil: '2026-11-29', version: 4 }), opened },
        [`DELETE ${api}/${opened.id}`]: () => null,
      },
    });
    const dialog = await ask(page, 'Anders beloven…');
    const { user, writes } = page;
    await user.clear(within(dialog).getByRole('textbox', { name: 'Hoe vaak' }));
    await user.type(within(dialog).getByRole('textbox', { name: 'Hoe vaak' }), '3');
    await user.tab();
    expect(within(dialog).getByText('‘1× per week’ geldt tot en met 29 november 2026.')).toBeTruthy();
    expect(within(dialog).getByText('‘3× per week’ geldt vanaf 30 november 2026.')).toBeTruthy();
    expect(within(dialog).getByText('week 49: 3')).toBeTruthy();
    await user.dblClick(within(dialog).getByRole('button', { name: 'Anders beloven' }));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(writes()).toHaveLength(2));
    const [change, back] = writes();
    expect(change?.body).toEqual({ times: 3, per: 'week', from: '2026-11-30' });
    expect(change?.headers.get('if-match')).toBe('"3"');
    expect(back).toMatchObject({ method: 'DELETE', path: `${api}/${opened.id}` });
  });

  it('pauses only with a reason, and shows what remains before that', async () => {
    const page = await openRhythm({
      cadences: [weekly({ times: 2 })],
      answers: { [`POST ${at}/pauses`]: weekly() },
    });
    const dialog = await ask(page, 'Pauzeren…');
    const { user, writes } = page;
    expect(within(dialog).getByText('week 48: 0 van 2')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Pauzeer' }));
    expect(within(dialog).getByText('Een pauze zegt waarom.')).toBeTruthy();
    await user.type(within(dialog).getByRole('textbox', { name: 'Waarom?' }), 'Vakbeurs');
    await user.click(within(dialog).getByRole('button', { name: 'Pauzeer' }));
    await waitFor(() => expect(writes()).toHaveLength(1));
    expect(writes()[0]?.body).toEqual({ from: '2026-11-23', until: '2026-12-06', reason: 'Vakbeurs' });
  });

  it('says why the server refuses, where it was asked, and keeps what was typed', async () => {
    const page = await openRhythm({
      answers: { [`POST ${api}`]: refuse(409, 'already_promised', 'Op dit kanaal is al iets beloofd.') },
    });
    const { user } = page;
    await user.click(screen.getByRole('button', { name: 'Belofte doen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Beloof' }));
    expect((await within(dialog).findByRole('alert')).textContent).toContain(
      'Op dit kanaal is al iets beloofd.',
    );
    expect(within(dialog).getByRole('button', { name: 'Beloof' })).toBeTruthy();
  });

  it('promises anew: my own, on the first channel, from today on', async () => {
    const page = await openRhythm({ cadences: [], answers: { [`POST ${api}`]: weekly() } });
    const { user, writes } = page;
    await user.click(screen.getByRole('button', { name: 'Doe de eerste belofte' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('week 48: 1')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Beloof' }));
    await waitFor(() => expect(writes()).toHaveLength(1));
    expect(writes()[0]?.body).toEqual({
      channelId: givenId('channel', 0),
      themeId: null,
      ownerId: givenId('member', 1),
      times: 1,
      per: 'week',
      validFrom: '2026-11-23',
      validUntil: null,
    });
    expect(writes()[0]?.headers.get('idempotency-key')).toBeTruthy();
  });

  it('hands over, ends, lets go on and takes back, as far as the promise allows', async () => {
    const ending = await openRhythm({
      cadences: [weekly({ validUntil: '2026-12-31' })],
      answers: { [`POST ${at}/endings`]: weekly({ version: 4 }) },
    });
    await ending.user.click(screen.getByRole('button', { name: 'Wat kan met LinkedIn' }));
    const items = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
    expect(items).toContain('Toch door laten lopen');
    // It judged weeks that are over: that stays.
    expect(items).not.toContain('Terugnemen');
    await ending.user.click(screen.getByRole('menuitem', { name: 'Toch door laten lopen' }));
    await waitFor(() => expect(ending.writes()).toMatchObject([{ body: { validUntil: null } }]));
    ending.unmount();

    const fresh = await openRhythm({
      cadences: [weekly({ validFrom: '2026-11-23' })],
      answers: { [`DELETE ${at}`]: () => null },
    });
    await fresh.user.click(screen.getByRole('button', { name: 'Wat kan met LinkedIn' }));
    await fresh.user.click(await screen.findByRole('menuitem', { name: 'Terugnemen' }));
    expect(await screen.findByText('LinkedIn: teruggenomen')).toBeTruthy();
    expect(fresh.writes()[0]?.headers.get('if-match')).toBe('"3"');
  });

  it('ends a pause, and undo pauses what was left of it for the same reason', async () => {
    const pause = {
      id: givenId('activity', 8),
      from: '2026-11-16',
      until: '2026-12-06',
      reason: 'Vakbeurs',
      byId: givenId('member', 1),
      endedById: null,
    };
    const page = await openRhythm({
      cadences: [weekly({ pauses: [pause] })],
      answers: {
        [`POST ${at}/pauses/${pause.id}/endings`]: weekly({ version: 4 }),
        [`POST ${at}/pauses`]: weekly({ version: 5 }),
      },
    });
    const { user, writes } = page;
    await user.click(screen.getByRole('button', { name: 'Pauze beëindigen…' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Beëindig de pauze' }));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(writes()).toHaveLength(2));
    expect(writes().map(({ body }) => body)).toEqual([
      { until: '2026-11-22' },
      { from: '2026-11-23', until: '2026-12-06', reason: 'Vakbeurs' },
    ]);
  });
});
