import { useEffect } from 'react';
import { fieldsAsked } from '../../../api/field-edits';
import { letGo, useOutbox } from '../../../api/outbox';
import { subjectsOf } from '../../../api/waiting';
import { type SomeFields, takeUp } from './unsaved';
import { keepUnsaved } from './unsaved-store';

/**
 * Fields of an activity that waited for a connection, and that somebody else changed meanwhile: in its drawer they are
 * typed text again, so that both texts stand there and one chooses.
 */
export function useRefusedEdits(organisationId: string, activityId: string): void {
  const all = useOutbox();
  useEffect(() => {
    for (const write of all) {
      const { key, refused, was, doing } = write;
      if (write.organisationId !== organisationId || refused === undefined || !was) continue;
      if (doing.is !== 'acts' || !subjectsOf(write).includes(activityId)) continue;
      const asked = typedFields(fieldsAsked(write));
      if (Object.keys(asked).length === 0) continue;
      keepUnsaved(organisationId, activityId, (now) => takeUp(now, asked, typedFields(was)));
      void letGo(key);
    }
  }, [all, organisationId, activityId]);
}

// A link that is not there is an empty field.
function typedFields(fields: Readonly<Record<string, unknown>>): SomeFields {
  const { link, ...others } = fields;
  return { ...others, ...(link !== undefined && { link: typeof link === 'string' ? link : '' }) };
}
