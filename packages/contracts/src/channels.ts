import { CHANNEL_KINDS, CHANNEL_STANCES } from '@cadans/domain/channel';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { id, inOrganisation, line, text } from './values.js';

/** The most working days ahead that can be agreed. */
export const MOST_LEAD_DAYS = 60;

/** Working days ahead something is planned without being ad hoc; null = the usual ones of the kind of channel. */
const leadDays = z.nullable(z.int().check(z.gte(0), z.lte(MOST_LEAD_DAYS)));

const path = '/organisations/:organisationId/channels';
const inChannel = z.object({ ...inOrganisation, channelId: id });

export const Channel = z.object({
  id,
  name: z.string(),
  kind: z.enum(CHANNEL_KINDS),
  stance: z.enum(CHANNEL_STANCES),
  stanceReason: z.string(),
  leadDays: z.nullable(z.int()),
  position: z.int(),
  version: z.int(),
  /** Activities on this channel, of any year and status. */
  activities: z.int(),
});
export type Channel = z.infer<typeof Channel>;

export const listChannels = endpoint({
  method: 'GET',
  path,
  summary: 'Where the organisation can be seen, and where it deliberately is not.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: z.object({ channels: z.array(Channel) }),
});

export const createChannel = endpoint({
  method: 'POST',
  path,
  summary: 'Add a channel, at the end.',
  may: 'shape',
  params: z.object(inOrganisation),
  body: z.strictObject({
    name: line(80),
    kind: z.enum(CHANNEL_KINDS),
    leadDays: z._default(leadDays, null),
  }),
  answer: Channel,
  status: 201,
  refusals: ['name_taken'],
});

export const changeChannel = endpoint({
  method: 'PATCH',
  path: `${path}/:channelId`,
  summary:
    'Rename a channel, place it, agree its lead time, or take a stance: deliberately not needs a reason.',
  may: 'shape',
  params: inChannel,
  body: z.strictObject({
    name: z.optional(line(80)),
    kind: z.optional(z.enum(CHANNEL_KINDS)),
    stance: z.optional(z.enum(CHANNEL_STANCES)),
    stanceReason: z.optional(text(500)),
    leadDays: z.optional(leadDays),
    position: z.optional(z.int().check(z.gte(0), z.lte(1000))),
  }),
  answer: Channel,
  precondition: true,
  refusals: ['name_taken', 'needs_note', 'channel_promised', 'plan_agreed'],
});

export const deleteChannel = endpoint({
  method: 'DELETE',
  path: `${path}/:channelId`,
  summary: 'Delete a channel that no activity ever used.',
  may: 'shape',
  params: inChannel,
  precondition: true,
  status: 204,
  refusals: ['channel_in_use'],
});
