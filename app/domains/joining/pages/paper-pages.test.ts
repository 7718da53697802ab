/** Votes on paper on the screen: written down at the table by one, looked at by another. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { LIST, hidden, on, joiningWeb } from './joining-web.fixture.ts'

let joining: Awaited<ReturnType<typeof joiningWeb>>
let one: string
let id: string
beforeAll(async () => {
  joining = await joiningWeb()
  await joining.applied({ name: 'Vera Stem', benefit: 'no' })
  id = await joining.applicationOf('Vera Stem')
  one = `${LIST}/${id}`
  const { carla } = joining.world
  await joining.press(carla, `${one}/stap/intake-held`, { ...on('on', '2026-03-29'), benefit: 'no' })
  await joining.press(carla, `${one}/stemming`, on('closesOn', '2026-04-05'))
})
afterAll(() => joining.world.close())

/** What a page says of votes on paper. */
const card = (html: string) => /<dl[^]*<\/dl>/.exec(html.slice(html.indexOf('Gestemd op') - 200))?.[0] ?? ''

test('wrong input is told beside its field and stays; then it is written down once', async () => {
  const { carla, piet, bea, anna } = joining.world
  expect((await joining.web.get(carla, one)).html).toContain('Schrijf stemmen op papier op')
  const at = `${one}/papier`
  const { html } = await joining.web.get(carla, at)
  expect(html).toContain('Op het briefje staat geen naam.')
  const form = {
    commandId: hidden(html, 'commandId'),
    ...on('votedOn', '2026-03-29'),
    yes: '1',
    no: '0',
    abstain: '0',
  }
  const nobody = await joining.web.post(carla, at, form)
  expect(nobody.status).toBe(409)
  expect(nobody.html).toContain('Kruis aan wie er op papier stemde.')
  const ticked = { ...form, [`members.${piet.memberId}`]: 'yes' }
  const sum = await joining.web.post(carla, at, { ...ticked, yes: '2' })
  expect(sum.html).toContain('niet evenveel briefjes als namen')
  expect(sum.html).toMatch(new RegExp(`members.${piet.memberId}"[^>]*checked`))
  expect((await joining.web.post(carla, at, { ...ticked, yes: 'veel' })).status).toBe(422)
  const day = await joining.web.post(carla, at, { ...ticked, ...on('votedOn', '2026-03-28') })
  expect(day.html).toContain('Op deze dag kon er niet gestemd worden.')
  for (const _twice of [1, 2]) expect((await joining.web.post(carla, at, ticked)).to).toBe(`${one}?gedaan=ja`)
  for (const who of [bea, anna]) expect((await joining.web.get(who, at)).status).toBe(403)
})

test('the member reads it, another confirms it from the first page, and then it can be counted', async () => {
  const { carla, greet, piet, anna } = joining.world
  expect((await joining.web.get(piet, `/gildehuis/stemmen/${id}`)).html).toContain('je stemde op papier')
  await joining.press(anna, `/gildehuis/stemmen/${id}`, { answer: 'yes', intent: 'sure' })
  const own = await joining.web.get(carla, one)
  expect(own.html).toContain('Neem het terug')
  expect(own.html).not.toContain('Tel de stemmen')
  const home = (await joining.web.get(carla, '/gildehuis')).html
  expect(home).not.toContain('Kijk de stemmen op papier na')
  expect(home).not.toContain('Tel de stemmen')
  expect(home).toContain('Laat een tweede de papieren stemmen bevestigen: Vera Stem')
  expect(home).toContain(`href="${one}#paper"`)
  expect((await joining.web.get(greet, '/gildehuis')).html).toContain(
    'Kijk de stemmen op papier na over Vera Stem',
  )
  // On the page of the application stands who voted on paper, and not what.
  const seen = (await joining.web.get(greet, one)).html
  expect(seen).toContain('Kijk deze stemmen na')
  expect(seen).toContain('Piet')
  expect(card(own.html)).toMatch(/>Ja</)
  expect(card(seen)).not.toMatch(/>Ja</)
  const there = `/gildehuis/stemmen/${id}/papier`
  const { html } = await joining.web.get(greet, there)
  expect(html).toMatch(/>Ja</)
  const action = /action="([^"]+\/papier\/[^"]+)"/.exec(html)![1]!
  const yes = { commandId: newId(), intent: 'yes' }
  for (const _twice of [1, 2])
    expect((await joining.web.post(greet, action, yes)).to).toBe(`${there}?papier=ja`)
  const again = await joining.web.post(greet, action, { commandId: newId(), intent: 'yes' })
  expect(again.status).toBe(409)
  expect(again.html).toContain('Dit is al nagekeken')
  expect((await joining.web.get(carla, one)).html).toContain('Tel de stemmen')
  // Looked at, how often each was said is read by nobody who did not write it.
  for (const path of [one, there]) expect(card((await joining.web.get(greet, path)).html)).not.toMatch(/>Ja</)
})

test('a no takes it away, and says so', async () => {
  const there = `/gildehuis/stemmen/${id}/papier`
  const { carla, greet, anna, sql } = joining.world
  await sql('delete from admission_ballot where member_id = $1', [anna.memberId])
  const { html } = await joining.web.get(carla, `${one}/papier`)
  const form = { commandId: hidden(html, 'commandId'), ...on('votedOn', '2026-03-29'), no: '1' }
  const given = { ...form, yes: '0', abstain: '0', [`members.${anna.memberId}`]: 'yes' }
  expect((await joining.web.post(carla, `${one}/papier`, given)).status).toBe(303)
  expect((await joining.web.get(carla, `${one}/papier`)).html).toContain('Alle leden hebben gestemd.')
  const action = /action="([^"]+\/papier\/[^"]+)"/.exec((await joining.web.get(greet, there)).html)![1]!
  const no = await joining.web.post(greet, action, { commandId: newId(), intent: 'no' })
  expect(no.to).toBe(`${there}?papier=weg`)
  expect((await joining.web.get(greet, no.to)).html).toContain('Deze stemmen op papier zijn weg.')
})

test('somebody of the board is the second, from the first page, and reads nothing else', async () => {
  const { carla, bea, anna } = joining.world
  const { html } = await joining.web.get(carla, `${one}/papier`)
  const form = { commandId: hidden(html, 'commandId'), ...on('votedOn', '2026-03-29'), no: '1' }
  const given = { ...form, yes: '0', abstain: '0', [`members.${anna.memberId}`]: 'yes' }
  expect((await joining.web.post(carla, `${one}/papier`, given)).status).toBe(303)
  const there = `/gildehuis/stemmen/${id}/papier`
  expect((await joining.web.get(bea, '/gildehuis')).html).toContain(`href="${there}"`)
  expect((await joining.web.get(bea, one)).status).toBe(403)
  expect((await joining.web.get(anna, there)).status).toBe(403)
  const seen = (await joining.web.get(bea, there)).html
  expect(seen).toContain('Ja, zo was het')
  expect(seen).not.toContain('06 12345678')
  const action = /action="([^"]+\/papier\/[^"]+)"/.exec(seen)![1]!
  const done = await joining.web.post(bea, action, { commandId: newId(), intent: 'yes' })
  expect(done.to).toBe(`${there}?papier=ja`)
  const after = (await joining.web.get(bea, done.to)).html
  expect(after).toContain('De stemmen op papier tellen mee.')
  const late = await joining.web.post(bea, action, { commandId: newId(), intent: 'yes' })
  expect(late.status).toBe(409)
})
