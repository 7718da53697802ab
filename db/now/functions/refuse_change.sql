CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  of_whom text;
  undone constant text[] := string_to_array(nullif(current_setting('gilde.undone', true), ''), ' ');
begin
  if tg_op = 'DELETE' and undone is not null and tg_table_name in ('member_entry', 'file', 'sign_in_event') then
    of_whom := coalesce(to_jsonb(old) ->> 'member_id', to_jsonb(old) ->> 'person_id', to_jsonb(old) ->> 'letter_of');
    if of_whom = any (undone) then
      return old;
    end if;
  end if;
  raise exception '% is append-only: correct by adding a row', tg_table_name using errcode = 'restrict_violation';
end
$function$
