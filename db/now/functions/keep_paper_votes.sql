CREATE OR REPLACE FUNCTION public.keep_paper_votes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  of_paper constant uuid :=
    (to_jsonb(new) ->> case tg_table_name when 'admission_paper' then 'id' else 'paper_id' end)::uuid;
begin
  if exists (
    select from admission_paper p
    where p.cooperative_id = new.cooperative_id and p.application_id = new.application_id and p.id = of_paper
      and (p.yes + p.no + p.abstain = 0 or p.yes + p.no + p.abstain <> (
        select count(*) from admission_ballot b
        where b.cooperative_id = p.cooperative_id and b.application_id = p.application_id and b.paper_id = p.id))) then
    raise exception 'there are as many votes on paper as members who voted on paper' using errcode = 'restrict_violation';
  end if;
  return null;
end
$function$
