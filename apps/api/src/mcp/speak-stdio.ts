import { type KeyInUse, showKeyInUse } from '@cadans/contracts/keys';
import { speakMcp } from '@cadans/contracts/mcp';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { hasFormOfKey } from '../keys/key-token.js';
import { askAlong, Refused } from './asking.js';
import { serverOfKey } from './server-of-key.js';
import { wayByHttp } from './way-by-http.js';

/** As the settings show it: the site, and the organisation. */
const ADDRESS = new RegExp(
  `^(https?://[^/?#]+)/api${speakMcp.path.replace(':organisationId', '([0-9a-f-]{36})')}$`,
  'i',
);

/** What the environment tells: where, and with which key. */
interface Told {
  readonly CADANS_URL?: string | undefined;
  readonly CADANS_KEY?: string | undefined;
}

/**
 * Speaks the Model Context Protocol over stdin and stdout, on behalf of the key in the environment, with a Cadans that runs
 * here or elsewhere. Throws why it cannot, in words for who set it up; nothing but the protocol goes to stdout.
 */
export async function speakStdio({ CADANS_URL = '', CADANS_KEY = '' }: Told): Promise<void> {
  const [, site, organisationId] = ADDRESS.exec(CADANS_URL) ?? [];
  if (!site || !organisationId) throw new Error(ADDRESS_WANTED);
  if (!hasFormOfKey(CADANS_KEY)) throw new Error(KEY_WANTED);
  const way = wayByHttp(site, CADANS_KEY);
  const who = await askAlong(
    way,
    organisationId,
    'en',
  )(showKeyInUse).catch((error: unknown) => {
    throw new Error(why(error, site));
  });
  const ask = askAlong(way, organisationId, who.language);
  serveStdio(() => serverOfKey({ who, ask }), { maxSubscriptions: 0 });
  console.error(told(who));
}

const ADDRESS_WANTED =
  'CADANS_URL has to be the address that Settings, API keys shows: https://your-cadans/api/organisations/…/mcp';
const KEY_WANTED = 'CADANS_KEY has to be an API key: make one in Settings, API keys. It begins with cdn_.';

const why = (error: unknown, site: string) =>
  error instanceof Refused
    ? `${error.problem.title}. ${error.problem.detail}`
    : `Cadans does not answer at ${site}. Is it running, and is that its address?`;

const told = ({ member, organisation, name, expiresAt }: KeyInUse) =>
  `Cadans: ${organisation.name}, for ${member.name}, with the key ${name} (until ${expiresAt.slice(0, 10)}).`;
