CREATE OR REPLACE FUNCTION public.refuse_facts_at_once()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform from member where cooperative_id = new.cooperative_id and id = new.member_id for update;
  if new.replaced_at is null and exists (
    select from benefit_fact f
    where f.cooperative_id = new.cooperative_id and f.member_id = new.member_id and f.field = new.field
      and f.id <> new.id and f.replaced_at is null
      and f.valid_from <= coalesce(new.valid_to, 'infinity') and new.valid_from <= coalesce(f.valid_to, 'infinity')) then
    raise exception 'two facts about % on one day', new.field
      using errcode = 'exclusion_violation', constraint = 'benefit_facts_at_once';
  end if;
  return new;
end
$function$
