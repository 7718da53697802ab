-- Who approves an invoice is told of whose work in it no permission holds, as the member was warned of before. It tells
-- nothing that working_without_permission() does not tell the office of the same invoice a day later; nobody else gets it.

create function approved_without_permission(of_invoice uuid) returns table (member_id uuid, first_name text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('administrator') then
    return;
  end if;
  return query
    select m.id, m.first_name
    from invoice i
    join invoice_share s on s.cooperative_id = here and s.invoice_id = i.id
    join member m on m.cooperative_id = here and m.id = s.member_id
    cross join lateral placing_of(here, m.id, i.worked_until) town
    where i.cooperative_id = here and i.id = of_invoice and i.kind = 'invoice' and i.state = 'submitted'
      -- As long as nothing was agreed, a permission is needed.
      and coalesce((
        select (v.policy ->> 'permissionRequired')::boolean
        from policy_in_force(here, town.municipality_id, i.worked_until) v), true)
      and exists (
        select from (values (i.worked_from), (i.worked_until)) worked (on_day)
        where not exists (
          select from benefit_permission p
          where p.cooperative_id = here and p.member_id = m.id
            and worked.on_day between p.valid_from and least(p.valid_to, p.ended_on - 1)))
    order by s.leads desc, m.name, m.id;
end
$$;
comment on function approved_without_permission(uuid) is
  'The members of whose work in an invoice that waits to be approved no permission holds on its first or last day.';
