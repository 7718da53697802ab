-- Who comes with a letter of the municipality in hand needs not be asked for one, and the day on that letter may lie before the talk. So
-- an application stands where it does since the latest day of its steps. And a municipality that never answers is no reason to keep somebody
-- waiting, or to write that it said no. As ROAD in app/domains/joining/road.ts; the rest as in 446.
create or replace function road_of_application() returns table (stage text, next text)
language sql immutable as $$
  values
    ('received', 'intake-planned'), ('received', 'intake-held'), ('received', 'refused'), ('received', 'withdrawn'),
    ('intake-planned', 'intake-held'), ('intake-planned', 'intake-planned'), ('intake-planned', 'refused'), ('intake-planned', 'withdrawn'),
    ('intake-held', 'permission-asked'), ('intake-held', 'permission-granted'), ('intake-held', 'voting'), ('intake-held', 'refused'), ('intake-held', 'withdrawn'),
    ('permission-asked', 'permission-granted'), ('permission-asked', 'permission-refused'), ('permission-asked', 'refused'),
    ('permission-asked', 'withdrawn'),
    ('permission-granted', 'voting'), ('permission-granted', 'refused'), ('permission-granted', 'withdrawn'),
    ('permission-refused', 'permission-asked'), ('permission-refused', 'refused'), ('permission-refused', 'withdrawn'),
    ('voting', 'admitted'), ('voting', 'refused'), ('voting', 'withdrawn'),
    ('admitted', 'on-trial'), ('admitted', 'member'), ('admitted', 'refused'), ('admitted', 'withdrawn'),
    ('on-trial', 'trial-passed'), ('on-trial', 'refused'), ('on-trial', 'withdrawn'),
    ('trial-passed', 'member'), ('trial-passed', 'refused'), ('trial-passed', 'withdrawn')
$$;

create or replace function keep_to_the_road() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kept record;
  step record;
  of_application constant uuid := coalesce(to_jsonb(new) ->> 'application_id', to_jsonb(new) ->> 'id')::uuid;
  before_it text := 'received';
  since date;
begin
  select a.stage, a.stage_since into kept from application a where a.cooperative_id = new.cooperative_id and a.id = of_application;
  if not found or asking_purpose() not in ('person', 'link') then
    return null;
  end if;
  for step in select s.stage, s.on_day from standing_steps_of(new.cooperative_id, of_application) s loop
    if not exists (select from road_of_application() r where r.stage = before_it and r.next = step.stage) then
      raise exception 'an application does not go from % to %', before_it, step.stage using errcode = 'restrict_violation';
    end if;
    if before_it = 'voting' and step.stage in ('admitted', 'refused')
      and vote_admitted(new.cooperative_id, of_application) is distinct from (step.stage = 'admitted') then
      raise exception 'members vote on who comes in, and did not say so' using errcode = 'restrict_violation';
    end if;
    before_it := step.stage;
    since := greatest(since, step.on_day);
  end loop;
  if kept.stage <> before_it or kept.stage_since <> since then
    raise exception 'an application stands where its last step is' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
