-- Money of a member changed: what hangs on it (a confirmed month) is looked at again at once. Asked for by who books, about a
-- member of here; the job says nothing and changes nothing by itself.
create function may_ask_for_money_changed(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (asking_holds('administrator') or asking_holds('board')) and exists (
    select from member m
    where m.cooperative_id = asking_cooperative() and m.id = (payload ->> 'memberId')::uuid);
end
$$;
