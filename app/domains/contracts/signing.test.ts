/** Writing a text by two, putting it to members, and signing it by code or on paper, on a real database. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMoreMember, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { contractStarts } from '../../text/nl/contract-starts.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { keepAddress } from '../members/index.ts'
import { askSigningCode, loadSigningCode, showSigningCode, type PeopleNeeds } from '../people/index.ts'
import { answerSignedPaper } from './answer-signed-paper.ts'
import { contractsWorld, FROM_HERE, putTo, seenBy, signAs, textInUse } from './contracts.fixture.ts'
import type { ContractText } from './contract-text.ts'
import { contractTexts } from './contract-text.db.ts'
import { paperOf, type Paper } from './contract.db.ts'
import { stageOf } from './contract.ts'
import { decideContractText } from './decide-contract-text.ts'
import { textToSign } from './load-filled.ts'
import { keepSignedPaper } from './keep-signed-paper.ts'
import { sayToContract, type SaidByButton } from './say-to-contract.ts'
import { signContract } from './sign-contract.ts'
import { writeContractText } from './write-contract-text.ts'

let world: World
let gerda: PersonActor
let needs: PeopleNeeds
let mia: MemberOfWorld
let membership: Id<'contract-text'>
beforeAll(async () => {
  ;({ world, gerda, needs } = await contractsWorld())
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  membership = await textInUse(world, gerda, 'membership')
})
afterAll(() => world.close())

const says = async (by: PersonActor, contractId: Id<'contract'>, kind: SaidByButton, words = '') => {
  const said = await world.perform(sayToContract, by, { contractId, kind, words }, newId())
  return said.ok ? undefined : said.reason
}
const answers = async (by: PersonActor, contractId: Id<'contract'>, yes: boolean, words = '') => {
  const said = await world.perform(answerSignedPaper, by, { contractId, yes, words }, newId())
  return said.ok ? undefined : said.reason
}
const contractFor = async ({ memberId }: MemberOfWorld) =>
  (await seenBy(world, world.greet)).find((one) => one.memberId === memberId)!

test('a text is written by one of the board and taken into use by another; then it never changes', async () => {
  const write = async (by: PersonActor, more: object = {}) => {
    const input = { kind: 'house-rules', ...contractStarts['house-rules'], ...more } as const
    const done = await world.perform(writeContractText, by, input, newId())
    return done.ok ? undefined : done.reason
  }
  expect(await write(world.greet)).toBe('not-permitted')
  expect(await write(world.bea, { body: 'Lees {bsn}' })).toBe('text-place-unknown')
  expect(await write(world.bea)).toBeUndefined()
  expect(await write(gerda)).toBe('text-changed')
  const draft = (
    await as<readonly ContractText[]>(world, world.bea, (tx) => contractTexts(tx, world.cooperativeId))
  )[0]!
  const decide = async (by: PersonActor, fromDay = '2026-03-29', seenAt = draft.writtenAt.getTime()) => {
    const input = { textId: draft.id, fromDay: day(fromDay), seenAt }
    const done = await world.perform(decideContractText, by, input, newId())
    return done.ok ? undefined : done.reason
  }
  expect(await decide(world.bea)).toBe('asked-by-you')
  expect(await decide(gerda, '2026-03-28')).toBe('text-day')
  expect(await decide(gerda, '2026-03-29', 1)).toBe('text-changed')
  expect(await putTo(world, draft.id, world.anna.memberId)).toBe('text-not-in-use')
  expect(await decide(gerda)).toBeUndefined()
  expect(await decide(gerda)).toBe('text-not-found')
  await expect(world.sql(`update contract_text set body = 'x' where id = $1`, [draft.id])).rejects.toThrow(
    'never changes',
  )
  await expect(world.sql(`delete from contract_text where id = $1`, [draft.id])).rejects.toThrow(
    'never changes',
  )
})

test('a member gets a paper of their own, once; nobody asks themselves', async () => {
  expect(await putTo(world, membership, world.anna.memberId)).toBeUndefined()
  expect(await putTo(world, membership, world.anna.memberId)).toBe('contract-put-already')
  expect(await putTo(world, membership, world.piet.memberId, world.piet)).toBe('contract-to-yourself')
  expect(await putTo(world, membership, world.anna.memberId, world.carla)).toBe('text-not-found')
  const { id } = await contractFor(world.anna)
  const paper = await as<Paper | undefined>(world, world.anna, (tx) => paperOf(tx, world.cooperativeId, id))
  expect(paper!.body).toContain('Anna de Vries, lid sinds')
  expect(paper!.body).toContain('Schilderwerk Anna')
  expect(paper!.body).not.toContain('{')
  expect(paper!.pdf.toString()).toBe(`pdf of ${world.anna.memberId}`)
  expect(await as(world, world.carla, (tx) => paperOf(tx, world.cooperativeId, id))).toBeUndefined()
  expect((await seenBy(world, world.carla)).map(({ member }) => member)).toEqual(['Anna de Vries'])
  expect(await seenBy(world, mia)).toEqual([])
  expect(await seenBy(world, world.otto)).toEqual([])
})

test('where a member lives is filled in once it is known', async () => {
  const textId = await textInUse(world, gerda, 'house-rules', { body: '{naam}, {adres}' })
  const { memberId } = world.anna
  expect(await putTo(world, textId, memberId)).toBe('contract-place-empty')
  const lives = {
    memberId,
    since: day('2026-03-01'),
    street: 'Dorpsstraat 1',
    postcode: '7311 AB',
    city: 'Dalwijk',
  }
  await must(world.perform(keepAddress, world.anna, lives, newId()))
  const filled = await as<Awaited<ReturnType<typeof textToSign>>>(world, world.greet, (tx) =>
    textToSign(tx, world.cooperativeId, { textId, memberId, startsOn: day('2026-04-01') }),
  )
  expect(filled).toMatchObject({
    value: { filled: { body: 'Anna de Vries, Dorpsstraat 1, 7311 AB Dalwijk' } },
  })
})

test('the member asks, has an answer, signs with a code for this; then the board signs, and it is done', async () => {
  const { id } = await contractFor(world.anna)
  expect(await says(world.anna, id, 'asked')).toBe('contract-no-words')
  expect(await says(world.anna, id, 'asked', 'Kan ik weg?')).toBeUndefined()
  expect(await says(world.bea, id, 'refused')).toBe('contract-not-found')
  expect(await says(world.carla, id, 'answered', 'Altijd.')).toBeUndefined()
  expect(await says(world.bea, id, 'signed-for-cooperative')).toBe('contract-not-signed')
  expect(await signAs(world, needs, mia, id)).toBe('contract-not-found')
  await world.sql('update person set email = null where id = $1', [world.anna.personId])
  expect(await signAs(world, needs, world.anna, id)).toBe('no-address')
  await world.sql(`update person set email = 'anna@voorbeeld.example' where id = $1`, [world.anna.personId])
  expect(await signAs(world, needs, world.anna, id)).toBeUndefined()
  expect(await signAs(world, needs, world.anna, id)).toBe('contract-signed')
  expect(await says(world.anna, id, 'refused')).toBe('contract-signed')
  expect(await says(world.bea, id, 'withdrawn', 'Fout')).toBe('contract-signed')
  expect(await says(world.greet, id, 'signed-for-cooperative')).toBe('contract-not-found')
  const both = await Promise.all([
    says(world.bea, id, 'signed-for-cooperative'),
    says(gerda, id, 'signed-for-cooperative'),
  ])
  expect(both.toSorted()).toEqual(['contract-signed', undefined])
  const contract = await contractFor(world.anna)
  expect(stageOf(contract.words)).toBe('agreed')
  expect(contract.words.find(({ kind }) => kind === 'signed')).toMatchObject({
    way: 'code',
    by: 'Anna de Vries',
    codeSentTo: 'anna@voorbeeld.example',
  })
  for (const table of ['contract', 'contract_paper', 'contract_word'])
    await expect(world.sql(`delete from ${table}`)).rejects.toThrow('append-only')
})

test('a code signs what it was asked for and nothing else, and only ten minutes', async () => {
  expect(await putTo(world, await textInUse(world, gerda, 'scheme'), world.anna.memberId)).toBeUndefined()
  const contract = (await seenBy(world, world.anna)).find(({ kind }) => kind === 'scheme')
  const contractId = contract!.id
  const personId = world.anna.personId
  const other = await must(askSigningCode(needs, { personId, signsId: newId() }, FROM_HERE))
  const signing = { personId, signsId: contractId }
  const give = async (code: string) => {
    const given = await showSigningCode(needs, signing, code, FROM_HERE)
    return given.ok ? undefined : given.reason
  }
  const live = () => loadSigningCode(needs, signing)
  expect(await give(other.code)).toBe('code-over')
  expect(await live()).toEqual({ ok: true, value: undefined })
  const right = await must(askSigningCode(needs, signing, FROM_HERE))
  expect(await live()).toMatchObject({
    value: { email: 'anna@voorbeeld.example', askedAt: world.clock().at },
  })
  const wrong = right.code === '000000' ? '111111' : '000000'
  expect(await give(wrong)).toBe('code-wrong')
  // What cannot be a code is no try.
  for (const nothing of ['', ' ', '12345', 'abcdef', '', '1234567'])
    expect(await give(nothing)).toBe('code-unlike')
  const sign = (codeId: Id<'sign-in-code'>) =>
    world.perform(signContract, world.anna, { contractId, codeId }, newId())
  await expect(sign(right.codeId)).rejects.toThrow('no code was shown')
  expect(await give(right.code)).toBeUndefined()
  expect(await give(right.code)).toBe('code-over')
  expect(await live()).toEqual({ ok: true, value: undefined })
  world.setNow('2026-03-29T10:11:00Z')
  await expect(sign(right.codeId)).rejects.toThrow('no code was shown')
  world.setNow('2026-03-29T10:00:00Z')
  await expect(sign(other.codeId)).rejects.toThrow('no code was shown')
  const written = as(world, world.anna, (tx) =>
    sql`insert into contract_word (cooperative_id, id, contract_id, kind, way, words, on_day, said_by, said_at)
      values (${world.cooperativeId}, ${newId()}, ${contractId}, 'signed', 'paper', '', '2026-03-29',
        ${personId}, now())`.execute(tx),
  )
  await expect(written).rejects.toThrow('row-level security')
  expect(await sign(right.codeId)).toMatchObject({ ok: true })
})

test('on paper: with a scan of both names, by another than the member; no can become yes', async () => {
  expect(await putTo(world, membership, mia.memberId)).toBeUndefined()
  const { id } = await contractFor(mia)
  expect(await says(mia, id, 'refused', 'Te moeilijk')).toBeUndefined()
  expect(stageOf((await contractFor(mia)).words)).toBe('refused')
  const keep = async (by: PersonActor, onDay: string, content = '%PDF-1.4\n%%EOF') => {
    const scans = content === '' ? [] : [{ name: 'papier.pdf', content: Buffer.from(content) }]
    const done = await world.perform(
      keepSignedPaper,
      by,
      { contractId: id, onDay: day(onDay), scans },
      newId(),
    )
    return done.ok ? undefined : done.reason
  }
  expect(await keep(world.carla, '2026-03-30')).toBe('contract-day')
  expect(await keep(world.carla, '2026-03-28')).toBe('contract-before-put')
  expect(await keep(world.carla, '2026-03-29', '')).toBe('contract-scan-missing')
  expect(await keep(world.carla, '2026-03-29', 'tekst')).toBe('receipt-kind')
  expect(await keep(world.bea, '2026-03-29')).toBe('not-permitted')
  expect(await keep(world.carla, '2026-03-29')).toBeUndefined()
  expect(await keep(world.carla, '2026-03-29')).toBe('contract-paper-waits')
  expect(await says(world.bea, id, 'signed-for-cooperative')).toBe('contract-paper-waits')
  expect(stageOf((await contractFor(mia)).words)).toBe('waits')
  const scansSeen = (by: PersonActor) =>
    as(world, by, async (tx) => (await sql`select id from contract_scan`.execute(tx)).rows.length)
  expect([await scansSeen(world.carla), await scansSeen(mia), await scansSeen(world.anna)]).toEqual([0, 1, 0])
  // It counts once another of the board or the administration saw both names; what is not right goes with its scans.
  const stage = async () => stageOf((await contractFor(mia)).words)
  expect(await answers(world.carla, id, true)).toBe('contract-no-paper')
  expect(await answers(mia, id, true)).toBe('contract-not-yours')
  expect(await answers(world.bea, id, false)).toBe('contract-no-words')
  expect(await answers(world.bea, id, false, 'Van een ander lid')).toBeUndefined()
  expect([await stage(), await scansSeen(mia)]).toEqual(['refused', 0])
  expect(await answers(world.bea, id, true)).toBe('contract-no-paper')
  expect(await keep(world.greet, '2026-03-29')).toBeUndefined()
  expect(await answers(world.greet, id, true)).toBe('asked-by-you')
  expect(await answers(world.greet, id, false, 'Foto te vaag')).toBeUndefined()
  expect(await keep(world.greet, '2026-03-29')).toBeUndefined()
  expect(await answers(world.bea, id, true)).toBeUndefined()
  expect(await stage()).toBe('agreed')
  // Found wrong later: that is of the board.
  expect(await answers(world.greet, id, false, 'Toch niet')).toBe('contract-paper-of-board')
  expect(await answers(gerda, id, false, 'Bladzijde 2 mist')).toBeUndefined()
  expect([await stage(), await scansSeen(mia)]).toEqual(['refused', 0])
  expect((await contractFor(mia)).words.filter(({ kind }) => kind === 'paper-wrong')).toHaveLength(3)
})
