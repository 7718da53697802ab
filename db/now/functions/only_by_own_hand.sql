CREATE OR REPLACE PROCEDURE public.only_by_own_hand(IN guarded regclass, IN verb text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('create policy %I on %s as restrictive for %s to gilde_app %s', 'own_hand_' || verb, guarded, verb,
    case verb when 'insert' then 'with check ((select asking_doer()) is null)' else 'using ((select asking_doer()) is null)' end);
end
$procedure$
