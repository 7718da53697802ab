CREATE OR REPLACE FUNCTION public.enqueue_job(task text, payload jsonb, job_key text DEFAULT NULL::text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not may_ask_for_job(task, payload) then
    raise exception 'who asks may not ask for the job %', task using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(task, payload::json, max_attempts => 12, job_key => case when job_key is not null then
    format('%s:%s:%s:%s', payload ->> 'cooperativeId', task, md5(payload::text), md5(job_key)) end);
end
$function$
