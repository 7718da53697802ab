CREATE OR REPLACE FUNCTION public.left_in_pot_besides(of_member uuid, of_request uuid)
 RETURNS bigint
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  rules constant jsonb := (scheme_version_for(asking_cooperative(), of_member, today())).rules;
  named constant jsonb := coalesce(rules #> '{pot,approvers,anyOf}', '[]');
  promised bigint;
  pot bigint;
begin
  if asking_purpose() <> 'person' or not (of_member in (select asking_members()) or asking_holds('administrator')
    or cardinality(my_pot_roles(of_member)) > 0) then
    return null;
  end if;
  select coalesce(sum(r.amount), 0) into promised from pot_request r
  where r.cooperative_id = asking_cooperative() and r.member_id = of_member and r.id is distinct from of_request
    and r.closed_at is null
    and not exists (
      select from pot_movement m
      where m.cooperative_id = r.cooperative_id and m.request_id = r.id and not exists (
        select from pot_movement u where u.cooperative_id = m.cooperative_id and u.undoes_id = m.id))
    and (administrator_is_enough(rules, r.amount) and exists (
        select from pot_yes y where y.cooperative_id = r.cooperative_id and y.request_id = r.id and y.as_role = 'administrator')
      or (select count(distinct y.person_id) from pot_yes y
        where y.cooperative_id = r.cooperative_id and y.request_id = r.id and named ? y.as_role)
        >= case when jsonb_array_length(named) = 0 then 0 else coalesce((rules #>> '{pot,approvers,count}')::integer, 1) end);
  select coalesce(sum(m.credit - m.debit), 0) into pot from account a
  join account_month m on m.cooperative_id = a.cooperative_id and m.account = a.code
  where a.cooperative_id = asking_cooperative() and a.purpose = 'member-pots' and m.member_id = of_member;
  return pot - promised;
end
$function$
