/**
 * What a large co-op agreed with its members, who stops, who has a turn, and what goes on paper. Filled and read as
 * `together-sql.ts` says.
 */

/**
 * A scheme that changes in two months, which half were told; a decided text of each kind; and for each member an
 * agreement that both signed, or for a tenth, one to sign.
 */
const AGREED = `
  insert into contract_text (cooperative_id, id, kind, version, title, in_short, body, reserves_change, written_by,
    written_at, from_day, decided_by, decided_at)
  select :coop, uuidv7(), kind, 1, 'Afspraken', 'Je zegt ja.', 'Wij spreken af, {naam}.', true, :office, now(),
    current_date - 400, :coach, now()
  from unnest(array['membership', 'house-rules', 'scheme']) kind;
  create temporary table agreed as
  select uuidv7() as id, n, member, person, t.id as text, t.kind from made, contract_text t
  where t.cooperative_id = :coop and t.kind <> 'scheme';
  insert into contract (cooperative_id, id, member_id, kind, text_id, title, starts_on, put_by, put_at)
  select :coop, id, member, kind, text, 'Afspraken', current_date - 300, :office, now() from agreed;
  insert into contract_paper select :coop, id, 'Kort', 'Lang', sha256('pdf'), 'pdf' from agreed;
  insert into contract_word (cooperative_id, id, contract_id, kind, way, words, on_day, said_by, said_at)
  select :coop, uuidv7(), id, 'signed', 'paper', '', current_date - 290, :office, now()
  from agreed where n % 10 > 1;
  insert into contract_word (cooperative_id, id, contract_id, kind, words, on_day, said_by, said_at, about_word)
  select :coop, uuidv7(), contract_id, 'paper-seen', '', current_date - 289, :coach, now(), id
  from contract_word where cooperative_id = :coop and kind = 'signed';
  insert into contract_scan
  select :coop, uuidv7(), id, 'a.jpg', 'image/jpeg', sha256('jpg'), 'jpg', :office, now() from agreed where n % 10 > 1;
  insert into scheme_version (cooperative_id, id, scheme_id, version, state, from_day, rules, drafted_by, drafted_at,
    decided_by, decided_at)
  select cooperative_id, uuidv7(), scheme_id, 2, 'decided', current_date + 60, rules, drafted_by, now(), decided_by,
    now()
  from scheme_version where cooperative_id = :coop;
  insert into scheme_notice (cooperative_id, id, member_id, scheme_version_id, sent_on, sha256, letter, kept_by,
    kept_at, given_on, given_by, given_at)
  select :coop, uuidv7(), member, v.id, current_date - 100, sha256('pdf'), 'pdf', :office, current_date - 100,
    current_date - 100, :office, now()
  from made, scheme_version v where v.cooperative_id = :coop and v.version = 2 and made.n % 2 = 1;
  insert into member_address
  select :coop, uuidv7(), member, current_date - 500, 'Dorpsstraat ' || n, '7311 AB', 'Apeldoorn', :office, now()
  from made`

/** Of a thousand, the first and twenty others stop. */
const STOPPING = `
  create temporary table stopping as select uuidv7() as id, member, person from made where n = 1 or n % 50 = 0;
  insert into leaving (cooperative_id, id, member_id, last_day, said_by, said_how, said_at)
  select :coop, id, member, current_date + 40, person, 'self', now() from stopping;
  insert into leaving_destination select :coop, id, member, 'job' from stopping`

/** Three roles, a turn every day of the week, taken for two weeks ahead and done for half a year. */
const TURNS = `
  create temporary table duties as select g as n, uuidv7() as id from generate_series(1, 3) g;
  insert into duty (cooperative_id, id, name, weekdays, begins, minutes, made_at, made_by)
  select :coop, id, 'Gastheer ' || n, '{1,2,3,4,5}', '09:00', 180, now() - interval '1 year', :office from duties;
  insert into duty_turn (cooperative_id, duty_id, on_day, member_id, said_by, said_at, done_at)
  select :coop, d.id, s.day, m.member, m.person, now(), case when s.day < current_date then now() end
  from duties d, generate_series(-180, 14) g, lateral (select current_date + g as day) s, made m
  where m.n = 1 + (g + 200) * 5 % 1000 and extract(isodow from s.day) < 6`

/** A third wants the week on paper; each had it printed ten times, and five of a hundred pages come back each week. */
const ON_PAPER = `
  insert into paper_week select :coop, member, true, true, true, person, now() from made where n % 3 = 1;
  create temporary table printed as
  select uuidv7() as id, g, n, member, person from made, generate_series(1, 10) g where n % 3 = 1;
  insert into paper_sheet
  select :coop, id, (select id from printed where g = p.g limit 1), member, 'week',
    date_trunc('week', current_date - g * 7)::date, :coach, now() - make_interval(days => g * 7) from printed p;
  insert into paper_scan (cooperative_id, id, sha256, page, code, sheet_id, member_id, content, scanned_by, scanned_at)
  select :coop, uuidv7(), sha256(id::text::bytea), 1, 'found', id, member, 'jpg', :coach, now()
  from printed where n % 20 = 1`

export const FILL_PAPER = [AGREED, STOPPING, TURNS, ON_PAPER]
