-- A webhook tells on until somebody answers for it: whoever made it takes no part any more, so it is paused until an admin lets
-- it go on, and then it is theirs (decision 0047).
set row_security = off;

alter table "webhook" drop constraint "webhook_paused_check",
  add constraint "webhook_paused_check" check (("paused_at" is null) = ("paused_because" is null) and "paused_because" in ('failing', 'by_hand', 'maker_left'));

create function pause_webhooks_of_who_left() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  with paused as (
    update webhook set paused_at = now(), paused_because = 'maker_left', version = version + 1
    where organisation_id = new.organisation_id and created_by_id = new.id and paused_at is null
    returning organisation_id, id, version
  )
  insert into job (organisation_id, kind, key, payload, due_at)
  select organisation_id, 'tell_of_webhook_without_maker', id || ' ' || version, jsonb_build_object('webhookId', id), '-infinity' from paused;
  return null;
end $$;
create trigger pause_webhooks_of_who_left after update of "active" on "member" for each row
  when (old.active and not new.active) execute function pause_webhooks_of_who_left();
select let_triggers_stand_aside();

-- Those of who left before, in every organisation at once: as no role but the owner can, and for this statement alone.
alter table "webhook" no force row level security;
alter table "member" no force row level security;
update "webhook" w set "paused_at" = now(), "paused_because" = 'maker_left', "version" = w."version" + 1
  from "member" m where m."organisation_id" = w."organisation_id" and m."id" = w."created_by_id" and not m."active" and w."paused_at" is null;
alter table "webhook" force row level security;
alter table "member" force row level security;
