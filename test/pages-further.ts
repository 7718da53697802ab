import type { Role } from '../app/platform/actor.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import { coop } from './pages-asking.ts'
import { WRITES } from './pages-addresses.ts'
import type { Mailbox, People } from './pages.ts'

type Row = readonly [name: string, as: Role | Mailbox | undefined, path: string | undefined]

/** A page of one thing: who sees it, which thing of the demo, and what stands before and behind its id. */
export type PageOfOne = readonly [
  name: string,
  as: Role | Mailbox | undefined,
  before: string,
  find: string,
  behind?: string,
]

const WILLEMIJN = 'administrator'

/** Pages a step behind the page of one thing: a question, a second form. For `pages.ts`. */
export async function ofWhatIsFurther(office: DemoOffice, people: People): Promise<readonly Row[]> {
  return [
    ['mijn-toegang-extra', 'member', '/mijn-toegang/extra-controle'],
    ['beheer-instellingen-ideal', WILLEMIJN, `${coop}/instellingen/ideal`],
    ['beheer-leverancier-nieuw', WILLEMIJN, `${coop}/leveranciers/nieuw`],
    ['beheer-beginbalans-gevraagd', WILLEMIJN, `${coop}/boeken/beginbalans/gevraagd`],
    ['kascommissie-verslag', 'auditor', `${coop}/kascommissie/2025/verslag`],
    ['beheer-inlezen', WILLEMIJN, `${coop}/inlezen`],
    ['beheer-inlezen-nieuw', WILLEMIJN, `${coop}/inlezen/nieuw/members`],
    ...(await found(office, ofOne(people))),
  ]
}

/** Looks the things up. What the demo does not have gives no page: `pages-listed.test.ts` then misses its address. */
export async function found(office: DemoOffice, pages: readonly PageOfOne[]): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const [name, as, before, find, behind = ''] of pages) {
    const [thing] = await office.sql(find)
    rows.push([name, as, thing && `${coop}/${before}/${String(thing['id'])}${behind}`])
  }
  return rows
}

function ofOne({ member }: People): readonly PageOfOne[] {
  const of = (mailbox: string) =>
    `join member m on m.id = i.member_id join person p on p.id = m.person_id and p.email = '${mailbox}'`
  const someMember = `select id from member where left_on is null and name like 'Fatima%'`
  const business = `select m.id || '/onderneming/' || b.business_id as id from member m
    join member_business b on b.member_id = m.id and b.until is null where m.name like 'Fatima%' limit 1`
  const submitted = `select id from invoice where state = 'submitted' limit 1`
  const owed = `select id from invoice where state = 'issued' and kind = 'invoice' and open > 0 order by due_on limit 1`
  const mine = `select i.id from invoice i ${of(WRITES)} where i.state in ('draft', 'returned') limit 1`
  const statement = `select id from bank_statement where withdrawn_at is null order by imported_at desc limit 1`
  const entry = `select id from journal_entry where book = 'memorial' order by number desc limit 1`
  return [
    ['beheer-lid-inloggen', WILLEMIJN, 'leden', someMember, '/inloggen'],
    ['beheer-lid-onderneming-nieuw', WILLEMIJN, 'leden', someMember, '/nieuwe-onderneming'],
    ['beheer-lid-meedoen', WILLEMIJN, 'leden', someMember, '/meedoen'],
    ['beheer-lid-onderneming', WILLEMIJN, 'leden', business],
    ['beheer-lid-onderneming-stoppen', WILLEMIJN, 'leden', business, '/stoppen'],
    ['beheer-lid-onderneming-opheffen', WILLEMIJN, 'leden', business, '/opheffen'],
    ['beheer-lid-onderneming-toch-niet', WILLEMIJN, 'leden', business, '/toch-niet'],
    [
      'lid-offerte-wijzigen',
      WILLEMIJN,
      'offertes',
      `select id from quote where state in ('draft', 'submitted') limit 1`,
      '/wijzig',
    ],
    ['lid-factuur-prijs', WRITES, 'facturen', mine, '/prijs'],
    ['beheer-goedkeuren-een', WILLEMIJN, 'goedkeuren', submitted],
    ['beheer-afboeken-een', WILLEMIJN, 'herinneringen/afboeken', owed],
    [
      'beheer-herinneren-pauze',
      WILLEMIJN,
      'herinneringen/pauze',
      `select customer_id as id from invoice where open > 0 and state = 'issued' limit 1`,
    ],
    ['beheer-reis', WILLEMIJN, 'reizen', `select id from journey order by handed_in_at desc limit 1`],
    ['beheer-afschrift-intrekken', WILLEMIJN, 'bank/afschriften', statement, '/intrekken'],
    ['beheer-boeking-stuk', WILLEMIJN, 'boeken', entry, '/stuk'],
    ['beheer-boeking-terugdraaien', WILLEMIJN, 'boeken', entry, '/terugdraaien'],
    [
      'lid-uitkering-delen-stoppen',
      'member',
      'uitkering/delen/stop',
      `select i.id from consent i ${of(member)} where i.revoked_at is null limit 1`,
    ],
  ]
}
