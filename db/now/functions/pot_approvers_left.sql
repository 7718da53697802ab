CREATE OR REPLACE FUNCTION public.pot_approvers_left(of_request uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(distinct a.person_id)::integer
  from pot_request r
  cross join lateral (select (scheme_version_for(r.cooperative_id, r.member_id, today())).rules) v
  join role_assignment a on a.cooperative_id = r.cooperative_id and a.until is null
  where r.cooperative_id = asking_cooperative() and r.id = of_request
    and a.person_id is distinct from (
      select m.person_id from member m where m.cooperative_id = r.cooperative_id and m.id = r.member_id)
    and not exists (
      select from pot_yes y
      where y.cooperative_id = r.cooperative_id and y.request_id = r.id and y.person_id = a.person_id)
    and (a.role = 'administrator' and administrator_is_enough(v.rules, r.amount)
      or a.role = 'board' and coalesce(v.rules #> '{pot,approvers,anyOf}', '[]') ? 'members'
      or coalesce(v.rules #> '{pot,approvers,anyOf}', '[]') ? a.role and (a.role <> 'case-manager' or exists (
        select from municipality_person p
        where p.cooperative_id = r.cooperative_id and p.person_id = a.person_id and p.until is null
          and p.municipality_id = municipality_of(r.cooperative_id, r.member_id, today()))))
$function$
