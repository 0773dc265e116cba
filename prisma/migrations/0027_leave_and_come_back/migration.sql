-- An organisation comes back from its own export, and leaves for good when its grace is over (decision 0040).
set row_security = off;

-- That an organisation was made from an export, and by which transaction: only in that one, and only into an organisation in
-- which nothing is yet, does what was lived through elsewhere come in as it is.
create table "restoration" (
  "organisation_id" uuid not null references "organisation" ("id") on delete cascade on update cascade,
  "transaction" bigint not null default 0,
  "user_id" uuid not null,
  "exported_at" timestamptz(3) not null,
  "at" timestamptz(3) not null default now(),
  constraint "restoration_pkey" primary key ("organisation_id")
);

-- That somebody asked for the organisation to be deleted: until `erase_after` any admin takes it back, and nothing is written.
create table "organisation_deletion" (
  "organisation_id" uuid not null references "organisation" ("id") on delete cascade on update cascade,
  "id" uuid not null default uuidv7(),
  "asked_by_id" uuid not null,
  "asked_at" timestamptz(3) not null default now(),
  "erase_after" timestamptz(3) not null default now() + interval '30 days',
  "taken_back_by_id" uuid,
  "taken_back_at" timestamptz(3),
  constraint "organisation_deletion_pkey" primary key ("organisation_id", "id"),
  constraint "organisation_deletion_asked_by_fkey" foreign key ("organisation_id", "asked_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "organisation_deletion_taken_back_by_fkey" foreign key ("organisation_id", "taken_back_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "organisation_deletion_taken_back_check" check (("taken_back_at" is null) = ("taken_back_by_id" is null))
);
create unique index "organisation_deletion_standing_key" on "organisation_deletion" ("organisation_id") where "taken_back_at" is null;

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['restoration', 'organisation_deletion'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
  end loop;
end $$;
grant select, insert on "restoration" to app_user;
-- What was asked stays as it was asked: only who took it back is added.
grant select, insert, update ("taken_back_by_id", "taken_back_at") on "organisation_deletion" to app_user;

-- The portfolio role reads how often a person did this, and nothing else.
create policy own on "restoration" for select to app_portfolio
  using ("user_id" = nullif(current_setting('app.user_id', true), '')::uuid);
grant select ("user_id", "at") on "restoration" to app_portfolio;
create index "restoration_user_id_idx" on "restoration" ("user_id");

-- The portfolio role reads which organisations are to be deleted by a moment it is told, and nothing else of them.
create policy due on "organisation_deletion" for select to app_portfolio
  using ("taken_back_at" is null and "erase_after" <= least(nullif(current_setting('app.due_until', true), '')::timestamptz, now()));
grant select ("organisation_id", "erase_after", "taken_back_at") on "organisation_deletion" to app_portfolio;

-- Whether the rules of what happens in an organisation stand aside: while it comes in from an export, in the transaction that
-- founded it, and while it is erased, when the days of grace are over. Never because somebody says so alone.
create function stands_aside() returns boolean language plpgsql stable set search_path = public, pg_temp as $$
declare tenant constant uuid := nullif(current_setting('app.organisation_id', true), '')::uuid;
begin
  return case current_setting('app.aside', true)
    when 'restore' then exists (select from restoration where organisation_id = tenant and transaction = pg_current_xact_id_if_assigned()::text::bigint)
    when 'erase' then exists (select from organisation_deletion where organisation_id = tenant and taken_back_at is null and erase_after <= now())
    else false end;
end $$;

-- Into an organisation that was made a moment ago, in this transaction, and in which nobody and nothing is.
create function guard_restoration() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from organisation where id = new.organisation_id and created_at = now()::timestamptz(3))
    or exists (select from member where organisation_id = new.organisation_id)
    or exists (select from plan where organisation_id = new.organisation_id)
    or exists (select from theme where organisation_id = new.organisation_id)
    or exists (select from channel where organisation_id = new.organisation_id) then
    raise exception 'an export comes into a new organisation only' using errcode = 'check_violation', constraint = 'restoration_into_nothing', table = 'restoration';
  end if;
  new.transaction := pg_current_xact_id()::text::bigint;
  new.at := now();
  return new;
end $$;
create trigger guard_restoration before insert on "restoration" for each row execute function guard_restoration();

-- Asked and taken back by an admin; after thirty days, and not a moment sooner, it is too late to take back.
create function guard_organisation_deletion() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from member where organisation_id = new.organisation_id and active and admin
    and id = case tg_op when 'INSERT' then new.asked_by_id else new.taken_back_by_id end) then
    raise exception 'only an admin deletes an organisation, or takes that back' using errcode = 'check_violation', constraint = 'organisation_deletion_by_admin', table = 'organisation_deletion';
  end if;
  if tg_op = 'INSERT' then
    new.asked_at := now();
    new.erase_after := now() + interval '30 days';
    new.taken_back_by_id := null;
    new.taken_back_at := null;
    return new;
  end if;
  if old.taken_back_at is not null or old.erase_after <= now() then
    raise exception 'it is too late to take that back' using errcode = 'check_violation', constraint = 'organisation_deletion_too_late', table = 'organisation_deletion';
  end if;
  new.taken_back_at := now();
  return new;
end $$;
create trigger guard_organisation_deletion before insert or update on "organisation_deletion" for each row execute function guard_organisation_deletion();

-- Who leaves writes nothing more, by whichever door: what was exported is what there is.
create function refuse_while_leaving() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from organisation_deletion where organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and taken_back_at is null) then
    raise exception 'an organisation that is being deleted is read only' using errcode = 'check_violation', constraint = 'organisation_is_leaving', table = tg_table_name;
  end if;
  return null;
end $$;
do $$
declare written text;
begin
  foreach written in array array['organisation', 'plan', 'foundation', 'theme', 'plan_theme', 'channel', 'campaign', 'activity', 'activity_helper', 'step', 'comment', 'cadence', 'cadence_pause', 'result', 'no_go', 'no_go_review', 'temptation', 'request', 'request_form', 'review', 'review_item', 'review_decision', 'review_outcome', 'review_rhythm'] loop
    execute format('create trigger refuse_while_leaving before insert or update or delete on %I for each statement execute function refuse_while_leaving()', written);
  end loop;
end $$;

-- Lets every trigger look first whether the rules stand aside. Without the setting that asks for it, looking costs next to
-- nothing. A migration that makes triggers ends with `select let_triggers_stand_aside();` (a test tells who forgot). Whoever
-- owns the tables under another name than app_owner is held to one organisation like everybody: it is the one who erases.
create function let_triggers_stand_aside() returns void language plpgsql set search_path = public, pg_temp as $$
declare
  told record;
  first constant text := 'WHEN ((nullif(current_setting(''app.aside'', true), '''') IS NULL OR NOT stands_aside())';
begin
  for told in
    select t.oid, t.tgname, c.relname, pg_get_triggerdef(t.oid) as definition from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and c.relnamespace = 'public'::regnamespace and pg_get_triggerdef(t.oid) !~ 'stands_aside\(\)'
      and t.tgname not in ('guard_restoration', 'guard_organisation_deletion') and t.tgtype & 32 = 0
  loop
    execute format('drop trigger %I on %I', told.tgname, told.relname);
    execute case when told.definition ~ ' WHEN \('
      then regexp_replace(told.definition, ' WHEN (\(.*\)) EXECUTE FUNCTION ', ' ' || replace(first, '\', '\\') || ' AND \1) EXECUTE FUNCTION ')
      else replace(told.definition, ' EXECUTE FUNCTION ', ' ' || first || ') EXECUTE FUNCTION ') end;
  end loop;
  if current_user <> 'app_owner' then
    for told in
      select c.relname, case c.relname when 'organisation' then 'id' else 'organisation_id' end as key from pg_class c
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relforcerowsecurity
        and not exists (select from pg_policy where polrelid = c.oid and polname = 'owner')
    loop
      execute format('create policy owner on %I to %I using (%I = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (%I = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
        told.relname, current_user, told.key, told.key);
    end loop;
  end if;
end $$;
revoke execute on function let_triggers_stand_aside() from public;
select let_triggers_stand_aside();
