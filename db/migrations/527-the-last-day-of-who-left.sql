-- As in 524, with the last day compared in the one way of 401.
create or replace function statements_of_who_left() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'former-member' then
    return;
  end if;
  return query
    select s.id from statement s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    where m.id in (select members_of_who_left()) and m.cooperative_id = asking_cooperative()
      and not is_gone_on(m.left_on, s.month) and m.joined_on < s.month + interval '1 month';
end
$$;
