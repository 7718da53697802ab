/** What tests of agreements begin with. */
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMore, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { contractStarts } from '../../text/nl/contract-starts.ts'
import { day, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { askSigningCode, showSigningCode, type PeopleNeeds } from '../people/index.ts'
import { contractsOf } from './contract.db.ts'
import type { Contract } from './contract.ts'
import type { ContractKind, ContractText, TextSaid } from './contract-text.ts'
import { contractTexts } from './contract-text.db.ts'
import { decideContractText } from './decide-contract-text.ts'
import { textToSign } from './load-filled.ts'
import { putContracts } from './put-contracts.ts'
import { signContract } from './sign-contract.ts'
import { writeContractText } from './write-contract-text.ts'

/** Where tests come from, as far as signing counts. */
export const FROM_HERE = { network: 'unknown', device: 'test' }

/** The small world with a second on the board, and the mails that were sent. */
export async function contractsWorld() {
  const world = await smallWorld()
  const gerda = await oneMore(world, 'Gerda Ploeg', 'board')
  const mails: { readonly to: string; readonly subject: string; readonly text: string }[] = []
  const { database, clock } = world
  const needs = {
    database,
    clock,
    secrets: secretsFrom(new Uint8Array(32).fill(1)),
    publicOrigin: 'https://gilde.example',
    postbox: { post: (mail: (typeof mails)[number]) => mails.push(mail) },
  } as unknown as PeopleNeeds
  return { world, gerda, needs, mails }
}

/** Writes a text as Bea and takes it into use as another of the board. */
export async function textInUse(
  world: World,
  second: PersonActor,
  kind: ContractKind,
  said: Partial<TextSaid> = {},
  fromDay: Day = day('2026-03-29'),
): Promise<Id<'contract-text'>> {
  const textId = (await must(
    world.perform(writeContractText, world.bea, { kind, ...contractStarts[kind], ...said }, newId()),
  )) as Id<'contract-text'>
  const texts = await as<readonly ContractText[]>(world, world.bea, (tx) =>
    contractTexts(tx, world.cooperativeId),
  )
  const seenAt = texts.find(({ id }) => id === textId)!.writtenAt.getTime()
  await must(world.perform(decideContractText, second, { textId, fromDay, seenAt }, newId()))
  return textId
}

/** Puts a text to somebody; the paper is a few bytes, since it is not looked at here. Gives why not, when refused. */
export async function putTo(
  world: World,
  textId: Id<'contract-text'>,
  memberId: Id<'member'>,
  by: PersonActor = world.greet,
  startsOn: Day = day('2026-04-01'),
): Promise<string | undefined> {
  const found = await as<Awaited<ReturnType<typeof textToSign>>>(world, by, (tx) =>
    textToSign(tx, world.cooperativeId, { textId, memberId, startsOn }),
  )
  if (!found.ok) return found.reason
  const papers = [{ memberId, hash: found.value.hash, pdf: Buffer.from(`pdf of ${memberId}`) }]
  const put = await world.perform(putContracts, by, { textId, startsOn, papers }, newId())
  return put.ok ? undefined : put.reason
}

/** The agreements that somebody sees. */
export function seenBy(world: World, by: PersonActor): Promise<readonly Contract[]> {
  return as(world, by, (tx) => contractsOf(tx, world.cooperativeId))
}

/** Signs with a code that was mailed. Gives why not, when refused. */
export async function signAs(
  world: World,
  needs: PeopleNeeds,
  by: PersonActor,
  contractId: Id<'contract'>,
): Promise<string | undefined> {
  const signing = { personId: by.personId, signsId: contractId }
  const asked = await askSigningCode(needs, signing, FROM_HERE)
  if (!asked.ok) return asked.reason
  const given = await showSigningCode(needs, signing, asked.value.code, FROM_HERE)
  if (!given.ok) return given.reason
  const { codeId } = given.value
  const signed = await world.perform(signContract, by, { contractId, codeId }, newId())
  return signed.ok ? undefined : signed.reason
}
