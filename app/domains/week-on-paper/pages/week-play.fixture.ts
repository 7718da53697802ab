/** What the tests of the week letter do: say what is wanted, print it, and read what stands on it. */
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { newId } from '../../../../test/new-id.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import type { Route } from '../../../web/route.ts'
import { sessionCookieName } from '../../../web/server.ts'
import { webOf, type PageWorld } from '../../sales/pages/page-world.fixture.ts'

/** @param world as it is when the test runs */
export function weekPlay(world: () => PageWorld, routes: readonly Route[]) {
  const wish = (who: PersonActor, path: string, ticked: readonly string[]) =>
    world().post(who, path, {
      commandId: newId(),
      ...Object.fromEntries(ticked.map((name) => [name, 'yes'])),
    })
  const print = (who: PersonActor, path: string, kind = 'week') =>
    world().post(who, `${path}/print`, { commandId: newId(), kind })

  /** The words on each page of the PDF at an address. */
  const pagesAt = async (who: PersonActor, path: string): Promise<string[]> => {
    const origin = 'https://gilde.example'
    const cookie = `${sessionCookieName(origin)}=${who.personId}`
    const web = await webOf(world(), routes)
    const answer = await web.fetch(new Request(origin + path, { headers: { cookie } }))
    if (answer.headers.get('content-type') !== 'application/pdf') throw new Error(`no pdf at ${path}`)
    const pdfium = await PDFiumLibrary.init()
    const document = await pdfium.loadDocument(Buffer.from(await answer.arrayBuffer()))
    const pages = Array.from({ length: document.getPageCount() }, (_, at) => document.getPage(at).getText())
    document.destroy()
    pdfium.destroy()
    return pages.map((page) => page.replace(/\s+/g, ' '))
  }
  return { wish, print, pagesAt }
}
