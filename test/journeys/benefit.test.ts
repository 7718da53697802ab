import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startJourney, PHONE, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

/** Members at an old phone: one with scripts, one without. Both tell, look, share and stop. */
let journey: Journey
beforeAll(async () => {
  journey = await startJourney()
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

const home = '/allemansgilde'

describe.each([
  ['dewi', 'with scripts', true],
  ['oksana', 'without scripts', false],
] as const)('%s, %s', (who, _how, javaScript) => {
  let member: Visitor
  let coach: Visitor
  beforeAll(async () => {
    member = await journey.signedIn(who, { ...PHONE, javaScript })
    coach = await journey.signedIn('els', PHONE)
  })
  afterAll(async () => {
    await member?.close()
    await coach?.close()
  })

  test('reads in general what earning does, and is invited to tell', async () => {
    await member.open(home)
    // Three things to do are in sight; the rest is one tap away.
    const later = member.page.locator('main summary', { hasText: /^Nog \d/ })
    if (await later.isVisible()) await later.click()
    expect(await member.reads('main')).toContain('Vertel ons over je uitkering')
    await member.follow('Uitkering')
    expect(await member.reads('main')).toContain('Zo werkt het meestal')
  })

  test('tells it, one question a page; the fourth is left for later', async () => {
    const since = () => member.page.getByLabel('Sinds wanneer is dit zo?').selectOption('2026-01-01')
    await member.follow('Vertel het ons in vijf vragen')
    await member.follow('Begin')
    await member.open(`${home}/uitkering/gegevens`)
    await member.follow('Welke uitkering krijg je?')
    await member.follow(/^Bijstand/)
    await since()
    await member.press('Bewaar en ga verder')
    expect(await member.reads('main')).toContain('Hoe woon je?')
    await member.follow(/^Alleen Zonder/)
    const wrong = await member.press('Bewaar en ga verder')
    expect(wrong.status()).toBe(422)
    await member.page.getByLabel('27 jaar of ouder, zonder AOW').check()
    await member.fill('Hoeveel huisgenoten', '0')
    await since()
    await member.press('Bewaar en ga verder')
    await since()
    await member.press('Bewaar en ga verder')
    expect(await member.reads('main')).toContain('Heeft de gemeente besloten')
    await member.follow('Sla over')
    await member.fill('Spaargeld en bezit', '1.200')
    await since()
    await member.press('Bewaar en ga verder')
    expect(await member.reads('main')).toContain('Klaar. Bedankt.')
    expect(await member.reads('main')).toContain('Spaargeld en bezit: € 1.200,00.')
  })

  test('sees what an amount does, and how we know', async () => {
    await member.open(`${home}/uitkering`)
    await member.fill('Ik verdien, zonder btw', '100')
    if (javaScript) {
      await member.page.locator('#what-if-result', { hasText: 'Er komt' }).waitFor()
      expect(await member.page.locator('#bedrag-slider').inputValue()).toBe('100')
    } else {
      expect(await member.page.locator('#bedrag-slider').isVisible()).toBe(false)
      await member.press('Reken uit')
    }
    const said = await member.reads('#what-if-result')
    for (const words of ['Mijn potje', 'Mijn uitkering deze maand', 'Samen']) expect(said).toContain(words)
    await member.page.locator('#what-if-result').getByText('Hoe weten we dat?').first().click()
    expect(await member.reads('#what-if-result')).toContain('Dit is uitleg. De gemeente beslist. Vraag het')
  })

  test('shares one thing with the coach, who reads that and no more; then stops', () =>
    sharesAndStops(who, member, coach))
})

/** One field is shared, read and taken back. */
async function sharesAndStops(who: string, member: Visitor, coach: Visitor): Promise<void> {
  const [row] = await journey.office.sql(
    `select m.id from member m join person p on p.id = m.person_id where p.email = $1`,
    [`${who}@voorbeeld.example`],
  )
  const shared = `${home}/leden/${String(row!['id'])}/gedeeld`
  await coach.open(shared)
  expect(await coach.reads('main')).toContain('deelt niets met jou')
  await member.open(`${home}/uitkering/delen`)
  await member.page.getByLabel('Els Drenth, coach').check()
  await member.page.getByLabel('de uitkering', { exact: true }).check()
  await member.press('Deel dit')
  await coach.open(shared)
  expect(await coach.reads('main')).toContain('deelt met jou: de uitkering.')
  expect(await coach.reads('main')).toContain('Bijstand.')
  expect(await coach.reads('main')).not.toContain('1.200')
  await member.follow('Stop met delen met Els Drenth')
  expect(await member.reads('main')).toContain('Er stopt nog niets.')
  await member.press('Stop met delen met Els Drenth')
  expect(await member.reads('main')).toContain('Gestopt.')
  await coach.open(shared)
  expect(await coach.reads('main')).toContain('deelt niets met jou')
}
