import { scrapActivity, showActivity } from '@cadans/contracts/activities';
import { createCadence, listCadences, pauseCadence } from '@cadans/contracts/cadences';
import { showPortfolio } from '@cadans/contracts/portfolio';
import { showYear } from '@cadans/contracts/years';
import { dayInZone, yearOf } from '@cadans/domain/calendar-date';
import type { BrowserContext } from '@playwright/test';
import { ask } from '../world/ask.js';

const today = () => dayInZone(new Date(), 'Europe/Amsterdam');

/** Promises far more in an account than is planned, so that its coming weeks are hardly covered. */
export async function promiseMore({ request }: BrowserContext, organisationId: string): Promise<void> {
  const { channels, members, themes } = await ask(request, showYear, {
    params: { organisationId, year: yearOf(today()) },
  });
  await ask(request, createCadence, {
    params: { organisationId },
    body: {
      channelId: channels[0]?.id ?? '',
      themeId: themes[0]?.id ?? null,
      ownerId: members[0]?.id ?? '',
      times: 7,
      per: 'week',
    },
  });
}

/** Settles what makes an account need attention: pauses what is silent, scraps what keeps sliding. */
export async function settleAll({ request }: BrowserContext, organisationId: string): Promise<void> {
  const { accounts } = await ask(request, showPortfolio);
  const { cadences } = await ask(request, listCadences, { params: { organisationId } });
  const reasons = accounts.find(({ id }) => id === organisationId)?.attention.reasons ?? [];
  for (const { kind, ids } of reasons) {
    const [id = ''] = ids;
    if (kind === 'silent_cadence') {
      const { version } = cadences.find((cadence) => cadence.id === id) ?? {};
      const params = { organisationId, cadenceId: id };
      await ask(request, pauseCadence, {
        params,
        ...(version && { version }),
        body: { from: today(), reason: 'Het vakblad ligt stil' },
      });
    } else if (kind === 'third_postponement') {
      const params = { organisationId, activityId: id };
      const { version } = await ask(request, showActivity, { params });
      await ask(request, scrapActivity, { params, version, body: { reason: 'no_capacity' } });
    }
  }
}
