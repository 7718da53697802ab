import { z } from 'zod'
import { FileField, Select } from '../../../ui/index.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { DOCUMENT_MEGABYTES, DOCUMENT_TYPES } from '../add-document.ts'
import { DOCUMENT_KINDS, type DocumentKind } from '../document-kind.ts'

/** What it is; what nobody chose is something else. */
export const documentKind = () => z.enum(DOCUMENT_KINDS).catch('other')

/** A file beside an entry, and what it is. */
export function DocumentField(props: { visit: CooperativeVisit; typed: Typed; error: string | undefined }) {
  const { visit, typed, error } = props
  const words = visit.text.entryDocuments
  return (
    <>
      <FileField
        name="document"
        label={words.file}
        hint={words.fileHint}
        accept={DOCUMENT_TYPES.join(',')}
        maxMegabytes={DOCUMENT_MEGABYTES}
        error={error}
        optional
      />
      <Select
        name="kind"
        label={words.kind}
        choices={DOCUMENT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        value={typed['kind']}
      />
    </>
  )
}

/** A file as a command takes it. */
export async function fileGiven(document: File, kind: DocumentKind) {
  return {
    name: document.name.replaceAll('\u0000', '').slice(-200) || 'stuk',
    mediaType: document.type as (typeof DOCUMENT_TYPES)[number],
    content: new Uint8Array(await document.arrayBuffer()),
    kind,
  }
}
