-- How an activity is prepared and what is said about it, and the ways of looking that were kept under a name.
set row_security = off;

-- Used by the functions below, from the next transaction on: a new value of a type cannot be used in its own.
alter type "event_kind" add value 'step_added';
alter type "event_kind" add value 'step_changed';
alter type "event_kind" add value 'step_done';
alter type "event_kind" add value 'step_reopened';
alter type "event_kind" add value 'step_removed';

-- Its due day is not stored: it follows from the activity's last day. Without an owner it is the activity's owner's.
-- An activity has fifty places for steps, so it never has more of them, however many are added at once.
create table "step" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "activity_id" uuid not null,
  "place" integer not null,
  "title" text not null,
  "working_days_before" integer not null,
  "owner_id" uuid,
  "done_on" date,
  "done_by_id" uuid,
  "version" integer not null default 1,
  constraint "step_pkey" primary key ("organisation_id", "id"),
  constraint "step_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "step_owner_fkey" foreign key ("organisation_id", "owner_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "step_done_by_fkey" foreign key ("organisation_id", "done_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "step_title_check" check (length(btrim("title")) between 1 and 200),
  constraint "step_working_days_check" check ("working_days_before" between 0 and 120),
  constraint "step_place_check" check ("place" between 1 and 50),
  constraint "step_done_check" check ("done_on" is not null or "done_by_id" is null)
);
create unique index "step_organisation_id_activity_id_place_key" on "step" ("organisation_id", "activity_id", "place");
create index "step_open_owner_idx" on "step" ("organisation_id", "owner_id") where "done_on" is null and "owner_id" is not null;

-- The steps an activity on a channel usually takes: [{"title", "workingDaysBefore"}], in their order.
create table "step_template" (
  "organisation_id" uuid not null,
  "channel_id" uuid not null,
  "steps" jsonb not null,
  "version" integer not null default 1,
  constraint "step_template_pkey" primary key ("organisation_id", "channel_id"),
  constraint "step_template_channel_fkey" foreign key ("organisation_id", "channel_id") references "channel" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "step_template_steps_check" check (case when jsonb_typeof("steps") = 'array' then jsonb_array_length("steps") <= 20
    and jsonb_array_length("steps") = jsonb_array_length(jsonb_path_query_array("steps", 'strict $[*] ? (
      @.title like_regex "^\\S(.{0,198}\\S)?$" && @.workingDaysBefore >= 0 && @.workingDaysBefore <= 120
      && @.workingDaysBefore.floor() == @.workingDaysBefore)')) else false end)
);

create table "comment" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "activity_id" uuid not null,
  "text" text not null,
  "by_id" uuid not null,
  "at" timestamptz(3) not null default now(),
  "edited_at" timestamptz(3),
  "version" integer not null default 1,
  constraint "comment_pkey" primary key ("organisation_id", "id"),
  constraint "comment_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "comment_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "comment_text_check" check ("text" ~ '\S' and length("text") <= 4000)
);
create index "comment_organisation_id_activity_id_idx" on "comment" ("organisation_id", "activity_id");

create table "comment_mention" (
  "organisation_id" uuid not null,
  "comment_id" uuid not null,
  "member_id" uuid not null,
  constraint "comment_mention_pkey" primary key ("organisation_id", "comment_id", "member_id"),
  constraint "comment_mention_comment_fkey" foreign key ("organisation_id", "comment_id") references "comment" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "comment_mention_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete restrict on update cascade
);

create type "view_screen" as enum ('year', 'list');

create table "saved_view" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "name" text not null,
  "screen" "view_screen" not null,
  "search" text not null,
  "shared" boolean not null default false,
  "by_id" uuid not null,
  "version" integer not null default 1,
  constraint "saved_view_pkey" primary key ("organisation_id", "id"),
  constraint "saved_view_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "saved_view_name_check" check (length(btrim("name")) between 1 and 80),
  constraint "saved_view_search_check" check (length("search") <= 4000)
);
-- A shared view's name is one in the organisation, one's own view's name is one of one's own.
create unique index "saved_view_shared_name_key" on "saved_view" ("organisation_id", "name") where "shared";
create unique index "saved_view_own_name_key" on "saved_view" ("organisation_id", "by_id", "name") where not "shared";
create index "saved_view_organisation_id_by_id_idx" on "saved_view" ("organisation_id", "by_id");

-- What somebody finished lately, and what they help with (asked by their own work).
create index "activity_done_owner_idx" on "activity" ("organisation_id", "owner_id", "done_on") where "deleted_at" is null and "status" = 'done';
create index "activity_helper_organisation_id_member_id_idx" on "activity_helper" ("organisation_id", "member_id");

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['step', 'step_template', 'comment', 'comment_mention', 'saved_view'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
    execute format('grant select, insert, update, delete on %I to app_user', tenant_table);
  end loop;
end $$;

-- Every write bumps the version; a step stays with its activity; who did it is who said so.
create function guard_step() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare by_id constant uuid := nullif(current_setting('app.member_id', true), '')::uuid;
begin
  if tg_op = 'INSERT' then
    new.version := 1;
    new.done_by_id := case when new.done_on is not null then coalesce(by_id, new.done_by_id) end;
  else
    new.version := old.version + 1;
    new.activity_id := old.activity_id;
    new.done_by_id := case when new.done_on is null then null when old.done_on is null then by_id else old.done_by_id end;
  end if;
  return new;
end $$;
create trigger guard_step before insert or update on "step" for each row execute function guard_step();

-- Rule 2, for steps as well: an owner of open work is an active member.
create trigger step_active_owner after insert or update of "owner_id", "done_on" on "step" for each row
  when (new.done_on is null and new.owner_id is not null) execute function require_active_owner();

-- Who leaves keeps no open step either. One of work that is over blocks nobody: it becomes the activity's owner's.
create or replace function refuse_leaving_open_work() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from activity where organisation_id = old.organisation_id and owner_id = old.id and status in ('planned', 'in_work', 'ready') and deleted_at is null)
    or exists (select from theme where organisation_id = old.organisation_id and owner_id = old.id)
    or exists (select from step s join activity a on a.organisation_id = s.organisation_id and a.id = s.activity_id
      where s.organisation_id = old.organisation_id and s.owner_id = old.id and s.done_on is null
        and a.status in ('planned', 'in_work', 'ready') and a.deleted_at is null) then
    raise exception 'a member who owns open work is not deactivated' using errcode = 'check_violation', constraint = 'member_owns_open_work', table = 'member';
  end if;
  update step set owner_id = null where organisation_id = old.organisation_id and owner_id = old.id and done_on is null;
  return new;
end $$;

-- The history of the activity tells of its steps too: one line for all that were added at once.
create function write_added_steps() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into activity_event (organisation_id, activity_id, activity_version, kind, new_values, by_id)
    select a.organisation_id, a.id, a.version, 'step_added', jsonb_build_object('steps', jsonb_agg(s.title order by s.working_days_before desc, s.id)),
      nullif(current_setting('app.member_id', true), '')::uuid
    from added s join activity a on a.organisation_id = s.organisation_id and a.id = s.activity_id
    group by a.organisation_id, a.id;
  return null;
end $$;
create trigger write_added_steps after insert on "step" referencing new table as added for each statement execute function write_added_steps();

create function write_step_event() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  hidden constant text[] := array['organisation_id', 'id', 'activity_id', 'place', 'done_by_id', 'version'];
  was jsonb := to_jsonb(old) - hidden;
  is_now jsonb := '{}';
  kind event_kind := 'step_removed';
begin
  if tg_op = 'DELETE' then
    was := jsonb_build_object('step', old.title);
  else
    kind := case
      when old.done_on is null and new.done_on is not null then 'step_done'
      when old.done_on is not null and new.done_on is null then 'step_reopened'
      else 'step_changed'
    end;
    is_now := to_jsonb(new) - hidden;
    if is_now = was then return null; end if;
    select jsonb_object_agg(key, was -> key), jsonb_object_agg(key, value) || jsonb_build_object('step', new.title) into was, is_now
      from jsonb_each(is_now) where value is distinct from was -> key;
  end if;
  insert into activity_event (organisation_id, activity_id, activity_version, kind, old_values, new_values, by_id)
    select organisation_id, id, version, kind, was, is_now, nullif(current_setting('app.member_id', true), '')::uuid
    from activity where organisation_id = old.organisation_id and id = old.activity_id;
  return null;
end $$;
create trigger write_step_event after update or delete on "step" for each row execute function write_step_event();

create function grow_version() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.version := old.version + 1;
  return new;
end $$;
create trigger grow_version before update on "step_template" for each row execute function grow_version();

-- What somebody said is theirs: nobody speaks in another's name, changes another's words or takes them away. They go
-- with their activity, when that leaves the bin for good.
create function guard_comment() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  by_id constant uuid := nullif(current_setting('app.member_id', true), '')::uuid;
  author constant uuid := case tg_op when 'INSERT' then new.by_id else old.by_id end;
begin
  if author is distinct from by_id
    and not (tg_op = 'DELETE' and not exists (select from activity where organisation_id = old.organisation_id and id = old.activity_id)) then
    raise exception 'a comment is its author''s' using errcode = 'insufficient_privilege', constraint = 'comment_of_author', table = 'comment';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if tg_op = 'UPDATE' then
    new.version := old.version + 1;
    new.activity_id := old.activity_id;
    new.by_id := old.by_id;
    new.at := old.at;
    new.edited_at := case when new.text <> old.text then now() else old.edited_at end;
  end if;
  return new;
end $$;
create trigger guard_comment before insert or update or delete on "comment" for each row execute function guard_comment();

create function guard_comment_mention() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  mention comment_mention := case tg_op when 'INSERT' then new else old end;
  author uuid;
begin
  select by_id into author from comment where organisation_id = mention.organisation_id and id = mention.comment_id;
  if found and author is distinct from nullif(current_setting('app.member_id', true), '')::uuid then
    raise exception 'a comment is its author''s' using errcode = 'insufficient_privilege', constraint = 'comment_of_author', table = 'comment_mention';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger guard_comment_mention before insert or update or delete on "comment_mention" for each row execute function guard_comment_mention();

-- A view that is not shared is its maker's alone; nobody keeps more than a hundred. The lock makes who adds two at once
-- be counted one after the other.
create function guard_saved_view() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform from member where organisation_id = new.organisation_id and id = new.by_id for no key update;
    if (select count(*) from saved_view where organisation_id = new.organisation_id and by_id = new.by_id) >= 100 then
      raise exception 'a member keeps at most 100 views' using errcode = 'check_violation', constraint = 'saved_view_at_most_100', table = 'saved_view';
    end if;
    new.version := 1;
    return new;
  end if;
  if not old.shared and old.by_id is distinct from nullif(current_setting('app.member_id', true), '')::uuid then
    raise exception 'a view that is not shared is its maker''s' using errcode = 'insufficient_privilege', constraint = 'saved_view_of_maker', table = 'saved_view';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new.version := old.version + 1;
  new.by_id := old.by_id;
  return new;
end $$;
create trigger guard_saved_view before insert or update or delete on "saved_view" for each row execute function guard_saved_view();
