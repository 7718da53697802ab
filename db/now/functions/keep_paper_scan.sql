CREATE OR REPLACE FUNCTION public.keep_paper_scan()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if old.thrown_at is not null then
    raise exception 'a page that was thrown away stays so' using errcode = 'restrict_violation';
  end if;
  if new.content is distinct from old.content and new.content is not null then
    raise exception 'a scan is never another picture' using errcode = 'restrict_violation';
  end if;
  if new.thrown_by is not null then
    if asking_purpose() = 'person' and new.thrown_by <> asking_person() then
      raise exception 'who throws a page away says so in the own name' using errcode = 'restrict_violation';
    end if;
    if old.sheet_id is not null or old.settled_at is not null or exists (
        select from member m where m.cooperative_id = old.cooperative_id and m.id = old.member_id
          and m.person_id = old.scanned_by) then
      raise exception 'only a page of nobody is thrown away' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if new.member_id is distinct from old.member_id
      and (old.sheet_id is not null or old.settled_at is not null or new.member_id is null) then
    raise exception 'it is known whose page this is' using errcode = 'restrict_violation';
  end if;
  if old.settled_at is not null and (new.settled_at, new.settled_by) is distinct from (old.settled_at, old.settled_by)
      or asking_purpose() = 'person' and new.settled_at is not null and old.settled_at is null and new.settled_by <> asking_person() then
    raise exception 'who settles a scan says so once, in the own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
