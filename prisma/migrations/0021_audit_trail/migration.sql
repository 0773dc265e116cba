-- Who did what, and from where (decision 0042): one line for every request that wrote something, written in the transaction
-- of what it tells. It is only ever added to.
set row_security = off;

create table "audit_event" (
  "organisation_id" uuid not null references "organisation" ("id") on delete cascade on update cascade,
  "id" uuid not null default uuidv7(),
  "at" timestamptz(3) not null default now(),
  -- Null when no member did it: somebody with a form's link, say.
  "member_id" uuid,
  -- How one came in: with a session, with an API key, or with a link for who has no account.
  "via" text not null,
  "key_id" uuid,
  "address" text,
  "agent" text,
  -- Method and path of the contract, below the organisation.
  "operation" text not null,
  -- The ids in the path, by their names there, and the id of what was made.
  "subject" jsonb not null,
  -- The names of what was given, never what it was: that stands in the history of what it is about.
  "given" text[] not null,
  constraint "audit_event_pkey" primary key ("organisation_id", "id"),
  constraint "audit_event_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "audit_event_via_check" check ("via" in ('session', 'key', 'link') and ("via" = 'key') = ("key_id" is not null)),
  constraint "audit_event_lengths_check" check (length("address") <= 64 and length("agent") <= 300 and length("operation") between 1 and 200)
);
create index "audit_event_organisation_id_member_id_id_idx" on "audit_event" ("organisation_id", "member_id", "id");

alter table "audit_event" enable row level security;
alter table "audit_event" force row level security;
create policy tenant on "audit_event" to app_user, app_owner
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
grant select, insert on "audit_event" to app_user;
