import {
  Button,
  ButtonRow,
  Card,
  Facts,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Stack,
} from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isIndependent } from '../independent.ts'
import type { Report } from '../report.db.ts'
import { SIGNATURES_NEEDED } from '../sign-report.ts'
import type { AuditStanding } from '../load-standing.ts'
import { auditPaths } from './addresses.ts'

type Props = { visit: CooperativeVisit; standing: AuditStanding; commandId: string }

/** The report: made when everything was looked at, signed by two, and the versions that were kept. */
export function ReportCard({ visit, standing, commandId }: Props) {
  const words = visit.text.audit.report
  const { slug } = visit.cooperative
  const year = String(standing.year)
  const [newest, ...older] = standing.reports
  const makes = isIndependent(visit.actor) && standing.left === 0
  return (
    <Card>
      <Stack gap="small">
        <Heading level={2}>{words.short}</Heading>
        {standing.left > 0 && <Paragraph>{words.notYet(standing.left)}</Paragraph>}
        {newest && <Newest visit={visit} year={year} report={newest} commandId={commandId} />}
        {makes && (
          <ButtonRow>
            <LinkButton
              href={auditPaths.auditReport(slug, year)}
              {...(newest ? { look: 'secondary' as const } : {})}
            >
              {newest ? words.makeAgain : words.make}
            </LinkButton>
          </ButtonRow>
        )}
        {older.length > 0 && (
          <Stack gap="small">
            <Heading level={3}>{words.older}</Heading>
            {older.map((one) => (
              <Link key={one.id} href={auditPaths.auditPaper(slug, year, String(one.version))} roomy>
                {madeInWords(visit, one)}
              </Link>
            ))}
          </Stack>
        )}
      </Stack>
    </Card>
  )
}

function Newest(props: { visit: CooperativeVisit; year: string; report: Report; commandId: string }) {
  const { visit, year, report, commandId } = props
  const words = visit.text.audit.report
  const { slug } = visit.cooperative
  const { signatures } = report
  const signs =
    isIndependent(visit.actor) && !signatures.some(({ personId }) => personId === visit.actor.personId)
  const missing = SIGNATURES_NEEDED - signatures.length
  return (
    <>
      <Paragraph>{madeInWords(visit, report)}</Paragraph>
      <Link href={auditPaths.auditPaper(slug, year, String(report.version))} roomy>
        {words.open}
      </Link>
      <Facts facts={[{ label: words.hash, value: report.documentHash }]} />
      <Paragraph quiet>{words.hashSaid}</Paragraph>
      <Heading level={3}>{words.signatures}</Heading>
      {signatures.length === 0 && <Paragraph>{words.nobody}</Paragraph>}
      {signatures.map(({ personId, name, signedAt }) => (
        <Paragraph key={personId}>
          {words.signedBy({ name, moment: formatMoment(signedAt, visit.language) })}
        </Paragraph>
      ))}
      {missing > 0 ? (
        <Paragraph>{words.stillNeeded(missing)}</Paragraph>
      ) : (
        <Notice tone="done">{words.done}</Notice>
      )}
      {signs && (
        <Form action={auditPaths.auditSign(slug, year)} commandId={commandId} label={words.sign}>
          <HiddenField name="reportId" value={report.id} />
          <Paragraph>{words.signSaid}</Paragraph>
          <ButtonRow>
            <Button>{words.sign}</Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}

function madeInWords({ text, language }: CooperativeVisit, { version, madeAt, madeByName }: Report): string {
  const moment = formatMoment(madeAt, language)
  return text.audit.report.version({ version: String(version), moment, name: madeByName })
}
