-- A year is shown to who has a link, and what is planned stands in a calendar that follows a feed. Both are opened by a
-- token of which only a hash is kept, and both end with the member who made them.
set row_security = off;

create type "feed_kind" as enum ('own', 'theme', 'channel', 'organisation');

-- What a link shows stays as it was made: the year, the filter, whether owners are named. What changes is how often it was
-- seen, how often a password was tried in vain, and, once, that it was revoked.
create table "share_link" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "name" text not null,
  "year" integer not null,
  "filter" jsonb not null default '{}',
  "shows_owners" boolean not null default false,
  "language" text not null default 'nl',
  "token_hash" bytea not null,
  "password_hash" text,
  "expires_on" date not null,
  "created_by_id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "revoked_by_id" uuid,
  "revoked_at" timestamptz(3),
  "views" integer not null default 0,
  "last_seen_at" timestamptz(3),
  "failed_tries" integer not null default 0,
  "locked_until" timestamptz(3),
  constraint "share_link_pkey" primary key ("organisation_id", "id"),
  constraint "share_link_plan_fkey" foreign key ("organisation_id", "year") references "plan" ("organisation_id", "year") on delete cascade on update cascade,
  constraint "share_link_created_by_fkey" foreign key ("organisation_id", "created_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "share_link_revoked_by_fkey" foreign key ("organisation_id", "revoked_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "share_link_name_check" check ("name" ~ '\S' and length("name") <= 80),
  constraint "share_link_filter_check" check (jsonb_typeof("filter") = 'object' and length("filter"::text) <= 8000),
  constraint "share_link_language_check" check ("language" in ('nl', 'en')),
  constraint "share_link_token_check" check (octet_length("token_hash") = 32),
  constraint "share_link_password_check" check (length("password_hash") between 40 and 400),
  -- At most a year, counted from the day it is made wherever that day begins.
  constraint "share_link_expiry_check" check ("expires_on" between ("created_at" at time zone 'UTC')::date - 1 and ("created_at" at time zone 'UTC')::date + 367),
  constraint "share_link_revoked_check" check (("revoked_at" is null) = ("revoked_by_id" is null)),
  constraint "share_link_views_check" check ("views" >= 0 and "failed_tries" >= 0)
);
create unique index "share_link_organisation_id_token_hash_key" on "share_link" ("organisation_id", "token_hash");

create table "calendar_feed" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "kind" "feed_kind" not null,
  "theme_id" uuid,
  "channel_id" uuid,
  "member_id" uuid not null,
  "language" text not null default 'nl',
  "token_hash" bytea not null,
  "created_at" timestamptz(3) not null default now(),
  "revoked_at" timestamptz(3),
  "fetches" integer not null default 0,
  "last_fetched_at" timestamptz(3),
  constraint "calendar_feed_pkey" primary key ("organisation_id", "id"),
  constraint "calendar_feed_theme_fkey" foreign key ("organisation_id", "theme_id") references "theme" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "calendar_feed_channel_fkey" foreign key ("organisation_id", "channel_id") references "channel" ("organisation_id", "id") on delete cascade on update cascade,
  constraint "calendar_feed_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "calendar_feed_kind_check" check (("kind" = 'theme') = ("theme_id" is not null) and ("kind" = 'channel') = ("channel_id" is not null)),
  constraint "calendar_feed_language_check" check ("language" in ('nl', 'en')),
  constraint "calendar_feed_token_check" check (octet_length("token_hash") = 32),
  constraint "calendar_feed_fetches_check" check ("fetches" >= 0)
);
create unique index "calendar_feed_organisation_id_token_hash_key" on "calendar_feed" ("organisation_id", "token_hash");
create index "calendar_feed_organisation_id_member_id_idx" on "calendar_feed" ("organisation_id", "member_id");

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['share_link', 'calendar_feed'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
  end loop;
end $$;
grant select, insert, update on "share_link", "calendar_feed" to app_user;

-- A link is made and revoked by who may steer; it shows to the end what it showed, and revoked it stays revoked.
create function guard_share_link() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new.revoked_by_id is distinct from old.revoked_by_id then
    if not may_steer_in(new.organisation_id, case when tg_op = 'INSERT' then new.created_by_id else new.revoked_by_id end) then
      raise exception 'a year is shared by who may steer' using errcode = 'check_violation', constraint = 'share_link_by_who_may', table = 'share_link';
    end if;
  end if;
  if tg_op = 'UPDATE' and ((old.revoked_at is not null and (new.revoked_at, new.revoked_by_id) is distinct from (old.revoked_at, old.revoked_by_id))
    or (new.organisation_id, new.id, new.name, new.year, new.filter, new.shows_owners, new.language, new.token_hash, new.password_hash, new.expires_on, new.created_by_id, new.created_at)
      is distinct from (old.organisation_id, old.id, old.name, old.year, old.filter, old.shows_owners, old.language, old.token_hash, old.password_hash, old.expires_on, old.created_by_id, old.created_at)) then
    raise exception 'a link shows what it was made to show' using errcode = 'check_violation', constraint = 'share_link_as_made', table = 'share_link';
  end if;
  return new;
end $$;
create trigger guard_share_link before insert or update on "share_link" for each row execute function guard_share_link();

-- A feed is a member's own, and follows to the end what it followed.
create function guard_calendar_feed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from member where organisation_id = new.organisation_id and id = new.member_id and active) then
      raise exception 'a feed is of an active member' using errcode = 'check_violation', constraint = 'calendar_feed_of_member', table = 'calendar_feed';
    end if;
  elsif (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at)
    or (new.organisation_id, new.id, new.kind, new.theme_id, new.channel_id, new.member_id, new.language, new.token_hash, new.created_at)
      is distinct from (old.organisation_id, old.id, old.kind, old.theme_id, old.channel_id, old.member_id, old.language, old.token_hash, old.created_at) then
    raise exception 'a feed follows what it was made to follow' using errcode = 'check_violation', constraint = 'calendar_feed_as_made', table = 'calendar_feed';
  end if;
  return new;
end $$;
create trigger guard_calendar_feed before insert or update on "calendar_feed" for each row execute function guard_calendar_feed();
