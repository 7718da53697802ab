/** A second person looks at a signed paper, on the screen and in what is to do; without JavaScript. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { must, type World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { at } from '../../../web/route.ts'
import { contractsWorld, putTo, seenBy, textInUse } from '../contracts.fixture.ts'
import { keepSignedPaper } from '../keep-signed-paper.ts'
import { noteSignedBefore } from '../note-signed-before.ts'
import { contractHomeBlocks, contractsRoutes } from '../routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let contractId: Id<'contract'>
beforeAll(async () => {
  const made = await contractsWorld()
  world = made.world
  const routes = [
    at('get', '/:coop', 'home.read', homePage([...contractHomeBlocks])),
    ...contractsRoutes(made.needs),
  ]
  web = await webOf(world, routes, [made.gerda])
  const text = await textInUse(world, made.gerda, 'membership')
  expect(await putTo(world, text, world.piet.memberId)).toBeUndefined()
  contractId = (await seenBy(world, world.piet))[0]!.id
})
afterAll(() => world.close())

const HERE = '/gildehuis/overeenkomsten'
const home = async (who: PersonActor) => (await web.get(who, '/gildehuis')).html

test('a wrong scan goes, and who added it reads why; the member signs anew', async () => {
  const here = `${HERE}/${contractId}`
  const scans = [{ name: 'papier.pdf', content: Buffer.from('%PDF-1.4\n%%EOF') }]
  const onDay = day('2026-03-29')
  await must(world.perform(keepSignedPaper, world.carla, { contractId, onDay, scans }, newId()))
  expect((await web.get(world.bea, here)).html).toContain('Leg de scan naast de tekst')
  const shown = (await web.get(world.carla, here)).html
  expect(shown).toContain('Nee, dit klopt niet')
  expect(shown).not.toContain('value="both"')
  const wrong = { intent: 'wrong', words: 'Blad 2 mist.' }
  const empty = await web.post(world.bea, `${here}/handtekeningen`, { ...wrong, words: '' })
  expect([empty.status, empty.html.includes('Schrijf in een paar woorden')]).toEqual([409, true])
  expect((await web.post(world.bea, `${here}/handtekeningen`, wrong)).to).toBe(`${here}?gedaan=klopt-niet`)
  expect(await home(world.carla)).toMatch(/papier van Piet Bakker klopte niet[^]*Bea[^]*Blad 2 mist\./)
  const read = (await web.get(world.piet, here)).html
  for (const said of ['Het papier klopte niet', 'Blad 2 mist.', 'Ik wil tekenen'])
    expect(read).toContain(said)
  expect(read).not.toContain('/scan/')
})

test('what was signed before waits for a second too, and the member reads for whom', async () => {
  const given = {
    memberId: world.piet.memberId,
    kind: 'house-rules' as const,
    title: 'Huisregels',
    signedOn: day('2024-01-02'),
    words: '',
    scans: [],
  }
  const here = `${HERE}/${await must(world.perform(noteSignedBefore, world.greet, given, newId()))}`
  expect((await web.get(world.piet, here)).html).toContain(
    'Iemand anders van het bestuur of de administratie kijkt nog',
  )
  expect(await home(world.greet)).not.toContain('Kijk naar een getekend papier')
  expect(await home(world.bea)).toMatch(/Kijk naar een getekend papier[^]*Van Piet Bakker/)
  expect((await web.get(world.bea, here)).html).toContain('Er is geen scan. Pak het papier erbij.')
  const answer = `${here}/handtekeningen`
  expect((await web.post(world.greet, answer, { intent: 'both' })).status).toBe(409)
  expect((await web.post(world.bea, answer, { intent: 'both' })).to).toBe(`${here}?gedaan=gezien`)
  expect(await home(world.bea)).not.toContain('Kijk naar een getekend papier')
})
