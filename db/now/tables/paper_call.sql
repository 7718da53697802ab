-- A page that came back says "call me": who said so, a coach or who scanned it, and when. It stands on the list of
-- the coaches until one called (paper_called); whose page it is, is then certain. Thrown away a term after the call.
create table paper_call (
  cooperative_id uuid not null,
  scan_id uuid not null,
  member_id uuid not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  constraint paper_call_pkey PRIMARY KEY (cooperative_id, scan_id),
  constraint paper_call_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint paper_call_cooperative_id_scan_id_member_id_fkey FOREIGN KEY (cooperative_id, scan_id, member_id)
      REFERENCES paper_scan(cooperative_id, id, member_id)
);

create policy coach_or_who_scanned_asks on paper_call for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND asked_by = ((select asking_person()))
      AND (EXISTS ( SELECT
   FROM paper_scan s
  WHERE s.cooperative_id = paper_call.cooperative_id AND s.id = paper_call.scan_id
      AND (s.scanned_by = ((select asking_person())) OR (select asking_holds(VARIADIC ARRAY['coach']))))));
create policy own_hand_insert on paper_call as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy owner_sees_all on paper_call for all to gilde_owner
  using (true)
  with check (true);
create policy who_reads_the_scan on paper_call for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM paper_scan s
  WHERE s.cooperative_id = paper_call.cooperative_id AND s.id = paper_call.scan_id)));

grant insert, select on paper_call to gilde_app;
