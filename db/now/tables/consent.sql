-- What a member shares with a coach or a case manager: which fields, since when, until when. Other fields are another
-- consent. Never changed but for the day it is revoked.
create table consent (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  purpose text not null,
  fields text[] not null,
  given_at timestamp with time zone not null,
  until date,
  revoked_at timestamp with time zone,
  -- Not revoked by the member: it ended because their membership ended (leaving) or began again (returning).
  ended_by text,
  constraint consent_pkey PRIMARY KEY (cooperative_id, id),
  constraint consent_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint consent_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint consent_check CHECK (revoked_at >= given_at),
  constraint consent_ended_by_check CHECK (ended_by = ANY (ARRAY['leaving', 'returning'])),
  constraint consent_fields_check CHECK (cardinality(fields) > 0
      AND fields <@ ARRAY['benefit', 'household', 'exemption', 'income', 'assets', 'tax', 'hours', 'permission', 'statements', 'meters', 'growth']),
  constraint consent_growth_is_for_a_coach CHECK (purpose = 'coach' OR NOT ('growth' = ANY (fields))),
  constraint consent_purpose_check CHECK (purpose = ANY (ARRAY['coach', 'case-manager'])),
  constraint consent_that_ended_is_over CHECK (ended_by IS NULL OR revoked_at IS NOT NULL)
);

create index consent_by_person on consent (cooperative_id, person_id) WHERE (revoked_at IS NULL);
create unique index consent_open on consent (cooperative_id, member_id, person_id, purpose)
    WHERE (revoked_at IS NULL);

create policy in_own_hands_all on consent as restrictive for all to gilde_app
  using (false OR (select in_own_hands()));
create policy own on consent for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on consent as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on consent as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_is_given on consent for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_revoked on consent for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on consent for all to gilde_owner
  using (true)
  with check (true);
create policy shared on consent for select to public
  using (cooperative_id = ((select asking_cooperative())) AND person_id = ((select asking_person()))
      AND (member_id IN (select sharing_with_me())));
create policy who_left_gives on consent for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND purpose = 'case-manager'
      AND fields = ARRAY['statements'] AND (member_id IN (select members_of_who_left())));
create policy who_left_revokes on consent for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select members_of_who_left())));
create policy who_left_sees on consent for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select members_of_who_left())));

grant insert, select on consent to gilde_app;
grant update (revoked_at) on consent to gilde_app;
