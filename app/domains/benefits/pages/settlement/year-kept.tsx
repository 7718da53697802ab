import { Details, Heading, Notice, Paragraph } from '../../../../ui/index.ts'
import { formatEuro, formatMoment } from '../../../../values/format.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import type { KeptYear } from '../../settlement/kept-year.db.ts'

type Part = { readonly visit: CooperativeVisit; readonly versions: readonly KeptYear[] }

/** What was kept of the year and when, each version with what it changed; the latest first. */
export function KeptVersions({ visit, versions }: Part) {
  const words = visit.text.settlement.kept
  if (versions.length === 0) return null
  return (
    <>
      <Heading level={2}>{words.title}</Heading>
      <Paragraph>{words.lead}</Paragraph>
      <ul>
        {versions.map((version) => (
          <li key={version.sha256}>
            <Version visit={visit} version={version} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Version({ visit, version }: { visit: CooperativeVisit; version: KeptYear }) {
  const words = visit.text.settlement.kept
  const { figures, sha256, settledAt } = version
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const outcome = BigInt(figures.backPayment) - BigInt(figures.tooMuch)
  const { sinceBefore } = figures
  return (
    <>
      <Paragraph>
        {words.version({ version: String(figures.version), moment: formatMoment(settledAt, visit.language) })}{' '}
        {words.outcome[sign(outcome)](euro(outcome < 0n ? -outcome : outcome))}
      </Paragraph>
      {sinceBefore && <Since visit={visit} {...sinceBefore} />}
      <Details summary={words.exact}>
        <Paragraph>{words.exactWhy}</Paragraph>
        <Paragraph>
          <code>{sha256.replace(/(.{8})(?=.)/g, '$1 ')}</code>
        </Paragraph>
      </Details>
    </>
  )
}

function Since({
  visit,
  version,
  difference,
}: {
  visit: CooperativeVisit
  version: number
  difference: string
}) {
  const amount = BigInt(difference)
  const words = visit.text.settlement.kept.since[sign(amount)]
  const euro = formatEuro(amount < 0n ? -amount : amount, visit.language)
  return <Paragraph>{words({ version: String(version), amount: euro })}</Paragraph>
}

function sign(amount: bigint): 'more' | 'less' | 'same' {
  if (amount === 0n) return 'same'
  return amount > 0n ? 'more' : 'less'
}

/** Says that the year would come out otherwise now, and that what was kept stays. */
export function ChangedSince({ visit, version }: { visit: CooperativeVisit; version: number }) {
  return <Notice tone="doubt">{visit.text.settlement.kept.changed(String(version))}</Notice>
}
