-- Which step of an application came after which, exactly: of two in one moment too. And how many members did not vote.

alter table application_step add column place integer;
comment on column application_step.place is 'Which step it is, from 1; given by the database.';
update application_step s set place = o.place
from (select cooperative_id, application_id, id,
    row_number() over (partition by cooperative_id, application_id order by taken_at, id) as place from application_step) o
where s.cooperative_id = o.cooperative_id and s.application_id = o.application_id and s.id = o.id;
alter table application_step alter column place set not null;
create unique index application_step_in_order on application_step (cooperative_id, application_id, place);

-- What comes from an archive keeps its place.
create function give_step_its_place() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.place is null or asking_purpose() in ('person', 'link') then
    new.place := (select coalesce(max(s.place), 0) + 1 from application_step s
      where s.cooperative_id = new.cooperative_id and s.application_id = new.application_id);
  end if;
  return new;
end
$$;
create trigger application_step_has_place before insert on application_step
  for each row execute function give_step_its_place();

alter table admission_vote add column silent integer check (silent >= 0);
comment on column admission_vote.silent is 'How many who were a member then had not voted when it was counted; null: counted before this was kept.';
grant update (silent) on admission_vote to gilde_app;
