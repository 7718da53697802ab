import { versionOfGilde } from '../../../platform/version.ts'
import { streamedFile } from '../../../web/streamed-file.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { exportXaf } from '../export-xaf.ts'
import { XAF_VERSIONS } from '../xaf.ts'
import { yearIn } from './year-in.ts'

/** The audit file of a year, in the version of the address. */
export async function auditFile(visit: CooperativeVisit): Promise<Response> {
  const { id, slug } = visit.cooperative
  const version = XAF_VERSIONS.find((one) => one === visit.params['version'])
  const year = yearIn(visit)
  if (!version) return new Response(null, { status: 404 })
  const asked = { year, version, createdOn: visit.now.today, software: await versionOfGilde() }
  const name = `${slug}-${year}${version === '4.0' ? '' : `-${version}`}.xaf`
  return streamedFile(visit, { name, mediaType: 'application/xml' }, (tx) => exportXaf(tx, id, asked))
}
