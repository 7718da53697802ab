CREATE OR REPLACE FUNCTION public.refuse_change_of_agreed_policy()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if old.confirmed_at is not null or old.withdrawn_at is not null then
    raise exception 'a policy that was confirmed or withdrawn does not change: make a new version'
      using errcode = 'restrict_violation';
  end if;
  if new.confirmed_by is not null and new.confirmed_by <> asking_person() then
    raise exception 'a policy is confirmed by who asks' using errcode = 'insufficient_privilege';
  end if;
  -- Both policies for update let a row through that fits either: who may withdraw may not confirm.
  if new.confirmed_at is not null and new.municipality_id is distinct from asking_municipality() then
    raise exception 'a policy is confirmed by a case manager of that municipality' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$function$
