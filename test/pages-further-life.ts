import type { DemoOffice } from './harness/demo-office.ts'
import { coop } from './pages-asking.ts'
import { found, type PageOfOne } from './pages-further.ts'
import { WRITES } from './pages-addresses.ts'

/** Pages a step behind the page of one thing, of the co-op as people; for `pages-of-life.ts`. */
export async function ofLifeFurther(office: DemoOffice) {
  return [
    ['beheer-instellingen-sms', 'administrator', `${coop}/instellingen/sms`] as const,
    ['lid-agenda-herinneringen', 'member', `${coop}/agenda/herinneringen`] as const,
    ...(await found(office, [...ofPlans(), ...ofTheRest()])),
  ]
}

/** A plan, as its owner and as their coach change it. */
function ofPlans(): readonly PageOfOne[] {
  const own = `join member m on m.id = g.member_id join person p on p.id = m.person_id and p.email = '${WRITES}'`
  const guided = 'select member_id from guidance_note where private limit 1'
  const of = (rest: string, more: string) =>
    `select g.member_id || ${rest} as id from ${more} where g.member_id = (${guided}) limit 1`
  return [
    ['lid-plan-doel-anders', WRITES, 'mijn-plan/doel', `select g.id from guidance_goal g ${own} limit 1`],
    [
      'lid-plan-groei-weg',
      WRITES,
      'mijn-plan/groei',
      `select g.on_day::text as id from growth_moment g ${own} limit 1`,
      '/weg',
    ],
    ['coach-plan-doel', 'coach', 'begeleiding', guided.replace('member_id', 'member_id as id'), '/doel'],
    ['coach-plan-doel-anders', 'coach', 'begeleiding', of(`'/doel/' || g.id`, 'guidance_goal g')],
    ['coach-plan-stap-erbij', 'coach', 'begeleiding', of(`'/doel/' || g.id || '/stap'`, 'guidance_goal g')],
    ['coach-plan-stap', 'coach', 'begeleiding', of(`'/stap/' || g.id`, 'guidance_step g')],
    [
      'coach-aantekening-weg',
      'coach',
      'begeleiding',
      `select member_id || '/aantekeningen/' || id || '/weg' as id from guidance_note where private limit 1`,
    ],
    [
      'coach-aantekening-deel',
      'coach',
      'begeleiding',
      `select member_id || '/aantekeningen/' || id || '/deel' as id from guidance_note where private limit 1`,
    ],
  ]
}

function ofTheRest(): readonly PageOfOne[] {
  const applies = (stage: string) => `select id from application where stage = '${stage}' limit 1`
  return [
    ['coach-aanmelding-stemming-open', 'coach', 'aanmeldingen', applies('permission-asked'), '/stemming'],
    ['beheer-aanmelding-lid', 'administrator', 'aanmeldingen', applies('voting'), '/lid'],
    ['beheer-aanmelding-lid-terug', 'administrator', 'aanmeldingen', applies('voting'), '/lid/terug'],
    [
      'bestuur-overeenkomst-regeling-brief',
      'board',
      'overeenkomsten/regeling',
      `select id from scheme_version where decided_at is not null order by from_day desc limit 1`,
      '/brief',
    ],
    [
      'bestuur-overeenkomst-regeling-gegeven',
      'board',
      'overeenkomsten/regeling',
      `select id from scheme_version where decided_at is not null order by from_day desc limit 1`,
      '/gegeven',
    ],
    [
      'bestuur-overeenkomst-regeling-terug',
      'board',
      'overeenkomsten/regeling',
      `select id from scheme_version where decided_at is not null order by from_day desc limit 1`,
      '/terug',
    ],
    [
      'lid-spullen-bus-dag',
      'member',
      'spullen',
      `select id from thing where name = 'De bus'`,
      '/op/2026-11-27',
    ],
    [
      'coach-herinneringen-lid',
      'coach',
      'agenda/herinneringen',
      `select id from member where name like 'Karel%'`,
    ],
    [
      'lid-aanvraag',
      'dewi@voorbeeld.example',
      'aanvragen',
      `select r.id from shop_request r join member m on m.id = r.member_id where m.name like 'Dewi%' limit 1`,
    ],
  ]
}
