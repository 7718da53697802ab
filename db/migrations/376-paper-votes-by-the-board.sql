-- Somebody of the board can be the second who looks at votes on paper: a small co-operative has one coach or one of the administration.
-- The board reads of them what waits for a second yes, and what they said yes to themselves; nobody of them reads the rest.

call allow('admission_paper', 'board_reads_what_waits', 'select',
  '(select asking_holds(''board'')) and (confirmed_by is null or confirmed_by = (select asking_person()))
    and exists (select from admission_vote v where v.cooperative_id = admission_paper.cooperative_id
      and v.application_id = admission_paper.application_id and v.counted_on is null)');
create policy board_confirms on admission_paper for update
  using (cooperative_id = (select asking_cooperative()) and (select asking_holds('board')) and confirmed_by is null)
  with check (cooperative_id = (select asking_cooperative()) and confirmed_by = (select asking_person()));
call allow('admission_paper', 'board_says_no', 'delete',
  '(select asking_holds(''board'')) and confirmed_by is null');

create or replace function voters_on_paper(of_application uuid) returns table (paper_id uuid, member_id uuid)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  guides constant boolean := asking_holds('coach', 'administrator');
begin
  if not guides and not asking_holds('board') then
    return;
  end if;
  return query
    select b.paper_id, b.member_id from admission_ballot b
    join admission_vote v on v.cooperative_id = b.cooperative_id and v.application_id = b.application_id
    join admission_paper p on p.cooperative_id = b.cooperative_id and p.application_id = b.application_id and p.id = b.paper_id
    where b.cooperative_id = here and b.application_id = of_application and v.counted_on is null
      and (guides or p.confirmed_by is null or p.confirmed_by = asking_person());
end
$$;
