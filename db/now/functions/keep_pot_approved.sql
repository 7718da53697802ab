CREATE OR REPLACE FUNCTION public.keep_pot_approved()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  version constant scheme_version := scheme_version_for(new.cooperative_id, new.member_id, new.counts_on);
  named constant jsonb := coalesce(version.rules #> '{pot,approvers,anyOf}', '[]');
  yes uuid[];
begin
  if asking_purpose() = 'nobody' or new.kind not in ('spent', 'by-hand') then
    return new;
  end if;
  if new.kind = 'by-hand' or new.scheme_version_id is distinct from version.id
    or new.approved_by is not null and new.approved_by is distinct from asking_person() then
    raise exception 'money leaves a pot by the scheme that holds' using errcode = 'restrict_violation';
  end if;
  if jsonb_array_length(named) = 0 then
    return new;
  end if;
  if new.request_id is not null then
    -- Held, so that one yes is not spent twice.
    perform from pot_request r
    where r.cooperative_id = new.cooperative_id and r.id = new.request_id and r.member_id = new.member_id
      and r.purpose = new.purpose and r.amount >= -new.amount and r.closed_at is null
    for update;
    if not found or exists (
      select from pot_movement m
      where m.cooperative_id = new.cooperative_id and m.request_id = new.request_id and not exists (
        select from pot_movement u where u.cooperative_id = m.cooperative_id and u.undoes_id = m.id))
    then
      raise exception 'this is not what was said yes to' using errcode = 'restrict_violation';
    end if;
  end if;
  if administrator_is_enough(version.rules, -new.amount) and (
    asking_purpose() = 'person' and asking_holds('administrator') and not my_access_is_open(at_now())
    or exists (
      select from pot_yes y
      where y.cooperative_id = new.cooperative_id and y.request_id = new.request_id and y.as_role = 'administrator'))
  then
    return new;
  end if;
  yes := array(
    select y.person_id from pot_yes y
    where y.cooperative_id = new.cooperative_id and y.request_id = new.request_id and named ? y.as_role);
  if asking_purpose() = 'person' and my_pot_roles_in(named) and not my_access_is_open(at_now())
    and not exists (select from unnest(yes) one where not is_another(one)) then
    yes := yes || asking_person();
  end if;
  if cardinality(yes) < coalesce((version.rules #>> '{pot,approvers,count}')::integer, 1) then
    raise exception 'money leaves a pot when those said yes whom the scheme names' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
