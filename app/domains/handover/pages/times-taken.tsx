import { Heading, Paragraph, Table, type Column } from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { outcomeOf, type EverythingTaken } from '../everything.ts'

/** Who fetched everything, when, and whether it came whole. */
export function Times({ visit, times }: { visit: CooperativeVisit; times: readonly EverythingTaken[] }) {
  const words = visit.text.importing.handover
  const columns: Column<EverythingTaken>[] = [
    { key: 'who', label: words.who, head: true, cell: (one) => one.takenByName },
    { key: 'when', label: words.when, cell: (one) => formatMoment(one.begunAt, visit.language) },
    {
      key: 'outcome',
      label: words.outcome,
      cell: (one) => (
        <>
          {words.standing[outcomeOf(one, visit.now.at)]}
          {one.sha256 !== null && (
            <div>
              {words.hash}: <code class="hash">{one.sha256}</code>
            </div>
          )}
        </>
      ),
    },
  ]
  return (
    <>
      <Heading level={2}>{words.times}</Heading>
      {times.length === 0 ? (
        <Paragraph>{words.none}</Paragraph>
      ) : (
        <Table<EverythingTaken>
          caption={words.times}
          captionUnseen
          columns={columns}
          rows={times}
          rowKey={(one) => one.id}
        />
      )}
    </>
  )
}
