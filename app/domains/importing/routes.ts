import { at, type Route } from '../../web/route.ts'
import { receiveColumns, showColumns } from './pages/columns-page.tsx'
import { importPage, receiveImport } from './pages/import-page.tsx'
import { importsPage } from './pages/imports-page.tsx'
import { newImportPage, templatePage } from './pages/new-import-page.tsx'

export { importsBlock } from './pages/imports-block.tsx'

/** The pages of lists that are read in. Those with a name of their own stand before `:import`. */
export const importingRoutes: readonly Route[] = [
  at('get', '/:coop/inlezen', 'import.make', importsPage),
  at('get', '/:coop/inlezen/nieuw/:kind', 'import.make', newImportPage.show),
  at('post', '/:coop/inlezen/nieuw/:kind', 'import.make', newImportPage.receive, { takesLong: 'list' }),
  at('get', '/:coop/inlezen/nieuw/:kind/:template', 'import.make', templatePage),
  at('get', '/:coop/inlezen/:import', 'import.make', (visit) => importPage(visit), { takesLong: 'list' }),
  at('post', '/:coop/inlezen/:import', 'import.make', receiveImport, { takesLong: 'list' }),
  at('get', '/:coop/inlezen/:import/kolommen', 'import.make', showColumns, { takesLong: 'list' }),
  at('post', '/:coop/inlezen/:import/kolommen', 'import.make', receiveColumns, { takesLong: 'list' }),
]
