import { Link, LinkButton, Stack } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { EntryDocument } from '../../books/index.ts'

/** What stands beside a line that was booked, and the way to add the letter or invoice it was for. */
export function LineDocuments(props: {
  visit: CooperativeVisit
  entryId: Id<'entry'>
  documents: readonly EntryDocument[]
}) {
  const { visit, entryId, documents } = props
  const words = visit.text.entryDocuments
  const { slug } = visit.cooperative
  const adds = visit.may('books.post')
  if (documents.length === 0 && !adds) return null
  return (
    <Stack gap="small">
      {documents.length > 0 && (
        <ul>
          {documents.map(({ id, name, kind, noneBecause }) => (
            <li key={id}>
              {name === null ? (
                words.none({ because: noneBecause })
              ) : (
                <Link href={paths.entryDocument(slug, entryId, id)} roomy>
                  {words.named({ kind: words.kinds[kind], name })}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {adds && (
        <p>
          <LinkButton href={paths.addDocument(slug, entryId)} look="quiet">
            {words.add}
          </LinkButton>
        </p>
      )}
    </Stack>
  )
}
