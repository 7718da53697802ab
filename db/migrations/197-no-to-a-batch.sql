-- Who releases payments can also say no to a batch, with the reason: it ends and its payments are free again. Before, a treasurer who
-- saw something wrong could only leave it and call. See docs/decisions/0026.

drop policy treasurer_releases on payment_batch;
-- One of two things, in their own name, with a batch that was neither released nor ended: releasing it, or a no with its reason. Who
-- is paid by it answers nothing.
create policy treasurer_answers on payment_batch for update
  using (cooperative_id = (select asking_cooperative()) and (select asking_holds('treasurer'))
    and released_at is null and withdrawn_at is null)
  with check (cooperative_id = (select asking_cooperative()) and (select asking_holds('treasurer')) and handed_at is null
    and (withdrawn_at is null and released_by = (select asking_person())
      or released_at is null and withdrawn_by = (select asking_person()) and btrim(withdrawn_why) <> '' and not exists (
        select from payment_item i
        where i.cooperative_id = payment_batch.cooperative_id and i.batch_id = payment_batch.id
          and i.source <> 'municipal-share' and i.member_id in (select asking_members()))));
-- The payments of a batch that they said no to, and of no other.
create policy treasurer_says_no on payment_item for update
  using (cooperative_id = (select asking_cooperative()) and (select asking_holds('treasurer')) and closed_as is null
    and exists (
      select from payment_batch b
      where b.cooperative_id = payment_item.cooperative_id and b.id = payment_item.batch_id
        and b.released_at is null and b.withdrawn_by = (select asking_person())))
  with check (cooperative_id = (select asking_cooperative()) and (select asking_holds('treasurer'))
    and closed_as = 'withdrawn' and closed_by = (select asking_person()) and entry_id is null and back_entry_id is null);
