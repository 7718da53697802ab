import {
  ButtonRow,
  Card,
  Heading,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  SumTable,
} from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { checkAccounts, isGood, type AccountsCheck } from '../check-accounts.ts'
import { keyOf } from '../vat-period.ts'
import { filedContents } from '../vat-return.db.ts'
import type { Reckoned } from '../vat-return.ts'
import { returnNow, type PeriodStanding } from '../load-vat-standing.ts'
import { FiledReturnView } from './filed-return.tsx'
import { payableIn } from './overview-page.tsx'
import { capital, dueDay, nameOfPeriod, periodHere } from './period-shown.ts'
import {
  Boxes,
  CorrectionFacts,
  Corrections,
  Papers,
  Rounding,
  type CorrectionProps,
} from './return-parts.tsx'
import { UndoErrors, type UndoState } from './undo-form.tsx'

/** The return of a period: what was filed, or what the books say now. */
export async function vatReturnPage(visit: CooperativeVisit, undo: UndoState = {}): Promise<Response> {
  const { id } = visit.cooperative
  const found = await visit.read(async (tx) => {
    const { standing, here } = await periodHere(tx, visit)
    if (here.filed) {
      const contents = await filedContents(tx, id, [here.filed.id])
      return { standing, here, content: contents.get(here.filed.id)! }
    }
    const { reckoned } = await returnNow(tx, id, here.period, standing)
    return { standing, here, reckoned, check: await checkAccounts(tx, id, here.period, standing) }
  })
  const { here, standing } = found
  const words = visit.text.tax.return
  const title = words.title({ period: nameOfPeriod(visit, here.period) })
  return page(visit, {
    title,
    wide: true,
    status: undo.status ?? 200,
    children: (
      <>
        <UndoErrors state={undo} />
        <Link href={paths.vat(visit.cooperative.slug)} roomy>
          {words.back}
        </Link>
        <Heading level={1}>{title}</Heading>
        {found.content ? (
          <FiledReturnView
            visit={visit}
            here={here}
            standing={standing}
            content={found.content}
            undo={undo}
          />
        ) : (
          <OpenReturn visit={visit} here={here} reckoned={found.reckoned} check={found.check} />
        )}
      </>
    ),
  })
}

type OpenProps = {
  readonly visit: CooperativeVisit
  readonly here: PeriodStanding
  readonly reckoned: Reckoned
  readonly check: AccountsCheck
}

function OpenReturn({ visit, here, reckoned, check }: OpenProps) {
  const words = visit.text.tax.return
  const coop = visit.cooperative.slug
  const { period, state } = here
  const key = keyOf(period)
  const day = dueDay(visit, period)
  return (
    <>
      {state === 'running' && (
        <Notice>{words.running({ day: formatDay(period.until, visit.language) })}</Notice>
      )}
      {state === 'not-needed' && <Notice tone="done">{words.notNeeded}</Notice>}
      {visit.url.searchParams.has('terug') && (
        <Notice tone="done" announce>
          {visit.text.tax.filed.undoneDone}
        </Notice>
      )}
      <Lead>{payableIn(visit, reckoned.form.payable)}</Lead>
      {state === 'to-file' && (
        <>
          <Paragraph>{visit.text.tax.overview.fileBefore({ day })}</Paragraph>
          {visit.may('vat.file') && <Paragraph>{words.how}</Paragraph>}
        </>
      )}
      <Apart visit={visit} corrections={reckoned.apart} />
      <Boxes visit={visit} form={reckoned.form} period={key} />
      {state === 'to-file' && visit.may('vat.file') && (
        <ButtonRow>
          <LinkButton href={paths.fileVat(coop, key)}>{words.toFile}</LinkButton>
        </ButtonRow>
      )}
      <Rounding visit={visit} form={reckoned.form} />
      <Corrections visit={visit} corrections={reckoned.included} />
      <Check visit={visit} check={check} />
      <Papers visit={visit} period={key} />
    </>
  )
}

/** What of earlier periods is too much for this return. */
function Apart({ visit, corrections }: CorrectionProps) {
  const words = visit.text.tax.return
  if (corrections.length === 0) return null
  return (
    <Notice tone="doubt" title={words.apart}>
      <p>{words.apartLead}</p>
      <CorrectionFacts visit={visit} corrections={corrections} toSupplement />
    </Notice>
  )
}

/** Whether the accounts of VAT hold what the returns say; when not all is of this period, of what it is made. */
function Check({ visit, check }: { visit: CooperativeVisit; check: AccountsCheck }) {
  const words = visit.text.tax.return
  const amount = formatEuro(check.onAccounts, visit.language)
  const { onAccounts, byHand, offRate: off, ...parts } = check
  const euro = (cents: bigint) => formatEuro(cents, visit.language)
  const lines = (['period', 'unfiled', 'corrections', 'beforeStart', 'unexplained'] as const).flatMap(
    (part) =>
      parts[part] === 0n && part !== 'period'
        ? []
        : [{ label: capital(words.parts[part]), amount: parts[part] }],
  )
  const good = isGood(check)
  const explained = check.unexplained === 0n && check.beforeStart === 0n
  return (
    <Card labelledBy="check">
      <Heading level={2} size={3} id="check">
        {words.check}
      </Heading>
      {!good && <Notice tone="doubt">{words.checkNot}</Notice>}
      {off.map(({ box, vat, expected }) => (
        <Paragraph key={box}>{words.offRate({ box, vat: euro(vat), expected: euro(expected) })}</Paragraph>
      ))}
      <ByHand visit={visit} entries={byHand} />
      {good && <Paragraph>{words.checkGood({ amount })}</Paragraph>}
      {!good && !explained && <Paragraph>{words.checkParts({ amount })}</Paragraph>}
      {lines.length > 1 && (
        <SumTable label={words.check} amount={onAccounts} lines={lines} totalLabel={words.total} />
      )}
    </Card>
  )
}

/** The entries that brought VAT in without an invoice or cost. Left out when there are none. */
function ByHand({ visit, entries }: { visit: CooperativeVisit; entries: AccountsCheck['byHand'] }) {
  if (entries.length === 0) return null
  const words = visit.text.tax.return
  return (
    <>
      <Paragraph>{words.byHand({ count: entries.length })}</Paragraph>
      <ul>
        {entries.map(({ entryId, number, countsOn, description, amount }) => (
          <li key={entryId}>
            <Link href={paths.entry(visit.cooperative.slug, entryId)}>
              {words.byHandEntry({
                number,
                day: formatDay(countsOn, visit.language),
                description,
                amount: formatEuro(-amount, visit.language),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
