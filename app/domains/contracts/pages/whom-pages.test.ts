/** Of very many members: fifty a page to tick, anybody found by name, and all at once; without JavaScript. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { contractsWorld, textInUse } from '../contracts.fixture.ts'
import { contractsRoutes } from '../routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let ask: string
beforeAll(async () => {
  const made = await contractsWorld()
  world = made.world
  web = await webOf(world, contractsRoutes(made.needs), [made.gerda])
  ask = `/gildehuis/overeenkomsten/teksten/${await textInUse(world, made.gerda, 'house-rules')}/vraag`
  // With Anna and Piet they are sixty-five: more than one command takes.
  await world.sql(
    `with people as (
       insert into person (id, name, email, created_at)
       select gen_random_uuid(), 'Lid ' || lpad(n::text, 3, '0'), n || '@voorbeeld.example', now()
       from generate_series(1, 63) n returning id, name)
     insert into member (cooperative_id, id, person_id, name, first_name, joined_on)
     select $1, gen_random_uuid(), id, name, name, '2020-01-01' from people`,
    [world.cooperativeId],
  )
})
afterAll(() => world.close())

const names = (html: string) => new Set(html.match(/Lid \d{3}|Anna de Vries|Piet Bakker/g))
const boxes = (html: string) => html.match(/<input[^>]*type="checkbox"[^>]*name="members\.[^>]*>/g) ?? []
const day = { startsOnDay: '1', startsOnMonth: '4', startsOnYear: '2026' }
const asked = async () => (await world.sql('select count(*)::int as n from contract'))[0]!['n']

test('members to ask stand fifty a page, and anybody is found by name', async () => {
  const first = (await web.get(world.greet, ask)).html
  expect([boxes(first).length, names(first).size]).toEqual([50, 50])
  expect(first).toContain('Je ziet 1 tot en met 50 van 65.')
  expect(first).toContain('dan zijn de vinkjes weg')
  const found = (await web.get(world.greet, `${ask}?naam=lid+061`)).html
  expect(boxes(found)).toHaveLength(1)
  const [one] = await world.sql(`select id from member where name = 'Lid 061'`)
  const linked = (await web.get(world.greet, `${ask}?lid=${String(one!['id'])}`)).html
  expect(boxes(linked)).toEqual([expect.stringContaining('checked')])
})

test('who was ticked on a later page is asked, and the page stays when something is wrong', async () => {
  const at = `${ask}?pagina=2`
  const wrong = await web.post(world.greet, at, day)
  expect([wrong.status, boxes(wrong.html).length]).toEqual([409, 15])
  const [one] = await world.sql(`select id from member where name = 'Lid 063'`)
  const chosen = { ...day, [`members.${String(one!['id'])}`]: 'yes' }
  const sure = (await web.post(world.greet, at, chosen)).html
  expect([...names(sure)]).toEqual(['Lid 063'])
  expect(sure).toContain(`action="${ask}?pagina=2"`)
  expect((await web.post(world.greet, at, { ...chosen, intent: 'sure' })).to).toContain('gedaan=gevraagd')
  expect(await asked()).toBe(1)
})

test('all who do not have it are asked at once, each once, however many they are', async () => {
  const first = (await web.get(world.greet, ask)).html
  expect(first).toContain('href="?wie=alle"')
  const at = `${ask}?wie=alle`
  const form = (await web.get(world.greet, at)).html
  expect(boxes(form)).toEqual([])
  expect(form).toContain('Je vraagt iedereen die deze versie niet heeft: 64 leden.')
  const sure = (await web.post(world.greet, at, day)).html
  expect(sure).toContain('64 leden krijgen de vraag te tekenen')
  expect(sure).toContain('en nog 14')
  const send = { ...day, intent: 'sure', commandId: newId() }
  expect((await web.post(world.greet, at, send)).to).toContain('gedaan=gevraagd')
  expect(await asked()).toBe(65)
  expect((await web.get(world.greet, ask)).html).toContain('Alle leden hebben deze versie al.')
})

test('who does not know of another scheme gets a letter: those of a page, or all at once', async () => {
  const [version] = await world.sql(
    `insert into scheme_version select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(),
       'version', 2, 'from_day', '2026-04-01', 'decided_at', '2026-03-29T11:00:00Z'))).* from scheme_version v
     returning id`,
  )
  // All signed an agreement about money that says it may change.
  await world.sql(
    `with text as (
       insert into contract_text select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
         'kind', 'membership', 'reserves_change', true))).* from contract_text t returning id),
     made as (
       insert into contract (cooperative_id, id, member_id, kind, text_id, title, starts_on, put_by, put_at)
       select c.cooperative_id, gen_random_uuid(), c.member_id, 'membership', text.id, 'Lid', c.starts_on, c.put_by,
         c.put_at from contract c, text returning *)
     insert into contract_word (cooperative_id, id, contract_id, kind, way, words, on_day, said_by, said_at)
     select cooperative_id, gen_random_uuid(), id, 'signed', 'paper', '', '2026-03-29', put_by, put_at from made`,
  )
  await world.sql(
    `insert into contract_word (cooperative_id, id, contract_id, kind, words, on_day, said_by, said_at, about_word)
     select cooperative_id, gen_random_uuid(), contract_id, 'paper-seen', '', on_day, said_by, said_at, id
     from contract_word where way = 'paper'`,
  )
  const tell = `/gildehuis/overeenkomsten/regeling/${String(version!['id'])}/brief`
  const first = (await web.get(world.greet, tell)).html
  expect(boxes(first)).toHaveLength(50)
  expect(boxes(first).every((box) => box.includes('checked'))).toBe(true)
  expect(first).toContain('Je ziet 1 tot en met 50 van 65.')
  const [one] = await world.sql(`select id from member where name = 'Lid 063'`)
  const ticked = { [`members.${String(one!['id'])}`]: 'yes' }
  expect((await web.post(world.greet, `${tell}?pagina=2`, ticked)).to).toContain('gedaan=ja')
  const all = `${tell}?wie=alle`
  expect((await web.get(world.greet, all)).html).toContain('iedereen die het nog niet weet (64)')
  expect((await web.post(world.greet, all, { commandId: newId() })).to).toContain('gedaan=ja')
  expect(await world.sql('select count(*)::int as n from scheme_notice')).toEqual([{ n: 65 }])
  expect((await web.get(world.greet, tell)).html).toContain('Er is voor iedereen al een brief')
})
