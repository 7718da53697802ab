import type { JobActor } from '../../platform/actor.ts'
import { carryOut } from '../../platform/carry-out.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle } from '../../platform/jobs.ts'
import { newId, type Id } from '../../values/id.ts'
import { moneyChangedJob } from '../pots/index.ts'
import { compareMember } from './statement/compare-member.ts'
import { deliverToMunicipality } from './statement/deliver-to-municipality.ts'
import { noteMailed } from './statement/note-mailed.ts'
import { printStatement, type StatementNeeds } from './statement/print-statement.ts'
import * as jobs from './statement/statement-jobs.ts'
import * as work from './statement/work-on-statements.ts'
import * as told from './told/change-jobs.ts'
import { tellChange } from './told/tell-change.ts'

export * from './statement/statement-jobs.ts'

/** What benefits do by themselves: monthly statements, and telling members what their municipality changed. */
export function benefitsJobs(needs: StatementNeeds): DomainJobs {
  const note = async (actor: JobActor, mailId: Id<'mail'>, failed: boolean) => {
    await carryOut(needs.perform, noteMailed, actor, { mailId, failed }, newId(needs.clock().at))
  }
  return {
    handlers: [
      handle(jobs.makeStatementsJob, (actor, { dueOn }) => work.makeStatements(needs, actor, dueOn)),
      handle(jobs.compareStatementsJob, (actor, { dueOn }) => work.compareStatements(needs, actor, dueOn)),
      handle(jobs.remindOfStatementsJob, (actor) => work.remindOfStatements(needs, actor)),
      handle(jobs.compareStatementJob, (actor, { memberId, month }) =>
        work.compareStatement(needs, actor, memberId, month),
      ),
      handle(moneyChangedJob, (actor, { memberId }) => compareMember(needs, actor, memberId)),
      handle(jobs.printStatementJob, (actor, { statementId }) => printStatement(needs, actor, statementId)),
      handle(jobs.deliverToMunicipalityJob, (actor, { municipalityId }) =>
        deliverToMunicipality(needs, actor, municipalityId),
      ),
      handle(jobs.deliverStatementsJob, (actor, { memberId }) =>
        work.deliverStatements(needs, actor, memberId),
      ),
      handle(told.tellPermissionStoppedJob, (actor, { permissionId: id }) =>
        tellChange(needs, actor, { kind: 'permission', id }),
      ),
      handle(told.tellAgreementJob, (actor, { versionId: id }) =>
        tellChange(needs, actor, { kind: 'agreement', id }),
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
