import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import type { Finding } from '../../platform/integrity.ts'
import { handle, job } from '../../platform/jobs.ts'
import { dueOn, type Place } from '../../platform/schedule.ts'
import { newId } from '../../values/id.ts'
import { noteChecked } from './note-checked.ts'

/** What the check at night needs of those who know the whole installation. */
export type NightCheckNeeds = {
  readonly perform: Perform
  readonly clock: Clock
  findings(): Promise<readonly Finding[]>
  cooperatives(): Promise<readonly Place[]>
}

/** All rules are to be checked. */
export const checkAtNightJob = job('check-at-night', dueOn)

/** The check of all rules, every night: once for the installation, since one reading of the tables serves all. */
export function booksJobs(needs: NightCheckNeeds): DomainJobs {
  return {
    handlers: [handle(checkAtNightJob, () => checkAtNight(needs))],
    schedule: [{ name: 'night-check', at: 'daily 03:00', per: 'installation', job: checkAtNightJob }],
  }
}

/** What is of no co-op in particular (a table without row-level security) concerns each of them. */
async function checkAtNight({ perform, clock, findings, cooperatives }: NightCheckNeeds): Promise<void> {
  const begun = clock().at
  const found = await findings()
  const tookMilliseconds = Math.max(0, clock().at.getTime() - begun.getTime())
  for (const { id } of await cooperatives()) {
    const here = found.filter(({ cooperativeId }) => cooperativeId === id || cooperativeId === null)
    const input = { tookMilliseconds, findings: here.map(({ check, finding }) => ({ check, finding })) }
    const noted = await perform(noteChecked, { kind: 'job', cooperativeId: id }, input, newId(clock().at))
    if (!noted.ok) throw new Error(`the check of ${id} was not kept: ${noted.reason}`)
  }
}
