import {
  ButtonRow,
  Card,
  Details,
  Euro,
  Facts,
  Heading,
  Link,
  LinkButton,
  Paragraph,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { netOf } from '../vat-box.ts'
import { keyOf, periodOfDays } from '../vat-period.ts'
import type { Correction, Form } from '../vat-return.ts'
import { BoxesTable } from './boxes-table.tsx'
import { nameOfPeriod } from './period-shown.ts'

/** The form, with or without its empty boxes. */
export function Boxes({ visit, form, period }: { visit: CooperativeVisit; form: Form; period: string }) {
  const words = visit.text.tax.return
  const all = visit.url.searchParams.has('alles')
  const here = paths.vatReturn(visit.cooperative.slug, period)
  return (
    <>
      <BoxesTable visit={visit} form={form} caption={words.table} opens={period} all={all} />
      <Link href={all ? here : `${here}?alles`} roomy>
        {all ? words.hideEmpty : words.showEmpty}
      </Link>
    </>
  )
}

/** How whole euros come about, and what is left over. */
export function Rounding({ visit, form }: { visit: CooperativeVisit; form: Form }) {
  const words = visit.text.tax.return
  const exact = netOf(form.exact)
  const difference = exact - form.payable
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  return (
    <Details summary={words.roundingTitle}>
      <Paragraph>{words.rounding}</Paragraph>
      {difference !== 0n && (
        <Paragraph>{words.exact({ exact: euro(exact), difference: euro(difference) })}</Paragraph>
      )}
    </Details>
  )
}

export type CorrectionProps = {
  readonly visit: CooperativeVisit
  readonly corrections: readonly Correction[]
}

/** What of earlier periods goes along in this return, apart. */
export function Corrections({ visit, corrections }: CorrectionProps) {
  const words = visit.text.tax.return
  if (corrections.length === 0) return null
  return (
    <Card labelledBy="corrections">
      <Heading level={2} size={3} id="corrections">
        {words.corrections}
      </Heading>
      <Paragraph>{words.correctionsLead}</Paragraph>
      <CorrectionFacts visit={visit} corrections={corrections} />
    </Card>
  )
}

/** What was found, per earlier period. */
export function CorrectionFacts(props: CorrectionProps & { toSupplement?: boolean }) {
  const { visit, corrections, toSupplement } = props
  const words = visit.text.tax.return
  const facts = corrections.map((one) => {
    const period = periodOfDays(one)
    const label = words.correctionOf({ period: nameOfPeriod(visit, period) })
    const amount = <Euro amount={netOf(one.boxes)} sign="always" />
    const href = paths.vatSupplement(visit.cooperative.slug, keyOf(period))
    return { label, number: true, value: toSupplement ? <Link href={href}>{amount}</Link> : amount }
  })
  return <Facts facts={facts} />
}

/** The worksheet, on paper and as a file, and the list for other member states. */
export function Papers({ visit, period }: { visit: CooperativeVisit; period: string }) {
  const words = visit.text.tax.return
  const coop = visit.cooperative.slug
  return (
    <ButtonRow>
      <LinkButton href={paths.vatWorksheet(coop, period)} look="secondary">
        {words.worksheet}
      </LinkButton>
      <LinkButton href={paths.vatWorksheetFile(coop, period)} look="secondary">
        {words.csv}
      </LinkButton>
      {visit.may('icp.read') && (
        <LinkButton href={paths.icp(coop, period)} look="secondary">
          {words.icp}
        </LinkButton>
      )}
    </ButtonRow>
  )
}
