import { type ActOfBatch, subjectsOf, type Waiting } from './waiting';

type FieldAct = Extract<ActOfBatch, { is: 'change' | 'reassign' }>;

const isFieldAct = (act: ActOfBatch): act is FieldAct => act.is === 'change' || act.is === 'reassign';

/** The acts of a write that only changes fields of one activity, and whose it is; null when it does something else. */
function fieldActs(write: Waiting): readonly FieldAct[] | null {
  const { doing, was } = write;
  if (doing.is !== 'acts' || !was || subjectsOf(write).length > 1) return null;
  const acts = doing.acts.filter(isFieldAct);
  return acts.length === doing.acts.length ? acts : null;
}

/** The fields that a write asks for; nothing where it does something else than changing fields. */
export function fieldsAsked(write: Waiting): Readonly<Record<string, unknown>> {
  const { doing } = write;
  if (doing.is === 'step') return doing.step.changes;
  const acts = fieldActs(write) ?? [];
  return Object.assign(
    {},
    ...acts.map((act) => (act.is === 'change' ? act.changes : { ownerId: act.ownerId })),
  );
}

/** The last that waits about an activity, when it and the one that comes only change its fields: typing on, they are one. */
export function editGoingOn(all: readonly Waiting[], write: Waiting): Waiting | null {
  const [act] = fieldActs(write) ?? [];
  if (!act) return null;
  const last = all.findLast((one) => one.userId === write.userId && subjectsOf(one).includes(act.activityId));
  return last && last.refused === undefined && fieldActs(last) ? last : null;
}

/** One write of two that change fields, on the version the first one saw. */
export function joined(first: Waiting, then: Waiting): Waiting {
  const [seen] = fieldActs(first) ?? [];
  if (!seen) return then;
  const { activityId, version } = seen;
  const { ownerId, ...changes } = { ...fieldsAsked(first), ...fieldsAsked(then) };
  const acts: FieldAct[] = [
    ...(Object.keys(changes).length > 0 ? [{ is: 'change' as const, activityId, version, changes }] : []),
    ...(typeof ownerId === 'string' ? [{ is: 'reassign' as const, activityId, version, ownerId }] : []),
  ];
  const before = first.changes[0]?.before ?? null;
  const after = then.changes[0]?.after ?? null;
  return {
    ...then,
    doing: { is: 'acts', acts },
    changes: [{ before, after }],
    was: { ...then.was, ...first.was },
  };
}
