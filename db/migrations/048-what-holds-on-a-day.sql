-- Which day it is, to which municipality a member belongs on a day, and which policy of it holds then: each said once. Before
-- this they were copied into a dozen functions, and `current_date` is the day in UTC: until one or two at night, yesterday.

-- These are written so that PostgreSQL finds what they name when they are made, not by the path of who calls them, and so that
-- it puts them straight into the query that asks: row-level security asks them. They see what whoever asks sees, and everything
-- inside a function that runs as its owner.

-- The calendar day of a moment in the Netherlands, as dayOf() in TypeScript.
create function day_of(moment timestamptz) returns date language sql immutable parallel safe
  return (moment at time zone 'Europe/Amsterdam')::date;
create function today() returns date language sql stable parallel safe
  return day_of(now());

-- Where a member belongs on a day: the row of the latest day that is not later, or none.
create function placing_of(of_cooperative uuid, of_member uuid, on_day date)
  returns table (municipality_id uuid, from_day date, client_number text)
  language sql stable rows 1 begin atomic
    select c.municipality_id, c.from_day, c.client_number from municipal_client c
    where c.cooperative_id = of_cooperative and c.member_id = of_member and c.from_day <= on_day
    order by c.from_day desc limit 1;
  end;

-- The municipality of a member on a day; null as long as nobody said so.
create function municipality_of(of_cooperative uuid, of_member uuid, on_day date) returns uuid language sql stable
  return (select p.municipality_id from placing_of(of_cooperative, of_member, on_day) p);

-- The policy of a municipality that holds on a day: of the confirmed ones the latest that began by then, or none when that is
-- over: an older one does not come back. As holdingOn() in TypeScript.
create function policy_in_force(of_cooperative uuid, of_municipality uuid, on_day date)
  returns table (version integer, valid_from date, valid_to date, policy jsonb)
  language sql stable rows 1 begin atomic
    select begun.version, begun.valid_from, begun.valid_to, begun.policy from (
      select p.version, p.valid_from, p.valid_to, p.policy from municipality_policy p
      where p.cooperative_id = of_cooperative and p.municipality_id = of_municipality
        and p.confirmed_at is not null and p.valid_from <= on_day
      order by p.valid_from desc, p.version desc limit 1) begun
    where begun.valid_to is null or on_day <= begun.valid_to;
  end;

-- As which of the approvers of a scheme the one who asks can say yes about a member, as in 046: on the day it is here.
create or replace function my_pot_roles(of_member uuid) returns text[]
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  approvers constant jsonb := (scheme_version_for(asking_cooperative(), of_member, today())).rules #> '{pot,approvers,anyOf}';
begin
  if asking_purpose() <> 'person' or of_member in (select asking_members()) then
    return '{}';
  end if;
  return array(
    select role from jsonb_array_elements_text(coalesce(approvers, '[]')) role
    where case role
      when 'members' then asking_holds('board')
      when 'case-manager' then asking_municipality() = municipality_of(asking_cooperative(), of_member, today())
      else asking_holds(role) end);
end
$$;
