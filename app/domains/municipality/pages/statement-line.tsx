import { Link, Paragraph } from '../../../ui/index.ts'
import { dayOf, monthOf } from '../../../values/day.ts'
import { formatDay, formatMonth } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { file, redirect } from '../../../web/respond.ts'
import { newId } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Client, StatementOfClient } from '../clients/client.db.ts'
import { documentOfStatement, noteOpened } from '../../benefits/index.ts'
import { openClient } from './open-client.tsx'

/** One confirmed statement, with the way to its PDF. */
export function StatementLine(props: {
  visit: CooperativeVisit
  client: Client
  statement: StatementOfClient
}) {
  const { visit, client, statement } = props
  const words = visit.text.municipality.client
  const title = words.statementTitle({
    month: formatMonth(monthOf(statement.month), visit.language),
    version: statement.version,
  })
  const confirmed = words.statementConfirmed({ day: formatDay(dayOf(statement.confirmedAt), visit.language) })
  const href = paths.clientStatement(visit.cooperative.slug, client.memberId, statement.id)
  return (
    <Paragraph>
      {statement.hasDocument ? (
        <Link href={href} roomy>
          {title}
        </Link>
      ) : (
        title
      )}{' '}
      {confirmed}. {!statement.hasDocument && words.statementNoPdf}
    </Paragraph>
  )
}

/** The PDF of a statement. That it was opened is kept with it, for the client to see. */
export function statementPage(visit: CooperativeVisit): Promise<Response> {
  return openClient(
    visit,
    async ({ memberId }) => {
      const statementId = visit.id<'statement'>('statement')
      const document = await visit.read((tx) =>
        documentOfStatement(tx, visit.actor.cooperativeId, statementId),
      )
      const back = redirect(paths.client(visit.cooperative.slug, memberId))
      if (!document) return back
      const opened = await visit.perform(noteOpened, visit.actor, { statementId }, newId(visit.now.at))
      return opened.ok ? file(document) : back
    },
    'statements',
  )
}
