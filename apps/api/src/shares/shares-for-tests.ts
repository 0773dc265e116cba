import type { BodyInputOf } from '@cadans/contracts/endpoint';
import { createShare, revokeShare, showShared } from '@cadans/contracts/shares';
import { askFrom } from '../testing/ask-from.js';
import type { GivenOrganisation } from '../testing/given.js';
import type { TestApp } from '../testing/test-app.js';

type Given = Partial<BodyInputOf<typeof createShare>>;

/** Makes links of an organisation and looks through them, as an outsider with an address of their own (127.0.x.y). */
export function sharesOf(app: TestApp, org: GivenOrganisation, outsider: string) {
  const params = { organisationId: org.id };
  const here = askFrom(outsider);
  return {
    share: async (given: Given = {}, as = org.director.cookie) => {
      const body = { name: 'Voor het bureau', year: org.year, ...given };
      const { answer, status, problem } = await app.call(createShare, { as, params, body });
      return { token: answer?.token ?? '', link: answer?.share, status, problem };
    },
    revoke: (shareId: string, as = org.director.cookie) =>
      app.call(revokeShare, { as, params: { ...params, shareId } }),
    look: async (body: Readonly<Record<string, unknown>>) => {
      const answered = await here(`${app.address}/api/shared`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const { status, headers } = answered;
      const text = await answered.text();
      const answer = status === 200 ? showShared.answer.parse(JSON.parse(text)) : undefined;
      return { status, headers, text, answer, code: answer ? null : String(JSON.parse(text).code) };
    },
  };
}
