CREATE OR REPLACE FUNCTION public.keep_two_people()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  me constant uuid := asking_person();
  rewritten boolean;
  asked_with_its_list boolean;
begin
  -- The database says when a revision was written, not who writes.
  if tg_op = 'INSERT' or new.revision <> old.revision then
    new.revised_at := now();
  else
    new.revised_at := old.revised_at;
  end if;
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' and new.import_id is not null then
    -- By `keep_list_by_two`, when all of the list is there.
    return new;
  end if;
  if new.import_id is not null and old.import_id is null then
    raise exception 'what comes with a list is read in by two people' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'INSERT' then
    if new.drafted_by is distinct from me or new.submitted_by <> me or new.agreed_by is not null
      or new.state = 'submitted' and new.kind = 'invoice' and new.submitted_by is null then
      raise exception 'an invoice is drafted and put forward in one''s own name' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if new.revision < old.revision then
    raise exception 'a revision of an invoice does not come back' using errcode = 'restrict_violation';
  end if;
  if new.revision <> old.revision and new.agreed_by is not distinct from old.agreed_by then
    new.agreed_by := null;
  end if;
  -- Nobody has put it forward only while it is back with who wrote it.
  if new.drafted_by is distinct from old.drafted_by or new.kind <> old.kind
    or new.submitted_by is distinct from old.submitted_by and new.submitted_by is distinct from me
      and not (new.submitted_by is null and new.state in ('draft', 'returned', 'withdrawn'))
    or new.agreed_by is distinct from old.agreed_by and new.agreed_by <> me then
    raise exception 'an invoice is put forward and agreed to in one''s own name' using errcode = 'restrict_violation';
  end if;
  rewritten := (new.member_id, new.business_id, new.customer_id, new.worked_from, new.worked_until,
      new.prices_include_vat, new.reference, new.note, new.net, new.vat, new.total)
    is distinct from (old.member_id, old.business_id, old.customer_id, old.worked_from, old.worked_until,
      old.prices_include_vat, old.reference, old.note, old.net, old.vat, old.total);
  if new.state = 'submitted' and new.kind = 'invoice'
    and (old.state <> 'submitted' or rewritten or new.revision <> old.revision) then
    new.revision := greatest(new.revision, old.revision + 1);
    new.revised_at := now();
    new.submitted_by := me;
    new.agreed_by := null;
  end if;
  if new.state = 'issued' and old.state <> 'issued' and new.kind = 'invoice' then
    asked_with_its_list := old.import_id is not null and old.revised_at = now() and old.revision = 1
      and old.submitted_by = old.drafted_by;
    if old.state <> 'submitted' or rewritten or new.revision <> old.revision or new.approved_by is distinct from me
      or not asked_with_its_list
        and (my_access_is_open(at_now()) or not (is_another(old.submitted_by) or is_another(old.agreed_by))) then
      raise exception 'an invoice is issued by two people' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end
$function$
