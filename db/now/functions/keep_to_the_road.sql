CREATE OR REPLACE FUNCTION public.keep_to_the_road()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  kept record;
  step record;
  of_application constant uuid := coalesce(to_jsonb(new) ->> 'application_id', to_jsonb(new) ->> 'id')::uuid;
  before_it text := 'received';
  since date;
begin
  select a.stage, a.stage_since into kept from application a where a.cooperative_id = new.cooperative_id and a.id = of_application;
  if not found or asking_purpose() not in ('person', 'link') then
    return null;
  end if;
  for step in select s.stage, s.on_day from standing_steps_of(new.cooperative_id, of_application) s loop
    if not exists (select from road_of_application() r where r.stage = before_it and r.next = step.stage) then
      raise exception 'an application does not go from % to %', before_it, step.stage using errcode = 'restrict_violation';
    end if;
    if before_it = 'voting' and step.stage in ('admitted', 'refused')
      and vote_admitted(new.cooperative_id, of_application) is distinct from (step.stage = 'admitted') then
      raise exception 'members vote on who comes in, and did not say so' using errcode = 'restrict_violation';
    end if;
    before_it := step.stage;
    since := greatest(since, step.on_day);
  end loop;
  if kept.stage <> before_it or kept.stage_since <> since then
    raise exception 'an application stands where its last step is' using errcode = 'restrict_violation';
  end if;
  return null;
end
$function$
