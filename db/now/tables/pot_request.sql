-- Somebody asks for money out of the pot of a member, at most this many cents, before it is spent. Closed: said no
-- to, or taken back; spent: a movement of the pot names it.
create table pot_request (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  purpose text not null,
  amount bigint not null,
  what text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  closed_by uuid,
  closed_why text not null default '',
  why text not null default '',
  -- Who pays the shop: the member, who gets it back, or the co-operative. Null: a payout, or asked before this was.
  bought_by text,
  constraint pot_request_pkey PRIMARY KEY (cooperative_id, id),
  constraint pot_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint pot_request_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id),
  constraint pot_request_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint pot_request_amount_check CHECK (amount > 0),
  constraint pot_request_bought_by_check CHECK (bought_by = ANY (ARRAY['member', 'cooperative'])),
  constraint pot_request_check CHECK (closed_at >= asked_at),
  constraint pot_request_check1 CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
  constraint pot_request_closed_why_check CHECK (length(closed_why) <= 500),
  constraint pot_request_purpose_check
      CHECK (purpose = ANY (ARRAY['investment', 'training', 'materials', 'business-cost', 'job-cost', 'payout'])),
  constraint pot_request_what_check CHECK (length(what) >= 1 AND length(what) <= 300),
  constraint pot_request_why_check CHECK (length(why) <= 500)
);

create index pot_request_open on pot_request (cooperative_id, member_id) WHERE (closed_at IS NULL);

create policy administrator_or_auditor_or_board_reads on pot_request for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy member_or_administrator_asks on pot_request for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND asked_by = ((select asking_person()))
      AND closed_at IS NULL AND ((member_id IN (select asking_members()))
      OR (select asking_holds(VARIADIC ARRAY['administrator']))));
create policy own on pot_request for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on pot_request as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_name_insert on pot_request as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR closed_by IS NULL OR closed_by = ((select asking_person())));
create policy owner_sees_all on pot_request for all to gilde_owner
  using (true)
  with check (true);
create policy who_approves_reads on pot_request for select to public
  using (cooperative_id = ((select asking_cooperative())) AND cardinality(my_pot_roles(member_id)) > 0);
create policy who_is_concerned_closes on pot_request for update to public
  using (cooperative_id = ((select asking_cooperative())) AND closed_at IS NULL
      AND ((member_id IN (select asking_members())) OR (select asking_holds(VARIADIC ARRAY['administrator']))
      OR cardinality(my_pot_roles(member_id)) > 0))
  with check (cooperative_id = ((select asking_cooperative())) AND closed_by = ((select asking_person())));

grant insert, select on pot_request to gilde_app;
grant update (closed_at, closed_by, closed_why) on pot_request to gilde_app;
