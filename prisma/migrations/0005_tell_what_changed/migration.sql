-- What a colleague changes is told to who is looking, from the history itself; and who is looking at what.
set row_security = off;

alter type "event_kind" add value 'comment_added';
alter type "event_kind" add value 'comment_changed';
alter type "event_kind" add value 'comment_removed';

-- The history is the outbox: with the transaction that wrote it, a reader who knows a snapshot finds exactly what has
-- been committed since, in whatever order transactions ended.
alter table "activity_event" add column "transaction" xid8 not null default pg_current_xact_id();
create index "activity_event_organisation_id_transaction_idx" on "activity_event" ("organisation_id", "transaction");

-- Grows with whatever a reader of the year could see besides activities: themes, channels, members, the plan itself.
alter table "plan" add column "shape" integer not null default 1;
create or replace function bump_plans_of_organisation() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update plan set version = version + 1, shape = shape + 1 where organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid;
  return null;
end $$;

-- What was said is told by its writing, not by its words: those stand in the comment as long as its author lets them.
create function write_comment_event() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare said comment := case tg_op when 'DELETE' then old else new end;
begin
  insert into activity_event (organisation_id, activity_id, activity_version, kind, by_id)
    select organisation_id, id, version,
      (case tg_op when 'INSERT' then 'comment_added' when 'UPDATE' then 'comment_changed' else 'comment_removed' end)::event_kind,
      nullif(current_setting('app.member_id', true), '')::uuid
    from activity where organisation_id = said.organisation_id and id = said.activity_id;
  return null;
end $$;
create trigger write_comment_event after insert or update or delete on "comment" for each row execute function write_comment_event();

-- Where a member is looking. It is worth nothing a minute later, so it is not kept through a crash.
create unlogged table "presence" (
  "organisation_id" uuid not null,
  "member_id" uuid not null,
  "activity_id" uuid not null,
  "seen_at" timestamptz(3) not null default now(),
  constraint "presence_pkey" primary key ("organisation_id", "member_id"),
  constraint "presence_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "presence_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete cascade on update cascade
);
create index "presence_organisation_id_activity_id_idx" on "presence" ("organisation_id", "activity_id");
alter table "presence" enable row level security;
alter table "presence" force row level security;
create policy tenant on "presence" to app_user, app_owner using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
grant select, insert, update, delete on "presence" to app_user;
