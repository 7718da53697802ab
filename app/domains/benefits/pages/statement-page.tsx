import { Heading, Lead, Link, Notice, Paragraph, Refusal, ErrorSummary } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { formatDay, formatMoment, formatMonth } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { documentOfStatement } from '../statement/statement.db.ts'
import { statementInPath, type WholeStatement } from './statement-loading.ts'
import { AfterYes } from './statement-after-yes.tsx'
import { ConfirmForm, ObjectForm, Talk } from './statement-forms.tsx'
import { WhereItGoes } from './statement-where.tsx'
import { StatementProof } from './statement-proof.tsx'
import { StatementView, WhatChanged } from './statement-view.tsx'
import type { StatementPageState } from './statement-state.ts'

/** A monthly statement, to read and confirm; once confirmed, as it was confirmed, with the proof. */
export async function statementPage(
  visit: CooperativeVisit,
  state: StatementPageState = {},
): Promise<Response> {
  const { whole, cooperative } = await visit.read(async (tx) => ({
    whole: await statementInPath(tx, visit),
    cooperative: await cooperativeById(tx, visit.cooperative.id),
  }))
  if (!whole) return new Response(null, { status: 404 })
  const words = visit.text.statements.page
  const { statement, figures } = whole
  const asks = whole.wanted
  const title = words.title({ month: formatMonth(statement.month, visit.language) })
  const errors = [
    ...(state.noHoursWrong === undefined ? [] : [{ field: 'noHours', sentence: state.noHoursWrong }]),
    ...(state.remarkWrong === undefined ? [] : [{ field: 'remark', sentence: state.remarkWrong }]),
    ...(state.objectionWrong === undefined ? [] : [{ field: 'text', sentence: state.objectionWrong }]),
  ]
  return page(visit, {
    title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.statements(visit.cooperative.slug)} roomy>
          {words.back}
        </Link>
        <ErrorSummary errors={errors} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {visit.url.searchParams.has('gestuurd') && (
          <Notice tone="done" announce>
            {words.wrongSent}
          </Notice>
        )}
        {visit.url.searchParams.has('al') && (
          <Notice tone="done" announce>
            {visit.text.statements.arrival.already}
          </Notice>
        )}
        <Heading level={1}>{title}</Heading>
        <Lead>{leadOf(visit, whole)}</Lead>
        {statement.version > 1 && <Paragraph>{words.versionOf({ version: statement.version })}</Paragraph>}
        {whole.proof && <StatementProof visit={visit} whole={whole} proof={whole.proof} />}
        {whole.recalled !== undefined && <Recalled visit={visit} whole={whole} />}
        <WhatChanged visit={visit} figures={figures} customerOf={whole.customerOf} />
        <Talk visit={visit} events={whole.events} />
        <StatementView
          visit={visit}
          figures={figures}
          customerOf={whole.customerOf}
          hoursSaid={whole.hoursSaid}
          waits={asks}
        />
        {asks && (
          <>
            <WhereItGoes visit={visit} whole={whole} />
            <ConfirmForm visit={visit} whole={whole} state={state} />
            <ObjectForm visit={visit} whole={whole} state={state} />
          </>
        )}
        <Remark visit={visit} remark={whole.remark} />
        {statement.confirmedAt !== null && (
          <AfterYes visit={visit} cooperative={cooperative} wrote={state.objection} />
        )}
      </>
    ),
  })
}

function leadOf(visit: CooperativeVisit, { statement, figures, wanted }: WholeStatement): string {
  const words = visit.text.statements.page
  const municipality = figures.municipality.name
  if (statement.confirmedAt !== null)
    return words.leadDone({ municipality, moment: formatMoment(statement.confirmedAt, visit.language) })
  if (!wanted) return words.leadNothing
  return visit.now.today > statement.dueOn
    ? words.leadLate({ municipality })
    : words.lead({ municipality, day: formatDay(statement.dueOn, visit.language) })
}

/** Why it is asked again: what was confirmed did not go out, and goes nowhere else by itself. */
function Recalled({ visit, whole }: { visit: CooperativeVisit; whole: WholeStatement }) {
  const words = visit.text.statements.where
  const { recalled: version = 0, figures } = whole
  return (
    <Notice tone="doubt" title={words.recalledTitle}>
      {words.recalled({ version, municipality: figures.municipality.name })}
    </Notice>
  )
}

function Remark({ visit, remark }: { visit: CooperativeVisit; remark: string }) {
  if (remark === '') return null
  return (
    <>
      <Heading level={2}>{visit.text.statements.page.remark}</Heading>
      <Paragraph>{remark}</Paragraph>
    </>
  )
}

/** The PDF of one's own statement. */
export async function statementPdf(visit: CooperativeVisit): Promise<Response> {
  const id: Id<'statement'> = visit.id('statement')
  const found = await visit.read((tx) => documentOfStatement(tx, visit.actor.cooperativeId, id))
  return found ? file(found) : new Response(null, { status: 404 })
}
