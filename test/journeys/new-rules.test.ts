import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { formatEuro } from '../../app/values/format.ts'
import { fractionOf, sum, type Cents } from '../../app/values/money.ts'
import { startJourney, DESK, PHONE, type Journey } from './journey.ts'
import { plain, type Visitor } from './visitor.ts'

/** The board lowers the share of the co-op from 28 to 25 % from 1 January 2027, after telling all members. */
const TOLD = 'Wanneer hadden alle leden dit op papier of per mail?'

let journey: Journey
let ton: Visitor
beforeAll(async () => {
  journey = await startJourney()
  ton = await journey.signedIn('ton', DESK)
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

test('the board drafts a new version and sees, while typing, what it would have given last year', async () => {
  await ton.open('/allemansgilde/regelingen')
  await ton.follow('Bekijk alle versies')
  await ton.press('Schrijf een nieuwe versie')
  const step = ton.page.getByRole('group', { name: 'Stap 1' })
  expect(await step.getByLabel('Percentage').inputValue()).toBe('28')
  await ton.fill('Percentage', '25', step)
  const beside = ton.page.locator('#beside')
  await expect.poll(() => ton.reads(beside), { timeout: 15_000 }).toContain('25 %')
  expect(await ton.reads(beside)).toContain('Wat had dit gegeven?')
  expect(await rowOf('Coöperatie')).toEqual([await shareOf(2_800n), await shareOf(2_500n)])
})

test('a draft that is not complete is not offered for a decision', async () => {
  const step = ton.page.getByRole('group', { name: 'Stap 1' })
  await ton.fill('Percentage', '', step)
  await ton.press('Bewaar het ontwerp')
  expect(await ton.page.getByRole('button', { name: 'Bewaar en ga naar het besluit' }).count()).toBe(0)
  expect(await ton.reads('#beside')).toContain('Nog te bepalen')
  await ton.fill('Percentage', '25', ton.page.getByRole('group', { name: 'Stap 1' }))
  await ton.press('Bewaar het ontwerp')
  expect(await ton.reads('main')).toContain('Het ontwerp is bewaard.')
})

test('a decision needs that members were told in time, and is of another of the board than who wrote it', async () => {
  await ton.press('Bewaar en ga naar het besluit')
  const decision = new URL(ton.page.url()).pathname
  await date(ton, 'Vanaf welke dag geldt dit?', '1', '1', '2027')
  await date(ton, TOLD, '20', '11', '2026')
  await ton.fill('Waarom verandert dit?', 'Dat besloot de ledenvergadering.')
  expect((await ton.press('Besluit, dit kan niet terug')).status()).toBe(409)
  const gerda = await journey.signedIn('gerda', DESK)
  await gerda.open(decision)
  await date(gerda, 'Vanaf welke dag geldt dit?', '1', '1', '2027')
  await date(gerda, TOLD, '5', '1', '2027')
  const refused = await gerda.press('Besluit, dit kan niet terug')
  expect(refused.status()).toBe(409)
  const from = gerda.page.getByRole('group', { name: 'Vanaf welke dag' })
  expect(await from.getByLabel('Jaar').inputValue()).toBe('2027')
  await date(gerda, TOLD, '20', '11', '2026')
  await gerda.fill('Waarom verandert dit?', 'De ledenvergadering van 19 november besloot dit.')
  await gerda.press('Besluit, dit kan niet terug')
  expect(await gerda.reads('main')).toContain('Besloten.')
  expect(await gerda.reads('main')).toContain('Versie 3 Komt eraan 1 jan 2027 Gerda Ploeg')
  await gerda.open('/allemansgilde/regelingen')
  expect(await gerda.reads('main')).toContain('Vanaf 1 januari 2027 geldt versie 3')
  await gerda.close()
})

test('the member reads the rules of now and the coming ones with day and reason, and cannot change them', async () => {
  const dewi = await journey.signedIn('dewi', PHONE)
  await dewi.open('/allemansgilde/potje')
  await dewi.page.getByText('Wat er met het geld gebeurt').click()
  await dewi.follow('Bekijk de hele regeling')
  expect(await dewi.reads('main')).toContain('28 % van je netto-omzet gaat naar de coöperatie.')
  await dewi.follow('Versie 3')
  const rules = await dewi.reads('main')
  expect(rules).toContain('25 % van je netto-omzet gaat naar de coöperatie.')
  expect(rules).toContain('Geldt vanaf: 1 januari 2027')
  expect(rules).toContain('Leden wisten het op: 20 november 2026')
  expect(rules).toContain('Waarom: De ledenvergadering van 19 november besloot dit.')
  expect(await dewi.page.getByRole('button', { name: 'Schrijf een nieuwe versie' }).count()).toBe(0)
  await dewi.close()
})

/** Fills day, month and year. */
async function date(who: Visitor, question: string, ...parts: [string, string, string]): Promise<void> {
  const group = who.page.getByRole('group', { name: question })
  for (const [place, label] of ['Dag', 'Maand', 'Jaar'].entries()) await who.fill(label, parts[place]!, group)
}

/** Now and then, in the table of what last year would have given. */
async function rowOf(name: string): Promise<string[]> {
  const row = ton.page
    .locator('#beside tr')
    .filter({ has: ton.page.getByRole('rowheader', { name, exact: true }) })
  const cells = await row.first().getByRole('cell').allInnerTexts()
  return cells.slice(0, 2).map(plain)
}

/** What the co-op would have had of 2025 at this rate: of the net turnover of who is a member now, rounded once. */
async function shareOf(basisPoints: bigint): Promise<string> {
  const rows = await journey.office.sql(
    `select sum(turnover) - sum(job_costs) as net from sharing s join member m on m.id = s.member_id
     where year = 2025 and m.left_on is null group by s.member_id`,
  )
  const shares = rows.map(({ net }): Cents => fractionOf(BigInt(String(net)), basisPoints, 10_000n))
  return plain(formatEuro(sum(shares), 'nl'))
}
