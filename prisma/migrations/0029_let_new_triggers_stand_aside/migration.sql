-- What was built beside 0027 keeps to it: an organisation that leaves gives out nothing new, and every trigger looks first
-- whether the rules stand aside.
set row_security = off;

do $$
declare given text;
begin
  foreach given in array array['handover', 'absence', 'share_link', 'calendar_feed', 'invitation', 'api_key', 'webhook'] loop
    execute format('create trigger refuse_while_leaving before insert on %I for each statement execute function refuse_while_leaving()', given);
  end loop;
end $$;
select let_triggers_stand_aside();
