-- An organisation that leaves holds still altogether: nobody writes steps to repeat or a view in it, and nobody comes in by an
-- invitation of before. A view may still be deleted.
set row_security = off;

create trigger refuse_while_leaving before insert or update or delete on "step_template" for each statement execute function refuse_while_leaving();
create trigger refuse_while_leaving before insert or update on "saved_view" for each statement execute function refuse_while_leaving();
create trigger refuse_while_leaving_accepted before update of "accepted_at" on "invitation" for each statement execute function refuse_while_leaving();
select let_triggers_stand_aside();
