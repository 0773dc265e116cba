-- The first person begins in the browser, and what happens to the accounts of members stands in the audit trail (decision 0044).
set row_security = off;

-- One row, about this installation: since when it has somebody. Once it has, that is never taken back.
create table "installation" (
  "only" boolean not null default true,
  -- Makes the set-up code another one in each database.
  "salt" uuid not null default gen_random_uuid(),
  "founded_at" timestamptz(3),
  constraint "installation_pkey" primary key ("only"),
  constraint "installation_only_check" check ("only")
);
insert into "installation" ("founded_at") select min("created_at") from "user_account";
grant select, update ("founded_at") on "installation" to app_user;

create function keep_founded() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'Somebody began here already.' using errcode = '23514', constraint = 'keep_founded';
end $$;
create trigger keep_founded before update on "installation" for each row when (old."founded_at" is not null) execute function keep_founded();

-- Whoever makes the first account, by whatever way, has begun.
create function begin_installation() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update installation set founded_at = now() where founded_at is null;
  return null;
end $$;
create trigger begin_installation after insert on "user_account" for each statement execute function begin_installation();

-- An event of an account comes into the trail by the account: nobody did an act in the organisation.
alter table "audit_event" drop constraint "audit_event_via_check";
alter table "audit_event" add constraint "audit_event_via_check"
  check ("via" in ('session', 'key', 'link', 'account') and ("via" = 'key') = ("key_id" is not null));

-- The network an address is in, for who may know from about where and not which house: the first 24 bits of IPv4, 48 of IPv6.
create function network_of(address text) returns text language sql immutable set search_path = public, pg_temp
return case when pg_input_is_valid(regexp_replace($1, '^::ffff:', ''), 'inet') then
  text(network(set_masklen(regexp_replace($1, '^::ffff:', '')::inet, case family(regexp_replace($1, '^::ffff:', '')::inet) when 4 then 24 else 48 end)))
end;

-- Adds an event to an account, and a line to the trail of every organisation named that the person is an active member of.
-- It sees no more than who calls it: each line is written within the walls of its organisation.
create function note_user_event(whose uuid, what text, from_address text, by_agent text, more jsonb, organisations uuid[], as_members uuid[])
returns void language plpgsql set search_path = public, pg_temp as $$
declare
  before constant text := coalesce(current_setting('app.organisation_id', true), '');
  place record;
begin
  insert into user_event (user_id, kind, address, agent, about) values (whose, what, left(from_address, 64), left(by_agent, 300), more);
  for place in select * from unnest(organisations, as_members) as given (organisation, member) loop
    perform set_config('app.organisation_id', place.organisation::text, true);
    insert into audit_event (organisation_id, member_id, via, address, agent, operation, subject, given)
      select m.organisation_id, m.id, 'account', network_of(from_address), left(by_agent, 300), 'EVENT security/' || what, '{}', '{}'
        from member m join organisation o on o.id = m.organisation_id
        where m.organisation_id = place.organisation and m.id = place.member and m.user_id = whose and m.active
        for key share;
  end loop;
  perform set_config('app.organisation_id', before, true);
end $$;

select let_triggers_stand_aside();
