/**
 * Over all commands of the program, not over cases: what is not marked is refused to other hands, whoever acts, also as
 * part of another command; and what is marked is no member's own secret.
 */
import { expect, test } from 'vitest'
import { ROLES, type PersonActor } from '../app/platform/actor.ts'
import { systemClock } from '../app/platform/clock.ts'
import { door, performWithin } from '../app/platform/command.ts'
import type { Database, Tx } from '../app/platform/database.ts'
import { DEEDS } from '../app/platform/on-behalf.ts'
import { byOwnHand as byOwnHandAlone, isTask, may, type Permission } from '../app/platform/permissions.ts'
import { newId as idOf } from '../app/values/id.ts'
import { sampleOf } from './architecture/input-walk.ts'
import { everyCommand, type AnyCommand } from './every-command.ts'

class Reached extends Error {}
const reached = () => Promise.reject(new Reached())
const perform = door({ write: reached } as unknown as Database, systemClock)
/** A transaction in which the first statement tells that something was let through. */
const tx = new Proxy(
  {},
  {
    get: () => {
      throw new Reached()
    },
  },
) as Tx

const commands = await everyCommand()
const acting: PersonActor = {
  kind: 'person',
  cooperativeId: idOf<'cooperative'>(new Date()),
  personId: idOf<'person'>(new Date()),
  roles: ['member'],
  behalf: { id: idOf<'on-behalf'>(new Date()), doer: idOf<'person'>(new Date()) },
}
/** Even with every role at once, which an acting session never has. */
const withAll: PersonActor = { ...acting, roles: ROLES }
const { behalf: _, ...own } = withAll

const answer = (command: AnyCommand, as: PersonActor, within = false) =>
  (within
    ? performWithin(tx, command, as, sampleOf(command.input), systemClock())
    : perform(command, as, sampleOf(command.input), idOf<'command'>(new Date()))
  ).then(
    (result) => (result.ok ? 'done' : String(result.reason)),
    (error: unknown) => {
      if (error instanceof Reached) return 'let through'
      throw error
    },
  )

test('without a mark each is refused by the door, on its own and within another', async () => {
  for (const command of commands.filter(({ onBehalf }) => onBehalf === undefined)) {
    const refused = may(withAll, command.may) ? 'by-own-hand' : 'not-permitted'
    expect(await answer(command, withAll), command.name).toBe(refused)
    expect(await answer(command, withAll, true), command.name).toBe(refused)
    if (may(own, command.may)) expect(await answer(command, own), command.name).toBe('let through')
  }
})

test('with a mark each is a thing of a member, and nothing that only the member reads and says', async () => {
  const marked = commands.filter(({ onBehalf }) => onBehalf !== undefined)
  expect(marked.length).toBeGreaterThan(20)
  for (const command of marked) {
    expect(command.inOwnHands, command.name).toBeUndefined()
    expect(may(acting, command.may), command.name).toBe(true)
    expect(await answer(command, acting), command.name).toBe('let through')
  }
})

test('each deed in the words of the member is one that a command does', () => {
  const done = new Set(commands.map(({ onBehalf }) => onBehalf))
  expect(DEEDS.filter((deed) => !done.has(deed))).toEqual([])
})

test('what goes about rights, consent, access and money of the member has no mark', () => {
  const heavy =
    /^(contracts|benefits|joining|leaving|importing|handover|pots|inside)\.|agree|passkey|sign|consent|payee|vote|give/
  const marked = commands.filter(({ onBehalf }) => onBehalf !== undefined).map(({ name }) => name)
  // Hours given beside a coach wait for the yes of who gets them (0040).
  expect(marked.filter((name) => heavy.test(name))).toEqual(['mutual-help.give-hours'])
})

/** What only the own hand does, and yet opens a page to read: there each form says for itself whose hand it asks. */
/** Behind routes that are shut to other hands already, or only to read. */
const SHUT: readonly Permission[] = ['agenda.see', 'statement.confirm', 'own-work.read']

const READ_TOO: readonly Permission[] = ['behalf.follow', 'own-ways.choose', 'pot-request.see']

test('what can only be refused is not offered: a permission without a marked command is none beside a member', () => {
  const { behalf: _behalf, ...member } = acting
  const asked = (onBehalf: boolean) =>
    commands.filter((one) => (one.onBehalf !== undefined) === onBehalf && isTask(one.may))
  const marked = new Set(asked(true).map((one) => one.may))
  const byOwnHand = asked(false)
    .filter((one) => !one.inOwnHands && may(member, one.may) && !marked.has(one.may))
    .map((one) => one.may as Permission)
  const known = new Set([...byOwnHandAlone, ...READ_TOO, ...SHUT])
  expect([...new Set(byOwnHand)].filter((one) => !known.has(one))).toEqual([])
  for (const one of byOwnHandAlone) {
    expect([one, marked.has(one), may(member, one), may(acting, one)]).toEqual([one, false, true, false])
  }
})
