CREATE OR REPLACE FUNCTION public.quotes_that_stand(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, t.kind, t.count::integer, case when a.amounts then t.amount::bigint end
  from asking_what_stands(of_members) a cross join lateral (
    select 'quotes' as kind, count(*) as count, null::numeric as amount from quote q
      where q.cooperative_id = a.here and q.member_id = a.member_id
        and (q.state = 'submitted' or q.state = 'sent' and q.valid_until >= day_of(at_moment))
    union all
    select 'quotes-unbilled', count(distinct q.id), sum(p.total) from quote q
      join quote_part p on p.cooperative_id = q.cooperative_id and p.quote_id = q.id and p.invoice_id is null
      where q.cooperative_id = a.here and q.member_id = a.member_id and q.state = 'accepted'
    union all
    select s.kind, count(j.waits), null from (values ('quotes-to-agree', true), ('quotes-shared', false)) s (kind, waits)
      left join lateral (
        -- Who put it forward said yes by that.
        select q.state = 'submitted' and mine.agreed_revision is distinct from q.revision
            and q.submitted_by is distinct from m.person_id as waits
          from quote_share mine
          join quote q on q.cooperative_id = mine.cooperative_id and q.id = mine.quote_id
          join member m on m.cooperative_id = mine.cooperative_id and m.id = mine.member_id
          where mine.cooperative_id = a.here and mine.member_id = a.member_id and not mine.leads
            and (q.state = 'submitted' or q.state = 'sent' and q.valid_until >= day_of(at_moment)
              or q.state = 'accepted' and exists (
                select from quote_part_share ps
                join quote_part p on p.cooperative_id = ps.cooperative_id and p.quote_id = ps.quote_id and p.part = ps.part
                where ps.cooperative_id = q.cooperative_id and ps.quote_id = q.id and ps.member_id = a.member_id
                  and p.invoice_id is null))) j on j.waits = s.waits
      group by s.kind) t
$function$
