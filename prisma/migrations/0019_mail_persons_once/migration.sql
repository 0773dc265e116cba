-- Once a week a digest and once a day reminders, for a person and not for each membership (decision 0032).
set row_security = off;

-- The one digest of a person in an ISO week, of whatever organisations. About persons, of no organisation: who loses one
-- membership and gets another has had it all the same.
create table "user_digest" (
  "user_id" uuid not null references "user_account" ("id") on delete cascade on update cascade,
  "iso_year" integer not null,
  "iso_week" integer not null,
  "at" timestamptz(3) not null default now(),
  constraint "user_digest_pkey" primary key ("user_id", "iso_year", "iso_week"),
  constraint "user_digest_week_check" check ("iso_year" between 2000 and 2100 and "iso_week" between 1 and 53)
);

-- The one mail of reminders that a person gets on a day, and which reminders were in it, by their ids.
create table "user_reminder_mail" (
  "user_id" uuid not null references "user_account" ("id") on delete cascade on update cascade,
  "on_day" date not null,
  "told" uuid[] not null,
  "at" timestamptz(3) not null default now(),
  constraint "user_reminder_mail_pkey" primary key ("user_id", "on_day")
);
grant select, insert on "user_digest", "user_reminder_mail" to app_user;

-- The days on which an organisation was looked over for what somebody is to be reminded of.
create table "reminder_round" (
  "organisation_id" uuid not null references "organisation" ("id") on delete cascade on update cascade,
  "on_day" date not null,
  "at" timestamptz(3) not null default now(),
  constraint "reminder_round_pkey" primary key ("organisation_id", "on_day")
);

-- What is to be in somebody's next mail of reminders: not before `due_at`, and null when it was in one. The key says the same
-- thing once.
create table "reminder" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "member_id" uuid not null,
  "user_id" uuid not null references "user_account" ("id") on delete cascade on update cascade,
  "key" text not null,
  "kind" "notice_kind" not null,
  "words" jsonb not null,
  "due_at" timestamptz(3),
  "created_at" timestamptz(3) not null default now(),
  constraint "reminder_pkey" primary key ("organisation_id", "id"),
  constraint "reminder_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "reminder_key_check" check (length("key") between 1 and 200),
  constraint "reminder_words_check" check (("words" ->> 'nl' is not null) and ("words" ->> 'en' is not null) and "words" ->> 'nl' ~ '\S' and "words" ->> 'en' ~ '\S')
);
create unique index "reminder_organisation_id_member_id_key_key" on "reminder" ("organisation_id", "member_id", "key");
create index "reminder_due_at_idx" on "reminder" ("due_at");
create index "reminder_user_id_idx" on "reminder" ("user_id");

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['reminder_round', 'reminder'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
  end loop;
end $$;
grant select, insert on "reminder_round" to app_user;
-- What was told stays as it was told: only that it has gone out is added.
grant select, insert, update ("due_at") on "reminder" to app_user;

-- The portfolio role reads the memberships of persons it is told, how their organisations want to be told things and on which
-- days they were looked over, and whose reminders are due by a moment it is told: not what they say.
create policy memberships on "member" for select to app_portfolio
  using ("user_id" = any (string_to_array(nullif(current_setting('app.user_ids', true), ''), ',')::uuid[]));
do $$
declare told text;
begin
  foreach told in array array['notice_preference', 'notice_setting', 'reminder_round'] loop
    execute format(
      'create policy portfolio on %I for select to app_portfolio using (organisation_id = any (string_to_array(nullif(current_setting(''app.organisation_ids'', true), ''''), '','')::uuid[]))',
      told);
  end loop;
end $$;
grant select on "notice_preference", "notice_setting", "reminder_round" to app_portfolio;
create policy due on "reminder" for select to app_portfolio
  using ("due_at" <= nullif(current_setting('app.due_until', true), '')::timestamptz);
grant select ("user_id", "due_at") on "reminder" to app_portfolio;

-- Was kept for each membership, and never written: nothing sent a digest yet.
drop table "digest_sent";
