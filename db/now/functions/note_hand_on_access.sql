CREATE OR REPLACE FUNCTION public.note_hand_on_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  whom constant uuid := case tg_table_name when 'person' then (to_jsonb(new) ->> 'id') else (to_jsonb(new) ->> 'person_id') end;
  happened constant text := case tg_table_name when 'person' then 'email-changed' else 'card-printed' end;
begin
  if asking_purpose() <> 'person' or whom = asking_person() then
    return null;
  end if;
  if not exists (
    select from sign_in_event e
    where e.person_id = whom and e.what = happened and e.by_person = asking_person()
      and e.xmin = pg_current_xact_id()::xid
      and (happened = 'email-changed' or e.at = (to_jsonb(new) ->> 'printed_at')::timestamptz))
  then
    insert into sign_in_event (id, person_id, what, device, at, by_person)
    values (gen_random_uuid(), whom, happened, '|',
      coalesce((to_jsonb(new) ->> 'printed_at')::timestamptz, at_now()), asking_person());
  end if;
  if happened = 'email-changed' then
    update session set ended_at = greatest(at_now(), started_at) where person_id = whom and ended_at is null;
  end if;
  return null;
end
$function$
