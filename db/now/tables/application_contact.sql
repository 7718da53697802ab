-- How to reach who applies, and what the members who vote are not told: whether there is a benefit and of which
-- municipality, who may be called to help. agreed: how they said yes to having it written down, when another did so.
create table application_contact (
  cooperative_id uuid not null,
  application_id uuid not null,
  phone text not null,
  email text not null,
  benefit text not null,
  municipality text not null,
  helper text not null,
  agreed text not null default '',
  -- In which language they are written to: the one of their form.
  language text not null default 'nl',
  -- Goes up by one each time it is corrected: of two who correct it at once, the second looks again.
  revision integer not null default 1,
  constraint application_contact_pkey PRIMARY KEY (cooperative_id, application_id),
  constraint application_contact_cooperative_id_application_id_fkey FOREIGN KEY (cooperative_id, application_id)
      REFERENCES application(cooperative_id, id) ON DELETE CASCADE,
  constraint application_can_be_reached CHECK (phone <> '' OR email <> ''),
  constraint application_contact_agreed_check CHECK (length(agreed) <= 300),
  constraint application_contact_benefit_check CHECK (benefit = ANY (ARRAY['yes', 'no', 'unsaid'])),
  constraint application_contact_email_check CHECK (length(email) <= 200),
  constraint application_contact_helper_check CHECK (length(helper) <= 200),
  constraint application_contact_language_check CHECK (language = ANY (ARRAY['nl', 'en'])),
  constraint application_contact_municipality_check CHECK (length(municipality) <= 120),
  constraint application_contact_phone_check CHECK (length(phone) <= 40)
);

create trigger application_contact_is_kept BEFORE UPDATE ON application_contact FOR EACH ROW
    EXECUTE FUNCTION keep_application_contact();

create policy anybody_applies on application_contact for insert to public
  with check (agreed = '' AND applies_here(cooperative_id));
create policy coach_or_administrator_corrects on application_contact for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy coach_or_administrator_enters on application_contact for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND agreed <> '');
create policy coach_or_administrator_reads on application_contact for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy job_writes_to on application_contact for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy link_corrects on application_contact for update to public
  using (((cooperative_id, application_id) IN ( SELECT s.cooperative_id,
    s.subject_id
   FROM asking_link_subject('application') s(cooperative_id, subject_id))) AND (EXISTS ( SELECT
   FROM application a
  WHERE a.cooperative_id = application_contact.cooperative_id AND a.id = application_contact.application_id
      AND a.ended_on IS NULL)));
create policy link_reads on application_contact for select to public
  using (((cooperative_id, application_id) IN ( SELECT s.cooperative_id,
    s.subject_id
   FROM asking_link_subject('application') s(cooperative_id, subject_id))));
create policy owner_sees_all on application_contact for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on application_contact to gilde_app;
grant update (phone, email, benefit, municipality, helper, revision) on application_contact to gilde_app;
