CREATE OR REPLACE FUNCTION public.stakes_of_quote(of_quote uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select coalesce(jsonb_agg(jsonb_build_object('memberId', s.member_id, 'person', m.person_id, 'name', m.name, 'leads', s.leads,
      'joint', true, 'basisPoints', s.basis_points, 'saidAmount', s.said_amount::text, 'lines', s.lines, 'net', s.net::text,
      'agreedRevision', s.agreed_revision, 'agreedBy', s.agreed_by, 'agreedOnPaper', s.signed_on is not null, 'agreedOnQuote', false)
      order by s.leads desc, s.member_id), '[]')
  from quote_share s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
  where s.cooperative_id = asking_cooperative() and s.quote_id = of_quote and (
    asking_as('job') or asking_holds('administrator', 'auditor') or of_quote in (select asking_joint_quotes())
    or exists (select from quote q where q.cooperative_id = s.cooperative_id and q.id = s.quote_id and q.member_id in (select asking_members())))
$function$
