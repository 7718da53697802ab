CREATE OR REPLACE FUNCTION public.enqueue_job_later(task text, payload jsonb, job_key text, seconds integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not may_ask_for_job(task, payload) then
    raise exception 'who asks may not ask for the job %', task using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(task, payload::json, max_attempts => 12, run_at => now() + make_interval(secs => seconds), job_key =>
    format('%s:%s:%s:%s', payload ->> 'cooperativeId', task, md5(payload::text), md5(job_key)));
end
$function$
