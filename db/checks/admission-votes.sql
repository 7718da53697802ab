-- A vote on who applies was counted as it was cast: as many votes as who voted, each of a member who was one when it began, and what
-- stands on paper is of as many members, by two people. Where an office took its data along, no ballots came with it.
with cast_votes as (
  select v.cooperative_id, v.application_id, v.counted_on, v.yes + v.no + v.abstain as counted, count(*) as voted,
    count(*) filter (where m.joined_on > day_of(v.opened_at)) as too_late
  from admission_vote v
  join admission_ballot b on b.cooperative_id = v.cooperative_id and b.application_id = v.application_id
  join member m on m.cooperative_id = b.cooperative_id and m.id = b.member_id
  group by v.cooperative_id, v.application_id
)
select cooperative_id,
  format('vote %s: %s counted, %s members voted', application_id, counted, voted) as finding
from cast_votes where counted_on is not null and counted <> voted
union all
select cooperative_id, format('vote %s: %s of who voted became a member after it began', application_id, too_late)
from cast_votes where too_late > 0
union all
select p.cooperative_id, format('vote %s, paper %s: %s votes, %s members', p.application_id, p.id, p.yes + p.no + p.abstain, count(*))
from admission_paper p
join admission_ballot b on b.cooperative_id = p.cooperative_id and b.application_id = p.application_id and b.paper_id = p.id
group by p.cooperative_id, p.application_id, p.id
having p.yes + p.no + p.abstain <> count(*)
union all
select p.cooperative_id, format('vote %s was counted with paper %s, which nobody confirmed', p.application_id, p.id)
from admission_paper p
join admission_vote v on v.cooperative_id = p.cooperative_id and v.application_id = p.application_id
where v.counted_on is not null and p.confirmed_by is null
