CREATE OR REPLACE FUNCTION public.keep_answer_of_partner()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  moving constant text[] := '{state,revision,revised_at,submitted_by,agreed_by,open}';
begin
  if asking_purpose() = 'person' and not asking_holds('administrator') and old.member_id not in (select asking_members())
    and old.id in (select asking_joint_invoices(true))
    and (new.state <> 'draft' or to_jsonb(new) - moving is distinct from to_jsonb(old) - moving) then
    raise exception 'who has a share in an invoice answers, and writes nothing in it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
