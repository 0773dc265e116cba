import { setTimeout as rest } from 'node:timers/promises';
import { erase } from './erasing.js';

// A process that erases an organisation row by row until it is killed: it says so after every batch.
const { OWNER_URL = '', ORGANISATION = '' } = process.env;
await erase(ORGANISATION, {
  ownerUrl: OWNER_URL,
  batch: 3,
  tell: async () => {
    process.stdout.write('.');
    await rest(2);
  },
});
