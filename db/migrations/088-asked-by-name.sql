-- Who drafts joint work asks a fellow by name, and reads their row in the register when they answered; who is asked reads that of who
-- asks. Before that the name is enough (fellow_members). See docs/decisions/0027.
create or replace function asking_joint_members() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select distinct s.member_id from asking_joint_invoices() j (id)
    join invoice i on i.cooperative_id = asking_cooperative() and i.id = j.id
    join invoice_share s on s.cooperative_id = i.cooperative_id and s.invoice_id = i.id
    where s.leads or s.agreed_revision is not null or i.state = 'issued' or exists (
      select from invoice_event e join member m on m.cooperative_id = e.cooperative_id and m.person_id = e.by_person
      where e.cooperative_id = i.cooperative_id and e.invoice_id = i.id and e.kind in ('agreed', 'disagreed') and m.id = s.member_id);
end
$$;
