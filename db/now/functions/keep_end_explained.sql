CREATE OR REPLACE FUNCTION public.keep_end_explained()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if waiting_orders(new.cooperative_id, new.id, null) > 0 then
    raise exception 'a customer waits for what they ordered' using errcode = 'restrict_violation';
  end if;
  if (new.left_on + interval '2 months' < today() or exists (select from work_after(new.cooperative_id, new.id, null, new.left_on)))
    and not exists (
      select from leaving l
      where l.cooperative_id = new.cooperative_id and l.member_id = new.id and l.taken_back_at is null and l.end_why <> '') then
    raise exception 'a last day so far back is explained' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
