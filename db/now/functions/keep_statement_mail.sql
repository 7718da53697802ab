CREATE OR REPLACE FUNCTION public.keep_statement_mail()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if (new.about_kind is not distinct from 'statement' or exists (
      select from statement_document d where d.cooperative_id = new.cooperative_id and d.file_id = any (new.attachment_ids)))
    and not exists (
      select from statement s
      join statement_document d on d.cooperative_id = s.cooperative_id and d.statement_id = s.id
      where s.cooperative_id = new.cooperative_id and s.id = new.about_id and new.about_kind = 'statement'
        and s.confirmed_at is not null and s.delivery = 'mail' and s.sent_to = new.to_address
        and new.attachment_ids = array[d.file_id]) then
    raise exception 'a statement is mailed to where its member read that it goes' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
