-- How much a member has not read is asked every second while anybody listens; what was told long ago is read page by page.
set row_security = off;

create index "notification_unread_idx" on "notification" ("organisation_id", "member_id") where "read_at" is null;
create index "notification_organisation_id_member_id_created_at_id_idx" on "notification" ("organisation_id", "member_id", "created_at", "id");

-- Since when mails of a kind are off because of the link in one, so that who comes back knows why.
alter table "notice_preference" add column "unsubscribed_at" timestamptz(3);
alter table "notice_preference" add constraint "notice_preference_unsubscribed_check" check ("unsubscribed_at" is null or not "mail");
