-- A role in the co-operative with turns: its name in own words, what it asks, on which days of the week (1 is Monday)
-- and at what time. minutes: how long one turn takes, and what comes on an account of hours when it is done.
-- ended_on: from that day it has no turns.
create table duty (
  cooperative_id uuid not null,
  id uuid not null,
  name text not null,
  asks text not null default '',
  skill text not null default '',
  weekdays smallint[] not null default '{}'::smallint[],
  begins text not null,
  minutes smallint not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  ended_on date,
  constraint duty_pkey PRIMARY KEY (cooperative_id, id),
  constraint duty_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint duty_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint duty_asks_check CHECK (length(asks) <= 300),
  constraint duty_begins_check CHECK (begins ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  constraint duty_minutes_check CHECK (minutes >= 15 AND minutes <= 720),
  constraint duty_name_check CHECK (length(name) >= 1 AND length(name) <= 60),
  constraint duty_skill_check CHECK (length(skill) <= 40),
  constraint duty_weekdays_check CHECK (weekdays <@ '{1,2,3,4,5,6,7}'::smallint[])
);

create policy keeper_adds on duty for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND made_by = ((select asking_person())));
create policy keeper_changes on duty for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy member_or_coach_or_administrator_reads on duty for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['member', 'coach', 'administrator'])));
create policy owner_sees_all on duty for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on duty to gilde_app;
grant update (name, asks, skill, weekdays, begins, minutes, ended_on) on duty to gilde_app;
