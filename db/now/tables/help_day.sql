-- When two who agreed on help do it: proposed by one (said_by), agreed to by the other, or called off by either.
-- Another day is written over it; revision counts, for calendars elsewhere.
create table help_day (
  cooperative_id uuid not null,
  promise_id uuid not null,
  starts_at timestamp with time zone not null,
  minutes smallint not null,
  place text not null default '',
  said_by uuid not null,
  said_at timestamp with time zone not null,
  agreed_at timestamp with time zone,
  off_at timestamp with time zone,
  off_by uuid,
  revision integer not null default 0,
  constraint help_day_pkey PRIMARY KEY (cooperative_id, promise_id),
  constraint help_day_cooperative_id_off_by_fkey FOREIGN KEY (cooperative_id, off_by)
      REFERENCES member(cooperative_id, id),
  constraint help_day_cooperative_id_promise_id_fkey FOREIGN KEY (cooperative_id, promise_id)
      REFERENCES help_promise(cooperative_id, id),
  constraint help_day_cooperative_id_said_by_fkey FOREIGN KEY (cooperative_id, said_by)
      REFERENCES member(cooperative_id, id),
  constraint help_day_check CHECK ((off_at IS NULL) = (off_by IS NULL)),
  constraint help_day_check1 CHECK (agreed_at IS NULL OR agreed_at >= said_at),
  constraint help_day_check2 CHECK (off_at IS NULL OR off_at >= said_at),
  constraint help_day_minutes_check CHECK (minutes >= 15 AND minutes <= 720),
  constraint help_day_place_check CHECK (length(place) <= 120)
);

create trigger help_day_is_honest BEFORE INSERT OR UPDATE ON help_day FOR EACH ROW EXECUTE FUNCTION keep_help_day();

create policy of_promise_is_answered on help_day for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM help_promise h
  WHERE h.cooperative_id = help_day.cooperative_id AND h.id = help_day.promise_id)));
create policy of_promise_is_proposed on help_day for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND ((said_by IN (select asking_members()))
      OR (said_by IN (select help_written_for()))) AND agreed_at IS NULL AND off_at IS NULL AND (EXISTS ( SELECT
   FROM help_promise h
  WHERE h.cooperative_id = help_day.cooperative_id AND h.id = help_day.promise_id)));
create policy of_promise_is_read on help_day for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM help_promise h
  WHERE h.cooperative_id = help_day.cooperative_id AND h.id = help_day.promise_id)));
create policy own_hand_insert on help_day as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on help_day as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy owner_sees_all on help_day for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on help_day to gilde_app;
grant update (starts_at, minutes, place, said_by, said_at, agreed_at, off_at, off_by) on help_day to gilde_app;
