import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { webOf } from '../../../../test/world-web.ts'
import { homePage } from '../../../home.tsx'
import { at } from '../../../web/route.ts'
import { ANNA_IBAN, OUR_IBAN, paymentsWorld, type Play } from '../payments-play.fixture.ts'
import { paymentsRoutes, toAgreeBlock, toPayBlock, toReleaseBlock } from '../routes.ts'

let play: Play
let web: Awaited<ReturnType<typeof webOf>>
const onBank = new Set<bigint>()
const mails: { to: string; text: string }[] = []
beforeAll(async () => {
  play = await paymentsWorld()
  const parts = {
    accountsToPayFrom: async () => [
      { iban: OUR_IBAN, name: '', balance: 100_00n, until: play.world.clock().today },
    ],
    ibansOfCustomers: async () => [],
    paidOutUndecided: async () => onBank,
    benefitOfPayout: async () => 'Je uitkering blijft gelijk.',
    postbox: { post: (mail: { to: string; text: string }) => void mails.push(mail), settled: async () => {} },
  }
  const home = at('get', '/:coop', 'home.read', homePage([toPayBlock, toReleaseBlock, toAgreeBlock]))
  web = await webOf(play.world, [home, ...paymentsRoutes(parts)], [play.gerda])
})
afterAll(() => play.world.close())

const here = (path: string) => `/gildehuis${path}`
const on = { onDay: '', onMonth: '', onYear: '', from: OUR_IBAN, format: 'pain.001.001.09' }

test('a member enters an account, sees what a payout means, and says yes; nobody else comes there', async () => {
  const { anna, greet } = play.world
  const nothing = (await web.get(anna, here('/betalen/uitbetaling'))).html
  expect(nothing).toMatch(/<main[\s\S]*<a[^>]*href="\/gildehuis"[\s\S]*Er is nu geen geld/)
  await play.kept('2310', 50_00n)
  await play.cost(12_10n)
  const begin = (await web.get(anna, here(''))).html
  expect(begin).toContain('Je kunt € 50,00 krijgen')
  expect(begin).toContain('Je krijgt € 12,10 terug.')
  const wrong = await web.post(anna, here('/betalen/mijn-rekening'), { iban: 'NL00', holder: '' })
  expect([wrong.status, wrong.html.includes('value="NL00"'), wrong.html.includes('id="iban-error"')]).toEqual(
    [422, true, true],
  )
  const right = { iban: 'nl02 abna 0123 4567 89', holder: 'A. de Vries' }
  expect((await web.post(anna, here('/betalen/mijn-rekening'), right)).to).toBe(
    here('/betalen/mijn-rekening?bewaard'),
  )
  expect(mails).toHaveLength(0)
  const payout = await web.get(anna, here('/betalen/uitbetaling'))
  expect(payout.html).toContain('Je krijgt € 50,00. Wat betekent dat voor je uitkering?')
  expect(payout.html).toContain('Je uitkering blijft gelijk.')
  const stale = await web.post(anna, here('/betalen/uitbetaling'), { amount: '4900', intent: 'yes' })
  expect([stale.status, stale.html.includes('Het bedrag is veranderd.')]).toEqual([409, true])
  await web.post(anna, here('/betalen/uitbetaling'), { amount: '5000', intent: 'yes' })
  expect((await web.get(anna, here('/betalen/uitbetaling?gezegd'))).html).toContain('Jij zei ja.')
  expect((await web.get(anna, here(''))).html).not.toContain('Je kunt € 50,00 krijgen')
  expect((await web.get(greet, here('/betalen/uitbetaling'))).status).toBe(403)
  expect((await web.get(anna, here('/betalen'))).status).toBe(403)
})

test('the office chooses, looks and makes; a second person releases; the file is for who makes payments', async () => {
  const { world, gerda } = play
  const { greet, otto } = world
  const page = (await web.get(greet, here('/betalen'))).html
  expect(page).toContain('NL02 ABNA 0123 4567 89')
  const asReader = (await web.get(otto, here('/betalen/rekeningen'))).html
  expect(asReader).toContain('NL•• ABNA •••• •• 6789')
  expect(asReader).not.toContain('0123 4567 89')
  const picks = Object.fromEntries(
    [...page.matchAll(/name="(pick\.[^"]+)"/g)].map(([, name]) => [name!, 'yes']),
  )
  expect(Object.keys(picks)).toHaveLength(2)
  const ticked = (html: string) =>
    [...html.matchAll(/<input[^>]*name="pick\.[^>]*>/g)].filter(([input]) => input.includes('checked')).length
  expect(ticked(page)).toBe(2)
  onBank.add(12_10n)
  const warned = (await web.get(greet, here('/betalen'))).html
  expect(ticked(warned)).toBe(1)
  expect(warned).toContain('er staat een bankregel van € 12,10 die hierbij kan horen')
  onBank.clear()
  const none = await web.post(greet, here('/betalen'), { ...on, intent: 'look' })
  expect([none.status, none.html.includes('id="pick-error"')]).toEqual([422, true])
  const day = await web.post(greet, here('/betalen'), { ...picks, ...on, onDay: '40', intent: 'look' })
  expect([day.status, day.html.includes('id="on-error"')]).toEqual([422, true])
  const looked = await web.post(greet, here('/betalen'), { ...picks, ...on, intent: 'look' })
  expect(looked.status).toBe(200)
  expect(looked.html).toContain('Zo snel mogelijk: de dag dat het bestand wordt opgehaald')
  expect(looked.html).toContain('A. de Vries krijgt 2 betalingen op dezelfde rekening, samen € 62,10.')
  expect(looked.html).toContain('A. de Vries krijgt voor het eerst een betaling.')
  expect(looked.html).toMatch(/Daarna is er over[\s\S]{0,120}€ 37,90/)
  expect(looked.html).toMatch(/1610 Voorgeschoten door leden[\s\S]*2310 Uit te betalen aan leden/)
  expect(await world.sql('select from payment_batch')).toHaveLength(0)
  const commandId = newId()
  const sent = { ...picks, ...on, intent: 'make', commandId }
  const made = await web.post(greet, here('/betalen'), sent)
  expect([made.status, (await web.post(greet, here('/betalen'), sent)).to]).toEqual([303, made.to])
  const batch = made.to.replace('?gemaakt', '')
  expect((await web.post(greet, here('/betalen'), { ...sent, commandId: newId() })).status).toBe(409)
  expect((await web.get(greet, made.to)).html).not.toContain('Geef vrij')
  expect((await web.post(greet, batch, { intent: 'release' })).status).toBe(409)
  expect((await web.get(gerda, here(''))).html).toContain('Opdracht 1: € 62,10')
  expect((await web.get(greet, here(''))).html).not.toContain('Wacht op jouw ja')
  expect((await web.get(gerda, batch)).html).toContain('Geef vrij')
  expect((await web.post(gerda, batch, { intent: 'release' })).to).toBe(`${batch}?vrij`)
  expect((await web.get(greet, `${batch}/bestand`)).status).toBe(404)
  expect((await web.post(greet, batch, { intent: 'take' })).to).toBe(`${batch}?opgehaald`)
  const file = await web.get(greet, `${batch}/bestand`)
  expect(file.html).toContain('<CtrlSum>62.10</CtrlSum>')
  expect((await web.get(otto, batch)).status).toBe(200)
  expect((await web.get(otto, `${batch}/bestand`)).status).toBe(403)
  expect((await web.get(otto, here('/betalen'))).html).not.toContain('Bekijk de opdracht')
})

test('the bank did not pay one: without a reason 422, then to be paid again with it', async () => {
  const { greet } = play.world
  const [row] = await play.world.sql(`select b.id as batch, i.id as item from payment_batch b
    join payment_item i on i.batch_id = b.id where i.source = 'job-cost'`)
  const batch = here(`/betalen/opdracht/${String(row!['batch'])}`)
  const item = String(row!['item'])
  expect((await web.post(greet, batch, { intent: 'reject', item, why: '' })).status).toBe(422)
  await web.post(greet, batch, { intent: 'reject', item, why: 'Rekening opgeheven' })
  expect((await web.get(greet, batch)).html).toContain('Niet betaald door de bank: Rekening opgeheven')
  expect((await web.get(greet, here('/betalen'))).html).toContain('Bekijk de opdracht')
  expect((await web.post(greet, batch, { intent: 'withdraw', why: 'x' })).status).toBe(409)
})

test('another account of a member waits, is told by mail, and is confirmed by somebody else', async () => {
  const { world, gerda } = play
  world.setNow('2026-03-30T10:00:00Z')
  const given = { iban: 'NL20INGB0001234567', holder: 'A. de Vries' }
  await web.post(world.anna, here('/betalen/mijn-rekening'), given)
  expect(mails.map(({ to }) => to)).toEqual(['anna@voorbeeld.example'])
  expect(mails[0]!.text).toContain('NL•• INGB •••• •• 4567')
  const mine = (await web.get(world.anna, here('/betalen/mijn-rekening'))).html
  expect(mine).toContain('gebruiken we vanaf 6 april 2026')
  const page = (await web.get(gerda, here('/betalen/rekeningen'))).html
  expect(page).toContain('Nu geldt: NL02 ABNA 0123 4567 89')
  const account = /name="account" value="([^"]+)"/.exec(page)![1]!
  expect((await web.post(gerda, here('/betalen/rekeningen'), { intent: 'yes', account })).to).toContain(
    'antwoord',
  )
  expect((await web.get(world.anna, here('/betalen/mijn-rekening'))).html).toContain('Nu: NL20 INGB')
  const form = {
    intent: 'enter',
    payee: `member_${world.piet.memberId}`,
    iban: 'x',
    holder: 'Piet',
    reference: '',
  }
  const wrong = await web.post(gerda, here('/betalen/rekeningen'), form)
  expect([wrong.status, wrong.html.includes('id="iban-error"')]).toEqual([422, true])
  const nobody = await web.post(gerda, here('/betalen/rekeningen'), { ...form, iban: ANNA_IBAN, payee: 'x' })
  expect([nobody.status, nobody.html.includes('id="payee-error"')]).toEqual([422, true])
  const entered = await web.post(gerda, here('/betalen/rekeningen'), { ...form, iban: ANNA_IBAN })
  expect(entered.to).toContain('bewaard')
  expect((await web.get(world.piet, here('/betalen/mijn-rekening'))).html).toContain('Gerda Vos vulde')
})
