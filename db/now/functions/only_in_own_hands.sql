CREATE OR REPLACE PROCEDURE public.only_in_own_hands(IN guarded regclass, IN verb text DEFAULT 'all'::text, IN besides text DEFAULT 'false'::text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('create policy %I on %s as restrictive for %s to gilde_app %s', 'in_own_hands_' || verb, guarded, verb,
    case verb when 'insert' then format('with check (%s or (select in_own_hands()))', besides)
      else format('using (%s or (select in_own_hands()))', besides) end);
end
$procedure$
