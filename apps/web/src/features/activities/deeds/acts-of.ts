import type { ActOfBatch } from '../../../api/waiting';
import type { Part } from './batch';
import type { VersionOf } from './deed';

/** The steps of one activity as acts of a batch, on the version that stands. */
export function actsOf({ on, steps }: Pick<Part, 'on' | 'steps'>, versionOf: VersionOf): ActOfBatch[] {
  const version = on ? versionOf(on) : 0;
  return steps.flatMap((step): ActOfBatch[] => {
    if (step.is === 'create') return [step];
    return on ? [{ ...step, activityId: on.id, version }] : [];
  });
}
