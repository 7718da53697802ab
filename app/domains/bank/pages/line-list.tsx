import { Badge, Euro, Icon, Link, Pagination, Paragraph, useLanguage, useText } from '../../../ui/index.ts'
import { formatDayShort } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { BankLine } from '../bank-line.db.ts'
import { isSure } from '../propose-lines.ts'
import type { LineProposal, ProposedLine } from '../line-proposal.ts'
import type { BankData, Show } from './bank-data.ts'
import { partyOf } from './sentences.ts'

/** More than this nobody reads; the rest comes when these are done. */
const MOST_IN_SIGHT = 40

/** The lines: what is to be done (oldest first), or all, or what is done. The keys walk through it. */
export function LineList({ visit, data }: { visit: CooperativeVisit; data: BankData }) {
  const words = useText().bank.page
  const rows = data.show === 'te-doen' ? aroundNow(data) : data.listed.map((line) => proposedIn(data, line))
  const after = data.show === 'te-doen' ? data.waiting - rows.length : 0
  return (
    <nav aria-label={data.show === 'te-doen' ? words.listToDo : words.listAll}>
      <Filters visit={visit} data={data} />
      {rows.length === 0 && <Paragraph quiet>{words.nothingFound}</Paragraph>}
      <ul class="tasks" role="list" data-list="opens">
        {rows.map(({ line, proposals }) => (
          <Row key={line.id} visit={visit} data={data} line={line} best={proposals[0]} />
        ))}
      </ul>
      {after > 0 && data.search === '' && <Paragraph quiet>{words.more({ count: after })}</Paragraph>}
      <Pagination
        newer={data.page > 0 ? address(visit, data, data.page - 1) : undefined}
        older={data.hasMore ? address(visit, data, data.page + 1) : undefined}
      />
    </nav>
  )
}

function proposedIn({ toDo }: BankData, line: BankLine): ProposedLine {
  return toDo.find((one) => one.line.id === line.id) ?? { line, proposals: [] }
}

/** Those in sight: from the start, or so that the one that is looked at is among them. */
function aroundNow({ toDo, looked }: BankData) {
  const now = toDo.findIndex((one) => one.line.id === looked?.line.id)
  const from = now < MOST_IN_SIGHT ? 0 : now - 5
  return toDo.slice(from, from + MOST_IN_SIGHT)
}

function Row(props: {
  visit: CooperativeVisit
  data: BankData
  line: BankLine
  best: LineProposal | undefined
}) {
  const { visit, data, line, best } = props
  const language = useLanguage()
  const isNow = line.id === data.looked?.line.id
  const query = data.show === 'te-doen' ? '' : `?toon=${data.show}`
  return (
    <li data-item="" aria-current={isNow ? 'true' : undefined}>
      <a class="task" href={`${paths.bankLine(visit.cooperative.slug, line.id)}${query}#line`}>
        <span class="task__text">
          <span class="task__title">{partyOf(visit, line)}</span>
          <span class="task__detail">
            <Euro amount={line.amount} sign="always" /> · {formatDayShort(line.bookedOn, language)}
          </span>
        </span>
        <State line={line} best={best} />
        <Icon name="next" />
      </a>
    </li>
  )
}

function State({ line, best }: { line: BankLine; best: LineProposal | undefined }) {
  const words = useText().bank.page.state
  if (line.parked) return <Badge tone="doubt">{words.parked}</Badge>
  if (line.matchId !== null || line.amount === 0n) return <Badge tone="done">{words.done}</Badge>
  if (isSure(best)) return <Badge tone="done">{words.sure}</Badge>
  return best ? <Badge tone="info">{words.proposal}</Badge> : <Badge>{words.none}</Badge>
}

function Filters({ visit, data }: { visit: CooperativeVisit; data: BankData }) {
  const words = useText().bank.page
  const label: Record<Show, string> = {
    'te-doen': words.filterToDo,
    uitzoeken: words.filterParked,
    alle: words.filterAll,
    klaar: words.filterDone,
  }
  return (
    <p class="nl-paragraph">
      {(['te-doen', 'uitzoeken', 'alle', 'klaar'] as const).map((show, at) => (
        <>
          {at > 0 && ' · '}
          {show === data.show ? (
            <strong aria-current="true">{label[show]}</strong>
          ) : (
            <Link href={address(visit, { show, search: data.search }, 0)} roomy>
              {label[show]}
            </Link>
          )}
        </>
      ))}
    </p>
  )
}

function address(
  visit: CooperativeVisit,
  { show, search }: Pick<BankData, 'show' | 'search'>,
  page: number,
): string {
  const query = new URLSearchParams()
  if (show !== 'te-doen') query.set('toon', show)
  if (search !== '') query.set('zoek', search)
  if (page > 0) query.set('bladzij', String(page))
  const text = query.toString()
  return paths.bank(visit.cooperative.slug) + (text === '' ? '' : `?${text}`)
}
