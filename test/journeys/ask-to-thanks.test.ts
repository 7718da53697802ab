import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startJourney, DESK, PHONE, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'

/**
 * Help of one member for another, from the ask to the thanks. Dewi makes bowls and wants pictures of them; Noor is a
 * photographer. Both have a phone, and Noor's old one runs no scripts. Their co-op keeps hours: Dewi was helped before
 * and stands at 6:30 below zero; Noor helped, was host for a day, and has 5 hours.
 */
let journey: Journey
let dewi: Visitor
let noor: Visitor
let post = ''

beforeAll(async () => {
  journey = await startJourney()
  dewi = await journey.signedIn('dewi', PHONE)
  noor = await journey.signedIn('noor', { ...PHONE, javaScript: false })
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

test('a member asks in one sentence, and reads who might do it, and why', async () => {
  await dewi.open('/allemansgilde/meer')
  await dewi.follow('Hulp')
  await dewi.follow('Ik vraag iets')
  await dewi.press('Zet het op het bord')
  expect(await dewi.reads('main')).toContain('Vul')
  await dewi.fill('Wie kan', 'Wie kan foto’s maken van mijn kommen?')
  await dewi.page.getByText('Meer zeggen (hoeft niet)').click()
  await dewi.fill('Wat moet je ervoor kunnen?', 'fotograferen')
  await dewi.press('Zet het op het bord')
  const asked = await dewi.reads('main')
  expect(asked).toContain('Wie kan foto’s maken van mijn kommen?')
  expect(asked).toContain('Noor Haddad biedt aan: “foto’s maken van wat je verkoopt”')
  expect(asked).toContain('Jullie noemden allebei “fotograferen”. Hielp al 1 keer.')
  post = new URL(dewi.page.url()).pathname
})

test('one tap asks the other, who finds it on the first page and says yes', async () => {
  await dewi.press('Vraag Noor Haddad')
  expect(await dewi.reads('main')).toContain('Je vroeg Noor Haddad om hulp en wacht op een ja')
  expect(await dewi.reads('main')).toContain('Noor Haddad zegt nog ja of nee.')
  await noor.open('/allemansgilde/te-doen')
  await noor.follow('Dewi Santoso vraagt jouw hulp')
  expect(await noor.reads('main')).toContain('Nee zeggen mag ook.')
  await noor.press('Ja, graag')
  expect(await noor.reads('main')).toContain('Jullie spraken dit af.')
  // The board does not ask any more for what somebody is going to do.
  const rachid = await journey.signedIn('rachid', PHONE)
  await rachid.open('/allemansgilde/hulp')
  expect(await rachid.reads('main')).not.toContain('foto’s maken van mijn kommen')
  await rachid.close()
})

test('both say that it is done; who says another number of hours asks the other anew', async () => {
  await noor.open(post)
  // They agreed on no day, so that it is done is folded away.
  await noor.page.locator('main summary', { hasText: 'Het is klaar' }).click()
  await noor.fill('Hoeveel uur was het?', 'een middag')
  expect((await noor.press('Het is klaar')).status()).toBe(422)
  await noor.fill('Hoeveel uur was het?', '2:30')
  await noor.press('Het is klaar')
  expect(await noor.reads('main')).toContain('Jij zei dat het klaar is. Dewi Santoso zegt dat nog.')

  await dewi.open('/allemansgilde/te-doen')
  await dewi.follow('Noor Haddad zegt dat het klaar is')
  expect(await dewi.reads('main')).toContain('Noor Haddad vulde 2 uur en 30 minuten in.')
  await dewi.fill('Hoeveel uur was het?', '3')
  await dewi.press('Het is klaar')
  expect(await dewi.reads('main')).toContain('Jij zei dat het klaar is. Noor Haddad zegt dat nog.')
  expect(await balances()).toEqual({ dewi: -390, noor: 300, all: 0 })

  await noor.open(post)
  expect(await noor.reads('main')).toContain('Dewi Santoso vulde 3 uur in.')
  await noor.press('Het is klaar')
  expect(await noor.reads('main')).toContain('Fijn dat je Dewi Santoso hielp.')
  expect(await noor.reads('main')).toContain('Het duurde 3 uur.')
  expect(await balances()).toEqual({ dewi: -570, noor: 480, all: 0 })
})

test('who was helped says thank you, and the other reads it', async () => {
  await dewi.open('/allemansgilde/te-doen')
  await dewi.follow('Bedank Noor Haddad')
  await dewi.fill('Wat wil je zeggen?', 'Mijn kommen glimmen!')
  await dewi.press('Zeg dank je wel')
  expect(await dewi.reads('main')).toContain('Wat fijn. Je dank is aangekomen.')
  await noor.open(post)
  expect(await noor.reads('main')).toContain('“Mijn kommen glimmen!”')
  await noor.open('/allemansgilde/hulp/uren')
  const hours = await noor.reads('main')
  expect(hours).toContain('Je hebt 8 uur.')
  expect(hours).toContain('Je hielp Dewi Santoso: “Wie kan foto’s maken van mijn kommen?”')
  expect(hours).toContain('Uren zijn geen geld')
})

test('the coach sees the board, and not what two members said to each other', async () => {
  const els = await journey.signedIn('els', DESK)
  await els.open(post)
  const seen = await els.reads('main')
  expect(seen).toContain('Wie kan foto’s maken van mijn kommen?')
  expect(seen).not.toContain('glimmen')
  expect(seen).not.toContain('Noor Haddad')
  await els.close()
})

/** What stands on the accounts of the two, in minutes, and on all of them with that of the co-operative. */
async function balances(): Promise<Record<'dewi' | 'noor' | 'all', number>> {
  const [row] = await journey.office.sql(`
    with moved as (
      select from_member_id as member, -minutes as minutes from help_transfer
      union all select to_member_id, minutes from help_transfer)
    select coalesce(sum(minutes) filter (where m.name like 'Dewi%'), 0)::int as dewi,
      coalesce(sum(minutes) filter (where m.name like 'Noor%'), 0)::int as noor, sum(minutes)::int as "all"
    from moved left join member m on m.id = moved.member`)
  return row as Record<'dewi' | 'noor' | 'all', number>
}
