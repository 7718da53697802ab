CREATE OR REPLACE FUNCTION public.road_of_application()
 RETURNS TABLE(stage text, next text)
 LANGUAGE sql
 IMMUTABLE
AS $function$
  values
    ('received', 'intake-planned'), ('received', 'intake-held'), ('received', 'refused'), ('received', 'withdrawn'),
    ('intake-planned', 'intake-held'), ('intake-planned', 'intake-planned'), ('intake-planned', 'refused'), ('intake-planned', 'withdrawn'),
    ('intake-held', 'permission-asked'), ('intake-held', 'permission-granted'), ('intake-held', 'voting'), ('intake-held', 'refused'), ('intake-held', 'withdrawn'),
    ('permission-asked', 'permission-granted'), ('permission-asked', 'permission-refused'), ('permission-asked', 'refused'),
    ('permission-asked', 'withdrawn'),
    ('permission-granted', 'voting'), ('permission-granted', 'refused'), ('permission-granted', 'withdrawn'),
    ('permission-refused', 'permission-asked'), ('permission-refused', 'refused'), ('permission-refused', 'withdrawn'),
    ('voting', 'admitted'), ('voting', 'refused'), ('voting', 'withdrawn'),
    ('admitted', 'on-trial'), ('admitted', 'member'), ('admitted', 'refused'), ('admitted', 'withdrawn'),
    ('on-trial', 'trial-passed'), ('on-trial', 'refused'), ('on-trial', 'withdrawn'),
    ('trial-passed', 'member'), ('trial-passed', 'refused'), ('trial-passed', 'withdrawn')
$function$
