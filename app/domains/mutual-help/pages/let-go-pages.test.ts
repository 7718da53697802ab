/** Nobody waits on help that is over: done by another, or off the board. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { as, must, oneMoreMember, type MemberOfWorld } from '../../../../test/world.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import type { Id } from '../../../values/id.ts'
import { at } from '../../../web/route.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { sql } from 'kysely'
import { answerHelp } from '../answer-help.ts'
import { beginHelp } from '../begin-help.ts'
import { changePost } from '../change-post.ts'
import type { HelpWord, PostKind } from '../help.ts'
import { putOnBoard } from '../put-on-board.ts'
import { helpHomeBlocks, helpRoutes } from '../routes.ts'
import { takeOffBoard } from '../take-off-board.ts'

let world: PageWorld
let mia: MemberOfWorld
let yusuf: MemberOfWorld
beforeAll(async () => {
  world = await pageWorld(
    [at('get', '/:coop', 'home.read', homePage([...helpHomeBlocks])), ...helpRoutes()],
    undefined,
    async (small) => [
      (mia = await oneMoreMember(small, 'Mia Kok', 'Mia kookt')),
      (yusuf = await oneMoreMember(small, 'Yusuf Demir', 'Yusuf bakt')),
    ],
  )
})
afterAll(() => world.close())

const words = { skill: '', forWhom: '', neededOn: null }
const put = (by: PersonActor, what: string, kind: PostKind = 'ask') =>
  must(world.perform(putOnBoard, by, { ...words, kind, what }, newId()))
const begin = (by: PersonActor, postId: Id<'help-post'>) =>
  must(world.perform(beginHelp, by, { postId, word: '' }, newId()))
const say = async (by: PersonActor, promiseId: Id<'help-promise'>, says: HelpWord) => {
  const answer = await world.perform(answerHelp, by, { promiseId, says, word: '' }, newId())
  return answer.ok ? 'ok' : answer.reason
}
const page = async (by: PersonActor, postId: Id<'help-post'>) =>
  (await world.get(by, `/gildehuis/hulp/${postId}`)).html
const home = async (by: PersonActor) => (await world.get(by, '/gildehuis')).html

/** Anna asks, Mia and Yusuf offer, and Mia does it. */
async function doneByMia(what: string) {
  const postId = await put(world.anna, what)
  const first = await begin(mia, postId)
  const second = await begin(yusuf, postId)
  const other = { postId, ...words, what: `${what} vandaag` }
  await must(world.perform(changePost, world.anna, other, newId()))
  expect(await say(mia, first, 'fine')).toBe('ok')
  expect(await say(world.anna, first, 'yes')).toBe('ok')
  for (const by of [mia, world.anna]) expect(await say(by, first, 'done')).toBe('ok')
  return { postId, second }
}

test('who waits is let go with a word once another did it, and the yes is over', async () => {
  const { postId, second } = await doneByMia('een kast tillen')
  expect(await say(world.anna, second, 'yes')).toBe('help-answered')
  expect(await say(yusuf, second, 'fine')).toBe('help-answered')
  const his = await page(yusuf, postId)
  expect(his).toContain('Het is al gedaan. Dank dat je wilde helpen.')
  expect(his).not.toContain('zegt nog ja of nee')
  const hers = await page(world.anna, postId)
  expect(hers).toContain('Een ander deed dit al. Yusuf Demir leest dat het niet meer hoeft.')
  expect(hers).not.toContain('Ja, graag')
})

test('who waited is told on the first page, and has nothing to do', async () => {
  await doneByMia('een tafel dragen')
  const his = await home(yusuf)
  expect(his).toContain('Dit hoef je niet meer te doen')
  expect(his).not.toContain('Is het zo ook goed?')
  const hers = await home(world.anna)
  expect(hers).not.toContain('Yusuf Demir wil je helpen')
  expect(hers).not.toContain('Dit hoef je niet meer te doen')
  world.setNow('2026-12-31T10:00:00Z')
  expect(await home(yusuf)).not.toContain('Dit hoef je niet meer te doen')
})

test('what goes off the board lets go who waits on it, and not who agreed', async () => {
  for (const [kind, says] of [
    ['ask', 'haalde de vraag van het bord. Dank dat je wilde helpen.'],
    ['offer', 'biedt dit niet meer aan.'],
  ] as const) {
    const postId = await put(world.anna, `iets met ${kind}`, kind)
    const promise = await begin(yusuf, postId)
    await must(world.perform(takeOffBoard, world.anna, { postId }, newId()))
    expect(await page(yusuf, postId)).toContain(says)
    expect(await say(world.anna, promise, 'yes')).toBe('help-answered')
  }
  const postId = await put(world.anna, 'een hek verven')
  const agreed = await begin(yusuf, postId)
  expect(await say(world.anna, agreed, 'yes')).toBe('ok')
  await must(world.perform(takeOffBoard, world.anna, { postId }, newId()))
  expect(await page(yusuf, postId)).toContain('Jij gaat Anna de Vries helpen')
})

test('the database refuses a yes to what is over, and help with it', async () => {
  const { postId, second } = await doneByMia('een bank schuiven')
  const refuse = (by: PersonActor, what: ReturnType<typeof sql>) =>
    expect(as(world, by, (tx) => what.execute(tx))).rejects.toThrow()
  await refuse(world.anna, sql`update help_promise set agreed_at = at_now() where id = ${second}`)
  await refuse(
    yusuf,
    sql`insert into help_promise (cooperative_id, id, post_id, helper_id, helped_id, begun_by, begun_at)
      select cooperative_id, ${newId()}, post_id, helper_id, helped_id, begun_by, at_now() from help_promise
      where id = ${second}`,
  )
  await refuse(yusuf, sql`update help_promise set let_go_as = 'done' where post_id = ${postId}`)
})
