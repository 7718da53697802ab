-- A question by the shop window waits until there is an answer (350): so it does on the road of who stops.
do $$
begin
  execute replace(pg_get_functiondef('leaving_standing(uuid)'::regprocedure),
    'r.taken_up_at is null', 'r.quote_id is null and r.invoice_id is null and r.answered_at is null');
end
$$;
