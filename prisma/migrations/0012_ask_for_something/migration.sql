-- Somebody asks for something. It leaves the inbox only mapped (to an activity with all that an activity needs) or declined
-- (for a reason); until then it can wait for a day, for an answer, or go together with another (rule 6).
set row_security = off;

create type "request_reason" as enum ('customer_asked', 'competitor_does_it', 'sales_opportunity', 'management_asks', 'event', 'own_idea', 'other');
create type "request_status" as enum ('open', 'asked_back', 'parked', 'accepted', 'declined', 'merged');
create type "request_event_kind" as enum ('received', 'accepted', 'declined', 'parked', 'reopened', 'merged', 'asked', 'answered', 'taken_back');

-- The public form of an organisation. Only a hash of the token in its link is kept: who has the link has it, nobody else.
create table "request_form" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "token_hash" bytea not null,
  "language" text not null default 'nl',
  "created_by_id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "revoked_by_id" uuid,
  "revoked_at" timestamptz(3),
  constraint "request_form_pkey" primary key ("organisation_id", "id"),
  constraint "request_form_created_by_fkey" foreign key ("organisation_id", "created_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "request_form_revoked_by_fkey" foreign key ("organisation_id", "revoked_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "request_form_token_check" check (octet_length("token_hash") = 32),
  constraint "request_form_language_check" check ("language" in ('nl', 'en')),
  constraint "request_form_revoked_check" check (("revoked_at" is null) = ("revoked_by_id" is null))
);
create unique index "request_form_organisation_id_token_hash_key" on "request_form" ("organisation_id", "token_hash");
-- One form at a time; those of before are kept, closed.
create unique index "request_form_open_key" on "request_form" ("organisation_id") where "revoked_at" is null;

-- By a member, or through the form by somebody with a name and an address, who follows it by a link of its own.
create table "request" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "title" text not null,
  "text" text not null default '',
  "reason" "request_reason" not null,
  "wanted_on" date,
  "status" "request_status" not null default 'open',
  "by_id" uuid,
  "form_id" uuid,
  "requester_name" text,
  "requester_email" text,
  "status_token_hash" bytea,
  "parked_until" date,
  "decline_reason" text,
  "activity_id" uuid,
  "merged_into_id" uuid,
  "received_on" date not null,
  "version" integer not null default 1,
  "created_at" timestamptz(3) not null default now(),
  constraint "request_pkey" primary key ("organisation_id", "id"),
  constraint "request_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "request_form_fkey" foreign key ("organisation_id", "form_id") references "request_form" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "request_activity_fkey" foreign key ("organisation_id", "activity_id") references "activity" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "request_merged_into_fkey" foreign key ("organisation_id", "merged_into_id") references "request" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "request_title_check" check (length(btrim("title")) between 1 and 200 and length("title") <= 200),
  constraint "request_text_check" check (length("text") <= 4000),
  constraint "request_days_check" check ("received_on" between '2000-01-01' and '2100-12-31' and "wanted_on" between '2000-01-01' and '2100-12-31' and "parked_until" between '2000-01-01' and '2100-12-31'),
  constraint "request_requester_check" check (num_nonnulls("by_id", "form_id") = 1
    and ("form_id" is null) = ("requester_name" is null) and ("form_id" is null) = ("requester_email" is null) and ("form_id" is null) = ("status_token_hash" is null)),
  constraint "request_name_check" check ("requester_name" ~ '\S' and length("requester_name") <= 120 and "requester_name" !~ '[[:cntrl:]]'),
  constraint "request_email_check" check ("requester_email" ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$' and length("requester_email") <= 254),
  constraint "request_token_check" check (octet_length("status_token_hash") = 32),
  constraint "request_accepted_check" check (("status" = 'accepted') = ("activity_id" is not null)),
  constraint "request_declined_check" check (("status" = 'declined') = ("decline_reason" is not null)),
  constraint "request_decline_reason_check" check ("decline_reason" ~ '\S' and length("decline_reason") <= 1000),
  constraint "request_parked_check" check (("status" = 'parked') = ("parked_until" is not null)),
  constraint "request_merged_check" check (("status" = 'merged') = ("merged_into_id" is not null) and "merged_into_id" <> "id")
);
create unique index "request_organisation_id_status_token_hash_key" on "request" ("organisation_id", "status_token_hash");
-- An activity comes from one request.
create unique index "request_organisation_id_activity_id_key" on "request" ("organisation_id", "activity_id");
create index "request_organisation_id_merged_into_id_idx" on "request" ("organisation_id", "merged_into_id");
create index "request_organisation_id_by_id_idx" on "request" ("organisation_id", "by_id");

-- What happened to a request: one for every version of it. Nobody of the members did it = who asked, through the form.
create table "request_event" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "request_id" uuid not null,
  "request_version" integer not null,
  "kind" "request_event_kind" not null,
  "by_id" uuid,
  "text" text not null default '',
  "at" timestamptz(3) not null default now(),
  constraint "request_event_pkey" primary key ("organisation_id", "id"),
  constraint "request_event_request_fkey" foreign key ("organisation_id", "request_id") references "request" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "request_event_by_fkey" foreign key ("organisation_id", "by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "request_event_text_check" check (length("text") <= 4000 and ("kind" not in ('declined', 'asked', 'answered') or "text" ~ '\S'))
);
create unique index "request_event_organisation_id_request_id_request_version_key" on "request_event" ("organisation_id", "request_id", "request_version");

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['request_form', 'request', 'request_event'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
  end loop;
end $$;
grant select, insert, update on "request_form", "request" to app_user;
grant select, insert on "request_event" to app_user;
-- What waits for an answer is among what needs a decision: who looks reads it again.
create trigger bump_plans after insert or update on "request" for each statement execute function bump_plans_of_organisation();

-- A form is opened and closed by who may steer; closed it stays closed.
create function guard_request_form() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not may_steer_in(new.organisation_id, case when tg_op = 'INSERT' then new.created_by_id else new.revoked_by_id end) then
    raise exception 'a form is opened and closed by who may steer' using errcode = 'check_violation', constraint = 'request_form_by_who_may', table = 'request_form';
  end if;
  if tg_op = 'UPDATE' and (old.revoked_at is not null
    or (new.organisation_id, new.id, new.token_hash, new.language, new.created_by_id, new.created_at)
      is distinct from (old.organisation_id, old.id, old.token_hash, old.language, old.created_by_id, old.created_at)) then
    raise exception 'a form stays as it was opened' using errcode = 'check_violation', constraint = 'request_form_as_opened', table = 'request_form';
  end if;
  return new;
end $$;
create trigger guard_request_form before insert or update on "request_form" for each row execute function guard_request_form();

-- A request says to the end what it said. It comes in open; what was decided goes back to open before it is decided otherwise.
create function guard_request() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.version := 1;
    if new.status <> 'open' then
      raise exception 'a request comes in open' using errcode = 'check_violation', constraint = 'request_comes_in_open', table = 'request';
    end if;
    if new.by_id is not null and not exists (select from member where organisation_id = new.organisation_id and id = new.by_id and active and role <> 'viewer') then
      raise exception 'who only looks does not ask' using errcode = 'check_violation', constraint = 'request_by_who_may', table = 'request';
    end if;
    if new.form_id is not null then
      perform from request_form where organisation_id = new.organisation_id and id = new.form_id and revoked_at is null for share;
      if not found then
        raise exception 'this form is closed' using errcode = 'check_violation', constraint = 'request_form_closed', table = 'request';
      end if;
    end if;
    return new;
  end if;
  if (new.organisation_id, new.id, new.title, new.text, new.reason, new.wanted_on, new.by_id, new.form_id, new.requester_name, new.requester_email, new.status_token_hash, new.received_on, new.created_at)
    is distinct from (old.organisation_id, old.id, old.title, old.text, old.reason, old.wanted_on, old.by_id, old.form_id, old.requester_name, old.requester_email, old.status_token_hash, old.received_on, old.created_at) then
    raise exception 'a request says to the end what it said' using errcode = 'check_violation', constraint = 'request_as_asked', table = 'request';
  end if;
  if old.status in ('accepted', 'declined', 'merged') and new.status <> 'open' then
    raise exception 'what was decided is taken back first' using errcode = 'check_violation', constraint = 'request_decided', table = 'request';
  end if;
  if new.status = 'accepted' and not exists (select from activity where organisation_id = new.organisation_id and id = new.activity_id and origin = 'request') then
    raise exception 'an accepted request is an activity that came from it' using errcode = 'check_violation', constraint = 'request_origin', table = 'request';
  end if;
  if new.status = 'merged' then
    -- Locked, so that it is not decided meanwhile; and nothing goes together with what goes together itself.
    perform from request where organisation_id = new.organisation_id and id = new.merged_into_id and status in ('open', 'asked_back', 'parked') for share;
    if not found or exists (select from request where organisation_id = new.organisation_id and merged_into_id = new.id) then
      raise exception 'a request goes together with one that is still to be decided' using errcode = 'check_violation', constraint = 'request_merged_into_open', table = 'request';
    end if;
  end if;
  new.version := old.version + 1;
  return new;
end $$;
create trigger guard_request before insert or update on "request" for each row execute function guard_request();

-- Decided by who may plan; answered by whoever was asked. What nobody of the members did came through the form, or followed
-- from something else.
create function guard_request_event() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare about request;
begin
  select * into about from request where organisation_id = new.organisation_id and id = new.request_id;
  if found and not (case
    when new.by_id is null then (about.by_id is null and new.kind in ('received', 'answered')) or pg_trigger_depth() > 1
    when new.kind in ('received', 'answered') and new.by_id = about.by_id then true
    else new.kind <> 'received' and exists (select from member where organisation_id = new.organisation_id and id = new.by_id and active and role in ('director', 'consultant', 'marketer'))
  end) then
    raise exception 'a request is decided by who may plan' using errcode = 'check_violation', constraint = 'request_decided_by_who_may', table = 'request_event';
  end if;
  return new;
end $$;
create trigger guard_request_event before insert on "request_event" for each row execute function guard_request_event();

-- No version of a request without what happened, and nothing told that did not happen.
create function require_request_event() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  told request_event;
  fits request_event_kind[];
begin
  select * into told from request_event where organisation_id = new.organisation_id and request_id = new.id and request_version = new.version;
  if tg_op = 'INSERT' then
    fits := '{received}';
  elsif new.status = 'open' then
    fits := case old.status when 'open' then '{answered}' when 'asked_back' then '{answered,reopened,taken_back}' else '{reopened,taken_back}' end;
  elsif new.status in ('asked_back', 'parked') and new.status = old.status then
    fits := '{asked,answered,parked}';
  else
    fits := case new.status when 'asked_back' then '{asked}' else array[new.status::text::request_event_kind] end;
  end if;
  if told.kind is null or told.kind <> all (fits) or (new.status = 'declined' and told.text is distinct from new.decline_reason) then
    raise exception 'the history tells what happened to a request' using errcode = 'check_violation', constraint = 'request_told', table = 'request';
  end if;
  return null;
end $$;
create constraint trigger request_told after insert or update on "request" deferrable initially deferred for each row execute function require_request_event();
create function require_made_request_version() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from request where organisation_id = new.organisation_id and id = new.request_id and version < new.request_version) then
    raise exception 'the history of a request tells of what did not happen' using errcode = 'check_violation', constraint = 'request_event_happened', table = 'request_event';
  end if;
  return null;
end $$;
create constraint trigger request_event_happened after insert on "request_event" deferrable initially deferred for each row execute function require_made_request_version();

create function keep_requests() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'what was asked and answered stays' using errcode = 'insufficient_privilege', constraint = 'requests_stay', table = tg_table_name;
end $$;
do $$
declare kept text;
begin
  foreach kept in array array['request_form', 'request', 'request_event'] loop
    execute format('create trigger keep_rows before delete on %I for each row execute function keep_requests()', kept);
    execute format('create trigger keep_whole_table before truncate on %I for each statement execute function keep_requests()', kept);
  end loop;
end $$;
create trigger keep_told before update on "request_event" for each row execute function keep_requests();

-- An activity that leaves the bin for good leaves its request open again: it is neither mapped nor declined any more.
create function reopen_request_of_activity() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  left_open uuid;
  made integer;
begin
  update request set status = 'open', activity_id = null where organisation_id = old.organisation_id and activity_id = old.id
    returning id, version into left_open, made;
  if left_open is not null then
    insert into request_event (organisation_id, request_id, request_version, kind) values (old.organisation_id, left_open, made, 'reopened');
  end if;
  return old;
end $$;
create trigger reopen_request before delete on "activity" for each row execute function reopen_request_of_activity();
