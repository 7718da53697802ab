import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { webOf } from '../../../test/world-web.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { homePage } from '../../home.tsx'
import { day } from '../../values/day.ts'
import { at } from '../../web/route.ts'
import { booksRoutes } from '../books/routes.ts'
import { postMemorial } from '../books/index.ts'
import { bankIn, euro, word, type Bank } from './fixtures/bank-world.fixture.ts'
import { parkedTask } from './pages/home-block.tsx'
import { bankRoutes } from './routes.ts'

let world: World
let bank: Bank
let web: Awaited<ReturnType<typeof webOf>>

beforeAll(async () => {
  world = await smallWorld()
  world.setNow('2026-03-20T10:00:00Z')
  bank = await bankIn(world)
  web = await webOf(world, [
    at('get', '/:coop', 'home.read', homePage([parkedTask])),
    ...bankRoutes,
    ...booksRoutes(async () => undefined),
  ])
  const [line, other] = await bank.receive(
    { amount: euro('160,40'), counterpartyName: 'H. de Vries', text: 'voor de fiets' },
    { amount: euro('-8,00'), counterpartyName: 'Bank', text: 'kosten' },
  )
  expect(word(await bank.match(line!, [{ kind: 'account', amount: euro('160,40'), account: '1290' }]))).toBe(
    'ok',
  )
  expect(word(await bank.match(other!, [{ kind: 'account', amount: euro('-8,00'), account: '4400' }]))).toBe(
    'ok',
  )
})
afterAll(() => world.close())

describe('what is set aside for later', () => {
  test('is a task with its amount and its age, seven weeks later too', async () => {
    world.setNow('2026-05-10T10:00:00Z')
    const { html } = await web.get(world.greet, '/gildehuis')
    expect(html).toContain('Nog uit te zoeken bij de bank')
    expect(html).toContain('€ 160,40, sinds 20 maart 2026: 7 weken')
  })
  test('stands in a list of its own, and not among what is done', async () => {
    const parked = await web.get(world.greet, '/gildehuis/bank?toon=uitzoeken')
    expect(parked.html).toContain('H. de Vries')
    expect(parked.html).not.toContain('kosten')
    const done = await web.get(world.greet, '/gildehuis/bank?toon=klaar')
    expect(done.html).not.toContain('H. de Vries')
  })
  test('opens the first of them, so that the keys have something to do: Enter takes it up again', async () => {
    const { html } = await web.get(world.greet, '/gildehuis/bank?toon=uitzoeken')
    expect(html).toContain('H. de Vries: € 160,40')
    expect(html).not.toContain('Geen regels gevonden')
    expect(html).toMatch(/value="undo"[^>]*data-key="Enter"|data-key="Enter"[^>]*value="undo"/)
    expect(html).toContain('Dan kies je alsnog wat de regel is.')
    expect(html).not.toContain('Klaar. Je was')
  })
  test('is not said to have its place when nothing else waits', async () => {
    world.setNow('2026-03-20T10:07:00Z')
    const { html } = await web.get(world.greet, '/gildehuis/bank')
    expect(html).toContain('Er wacht geen regel meer. Je was 7 minuten bezig.')
    expect(html).toContain('Wel is er 1 regel bewaard voor later.')
    expect(html).not.toContain('Elke regel van de bank heeft zijn plek')
    world.setNow('2026-05-10T10:00:00Z')
  })
  test('is set aside with one key, beside the button, and the keys say so', async () => {
    const [line] = await bank.receive({ amount: euro('3,00'), counterpartyName: 'Onbekend', text: 'wat?' })
    const { html } = await web.get(world.greet, `/gildehuis/bank/${line!.id}`)
    expect(html).toMatch(/value="later"[^>]*data-key="l"|data-key="l"[^>]*value="later"/)
    expect(html).toContain('<kbd>l</kbd>')
    await bank.match(line!, [{ kind: 'account', amount: euro('3,00'), account: '8700' }])
  })
  test('is said before closing, with the way to it', async () => {
    const sure = { untilDay: '31', untilMonth: '3', untilYear: '2026' }
    const { html } = await web.post(world.greet, '/gildehuis/boeken/afsluiten', sure)
    expect(html).toContain('De bank klopt met de boeken, maar € 160,40 is nog niet uitgezocht.')
    expect(html).toContain('/gildehuis/bank?toon=uitzoeken')
  })
  test('says what came in and what went out, and never one of them less the other', async () => {
    const [shop] = await bank.receive({ amount: euro('-61,40'), counterpartyName: 'Winkel', text: 'pin' })
    const parts = [{ kind: 'account', amount: euro('-61,40'), account: '1290' }] as const
    expect(word(await bank.match(shop!, parts))).toBe('ok')
    const { html } = await web.get(world.greet, '/gildehuis')
    expect(html).toContain('€ 160,40 erbij en € 61,40 eraf, sinds 20 maart 2026')
  })
  test('is no task any more when it was found out in the books', async () => {
    const lines = [
      { account: '1290', memberId: null, debit: euro('99,00'), credit: 0n },
      { account: '8700', memberId: null, debit: 0n, credit: euro('99,00') },
    ]
    const entry = { countsOn: day('2026-05-10'), description: 'Gift van De Vries', lines }
    expect(word(await world.perform(postMemorial, world.greet, entry, newId()))).toBe('ok')
    expect((await web.get(world.greet, '/gildehuis')).html).not.toContain('Nog uit te zoeken')
  })
})
