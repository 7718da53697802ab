import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { foundCooperative, founding, foundingActor } from '../../app/domains/cooperative/index.ts'
import { newId } from '../new-id.ts'
import { startJourney, DESK, PHONE, type Journey } from './journey.ts'
import { look, type Visitor } from './visitor.ts'

/** Whoever types an address that is not theirs learns nothing; who may look may not always touch. */
let journey: Journey
beforeAll(async () => {
  journey = await startJourney()
  await anotherCooperative()
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

test('a member who types addresses of another member finds nothing, not even in the title', async () => {
  const dewi = await journey.signedIn('dewi', PHONE)
  const theirs = await addressesOf('anna')
  expect(theirs).toHaveLength(11)
  for (const path of theirs) {
    const answer = await dewi.open(path)
    expect([403, 404], path).toContain(answer.status())
    const page = `${await dewi.page.title()} ${await dewi.reads()}`
    expect(page).not.toMatch(/Anna|Veldkamp|Terpstra|Zonneveld|2026-\d{4}/)
  }
  await dewi.close()
})

test('a member of one co-op finds nothing of another, whether it is there or not', async () => {
  const dewi = await journey.signedIn('dewi', PHONE)
  for (const path of [
    '/buurgilde',
    '/buurgilde/potje',
    '/buurgilde/facturen',
    '/buurgilde/leden',
    '/bestaat-niet/leden',
  ]) {
    const answer = await dewi.open(path)
    expect([403, 404], path).toContain(answer.status())
  }
  await dewi.close()
})

test('the auditor looks everywhere in the books and finds nothing to press', async () => {
  const hafsa = await journey.signedIn('hafsa', DESK)
  const [invoice] = await rows(`select id from invoice where state = 'issued' and open > 0 limit 1`)
  const [line] = await rows(`select id from bank_line order by booked_on desc limit 1`)
  const [cost] = await rows('select id from job_cost limit 1')
  const [member] = await rows('select id from member limit 1')
  const places = [
    '',
    '/facturen',
    `/facturen/${invoice}`,
    '/bank',
    `/bank/${line}`,
    '/kosten',
    `/kosten/${cost}`,
    '/boeken',
    '/boeken/saldibalans',
    '/potjes',
    `/leden/${member}/potje`,
    '/regelingen',
  ]
  for (const place of places) {
    const answer = await hafsa.open(`/allemansgilde${place}`)
    expect(answer.status(), place).toBe(200)
    expect(await hafsa.page.locator('main form[method=post]').count(), place).toBe(0)
  }
  const tries = [
    [`/facturen/${invoice}/crediteer`, 'reason=x&what=all'],
    [`/bank/${line}`, 'intent=account&account=1300'],
    [`/kosten/${cost}`, 'reason=x'],
    ['/boeken/zelf-boeken', ''],
    ['/potjes/beginstand', ''],
  ] as const
  for (const [place, form] of tries) {
    const answer = await postFrom(hafsa, `/allemansgilde${place}`, `commandId=${newId()}&${form}`)
    expect(answer, place).toBe(403)
  }
  await hafsa.close()
})

test('one tap gives the whole office in English, and it stays so', async () => {
  const dewi = await journey.signedIn('dewi', PHONE)
  await dewi.open('/allemansgilde/facturen')
  await dewi.follow('English')
  expect(new URL(dewi.page.url()).pathname).toBe('/allemansgilde/facturen')
  expect(await dewi.page.locator('html').getAttribute('lang')).toBe('en')
  await dewi.open('/allemansgilde/potje')
  const page = await dewi.reads()
  expect(page).toContain('Your pot')
  expect(page).not.toMatch(/\b(?:Jouw|potje|Facturen|Uitloggen)\b/)
  await dewi.close()
})

test('at 200 % everything can be read without scrolling sideways', async () => {
  // A screen of 1280 pixels at 200 % has room for 640, at 400 % for 320 (WCAG 2.2, 1.4.4 and 1.4.10).
  for (const width of [640, 320]) {
    const willemijn = await journey.signedIn('willemijn', { ...DESK, width })
    for (const place of ['', '/goedkeuren', '/bank', '/boeken/saldibalans', '/instellingen'])
      await willemijn.open(`/allemansgilde${place}`)
    const found: string[] = []
    await willemijn.page.setViewportSize({ width: 1280, height: 800 })
    await willemijn.page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    await look(willemijn.page, found)
    expect(found).toEqual([])
    await willemijn.close()
  }
})

/** Every kind of page that is about one member, with the ids of this one. */
async function addressesOf(who: string): Promise<string[]> {
  const email = `${who}@voorbeeld.example`
  const of = `from member m join person p on p.id = m.person_id`
  const [invoice] = await rows(
    `select i.id ${of} join invoice i on i.member_id = m.id where p.email = '${email}' and i.state = 'issued'`,
  )
  const [draft] = await rows(
    `select i.id ${of} join invoice i on i.member_id = m.id where p.email = '${email}' and i.state = 'submitted'`,
  )
  const [customer] = await rows(
    `select i.customer_id as id ${of} join invoice i on i.member_id = m.id where p.email = '${email}'`,
  )
  const [cost] = await rows(
    `select c.id ${of} join job_cost c on c.member_id = m.id where p.email = '${email}'`,
  )
  const [sharing] = await rows(
    `select s.id ${of} join sharing s on s.member_id = m.id where p.email = '${email}'`,
  )
  const [member] = await rows(`select m.id ${of} where p.email = '${email}'`)
  return [
    `facturen/${invoice}`,
    `facturen/${invoice}/factuur.pdf`,
    `facturen/${invoice}/crediteer`,
    `facturen/${draft}/wijzig`,
    `goedkeuren/${draft}`,
    `klanten/${customer}`,
    `kosten/${cost}`,
    `kosten/${cost}/bon`,
    `verdeling/${sharing}`,
    `leden/${member}`,
    `leden/${member}/potje`,
  ].map((path) => `/allemansgilde/${path}`)
}

async function rows(query: string): Promise<string[]> {
  return (await journey.office.sql(query)).map(({ id }) => String(id))
}

/** Sends a form as a page of ours would, with a button that no page shows. */
async function postFrom({ page }: Visitor, path: string, data: string): Promise<number> {
  const { origin } = journey.office
  const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' }
  return (await page.request.post(origin + path, { headers, data, maxRedirects: 0 })).status()
}

async function anotherCooperative(): Promise<void> {
  const { perform, clock } = journey.office.office
  const actor = foundingActor(clock())
  const facts = founding.parse({
    slug: 'buurgilde',
    legalName: 'Coöperatie Buurgilde U.A.',
    vatFrom: '2026-01-01',
    kvk: '68123456',
    vatNumber: 'NL857304586B01',
    iban: 'NL91ABNA0417164300',
    street: 'Marktplein 1',
    postcode: '7311 AB',
    city: 'Apeldoorn',
  })
  const founded = await perform(
    foundCooperative(async () => undefined),
    actor,
    facts,
    newId(),
  )
  expect(founded).toMatchObject({ ok: true })
}
