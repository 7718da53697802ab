CREATE OR REPLACE FUNCTION public.refuse_change_of_issued()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  moving constant text[] :=
    '{paid,credited_net,credited_total,given_up,written_off,written_off_net,shared_net,open,disputed_at,document_id,e_invoice_id}';
begin
  if tg_op = 'DELETE' then
    if old.state = 'issued' then
      raise exception 'an issued invoice is never removed: credit it' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if old.state = 'issued' and to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
    raise exception 'an issued invoice never changes: credit it' using errcode = 'restrict_violation';
  end if;
  if old.document_id is not null
    and (new.document_id, new.e_invoice_id) is distinct from (old.document_id, old.e_invoice_id) then
    raise exception 'the document of an issued invoice is made once' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
