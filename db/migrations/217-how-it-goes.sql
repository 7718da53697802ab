-- How it goes, as a member says it themselves now and then, in a few taps: for their own eyes, as a line over time. It is never counted
-- with or laid beside what others say. A coach reads it when the member shares it, as other things are shared (049).

create table growth_moment (
  cooperative_id uuid not null,
  member_id      uuid not null,
  on_day         date not null,
  money          smallint check (money between 1 and 5),
  skills         smallint check (skills between 1 and 5),
  network        smallint check (network between 1 and 5),
  well_being     smallint check (well_being between 1 and 5),
  words          text not null check (length(words) <= 500),
  noted_at       timestamptz not null,
  primary key (cooperative_id, member_id, on_day),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  check (words <> '' or num_nonnulls(money, skills, network, well_being) > 0)
);
comment on table growth_moment is
  'What a member said of a day: how it goes with money, with what they can do, with people around them and with themselves, each from 1 '
  '(hard) to 5 (very well) or left open, and own words. The same day again takes its place. Read by the member, and by a coach with whom '
  'it is shared; never reckoned with over members.';
call protect('growth_moment');
grant select, insert, delete on growth_moment to gilde_app;
grant update (money, skills, network, well_being, words, noted_at) on growth_moment to gilde_app;
call own_rows_are_read('growth_moment');
call allow('growth_moment', 'own_is_said', 'insert', 'member_id in (select asking_members())');
call allow('growth_moment', 'own_is_said_again', 'update', 'member_id in (select asking_members())');
call allow('growth_moment', 'own_goes_away', 'delete', 'member_id in (select asking_members())');
call shared_rows_are_read('growth_moment', 'growth');
call only_in_own_hands('growth_moment');

-- It can be shared, with a coach: a municipality has no use for how somebody feels.
alter table consent drop constraint consent_fields_check, add constraint consent_fields_check check (cardinality(fields) > 0
  and fields <@ array['benefit', 'household', 'exemption', 'income', 'assets', 'tax', 'hours', 'permission', 'statements', 'meters', 'growth']);
alter table consent add constraint consent_growth_is_for_a_coach check (purpose = 'coach' or not 'growth' = any (fields));
