-- Work for later, the mails it sends, and what members are told (decision 0024).
set row_security = off;

create type "notice_kind" as enum ('due_soon', 'late', 'owner_silent', 'running_out', 'weekly_digest', 'request_received', 'request_decided', 'review_minutes');

-- Work for later, written in the transaction that wants it. `due_at` is when somebody takes it up (again): the end of the lease
-- of who has it, the next try, or null when it is over: done, or given up for good.
create table "job" (
  "organisation_id" uuid not null references "organisation" ("id") on delete cascade on update cascade,
  "id" uuid not null default uuidv7(),
  "kind" text not null,
  "key" text not null,
  "payload" jsonb not null,
  "due_at" timestamptz(3),
  "attempts" integer not null default 0,
  "last_error" text,
  "done_at" timestamptz(3),
  "given_up_at" timestamptz(3),
  "created_at" timestamptz(3) not null default now(),
  constraint "job_pkey" primary key ("organisation_id", "id"),
  constraint "job_kind_check" check ("kind" ~ '^[a-z_]{1,40}$'),
  constraint "job_key_check" check (length("key") between 1 and 200),
  constraint "job_payload_check" check (jsonb_typeof("payload") = 'object' and pg_column_size("payload") <= 65536),
  constraint "job_last_error_check" check (length("last_error") <= 500),
  constraint "job_attempts_check" check ("attempts" >= 0),
  -- Waiting, done or given up: one of the three.
  constraint "job_state_check" check (num_nonnulls("due_at", "done_at", "given_up_at") = 1)
);
create unique index "job_organisation_id_kind_key_key" on "job" ("organisation_id", "kind", "key");
create index "job_due_at_idx" on "job" ("due_at");

-- A mail, from before it is sent until long after. Its Message-ID is the same however often it goes out; what it says is kept
-- until it has gone.
create table "outgoing_mail" (
  "organisation_id" uuid not null references "organisation" ("id") on delete cascade on update cascade,
  "id" uuid not null default uuidv7(),
  "key" text not null,
  "kind" "notice_kind" not null,
  "member_id" uuid,
  "to_name" text not null,
  "to_address" text not null,
  "message_id" text not null,
  "content" jsonb,
  "created_at" timestamptz(3) not null default now(),
  "sent_at" timestamptz(3),
  constraint "outgoing_mail_pkey" primary key ("organisation_id", "id"),
  constraint "outgoing_mail_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "outgoing_mail_key_check" check (length("key") between 1 and 200),
  -- Neither can end a header line, or add somebody to whom it goes.
  constraint "outgoing_mail_to_check" check ("to_address" ~ '^[^[:space:][:cntrl:]<>(),;:"@]+@[^[:space:][:cntrl:]<>(),;:"@]+$' and length("to_address") <= 254 and "to_name" !~ '[[:cntrl:]]' and length("to_name") <= 200),
  constraint "outgoing_mail_message_id_check" check ("message_id" ~ '^<[A-Za-z0-9.-]+@[A-Za-z0-9.-]+>$'),
  constraint "outgoing_mail_content_check" check (("content" is null) = ("sent_at" is not null))
);
create unique index "outgoing_mail_organisation_id_key_key" on "outgoing_mail" ("organisation_id", "key");
create index "outgoing_mail_organisation_id_member_id_idx" on "outgoing_mail" ("organisation_id", "member_id");

-- What a member is told in Cadans itself. The key says the same thing once.
create table "notification" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "member_id" uuid not null,
  "key" text not null,
  "kind" "notice_kind" not null,
  "about" jsonb not null default '{}',
  "words" jsonb not null,
  "created_at" timestamptz(3) not null default now(),
  "read_at" timestamptz(3),
  constraint "notification_pkey" primary key ("organisation_id", "id"),
  constraint "notification_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "notification_key_check" check (length("key") between 1 and 200),
  constraint "notification_about_check" check (jsonb_typeof("about") = 'object'),
  constraint "notification_words_check" check ("words" ->> 'nl' ~ '\S' and "words" ->> 'en' ~ '\S' and ("words" ->> 'nl' is not null) and ("words" ->> 'en' is not null))
);
create unique index "notification_organisation_id_member_id_key_key" on "notification" ("organisation_id", "member_id", "key");

-- What a member chose for a kind of notice; what was never chosen is as the rules say (packages/domain/src/notice.ts).
create table "notice_preference" (
  "organisation_id" uuid not null,
  "member_id" uuid not null,
  "kind" "notice_kind" not null,
  "mail" boolean not null,
  "in_app" boolean not null,
  constraint "notice_preference_pkey" primary key ("organisation_id", "member_id", "kind"),
  constraint "notice_preference_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete cascade on update cascade
);

-- How many days ahead a member hears of what is due, and from which to which minute of the day no mail comes (null: whenever).
create table "notice_setting" (
  "organisation_id" uuid not null,
  "member_id" uuid not null,
  "days_before" integer[] not null,
  "quiet_from" integer,
  "quiet_until" integer,
  constraint "notice_setting_pkey" primary key ("organisation_id", "member_id"),
  constraint "notice_setting_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "notice_setting_days_before_check" check ("days_before" <@ array[7, 2, 0] and cardinality("days_before") <= 3),
  constraint "notice_setting_quiet_check" check (("quiet_from" is null) = ("quiet_until" is null) and "quiet_from" between 0 and 1439 and "quiet_until" between 0 and 1439 and "quiet_from" <> "quiet_until")
);

-- One digest for a member in an ISO week, whatever crashes or ticks twice.
create table "digest_sent" (
  "organisation_id" uuid not null,
  "member_id" uuid not null,
  "iso_year" integer not null,
  "iso_week" integer not null,
  "at" timestamptz(3) not null default now(),
  constraint "digest_sent_pkey" primary key ("organisation_id", "member_id", "iso_year", "iso_week"),
  constraint "digest_sent_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "digest_sent_week_check" check ("iso_year" between 2000 and 2100 and "iso_week" between 1 and 53)
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['job', 'outgoing_mail', 'notification', 'notice_preference', 'notice_setting', 'digest_sent'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
  end loop;
end $$;
grant select, insert, update, delete on "job" to app_user;
-- What was sent stays on record.
grant select, insert, update on "outgoing_mail" to app_user;
grant select, insert, update, delete on "notification" to app_user;
grant select, insert, update on "notice_preference" to app_user;
grant select, insert, update on "notice_setting" to app_user;
grant select, insert on "digest_sent" to app_user;

-- The portfolio role reads in which organisations a job is due by a moment it is told, and nothing of what it is.
create policy due on "job" for select to app_portfolio
  using ("due_at" <= nullif(current_setting('app.due_until', true), '')::timestamptz);
grant select ("organisation_id", "due_at") on "job" to app_portfolio;

-- What is on its way or gone stays what it was: only that it has gone is added, and then what it said goes.
create function guard_outgoing_mail() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (new.organisation_id, new.id, new.key, new.kind, new.member_id, new.to_name, new.to_address, new.message_id, new.created_at)
      is distinct from (old.organisation_id, old.id, old.key, old.kind, old.member_id, old.to_name, old.to_address, old.message_id, old.created_at)
    or old.sent_at is not null then
    raise exception 'a mail stays as it was written' using errcode = 'check_violation', constraint = 'outgoing_mail_as_written', table = 'outgoing_mail';
  end if;
  return new;
end $$;
create trigger guard_outgoing_mail before update on "outgoing_mail" for each row execute function guard_outgoing_mail();
