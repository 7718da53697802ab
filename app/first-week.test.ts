/** What somebody who has just founded a co-operative is told to do, one thing after the other, until it can invoice. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../test/new-id.ts'
import { readerOf } from '../test/reader-of.ts'
import { must, smallWorld, type World } from '../test/world.ts'
import { addBankAccount } from './domains/bank/add-bank-account.ts'
import { openBooks } from './domains/books/index.ts'
import { answerPrintedAccount } from './domains/cooperative/answer-printed-account.ts'
import { askPrintedAccount } from './domains/cooperative/ask-printed-account.ts'
import { editContact } from './domains/cooperative/edit-contact.ts'
import { editIdentity } from './domains/cooperative/edit-identity.ts'
import { foundCooperative, founding, foundingActor } from './domains/cooperative/index.ts'
import { addMember } from './domains/members/index.ts'
import { addPerson, confirmAccessByOperator, insertRole, invitePerson } from './domains/people/index.ts'
import { changeSchemeDraft, draftScheme } from './domains/pots/index.ts'
import { decideSchemeVersion } from './domains/pots/decide-scheme-version.ts'
import { presets } from './domains/pots/presets.ts'
import { toDoOf } from './home.tsx'
import type { PersonActor, Role } from './platform/actor.ts'
import { day } from './values/day.ts'
import type { Id } from './values/id.ts'

const IBAN = 'NL56VRBD0417164300'

let world: World
let anna: PersonActor
let noor: PersonActor
beforeAll(async () => {
  world = await smallWorld()
  const actor = foundingActor(world.clock())
  const given = { slug: 'tuin', legalName: 'Coöperatie De Tuin U.A.', vatFrom: '2026-01-01' }
  const found = foundCooperative(async (tx, cooperativeId) => {
    await openBooks(tx, cooperativeId)
    const who = { name: 'Anna Bos', email: 'anna@tuin.example', language: 'nl' } as const
    const personId = await addPerson(tx, who, world.clock())
    for (const role of ['administrator', 'board'] as const)
      await insertRole(tx, cooperativeId, personId, role, world.clock().at)
    anna = { kind: 'person', cooperativeId, personId, roles: ['administrator', 'board'] }
  })
  await must(world.perform(found, actor, founding.parse(given), newId()))
})
afterAll(() => world.close())

/** What is on the list of somebody because the co-operative has just begun. */
async function begins(who: PersonActor): Promise<string[]> {
  const tasks = await toDoOf(readerOf(world, who))
  return tasks.filter(({ kind }) => kind === 'begin').map(({ title }) => title)
}

async function another(name: string, role: Role): Promise<PersonActor> {
  const invited = { name, email: `${role}@tuin.example`, language: 'nl', role } as const
  const { personId } = await must(world.perform(invitePerson, anna, invited, newId()))
  return {
    kind: 'person',
    cooperativeId: anna.cooperativeId,
    personId: personId as Id<'person'>,
    roles: [role],
  }
}

test('who founded it alone is told what there is to do', async () => {
  expect(await begins(anna)).toEqual([
    'Vul de gegevens van de coöperatie in',
    'Vraag een tweede mens erbij',
    'Zet de bankrekening van de coöperatie erbij',
    'Begin een regeling',
    'Schrijf het eerste lid in',
  ])
  const [details] = await toDoOf(readerOf(world, anna))
  expect(details?.detail).toBe('Nodig voor de eerste factuur: het KVK-nummer, het btw-nummer, het adres')
})

test('what is filled in goes from the list', async () => {
  const identity = { legalName: 'Coöperatie De Tuin U.A.', kvk: '12345678', vatNumber: 'NL123456782B01' }
  await must(world.perform(editIdentity, anna, identity, newId()))
  const address = { street: 'Tuinpad 1', postcode: '7311 AA', city: 'Apeldoorn' }
  const reach = { email: '', phone: '', website: '', municipality: '' }
  await must(world.perform(editContact, anna, { ...address, ...reach }, newId()))
  expect(await begins(anna)).not.toContain('Vul de gegevens van de coöperatie in')
})

test('the scheme: begun, finished, and then it wants another of the board', async () => {
  const versionId = await must(
    world.perform(draftScheme, anna, { name: 'Onze regels', preset: 'breda' }, newId()),
  )
  expect(await begins(anna)).toContain('Maak Onze regels af')
  const draft = { ...presets[0]!.draft, name: 'Onze regels' }
  const change = { versionId, draft, seenAt: world.clock().at.getTime() }
  await must(world.perform(changeSchemeDraft, anna, change, newId()))
  expect(await begins(anna)).toContain('Vraag nog iemand in het bestuur')
  noor = await another('Noor Prins', 'board')
  expect(await begins(anna)).toEqual([
    'Laat Noor Prins bevestigen',
    'Zet de bankrekening van de coöperatie erbij',
    'Schrijf het eerste lid in',
  ])
  const operator = { kind: 'operator', cooperativeId: anna.cooperativeId } as const
  await must(world.perform(confirmAccessByOperator, operator, { email: 'board@tuin.example' }, newId()))
  expect(await begins(anna)).not.toContain('Laat Noor Prins bevestigen')
  const decision = { versionId, fromDay: day('2026-04-01'), reason: '' }
  await must(world.perform(decideSchemeVersion, noor, decision, newId()))
  expect(await begins(noor)).toEqual([])
})

test('the account: first one of the bank, then on the invoice, then a second yes', async () => {
  await must(world.perform(addBankAccount, anna, { iban: IBAN, name: '' }, newId()))
  expect(await begins(anna)).toContain('Zet een rekening op de factuur')
  await must(world.perform(askPrintedAccount, anna, { iban: IBAN }, newId()))
  expect(await begins(anna)).toEqual(['Schrijf het eerste lid in'])
  await must(world.perform(answerPrintedAccount, noor, { iban: IBAN, yes: true }, newId()))
  expect(await begins(noor)).toEqual([])
})

test('with a first member nothing of it is left', async () => {
  const who = {
    name: 'Wil Maas',
    firstName: 'Wil',
    email: '',
    language: 'nl',
    tradeName: '',
    trade: '',
  } as const
  await must(world.perform(addMember, anna, { ...who, joinedOn: day('2026-03-01') }, newId()))
  expect(await begins(anna)).toEqual([])
})
