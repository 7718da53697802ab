import { toDoOf } from '../home.tsx'
import { systemClock } from '../platform/clock.ts'
import type { PersonActor } from '../platform/actor.ts'
import { may } from '../platform/permissions.ts'
import { textIn } from '../text/index.ts'
import type { Reader } from '../web/visit.ts'
import type { BenchCooperative } from './fill.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { median, timed } from './probe.ts'

/**
 * All that somebody must do, as the number in the menu counts it: for the administrator, who looks after every late
 * invoice, and for one of the members.
 */
export async function measureToDo(bench: Bench): Promise<Measured[]> {
  const { large, size } = bench
  const office = await counted(bench, large, large.administrator)
  const member = await counted(bench, large, large.member)
  const among = `among ${size.invoices.toLocaleString('en')} invoices`
  return [
    { what: `to do number of an administrator ${among}`, ...office, aim: 15 },
    { what: `to do number of a member ${among}`, ...member, aim: 15 },
  ]
}

async function counted({ office, place, size }: Bench, co: BenchCooperative, actor: PersonActor) {
  const reader = readerFor(office, co, actor)
  const ask = () => toDoOf(reader)
  for (let turn = 0; turn < 8; turn++) await ask()
  const taken = await timed(size.reads, 1, place.serverPids, ask)
  const { nodeCpu, serverCpu, each } = taken
  const split = `Node ${round(nodeCpu / size.reads)} + server ${round(serverCpu / size.reads)} ms CPU`
  return {
    value: round((nodeCpu + serverCpu) / size.reads),
    unit: 'ms CPU',
    more: `p50 ${round(median(each))} ms, ${split}; ${(await ask()).length} things to do`,
  }
}

function readerFor(
  { database }: Bench['office'],
  { id, slug }: BenchCooperative,
  actor: PersonActor,
): Reader {
  return {
    actor,
    cooperative: { id, slug, name: slug },
    now: systemClock(),
    language: 'nl',
    text: textIn('nl'),
    may: (permission) => may(actor, permission),
    read: (work) => database.read(actor, work),
  }
}
