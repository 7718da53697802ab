/**
 * What the parts of an address are when the pages of the co-op as people are measured: by the name of the part, for a
 * page or a visitor of its own where another will not do. SQL, run where it was filled.
 */

const application = (stage: string) =>
  `select id from application where cooperative_id = :coop and stage = '${stage}' order by id limit 1`

const WITH_LETTER =
  'select application_id as id from application_letter where cooperative_id = :coop order by application_id limit 1'
const LETTER = 'select step_id as id from application_letter where cooperative_id = :coop order by application_id limit 1'

const OF_FIRST = '(select member from made where n = 1)'
const first = (table: string, more = '', column = 'id') =>
  `select ${column} as id from ${table} where cooperative_id = :coop and member_id = ${OF_FIRST} ${more} limit 1`

export const SUBJECTS: Readonly<Record<string, string>> = {
  member: 'select member as id from made where n = 1',
  day: first('growth_moment', 'order by on_day', 'on_day::text'),
  '/:coop/spullen/:thing/op/:day day': 'select current_date::text as id',
  application: application('voting'),
  token: `select token as id from link where cooperative_id = :coop and application_id = (${WITH_LETTER})`,
  '/a/:token/agenda.ics token': `select token as id from link where cooperative_id = :coop and kind = 'calendar' limit 1`,
  '/:coop/aanmeldingen/:application/stemming application': application('permission-granted'),
  '/:coop/aanmeldingen/:application/lid application': application('trial-passed'),
  '/:coop/aanmeldingen/:application/bewaren application': application('refused'),
  '/:coop/aanmeldingen/:application/stap/:step application': application('intake-planned'),
  '/:coop/aanmeldingen/:application/stap/:step step': `select 'intake-held' as id`,
  '/:coop/aanmeldingen/:application/brief/:step application': WITH_LETTER,
  '/:coop/aanmeldingen/:application/brief/:step step': LETTER,
  '/a/:token/brief/:step step': LETTER,
  goal: first('guidance_goal'),
  '/:coop/mijn-plan/stap/:step step': first('guidance_step', `and state = 'open'`),
  '/:coop/begeleiding/:member/stap/:step step': first('guidance_step', `and state = 'open'`),
  'note of member': first('guidance_note', `and written_by = (select person from made where n = 1)`),
  'note of coach': first('guidance_note', 'and written_by = :coach'),
  appointment: first('appointment', `and state = 'asked'`),
  '/:coop/agenda/gesprek/:appointment/geweest appointment': first('appointment', `and attendance is not null`),
  '/:coop/agenda/gesprek/:appointment/agenda.ics appointment': first('appointment', `and state = 'set'`),
  workshop: 'select id from workshop where cooperative_id = :coop and starts_at > now() order by starts_at limit 1',
  thing: 'select id from thing where cooperative_id = :coop order by name limit 1',
  booking: first('thing_booking', 'and ended_at is not null order by from_at desc'),
  moment: `select 'terug' as id`,
  photo: `select p.id from thing_photo p where p.cooperative_id = :coop limit 1`,
  post: `select id from help_post where cooperative_id = :coop and closed_at is null and kind = 'ask' limit 1`,
  request: first('shop_request'),
  page: `select slug as id from shop_window where cooperative_id = :coop order by slug limit 1`,
  business: 'select business as id from made where n = 1',
}
