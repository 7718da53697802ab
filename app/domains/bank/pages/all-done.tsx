/** What the bank says when no line waits. */
import { EmptyState, Link, LinkButton, Notice, Paragraph } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { FORMAT_NAMES } from '../statement.ts'
import type { BankData } from './bank-data.ts'

type Props = { readonly visit: CooperativeVisit; readonly data: BankData }

/**
 * That nothing waits any more, after how long; with what was set aside, because that has no place yet. Not above the
 * list of what was set aside: who is there goes on with it.
 */
export function AllDone({ visit, data, announce = false }: Props & { readonly announce?: boolean }) {
  const words = visit.text.bank.page
  const { minutes, setAside, waiting } = data
  if (waiting > 0 || minutes === undefined || data.show === 'uitzoeken') return null
  if (setAside === 0)
    return (
      <Notice tone="done" title={words.allDoneTime({ minutes })} announce={announce}>
        {words.allDoneBody}
      </Notice>
    )
  return (
    <Notice title={words.nothingWaitsTime({ minutes })} announce={announce}>
      <SetAside visit={visit} data={data} />
    </Notice>
  )
}

/** How many lines were set aside, with the way to them. */
function SetAside({ visit, data: { setAside } }: Props) {
  const words = visit.text.bank.page
  return (
    <Paragraph>
      {words.setAside({ count: setAside })}{' '}
      <Link href={`${paths.bank(visit.cooperative.slug)}?toon=uitzoeken`} roomy>
        {words.toSetAside}
      </Link>
    </Paragraph>
  )
}

/** No line at all to show: all of them have their place, or none was read yet. */
export function Nothing({ visit, data }: { visit: CooperativeVisit; data: BankData }) {
  const words = visit.text.bank.page
  if (data.minutes !== undefined) return <AllDone visit={visit} data={data} announce />
  const coop = visit.cooperative.slug
  const action = visit.may('bank.match') ? (
    <LinkButton href={paths.bankImport(coop)}>{words.import}</LinkButton>
  ) : undefined
  return (
    <>
      <EmptyState title={data.last ? words.allDone : words.emptyTitle} {...(action ? { action } : {})}>
        <p>{words.empty({ formats: FORMAT_NAMES })}</p>
      </EmptyState>
      {data.setAside > 0 && <SetAside visit={visit} data={data} />}
      <Link href={`${paths.bank(coop)}?toon=alle`} roomy>
        {words.listAll}
      </Link>
    </>
  )
}
