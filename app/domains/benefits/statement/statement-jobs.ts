/** What is done later about statements, and what each job is told. `jobs.ts` of the domain says how it is done. */
import { z } from 'zod'
import { day, id } from '../../../platform/input.ts'
import { job } from '../../../platform/jobs.ts'
import { dueOn } from '../../../platform/schedule.ts'

/** A month is over: each member who belongs to a municipality gets a statement of it to read. */
export const makeStatementsJob = job('make-statements', dueOn)

/**
 * Every night: months that were confirmed are compared with what the books say now, and what was missed is made up
 * for.
 */
export const compareStatementsJob = job('compare-statements', dueOn)

/** Every morning: who has not confirmed and is near the last day, is reminded. */
export const remindOfStatementsJob = job('remind-of-statements', dueOn)

/** One month of one member is compared, because the member changed something of it. */
export const compareStatementJob = job(
  'compare-statement',
  z.object({ memberId: id<'member'>(), month: day() }),
)

/** The PDF of a confirmed statement is to be made. */
export const printStatementJob = job('print-statement', z.object({ statementId: id<'statement'>() }))

/** A municipality wants its statements another way: what it has not got yet is called back, and asked again. */
export const deliverToMunicipalityJob = job(
  'deliver-to-municipality',
  z.object({ municipalityId: id<'municipality'>() }),
)

/** What a member confirmed and is printed goes to the municipality, by the way it wants it. */
export const deliverStatementsJob = job('deliver-statements', z.object({ memberId: id<'member'>() }))
