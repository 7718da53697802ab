-- What customers asked or ordered of who stops, or left, is read by the administration and settled with them: the member may not be able
-- to any more, and after the last day nobody could open it.

-- Whether a member stops or left.
create function stops_or_left(of_member uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from leaving l
      where l.cooperative_id = asking_cooperative() and l.member_id = of_member and l.taken_back_at is null)
    or exists (select from member m where m.cooperative_id = asking_cooperative() and m.id = of_member and m.left_on is not null);
end
$$;
revoke all on function stops_or_left(uuid) from public;
grant execute on function stops_or_left(uuid) to gilde_app;

call allow('shop_request', 'office_reads_of_who_stops', 'select', '(select asking_holds(''administrator''))
  and num_nonnulls(quote_id, invoice_id) = 0 and stops_or_left(member_id)');
call allow('shop_request', 'office_settles_of_who_stops', 'update', '(select asking_holds(''administrator''))
  and num_nonnulls(quote_id, invoice_id) = 0 and stops_or_left(member_id)');
