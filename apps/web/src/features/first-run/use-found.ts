import { foundOrganisation } from '@cadans/contracts/calls/organisations';
import { createPlan } from '@cadans/contracts/calls/plans';
import type { Membership } from '@cadans/contracts/session';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../api/call';
import { CallError } from '../../api/call-error';
import { useKept } from '../../ui/use-kept';

/**
 * Founds an organisation with a draft for the year. Pressed twice, or sent again after a reload, it is founded once: the
 * same name goes out under the same key until it worked.
 */
export function useFound(year: number) {
  const [kept, keep] = useKept('cadans.founding');
  return useMutation({
    mutationFn: async (name: string): Promise<Membership> => {
      const idempotencyKey = keyFor(kept, name);
      keep(`${idempotencyKey} ${name}`);
      const founded = await call(foundOrganisation, { body: { name }, idempotencyKey });
      await openPlan(founded.organisationId, year);
      return founded;
    },
    onSuccess: () => keep(''),
  });
}

const LENGTH = 36;

// Another name is another organisation.
function keyFor(kept: string, name: string): string {
  return kept.slice(LENGTH + 1) === name && kept !== '' ? kept.slice(0, LENGTH) : crypto.randomUUID();
}

async function openPlan(organisationId: string, year: number): Promise<void> {
  try {
    await call(createPlan, { params: { organisationId }, body: { year } });
  } catch (error) {
    if (!(error instanceof CallError && error.code === 'plan_exists')) throw error;
  }
}
