-- What a member said of a day: how it goes with money, with what they can do, with people around them and with
-- themselves, each from 1 (hard) to 5 (very well) or left open, and own words. The same day again takes its place.
-- Read by the member, and by a coach with whom it is shared; never reckoned with over members.
create table growth_moment (
  cooperative_id uuid not null,
  member_id uuid not null,
  on_day date not null,
  money smallint,
  skills smallint,
  network smallint,
  well_being smallint,
  words text not null,
  noted_at timestamp with time zone not null,
  constraint growth_moment_pkey PRIMARY KEY (cooperative_id, member_id, on_day),
  constraint growth_moment_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint growth_moment_check CHECK (words <> '' OR num_nonnulls(money, skills, network, well_being) > 0),
  constraint growth_moment_money_check CHECK (money >= 1 AND money <= 5),
  constraint growth_moment_network_check CHECK (network >= 1 AND network <= 5),
  constraint growth_moment_skills_check CHECK (skills >= 1 AND skills <= 5),
  constraint growth_moment_well_being_check CHECK (well_being >= 1 AND well_being <= 5),
  constraint growth_moment_words_check CHECK (length(words) <= 500)
);

create policy in_own_hands_all on growth_moment as restrictive for all to gilde_app
  using (false OR (select in_own_hands()));
create policy own on growth_moment for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_goes_away on growth_moment for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_said on growth_moment for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_said_again on growth_moment for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on growth_moment for all to gilde_owner
  using (true)
  with check (true);
create policy shared on growth_moment for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select shared_with_me('growth'))));

grant delete, insert, select on growth_moment to gilde_app;
grant update (money, skills, network, well_being, words, noted_at) on growth_moment to gilde_app;
