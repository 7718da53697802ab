/** The board on the screen: two taps and one sentence, answered, done and thanked, without JavaScript. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { oneMoreMember, type MemberOfWorld } from '../../../../test/world.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { at } from '../../../web/route.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { helpHomeBlocks, helpRoutes } from '../routes.ts'

let world: PageWorld
let mia: MemberOfWorld
beforeAll(async () => {
  world = await pageWorld(
    [at('get', '/:coop', 'home.read', homePage([...helpHomeBlocks])), ...helpRoutes()],
    undefined,
    async (small) => [(mia = await oneMoreMember(small, 'Mia Kok', 'Mia kookt'))],
  )
})
afterAll(() => world.close())

const HERE = '/gildehuis/hulp'
const page = async (who: PersonActor, path = HERE) => (await world.get(who, path)).html
const put = (who: PersonActor, way: 'vraag' | 'bied', what: string, more: Record<string, string> = {}) =>
  world.post(who, `${HERE}/${way}`, { commandId: newId(), what, ...more })

test('members and the coach see the board; the office only what is of who never signs in', async () => {
  expect((await world.get(world.anna, HERE)).status).toBe(200)
  expect(await page(world.anna)).toContain('Ik vraag iets')
  expect(await page(world.carla)).not.toContain('Ik vraag iets')
  await put(world.anna, 'vraag', 'een gordijn ophangen')
  const office = await page(world.greet)
  expect(office).toContain('Hier staat nu niets van leden die nooit inloggen')
  expect(office).not.toContain('een gordijn ophangen')
  expect(await page(world.greet, `${HERE}?zoek=gordijn`)).not.toContain('een gordijn ophangen')
  expect((await world.get(world.bea, HERE)).status).toBe(403)
  expect((await world.get(world.carla, `${HERE}/vraag`)).status).toBe(403)
  expect((await world.get(world.anna, `${HERE}/${newId()}`)).status).toBe(404)
})

test('from the first page to the form with the choice made is one tap; who is no member is not asked', async () => {
  const home = await page(world.anna, '/gildehuis')
  expect(home).toContain(`href="${HERE}/vraag"`)
  expect(home).toContain(`href="${HERE}/bied"`)
  expect(await page(world.carla, '/gildehuis')).not.toContain(`${HERE}/vraag`)
  expect(await page(world.greet, '/gildehuis')).not.toContain(`${HERE}/vraag`)
})

test('what is of who looks stands on the board once, and once for others', async () => {
  const { to } = await put(world.anna, 'bied', 'sokken stoppen')
  const times = async (who: PersonActor) => (await page(who)).split('Ik kan sokken stoppen').length - 1
  expect([await times(world.anna), await times(mia)]).toEqual([1, 1])
  expect(await page(world.anna)).toContain('Niemand anders biedt nu iets aan.')
  await world.post(world.anna, `${to.replace('?gedaan=bord', '')}/weg`, { commandId: newId() })
})

test('wrong input is told beside the field, and what was typed stays', async () => {
  const empty = await put(world.anna, 'vraag', '')
  expect(empty.status).toBe(422)
  const past = { neededOnDay: '1', neededOnMonth: '1', neededOnYear: '2020', skill: 'koken' }
  const late = await put(world.anna, 'vraag', 'een taart bakken', past)
  expect(late.status).toBe(409)
  expect(late.html).toContain('value="een taart bakken"')
  expect(late.html).toContain('Deze dag is al voorbij')
  const bsn = await put(world.anna, 'vraag', 'bellen over 111222333')
  expect([bsn.status, bsn.html.includes('name="noBsn"')]).toEqual([409, true])
})

test('asked and answered, done by both and thanked; pressed twice is once', async () => {
  await put(world.piet, 'bied', 'webwinkels bouwen', { skill: 'webwinkel' })
  const form = { commandId: newId(), what: 'Wie kan mijn webwinkel maken?', skill: 'webwinkel' }
  const asked = await world.post(world.anna, `${HERE}/vraag`, form)
  expect(asked.status).toBe(303)
  expect((await world.post(world.anna, `${HERE}/vraag`, form)).to).toBe(asked.to)
  const post = asked.to.replace('?gedaan=bord', '')
  const own = await page(world.anna, asked.to)
  expect(own).toContain('Het staat op het bord.')
  expect(own).toContain('Jullie noemden allebei “webwinkel”.')
  expect(await page(mia)).toContain('Wie kan mijn webwinkel maken?')

  expect((await world.post(mia, post, { commandId: newId(), word: 'Leuk!' })).status).toBe(303)
  expect((await world.post(mia, post, { commandId: newId(), word: '' })).status).toBe(409)
  expect(await page(world.anna, '/gildehuis')).toContain('Mia Kok wil je helpen')
  expect(await page(mia, post)).toContain('Je bood Anna de Vries hulp aan en wacht op een ja')
  expect(await page(world.anna, post)).toContain('Mia Kok wil jou helpen')
  // What is of who looks stands once on the board: with whom they are busy with it.
  expect((await page(world.anna)).split('Wie kan mijn webwinkel maken?').length - 1).toBe(1)
  expect(await page(mia, '/gildehuis')).not.toContain('wil je helpen')
  const [row] = await world.sql('select id from help_promise')
  const say = (who: PersonActor, intent: string, word = '') =>
    world.post(who, `${post}/${String(row!['id'])}`, { commandId: newId(), intent, word })
  expect((await say(world.piet, 'yes')).status).toBe(409)
  expect((await say(world.anna, 'anders')).status).toBe(422)
  expect((await say(world.anna, 'yes')).status).toBe(303)
  expect(await page(mia, '/gildehuis')).toContain('Jij helpt Anna de Vries')
  const promised = await page(world.anna, post)
  expect(promised).toContain('Mia Kok gaat jou helpen')
  expect(promised).toContain('Mia Kok gaat dit doen. De anderen zien je vraag daarom niet meer op het bord.')
  expect(promised).not.toContain('Haal dit van het bord')
  expect(await page(mia, post)).toContain('Jij gaat Anna de Vries helpen')
  expect((await page(world.anna)).split('Wie kan mijn webwinkel maken?').length - 1).toBe(1)
  expect((await say(mia, 'done')).status).toBe(303)
  expect(await page(world.anna, '/gildehuis')).toContain('Mia Kok zegt dat het klaar is')
  expect((await say(world.anna, 'done')).status).toBe(303)
  for (const on of ['2026-04-13', '2026-04-12', '2026-03-29']) {
    world.setNow(`${on}T10:00:00Z`)
    const asksToThank = (await page(world.anna, '/gildehuis')).includes('Bedank Mia Kok')
    expect(asksToThank, on).toBe(on < '2026-04-13')
  }
  expect((await say(world.anna, 'thank', 'Wat mooi')).to).toContain('bedankt')
  expect(await page(mia, post)).toContain('“Wat mooi”')
  expect(await page(mia, '/gildehuis')).toMatch(/Anna de Vries bedankt je voor je hulp[^]*“Wat mooi”/)
  expect(await page(world.anna, '/gildehuis')).not.toContain('bedankt je voor je hulp')
  const thanked = await page(world.anna, post)
  expect([thanked.includes('Je bedankte Mia Kok.'), thanked.includes('zegt dank je wel')]).toEqual([
    true,
    false,
  ])
  expect(thanked).toContain('<dd>Jij</dd>')
  expect(await page(world.anna)).toMatch(/>Klaar<[^]*Mia Kok hielp jou/)
  expect(await page(world.anna, '/gildehuis')).not.toContain('Bedank')
})

test('other words on the own post: who answered reads both, and says that it is fine as well', async () => {
  const { to } = await put(world.anna, 'vraag', 'mijn etalage inrichten', { forWhom: 'voor mijn winkel' })
  const post = to.replace('?gedaan=bord', '')
  expect(await page(world.anna, post)).toContain(`href="${post}/anders"`)
  expect((await world.get(mia, `${post}/anders`)).status).toBe(404)
  const form = await page(world.anna, `${post}/anders`)
  expect(form).toContain('value="mijn etalage inrichten"')
  expect(form).not.toContain('Wie hier al op antwoordde')
  expect(await page(world.anna, post)).toContain('We vinden nog niemand')
  const read = { commandId: newId(), word: 'Ik kom', version: '1' }
  expect((await world.post(mia, post, read)).status).toBe(303)
  expect(await page(world.anna, post)).not.toContain('We vinden nog niemand')
  expect(await page(world.anna, `${post}/anders`)).toContain('Wie hier al op antwoordde')

  const change = (what: string, by: PersonActor = world.anna) =>
    world.post(by, `${post}/anders`, { commandId: newId(), what, forWhom: '' })
  expect((await change('')).status).toBe(422)
  expect((await change('een ander zijn etalage inrichten', mia)).status).toBe(404)
  expect((await change('mijn etalage en toonbank inrichten')).to).toBe(`${post}?gedaan=veranderd`)
  const [row] = await world.sql(`select id from help_promise where post_id = '${post.split('/').at(-1)!}'`)
  const say = (who: PersonActor, intent: string, version: string) =>
    world.post(who, `${post}/${String(row!['id'])}`, { commandId: newId(), intent, word: '', version })
  expect((await world.post(world.piet, post, { commandId: newId(), word: '', version: '1' })).status).toBe(
    409,
  )
  const waits = await page(world.anna, post)
  expect(waits).toContain('Eerst zegt Mia Kok of wat je veranderde ook goed is. Daarna zeg jij ja of nee.')
  expect(waits).not.toContain('Ja, graag')
  expect((await say(world.anna, 'yes', '2')).status).toBe(409)
  expect(await page(mia, '/gildehuis')).toContain('Anna de Vries veranderde iets')
  const told = await page(mia, post)
  expect(told).toContain('Eerst: mijn etalage inrichten. Nu: mijn etalage en toonbank inrichten')
  expect(told).toContain('Eerst: voor mijn winkel. Nu: niets')
  expect((await say(mia, 'fine', '1')).status).toBe(409)
  expect((await say(mia, 'fine', '2')).status).toBe(303)
  expect(await page(mia, '/gildehuis')).not.toContain('veranderde iets')
  expect(await page(world.anna, post)).toContain('Ja, graag')
  await world.post(world.anna, `${post}/weg`, { commandId: newId() })
  expect((await world.get(world.anna, `${post}/anders`)).status).toBe(404)
})

test('the coach writes for who never signs in; all read who wrote it, and it waits for the coach', async () => {
  const form = `${HERE}/voor-een-lid`
  expect(await page(world.carla)).not.toContain(form)
  await world.sql('update person set email = null where id = $1', [world.piet.personId])
  expect(await page(world.carla)).toContain(form)
  expect((await world.get(world.anna, form)).status).toBe(403)
  expect((await world.post(world.carla, form, { commandId: newId(), what: 'iets' })).status).toBe(422)
  const ask = { what: 'mijn bus uitladen', kind: 'ask', how: 'told' }
  const other = await world.post(world.carla, form, {
    ...ask,
    commandId: newId(),
    memberId: world.anna.memberId,
  })
  expect([other.status, other.html.includes('Dit lid logt zelf in')]).toEqual([409, true])
  const put = await world.post(world.carla, form, {
    ...ask,
    commandId: newId(),
    memberId: world.piet.memberId,
  })
  const post = put.to.replace('?gedaan=bord', '')
  expect(await page(mia, post)).toContain('Piet Bakker logt nooit in. De coach en de administratie lezen mee')
  await world.post(mia, post, { commandId: newId(), word: '', version: '1' })
  expect(await page(world.carla, '/gildehuis')).toContain('Vraag het aan Piet Bakker en schrijf het op')
  const [row] = await world.sql('select id from help_promise where post_id = $1', [post.split('/').at(-1)!])
  const write = (who: PersonActor, intent: string, more: Record<string, string> = {}) =>
    world.post(who, `${post}/${String(row!['id'])}/voor-een-lid`, {
      ...{ commandId: newId(), intent, word: '', version: '1', how: 'told', memberId: world.piet.memberId },
      ...more,
    })
  expect(await page(world.carla, post)).toContain(`${String(row!['id'])}/voor-een-lid`)
  expect((await write(mia, 'yes')).status).toBe(403)
  expect((await write(world.carla, 'yes', { how: 'gedroomd' })).status).toBe(422)
  expect((await write(world.carla, 'yes')).to).toBe(`${post}?gedaan=opgeschreven`)
  expect((await write(world.carla, 'yes')).status).toBe(409)
  expect(await page(mia, post)).toMatch(/Ja: [^<]* schreef dit op, zoals Piet Bakker het zei/)
  await world.sql(`update person set email = 'piet@voorbeeld.example' where id = $1`, [world.piet.personId])
})

test('search finds it, and what is not there can be asked at once', async () => {
  expect(await page(world.anna, `${HERE}?zoek=webwinkle`)).toContain('webwinkels bouwen')
  const nothing = await page(world.anna, `${HERE}?zoek=sterrenkunde`)
  expect(nothing).toContain('Er staat niets op het bord')
  expect(nothing).toContain('/hulp/vraag?wat=sterrenkunde')
  expect(await page(world.anna, `${HERE}/vraag?wat=sterrenkunde`)).toContain('value="sterrenkunde"')
})

test('search finds by name, and who does it as work with the reason; an ask names them too', async () => {
  await world.sql(
    `update business set trade_name = 'Atelier Naald & Draad', trade = 'naaiatelier' where id = $1`,
    [world.piet.businessId],
  )
  await put(world.piet, 'bied', 'een winterjas lenen')
  expect(await page(world.anna, `${HERE}?zoek=Piet`)).toContain('een winterjas lenen')
  const sewing = await page(world.anna, `${HERE}?zoek=naaien`)
  expect(sewing).toContain('Atelier Naald &amp; Draad (Piet Bakker)')
  expect(sewing).toContain('Dit doen ze: naaiatelier.')
  expect(await page(world.carla, `${HERE}?zoek=naaien`)).not.toContain('Werk voor elkaar')
  const { to } = await put(world.anna, 'vraag', 'mijn gordijnen naaien')
  const own = await page(world.anna, to)
  expect(own).toContain('Atelier Naald &amp; Draad (Piet Bakker)')
  expect(own).toContain('Vraag Piet Bakker')
  const post = to.replace('?gedaan=bord', '')
  const ask = { commandId: newId(), version: '1', withId: world.piet.memberId }
  expect((await world.post(world.anna, post, ask)).status).toBe(303)
  expect(await page(world.anna, post)).not.toContain('Atelier Naald')
  await world.sql('update business set ended_on = started_on where id = $1', [world.piet.businessId])
  expect(await page(world.anna, `${HERE}?zoek=naaien`)).not.toContain('Atelier Naald')
  await world.sql('update business set ended_on = null where id = $1', [world.piet.businessId])
})

test('the coach is told of who had no answer for a week', async () => {
  await put(world.anna, 'vraag', 'mijn schuur opruimen')
  expect(await page(world.carla, '/gildehuis')).not.toContain('Niemand antwoordde')
  expect(await page(world.carla)).toContain('mijn schuur opruimen')
  world.setNow('2026-04-06T10:00:00Z')
  expect(await page(world.carla, '/gildehuis')).toContain('Niemand antwoordde op een vraag van een lid')
})

test('whose it is takes it off', async () => {
  const { to } = await put(world.anna, 'bied', 'soep koken')
  const post = to.replace('?gedaan=bord', '')
  expect((await world.post(mia, `${post}/weg`, { commandId: newId() })).status).toBe(409)
  expect((await world.post(world.anna, `${post}/weg`, { commandId: newId() })).to).toBe(`${HERE}?gedaan=eraf`)
  expect(await page(world.anna, post)).toContain('Je haalde dit van het bord.')
  expect(await page(mia, post)).toContain('Dit staat niet meer op het bord.')
})
