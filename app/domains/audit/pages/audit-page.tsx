import { z } from 'zod'
import { Heading, Lead, Link, LinkButton, Notice, Refusal } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { idOf } from '../../../web/fields.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { countAfter } from '../../books/index.ts'
import { isIndependent } from '../independent.ts'
import { loadChecks } from '../load-checks.ts'
import type { AuditStanding } from '../load-standing.ts'
import { lookedAt } from '../load-looked.ts'
import { signReport } from '../sign-report.ts'
import { auditIn } from './audit-year-in.ts'
import { stateInWords } from './audits-page.tsx'
import { ChecksCard } from './checks-card.tsx'
import { DrawCard, SampleTable } from './sample-parts.tsx'
import { ReportCard } from './report-card.tsx'
import { auditPaths } from './addresses.ts'

type State = { readonly refusal?: string; readonly commandId?: string }

/** The audit of a year: the draw, what is looked at, what Gilde checks itself, the report. */
export async function auditPage(visit: CooperativeVisit, state: State = {}): Promise<Response> {
  const words = visit.text.audit
  const { id, slug } = visit.cooperative
  const { standing, checks, since, looked } = await visit.read(async (tx) => {
    const found = await auditIn(tx, visit)
    return {
      standing: found,
      // Who keeps the books does not read beforehand what was not looked at.
      looked:
        found.audit && visit.may('audit.work')
          ? await lookedAt(tx, id, found.audit.id, found.sample)
          : undefined,
      // The lines of the bank are not for the board.
      checks: visit.may('bank.read') ? await loadChecks(tx, id, found.year, visit.now) : undefined,
      since: found.audit ? await countAfter(tx, id, found.year, found.audit.lastNumber) : 0,
    }
  })
  const year = String(standing.year)
  return page(visit, {
    title: words.yearTitle(year),
    status: state.refusal === undefined ? 200 : 409,
    wide: true,
    children: (
      <>
        <Link href={paths.audits(slug)} roomy>
          {words.backToYears}
        </Link>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{words.yearTitle(year)}</Heading>
        <Lead>{capital(stateInWords(visit, standing))}</Lead>
        <Adopted visit={visit} standing={standing} />
        {visit.url.searchParams.has('getekend') && (
          <Notice tone="done" announce>
            {words.report.signedNow}
          </Notice>
        )}
        {standing.state === 'not-begun' && isIndependent(visit.actor) && (
          <LinkButton href={auditPaths.auditBegin(slug, year)}>{words.begin.title}</LinkButton>
        )}
        {standing.audit && (
          <ReportCard
            visit={visit}
            standing={standing}
            commandId={state.commandId ?? freshCommandId(visit)}
          />
        )}
        {standing.audit && <SampleTable visit={visit} standing={standing} looked={looked} />}
        {standing.audit && <DrawCard visit={visit} standing={standing} since={since} />}
        <ChecksCard visit={visit} checks={checks} />
      </>
    ),
  })
}

/** That the members decided, and where a report goes that comes after it. */
function Adopted({ visit, standing }: { visit: CooperativeVisit; standing: AuditStanding }) {
  const { adoptedOn, audit, state } = standing
  if (!adoptedOn) return null
  const words = visit.text.audit
  return (
    <Notice>
      <p>{words.adopted({ year: String(standing.year), day: formatDay(adoptedOn, visit.language) })}</p>
      {audit && state !== 'signed' && <p>{words.reportLater}</p>}
    </Notice>
  )
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** Somebody of the committee presses "I sign". */
export async function receiveSignature(visit: CooperativeVisit): Promise<Response> {
  const read = await readForm(visit, z.object({ reportId: idOf<'audit-report'>() }))
  const { year } = await visit.read((tx) => auditIn(tx, visit))
  if (!read.ok) return auditPage(visit)
  const signed = await visit.perform(
    signReport,
    visit.actor,
    { reportId: read.value.reportId },
    read.commandId,
  )
  if (signed.ok) return redirect(`${auditPaths.audit(visit.cooperative.slug, String(year))}?getekend=ja`)
  const refusal = refusalSentence(visit, visit.text.audit.refusals, signed)
  return auditPage(visit, { refusal, commandId: read.commandId })
}
