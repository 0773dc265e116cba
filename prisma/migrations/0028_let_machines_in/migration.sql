-- Keys with which machines come in, what they report, and addresses that are told what happens (decision 0041).
set row_security = off;

alter type "notice_kind" add value 'webhook_paused';

-- A key of a member: it may at most what that member may at that moment, of what it was made for. Only a hash of its secret is
-- kept; a key that is revoked or has expired stays, because the history names it.
create table "api_key" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "member_id" uuid not null,
  "name" text not null,
  "prefix" text not null,
  "hash" bytea not null,
  "scopes" text[] not null,
  "expires_at" timestamptz(3) not null,
  "created_at" timestamptz(3) not null default now(),
  "last_used_at" timestamptz(3),
  "last_used_from" text,
  "revoked_at" timestamptz(3),
  constraint "api_key_pkey" primary key ("organisation_id", "id"),
  constraint "api_key_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "api_key_name_check" check (length(btrim("name")) between 1 and 80),
  constraint "api_key_prefix_check" check ("prefix" ~ '^cdn_[A-Za-z0-9]{8}$'),
  constraint "api_key_hash_check" check (octet_length("hash") = 32),
  constraint "api_key_scopes_check" check (cardinality("scopes") between 1 and 5 and "scopes" <@ array['read', 'ask', 'complete', 'plan', 'steer']),
  constraint "api_key_expires_check" check ("expires_at" > "created_at" and "expires_at" <= "created_at" + interval '366 days'),
  constraint "api_key_used_check" check (("last_used_at" is null) = ("last_used_from" is null) and length("last_used_from") <= 64)
);
create unique index "api_key_organisation_id_hash_key" on "api_key" ("organisation_id", "hash");
create index "api_key_organisation_id_member_id_idx" on "api_key" ("organisation_id", "member_id");

-- Through which key something was done; null when somebody did it in person. The default is that of whoever writes.
alter table "activity_event" add column "key_id" uuid default nullif(current_setting('app.key_id', true), '')::uuid;
-- Every key is null yet, and the walls would forbid to look whether that is so.
alter table "activity_event" no force row level security;
alter table "activity_event" add constraint "activity_event_key_fkey" foreign key ("organisation_id", "key_id") references "api_key" ("organisation_id", "id") on delete restrict on update cascade;
alter table "activity_event" force row level security;

-- What a scheduler reported as published, by an id of its own: told twice it is done once.
create table "completion_report" (
  "organisation_id" uuid not null,
  "key_id" uuid not null,
  "external_id" text not null,
  "activity_id" uuid not null,
  "done_on" date not null,
  "was_done" boolean not null,
  "at" timestamptz(3) not null default now(),
  constraint "completion_report_pkey" primary key ("organisation_id", "key_id", "external_id"),
  constraint "completion_report_key_fkey" foreign key ("organisation_id", "key_id") references "api_key" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "completion_report_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "completion_report_external_id_check" check (length(btrim("external_id")) between 1 and 200)
);
create index "completion_report_organisation_id_activity_id_idx" on "completion_report" ("organisation_id", "activity_id");

-- An address that is told what happens. Its secrets are derived from `generation` and kept nowhere; the one before the last
-- still signs until `previous_until`.
create table "webhook" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "url" text not null,
  "events" text[] not null,
  "generation" integer not null default 1,
  "previous_until" timestamptz(3),
  "created_by_id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "paused_at" timestamptz(3),
  "paused_because" text,
  "version" integer not null default 1,
  constraint "webhook_pkey" primary key ("organisation_id", "id"),
  constraint "webhook_created_by_fkey" foreign key ("organisation_id", "created_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "webhook_url_check" check ("url" ~ '^https?://[^[:space:][:cntrl:]]+$' and length("url") <= 2000),
  constraint "webhook_events_check" check (cardinality("events") between 1 and 20),
  constraint "webhook_paused_check" check (("paused_at" is null) = ("paused_because" is null) and "paused_because" in ('failing', 'by_hand')),
  constraint "webhook_generation_check" check ("generation" >= 1)
);

-- What a webhook was told, and how the last try went. What is sent stays what it was; its id is the same however often it goes.
create table "webhook_delivery" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "webhook_id" uuid not null,
  "event" text not null,
  "body" text not null,
  "state" text not null default 'waiting',
  "attempts" integer not null default 0,
  "status" integer,
  "took" integer,
  "answer" text,
  "error" text,
  "tried_at" timestamptz(3),
  "created_at" timestamptz(3) not null default now(),
  constraint "webhook_delivery_pkey" primary key ("organisation_id", "id"),
  constraint "webhook_delivery_webhook_fkey" foreign key ("organisation_id", "webhook_id") references "webhook" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "webhook_delivery_state_check" check ("state" in ('waiting', 'delivered', 'failed', 'held')),
  constraint "webhook_delivery_body_check" check (length("body") <= 4000),
  constraint "webhook_delivery_answer_check" check (octet_length("answer") <= 4096),
  constraint "webhook_delivery_error_check" check (length("error") <= 200)
);
create index "webhook_delivery_organisation_id_webhook_id_id_idx" on "webhook_delivery" ("organisation_id", "webhook_id", "id");

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['api_key', 'completion_report', 'webhook', 'webhook_delivery'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
  end loop;
end $$;
-- A key stays what it was made: it is used, and revoked, and never comes back.
grant select, insert, update ("last_used_at", "last_used_from", "revoked_at") on "api_key" to app_user;
grant select, insert on "completion_report" to app_user;
grant select, insert, update, delete on "webhook" to app_user;
-- What was told stays what it was.
grant select, insert, update ("state", "attempts", "status", "took", "answer", "error", "tried_at"), delete on "webhook_delivery" to app_user;

create function keep_key_revoked() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at then
    raise exception 'a revoked key stays revoked' using errcode = 'check_violation', constraint = 'api_key_stays_revoked', table = 'api_key';
  end if;
  return new;
end $$;
create trigger keep_key_revoked before update on "api_key" for each row execute function keep_key_revoked();

-- Leaves what happened for every webhook of the organisation that wants to hear of it, in the transaction in which it happens.
-- Ids, what, when and who: no titles, notes or amounts.
create function tell_webhooks(told_organisation uuid, told_event text, about jsonb, by_member uuid, by_key uuid) returns void
  language plpgsql set search_path = public, pg_temp as $$
begin
  with told as materialized (
    select organisation_id, id as webhook_id, uuidv7() as id from webhook
    where organisation_id = told_organisation and paused_at is null and told_event = any (events)
  ), delivery as (
    insert into webhook_delivery (organisation_id, id, webhook_id, event, body)
    select organisation_id, id, webhook_id, told_event, jsonb_build_object(
      'id', id, 'event', told_event, 'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'organisationId', organisation_id, 'memberId', by_member, 'keyId', by_key, 'about', about)::text
    from told
    returning organisation_id, id, webhook_id
  )
  insert into job (organisation_id, kind, key, payload, due_at)
  select organisation_id, 'deliver_webhook', id::text, jsonb_build_object('deliveryId', id, 'webhookId', webhook_id), '-infinity' from delivery;
end $$;

create function tell_webhooks_of_activity() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from webhook where organisation_id = new.organisation_id) then
    perform tell_webhooks(new.organisation_id, 'activity.' || new.kind,
      jsonb_build_object('activityId', new.activity_id, 'version', new.activity_version), new.by_id, new.key_id);
  end if;
  return null;
end $$;
create trigger tell_webhooks_of_activity after insert on "activity_event" for each row execute function tell_webhooks_of_activity();

create function tell_webhooks_of_request() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform tell_webhooks(new.organisation_id, 'request.received', jsonb_build_object('requestId', new.id), new.by_id,
    nullif(current_setting('app.key_id', true), '')::uuid);
  return null;
end $$;
create trigger tell_webhooks_of_request after insert on "request" for each row execute function tell_webhooks_of_request();

create function tell_webhooks_of_review() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform tell_webhooks(new.organisation_id, 'review.closed', jsonb_build_object('reviewId', new.id), new.closed_by_id,
    nullif(current_setting('app.key_id', true), '')::uuid);
  return null;
end $$;
create trigger tell_webhooks_of_review after update on "review" for each row
  when (old.closed_on is null and new.closed_on is not null) execute function tell_webhooks_of_review();
