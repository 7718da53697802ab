CREATE OR REPLACE FUNCTION public.keep_statement_as_read()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  by_member constant text[] := array['confirmed_at', 'confirmed_by', 'delivery', 'sent_to'];
  by_job constant text[] := array['withdrawn_at', 'made_at', 'due_on'];
  way record;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if old.confirmed_at is not null then
    raise exception 'what was confirmed stays as it was read' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'job' then
    if to_jsonb(new) - by_job <> to_jsonb(old) - by_job then
      raise exception 'a job confirms nothing' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  select * into way from way_of_municipality(new.cooperative_id, new.municipality_id);
  if to_jsonb(new) - by_member <> to_jsonb(old) - by_member or old.withdrawn_at is not null
    or new.confirmed_at is null or new.confirmed_by is distinct from asking_person()
    or (new.delivery, new.sent_to) is distinct from (way.delivery, way.sent_to) then
    raise exception 'a statement is confirmed by its member, with where it goes' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
