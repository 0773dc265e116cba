import { readFacts } from '@cadans/contracts/read-facts';
import { effectOfRequest } from '@cadans/domain/request-effect';
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { givenFacts } from '../../testing/given-facts';
import { givenId, givenYear } from '../../testing/given-year';
import { show } from '../../testing/show';
import { EffectShown } from './effect-shown';

const facts = readFacts(givenFacts(givenYear({ activities: 40 }), []));
const draft = {
  themeId: givenId('theme', 0),
  channelId: givenId('channel', 1),
  ownerId: givenId('member', 0),
  startsOn: '2026-07-15',
  endsOn: '2026-07-15',
  effortHours: 6,
};
const effect = effectOfRequest<never>(facts, draft);

async function on(width: 'phone' | 'desk', isAgainst = false) {
  const isPhone = width === 'phone';
  const media = { matches: isPhone, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => media);
  const shown = await show(<EffectShown effect={effect} isThemeChosen owner="Sanne" isAgainst={isAgainst} />);
  const region = within(screen.getByRole('region', { name: 'Wat dit doet met het plan' }));
  return { ...shown, region };
}

it('keeps its figures in sight on a phone, and unfolds to the sentences, which are said all along', async () => {
  const { user, region } = await on('phone');
  expect(region.getByText('Week 29')).toBeTruthy();
  expect(region.getByText('0 → 6 u')).toBeTruthy();
  const sentences = region.getByText(/^Week 29 gaat van 0 naar 6 uur/).closest('div[id]');
  expect(sentences?.className).toBe('sr-only');
  const unfold = region.getByRole('button', { name: 'Wat dit betekent' });
  expect(unfold.getAttribute('aria-controls')).toBe(sentences?.id);
  await user.click(unfold);
  expect(sentences?.className).not.toContain('sr-only');
  expect(region.getByRole('button', { name: 'Alleen de cijfers' }).getAttribute('aria-expanded')).toBe(
    'true',
  );
});

it('says on top that it runs against what is deliberately not done', async () => {
  const { region } = await on('phone', true);
  expect(region.getByText('Dit hadden jullie bewust niet gekozen')).toBeTruthy();
});

it('is only sentences where there is room for them', async () => {
  const { region } = await on('desk');
  expect(region.getByText(/^Week 29 gaat van 0 naar 6 uur/)).toBeTruthy();
  expect(region.queryByRole('button')).toBeNull();
});
