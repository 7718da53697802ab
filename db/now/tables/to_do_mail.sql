-- On which day of the week somebody wants a mail of what they must do in a co-operative.
create table to_do_mail (
  cooperative_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- 1 is Monday, as in ISO 8601; null: no mail.
  weekday smallint,
  chosen_on date not null,
  -- On which day was looked last what there was to do, whether or not a mail came of it: at most one in a week that
  -- begins on Monday.
  looked_on date,
  constraint to_do_mail_pkey PRIMARY KEY (cooperative_id, id),
  constraint to_do_mail_cooperative_id_person_id_key UNIQUE (cooperative_id, person_id),
  constraint to_do_mail_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint to_do_mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint to_do_mail_weekday_check CHECK (weekday >= 1 AND weekday <= 7)
);

create trigger to_do_mail_is_chosen BEFORE UPDATE ON to_do_mail FOR EACH ROW EXECUTE FUNCTION to_do_mail_is_chosen();

create policy job_looks on to_do_mail for update to public
  using (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) = 'job'
      AND weekday IS NOT NULL);
create policy job_reads on to_do_mail for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) = 'job');
create policy link_reads on to_do_mail for select to public
  using (((cooperative_id, id) IN ( SELECT asking_link_subject.cooperative_id,
    asking_link_subject.subject_id
   FROM asking_link_subject('to-do-mail') asking_link_subject(cooperative_id, subject_id))));
create policy link_stops on to_do_mail for update to public
  using (((cooperative_id, id) IN ( SELECT asking_link_subject.cooperative_id,
    asking_link_subject.subject_id
   FROM asking_link_subject('to-do-mail') asking_link_subject(cooperative_id, subject_id))))
  with check (cooperative_id = ((select asking_cooperative())) AND weekday IS NULL);
create policy own on to_do_mail for select to public
  using (is_my_to_do_mail(cooperative_id, person_id));
create policy own_hand_insert on to_do_mail as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on to_do_mail as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_is_changed on to_do_mail for update to public
  using (is_my_to_do_mail(cooperative_id, person_id));
create policy own_is_chosen on to_do_mail for insert to public
  with check (is_my_to_do_mail(cooperative_id, person_id));
create policy owner_sees_all on to_do_mail for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on to_do_mail to gilde_app;
grant update (weekday, chosen_on, looked_on) on to_do_mail to gilde_app;
