-- Only who has a benefit needs a permission of the municipality, so the stage of an application, and the day and the number of its
-- last step, say who has a benefit. That is not the board's to know: it reads no row of an application, but how far it is, in which
-- all between applying and the vote is one. Members read whom they vote on as they did.

drop policy coach_or_administrator_or_board_reads on application;
call roles_read('application', 'coach', 'administrator');

create function applications_of_board() returns table (id uuid, name text, stage text, since date, due date, received_at timestamptz,
    ended_on date, keep_until date)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  before_the_vote constant text[] := array['intake-planned', 'intake-held', 'permission-asked', 'permission-granted',
    'permission-refused'];
begin
  if not asking_holds('board') then
    return;
  end if;
  return query
    select a.id, a.name, case when l.looked_at then 'looked-at' else a.stage end, case when not l.looked_at then a.stage_since end,
      case when not l.looked_at then a.due_on end, a.received_at, a.ended_on, a.keep_until
    from application a cross join lateral (select a.stage = any (before_the_vote) as looked_at) l
    where a.cooperative_id = asking_cooperative()
    -- By nothing that a step between changes.
    order by a.ended_on is not null, coalesce(a.ended_on, day_of(a.received_at)), a.id;
end
$$;
revoke all on function applications_of_board() from public;
grant execute on function applications_of_board() to gilde_app;
