-- An import of results is one act: who did it, what each result was before and became, and that it was taken back.
set row_security = off;

create table "result_import" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "source" text not null,
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  constraint "result_import_pkey" primary key ("organisation_id", "id"),
  constraint "result_import_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "result_import_source_check" check (length("source") <= 200)
);

-- `before` is null for a result that the import brought. It goes with its result, when the activity leaves the bin for good.
create table "result_import_entry" (
  "organisation_id" uuid not null,
  "import_id" uuid not null,
  "result_id" uuid not null,
  "before" jsonb,
  "after" jsonb not null,
  constraint "result_import_entry_pkey" primary key ("organisation_id", "import_id", "result_id"),
  constraint "result_import_entry_import_fkey" foreign key ("organisation_id", "import_id") references "result_import" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "result_import_entry_result_fkey" foreign key ("organisation_id", "result_id") references "result" ("organisation_id", "id") on delete cascade on update cascade
);
create index "result_import_entry_organisation_id_result_id_idx" on "result_import_entry" ("organisation_id", "result_id");

-- An import is taken back once.
create table "result_import_undo" (
  "organisation_id" uuid not null,
  "import_id" uuid not null,
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  constraint "result_import_undo_pkey" primary key ("organisation_id", "import_id"),
  constraint "result_import_undo_import_fkey" foreign key ("organisation_id", "import_id") references "result_import" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "result_import_undo_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade
);

do $$
declare told text;
begin
  foreach told in array array['result_import', 'result_import_entry', 'result_import_undo'] loop
    execute format('alter table %I enable row level security', told);
    execute format('alter table %I force row level security', told);
    execute format('create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)', told);
  end loop;
end $$;
grant select, insert on "result_import", "result_import_entry", "result_import_undo" to app_user;

-- What was imported and taken back is not told otherwise afterwards.
create function keep_result_imports() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' and tg_table_name = 'result_import_entry' then
    if not exists (select from result where organisation_id = old.organisation_id and id = old.result_id) then
      return old;
    end if;
  end if;
  raise exception 'what was imported stays told' using errcode = 'insufficient_privilege', constraint = 'result_imports_stay', table = tg_table_name;
end $$;
do $$
declare told text;
begin
  foreach told in array array['result_import', 'result_import_entry', 'result_import_undo'] loop
    execute format('create trigger keep_rows before update or delete on %I for each row execute function keep_result_imports()', told);
    execute format('create trigger keep_whole_table before truncate on %I for each statement execute function keep_result_imports()', told);
  end loop;
end $$;

-- A result that came with an import that was taken back counts nowhere any more. The row stays: it was recorded once.
alter table "result" add column "taken_back_at" timestamptz(3);

create or replace function guard_result() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.measured_on > today_in(new.organisation_id) then
    raise exception 'nothing is measured in the future' using errcode = 'check_violation', constraint = 'result_measured_in_future', table = 'result';
  end if;
  if tg_op = 'UPDATE' then
    if (new.organisation_id, new.id, new.activity_id, new.by_id, new.at) is distinct from (old.organisation_id, old.id, old.activity_id, old.by_id, old.at) then
      raise exception 'a result stays with its activity and with who recorded it' using errcode = 'check_violation', constraint = 'result_as_recorded', table = 'result';
    end if;
    if old.taken_back_at is not null then
      raise exception 'what was taken back stays so' using errcode = 'check_violation', constraint = 'result_taken_back', table = 'result';
    end if;
    if new.taken_back_at is not null and not exists (
      select from result_import_entry e join result_import_undo u on u.organisation_id = e.organisation_id and u.import_id = e.import_id
      where e.organisation_id = new.organisation_id and e.result_id = new.id and e.before is null) then
      raise exception 'a result is taken back with the import it came with' using errcode = 'check_violation', constraint = 'result_with_its_import', table = 'result';
    end if;
    new.version := old.version + 1;
    return new;
  end if;
  if new.taken_back_at is not null then
    raise exception 'a result is taken back with the import it came with' using errcode = 'check_violation', constraint = 'result_with_its_import', table = 'result';
  end if;
  new.version := 1;
  perform from activity where organisation_id = new.organisation_id and id = new.activity_id and status = 'done' and deleted_at is null for share;
  if not found and exists (select from activity where organisation_id = new.organisation_id and id = new.activity_id) then
    raise exception 'only what is done yields something' using errcode = 'check_violation', constraint = 'result_of_done', table = 'result';
  end if;
  return new;
end $$;
