/** A changed scheme on the screen: who knows, letters as they were sent, and the check at night. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { runChecks } from '../../../platform/integrity.ts'
import type { Id } from '../../../values/id.ts'
import { homePage } from '../../../home.tsx'
import { at } from '../../../web/route.ts'
import { contractsWorld, putTo, signAs, textInUse } from '../contracts.fixture.ts'
import { contractHomeBlocks, contractsRoutes } from '../routes.ts'

let made: Awaited<ReturnType<typeof contractsWorld>>
let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  made = await contractsWorld()
  world = made.world
  web = await webOf(world, contractsRoutes(made.needs), [made.gerda])
})
afterAll(() => world.close())

const HERE = '/gildehuis/overeenkomsten/regeling'

test('who signed a text that reserves it is told by letter; who signed nothing must sign', async () => {
  expect((await web.get(world.bea, HERE)).html).toContain('Er is geen regeling gewijzigd')
  const membership = await textInUse(world, made.gerda, 'membership')
  await textInUse(world, made.gerda, 'scheme')
  expect(await putTo(world, membership, world.anna.memberId)).toBeUndefined()
  const [contract] = await world.sql('select id from contract')
  const contractId = contract!['id'] as Id<'contract'>
  expect(await signAs(world, made.needs, world.anna, contractId)).toBeUndefined()
  const [version] = await world.sql(
    `insert into scheme_version select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(),
       'version', 2, 'from_day', '2026-04-01', 'decided_at', '2026-03-29T11:00:00Z'))).* from scheme_version v
     returning id`,
  )
  expect((await web.get(world.anna, HERE)).status).toBe(403)
  expect((await web.get(world.carla, HERE)).status).toBe(403)
  const before = (await web.get(world.greet, HERE)).html
  expect(before).toContain('Weet het nog niet')
  expect(before).toContain('Moet tekenen')
  const tell = `${HERE}/${String(version!['id'])}/brief`
  const anna = { [`members.${world.anna.memberId}`]: 'yes' }
  expect((await web.post(world.greet, tell, {})).html).toContain('Kies ten minste één lid')
  expect((await web.post(world.greet, tell, { ...anna, commandId: newId() })).to).toBe(`${HERE}?gedaan=ja`)
  // A letter that was made is not given yet: nothing counts from it, and the member does not see it.
  const lying = (await web.get(world.greet, HERE)).html
  expect(lying).toContain('De brief is gemaakt. Schrijf op wanneer hij is gegeven')
  expect(lying).not.toContain('Op tijd bericht gekregen')
  expect((await web.get(world.anna, '/gildehuis/overeenkomsten')).html).not.toContain(
    'overeenkomsten/brieven',
  )
  const home = await webOf(world, [at('get', '/:coop', 'home.read', homePage([...contractHomeBlocks]))])
  const task = '1 brief over de regeling ligt klaar: geef hem en schrijf op wanneer'
  for (const who of [world.greet, world.bea]) expect((await home.get(who, '/gildehuis')).html).toContain(task)
  expect((await home.get(world.carla, '/gildehuis')).html).not.toContain(task)
  await giveAnna(tell, anna)
  expect((await home.get(world.greet, '/gildehuis')).html).not.toContain(task)
  const after = (await web.get(world.greet, HERE)).html
  expect(after).toContain('Op tijd bericht gekregen')
  const letter = /overeenkomsten\/brieven\/[0-9a-f-]+/.exec(after)![0]
  expect((await web.get(world.anna, '/gildehuis/overeenkomsten')).html).toContain(letter)
  expect((await web.get(world.anna, `/gildehuis/${letter}`)).html.startsWith('%PDF')).toBe(true)
  expect((await web.get(world.carla, `/gildehuis/${letter}`)).status).toBe(404)
  await expect(world.sql(`update scheme_notice set sent_on = '2026-01-01'`)).rejects.toThrow('append-only')
})

/** Gives the letter of Anna: not before it was made, not in the future, and only after looking. */
async function giveAnna(tell: string, anna: Record<string, string>): Promise<void> {
  const give = tell.replace(/brief$/, 'gegeven')
  const on = (day: string) => ({ ...anna, givenOnDay: day, givenOnMonth: '3', givenOnYear: '2026' })
  const early = await web.post(world.greet, give, { ...on('28'), intent: 'sure' })
  expect(early.status).toBe(409)
  expect(early.html).toContain('Toen was deze brief er nog niet')
  expect((await web.post(world.greet, give, { ...on('31'), intent: 'sure' })).status).toBe(409)
  expect((await web.post(world.greet, give, on('29'))).html).toContain('Klopt dit?')
  expect(await world.sql('select given_on from scheme_notice')).toEqual([{ given_on: null }])
  const sure = { ...on('29'), intent: 'sure', commandId: newId() }
  expect((await web.post(world.greet, give, sure)).to).toBe(`${HERE}?gedaan=gegeven`)
}

test('a letter made by mistake is taken back as long as it was not given; one that was given is not', async () => {
  const [version] = await world.sql('select id from scheme_version where version = 2')
  const tell = `${HERE}/${String(version!['id'])}/brief`
  const back = tell.replace(/brief$/, 'terug')
  const [piet] = await world.sql(`select id from member where name = 'Piet Bakker'`)
  const his = { [`members.${String(piet!['id'])}`]: 'yes' }
  expect((await web.post(world.greet, tell, { ...his, commandId: newId() })).to).toBe(`${HERE}?gedaan=ja`)
  const listed = (await web.get(world.greet, back)).html
  expect(listed).toContain('Piet Bakker')
  expect(listed).not.toContain('Anna de Vries')
  expect((await web.post(world.greet, back, { ...his, commandId: newId() })).to).toBe(`${HERE}?gedaan=terug`)
  expect(await world.sql('select member_id from scheme_notice')).toEqual([{ member_id: world.anna.memberId }])
  await expect(world.sql('delete from scheme_notice')).rejects.toThrow('append-only')
})

test('the check at night finds for whom it holds without a letter or a name under it, and nobody else', async () => {
  const [piet] = await world.sql(`select id from member where name = 'Piet Bakker'`)
  const all = await runChecks(world.ownerUrl)
  const found = all.filter(({ check }) => check === 'scheme-notices').map(({ finding }) => finding)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(String(piet!['id']))
})

test('of very many members it is told fifty at a time, and how it stands for anybody is found by name', async () => {
  await world.sql(
    `with people as (
       insert into person (id, name, email, created_at)
       select gen_random_uuid(), 'Lid ' || lpad(n::text, 3, '0'), n || '@voorbeeld.example', now()
       from generate_series(1, 60) n returning id, name)
     insert into member (cooperative_id, id, person_id, name, first_name, joined_on)
     select $1, gen_random_uuid(), id, name, name, '2020-01-01' from people`,
    [world.cooperativeId],
  )
  const names = (html: string) => html.match(/Lid \d{3}|Anna de Vries|Piet Bakker/g)
  const first = (await web.get(world.greet, HERE)).html
  expect(new Set(names(first)).size).toBe(50)
  expect(first).toContain('Je ziet 1 tot en met 50 van 62.')
  const rest = (await web.get(world.greet, `${HERE}?pagina=2`)).html
  expect(new Set(names(first + rest)).size).toBe(62)
  const anna = (await web.get(world.greet, `${HERE}?naam=anna`)).html
  expect(names(anna)).toEqual(['Anna de Vries'])
  expect(anna).toContain('Op tijd bericht gekregen')
  expect(anna).toContain('Gevonden met “anna”: 1.')
})

test('who did not sign for two weeks is said by five names and how many others; the list has them all', async () => {
  await world.sql(
    `insert into contract (cooperative_id, id, member_id, kind, text_id, title, starts_on, put_by, put_at)
     select m.cooperative_id, gen_random_uuid(), m.id, t.kind, t.id, 'Lid worden', '2026-03-01', $2,
       '2026-03-01T10:00:00Z'
     from member m, contract_text t where m.cooperative_id = $1 and m.name ~ '^Lid' and t.kind = 'membership'`,
    [world.cooperativeId, world.greet.personId],
  )
  const home = await webOf(world, [at('get', '/:coop', 'home.read', homePage([...contractHomeBlocks]))])
  const { html } = await home.get(world.greet, '/gildehuis')
  expect(html).toMatch(/Al twee weken: (Lid \d{3}, ){4}Lid \d{3} en nog 55 anderen\. Bel of help even\./)
})
