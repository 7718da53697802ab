CREATE OR REPLACE FUNCTION public.may_ask_for_job(task text, payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  asks constant text := asking_purpose();
  rule constant text := format('%smay_ask_for_%s', case when asks = 'link' then 'link_' end, replace(task, '-', '_'));
  answer boolean;
begin
  if asks in ('job', 'operator') then
    return true;
  end if;
  if asks not in ('person', 'link', 'former-member')
    or payload ->> 'cooperativeId' is distinct from asking_cooperative()::text then
    return false;
  end if;
  if asks = 'former-member' then
    return coalesce(who_left_may_ask_for_job(task, payload), false);
  end if;
  if to_regprocedure(format('public.%I(jsonb)', rule)) is null then
    -- Kinds of job that came before this way of saying it.
    return asks = 'person' and coalesce(may_ask_for_job_of_before(task, payload), false);
  end if;
  execute format('select public.%I($1)', rule) using payload into answer;
  return coalesce(answer, false);
end
$function$
