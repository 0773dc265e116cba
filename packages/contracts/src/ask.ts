import { PRECISIONS } from '@cadans/domain/activity';
import { REQUEST_EVENTS, REQUEST_REASONS, REQUEST_STATUSES } from '@cadans/domain/request';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Language } from './session.js';
import { day, id, line, text } from './values.js';

const token = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const inForm = z.object({ organisationId: id, token });
const inStatus = z.object({ organisationId: id, statusToken: token });

// One address that can stand in the head of a mail: no spaces, no lists, nothing that ends a line.
const email = line(254).check(z.regex(/^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/));

/** Whose form it is. `open` false: this link was closed. */
export const AskForm = z.object({ organisation: z.string(), language: Language, open: z.boolean() });
export type AskForm = z.infer<typeof AskForm>;

export const showAskForm = endpoint({
  method: 'GET',
  path: '/ask/:organisationId/:token',
  summary: 'The form behind a link: whose it is, and whether it is open. Needs no account.',
  may: 'anyone',
  params: inForm,
  answer: AskForm,
});

export const askByForm = endpoint({
  method: 'POST',
  path: '/ask/:organisationId/:token',
  summary:
    'Ask for something without an account. The answer tells once by which token it can be followed; sent again under the same Idempotency-Key it is kept once, and tells the same.',
  may: 'anyone',
  params: inForm,
  body: z.strictObject({
    title: line(200),
    text: z._default(text(4000), ''),
    reason: z.enum(REQUEST_REASONS),
    wantedOn: z._default(z.nullable(day), null),
    name: line(120),
    email,
    /** No person sees this field: who fills it in is a program, and is answered like anybody else. */
    website: z._default(z.string().check(z.maxLength(2000)), ''),
  }),
  answer: z.object({ statusToken: z.string() }),
  status: 201,
  refusals: ['form_closed'],
});

/** What happened to a request, told to who asked: who of the members did it stays out of it. */
const AskedEvent = z.object({
  kind: z.enum(REQUEST_EVENTS),
  on: day,
  /** The question, the answer, or the reason of a decline that stands. */
  text: z.string(),
});

/** What became of something that was asked through the form. Names nobody. */
export const Asked = z.object({
  organisation: z.string(),
  language: Language,
  title: z.string(),
  receivedOn: day,
  /** As it stands, or as the one stands that it goes together with. */
  status: z.enum(REQUEST_STATUSES),
  /** It goes together with another request. */
  merged: z.boolean(),
  parkedUntil: z.nullable(day),
  declineReason: z.nullable(z.string()),
  /** What was asked back, as long as it waits for an answer. */
  question: z.nullable(z.string()),
  /** When it is planned, once it is accepted; `off` when it was scrapped after all. */
  planned: z.nullable(
    z.object({
      startsOn: day,
      endsOn: day,
      precision: z.enum(PRECISIONS),
      outcome: z.enum(['planned', 'done', 'off']),
    }),
  ),
  /** Of this request itself, from first to last. */
  history: z.array(AskedEvent),
});
export type Asked = z.infer<typeof Asked>;

export const showAsked = endpoint({
  method: 'GET',
  path: '/ask/status/:organisationId/:statusToken',
  summary: 'What became of a request, for who has its link. Needs no account.',
  may: 'anyone',
  params: inStatus,
  answer: Asked,
});

export const answerAsked = endpoint({
  method: 'POST',
  path: '/ask/status/:organisationId/:statusToken',
  summary:
    'Answer what was asked back, or add to what one asked, as long as it is not decided. The same words twice after each other are kept once.',
  may: 'anyone',
  params: inStatus,
  body: z.strictObject({ text: text(4000).check(z.minLength(1)) }),
  answer: Asked,
  refusals: ['request_decided'],
});
