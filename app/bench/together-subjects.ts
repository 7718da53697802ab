/**
 * What the parts of an address are when the pages of the co-op as people are measured: by the name of the part, for a
 * page or a visitor of its own where another will not do. SQL, run where it was filled.
 */

const application = (stage: string) =>
  `select id from application where cooperative_id = :coop and stage = '${stage}' order by id limit 1`

const WITH_LETTER =
  'select application_id as id from application_letter where cooperative_id = :coop order by application_id limit 1'
const LETTER =
  'select step_id as id from application_letter where cooperative_id = :coop order by application_id limit 1'

const OF_FIRST = '(select member from made where n = 1)'
const first = (table: string, more = '', column = 'id') =>
  `select ${column} as id from ${table} where cooperative_id = :coop and member_id = ${OF_FIRST} ${more} limit 1`

const OLDEST_SCAN = 'select id from contract_scan where cooperative_id = :coop order by id limit 1'

/** Help that was agreed and is not done yet, of the first member where there is. */
const promised = (column: string) =>
  `select ${column} as id from help_promise where cooperative_id = :coop and helper_done_at is null
   order by ${OF_FIRST} in (helper_id, helped_id) desc, id limit 1`

export const SUBJECTS: Readonly<Record<string, string>> = {
  member: 'select member as id from made where n = 1',
  person: `select :coach as id`,
  day: first('growth_moment', 'order by on_day', 'on_day::text'),
  '/:coop/spullen/:thing/op/:day day': 'select current_date::text as id',
  application: application('voting'),
  token: `select token as id from link where cooperative_id = :coop and application_id = (${WITH_LETTER})`,
  '/:coop/aanmeldingen/:application/stemming application': application('permission-granted'),
  '/:coop/aanmeldingen/:application/lid application': application('trial-passed'),
  '/:coop/aanmeldingen/:application/bewaren application': application('refused'),
  '/:coop/aanmeldingen/:application/stap/:step application': application('intake-planned'),
  '/:coop/aanmeldingen/:application/stap/:step step': `select 'intake-held' as id`,
  '/:coop/aanmeldingen/:application/recht/:step application': application('intake-held'),
  '/:coop/aanmeldingen/:application/recht/:step step': `
    select id from application_step where cooperative_id = :coop and stage = 'intake-held'
      and application_id = (${application('intake-held')})`,
  '/:coop/aanmeldingen/:application/brief/:step application': WITH_LETTER,
  '/:coop/aanmeldingen/:application/brief/:step step': LETTER,
  '/:coop/aanmeldingen/:application/brief/:step/erbij application': WITH_LETTER,
  '/:coop/aanmeldingen/:application/brief/:step/erbij step': LETTER,
  '/a/:token/brief/:step step': LETTER,
  goal: first('guidance_goal'),
  '/:coop/mijn-plan/stap/:step step': first('guidance_step', `and state = 'open'`),
  '/:coop/begeleiding/:member/stap/:step step': first('guidance_step', `and state = 'open'`),
  'note of member': first('guidance_note', `and written_by = (select person from made where n = 1)`),
  'note of coach': first('guidance_note', 'and written_by = :coach'),
  appointment: first('appointment', `and state = 'asked'`),
  '/:coop/agenda/gesprek/:appointment/geweest appointment': first(
    'appointment',
    `and attendance is not null`,
  ),
  '/:coop/agenda/gesprek/:appointment/agenda.ics appointment': first('appointment', `and state = 'set'`),
  workshop:
    'select id from workshop where cooperative_id = :coop and starts_at > now() order by starts_at limit 1',
  thing: 'select id from thing where cooperative_id = :coop order by name limit 1',
  booking: first('thing_booking', 'and ended_at is not null order by from_at desc'),
  moment: `select 'terug' as id`,
  photo: `select p.id from thing_photo p where p.cooperative_id = :coop limit 1`,
  charge: 'select id from thing_charge where cooperative_id = :coop order by id limit 1',
  size: `select 'klein' as id`,
  post: `select id from help_post where cooperative_id = :coop and closed_at is null and kind = 'ask' limit 1`,
  '/:coop/hulp/:post/:promise/dag post': promised('post_id'),
  promise: promised('id'),
  request: first('shop_request'),
  page: `select slug as id from shop_window where cooperative_id = :coop order by slug limit 1`,
  '/:coop/agenda/bijeenkomst/:workshop/wie-was-er workshop':
    'select id from workshop where cooperative_id = :coop and starts_at < now() order by starts_at desc limit 1',
  kind: `select 'huisregels' as id`,
  text: `select id from contract_text where cooperative_id = :coop and kind = 'house-rules'`,
  version: 'select id from scheme_version where cooperative_id = :coop and version = 2',
  notice: first('scheme_notice'),
  contract: first('contract'),
  '/:coop/overeenkomsten/:contract/scan/:signedPaper contract': OLDEST_SCAN.replace(
    'id',
    'contract_id as id',
  ),
  signedPaper: OLDEST_SCAN,
  duty: 'select id from duty where cooperative_id = :coop order by name limit 1',
  '/:coop/hulp/rooster/:duty/:day day': `
    select on_day::text as id from duty_turn where cooperative_id = :coop and on_day >= current_date
    order by on_day limit 1`,
  batch: first('paper_sheet', '', 'batch_id'),
  scan: first('paper_scan'),
  sheet: first('paper_sheet'),
  offer: `select offers -> 0 ->> 'id' as id from shop_page where business_id = (select business from made where n = 1)`,
  business: 'select business as id from made where n = 1',
}

/** Parts of addresses that stand for what another domain makes; those pages are not measured here. */
export const OF_OTHERS: ReadonlySet<string> = new Set(['statement', 'permission'])

/** The parts of an address that are filled in. */
export function partsOf(path: string): readonly string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!).filter((name) => name !== 'coop')
}

/** The parts of these addresses of which nothing here says what they are. */
export function unknownParts(paths: readonly string[]): readonly string[] {
  const known = (path: string, name: string) =>
    Object.keys(SUBJECTS).some(
      (key) => key === name || key === `${path} ${name}` || key.startsWith(`${name} of `),
    )
  return paths.flatMap((path) =>
    partsOf(path)
      .filter((name) => !known(path, name))
      .map((name) => `${path}: ${name}`),
  )
}
