/** Votes on paper: by two people, of members who vote once by whichever way, and counted with the others. */
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { answerPaperVotes } from './answer-paper-votes.ts'
import { enterPaperVotes } from './enter-paper-votes.ts'
import { playIn } from './joining-play.fixture.ts'
import { paperVotesOf, whoStillVotes } from './paper-votes.db.ts'
import { judgePaper } from './paper-votes.ts'
import { ballotsCast, ownBallots, voteOn } from './vote.db.ts'

let world: World
let play: ReturnType<typeof playIn>
let id: Id<'application'>
beforeEach(async () => {
  await world?.close()
  world = await smallWorld()
  play = playIn(world)
  await play.rules()
  id = (await play.permitted()).id
  await play.vote(id)
}, 60_000)
afterAll(() => world.close())

const enter = (voters: Id<'member'>[], more: Record<string, unknown> = {}, who: PersonActor = world.carla) =>
  world.perform(
    enterPaperVotes,
    who,
    {
      applicationId: id,
      votedOn: world.clock().today,
      voters,
      yes: voters.length,
      no: 0,
      abstain: 0,
      ...more,
    },
    newId(),
  )
const answer = (paperId: Id<'admission-paper'>, yes: boolean, who: PersonActor = world.greet) =>
  world.perform(answerPaperVotes, who, { applicationId: id, paperId, yes }, newId())
const both = () => [world.anna.memberId, world.piet.memberId]

test('votes on paper are as many as voters, on a day of the vote', () => {
  const vote = { openedOn: day('2026-03-01'), closesOn: day('2026-03-10') }
  const said = { yes: 2, no: 1, abstain: 0, votedOn: day('2026-03-05') }
  expect(judgePaper({ ...said, voters: 3 }, vote, day('2026-03-12'), 3)).toMatchObject({ ok: true })
  expect(judgePaper({ ...said, voters: 4 }, vote, day('2026-03-12'), 3)).toMatchObject({
    reason: 'paper-sum',
  })
  expect(judgePaper({ ...said, yes: 0, no: 0, voters: 0 }, vote, day('2026-03-12'), 3)).toMatchObject({
    reason: 'paper-nobody',
  })
  for (const votedOn of ['2026-02-28', '2026-03-11'])
    expect(
      judgePaper({ ...said, votedOn: day(votedOn), voters: 3 }, vote, day('2026-03-12'), 3),
    ).toMatchObject({
      reason: 'paper-day',
    })
  expect(judgePaper({ ...said, voters: 3 }, vote, day('2026-03-04'), 3)).toMatchObject({
    reason: 'paper-day',
  })
})

test('one or two papers wait for others, until no more can come', () => {
  const vote = { openedOn: day('2026-03-01'), closesOn: day('2026-03-10') }
  const judged = (voters: number, today: string, still: number) =>
    judgePaper(
      { yes: voters, no: 0, abstain: 0, votedOn: day('2026-03-05'), voters },
      vote,
      day(today),
      still,
    )
  for (const voters of [1, 2]) {
    expect(judged(voters, '2026-03-10', 3)).toMatchObject({ reason: 'paper-few' })
    expect(judged(voters, '2026-03-10', 2)).toMatchObject({ ok: true })
    expect(judged(voters, '2026-03-11', 12)).toMatchObject({ ok: true })
  }
  expect(judged(3, '2026-03-05', 12)).toMatchObject({ ok: true })
})

describe('one writes it down and another confirms it', () => {
  test('then it counts with what was said on the phone', async () => {
    await must(play.cast(world.piet, id, 'no'))
    const paperId = await must(enter([world.anna.memberId]))
    expect(await play.count(id)).toMatchObject({ reason: 'paper-waits' })
    expect(await answer(paperId, true, world.carla)).toMatchObject({ reason: 'asked-by-you' })
    expect(await must(answer(paperId, true))).toBe('yes')
    expect(await answer(paperId, true)).toMatchObject({ reason: 'paper-not-found' })
    expect(await must(play.count(id))).toBe('refused')
    const vote = await world.database.read(world.carla, (tx) => voteOn(tx, world.cooperativeId, id))
    expect(vote?.counted).toMatchObject({ yes: 1, no: 1, abstain: 0 })
  })

  test('nothing of it is told before, and what is written down is read by nobody once it is counted', async () => {
    const paperId = await must(enter(both(), { yes: 1, no: 1 }))
    const cast = () => world.database.read(world.carla, (tx) => ballotsCast(tx, id, world.clock().today))
    expect(await cast()).toEqual({ cast: 2, waits: 0, counted: undefined })
    await must(answer(paperId, true))
    expect((await cast()).counted).toEqual({ yes: 1, no: 1, abstain: 0 })
    const papers = (who: PersonActor) =>
      world.database.read(who, (tx) => paperVotesOf(tx, who.cooperativeId, id))
    for (const who of [world.anna, world.bea, world.otto, world.stranger])
      expect(await papers(who)).toEqual([])
    expect(await papers(world.carla)).toMatchObject([
      { voters: ['Anna', 'Piet'].map((n) => expect.stringContaining(n)) },
    ])
    await must(play.count(id))
    expect(await papers(world.carla)).toEqual([])
  })

  test('a no takes it away, and so does who wrote it: these members vote anew', async () => {
    const first = await must(enter(both()))
    expect(await must(answer(first, false))).toBe('no')
    const second = await must(enter(both()))
    expect(await must(answer(second, false, world.carla))).toBe('taken-back')
    await must(play.cast(world.anna, id, 'yes'))
    expect(await answer(second, true)).toMatchObject({ reason: 'paper-not-found' })
  })

  test('the board reads what waits, one of them can be the second, and the two are never one person', async () => {
    const paperId = await must(enter(both()))
    const papers = (who: PersonActor) =>
      world.database.read(who, (tx) => paperVotesOf(tx, who.cooperativeId, id))
    expect(await papers(world.bea)).toMatchObject([{ voters: [expect.anything(), expect.anything()] }])
    const two = await Promise.all([answer(paperId, true, world.bea), answer(paperId, false)])
    expect(two.filter(({ ok }) => ok)).toHaveLength(1)
    const own = two[0].ok ? paperId : await must(enter(both()))
    if (!two[0].ok) await must(answer(own, true, world.bea))
    expect(await papers(world.bea)).toMatchObject([{ confirmedName: expect.stringContaining('Bea') }])
    expect(await must(play.count(id))).toBe('admitted')
    expect(await papers(world.bea)).toEqual([])
  })

  test('who wrote it down for the coach is not its second for the board', async () => {
    const paperId = await must(enter([world.anna.memberId]))
    const both: PersonActor = { ...world.carla, roles: ['coach', 'board'] }
    expect(await answer(paperId, true, both)).toMatchObject({ reason: 'asked-by-you' })
  })

  test('members and others confirm nothing; the board writes nothing down', async () => {
    for (const who of [world.anna, world.bea, world.otto])
      expect(await enter([world.anna.memberId], {}, who)).toMatchObject({ reason: 'not-permitted' })
    const paperId = await must(enter([world.anna.memberId]))
    for (const who of [world.anna, world.otto])
      expect(await answer(paperId, true, who)).toMatchObject({ reason: 'not-permitted' })
  })
})

describe('a member votes once', () => {
  test('who voted on paper does not on the phone, and sees that it stands there', async () => {
    await must(enter([world.anna.memberId]))
    expect(await play.cast(world.anna, id, 'no')).toMatchObject({ reason: 'voted-already' })
    const own = await world.database.read(world.anna, (tx) => ownBallots(tx, world.cooperativeId))
    expect(own.get(id)).toBeNull()
  })

  test('who voted on the phone is not listed, and is refused', async () => {
    await must(play.cast(world.anna, id, 'yes'))
    const waiting = await world.database.read(world.carla, (tx) => whoStillVotes(tx, world.cooperativeId, id))
    expect(waiting.map(({ id: member }) => member)).toEqual([world.piet.memberId])
    expect(await enter([world.anna.memberId])).toMatchObject({ reason: 'paper-voted-already' })
    const asked = await world.database.read(world.anna, (tx) => whoStillVotes(tx, world.cooperativeId, id))
    expect(asked).toEqual([])
  })

  test('also when both come at once', async () => {
    const all = await Promise.all([
      enter([world.anna.memberId]),
      play.cast(world.anna, id, 'no'),
      enter([world.anna.memberId], {}, world.greet),
    ])
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(
      await world.sql('select from admission_ballot where member_id = $1', [world.anna.memberId]),
    ).toHaveLength(1)
  })

  test('who came in after the vote began does not vote in it, on paper neither', async () => {
    await world.sql(`update member set joined_on = '2026-04-01' where id = $1`, [world.piet.memberId])
    expect(await enter([world.piet.memberId])).toMatchObject({ reason: 'paper-voted-already' })
  })
})

describe('the database holds it', () => {
  const write = (who: PersonActor, statement: ReturnType<typeof sql>) =>
    world.database.write(
      who,
      (tx) => statement.execute(tx),
      () => true,
    )

  test('as many votes as voters, and no second yes of the same person', async () => {
    const paper = newId()
    const alone = write(
      world.carla,
      sql`insert into admission_paper
          (cooperative_id, application_id, id, voted_on, yes, no, abstain, entered_by, entered_at)
        values (${world.cooperativeId}, ${id}, ${paper}, '2026-03-29', 5, 0, 0, ${world.carla.personId}, now())`,
    )
    await expect(alone).rejects.toThrow('as many votes on paper as members')
    const paperId = await must(enter([world.anna.memberId]))
    const confirm = (who: PersonActor, as: PersonActor) =>
      write(
        who,
        sql`update admission_paper set confirmed_by = ${as.personId}, confirmed_at = now() where id = ${paperId}`,
      )
    await expect(confirm(world.carla, world.carla)).rejects.toThrow()
    await expect(confirm(world.carla, world.greet)).rejects.toThrow()
    await confirm(world.greet, world.greet)
    // Confirmed, it stays.
    const { numAffectedRows } = await write(
      world.carla,
      sql`delete from admission_paper where id = ${paperId}`,
    )
    expect(numAffectedRows).toBe(0n)
  })

  test('nobody writes a ballot with an answer for a member, and none is counted that was not cast', async () => {
    const forged = write(
      world.carla,
      sql`insert into admission_ballot (cooperative_id, application_id, member_id, answer, cast_at)
        values (${world.cooperativeId}, ${id}, ${world.anna.memberId}, 'yes', now())`,
    )
    await expect(forged).rejects.toThrow('row-level security')
    const paperId = await must(enter(both(), { yes: 1, no: 1 }))
    const count = () =>
      write(
        world.carla,
        sql`update admission_vote set counted_on = '2026-03-29', yes = 2, no = 0, abstain = 0`,
      )
    await expect(count()).rejects.toThrow('wait for a second yes')
    await must(answer(paperId, true))
    await expect(count()).rejects.toThrow('what was counted is not what was cast')
  })
})
