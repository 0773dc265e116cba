import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';

export const showLive = endpoint({
  method: 'GET',
  path: '/health/live',
  summary: 'The process answers.',
  may: 'anyone',
  answer: z.object({ status: z.literal('live') }),
});

export const showReady = endpoint({
  method: 'GET',
  path: '/health/ready',
  summary: 'The database answers too; 503 while it does not.',
  may: 'anyone',
  answer: z.object({ status: z.literal('ready') }),
});
