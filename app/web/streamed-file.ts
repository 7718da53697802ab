import type { Tx } from '../platform/database.ts'
import type { CooperativeVisit } from './visit.ts'

/**
 * A file that is sent while it is being made, for what takes longer than a moment. The browser shows how far it is, and
 * stopping the download there stops the work here: no next piece is asked for, and the transaction ends.
 *
 * What goes wrong before the first piece is a page like any other mistake; after it, the browser says that the download
 * failed, and never shows half a file as a whole one. Nothing to send is 404.
 *
 * We do not wait for a slow reader: what is made waits in memory, and the transaction is as short as the work is.
 */
export async function streamedFile(
  visit: Pick<CooperativeVisit, 'read'>,
  { name, mediaType }: { readonly name: string; readonly mediaType: string },
  make: (tx: Tx) => AsyncIterable<string>,
): Promise<Response> {
  const begun = Promise.withResolvers<boolean>()
  const encoder = new TextEncoder()
  let stopped = false
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const work = visit.read(async (tx) => {
        for await (const piece of make(tx)) {
          if (stopped) return
          controller.enqueue(encoder.encode(piece))
          begun.resolve(true)
        }
      })
      work.then(
        () => {
          begun.resolve(false)
          if (!stopped) controller.close()
        },
        (error: unknown) => {
          begun.reject(error)
          if (!stopped) controller.error(error)
        },
      )
    },
    cancel() {
      stopped = true
    },
  })
  if (!(await begun.promise)) return new Response(null, { status: 404 })
  return new Response(body, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    },
  })
}
