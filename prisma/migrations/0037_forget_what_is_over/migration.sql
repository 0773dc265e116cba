-- A mail to a person says who asked for it, so that no stranger uses up what is theirs; what was sent forgets to whom (decision 0049).
set row_security = off;

-- A network; or the account itself, which a stranger cannot ask as.
alter table "user_mail" add column "asked_by" text not null default 'own',
  add constraint "user_mail_asked_by_check" check (length("asked_by") between 1 and 64);

-- That the organisation is to be deleted: a letter that nobody can choose not to get, and a line for the bell.
alter type "notice_kind" add value 'organisation_leaving';

-- A month after it was written nobody needs to know to whom a mail went, nor what one said that could not be sent. That it was
-- written stays: under its key it is never written again.
alter table "outgoing_mail" alter column "to_name" drop not null, alter column "to_address" drop not null,
  add constraint "outgoing_mail_forgotten_check" check (("to_address" is null) = ("to_name" is null)),
  drop constraint "outgoing_mail_content_check",
  add constraint "outgoing_mail_content_check" check (("content" is null) = ("sent_at" is not null or "to_address" is null));
create index "outgoing_mail_to_forget_idx" on "outgoing_mail" ("organisation_id", "created_at") where "to_address" is not null;

create or replace function guard_outgoing_mail() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (new.organisation_id, new.id, new.key, new.kind, new.member_id, new.message_id, new.created_at)
      is distinct from (old.organisation_id, old.id, old.key, old.kind, old.member_id, old.message_id, old.created_at)
    or (old.sent_at is not null and new.sent_at is distinct from old.sent_at)
    or ((new.to_name, new.to_address) is distinct from (old.to_name, old.to_address)
      and (new.to_address is not null or old.created_at > now() - interval '30 days'))
    or (old.sent_at is not null and old.to_address is not distinct from new.to_address) then
    raise exception 'a mail stays as it was written' using errcode = 'check_violation', constraint = 'outgoing_mail_as_written', table = 'outgoing_mail';
  end if;
  return new;
end $$;

-- Was never asked: links, feeds and keys look at the member themselves.
drop function is_active_member(uuid, uuid);
