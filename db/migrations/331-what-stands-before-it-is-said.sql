-- Who ends a membership reads what still stands, also where nobody said before that the member stops: as of now.
do $$
declare
  before constant text := pg_get_functiondef('leaving_standing(uuid)'::regprocedure);
  after constant text := replace(before,
    'if goes.id is null or not (mine or office or asking_holds(''coach'')) then
    return;
  end if;',
    'if goes.id is null and mine or not (mine or office or asking_holds(''coach'')) then
    return;
  end if;
  if goes.id is null then
    goes.said_at := now();
    goes.last_day := today();
  end if;');
begin
  if after = before then
    raise exception 'leaving_standing() reads otherwise than this migration knows';
  end if;
  execute after;
end
$$;
