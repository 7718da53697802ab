/** What members and the co-operative signed: on paper before, with a code since September, and what still waits. */
import { keepAddress } from '../app/domains/members/index.ts'
import { askSigningCode, showSigningCode, type PeopleNeeds } from '../app/domains/people/index.ts'
import {
  decideContractText,
  makeContractPaper,
  answerSignedPaper,
  noteSignedBefore,
  putContracts,
  sayToContract,
  signContract,
  textToSign,
  writeContractText,
} from '../app/domains/contracts/index.ts'
import { secretsFrom } from '../app/platform/secrets.ts'
import { contractStarts } from '../app/text/nl/contract-starts.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import type { Happening } from './diary.ts'
import { MEMBERS, type MemberKey } from './people.ts'
import { at, type Stage } from './stage.ts'

type Kind = keyof typeof contractStarts
type ContractId = Id<'contract'>

const KINDS = Object.keys(contractStarts) as Kind[]
/** From when the texts are in use. */
const IN_USE = day('2026-09-07')
/** Who was a member before, and signed on paper then. */
const BEFORE = (Object.keys(MEMBERS) as MemberKey[]).filter((key) => key !== 'noor' && key !== 'joost')

/** Who wrote down where they live, since when; Noor moved in summer. */
const HOMES = [
  ['noor', '2024-02-01', 'Molenpad 8', 'Dalwijk', 0],
  ['noor', '2026-07-01', 'Weverstraat 12', 'Dalwijk', 1],
  ['yusuf', '2023-05-01', 'Stationsplein 3', 'Dalwijk', 2],
  ['fatima', '2021-11-01', 'Kersenlaan 41', 'Dalwijk', 3],
] as const

/** Texts by Ton and Gerda; who signed on paper before; Noor and Yusuf sign with a code; Fatima asks, Dewi says no. */
export function signing(): Happening[] {
  const texts = new Map<Kind, Id<'contract-text'>>()
  const put = new Map<string, ContractId>()
  const of = (who: MemberKey, kind: Kind) => put.get(`${who} ${kind}`)!
  const asks = (
    date: string,
    time: `${number}:${number}`,
    kind: Kind,
    members: readonly MemberKey[],
  ): Happening => ({
    at: at(day(date), time),
    async do(stage) {
      for (const who of members) put.set(`${who} ${kind}`, await putTo(stage, who, texts.get(kind)!))
    },
  })
  const happens = (date: string, time: `${number}:${number}`, work: (stage: Stage) => Promise<unknown>) => ({
    at: at(day(date), time),
    do: async (stage: Stage) => void (await work(stage)),
  })
  return [
    ...KINDS.map((kind, place) =>
      happens('2026-09-01', `20:${10 + place}`, async (stage) => {
        const text = { kind, ...contractStarts[kind] }
        texts.set(kind, (await stage.must(writeContractText, stage.as('ton'), text)) as Id<'contract-text'>)
      }),
    ),
    ...KINDS.map((kind, place) =>
      happens('2026-09-03', `19:${30 + place}`, async (stage) => {
        const seenAt = await writtenAt(stage, texts.get(kind)!)
        const input = { textId: texts.get(kind)!, fromDay: IN_USE, seenAt }
        await stage.must(decideContractText, stage.as('gerda'), input)
      }),
    ),
    ...BEFORE.map((who, place) =>
      happens('2026-09-08', `10:${10 + place}`, (stage) => notesBefore(stage, who)),
    ),
    ...HOMES.map(movesTo),
    asks('2026-09-09', '09:15', 'membership', ['noor']),
    asks('2026-09-09', '09:20', 'scheme', ['noor', 'yusuf', 'fatima', 'dewi', 'rachid']),
    happens('2026-09-09', '20:05', (stage) => signs(stage, 'noor', of('noor', 'membership'))),
    happens('2026-09-09', '20:15', (stage) => signs(stage, 'noor', of('noor', 'scheme'))),
    happens('2026-09-10', '12:30', (stage) => signs(stage, 'yusuf', of('yusuf', 'scheme'))),
    happens('2026-09-10', '21:10', (stage) => signs(stage, 'rachid', of('rachid', 'scheme'))),
    happens('2026-09-11', '19:00', (stage) => says(stage, 'gerda', of('noor', 'membership'))),
    happens('2026-09-11', '19:02', (stage) => says(stage, 'gerda', of('noor', 'scheme'))),
    happens('2026-09-11', '19:04', (stage) => says(stage, 'gerda', of('rachid', 'scheme'))),
    happens('2026-11-18', '14:10', (stage) =>
      says(
        stage,
        'fatima',
        of('fatima', 'scheme'),
        'asked',
        'Blijft wat er nu in mijn potje zit gewoon staan?',
      ),
    ),
    happens('2026-11-19', '09:40', (stage) =>
      says(stage, 'dewi', of('dewi', 'scheme'), 'refused', 'Ik wil er eerst met iemand over praten.'),
    ),
    asks('2026-11-20', '10:30', 'house-rules', ['noor', 'yusuf', 'fatima', 'karel', 'oksana', 'rachid']),
  ]
}

/** Where a member lives, as they write it down. */
function movesTo([who, since, street, city, place]: (typeof HOMES)[number]): Happening {
  return {
    at: at(day('2026-09-08'), `20:${20 + place}`),
    async do(stage) {
      const lives = {
        memberId: stage.members.get(who)!,
        since: day(since),
        street,
        postcode: '7398 AB',
        city,
      }
      await stage.must(keepAddress, stage.as(who), lives)
    },
  }
}

/** Keys of nothing: the codes of the demo are made and shown in one breath. */
const SECRETS = secretsFrom(new Uint8Array(32).fill(7))

async function signs(stage: Stage, who: MemberKey, contractId: ContractId): Promise<void> {
  const needs = { database: stage.database, clock: stage.clock, secrets: SECRETS } as PeopleNeeds
  const actor = stage.as(who)
  const signing = { personId: actor.personId, signsId: contractId }
  const origin = { network: `demo ${who}`, device: '' }
  const asked = await askSigningCode(needs, signing, origin)
  if (!asked.ok) throw new Error(`demo: no code for ${who}: ${asked.reason}`)
  const { codeId, code } = asked.value
  const given = await showSigningCode(needs, signing, code, origin)
  if (!given.ok) throw new Error(`demo: ${who} does not sign: ${given.reason}`)
  await stage.must(signContract, actor, { contractId, codeId })
}

async function says(
  stage: Stage,
  who: MemberKey | 'gerda',
  contractId: ContractId,
  kind: 'asked' | 'refused' | 'signed-for-cooperative' = 'signed-for-cooperative',
  words = '',
): Promise<void> {
  await stage.must(sayToContract, stage.as(who), { contractId, kind, words })
}

async function putTo(stage: Stage, who: MemberKey, textId: Id<'contract-text'>): Promise<ContractId> {
  const memberId = stage.members.get(who)!
  const startsOn = stage.clock().today
  const found = await stage.read('willemijn', (tx) =>
    textToSign(tx, stage.cooperativeId, { textId, memberId, startsOn }),
  )
  if (!found.ok) throw new Error(`demo: nothing to sign for ${who}: ${found.reason}`)
  const pdf = await makeContractPaper(found.value, startsOn)
  const papers = [{ memberId, hash: found.value.hash, pdf }]
  await stage.must(putContracts, stage.as('willemijn'), { textId, startsOn, papers })
  const rows = await stage.read('willemijn', (tx) =>
    tx
      .selectFrom('contract')
      .select('id')
      .where('member_id', '=', memberId)
      .orderBy('put_at', 'desc')
      .limit(1)
      .execute(),
  )
  return rows[0]!.id as ContractId
}

async function notesBefore(stage: Stage, who: MemberKey): Promise<void> {
  const { joined, ...facts } = MEMBERS[who]
  if ('left' in facts) return
  const contractId = await stage.must(noteSignedBefore, stage.as('willemijn'), {
    memberId: stage.members.get(who)!,
    kind: 'membership',
    title: 'Lidmaatschapsovereenkomst',
    signedOn: day(joined),
    words: 'In de map Leden, in de kast op kantoor.',
    scans: [],
  })
  const seen = { contractId: contractId as ContractId, yes: true, words: '' }
  await stage.must(answerSignedPaper, stage.as('gerda'), seen)
}

async function writtenAt(stage: Stage, id: Id<'contract-text'>): Promise<number> {
  const row = await stage.read('gerda', (tx) =>
    tx.selectFrom('contract_text').select('written_at').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  return row.written_at.getTime()
}
