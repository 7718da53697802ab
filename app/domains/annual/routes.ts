import { at, type Route } from '../../web/route.ts'
import { adoptedPage, adoptedPaper } from './pages/adopted-page.tsx'
import { adoptPage } from './pages/adopt-page.tsx'
import { receiveAdoptionAnswer } from './pages/adoption-answer.ts'
import { annualMinutes, annualPaper, annualTable } from './pages/annual-files.ts'
import { auditFile } from './pages/audit-file.ts'
import { depositPage } from './pages/deposit-page.tsx'
import { extendPage } from './pages/extend-page.tsx'
import { receivePrepare } from './pages/prepare-page.ts'
import { receiveTakingBackAnswer, takingBackPage } from './pages/taking-back-page.tsx'
import { yearPage } from './pages/year-page.tsx'
import { yearsPage } from './pages/years-page.tsx'

export { adoptionBlock, takingBackBlock, yearBlock } from './pages/home-block.tsx'

/** The pages of a finished year. */
export const annualRoutes: readonly Route[] = [
  at('get', '/:coop/jaarrekeningen', 'annual.read-adopted', adoptedPage),
  at('get', '/:coop/jaarrekeningen/:year', 'annual.read-adopted', adoptedPaper),
  at('get', '/:coop/jaar', 'books.read', yearsPage),
  at('get', '/:coop/jaar/:year', 'books.read', yearPage, { takesLong: 'year' }),
  at('post', '/:coop/jaar/:year/opmaken', 'annual.prepare', receivePrepare, { takesLong: 'year' }),
  at('get', '/:coop/jaar/:year/vaststellen', 'annual.adopt', adoptPage.show),
  at('post', '/:coop/jaar/:year/vaststellen', 'annual.adopt', adoptPage.receive),
  at('post', '/:coop/jaar/:year/vaststellen/antwoord', 'annual.adopt', receiveAdoptionAnswer),
  at('get', '/:coop/jaar/:year/notulen', 'books.read', annualMinutes),
  at('get', '/:coop/jaar/:year/terugnemen', 'annual.take-back', takingBackPage.show),
  at('post', '/:coop/jaar/:year/terugnemen', 'annual.take-back', takingBackPage.receive),
  at('post', '/:coop/jaar/:year/terugnemen/antwoord', 'annual.take-back', receiveTakingBackAnswer),
  at('get', '/:coop/jaar/:year/deponeren', 'annual.follow', depositPage.show),
  at('post', '/:coop/jaar/:year/deponeren', 'annual.follow', depositPage.receive),
  at('get', '/:coop/jaar/:year/meer-tijd', 'annual.follow', extendPage.show),
  at('post', '/:coop/jaar/:year/meer-tijd', 'annual.follow', extendPage.receive),
  at('get', '/:coop/jaar/:year/jaarrekening.pdf', 'books.read', annualPaper, { takesLong: 'year' }),
  at('get', '/:coop/jaar/:year/jaarrekening.xlsx', 'books.read', annualTable, { takesLong: 'year' }),
  at('get', '/:coop/jaar/:year/auditbestand/:version', 'audit-file.export', auditFile),
]
