import {
  ButtonRow,
  Card,
  Euro,
  Facts,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  Stack,
} from '../../../ui/index.ts'
import { formatDay, formatMoment } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { ToTakeBack } from './taking-back.tsx'
import type { YearHere } from './year-here.ts'
import { annualPaths } from './addresses.ts'

/** The paper and the table as the books are now, until the members adopted the year. */
export function DraftFiles({ visit, year }: YearHere) {
  if (year.adoption) return null
  const words = visit.text.annual.pages
  const { slug } = visit.cooperative
  const of = String(year.year)
  return (
    <Card>
      <Stack gap="small">
        <Heading level={2} size={3}>
          {words.draftFiles}
        </Heading>
        <Paragraph quiet>{words.draftFilesSaid}</Paragraph>
        <ButtonRow>
          <LinkButton href={annualPaths.annualFile(slug, of, 'pdf')} look="secondary">
            {words.paper}
          </LinkButton>
          <LinkButton href={annualPaths.annualFile(slug, of, 'xlsx')} look="secondary">
            {words.workbook}
          </LinkButton>
        </ButtonRow>
      </Stack>
    </Card>
  )
}

/** Every version that the board prepared, kept as it was. */
export function Versions({ visit, year }: YearHere) {
  const words = visit.text.annual.pages
  const { slug } = visit.cooperative
  const of = String(year.year)
  if (year.accounts.length === 0) return null
  return (
    <>
      <Heading level={2}>{words.versions}</Heading>
      {year.accounts.map(({ id, version, preparedAt, preparedByName, documentHash }) => (
        <Card key={id}>
          <Stack gap="small">
            <Heading level={3}>{words.versionTitle({ version: String(version) })}</Heading>
            <Facts
              facts={[
                { label: words.preparedOn, value: formatMoment(preparedAt, visit.language) },
                { label: words.preparedBy, value: preparedByName },
                { label: words.hash, value: <code class="hash">{documentHash}</code> },
              ]}
            />
            <ButtonRow>
              <LinkButton href={annualPaths.annualFile(slug, of, 'pdf', version)} look="secondary">
                {words.paper}
              </LinkButton>
              <LinkButton href={annualPaths.annualFile(slug, of, 'xlsx', version)} look="secondary">
                {words.workbook}
              </LinkButton>
            </ButtonRow>
          </Stack>
        </Card>
      ))}
    </>
  )
}

/** What the members decided, and the entry that it became. */
export function Adopted(here: YearHere) {
  const {
    visit,
    year: { adoption },
  } = here
  if (!adoption) return null
  const words = visit.text.annual.pages
  const amounts = [
    { label: words.adoptPage.toEquity, amount: adoption.toEquity },
    { label: words.adoptPage.toTraining, amount: adoption.toTraining },
    { label: words.adoptPage.toReserve, amount: adoption.toReserve },
  ]
  return (
    <Card>
      <Stack gap="small">
        <Heading level={2} size={3}>
          {words.adopted}
        </Heading>
        <Facts
          facts={[
            { label: words.metOn, value: formatDay(adoption.metOn, visit.language) },
            ...(adoption.askedByName
              ? [{ label: visit.text.annual.adoption.askedBy, value: adoption.askedByName }]
              : []),
            { label: words.notedBy, value: adoption.notedByName },
            ...(adoption.unaudited
              ? [{ label: visit.text.annual.adoption.decidedWithout, value: adoption.unaudited }]
              : []),
            ...amounts.map(({ label, amount }) => ({
              label,
              value: <Euro amount={amount} />,
              number: true,
            })),
          ]}
        />
        {adoption.hasMinutes && (
          <Paragraph>
            <Link href={annualPaths.minutesOfYear(visit.cooperative.slug, String(adoption.year))}>
              {visit.text.annual.adoption.toMinutes}
            </Link>
          </Paragraph>
        )}
        {adoption.entryId && (
          <Paragraph>
            <Link href={paths.entry(visit.cooperative.slug, adoption.entryId)}>{words.toEntry}</Link>
          </Paragraph>
        )}
        <ToTakeBack {...here} />
      </Stack>
    </Card>
  )
}
