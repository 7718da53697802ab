import { z } from 'zod'
import { RadioGroup, TextArea } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { choice, optionalText } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { file } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { loadReport } from '../load-report.ts'
import { makeReport } from '../make-report.ts'
import { reportPdf } from '../paper.ts'
import { reportFile, reportsOf } from '../report.db.ts'
import { ADVICES, advicesFor, hashOfReport, reportContent } from '../report.ts'
import { begunIn } from './audit-year-in.ts'
import { auditPaths } from './addresses.ts'

const schema = z.object({ advice: choice(ADVICES), findings: optionalText(4000) })

/** The committee writes what it wants to say; the rest stands in the report by itself. */
export const reportPage = formPage({
  schema,
  load: (visit) => visit.read((tx) => begunIn(tx, visit)),
  offered: ({ left }) => left === 0,
  title: (visit, { year }) => visit.text.audit.report.title(String(year)),
  lead(visit, { left, adoptedOn }) {
    const words = visit.text.audit.report
    if (left > 0) return words.notYet(left)
    return adoptedOn ? words.leadAdopted({ day: formatDay(adoptedOn, visit.language) }) : words.lead
  },
  back: (visit, { year }) => ({
    href: auditPaths.audit(visit.cooperative.slug, String(year)),
    label: visit.text.audit.backToYear(String(year)),
  }),
  initial: ({ reports, adoptedOn }) => ({
    findings: reports[0]?.findings ?? '',
    advice: advicesFor(adoptedOn).find((one) => one === reports[0]?.advice) ?? '',
  }),
  fields: ({ visit, data: { adoptedOn }, typed, wrong }) => (
    <>
      <RadioGroup
        name="advice"
        label={adoptedOn ? visit.text.audit.report.adviceAdopted : visit.text.audit.report.advice}
        value={typed['advice']}
        error={wrong('advice')}
        choices={advicesFor(adoptedOn).map((value) => ({ value, label: visit.text.audit.report[value] }))}
      />
      <TextArea
        name="findings"
        label={visit.text.audit.report.findings}
        hint={visit.text.audit.report.findingsHint}
        value={typed['findings']}
        error={wrong('findings')}
        maxLength={4000}
        optional
      />
    </>
  ),
  label: (visit, field) =>
    field === 'advice' ? visit.text.audit.report.advice : visit.text.audit.report.findings,
  save: makeAndKeep,
  done: (visit, _, { year }) => auditPaths.audit(visit.cooperative.slug, String(year)),
  refusals: (visit) => visit.text.audit.refusals,
  saveLabel: (visit) => visit.text.audit.report.save,
})

type Begun = Awaited<ReturnType<typeof begunIn>>

async function makeAndKeep(
  visit: CooperativeVisit,
  said: z.output<typeof schema>,
  commandId: string,
  { audit, reports }: Begun,
) {
  const { id } = visit.cooperative
  const { parts, cooperative } = await visit.read(async (tx) => ({
    parts: await loadReport(tx, id, audit, visit.now),
    cooperative: await cooperativeById(tx, id),
  }))
  const content = reportContent(parts, said)
  const { colour, accentColour } = cooperative!
  const document = await reportPdf({
    content,
    on: visit.now.today,
    version: (reports[0]?.version ?? 0) + 1,
    colours: { colour, accentColour },
  })
  const kept = { auditId: audit.id, ...said, contentHash: hashOfReport(content), document }
  return visit.perform(makeReport, visit.actor, kept, commandId)
}

/** The paper of a version, as it was kept. */
export async function reportPaper(visit: CooperativeVisit): Promise<Response> {
  const asked = visit.url.searchParams.get('versie')
  const { id } = visit.cooperative
  const kept = await visit.read(async (tx) => {
    const { audit } = await begunIn(tx, visit)
    const report = (await reportsOf(tx, id, audit.id)).find(({ version }) => String(version) === asked)
    return report && reportFile(tx, id, report.documentId)
  })
  if (!kept) throw new NothingHere('no such version')
  return file(kept, 'inline')
}
