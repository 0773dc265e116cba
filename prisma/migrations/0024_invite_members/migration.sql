-- Who comes in, and who leaves: invitations, the last admin, and members of whom only the name stays (decision 0037).
set row_security = off;

alter type "notice_kind" add value 'invitation';

-- A removed member keeps the name that history tells, and nothing else: no login, no rights, no work.
alter table "member" add column "removed_at" timestamptz(3);
alter table "member" add constraint "member_removed_check" check ("removed_at" is null or (not "active" and not "admin" and "user_id" is null));

-- On which day a member was last here. Beside the member: it changes daily, and nobody's year with it.
create table "member_visit" (
  "organisation_id" uuid not null,
  "member_id" uuid not null,
  "last_on" date not null,
  constraint "member_visit_pkey" primary key ("organisation_id", "member_id"),
  constraint "member_visit_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete cascade on update cascade
);

-- One address may come in once, as what was agreed when it was sent. Only a hash of the token in its mail is kept. Sent again
-- it is another one, and this one is withdrawn.
create table "invitation" (
  "organisation_id" uuid not null,
  "id" uuid not null default uuidv7(),
  "token_hash" bytea not null,
  "email" text,
  "name" text,
  "member_id" uuid,
  "role" "role" not null,
  "admin" boolean not null,
  "language" text not null,
  "invited_by_id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "expires_at" timestamptz(3) not null,
  "accepted_at" timestamptz(3),
  "accepted_by_id" uuid,
  "revoked_at" timestamptz(3),
  constraint "invitation_pkey" primary key ("organisation_id", "id"),
  constraint "invitation_member_fkey" foreign key ("organisation_id", "member_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "invitation_invited_by_fkey" foreign key ("organisation_id", "invited_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "invitation_accepted_by_fkey" foreign key ("organisation_id", "accepted_by_id") references "member" ("organisation_id", "id") on delete restrict on update cascade,
  constraint "invitation_token_check" check (octet_length("token_hash") = 32),
  constraint "invitation_language_check" check ("language" in ('nl', 'en')),
  constraint "invitation_name_check" check ("name" ~ '\S' and length("name") <= 120 and "name" !~ '[[:cntrl:]]'),
  constraint "invitation_email_check" check ("email" ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$' and length("email") <= 254 and "email" !~ '[A-Z]'),
  constraint "invitation_days_check" check ("expires_at" > "created_at" and "expires_at" <= "created_at" + interval '7 days'),
  constraint "invitation_accepted_check" check (("accepted_at" is null) = ("accepted_by_id" is null)),
  -- Waiting, accepted or withdrawn; the address stands as long as it waits.
  constraint "invitation_state_check" check (num_nonnulls("accepted_at", "revoked_at") <= 1 and (num_nonnulls("accepted_at", "revoked_at", "email") >= 1))
);
create unique index "invitation_organisation_id_token_hash_key" on "invitation" ("organisation_id", "token_hash");
create unique index "invitation_open_email_key" on "invitation" ("organisation_id", "email") where "accepted_at" is null and "revoked_at" is null;
create unique index "invitation_open_member_key" on "invitation" ("organisation_id", "member_id") where "accepted_at" is null and "revoked_at" is null;
create index "invitation_organisation_id_created_at_idx" on "invitation" ("organisation_id", "created_at");
create index "invitation_organisation_id_invited_by_id_idx" on "invitation" ("organisation_id", "invited_by_id");
create index "invitation_organisation_id_accepted_by_id_idx" on "invitation" ("organisation_id", "accepted_by_id");

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['member_visit', 'invitation'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to app_user, app_owner using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table);
  end loop;
end $$;
grant select, insert, update on "member_visit" to app_user;
-- What an invitation gives is agreed when it is sent: only what became of it is added, and its address may go.
grant select, insert, update ("email", "name", "accepted_at", "accepted_by_id", "revoked_at") on "invitation" to app_user;

-- Whether somebody still belongs to an organisation: on this hangs whatever lets them in (links, feeds, keys).
create function is_active_member(tenant uuid, who uuid) returns boolean language plpgsql stable set search_path = public, pg_temp as $$
begin
  return exists (select from member where organisation_id = tenant and id = who and active and removed_at is null);
end $$;

-- Invited by an admin of that moment; what is over stays over.
create function guard_invitation() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform from member where organisation_id = new.organisation_id and id = new.invited_by_id and active and admin for share;
    if not found or num_nonnulls(new.accepted_at, new.revoked_at) > 0 then
      raise exception 'an admin invites' using errcode = 'check_violation', constraint = 'invitation_by_admin', table = 'invitation';
    end if;
  elsif (old.accepted_at is not null and (new.accepted_at, new.accepted_by_id) is distinct from (old.accepted_at, old.accepted_by_id))
    or (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at)
    or (new.email is distinct from old.email and new.email is not null) or (new.name is distinct from old.name and new.name is not null) then
    raise exception 'an invitation is used once' using errcode = 'check_violation', constraint = 'invitation_once', table = 'invitation';
  elsif old.accepted_at is null and new.accepted_at is not null and old.expires_at <= now() then
    raise exception 'an invitation that is over is not accepted' using errcode = 'check_violation', constraint = 'invitation_in_time', table = 'invitation';
  end if;
  return new;
end $$;
create trigger guard_invitation before insert or update on "invitation" for each row execute function guard_invitation();

-- An organisation that has people keeps an admin who can sign in. Two who let each other go do so one after the other.
create function keep_an_admin() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform from organisation where id = old.organisation_id for no key update;
  if not exists (select from member where organisation_id = old.organisation_id and admin and active and user_id is not null)
    and exists (select from member where organisation_id = old.organisation_id) then
    raise exception 'an organisation keeps an admin' using errcode = 'check_violation', constraint = 'organisation_keeps_admin', table = 'member';
  end if;
  return null;
end $$;
create trigger keep_an_admin after update of "admin", "active", "user_id" on "member" for each row
  when (old.admin and old.active and old.user_id is not null and not (new.admin and new.active and new.user_id is not null)) execute function keep_an_admin();
create trigger keep_an_admin_there after delete on "member" for each row
  when (old.admin and old.active and old.user_id is not null) execute function keep_an_admin();

-- Who is let go, or is admin no more, invites nobody any more; and who is let go is not invited under that name.
create function withdraw_invitations() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update invitation set revoked_at = now(), email = null, name = null
    where organisation_id = new.organisation_id and accepted_at is null and revoked_at is null
      and (invited_by_id = new.id or (member_id = new.id and not new.active));
  return null;
end $$;
create trigger withdraw_invitations after update of "admin", "active" on "member" for each row
  when ((old.admin and old.active and not (new.admin and new.active)) or (old.active and not new.active)) execute function withdraw_invitations();

-- Removed is removed: who comes back is invited anew.
create function keep_removed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.removed_at is distinct from old.removed_at or new.user_id is not null or new.active then
    raise exception 'who was removed stays so' using errcode = 'check_violation', constraint = 'member_removed_stays', table = 'member';
  end if;
  return new;
end $$;
create trigger keep_removed before update on "member" for each row when (old.removed_at is not null) execute function keep_removed();
