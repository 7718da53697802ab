-- Who works on behalf of somebody has a role for it: `keep_on_behalf_honest` asks it, and the policy let begin whoever has an
-- account here.
drop policy doer_begins on on_behalf;
create policy doer_begins on on_behalf for insert with check (
  cooperative_id = (select asking_cooperative()) and by_person = (select asking_person())
  and (select asking_holds('administrator', 'coach')));

-- A day for help is proposed by one of the two, as the member that they are, or for who never signs in by who writes for them;
-- not in the name of the other.
drop policy of_promise_is_proposed on help_day;
create policy of_promise_is_proposed on help_day for insert with check (
  cooperative_id = (select asking_cooperative()) and (said_by in (select asking_members()) or said_by in (select help_written_for()))
  and agreed_at is null and off_at is null
  and exists (select from help_promise h where h.cooperative_id = help_day.cooperative_id and h.id = help_day.promise_id));
