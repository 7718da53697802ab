-- A customer who ordered or asked of who stops or left is told how it goes on once the administration settled it: they
-- read that somebody would be in touch, and were told nothing in writing.
create function may_ask_for_mail_settled_request(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('administrator') and exists (
    select from shop_request r
    where r.cooperative_id = asking_cooperative() and r.id = (payload ->> 'requestId')::uuid and r.answered_at is not null
      and num_nonnulls(r.quote_id, r.invoice_id) = 0 and stops_or_left(r.member_id));
end
$$;
revoke all on function may_ask_for_mail_settled_request(jsonb) from public;
