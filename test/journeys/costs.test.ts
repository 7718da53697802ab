import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startJourney, DESK, PHONE, type Journey } from './journey.ts'
import { plain, type Visitor } from './visitor.ts'

/**
 * Yusuf bought chains for a job: € 121,00 on the receipt, of which € 21,00 VAT comes back. So € 100,00 less is shared
 * out: € 28,00 less for the co-op, € 6,00 less for training, € 66,00 less in his pot.
 */
let journey: Journey
let willemijn: Visitor
let yusuf: Visitor
beforeAll(async () => {
  journey = await startJourney()
  willemijn = await journey.signedIn('willemijn', DESK)
  yusuf = await journey.signedIn('yusuf', PHONE)
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

test('a job cost is booked with a photo of its receipt, and shows beforehand what it does', async () => {
  const before = await pot()
  await willemijn.open('/allemansgilde/kosten')
  await willemijn.follow('Kosten boeken')
  const { page } = willemijn
  await page.getByLabel('Van welk lid is het?').selectOption({ label: 'Yusuf Demir' })
  await page.getByLabel('Een opdracht van een lid').check()
  await willemijn.press('Ga verder')
  await willemijn.fill('Winkel of leverancier', 'Kettingen & Co')
  await willemijn.fill('Wat is er gekocht?', 'Vier kettingen')
  await willemijn.fill('Dag', '19')
  await willemijn.fill('Maand', '11')
  await willemijn.fill('Jaar', '2026')
  await willemijn.fill('Totaal, met btw', '121,00')
  await willemijn.fill('Btw op de bon', '21,00')
  await page.getByLabel('De coöperatie', { exact: true }).check()
  await page
    .getByLabel('Foto of pdf van de bon')
    .setInputFiles({ name: 'bon.png', mimeType: 'image/png', buffer: PHOTO })
  await page.getByText('Minder in het potje van het lid').waitFor()
  const effect = await willemijn.reads('#effect-place')
  for (const amount of ['21,00', '28,00', '6,00', '66,00', '€ 121,00']) expect(effect).toContain(` ${amount}`)

  await willemijn.press('Boek deze kosten')
  expect(await willemijn.reads('main')).toContain('De kosten zijn geboekt.')
  expect(await pot()).toBe(before - 6_600n)
  expect(await parts()).toEqual({ cooperative: '-2800', 'member-pot': '-6600', training: '-600' })
})

test('the photo of the receipt is kept as it was, byte for byte', async () => {
  const href = await willemijn.page.getByRole('link', { name: 'Bekijk de bon' }).getAttribute('href')
  const kept = await willemijn.page.request.get(journey.office.origin + href!)
  expect(kept.headers()['content-type']).toBe('image/png')
  expect((await kept.body()).equals(PHOTO)).toBe(true)
})

test('the member sees the cost with its sum in the pot, and the cost itself', async () => {
  await yusuf.open('/allemansgilde/potje')
  const main = await yusuf.reads('main')
  expect(main).toContain('− € 66,00')
  await yusuf.open('/allemansgilde/kosten')
  expect(await yusuf.reads('main')).toContain('Kettingen & Co')
})

test('taking the cost back, with a reason, gives every part exactly what it gave', async () => {
  const before = await pot()
  await willemijn.page.getByText('Draai deze kosten terug').first().click()
  await willemijn.press('Draai deze kosten terug')
  expect(await willemijn.page.title()).toMatch(/^Fout: /)
  await willemijn.fill('Waarom?', 'De kettingen gingen terug naar de winkel.')
  await willemijn.press('Draai deze kosten terug')
  expect(await willemijn.reads('main')).toContain('Elk deel kreeg terug wat het gaf.')
  expect(await pot()).toBe(before + 6_600n)
  expect(await parts()).toEqual({ cooperative: '0', 'member-pot': '0', training: '0' })
})

/** What stands in the pot of Yusuf, in cents, as his page says. */
async function pot(): Promise<bigint> {
  await yusuf.open('/allemansgilde/potje')
  const amount = /€ ([\d.]+,\d\d)/.exec(plain(await yusuf.reads('main')))?.[1] ?? ''
  return BigInt(amount.replace(/[.,]/g, ''))
}

/** What the costs of this supplier did to each part, all together. */
async function parts(): Promise<Record<string, unknown>> {
  const rows = await journey.office.sql(
    `select p.destination, sum(p.amount) as amount from sharing_part p join sharing s on s.id = p.sharing_id
     join job_cost c on c.id = s.cost_id where c.supplier = 'Kettingen & Co' group by 1`,
  )
  return Object.fromEntries(rows.map(({ destination, amount }) => [destination, amount]))
}

/** One grey point: a picture all the same. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
