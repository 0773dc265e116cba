import type { Channel } from '@cadans/contracts/channels';
import type { ChosenTheme, Plan } from '@cadans/contracts/plans';
import type { Membership } from '@cadans/contracts/session';
import { fakeApi } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { toastQueue } from '../../ui/toast-queue';
import type { Language } from '../../words/language';
import { Foundation } from './foundation';

const numbered = (number: number) => `01900000-0000-7000-8000-00000000000${number}`;
export const organisationId = numbered(0);
export const organisation = `/api/organisations/${organisationId}`;
export const plan2026 = `${organisation}/plans/2026`;

export const roel = {
  id: numbered(8),
  name: 'R. Dekker',
  role: 'director',
  admin: false,
  active: true,
  invited: true,
};

export const theme = (number: number, name: string, weight: number, activities = 0): ChosenTheme => ({
  id: numbered(number),
  name,
  promise: `De belofte van ${name}`,
  message: `De boodschap van ${name}`,
  audience: '',
  colour: number === 1 ? 'brick' : 'indigo',
  ownerId: roel.id,
  weight,
  version: 1,
  activities,
});

export const channel = (number: number, name: string, more: Partial<Channel> = {}): Channel => ({
  id: numbered(number),
  name,
  kind: 'social',
  stance: 'chosen',
  stanceReason: '',
  leadDays: null,
  position: number - 1,
  version: 1,
  activities: 0,
  ...more,
});

export const aPlan = (more: Partial<Plan> = {}): Plan => ({
  year: 2026,
  status: 'draft',
  foundation: {
    vision: 'Wij denken mee.',
    coreMessage: 'IT die meedenkt.',
    audiences: ['Directeuren'],
    proof: 'Klanten blijven negen jaar.',
    version: 3,
  },
  themes: [theme(1, 'Meedenken', 60, 12), theme(2, 'Veilig werken', 40)],
  manyThemesReason: null,
  ...more,
});

export const emptyPlan = aPlan({
  foundation: { vision: '', coreMessage: '', audiences: [], proof: '', version: 1 },
  themes: [],
});

export interface Opening {
  role?: Membership['role'];
  plan?: Plan;
  channels?: Channel[];
  answers?: Record<string, unknown>;
  language?: Language;
}

/** Shows the foundation of 2026 with a stand-in for the API; answers also what was asked. */
export async function openFoundation({
  role = 'director',
  plan = aPlan(),
  channels = [channel(1, 'LinkedIn')],
  answers,
  language,
}: Opening = {}) {
  // The messages outlive a test: they belong to the whole app.
  toastQueue.clear();
  const heard = fakeApi({
    [`GET ${plan2026}`]: plan,
    [`GET ${organisation}/plans`]: {
      today: '2026-07-03',
      plans: [{ year: 2026, status: plan.status, activities: 12 }],
    },
    [`GET ${organisation}/themes`]: { themes: plan.themes },
    [`GET ${organisation}/channels`]: { channels },
    [`GET ${organisation}/members`]: { members: [roel] },
    ...answers,
  });
  const membership = { organisationId, name: 'Noordbrug IT', memberId: roel.id, role, admin: false };
  const stances: Channel[] = [];
  const shown = await show(
    <Foundation
      membership={membership}
      year={2026}
      onYear={() => undefined}
      noGos={() => null}
      onStance={(taken) => stances.push(taken)}
    />,
    language,
  );
  return { ...shown, heard, stances, writes: () => heard.filter(({ method }) => method !== 'GET') };
}
