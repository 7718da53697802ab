CREATE OR REPLACE FUNCTION public.appointments_of(of_cooperative uuid, of_member uuid, at_moment timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT appointment.id
    FROM appointment
   WHERE ((appointment.cooperative_id = appointments_of.of_cooperative) AND (appointment.member_id = appointments_of.of_member) AND ((appointment.state = ANY (ARRAY['asked'::text, 'proposed'::text, 'none-fits'::text])) OR ((appointment.state = 'set'::text) AND (appointment.starts_at > appointments_of.at_moment))));
END
