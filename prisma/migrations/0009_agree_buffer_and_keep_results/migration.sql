-- What an organisation agreed beyond the usual, and what its activities yielded.
set row_security = off;

-- How much of the work may be ad hoc, in percent. Who changes what was agreed says which version it saw.
alter table "organisation" add column "noise_buffer" integer not null default 20;
alter table "organisation" add constraint "organisation_noise_buffer_check" check ("noise_buffer" between 0 and 100);
alter table "organisation" add column "version" integer not null default 1;
create trigger grow_version before update on "organisation" for each row execute function grow_version();

-- Working days ahead something on this channel is planned without being ad hoc; null = the usual ones of its kind.
alter table "channel" add column "lead_days" integer;
alter table "channel" add constraint "channel_lead_days_check" check ("lead_days" between 0 and 60);

-- What was measured of an activity on a day. An activity can have several, which are added up; null = not measured.
create table "result" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "activity_id" uuid not null,
  "reach" integer,
  "interactions" integer,
  "leads" integer,
  "quote_requests" integer,
  "revenue" decimal(12, 2),
  "cost" decimal(12, 2),
  "note" text not null default '',
  "source" text not null default '',
  "measured_on" date not null,
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  "version" integer not null default 1,
  constraint "result_pkey" primary key ("organisation_id", "id"),
  constraint "result_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "result_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "result_measures_check" check (num_nonnulls("reach", "interactions", "leads", "quote_requests", "revenue", "cost") > 0),
  constraint "result_counts_check" check ("reach" >= 0 and "interactions" >= 0 and "leads" >= 0 and "quote_requests" >= 0),
  -- The upper end keeps NaN out, which is greater than any number.
  constraint "result_money_check" check ("revenue" between 0 and 1000000000 and "cost" between 0 and 1000000000),
  constraint "result_text_check" check (length("note") <= 1000 and length("source") <= 200),
  constraint "result_measured_on_check" check ("measured_on" between '2000-01-01' and '2100-12-31')
);
create index "result_organisation_id_activity_id_idx" on "result" ("organisation_id", "activity_id");

alter table "result" enable row level security;
alter table "result" force row level security;
create policy tenant on "result" to app_user, app_owner using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
-- A number that was wrong is put right; none is taken away, but with its activity when that leaves the bin for good.
grant select, insert, update on "result" to app_user;

-- Planned is not done: only what is done yields something. It is locked, so that it is not opened again meanwhile.
create function guard_result() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.measured_on > today_in(new.organisation_id) then
    raise exception 'nothing is measured in the future' using errcode = 'check_violation', constraint = 'result_measured_in_future', table = 'result';
  end if;
  if tg_op = 'UPDATE' then
    if (new.organisation_id, new.id, new.activity_id, new.by_id, new.at) is distinct from (old.organisation_id, old.id, old.activity_id, old.by_id, old.at) then
      raise exception 'a result stays with its activity and with who recorded it' using errcode = 'check_violation', constraint = 'result_as_recorded', table = 'result';
    end if;
    new.version := old.version + 1;
    return new;
  end if;
  new.version := 1;
  perform from activity where organisation_id = new.organisation_id and id = new.activity_id and status = 'done' and deleted_at is null for share;
  if not found and exists (select from activity where organisation_id = new.organisation_id and id = new.activity_id) then
    raise exception 'only what is done yields something' using errcode = 'check_violation', constraint = 'result_of_done', table = 'result';
  end if;
  return new;
end $$;
create trigger guard_result before insert or update on "result" for each row execute function guard_result();

-- Dials count what was recorded: who looks reads them again.
create trigger bump_plans after insert or update or delete on "result" for each statement execute function bump_plans_of_organisation();
