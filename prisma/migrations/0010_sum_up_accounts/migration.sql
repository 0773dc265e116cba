-- What the portfolio tells of an account, reckoned beforehand, and which accounts have to be reckoned again (decision 0018).
set row_security = off;

-- Derived: whatever is in it, the rules give again from the facts. `rules` names the rules it was reckoned by.
create table "account_summary" (
  "organisation_id" uuid not null references "organisation" ("id") on delete cascade on update cascade,
  "reckoned_for" date not null,
  "rules" text not null,
  "summary" jsonb not null,
  "reckoned_at" timestamptz(3) not null default now(),
  constraint "account_summary_pkey" primary key ("organisation_id")
);

-- The job: a row for every transaction that changed what an account is reckoned from, so that no two writers ever wait for
-- the same row; and transaction 0 for the next midnight, when the day itself changes.
create table "summary_due" (
  "organisation_id" uuid not null references "organisation" ("id") on delete cascade on update cascade,
  "transaction" bigint not null,
  "due_at" timestamptz(3) not null,
  constraint "summary_due_pkey" primary key ("organisation_id", "transaction")
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['account_summary', 'summary_due'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
    execute format('grant select, insert, update, delete on %I to app_user', tenant_table);
  end loop;
end $$;

-- The portfolio role reads summaries of the organisations it is told, and which organisations are due by a moment it is told:
-- their ids, and nothing of what they hold.
create policy portfolio on "account_summary" for select to app_portfolio
  using ("organisation_id" = any (string_to_array(nullif(current_setting('app.organisation_ids', true), ''), ',')::uuid[]));
grant select on "account_summary" to app_portfolio;
create policy due on "summary_due" for select to app_portfolio
  using ("due_at" <= nullif(current_setting('app.due_until', true), '')::timestamptz);
grant select ("organisation_id", "due_at") on "summary_due" to app_portfolio;

-- Whatever dials are reckoned from makes the version of a plan grow, or adds to the history or to a ledger. Due at once,
-- whatever clock the API goes by.
create function mark_summary_due() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into summary_due (organisation_id, transaction, due_at)
    select distinct organisation_id, pg_current_xact_id()::text::bigint, timestamptz '-infinity' from touched
    on conflict do nothing;
  return null;
end $$;
create trigger mark_summary_due_on_insert after insert on "plan" referencing new table as touched for each statement execute function mark_summary_due();
create trigger mark_summary_due_on_update after update on "plan" referencing new table as touched for each statement execute function mark_summary_due();
create trigger mark_summary_due_on_delete after delete on "plan" referencing old table as touched for each statement execute function mark_summary_due();
do $$
declare ledger text;
begin
  foreach ledger in array array['activity_event', 'decision', 'postponement', 'retraction', 'scrapping'] loop
    execute format('create trigger mark_summary_due after insert on %I referencing new table as touched for each statement execute function mark_summary_due()', ledger);
  end loop;
end $$;
