import { FILL_PAPER } from './together-paper-sql.ts'

/**
 * What members of a large co-op have together, as two years of it would have left it: who applied, plans, notes,
 * conversations, meetings, things, bookings, help, pages in the shop window. Run with triggers off,
 * because they sign for who asks; the half hours that are claimed are written out. `:coop` is filled in, and `:coach`
 * and `:office` with who did it; `made` has a line for each member, counted from 1.
 */

/** Of a thousand, a hundred go on; on ten of those, members vote now. */
const APPLICATIONS = `
  insert into joining_rules values (:coop, true, 'majority', 14, 3, :office, now());
  create temporary table applied as
  select g as n, uuidv7() as id, case
      when g <= 10 then 'voting'
      when g <= 100 then (array['received', 'intake-planned', 'intake-held', 'permission-asked', 'permission-granted',
        'admitted', 'on-trial', 'trial-passed'])[1 + g % 8]
      else (array['refused', 'withdrawn'])[1 + g % 2] end as stage
  from generate_series(1, 1000) g;
  insert into application (cooperative_id, id, name, idea, stage, stage_since, due_on, received_at, ended_on,
    keep_until)
  select :coop, id, 'Aanmelder ' || n, 'Taarten bakken voor feesten', stage, current_date - n % 40,
    case when n <= 100 then current_date - n % 40 + 30 end, now() - make_interval(days => 50 + n % 40),
    case when n > 100 then current_date - n % 20 end, case when n > 100 then current_date + 30 end
  from applied;
  insert into application_contact
  select :coop, id, '06 ' || 10000000 + n,
    case when n % 10 > 0 then 'aanmelder' || n || '@voorbeeld.example' else '' end,
    'yes', 'Apeldoorn', '', '' from applied;
  insert into application_step
  select :coop, id, uuidv7(), taken, current_date - 50, 'Goed gesprek', :coach, now(), place
  from applied, unnest(array['received', 'intake-planned', 'intake-held']) with ordinality as steps (taken, place);
  insert into application_letter
  select :coop, a.id, s.id, 'brief.pdf', 'application/pdf', sha256('pdf'), 'pdf', :coach, now()
  from applied a join application_step s on s.application_id = a.id and s.stage = 'intake-held' where a.n % 3 = 0;
  insert into link (cooperative_id, token, kind, subject_id, made_at)
  select :coop, 'aanmelding-' || id, 'application', id, now() from applied;
  insert into admission_vote (cooperative_id, application_id, rule, opened_by, opened_at, closes_on)
  select :coop, id, 'majority', :coach, now(), current_date + 10 from applied where stage = 'voting';
  insert into admission_ballot
  select :coop, a.id, m.member, 'yes', now() from applied a join made m on m.n % 2 = 0 where a.stage = 'voting'`

const GUIDANCE = `
  insert into guidance_setting values (:coop, 8, current_date - 400, array[]::text[], :coach, now());
  create temporary table goals as
  select uuidv7() as id, member, person, (array['business', 'money'])[g] as theme from made, generate_series(1, 2) g;
  insert into guidance_goal (cooperative_id, id, member_id, theme, goal, added_by, added_at, written_by, written_at)
  select :coop, id, member, theme, 'Twee vaste klanten', :coach, now(), :coach, now() from goals;
  insert into guidance_step (cooperative_id, id, member_id, goal_id, step, helper, by_day, state, added_by, added_at,
    written_by, written_at, closed_by, closed_at)
  select :coop, uuidv7(), member, id, 'Drie bakkers bellen', '', current_date + 10 * g - 10,
    case when g <= 2 then 'open' else 'done' end, :coach, now(), :coach, now(), case when g > 2 then :coach end,
    case when g > 2 then now() end
  from goals, generate_series(1, 5) g;
  insert into guidance_note (cooperative_id, id, member_id, written_by, written_at, text, private, evaluation)
  select :coop, uuidv7(), member, case when g % 3 = 0 then person else :coach end,
    now() - make_interval(days => g * 20),
    'Het ging goed deze maand, en we spraken af wat er nu komt.', g % 5 = 1, g % 5 = 2
  from made, generate_series(1, 20) g;
  insert into ladder_choice select :coop, member, now(), 'Ik begin', 'Ik kan het' from made;
  insert into growth_moment
  select :coop, member, current_date - g * 14, 1 + (n + g) % 5, 3, 4, null, 'Ging goed', now()
  from made, generate_series(1, 26) g`

/** Each spoke with the coach ten times, half have a conversation before them, others are asked or asked for one. */
const AGENDA = `
  insert into appointment (cooperative_id, id, member_id, coach_id, topic, place, minutes, state, proposed, starts_at,
    said_by, said_at, attendance, noted_at)
  select :coop, uuidv7(), member, :coach, 'Hoe gaat het', 'Werkplein 1', 60, 'set', '{}',
    date_trunc('day', now()) - make_interval(days => g * 30 + n % 28) + make_interval(hours => 9 + n % 8), :coach,
    now() - make_interval(days => g * 30 + 7), 'came', now()
  from made, generate_series(1, 10) g;
  insert into appointment (cooperative_id, id, member_id, coach_id, topic, place, minutes, state, proposed, starts_at,
    said_by, said_at)
  select :coop, uuidv7(), member, :coach, 'Je plan', '', 60, state,
    case when state = 'proposed' then array[now() + interval '9 days', now() + interval '10 days'] else '{}' end,
    case when state = 'set' then date_trunc('day', now()) + make_interval(days => 1 + n % 60, hours => 9 + n % 8) end,
    case when state = 'asked' then person else :coach end, now()
  from made, lateral (select case when n % 20 = 1 then 'asked' when n % 20 = 2 then 'proposed' else 'set' end) s (state)
  where n % 20 < 12;
  create temporary table feeds as select uuidv7() as id, person from made where n < 500;
  insert into calendar_feed select :coop, id, person, now() from feeds;
  insert into link (cooperative_id, token, kind, subject_id, made_at)
  select :coop, 'agenda-' || id, 'calendar', id, now() from feeds;
  create temporary table meetings as select g as n, uuidv7() as id from generate_series(1, 100) g;
  insert into workshop (cooperative_id, id, title, place, starts_at, minutes, places, made_by, changed_at)
  select :coop, id, 'Een offerte maken ' || n, 'Werkplein 1',
    date_trunc('day', now()) + make_interval(days => n * 7 - 560, hours => 19), 90, 30, :coach, now() from meetings;
  insert into workshop_seat (cooperative_id, workshop_id, member_id, state, asked_at, said_by, attendance, noted_by)
  select :coop, w.id, m.member, case when m.n % 25 < 24 then 'in' else 'waiting' end, now(), m.person,
    case when w.n < 75 and m.n % 25 < 24 then 'came' end, case when w.n < 75 and m.n % 25 < 24 then :coach end
  from meetings w join made m on m.n % 33 = w.n % 33`

/** Twenty things, booked an hour at a time, six a day, half a year back and two weeks ahead. */
const THINGS = `
  create temporary table things as select g as n, uuidv7() as id from generate_series(0, 19) g;
  insert into thing
  select :coop, id, 'Ding ' || n, 'Werkplein 1', '', 1, 16, 44, 16, 60, 24, 500, 'hour', 1, now() - interval '1 year',
    :office, null from things;
  create temporary table booked as
  select uuidv7() as id, t.id as thing, m.member, m.person, s.at, s.at < now() - interval '2 hours' as ended
  from generate_series(0, 23999) g
  join things t on t.n = g % 20 join made m on m.n = 1 + g * 7 % 1000,
  lateral (select (current_date - 186 + (g / 20) / 6 + make_interval(hours => 9 + (g / 20) % 6 * 2))
    at time zone 'Europe/Amsterdam') s (at);
  insert into thing_booking (cooperative_id, id, thing_id, piece, kind, member_id, from_at, until_at, price, words,
    booked_at, booked_by, ended_at, ended_by, ended_how)
  select :coop, id, thing, 1, 'use', member, at, at + interval '1 hour', 500, '', at - interval '3 days', person,
    case when ended then at + interval '1 hour' end, case when ended then person end,
    case when ended then 'returned' end
  from booked;
  insert into thing_claim
  select :coop, thing, 1, at + half * interval '30 minutes', id, true from booked, generate_series(0, 1) half;
  insert into thing_word
  select :coop, uuidv7(), id, moment, 'member', '', at, person
  from booked, unnest(array['fetched', 'returned']) moment where ended and extract(day from at) < 10;
  insert into thing_photo
  select :coop, uuidv7(), id, 1, 'deuk.jpg', 'image/jpeg', sha256('jpg'), 'jpg' from thing_word
  where cooperative_id = :coop;
  insert into thing_charge
  select :coop, uuidv7(), member, to_char(at, 'YYYY-MM'), count(*) * 500, 'cooperative', 'Eerste jaar', max(at)::date,
    null, now(), :office
  from booked where at < date_trunc('month', now()) - interval '1 month' group by member, to_char(at, 'YYYY-MM')`

const HELP = `
  insert into help_hours values (:coop, uuidv7(), true, -1200, now(), :office);
  create temporary table asked as
  select n, uuidv7() as id, member, case n % 2 when 0 then 'ask' else 'offer' end as kind, g from made,
    generate_series(1, 3) g;
  insert into help_post (cooperative_id, id, member_id, kind, what, skill, said_at, closed_at)
  select :coop, id, member, kind, 'mijn webwinkel bouwen ' || n, 'websites', now() - make_interval(hours => n * g),
    case when g > 1 then now() end from asked;
  create temporary table promised as
  select uuidv7() as id, a.id as post, a.member as helped, m.member as helper, m.person, a.g
  from asked a join made m on m.n = 1 + (a.n + a.g) % 1000 where a.kind = 'ask';
  insert into help_promise (cooperative_id, id, post_id, helper_id, helped_id, begun_by, begun_at, agreed_at,
    helper_done_at, helped_done_at, thanks, thanked_at)
  select :coop, id, post, helper, helped, helper, now() - interval '9 days', now() - interval '8 days',
    case when g > 1 then now() end, case when g > 1 then now() end, case when g > 1 then 'Dank je' else '' end,
    case when g > 1 then now() end
  from promised;
  insert into help_transfer
  select :coop, uuidv7(), helped, helper, 60, id, '', now(), person from promised where g > 1`

const SHOP_WINDOW = `
  insert into shop_front values (:coop, true, '', now(), :office);
  insert into shop_page (cooperative_id, business_id, slug, name, words, area, serves, offers, kept_at, kept_by)
  select :coop, business, 'zaak-' || n, 'Zaak ' || n, 'Ik verf schuren en hekken.', 'Apeldoorn', 'people',
    jsonb_build_array(jsonb_build_object('id', uuidv7(), 'kind', 'service', 'name', 'Een hek verven', 'words', '',
      'price', '4500', 'unit', 'hour', 'vat', 'high', 'photo', null)), now(), person from made;
  insert into shop_window
  select :coop, business_id, slug, m.member, p.name, p.words, p.area, p.serves, p.offers, 'normal', now(), m.person
  from shop_page p join made m on m.business = p.business_id;
  insert into shop_request (cooperative_id, id, business_id, member_id, name, email, phone, street, postcode, city,
    words, wanted, serves, language, asked_at)
  select :coop, uuidv7(), business, member, 'J. Vraag', 'vraag@voorbeeld.example', '', '', '', '', 'Een hek', '',
    'people', 'nl', now() - make_interval(days => g * 9) from made, generate_series(1, 5) g;
  create temporary table keys as select uuidv7() as id, member, business, person from made;
  insert into shop_key (cooperative_id, id, business_id, member_id, made_by, kind, name, hash, made_at)
  select :coop, id, business, member, person, 'orders', 'Winkel', sha256(id::text::bytea), now() from keys;
  insert into shop_order (cooperative_id, key_id, number, member_id, said, came_at)
  select :coop, id, g::text, member, sha256('x'), now() from keys, generate_series(1, 5) g`

/** What a thousand members have together, domain by domain. */
export const FILL_TOGETHER = [APPLICATIONS, GUIDANCE, AGENDA, THINGS, HELP, SHOP_WINDOW, ...FILL_PAPER]
