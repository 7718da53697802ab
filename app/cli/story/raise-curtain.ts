/** Before the first invoice: a co-op with its books, bank account, people and rules. */
import { openBankAccount } from '../../domains/bank/index.ts'
import { openBooks } from '../../domains/books/index.ts'
import { foundCooperative, founding, foundingActor, type Founding } from '../../domains/cooperative/index.ts'
import { addMember, memberById } from '../../domains/members/index.ts'
import { addPerson, confirmAccess, insertRole } from '../../domains/people/index.ts'
import {
  changeSchemeDraft,
  decideSchemeVersion,
  draftScheme,
  type SchemeDraft,
} from '../../domains/pots/index.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { moment, type Now } from '../../platform/clock.ts'
import { door } from '../../platform/command.ts'
import type { Database } from '../../platform/database.ts'
import { day, type Day } from '../../values/day.ts'
import { newId } from '../../values/id.ts'
import { MEMBERS, OFFICE } from './cast.ts'
import { stageOn, type Entered, type House, type Stage } from './stage.ts'

/** Everybody on the stage. */
export type Cast = {
  readonly administrator: PersonActor
  readonly board: PersonActor
  readonly members: readonly Entered[]
}

/**
 * The accounts of the co-op: those of the statements as the bank writes them, and the one that stands on
 * the invoices.
 */
export type Accounts = { readonly own: readonly string[]; readonly onPaper: string }

const RULES_FROM = day('2001-01-01')

const RULES: SchemeDraft = {
  name: 'Regeling van het verhaal',
  steps: [
    {
      key: 'cooperative',
      destination: 'cooperative',
      take: { kind: 'percentage', of: 'net-turnover', basisPoints: 3000 },
    },
    {
      key: 'training',
      destination: 'training',
      take: { kind: 'percentage', of: 'net-turnover', basisPoints: 500 },
    },
    { key: 'member-pot', destination: 'member-pot', take: { kind: 'rest' } },
  ],
  lossFallsOn: 'member-pot',
  pot: {
    threshold: { amount: 200_000n, above: 'municipality' },
    maySpendOn: ['investment', 'training'],
    approvers: { anyOf: ['administrator', 'board'], count: 1 },
    payoutToMember: false,
    onLeaving: 'open',
  },
}

/** Founds the co-op, lets the board decide the rules, and enters the members. */
export async function raiseCurtain(
  house: House,
  accounts: Accounts,
  beginsOn: Day,
): Promise<{ stage: Stage; cast: Cast }> {
  const now = moment(new Date(`${beginsOn}T07:00:00Z`))
  const operator = foundingActor(now)
  const { administrator, board, secretary } = await found(house.database, operator, accounts, now)
  const stage = stageOn(house, operator.cooperativeId, beginsOn)
  await decideRules(stage, board, secretary)
  const members: Entered[] = []
  for (const player of MEMBERS) members.push(await enter(stage, administrator, player))
  // The board asked each of them whether the address is theirs: else who typed it approves no invoice of theirs.
  for (const { personId } of members) await stage.must(confirmAccess, board, { personId })
  const names = members.map(({ name }) => name).join(', ')
  stage.tell(OFFICE.administrator, `schrijft ${members.length} leden in: ${names}`)
  return { stage, cast: { administrator, board, members } }
}

type Officers = Pick<Cast, 'administrator' | 'board'> & { readonly secretary: PersonActor }

const ROLE = { administrator: 'administrator', board: 'board', secretary: 'board' } as const

async function found(
  database: Database,
  operator: ReturnType<typeof foundingActor>,
  { own, onPaper }: Accounts,
  now: Now,
): Promise<Officers> {
  const officers: Partial<Record<keyof Officers, PersonActor>> = {}
  const command = foundCooperative(async (tx, cooperativeId) => {
    await openBooks(tx, cooperativeId)
    for (const iban of own) await openBankAccount(tx, cooperativeId, iban, now)
    for (const who of ['administrator', 'board', 'secretary'] as const) {
      const role = ROLE[who]
      const person = { name: OFFICE[who], email: emailOf(OFFICE[who]), language: 'nl' } as const
      const personId = await addPerson(tx, person, now)
      await insertRole(tx, cooperativeId, personId, role, now.at)
      officers[who] = { kind: 'person', cooperativeId, personId, roles: [role] }
    }
  })
  const founded = await door(database, () => now)(command, operator, givenWith(onPaper), newId(now.at))
  if (!founded.ok) throw new Error(`the co-op of the story could not be founded: ${founded.reason}`)
  return { administrator: officers.administrator!, board: officers.board!, secretary: officers.secretary! }
}

function givenWith(iban: string): Founding {
  return founding.parse({
    slug: 'verhaal',
    legalName: 'Coöperatie Het Verhaal (voorbeeld) U.A.',
    kvk: '00417163',
    vatNumber: 'NL861204591B01',
    iban,
    street: 'Wevershof 12',
    postcode: '7399 ZZ',
    city: 'Beekdal',
    email: 'kantoor@voorbeeld.example',
    municipality: 'Gemeente Beekdal',
    vatFrom: RULES_FROM,
    demo: true,
  })
}

async function decideRules(stage: Stage, board: PersonActor, secretary: PersonActor): Promise<void> {
  const versionId = await stage.must(draftScheme, board, { name: RULES.name, preset: 'empty' })
  const seenAt = stage.clock().at.getTime()
  await stage.must(changeSchemeDraft, board, { versionId, draft: RULES, seenAt })
  // Another of the board than who wrote it decides.
  await stage.must(decideSchemeVersion, secretary, {
    versionId,
    fromDay: RULES_FROM,
    reason: 'De regels van het verhaal.',
  })
  stage.tell(
    OFFICE.board,
    'stelt de regeling vast: 30 % voor de coöperatie, 5 % voor de opleidingspot, de rest naar het potje',
  )
}

async function enter(stage: Stage, by: PersonActor, player: (typeof MEMBERS)[number]): Promise<Entered> {
  const { name, tradeName, trade } = player
  const { cooperativeId } = by
  const entered = await stage.must(addMember, by, {
    name,
    firstName: name.split(' ')[0]!,
    email: emailOf(name),
    language: 'nl',
    joinedOn: stage.clock().today,
    tradeName,
    trade,
  })
  const memberId = entered.memberId
  const member = await stage.read(by, (tx) => memberById(tx, cooperativeId, memberId))
  if (!member || entered.businessId === null) throw new Error(`${name} was not entered in the register`)
  return {
    kind: 'person',
    cooperativeId,
    personId: member.personId,
    roles: ['member'],
    name,
    memberId,
    businessId: entered.businessId,
  }
}

function emailOf(name: string): string {
  return `${name.split(' ')[0]!.toLowerCase()}@voorbeeld.example`
}
