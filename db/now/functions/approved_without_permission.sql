-- The members of whose work in an invoice that waits to be approved no permission holds on its first or last day.
CREATE OR REPLACE FUNCTION public.approved_without_permission(of_invoice uuid)
 RETURNS TABLE(member_id uuid, first_name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
