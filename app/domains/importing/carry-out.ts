import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command, performWithin } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { count, id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { holdPen, openBalance } from '../books/index.ts'
import { addMember } from '../members/index.ts'
import { checkSecond } from '../people/index.ts'
import { openPot } from '../pots/index.ts'
import { insertCustomers, takeOver } from '../sales/index.ts'
import { holdImport, storeDone, takeTurn, type ImportToDo } from './import-file.db.ts'
import { goesIntoBooks, missingColumns } from './import-kind.ts'
import { freshOf, judgeList, type JudgedList } from './judge-list.ts'
import { countsOf } from './judged.ts'
import { loadFacts } from './load-facts.ts'

/**
 * Carries out a list: all that is new in it, or nothing. What is there already is passed over, so that the same file
 * twice brings nothing twice. Its rows are thrown away with it.
 *
 * Refuses a list that is not there any more (`import-gone`), one that was changed since it was looked at
 * (`import-changed`), without its columns (`columns-missing`), with a line that is wrong (`import-has-wrong`) or with
 * nothing new (`import-nothing-new`). What goes into the books is carried out by another than who chose the file
 * (`checkSecond`). What the command for one member, pot or balance refuses, this does for all, with the line.
 * Each of those has its own row in the log of commands; customers and open invoices, which no command brings one by
 * one, have that of the list.
 */
export const carryOut = command({
  name: 'importing.carry-out',
  may: 'import.make',
  about: ({ importId }) => importId,
  input: z.object({ importId: id<'import'>(), revision: count() }),
  async run(tx, actor: PersonActor, { importId, revision }, now, commandId) {
    await takeTurn(tx, actor.cooperativeId)
    const list = await holdImport(tx, actor.cooperativeId, importId)
    if (!list) return refuse('import-gone')
    if (list.revision !== revision) return refuse('import-changed')
    if (goesIntoBooks(list.kind)) {
      const second = await checkSecond(tx, actor, { by: list.putBy }, now)
      if (!second.ok) return second
      if (list.countsOn === null) return refuse('columns-missing')
      await holdPen(tx, actor.cooperativeId)
    }
    if (missingColumns(list.kind, list.columns).length > 0) return refuse('columns-missing')
    const facts = await loadFacts(tx, actor, list, now)
    const judged = judgeList(list.kind, list, list.columns, facts, now.at)
    const { fresh, known, wrong } = countsOf(judged.lines)
    if (wrong > 0) return refuse('import-has-wrong')
    if (fresh === 0) return refuse('import-nothing-new')
    const done = await brought(tx, actor, list, judged, now, commandId)
    if (!done.ok) return done
    await storeDone(tx, actor.cooperativeId, importId, {
      by: actor.personId,
      at: now.at,
      added: fresh,
      known,
    })
    return ok({ added: fresh, known })
  },
})

/** Brings what is new to whom it belongs. */
async function brought(
  tx: Tx,
  actor: PersonActor,
  list: ImportToDo,
  judged: JudgedList,
  now: Now,
  commandId: string,
) {
  const { cooperativeId, personId } = actor
  if (judged.kind === 'members') return withMembers(tx, actor, judged, now)
  if (judged.kind === 'pots') return withPots(tx, actor, list, judged, now)
  if (judged.kind === 'customers') {
    await insertCustomers(tx, cooperativeId, freshOf(judged.lines), personId, now.at)
    return ok(null)
  }
  const { id: importId, putBy } = list
  const countsOn = list.countsOn!
  if (judged.kind === 'invoices') {
    await takeOver(tx, actor, freshOf(judged.lines), { importId, putBy, countsOn }, now, commandId)
    return ok(null)
  }
  const given = { countsOn, amounts: freshOf(judged.lines), restToEquity: false, reason: '' }
  return performWithin(tx, openBalance, actor, given, now)
}

async function withMembers(
  tx: Tx,
  actor: PersonActor,
  { lines }: Extract<JudgedList, { kind: 'members' }>,
  now: Now,
) {
  for (const member of freshOf(lines)) {
    const added = await performWithin(tx, addMember, actor, member, now)
    if (!added.ok) return added
  }
  return ok(null)
}

async function withPots(
  tx: Tx,
  actor: PersonActor,
  { countsOn }: ImportToDo,
  { lines }: Extract<JudgedList, { kind: 'pots' }>,
  now: Now,
) {
  for (const pot of freshOf(lines)) {
    // What is odd about it is told before it is carried out, and a second person says yes to that.
    const opened = await performWithin(
      tx,
      openPot,
      actor,
      { ...pot, countsOn: countsOn!, seen: true, reason: '' },
      now,
    )
    if (!opened.ok) return opened
  }
  return ok(null)
}
