CREATE OR REPLACE FUNCTION public.joint_quotes()
 RETURNS TABLE(id uuid, state text, revision integer, submitted_by uuid, agreed_by uuid, leader_name text, trade_name text, customer_name text, worked_from date, worked_until date, prices_include_vat boolean, note text, lines jsonb, billing jsonb, net bigint, vat bigint, total bigint, drafted_at timestamp with time zone, number text, valid_until date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select q.id, q.state, q.revision, q.submitted_by, q.agreed_by, m.name, b.trade_name, coalesce(q.buyer ->> 'name', c.name),
      q.worked_from, q.worked_until, q.prices_include_vat, q.note, q.lines, q.billing,
      q.net, q.vat, q.total, q.drafted_at, q.number, q.valid_until
    from asking_joint_quotes() j (id)
    join quote q on q.cooperative_id = asking_cooperative() and q.id = j.id
    join member m on m.cooperative_id = q.cooperative_id and m.id = q.member_id
    join business b on b.cooperative_id = q.cooperative_id and b.id = q.business_id
    join customer c on c.cooperative_id = q.cooperative_id and c.id = q.customer_id
    order by q.drafted_at desc, q.id desc limit 200;
end
$function$
