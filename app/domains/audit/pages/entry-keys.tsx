import { ButtonRow, KeyHints, LinkButton } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { auditPaths } from './addresses.ts'

type Props = {
  visit: CooperativeVisit
  year: number
  entryId: Id<'entry'>
  /** In the order in which they were drawn. */
  sample: readonly { readonly id: Id<'entry'> }[]
}

/** The entries beside this one in the sample, and the keys that go there. */
export function BesideEntry({ visit, year, entryId, sample }: Props) {
  const words = visit.text.ui
  const place = sample.findIndex(({ id }) => id === entryId)
  const beside = [
    { entry: sample[place - 1], key: 'k', label: words.keyPrevious },
    { entry: sample[place + 1], key: 'j', label: words.keyNext },
  ]
  return (
    <ButtonRow>
      {beside.map(
        ({ entry, key, label }) =>
          entry && (
            <LinkButton
              key={key}
              href={auditPaths.auditEntry(visit.cooperative.slug, String(year), entry.id)}
              look="quiet"
              dataKey={key}
            >
              {label}
            </LinkButton>
          ),
      )}
    </ButtonRow>
  )
}

/** What the keys do on the page of an entry. */
export function EntryKeys({ visit }: { visit: CooperativeVisit }) {
  return <KeyHints keys={[{ key: 'o', does: visit.text.audit.entry.keyOpen }]} />
}
