/** The first days: the co-op, who runs it, its rules. */
import { openBankAccount } from '../app/domains/bank/index.ts'
import { openBooks } from '../app/domains/books/index.ts'
import {
  foundCooperative,
  foundingActor,
  setInvoiceTerms,
  uploadLogo,
} from '../app/domains/cooperative/index.ts'
import { addPerson, confirmAccess, insertRole, invitePerson } from '../app/domains/people/index.ts'
import { changeSchemeDraft, decideSchemeVersion, draftScheme } from '../app/domains/pots/index.ts'
import { moment } from '../app/platform/clock.ts'
import { door } from '../app/platform/command.ts'
import type { Database } from '../app/platform/database.ts'
import { day } from '../app/values/day.ts'
import { newId, type Id } from '../app/values/id.ts'
import { COOPERATIVE, INVOICE_TERMS, LOGO, SCHEMES } from './cooperative.ts'
import type { Happening } from './diary.ts'
import { emailOf, OFFICE, type Someone } from './people.ts'
import { at, stageOn, type Stage } from './stage.ts'

const FIRST_DAY = day('2024-12-16')

/** Founds the co-operative as the operator, with the first administrator and the chair of the board. */
export async function found(database: Database): Promise<Stage> {
  const now = moment(at(FIRST_DAY, '09:00'))
  const operator = foundingActor(now)
  const stage = stageOn(database, operator.cooperativeId, now.at)
  const command = foundCooperative(async (tx, cooperativeId, iban) => {
    await openBooks(tx, cooperativeId)
    await openBankAccount(tx, cooperativeId, iban, now)
    for (const who of ['willemijn', 'ton', 'gerda'] as const) {
      const { name, roles }: Someone = OFFICE[who]
      const personId = await addPerson(tx, { name, email: emailOf(who), language: 'nl' }, now)
      for (const role of roles) await insertRole(tx, cooperativeId, personId, role, now.at)
      stage.people.set(who, personId)
      stage.roles.set(who, [...roles])
    }
  })
  const founded = await door(database, () => now)(command, operator, COOPERATIVE, newId(now.at))
  if (!founded.ok) throw new Error(`the demo could not be founded: ${founded.reason}`)
  return stage
}

/** What the office does to begin with: its face, its people, its rules. */
export function beginnings(): Happening[] {
  return [
    { at: at(FIRST_DAY, '10:00'), do: furnish },
    ...(['wout', 'hafsa', 'samira', 'els', 'marjolein'] as const).map((who) => ({
      at: at(FIRST_DAY, '11:00'),
      do: (stage: Stage) => invite(stage, who),
    })),
    ...SCHEMES.map((scheme, version) => ({
      at: at(day(scheme.entered), '21:00'),
      do: (stage: Stage) => decide(stage, version),
    })),
  ]
}

async function furnish(stage: Stage): Promise<void> {
  await stage.must(uploadLogo, stage.as('willemijn'), {
    name: 'logo.svg',
    content: new TextEncoder().encode(LOGO),
  })
  await stage.must(setInvoiceTerms, stage.as('willemijn'), INVOICE_TERMS)
}

async function invite(stage: Stage, who: keyof typeof OFFICE): Promise<void> {
  const {
    name,
    roles: [role],
  } = OFFICE[who]
  const { personId } = await stage.must(invitePerson, stage.as('ton'), {
    name,
    email: emailOf(who),
    language: 'nl',
    role,
  })
  stage.people.set(who, personId as Id<'person'>)
  stage.roles.set(who, [role])
  // Ton typed the address; the secretary asked them whether it is theirs. Before that nothing that is shared opens.
  await stage.must(confirmAccess, stage.as('gerda'), { personId: personId as Id<'person'> })
}

/** The general meeting decides; the chair writes it down. A later version is drafted from the one before. */
async function decide(stage: Stage, version: number): Promise<void> {
  const { rules, from, told, reason } = SCHEMES[version]!
  const ton = stage.as('ton')
  const known = await stage.read('ton', (tx) => tx.selectFrom('scheme').select('id').executeTakeFirst())
  const begun = known
    ? { schemeId: known.id as Id<'scheme'> }
    : { name: rules.name, preset: 'empty' as const }
  const versionId = await stage.must(draftScheme, ton, begun)
  const seenAt = stage.clock().at.getTime()
  await stage.must(changeSchemeDraft, ton, { versionId, draft: rules, seenAt })
  // The chair wrote it, the secretary decides: nobody decides alone on what they wrote.
  const gerda = stage.as('gerda')
  const notice = version === 0 ? {} : { noticeSentOn: day(told) }
  await stage.must(decideSchemeVersion, gerda, { versionId, fromDay: day(from), reason, ...notice })
}
