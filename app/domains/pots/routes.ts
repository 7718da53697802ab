import { at, type Route } from '../../web/route.ts'
import type { FromSales } from './from-sales.ts'
import type { FromSpending } from './from-spending.ts'
import { askFromPotPage } from './pages/ask-from-pot-page.tsx'
import { assignPage } from './pages/assign-page.tsx'
import { beginSchemePage } from './pages/begin-scheme.tsx'
import { decidePage, dropVersion } from './pages/decide-page.tsx'
import { openPotPage, undoPotEntryPage } from './pages/open-pot.tsx'
import { receiveEmptyingAnswer } from './pages/emptying-card.tsx'
import { emptyPotPage } from './pages/empty-pot-page.tsx'
import { memberPotPage, ownPotPage, showMemberPot } from './pages/pot-page.tsx'
import { potsPage } from './pages/pots-page.tsx'
import { beginVersion, schemePage } from './pages/scheme-page.tsx'
import { schemesPage } from './pages/schemes-page.tsx'
import { answerRequest, requestsPage } from './pages/requests-page.tsx'
import { quotePage, requestStoryPage } from './pages/request-story-page.tsx'
import { sharingPage } from './pages/sharing-page.tsx'
import { previewVersion, receiveVersion, versionPage } from './pages/version-page.tsx'

export type { FromSales } from './from-sales.ts'
export { firstSchemeTask } from './pages/first-scheme-task.ts'
export { schemeToDecideBlock } from './pages/decide-block.tsx'
export { mayBuyBlock, noFromPotBlock } from './pages/answers-blocks.tsx'
export { requestsBlock } from './pages/requests-block.tsx'
export { emptyingBlock, leftInPotBlock } from './pages/emptying-blocks.ts'
export { ownCostsBlock, potBlock } from './pages/pot-block.tsx'

/**
 * The pages of pots and schemes.
 *
 * @param from what sales tells of invoices, which comes after pots
 * @param spending what spending tells of what was bought under a request, which comes after pots as well
 */
export function potsRoutes(from: FromSales, spending: FromSpending): readonly Route[] {
  return [
    at('get', '/:coop/potje', 'pot.read', ownPotPage(from)),
    at('get', '/:coop/potjes', 'pots.read', potsPage),
    at('get', '/:coop/potjes/vragen', 'pot-request.see', requestsPage),
    at('get', '/:coop/potjes/vragen/nieuw', 'pot-request.ask', askFromPotPage.show),
    at('post', '/:coop/potjes/vragen/nieuw', 'pot-request.ask', askFromPotPage.receive),
    at('get', '/:coop/potjes/vragen/:request', 'pot-request.see', requestStoryPage(spending), {
      personal: 'pot',
    }),
    at('get', '/:coop/potjes/vragen/:request/offerte', 'pot-request.see', quotePage, { personal: 'pot' }),
    at('post', '/:coop/potjes/vragen/:request', 'pot-request.see', answerRequest),
    at('get', '/:coop/potjes/beginstand', 'books.post', openPotPage.show),
    at('post', '/:coop/potjes/beginstand', 'books.post', openPotPage.receive),
    at('get', '/:coop/potjes/boeking/:entry/terugdraaien', 'books.post', undoPotEntryPage.show),
    at('post', '/:coop/potjes/boeking/:entry/terugdraaien', 'books.post', undoPotEntryPage.receive),
    at('get', '/:coop/leden/:member/potje', 'pots.read', memberPotPage(from), { personal: 'pot' }),
    at('get', '/:coop/leden/:member/potje/bestemming', 'pot-emptying.ask', emptyPotPage.show, {
      personal: 'pot',
    }),
    at('post', '/:coop/leden/:member/potje/bestemming', 'pot-emptying.ask', emptyPotPage.receive, {
      personal: 'pot',
    }),
    at(
      'post',
      '/:coop/leden/:member/potje/bestemming/:asked',
      'pot-emptying.answer',
      receiveEmptyingAnswer(showMemberPot(from)),
      { personal: 'pot' },
    ),
    at('get', '/:coop/verdeling/:sharing', 'pot.read', sharingPage(from), { personal: 'pot' }),

    at('get', '/:coop/regelingen', 'scheme.read', schemesPage),
    at('get', '/:coop/regelingen/nieuw', 'scheme.edit', beginSchemePage.show),
    at('post', '/:coop/regelingen/nieuw', 'scheme.edit', beginSchemePage.receive),
    at('get', '/:coop/regelingen/versie/:version', 'scheme.read', versionPage),
    at('post', '/:coop/regelingen/versie/:version', 'scheme.edit', receiveVersion),
    at('post', '/:coop/regelingen/versie/:version/voorbeeld', 'scheme.edit', previewVersion),
    at('get', '/:coop/regelingen/versie/:version/besluit', 'scheme.edit', decidePage.show),
    at('post', '/:coop/regelingen/versie/:version/besluit', 'scheme.edit', decidePage.receive),
    at('post', '/:coop/regelingen/versie/:version/weg', 'scheme.edit', dropVersion),
    at('get', '/:coop/regelingen/:scheme', 'scheme.read', schemePage),
    at('post', '/:coop/regelingen/:scheme/nieuwe-versie', 'scheme.edit', beginVersion),
    at('get', '/:coop/regelingen/:scheme/leden', 'scheme.edit', assignPage.show),
    at('post', '/:coop/regelingen/:scheme/leden', 'scheme.edit', assignPage.receive),
  ]
}
