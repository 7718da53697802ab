import type { JobActor } from '../../platform/actor.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle } from '../../platform/jobs.ts'
import { newId, type Id } from '../../values/id.ts'
import { moneyChangedJob } from '../pots/index.ts'
import { compareMember } from './statement/compare-member.ts'
import { deliverToMunicipality } from './statement/deliver-to-municipality.ts'
import { noteMailed } from './statement/note-mailed.ts'
import { printStatement, type StatementParts } from './statement/print-statement.ts'
import * as jobs from './statement/statement-jobs.ts'
import * as work from './statement/work-on-statements.ts'
import * as told from './told/change-jobs.ts'
import { tellChange } from './told/tell-change.ts'

export * from './statement/statement-jobs.ts'

/** What benefits do by themselves: monthly statements, and telling members what their municipality changed. */
export function benefitsJobs(parts: StatementParts): DomainJobs {
  const note = async (actor: JobActor, mailId: Id<'mail'>, failed: boolean) => {
    await parts.perform(noteMailed, actor, { mailId, failed }, newId(parts.clock().at))
  }
  return {
    handlers: [
      handle(jobs.makeStatementsJob, (actor, { dueOn }) => work.makeStatements(parts, actor, dueOn)),
      handle(jobs.compareStatementsJob, (actor, { dueOn }) => work.compareStatements(parts, actor, dueOn)),
      handle(jobs.remindOfStatementsJob, (actor) => work.remindOfStatements(parts, actor)),
      handle(jobs.compareStatementJob, (actor, { memberId, month }) =>
        work.compareStatement(parts, actor, memberId, month),
      ),
      handle(moneyChangedJob, (actor, { memberId }) => compareMember(parts, actor, memberId)),
      handle(jobs.printStatementJob, (actor, { statementId }) => printStatement(parts, actor, statementId)),
      handle(jobs.deliverToMunicipalityJob, (actor, { municipalityId }) =>
        deliverToMunicipality(parts, actor, municipalityId),
      ),
      handle(jobs.deliverStatementsJob, (actor, { memberId }) =>
        work.deliverStatements(parts, actor, memberId),
      ),
      handle(told.tellPermissionStoppedJob, (actor, { permissionId: id }) =>
        tellChange(parts, actor, { kind: 'permission', id }),
      ),
      handle(told.tellAgreementJob, (actor, { versionId: id }) =>
        tellChange(parts, actor, { kind: 'agreement', id }),
      ),
    ],
    schedule: [
      { name: 'make-statements', at: 'monthly 1 06:00', per: 'cooperative', job: jobs.makeStatementsJob },
      { name: 'compare-statements', at: 'daily 04:00', per: 'cooperative', job: jobs.compareStatementsJob },
      {
        name: 'remind-of-statements',
        at: 'daily 09:00',
        per: 'cooperative',
        job: jobs.remindOfStatementsJob,
      },
    ],
    mailKinds: [
      {
        kind: 'statement',
        sent: (actor, mailId) => note(actor, mailId, false),
        failed: (actor, mailId) => note(actor, mailId, true),
      },
    ],
  }
}
