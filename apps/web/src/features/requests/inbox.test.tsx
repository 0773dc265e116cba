import type { Request } from '@cadans/contracts/requests';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { toastQueue } from '../../ui/toast-queue';
import { BRAM, given, numbered, openInbox, SANNE } from './requests-for-tests';

const brochure = given(11);
const tiktok = given(12, {
  title: 'We moeten ook op TikTok',
  reason: 'competitor_does_it',
  receivedOn: '2026-07-02',
});
const rows = () =>
  within(screen.getByRole('list', { name: /^Verzoeken: / }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const opened = () => screen.getByRole('heading', { level: 2 }).textContent;

beforeEach(() => toastQueue.clear());

describe('the inbox', () => {
  it('shows what waits longest first, since how many working days, and why', async () => {
    await openInbox([tiktok, brochure]);
    await screen.findByRole('heading', { name: brochure.title });
    expect(rows()).toEqual([
      'Brochure voor de beurs6 werkdagen oudEvenementB. de Wit',
      'We moeten ook op TikTok1 werkdag oudOmdat de concurrent het doetB. de Wit',
    ]);
    expect(opened()).toBe(brochure.title);
    expect(screen.queryByText(/zegt niets over jullie klanten/)).toBeNull();
  });

  it('is walked by J and K, and says of an imitation what it is', async () => {
    const { user } = await openInbox([tiktok, brochure]);
    await screen.findByRole('heading', { name: brochure.title });
    await user.keyboard('j');
    expect(opened()).toBe(tiktok.title);
    expect(screen.getByText(/zegt niets over jullie klanten/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^We moeten ook op TikTok/, current: true })).toBeTruthy();
    await user.keyboard('j');
    expect(opened()).toBe(tiktok.title);
    await user.keyboard('k{Enter}');
    expect(opened()).toBe(brochure.title);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('declines with D for a ready reason, goes on to the next, and undoes with Z', async () => {
    const { user, writes } = await openInbox([tiktok, brochure]);
    await screen.findByRole('heading', { name: brochure.title });
    await user.keyboard('d');
    const dialog = await screen.findByRole('dialog', { name: 'Afwijzen' });
    expect(within(dialog).getByRole('textbox', { name: 'Waarom niet?' })).toHaveProperty('value', '');
    await user.click(within(dialog).getByRole('button', { name: 'Afwijzen' }));
    expect(within(dialog).getByText(/^Zonder reden is het geen antwoord/)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: /^Dit past bij geen van de thema’s/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Afwijzen' }));
    await waitFor(() => expect(opened()).toBe(tiktok.title));
    expect(await screen.findByText('‘Brochure voor de beurs’ is afgewezen')).toBeTruthy();
    await user.keyboard('z');
    expect(await screen.findByText('‘Brochure voor de beurs’ is weer open')).toBeTruthy();
    expect(writes()).toEqual([
      [
        `${brochure.id}/declines`,
        { reason: 'Dit past bij geen van de thema’s die we dit jaar gekozen hebben.' },
      ],
      [`${brochure.id}/retractions`, undefined],
    ]);
    await waitFor(() => expect(rows()).toHaveLength(2));
  });

  it('parks with P until the first Monday of next month, and shows it where it waits', async () => {
    const { user, writes } = await openInbox([brochure]);
    await screen.findByRole('heading', { name: brochure.title });
    await user.keyboard('p');
    const dialog = await screen.findByRole('dialog', { name: 'Parkeren' });
    await user.click(within(dialog).getByRole('button', { name: 'Parkeren' }));
    expect(await screen.findByText('Niets wacht op een beslissing')).toBeTruthy();
    expect(writes()).toEqual([[`${brochure.id}/parkings`, { until: '2026-08-03' }]]);
    await user.click(screen.getByRole('radio', { name: /^Geparkeerd/ }));
    expect(await screen.findByText(/^Geparkeerd tot 3 aug/)).toBeTruthy();
    await user.keyboard('z');
    await waitFor(() => expect(writes()[1]?.[0]).toBe(`${brochure.id}/reopenings`));
  });

  it('merges with M: both are shown before they become one', async () => {
    const { user, writes } = await openInbox([tiktok, brochure]);
    await screen.findByRole('heading', { name: brochure.title });
    await user.keyboard('m');
    const dialog = await screen.findByRole('dialog', { name: 'Samenvoegen' });
    await user.click(await screen.findByRole('option', { name: /^We moeten ook op TikTok/ }));
    expect(within(dialog).getByRole('region', { name: 'Dit verzoek' }).textContent).toContain('Brochure');
    expect(within(dialog).getByRole('region', { name: 'Gaat op in' }).textContent).toContain('TikTok');
    await user.click(within(dialog).getByRole('button', { name: 'Samenvoegen' }));
    await waitFor(() => expect(writes()).toEqual([[`${brochure.id}/mergings`, { intoId: tiktok.id }]]));
  });

  it('asks back with Q, and says why a decision came too late', async () => {
    const { user, writes, queries } = await openInbox([brochure]);
    await screen.findByRole('heading', { name: brochure.title });
    queries.setQueryData(['requests', numbered(0)], (known: object) => ({
      ...known,
      requests: [{ ...brochure, version: 7 }],
    }));
    await user.keyboard('q');
    const dialog = await screen.findByRole('dialog', { name: 'Terugvragen' });
    await user.type(within(dialog).getByRole('textbox'), 'Voor welke beurs?');
    await user.click(within(dialog).getByRole('button', { name: 'Vraag stellen' }));
    expect(await within(dialog).findByText(/^Iemand anders deed hier net iets mee/)).toBeTruthy();
    expect(writes()).toHaveLength(1);
  });

  it('says what somebody else did first, and shows it when one lets go', async () => {
    const done: Request = {
      ...brochure,
      ...{ status: 'declined', declineReason: 'Geen thema', version: 2 },
      history: [
        ...brochure.history,
        { kind: 'declined', byId: BRAM.id, text: 'Geen thema', at: '2026-07-03T09:00:00.000Z' },
      ],
    };
    const { user } = await openInbox([brochure], { overtaken: done });
    await screen.findByRole('heading', { name: brochure.title });
    await user.keyboard('p');
    const dialog = await screen.findByRole('dialog', { name: 'Parkeren' });
    await user.click(within(dialog).getByRole('button', { name: 'Parkeren' }));
    const said = 'B. de Wit wees het af: “Geen thema” Jouw antwoord is daarom niet opgeslagen.';
    expect(await within(dialog).findByText(said)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Annuleren' }));
    expect(await screen.findByText('Niets wacht op een beslissing')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Beslist' }));
    expect(await screen.findByText('Afgewezen: “Geen thema”')).toBeTruthy();
  });

  it('opens the accept dialog with A, and nothing for who only asks', async () => {
    const { user, unmount } = await openInbox([brochure]);
    await screen.findByRole('heading', { name: brochure.title });
    await user.keyboard('a');
    expect(screen.getByRole('button', { name: `accepteer ${brochure.title}` })).toBeTruthy();
    unmount();
    const other = await openInbox([brochure], { mayPlan: false, memberId: BRAM.id });
    await screen.findByRole('heading', { name: brochure.title });
    await other.user.keyboard('adpmq');
    expect(screen.queryByRole('button', { name: `accepteer ${brochure.title}` })).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Afwijzen/ })).toBeNull();
    expect(screen.getByText(/^Van jou, /)).toBeTruthy();
  });

  it('answers what was asked back, and tells who asked why it was declined', async () => {
    const waits = { ...brochure, status: 'asked_back' as const };
    waits.history = [
      ...waits.history,
      { kind: 'asked', byId: SANNE.id, text: 'Voor welke beurs?', at: '2026-06-26T09:00:00.000Z' },
    ];
    const no = given(13, { status: 'declined', declineReason: 'Geen ruimte dit kwartaal.' });
    const { user, writes } = await openInbox([waits, no], { mayPlan: false, memberId: BRAM.id });
    await screen.findByText('Gevraagd: “Voor welke beurs?”');
    await user.type(screen.getByRole('textbox', { name: 'Jouw antwoord' }), 'De IT-beurs');
    await user.click(screen.getByRole('button', { name: 'Antwoorden' }));
    await waitFor(() => expect(writes()).toEqual([[`${waits.id}/answers`, { text: 'De IT-beurs' }]]));
    await user.click(screen.getByRole('radio', { name: /^Beslist/ }));
    expect(await screen.findByText('Afgewezen: “Geen ruimte dit kwartaal.”')).toBeTruthy();
  });

  it('takes an idea of one’s own with N, and teaches where there is nothing', async () => {
    const { user, writes } = await openInbox([]);
    await screen.findByText('Niets wacht op een beslissing');
    await user.keyboard('n');
    const dialog = await screen.findByRole('dialog', { name: 'Verzoek doen' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Wat vraag je?' }), 'Podcast met klanten');
    await user.click(within(dialog).getByRole('button', { name: 'Indienen' }));
    expect(within(dialog).getByText('Kies waarom je dit vraagt.')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: /Waarom\?/ }));
    await user.click(await screen.findByRole('option', { name: 'Eigen idee' }));
    await user.click(within(dialog).getByRole('button', { name: 'Indienen' }));
    await waitFor(() => expect(opened()).toBe('Podcast met klanten'));
    expect(writes()[0]?.[1]).toEqual({
      title: 'Podcast met klanten',
      text: '',
      reason: 'own_idea',
      wantedOn: null,
    });
    expect(await screen.findByText('vandaag binnen', { selector: 'article *' })).toBeTruthy();
  });
});
