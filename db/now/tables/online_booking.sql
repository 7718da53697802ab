-- What of an online payment was booked: on its invoice, and what was paid too much. Below zero when money went back.
-- Never changed.
create table online_booking (
  cooperative_id uuid not null,
  id uuid not null,
  payment_id uuid not null,
  entry_id uuid not null,
  on_invoice bigint not null,
  overpaid bigint not null,
  booked_by uuid not null,
  booked_at timestamp with time zone not null,
  constraint online_booking_pkey PRIMARY KEY (cooperative_id, id),
  constraint online_booking_booked_by_fkey FOREIGN KEY (booked_by) REFERENCES person(id),
  constraint online_booking_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint online_booking_cooperative_id_payment_id_fkey FOREIGN KEY (cooperative_id, payment_id)
      REFERENCES online_payment(cooperative_id, id),
  constraint online_booking_check CHECK ((on_invoice + overpaid) <> 0)
);

create index online_booking_by_payment on online_booking (cooperative_id, payment_id);

create trigger online_booking_never_changes BEFORE DELETE OR UPDATE ON online_booking FOR EACH ROW
    EXECUTE FUNCTION refuse_change();
create constraint trigger online_booking_once AFTER INSERT ON online_booking NOT DEFERRABLE INITIALLY IMMEDIATE
    FOR EACH ROW EXECUTE FUNCTION keep_online_booking();

create policy administrator_books on online_booking for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND booked_by = ((select asking_person())));
create policy owner_sees_all on online_booking for all to gilde_owner
  using (true)
  with check (true);
create policy with_payment on online_booking for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM online_payment p
  WHERE p.cooperative_id = online_booking.cooperative_id AND p.id = online_booking.payment_id)));

grant insert, select on online_booking to gilde_app;
