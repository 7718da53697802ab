-- Hours moved for help exactly as both said, and never where one of the two is somebody else.
select h.cooperative_id, format('promise %s: %s minutes as both said, %s moved', h.id, h.minutes, coalesce(t.minutes, 0)) as finding
from help_promise h
left join help_transfer t on t.cooperative_id = h.cooperative_id and t.promise_id = h.id
where num_nulls(h.helper_done_at, h.helped_done_at) = 0 and coalesce(h.minutes, 0) <> coalesce(t.minutes, 0)
union all
select t.cooperative_id, format('transfer %s is not between the two of promise %s, or that is not done', t.id, h.id)
from help_transfer t join help_promise h on h.cooperative_id = t.cooperative_id and h.id = t.promise_id
where t.from_member_id <> h.helped_id or t.to_member_id <> h.helper_id or num_nulls(h.helper_done_at, h.helped_done_at) > 0
union all
select g.cooperative_id, format('gift %s got the answer %s and moved %s minutes', g.id, coalesce(g.answer, 'nothing'), coalesce(t.minutes, 0))
from help_gift g
left join help_transfer t on t.cooperative_id = g.cooperative_id and t.gift_id = g.id
where (case when g.answer = 'yes' then g.minutes else 0 end) <> coalesce(t.minutes, 0)
  or t.from_member_id <> g.from_member_id or t.to_member_id <> g.to_member_id
