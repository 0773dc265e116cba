import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();

describe('a request leaves the inbox mapped or declined, whoever writes', () => {
  const raw = rawSql(database.userUrl);
  const form = {
    requester_name: 'J. de Wit',
    requester_email: 'j@klant.example',
    status_token_hash: Buffer.alloc(32, 1),
  };

  const tell = (requestId: string, version: number, kind: string, values = {}) =>
    raw.insert('request_event', {
      request_id: requestId,
      request_version: version,
      kind,
      by_id: raw.ground.members.marketer,
      ...values,
    });
  async function ask(values = {}) {
    const by_id = raw.ground.members.marketer;
    const id = await raw.insert('request', {
      title: 'Folder',
      reason: 'event',
      received_on: '2026-11-02',
      by_id,
      ...values,
    });
    await tell(id, 1, 'received');
    return id;
  }
  const stand = (id: string, sets: string) => raw.send(`update request set ${sets} where id = '${id}'`);
  async function told(id: string, sets: string, kind: string, text = '') {
    await stand(id, sets);
    await tell(id, 2, kind, { text });
  }
  const asked = () => raw.plan({ origin: 'request' });
  const refused = (work: (id: string) => Promise<unknown>) => ask().then((id) => raw.refusal(() => work(id)));

  test('accepted only as an activity that came from it', async () => {
    const [activity, planned] = [await asked(), await raw.plan()];
    expect(await refused((id) => stand(id, `status = 'accepted'`))).toBe('23514 request_origin');
    expect(await refused((id) => stand(id, `activity_id = '${activity}'`))).toBe(
      '23514 request_accepted_check',
    );
    expect(await refused((id) => stand(id, `status = 'accepted', activity_id = '${planned}'`))).toBe(
      '23514 request_origin',
    );
    const { other } = raw.ground;
    expect(await refused((id) => stand(id, `status = 'accepted', activity_id = '${other.activity}'`))).toBe(
      '23514 request_origin',
    );
    const accepted = `status = 'accepted', activity_id = '${activity}'`;
    expect(await refused((id) => stand(id, accepted))).toBe('23514 request_told');
    expect(await refused((id) => told(id, accepted, 'declined', 'Nee'))).toBe('23514 request_told');
    expect(await refused((id) => told(id, accepted, 'accepted'))).toBe('accepted');
    expect(await refused((id) => told(id, accepted, 'accepted'))).toBe(
      '23505 request_organisation_id_activity_id_key',
    );
  });

  test('declined only for a reason, which the history tells', async () => {
    expect(await refused((id) => stand(id, `status = 'declined'`))).toBe('23514 request_declined_check');
    expect(await refused((id) => stand(id, `status = 'declined', decline_reason = ' '`))).toBe(
      '23514 request_decline_reason_check',
    );
    const declined = `status = 'declined', decline_reason = 'Te duur'`;
    expect(await refused((id) => told(id, declined, 'declined', 'Iets anders'))).toBe('23514 request_told');
    expect(await refused((id) => told(id, declined, 'declined', ''))).toBe('23514 request_event_text_check');
    expect(await refused((id) => told(id, declined, 'declined', 'Te duur'))).toBe('accepted');
  });

  test('merged only into another that is still to be decided', async () => {
    const into = await ask();
    const merged = (target: string) => `status = 'merged', merged_into_id = '${target}'`;
    expect(await refused((id) => stand(id, `status = 'merged'`))).toBe('23514 request_merged_into_open');
    expect(await refused((id) => stand(id, merged(id)))).toBe('23514 request_merged_check');
    expect(await refused((id) => told(id, merged(into), 'merged'))).toBe('accepted');
    const last = await ask();
    expect(await raw.refusal(() => stand(into, merged(last)))).toBe('23514 request_merged_into_open');
    await told(into, `status = 'declined', decline_reason = 'Nee'`, 'declined', 'Nee');
    expect(await raw.refusal(() => stand(last, merged(into)))).toBe('23514 request_merged_into_open');
    // Decided is decided, until it is taken back.
    expect(await raw.refusal(() => stand(into, `status = 'parked', parked_until = '2026-12-07'`))).toBe(
      '23514 request_decided',
    );
  });

  test('comes in open, says to the end what it said, and stays', async () => {
    expect(await raw.refusal(() => ask({ status: 'declined', decline_reason: 'Nee' }))).toBe(
      '23514 request_comes_in_open',
    );
    expect(await raw.refusal(() => ask({ by_id: raw.ground.other.member }))).toBe('23514 request_by_who_may');
    expect(await raw.refusal(() => ask({ by_id: null }))).toBe('23514 request_requester_check');
    expect(await raw.refusal(() => ask(form))).toBe('23514 request_requester_check');
    expect(await raw.refusal(() => ask({ title: '  ' }))).toBe('23514 request_title_check');
    expect(await refused((id) => stand(id, `title = 'Iets anders'`))).toBe('23514 request_as_asked');
    expect(await refused((id) => stand(id, `received_on = '2026-11-20'`))).toBe('23514 request_as_asked');
    expect(await refused((id) => stand(id, `status = 'parked'`))).toBe('23514 request_parked_check');
    expect(await refused((id) => raw.send('delete from request where id = $1', [id]))).toBe('42501');
  });

  test('its history only grows, and is told by who may', async () => {
    const { director, left } = raw.ground.members;
    const parked = `status = 'parked', parked_until = '2026-12-07'`;
    for (const by_id of [null, left, raw.ground.other.member]) {
      const by = async (id: string) => {
        await stand(id, parked);
        await tell(id, 2, 'parked', { by_id });
      };
      expect(await refused(by)).toBe('23514 request_decided_by_who_may');
    }
    const id = await ask();
    await stand(id, parked);
    await tell(id, 2, 'parked', { by_id: director });
    expect(await raw.refusal(() => tell(id, 3, 'reopened'))).toBe('23514 request_event_happened');
    expect(await raw.refusal(() => raw.send(`update request_event set text = 'Anders'`))).toBe('42501');
    expect(await raw.refusal(() => raw.send('delete from request_event'))).toBe('42501');
  });

  test('a form is opened and closed by who may steer, and takes nothing once it is closed', async () => {
    const { marketer, director } = raw.ground.members;
    const open = (created_by_id: string, byte = 7) =>
      raw.insert('request_form', { token_hash: Buffer.alloc(32, byte), created_by_id });
    expect(await raw.refusal(() => open(marketer))).toBe('23514 request_form_by_who_may');
    const form_id = await open(director);
    expect(await raw.refusal(() => open(director, 8))).toBe('23505 request_form_open_key');
    const come = async (values = {}) => {
      const asking = {
        title: 'Folder',
        reason: 'other',
        received_on: '2026-11-02',
        form_id,
        ...form,
        ...values,
      };
      await tell(await raw.insert('request', asking), 1, 'received', { by_id: null });
    };
    for (const requester_email of [
      'geen adres',
      'a@b\r\nBcc: x@y.example',
      `${'a'.repeat(250)}@b.nl`,
      'a@b@c',
    ]) {
      expect(await raw.refusal(() => come({ requester_email }))).toBe('23514 request_email_check');
    }
    expect(await raw.refusal(() => come({ requester_name: 'J.\nBcc' }))).toBe('23514 request_name_check');
    expect(await raw.refusal(() => come())).toBe('accepted');
    await raw.send('update request_form set revoked_at = now(), revoked_by_id = $1', [director]);
    expect(await raw.refusal(() => come())).toBe('23514 request_form_closed');
    expect(
      await raw.refusal(() => raw.send('update request_form set revoked_at = null, revoked_by_id = null')),
    ).toBe('23514 request_form_by_who_may');
  });
});
