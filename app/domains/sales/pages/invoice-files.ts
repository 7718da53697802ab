import { file } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { documentOf, type WhichFile } from '../link.db.ts'

/** The stored document of an invoice, byte for byte. */
export function invoicePdf(visit: CooperativeVisit): Promise<Response> {
  return stored(visit, 'document', 'application/pdf')
}

/** The same as UBL, byte for byte. */
export function invoiceXml(visit: CooperativeVisit): Promise<Response> {
  return stored(visit, 'e-invoice', 'application/xml')
}

async function stored(visit: CooperativeVisit, which: WhichFile, mediaType: string): Promise<Response> {
  const id = visit.id<'invoice'>('invoice')
  const found = await visit.read((tx) => documentOf(tx, visit.actor.cooperativeId, id, which))
  return found ? file({ ...found, media_type: mediaType }) : new Response(null, { status: 404 })
}
