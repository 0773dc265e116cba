-- Whoever leaves hands over what they carry, all of it at once and on record; whoever is away is stood in for, or a decision
-- is asked.
set row_security = off;

create type "handover_reason" as enum ('leaving', 'long_absence', 'other');
create type "handover_kind" as enum ('activity', 'step', 'helper', 'cadence', 'theme', 'decision');

-- That somebody's work went to others. One that was taken back has another one that says so.
create table "handover" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "from_id" uuid not null,
  "reason" "handover_reason" not null,
  "note" text not null default '',
  "undoes_id" uuid,
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  constraint "handover_pkey" primary key ("organisation_id", "id"),
  constraint "handover_from_fkey" foreign key ("organisation_id", "from_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "handover_undoes_fkey" foreign key ("organisation_id", "undoes_id") references "handover" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "handover_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "handover_note_check" check (length("note") <= 500),
  constraint "handover_reason_check" check ("reason" <> 'other' or "note" ~ '\S')
);
-- Taken back once.
create unique index "handover_organisation_id_undoes_id_key" on "handover" ("organisation_id", "undoes_id");
create index "handover_organisation_id_from_id_idx" on "handover" ("organisation_id", "from_id");

-- What went from whom to whom. Helping (`subject_id` is the activity) may go to nobody, a step to the activity's owner.
create table "handover_line" (
  "organisation_id" uuid not null,
  "handover_id" uuid not null,
  "kind" "handover_kind" not null,
  "subject_id" uuid not null,
  "from_id" uuid,
  "to_id" uuid,
  constraint "handover_line_pkey" primary key ("organisation_id", "handover_id", "kind", "subject_id"),
  constraint "handover_line_handover_fkey" foreign key ("organisation_id", "handover_id") references "handover" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "handover_line_from_fkey" foreign key ("organisation_id", "from_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "handover_line_to_fkey" foreign key ("organisation_id", "to_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "handover_line_other_check" check ("from_id" is distinct from "to_id"),
  constraint "handover_line_nobody_check" check ("kind" in ('helper', 'step') or "from_id" is not null and "to_id" is not null)
);
create index "handover_line_organisation_id_kind_subject_id_idx" on "handover_line" ("organisation_id", "kind", "subject_id");

-- Somebody is not there, both days included; without a last day they leave for good, and nobody stands in for that.
create table "absence" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "member_id" uuid not null,
  "from_on" date not null,
  "until_on" date,
  "stand_in_id" uuid,
  "reason" text not null default '',
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  "version" integer not null default 1,
  constraint "absence_pkey" primary key ("organisation_id", "id"),
  constraint "absence_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "absence_stand_in_fkey" foreign key ("organisation_id", "stand_in_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "absence_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "absence_days_check" check ("from_on" between '2000-01-01' and '2100-12-31' and "until_on" between "from_on" and '2100-12-31'),
  constraint "absence_stand_in_check" check ("stand_in_id" is null or "stand_in_id" <> "member_id" and "until_on" is not null),
  constraint "absence_reason_check" check (length("reason") <= 200)
);
create index "absence_organisation_id_member_id_idx" on "absence" ("organisation_id", "member_id");
create index "absence_organisation_id_stand_in_id_idx" on "absence" ("organisation_id", "stand_in_id");

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['handover', 'handover_line', 'absence'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
  end loop;
end $$;
-- What was handed over stays on record.
grant select, insert on "handover", "handover_line" to app_user;
grant select, insert, update, delete on "absence" to app_user;

-- Who answers for a decision of a review: who was named in it, or who took that over since.
create function answers_for(tenant uuid, decision uuid, named uuid) returns uuid language plpgsql stable set search_path = public, pg_temp as $$
begin
  return coalesce((select l.to_id from handover_line l join handover h on h.organisation_id = l.organisation_id and h.id = l.handover_id
    where l.organisation_id = tenant and l.kind = 'decision' and l.subject_id = decision order by h.at desc, h.id desc limit 1), named);
end $$;

create function guard_handover() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'a hand-over stays on record' using errcode = 'insufficient_privilege', constraint = 'handover_stays', table = 'handover';
  end if;
  if not may_steer_in(new.organisation_id, new.by_id) then
    raise exception 'who may steer hands over' using errcode = 'check_violation', constraint = 'handover_by_steering_member', table = 'handover';
  end if;
  if new.undoes_id is not null and not exists (select from handover where organisation_id = new.organisation_id and id = new.undoes_id and undoes_id is null and from_id = new.from_id) then
    raise exception 'a hand-over of the same person is taken back' using errcode = 'check_violation', constraint = 'handover_undoes_handover', table = 'handover';
  end if;
  new.at := now();
  return new;
end $$;
create trigger guard_handover before insert or update or delete on "handover" for each row execute function guard_handover();

create function keep_handover_line() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'a hand-over stays on record' using errcode = 'insufficient_privilege', constraint = 'handover_stays', table = tg_table_name;
end $$;
create trigger keep_handover_line before update or delete on "handover_line" for each row execute function keep_handover_line();
create trigger keep_whole_handover before truncate on "handover" for each statement execute function keep_handover_line();
create trigger keep_whole_handover before truncate on "handover_line" for each statement execute function keep_handover_line();

-- A line tells of what happened, in the transaction of its hand-over: what it names belongs to who got it, who is there.
create function require_handed_over() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from told l join handover h on h.organisation_id = l.organisation_id and h.id = l.handover_id
      where h.at <> now()::timestamptz(3) or h.from_id is distinct from (case when h.undoes_id is null then l.from_id else l.to_id end)) then
    raise exception 'a hand-over is told once, whole' using errcode = 'check_violation', constraint = 'handover_line_of_handover', table = 'handover_line';
  end if;
  perform from member m where (m.organisation_id, m.id) in (select organisation_id, to_id from told) order by m.id for share;
  if exists (select from told l join member m on m.organisation_id = l.organisation_id and m.id = l.to_id where not m.active) then
    raise exception 'work goes to who is there' using errcode = 'check_violation', constraint = 'handover_line_active_owner', table = 'handover_line';
  end if;
  if exists (select from told l where case l.kind
      when 'activity' then not exists (select from activity t where t.organisation_id = l.organisation_id and t.id = l.subject_id and t.owner_id = l.to_id)
      when 'step' then not exists (select from step t where t.organisation_id = l.organisation_id and t.id = l.subject_id and t.owner_id is not distinct from l.to_id)
      when 'cadence' then not exists (select from cadence t where t.organisation_id = l.organisation_id and t.id = l.subject_id and t.owner_id = l.to_id)
      when 'theme' then not exists (select from theme t where t.organisation_id = l.organisation_id and t.id = l.subject_id and t.owner_id = l.to_id)
      when 'decision' then not exists (select from review_decision t where t.organisation_id = l.organisation_id and t.id = l.subject_id)
      else not exists (select from activity t where t.organisation_id = l.organisation_id and t.id = l.subject_id)
        or exists (select from activity_helper t where t.organisation_id = l.organisation_id and t.activity_id = l.subject_id and t.member_id = l.from_id) end) then
    raise exception 'a hand-over tells of what happened' using errcode = 'check_violation', constraint = 'handover_line_happened', table = 'handover_line';
  end if;
  return null;
end $$;
create trigger require_handed_over after insert on "handover_line" referencing new table as told for each statement execute function require_handed_over();

-- The lock on who is away makes two who tell so come one after the other; a day is told once.
create function guard_absence() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if (new.organisation_id, new.id, new.member_id, new.by_id, new.at) is distinct from (old.organisation_id, old.id, old.member_id, old.by_id, old.at) then
      raise exception 'an absence stays who it is of' using errcode = 'check_violation', constraint = 'absence_as_told', table = 'absence';
    end if;
    new.version := old.version + 1;
  else
    new.version := 1;
  end if;
  if new.until_on < new.from_on then return new; end if;
  perform from member where organisation_id = new.organisation_id and id = new.member_id for no key update;
  if exists (select from absence where organisation_id = new.organisation_id and id <> new.id and member_id = new.member_id
    and daterange(from_on, until_on, '[]') && daterange(new.from_on, new.until_on, '[]')) then
    raise exception 'a day of absence is told once' using errcode = 'check_violation', constraint = 'absence_one_at_a_time', table = 'absence';
  end if;
  return new;
end $$;
create trigger guard_absence before insert or update on "absence" for each row execute function guard_absence();

create function require_active_stand_in() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform from member where organisation_id = new.organisation_id and id = new.stand_in_id and active and role in ('director', 'marketer', 'consultant') for share;
  if not found then
    raise exception 'who stands in is there to do so' using errcode = 'check_violation', constraint = 'absence_active_stand_in', table = 'absence';
  end if;
  return null;
end $$;
create trigger absence_active_stand_in after insert or update of "stand_in_id" on "absence" for each row
  when (new.stand_in_id is not null) execute function require_active_stand_in();

-- What is asked a decision about, and the loads that are shown, follow from absences.
create trigger bump_plans after insert or update or delete on "absence" for each statement execute function bump_plans_of_organisation();

-- Rule 2, for what a review decided as well. The share lock makes deactivating wait for who is deciding.
create trigger review_decision_active_owner after insert on "review_decision" for each row execute function require_active_owner();

-- Who leaves answers for no decision that is still to be done. Whoever they stood in for has nobody then: that asks for a
-- decision again.
create or replace function refuse_leaving_open_work() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from activity where organisation_id = old.organisation_id and owner_id = old.id and status in ('planned', 'in_work', 'ready') and deleted_at is null)
    or exists (select from theme where organisation_id = old.organisation_id and owner_id = old.id)
    or exists (select from cadence where organisation_id = old.organisation_id and owner_id = old.id
      and (valid_until is null or valid_until >= today_in(old.organisation_id)))
    or exists (select from step s join activity a on a.organisation_id = s.organisation_id and a.id = s.activity_id
      where s.organisation_id = old.organisation_id and s.owner_id = old.id and s.done_on is null
        and a.status in ('planned', 'in_work', 'ready') and a.deleted_at is null)
    or exists (select from review_decision d where d.organisation_id = old.organisation_id
      and not exists (select from review_outcome t where t.organisation_id = d.organisation_id and t.decision_id = d.id)
      and answers_for(d.organisation_id, d.id, d.owner_id) = old.id) then
    raise exception 'a member who owns open work is not deactivated' using errcode = 'check_violation', constraint = 'member_owns_open_work', table = 'member';
  end if;
  update step set owner_id = null where organisation_id = old.organisation_id and owner_id = old.id and done_on is null;
  update absence set stand_in_id = null where organisation_id = old.organisation_id and stand_in_id = old.id and until_on >= today_in(old.organisation_id);
  return new;
end $$;
