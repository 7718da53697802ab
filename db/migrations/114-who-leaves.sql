-- What a member leaves behind: plans do not go on, and no customer says yes to a quote that nobody can make true.

create function pause_plans_of_who_left() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update recurring_plan set state = 'paused'
  where cooperative_id = new.cooperative_id and member_id = new.id and state = 'running';
  return null;
end
$$;
create trigger member_left_pauses_plans after update of left_on on member
  for each row when (old.left_on is null and new.left_on is not null) execute function pause_plans_of_who_left();

-- How many quotes of a member, of a business or of both wait for the administration or the customer. Only the number, as
-- unissued_invoices() of 004.
create function standing_quotes(of_cooperative uuid, of_member uuid, of_business uuid, today date) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('administrator') then
    raise exception 'only who keeps the register may ask this' using errcode = 'insufficient_privilege';
  end if;
  return (
    select count(*)::integer from quote
    where cooperative_id = of_cooperative and (state = 'submitted' or state = 'sent' and valid_until >= today)
      and (of_member is null or member_id = of_member) and (of_business is null or business_id = of_business));
end
$$;
revoke all on function standing_quotes(uuid, uuid, uuid, date) from public;
grant execute on function standing_quotes(uuid, uuid, uuid, date) to gilde_app;
